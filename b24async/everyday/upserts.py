"""Upsert: change the record that has a key, or add it.

A key is what makes an unsafe write safe: when the answer to an add gets lost, the record is looked for by its key instead of being added twice. Upserts
of one key wait for each other, as far as they run in one event loop; two programs that add the same record at the same moment are not kept apart, since
the portal knows no unique keys.

The portal ignores filters that it does not know, in some families, and answers everything. So what it found is compared with the key once more.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Mapping, Sequence
from typing import Any, Literal

import attrs

from b24async.errors import B24Error, UsageError
from b24async.everyday import compare, doubt, multifields
from b24async.everyday.targets import Target
from b24async.progress import Report, Reporter

Row = Any
Several = Literal["refuse", "first", "last"]

WINDOW = 500
"""Records that ``upsert_many`` has in hand at once."""

AMONG = 49
"""Keys that are looked for by one list call: a page is not full then, and nobody has to ask for the next one."""


@attrs.frozen
class Upserted:
    """What became of a record.

    Attributes:
        state: ``added``, ``updated``, ``unchanged`` (nothing had to be written), or, of many, ``failed``.
        id: The record's; ``None`` if it failed.
        sent: Names of the fields that were written.
        error: Why it failed. With ``maybe_done`` nobody knows whether it was written.
    """

    state: Literal["added", "updated", "unchanged", "failed"]
    id: int | None
    sent: tuple[str, ...] = ()
    error: B24Error | None = None


@attrs.define(slots=False, str=False, eq=False)
class SeveralFound(B24Error):
    """A key belongs to more than one record; nothing was written.

    Attributes:
        target: Where they are.
        key: The key's fields and their values.
        ids: The records' ids.
    """

    target: str
    key: dict[str, Any]
    ids: list[int]

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.key.items())
        return f"{self.target}: {len(self.ids)} records have {shown}: {', '.join(map(str, self.ids))}"


async def upsert(
    target: Target,
    fields: Mapping[str, Any],
    key: str | Sequence[str] = (),
    *,
    changed_only: bool = False,
    several: Several = "refuse",
) -> Upserted:
    """Change the record whose key is that of the fields, or add it.

    Phones and the like among the fields are added where they are missing, and never doubled or deleted.

    Args:
        target: Where the record lives: ``items(b24, 3)``, ``classic(b24, "deal")``, ``products(b24, 23)``, …
        fields: Its fields, those of the key among them.
        key: Names of the fields that the record is known by; by default those of the target.
        changed_only: Send only what differs from what the portal has, and nothing if nothing does.
        several: What to do if more than one record has the key: refuse, or change the ``first`` or ``last`` of them by id.

    Raises:
        SeveralFound: More than one record has the key.
        UsageError: The fields do not hold the key, or the portal cannot filter by it.
        B24Error: The portal refused; or an answer got lost and nobody knows what became of the write, and then the error is ``maybe_done``.
    """
    work = _Work.of(target, fields, key, changed_only, several)
    async with work.lock():
        return await work.write(await work.find())


async def upsert_many(
    target: Target,
    rows: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
    key: str | Sequence[str] = (),
    *,
    changed_only: bool = False,
    several: Several = "refuse",
    window: int = WINDOW,
    progress: Report | Literal[True] | None = None,
) -> AsyncIterator[Upserted]:
    """Upsert many records; yield what became of each, in order. A record that fails leaves the others alone.

    They are read some fifty to a list call and written side by side, in shared requests, a window of them at a time: memory does not grow with their
    number. Those that have the same key are written one after another.

    Args:
        target: See ``upsert``.
        rows: The fields of each record.
        key: See ``upsert``.
        changed_only: See ``upsert``.
        several: See ``upsert``.
        window: How many are in hand at once.
        progress: Told how far it has come; ``True`` for a bar.

    Raises:
        B24Error: What the portal has could not be read, so nothing of this window was written.
    """
    if window < 1:
        raise UsageError(f"window is {window}; at least one record has to be in hand")
    reporter = Reporter(progress)
    if isinstance(rows, Sequence):
        reporter.total = len(rows)
    async for some in _windows(rows, window):
        works: list[_Work | Upserted] = []
        for fields in some:
            try:
                works.append(_Work.of(target, fields, key, changed_only, several))
            except UsageError as error:
                works.append(Upserted("failed", None, error=error))
        for done in await _write_window(target, works):
            reporter.step()
            yield done
    reporter.end()


@attrs.frozen(eq=False)
class _Work:
    """One record to be written."""

    target: Target
    key: dict[str, Any]
    fields: Mapping[str, Any]
    changed_only: bool
    several: Several

    @classmethod
    def of(
        cls, target: Target, fields: Mapping[str, Any], key: str | Sequence[str], changed_only: bool, several: Several
    ) -> _Work:
        names = [key] if isinstance(key, str) else list(key or target.key)
        if not names:
            raise UsageError(f"{target.name}: nothing is said of what a record is known by; name the fields of the key")
        for name in names:
            value = fields.get(name)
            if value is None or value == "" or isinstance(value, bool | list | tuple | Mapping):
                raise UsageError(f"{target.name}: the key {name} is {value!r}; a record is known by a text or a number")
        return cls(target, {name: fields[name] for name in names}, fields, changed_only, several)

    @property
    def place(self) -> tuple[str, ...]:
        """The key as one value that sorts."""
        return tuple(str(part) for pair in self.key.items() for part in pair)

    def lock(self) -> asyncio.Lock:
        """Return the lock of the key."""
        return doubt.lock(self.target.find({}, ()), "upsert", self.target.name, self.place)

    def asked(self) -> list[str]:
        """Return the names of the fields that have to be read."""
        compared = self.fields if self.changed_only else [name for name in self.fields if self._is_multifield(name)]
        return list(dict.fromkeys((*self.key, *compared)))

    async def find(self) -> Row | None:
        """Return the record that has the key, or ``None``."""
        filter = {f"{self.target.equal}{name}": value for name, value in self.key.items()}
        return self.chosen([row async for row in _matching(self.target, filter, self.asked(), [self])])

    def has_key(self, row: Row, *, loosely: bool = False) -> bool:
        """Tell whether a row has the key; loosely: as far as databases tell texts apart."""
        for name, value in self.key.items():
            there = _value(self.target, row, name)
            if not compare.same(there, value) and not (loosely and _loose(there) == _loose(value)):
                return False
        return True

    def chosen(self, rows: Iterable[Row]) -> Row | None:
        """Return the one of the rows that is to be changed."""
        found = sorted((row for row in rows if self.has_key(row)), key=lambda row: _id(self.target, row))
        if len(found) > 1 and self.several == "refuse":
            raise SeveralFound(self.target.name, self.key, [_id(self.target, row) for row in found])
        return found[-1 if self.several == "last" else 0] if found else None

    async def write(self, row: Row | None) -> Upserted:
        """Change the row, or add one; whoever calls holds the lock and has just read."""
        written: tuple[str, ...] = ()
        for tries in range(1, doubt.TRIES + 1):
            if row is None:
                call = self.target.add(self.fields)
                try:
                    return Upserted("added", _new_id(self.target, await call), tuple(self.fields))
                except B24Error as error:
                    if not doubt.in_doubt(error):
                        raise
                    row = await doubt.settled(call, error, self.find)
                    if row is not None:
                        return Upserted("added", _id(self.target, row), tuple(self.fields))
                    if tries == doubt.TRIES:
                        raise
                continue
            id_ = _id(self.target, row)
            fields = self._to_send(row)
            if written:  # an answer got lost: what is there by now need not go again
                fields = self._left(row, fields)
            if not fields:
                return Upserted("updated" if written else "unchanged", id_, written)
            call = self.target.update(id_, fields)
            written = tuple(dict.fromkeys((*written, *fields)))
            try:
                await call
                return Upserted("updated", id_, written)
            except B24Error as error:
                if not doubt.in_doubt(error) or tries == doubt.TRIES:
                    raise
                row = await self._look_at_update(call, error)
        raise AssertionError("the last try returns or raises")

    async def _look_at_update(self, call: Any, error: B24Error) -> Row | None:
        """Read the record again after an update whose answer got lost.

        To write a value once more does no harm. Only what an update adds must not come late and twice.
        """
        reading = attrs.evolve(self, changed_only=True)
        if any(self._is_multifield(name) for name in self.fields):

            async def added() -> Row | None:
                row = await reading.find()
                missing = row is not None and reading._missing_multifields(row)
                return None if missing else row

            row = await doubt.settled(call, error, added)
            if row is not None:
                return row
        return await reading.find()

    def _to_send(self, row: Row) -> dict[str, Any]:
        """Return the fields that an update has to send."""
        plain = {name: value for name, value in self.fields.items() if not self._is_multifield(name)}
        rest = {name: value for name, value in plain.items() if name not in self.key}
        if self.changed_only:
            rest = self._left(row, rest)
        if self.target.whole:
            return plain if rest else {}
        return {**rest, **self._missing_multifields(row)}

    def _left(self, row: Row, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return those of the fields that the row has otherwise; multifields are differences already."""
        own = {name: value for name, value in fields.items() if not self._is_multifield(name)}
        there = {name: _value(self.target, row, name) for name in own if _has(self.target, row, name)}
        left = compare.differing(there, own)
        if left and self.target.whole:
            return dict(fields)
        return {name: value for name, value in fields.items() if name in left or self._is_multifield(name)}

    def _is_multifield(self, name: str) -> bool:
        if self.target.multifields == "item":
            return name == "fm"
        return self.target.multifields == "classic" and name in multifields.TYPES

    def _missing_multifields(self, row: Row) -> dict[str, Any]:
        """Return the change that gives the row the multifields which it lacks."""
        given = {name: value for name, value in self.fields.items() if self._is_multifield(name)}
        if not given:
            return {}
        wanted = multifields.read(given)
        if not all(one.value for one in wanted):
            raise UsageError(f"{self.target.name}: an upsert deletes no multifields; everyday.Multifields does")
        changes = multifields.diff(multifields.read(row), wanted, delete=False)
        return dict(changes.item() if self.target.multifields == "item" else changes.classic())


