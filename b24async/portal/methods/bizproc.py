"""``bizproc.*``: templates of workflows, the workflows that run, the tasks they give to people, and the activities and robots of applications.

There is one template that the portal carries out itself: a document waits for the approval of one person. What applications upload is kept as it
is and runs until somebody stops it, since nobody reads it. Event tokens are given to robots by a running workflow only, so here no token is valid.
https://apidocs.bitrix24.com/api-reference/bizproc/index.html
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from b24async.portal import files, filters, params, php, plain, records, replies
from b24async.portal.handlers import handles
from b24async.portal.methods import users
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import TRUE, Sql

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

params.OWN_WORDS.add("bizproc")

TEMPLATE = plain.entity(
    "bizproc._Template",
    {
        "ID": "integer",
        "MODULE_ID": "string",
        "ENTITY": "string",
        "DOCUMENT_TYPE": "json",
        "AUTO_EXECUTE": "integer",
        "NAME": "string",
        "DESCRIPTION": "string?",
        "TEMPLATE": "json",
        "PARAMETERS": "json",
        "VARIABLES": "json",
        "CONSTANTS": "json",
        "MODIFIED": "datetime",
        "IS_MODIFIED": "Y/N",
        "USER_ID": "integer",
        "SYSTEM_CODE": "string?",
        "APP": "string",
        "FILE_ID": "integer?",
    },
)
WORKFLOW = plain.entity(
    "bizproc._Workflow",
    {
        "NUMBER": "integer",
        "ID": "string",
        "MODIFIED": "datetime",
        "OWNED_UNTIL": "datetime?",
        "MODULE_ID": "string",
        "ENTITY": "string",
        "DOCUMENT_ID": "string",
        "STARTED": "datetime",
        "STARTED_BY": "integer",
        "STARTED_EVENT_TYPE": "integer",
        "TEMPLATE_ID": "integer",
    },
    "NUMBER",
)
TASK = plain.entity(
    "bizproc._Task",
    {
        "ID": "integer",
        "WORKFLOW_ID": "string",
        "DOCUMENT_NAME": "string",
        "DESCRIPTION": "string",
        "NAME": "string",
        "MODIFIED": "datetime",
        "WORKFLOW_STARTED": "datetime",
        "WORKFLOW_STARTED_BY": "integer",
        "OVERDUE_DATE": "datetime?",
        "WORKFLOW_TEMPLATE_ID": "integer",
        "WORKFLOW_TEMPLATE_NAME": "string",
        "WORKFLOW_STATE": "string",
        "STATUS": "integer",
        "USER_ID": "integer",
        "USER_STATUS": "integer",
        "MODULE_ID": "string",
        "ENTITY": "string",
        "DOCUMENT_ID": "string",
        "ACTIVITY": "string",
        "ACTIVITY_NAME": "string",
        "PARAMETERS": "json",
        "DOCUMENT_URL": "string",
        "COMMENT": "string?",
    },
)
ACTIVITY = plain.entity(
    "bizproc._Activity",
    {"ID": "integer", "APP": "string", "CODE": "string", "ROBOT": "Y/N", "HANDLER": "string", "FIELDS": "json"},
)
APPROVAL = "portal_approval"
_TASK_SELECT = ("ENTITY", "DOCUMENT_ID", "ID", "WORKFLOW_ID", "DOCUMENT_NAME", "NAME", "DOCUMENT_URL")
_WORKFLOW_SELECT = ("ID", "MODIFIED", "OWNED_UNTIL")
_STATUSES = {"1": 1, "yes": 1, "2": 2, "no": 2, "3": 3, "ok": 3, "4": 4, "cancel": 4}
_CODE = re.compile(r"[a-zA-Z0-9._-]+")
_KEY = re.compile(r"[a-zA-Z][a-zA-Z0-9_]*")
_CRM = {"LEAD": "crm.Lead", "DEAL": "crm.Deal", "CONTACT": "crm.Contact", "COMPANY": "crm.Company"}
_DETAILS = (
    *("NAME", "DESCRIPTION", "PROPERTIES", "RETURN_PROPERTIES", "DOCUMENT_TYPE", "FILTER"),
    *("USE_SUBSCRIPTION", "AUTH_USER_ID", "USE_PLACEMENT", "PLACEMENT_HANDLER"),
)


@handles("bizproc.workflow.template.add")
def template_add(desk: Desk) -> Any:
    """A new template."""
    _check_admin(desk)
    kind = [str(part) for part in php.values(desk.get("DOCUMENT_TYPE"))]
    if len(kind) != 3 or not all(kind):
        raise _wrong_template("Incorrect field DOCUMENT_TYPE!")
    fields = _template_fields(desk, dict(desk.params), adding=True)
    row = plain.add(
        desk.state,
        TEMPLATE,
        MODULE_ID=kind[0],
        ENTITY=kind[1],
        DOCUMENT_TYPE=kind,
        MODIFIED=desk.state.now(),
        USER_ID=desk.caller.user_id,
        APP=desk.caller.key,
        SYSTEM_CODE=f"rest_{desk.caller.key}",
        **fields,
    )
    return row["ID"]


@handles("bizproc.workflow.template.update")
def template_update(desk: Desk) -> Any:
    """Change a template of the application."""
    _check_admin(desk)
    row = _template(desk)
    given = dict(php.pairs(desk.get("FIELDS")))
    fields = _template_fields(desk, given, adding=False)
    if not fields:
        raise _wrong_template("No fields to update.")
    if row["APP"] != desk.caller.key:
        raise Refusal("ERROR_TEMPLATE_NOT_OWNER", "You can update ONLY templates created by current application")
    if "FILE_ID" in fields:
        files.forget(desk.state, row["FILE_ID"])
    plain.change(desk.state, TEMPLATE, row, **fields, MODIFIED=desk.state.now(), IS_MODIFIED="Y")
    return row["ID"]


@handles("bizproc.workflow.template.delete")
def template_delete(desk: Desk) -> Any:
    """A template of the application less."""
    _check_admin(desk)
    row = _template(desk)
    if row["APP"] != desk.caller.key:
        raise Refusal("ERROR_TEMPLATE_NOT_FOUND", "Workflow template not found.")
    files.forget(desk.state, row["FILE_ID"])
    desk.state.store.delete(TEMPLATE, row["ID"])


@handles("bizproc.workflow.template.list")
def template_list(desk: Desk) -> Any:
    """A page of templates."""
    _check_admin(desk)
    templates(desk.state)
    found = plain.page(desk, TEMPLATE, desk.get("FILTER"), desk.get("ORDER"))
    return _selected(desk, TEMPLATE, found, ("ID",))


@handles("bizproc.workflow.start")
def start(desk: Desk) -> Any:
    """A workflow begins on a document."""
    _check_admin(desk)
    if not php.integer(desk.get("TEMPLATE_ID")):
        raise Refusal("ERROR_WRONG_WORKFLOW_ID", "Empty TEMPLATE_ID")
    templates(desk.state)
    template = records.find(desk.state, TEMPLATE, desk.get("TEMPLATE_ID"))
    if template is None:
        raise Refusal("ERROR_WRONG_WORKFLOW_ID", "Template not found")
    document = [str(part) for part in php.values(desk.get("DOCUMENT_ID"))]
    if len(document) != 3 or not all(document):
        raise Refusal("", "Wrong DOCUMENT_ID!")
    name = _document_name(desk.state, document)
    kind = json.loads(str(template["DOCUMENT_TYPE"]))
    if document[:2] != kind[:2] or (document[0] == "crm" and document[2].rpartition("_")[0] != kind[2]):
        raise Refusal("", "Template type and DOCUMENT_ID mismatch!")
    now = desk.state.now()
    common = {"MODULE_ID": document[0], "ENTITY": document[1], "DOCUMENT_ID": document[2]}
    row = plain.add(
        desk.state,
        WORKFLOW,
        ID="",
        MODIFIED=now,
        STARTED=now,
        STARTED_BY=desk.caller.user_id,
        STARTED_EVENT_TYPE=1,
        TEMPLATE_ID=template["ID"],
        **common,
    )
    word = hashlib.md5(f"workflow-{row['NUMBER']}".encode(), usedforsecurity=False).hexdigest()
    row = plain.change(desk.state, WORKFLOW, row, ID=f"{word[:14]}.{int(word[14:20], 16):08}")
    if template["SYSTEM_CODE"] == APPROVAL:
        _ask(desk, row, template, name)
    return row["ID"]


@handles("bizproc.workflow.instances")
def instances(desk: Desk) -> Any:
    """A page of the workflows that run."""
    _check_admin(desk)
    order = desk.get("ORDER") or {"MODIFIED": "desc"}
    found = plain.page(desk, WORKFLOW, desk.get("FILTER"), order)
    return _selected(desk, WORKFLOW, found, _WORKFLOW_SELECT)


@handles("bizproc.workflow.terminate", "bizproc.workflow.kill")
def terminate(desk: Desk) -> Any:
    """A workflow stops; killed, it leaves nothing behind."""
    _check_admin(desk)
    if not php.text(desk.get("ID") or ""):
        raise Refusal("ERROR_WRONG_WORKFLOW_ID", "Empty workflow instance ID")
    row = plain.find(desk.state, WORKFLOW, "ID = ?", str(desk.get("ID")))
    if row is not None:
        killed = desk.method.name.casefold().endswith("kill")
        for task in plain.every(desk.state, TASK, "WORKFLOW_ID = ?", row["ID"]):
            if killed:
                desk.state.store.delete(TASK, task["ID"])
            elif task["STATUS"] == 0:
                state = php.text(desk.get("STATUS") or "Terminated")
                plain.change(desk.state, TASK, task, STATUS=4, WORKFLOW_STATE=state, MODIFIED=desk.state.now())
        desk.state.store.delete(WORKFLOW, row["NUMBER"])
    return True


@handles("bizproc.task.list")
def task_list(desk: Desk) -> Any:
    """A page of tasks; others than administrators see their own and those of nobody else."""
    wanted = dict(php.pairs(desk.get("FILTER")))
    mine: Sql = TRUE
    if not users.is_admin(desk.caller.user_id):
        if php.integer(wanted.get("USER_ID")) not in (0, desk.caller.user_id):
            raise _denied()
        mine = Sql("USER_ID = ?", (desk.caller.user_id,))
    if desk.get("SELECT") is not None and not php.is_array(desk.get("SELECT")):
        raise Refusal("ERROR_SELECT_VALIDATION_FAILURE", "Invalid data in SELECT parameter")
    found = plain.page(desk, TASK, wanted, desk.get("ORDER") or {"ID": "desc"}, mine)
    return _selected(desk, TASK, found, _TASK_SELECT)


@handles("bizproc.task.complete")
def task_complete(desk: Desk) -> Any:
    """The caller answers a task; the workflow that waited for it goes to its end."""
    if not php.integer(desk.get("TASK_ID")):
        raise Refusal("ERROR_TASK_VALIDATION", "empty TASK_ID")
    status = _STATUSES.get(str(desk.get("STATUS")).lower())
    if status is None:
        raise Refusal("ERROR_TASK_VALIDATION", "incorrect STATUS")
    row = records.find(desk.state, TASK, desk.get("TASK_ID"))
    if row is None or row["USER_ID"] != desk.caller.user_id:
        raise Refusal("ERROR_TASK_NOT_FOUND", "Task not found")
    if row["STATUS"] != 0:
        raise Refusal("ERROR_TASK_COMPLETED", "Task already completed")
    if status not in (1, 2):  # a document is approved or rejected
        raise Refusal("ERROR_TASK_VALIDATION", "incorrect STATUS")
    told = "Approved" if status == 1 else "Rejected"
    changed = {"STATUS": status, "USER_STATUS": status, "COMMENT": desk.get("COMMENT"), "WORKFLOW_STATE": told}
    plain.change(desk.state, TASK, row, **changed, MODIFIED=desk.state.now())
    workflow = plain.find(desk.state, WORKFLOW, "ID = ?", row["WORKFLOW_ID"])
    if workflow is not None:
        desk.state.store.delete(WORKFLOW, workflow["NUMBER"])
    return True


@handles("bizproc.task.delegate")
def task_delegate(desk: Desk) -> Any:
    """Somebody else answers tasks."""
    ids = [php.integer(id_) for id_ in php.values(desk.get("TASK_IDS"))]
    if not ids or not all(ids):
        raise Refusal("ERROR_TASK_VALIDATION", "Invalid TASK_IDS")
    people = []
    for name in ("FROM_USER_ID", "TO_USER_ID"):
        if users.find(desk.state, desk.get(name)) is None:
            raise Refusal("ERROR_INVALID_USER_ID", f"Invalid {name}")
        people.append(php.integer(desk.get(name)))
    found = [records.find(desk.state, TASK, id_) for id_ in ids]
    if any(row is None or row["USER_ID"] != people[0] or row["STATUS"] != 0 for row in found):
        raise Refusal("ERROR_DELEGATION_NOT_ALLOWED", "User is not responsible for the task")
    for row in found:
        if row is not None:
            plain.change(desk.state, TASK, row, USER_ID=people[1], MODIFIED=desk.state.now())
    return True


@handles("bizproc.activity.add", "bizproc.robot.add")
def activity_add(desk: Desk) -> Any:
    """A new activity or robot of the application."""
    _check_admin(desk)
    code = _code(desk)
    handler = _handler(desk.get("HANDLER"))
    if not desk.get("NAME"):
        raise _wrong_activity("Empty activity NAME!")
    _check_properties(desk.params)
    if _activity(desk, code) is not None:
        raise Refusal("ERROR_ACTIVITY_ALREADY_INSTALLED", f"Activity or {_word(desk)} already installed!")
    fields = {name: desk.get(name) for name in _DETAILS if desk.get(name) is not None}
    given = {"CODE": code, "HANDLER": handler, "FIELDS": fields, "ROBOT": _is_robot(desk)}
    plain.add(desk.state, ACTIVITY, APP=desk.caller.key, **given)
    return True


@handles("bizproc.activity.list", "bizproc.robot.list")
def activity_list(desk: Desk) -> Any:
    """The codes of the application's activities or robots."""
    _check_admin(desk)
    found = plain.every(desk.state, ACTIVITY, "APP = ? AND ROBOT = ?", desk.caller.key, _is_robot(desk))
    return [row["CODE"] for row in found]


