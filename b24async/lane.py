"""The queue in front of a portal: one ``Lane`` for each portal and event loop.

The queue holds calls, not requests. A request is formed when its turn has come (a place in the portal's bucket, and one under the cap on requests in
flight) from the calls at the head of the queue that may share it; so what waits longest decides, and what joined late still gets on. One timer for
the head of the queue serves everybody: nothing sleeps by itself.

Calls of one priority leave in the order in which they were awaited. A higher priority overtakes a lower one, but when seven turns in a row have
overtaken the call that waits longest, that call is next. A few places in flight are closed to the lowest priority, so that an export cannot fill them.

A call whose method has used up its operating time stands aside until the portal gives some back; those behind it go on.
"""

from __future__ import annotations

import asyncio
import contextvars
import heapq
import itertools
import logging
import threading
import time
import traceback
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, Protocol

import attrs

from b24async import hooks, limits, packing, wire
from b24async.calls import Call, Options
from b24async.errors import (
    REFUSED,
    ApiError,
    B24Error,
    B24Timeout,
    LimitError,
    PortalError,
    ReplyError,
    TransportError,
)
from b24async.flow import Flow
from b24async.operating import CHEAP, Key, number, worked
from b24async.secrets import mask
from b24async.transport import Attempt

log = logging.getLogger("b24async")

PRIORITIES = ("high", "normal", "low")
OVERTAKEN = 7
"""Turns in a row that may overtake the call that waits longest."""

RESERVED = 4
"""Places in flight that the lowest priority may not use."""

LOOK = 200
"""Calls behind the head that are looked at for company."""

SPLITS = 4
"""How often a failed REST 3.0 batch is halved before its members go alone."""

LOOK_AGAIN = 1.0
"""Seconds after which those who wait for operating time look again at the latest: other event loops and threads use it as well."""

WARN = 600.0
"""Seconds between two warnings of the same kind."""


class Carrier(Protocol):
    """Who makes requests of jobs: the engine."""

    @property
    def hooks(self) -> hooks.Hooks: ...

    async def single(self, job: Job, attempt: Attempt) -> wire.Reply:
        """Send one call alone."""

    async def batch(self, jobs: Sequence[Job], attempt: Attempt) -> Sequence[wire.Reply | B24Error]:
        """Send several calls in one batch and sort the answers by call."""


@attrs.define(eq=False)
class Job:
    """One attempt of one call, waiting for its turn.

    Attributes:
        call: The call.
        request: It in plain JSON.
        options: How it is carried.
        share: Names those with which it may share a request; ``None`` if it must go alone.
        keys: What it uses operating time of; an explicit batch has several.
        answer: Is given what becomes of it, or its turn, when its caller is to carry it; see ``Lane.carry``.
        since: When its call was awaited.
        carrier: Makes requests of it.
        patience: Seconds that it may be held for operating time.
        headers: More headers of its request.
        number: Sorts those that were awaited at the same time.
        explicit: Whether it is an explicit batch.
        send: Sends it, if it is no request of JSON: a file on its way.
        held: Seconds that it was held.
        turn: The request that it is part of, when its turn has come.
    """

    call: Call[Any]
    request: wire.Request = attrs.field(repr=False)
    options: Options = attrs.field(repr=False)
    share: str | None
    keys: tuple[Key, ...] = attrs.field(repr=False)
    answer: asyncio.Future[wire.Reply | Turn] = attrs.field(repr=False)
    since: float
    carrier: Carrier = attrs.field(repr=False)
    patience: float = float("inf")
    headers: dict[str, str] | None = None
    number: int = attrs.field(factory=itertools.count().__next__)
    explicit: bool = False
    send: Callable[[Job, Attempt], Awaitable[wire.Reply]] | None = attrs.field(default=None, repr=False)
    held: float = 0.0
    turn: Turn | None = None
    admitted: bool = False
    aside: float = 0.0
    back: bool = False
    splits: int = 0
    context: contextvars.Context | None = attrs.field(default=None, repr=False)

    @property
    def place(self) -> tuple[float, int]:
        """What its place among those of its priority is told by."""
        return self.since, self.number

    def names(self) -> tuple[str, ...]:
        """Return the methods that it calls."""
        return tuple(method for _, method in self.keys) if self.explicit else (self.call.method.name,)

    @property
    def written(self) -> bool:
        """Whether anything of its request is on the way."""
        return self.turn is not None and self.turn.attempt.written


