# Generated from spec/sale/propertyvalue.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.propertyvalue.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_GET: calls.Method[sale_shapes.SalePropertyValue] = calls.Method(
    "sale.propertyvalue.get",
    convert.shape("b24async.shapes.sale", "SalePropertyValue"),
    safety="safe",
    scopes=("sale",),
    under="propertyValue",
)
_LIST: calls.ListMethod[sale_shapes.SalePropertyValue] = calls.ListMethod(
    "sale.propertyvalue.list",
    convert.shape("b24async.shapes.sale", "SalePropertyValue"),
    rows="propertyValues",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
)
_DELETE = calls.Method("sale.propertyvalue.delete", convert.boolean, safety="unsafe", scopes=("sale",))
_GETFIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.propertyvalue.getfields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="propertyValue",
)
_MODIFY: calls.Method[Sequence[sale_shapes.SalePropertyValue]] = calls.Method(
    "sale.propertyvalue.modify",
    convert.list_of(convert.shape("b24async.shapes.sale", "SalePropertyValue")),
    safety="unsafe",
    scopes=("sale",),
    under="propertyValues",
)


class SalePropertyvalue(calls.Group):
    """``sale.propertyvalue.*``."""

    _name = "sale.propertyvalue"

    def get(self, *, id: int) -> calls.Call[sale_shapes.SalePropertyValue]:
        """Read one property value of an order.

        Args:
            id: For example ``13176``.

        Raises:
            InvalidParams: ``201040400001``, ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SalePropertyValueKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SalePropertyValueKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SalePropertyValue]:
        """List the property values of orders, filtered and sorted.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"=code": "FIO", "%value": "Boris", ">orderId":
                1600}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"orderId": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete one property value of an order.

        Args:
            id: For example ``5``.

        Raises:
            InvalidParams: ``201040400001``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def getfields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of an order property value.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get-fields.html
        """
        return calls.Call(_GETFIELDS, {}, self._sender)

    def modify(
        self,
        *,
        fields: sale_shapes.PropertyvalueModifyFields | Mapping[str, Any],
    ) -> calls.Call[Sequence[sale_shapes.SalePropertyValue]]:
        """Replace all property values of an order; those left out are cleared.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-modify.html
        """
        return calls.Call(_MODIFY, {"fields": fields}, self._sender)
