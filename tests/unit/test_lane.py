"""Whose turn it is: the queue in front of a portal, with requests that go nowhere, in an event loop whose time is simulated."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gc
import itertools
import logging
import random
import selectors
import weakref
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator, Sequence
from typing import Any, ParamSpec

import attrs
import pytest

from b24async import calls, convert, hooks, lane, limits, packing, wire
from b24async.calls import Call, Options
from b24async.errors import (
    AuthError,
    B24Error,
    B24Timeout,
    InvalidParams,
    LimitError,
    NotFound,
    PortalError,
    ReplyError,
    TransportError,
)
from b24async.limits import GUARD, Bucket, Limits
from b24async.operating import MOMENT, Operating
from b24async.portal import limits as portal_limits
from b24async.transport import Attempt

P = ParamSpec("P")

BEGIN = 1000.0
"""What the clock shows when a test begins."""

TICK = 1e-6
"""Seconds that pass in each turn of the loop, and with each call that is queued."""

FREE = Limits(0, operating=None)

PRIORITIES: tuple[calls.Priority, ...] = ("high", "normal", "low")

near = functools.partial(pytest.approx, abs=0.01)


class Selector(selectors.DefaultSelector):  # type: ignore[misc, valid-type, unused-ignore]
    now = BEGIN

    def select(self, timeout: float | None = None) -> Any:
        """Wait for nothing: when everybody sleeps, it is the time at which the first one wakes."""
        found = super().select(0)
        if not found and timeout is None:
            raise RuntimeError("everybody waits for something that nobody will do")
        self.now += TICK + (0.0 if found else timeout or 0.0)
        return found


class Loop(asyncio.SelectorEventLoop):
    """An event loop with a clock of its own."""

    def __init__(self) -> None:
        self.selector = Selector()
        self.roads: list[Road] = []
        super().__init__(self.selector)

    def time(self) -> float:
        return float(self.selector.now)


def simulated(test: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """Run a test in a loop with a clock of its own. At its end nobody may be left behind."""

    async def main(*args: P.args, **kwargs: P.kwargs) -> None:
        await test(*args, **kwargs)
        await asyncio.sleep(100)
        for road in here().roads:
            road.check_empty()
        assert len(asyncio.all_tasks()) == 1, "a task is left"

    @functools.wraps(test)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        with asyncio.Runner(loop_factory=Loop) as runner:
            runner.run(main(*args, **kwargs))

    return run


def here() -> Loop:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, Loop)
    return loop


@attrs.frozen
class Sent:
    """A request that was sent: after how many seconds, and with which calls."""

    at: float
    names: list[str]


@functools.cache
def method(name: str, version: int) -> calls.Method[Any]:
    return calls.Method(name, convert.json, version=version)


@functools.cache
def options(packing: Any, priority: calls.Priority) -> Options:
    return Options(packing=packing, priority=priority)


class Road:
    """A lane, and a portal behind it that does as it is told.

    Attributes:
        sent: The requests that were sent.
        travel: Seconds until the answer of a request is here.
        answer: Makes the answer to a call.
        gate: The portal's own bucket.
        fail: Makes the failure of a whole request, if it fails.
    """

    def __init__(self, given: Limits = FREE, travel: float = 0.0, portal: limits.Portal | None = None) -> None:
        self.clock = here().time
        self.portal = portal or limits.Portal(Bucket(given, "x.example", BEGIN), Operating(given.operating))
        self.lane = lane.Lane(self.portal, self.clock)
        self.hooks = hooks.Hooks()
        self.sent: list[Sent] = []
        self.travel: Callable[[Sequence[lane.Job]], float] = lambda jobs: travel
        self.answer: Callable[[lane.Job], wire.Reply | B24Error] = lambda job: wire.Reply(name_of(job))
        self.fail: Callable[[Sequence[lane.Job]], B24Error | None] = lambda jobs: None
        self.gate: Callable[[float], bool] = lambda now: True
        self.written = True
        self.on_the_way = 0
        self.most_on_the_way = 0
        here().roads.append(self)

    def job(
        self,
        name: str,
        priority: calls.Priority = "normal",
        packing: Any = "off",
        share: str | None = "key",
        since: float | None = None,
        method_name: str = "x.get",
        version: int = 2,
        keys: Sequence[str] = (),
        patience: float = float("inf"),
    ) -> lane.Job:
        here().selector.now += TICK
        return lane.Job(
            Call(method(method_name, version), {"name": name}, None),  # type: ignore[arg-type]
            wire.Request(method_name, version, {}),
            options(packing, priority),
            share,
            tuple(("hook", key) for key in keys or (method_name,)),
            asyncio.get_running_loop().create_future(),
            self.clock() if since is None else since,
            self,
            patience,
        )

    def put(self, name: str, priority: calls.Priority = "normal", **more: Any) -> asyncio.Task[wire.Reply]:
        return self.queue(self.job(name, priority, **more))

    def queue(self, job: lane.Job) -> asyncio.Task[wire.Reply]:
        """Queue a job and wait for what becomes of it, in a task of its own."""
        return here().create_task(self.lane.carry(job))

    async def single(self, job: lane.Job, attempt: Attempt) -> wire.Reply:
        (answer,) = await self._carry([job], attempt)
        if isinstance(answer, B24Error):
            raise answer
        attempt.time = answer.time
        return answer

    async def batch(self, jobs: Sequence[lane.Job], attempt: Attempt) -> Sequence[wire.Reply | B24Error]:
        return await self._carry(jobs, attempt)

    async def _carry(self, jobs: Sequence[lane.Job], attempt: Attempt) -> list[wire.Reply | B24Error]:
        self.sent.append(Sent(self.clock() - BEGIN, [name_of(job) for job in jobs]))
        if len(self.sent) > 20_000:
            raise RuntimeError("this goes on for ever")
        self.on_the_way += 1
        self.most_on_the_way = max(self.most_on_the_way, self.on_the_way)
        try:
            attempt.written = self.written
            passed = self.gate(self.clock())
            await asyncio.sleep(self.travel(jobs))
            if not passed:
                raise LimitError("batch", "QUERY_LIMIT_EXCEEDED", "", 503)
            if (failure := self.fail(jobs)) is not None:
                raise failure
            attempt.status = 200
            return [self.answer(job) for job in jobs]
        finally:
            self.on_the_way -= 1

    @property
    def order(self) -> list[str]:
        """The names of all calls, in the order in which they were sent."""
        return [name for request in self.sent for name in request.names]

    @property
    def under_way(self) -> int:
        """Calls whose operating time is reckoned with."""
        return sum(account.under_way for account in self.portal.operating._accounts.values())

    def check_empty(self) -> None:
        """Nothing is left of anybody."""
        queue = self.lane
        assert (queue.in_flight, queue.waiting, queue.held, queue._low_in_flight) == (0, 0, 0, 0)
        assert not any(queue._queues.values())
        assert not queue._aside
        assert queue._timer is None
        assert self.under_way == 0
        assert self.portal.bucket.level(self.clock()) == 0


def name_of(job: lane.Job) -> str:
    return str(job.call.params["name"])


def alone(result: Any, seconds: float, **time: Any) -> wire.Reply:
    """Return a reply to a call on which the portal says it has worked so long."""
    return wire.Reply(result, time={"processing": seconds, "duration": seconds, **time})


class Meter:
    """The operating time of a portal that tells it in its answers, and refuses who has used it up. Each call of a method works equally long.

    In a batch it tells the sum at the first call, and 0 at the others.
    """

    def __init__(self, road: Road, seconds: float, limit: float = 480.0) -> None:
        self.road, self.seconds = road, seconds
        self.ledger = portal_limits.Operating(limit)
        self.refused = 0
        self.told = False
        road.answer, road.fail = self.answer, self.begin

    def begin(self, jobs: Sequence[lane.Job]) -> None:
        self.told = False

    def answer(self, job: lane.Job) -> wire.Reply | B24Error:
        now, name = self.road.clock(), job.call.method.name
        if name != "x.get":
            return alone(name_of(job), 0.05)
        if self.ledger.blocked("hook", name, now):
            self.refused += 1
            return LimitError(name, "OPERATION_TIME_LIMIT", "", 429)
        self.ledger.add("hook", name, self.seconds, now)
        spent, reset = self.ledger.told("hook", name, now)
        if self.told:
            spent = 0.0
        self.told = True
        return alone(name_of(job), self.seconds, finish=now, operating=spent, operating_reset_at=reset)


async def settled(*answers: asyncio.Future[wire.Reply]) -> list[Any]:
    """Wait for answers, and return the result or error of each."""
    return [
        found.result if isinstance(found, wire.Reply) else found
        for found in await asyncio.gather(*answers, return_exceptions=True)
    ]


@contextlib.contextmanager
def no_collector() -> Iterator[None]:
    """Do without the garbage collector, which would look at tens of thousands of waiting calls again and again."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


