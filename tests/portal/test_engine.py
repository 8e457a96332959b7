"""The limit on requests, over real sockets: nobody is refused, whoever shares the bucket, and the portal's word wins.

The portal's bucket drains in steps at whole seconds. Loop, clients and portals run at twenty times the world's pace.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import attrs
import pytest

from b24async import Bitrix24, hooks, limits
from b24async.auth import Webhook
from b24async.errors import B24Error
from b24async.portal import Portal
from b24async.secrets import Secret
from tests.portal import fast

ROOT = Path(__file__).parent.parent.parent
WORKER = """
import asyncio
import attrs
from b24async import Bitrix24, limits
from tests.portal import fast

async def main():
    async with Bitrix24.from_env(packing="off", limits=limits.Limits(share=0.25)) as made:
        b24 = Bitrix24(attrs.evolve(made._engine, clock=fast.clock))
        await asyncio.gather(*[b24.user.current() for _ in range(16)])

fast.run(main())
"""


def client(url: str, **options: Any) -> Bitrix24:
    """Return a client that lives in the fast loop's time, and knows its portal since now."""
    limited = limits.of(options.get("limits", "standard"))
    known = limits.portal(Webhook.of(Secret(url)).portal, limited, fast.clock())
    made = Bitrix24.from_webhook(url, **options)
    assert made._engine.portal is known
    return Bitrix24(attrs.evolve(made._engine, clock=fast.clock))


@contextlib.asynccontextmanager
async def scene(**options: Any) -> AsyncIterator[tuple[Portal, Bitrix24]]:
    async with (
        Portal(limits="standard", seed="empty", clock=fast.clock) as portal,
        client(portal.webhook_url, **options) as b24,
    ):
        yield portal, b24


def refused(portal: Portal) -> int:
    return sum(request.status == 503 for request in portal.requests())


