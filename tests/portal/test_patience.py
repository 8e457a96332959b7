"""What a call is made to wait for, what is given up with it, and what outlives a client: found in use, kept by these."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import aiohttp
import pytest

from b24async import Bitrix24, hooks, limits
from b24async.errors import B24Timeout, LimitError
from b24async.portal import Portal
from tests.portal import fast
from tests.portal.test_engine import scene
from tests.portal.test_operating import scene as operating_scene


def test_refusals_by_the_bucket_count_towards_max_wait() -> None:
    """The portal answers 503 to everything: each refusal makes the whole crowd wait for the bucket."""
    waited: list[float] = []

    async def main() -> None:
        async with scene(packing="off", max_wait=5.0) as (portal, b24):
            portal.fault("503", times=-1)
            began = fast.clock()

            async def one() -> None:
                with pytest.raises(LimitError):
                    await b24.user.current()
                waited.append(fast.clock() - began)

            await asyncio.gather(*[one() for _ in range(20)])

    fast.run(main())
    assert len(waited) == 20
    assert max(waited) < 30


def test_what_was_held_and_fails_is_no_retry_and_starts_no_new_patience() -> None:
    """Another program uses the method up again and again while calls are held for it."""
    retries: list[hooks.RetryInfo] = []

    async def main() -> None:
        async with operating_scene(480.0, max_wait=800.0, on_retry=retries.append) as stage:
            stage.portal.cost("user.current", 1.0)
            stage.portal.spend("user.current", 474.0)
            await stage.b24.user.current()
            quiet = stage.b24.with_options(packing="off")
            tasks = [asyncio.ensure_future(quiet.user.current().send()) for _ in range(20)]
            await stage.held()
            for step in range(1, 20):
                stage.clock.move(60)
                if step in (5, 12):
                    stage.portal.spend("user.current", 474.0)
                await asyncio.sleep(4)
            done = await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 60)
            assert any(isinstance(error, LimitError) for error in done)

    fast.run(main())
    assert retries == []


async def test_a_write_under_a_key_that_the_portal_may_be_busy_with_is_not_sent_again() -> None:
    fields: Any = {"title": "Once", "creatorId": 1, "responsibleId": 1}
    async with (
        Portal(limits="off", seed="empty", command_cost=1.0) as portal,
        Bitrix24.from_webhook(portal.webhook_url, limits="off", timeout=0.2) as b24,
    ):
        with pytest.raises(B24Timeout) as caught:
            await b24.v3.tasks.task.add(fields=fields)
        assert caught.value.maybe_done
        await asyncio.sleep(1.2)
        assert len(portal.requests("tasks.task.add")) == 1
        portal.command_cost = 0.0
        assert len(await b24.tasks.task.list(filter={"TITLE": "Once"})) == 1


async def test_a_batch_whose_callers_have_gone_before_it_was_written_does_not_go() -> None:
    """The connection takes its time, as names and certificates do."""
    tracing = aiohttp.TraceConfig()
    slow, ready = asyncio.Event(), asyncio.Event()

    async def wait(*_: Any) -> None:
        slow.set()
        await ready.wait()

    tracing.on_connection_create_start.append(wait)
    async with (
        Portal(limits="off", seed="empty") as portal,
        Bitrix24.from_webhook(portal.webhook_url, limits="off", packing="eager", trace_configs=[tracing]) as b24,
    ):
        adds = [b24.call("crm.deal.add", {"fields": {"TITLE": f"Never {n}"}}) for n in range(5)]
        tasks = [asyncio.ensure_future(call.send()) for call in adds]
        await slow.wait()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        ready.set()
        assert await b24.call("crm.deal.list") == []
        assert [request.method for request in portal.requests()] == ["crm.deal.list"]
        await asyncio.sleep(0)
        assert b24.limits.snapshot().in_flight == 0


def test_a_client_that_names_no_limits_leaves_those_of_the_process_alone() -> None:
    url = "https://shared.example/rest/1/abcdefgh1234/"
    named = limits.Limits(250, 5, share=0.25, concurrency=10, operating=None)
    first = Bitrix24.from_webhook(url, limits=named)
    second = Bitrix24.from_webhook(url)
    assert first._engine.portal is second._engine.portal
    assert first._engine.portal.bucket.limits == named


async def test_portals_whose_clients_have_gone_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "HELD", 4)
    before = len(limits._portals)
    for number in range(200):
        b24 = Bitrix24.from_webhook(f"https://portal-{number}.example/rest/1/abcdefgh1234/")
        assert b24.limits.snapshot().waiting == 0  # makes its queue in this event loop
        await b24.aclose()
    del b24
    gc.collect()
    assert len(limits._portals) - before <= 5


def test_the_snapshot_can_be_asked_for_outside_of_an_event_loop() -> None:
    snapshot = Bitrix24.from_webhook("https://quiet.example/rest/1/abcdefgh1234/").limits.snapshot()
    assert (snapshot.level, snapshot.waiting, snapshot.in_flight, snapshot.allowed) == (0, 0, 0, 40)
