"""Results and files of tasks, messages to their chats, and what REST 3.0 says about their fields.

A result is one record in both versions: REST 2 makes it from a comment, REST 3.0 from a text or from a message of the task's chat.
https://apidocs.bitrix24.com/api-reference/tasks/result/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import families, families3, files, php, records
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import chats, comments, disk, tasks
from b24async.portal.methods.tasks import RESULT, TASK
from b24async.portal.replies import Refusal, Refusal3, invalid_request

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from b24async.portal.book import Entity, Field
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row
    from b24async.portal.values import Kept

SCHEMAS.append("CREATE TABLE IF NOT EXISTS _task_result (result_id INTEGER PRIMARY KEY, comment_id INTEGER UNIQUE)")

_OWN_FIELDS = {
    "access": {"id": "int"},
    "chat.message": {"id": "int", "taskId": "int", "text": "string"},
    "file": {"id": "int", "taskId": "int", "fileIds": "array"},
}
_TITLES = {"access": {"id": "ID"}}
_NAMES = (
    *("name", "type", "title", "description", "validationRules", "requiredGroups"),
    *("filterable", "sortable", "editable", "multiple", "elementType"),
)
_KINDS = {"integer": "int", "number": "float", "boolean": "bool", "shape": "object", "map": "object", "json": "object"}


@handles("tasks.task.result.addFromComment")
def add_from_comment(desk: Desk) -> Any:
    """A comment becomes a result of its task."""
    comment = _comment(desk)
    if _result_of(desk.state, comment[0]) is not None:
        raise Refusal("0", "Result already exists.")
    given = {"taskId": comment[1], "text": comment[4], "authorId": comment[2]}
    id_ = records.add(desk.state, desk.entity(RESULT), "v3", given, desk.caller.user_id, trusted=True)
    desk.state.store.run("INSERT INTO _task_result VALUES (?, ?)", (id_, comment[0]))
    row = desk.state.store.get(desk.entity(RESULT), id_)
    assert row is not None
    return _shown(desk.state, row)


@handles("tasks.task.result.deleteFromComment")
def delete_from_comment(desk: Desk) -> Any:
    """A comment is no result any more."""
    row = _result_of(desk.state, _comment(desk)[0])
    if row is not None:
        records.remove(desk.state, desk.entity(RESULT), row)


@handles("tasks.task.result.list")
def list_(desk: Desk) -> Any:
    """The results of a task, newest first."""
    task = tasks.find(desk.state, desk.get("taskId"))
    if task is None:
        raise Refusal("0", "Access denied.")
    return [_shown(desk.state, row) for row in tasks.results_of(desk.state, php.integer(task["ID"]))]


@handles("tasks.task.result.addfromchatmessage", version=3)
def add_from_message(desk: Desk) -> Any:
    """A message of the task's chat becomes a result."""
    given = desk.get("fields")
    message_id = given.get("messageId") if isinstance(given, dict) else None
    if not isinstance(message_id, int):
        raise invalid_request(("fields.messageId", "The field `messageId` is required"))
    message = desk.state.store.get(chats.MESSAGE, message_id)
    row = chats.find(desk.state, message["CHAT_ID"]) if message else None
    if message is None or row is None or row["ENTITY_TYPE"] != "TASKS_TASK":
        raise Refusal3("ACCESSDENIEDEXCEPTION", "Access denied", 403)
    fields = {"taskId": int(str(row["ENTITY_ID"])), "text": message["TEXT"], "messageId": message_id}
    fields["authorId"] = php.integer(message["AUTHOR_ID"])
    entity = desk.entity(RESULT)
    id_ = records.add(desk.state, entity, "v3", fields, desk.caller.user_id, trusted=True)
    made = desk.state.store.get(entity, id_)
    assert made is not None
    return families.wrap(desk.method, records.show(desk.state, entity, "v3", made))


@handles("tasks.task.files.attach")
def attach(desk: Desk) -> Any:
    """A file of the Drive is attached to a task."""
    task = tasks.find(desk.state, desk.get("taskId"))
    if task is None:
        raise Refusal("0", "Access denied")
    file = disk.find_file(desk.state, desk.get("fileId"))
    if file is None:
        raise Refusal("ERROR_CORE", "Insufficient permissions.<br>")
    return {"attachmentId": _attach(desk, task, [file])[0]}


