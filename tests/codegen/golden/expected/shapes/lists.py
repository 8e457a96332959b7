# Generated from spec/lists by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``lists.*``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from b24async import convert, shape


class ListType(shape.Shape):
    """``ListType``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    raw_ = shape.field("raw", convert.json)
    sort = shape.field("SORT", convert.optional(convert.integer))
    sort_text = shape.field("sort", convert.string)
    children: shape.Field[Sequence[ListType]] = shape.field(
        "children",
        convert.list_of(convert.shape("b24async.shapes.lists", "ListType")),
        sparse=True,
    )
    owner: shape.Field[ListTypeOwner | None] = shape.field(
        "owner",
        convert.optional(convert.shape("b24async.shapes.lists", "ListTypeOwner")),
        sparse=True,
    )


class ListTypeOwner(shape.Shape):
    """``ListTypeOwner``, as the portal answers it."""

    __slots__ = ()

    name = shape.field("name", convert.string)
    kind: shape.Field[Literal[1, 2]] = shape.field("kind", convert.one_of(1, 2))
