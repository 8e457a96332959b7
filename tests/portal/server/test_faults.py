"""Faults on demand, and the key that makes a repeated write harmless."""

from __future__ import annotations

import json
from typing import Any

import aiohttp
import pytest

from b24async.portal import Portal, faults

from .conftest import SECRET, Clock, Wire

ADD = "crm.deal.add"
LIST: dict[str, Any] = {"filter": {">ID": 100}, "select": ["ID"]}


async def added(wire: Wire) -> int:
    return len(await wire.result("crm.deal.list", LIST))


@pytest.mark.parametrize(("kind", "done"), [("502", 0), ("502-after", 1), ("504", 0), ("504-after", 1)])
async def test_a_gateway_answers_html_before_or_after_the_work(
    wire: Wire, portal: Portal, kind: str, done: int
) -> None:
    portal.fault(kind, ADD)
    answer = await wire.call(ADD, {"fields": {}})
    assert answer.status == int(kind[:3])
    assert answer.headers["Content-Type"] == "text/html"
    assert answer.text.startswith("<html>")
    assert await added(wire) == done
    assert (await wire.call(ADD, {"fields": {}})).status == 200


@pytest.mark.parametrize(("kind", "done"), [("reset", 0), ("reset-after", 1)])
async def test_a_connection_is_reset_before_or_after_the_work(wire: Wire, portal: Portal, kind: str, done: int) -> None:
    portal.fault(kind, ADD)
    with pytest.raises(aiohttp.ClientConnectionError):
        await wire.call(ADD, {"fields": {}})
    assert await added(wire) == done
    assert (portal.requests(ADD)[0].status, portal.requests(ADD)[0].fault) == (0, kind)


async def test_an_answer_is_cut_short(wire: Wire, portal: Portal) -> None:
    portal.fault("truncated", ADD)
    with pytest.raises(aiohttp.ClientPayloadError):
        await wire.call(ADD, {"fields": {}})
    assert await added(wire) == 1


async def test_an_answer_is_empty(wire: Wire, portal: Portal) -> None:
    portal.fault("empty", ADD)
    answer = await wire.call(ADD, {"fields": {}})
    assert (answer.status, answer.text) == (200, "")
    assert await added(wire) == 1


@pytest.mark.parametrize(
    ("kind", "status", "code"),
    [
        ("500", 500, "INTERNAL_SERVER_ERROR"),
        ("503", 503, "QUERY_LIMIT_EXCEEDED"),
        ("error-200", 200, "INTERNAL_SERVER_ERROR"),
        ("operating", 429, "OPERATION_TIME_LIMIT"),
        ("expired", 401, "expired_token"),
        ("int-code", 400, 1048582),
    ],
)
async def test_a_portal_says_no(wire: Wire, portal: Portal, kind: str, status: int, code: Any) -> None:
    portal.fault(kind)
    answer = await wire.call(ADD, {"fields": {}})
    assert (answer.status, answer.json["error"]) == (status, code)
    assert await added(wire) == 0


async def test_a_renamed_portal_sends_everybody_to_its_new_address(wire: Wire, portal: Portal) -> None:
    portal.fault("rename", to="https://new.example/")
    answer = await wire.call(ADD, {"fields": {}})
    assert (answer.status, answer.headers["Location"]) == (302, f"https://new.example/rest/1/{SECRET}/{ADD}")


async def test_a_fault_waits_for_its_method_and_strikes_as_often_as_asked(wire: Wire, portal: Portal) -> None:
    portal.fault("502", "CRM.Deal.Add", times=2)
    assert (await wire.call("profile")).status == 200
    statuses = [(await wire.call(ADD, {"fields": {}})).status for _ in range(3)]
    assert statuses == [502, 502, 200]


async def test_a_fault_can_last_until_it_is_cleared(wire: Wire, portal: Portal) -> None:
    portal.fault("502", times=-1)
    assert {(await wire.call("profile")).status for _ in range(5)} == {502}
    portal.clear_faults()
    assert (await wire.call("profile")).status == 200


