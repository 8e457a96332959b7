"""Phones, e-mail addresses, sites and messengers of leads, contacts and companies.

The portal keeps them as rows with an id of their own. A row that is written without its id is added once more, and one that is not mentioned stays: who
just writes a list doubles it. So what is written here is a difference: what is missing is added, what is too much is deleted by its id, and what is
there already is left alone, however it is spelt: ``+7 (900) 111-22-33`` is ``+79001112233``.

https://apidocs.bitrix24.com/api-reference/crm/data-types.html https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

import attrs

from b24async.errors import B24Error, UsageError
from b24async.everyday import doubt

if TYPE_CHECKING:
    from b24async.client import Bitrix24
    from b24async.shape import Shape

Type = Literal["PHONE", "EMAIL", "WEB", "IM", "LINK"]

TYPES: tuple[Type, ...] = ("PHONE", "EMAIL", "WEB", "IM", "LINK")

OWNERS = (1, 3, 4)
"""Types of CRM items that have multifields: leads, contacts, companies."""

_USUAL = {"PHONE": "WORK", "EMAIL": "WORK", "WEB": "WORK", "IM": "OTHER", "LINK": "OTHER"}


@attrs.frozen
class Multifield:
    """One phone number, e-mail address, site or messenger.

    Attributes:
        type: What it is.
        value: The number or address as somebody wrote it.
        value_type: ``WORK``, ``MOBILE``, ``HOME``, …; ``None``, when writing, leaves what is there and means the usual one for a new row.
        id: Of its row; ``None`` for one that is not there yet.
    """

    type: Type = attrs.field(validator=attrs.validators.in_(TYPES))
    value: str
    value_type: str | None = None
    id: int | None = None

    @property
    def normal(self) -> str:
        """The value as it is compared."""
        return normal(self.type, self.value)


@attrs.frozen
class Changes:
    """What leads from what is there to what should be; false if there is nothing to do."""

    added: Sequence[Multifield] = ()
    changed: Sequence[Multifield] = ()
    deleted: Sequence[Multifield] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.deleted)

    def classic(self) -> dict[str, list[dict[str, Any]]]:
        """Return the fields for ``crm.{lead,contact,company}.update``: ``{"PHONE": [{"ID": …, "VALUE": …}]}``."""
        fields: dict[str, list[dict[str, Any]]] = {}
        for row in self.added:
            new = {"VALUE": row.value, "VALUE_TYPE": row.value_type or _USUAL[row.type]}
            fields.setdefault(row.type, []).append(new)
        for row in self.changed:
            known = {"ID": row.id, "VALUE": row.value, "VALUE_TYPE": row.value_type}
            fields.setdefault(row.type, []).append(known)
        for row in self.deleted:
            fields.setdefault(row.type, []).append({"ID": row.id, "DELETE": "Y"})
        return fields

    def item(self) -> dict[str, dict[str, dict[str, Any]]]:
        """Return the fields for ``crm.item.update``: ``{"fm": {"n0": {…}, "15": {…}}}``."""
        rows: dict[str, dict[str, Any]] = {}
        for index, row in enumerate(self.added):
            value_type = row.value_type or _USUAL[row.type]
            rows[f"n{index}"] = {"typeId": row.type, "valueType": value_type, "value": row.value}
        for row in self.changed:
            rows[str(row.id)] = {"typeId": row.type, "valueType": row.value_type, "value": row.value}
        for row in self.deleted:
            rows[str(row.id)] = {"typeId": row.type, "value": ""}
        return {"fm": rows} if rows else {}


def normal(type: Type, value: str) -> str:
    """Return a value as it is compared: a phone as its digits behind a leading plus, an e-mail address in lower case."""
    value = value.strip()
    if type == "PHONE":
        digits = "".join(sign for sign in value if sign.isdecimal())
        return f"+{digits}" if value.startswith("+") else digits or value
    return value.lower() if type == "EMAIL" else value


def read(record: Shape | Mapping[str, Any]) -> list[Multifield]:
    """Return the multifields of a record, be it of ``crm.item.*`` or of the classic methods; what was not selected is not there.

    Args:
        record: A row as a method answered it, or the fields that somebody means to write.
    """
    rows = record.get("fm") or []
    found = [_of_row(row.get("typeId"), row) for row in (rows.values() if isinstance(rows, Mapping) else rows)]
    for type in TYPES:
        found += [_of_row(type, row) for row in record.get(type) or []]
    return found


def diff(
    there: Iterable[Multifield], wanted: Iterable[Multifield], *, types: Iterable[Type] = (), delete: bool = True
) -> Changes:
    """Return what leads from one list to the other.

    A row that is wanted under an id changes the row of that id; any other is looked for by its value. What is there twice is there once too often.

    Args:
        there: What the record has.
        wanted: What it should have.
        types: Types of which nothing is left that is not wanted; those of the wanted rows without that.
        delete: Delete what is not wanted; otherwise rows are only added and changed.
    """
    wanted = list(wanted)
    left: dict[int | None, Multifield] = {row.id: row for row in there if row.id is not None}
    added: list[Multifield] = []
    changed: list[Multifield] = []
    seen: set[tuple[str, str]] = set()
    for row in sorted(wanted, key=lambda one: one.id is None):  # who names an id has the first choice
        if (row.type, row.normal) in seen:
            continue
        seen.add((row.type, row.normal))
        known = _counterpart(left, row)
        if known is None:
            added.append(attrs.evolve(row, id=None))
            continue
        del left[known.id]
        value_type = row.value_type or known.value_type
        if row.normal != known.normal or value_type != known.value_type:
            changed.append(attrs.evolve(known, value=row.value, value_type=value_type))
    emptied = {*types, *(row.type for row in wanted)}
    return Changes(added, changed, [row for row in left.values() if delete and row.type in emptied])


class Multifields:
    """The multifields of one lead, contact or company: ``await Multifields(b24, 3, 7).phones.add("+49 30 5550001")``.

    Several changes of one record at once, in one event loop, wait for each other. When the answer to a change gets lost, it is looked up whether it was
    made, and made if not; nothing is doubled.
    """

    def __init__(self, b24: Bitrix24, entity_type_id: int, id: int) -> None:
        if entity_type_id not in OWNERS:
            raise UsageError(
                f"items of type {entity_type_id} have no multifields; leads (1), contacts (3), companies (4) do"
            )
        self._b24 = b24
        self._owner = entity_type_id, id
        self.phones = Kind(self, "PHONE")
        self.emails = Kind(self, "EMAIL")
        self.sites = Kind(self, "WEB")
        self.messengers = Kind(self, "IM")

    async def read(self) -> list[Multifield]:
        """Return all of them."""
        entity_type_id, id_ = self._owner
        return read(await self._b24.crm.item.get(entity_type_id=entity_type_id, id=id_))

    async def change(self, how: Callable[[list[Multifield]], Changes]) -> Changes:
        """Read them, ask what to change, and change it; return what was changed.

        Args:
            how: Returns what to do with the rows that it is given, such as ``diff`` does. It is asked again after an answer got lost.

        Raises:
            B24Error: The portal refused; or nobody knows whether it was done, and then the error is ``maybe_done``.
        """
        entity_type_id, id_ = self._owner
        made = Changes()

        async def nothing_left() -> Literal[True] | None:
            return None if how(await self.read()) else True

        async with doubt.lock(
            self._b24.crm.item.get(entity_type_id=entity_type_id, id=id_), "multifields", *self._owner
        ):
            for tries in range(1, doubt.TRIES + 1):
                changes = how(await self.read())
                if not changes:
                    break
                made = changes
                call = self._b24.crm.item.update(entity_type_id=entity_type_id, id=id_, fields=changes.item())
                try:
                    await call
                    break
                except B24Error as error:
                    if not doubt.in_doubt(error):
                        raise
                    if not await doubt.settled(call, error, nothing_left) and tries == doubt.TRIES:
                        raise
        return made


class Kind:
    """The multifields of one type of one record."""

    def __init__(self, owner: Multifields, type: Type) -> None:
        self._owner = owner
        self._type = type

    async def read(self) -> list[Multifield]:
        """Return them."""
        return [row for row in await self._owner.read() if row.type == self._type]

    async def set(self, values: Iterable[str | Multifield]) -> Changes:
        """Let there be these and no others; rows of the same value keep their id."""
        wanted = self._rows(values)
        return await self._owner.change(lambda there: diff(there, wanted, types=[self._type]))

    async def add(self, *values: str | Multifield, value_type: str | None = None) -> Changes:
        """Add those that are not there yet.

        Args:
            values: Numbers or addresses.
            value_type: ``WORK``, ``MOBILE``, … for all of them; one that is there already is given that type.
        """
        wanted = self._rows(values, value_type)
        return await self._owner.change(lambda there: diff(there, wanted, delete=False))

    async def remove(self, *values: str | Multifield) -> Changes:
        """Delete those that are there, however they are spelt there."""
        unwanted = {row.normal for row in self._rows(values)}

        def without(there: list[Multifield]) -> Changes:
            return Changes(deleted=[row for row in there if row.type == self._type and row.normal in unwanted])

        return await self._owner.change(without)

    def _rows(self, values: Iterable[str | Multifield], value_type: str | None = None) -> list[Multifield]:
        if isinstance(values, str):
            raise UsageError(f"{values!r} is one value; a list of them is wanted")
        rows = [Multifield(self._type, row, value_type) if isinstance(row, str) else row for row in values]
        for row in rows:
            if row.type != self._type or not row.value.strip():
                raise UsageError(f"{row.value!r} as {row.type} is none that belongs among values of type {self._type}")
        return rows


def _counterpart(left: Mapping[int | None, Multifield], row: Multifield) -> Multifield | None:
    """Return the row that is meant by another: that of its id, else one of its value, and best one of its value type, too."""
    if row.id in left and left[row.id].type == row.type:
        return left[row.id]
    alike = [known for known in left.values() if (known.type, known.normal) == (row.type, row.normal)]
    return min(alike, key=lambda known: known.value_type != row.value_type, default=None)


def _of_row(type: Any, row: Any) -> Multifield:
    """Read a row in either spelling; a bare text is a value."""
    if isinstance(row, str):
        return Multifield(type, row)
    if isinstance(row, Multifield):
        return row

    def named(*names: str) -> Any:
        return next((row.get(name) for name in names if row.get(name) is not None), None)

    number = named("ID", "id")
    value_type = named("VALUE_TYPE", "valueType")
    value = named("VALUE", "value")
    return Multifield(type, str(value or ""), value_type, int(number) if number else None)
