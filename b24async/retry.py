"""Whether a failed call goes again, and after what pause. Pure: no clock, no sleep.

Three kinds of failure:

- *refused by a limit*: the call did not run and will run later; it waits and goes again, at no cost, for as long as ``max_wait`` allows;
- *surely not done* (no connection came about): it goes again whatever it does, a few times;
- *perhaps done* (the answer got lost or is broken): it goes again only if doing it twice does no harm.

Everything else is an answer, and an answer is not asked for twice.
"""

from __future__ import annotations

import random

import attrs

from b24async.calls import Safety
from b24async.errors import REFUSALS, B24Error, LimitError, PortalError, ReplyError, TransportError

REPEATS = 3
"""Repeats after failures that are not the limits' doing."""

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 8.0
OPERATING_PAUSE = 10.0
"""Seconds to wait after ``OPERATION_TIME_LIMIT`` when nobody knows when the budget comes back."""


@attrs.frozen
class Again:
    """Go again after ``pause`` seconds. ``free`` repeats are the limits' doing and cost no attempt; ``full`` says that the bucket counts as full."""

    pause: float
    free: bool = False
    full: bool = False


def decide(error: B24Error, safety: Safety, repeats: int, drain: float = 2.0) -> Again | None:
    """Return how to go again, or ``None`` if the error is final.

    Args:
        error: What happened.
        safety: Whether the method may be done twice.
        repeats: Costly repeats so far.
        drain: Requests per second that the portal's bucket drains.
    """
    if isinstance(error, LimitError):
        code = error.code.casefold()
        if code == "query_limit_exceeded":
            return Again(1.0 / drain, free=True, full=True)
        if code == "operation_time_limit" or code.endswith("ratelimitexception"):
            return Again(error.retry_after or OPERATING_PAUSE, free=True)
        return None
    if repeats >= REPEATS or not _passes(error):
        return None
    if _maybe_done(error) and safety == "unsafe":
        return None
    return Again(min(FIRST_PAUSE * 2**repeats, LONGEST_PAUSE) * random.uniform(0.5, 1.0))


def _passes(error: B24Error) -> bool:
    """Tell whether the failure is of a kind that passes by itself."""
    if isinstance(error, TransportError):
        return True
    if isinstance(error, ReplyError):
        return error.status >= 500 or error.status < 300
    return isinstance(error, PortalError) and error.status >= 500 and error.code.casefold() not in REFUSALS


def _maybe_done(error: B24Error) -> bool:
    return bool(getattr(error, "maybe_done", False))
