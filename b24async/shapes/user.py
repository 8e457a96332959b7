# Generated from spec/user by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``user.*``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class User(shape.Shape):
    """A user. Which fields come depends on the scope of the credential, and empty ones are mostly left out."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    xml_id = shape.field("XML_ID", convert.optional(convert.string), sparse=True)
    """Id in another system."""
    active = shape.field("ACTIVE", convert.optional(convert.boolean), sparse=True)
    """Not dismissed."""
    name = shape.field("NAME", convert.optional(convert.string), sparse=True)
    """First name."""
    last_name = shape.field("LAST_NAME", convert.optional(convert.string), sparse=True)
    second_name = shape.field("SECOND_NAME", convert.optional(convert.string), sparse=True)
    """Middle name."""
    title = shape.field("TITLE", convert.optional(convert.string), sparse=True)
    """Form of address, such as a doctor's degree."""
    email = shape.field("EMAIL", convert.optional(convert.string), sparse=True)
    last_login = shape.field("LAST_LOGIN", convert.optional(convert.datetime), sparse=True)
    date_register = shape.field("DATE_REGISTER", convert.optional(convert.datetime), sparse=True)
    time_zone = shape.field("TIME_ZONE", convert.optional(convert.string), sparse=True)
    """For example ``Europe/Berlin``; empty when not set."""
    is_online = shape.field("IS_ONLINE", convert.optional(convert.boolean), sparse=True)
    timestamp_x = shape.field("TIMESTAMP_X", convert.optional(convert.datetime), sparse=True)
    """When the profile changed last."""
    last_activity_date = shape.field("LAST_ACTIVITY_DATE", convert.optional(convert.datetime), sparse=True)
    personal_gender = shape.field("PERSONAL_GENDER", convert.optional(convert.string), sparse=True)
    """``M``, ``F``, or empty when not given."""
    personal_profession = shape.field("PERSONAL_PROFESSION", convert.optional(convert.string), sparse=True)
    personal_www = shape.field("PERSONAL_WWW", convert.optional(convert.string), sparse=True)
    """Home page."""
    personal_birthday = shape.field("PERSONAL_BIRTHDAY", convert.optional(convert.date), sparse=True)
    personal_photo = shape.field("PERSONAL_PHOTO", convert.optional(convert.file), sparse=True)
    """Link to the picture."""
    personal_icq = shape.field("PERSONAL_ICQ", convert.optional(convert.string), sparse=True)
    personal_phone = shape.field("PERSONAL_PHONE", convert.optional(convert.string), sparse=True)
    personal_fax = shape.field("PERSONAL_FAX", convert.optional(convert.string), sparse=True)
    personal_mobile = shape.field("PERSONAL_MOBILE", convert.optional(convert.string), sparse=True)
    personal_pager = shape.field("PERSONAL_PAGER", convert.optional(convert.string), sparse=True)
    personal_street = shape.field("PERSONAL_STREET", convert.optional(convert.string), sparse=True)
    personal_city = shape.field("PERSONAL_CITY", convert.optional(convert.string), sparse=True)
    personal_state = shape.field("PERSONAL_STATE", convert.optional(convert.string), sparse=True)
    personal_zip = shape.field("PERSONAL_ZIP", convert.optional(convert.string), sparse=True)
    personal_country = shape.field("PERSONAL_COUNTRY", convert.optional(convert.string), sparse=True)
    personal_mailbox = shape.field("PERSONAL_MAILBOX", convert.optional(convert.string), sparse=True)
    """Post-office box."""
    personal_notes = shape.field("PERSONAL_NOTES", convert.optional(convert.string), sparse=True)
    work_phone = shape.field("WORK_PHONE", convert.optional(convert.string), sparse=True)
    work_company = shape.field("WORK_COMPANY", convert.optional(convert.string), sparse=True)
    work_position = shape.field("WORK_POSITION", convert.optional(convert.string), sparse=True)
    """Position in the company."""
    work_department = shape.field("WORK_DEPARTMENT", convert.optional(convert.string), sparse=True)
    """A text; the real departments are in ``uf_department``."""
    work_www = shape.field("WORK_WWW", convert.optional(convert.string), sparse=True)
    work_fax = shape.field("WORK_FAX", convert.optional(convert.string), sparse=True)
    work_pager = shape.field("WORK_PAGER", convert.optional(convert.string), sparse=True)
    work_street = shape.field("WORK_STREET", convert.optional(convert.string), sparse=True)
    work_mailbox = shape.field("WORK_MAILBOX", convert.optional(convert.string), sparse=True)
    work_city = shape.field("WORK_CITY", convert.optional(convert.string), sparse=True)
    work_state = shape.field("WORK_STATE", convert.optional(convert.string), sparse=True)
    work_zip = shape.field("WORK_ZIP", convert.optional(convert.string), sparse=True)
    work_country = shape.field("WORK_COUNTRY", convert.optional(convert.string), sparse=True)
    work_profile = shape.field("WORK_PROFILE", convert.optional(convert.string), sparse=True)
    """What the company does."""
    work_logo = shape.field("WORK_LOGO", convert.optional(convert.file), sparse=True)
    work_notes = shape.field("WORK_NOTES", convert.optional(convert.string), sparse=True)
    uf_skype_link = shape.field("UF_SKYPE_LINK", convert.optional(convert.string), sparse=True)
    uf_zoom = shape.field("UF_ZOOM", convert.optional(convert.string), sparse=True)
    uf_employment_date = shape.field("UF_EMPLOYMENT_DATE", convert.optional(convert.date), sparse=True)
    """First day in the company."""
    uf_timeman = shape.field("UF_TIMEMAN", convert.optional(convert.string), sparse=True)
    """Whether working time is kept."""
    uf_department: shape.Field[Sequence[int]] = shape.field(
        "UF_DEPARTMENT",
        convert.list_of(convert.integer),
        sparse=True,
    )
    """Departments the user works in."""
    uf_interests = shape.field("UF_INTERESTS", convert.optional(convert.string), sparse=True)
    uf_skills = shape.field("UF_SKILLS", convert.optional(convert.string), sparse=True)
    uf_web_sites = shape.field("UF_WEB_SITES", convert.optional(convert.string), sparse=True)
    uf_xing = shape.field("UF_XING", convert.optional(convert.string), sparse=True)
    uf_linkedin = shape.field("UF_LINKEDIN", convert.optional(convert.string), sparse=True)
    uf_facebook = shape.field("UF_FACEBOOK", convert.optional(convert.string), sparse=True)
    uf_twitter = shape.field("UF_TWITTER", convert.optional(convert.string), sparse=True)
    uf_skype = shape.field("UF_SKYPE", convert.optional(convert.string), sparse=True)
    uf_district = shape.field("UF_DISTRICT", convert.optional(convert.string), sparse=True)
    uf_phone_inner = shape.field("UF_PHONE_INNER", convert.optional(convert.string), sparse=True)
    """Extension number."""
    user_type = shape.field("USER_TYPE", convert.optional(convert.string), sparse=True)
    """``employee``, ``extranet``, ``email`` …"""


