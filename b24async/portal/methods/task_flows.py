"""``tasks.flow.Flow.*`` and the parts of ``tasks.api.scrum.*`` that are no plain records: stages, sprints that begin and end, tasks in a scrum.

https://apidocs.bitrix24.com/api-reference/tasks/flow/index.html, https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import php, plain, records
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import groups, tasks
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

FLOW = plain.entity(
    "tasks._Flow",
    {
        "id": "integer",
        "creatorId": "integer",
        "ownerId": "integer",
        "groupId": "integer",
        "templateId": "integer",
        "efficiency": "integer",
        "active": "Y/N",
        "plannedCompletionTime": "integer",
        "activity": "datetime",
        "name": "string",
        "description": "string",
        "distributionType": "string",
        "responsibleList": "json",
        "responsibleCanChangeDeadline": "Y/N",
        "matchWorkTime": "Y/N",
        "taskControl": "Y/N",
        "notifyAtHalfTime": "Y/N",
        "notifyOnQueueOverflow": "integer?",
        "notifyOnTasksInProgressOverflow": "integer?",
        "notifyWhenEfficiencyDecreases": "integer?",
        "taskCreators": "json",
    },
    "id",
)
STAGE = plain.entity(
    "tasks._ScrumStage",
    {"id": "integer", "sprintId": "integer", "name": "string", "type": "string", "sort": "integer", "color": "string"},
    "id",
)
ITEM = plain.entity(
    "tasks._ScrumItem",
    {
        "id": "integer",
        "taskId": "integer",
        "entityId": "integer",
        "storyPoints": "string",
        "epicId": "integer",
        "sort": "integer",
        "createdBy": "integer",
        "modifiedBy": "integer",
        "stageId": "integer",
    },
    "id",
)
SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _flow_pin (flow_id INTEGER, user_id INTEGER, PRIMARY KEY (flow_id, user_id)) WITHOUT ROWID"
)
SPRINT, EPIC, BACKLOG = "tasks.ScrumSprint", "tasks.ScrumEpic", "tasks.ScrumBacklog"
_FLAGS = ("responsibleCanChangeDeadline", "matchWorkTime", "taskControl", "notifyAtHalfTime")
_KEPT = (
    *("name", "description", "groupId", "ownerId", "templateId", "plannedCompletionTime", "distributionType"),
    *("responsibleList", "taskCreators", "notifyOnQueueOverflow", "notifyOnTasksInProgressOverflow"),
    *("notifyWhenEfficiencyDecreases", *_FLAGS),
)
_DISTRIBUTIONS = ("manually", "queue", "himself")
_STAGES = (("New", "NEW", "00C4FB"), ("In progress", "WORK", "47D1E2"), ("Completed", "FINISH", "75D900"))


@handles("tasks.flow.Flow.create")
def flow_create(desk: Desk) -> Any:
    """A new flow; without a group it gets one of its own."""
    given = _flow_fields(desk, None)
    if not php.text(given.get("name") or "").strip():
        raise Refusal("0", "'name': field's value has an invalid value")
    if not php.integer(given.get("groupId")):
        now = desk.state.now()
        stamps = {"DATE_CREATE": now, "DATE_UPDATE": now, "DATE_ACTIVITY": now, "ACTIVE": "Y", "VISIBLE": "Y"}
        group = plain.add(desk.state, groups.GROUP, NAME=given["name"], OWNER_ID=desk.caller.user_id, **stamps)
        groups.put(desk.state, php.integer(group["ID"]), desk.caller.user_id, groups.OWNER)
        given["groupId"] = group["ID"]
    usual: dict[str, Any] = {"description": "", "distributionType": "manually", "responsibleList": []}
    usual.update(ownerId=desk.caller.user_id, taskCreators=[["meta-user", "all-users"]], templateId=0, active="Y")
    row = plain.add(desk.state, FLOW, **{**usual, **given}, creatorId=desk.caller.user_id, activity=desk.state.now())
    return _shown_flow(row)


@handles("tasks.flow.Flow.get")
def flow_get(desk: Desk) -> Any:
    """One flow."""
    return _shown_flow(_flow(desk, desk.get("flowId")))


@handles("tasks.flow.Flow.update")
def flow_update(desk: Desk) -> Any:
    """Change a flow."""
    row = _flow(desk, dict(php.pairs(desk.get("flowData"))).get("id"))
    return _shown_flow(plain.change(desk.state, FLOW, row, **_flow_fields(desk, row), activity=desk.state.now()))


@handles("tasks.flow.Flow.delete")
def flow_delete(desk: Desk) -> Any:
    """A flow less."""
    row = _flow(desk, dict(php.pairs(desk.get("flowData"))).get("id"))
    desk.state.store.run("DELETE FROM _flow_pin WHERE flow_id = ?", (row["id"],))
    desk.state.store.delete(FLOW, row["id"])
    return {"deleted": True}


@handles("tasks.flow.Flow.isExists")
def flow_exists(desk: Desk) -> Any:
    """Whether a name is taken."""
    given = {**dict(php.pairs(desk.get("flowData"))), **desk.params}
    found = _named(desk.state, php.text(given.get("name") or ""), php.integer(given.get("id")))
    return {"exists": found is not None}


@handles("tasks.flow.Flow.activate")
def flow_activate(desk: Desk) -> Any:
    """A flow that stood still runs, one that ran stands still."""
    row = _flow(desk, desk.get("flowId"))
    plain.change(desk.state, FLOW, row, active="N" if row["active"] == "Y" else "Y")
    return True


@handles("tasks.flow.Flow.pin")
def flow_pin(desk: Desk) -> Any:
    """A flow stands at the top of the caller's list, or no longer."""
    row = _flow(desk, desk.get("flowId"))
    args = (row["id"], desk.caller.user_id)
    if not desk.state.store.run("DELETE FROM _flow_pin WHERE flow_id = ? AND user_id = ?", args).rowcount:
        desk.state.store.run("INSERT INTO _flow_pin VALUES (?, ?)", args)
    return True


