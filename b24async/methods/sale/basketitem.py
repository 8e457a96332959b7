# Generated from spec/sale/basketitem.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.basketitem.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_ADD: calls.Method[sale_shapes.SaleBasketItem] = calls.Method(
    "sale.basketitem.add",
    convert.shape("b24async.shapes.sale", "SaleBasketItem"),
    safety="unsafe",
    scopes=("sale",),
    under="basketItem",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[sale_shapes.SaleBasketItem] = calls.Method(
    "sale.basketitem.get",
    convert.shape("b24async.shapes.sale", "SaleBasketItem"),
    safety="safe",
    scopes=("sale",),
    under="basketItem",
    errors={"200140400001": "NotFound"},
)
_LIST: calls.ListMethod[sale_shapes.SaleBasketItem] = calls.ListMethod(
    "sale.basketitem.list",
    convert.shape("b24async.shapes.sale", "SaleBasketItem"),
    rows="basketItems",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[sale_shapes.SaleBasketItem] = calls.Method(
    "sale.basketitem.update",
    convert.shape("b24async.shapes.sale", "SaleBasketItem"),
    safety="idempotent",
    scopes=("sale",),
    under="basketItem",
    dump={"fields": convert.yes_no},
    errors={"200140400001": "NotFound"},
)
_DELETE = calls.Method(
    "sale.basketitem.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
    errors={"200140400001": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.basketitem.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="basketItem",
)
_ADD_CATALOG_PRODUCT: calls.Method[sale_shapes.SaleBasketItem] = calls.Method(
    "sale.basketitem.addCatalogProduct",
    convert.shape("b24async.shapes.sale", "SaleBasketItem"),
    safety="unsafe",
    scopes=("sale",),
    under="basketItem",
    dump={"fields": convert.yes_no},
)
_GET_FIELDS_CATALOG_PRODUCT: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.basketitem.getFieldsCatalogProduct",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="basketItem",
)
_UPDATE_CATALOG_PRODUCT: calls.Method[sale_shapes.SaleBasketItem] = calls.Method(
    "sale.basketitem.updateCatalogProduct",
    convert.shape("b24async.shapes.sale", "SaleBasketItem"),
    safety="idempotent",
    scopes=("sale",),
    under="basketItem",
)


class SaleBasketitem(calls.Group):
    """``sale.basketitem.*``."""

    _name = "sale.basketitem"

    def add(
        self,
        *,
        fields: sale_shapes.SaleBasketItemFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleBasketItem]:
        """Add an item to the basket of an existing order; it may be outside the catalog.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``200140400007``, ``200140400008``, ``200140400009``, ``200140400011``, ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[sale_shapes.SaleBasketItem]:
        """Read one item of an order's basket.

        Args:
            id: For example ``6801``.

        Raises:
            NotFound: ``200140400001``.
            InvalidParams: ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``sale``; for a manager of the store.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SaleBasketItemKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SaleBasketItemKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SaleBasketItem]:
        """List basket items of all orders, filtered and sorted.

        Args:
            select: Fields to answer, for example ``["id", "orderId", "productId", "name", "price", "currency"]``.
            filter: Conditions that the rows must meet, for example ``{"@orderId": [5147, 5146]}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for a manager of the store.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: sale_shapes.SaleBasketItemFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleBasketItem]:
        """Change price, quantity, name or other fields of a basket item.

        Args:
            id: For example ``6791``.
            fields: Values of the fields.

        Raises:
            NotFound: ``200140400001``.
            InvalidParams: ``200140400008``, ``200140400009``, ``200140400011``, ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Remove an item from the basket of an order.

        Args:
            id: For example ``6803``.

        Raises:
            NotFound: ``200140400001``.
            InvalidParams: ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a basket item.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for a manager of the store.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def add_catalog_product(
        self,
        *,
        fields: sale_shapes.BasketitemAddCatalogProductFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleBasketItem]:
        """Add a product or service of the catalog to the basket of an existing order.

        Raises:
            InvalidParams: ``200140400006``, ``200140400007``, ``200140400008``, ``200140400009``, ``200140400011``,
                ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html
        """
        return calls.Call(_ADD_CATALOG_PRODUCT, {"fields": fields}, self._sender)

    def get_fields_catalog_product(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the shorter set of basket item fields that the catalog product methods take.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for a manager of the store.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html
        """
        return calls.Call(_GET_FIELDS_CATALOG_PRODUCT, {}, self._sender)

    def update_catalog_product(
        self,
        *,
        id: int,
        fields: sale_shapes.BasketitemUpdateCatalogProductFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleBasketItem]:
        """Change quantity, sorting or external code of a basket item taken from the catalog.

        Args:
            id: For example ``6783``.

        Raises:
            InvalidParams: ``200140400006``, ``200140400001``, ``200140400008``, ``200140400009``, ``200140400011``,
                ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html
        """
        return calls.Call(_UPDATE_CATALOG_PRODUCT, {"id": id, "fields": fields}, self._sender)
