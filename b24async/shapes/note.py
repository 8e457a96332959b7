# Generated from spec/note by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``note.*``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class NoteCollection(shape.Shape):
    """``NoteCollection``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    position = shape.field("position", convert.integer)
    policy_level: shape.Field[Literal["none", "view", "manage", "moderate"]] = shape.field(
        "policyLevel",
        convert.one_of("none", "view", "manage", "moderate"),
    )
    created_by = shape.field("createdBy", convert.integer)
    created_at = shape.field("createdAt", convert.datetime)
    updated_by = shape.field("updatedBy", convert.optional(convert.integer))
    updated_at = shape.field("updatedAt", convert.optional(convert.datetime))


class NoteCollectionFields(TypedDict, total=False):
    """Fields of a note collection that may be written."""

    name: str
    position: int


class NoteDocument(shape.Shape):
    """``NoteDocument``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    collection_id = shape.field("collectionId", convert.optional(convert.integer))
    parent_id = shape.field("parentId", convert.optional(convert.integer))
    title = shape.field("title", convert.string)
    markdown = shape.field("markdown", convert.optional(convert.string))
    position = shape.field("position", convert.optional(convert.integer))
    created_by = shape.field("createdBy", convert.integer)
    updated_by = shape.field("updatedBy", convert.optional(convert.integer))
    created_at = shape.field("createdAt", convert.datetime)
    updated_at = shape.field("updatedAt", convert.optional(convert.datetime))


class NoteDocumentFields(TypedDict, total=False):
    """Fields of a note document that may be written."""

    collectionId: int | None
    parentId: int | None
    title: str
    markdown: str | None


class NoteDocumentSearch(shape.Shape):
    """``NoteDocumentSearch``, as the portal answers it."""

    __slots__ = ()

    document_id = shape.field("documentId", convert.integer)
    collection_id = shape.field("collectionId", convert.optional(convert.integer))
    title = shape.field("title", convert.string)
    score = shape.field("score", convert.number)
    snippet = shape.field("snippet", convert.string)
    shared_access = shape.field("sharedAccess", convert.boolean)


class NoteDocumentTree(shape.Shape):
    """``NoteDocumentTree``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    collection_id = shape.field("collectionId", convert.integer)
    parent_id = shape.field("parentId", convert.optional(convert.integer))
    title = shape.field("title", convert.string)
    position = shape.field("position", convert.integer)
    children: shape.Field[Sequence[Any]] = shape.field("children", convert.list_of(convert.json))


class NoteFile(shape.Shape):
    """``NoteFile``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    document_id = shape.field("documentId", convert.optional(convert.integer))
    name = shape.field("name", convert.optional(convert.string))
    size = shape.field("size", convert.optional(convert.integer))
    mime_type = shape.field("mimeType", convert.optional(convert.string))
    asset_type: shape.Field[Literal["image", "video", "file"]] = shape.field(
        "assetType",
        convert.one_of("image", "video", "file"),
    )
    asset_markdown = shape.field("assetMarkdown", convert.optional(convert.string))


class V3CollectionListPagination(TypedDict, total=False):
    """``V3CollectionListPagination``, as it may be written."""

    limit: int
    afterCursor: V3CollectionListPaginationAfterCursor | Mapping[str, Any]


class V3CollectionListPaginationAfterCursor(TypedDict, total=False):
    """``V3CollectionListPaginationAfterCursor``, as it may be written."""

    position: int
    id: int