# Order


@simulated
async def test_calls_of_one_priority_leave_in_the_order_in_which_they_were_awaited() -> None:
    road = Road()
    await settled(*[road.put(str(n)) for n in range(5)])
    assert [request.names for request in road.sent] == [["0"], ["1"], ["2"], ["3"], ["4"]]


@simulated
async def test_a_batch_holds_its_calls_in_the_order_in_which_they_were_awaited() -> None:
    road = Road()
    names = [str(n) for n in range(120)]
    assert await settled(*[road.put(name, packing="eager") for name in names]) == names
    assert [len(request.names) for request in road.sent] == [40, 40, 40]
    assert road.order == names


@simulated
async def test_a_higher_priority_overtakes_but_seven_times_at_most() -> None:
    road = Road(attrs.evolve(FREE, concurrency=1), travel=1.0)
    answers = [road.put("first")]
    await asyncio.sleep(0.5)
    answers += [road.put("export", "low"), road.put("second export", "low")]
    await asyncio.sleep(0.1)
    answers += [road.put(f"bot {n}", "high") for n in range(20)]
    await settled(*answers)
    assert road.order[0] == "first"
    assert road.order.index("export") == 1 + 7
    assert road.order.index("second export") == 2 + 2 * 7


@simulated
async def test_of_three_priorities_each_gets_on() -> None:
    """A normal call that is overtaken all the time counts as much as a low one: the one that waits longest is next."""
    road = Road(attrs.evolve(FREE, concurrency=1), travel=1.0)
    answers = [road.put("first")]
    await asyncio.sleep(0.1)
    answers.append(road.put("export", "low"))
    await asyncio.sleep(0.1)
    answers.append(road.put("page", "normal"))
    await asyncio.sleep(0.1)
    answers += [road.put(f"bot {n}", "high") for n in range(30)]
    await settled(*answers)
    assert road.order.index("export") == 1 + 7
    assert road.order.index("page") == 2 + 2 * 7


@simulated
async def test_who_was_overtaken_counts_its_turns_only_while_it_waits_longest() -> None:
    road = Road(attrs.evolve(FREE, concurrency=1), travel=1.0)
    answers = [road.put("first")]
    for n in range(30):  # nobody waits beside these, and none of them overtakes anybody
        answers.append(road.put(f"bot {n}", "high"))
    await asyncio.sleep(20.5)
    answers += [road.put("export", "low")]
    await settled(*answers)
    assert road.order[-1] == "export"


@no_collector()
@simulated
async def test_a_high_call_waits_one_turn_behind_fifty_thousand() -> None:
    road = Road(Limits(50, 2), travel=0.3)
    road.answer = lambda job: alone(name_of(job), 0.05)
    crowd = [road.put(str(n), packing="adaptive") for n in range(50_000)]
    await asyncio.sleep(10.2)
    for pause in (0.0, 0.4, 0.7, 1.1):
        await asyncio.sleep(pause)
        before = len(road.sent)
        began = road.clock()
        assert await settled(road.put("bot", "high", packing="adaptive")) == ["bot"]
        assert road.sent[before].names == ["bot"]
        assert road.clock() - began <= GUARD + 0.3 + 1e-3
    sent = [name for name in road.order if name != "bot"]
    assert sent == [str(n) for n in range(len(sent))]
    assert len(sent) > 3000
    for answer in crowd:
        answer.cancel()


@pytest.mark.parametrize("time", [{}, {"processing": 0.05}])
@simulated
async def test_a_crowd_of_a_method_that_nobody_knows_leaves_in_order(time: dict[str, float]) -> None:
    road = Road(attrs.evolve(Limits(0), concurrency=40), travel=0.3)
    road.answer = lambda job: wire.Reply(name_of(job), time=time)
    names = [str(n) for n in range(4000)]
    await settled(*[road.put(name, packing="adaptive") for name in names])
    assert road.order == names


@simulated
async def test_a_high_call_waits_one_turn_behind_what_fills_the_places_in_flight() -> None:
    road = Road(attrs.evolve(FREE, concurrency=5), travel=1.0)
    crowd = [road.put(str(n), packing="eager") for n in range(3000)]
    await asyncio.sleep(2.5)
    before = len(road.sent)
    assert await settled(road.put("bot", "high")) == ["bot"]
    assert road.sent[before].names == ["bot"]
    assert road.clock() == near(BEGIN + 4)
    await settled(*crowd)


@simulated
async def test_a_high_call_does_not_wait_for_the_company_that_a_batch_is_held_open_for() -> None:
    road = Road(Limits(50, 2))
    await settled(*[road.put(str(n)) for n in range(30)])
    held = [road.put(f"held {n}", packing="adaptive") for n in range(3)]
    await asyncio.sleep(0.1)
    assert not any(answer.done() for answer in held)
    assert await settled(road.put("bot", "high", packing="adaptive")) == ["bot"]
    assert road.sent[-1].names == ["bot"]
    assert road.sent[-1].at == pytest.approx(0.1, abs=0.01)
    await settled(*held)
    assert road.sent[-1].names == ["held 0", "held 1", "held 2"]
    assert road.sent[-1].at == pytest.approx(0.5, abs=0.01)


@simulated
async def test_a_call_that_was_refused_goes_again_before_those_who_came_later() -> None:
    road = Road(attrs.evolve(FREE, concurrency=1), travel=1.0)
    answers = [road.put("first")]
    await asyncio.sleep(0.5)
    answers += [road.put(name) for name in ("b", "c")]
    answers.append(road.put("refused", since=BEGIN))  # it waits since before they came, and is queued again after them
    await settled(*answers)
    assert road.order == ["first", "refused", "b", "c"]


# Company


@simulated
async def test_a_request_is_formed_when_its_turn_comes_so_that_late_calls_get_on() -> None:
    road = Road(attrs.evolve(FREE, concurrency=1), travel=1.0)
    answers = [road.put("first", packing="eager")]
    await asyncio.sleep(0.3)
    answers.append(road.put("a", packing="eager"))
    await asyncio.sleep(0.3)
    answers.append(road.put("b", packing="eager"))
    await settled(*answers)
    assert [request.names for request in road.sent] == [["first"], ["a", "b"]]


@simulated
async def test_calls_that_may_not_share_stay_in_their_places() -> None:
    road = Road()
    shares = {"a": "key", "other": "else", "b": "key", "alone": None, "c": "key"}
    await settled(*[road.put(name, packing="eager", share=share) for name, share in shares.items()])
    assert [request.names for request in road.sent] == [["a", "b", "c"], ["other"], ["alone"]]


