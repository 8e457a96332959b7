"""``crm.timeline.item.*``: records pinned to the top of a timeline; and what is a record of whose timeline.

Records are comments and log entries; they are counted each on their own here, so where both have an id, it is the comment's. Seven can be pinned to
an item, as the overview says; the error speaks of three.
https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal import php, records
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import crm_timeline
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.methods.bindings import Item
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

LOG = "crm.TimelineLogMessage"
MOST = 7
"""So many records of an item can be pinned."""

SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _timeline_pin (entity TEXT, record_id INTEGER, entity_type_id INTEGER, entity_id INTEGER, "
    "PRIMARY KEY (entity, record_id, entity_type_id, entity_id))"
)


@handles("crm.timeline.item.pin")
def pin(desk: Desk) -> Any:
    """A record stands at the top; one that does already is left there."""
    item, found = _record(desk)
    query = "INSERT OR IGNORE INTO _timeline_pin VALUES (?, ?, ?, ?)"
    desk.state.store.run(query, (*found, *item))
    query = "SELECT count(*) FROM _timeline_pin WHERE entity_type_id = ? AND entity_id = ?"
    if desk.state.store.run(query, item).fetchone()[0] > MOST:
        raise Refusal("0", "Only three events can be added to favorites")
    return None


@handles("crm.timeline.item.unpin")
def unpin(desk: Desk) -> Any:
    """A record stands where it was; one that was not pinned does so anyway."""
    item, found = _record(desk)
    query = "DELETE FROM _timeline_pin WHERE entity = ? AND record_id = ? AND entity_type_id = ? AND entity_id = ?"
    desk.state.store.run(query, (*found, *item))
    return None


def owner(desk: Desk, type_name: str, id_name: str) -> Item:
    """Return the CRM item that two parameters name, or refuse."""
    type_id, id_ = php.integer(desk.params[type_name]), php.integer(desk.params[id_name])
    entity = desk.state.entity_of_type(type_id)
    if entity is None or records.find(desk.state, entity, id_) is None:
        raise Refusal("OWNER_NOT_FOUND", "The owner was not found")
    if desk.state.access.denied(type_id, id_, desk.caller.user_id):
        raise Refusal("ACCESS_DENIED", "Access denied.")
    return (type_id, id_)


def record(desk: Desk, item: Item, id_: Any) -> tuple[str, int] | None:
    """Return the entity and the id of a record in an item's timeline, or ``None``."""
    number = php.whole_number(id_) or 0
    if (crm_timeline.name_of(desk.state, item[0]), item[1]) in crm_timeline.of(desk.state, number):
        return crm_timeline.COMMENT, number
    row = records.find(desk.state, desk.entity(LOG), number)
    return None if row is None or (row["entityTypeId"], row["entityId"]) != item else (LOG, number)


def _record(desk: Desk) -> tuple[Item, tuple[str, int]]:
    item = owner(desk, "ownerTypeId", "ownerId")
    found = record(desk, item, desk.params["id"])
    if found is None:
        raise Refusal("NOT_FOUND", "Not found.")
    return item, found


def _after_delete(state: State, entity: Entity, row: Row) -> None:
    state.store.run("DELETE FROM _timeline_pin WHERE entity = ? AND record_id = ?", (entity.key, row[entity.id]))
    if entity.type_id is not None:
        query = "DELETE FROM _timeline_pin WHERE entity_type_id = ? AND entity_id = ?"
        state.store.run(query, (entity.type_id, row[entity.id]))


records.ON_DELETE.append(_after_delete)
