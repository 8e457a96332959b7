"""Files that come: streamed, resumed where they broke off, from the portal alone."""

from __future__ import annotations

import asyncio
import json
import logging
import traceback
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from aiohttp import web

from b24async import Bitrix24, hooks, retry
from b24async.errors import AccessDenied, ReplyError, TransportError, UsageError
from b24async.files import File, Stream
from b24async.portal import Portal
from b24async.progress import Progress

DATA = bytes(range(256)) * 4096
TOKEN = "s1gned-t0ken"


@attrs.define
class Server:
    """A server of one file, as good or bad as a test wants it."""

    data: bytes = DATA
    tag: str = '"one"'
    ranges: bool = True
    length: bool = True
    cuts: list[int] = attrs.field(factory=list)
    kind: str = "application/octet-stream"
    asked: list[dict[str, str]] = attrs.field(factory=list)
    address: str = ""

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(dict(request.headers))
        start, total = 0, len(self.data)
        response = web.StreamResponse(headers={"Content-Type": self.kind})
        if self.tag:
            response.headers["ETag"] = self.tag
        wanted = request.headers.get("Range")
        if wanted and self.ranges and request.headers.get("If-Range", self.tag) == self.tag:
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
            response.set_status(206 if start < total else 416)
            response.headers["Content-Range"] = (
                f"bytes {start}-{total - 1}/{total}" if start < total else f"bytes */{total}"
            )
        if self.length:
            response.content_length = total - start
        else:
            response.enable_chunked_encoding()
        await response.prepare(request)
        end = min(start + self.cuts.pop(0), total) if self.cuts else total
        if start < end:
            await response.write(self.data[start:end])
        if end < total and start < total:
            await asyncio.sleep(0.02)  # so that what was written is read
            if request.transport is not None:
                request.transport.close()
        return response


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "FIRST_PAUSE", 0.01)


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    found = Server()
    app = web.Application()

    async def refused(_: web.Request) -> web.Response:
        return web.json_response({"error": "ACCESS_DENIED", "error_description": f"no token={TOKEN}"}, status=403)

    async def moved(_: web.Request) -> web.Response:
        return web.Response(status=302, headers={"Location": f"http://elsewhere.example/?token={TOKEN}"})

    app.router.add_get("/file", found.answer)
    app.router.add_get("/refused", refused)
    app.router.add_get("/moved", moved)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    found.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield found
    await runner.cleanup()


@pytest.fixture
async def away(server: Server) -> AsyncIterator[Bitrix24]:
    """A client of that server."""
    async with Bitrix24.from_webhook(f"{server.address}/rest/1/s3cret/", limits="off") as client:
        yield client


LINK = f"/file?auth=1&token={TOKEN}"


async def made(b24: Bitrix24, content: bytes = DATA) -> Any:
    rows = await b24.disk.storage.get_list(filter={"ENTITY_TYPE": "common"})
    place = rows.rows[0].root_object_id or 0
    file = File(content, name="a.bin")
    return await b24.disk.folder.upload_file(
        id=place, data={"NAME": "a.bin"}, file_content=file, generate_unique_name=True
    )


async def test_a_file_of_the_portal_is_read_saved_and_iterated(b24: Bitrix24, tmp_path: Path) -> None:
    file = await made(b24)
    for value in (file, file.raw, file.raw["DOWNLOAD_URL"], "/rest/" + file.raw["DOWNLOAD_URL"].partition("/rest/")[2]):
        assert await (await b24.files.download(value)).read() == DATA
    stream = await b24.files.download(file)
    assert (stream.size, b"".join([piece async for piece in stream])) == (len(DATA), DATA)
    assert await b24.files.download(file, tmp_path / "a.bin") == tmp_path / "a.bin"
    assert (tmp_path / "a.bin").read_bytes() == DATA
    assert [path.name for path in tmp_path.iterdir()] == ["a.bin"]
    assert repr(b24.files).startswith("<files of 127.0.0.1")


