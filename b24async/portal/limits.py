"""The two limits of the cloud: how often one may call, and for how long the calls may work.

**Bucket.** Each request adds one to a counter. At every whole second of the portal's clock the counter loses ``drain``, though it never falls below
zero; between two seconds it loses nothing. A request that would lift it above ``burst`` is refused with 503 ``QUERY_LIMIT_EXCEEDED`` and not counted.
The counter belongs to the portal and the caller's address, so all webhooks and applications of one machine share it; a batch counts as one request.
https://apidocs.bitrix24.com/limits.html

**Operating.** The execution time of each method is summed per caller over ten buckets of one minute. While the sum is above the limit the method is
refused with 429 ``OPERATION_TIME_LIMIT``; the call that crosses the line still finishes. Calls of a tenth of a second or less cost nothing.
https://apidocs.bitrix24.com/settings/performance/limits.html

Pure logic: the time is passed in.
"""

from __future__ import annotations

import math

import attrs

PLANS: dict[str, tuple[float, float]] = {"standard": (50, 2), "enterprise": (250, 5)}

MINUTE = 60
BUCKETS = 10
FREE = 0.1
"""A call that takes no longer is not metered, in seconds."""


def plan_of(limits: str | tuple[float, float]) -> tuple[float, float] | None:
    """Return burst and drain of a plan's name or of two numbers; ``None`` for ``"off"``."""
    if isinstance(limits, str):
        if limits == "off":
            return None
        if limits in PLANS:
            return PLANS[limits]
    else:
        try:
            burst, drain = map(float, limits)
        except (TypeError, ValueError):
            pass
        else:
            if burst >= 1 and drain >= 0:
                return burst, drain
    raise ValueError(f"limits={limits!r}: say 'standard', 'enterprise', 'off' or (burst, drain per second)")


@attrs.define
class Bucket:
    """The counter of one address: how much is in it, and when that was so."""

    level: float = 0.0
    at: float = 0.0

    def level_at(self, now: float, drain: float) -> float:
        """Return the level at a time."""
        seconds = math.floor(now) - math.floor(self.at)
        return max(0.0, self.level - max(0, seconds) * drain)

    def drained(self, now: float, drain: float) -> Bucket:
        """Return the bucket as it is at a time."""
        return Bucket(self.level_at(now, drain), max(self.at, now))


class Intensity:
    """The buckets of all addresses. ``limits``: ``"standard"``, ``"enterprise"``, ``"off"`` or ``(burst, drain)``."""

    def __init__(self, limits: str | tuple[float, float]) -> None:
        self._plan = plan_of(limits)
        self.limits = limits
        self._buckets: dict[str, Bucket] = {}
        self._newcomer = Bucket()

    def change(self, limits: str | tuple[float, float], now: float) -> None:
        """Go on under other limits. What was counted stays counted, except that ``"off"`` counts and remembers nothing."""
        plan = plan_of(limits)
        if plan is None or self._plan is None:
            self._buckets.clear()
            self._newcomer = Bucket()
        else:
            drain = self._plan[1]
            self._buckets = {address: bucket.drained(now, drain) for address, bucket in self._buckets.items()}
            self._newcomer = self._newcomer.drained(now, drain)
        self._plan, self.limits = plan, limits

    def take(self, address: str, now: float) -> bool:
        """Count a request from an address, or say that it must be refused."""
        if self._plan is None:
            return True
        burst, drain = self._plan
        bucket = self._buckets[address] = self._buckets.get(address, self._newcomer).drained(now, drain)
        # Levels that are no whole numbers are a rounding error away from what they should be.
        if bucket.level + 1 > burst + 1e-9:
            return False
        bucket.level += 1
        return True

    def fill(self, level: float | None, now: float) -> None:
        """Put every bucket at a level, those of addresses that never called as well; full without a level."""
        if self._plan is None:
            raise RuntimeError("limits are off: there is no bucket to fill")
        level = self._plan[0] if level is None else level
        if not 0 <= level <= self._plan[0]:
            raise ValueError(f"level={level!r}: the bucket holds 0 to {self._plan[0]:g}")
        self._buckets.clear()
        self._newcomer = Bucket(level, now)

    def level(self, now: float) -> float:
        """Return how full the fullest bucket is."""
        if self._plan is None:
            return 0.0
        buckets = self._buckets.values() or (self._newcomer,)
        return max(bucket.level_at(now, self._plan[1]) for bucket in buckets)


@attrs.define
class _Ledger:
    """Execution time of one caller and method: by minute, the first call in it and the seconds spent."""

    minutes: dict[int, tuple[int, float]] = attrs.field(factory=dict)


class Operating:
    """Execution time by caller and method over the last ten minutes.

    Args:
        limit: Seconds that a method may work; with ``None`` nothing is metered, as on portals that do not know this limit.
        free: A call that takes no longer costs nothing, in seconds.
    """

    def __init__(self, limit: float | None = 480.0, free: float = FREE) -> None:
        self.limit = limit
        self.free = free
        self._ledgers: dict[tuple[str, str], _Ledger] = {}

    def blocked(self, caller: str, method: str, now: float) -> bool:
        """Say whether the method may not run for this caller now."""
        return self.limit is not None and self.spent(caller, method, now) > self.limit

    def spent(self, caller: str, method: str, now: float) -> float:
        """Return the seconds used up in the last ten minutes."""
        ledger = self._ledgers.get((caller, method))
        if ledger is None:
            return 0.0
        self._forget(ledger, now)
        return math.fsum(seconds for _, seconds in ledger.minutes.values())

    def metered(self) -> tuple[tuple[str, str], ...]:
        """Return the callers and methods that have ever used up anything."""
        return tuple(self._ledgers)

    def told(self, caller: str, method: str, now: float) -> tuple[float | None, int | None]:
        """Return what a ``time`` block tells: the seconds used up, and when the oldest minute expires. Some of the budget comes back then, not all."""
        if self.limit is None:
            return None, None
        spent = self.spent(caller, method, now)
        ledger = self._ledgers.get((caller, method))
        first = min((at for at, _ in ledger.minutes.values()), default=None) if ledger else None
        return spent, (math.floor(now) if first is None else first) + BUCKETS * MINUTE

    def add(self, caller: str, method: str, seconds: float, now: float) -> None:
        """Count the execution time of one call."""
        if self.limit is None or seconds <= self.free:
            return
        ledger = self._ledgers.setdefault((caller, method), _Ledger())
        self._forget(ledger, now)
        minute = int(now // MINUTE)
        first, spent = ledger.minutes.get(minute, (math.floor(now), 0.0))
        ledger.minutes[minute] = (first, spent + seconds)

    def _forget(self, ledger: _Ledger, now: float) -> None:
        for minute in [minute for minute, (first, _) in ledger.minutes.items() if now >= first + BUCKETS * MINUTE]:
            del ledger.minutes[minute]