@handles("bizproc.activity.update", "bizproc.robot.update")
def activity_update(desk: Desk) -> Any:
    """Change an activity or a robot of the application."""
    _check_admin(desk)
    row = _known_activity(desk)
    given = {name: value for name, value in php.pairs(desk.get("FIELDS")) if name in ("HANDLER", *_DETAILS)}
    if not given:
        raise _wrong_activity("No fields to update")
    changed: dict[str, Any] = {}
    if "HANDLER" in given:
        changed["HANDLER"] = _handler(given.pop("HANDLER"))
    _check_properties(given)
    plain.change(desk.state, ACTIVITY, row, **changed, FIELDS={**json.loads(str(row["FIELDS"])), **given})
    return True


@handles("bizproc.activity.delete", "bizproc.robot.delete")
def activity_delete(desk: Desk) -> Any:
    """An activity or a robot of the application less."""
    _check_admin(desk)
    desk.state.store.delete(ACTIVITY, _known_activity(desk)["ID"])
    return True


@handles("bizproc.activity.log", "bizproc.event.send")
def with_token(desk: Desk) -> Any:
    """What a robot reports needs a token that a workflow has given it."""
    if desk.method.name.casefold().endswith("log") and not php.text(desk.get("LOG_MESSAGE") or ""):
        raise Refusal("ERROR_EMPTY_LOG_MESSAGE", "Empty log message!")
    raise _denied()


