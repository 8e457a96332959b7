# Generated from spec/sale/business_value_person_domain.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.businessValuePersonDomain.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes

_ADD: calls.Method[sale_shapes.SaleBusinessValuePersonDomain] = calls.Method(
    "sale.businessValuePersonDomain.add",
    convert.shape("b24async.shapes.sale", "SaleBusinessValuePersonDomain"),
    safety="unsafe",
    scopes=("sale",),
    under="businessValuePersonDomain",
)
_LIST: calls.ListMethod[sale_shapes.SaleBusinessValuePersonDomain] = calls.ListMethod(
    "sale.businessValuePersonDomain.list",
    convert.shape("b24async.shapes.sale", "SaleBusinessValuePersonDomain"),
    rows="businessValuePersonDomains",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("sale",),
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.businessValuePersonDomain.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="businessValuePersonDomain",
)
_DELETE_BY_FILTER = calls.Method(
    "sale.businessValuePersonDomain.deleteByFilter",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
)


class SaleBusinessValuePersonDomain(calls.Group):
    """``sale.businessValuePersonDomain.*``."""

    _name = "sale.businessValuePersonDomain"

    def add(
        self,
        *,
        fields: sale_shapes.BusinessValuePersonDomainAddFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleBusinessValuePersonDomain]:
        """Declare that a payer type stands for individuals or for legal entities.

        Raises:
            InvalidParams: ``201250000001``, ``201240400002``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SaleBusinessValuePersonDomain]:
        """List which payer types stand for individuals and which for legal entities.

        Args:
            select: Fields to answer, for example ``["personTypeId"]``.
            filter: Conditions that the rows must meet, for example ``{"=domain": "I"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"personTypeId": "DESC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields that tie a payer type to individuals or legal entities.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def delete_by_filter(
        self,
        *,
        fields: sale_shapes.BusinessValuePersonDomainDeleteByFilterFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Drop the declaration of a payer type as individual or legal entity.

        Raises:
            InvalidParams: ``201450000002``, ``201450000003``, ``201440400003``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html
        """
        return calls.Call(_DELETE_BY_FILTER, {"fields": fields}, self._sender)
