"""The inspector: a page at ``/`` on which one watches the portal, and the JSON below ``/_portal/`` that the page and ``curl`` use.

::

    curl http://127.0.0.1:8024/_portal/state
    curl -H 'Content-Type: application/json' -d '{"kind": "502", "method": "crm.item.add"}' http://127.0.0.1:8024/_portal/faults

================  =============================================================================================================
``GET``           answer
================  =============================================================================================================
``state``         the bucket, the operating budgets, the faults, the pace, the clock, where the log stands
``requests``      ``{"rows", "first", "last", "run"}``, newest last; ``?after=`` number, ``?limit=`` up to 500, ``?method=`` part
                  of a name, ``?status=`` ``404``, ``4xx``, ``ok`` or ``failed``
``requests/7``    everything about request 7: parameters, answer, commands, headers
``stream``        server-sent events: ``state`` when it changes, ``rows`` as requests come; ``?after=`` as above
``tables``        the tables with their numbers of rows
``tables/KEY``    a page of rows, ``?search=``, ``?start=`` the ``next`` of the page before, ``?order=`` ``newest`` or ``oldest``
``methods``       names of all methods
``apps``          the applications, without their secrets
================  =============================================================================================================

================  =============================================================================================================
``POST``          body, every member optional unless it says so; the answer is ``state``
================  =============================================================================================================
``faults``        ``kind`` (required), ``method``, ``times`` (``-1`` for always), ``every``, ``percent``, ``seconds``, ``to``, ``seed``
``faults/stop``   ``id`` of one fault; all without it
``limits``        ``limits`` (required): ``"standard"``, ``"enterprise"``, ``"off"`` or ``[burst, drain]``
``bucket``        ``level``; full without it
``pace``          ``latency``, ``command_cost``, in seconds
``clock``         ``move`` (required), in seconds; only where the portal has a clock that can be moved
``clear``         nothing: forgets the log
``webhook``       nothing; the answer is ``{"webhook_url"}`` with the secret, for callers on this machine
================  =============================================================================================================

Applications, events and bots have paths of their own; their answers are their own, too, and those with keys or tokens are for callers on this machine.

=====================  ========================================================================================================
``POST``               body
=====================  ========================================================================================================
``apps``               ``client_id``, ``client_secret``, ``redirect_uri``, ``handler_url``, ``scopes``, ``ui``, ``installed``,
                       ``status``; the answer is its keys and where it gets tokens
``apps/ID/tokens``     ``user_id``; the answer is as of the token endpoint
``apps/ID/authorize``  ``user_id``, ``state``; the answer is ``{"url"}``, where the user is sent with a code
``apps/ID/install``    ``user_id``; the handler is told, the answer is tokens; then ``finish`` for one with pages
``apps/ID/open``       ``user_id``, ``placement``, ``options``; the handler is opened, the answer is tokens
``apps/ID/expire``     nothing; likewise ``revoke``
``apps/ID/update``     ``version``; ``uninstall``: ``clean``; ``change``: ``active``, ``users``, ``scopes``, ``paid``
``outgoing``           ``url``, ``events``: an outgoing webhook; the answer is its ``application_token``
``emit``               ``event``, ``data``, ``user_id``: an event that nobody has caused
``say``                ``user_id``, ``dialog``, ``text``, ``keyboard``: somebody writes, to a bot for example; ``{"message_id"}``
``press``              ``user_id``, ``message_id``, ``command``, ``params``: somebody presses a button below a bot's message
=====================  ========================================================================================================

What is wrong with a request is told as ``{"error"}`` with a status of 4xx. None of this is logged, counted or slowed by the portal's pace.

There is no password, so nobody but the developer may get here. Names in ``Host`` that do not lead to this machine, or to the address that the portal
was told to listen on, are refused: a foreign site cannot point its name here. Requests made by other sites' pages are refused by their ``Origin`` and
``Sec-Fetch-Site``; whatever changes something is a ``POST`` with a JSON body, which no form can send. Whoever lets the portal listen on the network
lets the network in, except to the webhook's secret. Secrets are masked in everything else.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import json
import math
import secrets
import weakref
from typing import TYPE_CHECKING, Any

from aiohttp import hdrs, web
from yarl import URL

from b24async.portal import asks, envelope, faults, limits, page
from b24async.portal.page import apps, log, tables

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping

    from b24async.portal.faults import Fault
    from b24async.portal.journal import Journal, Logged
    from b24async.portal.pipeline import Pipeline
    from b24async.portal.portal import Portal

HOME = "/"
API = "/_portal"
ROWS = 500
"""A caller gets no more rows at once."""

BURST = 200
"""A page that is watching gets no more rows at once; of a busier portal it sees the newest."""

TICK = 0.15
"""Seconds between two looks at what is new, while a page is watching."""

SIGN = 10.0
"""A stream says at least one thing in so many seconds, so that both sides notice when the other has gone."""

STREAMS = 20
"""So many pages may watch; others ask from time to time."""

LARGEST_BODY = 65_536
LONGEST = 3_600.0
"""No answer is held back for longer, in seconds."""

FARTHEST = 366 * 86_400.0
"""The clock makes no bigger step, in seconds."""

Body = dict[str, Any]


class Refused(Exception):
    """A request that the inspector does not serve."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


