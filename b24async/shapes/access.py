# Generated from spec/access by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``access.*``."""

from __future__ import annotations

from b24async import convert, shape


class AccessName(shape.Shape):
    """``AccessName``, as the portal answers it."""

    __slots__ = ()

    name = shape.field("name", convert.string)
    provider = shape.field("provider", convert.string)
    provider_id = shape.field("provider_id", convert.string)