@simulated
async def test_two_credentials_that_alternate_share_requests_each_with_its_own() -> None:
    road = Road()
    answers = [road.put(f"{n % 2} {n}", packing="eager", share=str(n % 2)) for n in range(1000)]
    await settled(*answers)
    assert all(len({name[0] for name in request.names}) == 1 for request in road.sent)
    assert len(road.sent) <= 24
    for share in "01":
        mine = [int(name[2:]) for name in road.order if name[0] == share]
        assert mine == sorted(mine)
        assert len(mine) == 500


@simulated
async def test_priorities_do_not_share_a_request() -> None:
    road = Road()
    await settled(*[road.put(f"{p} {n}", p, packing="eager") for n in range(3) for p in PRIORITIES])
    assert [{name.split()[0] for name in request.names} for request in road.sent] == [{"high"}, {"normal"}, {"low"}]


@simulated
async def test_a_batch_is_cut_so_that_it_is_expected_to_work_less_than_its_time() -> None:
    road = Road()
    road.answer = lambda job: alone(name_of(job), 3.0)
    road.portal.operating.learn("x.get", 3.0)
    road.travel = lambda jobs: 3.0 * len(jobs)
    await settled(*[road.put(str(n), packing="eager") for n in range(60)])
    assert {len(request.names) for request in road.sent} == {6}
    assert road.order == [str(n) for n in range(60)]


@simulated
async def test_slow_and_quick_methods_in_one_batch_are_added_up() -> None:
    road = Road()
    costs = {"slow": 8.0, "quick": 0.1}
    for name, seconds in costs.items():
        road.portal.operating.learn(name, seconds)
    road.answer = lambda job: alone(name_of(job), costs[job.call.method.name])
    names = ["slow" if n % 5 == 0 else "quick" for n in range(40)]
    await settled(*[road.put(f"{n} {name}", packing="eager", method_name=name) for n, name in enumerate(names)])
    works = [sum(costs[name.split()[1]] for name in request.names) for request in road.sent]
    assert sum(works) == pytest.approx(8 * 8 + 32 * 0.1)
    assert max(works) <= packing.WORK
    assert len(road.sent) == 4


@simulated
async def test_a_call_that_works_longer_than_a_batch_may_goes_all_the_same_and_alone() -> None:
    road = Road()
    road.portal.operating.learn("x.get", 45.0)
    assert await settled(*[road.put(str(n), packing="eager") for n in range(3)]) == ["0", "1", "2"]
    assert [request.names for request in road.sent] == [["0"], ["1"], ["2"]]


@pytest.mark.parametrize(
    "failure",
    [B24Timeout("batch", "no answer within 60 s", True), ReplyError("batch", 504, "the answer is not JSON", "", True)],
)
@simulated
async def test_after_a_batch_that_did_not_come_back_in_time_the_next_has_half_its_calls(failure: B24Error) -> None:
    road = Road()
    road.fail = lambda jobs: failure if len(jobs) > 6 else None
    sizes: list[int] = []
    waiting = [str(n) for n in range(50)]
    while waiting and len(sizes) < 10:
        found = await settled(*[road.put(name, packing="eager") for name in waiting[:50]])
        waiting = [name for name, result in zip(waiting, found, strict=True) if isinstance(result, B24Error)]
        sizes.append(max(len(request.names) for request in road.sent))
        road.sent.clear()
    assert sizes[0] == 50
    assert all(later <= earlier / 2 for earlier, later in itertools.pairwise(sizes))
    assert sizes[-1] > 3


@simulated
async def test_a_timeout_before_anything_was_written_says_nothing_about_the_work() -> None:
    road = Road()
    road.written = False
    road.fail = lambda jobs: B24Timeout("batch", "no connection within 15 s")
    await settled(*[road.put(str(n), packing="eager") for n in range(50)])
    assert road.portal.operating.cost("x.get") is None
    assert road.lane.flow.allowed == FREE.concurrency


# Places in flight


@simulated
async def test_an_export_cannot_fill_the_places_in_flight() -> None:
    road = Road(attrs.evolve(FREE, concurrency=10), travel=1.0)
    answers = [road.put(str(n), "low") for n in range(20)]
    await asyncio.sleep(0.5)
    assert len(road.sent) == 10 - lane.RESERVED
    answers.append(road.put("bot"))
    await asyncio.sleep(0.1)
    assert road.sent[-1].names == ["bot"]
    await settled(*answers)
    assert len(road.sent) == 21


@simulated
async def test_no_more_are_on_their_way_than_may_be() -> None:
    chance = random.Random(1)
    road = Road(attrs.evolve(FREE, concurrency=7))
    road.travel = lambda jobs: chance.uniform(0.1, 2.0)
    road.fail = lambda jobs: ReplyError("x", 502, "broken", "", True) if chance.random() < 0.02 else None
    await settled(*[road.put(str(n)) for n in range(300)])
    assert road.most_on_the_way == 7
    assert len(road.sent) == 300


@simulated
async def test_when_the_portal_breaks_fewer_are_sent_at_once_and_more_when_it_is_well_again() -> None:
    road = Road(attrs.evolve(FREE, concurrency=16), travel=1.0)
    broken_until = BEGIN + 3.5
    road.fail = lambda jobs: ReplyError("x", 502, "broken", "", True) if road.clock() < broken_until else None
    answers = [road.put(str(n)) for n in range(400)]
    await asyncio.sleep(3.9)
    assert [count for _, count in sorted(Counter(round(request.at) for request in road.sent).items())] == [16, 8, 4, 2]
    await settled(*answers)
    counts = [count for _, count in sorted(Counter(round(request.at) for request in road.sent).items())][3:]
    assert counts[:-1] == sorted(counts[:-1])
    assert counts[-2] == 16


@simulated
async def test_refused_requests_and_answers_with_errors_are_no_reason_to_send_fewer_at_once() -> None:
    road = Road(attrs.evolve(FREE, concurrency=16), travel=0.1)
    for failure in (
        NotFound("x.get", "NOT_FOUND", "", 404),
        LimitError("x.get", "QUERY_LIMIT_EXCEEDED", "", 503),
        LimitError("x.get", "OPERATION_TIME_LIMIT", "", 429),
    ):
        road.fail = functools.partial(lambda error, jobs: error, failure)
        assert await settled(road.put("0")) == [failure]
        assert road.lane.flow.allowed == 16


@simulated
async def test_another_cap_holds_for_the_next_request() -> None:
    road = Road(attrs.evolve(FREE, concurrency=10), travel=1.0)
    answers = [road.put(str(n)) for n in range(200)]
    await asyncio.sleep(0.5)
    assert road.lane.in_flight == 10
    road.portal.bucket.limits = attrs.evolve(FREE, concurrency=3)
    await asyncio.sleep(1)
    assert road.lane.in_flight == 3
    road.portal.bucket.limits = attrs.evolve(FREE, concurrency=12)
    await asyncio.sleep(1)
    assert road.lane.in_flight >= 10
    await asyncio.sleep(2)
    assert road.lane.in_flight == 12
    await settled(*answers)


# The bucket


@pytest.mark.parametrize("phase", [0.0, 0.001, 0.25, 0.5, 0.9, 0.999])
@simulated
async def test_a_hundred_requests_are_done_after_25_seconds_and_none_is_refused(phase: float) -> None:
    road, gate = Road(Limits(50, 2), travel=0.1), portal_limits.Intensity((50, 2))
    road.gate = lambda now: gate.take("here", now + phase)
    results = await settled(*[road.put(str(n)) for n in range(100)])
    assert results == [str(n) for n in range(100)]
    assert road.clock() - BEGIN <= 25.3


