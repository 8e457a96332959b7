"""``timeman.*``: working days that begin, rest and end, and the settings around them.

A day belongs to a user. A day that ended and is opened again on the same date goes on: the time between is a break.
https://apidocs.bitrix24.com/api-reference/timeman/index.html
"""

from __future__ import annotations

import datetime as dt
import ipaddress
import json
from typing import TYPE_CHECKING, Any

from b24async.portal import params, php, plain
from b24async.portal.handlers import handles
from b24async.portal.methods import departments, users
from b24async.portal.replies import Refusal
from b24async.portal.values import moment

if TYPE_CHECKING:
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

params.OWN_WORDS.add("timeman")

OPENED, PAUSED, CLOSED, EXPIRED = "OPENED", "PAUSED", "CLOSED", "EXPIRED"
DAY = plain.entity(
    "timeman._Day",
    {
        "ID": "integer",
        "USER_ID": "integer",
        "STATUS": "string",
        "TIME_START": "datetime",
        "TIME_FINISH": "datetime?",
        "LEAKS": "integer",
        "PAUSED_AT": "datetime?",
        "REPORT": "string?",
        "LAT_OPEN": "number",
        "LON_OPEN": "number",
        "LAT_CLOSE": "number",
        "LON_CLOSE": "number",
    },
)
_RANGES = [
    {"ip_range": "10.0.0.0-10.255.255.255", "name": "10.x.x.x"},
    {"ip_range": "172.16.0.0-172.31.255.255", "name": "172.x.x.x"},
    {"ip_range": "192.168.0.0-192.168.255.255", "name": "192.168.x.x"},
]
_CONTROL: dict[str, Any] = {
    "active": False,
    "minimum_idle_for_report": 15,
    **dict.fromkeys(("register_offline", "register_idle", "register_desktop"), True),
    **dict.fromkeys(("report_request_type", "report_simple_type", "report_full_type"), "all"),
    **dict.fromkeys(("report_request_users", "report_simple_users", "report_full_users"), ()),
}
_NOTE_RANGES, _NOTE_CONTROL = "timeman_ranges", "timeman_control"


@handles("timeman.status")
def status(desk: Desk) -> Any:
    """The working day of a user as it is now."""
    return _shown(desk.state, _last(desk.state, _user(desk)))


@handles("timeman.open")
def open_(desk: Desk) -> Any:
    """A working day begins, or goes on after a break."""
    user_id, now = _user(desk), desk.state.now()
    at = _time(desk)
    if at is not None and at[:10] != now[:10]:
        raise Refusal("WRONG_DATETIME", "Day open date should correspond to the current date")
    row = _last(desk.state, user_id)
    if row is not None and row["STATUS"] == PAUSED and at is not None:
        raise Refusal("TIME", "Unable to set time, work day is paused")
    if row is None or (row["STATUS"] == CLOSED and str(row["TIME_FINISH"])[:10] != now[:10]):
        places = {"LAT_OPEN": desk.get("LAT") or 0, "LON_OPEN": desk.get("LON") or 0}
        row = plain.add(desk.state, DAY, USER_ID=user_id, STATUS=OPENED, TIME_START=at or now, LEAKS=0, **places)
    elif row["STATUS"] in (PAUSED, CLOSED):
        since = row["PAUSED_AT"] or row["TIME_FINISH"]
        leaks = php.integer(row["LEAKS"]) + _seconds(str(since), now)
        row = plain.change(desk.state, DAY, row, STATUS=OPENED, LEAKS=leaks, PAUSED_AT=None, TIME_FINISH=None)
    return _shown(desk.state, row)


@handles("timeman.pause")
def pause(desk: Desk) -> Any:
    """A break begins."""
    row = _last(desk.state, _user(desk))
    if row is not None and row["STATUS"] == OPENED:
        row = plain.change(desk.state, DAY, row, STATUS=PAUSED, PAUSED_AT=desk.state.now())
    return _shown(desk.state, row)


