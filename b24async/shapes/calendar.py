# Generated from spec/calendar by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``calendar.*``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class CalendarAccessibility(shape.Shape):
    """``CalendarAccessibility``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.optional(convert.integer), sparse=True)
    name = shape.field("NAME", convert.optional(convert.string), sparse=True)
    date_from = shape.field("DATE_FROM", convert.optional(convert.string), sparse=True)
    date_to = shape.field("DATE_TO", convert.optional(convert.string), sparse=True)
    date_from_ts_utc = shape.field("DATE_FROM_TS_UTC", convert.optional(convert.string), sparse=True)
    date_to_ts_utc = shape.field("DATE_TO_TS_UTC", convert.optional(convert.string), sparse=True)
    user_offset_from_raw = shape.field("~USER_OFFSET_FROM", convert.optional(convert.integer), sparse=True)
    user_offset_to_raw = shape.field("~USER_OFFSET_TO", convert.optional(convert.integer), sparse=True)
    dt_skip_time: shape.Field[Literal["Y", "N"] | None] = shape.field(
        "DT_SKIP_TIME",
        convert.optional(convert.one_of("Y", "N")),
        sparse=True,
    )
    tz_from = shape.field("TZ_FROM", convert.optional(convert.string), sparse=True)
    tz_to = shape.field("TZ_TO", convert.optional(convert.string), sparse=True)
    accessibility: shape.Field[Literal["busy", "absent", "quest", "free"] | None] = shape.field(
        "ACCESSIBILITY",
        convert.optional(convert.one_of("busy", "absent", "quest", "free")),
        sparse=True,
    )
    importance: shape.Field[Literal["high", "normal", "low"] | None] = shape.field(
        "IMPORTANCE",
        convert.optional(convert.one_of("high", "normal", "low")),
        sparse=True,
    )
    event_type = shape.field("EVENT_TYPE", convert.optional(convert.string), sparse=True)


class CalendarEvent(shape.Shape):
    """``CalendarEvent``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.optional(convert.integer), sparse=True)
    parent_id = shape.field("PARENT_ID", convert.optional(convert.integer), sparse=True)
    deleted = shape.field("DELETED", convert.optional(convert.boolean), sparse=True)
    cal_type = shape.field("CAL_TYPE", convert.optional(convert.string), sparse=True)
    owner_id = shape.field("OWNER_ID", convert.optional(convert.integer), sparse=True)
    name = shape.field("NAME", convert.optional(convert.string), sparse=True)
    date_from = shape.field("DATE_FROM", convert.optional(convert.string), sparse=True)
    date_to = shape.field("DATE_TO", convert.optional(convert.string), sparse=True)
    original_date_from = shape.field("ORIGINAL_DATE_FROM", convert.optional(convert.datetime), sparse=True)
    tz_from = shape.field("TZ_FROM", convert.optional(convert.string), sparse=True)
    tz_to = shape.field("TZ_TO", convert.optional(convert.string), sparse=True)
    tz_offset_from = shape.field("TZ_OFFSET_FROM", convert.optional(convert.string), sparse=True)
    tz_offset_to = shape.field("TZ_OFFSET_TO", convert.optional(convert.string), sparse=True)
    date_from_ts_utc = shape.field("DATE_FROM_TS_UTC", convert.optional(convert.string), sparse=True)
    date_to_ts_utc = shape.field("DATE_TO_TS_UTC", convert.optional(convert.string), sparse=True)
    dt_skip_time = shape.field("DT_SKIP_TIME", convert.optional(convert.boolean), sparse=True)
    dt_length = shape.field("DT_LENGTH", convert.optional(convert.integer), sparse=True)
    event_type = shape.field("EVENT_TYPE", convert.optional(convert.string), sparse=True)
    created_by = shape.field("CREATED_BY", convert.optional(convert.integer), sparse=True)
    date_create = shape.field("DATE_CREATE", convert.optional(convert.string), sparse=True)
    timestamp_x = shape.field("TIMESTAMP_X", convert.optional(convert.string), sparse=True)
    description = shape.field("DESCRIPTION", convert.optional(convert.string), sparse=True)
    private_event = shape.field("PRIVATE_EVENT", convert.optional(convert.boolean), sparse=True)
    accessibility = shape.field("ACCESSIBILITY", convert.optional(convert.string), sparse=True)
    importance = shape.field("IMPORTANCE", convert.optional(convert.string), sparse=True)
    is_meeting = shape.field("IS_MEETING", convert.optional(convert.boolean), sparse=True)
    meeting_status: shape.Field[Literal["Y", "N", "Q", "H"] | None] = shape.field(
        "MEETING_STATUS",
        convert.optional(convert.one_of("Y", "N", "Q", "H")),
        sparse=True,
    )
    meeting_host = shape.field("MEETING_HOST", convert.optional(convert.string), sparse=True)
    meeting: shape.Field[CalendarEventMeeting | None] = shape.field(
        "MEETING",
        convert.optional(convert.shape("b24async.shapes.calendar", "CalendarEventMeeting")),
        sparse=True,
    )
    location = shape.field("LOCATION", convert.optional(convert.string), sparse=True)
    remind: shape.Field[Sequence[CalendarEventRemind]] = shape.field(
        "REMIND",
        convert.list_of(convert.shape("b24async.shapes.calendar", "CalendarEventRemind")),
        sparse=True,
    )
    color = shape.field("COLOR", convert.optional(convert.string), sparse=True)
    rrule: shape.Field[CalendarEventRrule | None] = shape.field(
        "RRULE",
        convert.optional(convert.shape("b24async.shapes.calendar", "CalendarEventRrule")),
        sparse=True,
    )
    exdate = shape.field("EXDATE", convert.optional(convert.string), sparse=True)
    dav_xml_id = shape.field("DAV_XML_ID", convert.optional(convert.string), sparse=True)
    g_event_id = shape.field("G_EVENT_ID", convert.optional(convert.string), sparse=True)
    cal_dav_label = shape.field("CAL_DAV_LABEL", convert.optional(convert.string), sparse=True)
    version = shape.field("VERSION", convert.optional(convert.string), sparse=True)
    attendees_codes: shape.Field[Sequence[str]] = shape.field(
        "ATTENDEES_CODES",
        convert.list_of(convert.string),
        sparse=True,
    )
    recurrence_id = shape.field("RECURRENCE_ID", convert.optional(convert.integer), sparse=True)
    relations: shape.Field[CalendarEventRelations | None] = shape.field(
        "RELATIONS",
        convert.optional(convert.shape("b24async.shapes.calendar", "CalendarEventRelations")),
        sparse=True,
    )
    section_id = shape.field("SECTION_ID", convert.optional(convert.integer), sparse=True)
    sync_status = shape.field("SYNC_STATUS", convert.optional(convert.string), sparse=True)
    section_dav_xml_id: shape.Field[Sequence[Any] | None] = shape.field(
        "SECTION_DAV_XML_ID",
        convert.optional(convert.list_of(convert.json)),
        sparse=True,
    )
    date_from_formatted = shape.field("DATE_FROM_FORMATTED", convert.optional(convert.string), sparse=True)
    date_to_formatted = shape.field("DATE_TO_FORMATTED", convert.optional(convert.string), sparse=True)
    sect_id = shape.field("SECT_ID", convert.optional(convert.integer), sparse=True)
    attendee_list: shape.Field[Sequence[CalendarEventAttendeeList]] = shape.field(
        "ATTENDEE_LIST",
        convert.list_of(convert.shape("b24async.shapes.calendar", "CalendarEventAttendeeList")),
        sparse=True,
    )
    collab_id = shape.field("COLLAB_ID", convert.optional(convert.integer), sparse=True)
    rrule_description_raw = shape.field("~RRULE_DESCRIPTION", convert.optional(convert.string), sparse=True)
    attendees_entity_list: shape.Field[Sequence[CalendarEventAttendeesEntityList]] = shape.field(
        "attendeesEntityList",
        convert.list_of(convert.shape("b24async.shapes.calendar", "CalendarEventAttendeesEntityList")),
        sparse=True,
    )
    description_raw = shape.field("~DESCRIPTION", convert.optional(convert.string), sparse=True)
    user_offset_from_raw = shape.field("~USER_OFFSET_FROM", convert.optional(convert.integer), sparse=True)
    user_offset_to_raw = shape.field("~USER_OFFSET_TO", convert.optional(convert.integer), sparse=True)
    dav_exch_label = shape.field("DAV_EXCH_LABEL", convert.optional(convert.string), sparse=True)


