"""What hangs on a task: ``task.checklistitem.*``, ``task.elapseditem.*``, ``task.dependence.*``, ``task.stages.*``, ``task.planner.*``.

The first three families read their parameters by position. A checklist is an item without a parent, named by its title; its items lie below it.
https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import filters, php, plain, records
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import groups, tasks, users
from b24async.portal.methods.tasks import TASK
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import Row, Sql

if TYPE_CHECKING:
    from collections.abc import Collection

    from b24async.portal.book import Entity, Field
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

CHECK_ITEM = "task.CheckListItem"
PAGE = 50

ELAPSED = plain.entity(
    "task._Elapsed",
    {
        "ID": "integer",
        "TASK_ID": "integer",
        "USER_ID": "integer",
        "COMMENT_TEXT": "string?",
        "SECONDS": "integer",
        "MINUTES": "integer",
        "SOURCE": "integer",
        "CREATED_DATE": "datetime",
        "DATE_START": "datetime",
        "DATE_STOP": "datetime",
    },
)
STAGE = plain.entity(
    "task._Stage",
    {
        "ID": "integer",
        "TITLE": "string",
        "SORT": "integer",
        "COLOR": "string",
        "SYSTEM_TYPE": "string?",
        "ENTITY_ID": "integer",
        "ENTITY_TYPE": "string",
    },
)
SCHEMAS += [
    "CREATE TABLE IF NOT EXISTS _task_link (from_id INTEGER, to_id INTEGER, kind INTEGER, PRIMARY KEY (from_id, to_id)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS _task_plan_stage (task_id INTEGER, user_id INTEGER, stage_id INTEGER, PRIMARY KEY (task_id, user_id)) WITHOUT ROWID",
]
_BY_HAND, _SECONDS = 2, 60
_PLAN = (("Not Planned", "00C4FB", "NEW"), ("I Will Do It This Week", "47D1E2", None))
_KANBAN = (("New", "00C4FB", "NEW"), ("In progress", "47D1E2", "WORK"), ("Completed", "75D900", "FINISH"))
_EDIT, _REMOVE, _COMPLETE, _MOVE = 2, 3, 4, 5
_WRITABLE = {
    "checklistitem": ["TITLE", "SORT_INDEX", "IS_COMPLETE", "IS_IMPORTANT", "MEMBERS", "PARENT_ID"],
    "commentitem": ["POST_MESSAGE", "AUTHOR_ID", "POST_DATE", "UF_FORUM_MESSAGE_DOC"],
    "elapseditem": ["USER_ID", "COMMENT_TEXT", "SECONDS", "CREATED_DATE", "DATE_START", "DATE_STOP"],
    "item": [
        *(
            "TITLE",
            "DESCRIPTION",
            "DEADLINE",
            "START_DATE_PLAN",
            "END_DATE_PLAN",
            "PRIORITY",
            "ACCOMPLICES",
            "AUDITORS",
        ),
        *("TAGS", "ALLOW_CHANGE_DEADLINE", "TASK_CONTROL", "PARENT_ID", "GROUP_ID", "RESPONSIBLE_ID", "TIME_ESTIMATE"),
    ],
}


@handles("task.checklistitem.add")
def add_item(desk: Desk) -> Any:
    """A new item; a whole new list where it names no list that is there."""
    task = _task(desk, "Adding item: action not allowed")
    entity = desk.entity(CHECK_ITEM)
    given = dict(php.pairs(desk.get("FIELDS")))
    if not php.text(given.get("TITLE") or "").strip():
        raise _refusal("Adding item: action not allowed")
    items = checklist(desk.state, php.integer(task["ID"]))
    heads = [row["ID"] for row in items if not row["PARENT_ID"]]
    parent = php.integer(given["PARENT_ID"]) if "PARENT_ID" in given else php.integer(heads[0] if heads else 0)
    if parent not in [row["ID"] for row in items]:
        parent = 0
    siblings = [row for row in items if php.integer(row["PARENT_ID"]) == parent]
    sort = php.integer(given["SORT_INDEX"]) if given.get("SORT_INDEX") is not None else len(siblings)
    trusted: dict[str, Any] = {
        "TASK_ID": task["ID"],
        "CREATED_BY": desk.caller.user_id,
        "PARENT_ID": parent,
        "SORT_INDEX": sort,
        "MEMBERS": _members(given.get("MEMBERS")),
    }
    trusted.update((name, given[name]) for name in ("TITLE", "IS_COMPLETE", "IS_IMPORTANT") if name in given)
    tasks.note(desk.state, task, desk.caller.user_id, "CHECKLIST_ITEM_CREATE", "", given["TITLE"])
    return records.add(desk.state, entity, "classic", trusted, desk.caller.user_id, trusted=True)


@handles("task.checklistitem.get")
def get_item(desk: Desk) -> Any:
    """One item."""
    return _shown_item(desk.state, _item(desk))


@handles("task.checklistitem.getlist")
def list_items(desk: Desk) -> Any:
    """All items of a task."""
    task = _task(desk, "Action failed")
    entity = desk.entity(CHECK_ITEM)
    order = dict(php.pairs(desk.get("ORDER")))
    reading = filters.Reading(entity, "classic", desk.state.store, desk.state.zone)
    column = desk.state.store.table(entity).columns["TASK_ID"]
    by = filters.order_by(reading, order.items()) if order else "PARENT_ID, SORT_INDEX, ID"
    found = desk.state.store.select(entity, Sql(f"{column} = ?", (task["ID"],)), by)
    return [_shown_item(desk.state, row) for row in found]


@handles("task.checklistitem.update")
def update_item(desk: Desk) -> Any:
    """Change an item."""
    row = _item(desk, "Editing item: action not allowed")
    given = dict(php.pairs(desk.get("FIELDS")))
    changed: dict[str, Any] = {
        name: given[name] for name in ("TITLE", "IS_IMPORTANT", "SORT_INDEX", "PARENT_ID") if name in given
    }
    if "MEMBERS" in given:
        changed["MEMBERS"] = _members(given["MEMBERS"])
    _change_item(desk, row, **changed)
    if "IS_COMPLETE" in given:
        _tick(desk, row, str(given["IS_COMPLETE"]).upper() == "Y")


@handles("task.checklistitem.delete")
def delete_item(desk: Desk) -> Any:
    """An item less, with all below it."""
    row = _item(desk, "Deleting item: action not allowed")
    _remove_item(desk.state, desk.entity(CHECK_ITEM), row)
    return True


@handles("task.checklistitem.complete", "task.checklistitem.renew")
def tick_item(desk: Desk) -> Any:
    """An item is done, or not after all; ``false`` when it is not there."""
    task = _task(desk, "Action failed")
    row = next(
        (row for row in checklist(desk.state, php.integer(task["ID"])) if row["ID"] == php.integer(desk.get("ITEMID"))),
        None,
    )
    if row is None:
        return False
    _tick(desk, row, desk.method.name.casefold().endswith("complete"))
    return True


@handles("task.checklistitem.moveafteritem")
def move_item(desk: Desk) -> Any:
    """An item goes right behind another, into its list."""
    row = _item(desk, "Moving item: action not allowed")
    items = checklist(desk.state, php.integer(row["TASK_ID"]))
    after = next((one for one in items if one["ID"] == php.integer(desk.get("AFTERITEMID"))), None)
    if after is None or after["ID"] == row["ID"]:
        raise _refusal("Moving item: action not allowed")
    siblings = [one for one in items if one["PARENT_ID"] == after["PARENT_ID"] and one["ID"] != row["ID"]]
    at = next(position for position, one in enumerate(siblings) if one["ID"] == after["ID"]) + 1
    for position, one in enumerate([*siblings[:at], row, *siblings[at:]]):
        _change_item(desk, one, SORT_INDEX=position, PARENT_ID=after["PARENT_ID"])


@handles("task.checklistitem.isactionallowed")
def item_allowed(desk: Desk) -> Any:
    """Whether the caller may do something with an item: everything."""
    _item(desk)
    return php.integer(desk.get("ACTIONID")) in (1, _EDIT, _REMOVE, _COMPLETE, _MOVE)


@handles("task.elapseditem.add")
def add_elapsed(desk: Desk) -> Any:
    """Time spent on a task."""
    task = _task(desk, "")
    given = dict(php.pairs(desk.get("ARFIELDS")))
    seconds = _seconds(given)
    now = desk.state.now()
    dates = {name: given.get(name) or now for name in ("CREATED_DATE", "DATE_START", "DATE_STOP")}
    row = plain.add(
        desk.state,
        ELAPSED,
        TASK_ID=task["ID"],
        USER_ID=php.integer(given.get("USER_ID")) or desk.caller.user_id,
        COMMENT_TEXT=php.text(given.get("COMMENT_TEXT") or ""),
        SECONDS=seconds,
        MINUTES=seconds // _SECONDS,
        SOURCE=_BY_HAND,
        **dates,
    )
    _sum_up(desk.state, task)
    return row["ID"]


@handles("task.elapseditem.get")
def get_elapsed(desk: Desk) -> Any:
    """One record of time spent, in a list."""
    return [plain.shown(desk.state, ELAPSED, _elapsed(desk))]


@handles("task.elapseditem.getlist")
def list_elapsed(desk: Desk) -> Any:
    """A page of time spent on a task, or on all of them."""
    where = Sql("TASK_ID = ?", (_task(desk, "")["ID"],)) if desk.get("TASKID") else Sql("1")
    how = plain.reading(desk.state, ELAPSED)
    found = filters.all_of([where, filters.where(how, desk.get("FILTER"))])
    page = dict(php.pairs(dict(php.pairs(desk.get("PARAMS"))).get("NAV_PARAMS")))
    size = min(max(php.integer(page.get("nPageSize")) or PAGE, 1), PAGE)
    start = (max(php.integer(page.get("iNumPage")), 1) - 1) * size
    total = desk.state.store.count(ELAPSED, found)
    rows = desk.state.store.select(ELAPSED, found, filters.order_by(how, php.pairs(desk.get("ORDER"))), size, start)
    wanted = {str(name) for name in php.values(desk.get("SELECT"))}
    chosen = [field for field in ELAPSED.fields.values() if not wanted or "*" in wanted or field.name in wanted]
    following = start + size if start + size < total else None
    return Result(records.show_many(desk.state, ELAPSED, plain.STYLE, rows, chosen), following, total)


@handles("task.elapseditem.update")
def update_elapsed(desk: Desk) -> Any:
    """Change a record of time spent."""
    row = _elapsed(desk)
    given = dict(php.pairs(desk.get("ARFIELDS")))
    changed: dict[str, Any] = {
        name: given[name] for name in ("COMMENT_TEXT", "CREATED_DATE", "DATE_START", "DATE_STOP") if name in given
    }
    if "SECONDS" in given:
        changed.update(SECONDS=_seconds(given), MINUTES=_seconds(given) // _SECONDS)
    plain.change(desk.state, ELAPSED, row, **changed)
    _sum_up(desk.state, _task(desk, ""))


@handles("task.elapseditem.delete")
def delete_elapsed(desk: Desk) -> Any:
    """A record of time spent less."""
    desk.state.store.delete(ELAPSED, _elapsed(desk)["ID"])
    _sum_up(desk.state, _task(desk, ""))


@handles("task.elapseditem.isActionAllowed")
def elapsed_allowed(desk: Desk) -> Any:
    """Whether the caller may add (1), change (2) or remove (3) time spent: one's own only."""
    row = _elapsed(desk)
    own = row["USER_ID"] == desk.caller.user_id or users.is_admin(desk.caller.user_id)
    return php.integer(desk.get("ACTIONID")) == 1 or own


