# Generated from spec/userfieldconfig by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``userfieldconfig.*``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class AddField(TypedDict, total=False):
    """``AddField``, as it may be written."""

    entityId: str
    fieldName: str
    userTypeId: str
    xmlId: str
    sort: int
    multiple: Literal["Y", "N"]
    mandatory: Literal["Y", "N"]
    showFilter: Literal["Y", "N"]
    editInList: Literal["Y", "N"]
    isSearchable: Literal["Y", "N"]
    settings: AddFieldSettings | Mapping[str, Any]
    editFormLabel: str | Mapping[str, Any]
    helpMessage: str | Mapping[str, Any]
    enum: Sequence[AddFieldEnum | Mapping[str, Any]]


AddFieldEnum = TypedDict(
    "AddFieldEnum",
    {"value": "str", "def": 'Literal["Y", "N"]', "sort": "int", "xmlId": "str"},
    total=False,
)
"""``AddFieldEnum``, as it may be written."""


class AddFieldSettings(TypedDict, total=False):
    """``AddFieldSettings``, as it may be written."""

    DEFAULT_VALUE: str
    ROWS: int
    SIZE: int
    REGEXP: str
    MIN_LENGTH: int
    MAX_LENGTH: int
    MIN_VALUE: int
    MAX_VALUE: int
    PRECISION: int
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
    LABEL: str
    LABEL_CHECKBOX: str
    USE_SECOND: bool
    USE_TIMEZONE: bool
    POPUP: bool
    SHOW_MAP: bool
    LIST_WIDTH: int
    LIST_HEIGHT: int
    MAX_SHOW_SIZE: int
    MAX_ALLOWED_SIZE: int
    EXTENSIONS: Sequence[str]
    TARGET_BLANK: bool
    CAPTION_NO_VALUE: str
    SHOW_NO_VALUE: bool
    IBLOCK_ID: int
    ACTIVE_FILTER: bool
    ENTITY_TYPE: str
    LEAD: bool
    CONTACT: bool
    COMPANY: bool
    DEAL: bool
    QUOTE: bool
    ORDER: bool
    SMART_INVOICE: bool
    DYNAMIC_: bool


class ListFilter(TypedDict, total=False):
    """``ListFilter``, as it may be written."""

    id: int
    fieldName: str
    userTypeId: str
    xmlId: str
    sort: int
    multiple: bool | Literal["Y", "N"]
    mandatory: bool | Literal["Y", "N"]
    showFilter: Literal["N", "I", "E", "S"]
    showInList: bool | Literal["Y", "N"]
    editInList: bool | Literal["Y", "N"]
    isSearchable: bool | Literal["Y", "N"]


class UpdateField(TypedDict, total=False):
    """``UpdateField``, as it may be written."""

    xmlId: str
    sort: int
    mandatory: Literal["Y", "N"]
    showFilter: Literal["Y", "N"]
    isSearchable: Literal["Y", "N"]
    editFormLabel: Mapping[str, Any]
    helpMessage: Mapping[str, Any]
    settings: UpdateFieldSettings | Mapping[str, Any]
    enum: Sequence[UpdateFieldEnum | Mapping[str, Any]]
    userTypeId: str


UpdateFieldEnum = TypedDict(
    "UpdateFieldEnum",
    {
        "id": "int",
        "value": "str",
        "def": 'Literal["Y", "N"]',
        "sort": "int",
        "xmlId": "str",
        "del": 'Literal["Y", "N"]',
    },
    total=False,
)
"""``UpdateFieldEnum``, as it may be written."""