def templates(state: State) -> list[Row]:
    """Return all templates; the portal's own is among them."""
    found = plain.every(state, TEMPLATE)
    if not any(row["SYSTEM_CODE"] == APPROVAL for row in found):
        plain.add(
            state,
            TEMPLATE,
            MODULE_ID="crm",
            ENTITY="CCrmDocumentDeal",
            DOCUMENT_TYPE=["crm", "CCrmDocumentDeal", "DEAL"],
            AUTO_EXECUTE=0,
            NAME="Approval of a deal",
            DESCRIPTION="One person approves or rejects.",
            TEMPLATE=[],
            PARAMETERS={"Approver": {"Name": "Approver", "Type": "user", "Required": "0", "Multiple": "0"}},
            VARIABLES=[],
            CONSTANTS=[],
            MODIFIED=state.now(),
            IS_MODIFIED="N",
            USER_ID=1,
            SYSTEM_CODE=APPROVAL,
            APP="",
        )
        found = plain.every(state, TEMPLATE)
    return found


def _check_admin(desk: Desk) -> None:
    if not users.is_admin(desk.caller.user_id):
        raise _denied()


def _denied() -> Refusal:
    return replies.access_denied()


def _wrong_template(text: str) -> Refusal:
    return Refusal("ERROR_TEMPLATE_VALIDATION_FAILURE", text)


