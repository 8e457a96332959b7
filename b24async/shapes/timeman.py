# Generated from spec/timeman by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``timeman.*``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from b24async import convert, shape

_TimemanTimecontrolReportItemDayReportType: TypeAlias = Literal[
    "IDLE",
    "OFFLINE",
    "DESKTOP_ONLINE",
    "DESKTOP_OFFLINE",
    "DESKTOP_START",
    "TM_START",
    "TM_PAUSE",
    "TM_CONTINUE",
    "TM_END",
]
_TimemanTimecontrolReportItemDayReportSourceStart: TypeAlias = Literal[
    "ONLINE_EVENT",
    "OFFLINE_AGENT",
    "DESKTOP_OFFLINE_AGENT",
    "DESKTOP_ONLINE_EVENT",
    "DESKTOP_START_EVENT",
    "IDLE_EVENT",
    "TM_EVENT",
]
_TimemanTimecontrolReportItemDayReportSourceFinish: TypeAlias = Literal[
    "ONLINE_EVENT",
    "OFFLINE_AGENT",
    "DESKTOP_OFFLINE_AGENT",
    "DESKTOP_ONLINE_EVENT",
    "DESKTOP_START_EVENT",
    "IDLE_EVENT",
    "TM_EVENT",
]


class NetworkrangeSetRanges(TypedDict, total=False):
    """``NetworkrangeSetRanges``, as it may be written."""

    ip_range: str
    name: str


class NetworkrangeSetResult(shape.Shape):
    """``NetworkrangeSetResult``, as the portal answers it."""

    __slots__ = ()

    result = shape.field("result", convert.boolean)


class TimemanNetworkrange(shape.Shape):
    """``TimemanNetworkrange``, as the portal answers it."""

    __slots__ = ()

    ip_range = shape.field("ip_range", convert.string)
    name = shape.field("name", convert.string)


class TimemanNetworkrangeCheck(shape.Shape):
    """``TimemanNetworkrangeCheck``, as the portal answers it."""

    __slots__ = ()

    ip = shape.field("ip", convert.string)
    range = shape.field("range", convert.string)
    name = shape.field("name", convert.string)


class TimemanOpen(shape.Shape):
    """``TimemanOpen``, as the portal answers it."""

    __slots__ = ()

    status: shape.Field[Literal["OPENED", "CLOSED", "PAUSED", "EXPIRED"]] = shape.field(
        "STATUS",
        convert.one_of("OPENED", "CLOSED", "PAUSED", "EXPIRED"),
    )
    time_start = shape.field("TIME_START", convert.optional(convert.datetime))
    time_finish = shape.field("TIME_FINISH", convert.optional(convert.datetime))
    duration = shape.field("DURATION", convert.string)
    time_leaks = shape.field("TIME_LEAKS", convert.string)
    active = shape.field("ACTIVE", convert.boolean)
    ip_open = shape.field("IP_OPEN", convert.string)
    ip_close = shape.field("IP_CLOSE", convert.optional(convert.string))
    lat_open = shape.field("LAT_OPEN", convert.number)
    lon_open = shape.field("LON_OPEN", convert.number)
    lat_close = shape.field("LAT_CLOSE", convert.number)
    lon_close = shape.field("LON_CLOSE", convert.number)
    tz_offset = shape.field("TZ_OFFSET", convert.integer)
    time_finish_default = shape.field("TIME_FINISH_DEFAULT", convert.optional(convert.datetime), sparse=True)


