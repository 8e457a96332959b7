"""A secret is planted, every kind of failure provoked, and everything that people or programs read is searched for it."""

from __future__ import annotations

import asyncio
import io
import logging
import pickle
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from b24async import Bitrix24
from b24async.calls import Call
from b24async.errors import B24Error, UsageError
from b24async.portal import Portal

SECRET = "pl4nted-s3cret-x7"


def traces(error: BaseException) -> str:
    """Everything a traceback can show, local variables and chained exceptions included."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True, compact=False)
    text = "".join(shown.format(chain=True))
    context = error.__context__
    while context is not None:  # also what "from None" hides
        text += "".join(traceback.TracebackException.from_exception(context, capture_locals=True).format()) + repr(
            context
        )
        context = context.__context__
    return text


async def provoke(portal: Portal, b24: Bitrix24) -> dict[str, Callable[[], Awaitable[Any]]]:
    def faulty(kind: str) -> Callable[[], Awaitable[Any]]:
        async def call() -> Any:
            portal.fault(kind, method="crm.deal.add", times=9)
            return await b24.crm.deal.add(fields={"TITLE": "x"})

        return call

    async def late() -> Any:
        portal.latency = 0.3
        try:
            return await b24.with_options(timeout=0.05).crm.deal.add(fields={"TITLE": "x"})
        finally:
            portal.latency = 0.0

    async def cancelled() -> Any:
        portal.latency = 0.3
        try:
            async with asyncio.timeout(0.05):
                return await b24.crm.deal.get(id=1)
        finally:
            portal.latency = 0.0

    async def refused() -> Any:
        gone = portal.webhook_url.replace(str(portal.url).rpartition(":")[2].strip("/"), "9", 1)
        async with Bitrix24.from_webhook(gone, limits="off") as client:
            return await client.crm.deal.add(fields={"TITLE": "x"})

    async def nowhere() -> Any:
        async with Bitrix24.from_webhook(f"https://no-such-host.invalid/rest/1/{SECRET}/", limits="off") as client:
            return await client.crm.deal.add(fields={"TITLE": "x"})

    async def wrong_credential() -> Any:
        async with Bitrix24.from_webhook(portal.webhook_url.rstrip("/") + "-wrong/", limits="off") as client:
            return await client.profile()

    async def batched() -> Any:
        portal.fault("502", method="batch")
        results = await b24.batch([b24.crm.deal.add(fields={"TITLE": "x"})])
        return results[next(iter(results)).call]

    async def unusable() -> Any:
        return await b24.crm.deal.add(fields={"TITLE": object()})

    async def undecodable() -> Any:
        return (await b24.crm.deal.list(select=["ID"]))[0].title

    async def closed() -> Any:
        client = Bitrix24.from_webhook(portal.webhook_url)
        await client.aclose()
        return await client.profile()

    async def malformed() -> Any:
        return Bitrix24.from_webhook(f"https://portal.example/wrong/1/{SECRET}/")

    kinds = ["502", "502-after", "reset", "reset-after", "truncated", "empty", "500", "rename", "error-200", "int-code"]
    return {
        **{kind: faulty(kind) for kind in kinds},
        **{
            f.__name__: f
            for f in (
                late,
                cancelled,
                refused,
                nowhere,
                wrong_credential,
                batched,
                unusable,
                undecodable,
                closed,
                malformed,
            )
        },
    }


async def test_no_secret_shows_in_any_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("b24async.retry.FIRST_PAUSE", 0.0)
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    asyncio.get_running_loop().set_debug(True)
    try:
        async with Portal(limits="off", secret=SECRET) as portal:
            assert SECRET in portal.webhook_url
            async with Bitrix24.from_webhook(portal.webhook_url, limits="off") as b24:
                for name, fails in (await provoke(portal, b24)).items():
                    with pytest.raises(Exception) as caught:
                        await fails()
                    error = caught.value
                    assert isinstance(error, B24Error | TimeoutError), name
                    # Frames of this test hold the secret on purpose; those of the package must not.
                    error.__traceback__ = (
                        error.__traceback__ and error.__traceback__.tb_next and error.__traceback__.tb_next.tb_next
                    )
                    for text in (str(error), repr(error), traces(error), repr(vars(error))):
                        assert SECRET not in text, (name, text)
                    if isinstance(error, B24Error):
                        pickled = pickle.dumps(error)
                        assert SECRET.encode() not in pickled, name
                        assert str(pickle.loads(pickled)) == str(error)
                things = (
                    b24,
                    b24._engine,
                    b24._engine.identity,
                    b24.crm.deal.get(id=1),
                    b24.crm,
                    b24.limits.snapshot(),
                    portal,
                )
                for thing in (*things, portal.requests()):
                    assert SECRET not in repr(thing)
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
        asyncio.get_running_loop().set_debug(False)
    assert log.getvalue()
    assert SECRET not in log.getvalue()


def test_what_holds_a_secret_is_not_pickled() -> None:
    b24 = Bitrix24.from_webhook(f"https://portal.example/rest/1/{SECRET}/")
    for thing in (b24, b24._engine, b24._engine.identity, b24.call("profile")):
        with pytest.raises(TypeError) as caught:
            pickle.dumps(thing)
        assert SECRET not in str(caught.value)


def test_a_call_shows_its_method_and_not_its_parameters() -> None:
    b24 = Bitrix24.from_webhook(f"https://portal.example/rest/1/{SECRET}/")
    call: Call[Any] = b24.call("user.add", {"PASSWORD": SECRET})
    assert repr(call) == "<RawCall user.add>"
    with pytest.raises(UsageError) as caught:
        _ = b24.call("user add", {"PASSWORD": SECRET})
    assert SECRET not in str(caught.value)