class UserField(shape.Shape):
    """``UserField``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    entity_id = shape.field("ENTITY_ID", convert.optional(convert.string))
    field_name = shape.field("FIELD_NAME", convert.string)
    user_type_id = shape.field("USER_TYPE_ID", convert.string)
    xml_id = shape.field("XML_ID", convert.optional(convert.string))
    sort = shape.field("SORT", convert.optional(convert.integer))
    multiple = shape.field("MULTIPLE", convert.boolean)
    mandatory = shape.field("MANDATORY", convert.boolean)
    show_filter = shape.field("SHOW_FILTER", convert.optional(convert.string))
    show_in_list = shape.field("SHOW_IN_LIST", convert.boolean)
    edit_in_list = shape.field("EDIT_IN_LIST", convert.boolean)
    is_searchable = shape.field("IS_SEARCHABLE", convert.boolean)
    settings: shape.Field[UserFieldSettings | None] = shape.field(
        "SETTINGS",
        convert.optional(convert.shape("b24async.shapes.user", "UserFieldSettings")),
    )
    list: shape.Field[Sequence[UserFieldList]] = shape.field(
        "LIST",
        convert.list_of(convert.shape("b24async.shapes.user", "UserFieldList")),
        sparse=True,
    )


class UserFieldFields(TypedDict, total=False):
    """Fields of a user field that may be written."""

    FIELD_NAME: str
    USER_TYPE_ID: str
    XML_ID: str | None
    SORT: int | None
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: str | None
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    SETTINGS: UserFieldSettings | Mapping[str, Any] | None
    EDIT_FORM_LABEL: str
    LIST_COLUMN_LABEL: str
    LIST_FILTER_LABEL: str
    ERROR_MESSAGE: str
    HELP_MESSAGE: str
    LABEL: str


class UserFieldList(shape.Shape):
    """``UserFieldList``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    sort = shape.field("SORT", convert.integer)
    value = shape.field("VALUE", convert.string)
    def_ = shape.field("DEF", convert.boolean)
    xml_id = shape.field("XML_ID", convert.string)


