# Generated from spec/crm by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``crm.*``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from b24async import convert, shape

_CompanyUserfieldListFilterUserTypeId: TypeAlias = Literal[
    "string",
    "integer",
    "double",
    "boolean",
    "datetime",
    "date",
    "money",
    "url",
    "address",
    "enumeration",
    "file",
    "employee",
    "crm_status",
    "iblock_section",
    "iblock_element",
    "crm",
]
_ContactUserfieldListFilterUserTypeId: TypeAlias = Literal[
    "string",
    "integer",
    "double",
    "boolean",
    "datetime",
    "date",
    "money",
    "url",
    "address",
    "enumeration",
    "file",
    "employee",
    "crm_status",
    "iblock_section",
    "iblock_element",
    "crm",
]
_DealUserfieldAddFieldsUserTypeId: TypeAlias = Literal[
    "string",
    "integer",
    "double",
    "boolean",
    "datetime",
    "date",
    "money",
    "url",
    "address",
    "enumeration",
    "file",
    "employee",
    "crm_status",
    "iblock_section",
    "iblock_element",
    "crm",
]
_DealUserfieldListFilterUserTypeId: TypeAlias = Literal[
    "string",
    "integer",
    "double",
    "boolean",
    "datetime",
    "date",
    "money",
    "url",
    "address",
    "enumeration",
    "file",
    "employee",
    "crm_status",
    "iblock_section",
    "iblock_element",
    "crm",
]
_LeadUserfieldAddFieldsUserTypeId: TypeAlias = Literal[
    "string",
    "integer",
    "double",
    "boolean",
    "datetime",
    "date",
    "money",
    "url",
    "address",
    "enumeration",
    "file",
    "employee",
    "crm_status",
    "iblock_section",
    "iblock_element",
    "crm",
]
_LeadUserfieldListFilterUserTypeId: TypeAlias = Literal[
    "string",
    "integer",
    "double",
    "boolean",
    "datetime",
    "date",
    "money",
    "url",
    "address",
    "enumeration",
    "file",
    "employee",
    "crm_status",
    "iblock_section",
    "iblock_element",
    "crm",
]
_QuoteUserfieldAddFieldsUserTypeId: TypeAlias = Literal[
    "string",
    "integer",
    "double",
    "boolean",
    "datetime",
    "date",
    "money",
    "url",
    "address",
    "enumeration",
    "file",
    "employee",
    "crm_status",
    "iblock_section",
    "iblock_element",
    "crm",
]
_QuoteUserfieldListFilterUserTypeId: TypeAlias = Literal[
    "string",
    "integer",
    "double",
    "boolean",
    "datetime",
    "date",
    "money",
    "url",
    "address",
    "enumeration",
    "file",
    "employee",
    "crm_status",
    "iblock_section",
    "iblock_element",
    "crm",
]


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


class ActivityBadge(shape.Shape):
    """``ActivityBadge``, as the portal answers it."""

    __slots__ = ()

    code = shape.field("code", convert.string)
    title = shape.field("title", convert.string)
    value = shape.field("value", convert.string)
    type = shape.field("type", convert.string)


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


class ActivityConfigurable(shape.Shape):
    """``ActivityConfigurable``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    owner_type_id = shape.field("ownerTypeId", convert.integer)
    owner_id = shape.field("ownerId", convert.optional(convert.integer))
    fields: shape.Field[ActivityConfigurableField] = shape.field(
        "fields",
        convert.shape("b24async.shapes.crm", "ActivityConfigurableField"),
    )
    layout: shape.Field[Mapping[str, Any]] = shape.field("layout", convert.map_of(convert.json))


class ActivityConfigurableAddFields(TypedDict, total=False):
    """``ActivityConfigurableAddFields``, as it may be written."""

    typeId: str
    completed: bool | Literal["Y", "N"]
    deadline: datetime.datetime | str
    pingOffsets: Sequence[int]
    isIncomingChannel: bool | Literal["Y", "N"]
    responsibleId: int
    badgeCode: str
    originatorId: str
    originId: str


class ActivityConfigurableField(shape.Shape):
    """``ActivityConfigurableField``, as the portal answers it."""

    __slots__ = ()

    type_id = shape.field("typeId", convert.string)
    completed = shape.field("completed", convert.boolean)
    deadline = shape.field("deadline", convert.datetime)
    ping_offsets: shape.Field[Sequence[Any]] = shape.field("pingOffsets", convert.list_of(convert.json))
    is_incoming_channel = shape.field("isIncomingChannel", convert.boolean)
    responsible_id = shape.field("responsibleId", convert.integer)
    badge_code = shape.field("badgeCode", convert.string)
    originator_id = shape.field("originatorId", convert.optional(convert.string))
    origin_id = shape.field("originId", convert.optional(convert.string))


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


class ActivityLayoutBlocksSetLayout(TypedDict, total=False):
    """``ActivityLayoutBlocksSetLayout``, as it may be written."""

    blocks: Mapping[str, Any]


class ActivityOwner(shape.Shape):
    """A CRM item an activity is linked to, in the spelling of ``crm.activity.list``."""

    __slots__ = ()

    owner_type_id = shape.field("OWNER_TYPE_ID", convert.integer)
    """Type of the item; ``2`` is a deal."""
    owner_id = shape.field("OWNER_ID", convert.integer)
    """That item."""


class ActivityType(shape.Shape):
    """``ActivityType``, as the portal answers it."""

    __slots__ = ()

    type_id = shape.field("TYPE_ID", convert.string)
    name = shape.field("NAME", convert.string)
    is_configurable_type = shape.field("IS_CONFIGURABLE_TYPE", convert.string)
    icon_id = shape.field("ICON_ID", convert.integer)


class ActivityTypeAddFields(TypedDict, total=False):
    """``ActivityTypeAddFields``, as it may be written."""

    TYPE_ID: str
    NAME: str
    ICON_FILE: str
    IS_CONFIGURABLE_TYPE: str


class Address(shape.Shape):
    """``Address``, as the portal answers it."""

    __slots__ = ()

    type = shape.field("type", convert.string)
    is_required = shape.field("isRequired", convert.boolean)
    is_read_only = shape.field("isReadOnly", convert.boolean)
    is_immutable = shape.field("isImmutable", convert.boolean)
    is_multiple = shape.field("isMultiple", convert.boolean)
    is_dynamic = shape.field("isDynamic", convert.boolean)
    title = shape.field("title", convert.string)
    type_id = shape.field("TYPE_ID", convert.integer)
    entity_type_id = shape.field("ENTITY_TYPE_ID", convert.integer)
    entity_id = shape.field("ENTITY_ID", convert.integer)
    address_1 = shape.field("ADDRESS_1", convert.string)
    address_2 = shape.field("ADDRESS_2", convert.string)
    city = shape.field("CITY", convert.string)
    postal_code = shape.field("POSTAL_CODE", convert.string)
    region = shape.field("REGION", convert.string)
    province = shape.field("PROVINCE", convert.string)
    country = shape.field("COUNTRY", convert.string)
    country_code = shape.field("COUNTRY_CODE", convert.optional(convert.string))
    loc_addr_id = shape.field("LOC_ADDR_ID", convert.integer)
    anchor_type_id = shape.field("ANCHOR_TYPE_ID", convert.integer)
    anchor_id = shape.field("ANCHOR_ID", convert.integer)


class AddressAddFields(TypedDict, total=False):
    """``AddressAddFields``, as it may be written."""

    TYPE_ID: int
    ENTITY_TYPE_ID: int
    ENTITY_ID: int
    ADDRESS_1: str
    ADDRESS_2: str
    CITY: str
    POSTAL_CODE: str
    REGION: str
    PROVINCE: str
    COUNTRY: str
    COUNTRY_CODE: str
    LOC_ADDR_ID: int


class AddressDeleteFields(TypedDict, total=False):
    """``AddressDeleteFields``, as it may be written."""

    TYPE_ID: int
    ENTITY_TYPE_ID: int
    ENTITY_ID: int


class AddressUpdateFields(TypedDict, total=False):
    """``AddressUpdateFields``, as it may be written."""

    TYPE_ID: int
    ENTITY_TYPE_ID: int
    ENTITY_ID: int
    ADDRESS_1: str
    ADDRESS_2: str
    CITY: str
    POSTAL_CODE: str
    REGION: str
    PROVINCE: str
    COUNTRY: str
    COUNTRY_CODE: str
    LOC_ADDR_ID: int


class AutomatedSolution(shape.Shape):
    """``AutomatedSolution``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    title = shape.field("title", convert.string)
    type_ids: shape.Field[Sequence[int]] = shape.field("typeIds", convert.list_of(convert.integer))


class AutomatedSolutionFields(TypedDict, total=False):
    """Fields of a automated solution that may be written."""

    title: str
    typeIds: Sequence[int]


class AutomationTrigger(shape.Shape):
    """``AutomationTrigger``, as the portal answers it."""

    __slots__ = ()

    name = shape.field("NAME", convert.string)
    code = shape.field("CODE", convert.string)


class CallList(shape.Shape):
    """``CallList``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    date_create = shape.field("DATE_CREATE", convert.datetime)
    created_by_id = shape.field("CREATED_BY_ID", convert.integer)
    webform_id = shape.field("WEBFORM_ID", convert.optional(convert.integer))
    entity_type_id = shape.field("ENTITY_TYPE_ID", convert.integer)
    entity_type = shape.field("ENTITY_TYPE", convert.string)


class CallListItem(shape.Shape):
    """``CallListItem``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    status = shape.field("STATUS", convert.string)
    entity_type = shape.field("ENTITY_TYPE", convert.integer)


class CallListStatuslist(shape.Shape):
    """``CallListStatuslist``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.string)
    sort = shape.field("SORT", convert.integer)
    status_id = shape.field("STATUS_ID", convert.string)


class Category(shape.Shape):
    """``Category``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    sort = shape.field("sort", convert.integer)
    entity_type_id = shape.field("entityTypeId", convert.integer)
    is_default = shape.field("isDefault", convert.boolean)
    origin_id = shape.field("originId", convert.optional(convert.string), sparse=True)
    originator_id = shape.field("originatorId", convert.optional(convert.string), sparse=True)
    is_system = shape.field("isSystem", convert.optional(convert.boolean), sparse=True)
    code = shape.field("code", convert.optional(convert.string), sparse=True)


class CategoryFields(TypedDict, total=False):
    """Fields of a category that may be written."""

    name: str
    sort: int
    isDefault: bool | Literal["Y", "N"]


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


class CompanyContactAddFields(TypedDict, total=False):
    """``CompanyContactAddFields``, as it may be written."""

    CONTACT_ID: int
    IS_PRIMARY: bool | Literal["Y", "N"]
    SORT: int


class CompanyContactDeleteFields(TypedDict, total=False):
    """``CompanyContactDeleteFields``, as it may be written."""

    CONTACT_ID: int


class CompanyContactItemsSetItems(TypedDict, total=False):
    """``CompanyContactItemsSetItems``, as it may be written."""

    CONTACT_ID: int
    IS_PRIMARY: bool | Literal["Y", "N"]
    SORT: int


class CompanyDetailsConfigurationSetData(TypedDict, total=False):
    """``CompanyDetailsConfigurationSetData``, as it may be written."""

    name: str
    title: str
    type: str
    elements: Sequence[CompanyDetailsConfigurationSetDataElements | Mapping[str, Any]]


class CompanyDetailsConfigurationSetDataElements(TypedDict, total=False):
    """``CompanyDetailsConfigurationSetDataElements``, as it may be written."""

    name: str
    optionFlags: Literal[1, 0]
    options: CompanyDetailsConfigurationSetDataElementsOptions | Mapping[str, Any]


class CompanyDetailsConfigurationSetDataElementsOptions(TypedDict, total=False):
    """``CompanyDetailsConfigurationSetDataElementsOptions``, as it may be written."""

    defaultAddressType: int
    defaultCountry: str


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


class CompanyUserfieldListFilter(TypedDict, total=False):
    """``CompanyUserfieldListFilter``, as it may be written."""

    ID: int
    FIELD_NAME: str
    USER_TYPE_ID: _CompanyUserfieldListFilterUserTypeId
    XML_ID: str
    SORT: int
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LANG: str


class Configuration(shape.Shape):
    """``Configuration``, as the portal answers it."""

    __slots__ = ()

    name = shape.field("name", convert.string)
    title = shape.field("title", convert.string)
    type = shape.field("type", convert.string)
    elements: shape.Field[Sequence[ConfigurationElement]] = shape.field(
        "elements",
        convert.list_of(convert.shape("b24async.shapes.crm", "ConfigurationElement")),
    )


class ConfigurationElement(shape.Shape):
    """``ConfigurationElement``, as the portal answers it."""

    __slots__ = ()

    name = shape.field("name", convert.optional(convert.string), sparse=True)
    option_flags = shape.field("optionFlags", convert.optional(convert.boolean), sparse=True)
    options: shape.Field[ConfigurationElementOptions | None] = shape.field(
        "options",
        convert.optional(convert.shape("b24async.shapes.crm", "ConfigurationElementOptions")),
        sparse=True,
    )


class ConfigurationElementOptions(shape.Shape):
    """``ConfigurationElementOptions``, as the portal answers it."""

    __slots__ = ()

    default_address_type = shape.field("defaultAddressType", convert.optional(convert.integer), sparse=True)
    default_country = shape.field("defaultCountry", convert.string)
    is_pay_button_visible = shape.field("isPayButtonVisible", convert.optional(convert.boolean), sparse=True)
    is_payment_documents_visible = shape.field(
        "isPaymentDocumentsVisible",
        convert.optional(convert.boolean),
        sparse=True,
    )


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


class ContactCompanyAddFields(TypedDict, total=False):
    """``ContactCompanyAddFields``, as it may be written."""

    COMPANY_ID: int
    IS_PRIMARY: bool | Literal["Y", "N"]
    SORT: int


class ContactCompanyDeleteFields(TypedDict, total=False):
    """``ContactCompanyDeleteFields``, as it may be written."""

    COMPANY_ID: int


class ContactCompanyItem(shape.Shape):
    """``ContactCompanyItem``, as the portal answers it."""

    __slots__ = ()

    company_id = shape.field("COMPANY_ID", convert.integer)
    sort = shape.field("SORT", convert.integer)
    role_id = shape.field("ROLE_ID", convert.integer)
    is_primary = shape.field("IS_PRIMARY", convert.boolean)


class ContactCompanyItemsSetItems(TypedDict, total=False):
    """``ContactCompanyItemsSetItems``, as it may be written."""

    COMPANY_ID: int
    IS_PRIMARY: bool | Literal["Y", "N"]
    SORT: int


class ContactDetailsConfigurationSetData(TypedDict, total=False):
    """``ContactDetailsConfigurationSetData``, as it may be written."""

    name: str
    title: str
    type: str
    elements: Sequence[ContactDetailsConfigurationSetDataElements | Mapping[str, Any]]


class ContactDetailsConfigurationSetDataElements(TypedDict, total=False):
    """``ContactDetailsConfigurationSetDataElements``, as it may be written."""

    name: str
    optionFlags: Literal[1, 0]
    options: ContactDetailsConfigurationSetDataElementsOptions | Mapping[str, Any]


class ContactDetailsConfigurationSetDataElementsOptions(TypedDict, total=False):
    """``ContactDetailsConfigurationSetDataElementsOptions``, as it may be written."""

    defaultAddressType: int
    defaultCountry: str
    isPayButtonVisible: bool
    isPaymentDocumentsVisible: bool


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


class ContactUserfieldListFilter(TypedDict, total=False):
    """``ContactUserfieldListFilter``, as it may be written."""

    ID: int
    FIELD_NAME: str
    USER_TYPE_ID: _ContactUserfieldListFilterUserTypeId
    XML_ID: str
    SORT: int
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LANG: str


