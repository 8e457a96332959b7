"""Answers that are files: streamed, never held in memory unless asked."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from b24async import Bitrix24, calls, convert
from b24async.errors import AccessDenied, DecodeError, TransportError, UsageError
from b24async.files import Stream

DATA = bytes(range(256)) * 4096
DOWNLOAD: calls.Method[Stream] = calls.Method("x.download", convert.stream, safety="safe", batch=False)


@pytest.fixture
async def b24() -> AsyncIterator[Bitrix24]:
    """A client of a server that answers files and other things."""

    async def answer(request: web.Request) -> web.StreamResponse:
        kind = (await request.json()).get("kind")
        if kind == "denied":
            return web.json_response({"error": "ACCESS_DENIED", "error_description": "no"}, status=403)
        if kind == "json":
            return web.json_response({"result": {"no": "file"}})
        if kind == "cut":
            response = web.StreamResponse(headers={"Content-Length": str(len(DATA)), "Content-Type": "image/png"})
            await response.prepare(request)
            await response.write(DATA[:1000])
            assert request.transport is not None
            request.transport.close()
            return response
        return web.Response(body=DATA, content_type="image/png")

    app = web.Application()
    app.router.add_post("/rest/1/s3cret/x.download", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with Bitrix24.from_webhook(
        f"http://127.0.0.1:{runner.addresses[0][1]}/rest/1/s3cret/", limits="off"
    ) as client:
        yield client
    await runner.cleanup()


def download(b24: Bitrix24, kind: str = "") -> calls.Call[Stream]:
    return calls.Call(DOWNLOAD, {"kind": kind}, b24._engine)


async def test_a_file_is_read_whole_or_in_pieces_or_saved(b24: Bitrix24, tmp_path: Path) -> None:
    assert await (await download(b24)).read() == DATA
    pieces = [chunk async for chunk in await download(b24)]
    assert b"".join(pieces) == DATA
    assert len(pieces) > 1
    stream = await download(b24)
    assert stream.size == len(DATA)
    assert repr(stream) == "<Stream of image/png, 1,048,576 bytes>"
    assert await stream.save(tmp_path / "a.png") == len(DATA)
    assert (tmp_path / "a.png").read_bytes() == DATA
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


async def test_a_stream_is_read_once(b24: Bitrix24) -> None:
    stream = await download(b24)
    await stream.read()
    with pytest.raises(UsageError, match="read once"):
        await stream.read()


async def test_a_refusal_is_the_error_it_is(b24: Bitrix24) -> None:
    with pytest.raises(AccessDenied):
        await download(b24, "denied")
    with pytest.raises(DecodeError, match="expected the bytes of a file"):
        await download(b24, "json")


async def test_a_file_that_breaks_off_is_no_file(b24: Bitrix24, tmp_path: Path) -> None:
    stream = await download(b24, "cut")
    with pytest.raises(TransportError):
        await stream.save(tmp_path / "a.png")
    assert list(tmp_path.iterdir()) == []


async def test_a_stream_that_nobody_reads_leaves_nothing_behind(
    b24: Bitrix24, caplog: pytest.LogCaptureFixture
) -> None:
    async with await download(b24) as stream:
        assert stream.size
    with caplog.at_level(logging.DEBUG):
        unread: Any = await download(b24)
        del unread
        gc.collect()
        await asyncio.sleep(0)
    assert "s3cret" not in caplog.text
    assert b24.limits.snapshot().in_flight == 0
