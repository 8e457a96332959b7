"""``calendar.*``: events with people and repetitions, the calendars they stand in, who is busy when, and everybody's settings.

A calendar (the methods say *section*) belongs to a user, a group or the company; whoever has none gets one with the first event. Dates are told in the
format of the site. A repeating event is one record: lists show each of its days that falls into the period asked for.
https://apidocs.bitrix24.com/api-reference/calendar/index.html
"""

from __future__ import annotations

import datetime as dt
import json
import zoneinfo
from typing import TYPE_CHECKING, Any

from b24async.portal import params, php, plain, records, values
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import groups, users
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

params.OWN_WORDS.add("calendar")

ZONE_NAME = "Europe/Minsk"
"""Time zone of an event that names none."""

SECTION = plain.entity(
    "calendar._Section",
    {
        "ID": "integer",
        "NAME": "string",
        "DESCRIPTION": "string?",
        "COLOR": "string?",
        "TEXT_COLOR": "string?",
        "EXPORT": "json",
        "CAL_TYPE": "string",
        "OWNER_ID": "integer",
        "CREATED_BY": "integer",
        "DATE_CREATE": "datetime",
        "TIMESTAMP_X": "datetime",
    },
)
EVENT = plain.entity(
    "calendar._Event",
    {
        "ID": "integer",
        "CAL_TYPE": "string",
        "OWNER_ID": "integer",
        "SECTION_ID": "integer",
        "NAME": "string",
        "BEGINS": "datetime",
        "ENDS": "datetime",
        "TZ_FROM": "string",
        "TZ_TO": "string",
        "DT_SKIP_TIME": "Y/N",
        "CREATED_BY": "integer",
        "DATE_CREATE": "datetime",
        "TIMESTAMP_X": "datetime",
        "DESCRIPTION": "string?",
        "PRIVATE_EVENT": "Y/N",
        "ACCESSIBILITY": "string",
        "IMPORTANCE": "string",
        "IS_MEETING": "Y/N",
        "MEETING_HOST": "integer",
        "MEETING": "json",
        "LOCATION": "string?",
        "REMIND": "json",
        "COLOR": "string?",
        "TEXT_COLOR": "string?",
        "RRULE": "json",
        "EXDATE": "json",
        "RECURRENCE_ID": "integer?",
        "CRM": "json",
    },
)
SCHEMAS += [
    "CREATE TABLE IF NOT EXISTS _attendee (event_id INTEGER, user_id INTEGER, status TEXT, PRIMARY KEY (event_id, user_id)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS _calendar_settings (user_id INTEGER PRIMARY KEY, settings TEXT)",
]
HOST, GOES, DECLINES, ASKED = "H", "Y", "N", "Q"
RESOURCE = "resource"
_COLOR = "#9dcf00"
_TYPES = ("user", "group", "company_calendar", "location")
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MOST = 1000
_TEXTS = {
    "name": "NAME",
    "description": "DESCRIPTION",
    "color": "COLOR",
    "text_color": "TEXT_COLOR",
    "accessibility": "ACCESSIBILITY",
    "importance": "IMPORTANCE",
    "location": "LOCATION",
}
_LISTS = {"remind": "REMIND", "rrule": "RRULE", "meeting": "MEETING", "crm_fields": "CRM"}
_SITE = {
    "work_time_start": "9",
    "work_time_end": "19",
    "year_holidays": "1.01,2.01,7.01,23.02,8.03,1.05,9.05,12.06,4.11",
    "year_workdays": "31.12",
    "week_holidays": ["SA", "SU"],
    "week_start": "MO",
    "user_name_template": "#NAME# #LAST_NAME#",
    "sync_by_push": False,
    "user_show_login": True,
    "path_to_user": "/company/personal/user/#user_id#/",
    "path_to_user_calendar": "/company/personal/user/#user_id#/calendar/",
    "path_to_group": "/workgroups/group/#group_id#/",
    "path_to_group_calendar": "/workgroups/group/#group_id#/calendar/",
    **dict.fromkeys(("path_to_vr", "path_to_rm", "rm_iblock_type", "rm_iblock_id", "pathes_for_sites"), ""),
    "dep_manager_sub": True,
    "denied_superpose_types": [],
    "forum_id": "8",
    "rm_for_sites": True,
    **dict.fromkeys(("path_to_type_company_calendar", "path_to_type_location", "path_to_type_open_event"), ""),
}
_OWN = {
    "view": "month",
    "meetSection": "",
    "crmSection": "",
    "showDeclined": False,
    "denyBusyInvitation": False,
    "collapseOffHours": "Y",
    "showWeekNumbers": "N",
    "showTasks": "Y",
    "syncTasks": "N",
    "showCompletedTasks": "N",
    "lastUsedSection": "false",
    "sendFromEmail": "",
    "defaultSections": {},
    "syncPeriodPast": "3",
    "syncPeriodFuture": "12",
    "defaultReminders": {"fullDay": [{"type": "min", "count": 15}], "withTime": [{"type": "min", "count": 15}]},
}