class CalendarEventAttendeeList(shape.Shape):
    """``CalendarEventAttendeeList``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    entry_id = shape.field("entryId", convert.integer)
    status: shape.Field[Literal["Y", "N", "Q", "H"]] = shape.field("status", convert.one_of("Y", "N", "Q", "H"))


class CalendarEventAttendeesEntityList(shape.Shape):
    """``CalendarEventAttendeesEntityList``, as the portal answers it."""

    __slots__ = ()

    entity_id = shape.field("entityId", convert.string)
    id = shape.field("id", convert.integer)


class CalendarEventMeeting(shape.Shape):
    """``CalendarEventMeeting``, as the portal answers it."""

    __slots__ = ()

    host_name = shape.field("HOST_NAME", convert.string)
    notify = shape.field("NOTIFY", convert.boolean)
    reinvite = shape.field("REINVITE", convert.boolean)
    allow_invite = shape.field("ALLOW_INVITE", convert.boolean)
    hide_guests = shape.field("HIDE_GUESTS", convert.boolean)
    meeting_creator = shape.field("MEETING_CREATOR", convert.integer)
    language_id = shape.field("LANGUAGE_ID", convert.string)
    mail_from = shape.field("MAIL_FROM", convert.string)


class CalendarEventRelations(shape.Shape):
    """``CalendarEventRelations``, as the portal answers it."""

    __slots__ = ()

    original_recursion_id = shape.field("ORIGINAL_RECURSION_ID", convert.integer)
    comment_xml_id = shape.field("COMMENT_XML_ID", convert.string)


class CalendarEventRemind(shape.Shape):
    """``CalendarEventRemind``, as the portal answers it."""

    __slots__ = ()

    type: shape.Field[Literal["min", "hour", "day"]] = shape.field("type", convert.one_of("min", "hour", "day"))
    count = shape.field("count", convert.integer)


class CalendarEventRrule(shape.Shape):
    """``CalendarEventRrule``, as the portal answers it."""

    __slots__ = ()

    freq: shape.Field[Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]] = shape.field(
        "FREQ",
        convert.one_of("DAILY", "WEEKLY", "MONTHLY", "YEARLY"),
    )
    byday: shape.Field[CalendarEventRruleByday] = shape.field(
        "BYDAY",
        convert.shape("b24async.shapes.calendar", "CalendarEventRruleByday"),
    )
    interval = shape.field("INTERVAL", convert.integer)
    until = shape.field("UNTIL", convert.string)
    until_raw = shape.field("~UNTIL", convert.string)
    until_ts = shape.field("UNTIL_TS", convert.integer)


class CalendarEventRruleByday(shape.Shape):
    """``CalendarEventRruleByday``, as the portal answers it."""

    __slots__ = ()

    su = shape.field("SU", convert.json, sparse=True)
    mo = shape.field("MO", convert.optional(convert.string), sparse=True)
    tu = shape.field("TU", convert.json, sparse=True)
    we = shape.field("WE", convert.optional(convert.string), sparse=True)
    th = shape.field("TH", convert.json, sparse=True)
    fr = shape.field("FR", convert.json, sparse=True)
    sa = shape.field("SA", convert.json, sparse=True)


class CalendarEventUpdate(shape.Shape):
    """``CalendarEventUpdate``, as the portal answers it."""

    __slots__ = ()

    original_date = shape.field("originalDate", convert.string)
    original_dav_xml_id = shape.field("originalDavXmlId", convert.string)
    instance_tz = shape.field("instanceTz", convert.string)
    rec_event_id = shape.field("recEventId", convert.integer)
    id = shape.field("id", convert.integer)


class CalendarResource(shape.Shape):
    """``CalendarResource``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.string)
    name = shape.field("NAME", convert.optional(convert.string))
    created_by = shape.field("CREATED_BY", convert.string)


