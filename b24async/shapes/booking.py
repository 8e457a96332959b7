# Generated from spec/booking by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``booking.*``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class Booking(shape.Shape):
    """``Booking``, as the portal answers it."""

    __slots__ = ()

    date_period: shape.Field[Mapping[str, BookingDatePeriod]] = shape.field(
        "datePeriod",
        convert.map_of(convert.shape("b24async.shapes.booking", "BookingDatePeriod")),
    )
    description = shape.field("description", convert.optional(convert.string))
    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.optional(convert.string))
    resource_ids: shape.Field[Sequence[int]] = shape.field("resourceIds", convert.list_of(convert.integer))


class BookingClient(shape.Shape):
    """``BookingClient``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    type: shape.Field[BookingClientType] = shape.field(
        "type",
        convert.shape("b24async.shapes.booking", "BookingClientType"),
    )


class BookingClientType(shape.Shape):
    """``BookingClientType``, as the portal answers it."""

    __slots__ = ()

    code = shape.field("code", convert.string)
    module = shape.field("module", convert.string)


class BookingDatePeriod(shape.Shape):
    """``BookingDatePeriod``, as the portal answers it."""

    __slots__ = ()

    timestamp = shape.field("timestamp", convert.integer)
    timezone = shape.field("timezone", convert.string)


class BookingDatePeriodFields(TypedDict, total=False):
    """``BookingDatePeriodFields``, as it may be written."""

    timestamp: int
    timezone: str


class BookingExternalData(shape.Shape):
    """``BookingExternalData``, as the portal answers it."""

    __slots__ = ()

    entity_type_id = shape.field("entityTypeId", convert.string)
    module_id = shape.field("moduleId", convert.string)
    value = shape.field("value", convert.string)


class BookingFields(TypedDict, total=False):
    """Fields of a booking that may be written."""

    datePeriod: Mapping[str, BookingDatePeriodFields | Mapping[str, Any]]
    description: str | None
    name: str | None
    resourceIds: Sequence[int]


class ClientType(shape.Shape):
    """``ClientType``, as the portal answers it."""

    __slots__ = ()

    code = shape.field("code", convert.string)
    module = shape.field("module", convert.string)


class Resource(shape.Shape):
    """``Resource``, as the portal answers it."""

    __slots__ = ()

    confirmation_counter_delay = shape.field("confirmationCounterDelay", convert.integer)
    confirmation_delay = shape.field("confirmationDelay", convert.optional(convert.integer), sparse=True)
    confirmation_repetitions = shape.field("confirmationRepetitions", convert.optional(convert.integer), sparse=True)
    confirmation_repetitions_interval = shape.field(
        "confirmationRepetitionsInterval",
        convert.optional(convert.integer),
        sparse=True,
    )
    delayed_counter_delay = shape.field("delayedCounterDelay", convert.integer)
    delayed_delay = shape.field("delayedDelay", convert.optional(convert.integer), sparse=True)
    description = shape.field("description", convert.optional(convert.string), sparse=True)
    id = shape.field("id", convert.integer)
    info_delay = shape.field("infoDelay", convert.optional(convert.integer), sparse=True)
    is_confirmation_notification_on = shape.field("isConfirmationNotificationOn", convert.boolean)
    is_delayed_notification_on = shape.field("isDelayedNotificationOn", convert.boolean)
    is_feedback_notification_on = shape.field("isFeedbackNotificationOn", convert.boolean)
    is_info_notification_on = shape.field("isInfoNotificationOn", convert.optional(convert.boolean), sparse=True)
    is_main = shape.field("isMain", convert.optional(convert.boolean), sparse=True)
    is_reminder_notification_on = shape.field("isReminderNotificationOn", convert.boolean)
    name = shape.field("name", convert.string)
    reminder_delay = shape.field("reminderDelay", convert.optional(convert.integer), sparse=True)
    template_type_confirmation: shape.Field[Literal["inanimate", "animate"]] = shape.field(
        "templateTypeConfirmation",
        convert.one_of("inanimate", "animate"),
    )
    template_type_delayed: shape.Field[Literal["inanimate", "animate"]] = shape.field(
        "templateTypeDelayed",
        convert.one_of("inanimate", "animate"),
    )
    template_type_feedback: shape.Field[Literal["inanimate", "animate"]] = shape.field(
        "templateTypeFeedback",
        convert.one_of("inanimate", "animate"),
    )
    template_type_info: shape.Field[Literal["inanimate", "animate"] | None] = shape.field(
        "templateTypeInfo",
        convert.optional(convert.one_of("inanimate", "animate")),
        sparse=True,
    )
    template_type_reminder = shape.field("templateTypeReminder", convert.optional(convert.string))
    type_id = shape.field("typeId", convert.optional(convert.integer), sparse=True)
    confirmation_notification_delay = shape.field("confirmationNotificationDelay", convert.optional(convert.integer))
    confirmation_notification_repetitions = shape.field("confirmationNotificationRepetitions", convert.json)
    confirmation_notification_repetitions_interval = shape.field(
        "confirmationNotificationRepetitionsInterval",
        convert.optional(convert.integer),
    )
    delayed_notification_delay = shape.field("delayedNotificationDelay", convert.optional(convert.integer))
    info_notification_delay = shape.field("infoNotificationDelay", convert.json)
    reminder_notification_delay = shape.field("reminderNotificationDelay", convert.optional(convert.integer))
    code = shape.field("code", convert.optional(convert.string), sparse=True)


class ResourceFields(TypedDict, total=False):
    """Fields of a resource that may be written."""

    confirmationCounterDelay: int
    confirmationDelay: int
    confirmationRepetitions: int
    confirmationRepetitionsInterval: int
    delayedCounterDelay: int
    delayedDelay: int
    description: str | None
    infoDelay: int
    isConfirmationNotificationOn: bool | Literal["Y", "N"]
    isDelayedNotificationOn: bool | Literal["Y", "N"]
    isFeedbackNotificationOn: bool | Literal["Y", "N"]
    isInfoNotificationOn: bool | Literal["Y", "N"]
    isMain: bool | Literal["Y", "N"]
    isReminderNotificationOn: bool | Literal["Y", "N"]
    name: str
    reminderDelay: int
    templateTypeConfirmation: Literal["inanimate", "animate"]
    templateTypeDelayed: Literal["inanimate", "animate"]
    templateTypeFeedback: Literal["inanimate", "animate"]
    templateTypeInfo: Literal["inanimate", "animate"]
    templateTypeReminder: str | None
    typeId: int


class ResourceSlot(shape.Shape):
    """``ResourceSlot``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    from_ = shape.field("from", convert.optional(convert.integer))
    to = shape.field("to", convert.optional(convert.integer))
    timezone = shape.field("timezone", convert.optional(convert.string))
    week_days: shape.Field[Sequence[str]] = shape.field("weekDays", convert.list_of(convert.string))
    slot_size = shape.field("slotSize", convert.optional(convert.integer))


