"""Keeping webhook secrets and tokens out of everything that people read.

A secret lives inside a ``Secret`` and comes out at one place, when a request is written. Texts from elsewhere (a portal's error page, an exception of
a library) pass ``mask`` before they get into a message or a log record.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NoReturn

HIDDEN = "***"

_PATH = re.compile(r"(/rest/(?:api/)?\d+/+)([^/\s\"'<>?]+)", re.IGNORECASE)
_PARAMETER = re.compile(
    r"((?:\b|_|\[)(?:auth(?:_id)?|access_token|refresh_token|refresh_id|application_token|client_secret|bot_?token|token|code|ap|password|signature|sign)"
    r"(?:\]|%5D)?(?:=|%3D|\\?\"\s*:\s*\\?\"|'\s*:\s*'))([^&\s\"'<>\\]+)",
    re.IGNORECASE,
)
_BEARER = re.compile(r"(bearer\s+)([^\s\"',]+)", re.IGNORECASE)

_USERINFO = re.compile(r"(//[^/\s:@]*:)([^/\s@]+)(?=@)")


class Secret:
    """A text that no ``repr``, log record or pickle shows. ``reveal()`` gives it to the one who writes the request."""

    __slots__ = ("_reveal",)

    def __init__(self, text: str) -> None:
        # In a closure, so that no inspection of attributes shows it.
        def reveal() -> str:
            return text

        self._reveal: Callable[[], str] = reveal

    def reveal(self) -> str:
        return self._reveal()

    def __repr__(self) -> str:
        return HIDDEN

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other.reveal() == self.reveal()

    def __hash__(self) -> int:
        return hash(self.reveal())

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled: build the client anew where it is needed")


def mask(text: str) -> str:
    """Return the text with webhook secrets and tokens replaced by ``***``."""
    for pattern in (_PATH, _PARAMETER, _BEARER, _USERINFO):
        text = pattern.sub(rf"\g<1>{HIDDEN}", text)
    return text