class CalendarResourceBooking(shape.Shape):
    """``CalendarResourceBooking``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.optional(convert.integer), sparse=True)
    parent_id = shape.field("PARENT_ID", convert.optional(convert.integer), sparse=True)
    deleted = shape.field("DELETED", convert.optional(convert.boolean), sparse=True)
    cal_type = shape.field("CAL_TYPE", convert.optional(convert.string), sparse=True)
    owner_id = shape.field("OWNER_ID", convert.optional(convert.integer), sparse=True)
    name = shape.field("NAME", convert.optional(convert.string), sparse=True)
    date_from = shape.field("DATE_FROM", convert.optional(convert.string), sparse=True)
    date_to = shape.field("DATE_TO", convert.optional(convert.string), sparse=True)
    tz_from = shape.field("TZ_FROM", convert.optional(convert.string), sparse=True)
    tz_to = shape.field("TZ_TO", convert.optional(convert.string), sparse=True)
    tz_offset_from = shape.field("TZ_OFFSET_FROM", convert.optional(convert.string), sparse=True)
    tz_offset_to = shape.field("TZ_OFFSET_TO", convert.optional(convert.string), sparse=True)
    date_from_ts_utc = shape.field("DATE_FROM_TS_UTC", convert.optional(convert.string), sparse=True)
    date_to_ts_utc = shape.field("DATE_TO_TS_UTC", convert.optional(convert.string), sparse=True)
    dt_skip_time = shape.field("DT_SKIP_TIME", convert.optional(convert.boolean), sparse=True)
    dt_length = shape.field("DT_LENGTH", convert.optional(convert.integer), sparse=True)
    event_type = shape.field("EVENT_TYPE", convert.optional(convert.string), sparse=True)
    created_by = shape.field("CREATED_BY", convert.optional(convert.integer), sparse=True)
    date_create = shape.field("DATE_CREATE", convert.optional(convert.string), sparse=True)
    timestamp_x = shape.field("TIMESTAMP_X", convert.optional(convert.string), sparse=True)
    description = shape.field("DESCRIPTION", convert.optional(convert.string), sparse=True)
    is_meeting = shape.field("IS_MEETING", convert.optional(convert.boolean), sparse=True)
    meeting_status = shape.field("MEETING_STATUS", convert.optional(convert.string), sparse=True)
    meeting_host = shape.field("MEETING_HOST", convert.optional(convert.string), sparse=True)
    version = shape.field("VERSION", convert.optional(convert.string), sparse=True)
    section_id = shape.field("SECTION_ID", convert.optional(convert.integer), sparse=True)
    date_from_formatted = shape.field("DATE_FROM_FORMATTED", convert.optional(convert.string), sparse=True)
    date_to_formatted = shape.field("DATE_TO_FORMATTED", convert.optional(convert.string), sparse=True)
    sect_id = shape.field("SECT_ID", convert.optional(convert.integer), sparse=True)
    resource_booking_id = shape.field("RESOURCE_BOOKING_ID", convert.optional(convert.integer), sparse=True)


class CalendarSection(shape.Shape):
    """``CalendarSection``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.optional(convert.integer), sparse=True)
    name = shape.field("NAME", convert.optional(convert.string), sparse=True)
    gapi_calendar_id = shape.field("GAPI_CALENDAR_ID", convert.optional(convert.string), sparse=True)
    description = shape.field("DESCRIPTION", convert.optional(convert.string), sparse=True)
    color = shape.field("COLOR", convert.optional(convert.string), sparse=True)
    text_color = shape.field("TEXT_COLOR", convert.optional(convert.string), sparse=True)
    export: shape.Field[CalendarSectionExport | None] = shape.field(
        "EXPORT",
        convert.optional(convert.shape("b24async.shapes.calendar", "CalendarSectionExport")),
        sparse=True,
    )
    cal_type = shape.field("CAL_TYPE", convert.optional(convert.string), sparse=True)
    owner_id = shape.field("OWNER_ID", convert.optional(convert.integer), sparse=True)
    created_by = shape.field("CREATED_BY", convert.optional(convert.integer), sparse=True)
    date_create = shape.field("DATE_CREATE", convert.optional(convert.string), sparse=True)
    timestamp_x = shape.field("TIMESTAMP_X", convert.optional(convert.string), sparse=True)
    cal_dav_con = shape.field("CAL_DAV_CON", convert.optional(convert.string), sparse=True)
    sync_token = shape.field("SYNC_TOKEN", convert.optional(convert.string), sparse=True)
    page_token = shape.field("PAGE_TOKEN", convert.optional(convert.string), sparse=True)
    external_type = shape.field("EXTERNAL_TYPE", convert.optional(convert.string), sparse=True)
    access: shape.Field[CalendarSectionAccess | None] = shape.field(
        "ACCESS",
        convert.optional(convert.shape("b24async.shapes.calendar", "CalendarSectionAccess")),
        sparse=True,
    )
    is_collab = shape.field("IS_COLLAB", convert.optional(convert.boolean), sparse=True)
    perm: shape.Field[CalendarSectionPerm | None] = shape.field(
        "PERM",
        convert.optional(convert.shape("b24async.shapes.calendar", "CalendarSectionPerm")),
        sparse=True,
    )


