"""Bringing things to handlers: events, installations, what bots are told. The portal is the client here.

What is brought is a form as PHP writes it: every leaf a text, ``1`` and ``0`` for truths, nothing for null, and no trace of what is empty. It leaves
when the transaction that caused it is kept, in the order of its causes, one after the other for each address and no more than ``AT_ONCE`` in all. It
is brought once: what a handler answers, and whether it answers, changes nothing and stands in the journal.

https://apidocs.bitrix24.com/api-reference/events/index.html
"""

from __future__ import annotations

import asyncio
import collections
import contextlib
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

import aiohttp
import attrs

from b24async.portal import php
from b24async.portal.journal import Logged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from b24async.portal.access import Access
    from b24async.portal.journal import Journal

AT_ONCE = 20
"""So many handlers are called at the same time."""

PATIENCE = 10.0
"""Seconds after which a handler counts as not there."""

_HEADERS = {"Content-Type": "application/x-www-form-urlencoded", "User-Agent": "Bitrix24 Webhook Engine"}


@attrs.frozen
class Post:
    """Something that goes to a handler.

    Attributes:
        event: What it is called in the journal.
        url: The handler.
        content: What it is told.
        client_id: Whose handler it is.
        user_id: Whose doing it was.
    """

    event: str
    url: str = attrs.field(repr=False)
    content: dict[str, Any] = attrs.field(repr=False)
    client_id: str = ""
    user_id: int = 0


class Courier:
    """Brings posts while a portal runs."""

    def __init__(self, journal: Journal, access: Access, clock: Callable[[], float]) -> None:
        self._journal, self._access, self._clock = journal, access, clock
        self._lines: dict[str, collections.deque[Post]] = {}
        self._walks: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._session: aiohttp.ClientSession | None = None
        self._doors = asyncio.Semaphore(AT_ONCE)

    def open(self) -> None:
        """Begin to bring what comes, in this event loop."""
        self._loop, self._doors = asyncio.get_running_loop(), asyncio.Semaphore(AT_ONCE)

    async def close(self) -> None:
        """Stop; what has not been brought is forgotten."""
        self._loop = None
        for walk in self._walks:
            walk.cancel()
        await asyncio.gather(*self._walks, return_exceptions=True)
        self._walks.clear()
        self._lines.clear()
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def take(self, post: Post) -> None:
        """Bring something as soon as those before it at this address have been brought. Without a running portal it is lost."""
        loop = self._loop
        if loop is None:
            return
        try:
            here = asyncio.get_running_loop() is loop
        except RuntimeError:
            here = False
        if here:
            self._line_up(post)
        else:
            loop.call_soon_threadsafe(self._line_up, post)

    async def idle(self) -> None:
        """Wait until everything has been brought."""
        while self._walks:
            await asyncio.wait(self._walks)

    def _line_up(self, post: Post) -> None:
        if self._loop is None:
            return
        line = self._lines.get(post.url)
        if line is not None:
            line.append(post)
            return
        self._lines[post.url] = collections.deque([post])
        walk = self._loop.create_task(self._walk(post.url))
        self._walks.add(walk)
        walk.add_done_callback(self._walks.discard)

    async def _walk(self, url: str) -> None:
        line = self._lines[url]
        while line:
            async with self._doors:
                await self._bring(line.popleft())
        self._lines.pop(url, None)

    async def _bring(self, post: Post) -> None:
        at, begun = self._clock(), time.monotonic()
        status, error = 0, None
        body = urlencode(list(form(post.content))).encode()
        try:
            if self._session is None:
                self._session = aiohttp.ClientSession(
                    timeout=aiohttp.ClientTimeout(PATIENCE), cookie_jar=aiohttp.DummyCookieJar()
                )
            # A developer's handler has a certificate of its own making, if any.
            async with self._session.post(
                post.url, data=body, headers=_HEADERS, allow_redirects=False, ssl=False
            ) as response:
                status = response.status
                with contextlib.suppress(aiohttp.ClientError, TimeoutError):
                    await response.content.read(1024)
        except (aiohttp.ClientError, OSError, ValueError) as failure:  # TimeoutError is an OSError
            error = type(failure).__name__
        self._journal.add(
            Logged(
                method=post.event,
                params=self._access.masked(php.parse_query(body.decode())),
                status=status,
                error=error if status == 0 else None if status < 400 else "",
                at=at,
                user_id=post.user_id,
                client_id=post.client_id,
                path=self._access.hide(post.url),
                headers=dict(_HEADERS),
                took=time.monotonic() - begun,
                outgoing=True,
            )
        )


def form(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield the fields of a form that says a value as PHP would say it."""
    if php.is_array(value):
        for key, item in php.pairs(value):
            yield from form(item, f"{name}[{key}]" if name else str(key))
    elif isinstance(value, bool):
        yield name, "1" if value else "0"
    else:
        yield name, "" if value is None else str(value)


def is_address(url: str) -> bool:
    """Say whether a handler can be called there."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
