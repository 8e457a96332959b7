"""Binary answers: a file that is read as it comes.

A few methods answer the bytes of a file instead of JSON. Their value is a ``Stream``: nothing of it is in memory until it is read.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import attrs

from b24async.errors import UsageError

CHUNK = 256 * 1024
"""Bytes read at a time."""


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
