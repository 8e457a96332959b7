"""Recording what a program says to a real portal, and what the portal answers, for ``Portal(replay=...)``.

::

    async with Recorder("deals.jsonl", to="https://example.bitrix24.com/rest/1/secret/") as recorder:
        b24 = Bitrix24.from_webhook(recorder.webhook_url)

A recorder is a proxy: a request goes on to the real portal as it came, and the answer comes back as it is. Beside that a line of JSON is written,
without secrets (``masks``): version, method, parameters, status and answer. The real webhook's secret is in the recorder alone; the program has one of
the recorder's own. What is written goes behind what the file holds already.
"""

from __future__ import annotations

import base64
import email.parser
import email.policy
import hmac
import json
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

import aiohttp
from aiohttp import hdrs, web
from yarl import URL

from b24async.portal import asks, envelope, masks, replies

if TYPE_CHECKING:
    import ssl
    from types import TracebackType

    from b24async.portal.asks import Route
    from b24async.portal.envelope import Reply

LARGEST_BODY = 64 * 1024 * 1024
_HOPS = 3
_MOVED = (301, 302, 307, 308)
_THERE = frozenset(("content-type", "accept", "accept-language", "user-agent", "idempotency-key"))
"""Headers of a request that go on."""

_BACK = frozenset(("content-type", "content-disposition", "retry-after", "location"))
"""Headers of an answer that come back."""


