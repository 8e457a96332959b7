"""``im.message.*``, ``im.dialog.*``, ``im.recent.*`` and ``im.counters.get``: what is said, and how the caller sees it.

https://apidocs.bitrix24.com/api-reference/chats/messages/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import filters, php, plain
from b24async.portal.handlers import handles
from b24async.portal.methods import chats, im_files, im_people, notifications
from b24async.portal.methods.chats import MESSAGE
from b24async.portal.replies import Refusal
from b24async.portal.store import Sql
from b24async.portal.values import moment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

LARGEST = 60_000
"""Characters of an attachment, a keyboard or a menu."""

DELETED = "This message was deleted."
_RIGHTS = ("manage_users_add", "manage_users_delete", "manage_ui", "manage_settings", "manage_messages", "can_post")


@handles("im.message.add")
def add(desk: Desk) -> Any:
    """A new message in the caller's name."""
    given = php.text(desk.get("DIALOG_ID") or "").strip()
    if not given:
        raise Refusal("USER_ID_EMPTY", "User ID can't be empty")
    text, more = php.text(desk.get("MESSAGE") or ""), extras(desk)
    if not text.strip() and "ATTACH" not in more:
        raise Refusal("MESSAGE_EMPTY", "Message can't be empty")
    row = chats.dialog(desk.state, desk.caller.user_id, given, create=True)
    if row is None:
        if given.isdigit():
            raise Refusal("USER_NOT_FOUND", "User not found")
        if given.startswith(("chat", "sg")):
            raise Refusal("CHAT_ID", "Error creating message")
        raise Refusal("USER_ID_EMPTY", "User ID can't be empty")
    if not chats.is_member(desk.state, row, desk.caller.user_id):
        raise Refusal("ACCESS_ERROR", "Action unavailable")
    if reply := php.integer(desk.get("REPLY_ID")):
        answered = desk.state.store.get(MESSAGE, reply)
        if answered is None:
            raise Refusal("REPLY_ACCESS_ERROR", "Action unavailable")
        if answered["CHAT_ID"] != row["ID"]:
            raise Refusal("REPLY_FROM_OTHER_CHAT_ERROR", "You can only reply to a message within the same chat")
        more["REPLY_ID"] = reply
    system = str(desk.get("SYSTEM")).upper() == "Y"
    return chats.send(desk.state, row, desk.caller.user_id, text, more, system=system)["ID"]


@handles("im.message.update")
def update(desk: Desk) -> Any:
    """Another text; without any the message is gone."""
    message = _own(desk)
    params = _params(message)
    if desk.get("MESSAGE") is not None and not str(desk.get("MESSAGE")).strip():
        _erase(desk.state, message)
        return True
    for name in ("ATTACH", "KEYBOARD", "MENU"):
        if desk.get(name) in ("N", ""):
            params.pop(name, None)
    params.update(extras(desk))
    changed: dict[str, Any] = {}
    if desk.get("MESSAGE") is not None:
        changed["TEXT"] = str(desk.get("MESSAGE"))
        if str(desk.get("IS_EDITED", default="Y")).upper() != "N":
            params["IS_EDITED"] = "Y"
    edited = plain.change(desk.state, MESSAGE, message, **changed, PARAMS=params)
    _told(desk.state, edited, deleted=False)
    return True


@handles("im.message.delete")
def delete(desk: Desk) -> Any:
    """The text is gone; its place stays."""
    _erase(desk.state, _own(desk))
    return True


@handles("im.message.like")
def like(desk: Desk) -> Any:
    """The caller likes a message, or no longer."""
    message = _message(desk)
    params = _params(message)
    likes = [php.integer(id_) for id_ in params.get("LIKE", [])]
    action, has = php.text(desk.get("ACTION") or "auto").lower(), desk.caller.user_id in likes
    wants = not has if action == "auto" else action == "plus"
    if wants == has:
        raise Refusal("WITHOUT_CHANGES", "Action completed without changes")
    likes = [*likes, desk.caller.user_id] if wants else [id_ for id_ in likes if id_ != desk.caller.user_id]
    params.pop("LIKE", None)
    liked = plain.change(desk.state, MESSAGE, message, PARAMS={**params, **({"LIKE": likes} if likes else {})})
    row = chats.find(desk.state, message["CHAT_ID"])
    if row is not None:
        for hook in chats.ON_REACTION:
            hook(desk.state, row, liked, desk.caller.user_id, "like", wants)
    return True


