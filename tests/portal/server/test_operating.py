"""For how long the calls may work: what is charged, what is told, who is blocked, on a clock that nobody has to wait for."""

from __future__ import annotations

import asyncio
import time as time_module
from typing import Any

import aiohttp
import pytest

from b24async.portal import Clock, Portal

from .conftest import SECRET, Wire

BLOCKED = {"error": "OPERATION_TIME_LIMIT", "error_description": "Method is blocked due to operation time limit."}


async def time_of(wire: Wire, method: str, params: Any = None) -> Any:
    """The ``time`` block of a call."""
    return (await wire.call(method, params)).json["time"]


async def test_operating_time_is_told_per_method_and_resets_ten_minutes_after_the_first_call(
    wire: Wire, portal: Portal, clock: Clock
) -> None:
    portal.spend("profile", 3.5)
    first = clock()
    clock.move(120)
    portal.spend("profile", 1.0)
    time = (await wire.call("profile")).json["time"]
    assert (time["operating"], time["operating_reset_at"]) == (4.5, first + 600)
    clock.move(481)  # the first minute has expired, the other has not
    time = (await wire.call("profile")).json["time"]
    assert (time["operating"], time["operating_reset_at"]) == (1, first + 720)
    assert (await wire.call("server.time")).json["time"]["operating"] == 0


async def test_a_method_beyond_its_operating_time_is_blocked_until_minutes_expire(
    wire: Wire, portal: Portal, clock: Clock
) -> None:
    portal.spend("profile", 480)
    assert (await wire.call("profile")).status == 200  # reached is not exceeded
    portal.spend("profile", 0.2)
    answer = await wire.call("profile")
    assert answer.status == 429
    assert answer.json == {
        "error": "OPERATION_TIME_LIMIT",
        "error_description": "Method is blocked due to operation time limit.",
    }
    assert (await wire.call("server.time")).status == 200
    other = portal.add_webhook(user_id=1).removeprefix(portal.url)
    assert (await wire.call("profile", {}, other)).status == 200
    clock.move(600)
    assert (await wire.call("profile")).status == 200


async def test_operating_time_is_checked_after_the_scope_and_before_the_parameters(wire: Wire, portal: Portal) -> None:
    portal.spend("crm.item.get", 500)
    assert (await wire.call("crm.item.get", {})).status == 429


async def test_a_tenth_of_a_second_costs_nothing(wire: Wire, portal: Portal) -> None:
    portal.spend("profile", 0.1)
    assert (await wire.call("profile")).json["time"]["operating"] == 0


async def test_in_a_batch_each_method_has_its_own_limit(wire: Wire, portal: Portal) -> None:
    portal.spend("profile", 500)
    sections = await wire.batch({"a": "profile", "b": "server.time"})
    assert sections["result_error"]["a"]["error"] == "OPERATION_TIME_LIMIT"
    assert list(sections["result"]) == ["b"]


async def test_in_a_batch_the_first_command_of_a_method_shows_the_sum(wire: Wire, portal: Portal) -> None:
    portal.spend("profile", 2)
    answer = await wire.call("batch", {"cmd": ["profile", "server.time", "PROFILE"]})
    assert [time["operating"] for time in answer.result["result_time"]] == [2, 0, 0]
    assert answer.json["time"]["operating"] == 0


async def test_rest_3_calls_it_a_rate_limit(wire: Wire, portal: Portal) -> None:
    portal.spend("tasks.task.get", 500, version=3)
    answer = await wire.call3("tasks.task.get", {"id": 1})
    assert (answer.status, answer.code3) == (429, "RATELIMITEXCEPTION")
    assert (await wire.call("tasks.task.get", {"taskId": 1})).status == 200


async def test_the_minutes_expire_one_by_one(wire: Wire, portal: Portal, clock: Clock) -> None:
    begun = clock()
    for _ in range(10):
        portal.spend("profile", 1)
        clock.move(60)
    shown = []
    for _ in range(11):
        time = await time_of(wire, "profile")
        shown.append((time["operating"], time["operating_reset_at"] - begun))
        clock.move(60)
    assert shown[:9] == [(9 - n, 660 + 60 * n) for n in range(9)]
    assert shown[9:] == [(0, 1140 + 600), (0, 1200 + 600)]  # nothing is left: as if the first call were this one


