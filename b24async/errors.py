"""What can go wrong, sorted by what the caller can do about it.

``B24Error`` is the root. Below it: no answer (``TransportError``), an answer that is no Bitrix24 answer (``ReplyError``), an answer that does not fit
its declared type (``DecodeError``), a mistake found before anything was sent (``UsageError``), and the portal's own refusals (``ApiError``).

The code of a refusal is data (``error.code``), not a class: portals invent codes faster than anybody can write classes. The class says what helps.
Codes map to classes in ``spec/_errors.yaml``; an unknown code is sorted by its HTTP status. ``maybe_done`` answers the one question that matters
after a failed write: may the portal have carried it out all the same?

No message here ever holds a webhook secret or a token: texts that came from elsewhere pass ``secrets.mask`` before they get in.
https://apidocs.bitrix24.com/error-codes.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from b24async import error_codes

EXCERPT = 300
"""Length in characters of the excerpt that a ``ReplyError`` keeps."""


@attrs.define(slots=False, str=False, eq=False, init=False)
class B24Error(Exception):
    """Anything this package raises."""

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else type(self).__name__


@attrs.define(slots=False, str=False, eq=False)
class TransportError(B24Error):
    """No answer arrived: connection refused, reset, cut off.

    Attributes:
        method: Method that was called.
        reason: What happened on the way.
        maybe_done: Whether the portal may have carried the call out.
    """

    method: str
    reason: str
    maybe_done: bool = False

    def __str__(self) -> str:
        return f"{self.method}: {self.reason}{_in_doubt(self.maybe_done)}"


class B24Timeout(TransportError, TimeoutError):
    """No answer arrived in time. It is a ``TimeoutError`` as well."""


@attrs.define(slots=False, str=False, eq=False)
class ReplyError(B24Error):
    """The answer is not Bitrix24 JSON: a gateway's HTML page, an empty or truncated body, a redirect.

    Attributes:
        method: Method that was called.
        status: HTTP status.
        reason: What is wrong with the answer.
        excerpt: Its beginning, secrets masked.
        maybe_done: Whether the portal may have carried the call out.
    """

    method: str
    status: int
    reason: str
    excerpt: str = ""
    maybe_done: bool = False

    def __str__(self) -> str:
        shown = f": {self.excerpt}" if self.excerpt else ""
        return f"{self.method}: {self.reason} [HTTP {self.status}]{shown}{_in_doubt(self.maybe_done)}"


@attrs.define(slots=False, str=False, eq=False)
class DecodeError(B24Error):
    """The result does not fit the declared type. The call itself succeeded: the portal has done its work.

    Attributes:
        method: Method or shape whose declaration does not fit.
        path: Where, for example ``items[3].createdTime``.
        reason: What was expected and what came.
    """

    method: str
    path: str
    reason: str

    def __str__(self) -> str:
        place = f" at {self.path}" if self.path else ""
        return f"{self.method}: {self.reason}{place}"


@attrs.define(slots=False, str=False, eq=False)
class WalkChanged(B24Error):
    """Rows came or went while a list was walked by offsets, so that one may be missing or have come twice. All pages were handed out before.

    Attributes:
        method: Method of the list.
        before: Rows that there were when the walk began.
        after: Rows that there were later; ``None`` if pages were shorter than they should be.
    """

    method: str
    before: int
    after: int | None

    def __str__(self) -> str:
        how = "pages came short" if self.after is None else f"there were {self.before:,} rows, and then {self.after:,}"
        return f"{self.method}: the list has changed while it was walked by offsets ({how}); one may be missing or have come twice"


class WalkChangedWarning(UserWarning):
    """What ``WalkChanged`` says, for a walk that was asked not to be exact."""


@attrs.define(slots=False, str=False, eq=False)
class UsageError(B24Error):
    """The call is wrong in itself; nothing was sent."""

    reason: str

    def __str__(self) -> str:
        return self.reason


class ClientClosed(UsageError):
    """The client was closed before this call."""


@attrs.define(slots=False, str=False, eq=False)
class NotRun(B24Error):
    """The portal did not come to this command: an earlier one of its batch failed and ``halt`` was set, or a batch never arrived.

    Attributes:
        method: Method of the command.
        reason: Why it did not run.
    """

    method: str
    reason: str

    def __str__(self) -> str:
        return f"{self.method}: not run, {self.reason}"


@attrs.define(slots=False, str=False, eq=False)
class ApiError(B24Error):
    """The portal refused.

    Attributes:
        method: Method that was called.
        code: The portal's code, as a string; may be empty.
        description: The portal's text, perhaps localised; never compare it.
        status: HTTP status of the answer; ``200`` for a command of a batch.
        maybe_done: Whether the portal may have carried the call out all the same.
        extra: Other members of the error, such as ``argument`` or ``validation``.
    """

    method: str
    code: str
    description: str = ""
    status: int = 400
    maybe_done: bool = False
    extra: dict[str, Any] = attrs.field(factory=dict, repr=False)

    def __str__(self) -> str:
        text = f" ({self.description})" if self.description else ""
        return f"{self.method}: {self.code or 'error without a code'}{text} [HTTP {self.status}]{_in_doubt(self.maybe_done)}"


class AuthError(ApiError):
    """The credential is wrong, expired or revoked: sign in again, or make a new webhook."""


class ScopeError(AuthError):
    """The credential lacks a permission scope: ask for more rights."""


class AccessDenied(ApiError):
    """The user may not do this."""


class NotFound(ApiError):
    """There is no such record, or no such method."""


class InvalidParams(ApiError):
    """The parameters are wrong, or the state of the record forbids the call."""


class Confirmation(ApiError):
    """An administrator of the portal has to confirm this call, or has denied it."""


@attrs.define(slots=False, str=False, eq=False)
class LimitError(ApiError):
    """The portal's limits were hit and waiting would take longer than ``max_wait``.

    Attributes:
        retry_after: Seconds after which another try makes sense, as far as known.
    """

    retry_after: float | None = None


class PortalError(ApiError):
    """Something broke inside the portal; not your fault."""


REFUSED = "query_limit_exceeded"
"""The code under which the portal refuses a request because its bucket is full."""

REFUSALS = frozenset(("overload_limit", "portal_deleted"))
"""Codes under which the portal refuses before it begins, whatever their status and class say; waiting a few seconds does not help either."""

_CLASSES: dict[str, type[ApiError]] = {
    cls.__name__: cls
    for cls in (
        ApiError,
        AuthError,
        ScopeError,
        AccessDenied,
        NotFound,
        InvalidParams,
        Confirmation,
        LimitError,
        PortalError,
    )
}


def kind(code: str, status: int, description: str = "") -> type[ApiError]:
    """Return the class for an error of the portal.

    The codes ``""`` and ``"0"`` say nothing, so there the text decides as far as it is known, then the status.
    """
    key = code.casefold()
    if key in ("", "0"):
        text = description.casefold()
        for part, name in error_codes.TEXTS.items():
            if part in text:
                return _CLASSES[name]
    elif key in error_codes.CODES:
        return _CLASSES[error_codes.CODES[key]]
    else:
        if status == 401 and key.endswith("accessdeniedexception"):
            return AuthError  # REST 3.0 has no code of its own for a bad or expired credential
        for ending, name in error_codes.SUFFIXES.items():
            if key.endswith(ending):
                return _CLASSES[name]
        for beginning, name in error_codes.PREFIXES.items():
            if key.startswith(beginning):
                return _CLASSES[name]
    return _CLASSES[error_codes.STATUSES.get(status, error_codes.DEFAULT)]


def as_declared(error: B24Error, declared: Mapping[str, str] | None) -> B24Error:
    """Return the error in the class that a method declares for its code, where that differs from what the code means elsewhere."""
    if not declared or not isinstance(error, ApiError) or error.code not in declared:
        return error
    if isinstance(error, PortalError) and kind(error.code, 400, error.description) is not PortalError:
        return error  # the status says that the portal broke; what the method says of the code is said of its refusals
    known = {
        name: value for name, value in vars(error).items() if name in {each.name for each in attrs.fields(ApiError)}
    }
    return _CLASSES[declared[error.code]](**known)


def _in_doubt(maybe_done: bool) -> str:
    return "; the portal may have carried it out" if maybe_done else ""