@handles("calendar.event.add")
def add(desk: Desk) -> Any:
    """A new event."""
    kind, owner = _owner(desk)
    if not desk.get("name"):
        raise _missing(desk, "name")
    for name in ("from", "to"):
        if not desk.get(name) and not desk.get(f"{name}_ts"):
            raise _missing(desk, name)
    return _add(desk, kind, owner, _read(desk, None))["ID"]


@handles("calendar.event.update")
def update(desk: Desk) -> Any:
    """Change an event: all of a repeating one, one day of it, or all days from one on."""
    row = _known(desk)
    mode = php.text(desk.get("recurrence_mode") or "all")
    if mode not in ("this", "next", "all"):
        raise Refusal("", "An invalid editing type for the recurring event is specified.")
    if mode == "all" or not _rule(row):
        _change(desk, row, _read(desk, row))
        return row["ID"]
    return _split(desk, row, mode)


@handles("calendar.event.delete")
def delete(desk: Desk) -> Any:
    """An event less."""
    if php.integer(desk.get("id")) <= 0:
        raise Refusal("", "Event id not specified")
    row = records.find(desk.state, EVENT, desk.get("id"))
    if row is None:
        raise Refusal("", "An error occurred while deleting the event")
    _erase(desk.state, row)
    return True


@handles("calendar.event.getbyid")
def get_by_id(desk: Desk) -> Any:
    """One event."""
    if not desk.get("id"):
        raise _missing(desk, "id")
    row = records.find(desk.state, EVENT, desk.get("id"))
    return [] if row is None else _shown(desk.state, row, desk.caller.user_id)


@handles("calendar.event.get")
def get(desk: Desk) -> Any:
    """The events of a calendar's owner in a period: without one a month back and three ahead."""
    kind, owner = _owner(desk)
    today = dt.date.fromisoformat(desk.state.today())
    begin = values.day(desk.get("from"), desk.state.zone) or (today - dt.timedelta(days=30)).isoformat()
    end = values.day(desk.get("to"), desk.state.zone) or (today + dt.timedelta(days=91)).isoformat()
    given = desk.get("section")
    wanted = {php.integer(id_) for id_ in (php.values(given) if php.is_array(given) else [given] if given else [])}
    found = _between(desk.state, _of(desk.state, kind, owner, wanted), begin, end)
    return [_shown(desk.state, row, owner if kind == "user" else desk.caller.user_id, day) for row, day in found]


@handles("calendar.event.get.nearest")
def nearest(desk: Desk) -> Any:
    """What comes next."""
    kind = php.text(desk.get("type") or "user")
    owner = desk.caller.user_id if kind == "user" else 0
    owner = php.integer(desk.get("ownerId")) or owner
    days = min(max(php.integer(desk.get("days")), 0) or 60, 36_500)
    now = desk.state.now()
    found = _between(desk.state, _of(desk.state, kind, owner, ()), now[:10], desk.state.today(days))
    found = [(row, day) for row, day in found if _ends(desk.state, row, day) >= now]
    found = found[: php.integer(desk.get("maxEventsCount")) or None]
    return [_shown(desk.state, row, desk.caller.user_id, day) for row, day in found]


@handles("calendar.accessibility.get")
def accessibility(desk: Desk) -> Any:
    """By user, what takes their time in a period."""
    for name in ("users", "from", "to"):
        if not desk.get(name):
            raise _missing(desk, name)
        if name != "users" and values.day(desk.get(name), desk.state.zone) is None:
            raise Refusal("", f'Invalid value for the parameter "{name}"')
    begin, end = (str(values.day(desk.get(name), desk.state.zone)) for name in ("from", "to"))
    answer: dict[str, Any] = {}
    for user_id in (php.integer(id_) for id_ in php.values(desk.get("users"))):
        found = _between(desk.state, _of(desk.state, "user", user_id, ()), begin, end)
        answer[str(user_id)] = [_busy(desk.state, row, day) for row, day in found if row["ACCESSIBILITY"] != "free"]
    return answer


