# Generated from spec/crm/activity/configurable.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.activity.configurable.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.activity.configurable.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    under="activity.id",
    dump={"fields": convert.yes_no},
    application=True,
)
_GET: calls.Method[crm_shapes.ActivityConfigurable] = calls.Method(
    "crm.activity.configurable.get",
    convert.shape("b24async.shapes.crm", "ActivityConfigurable"),
    safety="safe",
    scopes=("crm",),
    under="activity",
    application=True,
)
_UPDATE = calls.Method(
    "crm.activity.configurable.update",
    convert.integer,
    safety="idempotent",
    scopes=("crm",),
    under="activity.id",
    application=True,
)


class CrmActivityConfigurable(calls.Group):
    """``crm.activity.configurable.*``."""

    _name = "crm.activity.configurable"

    def add(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        fields: crm_shapes.ActivityConfigurableAddFields | Mapping[str, Any],
        layout: Mapping[str, Any],
    ) -> calls.Call[int]:
        """Add a configurable activity, laid out by the application, to a CRM item.

        Works only inside an application.

        Args:
            owner_type_id: For example ``1``.
            owner_id: For example ``999``.

        Raises:
            InvalidParams: ``100``, ``ERROR_WRONG_APPLICATION``, ``WRONG_FIELD_VALUE``,
                ``INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE``, ``ERROR_EMPTY_LAYOUT``, ``FIELD_IS_REQUIRED``,
                ``FIELD_IS_REDUNDANT``, ``ENUM_FIELD``, ``TOO_MANY_ITEMS``, ``KEY_CONTAIN_WRONG_SYMBOLS``,
                ``WRONG_LANG``, ``ERROR_WRONG_CONTEXT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html
        """
        return calls.Call(
            _ADD,
            {"ownerTypeId": owner_type_id, "ownerId": owner_id, "fields": fields, "layout": layout},
            self._sender,
        )

    def get(self, *, id: int) -> calls.Call[crm_shapes.ActivityConfigurable]:
        """Get a configurable activity with its fields and layout.

        Works only inside an application.

        Args:
            id: For example ``999``.

        Raises:
            NotFound: ``NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_WRONG_CONTEXT``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def update(self, *, id: int, fields: Mapping[str, Any], layout: Mapping[str, Any]) -> calls.Call[int]:
        """Change the fields and layout of a configurable activity of this application.

        Works only inside an application.

        Args:
            id: For example ``999``.

        Raises:
            NotFound: ``NOT_FOUND``.
            InvalidParams: ``100``, ``ERROR_WRONG_APPLICATION``, ``WRONG_FIELD_VALUE``,
                ``INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE``, ``ERROR_EMPTY_LAYOUT``, ``FIELD_IS_REQUIRED``,
                ``FIELD_IS_REDUNDANT``, ``ENUM_FIELD``, ``TOO_MANY_ITEMS``, ``KEY_CONTAIN_WRONG_SYMBOLS``,
                ``WRONG_LANG``, ``ERROR_WRONG_CONTEXT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields, "layout": layout}, self._sender)
