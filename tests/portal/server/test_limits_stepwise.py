"""The bucket drains at whole seconds of the portal's clock, and its limits can be changed while it runs."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24async.portal import Clock, Portal
from b24async.portal.limits import Intensity

from .conftest import SECRET, Wire


@pytest.fixture
async def limited(clock: Clock, session: aiohttp.ClientSession) -> AsyncIterator[Wire]:
    async with Portal(secret=SECRET, clock=clock) as portal:
        yield Wire(portal, session)


async def statuses(wire: Wire, count: int) -> list[int]:
    return [(await wire.call("server.time")).status for _ in range(count)]


async def test_nothing_leaks_within_a_second_and_two_at_its_end(limited: Wire, clock: Clock) -> None:
    clock.move(0.25)
    assert await statuses(limited, 51) == [200] * 50 + [503]
    clock.move(0.7)
    assert await statuses(limited, 1) == [503]
    assert limited.portal.bucket_level == 50
    clock.move(0.05)  # the second is whole, though only three quarters of one have passed
    assert limited.portal.bucket_level == 48
    assert await statuses(limited, 3) == [200, 200, 503]


async def test_the_bucket_drains_once_per_second_however_often_one_looks(limited: Wire, clock: Clock) -> None:
    await statuses(limited, 50)
    passed = 0
    for _ in range(40):  # four seconds
        clock.move(0.1)
        passed += (await statuses(limited, 2)).count(200)
    assert passed == 8


async def test_seconds_of_silence_add_up_and_an_empty_bucket_stays_empty(limited: Wire, clock: Clock) -> None:
    await statuses(limited, 50)
    clock.move(10)
    assert limited.portal.bucket_level == 30
    assert await statuses(limited, 21) == [200] * 20 + [503]
    clock.move(1000)
    assert limited.portal.bucket_level == 0
    assert await statuses(limited, 51) == [200] * 50 + [503]


async def test_a_clock_that_is_set_back_drains_no_second_twice(limited: Wire, clock: Clock) -> None:
    await statuses(limited, 40)
    clock.move(-5)
    await statuses(limited, 1)
    clock.move(5)
    assert limited.portal.bucket_level == 41
    clock.move(1)
    assert limited.portal.bucket_level == 39


@pytest.mark.parametrize(("plan", "passed"), [("enterprise", 5), ((10, 3), 3), ((10, 0.5), 0)])
async def test_a_plan_has_its_own_drain(
    plan: str | tuple[float, float], passed: int, session: aiohttp.ClientSession, clock: Clock
) -> None:
    async with Portal(secret=SECRET, clock=clock, limits=plan) as portal:
        portal.fill_bucket()
        clock.move(1)
        assert (await statuses(Wire(portal, session), 7)).count(200) == passed


async def test_half_a_place_per_second_is_a_place_in_two(session: aiohttp.ClientSession, clock: Clock) -> None:
    async with Portal(secret=SECRET, clock=clock, limits=(10, 0.5)) as portal:
        portal.fill_bucket()
        seen = []
        for _ in range(4):
            clock.move(1)
            seen += await statuses(Wire(portal, session), 1)
        assert seen == [503, 200, 503, 200]


async def test_a_bucket_can_be_full_before_the_first_request(limited: Wire, clock: Clock) -> None:
    limited.portal.fill_bucket()
    assert limited.portal.bucket_level == 50
    assert await statuses(limited, 1) == [503]
    clock.move(1)
    assert await statuses(limited, 3) == [200, 200, 503]


async def test_a_bucket_can_be_put_at_any_level_and_emptied(limited: Wire) -> None:
    await statuses(limited, 5)
    limited.portal.fill_bucket(47)
    assert limited.portal.bucket_level == 47
    assert await statuses(limited, 4) == [200, 200, 200, 503]
    limited.portal.fill_bucket(0)
    assert limited.portal.bucket_level == 0
    assert await statuses(limited, 1) == [200]


async def test_a_bucket_cannot_hold_what_it_cannot_hold(limited: Wire, portal: Portal) -> None:
    for level in (51, -1):
        with pytest.raises(ValueError, match="0 to 50"):
            limited.portal.fill_bucket(level)
    with pytest.raises(RuntimeError, match="limits are off"):
        portal.fill_bucket()


async def test_limits_change_while_it_runs_and_what_was_counted_stays_counted(limited: Wire, clock: Clock) -> None:
    portal = limited.portal
    assert portal.limits == "standard"
    await statuses(limited, 50)
    portal.limits = "enterprise"
    assert portal.limits == "enterprise"
    assert await statuses(limited, 201) == [200] * 200 + [503]
    clock.move(2)
    portal.limits = (100, 20)
    assert portal.limits == (100, 20)
    assert portal.bucket_level == 240  # two seconds of the old drain
    assert await statuses(limited, 1) == [503]
    clock.move(8)
    assert portal.bucket_level == 80
    assert await statuses(limited, 21) == [200] * 20 + [503]


async def test_a_change_within_a_second_drains_no_second_time(limited: Wire, clock: Clock) -> None:
    await statuses(limited, 50)
    clock.move(1.5)
    limited.portal.limits = (50, 4)
    assert limited.portal.bucket_level == 48
    clock.move(0.5)
    assert limited.portal.bucket_level == 44


async def test_limits_that_are_taken_off_and_put_on_again_begin_with_an_empty_bucket(limited: Wire) -> None:
    portal = limited.portal
    await statuses(limited, 50)
    portal.limits = "off"
    assert await statuses(limited, 3) == [200] * 3
    assert portal.bucket_level == 0
    portal.limits = "standard"
    assert portal.bucket_level == 0
    assert await statuses(limited, 51) == [200] * 50 + [503]


async def test_unknown_limits_are_refused_and_the_old_ones_stay(limited: Wire) -> None:
    with pytest.raises(ValueError, match="standard"):
        limited.portal.limits = "luxury"
    assert limited.portal.limits == "standard"
    assert await statuses(limited, 51) == [200] * 50 + [503]


@given(
    burst=st.integers(1, 20),
    drain=st.integers(1, 5),
    steps=st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 6)), max_size=30),
    start=st.integers(0, 999),
)
def test_a_bucket_counts_as_a_counter_that_is_lowered_every_second(
    burst: int, drain: int, steps: list[tuple[int, int]], start: int
) -> None:
    ours, counter, now = Intensity((burst, drain)), 0, start
    for pause, calls in steps:
        for _ in range(pause):  # a thousandth of a second each
            now += 1
            if now % 1000 == 0:
                counter = max(counter - drain, 0)
        for _ in range(calls):
            free = counter + 1 <= burst
            assert ours.take("127.0.0.1", now / 1000) is free
            counter += free
        assert ours.level(now / 1000) == counter