@handles("tasks.task.file.attach", version=3)
def attach3(desk: Desk) -> Any:
    """Files of the Drive are attached to a task."""
    task = _task3(desk, desk.get("taskId"))
    found = [disk.find_file(desk.state, id_) for id_ in desk.get("fileIds")]
    there = [file for file in found if file is not None]
    if len(there) < len(found) or not there:
        raise invalid_request(("fileIds", "The file was not found"))
    _attach(desk, task, there)
    return families.wrap(desk.method, True)


@handles("task.item.addfile")
def add_file(desk: Desk) -> Any:
    """A file that comes along is attached to a task; it lies on the caller's Drive."""
    task = tasks.find(desk.state, desk.get("TASK_ID"))
    name, content = php.text(desk.get("NAME") or ""), desk.get("CONTENT")
    file_id = files.keep(desk.state, name, content) if task and name and isinstance(content, str) else 0
    if task is None or not file_id:
        text = "Task not found" if task is None else "File not found"
        raise Refusal("ERROR_CORE", f"TASKS_ERROR_EXCEPTION_#8; {text}; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>")
    root = disk.user_root(desk.state, desk.caller.user_id)
    file = disk.add_file(desk.state, desk.caller.user_id, root, name, file_id, unique=True)
    return _attach(desk, task, [file])[0]


@handles("task.item.deletefile")
def delete_file(desk: Desk) -> Any:
    """A file is no longer attached to a task."""
    task = tasks.find(desk.state, desk.get("TASK_ID"))
    there = json.loads(str(task["UF_TASK_WEBDAV_FILES"] or "[]")) if task else []
    gone = php.integer(desk.get("ATTACHMENT_ID"))
    if task is None or gone not in there:
        raise Refusal("ERROR_CORE", "TASKS_ERROR_EXCEPTION_#8; File not found; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>")
    tasks.change(desk, task, UF_TASK_WEBDAV_FILES=[id_ for id_ in there if id_ != gone])
    return True


@handles("tasks.task.chat.message.send", version=3)
def send(desk: Desk) -> Any:
    """A message in the chat of a task."""
    given = desk.get("fields")
    given = given if isinstance(given, dict) else {}
    missing = [name for name in ("taskId", "text") if given.get(name) in (None, "")]
    if missing:
        raise invalid_request(*((f"fields.{name}", f"The field `{name}` is required") for name in missing))
    row = chats.task_chat(desk.state, _task3(desk, given["taskId"]))
    chats.send(desk.state, row, desk.caller.user_id, str(given["text"]))
    return families.wrap(desk.method, True)


@handles("tasks.task.field.list", "tasks.task.access.field.list", "tasks.task.chat.message.field.list", version=3)
@handles("tasks.task.file.field.list", version=3)
def field_list(desk: Desk) -> Any:
    """The fields of tasks, or of what belongs to them."""
    chosen = _chosen(desk)
    return families.wrap(desk.method, [{name: field[name] for name in chosen} for field in _fields(desk)])


@handles("tasks.task.field.get", "tasks.task.access.field.get", "tasks.task.chat.message.field.get", version=3)
@handles("tasks.task.file.field.get", version=3)
def field_get(desk: Desk) -> Any:
    """One field."""
    chosen = _chosen(desk)
    for field in _fields(desk):
        if field["name"] == desk.get("name"):
            return families.wrap(desk.method, {name: field[name] for name in chosen})
    raise Refusal3(
        "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION", f"Field `{desk.get('name')}` not found"
    )


def after_delete(state: State, entity: Entity, row: Row) -> None:
    """A result that is gone lets its comment go."""
    if entity.key == RESULT:
        state.store.run("DELETE FROM _task_result WHERE result_id = ?", (row["id"],))


def _comment(desk: Desk) -> Any:
    found = comments.find(desk.state, desk.get("commentId"))
    if found is None:
        raise Refusal("0", "Comment not found.")
    if found[2] != desk.caller.user_id:
        raise Refusal("0", "Access denied.")
    return found


def _result_of(state: State, comment_id: Kept) -> Row | None:
    found = state.store.run("SELECT result_id FROM _task_result WHERE comment_id = ?", (comment_id,)).fetchone()
    entity = state.book.entity(RESULT)
    return state.store.get(entity, found[0]) if found and entity else None