class Currency(shape.Shape):
    """``Currency``, as the portal answers it."""

    __slots__ = ()

    amount = shape.field("AMOUNT", convert.number)
    amount_cnt = shape.field("AMOUNT_CNT", convert.integer)
    base = shape.field("BASE", convert.boolean)
    currency = shape.field("CURRENCY", convert.string)
    date_update = shape.field("DATE_UPDATE", convert.datetime)
    sort = shape.field("SORT", convert.integer)
    lid = shape.field("LID", convert.string)
    decimals = shape.field("DECIMALS", convert.integer)
    dec_point = shape.field("DEC_POINT", convert.string)
    format_string = shape.field("FORMAT_STRING", convert.string)
    full_name = shape.field("FULL_NAME", convert.string)
    thousands_sep = shape.field("THOUSANDS_SEP", convert.optional(convert.string))
    lang: shape.Field[Mapping[str, Lang]] = shape.field(
        "LANG",
        convert.map_of(convert.shape("b24async.shapes.crm", "Lang")),
        sparse=True,
    )


class CurrencyAddFields(TypedDict, total=False):
    """``CurrencyAddFields``, as it may be written."""

    CURRENCY: str
    BASE: bool | Literal["Y", "N"]
    AMOUNT_CNT: int
    AMOUNT: float
    SORT: int
    LANG: Mapping[str, CurrencyAddFieldsLang | Mapping[str, Any]]


class CurrencyAddFieldsLang(TypedDict, total=False):
    """``CurrencyAddFieldsLang``, as it may be written."""

    DECIMALS: int
    DEC_POINT: str
    FORMAT_STRING: str
    FULL_NAME: str
    HIDE_ZERO: str
    THOUSANDS_SEP: str
    THOUSANDS_VARIANT: str


class CurrencyUpdateFields(TypedDict, total=False):
    """``CurrencyUpdateFields``, as it may be written."""

    SORT: int
    AMOUNT_CNT: int
    AMOUNT: float
    BASE: bool | Literal["Y", "N"]
    LANG: Mapping[str, CurrencyUpdateFieldsLang | Mapping[str, Any]]


class CurrencyUpdateFieldsLang(TypedDict, total=False):
    """``CurrencyUpdateFieldsLang``, as it may be written."""

    DECIMALS: int
    DEC_POINT: str
    FORMAT_STRING: str
    FULL_NAME: str
    HIDE_ZERO: str
    THOUSANDS_SEP: str
    THOUSANDS_VARIANT: str


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


class DealCategory(shape.Shape):
    """``DealCategory``, as the portal answers it."""

    __slots__ = ()

    created_date = shape.field("CREATED_DATE", convert.optional(convert.datetime))
    id = shape.field("ID", convert.optional(convert.integer))
    is_locked = shape.field("IS_LOCKED", convert.optional(convert.boolean))
    name = shape.field("NAME", convert.optional(convert.string))
    sort = shape.field("SORT", convert.optional(convert.integer))


class DealContactAddFields(TypedDict, total=False):
    """``DealContactAddFields``, as it may be written."""

    CONTACT_ID: int
    IS_PRIMARY: bool | Literal["Y", "N"]
    SORT: int


class DealContactDeleteFields(TypedDict, total=False):
    """``DealContactDeleteFields``, as it may be written."""

    CONTACT_ID: int


class DealContactItem(shape.Shape):
    """``DealContactItem``, as the portal answers it."""

    __slots__ = ()

    contact_id = shape.field("CONTACT_ID", convert.integer)
    sort = shape.field("SORT", convert.integer)
    role_id = shape.field("ROLE_ID", convert.integer)
    is_primary = shape.field("IS_PRIMARY", convert.boolean)


class DealContactItemsSetItems(TypedDict, total=False):
    """``DealContactItemsSetItems``, as it may be written."""

    CONTACT_ID: int
    IS_PRIMARY: bool | Literal["Y", "N"]
    SORT: int


class DealDetailsConfigurationForceCommonScopeForAllExtras(TypedDict, total=False):
    """``DealDetailsConfigurationForceCommonScopeForAllExtras``, as it may be written."""

    dealCategoryId: int


class DealDetailsConfigurationGetExtras(TypedDict, total=False):
    """``DealDetailsConfigurationGetExtras``, as it may be written."""

    dealCategoryId: int


class DealDetailsConfigurationResetExtras(TypedDict, total=False):
    """``DealDetailsConfigurationResetExtras``, as it may be written."""

    dealCategoryId: int


class DealDetailsConfigurationSetData(TypedDict, total=False):
    """``DealDetailsConfigurationSetData``, as it may be written."""

    name: str
    title: str
    type: str
    elements: Sequence[DealDetailsConfigurationSetDataElements | Mapping[str, Any]]


class DealDetailsConfigurationSetDataElements(TypedDict, total=False):
    """``DealDetailsConfigurationSetDataElements``, as it may be written."""

    name: str
    optionFlags: Literal[1, 0]
    options: Mapping[str, Any]


class DealDetailsConfigurationSetExtras(TypedDict, total=False):
    """``DealDetailsConfigurationSetExtras``, as it may be written."""

    dealCategoryId: int


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


class DealProductrowsSetRows(TypedDict, total=False):
    """``DealProductrowsSetRows``, as it may be written."""

    PRODUCT_ID: int
    PRODUCT_NAME: str
    PRICE: Decimal | float | str
    PRICE_EXCLUSIVE: Decimal | float | str
    PRICE_NETTO: Decimal | float | str
    PRICE_BRUTTO: Decimal | float | str
    QUANTITY: float
    DISCOUNT_TYPE_ID: Literal[1, 2]
    DISCOUNT_RATE: float
    DISCOUNT_SUM: Decimal | float | str
    TAX_RATE: float
    TAX_INCLUDED: bool | Literal["Y", "N"]
    MEASURE_CODE: int
    MEASURE_NAME: str
    SORT: int


class DealRecurring(shape.Shape):
    """``DealRecurring``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.optional(convert.integer), sparse=True)
    deal_id = shape.field("DEAL_ID", convert.optional(convert.integer), sparse=True)
    based_id = shape.field("BASED_ID", convert.optional(convert.integer), sparse=True)
    active = shape.field("ACTIVE", convert.boolean)
    next_execution = shape.field("NEXT_EXECUTION", convert.optional(convert.datetime))
    last_execution = shape.field("LAST_EXECUTION", convert.optional(convert.datetime))
    counter_repeat = shape.field("COUNTER_REPEAT", convert.optional(convert.integer))
    start_date = shape.field("START_DATE", convert.optional(convert.datetime))
    category_id = shape.field("CATEGORY_ID", convert.optional(convert.integer), sparse=True)
    is_limit: shape.Field[Literal["N", "D", "T"] | None] = shape.field(
        "IS_LIMIT",
        convert.optional(convert.one_of("N", "D", "T")),
    )
    limit_repeat = shape.field("LIMIT_REPEAT", convert.optional(convert.integer))
    limit_date = shape.field("LIMIT_DATE", convert.optional(convert.datetime))
    params: shape.Field[DealRecurringParams | None] = shape.field(
        "PARAMS",
        convert.optional(convert.shape("b24async.shapes.crm", "DealRecurringParams")),
    )
    id_lower = shape.field("id", convert.integer)
    deal_id_lower = shape.field("deal_id", convert.optional(convert.integer))
    based_id_lower = shape.field("based_id", convert.optional(convert.integer))
    category_id_lower = shape.field("category_id", convert.optional(convert.integer))


class DealRecurringFields(TypedDict, total=False):
    """Fields of a deal recurring that may be written."""

    ACTIVE: bool | Literal["Y", "N"]
    START_DATE: datetime.datetime | str | None
    IS_LIMIT: Literal["N", "D", "T"] | None
    LIMIT_REPEAT: int | None
    LIMIT_DATE: datetime.datetime | str | None
    PARAMS: DealRecurringParams | Mapping[str, Any] | None
    deal_id: int | None
    category_id: int | None


class DealRecurringParams(shape.Shape):
    """``DealRecurringParams``, as the portal answers it."""

    __slots__ = ()

    mode: shape.Field[Literal["single", "multiple"]] = shape.field("MODE", convert.one_of("single", "multiple"))
    multiple_type: shape.Field[Literal["day", "week", "month", "year"]] = shape.field(
        "MULTIPLE_TYPE",
        convert.one_of("day", "week", "month", "year"),
    )
    multiple_interval = shape.field("MULTIPLE_INTERVAL", convert.integer)
    single_before_start_date_type: shape.Field[Literal["day", "week", "month", "year"] | None] = shape.field(
        "SINGLE_BEFORE_START_DATE_TYPE",
        convert.optional(convert.one_of("day", "week", "month", "year")),
    )
    single_before_start_date_value = shape.field("SINGLE_BEFORE_START_DATE_VALUE", convert.integer)
    offset_begindate_type: shape.Field[Literal["day", "week", "month", "year"]] = shape.field(
        "OFFSET_BEGINDATE_TYPE",
        convert.one_of("day", "week", "month", "year"),
    )
    offset_begindate_value = shape.field("OFFSET_BEGINDATE_VALUE", convert.integer)
    offset_closedate_type: shape.Field[Literal["day", "week", "month", "year"]] = shape.field(
        "OFFSET_CLOSEDATE_TYPE",
        convert.one_of("day", "week", "month", "year"),
    )
    offset_closedate_value = shape.field("OFFSET_CLOSEDATE_VALUE", convert.integer)


class DealUpdateParams(TypedDict, total=False):
    """``DealUpdateParams``, as it may be written."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell about the change in the feed."""
    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N"]
    """Keep the change in the deal's history."""


class DealUserfieldAddFields(TypedDict, total=False):
    """``DealUserfieldAddFields``, as it may be written."""

    USER_TYPE_ID: _DealUserfieldAddFieldsUserTypeId
    FIELD_NAME: str
    LABEL: str
    XML_ID: str
    LIST_FILTER_LABEL: str | Mapping[str, Any]
    LIST_COLUMN_LABEL: str | Mapping[str, Any]
    EDIT_FORM_LABEL: str | Mapping[str, Any]
    ERROR_MESSAGE: str | Mapping[str, Any]
    HELP_MESSAGE: str | Mapping[str, Any]
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    SETTINGS: DealUserfieldAddFieldsSettings | Mapping[str, Any]
    LIST: Sequence[DealUserfieldAddFieldsList | Mapping[str, Any]]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]


class DealUserfieldAddFieldsList(TypedDict, total=False):
    """``DealUserfieldAddFieldsList``, as it may be written."""

    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class DealUserfieldAddFieldsSettings(TypedDict, total=False):
    """``DealUserfieldAddFieldsSettings``, as it may be written."""

    DEFAULT_VALUE: str
    ROWS: int
    PRECISION: int
    DISPLAY: str
    LIST_HEIGHT: int
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    ACTIVE_FILTER: bool | Literal["Y", "N"]
    ENTITY_TYPE: str
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class DealUserfieldListFilter(TypedDict, total=False):
    """``DealUserfieldListFilter``, as it may be written."""

    ID: int
    FIELD_NAME: str
    USER_TYPE_ID: _DealUserfieldListFilterUserTypeId
    XML_ID: str
    SORT: int
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LANG: str


class DealUserfieldUpdateFields(TypedDict, total=False):
    """``DealUserfieldUpdateFields``, as it may be written."""

    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    XML_ID: str
    SETTINGS: DealUserfieldUpdateFieldsSettings | Mapping[str, Any]
    LIST: Sequence[DealUserfieldUpdateFieldsList | Mapping[str, Any]]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LIST_FILTER_LABEL: str | Mapping[str, Any]
    LIST_COLUMN_LABEL: str | Mapping[str, Any]
    EDIT_FORM_LABEL: str | Mapping[str, Any]
    ERROR_MESSAGE: str | Mapping[str, Any]
    HELP_MESSAGE: str | Mapping[str, Any]


class DealUserfieldUpdateFieldsList(TypedDict, total=False):
    """``DealUserfieldUpdateFieldsList``, as it may be written."""

    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class DealUserfieldUpdateFieldsSettings(TypedDict, total=False):
    """``DealUserfieldUpdateFieldsSettings``, as it may be written."""

    DEFAULT_VALUE: str
    ROWS: int
    PRECISION: int
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
    LIST_HEIGHT: int
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    ACTIVE_FILTER: bool | Literal["Y", "N"]
    ENTITY_TYPE: str
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class DealcategoryDefaultGetResult(shape.Shape):
    """``DealcategoryDefaultGetResult``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.string)


class DocumentgeneratorDocumentGetfieldsValues(TypedDict, total=False):
    """``DocumentgeneratorDocumentGetfieldsValues``, as it may be written."""

    DocumentNumber: Any
    DocumentCreateTime: Any
    DocumentTitle: Any
    ClientPhone: Any
    ClientEmail: Any
    ProductsProductName: Any
    ProductsProductQuantity: Any
    TotalSum: Any


class DocumentgeneratorDocumentUploadFields(TypedDict, total=False):
    """``DocumentgeneratorDocumentUploadFields``, as it may be written."""

    entityTypeId: int
    entityId: int
    fileContent: Any
    region: str
    title: str
    number: str
    pdfContent: Any
    imageContent: Any


class DocumentgeneratorTemplateGetfieldsValues(TypedDict, total=False):
    """``DocumentgeneratorTemplateGetfieldsValues``, as it may be written."""

    MyCompanyRequisiteRqCompanyName: Any
    MyCompanyRequisiteRegisteredAddressText: Any
    MyCompanyPhone: Any
    MyCompanyEmail: Any
    MyCompanyWeb: Any
    MyCompanyUfLogo: Any
    RequisiteRqCompanyName: Any
    RequisiteRegisteredAddressText: Any
    ClientPhone: Any
    ClientEmail: Any
    ClientWeb: Any
    DocumentNumber: Any
    DocumentCreateTime: Any
    ProductsIndex: Any
    ProductsProductName: Any
    ProductsProductQuantity: Any
    ProductsProductMeasureName: Any
    ProductsProductPriceRaw: Any
    ProductsProductPriceRawSum: Any
    TotalRaw: Any
    TaxesTaxTitle: Any
    TaxesTaxRate: Any
    TaxesTaxValue: Any
    TotalSum: Any
    MyCompanyAssignedName: Any
    MyCompanyAssignedLastName: Any
    MyCompanyAssignedPersonalPhone: Any
    MyCompanyAssignedEmail: Any
    DocumentTitle: Any
    MY_COMPANY: Any


class DuplicateFindbycommResult(shape.Shape):
    """``DuplicateFindbycommResult``, as the portal answers it."""

    __slots__ = ()

    lead: shape.Field[Sequence[int]] = shape.field("LEAD", convert.list_of(convert.integer), sparse=True)
    contact: shape.Field[Sequence[int]] = shape.field("CONTACT", convert.list_of(convert.integer))
    company: shape.Field[Sequence[int]] = shape.field("COMPANY", convert.list_of(convert.integer), sparse=True)


class DuplicateVolatileType(shape.Shape):
    """``DuplicateVolatileType``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    entity_type_id = shape.field("entityTypeId", convert.integer)
    field_code = shape.field("fieldCode", convert.string)


class DuplicateVolatileTypeField(shape.Shape):
    """``DuplicateVolatileTypeField``, as the portal answers it."""

    __slots__ = ()

    entity_type_id = shape.field("entityTypeId", convert.integer)
    field_code = shape.field("fieldCode", convert.string)
    field_title = shape.field("fieldTitle", convert.string)


class EntityMergeBatchParams(TypedDict, total=False):
    """``EntityMergeBatchParams``, as it may be written."""

    entityTypeId: int
    entityIds: Sequence[int]