@handles(
    "task.checklistitem.getmanifest",
    "task.commentitem.getmanifest",
    "task.elapseditem.getmanifest",
    "task.item.getmanifest",
)
def manifest(desk: Desk) -> Any:
    """What there is to read and to call in a family."""
    family = desk.method.name.split(".")[1]
    prefix = f"task.{family}."
    methods = [method for method in desk.state.book.methods(2) if method.name.startswith(prefix)]
    return {
        "Manifest version": "1.2",
        "Warning": "don't rely on format of this manifest, it can be changed without any notification",
        "REST: shortname alias to class": family,
        f"REST: writable {family} data fields": _WRITABLE[family],
        "REST: available methods": {
            method.name.removeprefix(prefix): {"mandatoryParamsCount": sum(param.required for param in method.params)}
            for method in methods
            if method.name.count(".") == prefix.count(".")
        },
    }


@handles("task.dependence.add")
def link(desk: Desk) -> Any:
    """One task waits for another in the Gantt chart."""
    pair = _pair(desk)
    kind = php.integer(desk.get("linkType"))
    ids = [tasks.find(desk.state, id_) for id_ in pair]
    if None in ids or pair[0] == pair[1] or kind not in range(4) or _leads_to(desk.state, pair[1], pair[0]):
        raise Refusal("ACTION_NOT_ALLOWED", "Unable to add a link between tasks")
    if pair[1] in links_of(desk.state, pair[0]):
        raise Refusal("ILLEGAL_NEW_LINK", "A link between tasks already exists")
    desk.state.store.run("INSERT INTO _task_link VALUES (?, ?, ?)", (*pair, kind))
    return []


