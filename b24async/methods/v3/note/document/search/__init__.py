# Generated from spec/v3/note/document/search.yaml by `python -m codegen`. Edit the spec, not this file.
"""``note.document.search.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.v3.note.document.search.field import V3NoteDocumentSearchField
    from b24async.shapes import core as core_shapes
    from b24async.shapes import note as note_shapes

_LIST: calls.ListMethod[note_shapes.NoteDocumentSearch] = calls.ListMethod(
    "note.document.search.list",
    convert.shape("b24async.shapes.note", "NoteDocumentSearch"),
    rows="items",
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("note",),
)


class V3NoteDocumentSearch(calls.Group):
    """``note.document.search.*``."""

    _name = "note.document.search"

    def list(
        self,
        *,
        query: str,
        pagination: core_shapes.Pagination | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[note_shapes.NoteDocumentSearch]:
        """Search the knowledge bases for documents by title and text.

        Args:
            pagination: Which page; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``NOTE_SEARCH_QUERY_TOO_SHORT``, ``NOTE_SEARCH_QUERY_TOO_LONG``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``note``; for a user who may use the knowledge base.
        https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html
        """
        return calls.ListCall(_LIST, {"query": query, "pagination": pagination}, self._sender)

    @functools.cached_property
    def field(self) -> V3NoteDocumentSearchField:
        """``note.document.search.field.*``."""
        from b24async.methods.v3.note.document.search.field import V3NoteDocumentSearchField

        return V3NoteDocumentSearchField(self._sender)
