# Generated from spec/documentgenerator/document.yaml by `python -m codegen`. Edit the spec, not this file.
"""``documentgenerator.document.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import documentgenerator as documentgenerator_shapes

_ADD: calls.Method[documentgenerator_shapes.GeneratorDocument] = calls.Method(
    "documentgenerator.document.add",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorDocument"),
    safety="unsafe",
    scopes=("documentgenerator",),
    under="document",
)
_GET: calls.Method[documentgenerator_shapes.GeneratorDocument] = calls.Method(
    "documentgenerator.document.get",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorDocument"),
    safety="safe",
    scopes=("documentgenerator",),
    under="document",
)
_LIST: calls.ListMethod[documentgenerator_shapes.GeneratorDocument] = calls.ListMethod(
    "documentgenerator.document.list",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorDocument"),
    rows="documents",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("documentgenerator",),
)
_UPDATE: calls.Method[documentgenerator_shapes.GeneratorDocument] = calls.Method(
    "documentgenerator.document.update",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorDocument"),
    safety="unsafe",
    scopes=("documentgenerator",),
    under="document",
)
_DELETE = calls.Method(
    "documentgenerator.document.delete",
    convert.nothing,
    safety="unsafe",
    scopes=("documentgenerator",),
)
_GETFIELDS: calls.Method[Mapping[str, documentgenerator_shapes.DocumentField]] = calls.Method(
    "documentgenerator.document.getfields",
    convert.map_of(convert.shape("b24async.shapes.documentgenerator", "DocumentField")),
    safety="safe",
    scopes=("documentgenerator",),
    under="documentFields",
)
_ENABLEPUBLICURL = calls.Method(
    "documentgenerator.document.enablepublicurl",
    convert.optional(convert.string),
    safety="idempotent",
    scopes=("documentgenerator",),
    under="publicUrl",
)


class DocumentgeneratorDocument(calls.Group):
    """``documentgenerator.document.*``."""

    _name = "documentgenerator.document"

    def add(
        self,
        *,
        template_id: int,
        provider_class_name: str | None = None,
        value: str,
        values: Mapping[str, Any] | None = None,
        stamps_enabled: Literal[1, 0] | None = None,
        fields: documentgenerator_shapes.DocumentAddFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[documentgenerator_shapes.GeneratorDocument]:
        """Generate a document from a template with the given values.

        Args:
            template_id: For example ``53``.
            value: For example ``SUPPLY_CONTRACT_2026_015``.

        Raises:
            InvalidParams: ``100``, ``0``.
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.

        Scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html
        """
        return calls.Call(
            _ADD,
            {
                "templateId": template_id,
                "providerClassName": provider_class_name,
                "value": value,
                "values": values,
                "stampsEnabled": stamps_enabled,
                "fields": fields,
            },
            self._sender,
        )

    def get(self, *, id: int) -> calls.Call[documentgenerator_shapes.GeneratorDocument]:
        """Return a generated document with its values and links to file, PDF and picture.

        Args:
            id: For example ``51``.

        Raises:
            InvalidParams: ``100``.
            NotFound: ``0`` (Document not found).

        Scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[documentgenerator_shapes.GeneratorDocument]:
        """List the generated documents with their numbers, values and file links.

        Args:
            select: Fields to answer.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"updateTime": "desc", "id":
                "desc"}``.
            filter: Conditions that the rows must meet.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``0`` (You do not have permissions to view documents).

        Scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "order": order, "filter": filter, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        values: Mapping[str, Any] | None = None,
        stamps_enabled: Literal[1, 0] | None = None,
        fields: documentgenerator_shapes.DocumentUpdateFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[documentgenerator_shapes.GeneratorDocument]:
        """Generate an existing document anew with other values or stamps.

        Args:
            id: For example ``51``.
            stamps_enabled: By default ``1``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-update.html
        """
        return calls.Call(
            _UPDATE,
            {"id": id, "values": values, "stampsEnabled": stamps_enabled, "fields": fields},
            self._sender,
        )

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete a document that was generated from a template.

        Args:
            id: For example ``51``.

        Raises:
            InvalidParams: ``100``.
            NotFound: ``0`` (Document not found).

        Scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def getfields(
        self,
        *,
        id: int,
        values: Mapping[str, Any] | None = None,
    ) -> calls.Call[Mapping[str, documentgenerator_shapes.DocumentField]]:
        """Return a document's fields with their values, trying out other values if wanted.

        Args:
            id: For example ``51``.

        Raises:
            InvalidParams: ``100``.
            AccessDenied: ``0`` (You do not have permissions to view documents).

        Scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get-fields.html
        """
        return calls.Call(_GETFIELDS, {"id": id, "values": values}, self._sender)

    def enablepublicurl(self, *, id: int, status: Literal[1, 0] | None = None) -> calls.Call[str | None]:
        """Switch a document's public link on or off and return it.

        Args:
            id: For example ``51``.
            status: By default ``1``.

        Raises:
            InvalidParams: ``100``.
            NotFound: ``0`` (Document not found).

        Scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-enable-public-url.html
        """
        return calls.Call(_ENABLEPUBLICURL, {"id": id, "status": status}, self._sender)
