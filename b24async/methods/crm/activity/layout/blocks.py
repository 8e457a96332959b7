# Generated from spec/crm/activity/layout/blocks.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.activity.layout.blocks.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_GET: calls.Method[Mapping[str, Any]] = calls.Method(
    "crm.activity.layout.blocks.get",
    convert.map_of(convert.json),
    safety="safe",
    scopes=("crm",),
    under="layout",
    application=True,
)
_SET = calls.Method(
    "crm.activity.layout.blocks.set",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    under="success",
    application=True,
)
_DELETE = calls.Method(
    "crm.activity.layout.blocks.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    under="success",
    application=True,
)


class CrmActivityLayoutBlocks(calls.Group):
    """``crm.activity.layout.blocks.*``."""

    _name = "crm.activity.layout.blocks"

    def get(self, *, entity_type_id: int, entity_id: int, activity_id: int) -> calls.Call[Mapping[str, Any]]:
        """Get the content blocks this application added to an activity.

        Works only inside an application.

        Args:
            entity_type_id: For example ``2``.
            entity_id: For example ``4``.
            activity_id: For example ``8``.

        Raises:
            InvalidParams: ``ERROR_WRONG_CONTEXT``.
            NotFound: ``OWNER_NOT_FOUND``, ``NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html
        """
        return calls.Call(
            _GET,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id},
            self._sender,
        )

    def set(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        activity_id: int,
        layout: crm_shapes.ActivityLayoutBlocksSetLayout | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Set this application's content blocks in an activity, replacing earlier ones.

        Works only inside an application.

        Args:
            entity_type_id: For example ``2``.
            entity_id: For example ``4``.
            activity_id: For example ``8``.

        Raises:
            InvalidParams: ``UNSUITABLE_ACTIVITY_TYPE_ERROR``, ``FIELD_IS_REQUIRED``, ``ERROR_WRONG_CONTEXT``.
            NotFound: ``OWNER_NOT_FOUND``, ``NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html
        """
        return calls.Call(
            _SET,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id, "layout": layout},
            self._sender,
        )

    def delete(self, *, entity_type_id: int, entity_id: int, activity_id: int) -> calls.Call[bool]:
        """Remove the content blocks this application added to an activity.

        Works only inside an application.

        Args:
            entity_type_id: For example ``2``.
            entity_id: For example ``4``.
            activity_id: For example ``8``.

        Raises:
            InvalidParams: ``ERROR_WRONG_CONTEXT``.
            NotFound: ``OWNER_NOT_FOUND``, ``NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
        """
        return calls.Call(
            _DELETE,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id},
            self._sender,
        )
