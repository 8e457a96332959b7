# Generated from spec/catalog by `python -m codegen`. Edit the spec, not this file.
"""``catalog.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.catalog.catalog import CatalogCatalog
    from b24async.methods.catalog.document import CatalogDocument
    from b24async.methods.catalog.documentcontractor import CatalogDocumentcontractor
    from b24async.methods.catalog.enum import CatalogEnum
    from b24async.methods.catalog.extra import CatalogExtra
    from b24async.methods.catalog.measure import CatalogMeasure
    from b24async.methods.catalog.price import CatalogPrice
    from b24async.methods.catalog.price_type import CatalogPriceType
    from b24async.methods.catalog.price_type_group import CatalogPriceTypeGroup
    from b24async.methods.catalog.price_type_lang import CatalogPriceTypeLang
    from b24async.methods.catalog.product import CatalogProduct
    from b24async.methods.catalog.product_image import CatalogProductImage
    from b24async.methods.catalog.product_property import CatalogProductProperty
    from b24async.methods.catalog.product_property_enum import CatalogProductPropertyEnum
    from b24async.methods.catalog.product_property_feature import CatalogProductPropertyFeature
    from b24async.methods.catalog.product_property_section import CatalogProductPropertySection
    from b24async.methods.catalog.ratio import CatalogRatio
    from b24async.methods.catalog.rounding_rule import CatalogRoundingRule
    from b24async.methods.catalog.section import CatalogSection
    from b24async.methods.catalog.store import CatalogStore
    from b24async.methods.catalog.storeproduct import CatalogStoreproduct
    from b24async.methods.catalog.userfield import CatalogUserfield
    from b24async.methods.catalog.vat import CatalogVat


class Catalog(calls.Group):
    """``catalog.*``."""

    _name = "catalog"

    @functools.cached_property
    def catalog(self) -> CatalogCatalog:
        """``catalog.catalog.*``."""
        from b24async.methods.catalog.catalog import CatalogCatalog

        return CatalogCatalog(self._sender)

    @functools.cached_property
    def document(self) -> CatalogDocument:
        """``catalog.document.*``."""
        from b24async.methods.catalog.document import CatalogDocument

        return CatalogDocument(self._sender)

    @functools.cached_property
    def documentcontractor(self) -> CatalogDocumentcontractor:
        """``catalog.documentcontractor.*``."""
        from b24async.methods.catalog.documentcontractor import CatalogDocumentcontractor

        return CatalogDocumentcontractor(self._sender)

    @functools.cached_property
    def enum(self) -> CatalogEnum:
        """``catalog.enum.*``."""
        from b24async.methods.catalog.enum import CatalogEnum

        return CatalogEnum(self._sender)

    @functools.cached_property
    def extra(self) -> CatalogExtra:
        """``catalog.extra.*``."""
        from b24async.methods.catalog.extra import CatalogExtra

        return CatalogExtra(self._sender)

    @functools.cached_property
    def measure(self) -> CatalogMeasure:
        """``catalog.measure.*``."""
        from b24async.methods.catalog.measure import CatalogMeasure

        return CatalogMeasure(self._sender)

    @functools.cached_property
    def price(self) -> CatalogPrice:
        """``catalog.price.*``."""
        from b24async.methods.catalog.price import CatalogPrice

        return CatalogPrice(self._sender)

    @functools.cached_property
    def price_type(self) -> CatalogPriceType:
        """``catalog.priceType.*``."""
        from b24async.methods.catalog.price_type import CatalogPriceType

        return CatalogPriceType(self._sender)

    @functools.cached_property
    def price_type_group(self) -> CatalogPriceTypeGroup:
        """``catalog.priceTypeGroup.*``."""
        from b24async.methods.catalog.price_type_group import CatalogPriceTypeGroup

        return CatalogPriceTypeGroup(self._sender)

    @functools.cached_property
    def price_type_lang(self) -> CatalogPriceTypeLang:
        """``catalog.priceTypeLang.*``."""
        from b24async.methods.catalog.price_type_lang import CatalogPriceTypeLang

        return CatalogPriceTypeLang(self._sender)

    @functools.cached_property
    def product(self) -> CatalogProduct:
        """``catalog.product.*``."""
        from b24async.methods.catalog.product import CatalogProduct

        return CatalogProduct(self._sender)

    @functools.cached_property
    def product_image(self) -> CatalogProductImage:
        """``catalog.productImage.*``."""
        from b24async.methods.catalog.product_image import CatalogProductImage

        return CatalogProductImage(self._sender)

    @functools.cached_property
    def product_property(self) -> CatalogProductProperty:
        """``catalog.productProperty.*``."""
        from b24async.methods.catalog.product_property import CatalogProductProperty

        return CatalogProductProperty(self._sender)

    @functools.cached_property
    def product_property_enum(self) -> CatalogProductPropertyEnum:
        """``catalog.productPropertyEnum.*``."""
        from b24async.methods.catalog.product_property_enum import CatalogProductPropertyEnum

        return CatalogProductPropertyEnum(self._sender)

    @functools.cached_property
    def product_property_feature(self) -> CatalogProductPropertyFeature:
        """``catalog.productPropertyFeature.*``."""
        from b24async.methods.catalog.product_property_feature import CatalogProductPropertyFeature

        return CatalogProductPropertyFeature(self._sender)

    @functools.cached_property
    def product_property_section(self) -> CatalogProductPropertySection:
        """``catalog.productPropertySection.*``."""
        from b24async.methods.catalog.product_property_section import CatalogProductPropertySection

        return CatalogProductPropertySection(self._sender)

    @functools.cached_property
    def ratio(self) -> CatalogRatio:
        """``catalog.ratio.*``."""
        from b24async.methods.catalog.ratio import CatalogRatio

        return CatalogRatio(self._sender)

    @functools.cached_property
    def rounding_rule(self) -> CatalogRoundingRule:
        """``catalog.roundingRule.*``."""
        from b24async.methods.catalog.rounding_rule import CatalogRoundingRule

        return CatalogRoundingRule(self._sender)

    @functools.cached_property
    def section(self) -> CatalogSection:
        """``catalog.section.*``."""
        from b24async.methods.catalog.section import CatalogSection

        return CatalogSection(self._sender)

    @functools.cached_property
    def store(self) -> CatalogStore:
        """``catalog.store.*``."""
        from b24async.methods.catalog.store import CatalogStore

        return CatalogStore(self._sender)

    @functools.cached_property
    def storeproduct(self) -> CatalogStoreproduct:
        """``catalog.storeproduct.*``."""
        from b24async.methods.catalog.storeproduct import CatalogStoreproduct

        return CatalogStoreproduct(self._sender)

    @functools.cached_property
    def userfield(self) -> CatalogUserfield:
        """``catalog.userfield.*``."""
        from b24async.methods.catalog.userfield import CatalogUserfield

        return CatalogUserfield(self._sender)

    @functools.cached_property
    def vat(self) -> CatalogVat:
        """``catalog.vat.*``."""
        from b24async.methods.catalog.vat import CatalogVat

        return CatalogVat(self._sender)
