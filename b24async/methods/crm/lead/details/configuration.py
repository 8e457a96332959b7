# Generated from spec/crm/lead/details/configuration.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.lead.details.configuration.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import crm as crm_shapes

_GET: calls.Method[Sequence[crm_shapes.Configuration] | None] = calls.Method(
    "crm.lead.details.configuration.get",
    convert.optional(convert.list_of(convert.shape("b24async.shapes.crm", "Configuration"))),
    safety="safe",
    scopes=("crm",),
    absent=None,
    deprecated="Use `crm.item.details.configuration.get` instead.",
)
_SET = calls.Method(
    "crm.lead.details.configuration.set",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    deprecated="Use `crm.item.details.configuration.set` instead.",
)
_FORCE_COMMON_SCOPE_FOR_ALL = calls.Method(
    "crm.lead.details.configuration.forceCommonScopeForAll",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    deprecated="Use `crm.item.details.configuration.forceCommonScopeForAll` instead.",
)
_RESET = calls.Method(
    "crm.lead.details.configuration.reset",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    deprecated="Use `crm.item.details.configuration.reset` instead.",
)


class CrmLeadDetailsConfiguration(calls.Group):
    """``crm.lead.details.configuration.*``."""

    _name = "crm.lead.details.configuration"

    @calls.deprecated("Use `crm.item.details.configuration.get` instead.")
    def get(
        self,
        *,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: crm_shapes.LeadDetailsConfigurationGetExtras | Mapping[str, Any] | None = None,
    ) -> calls.Call[Sequence[crm_shapes.Configuration] | None]:
        """Get the layout of the lead form, personal or shared.

        Deprecated: use ``crm.item.details.configuration.get`` instead.

        Args:
            user_id: For example ``1``.
            scope: By default ``P``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html
        """
        return calls.Call(_GET, {"userId": user_id, "scope": scope, "extras": extras}, self._sender)

    @calls.deprecated("Use `crm.item.details.configuration.set` instead.")
    def set(
        self,
        *,
        data: Sequence[crm_shapes.LeadDetailsConfigurationSetData | Mapping[str, Any]],
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: crm_shapes.LeadDetailsConfigurationSetExtras | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Set the layout of the lead form for one user or for everyone.

        Deprecated: use ``crm.item.details.configuration.set`` instead.

        Args:
            user_id: For example ``1``.
            scope: By default ``P``.

        Raises:
            InvalidParams: "Element at index 0 in section at index 1 does not have name", without a code.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html
        """
        return calls.Call(_SET, {"data": data, "userId": user_id, "scope": scope, "extras": extras}, self._sender)

    @calls.deprecated("Use `crm.item.details.configuration.forceCommonScopeForAll` instead.")
    def force_common_scope_for_all(
        self,
        *,
        extras: crm_shapes.LeadDetailsConfigurationForceCommonScopeForAllExtras | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Force the shared lead form on everyone, dropping personal layouts.

        Deprecated: use ``crm.item.details.configuration.forceCommonScopeForAll`` instead.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html
        """
        return calls.Call(_FORCE_COMMON_SCOPE_FOR_ALL, {"extras": extras}, self._sender)

    @calls.deprecated("Use `crm.item.details.configuration.reset` instead.")
    def reset(
        self,
        *,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: crm_shapes.LeadDetailsConfigurationResetExtras | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Put the lead form, personal or shared, back to its default layout.

        Deprecated: use ``crm.item.details.configuration.reset`` instead.

        Args:
            user_id: For example ``1``.
            scope: By default ``P``.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html
        """
        return calls.Call(_RESET, {"userId": user_id, "scope": scope, "extras": extras}, self._sender)
