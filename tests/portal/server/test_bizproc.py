"""Workflows, their templates and tasks, and the activities of applications."""

from __future__ import annotations

import base64
from typing import Any

import aiohttp
import attrs
import pytest

from b24async.portal import Portal
from tests.portal.server.conftest import SECRET, Answer, Wire

TOMAS = f"/rest/2/{SECRET}/"
DEAL = ["crm", "CCrmDocumentDeal", "DEAL_1"]
W = "bizproc.workflow."


@attrs.frozen
class Application(Wire):
    """Calls with the token of an application."""

    token: str = ""

    async def call(self, method: str, params: Any = None, hook: str | None = None) -> Answer:
        return await self.send("POST", f"/rest/{method}?auth={self.token}", json=params or {})


@pytest.fixture
async def app(portal: Portal, session: aiohttp.ClientSession) -> Application:
    return Application(portal, session, portal.tokens(portal.add_app("app.1"))["access_token"])


async def template(wire: Wire, **more: Any) -> Any:
    data = ["one.bpt", base64.b64encode(b"content").decode()]
    given = {"DOCUMENT_TYPE": ["crm", "CCrmDocumentDeal", "DEAL"], "NAME": "Mine", "TEMPLATE_DATA": data}
    return await wire.result(W + "template.add", {**given, **more})


async def approval(wire: Wire) -> int:
    found = await wire.result(
        W + "template.list", {"FILTER": {"SYSTEM_CODE": "portal_approval"}, "SELECT": ["ID", "NAME"]}
    )
    assert [row["NAME"] for row in found] == ["Approval of a deal"]
    return int(found[0]["ID"])


async def test_an_approval_waits_for_somebody_and_ends_with_the_answer(wire: Wire, portal: Portal) -> None:
    portal.add_webhook(2, secret=SECRET)
    given = {"TEMPLATE_ID": await approval(wire), "DOCUMENT_ID": DEAL, "PARAMETERS": {"Approver": "user_2"}}
    id_ = await wire.result(W + "start", given)
    rows = await wire.result(W + "instances", {"SELECT": ["ID", "DOCUMENT_ID", "STARTED_BY", "MODULE_ID"]})
    assert rows == [{"ID": id_, "DOCUMENT_ID": "DEAL_1", "STARTED_BY": "1", "MODULE_ID": "crm"}]
    answer = await wire.call("bizproc.task.list", {"SELECT": ["ID", "WORKFLOW_ID", "USER_ID", "STATUS"]}, TOMAS)
    (task,) = answer.result
    assert (task["WORKFLOW_ID"], task["USER_ID"], task["STATUS"]) == (id_, "2", "0")
    assert (await wire.error("bizproc.task.complete", {"TASK_ID": task["ID"], "STATUS": 1}))[
        0
    ] == "ERROR_TASK_NOT_FOUND"
    done = {"TASK_ID": task["ID"], "STATUS": "yes", "COMMENT": "fine"}
    assert (await wire.call("bizproc.task.complete", done, TOMAS)).result is True
    assert (await wire.call("bizproc.task.complete", done, TOMAS)).error[0] == "ERROR_TASK_COMPLETED"
    (task,) = await wire.result("bizproc.task.list", {"SELECT": ["STATUS", "USER_STATUS", "WORKFLOW_STATE"]})
    assert task == {"STATUS": "1", "USER_STATUS": "1", "WORKFLOW_STATE": "Approved"}
    assert await wire.result(W + "instances") == []


async def test_a_task_is_handed_on_by_whoever_has_it(wire: Wire) -> None:
    await wire.result(W + "start", {"TEMPLATE_ID": await approval(wire), "DOCUMENT_ID": DEAL})
    (task,) = await wire.result("bizproc.task.list")
    give = {"TASK_IDS": [task["ID"]], "FROM_USER_ID": 1, "TO_USER_ID": 3}
    assert await wire.result("bizproc.task.delegate", give) is True
    assert (await wire.error("bizproc.task.delegate", give))[0] == "ERROR_DELEGATION_NOT_ALLOWED"
    assert (await wire.error("bizproc.task.delegate", {**give, "TO_USER_ID": 77}))[0] == "ERROR_INVALID_USER_ID"
    assert (await wire.error("bizproc.task.delegate", {**give, "TASK_IDS": []}))[0] == "ERROR_TASK_VALIDATION"
    (task,) = await wire.result("bizproc.task.list", {"FILTER": {"USER_ID": 3}, "SELECT": ["NAME"]})
    assert task["NAME"].startswith("Approve ")


