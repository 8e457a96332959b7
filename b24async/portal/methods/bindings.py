"""``crm.activity.binding.*``: which CRM items an activity is linked to, and who its owner is.

An activity has at least one link and at most a hundred. Its owner is one of the linked items: the original one while several remain, the last one
when only one is left. Deleting an item deletes its links, and the activities that have none left.

Each method checks in one order: the activity, then the items (there? allowed?), then what is special to the method.
https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal import php, records
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.replies import Refusal
from b24async.portal.store import Row

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State

MOST = 100
ACTIVITY = "crm.Activity"

SCHEMAS += [
    "CREATE TABLE IF NOT EXISTS _binding (position INTEGER PRIMARY KEY AUTOINCREMENT, activity_id INTEGER, entity_type_id INTEGER, "
    "entity_id INTEGER, UNIQUE (activity_id, entity_type_id, entity_id))",
    "CREATE INDEX IF NOT EXISTS _binding_by_entity ON _binding (entity_type_id, entity_id)",
]

Item = tuple[int, int]
"""Type id and id of a CRM item."""


@handles("crm.activity.binding.list")
def list_(desk: Desk) -> Any:
    """The items that the caller may read, in the order in which they were linked."""
    activity_id = _activity(desk)
    linked = of(desk.state, activity_id)
    readable = [item for item in linked if not desk.state.access.denied(*item, desk.caller.user_id)]
    if linked and not readable:
        raise _access_denied()
    return [{"entityTypeId": type_id, "entityId": id_} for type_id, id_ in readable]


@handles("crm.activity.binding.add")
def add(desk: Desk) -> Any:
    """One more link."""
    activity_id = _activity(desk)
    item = _item(desk, "entityTypeId", "entityId")
    linked = of(desk.state, activity_id)
    if item in linked:
        raise _already_bound()
    if len(linked) >= MOST:
        raise Refusal("ERROR_CORE", f"An activity cannot have more than {MOST} bindings")
    attach(desk.state, activity_id, item)
    return True


@handles("crm.activity.binding.delete")
def delete(desk: Desk) -> Any:
    """One link less, but never the last."""
    activity_id = _activity(desk)
    item = _item(desk, "entityTypeId", "entityId")
    linked = of(desk.state, activity_id)
    if item not in linked:
        raise _not_bound()
    if len(linked) == 1:
        raise Refusal("LAST_BINDING_CANNOT_BE_DELETED", "The last binding of an activity cannot be deleted")
    detach(desk.state, activity_id, item)
    settle(desk.state, activity_id)
    return True


@handles("crm.activity.binding.move")
def move(desk: Desk) -> Any:
    """The link to one item becomes a link to another of the same type, at the end of the row."""
    activity_id = _activity(desk)
    source = _item(desk, "sourceEntityTypeId", "sourceEntityId")
    target = _item(desk, "targetEntityTypeId", "targetEntityId")
    # The ids come first: from deal 7 to contact 7 is refused for its ids, not for its types.
    if source[1] == target[1]:
        raise Refusal("SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR", "Source and target entity ids are equal")
    if source[0] != target[0]:
        raise Refusal(
            "SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR", "Source and target entity types are not equal"
        )
    linked = of(desk.state, activity_id)
    if target in linked:
        raise _already_bound()
    if source not in linked:
        raise _not_bound()
    detach(desk.state, activity_id, source)
    attach(desk.state, activity_id, target)
    settle(desk.state, activity_id)
    return True


def of(state: State, activity_id: int) -> list[Item]:
    """Return the items an activity is linked to, oldest link first."""
    query = "SELECT entity_type_id, entity_id FROM _binding WHERE activity_id = ? ORDER BY position"
    return [(int(type_id), int(id_)) for type_id, id_ in state.store.run(query, (activity_id,))]


def attach(state: State, activity_id: int, item: Item) -> None:
    """Link an item; a link that is there already stays as it is."""
    query = "INSERT OR IGNORE INTO _binding (activity_id, entity_type_id, entity_id) VALUES (?, ?, ?)"
    state.store.run(query, (activity_id, *item))


def detach(state: State, activity_id: int, item: Item) -> None:
    """Remove a link."""
    state.store.run(
        "DELETE FROM _binding WHERE activity_id = ? AND entity_type_id = ? AND entity_id = ?", (activity_id, *item)
    )


def detach_all(state: State, activity_id: int) -> None:
    """Remove all links of an activity that is gone."""
    state.store.run("DELETE FROM _binding WHERE activity_id = ?", (activity_id,))


def settle(state: State, activity_id: int) -> None:
    """Give the activity another owner when the present one is no longer linked: the first item that remains."""
    entity = state.book.entity(ACTIVITY)
    row = entity and state.store.get(entity, activity_id)
    linked = of(state, activity_id)
    if not entity or not row or not linked or (row["OWNER_TYPE_ID"], row["OWNER_ID"]) in linked:
        return
    owner = {"OWNER_TYPE_ID": linked[0][0], "OWNER_ID": linked[0][1]}
    state.store.update(entity, activity_id, Row(dict(owner), row.custom))


def after_delete(state: State, entity: Entity, row: Row) -> None:
    """A CRM item takes its links along, and activities that have no other."""
    if entity.key == ACTIVITY:
        detach_all(state, php.integer(row["ID"]))
    if entity.type_id is None:
        return
    item = (entity.type_id, php.integer(row[entity.id]))
    query = "SELECT activity_id FROM _binding WHERE entity_type_id = ? AND entity_id = ?"
    activity = state.book.entity(ACTIVITY)
    for (activity_id,) in state.store.run(query, item).fetchall():
        detach(state, activity_id, item)
        if of(state, activity_id):
            settle(state, activity_id)
        elif activity is not None:
            state.store.delete(activity, activity_id)


records.ON_DELETE.append(after_delete)


def _activity(desk: Desk) -> int:
    row = records.find(desk.state, desk.entity(ACTIVITY), desk.params["activityId"])
    if row is None:
        raise Refusal("NOT_FOUND", "Element not found")
    return php.integer(row["ID"])


def _item(desk: Desk, type_name: str, id_name: str) -> Item:
    type_id, id_ = php.integer(desk.params[type_name]), php.integer(desk.params[id_name])
    entity = desk.state.entity_of_type(type_id)
    if entity is None or records.find(desk.state, entity, id_) is None:
        raise Refusal("OWNER_NOT_FOUND", "The CRM item was not found")
    if desk.state.access.denied(type_id, id_, desk.caller.user_id):
        raise _access_denied()
    return (type_id, id_)


def _access_denied() -> Refusal:
    return Refusal("ACCESS_DENIED", "Access denied!")


def _already_bound() -> Refusal:
    return Refusal("ACTIVITY_IS_ALREADY_BOUND", "The activity is already bound to this item")


def _not_bound() -> Refusal:
    return Refusal("BINDING_NOT_FOUND", "The binding was not found")
