# Generated from spec/calendar/section.yaml by `python -m codegen`. Edit the spec, not this file.
"""``calendar.section.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import calendar as calendar_shapes

_ADD = calls.Method("calendar.section.add", convert.integer, safety="unsafe", scopes=("calendar",))
_GET: calls.ListMethod[calendar_shapes.CalendarSection] = calls.ListMethod(
    "calendar.section.get",
    convert.shape("b24async.shapes.calendar", "CalendarSection"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("calendar",),
)
_UPDATE = calls.Method("calendar.section.update", convert.integer, safety="idempotent", scopes=("calendar",))
_DELETE = calls.Method("calendar.section.delete", convert.boolean, safety="unsafe", scopes=("calendar",))


class CalendarSection(calls.Group):
    """``calendar.section.*``."""

    _name = "calendar.section"

    def add(
        self,
        *,
        type: Literal["user", "group"],
        owner_id: int,
        name: str,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        export: calendar_shapes.SectionAddExport | Mapping[str, Any] | None = None,
    ) -> calls.Call[int]:
        """Create a calendar for a user or a group.

        Args:
            owner_id: For example ``2``.
            color: For example ``#9cbeee``.
            text_color: For example ``#283000``.

        Raises:
            InvalidParams: "The required parameter "type" for the method "calendar.section.add" is not set", without a
                code.

        Scope ``calendar``; for anyone. https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html
        """
        return calls.Call(
            _ADD,
            {
                "type": type,
                "ownerId": owner_id,
                "name": name,
                "description": description,
                "color": color,
                "text_color": text_color,
                "export": export,
            },
            self._sender,
        )

    def get(
        self,
        *,
        type: Literal["user", "group", "company_calendar", "location"],
        owner_id: int,
    ) -> calls.ListCall[calendar_shapes.CalendarSection]:
        """List the calendars of a user, a group, the company or the meeting rooms.

        Args:
            type: For example ``user``.
            owner_id: For example ``1``.

        Raises:
            InvalidParams: "The required parameter "type" for the method "calendar.section.get" is not set", without a
                code.

        Scope ``calendar``; for anyone. https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html
        """
        return calls.ListCall(_GET, {"type": type, "ownerId": owner_id}, self._sender)

    def update(
        self,
        *,
        type: Literal["user", "group"],
        owner_id: int,
        id: int,
        name: str | None = None,
        description: str | None = None,
        color: str | None = None,
        text_color: str | None = None,
        export: Sequence[calendar_shapes.SectionUpdateExport | Mapping[str, Any]] | None = None,
    ) -> calls.Call[int]:
        """Change name, description, colours or export of a user's or a group's calendar.

        Args:
            owner_id: For example ``2``.
            id: For example ``325``.
            color: For example ``#9cbeAA``.
            text_color: For example ``#283099``.

        Raises:
            InvalidParams: without a code.

        Scope ``calendar``; for anyone. https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "type": type,
                "ownerId": owner_id,
                "id": id,
                "name": name,
                "description": description,
                "color": color,
                "text_color": text_color,
                "export": export,
            },
            self._sender,
        )

    def delete(self, *, type: Literal["user", "group"], owner_id: int, id: int) -> calls.Call[bool]:
        """Delete a user's or a group's calendar.

        Args:
            owner_id: For example ``2``.
            id: For example ``521``.

        Raises:
            InvalidParams: without a code.

        Scope ``calendar``; for anyone. https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html
        """
        return calls.Call(_DELETE, {"type": type, "ownerId": owner_id, "id": id}, self._sender)
