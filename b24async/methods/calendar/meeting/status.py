# Generated from spec/calendar/meeting/status.yaml by `python -m codegen`. Edit the spec, not this file.
"""``calendar.meeting.status.*``."""

from __future__ import annotations

from typing import Literal

from b24async import calls, convert

_GET: calls.Method[Literal["Y", "N", "Q"]] = calls.Method(
    "calendar.meeting.status.get",
    convert.one_of("Y", "N", "Q"),
    safety="safe",
    scopes=("calendar",),
)
_SET = calls.Method("calendar.meeting.status.set", convert.boolean, safety="idempotent", scopes=("calendar",))


class CalendarMeetingStatus(calls.Group):
    """``calendar.meeting.status.*``."""

    _name = "calendar.meeting.status"

    def get(self, *, event_id: int) -> calls.Call[Literal["Y", "N", "Q"]]:
        """Tell whether the current user has accepted, declined or not answered a meeting.

        Args:
            event_id: For example ``651``.

        Raises:
            InvalidParams: without a code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
        """
        return calls.Call(_GET, {"eventId": event_id}, self._sender)

    def set(self, *, event_id: int, status: Literal["Y", "N", "Q"]) -> calls.Call[bool]:
        """Accept or decline a meeting for the current user, or take the answer back.

        Args:
            event_id: For example ``651``.

        Raises:
            InvalidParams: without a code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html
        """
        return calls.Call(_SET, {"eventId": event_id, "status": status}, self._sender)
