# Generated from spec/calendar/event/get.yaml and spec/calendar/event.yaml by `python -m codegen`. Edit the spec, not this file.
"""``calendar.event.get.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from b24async.shapes import calendar as calendar_shapes

_ITSELF: calls.ListMethod[calendar_shapes.CalendarEvent] = calls.ListMethod(
    "calendar.event.get",
    convert.shape("b24async.shapes.calendar", "CalendarEvent"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("calendar",),
)
_NEAREST: calls.ListMethod[calendar_shapes.CalendarEvent] = calls.ListMethod(
    "calendar.event.get.nearest",
    convert.shape("b24async.shapes.calendar", "CalendarEvent"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("calendar",),
)


class CalendarEventGet(calls.Group):
    """``calendar.event.get.*``."""

    _name = "calendar.event.get"

    def __call__(
        self,
        *,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int,
        from_: datetime.date | str | None = None,
        to: datetime.date | str | None = None,
        section: Sequence[int] | None = None,
    ) -> calls.ListCall[calendar_shapes.CalendarEvent]:
        """List the events of a user, a group or the company within a period.

        Args:
            owner_id: For example ``1``.
            from_: For example ``2024-06-20``.
            to: For example ``2024-08-20``.
            section: For example ``[21, 44]``.

        Raises:
            InvalidParams: without a code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html
        """
        return calls.ListCall(
            _ITSELF,
            {"type": type, "ownerId": owner_id, "from": from_, "to": to, "section": section},
            self._sender,
        )

    def nearest(
        self,
        *,
        type: Literal["user", "group", "company_calendar"] | None = None,
        owner_id: int | None = None,
        days: int | None = None,
        for_current_user: bool | None = None,
        max_events_count: int | None = None,
        detail_url: str | None = None,
    ) -> calls.ListCall[calendar_shapes.CalendarEvent]:
        """List upcoming calendar events, those of the next 60 days by default.

        Args:
            owner_id: For example ``2``.
            days: For example ``10``, by default ``60``.
            for_current_user: By default ``True``.
            max_events_count: For example ``100``.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html
        """
        return calls.ListCall(
            _NEAREST,
            {
                "type": type,
                "ownerId": owner_id,
                "days": days,
                "forCurrentUser": for_current_user,
                "maxEventsCount": max_events_count,
                "detailUrl": detail_url,
            },
            self._sender,
        )
