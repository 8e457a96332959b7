# Generated from spec/crm/item/details/configuration.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.item.details.configuration.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import crm as crm_shapes

_GET: calls.Method[Sequence[crm_shapes.Configuration] | None] = calls.Method(
    "crm.item.details.configuration.get",
    convert.optional(convert.list_of(convert.shape("b24async.shapes.crm", "Configuration"))),
    safety="safe",
    scopes=("crm",),
    absent=None,
)
_SET = calls.Method("crm.item.details.configuration.set", convert.boolean, safety="idempotent", scopes=("crm",))
_FORCE_COMMON_SCOPE_FOR_ALL = calls.Method(
    "crm.item.details.configuration.forceCommonScopeForAll",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
)
_RESET = calls.Method("crm.item.details.configuration.reset", convert.boolean, safety="idempotent", scopes=("crm",))


class CrmItemDetailsConfiguration(calls.Group):
    """``crm.item.details.configuration.*``."""

    _name = "crm.item.details.configuration"

    def get(
        self,
        *,
        entity_type_id: int,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: Mapping[str, Any] | None = None,
    ) -> calls.Call[Sequence[crm_shapes.Configuration] | None]:
        """Get the form layout of a CRM item type, personal or shared.

        Args:
            entity_type_id: For example ``2``.
            user_id: For example ``1``.
            scope: By default ``P``.
            extras: For example ``{"dealCategoryId": 9}``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: "Parameter 'entityTypeId' is not defined", without a code.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-get.html
        """
        return calls.Call(
            _GET,
            {"entityTypeId": entity_type_id, "userId": user_id, "scope": scope, "extras": extras},
            self._sender,
        )

    def set(
        self,
        *,
        entity_type_id: int,
        data: Sequence[crm_shapes.ItemDetailsConfigurationSetData | Mapping[str, Any]],
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Set the form layout of a CRM item type for one user or for everyone.

        Args:
            entity_type_id: For example ``3``.
            user_id: For example ``1``.
            scope: By default ``P``.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.html
        """
        return calls.Call(
            _SET,
            {"entityTypeId": entity_type_id, "data": data, "userId": user_id, "scope": scope, "extras": extras},
            self._sender,
        )

    def force_common_scope_for_all(
        self,
        *,
        entity_type_id: int,
        extras: Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Force the shared form of a CRM item type on everyone, dropping personal ones.

        Args:
            entity_type_id: For example ``2``.
            extras: For example ``{"dealCategoryId": 9}``.

        Raises:
            InvalidParams: "Parameter 'entityTypeId' is not defined", without a code.

        Scope ``crm``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
        """
        return calls.Call(_FORCE_COMMON_SCOPE_FOR_ALL, {"entityTypeId": entity_type_id, "extras": extras}, self._sender)

    def reset(
        self,
        *,
        entity_type_id: int,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Put the form of a CRM item type, personal or shared, back to its default layout.

        Args:
            entity_type_id: For example ``2``.
            user_id: For example ``1``.
            scope: By default ``P``.
            extras: For example ``{"dealCategoryId": 9}``.

        Raises:
            InvalidParams: "Parameter 'entityTypeId' is not defined", without a code.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-reset.html
        """
        return calls.Call(
            _RESET,
            {"entityTypeId": entity_type_id, "userId": user_id, "scope": scope, "extras": extras},
            self._sender,
        )