@handles("task.dependence.delete")
def unlink(desk: Desk) -> Any:
    """One task no longer waits for another."""
    query = "DELETE FROM _task_link WHERE from_id = ? AND to_id = ?"
    if not desk.state.store.run(query, _pair(desk)).rowcount:
        raise Refusal("ILLEGAL_NEW_LINK", "The dependency between tasks does not exist")
    return []


@handles("task.planner.getlist")
def planner(desk: Desk) -> Any:
    """The tasks of the caller's working day: those begun and not done yet."""
    return tasks.marked(desk.state, desk.caller.user_id, "plan")


@handles("task.stages.get")
def stages_get(desk: Desk) -> Any:
    """The stages of a group, or of the caller's plan, by their ids."""
    found = stages(desk.state, _board(desk, desk.get("entityId")))
    more: dict[str, Any] = {"ADDITIONAL_FILTER": [], "TO_UPDATE": [], "TO_UPDATE_ACCESS": None}
    return {str(row["ID"]): {**plain.shown(desk.state, STAGE, row), **more} for row in found}


@handles("task.stages.add")
def stages_add(desk: Desk) -> Any:
    """A new stage behind another, or at the beginning."""
    given = dict(php.pairs(desk.get("fields")))
    if not php.text(given.get("TITLE") or "").strip():
        raise Refusal("EMPTY_TITLE", "Stage title is not specified")
    board = _board(desk, given.get("ENTITY_ID"))
    stages(desk.state, board)
    color = php.text(given.get("COLOR") or "47D1E2").lstrip("#").upper()
    row = plain.add(
        desk.state, STAGE, TITLE=given["TITLE"], COLOR=color, SORT=0, ENTITY_TYPE=board[0], ENTITY_ID=board[1]
    )
    _place(desk.state, row, php.integer(given.get("AFTER_ID")))
    return row["ID"]


@handles("task.stages.update")
def stages_update(desk: Desk) -> Any:
    """Change a stage."""
    row = _stage(desk, desk.get("id"))
    given = dict(php.pairs(desk.get("fields")))
    changed = {name: php.text(given[name]) for name in ("TITLE", "COLOR") if given.get(name)}
    if "COLOR" in changed:
        changed["COLOR"] = changed["COLOR"].lstrip("#").upper()
    row = plain.change(desk.state, STAGE, row, **changed)
    if given.get("AFTER_ID") is not None:
        _place(desk.state, row, php.integer(given["AFTER_ID"]))
    return True


@handles("task.stages.delete")
def stages_delete(desk: Desk) -> Any:
    """A stage less; its tasks are in the first one then."""
    row = _stage(desk, desk.get("id"))
    if row["SYSTEM_TYPE"] == "NEW":
        raise Refusal("IS_SYSTEM", "The default stage cannot be deleted")
    if stages(desk.state, (str(row["ENTITY_TYPE"]), php.integer(row["ENTITY_ID"])))[0]["ID"] == row["ID"]:
        raise Refusal("CANT_DELETE_FIRST", "Cannot delete the first stage. Move the stage to delete it.")
    entity = desk.entity(TASK)
    for task in desk.state.store.select(entity, Sql("STAGE_ID = ?", (row["ID"],))):
        tasks.plain_change(desk.state, entity, task, STAGE_ID=0)
    desk.state.store.run("DELETE FROM _task_plan_stage WHERE stage_id = ?", (row["ID"],))
    desk.state.store.delete(STAGE, row["ID"])
    return True