@simulated
async def test_a_crowd_gets_the_portals_full_throughput() -> None:
    road, gate = Road(Limits(10, 2), travel=0.2), portal_limits.Intensity((10, 2))
    road.gate = lambda now: gate.take("here", now + 0.4)
    names = [str(n) for n in range(2000)]
    assert await settled(*[road.put(name, packing="adaptive") for name in names]) == names
    assert [len(request.names) for request in road.sent] == [50] * 40
    assert road.clock() - BEGIN <= 0.2 + 15 * GUARD + 0.2 + 0.01


@simulated
async def test_a_refused_request_fills_the_bucket_and_its_calls_wait_for_the_next_places() -> None:
    road = Road(Limits(50, 2), travel=0.1)
    road.gate = lambda now: now >= BEGIN + 0.1
    assert isinstance((await settled(road.put("0")))[0], LimitError)
    assert road.portal.bucket.level(road.clock()) == 50
    await settled(*[road.put(str(n)) for n in range(4)])
    assert [request.at for request in road.sent] == near([0, *[0.1 + GUARD] * 2, *[0.1 + 2 * GUARD] * 2])


@simulated
async def test_what_was_never_written_gives_its_place_back() -> None:
    road = Road(Limits(50, 2), travel=0.1)
    road.written = False
    road.fail = lambda jobs: TransportError("x.get", "connection refused")
    for _ in range(3):
        assert isinstance((await settled(*[road.put(str(n)) for n in range(50)]))[0], TransportError)
    assert len(road.sent) == 150
    assert road.clock() < BEGIN + 1


@simulated
async def test_another_program_on_the_address_is_warned_of_once(caplog: pytest.LogCaptureFixture) -> None:
    road = Road(Limits(50, 2), travel=0.1)
    await asyncio.sleep(26)
    road.gate = lambda now: False
    with caplog.at_level(logging.WARNING, "b24async"):
        for _ in range(3):
            await settled(road.put("0"))
    assert road.portal.bucket.strangers == 3
    assert [record.getMessage() for record in caplog.records] == [
        "x.example refuses requests although ours alone would fit (1 so far): another program on this address uses up its limit"
    ]


# Going away


@simulated
async def test_a_cancelled_call_gives_its_turn_to_the_next() -> None:
    road = Road(attrs.evolve(FREE, concurrency=1), travel=1.0)
    first, second, third = (road.put(str(n)) for n in range(3))
    await asyncio.sleep(0.5)
    second.cancel()
    await asyncio.sleep(1)
    assert first.done()
    assert road.order == ["0", "2"]
    third.cancel()  # in flight, and nobody else depends on it
    await asyncio.sleep(0.1)
    assert (road.lane.in_flight, road.lane.waiting, road.on_the_way) == (0, 0, 0)


@simulated
async def test_a_cancelled_call_of_a_batch_in_flight_leaves_the_others_alone() -> None:
    road = Road(travel=1.0)
    answers = [road.put(str(n), packing="eager") for n in range(5)]
    await asyncio.sleep(0.5)
    answers[0].cancel()
    answers[3].cancel()
    await asyncio.sleep(0.1)
    assert road.on_the_way == 1
    found = await settled(*answers)
    assert [result for result in found if isinstance(result, str)] == ["1", "2", "4"]


@simulated
async def test_a_call_that_is_cancelled_before_anything_was_written_costs_no_place() -> None:
    road = Road(Limits(1, 1), travel=5.0)
    road.written = False
    road.put("0").cancel()
    second = road.put("1")
    await asyncio.sleep(0.1)
    assert road.order == ["1"]
    second.cancel()
    await asyncio.sleep(0.1)
    assert road.portal.bucket.level(road.clock()) == 0
    road.written = True
    third = road.put("2")
    await asyncio.sleep(0.1)
    third.cancel()
    await asyncio.sleep(0.1)
    assert road.portal.bucket.level(road.clock()) == 1


@pytest.mark.parametrize("how", ["off", "eager", "adaptive"])
@simulated
async def test_thousands_of_calls_cancelled_at_random_leave_nothing_behind(how: str) -> None:
    """While they wait, while they are held for operating time, and while they are on their way."""
    chance = random.Random(how)
    road = Road(Limits(400, 200, concurrency=20))
    road.travel = lambda jobs: chance.uniform(0.1, 1.0)
    road.portal.operating.learn("x.held", 1.0)
    road.portal.operating.told(("hook", "x.held"), BEGIN, block(475.0, BEGIN + 8))
    kinds = [("x.get", 2), ("x.held", 2), ("x.three", 3)]
    jobs = []
    for n in range(3334):
        name, version = chance.choice(kinds)
        share = chance.choice(["key", "else", None]) if version == 2 else "three"
        priority = chance.choice(PRIORITIES)
        jobs.append(road.job(str(n), priority, packing=how, share=share, method_name=name, version=version))
    road.fail = lambda jobs: (
        InvalidParams("batch", "BITRIX_REST_V3_EXCEPTION_X", "", 400)
        if len(jobs) > 1 and jobs[0].request.version == 3 and chance.random() < 0.3
        else None
    )
    left = [weakref.ref(job) for job in jobs]
    gone, held, flying = 0, 0, 0
    answers = [road.queue(job) for job in jobs]
    waiting = list(zip(jobs, answers, strict=True))
    jobs, job = [], jobs[0]
    chance.shuffle(waiting)
    while waiting:
        await asyncio.sleep(chance.uniform(0.0, 0.4))
        held += sum(job in aside for aside in road.lane._aside.values() for job, _ in waiting[:100])
        for job, answer in waiting[:100]:
            flying += job.turn is not None and not job.turn.ended and not answer.done()
            gone += answer.cancel()
        waiting = waiting[150:]
    del job, answer
    assert gone > 500
    assert held > 30
    assert flying > 5
    results = await asyncio.gather(*answers, return_exceptions=True)
    assert sum(isinstance(result, asyncio.CancelledError) for result in results) == gone
    assert all(isinstance(result, wire.Reply | asyncio.CancelledError) for result in results)
    del answers, results
    await asyncio.sleep(5)
    road.check_empty()
    gc.collect()
    assert not [ref for ref in left if ref() is not None]
    assert asyncio.all_tasks() == {asyncio.current_task()}
    after = [road.put(str(n)) for n in range(40)]  # no turn was lost either
    await settled(*after)


def block(spent: float, reset: float) -> dict[str, Any]:
    """Return the ``time`` block of an answer of a portal whose clock is ours."""
    return {"finish": here().time(), "operating": spent, "operating_reset_at": reset}


@simulated
async def test_a_lane_whose_calls_were_all_cancelled_goes_on_as_if_they_had_never_been() -> None:
    road = Road(Limits(2, 1), travel=0.1)
    answers = [road.put(str(n)) for n in range(10_000)]
    await asyncio.sleep(0.05)
    for answer in answers:
        answer.cancel()
    await asyncio.sleep(5)
    assert road.order == ["0", "1"]
    assert await settled(road.put("next")) == ["next"]
    assert road.sent[-1].at == near(5.06)


# Operating time


