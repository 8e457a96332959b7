# Generated from spec/sale/shipment.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.shipment.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_ADD: calls.Method[sale_shapes.SaleShipment] = calls.Method(
    "sale.shipment.add",
    convert.shape("b24async.shapes.sale", "SaleShipment"),
    safety="unsafe",
    scopes=("sale",),
    under="shipment",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[sale_shapes.SaleShipment] = calls.Method(
    "sale.shipment.get",
    convert.shape("b24async.shapes.sale", "SaleShipment"),
    safety="safe",
    scopes=("sale",),
    under="shipment",
    errors={"201140400001": "NotFound"},
)
_LIST: calls.ListMethod[sale_shapes.SaleShipment] = calls.ListMethod(
    "sale.shipment.list",
    convert.shape("b24async.shapes.sale", "SaleShipment"),
    rows="shipments",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[sale_shapes.SaleShipment] = calls.Method(
    "sale.shipment.update",
    convert.shape("b24async.shapes.sale", "SaleShipment"),
    safety="idempotent",
    scopes=("sale",),
    under="shipment",
    dump={"fields": convert.yes_no},
    errors={"201140400001": "NotFound"},
)
_DELETE = calls.Method(
    "sale.shipment.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
    errors={"201140400001": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.shipment.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="shipment",
)


class SaleShipment(calls.Group):
    """``sale.shipment.*``."""

    _name = "sale.shipment"

    def add(
        self,
        *,
        fields: sale_shapes.SaleShipmentFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleShipment]:
        """Add a shipment to an order.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``SALE_SHIPMENT_WRONG_DELIVERY_SERVICE``, ``BX_INVALID_VALUE``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[sale_shapes.SaleShipment]:
        """Read one shipment of an order.

        Args:
            id: For example ``2465``.

        Raises:
            NotFound: ``201140400001``.
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SaleShipmentKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SaleShipmentKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SaleShipment]:
        """List shipments of orders, filtered and sorted.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"@orderId": [2069, 2070], ">=id": 2464}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: sale_shapes.SaleShipmentFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleShipment]:
        """Change fields of a shipment, such as shipped mark, delivery service or tracking.

        Args:
            id: For example ``2452``.
            fields: Values of the fields.

        Raises:
            NotFound: ``201140400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``BX_INVALID_VALUE``, ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a shipment that has not been shipped.

        Args:
            id: For example ``2461``.

        Raises:
            NotFound: ``201140400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``SALE_SHIPMENT_EXIST_SHIPPED``, ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a shipment.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
