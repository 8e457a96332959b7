"""How parameters reach a method: query, form, JSON, and the names that the dispatcher keeps for itself."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from b24async.portal import Portal

from .conftest import SECRET, Wire

LIST = "crm.deal.list"
JSON = {"Content-Type": "application/json"}


async def test_query_form_and_json_say_the_same(wire: Wire) -> None:
    query = "filter%5B%3EID%5D=18&select%5B0%5D=ID&order[ID]=DESC"
    expected = [{"ID": "100"}, {"ID": "20"}, {"ID": "19"}]
    assert (await wire.send("GET", f"{wire.hook}{LIST}?{query}")).result == expected
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert (await wire.send("POST", wire.hook + LIST, data=query, headers=form)).result == expected
    multipart = aiohttp.FormData(
        {"filter[>ID]": "18", "select[]": "ID", "order[ID]": "DESC"}, default_to_multipart=True
    )
    assert (await wire.send("POST", wire.hook + LIST, data=multipart)).result == expected
    body = {"filter": {">ID": 18}, "select": ["ID"], "order": {"ID": "DESC"}}
    assert await wire.result(LIST, body) == expected


async def test_a_form_with_another_content_type_is_read_as_a_query(wire: Wire) -> None:
    answer = await wire.send("POST", wire.hook + "crm.deal.get", data="id=3", headers={"Content-Type": "text/plain"})
    assert answer.result["ID"] == "3"


async def test_the_body_replaces_names_of_the_query_and_nothing_is_merged_deeper(wire: Wire, portal: Portal) -> None:
    await wire.send("POST", f"{wire.hook}{LIST}?filter[ID]=1&select[]=ID", json={"filter": {"STAGE_ID": "NEW"}})
    assert portal.requests()[-1].params == {"filter": {"STAGE_ID": "NEW"}, "select": ["ID"]}


async def test_a_charset_behind_the_content_type_does_not_matter(wire: Wire) -> None:
    headers = {"Content-Type": "application/json; charset=utf-8"}
    answer = await wire.send("POST", wire.hook + "crm.deal.get", data=b'{"id": 4}', headers=headers)
    assert answer.result["ID"] == "4"


@pytest.mark.parametrize(
    "body", [b"{", b"", b'"text"', b"7", b"null", b"[1", b'{"id": NaN}', b"\xff\xfe", b'{"id": "\\ud800"}', b"[" * 5000]
)
async def test_json_that_is_none_is_ignored_silently(wire: Wire, body: bytes) -> None:
    answer = await wire.send("POST", f"{wire.hook}crm.deal.get?id=2", data=body, headers=JSON)
    assert answer.result["ID"] == "2"


async def test_the_body_of_a_get_is_not_looked_at(wire: Wire) -> None:
    answer = await wire.send("GET", f"{wire.hook}crm.deal.get?id=2", data=b'{"id": 5}', headers=JSON)
    assert answer.result["ID"] == "2"


async def test_a_list_as_body_has_numbers_for_names(wire: Wire) -> None:
    assert (await wire.call("task.commentitem.get", [1, 1])).result["POST_MESSAGE"] == "The customer has called."


async def test_names_of_the_dispatcher_reach_neither_method_nor_journal(wire: Wire, portal: Portal) -> None:
    given = {"auth": "t0ken", "access_token": "t0ken", "ap": SECRET, "aplogin": "1", "state": "x", "0": 1}
    assert (await wire.call("task.commentitem.getlist", given)).status == 200
    assert portal.requests()[-1].params == {"state": "x", "0": 1}


async def test_a_token_makes_a_call_a_link_to_a_file(wire: Wire) -> None:
    answer = await wire.call("profile", {"token": "x"})
    assert (answer.status, answer.error) == (403, ("ACCESS_DENIED", "Access denied! Link check failed"))


async def test_the_web_tier_takes_the_parameters_of_tracing_clients(wire: Wire) -> None:
    answer = await wire.send("POST", f"{wire.hook}crm.deal.get?bx24_request_id=77-x&bx24_sdk_ver=1", json={"id": 2})
    assert answer.result["ID"] == "2"


async def test_classic_methods_read_names_in_any_letter_case(wire: Wire) -> None:
    assert (await wire.call("crm.deal.get", {"ID": 2})).result["ID"] == "2"
    rows = await wire.result(LIST, {"FILTER": {"ID": 2}, "SELECT": ["ID"]})
    assert rows == [{"ID": "2"}]


@pytest.mark.parametrize(
    "params", [{"0": 1, "1": {"ID": "asc"}}, {"TASKID": 1, "ORDER": {"ID": "asc"}}, {"whatever": "1", "name": []}]
)
async def test_positional_methods_read_the_order_and_not_the_names(wire: Wire, params: Any) -> None:
    assert len(await wire.result("task.commentitem.getlist", params)) == 1


async def test_a_stray_parameter_shifts_the_positions(wire: Wire) -> None:
    path = f"{wire.hook}task.commentitem.getlist?bx24_request_id=abc"
    answer = await wire.send("POST", path, json={"0": 1})
    assert (answer.status, answer.error) == (
        400,
        (
            "ERROR_CORE",
            "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskcommentitem::getlist() expected to be of "
            'type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS<br>',
        ),
    )


async def test_a_controller_names_the_parameter_that_is_missing(wire: Wire) -> None:
    code, text = await wire.error("crm.item.get", {"id": 1})
    assert (code, text) == ("100", "Could not find value for parameter {entityTypeId}")


async def test_a_controller_refuses_a_value_of_another_type(wire: Wire) -> None:
    code, text = await wire.error("crm.activity.binding.list", {"activityId": "abc"})
    assert code == "100"
    assert text == "Invalid value {abc} to match with parameter {activityId}. Should be value of type int."


async def test_a_controller_takes_numbers_as_text(wire: Wire) -> None:
    assert (await wire.send("GET", f"{wire.hook}crm.activity.binding.list?activityId=999")).result


async def test_a_controller_reads_exact_names(wire: Wire) -> None:
    assert (await wire.error("crm.activity.binding.list", {"ACTIVITYID": 999}))[0] == "100"


async def test_a_body_beyond_the_limit_is_413(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("b24async.portal.web.LARGEST_BODY", 1000)
    async with Portal(secret=SECRET) as small:
        answer = await Wire(small, wire.session).send("POST", wire.hook + "profile", data=b"x" * 2000)
        assert answer.status == 413
        assert (await Wire(small, wire.session).call("profile")).status == 200
