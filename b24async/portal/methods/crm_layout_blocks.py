"""``crm.activity.layout.blocks.*`` and ``crm.timeline.layout.blocks.*``: what an application adds to activities and records of others.

Each application has one set of blocks there and sees no other; a new set takes the place of the one before.
https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import php, records
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import bindings, crm_configurable, crm_layout, crm_timeline_items
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _layout_blocks (entity TEXT, item_id INTEGER, client_id TEXT, layout TEXT, PRIMARY KEY (entity, item_id, client_id))"
)
_OWNER = ("entityTypeId", "entityId")


@handles("crm.activity.layout.blocks.set")
def activity_set(desk: Desk) -> Any:
    """The application's blocks in an activity; a configurable one has its own."""
    row = _activity(desk)
    if row["PROVIDER_ID"] == crm_configurable.PROVIDER:
        raise Refusal("UNSUITABLE_ACTIVITY_TYPE_ERROR", "The activity's type is not suitable for content blocks")
    return _set(desk, bindings.ACTIVITY, row["ID"])


@handles("crm.activity.layout.blocks.get")
def activity_get(desk: Desk) -> Any:
    """The application's blocks in an activity."""
    return _get(desk, bindings.ACTIVITY, _activity(desk)["ID"])


@handles("crm.activity.layout.blocks.delete")
def activity_delete(desk: Desk) -> Any:
    """No blocks of the application in an activity."""
    return _delete(desk, bindings.ACTIVITY, _activity(desk)["ID"])


@handles("crm.timeline.layout.blocks.set")
def timeline_set(desk: Desk) -> Any:
    """The application's blocks in a record of the timeline; those of the log have none."""
    key, id_ = _record(desk)
    if key == crm_timeline_items.LOG:
        raise Refusal("UNSUITABLE_TIMELINE_ITEM", "The record's type is not suitable for content blocks")
    return _set(desk, key, id_)


@handles("crm.timeline.layout.blocks.get")
def timeline_get(desk: Desk) -> Any:
    """The application's blocks in a record of the timeline."""
    return _get(desk, *_record(desk))


@handles("crm.timeline.layout.blocks.delete")
def timeline_delete(desk: Desk) -> Any:
    """No blocks of the application in a record of the timeline."""
    return _delete(desk, *_record(desk))


def _activity(desk: Desk) -> Row:
    owner = crm_timeline_items.owner(desk, *_OWNER)
    row = records.find(desk.state, desk.entity(bindings.ACTIVITY), desk.params["activityId"])
    if row is None or owner not in bindings.of(desk.state, php.integer(row["ID"])):
        raise _not_found()
    return row


def _record(desk: Desk) -> tuple[str, int]:
    owner = crm_timeline_items.owner(desk, *_OWNER)
    found = crm_timeline_items.record(desk, owner, desk.params["timelineId"])
    if found is None:
        raise _not_found()
    return found


def _set(desk: Desk, key: str, id_: Any) -> Any:
    layout = json.dumps(crm_layout.blocks(desk.params["layout"]))
    query = "INSERT OR REPLACE INTO _layout_blocks VALUES (?, ?, ?, ?)"
    desk.state.store.run(query, (key, id_, desk.caller.client_id, layout))
    return {"success": True}


def _get(desk: Desk, key: str, id_: Any) -> Any:
    query = "SELECT layout FROM _layout_blocks WHERE entity = ? AND item_id = ? AND client_id = ?"
    found = desk.state.store.run(query, (key, id_, desk.caller.client_id)).fetchone()
    if found is None:
        raise _not_found()
    return {"layout": json.loads(found[0])}


def _delete(desk: Desk, key: str, id_: Any) -> Any:
    query = "DELETE FROM _layout_blocks WHERE entity = ? AND item_id = ? AND client_id = ?"
    if not desk.state.store.run(query, (key, id_, desk.caller.client_id)).rowcount:
        raise _not_found()
    return {"success": True}


def _not_found() -> Refusal:
    return Refusal("NOT_FOUND", "Element not found")


def _after_delete(state: State, entity: Entity, row: Row) -> None:
    state.store.run("DELETE FROM _layout_blocks WHERE entity = ? AND item_id = ?", (entity.key, row[entity.id]))


records.ON_DELETE.append(_after_delete)