class UserFieldSettings(shape.Shape):
    """``UserFieldSettings``, as the portal answers it."""

    __slots__ = ()

    display = shape.field("DISPLAY", convert.optional(convert.string), sparse=True)
    list_height = shape.field("LIST_HEIGHT", convert.optional(convert.integer), sparse=True)
    caption_no_value = shape.field("CAPTION_NO_VALUE", convert.optional(convert.string), sparse=True)
    show_no_value = shape.field("SHOW_NO_VALUE", convert.optional(convert.string), sparse=True)
    default_value = shape.field("DEFAULT_VALUE", convert.optional(convert.string), sparse=True)


class UserFields(TypedDict, total=False):
    """Fields of a user that may be written."""

    NAME: str | None
    """First name."""
    LAST_NAME: str | None
    SECOND_NAME: str | None
    """Middle name."""
    TITLE: str | None
    """Form of address, such as a doctor's degree."""
    EMAIL: str | None
    PERSONAL_GENDER: str | None
    """``M``, ``F``, or empty when not given."""
    PERSONAL_PROFESSION: str | None
    PERSONAL_WWW: str | None
    """Home page."""
    PERSONAL_BIRTHDAY: datetime.date | str | None
    PERSONAL_PHOTO: Any
    """Link to the picture."""
    PERSONAL_ICQ: str | None
    PERSONAL_PHONE: str | None
    PERSONAL_FAX: str | None
    PERSONAL_MOBILE: str | None
    PERSONAL_PAGER: str | None
    PERSONAL_STREET: str | None
    PERSONAL_CITY: str | None
    PERSONAL_STATE: str | None
    PERSONAL_ZIP: str | None
    PERSONAL_COUNTRY: str | None
    PERSONAL_MAILBOX: str | None
    """Post-office box."""
    PERSONAL_NOTES: str | None
    WORK_PHONE: str | None
    WORK_COMPANY: str | None
    WORK_POSITION: str | None
    """Position in the company."""
    WORK_DEPARTMENT: str | None
    """A text; the real departments are in ``UF_DEPARTMENT``."""
    WORK_WWW: str | None
    WORK_FAX: str | None
    WORK_PAGER: str | None
    WORK_STREET: str | None
    WORK_MAILBOX: str | None
    WORK_CITY: str | None
    WORK_STATE: str | None
    WORK_ZIP: str | None
    WORK_COUNTRY: str | None
    WORK_PROFILE: str | None
    """What the company does."""
    WORK_LOGO: Any
    WORK_NOTES: str | None
    UF_SKYPE_LINK: str | None
    UF_ZOOM: str | None
    UF_EMPLOYMENT_DATE: datetime.date | str | None
    """First day in the company."""
    UF_TIMEMAN: str | None
    """Whether working time is kept."""
    UF_DEPARTMENT: Sequence[int]
    """Departments the user works in."""
    UF_INTERESTS: str | None
    UF_SKILLS: str | None
    UF_WEB_SITES: str | None
    UF_XING: str | None
    UF_LINKEDIN: str | None
    UF_FACEBOOK: str | None
    UF_TWITTER: str | None
    UF_SKYPE: str | None
    UF_DISTRICT: str | None
    UF_PHONE_INNER: str | None
    """Extension number."""
