"""The two limits of the cloud: how often one may call, and for how long the calls may work.

**Bucket.** Each request adds one to a counter that loses ``drain`` per second; a request that would lift it above ``burst`` is refused with 503
``QUERY_LIMIT_EXCEEDED`` and not counted. The counter belongs to the portal and the caller's address, so all webhooks and applications of one machine
share it; a batch counts as one request. https://apidocs.bitrix24.com/limits.html

**Operating.** The execution time of each method is summed per caller over ten buckets of one minute. While the sum is above the limit the method is
refused with 429 ``OPERATION_TIME_LIMIT``; the call that crosses the line still finishes. Calls of a tenth of a second or less cost nothing.

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


@attrs.define
class Bucket:
    """The leaky bucket of one address. ``burst`` is what it holds, ``drain`` what it loses per second."""

    burst: float
    drain: float
    level: float = 0.0
    at: float = 0.0

    def level_at(self, now: float) -> float:
        """Return the level at a time."""
        return max(0.0, self.level - max(0.0, now - self.at) * self.drain)

    def take(self, now: float) -> bool:
        """Count a request, or say that there is no room for it."""
        level = self.level_at(now)
        self.level, self.at = level, now
        # The sum of many small leaks is a rounding error short of the whole number it should be.
        if level + 1 > self.burst + 1e-9:
            return False
        self.level = level + 1
        return True


class Intensity:
    """The buckets of all addresses. ``plan``: ``"standard"``, ``"enterprise"``, ``"off"`` or ``(burst, drain)``."""

    def __init__(self, plan: str | tuple[float, float]) -> None:
        if isinstance(plan, str) and plan != "off" and plan not in PLANS:
            raise ValueError(f"limits={plan!r}: say 'standard', 'enterprise', 'off' or (burst, drain per second)")
        self.plan = None if plan == "off" else PLANS[plan] if isinstance(plan, str) else plan
        self._buckets: dict[str, Bucket] = {}

    def take(self, address: str, now: float) -> bool:
        """Count a request from an address, or say that it must be refused."""
        if self.plan is None:
            return True
        if (bucket := self._buckets.get(address)) is None:
            bucket = self._buckets[address] = Bucket(*self.plan, at=now)
        return bucket.take(now)

    def level(self, now: float) -> float:
        """Return how full the fullest bucket is."""
        return max((bucket.level_at(now) for bucket in self._buckets.values()), default=0.0)


@attrs.define
class _Ledger:
    """Execution time of one caller and method: by minute, the first call in it and the seconds spent."""

    minutes: dict[int, tuple[float, float]] = attrs.field(factory=dict)


class Operating:
    """Execution time by caller and method over the last ten minutes. ``limit`` in seconds; ``None``: never refuse, still count."""

    def __init__(self, limit: float | None = 480.0) -> None:
        self.limit = limit
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
        return sum(seconds for _, seconds in ledger.minutes.values())

    def reset_at(self, caller: str, method: str, now: float) -> int:
        """Return the unix time at which the oldest minute expires; some of the budget comes back then, not all of it."""
        ledger = self._ledgers.get((caller, method))
        first = min((at for at, _ in ledger.minutes.values()), default=now) if ledger else now
        return math.ceil(first) + BUCKETS * MINUTE

    def add(self, caller: str, method: str, seconds: float, now: float) -> None:
        """Count the execution time of one call."""
        if seconds <= FREE:
            return
        ledger = self._ledgers.setdefault((caller, method), _Ledger())
        self._forget(ledger, now)
        minute = int(now // MINUTE)
        first, spent = ledger.minutes.get(minute, (now, 0.0))
        ledger.minutes[minute] = (first, spent + seconds)

    def _forget(self, ledger: _Ledger, now: float) -> None:
        for minute in [minute for minute, (first, _) in ledger.minutes.items() if now >= first + BUCKETS * MINUTE]:
            del ledger.minutes[minute]