class V1BookingClientSetClients(TypedDict, total=False):
    """``V1BookingClientSetClients``, as it may be written."""

    id: int
    type: Mapping[str, Any]


class V1BookingCreatefromwaitlistFields(TypedDict, total=False):
    """``V1BookingCreatefromwaitlistFields``, as it may be written."""

    resourceIds: Sequence[int]
    name: str
    description: str
    datePeriod: V1BookingCreatefromwaitlistFieldsDatePeriod | Mapping[str, Any]


V1BookingCreatefromwaitlistFieldsDatePeriod = TypedDict(
    "V1BookingCreatefromwaitlistFieldsDatePeriod",
    {"from": "Mapping[str, Any]", "to": "Mapping[str, Any]"},
    total=False,
)
"""``V1BookingCreatefromwaitlistFieldsDatePeriod``, as it may be written."""


class V1BookingExternalDataSetExternalData(TypedDict, total=False):
    """``V1BookingExternalDataSetExternalData``, as it may be written."""

    moduleId: str
    entityTypeId: str
    value: str


class V1BookingListFilter(TypedDict, total=False):
    """``V1BookingListFilter``, as it may be written."""

    within: V1BookingListFilterWithin | Mapping[str, Any]
    client: V1BookingListFilterClient | Mapping[str, Any]


class V1BookingListFilterClient(TypedDict, total=False):
    """``V1BookingListFilterClient``, as it may be written."""

    code: str
    module: Any
    id: int


class V1BookingListFilterWithin(TypedDict, total=False):
    """``V1BookingListFilterWithin``, as it may be written."""

    dateFrom: int
    dateTo: int


class V1ResourceListFilter(TypedDict, total=False):
    """``V1ResourceListFilter``, as it may be written."""

    searchQuery: str
    isMain: bool | Literal["Y", "N"]
    typeId: int
    name: str
    description: str


