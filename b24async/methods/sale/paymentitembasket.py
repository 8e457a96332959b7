# Generated from spec/sale/paymentitembasket.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.paymentitembasket.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_ADD: calls.Method[sale_shapes.SalePaymentItemBasket] = calls.Method(
    "sale.paymentitembasket.add",
    convert.shape("b24async.shapes.sale", "SalePaymentItemBasket"),
    safety="unsafe",
    scopes=("sale",),
    under="paymentItemBasket",
)
_GET: calls.Method[sale_shapes.SalePaymentItemBasket] = calls.Method(
    "sale.paymentitembasket.get",
    convert.shape("b24async.shapes.sale", "SalePaymentItemBasket"),
    safety="safe",
    scopes=("sale",),
    under="paymentItemBasket",
    errors={"201240400001": "NotFound"},
)
_LIST: calls.ListMethod[sale_shapes.SalePaymentItemBasket] = calls.ListMethod(
    "sale.paymentitembasket.list",
    convert.shape("b24async.shapes.sale", "SalePaymentItemBasket"),
    rows="paymentItemsBasket",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
)
_UPDATE: calls.Method[sale_shapes.SalePaymentItemBasket] = calls.Method(
    "sale.paymentitembasket.update",
    convert.shape("b24async.shapes.sale", "SalePaymentItemBasket"),
    safety="idempotent",
    scopes=("sale",),
    under="paymentItemBasket",
    errors={"201240400001": "NotFound"},
)
_DELETE = calls.Method(
    "sale.paymentitembasket.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
    errors={"201240400001": "NotFound"},
)
_GETFIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.paymentitembasket.getfields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="paymentItemBasket",
)


class SalePaymentitembasket(calls.Group):
    """``sale.paymentitembasket.*``."""

    _name = "sale.paymentitembasket"

    def add(
        self,
        *,
        fields: sale_shapes.SalePaymentItemBasketFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SalePaymentItemBasket]:
        """Tie a basket item, in a given quantity, to a payment.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``201250000001``, ``201240400002``, ``201240400003``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[sale_shapes.SalePaymentItemBasket]:
        """Read one link between a basket item and a payment.

        Args:
            id: For example ``1186``.

        Raises:
            NotFound: ``201240400001``.
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SalePaymentItemBasketKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SalePaymentItemBasketKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SalePaymentItemBasket]:
        """List the links between basket items and payments.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"paymentId": 1025, ">quantity": 2}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"quantity": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: sale_shapes.SalePaymentItemBasketFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SalePaymentItemBasket]:
        """Change quantity or external code of a basket item's link to a payment.

        Args:
            id: For example ``1186``.
            fields: Values of the fields.

        Raises:
            NotFound: ``201240400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Untie a basket item from a payment.

        Args:
            id: For example ``1186``.

        Raises:
            NotFound: ``201240400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def getfields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a link between a basket item and a payment.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get-fields.html
        """
        return calls.Call(_GETFIELDS, {}, self._sender)