class TimemanSchedule(shape.Shape):
    """``TimemanSchedule``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.string)
    schedule_type: shape.Field[Literal["FIXED", "SHIFT", "FLEXTIME"]] = shape.field(
        "SCHEDULE_TYPE",
        convert.one_of("FIXED", "SHIFT", "FLEXTIME"),
    )
    report_period: shape.Field[Literal["MONTH", "WEEK", "TWO_WEEKS", "QUARTER"]] = shape.field(
        "REPORT_PERIOD",
        convert.one_of("MONTH", "WEEK", "TWO_WEEKS", "QUARTER"),
    )
    report_period_options: shape.Field[TimemanScheduleReportPeriodOptions] = shape.field(
        "REPORT_PERIOD_OPTIONS",
        convert.shape("b24async.shapes.timeman", "TimemanScheduleReportPeriodOptions"),
    )
    calendar_id = shape.field("CALENDAR_ID", convert.integer)
    allowed_devices: shape.Field[TimemanScheduleAllowedDevices] = shape.field(
        "ALLOWED_DEVICES",
        convert.shape("b24async.shapes.timeman", "TimemanScheduleAllowedDevices"),
    )
    deleted = shape.field("DELETED", convert.string)
    is_for_all_users = shape.field("IS_FOR_ALL_USERS", convert.boolean)
    worktime_restrictions: shape.Field[Sequence[str]] = shape.field(
        "WORKTIME_RESTRICTIONS",
        convert.list_of(convert.string),
    )
    controlled_actions = shape.field("CONTROLLED_ACTIONS", convert.integer)
    updated_by = shape.field("UPDATED_BY", convert.integer)
    deleted_by = shape.field("DELETED_BY", convert.integer)
    deleted_at = shape.field("DELETED_AT", convert.string)
    created_by = shape.field("CREATED_BY", convert.integer)
    created_at = shape.field("CREATED_AT", convert.datetime)
    shifts: shape.Field[Sequence[TimemanScheduleShift]] = shape.field(
        "SHIFTS",
        convert.list_of(convert.shape("b24async.shapes.timeman", "TimemanScheduleShift")),
    )
    calendar: shape.Field[TimemanScheduleCalendar] = shape.field(
        "CALENDAR",
        convert.shape("b24async.shapes.timeman", "TimemanScheduleCalendar"),
    )
    schedule_violation_rules: shape.Field[TimemanScheduleScheduleViolationRules] = shape.field(
        "SCHEDULE_VIOLATION_RULES",
        convert.shape("b24async.shapes.timeman", "TimemanScheduleScheduleViolationRules"),
    )


class TimemanScheduleAllowedDevices(shape.Shape):
    """``TimemanScheduleAllowedDevices``, as the portal answers it."""

    __slots__ = ()

    browser = shape.field("browser", convert.boolean)


class TimemanScheduleCalendar(shape.Shape):
    """``TimemanScheduleCalendar``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.string)
    parent_calendar_id = shape.field("PARENT_CALENDAR_ID", convert.integer)
    system_code = shape.field("SYSTEM_CODE", convert.string)
    exclusions: shape.Field[Sequence[Any]] = shape.field("EXCLUSIONS", convert.list_of(convert.json))


class TimemanScheduleReportPeriodOptions(shape.Shape):
    """``TimemanScheduleReportPeriodOptions``, as the portal answers it."""

    __slots__ = ()

    start_week_day: shape.Field[Literal[0, 1, 2, 3, 4, 5, 6]] = shape.field(
        "START_WEEK_DAY",
        convert.one_of(0, 1, 2, 3, 4, 5, 6),
    )


