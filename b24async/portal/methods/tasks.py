"""``tasks.task.*`` of REST 2 and REST 3.0: one table of tasks in two spellings.

REST 2 numbers status and priority, REST 3.0 has words for them. REST 2 answers a task that is not there
with an empty list. People stand in a task as objects, in REST 3.0 only as far as ``select`` asks for them (``responsible.name``). What one user has
marked (favourite, muted, pinned) lies beside the task, since the next one sees it otherwise.
https://apidocs.bitrix24.com/api-reference/tasks/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, families3, filters, php, plain, records
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import groups, users
from b24async.portal.replies import Refusal, Refusal3, no_parameter
from b24async.portal.store import TRUE, Row, Sql

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from b24async.portal.book import Entity, Field
    from b24async.portal.replies import Result
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

TASK = "tasks.Task"
RESULT = "tasks.V3TaskResult"

WAITING, IN_PROGRESS, FOR_APPROVAL, DONE, PUT_OFF = 2, 3, 4, 5, 6

SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _task_mark (task_id INTEGER, user_id INTEGER, kind TEXT, PRIMARY KEY (task_id, user_id, kind)) WITHOUT ROWID"
)
LOG = plain.entity(
    "tasks._Log",
    {
        "ID": "integer",
        "TASK_ID": "integer",
        "USER_ID": "integer",
        "CREATED_DATE": "datetime",
        "FIELD": "string",
        "FROM_VALUE": "string?",
        "TO_VALUE": "string?",
    },
)
_UNLOGGED = frozenset(
    (
        *("CHANGED_DATE", "CHANGED_BY", "ACTIVITY_DATE", "SUB_STATUS", "STATUS_CHANGED_DATE", "STATUS_CHANGED_BY"),
        *("CLOSED_DATE", "CLOSED_BY", "DATE_START", "TIME_SPENT_IN_LOGS", "DURATION_FACT"),
    )
)
_MARKS = {"FAVORITE": "favorite", "IS_MUTED": "mute", "IS_PINNED": "pin", "IS_PINNED_IN_GROUP": "grouppin"}
_SHOWN = {"favorite": "favorite", "isMuted": "mute", "isPinned": "pin", "isPinnedInGroup": "grouppin"}
_SHOWN3 = {"inFavorite": "favorite", "inMute": "mute", "inPin": "pin", "inGroupPin": "grouppin"}
_NOT_FOUND = "Action on the task is not allowed"


@handles("tasks.task.add")
def add(desk: Desk) -> Any:
    """A new task."""
    given = _fields(desk)
    if not php.text(given.get("TITLE") or "").strip():
        raise Refusal("ERROR_CORE", "Task title is not specified<br>")
    _check_fields(desk.state, {"RESPONSIBLE_ID": None, **given}, None)
    return for_caller(desk, families.add(desk, desk.entity(TASK)))


@handles("tasks.task.update")
def update(desk: Desk) -> Any:
    """Change a task."""
    given = _fields(desk)
    if "TITLE" in given and not str(given["TITLE"] or "").strip():
        raise Refusal("ERROR_CORE", "Task title is not specified<br>")
    _check_fields(desk.state, given, families.find(desk, desk.entity(TASK)))
    return for_caller(desk, families.update(desk, desk.entity(TASK)))


@handles("tasks.task.get")
def get(desk: Desk) -> Any:
    """One task."""
    return for_caller(desk, families.get(desk, desk.entity(TASK)))


@handles("tasks.task.list")
def list_(desk: Desk) -> Any:
    """A page of tasks, newest first."""
    known = desk.entity(TASK).by_name("v2")
    for name, _ in php.pairs(desk.get("order")):
        if name not in known:
            raise Refusal("0", f"Incorrect sort field: {name}<br>")
    found = listing(desk, desk.get("filter"))
    for task in found.value["tasks"]:
        _mark(desk, task, _SHOWN)
    return found


@handles("tasks.task.start")
def start(desk: Desk) -> Any:
    """Work begins."""
    found = step(desk, "start")
    mark(desk, php.integer(found["ID"]), "plan", True)
    return _answer(desk, found)


@handles("tasks.task.pause", "tasks.task.defer", "tasks.task.renew", "tasks.task.complete", "tasks.task.approve")
@handles("tasks.task.disapprove")
def take_step(desk: Desk) -> Any:
    """Another status, where the present one allows it."""
    return _answer(desk, step(desk, desk.method.name.rpartition(".")[2]))


@handles("tasks.task.delegate")
def delegate(desk: Desk) -> Any:
    """Somebody else does it; the one who gave it away looks on."""
    row = _own(desk)
    if users.find(desk.state, desk.get("userId")) is None:
        raise Refusal("0", _NOT_FOUND)
    hand_over(desk, row, php.integer(desk.get("userId")))
    return _answer(desk, row)


@handles("tasks.task.startwatch", "tasks.task.stopwatch")
def watch(desk: Desk) -> Any:
    """The caller looks on, or no longer."""
    row = find(desk.state, desk.get("taskId"))
    if row is None:
        raise Refusal("1048584", "a:0:{}")
    others = [id_ for id_ in _people(row["AUDITORS"]) if id_ != desk.caller.user_id]
    watching = desk.method.name.casefold().endswith("startwatch")
    change(desk, row, AUDITORS=[*others, desk.caller.user_id] if watching else others)
    return _answer(desk, row)


@handles("tasks.task.mute", "tasks.task.unmute", "tasks.task.pin", "tasks.task.unpin")
def mark_one(desk: Desk) -> Any:
    """A mark that only the caller sees."""
    row = find(desk.state, desk.get("id"))
    if row is None:
        return []
    verb = desk.method.name.casefold().rpartition(".")[2]
    mark(desk, php.integer(row["ID"]), verb.removeprefix("un"), not verb.startswith("un"))
    return _answer(desk, row)


@handles("tasks.task.favorite.add", "tasks.task.favorite.remove")
def favorite(desk: Desk) -> Any:
    """Into the caller's favourites or out of them."""
    row = find(desk.state, desk.get("taskId"))
    if row is None:
        raise Refusal("1", "Task not found or not accessible")
    mark(desk, php.integer(row["ID"]), "favorite", desk.method.name.casefold().endswith("add"))
    return True


