# Generated from spec/catalog/document/element.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.document.element.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogDocumentElement] = calls.Method(
    "catalog.document.element.add",
    convert.shape("b24async.shapes.catalog", "CatalogDocumentElement"),
    safety="unsafe",
    scopes=("catalog",),
    under="documentElement",
    errors={"ERROR_DOCUMENT_RIGHTS": "AccessDenied"},
)
_LIST: calls.ListMethod[catalog_shapes.CatalogDocumentElement] = calls.ListMethod(
    "catalog.document.element.list",
    convert.shape("b24async.shapes.catalog", "CatalogDocumentElement"),
    rows="documentElements",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    errors={"ERROR_DOCUMENT_RIGHTS": "AccessDenied"},
)
_UPDATE: calls.Method[catalog_shapes.CatalogDocumentElement] = calls.Method(
    "catalog.document.element.update",
    convert.shape("b24async.shapes.catalog", "CatalogDocumentElement"),
    safety="idempotent",
    scopes=("catalog",),
    under="documentElement",
    errors={"ERROR_DOCUMENT_RIGHTS": "AccessDenied"},
)
_DELETE = calls.Method(
    "catalog.document.element.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("catalog",),
    errors={"ERROR_DOCUMENT_RIGHTS": "AccessDenied"},
)
_FIELDS: calls.Method[Sequence[catalog_shapes.CatalogDocumentElementField]] = calls.Method(
    "catalog.document.element.fields",
    convert.list_of(convert.shape("b24async.shapes.catalog", "CatalogDocumentElementField")),
    safety="safe",
    scopes=("catalog",),
    errors={"ERROR_DOCUMENT_RIGHTS": "AccessDenied"},
    deprecated="Use `catalog.document.element.getFields` instead.",
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.document.element.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="documentElement",
    errors={"ERROR_DOCUMENT_RIGHTS": "AccessDenied"},
)


class CatalogDocumentElement(calls.Group):
    """``catalog.document.element.*``."""

    _name = "catalog.document.element"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogDocumentElementFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogDocumentElement]:
        """Add a product to an inventory document that is not yet posted.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``ERROR_DOCUMENT_STATUS``, ``0``.
            AccessDenied: ``ERROR_DOCUMENT_RIGHTS``.

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogDocumentElementKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogDocumentElementKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogDocumentElement]:
        """List the product rows of inventory documents you may see.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"docId": 64}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``0``.
            AccessDenied: ``ERROR_DOCUMENT_RIGHTS``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogDocumentElementFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogDocumentElement]:
        """Change quantity, price or warehouses of an inventory document's product row.

        Args:
            id: For example ``148``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``ERROR_DOCUMENT_STATUS``, ``0``.
            AccessDenied: ``ERROR_DOCUMENT_RIGHTS``.

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Remove a product row from an inventory document that is not yet posted.

        Args:
            id: For example ``148``.

        Raises:
            InvalidParams: ``ERROR_DOCUMENT_STATUS``, ``0``.
            AccessDenied: ``ERROR_DOCUMENT_RIGHTS``.

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `catalog.document.element.getFields` instead.")
    def fields(self) -> calls.Call[Sequence[catalog_shapes.CatalogDocumentElementField]]:
        """Describe the fields of an inventory document's product row, in the old format.

        Deprecated: use ``catalog.document.element.getFields`` instead.

        Raises:
            AccessDenied: ``ERROR_DOCUMENT_RIGHTS``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a product row of an inventory document.

        Raises:
            InvalidParams: ``0``.
            AccessDenied: ``ERROR_DOCUMENT_RIGHTS``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
