"""The bucket and the operating time, on a clock that nobody has to wait for."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest

from b24async.portal import Portal

from .conftest import SECRET, Clock, Wire


@pytest.fixture
async def limited(clock: Clock, session: aiohttp.ClientSession) -> AsyncIterator[Wire]:
    async with Portal(secret=SECRET, clock=clock) as portal:
        yield Wire(portal, session)


async def statuses(wire: Wire, count: int, method: str = "server.time") -> list[int]:
    return [(await wire.call(method)).status for _ in range(count)]


async def test_the_burst_passes_and_the_next_request_is_refused(limited: Wire) -> None:
    assert await statuses(limited, 52) == [200] * 50 + [503, 503]
    answer = await limited.call("server.time")
    assert answer.error == ("QUERY_LIMIT_EXCEEDED", "Too many requests")


async def test_the_bucket_leaks_two_in_a_second(limited: Wire, clock: Clock) -> None:
    await statuses(limited, 50)
    clock.wait(0.4)
    assert await statuses(limited, 1) == [503]
    clock.wait(0.1)
    assert await statuses(limited, 2) == [200, 503]
    clock.wait(10)
    assert await statuses(limited, 21) == [200] * 20 + [503]


async def test_a_refused_request_does_not_count(limited: Wire, clock: Clock) -> None:
    await statuses(limited, 80)
    clock.wait(1)
    assert await statuses(limited, 3) == [200, 200, 503]


async def test_the_bucket_stands_in_front_of_everything(limited: Wire) -> None:
    await statuses(limited, 50, "no.such.method")
    assert (await limited.send("POST", "/rest/1/wrong/no.such.method")).status == 503
    answer = await limited.call3("tasks.task.get", {"id": 1})
    assert (answer.status, answer.error[0]) == (503, "QUERY_LIMIT_EXCEEDED")  # the web tier knows no REST 3.0


async def test_all_webhooks_of_a_machine_share_one_bucket(limited: Wire) -> None:
    other = limited.portal.add_webhook(user_id=2).removeprefix(limited.portal.url)
    await statuses(limited, 50)
    assert (await limited.call("profile", {}, other)).status == 503


async def test_a_batch_counts_as_one_request(limited: Wire) -> None:
    for _ in range(10):
        await limited.batch(["server.time"] * 50)
    assert limited.portal.bucket_level == 10


@pytest.mark.parametrize(("plan", "burst"), [("enterprise", 250), ((3, 1.0), 3)])
async def test_the_plan_says_how_much_a_bucket_holds(
    plan: str | tuple[float, float], burst: int, session: aiohttp.ClientSession, clock: Clock
) -> None:
    async with Portal(secret=SECRET, clock=clock, limits=plan) as portal:
        assert await statuses(Wire(portal, session), burst + 1) == [200] * burst + [503]


def test_an_unknown_plan_is_refused() -> None:
    with pytest.raises(ValueError, match="standard"):
        Portal(limits="luxury")


async def test_operating_time_is_told_per_method_and_resets_ten_minutes_after_the_first_call(
    wire: Wire, portal: Portal, clock: Clock
) -> None:
    portal.spend("profile", 3.5)
    first = clock.now
    clock.wait(120)
    portal.spend("profile", 1.0)
    time = (await wire.call("profile")).json["time"]
    assert (time["operating"], time["operating_reset_at"]) == (4.5, first + 600)
    clock.wait(481)  # the first minute has expired, the other has not
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
    clock.wait(600)
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


async def test_a_command_can_be_given_a_price(wire: Wire, portal: Portal) -> None:
    portal.command_cost = 0.12
    time = (await wire.call("profile")).json["time"]
    assert time["operating"] == 0.12
    portal.command_cost = 0.0
