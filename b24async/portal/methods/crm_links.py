"""Contacts of deals, leads, estimates and companies, and companies of contacts: ``crm.deal.contact.*`` and its like.

The links of a record stand in a list of its own (``CONTACT_IDS``), the primary one first in the records that name it (``CONTACT_ID``). What a link has
besides, its sort order, is kept apart. A contact and a company are linked from both sides: what one says, the other repeats.

https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import php, records
from b24async.portal.handlers import SCHEMAS
from b24async.portal.methods import crm_tables
from b24async.portal.replies import Refusal
from b24async.portal.store import Row

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _crm_link (owner TEXT, owner_id INTEGER, item_id INTEGER, sort INTEGER, PRIMARY KEY (owner, owner_id, item_id))"
)
STEP = 10


@attrs.frozen
class Kind:
    """Whose links they are, in which field the list and the primary one stand, to what they lead."""

    owner: str
    many: str
    one: str
    item: str
    id: str
    style: str = "classic"


_CONTACTS = {"many": "CONTACT_IDS", "one": "CONTACT_ID", "item": "crm.Contact", "id": "CONTACT_ID"}
KINDS = {
    "deal.contact": Kind("crm.Deal", **_CONTACTS),
    "lead.contact": Kind("crm.Lead", **_CONTACTS),
    "quote.contact": Kind("crm.Quote", **_CONTACTS),
    # The list of a company has the name of a single contact, and there is no primary one beside it.
    "company.contact": Kind("crm.Company", "CONTACT_ID", "", "crm.Contact", "CONTACT_ID"),
    "contact.company": Kind("crm.Contact", "COMPANY_IDS", "COMPANY_ID", "crm.Company", "COMPANY_ID"),
}


def _get(desk: Desk) -> Any:
    kind, row = _owner(desk, "The parameter ownerEntityID is invalid or not defined.")
    return [
        {kind.id: id_, "SORT": sort, "ROLE_ID": 0, "IS_PRIMARY": "Y" if primary else "N"}
        for id_, sort, primary in _links(desk.state, kind, row)
    ]


def _set(desk: Desk) -> Any:
    kind, row = _owner(desk, "The parameter ownerEntityID is invalid or not defined.")
    given = desk.get("items")
    if not php.is_array(given):
        raise Refusal("", "The parameter items must be array.")
    links: list[tuple[int, int | None, bool]] = []
    for item in php.values(given):
        fields = dict(php.pairs(item))
        id_ = php.whole_number(fields.get(kind.id)) or 0
        if id_ > 0 and _exists(desk.state, kind, id_) and id_ not in {known for known, _, _ in links}:
            links.append((id_, php.whole_number(fields.get("SORT")), _yes(fields.get("IS_PRIMARY"))))
    _write(desk, kind, row, links)
    return True


def _clear(desk: Desk) -> Any:
    kind, row = _owner(desk, "The parameter ownerEntityID is invalid or not defined.")
    _write(desk, kind, row, [])
    return True


def _add(desk: Desk) -> Any:
    kind, row = _owner(desk, "The parameter 'ownerEntityID' is invalid or not defined.")
    given = desk.get("fields")
    if not php.is_array(given):
        raise Refusal("", "The parameter 'fields' must be array.")
    fields = dict(php.pairs(given))
    id_ = _item(desk, kind, fields)
    links: list[tuple[int, int | None, bool]] = list(_links(desk.state, kind, row))
    if id_ in {known for known, _, _ in links}:
        return False
    primary = _yes(fields.get("IS_PRIMARY")) or not links
    if primary:
        links = [(known, sort, False) for known, sort, _ in links]
    _write(desk, kind, row, [*links, (id_, php.whole_number(fields.get("SORT")), primary)])
    return True


def _delete(desk: Desk) -> Any:
    kind, row = _owner(desk, "The parameter 'ownerEntityID' is invalid or not defined.")
    given = desk.get("fields")
    if not php.is_array(given):
        raise Refusal("", "The parameter 'item' must be array.")
    id_ = _item(desk, kind, dict(php.pairs(given)))
    links = _links(desk.state, kind, row)
    rest = [link for link in links if link[0] != id_]
    if len(rest) == len(links):
        return False
    _write(desk, kind, row, list(rest))
    return True


def _fields(desk: Desk) -> Any:
    kind = _kind(desk)
    flags = {"isReadOnly": False, "isImmutable": False, "isMultiple": False, "isDynamic": False}
    told = {
        kind.id: ("integer", True, "Contact" if kind.id == "CONTACT_ID" else "Company"),
        "SORT": ("integer", False, "Sorting"),
        "ROLE_ID": ("integer", False, "Role"),
        "IS_PRIMARY": ("char", False, "Primary"),
    }
    found = {
        name: {"type": type_, "isRequired": required, **flags, "title": title}
        for name, (type_, required, title) in told.items()
    }
    found["ROLE_ID"]["isReadOnly"] = True
    return found


for _group in KINDS:
    for _name, _handler in (
        ("items.get", _get),
        ("items.set", _set),
        ("items.delete", _clear),
        ("add", _add),
        ("delete", _delete),
        ("fields", _fields),
    ):
        crm_tables.answers(f"crm.{_group}.{_name}")(_handler)


def _kind(desk: Desk) -> Kind:
    return KINDS[".".join(desk.method.name.casefold().split(".")[1:3])]


def _owner(desk: Desk, text: str) -> tuple[Kind, Row]:
    kind = _kind(desk)
    id_ = crm_tables.positive(desk.get("id"), text)
    entity = desk.entity(kind.owner)
    row = records.find(desk.state, entity, id_)
    if row is None:
        raise Refusal("NOT_FOUND" if kind.owner == "crm.Lead" else "", "Not found.")
    if desk.state.access.denied(entity.type_id or 0, id_, desk.caller.user_id):
        raise Refusal("ACCESS_DENIED", "Access denied!")
    return kind, row


def _item(desk: Desk, kind: Kind, fields: dict[str, Any]) -> int:
    id_ = php.whole_number(fields.get(kind.id)) or 0
    if id_ <= 0 or not _exists(desk.state, kind, id_):
        raise Refusal("", "The parameter 'fields' is not valid.")
    return id_


def _exists(state: State, kind: Kind, id_: int) -> bool:
    entity = state.entity(kind.item)
    return entity is not None and records.find(state, entity, id_) is not None


def _links(state: State, kind: Kind, row: Row) -> list[tuple[int, int, bool]]:
    ids = _ids(row[kind.many])
    owner_id = php.integer(row["ID"])
    query = "SELECT item_id, sort FROM _crm_link WHERE owner = ? AND owner_id = ?"
    sorts = {int(id_): int(sort) for id_, sort in state.store.run(query, (kind.owner + kind.many, owner_id))}
    first = row[kind.one] if kind.one else (ids[0] if ids else None)
    found = [(id_, sorts.get(id_, number * STEP), id_ == first) for number, id_ in enumerate(ids, 1)]
    return sorted(found, key=lambda link: link[1])


def _write(desk: Desk, kind: Kind, row: Row, links: list[tuple[int, int | None, bool]]) -> None:
    state, entity = desk.state, desk.entity(kind.owner)
    first = next((id_ for id_, _, primary in links if primary), links[0][0] if links else None)
    ids = [id_ for id_, _, _ in links]
    if first is not None:
        ids = [first, *(id_ for id_ in ids if id_ != first)]
    state.store.run("DELETE FROM _crm_link WHERE owner = ? AND owner_id = ?", (kind.owner + kind.many, row["ID"]))
    for number, (id_, sort, _) in enumerate(links, 1):
        query = "INSERT INTO _crm_link VALUES (?, ?, ?, ?)"
        state.store.run(query, (kind.owner + kind.many, row["ID"], id_, number * STEP if sort is None else sort))
    given: dict[str, Any] = {kind.many: ids}
    if kind.one:
        given[kind.one] = first
    records.change(state, entity, kind.style, row, given, desk.caller.user_id, trusted=True)


def _ids(kept: Kept) -> list[int]:
    found = json.loads(str(kept or "[]"))
    return [php.integer(id_) for id_ in found] if isinstance(found, list) else []


def _yes(value: Any) -> bool:
    return str(value).upper() in ("Y", "TRUE", "1")


# Companies and contacts know each other.

_SIDES = {
    "crm.Contact": ("COMPANY_IDS", "crm.Company", "CONTACT_ID"),
    "crm.Company": ("CONTACT_ID", "crm.Contact", "COMPANY_IDS"),
}


def _after_write(state: State, entity: Entity, before: Row | None, row: Row, _user_id: int) -> None:
    if entity.key not in _SIDES:
        return
    own, other_key, theirs = _SIDES[entity.key]
    was, is_ = _ids(before[own]) if before is not None else [], _ids(row[own])
    other = state.entity(other_key)
    if was == is_ or other is None:
        return
    id_ = php.integer(row["ID"])
    for changed in {*was, *is_}:
        there = records.find(state, other, changed)
        if there is not None:
            _repeat(state, other, there, theirs, id_, linked=changed in is_)


def _repeat(state: State, entity: Entity, row: Row, field: str, id_: int, *, linked: bool) -> None:
    ids = _ids(row[field])
    if (id_ in ids) == linked:
        return
    ids = [*ids, id_] if linked else [known for known in ids if known != id_]
    fields: dict[str, Kept] = {field: json.dumps(ids)}
    if field == "COMPANY_IDS":
        fields["COMPANY_ID"] = ids[0] if ids else None
    state.store.update(entity, row["ID"], Row(fields, row.custom))


_HOLDERS = {
    "crm.Contact": (
        ("crm.Deal", "CONTACT_IDS"),
        ("crm.Lead", "CONTACT_IDS"),
        ("crm.Quote", "CONTACT_IDS"),
        ("crm.Company", "CONTACT_ID"),
    ),
    "crm.Company": (("crm.Contact", "COMPANY_IDS"),),
}


def _after_delete(state: State, entity: Entity, row: Row) -> None:
    state.store.run("DELETE FROM _crm_link WHERE owner LIKE ? AND owner_id = ?", (f"{entity.key}%", row[entity.id]))
    for key, field in _HOLDERS.get(entity.key, ()):
        holder = state.entity(key)
        if holder is None:
            continue
        table = state.store.table(holder)
        column = table.columns[field]
        query = f"SELECT {table.id} FROM {table.name} WHERE EXISTS (SELECT 1 FROM json_each({column}) WHERE value = ?)"  # noqa: S608 - our own names
        for (id_,) in state.store.run(query, (row[entity.id],)).fetchall():
            there = state.store.get(holder, id_)
            if there is None:
                continue
            ids = [known for known in _ids(there[field]) if known != row[entity.id]]
            fields: dict[str, Kept] = {field: json.dumps(ids)}
            single = field.removesuffix("S")
            if single != field:
                fields[single] = ids[0] if ids else None
            state.store.update(holder, id_, Row(fields, there.custom))


records.AFTER_WRITE.append(_after_write)
records.ON_DELETE.append(_after_delete)
