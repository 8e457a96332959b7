"""``tasks.task.*`` of REST 2 and REST 3.0: one table of tasks in two spellings.

REST 2 numbers status and priority, REST 3.0 has words for them. REST 2 answers a task that is not there
with an empty list. People stand in a task as objects, in REST 3.0 only as far as ``select`` asks for them (``responsible.name``).
https://apidocs.bitrix24.com/api-reference/tasks/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, families3, php, records
from b24async.portal.handlers import handles
from b24async.portal.methods import users
from b24async.portal.replies import Refusal, no_parameter

if TYPE_CHECKING:
    from collections.abc import Collection

    from b24async.portal.book import Entity, Field
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row
    from b24async.portal.values import Kept

TASK = "tasks.Task"

DONE = 5


@handles("tasks.task.add")
def add(desk: Desk) -> Any:
    """A new task."""
    given = _fields(desk)
    if not str(given.get("TITLE") or "").strip():
        raise Refusal("ERROR_CORE", "Task title is not specified<br>")
    if users.find(desk.state, given.get("RESPONSIBLE_ID")) is None:
        raise Refusal("ERROR_CORE", "The person responsible for the task was not found<br>")
    return families.add(desk, desk.entity(TASK))


@handles("tasks.task.update")
def update(desk: Desk) -> Any:
    """Change a task."""
    given = _fields(desk)
    if "TITLE" in given and not str(given["TITLE"] or "").strip():
        raise Refusal("ERROR_CORE", "Task title is not specified<br>")
    if "RESPONSIBLE_ID" in given and users.find(desk.state, given["RESPONSIBLE_ID"]) is None:
        raise Refusal("ERROR_CORE", "The person responsible for the task was not found<br>")
    return families.update(desk, desk.entity(TASK))


@handles("tasks.task.list")
def list_(desk: Desk) -> Any:
    """A page of tasks, newest first."""
    entity = desk.entity(TASK)
    filtered = dict(php.pairs(desk.get("filter")))
    filtered = {name.replace("REAL_STATUS", "STATUS"): value for name, value in filtered.items()}
    known = entity.by_name("v2")
    for name, _ in php.pairs(desk.get("order")):
        if name not in known:
            raise Refusal("0", f"Incorrect sort field: {name}<br>")
    desk = attrs.evolve(desk, params={**desk.params, "filter": filtered})
    return families.listing(desk, entity)


def user_of(state: State, user_id: Kept) -> dict[str, Any]:
    """Return a user as tasks of REST 2 show one."""
    row = users.find(state, user_id)
    return {
        "id": str(user_id or 0),
        "name": users.name_of(state, user_id),
        "link": f"/company/personal/user/{user_id}/",
        "icon": "/bitrix/images/tasks/default_avatar.png",
        "workPosition": row["WORK_POSITION"] if row else None,
    }


def user3_of(state: State, user_id: Kept) -> dict[str, Any] | None:
    """Return a user as tasks of REST 3.0 show one; nobody is null."""
    row = users.find(state, user_id)
    if row is None:
        return None
    gender = {"M": "male", "F": "female"}.get(str(row["PERSONAL_GENDER"]))
    return {
        "id": user_id,
        "name": users.name_of(state, user_id),
        "role": None,
        "image": None,
        "gender": gender,
        "email": row["EMAIL"],
        "externalAuthId": None,
        "rights": None,
    }


def _fields(desk: Desk) -> dict[str, Any]:
    given = desk.get("fields")
    if not php.is_array(given) or not given:
        raise no_parameter("fields")
    return dict(php.pairs(given))


def _derive(state: State, before: Row | None, fields: dict[str, Kept]) -> None:
    if "STATUS" in fields:
        fields["SUB_STATUS"] = fields["STATUS"]
        if before is not None and fields["STATUS"] != before["STATUS"]:
            fields["STATUS_CHANGED_DATE"] = state.now()
            fields["CLOSED_DATE"] = state.now() if fields["STATUS"] == DONE else None


def _show(
    state: State, _entity: Entity, style: str, row: Row, answer: dict[str, Any], _chosen: Collection[Field]
) -> None:
    if style == "v3":
        for name in ("accomplices", "auditors"):
            if name in answer:
                answer[name] = [user3_of(state, id_) for id_ in answer[name] or []]
        return
    for name, field in (("creator", "CREATED_BY"), ("responsible", "RESPONSIBLE_ID")):
        if name in answer:
            answer[name] = user_of(state, row[field])
    for name, field in (("accomplicesData", "ACCOMPLICES"), ("auditorsData", "AUDITORS")):
        if name in answer:
            answer[name] = {str(id_): user_of(state, id_) for id_ in json.loads(str(row[field] or "[]"))}
    if "group" in answer:
        group_id = row["GROUP_ID"]
        answer["group"] = (
            {"id": str(group_id), "name": f"Group {group_id}", "opened": True, "membersCount": 1} if group_id else []
        )
    if "action" in answer:
        answer["action"] = dict.fromkeys(
            ("accept", "decline", "complete", "edit", "remove", "checklist.add", "edit.originator"), True
        )
    for name in ("checklist", "checkListTree"):
        if name in answer:
            answer[name] = []


def _related(field: str) -> families3.Related:
    def related(state: State, row: Row) -> dict[str, Any] | None:
        return user3_of(state, row[field])

    return related


def _group(_state: State, row: Row) -> dict[str, Any] | None:
    group_id = row["GROUP_ID"]
    return (
        {"id": group_id, "name": f"Group {group_id}", "image": None, "type": None, "isVisible": True}
        if group_id
        else None
    )


def _check(state: State, given: dict[str, Any]) -> list[tuple[str, str]]:
    names = ("creatorId", "responsibleId")
    return [
        (f"fields.{name}", "The user was not found")
        for name in names
        if name in given and users.find(state, given[name]) is None
    ]


records.ON_WRITE.setdefault(TASK, []).append(_derive)
records.ON_SHOW.setdefault(TASK, []).append(_show)
families3.HABITS[TASK] = families3.Habits(
    filterable=("id",),
    bare_list=("id",),
    check=_check,
    related={
        "CREATOR": _related("CREATED_BY"),
        "RESPONSIBLE": _related("RESPONSIBLE_ID"),
        "CHANGED_BY_USER": _related("CHANGED_BY"),
        "STATUS_CHANGED_BY_USER": _related("STATUS_CHANGED_BY"),
        "CLOSED_BY_USER": _related("CLOSED_BY"),
        "GROUP": _group,
    },
)
