"""Explicit batches in trouble: answers with gaps, methods that work long, clients that close; and sessions that were handed in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import aiohttp
import attrs
import orjson
import pytest

from b24async import Bitrix24, limits, retry
from b24async.calls import Call
from b24async.errors import B24Timeout, LimitError, ReplyError
from b24async.portal import Portal


def states(outcomes: Any) -> list[str]:
    return [outcome.state for outcome in outcomes]


def deal(b24: Bitrix24, title: str = "x") -> Call[Any]:
    return b24.crm.deal.add(fields={"TITLE": title})


def task(b24: Bitrix24, title: str = "x") -> Call[Any]:
    return b24.v3.tasks.task.add(fields={"title": title, "creatorId": 1, "responsibleId": 1})


def sizes(portal: Portal) -> list[int]:
    return [len(request.commands) for request in portal.requests()]


def _without_the_second(sections: Any) -> Any:
    return {name: {key: it for key, it in dict(section).items() if key != "c1"} for name, section in sections.items()}


@pytest.mark.parametrize("halt", [False, True])
@pytest.mark.parametrize(
    ("spoil", "doubtful"),
    [(_without_the_second, [1]), (lambda _: None, [0, 1, 2]), (lambda _: [], [0, 1, 2]), (lambda _: {}, [0, 1, 2])],
)
async def test_a_write_that_the_answer_does_not_mention_may_have_run(
    b24: Bitrix24, monkeypatch: pytest.MonkeyPatch, halt: bool, spoil: Callable[[Any], Any], doubtful: list[int]
) -> None:
    post = type(b24._engine.transport).post

    async def spoilt(*args: Any, **kwargs: Any) -> Any:
        raw = await post(*args, **kwargs)
        body = orjson.loads(raw.body)
        return attrs.evolve(raw, body=orjson.dumps({**body, "result": spoil(body["result"])}))

    before = len(await b24.crm.deal.list(select=["ID"]).all())
    with monkeypatch.context() as patch:
        patch.setattr(type(b24._engine.transport), "post", spoilt)
        calls = [deal(b24), b24.user.current() if doubtful == [1] and halt else deal(b24), deal(b24)]
        results = await b24.batch(calls, halt=halt)
    writes = sum(call.method.safety != "safe" for call in calls)
    assert len(await b24.crm.deal.list(select=["ID"]).all()) == before + writes  # they did run
    for index, outcome in enumerate(results):
        if index not in doubtful:
            assert outcome.state == "done"
            continue
        write = outcome.call.method.safety != "safe"
        assert outcome.state == ("maybe done" if write else "failed")
        assert isinstance(outcome.error, ReplyError)
        assert outcome.error.maybe_done is write
        assert "the batch has no answer for it" in str(outcome.error)


@pytest.mark.parametrize("make", [deal, task])
async def test_batches_of_a_method_that_works_long_are_held_before_the_wall(
    portal: Portal, make: Callable[[Bitrix24], Call[Any]]
) -> None:
    async with Bitrix24.from_webhook(portal.webhook_url, limits=limits.Limits(0), max_wait=20) as b24:
        portal.cost(make(b24).method.name, 20.0)
        for _ in range(2):
            assert states(await b24.batch([make(b24) for _ in range(10)])) == ["done"] * 10
        portal.clear_log()
        results = await b24.batch([make(b24) for _ in range(10)])
        # What surely fits still runs; nobody comes into doubt at the portal's own limit.
        assert set(states(results)) <= {"done", "failed"}
        assert all(isinstance(error, LimitError) and error.code == "OPERATION_TIME_LIMIT" for error in results.errors)
        assert results.errors
        portal.clear_log()
        assert states(await b24.batch([make(b24) for _ in range(10)])) == ["failed"] * 10
        assert portal.requests() == []


async def test_after_a_refusal_in_the_middle_of_writes_the_dearest_method_is_held_and_its_neighbours_are_not(
    b24: Bitrix24, portal: Portal
) -> None:
    portal.cost("tasks.task.add", 9.0)
    hasty = b24.with_options(max_wait=2)
    await b24.batch([task(b24), task(b24)])
    portal.fault("operating", method="tasks.task.add")
    again = hasty.v3.tasks.task.update(id=1, fields={"title": "b"})
    assert states(await hasty.batch([again, task(hasty)])) == ["maybe done", "maybe done"]
    portal.clear_log()
    assert states(await hasty.batch([task(hasty), task(hasty)])) == ["failed", "failed"]
    assert portal.requests() == []
    others = [hasty.v3.tasks.task.update(id=1, fields={"title": "c"}) for _ in range(2)]
    assert states(await hasty.batch(others)) == ["done", "done"]


async def test_a_batch_is_cut_where_the_portal_would_work_too_long(b24: Bitrix24, portal: Portal) -> None:
    portal.cost("user.current", 2.0)
    await b24.user.current()
    portal.clear_log()
    await b24.batch([b24.user.current() for _ in range(50)])
    assert max(sizes(portal)) <= 10
    assert sum(sizes(portal)) == 50


async def test_what_the_first_part_of_a_batch_has_cost_counts_for_the_others(b24: Bitrix24, portal: Portal) -> None:
    portal.cost("crm.deal.add", 1.0)
    assert states(await b24.batch([deal(b24) for _ in range(90)])) == ["done"] * 90
    first, *others = sizes(portal)
    assert first == 50
    assert others
    assert max(others) <= 20


async def test_a_chain_that_works_long_is_not_cut(b24: Bitrix24, portal: Portal) -> None:
    portal.cost("crm.deal.get", 4.0)
    await b24.crm.deal.get(id=1)
    portal.clear_log()
    chain = [b24.crm.deal.get(id=1)]
    for _ in range(9):
        chain.append(b24.crm.deal.get(id=chain[-1].ref("ID")))
    calls = [b24.crm.deal.get(id=1), *chain, b24.crm.deal.get(id=1), b24.crm.deal.get(id=1)]
    assert states(await b24.batch(calls)) == ["done"] * 13
    assert sorted(sizes(portal)) == [1, 2, 10]


async def test_five_thousand_cheap_calls_still_take_a_hundred_requests(b24: Bitrix24, portal: Portal) -> None:
    results = await b24.batch([b24.user.current() for _ in range(5000)])
    assert states(results) == ["done"] * 5000
    assert len(portal.requests()) == 100


async def test_a_batch_that_began_is_carried_out_to_its_end_by_a_client_that_closes(portal: Portal) -> None:
    portal.latency = 0.05
    b24 = Bitrix24.from_webhook(portal.webhook_url, limits="off")
    portal.fault("expired-command", method="crm.deal.add")  # this one goes again, alone
    calls = [make(b24) for _ in range(3) for make in (deal, task)]
    batch = asyncio.ensure_future(b24.batch(calls))
    await asyncio.sleep(0.01)
    began = asyncio.get_running_loop().time()
    await b24.aclose(grace=10)
    assert asyncio.get_running_loop().time() - began < 5
    assert states(await batch) == ["done"] * 6


async def test_the_options_of_the_calls_hold_and_not_those_of_the_client_that_sends_the_batch(
    portal: Portal, b24: Bitrix24
) -> None:
    portal.latency = 0.3
    calls = [b24.user.current(), b24.user.current().with_options(timeout=30)]
    assert states(await b24.with_options(timeout=0.05).batch(calls)) == ["done", "done"]


async def test_what_waits_for_a_connection_of_a_session_that_was_handed_in_is_not_in_doubt(
    portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retry, "REPEATS", 0)
    portal.latency = 0.6
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1)) as session:
        b24 = Bitrix24.from_webhook(portal.webhook_url, session=session, limits="off", packing="off")
        allowed = b24.limits.snapshot().allowed
        first = asyncio.ensure_future(deal(b24).send())
        await asyncio.sleep(0.05)
        with pytest.raises(B24Timeout, match=r"no connection within 0.2 s$") as caught:
            await deal(b24).with_options(timeout=0.2)
        assert not caught.value.maybe_done
        assert b24.limits.snapshot().allowed == allowed
        assert await first > 0
        with pytest.raises(B24Timeout, match=r"no answer within 0.2 s; the portal may have carried it out$"):
            await deal(b24).with_options(timeout=0.2)
    assert len(portal.requests("crm.deal.add")) >= 1


@pytest.mark.parametrize("size", [10, 2_000_000])
async def test_a_session_that_was_handed_in_is_given_bodies_of_known_length(portal: Portal, size: int) -> None:
    async with aiohttp.ClientSession() as session:
        b24 = Bitrix24.from_webhook(portal.webhook_url, session=session, limits="off")
        made = await deal(b24, "y" * size)
        assert len((await b24.crm.deal.get(id=made)).title or "") in (size, 255)
        sent = portal.requests("crm.deal.add")[0]
    assert int(sent.headers["Content-Length"]) > size
    assert sent.headers["Content-Type"] == "application/json"
