# Generated from spec/crm by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``crm.*``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class Activity(shape.Shape):
    """An activity in the timeline, that is a call, a meeting, an e-mail, a task."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    owner_id = shape.field("OWNER_ID", convert.integer)
    """CRM item it belongs to."""
    owner_type_id = shape.field("OWNER_TYPE_ID", convert.integer)
    """Type of that item; ``2`` is a deal."""
    type_id: shape.Field[Literal[0, 1, 2, 3, 4, 5, 6]] = shape.field("TYPE_ID", convert.one_of(0, 1, 2, 3, 4, 5, 6))
    """Kind. A task (3) cannot be added here: use ``tasks.task.add`` with ``UF_CRM_TASK``. ``0``: unknown; ``1``: meeting;
    ``2``: call; ``3``: task; ``4``: e-mail; ``5``: imported calendar event; ``6``: told by the provider.
    """
    provider_id = shape.field("PROVIDER_ID", convert.optional(convert.string))
    """Part of the portal that handles it, e.g. ``VOXIMPLANT_CALL``; to be given for type 6."""
    provider_type_id = shape.field("PROVIDER_TYPE_ID", convert.optional(convert.string))
    """Kind within the provider, e.g. ``CALL``."""
    provider_group_id = shape.field("PROVIDER_GROUP_ID", convert.optional(convert.string))
    """Group within the provider."""
    associated_entity_id = shape.field("ASSOCIATED_ENTITY_ID", convert.optional(convert.integer))
    """What stands behind it, e.g. the task."""
    subject = shape.field("SUBJECT", convert.optional(convert.string))
    created = shape.field("CREATED", convert.optional(convert.datetime))
    last_updated = shape.field("LAST_UPDATED", convert.optional(convert.datetime))
    start_time = shape.field("START_TIME", convert.optional(convert.datetime))
    end_time = shape.field("END_TIME", convert.optional(convert.datetime))
    deadline = shape.field("DEADLINE", convert.optional(convert.datetime))
    completed = shape.field("COMPLETED", convert.boolean)
    status: shape.Field[Literal[0, 1, 2, 3] | None] = shape.field(
        "STATUS",
        convert.optional(convert.one_of(0, 1, 2, 3)),
    )
    """``0``: unknown; ``1``: waiting; ``2``: done; ``3``: done by itself."""
    responsible_id = shape.field("RESPONSIBLE_ID", convert.integer)
    """User in charge."""
    priority: shape.Field[Literal[0, 1, 2, 3] | None] = shape.field(
        "PRIORITY",
        convert.optional(convert.one_of(0, 1, 2, 3)),
    )
    """``0``: none; ``1``: low; ``2``: normal; ``3``: high."""
    notify_type: shape.Field[Literal[0, 1, 2, 3] | None] = shape.field(
        "NOTIFY_TYPE",
        convert.optional(convert.one_of(0, 1, 2, 3)),
    )
    """Unit of ``notify_value``. ``0``: no reminder; ``1``: minutes; ``2``: hours; ``3``: days."""
    notify_value = shape.field("NOTIFY_VALUE", convert.optional(convert.integer))
    """How long before the start to remind."""
    description = shape.field("DESCRIPTION", convert.optional(convert.string))
    description_type: shape.Field[Literal[0, 1, 2, 3] | None] = shape.field(
        "DESCRIPTION_TYPE",
        convert.optional(convert.one_of(0, 1, 2, 3)),
    )
    """``0``: unknown; ``1``: plain text; ``2``: BB codes; ``3``: HTML."""
    direction: shape.Field[Literal[0, 1, 2] | None] = shape.field(
        "DIRECTION",
        convert.optional(convert.one_of(0, 1, 2)),
    )
    """For calls and e-mails. ``0``: none; ``1``: incoming; ``2``: outgoing."""
    location = shape.field("LOCATION", convert.optional(convert.string))
    """Place of a meeting."""
    settings: shape.Field[Mapping[str, Any]] = shape.field("SETTINGS", convert.map_of(convert.json))
    """Depends on the provider."""
    originator_id = shape.field("ORIGINATOR_ID", convert.optional(convert.string))
    """Other system it came from."""
    origin_id = shape.field("ORIGIN_ID", convert.optional(convert.string))
    """Id in that other system."""
    origin_version = shape.field("ORIGIN_VERSION", convert.optional(convert.string), sparse=True)
    """Version of the data in that other system."""
    author_id = shape.field("AUTHOR_ID", convert.optional(convert.integer))
    editor_id = shape.field("EDITOR_ID", convert.optional(convert.integer))
    """Who changed it last."""
    provider_params: shape.Field[Mapping[str, Any]] = shape.field("PROVIDER_PARAMS", convert.map_of(convert.json))
    """Depends on the provider."""
    provider_data = shape.field("PROVIDER_DATA", convert.optional(convert.string))
    """Depends on the provider."""
    result_mark = shape.field("RESULT_MARK", convert.optional(convert.integer))
    result_value = shape.field("RESULT_VALUE", convert.optional(convert.number))
    result_sum = shape.field("RESULT_SUM", convert.optional(convert.money))
    result_currency_id = shape.field("RESULT_CURRENCY_ID", convert.optional(convert.string))
    result_status = shape.field("RESULT_STATUS", convert.optional(convert.integer))
    result_stream = shape.field("RESULT_STREAM", convert.optional(convert.integer))
    result_source_id = shape.field("RESULT_SOURCE_ID", convert.optional(convert.string))
    autocomplete_rule = shape.field("AUTOCOMPLETE_RULE", convert.optional(convert.integer))
    is_incoming_channel = shape.field("IS_INCOMING_CHANNEL", convert.optional(convert.boolean), sparse=True)
    """It came in by a channel such as a form or a chat."""
    communications: shape.Field[Sequence[ActivityCommunication]] = shape.field(
        "COMMUNICATIONS",
        convert.list_of(convert.shape("b24async.shapes.crm", "ActivityCommunication")),
    )
    """Whom it is with."""
    files: shape.Field[Sequence[Any]] = shape.field("FILES", convert.list_of(convert.file))
    """Files of the activity."""
    webdav_elements: shape.Field[Sequence[Any]] = shape.field("WEBDAV_ELEMENTS", convert.list_of(convert.file))
    """The old name of ``files``."""
    bindings: shape.Field[Sequence[ActivityOwner]] = shape.field(
        "BINDINGS",
        convert.list_of(convert.shape("b24async.shapes.crm", "ActivityOwner")),
    )
    """For ``filter`` of ``crm.activity.list``."""


class ActivityBinding(shape.Shape):
    """One CRM item an activity is linked to."""

    __slots__ = ()

    entity_type_id = shape.field("entityTypeId", convert.integer)
    """Type of the item; ``2`` is a deal."""
    entity_id = shape.field("entityId", convert.integer)
    """That item."""


class ActivityCommunication(shape.Shape):
    """Whom an activity is with, and by which number or address."""

    __slots__ = ()

    id = shape.field("ID", convert.optional(convert.integer), sparse=True)
    activity_id = shape.field("ACTIVITY_ID", convert.optional(convert.integer), sparse=True)
    type = shape.field("TYPE", convert.optional(convert.string), sparse=True)
    """``PHONE``, ``EMAIL`` …; empty for a meeting."""
    value = shape.field("VALUE", convert.optional(convert.string), sparse=True)
    """Number or address."""
    entity_id = shape.field("ENTITY_ID", convert.optional(convert.integer), sparse=True)
    """Contact, company or lead it belongs to."""
    entity_type_id = shape.field("ENTITY_TYPE_ID", convert.optional(convert.integer), sparse=True)
    """Type of that item; ``3`` is a contact."""
    entity_settings: shape.Field[Mapping[str, Any]] = shape.field(
        "ENTITY_SETTINGS",
        convert.map_of(convert.json),
        sparse=True,
    )
    """Name and company of that item."""


class ActivityFields(TypedDict, total=False):
    """Fields of a activity that may be written."""

    OWNER_ID: int
    """CRM item it belongs to."""
    OWNER_TYPE_ID: int
    """Type of that item; ``2`` is a deal."""
    TYPE_ID: Literal[0, 1, 2, 3, 4, 5, 6]
    """Kind. A task (3) cannot be added here: use ``tasks.task.add`` with ``UF_CRM_TASK``. ``0``: unknown; ``1``: meeting;
    ``2``: call; ``3``: task; ``4``: e-mail; ``5``: imported calendar event; ``6``: told by the provider.
    """
    PROVIDER_ID: str | None
    """Part of the portal that handles it, e.g. ``VOXIMPLANT_CALL``; to be given for type 6."""
    PROVIDER_TYPE_ID: str | None
    """Kind within the provider, e.g. ``CALL``."""
    PROVIDER_GROUP_ID: str | None
    """Group within the provider."""
    SUBJECT: str | None
    START_TIME: datetime.datetime | str | None
    END_TIME: datetime.datetime | str | None
    COMPLETED: bool | Literal["Y", "N"]
    STATUS: Literal[0, 1, 2, 3] | None
    """``0``: unknown; ``1``: waiting; ``2``: done; ``3``: done by itself."""
    RESPONSIBLE_ID: int
    """User in charge."""
    PRIORITY: Literal[0, 1, 2, 3] | None
    """``0``: none; ``1``: low; ``2``: normal; ``3``: high."""
    NOTIFY_TYPE: Literal[0, 1, 2, 3] | None
    """Unit of ``NOTIFY_VALUE``. ``0``: no reminder; ``1``: minutes; ``2``: hours; ``3``: days."""
    DESCRIPTION: str | None
    DESCRIPTION_TYPE: Literal[0, 1, 2, 3] | None
    """``0``: unknown; ``1``: plain text; ``2``: BB codes; ``3``: HTML."""
    DIRECTION: Literal[0, 1, 2] | None
    """For calls and e-mails. ``0``: none; ``1``: incoming; ``2``: outgoing."""
    LOCATION: str | None
    """Place of a meeting."""
    SETTINGS: Mapping[str, Any]
    """Depends on the provider."""
    ORIGINATOR_ID: str | None
    """Other system it came from."""
    ORIGIN_ID: str | None
    """Id in that other system."""
    ORIGIN_VERSION: str | None
    """Version of the data in that other system."""
    PROVIDER_PARAMS: Mapping[str, Any]
    """Depends on the provider."""
    PROVIDER_DATA: str | None
    """Depends on the provider."""
    RESULT_MARK: int | None
    RESULT_VALUE: float | None
    RESULT_SUM: Decimal | float | str | None
    RESULT_CURRENCY_ID: str | None
    RESULT_STATUS: int | None
    RESULT_STREAM: int | None
    RESULT_SOURCE_ID: str | None
    AUTOCOMPLETE_RULE: int | None
    IS_INCOMING_CHANNEL: bool | Literal["Y", "N"] | None
    """It came in by a channel such as a form or a chat."""
    COMMUNICATIONS: Sequence[ActivityCommunication | Mapping[str, Any]]
    """Whom it is with."""
    FILES: Sequence[Any]
    """Files of the activity."""
    WEBDAV_ELEMENTS: Sequence[Any]
    """The old name of ``FILES``."""


class ActivityOwner(shape.Shape):
    """A CRM item an activity is linked to, in the spelling of ``crm.activity.list``."""

    __slots__ = ()

    owner_type_id = shape.field("OWNER_TYPE_ID", convert.integer)
    """Type of the item; ``2`` is a deal."""
    owner_id = shape.field("OWNER_ID", convert.integer)
    """That item."""


class Company(shape.Shape):
    """A company."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    company_type = shape.field("COMPANY_TYPE", convert.optional(convert.string))
    """Type, e.g. ``CUSTOMER``, ``PARTNER``."""
    title = shape.field("TITLE", convert.optional(convert.string))
    """Name of the item."""
    logo = shape.field("LOGO", convert.optional(convert.file))
    lead_id = shape.field("LEAD_ID", convert.optional(convert.integer))
    """Lead it came from."""
    has_phone = shape.field("HAS_PHONE", convert.boolean)
    has_email = shape.field("HAS_EMAIL", convert.boolean)
    has_imol = shape.field("HAS_IMOL", convert.boolean)
    """Has an open channel."""
    assigned_by_id = shape.field("ASSIGNED_BY_ID", convert.integer)
    """User in charge."""
    created_by_id = shape.field("CREATED_BY_ID", convert.integer)
    modify_by_id = shape.field("MODIFY_BY_ID", convert.integer)
    banking_details = shape.field("BANKING_DETAILS", convert.optional(convert.string))
    industry = shape.field("INDUSTRY", convert.optional(convert.string))
    """Industry, e.g. ``IT``, ``MANUFACTURING``."""
    revenue = shape.field("REVENUE", convert.optional(convert.money))
    """Turnover of a year."""
    currency_id = shape.field("CURRENCY_ID", convert.optional(convert.string))
    """Currency of the turnover, e.g. ``EUR``."""
    employees = shape.field("EMPLOYEES", convert.optional(convert.string))
    """How many people work there, e.g. ``EMPLOYEES_1``."""
    comments = shape.field("COMMENTS", convert.optional(convert.string))
    """Comment; may hold BB codes."""
    date_create = shape.field("DATE_CREATE", convert.datetime)
    date_modify = shape.field("DATE_MODIFY", convert.datetime)
    opened = shape.field("OPENED", convert.boolean)
    """Everybody with access to the CRM may see it."""
    is_my_company = shape.field("IS_MY_COMPANY", convert.boolean)
    """The portal's own company, not a customer."""
    originator_id = shape.field("ORIGINATOR_ID", convert.optional(convert.string))
    """Other system it came from."""
    origin_id = shape.field("ORIGIN_ID", convert.optional(convert.string))
    """Id in that other system."""
    origin_version = shape.field("ORIGIN_VERSION", convert.optional(convert.string))
    """Version of the data in that other system."""
    address_2 = shape.field("ADDRESS_2", convert.optional(convert.string))
    address_city = shape.field("ADDRESS_CITY", convert.optional(convert.string))
    address_postal_code = shape.field("ADDRESS_POSTAL_CODE", convert.optional(convert.string))
    address_region = shape.field("ADDRESS_REGION", convert.optional(convert.string))
    address_province = shape.field("ADDRESS_PROVINCE", convert.optional(convert.string))
    address_country = shape.field("ADDRESS_COUNTRY", convert.optional(convert.string))
    address_country_code = shape.field("ADDRESS_COUNTRY_CODE", convert.optional(convert.string))
    address_loc_addr_id = shape.field("ADDRESS_LOC_ADDR_ID", convert.optional(convert.integer))
    address_legal = shape.field("ADDRESS_LEGAL", convert.optional(convert.string))
    reg_address = shape.field("REG_ADDRESS", convert.optional(convert.string))
    """The same as ``address_legal``."""
    reg_address_2 = shape.field("REG_ADDRESS_2", convert.optional(convert.string))
    reg_address_city = shape.field("REG_ADDRESS_CITY", convert.optional(convert.string))
    reg_address_postal_code = shape.field("REG_ADDRESS_POSTAL_CODE", convert.optional(convert.string))
    reg_address_region = shape.field("REG_ADDRESS_REGION", convert.optional(convert.string))
    reg_address_province = shape.field("REG_ADDRESS_PROVINCE", convert.optional(convert.string))
    reg_address_country = shape.field("REG_ADDRESS_COUNTRY", convert.optional(convert.string))
    reg_address_country_code = shape.field("REG_ADDRESS_COUNTRY_CODE", convert.optional(convert.string))
    reg_address_loc_addr_id = shape.field("REG_ADDRESS_LOC_ADDR_ID", convert.optional(convert.integer))
    utm_source = shape.field("UTM_SOURCE", convert.optional(convert.string))
    """Advertising system, e.g. ``google``."""
    utm_medium = shape.field("UTM_MEDIUM", convert.optional(convert.string))
    """Kind of traffic, e.g. ``CPC``, ``CPM``."""
    utm_campaign = shape.field("UTM_CAMPAIGN", convert.optional(convert.string))
    """Campaign."""
    utm_content = shape.field("UTM_CONTENT", convert.optional(convert.string))
    """Which of the campaign's advertisements."""
    utm_term = shape.field("UTM_TERM", convert.optional(convert.string))
    """Search words."""
    last_activity_by = shape.field("LAST_ACTIVITY_BY", convert.optional(convert.integer))
    """Who did the last thing in the timeline."""
    last_activity_time = shape.field("LAST_ACTIVITY_TIME", convert.optional(convert.datetime))
    """Last thing in the timeline."""
    last_communication_time = shape.field("LAST_COMMUNICATION_TIME", convert.optional(convert.string))
    phone: shape.Field[Sequence[Multifield]] = shape.field(
        "PHONE",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    email: shape.Field[Sequence[Multifield]] = shape.field(
        "EMAIL",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    web: shape.Field[Sequence[Multifield]] = shape.field(
        "WEB",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    im: shape.Field[Sequence[Multifield]] = shape.field(
        "IM",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    link: shape.Field[Sequence[Multifield]] = shape.field(
        "LINK",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    address = shape.field("ADDRESS", convert.optional(convert.string))


class CompanyAddParams(TypedDict, total=False):
    """``CompanyAddParams``, as it may be written."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell about the company in the feed."""
    IMPORT: Literal["Y"]
    """``Y`` lets ``fields`` set who created the company, and when."""


class CompanyFields(TypedDict, total=False):
    """Fields of a company that may be written."""

    COMPANY_TYPE: str | None
    """Type, e.g. ``CUSTOMER``, ``PARTNER``."""
    TITLE: str | None
    """Name of the item."""
    LOGO: Any
    ASSIGNED_BY_ID: int
    """User in charge."""
    BANKING_DETAILS: str | None
    INDUSTRY: str | None
    """Industry, e.g. ``IT``, ``MANUFACTURING``."""
    REVENUE: Decimal | float | str | None
    """Turnover of a year."""
    CURRENCY_ID: str | None
    """Currency of the turnover, e.g. ``EUR``."""
    EMPLOYEES: str | None
    """How many people work there, e.g. ``EMPLOYEES_1``."""
    COMMENTS: str | None
    """Comment; may hold BB codes."""
    OPENED: bool | Literal["Y", "N"]
    """Everybody with access to the CRM may see it."""
    IS_MY_COMPANY: bool | Literal["Y", "N"]
    """The portal's own company, not a customer."""
    CONTACT_ID: Sequence[int]
    """All contacts."""
    ORIGINATOR_ID: str | None
    """Other system it came from."""
    ORIGIN_ID: str | None
    """Id in that other system."""
    ORIGIN_VERSION: str | None
    """Version of the data in that other system."""
    ADDRESS_2: str | None
    ADDRESS_CITY: str | None
    ADDRESS_POSTAL_CODE: str | None
    ADDRESS_REGION: str | None
    ADDRESS_PROVINCE: str | None
    ADDRESS_COUNTRY: str | None
    ADDRESS_COUNTRY_CODE: str | None
    ADDRESS_LOC_ADDR_ID: int | None
    ADDRESS_LEGAL: str | None
    REG_ADDRESS: str | None
    """The same as ``ADDRESS_LEGAL``."""
    REG_ADDRESS_2: str | None
    REG_ADDRESS_CITY: str | None
    REG_ADDRESS_POSTAL_CODE: str | None
    REG_ADDRESS_REGION: str | None
    REG_ADDRESS_PROVINCE: str | None
    REG_ADDRESS_COUNTRY: str | None
    REG_ADDRESS_COUNTRY_CODE: str | None
    REG_ADDRESS_LOC_ADDR_ID: int | None
    UTM_SOURCE: str | None
    """Advertising system, e.g. ``google``."""
    UTM_MEDIUM: str | None
    """Kind of traffic, e.g. ``CPC``, ``CPM``."""
    UTM_CAMPAIGN: str | None
    """Campaign."""
    UTM_CONTENT: str | None
    """Which of the campaign's advertisements."""
    UTM_TERM: str | None
    """Search words."""
    PHONE: Sequence[Multifield | Mapping[str, Any]]
    EMAIL: Sequence[Multifield | Mapping[str, Any]]
    WEB: Sequence[Multifield | Mapping[str, Any]]
    IM: Sequence[Multifield | Mapping[str, Any]]
    LINK: Sequence[Multifield | Mapping[str, Any]]
    ADDRESS: str | None


class CompanyUpdateParams(TypedDict, total=False):
    """``CompanyUpdateParams``, as it may be written."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell about the change in the feed."""
    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N"]
    """Keep the change in the company's history."""


class Contact(shape.Shape):
    """A contact, that is a person."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    honorific = shape.field("HONORIFIC", convert.optional(convert.string))
    """Form of address."""
    name = shape.field("NAME", convert.optional(convert.string))
    """First name."""
    second_name = shape.field("SECOND_NAME", convert.optional(convert.string))
    """Middle name."""
    last_name = shape.field("LAST_NAME", convert.optional(convert.string))
    photo = shape.field("PHOTO", convert.optional(convert.file))
    lead_id = shape.field("LEAD_ID", convert.optional(convert.integer))
    """Lead it came from."""
    type_id = shape.field("TYPE_ID", convert.optional(convert.string))
    """Type, e.g. ``CLIENT``, ``PARTNER``."""
    source_id = shape.field("SOURCE_ID", convert.optional(convert.string))
    """Where it came from."""
    source_description = shape.field("SOURCE_DESCRIPTION", convert.optional(convert.string))
    """More about the source."""
    company_id = shape.field("COMPANY_ID", convert.optional(convert.integer))
    """First of the companies."""
    birthdate = shape.field("BIRTHDATE", convert.optional(convert.date))
    post = shape.field("POST", convert.optional(convert.string))
    """Position in the company."""
    comments = shape.field("COMMENTS", convert.optional(convert.string))
    """Comment; may hold BB codes."""
    export = shape.field("EXPORT", convert.boolean)
    """May be exported."""
    opened = shape.field("OPENED", convert.boolean)
    """Everybody with access to the CRM may see it."""
    has_phone = shape.field("HAS_PHONE", convert.boolean)
    has_email = shape.field("HAS_EMAIL", convert.boolean)
    has_imol = shape.field("HAS_IMOL", convert.boolean)
    """Has an open channel."""
    date_create = shape.field("DATE_CREATE", convert.datetime)
    date_modify = shape.field("DATE_MODIFY", convert.datetime)
    created_by_id = shape.field("CREATED_BY_ID", convert.integer)
    modify_by_id = shape.field("MODIFY_BY_ID", convert.integer)
    assigned_by_id = shape.field("ASSIGNED_BY_ID", convert.integer)
    """User in charge."""
    originator_id = shape.field("ORIGINATOR_ID", convert.optional(convert.string))
    """Other system it came from."""
    origin_id = shape.field("ORIGIN_ID", convert.optional(convert.string))
    """Id in that other system."""
    origin_version = shape.field("ORIGIN_VERSION", convert.optional(convert.string))
    """Version of the data in that other system."""
    face_id = shape.field("FACE_ID", convert.optional(convert.integer))
    last_activity_time = shape.field("LAST_ACTIVITY_TIME", convert.optional(convert.datetime))
    """Last thing in the timeline."""
    last_activity_by = shape.field("LAST_ACTIVITY_BY", convert.optional(convert.integer))
    """Who did the last thing in the timeline."""
    address_2 = shape.field("ADDRESS_2", convert.optional(convert.string))
    address_city = shape.field("ADDRESS_CITY", convert.optional(convert.string))
    address_postal_code = shape.field("ADDRESS_POSTAL_CODE", convert.optional(convert.string))
    address_region = shape.field("ADDRESS_REGION", convert.optional(convert.string))
    address_province = shape.field("ADDRESS_PROVINCE", convert.optional(convert.string))
    address_country = shape.field("ADDRESS_COUNTRY", convert.optional(convert.string))
    address_country_code = shape.field("ADDRESS_COUNTRY_CODE", convert.optional(convert.string))
    address_loc_addr_id = shape.field("ADDRESS_LOC_ADDR_ID", convert.optional(convert.integer))
    utm_source = shape.field("UTM_SOURCE", convert.optional(convert.string))
    """Advertising system, e.g. ``google``."""
    utm_medium = shape.field("UTM_MEDIUM", convert.optional(convert.string))
    """Kind of traffic, e.g. ``CPC``, ``CPM``."""
    utm_campaign = shape.field("UTM_CAMPAIGN", convert.optional(convert.string))
    """Campaign."""
    utm_content = shape.field("UTM_CONTENT", convert.optional(convert.string))
    """Which of the campaign's advertisements."""
    utm_term = shape.field("UTM_TERM", convert.optional(convert.string))
    """Search words."""
    phone: shape.Field[Sequence[Multifield]] = shape.field(
        "PHONE",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    email: shape.Field[Sequence[Multifield]] = shape.field(
        "EMAIL",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    web: shape.Field[Sequence[Multifield]] = shape.field(
        "WEB",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    im: shape.Field[Sequence[Multifield]] = shape.field(
        "IM",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    link: shape.Field[Sequence[Multifield]] = shape.field(
        "LINK",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    address = shape.field("ADDRESS", convert.optional(convert.string))


class ContactAddParams(TypedDict, total=False):
    """``ContactAddParams``, as it may be written."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell about the contact in the feed."""
    IMPORT: Literal["Y"]
    """``Y`` lets ``fields`` set who created the contact, and when."""


class ContactFields(TypedDict, total=False):
    """Fields of a contact that may be written."""

    HONORIFIC: str | None
    """Form of address."""
    NAME: str | None
    """First name."""
    SECOND_NAME: str | None
    """Middle name."""
    LAST_NAME: str | None
    PHOTO: Any
    TYPE_ID: str | None
    """Type, e.g. ``CLIENT``, ``PARTNER``."""
    SOURCE_ID: str | None
    """Where it came from."""
    SOURCE_DESCRIPTION: str | None
    """More about the source."""
    COMPANY_ID: int | None
    """First of the companies."""
    COMPANY_IDS: Sequence[int]
    """All companies of the contact."""
    BIRTHDATE: datetime.date | str | None
    POST: str | None
    """Position in the company."""
    COMMENTS: str | None
    """Comment; may hold BB codes."""
    EXPORT: bool | Literal["Y", "N"]
    """May be exported."""
    OPENED: bool | Literal["Y", "N"]
    """Everybody with access to the CRM may see it."""
    ASSIGNED_BY_ID: int
    """User in charge."""
    ORIGINATOR_ID: str | None
    """Other system it came from."""
    ORIGIN_ID: str | None
    """Id in that other system."""
    ORIGIN_VERSION: str | None
    """Version of the data in that other system."""
    ADDRESS_2: str | None
    ADDRESS_CITY: str | None
    ADDRESS_POSTAL_CODE: str | None
    ADDRESS_REGION: str | None
    ADDRESS_PROVINCE: str | None
    ADDRESS_COUNTRY: str | None
    ADDRESS_COUNTRY_CODE: str | None
    ADDRESS_LOC_ADDR_ID: int | None
    UTM_SOURCE: str | None
    """Advertising system, e.g. ``google``."""
    UTM_MEDIUM: str | None
    """Kind of traffic, e.g. ``CPC``, ``CPM``."""
    UTM_CAMPAIGN: str | None
    """Campaign."""
    UTM_CONTENT: str | None
    """Which of the campaign's advertisements."""
    UTM_TERM: str | None
    """Search words."""
    PHONE: Sequence[Multifield | Mapping[str, Any]]
    EMAIL: Sequence[Multifield | Mapping[str, Any]]
    WEB: Sequence[Multifield | Mapping[str, Any]]
    IM: Sequence[Multifield | Mapping[str, Any]]
    LINK: Sequence[Multifield | Mapping[str, Any]]
    ADDRESS: str | None


class ContactUpdateParams(TypedDict, total=False):
    """``ContactUpdateParams``, as it may be written."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell about the change in the feed."""
    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N"]
    """Keep the change in the contact's history."""


class Deal(shape.Shape):
    """A deal."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    title = shape.field("TITLE", convert.optional(convert.string))
    """Name of the item."""
    type_id = shape.field("TYPE_ID", convert.optional(convert.string))
    """Type, e.g. ``SALE``; the portal's first one by default."""
    stage_id = shape.field("STAGE_ID", convert.optional(convert.string))
    """Stage, e.g. ``NEW``; ``C1:NEW`` in another pipeline than the general one."""
    probability = shape.field("PROBABILITY", convert.optional(convert.integer))
    """Chance of success in per cent."""
    currency_id = shape.field("CURRENCY_ID", convert.optional(convert.string))
    """Currency of the amount, e.g. ``EUR``."""
    opportunity = shape.field("OPPORTUNITY", convert.optional(convert.money))
    """Amount."""
    is_manual_opportunity = shape.field("IS_MANUAL_OPPORTUNITY", convert.boolean)
    """The amount was entered by hand, not summed up from products."""
    tax_value = shape.field("TAX_VALUE", convert.optional(convert.money))
    """Tax in the amount."""
    lead_id = shape.field("LEAD_ID", convert.optional(convert.integer))
    """Lead it came from."""
    company_id = shape.field("COMPANY_ID", convert.optional(convert.integer))
    """Company the item belongs to."""
    contact_id = shape.field("CONTACT_ID", convert.optional(convert.integer))
    """First of the contacts."""
    quote_id = shape.field("QUOTE_ID", convert.optional(convert.integer))
    """Estimate it came from."""
    begindate = shape.field("BEGINDATE", convert.optional(convert.date))
    """Start."""
    closedate = shape.field("CLOSEDATE", convert.optional(convert.date))
    """Expected end."""
    assigned_by_id = shape.field("ASSIGNED_BY_ID", convert.integer)
    """User in charge."""
    created_by_id = shape.field("CREATED_BY_ID", convert.integer)
    modify_by_id = shape.field("MODIFY_BY_ID", convert.integer)
    date_create = shape.field("DATE_CREATE", convert.datetime)
    date_modify = shape.field("DATE_MODIFY", convert.datetime)
    opened = shape.field("OPENED", convert.boolean)
    """Everybody with access to the CRM may see it."""
    closed = shape.field("CLOSED", convert.boolean)
    """Won or lost."""
    comments = shape.field("COMMENTS", convert.optional(convert.string))
    """Comment; may hold BB codes."""
    additional_info = shape.field("ADDITIONAL_INFO", convert.optional(convert.string))
    """Anything else."""
    location_id = shape.field("LOCATION_ID", convert.optional(convert.integer))
    """For the system's own use."""
    category_id = shape.field("CATEGORY_ID", convert.optional(convert.integer))
    """Pipeline; ``0`` is the general one."""
    stage_semantic_id: shape.Field[Literal["P", "S", "F"] | None] = shape.field(
        "STAGE_SEMANTIC_ID",
        convert.optional(convert.one_of("P", "S", "F")),
    )
    """What the stage means. ``P``: in progress; ``S``: won; ``F``: lost."""
    is_new = shape.field("IS_NEW", convert.boolean)
    """In its first stage."""
    is_recurring = shape.field("IS_RECURRING", convert.boolean)
    """Template of a recurring deal."""
    is_return_customer = shape.field("IS_RETURN_CUSTOMER", convert.boolean)
    """Not the first one of this customer."""
    is_repeated_approach = shape.field("IS_REPEATED_APPROACH", convert.boolean)
    """The customer has asked again."""
    source_id = shape.field("SOURCE_ID", convert.optional(convert.string))
    """Where it came from."""
    source_description = shape.field("SOURCE_DESCRIPTION", convert.optional(convert.string))
    """More about the source."""
    originator_id = shape.field("ORIGINATOR_ID", convert.optional(convert.string))
    """Other system it came from."""
    origin_id = shape.field("ORIGIN_ID", convert.optional(convert.string))
    """Id in that other system."""
    moved_by_id = shape.field("MOVED_BY_ID", convert.optional(convert.integer))
    """Who changed the stage last."""
    moved_time = shape.field("MOVED_TIME", convert.optional(convert.datetime))
    """When the stage changed last."""
    last_activity_time = shape.field("LAST_ACTIVITY_TIME", convert.optional(convert.datetime))
    """Last thing in the timeline."""
    utm_source = shape.field("UTM_SOURCE", convert.optional(convert.string))
    """Advertising system, e.g. ``google``."""
    utm_medium = shape.field("UTM_MEDIUM", convert.optional(convert.string))
    """Kind of traffic, e.g. ``CPC``, ``CPM``."""
    utm_campaign = shape.field("UTM_CAMPAIGN", convert.optional(convert.string))
    """Campaign."""
    utm_content = shape.field("UTM_CONTENT", convert.optional(convert.string))
    """Which of the campaign's advertisements."""
    utm_term = shape.field("UTM_TERM", convert.optional(convert.string))
    """Search words."""
    last_activity_by = shape.field("LAST_ACTIVITY_BY", convert.optional(convert.integer))
    """Who did the last thing in the timeline."""


class DealAddParams(TypedDict, total=False):
    """``DealAddParams``, as it may be written."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell about the deal in the feed."""


class DealFields(TypedDict, total=False):
    """Fields of a deal that may be written."""

    TITLE: str | None
    """Name of the item."""
    TYPE_ID: str | None
    """Type, e.g. ``SALE``; the portal's first one by default."""
    STAGE_ID: str | None
    """Stage, e.g. ``NEW``; ``C1:NEW`` in another pipeline than the general one."""
    PROBABILITY: int | None
    """Chance of success in per cent."""
    CURRENCY_ID: str | None
    """Currency of the amount, e.g. ``EUR``."""
    OPPORTUNITY: Decimal | float | str | None
    """Amount."""
    IS_MANUAL_OPPORTUNITY: bool | Literal["Y", "N"]
    """The amount was entered by hand, not summed up from products."""
    TAX_VALUE: Decimal | float | str | None
    """Tax in the amount."""
    COMPANY_ID: int | None
    """Company the item belongs to."""
    CONTACT_ID: int | None
    """First of the contacts."""
    CONTACT_IDS: Sequence[int]
    """All contacts."""
    BEGINDATE: datetime.date | str | None
    """Start."""
    CLOSEDATE: datetime.date | str | None
    """Expected end."""
    ASSIGNED_BY_ID: int
    """User in charge."""
    OPENED: bool | Literal["Y", "N"]
    """Everybody with access to the CRM may see it."""
    CLOSED: bool | Literal["Y", "N"]
    """Won or lost."""
    COMMENTS: str | None
    """Comment; may hold BB codes."""
    ADDITIONAL_INFO: str | None
    """Anything else."""
    LOCATION_ID: int | None
    """For the system's own use."""
    CATEGORY_ID: int | None
    """Pipeline; ``0`` is the general one."""
    IS_RECURRING: bool | Literal["Y", "N"]
    """Template of a recurring deal."""
    IS_RETURN_CUSTOMER: bool | Literal["Y", "N"]
    """Not the first one of this customer."""
    IS_REPEATED_APPROACH: bool | Literal["Y", "N"]
    """The customer has asked again."""
    SOURCE_ID: str | None
    """Where it came from."""
    SOURCE_DESCRIPTION: str | None
    """More about the source."""
    ORIGINATOR_ID: str | None
    """Other system it came from."""
    ORIGIN_ID: str | None
    """Id in that other system."""
    UTM_SOURCE: str | None
    """Advertising system, e.g. ``google``."""
    UTM_MEDIUM: str | None
    """Kind of traffic, e.g. ``CPC``, ``CPM``."""
    UTM_CAMPAIGN: str | None
    """Campaign."""
    UTM_CONTENT: str | None
    """Which of the campaign's advertisements."""
    UTM_TERM: str | None
    """Search words."""


class DealUpdateParams(TypedDict, total=False):
    """``DealUpdateParams``, as it may be written."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell about the change in the feed."""
    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N"]
    """Keep the change in the deal's history."""


class Item(shape.Shape):
    """A row that may be any of: Lead, Deal, Contact, Company."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    entity_type_id = shape.field("entityTypeId", convert.integer)
    """Type of the item; ``2`` is a deal."""
    title = shape.field("title", convert.optional(convert.string), sparse=True)
    """Name of the item."""
    honorific = shape.field("honorific", convert.optional(convert.string), sparse=True)
    """Form of address."""
    name = shape.field("name", convert.optional(convert.string), sparse=True)
    """First name."""
    second_name = shape.field("secondName", convert.optional(convert.string), sparse=True)
    """Middle name."""
    last_name = shape.field("lastName", convert.optional(convert.string), sparse=True)
    company_title = shape.field("companyTitle", convert.optional(convert.string), sparse=True)
    """Name of the company."""
    company_id = shape.field("companyId", convert.optional(convert.integer), sparse=True)
    """Company the item belongs to."""
    contact_id = shape.field("contactId", convert.optional(convert.integer), sparse=True)
    """First of the contacts."""
    contact_ids: shape.Field[Sequence[int]] = shape.field("contactIds", convert.list_of(convert.integer), sparse=True)
    """All contacts."""
    is_return_customer = shape.field("isReturnCustomer", convert.optional(convert.boolean), sparse=True)
    """Not the first one of this customer."""
    birthdate = shape.field("birthdate", convert.optional(convert.date), sparse=True)
    post = shape.field("post", convert.optional(convert.string), sparse=True)
    """Position in the company."""
    stage_id = shape.field("stageId", convert.optional(convert.string), sparse=True)
    """Stage."""
    status_description = shape.field("statusDescription", convert.optional(convert.string), sparse=True)
    """More about the stage."""
    stage_semantic_id: shape.Field[Literal["P", "S", "F"] | None] = shape.field(
        "stageSemanticId",
        convert.optional(convert.one_of("P", "S", "F")),
        sparse=True,
    )
    """What the stage means. ``P``: in progress; ``S``: won; ``F``: lost."""
    source_id = shape.field("sourceId", convert.optional(convert.string), sparse=True)
    """Where it came from."""
    source_description = shape.field("sourceDescription", convert.optional(convert.string), sparse=True)
    """More about the source."""
    currency_id = shape.field("currencyId", convert.optional(convert.string), sparse=True)
    """Currency of the amount, e.g. ``EUR``."""
    opportunity = shape.field("opportunity", convert.optional(convert.money), sparse=True)
    """Amount."""
    is_manual_opportunity = shape.field("isManualOpportunity", convert.optional(convert.boolean), sparse=True)
    """The amount was entered by hand, not summed up from products."""
    opened = shape.field("opened", convert.boolean)
    """Everybody with access to the CRM may see it."""
    comments = shape.field("comments", convert.optional(convert.string))
    """Comment; may hold BB codes."""
    has_phone = shape.field("hasPhone", convert.optional(convert.boolean), sparse=True)
    has_email = shape.field("hasEmail", convert.optional(convert.boolean), sparse=True)
    has_imol = shape.field("hasImol", convert.optional(convert.boolean), sparse=True)
    """Has an open channel."""
    assigned_by_id = shape.field("assignedById", convert.integer)
    """User in charge."""
    created_by = shape.field("createdBy", convert.integer)
    updated_by = shape.field("updatedBy", convert.integer)
    moved_by = shape.field("movedBy", convert.optional(convert.integer), sparse=True)
    """Who changed the stage last."""
    created_time = shape.field("createdTime", convert.datetime)
    updated_time = shape.field("updatedTime", convert.datetime)
    date_closed = shape.field("dateClosed", convert.optional(convert.datetime), sparse=True)
    moved_time = shape.field("movedTime", convert.optional(convert.datetime), sparse=True)
    """When the stage changed last."""
    last_activity_by = shape.field("lastActivityBy", convert.optional(convert.integer))
    """Who did the last thing in the timeline."""
    last_activity_time = shape.field("lastActivityTime", convert.optional(convert.datetime))
    """Last thing in the timeline."""
    originator_id = shape.field("originatorId", convert.optional(convert.string))
    """Other system it came from."""
    origin_id = shape.field("originId", convert.optional(convert.string))
    """Id in that other system."""
    utm_source = shape.field("utmSource", convert.optional(convert.string))
    """Advertising system, e.g. ``google``."""
    utm_medium = shape.field("utmMedium", convert.optional(convert.string))
    """Kind of traffic, e.g. ``CPC``, ``CPM``."""
    utm_campaign = shape.field("utmCampaign", convert.optional(convert.string))
    """Campaign."""
    utm_content = shape.field("utmContent", convert.optional(convert.string))
    """Which of the campaign's advertisements."""
    utm_term = shape.field("utmTerm", convert.optional(convert.string))
    """Search words."""
    fm: shape.Field[Sequence[ItemMultifield]] = shape.field(
        "fm",
        convert.list_of(convert.shape("b24async.shapes.crm", "ItemMultifield")),
        sparse=True,
    )
    """Phone numbers, e-mail addresses, sites, messengers."""
    phone_mobile = shape.field("phoneMobile", convert.optional(convert.string), sparse=True)
    """First value of this kind in ``fm``."""
    phone_work = shape.field("phoneWork", convert.optional(convert.string), sparse=True)
    """First value of this kind in ``fm``."""
    phone_mailing = shape.field("phoneMailing", convert.optional(convert.string), sparse=True)
    """First value of this kind in ``fm``."""
    email_home = shape.field("emailHome", convert.optional(convert.string), sparse=True)
    """First value of this kind in ``fm``."""
    email_work = shape.field("emailWork", convert.optional(convert.string), sparse=True)
    """First value of this kind in ``fm``."""
    email_mailing = shape.field("emailMailing", convert.optional(convert.string), sparse=True)
    """First value of this kind in ``fm``."""
    email = shape.field("email", convert.optional(convert.string), sparse=True)
    """First e-mail address of any kind."""
    phone = shape.field("phone", convert.optional(convert.string), sparse=True)
    """First phone number of any kind."""
    imol = shape.field("imol", convert.optional(convert.string), sparse=True)
    """Open channel."""
    skype = shape.field("skype", convert.optional(convert.string), sparse=True)
    icq = shape.field("icq", convert.optional(convert.string), sparse=True)
    observers: shape.Field[Sequence[int]] = shape.field("observers", convert.list_of(convert.integer))
    """Users who watch the item."""
    webform_id = shape.field("webformId", convert.optional(convert.integer))
    """CRM form that created it."""
    search_content = shape.field("searchContent", convert.optional(convert.string))
    """Text for the full-text search."""
    address = shape.field("address", convert.optional(convert.string), sparse=True)
    date_create_short = shape.field("dateCreateShort", convert.optional(convert.datetime), sparse=True)
    date_modify_short = shape.field("dateModifyShort", convert.optional(convert.datetime), sparse=True)
    is_convert = shape.field("isConvert", convert.optional(convert.boolean), sparse=True)
    product_id = shape.field("productId", convert.optional(convert.string), sparse=True)
    short_name = shape.field("shortName", convert.optional(convert.string), sparse=True)
    login = shape.field("login", convert.optional(convert.string), sparse=True)
    type_id = shape.field("typeId", convert.optional(convert.string), sparse=True)
    """Type, e.g. ``SALE``; the portal's first one by default."""
    probability = shape.field("probability", convert.optional(convert.integer), sparse=True)
    """Chance of success in per cent."""
    tax_value = shape.field("taxValue", convert.optional(convert.money), sparse=True)
    """Tax in the amount."""
    lead_id = shape.field("leadId", convert.optional(convert.integer), sparse=True)
    """Lead it came from."""
    quote_id = shape.field("quoteId", convert.optional(convert.integer), sparse=True)
    """Estimate it came from."""
    begindate = shape.field("begindate", convert.optional(convert.date), sparse=True)
    """Start."""
    closedate = shape.field("closedate", convert.optional(convert.date), sparse=True)
    """Expected end."""
    closed = shape.field("closed", convert.optional(convert.boolean), sparse=True)
    """Won or lost."""
    additional_info = shape.field("additionalInfo", convert.optional(convert.string), sparse=True)
    """Anything else."""
    location_id = shape.field("locationId", convert.optional(convert.integer), sparse=True)
    """For the system's own use."""
    category_id = shape.field("categoryId", convert.optional(convert.integer), sparse=True)
    """Pipeline; ``0`` is the general one."""
    is_new = shape.field("isNew", convert.optional(convert.boolean), sparse=True)
    """In its first stage."""
    is_recurring = shape.field("isRecurring", convert.optional(convert.boolean), sparse=True)
    """Template of a recurring deal."""
    is_repeated_approach = shape.field("isRepeatedApproach", convert.optional(convert.boolean), sparse=True)
    """The customer has asked again."""
    order_stage = shape.field("orderStage", convert.optional(convert.string), sparse=True)
    """How far it has been paid."""
    event_id = shape.field("eventId", convert.optional(convert.string), sparse=True)
    event_date = shape.field("eventDate", convert.optional(convert.datetime), sparse=True)
    event_description = shape.field("eventDescription", convert.optional(convert.string), sparse=True)
    begindate_short = shape.field("begindateShort", convert.optional(convert.datetime), sparse=True)
    closedate_short = shape.field("closedateShort", convert.optional(convert.datetime), sparse=True)
    event_date_short = shape.field("eventDateShort", convert.optional(convert.datetime), sparse=True)
    is_work = shape.field("isWork", convert.optional(convert.boolean), sparse=True)
    is_won = shape.field("isWon", convert.optional(convert.boolean), sparse=True)
    is_lose = shape.field("isLose", convert.optional(convert.boolean), sparse=True)
    received_amount = shape.field("receivedAmount", convert.optional(convert.string), sparse=True)
    lost_amount = shape.field("lostAmount", convert.optional(convert.string), sparse=True)
    has_products = shape.field("hasProducts", convert.optional(convert.boolean), sparse=True)
    photo = shape.field("photo", convert.optional(convert.file), sparse=True)
    company_ids: shape.Field[Sequence[int]] = shape.field("companyIds", convert.list_of(convert.integer), sparse=True)
    """All companies of the contact."""
    export = shape.field("export", convert.optional(convert.boolean), sparse=True)
    """May be exported."""
    origin_version = shape.field("originVersion", convert.optional(convert.string), sparse=True)
    """Version of the data in that other system."""
    logo = shape.field("logo", convert.optional(convert.file), sparse=True)
    banking_details = shape.field("bankingDetails", convert.optional(convert.string), sparse=True)
    industry = shape.field("industry", convert.optional(convert.string), sparse=True)
    """Industry, e.g. ``IT``, ``MANUFACTURING``."""
    revenue = shape.field("revenue", convert.optional(convert.money), sparse=True)
    """Turnover of a year."""
    employees = shape.field("employees", convert.optional(convert.string), sparse=True)
    """How many people work there, e.g. ``EMPLOYEES_1``."""
    is_my_company = shape.field("isMyCompany", convert.optional(convert.boolean), sparse=True)
    """The portal's own company, not a customer."""
    address_legal = shape.field("addressLegal", convert.optional(convert.string), sparse=True)
    uf_logo = shape.field("ufLogo", convert.optional(convert.file), sparse=True)
    uf_stamp = shape.field("ufStamp", convert.optional(convert.file), sparse=True)
    uf_director_sign = shape.field("ufDirectorSign", convert.optional(convert.file), sparse=True)
    uf_accountant_sign = shape.field("ufAccountantSign", convert.optional(convert.file), sparse=True)


class ItemFields(TypedDict, total=False):
    """Fields of a record that may be written."""

    title: str | None
    """Name of the item."""
    honorific: str | None
    """Form of address."""
    name: str | None
    """First name."""
    secondName: str | None
    """Middle name."""
    lastName: str | None
    companyTitle: str | None
    """Name of the company."""
    companyId: int | None
    """Company the item belongs to."""
    contactId: int | None
    """First of the contacts."""
    contactIds: Sequence[int]
    """All contacts."""
    birthdate: datetime.date | str | None
    post: str | None
    """Position in the company."""
    stageId: str | None
    """Stage."""
    statusDescription: str | None
    """More about the stage."""
    sourceId: str | None
    """Where it came from."""
    sourceDescription: str | None
    """More about the source."""
    currencyId: str | None
    """Currency of the amount, e.g. ``EUR``."""
    opportunity: Decimal | float | str | None
    """Amount."""
    isManualOpportunity: bool | Literal["Y", "N"]
    """The amount was entered by hand, not summed up from products."""
    opened: bool | Literal["Y", "N"]
    """Everybody with access to the CRM may see it."""
    comments: str | None
    """Comment; may hold BB codes."""
    assignedById: int
    """User in charge."""
    originatorId: str | None
    """Other system it came from."""
    originId: str | None
    """Id in that other system."""
    utmSource: str | None
    """Advertising system, e.g. ``google``."""
    utmMedium: str | None
    """Kind of traffic, e.g. ``CPC``, ``CPM``."""
    utmCampaign: str | None
    """Campaign."""
    utmContent: str | None
    """Which of the campaign's advertisements."""
    utmTerm: str | None
    """Search words."""
    fm: Sequence[ItemMultifield | Mapping[str, Any]]
    """Phone numbers, e-mail addresses, sites, messengers."""
    observers: Sequence[int]
    """Users who watch the item."""
    webformId: int | None
    """CRM form that created it."""
    address: str | None
    typeId: str | None
    """Type, e.g. ``SALE``; the portal's first one by default."""
    probability: int | None
    """Chance of success in per cent."""
    taxValue: Decimal | float | str | None
    """Tax in the amount."""
    leadId: int | None
    """Lead it came from."""
    quoteId: int | None
    """Estimate it came from."""
    begindate: datetime.date | str | None
    """Start."""
    closedate: datetime.date | str | None
    """Expected end."""
    closed: bool | Literal["Y", "N"]
    """Won or lost."""
    additionalInfo: str | None
    """Anything else."""
    locationId: int | None
    """For the system's own use."""
    categoryId: int | None
    """Pipeline; ``0`` is the general one."""
    isRecurring: bool | Literal["Y", "N"]
    """Template of a recurring deal."""
    isReturnCustomer: bool | Literal["Y", "N"]
    """Not the first one of this customer."""
    isRepeatedApproach: bool | Literal["Y", "N"]
    """The customer has asked again."""
    photo: Any
    companyIds: Sequence[int]
    """All companies of the contact."""
    export: bool | Literal["Y", "N"]
    """May be exported."""
    originVersion: str | None
    """Version of the data in that other system."""
    logo: Any
    bankingDetails: str | None
    industry: str | None
    """Industry, e.g. ``IT``, ``MANUFACTURING``."""
    revenue: Decimal | float | str | None
    """Turnover of a year."""
    employees: str | None
    """How many people work there, e.g. ``EMPLOYEES_1``."""
    isMyCompany: bool | Literal["Y", "N"]
    """The portal's own company, not a customer."""
    addressLegal: str | None
    ufLogo: Any
    ufStamp: Any
    ufDirectorSign: Any
    ufAccountantSign: Any


class ItemMultifield(shape.Shape):
    """One phone number, e-mail address, site or messenger, as ``crm.item.*`` spells it."""

    __slots__ = ()

    id = shape.field("id", convert.optional(convert.integer), sparse=True)
    """Row to change. When writing: without it the value is added as one more."""
    type_id: shape.Field[Literal["PHONE", "EMAIL", "WEB", "IM", "LINK"] | None] = shape.field(
        "typeId",
        convert.optional(convert.one_of("PHONE", "EMAIL", "WEB", "IM", "LINK")),
        sparse=True,
    )
    value_type = shape.field("valueType", convert.optional(convert.string), sparse=True)
    """Kind, e.g. ``WORK``, ``MOBILE``, ``HOME``, ``MAILING``, ``OTHER``."""
    value = shape.field("value", convert.optional(convert.string), sparse=True)
    """Number, address or link."""


class Lead(shape.Shape):
    """A lead."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    title = shape.field("TITLE", convert.optional(convert.string))
    """Name of the item."""
    honorific = shape.field("HONORIFIC", convert.optional(convert.string))
    """Form of address."""
    name = shape.field("NAME", convert.optional(convert.string))
    """First name."""
    second_name = shape.field("SECOND_NAME", convert.optional(convert.string))
    """Middle name."""
    last_name = shape.field("LAST_NAME", convert.optional(convert.string))
    company_title = shape.field("COMPANY_TITLE", convert.optional(convert.string))
    """Name of the company."""
    company_id = shape.field("COMPANY_ID", convert.optional(convert.integer))
    """Company the item belongs to."""
    contact_id = shape.field("CONTACT_ID", convert.optional(convert.integer))
    """First of the contacts."""
    is_return_customer = shape.field("IS_RETURN_CUSTOMER", convert.boolean)
    """Not the first one of this customer."""
    birthdate = shape.field("BIRTHDATE", convert.optional(convert.date))
    post = shape.field("POST", convert.optional(convert.string))
    """Position in the company."""
    status_id = shape.field("STATUS_ID", convert.optional(convert.string))
    """Stage."""
    status_description = shape.field("STATUS_DESCRIPTION", convert.optional(convert.string))
    """More about the stage."""
    status_semantic_id: shape.Field[Literal["P", "S", "F"] | None] = shape.field(
        "STATUS_SEMANTIC_ID",
        convert.optional(convert.one_of("P", "S", "F")),
    )
    """What the stage means. ``P``: in progress; ``S``: won; ``F``: lost."""
    source_id = shape.field("SOURCE_ID", convert.optional(convert.string))
    """Where it came from."""
    source_description = shape.field("SOURCE_DESCRIPTION", convert.optional(convert.string))
    """More about the source."""
    currency_id = shape.field("CURRENCY_ID", convert.optional(convert.string))
    """Currency of the amount, e.g. ``EUR``."""
    opportunity = shape.field("OPPORTUNITY", convert.optional(convert.money))
    """Amount."""
    is_manual_opportunity = shape.field("IS_MANUAL_OPPORTUNITY", convert.boolean)
    """The amount was entered by hand, not summed up from products."""
    opened = shape.field("OPENED", convert.boolean)
    """Everybody with access to the CRM may see it."""
    comments = shape.field("COMMENTS", convert.optional(convert.string))
    """Comment; may hold BB codes."""
    has_phone = shape.field("HAS_PHONE", convert.boolean)
    has_email = shape.field("HAS_EMAIL", convert.boolean)
    has_imol = shape.field("HAS_IMOL", convert.boolean)
    """Has an open channel."""
    assigned_by_id = shape.field("ASSIGNED_BY_ID", convert.integer)
    """User in charge."""
    created_by_id = shape.field("CREATED_BY_ID", convert.integer)
    modify_by_id = shape.field("MODIFY_BY_ID", convert.integer)
    moved_by_id = shape.field("MOVED_BY_ID", convert.optional(convert.integer))
    """Who changed the stage last."""
    date_create = shape.field("DATE_CREATE", convert.datetime)
    date_modify = shape.field("DATE_MODIFY", convert.datetime)
    date_closed = shape.field("DATE_CLOSED", convert.optional(convert.datetime))
    moved_time = shape.field("MOVED_TIME", convert.optional(convert.datetime))
    """When the stage changed last."""
    last_activity_by = shape.field("LAST_ACTIVITY_BY", convert.optional(convert.integer))
    """Who did the last thing in the timeline."""
    last_activity_time = shape.field("LAST_ACTIVITY_TIME", convert.optional(convert.datetime))
    """Last thing in the timeline."""
    originator_id = shape.field("ORIGINATOR_ID", convert.optional(convert.string))
    """Other system it came from."""
    origin_id = shape.field("ORIGIN_ID", convert.optional(convert.string))
    """Id in that other system."""
    utm_source = shape.field("UTM_SOURCE", convert.optional(convert.string))
    """Advertising system, e.g. ``google``."""
    utm_medium = shape.field("UTM_MEDIUM", convert.optional(convert.string))
    """Kind of traffic, e.g. ``CPC``, ``CPM``."""
    utm_campaign = shape.field("UTM_CAMPAIGN", convert.optional(convert.string))
    """Campaign."""
    utm_content = shape.field("UTM_CONTENT", convert.optional(convert.string))
    """Which of the campaign's advertisements."""
    utm_term = shape.field("UTM_TERM", convert.optional(convert.string))
    """Search words."""
    address_2 = shape.field("ADDRESS_2", convert.optional(convert.string))
    address_city = shape.field("ADDRESS_CITY", convert.optional(convert.string))
    address_postal_code = shape.field("ADDRESS_POSTAL_CODE", convert.optional(convert.string))
    address_region = shape.field("ADDRESS_REGION", convert.optional(convert.string))
    address_province = shape.field("ADDRESS_PROVINCE", convert.optional(convert.string))
    address_country = shape.field("ADDRESS_COUNTRY", convert.optional(convert.string))
    address_country_code = shape.field("ADDRESS_COUNTRY_CODE", convert.optional(convert.string))
    address_loc_addr_id = shape.field("ADDRESS_LOC_ADDR_ID", convert.optional(convert.integer))
    phone: shape.Field[Sequence[Multifield]] = shape.field(
        "PHONE",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    email: shape.Field[Sequence[Multifield]] = shape.field(
        "EMAIL",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    web: shape.Field[Sequence[Multifield]] = shape.field(
        "WEB",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    im: shape.Field[Sequence[Multifield]] = shape.field(
        "IM",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    link: shape.Field[Sequence[Multifield]] = shape.field(
        "LINK",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    address = shape.field("ADDRESS", convert.optional(convert.string))


class LeadAddParams(TypedDict, total=False):
    """``LeadAddParams``, as it may be written."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell about the lead in the feed, and notify the user in charge."""


class LeadFields(TypedDict, total=False):
    """Fields of a lead that may be written."""

    TITLE: str | None
    """Name of the item."""
    HONORIFIC: str | None
    """Form of address."""
    NAME: str | None
    """First name."""
    SECOND_NAME: str | None
    """Middle name."""
    LAST_NAME: str | None
    COMPANY_TITLE: str | None
    """Name of the company."""
    COMPANY_ID: int | None
    """Company the item belongs to."""
    CONTACT_ID: int | None
    """First of the contacts."""
    CONTACT_IDS: Sequence[int]
    """All contacts."""
    BIRTHDATE: datetime.date | str | None
    POST: str | None
    """Position in the company."""
    STATUS_ID: str | None
    """Stage."""
    STATUS_DESCRIPTION: str | None
    """More about the stage."""
    SOURCE_ID: str | None
    """Where it came from."""
    SOURCE_DESCRIPTION: str | None
    """More about the source."""
    CURRENCY_ID: str | None
    """Currency of the amount, e.g. ``EUR``."""
    OPPORTUNITY: Decimal | float | str | None
    """Amount."""
    IS_MANUAL_OPPORTUNITY: bool | Literal["Y", "N"]
    """The amount was entered by hand, not summed up from products."""
    OPENED: bool | Literal["Y", "N"]
    """Everybody with access to the CRM may see it."""
    COMMENTS: str | None
    """Comment; may hold BB codes."""
    ASSIGNED_BY_ID: int
    """User in charge."""
    ORIGINATOR_ID: str | None
    """Other system it came from."""
    ORIGIN_ID: str | None
    """Id in that other system."""
    UTM_SOURCE: str | None
    """Advertising system, e.g. ``google``."""
    UTM_MEDIUM: str | None
    """Kind of traffic, e.g. ``CPC``, ``CPM``."""
    UTM_CAMPAIGN: str | None
    """Campaign."""
    UTM_CONTENT: str | None
    """Which of the campaign's advertisements."""
    UTM_TERM: str | None
    """Search words."""
    ADDRESS_2: str | None
    ADDRESS_CITY: str | None
    ADDRESS_POSTAL_CODE: str | None
    ADDRESS_REGION: str | None
    ADDRESS_PROVINCE: str | None
    ADDRESS_COUNTRY: str | None
    ADDRESS_COUNTRY_CODE: str | None
    ADDRESS_LOC_ADDR_ID: int | None
    PHONE: Sequence[Multifield | Mapping[str, Any]]
    EMAIL: Sequence[Multifield | Mapping[str, Any]]
    WEB: Sequence[Multifield | Mapping[str, Any]]
    IM: Sequence[Multifield | Mapping[str, Any]]
    LINK: Sequence[Multifield | Mapping[str, Any]]
    ADDRESS: str | None


class LeadUpdateParams(TypedDict, total=False):
    """``LeadUpdateParams``, as it may be written."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell about the change in the feed."""


class Multifield(shape.Shape):
    """One phone number, e-mail address, site or messenger of a lead, contact or company."""

    __slots__ = ()

    id = shape.field("ID", convert.optional(convert.integer), sparse=True)
    """Row to change. When writing: without it the value is added as one more."""
    type_id: shape.Field[Literal["PHONE", "EMAIL", "WEB", "IM", "LINK"] | None] = shape.field(
        "TYPE_ID",
        convert.optional(convert.one_of("PHONE", "EMAIL", "WEB", "IM", "LINK")),
        sparse=True,
    )
    value_type = shape.field("VALUE_TYPE", convert.optional(convert.string), sparse=True)
    """Kind, e.g. ``WORK``, ``MOBILE``, ``FAX``, ``HOME``, ``PAGER``, ``MAILING``, ``OTHER``."""
    value = shape.field("VALUE", convert.optional(convert.string), sparse=True)
    """Number, address or link. When writing: a row whose ``id`` comes without a value is deleted."""
