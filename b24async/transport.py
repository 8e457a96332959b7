"""The HTTP side: one aiohttp session per event loop. Nothing else in the client imports aiohttp.

The session is made on the first request in a loop, so that a client can be built anywhere and live as a module's global through several
``asyncio.run``. It keeps no cookies, follows no redirects (a POST that follows one becomes a GET) and ignores proxies of the environment. It ends with
its loop, or with ``close``. A session that was handed in is used as it is and never closed.

aiohttp's exceptions carry the URL, and the URL carries the secret. They end here, whatever they are: what is raised in their place is raised after
their handler was left, so that neither its context nor the frames of its traceback lead back to them.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import io
import ssl as ssl_module
import threading
import weakref
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Mapping, Sequence
from typing import Any

import aiohttp
import attrs
from yarl import URL

from b24async._version import __version__
from b24async.errors import B24Timeout, ClientClosed, TransportError, UsageError
from b24async.files import File, Stream
from b24async.secrets import Secret, mask
from b24async.wire import Raw

CONNECT_TIMEOUT = 15.0
"""Seconds for a connection to come about."""

LARGE = 1 << 20
"""Bodies above this many bytes are handed to aiohttp as a file, which it writes piece by piece."""

_keeping = threading.Lock()
"""Held while sessions of several event loops are sorted: threads come and go."""

_ANSWER_HEADERS = {"User-Agent": f"b24async/{__version__}", "Accept": "application/json"}
_HEADERS = {**_ANSWER_HEADERS, "Content-Type": "application/json"}
# Without some of these the web server of a portal may say that there is no such file. Packed bytes would have neither the length nor the parts that
# are asked for. https://apidocs.bitrix24.com/settings/how-to-call-rest-api/general-principles.html
_FILE_HEADERS = {**_ANSWER_HEADERS, "Accept": "*/*", "Accept-Language": "en", "Accept-Encoding": "identity"}


@attrs.define(eq=False)
class Attempt:
    """What is known of one request on its way.

    Attributes:
        written: Whether anything of it was written. Until then it was surely not done.
        status: HTTP status of its answer.
        size: Bytes of its answer.
        time: What the portal says in its answer about time.
        began: When its turn had come.
        refused: Whether the portal refused it because its bucket is full.
    """

    written: bool = False
    status: int | None = None
    size: int = 0
    time: Mapping[str, Any] | None = None
    began: float = 0.0
    refused: bool = False


@attrs.frozen(eq=False)
class Proxy:
    """An HTTP proxy. Its password is kept out of its address, and out of sight."""

    address: str
    _auth: Secret | None = attrs.field(default=None, repr=False)

    @classmethod
    def of(cls, url: Secret) -> Proxy:
        """Return the proxy of a URL, perhaps with user and password."""
        parts = _proxy_parts(url)
        if parts is None:
            raise UsageError("proxy is no URL; it looks like http://user:password@proxy.example:3128")
        return cls(*parts)

    def auth(self) -> aiohttp.BasicAuth | None:
        if self._auth is None:
            return None
        login, _, password = self._auth.reveal().partition("\0")
        return aiohttp.BasicAuth(login, password)


@attrs.define(eq=False, repr=False)
class Transport:
    """The way out of the process: a session for each event loop, made when it is needed."""

    session: aiohttp.ClientSession | None = None
    ssl: ssl_module.SSLContext | bool = attrs.field(default=True)
    proxy: Proxy | None = None
    trace_configs: Sequence[aiohttp.TraceConfig] = ()
    closing: bool = attrs.field(default=False, init=False)
    closed: bool = attrs.field(default=False, init=False)
    _keepers: weakref.WeakKeyDictionary[
        asyncio.AbstractEventLoop, tuple[aiohttp.ClientSession, AsyncGenerator[Any, None]]
    ] = attrs.field(factory=weakref.WeakKeyDictionary, init=False)

    @ssl.validator
    def _is_ssl(self, _: object, value: object) -> None:
        if not isinstance(value, bool | ssl_module.SSLContext | aiohttp.Fingerprint):
            raise UsageError("ssl is an SSLContext, True, or False to switch the check off")

    async def post(
        self,
        method: str,
        url: Secret,
        body: bytes,
        timeout: float | None,
        attempt: Attempt,
        headers: Mapping[str, str] | None = None,
    ) -> Raw:
        """Send one request and read the whole answer.

        Args:
            method: Name of the method, for errors.
            url: Where to.
            body: JSON.
            timeout: Seconds for the whole attempt.
            attempt: Is told when the request is written.
            headers: More headers.

        Raises:
            TransportError: No answer; ``maybe_done`` says whether the request may have arrived.
        """
        session = await self._session(attempt)
        failure: BaseException
        try:
            async with session.post(url.reveal(), **self._how(body, timeout, attempt, headers)) as answer:
                attempt.status = answer.status
                body = await answer.read()
                attempt.size = len(body)
                return Raw(answer.status, answer.headers, body)
        except asyncio.CancelledError as error:
            failure = _alone(error)
        except Exception as error:
            failure = _failure(method, error, timeout, attempt)
        raise failure

    async def stream(
        self, method: str, url: Secret, body: bytes, timeout: float | None, attempt: Attempt
    ) -> Raw | Stream:
        """Send one request whose answer is a file. What the portal answers in JSON instead, a refusal for example, comes back read.

        Args:
            method: Name of the method, for errors.
            url: Where to.
            body: JSON.
            timeout: Seconds for the answer to begin, and for each pause in it.
            attempt: Is told when the request is written.
        """
        session = await self._session(attempt)
        how = self._how(body, timeout, attempt, None, streaming=True)
        return await _streamed(method, session.post(url.reveal(), **how), timeout, attempt)

    async def download(
        self, method: str, url: Secret, headers: Mapping[str, str], timeout: float | None, attempt: Attempt
    ) -> Raw | Stream:
        """Ask for the file that a link leads to; a refusal comes back read.

        Args:
            method: Whose doing it is, for errors.
            url: Where the file is.
            headers: More headers.
            timeout: Seconds for the answer to begin, and for each pause in it.
            attempt: Is told that the request is written.
        """
        session = await self._session(attempt)
        attempt.written = True
        how = {**self._ways(), "headers": {**_FILE_HEADERS, **headers}, "timeout": _bound(timeout, streaming=True)}
        return await _streamed(method, session.get(_url(url), **how), timeout, attempt)

    async def upload(
        self, method: str, url: Secret, field: str, file: File, timeout: float | None, attempt: Attempt
    ) -> Raw:
        """Send a file as a form, piece by piece, and read the whole answer.

        Args:
            method: Name of the method, for errors.
            url: Where to.
            field: Name of the form field.
            file: The file.
            timeout: Seconds that the portal may take for a piece, and for the answer when it has all of them. What the file's own source takes for a
                piece does not count.
            attempt: Is told when the request is written.

        Raises:
            TransportError: No answer; ``maybe_done`` says whether all of the file may have arrived.
            Exception: Whatever the source of the file has raised.
        """
        session = await self._session(attempt)
        body = _FormFile(file, await file.length(), timeout, attempt)
        form = aiohttp.FormData(quote_fields=False)  # as browsers do it: a name stays as it is
        form.add_field(field, body, filename=file.name)
        how = {**self._ways(), "headers": _ANSWER_HEADERS, "timeout": _bound(None, streaming=True)}
        failure: BaseException
        try:
            async with asyncio.timeout(timeout) as body.bound, session.post(_url(url), data=form, **how) as answer:
                attempt.status = answer.status
                content = await answer.read()
                attempt.size = len(content)
                return Raw(answer.status, answer.headers, content)
        except asyncio.CancelledError as error:
            failure = _alone(error)
        except Exception as error:
            failure = _failure(method, error, timeout, attempt)
            failure.maybe_done = body.complete  # a form that is cut is none
        raise body.error or failure

    async def close(self) -> None:
        """Close our own sessions."""
        self.closing = self.closed = True
        here = asyncio.get_running_loop()
        with _keeping:
            loops = [loop for ref in self._keepers.keyrefs() if (loop := ref()) is not None]
            keepers = [(loop, self._keepers.pop(loop)) for loop in loops]
        for loop, (_, keeper) in keepers:
            if loop is here:
                await keeper.aclose()
            elif loop.is_running():  # a loop of another thread: only it may touch its sockets
                asyncio.run_coroutine_threadsafe(_end(keeper), loop)

    async def _session(self, attempt: Attempt) -> aiohttp.ClientSession:
        if self.closed:
            raise ClientClosed("the client is closed")
        loop = asyncio.get_running_loop()
        if self.session is not None:
            if self.session.closed:
                raise ClientClosed("the session that was handed in is closed")
            if getattr(self.session, "_loop", loop) is not loop:
                raise UsageError(
                    "the session that was handed in belongs to another event loop; it serves only calls that are awaited in its own"
                )
            return self.session
        session, _ = self._keepers.get(loop, (None, None))
        if session is None or session.closed:
            keeper = self._keep()
            session = await anext(keeper)
            with _keeping:
                for ref in self._keepers.keyrefs():
                    old = ref()
                    if old is not None and old.is_closed():
                        self._keepers.pop(old, None)
                self._keepers[loop] = (session, keeper)
        return session

    async def _keep(self) -> AsyncGenerator[aiohttp.ClientSession, None]:
        """Hold a session as long as its loop lasts: ``asyncio.run`` ends what is suspended in it, also when nobody closes the client."""
        session = aiohttp.ClientSession(
            # The number of connections is bounded by the engine's cap on requests in flight.
            connector=aiohttp.TCPConnector(limit=0),
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,
            trace_configs=list(self.trace_configs),
        )
        try:
            yield session
        finally:
            await session.close()

    def _how(
        self,
        body: bytes,
        timeout: float | None,
        attempt: Attempt,
        headers: Mapping[str, str] | None,
        streaming: bool = False,
    ) -> dict[str, Any]:
        return {
            **self._ways(),
            "data": _Body(body, attempt) if len(body) <= LARGE else _LargeBody(io.BytesIO(body), attempt),
            "headers": _HEADERS if not headers else {**_HEADERS, **headers},
            "timeout": _bound(timeout, streaming),
        }

    def _ways(self) -> dict[str, Any]:
        """Return what holds for every request."""
        return {
            "allow_redirects": False,
            "raise_for_status": False,
            "ssl": self.ssl,
            "proxy": None if self.proxy is None else self.proxy.address,
            "proxy_auth": None if self.proxy is None else self.proxy.auth(),
        }


@functools.lru_cache
def _bound(timeout: float | None, streaming: bool) -> aiohttp.ClientTimeout:
    connect = CONNECT_TIMEOUT if timeout is None else min(timeout, CONNECT_TIMEOUT)
    if streaming:
        return aiohttp.ClientTimeout(total=None, sock_connect=connect, sock_read=timeout)
    return aiohttp.ClientTimeout(total=timeout, sock_connect=connect)


class _Body(aiohttp.BytesPayload):
    """The body of a request, which takes note that it is written: a session first waits for a connection, whosever session it is."""

    def __init__(self, body: bytes, attempt: Attempt) -> None:
        super().__init__(body, content_type="application/json")
        self._attempt = attempt

    async def write_with_length(self, writer: Any, content_length: int | None) -> None:
        self._attempt.written = True
        await super().write_with_length(writer, content_length)


class _LargeBody(aiohttp.BytesIOPayload):
    """The same for a body that is written piece by piece."""

    def __init__(self, body: io.BytesIO, attempt: Attempt) -> None:
        super().__init__(body, content_type="application/json")
        self._attempt = attempt

    async def write_with_length(self, writer: Any, content_length: int | None) -> None:
        self._attempt.written = True
        await super().write_with_length(writer, content_length)


class _FormFile(aiohttp.Payload):
    """A file in a form, written as it is read. It takes note of what is on the way and of what its source raises."""

    def __init__(self, file: File, size: int | None, timeout: float | None, attempt: Attempt) -> None:
        super().__init__(None, filename=file.name)
        self._size = size
        self._file = file
        self._timeout = timeout
        self._attempt = attempt
        self.bound: asyncio.Timeout | None = None
        self.complete = False
        self.error: Exception | None = None

    async def write(self, writer: Any) -> None:
        self._attempt.written = True
        sent = 0
        async with contextlib.aclosing(self._file.pieces()) as pieces:
            while True:
                self._expect_within(None)  # how long the source takes is not the portal's doing
                try:
                    piece = await anext(pieces, None)
                    sent += 0 if piece is None else len(piece)
                    if self._size is not None and (sent > self._size or (piece is None and sent < self._size)):
                        raise UsageError(f"{self._file.name!r} was to have {self._size:,} bytes and has another length")
                except Exception as error:
                    inner = error.__traceback__
                    self.error = error.with_traceback(inner and inner.tb_next)
                    raise
                self._expect_within(self._timeout)
                if piece is None:
                    break
                await writer.write(piece)
        self.complete = True

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        raise TypeError("a file on its way is not read as a text")

    def _expect_within(self, seconds: float | None) -> None:
        if self.bound is not None and self._timeout is not None:
            with contextlib.suppress(RuntimeError):  # it is over already
                self.bound.reschedule(None if seconds is None else asyncio.get_running_loop().time() + seconds)


async def _streamed(
    method: str, request: Awaitable[aiohttp.ClientResponse], timeout: float | None, attempt: Attempt
) -> Raw | Stream:
    """Return the answer to a request as a stream, or read where it is no file."""
    failure: BaseException
    try:
        answer = await request
        attempt.status = answer.status
        if not _is_file(answer):
            async with answer:
                return Raw(answer.status, answer.headers, await answer.read())
    except asyncio.CancelledError as error:
        failure = _alone(error)
    except Exception as error:
        failure = _failure(method, error, timeout, attempt)
    else:
        found = Stream(answer.headers, _Chunks(method, answer, timeout), _Release(answer))
        # A stream that nobody closed takes its connection along; aiohttp would complain of it, URL and all.
        weakref.finalize(found, answer.close)
        return found
    raise failure


def _is_file(answer: aiohttp.ClientResponse) -> bool:
    """Tell a file from a refusal and from the page of a web server. A file of JSON or HTML says that it is one."""
    if answer.status >= 300:
        return False
    return answer.content_type not in ("application/json", "text/html") or "Content-Disposition" in answer.headers


def _url(url: Secret) -> URL:
    """Return a link as it came: quoting it once more would spoil its signature."""
    text = url.reveal()
    return URL(text, encoded=text.isascii())


async def _end(keeper: AsyncGenerator[Any, None]) -> None:
    await keeper.aclose()


def _proxy_parts(url: Secret) -> tuple[str, Secret | None] | None:
    """Split user and password off a proxy's URL. No frame that raises has the URL among its variables."""
    try:
        parsed = URL(url.reveal())
    except (TypeError, ValueError):
        return None
    if parsed.scheme not in ("http", "https") or not parsed.host:
        return None
    auth = Secret(f"{parsed.user}\0{parsed.password or ''}") if parsed.user else None
    return str(parsed.with_user(None)), auth


