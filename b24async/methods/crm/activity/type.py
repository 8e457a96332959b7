# Generated from spec/crm/activity/type.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.activity.type.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method("crm.activity.type.add", convert.boolean, safety="unsafe", scopes=("crm",), application=True)
_LIST: calls.ListMethod[crm_shapes.ActivityType] = calls.ListMethod(
    "crm.activity.type.list",
    convert.shape("b24async.shapes.crm", "ActivityType"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
    application=True,
)
_DELETE = calls.Method("crm.activity.type.delete", convert.boolean, safety="unsafe", scopes=("crm",), application=True)


class CrmActivityType(calls.Group):
    """``crm.activity.type.*``."""

    _name = "crm.activity.type"

    def add(self, *, fields: crm_shapes.ActivityTypeAddFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Register a custom activity type with a name and an icon.

        Works only inside an application.

        Raises:
            InvalidParams: ``INVALID_ARG_VALUE``, without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def list(self) -> calls.ListCall[crm_shapes.ActivityType]:
        """List the custom activity types this application registered.

        Works only inside an application.

        Raises:
            InvalidParams: without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)

    def delete(self, *, type_id: str) -> calls.Call[bool]:
        """Delete a custom activity type by its code.

        Works only inside an application.

        Args:
            type_id: For example ``1C``.

        Raises:
            InvalidParams: ``INVALID_ARG_VALUE``, without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html
        """
        return calls.Call(_DELETE, {"TYPE_ID": type_id}, self._sender)
