"""How often one may call: what the bucket counts and whom it refuses, on a clock that nobody has to wait for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from b24async.portal import Clock, Portal

from .conftest import SECRET, Wire


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


async def test_a_refused_request_does_not_count(limited: Wire, clock: Clock) -> None:
    await statuses(limited, 80)
    clock.move(1)
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


@pytest.mark.parametrize("plan", ["luxury", (50,), (0, 2), (50, -1), ("fifty", 2), None])
def test_an_unknown_plan_is_refused(plan: Any) -> None:
    with pytest.raises(ValueError, match="standard"):
        Portal(limits=plan)


async def test_without_limits_nothing_is_counted_or_refused(wire: Wire, portal: Portal) -> None:
    assert portal.limits == "off"
    assert await statuses(wire, 60) == [200] * 60
    assert portal.bucket_level == 0