class TimemanScheduleScheduleViolationRules(shape.Shape):
    """``TimemanScheduleScheduleViolationRules``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    schedule_id = shape.field("SCHEDULE_ID", convert.integer)
    entity_code = shape.field("ENTITY_CODE", convert.string)
    max_exact_start = shape.field("MAX_EXACT_START", convert.integer)
    min_exact_end = shape.field("MIN_EXACT_END", convert.integer)
    max_offset_start = shape.field("MAX_OFFSET_START", convert.integer)
    min_offset_end = shape.field("MIN_OFFSET_END", convert.integer)
    relative_start_from = shape.field("RELATIVE_START_FROM", convert.integer)
    relative_start_to = shape.field("RELATIVE_START_TO", convert.integer)
    relative_end_from = shape.field("RELATIVE_END_FROM", convert.integer)
    relative_end_to = shape.field("RELATIVE_END_TO", convert.integer)
    min_day_duration = shape.field("MIN_DAY_DURATION", convert.integer)
    max_allowed_to_edit_work_time = shape.field("MAX_ALLOWED_TO_EDIT_WORK_TIME", convert.integer)
    max_work_time_lack_for_period = shape.field("MAX_WORK_TIME_LACK_FOR_PERIOD", convert.integer)
    period_time_lack_agent_id = shape.field("PERIOD_TIME_LACK_AGENT_ID", convert.integer)
    max_shift_start_delay = shape.field("MAX_SHIFT_START_DELAY", convert.integer)
    missed_shift_start = shape.field("MISSED_SHIFT_START", convert.integer)
    users_to_notify: shape.Field[TimemanScheduleScheduleViolationRulesUsersToNotify] = shape.field(
        "USERS_TO_NOTIFY",
        convert.shape("b24async.shapes.timeman", "TimemanScheduleScheduleViolationRulesUsersToNotify"),
    )


class TimemanScheduleScheduleViolationRulesUsersToNotify(shape.Shape):
    """``TimemanScheduleScheduleViolationRulesUsersToNotify``, as the portal answers it."""

    __slots__ = ()

    fixed_start_end: shape.Field[Sequence[str]] = shape.field("FIXED_START_END", convert.list_of(convert.string))
    fixed_per_record: shape.Field[Sequence[str]] = shape.field("FIXED_PER_RECORD", convert.list_of(convert.string))
    fixed_edit_worktime: shape.Field[Sequence[str]] = shape.field(
        "FIXED_EDIT_WORKTIME",
        convert.list_of(convert.string),
    )
    fixed_periodic: shape.Field[Sequence[str]] = shape.field("FIXED_PERIODIC", convert.list_of(convert.string))
    shift_delay: shape.Field[Sequence[Any]] = shape.field("SHIFT_DELAY", convert.list_of(convert.json))
    shift_missed_start: shape.Field[Sequence[Any]] = shape.field("SHIFT_MISSED_START", convert.list_of(convert.json))


class TimemanScheduleShift(shape.Shape):
    """``TimemanScheduleShift``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.string)
    break_duration = shape.field("BREAK_DURATION", convert.integer)
    work_time_start = shape.field("WORK_TIME_START", convert.integer)
    work_time_end = shape.field("WORK_TIME_END", convert.integer)
    work_days = shape.field("WORK_DAYS", convert.string)
    schedule_id = shape.field("SCHEDULE_ID", convert.integer)
    deleted = shape.field("DELETED", convert.boolean)


class TimemanSettings(shape.Shape):
    """``TimemanSettings``, as the portal answers it."""

    __slots__ = ()

    uf_timeman = shape.field("UF_TIMEMAN", convert.boolean)
    uf_tm_free = shape.field("UF_TM_FREE", convert.optional(convert.boolean), sparse=True)
    uf_tm_max_start = shape.field("UF_TM_MAX_START", convert.optional(convert.string), sparse=True)
    uf_tm_min_finish = shape.field("UF_TM_MIN_FINISH", convert.optional(convert.string), sparse=True)
    uf_tm_min_duration = shape.field("UF_TM_MIN_DURATION", convert.optional(convert.string), sparse=True)
    uf_tm_allowed_delta = shape.field("UF_TM_ALLOWED_DELTA", convert.optional(convert.string), sparse=True)
    admin = shape.field("ADMIN", convert.optional(convert.boolean), sparse=True)
    """Only told of the current user."""


class TimemanTimecontrolReport(shape.Shape):
    """``TimemanTimecontrolReport``, as the portal answers it."""

    __slots__ = ()

    report: shape.Field[TimemanTimecontrolReportItem] = shape.field(
        "report",
        convert.shape("b24async.shapes.timeman", "TimemanTimecontrolReportItem"),
    )
    user: shape.Field[TimemanTimecontrolReportsUser] = shape.field(
        "user",
        convert.shape("b24async.shapes.timeman", "TimemanTimecontrolReportsUser"),
    )


