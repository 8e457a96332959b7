"""An event loop whose time runs faster than the world's, for tests in which the portal's limits make people wait."""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

SPEED = 20.0


def clock() -> float:
    """Return the time of the fast loop; for clients and portals that take a clock."""
    return time.monotonic() * SPEED


class _Selector(selectors.DefaultSelector):  # type: ignore[misc,valid-type]
    def select(self, timeout: float | None = None) -> Any:
        return super().select(timeout if timeout is None else timeout / SPEED)


class FastLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        super().__init__(_Selector())

    def time(self) -> float:
        return clock()


def run(main: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine in a fast loop."""
    with asyncio.Runner(loop_factory=FastLoop) as runner:
        return runner.run(main)
