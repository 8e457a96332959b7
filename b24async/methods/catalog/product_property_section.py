# Generated from spec/catalog/product_property_section.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.productPropertySection.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes

_GET: calls.Method[catalog_shapes.CatalogProductPropertySection] = calls.Method(
    "catalog.productPropertySection.get",
    convert.shape("b24async.shapes.catalog", "CatalogProductPropertySection"),
    safety="safe",
    scopes=("catalog",),
    under="productPropertySection",
)
_LIST: calls.ListMethod[catalog_shapes.CatalogProductPropertySection] = calls.ListMethod(
    "catalog.productPropertySection.list",
    convert.shape("b24async.shapes.catalog", "CatalogProductPropertySection"),
    rows="productPropertySections",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("catalog",),
)
_SET: calls.Method[catalog_shapes.CatalogProductPropertySection] = calls.Method(
    "catalog.productPropertySection.set",
    convert.shape("b24async.shapes.catalog", "CatalogProductPropertySection"),
    safety="idempotent",
    scopes=("catalog",),
    under="productPropertySection",
    dump={"fields": convert.yes_no},
)


class CatalogProductPropertySection(calls.Group):
    """``catalog.productPropertySection.*``."""

    _name = "catalog.productPropertySection"

    def get(self, *, property_id: int) -> calls.Call[catalog_shapes.CatalogProductPropertySection]:
        """Read how a product property is shown in the smart filter.

        Args:
            property_id: For example ``901``.

        Raises:
            NotFound: ``0`` (productPropertySection does not exist).
            InvalidParams: ``100``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html
        """
        return calls.Call(_GET, {"propertyId": property_id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogProductPropertySection]:
        """List how product properties are shown in the smart filter.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"propertyId": 901}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"propertyId": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``0`` (Access Denied).
            InvalidParams: ``100``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def set(
        self,
        *,
        property_id: int,
        fields: catalog_shapes.ProductPropertySectionSetFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogProductPropertySection]:
        """Set how a product property is shown in the smart filter.

        Args:
            property_id: For example ``901``.

        Raises:
            NotFound: ``0`` (productPropertySection does not exist).
            InvalidParams: ``100``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html
        """
        return calls.Call(_SET, {"propertyId": property_id, "fields": fields}, self._sender)