@pytest.mark.parametrize(
    ("given", "code", "text"),
    [
        ({}, "ERROR_WRONG_WORKFLOW_ID", "Empty TEMPLATE_ID"),
        ({"TEMPLATE_ID": 77}, "ERROR_WRONG_WORKFLOW_ID", "Template not found"),
        ({"TEMPLATE_ID": 1}, "", "Wrong DOCUMENT_ID!"),
        ({"TEMPLATE_ID": 1, "DOCUMENT_ID": ["crm", "CCrmDocumentDeal", "DEAL_777"]}, "", "Wrong DOCUMENT_ID!"),
        ({"TEMPLATE_ID": 1, "DOCUMENT_ID": ["crm", "X", "X_1"]}, "", "Incorrect document type!"),
        ({"TEMPLATE_ID": 1, "DOCUMENT_ID": ["crm", "CCrmDocumentLead", "LEAD_1"]}, "", "mismatch"),
    ],
)
async def test_a_workflow_needs_a_template_that_fits_its_document(wire: Wire, given: Any, code: str, text: str) -> None:
    assert await approval(wire) == 1
    error = await wire.error(W + "start", given)
    assert error[0] == code
    assert text in error[1]


async def test_a_terminated_workflow_leaves_its_task_and_a_killed_one_nothing(wire: Wire) -> None:
    start = {"TEMPLATE_ID": await approval(wire), "DOCUMENT_ID": DEAL}
    first, second = await wire.result(W + "start", start), await wire.result(W + "start", start)
    assert await wire.result(W + "terminate", {"ID": first, "STATUS": "Enough"}) is True
    assert await wire.result(W + "kill", {"ID": second}) is True
    assert await wire.result(W + "instances") == []
    rows = await wire.result("bizproc.task.list", {"SELECT": ["WORKFLOW_ID", "STATUS", "WORKFLOW_STATE"]})
    assert rows == [{"WORKFLOW_ID": first, "STATUS": "4", "WORKFLOW_STATE": "Enough"}]
    assert (await wire.error(W + "terminate", {"ID": ""}))[0] == "ERROR_WRONG_WORKFLOW_ID"


async def test_only_administrators_run_workflows(wire: Wire, portal: Portal) -> None:
    portal.add_webhook(2, secret=SECRET)
    for method in ("workflow.start", "workflow.instances", "workflow.template.list"):
        answer = await wire.call(f"bizproc.{method}", {}, TOMAS)
        assert (answer.status, answer.error[0]) == (403, "ACCESS_DENIED")
    assert (await wire.call("bizproc.task.list", {"FILTER": {"USER_ID": 1}}, TOMAS)).error[0] == "ACCESS_DENIED"


async def test_a_webhook_is_no_application(wire: Wire) -> None:
    assert (await wire.call(W + "template.add", {})).error[0] == "WRONG_AUTH_TYPE"


