# Generated from spec/lists by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``lists.*``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class AddFields(TypedDict, total=False):
    """``AddFields``, as it may be written."""

    NAME: str
    DESCRIPTION: str
    SORT: int
    PICTURE: Any
    BIZPROC: bool | Literal["Y", "N"]


class ElementAddFields(TypedDict, total=False):
    """``ElementAddFields``, as it may be written."""

    NAME: str


class ElementUpdateFields(TypedDict, total=False):
    """``ElementUpdateFields``, as it may be written."""

    NAME: str


class FieldAddFields(TypedDict, total=False):
    """``FieldAddFields``, as it may be written."""

    NAME: str
    TYPE: str
    IS_REQUIRED: bool | Literal["Y", "N"]
    MULTIPLE: bool | Literal["Y", "N"]
    SORT: int
    DEFAULT_VALUE: Any
    LIST: Mapping[str, Any]
    LIST_TEXT_VALUES: str
    LIST_DEF: Any
    CODE: str
    SETTINGS: Mapping[str, Any]
    USER_TYPE_SETTINGS: Mapping[str, Any]
    ROW_COUNT: int
    COL_COUNT: int
    LINK_IBLOCK_ID: int


class FieldUpdateFields(TypedDict, total=False):
    """``FieldUpdateFields``, as it may be written."""

    NAME: str
    TYPE: str
    IS_REQUIRED: bool | Literal["Y", "N"]
    MULTIPLE: bool | Literal["Y", "N"]
    SORT: int
    DEFAULT_VALUE: Any
    LIST: Mapping[str, Any]
    LIST_TEXT_VALUES: str
    LIST_DEF: Any
    CODE: str
    SETTINGS: Mapping[str, Any]
    USER_TYPE_SETTINGS: Mapping[str, Any]
    ROW_COUNT: int
    COL_COUNT: int
    LINK_IBLOCK_ID: int


class SectionAddFields(TypedDict, total=False):
    """``SectionAddFields``, as it may be written."""

    NAME: str
    EXTERNAL_ID: str
    XML_ID: str
    SORT: int
    ACTIVE: bool | Literal["Y", "N"]
    PICTURE: Any
    DESCRIPTION: str
    DESCRIPTION_TYPE: Literal["text", "html"]
    DETAIL_PICTURE: Any
    SECTION_PROPERTY: Mapping[str, Any]


class SectionUpdateFields(TypedDict, total=False):
    """``SectionUpdateFields``, as it may be written."""

    NAME: str
    EXTERNAL_ID: str
    XML_ID: str
    SORT: int
    ACTIVE: bool | Literal["Y", "N"]
    PICTURE: Any
    DESCRIPTION: str
    DESCRIPTION_TYPE: Literal["text", "html"]
    DETAIL_PICTURE: Any
    SECTION_PROPERTY: Mapping[str, Any]


class UniversalList(shape.Shape):
    """``UniversalList``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    timestamp_x = shape.field("TIMESTAMP_X", convert.optional(convert.string))
    iblock_type_id = shape.field("IBLOCK_TYPE_ID", convert.optional(convert.string))
    lid = shape.field("LID", convert.optional(convert.string))
    code = shape.field("CODE", convert.optional(convert.string))
    api_code = shape.field("API_CODE", convert.json)
    name = shape.field("NAME", convert.optional(convert.string))
    active = shape.field("ACTIVE", convert.boolean)
    sort = shape.field("SORT", convert.integer)
    list_page_url = shape.field("LIST_PAGE_URL", convert.json)
    detail_page_url = shape.field("DETAIL_PAGE_URL", convert.json)
    section_page_url = shape.field("SECTION_PAGE_URL", convert.json)
    canonical_page_url = shape.field("CANONICAL_PAGE_URL", convert.json)
    picture = shape.field("PICTURE", convert.json)
    description = shape.field("DESCRIPTION", convert.optional(convert.string))
    description_type = shape.field("DESCRIPTION_TYPE", convert.optional(convert.string))
    rss_ttl = shape.field("RSS_TTL", convert.optional(convert.string))
    rss_active = shape.field("RSS_ACTIVE", convert.boolean)
    rss_file_active = shape.field("RSS_FILE_ACTIVE", convert.boolean)
    rss_file_limit = shape.field("RSS_FILE_LIMIT", convert.json)
    rss_file_days = shape.field("RSS_FILE_DAYS", convert.json)
    rss_yandex_active = shape.field("RSS_YANDEX_ACTIVE", convert.boolean)
    xml_id = shape.field("XML_ID", convert.optional(convert.string))
    tmp_id = shape.field("TMP_ID", convert.json)
    index_element = shape.field("INDEX_ELEMENT", convert.boolean)
    index_section = shape.field("INDEX_SECTION", convert.boolean)
    workflow = shape.field("WORKFLOW", convert.boolean)
    bizproc = shape.field("BIZPROC", convert.boolean)
    section_chooser = shape.field("SECTION_CHOOSER", convert.optional(convert.string))
    list_mode = shape.field("LIST_MODE", convert.json)
    rights_mode = shape.field("RIGHTS_MODE", convert.optional(convert.string))
    section_property = shape.field("SECTION_PROPERTY", convert.json)
    property_index = shape.field("PROPERTY_INDEX", convert.json)
    version = shape.field("VERSION", convert.optional(convert.string))
    last_conv_element = shape.field("LAST_CONV_ELEMENT", convert.optional(convert.string))
    socnet_group_id = shape.field("SOCNET_GROUP_ID", convert.optional(convert.integer))
    edit_file_before = shape.field("EDIT_FILE_BEFORE", convert.json)
    edit_file_after = shape.field("EDIT_FILE_AFTER", convert.json)
    sections_name = shape.field("SECTIONS_NAME", convert.optional(convert.string))
    section_name = shape.field("SECTION_NAME", convert.optional(convert.string))
    elements_name = shape.field("ELEMENTS_NAME", convert.optional(convert.string))
    element_name = shape.field("ELEMENT_NAME", convert.optional(convert.string))
    rest_on = shape.field("REST_ON", convert.boolean)
    fulltext_index = shape.field("FULLTEXT_INDEX", convert.boolean)
    external_id = shape.field("EXTERNAL_ID", convert.optional(convert.string))
    lang_dir = shape.field("LANG_DIR", convert.optional(convert.string))
    server_name = shape.field("SERVER_NAME", convert.json)


class UniversalListElement(shape.Shape):
    """``UniversalListElement``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    iblock_section_id = shape.field("IBLOCK_SECTION_ID", convert.optional(convert.integer))
    created_by = shape.field("CREATED_BY", convert.integer)
    code = shape.field("CODE", convert.optional(convert.string))