async def test_a_portal_goes_on_with_a_part_and_only_of_the_same_file(
    portal: Portal, b24: Bitrix24, tmp_path: Path
) -> None:
    first, second = await made(b24), await made(b24)
    stream = await b24.files.download(first)
    tag = stream.headers["ETag"]
    await stream.aclose()
    target = tmp_path / "a.bin"
    target.with_name("a.bin.part").write_bytes(
        b"0" * 1000
    )  # not what the file begins with: so one sees what was asked for
    target.with_name("a.bin.part.tag").write_text(tag)
    await b24.files.download(first, target)
    assert target.read_bytes() == b"0" * 1000 + DATA[1000:]
    target.with_name("a.bin.part").write_bytes(b"0" * 1000)
    target.with_name("a.bin.part.tag").write_text(tag)
    await b24.files.download(second, target)
    assert target.read_bytes() == DATA
    assert [path.name for path in tmp_path.iterdir()] == ["a.bin"]


async def test_a_request_for_a_file_takes_a_turn_and_says_who_asks(server: Server) -> None:
    seen: list[hooks.RequestInfo] = []
    async with Bitrix24.from_webhook(f"{server.address}/rest/1/s3cret/", on_request=seen.append) as b24:
        await b24.with_options(priority="low").files.download(LINK)
    assert [(info.name, info.priority) for info in seen] == [("download", "low")]
    (headers,) = server.asked
    assert headers["Referer"] == f"{server.address}/"
    assert headers["User-Agent"].startswith("b24async/")
    assert {"Accept", "Accept-Language"} <= set(headers)


