# Generated from spec/v3/note/document/tree.yaml by `python -m codegen`. Edit the spec, not this file.
"""``note.document.tree.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.v3.note.document.tree.field import V3NoteDocumentTreeField
    from b24async.shapes import note as note_shapes

_LIST: calls.ListMethod[note_shapes.NoteDocumentTree] = calls.ListMethod(
    "note.document.tree.list",
    convert.shape("b24async.shapes.note", "NoteDocumentTree"),
    rows="items",
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("note",),
)


class V3NoteDocumentTree(calls.Group):
    """``note.document.tree.*``."""

    _name = "note.document.tree"

    def list(self, *, collection_id: int) -> calls.ListCall[note_shapes.NoteDocumentTree]:
        """Get the tree of a knowledge base's documents, without archived ones.

        Args:
            collection_id: For example ``123``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``note``. https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html
        """
        return calls.ListCall(_LIST, {"collectionId": collection_id}, self._sender)

    @functools.cached_property
    def field(self) -> V3NoteDocumentTreeField:
        """``note.document.tree.field.*``."""
        from b24async.methods.v3.note.document.tree.field import V3NoteDocumentTreeField

        return V3NoteDocumentTreeField(self._sender)
