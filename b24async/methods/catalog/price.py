# Generated from spec/catalog/price.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.price.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogPrice] = calls.Method(
    "catalog.price.add",
    convert.shape("b24async.shapes.catalog", "CatalogPrice"),
    safety="unsafe",
    scopes=("catalog",),
    under="price",
)
_GET: calls.Method[catalog_shapes.CatalogPrice] = calls.Method(
    "catalog.price.get",
    convert.shape("b24async.shapes.catalog", "CatalogPrice"),
    safety="safe",
    scopes=("catalog",),
    under="price",
)
_LIST: calls.ListMethod[catalog_shapes.CatalogPrice] = calls.ListMethod(
    "catalog.price.list",
    convert.shape("b24async.shapes.catalog", "CatalogPrice"),
    rows="prices",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
)
_UPDATE: calls.Method[catalog_shapes.CatalogPrice] = calls.Method(
    "catalog.price.update",
    convert.shape("b24async.shapes.catalog", "CatalogPrice"),
    safety="idempotent",
    scopes=("catalog",),
    under="price",
)
_DELETE = calls.Method("catalog.price.delete", convert.boolean, safety="unsafe", scopes=("catalog",))
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.price.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="price",
)
_MODIFY: calls.Method[Sequence[catalog_shapes.CatalogPrice]] = calls.Method(
    "catalog.price.modify",
    convert.list_of(convert.shape("b24async.shapes.catalog", "CatalogPrice")),
    safety="unsafe",
    scopes=("catalog",),
    under="prices",
)


class CatalogPrice(calls.Group):
    """``catalog.price.*``."""

    _name = "catalog.price"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogPriceFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogPrice]:
        """Add a price of a given type to a product.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``. https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogPrice]:
        """Read one product price.

        Args:
            id: For example ``1``.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``, without a code.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogPriceKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogPriceKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogPrice]:
        """List product prices, filtered and sorted.

        Args:
            select: Fields to answer, for example ``["id", "productId", "catalogGroupId", "price", "currency"]``.
            filter: Conditions that the rows must meet, for example ``{"productId": 1}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogPriceFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogPrice]:
        """Change amount and currency of a product price.

        Args:
            id: For example ``1``.
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``, ``200040300030``.
            InvalidParams: ``100``, ``0``, without a code.

        Scope ``catalog``. https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete one price of a product.

        Args:
            id: For example ``1``.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``, without a code.

        Scope ``catalog``. https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a product price.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def modify(
        self,
        *,
        fields: catalog_shapes.PriceModifyFields | Mapping[str, Any],
    ) -> calls.Call[Sequence[catalog_shapes.CatalogPrice]]:
        """Replace all prices of a product: update, add, and delete those left out.

        Raises:
            AccessDenied: ``200040300020``, ``200040300030``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``. https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html
        """
        return calls.Call(_MODIFY, {"fields": fields}, self._sender)