@simulated
async def test_calls_whose_method_has_used_up_its_time_stand_aside_and_others_go_on() -> None:
    road = Road(Limits(0), travel=0.1)
    road.portal.operating.learn("x.get", 1.0)
    road.portal.operating.told(("hook", "x.get"), BEGIN, block(475.0, BEGIN + 60))
    held = [road.put(f"held {n}") for n in range(5)]
    others = [road.put(f"other {n}", method_name="x.other") for n in range(5)]
    await settled(*others)
    assert road.clock() - BEGIN == near(0.1)
    assert (road.lane.held, road.lane.waiting) == (5, 0)
    road.answer = lambda job: alone(name_of(job), 1.0, **block(10.0, BEGIN + 700))
    assert await settled(*held) == [f"held {n}" for n in range(5)]
    assert [request.at for request in road.sent[5:]] == near([60.0, *[60.1] * 4])


@simulated
async def test_calls_of_a_second_stop_before_the_wall_and_none_is_refused() -> None:
    """1000 calls of a second: 475 go at once, the rest when the minute in which those ran comes back."""
    road = Road(Limits(0, concurrency=40))
    road.travel = lambda jobs: 1.0
    meter = Meter(road, 1.0)
    names = [str(n) for n in range(1000)]
    assert await settled(*[road.put(name) for name in names]) == names
    assert meter.refused == 0
    assert road.order == names
    early = sum(request.at < 100 for request in road.sent)
    assert 440 <= early <= 476
    assert road.clock() - BEGIN < 1250


@pytest.mark.parametrize("seconds", [0.15, 0.5, 1.0])
@simulated
async def test_calls_that_share_requests_stop_before_the_wall_as_well(seconds: float) -> None:
    road = Road(Limits(50, 2), travel=0.1)
    road.travel = lambda jobs: seconds * len(jobs)
    meter = Meter(road, seconds)
    await settled(road.put("first"))  # of what nobody knows too many may go
    names = [str(n) for n in range(round(900 / seconds))]
    assert await settled(*[road.put(name, packing="adaptive") for name in names]) == names
    assert meter.refused == 0
    early = sum(len(request.names) for request in road.sent if request.at < 500)
    assert 440 <= early * seconds <= 481
    assert road.clock() - BEGIN < 1300


@simulated
async def test_short_calls_are_never_held() -> None:
    road = Road(Limits(0, concurrency=40), travel=0.03)
    Meter(road, 0.03)
    most = 0
    answers = [road.put(str(n)) for n in range(600)]
    while not all(answer.done() for answer in answers):
        await asyncio.sleep(0.01)
        most = max(most, road.lane.held)
    assert most == 0
    assert road.clock() - BEGIN < 0.6


@simulated
async def test_held_calls_come_back_in_the_order_in_which_they_were_awaited() -> None:
    road = Road(Limits(0, concurrency=1), travel=1.0)
    meter = Meter(road, 60.0)
    names = [str(n) for n in range(30)]
    answers = []
    for name in names:
        answers.append(road.put(name))
        await asyncio.sleep(0.01)
    assert await settled(*answers) == names
    assert road.order == names
    assert meter.refused == 0


@simulated
async def test_a_refused_call_that_is_held_comes_back_before_those_who_came_later() -> None:
    road = Road(Limits(0, concurrency=1), travel=1.0)
    ledger, key = road.portal.operating, ("hook", "x.get")
    ledger.learn("x.get", 1.0)
    ledger.told(key, BEGIN, block(475.0, BEGIN + 10))
    began = road.clock()
    await asyncio.sleep(0.1)
    answers = [road.put(str(n)) for n in range(1, 4)]
    await asyncio.sleep(0.1)
    answers.append(road.put("0", since=began))  # it was refused, and waits again since before the others came
    await asyncio.sleep(0.1)
    assert road.lane.held == 4
    await asyncio.sleep(10.2)  # one of them goes ahead
    assert road.order == ["0"]
    ledger.told(key, road.clock(), block(100.0, BEGIN + 700))
    await settled(*answers)
    assert road.order == ["0", "1", "2", "3"]


@simulated
async def test_of_held_calls_the_higher_priority_comes_back_first() -> None:
    road = Road(Limits(0, concurrency=1), travel=1.0)
    ledger, key = road.portal.operating, ("hook", "x.get")
    ledger.learn("x.get", 1.0)
    ledger.told(key, BEGIN, block(475.0, BEGIN + 10))
    answers = [road.put(f"export {n}", "low") for n in range(3)]
    await asyncio.sleep(0.1)
    answers.append(road.put("bot", "high"))
    await asyncio.sleep(10.2)  # one of them goes ahead
    assert road.lane.held == 3
    ledger.told(key, road.clock(), block(100.0, BEGIN + 700))
    await settled(*answers)
    assert road.order == ["bot", "export 0", "export 1", "export 2"]


@pytest.mark.parametrize("since", [None, BEGIN])
@simulated
async def test_calls_that_have_to_stand_aside_once_more_keep_their_places(since: float | None) -> None:
    """They were let back in, but before their turn came the time was used up by others. Some clocks are so coarse that all came at one moment."""
    road = Road(Limits(0, concurrency=1), travel=1.0)
    ledger, key = road.portal.operating, ("hook", "x.get")
    ledger.learn("x.get", 1.0)
    ledger.told(key, BEGIN, block(475.0, BEGIN + 10))
    names = [str(n) for n in range(20)]
    answers = [road.put(name, since=since) for name in names]
    await asyncio.sleep(0.5)
    ledger.told(key, road.clock(), block(465.1, BEGIN + 10))  # there is room for ten of them
    await asyncio.sleep(2.6)
    ledger.told(key, road.clock(), block(475.1, BEGIN + 30))
    await asyncio.sleep(2)
    assert 0 < len(road.sent) < 10
    assert road.lane.held == 20 - len(road.sent)
    await asyncio.sleep(20)
    ledger.told(key, road.clock(), block(470.1, BEGIN + 40))
    await asyncio.sleep(2.6)
    ledger.told(key, road.clock(), block(475.1, BEGIN + 50))
    await asyncio.sleep(2)
    assert 0 < road.lane.held < 20
    ledger.told(key, road.clock(), block(100.0, BEGIN + 700))
    await settled(*answers)
    assert road.order == names


@simulated
async def test_held_calls_come_back_in_full_batches() -> None:
    road = Road(Limits(0), travel=2.0)
    ledger, key = road.portal.operating, ("hook", "x.get")
    ledger.learn("x.get", 0.1)
    ledger.told(key, BEGIN, block(475.2, BEGIN + 10))
    answers = [road.put(str(n), packing="eager") for n in range(300)]
    await asyncio.sleep(5)
    ledger.told(key, road.clock(), block(475.2 - 13.05, BEGIN + 10))  # there is room for 130 of them
    answers.append(
        road.put("newcomer", share=None)
    )  # there is room for it beside two full batches, but others are before it
    await asyncio.sleep(0.9)
    assert [len(request.names) for request in road.sent[:2]] == [50, 50]
    assert "newcomer" not in road.order
    ledger.told(key, road.clock(), block(100.0, BEGIN + 600))
    await settled(*answers)
    assert road.order == [*map(str, range(300)), "newcomer"]


@simulated
async def test_a_newcomer_does_not_overtake_those_who_are_held() -> None:
    road = Road(Limits(0, concurrency=1), travel=1.0)
    road.portal.operating.learn("x.get", 1.0)
    road.portal.operating.told(("hook", "x.get"), BEGIN, block(475.0, BEGIN + 10))
    answers = [road.put("held")]
    await asyncio.sleep(9.5)
    answers.append(road.put("late"))
    road.portal.operating.told(("hook", "x.get"), road.clock(), block(100.0, BEGIN + 700))
    answers.append(road.put("later"))
    await settled(*answers)
    assert road.order == ["held", "late", "later"]