class EntityMergeBatchResult(shape.Shape):
    """``EntityMergeBatchResult``, as the portal answers it."""

    __slots__ = ()

    status: shape.Field[Literal["SUCCESS", "CONFLICT", "ERROR"]] = shape.field(
        "STATUS",
        convert.one_of("SUCCESS", "CONFLICT", "ERROR"),
    )
    entity_ids: shape.Field[Sequence[int]] = shape.field("ENTITY_IDS", convert.list_of(convert.integer))


class EnumGetorderownertype(shape.Shape):
    """``EnumGetorderownertype``, as the portal answers it."""

    __slots__ = ()

    attribute = shape.field("attribute", convert.string)
    code = shape.field("code", convert.string)
    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)


class EnumOwnertype(shape.Shape):
    """``EnumOwnertype``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.string)
    symbol_code = shape.field("SYMBOL_CODE", convert.optional(convert.string))
    symbol_code_short = shape.field("SYMBOL_CODE_SHORT", convert.optional(convert.string))


class GeneratorDocument(shape.Shape):
    """``GeneratorDocument``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.string)
    title = shape.field("title", convert.optional(convert.string))
    number = shape.field("number", convert.optional(convert.string))
    create_time = shape.field("createTime", convert.datetime)
    update_time = shape.field("updateTime", convert.optional(convert.datetime))
    created_by = shape.field("createdBy", convert.optional(convert.string))
    updated_by = shape.field("updatedBy", convert.optional(convert.string))
    change_stamps_enabled = shape.field("changeStampsEnabled", convert.boolean)
    change_stamps_disabled_reason = shape.field("changeStampsDisabledReason", convert.optional(convert.string))
    change_qr_code_enabled = shape.field("changeQrCodeEnabled", convert.boolean)
    qr_code_enabled = shape.field("qrCodeEnabled", convert.boolean)
    change_qr_code_disabled_reason = shape.field("changeQrCodeDisabledReason", convert.optional(convert.string))
    products: shape.Field[GeneratorDocumentProducts] = shape.field(
        "products",
        convert.shape("b24async.shapes.crm", "GeneratorDocumentProducts"),
    )
    stamps_enabled = shape.field("stampsEnabled", convert.boolean)
    download_url = shape.field("downloadUrl", convert.optional(convert.string))
    download_url_machine = shape.field("downloadUrlMachine", convert.optional(convert.string))
    image_url = shape.field("imageUrl", convert.optional(convert.string), sparse=True)
    image_url_machine = shape.field("imageUrlMachine", convert.optional(convert.string), sparse=True)
    pdf_url = shape.field("pdfUrl", convert.optional(convert.string), sparse=True)
    pdf_url_machine = shape.field("pdfUrlMachine", convert.optional(convert.string), sparse=True)
    public_url = shape.field("publicUrl", convert.optional(convert.string))
    is_transformation_error = shape.field("isTransformationError", convert.boolean)
    transformation_error_message = shape.field(
        "transformationErrorMessage",
        convert.optional(convert.string),
        sparse=True,
    )
    transformation_error_code = shape.field("transformationErrorCode", convert.optional(convert.string), sparse=True)
    template_id = shape.field("templateId", convert.optional(convert.string))
    pull_tag = shape.field("pullTag", convert.optional(convert.string))
    email_disk_file = shape.field("emailDiskFile", convert.optional(convert.integer))
    entity_type_id = shape.field("entityTypeId", convert.string)
    entity_id = shape.field("entityId", convert.optional(convert.string))
    values: shape.Field[GeneratorDocumentValues | None] = shape.field(
        "values",
        convert.optional(convert.shape("b24async.shapes.crm", "GeneratorDocumentValues")),
    )
    file_id = shape.field("fileId", convert.optional(convert.string), sparse=True)
    image_id = shape.field("imageId", convert.optional(convert.string), sparse=True)
    pdf_id = shape.field("pdfId", convert.optional(convert.string), sparse=True)


class GeneratorDocumentField(shape.Shape):
    """One field of a document, with what is filled in."""

    __slots__ = ()

    title = shape.field("title", convert.optional(convert.string), sparse=True)
    """Name for people."""
    value = shape.field("value", convert.json, sparse=True)
    """What is filled in now."""
    default = shape.field("default", convert.json, sparse=True)
    """What is filled in unless another value is given."""
    required = shape.field("required", convert.optional(convert.boolean), sparse=True)
    """Has to be filled in."""
    type = shape.field("type", convert.optional(convert.string), sparse=True)
    """Kind of value."""
    group = shape.field("group", convert.json, sparse=True)
    """Where the field stands in the editor."""
    chain = shape.field("chain", convert.json, sparse=True)
    """Where the value comes from."""
    format = shape.field("format", convert.json, sparse=True)
    """How the value is written."""
    options = shape.field("options", convert.json, sparse=True)
    """Values to choose from."""
    hide_row = shape.field("hideRow", convert.optional(convert.boolean), sparse=True)
    """An empty value takes its row along."""


class GeneratorDocumentProducts(shape.Shape):
    """``GeneratorDocumentProducts``, as the portal answers it."""

    __slots__ = ()

    currency_id = shape.field("currencyId", convert.string)
    total_sum = shape.field("totalSum", convert.money)
    total_rows = shape.field("totalRows", convert.integer)


class GeneratorDocumentValues(shape.Shape):
    """``GeneratorDocumentValues``, as the portal answers it."""

    __slots__ = ()

    products_table_variant = shape.field("productsTableVariant", convert.string)
    creation_method = shape.field("_creationMethod", convert.string)
    stamps_enabled = shape.field("stampsEnabled", convert.optional(convert.boolean), sparse=True)
    document_number = shape.field("DocumentNumber", convert.optional(convert.string), sparse=True)


class GeneratorNumerator(shape.Shape):
    """``GeneratorNumerator``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    template = shape.field("template", convert.string)
    code = shape.field("code", convert.optional(convert.string), sparse=True)
    settings: shape.Field[GeneratorNumeratorSettings | None] = shape.field(
        "settings",
        convert.optional(convert.shape("b24async.shapes.crm", "GeneratorNumeratorSettings")),
    )


class GeneratorNumeratorFields(TypedDict, total=False):
    """Fields of a generator numerator that may be written."""

    name: str
    template: str
    settings: GeneratorNumeratorSettings | Mapping[str, Any] | None


class GeneratorNumeratorSettings(shape.Shape):
    """``GeneratorNumeratorSettings``, as the portal answers it."""

    __slots__ = ()

    bitrix_main_numerator_generator_sequent_number_generator: shape.Field[
        GeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
    ] = shape.field(
        "Bitrix_Main_Numerator_Generator_SequentNumberGenerator",
        convert.shape(
            "b24async.shapes.crm",
            "GeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator",
        ),
    )


class GeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(shape.Shape):
    """``GeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator``, as the portal answers it."""

    __slots__ = ()

    start = shape.field("start", convert.integer)
    step = shape.field("step", convert.integer)
    length = shape.field("length", convert.optional(convert.integer), sparse=True)
    pad_string = shape.field("padString", convert.optional(convert.string), sparse=True)
    periodic_by = shape.field("periodicBy", convert.optional(convert.string))
    timezone = shape.field("timezone", convert.optional(convert.string))
    is_direct_numeration = shape.field("isDirectNumeration", convert.boolean)


class GeneratorTemplate(shape.Shape):
    """``GeneratorTemplate``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    region = shape.field("region", convert.string)
    code = shape.field("code", convert.optional(convert.string))
    download = shape.field("download", convert.optional(convert.string))
    download_machine = shape.field("downloadMachine", convert.optional(convert.string))
    active = shape.field("active", convert.boolean)
    module_id = shape.field("moduleId", convert.optional(convert.string))
    numerator_id = shape.field("numeratorId", convert.integer)
    with_stamps = shape.field("withStamps", convert.boolean)
    users: shape.Field[Mapping[str, str]] = shape.field("users", convert.map_of(convert.string))
    is_deleted = shape.field("isDeleted", convert.boolean)
    sort = shape.field("sort", convert.optional(convert.integer))
    entity_type_id: shape.Field[Sequence[int]] = shape.field("entityTypeId", convert.list_of(convert.integer))
    create_time = shape.field("createTime", convert.datetime)
    update_time = shape.field("updateTime", convert.optional(convert.datetime))


class GeneratorTemplateFields(TypedDict, total=False):
    """Fields of a generator template that may be written."""

    name: str
    region: str
    active: bool | Literal["Y", "N"]
    numeratorId: int
    withStamps: bool | Literal["Y", "N"]
    users: Mapping[str, str]
    sort: int | None
    entityTypeId: Sequence[int]
    file: Any


class GeneratorTemplateGetfield(shape.Shape):
    """``GeneratorTemplateGetfield``, as the portal answers it."""

    __slots__ = ()

    value = shape.field("value", convert.string)
    title = shape.field("title", convert.string)
    selected = shape.field("selected", convert.boolean)


class GeneratorTemplateList(shape.Shape):
    """``GeneratorTemplateList``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    region = shape.field("region", convert.string)
    download = shape.field("download", convert.string)
    users: shape.Field[Sequence[str]] = shape.field("users", convert.list_of(convert.string))
    entity_type_id: shape.Field[Sequence[str]] = shape.field("entityTypeId", convert.list_of(convert.string))
    download_machine = shape.field("downloadMachine", convert.string)


class Invoice(shape.Shape):
    """``Invoice``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.optional(convert.integer))
    account_number = shape.field("ACCOUNT_NUMBER", convert.optional(convert.string))
    comments = shape.field("COMMENTS", convert.optional(convert.string))
    created_by = shape.field("CREATED_BY", convert.optional(convert.integer))
    currency = shape.field("CURRENCY", convert.optional(convert.string))
    date_bill = shape.field("DATE_BILL", convert.optional(convert.date))
    date_insert = shape.field("DATE_INSERT", convert.optional(convert.datetime))
    date_marked = shape.field("DATE_MARKED", convert.optional(convert.datetime))
    date_pay_before = shape.field("DATE_PAY_BEFORE", convert.optional(convert.date))
    date_payed = shape.field("DATE_PAYED", convert.optional(convert.datetime))
    date_status = shape.field("DATE_STATUS", convert.optional(convert.datetime))
    date_update = shape.field("DATE_UPDATE", convert.optional(convert.datetime))
    emp_payed_id = shape.field("EMP_PAYED_ID", convert.optional(convert.integer))
    emp_status_id = shape.field("EMP_STATUS_ID", convert.optional(convert.integer))
    lid = shape.field("LID", convert.optional(convert.integer))
    xml_id = shape.field("XML_ID", convert.optional(convert.string))
    order_topic = shape.field("ORDER_TOPIC", convert.optional(convert.string))
    pay_system_id = shape.field("PAY_SYSTEM_ID", convert.optional(convert.integer))
    pay_voucher_date = shape.field("PAY_VOUCHER_DATE", convert.optional(convert.date))
    pay_voucher_num = shape.field("PAY_VOUCHER_NUM", convert.optional(convert.string))
    payed = shape.field("PAYED", convert.optional(convert.boolean))
    person_type_id = shape.field("PERSON_TYPE_ID", convert.optional(convert.integer))
    price = shape.field("PRICE", convert.optional(convert.money))
    reason_marked = shape.field("REASON_MARKED", convert.optional(convert.string))
    responsible_email = shape.field("RESPONSIBLE_EMAIL", convert.optional(convert.string))
    responsible_id = shape.field("RESPONSIBLE_ID", convert.optional(convert.integer))
    responsible_last_name = shape.field("RESPONSIBLE_LAST_NAME", convert.optional(convert.string))
    responsible_login = shape.field("RESPONSIBLE_LOGIN", convert.optional(convert.string))
    responsible_name = shape.field("RESPONSIBLE_NAME", convert.optional(convert.string))
    responsible_personal_photo = shape.field("RESPONSIBLE_PERSONAL_PHOTO", convert.optional(convert.integer))
    responsible_second_name = shape.field("RESPONSIBLE_SECOND_NAME", convert.optional(convert.string))
    responsible_work_position = shape.field("RESPONSIBLE_WORK_POSITION", convert.optional(convert.string))
    status_id = shape.field("STATUS_ID", convert.optional(convert.string))
    tax_value = shape.field("TAX_VALUE", convert.optional(convert.money))
    user_description = shape.field("USER_DESCRIPTION", convert.optional(convert.string))
    pr_location = shape.field("PR_LOCATION", convert.optional(convert.integer), sparse=True)
    invoice_properties: shape.Field[Sequence[Any] | None] = shape.field(
        "INVOICE_PROPERTIES",
        convert.optional(convert.list_of(convert.json)),
        sparse=True,
    )
    product_rows: shape.Field[Sequence[Any] | None] = shape.field(
        "PRODUCT_ROWS",
        convert.optional(convert.list_of(convert.json)),
        sparse=True,
    )
    is_recurring = shape.field("IS_RECURRING", convert.optional(convert.boolean), sparse=True)


class InvoiceRecurring(shape.Shape):
    """``InvoiceRecurring``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.optional(convert.integer))
    invoice_id = shape.field("INVOICE_ID", convert.optional(convert.integer))
    active = shape.field("ACTIVE", convert.optional(convert.boolean))
    next_execution = shape.field("NEXT_EXECUTION", convert.optional(convert.date))
    last_execution = shape.field("LAST_EXECUTION", convert.optional(convert.date))
    counter_repeat = shape.field("COUNTER_REPEAT", convert.optional(convert.integer))
    start_date = shape.field("START_DATE", convert.optional(convert.date))
    send_bill = shape.field("SEND_BILL", convert.optional(convert.boolean))
    email_id = shape.field("EMAIL_ID", convert.optional(convert.integer))
    is_limit = shape.field("IS_LIMIT", convert.optional(convert.boolean))
    limit_repeat = shape.field("LIMIT_REPEAT", convert.optional(convert.integer))
    limit_date = shape.field("LIMIT_DATE", convert.optional(convert.date))
    params: shape.Field[InvoiceRecurringParams | None] = shape.field(
        "PARAMS",
        convert.optional(convert.shape("b24async.shapes.crm", "InvoiceRecurringParams")),
    )


class InvoiceRecurringParams(shape.Shape):
    """``InvoiceRecurringParams``, as the portal answers it."""

    __slots__ = ()

    period = shape.field("PERIOD", convert.json)
    type = shape.field("TYPE", convert.json)
    interval = shape.field("INTERVAL", convert.json)
    is_working_only = shape.field("IS_WORKING_ONLY", convert.json)
    weekday = shape.field("WEEKDAY", convert.json)
    num_day_in_month = shape.field("NUM_DAY_IN_MONTH", convert.json)
    num_weekday_in_month = shape.field("NUM_WEEKDAY_IN_MONTH", convert.json)
    field_yearly_interval_month_name = shape.field("FIELD_YEARLY_INTERVAL_MONTH_NAME", convert.json)
    date_pay_before_offset_type = shape.field("DATE_PAY_BEFORE_OFFSET_TYPE", convert.json)
    date_pay_before_offset_value = shape.field("DATE_PAY_BEFORE_OFFSET_VALUE", convert.json)


class InvoiceStatus(shape.Shape):
    """``InvoiceStatus``, as the portal answers it."""

    __slots__ = ()

    entity_id = shape.field("ENTITY_ID", convert.optional(convert.string))
    id = shape.field("ID", convert.optional(convert.integer))
    name = shape.field("NAME", convert.optional(convert.string))
    name_init = shape.field("NAME_INIT", convert.optional(convert.string))
    sort = shape.field("SORT", convert.optional(convert.integer))
    status_id = shape.field("STATUS_ID", convert.optional(convert.string))
    system = shape.field("SYSTEM", convert.optional(convert.boolean))


class Item(shape.Shape):
    """A row that may be any of: Lead, Deal, Contact, Company, Quote, Invoice, Item."""

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
    comments = shape.field("comments", convert.optional(convert.string), sparse=True)
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
    originator_id = shape.field("originatorId", convert.optional(convert.string), sparse=True)
    """Other system it came from."""
    origin_id = shape.field("originId", convert.optional(convert.string), sparse=True)
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
    observers: shape.Field[Sequence[int]] = shape.field("observers", convert.list_of(convert.integer), sparse=True)
    """Users who watch the item."""
    webform_id = shape.field("webformId", convert.optional(convert.integer), sparse=True)
    """CRM form that created it."""
    search_content = shape.field("searchContent", convert.optional(convert.string), sparse=True)
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
    quote_number = shape.field("quoteNumber", convert.optional(convert.string), sparse=True)
    mycompany_id = shape.field("mycompanyId", convert.optional(convert.integer), sparse=True)
    actual_date = shape.field("actualDate", convert.optional(convert.datetime), sparse=True)
    content = shape.field("content", convert.optional(convert.string), sparse=True)
    terms = shape.field("terms", convert.optional(convert.string), sparse=True)
    client_title = shape.field("clientTitle", convert.optional(convert.string), sparse=True)
    client_addr = shape.field("clientAddr", convert.optional(convert.string), sparse=True)
    client_contact = shape.field("clientContact", convert.optional(convert.string), sparse=True)
    client_email = shape.field("clientEmail", convert.optional(convert.string), sparse=True)
    client_phone = shape.field("clientPhone", convert.optional(convert.string), sparse=True)
    client_tp_id = shape.field("clientTpId", convert.optional(convert.string), sparse=True)
    client_tpa_id = shape.field("clientTpaId", convert.optional(convert.string), sparse=True)
    deal_id = shape.field("dealId", convert.optional(convert.integer), sparse=True)
    person_type_id = shape.field("personTypeId", convert.optional(convert.integer), sparse=True)
    xml_id = shape.field("xmlId", convert.optional(convert.string), sparse=True)
    """Id in another system."""
    previous_stage_id = shape.field("previousStageId", convert.optional(convert.string), sparse=True)
    """The stage before that one."""
    account_number = shape.field("accountNumber", convert.optional(convert.string), sparse=True)
    """Number of the invoice."""


class ItemBatchImport(shape.Shape):
    """``ItemBatchImport``, as the portal answers it."""

    __slots__ = ()

    item: shape.Field[ItemBatchImportItem] = shape.field(
        "item",
        convert.shape("b24async.shapes.crm", "ItemBatchImportItem"),
    )


class ItemBatchImportItem(shape.Shape):
    """``ItemBatchImportItem``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)


