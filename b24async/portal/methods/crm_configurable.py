"""``crm.activity.configurable.*`` with the types and badges for it: activities that an application draws itself.

They are activities like all others, of the provider ``CONFIGURABLE_REST_APP``: ``crm.activity.get``, lists and bindings know them, and
``crm.activity.delete`` removes them. What the application has drawn stands in ``PROVIDER_PARAMS``. Types belong to the application that made them,
badges to the portal. That a badge or a type must be there before an activity may name it, is taken from what the pages say about the order of steps.
https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import files, php, records, values
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import activities, bindings, crm_layout, crm_tables, users
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

PROVIDER, KIND = "CONFIGURABLE_REST_APP", "CONFIGURABLE"
BADGES = ("success", "failure", "warning", "primary", "secondary")
"""What a badge may look like."""

SCHEMAS += [
    "CREATE TABLE IF NOT EXISTS _activity_type (client_id TEXT, type_id TEXT, name TEXT, configurable TEXT, icon_id INTEGER, "
    "PRIMARY KEY (client_id, type_id))",
    "CREATE TABLE IF NOT EXISTS _badge (code TEXT PRIMARY KEY, title TEXT, value TEXT, type TEXT)",
]


# Activities.


@handles("crm.activity.configurable.add")
def add(desk: Desk) -> Any:
    """A new activity, linked to its owner."""
    owner = (php.integer(desk.params["ownerTypeId"]), php.integer(desk.params["ownerId"]))
    entity = desk.state.entity_of_type(owner[0])
    if entity is None or records.find(desk.state, entity, owner[1]) is None:
        raise _access_denied()
    _writable(desk, owner)
    fields = {
        "OWNER_TYPE_ID": owner[0],
        "OWNER_ID": owner[1],
        "TYPE_ID": activities.PROVIDER,
        "PROVIDER_ID": PROVIDER,
        "PROVIDER_TYPE_ID": KIND,
        "RESPONSIBLE_ID": desk.caller.user_id,
        **_fields(desk, {"clientId": desk.caller.client_id, "badgeCode": ""}, None),
    }
    id_ = records.add(desk.state, desk.entity(bindings.ACTIVITY), "classic", fields, desk.caller.user_id, trusted=True)
    bindings.attach(desk.state, id_, owner)
    return {"activity": {"id": id_}}


@handles("crm.activity.configurable.get")
def get(desk: Desk) -> Any:
    """One activity with its looks."""
    row = _activity(desk)
    linked = bindings.of(desk.state, php.integer(row["ID"]))
    if all(desk.state.access.denied(*item, desk.caller.user_id) for item in linked):
        raise _access_denied()
    params = _loads(row, "PROVIDER_PARAMS")
    fields = {
        "typeId": row["PROVIDER_TYPE_ID"],
        "completed": row["COMPLETED"] == "Y",
        "deadline": row["DEADLINE"],
        "pingOffsets": _loads(row, "SETTINGS").get("PING_OFFSETS", []),
        "isIncomingChannel": row["IS_INCOMING_CHANNEL"] == "Y",
        "responsibleId": row["RESPONSIBLE_ID"],
        "badgeCode": params["badgeCode"],
        "originatorId": row["ORIGINATOR_ID"],
        "originId": row["ORIGIN_ID"],
    }
    owner = {"ownerTypeId": row["OWNER_TYPE_ID"], "ownerId": row["OWNER_ID"]}
    return {"activity": {"id": row["ID"], **owner, "fields": fields, "layout": params["layout"]}}


@handles("crm.activity.configurable.update")
def update(desk: Desk) -> Any:
    """Other fields, and looks in place of those before; only the application that made it may do that."""
    row = _activity(desk)
    params = _loads(row, "PROVIDER_PARAMS")
    if params["clientId"] != desk.caller.client_id:
        raise Refusal("ERROR_WRONG_APPLICATION", "The activity can only be updated by the application that created it")
    _writable(desk, (php.integer(row["OWNER_TYPE_ID"]), php.integer(row["OWNER_ID"])))
    fields = _fields(desk, params, row)
    records.change(
        desk.state, desk.entity(bindings.ACTIVITY), "classic", row, fields, desk.caller.user_id, trusted=True
    )
    return {"activity": {"id": row["ID"]}}


def _activity(desk: Desk) -> Row:
    row = records.find(desk.state, desk.entity(bindings.ACTIVITY), desk.params["id"])
    if row is None or row["PROVIDER_ID"] != PROVIDER or not row["PROVIDER_PARAMS"]:
        raise Refusal("NOT_FOUND", "Not found.")
    return row


def _writable(desk: Desk, owner: bindings.Item) -> None:
    if desk.state.access.denied(*owner, desk.caller.user_id):
        raise _access_denied()


def _fields(desk: Desk, params: dict[str, Any], before: Row | None) -> dict[str, Any]:
    given = dict(php.pairs(desk.params["fields"]))
    if not desk.params["layout"]:
        raise Refusal("ERROR_EMPTY_LAYOUT", "The field layout must be filled")
    params = {**params, "layout": crm_layout.layout(desk.params["layout"])}
    found: dict[str, Any] = {"SUBJECT": crm_layout.in_language(params["layout"]["header"]["title"])}
    if given.get("typeId"):
        found["PROVIDER_TYPE_ID"] = _type(desk, php.text(given["typeId"]))
    for name, field in (("completed", "COMPLETED"), ("isIncomingChannel", "IS_INCOMING_CHANNEL")):
        if given.get(name) is not None:
            found[field] = "Y" if _switch(name, given[name]) else "N"
    if "deadline" in given:
        moment = _moment(desk, given["deadline"])
        found |= {"DEADLINE": moment, "END_TIME": moment}
    if given.get("pingOffsets") is not None:
        found["SETTINGS"] = {"PING_OFFSETS": [php.integer(item) for item in php.values(given["pingOffsets"])]}
    if given.get("responsibleId") is not None:
        if users.find(desk.state, given["responsibleId"]) is None:
            raise _wrong("responsibleId")
        found["RESPONSIBLE_ID"] = given["responsibleId"]
    if given.get("badgeCode") is not None:
        params["badgeCode"] = _badge_code(desk.state, php.text(given["badgeCode"]))
    for name, field in (("originatorId", "ORIGINATOR_ID"), ("originId", "ORIGIN_ID")):
        if name in given:
            found[field] = given[name]
    now = {**(before.fields if before is not None else {}), **found}
    if now.get("IS_INCOMING_CHANNEL") == "Y" and now.get("DEADLINE"):
        raise Refusal("INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE", "An incoming activity cannot have a deadline")
    return {**found, "PROVIDER_PARAMS": params}


def _type(desk: Desk, name: str) -> str:
    query = "SELECT 1 FROM _activity_type WHERE client_id = ? AND type_id = ? AND configurable = 'Y'"
    if name != KIND and desk.state.store.run(query, (desk.caller.client_id, name)).fetchone() is None:
        raise _wrong("typeId")
    return name


def _switch(name: str, value: Any) -> bool:
    found = crm_layout.switch(value)
    if found is None:
        raise _wrong(name)
    return found


def _moment(desk: Desk, value: Any) -> str | None:
    found = values.moment(value, desk.state.zone)
    if found is None and value not in (None, ""):
        raise _wrong("deadline")
    return found


def _badge_code(state: State, code: str) -> str:
    if code and _badge(state, code) is None:
        raise _wrong("badgeCode")
    return code


def _loads(row: Row, name: str) -> dict[str, Any]:
    return dict(php.pairs(json.loads(str(row[name] or "{}"))))


# Types.


@crm_tables.answers("crm.activity.type.add")
def type_add(desk: Desk) -> Any:
    """A type of activities, for this application."""
    _admins_only(desk)
    given = dict(php.pairs(desk.get("fields")))
    name = php.text(given.get("TYPE_ID"))
    if not name:
        raise Refusal("INVALID_ARG_VALUE", "The field TYPE_ID is required")
    icon = files.pair(given.get("ICON_FILE"))
    icon_id = 0 if icon is None else files.keep(desk.state, *icon)
    configurable = "Y" if given.get("IS_CONFIGURABLE_TYPE") == "Y" else "N"
    query = "INSERT OR IGNORE INTO _activity_type VALUES (?, ?, ?, ?, ?)"
    args = (desk.caller.client_id, name, php.text(given.get("NAME")), configurable, icon_id)
    if not desk.state.store.run(query, args).rowcount:
        raise Refusal("INVALID_ARG_VALUE", f"The activity type '{name}' already exists")
    return True


@crm_tables.answers("crm.activity.type.list")
def type_list(desk: Desk) -> Any:
    """The types of this application."""
    _admins_only(desk)
    query = "SELECT type_id, name, configurable, icon_id FROM _activity_type WHERE client_id = ? ORDER BY rowid"
    names = ("TYPE_ID", "NAME", "IS_CONFIGURABLE_TYPE", "ICON_ID")
    found = desk.state.store.run(query, (desk.caller.client_id,))
    return [dict(zip(names, map(str, record), strict=True)) for record in found]


@crm_tables.answers("crm.activity.type.delete")
def type_delete(desk: Desk) -> Any:
    """One type less."""
    _admins_only(desk)
    query = "DELETE FROM _activity_type WHERE client_id = ? AND type_id = ? RETURNING icon_id"
    gone = desk.state.store.run(query, (desk.caller.client_id, php.text(desk.get("TYPE_ID")))).fetchone()
    if gone is None:
        raise Refusal("INVALID_ARG_VALUE", "There is no such activity type")
    files.forget(desk.state, gone[0])
    return True


def _admins_only(desk: Desk) -> None:
    if not users.is_admin(desk.caller.user_id):
        raise Refusal("", "Admin permissions required")


# Badges.


@crm_tables.answers("crm.activity.badge.add")
def badge_add(desk: Desk) -> Any:
    """A badge for activities to show."""
    if not users.is_admin(desk.caller.user_id):
        raise _access_denied()
    for name in ("code", "title", "value", "type"):
        if not desk.get(name):
            raise Refusal("REQUIRED_ARG_MISSING", f"Required parameter '{name}' is missing")
    if desk.get("type") not in BADGES:
        raise Refusal("INVALID_ARG_VALUE", "There is no such type of badges")
    code = php.text(desk.get("code"))
    query = "INSERT OR IGNORE INTO _badge VALUES (?, ?, ?, ?)"
    args = (code, json.dumps(desk.get("title")), json.dumps(desk.get("value")), desk.get("type"))
    if not desk.state.store.run(query, args).rowcount:
        raise Refusal("INVALID_ARG_VALUE", f"The badge '{code}' already exists")
    return {"badge": _badge(desk.state, code)}


@crm_tables.answers("crm.activity.badge.get")
def badge_get(desk: Desk) -> Any:
    """One badge."""
    found = _badge(desk.state, php.text(desk.get("code")))
    if found is None:
        raise Refusal("NOT_FOUND", "Not found.")
    return {"badge": found}


@crm_tables.answers("crm.activity.badge.list")
def badge_list(desk: Desk) -> Any:
    """All badges."""
    return {"badges": _badges(desk.state)}


@crm_tables.answers("crm.activity.badge.delete")
def badge_delete(desk: Desk) -> Any:
    """One badge less."""
    if not users.is_admin(desk.caller.user_id):
        raise _access_denied()
    if not desk.state.store.run("DELETE FROM _badge WHERE code = ?", (php.text(desk.get("code")),)).rowcount:
        raise Refusal("NOT_FOUND", "Not found.")
    return True


def _badge(state: State, code: str) -> dict[str, Any] | None:
    return next((badge for badge in _badges(state) if badge["code"] == code), None)


def _badges(state: State) -> list[dict[str, Any]]:
    return [
        {
            "code": code,
            "title": crm_layout.in_language(json.loads(title)),
            "value": crm_layout.in_language(json.loads(value)),
            "type": type_,
        }
        for code, title, value, type_ in state.store.run("SELECT code, title, value, type FROM _badge ORDER BY rowid")
    ]


def _access_denied() -> Refusal:
    return Refusal("ACCESS_DENIED", "Access denied.")


def _wrong(name: str) -> Refusal:
    return Refusal("WRONG_FIELD_VALUE", f"Wrong value of the field '{name}'")
