# Generated from spec/task by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``task.*``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TypedDict

from b24async import convert, shape


class CommentitemAddFields(TypedDict, total=False):
    """``CommentitemAddFields``, as it may be written."""

    POST_MESSAGE: str
    """Text."""
    AUTHOR_ID: int
    """In whose name; the caller's by default."""
    POST_DATE: datetime.datetime | str
    """When; now by default."""
    UF_FORUM_MESSAGE_DOC: Sequence[str]
    """Files on the drive by their id with ``n`` before it (``n123``)."""


class CommentitemUpdateFields(TypedDict, total=False):
    """``CommentitemUpdateFields``, as it may be written."""

    POST_MESSAGE: str
    """Text."""
    UF_FORUM_MESSAGE_DOC: Sequence[str]
    """Files on the drive by their id with ``n`` before it (``n123``)."""


class TaskComment(shape.Shape):
    """A comment of a task."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    author_id = shape.field("AUTHOR_ID", convert.optional(convert.integer))
    author_name = shape.field("AUTHOR_NAME", convert.optional(convert.string))
    author_email = shape.field("AUTHOR_EMAIL", convert.optional(convert.string))
    post_date = shape.field("POST_DATE", convert.optional(convert.datetime))
    """When it was written."""
    post_message = shape.field("POST_MESSAGE", convert.optional(convert.string))
    """Text."""
    post_message_html = shape.field("POST_MESSAGE_HTML", convert.optional(convert.string))
    """Text as HTML, if the portal has it at hand."""
    attached_objects: shape.Field[Mapping[str, TaskCommentFile]] = shape.field(
        "ATTACHED_OBJECTS",
        convert.map_of(convert.shape("b24async.shapes.task", "TaskCommentFile")),
        sparse=True,
    )
    """By id, the files of the comment."""


class TaskCommentFile(shape.Shape):
    """A file of a comment."""

    __slots__ = ()

    attachment_id = shape.field("ATTACHMENT_ID", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    size = shape.field("SIZE", convert.optional(convert.integer))
    """In bytes."""
    file_id = shape.field("FILE_ID", convert.optional(convert.integer))
    """File on the drive."""
    download_url = shape.field("DOWNLOAD_URL", convert.optional(convert.string))
    view_url = shape.field("VIEW_URL", convert.optional(convert.string))
