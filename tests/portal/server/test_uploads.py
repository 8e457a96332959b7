"""Files on their way: links for uploading and downloading."""

from __future__ import annotations

import asyncio
import base64
import tracemalloc
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import aiohttp
import pytest
from yarl import URL

from b24async.portal import Portal
from tests.portal.server.conftest import SECRET, Wire

HELLO = base64.b64encode(b"hello").decode()
LENGTH = 2 * 256 * 1024 + 17
"""More than two pieces."""


async def place(wire: Wire) -> Any:
    rows = await wire.result("disk.storage.getlist", {"filter": {"ENTITY_TYPE": "common"}})
    return rows[0]["ROOT_OBJECT_ID"]


async def address(wire: Wire, **more: Any) -> str:
    """Where a file is to be sent."""
    answer = await wire.result("disk.folder.uploadfile", {"id": await place(wire), **more})
    assert set(answer) == {"field", "uploadUrl"}
    assert answer["field"] == "file"
    return str(answer["uploadUrl"]).removeprefix(wire.portal.url)


def form(content: Any, name: str = "sent.bin") -> aiohttp.FormData:
    data = aiohttp.FormData(quote_fields=False)  # as browsers and curl do
    data.add_field("comment", "no file")
    data.add_field("file", content, filename=name)
    return data


async def sent(wire: Wire, content: bytes, name: str = "sent.bin") -> Any:
    return (await wire.send("POST", await address(wire), data=form(content, name))).result


async def fetch(wire: Wire, path: str, **headers: str) -> tuple[int, bytes, Any]:
    url = URL(wire.portal.url + path.removeprefix(wire.portal.url), encoded=True)
    async with wire.session.get(url, headers=headers) as response:
        return response.status, await response.read(), response.headers