async def _write_window(target: Target, works: Sequence[_Work | Upserted]) -> list[Upserted]:
    """Write the records of one window, each key by itself, under the locks of all of them."""
    by_place: dict[tuple[str, ...], list[int]] = {}
    for index, work in enumerate(works):
        if isinstance(work, _Work):
            by_place.setdefault(work.place, []).append(index)
    done: list[Upserted] = [work if isinstance(work, Upserted) else Upserted("failed", None) for work in works]
    firsts = {place: work for place, (first, *_) in by_place.items() if isinstance(work := works[first], _Work)}

    async def write(place: tuple[str, ...], rows: list[Row]) -> None:
        for number, index in enumerate(by_place[place]):
            work = works[index]
            if isinstance(work, _Work):
                try:
                    done[index] = await work.write(work.chosen(rows) if number == 0 else await work.find())
                except B24Error as error:
                    done[index] = Upserted("failed", None, error=error.with_traceback(None))

    async with contextlib.AsyncExitStack() as locks:
        for place in sorted(by_place):  # in one order everywhere, so that no two wait for each other
            await locks.enter_async_context(firsts[place].lock())
        found = await _find_all(target, firsts)
        async with asyncio.TaskGroup() as group:
            for place, rows in found.items():
                group.create_task(write(place, rows))
    return done


