# Generated from spec/sale/payment_item_shipment.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.paymentItemShipment.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_ADD: calls.Method[sale_shapes.SalePaymentItemShipment] = calls.Method(
    "sale.paymentItemShipment.add",
    convert.shape("b24async.shapes.sale", "SalePaymentItemShipment"),
    safety="unsafe",
    scopes=("sale",),
    under="paymentItemShipment",
)
_GET: calls.Method[sale_shapes.SalePaymentItemShipment] = calls.Method(
    "sale.paymentItemShipment.get",
    convert.shape("b24async.shapes.sale", "SalePaymentItemShipment"),
    safety="safe",
    scopes=("sale",),
    under="paymentItemShipment",
    errors={"201240400001": "NotFound"},
)
_LIST: calls.ListMethod[sale_shapes.SalePaymentItemShipment] = calls.ListMethod(
    "sale.paymentItemShipment.list",
    convert.shape("b24async.shapes.sale", "SalePaymentItemShipment"),
    rows="paymentItemsShipment",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
)
_UPDATE: calls.Method[sale_shapes.SalePaymentItemShipment] = calls.Method(
    "sale.paymentItemShipment.update",
    convert.shape("b24async.shapes.sale", "SalePaymentItemShipment"),
    safety="idempotent",
    scopes=("sale",),
    under="paymentItemShipment",
    errors={"201240400001": "NotFound"},
)
_DELETE = calls.Method(
    "sale.paymentItemShipment.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
    errors={"201240400001": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.paymentItemShipment.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="paymentItemShipment",
)


class SalePaymentItemShipment(calls.Group):
    """``sale.paymentItemShipment.*``."""

    _name = "sale.paymentItemShipment"

    def add(
        self,
        *,
        fields: sale_shapes.SalePaymentItemShipmentFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SalePaymentItemShipment]:
        """Tie a payment to a shipment.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``201250000001``, ``201240400002``, ``201240400003``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[sale_shapes.SalePaymentItemShipment]:
        """Read one link between a payment and a shipment.

        Args:
            id: For example ``1183``.

        Raises:
            NotFound: ``201240400001``.
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SalePaymentItemShipmentKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SalePaymentItemShipmentKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SalePaymentItemShipment]:
        """List the links between payments and shipments.

        Args:
            select: Fields to answer, for example ``["id", "shipmentId", "paymentId", "xmlId", "dateInsert"]``.
            filter: Conditions that the rows must meet, for example ``{"paymentId": 1025, "shipmentId": 2467}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: sale_shapes.SalePaymentItemShipmentFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SalePaymentItemShipment]:
        """Change the external code of a payment's link to a shipment.

        Args:
            id: For example ``1181``.
            fields: Values of the fields.

        Raises:
            NotFound: ``201240400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Untie a payment from a shipment.

        Args:
            id: For example ``1182``.

        Raises:
            NotFound: ``201240400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a link between a payment and a shipment.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
