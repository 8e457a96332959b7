# Generated from spec/v3/note/document/tree/field.yaml by `python -m codegen`. Edit the spec, not this file.
"""``note.document.tree.field.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import core as core_shapes

    _GetName: TypeAlias = Literal["id", "collectionId", "parentId", "title", "position", "children"]

_GET: calls.Method[core_shapes.FieldDescription] = calls.Method(
    "note.document.tree.field.get",
    convert.shape("b24async.shapes.core", "FieldDescription"),
    version=3,
    safety="safe",
    scopes=("note",),
    under="item",
)
_LIST: calls.ListMethod[core_shapes.FieldDescription] = calls.ListMethod(
    "note.document.tree.field.list",
    convert.shape("b24async.shapes.core", "FieldDescription"),
    rows="items",
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("note",),
)


class V3NoteDocumentTreeField(calls.Group):
    """``note.document.tree.field.*``."""

    _name = "note.document.tree.field"

    def get(self, *, name: _GetName, select: Sequence[str] | None = None) -> calls.Call[core_shapes.FieldDescription]:
        """Describe one field of a document tree node.

        Args:
            name: For example ``children``.
            select: Fields to answer, for example ``["name", "type", "title"]``.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.

        Scope ``note``; for a user who may use the knowledge base.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html
        """
        return calls.Call(_GET, {"name": name, "select": select}, self._sender)

    def list(self, *, select: Sequence[str] | None = None) -> calls.ListCall[core_shapes.FieldDescription]:
        """List the fields of a document tree node.

        Args:
            select: Fields to answer, for example ``["name", "type", "title", "filterable", "sortable"]``.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.

        Scope ``note``; for a user who may use the knowledge base.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html
        """
        return calls.ListCall(_LIST, {"select": select}, self._sender)
