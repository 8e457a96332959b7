"""A clock for a portal whose tests do not wait."""

from __future__ import annotations

import time

START = 1_767_225_600.0
"""The first second of 2026 in UTC."""

_SECOND = 10**9


class Clock:
    """Time that goes on when it is told to: ``Portal(clock=Clock())``.

    It stands still until it is moved. Everything the portal dates or limits goes by it, so ``clock.move(600)`` takes no time and lets the operating
    time of ten minutes expire. Delays are real all the same: ``latency``, ``command_cost``, slow answers.

    Args:
        start: Where it begins, in unix seconds.
        ticking: It runs with the real time as well.
    """

    def __init__(self, start: float = START, *, ticking: bool = False) -> None:
        # Whole nanoseconds, so that ten moves of a tenth of a second are one second and not a little less.
        self._at = round(start * _SECOND)
        self._since = time.monotonic_ns() if ticking else None

    def __call__(self) -> float:
        ran = 0 if self._since is None else time.monotonic_ns() - self._since
        return (self._at + ran) / _SECOND

    def __repr__(self) -> str:
        return f"<Clock {self():.3f}>"

    def move(self, seconds: float) -> None:
        """Let time pass at once."""
        self._at += round(seconds * _SECOND)
