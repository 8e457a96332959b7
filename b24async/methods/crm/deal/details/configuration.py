# Generated from spec/crm/deal/details/configuration.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.deal.details.configuration.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import crm as crm_shapes

_GET: calls.Method[Sequence[crm_shapes.Configuration] | None] = calls.Method(
    "crm.deal.details.configuration.get",
    convert.optional(convert.list_of(convert.shape("b24async.shapes.crm", "Configuration"))),
    safety="safe",
    scopes=("crm",),
    absent=None,
    deprecated="Use `crm.item.details.configuration.get` instead.",
)
_SET = calls.Method(
    "crm.deal.details.configuration.set",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    deprecated="Use `crm.item.details.configuration.set` instead.",
)
_FORCE_COMMON_SCOPE_FOR_ALL = calls.Method(
    "crm.deal.details.configuration.forceCommonScopeForAll",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    deprecated="Use `crm.item.details.configuration.forceCommonScopeForAll` instead.",
)
_RESET = calls.Method(
    "crm.deal.details.configuration.reset",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    deprecated="Use `crm.item.details.configuration.reset` instead.",
)


class CrmDealDetailsConfiguration(calls.Group):
    """``crm.deal.details.configuration.*``."""

    _name = "crm.deal.details.configuration"

    @calls.deprecated("Use `crm.item.details.configuration.get` instead.")
    def get(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        extras: crm_shapes.DealDetailsConfigurationGetExtras | Mapping[str, Any] | None = None,
    ) -> calls.Call[Sequence[crm_shapes.Configuration] | None]:
        """Get the layout of the deal form in one pipeline, personal or shared.

        Deprecated: use ``crm.item.details.configuration.get`` instead.

        Args:
            scope: By default ``P``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html
        """
        return calls.Call(_GET, {"scope": scope, "userId": user_id, "extras": extras}, self._sender)

    @calls.deprecated("Use `crm.item.details.configuration.set` instead.")
    def set(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        data: Sequence[crm_shapes.DealDetailsConfigurationSetData | Mapping[str, Any]],
        extras: crm_shapes.DealDetailsConfigurationSetExtras | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Set the layout of the deal form in one pipeline, for one user or for everyone.

        Deprecated: use ``crm.item.details.configuration.set`` instead.

        Args:
            scope: By default ``P``.
            user_id: For example ``1``.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html
        """
        return calls.Call(_SET, {"scope": scope, "userId": user_id, "data": data, "extras": extras}, self._sender)

    @calls.deprecated("Use `crm.item.details.configuration.forceCommonScopeForAll` instead.")
    def force_common_scope_for_all(
        self,
        *,
        extras: crm_shapes.DealDetailsConfigurationForceCommonScopeForAllExtras | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Force the shared deal form of a pipeline on everyone, dropping personal layouts.

        Deprecated: use ``crm.item.details.configuration.forceCommonScopeForAll`` instead.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html
        """
        return calls.Call(_FORCE_COMMON_SCOPE_FOR_ALL, {"extras": extras}, self._sender)

    @calls.deprecated("Use `crm.item.details.configuration.reset` instead.")
    def reset(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        extras: crm_shapes.DealDetailsConfigurationResetExtras | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Put a pipeline's deal form, personal or shared, back to its default layout.

        Deprecated: use ``crm.item.details.configuration.reset`` instead.

        Args:
            scope: By default ``P``.
            user_id: For example ``1``.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-reset.html
        """
        return calls.Call(_RESET, {"scope": scope, "userId": user_id, "extras": extras}, self._sender)
