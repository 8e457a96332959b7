# Generated from spec/entity by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``entity.*``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal

from b24async import convert, shape


class Entity(shape.Shape):
    """``Entity``, as the portal answers it."""

    __slots__ = ()

    object: shape.Field[Entity | None] = shape.field(
        "object",
        convert.optional(convert.shape("b24async.shapes.entity", "Entity")),
        sparse=True,
    )
    id = shape.field("ID", convert.integer)
    iblock_type_id = shape.field("IBLOCK_TYPE_ID", convert.optional(convert.string))
    entity = shape.field("ENTITY", convert.optional(convert.string))
    name = shape.field("NAME", convert.optional(convert.string))


class EntityItem(shape.Shape):
    """``EntityItem``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    timestamp_x = shape.field("TIMESTAMP_X", convert.optional(convert.datetime))
    modified_by = shape.field("MODIFIED_BY", convert.optional(convert.integer))
    date_create = shape.field("DATE_CREATE", convert.datetime)
    created_by = shape.field("CREATED_BY", convert.integer)
    active = shape.field("ACTIVE", convert.boolean)
    date_active_from: shape.Field[datetime.datetime | str] = shape.field(
        "DATE_ACTIVE_FROM",
        convert.union(convert.datetime, convert.string),
    )
    date_active_to: shape.Field[datetime.datetime | str] = shape.field(
        "DATE_ACTIVE_TO",
        convert.union(convert.datetime, convert.string),
    )
    sort = shape.field("SORT", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    preview_picture = shape.field("PREVIEW_PICTURE", convert.optional(convert.string))
    preview_text = shape.field("PREVIEW_TEXT", convert.optional(convert.string))
    detail_picture = shape.field("DETAIL_PICTURE", convert.optional(convert.string))
    detail_text = shape.field("DETAIL_TEXT", convert.optional(convert.string))
    code = shape.field("CODE", convert.optional(convert.string))
    entity = shape.field("ENTITY", convert.optional(convert.string))
    section = shape.field("SECTION", convert.optional(convert.integer))
    property_values: shape.Field[Mapping[str, Any]] = shape.field("PROPERTY_VALUES", convert.map_of(convert.json))


class EntityItemProperty(shape.Shape):
    """``EntityItemProperty``, as the portal answers it."""

    __slots__ = ()

    object: shape.Field[EntityItemProperty | None] = shape.field(
        "object",
        convert.optional(convert.shape("b24async.shapes.entity", "EntityItemProperty")),
        sparse=True,
    )
    property = shape.field("PROPERTY", convert.string)
    name = shape.field("NAME", convert.string)
    type: shape.Field[Literal["S", "N", "F"]] = shape.field("TYPE", convert.one_of("S", "N", "F"))
    sort = shape.field("SORT", convert.integer)


class EntitySection(shape.Shape):
    """``EntitySection``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    code = shape.field("CODE", convert.optional(convert.string))
    timestamp_x = shape.field("TIMESTAMP_X", convert.optional(convert.datetime))
    date_create = shape.field("DATE_CREATE", convert.datetime)
    created_by = shape.field("CREATED_BY", convert.integer)
    modified_by = shape.field("MODIFIED_BY", convert.optional(convert.integer))
    active = shape.field("ACTIVE", convert.boolean)
    sort = shape.field("SORT", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    picture = shape.field("PICTURE", convert.optional(convert.string))
    detail_picture = shape.field("DETAIL_PICTURE", convert.optional(convert.string))
    description = shape.field("DESCRIPTION", convert.optional(convert.string))
    left_margin = shape.field("LEFT_MARGIN", convert.optional(convert.integer))
    right_margin = shape.field("RIGHT_MARGIN", convert.optional(convert.integer))
    depth_level = shape.field("DEPTH_LEVEL", convert.optional(convert.integer))
    entity = shape.field("ENTITY", convert.optional(convert.string))
    section = shape.field("SECTION", convert.optional(convert.integer))
