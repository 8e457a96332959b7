"""Files as values: ``File`` is one that is sent, ``Stream`` one that comes.

A ``File`` may stand wherever a method takes a file, and so may a plain ``Path``. Every method wants it in a form of its own; which one it is, the spec
says (``Form``). Nothing of it is read before its call is awaited.

A few methods answer the bytes of a file instead of JSON, and ``b24.files.download`` fetches what a link leads to. Either way the value is a ``Stream``:
nothing of it is in memory until it is read.
https://apidocs.bitrix24.com/api-reference/files/how-to-upload-files.html
"""

from __future__ import annotations

import asyncio
import binascii
import os
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Mapping
from pathlib import Path, PurePath
from types import TracebackType
from typing import Any, Literal, Self

import attrs

from b24async.errors import UsageError

CHUNK = 256 * 1024
"""Bytes read at a time."""

PIECE = 3 * CHUNK
"""Bytes written as base64 at a time: a multiple of three, so that the texts can be put together."""

INLINE = 64 * 1024
"""Bytes that are written as base64 on the spot; above that it is done beside the event loop."""


class File:
    """A file to be sent: a path, bytes, or an async iterable of bytes with a name.

    ``File("report.pdf")``, ``File(b"...", name="a.txt")``, ``File(pieces, name="film.mp4", size=734003200)``. What is an iterator can be read, and
    therefore sent, only once; a path and bytes as often as you like.
    """

    __slots__ = ("_begun", "_source", "name", "size")

    def __init__(
        self,
        source: str | os.PathLike[str] | bytes | bytearray | memoryview | AsyncIterable[bytes],
        name: str | None = None,
        size: int | None = None,
    ) -> None:
        """Describe a file.

        Args:
            source: Where its bytes come from. A text is a path, never the content.
            name: What it is called on the portal; by default the last part of its path.
            size: Length in bytes of what an iterable gives, if that is known. It has to be right.

        Raises:
            UsageError: There is no name, or it is none; or the source is of another type.
        """
        if isinstance(source, str | os.PathLike):
            source = Path(source)
            name = source.name if name is None else name
        elif isinstance(source, bytearray | memoryview):
            source = bytes(source)
        elif not isinstance(source, bytes | AsyncIterable):
            raise UsageError(f"a file is a path, bytes or an async iterable of bytes, not a {type(source).__name__}")
        self._source: Path | bytes | AsyncIterable[bytes] = source
        self.name = _checked(name)
        self.size = len(source) if isinstance(source, bytes) else size
        self._begun = False

    @classmethod
    def of(cls, value: File | PurePath) -> File:
        """Return a value that stands for a file as one."""
        return value if isinstance(value, File) else cls(value)

    @property
    def is_spent(self) -> bool:
        """Whether its bytes can be read no more."""
        return self._begun and _reads_once(self._source)

    async def length(self) -> int | None:
        """Return its length in bytes, as far as that can be told without reading it.

        Raises:
            OSError: There is no such file, or it may not be read.
        """
        if isinstance(self._source, Path):
            return (await asyncio.to_thread(self._source.stat)).st_size
        return self.size

    async def pieces(self) -> AsyncGenerator[bytes, None]:
        """Yield its bytes.

        Raises:
            UsageError: It can be read only once and was, or the iterable gives something else than bytes.
            OSError: It cannot be read.
        """
        source = self._source
        if isinstance(source, bytes):
            for start in range(0, len(source), CHUNK):
                yield source[start : start + CHUNK]
        elif isinstance(source, Path):
            file = await asyncio.to_thread(source.open, "rb")
            try:
                while piece := await asyncio.to_thread(file.read, CHUNK):
                    yield piece
            finally:
                file.close()
        else:
            if self.is_spent:
                raise UsageError(f"{self.name!r} comes from an iterator and was read already; such a file is sent once")
            self._begun = True
            async for part in source:
                if not isinstance(part, bytes | bytearray | memoryview):
                    raise UsageError(f"{self.name!r} comes from an iterable of {type(part).__name__}, not of bytes")
                yield bytes(part)

    async def base64(self) -> str:
        """Return all of it as base64."""
        source = self._source
        if isinstance(source, bytes):
            return _base64(source) if len(source) <= INLINE else await asyncio.to_thread(_base64, source)
        if isinstance(source, Path):
            return await asyncio.to_thread(_base64_of, source)
        texts: list[str] = []
        rest = bytearray()
        async for piece in self.pieces():
            rest += piece
            if len(rest) >= PIECE:
                whole = len(rest) - len(rest) % 3
                texts.append(await asyncio.to_thread(_base64, bytes(rest[:whole])))
                del rest[:whole]
        texts.append(_base64(rest))
        return "".join(texts)

    async def measured(self, most: int) -> tuple[File, bool]:
        """Return the file, and whether it has more than ``most`` bytes.

        Of an iterable that does not tell its length so much is read as is needed to know; the file that is returned gives that as well.
        """
        length = await self.length()
        if length is not None:
            return self, length > most
        pieces = self.pieces()
        head: list[bytes] = []
        found = 0
        async for piece in pieces:
            head.append(piece)
            found += len(piece)
            if found > most:
                return File(_chained(head, pieces), self.name), True
        return File(b"".join(head), self.name), False

    def __repr__(self) -> str:
        return f"<File {self.name!r}{'' if self.size is None else f', {self.size:,} bytes'}>"


