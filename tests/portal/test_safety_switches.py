"""What keeps a program from doing what it should not: read-only clients, hooks that only look, clients that end."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import random
import weakref
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import attrs
import pytest

from b24async import Bitrix24, hooks, limits, registry
from b24async.errors import ClientClosed, NotFound, ReplyError, TransportError, UsageError
from b24async.portal import Portal
from tests.portal import fast

SECRET = "t0ps3cretw0rd"
ADD = {"fields": {"TITLE": "x"}}
ADD3 = {"fields": {"title": "x", "creatorId": 1, "responsibleId": 1}}


def play(
    act: Callable[[Portal, Bitrix24], Coroutine[Any, Any, None]], secret: str | None = None, **options: Any
) -> None:
    """Play with a portal and a client in the fast loop."""

    async def main() -> None:
        async with (
            Portal(limits="off", seed="empty", clock=fast.clock, secret=secret) as portal,
            Bitrix24.from_webhook(portal.webhook_url, **options) as made,
        ):
            await act(portal, Bitrix24(attrs.evolve(made._engine, clock=fast.clock)))

    fast.run(main())


# Read-only.


@pytest.fixture
def reader(b24: Bitrix24) -> Bitrix24:
    return b24.with_options(read_only=True)


WRITES: dict[str, Callable[[Bitrix24], Any]] = {
    "a stub": lambda b24: b24.crm.deal.add(**ADD),
    "a stub that claims to be safe": lambda b24: b24.crm.deal.add(**ADD).with_options(safety="safe"),
    "a stub of an idempotent method": lambda b24: b24.crm.deal.update(id=1, **ADD),
    "a stub of REST 3.0": lambda b24: b24.v3.tasks.task.add(**ADD3),
    "a known method": lambda b24: b24.call("crm.deal.add", ADD),
    "a known method in other letters": lambda b24: b24.call("CRM.Deal.ADD", ADD),
    "a known method that claims to be safe": lambda b24: b24.call("crm.deal.add", ADD, safety="safe"),
    "the same in other letters": lambda b24: b24.call("CRM.Deal.ADD", ADD, safety="safe"),
    "a known method whose call claims to be safe": lambda b24: b24.call("crm.deal.add", ADD).with_options(
        safety="safe"
    ),
    "a known method with a suffix that claims to be safe": lambda b24: b24.call(
        "crm.deal.add.json", ADD, safety="safe"
    ),
    "a known method in signs of a URL that claims to be safe": lambda b24: b24.call(
        "crm.deal%2Eadd", ADD, safety="safe"
    ),
    "a known method with a sign that no URL keeps": lambda b24: b24.call("crm.deal.\tadd", ADD, safety="safe"),
    "an unknown method": lambda b24: b24.call("no.such.method"),
    "an unknown method whose call claims to be safe": lambda b24: b24.call("no.such.method").with_options(
        safety="safe"
    ),
    "a known method of REST 3.0": lambda b24: b24.v3.call("tasks.task.add", ADD3),
    "a known method of REST 3.0 that claims to be safe": lambda b24: b24.v3.call("tasks.task.add", ADD3, safety="safe"),
    "an unknown method of REST 3.0": lambda b24: b24.v3.call("no.such.method"),
    "a batch by its name": lambda b24: b24.call("batch", {"cmd": {"a": "crm.deal.add?fields[TITLE]=x"}}),
    "a batch by its name that claims to be safe": lambda b24: b24.call(
        "batch", {"cmd": {"a": "crm.deal.add?fields[TITLE]=x"}}, safety="safe"
    ),
    "a batch with a suffix that claims to be safe": lambda b24: b24.call(
        "batch.json", {"cmd": {"a": "crm.deal.add?fields[TITLE]=x"}}, safety="safe"
    ),
    "a batch of REST 3.0 by its name that claims to be safe": lambda b24: b24.v3.call(
        "batch", {"0": {"method": "tasks.task.add", "query": ADD3}}, safety="safe"
    ),
}


@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES.keys())
async def test_a_read_only_client_sends_nothing_that_may_write(
    reader: Bitrix24, portal: Portal, write: Callable[[Bitrix24], Any]
) -> None:
    with pytest.raises(UsageError):
        await write(reader)
    assert portal.requests() == []


@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES.keys())
async def test_a_read_only_client_sends_no_batch_that_may_write(
    reader: Bitrix24, portal: Portal, write: Callable[[Bitrix24], Any]
) -> None:
    with pytest.raises(UsageError):
        await reader.batch([reader.user.current(), write(reader)])
    assert portal.requests() == []


async def test_a_read_only_client_sends_no_batch_of_calls_that_another_one_made(
    b24: Bitrix24, reader: Bitrix24, portal: Portal
) -> None:
    with pytest.raises(UsageError, match="read-only"):
        await reader.batch([reader.user.current(), b24.crm.deal.add(**ADD)])
    assert portal.requests() == []


async def test_a_read_only_client_gathers_reads_and_refuses_writes_among_them(reader: Bitrix24, portal: Portal) -> None:
    calls: list[Any] = [reader.crm.deal.get(id=1) for _ in range(30)]
    calls[7:7] = [reader.crm.deal.add(**ADD)]
    answers = await asyncio.gather(*calls, return_exceptions=True)
    assert isinstance(answers.pop(7), UsageError)
    assert [getattr(deal, "id", None) for deal in answers] == [1] * 30
    assert [len(request.commands) for request in portal.requests()] == [30]


async def test_a_read_only_client_reads(reader: Bitrix24) -> None:
    assert (await reader.crm.deal.get(id=1)).id == 1
    assert await reader.crm.deal.list(select=["ID"]).all()
    assert (await reader.call("crm.deal.get", {"id": 1}))["ID"] == "1"
    assert [row async for row in reader.v3.tasks.task.list(select=["id"])]
    (outcome,) = await reader.batch([reader.crm.deal.get(id=1)])
    assert outcome.ok


@pytest.mark.parametrize("version", [2, 3])
async def test_a_read_only_client_believes_what_is_said_of_methods_that_nobody_knows(
    reader: Bitrix24, portal: Portal, version: int
) -> None:
    with pytest.raises(NotFound):
        await reader.call("my.report.get", {"id": 1}, version=version, safety="safe")
    assert [request.method for request in portal.requests()] == ["my.report.get"]


async def test_every_stub_that_writes_is_refused_and_every_other_one_is_not(b24: Bitrix24, reader: Bitrix24) -> None:
    engine = reader._engine
    for record in registry.methods():
        call = b24.call(record.name, version=record.version, safety="safe")
        if record.safety == "safe":
            engine.check(call, engine.options)
        else:
            with pytest.raises(UsageError, match="read-only"):
                engine.check(call, engine.options)


async def test_read_only_holds_for_whoever_is_made_of_it_and_for_nobody_else(b24: Bitrix24, reader: Bitrix24) -> None:
    with pytest.raises(UsageError):
        await reader.with_options(timeout=5).crm.deal.add(**ADD)
    assert isinstance(await b24.crm.deal.add(**ADD), int)


# Hooks.


@attrs.frozen(eq=False)
class Told:
    """What the hooks of a client were told."""

    requests: list[hooks.RequestInfo] = attrs.field(factory=list)
    responses: list[hooks.ResponseInfo] = attrs.field(factory=list)
    retries: list[hooks.RetryInfo] = attrs.field(factory=list)

    def options(self) -> dict[str, Any]:
        return {
            "on_request": self.requests.append,
            "on_response": self.responses.append,
            "on_retry": self.retries.append,
        }


@contextlib.asynccontextmanager
async def listening(portal: Portal, told: Told, **options: Any) -> AsyncIterator[Bitrix24]:
    async with Bitrix24.from_webhook(portal.webhook_url, **{"limits": "off", **told.options(), **options}) as made:
        yield made


async def test_every_request_and_its_answer_is_told_once(portal: Portal) -> None:
    told = Told()
    async with listening(portal, told) as b24:
        await b24.user.current()
        await b24.v3.tasks.task.list()
        await asyncio.gather(*[b24.crm.deal.get(id=n % 2 + 1) for n in range(30)])
        await b24.batch([b24.user.current(), b24.profile()])
        with pytest.raises(NotFound):
            await b24.crm.deal.get(id=10**6)
    assert [(info.name, info.version, len(info.methods)) for info in told.requests] == [
        ("user.current", 2, 1),
        ("tasks.task.list", 3, 1),
        ("batch", 2, 30),
        ("batch", 2, 2),
        ("crm.deal.get", 2, 1),
    ]
    assert told.requests[3].methods == ("user.current", "profile")
    assert [info.request for info in told.responses] == told.requests
    assert all(info.portal in portal.url for info in told.requests)
    assert [info.status for info in told.responses] == [request.status for request in portal.requests()]
    assert all(info.size > 0 and info.duration > 0 for info in told.responses)
    assert [info.error for info in told.responses[:4]] == [None] * 4
    assert isinstance(told.responses[4].error, NotFound)
    assert told.retries == []


def test_the_times_that_are_told_are_those_that_were_spent() -> None:
    told = Told()

    async def main() -> None:
        async with (
            Portal(limits=(10, 1), seed="empty", clock=fast.clock, command_cost=4.0) as portal,
            Bitrix24.from_webhook(
                portal.webhook_url, limits=limits.Limits(10, 1), packing="off", **told.options()
            ) as made,
        ):
            b24 = Bitrix24(attrs.evolve(made._engine, clock=fast.clock))
            portal.latency = 3.0
            await asyncio.gather(*[b24.user.current() for _ in range(14)])

    fast.run(main())
    assert [info.level for info in told.requests] == [*range(1, 11), 10, 10, 10, 10]
    for info in told.requests[:10]:
        assert info.limiter_wait <= info.queue_wait < 7
    for number, info in enumerate(told.requests[10:]):
        assert (
            7 + number <= info.limiter_wait <= info.queue_wait
        )  # an answer takes seven, and a place comes back each second
        assert info.queue_wait - info.limiter_wait < 7
    for response in told.responses:
        assert response.server_time is not None
        assert 4 <= response.server_time < response.duration
        assert response.duration >= 7
    spent = [response.operating["user.current"] for response in told.responses]
    assert max(spent) >= 14 * 4


def test_a_repeat_is_told_before_it_begins() -> None:
    told = Told()

    async def act(portal: Portal, b24: Bitrix24) -> None:
        portal.fault("502", "user.current", times=2)
        portal.fault("503", "profile")
        await b24.user.current()
        await b24.profile()

    play(act, **told.options())
    assert [(info.method, info.repeat) for info in told.retries] == [
        ("user.current", 1),
        ("user.current", 2),
        ("profile", 0),
    ]
    assert isinstance(told.retries[0].error, ReplyError)
    assert 0 < told.retries[0].pause < 1 < told.retries[1].pause * 3 < 4
    assert [info.status for info in told.responses] == [502, 502, 200, 503, 200]


async def test_a_request_that_gets_no_answer_is_told_too(portal: Portal) -> None:
    told = Told()
    portal.fault("reset-after", "crm.deal.add")
    async with listening(portal, told) as b24:
        with pytest.raises(TransportError) as caught:
            await b24.crm.deal.add(fields={"TITLE": "x"})
    (response,) = told.responses
    assert (response.status, response.size, response.server_time, response.operating) == (None, 0, None, {})
    assert response.error is not None
    assert str(response.error) == str(caught.value)


async def test_in_a_batch_each_failure_is_told_in_its_place(portal: Portal) -> None:
    told = Told()
    async with listening(portal, told) as b24:
        calls = [b24.crm.deal.get(id=10**6 if n == 7 else 1) for n in range(30)]
        await asyncio.gather(*calls, return_exceptions=True)
    (response,) = told.responses
    assert response.error is None
    assert [type(error) for error in response.failures] == [type(None)] * 7 + [NotFound] + [type(None)] * 22


async def test_what_a_hook_notes_of_a_request_it_finds_again_with_the_answer(portal: Portal) -> None:
    found: list[Any] = []
    seen: dict[str, Any] = {
        "on_request": lambda info: info.notes.update(number=random.random()),
        "on_response": lambda info: found.append(info.request.notes["number"]),
    }
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off", **seen) as b24:
        await asyncio.gather(*[b24.user.current() for _ in range(5)])
    assert len(set(found)) == 5


async def test_a_hook_that_fails_harms_no_call_and_no_other_hook(
    portal: Portal, caplog: pytest.LogCaptureFixture
) -> None:
    told = Told()

    def fail(info: Any) -> None:
        raise RuntimeError(f"about {info!r}")

    options: dict[str, Any] = {name: [fail, hook] for name, hook in told.options().items()}
    portal.fault("502", "crm.deal.get")
    async with listening(portal, told, **options) as b24:
        deals = await asyncio.gather(*[b24.crm.deal.get(id=1) for _ in range(30)])
        assert isinstance(await b24.crm.deal.add(fields={"TITLE": "x"}), int)
    assert [deal.id for deal in deals] == [1] * 30
    assert len(told.requests) == len(told.responses) == len(portal.requests())
    assert told.retries
    assert {record.getMessage()[:13] for record in caplog.records} == {"a hook failed"}
    assert len(caplog.records) == len(told.requests) + len(told.responses) + len(told.retries)


async def test_hooks_of_every_client_in_a_shared_request_are_told(portal: Portal) -> None:
    one, two = Told(), Told()
    async with listening(portal, one) as first, listening(portal, two) as second:
        await asyncio.gather(*[b24.crm.deal.get(id=1) for _ in range(15) for b24 in (first, second)])
    for told in (one, two):
        assert told.requests
        assert [info.request for info in told.responses] == told.requests
    assert sum(len(request.commands) for request in portal.requests()) == 30


def test_no_secret_is_told_to_a_hook_or_logged(caplog: pytest.LogCaptureFixture) -> None:
    told = Told()
    urls: list[str] = []

    def fail(info: Any) -> None:
        raise RuntimeError(urls[0])

    async def act(portal: Portal, b24: Bitrix24) -> None:
        urls.append(portal.webhook_url)
        for kind in ("502", "reset", "truncated", "empty", "500", "rename", "error-200", "expired", "503"):
            portal.fault(kind, "crm.deal.add")
            await asyncio.gather(b24.crm.deal.add(fields={"TITLE": SECRET}), return_exceptions=True)
        await asyncio.gather(*[b24.crm.deal.add(fields={"TITLE": SECRET}) for _ in range(30)])

    options: dict[str, Any] = {name: [hook, fail] for name, hook in told.options().items()}
    with caplog.at_level(logging.DEBUG):
        play(act, secret=SECRET, **options)
    assert len(told.responses) >= 10
    seen = "".join(deep(info) for info in (*told.requests, *told.responses, *told.retries))
    assert "crm.deal.add" in seen
    assert "502" in seen
    assert SECRET not in seen
    assert "a hook failed" in caplog.text
    assert SECRET not in caplog.text


def deep(value: Any, depth: int = 8) -> str:
    """Return everything that can be read off an object."""
    inner: list[Any] = []
    if depth:
        if attrs.has(type(value)) or isinstance(value, BaseException):
            inner = [*vars_of(value).values(), *getattr(value, "args", ())]
        elif isinstance(value, dict):
            inner = [*value, *value.values()]
        elif isinstance(value, list | tuple | set):
            inner = list(value)
    return "\n".join([repr(value), str(value), *[deep(item, depth - 1) for item in inner]])


def vars_of(value: Any) -> dict[str, Any]:
    names = [field.name for field in attrs.fields(type(value))] if attrs.has(type(value)) else []
    return {**{name: getattr(value, name) for name in names}, **getattr(value, "__dict__", {})}


@pytest.mark.parametrize("name", ["on_request", "on_response", "on_retry"])
def test_what_is_no_hook_is_refused_when_the_client_is_built(name: str) -> None:
    async def later(_: Any) -> None: ...

    for wrong in (later, "print", 7, [print, later]):
        options: dict[str, Any] = {name: wrong}
        with pytest.raises(UsageError, match=name):
            Bitrix24.from_webhook("https://portal.example/rest/1/x/", **options)


# Ends.


async def nothing_left(b24: Bitrix24) -> None:
    """Wait until nothing is left of any call: no place taken, no task, no job, no operating time reckoned with."""
    async with asyncio.timeout(10 * fast.SPEED):
        while True:
            snapshot, engine = b24.limits.snapshot(), b24._engine
            carrying = [task for task in asyncio.all_tasks() if "Lane" in getattr(task.get_coro(), "__qualname__", "")]
            left = (snapshot.waiting, snapshot.in_flight, snapshot.held, snapshot.level, carrying, engine.own)
            under_way = [account.under_way for account in engine.portal.operating._accounts.values()]
            if not any(left) and not any(under_way):
                return
            await asyncio.sleep(0.2)


@pytest.mark.parametrize("packing", ["adaptive", "off"])
def test_giving_up_a_thousand_calls_leaves_nothing_behind(packing: Any) -> None:
    async def act(portal: Portal, b24: Bitrix24) -> None:
        portal.latency = 6.0
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(5.0):
                await asyncio.gather(*[b24.user.current() for _ in range(1000)])
        portal.latency = 0.0
        await nothing_left(b24)
        users = await asyncio.gather(*[b24.user.current() for _ in range(50)])
        assert {user.id for user in users} == {1}
        await nothing_left(b24)

    play(act, packing=packing, limits=limits.Limits(50, 10))


async def test_what_was_given_up_before_it_was_sent_is_never_sent(portal: Portal) -> None:
    async with Bitrix24.from_webhook(portal.webhook_url, limits=limits.Limits(1, 1, concurrency=1)) as b24:
        await b24.user.current()
        tasks = [asyncio.ensure_future(b24.crm.deal.add(fields={"TITLE": "x"}).send()) for _ in range(1000)]
        await asyncio.sleep(0.05)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        snapshot = b24.limits.snapshot()
        assert (snapshot.waiting, snapshot.in_flight, snapshot.held, b24._engine.own) == (0, 0, 0, set())
    assert [request.method for request in portal.requests()] == ["user.current"]


def test_cancelling_at_random_loses_no_place_and_no_call() -> None:
    async def act(portal: Portal, b24: Bitrix24) -> None:
        dice = random.Random(7)
        tasks: list[asyncio.Task[Any]] = []
        for _ in range(500):
            tasks.append(asyncio.ensure_future(b24.user.current().send()))
            if dice.random() < 0.3:
                await asyncio.sleep(0)
            if dice.random() < 0.5:
                dice.choice(tasks).cancel()
        done = await asyncio.gather(*tasks, return_exceptions=True)
        assert {user.id for user in done if not isinstance(user, BaseException)} == {1}
        assert {type(error) for error in done if isinstance(error, BaseException)} == {asyncio.CancelledError}
        await nothing_left(b24)

    play(act, limits=limits.Limits(50, 40))


async def test_closing_lets_calls_under_way_end_within_the_grace(portal: Portal) -> None:
    portal.latency = 0.1
    b24 = Bitrix24.from_webhook(portal.webhook_url, limits=limits.Limits(0, concurrency=5), packing="off")
    tasks = [asyncio.ensure_future(b24.crm.deal.add(fields={"TITLE": "x"}).send()) for _ in range(12)]
    await asyncio.sleep(0.02)
    closing = asyncio.ensure_future(b24.aclose(grace=10))
    await asyncio.sleep(0)
    for refused in (b24.user.current().send(), b24.batch([b24.user.current()])):
        with pytest.raises(ClientClosed):
            await refused
    await closing
    assert all(task.done() for task in tasks)
    assert len({task.result() for task in tasks}) == 12
    assert not b24._engine.own


async def test_the_grace_is_there_for_a_call_that_goes_again_as_well(portal: Portal) -> None:
    b24 = Bitrix24.from_webhook(portal.webhook_url, limits="off")
    portal.fault("502", "user.current")
    task = asyncio.ensure_future(b24.user.current().send())
    while b24.limits.snapshot().in_flight or not portal.requests():
        await asyncio.sleep(0.01)
    await b24.aclose(grace=5)
    assert (await task).id == 1


async def test_closing_tells_everybody_when_the_grace_is_over(portal: Portal) -> None:
    portal.latency = 5.0
    b24 = Bitrix24.from_webhook(portal.webhook_url, limits=limits.Limits(0, concurrency=5), packing="off")
    tasks = [asyncio.ensure_future(b24.crm.deal.add(fields={"TITLE": "x"}).send()) for _ in range(12)]
    while sum(job.written for job in b24._engine.own) < 5:
        await asyncio.sleep(0.01)
    began = asyncio.get_running_loop().time()
    await b24.aclose(grace=0.2)
    errors = await asyncio.gather(*tasks, return_exceptions=True)
    assert 0.2 <= asyncio.get_running_loop().time() - began < 2
    assert all(isinstance(error, TransportError) for error in errors)
    assert [getattr(error, "maybe_done", None) for error in errors].count(True) == 5
    assert not b24._engine.own
    portal.latency = 0.0


async def test_closing_twice_and_at_once_is_closing(portal: Portal) -> None:
    b24 = Bitrix24.from_webhook(portal.webhook_url, limits="off")
    await b24.user.current()
    await asyncio.gather(b24.aclose(), b24.aclose())
    await b24.aclose()
    for client in (b24, b24.with_options(timeout=3)):
        with pytest.raises(ClientClosed):
            await client.user.current()


async def test_a_client_that_has_ended_is_not_kept(portal: Portal) -> None:
    b24 = Bitrix24.from_webhook(portal.webhook_url, limits="off")
    await asyncio.gather(*[b24.user.current() for _ in range(30)])
    await b24.aclose()
    engine = weakref.ref(b24._engine.transport)
    del b24
    gc.collect()
    assert engine() is None


async def test_errors_of_calls_that_nobody_awaits_any_more_are_not_shouted(
    portal: Portal, caplog: pytest.LogCaptureFixture
) -> None:
    portal.latency = 0.1
    portal.fault("502", "batch")
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off") as b24:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0.05):
                await asyncio.gather(*[b24.crm.deal.add(fields={"TITLE": "x"}) for _ in range(30)])
        await asyncio.sleep(0.2)
    gc.collect()
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []
