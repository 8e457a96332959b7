# Generated from spec/task by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``task.*``."""

from __future__ import annotations

from b24async import convert, shape


class Comment(shape.Shape):
    """``Comment``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    post_message = shape.field("POST_MESSAGE", convert.optional(convert.string))