@attrs.frozen
class Form:
    """How a method takes files.

    Attributes:
        form: ``pair`` is ``["name", "<base64>"]``, ``data`` the same below ``fileData``, ``base64`` the text alone.
        name: Key beside the file under which its name is sent, unless the caller names it himself.
        field: The method can be called without the content. It then answers ``uploadUrl`` and, under this key, the name of the form field in which the
            file is to be sent there.
    """

    form: Literal["pair", "data", "base64"]
    name: str = ""
    field: str = ""

    def write(self, name: str, text: str) -> Any:
        """Return a file as it stands among the parameters."""
        if self.form == "base64":
            return text
        return [name, text] if self.form == "pair" else {"fileData": [name, text]}


def stand_in(value: object) -> bool:
    """Tell whether there are files among values, at any depth."""
    if isinstance(value, Mapping):
        return any(map(stand_in, value.values()))
    if isinstance(value, list | tuple):
        return any(map(stand_in, value))
    return isinstance(value, File | PurePath)


async def written(params: Mapping[str, object], form: Form) -> dict[str, object]:
    """Return parameters with every file in them as the method wants it."""
    made: dict[str, object] = {}
    name = ""
    for key, value in params.items():
        if isinstance(value, File | PurePath):
            name = File.of(value).name
        made[key] = await _written(value, form)
    if name and form.name and made.get(form.name) is None:
        made[form.name] = name
    return made


async def _written(value: object, form: Form) -> object:
    if isinstance(value, File | PurePath):
        file = File.of(value)
        return form.write(file.name, await file.base64())
    if not stand_in(value):
        return value
    if isinstance(value, Mapping):
        return await written(value, form)
    return [await _written(item, form) for item in value] if isinstance(value, list | tuple) else value


def _checked(name: str | None) -> str:
    if not isinstance(name, str) or not name:
        raise UsageError("a file that comes from no path needs a name: File(b'...', name='a.txt')")
    if any(letter < " " or letter == "\x7f" for letter in name):
        raise UsageError(f"{name!r} holds a control character, which no file name may")
    if any("\ud800" <= letter <= "\udfff" for letter in name):
        raise UsageError("the name of the file is no text; give it another one with name=")
    return name


def _reads_once(source: object) -> bool:
    return isinstance(source, AsyncIterator | Stream)


async def _chained(head: list[bytes], rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    head.reverse()
    while head:
        yield head.pop()
    async for piece in rest:
        yield piece


def _base64(content: bytes | bytearray) -> str:
    return binascii.b2a_base64(content, newline=False).decode("ascii")


def _base64_of(path: Path) -> str:
    with path.open("rb") as file:
        texts = list(map(_base64, iter(lambda: file.read(PIECE), b"")))
    return "".join(texts)


@attrs.define(eq=False, repr=False)
class Stream:
    """The bytes of a file, to be read once: iterate over it, ``read()`` it whole or ``save()`` it. Close it if you do not read it to its end.

    Attributes:
        headers: HTTP headers of the answer; ``Content-Type``, ``Content-Disposition``.
    """

    headers: Mapping[str, str]
    _chunks: Callable[[int], AsyncIterator[bytes]]
    _close: Callable[[], Awaitable[None]]
    _begun: bool = attrs.field(default=False, init=False)

    @property
    def size(self) -> int | None:
        """Length in bytes, if the portal has told it."""
        length = self.headers.get("Content-Length", "")
        return int(length) if length.isdecimal() else None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._begun:
            raise UsageError("a stream is read once; make the call again for another")
        self._begun = True
        try:
            async for chunk in self._chunks(CHUNK):
                yield chunk
        finally:
            await self._close()

    def parts(self, size: int) -> AsyncIterator[bytes]:
        """Return its bytes in parts of at most so many, without closing it at the end."""
        return self._chunks(size)

    async def read(self) -> bytes:
        """Read everything into memory."""
        return b"".join([chunk async for chunk in self])

    async def save(self, path: str | Path) -> int:
        """Write everything to a file and return its length in bytes. A file of that name is replaced when all of it is there."""
        target = Path(path)
        part = target.with_name(target.name + ".part")
        written = 0
        try:
            with part.open("wb") as file:
                async for chunk in self:
                    await asyncio.to_thread(file.write, chunk)
                    written += len(chunk)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        return written

    async def aclose(self) -> None:
        """Stop reading and let the connection go."""
        self._begun = True
        await self._close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<Stream of {self.headers.get('Content-Type', 'bytes')}, {'size unknown' if self.size is None else f'{self.size:,} bytes'}>"
