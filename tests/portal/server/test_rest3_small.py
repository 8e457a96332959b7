"""REST 3.0 in small things: what it tells about itself, and what it refuses even where answers are made up."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal

from .conftest import Wire

LOG, TAIL = "main.eventlog.list", "main.eventlog.tail"


async def test_the_openapi_document_stands_alone_and_describes_every_method(wire: Wire) -> None:
    answer = await wire.call3("rest.documentation.openapi")
    document = answer.json
    assert (answer.status, document["openapi"][:2]) == (200, "3.")
    assert not {"result", "time"} & set(document)
    assert "X-B24async-Answer" not in answer.headers
    get = document["paths"]["/tasks.task.get"]["post"]
    body = get["requestBody"]["content"]["application/json"]["schema"]
    assert (body["properties"]["id"]["type"], body["required"]) == ("integer", ["id"])
    told = get["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["result"]
    assert told["properties"]["item"]["properties"]["title"]["type"] == "string"
    assert "/rest.documentation.openapi" in document["paths"]
    assert "/crm.deal.get" not in document["paths"]


async def test_every_method_has_a_scope(wire: Wire) -> None:
    answer = await wire.call3("rest.scope.list")
    scopes = answer.json["result"]
    assert (scopes["tasks.task.get"], scopes["rest.scope.list"]) == ("tasks", "basic")
    assert {f"/{name}" for name in scopes} == set((await wire.call3("rest.documentation.openapi")).json["paths"])
    assert "X-B24async-Answer" not in answer.headers


@pytest.mark.parametrize("method", ["tasks.task.field.get", "tasks.task.file.field.get"])
async def test_a_field_that_is_not_there_has_a_code_of_its_own(wire: Wire, method: str) -> None:
    answer = await wire.call3(method, {"name": "nothing"})
    code = "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION"
    assert (answer.status, answer.json["error"]["code"]) == (400, code)


@pytest.mark.parametrize(
    ("method", "body", "code"),
    [
        (LOG, {"filter": {"id": 1}}, "INVALIDFILTEREXCEPTION"),
        (LOG, {"filter": [["id"]]}, "INVALIDFILTEREXCEPTION"),
        (LOG, {"filter": [["id", "like", 1]]}, "UNKNOWNFILTEROPERATOREXCEPTION"),
        (LOG, {"filter": [["id", "in", 1]]}, "INVALIDFILTEREXCEPTION"),
        (LOG, {"filter": [["id", "=", "one"]]}, "VALIDATION_REQUESTVALIDATIONEXCEPTION"),
        (LOG, {"filter": [["id", "between", [1]]]}, "INVALIDFILTEREXCEPTION"),
        (LOG, {"filter": [{"logic": "xor", "conditions": []}]}, "INVALIDFILTEREXCEPTION"),
        (LOG, {"filter": [[7, 7]]}, "UNKNOWNDTOPROPERTYEXCEPTION"),
        (LOG, {"select": "id"}, "INVALIDSELECTEXCEPTION"),
        (LOG, {"select": [1]}, "INVALIDSELECTEXCEPTION"),
        (LOG, {"order": ["id"]}, "INVALIDORDEREXCEPTION"),
        (LOG, {"order": {"id": "up"}}, "INVALIDORDEREXCEPTION"),
        (LOG, {"pagination": {"limit": 0}}, "INVALIDPAGINATIONEXCEPTION"),
        (LOG, {"pagination": {"page": "one"}}, "INVALIDPAGINATIONEXCEPTION"),
        (LOG, {"pagination": 5}, "INVALIDPAGINATIONEXCEPTION"),
        (TAIL, {"cursor": {"field": "id"}}, "VALIDATION_REQUIREDFIELDINREQUESTEXCEPTION"),
        (TAIL, {"cursor": {"field": "id", "value": 0, "limit": 0}}, "INVALIDPAGINATIONEXCEPTION"),
        (TAIL, {"cursor": {"field": "id", "value": 0}, "filter": [["id", ">", 1]]}, "INVALIDFILTEREXCEPTION"),
        ("mail.mailbox.list", {"pagination": {"offset": -1}}, "INVALIDPAGINATIONEXCEPTION"),
        ("mail.message.field.list", {"select": ["nothing"]}, "UNKNOWNDTOPROPERTYEXCEPTION"),
    ],
)
async def test_a_made_up_list_refuses_what_has_the_wrong_form(wire: Wire, method: str, body: Any, code: str) -> None:
    answer = await wire.call3(method, body)
    assert (answer.status, answer.code3) == (400, code)


@pytest.mark.parametrize(
    ("method", "body"),
    [
        (
            LOG,
            {"filter": [["id", "between", [1, 5]], ["severity", ["INFO"]], {"logic": "or", "conditions": [["id", 1]]}]},
        ),
        (LOG, {"filter": [["unheardOf", "between", ["a", 7]], ["other", "!=", None]], "select": ["id", "user.name"]}),
        (LOG, {"filter": [], "select": [], "order": {"id": "desc"}, "pagination": {"limit": 5, "page": 2}}),
        (TAIL, {"cursor": {"field": "id", "value": 0, "order": "DESC", "limit": 5}, "filter": [["severity", "INFO"]]}),
        (TAIL, {}),
        ("mail.message.field.list", {"select": ["name", "type"]}),
    ],
)
async def test_a_made_up_list_takes_what_has_the_right_form(wire: Wire, method: str, body: Any) -> None:
    answer = await wire.call3(method, body)
    assert (answer.status, answer.headers["X-B24async-Answer"]) == (200, "made-up"), answer.text


async def test_inside_a_batch_the_same_holds(wire: Wire, portal: Portal) -> None:
    answer = await wire.call3("batch", [{"method": LOG, "query": {"order": ["id"]}}])
    assert (answer.status, answer.code3) == (400, "INVALIDORDEREXCEPTION")
    assert portal.requests()[-1].commands == (LOG,)
