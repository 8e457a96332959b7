# Generated from spec/sale/order.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.order.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_ADD: calls.Method[sale_shapes.SaleOrder] = calls.Method(
    "sale.order.add",
    convert.shape("b24async.shapes.sale", "SaleOrder"),
    safety="unsafe",
    scopes=("sale",),
    under="order",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[sale_shapes.SaleOrder] = calls.Method(
    "sale.order.get",
    convert.shape("b24async.shapes.sale", "SaleOrder"),
    safety="safe",
    scopes=("sale",),
    under="order",
    errors={"201240400001": "NotFound"},
)
_LIST: calls.ListMethod[sale_shapes.SaleOrder] = calls.ListMethod(
    "sale.order.list",
    convert.shape("b24async.shapes.sale", "SaleOrder"),
    rows="orders",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[sale_shapes.SaleOrder] = calls.Method(
    "sale.order.update",
    convert.shape("b24async.shapes.sale", "SaleOrder"),
    safety="idempotent",
    scopes=("sale",),
    under="order",
    dump={"fields": convert.yes_no},
    errors={"200540400001": "NotFound"},
)
_DELETE = calls.Method(
    "sale.order.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
    errors={"200540400001": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.order.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="order",
)


class SaleOrder(calls.Group):
    """``sale.order.*``."""

    _name = "sale.order"

    def add(self, *, fields: sale_shapes.SaleOrderFields | Mapping[str, Any]) -> calls.Call[sale_shapes.SaleOrder]:
        """Create an order of the online store.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator. https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[sale_shapes.SaleOrder]:
        """Read an order together with its basket, payments, shipments and clients.

        Args:
            id: For example ``6``.

        Raises:
            NotFound: ``201240400001``.
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator. https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SaleOrderKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SaleOrderKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SaleOrder]:
        """List orders of the online store, filtered and sorted.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator. https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: sale_shapes.SaleOrderFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleOrder]:
        """Change fields of an order, such as status, responsible person or cancellation.

        Args:
            id: For example ``300``.
            fields: Values of the fields.

        Raises:
            NotFound: ``200540400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete an order together with its basket, payments and shipments.

        Args:
            id: For example ``5``.

        Raises:
            InvalidParams: ``SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE``, ``100``, ``0``.
            NotFound: ``200540400001``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of an order.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
