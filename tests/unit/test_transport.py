"""What aiohttp hands us, and what becomes of it."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Iterator
from typing import Any

import aiohttp
import pytest
from aioresponses import CallbackResult, aioresponses

from b24async import Bitrix24, retry, transport
from b24async.auth.webhook import Webhook
from b24async.errors import B24Timeout, ClientClosed, NotFound, ReplyError, TransportError, UsageError
from b24async.secrets import Secret

HOOK = "https://portal.example/rest/1/s3cret/"
URL = HOOK + "profile"
ANSWER = {"result": {"ID": "1"}, "time": {"operating": 0}}


@pytest.fixture
def web() -> Iterator[aioresponses]:
    with aioresponses() as mocked:
        yield mocked


@pytest.fixture
async def b24(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bitrix24]:
    monkeypatch.setattr(retry, "FIRST_PAUSE", 0.0)
    async with Bitrix24.from_webhook(HOOK, limits="off") as client:
        yield client


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let requests count as written before they break: aioresponses never asks for their bodies."""
    init = transport._Body.__init__

    def write(self: Any, body: bytes, attempt: transport.Attempt) -> None:
        attempt.written = True
        init(self, body, attempt)

    monkeypatch.setattr(transport._Body, "__init__", write)


async def test_a_call_is_a_json_post_without_redirects(web: aioresponses, b24: Bitrix24) -> None:
    seen: dict[str, Any] = {}

    def answer(url: Any, **kwargs: Any) -> CallbackResult:
        seen.update(kwargs, url=str(url))
        return CallbackResult(payload=ANSWER)

    web.post(URL, callback=answer)
    assert await b24.call("profile", {"a": [1, None]}) == {"ID": "1"}
    assert seen["url"] == URL
    assert json.loads(seen["data"].decode()) == {"a": [1, None]}
    assert seen["headers"]["Content-Type"] == "application/json"
    assert seen["headers"]["User-Agent"].startswith("b24async/")
    assert seen["allow_redirects"] is False


async def test_rest_3_has_its_own_prefix(web: aioresponses, b24: Bitrix24) -> None:
    web.post("https://portal.example/rest/api/1/s3cret/tasks.task.get", payload={"result": {"item": {"id": 7}}})
    assert await b24.call("tasks.task.get", {"id": 7}, version=3) == {"item": {"id": 7}}


async def test_the_whole_reply_is_at_hand(web: aioresponses, b24: Bitrix24) -> None:
    web.post(URL, payload={**ANSWER, "total": 3, "next": 50}, headers={"X-Bitrix-Rest-Time": "0.1"})
    reply = await b24.call("profile").response()
    assert (reply.raw, reply.total, reply.next, reply.status, reply.time) == ({"ID": "1"}, 3, 50, 200, {"operating": 0})
    assert reply.headers["X-Bitrix-Rest-Time"] == "0.1"


@pytest.mark.parametrize(
    "trouble",
    [
        {"status": 502, "body": "<html>Bad Gateway</html>"},
        {"body": ""},
        {"body": '{"result": [1'},
        {"exception": aiohttp.ServerDisconnectedError()},
        {"exception": TimeoutError()},
        {"status": 500, "payload": {"error": "INTERNAL_SERVER_ERROR", "error_description": "x"}},
    ],
)
@pytest.mark.usefixtures("written")
async def test_a_read_goes_again_after_trouble_and_a_write_does_not(
    web: aioresponses, b24: Bitrix24, trouble: dict[str, Any]
) -> None:
    web.post(URL, **trouble)
    web.post(URL, payload=ANSWER)
    assert await b24.call("profile", safety="safe") == {"ID": "1"}
    web.post(URL, **trouble)
    web.post(URL, payload=ANSWER)
    with pytest.raises((ReplyError, TransportError, Exception)) as caught:
        await b24.call("profile", safety="unsafe")
    assert getattr(caught.value, "maybe_done", None) is True


async def test_what_surely_did_not_run_goes_again_even_if_it_is_a_write(web: aioresponses, b24: Bitrix24) -> None:
    key: Any = aiohttp.client_reqrep.ConnectionKey("portal.example", 443, True, True, None, None, None)
    web.post(URL, exception=aiohttp.ClientConnectorError(key, OSError(111, "refused")))
    web.post(URL, payload=ANSWER)
    assert await b24.call("profile", safety="unsafe") == {"ID": "1"}


async def test_repeats_end_and_the_last_real_error_is_raised(web: aioresponses, b24: Bitrix24) -> None:
    web.post(URL, status=502, body="<html>", repeat=True)
    with pytest.raises(ReplyError) as caught:
        await b24.call("profile", safety="safe")
    assert caught.value.status == 502
    assert caught.value.maybe_done is False  # a read leaves nothing in doubt
    assert sum(len(calls) for calls in web.requests.values()) == 1 + retry.REPEATS


@pytest.mark.usefixtures("written")
async def test_a_timeout_is_a_timeouterror_that_says_how_long(web: aioresponses, b24: Bitrix24) -> None:
    web.post(URL, exception=TimeoutError())
    with pytest.raises(TimeoutError) as caught:
        await b24.call("profile", safety="unsafe").with_options(timeout=2.5)
    assert isinstance(caught.value, B24Timeout)
    assert str(caught.value) == "profile: no answer within 2.5 s; the portal may have carried it out"


@pytest.mark.parametrize(
    ("timeout", "text"), [(2.5, "profile: no connection within 2.5 s"), (None, "profile: no connection in time")]
)
async def test_a_timeout_before_anything_was_written_leaves_nothing_in_doubt(
    web: aioresponses, b24: Bitrix24, timeout: float | None, text: str
) -> None:
    web.post(URL, exception=TimeoutError(), repeat=True)
    with pytest.raises(B24Timeout) as caught:
        await b24.call("profile", safety="unsafe").with_options(timeout=timeout)
    assert str(caught.value) == text
    assert not caught.value.maybe_done


