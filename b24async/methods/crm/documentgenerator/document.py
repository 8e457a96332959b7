# Generated from spec/crm/documentgenerator/document.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.documentgenerator.document.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import crm as crm_shapes

_ADD: calls.Method[crm_shapes.GeneratorDocument] = calls.Method(
    "crm.documentgenerator.document.add",
    convert.shape("b24async.shapes.crm", "GeneratorDocument"),
    safety="unsafe",
    scopes=("crm",),
    under="document",
)
_GET: calls.Method[crm_shapes.GeneratorDocument] = calls.Method(
    "crm.documentgenerator.document.get",
    convert.shape("b24async.shapes.crm", "GeneratorDocument"),
    safety="safe",
    scopes=("crm",),
    under="document",
)
_LIST: calls.ListMethod[crm_shapes.GeneratorDocument] = calls.ListMethod(
    "crm.documentgenerator.document.list",
    convert.shape("b24async.shapes.crm", "GeneratorDocument"),
    rows="documents",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("crm",),
)
_UPDATE: calls.Method[crm_shapes.GeneratorDocument] = calls.Method(
    "crm.documentgenerator.document.update",
    convert.shape("b24async.shapes.crm", "GeneratorDocument"),
    safety="unsafe",
    scopes=("crm",),
    under="document",
)
_DELETE = calls.Method("crm.documentgenerator.document.delete", convert.nothing, safety="unsafe", scopes=("crm",))
_GETFIELDS: calls.Method[Mapping[str, crm_shapes.GeneratorDocumentField]] = calls.Method(
    "crm.documentgenerator.document.getfields",
    convert.map_of(convert.shape("b24async.shapes.crm", "GeneratorDocumentField")),
    safety="safe",
    scopes=("crm",),
    under="documentFields",
)
_ENABLEPUBLICURL = calls.Method(
    "crm.documentgenerator.document.enablepublicurl",
    convert.optional(convert.string),
    safety="unsafe",
    scopes=("crm",),
    under="publicUrl",
)
_UPLOAD: calls.Method[crm_shapes.GeneratorDocument] = calls.Method(
    "crm.documentgenerator.document.upload",
    convert.shape("b24async.shapes.crm", "GeneratorDocument"),
    safety="unsafe",
    scopes=("crm",),
    under="document",
    files=calls.Form("base64"),
)


class CrmDocumentgeneratorDocument(calls.Group):
    """``crm.documentgenerator.document.*``."""

    _name = "crm.documentgenerator.document"

    def add(
        self,
        *,
        template_id: int,
        entity_type_id: int,
        entity_id: int,
        values: Mapping[str, Any] | None = None,
        stamps_enabled: Literal[1, 0] | None = None,
        fields: Mapping[str, Any] | None = None,
    ) -> calls.Call[crm_shapes.GeneratorDocument]:
        """Generate a document from a template, filled with the data of a CRM item.

        Args:
            template_id: For example ``39``.
            entity_type_id: For example ``2``.
            entity_id: For example ``101``.
            values: For example ``{"DocumentNumber": "2026-001"}``.
            stamps_enabled: By default ``0``.

        Raises:
            InvalidParams: ``0``, ``DOCGEN_LIMIT_ERROR``, ``100``.
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.

        Scope ``crm``; for a user who may edit documents of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html
        """
        return calls.Call(
            _ADD,
            {
                "templateId": template_id,
                "entityTypeId": entity_type_id,
                "entityId": entity_id,
                "values": values,
                "stampsEnabled": stamps_enabled,
                "fields": fields,
            },
            self._sender,
        )

    def get(self, *, id: int) -> calls.Call[crm_shapes.GeneratorDocument]:
        """Read one CRM document with its file, PDF and image links.

        Args:
            id: For example ``61``.

        Raises:
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.
            InvalidParams: ``0``, ``100``, without a code.

        Scope ``crm``; for a user who may view documents of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.GeneratorDocument]:
        """List the documents made for CRM items, by filter and newest first.

        Args:
            select: Fields to answer, for example ``["id", "title", "number", "entityId", "createTime"]``.
            filter: Conditions that the rows must meet, for example ``{"entityTypeId": 2, "entityId": 101}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``100``, without a code.

        Scope ``crm``; for a user who may view documents of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        values: Mapping[str, Any] | None = None,
        stamps_enabled: Literal[1, 0] | None = None,
    ) -> calls.Call[crm_shapes.GeneratorDocument]:
        """Regenerate a CRM document with new field values, or with or without stamp and signature.

        Args:
            id: For example ``61``.
            values: For example ``{"DocumentNumber": "2026-002"}``.
            stamps_enabled: By default ``1``.

        Raises:
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.
            InvalidParams: ``0``, ``100``.

        Scope ``crm``; for a user who may edit documents of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "values": values, "stampsEnabled": stamps_enabled}, self._sender)

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete a document of a CRM item.

        Args:
            id: For example ``61``.

        Raises:
            InvalidParams: ``0``, ``100``, without a code.
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.

        Scope ``crm``; for a user who may edit documents of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def getfields(
        self,
        *,
        id: int,
        values: crm_shapes.DocumentgeneratorDocumentGetfieldsValues | Mapping[str, Any] | None = None,
    ) -> calls.Call[Mapping[str, crm_shapes.GeneratorDocumentField]]:
        """Compute the field values of a CRM document, with trial values that are not saved.

        Args:
            id: For example ``101``.

        Raises:
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.
            InvalidParams: ``0``, ``100``, without a code.

        Scope ``crm``; for a user who may edit documents of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get-fields.html
        """
        return calls.Call(_GETFIELDS, {"id": id, "values": values}, self._sender)

    def enablepublicurl(self, *, id: int, status: Literal[1, 0] | None = None) -> calls.Call[str | None]:
        """Switch the public link of a CRM document on or off, and answer the link.

        Args:
            id: For example ``61``.
            status: By default ``1``.

        Raises:
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.
            NotFound: ``0`` (Document not found).
            InvalidParams: ``100``, without a code.

        Scope ``crm``; for a user who may edit documents of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-enable-public-url.html
        """
        return calls.Call(_ENABLEPUBLICURL, {"id": id, "status": status}, self._sender)

    def upload(
        self,
        *,
        fields: crm_shapes.DocumentgeneratorDocumentUploadFields | Mapping[str, Any],
    ) -> calls.Call[crm_shapes.GeneratorDocument]:
        """Attach a ready-made DOCX file to a CRM item as a document.

        Raises:
            InvalidParams: ``0``, ``100``, without a code.

        Scope ``crm``; for a user who may edit documents of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-upload.html
        """
        return calls.Call(_UPLOAD, {"fields": fields}, self._sender)