@handles("calendar.meeting.status.get")
def status_get(desk: Desk) -> Any:
    """Whether the caller goes to a meeting."""
    if not desk.get("eventId"):
        raise _missing(desk, "eventId")
    status = attendees(desk.state, php.integer(desk.get("eventId"))).get(desk.caller.user_id)
    if status is None:
        raise Refusal("", "An error occurred while retrieving the status")
    return GOES if status == HOST else status


@handles("calendar.meeting.status.set")
def status_set(desk: Desk) -> Any:
    """The caller goes to a meeting, or does not."""
    for name in ("eventId", "status"):
        if not desk.get(name):
            raise _missing(desk, name)
    if desk.get("status") not in (GOES, DECLINES, ASKED):
        raise Refusal("", 'Invalid value for the parameter "status"')
    event_id = php.integer(desk.get("eventId"))
    if attendees(desk.state, event_id).get(desk.caller.user_id) in (None, HOST):
        return False
    _attend(desk.state, event_id, desk.caller.user_id, str(desk.get("status")))
    return True


@handles("calendar.section.get")
def section_get(desk: Desk) -> Any:
    """The calendars of an owner."""
    kind, owner = _owner(desk)
    return [_shown_section(desk.state, row) for row in sections(desk.state, kind, owner)]


@handles("calendar.section.add")
def section_add(desk: Desk) -> Any:
    """A new calendar."""
    kind, owner = _owner(desk)
    name = desk.get("name")
    if not isinstance(name, str) or not name.strip():
        raise Refusal("", 'Invalid value for the "name" parameter')
    return _add_section(desk.state, kind, owner, name, desk.caller.user_id, **_section_fields(desk))["ID"]


@handles("calendar.section.update")
def section_update(desk: Desk) -> Any:
    """Change a calendar."""
    row = _section(desk)
    if desk.get("name") is not None and not isinstance(desk.get("name"), str):
        raise Refusal("", 'Invalid value for the "name" parameter')
    changed = _section_fields(desk)
    if desk.get("name"):
        changed["NAME"] = desk.get("name")
    plain.change(desk.state, SECTION, row, **changed, TIMESTAMP_X=desk.state.now())
    return row["ID"]


@handles("calendar.section.delete")
def section_delete(desk: Desk) -> Any:
    """A calendar less, with its events."""
    row = _section(desk)
    for event in plain.every(desk.state, EVENT, "SECTION_ID = ?", row["ID"]):
        _erase(desk.state, event)
    desk.state.store.delete(SECTION, row["ID"])
    return True


@handles("calendar.resource.list")
def resource_list(desk: Desk) -> Any:
    """The resources that can be booked."""
    found = plain.every(desk.state, SECTION, "CAL_TYPE = ?", RESOURCE)
    return [{"ID": str(row["ID"]), "NAME": row["NAME"], "CREATED_BY": str(row["CREATED_BY"])} for row in found]


@handles("calendar.resource.add")
def resource_add(desk: Desk) -> Any:
    """A new resource."""
    if not desk.get("name"):
        raise _missing(desk, "name")
    return _add_section(desk.state, RESOURCE, 0, str(desk.get("name")), desk.caller.user_id)["ID"]


@handles("calendar.resource.update")
def resource_update(desk: Desk) -> Any:
    """Another name for a resource."""
    row = _resource(desk, "An error occurred while updating the resource")
    if not desk.get("name"):
        raise _missing(desk, "name")
    plain.change(desk.state, SECTION, row, NAME=str(desk.get("name")))
    return row["ID"]


@handles("calendar.resource.delete")
def resource_delete(desk: Desk) -> Any:
    """A resource less."""
    row = _resource(desk, "An error occurred while deleting the resource")
    desk.state.store.delete(SECTION, row["ID"])
    return True


@handles("calendar.resource.booking.list")
def booking_list(desk: Desk) -> Any:
    """Bookings: they are made in CRM records by hand, by no method, so there are none."""
    given = dict(php.pairs(desk.get("filter")))
    if not given.get("resourceTypeIdList") and not given.get("resourceIdList"):
        raise _missing(desk, "filter['resourceTypeIdList']")
    return []


@handles("calendar.settings.get")
def settings(_desk: Desk) -> Any:
    """The settings of all calendars."""
    return _SITE


@handles("calendar.user.settings.get")
def user_settings(desk: Desk) -> Any:
    """The caller's settings."""
    zone = {"timezoneName": ZONE_NAME, "timezoneOffsetUTC": _offset(desk.state), "timezoneDefaultName": ""}
    return {**_OWN, **_kept_settings(desk), **zone, "work_time_start": "9.00", "work_time_end": "19.00"}