@pytest.mark.parametrize("how", ["ranges", "no ranges", "no tag", "no length"])
async def test_a_broken_download_goes_on_where_it_stopped(
    server: Server, away: Bitrix24, tmp_path: Path, how: str
) -> None:
    server.ranges, server.length = how != "no ranges", how != "no length"
    server.tag = "" if how == "no tag" else server.tag
    server.cuts = [300_000, 400_000]
    await away.files.download(LINK, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == DATA
    server.cuts = [100_000]
    assert await (await away.files.download(LINK)).read() == DATA
    assert len(server.asked) == 5
    if how == "ranges":
        assert server.asked[1]["If-Range"] == '"one"'
        assert int(server.asked[1]["Range"].removeprefix("bytes=").rstrip("-")) > 0


async def test_a_part_stays_and_the_next_try_goes_on_with_it(server: Server, away: Bitrix24, tmp_path: Path) -> None:
    server.cuts = [300_000] + [0] * 9
    with pytest.raises(TransportError):
        await away.files.download(LINK, tmp_path / "a")
    server.cuts.clear()
    part = tmp_path / "a.part"
    there = part.stat().st_size
    assert part.read_bytes() == DATA[:there]
    assert there > 0
    assert not (tmp_path / "a").exists()
    server.asked.clear()
    seen: list[Progress] = []
    await away.files.download(LINK, tmp_path / "a", progress=seen.append)
    assert server.asked[0]["Range"] == f"bytes={there}-"
    assert (tmp_path / "a").read_bytes() == DATA
    assert (seen[-1].done, seen[-1].total) == (len(DATA), len(DATA))


async def test_without_a_tag_no_part_stays(server: Server, away: Bitrix24, tmp_path: Path) -> None:
    server.tag, server.cuts = "", [300_000] + [0] * 9
    with pytest.raises(TransportError):
        await away.files.download(LINK, tmp_path / "a")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("change", ["another tag", "complete", "ignores If-Range"])
async def test_a_part_that_does_not_fit_is_begun_anew(
    server: Server, away: Bitrix24, tmp_path: Path, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.part").write_bytes(DATA if change == "complete" else b"old" * 100)
    (tmp_path / "a.part.tag").write_text(server.tag if change == "complete" else '"old"')
    if change == "ignores If-Range":
        monkeypatch.setattr("b24async.downloads._Reading.send", _without_if_range)
    await away.files.download(LINK, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == DATA
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


async def _without_if_range(reading: Any, job: Any, attempt: Any) -> Any:
    from b24async import wire

    headers = {"Range": f"bytes={reading.offset}-"} if reading.offset else {}
    answer = await reading.engine.transport.download("download", reading.link, headers, 5.0, attempt)
    return wire.Reply(answer, status=attempt.status or 0, headers=answer.headers)


async def test_a_file_that_changes_on_the_way_is_no_file(server: Server, away: Bitrix24, tmp_path: Path) -> None:
    server.cuts = [300_000]
    stream = await away.files.download(LINK)
    server.tag = '"two"'
    with pytest.raises(ReplyError, match="has changed"):
        await stream.read()


async def test_what_is_refused_is_an_error_that_shows_no_link(
    server: Server, away: Bitrix24, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "b24async"):
        for link, kind in (("/refused", AccessDenied), ("/moved", ReplyError), ("/none", ReplyError)):
            with pytest.raises(kind) as caught:
                await away.files.download(f"{server.address}{link}?token={TOKEN}", tmp_path / "a")
            assert TOKEN not in traces(caught.value)
        server.cuts = [10] + [0] * 9
        with pytest.raises(TransportError) as broken:
            await (await away.files.download({"urlMachine": LINK})).read()
        with pytest.raises(UsageError, match=r"leads to elsewhere\.example") as elsewhere:
            await away.files.download(f"http://elsewhere.example/?token={TOKEN}")
        with pytest.raises(UsageError, match="is a folder"):
            await away.files.download(LINK, tmp_path)
    assert TOKEN not in traces(broken.value) + traces(elsewhere.value) + caplog.text
    assert list(tmp_path.iterdir()) == []


def traces(error: BaseException) -> str:
    """What a traceback shows of our own frames, local variables included."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    own = [frame for frame in shown.stack if "tests" not in Path(frame.filename).parts]
    return str(error) + "".join(str(frame.locals) for frame in own)


@pytest.mark.parametrize("kind", ["application/json", "text/html"])
async def test_json_and_pages_are_files_only_where_they_say_so(
    b24: Bitrix24, server: Server, away: Bitrix24, kind: str
) -> None:
    server.kind = kind
    with pytest.raises(ReplyError, match=r"not JSON|a web page instead of a file"):
        await away.files.download(LINK)
    text = json.dumps({"error": "none"}).encode()
    rows = await b24.disk.storage.get_list(filter={"ENTITY_TYPE": "common"})
    place, name = rows.rows[0].root_object_id or 0, "a.json" if kind.endswith("json") else "a.html"
    file = await b24.disk.folder.upload_file(id=place, data={"NAME": name}, file_content=File(text, name=name))
    assert await (await b24.files.download(file)).read() == text


async def test_an_empty_file_is_a_file(server: Server, away: Bitrix24, tmp_path: Path) -> None:
    server.data = b""
    await away.files.download(LINK, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b""


async def test_faults_of_the_portal_are_repeated(portal: Portal, b24: Bitrix24) -> None:
    file = await made(b24)
    for kind in ("502", "reset", "503"):
        portal.fault(kind, method="download")
        assert await (await b24.files.download(file)).read() == DATA


async def test_a_cancelled_download_keeps_its_part(server: Server, away: Bitrix24, tmp_path: Path) -> None:
    def stop(progress: Progress) -> None:
        task.cancel()

    server.data = bytes(20 << 20)
    task = asyncio.create_task(away.files.download(LINK, tmp_path / "a", progress=stop))
    with pytest.raises(asyncio.CancelledError):
        await task
    assert {path.name for path in tmp_path.iterdir()} <= {"a", "a.part", "a.part.tag"}
    assert away.limits.snapshot().in_flight == 0


async def test_a_download_is_sent_on_without_being_held(b24: Bitrix24, server: Server, away: Bitrix24) -> None:
    server.data = DATA * 8
    stream: Stream = await away.files.download(LINK)
    file = File(stream, name="b.bin", size=stream.size)
    rows = await b24.disk.storage.get_list(filter={"ENTITY_TYPE": "common"})
    place = rows.rows[0].root_object_id or 0
    copy = await b24.disk.folder.upload_file(id=place, data={"NAME": "b.bin"}, file_content=file)
    assert copy.size == len(DATA) * 8