async def test_a_file_is_sent_in_two_steps(wire: Wire) -> None:
    content = bytes(range(256)) * (LENGTH // 256 + 1)
    made = await sent(wire, content, "Bericht ü.bin")
    assert (made["NAME"], made["SIZE"], made["TYPE"]) == ("Bericht ü.bin", str(len(content)), "file")
    status, back, headers = await fetch(wire, made["DOWNLOAD_URL"])
    assert (status, back == content, headers["Content-Length"]) == (200, True, str(len(content)))
    assert "filename*=utf-8''Bericht%20%C3%BC.bin" in headers["Content-Disposition"]


async def test_the_name_of_the_first_step_holds(wire: Wire) -> None:
    path = await address(wire, data={"NAME": "mine.txt"}, generateUniqueName=True)
    names = [(await wire.send("POST", path, data=form(b"x"))).result["NAME"] for _ in range(2)]
    assert names == ["mine.txt", "mine (1).txt"]


async def test_a_refused_upload_keeps_nothing(wire: Wire) -> None:
    path = await address(wire)
    assert (await wire.send("POST", path, data=form(b"x"))).status == 200
    again = await wire.send("POST", path, data=form(b"x"))
    assert (again.status, again.error[0]) == (400, "DISK_OBJ_22000")
    assert "time" not in again.json
    assert len(await wire.result("disk.folder.getchildren", {"id": await place(wire)})) == 1


@pytest.mark.parametrize("data", [None, {"file": "a text"}, b"no form"])
async def test_an_upload_without_a_file_is_refused(wire: Wire, data: Any) -> None:
    answer = await wire.send("POST", await address(wire), data=data)
    assert (answer.status, answer.error[0]) == (400, "ERROR_COULD_NOT_SAVE_FILE")


async def test_a_version_can_come_by_a_link_too(wire: Wire) -> None:
    made = await sent(wire, b"one")
    link = (await wire.result("disk.file.uploadversion", {"id": made["ID"]}))["uploadUrl"]
    changed = (await wire.send("POST", link.removeprefix(wire.portal.url), data=form(b"two!"))).result
    assert (changed["ID"], changed["GLOBAL_CONTENT_VERSION"], changed["SIZE"]) == (str(made["ID"]), 2, "4")


@pytest.mark.parametrize(
    ("wanted", "status", "content", "range_"),
    [
        ("bytes=0-0", 206, b"0", "bytes 0-0/10"),
        ("bytes=2-5", 206, b"2345", "bytes 2-5/10"),
        ("bytes=7-", 206, b"789", "bytes 7-9/10"),
        ("bytes=-2", 206, b"89", "bytes 8-9/10"),
        ("bytes=5-99", 206, b"56789", "bytes 5-9/10"),
        ("bytes=10-", 416, b"", "bytes */10"),
        ("lines=1-2", 200, b"0123456789", None),
    ],
)
async def test_a_part_of_a_file_can_be_asked_for(
    wire: Wire, wanted: str, status: int, content: bytes, range_: str | None
) -> None:
    made = await sent(wire, b"0123456789")
    got, body, headers = await fetch(wire, made["DOWNLOAD_URL"], Range=wanted)
    assert (got, body, headers.get("Content-Range")) == (status, content, range_)
    assert headers["Content-Length"] == str(len(content))


async def test_a_part_goes_across_pieces(wire: Wire) -> None:
    content = b"".join(number.to_bytes(4, "big") for number in range(LENGTH // 4))
    made = await sent(wire, content)
    start, end = 256 * 1024 - 3, 512 * 1024 + 5
    _, body, _ = await fetch(wire, made["DOWNLOAD_URL"], Range=f"bytes={start}-{end}")
    assert body == content[start : end + 1]


async def test_the_head_of_a_file_tells_its_length(wire: Wire) -> None:
    made = await sent(wire, b"0123456789")
    answer = await wire.send("HEAD", made["DOWNLOAD_URL"].removeprefix(wire.portal.url))
    assert (answer.status, answer.headers["Content-Length"]) == (200, "10")


def forged(path: str) -> list[str]:
    parts = urlsplit(path)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    scope, about, signature = query["token"].split("|")
    other = base64.b64encode(b"id=1&_=1").decode()
    tokens = ["garbage", "", "||", f"{scope}|{other}|{signature}", f"im|{about}|{signature}", f"{scope}|{about}|x"]
    return [
        *(f"{parts.path}?{urlencode({**query, 'token': token})}" for token in tokens),
        f"{parts.path}?{urlencode({**query, 'auth': '0' * 48})}",
        f"{parts.path}?{urlencode({'auth': query['auth']})}",
        path.replace("/upload.", "/download.") if "/upload." in path else path.replace("/download.", "/upload."),
    ]


async def test_a_forged_link_leads_nowhere(wire: Wire) -> None:
    made = await sent(wire, b"secret")
    good = [made["DOWNLOAD_URL"].removeprefix(wire.portal.url), await address(wire)]
    for path in (bad for link in good for bad in forged(link)):
        answer = await wire.send("POST", path)
        assert answer.status == 403, path
        assert answer.error == ("ACCESS_DENIED", "Access denied! Link check failed")


async def test_any_method_with_a_token_is_checked_as_a_link(wire: Wire) -> None:
    answer = await wire.call("user.current", {"token": "garbage"})
    assert (answer.status, answer.error) == (403, ("ACCESS_DENIED", "Access denied! Link check failed"))
    assert (await wire.call("no.such.method", {"token": "garbage"})).status == 404


async def test_a_link_of_one_portal_opens_no_other(wire: Wire, session: aiohttp.ClientSession) -> None:
    made = await sent(wire, b"secret")
    async with Portal(limits="off", secret=SECRET) as other:
        await sent(Wire(other, session), b"other")
        answer = await Wire(other, session).send("GET", made["DOWNLOAD_URL"].removeprefix(wire.portal.url))
        assert answer.error[0] == "ACCESS_DENIED"


async def test_links_hold_no_secret_of_the_webhook(wire: Wire) -> None:
    made = await sent(wire, b"x")
    assert SECRET not in made["DOWNLOAD_URL"]
    assert SECRET not in await address(wire)


async def test_the_journal_knows_uploads_but_not_their_tokens(wire: Wire) -> None:
    path = await address(wire)
    answer = await wire.send("POST", path, data=form(b"x"))
    assert answer.status == 200
    (logged,) = wire.portal.requests("upload")
    assert (logged.verb, logged.status, logged.params) == ("POST", 200, {})
    assert parse_qs(urlsplit(path).query)["token"][0] not in repr(logged)


async def test_uploads_and_downloads_meet_faults_too(wire: Wire) -> None:
    made = await sent(wire, b"x")
    wire.portal.fault("502", "download")
    assert (await fetch(wire, made["DOWNLOAD_URL"]))[0] == 502
    assert (await fetch(wire, made["DOWNLOAD_URL"]))[:2] == (200, b"x")


async def test_a_large_file_does_not_lie_in_memory(wire: Wire) -> None:
    total = 48 * 1024 * 1024
    piece = bytes(1024 * 1024)

    async def content() -> AsyncIterator[bytes]:
        for _ in range(total // len(piece)):
            yield piece
            await asyncio.sleep(0)

    path = await address(wire)
    tracemalloc.start()
    try:
        data = aiohttp.FormData()
        data.add_field("file", content(), filename="large.bin")
        made = (await wire.send("POST", path, data=data)).result
        received = 0
        url = URL(made["DOWNLOAD_URL"], encoded=True)
        async with wire.session.get(url) as response:
            async for part in response.content.iter_chunked(1 << 16):
                received += len(part)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (made["SIZE"], received) == (str(total), total)
    assert peak < total / 3


async def test_an_upload_that_breaks_off_leaves_nothing(wire: Wire) -> None:
    path = await address(wire)

    async def content() -> AsyncIterator[bytes]:
        yield bytes(512 * 1024)
        raise ConnectionError("gone")

    data = aiohttp.FormData()
    data.add_field("file", content(), filename="half.bin")
    with pytest.raises((aiohttp.ClientError, ConnectionError)):
        await wire.send("POST", path, data=data)
    assert await wire.result("disk.folder.getchildren", {"id": await place(wire)}) == []


async def test_base64_is_read_as_php_reads_it(wire: Wire) -> None:
    given = {"id": await place(wire), "data": {"NAME": "a.txt"}, "fileContent": ["a.txt", "aGVs\nbG8"]}
    made = await wire.result("disk.folder.uploadfile", given)
    assert (await fetch(wire, made["DOWNLOAD_URL"]))[1] == b"hello"
