# Generated from spec/calendar/settings.yaml by `python -m codegen`. Edit the spec, not this file.
"""``calendar.settings.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import calendar as calendar_shapes

_GET: calls.Method[calendar_shapes.CalendarSettings] = calls.Method(
    "calendar.settings.get",
    convert.shape("b24async.shapes.calendar", "CalendarSettings"),
    safety="safe",
    scopes=("calendar",),
)


class CalendarSettings(calls.Group):
    """``calendar.settings.*``."""

    _name = "calendar.settings"

    def get(self) -> calls.Call[calendar_shapes.CalendarSettings]:
        """Read the portal's calendar settings: working hours, holidays, week start.

        Scope ``calendar``; for anyone. https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html
        """
        return calls.Call(_GET, {}, self._sender)
