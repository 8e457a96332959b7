"""The portal alone, asked by raw HTTP: no client of ours takes part."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import attrs
import pytest
from aiohttp import web

from b24async.portal import Clock, Portal, php

SECRET = "s3cret-of-the-hook"


@pytest.fixture(autouse=True)
def _fresh_buckets() -> None:
    """The client's buckets play no part here."""


@attrs.frozen
class Answer:
    status: int
    text: str
    headers: Any

    @property
    def json(self) -> Any:
        return json.loads(self.text)

    @property
    def result(self) -> Any:
        assert "result" in self.json, self.text
        return self.json["result"]

    @property
    def error(self) -> tuple[Any, str]:
        """Code and text of an error of REST 2."""
        return self.json["error"], self.json["error_description"]

    @property
    def code3(self) -> str:
        """Code of an error of REST 3.0 without what all have in common."""
        return str(self.json["error"]["code"]).removeprefix("BITRIX_REST_V3_EXCEPTION_")


@attrs.frozen
class Wire:
    """Says to a portal exactly what it is told to say."""

    portal: Portal
    session: aiohttp.ClientSession

    async def send(self, verb: str, path: str, **options: Any) -> Answer:
        """One request; ``path`` is sent as it stands."""
        url = aiohttp.client.URL(self.portal.url + path, encoded=True)
        async with self.session.request(verb, url, allow_redirects=False, **options) as response:
            return Answer(response.status, await response.text(), response.headers)

    async def call(self, method: str, params: Any = None, hook: str | None = None) -> Answer:
        """A call of REST 2 with a JSON body."""
        return await self.send("POST", (hook or self.hook) + method, json={} if params is None else params)

    async def result(self, method: str, params: Any = None) -> Any:
        return (await self.call(method, params)).result

    async def error(self, method: str, params: Any = None) -> tuple[Any, str]:
        answer = await self.call(method, params)
        assert answer.status == 400, answer.text
        return answer.error

    async def call3(self, method: str, body: Any = None) -> Answer:
        """A call of REST 3.0."""
        return await self.send("POST", self.hook3 + method, json={} if body is None else body)

    async def batch(self, cmd: Any, **more: Any) -> Any:
        """The five sections of a batch."""
        return await self.result("batch", {"cmd": cmd, **more})

    @property
    def hook(self) -> str:
        return f"/rest/1/{SECRET}/"

    @property
    def hook3(self) -> str:
        return f"/rest/api/1/{SECRET}/"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def portal(clock: Clock) -> AsyncIterator[Portal]:
    async with Portal(limits="off", secret=SECRET, clock=clock) as running:
        yield running


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
async def wire(portal: Portal, session: aiohttp.ClientSession) -> Wire:
    return Wire(portal, session)


class Ears:
    """A handler: what was posted to it, decoded as PHP would. ``status`` is what it answers, ``busy`` how many seconds it takes for that."""

    def __init__(self) -> None:
        self.url = ""
        self.heard: list[dict[str, Any]] = []
        self.queries: list[dict[str, Any]] = []
        self.raw: list[bytes] = []
        self.status = 200
        self.busy = 0.0

    async def hear(self, request: web.Request) -> web.Response:
        body = await request.read()
        self.raw.append(body)
        self.queries.append(php.parse_query(request.query_string))
        self.heard.append(php.parse_query(body.decode()))
        await asyncio.sleep(self.busy)
        return web.Response(status=self.status)

    @property
    def events(self) -> list[str]:
        return [heard.get("event", "") for heard in self.heard]


@pytest.fixture
async def ears() -> AsyncIterator[Ears]:
    listening = Ears()
    application = web.Application()
    application.router.add_post("/{tail:.*}", listening.hear)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    listening.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hear"
    yield listening
    await runner.cleanup()