@handles("tasks.task.history.list")
def history(desk: Desk) -> Any:
    """What has happened to a task."""
    row = find(desk.state, desk.get("taskId"))
    if row is None:
        raise Refusal("0", "Access denied.")
    return {
        "list": [
            _history_row(desk.state, one) for one in log_of(desk.state, row, desk.get("filter"), desk.get("order"))
        ]
    }


@handles("task.logitem.list")
def log_items(desk: Desk) -> Any:
    """What has happened to a task, in the words of the older methods."""
    row = find(desk.state, desk.get("ID", "TASKID"))
    if row is None:
        raise Refusal(
            "ERROR_CORE", "TASKS_ERROR_EXCEPTION_#1; Task not found; 1/TE/TASK_NOT_FOUND_OR_NOT_ACCESSIBLE<br>"
        )
    shown = (plain.shown(desk.state, LOG, one) for one in log_of(desk.state, row))
    return [{name: value for name, value in one.items() if name != "ID"} for one in shown]


@handles("tasks.task.counters.get")
def counters(desk: Desk) -> Any:
    """How many tasks of a user are overdue."""
    user_id = php.integer(desk.get("userId")) or desk.caller.user_id
    group_id = php.integer(desk.get("groupId"))
    if group_id and groups.find(desk.state, group_id) is None:
        raise Refusal("0", "Group not found or access denied.")
    role = {"view_role_responsible": "DOER", "view_role_accomplice": "ACCOMPLICE", "view_role_auditor": "AUDITOR"}
    role["view_role_originator"] = "CREATED_BY"
    filtered: dict[str, Any] = {"STATUS": [WAITING, IN_PROGRESS, FOR_APPROVAL, PUT_OFF], "<DEADLINE": desk.state.now()}
    filtered[role.get(str(desk.get("type")), "MEMBER")] = user_id
    if group_id:
        filtered["GROUP_ID"] = group_id
    where = _condition(desk, filtered)
    expired = desk.state.store.count(desk.entity(TASK), where)
    return {"expired": {"counter": expired, "code": 6291456}, "new_comments": {"counter": 0, "code": 12582912}}