@attrs.define(eq=False)
class Turn:
    """A request whose turn has come: the calls in it, and what is known of it on its way.

    Attributes:
        jobs: The calls.
        attempt: The request.
        info: What hooks are told of it, if there are any.
        begun: Whether they were told that it begins.
        told: Whether they were told how it ended.
        ended: Whether its places in the bucket and in flight were given back.
    """

    jobs: list[Job]
    attempt: Attempt
    info: hooks.RequestInfo | None = None
    begun: bool = False
    told: bool = False
    ended: bool = False


class Lane:
    """The queue of one portal in one event loop."""

    def __init__(self, portal: limits.Portal, clock: Any) -> None:
        self.portal = portal
        self.bucket = portal.bucket
        self.operating = portal.operating
        self.flow = Flow(portal.bucket.limits.concurrency)
        self._clock = clock
        self._queues: dict[str, deque[Job]] = {priority: deque() for priority in PRIORITIES}
        self._aside: dict[Key, dict[Job, None]] = {}
        self._told: dict[Key, float] = {}
        self._in_flight: dict[Turn, asyncio.Task[None] | None] = {}
        self._low_in_flight = 0
        self._overtaken = 0
        self._last = float("-inf")
        self._congested: float | None = None
        self._warned = float("-inf")
        self._timer: asyncio.Handle | None = None
        self._due = float("inf")

    @property
    def waiting(self) -> int:
        return sum(not job.answer.done() for queue in self._queues.values() for job in queue)

    @property
    def held(self) -> int:
        """Calls that wait for operating time."""
        return sum(map(len, self._aside.values()))

    @property
    def in_flight(self) -> int:
        return len(self._in_flight)

    def _put(self, job: Job) -> None:
        """Queue a job, in its place by the time since when it waits."""
        if job.share is not None and job.context is None:
            job.context = contextvars.copy_context()
        queue = self._queues[job.options.priority]
        if queue and queue[-1].place > job.place:
            # It was refused and waits again: nobody who came later goes first.
            index = next(index for index, other in enumerate(queue) if other.place > job.place)
            queue.insert(index, job)
        else:
            queue.append(job)

    async def carry(self, job: Job) -> wire.Reply:
        """Queue a job and return what becomes of it.

        Whoever finds that nobody is about to look at the queue does so himself, and a job that goes alone is carried here as well, by its caller: so a
        call by itself passes through the fewest turns of the event loop.
        """
        self._put(job)
        try:
            if self._due > 0.0:
                if self._timer is not None:
                    self._timer.cancel()
                await self._next_turn()
                self._pump()
            found = await job.answer
            return found if isinstance(found, wire.Reply) else await self._carry_alone(job, found)
        except asyncio.CancelledError:
            self.gave_up(job)
            raise

    async def _next_turn(self) -> None:
        """Wait for the next turn of the loop, when everybody who is about to queue in this one has done so."""
        self._due = 0.0
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError:
            self._timer = asyncio.get_running_loop().call_soon(self._pump)
            raise

    def gave_up(self, job: Job) -> None:
        """Take note that the caller of a job has gone. When all of a batch have, and nothing of it is written yet, it does not go."""
        turn = job.turn
        if turn is None or turn.ended:
            job.answer.cancel()
        elif len(turn.jobs) == 1:
            self._end(turn)
        else:
            task = self._in_flight[turn]
            if task is not None and not turn.attempt.written and all(other.answer.cancelled() for other in turn.jobs):
                task.cancel()

    def _wake(self, delay: float) -> None:
        """Look at the queue again after ``delay`` seconds; an earlier appointment stands."""
        due = self._clock() + delay if delay > 0 else 0.0
        if self._due <= due:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._due = due
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(delay, self._pump) if delay > 0 else loop.call_soon(self._pump)

    def _pump(self) -> None:
        """Form and send as many requests as have a turn."""
        self._timer, self._due = None, float("inf")
        now = self._clock()
        if self._aside:
            self._bring_back(now)
        self.flow.cap = self.bucket.limits.concurrency
        while any(self._queues.values()):
            now = self._clock()
            head = self._head(now)
            if head is None:
                if self._congested is None and any(self._queues.values()):
                    self._congested = now
                return
            company = self._company(head)
            plan = packing.ALONE
            if company > 1:
                plan = packing.plan(
                    company,
                    mode=head.options.packing,
                    level=self.bucket.level(now),
                    burst=self.bucket.burst,
                    drain=self.bucket.drain,
                    waited=now - head.since,
                    since_last=now - self._last,
                )
            if plan.hold:
                self._wake(plan.hold)
                return
            wait = self.bucket.take(now)
            if wait:
                if self._congested is None:
                    self._congested = now
                self._wake(wait)
                return
            jobs = self._pick(head, plan.size, now)
            if not jobs:  # everybody has to wait for operating time after all
                self.bucket.settle(now, now, counted=False)
                continue
            self._last = now
            self._send(jobs, now)
        self._congested = None

    def _head(self, now: float) -> Job | None:
        """Return the job whose turn is next, by priority, or the one that waits longest when it was overtaken too often.

        A job for which there is no place in flight is nobody's turn; it does not keep those behind it from theirs. Nor does one whose method has used
        up its operating time: that one stands aside.
        """
        heads: list[Job] = []
        for queue in self._queues.values():
            while queue and (queue[0].answer.done() or self._must_stand_aside(queue[0], now)):
                queue.popleft()
            if queue and self._place_in_flight(queue[0]):
                heads.append(queue[0])
        if not heads:
            return None
        if self._overtaken >= OVERTAKEN:
            return min(heads, key=lambda job: job.place)
        return heads[0]

    def _place_in_flight(self, head: Job) -> bool:
        cap = self.flow.allowed
        if len(self._in_flight) >= cap:
            return False
        return head.options.priority != "low" or self._low_in_flight < max(cap - min(RESERVED, cap - 1), 1)

    def _company(self, head: Job) -> int:
        """Return how many waiting calls may share a request with the head, itself included."""
        if head.share is None or head.options.packing == "off":
            return 1
        # Counting a long queue exactly would cost more than it tells: whoever waits there will most likely do.
        queue = self._queues[head.options.priority]
        if len(queue) > LOOK:
            return len(queue)
        return sum(job.share == head.share and not job.answer.done() for job in queue)

    def _pick(self, head: Job, size: int, now: float) -> list[Job]:
        """Take the head and those that share its request out of the queue, in order."""
        queue = self._queues[head.options.priority]
        overtakes = any(other and other[0].since < head.since for other in self._queues.values())
        self._overtaken = self._overtaken + 1 if overtakes else 0
        if size == 1:
            queue.popleft()
            return [head] if self._admit(head, now) else []
        picked: list[Job] = []
        passed: list[Job] = []
        work, cost, key = 0.0, self.operating.cost, head.keys[0]
        if self.operating.unknown(key[1]) and self.operating.room(key, now) < size:
            # Rather a full batch when more is known than a small one now.
            moment = self.operating.moment_left(key, now)
            for job in queue:
                if job.keys == head.keys and not job.answer.done():
                    self._stand_aside(job, key, moment, now)
            self._queues[head.options.priority] = deque(job for job in queue if job.keys != head.keys)
            return []
        while queue and len(picked) < size and len(passed) < LOOK:
            job = queue.popleft()
            if job.answer.done():
                continue
            if job.share != head.share:
                passed.append(job)
                continue
            work += cost(job.keys[0][1]) or CHEAP
            if work > packing.WORK and picked:
                passed.append(job)
                break
            if self._admit(job, now):
                picked.append(job)
        queue.extendleft(reversed(passed))
        return picked

    def _admit(self, job: Job, now: float) -> bool:
        """Reckon with the operating time of a job; if there is too little, it stands aside."""
        if len(job.keys) == 1:
            job.admitted = self.operating.admit(job.keys[0], now)
        else:
            job.admitted = not self._must_stand_aside(job, now)
            if job.admitted:
                for key, calls in Counter(job.keys).items():
                    self.operating.take(key, now, calls)
            return job.admitted
        return job.admitted or not self._must_stand_aside(job, now)

    def _release(self, job: Job) -> None:
        if job.admitted:
            job.admitted = False
            if len(job.keys) == 1:
                self.operating.settle(job.keys[0])
            else:
                for key, calls in Counter(job.keys).items():
                    self.operating.settle(key, calls)

    def _must_stand_aside(self, job: Job, now: float) -> bool:
        """Let a job stand aside whose method has used up its operating time, and tell whether that is so."""
        wait = self.operating.wait
        for key, calls in ((job.keys[0], 1),) if len(job.keys) == 1 else Counter(job.keys).items():
            seconds = wait(key, now, calls)
            if not seconds and not job.back and self._aside and self._aside.get(key):
                seconds = float("inf")  # behind those who stand aside already
            if seconds > 0:
                self._stand_aside(job, key, seconds, now)
                return True
        return False

    def _stand_aside(self, job: Job, key: Key, seconds: float, now: float) -> None:
        if self._is_in_vain(job, key, self.operating.firm(key, now, job.keys.count(key)), now):
            return
        self._wake(min(seconds, LOOK_AGAIN))
        job.aside, job.back = now, False
        aside = self._aside.setdefault(key, {})
        aside[job] = None
        job.answer.add_done_callback(lambda _: aside.pop(job, None))

    def _is_in_vain(self, job: Job, key: Key, seconds: float, since: float) -> bool:
        """Let a job fail that would have to wait longer than it may, and tell whether that is so. ``since`` is when it began to be held."""
        if seconds + self._clock() - since <= job.patience - job.held:
            return False
        job.held += self._clock() - since
        if not job.answer.done():
            job.answer.set_exception(used_up(job, key, seconds))
        return True

    def _bring_back(self, now: float) -> None:
        """Let those queue again for whose method there is operating time now, those first who wait longest."""
        back: dict[str, list[Job]] = {}
        for key, aside in list(self._aside.items()):
            firm = self.operating.firm(key, now)
            if firm and now + firm > self._told.get(key, 0.0) + LOOK_AGAIN:
                self._told[key] = now + firm
                for job in list(aside):
                    if self._is_in_vain(job, key, firm, job.aside):
                        aside.pop(job, None)
            room = 0 if firm else self.operating.room(key, now)
            if not room and aside:
                self._wake(min(firm or self.operating.wait(key, now), LOOK_AGAIN))
            if packing.MOST < room < len(aside):
                room -= room % packing.MOST  # in full batches, as they would have gone
            for job in heapq.nsmallest(
                room, aside, key=lambda job: (PRIORITIES.index(job.options.priority), job.place)
            ):
                del aside[job]
                if not job.answer.done():
                    job.held += now - job.aside
                    job.back = True
                    back.setdefault(job.options.priority, []).append(job)
            if not aside:
                del self._aside[key]
                self._told.pop(key, None)
        for priority, jobs in back.items():
            queue = self._queues[priority]
            jobs.sort(key=lambda job: job.place)
            if queue and queue[0].place < jobs[-1].place:
                self._queues[priority] = deque(sorted((*queue, *jobs), key=lambda job: job.place))
            else:
                queue.extendleft(reversed(jobs))

    def _send(self, jobs: list[Job], taken: float) -> None:
        head = jobs[0]
        turn = Turn(jobs, Attempt(began=taken))
        for job in jobs:
            job.turn = turn
        if any(job.carrier.hooks for job in jobs):
            turn.info = self._info(jobs, taken)
        self._low_in_flight += head.options.priority == "low"
        if len(jobs) == 1:
            self._in_flight[turn] = None
            head.answer.set_result(turn)
            return
        # In the context of the first call, so that tracing sees the request where it comes from.
        task = asyncio.get_running_loop().create_task(self._carry_together(turn), context=head.context)
        self._in_flight[turn] = task
        task.add_done_callback(lambda _: self._end(turn))

    def _end(self, turn: Turn) -> None:
        """Give back what a request has taken: it is under way no more, whatever became of it."""
        if turn.ended:
            return
        turn.ended = True
        jobs, attempt, now = turn.jobs, turn.attempt, self._clock()
        del self._in_flight[turn]
        self._low_in_flight -= jobs[0].options.priority == "low"
        if attempt.refused:
            self._refused(attempt.began, now)
        else:
            self.bucket.settle(attempt.began, now, attempt.written)
        for job in jobs:
            if job.turn is turn:
                self._release(job)
                if not job.answer.done():
                    job.answer.set_exception(given_up(job.call.method.name, attempt))
        if turn.info is not None and turn.begun and not turn.told:
            self._tell_response(turn, given_up(turn.info.name, attempt), (), now)
        turn.jobs = []  # they know their turn: nobody shall wait for the garbage collector
        if self._aside or any(self._queues.values()):
            self._wake(0.0)
        else:
            self._congested = None

    async def _carry_alone(self, job: Job, turn: Turn) -> wire.Reply:
        """Carry a request of one call out, and return its answer."""
        failure: B24Error
        try:
            self._begin(turn)
            try:
                reply = await job.carrier.single(job, turn.attempt)
            except Exception as error:
                failure = self._failure(turn, error)
            else:
                self._came(turn, None, (reply,))
                return reply
            self._came(turn, failure, ())
        finally:
            self._end(turn)
        raise failure

    async def _carry_together(self, turn: Turn) -> None:
        """Carry a request of several calls out, and give each its answer."""
        jobs, failure = turn.jobs, None  # type: list[Job], B24Error | None
        answers: Iterable[wire.Reply | B24Error] = ()
        self._begin(turn)
        try:
            answers = await jobs[0].carrier.batch(jobs, turn.attempt)
        except Exception as error:
            failure = self._failure(turn, error)
        self._came(turn, failure, answers)
        if failure is not None:
            if _is_of_one_of_many(jobs, failure):
                self._halve(jobs)
                return
            # The whole request failed: each call gets an error of its own, in its own name.
            answers = [in_the_name_of(job.call.method.name, failure) for job in jobs]
        for job, answer in zip(jobs, answers, strict=True):
            if job.answer.done():
                continue
            if isinstance(answer, B24Error):
                job.answer.set_exception(answer)
            else:
                job.answer.set_result(answer)

    def _begin(self, turn: Turn) -> None:
        if turn.info is not None:
            turn.begun = True
            for each in _hooks(turn.jobs):
                hooks.tell(each.on_request, turn.info)

    def _came(self, turn: Turn, failure: B24Error | None, answers: Iterable[wire.Reply | B24Error]) -> None:
        """Take note of how a request ended, before anybody who waits for it goes on."""
        now = self._clock()
        if failure is not None:
            turn.attempt.refused = isinstance(failure, LimitError) and failure.code.casefold() == REFUSED
            self._note_failure(turn, failure, now)
        else:
            self._note_answers(turn, answers, now)
        if turn.info is not None:
            self._tell_response(turn, failure, answers, now)

    def _failure(self, turn: Turn, error: Exception) -> B24Error:
        if isinstance(error, B24Error):
            return error
        log.error("a request failed unexpectedly: %s", mask("".join(traceback.format_exception(error))))
        name = "batch" if len(turn.jobs) > 1 else turn.jobs[0].call.method.name
        reason = f"the request failed unexpectedly: {type(error).__name__}"
        return TransportError(name, reason, turn.attempt.written)

    def _halve(self, jobs: list[Job]) -> None:
        """Queue the members of a REST 3.0 batch again, in two halves: one of them has failed, and nobody knows which."""
        middle = len(jobs) // 2
        splits = jobs[0].splits + 1
        for half in (jobs[:middle], jobs[middle:]):
            # Where many fail, halves cost more than they find out.
            share = None if len(half) == 1 or splits > SPLITS else f"half {id(half[0]):x} {len(half)}"
            for job in half:
                if not job.answer.done():
                    self._release(job)
                    job.turn, job.share, job.splits = None, share, splits
                    self._put(job)

    def _note_answers(self, turn: Turn, answers: Iterable[wire.Reply | B24Error], now: float) -> None:
        """Learn from an answer how long methods work, how much operating time they have used up, and how quick the portal is."""
        jobs = turn.jobs
        self.flow.good(turn.attempt.began, now, worked(turn.attempt.time))
        together = len(jobs) > 1 and jobs[0].request.version == 3  # one time for all of them
        learn, told = self.operating.learn, self.operating.told
        seen: set[Key] = set()
        for job, answer in zip(jobs, answers, strict=True):
            if job.explicit or not isinstance(answer, wire.Reply):
                continue
            if not answer.time:
                self.operating.went(job.keys[0])
            else:
                seconds = worked(answer.time)
                if seconds is not None:
                    seconds = seconds / len(jobs) if together else seconds
                    learn(job.keys[0][1], seconds)
                if together:
                    self.operating.estimate(job.keys[0], now, seconds or 0.0)
                else:
                    told(job.keys[0], now, answer.time, job.keys[0] in seen)
                    seen.add(job.keys[0])

    def _note_failure(self, turn: Turn, failure: B24Error, now: float) -> None:
        jobs, attempt, status = turn.jobs, turn.attempt, getattr(failure, "status", 0)
        if (isinstance(failure, ReplyError | PortalError) and status >= 500) or (
            isinstance(failure, TransportError) and attempt.written
        ):
            self.flow.bad(attempt.began, now)
        elif not attempt.refused and attempt.written:
            self.flow.good(attempt.began, now, None)
        if (isinstance(failure, B24Timeout) and attempt.written) or status == 504:
            methods = [method for job in jobs for _, method in job.keys]
            if len(methods) > 1:
                for method in set(methods):
                    self.operating.slower(method, 2 * packing.WORK / len(methods))

    def _refused(self, taken: float, now: float) -> None:
        """Take note that the portal's bucket is full."""
        stranger = self.bucket.refuse(taken, now)
        if now - self._warned <= WARN:
            return
        if self.bucket.limits.off:
            self._warned = now
            log.warning("%s limits requests, although limits='off' was said", self.bucket.portal or "the portal")
        elif stranger:
            self._warned = now
            log.warning(
                "%s refuses requests although ours alone would fit (%d so far): another program on this address uses up its limit",
                self.bucket.portal or "the portal",
                self.bucket.strangers,
            )

    def _info(self, jobs: list[Job], now: float) -> hooks.RequestInfo:
        head = jobs[0]
        waited = now - head.since
        limited = 0.0 if self._congested is None else now - max(self._congested, head.since)
        return hooks.RequestInfo(
            self.bucket.portal,
            head.call.method.name if len(jobs) == 1 else "batch",
            tuple(name for job in jobs for name in job.names()),
            head.request.version,
            head.options.priority,
            waited,
            min(limited + head.held, waited),
            0.0 if self.bucket.limits.off else self.bucket.level(now),
        )

    def _tell_response(
        self, turn: Turn, failure: B24Error | None, answers: Iterable[wire.Reply | B24Error], now: float
    ) -> None:
        jobs, info, attempt = turn.jobs, turn.info, turn.attempt
        assert info is not None
        turn.told = True
        each: list[tuple[str, wire.Reply | B24Error | None]] = list(
            zip([job.call.method.name for job in jobs], answers, strict=failure is None)
        )
        if jobs[0].explicit and each:
            each = _taken_apart(jobs[0], each[0][1])
        operating: dict[str, float] = {}
        for method, answer in each:
            if isinstance(answer, wire.Reply) and (spent := number(answer.time.get("operating"))) is not None:
                operating[method] = max(spent, operating.get(method, 0.0))
        failures = tuple(answer if isinstance(answer, B24Error) else None for _, answer in each)
        told = hooks.ResponseInfo(
            info,
            attempt.status,
            now - attempt.began,
            worked(attempt.time),
            operating,
            attempt.size,
            failure,
            failures if info.name == "batch" else (),
        )
        for them in _hooks(jobs):
            hooks.tell(them.on_response, told)