@handles("im.dialog.get")
def dialog_get(desk: Desk) -> Any:
    """A chat as the caller sees it."""
    return shown_dialog(desk.state, _dialog(desk), desk.caller.user_id)


@handles("im.dialog.messages.get")
def messages(desk: Desk) -> Any:
    """Messages of a dialog: the newest, those before one, or those after one."""
    for name, text in (("LAST_ID", "Last"), ("FIRST_ID", "First")):
        if desk.get(name) not in (None, "") and php.whole_number(desk.get(name)) is None:
            raise Refusal(f"{name}_STRING", f"{text} message ID can't be string")
    row = _dialog(desk)
    limit = min(max(php.integer(desk.get("LIMIT")) or 20, 1), 50)
    where, args, order = "CHAT_ID = ?", [row["ID"]], "ID DESC"
    if desk.get("FIRST_ID") not in (None, ""):
        where, order = f"{where} AND ID > ?", "ID ASC"
        args.append(php.integer(desk.get("FIRST_ID")))
    elif php.integer(desk.get("LAST_ID")):
        where = f"{where} AND ID < ?"
        args.append(php.integer(desk.get("LAST_ID")))
    found = desk.state.store.select(MESSAGE, Sql(where, tuple(args)), order, limit)
    people = dict.fromkeys(php.integer(message["AUTHOR_ID"]) for message in found if message["AUTHOR_ID"])
    return {
        "chat_id": row["ID"],
        "messages": [shown(desk.state, row, message, desk.caller.user_id) for message in found],
        "users": [im_people.shown(desk.state, user_id) for user_id in people],
        "files": im_files.in_messages(desk, row, found),
    }


@handles("im.dialog.messages.search")
def search(desk: Desk) -> Any:
    """Messages of a chat that hold a text, newest first."""
    chat_id = php.integer(desk.get("CHAT_ID"))
    if chat_id <= 0:
        raise Refusal("CHAT_ID_EMPTY", "CHAT_ID can't be empty")
    row = chats.find(desk.state, chat_id)
    if row is None or not chats.may_read(desk.state, row, desk.caller.user_id):
        raise Refusal("ACCESS_ERROR", "You do not have access to this chat")
    wanted: dict[str, Any] = {"CHAT_ID": chat_id}
    if desk.get("SEARCH_MESSAGE"):
        wanted["%TEXT"] = desk.get("SEARCH_MESSAGE")
    zone = desk.state.zone
    for name, operator in (("DATE_FROM", ">=DATE"), ("DATE_TO", "<=DATE")):
        if (at := moment(desk.get(name), zone)) is not None:
            wanted[operator] = at
    if (at := moment(desk.get("DATE"), zone)) is not None:
        wanted.update({">=DATE": f"{at[:10]}T00:00:00{at[19:]}", "<=DATE": f"{at[:10]}T23:59:59{at[19:]}"})
    ascending = str(dict(php.pairs(desk.get("ORDER"))).get("ID")).upper() == "ASC"
    if last_id := php.integer(desk.get("LAST_ID")):
        wanted[">ID" if ascending else "<ID"] = last_id
    where = filters.where(plain.reading(desk.state, MESSAGE), wanted)
    limit = min(max(php.integer(desk.get("LIMIT")) or 50, 1), 200)
    found = desk.state.store.select(MESSAGE, where, "ID ASC" if ascending else "ID DESC", limit)
    read = chats.flags(desk.state, row, desk.caller.user_id)["last_read"]
    return {
        "users": [_camel(im_people.shown(desk.state, id_)) for id_ in dict.fromkeys(_authors(found))],
        "files": [],
        "additionalMessages": [],
        "copilot": None,
        "stickers": [],
        "reactions": [],
        "tariffRestrictions": {"isHistoryLimitExceeded": False},
        "usersShort": [],
        "messages": [_found(desk.state, row, message, desk.caller.user_id, read) for message in found],
    }