@handles("timeman.close")
def close(desk: Desk) -> Any:
    """A working day ends."""
    row = _last(desk.state, _user(desk))
    if row is None or row["STATUS"] == CLOSED:
        return _shown(desk.state, row)
    at = _time(desk)
    if at is not None and at[:10] != str(row["TIME_START"])[:10]:
        raise Refusal("WRONG_DATETIME", "Day close date should correspond to the day open date")
    end = at or desk.state.now()
    leaks = php.integer(row["LEAKS"]) + (_seconds(str(row["PAUSED_AT"]), end) if row["PAUSED_AT"] else 0)
    places = {"LAT_CLOSE": desk.get("LAT") or 0, "LON_CLOSE": desk.get("LON") or 0}
    changed = {"STATUS": CLOSED, "TIME_FINISH": end, "LEAKS": leaks, "PAUSED_AT": None, "REPORT": desk.get("REPORT")}
    return _shown(desk.state, plain.change(desk.state, DAY, row, **changed, **places))


@handles("timeman.settings")
def settings(desk: Desk) -> Any:
    """The rules for the working day of a user."""
    times = {"UF_TM_MAX_START": "09:15:00", "UF_TM_MIN_FINISH": "17:45:00", "UF_TM_MIN_DURATION": "08:00:00"}
    admin = users.is_admin(_user(desk))
    return {"UF_TIMEMAN": True, "UF_TM_FREE": False, **times, "UF_TM_ALLOWED_DELTA": "00:15:00", "ADMIN": admin}


@handles("timeman.networkrange.get")
def ranges_get(desk: Desk) -> Any:
    """The networks of the office."""
    _check_admin(desk)
    return _ranges(desk.state)


@handles("timeman.networkrange.set")
def ranges_set(desk: Desk) -> Any:
    """Other networks of the office."""
    _check_admin(desk)
    given = desk.get("RANGES")
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except ValueError:
            given = None
    rows = [dict(php.pairs(row)) for row in php.values(given)]
    if not php.is_array(given) or any(_bounds(str(row.get("ip_range"))) is None for row in rows):
        raise Refusal("INVALID_FORMAT", "A wrong format for the RANGES field is passed")
    kept = [{"ip_range": str(row["ip_range"]), "name": str(row.get("name") or "")} for row in rows]
    desk.state.store.note(_NOTE_RANGES, json.dumps(kept))
    return {"result": True}


@handles("timeman.networkrange.check")
def ranges_check(desk: Desk) -> Any:
    """The network of the office in which an address lies, or ``false``."""
    _check_admin(desk)
    given = php.text(desk.get("IP") or "127.0.0.1")
    try:
        address = ipaddress.ip_address(given)
    except ValueError:
        return False
    for row in _ranges(desk.state):
        bounds = _bounds(row["ip_range"])
        if bounds is not None and bounds[0] <= int(address) <= bounds[1]:
            return {"ip": given, "range": row["ip_range"], "name": row["name"]}
    return False


@handles("timeman.timecontrol.settings.get")
def control_get(desk: Desk) -> Any:
    """How absence is noted."""
    _check_admin(desk)
    return _control(desk.state)


@handles("timeman.timecontrol.settings.set")
def control_set(desk: Desk) -> Any:
    """Change how absence is noted."""
    _check_admin(desk)
    now = _control(desk.state)
    for name in now:
        value = desk.get(name.upper())
        if value is None:
            continue
        if isinstance(_CONTROL[name], bool):
            value = value is True or str(value).casefold() in ("y", "1", "true")
        elif name.endswith("_users"):
            value = [php.integer(id_) for id_ in php.values(value)]
        elif name == "minimum_idle_for_report":
            value = php.integer(value)
        now[name] = value
    desk.state.store.note(_NOTE_CONTROL, json.dumps(now))
    return True


@handles("timeman.timecontrol.reports.settings.get")
def reports_settings(desk: Desk) -> Any:
    """What the caller may see of reports."""
    user_id = desk.caller.user_id
    led = [row for row in departments.everyone(desk.state) if row["UF_HEAD"] == user_id]
    return {
        "active": _control(desk.state)["active"],
        "user_id": user_id,
        "user_admin": users.is_admin(user_id),
        "user_head": bool(led),
        "departments": [{"id": str(row["ID"]), "name": row["NAME"]} for row in led],
        "minimum_idle_for_report": _control(desk.state)["minimum_idle_for_report"],
        "report_view_type": "full" if users.is_admin(user_id) else "head" if led else "simple",
    }


