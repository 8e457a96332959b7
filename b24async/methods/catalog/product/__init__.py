# Generated from spec/catalog/product.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.product.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.catalog.product.offer import CatalogProductOffer
    from b24async.methods.catalog.product.service import CatalogProductService
    from b24async.methods.catalog.product.sku import CatalogProductSku
    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogProduct] = calls.Method(
    "catalog.product.add",
    convert.shape("b24async.shapes.catalog", "CatalogProduct"),
    safety="unsafe",
    scopes=("catalog",),
    under="element",
    files=calls.Form("data"),
    dump={"fields": convert.yes_no},
    errors={"200040300050": "AccessDenied"},
)
_GET: calls.Method[catalog_shapes.CatalogProduct] = calls.Method(
    "catalog.product.get",
    convert.shape("b24async.shapes.catalog", "CatalogProduct"),
    safety="safe",
    scopes=("catalog",),
    under="product",
)
_LIST: calls.ListMethod[catalog_shapes.CatalogProduct] = calls.ListMethod(
    "catalog.product.list",
    convert.shape("b24async.shapes.catalog", "CatalogProduct"),
    rows="products",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[catalog_shapes.CatalogProduct] = calls.Method(
    "catalog.product.update",
    convert.shape("b24async.shapes.catalog", "CatalogProduct"),
    safety="unsafe",
    scopes=("catalog",),
    under="element",
    files=calls.Form("data"),
    dump={"fields": convert.yes_no},
    errors={"200040300050": "AccessDenied"},
)
_DELETE = calls.Method("catalog.product.delete", convert.boolean, safety="unsafe", scopes=("catalog",))
_DOWNLOAD = calls.Method("catalog.product.download", convert.stream, safety="safe", scopes=("catalog",), batch=False)
_GET_FIELDS_BY_FILTER: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.product.getFieldsByFilter",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="product",
)


class CatalogProduct(calls.Group):
    """``catalog.product.*``."""

    _name = "catalog.product"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogProductFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogProduct]:
        """Add a simple product to a trade catalog, without a price.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300050``, ``200040300040``, ``200040300010``.
            InvalidParams: ``200040300000``, ``200040300043``, ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogProduct]:
        """Read one product, without its prices.

        Args:
            id: For example ``1243``.

        Raises:
            InvalidParams: ``200040300000``, ``100``, ``0``.
            AccessDenied: ``200040300040``, ``200040300010``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogProductKey | str],
        filter: Mapping[str, Any],
        order: Mapping[catalog_keys.CatalogProductKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogProduct]:
        """List products of a trade catalog, without their prices.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"iblockId": 23, ">id": 10, "vatId": [1, 2]}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``. https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogProductFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogProduct]:
        """Change fields of a simple product; property values sent without valueId replace the old.

        Args:
            id: For example ``1267``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``200040300043``, ``200040300000``, ``100``, ``0``.
            AccessDenied: ``200040300050``, ``200040300040``, ``200040300010``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a simple product from a trade catalog.

        Args:
            id: For example ``1242``.

        Raises:
            AccessDenied: ``200040300040``, ``200040300010``.
            InvalidParams: ``200040300000``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def download(self, *, fields: catalog_shapes.ProductDownloadFields | Mapping[str, Any]) -> calls.Call[calls.Stream]:
        """Download a file kept in a field or property of a simple product.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-download.html
        """
        return calls.Call(_DOWNLOAD, {"fields": fields}, self._sender)

    def get_fields_by_filter(
        self,
        *,
        filter: catalog_shapes.ProductGetFieldsByFilterFilter | Mapping[str, Any],
    ) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields and properties of products in one catalog.

        Raises:
            InvalidParams: ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get-fields-by-filter.html
        """
        return calls.Call(_GET_FIELDS_BY_FILTER, {"filter": filter}, self._sender)

    @functools.cached_property
    def offer(self) -> CatalogProductOffer:
        """``catalog.product.offer.*``."""
        from b24async.methods.catalog.product.offer import CatalogProductOffer

        return CatalogProductOffer(self._sender)

    @functools.cached_property
    def service(self) -> CatalogProductService:
        """``catalog.product.service.*``."""
        from b24async.methods.catalog.product.service import CatalogProductService

        return CatalogProductService(self._sender)

    @functools.cached_property
    def sku(self) -> CatalogProductSku:
        """``catalog.product.sku.*``."""
        from b24async.methods.catalog.product.sku import CatalogProductSku

        return CatalogProductSku(self._sender)
