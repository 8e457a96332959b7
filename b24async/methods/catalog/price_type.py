# Generated from spec/catalog/price_type.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.priceType.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogPriceType] = calls.Method(
    "catalog.priceType.add",
    convert.shape("b24async.shapes.catalog", "CatalogPriceType"),
    safety="unsafe",
    scopes=("catalog",),
    under="priceType",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[catalog_shapes.CatalogPriceType] = calls.Method(
    "catalog.priceType.get",
    convert.shape("b24async.shapes.catalog", "CatalogPriceType"),
    safety="safe",
    scopes=("catalog",),
    under="priceType",
    errors={"201000000000": "NotFound"},
)
_LIST: calls.ListMethod[catalog_shapes.CatalogPriceType] = calls.ListMethod(
    "catalog.priceType.list",
    convert.shape("b24async.shapes.catalog", "CatalogPriceType"),
    rows="priceTypes",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[catalog_shapes.CatalogPriceType] = calls.Method(
    "catalog.priceType.update",
    convert.shape("b24async.shapes.catalog", "CatalogPriceType"),
    safety="idempotent",
    scopes=("catalog",),
    under="priceType",
    dump={"fields": convert.yes_no},
    errors={"201000000000": "NotFound"},
)
_DELETE = calls.Method(
    "catalog.priceType.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("catalog",),
    errors={"201000000000": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.priceType.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="priceType",
)


class CatalogPriceType(calls.Group):
    """``catalog.priceType.*``."""

    _name = "catalog.priceType"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogPriceTypeFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogPriceType]:
        """Create a price type; a new base type takes the base mark from the old one.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogPriceType]:
        """Read one price type.

        Args:
            id: For example ``1``.

        Raises:
            AccessDenied: ``200040300010``.
            NotFound: ``201000000000``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogPriceTypeKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogPriceTypeKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogPriceType]:
        """List the price types, filtered and sorted.

        Args:
            select: Fields to answer, for example ``["id", "name", "xmlId"]``.
            filter: Conditions that the rows must meet, for example ``{"modifiedBy": 1}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogPriceTypeFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogPriceType]:
        """Change code, sorting or base mark of a price type.

        Args:
            id: For example ``2``.
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            NotFound: ``201000000000``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a price type other than the base one.

        Args:
            id: For example ``2``.

        Raises:
            AccessDenied: ``200040300020``.
            NotFound: ``201000000000``.
            InvalidParams: ``BASE``, ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a price type.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
