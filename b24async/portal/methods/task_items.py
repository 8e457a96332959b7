"""``task.item.*`` and ``task.items.*``: tasks by the oldest methods, with all names in capitals and all parameters by position.

They work on the same tasks as ``tasks.task.*``. The custom fields of tasks (``task.item.userfield.*``) are described here too.
https://apidocs.bitrix24.com/api-reference/tasks/user-field/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import families, filters, php, plain, records, values
from b24async.portal.handlers import handles
from b24async.portal.methods import tasks, users
from b24async.portal.methods.tasks import TASK
from b24async.portal.replies import Refusal, Result

if TYPE_CHECKING:
    from b24async.portal.state import Desk
    from b24async.portal.store import Row

USER_FIELD = plain.entity(
    "task._UserField",
    {
        "ID": "integer",
        "ENTITY_ID": "string",
        "FIELD_NAME": "string",
        "USER_TYPE_ID": "string",
        "XML_ID": "string?",
        "SORT": "integer",
        "MULTIPLE": "Y/N",
        "MANDATORY": "Y/N",
        "SHOW_FILTER": "Y/N",
        "SHOW_IN_LIST": "Y/N",
        "EDIT_IN_LIST": "Y/N",
        "IS_SEARCHABLE": "Y/N",
        "SETTINGS": "json",
        "EDIT_FORM_LABEL": "json",
    },
)
_TYPES = (("string", "String"), ("double", "Number"), ("datetime", "Date/Time"), ("boolean", "Yes/No"))
_TITLES = {
    "ID": "ID",
    "ENTITY_ID": "Entity",
    "FIELD_NAME": "Code",
    "USER_TYPE_ID": "Data Type",
    "XML_ID": "External ID (XML ID)",
    "SORT": "Sort Order",
    "MULTIPLE": "Multiple",
    "MANDATORY": "Mandatory",
    "SHOW_FILTER": "Show in List Filter",
    "SHOW_IN_LIST": "Show in List",
    "EDIT_IN_LIST": "Allow User Editing",
    "IS_SEARCHABLE": "Field Values Are Searchable",
    "SETTINGS": "Additional Settings",
    "EDIT_FORM_LABEL": "Label in Edit Form",
}
_LABELS = ("EDIT_FORM_LABEL", "LIST_COLUMN_LABEL", "LIST_FILTER_LABEL", "ERROR_MESSAGE", "HELP_MESSAGE")
# What a number means in `isActionAllowed` and is named in the list of allowed actions.
_ACTIONS = {
    1: ("ACTION_ACCEPT", "accept"),
    2: ("ACTION_DECLINE", "decline"),
    3: ("ACTION_COMPLETE", "complete"),
    4: ("ACTION_APPROVE", "approve"),
    5: ("ACTION_DISAPPROVE", "disapprove"),
    6: ("ACTION_START", "start"),
    7: ("ACTION_DELEGATE", "delegate"),
    8: ("ACTION_REMOVE", "remove"),
    9: ("ACTION_EDIT", "edit"),
    10: ("ACTION_DEFER", "defer"),
    11: ("ACTION_RENEW", "renew"),
    12: ("ACTION_CREATE", "create"),
    13: ("ACTION_CHANGE_DEADLINE", "changeDeadline"),
    14: ("ACTION_CHECKLIST_ADD_ITEMS", "checklistAddItems"),
    15: ("ACTION_ELAPSED_TIME_ADD", "elapsedtime.add"),
    16: ("ACTION_CHANGE_DIRECTOR", "edit.originator"),
    17: ("ACTION_PAUSE", "pause"),
}


@handles("task.item.add")
def add(desk: Desk) -> Any:
    """A new task."""
    given = dict(php.pairs(desk.get("TASKDATA")))
    if not php.text(given.get("TITLE") or "").strip():
        raise _failed("Task title is not specified")
    given.setdefault("RESPONSIBLE_ID", desk.caller.user_id)
    if users.find(desk.state, given["RESPONSIBLE_ID"]) is None:
        raise _failed("The person responsible for the task was not found")
    return records.add(desk.state, desk.entity(TASK), "v2", given, desk.caller.user_id)


@handles("task.item.getdata")
def get(desk: Desk) -> Any:
    """One task."""
    return _shown(desk, _task(desk))


@handles("task.item.update")
def update(desk: Desk) -> Any:
    """Change a task."""
    row, given = _task(desk), dict(php.pairs(desk.get("TASKDATA")))
    if "RESPONSIBLE_ID" in given and users.find(desk.state, given["RESPONSIBLE_ID"]) is None:
        raise _failed("The person responsible for the task was not found")
    records.change(desk.state, desk.entity(TASK), "v2", row, given, desk.caller.user_id)
    return True


@handles("task.item.delete")
def delete(desk: Desk) -> Any:
    """A task less."""
    records.remove(desk.state, desk.entity(TASK), _task(desk))
    return True


@handles("task.item.list", "task.items.getlist")
def list_(desk: Desk) -> Any:
    """A page of tasks."""
    entity = desk.entity(TASK)
    reading = filters.Reading(entity, "v2", desk.state.store, desk.state.zone)
    filtered = {name.replace("REAL_STATUS", "STATUS"): value for name, value in php.pairs(desk.get("FILTER"))}
    where = filters.where(reading, filtered)
    order = filters.order_by(reading, php.pairs(desk.get("ORDER")))
    given = desk.get("PARAMS", "NAV_PARAMS")
    page = dict(php.pairs(dict(php.pairs(given)).get("NAV_PARAMS", given)))
    size = min(max(php.integer(page.get("nPageSize")) or families.PAGE, 1), families.PAGE)
    start = (php.integer(page.get("iNumPage")) - 1) * size if page.get("iNumPage") else php.integer(desk.start)
    start = max(start, 0)
    total = desk.state.store.count(entity, where)
    rows = desk.state.store.select(entity, where, order, size, start)
    following = start + size if start + size < total else None
    return Result([_shown(desk, row) for row in rows], following, total)


@handles("task.item.startexecution", "task.item.complete", "task.item.defer", "task.item.renew", "task.item.approve")
@handles("task.item.disapprove")
def step(desk: Desk) -> Any:
    """Another status, where the present one allows it."""
    verb = desk.method.name.casefold().rpartition(".")[2].removesuffix("execution")
    row = _task(desk)
    if not tasks.actions(row, desk.caller.user_id)[verb]:
        raise Refusal("ERROR_CORE", "TASKS_ERROR_EXCEPTION_#4; Action is not allowed; 4/TE/ACTION_NOT_ALLOWED<br>")
    tasks.step(desk, verb, row)
    return True


@handles("task.item.delegate")
def delegate(desk: Desk) -> Any:
    """Somebody else does it."""
    row = _task(desk)
    if users.find(desk.state, desk.get("USERID")) is None:
        raise _failed("The person responsible for the task was not found")
    tasks.hand_over(desk, row, php.integer(desk.get("USERID")))
    return True


@handles("task.item.addtofavorite", "task.item.deletefromfavorite")
def favorite(desk: Desk) -> Any:
    """Into the caller's favourites or out of them."""
    adding = desk.method.name.casefold().endswith("addtofavorite")
    tasks.mark(desk, php.integer(_task(desk)["ID"]), "favorite", adding)
    return True


