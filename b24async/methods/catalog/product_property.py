# Generated from spec/catalog/product_property.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.productProperty.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogProductProperty] = calls.Method(
    "catalog.productProperty.add",
    convert.shape("b24async.shapes.catalog", "CatalogProductProperty"),
    safety="unsafe",
    scopes=("catalog",),
    under="productProperty",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[catalog_shapes.CatalogProductProperty] = calls.Method(
    "catalog.productProperty.get",
    convert.shape("b24async.shapes.catalog", "CatalogProductProperty"),
    safety="safe",
    scopes=("catalog",),
    under="productProperty",
)
_LIST: calls.ListMethod[catalog_shapes.CatalogProductProperty] = calls.ListMethod(
    "catalog.productProperty.list",
    convert.shape("b24async.shapes.catalog", "CatalogProductProperty"),
    rows="productProperties",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[catalog_shapes.CatalogProductProperty] = calls.Method(
    "catalog.productProperty.update",
    convert.shape("b24async.shapes.catalog", "CatalogProductProperty"),
    safety="idempotent",
    scopes=("catalog",),
    under="productProperty",
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("catalog.productProperty.delete", convert.boolean, safety="unsafe", scopes=("catalog",))
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.productProperty.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="productProperty",
)


class CatalogProductProperty(calls.Group):
    """``catalog.productProperty.*``."""

    _name = "catalog.productProperty"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogProductPropertyFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogProductProperty]:
        """Add a property to the products or variations of a catalog.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``0``.

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogProductProperty]:
        """Read the definition of one product or variation property.

        Args:
            id: For example ``659``.

        Raises:
            InvalidParams: ``0``.
            NotFound: "productProperty does not exist", without a code.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogProductPropertyKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogProductPropertyKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogProductProperty]:
        """List the definitions of product and variation properties.

        Args:
            select: Fields to answer, for example ``["id", "name", "iblockId", "propertyType"]``.
            filter: Conditions that the rows must meet, for example ``{"iblockId": 19}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``0`` (Access Denied).
            InvalidParams: ``100``.

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogProductPropertyFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogProductProperty]:
        """Change the definition of a product or variation property.

        Args:
            id: For example ``115``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``0``, ``100``, without a code.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a product or variation property.

        Args:
            id: For example ``659``.

        Raises:
            InvalidParams: ``0``.
            NotFound: "productProperty does not exist", without a code.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a property's definition.

        Raises:
            AccessDenied: ``0`` (Access Denied).

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
