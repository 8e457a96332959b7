# Generated from spec/v3/note/document/field.yaml by `python -m codegen`. Edit the spec, not this file.
"""``note.document.field.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import core as core_shapes

    _GetName: TypeAlias = Literal[
        "id",
        "collectionId",
        "parentId",
        "title",
        "markdown",
        "position",
        "createdBy",
        "createdAt",
        "updatedBy",
        "updatedAt",
    ]

_GET: calls.Method[core_shapes.FieldDescription] = calls.Method(
    "note.document.field.get",
    convert.shape("b24async.shapes.core", "FieldDescription"),
    version=3,
    safety="safe",
    scopes=("note",),
    under="item",
)
_LIST: calls.ListMethod[core_shapes.FieldDescription] = calls.ListMethod(
    "note.document.field.list",
    convert.shape("b24async.shapes.core", "FieldDescription"),
    rows="items",
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("note",),
)


class V3NoteDocumentField(calls.Group):
    """``note.document.field.*``."""

    _name = "note.document.field"

    def get(self, *, name: _GetName, select: Sequence[str] | None = None) -> calls.Call[core_shapes.FieldDescription]:
        """Describe one field of a knowledge base document.

        Args:
            name: For example ``title``.
            select: Fields to answer, for example ``["name", "type", "title"]``.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.

        Scope ``note``; for a user who may use the knowledge base.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html
        """
        return calls.Call(_GET, {"name": name, "select": select}, self._sender)

    def list(self, *, select: Sequence[str] | None = None) -> calls.ListCall[core_shapes.FieldDescription]:
        """List the fields of a knowledge base document.

        Args:
            select: Fields to answer, for example ``["name", "type", "title", "filterable", "sortable"]``.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.

        Scope ``note``; for a user who may use the knowledge base.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html
        """
        return calls.ListCall(_LIST, {"select": select}, self._sender)
