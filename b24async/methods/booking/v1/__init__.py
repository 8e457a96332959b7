# Generated from spec/booking/v1 by `python -m codegen`. Edit the spec, not this file.
"""``booking.v1.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.booking.v1.booking import BookingV1Booking
    from b24async.methods.booking.v1.clienttype import BookingV1Clienttype
    from b24async.methods.booking.v1.resource import BookingV1Resource
    from b24async.methods.booking.v1.resource_type import BookingV1ResourceType
    from b24async.methods.booking.v1.waitlist import BookingV1Waitlist


class BookingV1(calls.Group):
    """``booking.v1.*``."""

    _name = "booking.v1"

    @functools.cached_property
    def booking(self) -> BookingV1Booking:
        """``booking.v1.booking.*``."""
        from b24async.methods.booking.v1.booking import BookingV1Booking

        return BookingV1Booking(self._sender)

    @functools.cached_property
    def clienttype(self) -> BookingV1Clienttype:
        """``booking.v1.clienttype.*``."""
        from b24async.methods.booking.v1.clienttype import BookingV1Clienttype

        return BookingV1Clienttype(self._sender)

    @functools.cached_property
    def resource(self) -> BookingV1Resource:
        """``booking.v1.resource.*``."""
        from b24async.methods.booking.v1.resource import BookingV1Resource

        return BookingV1Resource(self._sender)

    @functools.cached_property
    def resource_type(self) -> BookingV1ResourceType:
        """``booking.v1.resourceType.*``."""
        from b24async.methods.booking.v1.resource_type import BookingV1ResourceType

        return BookingV1ResourceType(self._sender)

    @functools.cached_property
    def waitlist(self) -> BookingV1Waitlist:
        """``booking.v1.waitlist.*``."""
        from b24async.methods.booking.v1.waitlist import BookingV1Waitlist

        return BookingV1Waitlist(self._sender)
