# Generated from spec/catalog/product/sku.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.product.sku.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogProductSku] = calls.Method(
    "catalog.product.sku.add",
    convert.shape("b24async.shapes.catalog", "CatalogProductSku"),
    safety="unsafe",
    scopes=("catalog",),
    under="sku",
    files=calls.Form("data"),
    dump={"fields": convert.yes_no},
    errors={"200040300050": "AccessDenied"},
)
_GET: calls.Method[catalog_shapes.CatalogProductSku] = calls.Method(
    "catalog.product.sku.get",
    convert.shape("b24async.shapes.catalog", "CatalogProductSku"),
    safety="safe",
    scopes=("catalog",),
    under="sku",
)
_LIST: calls.ListMethod[catalog_shapes.CatalogProductSku] = calls.ListMethod(
    "catalog.product.sku.list",
    convert.shape("b24async.shapes.catalog", "CatalogProductSku"),
    rows="units",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[catalog_shapes.CatalogProductSku] = calls.Method(
    "catalog.product.sku.update",
    convert.shape("b24async.shapes.catalog", "CatalogProductSku"),
    safety="unsafe",
    scopes=("catalog",),
    under="sku",
    files=calls.Form("data"),
    dump={"fields": convert.yes_no},
    errors={"200040300050": "AccessDenied"},
)
_DELETE = calls.Method("catalog.product.sku.delete", convert.boolean, safety="unsafe", scopes=("catalog",))
_DOWNLOAD = calls.Method(
    "catalog.product.sku.download",
    convert.stream,
    safety="safe",
    scopes=("catalog",),
    batch=False,
)
_GET_FIELDS_BY_FILTER: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.product.sku.getFieldsByFilter",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="sku",
)


class CatalogProductSku(calls.Group):
    """``catalog.product.sku.*``."""

    _name = "catalog.product.sku"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogProductSkuFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogProductSku]:
        """Add a parent product, the one that variations belong to.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300050``, ``200040300040``, ``200040300010``.
            InvalidParams: ``200040300000``, ``200040300043``, ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogProductSku]:
        """Read one parent product.

        Args:
            id: For example ``1289``.

        Raises:
            InvalidParams: ``200040300000``, ``100``, ``0``.
            AccessDenied: ``200040300040``, ``200040300010``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogProductSkuKey | str],
        filter: Mapping[str, Any],
        order: Mapping[catalog_keys.CatalogProductSkuKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogProductSku]:
        """List parent products (those with variations) of a trade catalog.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"iblockId": 23, ">id": 10, "vatId": [1, 2]}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogProductSkuFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogProductSku]:
        """Change fields of a parent product; property values sent without valueId replace the old.

        Args:
            id: For example ``1291``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``200040300043``, ``200040300000``, ``100``, ``0``.
            AccessDenied: ``200040300050``, ``200040300040``, ``200040300010``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a parent product.

        Args:
            id: For example ``1288``.

        Raises:
            AccessDenied: ``200040300040``, ``200040300010``.
            InvalidParams: ``200040300000``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def download(
        self,
        *,
        fields: catalog_shapes.ProductSkuDownloadFields | Mapping[str, Any],
    ) -> calls.Call[calls.Stream]:
        """Download a file kept in a field or property of a parent product.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-download.html
        """
        return calls.Call(_DOWNLOAD, {"fields": fields}, self._sender)

    def get_fields_by_filter(
        self,
        *,
        filter: catalog_shapes.ProductSkuGetFieldsByFilterFilter | Mapping[str, Any],
    ) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields and properties of parent products in one catalog.

        Raises:
            InvalidParams: ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get-fields-by-filter.html
        """
        return calls.Call(_GET_FIELDS_BY_FILTER, {"filter": filter}, self._sender)