async def _find_all(target: Target, works: Mapping[tuple[str, ...], _Work]) -> dict[tuple[str, ...], list[Row]]:
    """Return the rows that have each key, read with as few list calls as possible."""
    if target.among is None:
        rows = await asyncio.gather(*[_rows(target, work.key, [work]) for work in works.values()])
        return dict(zip(works, rows, strict=True))
    alike: dict[tuple[str, ...], list[_Work]] = {}
    for work in works.values():
        alike.setdefault(work.place[:-1], []).append(work)
    parts = [some[at : at + AMONG] for some in alike.values() for at in range(0, len(some), AMONG)]

    def asked(part: list[_Work]) -> dict[str, Any]:
        *others, last = part[0].key
        shared = {name: part[0].key[name] for name in others}
        return {**shared, last: [work.key[last] for work in part] if len(part) > 1 else part[0].key[last]}

    found: dict[tuple[str, ...], list[Row]] = {place: [] for place in works}
    for part, rows in zip(
        parts, await asyncio.gather(*[_rows(target, asked(part), part) for part in parts]), strict=True
    ):
        for work in part:
            found[work.place] = [row for row in rows if work.has_key(row)]
    return found


async def _rows(target: Target, wanted: Mapping[str, Any], works: Sequence[_Work]) -> list[Row]:
    """Return the rows that have one of several keys."""
    filter = {
        f"{target.among if isinstance(value, list) else target.equal}{name}": value for name, value in wanted.items()
    }
    names = dict.fromkeys(name for work in works for name in work.asked())
    return [row async for row in _matching(target, filter, list(names), works)]


async def _matching(
    target: Target, filter: Mapping[str, Any], names: Sequence[str], works: Sequence[_Work]
) -> AsyncIterator[Row]:
    """Yield the rows that a filter finds, and refuse those of a portal that does not know the filter."""
    call = target.find(filter, names)
    wanted = {tuple(_loose(value) for value in work.key.values()) for work in works}
    async for page in call.pages():
        for row in page:
            there = tuple(_loose(_value(target, row, name)) for name in works[0].key)
            if there not in wanted and not any(work.has_key(row) for work in works):
                shown = ", ".join(works[0].key)
                raise UsageError(
                    f"{target.name}: the portal answered records that were not asked for; {call.method.name} cannot filter by {shown}"
                )
            yield row


async def _windows(
    rows: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]], size: int
) -> AsyncIterator[list[Mapping[str, Any]]]:
    """Yield the rows in lists of this size, asking for no more than one of them at a time."""
    window: list[Mapping[str, Any]] = []
    if isinstance(rows, AsyncIterable):
        async for row in rows:
            window.append(row)
            if len(window) == size:
                yield window
                window = []
    else:
        for row in rows:
            window.append(row)
            if len(window) == size:
                yield window
                window = []
    if window:
        yield window


def _has(target: Target, row: Row, name: str) -> bool:
    return name in row or target.in_row(name) in row


def _value(target: Target, row: Row, name: str) -> Any:
    return row.get(target.in_row(name), row.get(name))


def _loose(value: Any) -> str:
    """Return a value as databases compare it: without regard to case and to blanks at the end."""
    return str(value).rstrip().casefold()


def _id(target: Target, row: Row) -> int:
    return int(row[target.id])


def _new_id(target: Target, answer: Any) -> int:
    """Return the id of a record from the answer to its add."""
    return answer if isinstance(answer, int) else _id(target, answer)
