"""Explicit batches: many calls in as few requests as possible, with references from one to the next.

The portal takes fifty commands at once. A longer list is cut into several batches, never between a call and one that refers to it, and these go one
after another, since order is what an explicit batch promises; only a list of nothing but reads goes side by side. REST 3.0 calls in the list are sent
by themselves, in their place.

Every call keeps its own value or error. What the portal did not come to (``halt``) is told apart from what failed, and a write whose answer got lost
from one that was refused.
https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, Literal, TypeVar

import attrs

from b24async import convert, wire
from b24async.calls import Call, Method, Options, Ref, Safety
from b24async.engine import Engine
from b24async.errors import B24Error, NotRun, UsageError, as_declared
from b24async.lane import PRIORITIES, in_the_name_of

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_BATCH: dict[Safety, Method[Any]] = {
    "safe": Method("batch", convert.json, safety="safe", batch=False),
    "idempotent": Method("batch", convert.json, safety="idempotent", batch=False),
    "unsafe": Method("batch", convert.json, safety="unsafe", batch=False),
}


@attrs.frozen(eq=False)
class Outcome(Generic[T_co]):
    """What became of one call.

    Attributes:
        call: The call.
        state: ``done``, ``failed`` (the portal refused, or surely nothing happened), ``not run`` (the portal did not come to it), or ``maybe done``
            (the answer got lost, so nobody knows).
    """

    call: Call[T_co]
    state: Literal["done", "failed", "not run", "maybe done"]
    _value: Any = attrs.field(default=None, repr=False)
    error: B24Error | None = None

    @property
    def ok(self) -> bool:
        """Whether there is a value."""
        return self.state == "done"

    @property
    def value(self) -> T_co:
        """The value; raises the call's own error if there is none."""
        if self.error is not None:
            raise self.error.with_traceback(None)
        return self._value  # type: ignore[no-any-return]


class Results:
    """The outcomes of an explicit batch, in the order of its calls. ``results[call]`` gives the value or raises that call's own error."""

    def __init__(self, outcomes: Iterable[Outcome[Any]]) -> None:
        self._outcomes = {id(outcome.call): outcome for outcome in outcomes}

    def __getitem__(self, call: Call[T]) -> T:
        return self.outcome(call).value

    def outcome(self, call: Call[T]) -> Outcome[T]:
        """Return what became of a call; raises nothing of the call's own."""
        try:
            return self._outcomes[id(call)]
        except KeyError:
            raise UsageError(f"{call.method.name}: this call was not part of the batch") from None

    def __iter__(self) -> Iterator[Outcome[Any]]:
        return iter(self._outcomes.values())

    def __len__(self) -> int:
        return len(self._outcomes)

    @property
    def errors(self) -> list[B24Error]:
        """The errors of all calls that have one, in order."""
        return [outcome.error for outcome in self if outcome.error is not None]

    def __repr__(self) -> str:
        done = sum(outcome.ok for outcome in self)
        return f"<Results: {done} of {len(self)} done>"


async def run(calls: Iterable[Call[Any]], halt: bool = False) -> Results:
    """Send calls as one explicit batch; all must belong to one client.

    Args:
        calls: The calls, in the order in which they shall run.
        halt: Stop at the first one that fails.

    Raises:
        UsageError: A call cannot be part of this batch, or a reference leads nowhere. Nothing was sent.
    """
    listed = list(calls)
    if not listed:
        return Results(())
    engine = _engine(listed)
    for call in listed:
        options = engine_of(call).options.but(call.changes)
        engine.check(call, options, options.safety or call.method.safety)
    requests = _encode(listed)
    places = {id(call): index for index, call in enumerate(listed)}
    parts = split(
        [call.method.version for call in listed],
        [[places[id(ref.call)] for ref in _refs(call.params)] for call in listed],
    )

    async def send(part: range) -> list[Outcome[Any]]:
        if listed[part.start].method.version != 2:
            return [await _alone(listed[part.start])]
        return await _together(engine, {f"c{index}": (listed[index], requests[index]) for index in part}, halt)

    outcomes: list[Outcome[Any]] = []
    if not halt and all(_safety(call) == "safe" for call in listed):
        for some in await asyncio.gather(*map(send, parts)):
            outcomes += some
        return Results(outcomes)
    for part in parts:
        outcomes += await send(part)
        if halt and not all(outcome.ok for outcome in outcomes):
            outcomes += [_not_run(call, "an earlier call of the batch failed") for call in listed[part.stop :]]
            break
    return Results(outcomes)


def split(versions: Sequence[int], targets: Sequence[Sequence[int]], size: int = wire.COMMANDS) -> list[range]:
    """Cut a list of calls into the ranges that share a request. Pure.

    Args:
        versions: REST version of each call; those of v3 stand alone.
        targets: For each call the positions of those it refers to.
        size: Calls in one range, at most.

    Raises:
        UsageError: Calls that refer to each other do not fit into one range.
    """
    parts: list[range] = []
    start, count = 0, len(versions)
    while start < count:
        stop = start + 1
        if versions[start] == 2:
            while stop < count and stop - start < size and versions[stop] == 2:
                stop += 1
            while stop > start and any(start <= target < stop for later in targets[stop:] for target in later):
                stop -= 1
            if stop == start:
                raise UsageError(
                    f"the calls from number {start + 1} on refer to each other over more than {size} calls; a batch holds no more than that"
                )
        parts.append(range(start, stop))
        start = stop
    return parts


