"""How many of the waiting calls share the next request. Pure arithmetic.

A request costs one place in the portal's bucket, whether it carries one call or fifty. While the bucket is nearly empty places are cheap, and calls
that go alone are answered soonest. When many wait, or the bucket has filled, places are what is scarce: then the calls share the fewest batches.

The decision is made over *all* calls that wait in this turn of the event loop. Deciding for each as it comes would send the first fifty of five
thousand alone, spend the whole burst on them, and take twice as long for the rest.
"""

from __future__ import annotations

import math
from typing import Literal

import attrs

MOST = 50
"""Calls in one batch, at most."""

WORK = 20.0
"""Seconds that the portal may be expected to work on one batch; after sixty it is cut off."""

EASY = 0.2
"""Up to this part of the burst, places in the bucket are cheap."""


@attrs.frozen
class Plan:
    """What to do next: send a request with ``size`` calls, or, with ``hold``, look again in so many seconds because more calls may join."""

    size: int
    hold: float = 0.0


ALONE = Plan(1)


def plan(
    waiting: int,
    *,
    mode: Literal["adaptive", "eager", "off"],
    level: float,
    burst: float,
    drain: float,
    waited: float,
    since_last: float,
) -> Plan:
    """Decide about the next request.

    Args:
        waiting: Calls waiting now, at least one.
        mode: The ``packing`` option.
        level: How full the bucket is.
        burst: How many requests it holds.
        drain: How many leak out per second.
        waited: Seconds that the first of them has been waiting.
        since_last: Seconds since the last request was sent.
    """
    if mode == "off" or waiting == 1:
        return ALONE
    batches = math.ceil(waiting / MOST)
    together = Plan(math.ceil(waiting / batches))
    if mode == "eager":
        return together
    if level + waiting <= burst * EASY:
        return ALONE
    if waiting < MOST and level > burst * EASY:
        # Requests leave faster than the bucket drains: what is not yet a full batch waits for company, for at most one drain interval.
        hold = 1.0 / drain - max(waited, since_last)
        if hold > 0:
            return Plan(0, hold)
    return together
