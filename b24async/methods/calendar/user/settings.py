# Generated from spec/calendar/user/settings.yaml by `python -m codegen`. Edit the spec, not this file.
"""``calendar.user.settings.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import calendar as calendar_shapes

_GET: calls.Method[calendar_shapes.CalendarUserSettings] = calls.Method(
    "calendar.user.settings.get",
    convert.shape("b24async.shapes.calendar", "CalendarUserSettings"),
    safety="safe",
    scopes=("calendar",),
)
_SET = calls.Method("calendar.user.settings.set", convert.boolean, safety="idempotent", scopes=("calendar",))


class CalendarUserSettings(calls.Group):
    """``calendar.user.settings.*``."""

    _name = "calendar.user.settings"

    def get(self) -> calls.Call[calendar_shapes.CalendarUserSettings]:
        """Read the current user's calendar settings: view, calendars, reminders, hours.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
        """
        return calls.Call(_GET, {}, self._sender)

    def set(self, *, settings: calendar_shapes.UserSettingsSetSettings | Mapping[str, Any]) -> calls.Call[bool]:
        """Change the current user's calendar settings: view, calendars, reminders, hours.

        Raises:
            InvalidParams: without a code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html
        """
        return calls.Call(_SET, {"settings": settings}, self._sender)