class UpdateFieldSettings(TypedDict, total=False):
    """``UpdateFieldSettings``, as it may be written."""

    DEFAULT_VALUE: str
    ROWS: int
    SIZE: int
    REGEXP: str
    MIN_LENGTH: int
    MAX_LENGTH: int
    MIN_VALUE: int
    MAX_VALUE: int
    PRECISION: int
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
    LABEL: str
    LABEL_CHECKBOX: str
    USE_SECOND: bool
    USE_TIMEZONE: bool
    POPUP: bool
    SHOW_MAP: bool
    LIST_WIDTH: int
    LIST_HEIGHT: int
    MAX_SHOW_SIZE: int
    MAX_ALLOWED_SIZE: int
    EXTENSIONS: Sequence[str]
    TARGET_BLANK: bool
    CAPTION_NO_VALUE: str
    SHOW_NO_VALUE: bool
    IBLOCK_ID: int
    ACTIVE_FILTER: bool
    ENTITY_TYPE: str
    LEAD: bool
    CONTACT: bool
    COMPANY: bool
    DEAL: bool
    QUOTE: bool
    ORDER: bool
    SMART_INVOICE: bool
    DYNAMIC_: bool


class UserFieldConfig(shape.Shape):
    """``UserFieldConfig``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    entity_id = shape.field("entityId", convert.optional(convert.string))
    field_name = shape.field("fieldName", convert.optional(convert.string))
    user_type_id = shape.field("userTypeId", convert.optional(convert.string))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    sort = shape.field("sort", convert.integer)
    multiple = shape.field("multiple", convert.boolean)
    mandatory = shape.field("mandatory", convert.boolean)
    show_filter = shape.field("showFilter", convert.boolean)
    show_in_list = shape.field("showInList", convert.boolean)
    edit_in_list = shape.field("editInList", convert.boolean)
    is_searchable = shape.field("isSearchable", convert.boolean)
    settings: shape.Field[UserFieldConfigSettings] = shape.field(
        "settings",
        convert.shape("b24async.shapes.userfieldconfig", "UserFieldConfigSettings"),
    )
    language_id: shape.Field[Mapping[str, str]] = shape.field("languageId", convert.map_of(convert.string))
    edit_form_label: shape.Field[Mapping[str, str]] = shape.field("editFormLabel", convert.map_of(convert.string))
    list_column_label: shape.Field[Mapping[str, Any] | None] = shape.field(
        "listColumnLabel",
        convert.optional(convert.map_of(convert.json)),
    )
    list_filter_label: shape.Field[Mapping[str, Any] | None] = shape.field(
        "listFilterLabel",
        convert.optional(convert.map_of(convert.json)),
    )
    error_message: shape.Field[Mapping[str, Any] | None] = shape.field(
        "errorMessage",
        convert.optional(convert.map_of(convert.json)),
    )
    help_message: shape.Field[Mapping[str, Any] | None] = shape.field(
        "helpMessage",
        convert.optional(convert.map_of(convert.json)),
    )
    enum: shape.Field[Sequence[UserFieldConfigEnum]] = shape.field(
        "enum",
        convert.list_of(convert.shape("b24async.shapes.userfieldconfig", "UserFieldConfigEnum")),
    )


class UserFieldConfigEnum(shape.Shape):
    """``UserFieldConfigEnum``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    user_field_id = shape.field("userFieldId", convert.integer)
    value = shape.field("value", convert.string)
    def_ = shape.field("def", convert.boolean)
    sort = shape.field("sort", convert.integer)
    xml_id = shape.field("xmlId", convert.string)


class UserFieldConfigSettings(shape.Shape):
    """``UserFieldConfigSettings``, as the portal answers it."""

    __slots__ = ()

    display = shape.field("DISPLAY", convert.string)
    list_height = shape.field("LIST_HEIGHT", convert.integer)
    caption_no_value = shape.field("CAPTION_NO_VALUE", convert.string)
    show_no_value = shape.field("SHOW_NO_VALUE", convert.boolean)


class UserFieldConfigType(shape.Shape):
    """``UserFieldConfigType``, as the portal answers it."""

    __slots__ = ()

    user_type_id = shape.field("userTypeId", convert.string)
    description = shape.field("description", convert.string)
