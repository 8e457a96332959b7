"""``im.notify*``: short messages to one user.

A newer notification with a tag removes the older one. Tags belong to an application; a webhook names it by ``CLIENT_ID``.
https://apidocs.bitrix24.com/api-reference/chats/notifications/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal import php
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import users
from b24async.portal.replies import Refusal
from b24async.portal.values import moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

SCHEMAS += [
    "CREATE TABLE IF NOT EXISTS _notification (id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER, author_id INTEGER, kind TEXT, message TEXT, "
    "tag TEXT, sub_tag TEXT, sent TEXT)",
    "CREATE TABLE IF NOT EXISTS _notification_read (id INTEGER PRIMARY KEY)",
]

LARGEST_ATTACHMENT = 60_000
SHORTEST_SEARCH = 3


@handles("im.notify", "im.notify.personal.add", "im.notify.system.add")
def add(desk: Desk) -> Any:
    """A new notification."""
    message = php.text(desk.get("MESSAGE") or "")
    user_id = php.integer(desk.get("USER_ID", "TO"))
    if user_id <= 0:
        raise Refusal("USER_ID_EMPTY", "User ID can't be empty")
    if not message.strip():
        raise Refusal("MESSAGE_EMPTY", "Message can't be empty")
    if len(php.text(desk.get("ATTACH") or "")) > LARGEST_ATTACHMENT:
        raise Refusal("ATTACH_OVERSIZE", "You have exceeded the maximum allowable size of attach")
    if users.find(desk.state, user_id) is None:
        return False
    system = desk.method.name.casefold() == "im.notify.system.add" or str(desk.get("TYPE")).upper() == "SYSTEM"
    tag, sub_tag = (php.text(desk.get(name) or "") or None for name in ("TAG", "SUB_TAG"))
    return put(desk.state, user_id, message, 0 if system else desk.caller.user_id, tag, sub_tag)


@handles("im.notify.delete")
def delete(desk: Desk) -> Any:
    """One notification less, or all that have a tag."""
    store = desk.state.store
    for name, column in (("ID", "id"), ("TAG", "tag"), ("SUB_TAG", "sub_tag")):
        value = desk.get(name)
        if value:
            kept = php.integer(value) if column == "id" else str(value)
            return store.run(f"DELETE FROM _notification WHERE {column} = ?", (kept,)).rowcount > 0  # noqa: S608 - our own names
    raise Refusal("PARAMS_ERROR", "Incorrect params")


@handles("im.notify.get")
def get(desk: Desk) -> Any:
    """The caller's notifications, newest first."""
    last_id, last_type = desk.get("LAST_ID"), desk.get("LAST_TYPE")
    if last_id is not None and php.whole_number(last_id) is None:
        raise Refusal("LAST_ID_STRING", "Last notification ID can't be string")
    if (last_id is None) != (last_type is None):
        raise Refusal("LAST_ID_AND_LAST_TYPE", "Parameters LAST_ID and LAST_TYPE should be used together")
    found = _found(desk, ["user_id = ?"], [desk.caller.user_id])
    total = desk.state.store.run("SELECT count(*) FROM _notification WHERE user_id = ?", (desk.caller.user_id,))
    counted = {"total_count": total.fetchone()[0], "total_unread_count": unread(desk.state, desk.caller.user_id)}
    return {**counted, "chat_id": 0, "notifications": found, "users": _people(desk.state, found)}


@handles("im.notify.history.search")
def search(desk: Desk) -> Any:
    """The caller's notifications that hold a text or meet another condition."""
    text = php.text(desk.get("SEARCH_TEXT") or "").strip()
    conditions: list[str] = ["user_id = ?"]
    args: list[Kept] = [desk.caller.user_id]
    for name, condition in (
        ("SEARCH_DATE", "substr(sent, 1, 10) = ?"),
        ("SEARCH_DATE_FROM", "sent >= ?"),
        ("SEARCH_DATE_TO", "sent <= ?"),
    ):
        if (at := moment(desk.get(name), desk.state.zone)) is not None:
            conditions.append(condition)
            args.append(at[:10] if name == "SEARCH_DATE" else at)
    if authors := [php.integer(id_) for id_ in php.values(desk.get("SEARCH_AUTHORS"))]:
        conditions.append(f"author_id IN ({', '.join('?' * len(authors))})")
        args += authors
    others = len(conditions) > 1 or desk.get("SEARCH_TYPE") or desk.get("SEARCH_TYPES")
    if len(text) < SHORTEST_SEARCH and not others:
        raise Refusal("SEARCH_TEXT_ERROR", "SEARCH_TEXT can't be less than 3 symbols")
    if desk.get("LAST_ID") is not None and php.whole_number(desk.get("LAST_ID")) is None:
        raise Refusal("LAST_ID_STRING", "Last notification ID can't be string")
    if text:
        conditions.append("instr(fold(message), ?) > 0")
        args.append(text.casefold())
    found = _found(desk, conditions, args)
    query = f"SELECT count(*) FROM _notification WHERE {' AND '.join(conditions)}"  # noqa: S608 - our own names
    total = desk.state.store.run(query, args).fetchone()[0]
    return {"chat_id": 0, "total_results": total, "notifications": found, "users": _people(desk.state, found)}


