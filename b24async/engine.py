"""The one way a call goes: check → encode → queue → turn → pack → send → decode → value, or decide → a new turn.

``Engine`` is the sender behind every call of a client. One attempt puts a job into the lane of its portal and waits for the answer; the lane forms
the requests. When an attempt fails, ``retry.decide`` says whether there is another one, and that takes a new turn like any other. Explicit batches
and page walks are calls as well and come this way; nothing makes requests beside it.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
import time
import uuid
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

import attrs

from b24async import convert, files, hooks, lane, limits, retry, wire
from b24async.auth import Identity
from b24async.calls import Call, Options, Response, Safety
from b24async.errors import (
    ApiError,
    B24Error,
    ClientClosed,
    LimitError,
    TransportError,
    UsageError,
    as_declared,
)
from b24async.operating import Key, worked
from b24async.transport import Attempt, Transport

T = TypeVar("T")

log = logging.getLogger("b24async")

_numbers = itertools.count()


class Sending(Protocol):
    """Sends what is no request of JSON: a file on its way."""

    @property
    def is_spent(self) -> bool:
        """Whether it cannot be sent again."""

    async def send(self, job: lane.Job, attempt: Attempt) -> wire.Reply:
        """Send it and return the answer."""


@attrs.define(eq=False)
class Ongoing:
    """A call on its way: the attempt that waits or is carried now, and between two attempts the pause."""

    loop: asyncio.AbstractEventLoop
    job: lane.Job | None = None
    pause: asyncio.Future[None] | None = None
    task: asyncio.Task[Any] | None = attrs.field(factory=asyncio.current_task)
    cancelled: bool = False

    @property
    def written(self) -> bool:
        """Whether anything of its present request is on the way."""
        return self.job is not None and self.job.written

    async def rest(self, seconds: float) -> None:
        """Pause; ``end`` makes it shorter."""
        self.pause = self.loop.create_future()
        timer = self.loop.call_later(seconds, self.end)
        try:
            await self.pause
        finally:
            timer.cancel()
            self.pause = None

    def end(self) -> None:
        """End the pause."""
        if self.pause is not None and not self.pause.done():
            self.pause.set_result(None)

    def give_up(self) -> None:
        """End the call: its client is closed."""
        self.end()
        if self.job is None:
            return
        if not self.job.answer.done():
            self.job.answer.set_exception(self.lost(self.job))
        elif self.task is not None and self.job.turn is not None and not self.job.turn.ended:
            self.cancelled = True
            self.task.cancel()  # it carries the request itself

    def cancelled_by_us(self, before: int) -> bool:
        """Tell whether a cancellation is ours alone, and take it back then. ``before``: how many were asked for when the attempt began."""
        return self.cancelled and self.task is not None and self.task.uncancel() <= before

    def lost(self, job: lane.Job) -> TransportError:
        """Return the error of an attempt that ends because its client is closed."""
        return TransportError(job.call.method.name, "the client was closed before the answer came", job.written)


@attrs.frozen(eq=False)
class Engine:
    """Carries the calls of one client. Engines that differ only in their options share everything else."""

    identity: Identity
    transport: Transport = attrs.field(repr=False)
    portal: limits.Portal = attrs.field(repr=False)
    options: Options = attrs.field(factory=Options)
    hooks: hooks.Hooks = attrs.field(factory=hooks.Hooks, repr=False)
    clock: Callable[[], float] = attrs.field(default=time.monotonic, repr=False)
    own: set[Ongoing] = attrs.field(factory=set, repr=False)
    closers: list[asyncio.Future[None]] = attrs.field(factory=list, repr=False)

    def serves(self, call: Call[Any]) -> bool:
        """Tell whether a call belongs to this engine's client."""
        return (
            isinstance(call.sender, Engine)
            and call.sender.transport is self.transport
            and call.sender.identity is self.identity
        )

    def send(self, call: Call[T]) -> Coroutine[Any, Any, Response[T]]:
        """Carry a call to the portal and back; see ``Call.send`` for what it raises."""
        options = self.options_of(call)
        self.check(call, options)
        return self.carry(call, options)

    async def carry(self, call: Call[T], options: Options) -> Response[T]:
        """Carry a call of which it is settled that it may be sent."""
        if call.method.files is not None and files.stand_in(call.params):
            from b24async import uploads  # most programs send no files

            return await uploads.carry(self, call, options)
        request = wire.encode(call)
        key = self.key(call.method.name, request.version)
        safety: Safety = options.safety or call.method.safety
        reply = await self.reply(call, request, options, safety, (key,), self.share(call, request, options))
        return self.value(call, reply, options)

    @contextlib.contextmanager
    def under_way(self) -> Iterator[None]:
        """Let a client that closes wait for what happens inside."""
        ongoing = Ongoing(asyncio.get_running_loop())
        self.own.add(ongoing)
        try:
            yield
        finally:
            self.own.discard(ongoing)
            self._tell_closers()

    def options_of(self, call: Call[Any]) -> Options:
        """Return how a call is carried: the client's options, with what the call changes."""
        return self.options.but(call.changes) if call.changes else self.options

    def check(self, call: Call[Any], options: Options) -> None:
        """Refuse what must not be sent. Of a method that the spec knows it is the spec that says what is safe."""
        if self.transport.closing:
            raise ClientClosed("the client is closed")
        name = call.method.name
        if options.read_only and (call.method.safety != "safe" or name.casefold() == "batch"):
            what = (
                "unsafe" if call.method.safety == "safe" else call.method.safety
            )  # what a raw batch holds nobody knows
            raise UsageError(f"{name} is {what}, and this client is read-only")

    def key(self, method: str, version: int) -> Key:
        """Return under which name the operating time of a method is kept."""
        return self.identity.key, method.lower() if version == 2 else f"{method.lower()}, REST {version}"

    async def reply(
        self,
        call: Call[Any],
        request: wire.Request,
        options: Options,
        safety: Safety,
        keys: tuple[Key, ...],
        share: str | None = None,
        sending: Sending | None = None,
        explicit: bool = False,
    ) -> wire.Reply:
        """Make attempts until one succeeds or the last error stands.

        Args:
            call: The call, for its name and errors.
            request: It in plain JSON.
            options: How it is carried.
            safety: Whether it may be done twice.
            keys: What it uses operating time of.
            share: Names those with which it may share a request; ``None`` if it must go alone.
            sending: Sends it, if it is no request of JSON.
            explicit: Whether it is an explicit batch.
        """
        here = asyncio.get_running_loop()
        ongoing = Ongoing(here)
        self.own.add(ongoing)
        try:
            queue = self.queue()
            headers = None
            if request.version == 3 and safety != "safe" and request.name.casefold() != "batch":
                headers = {"Idempotency-Key": uuid.uuid4().hex}
            since, number, waited, repeats, refusals = self.clock(), next(_numbers), 0.0, 0, 0
            refused: float | None = None
            doubt, last = False, None  # type: bool, B24Error | None
            while True:
                answer: asyncio.Future[wire.Reply | lane.Turn] = here.create_future()
                before = ongoing.task.cancelling() if ongoing.task is not None else 0
                patience = options.max_wait - waited
                job = lane.Job(
                    call, request, options, share, keys, answer, since, self, patience, headers, number, explicit
                )
                job.send = None if sending is None else sending.send
                ongoing.job = job
                try:
                    return await queue.carry(job)
                except B24Error as error:
                    failure = as_declared(error, call.method.errors).with_traceback(None)
                except asyncio.CancelledError:
                    if not ongoing.cancelled_by_us(before):
                        raise
                    failure = ongoing.lost(job)
                now = self.clock()
                # After a refusal by the bucket it is the portal that makes us wait, in whatever place of the queue.
                waited += job.held if refused is None else now - refused
                refused = None
                if isinstance(failure, ClientClosed) and last is not None:
                    failure = last  # what became of the call before is what its caller has to know
                # An attempt that may have been carried out stays in doubt, whatever a later one says.
                doubt = (doubt or bool(getattr(failure, "maybe_done", False))) and safety != "safe"
                if hasattr(failure, "maybe_done"):
                    failure.maybe_done = doubt
                drain = self.portal.bucket.drain
                if self.transport.closed or (isinstance(failure, LimitError) and job.turn is None):
                    raise failure
                elapsed = now - job.turn.attempt.began if job.turn is not None else 0.0
                again = retry.decide(failure, safety, repeats, drain, headers is not None, elapsed)
                if again is None or (sending is not None and sending.is_spent):
                    raise failure
                pause = again.pause
                if again.limit is None:
                    repeats += 1
                else:
                    refusals += 1
                    if again.limit == "operating":
                        pause = self.portal.operating.refuse(keys[0], now)
                    if waited + pause > options.max_wait:
                        if isinstance(failure, LimitError):
                            failure.retry_after = pause
                        raise failure
                last = failure
                log.debug("%s: again in %.2f s after %s", call.method.name, pause, failure)
                if self.hooks.on_retry:
                    repeat = repeats if again.limit is None else 0
                    told = hooks.RetryInfo(self.identity.portal, call.method.name, failure, pause, repeat)
                    hooks.tell(self.hooks.on_retry, told)
                if again.limit == "operating":
                    continue  # the queue holds it until there is operating time again
                if again.limit == "bucket":
                    refused = now
                    if not self.portal.bucket.limits.off:
                        continue  # the bucket counts as full now: the queue itself makes us wait, and in our place
                    # Limits that were said to be off are on after all: nothing but our own patience slows us down.
                    pause = min(pause * 2**refusals, retry.LONGEST_PAUSE)
                await ongoing.rest(pause)
                if self.transport.closed:
                    raise failure
        finally:
            self.own.discard(ongoing)
            if self.closers:
                self._tell_closers()

    def value(self, call: Call[T], reply: wire.Reply, options: Options | None = None) -> Response[T]:
        """Give a reply its type."""
        strict = (options or self.options).decode == "strict"
        value = call.method.decode(reply.result, total=reply.total, next=reply.next, strict=strict)
        return Response(value, reply.result, reply.total, reply.next, reply.time, reply.status, reply.headers)

    def learn(self, keys: Iterable[Key], answers: Iterable[wire.Reply | B24Error | None]) -> None:
        """Learn from the answer to an explicit batch of REST 2 how long its methods work, and what they have used up."""
        operating, now = self.portal.operating, self.clock()
        seen: set[Key] = set()
        for key, answer in zip(keys, answers, strict=True):
            if isinstance(answer, wire.Reply) and (seconds := worked(answer.time)) is not None:
                operating.learn(key[1], seconds)
                operating.told(key, now, answer.time, key in seen)
                seen.add(key)

    def queue(self) -> lane.Lane:
        """Return the queue of the portal in the running event loop."""
        return lane.lane(self.portal, self.clock)

    async def close(self, grace: float) -> None:
        """Take no more calls, wait up to ``grace`` seconds for what is under way, then close the session."""
        self.transport.closing = True
        here = asyncio.get_running_loop()
        deadline = here.time() + grace
        done: asyncio.Future[None] = here.create_future()
        self.closers.append(done)
        self._tell_closers()
        try:
            await asyncio.wait([done], timeout=max(deadline - here.time(), 0.0))
            await asyncio.sleep(0)
        finally:
            self.closers.remove(done)
        self.transport.closed = True
        for ongoing in self.own.copy():  # before the session goes: whoever is left learns from us why
            if ongoing.loop is here:
                ongoing.give_up()
            elif ongoing.loop.is_running():
                ongoing.loop.call_soon_threadsafe(ongoing.give_up)
        await self.transport.close()

    def _tell_closers(self) -> None:
        """Tell those who wait for the calls of their event loop that there are none any more."""
        here = asyncio.get_running_loop()
        if not any(ongoing.loop is here for ongoing in self.own):
            for closer in self.closers:
                if closer.get_loop() is here and not closer.done():
                    closer.set_result(None)

    def share(self, call: Call[Any], request: wire.Request, options: Options) -> str | None:
        """Return the name under which a call shares requests with others, or ``None`` if it has to go alone."""
        method = call.method
        if options.packing == "off" or not method.batch or method.positional is not None:
            return None
        if request.version != 2 and (method.safety != "safe" or method.bare):
            return None  # a batch of REST 3.0 fails as a whole, so nothing but reads shares one
        if wire.why_not_in_batch(request):
            return None
        return f"{self.identity.key} {request.version} {options.timeout} {id(self.transport):x}"

    async def single(self, job: lane.Job, attempt: Attempt) -> wire.Reply:
        """Send one call alone."""
        method = job.call.method
        if job.send is not None:
            return await job.send(job, attempt)
        if method.result is convert.stream:
            return await self._file(job, attempt)
        return await self._request(method.name, job.request, job.options.timeout, attempt, method.bare, job.headers)

    async def batch(self, jobs: Sequence[lane.Job], attempt: Attempt) -> Sequence[wire.Reply | B24Error]:
        """Send several calls in one batch and sort the answers by call."""
        timeout, methods = jobs[0].options.timeout, [job.call.method.name for job in jobs]
        if jobs[0].request.version == 3:
            request = wire.encode_batch3([job.request for job in jobs])
            return wire.decode_batch3(await self._request("batch", request, timeout, attempt), methods)
        names = [f"c{index}" for index in range(len(jobs))]
        commands = {name: job.request.command() for name, job in zip(names, jobs, strict=True)}
        reply = await self._request("batch", wire.encode_batch(commands, halt=False), timeout, attempt)
        return [answer for answer in wire.decode_batch(reply, names, methods) if answer is not None]

    async def _file(self, job: lane.Job, attempt: Attempt) -> wire.Reply:
        """Send one call whose answer is a file; the place in flight is free again as soon as the answer begins."""
        name = job.call.method.name
        url = self.identity.url(name, job.request.version)
        body = wire.dumps(job.request.body)
        answer = await self.transport.stream(name, url, body, job.options.timeout, attempt)
        return wire.decode(name, answer) if isinstance(answer, wire.Raw) else wire.Reply(answer, headers=answer.headers)

    async def _request(
        self,
        name: str,
        request: wire.Request,
        timeout: float | None,
        attempt: Attempt,
        bare: bool = False,
        headers: dict[str, str] | None = None,
    ) -> wire.Reply:
        url = self.identity.url(request.name, request.version)
        raw = await self.transport.post(name, url, wire.dumps(request.body), timeout, attempt, headers)
        try:
            reply = wire.decode(name, raw, bare)
        except ApiError as error:
            log.debug("%s", error)
            raise
        attempt.time = reply.time
        return reply
