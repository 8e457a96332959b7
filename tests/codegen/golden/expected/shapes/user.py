# Generated from spec/user by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``user.*``."""

from __future__ import annotations

from collections.abc import Sequence

from b24async import convert, shape


class User(shape.Shape):
    """``User``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    active = shape.field("ACTIVE", convert.boolean)
    personal_birthday = shape.field("PERSONAL_BIRTHDAY", convert.optional(convert.date))
    uf_department: shape.Field[Sequence[int]] = shape.field(
        "UF_DEPARTMENT",
        convert.list_of(convert.integer),
        sparse=True,
    )