@handles("im.notify.read")
def read(desk: Desk) -> Any:
    """A notification is read, with all that are older unless only this one is meant, or not read after all."""
    id_ = php.integer(desk.get("ID"))
    _mark(desk, "id = ?" if str(desk.get("ONLY_CURRENT")).upper() == "Y" else "id <= ?", [id_])
    return True


@handles("im.notify.read.list")
def read_list(desk: Desk) -> Any:
    """Several notifications are read, or not read after all."""
    if not php.is_array(desk.get("IDS")):
        raise Refusal("PARAMS_ERROR", "No IDS param or it is not an array")
    for id_ in php.values(desk.get("IDS")):
        _mark(desk, "id = ?", [php.integer(id_)])
    return True


@handles("im.notify.read.all")
def read_all(desk: Desk) -> Any:
    """All notifications are read."""
    _mark(desk, "1", [])
    return {"result": True, "newCounter": unread(desk.state, desk.caller.user_id)}


@handles("im.notify.answer", "im.notify.confirm")
def answer(desk: Desk) -> Any:
    """What was sent by REST has no question to answer and no buttons to press, so nothing comes of it."""
    if php.integer(desk.get("NOTIFY_ID")) <= 0:
        raise Refusal("ID_ERROR", "Notification ID can't be empty")
    if desk.method.name.casefold().endswith("answer"):
        if not php.text(desk.get("ANSWER_TEXT") or "").strip():
            raise Refusal("ANSWER_TEXT_ERROR", "ANSWER_TEXT can't be empty")
    elif not php.text(desk.get("NOTIFY_VALUE") or "").strip():
        raise Refusal("NOTIFY_VALUE_ERROR", "Notification Value can't be empty")
    return {"result_message": False}


@handles("im.notify.schema.get")
def schema(_desk: Desk) -> Any:
    """The kinds of notifications that there are."""
    return {
        "rest": {
            "NAME": "Applications",
            "MODULE_ID": "rest",
            "LIST": [{"ID": "rest|rest_notify", "NAME": "Messages of applications"}],
        }
    }


def unread(state: State, user_id: int) -> int:
    """Return how many notifications a user has not read."""
    query = "SELECT count(*) FROM _notification WHERE user_id = ? AND id NOT IN (SELECT id FROM _notification_read)"
    return int(state.store.run(query, (user_id,)).fetchone()[0])


def put(
    state: State, user_id: int, message: str, author_id: int = 0, tag: str | None = None, sub_tag: str | None = None
) -> int:
    """Tell a user something and return the id of the notification. Nobody's words are the system's."""
    if tag is not None:
        state.store.run("DELETE FROM _notification WHERE tag = ? AND user_id = ?", (tag, user_id))
    kind = "USER" if author_id else "SYSTEM"
    cursor = state.store.run(
        "INSERT INTO _notification (user_id, author_id, kind, message, tag, sub_tag, sent) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (user_id, author_id, kind, message, tag, sub_tag, state.now()),
    )
    return cursor.lastrowid or 0


def _mark(desk: Desk, where: str, args: Sequence[Kept]) -> None:
    condition = f"SELECT id FROM _notification WHERE user_id = ? AND {where}"  # noqa: S608 - our own names
    query = f"INSERT OR IGNORE INTO _notification_read {condition}"
    if str(desk.get("ACTION", default="Y")).upper() == "N":
        query = f"DELETE FROM _notification_read WHERE id IN ({condition.replace('<=', '>=')})"  # noqa: S608
    desk.state.store.run(query, (desk.caller.user_id, *args))


def _found(desk: Desk, conditions: Sequence[str], args: Sequence[Kept]) -> list[dict[str, Any]]:
    conditions, args = [*conditions], [*args]
    if php.integer(desk.get("LAST_ID")):
        conditions.append("id < ?")
        args.append(php.integer(desk.get("LAST_ID")))
    limit = min(max(php.integer(desk.get("LIMIT")) or 50, 1), 50)
    columns = "id, author_id, kind, message, tag, sub_tag, sent, id IN (SELECT id FROM _notification_read)"
    where = " AND ".join(conditions)
    query = f"SELECT {columns} FROM _notification WHERE {where} ORDER BY id DESC LIMIT {limit}"  # noqa: S608 - our own names
    return [
        {
            "id": id_,
            "chat_id": 0,
            "author_id": author_id,
            "date": sent,
            "notify_type": 4 if kind == "SYSTEM" else 2,
            "notify_module": "rest",
            "notify_event": "rest_notify",
            "notify_tag": tag or "",
            "notify_sub_tag": sub_tag or "",
            "notify_title": "",
            "setting_name": "rest|rest_notify",
            "text": message,
            "notify_read": "Y" if is_read else "N",
            "params": None,
        }
        for id_, author_id, kind, message, tag, sub_tag, sent, is_read in desk.state.store.run(query, args)
    ]


def _people(state: State, found: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    authors = dict.fromkeys(one["author_id"] for one in found if one["author_id"])
    return [{"id": id_, "name": users.name_of(state, id_)} for id_ in authors]
