"""What somebody asks: a request taken apart, before anything is looked up.

The path says version, credential and method (``/rest/1/<secret>/crm.deal.get.json``, ``/rest/api/1/<secret>/tasks.task.get``); the parameters come
from the query string, a form or a JSON body, merged as PHP merges them. Some names belong to the dispatcher and never reach a method. Nothing here
can fail: what makes no sense becomes a method that nobody knows or parameters that are not there, as on the real portal.

https://apidocs.bitrix24.com/settings/how-to-call-rest-api/general-principles.html, https://apidocs.bitrix24.com/api-reference/rest-v3.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import unquote

import attrs

from b24async.portal import php

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from b24async.portal.files import File

TOKENS = frozenset(("auth", "access_token", "ap", "aplogin", "token"))
"""Names that carry credentials: neither methods nor the journal see them."""

RESERVED = TOKENS | {"auth_connector", "state", "start"}
"""Names that the dispatcher keeps for itself."""

SECRETS = frozenset(("client_secret", "refresh_token", "application_token", "bottoken", "code_verifier"))
"""Names, in small letters, of what the journal does not tell though methods see it."""

TRANSPORTS = ("json", "xml")

DEEPEST = 200
"""JSON that is nested deeper is none. PHP goes on to 512, but nobody means that."""


@attrs.frozen
class Route:
    """What a path says. ``user`` and ``secret`` are empty for the forms that need a token; ``transport`` is the suffix."""

    version: int
    method: str
    user: str = ""
    secret: str = ""
    transport: str = "json"


@attrs.frozen
class Ask:
    """A request.

    Attributes:
        route: Version, method and credential of the path.
        params: All parameters of REST 2 by name, reserved ones included.
        body: The JSON body of REST 3.0; ``None`` when the body is no JSON.
        address: Where the request comes from.
        token: Access token of the ``Authorization`` header.
        idempotency_key: The header of that name; ``None`` without.
        incoming: Takes in the file that comes by a link for uploading.
        host: The name and port by which the portal was called.
    """

    route: Route
    params: dict[str, Any] = attrs.field(factory=dict)
    body: Any = None
    address: str = ""
    token: str = ""
    idempotency_key: str | None = None
    incoming: Callable[[], Awaitable[File | None]] | None = None
    host: str = ""

    def credential(self) -> str:
        """Return the access token: that of the header, of ``auth`` or of ``access_token``, in this order."""
        body = self.body if isinstance(self.body, dict) else {}
        found = [self.token, self.params.get("auth"), self.params.get("access_token"), body.get("auth")]
        return next((token for token in found if isinstance(token, str) and token), "")

    def for_method(self) -> dict[str, Any]:
        """Return the parameters that the method may see."""
        return {name: value for name, value in self.params.items() if name not in RESERVED}

    def for_journal(self) -> Any:
        """Return the parameters without credentials."""
        given = self.body if self.route.version == 3 else self.params
        if not isinstance(given, dict):
            return given
        return without_secrets({name: value for name, value in given.items() if name not in TOKENS})


def without_secrets(value: Any) -> Any:
    """Return parameters in which whatever stands in a secret's place is hidden, right or wrong."""
    if isinstance(value, dict):
        return {key: "***" if key.lower() in SECRETS and item else without_secrets(item) for key, item in value.items()}
    return [without_secrets(item) for item in value] if isinstance(value, list) else value


def route(path: str) -> Route | None:
    """Take a path apart; ``None`` when it does not lead to REST. Doubled and trailing slashes do not count."""
    parts = [unquote(part, errors="replace") for part in path.split("/") if part]
    if not parts or parts[0].lower() != "rest":
        return None
    version, rest = (3, parts[2:]) if parts[1:2] and parts[1].lower() == "api" else (2, parts[1:])
    user, secret = "", ""
    if rest and rest[0].isdigit() and rest[0].isascii():
        user, secret, rest = rest[0], rest[1] if len(rest) > 1 else "", rest[2:]
    method, transport = "/".join(rest), "json"
    head, dot, suffix = method.rpartition(".")
    if dot and suffix.lower() in TRANSPORTS:
        method, transport = head, suffix.lower()
    return Route(version, method, user, secret, transport)


def masked(path: str) -> str:
    """Return a path with whatever stands in the secret's place hidden, right or wrong."""
    parts = path.split("/")
    filled = [position for position, part in enumerate(parts) if part]
    user = 2 if len(filled) > 1 and parts[filled[1]].lower() == "api" else 1
    if len(filled) > user + 1 and unquote(parts[filled[user]]).isdigit():
        parts[filled[user + 1]] = "***"
    return "/".join(parts)


def merge(query: str, form: Iterable[tuple[str, str]] | None, body: bytes, content_type: str) -> dict[str, Any]:
    """Return the parameters of REST 2. Names of the body replace those of the query; nothing is merged deeper.

    Args:
        query: Query string, undecoded.
        form: Fields of a multipart form, if it was one.
        body: Body of a POST.
        content_type: Its type without parameters.
    """
    params = php.parse_query(query)
    if form is not None:
        return {**params, **php.assemble(iter(form))}
    if content_type == "application/json":
        # What is not JSON counts as not there; nobody is told.
        return {**params, **dict(php.pairs(read_json(body)))}
    if body:
        params.update(php.parse_query(body.decode("utf-8", "replace")))
    return params


def read_json(body: bytes) -> Any:
    """Return the value of a JSON text; ``None`` for anything that PHP would not take for JSON."""
    try:
        text = body.decode("utf-8")
        value = _READER.decode(text)
        if "\\ud" in text or "\\uD" in text:  # half a surrogate pair is no character
            json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    # Most texts are too short of brackets to be looked at.
    return None if text.count("[") + text.count("{") > DEEPEST and _deeper(value, DEEPEST) else value


def _deeper(value: Any, levels: int) -> bool:
    layer = [value]
    for _ in range(levels):
        layer = [item for outer in layer for item in php.values(outer) if isinstance(item, dict | list)]
        if not layer:
            return False
    return True


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is not JSON")


_READER = json.JSONDecoder(parse_constant=_refuse)