def _taken_apart(job: Job, answer: wire.Reply | B24Error | None) -> list[tuple[str, wire.Reply | B24Error | None]]:
    """Return the answers to the commands of an explicit batch, each with its method."""
    methods = job.names()
    if job.request.version != 2 or not isinstance(answer, wire.Reply):
        return [(method, None) for method in methods]
    return list(
        zip(
            methods,
            wire.decode_batch(answer, list(job.request.body["cmd"]), methods, bool(job.request.body["halt"])),
            strict=True,
        )
    )


def given_up(method: str, attempt: Attempt) -> TransportError:
    """Return the error of a request that was cancelled."""
    return TransportError(method, "the request was given up", attempt.written)


def used_up(job: Job, key: Key, seconds: float) -> LimitError:
    """Return the error of a call that would have to wait too long for operating time. It was not sent."""
    text = f"the operating time of {key[1]} is used up; some comes back in {seconds:.0f} s"
    return LimitError(job.call.method.name, "OPERATION_TIME_LIMIT", text, 429, retry_after=seconds)


def in_the_name_of(method: str, error: B24Error) -> B24Error:
    """Return a copy of an error that names another method, for a call whose whole batch failed."""
    return attrs.evolve(error, method=method) if hasattr(error, "method") else attrs.evolve(error)  # type: ignore[call-arg]