class CalendarSectionAccess(shape.Shape):
    """``CalendarSectionAccess``, as the portal answers it."""

    __slots__ = ()

    d114 = shape.field("D114", convert.integer)
    g2 = shape.field("G2", convert.integer)
    u2 = shape.field("U2", convert.integer)
    u1 = shape.field("U1", convert.integer)


class CalendarSectionExport(shape.Shape):
    """``CalendarSectionExport``, as the portal answers it."""

    __slots__ = ()

    allow = shape.field("ALLOW", convert.boolean)


class CalendarSectionPerm(shape.Shape):
    """``CalendarSectionPerm``, as the portal answers it."""

    __slots__ = ()

    view_time = shape.field("view_time", convert.boolean)
    view_title = shape.field("view_title", convert.boolean)
    view_full = shape.field("view_full", convert.boolean)
    add = shape.field("add", convert.boolean)
    edit = shape.field("edit", convert.boolean)
    edit_section = shape.field("edit_section", convert.boolean)
    access = shape.field("access", convert.boolean)


class CalendarSettings(shape.Shape):
    """``CalendarSettings``, as the portal answers it."""

    __slots__ = ()

    work_time_start = shape.field("work_time_start", convert.string)
    work_time_end = shape.field("work_time_end", convert.string)
    year_holidays = shape.field("year_holidays", convert.string)
    week_holidays: shape.Field[Sequence[str]] = shape.field("week_holidays", convert.list_of(convert.string))
    week_start = shape.field("week_start", convert.string)
    user_name_template = shape.field("user_name_template", convert.string)
    sync_by_push = shape.field("sync_by_push", convert.boolean)
    user_show_login = shape.field("user_show_login", convert.boolean)
    path_to_user = shape.field("path_to_user", convert.string)
    path_to_user_calendar = shape.field("path_to_user_calendar", convert.string)
    path_to_group = shape.field("path_to_group", convert.string)
    path_to_group_calendar = shape.field("path_to_group_calendar", convert.string)
    path_to_vr = shape.field("path_to_vr", convert.string)
    path_to_rm = shape.field("path_to_rm", convert.string)
    rm_iblock_type = shape.field("rm_iblock_type", convert.string)
    rm_iblock_id = shape.field("rm_iblock_id", convert.string)
    dep_manager_sub = shape.field("dep_manager_sub", convert.boolean)
    denied_superpose_types: shape.Field[Sequence[Any]] = shape.field(
        "denied_superpose_types",
        convert.list_of(convert.json),
    )
    pathes_for_sites = shape.field("pathes_for_sites", convert.optional(convert.boolean))
    forum_id = shape.field("forum_id", convert.integer)
    rm_for_sites = shape.field("rm_for_sites", convert.boolean)
    path_to_type_company_calendar = shape.field("path_to_type_company_calendar", convert.string)
    path_to_type_location = shape.field("path_to_type_location", convert.string)
    path_to_type_open_event = shape.field("path_to_type_open_event", convert.string)
    year_workdays = shape.field("year_workdays", convert.string)


