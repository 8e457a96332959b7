"""How often the portal does what was asked for once, whatever breaks: the caller's answer, its doubt, and the rows that are there in the end.

What breaks strikes either *before* the portal has done the work or *after* it; the caller sees no difference, so its error has to fit both. The work is
``crm.deal.add``: each time it is done there is one row more, whatever safety the call was given.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import attrs
import pytest
from aiohttp.test_utils import unused_port

from b24async import Bitrix24
from b24async.calls import Safety
from b24async.errors import (
    AccessDenied,
    ApiError,
    AuthError,
    B24Error,
    B24Timeout,
    LimitError,
    NotRun,
    PortalError,
    ReplyError,
    TransportError,
)
from b24async.hooks import RetryInfo
from b24async.portal import Portal, faults, handlers
from b24async.portal import batch as batches
from b24async.portal.replies import Result
from tests.portal import fast

ADD = "crm.deal.add"
ADD3 = "tasks.task.add"
TASK = {"title": "Write", "creatorId": 1, "responsibleId": 1}
CROWD = 30
"""Calls that are gathered; enough to share a request."""


@attrs.frozen(eq=False)
class Scene:
    """A portal, a client of it, and what was told about repeats."""

    portal: Portal
    b24: Bitrix24
    retries: list[RetryInfo] = attrs.field(factory=list)

    def add(self, safety: Safety, number: int = 0) -> Awaitable[Any]:
        return self.b24.crm.deal.add(fields={"TITLE": f"Deal {number}"}).with_options(safety=safety)

    async def rows(self) -> int:
        return (await self.b24.crm.deal.list(select=["ID"])).total or 0

    async def tasks(self) -> int:
        return (await self.b24.tasks.task.list(select=["ID"])).total or 0


@contextlib.asynccontextmanager
async def scene(**options: Any) -> AsyncIterator[Scene]:
    """Set up a scene in the fast loop."""
    retries: list[RetryInfo] = []
    async with (
        # On a clock that stands still no command uses up operating time, however slow the machine is.
        Portal(limits="off", seed="empty", clock=lambda: 1_800_000_000.0) as portal,
        Bitrix24.from_webhook(portal.webhook_url, limits="off", on_retry=retries.append, **options) as made,
    ):
        yield Scene(portal, Bitrix24(attrs.evolve(made._engine, clock=fast.clock)), retries)


def play(act: Callable[[Scene], Awaitable[None]], **options: Any) -> None:
    """Play in the fast loop."""

    async def main() -> None:
        async with scene(**options) as stage:
            await act(stage)

    fast.run(main(), leap=True)


async def outcome(call: Awaitable[Any]) -> B24Error | None:
    """Return the error that a call ends with, if any."""
    try:
        await call
    except B24Error as error:
        return error
    return None


def doubt(error: BaseException | None) -> bool | None:
    return None if error is None else getattr(error, "maybe_done", None)


# One call.

BEFORE: dict[str, type[B24Error]] = {
    "502": ReplyError,
    "504": ReplyError,
    "reset": TransportError,
    "500": PortalError,
    "error-200": PortalError,
}
"""What breaks before the work is done, and what it is called."""

AFTER: dict[str, type[B24Error]] = {
    "502-after": ReplyError,
    "504-after": ReplyError,
    "reset-after": TransportError,
    "truncated": TransportError,
    "half": ReplyError,
    "empty": ReplyError,
}
"""What breaks after it."""

LIMITS = ("503", "429", "operating")
"""What limits refuse."""

REFUSED: dict[str, type[B24Error]] = {
    "expired": AuthError,
    "expired-command": AuthError,
    "int-code": AccessDenied,
    "rename": ReplyError,
    "overload": PortalError,
}
"""What the portal, or who stands in front of it, surely refuses."""

LATE = ("slow", "stall")


def test_every_fault_of_the_portal_is_played() -> None:
    assert {*BEFORE, *AFTER, *LIMITS, *REFUSED, *LATE} == set(faults.KINDS)


@pytest.mark.parametrize("kind", [*BEFORE, *AFTER])
def test_an_unsafe_call_is_sent_once_and_its_error_says_that_it_may_have_run(kind: str) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault(kind, ADD)
        error = await outcome(stage.add("unsafe"))
        assert type(error) is {**BEFORE, **AFTER}[kind]
        assert doubt(error) is True
        assert "the portal may have carried it out" in str(error)
        assert len(stage.portal.requests(ADD)) == 1
        assert await stage.rows() == (kind in AFTER)
        assert stage.retries == []

    play(act)


@pytest.mark.parametrize("safety", ["safe", "idempotent"])
@pytest.mark.parametrize("kind", [*BEFORE, *AFTER])
def test_a_call_that_may_run_twice_goes_again_until_there_is_an_answer(kind: str, safety: Safety) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault(kind, ADD, times=2)
        assert await outcome(stage.add(safety)) is None
        assert len(stage.portal.requests(ADD)) == 3
        assert await stage.rows() == (3 if kind in AFTER else 1)
        assert [(info.method, info.repeat) for info in stage.retries] == [(ADD, 1), (ADD, 2)]

    play(act)


@pytest.mark.parametrize("kind", LIMITS)
@pytest.mark.parametrize("safety", ["safe", "idempotent", "unsafe"])
def test_what_a_limit_refused_runs_once_in_the_end_whatever_it_does(kind: str, safety: Safety) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault(kind, ADD, times=4)  # more often than failures of other kinds are repeated
        assert await outcome(stage.add(safety)) is None
        assert len(stage.portal.requests(ADD)) == 5
        assert await stage.rows() == 1
        assert [info.repeat for info in stage.retries] == [0] * 4

    play(act)


@pytest.mark.parametrize("kind", list(REFUSED))
@pytest.mark.parametrize("safety", ["safe", "idempotent", "unsafe"])
def test_what_was_refused_is_raised_at_once_and_has_not_run(kind: str, safety: Safety) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault(kind, ADD)
        error = await outcome(stage.add(safety))
        assert type(error) is REFUSED[kind]
        assert doubt(error) is False
        assert len(stage.portal.requests(ADD)) == 1
        assert await stage.rows() == 0

    play(act)


@pytest.mark.parametrize(
    ("kind", "safety", "runs", "in_doubt"),
    [
        ("502", "safe", 0, False),
        ("502", "idempotent", 0, True),
        ("502-after", "safe", 4, False),
        ("502-after", "idempotent", 4, True),
        ("reset-after", "idempotent", 4, True),
        ("500", "idempotent", 0, True),
    ],
)
def test_after_three_repeats_the_last_error_is_raised(kind: str, safety: Safety, runs: int, in_doubt: bool) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault(kind, ADD, times=-1)
        error = await outcome(stage.add(safety))
        stage.portal.clear_faults()
        assert type(error) is {**BEFORE, **AFTER}[kind]
        assert doubt(error) is in_doubt  # a read that has run has done nothing
        assert len(stage.portal.requests(ADD)) == 4
        assert await stage.rows() == runs

    play(act)


@pytest.mark.parametrize("kind", list(REFUSED))
def test_a_refusal_does_not_take_back_the_doubt_about_an_earlier_attempt(kind: str) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault("reset-after", ADD)
        call = asyncio.ensure_future(outcome(stage.add("idempotent")))
        while not stage.retries:
            await asyncio.sleep(0.01)
        stage.portal.fault(kind, ADD)
        error = await call
        assert type(error) is REFUSED[kind]
        assert doubt(error) is True
        assert await stage.rows() == 1

    play(act)


def test_a_portal_that_nobody_reaches_is_tried_four_times_and_has_done_nothing() -> None:
    retries: list[RetryInfo] = []

    async def main() -> B24Error | None:
        url = f"http://127.0.0.1:{unused_port()}/rest/1/x/"
        async with Bitrix24.from_webhook(url, limits="off", on_retry=retries.append) as b24:
            return await outcome(b24.crm.deal.add(fields={}))

    error = fast.run(main())
    assert type(error) is TransportError
    assert doubt(error) is False
    assert [info.repeat for info in retries] == [1, 2, 3]


def test_a_call_that_gave_up_waiting_may_have_run_and_has() -> None:
    async def act(stage: Scene) -> None:
        stage.portal.command_cost = 30.0
        error = await outcome(stage.add("unsafe"))
        assert type(error) is B24Timeout
        assert doubt(error) is True
        stage.portal.command_cost = 0.0
        while not stage.portal.requests(ADD):
            await asyncio.sleep(1)
        assert len(stage.portal.requests(ADD)) == 1
        assert await stage.rows() == 1

    play(act, timeout=20.0)


@pytest.mark.parametrize(("safety", "runs"), [("safe", 2), ("idempotent", 2), ("unsafe", 1)])
def test_an_answer_that_never_comes_is_a_timeout(safety: Safety, runs: int) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault("stall", ADD)
        error = await outcome(stage.add(safety))
        assert (type(error), doubt(error)) == ((B24Timeout, True) if safety == "unsafe" else (type(None), None))
        assert len(stage.portal.requests(ADD)) == runs
        assert await stage.rows() == runs

    play(act, timeout=20.0)


def test_an_answer_that_comes_late_is_an_answer() -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault("slow", ADD)
        assert await outcome(stage.add("unsafe")) is None
        assert len(stage.portal.requests(ADD)) == 1
        assert await stage.rows() == 1

    play(act)


# Calls that share requests.


async def crowd(stage: Scene, safety: Safety) -> list[BaseException | None]:
    """Add a crowd of deals at once and return what each call ends with."""
    return await asyncio.gather(*[outcome(stage.add(safety, number)) for number in range(CROWD)])


def requests(stage: Scene) -> list[tuple[str, int]]:
    """Return the requests for the work and how many calls each of them carried."""
    return [
        (record.method, len(record.commands) or 1)
        for record in stage.portal.requests()
        if ADD in (record.method, *record.commands)
    ]


@pytest.mark.parametrize("kind", [*BEFORE, *AFTER])
def test_unsafe_calls_of_a_broken_batch_are_sent_once_and_each_is_in_doubt(kind: str) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault(kind, ADD)
        errors = await crowd(stage, "unsafe")
        assert {type(error) for error in errors} == {{**BEFORE, **AFTER}[kind]}
        assert [doubt(error) for error in errors] == [True] * CROWD
        assert {getattr(error, "method", "") for error in errors} == {ADD}
        assert len({id(error) for error in errors}) == CROWD
        assert requests(stage) == [("batch", CROWD)]
        assert await stage.rows() == (CROWD if kind in AFTER else 0)

    play(act)


@pytest.mark.parametrize("safety", ["safe", "idempotent"])
@pytest.mark.parametrize("kind", [*BEFORE, *AFTER])
def test_calls_of_a_broken_batch_that_may_run_twice_go_again(kind: str, safety: Safety) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault(kind, ADD)
        assert await crowd(stage, safety) == [None] * CROWD
        assert requests(stage)[0] == ("batch", CROWD)
        assert sum(size for _, size in requests(stage)) == 2 * CROWD
        assert await stage.rows() == (2 * CROWD if kind in AFTER else CROWD)

    play(act)


@pytest.mark.parametrize("safety", ["safe", "idempotent", "unsafe"])
def test_a_batch_that_the_bucket_refused_runs_once_in_the_end(safety: Safety) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault("503", ADD)
        assert await crowd(stage, safety) == [None] * CROWD
        assert await stage.rows() == CROWD

    play(act)


@pytest.mark.parametrize("safety", ["safe", "idempotent", "unsafe"])
def test_a_command_that_its_operating_time_held_back_runs_once_in_the_end(safety: Safety) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault("operating", ADD, times=3)
        assert await crowd(stage, safety) == [None] * CROWD
        assert await stage.rows() == CROWD
        assert len(stage.retries) == 3

    play(act)


@pytest.mark.parametrize("kind", ["expired-command", "int-code"])
@pytest.mark.parametrize("safety", ["safe", "idempotent", "unsafe"])
def test_a_command_that_was_refused_fails_alone(kind: str, safety: Safety) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault(kind, ADD)
        errors = [error for error in await crowd(stage, safety) if error is not None]
        assert [(type(error), doubt(error)) for error in errors] == [(REFUSED[kind], False)]
        assert requests(stage) == [("batch", CROWD)]
        assert await stage.rows() == CROWD - 1

    play(act)


def test_a_credential_that_ran_out_for_the_whole_batch_lets_nothing_run() -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault("expired", "batch")
        errors = await crowd(stage, "unsafe")
        assert [(type(error), doubt(error)) for error in errors] == [(AuthError, False)] * CROWD
        assert await stage.rows() == 0

    play(act)


def test_in_a_broken_batch_reads_go_again_and_writes_do_not() -> None:
    async def act(stage: Scene) -> None:
        deal = await stage.b24.crm.deal.add(fields={"TITLE": "Boats"})
        stage.portal.clear_log()
        stage.portal.fault("502-after", "batch")
        reads = [stage.b24.crm.deal.get(id=deal) for _ in range(CROWD)]
        writes = [stage.b24.crm.deal.add(fields={"TITLE": "Boats"}) for _ in range(CROWD // 2)]
        answers = await asyncio.gather(*reads, *writes, return_exceptions=True)
        assert [getattr(answer, "title", answer) for answer in answers[:CROWD]] == ["Boats"] * CROWD
        assert [type(answer) for answer in answers[CROWD:]] == [ReplyError] * (CROWD // 2)
        assert [getattr(answer, "maybe_done", None) for answer in answers[CROWD:]] == [True] * (CROWD // 2)
        sent = [name for record in stage.portal.requests() for name in record.commands or (record.method,)]
        assert sent.count(ADD) == CROWD // 2
        assert await stage.rows() == 1 + CROWD // 2

    play(act)


@pytest.mark.parametrize(("safety", "failed"), [("safe", False), ("idempotent", False), ("unsafe", True)])
def test_a_command_inside_which_the_portal_broke_may_have_run(
    safety: Safety, failed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = iter([False] * 5 + [True])
    known = handlers.find

    def find(method: Any) -> Any:
        if method.name == ADD and next(broken, False):
            raise RuntimeError("a module failed")
        return known(method)

    monkeypatch.setattr(handlers, "find", find)

    async def act(stage: Scene) -> None:
        errors = [error for error in await crowd(stage, safety) if error is not None]
        assert [(type(error), doubt(error)) for error in errors] == [(PortalError, True)] * failed
        assert await stage.rows() == CROWD - failed

    play(act)


@pytest.mark.parametrize(("safety", "runs"), [("safe", CROWD + 1), ("idempotent", CROWD + 1), ("unsafe", CROWD)])
def test_a_command_that_its_batch_does_not_mention_may_have_run(
    safety: Safety, runs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, forgetful = batches.run, [True]

    async def forget_one(*given: Any) -> Result:
        answer = await run(*given)
        if forgetful:
            forgetful.clear()
            del answer.value["result"]["c3"]
        return answer

    monkeypatch.setattr(batches, "run", forget_one)

    async def act(stage: Scene) -> None:
        errors = [error for error in await crowd(stage, safety) if error is not None]
        if safety == "unsafe":
            assert [doubt(error) for error in errors] == [True]
            assert not isinstance(errors[0], NotRun)
        else:
            assert errors == []
        assert await stage.rows() == runs

    play(act)


# Explicit batches.


@pytest.mark.parametrize("kind", [*BEFORE, *AFTER])
def test_an_explicit_batch_with_writes_is_sent_once_and_its_writes_are_in_doubt(kind: str) -> None:
    async def act(stage: Scene) -> None:
        read = stage.b24.user.current()
        writes = [stage.b24.crm.deal.add(fields={"TITLE": "x"}) for _ in range(3)]
        stage.portal.fault(kind, ADD)
        results = await stage.b24.batch([read, *writes])
        assert [outcome.state for outcome in results] == ["failed", *["maybe done"] * 3]
        assert len(stage.portal.requests("batch")) == 1
        assert await stage.rows() == (3 if kind in AFTER else 0)

    play(act)


@pytest.mark.parametrize("kind", [*BEFORE, *AFTER, "503"])
def test_an_explicit_batch_of_reads_goes_again(kind: str) -> None:
    async def act(stage: Scene) -> None:
        calls = [stage.b24.user.current() for _ in range(3)]
        stage.portal.fault(kind, "user.current")
        assert [outcome.state for outcome in await stage.b24.batch(calls)] == ["done"] * 3
        assert len(stage.portal.requests("batch")) == 2

    play(act)


@pytest.mark.parametrize("kind", list(REFUSED))
def test_an_explicit_batch_that_was_refused_has_not_run(kind: str) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault(kind, "batch")
        calls = [stage.b24.crm.deal.add(fields={"TITLE": "x"}) for _ in range(3)]
        results = await stage.b24.batch(calls)
        assert [(outcome.state, type(outcome.error)) for outcome in results] == [("failed", REFUSED[kind])] * 3
        assert await stage.rows() == 0

    play(act)


# REST 3.0: a write carries a key by which the portal knows it again.


@pytest.mark.parametrize("kind", ["502", "504", "reset", *AFTER, *LIMITS])
def test_a_write_under_a_key_goes_again_and_runs_once(kind: str) -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault(kind, ADD3, times=2)
        task = await stage.b24.v3.tasks.task.add(fields=TASK)
        assert task.id is not None
        log = stage.portal.requests(ADD3)
        assert len(log) == 3
        assert len({record.headers["Idempotency-Key"] for record in log}) == 1
        assert await stage.tasks() == 1

    play(act)


@pytest.mark.parametrize("kind", ["500", "error-200"])
def test_a_key_does_not_help_when_the_portal_says_that_it_broke(kind: str) -> None:
    """A portal keeps under a key only what succeeded: a repeat would do once more what may be done already."""

    async def act(stage: Scene) -> None:
        stage.portal.fault(kind, ADD3)
        error = await outcome(stage.b24.v3.tasks.task.add(fields=TASK))
        assert (type(error), doubt(error)) == (PortalError, True)
        assert len(stage.portal.requests(ADD3)) == 1

    play(act)


def test_a_write_under_a_key_that_gave_up_waiting_finds_its_first_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("b24async.retry.KEYED_PAUSE", 40.0)
    monkeypatch.setattr("b24async.retry.LONGEST_PAUSE", 40.0)

    async def act(stage: Scene) -> None:
        stage.portal.command_cost = 65.0
        call = asyncio.ensure_future(stage.b24.v3.tasks.task.add(fields=TASK).send())
        while not (stage.retries or call.done()):
            await asyncio.sleep(1)
        stage.portal.command_cost = 0.0
        assert (await call).id is not None
        assert [type(info.error) for info in stage.retries] == [B24Timeout]
        assert len(stage.portal.requests(ADD3)) == 2
        assert await stage.tasks() == 1

    play(act, timeout=61.0)


def test_a_write_under_a_key_that_gave_up_early_is_in_doubt() -> None:
    """The portal may be busy with it for a minute, and until it is done the key does not help."""

    async def act(stage: Scene) -> None:
        stage.portal.command_cost = 22.0
        with pytest.raises(B24Timeout) as caught:
            await stage.b24.v3.tasks.task.add(fields=TASK)
        assert caught.value.maybe_done
        stage.portal.command_cost = 0.0
        await asyncio.sleep(10)
        assert len(stage.portal.requests(ADD3)) == 1
        assert await stage.tasks() == 1

    play(act, timeout=20.0)


def test_two_writes_that_look_alike_have_keys_of_their_own() -> None:
    async def act(stage: Scene) -> None:
        add = stage.b24.v3.tasks.task.add(fields=TASK)
        first, second = await add, await add
        assert first.id != second.id
        assert await stage.tasks() == 2

    play(act)


def test_a_credential_that_rest_3_refuses_is_an_auth_error() -> None:
    async def act(stage: Scene) -> None:
        wrong = stage.portal.webhook_url.rsplit("/", 2)[0] + "/wrong/"
        async with Bitrix24.from_webhook(wrong, limits="off") as b24:
            error = await outcome(b24.v3.tasks.task.add(fields=TASK))
        assert isinstance(error, ApiError)
        assert (type(error), error.status, error.maybe_done) == (AuthError, 401, False)

    play(act)


@pytest.mark.parametrize("kind", ["502", "504-after", "reset", "reset-after", "truncated", "empty", "500", "503"])
def test_reads_of_rest_3_that_share_a_request_go_again(kind: str) -> None:
    async def act(stage: Scene) -> None:
        task = await stage.b24.v3.tasks.task.add(fields=TASK)
        assert task.id is not None
        stage.portal.fault(kind, "tasks.task.get")
        reads = [stage.b24.v3.tasks.task.get(id=task.id, select=["id", "title"]) for _ in range(CROWD)]
        assert [read.title for read in await asyncio.gather(*reads)] == ["Write"] * CROWD

    play(act)


# What a limit may make a call wait.


def test_a_limit_that_refuses_longer_than_a_call_may_wait_is_told_and_nothing_has_run() -> None:
    async def act(stage: Scene) -> None:
        stage.portal.fault("operating", ADD, times=-1)
        error = await outcome(stage.add("unsafe"))
        assert isinstance(error, LimitError)
        assert (error.maybe_done, error.retry_after) == (False, 10.0)
        stage.portal.clear_faults()
        assert await stage.rows() == 0

    play(act, max_wait=25)