@handles("task.stages.canmovetask")
def stages_can_move(desk: Desk) -> Any:
    """Whether the caller may move tasks: on an own plan, and in groups one is in."""
    id_ = php.integer(desk.get("entityId"))
    if str(desk.get("entityType")).upper() == "U":
        return id_ in (0, desk.caller.user_id)
    return groups.role_of(desk.state, id_, desk.caller.user_id) in (groups.OWNER, groups.MODERATOR, groups.MEMBER)


@handles("task.stages.movetask")
def stages_move(desk: Desk) -> Any:
    """A task goes to another stage."""
    task = tasks.find(desk.state, desk.get("id"))
    if task is None:
        raise Refusal("TASK_NOT_FOUND", "Task not found or access to it is denied")
    row = _stage(desk, desk.get("stageId"))
    if row["ENTITY_TYPE"] == "U":
        if row["ENTITY_ID"] != desk.caller.user_id:
            raise Refusal("ACCESS_DENIED_MOVE", "You cannot move this task")
        query = "INSERT INTO _task_plan_stage VALUES (?, ?, ?) ON CONFLICT (task_id, user_id) DO UPDATE SET stage_id = excluded.stage_id"
        desk.state.store.run(query, (task["ID"], desk.caller.user_id, row["ID"]))
        return True
    if row["ENTITY_ID"] != task["GROUP_ID"]:
        raise Refusal("ACCESS_DENIED_MOVE", "You cannot move this task")
    tasks.change(desk, task, STAGE_ID=row["ID"])
    return True


def checklist(state: State, task_id: int) -> list[Row]:
    """Return the items of a task's checklists in their order."""
    entity = state.book.entity(CHECK_ITEM)
    if entity is None:
        return []
    column = state.store.table(entity).columns["TASK_ID"]
    return state.store.select(entity, Sql(f"{column} = ?", (task_id,)), "PARENT_ID, SORT_INDEX, ID")


def links_of(state: State, task_id: int) -> list[int]:
    """Return the tasks that wait for a task."""
    query = "SELECT to_id FROM _task_link WHERE from_id = ? ORDER BY to_id"
    return [int(id_) for (id_,) in state.store.run(query, (task_id,))]


def stages(state: State, board: tuple[str, int]) -> list[Row]:
    """Return the stages of a board, made where it has none yet."""
    found = plain.every(state, STAGE, "ENTITY_TYPE = ? AND ENTITY_ID = ?", *board, order="SORT, ID")
    if found:
        return found
    for number, (title, color, kind) in enumerate(_PLAN if board[0] == "U" else _KANBAN, 1):
        given = {"TITLE": title, "COLOR": color, "SYSTEM_TYPE": kind, "SORT": number * 100}
        plain.add(state, STAGE, **given, ENTITY_TYPE=board[0], ENTITY_ID=board[1])
    return stages(state, board)