@handles("tasks.task.getaccess")
def access(desk: Desk) -> Any:
    """What users may do with a task."""
    row = _own(desk)
    ids = [php.integer(id_) for id_ in php.values(desk.get("users"))] or [desk.caller.user_id]
    return {"allowedActions": {str(id_): {name.upper(): may for name, may in actions(row, id_).items()} for id_ in ids}}


@handles("tasks.task.add", version=3)
def add3(desk: Desk) -> Any:
    """A new task."""
    return families3.add(desk, desk.entity(TASK), families3.HABITS[TASK])


@handles("tasks.task.get", version=3)
def get3(desk: Desk) -> Any:
    """One task."""
    answer = families3.get(desk, desk.entity(TASK), families3.HABITS[TASK])
    _mark(desk, answer["item"], _SHOWN3)
    return answer


@handles("tasks.task.access.get", version=3)
def access3(desk: Desk) -> Any:
    """What the caller may do with a task."""
    row = find(desk.state, desk.get("id"))
    if row is None:
        raise Refusal3("ENTITYNOTFOUNDEXCEPTION", f"Record with ID = `{desk.get('id')}` not found")
    may = actions(row, desk.caller.user_id)
    shape = desk.state.book.shape("tasks.V3TaskAccess")["fields"]
    return {field["name"]: may.get(field["name"], True) for field in shape}


def find(state: State, task_id: Any) -> Row | None:
    """Return a task."""
    entity = state.book.entity(TASK)
    return records.find(state, entity, task_id) if entity else None


def change(desk: Desk, row: Row, **fields: Any) -> None:
    """Change a task in the caller's name."""
    records.change(desk.state, desk.entity(TASK), "v2", row, fields, desk.caller.user_id, trusted=True)


def mark(desk: Desk, task_id: int, kind: str, on: bool) -> None:
    """Set one of the caller's marks or take it away."""
    query = "INSERT OR IGNORE INTO _task_mark VALUES (?, ?, ?)"
    if not on:
        query = "DELETE FROM _task_mark WHERE task_id = ? AND user_id = ? AND kind = ?"
    desk.state.store.run(query, (task_id, desk.caller.user_id, kind))


def marked(state: State, user_id: int, kind: str) -> list[int]:
    """Return the tasks on which a user has a mark."""
    query = "SELECT task_id FROM _task_mark WHERE user_id = ? AND kind = ? ORDER BY task_id"
    return [int(id_) for (id_,) in state.store.run(query, (user_id, kind))]


def step(desk: Desk, verb: str, row: Row | None = None) -> Row:
    """Take a step in the life of a task and return it as it was; refuse where its status does not allow that."""
    row = row or _own(desk)
    allowed = actions(row, desk.caller.user_id)
    if not allowed[verb]:
        raise _not_allowed(desk)
    status = {
        "start": IN_PROGRESS,
        "pause": WAITING,
        "defer": PUT_OFF,
        "renew": WAITING,
        "approve": DONE,
        "disapprove": WAITING,
    }
    to = status.get(verb, DONE)
    if verb == "complete" and row["TASK_CONTROL"] == "Y" and row["CREATED_BY"] != desk.caller.user_id:
        to = FOR_APPROVAL
    if verb == "complete" and row["REQUIRE_RESULT"] and not results_of(desk.state, php.integer(row["ID"])):
        raise Refusal("0", "The task requires a result")
    change(desk, row, STATUS=to)
    if to in (DONE, FOR_APPROVAL):
        mark(desk, php.integer(row["ID"]), "plan", False)
        for result in results_of(desk.state, php.integer(row["ID"])):
            plain_change(desk.state, desk.entity(RESULT), result, status="closed")
    return row


