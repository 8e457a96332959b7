# Generated from spec/calendar/meeting by `python -m codegen`. Edit the spec, not this file.
"""``calendar.meeting.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.calendar.meeting.status import CalendarMeetingStatus


class CalendarMeeting(calls.Group):
    """``calendar.meeting.*``."""

    _name = "calendar.meeting"

    @functools.cached_property
    def status(self) -> CalendarMeetingStatus:
        """``calendar.meeting.status.*``."""
        from b24async.methods.calendar.meeting.status import CalendarMeetingStatus

        return CalendarMeetingStatus(self._sender)