@handles("calendar.user.settings.set")
def set_user_settings(desk: Desk) -> Any:
    """Change the caller's settings."""
    given = desk.get("settings")
    if not php.is_array(given) or not given:
        raise _missing(desk, "settings")
    known = {name: value for name, value in php.pairs(given) if name in _OWN}
    query = (
        "INSERT INTO _calendar_settings VALUES (?, ?) ON CONFLICT (user_id) DO UPDATE SET settings = excluded.settings"
    )
    desk.state.store.run(query, (desk.caller.user_id, json.dumps({**_kept_settings(desk), **known})))
    return True


def sections(state: State, kind: str, owner: int) -> list[Row]:
    """Return the calendars of an owner, of whom everybody has one."""
    found = plain.every(state, SECTION, "CAL_TYPE = ? AND OWNER_ID = ?", kind, owner)
    if not found:
        group = groups.find(state, owner) if kind == "group" else None
        name = users.name_of(state, owner) if kind == "user" else str(group["NAME"]) if group else "Company calendar"
        found = [_add_section(state, kind, owner, name, owner if kind == "user" else 1)]
    return found


def attendees(state: State, event_id: int) -> dict[int, str]:
    """Return who is asked to an event and what they say."""
    query = "SELECT user_id, status FROM _attendee WHERE event_id = ? ORDER BY user_id"
    return {int(user_id): str(status) for user_id, status in state.store.run(query, (event_id,))}


def _missing(desk: Desk, name: str) -> Refusal:
    return Refusal("", f'The required parameter "{name}" for the method "{desk.method.name}" is not set')


def _owner(desk: Desk) -> tuple[str, int]:
    kind = php.text(desk.get("type") or "")
    if not kind:
        raise _missing(desk, "type")
    owner = php.integer(desk.get("ownerId"))
    if kind == "user":
        owner = owner or desk.caller.user_id
    elif desk.get("ownerId") in (None, ""):
        raise _missing(desk, "ownerId")
    if (
        kind not in _TYPES
        or (kind == "user" and users.find(desk.state, owner) is None)
        or (kind == "group" and groups.find(desk.state, owner) is None)
    ):
        raise Refusal("", "Access denied")
    return kind, owner


def _known(desk: Desk) -> Row:
    if not desk.get("id"):
        raise _missing(desk, "id")
    _owner(desk)
    row = records.find(desk.state, EVENT, desk.get("id"))
    if row is None:
        raise Refusal("", "An error occurred while changing the event.")
    return row


def _section(desk: Desk) -> Row:
    kind, owner = _owner(desk)
    if not desk.get("id"):
        raise Refusal("", "Section ID is not set.")
    row = records.find(desk.state, SECTION, desk.get("id"))
    if row is None or (row["CAL_TYPE"], row["OWNER_ID"]) != (kind, owner):
        raise Refusal("", "Access denied.")
    return row


def _resource(desk: Desk, text: str) -> Row:
    if not desk.get("resourceId"):
        raise _missing(desk, "resourceId")
    row = records.find(desk.state, SECTION, desk.get("resourceId"))
    if row is None or row["CAL_TYPE"] != RESOURCE:
        raise Refusal("", text)
    return row


def _add_section(state: State, kind: str, owner: int, name: str, user_id: int, **more: Any) -> Row:
    now = state.now()
    given = {
        "COLOR": _COLOR,
        "TEXT_COLOR": "",
        "EXPORT": {"ALLOW": False},
        **more,
        "DATE_CREATE": now,
        "TIMESTAMP_X": now,
    }
    return plain.add(state, SECTION, NAME=name, CAL_TYPE=kind, OWNER_ID=owner, CREATED_BY=user_id, **given)


def _section_fields(desk: Desk) -> dict[str, Any]:
    given = {"DESCRIPTION": "description", "COLOR": "color", "TEXT_COLOR": "text_color", "EXPORT": "export"}
    return {name: desk.get(word) for name, word in given.items() if desk.get(word) is not None}


def _shown_section(state: State, row: Row) -> dict[str, Any]:
    shown = plain.shown(state, SECTION, row)
    rights = ("view_time", "view_title", "view_full", "add", "edit", "edit_section", "access")
    for name in ("DATE_CREATE", "TIMESTAMP_X"):
        shown[name] = str(row[name])[:19].replace("T", " ")
    outside = ("GAPI_CALENDAR_ID", "CAL_DAV_CON", "SYNC_TOKEN", "PAGE_TOKEN")
    more = {"EXTERNAL_TYPE": "local", "ACCESS": {}, "IS_COLLAB": False, "PERM": dict.fromkeys(rights, True)}
    return {**shown, **dict.fromkeys(outside), **more}


