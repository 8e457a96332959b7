# Generated from spec/task by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``task.*``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class CheckListItem(shape.Shape):
    """``CheckListItem``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    task_id = shape.field("TASK_ID", convert.optional(convert.integer))
    parent_id = shape.field("PARENT_ID", convert.optional(convert.integer))
    created_by = shape.field("CREATED_BY", convert.integer)
    title = shape.field("TITLE", convert.string)
    sort_index = shape.field("SORT_INDEX", convert.optional(convert.integer))
    is_complete = shape.field("IS_COMPLETE", convert.boolean)
    is_important = shape.field("IS_IMPORTANT", convert.boolean)
    toggled_by = shape.field("TOGGLED_BY", convert.optional(convert.integer))
    toggled_date = shape.field("TOGGLED_DATE", convert.optional(convert.string))
    members: shape.Field[Sequence[CheckListItemMember]] = shape.field(
        "MEMBERS",
        convert.list_of(convert.shape("b24async.shapes.task", "CheckListItemMember")),
    )
    attachments: shape.Field[Mapping[str, CheckListItemAttachment]] = shape.field(
        "ATTACHMENTS",
        convert.map_of(convert.shape("b24async.shapes.task", "CheckListItemAttachment")),
    )


class CheckListItemAttachment(shape.Shape):
    """``CheckListItemAttachment``, as the portal answers it."""

    __slots__ = ()

    attachment_id = shape.field("ATTACHMENT_ID", convert.integer)
    name = shape.field("NAME", convert.string)
    size = shape.field("SIZE", convert.string)
    file_id = shape.field("FILE_ID", convert.integer)
    download_url = shape.field("DOWNLOAD_URL", convert.string)
    view_url = shape.field("VIEW_URL", convert.string)


class CheckListItemFields(TypedDict, total=False):
    """Fields of a check list item that may be written."""

    PARENT_ID: int | None
    TITLE: str
    SORT_INDEX: int | None
    IS_COMPLETE: bool | Literal["Y", "N"]
    IS_IMPORTANT: bool | Literal["Y", "N"]
    MEMBERS: Sequence[CheckListItemMember | Mapping[str, Any]]


class CheckListItemMember(shape.Shape):
    """``CheckListItemMember``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    type: shape.Field[Literal["A", "U"]] = shape.field("TYPE", convert.one_of("A", "U"))
    name = shape.field("NAME", convert.string)
    personal_photo = shape.field("PERSONAL_PHOTO", convert.string)
    personal_gender: shape.Field[Literal["M", "F"]] = shape.field("PERSONAL_GENDER", convert.one_of("M", "F"))
    image = shape.field("IMAGE", convert.string)
    is_collaber = shape.field("IS_COLLABER", convert.boolean)


class CommentitemAddFields(TypedDict, total=False):
    """``CommentitemAddFields``, as it may be written."""

    POST_MESSAGE: str
    """Text."""
    AUTHOR_ID: int
    """In whose name; the caller's by default."""
    POST_DATE: datetime.datetime | str
    """When; now by default."""
    UF_FORUM_MESSAGE_DOC: Sequence[str]
    """Files on the drive by their id with ``n`` before it (``n123``)."""


class CommentitemUpdateFields(TypedDict, total=False):
    """``CommentitemUpdateFields``, as it may be written."""

    POST_MESSAGE: str
    """Text."""
    UF_FORUM_MESSAGE_DOC: Sequence[str]
    """Files on the drive by their id with ``n`` before it (``n123``)."""


