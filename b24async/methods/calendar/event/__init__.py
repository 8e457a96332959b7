# Generated from spec/calendar/event.yaml by `python -m codegen`. Edit the spec, not this file.
"""``calendar.event.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from b24async.methods.calendar.event.get import CalendarEventGet
    from b24async.shapes import calendar as calendar_shapes

_ADD = calls.Method(
    "calendar.event.add",
    convert.integer,
    safety="unsafe",
    scopes=("calendar",),
    dump={
        "auto_detect_section": convert.yes_no,
        "skip_time": convert.yes_no,
        "private_event": convert.yes_no,
        "is_meeting": convert.yes_no,
    },
)
_UPDATE: calls.Method[calendar_shapes.CalendarEventUpdate | int] = calls.Method(
    "calendar.event.update",
    convert.union(convert.shape("b24async.shapes.calendar", "CalendarEventUpdate"), convert.integer),
    safety="unsafe",
    scopes=("calendar",),
    dump={"skip_time": convert.yes_no, "private_event": convert.yes_no, "is_meeting": convert.yes_no},
)
_DELETE = calls.Method("calendar.event.delete", convert.boolean, safety="unsafe", scopes=("calendar",))
_GETBYID: calls.Method[calendar_shapes.CalendarEvent] = calls.Method(
    "calendar.event.getbyid",
    convert.shape("b24async.shapes.calendar", "CalendarEvent"),
    safety="safe",
    scopes=("calendar",),
)


class CalendarEvent(calls.Group):
    """``calendar.event.*``."""

    _name = "calendar.event"

    def add(
        self,
        *,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int,
        from_: datetime.datetime | str | datetime.date,
        to: datetime.datetime | str | datetime.date,
        from_ts: int | None = None,
        to_ts: int | None = None,
        section: int,
        auto_detect_section: bool | None = None,
        name: str,
        skip_time: bool | None = None,
        timezone_from: str | None = None,
        timezone_to: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        accessibility: Literal["busy", "absent", "quest", "free"] | None = None,
        importance: Literal["high", "normal", "low"] | None = None,
        private_event: bool | None = None,
        rrule: calendar_shapes.EventAddRrule | Mapping[str, Any] | None = None,
        is_meeting: bool | None = None,
        location: str | None = None,
        remind: Sequence[calendar_shapes.EventAddRemind | Mapping[str, Any]] | None = None,
        attendees: Sequence[int] | None = None,
        meeting: calendar_shapes.EventAddMeeting | Mapping[str, Any] | None = None,
        crm_fields: Sequence[str] | None = None,
    ) -> calls.Call[int]:
        """Create a calendar event or meeting, also recurring, with reminders and CRM links.

        Args:
            owner_id: For example ``2``.
            from_: For example ``2024-06-14``.
            to: For example ``2024-06-14``.
            section: For example ``5``.
            timezone_from: For example ``Europe/Berlin``.
            timezone_to: For example ``Europe/Berlin``.
            color: For example ``#9cbe1c``.
            text_color: For example ``#283033``.
            accessibility: For example ``absent``.
            attendees: For example ``[1, 2, 3]``.
            crm_fields: For example ``["C_5", "L_11"]``.

        Raises:
            InvalidParams: "The required parameter "name" for the method "calendar.event.add" is not set", without a
                code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html
        """
        return calls.Call(
            _ADD,
            {
                "type": type,
                "ownerId": owner_id,
                "from": from_,
                "to": to,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "section": section,
                "auto_detect_section": auto_detect_section,
                "name": name,
                "skip_time": skip_time,
                "timezone_from": timezone_from,
                "timezone_to": timezone_to,
                "description": description,
                "color": color,
                "text_color": text_color,
                "accessibility": accessibility,
                "importance": importance,
                "private_event": private_event,
                "rrule": rrule,
                "is_meeting": is_meeting,
                "location": location,
                "remind": remind,
                "attendees": attendees,
                "meeting": meeting,
                "crm_fields": crm_fields,
            },
            self._sender,
        )

    def update(
        self,
        *,
        id: int,
        type: Literal["user", "group", "company_calendar"],
        owner_id: int,
        from_: datetime.datetime | str | datetime.date | None = None,
        to: datetime.datetime | str | datetime.date | None = None,
        from_ts: int | None = None,
        to_ts: int | None = None,
        section: int | None = None,
        name: str | None = None,
        skip_time: bool | None = None,
        timezone_from: str | None = None,
        timezone_to: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        accessibility: Literal["busy", "absent", "quest", "free"] | None = None,
        importance: Literal["high", "normal", "low"] | None = None,
        private_event: bool | None = None,
        recurrence_mode: Literal["this", "next", "all"] | None = None,
        current_date_from: datetime.date | str | None = None,
        rrule: calendar_shapes.EventUpdateRrule | Mapping[str, Any] | None = None,
        is_meeting: bool | None = None,
        location: str | None = None,
        remind: Sequence[calendar_shapes.EventUpdateRemind | Mapping[str, Any]] | None = None,
        attendees: Sequence[int] | None = None,
        host: int | None = None,
        meeting: calendar_shapes.EventUpdateMeeting | Mapping[str, Any] | None = None,
        crm_fields: Sequence[str] | None = None,
    ) -> calls.Call[calendar_shapes.CalendarEventUpdate | int]:
        """Change a calendar event, or some occurrences of a recurring one.

        Args:
            id: For example ``699``.
            owner_id: For example ``2``.
            from_: For example ``2024-06-17``.
            to: For example ``2024-06-17``.
            section: For example ``5``.
            color: For example ``#9cbe1c``.
            text_color: For example ``#283033``.
            accessibility: For example ``free``.
            current_date_from: For example ``2024-12-04``.
            location: For example ``London``.
            attendees: For example ``[1, 2, 3]``.
            crm_fields: For example ``["C_5", "L_11"]``.

        Raises:
            InvalidParams: without a code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "id": id,
                "type": type,
                "ownerId": owner_id,
                "from": from_,
                "to": to,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "section": section,
                "name": name,
                "skip_time": skip_time,
                "timezone_from": timezone_from,
                "timezone_to": timezone_to,
                "description": description,
                "color": color,
                "text_color": text_color,
                "accessibility": accessibility,
                "importance": importance,
                "private_event": private_event,
                "recurrence_mode": recurrence_mode,
                "current_date_from": current_date_from,
                "rrule": rrule,
                "is_meeting": is_meeting,
                "location": location,
                "remind": remind,
                "attendees": attendees,
                "host": host,
                "meeting": meeting,
                "crm_fields": crm_fields,
            },
            self._sender,
        )

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete an event from a calendar by its id.

        Args:
            id: For example ``698``.

        Raises:
            InvalidParams: "Event id not specified", without a code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def getbyid(self, *, id: int) -> calls.Call[calendar_shapes.CalendarEvent]:
        """Read one calendar event with its attendees, reminders and recurrence rule.

        Args:
            id: For example ``324``.

        Raises:
            InvalidParams: without a code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html
        """
        return calls.Call(_GETBYID, {"id": id}, self._sender)

    @functools.cached_property
    def get(self) -> CalendarEventGet:
        """``calendar.event.get`` itself, and ``calendar.event.get.*``."""
        from b24async.methods.calendar.event.get import CalendarEventGet

        return CalendarEventGet(self._sender)
