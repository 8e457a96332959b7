"""Telling how far something long has come.

Whatever takes long takes ``progress``: a function that is given a ``Progress`` now and then, or ``True`` for a bar on the terminal.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Literal, TextIO

import attrs

EVERY = 0.1
"""Seconds between two reports, at least."""

WIDTH = 30
"""Characters of a bar."""


@attrs.frozen
class Progress:
    """How far it has come.

    Attributes:
        done: What is done: rows, calls or bytes.
        total: How many there are, if that is known.
        seconds: Since it began.
    """

    done: int
    total: int | None
    seconds: float

    @property
    def left(self) -> float | None:
        """Seconds that the rest will take at this speed, if that can be told."""
        if not self.total or not self.done:
            return None
        return self.seconds / self.done * max(self.total - self.done, 0)

    def __str__(self) -> str:
        speed = f"{self.done / self.seconds:,.0f}/s" if self.seconds > 0 else ""
        if not self.total:
            return f"{self.done:,} {speed}".rstrip()
        filled = min(int(WIDTH * self.done / self.total), WIDTH)
        left = "" if self.left is None or self.done >= self.total else f", {self.left:,.0f} s left"
        return f"[{'#' * filled}{'.' * (WIDTH - filled)}] {self.done:,} of {self.total:,} {speed}{left}"


Report = Callable[[Progress], object]


class Reporter:
    """Reports from time to time. ``step`` is cheap and may be called for every row."""

    def __init__(self, report: Report | Literal[True] | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._report = Bar() if report is True else report
        self._clock = clock
        self._began = clock()
        self._next = self._began + EVERY
        self.done = 0
        self.total: int | None = None

    def step(self, count: int = 1) -> None:
        """Take note that so many more are done."""
        self.done += count
        if self._report is not None and (now := self._clock()) >= self._next:
            self._next = now + EVERY
            self._tell(now)

    def end(self) -> None:
        """Report for the last time."""
        if self._report is not None:
            self._tell(self._clock())
            if isinstance(self._report, Bar):
                self._report.end()

    def _tell(self, now: float) -> None:
        if self._report is not None:
            self._report(Progress(self.done, self.total, now - self._began))


class Bar:
    """A bar on a terminal, drawn over itself; where there is no terminal only its last state is written."""

    def __init__(self, to: TextIO | None = None) -> None:
        self._to = to or sys.stderr
        self._last = ""

    def __call__(self, progress: Progress) -> None:
        text = str(progress)
        if self._to.isatty():
            self._to.write(f"\r{text.ljust(len(self._last))}")
            self._to.flush()
        self._last = text

    def end(self) -> None:
        """Leave the bar as it is and go on below it."""
        self._to.write("\n" if self._to.isatty() else f"{self._last}\n")
        self._to.flush()
