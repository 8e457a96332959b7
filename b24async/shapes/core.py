# Generated from spec by `python -m codegen`. Edit the spec, not this file.
"""Shapes of names without a dot, and shapes that many methods share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from b24async import convert, shape


class FieldDescription(shape.Shape):
    """``FieldDescription``, as the portal answers it."""

    __slots__ = ()

    name = shape.field("name", convert.string)
    type = shape.field("type", convert.string)
    title = shape.field("title", convert.optional(convert.string))
    description = shape.field("description", convert.optional(convert.string))
    validation_rules: shape.Field[Sequence[Any]] = shape.field("validationRules", convert.list_of(convert.json))
    required_groups: shape.Field[Sequence[str] | None] = shape.field(
        "requiredGroups",
        convert.optional(convert.list_of(convert.string)),
    )
    filterable = shape.field("filterable", convert.boolean)
    sortable = shape.field("sortable", convert.boolean)
    editable = shape.field("editable", convert.boolean)
    multiple = shape.field("multiple", convert.boolean)
    element_type = shape.field("elementType", convert.optional(convert.string))


class FieldInfo(shape.Shape):
    """One field as a ``*.fields`` method tells it."""

    __slots__ = ()

    type = shape.field("type", convert.optional(convert.string), sparse=True)
    """Bitrix24 type, e.g. ``string``, ``integer``, ``user``, ``crm_status``."""
    is_required = shape.field("isRequired", convert.optional(convert.boolean), sparse=True)
    """Has to be given when a row is added."""
    is_read_only = shape.field("isReadOnly", convert.optional(convert.boolean), sparse=True)
    """Kept by the portal; ignored when given."""
    is_immutable = shape.field("isImmutable", convert.optional(convert.boolean), sparse=True)
    """Can be given when a row is added and never changed."""
    is_multiple = shape.field("isMultiple", convert.optional(convert.boolean), sparse=True)
    """The value is a list."""
    is_dynamic = shape.field("isDynamic", convert.optional(convert.boolean), sparse=True)
    """A custom field."""
    is_deprecated = shape.field("isDeprecated", convert.optional(convert.boolean), sparse=True)
    """Still there for old programs."""
    title = shape.field("title", convert.optional(convert.string), sparse=True)
    """Name for people, in the language of the portal."""
    name = shape.field("name", convert.optional(convert.string), sparse=True)
    """Name for people, as ``catalog.*`` calls it."""
    property_type = shape.field("propertyType", convert.optional(convert.string), sparse=True)
    """Kind of a product's property, e.g. ``S`` text, ``N`` number, ``L`` list, ``F`` file, ``E`` element."""
    user_type = shape.field("userType", convert.optional(convert.string), sparse=True)
    """What a product's property holds beyond its kind, e.g. ``DateTime``."""
    size = shape.field("size", convert.optional(convert.string), sparse=True)
    """Length in the database, told by old ``crm.*`` families."""
    fields: shape.Field[Mapping[str, Any]] = shape.field("fields", convert.map_of(convert.json), sparse=True)
    """What an object consists of."""
    definition: shape.Field[Mapping[str, Any]] = shape.field("definition", convert.map_of(convert.json), sparse=True)
    """What an object consists of, told by ``crm.deal.recurring.fields``."""
    upper_name = shape.field("upperName", convert.optional(convert.string), sparse=True)
    """The name in ``UPPER_CASE``, told by ``crm.item.fields``."""
    status_type: shape.Field[str | Sequence[Any] | None] = shape.field(
        "statusType",
        convert.optional(convert.union(convert.string, convert.list_of(convert.json))),
        sparse=True,
    )
    """Dictionary of the values (``ENTITY_ID`` of ``crm.status.list``), for type ``crm_status``."""
    settings: shape.Field[Mapping[str, Any]] = shape.field("settings", convert.map_of(convert.json), sparse=True)
    """What else belongs to the type."""
    list_label = shape.field("listLabel", convert.optional(convert.string), sparse=True)
    """Heading in lists, for custom fields."""
    form_label = shape.field("formLabel", convert.optional(convert.string), sparse=True)
    """Caption in forms, for custom fields."""
    filter_label = shape.field("filterLabel", convert.optional(convert.string), sparse=True)
    """Caption in filters, for custom fields."""


class Pagination(TypedDict, total=False):
    """``Pagination``, as it may be written."""

    page: int
    """Number of the page, from one."""
    limit: int
    """Rows of a page."""
    offset: int
    """Rows to skip."""


class Profile(shape.Shape):
    """The caller, as far as every credential may know."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    """The user."""
    admin = shape.field("ADMIN", convert.boolean)
    """May manage applications; the same as ``user.admin``."""
    name = shape.field("NAME", convert.optional(convert.string))
    last_name = shape.field("LAST_NAME", convert.optional(convert.string))
    personal_gender = shape.field("PERSONAL_GENDER", convert.optional(convert.string))
    """``M``, ``F``, or empty when not given."""
    personal_photo = shape.field("PERSONAL_PHOTO", convert.optional(convert.string), sparse=True)
    """Link to the picture."""
    time_zone = shape.field("TIME_ZONE", convert.optional(convert.string))
    """For example ``Europe/Berlin``; empty when not set."""
    time_zone_offset = shape.field("TIME_ZONE_OFFSET", convert.optional(convert.integer), sparse=True)
    """Difference to the server's time in seconds."""
