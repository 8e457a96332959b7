"""How calls end: closed clients, lost answers, cancelled turns, several event loops."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import logging
import socket
import warnings
import weakref
from typing import Any

import aiohttp
import pytest

from b24async import Bitrix24
from b24async.errors import ApiError, B24Timeout, ClientClosed, NotFound, TransportError, UsageError
from b24async.portal import Portal
from tests.portal import fast


def unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def test_closing_lets_calls_under_way_end_and_refuses_new_ones(portal: Portal) -> None:
    portal.latency = 0.2
    b24 = Bitrix24.from_webhook(portal.webhook_url, limits="off")
    task = asyncio.ensure_future(b24.user.current().send())
    await asyncio.sleep(0.05)
    closing = asyncio.ensure_future(b24.aclose())
    await asyncio.sleep(0.01)
    with pytest.raises(ClientClosed):
        await b24.user.current()
    assert (await task).id == 1
    await closing


async def test_closing_without_grace_tells_everybody_at_once_and_what_may_be_done(portal: Portal) -> None:
    portal.latency = 3.0
    b24 = Bitrix24.from_webhook(portal.webhook_url, packing="off")
    tasks = [asyncio.ensure_future(b24.crm.deal.add(fields={"TITLE": "x"}).send()) for _ in range(60)]
    while sum(job.written for job in b24._engine.own) < 40:
        await asyncio.sleep(0.01)
    began = asyncio.get_running_loop().time()
    await b24.aclose(grace=0)
    errors = await asyncio.gather(*tasks, return_exceptions=True)
    assert asyncio.get_running_loop().time() - began < 2.0
    doubts = [getattr(error, "maybe_done", None) for error in errors]
    assert doubts.count(True) == 40  # as many as may be in flight
    assert doubts.count(False) == 20


async def test_a_doubt_stays_whatever_a_later_attempt_says(portal: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("b24async.retry.FIRST_PAUSE", 0.4)
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off") as b24:
        portal.fault("reset-after", method="crm.deal.update")
        update = b24.crm.deal.update(id=1, fields={"TITLE": "Done"}).with_options(safety="idempotent")
        task = asyncio.ensure_future(update.send())
        while not portal.requests("crm.deal.update"):
            await asyncio.sleep(0.01)
        portal.fault("int-code", method="crm.deal.update")
        with pytest.raises(ApiError) as caught:
            await task
        assert caught.value.maybe_done
        assert (await b24.crm.deal.get(id=1)).title == "Done"


async def test_what_never_left_is_not_in_doubt_and_costs_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("b24async.retry.FIRST_PAUSE", 0.0)
    async with Bitrix24.from_webhook(f"http://127.0.0.1:{unused_port()}/rest/1/x/") as b24:
        with pytest.raises(TransportError) as caught:
            await b24.crm.deal.add(fields={})
        assert not caught.value.maybe_done
        await asyncio.sleep(0)
        assert b24.limits.snapshot().level == 0


async def test_a_connection_that_does_not_come_about_in_time_is_not_in_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("b24async.retry.REPEATS", 0)
    with socket.socket() as full:  # accepts nobody: its queue of one is taken
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        with socket.socket() as first, socket.socket() as second:
            for waiting in (first, second):
                waiting.setblocking(False)
                waiting.connect_ex(full.getsockname())
            async with Bitrix24.from_webhook(f"http://127.0.0.1:{full.getsockname()[1]}/rest/1/x/", timeout=0.3) as b24:
                with pytest.raises((B24Timeout, TransportError)) as caught:
                    await b24.crm.deal.add(fields={})
    assert not caught.value.maybe_done


async def test_cancelled_turns_are_given_back(portal: Portal) -> None:
    async with Bitrix24.from_webhook(portal.webhook_url) as b24:
        tasks = [asyncio.ensure_future(b24.user.current().send()) for _ in range(10)]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0.05)
        assert b24.limits.snapshot().level < 1
        assert b24.limits.snapshot().in_flight == 0


def test_limits_that_were_said_to_be_off_and_are_not_do_not_make_us_knock_without_pause() -> None:
    async def main() -> None:
        async with (
            Portal(limits="off", seed="empty") as portal,
            Bitrix24.from_webhook(portal.webhook_url, limits="off") as b24,
        ):
            portal.fault("503", method="user.current", times=3)
            began = fast.clock()
            assert (await b24.user.current()).id == 1
            assert fast.clock() - began >= 1 + 2 + 4
            assert len(portal.requests("user.current")) == 4

    fast.run(main())


async def test_a_short_timeout_is_kept_among_those_who_wait_longer(
    portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("b24async.retry.REPEATS", 0)
    portal.latency = 0.5
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off") as b24:
        hurried = b24.user.current().with_options(timeout=0.1)
        first, *others = await asyncio.gather(hurried, *[b24.user.current() for _ in range(20)], return_exceptions=True)
    assert isinstance(first, B24Timeout)
    assert len(others) == 20
    assert not any(isinstance(other, BaseException) for other in others)


async def test_half_a_surrogate_pair_is_refused_and_harms_nobody_else(portal: Portal) -> None:
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off") as b24:
        bad = b24.crm.deal.add(fields={"TITLE": "bad \ud83d"})
        first, *others = await asyncio.gather(bad, *[b24.user.current() for _ in range(20)], return_exceptions=True)
    assert isinstance(first, UsageError)
    assert "half of a surrogate pair" in str(first)
    assert not any(isinstance(other, BaseException) for other in others)


async def test_a_reference_cannot_become_part_of_a_text(portal: Portal) -> None:
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off") as b24:
        contact = b24.crm.contact.add(fields={"NAME": "Ann"})
        with pytest.raises(UsageError, match="cannot be part of a text"):
            _ = f"Deal of {contact.ref()}"
        with pytest.raises(UsageError, match="a reference for a key"):
            await b24.batch([contact, b24.crm.deal.add(fields={contact.ref(): 1})])
        with pytest.raises(UsageError, match="cannot be part of a reference"):
            await b24.batch([raw := b24.call("crm.deal.get", {"id": 1}), b24.crm.deal.get(id=raw.ref("a b"))])


async def test_a_session_that_raises_for_status_changes_nothing(portal: Portal) -> None:
    async with (
        aiohttp.ClientSession(raise_for_status=True) as session,
        Bitrix24.from_webhook(portal.webhook_url, session=session) as b24,
    ):
        with pytest.raises(NotFound):
            await b24.crm.deal.get(id=10**6)


async def test_a_body_above_a_megabyte_is_sent_quietly(portal: Portal) -> None:
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off") as b24:
        with warnings.catch_warnings():
            warnings.simplefilter("error", ResourceWarning)
            number = await b24.crm.deal.add(fields={"TITLE": "Large", "COMMENTS": "x" * 3_000_000})
        assert len((await b24.crm.deal.get(id=number)).comments or "") == 3_000_000


async def test_each_request_runs_in_the_context_of_its_call(portal: Portal) -> None:
    name: contextvars.ContextVar[str] = contextvars.ContextVar("name", default="")
    seen: list[str] = []

    async def note(*_: Any) -> None:
        seen.append(name.get())

    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(note)
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off", trace_configs=[trace]) as b24:

        async def call(mine: str) -> None:
            name.set(mine)
            await b24.user.current()

        await asyncio.gather(*[call(f"call {n}") for n in range(3)])
    assert sorted(seen) == ["call 0", "call 1", "call 2"]


def test_loops_one_after_another_leave_nothing_behind(caplog: pytest.LogCaptureFixture) -> None:
    loops: list[weakref.ref[Any]] = []
    clients: list[Bitrix24] = []

    async def once() -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        async with Portal(limits="off", secret="same", port=port) as portal:
            if not clients:
                clients.append(Bitrix24.from_webhook(portal.webhook_url, limits="off"))
            await clients[0].user.current()

    port = unused_port()
    with caplog.at_level(logging.WARNING):
        for _ in range(5):
            asyncio.run(once())
            gc.collect()
    assert not caplog.records
    assert sum(ref() is not None for ref in loops[:-1]) == 0
    assert len(clients[0]._engine.portal.lanes) <= 1
    asyncio.run(clients[0].aclose())


def test_the_limits_of_the_client_built_last_hold_and_looking_changes_nothing() -> None:
    hook = "https://limits.example/rest/1/x/"
    first = Bitrix24.from_webhook(hook, limits="enterprise")
    Bitrix24.from_webhook(hook, limits="standard")

    async def look() -> float:
        return first.limits.snapshot().burst

    assert asyncio.run(look()) == 50


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": "5"},
        {"max_wait": None},
        {"ssl": "no"},
        {"proxy": "proxy"},
        {"limits": "fast"},
        {"limts": "off"},
    ],
)
def test_a_wrong_option_is_refused_when_the_client_is_built(options: Any) -> None:
    with pytest.raises(UsageError):
        Bitrix24.from_webhook("https://portal.example/rest/1/x/", **options)


async def test_the_password_of_a_proxy_shows_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("b24async.retry.FIRST_PAUSE", 0.0)
    proxy = f"http://bob:pr0xypw@127.0.0.1:{unused_port()}"
    async with Bitrix24.from_webhook("http://portal.example/rest/1/x/", proxy=proxy, limits="off") as b24:
        with pytest.raises(TransportError) as caught:
            await b24.crm.deal.add(fields={})
    assert "pr0xypw" not in f"{caught.value!r} {caught.value} {b24!r} {b24._engine!r} {b24._engine.transport.proxy!r}"