class ElapsedItem(shape.Shape):
    """``ElapsedItem``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    task_id = shape.field("TASK_ID", convert.optional(convert.integer))
    user_id = shape.field("USER_ID", convert.optional(convert.integer))
    comment_text = shape.field("COMMENT_TEXT", convert.optional(convert.string))
    seconds = shape.field("SECONDS", convert.optional(convert.integer))
    minutes = shape.field("MINUTES", convert.optional(convert.string))
    source = shape.field("SOURCE", convert.optional(convert.string))
    created_date = shape.field("CREATED_DATE", convert.datetime)
    date_start = shape.field("DATE_START", convert.optional(convert.datetime))
    date_stop = shape.field("DATE_STOP", convert.optional(convert.datetime))


class ElapseditemAddArfields(TypedDict, total=False):
    """``ElapseditemAddArfields``, as it may be written."""

    SECONDS: int
    COMMENT_TEXT: str
    USER_ID: int


class ElapseditemGetlistFilter(TypedDict, total=False):
    """``ElapseditemGetlistFilter``, as it may be written."""

    ID: int
    USER_ID: int
    CREATED_DATE: datetime.datetime | str


class ElapseditemUpdateArfields(TypedDict, total=False):
    """``ElapseditemUpdateArfields``, as it may be written."""

    SECONDS: int
    COMMENT_TEXT: str
    USER_ID: int


class ItemUserfieldAddParams(TypedDict, total=False):
    """``ItemUserfieldAddParams``, as it may be written."""

    USER_TYPE_ID: Literal["string", "double", "datetime", "boolean"]
    FIELD_NAME: str
    XML_ID: str
    EDIT_FORM_LABEL: ItemUserfieldAddParamsEditFormLabel | Mapping[str, Any]
    LABEL: str
    SORT: int
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SETTINGS: ItemUserfieldAddParamsSettings | Mapping[str, Any]


class ItemUserfieldAddParamsEditFormLabel(TypedDict, total=False):
    """``ItemUserfieldAddParamsEditFormLabel``, as it may be written."""

    de: str
    en: str


class ItemUserfieldAddParamsSettings(TypedDict, total=False):
    """``ItemUserfieldAddParamsSettings``, as it may be written."""

    DEFAULT_VALUE: str
    ROWS: int
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class ItemUserfieldUpdateData(TypedDict, total=False):
    """``ItemUserfieldUpdateData``, as it may be written."""

    XML_ID: str
    EDIT_FORM_LABEL: ItemUserfieldUpdateDataEditFormLabel | Mapping[str, Any]
    LABEL: str
    SORT: int
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SETTINGS: ItemUserfieldUpdateDataSettings | Mapping[str, Any]


class ItemUserfieldUpdateDataEditFormLabel(TypedDict, total=False):
    """``ItemUserfieldUpdateDataEditFormLabel``, as it may be written."""

    ru: str
    en: str


class ItemUserfieldUpdateDataSettings(TypedDict, total=False):
    """``ItemUserfieldUpdateDataSettings``, as it may be written."""

    DEFAULT_VALUE: str
    ROWS: int
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class KanbanStage(shape.Shape):
    """``KanbanStage``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    title = shape.field("TITLE", convert.string)
    sort = shape.field("SORT", convert.integer)
    color = shape.field("COLOR", convert.string)
    system_type: shape.Field[Literal["NEW", "PROGRESS", "WORK", "REVIEW", "FINISH"] | None] = shape.field(
        "SYSTEM_TYPE",
        convert.optional(convert.one_of("NEW", "PROGRESS", "WORK", "REVIEW", "FINISH")),
    )
    entity_id = shape.field("ENTITY_ID", convert.integer)
    entity_type = shape.field("ENTITY_TYPE", convert.string)
    additional_filter: shape.Field[Sequence[Any]] = shape.field("ADDITIONAL_FILTER", convert.list_of(convert.json))
    to_update: shape.Field[Sequence[Any]] = shape.field("TO_UPDATE", convert.list_of(convert.json))
    to_update_access = shape.field("TO_UPDATE_ACCESS", convert.json)


class StagesAddFields(TypedDict, total=False):
    """``StagesAddFields``, as it may be written."""

    TITLE: str
    COLOR: str
    AFTER_ID: int
    ENTITY_ID: int


class StagesUpdateFields(TypedDict, total=False):
    """``StagesUpdateFields``, as it may be written."""

    TITLE: str
    COLOR: str
    AFTER_ID: int


class TaskComment(shape.Shape):
    """A comment of a task."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    author_id = shape.field("AUTHOR_ID", convert.optional(convert.integer))
    author_name = shape.field("AUTHOR_NAME", convert.optional(convert.string))
    author_email = shape.field("AUTHOR_EMAIL", convert.optional(convert.string))
    post_date = shape.field("POST_DATE", convert.optional(convert.datetime))
    """When it was written."""
    post_message = shape.field("POST_MESSAGE", convert.optional(convert.string))
    """Text."""
    post_message_html = shape.field("POST_MESSAGE_HTML", convert.optional(convert.string))
    """Text as HTML, if the portal has it at hand."""
    attached_objects: shape.Field[Mapping[str, TaskCommentFile]] = shape.field(
        "ATTACHED_OBJECTS",
        convert.map_of(convert.shape("b24async.shapes.task", "TaskCommentFile")),
        sparse=True,
    )
    """By id, the files of the comment."""


class TaskCommentFile(shape.Shape):
    """A file of a comment."""

    __slots__ = ()

    attachment_id = shape.field("ATTACHMENT_ID", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    size = shape.field("SIZE", convert.optional(convert.integer))
    """In bytes."""
    file_id = shape.field("FILE_ID", convert.optional(convert.integer))
    """File on the drive."""
    download_url = shape.field("DOWNLOAD_URL", convert.optional(convert.string))
    view_url = shape.field("VIEW_URL", convert.optional(convert.string))


class TaskItemUserField(shape.Shape):
    """``TaskItemUserField``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    entity_id = shape.field("ENTITY_ID", convert.optional(convert.string))
    field_name = shape.field("FIELD_NAME", convert.optional(convert.string))
    user_type_id = shape.field("USER_TYPE_ID", convert.optional(convert.string))
    xml_id = shape.field("XML_ID", convert.optional(convert.string))
    sort = shape.field("SORT", convert.integer)
    multiple = shape.field("MULTIPLE", convert.boolean)
    mandatory = shape.field("MANDATORY", convert.boolean)
    show_filter = shape.field("SHOW_FILTER", convert.boolean)
    show_in_list = shape.field("SHOW_IN_LIST", convert.boolean)
    edit_in_list = shape.field("EDIT_IN_LIST", convert.boolean)
    is_searchable = shape.field("IS_SEARCHABLE", convert.boolean)
    edit_form_label: shape.Field[Mapping[str, str]] = shape.field(
        "EDIT_FORM_LABEL",
        convert.map_of(convert.string),
        sparse=True,
    )
    list_column_label: shape.Field[Mapping[str, str]] = shape.field(
        "LIST_COLUMN_LABEL",
        convert.map_of(convert.string),
        sparse=True,
    )
    list_filter_label: shape.Field[Mapping[str, str]] = shape.field(
        "LIST_FILTER_LABEL",
        convert.map_of(convert.string),
        sparse=True,
    )
    error_message: shape.Field[Mapping[str, str]] = shape.field(
        "ERROR_MESSAGE",
        convert.map_of(convert.string),
        sparse=True,
    )
    help_message: shape.Field[Mapping[str, str]] = shape.field(
        "HELP_MESSAGE",
        convert.map_of(convert.string),
        sparse=True,
    )
    settings: shape.Field[TaskItemUserFieldSettings | None] = shape.field(
        "SETTINGS",
        convert.optional(convert.shape("b24async.shapes.task", "TaskItemUserFieldSettings")),
    )