class ItemDelivery(shape.Shape):
    """``ItemDelivery``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    account_number = shape.field("accountNumber", convert.optional(convert.string))
    deducted = shape.field("deducted", convert.boolean)
    date_deducted = shape.field("dateDeducted", convert.optional(convert.datetime))
    price_delivery = shape.field("priceDelivery", convert.optional(convert.money))
    currency = shape.field("currency", convert.optional(convert.string))
    delivery_id = shape.field("deliveryId", convert.optional(convert.integer))
    delivery_name = shape.field("deliveryName", convert.optional(convert.string))


class ItemDetailsConfigurationSetData(TypedDict, total=False):
    """``ItemDetailsConfigurationSetData``, as it may be written."""

    name: str
    title: str
    type: str
    elements: Sequence[ItemDetailsConfigurationSetDataElements | Mapping[str, Any]]


class ItemDetailsConfigurationSetDataElements(TypedDict, total=False):
    """``ItemDetailsConfigurationSetDataElements``, as it may be written."""

    name: str
    optionFlags: Literal[1, 0]
    options: ItemDetailsConfigurationSetDataElementsOptions | Mapping[str, Any]


class ItemDetailsConfigurationSetDataElementsOptions(TypedDict, total=False):
    """``ItemDetailsConfigurationSetDataElementsOptions``, as it may be written."""

    defaultAddressType: int
    defaultCountry: str
    isPayButtonVisible: bool
    isPaymentDocumentsVisible: bool


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
    quoteNumber: str | None
    mycompanyId: int | None
    actualDate: datetime.datetime | str | None
    content: str | None
    terms: str | None
    clientTitle: str | None
    clientAddr: str | None
    clientContact: str | None
    clientEmail: str | None
    clientPhone: str | None
    clientTpId: str | None
    clientTpaId: str | None
    dealId: int | None
    personTypeId: int | None
    xmlId: str | None
    """Id in another system."""
    accountNumber: str | None
    """Number of the invoice."""


class ItemImportFields(TypedDict, total=False):
    """``ItemImportFields``, as it may be written."""

    title: str
    honorific: str
    name: str
    secondName: str
    lastName: str
    birthdate: datetime.date | str
    companyTitle: str
    sourceId: str
    sourceDescription: str
    stageId: str
    statusDescription: str
    post: str
    currencyId: str
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: Decimal | float | str
    opened: bool | Literal["Y", "N"]
    comments: str
    assignedById: int
    companyId: int
    contactId: int
    contactIds: Sequence[int]
    originatorId: str
    originId: str
    webformId: int
    observers: Sequence[int]
    utmSource: str
    utmMedium: Literal["CPC", "CPM"]
    utmCampaign: str
    utmContent: str
    utmTerm: str
    typeId: str
    categoryId: int
    isRecurring: bool | Literal["Y", "N"]
    probability: int
    taxValue: Decimal | float | str
    quoteId: int
    begindate: datetime.date | str
    closedate: datetime.date | str
    leadId: int
    additionalInfo: str
    locationId: int
    photo: Any
    export: bool | Literal["Y", "N"]
    companyIds: int
    originVersion: str
    logo: Any
    bankingDetails: str
    industry: str
    employees: str
    revenue: Decimal | float | str
    isMyCompany: bool | Literal["Y", "N"]
    content: str
    terms: str
    dealId: int
    storageTypeId: Literal[1, 2, 3]
    storageElementIds: int
    actualDate: datetime.date | str
    mycompanyId: int
    xmlId: str


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


class ItemPayment(shape.Shape):
    """``ItemPayment``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    account_number = shape.field("accountNumber", convert.optional(convert.string))
    paid = shape.field("paid", convert.boolean)
    date_paid = shape.field("datePaid", convert.optional(convert.datetime))
    emp_paid_id = shape.field("empPaidId", convert.optional(convert.integer))
    pay_system_id = shape.field("paySystemId", convert.optional(convert.integer))
    sum = shape.field("sum", convert.optional(convert.money))
    currency = shape.field("currency", convert.optional(convert.string))
    pay_system_name = shape.field("paySystemName", convert.optional(convert.string))


class ItemPaymentDelivery(shape.Shape):
    """``ItemPaymentDelivery``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    payment_id = shape.field("paymentId", convert.optional(convert.integer))
    quantity = shape.field("quantity", convert.optional(convert.number))
    delivery_id = shape.field("deliveryId", convert.optional(convert.integer))


class ItemPaymentFields(TypedDict, total=False):
    """Fields of a item payment that may be written."""

    paid: bool | Literal["Y", "N"]
    paySystemId: int | None


class ItemPaymentProduct(shape.Shape):
    """``ItemPaymentProduct``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    payment_id = shape.field("paymentId", convert.optional(convert.integer))
    quantity = shape.field("quantity", convert.optional(convert.number))
    row_id = shape.field("rowId", convert.optional(convert.integer))


class ItemProductRow(shape.Shape):
    """``ItemProductRow``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    owner_id = shape.field("ownerId", convert.integer)
    owner_type = shape.field("ownerType", convert.string)
    product_id = shape.field("productId", convert.optional(convert.integer))
    product_name = shape.field("productName", convert.optional(convert.string))
    price = shape.field("price", convert.optional(convert.money))
    price_account = shape.field("priceAccount", convert.optional(convert.money))
    price_exclusive = shape.field("priceExclusive", convert.optional(convert.money))
    price_netto = shape.field("priceNetto", convert.optional(convert.money))
    price_brutto = shape.field("priceBrutto", convert.optional(convert.money))
    quantity = shape.field("quantity", convert.number)
    discount_type_id: shape.Field[Literal[1, 2]] = shape.field("discountTypeId", convert.one_of(1, 2))
    discount_rate = shape.field("discountRate", convert.optional(convert.number))
    discount_sum = shape.field("discountSum", convert.optional(convert.money))
    tax_rate = shape.field("taxRate", convert.optional(convert.number))
    tax_included = shape.field("taxIncluded", convert.boolean)
    customized = shape.field("customized", convert.boolean)
    measure_code = shape.field("measureCode", convert.optional(convert.integer))
    measure_name = shape.field("measureName", convert.optional(convert.string))
    sort = shape.field("sort", convert.optional(convert.integer))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    type: shape.Field[Literal[1, 2, 3, 4, 5, 6, 7]] = shape.field("type", convert.one_of(1, 2, 3, 4, 5, 6, 7))
    store_id = shape.field("storeId", convert.optional(convert.integer), sparse=True)


class ItemProductRowFields(TypedDict, total=False):
    """Fields of a item product row that may be written."""

    ownerId: int
    ownerType: str
    productId: int | None
    productName: str | None
    price: Decimal | float | str | None
    quantity: float
    discountTypeId: Literal[1, 2]
    discountRate: float | None
    discountSum: Decimal | float | str | None
    taxRate: float | None
    taxIncluded: bool | Literal["Y", "N"]
    measureCode: int | None
    sort: int | None


class ItemProductrowSetProductRows(TypedDict, total=False):
    """``ItemProductrowSetProductRows``, as it may be written."""

    productId: int
    productName: str
    price: Decimal | float | str
    quantity: float
    discountTypeId: Literal[1, 2]
    discountRate: float
    discountSum: Decimal | float | str
    taxRate: float
    taxIncluded: bool | Literal["Y", "N"]
    measureCode: int
    sort: int


class Lang(shape.Shape):
    """``Lang``, as the portal answers it."""

    __slots__ = ()

    format_string = shape.field("FORMAT_STRING", convert.string)
    full_name = shape.field("FULL_NAME", convert.string)
    dec_point = shape.field("DEC_POINT", convert.string)
    thousands_sep = shape.field("THOUSANDS_SEP", convert.optional(convert.string))
    decimals = shape.field("DECIMALS", convert.integer)
    thousands_variant = shape.field("THOUSANDS_VARIANT", convert.string)
    hide_zero = shape.field("HIDE_ZERO", convert.boolean)


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


class LeadContactAddFields(TypedDict, total=False):
    """``LeadContactAddFields``, as it may be written."""

    CONTACT_ID: int
    SORT: int
    IS_PRIMARY: bool | Literal["Y", "N"]


class LeadContactDeleteFields(TypedDict, total=False):
    """``LeadContactDeleteFields``, as it may be written."""

    CONTACT_ID: int


class LeadDetailsConfigurationForceCommonScopeForAllExtras(TypedDict, total=False):
    """``LeadDetailsConfigurationForceCommonScopeForAllExtras``, as it may be written."""

    leadCustomerType: Literal[1, 2]


LeadDetailsConfigurationGetExtras = TypedDict(
    "LeadDetailsConfigurationGetExtras",
    {"lead.customer.type": "Literal[1, 2]"},
    total=False,
)
"""``LeadDetailsConfigurationGetExtras``, as it may be written."""


LeadDetailsConfigurationResetExtras = TypedDict(
    "LeadDetailsConfigurationResetExtras",
    {"lead.customer.type": "Literal[1, 2]"},
    total=False,
)
"""``LeadDetailsConfigurationResetExtras``, as it may be written."""


class LeadDetailsConfigurationSetData(TypedDict, total=False):
    """``LeadDetailsConfigurationSetData``, as it may be written."""

    name: str
    title: str
    type: str
    elements: Sequence[LeadDetailsConfigurationSetDataElements | Mapping[str, Any]]


class LeadDetailsConfigurationSetDataElements(TypedDict, total=False):
    """``LeadDetailsConfigurationSetDataElements``, as it may be written."""

    name: str
    optionFlags: Literal[1, 0]
    options: Mapping[str, Any]


class LeadDetailsConfigurationSetExtras(TypedDict, total=False):
    """``LeadDetailsConfigurationSetExtras``, as it may be written."""

    leadCustomerType: Literal[1, 2]


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


class LeadProductrowsSetRows(TypedDict, total=False):
    """``LeadProductrowsSetRows``, as it may be written."""

    PRODUCT_ID: int
    PRODUCT_NAME: str
    PRICE: Decimal | float | str
    PRICE_EXCLUSIVE: Decimal | float | str
    PRICE_NETTO: Decimal | float | str
    PRICE_BRUTTO: Decimal | float | str
    QUANTITY: float
    DISCOUNT_TYPE_ID: Literal[1, 2]
    DISCOUNT_RATE: float
    DISCOUNT_SUM: Decimal | float | str
    TAX_RATE: float
    TAX_INCLUDED: bool | Literal["Y", "N"]
    MEASURE_CODE: int
    MEASURE_NAME: str
    SORT: int


class LeadUpdateParams(TypedDict, total=False):
    """``LeadUpdateParams``, as it may be written."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell about the change in the feed."""