class CalendarUserSettings(shape.Shape):
    """``CalendarUserSettings``, as the portal answers it."""

    __slots__ = ()

    view: shape.Field[Literal["day", "week", "month", "list"]] = shape.field(
        "view",
        convert.one_of("day", "week", "month", "list"),
    )
    meet_section = shape.field("meetSection", convert.string)
    crm_section = shape.field("crmSection", convert.string)
    show_declined = shape.field("showDeclined", convert.boolean)
    deny_busy_invitation = shape.field("denyBusyInvitation", convert.boolean)
    collapse_off_hours = shape.field("collapseOffHours", convert.boolean)
    show_week_numbers = shape.field("showWeekNumbers", convert.boolean)
    show_tasks = shape.field("showTasks", convert.boolean)
    sync_tasks = shape.field("syncTasks", convert.boolean)
    show_completed_tasks = shape.field("showCompletedTasks", convert.boolean)
    last_used_section = shape.field("lastUsedSection", convert.string)
    send_from_email = shape.field("sendFromEmail", convert.string)
    default_sections: shape.Field[Mapping[str, str]] = shape.field("defaultSections", convert.map_of(convert.string))
    sync_period_past = shape.field("syncPeriodPast", convert.string)
    sync_period_future = shape.field("syncPeriodFuture", convert.string)
    default_reminders: shape.Field[CalendarUserSettingsDefaultReminders] = shape.field(
        "defaultReminders",
        convert.shape("b24async.shapes.calendar", "CalendarUserSettingsDefaultReminders"),
    )
    timezone_name = shape.field("timezoneName", convert.string)
    timezone_offset_utc = shape.field("timezoneOffsetUTC", convert.integer)
    timezone_default_name = shape.field("timezoneDefaultName", convert.string)
    work_time_start = shape.field("work_time_start", convert.string)
    work_time_end = shape.field("work_time_end", convert.string)