def _wrong_activity(text: str) -> Refusal:
    return Refusal("ERROR_ACTIVITY_VALIDATION_FAILURE", text)


def _template(desk: Desk) -> Row:
    row = records.find(desk.state, TEMPLATE, desk.get("ID"))
    if row is None:
        raise Refusal("ERROR_TEMPLATE_NOT_FOUND", "Workflow template not found.")
    return row


def _template_fields(desk: Desk, given: dict[str, Any], *, adding: bool) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    if adding or "NAME" in given:
        if not php.text(given.get("NAME") or "").strip():
            raise _wrong_template("Empty template name!")
        fields["NAME"] = given["NAME"]
    if "DESCRIPTION" in given:
        fields["DESCRIPTION"] = given["DESCRIPTION"]
    if "AUTO_EXECUTE" in given or adding:
        if php.whole_number(given.get("AUTO_EXECUTE", 0)) not in (0, 1, 2, 3):
            raise _wrong_template("Incorrect field AUTO_EXECUTE!")
        fields["AUTO_EXECUTE"] = given.get("AUTO_EXECUTE", 0)
    if adding or "TEMPLATE_DATA" in given:
        pair = files.pair(given.get("TEMPLATE_DATA"))
        file_id = files.keep(desk.state, *pair) if pair else 0
        if not file_id:
            raise _wrong_template("Incorrect field TEMPLATE_DATA!")
        fields["FILE_ID"] = file_id
    return fields


