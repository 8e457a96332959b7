"""The one way a call goes: check → encode → queue → turn → pack → send → decode → value, or decide → a new turn.

``Engine`` is the sender behind every call of a client. One attempt puts a job into the lane of its portal and waits for the answer; the lane forms
the requests. When an attempt fails, ``retry.decide`` says whether there is another one, and that takes a new turn like any other. Explicit batches
and page walks are calls as well and come this way; nothing makes requests beside it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Any, TypeVar

import attrs

from b24async import convert, lane, limits, retry, wire
from b24async.auth import Identity
from b24async.calls import Call, Options, Response, Safety
from b24async.errors import (
    ApiError,
    B24Error,
    ClientClosed,
    LimitError,
    NotRun,
    TransportError,
    UsageError,
    as_declared,
)
from b24async.transport import Attempt, Transport

T = TypeVar("T")

log = logging.getLogger("b24async")


@attrs.frozen(eq=False)
class Engine:
    """Carries the calls of one client. Engines that differ only in their options share everything else."""

    identity: Identity
    transport: Transport = attrs.field(repr=False)
    bucket: limits.Bucket = attrs.field(repr=False)
    options: Options = attrs.field(factory=Options)
    clock: Callable[[], float] = attrs.field(default=time.monotonic, repr=False)
    own: set[lane.Job] = attrs.field(factory=set, repr=False)

    def serves(self, call: Call[Any]) -> bool:
        """Tell whether a call belongs to this engine's client."""
        return (
            isinstance(call.sender, Engine)
            and call.sender.transport is self.transport
            and call.sender.identity is self.identity
        )

    async def send(self, call: Call[T]) -> Response[T]:
        """Carry a call to the portal and back; see ``Call.send`` for what it raises."""
        options = self.options.but(call.changes) if call.changes else self.options
        safety: Safety = options.safety or call.method.safety
        self.check(call, options, safety)
        reply = await self.reply(call, wire.encode(call), options, safety)
        return self.value(call, reply, options)

    def check(self, call: Call[Any], options: Options, safety: Safety) -> None:
        """Refuse what must not be sent."""
        if self.transport.closing:
            raise ClientClosed("the client is closed")
        if options.read_only and safety != "safe":
            raise UsageError(f"{call.method.name} is {safety}, and this client is read-only")

    async def reply(self, call: Call[Any], request: wire.Request, options: Options, safety: Safety) -> wire.Reply:
        """Make attempts until one succeeds or the last error stands."""
        queue = self.queue()
        share = self._share(call, request, options)
        since, waited, repeats, refusals = self.clock(), 0.0, 0, 0
        doubt, last = False, None  # type: bool, B24Error | None
        while True:
            answer: asyncio.Future[wire.Reply] = asyncio.get_running_loop().create_future()
            job = lane.Job(call, request, options, share, answer, since, self._single, self._batch)
            self.own.add(job)
            try:
                queue.put(job)
                return await answer
            except B24Error as error:
                failure = as_declared(error, call.method.errors).with_traceback(None)
            finally:
                self.own.discard(job)
            if isinstance(failure, ClientClosed) and last is not None:
                failure = last  # what became of the call before is what its caller has to know
            # An attempt that may have been carried out stays in doubt, whatever a later one says.
            doubt = (doubt or bool(getattr(failure, "maybe_done", False))) and safety != "safe"
            if hasattr(failure, "maybe_done"):
                failure.maybe_done = doubt
            again = None if self.transport.closed else retry.decide(failure, safety, repeats, self.bucket.drain)
            if again is None:
                raise failure
            pause = again.pause
            if again.full:
                queue.refused()
            if again.free:
                refusals += 1
                waited += pause
                if waited > options.max_wait:
                    if isinstance(failure, LimitError):
                        failure.retry_after = pause
                    raise failure
            else:
                repeats += 1
            last = failure
            log.debug("%s: again in %.2f s after %s", call.method.name, pause, failure)
            if again.full and not self.bucket.limits.off:
                continue  # the bucket counts as full now: the queue itself makes us wait, and in our place
            if again.full:
                # Limits that were said to be off are on after all: nothing but our own patience slows us down.
                pause = min(pause * 2**refusals, retry.LONGEST_PAUSE)
            await asyncio.sleep(pause)

    def value(self, call: Call[T], reply: wire.Reply, options: Options | None = None) -> Response[T]:
        """Give a reply its type."""
        strict = (options or self.options).decode == "strict"
        value = call.method.decode(reply.result, total=reply.total, next=reply.next, strict=strict)
        return Response(value, reply.result, reply.total, reply.next, reply.time, reply.status, reply.headers)

    def queue(self) -> lane.Lane:
        """Return the queue of the portal in the running event loop."""
        return lane.lane(self.identity.portal, self.bucket, self.clock)

    async def close(self, grace: float) -> None:
        """Take no more calls, wait up to ``grace`` seconds for what is under way, then close the session."""
        self.transport.closing = True
        here = asyncio.get_running_loop()
        deadline = here.time() + grace
        while here.time() < deadline:
            pending = [job.answer for job in self.own if job.answer.get_loop() is here and not job.answer.done()]
            if not pending:
                break
            await asyncio.wait(pending, timeout=deadline - here.time())
            await asyncio.sleep(0)
        await self.transport.close()
        for job in list(self.own):
            if job.answer.get_loop() is here and not job.answer.done():
                reason = "the client was closed before the answer came"
                job.answer.set_exception(TransportError(job.call.method.name, reason, job.written))

    def _share(self, call: Call[Any], request: wire.Request, options: Options) -> str | None:
        """Return the name under which a call shares requests with others, or ``None`` if it has to go alone."""
        if (
            options.packing == "off"
            or not call.method.batch
            or call.method.positional is not None
            or wire.why_not_in_batch(request)
        ):
            return None
        return f"{self.identity.key} {options.timeout}"

    async def _single(self, job: lane.Job, attempt: Attempt) -> wire.Reply:
        """Send one call alone."""
        if job.call.method.result is convert.stream:
            return await self._file(job, attempt)
        method = job.call.method
        return await self._request(method.name, job.request, job.options.timeout, attempt, method.bare)

    async def _file(self, job: lane.Job, attempt: Attempt) -> wire.Reply:
        """Send one call whose answer is a file; the place in flight is free again as soon as the answer begins."""
        name = job.call.method.name
        url = self.identity.url(name, job.request.version)
        body = wire.dumps(job.request.body)
        answer = await self.transport.stream(name, url, body, job.options.timeout, attempt)
        return wire.decode(name, answer) if isinstance(answer, wire.Raw) else wire.Reply(answer, headers=answer.headers)

    async def _batch(self, jobs: list[lane.Job], attempt: Attempt) -> list[wire.Reply | B24Error]:
        """Send several calls in one batch and sort the answers by call."""
        names = [f"c{index}" for index in range(len(jobs))]
        request = wire.encode_batch(
            {name: job.request.command() for name, job in zip(names, jobs, strict=True)}, halt=False
        )
        reply = await self._request("batch", request, jobs[0].options.timeout, attempt)
        methods = [job.call.method.name for job in jobs]
        answers = wire.decode_batch(reply, names, methods)
        return [
            NotRun(method, "the batch has no answer for it") if answer is None else answer
            for method, answer in zip(methods, answers, strict=True)
        ]

    async def _request(
        self, name: str, request: wire.Request, timeout: float | None, attempt: Attempt, bare: bool = False
    ) -> wire.Reply:
        url = self.identity.url(request.name, request.version)
        raw = await self.transport.post(name, url, wire.dumps(request.body), timeout, attempt)
        try:
            return wire.decode(name, raw, bare)
        except ApiError as error:
            log.debug("%s", error)
            raise