class CalendarUserSettingsDefaultReminders(shape.Shape):
    """``CalendarUserSettingsDefaultReminders``, as the portal answers it."""

    __slots__ = ()

    full_day: shape.Field[Sequence[CalendarUserSettingsDefaultRemindersFullDay]] = shape.field(
        "fullDay",
        convert.list_of(convert.shape("b24async.shapes.calendar", "CalendarUserSettingsDefaultRemindersFullDay")),
    )
    with_time: shape.Field[Sequence[CalendarUserSettingsDefaultRemindersWithTime]] = shape.field(
        "withTime",
        convert.list_of(convert.shape("b24async.shapes.calendar", "CalendarUserSettingsDefaultRemindersWithTime")),
    )


class CalendarUserSettingsDefaultRemindersFullDay(shape.Shape):
    """``CalendarUserSettingsDefaultRemindersFullDay``, as the portal answers it."""

    __slots__ = ()

    type: shape.Field[Literal["min", "hour", "day"]] = shape.field("type", convert.one_of("min", "hour", "day"))
    count = shape.field("count", convert.integer)


class CalendarUserSettingsDefaultRemindersWithTime(shape.Shape):
    """``CalendarUserSettingsDefaultRemindersWithTime``, as the portal answers it."""

    __slots__ = ()

    type: shape.Field[Literal["min", "hour", "day"]] = shape.field("type", convert.one_of("min", "hour", "day"))
    count = shape.field("count", convert.integer)


class EventAddMeeting(TypedDict, total=False):
    """``EventAddMeeting``, as it may be written."""

    notify: bool
    reinvite: bool
    allow_invite: bool
    hide_guests: bool


class EventAddRemind(TypedDict, total=False):
    """``EventAddRemind``, as it may be written."""

    type: Literal["min", "hour", "day"]
    count: int


