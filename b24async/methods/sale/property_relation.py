# Generated from spec/sale/property_relation.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.propertyRelation.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes

_ADD: calls.Method[sale_shapes.SalePropertyRelation] = calls.Method(
    "sale.propertyRelation.add",
    convert.shape("b24async.shapes.sale", "SalePropertyRelation"),
    safety="unsafe",
    scopes=("sale",),
    under="propertyRelation",
)
_LIST: calls.ListMethod[sale_shapes.SalePropertyRelation] = calls.ListMethod(
    "sale.propertyRelation.list",
    convert.shape("b24async.shapes.sale", "SalePropertyRelation"),
    rows="propertyRelations",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("sale",),
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.propertyRelation.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="propertyRelation",
)
_DELETE_BY_FILTER = calls.Method(
    "sale.propertyRelation.deleteByFilter",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
    errors={"201640400004": "NotFound"},
)


class SalePropertyRelation(calls.Group):
    """``sale.propertyRelation.*``."""

    _name = "sale.propertyRelation"

    def add(
        self,
        *,
        fields: sale_shapes.PropertyRelationAddFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SalePropertyRelation]:
        """Bind an order property to a payment system, delivery, landing page or trading platform.

        Raises:
            InvalidParams: ``201650000001``, ``201650000002``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SalePropertyRelation]:
        """List the bindings of order properties to payment systems, deliveries and the like.

        Args:
            select: Fields to answer, for example ``["entityId", "entityType", "propertyId"]``.
            filter: Conditions that the rows must meet, for example ``{"entityId": 6}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"entityId": "asc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of an order property binding.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def delete_by_filter(
        self,
        *,
        fields: sale_shapes.PropertyRelationDeleteByFilterFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Unbind an order property from a payment system, delivery, landing page or platform.

        Raises:
            NotFound: ``201640400004``.
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html
        """
        return calls.Call(_DELETE_BY_FILTER, {"fields": fields}, self._sender)