@simulated
async def test_who_would_wait_longer_than_its_patience_fails_at_once_and_says_until_when() -> None:
    road = Road(Limits(0))
    road.portal.operating.learn("x.get", 1.0)
    road.portal.operating.told(("hook", "x.get"), BEGIN, block(475.0, BEGIN + 300))
    patient, impatient = road.put("0", patience=301.0), road.put("1", patience=299.0)
    (error,) = await settled(impatient)
    assert road.clock() == near(BEGIN)
    assert isinstance(error, LimitError)
    assert error.retry_after == pytest.approx(300)
    assert str(error) == (
        "x.get: OPERATION_TIME_LIMIT (the operating time of x.get is used up; some comes back in 300 s) [HTTP 429]"
    )
    assert error.maybe_done is False
    assert await settled(patient) == ["0"]
    assert road.order == ["0"]


@simulated
async def test_who_is_held_already_fails_as_soon_as_it_is_sure_to_wait_too_long() -> None:
    """It waited for an answer under way to tell; the answer tells that the time comes back in ten minutes."""
    road = Road(Limits(0), travel=30.0)
    road.portal.operating.learn("x.get", 300.0)
    road.answer = lambda job: alone(name_of(job), 300.0, **block(476.0, BEGIN + 600))
    first, second, third = road.put("0"), road.put("1", patience=100.0), road.put("2", patience=601.0)
    await asyncio.sleep(0.5)
    assert road.lane.held == 2
    first_found, error = await settled(first, second)
    assert first_found == "0"
    assert isinstance(error, LimitError)
    assert road.clock() - BEGIN <= 30 + lane.LOOK_AGAIN + 0.01
    assert error.retry_after == pytest.approx(570, abs=1.1)
    assert await settled(third) == ["2"]
    assert road.sent[-1].at == pytest.approx(600, abs=1.1)


@simulated
async def test_an_explicit_batch_that_is_sure_to_wait_too_long_fails_at_once() -> None:
    """There is room for some of its calls, but not for all of them."""
    road = Road(Limits(0), travel=1.0)
    road.portal.operating.learn("x.get", 1.0)
    road.portal.operating.told(("hook", "x.get"), BEGIN, block(450.0, BEGIN + 600))
    (error,) = await settled(road.put("batch", keys=["x.get"] * 50, patience=100.0))
    assert isinstance(error, LimitError)
    assert error.retry_after == pytest.approx(600, abs=1)
    assert road.clock() - BEGIN <= lane.LOOK_AGAIN
    assert road.sent == []


@simulated
async def test_after_a_refusal_one_call_asks_whether_it_is_over() -> None:
    road = Road(Limits(0), travel=1.0)
    ledger, key = road.portal.operating, ("hook", "x.get")
    ledger.learn("x.get", 0.1)
    ledger.refuse(key, BEGIN)
    answers = [road.put(str(n)) for n in range(100)]
    await asyncio.sleep(10.5)
    assert road.order == ["0"]
    await settled(*answers)
    assert road.order == [str(n) for n in range(100)]
    assert road.clock() - BEGIN < 15


@simulated
async def test_how_long_a_call_was_held_is_kept() -> None:
    road = Road(Limits(0))
    road.portal.operating.refuse(("hook", "x.get"), BEGIN)
    job = road.job("0")
    assert await settled(road.queue(job)) == ["0"]
    assert job.held == near(10.0)
    assert road.sent[0].at == near(10.0)


@simulated
async def test_a_crowd_that_nobody_knows_waits_a_moment_for_the_first_answers() -> None:
    """They might work for a second each. After a moment without an answer that is no longer feared."""
    road = Road(Limits(0, operating=100.0), travel=0.05)
    road.answer = lambda job: alone(name_of(job), 0.04)
    names = [str(n) for n in range(1000)]
    assert await settled(*[road.put(name, packing="eager") for name in names]) == names
    early = [request for request in road.sent if request.at < 0.04]
    assert sum(len(request.names) for request in early) <= 99
    assert {len(request.names) for request in road.sent} == {50}
    assert road.clock() - BEGIN < 0.05 + MOMENT + 0.1


@simulated
async def test_who_has_little_patience_may_still_be_one_of_a_crowd_that_nobody_knows() -> None:
    """Nothing is used up; the queue only waits for the first answer, and that is no reason to fail."""
    road = Road(Limits(0), travel=0.05)
    road.answer = lambda job: alone(name_of(job), 0.04)
    names = [str(n) for n in range(1000)]
    assert await settled(*[road.put(name, packing="eager", patience=0.5) for name in names]) == names
    assert road.clock() - BEGIN < 0.3


@simulated
async def test_an_explicit_batch_uses_the_time_of_all_its_methods() -> None:
    road = Road(Limits(0), travel=0.1)
    road.portal.operating.refuse(("hook", "x.b"), BEGIN)
    explicit = road.put("batch", keys=["x.a", "x.b", "x.a"])
    other = road.put("a", keys=["x.a"])
    assert await settled(other) == ["a"]
    assert road.under_way == 0
    await asyncio.sleep(9.95)
    assert road.under_way == 3
    assert await settled(explicit) == ["batch"]
    assert road.sent[-1].at == near(10.0)


@simulated
async def test_an_explicit_batch_for_which_little_is_left_goes_at_the_reset() -> None:
    """Its fifty calls do not fit into the rest of the time; once that has come back nobody else is there to tell how much."""
    road = Road(Limits(0), travel=1.0)
    road.portal.operating.learn("x.get", 1.0)
    road.portal.operating.told(("hook", "x.get"), BEGIN, block(450.0, BEGIN + 60))
    explicit = road.put("batch", keys=["x.get"] * 50, patience=900.0)
    assert await settled(explicit) == ["batch"]
    assert road.sent[-1].at <= 60 + lane.LOOK_AGAIN + 0.2


@simulated
async def test_an_explicit_batch_that_needs_more_than_all_the_time_goes_when_nothing_is_spent() -> None:
    road = Road(Limits(0, operating=30.0), travel=1.0)
    road.portal.operating.learn("x.get", 1.0)
    assert await settled(road.put("batch", keys=["x.get"] * 50, patience=900.0)) == ["batch"]
    assert road.sent[-1].at <= 1.0


@simulated
async def test_time_that_another_event_loop_uses_or_gives_back_is_seen_within_a_second() -> None:
    road = Road(Limits(0), travel=0.1)
    other = Road(portal=road.portal, travel=0.1)
    road.portal.operating.learn("x.get", 300.0)
    other.answer = lambda job: alone(name_of(job), 300.0, **block(100.0, BEGIN + 600))
    first = other.put("first")
    await asyncio.sleep(0.01)
    held = road.put("held")
    await asyncio.sleep(0.01)
    assert road.lane.held == 1  # the answer of the other has to tell, and it comes to the other lane
    await settled(first)
    assert await settled(held) == ["held"]
    assert road.sent[-1].at <= 0.1 + lane.LOOK_AGAIN + 0.1


# REST 3.0


@pytest.mark.parametrize("failing", [{7}, {0}, {49}, {3, 4}, {0, 25, 49}, set(range(50))])
@simulated
async def test_a_failed_batch_of_rest_3_is_halved_until_the_failing_call_stands_alone(failing: set[int]) -> None:
    road = Road(travel=0.1)
    bad = {str(n) for n in failing}

    def fail(jobs: Sequence[lane.Job]) -> B24Error | None:
        found = next((name_of(job) for job in jobs if name_of(job) in bad), None)
        name = "batch" if len(jobs) > 1 else "x.get"
        return None if found is None else NotFound(name, "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", found, 404)

    road.fail = fail
    found = await settled(*[road.put(str(n), packing="eager", version=3) for n in range(50)])
    for n, result in enumerate(found):
        if n in failing:
            assert isinstance(result, NotFound)
            assert (result.method, result.description) == ("x.get", str(n))
        else:
            assert result == str(n)
    if len(failing) == 1:
        assert len(road.sent) <= 1 + 2 * 6
    assert all([int(name) for name in request.names] == sorted(map(int, request.names)) for request in road.sent)