def _selected(desk: Desk, kind: Entity, found: Result, usual: Sequence[str]) -> Result:
    wanted = [str(name) for name in php.values(desk.get("SELECT"))] or [*usual]
    hidden = ("APP", "FILE_ID", "NUMBER", "COMMENT")
    chosen = [field for name, field in kind.fields.items() if name not in hidden and ("*" in wanted or name in wanted)]
    rows = records.show_many(desk.state, kind, plain.STYLE, found.value, chosen)
    return Result(rows, found.next, found.total)


def _document_name(state: State, document: Sequence[str]) -> str:
    module, _, id_ = document
    if module != "crm":
        return id_
    kind, _, number = id_.rpartition("_")
    entity = state.book.entity(_CRM[kind]) if kind in _CRM else None
    if entity is None:
        raise Refusal("", "Incorrect document type!")
    row = records.find(state, entity, number)
    if row is None:
        raise Refusal("", "Wrong DOCUMENT_ID!")
    return str(row["TITLE"] or row["NAME"] or id_)


def _ask(desk: Desk, workflow: Row, template: Row, name: str) -> None:
    given = dict(php.pairs(desk.get("PARAMETERS"))).get("Approver")
    approver = php.integer(str(given or "").removeprefix("user_")) or desk.caller.user_id
    if users.find(desk.state, approver) is None:
        approver = desk.caller.user_id
    kind, _, number = str(workflow["DOCUMENT_ID"]).partition("_")
    labels = {"CommentLabel": "Comment", "CommentRequired": "N", "ShowComment": "Y"}
    plain.add(
        desk.state,
        TASK,
        **{name_: workflow[name_] for name_ in ("MODULE_ID", "ENTITY")},
        WORKFLOW_ID=workflow["ID"],
        DOCUMENT_ID=number or kind,
        DOCUMENT_NAME=name,
        DESCRIPTION="",
        NAME=f"Approve {name}",
        MODIFIED=workflow["STARTED"],
        WORKFLOW_STARTED=workflow["STARTED"],
        WORKFLOW_STARTED_BY=workflow["STARTED_BY"],
        WORKFLOW_TEMPLATE_ID=template["ID"],
        WORKFLOW_TEMPLATE_NAME=template["NAME"],
        WORKFLOW_STATE="Waiting for approval",
        STATUS=0,
        USER_ID=approver,
        USER_STATUS=0,
        ACTIVITY="ApproveActivity",
        ACTIVITY_NAME="A1",
        PARAMETERS={**labels, "StatusYesLabel": "Approve", "StatusNoLabel": "Reject"},
        DOCUMENT_URL=f"/crm/{kind.lower()}/details/{number}/",
    )