async def test_a_moment_of_reset_is_a_whole_second_and_true(wire: Wire, portal: Portal, clock: Clock) -> None:
    clock.move(0.785)
    portal.spend("profile", 481)
    assert (await wire.call("profile")).status == 429
    clock.move(599.215)
    time = await time_of(wire, "profile")  # 600 s after the whole second in which it began
    assert time["operating"] == 0


async def test_a_price_is_charged_and_told_and_nobody_waits_for_it(wire: Wire, portal: Portal, clock: Clock) -> None:
    portal.cost("Profile", 30)
    begun = time_module.perf_counter()
    first, second = await time_of(wire, "profile"), await time_of(wire, "PROFILE")
    assert time_module.perf_counter() - begun < 10
    assert (first["duration"], first["processing"], first["operating"]) == (30, 30, 30)
    assert (first["start"], first["finish"]) == (clock() - 30, clock())
    assert second["operating"] == 60
    assert (await time_of(wire, "server.time"))["duration"] == 0
    portal.cost("profile", 0)
    third = await time_of(wire, "profile")
    assert (third["duration"], third["operating"]) == (0, 60)


async def test_the_call_that_crosses_the_line_finishes_and_the_next_is_refused(wire: Wire, portal: Portal) -> None:
    portal.cost("profile", 200)
    answers = [await wire.call("profile") for _ in range(4)]
    assert [answer.status for answer in answers] == [200, 200, 200, 429]
    assert answers[2].json["time"]["operating"] == 600
    assert answers[3].json == BLOCKED


async def test_calls_that_run_at_once_may_all_cross_the_line(wire: Wire, portal: Portal) -> None:
    portal.spend("profile", 480)
    portal.cost("profile", 0.2, real=True)
    answers = await asyncio.gather(*(wire.call("profile") for _ in range(3)))
    assert [answer.status for answer in answers] == [200, 200, 200]
    assert (await wire.call("profile")).status == 429


async def test_a_call_that_fails_is_charged_as_well_and_a_blocked_one_is_not(
    wire: Wire, portal: Portal, clock: Clock
) -> None:
    portal.cost("crm.deal.get", 300)
    assert [(await wire.call("crm.deal.get", {"id": 9999})).status for _ in range(4)] == [400, 400, 429, 429]
    portal.cost("crm.deal.get", 0)
    clock.move(600)
    assert (await time_of(wire, "crm.deal.get", {"id": 1}))["operating"] == 0


async def test_versions_of_a_method_are_metered_apart_and_cost_the_same(wire: Wire, portal: Portal) -> None:
    portal.cost("tasks.task.get", 7)
    assert (await time_of(wire, "tasks.task.get", {"taskId": 1}))["operating"] == 7
    answer = await wire.call3("tasks.task.get", {"id": 1})
    assert (answer.json["time"]["operating"], answer.json["time"]["duration"]) == (7, 7)


async def test_in_a_batch_every_command_is_charged_and_the_later_ones_may_be_blocked(
    wire: Wire, portal: Portal, clock: Clock
) -> None:
    portal.cost("profile", 200)
    answer = await wire.call("batch", {"cmd": [*["profile"] * 5, "server.time"]})
    assert answer.status == 200
    sections = answer.json["result"]
    assert sections["result_error"] == {"3": BLOCKED, "4": BLOCKED}
    assert [sections["result_time"][key]["operating"] for key in "0125"] == [200, 0, 0, 0]
    assert [sections["result_time"][key]["duration"] for key in "0125"] == [200, 200, 200, 0]
    assert sections["result_time"]["0"]["operating_reset_at"] == clock() + 600
    assert (await wire.call("profile")).status == 429


async def test_a_batch_is_not_metered_and_its_own_time_is_the_sum_of_its_commands(
    wire: Wire, portal: Portal, clock: Clock
) -> None:
    portal.cost("profile", 20)
    portal.cost("crm.deal.get", 5)
    time = await time_of(wire, "batch", {"cmd": ["profile", "profile", "crm.deal.get?id=9999"]})
    assert (time["duration"], time["start"], time["finish"]) == (45, clock() - 45, clock())
    assert (time["operating"], time["operating_reset_at"]) == (0, clock() + 600)


