# Generated from spec/catalog/documentcontractor.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.documentcontractor.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogDocumentContractor] = calls.Method(
    "catalog.documentcontractor.add",
    convert.shape("b24async.shapes.catalog", "CatalogDocumentContractor"),
    safety="unsafe",
    scopes=("catalog",),
    under="documentContractor",
)
_LIST: calls.ListMethod[catalog_shapes.CatalogDocumentContractor] = calls.ListMethod(
    "catalog.documentcontractor.list",
    convert.shape("b24async.shapes.catalog", "CatalogDocumentContractor"),
    rows="documentContractor",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
)
_DELETE = calls.Method(
    "catalog.documentcontractor.delete",
    convert.optional(convert.boolean),
    safety="unsafe",
    scopes=("catalog",),
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.documentcontractor.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="documentContractor",
)


class CatalogDocumentcontractor(calls.Group):
    """``catalog.documentcontractor.*``."""

    _name = "catalog.documentcontractor"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogDocumentContractorFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogDocumentContractor]:
        """Name a contact or company as the vendor of a stock receipt.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``0``.

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogDocumentContractorKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogDocumentContractorKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogDocumentContractor]:
        """List which vendors are named in which stock receipts.

        Args:
            select: Fields to answer, for example ``["id", "documentId"]``.
            filter: Conditions that the rows must meet, for example ``{"documentId": 7}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``0`` (Access denied).

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool | None]:
        """Remove a vendor from a stock receipt.

        Args:
            id: For example ``42``.

        Raises:
            NotFound: ``0`` (Binding was not found).

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields that tie a vendor to a stock receipt.

        Raises:
            AccessDenied: ``0`` (Access denied).

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
