# Generated from spec/event/offline.yaml by `python -m codegen`. Edit the spec, not this file.
"""``event.offline.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import event as event_shapes

_GET: calls.ListMethod[event_shapes.EventOffline] = calls.ListMethod(
    "event.offline.get",
    convert.shape("b24async.shapes.event", "EventOffline"),
    rows="events",
    paging=calls.Paging(style="none"),
    safety="unsafe",
    application=True,
)
_LIST: calls.ListMethod[event_shapes.EventOffline] = calls.ListMethod(
    "event.offline.list",
    convert.shape("b24async.shapes.event", "EventOffline"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    application=True,
)
_CLEAR = calls.Method("event.offline.clear", convert.boolean, safety="idempotent", application=True)
_ERROR = calls.Method("event.offline.error", convert.boolean, safety="idempotent", application=True)


class EventOffline(calls.Group):
    """``event.offline.*``."""

    _name = "event.offline"

    def get(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        limit: int | None = None,
        clear: int | None = None,
        process_id: str | None = None,
        auth_connector: str | None = None,
        error: int | None = None,
    ) -> calls.ListCall[event_shapes.EventOffline]:
        """Take the next offline events from the queue, deleting or reserving them.

        Works only inside an application.

        Args:
            filter: Conditions that the rows must meet, for example ``{"=MESSAGE_ID": 1, "=EVENT_NAME": "ONCRMLEADADD",
                ">=ID": 1}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            limit: By default ``50``.
            clear: By default ``1``.
            error: By default ``0``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        For an administrator. https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
        """
        return calls.ListCall(
            _GET,
            {
                "filter": filter,
                "order": order,
                "limit": limit,
                "clear": clear,
                "process_id": process_id,
                "auth_connector": auth_connector,
                "error": error,
            },
            self._sender,
        )

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
        auth_connector: str | None = None,
    ) -> calls.ListCall[event_shapes.EventOffline]:
        """Look at the offline event queue without taking anything from it.

        Works only inside an application.

        Args:
            filter: Conditions that the rows must meet, for example ``{"ERROR": 0}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ID": "DESC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        For an administrator. https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html
        """
        return calls.ListCall(
            _LIST,
            {"filter": filter, "order": order, "start": start, "auth_connector": auth_connector},
            self._sender,
        )

    def clear(
        self,
        *,
        process_id: str,
        id: Sequence[int] | None = None,
        message_id: Sequence[int] | None = None,
    ) -> calls.Call[bool]:
        """Remove reserved offline events from the queue once they are handled.

        Works only inside an application.

        Args:
            process_id: For example ``yh3gu929sf0d32lsfysqas2y1hlpp09q``.
            id: For example ``[2]``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        For an administrator. https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html
        """
        return calls.Call(_CLEAR, {"process_id": process_id, "id": id, "message_id": message_id}, self._sender)

    def error(self, *, process_id: str, message_id: Sequence[int] | None = None) -> calls.Call[bool]:
        """Mark reserved offline events as failed, so that they stay in the queue.

        Works only inside an application.

        Args:
            process_id: For example ``yh3gu929sf0d32lsfysqas2y1hlpp09q``.
            message_id: For example ``[2]``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        For an administrator. https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html
        """
        return calls.Call(_ERROR, {"process_id": process_id, "message_id": message_id}, self._sender)
