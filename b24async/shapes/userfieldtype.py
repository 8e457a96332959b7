# Generated from spec/userfieldtype by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``userfieldtype.*``."""

from __future__ import annotations

from b24async import convert, shape


class UserFieldType(shape.Shape):
    """``UserFieldType``, as the portal answers it."""

    __slots__ = ()

    user_type_id = shape.field("USER_TYPE_ID", convert.string)
    handler = shape.field("HANDLER", convert.string)
    title = shape.field("TITLE", convert.string)
    description = shape.field("DESCRIPTION", convert.string)