class LeadUserField(shape.Shape):
    """``LeadUserField``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.string)
    entity_id = shape.field("ENTITY_ID", convert.optional(convert.string))
    field_name = shape.field("FIELD_NAME", convert.string)
    user_type_id = shape.field("USER_TYPE_ID", convert.string)
    xml_id = shape.field("XML_ID", convert.optional(convert.string))
    sort = shape.field("SORT", convert.integer)
    multiple = shape.field("MULTIPLE", convert.boolean)
    mandatory = shape.field("MANDATORY", convert.boolean)
    show_filter = shape.field("SHOW_FILTER", convert.string)
    show_in_list = shape.field("SHOW_IN_LIST", convert.boolean)
    edit_in_list = shape.field("EDIT_IN_LIST", convert.boolean)
    is_searchable = shape.field("IS_SEARCHABLE", convert.boolean)
    settings: shape.Field[Settings | None] = shape.field(
        "SETTINGS",
        convert.optional(convert.shape("b24async.shapes.crm", "Settings")),
    )
    edit_form_label: shape.Field[str | Mapping[str, str] | None] = shape.field(
        "EDIT_FORM_LABEL",
        convert.optional(convert.union(convert.string, convert.map_of(convert.string))),
    )
    list_column_label: shape.Field[str | Mapping[str, str] | None] = shape.field(
        "LIST_COLUMN_LABEL",
        convert.optional(convert.union(convert.string, convert.map_of(convert.string))),
    )
    list_filter_label: shape.Field[str | Mapping[str, str] | None] = shape.field(
        "LIST_FILTER_LABEL",
        convert.optional(convert.union(convert.string, convert.map_of(convert.string))),
    )
    error_message: shape.Field[str | Mapping[str, str] | None] = shape.field(
        "ERROR_MESSAGE",
        convert.optional(convert.union(convert.string, convert.map_of(convert.string))),
    )
    help_message: shape.Field[str | Mapping[str, str] | None] = shape.field(
        "HELP_MESSAGE",
        convert.optional(convert.union(convert.string, convert.map_of(convert.string))),
    )
    list: shape.Field[Sequence[Any]] = shape.field("LIST", convert.list_of(convert.json), sparse=True)


class LeadUserFieldFields(TypedDict, total=False):
    """Fields of a lead user field that may be written."""

    FIELD_NAME: str
    USER_TYPE_ID: str
    XML_ID: str | None
    SORT: int
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: str
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    SETTINGS: Settings | Mapping[str, Any] | None
    EDIT_FORM_LABEL: str | Mapping[str, str] | None
    LIST_COLUMN_LABEL: str | Mapping[str, str] | None
    LIST_FILTER_LABEL: str | Mapping[str, str] | None
    ERROR_MESSAGE: str | Mapping[str, str] | None
    HELP_MESSAGE: str | Mapping[str, str] | None
    LIST: Sequence[Any]
    LABEL: str


class LeadUserfieldAddFields(TypedDict, total=False):
    """``LeadUserfieldAddFields``, as it may be written."""

    USER_TYPE_ID: _LeadUserfieldAddFieldsUserTypeId
    FIELD_NAME: str
    LABEL: str
    XML_ID: str
    LIST_FILTER_LABEL: str | Mapping[str, Any]
    LIST_COLUMN_LABEL: str | Mapping[str, Any]
    EDIT_FORM_LABEL: str | Mapping[str, Any]
    ERROR_MESSAGE: str | Mapping[str, Any]
    HELP_MESSAGE: str | Mapping[str, Any]
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    SETTINGS: LeadUserfieldAddFieldsSettings | Mapping[str, Any]
    LIST: Sequence[LeadUserfieldAddFieldsList | Mapping[str, Any]]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]


class LeadUserfieldAddFieldsList(TypedDict, total=False):
    """``LeadUserfieldAddFieldsList``, as it may be written."""

    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class LeadUserfieldAddFieldsSettings(TypedDict, total=False):
    """``LeadUserfieldAddFieldsSettings``, as it may be written."""

    DEFAULT_VALUE: str
    ROWS: int
    PRECISION: int
    DISPLAY: str
    LIST_HEIGHT: int
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    ACTIVE_FILTER: bool | Literal["Y", "N"]
    ENTITY_TYPE: str
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class LeadUserfieldListFilter(TypedDict, total=False):
    """``LeadUserfieldListFilter``, as it may be written."""

    ID: int
    FIELD_NAME: str
    USER_TYPE_ID: _LeadUserfieldListFilterUserTypeId
    XML_ID: str
    SORT: int
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LANG: str


class LeadUserfieldUpdateFields(TypedDict, total=False):
    """``LeadUserfieldUpdateFields``, as it may be written."""

    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    XML_ID: str
    SETTINGS: LeadUserfieldUpdateFieldsSettings | Mapping[str, Any]
    LIST: Sequence[LeadUserfieldUpdateFieldsList | Mapping[str, Any]]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LIST_FILTER_LABEL: str | Mapping[str, Any]
    LIST_COLUMN_LABEL: str | Mapping[str, Any]
    EDIT_FORM_LABEL: str | Mapping[str, Any]
    ERROR_MESSAGE: str | Mapping[str, Any]
    HELP_MESSAGE: str | Mapping[str, Any]


class LeadUserfieldUpdateFieldsList(TypedDict, total=False):
    """``LeadUserfieldUpdateFieldsList``, as it may be written."""

    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class LeadUserfieldUpdateFieldsSettings(TypedDict, total=False):
    """``LeadUserfieldUpdateFieldsSettings``, as it may be written."""

    DEFAULT_VALUE: str
    ROWS: int
    PRECISION: int
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
    LIST_HEIGHT: int
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    ACTIVE_FILTER: bool | Literal["Y", "N"]
    ENTITY_TYPE: str
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class Measure(shape.Shape):
    """``Measure``, as the portal answers it."""

    __slots__ = ()

    code = shape.field("CODE", convert.optional(convert.integer))
    id = shape.field("ID", convert.optional(convert.integer))
    is_default = shape.field("IS_DEFAULT", convert.optional(convert.boolean))
    measure_title = shape.field("MEASURE_TITLE", convert.optional(convert.string))
    symbol_intl = shape.field("SYMBOL_INTL", convert.optional(convert.string))
    symbol_letter_intl = shape.field("SYMBOL_LETTER_INTL", convert.optional(convert.string))
    symbol_rus = shape.field("SYMBOL_RUS", convert.optional(convert.string))


class MeasureFields(TypedDict, total=False):
    """Fields of a measure that may be written."""

    CODE: int | None
    IS_DEFAULT: bool | None
    MEASURE_TITLE: str | None
    SYMBOL_INTL: str | None
    SYMBOL_LETTER_INTL: str | None
    SYMBOL_RUS: str | None


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


class OrderEntity(shape.Shape):
    """``OrderEntity``, as the portal answers it."""

    __slots__ = ()

    owner_id = shape.field("OWNER_ID", convert.optional(convert.integer), sparse=True)
    owner_type_id = shape.field("OWNER_TYPE_ID", convert.optional(convert.integer), sparse=True)
    order_id = shape.field("ORDER_ID", convert.optional(convert.integer), sparse=True)
    order_id_lower = shape.field("orderId", convert.integer)
    owner_id_lower = shape.field("ownerId", convert.integer)
    owner_type_id_lower = shape.field("ownerTypeId", convert.integer)


class OrderentityAddFields(TypedDict, total=False):
    """``OrderentityAddFields``, as it may be written."""

    orderId: int
    ownerTypeId: int
    ownerId: int


class OrderentityDeleteByFilterFields(TypedDict, total=False):
    """``OrderentityDeleteByFilterFields``, as it may be written."""

    orderId: int
    ownerTypeId: int
    ownerId: int


class Product(shape.Shape):
    """``Product``, as the portal answers it."""

    __slots__ = ()

    active = shape.field("ACTIVE", convert.optional(convert.boolean))
    catalog_id = shape.field("CATALOG_ID", convert.optional(convert.integer))
    created_by = shape.field("CREATED_BY", convert.optional(convert.integer))
    currency_id = shape.field("CURRENCY_ID", convert.optional(convert.string))
    date_create = shape.field("DATE_CREATE", convert.optional(convert.datetime))
    description = shape.field("DESCRIPTION", convert.optional(convert.string))
    description_type = shape.field("DESCRIPTION_TYPE", convert.optional(convert.string))
    detail_picture = shape.field("DETAIL_PICTURE", convert.json)
    id = shape.field("ID", convert.optional(convert.integer))
    measure = shape.field("MEASURE", convert.optional(convert.integer))
    modified_by = shape.field("MODIFIED_BY", convert.optional(convert.integer))
    name = shape.field("NAME", convert.optional(convert.string))
    preview_picture = shape.field("PREVIEW_PICTURE", convert.json)
    price = shape.field("PRICE", convert.optional(convert.money))
    section_id = shape.field("SECTION_ID", convert.optional(convert.integer))
    sort = shape.field("SORT", convert.optional(convert.integer))
    timestamp_x = shape.field("TIMESTAMP_X", convert.optional(convert.datetime))
    vat_id = shape.field("VAT_ID", convert.optional(convert.integer))
    vat_included = shape.field("VAT_INCLUDED", convert.optional(convert.boolean))
    xml_id = shape.field("XML_ID", convert.optional(convert.string))


class ProductCatalog(shape.Shape):
    """``ProductCatalog``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.optional(convert.integer))
    name = shape.field("NAME", convert.optional(convert.string))
    originator_id = shape.field("ORIGINATOR_ID", convert.optional(convert.string))
    origin_id = shape.field("ORIGIN_ID", convert.optional(convert.string))
    xml_id = shape.field("XML_ID", convert.optional(convert.string))


class ProductRow(shape.Shape):
    """``ProductRow``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    owner_id = shape.field("OWNER_ID", convert.optional(convert.integer))
    owner_type = shape.field("OWNER_TYPE", convert.string)
    product_id = shape.field("PRODUCT_ID", convert.optional(convert.integer))
    product_name = shape.field("PRODUCT_NAME", convert.optional(convert.string))
    original_product_name = shape.field("ORIGINAL_PRODUCT_NAME", convert.optional(convert.string))
    product_description = shape.field("PRODUCT_DESCRIPTION", convert.optional(convert.string))
    price = shape.field("PRICE", convert.optional(convert.money))
    price_exclusive = shape.field("PRICE_EXCLUSIVE", convert.optional(convert.money))
    price_netto = shape.field("PRICE_NETTO", convert.optional(convert.money))
    price_brutto = shape.field("PRICE_BRUTTO", convert.optional(convert.money))
    price_account = shape.field("PRICE_ACCOUNT", convert.optional(convert.string))
    quantity = shape.field("QUANTITY", convert.optional(convert.integer))
    discount_type_id: shape.Field[Literal[1, 2]] = shape.field("DISCOUNT_TYPE_ID", convert.one_of(1, 2))
    discount_rate = shape.field("DISCOUNT_RATE", convert.optional(convert.number))
    discount_sum = shape.field("DISCOUNT_SUM", convert.optional(convert.money))
    tax_rate = shape.field("TAX_RATE", convert.optional(convert.number))
    tax_included = shape.field("TAX_INCLUDED", convert.boolean)
    customized = shape.field("CUSTOMIZED", convert.boolean)
    measure_code = shape.field("MEASURE_CODE", convert.optional(convert.integer))
    measure_name = shape.field("MEASURE_NAME", convert.optional(convert.string))
    sort = shape.field("SORT", convert.integer)
    xml_id = shape.field("XML_ID", convert.optional(convert.string))
    type: shape.Field[Literal[1, 4, 7]] = shape.field("TYPE", convert.one_of(1, 4, 7))
    store_id = shape.field("STORE_ID", convert.optional(convert.integer))
    reserve_id = shape.field("RESERVE_ID", convert.optional(convert.integer))
    date_reserve_end = shape.field("DATE_RESERVE_END", convert.optional(convert.date))
    reserve_quantity = shape.field("RESERVE_QUANTITY", convert.optional(convert.integer))


class ProductSection(shape.Shape):
    """A section of a CRM product catalog."""

    __slots__ = ()

    id = shape.field("ID", convert.optional(convert.integer))
    catalog_id = shape.field("CATALOG_ID", convert.optional(convert.integer))
    name = shape.field("NAME", convert.optional(convert.string))
    section_id = shape.field("SECTION_ID", convert.optional(convert.integer))
    xml_id = shape.field("XML_ID", convert.optional(convert.string))


class Quote(shape.Shape):
    """``Quote``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    quote_number = shape.field("QUOTE_NUMBER", convert.optional(convert.string))
    title = shape.field("TITLE", convert.string)
    status_id = shape.field("STATUS_ID", convert.optional(convert.string))
    currency_id = shape.field("CURRENCY_ID", convert.optional(convert.string))
    opportunity = shape.field("OPPORTUNITY", convert.optional(convert.money))
    tax_value = shape.field("TAX_VALUE", convert.optional(convert.money))
    company_id = shape.field("COMPANY_ID", convert.optional(convert.integer))
    mycompany_id = shape.field("MYCOMPANY_ID", convert.optional(convert.integer))
    contact_id = shape.field("CONTACT_ID", convert.optional(convert.integer))
    contact_ids: shape.Field[Sequence[int]] = shape.field("CONTACT_IDS", convert.list_of(convert.integer), sparse=True)
    begindate = shape.field("BEGINDATE", convert.optional(convert.date))
    closedate = shape.field("CLOSEDATE", convert.optional(convert.date))
    actual_date = shape.field("ACTUAL_DATE", convert.optional(convert.datetime))
    opened = shape.field("OPENED", convert.boolean)
    closed = shape.field("CLOSED", convert.boolean)
    comments = shape.field("COMMENTS", convert.optional(convert.string))
    content = shape.field("CONTENT", convert.optional(convert.string))
    terms = shape.field("TERMS", convert.optional(convert.string))
    client_title = shape.field("CLIENT_TITLE", convert.optional(convert.string))
    client_addr = shape.field("CLIENT_ADDR", convert.optional(convert.string))
    client_contact = shape.field("CLIENT_CONTACT", convert.optional(convert.string))
    client_email = shape.field("CLIENT_EMAIL", convert.optional(convert.string))
    client_phone = shape.field("CLIENT_PHONE", convert.optional(convert.string))
    client_tp_id = shape.field("CLIENT_TP_ID", convert.optional(convert.string))
    client_tpa_id = shape.field("CLIENT_TPA_ID", convert.optional(convert.string))
    assigned_by_id = shape.field("ASSIGNED_BY_ID", convert.optional(convert.integer))
    created_by_id = shape.field("CREATED_BY_ID", convert.integer)
    modify_by_id = shape.field("MODIFY_BY_ID", convert.optional(convert.integer))
    date_create = shape.field("DATE_CREATE", convert.datetime)
    date_modify = shape.field("DATE_MODIFY", convert.optional(convert.datetime))
    lead_id = shape.field("LEAD_ID", convert.optional(convert.integer))
    deal_id = shape.field("DEAL_ID", convert.optional(convert.integer))
    person_type_id = shape.field("PERSON_TYPE_ID", convert.optional(convert.integer))
    location_id = shape.field("LOCATION_ID", convert.optional(convert.integer))
    utm_source = shape.field("UTM_SOURCE", convert.optional(convert.string))
    utm_medium = shape.field("UTM_MEDIUM", convert.optional(convert.string))
    utm_campaign = shape.field("UTM_CAMPAIGN", convert.optional(convert.string))
    utm_content = shape.field("UTM_CONTENT", convert.optional(convert.string))
    utm_term = shape.field("UTM_TERM", convert.optional(convert.string))
    last_activity_time = shape.field("LAST_ACTIVITY_TIME", convert.optional(convert.datetime))
    last_activity_by = shape.field("LAST_ACTIVITY_BY", convert.optional(convert.integer))
    last_communication_time = shape.field("LAST_COMMUNICATION_TIME", convert.optional(convert.string))


class QuoteAddParams(TypedDict, total=False):
    """``QuoteAddParams``, as it may be written."""

    IMPORT: bool | Literal["Y", "N"]
    DATE_CREATE: datetime.datetime | str
    DATE_MODIFY: datetime.datetime | str
    CREATED_BY_ID: int
    MODIFY_BY_ID: int


class QuoteContactAddFields(TypedDict, total=False):
    """``QuoteContactAddFields``, as it may be written."""

    CONTACT_ID: int
    IS_PRIMARY: bool | Literal["Y", "N"]
    SORT: int


class QuoteContactDeleteFields(TypedDict, total=False):
    """``QuoteContactDeleteFields``, as it may be written."""

    CONTACT_ID: int


class QuoteContactItemsSetItems(TypedDict, total=False):
    """``QuoteContactItemsSetItems``, as it may be written."""

    CONTACT_ID: int
    IS_PRIMARY: bool | Literal["Y", "N"]
    SORT: int


class QuoteFields(TypedDict, total=False):
    """Fields of a quote that may be written."""

    TITLE: str
    STATUS_ID: str | None
    CURRENCY_ID: str | None
    OPPORTUNITY: Decimal | float | str | None
    COMPANY_ID: int | None
    MYCOMPANY_ID: int | None
    CONTACT_IDS: Sequence[int]
    BEGINDATE: datetime.date | str | None
    CLOSEDATE: datetime.date | str | None
    OPENED: bool | Literal["Y", "N"]
    COMMENTS: str | None
    CLIENT_TITLE: str | None
    CLIENT_ADDR: str | None
    CLIENT_EMAIL: str | None
    CLIENT_PHONE: str | None
    ASSIGNED_BY_ID: int | None
    PERSON_TYPE_ID: int | None


class QuoteProductrowsSetRows(TypedDict, total=False):
    """``QuoteProductrowsSetRows``, as it may be written."""

    PRODUCT_ID: int
    PRODUCT_NAME: str
    PRODUCT_DESCRIPTION: str
    PRICE: Decimal | float | str
    QUANTITY: float
    DISCOUNT_TYPE_ID: Literal[1, 2]
    DISCOUNT_RATE: float
    DISCOUNT_SUM: Decimal | float | str
    TAX_RATE: float
    TAX_INCLUDED: bool | Literal["Y", "N"]
    MEASURE_CODE: int
    MEASURE_NAME: str
    SORT: int


