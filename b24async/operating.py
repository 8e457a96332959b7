"""The portal's limit on working time, seen from here. Pure logic: the clock is passed in.

The portal sums up how long each method has worked for a credential over ten minutes, and refuses it with ``OPERATION_TIME_LIMIT`` when that is too
much; other methods go on. Answers tell the sum so far (``operating``, a sum already) and when some of it expires (``operating_reset_at``). Both may be
missing, and in a batch the sum stands at the first command of a method and ``0`` at its others.

Here a method is held *before* the wall: what its calls under way will add is reckoned with, by what they have cost before, and when there is no room
for one more it waits for the reset. How much comes back then is not told, so one call goes ahead and brings the new sum. What a call costs is learned
from the answers; until the first one is here a high price is assumed for a moment, since many answer at once, and a low one after that.
https://apidocs.bitrix24.com/settings/performance/limits.html
"""

from __future__ import annotations

import datetime as dt
import threading
import time as time_module
from collections.abc import Mapping
from typing import Any

import attrs

Key = tuple[str, str]
"""Credential and method."""

SLACK = 0.01
"""Part of the budget that is never used."""

DEAR = 1.0
"""Seconds that a call is taken to work while the first answer may come any moment."""

MOMENT = 0.12
"""Seconds that the first answer may take until then."""

CHEAP = 0.2
"""Seconds that a call is taken to work as long as nobody knows."""

LOST = 300.0
"""Seconds after which a call under way counts as answered even if nobody said so: its event loop is gone."""

WINDOW = 600.0
"""Seconds over which the portal sums up."""

REFUSED = 10.0
"""Seconds to wait after a refusal when nobody knows when the budget comes back."""


@attrs.define(eq=False)
class _Account:
    """One method of one credential.

    Attributes:
        spent: Seconds used up, as the portal has told.
        told_at: When it told that, by its own clock.
        until: When some of it comes back.
        blocked: Until when the portal refuses.
        refusing: Whether nothing is known of it since it refused.
        under_way: Calls whose answers are not here.
        since: Since when there have been some.
        admitted: When the last of them went.
    """

    spent: float = 0.0
    told_at: float = float("-inf")
    until: float = float("-inf")
    blocked: float = float("-inf")
    refusing: bool = False
    under_way: int = 0
    since: float = 0.0
    admitted: float = 0.0


