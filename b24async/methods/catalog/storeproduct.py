# Generated from spec/catalog/storeproduct.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.storeproduct.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_GET: calls.Method[catalog_shapes.CatalogStoreProduct] = calls.Method(
    "catalog.storeproduct.get",
    convert.shape("b24async.shapes.catalog", "CatalogStoreProduct"),
    safety="safe",
    scopes=("catalog",),
    under="storeProduct",
)
_LIST: calls.ListMethod[catalog_shapes.CatalogStoreProduct] = calls.ListMethod(
    "catalog.storeproduct.list",
    convert.shape("b24async.shapes.catalog", "CatalogStoreProduct"),
    rows="storeProducts",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.storeproduct.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="storeProduct",
)


class CatalogStoreproduct(calls.Group):
    """``catalog.storeproduct.*``."""

    _name = "catalog.storeproduct"

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogStoreProduct]:
        """Read one stock record: a product's quantity in a warehouse.

        Args:
            id: For example ``1``.

        Raises:
            InvalidParams: ``100``, ``0``, without a code.
            AccessDenied: ``200040300010``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogStoreProductKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogStoreProductKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogStoreProduct]:
        """List stock records: how much of each product lies in each warehouse.

        Args:
            select: Fields to answer, for example ``["id", "productId", "storeId", "amount"]``.
            filter: Conditions that the rows must meet, for example ``{"productId": 6973}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a stock record.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
