"""From a result or a refusal to the bytes of an answer.

All answers leave through ``encode``. It writes JSON as PHP does: ``/`` and ``<>'"&`` are escaped, a whole float loses its point, and in REST 2
every map follows PHP's array rule (``{}`` is ``[]``, keys ``0..n-1`` make a list). A parser sees no difference in the former and must cope with the
latter.

A success carries a ``time`` block, an error does not. https://apidocs.bitrix24.com/settings/how-to-call-rest-api/general-principles.html
"""

from __future__ import annotations

import datetime as dt
import functools
import json
import re
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import replies

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.portal.files import Sent

HEADERS = {
    "Content-Type": "application/json; charset=utf-8",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Headers": "origin, content-type, accept",
    "X-Content-Type-Options": "nosniff",
}
MADE_UP = "X-B24async-Answer"

_ESCAPES = (("/", "\\/"), ("<", "\\u003C"), (">", "\\u003E"), ("&", "\\u0026"), ("'", "\\u0027"))
_WRITER = json.JSONEncoder(separators=(",", ":"), check_circular=False)
_AS_IT_IS = frozenset((str, int, bool, type(None)))
_PAIR = re.compile(r"\\(.)")


@attrs.frozen
class Reply:
    """What goes over the socket.

    Attributes:
        status: HTTP status.
        body: Body.
        headers: Headers.
        error: Code of the error, for the journal.
        cut: How the connection dies instead of ending well: ``"reset"``, ``"truncated"``, or ``"stall"``, which waits until the caller has gone.
        delay: Seconds that the answer is held back.
        sent: A file that takes the place of the body.
    """

    status: int
    body: bytes
    headers: Mapping[str, str] = HEADERS
    error: str | None = None
    cut: str = ""
    delay: float = 0.0
    sent: Sent | None = None


@attrs.frozen
class Timing:
    """When a command ended on the portal's clock, how long it worked, and what its method has used up (``None``: that is not told).

    The end is what is certain: work that was only pretended lies before it, so no answer comes from the future.
    """

    finish: float
    spent: float = 0.0
    operating: float | None = None
    reset_at: int | None = None

    def block(self, zone: dt.tzinfo) -> dict[str, Any]:
        """Return the ``time`` member."""
        start = self.finish - self.spent
        block = {
            "start": start,
            "finish": self.finish,
            "duration": self.spent,
            "processing": self.spent,
            "date_start": moment(start, zone),
            "date_finish": moment(self.finish, zone),
        }
        if self.operating is not None:
            block["operating_reset_at"] = self.reset_at
            block["operating"] = self.operating
        return block


def success(version: int, result: replies.Result, timing: Timing, zone: dt.tzinfo) -> Reply:
    """Wrap the result of a request."""
    if isinstance(result.value, bytes):
        head = {
            **HEADERS,
            "Content-Type": "application/octet-stream",
            "Content-Disposition": 'attachment; filename="file.bin"',
        }
        return Reply(200, result.value, {**head, MADE_UP: "made-up"} if result.made_up else head)
    if result.bare:
        return Reply(200, encode(result.value, lists=version == 2))
    body: dict[str, Any] = {"result": result.value}
    if result.next is not None:
        body["next"] = result.next
    if result.total is not None:
        body["total"] = result.total
    body["time"] = timing.block(zone)
    headers = {**HEADERS, MADE_UP: "made-up"} if result.made_up else HEADERS
    if version != 2:
        return Reply(200, encode(body, lists=False), headers)
    # Only the result is data; the members beside it are real objects in PHP too, but never empty, so one rule serves all.
    return Reply(200, encode(body), headers)


def failure(version: int, refusal: replies.Refusal) -> Reply:
    """Wrap a refusal. What the web server refuses (``QUERY_LIMIT_EXCEEDED``) looks alike in both versions."""
    if version == 2 or refusal.code == "QUERY_LIMIT_EXCEEDED":
        return Reply(refusal.status, encode(error_of(refusal)), error=str(refusal.code))
    refusal = replies.as_rest3(refusal)
    code = str(refusal.code)
    if not code.startswith("BITRIX_"):  # modules of their own have other prefixes
        code = f"{replies.PREFIX3}{code}"
    error: dict[str, Any] = {"code": code, "message": refusal.text}
    if refusal.validation:
        error["validation"] = [{"field": name, "message": text} for name, text in refusal.validation]
    return Reply(refusal.status, encode({"error": error}, lists=False), error=code)


def error_of(refusal: replies.Refusal) -> dict[str, Any]:
    """Return the members of an error of REST 2, which also stand in a batch's ``result_error``."""
    return {"error": refusal.code, "error_description": refusal.text, **refusal.extra}


def stamped(reply: Reply, seconds: float, client_id: str) -> Reply:
    """Add what the cloud says in headers: how long it took, and for which application."""
    took = f"{seconds:.10f}"
    headers = {
        **reply.headers,
        "X-Bitrix-Rest-Time": took,
        "X-Bitrix-Rest-User-Time": took,
        "X-Bitrix-Rest-System-Time": "0.0000000000",
    }
    if client_id:
        headers["X-Bitrix-Rest-Application"] = client_id
    return Reply(reply.status, reply.body, headers, reply.error, reply.cut, reply.delay, reply.sent)


def html(status: int, title: str, headers: Mapping[str, str] | None = None) -> Reply:
    """Return a page as a web server in front of the portal writes it."""
    page = f"<html>\r\n<head><title>{status} {title}</title></head>\r\n<body>\r\n<center><h1>{status} {title}</h1></center>\r\n</body>\r\n</html>\r\n"
    return Reply(status, page.encode(), {"Content-Type": "text/html", **(headers or {})}, error="")


def encode(value: Any, *, lists: bool = True) -> bytes:
    """Write JSON as PHP does. ``lists``: maps follow PHP's array rule."""
    text = _WRITER.encode(_shaped(value, lists))
    for character, escape in _ESCAPES:  # ten times as fast as translate() in long texts
        text = text.replace(character, escape)
    if '\\"' in text:
        text = _PAIR.sub(lambda found: "\\u0022" if found[1] == '"' else found[0], text)
    return text.encode("ascii")


def _shaped(value: Any, lists: bool) -> Any:
    if isinstance(value, dict):
        if lists and (not value or next(iter(value)) == "0") and all(k == str(i) for i, k in enumerate(value)):
            return [_shaped(item, lists) for item in value.values()]
        if _AS_IT_IS.issuperset(map(type, value.values())):  # most records, so they are not gone through in Python
            return value
        return {key: item if item.__class__ in _AS_IT_IS else _shaped(item, lists) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_shaped(item, lists) for item in value]
    if isinstance(value, float):
        if value.is_integer() and abs(value) < 2**53:
            return int(value)
        return value if value == value and abs(value) != float("inf") else 0  # PHP has no JSON for INF and NAN
    return value


def moment(seconds: float, zone: dt.tzinfo) -> str:
    """Return a point in time as the portal writes it: ISO 8601 in the portal's zone, without fractions."""
    return _second(int(seconds), zone)


@functools.lru_cache(maxsize=256)
def _second(seconds: int, zone: dt.tzinfo) -> str:
    return dt.datetime.fromtimestamp(seconds, zone).isoformat()
