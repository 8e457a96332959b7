"""``im.user.*`` and ``im.department.*``: people and departments as the messenger shows them.

https://apidocs.bitrix24.com/api-reference/chats/users/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import php
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import chats, departments, users
from b24async.portal.replies import Refusal, Result

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

STATUSES = ("online", "dnd", "away", "break")

SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _im_status (user_id INTEGER PRIMARY KEY, status TEXT DEFAULT 'online', idle TEXT)"
)


@handles("im.user.get")
def get(desk: Desk) -> Any:
    """One user; the caller when nobody is named."""
    given = desk.get("ID")
    if given is not None and php.integer(given) <= 0:
        raise Refusal("ID_EMPTY", "User ID can't be empty")
    user_id = php.integer(given) or desk.caller.user_id
    if users.find(desk.state, user_id) is None:
        raise Refusal("USER_NOT_EXISTS", "User does not exist")
    return shown(desk.state, user_id)


@handles("im.user.list.get")
def list_get(desk: Desk) -> Any:
    """Several users: by their ids, or as a list when that is asked for."""
    ids = _ids(desk.get("ID"))
    if not ids:
        raise Refusal("INVALID_FORMAT", "A wrong format for the ID field is passed")
    found = {str(id_): shown(desk.state, id_) for id_ in ids if users.find(desk.state, id_) is not None}
    return [*found.values()] if str(desk.get("RESULT_TYPE")) == "array" else found


@handles("im.user.status.get")
def status_get(desk: Desk) -> Any:
    """The caller's status."""
    return _status(desk.state, desk.caller.user_id)[0]


@handles("im.user.status.set")
def status_set(desk: Desk) -> Any:
    """Another status for the caller."""
    status = php.text(desk.get("STATUS") or "").lower()
    if status not in STATUSES:
        raise Refusal("STATUS_ERROR", "Status is not available")
    _set_status(desk, status=status)
    return True


@handles("im.user.status.idle.start")
def idle_start(desk: Desk) -> Any:
    """The caller is away from the keyboard, since some minutes ago."""
    _set_status(desk, idle=desk.state.now())
    return True


@handles("im.user.status.idle.end")
def idle_end(desk: Desk) -> Any:
    """The caller is back."""
    _set_status(desk, idle=None)
    return True


@handles("im.department.get")
def department_get(desk: Desk) -> Any:
    """Departments."""
    ids = _ids(desk.get("ID"))
    if not ids:
        raise Refusal("INVALID_FORMAT", "A wrong format for the department ID is passed")
    found = [row for id_ in ids if (row := departments.find(desk.state, id_)) is not None]
    return [shown_department(desk.state, row, detailed=full(desk)) for row in found]


@handles("im.department.employees.get")
def employees(desk: Desk) -> Any:
    """By department, who works there."""
    ids = _department_ids(desk)
    return {str(id_): _people(desk, departments.people(desk.state, id_)) for id_ in ids}


@handles("im.department.managers.get")
def managers(desk: Desk) -> Any:
    """By department, who leads it."""
    answer = {}
    for id_ in _department_ids(desk):
        row = departments.find(desk.state, id_)
        if row is not None and row["UF_HEAD"]:
            answer[str(id_)] = _people(desk, [php.integer(row["UF_HEAD"])])
    return answer


@handles("im.department.colleagues.list")
def colleagues(desk: Desk) -> Any:
    """Who works in the caller's departments."""
    mine = users.departments_of(users.find(desk.state, desk.caller.user_id))
    found = {id_ for department in mine for id_ in departments.people(desk.state, department)}
    return part(desk, sorted(found - {desk.caller.user_id}), lambda ids: _people(desk, ids))


@handles("im.revision.get")
def revision(_desk: Desk) -> Any:
    """The versions of the interfaces."""
    return {"rest": 32, "web": 130, "mobile": 22, "desktop": 6, "im_revision_mobile": 22}


def name(state: State, user_id: int) -> str:
    """Return the name of a user as the messenger shows it."""
    return users.name_of(state, user_id)