def hand_over(desk: Desk, row: Row, user_id: int) -> None:
    """Give a task to somebody else."""
    watching = [id_ for id_ in _people(row["AUDITORS"]) if id_ != user_id]
    if desk.caller.user_id not in (*watching, user_id, row["CREATED_BY"]):
        watching.append(desk.caller.user_id)
    change(desk, row, RESPONSIBLE_ID=user_id, AUDITORS=watching, STATUS=WAITING)


def actions(row: Row, user_id: int) -> dict[str, bool]:
    """Return what a user may do with a task. Everybody may do everything; what its status forbids is forbidden."""
    status = row["STATUS"]
    alive = status in (WAITING, IN_PROGRESS, PUT_OFF)
    waiting = status == FOR_APPROVAL
    return {
        "accept": False,
        "decline": False,
        "complete": alive,
        "approve": waiting,
        "disapprove": waiting,
        "start": status in (WAITING, PUT_OFF),
        "pause": status == IN_PROGRESS,
        "delegate": alive,
        "remove": True,
        "edit": True,
        "defer": status in (WAITING, IN_PROGRESS),
        "renew": status in (DONE, PUT_OFF, FOR_APPROVAL),
        "create": True,
        "changeDeadline": True,
        "checklistAddItems": True,
        "rate": True,
        "take": False,
        "edit.originator": row["CREATED_BY"] == user_id,
        "checklist.reorder": True,
        "elapsedtime.add": True,
        "dayplan.timer.toggle": row["ALLOW_TIME_TRACKING"] == "Y",
        "edit.plan": True,
        "checklist.add": True,
        "favorite.add": True,
        "favorite.delete": True,
    }


def listing(desk: Desk, given: Any) -> Result:
    """Return a page of tasks that a filter of REST 2 finds."""
    filtered, where = _split(desk, given)
    desk = attrs.evolve(desk, params={**desk.params, "filter": filtered})
    return families.listing(desk, desk.entity(TASK), where)


def log_of(state: State, row: Row, given: Any = None, order: Any = None) -> list[Row]:
    """Return what has happened to a task, oldest first. That it was made is noted when somebody first asks."""
    _note_birth(state, row)
    how = plain.reading(state, LOG)
    where = filters.all_of([Sql("TASK_ID = ?", (row["ID"],)), filters.where(how, given or {})])
    return state.store.select(LOG, where, filters.order_by(how, php.pairs(order)))


def note(state: State, row: Row, user_id: int, field: str, before: Any = None, after: Any = None) -> None:
    """Note something in the history of a task."""
    _note_birth(state, row)
    texts = [None if value is None else str(value) for value in (before, after)]
    plain.add(
        state,
        LOG,
        TASK_ID=row["ID"],
        USER_ID=user_id,
        CREATED_DATE=state.now(),
        FIELD=field,
        FROM_VALUE=texts[0],
        TO_VALUE=texts[1],
    )


def results_of(state: State, task_id: int) -> list[Row]:
    """Return the results of a task, newest first."""
    entity = state.book.entity(RESULT)
    if entity is None:
        return []
    columns = state.store.table(entity).columns
    where = Sql(f"{columns['taskId']} = ?", (task_id,))
    return state.store.select(entity, where, f"{columns['id']} DESC")


def plain_change(state: State, entity: Entity, row: Row, **fields: Kept) -> None:
    """Change fields of a record without any consequences."""
    state.store.update(entity, row[entity.id], Row(fields, row.custom))


def for_caller(desk: Desk, answer: Any) -> Any:
    """Put the caller's own marks into an answer of REST 2 that holds a task."""
    if php.is_array(answer) and answer and isinstance(answer["task"], dict):
        _mark(desk, answer["task"], _SHOWN)
    return answer


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