def _refusal(text: str) -> Refusal:
    return Refusal("ERROR_CORE", f"TASKS_ERROR_EXCEPTION_#8; {text}; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>")


def _task(desk: Desk, text: str) -> Row:
    row = tasks.find(desk.state, desk.get("TASKID"))
    if row is None and text:
        raise _refusal(text)
    if row is None:
        raise Refusal("ERROR_CORE", "Task not found")
    return row


def _item(desk: Desk, text: str = "") -> Row:
    task = _task(desk, text or "Action failed")
    for row in checklist(desk.state, php.integer(task["ID"])):
        if row["ID"] == php.integer(desk.get("ITEMID")):
            return row
    if text:
        raise _refusal(text)
    text = "Check listitem not found or not accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE"
    raise Refusal("ERROR_CORE", f"TASKS_ERROR_EXCEPTION_#512; {text}<br>")


def _members(given: Any) -> list[dict[str, str]]:
    return [
        {"ID": name, "TYPE": "A" if str(dict(php.pairs(value)).get("TYPE")).upper() == "A" else "U"}
        for name, value in php.pairs(given)
    ]


def _shown_item(state: State, row: Row) -> dict[str, Any]:
    entity = state.book.entity(CHECK_ITEM)
    assert entity is not None
    shown = records.show(state, entity, "classic", row)
    shown["PARENT_ID"] = shown["PARENT_ID"] or "0"
    shown["TOGGLED_DATE"] = shown["TOGGLED_DATE"] or ""
    shown["MEMBERS"] = [_member(state, one) for one in json.loads(str(row["MEMBERS"] or "[]"))]
    shown["ATTACHMENTS"] = shown["ATTACHMENTS"] or {}
    return shown


def _member(state: State, one: dict[str, str]) -> dict[str, Any]:
    user = users.find(state, one["ID"])
    gender = str(user["PERSONAL_GENDER"] or "M") if user else "M"
    named = {"NAME": users.name_of(state, one["ID"]), "PERSONAL_PHOTO": "", "PERSONAL_GENDER": gender}
    return {"ID": one["ID"], "TYPE": one["TYPE"], **named, "IMAGE": "", "IS_COLLABER": False}


def _change_item(desk: Desk, row: Row, **changed: Any) -> None:
    records.change(desk.state, desk.entity(CHECK_ITEM), "classic", row, changed, desk.caller.user_id, trusted=True)


def _tick(desk: Desk, row: Row, done: bool) -> None:
    word = "Y" if done else "N"
    if row["IS_COMPLETE"] != word:
        _change_item(desk, row, IS_COMPLETE=word, TOGGLED_BY=desk.caller.user_id, TOGGLED_DATE=desk.state.now())


def _remove_item(state: State, entity: Entity, row: Row) -> None:
    for one in checklist(state, php.integer(row["TASK_ID"])):
        if one["PARENT_ID"] == row["ID"]:
            _remove_item(state, entity, one)
    records.remove(state, entity, row)


def _seconds(given: dict[str, Any]) -> int:
    if given.get("SECONDS") is None and given.get("MINUTES") is not None:
        return php.integer(given["MINUTES"]) * _SECONDS
    return php.integer(given.get("SECONDS"))


def _elapsed(desk: Desk) -> Row:
    task = _task(desk, "")
    row = desk.state.store.get(ELAPSED, php.integer(desk.get("ITEMID")))
    if row is None or row["TASK_ID"] != task["ID"]:
        raise Refusal("ERROR_CORE", "ACTION_NOT_ALLOWED")
    return row