class TimemanTimecontrolReportItem(shape.Shape):
    """``TimemanTimecontrolReportItem``, as the portal answers it."""

    __slots__ = ()

    month_title = shape.field("month_title", convert.string)
    date_start = shape.field("date_start", convert.datetime)
    date_finish = shape.field("date_finish", convert.datetime)
    days: shape.Field[Sequence[TimemanTimecontrolReportItemDay]] = shape.field(
        "days",
        convert.list_of(convert.shape("b24async.shapes.timeman", "TimemanTimecontrolReportItemDay")),
    )


class TimemanTimecontrolReportItemDay(shape.Shape):
    """``TimemanTimecontrolReportItemDay``, as the portal answers it."""

    __slots__ = ()

    index = shape.field("index", convert.integer)
    day_title = shape.field("day_title", convert.string)
    workday_date_start = shape.field("workday_date_start", convert.datetime)
    workday_date_finish = shape.field("workday_date_finish", convert.datetime)
    workday_complete = shape.field("workday_complete", convert.boolean)
    workday_time_leaks_user = shape.field("workday_time_leaks_user", convert.integer)
    workday_time_leaks_final = shape.field("workday_time_leaks_final", convert.integer)
    workday_duration = shape.field("workday_duration", convert.integer)
    workday_duration_final = shape.field("workday_duration_final", convert.integer)
    workday_duration_config = shape.field("workday_duration_config", convert.integer)
    reports: shape.Field[Sequence[TimemanTimecontrolReportItemDayReport]] = shape.field(
        "reports",
        convert.list_of(convert.shape("b24async.shapes.timeman", "TimemanTimecontrolReportItemDayReport")),
    )
    workday_time_leaks_real = shape.field("workday_time_leaks_real", convert.integer)


class TimemanTimecontrolReportItemDayReport(shape.Shape):
    """``TimemanTimecontrolReportItemDayReport``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.string)
    user_id = shape.field("user_id", convert.string)
    type: shape.Field[_TimemanTimecontrolReportItemDayReportType] = shape.field(
        "type",
        convert.one_of(
            "IDLE",
            "OFFLINE",
            "DESKTOP_ONLINE",
            "DESKTOP_OFFLINE",
            "DESKTOP_START",
            "TM_START",
            "TM_PAUSE",
            "TM_CONTINUE",
            "TM_END",
        ),
    )
    date_start = shape.field("date_start", convert.datetime)
    date_finish = shape.field("date_finish", convert.datetime)
    duration = shape.field("duration", convert.integer)
    active = shape.field("active", convert.boolean)
    entry_id = shape.field("entry_id", convert.string)
    report_type: shape.Field[Literal["work", "private", "none"]] = shape.field(
        "report_type",
        convert.one_of("work", "private", "none"),
    )
    report_text = shape.field("report_text", convert.string)
    system_text = shape.field("system_text", convert.optional(convert.string))
    source_start: shape.Field[_TimemanTimecontrolReportItemDayReportSourceStart] = shape.field(
        "source_start",
        convert.one_of(
            "ONLINE_EVENT",
            "OFFLINE_AGENT",
            "DESKTOP_OFFLINE_AGENT",
            "DESKTOP_ONLINE_EVENT",
            "DESKTOP_START_EVENT",
            "IDLE_EVENT",
            "TM_EVENT",
        ),
    )
    source_finish: shape.Field[_TimemanTimecontrolReportItemDayReportSourceFinish] = shape.field(
        "source_finish",
        convert.one_of(
            "ONLINE_EVENT",
            "OFFLINE_AGENT",
            "DESKTOP_OFFLINE_AGENT",
            "DESKTOP_ONLINE_EVENT",
            "DESKTOP_START_EVENT",
            "IDLE_EVENT",
            "TM_EVENT",
        ),
    )
    ip_start = shape.field("ip_start", convert.string)
    ip_finish = shape.field("ip_finish", convert.string)
    ip_start_network: shape.Field[TimemanNetworkrangeCheck | None] = shape.field(
        "ip_start_network",
        convert.optional(convert.shape("b24async.shapes.timeman", "TimemanNetworkrangeCheck")),
    )
    ip_finish_network: shape.Field[TimemanNetworkrangeCheck | None] = shape.field(
        "ip_finish_network",
        convert.optional(convert.shape("b24async.shapes.timeman", "TimemanNetworkrangeCheck")),
    )


class TimemanTimecontrolReportsSettings(shape.Shape):
    """``TimemanTimecontrolReportsSettings``, as the portal answers it."""

    __slots__ = ()

    active = shape.field("active", convert.boolean)
    user_id = shape.field("user_id", convert.integer)
    user_admin = shape.field("user_admin", convert.boolean)
    user_head = shape.field("user_head", convert.boolean)
    departments: shape.Field[Sequence[TimemanTimecontrolReportsSettingsDepartments]] = shape.field(
        "departments",
        convert.list_of(convert.shape("b24async.shapes.timeman", "TimemanTimecontrolReportsSettingsDepartments")),
    )
    minimum_idle_for_report = shape.field("minimum_idle_for_report", convert.integer)
    report_view_type: shape.Field[Literal["none", "head", "full", "simple"]] = shape.field(
        "report_view_type",
        convert.one_of("none", "head", "full", "simple"),
    )


class TimemanTimecontrolReportsSettingsDepartments(shape.Shape):
    """``TimemanTimecontrolReportsSettingsDepartments``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)


