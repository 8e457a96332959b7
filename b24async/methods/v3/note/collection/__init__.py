# Generated from spec/v3/note/collection.yaml by `python -m codegen`. Edit the spec, not this file.
"""``note.collection.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.v3.note.collection.field import V3NoteCollectionField
    from b24async.shapes import note as note_shapes

_ADD: calls.Method[note_shapes.NoteCollection] = calls.Method(
    "note.collection.add",
    convert.shape("b24async.shapes.note", "NoteCollection"),
    version=3,
    safety="unsafe",
    scopes=("note",),
    under="item",
)
_GET: calls.Method[note_shapes.NoteCollection] = calls.Method(
    "note.collection.get",
    convert.shape("b24async.shapes.note", "NoteCollection"),
    version=3,
    safety="safe",
    scopes=("note",),
    under="item",
)
_LIST: calls.ListMethod[note_shapes.NoteCollection] = calls.ListMethod(
    "note.collection.list",
    convert.shape("b24async.shapes.note", "NoteCollection"),
    rows="items",
    paging=calls.Paging(style="cursor"),
    version=3,
    safety="safe",
    scopes=("note",),
)
_UPDATE: calls.Method[note_shapes.NoteCollection] = calls.Method(
    "note.collection.update",
    convert.shape("b24async.shapes.note", "NoteCollection"),
    version=3,
    safety="idempotent",
    scopes=("note",),
    under="item",
)
_DELETE = calls.Method(
    "note.collection.delete",
    convert.boolean,
    version=3,
    safety="unsafe",
    scopes=("note",),
    under="result",
)
_ARCHIVE = calls.Method(
    "note.collection.archive",
    convert.boolean,
    version=3,
    safety="unsafe",
    scopes=("note",),
    under="result",
)


class V3NoteCollection(calls.Group):
    """``note.collection.*``."""

    _name = "note.collection"

    def add(
        self,
        *,
        fields: note_shapes.NoteCollectionFields | Mapping[str, Any],
    ) -> calls.Call[note_shapes.NoteCollection]:
        """Create a knowledge base with a name and a place in the list.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``note``. https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[note_shapes.NoteCollection]:
        """Read one knowledge base by its id.

        Args:
            id: For example ``42``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``note``. https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        pagination: note_shapes.V3CollectionListPagination | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[note_shapes.NoteCollection]:
        """List the knowledge bases the current user has access to.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``note``; for a user who may use the knowledge base.
        https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html
        """
        return calls.ListCall(_LIST, {"pagination": pagination}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: note_shapes.NoteCollectionFields | Mapping[str, Any],
    ) -> calls.Call[note_shapes.NoteCollection]:
        """Rename a knowledge base.

        Args:
            id: For example ``42``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``note``. https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Move a knowledge base with all its documents to the recycle bin.

        Args:
            id: For example ``42``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``NOTE_COLLECTION_UNDER_IMPORT``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``note``. https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def archive(self, *, id: int) -> calls.Call[bool]:
        """Archive a knowledge base with all its documents.

        Args:
            id: For example ``42``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``note``. https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html
        """
        return calls.Call(_ARCHIVE, {"id": id}, self._sender)

    @functools.cached_property
    def field(self) -> V3NoteCollectionField:
        """``note.collection.field.*``."""
        from b24async.methods.v3.note.collection.field import V3NoteCollectionField

        return V3NoteCollectionField(self._sender)
