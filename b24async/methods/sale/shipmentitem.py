# Generated from spec/sale/shipmentitem.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.shipmentitem.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_ADD: calls.Method[sale_shapes.SaleShipmentItem] = calls.Method(
    "sale.shipmentitem.add",
    convert.shape("b24async.shapes.sale", "SaleShipmentItem"),
    safety="unsafe",
    scopes=("sale",),
    under="shipmentItem",
)
_GET: calls.Method[sale_shapes.SaleShipmentItem] = calls.Method(
    "sale.shipmentitem.get",
    convert.shape("b24async.shapes.sale", "SaleShipmentItem"),
    safety="safe",
    scopes=("sale",),
    under="shipmentItem",
    errors={"201240400001": "NotFound"},
)
_LIST: calls.ListMethod[sale_shapes.SaleShipmentItem] = calls.ListMethod(
    "sale.shipmentitem.list",
    convert.shape("b24async.shapes.sale", "SaleShipmentItem"),
    rows="shipmentItems",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
)
_UPDATE: calls.Method[sale_shapes.SaleShipmentItem] = calls.Method(
    "sale.shipmentitem.update",
    convert.shape("b24async.shapes.sale", "SaleShipmentItem"),
    safety="idempotent",
    scopes=("sale",),
    under="shipmentItem",
    errors={"201240400001": "NotFound"},
)
_DELETE = calls.Method(
    "sale.shipmentitem.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
    errors={"201240400001": "NotFound"},
)
_GETFIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.shipmentitem.getfields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="shipmentItem",
)


class SaleShipmentitem(calls.Group):
    """``sale.shipmentitem.*``."""

    _name = "sale.shipmentitem"

    def add(
        self,
        *,
        fields: sale_shapes.SaleShipmentItemFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleShipmentItem]:
        """Put a basket item, in a given quantity, into a shipment.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``201250000001``, ``201240400002``, ``201240400003``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[sale_shapes.SaleShipmentItem]:
        """Read one item of a shipment.

        Args:
            id: For example ``7``.

        Raises:
            NotFound: ``201240400001``.
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SaleShipmentItemKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SaleShipmentItemKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SaleShipmentItem]:
        """List the items of shipments, filtered and sorted.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: sale_shapes.SaleShipmentItemFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleShipmentItem]:
        """Change quantity or external code of a shipment item.

        Args:
            id: For example ``7``.
            fields: Values of the fields.

        Raises:
            NotFound: ``201240400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Take a basket item out of a shipment.

        Args:
            id: For example ``5``.

        Raises:
            NotFound: ``201240400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def getfields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a shipment item.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get-fields.html
        """
        return calls.Call(_GETFIELDS, {}, self._sender)