def _read(desk: Desk, row: Row | None) -> dict[str, Any]:
    """Return the fields of an event that the parameters tell."""
    for name in ("name", "description"):
        if desk.get(name) is not None and not isinstance(desk.get(name), str):
            raise Refusal("", f'Invalid value for the "{name}" parameter')
    if desk.get("crm_fields") is not None and not php.is_array(desk.get("crm_fields")):
        raise Refusal("", "The list of event links to CRM must be an array")
    fields: dict[str, Any] = {field: desk.get(name) for name, field in _TEXTS.items() if desk.get(name) is not None}
    fields.update((field, desk.get(name)) for name, field in _LISTS.items() if desk.get(name) is not None)
    for name, field in (
        ("private_event", "PRIVATE_EVENT"),
        ("is_meeting", "IS_MEETING"),
        ("skip_time", "DT_SKIP_TIME"),
    ):
        if desk.get(name) is not None:
            fields[field] = desk.get(name)
    zone_name = desk.get("timezone_from") or (row["TZ_FROM"] if row else ZONE_NAME)
    fields.update(TZ_FROM=zone_name, TZ_TO=desk.get("timezone_to") or zone_name)
    for name, field, zone in (("from", "BEGINS", "TZ_FROM"), ("to", "ENDS", "TZ_TO")):
        if (at := _moment(desk, name, _zone(desk.state, str(fields[zone])))) is not None:
            fields[field] = at
    if (
        fields.get("DT_SKIP_TIME") is None
        and isinstance(desk.get("from"), str)
        and len(desk.get("from")) == len("2026-01-01")
    ):
        fields["DT_SKIP_TIME"] = "Y"
    if php.integer(desk.get("host")):
        fields["MEETING_HOST"] = desk.get("host")
    return fields


def _moment(desk: Desk, name: str, zone: dt.tzinfo) -> str | None:
    if stamp := php.integer(desk.get(f"{name}_ts")):
        try:
            return dt.datetime.fromtimestamp(stamp, desk.state.zone).isoformat()
        except (ValueError, OverflowError, OSError):
            raise Refusal("", f'Invalid value for the parameter "{name}_ts"') from None
    given = desk.get(name)
    if given in (None, ""):
        return None
    at = values.moment(given, zone)
    if at is None:
        raise Refusal("", f'Invalid value for the parameter "{name}"')
    return dt.datetime.fromisoformat(at).astimezone(desk.state.zone).isoformat()


def _add(desk: Desk, kind: str, owner: int, fields: dict[str, Any]) -> Row:
    now = desk.state.now()
    given: dict[str, Any] = {
        "ACCESSIBILITY": "busy",
        "IMPORTANCE": "normal",
        "IS_MEETING": "N",
        "REMIND": [],
        "CRM": [],
    }
    given.update(EXDATE=[], RRULE={}, MEETING={}, MEETING_HOST=desk.caller.user_id, PRIVATE_EVENT="N", DT_SKIP_TIME="N")
    given.update(fields)
    given.update(CAL_TYPE=kind, OWNER_ID=owner, CREATED_BY=desk.caller.user_id, DATE_CREATE=now, TIMESTAMP_X=now)
    given["SECTION_ID"] = _section_of(desk, kind, owner)
    row = plain.add(desk.state, EVENT, **given)
    _invite(desk, row)
    return row


def _change(desk: Desk, row: Row, fields: dict[str, Any]) -> None:
    if desk.get("section"):
        fields["SECTION_ID"] = _section_of(desk, str(row["CAL_TYPE"]), php.integer(row["OWNER_ID"]))
    row = plain.change(desk.state, EVENT, row, **fields, TIMESTAMP_X=desk.state.now())
    if desk.get("attendees") is not None or desk.get("is_meeting") is not None:
        _invite(desk, row)