def _shown(state: State, row: Row) -> dict[str, Any]:
    query = "SELECT comment_id FROM _task_result WHERE result_id = ?"
    comment = state.store.run(query, (row["id"],)).fetchone()
    return {
        "id": row["id"],
        "taskId": row["taskId"],
        "commentId": comment[0] if comment else 0,
        "createdBy": row["authorId"],
        "createdAt": row["createdAt"],
        "updatedAt": row["updatedAt"],
        "status": 1 if row["status"] == "closed" else 0,
        "text": row["text"],
        "formattedText": row["text"],
        "files": None,
    }


def _attach(desk: Desk, task: Row, found: Iterable[Row]) -> list[int]:
    ids = [
        disk.attach(desk.state, desk.caller.user_id, php.integer(file["ID"]), "tasks", "task", php.integer(task["ID"]))
        for file in found
    ]
    there = json.loads(str(task["UF_TASK_WEBDAV_FILES"] or "[]"))
    tasks.change(desk, task, UF_TASK_WEBDAV_FILES=[*there, *ids])
    return ids


def _task3(desk: Desk, task_id: Any) -> Row:
    task = tasks.find(desk.state, task_id)
    if task is None:
        raise Refusal3("ACCESSDENIEDEXCEPTION", "Access denied", 403)
    return task


def _chosen(desk: Desk) -> Collection[str]:
    wanted = desk.get("select")
    if wanted is None or wanted == []:
        return _NAMES
    if not isinstance(wanted, list) or not all(isinstance(name, str) for name in wanted):
        raise Refusal3("INVALIDSELECTEXCEPTION", "The selection must be a list of names")
    for name in wanted:
        if name not in _NAMES:
            raise Refusal3("UNKNOWNDTOPROPERTYEXCEPTION", f"Unknown field `{name}` for entity `DtoFieldDto`")
    return [str(name) for name in wanted]


def _fields(desk: Desk) -> list[dict[str, Any]]:
    family = desk.method.name.removeprefix("tasks.task.").rpartition(".field.")[0]
    if desk.method.name.startswith("tasks.task.field."):
        entity = desk.entity(TASK)
        return [_field(field) for field in entity.readable(families3.STYLE)]
    return [
        _described(name, kind, _TITLES.get(family, {}).get(name, name), name == "id", multiple=kind == "array")
        for name, kind in _OWN_FIELDS[family].items()
    ]


def _field(field: Field) -> dict[str, Any]:
    type_ = field.type_in(families3.STYLE)
    kind = _KINDS.get(str(type_["type"]), str(type_["type"]))
    habits = families3.HABITS[TASK]
    name = field.read[families3.STYLE]
    free = habits.filterable is None or name in habits.filterable
    described = _described(name, kind, str(field.title), free, multiple=type_["type"] == "array")
    described["editable"] = families3.STYLE in field.write and not field.read_only
    described["requiredGroups"] = ["add"] if families3.STYLE in field.required else None
    if type_["type"] == "array":
        inner = type_.get("items", {}).get("type", "string")
        described["elementType"] = _KINDS.get(inner, inner)
    return described


def _described(name: str, kind: str, title: str, free: bool, *, multiple: bool) -> dict[str, Any]:
    rest: dict[str, Any] = {
        "description": None,
        "validationRules": [],
        "requiredGroups": None,
        "filterable": free,
        "sortable": free,
    }
    return {
        "name": name,
        "type": kind,
        "title": title,
        **rest,
        "editable": False,
        "multiple": multiple,
        "elementType": None,
    }


def _check(state: State, given: dict[str, Any]) -> list[tuple[str, str]]:
    if "taskId" in given and tasks.find(state, given["taskId"]) is None:
        return [("fields.taskId", "The task was not found")]
    return []


def _derive(state: State, before: Row | None, fields: dict[str, Kept]) -> None:
    if before is None:
        fields["status"] = fields.get("status") or "open"
        fields["createdAt"] = fields.get("createdAt") or state.now()
    fields["updatedAt"] = state.now()


def _show(
    _state: State, _entity: Entity, _style: str, _row: Row, answer: dict[str, Any], _chosen: Collection[Field]
) -> None:
    if "rights" in answer:
        answer["rights"] = {"edit": True, "remove": True}


records.ON_DELETE.append(after_delete)
records.ON_WRITE.setdefault(RESULT, []).append(_derive)
records.ON_SHOW.setdefault(RESULT, []).append(_show)
families3.HABITS[RESULT] = families3.Habits(check=_check)