def _own(desk: Desk) -> Row:
    row = find(desk.state, desk.get("taskId"))
    if row is None:
        raise _not_allowed(desk)
    return row


def _not_allowed(desk: Desk) -> Refusal:
    return Refusal("1048582" if "1048582" in desk.method.errors else "0", _NOT_FOUND)


def _answer(desk: Desk, row: Row) -> Any:
    entity = desk.entity(TASK)
    now = desk.state.store.get(entity, row["ID"])
    assert now is not None
    shown = records.show(desk.state, entity, "v2", now, custom=False)
    _mark(desk, shown, _SHOWN)
    return families.wrap(desk.method, shown)


def _fields(desk: Desk) -> dict[str, Any]:
    given = desk.get("fields")
    if not php.is_array(given) or not given:
        raise no_parameter("fields")
    return dict(php.pairs(given))


def _check_fields(state: State, given: dict[str, Any], row: Row | None) -> None:
    if "RESPONSIBLE_ID" in given and users.find(state, given["RESPONSIBLE_ID"]) is None:
        raise Refusal("ERROR_CORE", "The person responsible for the task was not found<br>")
    if php.truth(given.get("STATUS")) and php.whole_number(given["STATUS"]) not in range(WAITING, PUT_OFF + 2):
        raise Refusal("ERROR_CORE", "Incorrect status<br>")
    if parent_id := php.integer(given.get("PARENT_ID")):
        if row is not None and row["ID"] == parent_id:
            raise Refusal("ERROR_CORE", "Cannot bind the node to itself<br>")
        parent = find(state, parent_id)
        if parent is None:
            raise Refusal("ERROR_CORE", 'The task specified in the "Parent Task" field was not found<br>')
        while row is not None and parent is not None:
            if parent["PARENT_ID"] == row["ID"]:
                raise Refusal("ERROR_CORE", "Creating cyclic links in tasks is prohibited<br>")
            parent = find(state, parent["PARENT_ID"])
    begin, end = (php.text(given.get(name) or "") for name in ("START_DATE_PLAN", "END_DATE_PLAN"))
    if begin and end and end < begin:
        raise Refusal("ERROR_CORE", "The end date specified in the scheduling is earlier than the start date<br>")


def _split(desk: Desk, given: Any) -> tuple[dict[str, Any], Sql]:
    """Return the filter on fields, and the condition that the rest of it means."""
    filtered: dict[str, Any] = {}
    extra: list[Sql] = []
    for name, value in php.pairs(given):
        if name == "::SUBFILTER-PARAMS":
            extra.append(_condition(desk, value))
            continue
        operator, field = filters.parse_key(name)
        ids = _special(desk.state, field, php.values(value) if php.is_array(value) else [value], desk.caller.user_id)
        if ids is None:
            filtered[operator + field.replace("REAL_STATUS", "STATUS")] = value
        elif operator.startswith("!"):
            extra.append(Sql(f"NOT ({ids.text})", ids.args))
        else:
            extra.append(ids)
    return filtered, filters.all_of(extra) if extra else TRUE


def _condition(desk: Desk, given: Any) -> Sql:
    filtered, extra = _split(desk, given)
    reading = filters.Reading(desk.entity(TASK), "v2", desk.state.store, desk.state.zone)
    return filters.all_of([filters.where(reading, filtered), extra])