class UniversalListFieldType(shape.Shape):
    """``UniversalListFieldType``, as the portal answers it."""

    __slots__ = ()

    sort = shape.field("SORT", convert.string)
    active_from = shape.field("ACTIVE_FROM", convert.string)
    active_to = shape.field("ACTIVE_TO", convert.string)
    preview_picture = shape.field("PREVIEW_PICTURE", convert.string)
    preview_text = shape.field("PREVIEW_TEXT", convert.string)
    detail_picture = shape.field("DETAIL_PICTURE", convert.string)
    detail_text = shape.field("DETAIL_TEXT", convert.string)
    created_by = shape.field("CREATED_BY", convert.string)
    timestamp_x = shape.field("TIMESTAMP_X", convert.string)
    modified_by = shape.field("MODIFIED_BY", convert.string)
    s = shape.field("S", convert.string)
    n = shape.field("N", convert.string)
    l = shape.field("L", convert.string)
    f = shape.field("F", convert.string)
    g = shape.field("G", convert.string)
    e = shape.field("E", convert.string)
    s_date = shape.field("S:Date", convert.string)
    s_date_time = shape.field("S:DateTime", convert.string)
    s_html = shape.field("S:HTML", convert.string)
    e_e_list = shape.field("E:EList", convert.string)
    n_sequence = shape.field("N:Sequence", convert.string)
    s_e_crm = shape.field("S:ECrm", convert.string)
    s_money = shape.field("S:Money", convert.string)
    s_disk_file = shape.field("S:DiskFile", convert.string)
    s_employee = shape.field("S:employee", convert.string)


class UniversalListSection(shape.Shape):
    """``UniversalListSection``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    code = shape.field("CODE", convert.optional(convert.string))
    xml_id = shape.field("XML_ID", convert.optional(convert.string))
    external_id = shape.field("EXTERNAL_ID", convert.optional(convert.string))
    iblock_section_id = shape.field("IBLOCK_SECTION_ID", convert.optional(convert.integer))
    timestamp_x = shape.field("TIMESTAMP_X", convert.optional(convert.string))
    sort = shape.field("SORT", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    active = shape.field("ACTIVE", convert.boolean)
    global_active = shape.field("GLOBAL_ACTIVE", convert.boolean)
    left_margin = shape.field("LEFT_MARGIN", convert.optional(convert.string))
    right_margin = shape.field("RIGHT_MARGIN", convert.optional(convert.string))
    depth_level = shape.field("DEPTH_LEVEL", convert.optional(convert.string))
    searchable_content = shape.field("SEARCHABLE_CONTENT", convert.optional(convert.string))
    modified_by = shape.field("MODIFIED_BY", convert.optional(convert.integer))
    date_create = shape.field("DATE_CREATE", convert.string)
    created_by = shape.field("CREATED_BY", convert.integer)


class UpdateFields(TypedDict, total=False):
    """``UpdateFields``, as it may be written."""

    NAME: str
    DESCRIPTION: str
    SORT: int
    PICTURE: Any
    BIZPROC: bool | Literal["Y", "N"]
