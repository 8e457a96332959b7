# Generated from spec/calendar/resource.yaml by `python -m codegen`. Edit the spec, not this file.
"""``calendar.resource.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.calendar.resource.booking import CalendarResourceBooking
    from b24async.shapes import calendar as calendar_shapes

_ADD = calls.Method("calendar.resource.add", convert.integer, safety="unsafe", scopes=("calendar",))
_LIST: calls.ListMethod[calendar_shapes.CalendarResource] = calls.ListMethod(
    "calendar.resource.list",
    convert.shape("b24async.shapes.calendar", "CalendarResource"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("calendar",),
)
_UPDATE = calls.Method("calendar.resource.update", convert.integer, safety="idempotent", scopes=("calendar",))
_DELETE = calls.Method("calendar.resource.delete", convert.boolean, safety="unsafe", scopes=("calendar",))


class CalendarResource(calls.Group):
    """``calendar.resource.*``."""

    _name = "calendar.resource"

    def add(self, *, name: str) -> calls.Call[int]:
        """Create a calendar resource for booking fields of CRM items.

        Raises:
            InvalidParams: "The required parameter "name" for the method "calendar.resource.add" is not set", without a
                code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html
        """
        return calls.Call(_ADD, {"name": name}, self._sender)

    def list(self) -> calls.ListCall[calendar_shapes.CalendarResource]:
        """List all calendar resources.

        Raises:
            InvalidParams: without a code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)

    def update(self, *, resource_id: int, name: str) -> calls.Call[int]:
        """Rename a calendar resource.

        Args:
            resource_id: For example ``197``.

        Raises:
            InvalidParams: without a code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html
        """
        return calls.Call(_UPDATE, {"resourceId": resource_id, "name": name}, self._sender)

    def delete(self, *, resource_id: int) -> calls.Call[bool]:
        """Delete a calendar resource.

        Args:
            resource_id: For example ``521``.

        Raises:
            InvalidParams: without a code.

        Scope ``calendar``; for anyone.
        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html
        """
        return calls.Call(_DELETE, {"resourceId": resource_id}, self._sender)

    @functools.cached_property
    def booking(self) -> CalendarResourceBooking:
        """``calendar.resource.booking.*``."""
        from b24async.methods.calendar.resource.booking import CalendarResourceBooking

        return CalendarResourceBooking(self._sender)
