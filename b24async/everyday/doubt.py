"""Writes whose answer got lost, and what keeps two of them apart.

A write that may have been done is never simply sent again. Where it can be seen on the portal whether it was done, there is a way out: look. One look
does not suffice while the portal may still be at work on the write; it cuts a request off after a minute, so only what cannot be seen after that
minute was not done.
"""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import Awaitable, Callable, Hashable
from typing import Any, TypeVar

from b24async import retry
from b24async.batch import engine_of
from b24async.calls import Call
from b24async.errors import ApiError, B24Error, B24Timeout, LimitError, PortalError, ReplyError, TransportError

T = TypeVar("T")

TRIES = 3
"""How often a write is sent, at most."""

PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds between two looks; the last one repeats."""

PASSING = (TransportError, ReplyError, LimitError, PortalError)
"""Failures that say nothing about what was asked for, and pass by themselves."""

_locks: weakref.WeakValueDictionary[Hashable, asyncio.Lock] = weakref.WeakValueDictionary()


def lock(call: Call[Any], *key: Hashable) -> asyncio.Lock:
    """Return the lock that all in this event loop share who write under this key to the portal of this call."""
    place = (id(asyncio.get_running_loop()), engine_of(call).identity.portal, *key)
    found = _locks.get(place)
    if found is None:
        found = _locks[place] = asyncio.Lock()
    return found


def in_doubt(error: B24Error) -> bool:
    """Tell whether the portal may have done what failed with this error."""
    return bool(getattr(error, "maybe_done", False))


async def settled(call: Call[Any], error: B24Error, look: Callable[[], Awaitable[T | None]]) -> T | None:
    """Look until it shows that a write was done, or until it surely was not.

    Args:
        call: The write.
        error: How it failed.
        look: Returns what shows that it was done, and ``None`` where nothing does.

    Raises:
        B24Error: The write's own, if nobody can tell because looking fails as well.
    """
    loop = asyncio.get_running_loop()
    deadline = loop.time() + _still_at_work(call, error)
    looks = 0
    while True:
        last = loop.time() >= deadline
        try:
            found = await look()
        except B24Error as failure:
            if last or not isinstance(failure, PASSING):
                raise error from failure
            found = None
        if found is not None or last:
            return found
        pause = PAUSES[min(looks, len(PAUSES) - 1)]
        await asyncio.sleep(max(min(pause, deadline - loop.time()), 0.0))
        looks += 1


def _still_at_work(call: Call[Any], error: B24Error) -> float:
    """Return for how many seconds more the portal may be at work on a call that has failed."""
    if isinstance(error, ApiError):
        return 0.0  # it has answered
    waited = 0.0
    if isinstance(error, B24Timeout):
        waited = engine_of(call).options_of(call).timeout or 0.0
    return max(retry.CUT - waited, 0.0)
