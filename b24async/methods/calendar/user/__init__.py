# Generated from spec/calendar/user by `python -m codegen`. Edit the spec, not this file.
"""``calendar.user.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.calendar.user.settings import CalendarUserSettings


class CalendarUser(calls.Group):
    """``calendar.user.*``."""

    _name = "calendar.user"

    @functools.cached_property
    def settings(self) -> CalendarUserSettings:
        """``calendar.user.settings.*``."""
        from b24async.methods.calendar.user.settings import CalendarUserSettings

        return CalendarUserSettings(self._sender)
