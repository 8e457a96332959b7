# Generated from spec/crm/paysystem.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.paysystem.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes

_LIST: calls.ListMethod[Mapping[str, Any]] = calls.ListMethod(
    "crm.paysystem.list",
    convert.map_of(convert.json),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.paysystem.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)


class CrmPaysystem(calls.Group):
    """``crm.paysystem.*``."""

    _name = "crm.paysystem"

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[Mapping[str, Any]]:
        """List payment systems for old-style invoices and estimates.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"SORT": "ASC"}``.
            filter: Conditions that the rows must meet, for example ``{"%NAME": "Estimate"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "start": start}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a payment system for old-style invoices and estimates.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