@handles("tasks.api.scrum.sprint.start")
def sprint_start(desk: Desk) -> Any:
    """A planned sprint begins."""
    row = _sprint(desk, desk.get("id"))
    if row["status"] not in ("planned", "", None):
        raise Refusal("0", "Sprint must be planned")
    return _set_sprint(desk, row, "active", "dateStart")


@handles("tasks.api.scrum.sprint.complete")
def sprint_complete(desk: Desk) -> Any:
    """The active sprint of a group ends."""
    entity = desk.entity(SPRINT)
    columns = desk.state.store.table(entity).columns
    where = f"{columns['groupId']} = ? AND {columns['status']} = 'active'"
    row = plain.find(desk.state, entity, where, php.integer(desk.get("id")))
    if row is None:
        row = records.find(desk.state, entity, desk.get("id"))
    if row is None or row["status"] != "active":
        raise Refusal("0", "Sprint not found")
    return _set_sprint(desk, row, "completed", "dateEnd")


@handles("tasks.api.scrum.kanban.getStages")
def stages_get(desk: Desk) -> Any:
    """The stages of a sprint."""
    sprint = _sprint(desk, desk.get("sprintId"), "Sprint id not found")
    return [_shown_stage(row) for row in _stages(desk.state, php.integer(sprint["id"]))]


@handles("tasks.api.scrum.kanban.addStage")
def stage_add(desk: Desk) -> Any:
    """A new stage of a sprint."""
    given = dict(php.pairs(desk.get("fields")))
    sprint = _sprint(desk, given.get("sprintId"), "Sprint id not found")
    if not isinstance(given.get("name"), str) or not given["name"].strip():
        raise Refusal("0", "Incorrect name format")
    there = _stages(desk.state, php.integer(sprint["id"]))
    fields = {"type": "WORK", "color": "47D1E2", "sort": 100 * (len(there) + 1)}
    fields.update((name, given[name]) for name in ("name", "type", "sort", "color") if given.get(name) is not None)
    return plain.add(desk.state, STAGE, sprintId=sprint["id"], **fields)["id"]


@handles("tasks.api.scrum.kanban.updateStage")
def stage_update(desk: Desk) -> Any:
    """Change a stage of a sprint."""
    row = _stage(desk)
    given = dict(php.pairs(desk.get("fields")))
    if "sprintId" in given and records.find(desk.state, desk.entity(SPRINT), given["sprintId"]) is None:
        raise Refusal("0", "Incorrect sprintId value")
    names = ("name", "type", "sort", "color", "sprintId")
    plain.change(desk.state, STAGE, row, **{name: given[name] for name in names if name in given})
    return True


