"""The queue in front of a portal: one ``Lane`` for each portal and event loop.

The queue holds calls, not requests. A request is formed when its turn has come (a place in the portal's bucket, and one under the cap on requests in
flight) from the calls at the head of the queue that may share it; so what waits longest decides, and what joined late still gets on. One timer for
the head of the queue serves everybody: nothing sleeps by itself.

Calls of one priority leave in the order in which they were awaited. A higher priority overtakes a lower one, but when seven turns in a row have
overtaken the call that waits longest, that call is next. A few places in flight are closed to the lowest priority, so that an export cannot fill them.
"""

from __future__ import annotations

import asyncio
import contextvars
import logging
import time
import traceback
import weakref
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import attrs

from b24async import limits, packing, wire
from b24async.calls import Call, Options
from b24async.errors import B24Error, TransportError
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


@attrs.define(eq=False)
class Job:
    """One attempt of one call, waiting for its turn. ``share`` names those with which it may share a request; ``None`` if it must go alone."""

    call: Call[Any]
    request: wire.Request = attrs.field(repr=False)
    options: Options = attrs.field(repr=False)
    share: str | None
    answer: asyncio.Future[wire.Reply] = attrs.field(repr=False)
    since: float
    single: Callable[[Job, Attempt], Awaitable[wire.Reply]] = attrs.field(repr=False)
    batch: Callable[[list[Job], Attempt], Awaitable[list[wire.Reply | B24Error]]] = attrs.field(repr=False)
    attempt: Attempt | None = None
    context: contextvars.Context = attrs.field(factory=contextvars.copy_context, repr=False)

    @property
    def written(self) -> bool:
        """Whether anything of its request is on the way."""
        return self.attempt is not None and self.attempt.written