@handles("im.dialog.read")
def read(desk: Desk) -> Any:
    """The caller has read a dialog, up to a message or all of it."""
    row = _known(desk)
    if row is None or not chats.is_member(desk.state, row, desk.caller.user_id):
        return False
    newest = chats.last(desk.state, row)
    upto = php.integer(desk.get("MESSAGE_ID")) or (php.integer(newest["ID"]) if newest else 0)
    upto = max(upto, chats.flags(desk.state, row, desk.caller.user_id)["last_read"])
    chats.set_flags(desk.state, row, desk.caller.user_id, last_read=upto, unread=0, marked=0)
    return {
        "dialogId": str(desk.get("DIALOG_ID")),
        "chatId": row["ID"],
        "lastId": upto,
        "counter": chats.unread(desk.state, row, desk.caller.user_id),
    }


@handles("im.dialog.read.all")
def read_all(desk: Desk) -> Any:
    """The caller has read everything."""
    query = "UPDATE _chat_user SET last_read = ?, unread = 0, marked = 0 WHERE user_id = ?"
    desk.state.store.run(query, (desk.state.store.last_id(MESSAGE), desk.caller.user_id))
    return True


@handles("im.dialog.unread")
def unread(desk: Desk) -> Any:
    """From a message on, the caller has not read a dialog."""
    row = _known(desk)
    message_id = php.integer(desk.get("MESSAGE_ID"))
    if message_id <= 0:
        raise Refusal("MESSAGE_ID_ERROR", "Message ID can't be empty")
    if row is None:
        return False
    chats.set_flags(desk.state, row, desk.caller.user_id, last_read=message_id - 1, marked=message_id)
    return True


@handles("im.dialog.users.list")
def users_list(desk: Desk) -> Any:
    """Who is in a dialog."""
    row = _dialog(desk)
    ids = [id_ for id_ in chats.members(desk.state, row) if id_ > php.integer(desk.get("LAST_ID"))]
    start = max(php.integer(desk.get("OFFSET")), 0)
    limit = min(max(php.integer(desk.get("LIMIT")) or 50, 1), 200)
    return [im_people.shown(desk.state, id_) for id_ in ids[start : start + limit]]


@handles("im.dialog.writing")
def writing(desk: Desk) -> Any:
    """The others see that the caller writes; nothing is kept of it."""
    _dialog(desk)
    return True


@handles("im.recent.get")
def recent_get(desk: Desk) -> Any:
    """All dialogs of the caller, newest first."""
    since = moment(desk.get("LAST_UPDATE", "LAST_SYNC_DATE"), desk.state.zone) or ""
    return [item for item in _recent(desk) if str(item["date_update"]) >= since]


@handles("im.recent.list")
def recent_list(desk: Desk) -> Any:
    """A page of the caller's dialogs, pinned ones first."""
    found = _recent(desk)
    if str(desk.get("UNREAD_ONLY")).upper() == "Y":
        found = [item for item in found if item["counter"] or item["unread"]]
    if (before := moment(desk.get("LAST_MESSAGE_DATE"), desk.state.zone)) is not None:
        found = [item for item in found if str(item["date_update"]) < before]
    start = max(php.integer(desk.get("OFFSET")), 0)
    limit = min(max(php.integer(desk.get("LIMIT")) or 50, 1), 200)
    more = start + limit < len(found)
    return {"items": found[start : start + limit], "hasMorePages": more, "hasMore": more, "birthdayList": []}


@handles("im.recent.pin")
def pin(desk: Desk) -> Any:
    """A dialog stands at the top, or no longer."""
    chats.set_flags(desk.state, _dialog(desk), desk.caller.user_id, pinned=int(_yes(desk.get("PIN", default="Y"))))
    return True


@handles("im.recent.hide")
def hide(desk: Desk) -> Any:
    """A dialog is out of the list until somebody writes again."""
    row = _known(desk)
    if row is not None:
        chats.set_flags(desk.state, row, desk.caller.user_id, hidden=1, pinned=0)
    return row is not None


@handles("im.recent.unread")
def recent_unread(desk: Desk) -> Any:
    """A dialog has the mark of an unread one, whatever was read."""
    row = _known(desk)
    if row is not None:
        chats.set_flags(desk.state, row, desk.caller.user_id, unread=int(_yes(desk.get("ACTION", default="Y"))))
    return row is not None


