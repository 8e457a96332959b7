"""The HTTP side: one aiohttp session per event loop. Nothing else in the client imports aiohttp.

The session is made on the first request in a loop, so that a client can be built anywhere and live as a module's global through several
``asyncio.run``. It keeps no cookies, follows no redirects (a POST that follows one becomes a GET) and ignores proxies of the environment. A session
that was handed in is used as it is and never closed.

aiohttp's exceptions carry the URL, and the URL carries the secret. They end here: what is raised in their place is raised after their handler was
left, so that neither its context nor the frames of its traceback lead back to them.
"""

from __future__ import annotations

import asyncio
import ssl as ssl_module
import weakref
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import aiohttp
import attrs

from b24async._version import __version__
from b24async.errors import B24Timeout, ClientClosed, TransportError
from b24async.files import Stream
from b24async.secrets import Secret, mask
from b24async.wire import Raw

CONNECT_TIMEOUT = 15.0
"""Seconds for a connection to come about; what fails here was surely not done."""

_HEADERS = {"User-Agent": f"b24async/{__version__}", "Accept": "application/json", "Content-Type": "application/json"}


@attrs.define(eq=False, repr=False)
class Transport:
    """The way out of the process: a session for each event loop, made when it is needed."""

    session: aiohttp.ClientSession | None = None
    ssl: ssl_module.SSLContext | bool = True
    proxy: str | None = None
    trace_configs: Sequence[aiohttp.TraceConfig] = ()
    _sessions: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, aiohttp.ClientSession] = attrs.field(
        factory=weakref.WeakKeyDictionary, init=False
    )
    _closed: bool = attrs.field(default=False, init=False)

    @property
    def closed(self) -> bool:
        return self._closed

    async def post(
        self, method: str, url: Secret, body: bytes, timeout: float | None, headers: Mapping[str, str] | None = None
    ) -> Raw:
        """Send one request and read the whole answer.

        Args:
            method: Name of the method, for errors.
            url: Where to.
            body: JSON.
            timeout: Seconds for the whole attempt.
            headers: More headers.

        Raises:
            TransportError: No answer; ``maybe_done`` says whether the request may have arrived.
        """
        session = await self._session()
        failure: TransportError
        try:
            async with session.post(url.reveal(), **self._how(body, timeout, headers)) as answer:
                return Raw(answer.status, answer.headers, await answer.read())
        except (aiohttp.ClientError, OSError) as error:
            failure = _failure(method, error, timeout)
        raise failure

    async def stream(self, method: str, url: Secret, body: bytes, timeout: float | None) -> Raw | Stream:
        """Send one request whose answer is a file. What the portal answers in JSON instead, a refusal for example, comes back read.

        Args:
            method: Name of the method, for errors.
            url: Where to.
            body: JSON.
            timeout: Seconds for the answer to begin, and for each pause in it.
        """
        session = await self._session()
        failure: TransportError
        try:
            how = self._how(body, None, None)
            how["timeout"] = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_TIMEOUT, sock_read=timeout)
            answer = await session.post(url.reveal(), **how)
            if answer.status >= 300 or answer.content_type == "application/json":
                async with answer:
                    return Raw(answer.status, answer.headers, await answer.read())
        except (aiohttp.ClientError, OSError) as error:
            failure = _failure(method, error, timeout)
        else:
            found = Stream(answer.headers, _Chunks(method, answer, timeout), _Release(answer))
            # A stream that nobody closed takes its connection along; aiohttp would complain of it, URL and all.
            weakref.finalize(found, answer.close)
            return found
        raise failure

    def _how(self, body: bytes, timeout: float | None, headers: Mapping[str, str] | None) -> dict[str, Any]:
        return {
            "data": body,
            "headers": _HEADERS if not headers else {**_HEADERS, **headers},
            "timeout": aiohttp.ClientTimeout(
                total=timeout, sock_connect=CONNECT_TIMEOUT if timeout is None else min(timeout, CONNECT_TIMEOUT)
            ),
            "allow_redirects": False,
            "ssl": self.ssl,
            "proxy": self.proxy,
        }

    async def close(self) -> None:
        """Close our own sessions."""
        self._closed = True
        here = asyncio.get_running_loop()
        for loop, session in list(self._sessions.items()):
            if loop is here or loop.is_closed():
                await session.close()
            else:  # a loop of another thread: only it may touch its sockets
                asyncio.run_coroutine_threadsafe(session.close(), loop)
        self._sessions.clear()

    async def _session(self) -> aiohttp.ClientSession:
        if self._closed:
            raise ClientClosed("the client is closed")
        if self.session is not None:
            if self.session.closed:
                raise ClientClosed("the session that was handed in is closed")
            return self.session
        loop = asyncio.get_running_loop()
        found = self._sessions.get(loop)
        if found is None or found.closed:
            for old in [old for old in self._sessions if old.is_closed()]:  # left behind by an earlier asyncio.run
                await self._sessions.pop(old).close()
            # The number of connections is bounded by the engine's cap on requests in flight.
            found = self._sessions[loop] = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0),
                cookie_jar=aiohttp.DummyCookieJar(),
                trust_env=False,
                trace_configs=list(self.trace_configs),
            )
        return found


@attrs.frozen(repr=False)
class _Chunks:
    """Reads an answer piece by piece; what breaks on the way is one of our errors."""

    method: str
    answer: aiohttp.ClientResponse
    timeout: float | None

    async def __call__(self, size: int) -> AsyncIterator[bytes]:
        while True:
            failure: TransportError
            try:
                chunk = await self.answer.content.read(size)
            except (aiohttp.ClientError, OSError) as error:
                failure = _failure(self.method, error, self.timeout)
            else:
                if not chunk:
                    return
                yield chunk
                continue
            raise failure


@attrs.frozen(repr=False)
class _Release:
    answer: aiohttp.ClientResponse

    async def __call__(self) -> None:
        self.answer.close()


def _failure(method: str, error: Exception, timeout: float | None) -> TransportError:
    """Return our error for one of aiohttp's, to be raised after the handler was left."""
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        return TransportError(method, f"no connection: {_reason(error)}")
    if isinstance(error, TimeoutError):
        return B24Timeout(
            method, f"no answer within {timeout:g} s" if timeout else "no answer in time", maybe_done=True
        )
    if isinstance(error, aiohttp.InvalidURL):
        return TransportError(method, "the portal's address is no valid URL")
    return TransportError(method, f"the connection broke: {_reason(error)}", maybe_done=True)


def _reason(error: BaseException) -> str:
    """Describe an exception of aiohttp without what may hold the URL's secret."""
    inner = getattr(error, "os_error", None) or error
    text = mask(str(inner)).strip()
    return f"{type(inner).__name__}: {text}" if text else type(inner).__name__
