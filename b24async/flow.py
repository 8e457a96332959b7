"""How many requests may be on their way to a portal at once. Pure logic: the clock is passed in.

As many as the client's ``concurrency`` while all is well. When requests fail on the way or inside the portal, the number is halved; when they begin to
queue there, it shrinks by a fifth; with every answer that comes in good time it grows again. Requests that were sent before the last cut tell nothing
new, so a burst that fails together counts once.
"""

from __future__ import annotations

LEAST = 2.0
"""Requests that are always allowed."""

FAILED = 0.5
SLOW = 0.8
GROWTH = 0.5
"""What every good answer adds."""

LATE = 1.0
"""Seconds beyond its usual way that an answer may take before it counts as slow; or four times the usual, if that is more."""


class Flow:
    """The cap on requests in flight to one portal."""

    def __init__(self, cap: int) -> None:
        self.cap = cap
        self._allowed = float(cap)
        self._cut = float("-inf")
        self._usual: float | None = None

    @property
    def allowed(self) -> int:
        """Requests that may be on their way now."""
        return min(int(self._allowed), self.cap)

    def good(self, sent: float, now: float, worked: float | None) -> None:
        """Take note of an answer.

        Args:
            sent: When its request was sent.
            now: When it came.
            worked: Seconds that the portal says it worked on it; the rest was the way, and waiting for somebody to work on it.
        """
        if worked is not None:
            way = max(now - sent - worked, 0.0)
            usual = self._usual
            if usual is not None and way > max(LATE, 4 * usual) + usual:
                self._cut_to(SLOW, sent, now)
                # What stays slow becomes the usual way in the end.
                self._usual = usual + (way - usual) * 0.02
                return
            self._usual = way if usual is None else usual + (way - usual) * 0.1
        if self._allowed < self.cap:
            self._allowed = min(self._allowed + GROWTH, float(self.cap))

    def bad(self, sent: float, now: float) -> None:
        """Take note of a request that failed on its way or inside the portal."""
        self._cut_to(FAILED, sent, now)

    def _cut_to(self, part: float, sent: float, now: float) -> None:
        if sent > self._cut:
            self._allowed = max(min(self._allowed, float(self.cap)) * part, min(LEAST, float(self.cap)))
            self._cut = now