class Recorder:
    """A proxy in front of a real portal that writes down what goes through it.

    Args:
        file: Where to; it is made where there is none, and continued where there is one.
        to: Address of a webhook of the real portal.
        host: Address to listen on.
        port: Port to listen on; 0 for any free one.
        https: Folder with a certificate authority of one's own, as for ``Portal``.
        grace: Seconds that requests have to come to their end when it is stopped.
        timeout: Seconds that the real portal has for an answer.
    """

    def __init__(
        self,
        file: str | os.PathLike[str],
        to: str,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        https: str | os.PathLike[str] | None = None,
        grace: float = 1.0,
        timeout: float = 120.0,
    ) -> None:
        parts = urlsplit(to)
        route = asks.route(parts.path)
        if (
            parts.scheme not in ("http", "https")
            or not parts.netloc
            or route is None
            or not route.secret
            or route.method
        ):
            raise ValueError("to: say the address of a webhook, such as https://example.bitrix24.com/rest/1/secret/")
        self._file, self._host, self._wanted_port, self._port = Path(file), host, port, 0
        self._origin, self._user, self._real = f"{parts.scheme}://{parts.netloc}", route.user, route.secret
        self._https, self._grace, self._timeout = https, grace, timeout
        self._secret = secrets.token_hex(8)
        self._masks = masks.Masks(self._real, self._secret)
        self._output: int | None = None
        self._session: aiohttp.ClientSession | None = None
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.stop()

    def __repr__(self) -> str:
        return f"<Recorder {self._file} of {urlsplit(self._origin).hostname}>"

    @property
    def url(self) -> str:
        """Address of the recorder, without a slash at the end."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"{'https' if self._https else 'http'}://{host}:{self._port or self._wanted_port}"

    @property
    def webhook_url(self) -> str:
        """Address that the program uses instead of the real webhook."""
        return f"{self.url}/rest/{self._user}/{self._secret}/"

    @property
    def ca_file(self) -> str | None:
        """The certificate that clients have to trust; ``None`` without https."""
        return None if self._https is None else os.path.join(os.path.abspath(self._https), "ca.pem")

    async def start(self) -> None:
        """Open the file and listen."""
        if self._runner is not None:
            raise RuntimeError("the recorder is running already")
        secure = secure_by(self._https, self._host)
        already = self._file.read_text("utf-8") if self._file.exists() else ""
        self._masks = masks.Masks(self._real, self._secret, first=masks.last_number(already) + 1)
        self._output = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        application = web.Application(client_max_size=LARGEST_BODY)
        application.router.add_route("*", "/{path:.*}", self._handle)
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(self._timeout), auto_decompress=True)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=self._grace)
        try:
            await self._runner.setup()
            await web.TCPSite(self._runner, self._host, self._wanted_port, backlog=1024, ssl_context=secure).start()
        except BaseException:
            await self.stop()
            raise
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Let requests come to their end, stop listening and close the file."""
        runner, session, output = self._runner, self._session, self._output
        self._runner = self._session = self._output = None
        if runner is not None:
            await runner.cleanup()
        if session is not None:
            await session.close()
        if output is not None:
            os.close(output)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        path, _, query = request.raw_path.partition("?")
        route = asks.route(path)
        if route is None:
            return _answer(envelope.html(404, "Not Found"))
        if route.user != self._user or not hmac.compare_digest(
            route.secret.encode("utf-8", "replace"), self._secret.encode()
        ):
            return _answer(envelope.failure(route.version, replies.wrong_secret()))
        try:
            body = await request.read()
        except web.HTTPRequestEntityTooLarge:
            return _answer(envelope.html(413, "Request Entity Too Large"))
        tail = path.partition(self._secret)[2].lstrip("/")
        status, kind, headers, answer = await self._forward(request, f"{tail}?{query}" if query else tail, body, route)
        if status:
            self._write(route, _params(request, route, query, body), status, kind, answer)
            return web.Response(status=status, body=answer, headers=headers)
        return _answer(envelope.html(502, "The real portal does not answer"))

    async def _forward(
        self, request: web.Request, tail: str, body: bytes, route: Route
    ) -> tuple[int, str, dict[str, str], bytes]:
        assert self._session is not None
        headers = {name: value for name, value in request.headers.items() if name.lower() in _THERE}
        head = "/rest/api" if route.version == 3 else "/rest"
        for _ in range(_HOPS):
            url = URL(f"{self._origin}{head}/{self._user}/{self._real}/{tail}", encoded=True)
            data = body if request.method != hdrs.METH_GET else None
            try:
                async with self._session.request(
                    request.method, url, data=data, headers=headers, allow_redirects=False
                ) as response:
                    answer = await response.read()
            except (aiohttp.ClientError, TimeoutError, OSError):  # their texts hold the address
                break
            moved = urlsplit(response.headers.get(hdrs.LOCATION, "")) if response.status in _MOVED else None
            if (
                moved is not None
                and moved.scheme
                and (target := asks.route(moved.path))
                and target.secret == self._real
            ):
                self._origin = f"{moved.scheme}://{moved.netloc}"  # a portal that was renamed says so at each call
                continue
            back = {name: value for name, value in response.headers.items() if name.lower() in _BACK}
            return response.status, response.headers.get(hdrs.CONTENT_TYPE, ""), back, answer
        return 0, "", {}, b""

    def _write(self, route: Route, params: Any, status: int, kind: str, answer: bytes) -> None:
        line: dict[str, Any] = {
            "version": route.version,
            "method": self._masks.text(route.method),
            "params": self._masks.value(params),
            "status": status,
            "type": self._masks.text(kind),
        }
        try:
            line["answer"] = self._masks.value(json.loads(answer))
        except ValueError:
            try:
                line["text"] = self._masks.text(answer.decode("utf-8"))
            except UnicodeDecodeError:
                line["base64"] = base64.b64encode(answer).decode()
        if self._output is not None:
            os.write(self._output, (json.dumps(line, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace"))


def secure_by(folder: str | os.PathLike[str] | None, host: str) -> ssl.SSLContext | None:
    """Return what a server needs to speak https with a folder's authority; ``None`` without a folder."""
    if folder is None:
        return None
    try:
        from b24async.portal import certificates
    except ModuleNotFoundError:
        text = "https needs the package cryptography: pip install 'b24async[certificates]'"
        raise ModuleNotFoundError(text) from None
    return certificates.context(folder, host)


def _params(request: web.Request, route: Route, query: str, body: bytes) -> Any:
    if request.method == hdrs.METH_GET:
        body = b""
    form = None
    if request.content_type == "multipart/form-data":
        form, body = list(_form(request.headers[hdrs.CONTENT_TYPE], body)), b""
    if route.version == 3:
        return without_tokens({} if not body else asks.read_json(body))
    return without_tokens(asks.merge(query, form, body, request.content_type))


def without_tokens(params: Any) -> Any:
    """Return parameters without those that carry credentials."""
    if not isinstance(params, dict):
        return params
    return {name: value for name, value in params.items() if name not in asks.TOKENS}


def _form(kind: str, body: bytes) -> list[tuple[str, str]]:
    parser = email.parser.BytesParser(policy=email.policy.HTTP)
    message = parser.parsebytes(b"Content-Type: " + kind.encode("ascii", "replace") + b"\r\n\r\n" + body)
    parts = message.iter_parts() if message.is_multipart() else ()
    found = []
    for part in parts:
        name = part.get_param("name", header="content-disposition")
        if isinstance(name, str) and part.get_filename() is None:
            payload = part.get_payload(decode=True)
            found.append((name, payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""))
    return found


def _answer(reply: Reply) -> web.Response:
    return web.Response(status=reply.status, body=reply.body, headers=reply.headers)
