# Generated from spec/catalog/document.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.document.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.catalog.document.element import CatalogDocumentElement
    from b24async.methods.catalog.document.mode import CatalogDocumentMode
    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogDocument] = calls.Method(
    "catalog.document.add",
    convert.shape("b24async.shapes.catalog", "CatalogDocument"),
    safety="unsafe",
    scopes=("catalog",),
    under="document",
)
_LIST: calls.ListMethod[catalog_shapes.CatalogDocument] = calls.ListMethod(
    "catalog.document.list",
    convert.shape("b24async.shapes.catalog", "CatalogDocument"),
    rows="documents",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
)
_UPDATE: calls.Method[catalog_shapes.CatalogDocument] = calls.Method(
    "catalog.document.update",
    convert.shape("b24async.shapes.catalog", "CatalogDocument"),
    safety="idempotent",
    scopes=("catalog",),
    under="document",
)
_DELETE = calls.Method(
    "catalog.document.delete",
    convert.optional(convert.boolean),
    safety="unsafe",
    scopes=("catalog",),
)
_FIELDS: calls.Method[Sequence[catalog_shapes.CatalogDocumentField]] = calls.Method(
    "catalog.document.fields",
    convert.list_of(convert.shape("b24async.shapes.catalog", "CatalogDocumentField")),
    safety="safe",
    scopes=("catalog",),
    deprecated="Use `catalog.document.getFields` instead.",
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.document.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="document",
)
_CANCEL = calls.Method("catalog.document.cancel", convert.boolean, safety="unsafe", scopes=("catalog",))
_CANCEL_LIST = calls.Method("catalog.document.cancelList", convert.boolean, safety="unsafe", scopes=("catalog",))
_CONDUCT = calls.Method("catalog.document.conduct", convert.boolean, safety="unsafe", scopes=("catalog",))
_CONDUCT_LIST = calls.Method("catalog.document.conductList", convert.boolean, safety="unsafe", scopes=("catalog",))
_CONFIRM = calls.Method(
    "catalog.document.confirm",
    convert.boolean,
    safety="unsafe",
    scopes=("catalog",),
    deprecated="Use `catalog.document.conduct` instead.",
)
_DELETE_LIST = calls.Method("catalog.document.deleteList", convert.boolean, safety="unsafe", scopes=("catalog",))
_UNCONFIRM = calls.Method(
    "catalog.document.unconfirm",
    convert.boolean,
    safety="unsafe",
    scopes=("catalog",),
    deprecated="Use `catalog.document.cancel` instead.",
)


class CatalogDocument(calls.Group):
    """``catalog.document.*``."""

    _name = "catalog.document"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogDocumentFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogDocument]:
        """Create a draft inventory document, such as a receipt, transfer or write-off.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``0``.

        Scope ``catalog``. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogDocumentKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogDocumentKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogDocument]:
        """List the inventory documents you may see, filtered and sorted.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``0`` (Insufficient permissions to save the document).

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogDocumentFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogDocument]:
        """Change date, title, number, comment or responsible person of an inventory document.

        Args:
            id: For example ``142``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``0``.

        Scope ``catalog``. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool | None]:
        """Delete an inventory document, unless it is posted.

        Args:
            id: For example ``142``.

        Raises:
            NotFound: ``0`` (Document not found).

        Scope ``catalog``. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `catalog.document.getFields` instead.")
    def fields(self) -> calls.Call[Sequence[catalog_shapes.CatalogDocumentField]]:
        """Describe the fields of an inventory document, in the old format.

        Deprecated: use ``catalog.document.getFields`` instead.

        Raises:
            AccessDenied: ``0`` (Insufficient permissions to save the document).

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of an inventory document.

        Raises:
            InvalidParams: ``0``.

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def cancel(self, *, id: int) -> calls.Call[bool]:
        """Undo the posting of an inventory document and take back its stock changes.

        Args:
            id: For example ``142``.

        Raises:
            InvalidParams: ``0``.

        Scope ``catalog``. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html
        """
        return calls.Call(_CANCEL, {"id": id}, self._sender)

    def cancel_list(self, *, document_ids: Sequence[int]) -> calls.Call[bool]:
        """Undo the posting of several inventory documents and take back their stock changes.

        Args:
            document_ids: For example ``[142, 143, 144]``.

        Raises:
            InvalidParams: ``0``.

        Scope ``catalog``. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html
        """
        return calls.Call(_CANCEL_LIST, {"documentIds": document_ids}, self._sender)

    def conduct(self, *, id: int) -> calls.Call[bool]:
        """Post an inventory document and change the warehouse stock by its items.

        Args:
            id: For example ``142``.

        Raises:
            NotFound: ``0`` (Document not found).

        Scope ``catalog``. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html
        """
        return calls.Call(_CONDUCT, {"id": id}, self._sender)

    def conduct_list(self, *, document_ids: Sequence[int]) -> calls.Call[bool]:
        """Post several inventory documents at once and change the warehouse stock by their items.

        Args:
            document_ids: For example ``[142, 143, 144]``.

        Raises:
            InvalidParams: ``0``.

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html
        """
        return calls.Call(_CONDUCT_LIST, {"documentIds": document_ids}, self._sender)

    @calls.deprecated("Use `catalog.document.conduct` instead.")
    def confirm(self, *, id: int) -> calls.Call[bool]:
        """Post an inventory document (older name of catalog.document.conduct).

        Deprecated: use ``catalog.document.conduct`` instead.

        Args:
            id: For example ``42``.

        Raises:
            NotFound: ``0`` (Document not found).
            InvalidParams: ``100``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html
        """
        return calls.Call(_CONFIRM, {"id": id}, self._sender)

    def delete_list(self, *, document_ids: Sequence[int]) -> calls.Call[bool]:
        """Delete several inventory documents at once; posted ones are refused.

        Args:
            document_ids: For example ``[142, 143, 144]``.

        Raises:
            InvalidParams: ``0``.

        Scope ``catalog``. https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html
        """
        return calls.Call(_DELETE_LIST, {"documentIds": document_ids}, self._sender)

    @calls.deprecated("Use `catalog.document.cancel` instead.")
    def unconfirm(self, *, id: int) -> calls.Call[bool]:
        """Undo the posting of an inventory document (older name of catalog.document.cancel).

        Deprecated: use ``catalog.document.cancel`` instead.

        Args:
            id: For example ``42``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html
        """
        return calls.Call(_UNCONFIRM, {"id": id}, self._sender)

    @functools.cached_property
    def element(self) -> CatalogDocumentElement:
        """``catalog.document.element.*``."""
        from b24async.methods.catalog.document.element import CatalogDocumentElement

        return CatalogDocumentElement(self._sender)

    @functools.cached_property
    def mode(self) -> CatalogDocumentMode:
        """``catalog.document.mode.*``."""
        from b24async.methods.catalog.document.mode import CatalogDocumentMode

        return CatalogDocumentMode(self._sender)
