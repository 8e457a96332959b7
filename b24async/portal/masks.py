"""Taking secrets out of what was said between a program and a real portal, before it is written down.

A secret is known (the webhook's own), named as one (``access_token``, ``password``), stands where secrets stand (behind ``auth=`` in an address, in the
path of a webhook), or looks like one: a long run of letters and digits without rhyme or reason. Each becomes ``***1``, ``***2`` and so on, the same
secret always the same, so that what belongs together can still be seen to belong together: a token that one answer gives out and the next request
brings back is ``***3`` in both places, and a program that is given ``***3`` brings it back as well.

What customers are called, write and earn is no secret in this sense and stays.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import re
from typing import Any
from urllib.parse import quote, quote_plus, unquote

MASK = "***"

_NAMES = frozenset(
    (
        *(
            "auth",
            "authid",
            "auth_id",
            "refresh_id",
            "ap",
            "aplogin",
            "member_id",
            "authorization",
            "cookie",
            "sessid",
            "session_id",
        ),
        *("sign", "signature", "passwd", "pwd", "pin", "otp", "apikey", "api_key", "private_key", "checkword"),
    )
)
_NAME_ENDS = ("token", "secret", "password", "passphrase")
_PATH = re.compile(r"(/rest/(?:api/)?\d+/+)([^/\s\"'<>?&#]+)", re.IGNORECASE)
_QUERY = re.compile(
    r"((?:^|[?&;\s\[]|%5B)(?:auth|ap|aplogin|sign|signature|sessid|\w*(?:auth_id|refresh_id|token|secret|password))(?:\]|%5D)?(?:=|%3D))"
    r"([^&\s\"'<>#]+)",
    re.IGNORECASE,
)
_BEARER = re.compile(r"((?:bearer|basic)\s+)([\w.~+/=-]{8,})", re.IGNORECASE)
_USERINFO = re.compile(r"(//[^/\s:@]*:)([^/\s@]+)(?=@)")
_BOT = re.compile(r"()(\b\d{6,12}:[A-Za-z0-9_-]{30,}\b)")
_SIGNED = re.compile(r"()(\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*)")
_PATTERNS = (_PATH, _QUERY, _BEARER, _USERINFO, _BOT, _SIGNED)
_RUN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9]{16,}(?![A-Za-z0-9])")
_MASKED = re.compile(r"\*\*\*[0-9]+")
_SHORTEST = 4
_CONTENT = re.compile(r"(?:data:[^,]{0,100},)?[\w+/\r\n-]{512,}={0,2}", re.ASCII)
"""The content of a file; nobody writes a token of that length."""


class Masks:
    """The secrets met so far, each with its mask.

    Args:
        known: What is secret from the beginning.
        first: Number of the first mask.
    """

    def __init__(self, *known: str, first: int = 1) -> None:
        self._next = first
        self._given: dict[str, str] = {}
        self._spellings: dict[str, str] = {}
        for secret in known:
            if len(secret) < _SHORTEST:  # the letter "s" is no secret, except where secrets stand
                continue
            mask = self._mask(secret)
            self._spellings.update(dict.fromkeys({secret, quote(secret, safe=""), quote_plus(secret)}, mask))

    def value(self, value: Any, name: str = "") -> Any:
        """Return JSON without secrets, in keys and values alike. ``name``: what it is called."""
        if isinstance(value, dict):
            return {self.text(key): self.value(item, key) for key, item in value.items()}
        if isinstance(value, list):
            return [self.value(item, name) for item in value]
        if is_secret(name) and isinstance(value, str | int) and not isinstance(value, bool) and value not in ("", 0):
            return self._mask(str(value))
        return self.text(value) if isinstance(value, str) else value

    def text(self, text: str) -> str:
        """Return a text without secrets."""
        for secret, mask in self._spellings.items():
            text = text.replace(secret, mask)
        if _CONTENT.fullmatch(text):
            return text
        if text[:1] in ("{", "["):  # JSON inside JSON
            with contextlib.suppress(ValueError, RecursionError):
                inside = json.loads(text)
                masked = self.value(inside)
                return text if masked == inside else json.dumps(masked, ensure_ascii=False)
        for pattern in _PATTERNS:
            text = pattern.sub(lambda found: found[1] + self._mask(found[2]), text)
        return _RUN.sub(lambda found: self._mask(found[0]) if looks_secret(found[0]) else found[0], text)

    def _mask(self, secret: str) -> str:
        if _MASKED.fullmatch(secret):
            return secret
        secret = unquote(secret)
        if secret not in self._given:
            self._given[secret] = f"{MASK}{self._next}"
            self._next += 1
        return self._given[secret]


def is_secret(name: str) -> bool:
    """Say whether what is called so is secret."""
    folded = name.casefold()
    return folded in _NAMES or folded.endswith(_NAME_ENDS)


def looks_secret(word: str) -> bool:
    """Say whether a long word of letters and digits was thrown together by a machine, rather than thought of by somebody."""
    digits = sum(letter.isdigit() for letter in word)
    changes = sum(one.isdigit() != other.isdigit() for one, other in itertools.pairwise(word))
    return digits >= 3 and len(word) - digits >= 3 and changes >= 4


def last_number(text: str) -> int:
    """Return the highest number of a mask in a text."""
    return max((int(found[0].removeprefix(MASK)) for found in _MASKED.finditer(text)), default=0)


def covers(masked: str, text: str) -> bool:
    """Say whether a text is what was masked: a mask stands for anything."""
    if MASK not in masked:
        return masked == text
    return re.fullmatch(".*".join(map(re.escape, _MASKED.split(masked))), text, re.DOTALL) is not None
