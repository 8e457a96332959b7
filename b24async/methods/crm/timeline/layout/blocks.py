# Generated from spec/crm/timeline/layout/blocks.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.timeline.layout.blocks.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_GET: calls.Method[Mapping[str, Any]] = calls.Method(
    "crm.timeline.layout.blocks.get",
    convert.map_of(convert.json),
    safety="safe",
    scopes=("crm",),
    under="layout",
    application=True,
)
_SET = calls.Method(
    "crm.timeline.layout.blocks.set",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    under="success",
    application=True,
)
_DELETE = calls.Method(
    "crm.timeline.layout.blocks.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    under="success",
    application=True,
)


class CrmTimelineLayoutBlocks(calls.Group):
    """``crm.timeline.layout.blocks.*``."""

    _name = "crm.timeline.layout.blocks"

    def get(self, *, entity_type_id: int, entity_id: int, timeline_id: int) -> calls.Call[Mapping[str, Any]]:
        """Get the content blocks this application added to a timeline record.

        Works only inside an application.

        Args:
            entity_type_id: For example ``2``.
            entity_id: For example ``4``.
            timeline_id: For example ``8``.

        Raises:
            InvalidParams: ``ERROR_WRONG_CONTEXT``.
            NotFound: ``OWNER_NOT_FOUND``, ``NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html
        """
        return calls.Call(
            _GET,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id},
            self._sender,
        )

    def set(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        timeline_id: int,
        layout: crm_shapes.TimelineLayoutBlocksSetLayout | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Set this application's content blocks in a timeline record, replacing earlier ones.

        Works only inside an application.

        Args:
            entity_type_id: For example ``2``.
            entity_id: For example ``4``.
            timeline_id: For example ``8``.

        Raises:
            InvalidParams: ``UNSUITABLE_TIMELINE_ITEM``, ``FIELD_IS_REQUIRED``, ``ERROR_WRONG_CONTEXT``.
            NotFound: ``OWNER_NOT_FOUND``, ``NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html
        """
        return calls.Call(
            _SET,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id, "layout": layout},
            self._sender,
        )

    def delete(self, *, entity_type_id: int, entity_id: int, timeline_id: int) -> calls.Call[bool]:
        """Remove the content blocks this application added to a timeline record.

        Works only inside an application.

        Args:
            entity_type_id: For example ``2``.
            entity_id: For example ``4``.
            timeline_id: For example ``8``.

        Raises:
            InvalidParams: ``ERROR_WRONG_CONTEXT``.
            NotFound: ``OWNER_NOT_FOUND``, ``NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
        """
        return calls.Call(
            _DELETE,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id},
            self._sender,
        )
