# Generated from spec/sonet_group by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``sonet_group.*``."""

from __future__ import annotations

from typing import Literal

from b24async import convert, shape


class SonetGroup(shape.Shape):
    """``SonetGroup``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    site_id = shape.field("SITE_ID", convert.optional(convert.string))
    name = shape.field("NAME", convert.optional(convert.string))
    description = shape.field("DESCRIPTION", convert.optional(convert.string))
    date_create = shape.field("DATE_CREATE", convert.datetime)
    date_update = shape.field("DATE_UPDATE", convert.optional(convert.datetime))
    date_activity = shape.field("DATE_ACTIVITY", convert.optional(convert.datetime))
    active = shape.field("ACTIVE", convert.boolean)
    visible = shape.field("VISIBLE", convert.boolean)
    opened = shape.field("OPENED", convert.boolean)
    closed = shape.field("CLOSED", convert.boolean)
    subject_id = shape.field("SUBJECT_ID", convert.optional(convert.integer))
    owner_id = shape.field("OWNER_ID", convert.optional(convert.integer))
    keywords = shape.field("KEYWORDS", convert.optional(convert.string))
    number_of_members = shape.field("NUMBER_OF_MEMBERS", convert.optional(convert.integer))
    subject_name = shape.field("SUBJECT_NAME", convert.optional(convert.string))
    image = shape.field("IMAGE", convert.optional(convert.string), sparse=True)
    is_extranet = shape.field("IS_EXTRANET", convert.boolean)
    project = shape.field("PROJECT", convert.boolean)


class SonetGroupUser(shape.Shape):
    """``SonetGroupUser``, as the portal answers it."""

    __slots__ = ()

    user_id = shape.field("USER_ID", convert.integer)
    role: shape.Field[Literal["A", "E", "K"]] = shape.field("ROLE", convert.one_of("A", "E", "K"))


class SonetGroupUserGroup(shape.Shape):
    """``SonetGroupUserGroup``, as the portal answers it."""

    __slots__ = ()

    group_id = shape.field("GROUP_ID", convert.integer)
    group_name = shape.field("GROUP_NAME", convert.string)
    role: shape.Field[Literal["A", "E", "K"]] = shape.field("ROLE", convert.one_of("A", "E", "K"))
    group_image_id = shape.field("GROUP_IMAGE_ID", convert.optional(convert.string))
    group_image = shape.field("GROUP_IMAGE", convert.string)
    is_extranet = shape.field("IS_EXTRANET", convert.optional(convert.string), sparse=True)