@handles("task.item.getdescription")
def description(desk: Desk) -> Any:
    """The text of a task."""
    return _task(desk)["DESCRIPTION"] or ""


@handles("task.item.getdependson")
def depends_on(desk: Desk) -> Any:
    """The tasks that come before a task."""
    query = "SELECT from_id FROM _task_link WHERE to_id = ? ORDER BY from_id"
    linked = [int(id_) for (id_,) in desk.state.store.run(query, (_task(desk)["ID"],))]
    return [*dict.fromkeys([*json.loads(str(_task(desk)["DEPENDS_ON"] or "[]")), *linked])]


@handles("task.item.getfiles")
def files(desk: Desk) -> Any:
    """The files of a task, by the numbers of their attachments."""
    return [str(id_) for id_ in json.loads(str(_task(desk)["UF_TASK_WEBDAV_FILES"] or "[]"))]


@handles("task.item.getallowedactions")
def allowed(desk: Desk) -> Any:
    """What the caller may do with a task, in numbers."""
    may = tasks.actions(_task(desk), desk.caller.user_id)
    return [number for number, (_, name) in _ACTIONS.items() if may[name]]


@handles("task.item.getallowedtaskactionsasstrings")
def allowed_names(desk: Desk) -> Any:
    """What the caller may do with a task, in words."""
    may = tasks.actions(_task(desk), desk.caller.user_id)
    return {word: may[name] for word, name in _ACTIONS.values()}


@handles("task.item.isactionallowed")
def is_allowed(desk: Desk) -> Any:
    """Whether the caller may do one thing."""
    known = _ACTIONS.get(php.integer(desk.get("ACTIONID")))
    row = _task(desk)
    return known is not None and tasks.actions(row, desk.caller.user_id)[known[1]]


