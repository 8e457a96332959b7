"""The portal's limit on requests, seen from here. Pure logic: the clock is passed in.

The portal keeps a *leaky bucket* for each address that calls it: every request adds one, ``drain`` leak out per second, and what comes while more
than ``burst`` are in it is refused with ``QUERY_LIMIT_EXCEEDED``. A batch is one request. We keep the same bucket and do not send what would be
refused.

Two things about the portal's bucket are unknown here, and in both we assume the worst. *When* a request is counted: somewhere between its start and
its answer, so it counts from the moment it takes its place and begins to leak out only from its answer on. And *how* the bucket drains: perhaps
smoothly, perhaps all of a second's worth at once at the turn of a second, and nobody knows when that is. So places come free in steps: ``drain`` of
them, a whole second after the last of them was answered and a whole second after the step before. In each of those seconds the portal's bucket has
drained at least once. Therefore our level is never below the portal's, while a bucket that is kept full still gives ``drain`` places per second.

The bucket belongs to the portal, not to a client: all clients of the process, in all event loops and threads, pour into the same one. And the
portal's word wins: when it refuses after all, somebody else has been pouring, so our bucket counts as full.
https://apidocs.bitrix24.com/settings/performance/limits.html
"""

from __future__ import annotations

import asyncio
import bisect
import math
import threading
import weakref
from collections import deque
from typing import Any, Literal

import attrs

from b24async.errors import UsageError
from b24async.operating import Operating

GUARD = 1.001
"""Our second is longer than the portal's by this factor: clocks differ."""

JOIN = 0.25
"""Seconds within which answers leave the bucket in one step."""


def _number(value: float) -> float:
    return float(value)


@attrs.frozen
class Limits:
    """What a portal allows.

    Attributes:
        burst: Requests the bucket holds; ``0`` switches the limit off.
        drain: Requests that leak out per second.
        share: The part of ``burst`` and ``drain`` that this process may use, for several processes on one address.
        concurrency: Requests in flight at once.
        operating: Seconds that one method may work for one credential within ten minutes; ``None`` if the portal does not limit that.
    """

    burst: float = attrs.field(default=50.0, converter=_number, validator=attrs.validators.ge(0))
    drain: float = attrs.field(default=2.0, converter=_number, validator=attrs.validators.gt(0))
    share: float = attrs.field(default=1.0, kw_only=True, validator=[attrs.validators.gt(0), attrs.validators.le(1)])
    concurrency: int = attrs.field(default=40, kw_only=True, validator=attrs.validators.ge(1))
    operating: float | None = attrs.field(default=480.0, kw_only=True)

    @operating.validator
    def _is_time(self, _: object, value: float | None) -> None:
        if value is not None and not value > 0:
            raise ValueError("operating is a number of seconds above 0, or None")

    @property
    def off(self) -> bool:
        return self.burst == 0


STANDARD = Limits()
ENTERPRISE = Limits(250, 5)
OFF = Limits(0, operating=None)

LOST = 180.0
"""Seconds after which a request counts as answered even if nobody said so: its event loop is gone."""

Preset = Literal["standard", "enterprise", "off"]
_PRESETS: dict[str, Limits] = {"standard": STANDARD, "enterprise": ENTERPRISE, "off": OFF}


def of(limits: Preset | Limits | None) -> Limits | None:
    """Return the limits that a client option names; ``None`` if it names none."""
    if limits is None or isinstance(limits, Limits):
        return limits
    try:
        return _PRESETS[limits]
    except (KeyError, TypeError):
        raise UsageError(
            f"unknown limits {limits!r}; say 'standard', 'enterprise', 'off' or Limits(burst, drain)"
        ) from None


@attrs.define(eq=False)
class _Step:
    """Places that come free together: ``size`` of them, at ``ready``. ``opened`` is when the first of them was answered."""

    opened: float
    ready: float
    size: float