@handles("im.counters.get")
def counters(desk: Desk) -> Any:
    """How much the caller has not read, in all and by dialog."""
    user_id = desk.caller.user_id
    counted: dict[str, dict[str, int]] = {"CHAT": {}, "CHAT_MUTED": {}, "DIALOG": {}}
    marks: dict[str, list[int]] = {"CHAT_UNREAD": [], "DIALOG_UNREAD": []}
    for row in _mine(desk.state, user_id):
        own, count = chats.flags(desk.state, row, user_id), chats.unread(desk.state, row, user_id)
        private = row["TYPE"] == chats.PRIVATE
        key = chats.partner(row, user_id) if private else php.integer(row["ID"])
        if count:
            counted["CHAT_MUTED" if own["muted"] and not private else "DIALOG" if private else "CHAT"][str(key)] = count
        if own["unread"]:
            marks["DIALOG_UNREAD" if private else "CHAT_UNREAD"].append(key)
    chat = sum(counted["CHAT"].values()) + len(marks["CHAT_UNREAD"])
    dialog = sum(counted["DIALOG"].values()) + len(marks["DIALOG_UNREAD"])
    notify = notifications.unread(desk.state, user_id)
    types = {"ALL": chat + dialog + notify, "NOTIFY": notify, "CHAT": chat, "LINES": 0, "DIALOG": dialog}
    return {"TYPE": {**types, "MESSENGER": chat + dialog}, **counted, **marks, "LINES": {}}


def shown(state: State, row: Row, message: Row, user_id: int) -> dict[str, Any]:
    """Return a message as a dialog shows it to a user."""
    read_upto = chats.flags(state, row, user_id)["last_read"]
    mine = message["AUTHOR_ID"] in (user_id, 0)
    return {
        "id": message["ID"],
        "chat_id": message["CHAT_ID"],
        "author_id": message["AUTHOR_ID"],
        "date": message["DATE"],
        "text": message["TEXT"],
        "unread": not mine and php.integer(message["ID"]) > read_upto,
        "uuid": message["UUID"],
        "replaces": [],
        "params": _params(message),
        "disappearing_date": None,
    }


def shown_dialog(state: State, row: Row, user_id: int) -> dict[str, Any]:
    """Return a chat as a user sees it."""
    own, newest = chats.flags(state, row, user_id), chats.last(state, row)
    state.store.table(MESSAGE)
    private = row["TYPE"] == chats.PRIVATE
    last_id = newest["ID"] if newest else 0
    people = chats.members(state, row)
    others = [(id_, chats.flags(state, row, id_)["last_read"]) for id_ in people if id_ != user_id]
    return {
        **shown_chat(state, row, user_id),
        "description": row["DESCRIPTION"],
        "counter": chats.unread(state, row, user_id),
        "message_count": state.store.count(MESSAGE, Sql("CHAT_ID = ?", (row["ID"],))),
        "unread_id": own["marked"],
        "last_message_id": last_id,
        "last_id": own["last_read"],
        "marked_id": own["marked"],
        "disk_folder_id": 0,
        "public": "",
        "is_new": False,
        "readed_list": [
            {"user_id": id_, "user_name": im_people.name(state, id_), "message_id": upto, "date": None}
            for id_, upto in others
        ],
        "last_message_views": {"message_id": last_id, "first_viewers": [], "count_of_viewers": 0},
        "dialog_id": chats.dialog_id(row, user_id),
        **({"name": im_people.name(state, chats.partner(row, user_id))} if private else {}),
    }