def _hooks(jobs: list[Job]) -> list[hooks.Hooks]:
    """Return the hooks of those who share a request, each once."""
    return list(dict.fromkeys(job.carrier.hooks for job in jobs if job.carrier.hooks))


def _is_of_one_of_many(jobs: list[Job], failure: B24Error) -> bool:
    """Tell whether a REST 3.0 batch failed because one of its commands did."""
    return (
        len(jobs) > 1
        and jobs[0].request.version == 3
        and isinstance(failure, ApiError)
        and failure.status != 401
        and not (isinstance(failure, LimitError) and failure.code.casefold() == REFUSED)
        and not (isinstance(failure, PortalError) and not failure.code.casefold().startswith("bitrix_"))
    )


_lanes_lock = threading.Lock()


def lane(portal: limits.Portal, clock: Any = time.monotonic) -> Lane:
    """Return the lane of a portal in the running event loop."""
    loop = asyncio.get_running_loop()
    found: Lane | None = portal.lanes.get(loop)
    if found is None:
        with _lanes_lock:  # loops of other threads come and go
            for ref in portal.lanes.keyrefs():
                old = ref()
                if old is not None and old.is_closed():
                    portal.lanes.pop(old, None)
            found = portal.lanes[loop] = Lane(portal, clock)
    return found