def _code(desk: Desk) -> str:
    code = php.text(desk.get("CODE") or "")
    if not code:
        raise _wrong_activity("Empty activity code!")
    if not _CODE.fullmatch(code):
        raise _wrong_activity("Wrong activity code!")
    return code


def _handler(given: Any) -> str:
    url = urlsplit(str(given or ""))
    if url.scheme and url.scheme not in ("http", "https"):
        raise Refusal("ERROR_UNSUPPORTED_PROTOCOL", "Unsupported handler protocol")
    if not url.scheme or not url.hostname:
        raise Refusal("ERROR_WRONG_HANDLER_URL", "Wrong handler URL")
    return str(given)


def _check_properties(given: dict[str, Any]) -> None:
    for name in ("PROPERTIES", "RETURN_PROPERTIES"):
        if given.get(name) in (None, ""):
            continue
        if not php.is_array(given[name]):
            raise _wrong_activity("Wrong properties array!")
        for key, value in php.pairs(given[name]):
            if not _KEY.fullmatch(key):
                raise _wrong_activity(f"Wrong property key {key}!")
            if not dict(php.pairs(value)).get("Name"):
                raise _wrong_activity(f"Empty property NAME {key}!")


def _is_robot(desk: Desk) -> str:
    return "Y" if ".robot." in desk.method.name.casefold() else "N"


def _word(desk: Desk) -> str:
    return "Automation rule" if _is_robot(desk) == "Y" else "Robot"


def _activity(desk: Desk, code: str) -> Row | None:
    where = filters.all_of([Sql("APP = ? AND CODE = ?", (desk.caller.key, code)), Sql("ROBOT = ?", (_is_robot(desk),))])
    return next(iter(desk.state.store.select(ACTIVITY, where, limit=1)), None)


def _known_activity(desk: Desk) -> Row:
    row = _activity(desk, _code(desk))
    if row is None:
        raise Refusal("ERROR_ACTIVITY_NOT_FOUND", "Activity or Automation rule not found!")
    return row