class TimemanTimecontrolReportsUser(shape.Shape):
    """``TimemanTimecontrolReportsUser``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    first_name = shape.field("first_name", convert.string)
    last_name = shape.field("last_name", convert.string)
    work_position = shape.field("work_position", convert.string)
    avatar = shape.field("avatar", convert.string)
    personal_gender = shape.field("personal_gender", convert.string)
    last_activity_date = shape.field("last_activity_date", convert.string)
    active = shape.field("active", convert.optional(convert.boolean), sparse=True)


class TimemanTimecontrolSettings(shape.Shape):
    """``TimemanTimecontrolSettings``, as the portal answers it."""

    __slots__ = ()

    active = shape.field("active", convert.boolean)
    minimum_idle_for_report = shape.field("minimum_idle_for_report", convert.integer)
    register_offline = shape.field("register_offline", convert.boolean)
    register_idle = shape.field("register_idle", convert.boolean)
    register_desktop = shape.field("register_desktop", convert.boolean)
    report_request_type: shape.Field[Literal["all", "user", "none"]] = shape.field(
        "report_request_type",
        convert.one_of("all", "user", "none"),
    )
    report_request_users: shape.Field[Sequence[int]] = shape.field(
        "report_request_users",
        convert.list_of(convert.integer),
    )
    report_simple_type: shape.Field[Literal["all", "user", "none"]] = shape.field(
        "report_simple_type",
        convert.one_of("all", "user", "none"),
    )
    report_simple_users: shape.Field[Sequence[int]] = shape.field(
        "report_simple_users",
        convert.list_of(convert.integer),
    )
    report_full_type: shape.Field[Literal["all", "user", "none"]] = shape.field(
        "report_full_type",
        convert.one_of("all", "user", "none"),
    )
    report_full_users: shape.Field[Sequence[int]] = shape.field("report_full_users", convert.list_of(convert.integer))


class V3TimemanRecord(shape.Shape):
    """``V3TimemanRecord``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    start_time = shape.field("startTime", convert.datetime)
    end_time = shape.field("endTime", convert.datetime)
    duration = shape.field("duration", convert.integer)