class Inspector:
    """The inspector of one running portal."""

    def __init__(self, portal: Portal, pipe: Pipeline, journal: Journal) -> None:
        self._portal, self._pipe, self._journal = portal, pipe, journal
        self._state = pipe.state
        self._run = secrets.token_hex(4)  # numbers of requests mean nothing to a page that has seen another run
        self._stopping = asyncio.Event()
        self._streams = 0
        self._ids: weakref.WeakKeyDictionary[Fault, int] = weakref.WeakKeyDictionary()
        self._given = 0
        self._posts: dict[str, Callable[[Body], None]] = {
            "faults": self._add_fault,
            "faults/stop": self._stop_fault,
            "limits": self._limit,
            "bucket": self._fill,
            "pace": self._slow_down,
            "clock": self._move,
            "clear": self._clear,
        }
        self._gets: dict[str, Callable[[web.Request], Awaitable[Any]]] = {
            "state": self._get_state,
            "requests": self._get_requests,
            "tables": self._get_tables,
            "methods": self._get_methods,
            "apps": self._get_apps,
        }

    def answers(self, path: str) -> bool:
        """Say whether a path leads to the inspector."""
        return path in (HOME, API) or path.startswith(f"{API}/")

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer a request for the inspector."""
        try:
            self._check(request)
            if request.path == HOME:
                return _page(request)
            return await self._serve(request, request.path.removeprefix(API).strip("/"))
        except Refused as refused:
            return _reply({"error": str(refused)}, refused.status)

    def stop(self) -> None:
        """Let the pages that are watching go."""
        self._stopping.set()

    def state(self) -> dict[str, Any]:
        """Return how the portal stands."""
        portal, pipe, now = self._portal, self._pipe, self._state.clock()
        plan = limits.plan_of(portal.limits)
        return {
            "run": self._run,
            "url": portal.url,
            "webhook": log.cover_text(self._state.access, portal.webhook_url),
            "log": {"first": self._journal.first, "last": self._journal.last},
            "bucket": {
                "limits": portal.limits,
                "level": round(portal.bucket_level, 3),
                "burst": plan[0] if plan else None,
                "drain": plan[1] if plan else None,
            },
            "operating": {"limit": pipe.operating.limit, "methods": list(self._budgets(now))},
            "faults": [self._fault(fault) for fault in portal.faults],
            "kinds": {
                "before": list(faults.BEFORE),
                "after": list(faults.AFTER),
                "command": [*faults.CREDENTIAL, *faults.COMMAND],
            },
            "pace": {"latency": portal.latency, "command_cost": portal.command_cost},
            "clock": {
                "now": int(now),
                "text": envelope.moment(now, self._state.zone),
                "movable": callable(getattr(self._state.clock, "move", None)),
            },
        }

    async def _serve(self, request: web.Request, path: str) -> web.StreamResponse:
        if request.method == hdrs.METH_POST:
            body = await _body(request)
            if path == "webhook":
                return _reply({"webhook_url": self._webhook(request)})
            if path not in self._posts:
                return _reply(self._do_with_apps(request, path, body))
            self._posts[path](body)
            return _reply(self.state())
        if request.method != hdrs.METH_GET:
            raise Refused(405, "say GET or POST")
        if path == "stream":
            return await self._stream(request)
        if path in self._gets:
            return _reply(await self._gets[path](request))
        head, _, rest = path.partition("/")
        found = None
        if head == "requests" and rest.isdecimal() and rest.isascii() and len(rest) < 16:
            found = log.detail(self._journal, self._state.access, int(rest))
        elif head == "tables" and rest:
            found = await self._table(request, rest)
        if found is None:
            raise Refused(404, f"there is no {API}/{path}")
        return _reply(found)

    def _check(self, request: web.Request) -> None:
        host = request.headers.get(hdrs.HOST, "")
        if not self._is_ours(host):
            raise Refused(403, "the inspector answers under the names of this machine only, such as 127.0.0.1")
        origin = request.headers.get(hdrs.ORIGIN)
        if origin is not None and origin.partition("://")[2].casefold() != host.casefold():
            raise Refused(403, "the inspector does not answer the pages of other sites")
        site = request.headers.get("Sec-Fetch-Site", "none")
        visits = (
            request.headers.get("Sec-Fetch-Mode") == "navigate" and request.headers.get("Sec-Fetch-Dest") == "document"
        )
        if site not in ("same-origin", "none") and not (request.path == HOME and visits):
            raise Refused(403, "the inspector does not answer the pages of other sites")

    def _is_ours(self, host: str) -> bool:
        try:
            name = URL(f"http://{host}").host
        except ValueError:
            return False
        if not name:
            return False
        name = name.casefold().removesuffix(".")
        return (
            name == "localhost" or name.endswith(".localhost") or _loopback(name) or name == URL(self._portal.url).host
        )

    # What is asked

    async def _get_state(self, _: web.Request) -> Any:
        return self.state()

    async def _get_requests(self, request: web.Request) -> Any:
        query = request.query
        after, most = _whole(query, "after", 0), min(_whole(query, "limit", ROWS), ROWS)
        return self._rows(after, most, query.get("method", ""), query.get("status", ""))

    async def _get_tables(self, _: web.Request) -> Any:
        return {"tables": tables.overview(self._state)}

    async def _get_methods(self, _: web.Request) -> Any:
        book = self._state.book
        return {"methods": sorted({method.name for version in (2, 3) for method in book.methods(version)} | {"batch"})}

    async def _get_apps(self, _: web.Request) -> Any:
        return {"apps": apps.overview(self._state)}

    async def _table(self, request: web.Request, key: str) -> Any:
        order = request.query.get("order", "newest")
        if order not in ("newest", "oldest"):
            raise Refused(400, "order: say newest or oldest")
        start = _whole(request.query, "start", 0) if "start" in request.query else None
        return await tables.page(
            self._state, key, search=request.query.get("search", ""), start=start, newest=order == "newest"
        )

    def _rows(self, after: int, most: int, method: str = "", status: str = "") -> dict[str, Any]:
        found: list[Body] = []
        method = method.casefold()
        for number, logged in self._journal.newest():
            if number <= after or len(found) >= most:
                break
            names = (logged.method, *logged.commands)
            if _fits(logged, status) and any(method in name.casefold() for name in names):
                found.append(log.row(self._journal, self._state.access, number, logged))
        return {"run": self._run, "first": self._journal.first, "last": self._journal.last, "rows": found[::-1]}

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        if self._streams >= STREAMS:
            raise Refused(503, "too many pages are watching")
        after = _whole({"after": request.headers.get("Last-Event-ID", request.query.get("after", "0"))}, "after", 0)
        response = web.StreamResponse(headers={**page.HEADERS, "Content-Type": "text/event-stream; charset=utf-8"})
        self._streams += 1
        try:
            # A caller that goes away ends it, and that is nothing to talk about.
            with contextlib.suppress(ConnectionError):
                await response.prepare(request)
                await self._tell(response, after)
        finally:
            self._streams -= 1
        return response

    async def _tell(self, response: web.StreamResponse, seen: int) -> None:
        told, most, loop = "", ROWS, asyncio.get_running_loop()
        due = loop.time()
        while not self._stopping.is_set():
            events = []
            if (state := _written(self.state())) != told:
                events.append(f"event: state\ndata: {state}\n\n")
                told = state
            if self._journal.last != seen:
                rows = self._rows(seen if seen < self._journal.last else 0, most)
                seen, most = self._journal.last, BURST
                events.append(f"id: {seen}\nevent: rows\ndata: {_written(rows)}\n\n")
            if not events and loop.time() >= due:
                events.append(": still here\n\n")
            if events:
                due = loop.time() + SIGN
                await response.write("".join(events).encode())
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), TICK)

    # What is switched

    def _add_fault(self, body: Body) -> None:
        _known(body, "kind", "method", "times", "every", "percent", "seconds", "to", "seed")
        kind, method = body.get("kind"), body.get("method") or None
        if not isinstance(kind, str) or not isinstance(method, str | None):
            raise Refused(400, "kind and method: say texts")
        if method is not None and not self._portal.knows(method):
            raise Refused(400, f"method {method!r}: there is no such method")
        more: Body = {
            "times": _integer(body, "times"),
            "every": _integer(body, "every"),
            "percent": _number(body, "percent", 0, 100),
            "seed": _integer(body, "seed"),
        }
        if more["times"] == 0:
            raise Refused(400, "times: say 1 or more, or -1 for always")
        if body.get("seconds") is not None:
            more["seconds"] = _number(body, "seconds", 0, LONGEST)
        if body.get("to"):
            more["to"] = _address(body["to"])
        try:
            self._portal.fault(kind, method, **more)
        except ValueError as error:
            raise Refused(400, str(error)) from None

    def _stop_fault(self, body: Body) -> None:
        _known(body, "id")
        wanted = _integer(body, "id")
        if wanted is None:
            self._portal.clear_faults()
            return
        for fault in self._portal.faults:
            if self._ids.get(fault) == wanted:
                fault.stop()
                return
        raise Refused(404, f"there is no fault {wanted}; perhaps it is over")

    def _limit(self, body: Body) -> None:
        _known(body, "limits")
        wanted = body.get("limits")
        try:
            self._portal.limits = wanted if isinstance(wanted, str) else tuple(wanted)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            raise Refused(400, "limits: say standard, enterprise, off or [burst, drain per second]") from None

    def _fill(self, body: Body) -> None:
        _known(body, "level")
        try:
            self._portal.fill_bucket(_number(body, "level", 0, math.inf))
        except (RuntimeError, ValueError) as error:
            raise Refused(400, str(error)) from None

    def _slow_down(self, body: Body) -> None:
        _known(body, "latency", "command_cost")
        latency, cost = (_number(body, name, 0, LONGEST) for name in ("latency", "command_cost"))
        if latency is not None:
            self._portal.latency = latency
        if cost is not None:
            self._portal.command_cost = cost

    def _move(self, body: Body) -> None:
        _known(body, "move")
        seconds = _number(body, "move", 0, FARTHEST)
        if seconds is None:
            raise Refused(400, "move: say a number of seconds")
        move = getattr(self._state.clock, "move", None)
        if not callable(move):
            raise Refused(
                400, "this portal goes by a clock that nobody can move; Portal(clock=Clock()) has one that moves"
            )
        move(seconds)

    def _clear(self, body: Body) -> None:
        _known(body)
        self._portal.clear_log()

    def _webhook(self, request: web.Request) -> str:
        if not self._is_near(request):
            raise Refused(403, "the webhook's secret does not leave this machine")
        return self._portal.webhook_url

    def _is_near(self, request: web.Request) -> bool:
        peer = request.remote or ""
        return _loopback(peer) or peer == URL(self._portal.url).host

    def _do_with_apps(self, request: web.Request, path: str, body: Body) -> Body:
        if apps.tells_secrets(path) and not self._is_near(request):
            raise Refused(403, "keys and tokens do not leave this machine")
        try:
            answer = apps.do(self._portal, self._state, path, body)
        except LookupError as error:
            raise Refused(404, str(error)) from None
        except ValueError as error:
            raise Refused(400, str(error)) from None
        if answer is None:
            raise Refused(404, f"there is no POST {API}/{path}")
        return answer

    # How things are told

    def _budgets(self, now: float) -> Iterator[Body]:
        operating = self._pipe.operating
        for caller, meter in operating.metered():
            spent, reset_at = operating.told(caller, meter, now)
            if spent:
                name, _, version = meter.rpartition("/")
                method = self._state.book.method(name, int(version))
                yield {
                    "method": method.name if method else name,
                    "version": int(version),
                    "caller": caller,
                    "spent": round(spent, 3),
                    "reset_at": reset_at,
                }

    def _fault(self, fault: Fault) -> Body:
        if fault not in self._ids:
            self._given += 1
            self._ids[fault] = self._given
        return {
            "id": self._ids[fault],
            "kind": fault.kind,
            "method": fault.method,
            "left": fault.left,
            "every": fault.every,
            "percent": fault.percent,
            "seed": fault.seed,
            "seconds": fault.seconds,
            "to": log.cover_text(self._state.access, fault.to),
            "met": fault.met,
            "struck": fault.struck,
        }


def _page(request: web.Request) -> web.Response:
    if request.method not in (hdrs.METH_GET, hdrs.METH_HEAD):
        raise Refused(405, "say GET")
    headers = {**page.HEADERS, "Content-Security-Policy": page.policy()}
    return web.Response(text=page.text(), content_type="text/html", headers=headers)


def _reply(value: Any, status: int = 200) -> web.Response:
    return web.Response(text=_written(value), status=status, content_type="application/json", headers=page.HEADERS)


def _written(value: Any) -> str:
    # Broken halves of surrogate pairs and numbers beyond all bounds are no JSON for a browser.
    return json.dumps(_finite(value), separators=(",", ":"))


def _finite(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    return [_finite(item) for item in value] if isinstance(value, list | tuple) else value


async def _body(request: web.Request) -> Body:
    if request.content_type != "application/json":
        raise Refused(415, "a POST has a JSON body: Content-Type: application/json")
    if (request.content_length or 0) > LARGEST_BODY:
        raise Refused(413, "that is too much")
    body = asks.read_json(await request.read())
    if not isinstance(body, dict):
        raise Refused(400, "the body is no JSON object")
    return body


def _fits(logged: Logged, status: str) -> bool:
    failed = logged.error is not None or not 200 <= logged.status < 300
    if status in ("ok", "failed"):
        return failed is (status == "failed")
    code = str(logged.status)
    return not status or code == status or (status.endswith("xx") and code.zfill(3)[0] == status[0])


def _known(body: Mapping[str, Any], *names: str) -> None:
    for name in body:
        if name not in names:
            raise Refused(400, f"{name!r} is none of {', '.join(names) or 'nothing: this takes no parameters'}")


def _number(body: Mapping[str, Any], name: str, least: float, most: float) -> float | None:
    value = body.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise Refused(400, f"{name}: say a number from {least:g}" + (f" to {most:g}" if math.isfinite(most) else ""))
    return float(value)


def _integer(body: Mapping[str, Any], name: str) -> int | None:
    value = body.get(name)
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or not -1 <= value <= 10**9):
        raise Refused(400, f"{name}: say a whole number")
    return value


def _whole(query: Mapping[str, str], name: str, default: int) -> int:
    text = query.get(name, str(default))
    if not (text.isdecimal() and text.isascii() and len(text) < 19):
        raise Refused(400, f"{name}: say a whole number")
    return int(text)


def _address(value: Any) -> str:
    # It becomes a header of an answer.
    if isinstance(value, str) and value.startswith(("http://", "https://")) and value.isascii() and value.isprintable():
        return value
    raise Refused(400, "to: say an address such as https://renamed.example")


def _loopback(name: str) -> bool:
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
