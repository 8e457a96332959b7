# Generated from spec/sale/payment.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.payment.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_ADD: calls.Method[sale_shapes.SalePayment] = calls.Method(
    "sale.payment.add",
    convert.shape("b24async.shapes.sale", "SalePayment"),
    safety="unsafe",
    scopes=("sale",),
    under="payment",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[sale_shapes.SalePayment] = calls.Method(
    "sale.payment.get",
    convert.shape("b24async.shapes.sale", "SalePayment"),
    safety="safe",
    scopes=("sale",),
    under="payment",
    errors={"200640400001": "NotFound"},
)
_LIST: calls.ListMethod[sale_shapes.SalePayment] = calls.ListMethod(
    "sale.payment.list",
    convert.shape("b24async.shapes.sale", "SalePayment"),
    rows="payments",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[sale_shapes.SalePayment] = calls.Method(
    "sale.payment.update",
    convert.shape("b24async.shapes.sale", "SalePayment"),
    safety="idempotent",
    scopes=("sale",),
    under="payment",
    dump={"fields": convert.yes_no},
    errors={"200640400001": "NotFound"},
)
_DELETE = calls.Method(
    "sale.payment.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
    errors={"200640400001": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.payment.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="payment",
)


class SalePayment(calls.Group):
    """``sale.payment.*``."""

    _name = "sale.payment"

    def add(self, *, fields: sale_shapes.SalePaymentFields | Mapping[str, Any]) -> calls.Call[sale_shapes.SalePayment]:
        """Add a payment to an order.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[sale_shapes.SalePayment]:
        """Read one payment of an order.

        Args:
            id: For example ``6``.

        Raises:
            NotFound: ``200640400001``.
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SalePaymentKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SalePaymentKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SalePayment]:
        """List payments of orders, filtered and sorted.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: sale_shapes.SalePaymentFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SalePayment]:
        """Change fields of a payment, such as paid mark, amount or payment system.

        Args:
            id: For example ``144``.
            fields: Values of the fields.

        Raises:
            NotFound: ``200640400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a payment of an order.

        Args:
            id: For example ``5``.

        Raises:
            NotFound: ``200640400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a payment.

        Raises:
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