@handles("timeman.timecontrol.reports.users.get")
def reports_users(desk: Desk) -> Any:
    """The users of a department, or of all."""
    wanted = php.integer(desk.get("DEPARTMENT_ID"))
    rows = [row["ID"] for row in departments.everyone(desk.state) if wanted in (0, row["ID"])]
    ids = sorted({id_ for department in rows for id_ in departments.people(desk.state, php.integer(department))})
    answer = []
    for id_ in ids:
        user = users.find(desk.state, id_)
        assert user is not None
        named = {"first_name": user["NAME"] or "", "last_name": user["LAST_NAME"] or ""}
        more = {
            "work_position": user["WORK_POSITION"] or "",
            "avatar": "",
            "personal_gender": user["PERSONAL_GENDER"] or "",
        }
        seen = user["LAST_ACTIVITY_DATE"] or user["DATE_REGISTER"] or desk.state.now()
        answer.append({"id": id_, "name": users.name_of(desk.state, id_), **named, **more, "last_activity_date": seen})
    return answer


def status_of(state: State, user_id: int) -> str:
    """Return how a user's working day stands."""
    return str(_shown(state, _last(state, user_id))["STATUS"])


def _user(desk: Desk) -> int:
    given = desk.get("USER_ID")
    user_id = php.integer(given) if given not in (None, "") else desk.caller.user_id
    if users.find(desk.state, user_id) is None:
        raise Refusal("", "User not found")
    return user_id


def _check_admin(desk: Desk) -> None:
    if not users.is_admin(desk.caller.user_id):
        raise Refusal("ACCESS_ERROR", "You don't have access to use this method")


def _last(state: State, user_id: int) -> Row | None:
    return plain.find(state, DAY, "USER_ID = ?", user_id, order="ID DESC")


def _time(desk: Desk) -> str | None:
    given = desk.get("TIME")
    if given in (None, ""):
        return None
    at = moment(given, desk.state.zone)
    if at is None:
        raise Refusal("WRONG_DATETIME", "Wrong datetime format")
    return at


def _shown(state: State, row: Row | None) -> dict[str, Any]:
    offset = int((dt.datetime.fromisoformat(state.now()).utcoffset() or dt.timedelta()).total_seconds())
    if row is None:
        never: dict[str, Any] = {"STATUS": CLOSED, "TIME_START": None, "TIME_FINISH": None}
        never.update(
            DURATION="00:00:00", TIME_LEAKS="00:00:00", ACTIVE=False, IP_OPEN="", IP_CLOSE="", TZ_OFFSET=offset
        )
        return {**never, **dict.fromkeys(("LAT_OPEN", "LON_OPEN", "LAT_CLOSE", "LON_CLOSE"), 0)}
    now, leaks = state.now(), php.integer(row["LEAKS"])
    status_ = str(row["STATUS"])
    if status_ == OPENED and str(row["TIME_START"])[:10] != now[:10]:
        status_ = EXPIRED
    worked = _seconds(str(row["TIME_START"]), str(row["TIME_FINISH"])) - leaks if row["TIME_FINISH"] else 0
    shown: dict[str, Any] = {"STATUS": status_, "TIME_START": row["TIME_START"], "TIME_FINISH": row["TIME_FINISH"]}
    shown.update(DURATION=_clock(worked), TIME_LEAKS=_clock(leaks), ACTIVE=status_ == OPENED, IP_OPEN="", IP_CLOSE="")
    shown.update((name, row[name]) for name in ("LAT_OPEN", "LON_OPEN", "LAT_CLOSE", "LON_CLOSE"))
    return {**shown, "TZ_OFFSET": offset}


def _seconds(begin: str, end: str) -> int:
    return max(int((dt.datetime.fromisoformat(end) - dt.datetime.fromisoformat(begin)).total_seconds()), 0)


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _ranges(state: State) -> list[dict[str, str]]:
    kept = state.store.meta(_NOTE_RANGES)
    return list(json.loads(kept)) if kept else _RANGES


def _bounds(text: str) -> tuple[int, int] | None:
    first, _, second = text.partition("-")
    try:
        return int(ipaddress.ip_address(first.strip())), int(ipaddress.ip_address((second or first).strip()))
    except ValueError:
        return None


def _control(state: State) -> dict[str, Any]:
    kept = state.store.meta(_NOTE_CONTROL)
    return dict(json.loads(kept)) if kept else {name: [] if value == () else value for name, value in _CONTROL.items()}
