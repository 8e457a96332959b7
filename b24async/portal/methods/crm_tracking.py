"""``crm.tracking.trace.*``: the way by which somebody has come, linked to CRM items.

https://apidocs.bitrix24.com/api-reference/crm/tracking/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import php, records
from b24async.portal.handlers import SCHEMAS
from b24async.portal.methods import crm_tables
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

TYPES = {"COMPANY": 4, "CONTACT": 3, "DEAL": 2, "LEAD": 1, "QUOTE": 7}
SCHEMAS += [
    "CREATE TABLE IF NOT EXISTS _trace (id INTEGER PRIMARY KEY AUTOINCREMENT, data TEXT)",
    "CREATE TABLE IF NOT EXISTS _trace_link (trace_id INTEGER, entity_type_id INTEGER, entity_id INTEGER, "
    "PRIMARY KEY (trace_id, entity_type_id, entity_id))",
]


@crm_tables.answers("crm.tracking.trace.add")
def add(desk: Desk) -> Any:
    """A trace, with its links."""
    trace = desk.get("TRACE")
    if trace in (None, ""):
        raise _wrong("Parameter `TRACE` required.")
    try:
        data = json.loads(php.text(trace))
    except ValueError:
        raise _wrong("Can not parse JSON in parameter `TRACE`.") from None
    linked = [_item(desk, dict(php.pairs(given))) for given in php.values(desk.get("ENTITIES"))]
    id_ = desk.state.store.run("INSERT INTO _trace (data) VALUES (?)", (json.dumps(data),)).lastrowid
    for item in linked:
        desk.state.store.run("INSERT OR IGNORE INTO _trace_link VALUES (?, ?, ?)", (id_, *item))
    return id_


@crm_tables.answers("crm.tracking.trace.delete")
def delete(desk: Desk) -> Any:
    """A trace less; what is closed to the caller keeps it."""
    id_ = php.integer(desk.get("id"))
    if id_ <= 0:
        raise _wrong("Parameter `id` required.")
    for item in of(desk.state, id_):
        if not desk.state.access.denied(*item, desk.caller.user_id):
            _unlink(desk.state, "trace_id = ? AND entity_type_id = ? AND entity_id = ?", id_, *item)
    if not of(desk.state, id_):
        desk.state.store.run("DELETE FROM _trace WHERE id = ?", (id_,))
    return None


def of(state: State, trace_id: int) -> list[tuple[int, int]]:
    """Return the items that a trace is linked to."""
    query = "SELECT entity_type_id, entity_id FROM _trace_link WHERE trace_id = ? ORDER BY rowid"
    return [(int(type_id), int(id_)) for type_id, id_ in state.store.run(query, (trace_id,))]


def _item(desk: Desk, given: dict[str, Any]) -> tuple[int, int]:
    name, id_ = php.text(given.get("TYPE")), php.whole_number(given.get("ID")) or 0
    if name not in TYPES:
        raise _wrong(f"Wrong TYPE in parameter `ENTITIES`. Allowed types: {','.join(TYPES)}")
    if id_ <= 0:
        raise _wrong("Wrong ID in parameter `ENTITIES`.")
    entity = desk.state.entity_of_type(TYPES[name])
    missing = entity is None or records.find(desk.state, entity, id_) is None
    if missing or desk.state.access.denied(TYPES[name], id_, desk.caller.user_id):
        raise _wrong(f"You have no access to entity {name} with ID {id_}.")
    return TYPES[name], id_


def _unlink(state: State, where: str, *args: int) -> None:
    state.store.run(f"DELETE FROM _trace_link WHERE {where}", args)  # noqa: S608 - our own names


def _wrong(text: str) -> Refusal:
    return Refusal("ERROR_CORE", text)


def _after_delete(state: State, entity: Entity, row: Row) -> None:
    if entity.type_id is not None:
        _unlink(state, "entity_type_id = ? AND entity_id = ?", entity.type_id, php.integer(row[entity.id]))


records.ON_DELETE.append(_after_delete)