@simulated
async def test_halves_share_no_request_with_others() -> None:
    road = Road(attrs.evolve(FREE, concurrency=1), travel=0.1)
    road.fail = lambda jobs: (
        InvalidParams("batch", "BITRIX_REST_V3_EXCEPTION_X", "", 400)
        if len(jobs) > 1 and "0" in map(name_of, jobs)
        else None
    )
    first = [road.put(str(n), packing="eager", version=3) for n in range(4)]
    await asyncio.sleep(0.05)
    later = [road.put(f"later {n}", packing="eager", version=3) for n in range(3)]
    assert await settled(*first, *later) == ["0", "1", "2", "3", "later 0", "later 1", "later 2"]
    assert [request.names for request in road.sent] == [
        ["0", "1", "2", "3"],
        ["0", "1"],
        ["0"],
        ["1"],
        ["2", "3"],
        ["later 0", "later 1", "later 2"],
    ]


@simulated
async def test_calls_that_were_cancelled_meanwhile_are_not_sent_again_with_a_half() -> None:
    road = Road(travel=0.1)
    road.fail = lambda jobs: InvalidParams("batch", "BITRIX_REST_V3_EXCEPTION_X", "", 400) if len(jobs) > 2 else None
    answers = [road.put(str(n), packing="eager", version=3) for n in range(8)]
    await asyncio.sleep(0.05)
    for n in (0, 5):
        answers[n].cancel()
    found = await settled(*answers)
    assert [result for result in found if isinstance(result, str)] == ["1", "2", "3", "4", "6", "7"]
    assert {name for request in road.sent[1:] for name in request.names} == {"1", "2", "3", "4", "6", "7"}


@pytest.mark.parametrize(
    "failure",
    [
        AuthError("batch", "BITRIX_REST_V3_EXCEPTION_UNAUTHORIZED", "", 401),
        PortalError("batch", "OVERLOAD_LIMIT", "", 503),
        LimitError("batch", "QUERY_LIMIT_EXCEEDED", "", 503),
        ReplyError("batch", 502, "the answer is not JSON", "", True),
        TransportError("batch", "connection reset", True),
    ],
)
@simulated
async def test_what_concerns_the_whole_batch_of_rest_3_is_not_sought_in_halves(failure: B24Error) -> None:
    road = Road(Limits(50, 2))
    road.fail = lambda jobs: failure
    found = await settled(*[road.put(str(n), packing="eager", version=3) for n in range(8)])
    assert [type(result) for result in found] == [type(failure)] * 8
    assert len(road.sent) == 1


@simulated
async def test_a_failed_batch_of_rest_2_is_not_halved() -> None:
    road = Road()
    road.fail = lambda jobs: InvalidParams("batch", "ERROR_ARGUMENT", "", 400)
    found = await settled(*[road.put(str(n), packing="eager") for n in range(8)])
    assert all(isinstance(result, InvalidParams) for result in found)
    assert len(road.sent) == 1


@simulated
async def test_the_time_of_a_batch_of_rest_3_is_divided_among_its_calls() -> None:
    """It tells one time for all of them, and of no method how much is used up: that is added up here."""
    road = Road(travel=0.1)

    async def batch(jobs: Sequence[lane.Job], attempt: Attempt) -> list[wire.Reply]:
        attempt.time = {"processing": 5.0, "operating": 400.0, "operating_reset_at": BEGIN + 600}
        return [wire.Reply(name_of(job), time=attempt.time) for job in jobs]

    road.batch = batch  # type: ignore[method-assign]
    for _ in range(3):
        await settled(*[road.put(str(n), packing="eager", version=3) for n in range(10)])
    assert road.portal.operating.cost("x.get") == pytest.approx(0.5)
    assert road.portal.operating.spent("hook", road.clock()) == {"x.get": pytest.approx(15.0)}


# Failures


@pytest.mark.parametrize(
    "failure",
    [
        ReplyError("batch", 502, "the answer is not JSON", "<html>", maybe_done=True),
        TransportError("batch", "connection reset", True),
        B24Timeout("batch", "no answer", True),
        LimitError("batch", "QUERY_LIMIT_EXCEEDED", "Too many requests", 503, retry_after=2.0),
        AuthError("batch", "NO_AUTH_FOUND", "Wrong authorization data", 401, extra={"a": 1}),
    ],
)
@simulated
async def test_a_batch_that_fails_as_a_whole_gives_each_call_an_error_of_its_own(failure: B24Error) -> None:
    road = Road()
    road.fail = lambda jobs: failure
    names = ["x.a", "x.b", "x.c"]
    errors = await settled(*[road.put(name, packing="eager", method_name=name) for name in names])
    assert [error.method for error in errors] == names
    assert len({id(error) for error in (failure, *errors)}) == 4
    for error, name in zip(errors, names, strict=True):
        assert type(error) is type(failure)
        assert str(error) == str(failure).replace("batch", name)
        assert {**vars(error), "method": ""} == {**vars(failure), "method": ""}


@simulated
async def test_a_call_that_fails_in_a_batch_leaves_its_neighbours_alone() -> None:
    road = Road()
    failure = NotFound("x.get", "NOT_FOUND", "", 200)
    road.answer = lambda job: failure if name_of(job) == "2" else wire.Reply(name_of(job))
    assert await settled(*[road.put(str(n), packing="eager") for n in range(4)]) == ["0", "1", failure, "3"]
    assert len(road.sent) == 1


@pytest.mark.parametrize("count", [1, 3])
@simulated
async def test_what_nobody_expected_becomes_an_error_of_each_call(count: int, caplog: pytest.LogCaptureFixture) -> None:
    road = Road()

    def fail(jobs: Sequence[lane.Job]) -> B24Error | None:
        raise KeyError("https://x.example/rest/1/s3cretword12345/batch")

    road.fail = fail
    found = await settled(*[road.put(str(n), packing="eager") for n in range(count)])
    assert [type(error) for error in found] == [TransportError] * count
    assert {str(error) for error in found} == {
        "x.get: the request failed unexpectedly: KeyError; the portal may have carried it out"
    }
    assert "KeyError" in caplog.text
    assert "s3cretword12345" not in caplog.text


@simulated
async def test_a_request_whose_task_is_cancelled_from_outside_leaves_nobody_waiting() -> None:
    road = Road(travel=1.0)
    answers = [road.put(str(n), packing="eager") for n in range(3)]
    await asyncio.sleep(0.5)
    (task,) = asyncio.all_tasks() - {asyncio.current_task(), *answers}
    task.cancel()
    found = await settled(*answers)
    assert [str(error) for error in found] == [
        "x.get: the request was given up; the portal may have carried it out"
    ] * 3


# Hooks