def shown_chat(state: State, row: Row, user_id: int) -> dict[str, Any]:
    """Return a chat as lists show it."""
    may = {
        "avatar": True,
        "rename": True,
        "extend": True,
        "call": True,
        "mute": True,
        "leave": True,
        "leave_owner": True,
    }
    people = chats.members(state, row)
    muted = [id_ for id_ in people if chats.flags(state, row, id_)["muted"]]
    links = {"TASKS_TASK": ("TASKS", "/company/personal/user/{u}/tasks/task/view/{id}/")}
    kind, url = links.get(str(row["ENTITY_TYPE"]), ("", ""))
    entity = "" if row["TYPE"] == chats.PRIVATE else row["ENTITY_TYPE"]
    entity_id = row["ENTITY_ID"] if entity else ""
    return {
        "id": row["ID"],
        "parent_chat_id": 0,
        "parent_message_id": 0,
        "name": row["TITLE"],
        "owner": row["OWNER"],
        "extranet": False,
        "contains_collaber": False,
        "avatar": "",
        "color": row["COLOR"],
        "type": chats.special_type(row),
        "entity_type": entity,
        "entity_id": entity_id,
        "entity_data_1": "",
        "entity_data_2": "",
        "entity_data_3": "",
        "mute_list": muted,
        "manager_list": [row["OWNER"]],
        "date_create": row["DATE_CREATE"],
        "message_type": row["TYPE"],
        "user_counter": len(people),
        "restrictions": {**may, "send": True, "user_list": True, "path": "", "path_title": ""},
        "role": ("owner" if row["OWNER"] == user_id else "member" if user_id in people else "guest"),
        "text_field_enabled": True,
        "background_id": None,
        "entity_link": {"type": kind, "url": url.format(u=user_id, id=entity_id), "id": entity_id},
        "permissions": dict.fromkeys(_RIGHTS, "member"),
    }


def _own(desk: Desk) -> Row:
    message = _message(desk)
    if message["AUTHOR_ID"] != desk.caller.user_id:
        raise Refusal("CANT_EDIT_MESSAGE", "Time has expired for modification or you don't have access")
    return message


def _message(desk: Desk) -> Row:
    message = desk.state.store.get(MESSAGE, max(php.integer(desk.get("MESSAGE_ID")), 0))
    row = chats.find(desk.state, message["CHAT_ID"]) if message else None
    if message is None or row is None or not chats.may_read(desk.state, row, desk.caller.user_id):
        raise Refusal("MESSAGE_ID_ERROR", "Message ID can't be empty")
    return message


def _erase(state: State, message: Row) -> None:
    _told(state, plain.change(state, MESSAGE, message, TEXT=DELETED, PARAMS={"IS_DELETED": "Y"}), deleted=True)


def _told(state: State, message: Row, *, deleted: bool) -> None:
    row = chats.find(state, message["CHAT_ID"])
    if row is not None:
        for hook in chats.ON_EDIT:
            hook(state, row, message, deleted)


def extras(desk: Desk) -> dict[str, Any]:
    """Return what a message has beside its text, or refuse it."""
    found: dict[str, Any] = {}
    for name in ("ATTACH", "KEYBOARD", "MENU"):
        given = desk.get(name)
        if given in (None, "", "N"):
            continue
        word = name if name != "MENU" or desk.method.name.endswith("add") else "menu"
        if isinstance(given, str):
            try:
                given = json.loads(given)
            except ValueError:
                given = None
        if not php.is_array(given):
            raise Refusal(f"{word}_ERROR", f"Incorrect {name.lower()} params")
        if len(json.dumps(given)) > LARGEST:
            raise Refusal(f"{name}_OVERSIZE", f"You have exceeded the maximum allowable size of {name.lower()}")
        found[name] = given
    if str(desk.get("URL_PREVIEW")).upper() == "N":
        found["URL_PREVIEW"] = "N"
    return found


def _params(message: Row) -> dict[str, Any]:
    return dict(php.pairs(json.loads(str(message["PARAMS"] or "{}"))))


def _known(desk: Desk) -> Row | None:
    given = php.text(desk.get("DIALOG_ID") or "").strip()
    if not given.isdigit() and not given.startswith(("chat", "sg")):
        raise Refusal("DIALOG_ID_EMPTY", "Dialog ID can't be empty")
    return chats.dialog(desk.state, desk.caller.user_id, given)


def _dialog(desk: Desk) -> Row:
    row = _known(desk)
    if row is None and str(desk.get("DIALOG_ID")).isdigit():
        row = chats.dialog(desk.state, desk.caller.user_id, desk.get("DIALOG_ID"), create=True)
    if row is None or not chats.may_read(desk.state, row, desk.caller.user_id):
        raise Refusal("ACCESS_ERROR", "You do not have access to the specified dialog")
    return row


