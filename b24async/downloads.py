"""``b24.files``: what a link leads to, streamed.

A request takes a turn like any other; its place in flight is free again as soon as the answer begins. What breaks on the way is asked for again from
where it stopped (``Range``), on condition that the file is still the same (``If-Range``), and a server that knows no parts is read once more from the
beginning, up to that place. How long a file is is looked at when it ends.
https://apidocs.bitrix24.com/api-reference/files/index.html
"""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, overload

import attrs

from b24async import convert, links, retry, wire
from b24async.calls import Call, Method
from b24async.errors import ReplyError, TransportError, UsageError
from b24async.files import CHUNK, Stream
from b24async.progress import Report, Reporter
from b24async.secrets import Secret
from b24async.transport import Attempt

if TYPE_CHECKING:
    from b24async import lane
    from b24async.engine import Engine

DOWNLOAD: Method[Stream] = Method("download", convert.stream, safety="safe", batch=False)

_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)\Z")


class Files:
    """Files of a portal; ``b24.files``."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @overload
    async def download(
        self, value: Any, to: None = None, *, progress: Report | Literal[True] | None = None
    ) -> Stream: ...

    @overload
    async def download(
        self, value: Any, to: str | os.PathLike[str], *, progress: Report | Literal[True] | None = None
    ) -> Path: ...

    async def download(
        self,
        value: Any,
        to: str | os.PathLike[str] | None = None,
        *,
        progress: Report | Literal[True] | None = None,
    ) -> Stream | Path:
        """Fetch a file.

        Args:
            value: Its link, with the portal's host or without any, or what the portal answers about it: ``item["ufCrm_7"]``, a file of Drive.
            to: Where to write it. It is there when it is whole; until then there is a ``.part`` beside it, with which the next try goes on. Without
                ``to`` the file is read from what is returned.
            progress: Is told the bytes that are there (``b24async.progress``); ``True`` shows a bar.

        Returns:
            The path, or a stream to be read once, which goes on by itself when it breaks off.

        Raises:
            UsageError: The link leads to another host, or there is none; nothing was sent.
            ApiError: The portal refuses.
            ReplyError: What the link leads to is no file, or another file than the one that was begun.
            TransportError: It broke off again and again.
        """
        link = links.link_of(value)
        del value  # so that no traceback with local variables shows it
        reading = _Reading(self._engine, links.own(link, self._engine.identity), Reporter(progress))
        if to is None:
            await reading.open()
            return Stream(reading.headers, reading, reading.close)
        target = Path(to)
        if await asyncio.to_thread(target.is_dir):
            raise UsageError(f"{target} is a folder; the file needs a name in it")
        await _save(reading, target)
        return target

    def __repr__(self) -> str:
        return f"<files of {self._engine.identity.portal}>"


@attrs.define(eq=False)
class _Reading:
    """A file that is being read, over as many answers as it takes.

    Attributes:
        engine: Carries the requests.
        link: Where the file is.
        reporter: Is told how far it has come.
        offset: Bytes of it that are there.
        tag: By what the server knows whether it is still the same file, if it says so.
        total: Its length, if the server tells it.
        headers: Those of the first answer.
    """

    engine: Engine = attrs.field(repr=False)
    link: Secret
    reporter: Reporter = attrs.field(repr=False)
    offset: int = 0
    tag: str = ""
    total: int | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    _stream: Stream | None = attrs.field(default=None, init=False)
    _skip: int = attrs.field(default=0, init=False)

    @property
    def is_spent(self) -> bool:
        return False

    async def open(self) -> None:
        """Ask for the file, or for what is missing of it."""
        call: Call[Stream] = Call(DOWNLOAD, {}, self.engine)
        options = self.engine.options
        self.engine.check(call, options)
        keys = (self.engine.key(DOWNLOAD.name, 2),)
        nothing = wire.Request(DOWNLOAD.name, 2, {})
        reply = await self.engine.reply(call, nothing, options, "safe", keys, sending=self)
        stream = self.engine.value(call, reply, options).value
        try:
            self._look_at(reply)
        except BaseException:
            await stream.aclose()
            raise
        self._stream = stream

    async def send(self, job: lane.Job, attempt: Attempt) -> wire.Reply:
        headers = {"Referer": f"{links.home(self.engine.identity)}/"}
        if self.offset:
            headers["Range"] = f"bytes={self.offset}-"
            if self.tag:
                headers["If-Range"] = self.tag
        name, timeout = job.call.method.name, job.options.timeout
        answer = await self.engine.transport.download(name, self.link, headers, timeout, attempt)
        if isinstance(answer, Stream):
            return wire.Reply(answer, status=attempt.status or 200, headers=answer.headers)
        if answer.headers.get("Content-Type", "").startswith("text/html") and answer.status < 300:
            raise ReplyError(name, answer.status, "a web page instead of a file; the link works in a browser only")
        return wire.decode(name, answer)

    def restart(self) -> None:
        """Take note that nothing of it is there."""
        self.offset, self.tag = 0, ""
        self.reporter.done = 0

    def _look_at(self, reply: wire.Reply) -> None:
        """Compare an answer with what is known of the file."""
        tag, total, start = _tag(reply.headers), _length(reply.headers), 0
        if reply.status == 206:
            found = _RANGE.match(reply.headers.get("Content-Range", ""))
            start = int(found[1]) if found else -1
            total = int(found[2]) if found and found[2] != "*" else None
        if not self.headers:
            if start and (start, tag) != (self.offset, self.tag):
                raise _other(reply)
            if not start:
                self.restart()  # perhaps another file than the one of which there is a part
            self.headers, self.tag, self.total = reply.headers, tag, total
        elif start not in (0, self.offset) or tag != self.tag or (self.total and total and total != self.total):
            raise _other(reply)
        self._skip = self.offset - start
        self.total = self.reporter.total = self.total if total is None else total

    async def __call__(self, size: int) -> AsyncIterator[bytes]:
        """Yield the bytes, asking for more when an answer breaks off."""
        repeats = 0
        while True:
            failure: TransportError
            before = self.offset
            try:
                async for piece in self._pieces(size):
                    yield piece
                if self.total is None or self.offset == self.total:
                    self.reporter.end()
                    return
                failure = TransportError(DOWNLOAD.name, f"{self.offset:,} bytes came instead of {self.total:,}")
            except TransportError as error:
                failure = error
            await self.close()
            repeats = 0 if self.offset > before else repeats
            again = retry.decide(failure, "safe", repeats)
            if again is None:
                raise failure
            repeats += 1
            await asyncio.sleep(again.pause)
            await self.open()

    async def _pieces(self, size: int) -> AsyncIterator[bytes]:
        """Yield what the present answer brings, without what is there already."""
        assert self._stream is not None
        async for piece in self._stream.parts(size):
            skipped = min(self._skip, len(piece))
            self._skip -= skipped
            if len(piece) > skipped:
                self.offset += len(piece) - skipped
                self.reporter.step(len(piece) - skipped)
                yield piece[skipped:] if skipped else piece

    async def close(self) -> None:
        """Let the connection go."""
        if self._stream is not None:
            await self._stream.aclose()


async def _save(reading: _Reading, target: Path) -> None:
    """Write a file beside its place, going on with what is there of it, and move it there when it is whole."""
    part, note = (target.with_name(target.name + ending) for ending in (".part", ".part.tag"))
    reading.tag = await asyncio.to_thread(_begun, part, note)
    if reading.tag:
        reading.offset = reading.reporter.done = part.stat().st_size
    await _open_anew(reading)
    try:
        with part.open("r+b" if reading.offset else "wb") as file:
            file.seek(reading.offset)
            file.truncate()
            if reading.tag:
                note.write_text(reading.tag, "utf-8")
            else:
                note.unlink(missing_ok=True)
            async for piece in reading(CHUNK):
                await asyncio.to_thread(file.write, piece)
        part.replace(target)
    except BaseException:
        if not reading.tag:  # nobody could tell whether it is still the same file
            part.unlink(missing_ok=True)
        raise
    finally:
        await reading.close()
    note.unlink(missing_ok=True)


async def _open_anew(reading: _Reading) -> None:
    """Ask for a file of which there may be a part; if the server has no rest of that, ask for all of it."""
    try:
        await reading.open()
    except ReplyError as error:
        if not reading.offset or error.status not in (206, 416):
            raise
        reading.restart()
    else:
        return
    await reading.open()


def _begun(part: Path, note: Path) -> str:
    """Return the tag of a file of which a part is there; without one the part is of no use."""
    try:
        return note.read_text("utf-8") if part.stat().st_size else ""
    except (OSError, UnicodeDecodeError):
        return ""


def _tag(headers: Mapping[str, str]) -> str:
    """Return what ``If-Range`` takes: a strong tag, or else a date."""
    tag = headers.get("ETag", "")
    return tag if tag.startswith('"') else headers.get("Last-Modified", "")


def _length(headers: Mapping[str, str]) -> int | None:
    length = headers.get("Content-Length", "")
    return int(length) if length.isdecimal() else None


def _other(reply: wire.Reply) -> ReplyError:
    return ReplyError(DOWNLOAD.name, reply.status, "the file has changed while it was read")