class Lane:
    """The queue of one portal in one event loop."""

    def __init__(self, bucket: limits.Bucket, clock: Callable[[], float]) -> None:
        self.bucket = bucket
        self._clock = clock
        self._queues: dict[str, deque[Job]] = {priority: deque() for priority in PRIORITIES}
        self._in_flight: set[asyncio.Task[None]] = set()
        self._low_in_flight = 0
        self._overtaken = 0
        self._last = float("-inf")
        self._timer: asyncio.Handle | None = None
        self._due = float("inf")

    @property
    def waiting(self) -> int:
        return sum(not job.answer.done() for queue in self._queues.values() for job in queue)

    @property
    def in_flight(self) -> int:
        return len(self._in_flight)

    def put(self, job: Job) -> None:
        """Queue a job, in its place by the time since when it waits. Its ``answer`` is set when it was carried out; cancelling that gives it up."""
        queue = self._queues[job.options.priority]
        if queue and queue[-1].since > job.since:
            # It was refused and waits again: nobody who came later goes first.
            index = next(index for index, other in enumerate(queue) if other.since > job.since)
            queue.insert(index, job)
        else:
            queue.append(job)
        self._wake(0.0)

    def refused(self) -> None:
        """Take note that the portal's bucket is full."""
        self.bucket.fill(self._clock())

    def _wake(self, delay: float) -> None:
        """Look at the queue again after ``delay`` seconds; an earlier appointment stands."""
        due = self._clock() + delay
        if self._timer is not None:
            if self._due <= due:
                return
            self._timer.cancel()
        self._due = due
        # Without a delay this runs in the next turn of the loop, after everybody who is about to queue in this one has done so.
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(delay, self._pump) if delay > 0 else loop.call_soon(self._pump)

    def _pump(self) -> None:
        """Form and send as many requests as have a turn."""
        self._timer = None
        while True:
            head = self._head()
            if head is None:
                return
            now = self._clock()
            company = self._company(head)
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
                self._wake(wait)
                return
            self._last = now
            self._send(self._pick(head, plan.size), now)

    def _head(self) -> Job | None:
        """Return the job whose turn is next, by priority, or the one that waits longest when it was overtaken too often.

        A job for which there is no place in flight is nobody's turn; it does not keep those behind it from theirs.
        """
        heads: list[Job] = []
        for queue in self._queues.values():
            while queue and queue[0].answer.done():
                queue.popleft()
            if queue and self._place_in_flight(queue[0]):
                heads.append(queue[0])
        if not heads:
            return None
        if self._overtaken >= OVERTAKEN:
            return min(heads, key=lambda job: job.since)
        return heads[0]

    def _place_in_flight(self, head: Job) -> bool:
        cap = self.bucket.limits.concurrency
        if len(self._in_flight) >= cap:
            return False
        return head.options.priority != "low" or cap <= RESERVED or self._low_in_flight < cap - RESERVED

    def _company(self, head: Job) -> int:
        """Return how many waiting calls may share a request with the head, itself included."""
        if head.share is None or head.options.packing == "off":
            return 1
        # Counting a long queue exactly would cost more than it tells: whoever waits there will most likely do.
        queue = self._queues[head.options.priority]
        if len(queue) > LOOK:
            return len(queue)
        return sum(job.share == head.share and not job.answer.done() for job in queue)

    def _pick(self, head: Job, size: int) -> list[Job]:
        """Take the head and those that share its request out of the queue, in order."""
        queue = self._queues[head.options.priority]
        longest = min((other[0].since for other in self._queues.values() if other), default=head.since)
        self._overtaken = self._overtaken + 1 if longest < head.since else 0
        if size == 1:
            queue.popleft()
            return [head]
        picked: list[Job] = []
        passed: list[Job] = []
        while queue and len(picked) < size and len(passed) < LOOK:
            job = queue.popleft()
            if job.answer.done():
                continue
            (picked if job.share == head.share else passed).append(job)
        queue.extendleft(reversed(passed))
        return picked

    def _send(self, jobs: list[Job], taken: float) -> None:
        attempt = Attempt()
        for job in jobs:
            job.attempt = attempt
        low = jobs[0].options.priority == "low"
        self._low_in_flight += low
        # In the context of the first call, so that tracing sees the request where it comes from.
        task = asyncio.get_running_loop().create_task(self._carry(jobs, attempt), context=jobs[0].context)
        self._in_flight.add(task)

        def done(task: asyncio.Task[None]) -> None:
            self._in_flight.discard(task)
            self._low_in_flight -= low
            self.bucket.settle(taken, self._clock(), attempt.written)
            for job in jobs:
                if not job.answer.done():
                    reason = "the request was given up"
                    job.answer.set_exception(TransportError(job.call.method.name, reason, attempt.written))
            self._wake(0.0)

        task.add_done_callback(done)
        if len(jobs) == 1:
            # Nobody else depends on this request: when its caller goes, it goes.
            jobs[0].answer.add_done_callback(lambda answer: task.cancel() if answer.cancelled() else None)

    async def _carry(self, jobs: list[Job], attempt: Attempt) -> None:
        """Carry one request out and give every job its answer."""
        try:
            if len(jobs) == 1:
                answers: Iterable[wire.Reply | B24Error] = [await jobs[0].single(jobs[0], attempt)]
            else:
                answers = await jobs[0].batch(jobs, attempt)
        except B24Error as error:
            # The whole request failed: each call gets an error of its own, in its own name.
            answers = [error if len(jobs) == 1 else in_the_name_of(job.call.method.name, error) for job in jobs]
        except Exception as error:
            log.error("a request failed unexpectedly: %s", mask("".join(traceback.format_exception(error))))
            reason = f"the request failed unexpectedly: {type(error).__name__}"
            answers = [TransportError(job.call.method.name, reason, attempt.written) for job in jobs]
        for job, answer in zip(jobs, answers, strict=True):
            if job.answer.done():
                continue
            if isinstance(answer, B24Error):
                job.answer.set_exception(answer)
            else:
                job.answer.set_result(answer)


def in_the_name_of(method: str, error: B24Error) -> B24Error:
    """Return a copy of an error that names another method, for a call whose whole batch failed."""
    return attrs.evolve(error, method=method) if hasattr(error, "method") else attrs.evolve(error)  # type: ignore[call-arg]


_lanes: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, dict[str, Lane]] = weakref.WeakKeyDictionary()


def lane(portal: str, bucket: limits.Bucket, clock: Callable[[], float] = time.monotonic) -> Lane:
    """Return the lane of a portal in the running event loop."""
    loop = asyncio.get_running_loop()
    lanes = _lanes.get(loop)
    if lanes is None:
        for old in [old for old in _lanes if old.is_closed()]:
            del _lanes[old]
        lanes = _lanes[loop] = {}
    found = lanes.get(portal)
    if found is None or found.bucket is not bucket:
        found = lanes[portal] = Lane(bucket, clock)
    return found