def engine_of(call: Call[Any]) -> Engine:
    """Return the engine that a call belongs to."""
    if not isinstance(call.sender, Engine):
        raise UsageError(f"{call.method.name}: this call belongs to no client that can batch it")
    return call.sender


def _engine(calls: Sequence[Call[Any]]) -> Engine:
    engine = engine_of(calls[0])
    seen: set[int] = set()
    for call in calls:
        if not engine.serves(call):
            raise UsageError(f"{call.method.name}: this call belongs to another client")
        if id(call) in seen:
            raise UsageError(f"{call.method.name}: the same call stands twice in the batch; build it twice")
        seen.add(id(call))
    return engine


def _encode(calls: Sequence[Call[Any]]) -> list[wire.Request]:
    """Encode the calls, with every reference written as the portal reads it. Refuses what the portal would silently misread."""
    places = {id(call): index for index, call in enumerate(calls)}
    requests: list[wire.Request] = []
    for index, call in enumerate(calls):

        def refer(ref: Ref, index: int = index, call: Call[Any] = call) -> str:
            place = places.get(id(ref.call))
            if place is None:
                raise UsageError(f"{call.method.name} refers to {ref.call.method.name}, which is not part of the batch")
            if place >= index:
                raise UsageError(f"{call.method.name} refers to {ref.call.method.name}, which comes later in the batch")
            if call.method.version != 2 or ref.call.method.version != 2:
                raise UsageError(f"{call.method.name}: references work between calls of REST v2 only")
            return f"$result[c{place}]" + "".join(f"[{step}]" for step in ref.full_path())

        request = wire.encode(call, refer)
        if call.method.version == 2:
            reason = (
                "the portal allows it in no batch"
                if not call.method.batch
                else wire.why_not_in_batch(request, exactly=False)
            )
            if reason:
                raise UsageError(f"{call.method.name} cannot be part of a batch: {reason}; await it by itself")
        requests.append(request)
    return requests


def _refs(value: Any) -> Iterator[Ref]:
    """Yield every reference inside a parameter."""
    if isinstance(value, Ref):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _refs(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _refs(item)


def _safety(call: Call[Any]) -> Safety:
    return engine_of(call).options.but(call.changes).safety or call.method.safety


async def _alone(call: Call[Any]) -> Outcome[Any]:
    try:
        return Outcome(call, "done", await call.send())
    except B24Error as error:
        return _failed(call, error)


async def _together(
    engine: Engine, commands: Mapping[str, tuple[Call[Any], wire.Request]], halt: bool
) -> list[Outcome[Any]]:
    """Send one v2 batch and decode every command by its own method."""
    calls = [call for call, _ in commands.values()]
    safeties = {_safety(call) for call in calls}
    safety: Safety = "unsafe" if "unsafe" in safeties else "idempotent" if "idempotent" in safeties else "safe"
    request = wire.encode_batch({name: request.command() for name, (_, request) in commands.items()}, halt)
    options = _shared_options(calls)
    try:
        reply = await engine.reply(Call(_BATCH[safety], {}, engine), request, options, safety)
    except B24Error as error:
        return [_failed(call, in_the_name_of(call.method.name, error)) for call in calls]
    answers = wire.decode_batch(reply, list(commands), [call.method.name for call in calls])
    missing = "an earlier call of the batch failed" if halt else "the portal left it out of its answer"
    return [_outcome(call, answer, missing) for call, answer in zip(calls, answers, strict=True)]


def _shared_options(calls: Sequence[Call[Any]]) -> Options:
    """Return the options of one request for several calls: the longest timeout, the highest priority, the shortest ``max_wait``."""
    each = [engine_of(call).options.but(call.changes) for call in calls]
    timeouts = [options.timeout for options in each if options.timeout is not None]
    return attrs.evolve(
        each[0],
        packing="off",
        timeout=max(timeouts) if len(timeouts) == len(each) else None,
        priority=min((options.priority for options in each), key=PRIORITIES.index),
        max_wait=min(options.max_wait for options in each),
    )


def _outcome(call: Call[T], answer: wire.Reply | B24Error | None, missing: str) -> Outcome[T]:
    if answer is None:
        return _not_run(call, missing)
    if isinstance(answer, B24Error):
        return _failed(call, as_declared(answer, call.method.errors))
    engine = engine_of(call)
    try:
        return Outcome(call, "done", engine.value(call, answer, engine.options.but(call.changes)).value)
    except B24Error as error:
        return _failed(call, error)


def _failed(call: Call[Any], error: B24Error) -> Outcome[Any]:
    if isinstance(error, NotRun):
        return Outcome(call, "not run", None, error)
    return Outcome(
        call, "maybe done" if getattr(error, "maybe_done", False) and _safety(call) != "safe" else "failed", None, error
    )


def _not_run(call: Call[Any], reason: str) -> Outcome[Any]:
    return Outcome(call, "not run", None, NotRun(call.method.name, reason))
