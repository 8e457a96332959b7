# Generated from spec/catalog/enum.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.enum.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import catalog as catalog_shapes

_GET_ROUND_TYPES: calls.ListMethod[catalog_shapes.CatalogEnum] = calls.ListMethod(
    "catalog.enum.getRoundTypes",
    convert.shape("b24async.shapes.catalog", "CatalogEnum"),
    rows="enum",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("catalog",),
)
_GET_STORE_DOCUMENT_TYPES: calls.ListMethod[catalog_shapes.CatalogEnum] = calls.ListMethod(
    "catalog.enum.getStoreDocumentTypes",
    convert.shape("b24async.shapes.catalog", "CatalogEnum"),
    rows="enum",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("catalog",),
)


class CatalogEnum(calls.Group):
    """``catalog.enum.*``."""

    _name = "catalog.enum"

    def get_round_types(self) -> calls.ListCall[catalog_shapes.CatalogEnum]:
        """List the ways in which prices can be rounded.

        Scope ``catalog``; for anyone.
        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html
        """
        return calls.ListCall(_GET_ROUND_TYPES, {}, self._sender)

    def get_store_document_types(self) -> calls.ListCall[catalog_shapes.CatalogEnum]:
        """List the types of inventory documents that REST can work with.

        Scope ``catalog``; for anyone.
        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html
        """
        return calls.ListCall(_GET_STORE_DOCUMENT_TYPES, {}, self._sender)