@handles("tasks.api.scrum.kanban.deleteStage")
def stage_delete(desk: Desk) -> Any:
    """A stage of a sprint less; there must be no tasks in it."""
    row = _stage(desk)
    if plain.find(desk.state, ITEM, "stageId = ?", row["id"]) is not None:
        raise Refusal("0", "Stage has tasks")
    desk.state.store.delete(STAGE, row["id"])
    return True


@handles("tasks.api.scrum.kanban.addTask")
def task_add(desk: Desk) -> Any:
    """A task goes into a sprint, at a stage."""
    sprint, task = _sprint_and_task(desk)
    if not php.integer(desk.get("stageId")):
        raise Refusal("0", "StageId id not found")
    stage = records.find(desk.state, STAGE, desk.get("stageId"))
    if stage is None or stage["sprintId"] != sprint["id"]:
        raise Refusal("0", "Stage not found")
    _put_item(desk, task, entityId=sprint["id"], stageId=stage["id"])
    return True


@handles("tasks.api.scrum.kanban.deleteTask")
def task_delete(desk: Desk) -> Any:
    """A task leaves a sprint."""
    _, task = _sprint_and_task(desk)
    _put_item(desk, task, stageId=0, entityId=0)
    return True


@handles("tasks.api.scrum.task.get")
def scrum_task_get(desk: Desk) -> Any:
    """What a scrum knows of a task."""
    task = _task(desk, desk.get("id"))
    row = plain.find(desk.state, ITEM, "taskId = ?", task["ID"])
    if row is None:
        raise Refusal("0", "Task not found")
    return {name: row[name] for name in ("entityId", "storyPoints", "epicId", "sort", "createdBy", "modifiedBy")}


@handles("tasks.api.scrum.task.update")
def scrum_task_update(desk: Desk) -> Any:
    """Change what a scrum knows of a task."""
    task = _task(desk, desk.get("id"))
    given = dict(php.pairs(desk.get("fields")))
    if php.integer(given.get("epicId")) and records.find(desk.state, desk.entity(EPIC), given["epicId"]) is None:
        raise Refusal("0", "Epic not found")
    if entity_id := php.integer(given.get("entityId")):
        kinds = (desk.entity(SPRINT), desk.entity(BACKLOG))
        if all(records.find(desk.state, kind, entity_id) is None for kind in kinds):
            raise Refusal("0", "Item not created")
    names = ("entityId", "storyPoints", "epicId", "sort")
    _put_item(desk, task, **{name: given[name] for name in names if name in given})
    return {"status": "success", "data": True, "errors": []}


@handles("tasks.api.scrum.kanban.getFields", "tasks.api.scrum.task.getFields", "tasks.api.scrum.epic.getFields")
def fields(desk: Desk) -> Any:
    """The fields and their types."""
    family = desk.method.name.split(".")[3]
    if family == "epic":
        known = {field.read["item"]: field.base for field in desk.entity(EPIC).fields.values() if "item" in field.read}
        known = known or {name: field.base for name, field in desk.entity(EPIC).fields.items()}
        return {"fields": {name: {"type": kind} for name, kind in known.items()}}
    hidden = ("id", "taskId", "stageId")
    kind: Entity = STAGE if family == "kanban" else ITEM
    return {"fields": {name: {"type": field.base} for name, field in kind.fields.items() if name not in hidden}}


def _flow(desk: Desk, given: Any) -> Row:
    row = records.find(desk.state, FLOW, given)
    if row is None:
        raise Refusal("0", "Flow not found")
    return row


def _named(state: State, name: str, own: int) -> Row | None:
    return plain.find(state, FLOW, "fold(name) = ? AND id <> ?", name.casefold(), own)


def _flow_fields(desk: Desk, row: Row | None) -> dict[str, Any]:
    given = {name: value for name, value in php.pairs(desk.get("flowData")) if name in _KEPT}
    if given.get("distributionType", "manually") not in _DISTRIBUTIONS:
        raise Refusal("0", "'distributionType': field's value has an invalid value")
    if "name" in given and _named(desk.state, str(given["name"]), php.integer(row["id"]) if row else 0) is not None:
        raise Refusal("0", "A flow with this name already exists")
    if php.integer(given.get("groupId")) and groups.find(desk.state, given["groupId"]) is None:
        raise Refusal("0", "Access denied or flow not found")
    for name in _FLAGS:
        if name in given:
            given[name] = "Y" if php.truth(given[name]) else "N"
    return given


