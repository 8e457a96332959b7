# Generated from spec/department by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``department.*``."""

from __future__ import annotations

from b24async import convert, shape


class Department(shape.Shape):
    """``Department``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    sort = shape.field("SORT", convert.integer)
    parent = shape.field("PARENT", convert.optional(convert.integer))
