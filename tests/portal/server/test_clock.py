"""A clock that goes when it is told to."""

from __future__ import annotations

import time

import aiohttp

from b24async.portal import Clock, Portal


def test_it_stands_still_until_it_is_moved() -> None:
    clock = Clock()
    begun = clock()
    time.sleep(0.002)
    assert clock() == begun
    assert begun == int(begun)  # a test that counts seconds starts at a whole one
    clock.move(90)
    assert clock() == begun + 90


def test_ten_tenths_are_a_whole_second() -> None:
    clock = Clock(1_800_000_000)
    for _ in range(10):
        clock.move(0.1)
    assert clock() == 1_800_000_001


def test_it_can_tick_with_the_real_time_as_well() -> None:
    clock = Clock(5.0, ticking=True)
    begun = clock()
    time.sleep(0.01)
    assert 5.0 <= begun < begun + 0.01 <= clock()
    clock.move(1000)
    assert 1005.01 <= clock() < 2000
    assert repr(clock).startswith("<Clock 100")


async def test_a_portal_goes_by_it() -> None:
    clock = Clock(1_800_000_000)
    async with Portal(clock=clock) as portal, aiohttp.ClientSession() as session:
        for at in (1_800_000_000, 1_800_003_600):
            async with session.post(portal.webhook_url + "profile") as response:
                assert (await response.json())["time"]["finish"] == at
            clock.move(3600)
        assert [request.at for request in portal.requests()] == [1_800_000_000, 1_800_003_600]