def _shown_flow(row: Row) -> dict[str, Any]:
    shown: dict[str, Any] = {}
    for name, field in FLOW.fields.items():
        value = row[name]
        if field.base == "json":
            shown[name] = json.loads(str(value or "[]"))
        else:
            shown[name] = value == "Y" if field.base == "boolean" else value
    return {**shown, "demo": False, "team": shown["responsibleList"], "trialFeatureEnabled": False}


def _sprint(desk: Desk, given: Any, text: str = "Sprint not found") -> Row:
    if not php.integer(given):
        raise Refusal("0", text)
    row = records.find(desk.state, desk.entity(SPRINT), given)
    if row is None:
        raise Refusal("0", "Sprint not found")
    return row


def _set_sprint(desk: Desk, row: Row, status: str, date: str) -> Any:
    entity = desk.entity(SPRINT)
    style = next(iter(entity.styles))
    changed = {"status": status, date: row[date] or desk.state.now(), "modifiedBy": desk.caller.user_id}
    records.change(desk.state, entity, style, row, changed, desk.caller.user_id, trusted=True)
    now = desk.state.store.get(entity, row[entity.id])
    assert now is not None
    return records.show(desk.state, entity, style, now)


def _stages(state: State, sprint_id: int) -> list[Row]:
    found = plain.every(state, STAGE, "sprintId = ?", sprint_id, order="sort, id")
    if not found:
        for number, (name, kind, color) in enumerate(_STAGES, 1):
            plain.add(state, STAGE, sprintId=sprint_id, name=name, type=kind, color=color, sort=number * 100)
        found = plain.every(state, STAGE, "sprintId = ?", sprint_id, order="sort, id")
    return found


def _stage(desk: Desk) -> Row:
    if not php.integer(desk.get("stageId")):
        raise Refusal("0", "Stage id not found")
    row = records.find(desk.state, STAGE, desk.get("stageId"))
    if row is None:
        raise Refusal("0", "Stage not found")
    return row


def _shown_stage(row: Row) -> dict[str, Any]:
    return {name: row[name] for name in ("id", "name", "type", "sort", "color")}


def _task(desk: Desk, given: Any) -> Row:
    row = tasks.find(desk.state, given)
    if row is None:
        raise Refusal("0", "Task not found")
    return row


def _sprint_and_task(desk: Desk) -> tuple[Row, Row]:
    sprint = _sprint(desk, desk.get("sprintId"), "Sprint id not found")
    if not php.integer(desk.get("taskId")):
        raise Refusal("0", "TaskId id not found")
    task = tasks.find(desk.state, desk.get("taskId"))
    if task is None or task["GROUP_ID"] != sprint["groupId"]:
        raise Refusal("0", "Task not found. The task must be with GROUP_ID")
    return sprint, task


def _put_item(desk: Desk, task: Row, **changed: Any) -> None:
    row = plain.find(desk.state, ITEM, "taskId = ?", task["ID"])
    if row is None:
        user_id = desk.caller.user_id
        blank = {"storyPoints": "", "epicId": 0, "sort": 1, "entityId": 0, "stageId": 0}
        plain.add(desk.state, ITEM, taskId=task["ID"], createdBy=user_id, modifiedBy=user_id, **{**blank, **changed})
    else:
        plain.change(desk.state, ITEM, row, **changed, modifiedBy=desk.caller.user_id)


def after_delete(state: State, entity: Entity, row: Row) -> None:
    """A task leaves its scrum when it is gone; a sprint takes its stages along."""
    if entity.key == tasks.TASK:
        for one in plain.every(state, ITEM, "taskId = ?", row["ID"]):
            state.store.delete(ITEM, one["id"])
    if entity.key == SPRINT:
        for one in plain.every(state, STAGE, "sprintId = ?", row["id"]):
            state.store.delete(STAGE, one["id"])


records.ON_DELETE.append(after_delete)