@pytest.fixture(autouse=True)
def _busy(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a loop as fast as this one a busy machine would look like a portal that has become slow."""
    monkeypatch.setattr("b24async.flow.LATE", 1000.0)


@pytest.fixture
def elsewhere() -> Iterator[Portal]:
    """A portal in a thread and a loop of its own."""
    portal = Portal(limits="standard", seed="empty", clock=fast.clock)
    ready, over = threading.Event(), threading.Event()

    async def main() -> None:
        async with portal:
            ready.set()
            await asyncio.to_thread(over.wait)

    thread = threading.Thread(target=lambda: fast.run(main()))
    thread.start()
    ready.wait()
    yield portal
    over.set()
    thread.join()


async def some(url: str, count: int, **options: Any) -> None:
    """Make requests that do not share."""
    async with client(url, packing="off", **options) as b24:
        await asyncio.gather(*[b24.user.current() for _ in range(count)])


def test_five_thousand_gathered_calls_take_a_hundred_requests_and_none_is_refused() -> None:
    async def main() -> None:
        async with scene() as (portal, b24):
            portal.seed(deals=2500)
            newest = (await b24.crm.deal.list(select=["ID"], order={"ID": "DESC"}))[0].id
            portal.clear_log()
            began = fast.clock()
            calls: list[Any] = []
            for n in range(2500):
                calls += [b24.crm.deal.get(id=newest - n), b24.user.current()]
            answers = await asyncio.gather(*calls)
            took = fast.clock() - began
            assert [deal.id for deal in answers[::2]] == [newest - n for n in range(2500)]
            assert {user.id for user in answers[1::2]} == {1}
            assert refused(portal) == 0
            assert Counter(len(request.commands) for request in portal.requests()) == {50: 100}
            assert took > 24  # 49 places were free; fifty came back two a second, which no client can hurry

    fast.run(main())


def test_clients_in_several_threads_share_one_bucket(elsewhere: Portal) -> None:
    began = fast.clock()
    threads = [threading.Thread(target=lambda: fast.run(some(elsewhere.webhook_url, 20))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Counter(request.status for request in elsewhere.requests()) == {200: 80}
    assert fast.clock() - began > 14


def test_loops_one_after_another_share_one_bucket(elsewhere: Portal) -> None:
    began = fast.clock()
    for _ in range(4):
        fast.run(some(elsewhere.webhook_url, 20))
    assert Counter(request.status for request in elsewhere.requests()) == {200: 80}
    assert fast.clock() - began > 14


def test_a_client_as_a_global_keeps_its_bucket_through_several_loops(elsewhere: Portal) -> None:
    b24 = client(elsewhere.webhook_url, packing="off")

    async def use() -> None:
        await asyncio.gather(*[b24.user.current() for _ in range(30)])

    for _ in range(3):
        fast.run(use())
    assert Counter(request.status for request in elsewhere.requests()) == {200: 90}
    fast.run(b24.aclose())


def test_loops_that_begin_in_many_threads_at_once_do_not_get_into_each_others_way() -> None:
    b24 = Bitrix24.from_webhook("https://threads.example/rest/1/x/")
    failures: list[BaseException] = []

    async def look() -> None:
        b24.limits.snapshot()

    def work() -> None:
        try:
            for _ in range(100):
                asyncio.run(look())
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(24)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert failures == []


def test_two_webhooks_of_one_portal_share_one_bucket() -> None:
    async def main() -> None:
        async with scene(packing="off") as (portal, b24), client(portal.add_webhook(), packing="off") as other:
            calls = [each.user.current() for each in (b24, other) for _ in range(35)]
            await asyncio.gather(*calls)
            assert Counter(request.status for request in portal.requests()) == {200: 70}

    fast.run(main())


def test_two_portals_have_a_bucket_each() -> None:
    async def main() -> None:
        async with scene(packing="off") as (one, b24), scene(packing="off") as (two, other):
            began = fast.clock()
            await asyncio.gather(*[each.user.current() for each in (b24, other) for _ in range(50)])
            assert b24.limits.snapshot().level > 40 - (fast.clock() - began) * 2
            assert refused(one) == refused(two) == 0
            assert len(one.requests()) == len(two.requests()) == 50

    fast.run(main())


def test_four_processes_with_a_quarter_each_are_never_refused(elsewhere: Portal) -> None:
    program = [sys.executable, "-c", WORKER]
    environment = {"B24_WEBHOOK_URL": elsewhere.webhook_url, "PYTHONPATH": str(ROOT)}
    processes = [subprocess.Popen(program, cwd=ROOT, env=environment) for _ in range(4)]
    assert [process.wait() for process in processes] == [0, 0, 0, 0]
    assert Counter(request.status for request in elsewhere.requests()) == {200: 4 * 16}


def test_a_bucket_that_is_full_already_refuses_only_what_was_on_its_way(caplog: pytest.LogCaptureFixture) -> None:
    known = False
    statuses: dict[bool, list[int | None]] = {False: [], True: []}

    def begins(request: hooks.RequestInfo) -> None:
        request.notes["known"] = known

    def came(response: hooks.ResponseInfo) -> None:
        nonlocal known
        known = known or response.status == 503
        statuses[response.request.notes["known"]].append(response.status)

    async def main() -> None:
        async with scene(packing="off", on_request=begins, on_response=came) as (portal, b24):
            portal.fill_bucket()
            users = await asyncio.gather(*[b24.user.current() for _ in range(60)])
            assert {user.id for user in users} == {1}
            assert b24.limits.snapshot().strangers == 0  # that was we ourselves, a moment ago

    fast.run(main())
    assert 503 in statuses[False]
    assert (
        len(statuses[False]) <= 45
    )  # as many as may be on their way at once, and what takes the place of the first answered
    assert 503 not in statuses[True][2:]  # one or two had their turn a moment before
    assert not caplog.records


def test_another_program_on_the_address_is_told_of_once_and_makes_no_storm(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        async with scene(packing="off") as (portal, b24):

            async def stranger() -> None:
                async with aiohttp.ClientSession() as session:
                    while True:
                        await session.post(portal.webhook_url + "profile", json={})

            await b24.user.current()
            await asyncio.sleep(26)
            other = asyncio.ensure_future(stranger())
            while portal.bucket_level < 50:
                await asyncio.sleep(0.1)
            began = fast.clock()
            tasks = [asyncio.ensure_future(b24.user.current().send()) for _ in range(20)]
            await asyncio.sleep(15)
            took = fast.clock() - began
            other.cancel()
            await asyncio.gather(other, return_exceptions=True)
            mine = [request for request in portal.requests("user.current") if request.status == 503]
            assert 0 < len(mine) <= 20 + 2 * took  # no more often than a full bucket gives places
            assert 0 < b24.limits.snapshot().strangers <= len(mine)
            assert {user.id for user in await asyncio.gather(*tasks)} == {1}

    with caplog.at_level(logging.WARNING):
        fast.run(main())
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "another program on this address" in caplog.text


def test_the_snapshot_is_true_at_every_stage() -> None:
    async def main() -> None:
        async with scene(packing="off") as (portal, b24):
            new = b24.limits.snapshot()
            assert new == limits.Snapshot(0, 50, 2, 0, 0, 40, 0, 0, {})
            portal.latency = 20.0
            tasks = [asyncio.ensure_future(b24.user.current().send()) for _ in range(70)]
            while b24.limits.snapshot().in_flight < 40:
                await asyncio.sleep(0.05)
            busy = b24.limits.snapshot()
            assert (busy.level, busy.in_flight, busy.waiting) == (40, 40, 30)
            assert portal.bucket_level == 0  # nothing has come through yet
            while len(portal.requests()) < 40:
                await asyncio.sleep(0.2)
            portal.latency = 0.0
            while b24.limits.snapshot().level < 50:
                await asyncio.sleep(0.05)
            while not all(task.done() for task in tasks):
                now = b24.limits.snapshot()
                assert portal.bucket_level <= now.level <= 50
                left = sum(not task.done() for task in tasks)
                assert abs(now.in_flight + now.waiting - left) <= 2  # who has an answer has still to take it
                await asyncio.sleep(0.5)
            after = b24.limits.snapshot()
            assert (after.in_flight, after.waiting, after.held, after.strangers) == (0, 0, 0, 0)
            assert portal.bucket_level <= after.level <= 50
            while b24.limits.snapshot().level:
                await asyncio.sleep(0.5)
            assert portal.bucket_level == 0
            assert attrs.evolve(b24.limits.snapshot(), operating={}) == new
            assert refused(portal) == 0

    fast.run(main())


def test_a_storm_of_504s_makes_fewer_requests_at_once_and_peace_brings_them_back() -> None:
    async def main() -> None:
        async with scene(packing="off", limits="off") as (portal, b24):
            portal.limits = "off"
            fault = portal.fault("504", times=-1)
            storm = await asyncio.gather(*[b24.user.current() for _ in range(60)], return_exceptions=True)
            assert all(isinstance(error, B24Error) for error in storm)
            low = b24.limits.snapshot().allowed
            assert low <= 4
            fault.stop()
            portal.latency = 1.0
            tasks = [asyncio.ensure_future(b24.user.current().send()) for _ in range(400)]
            peak, grown = 0, [low]
            while not all(task.done() for task in tasks):
                snapshot = b24.limits.snapshot()
                assert snapshot.in_flight <= snapshot.allowed or snapshot.allowed < grown[-1]
                peak = max(peak, snapshot.in_flight)
                grown.append(snapshot.allowed)
                await asyncio.sleep(0.2)
            assert grown[-1] == peak == 40
            assert grown == sorted(grown)

    fast.run(main())


def test_when_limits_change_while_the_client_runs_the_portals_word_wins() -> None:
    async def main() -> None:
        async with scene(packing="off") as (portal, b24):
            await asyncio.gather(*[b24.user.current() for _ in range(30)])
            portal.limits = (20, 1)
            users = await asyncio.gather(*[b24.user.current() for _ in range(20)])
            assert {user.id for user in users} == {1}
            assert refused(portal) <= 60  # twenty at first, and then every other one

    fast.run(main())
