"""``crm.activity.todo.*``: universal activities, which are to do until a deadline.

They are activities like all others, of the provider ``CRM_TODO``: ``crm.activity.get`` and the bindings know them, too.
https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import php, records, values
from b24async.portal.handlers import handles
from b24async.portal.methods import activities, bindings, users
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from b24async.portal.state import Desk
    from b24async.portal.store import Row

PROVIDER, KIND = "CRM_TODO", "TODO"
TITLE = "To-do"
COLORS = ("default", "1", "2", "3", "4", "5", "6", "7")
_DONE = "CAN_NOT_UPDATE_COMPLETED_TODO"


@handles("crm.activity.todo.add")
def add(desk: Desk) -> Any:
    """A new activity, linked to its owner."""
    owner = _owner(desk)
    deadline = _moment(desk, "deadline")
    parent = php.whole_number(desk.params.get("parentActivityId"))
    if parent and records.find(desk.state, desk.entity(bindings.ACTIVITY), parent) is None:
        raise Refusal("NOT_FOUND", "Not found.")
    given = {
        "OWNER_TYPE_ID": owner[0],
        "OWNER_ID": owner[1],
        "TYPE_ID": activities.PROVIDER,
        "PROVIDER_ID": PROVIDER,
        "PROVIDER_TYPE_ID": KIND,
        "SUBJECT": desk.params.get("title") or TITLE,
        "DESCRIPTION": desk.params.get("description") or "",
        "DESCRIPTION_TYPE": 2,
        "RESPONSIBLE_ID": _responsible(desk) or desk.caller.user_id,
        "ASSOCIATED_ENTITY_ID": parent or 0,
        "SETTINGS": _settings(desk, {}),
        **_times(deadline),
    }
    id_ = records.add(desk.state, desk.entity(bindings.ACTIVITY), "classic", given, desk.caller.user_id, trusted=True)
    bindings.attach(desk.state, id_, owner)
    return {"id": id_}


@handles("crm.activity.todo.update")
def update(desk: Desk) -> Any:
    """Other texts, another deadline, whatever is given."""
    row = _todo(desk, _DONE)
    deadline = _moment(desk, "deadline")
    parent = php.whole_number(desk.params.get("parentActivityId"))
    if parent:
        before = records.find(desk.state, desk.entity(bindings.ACTIVITY), parent)
        if before is None or before["COMPLETED"] == "Y":
            raise Refusal("ERROR_PARENT_ACTIVITY_RESTRICT", "The parent activity is completed")
    given: dict[str, Any] = {**_times(deadline), "SETTINGS": _settings(desk, _settings_of(row))}
    if desk.params.get("title") is not None:
        given["SUBJECT"] = desk.params["title"] or TITLE
    if desk.params.get("description") is not None:
        given["DESCRIPTION"] = desk.params["description"]
    if (user_id := _responsible(desk)) is not None:
        given["RESPONSIBLE_ID"] = user_id
    return _change(desk, row, given)


@handles("crm.activity.todo.updateDeadline")
def update_deadline(desk: Desk) -> Any:
    """Another deadline."""
    row = _todo(desk, _DONE)
    return _change(desk, row, _times(_moment(desk, "value")))


@handles("crm.activity.todo.updateDescription")
def update_description(desk: Desk) -> Any:
    """Another description."""
    row = _todo(desk, _DONE)
    return _change(desk, row, {"DESCRIPTION": desk.params["value"]})


@handles("crm.activity.todo.updateColor")
def update_color(desk: Desk) -> Any:
    """Another colour."""
    row = _todo(desk, "CAN_NOT_UPDATE_COLOR_COMPLETED_TODO")
    if str(desk.params["colorId"]) not in COLORS:
        raise Refusal("CAN_NOT_UPDATE_WRONG_COLOR_TODO", "There is no such colour")
    return _change(desk, row, {"SETTINGS": _settings(desk, _settings_of(row))})


@handles("crm.activity.todo.updateResponsibleUser")
def update_responsible(desk: Desk) -> Any:
    """Another person in charge."""
    row = _todo(desk, "CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO")
    return _change(desk, row, {"RESPONSIBLE_ID": _responsible(desk)})


def _change(desk: Desk, row: Row, given: dict[str, Any]) -> Any:
    entity = desk.entity(bindings.ACTIVITY)
    records.change(desk.state, entity, "classic", row, given, desk.caller.user_id, trusted=True)
    return {"id": row["ID"]}


def _owner(desk: Desk) -> bindings.Item:
    type_id, id_ = php.integer(desk.params["ownerTypeId"]), php.integer(desk.params["ownerId"])
    entity = desk.state.entity_of_type(type_id)
    if entity is None or records.find(desk.state, entity, id_) is None:
        raise Refusal("OWNER_NOT_FOUND", "The owner was not found")
    if desk.state.access.denied(type_id, id_, desk.caller.user_id):
        raise Refusal("ACCESS_DENIED", "Access denied.")
    return (type_id, id_)


def _todo(desk: Desk, when_done: str) -> Row:
    owner = _owner(desk)
    row = records.find(desk.state, desk.entity(bindings.ACTIVITY), desk.params["id"])
    if row is None or row["PROVIDER_ID"] != PROVIDER or owner not in bindings.of(desk.state, php.integer(row["ID"])):
        raise Refusal("NOT_FOUND", "Not found.")
    if row["COMPLETED"] == "Y":
        raise Refusal(when_done, "A completed activity cannot be changed")
    return row


def _moment(desk: Desk, name: str) -> str:
    found = values.moment(desk.params[name], desk.state.zone)
    if found is None:
        raise Refusal("WRONG_DATETIME_FORMAT", "Wrong datetime format")
    return found


def _responsible(desk: Desk) -> int | None:
    given = desk.params.get("responsibleId")
    if given is None:
        return None
    if users.find(desk.state, given) is None:
        raise Refusal("INVALID_ARG_VALUE", "There is no such user")
    return php.integer(given)


def _times(moment: str) -> dict[str, Any]:
    return {"START_TIME": moment, "END_TIME": moment, "DEADLINE": moment}


def _settings(desk: Desk, before: dict[str, Any]) -> dict[str, Any]:
    settings = dict(before)
    if desk.params.get("pingOffsets") is not None:
        settings["PING_OFFSETS"] = [php.integer(item) for item in php.values(desk.params["pingOffsets"])]
    if desk.params.get("colorId") is not None:
        settings["COLOR"] = str(desk.params["colorId"])
    return settings


def _settings_of(row: Row) -> dict[str, Any]:
    found = json.loads(str(row["SETTINGS"] or "{}"))
    return found if isinstance(found, dict) else {}
