# Generated from spec/calendar/resource/booking.yaml by `python -m codegen`. Edit the spec, not this file.
"""``calendar.resource.booking.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import calendar as calendar_shapes

_LIST: calls.ListMethod[calendar_shapes.CalendarResourceBooking] = calls.ListMethod(
    "calendar.resource.booking.list",
    convert.shape("b24async.shapes.calendar", "CalendarResourceBooking"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("calendar",),
)


class CalendarResourceBooking(calls.Group):
    """``calendar.resource.booking.*``."""

    _name = "calendar.resource.booking"

    def list(
        self,
        *,
        filter: calendar_shapes.ResourceBookingListFilter | Mapping[str, Any],
    ) -> calls.ListCall[calendar_shapes.CalendarResourceBooking]:
        """List bookings of calendar resources, by resource and period or by booking ids.

        Raises:
            InvalidParams: without a code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html
        """
        return calls.ListCall(_LIST, {"filter": filter}, self._sender)
