"""What an answer looks like: envelope, time block, headers, PHP's JSON."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from b24async.portal import Clock, Portal, envelope, handlers

from .conftest import SECRET, Wire


async def test_a_success_has_a_result_and_a_time_block(wire: Wire, clock: Clock) -> None:
    answer = await wire.call("profile")
    assert list(answer.json) == ["result", "time"]
    time = answer.json["time"]
    assert list(time) == [
        "start",
        "finish",
        "duration",
        "processing",
        "date_start",
        "date_finish",
        "operating_reset_at",
        "operating",
    ]
    assert (time["start"], time["duration"], time["operating"]) == (clock(), 0, 0)
    assert time["date_start"] == "2026-01-01T03:00:00+03:00"
    assert time["operating_reset_at"] == clock() + 600


async def test_a_list_has_next_only_while_there_are_more_pages(wire: Wire, portal: Portal) -> None:
    portal.seed(deals=100)
    total = 121
    for start, expected in ((0, 50), (50, 100), (100, None)):
        answer = await wire.call("crm.deal.list", {"start": start, "select": ["ID"]})
        assert answer.json.get("next") == expected
        assert answer.json["total"] == total


async def test_an_error_has_no_time_and_no_result(wire: Wire) -> None:
    answer = await wire.call("crm.deal.get", {"id": 77})
    assert answer.json == {"error": "", "error_description": "Not found"}


async def test_an_error_of_rest_3_has_a_code_a_message_and_the_fields_at_fault(wire: Wire) -> None:
    answer = await wire.call3("tasks.task.get", {"id": "5"})
    assert answer.status == 400
    error = answer.json["error"]
    assert error["code"] == "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION"
    assert [item["field"] for item in error["validation"]] == ["id"]
    assert list(answer.json) == ["error"]


async def test_the_headers_are_those_of_a_portal(wire: Wire) -> None:
    for answer in (await wire.call("profile"), await wire.call("no.such.method")):
        assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        assert answer.headers["Access-Control-Allow-Headers"] == "origin, content-type, accept"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({}, "[]"),
        ({"0": "a", "1": "b"}, '["a","b"]'),
        ({"1": "a", "0": "b"}, '{"1":"a","0":"b"}'),
        ({"0": "a", "2": "b"}, '{"0":"a","2":"b"}'),
        ({"1": "a"}, '{"1":"a"}'),
        ({"a": {}, "b": {"0": {}}}, '{"a":[],"b":[[]]}'),
        ("/<>&'\"", '"\\/\\u003C\\u003E\\u0026\\u0027\\u0022"'),
        ('\\"', '"\\\\\\u0022"'),
        ("Ж\u2028😀", '"\\u0416\\u2028\\ud83d\\ude00"'),
        (1500.0, "1500"),
        (0.1, "0.1"),
        ([None, True, False], "[null,true,false]"),
        (float("nan"), "0"),
    ],
)
def test_json_is_written_as_php_writes_it(value: Any, text: str) -> None:
    assert envelope.encode(value) == text.encode()
    assert json.loads(text) == json.loads(envelope.encode(value))


def test_rest_3_keeps_its_objects() -> None:
    assert envelope.encode({"item": {}, "x": {"0": 1}}, lists=False) == b'{"item":{},"x":{"0":1}}'


async def test_a_fault_inside_the_portal_is_an_internal_error_and_a_traceback_in_the_log(
    wire: Wire, portal: Portal, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_desk: Any) -> Any:
        raise RuntimeError(f"something with {SECRET} in it")

    monkeypatch.setitem(handlers._HANDLERS, ("profile", 2), broken)
    with caplog.at_level(logging.ERROR):
        answer = await wire.call("profile")
        inside = await wire.batch(["profile"])
    assert (answer.status, answer.error) == (500, ("INTERNAL_SERVER_ERROR", "Internal server error"))
    assert inside["result_error"][0]["error"] == "INTERNAL_SERVER_ERROR"
    assert "RuntimeError: something with *** in it" in caplog.text
    assert SECRET not in caplog.text
    assert (await wire.call("server.time")).status == 200


async def test_what_a_failing_method_wrote_is_undone(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    def half_done(desk: Any) -> Any:
        desk.state.store.run("DELETE FROM _binding")
        raise RuntimeError("in the middle")

    monkeypatch.setitem(handlers._HANDLERS, ("profile", 2), half_done)
    assert (await wire.call("profile")).status == 500
    assert await wire.result("crm.activity.binding.list", {"activityId": 999})


async def test_the_journal_tells_what_came_in_and_no_secret(wire: Wire, portal: Portal, clock: Clock) -> None:
    await wire.call("crm.deal.get", {"id": 1, "note": f"{SECRET} again", SECRET: 1})
    await wire.call("crm.deal.get", {"id": 0})
    await wire.batch({"a": "profile", "b": "crm.deal.get?id=1"})
    first, second, third = portal.requests()
    assert (first.method, first.status, first.error, first.user_id, first.at) == (
        "crm.deal.get",
        200,
        None,
        1,
        clock(),
    )
    assert first.params == {"id": 1, "note": "*** again", "***": 1}
    assert (second.status, second.error) == (400, "")
    assert third.commands == ("profile", "crm.deal.get")
    assert first.path == "/rest/1/***/crm.deal.get"
    assert SECRET not in repr(portal.requests())
    assert [record.method for record in portal.requests("CRM.deal.GET")] == ["crm.deal.get"] * 2
    portal.clear_log()
    assert portal.requests() == []


async def test_the_journal_names_wrong_secrets_no_less(wire: Wire, portal: Portal) -> None:
    await wire.send("POST", "/rest/1/another-secret/profile", json={})
    assert "another-secret" not in repr(portal.requests())
