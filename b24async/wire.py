"""From a call to what is written on the wire, and from what was read to a reply or an error. Pure: no await, no clock.

Requests are POSTs of JSON. Inside a v2 batch a command is a query string in PHP's bracket notation, ``crm.deal.list?filter%5B%3EID%5D=7``; there every
value is a string, so that calls with nulls or odd names are not fit for it (``why_not_in_batch``). A batch of REST 3.0 is a list of JSON requests and
carries everything as it is, but for objects that it takes for references.

An answer counts as an error as soon as it has an ``error`` member, whatever the HTTP status; only then does the status matter. Codes come as strings,
as numbers, as ``""``; REST 3.0 has an object in their place. The five sections of a batch are PHP arrays and therefore lists, objects or a mixture.
https://apidocs.bitrix24.com/settings/how-to-call-rest-api/general-principles.html
"""

from __future__ import annotations

import contextlib
import datetime as dt
import enum
import functools
import json
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from decimal import Decimal
from pathlib import PurePath
from typing import Any
from urllib.parse import quote, urlsplit

import attrs

from b24async import convert, errors, secrets
from b24async.calls import UNSET, Call, Ref
from b24async.errors import ApiError, PortalError, ReplyError, UsageError
from b24async.files import File
from b24async.shape import Shape

_orjson: Any = None
with contextlib.suppress(ImportError):  # the standard library will do as well
    import orjson as _orjson

COMMANDS = 50
"""Commands in one batch, at most."""

LARGE = 100_000
"""Characters in one call above which it goes alone."""

VALUES = 900
"""Values in one query string: PHP drops what comes after ``max_input_vars``, by default 1,000, without a word."""

_POINTERS = ("$ref", "$refArray")
_REFERENCE = re.compile(r"\$(?:result|next|total|time|error)\S*\[", re.IGNORECASE)
_PLAIN_NAME = re.compile(r"[^.\s\[\]\x00]+\Z")
_INNER_NAME = re.compile(r"(?!\s?\Z)[^\]\x00]+\Z")

Refer = Callable[[Ref], Any]


@attrs.frozen
class Request:
    """One call in plain JSON, ready to be sent alone or, where that is possible, as a command of a batch."""

    name: str
    version: int
    body: Any = attrs.field(repr=False)

    def command(self) -> str:
        """Return the request as a command of a v2 batch."""
        return f"{self.name}?{query(self.body)}" if self.body else self.name


