# Generated from spec/calendar by `python -m codegen`. Edit the spec, not this file.
"""``calendar.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.calendar.accessibility import CalendarAccessibility
    from b24async.methods.calendar.event import CalendarEvent
    from b24async.methods.calendar.meeting import CalendarMeeting
    from b24async.methods.calendar.resource import CalendarResource
    from b24async.methods.calendar.section import CalendarSection
    from b24async.methods.calendar.settings import CalendarSettings
    from b24async.methods.calendar.user import CalendarUser


class Calendar(calls.Group):
    """``calendar.*``."""

    _name = "calendar"

    @functools.cached_property
    def accessibility(self) -> CalendarAccessibility:
        """``calendar.accessibility.*``."""
        from b24async.methods.calendar.accessibility import CalendarAccessibility

        return CalendarAccessibility(self._sender)

    @functools.cached_property
    def event(self) -> CalendarEvent:
        """``calendar.event.*``."""
        from b24async.methods.calendar.event import CalendarEvent

        return CalendarEvent(self._sender)

    @functools.cached_property
    def meeting(self) -> CalendarMeeting:
        """``calendar.meeting.*``."""
        from b24async.methods.calendar.meeting import CalendarMeeting

        return CalendarMeeting(self._sender)

    @functools.cached_property
    def resource(self) -> CalendarResource:
        """``calendar.resource.*``."""
        from b24async.methods.calendar.resource import CalendarResource

        return CalendarResource(self._sender)

    @functools.cached_property
    def section(self) -> CalendarSection:
        """``calendar.section.*``."""
        from b24async.methods.calendar.section import CalendarSection

        return CalendarSection(self._sender)

    @functools.cached_property
    def settings(self) -> CalendarSettings:
        """``calendar.settings.*``."""
        from b24async.methods.calendar.settings import CalendarSettings

        return CalendarSettings(self._sender)

    @functools.cached_property
    def user(self) -> CalendarUser:
        """``calendar.user.*``."""
        from b24async.methods.calendar.user import CalendarUser

        return CalendarUser(self._sender)
