# Generated from spec/calendar/accessibility.yaml by `python -m codegen`. Edit the spec, not this file.
"""``calendar.accessibility.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from b24async.shapes import calendar as calendar_shapes

_GET: calls.Method[Mapping[str, Sequence[calendar_shapes.CalendarAccessibility]]] = calls.Method(
    "calendar.accessibility.get",
    convert.map_of(convert.list_of(convert.shape("b24async.shapes.calendar", "CalendarAccessibility"))),
    safety="safe",
    scopes=("calendar",),
)


class CalendarAccessibility(calls.Group):
    """``calendar.accessibility.*``."""

    _name = "calendar.accessibility"

    def get(
        self,
        *,
        users: Sequence[int],
        from_: datetime.date | str,
        to: datetime.date | str,
    ) -> calls.Call[Mapping[str, Sequence[calendar_shapes.CalendarAccessibility]]]:
        """Read the events that keep given users busy within a period.

        Args:
            users: For example ``[1, 2, 34]``.
            from_: For example ``2024-06-20``.
            to: For example ``2024-12-20``.

        Raises:
            InvalidParams: without a code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
        """
        return calls.Call(_GET, {"users": users, "from": from_, "to": to}, self._sender)
