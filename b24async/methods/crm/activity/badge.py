# Generated from spec/crm/activity/badge.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.activity.badge.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_ADD: calls.Method[crm_shapes.ActivityBadge] = calls.Method(
    "crm.activity.badge.add",
    convert.shape("b24async.shapes.crm", "ActivityBadge"),
    safety="unsafe",
    scopes=("crm",),
    under="badge",
)
_GET: calls.Method[crm_shapes.ActivityBadge] = calls.Method(
    "crm.activity.badge.get",
    convert.shape("b24async.shapes.crm", "ActivityBadge"),
    safety="safe",
    scopes=("crm",),
    under="badge",
)
_LIST: calls.ListMethod[crm_shapes.ActivityBadge] = calls.ListMethod(
    "crm.activity.badge.list",
    convert.shape("b24async.shapes.crm", "ActivityBadge"),
    rows="badges",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_DELETE = calls.Method("crm.activity.badge.delete", convert.optional(convert.boolean), safety="unsafe", scopes=("crm",))


class CrmActivityBadge(calls.Group):
    """``crm.activity.badge.*``."""

    _name = "crm.activity.badge"

    def add(
        self,
        *,
        code: str,
        title: str | Mapping[str, str],
        value: str | Mapping[str, str],
        type: str,
    ) -> calls.Call[crm_shapes.ActivityBadge]:
        """Register a kanban badge that configurable activities can show.

        Args:
            code: For example ``missedCall``.
            value: For example ``Missed``.
            type: For example ``failure``.

        Raises:
            InvalidParams: ``REQUIRED_ARG_MISSING``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html
        """
        return calls.Call(_ADD, {"code": code, "title": title, "value": value, "type": type}, self._sender)

    def get(self, *, code: str) -> calls.Call[crm_shapes.ActivityBadge]:
        """Get a kanban badge of configurable activities by its code.

        Args:
            code: For example ``missedCall``.

        Raises:
            NotFound: ``NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html
        """
        return calls.Call(_GET, {"code": code}, self._sender)

    def list(self) -> calls.ListCall[crm_shapes.ActivityBadge]:
        """List all kanban badges registered for configurable activities.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)

    def delete(self, *, code: str) -> calls.Call[bool | None]:
        """Delete a kanban badge of configurable activities by its code.

        Args:
            code: For example ``missedCall``.

        Raises:
            NotFound: ``NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html
        """
        return calls.Call(_DELETE, {"code": code}, self._sender)