def test_a_session_of_another_event_loop_is_refused() -> None:
    async def make() -> aiohttp.ClientSession:
        return aiohttp.ClientSession()

    async def use(session: aiohttp.ClientSession) -> None:
        async with Bitrix24.from_webhook(HOOK, session=session, limits="off") as b24:
            with pytest.raises(UsageError, match=r"the session that was handed in belongs to another event loop"):
                await b24.call("profile")

    loop = asyncio.new_event_loop()
    session = loop.run_until_complete(make())
    asyncio.run(use(session))
    loop.run_until_complete(session.close())
    loop.close()


async def test_a_closed_client_refuses(b24: Bitrix24) -> None:
    await b24.aclose()
    with pytest.raises(ClientClosed):
        await b24.call("profile")
    with pytest.raises(ClientClosed):
        await b24.batch([b24.call("profile")])


async def test_a_session_that_was_handed_in_is_used_and_left_open(web: aioresponses) -> None:
    async with aiohttp.ClientSession() as session:
        async with Bitrix24.from_webhook(HOOK, session=session, limits="off") as b24:
            web.post(URL, payload=ANSWER)
            await b24.call("profile")
        assert not session.closed
    async with Bitrix24.from_webhook(HOOK, session=session, limits="off") as b24:
        with pytest.raises(ClientClosed, match=r"handed in is closed"):
            await b24.call("profile")


async def test_a_read_only_client_refuses_what_is_not_safe_before_it_is_sent(b24: Bitrix24) -> None:
    reader = b24.with_options(read_only=True)
    with pytest.raises(UsageError, match=r"crm.unknown.add is unsafe, and this client is read-only"):
        await reader.call("crm.unknown.add")
    with pytest.raises(UsageError, match=r"read-only"):
        await reader.batch([reader.call("crm.unknown.add")])


async def test_an_unknown_method_counts_as_unsafe_and_is_not_iterated(b24: Bitrix24) -> None:
    call = b24.call("no.such.method")
    assert call.method.safety == "unsafe"
    with pytest.raises(UsageError, match=r"nothing is known about its pages"):
        await call.all()


@pytest.mark.parametrize("name", ["", " x", "a/b", "a?b=1", "profile&x"])
def test_what_is_no_method_name_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match=r"no method name"):
        _ = Bitrix24.from_webhook(HOOK).call(name)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "portal.example",
        "https://portal.example",
        "https://portal.example/rest/s3cret/",
        "ftp://p/rest/1/s3cret/",
        "https://[x/rest/1/s3cret/",
    ],
)
def test_a_wrong_webhook_url_is_refused_without_being_shown(url: str) -> None:
    with pytest.raises(UsageError, match=r"not a webhook URL") as caught:
        Bitrix24.from_webhook(url)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "https://portal.example/rest/1/s3cret",
        "https://portal.example/rest/1/s3cret/",
        " https://portal.example/rest/1/s3cret/profile.json ",
        "https://portal.example/rest/api/1/s3cret/",
    ],
)
async def test_every_way_a_webhook_is_copied_works(web: aioresponses, url: str) -> None:
    async with Bitrix24.from_webhook(url, limits="off") as b24:
        web.post(URL, payload=ANSWER)
        assert await b24.call("profile") == {"ID": "1"}
        assert repr(b24) == "<Bitrix24 <Webhook https://portal.example/rest/1/***/>>"


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("https://portal.example", "portal.example"),
        ("https://portal.example:443", "portal.example"),
        ("http://portal.example:80", "portal.example"),
        ("https://portal.example.", "portal.example"),
        ("https://Portal.EXAMPLE.:443", "portal.example"),
        ("https://portal.example:8443", "portal.example:8443"),
        ("https://portal.example:80", "portal.example:80"),
        ("https://[2001:DB8::1]:443", "[2001:db8::1]"),
    ],
)
def test_one_portal_has_one_name_however_its_address_is_written(host: str, name: str) -> None:
    webhook = Webhook.of(Secret(f"{host}/rest/1/s3cret/"))
    assert webhook.portal == name
    assert webhook.url("profile", 2).reveal() == f"{host.lower()}/rest/1/s3cret/profile"


def test_a_client_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("B24_WEBHOOK_URL", raising=False)
    with pytest.raises(UsageError, match=r"B24_WEBHOOK_URL is not set"):
        Bitrix24.from_env()
    monkeypatch.setenv("B24_WEBHOOK_URL", HOOK)
    assert "portal.example" in repr(Bitrix24.from_env())


def test_one_client_lives_through_several_event_loops(caplog: pytest.LogCaptureFixture) -> None:
    b24 = Bitrix24.from_webhook(HOOK, limits="off")

    async def once() -> Any:
        with aioresponses() as web:
            web.post(URL, payload=ANSWER)
            return await b24.call("profile")

    with caplog.at_level(logging.WARNING):
        assert [asyncio.run(once()) for _ in range(3)] == [{"ID": "1"}] * 3
    asyncio.run(b24.aclose())
    assert not caplog.records


async def test_an_error_carries_method_code_and_status(web: aioresponses, b24: Bitrix24) -> None:
    web.post(
        HOOK + "crm.deal.get", status=400, payload={"error": "NOT_FOUND", "error_description": "Element not found"}
    )
    with pytest.raises(NotFound) as caught:
        await b24.call("crm.deal.get", {"id": 7})
    assert str(caught.value) == "crm.deal.get: NOT_FOUND (Element not found) [HTTP 400]"
