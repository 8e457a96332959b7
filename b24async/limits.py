"""The portal's limit on requests, seen from here. Pure logic: the clock is passed in.

The portal keeps a *leaky bucket* for each address that calls it: every request adds one, ``drain`` leak out per second, and what comes while more
than ``burst`` are in it is refused with ``QUERY_LIMIT_EXCEEDED``. A batch is one request. We keep the same bucket and do not send what would be
refused.

A request counts from the moment it takes its place, but it begins to leak out only when its answer is here: nobody knows when on its way the portal
has counted it, only that it has by then. So our level is never below the portal's, however long requests travel. One place of the burst stays free,
since the portal may drain in whole seconds where we drain smoothly.

The bucket belongs to the portal, not to a client: all clients of the process, in all event loops and threads, pour into the same one. And the
portal's word wins: when it refuses after all, somebody else has been pouring, so our bucket counts as full.
https://apidocs.bitrix24.com/settings/performance/limits.html
"""

from __future__ import annotations

import bisect
import threading
import weakref
from typing import Literal

import attrs

from b24async.errors import UsageError

MARGIN = 1.0
"""Places of the burst that are never used."""


@attrs.frozen
class Limits:
    """What a portal allows.

    Attributes:
        burst: Requests the bucket holds; ``0`` switches the limit off.
        drain: Requests that leak out per second.
        share: The part of both that this process may use, for several processes on one address.
        concurrency: Requests in flight at once.
    """

    burst: float = attrs.field(default=50.0, converter=float, validator=attrs.validators.ge(0))
    drain: float = attrs.field(default=2.0, converter=float, validator=attrs.validators.gt(0))
    share: float = attrs.field(default=1.0, kw_only=True, validator=[attrs.validators.gt(0), attrs.validators.le(1)])
    concurrency: int = attrs.field(default=40, kw_only=True, validator=attrs.validators.ge(1))

    @property
    def off(self) -> bool:
        return self.burst == 0


STANDARD = Limits()
ENTERPRISE = Limits(250, 5)
OFF = Limits(0)

LOST = 180.0
"""Seconds after which a request counts as answered even if nobody said so: its event loop is gone."""

Preset = Literal["standard", "enterprise", "off"]
_PRESETS: dict[str, Limits] = {"standard": STANDARD, "enterprise": ENTERPRISE, "off": OFF}


def of(limits: Preset | Limits) -> Limits:
    """Return the limits that a client option names."""
    if isinstance(limits, Limits):
        return limits
    try:
        return _PRESETS[limits]
    except (KeyError, TypeError):
        raise UsageError(
            f"unknown limits {limits!r}; say 'standard', 'enterprise', 'off' or Limits(burst, drain)"
        ) from None


class Bucket:
    """The leaky bucket of one portal. Safe to use from several threads; holds nothing of any event loop."""

    def __init__(self, limits: Limits) -> None:
        self._lock = threading.Lock()
        self._answered = 0.0
        self._at = 0.0
        self._under_way: list[float] = []
        self.limits = limits

    @property
    def limits(self) -> Limits:
        return self._limits

    @limits.setter
    def limits(self, limits: Limits) -> None:
        self._limits = limits
        # Without a limit packing still saves round trips; it then reckons with the usual burst.
        self.burst = max((STANDARD if limits.off else limits).burst * limits.share, 1.0)
        self.drain = limits.drain * limits.share
        self._room = max(self.burst - MARGIN, 1.0)

    def take(self, now: float) -> float:
        """Take a place and return ``0.0``, or take none and return the seconds until there may be one. Each place taken is to be settled."""
        if self._limits.off:
            return 0.0
        with self._lock:
            over = self._pass(now) + 1.0 - self._room
            if over > 1e-9:
                return over / self.drain
            bisect.insort(self._under_way, now)
            return 0.0

    def settle(self, taken: float, now: float, written: bool = True) -> None:
        """Let a place that was taken at ``taken`` begin to leak out: the answer is here. What was never written leaves at once."""
        with self._lock:
            self._pass(now)
            index = bisect.bisect_left(self._under_way, taken)
            if index < len(self._under_way) and self._under_way[index] == taken:
                del self._under_way[index]
                self._answered += written

    def fill(self, now: float) -> None:
        """Count as full: the portal has refused."""
        with self._lock:
            self._answered += max(self._room - self._pass(now), 0.0)

    def level(self, now: float) -> float:
        """Return how full the bucket is, in requests."""
        with self._lock:
            return self._pass(now)

    def _pass(self, now: float) -> float:
        """Let time pass and return the level."""
        if now > self._at:
            self._answered = max(self._answered - (now - self._at) * self.drain, 0.0)
            self._at = now
        while self._under_way and now - self._under_way[0] > LOST:
            del self._under_way[0]
            self._answered += 1.0
        return self._answered + len(self._under_way)


@attrs.frozen
class Snapshot:
    """How things stand with a portal's limits, for people.

    Attributes:
        level: How full the bucket is, in requests.
        burst: How many it holds.
        drain: How many leak out per second.
        waiting: Calls waiting for their turn in this event loop.
        in_flight: Requests on their way in this event loop.
    """

    level: float
    burst: float
    drain: float
    waiting: int
    in_flight: int


_buckets: weakref.WeakValueDictionary[str, Bucket] = weakref.WeakValueDictionary()
_filled: dict[str, Bucket] = {}
_buckets_lock = threading.Lock()

HELD = 256
"""Buckets that are held although no client has them; beyond that the empty ones go."""


def bucket(portal: str, limits: Limits, now: float) -> Bucket:
    """Return the one bucket of a portal in this process. The limits of the client that was built last hold for all.

    A bucket outlives its clients, since the portal does not forget either; when it has run empty it may go.
    """
    with _buckets_lock:
        found = _buckets.get(portal)
        if found is None:
            found = Bucket(limits)
            _buckets[portal] = found
        elif found.limits != limits:
            found.limits = limits
        if len(_filled) >= HELD:
            for name in [name for name, held in _filled.items() if held.level(now) <= 0]:
                del _filled[name]
        _filled[portal] = found
        return found
