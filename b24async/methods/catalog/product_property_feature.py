# Generated from spec/catalog/product_property_feature.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.productPropertyFeature.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogProductPropertyFeature] = calls.Method(
    "catalog.productPropertyFeature.add",
    convert.shape("b24async.shapes.catalog", "CatalogProductPropertyFeature"),
    safety="unsafe",
    scopes=("catalog",),
    under="productPropertyFeature",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[catalog_shapes.CatalogProductPropertyFeature] = calls.Method(
    "catalog.productPropertyFeature.get",
    convert.shape("b24async.shapes.catalog", "CatalogProductPropertyFeature"),
    safety="safe",
    scopes=("catalog",),
    under="productPropertyFeature",
)
_LIST: calls.ListMethod[catalog_shapes.CatalogProductPropertyFeature] = calls.ListMethod(
    "catalog.productPropertyFeature.list",
    convert.shape("b24async.shapes.catalog", "CatalogProductPropertyFeature"),
    rows="productPropertyFeatures",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[catalog_shapes.CatalogProductPropertyFeature] = calls.Method(
    "catalog.productPropertyFeature.update",
    convert.shape("b24async.shapes.catalog", "CatalogProductPropertyFeature"),
    safety="idempotent",
    scopes=("catalog",),
    under="productPropertyFeature",
    dump={"fields": convert.yes_no},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.productPropertyFeature.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="productPropertyFeature",
)
_GET_AVAILABLE_FEATURES_BY_PROPERTY: calls.ListMethod[
    catalog_shapes.CatalogProductPropertyFeatureAvailableFeaturesByProperty
] = calls.ListMethod(
    "catalog.productPropertyFeature.getAvailableFeaturesByProperty",
    convert.shape("b24async.shapes.catalog", "CatalogProductPropertyFeatureAvailableFeaturesByProperty"),
    rows="features",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("catalog",),
)


class CatalogProductPropertyFeature(calls.Group):
    """``catalog.productPropertyFeature.*``."""

    _name = "catalog.productPropertyFeature"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogProductPropertyFeatureFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogProductPropertyFeature]:
        """Add a display feature to a property that does not have it yet, enabled or disabled.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``0``.

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogProductPropertyFeature]:
        """Read one display feature of a product property.

        Args:
            id: For example ``101``.

        Raises:
            NotFound: ``0`` (productPropertyFeature does not exist).
            InvalidParams: ``100``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogProductPropertyFeatureKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogProductPropertyFeatureKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogProductPropertyFeature]:
        """List the display features set for product properties.

        Args:
            select: Fields to answer, for example ``["id", "propertyId", "moduleId", "featureId", "isEnabled"]``.
            filter: Conditions that the rows must meet, for example ``{"propertyId": 901}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``0`` (Access Denied).
            InvalidParams: ``100``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogProductPropertyFeatureFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogProductPropertyFeature]:
        """Switch a display feature already set for a product property on or off.

        Args:
            id: For example ``101``.
            fields: Values of the fields.

        Raises:
            NotFound: ``0`` (productPropertyFeature does not exist).

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a product property's display feature.

        Raises:
            AccessDenied: ``0`` (Access Denied).

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def get_available_features_by_property(
        self,
        *,
        property_id: int,
    ) -> calls.ListCall[catalog_shapes.CatalogProductPropertyFeatureAvailableFeaturesByProperty]:
        """List the display features that a given product property can have.

        Args:
            property_id: For example ``901``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html
        """
        return calls.ListCall(_GET_AVAILABLE_FEATURES_BY_PROPERTY, {"propertyId": property_id}, self._sender)
