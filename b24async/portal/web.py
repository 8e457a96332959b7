"""The portal's side of HTTP: aiohttp's requests become ``Ask``s, replies become answers, some of them on purpose broken.

Nothing is decided here. One handler takes every path, because the portal's own rules for paths (letter case, doubled slashes, suffixes) are not
those of a router.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
import math
import time
import traceback
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import attrs
from aiohttp import HttpVersion11, hdrs, web

from b24async.portal import asks, envelope, faults, files, idempotency, oauth, pipeline, replies
from b24async.portal.asks import Ask, Route
from b24async.portal.envelope import Reply
from b24async.portal.journal import Logged
from b24async.portal.pipeline import Answered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.portal.access import Access
    from b24async.portal.inspector import Inspector
    from b24async.portal.journal import Journal
    from b24async.portal.pipeline import Pipeline

LARGEST_BODY = 64 * 1024 * 1024
"""Bodies above this many bytes are refused with 413, as a web server would."""

GLANCE = 0.05
"""Seconds between two looks whether a caller that gets no answer is still there."""

_NOT_HERE = frozenset((hdrs.METH_CONNECT, hdrs.METH_TRACE))
_PREFLIGHT = {
    **{name: value for name, value in envelope.HEADERS.items() if name != "Content-Type"},
    "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
    "Access-Control-Allow-Headers": "origin, content-type, accept, authorization, x-request-id, idempotency-key",
}
"""What a browser hears that asks whether a page of another origin may call: nothing is run, counted or noted for that."""

_CREDENTIAL_HEADERS = frozenset(("authorization", "cookie"))
_log = logging.getLogger("b24async.portal")


class Web:
    """The HTTP face of one portal."""

    def __init__(self, pipe: Pipeline, journal: Journal, inspector: Inspector | None = None) -> None:
        self.pipe = pipe
        self.journal = journal
        self.inspector = inspector
        self.clock = pipe.state.clock
        self._stopping = asyncio.Event()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one HTTP request."""
        if hdrs.EXPECT in request.headers and not await _go_on(request):
            return await self._send(request, envelope.html(417, "Expectation Failed"))
        if request.method in _NOT_HERE:
            return await self._send(request, envelope.html(405, "Not Allowed"))
        path, _, query = request.raw_path.partition("?")
        if self.inspector is not None and self.inspector.answers(path):
            return await self.inspector.handle(request)
        if request.method == hdrs.METH_OPTIONS and asks.route(path) is not None:
            return web.Response(status=204, headers=_PREFLIGHT)
        at, begun = self.clock(), time.monotonic()
        if self.pipe.pace.latency:
            await asyncio.sleep(self.pipe.pace.latency)
        if (place := oauth.place(path)) is not None:
            return await self._page(request, place, query, at, begun)
        route = asks.route(path)
        if route is None:
            return await self._send(request, envelope.html(404, "Not Found"))
        try:
            ask = await self._ask(request, route, query)
        except web.HTTPRequestEntityTooLarge:
            return await self._send(request, envelope.html(413, "Request Entity Too Large"))
        except web.RequestPayloadError:  # chunks that are none
            return await self._send(request, envelope.html(400, "Bad Request"))
        except ConnectionError:  # the caller has gone while it was still talking
            return web.Response()
        try:
            answered = await self.pipe.answer(ask)
        except Exception:
            _log.error("The portal failed\n%s", self.pipe.state.access.hide(traceback.format_exc()))
            answered = Answered(envelope.failure(route.version, replies.internal()))
        self._note(request, ask, answered, at, time.monotonic() - begun)
        return await self._send(request, answered.reply)

    async def _page(self, request: web.Request, place: str, query: str, at: float, begun: float) -> web.StreamResponse:
        # https://apidocs.bitrix24.com/settings/oauth/index.html
        if (
            request.headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin", "same-site")
            and request.method == hdrs.METH_POST
        ):
            return await self._send(request, envelope.html(403, "Forbidden"))
        try:
            form = await _form(request) if request.content_type == "multipart/form-data" else None
            body = b"" if request.method == hdrs.METH_GET or form is not None else await request.read()
        except web.HTTPRequestEntityTooLarge:
            return await self._send(request, envelope.html(413, "Request Entity Too Large"))
        except web.RequestPayloadError:
            return await self._send(request, envelope.html(400, "Bad Request"))
        except ConnectionError:
            return web.Response()
        params = asks.merge(query, form, body, request.content_type)
        fault = self.pipe.faults.for_page(place)
        if fault is not None and fault.kind in faults.BEFORE:
            reply = faults.before(fault, Route(2, place))
        else:
            try:
                reply = oauth.answer(self.pipe.state, place, request.method, params)
            except Exception:
                _log.error("The authorization server failed\n%s", self.pipe.state.access.hide(traceback.format_exc()))
                reply = envelope.failure(2, replies.internal())
            reply = faults.after(fault, reply) if fault is not None else reply
        shown = {name: "***" if name == "code" else value for name, value in params.items()}
        ask = Ask(Route(2, place), shown, address=request.remote or "")
        answered = Answered(reply, fault=fault.kind if fault else "", client_id=str(params.get("client_id") or ""))
        self._note(request, ask, answered, at, time.monotonic() - begun)
        return await self._send(request, reply)

    async def _ask(self, request: web.Request, route: Route, query: str) -> Ask:
        address, host = request.remote or "", request.host
        scheme, _, token = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
        token = token.strip() if scheme.lower() == "bearer" else ""
        if request.method == hdrs.METH_GET:  # a GET has no body, whatever it carries
            body, form, kind = b"", None, ""
        elif route.version == 2 and route.method.casefold() == files.UPLOAD:
            incoming = functools.partial(files.receive, request, self.pipe.state.store)
            return Ask(route, asks.merge(query, None, b"", ""), None, address, token, incoming=incoming, host=host)
        elif request.content_type == "multipart/form-data":
            body, kind, form = b"", "", await _form(request)
        else:
            body, form, kind = await request.read(), None, request.content_type
        if route.version == 3:
            content = ({} if not body else asks.read_json(body)) if form is None and "urlencoded" not in kind else None
            key = request.headers.get(idempotency.HEADER)
            return Ask(route, asks.merge(query, None, b"", ""), content, address, token, key, host=host)
        return Ask(route, asks.merge(query, form, body, kind), None, address, token, host=host)

    async def _send(self, request: web.Request, reply: Reply) -> web.StreamResponse:
        if reply.delay or reply.cut == "stall":
            await self._hold(request, reply.delay or math.inf)
        if reply.cut in ("reset", "stall"):
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        if reply.cut == "truncated":
            response = web.StreamResponse(status=reply.status, headers=reply.headers)
            response.content_length = len(reply.body)
            await response.prepare(request)
            await response.write(reply.body[: len(reply.body) // 2])
            if request.transport is not None:
                request.transport.close()
            return response
        if reply.sent is not None and not reply.cut:
            return await files.send(request, self.pipe.state.store, reply.sent, reply.headers)
        return web.Response(status=reply.status, body=reply.body, headers=reply.headers)

    async def _hold(self, request: web.Request, seconds: float) -> None:
        """Wait so long, but no longer than the caller is there and the portal runs."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while request.transport is not None and (left := end - loop.time()) > 0:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), min(left, GLANCE))
                return

    def stop(self) -> None:
        """Let whoever is waiting go."""
        self._stopping.set()
        if self.inspector is not None:
            self.inspector.stop()

    def _note(self, request: web.Request, ask: Ask, answered: Answered, at: float, took: float) -> None:
        reply = answered.reply
        note = _Note(
            self.pipe.state.access,
            # What is received belongs to the request, which is over.
            ask if ask.incoming is None else attrs.evolve(ask, incoming=None),
            answered.user_id,
            answered.client_id,
            answered.fault,
            reply.status,
            reply.error,
            request.method,
            request.raw_path.partition("?")[0],
            request.headers,
            at,
            self.clock() - at + reply.delay,
            took + reply.delay,
        )
        # What comes by a link for uploading is kept elsewhere.
        weight = len(request.raw_path) + (request.content.total_bytes if ask.incoming is None else 0)
        self.journal.add(note.logged, reply, weight)


@attrs.frozen(eq=False)
class _Note:
    """What the journal has to know of a request, as it came: secrets included."""

    access: Access
    ask: Ask = attrs.field(repr=False)
    user_id: int
    client_id: str
    fault: str
    status: int
    error: str | None
    verb: str
    path: str = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(repr=False)
    at: float
    spent: float
    took: float

    def logged(self) -> Logged:
        """Return the record, without secrets."""
        access, ask = self.access, self.ask
        path = asks.masked(self.path)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in _CREDENTIAL_HEADERS}
        plain = "\n".join((path, ask.route.method, *headers.values()))
        if access.hide(plain) != plain:
            path, headers = access.hide(path), {name: access.hide(value) for name, value in headers.items()}
        return Logged(
            method=access.hide(ask.route.method),
            params=access.masked(ask.for_journal()),
            status=self.status,
            error=self.error,
            commands=tuple(access.hide(name) for name in pipeline.commands(ask)),
            at=self.at,
            version=ask.route.version,
            user_id=self.user_id,
            client_id=self.client_id,
            verb=self.verb,
            path=path,
            headers=headers,
            fault=self.fault,
            spent=self.spent,
            took=self.took,
        )


class Runner(web.ServerRunner):
    """Lets a face listen."""

    def __init__(self, face: Web, grace: float) -> None:
        super().__init__(_Server(face), shutdown_timeout=grace)
        self.face = face

    async def shutdown(self) -> None:
        """Called when the portal stops, before the connections are closed."""
        self.face.stop()


class _Server(web.Server):
    """aiohttp without its router: every path is taken."""

    def __init__(self, face: Web) -> None:
        super().__init__(face.handle, request_factory=_request)  # type: ignore[arg-type]
        self._face = face

    def __call__(self) -> web.RequestHandler:
        # PHP never unpacks what comes with a Content-Encoding, so neither is it done here.
        options: Any = {"access_log": None, "auto_decompress": False}
        return _Connection(self._face, self, loop=asyncio.get_running_loop(), **options)


class _Connection(web.RequestHandler):
    """One connection. What aiohttp says and logs of a broken request quotes it, secret included; here it does not."""

    def __init__(self, face: Web, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._face = face

    def handle_error(
        self, request: web.BaseRequest, status: int = 500, exc: BaseException | None = None, message: str | None = None
    ) -> web.StreamResponse:
        if isinstance(exc, ConnectionError):  # the caller has gone
            raise exc
        if status >= 500:
            _log.error("The portal failed\n%s", self._told(exc))
        if request.writer.output_size > 0:
            raise ConnectionError("the answer is on its way already")
        reply = envelope.html(status, HTTPStatus(status).phrase)
        response = web.Response(status=status, body=reply.body, headers=reply.headers)
        response.force_close()
        return response

    def log_exception(self, *args: Any, **options: Any) -> None:
        """Called where a connection ends badly."""
        if _log.isEnabledFor(logging.DEBUG):
            _log.debug("A connection broke\n%s", self._told(options.get("exc_info")))

    def _told(self, error: Any) -> str:
        known = error if isinstance(error, BaseException) else None
        return self._face.pipe.state.access.hide("".join(traceback.format_exception(known)))


def _request(
    message: Any, payload: Any, protocol: web.RequestHandler, writer: Any, task: asyncio.Task[None]
) -> web.BaseRequest:
    return web.Request(
        message, payload, protocol, writer, task, asyncio.get_running_loop(), client_max_size=LARGEST_BODY
    )


async def _go_on(request: web.Request) -> bool:
    # https://www.rfc-editor.org/rfc/rfc9110#name-expect
    if request.headers[hdrs.EXPECT].casefold() != "100-continue":
        return False
    if request.version >= HttpVersion11:
        await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        request.writer.output_size = 0  # this was not yet the answer
    return True


async def _form(request: web.Request) -> list[tuple[str, str]]:
    # Files travel as JSON in this API; the parts of a form that are files have no place among the parameters.
    try:
        fields = await request.post()
    except (web.HTTPException, web.RequestPayloadError, ConnectionError):
        raise
    except Exception as error:
        _log.debug("A form could not be read: %s", type(error).__name__)
        return []
    return [(name, value) for name, value in fields.items() if isinstance(value, str)]
