"""``crm.duplicate.*`` and ``crm.entity.mergeBatch``: who is there twice, and making one of them.

https://apidocs.bitrix24.com/api-reference/crm/duplicates/index.html
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from b24async.portal import filters, multifields, php, records
from b24async.portal.handlers import handles
from b24async.portal.methods import bindings, crm_stages, crm_tables
from b24async.portal.replies import Refusal
from b24async.portal.store import Row, Sql

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

_KEYS = {"LEAD": "crm.Lead", "CONTACT": "crm.Contact", "COMPANY": "crm.Company"}
_TYPES = {1: "crm.Lead", 3: "crm.Contact", 4: "crm.Company"}
_MERGED = (1, 2, 3, 4, 7, 31)
MOST_VALUES, MOST_TYPES = 20, 7

# Phone numbers are compared by their digits.
_DIGITS = "json_extract(item.value, '$.VALUE')"
for _sign in " -()+./":
    _DIGITS = f"replace({_DIGITS}, '{_sign}', '')"

VOLATILE = crm_tables.declare(
    "crm.VolatileType",
    "Volatile type",
    {"id": "integer read-only", "entityTypeId": "integer", "fieldCode": "string"},
    id_="id",
    strings=False,
)


@crm_tables.answers("crm.duplicate.findbycomm")
def find_by_communication(desk: Desk) -> Any:
    """The records that have one of these phone numbers or e-mail addresses."""
    kind = php.text(desk.get("type") or "").upper()
    if not kind:
        raise Refusal("", "Communication type is not defined")
    if kind not in ("EMAIL", "PHONE"):
        raise Refusal("", f"Communication type '{kind}' is not supported in current context")
    wanted = [str(value) for value in php.values(desk.get("values")) if value not in (None, "")]
    if not wanted:
        raise Refusal("", "Communication values is not defined")
    only = php.text(desk.get("entity_type") or "").upper()
    found: dict[str, list[int]] = {}
    for name, key in _KEYS.items():
        entity = desk.state.entity(key)
        if entity is not None and only in ("", name):
            closed = set(desk.state.access.closed_ids(entity.type_id, desk.caller.user_id))
            ids = [id_ for id_ in _having(desk.state, entity, kind, wanted[:MOST_VALUES]) if id_ not in closed]
            if ids:
                found[name] = ids
    return found


@crm_tables.answers("crm.entity.mergeBatch")
def merge(desk: Desk) -> Any:
    """One record of many: the first takes over what it has not got itself, the others go."""
    given = dict(php.pairs(desk.get("params")))
    type_id = php.whole_number(given.get("entityTypeId"))
    if type_id is None:
        raise Refusal("", "The parameter entityTypeId is required.")
    entity = desk.state.entity_of_type(type_id)
    if entity is None or (type_id not in _MERGED and type_id < crm_stages.FIRST_DYNAMIC):
        raise Refusal("", f"Entity type {crm_stages.type_name(desk.state, type_id)} is not supported")
    ids = list(dict.fromkeys(php.whole_number(id_) or 0 for id_ in php.values(given.get("entityIds"))))
    ids = [id_ for id_ in ids if id_ > 0]
    if not ids:
        raise Refusal("", "The parameter entityIds does not contains valid elements.")
    if len(ids) == 1:
        raise Refusal("", "The parameter entityIds must contains at least two elements.")
    if any(records.find(desk.state, entity, id_) is None for id_ in ids):
        raise Refusal("", "Owner was not found")
    if any(desk.state.access.denied(type_id, id_, desk.caller.user_id) for id_ in ids):
        raise Refusal("", "Access denied")
    for id_ in ids[1:]:
        _merge(desk.state, entity, ids[0], id_)
    return {"STATUS": "SUCCESS", "ENTITY_IDS": ids[1:]}


@handles("crm.duplicate.volatileType.fields")
def volatile_fields(desk: Desk) -> Any:
    """The fields that could take part in the search."""
    wanted = php.whole_number(desk.params.get("entityTypeId"))
    return [
        {"entityTypeId": type_id, "fieldCode": name, "fieldTitle": title}
        for type_id in _TYPES
        if wanted in (None, type_id)
        for name, title in _volatile(desk.state, type_id).items()
    ]


@handles("crm.duplicate.volatileType.list")
def volatile_list(desk: Desk) -> Any:
    """The fields that take part in the search besides the usual ones."""
    return records.show_many(desk.state, VOLATILE, crm_tables.STYLE, crm_tables.rows(desk.state, VOLATILE))


@handles("crm.duplicate.volatileType.register")
def volatile_register(desk: Desk) -> Any:
    """One more field for the search."""
    type_id, code = php.integer(desk.params["entityTypeId"]), str(desk.params["fieldCode"])
    if code not in _volatile(desk.state, type_id):
        raise Refusal("FIELD_NOT_FOUND", "The field was not found")
    there = crm_tables.rows(desk.state, VOLATILE)
    for row in there:
        if row["entityTypeId"] == type_id and row["fieldCode"] == code:
            return {"id": row["id"]}
    if len(there) >= MOST_TYPES:
        raise Refusal("MAX_TYPES_COUNT_EXCEEDED", "There are too many fields already")
    return {"id": desk.state.store.insert(VOLATILE, Row({"entityTypeId": type_id, "fieldCode": code}, {}))}


@handles("crm.duplicate.volatileType.unregister")
def volatile_unregister(desk: Desk) -> Any:
    """One field less."""
    row = records.find(desk.state, VOLATILE, desk.params["id"])
    if row is None:
        raise Refusal("TYPE_IS_NOT_ASSIGNED", "The field takes no part in the search")
    desk.state.store.delete(VOLATILE, row["id"])
    return True


def _having(state: State, entity: Entity, kind: str, wanted: list[str]) -> list[int]:
    table = state.store.table(entity)
    column = table.columns[kind]
    if kind == "PHONE":
        value, texts = _DIGITS, [re.sub(r"\D", "", text) for text in wanted]
    else:
        value, texts = "lower(json_extract(item.value, '$.VALUE'))", [text.lower() for text in wanted]
    match = filters.within(value, [text for text in texts if text])
    where = Sql(f"EXISTS (SELECT 1 FROM json_each({column}) AS item WHERE {match.text})", match.args)  # noqa: S608 - our own names
    return [php.integer(row[entity.id]) for row in crm_tables.rows(state, entity, where)]


def _merge(state: State, entity: Entity, first: int, other: int) -> None:
    kept, gone = state.store.get(entity, first), state.store.get(entity, other)
    assert kept is not None
    assert gone is not None
    fields: dict[str, Kept] = {}
    for name, field in entity.fields.items():
        if field.multifield and name != multifields.COMBINED:
            rows = multifields.rows_of(kept, name)
            there = {row["VALUE"] for row in rows}
            rows += [row for row in multifields.rows_of(gone, name) if row["VALUE"] not in there]
            fields[name] = json.dumps(rows, ensure_ascii=False)
            if f"HAS_{name}" in entity.fields:
                fields[f"HAS_{name}"] = "Y" if rows else "N"
        elif field.base == "array" and not field.multifield:
            own, theirs = json.loads(str(kept[name] or "[]")), json.loads(str(gone[name] or "[]"))
            fields[name] = json.dumps(own + [item for item in theirs if item not in own], ensure_ascii=False)
        elif kept[name] in (None, "") and gone[name] not in (None, "") and name != entity.id:
            fields[name] = gone[name]
    state.store.update(entity, first, Row(fields, {**gone.custom, **kept.custom}))
    assert entity.type_id is not None
    query = "SELECT activity_id FROM _binding WHERE entity_type_id = ? AND entity_id = ?"
    for (activity_id,) in state.store.run(query, (entity.type_id, other)).fetchall():
        bindings.attach(state, activity_id, (entity.type_id, first))
        bindings.detach(state, activity_id, (entity.type_id, other))
        bindings.settle(state, activity_id)
    records.remove(state, entity, gone)


def _volatile(state: State, type_id: int) -> dict[str, str]:
    entity = state.entity(_TYPES.get(type_id, ""))
    if entity is None:
        return {}
    return {
        field.name: field.title
        for field in entity.fields.values()
        if field.base == "string" and crm_tables.STYLE in field.write and not field.read_only
    }
