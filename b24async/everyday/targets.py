"""Where records live: how those of a kind are found by a key, added and changed.

Ready ones are here for CRM items of any type, the classic CRM methods, catalog products, elements of universal lists, and tasks. Any other kind is a
``Target`` of three functions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

import attrs

from b24async.errors import UsageError

if TYPE_CHECKING:
    from b24async.calls import Call, ListCall
    from b24async.client import Bitrix24

ORIGIN = ("originatorId", "originId")
"""The two fields of leads, deals, contacts and companies that say where a record comes from, and what its id is there."""


@attrs.frozen(eq=False)
class Target:
    """A kind of records.

    Attributes:
        name: What it is called in errors; writes to one name and key wait for each other.
        find: Builds the list call for a filter and the names of the fields that are wanted, the id among them anyway.
        add: Builds the call that adds a record; it answers the id, or a row that has it.
        update: Builds the call that changes the record of an id.
        key: The fields that a record is known by if nobody says otherwise.
        id: The id's name in a row.
        equal: Prefix of a filter key for "has this value".
        among: Prefix of a filter key for "has one of these values"; ``None`` if each has to be asked for by itself.
        whole: An update clears what it leaves out.
        multifields: How phones and the like are written: ``classic`` (``PHONE``, …), ``item`` (``fm``), or not at all.
        in_row: Returns what a field that is written is called in a row that is read.
    """

    name: str
    find: Callable[[Mapping[str, Any], Sequence[str]], ListCall[Any]]
    add: Callable[[Mapping[str, Any]], Call[Any]]
    update: Callable[[int, Mapping[str, Any]], Call[Any]]
    key: tuple[str, ...] = ()
    id: str = "ID"
    equal: str = "="
    among: str | None = "@"
    whole: bool = False
    multifields: Literal["", "classic", "item"] = ""
    in_row: Callable[[str], str] = str


def items(b24: Bitrix24, entity_type_id: int) -> Target:
    """CRM items of one type; field names are those of ``crm.item.*``.

    Leads, deals, contacts and companies are known by ``originatorId`` and ``originId``, smart processes and invoices by ``xmlId``; for others name
    the key.
    """
    item = b24.crm.item
    key = ORIGIN if entity_type_id in (1, 2, 3, 4) else ("xmlId",) if entity_type_id >= 31 else ()

    def find(filter: Mapping[str, Any], select: Sequence[str]) -> ListCall[Any]:
        # The portal refuses to select ``fm`` by its name.
        chosen = ["*"] if "fm" in select else ["id", *select]
        return item.list(entity_type_id=entity_type_id, filter=filter, select=chosen)

    return Target(
        f"crm.item {entity_type_id}",
        find,
        lambda fields: item.add(entity_type_id=entity_type_id, fields=fields),
        lambda id_, fields: item.update(entity_type_id=entity_type_id, id=id_, fields=fields),
        key,
        id="id",
        multifields="item" if entity_type_id in (1, 3, 4) else "",
    )


def classic(b24: Bitrix24, kind: Literal["lead", "deal", "contact", "company", "quote"]) -> Target:
    """Records of ``crm.lead.*`` and its siblings, known by ``ORIGINATOR_ID`` and ``ORIGIN_ID``; of estimates name the key."""
    group: Any = getattr(b24.crm, kind)

    def find(filter: Mapping[str, Any], select: Sequence[str]) -> ListCall[Any]:
        listed: ListCall[Any] = group.list(filter=filter, select=["ID", *select])
        return listed

    def add(fields: Mapping[str, Any]) -> Call[Any]:
        call: Call[Any] = group.add(fields=fields)
        return call

    def update(id_: int, fields: Mapping[str, Any]) -> Call[Any]:
        call: Call[Any] = group.update(id=id_, fields=fields)
        return call

    key = () if kind == "quote" else ("ORIGINATOR_ID", "ORIGIN_ID")
    has_multifields = kind in ("lead", "contact", "company")
    return Target(f"crm.{kind}", find, add, update, key, multifields="classic" if has_multifields else "")


def products(b24: Bitrix24, iblock_id: int) -> Target:
    """Simple products of one trade catalog, known by ``xmlId``."""
    product = b24.catalog.product
    own = {"iblockId": iblock_id}
    return Target(
        f"catalog.product {iblock_id}",
        lambda filter, select: product.list(select=["id", "iblockId", *select], filter={**own, **filter}),
        lambda fields: product.add(fields={**own, **fields}),
        lambda id_, fields: product.update(id=id_, fields=fields),
        ("xmlId",),
        id="id",
        among="=",
    )


def elements(b24: Bitrix24, iblock_id: int, iblock_type_id: str = "lists") -> Target:
    """Elements of one universal list, known by ``CODE``.

    The portal clears what an update leaves out. So always give all fields; files alone stay by themselves.
    """
    element = b24.lists.element
    place: dict[str, Any] = {"iblock_type_id": iblock_type_id, "iblock_id": iblock_id}

    def add(fields: Mapping[str, Any]) -> Call[Any]:
        if not fields.get("CODE"):
            raise UsageError("lists.element.add: an element needs a CODE")
        rest = {name: value for name, value in fields.items() if name != "CODE"}
        return element.add(**place, element_code=str(fields["CODE"]), fields=rest)

    return Target(
        f"lists.element {iblock_type_id} {iblock_id}",
        lambda filter, select: element.get(**place, filter=filter, select=["ID", *select]),
        add,
        lambda id_, fields: element.update(**place, element_id=id_, fields=fields),
        ("CODE",),
        whole=True,
    )


def tasks(b24: Bitrix24, key: str | Sequence[str] = ()) -> Target:
    """Tasks, known by a field of your own such as ``UF_SHOP_ID``; names are in upper case."""
    task = b24.tasks.task

    def in_row(name: str) -> str:
        first, *rest = name.lower().split("_")
        return first + "".join(part.capitalize() for part in rest)

    return Target(
        "tasks.task",
        lambda filter, select: task.list(filter=filter, select=["ID", *select]),
        lambda fields: task.add(fields=fields),
        lambda id_, fields: task.update(task_id=id_, fields=fields),
        (key,) if isinstance(key, str) else tuple(key),
        id="id",
        equal="",
        among="",
        in_row=in_row,
    )