class Bucket:
    """The leaky bucket of one portal. Safe to use from several threads; holds nothing of any event loop."""

    def __init__(self, limits: Limits, portal: str = "", now: float = 0.0) -> None:
        self._lock = threading.Lock()
        self._steps: deque[_Step] = deque()
        self._answered = 0.0
        self._last_ready = float("-inf")
        self._under_way: list[float] = []
        self._born = now
        self._filled = float("-inf")
        self._strangers = 0
        self.portal = portal
        self.limits = limits

    @property
    def limits(self) -> Limits:
        return self._limits

    @limits.setter
    def limits(self, limits: Limits) -> None:
        with self._lock:
            self._limits = limits
            # Without a limit packing still saves round trips; it then reckons with the usual burst.
            self.burst = max(math.floor((STANDARD if limits.off else limits).burst * limits.share + 1e-9), 1)
            self.drain = limits.drain * limits.share
            self._step = float(math.ceil(self.drain - 1e-9))
            self._period = self._step / self.drain * GUARD

    def take(self, now: float) -> float:
        """Take a place and return ``0.0``, or take none and return the seconds until there may be one. Each place taken is to be settled."""
        if self._limits.off:
            return 0.0
        with self._lock:
            if self._pass(now) + 1.0 > self.burst:
                return max(self._steps[0].ready - now, 1e-3) if self._steps else self._period
            bisect.insort(self._under_way, now)
            return 0.0

    def settle(self, taken: float, now: float, counted: bool = True) -> None:
        """Let a place that was taken at ``taken`` begin to leak out: the answer is here. What the portal never counted leaves at once."""
        with self._lock:
            self._pass(now)
            if self._leave(taken) and counted:
                self._answer(1.0, now)

    def refuse(self, taken: float, now: float) -> bool:
        """Count as full: the portal has refused the request that took its place at ``taken``, and does not count it.

        Returns:
            Whether only another program on this address can explain it, since ours alone would have fitted.
        """
        with self._lock:
            self._leave(taken)
            if self._limits.off:
                return False
            # A portal that was busy before we came may refuse what we send until we know.
            known = self._filled > float("-inf") or taken - self._born > self.burst / self.drain
            stranger = known and taken > self._filled
            self._strangers += stranger
            self._filled = now
            # Everything leaks out from now on: the portal's bucket is full now, and its second may just have begun.
            self._pass(now)
            self._steps.clear()
            self._answered, self._last_ready = 0.0, now
            missing = float(self.burst - len(self._under_way))
            while missing > 0:
                self._answer(min(self._step, missing), now)
                missing -= self._step
            return stranger

    @property
    def strangers(self) -> int:
        """How many of our requests were refused because of another program on this address."""
        return self._strangers

    def level(self, now: float) -> float:
        """Return how full the bucket is, in requests."""
        with self._lock:
            return self._pass(now)

    def _leave(self, taken: float) -> bool:
        index = bisect.bisect_left(self._under_way, taken)
        if index < len(self._under_way) and self._under_way[index] == taken:
            del self._under_way[index]
            return True
        return False

    def _answer(self, places: float, now: float) -> None:
        """Let places leak out from now on."""
        self._answered += places
        steps = self._steps
        if steps:
            last = steps[-1]
            # To join may not make those wait who are there already, or hardly.
            if last.size + places <= self._step and (
                last.ready >= now + self._period or now - last.opened <= JOIN * self._period
            ):
                last.size += places
                last.ready = max(last.ready, now + self._period)
                return
            self._last_ready = last.ready
        steps.append(_Step(now, max(self._last_ready, now) + self._period, places))

    def _pass(self, now: float) -> float:
        """Let time pass and return the level."""
        steps = self._steps
        while steps and steps[0].ready <= now:
            step = steps.popleft()
            self._answered -= step.size
            self._last_ready = step.ready
        while self._under_way and now - self._under_way[0] > LOST:
            del self._under_way[0]
            self._answer(1.0, now)
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
        allowed: Requests that may be on their way at once; less than usual while the portal is slow or fails.
        strangers: Requests that the portal refused because another program on this address uses it too.
        held: Calls of this event loop that wait until the operating time of their method comes back.
        operating: By method, the seconds of operating time used up within ten minutes, where the portal has told.
    """

    level: float
    burst: float
    drain: float
    waiting: int
    in_flight: int
    allowed: int
    strangers: int
    held: int
    operating: dict[str, float]


@attrs.frozen(eq=False)
class Portal:
    """What this process knows of the limits of one portal. All its clients share it.

    Attributes:
        bucket: Its bucket.
        operating: The operating time of its methods.
        lanes: The queues in front of it, by event loop.
    """

    bucket: Bucket
    operating: Operating
    lanes: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Any] = attrs.field(
        factory=weakref.WeakKeyDictionary, repr=False
    )


_portals: weakref.WeakValueDictionary[str, Portal] = weakref.WeakValueDictionary()
_filled: dict[str, Portal] = {}
_portals_lock = threading.Lock()

HELD = 256
"""Portals that are remembered although no client has them; beyond that those go whose bucket is empty."""


def portal(name: str, limits: Limits | None, now: float) -> Portal:
    """Return what the process knows of a portal. The limits that a client has named last hold for all; without any they are the standard ones.

    It outlives its clients, since the portal does not forget either; when its bucket has run empty it may go.
    """
    with _portals_lock:
        found = _portals.get(name)
        if found is None:
            limits = limits or STANDARD
            found = Portal(Bucket(limits, name, now), Operating(limits.operating))
            _portals[name] = found
        elif limits is not None and found.bucket.limits != limits:
            found.bucket.limits = limits
            found.operating.limit = limits.operating
        if len(_filled) >= HELD:
            for old in [old for old, held in _filled.items() if held.bucket.level(now) <= 0]:
                del _filled[old]
        _filled[name] = found
        return found