@attrs.define(eq=False, repr=False)
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
            except Exception as error:
                failure = _failure(self.method, error, self.timeout, Attempt(written=True))
            else:
                if not chunk:
                    return
                yield chunk
                continue
            raise failure


@attrs.define(eq=False, repr=False)
class _Release:
    answer: aiohttp.ClientResponse

    async def __call__(self) -> None:
        self.answer.close()


def _alone(error: asyncio.CancelledError) -> asyncio.CancelledError:
    """Return a cancellation without the frames that it came through: they hold the URL. It goes on to whoever waits for the call."""
    error.__context__ = error.__cause__ = None
    return error.with_traceback(None)


def _failure(method: str, error: Exception, timeout: float | None, attempt: Attempt) -> TransportError:
    """Return our error for whatever went wrong below, to be raised after the handler was left."""
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError | aiohttp.ClientHttpProxyError):
        attempt.written = False
        return TransportError(method, f"no connection: {_reason(error)}")
    if isinstance(error, TimeoutError):
        lost = "no answer" if attempt.written else "no connection"
        return B24Timeout(method, f"{lost} within {timeout:g} s" if timeout else f"{lost} in time", attempt.written)
    if isinstance(error, aiohttp.InvalidURL | UnicodeError):
        return TransportError(method, "the portal's address is no valid URL")
    if isinstance(error, aiohttp.ClientError | OSError):
        return TransportError(method, f"the connection broke: {_reason(error)}", attempt.written)
    return TransportError(method, f"the request failed: {_reason(error)}", attempt.written)


def _reason(error: BaseException) -> str:
    """Describe an exception of aiohttp without what may hold a secret."""
    if isinstance(error, aiohttp.ClientResponseError):  # its text holds the URL of the portal or of a proxy
        return f"{type(error).__name__}: HTTP {error.status} {error.message}".strip()
    inner = getattr(error, "os_error", None) or error
    text = mask(str(inner)).strip()
    return f"{type(inner).__name__}: {text}" if text else type(inner).__name__
