# Generated from spec/v3/note/document.yaml by `python -m codegen`. Edit the spec, not this file.
"""``note.document.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.v3.note.document.field import V3NoteDocumentField
    from b24async.methods.v3.note.document.search import V3NoteDocumentSearch
    from b24async.methods.v3.note.document.tree import V3NoteDocumentTree
    from b24async.shapes import note as note_shapes

_ADD: calls.Method[note_shapes.NoteDocument] = calls.Method(
    "note.document.add",
    convert.shape("b24async.shapes.note", "NoteDocument"),
    version=3,
    safety="unsafe",
    scopes=("note",),
    under="item",
)
_GET: calls.Method[note_shapes.NoteDocument] = calls.Method(
    "note.document.get",
    convert.shape("b24async.shapes.note", "NoteDocument"),
    version=3,
    safety="safe",
    scopes=("note",),
    under="item",
)
_UPDATE: calls.Method[note_shapes.NoteDocument] = calls.Method(
    "note.document.update",
    convert.shape("b24async.shapes.note", "NoteDocument"),
    version=3,
    safety="unsafe",
    scopes=("note",),
    under="item",
)
_DELETE = calls.Method(
    "note.document.delete",
    convert.boolean,
    version=3,
    safety="unsafe",
    scopes=("note",),
    under="result",
)
_ARCHIVE = calls.Method(
    "note.document.archive",
    convert.boolean,
    version=3,
    safety="unsafe",
    scopes=("note",),
    under="result",
)


class V3NoteDocument(calls.Group):
    """``note.document.*``."""

    _name = "note.document"

    def add(
        self,
        *,
        fields: note_shapes.NoteDocumentFields | Mapping[str, Any],
    ) -> calls.Call[note_shapes.NoteDocument]:
        """Create a document in a knowledge base, with initial text in Markdown.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``, ``NOTE_MARKDOWN_TOO_LARGE``,
                ``NOTE_INVALID_PARENT``, ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``note``. https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[note_shapes.NoteDocument]:
        """Read one knowledge base document, its text in Markdown.

        Args:
            id: For example ``42``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``note``. https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: note_shapes.NoteDocumentFields | Mapping[str, Any],
        overwrite: bool | None = None,
    ) -> calls.Call[note_shapes.NoteDocument]:
        """Change title or text of a knowledge base document.

        Args:
            id: For example ``77``.
            fields: Values of the fields.
            overwrite: By default ``False``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``, ``NOTE_EMPTY_UPDATE``,
                ``NOTE_MARKDOWN_TOO_LARGE``, ``NOTE_DOCUMENT_HAS_UNSAVED_CHANGES``,
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``note``. https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields, "overwrite": overwrite}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Move a knowledge base document with its child pages to the recycle bin.

        Args:
            id: For example ``77``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``note``. https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def archive(self, *, id: int) -> calls.Call[bool]:
        """Archive a knowledge base document with its child pages.

        Args:
            id: For example ``77``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``note``. https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html
        """
        return calls.Call(_ARCHIVE, {"id": id}, self._sender)

    @functools.cached_property
    def field(self) -> V3NoteDocumentField:
        """``note.document.field.*``."""
        from b24async.methods.v3.note.document.field import V3NoteDocumentField

        return V3NoteDocumentField(self._sender)

    @functools.cached_property
    def search(self) -> V3NoteDocumentSearch:
        """``note.document.search.*``."""
        from b24async.methods.v3.note.document.search import V3NoteDocumentSearch

        return V3NoteDocumentSearch(self._sender)

    @functools.cached_property
    def tree(self) -> V3NoteDocumentTree:
        """``note.document.tree.*``."""
        from b24async.methods.v3.note.document.tree import V3NoteDocumentTree

        return V3NoteDocumentTree(self._sender)