class Operating:
    """The operating time of a portal's methods, by credential, and what their calls cost. Safe to use from several threads."""

    def __init__(self, limit: float | None) -> None:
        self._lock = threading.Lock()
        self._accounts: dict[Key, _Account] = {}
        self._costs: dict[str, float] = {}
        self.limit = limit

    def cost(self, method: str) -> float | None:
        """Return the seconds that a call of a method works on the portal, or ``None`` if none has been seen."""
        return self._costs.get(method)

    def learn(self, method: str, seconds: float) -> None:
        """Take note how long a call has worked. What gets slower is believed sooner than what gets faster."""
        known = self._costs.get(method)
        if known is None:
            self._costs[method] = seconds
        else:
            self._costs[method] = known + (seconds - known) * (0.5 if seconds > known else 0.1)

    def slower(self, method: str, seconds: float) -> None:
        """Take note that a call may work at least so long: its batch did not come back in time."""
        self._costs[method] = max(self._costs.get(method, 0.0), seconds)

    def wait(self, key: Key, now: float, calls: int = 1) -> float:
        """Return ``0.0`` if so many calls may go now, else the seconds until that can be told; infinity if an answer under way has to tell."""
        account = self._accounts.get(key)
        if account is None:
            return 0.0
        with self._lock:
            return self._wait(account, key[1], now, calls)

    def firm(self, key: Key, now: float, calls: int = 1) -> float:
        """Return for how many seconds there is surely no operating time for so many calls."""
        account = self._accounts.get(key)
        if account is None:
            return 0.0
        with self._lock:
            if now < account.blocked:
                return account.blocked - now
            cost = self._cost(account, key[1], now)
            used_up = self.limit is not None and account.spent + calls * cost > self.limit * (1 - SLACK)
            return max(account.until - now, 0.0) if used_up else 0.0

    def room(self, key: Key, now: float) -> int:
        """Return how many calls may go now."""
        account = self._accounts.get(key)
        if account is None or (self.limit is None and not account.refusing):
            return 1_000_000_000
        with self._lock:
            if self._wait(account, key[1], now, 1) > 0:
                return 0
            if account.refusing:
                return 1
            cost = self._cost(account, key[1], now)
            room = (self.limit or float("inf")) * (1 - SLACK) - account.spent
            return max(int(room / cost) - account.under_way, 1) if cost > 0 else 1_000_000_000

    def admit(self, key: Key, now: float) -> bool:
        """Reckon with a call from now on, or tell that it has to wait (see ``wait``). What was admitted is to be settled."""
        with self._lock:
            account = self._accounts.get(key)
            if account is not None and self._wait(account, key[1], now, 1) > 0:
                return False
            self._take(key, now, 1)
            return True

    def take(self, key: Key, now: float, calls: int) -> None:
        """Reckon with calls from now on, whatever there is room for."""
        with self._lock:
            self._take(key, now, calls)

    def settle(self, key: Key, calls: int = 1) -> None:
        """Take off calls that are under way no more."""
        with self._lock:
            account = self._accounts[key]
            account.under_way = max(account.under_way - calls, 0)

    def told(self, key: Key, now: float, time: Mapping[str, Any], rest: bool = False) -> None:
        """Take note of what an answer tells in its ``time`` block.

        Args:
            key: Credential and method.
            now: Present time.
            time: The block.
            rest: Whether a command of the same method stood before it in its batch. Then it may tell nothing, and the sum before it does not hold it.
        """
        known = self._accounts.get(key)
        if known is not None:
            known.refusing = False
        spent = number(time.get("operating"))
        if not spent and (spent is None or known is None or not known.spent):
            return
        with self._lock:
            account = self._accounts.setdefault(key, _Account())
            if not spent:
                if rest:
                    account.spent += worked(time) or 0.0
                elif now >= account.until:
                    account.spent = 0.0
                return
            clock = number(time.get("finish")) or number(time.get("start")) or time_module.time()
            reset = moment(time.get("operating_reset_at"))
            if clock > account.told_at or (clock == account.told_at and spent > account.spent):
                account.told_at, account.spent = clock, spent
                account.until = now + reset - clock if reset is not None else float("-inf")

    def estimate(self, key: Key, now: float, seconds: float) -> None:
        """Take note that calls have worked so long, where the portal does not tell what that makes in sum."""
        with self._lock:
            account = self._accounts.setdefault(key, _Account())
            account.refusing = False
            if now >= account.until:
                account.spent, account.until = 0.0, now + WINDOW
            account.spent += seconds

    def went(self, key: Key) -> None:
        """Take note that the portal has carried a call out."""
        known = self._accounts.get(key)
        if known is not None:
            known.refusing = False

    def refuse(self, key: Key, now: float) -> float:
        """Take note that the portal has refused, and return the seconds after which another try makes sense."""
        with self._lock:
            account = self._accounts.setdefault(key, _Account())
            account.refusing = True
            if now >= account.blocked:
                account.blocked = account.until if account.until > now else now + REFUSED
            return account.blocked - now

    def spent(self, credential: str, now: float) -> dict[str, float]:
        """Return the seconds used up by each method of a credential, as far as they are known and have not expired."""
        with self._lock:
            return {
                method: account.spent
                for (owner, method), account in self._accounts.items()
                if owner == credential and account.spent and account.until > now
            }

    def unknown(self, method: str) -> bool:
        """Tell whether nobody knows yet what a method costs."""
        return method not in self._costs

    def moment_left(self, key: Key, now: float) -> float:
        """Return the seconds until the cost of a method is known or no longer waited for."""
        account = self._accounts.get(key)
        return max(account.since + MOMENT - now, 0.001) if account is not None else 0.001

    def _cost(self, account: _Account, method: str, now: float) -> float:
        known = self._costs.get(method)
        if known is not None:
            return known
        return DEAR if not account.under_way or now < account.since + MOMENT else CHEAP

    def _take(self, key: Key, now: float, calls: int) -> None:
        account = self._accounts.setdefault(key, _Account())
        if not account.under_way:
            account.since = now
        account.under_way += calls
        account.admitted = now

    def _wait(self, account: _Account, method: str, now: float, calls: int) -> float:
        if account.under_way and now - account.admitted > LOST:
            account.under_way = 0
        if now < account.blocked:
            return account.blocked - now
        if account.refusing and account.under_way:
            return float("inf")  # one of them asks whether it still refuses
        if self.limit is None:
            return 0.0
        cost, room = self._cost(account, method, now), self.limit * (1 - SLACK)
        if account.spent + calls * cost > room:
            if now < account.until:
                return account.until - now
            # Some of it has come back. The next answer tells how much.
            return float("inf") if account.under_way else 0.0
        if account.spent + (account.under_way + calls) * cost > room:
            if method not in self._costs and now < account.since + MOMENT:
                return account.since + MOMENT - now
            return float("inf")
        return 0.0


def worked(time: Mapping[str, Any] | None) -> float | None:
    """Return the seconds that the portal has worked, from the ``time`` block of an answer."""
    if not time:
        return None
    seconds = number(time.get("processing"))
    return number(time.get("duration")) if seconds is None else seconds


def number(value: Any) -> float | None:
    """Read a number of a ``time`` block, whatever form it came in."""
    if type(value) is float:
        return value
    if isinstance(value, bool) or value is None:
        return None
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def moment(value: Any) -> float | None:
    """Read a moment of a ``time`` block: unix seconds, or a text in ISO format."""
    seconds = number(value)
    if seconds is None and isinstance(value, str):
        try:
            return dt.datetime.fromisoformat(value).timestamp()
        except ValueError:
            return None
    return seconds