class EventAddRrule(TypedDict, total=False):
    """``EventAddRrule``, as it may be written."""

    FREQ: Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    COUNT: int
    INTERVAL: int
    BYDAY: Sequence[EventAddRruleByday | Mapping[str, Any]]
    UNTIL: datetime.date | str


class EventAddRruleByday(TypedDict, total=False):
    """``EventAddRruleByday``, as it may be written."""

    SU: str
    MO: str
    TU: str
    WE: str
    TH: str
    FR: str
    SA: str


class EventUpdateMeeting(TypedDict, total=False):
    """``EventUpdateMeeting``, as it may be written."""

    notify: bool
    reinvite: bool
    allow_invite: bool
    hide_guests: bool


class EventUpdateRemind(TypedDict, total=False):
    """``EventUpdateRemind``, as it may be written."""

    type: Literal["min", "hour", "day"]
    count: int


class EventUpdateRrule(TypedDict, total=False):
    """``EventUpdateRrule``, as it may be written."""

    FREQ: Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    COUNT: int
    INTERVAL: int
    BYDAY: Sequence[EventUpdateRruleByday | Mapping[str, Any]]
    UNTIL: datetime.date | str


class EventUpdateRruleByday(TypedDict, total=False):
    """``EventUpdateRruleByday``, as it may be written."""

    SU: str
    MO: str
    TU: str
    WE: str
    TH: str
    FR: str
    SA: str


ResourceBookingListFilter = TypedDict(
    "ResourceBookingListFilter",
    {
        "resourceTypeIdList": "Sequence[int]",
        "from": "datetime.date | str",
        "to": "datetime.date | str",
        "resourceIdList": "Sequence[int]",
    },
    total=False,
)
"""``ResourceBookingListFilter``, as it may be written."""


class SectionAddExport(TypedDict, total=False):
    """``SectionAddExport``, as it may be written."""

    ALLOW: bool
    SET: str


class SectionUpdateExport(TypedDict, total=False):
    """``SectionUpdateExport``, as it may be written."""

    ALLOW: bool
    SET: str


class UserSettingsSetSettings(TypedDict, total=False):
    """``UserSettingsSetSettings``, as it may be written."""

    view: Literal["day", "week", "month", "list"]
    meetSection: str
    crmSection: str
    showDeclined: bool
    denyBusyInvitation: bool
    collapseOffHours: Literal["Y", "N"]
    showWeekNumbers: Literal["Y", "N"]
    showTasks: Literal["Y", "N"]
    syncTasks: Literal["Y", "N"]
    showCompletedTasks: Literal["Y", "N"]
    lastUsedSection: str
    sendFromEmail: str
    defaultSections: Mapping[str, UserSettingsSetSettingsDefaultSections | Mapping[str, Any]]
    syncPeriodPast: str
    syncPeriodFuture: str
    defaultReminders: UserSettingsSetSettingsDefaultReminders | Mapping[str, Any]


class UserSettingsSetSettingsDefaultReminders(TypedDict, total=False):
    """``UserSettingsSetSettingsDefaultReminders``, as it may be written."""

    fullDay: Sequence[UserSettingsSetSettingsDefaultRemindersFullDay | Mapping[str, Any]]
    withTime: Sequence[UserSettingsSetSettingsDefaultRemindersWithTime | Mapping[str, Any]]


class UserSettingsSetSettingsDefaultRemindersFullDay(TypedDict, total=False):
    """``UserSettingsSetSettingsDefaultRemindersFullDay``, as it may be written."""

    type: Literal["min", "hour", "day"]
    count: int


class UserSettingsSetSettingsDefaultRemindersWithTime(TypedDict, total=False):
    """``UserSettingsSetSettingsDefaultRemindersWithTime``, as it may be written."""

    type: Literal["min", "hour", "day"]
    count: int


UserSettingsSetSettingsDefaultSections = TypedDict(
    "UserSettingsSetSettingsDefaultSections",
    {"user[id]": "Any", "group[id]": "Any"},
    total=False,
)
"""``UserSettingsSetSettingsDefaultSections``, as it may be written."""