async def test_an_application_keeps_templates_of_its_own(app: Application) -> None:
    id_ = await template(app, AUTO_EXECUTE=1)
    assert await app.result(W + "template.update", {"ID": id_, "FIELDS": {"NAME": "Ours"}}) == id_
    rows = await app.result(W + "template.list", {"FILTER": {"ID": id_}, "SELECT": ["ID", "NAME", "AUTO_EXECUTE"]})
    assert rows == [{"ID": str(id_), "NAME": "Ours", "AUTO_EXECUTE": "1"}]
    assert (await app.error(W + "template.update", {"ID": id_, "FIELDS": {}}))[1] == "No fields to update."
    start = {"TEMPLATE_ID": id_, "DOCUMENT_ID": DEAL}
    workflow = await app.result(W + "start", start)
    assert [row["ID"] for row in await app.result(W + "instances")] == [workflow]
    assert await app.result(W + "template.delete", {"ID": id_}) is None
    assert (await app.error(W + "template.delete", {"ID": id_}))[0] == "ERROR_TEMPLATE_NOT_FOUND"
    own = await approval(app)
    assert (await app.error(W + "template.update", {"ID": own, "FIELDS": {"NAME": "x"}}))[
        0
    ] == "ERROR_TEMPLATE_NOT_OWNER"


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"DOCUMENT_TYPE": ["crm"]}, "DOCUMENT_TYPE"),
        ({"NAME": " "}, "Empty template name!"),
        ({"AUTO_EXECUTE": 9}, "AUTO_EXECUTE"),
        ({"TEMPLATE_DATA": "x"}, "TEMPLATE_DATA"),
    ],
)
async def test_a_template_that_lacks_something_is_refused(app: Application, given: Any, text: str) -> None:
    fields = {"DOCUMENT_TYPE": ["a", "b", "c"], "NAME": "x", "TEMPLATE_DATA": ["a.bpt", "YQ=="]}
    code, said = await app.error(W + "template.add", {**fields, **given})
    assert code == "ERROR_TEMPLATE_VALIDATION_FAILURE"
    assert text in said


@pytest.mark.parametrize("family", ["activity", "robot"])
async def test_activities_and_robots_are_registered_apart(app: Application, family: str) -> None:
    b = f"bizproc.{family}."
    given = {"CODE": "md5", "HANDLER": "https://app.example/h", "NAME": "MD5", "PROPERTIES": {"text": {"Name": "Text"}}}
    assert await app.result(b + "add", given) is True
    assert (await app.error(b + "add", given))[0] == "ERROR_ACTIVITY_ALREADY_INSTALLED"
    assert await app.result(b + "list") == ["md5"]
    other = "robot" if family == "activity" else "activity"
    assert await app.result(f"bizproc.{other}.list") == []
    assert await app.result(b + "update", {"CODE": "md5", "FIELDS": {"HANDLER": "https://app.example/other"}}) is True
    assert (await app.error(b + "update", {"CODE": "md5", "FIELDS": {}}))[1] == "No fields to update"
    assert await app.result(b + "delete", {"CODE": "md5"}) is True
    assert (await app.error(b + "delete", {"CODE": "md5"}))[0] == "ERROR_ACTIVITY_NOT_FOUND"


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"CODE": ""}, "ERROR_ACTIVITY_VALIDATION_FAILURE"),
        ({"CODE": "a b"}, "ERROR_ACTIVITY_VALIDATION_FAILURE"),
        ({"HANDLER": "ftp://x.example/"}, "ERROR_UNSUPPORTED_PROTOCOL"),
        ({"HANDLER": "nonsense"}, "ERROR_WRONG_HANDLER_URL"),
        ({"PROPERTIES": {"1x": {"Name": "x"}}}, "ERROR_ACTIVITY_VALIDATION_FAILURE"),
        ({"PROPERTIES": {"x": {}}}, "ERROR_ACTIVITY_VALIDATION_FAILURE"),
    ],
)
async def test_an_activity_that_makes_no_sense_is_refused(app: Application, given: Any, code: str) -> None:
    fields = {"CODE": "md5", "HANDLER": "https://app.example/h", "NAME": "MD5"}
    assert (await app.error("bizproc.activity.add", {**fields, **given}))[0] == code


async def test_no_event_token_is_valid_where_no_robot_runs(wire: Wire) -> None:
    answer = await wire.call("bizproc.event.send", {"EVENT_TOKEN": "x", "RETURN_VALUES": {}})
    assert (answer.status, answer.error[0]) == (403, "ACCESS_DENIED")
    assert (await wire.error("bizproc.activity.log", {"EVENT_TOKEN": "x"}))[0] == "ERROR_EMPTY_LOG_MESSAGE"