class QuoteUpdateParams(TypedDict, total=False):
    """``QuoteUpdateParams``, as it may be written."""

    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N"]


class QuoteUserfieldAddFields(TypedDict, total=False):
    """``QuoteUserfieldAddFields``, as it may be written."""

    USER_TYPE_ID: _QuoteUserfieldAddFieldsUserTypeId
    FIELD_NAME: str
    LABEL: str
    XML_ID: str
    LIST_FILTER_LABEL: str | Mapping[str, Any]
    LIST_COLUMN_LABEL: str | Mapping[str, Any]
    EDIT_FORM_LABEL: str | Mapping[str, Any]
    ERROR_MESSAGE: str | Mapping[str, Any]
    HELP_MESSAGE: str | Mapping[str, Any]
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    SETTINGS: QuoteUserfieldAddFieldsSettings | Mapping[str, Any]
    LIST: Sequence[QuoteUserfieldAddFieldsList | Mapping[str, Any]]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]


class QuoteUserfieldAddFieldsList(TypedDict, total=False):
    """``QuoteUserfieldAddFieldsList``, as it may be written."""

    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class QuoteUserfieldAddFieldsSettings(TypedDict, total=False):
    """``QuoteUserfieldAddFieldsSettings``, as it may be written."""

    DEFAULT_VALUE: str
    ROWS: int
    PRECISION: int
    DISPLAY: str
    LIST_HEIGHT: int
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    ACTIVE_FILTER: bool | Literal["Y", "N"]
    ENTITY_TYPE: str
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class QuoteUserfieldListFilter(TypedDict, total=False):
    """``QuoteUserfieldListFilter``, as it may be written."""

    ID: int
    FIELD_NAME: str
    USER_TYPE_ID: _QuoteUserfieldListFilterUserTypeId
    XML_ID: str
    SORT: int
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LANG: str


class QuoteUserfieldUpdateFields(TypedDict, total=False):
    """``QuoteUserfieldUpdateFields``, as it may be written."""

    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: bool | Literal["Y", "N"]
    XML_ID: str
    SETTINGS: QuoteUserfieldUpdateFieldsSettings | Mapping[str, Any]
    LIST: Sequence[QuoteUserfieldUpdateFieldsList | Mapping[str, Any]]
    SORT: int
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    LIST_FILTER_LABEL: str | Mapping[str, Any]
    LIST_COLUMN_LABEL: str | Mapping[str, Any]
    EDIT_FORM_LABEL: str | Mapping[str, Any]
    ERROR_MESSAGE: str | Mapping[str, Any]
    HELP_MESSAGE: str | Mapping[str, Any]


class QuoteUserfieldUpdateFieldsList(TypedDict, total=False):
    """``QuoteUserfieldUpdateFieldsList``, as it may be written."""

    VALUE: str
    SORT: int
    DEF: bool | Literal["Y", "N"]
    XML_ID: str


class QuoteUserfieldUpdateFieldsSettings(TypedDict, total=False):
    """``QuoteUserfieldUpdateFieldsSettings``, as it may be written."""

    DEFAULT_VALUE: str
    ROWS: int
    PRECISION: int
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]
    LIST_HEIGHT: int
    IBLOCK_TYPE_ID: str
    IBLOCK_ID: str
    ACTIVE_FILTER: bool | Literal["Y", "N"]
    ENTITY_TYPE: str
    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class Requisite(shape.Shape):
    """``Requisite``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    entity_type_id: shape.Field[Literal[3, 4]] = shape.field("ENTITY_TYPE_ID", convert.one_of(3, 4))
    entity_id = shape.field("ENTITY_ID", convert.integer)
    preset_id = shape.field("PRESET_ID", convert.integer)
    date_create = shape.field("DATE_CREATE", convert.datetime)
    date_modify = shape.field("DATE_MODIFY", convert.optional(convert.datetime))
    created_by_id = shape.field("CREATED_BY_ID", convert.integer)
    modify_by_id = shape.field("MODIFY_BY_ID", convert.optional(convert.integer))
    name = shape.field("NAME", convert.string)
    code = shape.field("CODE", convert.optional(convert.string))
    xml_id = shape.field("XML_ID", convert.optional(convert.string))
    originator_id = shape.field("ORIGINATOR_ID", convert.optional(convert.string))
    active = shape.field("ACTIVE", convert.boolean)
    address_only = shape.field("ADDRESS_ONLY", convert.boolean)
    sort = shape.field("SORT", convert.optional(convert.integer))
    rq_name = shape.field("RQ_NAME", convert.optional(convert.string))
    rq_first_name = shape.field("RQ_FIRST_NAME", convert.optional(convert.string))
    rq_last_name = shape.field("RQ_LAST_NAME", convert.optional(convert.string))
    rq_second_name = shape.field("RQ_SECOND_NAME", convert.optional(convert.string))
    rq_company_id = shape.field("RQ_COMPANY_ID", convert.optional(convert.string))
    rq_company_name = shape.field("RQ_COMPANY_NAME", convert.optional(convert.string))
    rq_company_full_name = shape.field("RQ_COMPANY_FULL_NAME", convert.optional(convert.string))
    rq_company_reg_date = shape.field("RQ_COMPANY_REG_DATE", convert.optional(convert.string))
    rq_director = shape.field("RQ_DIRECTOR", convert.optional(convert.string))
    rq_accountant = shape.field("RQ_ACCOUNTANT", convert.optional(convert.string))
    rq_ceo_name = shape.field("RQ_CEO_NAME", convert.optional(convert.string))
    rq_ceo_work_pos = shape.field("RQ_CEO_WORK_POS", convert.optional(convert.string))
    rq_contact = shape.field("RQ_CONTACT", convert.optional(convert.string))
    rq_email = shape.field("RQ_EMAIL", convert.optional(convert.string))
    rq_phone = shape.field("RQ_PHONE", convert.optional(convert.string))
    rq_fax = shape.field("RQ_FAX", convert.optional(convert.string))
    rq_ident_type = shape.field("RQ_IDENT_TYPE", convert.optional(convert.string))
    rq_ident_doc = shape.field("RQ_IDENT_DOC", convert.optional(convert.string))
    rq_ident_doc_ser = shape.field("RQ_IDENT_DOC_SER", convert.optional(convert.string))
    rq_ident_doc_num = shape.field("RQ_IDENT_DOC_NUM", convert.optional(convert.string))
    rq_ident_doc_pers_num = shape.field("RQ_IDENT_DOC_PERS_NUM", convert.optional(convert.string))
    rq_ident_doc_date = shape.field("RQ_IDENT_DOC_DATE", convert.optional(convert.string))
    rq_ident_doc_issued_by = shape.field("RQ_IDENT_DOC_ISSUED_BY", convert.optional(convert.string))
    rq_ident_doc_dep_code = shape.field("RQ_IDENT_DOC_DEP_CODE", convert.optional(convert.string))
    rq_inn = shape.field("RQ_INN", convert.optional(convert.string))
    rq_kpp = shape.field("RQ_KPP", convert.optional(convert.string))
    rq_usrle = shape.field("RQ_USRLE", convert.optional(convert.string))
    rq_ifns = shape.field("RQ_IFNS", convert.optional(convert.string))
    rq_ogrn = shape.field("RQ_OGRN", convert.optional(convert.string))
    rq_ogrnip = shape.field("RQ_OGRNIP", convert.optional(convert.string))
    rq_okpo = shape.field("RQ_OKPO", convert.optional(convert.string))
    rq_oktmo = shape.field("RQ_OKTMO", convert.optional(convert.string))
    rq_okved = shape.field("RQ_OKVED", convert.optional(convert.string))
    rq_edrpou = shape.field("RQ_EDRPOU", convert.optional(convert.string))
    rq_drfo = shape.field("RQ_DRFO", convert.optional(convert.string))
    rq_kbe = shape.field("RQ_KBE", convert.optional(convert.string))
    rq_iin = shape.field("RQ_IIN", convert.optional(convert.string))
    rq_bin = shape.field("RQ_BIN", convert.optional(convert.string))
    rq_st_cert_ser = shape.field("RQ_ST_CERT_SER", convert.optional(convert.string))
    rq_st_cert_num = shape.field("RQ_ST_CERT_NUM", convert.optional(convert.string))
    rq_st_cert_date = shape.field("RQ_ST_CERT_DATE", convert.optional(convert.string))
    rq_vat_payer = shape.field("RQ_VAT_PAYER", convert.boolean)
    rq_vat_id = shape.field("RQ_VAT_ID", convert.optional(convert.string))
    rq_vat_cert_ser = shape.field("RQ_VAT_CERT_SER", convert.optional(convert.string))
    rq_vat_cert_num = shape.field("RQ_VAT_CERT_NUM", convert.optional(convert.string))
    rq_vat_cert_date = shape.field("RQ_VAT_CERT_DATE", convert.optional(convert.string))
    rq_residence_country = shape.field("RQ_RESIDENCE_COUNTRY", convert.optional(convert.string))
    rq_base_doc = shape.field("RQ_BASE_DOC", convert.optional(convert.string))
    rq_regon = shape.field("RQ_REGON", convert.optional(convert.string))
    rq_krs = shape.field("RQ_KRS", convert.optional(convert.string))
    rq_pesel = shape.field("RQ_PESEL", convert.optional(convert.string))
    rq_legal_form = shape.field("RQ_LEGAL_FORM", convert.optional(convert.string))
    rq_siret = shape.field("RQ_SIRET", convert.optional(convert.string))
    rq_siren = shape.field("RQ_SIREN", convert.optional(convert.string))
    rq_capital = shape.field("RQ_CAPITAL", convert.optional(convert.string))
    rq_rcs = shape.field("RQ_RCS", convert.optional(convert.string))
    rq_cnpj = shape.field("RQ_CNPJ", convert.optional(convert.string))
    rq_state_reg = shape.field("RQ_STATE_REG", convert.optional(convert.string))
    rq_mnpl_reg = shape.field("RQ_MNPL_REG", convert.optional(convert.string))
    rq_cpf = shape.field("RQ_CPF", convert.optional(convert.string))


class RequisiteBankDetail(shape.Shape):
    """``RequisiteBankDetail``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    entity_type_id = shape.field("ENTITY_TYPE_ID", convert.integer)
    entity_id = shape.field("ENTITY_ID", convert.integer)
    country_id = shape.field("COUNTRY_ID", convert.optional(convert.integer))
    date_create = shape.field("DATE_CREATE", convert.datetime)
    date_modify = shape.field("DATE_MODIFY", convert.optional(convert.datetime))
    created_by_id = shape.field("CREATED_BY_ID", convert.integer)
    modify_by_id = shape.field("MODIFY_BY_ID", convert.optional(convert.integer))
    name = shape.field("NAME", convert.string)
    code = shape.field("CODE", convert.optional(convert.string))
    xml_id = shape.field("XML_ID", convert.optional(convert.string))
    active = shape.field("ACTIVE", convert.boolean)
    sort = shape.field("SORT", convert.optional(convert.integer))
    rq_bank_name = shape.field("RQ_BANK_NAME", convert.optional(convert.string))
    rq_bank_addr = shape.field("RQ_BANK_ADDR", convert.optional(convert.string))
    rq_bank_code = shape.field("RQ_BANK_CODE", convert.optional(convert.string))
    rq_bank_route_num = shape.field("RQ_BANK_ROUTE_NUM", convert.optional(convert.string))
    rq_bik = shape.field("RQ_BIK", convert.optional(convert.string))
    rq_codeb = shape.field("RQ_CODEB", convert.optional(convert.string))
    rq_codeg = shape.field("RQ_CODEG", convert.optional(convert.string))
    rq_rib = shape.field("RQ_RIB", convert.optional(convert.string))
    rq_mfo = shape.field("RQ_MFO", convert.optional(convert.string))
    rq_acc_name = shape.field("RQ_ACC_NAME", convert.optional(convert.string))
    rq_acc_num = shape.field("RQ_ACC_NUM", convert.optional(convert.string))
    rq_acc_type = shape.field("RQ_ACC_TYPE", convert.optional(convert.string))
    rq_agency_name = shape.field("RQ_AGENCY_NAME", convert.optional(convert.string))
    rq_iik = shape.field("RQ_IIK", convert.optional(convert.string))
    rq_acc_currency = shape.field("RQ_ACC_CURRENCY", convert.optional(convert.string))
    rq_cor_acc_num = shape.field("RQ_COR_ACC_NUM", convert.optional(convert.string))
    rq_iban = shape.field("RQ_IBAN", convert.optional(convert.string))
    rq_swift = shape.field("RQ_SWIFT", convert.optional(convert.string))
    rq_bic = shape.field("RQ_BIC", convert.optional(convert.string))
    comments = shape.field("COMMENTS", convert.optional(convert.string))
    originator_id = shape.field("ORIGINATOR_ID", convert.optional(convert.string))


class RequisiteBankDetailFields(TypedDict, total=False):
    """Fields of a requisite bank detail that may be written."""

    ENTITY_ID: int
    COUNTRY_ID: int | None
    NAME: str
    CODE: str | None
    XML_ID: str | None
    ACTIVE: bool | Literal["Y", "N"]
    SORT: int | None
    RQ_BANK_NAME: str | None
    RQ_BANK_ADDR: str | None
    RQ_BANK_CODE: str | None
    RQ_BANK_ROUTE_NUM: str | None
    RQ_BIK: str | None
    RQ_CODEB: str | None
    RQ_CODEG: str | None
    RQ_RIB: str | None
    RQ_MFO: str | None
    RQ_ACC_NAME: str | None
    RQ_ACC_NUM: str | None
    RQ_ACC_TYPE: str | None
    RQ_AGENCY_NAME: str | None
    RQ_IIK: str | None
    RQ_ACC_CURRENCY: str | None
    RQ_COR_ACC_NUM: str | None
    RQ_IBAN: str | None
    RQ_SWIFT: str | None
    RQ_BIC: str | None
    COMMENTS: str | None
    ORIGINATOR_ID: str | None


class RequisiteFields(TypedDict, total=False):
    """Fields of a requisite that may be written."""

    ENTITY_TYPE_ID: Literal[3, 4]
    ENTITY_ID: int
    PRESET_ID: int
    NAME: str
    CODE: str | None
    XML_ID: str | None
    ORIGINATOR_ID: str | None
    ACTIVE: bool | Literal["Y", "N"]
    ADDRESS_ONLY: bool | Literal["Y", "N"]
    SORT: int | None
    RQ_NAME: str | None
    RQ_FIRST_NAME: str | None
    RQ_LAST_NAME: str | None
    RQ_SECOND_NAME: str | None
    RQ_COMPANY_ID: str | None
    RQ_COMPANY_NAME: str | None
    RQ_COMPANY_FULL_NAME: str | None
    RQ_COMPANY_REG_DATE: str | None
    RQ_DIRECTOR: str | None
    RQ_ACCOUNTANT: str | None
    RQ_CEO_NAME: str | None
    RQ_CEO_WORK_POS: str | None
    RQ_CONTACT: str | None
    RQ_EMAIL: str | None
    RQ_PHONE: str | None
    RQ_FAX: str | None
    RQ_IDENT_TYPE: str | None
    RQ_IDENT_DOC: str | None
    RQ_IDENT_DOC_SER: str | None
    RQ_IDENT_DOC_NUM: str | None
    RQ_IDENT_DOC_PERS_NUM: str | None
    RQ_IDENT_DOC_DATE: str | None
    RQ_IDENT_DOC_ISSUED_BY: str | None
    RQ_IDENT_DOC_DEP_CODE: str | None
    RQ_INN: str | None
    RQ_KPP: str | None
    RQ_USRLE: str | None
    RQ_IFNS: str | None
    RQ_OGRN: str | None
    RQ_OGRNIP: str | None
    RQ_OKPO: str | None
    RQ_OKTMO: str | None
    RQ_OKVED: str | None
    RQ_EDRPOU: str | None
    RQ_DRFO: str | None
    RQ_KBE: str | None
    RQ_IIN: str | None
    RQ_BIN: str | None
    RQ_ST_CERT_SER: str | None
    RQ_ST_CERT_NUM: str | None
    RQ_ST_CERT_DATE: str | None
    RQ_VAT_PAYER: bool | Literal["Y", "N"]
    RQ_VAT_ID: str | None
    RQ_VAT_CERT_SER: str | None
    RQ_VAT_CERT_NUM: str | None
    RQ_VAT_CERT_DATE: str | None
    RQ_RESIDENCE_COUNTRY: str | None
    RQ_BASE_DOC: str | None
    RQ_REGON: str | None
    RQ_KRS: str | None
    RQ_PESEL: str | None
    RQ_LEGAL_FORM: str | None
    RQ_SIRET: str | None
    RQ_SIREN: str | None
    RQ_CAPITAL: str | None
    RQ_RCS: str | None
    RQ_CNPJ: str | None
    RQ_STATE_REG: str | None
    RQ_MNPL_REG: str | None
    RQ_CPF: str | None