# What a filter can ask for that is no field of a task.
def _special(state: State, name: str, wanted: list[Any], user_id: int) -> Sql | None:
    ids = [php.integer(item) for item in wanted]
    if name in _MARKS:
        on = str(wanted[0] if wanted else "").upper() in ("Y", "1", "TRUE")
        found = filters.within("ID", marked(state, user_id, _MARKS[name]))
        return found if on else Sql(f"NOT ({found.text})", found.args)
    lists = {
        "ACCOMPLICE": ("ACCOMPLICES",),
        "AUDITOR": ("AUDITORS",),
        "DOER": ("ACCOMPLICES",),
        "MEMBER": ("ACCOMPLICES", "AUDITORS"),
    }
    if name in lists:
        parts = [_holds(column, ids) for column in lists[name]]
        alone = {"DOER": ("RESPONSIBLE_ID",), "MEMBER": ("RESPONSIBLE_ID", "CREATED_BY")}.get(name, ())
        return filters.any_of([*parts, *(filters.within(column, ids) for column in alone)])
    if name == "TAG":
        return _holds("TAGS", [str(item) for item in wanted])
    if name == "ONLY_ROOT_TASKS":
        return Sql("coalesce(PARENT_ID, 0) = 0") if str(wanted[0] if wanted else "").upper() == "Y" else TRUE
    return None


def _holds(column: str, wanted: Iterable[Kept]) -> Sql:
    inner = filters.within("item.value", wanted)
    return Sql(f"EXISTS (SELECT 1 FROM json_each(coalesce({column}, '[]')) AS item WHERE {inner.text})", inner.args)  # noqa: S608


def _mark(desk: Desk, shown: dict[str, Any], names: dict[str, str]) -> None:
    query = "SELECT kind FROM _task_mark WHERE task_id = ? AND user_id = ?"
    task_id = php.integer(shown.get("id"))
    kinds = {kind for (kind,) in desk.state.store.run(query, (task_id, desk.caller.user_id))}
    for name, kind in names.items():
        if name in shown:
            is_list = names is _SHOWN3
            shown[name] = (
                ([desk.caller.user_id] if kind in kinds else []) if is_list else ("Y" if kind in kinds else "N")
            )


def _people(kept: Kept) -> list[int]:
    return [php.integer(id_) for id_ in json.loads(str(kept or "[]"))]


def _note_birth(state: State, row: Row) -> None:
    table = state.store.table(LOG).name
    state.store.run(f"CREATE INDEX IF NOT EXISTS _task_log_by_task ON {table} (TASK_ID)")
    if plain.find(state, LOG, "TASK_ID = ?", row["ID"]) is None:
        plain.add(
            state, LOG, TASK_ID=row["ID"], USER_ID=row["CREATED_BY"], CREATED_DATE=row["CREATED_DATE"], FIELD="NEW"
        )


def _history_row(state: State, row: Row) -> dict[str, Any]:
    user = users.find(state, row["USER_ID"])
    named = {"name": "NAME", "lastName": "LAST_NAME", "secondName": "SECOND_NAME", "login": "EMAIL"}
    return {
        "id": row["ID"],
        "createdDate": row["CREATED_DATE"],
        "field": row["FIELD"],
        "value": {"from": row["FROM_VALUE"], "to": row["TO_VALUE"]},
        "user": {"id": row["USER_ID"], **{name: (user and user[field]) or "" for name, field in named.items()}},
    }


def _derive(state: State, before: Row | None, fields: dict[str, Kept]) -> None:
    if "TAGS" in fields:
        fields["TAGS"] = json.dumps(
            [str(tag) for tag in php.values(json.loads(str(fields["TAGS"] or "[]")))], ensure_ascii=False
        )
    if "STATUS" in fields:
        fields["SUB_STATUS"] = fields["STATUS"]
        if before is not None and fields["STATUS"] != before["STATUS"]:
            done = fields["STATUS"] == DONE
            fields["STATUS_CHANGED_DATE"] = state.now()
            fields["STATUS_CHANGED_BY"] = fields.get("CHANGED_BY")
            fields["CLOSED_DATE"] = state.now() if done else None
            fields["CLOSED_BY"] = fields.get("CHANGED_BY") if done else None
            if fields["STATUS"] == IN_PROGRESS:
                fields["DATE_START"] = before["DATE_START"] or state.now()
    if before is None:
        return
    user_id = php.integer(fields.get("CHANGED_BY"))
    for name, value in fields.items():
        if name not in _UNLOGGED and value != before[name]:
            note(state, before, user_id, name, before[name], value)


