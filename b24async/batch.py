"""Explicit batches: many calls in as few requests as possible, with references from one to the next.

The portal takes fifty commands at once, of one REST version. A longer or mixed list is cut into several batches, never between a call and one that
refers to it, and these go one after another, since order is what an explicit batch promises; only a list of nothing but reads goes side by side.

Where the calls are known to work long the cuts are closer, so that no batch is expected to work so long that the portal cuts it off.

Every call has an outcome of its own. What the portal did not come to is told apart from what failed, and a write of which nobody knows from one that
was refused. What a batch owes to that differs by version:

- *REST v2* carries commands out one after another and answers each by itself; ``halt`` stops behind the first that fails. What a limit refused, or a
  token that ran out in between, surely did not run: such a command goes again by itself, unless it is tied to others by references. A command that the
  answer leaves out for no such reason may have run.
- *REST 3.0* has one answer for all. The first failure ends the batch and is all it answers; what ran before stays done, and nobody knows which call it
  was. Where all calls are reads they go again, those that are tied together as a batch of their own and the others each for itself, so that
  each has its own value or error after all. A batch with writes is never repeated: its writes are ``maybe done``, its reads ``failed``, and the error
  is that of ``batch``, so that no call is blamed for another one's. Only where the portal refused before it began (an unknown method, no valid
  credential, a limit on requests) is it sure that nothing ran. With ``halt`` what stands behind the first failure is ``not run``, as in REST v2.

A REST 3.0 call whose neighbours are of REST v2 goes as the plain call that it is.
https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html https://apidocs.bitrix24.com/api-reference/rest-v3.html
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any, Generic, Literal, TypeVar

import attrs

from b24async import convert, errors, packing, wire
from b24async.calls import Call, Method, Options, Ref, Safety
from b24async.engine import Engine
from b24async.errors import ApiError, B24Error, ClientClosed, LimitError, NotRun, PortalError, UsageError, as_declared
from b24async.files import stand_in
from b24async.lane import PRIORITIES, in_the_name_of
from b24async.operating import CHEAP, Key, worked

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

LATER = frozenset(("operation_time_limit", errors.REFUSED, "expired_token"))
"""Codes of single commands of a v2 batch that surely did not run and may do so later."""

HALTED = "an earlier call of the batch failed"

LIMITED = "ratelimitexception"
"""Ending of the code by which REST 3.0 refuses a method whose operating time is used up."""

UNKNOWN = ("methodnotfoundexception", "invalidjsonexception")
"""Endings of the codes by which REST 3.0 refuses a batch before it begins, because of what is in it."""


class _Answers(dict[str, str]):
    """Declares failures of single calls to be what they are in a batch of REST 3.0: final. What ran before them would run twice."""

    def __contains__(self, code: object) -> bool:
        return str(code).casefold().endswith((LIMITED, "internalexception"))

    def __missing__(self, _: str) -> str:
        return "ApiError"


def _methods(version: int, declared: Mapping[str, str] | None = None) -> dict[Safety, Method[Any]]:
    safeties: tuple[Safety, ...] = ("safe", "idempotent", "unsafe")
    return {
        safety: Method("batch", convert.json, version=version, safety=safety, batch=False, errors=declared)
        for safety in safeties
    }


_BATCH = {2: _methods(2), 3: _methods(3, _Answers({"": "ApiError"}))}


@attrs.frozen(eq=False, repr=False)
class Outcome(Generic[T_co]):
    """What became of one call.

    Attributes:
        call: The call.
        state: ``done``, ``failed`` (the portal refused, or surely nothing happened), ``not run`` (the portal did not come to it), or ``maybe done``
            (the answer got lost, or is about a whole batch, so nobody knows).
        error: Why there is no value; ``None`` if it was done.
    """

    call: Call[T_co]
    state: Literal["done", "failed", "not run", "maybe done"]
    _value: Any = None
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

    def __repr__(self) -> str:
        why = "" if self.error is None else f", {type(self.error).__name__} {getattr(self.error, 'code', '')}".rstrip()
        return f"<Outcome of {self.call.method.name}: {self.state}{why}>"


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


@attrs.define(eq=False)
class _Item:
    """One call of a batch, and what is known of it before anything is sent.

    Attributes:
        call: The call.
        name: By which it goes in its batch.
        key: What it uses operating time of.
        options: How it is carried.
        safety: Whether it may be done twice.
        written: What stands for it in its batch: a command in REST v2, a request in REST 3.0.
        targets: Places in the list of the calls that it refers to.
        referred: Whether another one refers to it.
        content: What is sent for it when it goes by itself after all: the same call, whose files have been read.
    """

    call: Call[Any]
    name: str
    key: Key
    options: Options
    safety: Safety
    written: Any
    targets: Sequence[int]
    referred: bool = False
    content: Call[Any] | None = None

    @property
    def tied(self) -> bool:
        return self.referred or bool(self.targets)

    @property
    def method(self) -> str:
        return self.call.method.name


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
    items = _prepare(engine, listed, await _written(listed))
    # To a client that closes the batch is one call: its later parts are under way as well.
    with engine.under_way():
        return Results(await _all(engine, items, halt))


async def _all(engine: Engine, items: list[_Item], halt: bool) -> list[Outcome[Any]]:
    """Send the calls in as many requests as they need."""
    versions, targets = [item.call.method.version for item in items], [item.targets for item in items]
    alone = {index for index, item in enumerate(items) if _goes_alone(item.call)}

    def work(index: int) -> float:
        return engine.portal.operating.cost(items[index].key[1]) or CHEAP

    def send(part: range) -> Any:
        return _send(engine, items[part.start : part.stop], halt)

    list(split(versions, targets, alone))  # what cannot be cut is refused before anything is sent
    parts = split(versions, targets, alone, work)
    outcomes: list[Outcome[Any]] = []
    if not halt and all(item.safety == "safe" for item in items):
        for some in await asyncio.gather(*map(send, parts)):
            outcomes += some
        return outcomes
    for part in parts:
        outcomes += await send(part)
        if halt and not all(outcome.ok for outcome in outcomes[part.start :]):
            outcomes += [_not_run(item.call, HALTED) for item in items[part.stop :]]
            break
    return outcomes


def split(
    versions: Sequence[int],
    targets: Sequence[Sequence[int]],
    alone: Collection[int] = (),
    work: Callable[[int], float] = lambda _: 0.0,
    size: int = wire.COMMANDS,
) -> Iterator[range]:
    """Cut a list of calls into the ranges that share a request: neighbours of one version. Pure.

    Each range is cut when it is asked for, by what is known of the work then.

    Args:
        versions: REST version of each call.
        targets: For each call the positions of those it refers to, which stand before it.
        alone: Positions of those that share with nobody.
        work: Tells how many seconds the portal is expected to work on the call at a position. A range of more than one has no more of them than
            ``packing.WORK``, unless its calls refer to each other.
        size: Calls in one range, at most.

    Raises:
        UsageError: Calls that refer to each other do not fit into one range.
    """
    count = len(versions)
    # How many references would be cut by a cut in front of each call.
    changes = [0] * (count + 1)
    for index, places in enumerate(targets):
        for place in places:
            changes[place + 1] += 1
            changes[index + 1] -= 1
    cut = list(accumulate(changes))
    start = 0
    while start < count:
        limit = start + 1
        if start not in alone:
            most = min(start + size, count)
            while limit < most and versions[limit] == versions[start] and limit not in alone:
                limit += 1
        long, seconds = start + 1, work(start)
        while long < limit and (seconds := seconds + work(long)) <= packing.WORK:
            long += 1
        shorter, longer = range(long, start, -1), range(long + 1, limit + 1)
        stop = next((place for place in (*shorter, *longer) if not cut[place]), start)
        if stop == start:
            if limit - start == size:
                raise UsageError(
                    f"the calls from number {start + 1} on refer to each other over more than {size} calls; a batch holds no more than that"
                )
            raise UsageError(
                f"a reference leads over call number {limit + 1}, which does not share a request with those before it; "
                "put calls that refer to each other side by side"
            )
        yield range(start, stop)
        start = stop


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


def _goes_alone(call: Call[Any]) -> bool:
    """Tell whether a call of REST 3.0 cannot share a request; one of REST v2 is refused instead."""
    return call.method.version != 2 and (not call.method.batch or call.method.bare)


def _options(call: Call[Any]) -> Options:
    return engine_of(call).options_of(call)


async def _written(calls: Sequence[Call[Any]]) -> list[Call[Any]]:
    """Return the calls with the files in them as they are sent."""
    if not any(call.method.files is not None and stand_in(call.params) for call in calls):
        return list(calls)
    from b24async import uploads  # most programs send no files

    return [await uploads.written(call) for call in calls]


def _prepare(engine: Engine, calls: Sequence[Call[Any]], contents: Sequence[Call[Any]]) -> list[_Item]:
    """Encode the calls, with every reference written as the portal reads it. Refuses what the portal would silently misread.

    Args:
        engine: Carries them.
        calls: The calls as they were given.
        contents: What is sent for each: files that were in it have been read.
    """
    places = {id(call): index for index, call in enumerate(calls)}
    items: list[_Item] = []
    targets: tuple[int, ...] = ()

    def refer(ref: Ref) -> Any:
        nonlocal targets
        index = len(items)
        call, other = calls[index], ref.call
        place = places.get(id(other))
        if place is None:
            raise UsageError(f"{call.method.name} refers to {other.method.name}, which is not part of the batch")
        if place >= index:
            raise UsageError(f"{call.method.name} refers to {other.method.name}, which comes later in the batch")
        if call.method.version != other.method.version:
            raise UsageError(
                f"{call.method.name} refers to {other.method.name}, which is of another REST version; each has batches of its own"
            )
        for each in (call, other):
            if _goes_alone(each):
                raise UsageError(f"{each.method.name} cannot be part of a batch, and references work nowhere else")
        path = ref.full_path()
        targets = (*targets, place)
        items[place].referred = True
        if call.method.version == 2:
            return f"$result[c{place}]" + "".join(f"[{step}]" for step in path)
        if path[:1] == ("*",):
            return {"$refArray": f"c{place}.{path[1]}"}
        return {"$ref": ".".join((f"c{place}", *map(str, path)))}

    for index, (call, content) in enumerate(zip(calls, contents, strict=True)):
        options = _options(call)
        engine.check(call, options)
        method, targets = call.method, ()
        request = wire.encode(content, refer)
        written: Any = request
        if method.version == 2:
            reason = "the portal allows it in no batch"
            if method.batch:
                reason = wire.why_not_in_batch(request, exactly=False)
            if reason:
                raise UsageError(f"{method.name} cannot be part of a batch: {reason}; await it by itself")
            written = request.command()
        key = engine.key(method.name, method.version)
        safety = options.safety or method.safety
        items.append(_Item(call, f"c{index}", key, options, safety, written, targets, content=content))
    return items


async def _send(engine: Engine, part: list[_Item], halt: bool) -> list[Outcome[Any]]:
    """Send what shares a request."""
    if part[0].call.method.version == 2:
        return await _together(engine, part, halt)
    if len(part) == 1:
        return [await _alone(engine, part[0])]
    return await _together3(engine, part, halt)


async def _alone(engine: Engine, item: _Item, packed: bool = False) -> Outcome[Any]:
    """Send a call as the plain call that it is. Whether it may be sent was asked before the batch began.

    Args:
        engine: Carries it.
        item: The call.
        packed: Whether it shall share a request with whoever waits beside it.
    """
    call, options = item.call, item.options
    if packed:
        options = attrs.evolve(options, packing="eager")
    try:
        return Outcome(call, "done", (await engine.carry(item.content or call, options)).value)
    except B24Error as error:
        return _failed(item, error)


async def _ask(engine: Engine, part: list[_Item], request: wire.Request) -> wire.Reply:
    """Send the request of several calls."""
    safeties = {item.safety for item in part}
    safety: Safety = "unsafe" if "unsafe" in safeties else "idempotent" if "idempotent" in safeties else "safe"
    call = Call(_BATCH[request.version][safety], {}, engine)
    keys = tuple([item.key for item in part])
    return await engine.reply(call, request, _shared_options(part), safety, keys, explicit=True)


async def _together(engine: Engine, part: list[_Item], halt: bool) -> list[Outcome[Any]]:
    """Send one v2 batch and decode every command by its own method."""
    try:
        commands = {item.name: item.written for item in part}
        reply = await _ask(engine, part, wire.encode_batch(commands, halt))
    except B24Error as error:
        return [_failed(item, in_the_name_of(item.method, error)) for item in part]
    answers = wire.decode_batch(reply, list(commands), [item.method for item in part], halt)
    engine.learn([item.key for item in part], answers)
    outcomes: list[Outcome[Any]] = []
    later: list[int] = []
    for index, (item, answer) in enumerate(zip(part, answers, strict=True)):
        if isinstance(answer, ApiError) and not halt and not item.tied and answer.code.casefold() in LATER:
            if answer.code.casefold() == "operation_time_limit":
                engine.portal.operating.refuse(item.key, engine.clock())
            later.append(index)
        outcomes.append(_outcome(item, answer))
    if later and all(part[index].safety == "safe" for index in later):
        again = await asyncio.gather(*[_alone(engine, part[index]) for index in later])
    else:
        again = [await _alone(engine, part[index]) for index in later]
    for index, outcome in zip(later, again, strict=True):
        if not isinstance(outcome.error, ClientClosed):  # then what became of it before is what its caller has to know
            outcomes[index] = outcome
    return outcomes


async def _ask3(engine: Engine, part: list[_Item]) -> list[wire.Reply]:
    """Send one REST 3.0 batch."""
    names = [item.name if item.referred else "" for item in part]
    request = wire.encode_batch3([item.written for item in part], names if any(names) else ())
    reply = await _ask(engine, part, request)
    seconds = worked(reply.time)
    for item in part:
        if seconds is None:
            engine.portal.operating.went(item.key)
        else:
            engine.portal.operating.learn(item.key[1], seconds / len(part))
            engine.portal.operating.estimate(item.key, engine.clock(), seconds / len(part))
    return wire.decode_batch3(reply, [item.method for item in part])


async def _together3(engine: Engine, part: list[_Item], halt: bool) -> list[Outcome[Any]]:
    """Send one REST 3.0 batch, and find out what its failure means for each call."""
    try:
        answers = await _ask3(engine, part)
    except B24Error as error:
        failure = error
    else:
        return [_outcome(item, answer) for item, answer in zip(part, answers, strict=True)]
    if not isinstance(failure, ApiError) or not _is_of_one_call(failure):
        return [_failed(item, in_the_name_of(item.method, failure)) for item in part]
    if all(item.safety == "safe" for item in part):
        outcomes = await _apart(engine, part, failure)
        return _up_to_the_first_failure(outcomes) if halt else outcomes
    if failure.code.casefold().endswith(UNKNOWN) and not failure.maybe_done:
        return [_not_run(item.call, f"its batch was refused before it began: {failure}") for item in part]
    return _of_batch(engine, part, failure)


def _is_of_one_call(failure: ApiError) -> bool:
    """Tell whether a REST 3.0 batch failed because one of its calls did, and not as a request."""
    code = failure.code.casefold()
    if isinstance(failure, PortalError) and not code.startswith("bitrix_"):
        return False  # what stands in front of REST 3.0 has the error form of REST v2
    return failure.status != 401 and code not in errors.REFUSALS and not isinstance(failure, LimitError)


async def _apart(engine: Engine, part: list[_Item], failure: ApiError) -> list[Outcome[Any]]:
    """Send reads again whose batch has failed: each for itself, but for those that are tied together."""
    chains = _chains(part)
    free = [item for item in part if not item.tied]

    async def chain(items: list[_Item]) -> list[Outcome[Any]]:
        if len(items) == len(part):  # that would be the same batch
            return _of_batch(engine, items, failure)
        return await _together3(engine, items, halt=False)

    async def each() -> list[Outcome[Any]]:
        # They share requests all the same: the queue packs reads, and takes those that fail apart in halves. Where one of them is sure to fail the
        # first cut is made here.
        middle = 0 if chains else len(free) // 2
        outcomes: list[Outcome[Any]] = []
        for some in (free[:middle], free[middle:]):
            outcomes += await asyncio.gather(*[_alone(engine, item, packed=True) for item in some])
        return outcomes

    found = await asyncio.gather(*map(chain, chains), each())
    by_call = {id(outcome.call): outcome for outcomes in found for outcome in outcomes}
    return [by_call[id(item.call)] for item in part]


def _chains(part: list[_Item]) -> list[list[_Item]]:
    """Return those that are tied by references, sorted into the groups that they form."""
    places = {item.name: index for index, item in enumerate(part)}
    groups: list[set[int]] = []
    for index, item in enumerate(part):
        if item.tied:
            group = {index, *(places[f"c{target}"] for target in item.targets)}
            for other in [other for other in groups if other & group]:
                groups.remove(other)
                group |= other
            groups.append(group)
    return [[part[index] for index in sorted(group)] for group in groups]


def _up_to_the_first_failure(outcomes: list[Outcome[Any]]) -> list[Outcome[Any]]:
    first = next((index for index, outcome in enumerate(outcomes) if not outcome.ok), len(outcomes))
    return [outcome if index <= first else _not_run(outcome.call, HALTED) for index, outcome in enumerate(outcomes)]


def _shared_options(part: list[_Item]) -> Options:
    """Return the options of one request for several calls: the longest timeout, the highest priority, the shortest ``max_wait``."""
    each = list({id(item.options): item.options for item in part}.values())
    timeouts = [options.timeout for options in each if options.timeout is not None]
    return attrs.evolve(
        each[0],
        packing="off",
        timeout=max(timeouts) if len(timeouts) == len(each) else None,
        priority=min((options.priority for options in each), key=PRIORITIES.index),
        max_wait=min(options.max_wait for options in each),
    )


def _outcome(item: _Item, answer: wire.Reply | B24Error | None) -> Outcome[Any]:
    call = item.call
    if isinstance(answer, wire.Reply):
        try:
            value = call.method.decode(
                answer.result, total=answer.total, next=answer.next, strict=item.options.decode == "strict"
            )
        except B24Error as error:
            return _failed(item, error)
        return Outcome(call, "done", value)
    if answer is None:
        return _not_run(call, HALTED)
    return _failed(item, as_declared(answer, call.method.errors))


def _failed(item: _Item, error: B24Error) -> Outcome[Any]:
    if isinstance(error, NotRun):
        return Outcome(item.call, "not run", None, error)
    in_doubt = bool(getattr(error, "maybe_done", False)) and item.safety != "safe"
    if hasattr(error, "maybe_done"):
        error.maybe_done = in_doubt  # a read leaves nothing in doubt
    return Outcome(item.call, "maybe done" if in_doubt else "failed", None, error)


def _of_batch(engine: Engine, part: list[_Item], failure: ApiError) -> list[Outcome[Any]]:
    """Return what is known of calls whose REST 3.0 batch has failed because of some call: it is the batch's error, not their own."""
    if failure.code.casefold().endswith(LIMITED):
        # Nobody tells which method it was. Most likely it is the one that has worked longest; where none is known to have worked it may be any.
        now = engine.clock()
        spent = engine.portal.operating.spent(part[0].key[0], now)
        most = max(spent.get(item.key[1], 0.0) for item in part)
        for key in {item.key for item in part if spent.get(item.key[1], 0.0) == most}:
            engine.portal.operating.refuse(key, now)
    kind = errors.kind(failure.code, failure.status, failure.description)
    error = as_declared(failure, {failure.code: kind.__name__})
    return [_failed(item, attrs.evolve(error, maybe_done=True)) for item in part]  # type: ignore[call-arg]


def _not_run(call: Call[Any], reason: str) -> Outcome[Any]:
    return Outcome(call, "not run", None, NotRun(call.method.name, reason))