def _sum_up(state: State, task: Row) -> None:
    entity = state.book.entity(TASK)
    assert entity is not None
    state.store.table(ELAPSED)
    query = 'SELECT coalesce(sum(SECONDS), 0) FROM "task._Elapsed" WHERE TASK_ID = ?'
    seconds = int(state.store.run(query, (task["ID"],)).fetchone()[0])
    tasks.plain_change(state, entity, task, TIME_SPENT_IN_LOGS=seconds, DURATION_FACT=seconds // _SECONDS)


def _pair(desk: Desk) -> tuple[int, int]:
    return php.integer(desk.get("taskIdFrom")), php.integer(desk.get("taskIdTo"))


def _leads_to(state: State, start: int, end: int) -> bool:
    seen, waiting = {start}, [start]
    while waiting:
        for id_ in links_of(state, waiting.pop()):
            if id_ == end:
                return True
            if id_ not in seen:
                seen.add(id_)
                waiting.append(id_)
    return False


def _board(desk: Desk, given: Any) -> tuple[str, int]:
    id_ = php.integer(given)
    if not id_:
        return ("U", desk.caller.user_id)
    if groups.find(desk.state, id_) is None:
        raise Refusal("ACCESS_DENIED", "You cannot view stages in this group.")
    return ("G", id_)


def _stage(desk: Desk, given: Any) -> Row:
    row = records.find(desk.state, STAGE, given)
    if row is None:
        raise Refusal("NOT_FOUND", "Stage not found")
    return row


def _place(state: State, row: Row, after: int) -> None:
    others = stages(state, (str(row["ENTITY_TYPE"]), php.integer(row["ENTITY_ID"])))
    others = [one for one in others if one["ID"] != row["ID"]]
    at = next((position for position, one in enumerate(others, 1) if one["ID"] == after), 0)
    for position, one in enumerate([*others[:at], row, *others[at:]], 1):
        plain.change(state, STAGE, one, SORT=position * 100)


def _show(
    state: State, _entity: Entity, style: str, row: Row, answer: dict[str, Any], _chosen: Collection[Field]
) -> None:
    task_id = php.integer(row["ID"])
    if style == "v2":
        for name in ("checklist", "checkListTree"):
            if name in answer:
                items = [_shown_item(state, one) for one in checklist(state, task_id)]
                answer[name] = {item["ID"]: {_camel(key): value for key, value in item.items()} for item in items} or []
        if "commentsCount" in answer:
            query = "SELECT count(*) FROM _comment WHERE task_id = ?"
            count = int(state.store.run(query, (task_id,)).fetchone()[0])
            answer["commentsCount"] = str(count) if count else None
        return
    if "checklist" in answer or "containsChecklist" in answer:
        ids = [one["ID"] for one in checklist(state, task_id)]
        answer.update(
            {name: value for name, value in (("checklist", ids), ("containsChecklist", bool(ids))) if name in answer}
        )
    if "containsGanttLinks" in answer:
        answer["containsGanttLinks"] = bool(links_of(state, task_id))


def _camel(name: str) -> str:
    head, *rest = name.lower().split("_")
    return head + "".join(part.capitalize() for part in rest)


def after_delete(state: State, entity: Entity, row: Row) -> None:
    """A task takes its checklists, its times and its links along; a group its stages."""
    if entity.key == groups.GROUP.key:
        for stage in plain.every(state, STAGE, "ENTITY_TYPE = 'G' AND ENTITY_ID = ?", row["ID"]):
            state.store.delete(STAGE, stage["ID"])
    if entity.key != TASK:
        return
    items = state.book.entity(CHECK_ITEM)
    if items is not None:
        for one in checklist(state, php.integer(row["ID"])):
            state.store.delete(items, one["ID"])
    for one in plain.every(state, ELAPSED, "TASK_ID = ?", row["ID"]):
        state.store.delete(ELAPSED, one["ID"])
    pair: tuple[Kept, Kept] = (row["ID"], row["ID"])
    state.store.run("DELETE FROM _task_link WHERE from_id = ? OR to_id = ?", pair)
    state.store.run("DELETE FROM _task_plan_stage WHERE task_id = ?", pair[:1])


records.ON_SHOW.setdefault(TASK, []).append(_show)
records.ON_DELETE.append(after_delete)
