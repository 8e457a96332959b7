# Generated from spec/catalog/price_type_lang.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.priceTypeLang.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogPriceTypeLang] = calls.Method(
    "catalog.priceTypeLang.add",
    convert.shape("b24async.shapes.catalog", "CatalogPriceTypeLang"),
    safety="unsafe",
    scopes=("catalog",),
    under="priceTypeLang",
)
_GET: calls.Method[catalog_shapes.CatalogPriceTypeLang] = calls.Method(
    "catalog.priceTypeLang.get",
    convert.shape("b24async.shapes.catalog", "CatalogPriceTypeLang"),
    safety="safe",
    scopes=("catalog",),
    under="priceTypeLang",
    errors={"201200000000": "NotFound"},
)
_LIST: calls.ListMethod[catalog_shapes.CatalogPriceTypeLang] = calls.ListMethod(
    "catalog.priceTypeLang.list",
    convert.shape("b24async.shapes.catalog", "CatalogPriceTypeLang"),
    rows="priceTypeLangs",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
)
_UPDATE: calls.Method[catalog_shapes.CatalogPriceTypeLang] = calls.Method(
    "catalog.priceTypeLang.update",
    convert.shape("b24async.shapes.catalog", "CatalogPriceTypeLang"),
    safety="unsafe",
    scopes=("catalog",),
    under="priceTypeLang",
    errors={"201200000000": "NotFound"},
)
_DELETE = calls.Method(
    "catalog.priceTypeLang.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("catalog",),
    errors={"201200000000": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.priceTypeLang.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="priceTypeLang",
)
_GET_LANGUAGES: calls.ListMethod[catalog_shapes.CatalogLanguage] = calls.ListMethod(
    "catalog.priceTypeLang.getLanguages",
    convert.shape("b24async.shapes.catalog", "CatalogLanguage"),
    rows="languages",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("catalog",),
)


class CatalogPriceTypeLang(calls.Group):
    """``catalog.priceTypeLang.*``."""

    _name = "catalog.priceTypeLang"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogPriceTypeLangFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogPriceTypeLang]:
        """Add the name of a price type in one language.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``201200000010``, ``201000000000``, ``400``, ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogPriceTypeLang]:
        """Read the name of a price type in one language.

        Args:
            id: For example ``2``.

        Raises:
            AccessDenied: ``200040300010``.
            NotFound: ``201200000000``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogPriceTypeLangKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogPriceTypeLangKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogPriceTypeLang]:
        """List the translations of price type names.

        Args:
            select: Fields to answer, for example ``["name", "lang"]``.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"lang": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogPriceTypeLangFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogPriceTypeLang]:
        """Change text, language or price type of a price type translation.

        Args:
            id: For example ``6``.
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            NotFound: ``201200000000``.
            InvalidParams: ``201200000010``, ``201000000000``, ``400``, ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete the name of a price type in one language.

        Args:
            id: For example ``3``.

        Raises:
            AccessDenied: ``200040300020``.
            NotFound: ``201200000000``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a price type translation.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def get_languages(self) -> calls.ListCall[catalog_shapes.CatalogLanguage]:
        """List the languages that price type names can be translated into.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html
        """
        return calls.ListCall(_GET_LANGUAGES, {}, self._sender)
