# Generated from spec/booking by `python -m codegen`. Edit the spec, not this file.
"""``booking.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.booking.v1 import BookingV1


class Booking(calls.Group):
    """``booking.*``."""

    _name = "booking"

    @functools.cached_property
    def v1(self) -> BookingV1:
        """``booking.v1.*``."""
        from b24async.methods.booking.v1 import BookingV1

        return BookingV1(self._sender)
