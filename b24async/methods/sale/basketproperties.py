# Generated from spec/sale/basketproperties.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.basketproperties.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_ADD: calls.Method[sale_shapes.SaleBasketProperty] = calls.Method(
    "sale.basketproperties.add",
    convert.shape("b24async.shapes.sale", "SaleBasketProperty"),
    safety="unsafe",
    scopes=("sale",),
    under="basketProperty",
)
_GET: calls.Method[sale_shapes.SaleBasketProperty] = calls.Method(
    "sale.basketproperties.get",
    convert.shape("b24async.shapes.sale", "SaleBasketProperty"),
    safety="safe",
    scopes=("sale",),
    under="basketProperty",
)
_LIST: calls.ListMethod[sale_shapes.SaleBasketProperty] = calls.ListMethod(
    "sale.basketproperties.list",
    convert.shape("b24async.shapes.sale", "SaleBasketProperty"),
    rows="basketProperties",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
)
_UPDATE: calls.Method[sale_shapes.SaleBasketProperty] = calls.Method(
    "sale.basketproperties.update",
    convert.shape("b24async.shapes.sale", "SaleBasketProperty"),
    safety="idempotent",
    scopes=("sale",),
    under="basketProperty",
)
_DELETE = calls.Method("sale.basketproperties.delete", convert.boolean, safety="unsafe", scopes=("sale",))
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.basketproperties.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="basketProperties",
)


class SaleBasketproperties(calls.Group):
    """``sale.basketproperties.*``."""

    _name = "sale.basketproperties"

    def add(
        self,
        *,
        fields: sale_shapes.SaleBasketPropertyFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleBasketProperty]:
        """Add a property (name and value) to a basket item.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``200240400004``, ``200240400005``, ``200240400001``, ``200240400002``, ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[sale_shapes.SaleBasketProperty]:
        """Read one property of a basket item.

        Args:
            id: For example ``17``.

        Raises:
            InvalidParams: ``200240400003``, ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``sale``; for a manager of the store.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SaleBasketPropertyKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SaleBasketPropertyKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SaleBasketProperty]:
        """List the properties of basket items, filtered and sorted.

        Args:
            select: Fields to answer, for example ``["id", "basketId", "value", "name", "code"]``.
            filter: Conditions that the rows must meet, for example ``{"basketId": 6806}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for a manager of the store.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: sale_shapes.SaleBasketPropertyFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleBasketProperty]:
        """Change name, value, code or sorting of a basket item's property.

        Args:
            id: For example ``17``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``20004030001``, ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Remove a property from a basket item.

        Args:
            id: For example ``17``.

        Raises:
            InvalidParams: ``200140400001``, ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a basket item's property.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for a manager of the store.
        https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