async def test_a_request_fault_meets_batches_that_hold_the_method(wire: Wire, portal: Portal) -> None:
    portal.fault("502-after", ADD)
    assert (await wire.call("batch", {"cmd": ["profile"]})).status == 200
    assert (await wire.call("batch", {"cmd": [f"{ADD}?fields[TITLE]=x"]})).status == 502
    assert await added(wire) == 1


@pytest.mark.parametrize(
    ("kind", "code"), [("operating", "OPERATION_TIME_LIMIT"), ("expired", "expired_token"), ("int-code", 1048582)]
)
async def test_a_command_fault_fails_its_command_alone(wire: Wire, portal: Portal, kind: str, code: Any) -> None:
    portal.fault(kind, ADD)
    sections = await wire.batch({"a": "profile", "b": ADD, "c": "profile"})
    assert (list(sections["result"]), sections["result_error"]["b"]["error"]) == (["a", "c"], code)


async def test_a_token_that_expired_for_a_whole_batch_lets_nothing_run(wire: Wire, portal: Portal) -> None:
    portal.fault("expired")
    answer = await wire.call("batch", {"cmd": [f"{ADD}?fields[TITLE]=x"]})
    assert (answer.status, answer.error[0]) == (401, "expired_token")
    assert await added(wire) == 0


async def test_a_fault_takes_its_turn_behind_the_bucket(
    wire: Wire, session: aiohttp.ClientSession, clock: Clock
) -> None:
    async with Portal(limits=(1, 1), secret=SECRET, clock=clock) as portal:
        other = Wire(portal, session)
        portal.fault("502", times=1)
        assert [(await other.call("profile")).status for _ in range(2)] == [502, 503]


def test_an_unknown_kind_is_refused_and_the_known_ones_are_named() -> None:
    portal = Portal()
    with pytest.raises(ValueError, match="reset-after"):
        portal.fault("nonsense")
    for kind in faults.KINDS:
        portal.fault(kind)


# Idempotency-Key.

TASK = {"fields": {"title": "x", "creatorId": 1, "responsibleId": 1}}


async def add3(wire: Wire, key: str, body: Any = TASK) -> Any:
    headers = {"Idempotency-Key": key}
    return await wire.send("POST", wire.hook3 + "tasks.task.add", json=body, headers=headers)


async def test_a_repeated_write_of_rest_3_gets_its_first_answer_again(wire: Wire) -> None:
    first, second = await add3(wire, "k1"), await add3(wire, "k1")
    assert first.text == second.text
    assert first.headers["Idempotency-Key"] == second.headers["Idempotency-Key"] == "k1"
    assert "Idempotent-Replayed" not in first.headers
    assert second.headers["Idempotent-Replayed"] == "true"
    assert (await add3(wire, "k2")).json["result"]["item"]["id"] == 10


async def test_a_key_is_not_for_another_body_and_lasts_a_day(wire: Wire, clock: Clock) -> None:
    await add3(wire, "k1")
    answer = await add3(wire, "k1", {"fields": {**TASK["fields"], "title": "y"}})
    assert (answer.status, answer.code3) == (422, "IDEMPOTENCYKEYREUSEDEXCEPTION")
    clock.wait(24 * 3600)
    assert (await add3(wire, "k1")).json["result"]["item"]["id"] == 10


async def test_a_failed_write_leaves_its_key_free(wire: Wire) -> None:
    assert (await add3(wire, "k1", {"fields": {}})).status == 400
    assert (await add3(wire, "k1")).status == 200


async def test_a_lost_answer_is_found_again_by_its_key(wire: Wire, portal: Portal) -> None:
    portal.fault("502-after", "tasks.task.add")
    assert (await add3(wire, "k1")).status == 502
    assert (await add3(wire, "k1")).headers["Idempotent-Replayed"] == "true"
    assert len(json.loads((await wire.call3("tasks.task.list")).text)["result"]["items"]) == 9


async def test_a_key_must_be_short_and_plain(wire: Wire) -> None:
    answer = await add3(wire, "k" * 256)
    assert (answer.status, answer.code3) == (400, "INVALIDIDEMPOTENCYKEYEXCEPTION")
