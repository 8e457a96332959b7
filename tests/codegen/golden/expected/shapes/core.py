# Generated from spec by `python -m codegen`. Edit the spec, not this file.
"""Shapes of names without a dot, and shapes that many methods share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from b24async import convert, shape


class FieldInfo(shape.Shape):
    """What the portal tells about a field."""

    __slots__ = ()

    type = shape.field("type", convert.optional(convert.string), sparse=True)
    is_required = shape.field("isRequired", convert.optional(convert.boolean), sparse=True)
    items: shape.Field[Mapping[str, Any]] = shape.field("items", convert.map_of(convert.json), sparse=True)
    """Values of a list."""


class Pagination(TypedDict, total=False):
    """``Pagination``, as it may be written."""

    page: int
    """Number of the page, from one."""
    limit: int
    """Rows of a page."""
    offset: int
    """Rows to skip."""


class Profile(shape.Shape):
    """The caller."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    """First name."""
