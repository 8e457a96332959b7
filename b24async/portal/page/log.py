"""What the inspector shows of a request: a row of the log, and everything about one.

All of it is made when somebody looks, and masked here: secrets of webhooks wherever they stand, and the values of everything whose name says that it
is a credential. What is long is cut.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from b24async.portal import asks, batch, php

if TYPE_CHECKING:
    from collections.abc import Iterator

    from b24async.portal.access import Access
    from b24async.portal.journal import Answer, Journal, Logged

MASK = "***"
CREDENTIALS = asks.TOKENS | {
    *("refresh_token", "client_secret", "application_token", "app_token", "auth_token", "secret"),
    *("password", "confirm_password", "bearer", "authorization"),
}
"""Names, in small letters, of what nobody should read over a shoulder."""

LONGEST = 4_000
"""Texts of more characters are cut."""

BRIEF = 140
"""So many characters of the parameters or of an answer stand in a row."""

SMALL = 4_096
"""The answer is read for the row when it has no more bytes than this."""

COMMANDS = 50

_IN_TEXT = re.compile(rf"(?i)(?<![a-z_])({'|'.join(sorted(CREDENTIALS, key=len, reverse=True))})(=|%3D)[^&\s\"'<>]+")
_IN_PATH = re.compile(r"(?i)(/rest/(?:api/)?\d+/)[^/\s\"'?&#<>]+(?=/)")
_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))")
_PLAIN = {"n": "\n", "t": "\t", "r": "\r", "b": "", "f": ""}
_KEYED = re.compile(rf"(?i)(\"(?:{'|'.join(sorted(CREDENTIALS))})\"\s*:\s*\")(?:[^\"\\]|\\.)*")


def cover(access: Access, value: Any, name: str = "", longest: int = LONGEST) -> Any:
    """Return JSON as it may be shown. ``name``: the key under which it stands."""
    if isinstance(value, str):
        if value and name.casefold() in CREDENTIALS:
            return MASK
        # What is cut off must not be the end of a secret, so the mask comes first.
        text = cover_text(access, value)
        return text if len(text) <= longest else f"{text[:longest]}… ({len(text):,} characters)"
    if isinstance(value, dict):
        return {cover_text(access, str(k)): cover(access, item, str(k), longest) for k, item in value.items()}
    if isinstance(value, list | tuple):
        return [cover(access, item, name, longest) for item in value]
    if isinstance(value, bytes):
        return f"({len(value):,} bytes)"
    return value


def cover_text(access: Access, text: str) -> str:
    """Return a text without the secrets in it."""
    text = access.hide(text)
    if "=" in text or "%3" in text:
        text = _IN_TEXT.sub(rf"\1\2{MASK}", text)
    return _IN_PATH.sub(rf"\1{MASK}", text) if "/rest/" in text else text


def row(journal: Journal, access: Access, number: int, logged: Logged) -> dict[str, Any]:
    """Return a request as a row of the log."""
    answer = journal.answer(number)
    count = len(logged.commands)
    shown: dict[str, Any] = {
        "number": number,
        "at": logged.at,
        "method": logged.method,
        "version": logged.version,
        "verb": logged.verb,
        "status": logged.status,
        "error": logged.error,
        "fault": logged.fault,
        "took": round(logged.took, 6),
        "user": logged.user_id,
        "params": brief(access, logged.params),
        "commands": list(logged.commands[:COMMANDS]),
        "count": count,
        "failed": 0,
        "size": answer.size if answer else None,
        "made_up": bool(answer and answer.made_up),
        "answer": "",
    }
    if answer is None or not answer.body or not _json(answer):
        return shown
    if count and logged.version == 2:
        shown["failed"] = _failed(answer)
    elif answer.size <= SMALL:
        shown["answer"] = _outcome(access, asks.read_json(answer.body))
    return shown


def detail(journal: Journal, access: Access, number: int) -> dict[str, Any] | None:
    """Return everything about a request, or ``None`` when it is no longer there."""
    logged = journal.record(number)
    if logged is None:
        return None
    return {
        **row(journal, access, number, logged),
        "path": logged.path,
        "headers": cover(access, logged.headers),
        "spent": logged.spent,
        "params": cover(access, logged.params),
        "answer": _shown(access, journal.answer(number)),
        "commands": [
            {**cover(access, command), "brief": brief(access, command["params"])} for command in _commands(logged)
        ],
    }


def brief(access: Access, value: Any, room: int = BRIEF) -> str:
    """Return the beginning of a value in a few words, and look at no more of it than that."""
    parts: list[str] = []
    left = room
    for part in _words(access, value, "", 0):
        parts.append(part)
        left -= len(part)
        if left <= 0:
            return "".join(parts)[: room - 1] + "…"
    return "".join(parts)


def _words(access: Access, value: Any, name: str, depth: int) -> Iterator[str]:
    if isinstance(value, dict):
        yield "{" if depth else ""
        for position, (key, item) in enumerate(value.items()):
            yield f"{', ' if position else ''}{cover_text(access, str(key))}: "
            yield from _words(access, item, str(key), depth + 1)
        yield "}" if depth else ""
    elif isinstance(value, list | tuple):
        yield "["
        for position, item in enumerate(value):
            yield ", " if position else ""
            yield from _words(access, item, name, depth + 1)
        yield "]"
    elif value is None or isinstance(value, bool):
        yield str(value).lower() if value is not None else "null"
    elif isinstance(value, str):
        # Far more than fits, so that no secret is cut in two before it is masked.
        yield str(cover(access, value[: LONGEST * 4], name, BRIEF)) or '""'
    else:
        yield str(value)


def _json(answer: Answer) -> bool:
    return answer.kind.startswith("application/json") and len(answer.body) == answer.size


def _outcome(access: Access, body: Any) -> str:
    if not isinstance(body, dict):
        return brief(access, body)
    error = body.get("error")
    if isinstance(error, dict):
        return brief(access, error.get("message", ""))
    if error is not None:
        return brief(access, body.get("error_description", ""))
    return brief(access, body.get("result"))


def _failed(answer: Answer) -> int:
    if b'"result_error":[]' in answer.body:
        return 0
    body = asks.read_json(answer.body)
    result = body.get("result") if isinstance(body, dict) else None
    errors = result.get("result_error") if isinstance(result, dict) else None
    return len(errors) if isinstance(errors, dict | list) else 0


def _shown(access: Access, answer: Answer | None) -> dict[str, Any]:
    if answer is None:
        return {"kind": "gone"}
    if not answer.body:
        return {"kind": "none"}
    if _json(answer):
        value = asks.read_json(answer.body)
        if value is not None:
            return {"kind": "json", "value": cover(access, value)}
    if answer.kind.startswith(("application/json", "text/")):
        text = answer.body.decode("utf-8", "replace")
        if len(answer.body) < answer.size:  # a value that is cut in two is left out as a whole: it might be a secret
            text = text.rpartition('"')[0]
        if answer.kind.startswith("application/json"):
            text = _ESCAPED.sub(_unescaped, _KEYED.sub(rf"\1{MASK}", text))
        return {"kind": "text", "text": cover_text(access, text), "cut": len(answer.body) < answer.size}
    return {"kind": "bytes", "type": answer.kind}


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else _PLAIN.get(found[2], found[2])


def _commands(logged: Logged) -> Iterator[dict[str, Any]]:
    if not logged.commands:
        return
    params = logged.params
    if logged.version == 2:
        for item in batch.items(params):
            yield {"key": item.key, "method": item.method, "params": php.parse_query(item.query)}
        return
    listed = params.values() if isinstance(params, dict) else params
    for position, given in enumerate(given for given in listed if isinstance(given, dict)):
        yield {"key": str(given.get("as", position)), "method": given.get("method"), "params": given.get("query")}
