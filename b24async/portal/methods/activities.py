"""``crm.activity.*``: calls, meetings and e-mails in the timeline.

What the family cannot do by itself: a new activity needs an owner, a subject, somebody in charge and somebody to talk to, and is linked to its
owner; the deadline follows from the times; a list comes by start time, and its filter ``BINDINGS`` finds activities by any of their links, twice if
two fit. https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, filters, php, records
from b24async.portal.handlers import handles
from b24async.portal.methods import bindings
from b24async.portal.replies import Refusal
from b24async.portal.store import FALSE, Sql

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from b24async.portal.book import Entity, Field
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row
    from b24async.portal.values import Kept

MEETING, CALL, TASK, PROVIDER = 1, 2, 3, 6
_NOT_IN_GET = ("COMMUNICATIONS", "FILES", "WEBDAV_ELEMENTS", "BINDINGS")


@handles("crm.activity.add")
def add(desk: Desk) -> Any:
    """A new activity, linked to its owner."""
    given = desk.get("fields")
    if not php.is_array(given):
        raise Refusal("", "Parameter 'fields' must be array.")
    fields = dict(php.pairs(given))
    _require(fields)
    owner = (php.integer(fields.get("OWNER_TYPE_ID")), php.integer(fields.get("OWNER_ID")))
    entity = desk.state.entity_of_type(owner[0])
    if entity is None or records.find(desk.state, entity, owner[1]) is None:
        text = "Could not build binding. Please ensure that owner info and communications are defined correctly"
        raise Refusal("", text)
    if desk.state.access.denied(*owner, desk.caller.user_id):
        raise Refusal("", "Access denied.")
    id_ = records.add(desk.state, desk.entity(bindings.ACTIVITY), "classic", given, desk.caller.user_id)
    bindings.attach(desk.state, id_, owner)
    return id_


@handles("crm.activity.get")
def get(desk: Desk) -> Any:
    """One activity, without communications and files."""
    entity = desk.entity(bindings.ACTIVITY)
    row = _find(desk, entity)
    chosen = [field for field in entity.readable("classic") if field.name not in _NOT_IN_GET]
    return records.show(desk.state, entity, "classic", row, chosen)


@handles("crm.activity.update")
def update(desk: Desk) -> Any:
    """Change an activity; its owner stays."""
    given = desk.get("fields")
    if not php.is_array(given):
        raise Refusal("", "Parameter 'fields' must be array.")
    entity = desk.entity(bindings.ACTIVITY)
    row = _find(desk, entity)
    if "SUBJECT" in dict(php.pairs(given)) and not dict(php.pairs(given))["SUBJECT"]:
        raise _undefined("SUBJECT", "empty")
    records.change(desk.state, entity, "classic", row, given, desk.caller.user_id)
    return True


@handles("crm.activity.delete")
def delete(desk: Desk) -> Any:
    """Remove an activity with its links."""
    entity = desk.entity(bindings.ACTIVITY)
    records.remove(desk.state, entity, _find(desk, entity))
    return True


@handles("crm.activity.list")
def list_(desk: Desk) -> Any:
    """Activities by start time; ``BINDINGS`` in the filter finds them by any of their links."""
    entity = desk.entity(bindings.ACTIVITY)
    given = desk.get("filter")
    filtered = dict(php.pairs(given)) if php.is_array(given) else {}
    wanted = filtered.pop("BINDINGS", None)
    if wanted is None:
        return families.listing(desk, entity)
    desk = attrs.evolve(desk, params={**desk.params, "filter": filtered})
    elements = filters.any_of(_link(item) for item in (php.values(wanted) if _is_list(wanted) else [wanted]))
    table = desk.state.store.table(entity)
    # A join gives an activity once for each link that fits, and counts it so.
    join = f"JOIN _binding ON _binding.activity_id = {table.name}.{table.id}"
    return families.listing(desk, entity, elements, join)


def _link(item: Any) -> Sql:
    # Either key alone will do.
    columns = {"OWNER_TYPE_ID": "entity_type_id", "OWNER_ID": "entity_id"}
    parts = [Sql(f"{columns[name]} = ?", (php.integer(value),)) for name, value in php.pairs(item) if name in columns]
    return filters.all_of(parts) if parts else FALSE


def _is_list(value: Any) -> bool:
    return all(php.is_array(item) for item in php.values(value)) and php.is_array(value)


def _find(desk: Desk, entity: Entity) -> Row:
    row = families.find(desk, entity)
    assert row is not None
    if not any(
        not desk.state.access.denied(*item, desk.caller.user_id)
        for item in bindings.of(desk.state, php.integer(row["ID"]))
    ):
        raise Refusal("", "Access denied.")
    return row


def _require(fields: Mapping[str, Any]) -> None:
    kind = php.integer(fields.get("TYPE_ID"))
    if kind <= 0 or kind == TASK:  # a task is added by tasks.task.add, with UF_CRM_TASK
        raise _undefined("TYPE_ID", "invalid")
    if kind == PROVIDER and not fields.get("PROVIDER_ID"):
        raise Refusal("", "Use crm.activity.configurable.add for this activity provider")
    if not fields.get("SUBJECT"):
        raise _undefined("SUBJECT", "empty")
    if php.integer(fields.get("RESPONSIBLE_ID")) <= 0:
        raise _undefined("RESPONSIBLE_ID", "invalid")
    communications = php.values(fields.get("COMMUNICATIONS"))
    if not communications:
        raise _undefined("COMMUNICATIONS", "invalid")
    if kind in (MEETING, CALL) and len(communications) > 1:
        raise Refusal("", "The only one communication is allowed for activity of specified type")


def _undefined(name: str, what: str) -> Refusal:
    return Refusal("", f"The field {name} is not defined or {what}")


def _derive(state: State, before: Row | None, fields: dict[str, Kept]) -> None:
    now: dict[str, Kept] = {**(before.fields if before else {}), **fields}
    kind = now.get("TYPE_ID")
    if kind in (MEETING, CALL) or (kind == TASK and not now.get("END_TIME")):
        fields["DEADLINE"] = now.get("START_TIME")
    elif kind == TASK:
        fields["DEADLINE"] = now.get("END_TIME")
    if "COMPLETED" in fields:
        fields["STATUS"] = 2 if fields["COMPLETED"] == "Y" else 1
    if before is None and not fields.get("START_TIME"):
        fields["START_TIME"] = state.now()


def _show_bindings(
    state: State, _entity: Entity, _style: str, row: Row, answer: dict[str, Any], _chosen: Collection[Field]
) -> None:
    if "BINDINGS" in answer:
        linked = bindings.of(state, php.integer(row["ID"]))
        answer["BINDINGS"] = [{"OWNER_ID": str(id_), "OWNER_TYPE_ID": str(type_id)} for type_id, id_ in linked]


records.ON_SHOW.setdefault(bindings.ACTIVITY, []).append(_show_bindings)
records.ON_WRITE.setdefault(bindings.ACTIVITY, []).append(_derive)