def _mine(state: State, user_id: int) -> list[Row]:
    state.store.table(chats.CHAT)
    return plain.every(
        state, chats.CHAT, "ID IN (SELECT chat_id FROM _chat_user WHERE user_id = ? AND hidden = 0)", user_id
    )


def _recent(desk: Desk) -> list[dict[str, Any]]:
    state, user_id = desk.state, desk.caller.user_id
    if str(desk.get("ONLY_OPENLINES")).upper() == "Y":
        return []
    items = []
    for row in _mine(state, user_id):
        private = row["TYPE"] == chats.PRIVATE
        skipped = str(desk.get("SKIP_DIALOG" if private else "SKIP_CHAT")).upper() == "Y"
        newest = chats.last(state, row)
        if newest is not None and not skipped:
            items.append(_item(state, row, newest, user_id))
    items.sort(key=lambda item: item["message"]["id"], reverse=True)
    items.sort(key=lambda item: not item["pinned"])
    return items


def _item(state: State, row: Row, newest: Row, user_id: int) -> dict[str, Any]:
    own = chats.flags(state, row, user_id)
    private = row["TYPE"] == chats.PRIVATE
    other = chats.partner(row, user_id) if private else 0
    params = _params(newest)
    item: dict[str, Any] = {
        "id": other if private else f"chat{row['ID']}",
        "chat_id": row["ID"],
        "type": "user" if private else "chat",
        "avatar": {"url": "", "color": chats.color_of(other) if private else row["COLOR"]},
        "title": im_people.name(state, other) if private else row["TITLE"],
        "message": {
            "id": newest["ID"],
            "text": newest["TEXT"],
            "file": "FILE_ID" in params,
            "author_id": newest["AUTHOR_ID"],
            "attach": "ATTACH" in params,
            "sticker": None,
            "date": newest["DATE"],
            "status": "received",
            "uuid": newest["UUID"],
        },
        "counter": chats.unread(state, row, user_id),
        "last_id": own["last_read"],
        "pinned": bool(own["pinned"]),
        "unread": bool(own["unread"]),
        "has_reminder": False,
        "date_update": newest["DATE"],
        "date_last_activity": newest["DATE"],
    }
    author = other if private else php.integer(newest["AUTHOR_ID"])
    if author:
        item["user"] = im_people.shown(state, author)
    else:
        item["user"] = {"id": 0}
    item["chat"] = (
        {"text_field_enabled": True, "background_id": None, "mute_list": []}
        if private
        else shown_chat(state, row, user_id)
    )
    item["options"] = []
    return item


def _found(state: State, row: Row, message: Row, user_id: int, read_upto: int) -> dict[str, Any]:
    mine = message["AUTHOR_ID"] in (user_id, 0)
    new = not mine and php.integer(message["ID"]) > read_upto
    seen = any(
        chats.flags(state, row, id_)["last_read"] >= php.integer(message["ID"])
        for id_ in chats.members(state, row)
        if id_ != message["AUTHOR_ID"]
    )
    return {
        "id": message["ID"],
        "chatId": row["ID"],
        "chat_id": row["ID"],
        "authorId": message["AUTHOR_ID"],
        "author_id": message["AUTHOR_ID"],
        "date": message["DATE"],
        "text": message["TEXT"],
        "isSystem": message["AUTHOR_ID"] == 0,
        "uuid": message["UUID"],
        "forward": None,
        "params": _params(message),
        "viewedByOthers": seen,
        "block": None,
        "unread": new,
        "viewed": not new,
        "viewedCount": 0,
    }


def _authors(found: Iterable[Row]) -> list[int]:
    return [php.integer(message["AUTHOR_ID"]) for message in found if message["AUTHOR_ID"]]


def _camel(shown_user: dict[str, Any]) -> dict[str, Any]:
    spelt = {}
    for name, value in shown_user.items():
        head, *rest = name.split("_")
        spelt[head + "".join(part.capitalize() for part in rest)] = value
    return spelt


def _yes(given: Any) -> bool:
    return given is True or str(given).upper() in ("Y", "1", "TRUE")