class RequisiteLink(shape.Shape):
    """``RequisiteLink``, as the portal answers it."""

    __slots__ = ()

    entity_type_id = shape.field("ENTITY_TYPE_ID", convert.integer)
    entity_id = shape.field("ENTITY_ID", convert.integer)
    requisite_id = shape.field("REQUISITE_ID", convert.integer)
    bank_detail_id = shape.field("BANK_DETAIL_ID", convert.integer)
    mc_requisite_id = shape.field("MC_REQUISITE_ID", convert.integer)
    mc_bank_detail_id = shape.field("MC_BANK_DETAIL_ID", convert.integer)


class RequisiteLinkRegisterFields(TypedDict, total=False):
    """``RequisiteLinkRegisterFields``, as it may be written."""

    ENTITY_TYPE_ID: int
    ENTITY_ID: int
    REQUISITE_ID: int
    BANK_DETAIL_ID: int
    MC_REQUISITE_ID: int
    MC_BANK_DETAIL_ID: int


class RequisitePreset(shape.Shape):
    """``RequisitePreset``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    entity_type_id = shape.field("ENTITY_TYPE_ID", convert.integer)
    country_id = shape.field("COUNTRY_ID", convert.integer)
    date_create = shape.field("DATE_CREATE", convert.datetime)
    date_modify = shape.field("DATE_MODIFY", convert.optional(convert.datetime))
    created_by_id = shape.field("CREATED_BY_ID", convert.integer)
    modify_by_id = shape.field("MODIFY_BY_ID", convert.optional(convert.integer))
    name = shape.field("NAME", convert.string)
    xml_id = shape.field("XML_ID", convert.optional(convert.string))
    active = shape.field("ACTIVE", convert.boolean)
    sort = shape.field("SORT", convert.optional(convert.integer))


class RequisitePresetCountry(shape.Shape):
    """``RequisitePresetCountry``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    code = shape.field("CODE", convert.string)
    title = shape.field("TITLE", convert.string)


class RequisitePresetField(shape.Shape):
    """``RequisitePresetField``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    field_name = shape.field("FIELD_NAME", convert.string)
    field_title = shape.field("FIELD_TITLE", convert.optional(convert.string))
    sort = shape.field("SORT", convert.optional(convert.integer))
    in_short_list = shape.field("IN_SHORT_LIST", convert.boolean)


class RequisitePresetFieldFields(TypedDict, total=False):
    """Fields of a requisite preset field that may be written."""

    FIELD_NAME: str
    FIELD_TITLE: str | None
    SORT: int | None
    IN_SHORT_LIST: bool | Literal["Y", "N"]


class RequisitePresetFields(TypedDict, total=False):
    """Fields of a requisite preset that may be written."""

    ENTITY_TYPE_ID: int
    COUNTRY_ID: int
    NAME: str
    XML_ID: str | None
    ACTIVE: bool | Literal["Y", "N"]
    SORT: int | None


class RequisiteUserfieldAddFields(TypedDict, total=False):
    """``RequisiteUserfieldAddFields``, as it may be written."""

    ENTITY_ID: str
    FIELD_NAME: str
    USER_TYPE_ID: str
    XML_ID: str
    SORT: int
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    EDIT_FORM_LABEL: str
    LIST_COLUMN_LABEL: str
    LIST_FILTER_LABEL: str
    ERROR_MESSAGE: str
    HELP_MESSAGE: str
    LIST: RequisiteUserfieldAddFieldsList | Mapping[str, Any]
    SETTINGS: Mapping[str, Any]


class RequisiteUserfieldAddFieldsList(TypedDict, total=False):
    """``RequisiteUserfieldAddFieldsList``, as it may be written."""

    ID: int
    VALUE: str
    DEF: bool | Literal["Y", "N"]
    SORT: int
    XML_ID: str
    DEL: bool | Literal["Y", "N"]


class RequisiteUserfieldListFilter(TypedDict, total=False):
    """``RequisiteUserfieldListFilter``, as it may be written."""

    ID: int
    ENTITY_ID: str
    FIELD_NAME: str
    USER_TYPE_ID: str
    XML_ID: str
    SORT: int
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    EDIT_FORM_LABEL: str
    LIST_COLUMN_LABEL: str
    LIST_FILTER_LABEL: str
    ERROR_MESSAGE: str
    HELP_MESSAGE: str
    LIST: RequisiteUserfieldListFilterList | Mapping[str, Any]
    SETTINGS: Mapping[str, Any]


class RequisiteUserfieldListFilterList(TypedDict, total=False):
    """``RequisiteUserfieldListFilterList``, as it may be written."""

    ID: int
    VALUE: str
    DEF: bool | Literal["Y", "N"]
    SORT: int
    XML_ID: str
    DEL: bool | Literal["Y", "N"]


class RequisiteUserfieldUpdateFields(TypedDict, total=False):
    """``RequisiteUserfieldUpdateFields``, as it may be written."""

    XML_ID: str
    SORT: int
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    EDIT_FORM_LABEL: str
    LIST_COLUMN_LABEL: str
    LIST_FILTER_LABEL: str
    ERROR_MESSAGE: str
    HELP_MESSAGE: str
    LIST: RequisiteUserfieldUpdateFieldsList | Mapping[str, Any]
    SETTINGS: Mapping[str, Any]


class RequisiteUserfieldUpdateFieldsList(TypedDict, total=False):
    """``RequisiteUserfieldUpdateFieldsList``, as it may be written."""

    ID: int
    VALUE: str
    DEF: bool | Literal["Y", "N"]
    SORT: int
    XML_ID: str
    DEL: bool | Literal["Y", "N"]


class Settings(shape.Shape):
    """``Settings``, as the portal answers it."""

    __slots__ = ()

    precision = shape.field("PRECISION", convert.optional(convert.integer), sparse=True)
    size = shape.field("SIZE", convert.optional(convert.integer), sparse=True)
    min_value = shape.field("MIN_VALUE", convert.optional(convert.number), sparse=True)
    max_value = shape.field("MAX_VALUE", convert.optional(convert.number), sparse=True)
    default_value: shape.Field[SettingsDefaultValue | str | None] = shape.field(
        "DEFAULT_VALUE",
        convert.optional(convert.union(convert.shape("b24async.shapes.crm", "SettingsDefaultValue"), convert.string)),
        sparse=True,
    )
    display = shape.field("DISPLAY", convert.optional(convert.string), sparse=True)
    label: shape.Field[Sequence[str]] = shape.field("LABEL", convert.list_of(convert.string), sparse=True)
    label_checkbox = shape.field("LABEL_CHECKBOX", convert.optional(convert.string), sparse=True)
    use_second = shape.field("USE_SECOND", convert.optional(convert.boolean), sparse=True)
    use_timezone = shape.field("USE_TIMEZONE", convert.optional(convert.boolean), sparse=True)
    rows = shape.field("ROWS", convert.optional(convert.integer), sparse=True)
    regexp = shape.field("REGEXP", convert.optional(convert.string), sparse=True)
    min_length = shape.field("MIN_LENGTH", convert.optional(convert.integer), sparse=True)
    max_length = shape.field("MAX_LENGTH", convert.optional(convert.integer), sparse=True)
    list_height = shape.field("LIST_HEIGHT", convert.optional(convert.integer), sparse=True)
    caption_no_value = shape.field("CAPTION_NO_VALUE", convert.optional(convert.string), sparse=True)
    show_no_value = shape.field("SHOW_NO_VALUE", convert.optional(convert.boolean), sparse=True)
    iblock_id = shape.field("IBLOCK_ID", convert.optional(convert.integer), sparse=True)
    active_filter = shape.field("ACTIVE_FILTER", convert.optional(convert.boolean), sparse=True)
    entity_type = shape.field("ENTITY_TYPE", convert.optional(convert.string), sparse=True)
    lead = shape.field("LEAD", convert.optional(convert.boolean), sparse=True)
    contact = shape.field("CONTACT", convert.optional(convert.boolean), sparse=True)
    company = shape.field("COMPANY", convert.optional(convert.boolean), sparse=True)
    deal = shape.field("DEAL", convert.optional(convert.boolean), sparse=True)
    order = shape.field("ORDER", convert.optional(convert.boolean), sparse=True)
    quote = shape.field("QUOTE", convert.optional(convert.boolean), sparse=True)
    smart_invoice = shape.field("SMART_INVOICE", convert.optional(convert.boolean), sparse=True)
    show_map = shape.field("SHOW_MAP", convert.optional(convert.boolean), sparse=True)
    popup = shape.field("POPUP", convert.optional(convert.boolean), sparse=True)
    list_width = shape.field("LIST_WIDTH", convert.optional(convert.integer), sparse=True)
    max_show_size = shape.field("MAX_SHOW_SIZE", convert.optional(convert.integer), sparse=True)
    max_allowed_size = shape.field("MAX_ALLOWED_SIZE", convert.optional(convert.integer), sparse=True)
    extensions: shape.Field[Sequence[str]] = shape.field("EXTENSIONS", convert.list_of(convert.string), sparse=True)
    target_blank = shape.field("TARGET_BLANK", convert.optional(convert.boolean), sparse=True)
    dynamic_1224 = shape.field("DYNAMIC_1224", convert.optional(convert.boolean), sparse=True)
    dynamic_1226 = shape.field("DYNAMIC_1226", convert.optional(convert.boolean), sparse=True)
    dynamic_1268 = shape.field("DYNAMIC_1268", convert.optional(convert.boolean), sparse=True)
    dynamic_1278 = shape.field("DYNAMIC_1278", convert.optional(convert.boolean), sparse=True)
    use_users = shape.field("USE_USERS", convert.optional(convert.boolean), sparse=True)
    use_resources = shape.field("USE_RESOURCES", convert.optional(convert.boolean), sparse=True)
    resources: shape.Field[SettingsResources | None] = shape.field(
        "RESOURCES",
        convert.optional(convert.shape("b24async.shapes.crm", "SettingsResources")),
        sparse=True,
    )
    selected_resources: shape.Field[Sequence[SettingsSelectedResources]] = shape.field(
        "SELECTED_RESOURCES",
        convert.list_of(convert.shape("b24async.shapes.crm", "SettingsSelectedResources")),
        sparse=True,
    )
    selected_users: shape.Field[Sequence[Any]] = shape.field(
        "SELECTED_USERS",
        convert.list_of(convert.json),
        sparse=True,
    )
    full_day = shape.field("FULL_DAY", convert.optional(convert.boolean), sparse=True)
    allow_overbooking = shape.field("ALLOW_OVERBOOKING", convert.optional(convert.boolean), sparse=True)
    use_services = shape.field("USE_SERVICES", convert.optional(convert.boolean), sparse=True)
    service_list: shape.Field[Sequence[SettingsServiceList]] = shape.field(
        "SERVICE_LIST",
        convert.list_of(convert.shape("b24async.shapes.crm", "SettingsServiceList")),
        sparse=True,
    )
    resource_limit = shape.field("RESOURCE_LIMIT", convert.optional(convert.integer), sparse=True)
    timezone = shape.field("TIMEZONE", convert.optional(convert.string), sparse=True)
    use_user_timezone = shape.field("USE_USER_TIMEZONE", convert.optional(convert.boolean), sparse=True)


class SettingsDefaultValue(shape.Shape):
    """``SettingsDefaultValue``, as the portal answers it."""

    __slots__ = ()

    value = shape.field("VALUE", convert.string)
    type = shape.field("TYPE", convert.string)


class SettingsResources(shape.Shape):
    """``SettingsResources``, as the portal answers it."""

    __slots__ = ()

    resource: shape.Field[SettingsResourcesResource] = shape.field(
        "resource",
        convert.shape("b24async.shapes.crm", "SettingsResourcesResource"),
    )


class SettingsResourcesResource(shape.Shape):
    """``SettingsResourcesResource``, as the portal answers it."""

    __slots__ = ()

    xml_id = shape.field("XML_ID", convert.string)
    name = shape.field("NAME", convert.string)
    sections: shape.Field[Sequence[SettingsResourcesResourceSections]] = shape.field(
        "SECTIONS",
        convert.list_of(convert.shape("b24async.shapes.crm", "SettingsResourcesResourceSections")),
    )


class SettingsResourcesResourceSections(shape.Shape):
    """``SettingsResourcesResourceSections``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    cal_type = shape.field("CAL_TYPE", convert.string)
    name = shape.field("NAME", convert.string)


class SettingsSelectedResources(shape.Shape):
    """``SettingsSelectedResources``, as the portal answers it."""

    __slots__ = ()

    type = shape.field("type", convert.string)
    id = shape.field("id", convert.integer)
    title = shape.field("title", convert.string)


class SettingsServiceList(shape.Shape):
    """``SettingsServiceList``, as the portal answers it."""

    __slots__ = ()

    name = shape.field("name", convert.string)
    duration = shape.field("duration", convert.string)