@simulated
async def test_hooks_are_told_what_is_sent_and_what_comes_back() -> None:
    road, asked, told = Road(Limits(50, 2), travel=0.2), [], []  # type: Road, list[hooks.RequestInfo], list[hooks.ResponseInfo]
    road.hooks = hooks.of(asked.append, told.append)
    failure = NotFound("x.get", "NOT_FOUND", "", 200)
    road.answer = lambda job: (
        failure
        if name_of(job) == "1"
        else alone(name_of(job), 0.1, finish=BEGIN, operating=5.0 + int(name_of(job)), operating_reset_at=BEGIN + 600)
    )
    await settled(*[road.put(str(n), packing="eager", method_name=f"x.{'ab'[n // 2]}") for n in range(4)])
    await settled(road.put("9", "high"))
    assert [(info.portal, info.name, info.methods, info.version, info.priority, info.level) for info in asked] == [
        ("x.example", "batch", ("x.a", "x.a", "x.b", "x.b"), 2, "normal", 1.0),
        ("x.example", "x.get", ("x.get",), 2, "high", 2.0),
    ]
    assert [info.request for info in told] == asked
    assert [info.duration for info in told] == near([0.2, 0.2])
    assert [info.status for info in told] == [200, 200]
    assert [info.operating for info in told] == [{"x.a": 5.0, "x.b": 8.0}, {"x.get": 14.0}]
    assert [info.failures for info in told] == [(None, failure, None, None), ()]
    assert [info.error for info in told] == [None, None]
    assert told[1].server_time == 0.1


@simulated
async def test_hooks_are_told_how_long_a_call_has_waited_and_for_what() -> None:
    road, asked = Road(Limits(2, 1), travel=0.1), []  # type: Road, list[hooks.RequestInfo]
    road.hooks = hooks.of(asked.append)
    await settled(*[road.put(str(n)) for n in range(5)])
    assert [info.queue_wait for info in asked] == near([0, 0, 0.1 + GUARD, 0.1 + 2 * GUARD, 0.1 + 3 * GUARD])
    assert [info.limiter_wait for info in asked] == near([info.queue_wait for info in asked])
    assert [info.level for info in asked] == [1, 2, 2, 2, 2]


@simulated
async def test_waiting_for_a_place_in_flight_is_the_limits_doing_and_waiting_for_company_is_not() -> None:
    road, asked = Road(Limits(50, 2, concurrency=1), travel=1.0), []  # type: Road, list[hooks.RequestInfo]
    road.hooks = hooks.of(asked.append)
    await settled(*[road.put(str(n)) for n in range(3)])
    assert [info.queue_wait for info in asked] == near([0, 1, 2])
    assert [info.limiter_wait for info in asked] == near([0, 1, 2])
    asked.clear()
    other = Road(Limits(50, 2))
    other.hooks = hooks.of(asked.append)
    await settled(*[other.put(str(n)) for n in range(30)])
    asked.clear()
    await settled(*[other.put(str(n), packing="adaptive") for n in range(3)])
    assert [info.queue_wait for info in asked] == near([0.5])
    assert [info.limiter_wait for info in asked] == near([0.0])


@simulated
async def test_what_others_waited_for_before_is_not_told_of_those_who_came_later() -> None:
    road, asked = Road(Limits(50, 2), travel=0.1), []  # type: Road, list[hooks.RequestInfo]
    road.hooks = hooks.of(asked.append)
    await settled(*[road.put(str(n)) for n in range(60)])  # the last of them wait for places
    assert asked[-1].limiter_wait > 1
    await asyncio.sleep(1)
    asked.clear()
    await settled(*[road.put("last")])
    await settled(*[road.put(str(n), packing="adaptive") for n in range(3)])  # a batch is held open for company
    assert [info.queue_wait for info in asked] == near([0.0, 0.4])
    assert [info.limiter_wait for info in asked] == near([0.0, 0.0])


@simulated
async def test_waiting_for_operating_time_is_the_limits_doing() -> None:
    road, asked = Road(Limits(0)), []  # type: Road, list[hooks.RequestInfo]
    road.hooks = hooks.of(asked.append)
    road.portal.operating.refuse(("hook", "x.get"), BEGIN)
    await settled(road.put("0"))
    assert [info.queue_wait for info in asked] == near([10])
    assert [info.limiter_wait for info in asked] == near([10])


@simulated
async def test_a_call_waits_no_longer_for_the_limits_than_it_waits() -> None:
    """Held for operating time while others queue for places: that is one wait and not two."""
    road, asked = Road(Limits(0, concurrency=1), travel=1.0), []  # type: Road, list[hooks.RequestInfo]
    road.hooks = hooks.of(asked.append)
    road.portal.operating.refuse(("hook", "x.get"), BEGIN)
    answers = [road.put("held", "high")] + [road.put(str(n), method_name="x.other") for n in range(30)]
    await settled(*answers)
    assert len(asked) == 31
    for info in asked:
        assert 0 <= info.limiter_wait <= info.queue_wait + 1e-6


@simulated
async def test_a_hook_that_fails_harms_nobody(caplog: pytest.LogCaptureFixture) -> None:
    road, seen = Road(Limits(50, 2), travel=0.1), []  # type: Road, list[Any]

    def fail(info: object) -> None:
        raise RuntimeError("https://x.example/rest/1/s3cretword12345/")

    road.hooks = hooks.of([fail, seen.append], [fail, seen.append])
    assert await settled(*[road.put(str(n), packing="eager") for n in range(3)]) == ["0", "1", "2"]
    assert await settled(road.put("3")) == ["3"]
    assert [type(info) for info in seen] == [hooks.RequestInfo, hooks.ResponseInfo] * 2
    assert caplog.text.count("a hook failed") == 4
    assert "s3cretword12345" not in caplog.text


@simulated
async def test_hooks_are_told_of_a_request_that_failed() -> None:
    road, told = Road(travel=0.5), []  # type: Road, list[hooks.ResponseInfo]
    road.hooks = hooks.of(on_response=told.append)
    failure = TransportError("batch", "connection reset", True)
    road.fail = lambda jobs: failure
    await settled(*[road.put(str(n), packing="eager") for n in range(3)])
    (info,) = told
    assert (info.error, info.status, info.failures) == (failure, None, ())
    assert info.duration == near(0.5)
    assert info.request.methods == ("x.get",) * 3


@simulated
async def test_what_a_hook_leaves_in_the_notes_it_finds_again() -> None:
    road, found = Road(travel=0.1), []  # type: Road, list[Any]

    def begin(info: hooks.RequestInfo) -> None:
        info.notes["span"] = info.methods

    road.hooks = hooks.of(begin, lambda info: found.append(info.request.notes))
    await settled(road.put("0"))
    assert found == [{"span": ("x.get",)}]


# Several loops and threads


def test_each_event_loop_has_a_lane_of_its_own_and_all_share_the_bucket() -> None:
    portal = limits.Portal(Bucket(Limits(0), "x.example"), Operating(480.0))
    found: list[lane.Lane] = []

    async def look() -> None:
        found.append(lane.lane(portal))
        found.append(lane.lane(portal))

    for _ in range(2):
        with asyncio.Runner(loop_factory=Loop) as runner:
            runner.run(look())
    assert found[0] is found[1]
    assert found[2] is found[3]
    assert found[0] is not found[2]
    assert found[0].bucket is found[2].bucket


def test_a_portal_that_was_forgotten_and_is_known_anew_has_a_new_lane() -> None:
    old, new = (limits.Portal(Bucket(Limits(0), "x.example"), Operating(480.0)) for _ in range(2))

    async def look() -> None:
        first = lane.lane(old)
        assert lane.lane(new) is not first
        assert lane.lane(new).bucket is new.bucket

    with asyncio.Runner(loop_factory=Loop) as runner:
        runner.run(look())


def test_a_lane_goes_with_its_event_loop() -> None:
    portal = limits.Portal(Bucket(Limits(0), "x.example"), Operating(480.0))

    async def look() -> weakref.ref[lane.Lane]:
        return weakref.ref(lane.lane(portal))

    with asyncio.Runner(loop_factory=Loop) as runner:
        gone = runner.run(look())
    with asyncio.Runner(loop_factory=Loop) as runner:
        runner.run(look())
    gc.collect()
    assert gone() is None