class TaskItemUserFieldGettype(shape.Shape):
    """``TaskItemUserFieldGettype``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.string)
    title = shape.field("title", convert.string)


class TaskItemUserFieldSettings(shape.Shape):
    """``TaskItemUserFieldSettings``, as the portal answers it."""

    __slots__ = ()

    size = shape.field("SIZE", convert.optional(convert.integer), sparse=True)
    rows = shape.field("ROWS", convert.optional(convert.integer), sparse=True)
    regexp = shape.field("REGEXP", convert.optional(convert.string), sparse=True)
    min_length = shape.field("MIN_LENGTH", convert.optional(convert.integer), sparse=True)
    max_length = shape.field("MAX_LENGTH", convert.optional(convert.integer), sparse=True)
    default_value: shape.Field[TaskItemUserFieldSettingsDefaultValue | str | None] = shape.field(
        "DEFAULT_VALUE",
        convert.optional(
            convert.union(
                convert.shape("b24async.shapes.task", "TaskItemUserFieldSettingsDefaultValue"),
                convert.string,
            ),
        ),
        sparse=True,
    )
    lead = shape.field("LEAD", convert.optional(convert.boolean), sparse=True)
    contact = shape.field("CONTACT", convert.optional(convert.boolean), sparse=True)
    company = shape.field("COMPANY", convert.optional(convert.boolean), sparse=True)
    deal = shape.field("DEAL", convert.optional(convert.boolean), sparse=True)
    iblock_id = shape.field("IBLOCK_ID", convert.optional(convert.integer), sparse=True)
    section_id = shape.field("SECTION_ID", convert.optional(convert.integer), sparse=True)
    precision = shape.field("PRECISION", convert.optional(convert.integer), sparse=True)
    min_value = shape.field("MIN_VALUE", convert.optional(convert.integer), sparse=True)
    max_value = shape.field("MAX_VALUE", convert.optional(convert.integer), sparse=True)
    use_second = shape.field("USE_SECOND", convert.optional(convert.boolean), sparse=True)
    use_timezone = shape.field("USE_TIMEZONE", convert.optional(convert.boolean), sparse=True)
    display = shape.field("DISPLAY", convert.optional(convert.string), sparse=True)
    label: shape.Field[Sequence[str]] = shape.field("LABEL", convert.list_of(convert.string), sparse=True)
    label_checkbox = shape.field("LABEL_CHECKBOX", convert.optional(convert.string), sparse=True)


class TaskItemUserFieldSettingsDefaultValue(shape.Shape):
    """``TaskItemUserFieldSettingsDefaultValue``, as the portal answers it."""

    __slots__ = ()

    type = shape.field("TYPE", convert.string)
    value = shape.field("VALUE", convert.string)


class TaskLogEntry(shape.Shape):
    """``TaskLogEntry``, as the portal answers it."""

    __slots__ = ()

    created_date = shape.field("CREATED_DATE", convert.optional(convert.datetime))
    user_id = shape.field("USER_ID", convert.integer)
    task_id = shape.field("TASK_ID", convert.integer)
    field = shape.field("FIELD", convert.string)
    from_value = shape.field("FROM_VALUE", convert.optional(convert.string))
    to_value = shape.field("TO_VALUE", convert.optional(convert.string))
