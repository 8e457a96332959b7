# Generated from spec/crm/timeline/logmessage.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.timeline.logmessage.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD: calls.Method[crm_shapes.TimelineLogMessage] = calls.Method(
    "crm.timeline.logmessage.add",
    convert.shape("b24async.shapes.crm", "TimelineLogMessage"),
    safety="unsafe",
    scopes=("crm",),
    under="logMessage",
)
_GET: calls.Method[crm_shapes.TimelineLogMessage] = calls.Method(
    "crm.timeline.logmessage.get",
    convert.shape("b24async.shapes.crm", "TimelineLogMessage"),
    safety="safe",
    scopes=("crm",),
    under="logMessage",
)
_LIST: calls.ListMethod[crm_shapes.TimelineLogMessage] = calls.ListMethod(
    "crm.timeline.logmessage.list",
    convert.shape("b24async.shapes.crm", "TimelineLogMessage"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
)
_DELETE = calls.Method(
    "crm.timeline.logmessage.delete",
    convert.optional(convert.boolean),
    safety="unsafe",
    scopes=("crm",),
)


class CrmTimelineLogmessage(calls.Group):
    """``crm.timeline.logmessage.*``."""

    _name = "crm.timeline.logmessage"

    def add(
        self,
        *,
        fields: crm_shapes.TimelineLogMessageFields | Mapping[str, Any],
    ) -> calls.Call[crm_shapes.TimelineLogMessage]:
        """Add a log entry with title, text and icon to the timeline of a CRM item.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``OWNER_NOT_FOUND``.
            InvalidParams: ``100``, ``0``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.TimelineLogMessage]:
        """Get a timeline log entry that was added by REST.

        Args:
            id: For example ``1``.

        Raises:
            NotFound: ``NOT_FOUND``.
            InvalidParams: ``100``, ``0``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        order: Mapping[crm_keys.TimelineLogMessageKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.TimelineLogMessage]:
        """List the log entries that REST added to a CRM item's timeline.

        Args:
            entity_type_id: For example ``1``.
            entity_id: For example ``1``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"created": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html
        """
        return calls.ListCall(
            _LIST,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "order": order, "start": start},
            self._sender,
        )

    def delete(self, *, id: int) -> calls.Call[bool | None]:
        """Delete a timeline log entry that this application added.

        Args:
            id: For example ``1``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.
            InvalidParams: ``REMOVING_DISABLED``, ``100``, ``0``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
