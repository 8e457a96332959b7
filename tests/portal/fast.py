"""An event loop whose time runs faster than the world's, for tests in which the portal's limits make people wait."""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

SPEED = 20.0
QUIET = 0.01
"""Seconds of the world after which nothing more comes by itself where both ends of every connection are in one loop."""

_leapt = 0.0


def clock() -> float:
    """Return the time of the fast loop; for clients and portals that take a clock."""
    return time.monotonic() * SPEED + _leapt


class _Selector(selectors.DefaultSelector):
    def select(self, timeout: float | None = None) -> Any:
        return super().select(timeout if timeout is None else timeout / SPEED)


class _Leaping(_Selector):
    """Where all wait for the clock, the clock need not wait."""

    def select(self, timeout: float | None = None) -> Any:
        global _leapt
        if timeout is None or timeout <= QUIET * SPEED:
            return super().select(timeout)
        begun = clock()
        found = super().select(QUIET * SPEED)
        if not found:
            _leapt += max(0.0, begun + timeout - clock())
        return found


class FastLoop(asyncio.SelectorEventLoop):
    def __init__(self, selector: type[_Selector] = _Selector) -> None:
        super().__init__(selector())

    def time(self) -> float:
        return clock()


def run(main: Coroutine[Any, Any, T], *, leap: bool = False) -> T:
    """Run a coroutine in a fast loop. ``leap``: skip what nobody does anything in; for one loop at a time that talks to nobody outside of it."""
    with asyncio.Runner(loop_factory=lambda: FastLoop(_Leaping if leap else _Selector)) as runner:
        return runner.run(main)
