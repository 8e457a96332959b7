# Generated from spec/catalog/product_property_enum.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.productPropertyEnum.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogProductPropertyEnum] = calls.Method(
    "catalog.productPropertyEnum.add",
    convert.shape("b24async.shapes.catalog", "CatalogProductPropertyEnum"),
    safety="unsafe",
    scopes=("catalog",),
    under="productPropertyEnum",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[catalog_shapes.CatalogProductPropertyEnum] = calls.Method(
    "catalog.productPropertyEnum.get",
    convert.shape("b24async.shapes.catalog", "CatalogProductPropertyEnum"),
    safety="safe",
    scopes=("catalog",),
    under="productPropertyEnum",
)
_LIST: calls.ListMethod[catalog_shapes.CatalogProductPropertyEnum] = calls.ListMethod(
    "catalog.productPropertyEnum.list",
    convert.shape("b24async.shapes.catalog", "CatalogProductPropertyEnum"),
    rows="productPropertyEnums",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[catalog_shapes.CatalogProductPropertyEnum] = calls.Method(
    "catalog.productPropertyEnum.update",
    convert.shape("b24async.shapes.catalog", "CatalogProductPropertyEnum"),
    safety="idempotent",
    scopes=("catalog",),
    under="productPropertyEnum",
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("catalog.productPropertyEnum.delete", convert.boolean, safety="unsafe", scopes=("catalog",))
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.productPropertyEnum.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="productPropertyEnum",
)


class CatalogProductPropertyEnum(calls.Group):
    """``catalog.productPropertyEnum.*``."""

    _name = "catalog.productPropertyEnum"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogProductPropertyEnumFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogProductPropertyEnum]:
        """Add a choice to a product property of the list type.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``0``, ``BX_INVALID_VALUE``.

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogProductPropertyEnum]:
        """Read one choice of a product property of the list type.

        Args:
            id: For example ``1739``.

        Raises:
            NotFound: ``0`` (productPropertyEnum does not exist).
            InvalidParams: ``100``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogProductPropertyEnumKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogProductPropertyEnumKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogProductPropertyEnum]:
        """List the choices of product properties of the list type.

        Args:
            select: Fields to answer, for example ``["id", "propertyId", "value", "def", "sort", "xmlId"]``.
            filter: Conditions that the rows must meet, for example ``{"propertyId": 431}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogProductPropertyEnumFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogProductPropertyEnum]:
        """Change text, code, sorting or default mark of a product property's choice.

        Args:
            id: For example ``1739``.
            fields: Values of the fields.

        Raises:
            NotFound: ``0`` (productPropertyEnum does not exist).
            InvalidParams: ``100``.

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a choice of a product property of the list type.

        Args:
            id: For example ``122``.

        Raises:
            NotFound: ``0`` (productPropertyEnum does not exist).
            InvalidParams: ``100``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a product property's choice.

        Raises:
            InvalidParams: ``0``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
