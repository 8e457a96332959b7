# Generated from spec/catalog/userfield/document.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.userfield.document.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes

_LIST: calls.ListMethod[catalog_shapes.CatalogUserFieldDocument] = calls.ListMethod(
    "catalog.userfield.document.list",
    convert.shape("b24async.shapes.catalog", "CatalogUserFieldDocument"),
    rows="documents",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="documentId", order="documentId", row="documentId")),
    safety="safe",
    scopes=("catalog",),
)
_UPDATE: calls.Method[catalog_shapes.CatalogUserFieldDocument] = calls.Method(
    "catalog.userfield.document.update",
    convert.shape("b24async.shapes.catalog", "CatalogUserFieldDocument"),
    safety="unsafe",
    scopes=("catalog",),
    under="document",
)


class CatalogUserfieldDocument(calls.Group):
    """``catalog.userfield.document.*``."""

    _name = "catalog.userfield.document"

    def list(
        self,
        *,
        select: Sequence[str],
        filter: Mapping[str, Any],
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogUserFieldDocument]:
        """List custom field values of inventory documents of one type.

        Args:
            select: Fields to answer, for example ``["documentType", "documentId", "field7097"]``.
            filter: Conditions that the rows must meet, for example ``{"documentType": "A", "documentId": 81}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"documentId": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``0``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        document_id: int,
        fields: catalog_shapes.UserfieldDocumentUpdateFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogUserFieldDocument]:
        """Set custom field values of an inventory document.

        Args:
            document_id: For example ``81``.

        Raises:
            NotFound: ``0`` (The specified document does not exist).

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html
        """
        return calls.Call(_UPDATE, {"documentId": document_id, "fields": fields}, self._sender)