@attrs.frozen(eq=False)
class Raw:
    """What came back: status, headers and the undecoded body."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)


@attrs.frozen(eq=False)
class Reply:
    """One decoded answer, before the result gets its type."""

    result: Any = attrs.field(repr=False)
    total: int | None = None
    next: int | None = None
    time: Mapping[str, Any] = attrs.field(factory=dict, repr=False)
    status: int = 200
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)


def encode(call: Call[Any], refer: Refer | None = None) -> Request:
    """Turn a call into a request.

    Args:
        call: The call.
        refer: How a reference to an earlier call of the same batch is written; without it references are refused.

    Raises:
        UsageError: A parameter cannot be written as JSON, or holds a reference that has no place there.
    """
    method = call.method
    body: dict[str, Any] = {}
    for name, value in call.params.items():
        if value is UNSET or (value is None and name not in method.nullable):
            continue
        if method.dump is not None and name in method.dump:
            value = method.dump[name](value)
        if not _stays(value, refer):
            value = plain(value, name, method.name, refer, method.version)
        body[name] = value
    if method.positional is not None:
        unknown = [name for name in body if name not in method.positional]
        if unknown:
            raise UsageError(
                f"{method.name} reads its parameters by position and has no {unknown[0]!r}; it has {', '.join(method.positional)}"
            )
        body = _by_position(body, method.positional)
    if refer is not None and method.version == 3:
        _check_object(body, "the request", method.name)
    return Request(method.name, method.version, body)


def plain(value: Any, path: str, method: str, refer: Refer | None = None, version: int = 2) -> Any:
    """Turn a Python value into what ``json`` can write.

    Args:
        value: The value.
        path: Where it stands, for errors.
        method: Name of the method, for errors.
        refer: How a reference is written; without it references are refused. With it, whatever the portal would take for one is refused, too.
        version: REST version, which says what that is.
    """
    if _stays(value, refer):
        return value
    kind = type(value)
    if kind is dict or (kind is not list and isinstance(value, Mapping)):
        found = {
            _key(key, path, method): item
            if _stays(item, refer)
            else plain(item, f"{path}[{key!s}]", method, refer, version)
            for key, item in value.items()
        }
        if refer is not None and version == 3:
            _check_object(found, path, method)
        return found
    if value is None or isinstance(value, str | bool | int):
        if isinstance(value, enum.Enum):
            return value.value
        if isinstance(value, str):
            _check_text(value, path, method)
            if refer is not None and version == 2 and holds_reference(value):
                raise UsageError(
                    f"{method}: {path} contains a text that the portal takes for a reference; make references with call.ref()"
                )
        return value
    if isinstance(value, float):
        if math.isfinite(value):
            return value
        raise UsageError(f"{method}: {path} is {value}, which JSON cannot express")
    if isinstance(value, Ref):
        if refer is None:
            raise UsageError(
                f"{method}: {path} is a reference to {value.call.method.name}; references work only in an explicit batch, after their call"
            )
        return refer(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dt.datetime | dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, enum.Enum):
        return plain(value.value, path, method, refer, version)
    if isinstance(value, Shape):
        return value.raw if refer is None else plain(value.raw, path, method, refer, version)
    if kind is list or (isinstance(value, Sequence | Set) and not isinstance(value, bytes | bytearray | memoryview)):
        return [
            item if _stays(item, refer) else plain(item, f"{path}[{index}]", method, refer, version)
            for index, item in enumerate(value)
        ]
    if attrs.has(type(value)):
        return plain(convert.converter.unstructure(value), path, method, refer, version)
    if isinstance(value, File | PurePath):
        raise UsageError(
            f"{method}: {path} is a file, and the spec does not say how this method takes one; write it as its documentation says"
        )
    raise UsageError(f"{method}: {path} is of type {type(value).__name__}, which has no JSON form")


def _stays(value: Any, refer: Refer | None) -> bool:
    """Tell at a glance whether a value is written as it is, as most are."""
    kind = type(value)
    return kind is int or (kind is str and value.isascii() and (refer is None or "$" not in value))


def _key(key: object, path: str, method: str) -> str:
    if type(key) is str and key.isascii():
        return key
    if isinstance(key, Ref):
        raise UsageError(f"{method}: {path} has a reference for a key; only values can be references")
    text = str(key.value) if isinstance(key, enum.Enum) else str(key)
    _check_text(text, path, method)
    return text


def _check_text(text: str, path: str, method: str) -> None:
    """Refuse half a surrogate pair: it has no UTF-8, and the portal would drop the whole body without a word."""
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            fits = False
        else:
            fits = True
        if not fits:
            raise UsageError(f"{method}: {path} holds half of a surrogate pair, which is no text")


def _check_object(value: Mapping[str, Any], path: str, method: str) -> None:
    """Refuse an object that a batch of REST 3.0 would replace by what it seems to refer to."""
    for pointer in _POINTERS:
        if pointer in value:
            raise UsageError(
                f"{method}: {path} has the key {pointer!r}, by which the portal knows references; make them with call.ref()"
            )


def query(params: Mapping[str, Any]) -> str:
    """Encode parameters as PHP reads them: ``fields[PHONE][0][VALUE]=%2B1``, with brackets percent-encoded.

    Booleans become ``1`` and ``0``, ``None`` an empty value, and an empty container ``name[]=``, the nearest thing to it that PHP can read.
    """
    pairs: list[str] = []
    for name, value in params.items():
        _write(pairs, _quoted(str(name)), value)
    return "&".join(pairs)


def _write(pairs: list[str], name: str, value: Any) -> None:
    """Add the pairs of one parameter, whose name is quoted already."""
    kind = type(value)
    if kind is int:
        pairs.append(f"{name}={value}")
    elif kind is str:
        pairs.append(f"{name}={value if value.isascii() and value.isalnum() else quote(value, safe='')}")
    elif kind is dict or kind is list or isinstance(value, Mapping | list):
        items = enumerate(value) if isinstance(value, list) else value.items()
        if not value:
            pairs.append(f"{name}%5B%5D=")
        for key, item in items:
            _write(pairs, f"{name}%5B{_quoted(str(key))}%5D", item)
    else:
        text = "" if value is None else ("1" if value else "0") if isinstance(value, bool) else str(value)
        pairs.append(f"{name}={quote(text, safe='')}")


@functools.lru_cache(maxsize=2048)
def _quoted(name: str) -> str:
    """Quote a name; the same few come again and again."""
    return quote(name, safe="")


def encode_batch(commands: Mapping[str, str], halt: bool) -> Request:
    """Return the request that carries v2 commands (``method?query``) by their names."""
    return Request("batch", 2, {"halt": int(halt), "cmd": dict(commands)})


def encode_batch3(requests: Sequence[Request], names: Sequence[str] = ()) -> Request:
    """Return the request that carries REST 3.0 requests, in order.

    Args:
        requests: The requests.
        names: By which name later ones refer to each; ``""`` for those that nobody refers to. None at all without references.
    """
    items: list[dict[str, Any]] = [{"method": request.name, "query": request.body} for request in requests]
    if names:
        for item, name in zip(items, names, strict=True):
            if name:
                item["as"] = name
    return Request("batch", 3, items)


def dumps(body: Any) -> bytes:
    """Write JSON."""
    if _orjson is not None:
        try:
            return bytes(_orjson.dumps(body))
        except TypeError:  # an integer beyond 64 bits; the standard library writes it
            pass
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def decode(method: str, raw: Raw, bare: bool = False) -> Reply:
    """Turn an answer into a reply.

    Args:
        method: Name of the method, for errors.
        raw: What came.
        bare: Whether the method answers its result without an envelope.

    Raises:
        ApiError: The portal refused.
        ReplyError: The answer is none that Bitrix24 gives.
    """
    if 300 <= raw.status < 400:
        host = urlsplit(raw.headers.get("Location", "")).hostname
        raise ReplyError(
            method, raw.status, f"redirected to {host}; was the portal renamed?" if host else "redirected nowhere"
        )
    gateway = raw.status >= 500 or raw.status < 400
    if not raw.body.strip():
        raise ReplyError(method, raw.status, "the answer is empty", maybe_done=gateway)
    body, parsed = _loads(raw.body)
    if not parsed:
        reason = "truncated JSON" if raw.body.lstrip()[:1] in b"{[" else "the answer is not JSON"
        raise ReplyError(method, raw.status, reason, _excerpt(raw.body), maybe_done=gateway)
    if not isinstance(body, dict):
        raise ReplyError(
            method, raw.status, "the answer is JSON, but no object", _excerpt(raw.body), maybe_done=gateway
        )
    if body.get("error") is not None:
        raise api_error(method, body, raw.status)
    if bare and "result" not in body and raw.status < 400:
        return Reply(body, status=raw.status, headers=raw.headers)
    if "result" not in body:
        raise ReplyError(method, raw.status, "the answer has no result", _excerpt(raw.body), maybe_done=gateway)
    if raw.status >= 400:
        raise ReplyError(method, raw.status, "a result under an error status", _excerpt(raw.body), maybe_done=True)
    time = body.get("time")
    return Reply(
        body["result"],
        _count(body.get("total")),
        _count(body.get("next")),
        time if isinstance(time, dict) else {},
        raw.status,
        raw.headers,
    )


def _loads(body: bytes) -> tuple[Any, bool]:
    """Parse JSON; a failure is told by the flag, so that no exception of the parser, which holds the text, hangs on to ours."""
    try:
        return (_orjson.loads(body) if _orjson is not None else json.loads(body)), True
    except ValueError:
        return None, False


def api_error(method: str, body: Any, status: int) -> ApiError:
    """Make the error of an envelope with an ``error`` member, in the form of either version."""
    extra: dict[str, Any] = {}
    if not isinstance(body, Mapping):
        code, description = str(body), ""
    elif isinstance(body.get("error"), Mapping):
        inner = body["error"]
        code, description = str(inner.get("code", "")), str(inner.get("message") or "")
        extra = {key: value for key, value in inner.items() if key not in ("code", "message")}
    else:
        code, description = str(body.get("error", "")), str(body.get("error_description") or "")
        extra = {key: value for key, value in body.items() if key not in ("error", "error_description")}
    code, description = secrets.mask(code), secrets.mask(description)
    kind = errors.kind(code, status, description)
    error = kind(method, code, description, status, extra=extra)
    # A portal that broke in the middle may have done its work before; one that refuses has not begun. The status tells nothing: a batch has none.
    error.maybe_done = isinstance(error, PortalError) and code.casefold() not in errors.REFUSALS
    return error


def decode_batch(
    reply: Reply, names: Sequence[str], methods: Sequence[str], halt: bool = False
) -> list[Reply | ApiError | ReplyError | None]:
    """Sort the sections of a v2 batch by command.

    Args:
        reply: The answer.
        names: Names of the commands, in order.
        methods: Their methods, for errors.
        halt: Whether the portal was to stop behind the first that fails.

    Returns:
        For each command its reply, its error, or ``None`` if the portal stopped before it. What the answer leaves out for no such reason may have run:
        a ``ReplyError`` says so.
    """
    sections = reply.result if isinstance(reply.result, Mapping) else {}
    results, failures, totals, nexts, times = (
        _section(sections.get(f"result{suffix}")) for suffix in ("", "_error", "_total", "_next", "_time")
    )
    status, headers = reply.status, reply.headers
    answers: list[Reply | ApiError | ReplyError | None] = []
    for name, method in zip(names, methods, strict=True):
        if name in failures:
            answers.append(api_error(method, failures[name], status))
        elif name in results:
            time = times.get(name)
            answers.append(
                Reply(
                    results[name],
                    _count(totals[name]) if name in totals else None,
                    _count(nexts[name]) if name in nexts else None,
                    time if isinstance(time, dict) else {},
                    status,
                    headers,
                )
            )
        else:
            answers.append(None)
    end = len(answers)
    while halt and end and answers[end - 1] is None:
        end -= 1
    if not end or names[end - 1] not in failures:
        end = len(answers)  # it did not stop behind a failure
    for index in range(end):
        if answers[index] is None:
            answers[index] = ReplyError(methods[index], status, "the batch has no answer for it", maybe_done=True)
    return answers


def decode_batch3(reply: Reply, methods: Sequence[str]) -> list[Reply]:
    """Return the reply to each request of a REST 3.0 batch. All have the time of the whole batch.

    Raises:
        ReplyError: There is not one result for each request.
    """
    results = reply.result
    if not isinstance(results, list) or len(results) != len(methods):
        found = f"{len(results)} results" if isinstance(results, list) else "no list of results"
        raise ReplyError("batch", reply.status, f"the answer has {found} for {len(methods)} requests", maybe_done=True)
    return [Reply(result, None, None, reply.time, reply.status, reply.headers) for result in results]


def holds_reference(text: str) -> bool:
    """Tell whether the portal would take a text (or part of it) for a reference to another command of its batch."""
    return _REFERENCE.search(text) is not None


def why_not_in_batch(request: Request, exactly: bool = True) -> str:
    """Say why a request does not fit into a batch of its version, or return ``""``.

    Args:
        request: The request.
        exactly: Whether it must arrive there exactly as it would alone; then it holds nothing that the portal takes for a reference, and in v2 no empty
            containers.
    """
    if request.version != 2:
        if exactly and _points(request.body):
            return "it contains an object that the portal takes for a reference"
        return ""
    body = request.body
    for name in body:
        if not str(name).isidentifier() and not _PLAIN_NAME.match(str(name)):
            return f"the parameter name {name!r} does not survive PHP's query strings"
    tally = [0, 0]
    if not _is_ordinary(body, tally):
        tally = [0, 0]
        for path, name, value in _inside(body):
            tally[0] += 1
            tally[1] += len(value) if isinstance(value, str) else 0
            if value is None:
                return f"{path} is null, which a query string cannot express"
            if path != name and not _INNER_NAME.match(name):
                return f"{path} has a key that does not survive PHP's query strings"
            if exactly and not isinstance(value, str):
                return f"{path} is empty, which a query string cannot express"
            if exactly and holds_reference(value):
                return f"{path} contains a text that the portal takes for a reference"
    count, size = tally
    if exactly and size > LARGE:
        return "it is too large to make others wait for it"
    return "it has more values than PHP reads from a query string" if count > VALUES else ""


def _points(value: Any) -> bool:
    """Tell whether there is anything in a body that a batch of REST 3.0 takes for a reference."""
    if isinstance(value, dict):
        return any(pointer in value for pointer in _POINTERS) or any(map(_points, value.values()))
    return isinstance(value, list) and any(map(_points, value))


def _is_ordinary(value: Any, tally: list[int]) -> bool:
    """Tell at a glance whether a query string surely changes nothing in a value; adds the number of texts and of their characters to ``tally``."""
    kind = type(value)
    if kind is int or kind is bool or kind is str:
        tally[0] += 1
        tally[1] += len(value) if kind is str else len(str(value))
        return kind is not str or "$" not in value
    if kind is dict:
        for key in value:
            if type(key) is not str or not key.strip() or "]" in key or "\0" in key:
                return False
        items = value.values()
    elif kind is list:
        items = value
    else:
        return False
    for item in items:
        if type(item) is int:
            tally[0] += 1
            tally[1] += 20
        elif not _is_ordinary(item, tally):
            return False
    return bool(items)


def _inside(value: Any, path: str = "", name: str = "") -> Iterator[tuple[str, str, Any]]:
    """Yield path, last name and value of everything in a body that a query string may change: texts, nulls, empty containers, odd keys."""
    if isinstance(value, dict | list) and (value or not path) and (path == name or _INNER_NAME.match(name)):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _inside(item, f"{path}[{key}]" if path else str(key), str(key))
    else:
        yield path, name, str(value) if isinstance(value, bool | int | float) else value


def _by_position(body: Mapping[str, Any], places: Mapping[str, Any]) -> dict[str, Any]:
    """Number the parameters; gaps before the last one given are filled, since the portal counts."""
    names = list(places)
    last = max((names.index(name) for name in body), default=-1)
    return {str(index): body.get(name, places[name]) for index, name in enumerate(names[: last + 1])}


def _section(value: Any) -> dict[str, Any]:
    if isinstance(value, list):
        return {str(index): item for index, item in enumerate(value)}
    return value if isinstance(value, dict) else {}


def _count(value: Any) -> int | None:
    if value is None:
        return None
    try:
        return None if isinstance(value, bool) else int(value)
    except (TypeError, ValueError):
        return None


def _excerpt(body: bytes) -> str:
    text = " ".join(body[: errors.EXCERPT * 4].decode("utf-8", "replace").split())
    return secrets.mask(text)[: errors.EXCERPT]
