# Generated from spec/v3/note/file.yaml by `python -m codegen`. Edit the spec, not this file.
"""``note.file.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.v3.note.file.field import V3NoteFileField
    from b24async.shapes import note as note_shapes

_ADD: calls.Method[note_shapes.NoteFile] = calls.Method(
    "note.file.add",
    convert.shape("b24async.shapes.note", "NoteFile"),
    version=3,
    safety="unsafe",
    scopes=("note",),
    under="item",
    files=calls.Form("base64", name="fileName"),
)
_GET: calls.Method[note_shapes.NoteFile] = calls.Method(
    "note.file.get",
    convert.shape("b24async.shapes.note", "NoteFile"),
    version=3,
    safety="safe",
    scopes=("note",),
    under="item",
)


class V3NoteFile(calls.Group):
    """``note.file.*``."""

    _name = "note.file"

    def add(self, *, document_id: int, file_name: str, file_content: Any) -> calls.Call[note_shapes.NoteFile]:
        """Upload a file for a knowledge base document, without putting it into the text.

        Args:
            document_id: For example ``77``.
            file_name: For example ``diagram.png``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``, ``NOTE_FILE_TOO_LARGE``,
                ``NOTE_FILE_TYPE_NOT_ALLOWED``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``note``. https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html
        """
        return calls.Call(
            _ADD,
            {"documentId": document_id, "fileName": file_name, "fileContent": file_content},
            self._sender,
        )

    def get(self, *, id: int, document_id: int) -> calls.Call[note_shapes.NoteFile]:
        """Get a document file's name, size and the Markdown that embeds it.

        Args:
            id: For example ``5001``.
            document_id: For example ``77``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``note``. https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html
        """
        return calls.Call(_GET, {"id": id, "documentId": document_id}, self._sender)

    @functools.cached_property
    def field(self) -> V3NoteFileField:
        """``note.file.field.*``."""
        from b24async.methods.v3.note.file.field import V3NoteFileField

        return V3NoteFileField(self._sender)