class SmartProcess(shape.Shape):
    """``SmartProcess``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    title = shape.field("title", convert.string)
    code = shape.field("code", convert.optional(convert.string), sparse=True)
    created_by = shape.field("createdBy", convert.integer)
    entity_type_id = shape.field("entityTypeId", convert.optional(convert.integer))
    is_categories_enabled = shape.field("isCategoriesEnabled", convert.boolean)
    is_stages_enabled = shape.field("isStagesEnabled", convert.boolean)
    is_begin_close_dates_enabled = shape.field("isBeginCloseDatesEnabled", convert.boolean)
    is_client_enabled = shape.field("isClientEnabled", convert.boolean)
    is_use_in_userfield_enabled = shape.field("isUseInUserfieldEnabled", convert.boolean)
    is_link_with_products_enabled = shape.field("isLinkWithProductsEnabled", convert.boolean)
    is_mycompany_enabled = shape.field("isMycompanyEnabled", convert.boolean)
    is_documents_enabled = shape.field("isDocumentsEnabled", convert.boolean)
    is_source_enabled = shape.field("isSourceEnabled", convert.boolean)
    is_observers_enabled = shape.field("isObserversEnabled", convert.boolean)
    is_recyclebin_enabled = shape.field("isRecyclebinEnabled", convert.boolean)
    is_automation_enabled = shape.field("isAutomationEnabled", convert.boolean)
    is_biz_proc_enabled = shape.field("isBizProcEnabled", convert.boolean)
    is_set_open_permissions = shape.field("isSetOpenPermissions", convert.boolean)
    is_payments_enabled = shape.field("isPaymentsEnabled", convert.boolean)
    is_counters_enabled = shape.field("isCountersEnabled", convert.boolean)
    created_time = shape.field("createdTime", convert.datetime)
    updated_time = shape.field("updatedTime", convert.optional(convert.datetime))
    updated_by = shape.field("updatedBy", convert.optional(convert.integer))
    relations: shape.Field[SmartProcessRelations | None] = shape.field(
        "relations",
        convert.optional(convert.shape("b24async.shapes.crm", "SmartProcessRelations")),
        sparse=True,
    )
    linked_user_fields: shape.Field[Mapping[str, bool]] = shape.field(
        "linkedUserFields",
        convert.map_of(convert.boolean),
        sparse=True,
    )
    custom_sections: shape.Field[Sequence[Any]] = shape.field(
        "customSections",
        convert.list_of(convert.json),
        sparse=True,
    )
    custom_section_id = shape.field("customSectionId", convert.optional(convert.integer))


class SmartProcessFields(TypedDict, total=False):
    """Fields of a smart process that may be written."""

    title: str
    entityTypeId: int | None
    isCategoriesEnabled: bool | Literal["Y", "N"]
    isStagesEnabled: bool | Literal["Y", "N"]
    isBeginCloseDatesEnabled: bool | Literal["Y", "N"]
    isClientEnabled: bool | Literal["Y", "N"]
    isUseInUserfieldEnabled: bool | Literal["Y", "N"]
    isLinkWithProductsEnabled: bool | Literal["Y", "N"]
    isMycompanyEnabled: bool | Literal["Y", "N"]
    isDocumentsEnabled: bool | Literal["Y", "N"]
    isSourceEnabled: bool | Literal["Y", "N"]
    isObserversEnabled: bool | Literal["Y", "N"]
    isRecyclebinEnabled: bool | Literal["Y", "N"]
    isAutomationEnabled: bool | Literal["Y", "N"]
    isBizProcEnabled: bool | Literal["Y", "N"]
    isSetOpenPermissions: bool | Literal["Y", "N"]
    relations: SmartProcessRelations | Mapping[str, Any] | None
    linkedUserFields: Mapping[str, bool | Literal["Y", "N"]]
    customSections: Sequence[Any]
    customSectionId: int | None
    isExternal: bool


class SmartProcessRelations(shape.Shape):
    """``SmartProcessRelations``, as the portal answers it."""

    __slots__ = ()

    parent: shape.Field[Sequence[SmartProcessRelationsParent]] = shape.field(
        "parent",
        convert.list_of(convert.shape("b24async.shapes.crm", "SmartProcessRelationsParent")),
    )
    child: shape.Field[Sequence[SmartProcessRelationsParent]] = shape.field(
        "child",
        convert.list_of(convert.shape("b24async.shapes.crm", "SmartProcessRelationsParent")),
    )


class SmartProcessRelationsParent(shape.Shape):
    """``SmartProcessRelationsParent``, as the portal answers it."""

    __slots__ = ()

    entity_type_id = shape.field("entityTypeId", convert.integer)
    is_children_list_enabled = shape.field("isChildrenListEnabled", convert.boolean)
    is_predefined = shape.field("isPredefined", convert.boolean)


class StageHistory(shape.Shape):
    """``StageHistory``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    type_id: shape.Field[Literal[1, 2, 3, 5]] = shape.field("TYPE_ID", convert.one_of(1, 2, 3, 5))
    owner_id = shape.field("OWNER_ID", convert.integer)
    created_time = shape.field("CREATED_TIME", convert.datetime)
    status_semantic_id: shape.Field[Literal["P", "S", "F"]] = shape.field(
        "STATUS_SEMANTIC_ID",
        convert.one_of("P", "S", "F"),
    )
    status_id = shape.field("STATUS_ID", convert.string)
    category_id = shape.field("CATEGORY_ID", convert.integer)
    stage_semantic_id: shape.Field[Literal["P", "S", "F"]] = shape.field(
        "STAGE_SEMANTIC_ID",
        convert.one_of("P", "S", "F"),
    )
    stage_id = shape.field("STAGE_ID", convert.string)


class Status(shape.Shape):
    """``Status``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    entity_id = shape.field("ENTITY_ID", convert.string)
    status_id = shape.field("STATUS_ID", convert.string)
    name = shape.field("NAME", convert.string)
    name_init = shape.field("NAME_INIT", convert.optional(convert.string))
    sort = shape.field("SORT", convert.integer)
    system = shape.field("SYSTEM", convert.boolean)
    category_id = shape.field("CATEGORY_ID", convert.optional(convert.integer))
    color = shape.field("COLOR", convert.optional(convert.string))
    semantics = shape.field("SEMANTICS", convert.optional(convert.string))
    extra: shape.Field[Mapping[str, Any]] = shape.field("EXTRA", convert.map_of(convert.json))


class StatusEntity(shape.Shape):
    """``StatusEntity``, as the portal answers it."""

    __slots__ = ()

    name = shape.field("NAME", convert.string)
    sort = shape.field("SORT", convert.integer)
    status_id = shape.field("STATUS_ID", convert.string)


class StatusEntityType(shape.Shape):
    """``StatusEntityType``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.optional(convert.string), sparse=True)
    name = shape.field("NAME", convert.optional(convert.string), sparse=True)
    entity_type_id = shape.field("ENTITY_TYPE_ID", convert.optional(convert.integer), sparse=True)
    semantic_info: shape.Field[StatusEntityTypeSemanticInfo | None] = shape.field(
        "SEMANTIC_INFO",
        convert.optional(convert.shape("b24async.shapes.crm", "StatusEntityTypeSemanticInfo")),
        sparse=True,
    )
    prefix = shape.field("PREFIX", convert.optional(convert.string), sparse=True)
    field_attribute_scope = shape.field("FIELD_ATTRIBUTE_SCOPE", convert.optional(convert.string), sparse=True)
    is_enabled = shape.field("IS_ENABLED", convert.optional(convert.boolean), sparse=True)
    category_id = shape.field("CATEGORY_ID", convert.optional(convert.integer), sparse=True)
    parent_id = shape.field("PARENT_ID", convert.optional(convert.string), sparse=True)
    category_name = shape.field("CATEGORY_NAME", convert.optional(convert.string), sparse=True)
    category_sort = shape.field("CATEGORY_SORT", convert.optional(convert.integer), sparse=True)
    is_default_category = shape.field("IS_DEFAULT_CATEGORY", convert.optional(convert.boolean), sparse=True)


class StatusEntityTypeSemanticInfo(shape.Shape):
    """``StatusEntityTypeSemanticInfo``, as the portal answers it."""

    __slots__ = ()

    start_field = shape.field("START_FIELD", convert.string)
    final_success_field = shape.field("FINAL_SUCCESS_FIELD", convert.string)
    final_unsuccess_field = shape.field("FINAL_UNSUCCESS_FIELD", convert.string)
    final_sort = shape.field("FINAL_SORT", convert.integer)


class StatusFields(TypedDict, total=False):
    """Fields of a status that may be written."""

    ENTITY_ID: str
    STATUS_ID: str
    NAME: str
    SORT: int
    COLOR: str | None
    SEMANTICS: str | None


class TimelineBinding(shape.Shape):
    """``TimelineBinding``, as the portal answers it."""

    __slots__ = ()

    owner_id = shape.field("OWNER_ID", convert.integer)
    entity_id = shape.field("ENTITY_ID", convert.integer)
    entity_type: shape.Field[Literal["lead", "deal", "contact", "company", "order"]] = shape.field(
        "ENTITY_TYPE",
        convert.one_of("lead", "deal", "contact", "company", "order"),
    )


class TimelineBindingsBindFields(TypedDict, total=False):
    """``TimelineBindingsBindFields``, as it may be written."""

    OWNER_ID: int
    ENTITY_ID: int
    ENTITY_TYPE: Literal["lead", "deal", "contact", "company", "order"]


class TimelineBindingsUnbindFields(TypedDict, total=False):
    """``TimelineBindingsUnbindFields``, as it may be written."""

    OWNER_ID: int
    ENTITY_ID: int
    ENTITY_TYPE: Literal["lead", "deal", "contact", "company", "order"]


class TimelineComment(shape.Shape):
    """``TimelineComment``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    entity_id = shape.field("ENTITY_ID", convert.integer)
    entity_type = shape.field("ENTITY_TYPE", convert.string)
    created = shape.field("CREATED", convert.datetime)
    comment = shape.field("COMMENT", convert.string)
    author_id = shape.field("AUTHOR_ID", convert.optional(convert.integer))
    files: shape.Field[Mapping[str, TimelineCommentFile]] = shape.field(
        "FILES",
        convert.map_of(convert.shape("b24async.shapes.crm", "TimelineCommentFile")),
    )


class TimelineCommentFields(TypedDict, total=False):
    """Fields of a timeline comment that may be written."""

    ENTITY_ID: int
    ENTITY_TYPE: str
    COMMENT: str
    FILES: Mapping[str, TimelineCommentFile | Mapping[str, Any]]


class TimelineCommentFile(shape.Shape):
    """``TimelineCommentFile``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    date = shape.field("date", convert.datetime)
    type = shape.field("type", convert.string)
    name = shape.field("name", convert.string)
    size = shape.field("size", convert.integer)
    image: shape.Field[TimelineCommentFileImage] = shape.field(
        "image",
        convert.shape("b24async.shapes.crm", "TimelineCommentFileImage"),
    )
    author_id = shape.field("authorId", convert.integer)
    author_name = shape.field("authorName", convert.string)
    url_preview = shape.field("urlPreview", convert.string)
    url_show = shape.field("urlShow", convert.string)
    url_download = shape.field("urlDownload", convert.string)


class TimelineCommentFileImage(shape.Shape):
    """``TimelineCommentFileImage``, as the portal answers it."""

    __slots__ = ()

    width = shape.field("width", convert.integer)
    height = shape.field("height", convert.integer)


class TimelineCommentListFilter(TypedDict, total=False):
    """``TimelineCommentListFilter``, as it may be written."""

    ENTITY_ID: int
    ENTITY_TYPE: str


class TimelineIcon(shape.Shape):
    """``TimelineIcon``, as the portal answers it."""

    __slots__ = ()

    code = shape.field("code", convert.string)
    is_system = shape.field("isSystem", convert.boolean)
    file_uri = shape.field("fileUri", convert.string)


class TimelineLayoutBlocksSetLayout(TypedDict, total=False):
    """``TimelineLayoutBlocksSetLayout``, as it may be written."""

    blocks: Mapping[str, Any]


class TimelineLogMessage(shape.Shape):
    """``TimelineLogMessage``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    created = shape.field("created", convert.datetime)
    author_id = shape.field("authorId", convert.optional(convert.integer))
    title = shape.field("title", convert.string)
    text = shape.field("text", convert.string)
    icon_code = shape.field("iconCode", convert.string)


class TimelineLogMessageFields(TypedDict, total=False):
    """Fields of a timeline log message that may be written."""

    title: str
    text: str
    iconCode: str
    entityTypeId: int
    entityId: int


class TimelineNote(shape.Shape):
    """``TimelineNote``, as the portal answers it."""

    __slots__ = ()

    text = shape.field("text", convert.string)
    created_by_id = shape.field("createdById", convert.integer)
    created_time = shape.field("createdTime", convert.datetime)
    updated_by_id = shape.field("updatedById", convert.integer)
    updated_time = shape.field("updatedTime", convert.datetime)


class TrackingTraceAddEntities(TypedDict, total=False):
    """``TrackingTraceAddEntities``, as it may be written."""

    TYPE: Literal["COMPANY", "CONTACT", "DEAL", "LEAD", "QUOTE"]
    ID: int


class UfEnumElement(shape.Shape):
    """``UfEnumElement``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    value = shape.field("VALUE", convert.string)
    def_ = shape.field("DEF", convert.boolean)
    sort = shape.field("SORT", convert.integer)
    xml_id = shape.field("XML_ID", convert.optional(convert.string), sparse=True)
    del_ = shape.field("DEL", convert.optional(convert.boolean), sparse=True)


class UserField(shape.Shape):
    """``UserField``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    entity_id = shape.field("ENTITY_ID", convert.optional(convert.string))
    field_name = shape.field("FIELD_NAME", convert.string)
    user_type_id = shape.field("USER_TYPE_ID", convert.string)
    xml_id = shape.field("XML_ID", convert.optional(convert.string))
    sort = shape.field("SORT", convert.integer)
    multiple = shape.field("MULTIPLE", convert.boolean)
    mandatory = shape.field("MANDATORY", convert.boolean)
    show_filter: shape.Field[Literal["N", "I", "E", "S"]] = shape.field(
        "SHOW_FILTER",
        convert.one_of("N", "I", "E", "S"),
    )
    show_in_list = shape.field("SHOW_IN_LIST", convert.boolean)
    edit_in_list = shape.field("EDIT_IN_LIST", convert.boolean)
    is_searchable = shape.field("IS_SEARCHABLE", convert.boolean)
    settings: shape.Field[Settings | None] = shape.field(
        "SETTINGS",
        convert.optional(convert.shape("b24async.shapes.crm", "Settings")),
    )
    list: shape.Field[Sequence[UfEnumElement]] = shape.field(
        "LIST",
        convert.list_of(convert.shape("b24async.shapes.crm", "UfEnumElement")),
        sparse=True,
    )
    edit_form_label: shape.Field[str | Mapping[str, str] | None] = shape.field(
        "EDIT_FORM_LABEL",
        convert.optional(convert.union(convert.string, convert.map_of(convert.string))),
    )
    list_column_label: shape.Field[str | Mapping[str, str] | None] = shape.field(
        "LIST_COLUMN_LABEL",
        convert.optional(convert.union(convert.string, convert.map_of(convert.string))),
    )
    list_filter_label: shape.Field[str | Mapping[str, str] | None] = shape.field(
        "LIST_FILTER_LABEL",
        convert.optional(convert.union(convert.string, convert.map_of(convert.string))),
    )
    error_message: shape.Field[str | Mapping[str, str] | None] = shape.field(
        "ERROR_MESSAGE",
        convert.optional(convert.union(convert.string, convert.map_of(convert.string))),
    )
    help_message: shape.Field[str | Mapping[str, str] | None] = shape.field(
        "HELP_MESSAGE",
        convert.optional(convert.union(convert.string, convert.map_of(convert.string))),
    )
    user_type_owner = shape.field("USER_TYPE_OWNER", convert.optional(convert.string), sparse=True)


class UserFieldFields(TypedDict, total=False):
    """Fields of a user field that may be written."""

    FIELD_NAME: str
    USER_TYPE_ID: str
    XML_ID: str | None
    SORT: int
    MULTIPLE: bool | Literal["Y", "N"]
    MANDATORY: bool | Literal["Y", "N"]
    SHOW_FILTER: Literal["N", "I", "E", "S"]
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    SETTINGS: Settings | Mapping[str, Any] | None
    LIST: Sequence[UfEnumElement | Mapping[str, Any]]
    EDIT_FORM_LABEL: str | Mapping[str, str] | None
    LIST_COLUMN_LABEL: str | Mapping[str, str] | None
    LIST_FILTER_LABEL: str | Mapping[str, str] | None
    ERROR_MESSAGE: str | Mapping[str, str] | None
    HELP_MESSAGE: str | Mapping[str, str] | None
    LABEL: str


class UserFieldType(shape.Shape):
    """``UserFieldType``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.string)
    title = shape.field("title", convert.string)


class VatRate(shape.Shape):
    """``VatRate``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    active = shape.field("ACTIVE", convert.boolean)
    c_sort = shape.field("C_SORT", convert.integer)
    name = shape.field("NAME", convert.string)
    rate = shape.field("RATE", convert.optional(convert.number))


class VatRateFields(TypedDict, total=False):
    """Fields of a vat rate that may be written."""

    ACTIVE: bool | Literal["Y", "N"]
    C_SORT: int
    NAME: str
    RATE: float | None
