"""Whose turn it is: the queue in front of a portal, with requests that go nowhere."""

from __future__ import annotations

import asyncio
from typing import Any

from b24async import calls, convert, lane, wire
from b24async.calls import Call, Options
from b24async.errors import ReplyError
from b24async.limits import Bucket, Limits
from b24async.transport import Attempt

METHOD: calls.Method[Any] = calls.Method("x.get", convert.json)


class Road:
    """Carries requests at will and remembers them."""

    def __init__(self, limits: Limits) -> None:
        self.now = 0.0
        self.lane = lane.Lane(Bucket(limits), lambda: self.now)
        self.left: list[list[str]] = []
        self.gates: list[asyncio.Event] = []
        self.hold = False

    def put(
        self,
        name: str,
        priority: calls.Priority = "normal",
        packing: Any = "off",
        share: str | None = "key",
        since: float | None = None,
    ) -> asyncio.Future[wire.Reply]:
        answer: asyncio.Future[wire.Reply] = asyncio.get_running_loop().create_future()
        call = Call(METHOD, {"name": name}, None)  # type: ignore[arg-type]
        options = Options(packing=packing, priority=priority)
        self.lane.put(
            lane.Job(
                call,
                wire.Request("x.get", 2, {}),
                options,
                share,
                answer,
                self.now if since is None else since,
                self.single,
                self.batch,
            )
        )
        self.now += 1e-6
        return answer

    async def single(self, job: lane.Job, attempt: Attempt) -> wire.Reply:
        (reply,) = await self.carry([job])
        return wire.Reply(reply.result)

    async def batch(self, jobs: list[lane.Job], attempt: Attempt) -> list[Any]:
        return await self.carry(jobs)

    async def carry(self, jobs: list[lane.Job]) -> list[Any]:
        names = [str(job.call.params["name"]) for job in jobs]
        self.left.append(names)
        if self.hold:
            self.gates.append(asyncio.Event())
            await self.gates[-1].wait()
        return [wire.Reply(name) for name in names]

    async def open(self, number: int = 0) -> None:
        """Let one request arrive."""
        self.gates.pop(number).set()
        for _ in range(5):
            await asyncio.sleep(0)


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_calls_of_one_priority_leave_in_the_order_in_which_they_were_awaited() -> None:
    road = Road(Limits(0))
    answers = [road.put(str(n)) for n in range(5)]
    await asyncio.gather(*answers)
    assert road.left == [["0"], ["1"], ["2"], ["3"], ["4"]]


async def test_a_higher_priority_overtakes_but_seven_times_at_most() -> None:
    road = Road(Limits(0, concurrency=1))
    road.hold = True
    _ = road.put("first")
    await settle()
    _ = road.put("export", "low")
    for n in range(12):
        _ = road.put(f"bot {n}", "high")
    for _ in range(13):
        await road.open()
    order = [names[0] for names in road.left]
    assert order[0] == "first"
    assert order.index("export") == 1 + lane.OVERTAKEN


async def test_an_export_cannot_fill_the_places_in_flight() -> None:
    road = Road(Limits(0, concurrency=10))
    road.hold = True
    for n in range(20):
        _ = road.put(str(n), "low")
    await settle()
    assert len(road.left) == 10 - lane.RESERVED
    _ = road.put("bot", "normal")
    await settle()
    assert road.left[-1] == ["bot"]
    for _ in range(21):
        await road.open()
    assert len(road.left) == 21


async def test_a_request_is_formed_when_its_turn_comes_so_that_late_calls_get_on() -> None:
    road = Road(Limits(0, concurrency=1))
    road.hold = True
    _ = road.put("first", packing="eager")
    await settle()
    _ = road.put("a", packing="eager")
    await settle()
    _ = road.put("b", packing="eager")
    await road.open()
    assert road.left == [["first"], ["a", "b"]]
    await road.open()


async def test_calls_that_may_not_share_stay_in_their_places() -> None:
    road = Road(Limits(0))
    names = ["a", "other", "b", "alone", "c"]
    shares = ["key", "else", "key", None, "key"]
    await asyncio.gather(
        *[road.put(name, packing="eager", share=share) for name, share in zip(names, shares, strict=True)]
    )
    assert road.left == [["a", "b", "c"], ["other"], ["alone"]]


async def test_a_cancelled_call_gives_its_turn_to_the_next() -> None:
    road = Road(Limits(0, concurrency=1))
    road.hold = True
    first, second, third = (road.put(str(n)) for n in range(3))
    await settle()
    second.cancel()
    await road.open()
    assert road.left == [["0"], ["2"]]
    third.cancel()  # in flight, and nobody else depends on it
    await settle()
    assert (road.lane.in_flight, road.lane.waiting) == (0, 0)
    assert first.done()


async def test_ten_thousand_calls_cancelled_at_random_leave_nothing_behind() -> None:
    road = Road(Limits(0, concurrency=3))
    answers = [road.put(str(n)) for n in range(10_000)]
    for answer in answers[::2]:
        answer.cancel()
    done = await asyncio.gather(*answers, return_exceptions=True)
    assert sum(isinstance(answer, wire.Reply) for answer in done) == 5000
    await settle()
    assert (road.lane.in_flight, road.lane.waiting) == (0, 0)


async def test_a_batch_that_fails_as_a_whole_gives_each_call_an_error_of_its_own() -> None:
    road = Road(Limits(0))

    async def fail(jobs: list[lane.Job], attempt: Attempt) -> list[Any]:
        raise ReplyError("batch", 502, "the answer is not JSON", maybe_done=True)

    road.batch = fail  # type: ignore[method-assign]
    errors = await asyncio.gather(*[road.put(str(n), packing="eager") for n in range(3)], return_exceptions=True)
    assert [str(error).partition(":")[0] for error in errors] == ["x.get"] * 3
    assert len({id(error) for error in errors}) == 3


async def test_a_call_that_was_refused_goes_again_before_those_who_came_later() -> None:
    road = Road(Limits(0, concurrency=1))
    road.hold = True
    first = road.put("first")
    await settle()
    began = road.now
    for name in ("b", "c"):
        _ = road.put(name)
    _ = road.put("refused", since=began - 1e-9)  # it waits since before they came, and is queued again after them
    for _ in range(4):
        await road.open()
    assert first.done()
    assert [names[0] for names in road.left] == ["first", "refused", "b", "c"]
