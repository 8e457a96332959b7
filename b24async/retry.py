"""Whether a failed call goes again, and after what pause. Pure: no clock, no sleep.

Three kinds of failure:

- *refused by a limit*: the call did not run and will run later; it waits and goes again, at no cost, for as long as ``max_wait`` allows;
- *surely not done* (no connection came about): it goes again whatever it does, a few times;
- *perhaps done* (the answer got lost or is broken): it goes again only if doing it twice does no harm, or if the request carries an
  ``Idempotency-Key``, by which the portal knows it again. While the first one is still at work the key does not help; so when no answer came in time
  it goes again only after the minute in which the portal would have cut it off.

Everything else is an answer, and an answer is not asked for twice.
"""

from __future__ import annotations

import random
from typing import Literal

import attrs

from b24async import operating
from b24async.calls import Safety
from b24async.errors import REFUSALS, REFUSED, B24Error, B24Timeout, LimitError, PortalError, ReplyError, TransportError

REPEATS = 3
"""Repeats after failures that are not the limits' doing."""

CUT = 60.0
"""Seconds after which the portal cuts a request off."""

SOON = 5.0
"""Seconds within which no gateway gives up waiting."""

FIRST_PAUSE = 0.5
KEYED_PAUSE = 2.0
TURNED_AWAY = (408, 429)
"""Status of a page with which a web server turns a request away for the moment, before the portal sees it."""

LONGEST_PAUSE = 8.0


@attrs.frozen
class Again:
    """Go again after ``pause`` seconds.

    Attributes:
        pause: Seconds.
        limit: The limit that refused: the portal's ``bucket`` was full, or the method's ``operating`` time used up. Such a repeat costs no attempt.
    """

    pause: float
    limit: Literal["bucket", "operating"] | None = None


def decide(
    error: B24Error, safety: Safety, repeats: int, drain: float = 2.0, keyed: bool = False, elapsed: float = CUT
) -> Again | None:
    """Return how to go again, or ``None`` if the error is final.

    Args:
        error: What happened.
        safety: Whether the method may be done twice.
        repeats: Costly repeats so far.
        drain: Requests per second that the portal's bucket drains.
        keyed: Whether the request carries an ``Idempotency-Key``.
        elapsed: Seconds since the request was sent.
    """
    if isinstance(error, LimitError):
        code = error.code.casefold()
        if code == REFUSED:
            return Again(1.0 / drain, "bucket")
        return Again(error.retry_after or operating.REFUSED, "operating")
    if repeats >= REPEATS or not _passes(error):
        return None
    first = FIRST_PAUSE
    if _maybe_done(error) and safety == "unsafe":
        if not keyed or _own_failure(error) or (_may_be_at_work(error, elapsed) and elapsed < CUT):
            return None
        first = KEYED_PAUSE
    return Again(min(first * 2**repeats, LONGEST_PAUSE) * random.uniform(0.5, 1.0))


def _passes(error: B24Error) -> bool:
    """Tell whether the failure is of a kind that passes by itself."""
    if isinstance(error, TransportError):
        return True
    if isinstance(error, ReplyError):
        return error.status >= 500 or error.status < 300 or error.status in TURNED_AWAY
    return isinstance(error, PortalError) and error.code.casefold() not in REFUSALS


def _may_be_at_work(error: B24Error, elapsed: float) -> bool:
    """Tell whether the portal may be busy with the call still. A gateway that gives up at once did not wait for it."""
    return isinstance(error, B24Timeout) or (getattr(error, "status", 0) == 504 and elapsed > SOON)


def _own_failure(error: B24Error) -> bool:
    """Tell whether the portal says of itself that it failed. Under a key it keeps only what succeeded, so it would do the work anew."""
    return isinstance(error, PortalError) or (isinstance(error, ReplyError) and error.status == 500)


def _maybe_done(error: B24Error) -> bool:
    return bool(getattr(error, "maybe_done", False))
