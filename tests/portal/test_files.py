"""Files that are sent: every form in which methods take them, and the two steps of large ones, over real sockets."""

from __future__ import annotations

import asyncio
import base64
import logging
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from aiohttp import web

from b24async import Bitrix24, hooks
from b24async.errors import B24Timeout, LimitError, ReplyError, TransportError, UsageError
from b24async.files import File
from b24async.portal import Portal
from b24async.uploads import MOST

PIXEL = base64.b64decode("R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==")
LARGE = bytes(range(256)) * (MOST // 256) + b"!"
NAMES = ['quoted "a" \\ b.txt', "Größe ü.txt", "emoji 🎉.bin", "a;b=c,d.txt", "100%25.txt"]


async def pieces(content: bytes, size: int = 100_000) -> AsyncIterator[bytes]:
    for start in range(0, len(content), size):
        yield content[start : start + size]


async def folder(b24: Bitrix24) -> int:
    rows = await b24.disk.storage.get_list(filter={"ENTITY_TYPE": "common"})
    return rows.rows[0].root_object_id or 0


async def upload(b24: Bitrix24, file: Any, name: str | None = None) -> Any:
    data = {"NAME": name or File.of(file).name}
    return await b24.disk.folder.upload_file(id=await folder(b24), data=data, file_content=file)


async def content(b24: Bitrix24, made: Any) -> bytes:
    return await (await b24.files.download(made)).read()


def sent(portal: Portal, method: str) -> Any:
    return portal.requests(method)[-1].params


SMALL = File(b"hello", name="a ü.txt")
TEXT = base64.b64encode(b"hello").decode()
PAIR = ["a ü.txt", TEXT]
FORMS: dict[str, tuple[Callable[[Bitrix24], Any], dict[str, Any]]] = {
    "crm.contact.add": (
        lambda b: b.crm.contact.add(fields={"PHOTO": SMALL}),
        {"fields": {"PHOTO": {"fileData": PAIR}}},
    ),
    "crm.deal.update": (
        lambda b: b.crm.deal.update(id=1, fields={"UF_CRM_7": [SMALL, SMALL], "OPENED": True}),
        {"id": 1, "fields": {"UF_CRM_7": [{"fileData": PAIR}, {"fileData": PAIR}], "OPENED": "Y"}},
    ),
    "crm.item.update": (
        lambda b: b.crm.item.update(entity_type_id=2, id=1, fields={"ufCrm7": [{"id": 3}, SMALL]}),
        {"entityTypeId": 2, "id": 1, "fields": {"ufCrm7": [{"id": 3}, PAIR]}},
    ),
    "crm.timeline.comment.add": (
        lambda b: b.crm.timeline.comment.add(fields={"ENTITY_ID": 1, "ENTITY_TYPE": "deal", "FILES": [SMALL]}),
        {"fields": {"ENTITY_ID": 1, "ENTITY_TYPE": "deal", "FILES": [PAIR]}},
    ),
    "catalog.productImage.add": (
        lambda b: b.catalog.product_image.add(fields={"productId": 1}, file_content=SMALL),
        {"fields": {"productId": 1}, "fileContent": PAIR},
    ),
    "disk.folder.uploadFile": (
        lambda b: b.disk.folder.upload_file(id=1, data={"NAME": "b.txt"}, file_content=SMALL),
        {"id": 1, "data": {"NAME": "b.txt"}, "fileContent": PAIR},
    ),
    "im.chat.updateAvatar": (
        lambda b: b.im.chat.update_avatar(chat_id=1, avatar=SMALL),
        {"CHAT_ID": 1, "AVATAR": TEXT},
    ),
    "im.v2.File.upload": (
        lambda b: b.im.v2.file.upload(dialog_id="1", fields={"content": SMALL}),
        {"dialogId": "1", "fields": {"content": TEXT, "name": "a ü.txt"}},
    ),
    "telephony.externalCall.attachRecord": (
        lambda b: b.telephony.external_call.attach_record(call_id="x", file_content=SMALL),
        {"CALL_ID": "x", "FILE_CONTENT": TEXT, "FILENAME": "a ü.txt"},
    ),
    "note.file.add": (
        lambda b: b.v3.note.file.add(document_id=1, file_name="b.txt", file_content=SMALL),
        {"documentId": 1, "fileName": "b.txt", "fileContent": TEXT},
    ),
}


@pytest.mark.parametrize("method", FORMS)
async def test_a_file_is_written_in_the_form_of_its_method(portal: Portal, b24: Bitrix24, method: str) -> None:
    build, expected = FORMS[method]
    call = build(b24)
    for _ in range(2):  # a call is sent as often as it is awaited
        await asyncio.gather(call.send(), return_exceptions=True)
        assert sent(portal, method) == expected


async def test_a_method_by_its_name_takes_files_as_its_stub_does(portal: Portal, b24: Bitrix24) -> None:
    await asyncio.gather(
        b24.call("im.chat.updateavatar", {"CHAT_ID": 1, "AVATAR": SMALL}).send(), return_exceptions=True
    )
    assert sent(portal, "im.chat.updateavatar") == {"CHAT_ID": 1, "AVATAR": TEXT}


async def test_what_is_written_by_hand_stays_as_it_is(portal: Portal, b24: Bitrix24) -> None:
    made = await upload(b24, PAIR, "a.txt")
    assert await content(b24, made) == b"hello"


async def test_where_the_spec_knows_no_form_a_file_is_refused(portal: Portal, b24: Bitrix24) -> None:
    with pytest.raises(UsageError, match=r"fields\[X\] is a file, and the spec does not say"):
        await b24.crm.status.add(fields={"X": SMALL})
    assert portal.requests("crm.status.add") == []


@pytest.mark.parametrize("large", [False, True], ids=["base64", "two steps"])
@pytest.mark.parametrize("name", NAMES)
async def test_names_arrive_as_they_are(portal: Portal, b24: Bitrix24, tmp_path: Path, name: str, large: bool) -> None:
    path = tmp_path / "source"
    path.write_bytes(LARGE if large else b"x")
    call = b24.disk.folder.upload_file(id=await folder(b24), data={"NAME": "other"}, file_content=File(path, name=name))
    if large:
        call = b24.disk.folder.upload_file(id=await folder(b24), data={}, file_content=File(path, name=name))
        assert (await call).name == name
    else:
        await call
        assert sent(portal, "disk.folder.uploadFile")["fileContent"][0] == name


@pytest.mark.parametrize("kind", ["bytes", "path", "iterator", "measured iterator"])
@pytest.mark.parametrize("length", [1, MOST, MOST + 1])
async def test_every_source_arrives_whole(
    portal: Portal, b24: Bitrix24, tmp_path: Path, kind: str, length: int
) -> None:
    source = LARGE[:length]
    (tmp_path / "a.bin").write_bytes(source)
    files: dict[str, File | Path] = {
        "bytes": File(source, name="a.bin"),
        "path": tmp_path / "a.bin",
        "iterator": File(pieces(source), name="a.bin"),
        "measured iterator": File(pieces(source), name="a.bin", size=length),
    }
    file = files[kind]
    made = await upload(b24, file, "a.bin")
    assert await content(b24, made) == source
    assert len(portal.requests("upload")) == (length > MOST)


@pytest.mark.parametrize("source", [b"", Path("empty.bin")], ids=["bytes", "path"])
async def test_an_empty_file_is_sent_as_one(
    portal: Portal, b24: Bitrix24, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: bytes | Path
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty.bin").touch()
    call = b24.crm.contact.add(fields={"PHOTO": File(source, name="empty.bin")})
    await call
    assert sent(portal, "crm.contact.add")["fields"]["PHOTO"] == {"fileData": ["empty.bin", ""]}


async def test_the_record_of_a_call_goes_in_two_steps(b24: Bitrix24, portal: Portal) -> None:
    call = finished_call(portal)
    made = await b24.telephony.external_call.attach_record(call_id=call, file_content=File(LARGE, name="call.mp3"))
    assert made.file_id > 0
    assert [sent(portal, "telephony.externalCall.attachRecord")[key] for key in ("CALL_ID", "FILENAME")] == [
        call,
        "call.mp3",
    ]


def finished_call(portal: Portal) -> str:
    """A call that an application has registered and finished."""
    given = {"USER_ID": 1, "PHONE_NUMBER": "+1", "TYPE": 1}
    made = portal.call("telephony.externalCall.register", given)
    portal.call("telephony.externalCall.finish", {"CALL_ID": made["CALL_ID"], "USER_ID": 1, "DURATION": 1})
    return str(made["CALL_ID"])


async def test_hooks_see_both_steps_and_each_has_a_turn(portal: Portal) -> None:
    seen: list[hooks.RequestInfo] = []
    async with Bitrix24.from_webhook(portal.webhook_url, on_request=seen.append) as b24:
        place = await folder(b24)
        seen.clear()
        call = b24.disk.folder.upload_file(id=place, data={"NAME": "a"}, file_content=File(LARGE, name="a"))
        await call.with_options(priority="high")
    assert [(info.name, info.priority) for info in seen] == [("disk.folder.uploadFile", "high")] * 2
    assert all(info.level >= 1 for info in seen)


@pytest.mark.parametrize("kind", ["reset-after", "502-after", "truncated", "empty"])
async def test_a_lost_answer_is_in_doubt_and_nothing_is_sent_again(portal: Portal, b24: Bitrix24, kind: str) -> None:
    portal.fault(kind, method="upload", times=9)
    with pytest.raises((TransportError, ReplyError)) as caught:
        await upload(b24, File(LARGE, name="a.bin"))
    error: Any = caught.value
    assert error.maybe_done
    portal.clear_faults()
    children = await b24.disk.folder.get_children(id=await folder(b24))
    assert len(children.rows) == 1
    assert len(portal.requests("upload")) == 1


async def test_an_answer_that_does_not_come_in_time_is_in_doubt(portal: Portal, b24: Bitrix24) -> None:
    portal.fault("stall", method="upload", times=9)
    with pytest.raises(B24Timeout) as caught:
        await upload(b24.with_options(timeout=0.5), File(LARGE, name="a.bin"))
    assert caught.value.maybe_done


async def test_a_source_may_take_its_time(b24: Bitrix24) -> None:
    async def slow() -> AsyncIterator[bytes]:
        yield LARGE
        await asyncio.sleep(0.5)
        yield b"end"

    made = await upload(b24.with_options(timeout=0.3), File(slow(), name="a.bin"), "a.bin")
    assert int(made.size) == len(LARGE) + 3


async def test_the_first_step_is_repeated_and_what_a_limit_refuses_goes_later(portal: Portal, b24: Bitrix24) -> None:
    portal.fault("reset-after", method="disk.folder.uploadFile")
    portal.fault("503", method="upload")
    made = await upload(b24, File(LARGE, name="a.bin"))
    assert await content(b24, made) == LARGE
    assert len(portal.requests("upload")) == 2


async def test_an_iterator_is_never_sent_twice(portal: Portal, b24: Bitrix24) -> None:
    file = File(pieces(LARGE), name="a.bin", size=len(LARGE))
    portal.fault("503", method="upload")
    with pytest.raises(LimitError, match="QUERY_LIMIT_EXCEEDED"):
        await upload(b24, file)
    assert len(portal.requests("upload")) == 1
    with pytest.raises(UsageError, match="read already"):
        await upload(b24, file)
    assert len(portal.requests("upload")) == 1


async def test_what_a_source_raises_is_raised(portal: Portal, b24: Bitrix24, tmp_path: Path) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield LARGE
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine") as caught:
        await upload(b24, File(broken(), name="a.bin"))
    assert caught.traceback[-1].name == "broken"
    with pytest.raises(FileNotFoundError):
        await upload(b24, tmp_path / "none.bin")
    with pytest.raises(UsageError, match="another length"):
        await upload(b24, File(pieces(LARGE), name="a.bin", size=len(LARGE) + 1))
    assert (await b24.disk.folder.get_children(id=await folder(b24))).rows == []


async def test_a_cancelled_upload_leaves_nothing(portal: Portal, b24: Bitrix24) -> None:
    begun = asyncio.Event()

    async def endless() -> AsyncIterator[bytes]:
        yield LARGE
        begun.set()
        await asyncio.sleep(60)

    task = asyncio.create_task(upload(b24, File(endless(), name="a.bin")))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with asyncio.timeout(1):
        while b24.limits.snapshot().in_flight:
            await asyncio.sleep(0.01)
    assert (await b24.disk.folder.get_children(id=await folder(b24))).rows == []


async def test_a_closing_client_lets_an_upload_end(portal: Portal) -> None:
    b24 = Bitrix24.from_webhook(portal.webhook_url, limits="off")
    begun = asyncio.Event()

    async def slow() -> AsyncIterator[bytes]:
        begun.set()
        yield LARGE
        await asyncio.sleep(0.2)

    task = asyncio.create_task(upload(b24, File(slow(), name="a.bin")))
    await begun.wait()
    await b24.aclose()
    assert (await task).name == "a.bin"


async def test_read_only_refuses_before_anything_is_asked(portal: Portal, b24: Bitrix24) -> None:
    place = await folder(b24)
    with pytest.raises(UsageError, match="read-only"):
        await b24.with_options(read_only=True).disk.folder.upload_file(
            id=place, data={"NAME": "a"}, file_content=File(LARGE, name="a")
        )
    assert portal.requests("disk.folder.uploadFile") == []


async def test_a_batch_takes_small_files_and_refuses_large_ones(b24: Bitrix24, portal: Portal) -> None:
    call = b24.disk.folder.upload_file(
        id=await folder(b24), data={"NAME": "a.gif"}, file_content=File(pieces(PIXEL, 10), name="a.gif")
    )
    results = await b24.batch([call])
    assert await content(b24, results[call]) == PIXEL
    with pytest.raises(UsageError, match="too large"):
        await b24.batch(
            [b24.crm.contact.add(fields={}), b24.im.chat.update_avatar(chat_id=1, avatar=File(LARGE, name="a"))]
        )
    assert portal.requests("crm.contact.add") == []


@pytest.mark.parametrize(
    ("link", "why"),
    [
        ("http://elsewhere.example/rest/upload.json?token=s3cret-t0ken", "leads to elsewhere.example"),
        ("http://127.0.0.1:9/rest/upload.json?token=s3cret-t0ken", "port 9"),
        ("ftp://{host}/upload?token=s3cret-t0ken", "in a way that no portal's does"),
        ("http://user:s3cret-t0ken@{host}/upload", "in a way that no portal's does"),
        (None, "expected an object with uploadUrl"),
    ],
)
async def test_a_file_goes_to_no_other_host(link: str | None, why: str, caplog: pytest.LogCaptureFixture) -> None:
    async with OwnPortal(link) as (b24, uploads):
        with caplog.at_level(logging.DEBUG, "b24async"), pytest.raises(Exception, match=why) as caught:
            await b24.disk.folder.upload_file(id=1, data={}, file_content=File(LARGE, name="a"))
    assert uploads == []
    assert "s3cret" not in str(caught.value) + caplog.text


async def test_a_redirected_upload_is_refused() -> None:
    async with OwnPortal("http://{host}/moved?token=s3cret-t0ken") as (b24, uploads):
        with pytest.raises(ReplyError, match=r"redirected to elsewhere\.example") as caught:
            await b24.disk.folder.upload_file(id=1, data={}, file_content=File(LARGE, name="a"))
    assert uploads == ["moved"]
    assert "s3cret" not in str(caught.value)


class OwnPortal:
    """A server that answers a link of our choice."""

    def __init__(self, link: str | None) -> None:
        self._link = link
        self._uploads: list[str] = []

    async def __aenter__(self) -> tuple[Bitrix24, list[str]]:
        async def method(request: web.Request) -> web.Response:
            link = self._link.format(host=request.host) if self._link else ["s3cret-t0ken"]
            return web.json_response({"result": {"field": "file", "uploadUrl": link}})

        async def moved(request: web.Request) -> web.Response:
            self._uploads.append(request.path.strip("/"))
            await request.read()
            return web.Response(status=302, headers={"Location": "http://elsewhere.example/?token=s3cret-t0ken"})

        app = web.Application(client_max_size=1 << 30)
        app.router.add_post("/rest/1/s3cret/{method}", method)
        app.router.add_route("*", "/{path:.*}", moved)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        address = f"http://127.0.0.1:{self._runner.addresses[0][1]}/rest/1/s3cret/"
        self._b24 = Bitrix24.from_webhook(address, limits="off")
        return self._b24, self._uploads

    async def __aexit__(self, *_: object) -> None:
        await self._b24.aclose()
        await self._runner.cleanup()


async def test_the_link_shows_in_no_log(portal: Portal, b24: Bitrix24, caplog: pytest.LogCaptureFixture) -> None:
    link = (await b24.call("disk.folder.uploadfile", {"id": await folder(b24)}))["uploadUrl"]
    token = parse_qs(urlsplit(link).query)["token"][0]
    with caplog.at_level(logging.DEBUG, "b24async"):
        portal.fault("502", method="upload")
        with pytest.raises(ReplyError) as caught:
            await upload(b24, File(LARGE, name="a.bin"))
    signed = token.split("|")[0] + "|"
    assert signed not in caplog.text + str(caught.value) + repr(caught.value)


PROGRAM = """
import asyncio, pathlib, re, sys
from b24async import Bitrix24
from b24async.files import File

async def main(address, source, size):
    # Not ru_maxrss: there a process begins with the peak of the one that has started it.
    def peak(): return int(re.search(r"VmHWM:\\s*(\\d+)", pathlib.Path("/proc/self/status").read_text())[1])
    async def pieces():
        for _ in range(size >> 20): yield bytes(1 << 20)
    async with Bitrix24.from_webhook(address, limits="off") as b24:
        rows = (await b24.disk.storage.get_list(filter={"ENTITY_TYPE": "common"})).rows
        place = rows[0].root_object_id
        small = File(bytes(1 << 20), name="warm")
        made = await b24.disk.folder.upload_file(id=place, data={"NAME": "warm"}, file_content=small)
        await b24.files.download(made, source + ".warm")
        before = peak()
        made = await b24.disk.folder.upload_file(id=place, data={"NAME": "a"}, file_content=pathlib.Path(source))
        await b24.disk.folder.upload_file(id=place, data={"NAME": "b"}, file_content=File(pieces(), "b", size))
        await b24.files.download(made, source + ".back")
        print(peak() - before)

asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is told by Linux only")
async def test_a_large_file_passes_in_constant_memory(portal: Portal, tmp_path: Path) -> None:
    source, size = tmp_path / "large.bin", 30 << 20
    source.write_bytes(b"0123456789abcdef" * (size >> 4))
    command = [sys.executable, "-c", PROGRAM, portal.webhook_url, str(source), str(size)]
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    assert (tmp_path / "large.bin.back").read_bytes() == source.read_bytes()
    assert int(out) * 1024 < 12 << 20