def _split(desk: Desk, row: Row, mode: str) -> dict[str, Any]:
    day = values.day(desk.get("current_date_from"), desk.state.zone) or str(row["BEGINS"])[:10]
    rule = _rule(row)
    old = {name: row[name] for name in EVENT.fields if name not in ("ID", "RRULE", "EXDATE", "RECURRENCE_ID")}
    old.update((name, _loads(row[name])) for name in ("MEETING", "REMIND", "CRM"))
    shift = dt.date.fromisoformat(day) - dt.datetime.fromisoformat(str(row["BEGINS"])).date()
    for name in ("BEGINS", "ENDS"):
        old[name] = (dt.datetime.fromisoformat(str(row[name])) + shift).isoformat()
    if mode == "this":
        plain.change(desk.state, EVENT, row, EXDATE=[*_loads(row["EXDATE"]), day])
        rule_after: dict[str, Any] = {}
    else:
        rule_after = {name: value for name, value in rule.items() if name != "COUNT"}
        before = dt.date.fromisoformat(day) - dt.timedelta(days=1)
        plain.change(desk.state, EVENT, row, RRULE={**rule_after, "UNTIL": before.isoformat()})
    fields = {**old, "RRULE": rule_after, "RECURRENCE_ID": row["ID"], **_read(desk, row)}
    made = _add(desk, str(row["CAL_TYPE"]), php.integer(row["OWNER_ID"]), fields)
    told = {"originalDate": day, "originalDavXmlId": "", "instanceTz": row["TZ_FROM"]}
    return {**told, "recEventId": made["ID"], "id": row["ID"]}


def _section_of(desk: Desk, kind: str, owner: int) -> int:
    there = [php.integer(row["ID"]) for row in sections(desk.state, kind, owner)]
    wanted = php.integer(desk.get("section"))
    if wanted and wanted not in there and str(desk.get("auto_detect_section")).upper() != "Y":
        text = "You specified an invalid calendar section ID or the user does not have access to it"
        raise Refusal("", text)
    return wanted if wanted in there else there[0]


def _invite(desk: Desk, row: Row) -> None:
    event_id, host = php.integer(row["ID"]), php.integer(row["MEETING_HOST"])
    before = attendees(desk.state, event_id)
    desk.state.store.run("DELETE FROM _attendee WHERE event_id = ?", (event_id,))
    if row["IS_MEETING"] != "Y":
        return
    given = desk.get("attendees")
    ids = [php.integer(id_) for id_ in php.values(given)] if given is not None else [*before]
    for user_id in dict.fromkeys([host, *(id_ for id_ in ids if users.find(desk.state, id_) is not None)]):
        _attend(desk.state, event_id, user_id, HOST if user_id == host else before.get(user_id, ASKED))


def _attend(state: State, event_id: int, user_id: int, status: str) -> None:
    query = (
        "INSERT INTO _attendee VALUES (?, ?, ?) ON CONFLICT (event_id, user_id) DO UPDATE SET status = excluded.status"
    )
    state.store.run(query, (event_id, user_id, status))


def _erase(state: State, row: Row) -> None:
    state.store.run("DELETE FROM _attendee WHERE event_id = ?", (row["ID"],))
    state.store.delete(EVENT, row["ID"])


def _of(state: State, kind: str, owner: int, wanted: Iterable[int]) -> list[Row]:
    where = "(CAL_TYPE = ? AND OWNER_ID = ?)"
    args: list[Any] = [kind, owner]
    if kind == "user":
        where += " OR ID IN (SELECT event_id FROM _attendee WHERE user_id = ? AND status <> 'N')"
        args.append(owner)
    chosen = set(wanted)
    found = plain.every(state, EVENT, where, *args, order="BEGINS, ID")
    return [row for row in found if not chosen or row["SECTION_ID"] in chosen]


def _between(state: State, rows: Iterable[Row], begin: str, end: str) -> list[tuple[Row, str]]:
    """Return the events with each of their days that lies in a period, earliest first."""
    found = []
    for row in rows:
        length = dt.datetime.fromisoformat(str(row["ENDS"])) - dt.datetime.fromisoformat(str(row["BEGINS"]))
        earliest = (dt.date.fromisoformat(begin) - dt.timedelta(days=length.days)).isoformat()
        found += [(row, day) for day in _occurrences(state, row, end) if earliest <= day <= end]
    found.sort(key=lambda pair: (pair[1], str(pair[0]["BEGINS"])[11:], pair[0]["ID"]))
    return found


def _occurrences(state: State, row: Row, end: str) -> Iterator[str]:
    first = dt.datetime.fromisoformat(str(row["BEGINS"])).date()
    rule, left_out = _rule(row), set(_loads(row["EXDATE"]))
    if not rule:
        yield first.isoformat()
        return
    until = min(values.day(rule.get("UNTIL"), state.zone) or end, end)
    most = php.integer(rule.get("COUNT")) or _MOST
    for number, day in enumerate(_days(first, rule)):
        if number >= most or day.isoformat() > until:
            return
        if day.isoformat() not in left_out:
            yield day.isoformat()


