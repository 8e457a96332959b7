# Generated from spec/ai by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``ai.*``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class AiEngine(shape.Shape):
    """``AiEngine``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    app_code = shape.field("app_code", convert.optional(convert.string))
    name = shape.field("name", convert.string)
    code = shape.field("code", convert.string)
    category = shape.field("category", convert.string)
    completions_url = shape.field("completions_url", convert.string)
    settings: shape.Field[Mapping[str, Any]] = shape.field("settings", convert.map_of(convert.json))
    date_create = shape.field("date_create", convert.integer)


class EngineRegisterSettings(TypedDict, total=False):
    """``EngineRegisterSettings``, as it may be written."""

    code_alias: str
    model_context_type: Literal["token", "symbol"]
    model_context_limit: int