def shown(state: State, user_id: int) -> dict[str, Any]:
    """Return a user as the messenger shows one."""
    row = users.find(state, user_id)
    status, idle = _status(state, user_id)
    phones = {
        word: row[field]
        for word, field in (
            ("work_phone", "WORK_PHONE"),
            ("personal_mobile", "PERSONAL_MOBILE"),
            ("personal_phone", "PERSONAL_PHONE"),
            ("inner_phone", "UF_PHONE_INNER"),
        )
        if row is not None and row[field]
    }

    def text(field: str) -> Any:
        return (row[field] or "") if row is not None else ""

    return {
        "id": user_id,
        "active": row is not None and bool(row["ACTIVE"]),
        "name": name(state, user_id),
        "first_name": text("NAME"),
        "last_name": text("LAST_NAME"),
        "work_position": text("WORK_POSITION"),
        "color": chats.color_of(user_id),
        "avatar": "",
        "avatar_hr": "",
        "gender": text("PERSONAL_GENDER") or "M",
        "birthday": _birthday(text("PERSONAL_BIRTHDAY")),
        "extranet": False,
        "network": False,
        "bot": row is not None and row["USER_TYPE"] == "bot",
        "connector": False,
        "external_auth_id": "bot" if row is not None and row["USER_TYPE"] == "bot" else "default",
        "status": status,
        "idle": idle or False,
        "last_activity_date": text("LAST_ACTIVITY_DATE") or text("DATE_REGISTER") or state.now(),
        "mobile_last_date": False,
        "desktop_last_date": False,
        "absent": False,
        "departments": users.departments_of(row),
        "phones": phones or False,
        "bot_data": None,
        "type": "user",
        "website": text("PERSONAL_WWW"),
        "email": text("EMAIL"),
    }


def shown_department(state: State, row: Row, *, detailed: bool) -> dict[str, Any]:
    """Return a department as the messenger shows one."""
    head = php.integer(row["UF_HEAD"])
    answer: dict[str, Any] = {
        "id": row["ID"],
        "name": row["NAME"],
        "full_name": " / ".join(reversed(departments.path(state, row).split(" / "))),
        "manager_user_id": head,
    }
    if detailed and head:
        answer["manager_user_data"] = shown(state, head)
    return answer


def part(desk: Desk, found: list[Any], answer: Callable[[list[Any]], Any]) -> Result:
    """Return the part of what was found that ``OFFSET`` and ``LIMIT`` ask for."""
    start = max(php.integer(desk.get("OFFSET")), 0)
    limit = min(max(php.integer(desk.get("LIMIT")) or 10, 1), 50)
    following = start + limit if start + limit < len(found) else None
    return Result(answer(found[start : start + limit]), following, len(found))


def full(desk: Desk) -> bool:
    """Say whether the caller wants users with all that is known of them."""
    return str(desk.get("USER_DATA")).upper() == "Y"


def _birthday(date: str) -> str:
    return f"{date[8:10]}-{date[5:7]}" if date else ""


def _status(state: State, user_id: int) -> tuple[str, str | None]:
    found = state.store.run("SELECT status, idle FROM _im_status WHERE user_id = ?", (user_id,)).fetchone()
    return found or ("online", None)


def _set_status(desk: Desk, **changed: str | None) -> None:
    desk.state.store.run("INSERT OR IGNORE INTO _im_status (user_id) VALUES (?)", (desk.caller.user_id,))
    for column, value in changed.items():
        query = f"UPDATE _im_status SET {column} = ? WHERE user_id = ?"  # noqa: S608 - our own names
        desk.state.store.run(query, (value, desk.caller.user_id))


def _department_ids(desk: Desk) -> list[int]:
    ids = _ids(desk.get("ID"))
    if not ids:
        raise Refusal("ID_EMPTY", "Department ID can't be empty")
    return ids


def _people(desk: Desk, ids: Iterable[int]) -> list[Any]:
    return [shown(desk.state, id_) if full(desk) else id_ for id_ in ids]


def _ids(given: Any) -> list[int]:
    if isinstance(given, str) and given.startswith("["):
        try:
            given = json.loads(given)
        except ValueError:
            return []
    if isinstance(given, str) and "," in given:
        given = given.split(",")
    found = php.values(given) if php.is_array(given) else [given]
    return [*dict.fromkeys(id_ for item in found if (id_ := php.integer(item)) > 0)]