V1ResourceSlotsSetSlots = TypedDict(
    "V1ResourceSlotsSetSlots",
    {
        "from": "int",
        "to": "int",
        "timezone": "str",
        "weekDays": 'Sequence[Literal["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]]',
        "slotSize": "int",
    },
    total=False,
)
"""``V1ResourceSlotsSetSlots``, as it may be written."""


class V1ResourceTypeAddFields(TypedDict, total=False):
    """``V1ResourceTypeAddFields``, as it may be written."""

    name: str
    code: str
    isInfoNotificationOn: bool | Literal["Y", "N"]
    templateTypeInfo: Literal["inanimate", "animate"]
    isConfirmationNotificationOn: bool | Literal["Y", "N"]
    templateTypeConfirmation: Literal["inanimate", "animate"]
    isReminderNotificationOn: bool | Literal["Y", "N"]
    templateTypeReminder: str
    isFeedbackNotificationOn: bool | Literal["Y", "N"]
    templateTypeFeedback: Literal["inanimate", "animate"]
    isDelayedNotificationOn: bool | Literal["Y", "N"]
    templateTypeDelayed: Literal["inanimate", "animate"]
    infoDelay: int
    reminderDelay: int
    delayedDelay: int
    delayedCounterDelay: int
    confirmationDelay: int
    confirmationRepetitions: int
    confirmationRepetitionsInterval: int
    confirmationCounterDelay: int


class V1ResourceTypeListFilter(TypedDict, total=False):
    """``V1ResourceTypeListFilter``, as it may be written."""

    searchQuery: str
    moduleId: str
    name: str
    code: str


class V1ResourceTypeUpdateFields(TypedDict, total=False):
    """``V1ResourceTypeUpdateFields``, as it may be written."""

    name: str
    code: str
    isInfoNotificationOn: bool | Literal["Y", "N"]
    templateTypeInfo: Literal["inanimate", "animate"]
    isConfirmationNotificationOn: bool | Literal["Y", "N"]
    templateTypeConfirmation: Literal["inanimate", "animate"]
    isReminderNotificationOn: bool | Literal["Y", "N"]
    templateTypeReminder: str
    isFeedbackNotificationOn: bool | Literal["Y", "N"]
    templateTypeFeedback: Literal["inanimate", "animate"]
    isDelayedNotificationOn: bool | Literal["Y", "N"]
    templateTypeDelayed: Literal["inanimate", "animate"]
    infoDelay: int
    reminderDelay: int
    delayedDelay: int
    delayedCounterDelay: int
    confirmationDelay: int
    confirmationRepetitions: int
    confirmationRepetitionsInterval: int
    confirmationCounterDelay: int


class V1WaitlistAddFields(TypedDict, total=False):
    """``V1WaitlistAddFields``, as it may be written."""

    note: str


class V1WaitlistClientSetClients(TypedDict, total=False):
    """``V1WaitlistClientSetClients``, as it may be written."""

    id: int
    type: Mapping[str, Any]


class V1WaitlistExternalDataSetExternalData(TypedDict, total=False):
    """``V1WaitlistExternalDataSetExternalData``, as it may be written."""

    moduleId: str
    entityTypeId: str
    value: str


class V1WaitlistGetResult(shape.Shape):
    """``V1WaitlistGetResult``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    note = shape.field("note", convert.optional(convert.string))


class V1WaitlistListFilter(TypedDict, total=False):
    """``V1WaitlistListFilter``, as it may be written."""

    createdWithin: V1WaitlistListFilterCreatedWithin | Mapping[str, Any]


V1WaitlistListFilterCreatedWithin = TypedDict(
    "V1WaitlistListFilterCreatedWithin",
    {"from": "datetime.date | str", "to": "datetime.date | str"},
    total=False,
)
"""``V1WaitlistListFilterCreatedWithin``, as it may be written."""


class V1WaitlistUpdateFields(TypedDict, total=False):
    """``V1WaitlistUpdateFields``, as it may be written."""

    note: str


class WaitList(shape.Shape):
    """``WaitList``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    note = shape.field("note", convert.optional(convert.string))


class WaitListClient(shape.Shape):
    """``WaitListClient``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    type: shape.Field[WaitListClientType] = shape.field(
        "type",
        convert.shape("b24async.shapes.booking", "WaitListClientType"),
    )


class WaitListClientType(shape.Shape):
    """``WaitListClientType``, as the portal answers it."""

    __slots__ = ()

    code = shape.field("code", convert.string)
    module = shape.field("module", convert.string)