def _days(first: dt.date, rule: dict[str, Any]) -> Iterator[dt.date]:
    kind, interval = str(rule.get("FREQ")).upper(), min(max(php.integer(rule.get("INTERVAL")), 1), _MOST)
    if kind == "WEEKLY":
        given = rule.get("BYDAY")
        names = [str(name) for name in (given.split(",") if isinstance(given, str) else php.values(given))]
        wanted = [_DAYS.index(name) for name in names if name in _DAYS] or [first.weekday()]
        monday = first - dt.timedelta(days=first.weekday())
        for week in range(_MOST):
            for weekday in sorted(wanted):
                day = monday + dt.timedelta(weeks=week * interval, days=weekday)
                if day >= first:
                    yield day
    for number in range(_MOST):
        if kind == "DAILY":
            yield first + dt.timedelta(days=number * interval)
        elif kind in ("MONTHLY", "YEARLY"):
            months = first.month - 1 + number * interval * (12 if kind == "YEARLY" else 1)
            try:
                yield first.replace(year=first.year + months // 12, month=months % 12 + 1)
            except ValueError:  # there is no such day in that month
                continue


def _ends(state: State, row: Row, day: str) -> str:
    return _times(state, row, day)[1].astimezone(state.zone).isoformat()


def _times(state: State, row: Row, day: str | None) -> tuple[dt.datetime, dt.datetime]:
    begin, end = (dt.datetime.fromisoformat(str(row[name])) for name in ("BEGINS", "ENDS"))
    if day is not None:
        shift = dt.date.fromisoformat(day) - begin.date()
        begin, end = begin + shift, end + shift
    return begin.astimezone(_zone(state, str(row["TZ_FROM"]))), end.astimezone(_zone(state, str(row["TZ_TO"])))


def _zone(state: State, name: str) -> dt.tzinfo:
    if name == ZONE_NAME:
        return state.zone
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return state.zone


def _site(moment: dt.datetime, row: Row | None = None) -> str:
    # How the site writes a date, in small letters where it is morning or afternoon.
    if row is not None and row["DT_SKIP_TIME"] == "Y":
        return moment.strftime("%m/%d/%Y")
    return moment.strftime("%m/%d/%Y %I:%M:%S %p").lower()


def _stamp(row: Row, moment: dt.datetime) -> str:
    if row["DT_SKIP_TIME"] == "Y":
        moment = dt.datetime.combine(moment.date(), dt.time(), dt.UTC)
    return str(int(moment.timestamp()))


def _shown(state: State, row: Row, user_id: int, day: str | None = None) -> dict[str, Any]:
    begin, end = _times(state, row, day)
    people, host = attendees(state, php.integer(row["ID"])), php.integer(row["MEETING_HOST"])
    skip = row["DT_SKIP_TIME"] == "Y"
    length = (end.date() - begin.date()).days * 86400 + 86400 if skip else int((end - begin).total_seconds())
    meeting = row["IS_MEETING"] == "Y"
    offsets = [str(int((moment.utcoffset() or dt.timedelta()).total_seconds())) for moment in (begin, end)]
    answer: dict[str, Any] = {
        "ID": str(row["ID"]),
        "PARENT_ID": str(row["ID"]),
        "DELETED": "N",
        "CAL_TYPE": row["CAL_TYPE"],
        "OWNER_ID": str(row["OWNER_ID"]),
        "NAME": row["NAME"],
        "DATE_FROM": _site(begin, row),
        "DATE_TO": _site(end, row),
        "ORIGINAL_DATE_FROM": None,
        "TZ_FROM": row["TZ_FROM"],
        "TZ_TO": row["TZ_TO"],
        "TZ_OFFSET_FROM": offsets[0],
        "TZ_OFFSET_TO": offsets[1],
        "DATE_FROM_TS_UTC": _stamp(row, begin),
        "DATE_TO_TS_UTC": _stamp(row, end),
        "DT_SKIP_TIME": row["DT_SKIP_TIME"],
        "DT_LENGTH": length,
        "EVENT_TYPE": None,
        "CREATED_BY": str(row["CREATED_BY"]),
        "DATE_CREATE": _site(dt.datetime.fromisoformat(str(row["DATE_CREATE"]))),
        "TIMESTAMP_X": _site(dt.datetime.fromisoformat(str(row["TIMESTAMP_X"]))),
        "DESCRIPTION": row["DESCRIPTION"] or "",
        "PRIVATE_EVENT": "1" if row["PRIVATE_EVENT"] == "Y" else "",
        "ACCESSIBILITY": row["ACCESSIBILITY"],
        "IMPORTANCE": row["IMPORTANCE"],
        "IS_MEETING": meeting,
        "MEETING_STATUS": people.get(user_id, HOST if user_id == host else GOES),
        "MEETING_HOST": str(host),
        "LOCATION": row["LOCATION"] or "",
        "REMIND": _loads(row["REMIND"]),
        "COLOR": row["COLOR"] or "",
        "RECURRENCE_ID": row["RECURRENCE_ID"],
        "SECTION_ID": str(row["SECTION_ID"]),
        "SECT_ID": str(row["SECTION_ID"]),
        "DATE_FROM_FORMATTED": begin.strftime("%a %b %d %Y %H:%M:%S"),
        "DATE_TO_FORMATTED": end.strftime("%a %b %d %Y %H:%M:%S"),
        "VERSION": "1",
        "UF_CRM_CAL_EVENT": _loads(row["CRM"]) or False,
    }
    if meeting:
        kept = dict(php.pairs(_loads(row["MEETING"])))
        flags = {
            name.upper(): php.truth(kept.get(name)) for name in ("notify", "reinvite", "allow_invite", "hide_guests")
        }
        host_name = users.name_of(state, host)
        answer["MEETING"] = {
            "HOST_NAME": host_name,
            **flags,
            "MEETING_CREATOR": host,
            "LANGUAGE_ID": "en",
            "MAIL_FROM": "",
        }
        answer["ATTENDEES_CODES"] = [f"U{id_}" for id_ in people]
        answer["ATTENDEE_LIST"] = [
            {"id": id_, "entryId": row["ID"], "status": status} for id_, status in people.items()
        ]
        answer["attendeesEntityList"] = [{"entityId": "user", "id": id_} for id_ in people]
    if rule := _rule(row):
        answer["RRULE"] = _shown_rule(state, rule)
        answer["EXDATE"] = ";".join(_site_day(one) for one in _loads(row["EXDATE"]))
    return answer


def _shown_rule(state: State, rule: dict[str, Any]) -> dict[str, Any]:
    until = values.day(rule.get("UNTIL"), state.zone) or "2038-01-01"
    given = rule.get("BYDAY")
    names = given.split(",") if isinstance(given, str) else php.values(given)
    shown = {"FREQ": rule.get("FREQ"), "INTERVAL": max(php.integer(rule.get("INTERVAL")), 1)}
    stamp = int(dt.datetime.combine(dt.date.fromisoformat(until), dt.time(), dt.UTC).timestamp())
    shown.update(
        {
            "BYDAY": {str(name): str(name) for name in names},
            "UNTIL": _site_day(until),
            "~UNTIL": _site_day(until),
            "UNTIL_TS": stamp,
        }
    )
    return {**shown, **({"COUNT": php.integer(rule["COUNT"])} if rule.get("COUNT") else {})}


def _site_day(day: str) -> str:
    return f"{day[5:7]}/{day[8:10]}/{day[:4]}"


def _busy(state: State, row: Row, day: str) -> dict[str, Any]:
    shown = _shown(state, row, php.integer(row["OWNER_ID"]), day)
    dates = ("DATE_FROM", "DATE_TO", "DATE_FROM_TS_UTC", "DATE_TO_TS_UTC", "DT_SKIP_TIME", "TZ_FROM", "TZ_TO")
    names = ("ID", "NAME", *dates, "ACCESSIBILITY", "IMPORTANCE", "EVENT_TYPE")
    return {"~USER_OFFSET_FROM": 0, "~USER_OFFSET_TO": 0, **{name: shown[name] or "" for name in names}}


def _offset(state: State) -> int:
    return int((dt.datetime.fromisoformat(state.now()).utcoffset() or dt.timedelta()).total_seconds())


def _kept_settings(desk: Desk) -> dict[str, Any]:
    found = desk.state.store.run(
        "SELECT settings FROM _calendar_settings WHERE user_id = ?", (desk.caller.user_id,)
    ).fetchone()
    return dict(json.loads(found[0])) if found else {}


def _rule(row: Row) -> dict[str, Any]:
    found = _loads(row["RRULE"])  # what is no map is no rule
    return found if isinstance(found, dict) else {}


def _loads(kept: Any) -> Any:
    return json.loads(str(kept)) if kept else []