def _show(
    state: State, _entity: Entity, style: str, row: Row, answer: dict[str, Any], _chosen: Collection[Field]
) -> None:
    if style == "v3":
        for name in ("accomplices", "auditors"):
            if name in answer:
                answer[name] = [user3_of(state, id_) for id_ in answer[name] or []]
        if "containsResults" in answer:
            answer["containsResults"] = bool(results_of(state, php.integer(row["ID"])))
        if "containsSubTasks" in answer:
            answer["containsSubTasks"] = bool(_below(state, row))
        if "rights" in answer:
            answer["rights"] = actions(row, 0)
        if "link" in answer:
            answer["link"] = f"/company/personal/user/{row['RESPONSIBLE_ID']}/tasks/task/view/{row['ID']}/"
        return
    for name, field in (("creator", "CREATED_BY"), ("responsible", "RESPONSIBLE_ID")):
        if name in answer:
            answer[name] = user_of(state, row[field])
    for name, field in (("accomplicesData", "ACCOMPLICES"), ("auditorsData", "AUDITORS")):
        if name in answer:
            answer[name] = {str(id_): user_of(state, id_) for id_ in json.loads(str(row[field] or "[]"))}
    if "group" in answer:
        answer["group"] = groups.of_task(state, php.integer(row["GROUP_ID"]))
    if answer.get("tags"):
        answer["tags"] = {str(number): {"id": number, "title": tag} for number, tag in enumerate(answer["tags"], 1)}
    if "action" in answer:
        answer["action"] = actions(row, php.integer(row["CREATED_BY"]))


def _below(state: State, row: Row) -> list[Row]:
    entity = state.book.entity(TASK)
    return state.store.select(entity, Sql("PARENT_ID = ?", (row["ID"],))) if entity else []


def _related(field: str) -> families3.Related:
    def related(state: State, row: Row) -> dict[str, Any] | None:
        return user3_of(state, row[field])

    return related


def _group(state: State, row: Row) -> dict[str, Any] | None:
    group = groups.find(state, row["GROUP_ID"])
    if group is None:
        return None
    kind = "project" if group["PROJECT"] == "Y" else "group"
    return {"id": group["ID"], "name": group["NAME"], "image": None, "type": kind, "isVisible": group["VISIBLE"] == "Y"}


def _parent(state: State, row: Row) -> dict[str, Any] | None:
    entity, parent = state.book.entity(TASK), find(state, row["PARENT_ID"])
    return None if entity is None or parent is None else records.show(state, entity, "v3", parent)


def _check(state: State, given: dict[str, Any]) -> list[tuple[str, str]]:
    names = ("creatorId", "responsibleId")
    problems = [
        (f"fields.{name}", "The user was not found")
        for name in names
        if name in given and users.find(state, given[name]) is None
    ]
    if given.get("parentId") and find(state, given["parentId"]) is None:
        problems.append(("fields.parentId", 'The task specified in the "Parent Task" field was not found'))
    return problems


def after_delete(state: State, entity: Entity, row: Row) -> None:
    """A task takes its marks, its history and its results along; its parts become tasks of their own."""
    if entity.key != TASK:
        return
    state.store.run("DELETE FROM _task_mark WHERE task_id = ?", (row["ID"],))
    for one in plain.every(state, LOG, "TASK_ID = ?", row["ID"]):
        state.store.delete(LOG, one["ID"])
    if (results := state.book.entity(RESULT)) is not None:
        for one in results_of(state, php.integer(row["ID"])):
            records.remove(state, results, one)
    for part in _below(state, row):
        plain_change(state, entity, part, PARENT_ID=row["PARENT_ID"])


records.ON_WRITE.setdefault(TASK, []).append(_derive)
records.ON_SHOW.setdefault(TASK, []).append(_show)
records.ON_DELETE.append(after_delete)
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
        "PARENT": _parent,
    },
)
