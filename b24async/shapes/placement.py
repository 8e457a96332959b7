# Generated from spec/placement by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``placement.*``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from b24async import convert, shape


class PlacementHandler(shape.Shape):
    """``PlacementHandler``, as the portal answers it."""

    __slots__ = ()

    placement = shape.field("placement", convert.string)
    user_id = shape.field("userId", convert.integer)
    handler = shape.field("handler", convert.string)
    options: shape.Field[Mapping[str, Any]] = shape.field("options", convert.map_of(convert.json))
    title = shape.field("title", convert.string)
    description = shape.field("description", convert.string)
    lang_all: shape.Field[Mapping[str, Any]] = shape.field("langAll", convert.map_of(convert.json))
