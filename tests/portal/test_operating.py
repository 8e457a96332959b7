"""The time that methods may work: held before the wall, and going on when some comes back.

The portal counts work that nobody waits for (``portal.cost``), and one clock serves it and the client. It stands still, however busy the machine is,
and is moved where people would wait minutes. The loop runs fast, so that who waits looks at the clock often.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import attrs
import pytest

from b24async import Bitrix24, limits
from b24async.errors import LimitError, NotFound, TransportError
from b24async.hooks import RequestInfo
from b24async.portal import Clock, Portal
from tests.portal import fast

SPENT = limits.Limits(0)
"""No limit on requests, the usual one on working time."""

EVERY = 600
"""Calls in most tests. They work for 600 s, and the portal allows 480 in ten minutes."""


@attrs.frozen(eq=False)
class Scene:
    """A portal, a client of it, their clock, and how often the portal has refused a command because of its operating time."""

    portal: Portal
    b24: Bitrix24
    clock: Clock
    refusals: list[str]

    def client(self, url: str, **options: Any) -> Bitrix24:
        return _client(url, self.clock, **{"limits": SPENT, **options})

    def done(self, method: str) -> int:
        """Return how many calls of a method have reached the portal, alone or in batches."""
        alone = [request.method for request in self.portal.requests()]
        packed = [name for request in self.portal.requests() for name in request.commands]
        return alone.count(method) + packed.count(method)

    async def held(self, count: int | None = None) -> int:
        """Wait until nothing is on its way and calls are held; return how many."""
        while True:
            snapshot = self.b24.limits.snapshot()
            if snapshot.held and not snapshot.in_flight and not snapshot.waiting and count in (None, snapshot.held):
                return snapshot.held
            await asyncio.sleep(0.1)


def _client(url: str, clock: Clock, **options: Any) -> Bitrix24:
    made = Bitrix24.from_webhook(url, **options)
    return Bitrix24(attrs.evolve(made._engine, clock=clock))


@contextlib.asynccontextmanager
async def scene(limit: float | None = 480.0, **options: Any) -> AsyncIterator[Scene]:
    """Set up a scene in the fast loop."""
    clock = Clock()
    refusals: list[str] = []
    async with Portal(limits="off", seed="empty", clock=clock, operating_limit=limit) as portal:
        blocked = portal._operating.blocked

        def watched(caller: str, method: str, now: float) -> bool:
            refused = blocked(caller, method, now)
            if refused:
                refusals.append(method)
            return refused

        portal._operating.blocked = watched  # type: ignore[method-assign]
        async with _client(portal.webhook_url, clock, **{"limits": SPENT, **options}) as b24:
            yield Scene(portal, b24, clock, refusals)


def play(act: Callable[[Scene], Coroutine[Any, Any, None]], limit: float | None = 480.0, **options: Any) -> None:
    """Play in the fast loop; a call that is never let go is a failure and not a test that hangs."""

    async def main() -> None:
        async with asyncio.timeout(20 * fast.SPEED), scene(limit, **options) as stage:
            try:
                await act(stage)
            except BaseException:
                left = asyncio.all_tasks() - {asyncio.current_task()}
                for task in left:
                    task.cancel()
                await asyncio.gather(*left, return_exceptions=True)
                raise

    fast.run(main())


async def sequentially(b24: Bitrix24, count: int) -> list[Any]:
    return [await b24.user.current().response() for _ in range(count)]


async def gathered(b24: Bitrix24, count: int) -> list[Any]:
    return await asyncio.gather(*[b24.user.current().response() for _ in range(count)])


async def batched(b24: Bitrix24, count: int) -> list[Any]:
    calls = [b24.user.current() for _ in range(count)]
    results = await b24.batch(calls)
    return [results[call] for call in calls]


WAYS = [sequentially, gathered, batched]


@pytest.mark.parametrize("way", WAYS)
def test_cheap_calls_are_never_held(way: Any) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.cost("user.current", 0.03)
        waits: list[float] = []
        b24 = _client(
            stage.portal.webhook_url,
            stage.clock,
            limits=limits.Limits(0, concurrency=EVERY),
            on_request=lambda info: waits.append(info.limiter_wait),
        )
        assert len(await way(b24, EVERY)) == EVERY
        assert stage.done("user.current") == EVERY
        assert max(waits) == 0
        assert (stage.refusals, stage.b24.limits.snapshot().operating) == ([], {})
        await b24.aclose()

    play(act)


@pytest.mark.parametrize("way", WAYS)
def test_dear_calls_are_held_before_the_wall_and_go_on_at_the_reset(way: Any) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.cost("user.current", 1.0)
        running = asyncio.ensure_future(way(stage.b24, EVERY))
        await stage.held()
        before = stage.done("user.current")
        assert 400 <= before <= 480
        caller = stage.portal._access.webhook("1", stage.portal._secret).key
        spent, reset = stage.portal._operating.told(caller, "user.current/2", stage.clock())
        assert spent == before
        assert reset is not None
        assert stage.b24.limits.snapshot().operating["user.current"] == spent
        stage.clock.move(reset - 20 - stage.clock())
        await asyncio.sleep(10)
        assert stage.done("user.current") == before  # not yet
        stage.clock.move(30)
        answers = await running
        assert len(answers) == EVERY
        assert stage.done("user.current") == EVERY
        assert stage.refusals == []

    play(act)


@pytest.mark.parametrize("way", WAYS)
def test_other_methods_never_notice(way: Any) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.cost("user.current", 1.0)
        running = asyncio.ensure_future(way(stage.b24, EVERY))
        await stage.held()
        await asyncio.gather(*[stage.b24.profile() for _ in range(100)])
        await stage.b24.server.time()
        await stage.b24.batch([stage.b24.profile(), stage.b24.server.time()])
        assert not running.done()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        assert stage.b24.limits.snapshot().held == 0
        assert stage.refusals == []

    play(act)


@pytest.mark.parametrize("way", WAYS)
def test_on_a_portal_that_tells_nothing_nobody_is_held(way: Any) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.cost("user.current", 1.0)
        assert len(await way(stage.b24, EVERY)) == EVERY
        assert stage.done("user.current") == EVERY
        assert stage.b24.limits.snapshot().operating == {}

    play(act, limit=None)


@pytest.mark.parametrize("way", WAYS)
def test_who_will_not_wait_until_the_reset_is_told_at_once_how_long_it_takes(way: Any) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.cost("user.current", 100.0)
        for _ in range(4):
            await stage.b24.user.current()
        before = len(stage.portal.requests())
        stage.clock.move(50)
        with pytest.raises(LimitError) as caught:
            await way(stage.b24.with_options(max_wait=300), 3)
        assert caught.value.method == "user.current"
        assert caught.value.code == "OPERATION_TIME_LIMIT"
        assert caught.value.retry_after == pytest.approx(550, abs=1)
        assert not caught.value.maybe_done
        assert len(stage.portal.requests()) == before
        assert stage.b24.limits.snapshot().held == 0

    play(act)


def test_the_time_that_a_call_is_held_is_told_as_the_limits_doing() -> None:
    told: list[RequestInfo] = []

    async def act(stage: Scene) -> None:
        stage.portal.cost("user.current", 240.0)
        await stage.b24.user.current()
        task = asyncio.ensure_future(stage.b24.user.current().send())
        await stage.held(1)
        # Meanwhile others wait for the limit on requests, without a pause until the call goes.
        others = [asyncio.ensure_future(stage.b24.profile().send()) for _ in range(30)]
        await asyncio.sleep(2)
        stage.clock.move(605)
        while not task.done():
            await asyncio.sleep(1)
            stage.clock.move(1)
        for other in others:
            other.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        (held,) = [info for info in told[1:] if info.name == "user.current"]
        assert 600 < held.limiter_wait <= held.queue_wait
        assert all(info.limiter_wait <= info.queue_wait for info in told)

    play(act, limits=limits.Limits(5, 1), packing="off", on_request=told.append)


def test_each_credential_has_a_budget_of_its_own() -> None:
    async def act(stage: Scene) -> None:
        stage.portal.cost("user.current", 100.0)
        other = stage.client(stage.portal.add_webhook(user_id=1))
        for _ in range(4):
            await stage.b24.user.current()
        mine = asyncio.ensure_future(stage.b24.user.current().send())
        await stage.held(1)
        for _ in range(4):
            await other.user.current()
        theirs = asyncio.ensure_future(other.user.current().send())
        await stage.held(2)
        assert stage.b24.limits.snapshot().operating == {"user.current": 400.0}
        assert other.limits.snapshot().operating == {"user.current": 400.0}
        stage.clock.move(620)
        await asyncio.gather(mine, theirs)
        assert stage.refusals == []
        await other.aclose()

    play(act)


def test_both_rest_versions_of_a_method_have_budgets_of_their_own() -> None:
    async def act(stage: Scene) -> None:
        stage.portal.cost("tasks.task.list", 100.0)
        for _ in range(4):
            await stage.b24.tasks.task.list()
        held = asyncio.ensure_future(stage.b24.tasks.task.list().send())
        await stage.held(1)
        for _ in range(4):
            await stage.b24.v3.tasks.task.list()
        held3 = asyncio.ensure_future(stage.b24.v3.tasks.task.list().send())
        await stage.held(2)
        stage.clock.move(620)
        await asyncio.gather(held, held3)
        assert stage.refusals == []

    play(act)


@pytest.mark.parametrize("count", [1, 8, 60])
def test_a_refusal_that_nobody_foresaw_is_waited_out_and_nothing_is_done_twice(count: int) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.spend("crm.deal.add", 500.0)
        adding = [asyncio.ensure_future(stage.b24.crm.deal.add(fields={"TITLE": f"{n}"}).send()) for n in range(count)]
        await stage.held(count)
        refused = len(stage.refusals)
        assert 1 <= refused <= count
        await stage.b24.profile()
        assert stage.b24.limits.snapshot().held == count
        stage.clock.move(620)
        ids = await asyncio.gather(*adding)
        rows = await stage.b24.crm.deal.list(select=["ID", "TITLE"]).all()
        assert {row.id for row in rows} == set(ids)
        assert Counter(row.title for row in rows) == Counter(f"{n}" for n in range(count))

    play(act)


def test_while_the_portal_refuses_one_call_asks_whether_it_still_does() -> None:
    async def act(stage: Scene) -> None:
        stage.portal.spend("user.current", 500.0)
        users = asyncio.ensure_future(gathered(stage.b24, 100))
        await stage.held(100)
        refused = len(stage.refusals)
        assert refused <= 40  # as many as may be on their way at once
        for _ in range(15):
            stage.clock.move(3)
            await asyncio.sleep(1.5)
        assert len(stage.refusals) - refused <= 6
        stage.clock.move(620)
        assert len(await users) == 100

    play(act, packing="off")


def test_a_refusal_inside_an_explicit_batch_is_waited_out_and_the_others_are_done_once() -> None:
    async def act(stage: Scene) -> None:
        stage.portal.spend("crm.deal.add", 500.0)
        b24 = stage.b24
        calls = [b24.crm.contact.add(fields={"NAME": "Ann"}), b24.crm.deal.add(fields={"TITLE": "Hers"})]
        running = asyncio.ensure_future(b24.batch(calls))
        await stage.held(1)
        stage.clock.move(620)
        results = await running
        assert all(outcome.ok for outcome in results)
        assert [row.id for row in await b24.crm.deal.list(select=["ID"])] == [results[calls[1]]]
        assert [row.id for row in await b24.crm.contact.list(select=["ID"])] == [results[calls[0]]]

    play(act)


def test_who_meets_a_refusal_and_will_not_wait_that_long_is_told_how_long_it_takes() -> None:
    async def act(stage: Scene) -> None:
        await stage.b24.crm.deal.list()  # a cheap answer, so that the client knows the method
        stage.portal.spend("crm.deal.list", 500.0)
        with pytest.raises(LimitError) as caught:
            await stage.b24.crm.deal.list().with_options(max_wait=5)
        assert caught.value.retry_after == pytest.approx(10, abs=1)
        assert len(stage.refusals) == 1

    play(act)


def test_a_batch_that_needs_more_than_there_ever_is_at_once_goes_all_the_same() -> None:
    async def act(stage: Scene) -> None:
        stage.portal.cost("user.current", 12.0)
        await stage.b24.user.current()
        calls = [stage.b24.user.current() for _ in range(45)]
        running = asyncio.ensure_future(stage.b24.batch(calls))
        while not running.done():
            await asyncio.sleep(1.5)
            stage.clock.move(60)
        results = await running
        assert [outcome.state for outcome in results] == ["done"] * 45

    play(act)


def test_calls_that_fail_at_once_are_not_reckoned_with_for_ever() -> None:
    async def act(stage: Scene) -> None:
        errors = await asyncio.gather(*[stage.b24.crm.deal.get(id=10**6) for _ in range(470)], return_exceptions=True)
        assert all(isinstance(error, NotFound) for error in errors)
        assert nothing_under_way(stage)

    play(act)


def test_cancelled_calls_leave_no_place_behind_them() -> None:
    async def act(stage: Scene) -> None:
        stage.portal.cost("user.current", 100.0)
        await stage.b24.user.current()
        tasks = [asyncio.ensure_future(stage.b24.user.current().send()) for _ in range(20)]
        assert await stage.held() == 17
        for task in tasks[4::2]:
            task.cancel()
        await asyncio.sleep(0.5)
        assert stage.b24.limits.snapshot().held == 9
        for _ in range(4):
            stage.clock.move(620)
            await asyncio.sleep(5)
        done = await asyncio.gather(*tasks, return_exceptions=True)
        assert sum(isinstance(error, asyncio.CancelledError) for error in done) == 8
        assert sum(isinstance(user, BaseException) for user in done) == 8
        snapshot = stage.b24.limits.snapshot()
        assert (snapshot.held, snapshot.waiting, snapshot.in_flight) == (0, 0, 0)
        assert nothing_under_way(stage)
        assert (stage.done("user.current"), stage.refusals) == (13, [])

    play(act, max_wait=3000)


def test_closing_a_client_tells_those_who_are_held_that_nothing_was_done() -> None:
    async def act(stage: Scene) -> None:
        stage.portal.cost("user.current", 240.0)
        await stage.b24.user.current()
        task = asyncio.ensure_future(stage.b24.user.current().send())
        await stage.held(1)
        await stage.b24.aclose(grace=0)
        with pytest.raises(TransportError) as caught:
            await task
        assert not caught.value.maybe_done
        assert stage.done("user.current") == 1

    play(act)


def test_reads_of_rest_3_are_held_before_the_wall_as_well() -> None:
    async def act(stage: Scene) -> None:
        async def walk() -> None:
            await asyncio.gather(*[stage.b24.v3.tasks.task.list(select=["id"]) for _ in range(EVERY)])

        stage.portal.cost("tasks.task.list", 1.0)
        running = asyncio.ensure_future(walk())
        await stage.held()
        assert 400 <= stage.done("tasks.task.list") <= 480
        stage.clock.move(620)
        await running
        assert stage.done("tasks.task.list") == EVERY
        assert stage.refusals == []

    play(act)


def test_loops_in_several_threads_share_the_time_of_a_method() -> None:
    done: list[int] = []

    async def crowd(stage: Scene) -> None:
        async def one() -> None:
            done.append((await b24.user.current()).id)

        async with stage.client(stage.portal.webhook_url) as b24:
            await asyncio.gather(*[one() for _ in range(EVERY // 3)])

    async def act(stage: Scene) -> None:
        stage.portal.cost("user.current", 1.0)
        threads = [asyncio.ensure_future(asyncio.to_thread(fast.run, crowd(stage))) for _ in range(3)]
        while len(done) < 475:
            await asyncio.sleep(1)
        await asyncio.sleep(5)
        assert len(done) == 475
        stage.clock.move(620)
        await asyncio.gather(*threads)
        assert (len(done), stage.refusals) == (EVERY, [])

    play(act)


def nothing_under_way(stage: Scene) -> bool:
    return not any(account.under_way for account in stage.b24._engine.portal.operating._accounts.values())
