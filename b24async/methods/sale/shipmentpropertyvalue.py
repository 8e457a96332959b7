# Generated from spec/sale/shipmentpropertyvalue.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.shipmentpropertyvalue.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_GET: calls.Method[sale_shapes.SaleShipmentPropertyValue] = calls.Method(
    "sale.shipmentpropertyvalue.get",
    convert.shape("b24async.shapes.sale", "SaleShipmentPropertyValue"),
    safety="safe",
    scopes=("sale",),
    under="propertyValue",
)
_LIST: calls.ListMethod[sale_shapes.SaleShipmentPropertyValue] = calls.ListMethod(
    "sale.shipmentpropertyvalue.list",
    convert.shape("b24async.shapes.sale", "SaleShipmentPropertyValue"),
    rows="propertyValues",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
)
_DELETE = calls.Method("sale.shipmentpropertyvalue.delete", convert.boolean, safety="unsafe", scopes=("sale",))
_GETFIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.shipmentpropertyvalue.getfields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="propertyValue",
)
_MODIFY: calls.Method[Sequence[sale_shapes.SaleShipmentPropertyValue]] = calls.Method(
    "sale.shipmentpropertyvalue.modify",
    convert.list_of(convert.shape("b24async.shapes.sale", "SaleShipmentPropertyValue")),
    safety="idempotent",
    scopes=("sale",),
    under="propertyValues",
)


class SaleShipmentpropertyvalue(calls.Group):
    """``sale.shipmentpropertyvalue.*``."""

    _name = "sale.shipmentpropertyvalue"

    def get(self, *, id: int) -> calls.Call[sale_shapes.SaleShipmentPropertyValue]:
        """Read one property value of a shipment.

        Args:
            id: For example ``38164``.

        Raises:
            InvalidParams: ``201040400001``, ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SaleShipmentPropertyValueKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SaleShipmentPropertyValueKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SaleShipmentPropertyValue]:
        """List the property values of shipments, filtered and sorted.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"@shipmentId": [4120]}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"shipmentId": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete one property value of a shipment.

        Args:
            id: For example ``38165``.

        Raises:
            InvalidParams: ``201040400001``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def getfields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a shipment property value.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields.html
        """
        return calls.Call(_GETFIELDS, {}, self._sender)

    def modify(
        self,
        *,
        fields: sale_shapes.ShipmentpropertyvalueModifyFields | Mapping[str, Any],
    ) -> calls.Call[Sequence[sale_shapes.SaleShipmentPropertyValue]]:
        """Set property values of a shipment.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``201040400006``, ``201040400007``, ``201040400008``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-modify.html
        """
        return calls.Call(_MODIFY, {"fields": fields}, self._sender)