async def test_a_batch_of_rest_3_ends_where_a_method_is_blocked(wire: Wire, portal: Portal) -> None:
    portal.cost("tasks.task.get", 300)
    item = {"method": "tasks.task.get", "query": {"id": 1}}
    answer = await wire.call3("batch", [item, item])
    assert (answer.status, answer.json["time"]["duration"]) == (200, 600)
    answer = await wire.call3("batch", [{"method": "tasks.task.list", "query": {}}, item])
    assert (answer.status, answer.code3) == (429, "RATELIMITEXCEPTION")


async def test_what_costs_nothing_can_be_set(session: aiohttp.ClientSession, clock: Clock) -> None:
    async with Portal(limits="off", secret=SECRET, clock=clock, operating_free=0.5) as portal:
        wire = Wire(portal, session)
        portal.cost("profile", 0.5)
        assert (await time_of(wire, "profile"))["operating"] == 0
        portal.cost("profile", 0.6)
        assert (await time_of(wire, "profile"))["operating"] == 0.6


async def test_the_limit_can_be_set(session: aiohttp.ClientSession, clock: Clock) -> None:
    async with Portal(limits="off", secret=SECRET, clock=clock, operating_limit=3) as portal:
        wire = Wire(portal, session)
        portal.cost("profile", 2)
        assert [(await wire.call("profile")).status for _ in range(3)] == [200, 200, 429]


async def test_a_portal_without_operating_time_tells_nothing_of_it(
    session: aiohttp.ClientSession, clock: Clock
) -> None:
    async with Portal(limits="off", secret=SECRET, clock=clock, operating_limit=None) as portal:
        wire = Wire(portal, session)
        portal.spend("profile", 1000)
        portal.cost("profile", 1000)
        answer = await wire.call("batch", {"cmd": ["profile", "profile"]})
        blocks = [await time_of(wire, "profile"), answer.json["time"], *answer.json["result"]["result_time"]]
        blocks.append((await wire.call3("tasks.task.get", {"id": 1})).json["time"])
        blocks.append((await wire.call3("batch", [])).json["time"])
    assert [sorted(block) for block in blocks] == [
        ["date_finish", "date_start", "duration", "finish", "processing", "start"]
    ] * 6
    assert blocks[0]["duration"] == 1000


async def test_each_command_can_be_made_to_work_for_a_while(wire: Wire, portal: Portal) -> None:
    portal.command_cost = 0.06
    portal.cost("profile", 0.06, real=True)
    begun = time_module.perf_counter()
    answer = await wire.call("batch", {"cmd": ["server.time", "profile"]})
    assert time_module.perf_counter() - begun >= 0.18
    times = answer.result["result_time"]
    assert [time["duration"] for time in times] == [0.06, 0.12]
    assert [time["operating"] for time in times] == [0, 0.12]  # the cheaper one is free
    portal.command_cost = 0.0
    portal.cost("profile", 0, real=True)
    assert (await time_of(wire, "profile"))["duration"] == 0


async def test_a_batch_goes_on_when_its_caller_has_lost_patience(wire: Wire, portal: Portal) -> None:
    portal.cost("crm.deal.add", 0.1, real=True)
    with pytest.raises(TimeoutError):
        await wire.send(
            "POST",
            wire.hook + "batch",
            json={"cmd": ["crm.deal.add?fields[TITLE]=x"] * 3},
            timeout=aiohttp.ClientTimeout(total=0.05),
        )
    assert portal.requests("batch") == []
    while not portal.requests("batch"):
        await asyncio.sleep(0.01)
    assert len(await wire.result("crm.deal.list", {"filter": {">ID": 100}, "select": ["ID"]})) == 3


def test_a_price_is_for_a_method_that_exists() -> None:
    with pytest.raises(ValueError, match=r"crm\.deal\.gett"):
        Portal().cost("crm.deal.gett", 1)
