"""``b24async portal``: its options reach the portal."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from b24async.cli import portal as command
from b24async.errors import UsageError


def options(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    command.configure(parser)
    return parser.parse_args(arguments)


@asynccontextmanager
async def running(capsys: pytest.CaptureFixture[str], *arguments: str) -> AsyncIterator[str]:
    """The webhook of a portal that the command runs."""
    task = asyncio.create_task(command.run(options(*arguments)))
    printed = ""
    while "Ctrl-C" not in printed:
        assert not task.done(), task
        await asyncio.sleep(0.01)
        printed += capsys.readouterr().out
    try:
        yield printed.splitlines()[0]
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def call(session: aiohttp.ClientSession, hook: str, method: str) -> tuple[int, Any]:
    async with session.post(hook + method) as response:
        return response.status, (await response.json())["time"] if response.status == 200 else None


async def test_faults_are_switched_on(session: aiohttp.ClientSession, capsys: pytest.CaptureFixture[str]) -> None:
    faults = ("--fault", "502:profile@every=2", "--fault", "503:server.time@times=2", "--fault", "500:scope")
    async with running(capsys, *faults) as hook:
        assert [(await call(session, hook, "profile"))[0] for _ in range(4)] == [200, 502, 200, 502]
        assert [(await call(session, hook, "server.time"))[0] for _ in range(3)] == [503, 503, 200]
        assert [(await call(session, hook, "scope"))[0] for _ in range(2)] == [500, 200]


async def test_a_fault_without_a_method_is_for_all(
    session: aiohttp.ClientSession, capsys: pytest.CaptureFixture[str]
) -> None:
    async with running(capsys, "--fault", "502@percent=100") as hook:
        assert [(await call(session, hook, name))[0] for name in ("profile", "server.time")] == [502, 502]


async def test_commands_work_as_long_as_asked_and_within_the_limit(
    session: aiohttp.ClientSession, capsys: pytest.CaptureFixture[str]
) -> None:
    async with running(capsys, "--command-cost", "0.12", "--operating-limit", "0.2") as hook:
        statuses, times = zip(*[await call(session, hook, "profile") for _ in range(3)], strict=True)
        assert statuses == (200, 200, 429)
        assert times[0]["duration"] >= 0.12


async def test_operating_time_can_be_switched_off(
    session: aiohttp.ClientSession, capsys: pytest.CaptureFixture[str]
) -> None:
    async with running(capsys, "--operating-limit", "off") as hook:
        assert "operating" not in (await call(session, hook, "profile"))[1]
    async with running(capsys) as hook:
        assert (await call(session, hook, "profile"))[1]["operating"] == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--fault", "nonsense"), "--fault nonsense: fault 'nonsense': there is 502, 504, reset"),
        (("--fault", "502@every=x"), "--fault 502@every=x: @every=x has no number"),
        (("--fault", "502@every"), "--fault 502@every: @every has no number"),
        (("--fault", "502@often=3"), "--fault 502@often=3: @often=3 is none of @every=N, @percent=N"),
        (("--fault", "502@every=2@percent=5"), "not with both"),
        (("--limits", "0,2"), "--limits 0,2: say standard, enterprise, off, or two numbers such as 50,2"),
        (("--operating-limit", "much"), "--operating-limit much: say a number of seconds, or off"),
    ],
)
async def test_an_option_that_makes_no_sense_is_refused_in_words(arguments: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(UsageError) as refused:
        await command.run(options(*arguments))
    assert sentence in str(refused.value)