@handles("task.item.userfield.add")
def field_add(desk: Desk) -> Any:
    """A new custom field."""
    given = dict(php.pairs(desk.get("PARAMS")))
    name, kind = php.text(given.get("FIELD_NAME") or "").strip().upper(), php.text(given.get("USER_TYPE_ID") or "")
    if not name or kind not in dict(_TYPES):
        raise Refusal("ERROR_CORE", "The FIELD_NAME field is not found." if not name else "Unknown USER_TYPE_ID.")
    name = name if name.startswith("UF_") else f"UF_TASK_{name}"
    if plain.find(desk.state, USER_FIELD, "FIELD_NAME = ?", name) is not None:
        raise Refusal("ERROR_CORE", f"The field {name} already exists.")
    rest: dict[str, Any] = {
        "SORT": 100,
        "SHOW_FILTER": "N",
        "SHOW_IN_LIST": "Y",
        "EDIT_IN_LIST": "Y",
        "IS_SEARCHABLE": "N",
    }
    rest.update(MULTIPLE="N", MANDATORY="N", XML_ID="", SETTINGS={})
    rest.update(_given(given))
    row = plain.add(desk.state, USER_FIELD, ENTITY_ID="TASKS_TASK", FIELD_NAME=name, USER_TYPE_ID=kind, **rest)
    return row["ID"]


@handles("task.item.userfield.get")
def field_get(desk: Desk) -> Any:
    """One custom field."""
    return _shown_field(desk, _field(desk))


@handles("task.item.userfield.getlist")
def field_list(desk: Desk) -> Any:
    """All custom fields that a filter finds."""
    how = plain.reading(desk.state, USER_FIELD)
    found = desk.state.store.select(
        USER_FIELD, filters.where(how, desk.get("FILTER")), filters.order_by(how, php.pairs(desk.get("ORDER")))
    )
    return [_shown_field(desk, row) for row in found]


@handles("task.item.userfield.update")
def field_update(desk: Desk) -> Any:
    """Change a custom field."""
    plain.change(desk.state, USER_FIELD, _field(desk), **_given(dict(php.pairs(desk.get("DATA")))))
    return True


@handles("task.item.userfield.delete")
def field_delete(desk: Desk) -> Any:
    """A custom field less."""
    desk.state.store.delete(USER_FIELD, _field(desk)["ID"])
    return True


@handles("task.item.userfield.gettypes")
def field_types(_desk: Desk) -> Any:
    """The types that a custom field may have."""
    return [{"ID": id_, "title": title} for id_, title in _TYPES]


@handles("task.item.userfield.getfields")
def field_fields(_desk: Desk) -> Any:
    """What is told of a custom field."""
    kinds = {"integer": "int", "boolean": "char", "json": "object"}
    answer: dict[str, Any] = {}
    for name, title in _TITLES.items():
        kind = USER_FIELD.fields[name].base
        answer[name] = {"type": kinds.get(kind, kind), "title": title}
    answer["ID"]["isReadOnly"] = True
    for name in ("ENTITY_ID", "FIELD_NAME", "USER_TYPE_ID"):
        answer[name]["isImmutable"] = True
    return answer


def _failed(text: str) -> Refusal:
    return Refusal("ERROR_CORE", f"TASKS_ERROR_EXCEPTION_#8; {text}; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>")


def _task(desk: Desk) -> Row:
    row = tasks.find(desk.state, desk.get("TASKID", "TASK_ID"))
    if row is None:
        text = "TASKS_ERROR_EXCEPTION_#1; Task not found or not accessible; 1/TE/TASK_NOT_FOUND_OR_NOT_ACCESSIBLE<br>"
        raise Refusal("ERROR_CORE", text)
    return row


def _shown(desk: Desk, row: Row) -> dict[str, Any]:
    entity = desk.entity(TASK)
    show = {name: values.shower(field.type, strings=True) for name, field in entity.fields.items()}
    wanted = [field for field in entity.readable("v2") if field.base in values.AFFINITY or field.base == "array"]
    answer: dict[str, Any] = {}
    for field in wanted:
        convert, value = show[field.name], row[field.name]
        answer[field.name] = convert(value) if convert is not None else value
    answer["REAL_STATUS"] = answer["STATUS"]
    marked = tasks.marked(desk.state, desk.caller.user_id, "favorite")
    return {**answer, "FAVORITE": "Y" if row["ID"] in marked else "N", **row.custom}


def _given(given: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {
        name: given[name] for name in ("XML_ID", "SORT", "MULTIPLE", "MANDATORY", "SETTINGS") if name in given
    }
    if "EDIT_FORM_LABEL" in given or "LABEL" in given:
        label = given.get("EDIT_FORM_LABEL")
        found["EDIT_FORM_LABEL"] = (
            dict(php.pairs(label)) if php.is_array(label) else {"en": str(given.get("LABEL") or label or "")}
        )
    return found


def _field(desk: Desk) -> Row:
    row = records.find(desk.state, USER_FIELD, desk.get("ID"))
    if row is None:
        raise Refusal("ERROR_NOT_FOUND", f"The entity with ID '{desk.get('ID')}' is not found.")
    return row


def _shown_field(desk: Desk, row: Row) -> dict[str, Any]:
    shown = plain.shown(desk.state, USER_FIELD, row)
    label = shown.pop("EDIT_FORM_LABEL") or {}
    return {**shown, "SETTINGS": shown["SETTINGS"] or {}, **dict.fromkeys(_LABELS, label)}
