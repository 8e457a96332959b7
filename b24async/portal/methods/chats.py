"""``im.chat.*``, and the chats that everything about messages stands on: who is in them, what is said, what each has read.

A *dialog* is what the caller sees: ``"chat12"`` is a chat, ``"5"`` the private one with user 5, ``"sg7"`` that of workgroup 7. Private chats begin
with the first message. Messages of the portal itself have author 0. Whoever wants to hear of messages (bots) hangs a function up in ``ON_MESSAGE``.
https://apidocs.bitrix24.com/api-reference/chats/index.html
"""

from __future__ import annotations

import json
import re
import uuid
from typing import TYPE_CHECKING, Any

from b24async.portal import files, params, php, plain
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import groups, users
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

    OnMessage = Callable[[State, Row, Row], None]
    OnEdit = Callable[[State, Row, Row, bool], None]
    OnJoin = Callable[[State, int, int], None]
    OnReaction = Callable[[State, Row, Row, int, str, bool], None]

params.OWN_WORDS.add("im")

PRIVATE, CLOSED, OPEN, SPECIAL = "P", "C", "O", "X"

CHAT = plain.entity(
    "im._Chat",
    {
        "ID": "integer",
        "TITLE": "string",
        "DESCRIPTION": "string",
        "OWNER": "integer",
        "COLOR": "string",
        "TYPE": "string",
        "ENTITY_TYPE": "string",
        "ENTITY_ID": "string",
        "DATE_CREATE": "datetime",
        "AVATAR": "integer?",
    },
)
MESSAGE = plain.entity(
    "im._Message",
    {
        "ID": "integer",
        "CHAT_ID": "integer",
        "AUTHOR_ID": "integer",
        "DATE": "datetime",
        "TEXT": "string",
        "UUID": "string?",
        "PARAMS": "json",
    },
)
SCHEMAS += [
    "CREATE TABLE IF NOT EXISTS _chat_user (chat_id INTEGER, user_id INTEGER, last_read INTEGER DEFAULT 0, muted INTEGER DEFAULT 0, "
    "pinned INTEGER DEFAULT 0, hidden INTEGER DEFAULT 0, unread INTEGER DEFAULT 0, marked INTEGER DEFAULT 0, PRIMARY KEY (chat_id, user_id)) "
    "WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS _chat_user_by_user ON _chat_user (user_id)",
]
ON_MESSAGE: list[OnMessage] = []
"""Called with every new message and its chat."""

ON_EDIT: list[OnEdit] = []
"""Called with a chat, a message as it is now, and whether its text is gone."""

ON_JOIN: list[OnJoin] = []
"""Called with a chat's id and the user who came into it."""

ON_REACTION: list[OnReaction] = []
"""Called with a chat, a message, who reacts to it, how, and whether he does so from now on or no longer."""

COLORS = {
    "RED": "#df532d",
    "GREEN": "#64a513",
    "MINT": "#4ba984",
    "LIGHT_BLUE": "#4ba5c3",
    "DARK_BLUE": "#3e99ce",
    "PURPLE": "#8474c8",
    "AQUA": "#1eb4aa",
    "PINK": "#f76187",
    "LIME": "#8fbf3a",
    "BROWN": "#ac7b56",
    "AZURE": "#29619b",
    "KHAKI": "#728f7a",
    "SAND": "#ba9c7b",
    "ORANGE": "#e8a441",
    "MARENGO": "#556574",
    "GRAY": "#909090",
    "GRAPHITE": "#525252",
}
_PALETTE = (
    "#df532d",
    "#64a513",
    "#4ba984",
    "#4ba5c3",
    "#3e99ce",
    "#8474c8",
    "#1eb4aa",
    "#f76187",
    "#58cc47",
    "#ab7761",
)
_CHAT = re.compile(r"chat(\d+)")
_GROUP = re.compile(r"sg(\d+)")
_FLAGS = ("muted", "pinned", "hidden", "unread", "marked", "last_read")


@handles("im.chat.add")
def add(desk: Desk) -> Any:
    """A new chat of the caller's."""
    state, owner = desk.state, desk.caller.user_id
    members = [id_ for id_ in _ids(desk.get("USERS")) if users.find(state, id_) is not None]
    kind = OPEN if str(desk.get("TYPE")).upper() == "OPEN" else CLOSED
    row = make(
        state,
        php.text(desk.get("TITLE") or ""),
        owner,
        [owner, *members],
        kind,
        description=php.text(desk.get("DESCRIPTION") or ""),
        color=COLORS.get(str(desk.get("COLOR"))),
        entity=(php.text(desk.get("ENTITY_TYPE") or ""), php.text(desk.get("ENTITY_ID") or "")),
    )
    if isinstance(desk.get("AVATAR"), str) and desk.get("AVATAR"):
        plain.change(state, CHAT, row, AVATAR=files.keep(state, "avatar.png", desk.get("AVATAR")) or None)
    if others := [id_ for id_ in members if id_ != owner]:
        _tell(
            state,
            row,
            f"{_named(state, owner)} invited {', '.join(_named(state, id_) for id_ in others)} to the chat",
            "CHAT_JOIN",
        )
    if desk.get("MESSAGE"):
        send(state, row, owner, str(desk.get("MESSAGE")))
    return row["ID"]


@handles("im.chat.get")
def get(desk: Desk) -> Any:
    """The chat of something outside the messenger; nothing when it has none."""
    row = of_entity(desk.state, php.text(desk.get("ENTITY_TYPE") or ""), php.text(desk.get("ENTITY_ID") or ""))
    return None if row is None else {"ID": row["ID"]}


@handles("im.chat.leave")
def leave(desk: Desk) -> Any:
    """The caller goes; the chat of an owner who goes falls to the next."""
    row = _by_id(desk)
    if not is_member(desk.state, row, desk.caller.user_id):
        raise Refusal("ACCESS_DENIED_KICK", "Access denied to kick user from chat")
    _tell(desk.state, row, f"{_named(desk.state, desk.caller.user_id)} left the chat", "CHAT_LEAVE")
    _put_out(desk.state, row, desk.caller.user_id)
    return True


@handles("im.chat.user.list")
def user_list(desk: Desk) -> Any:
    """Who is in a chat."""
    return members(desk.state, _by_id(desk))


@handles("im.chat.user.add")
def user_add(desk: Desk) -> Any:
    """More people for a chat."""
    row = _by_id(desk)
    new = [id_ for id_ in _ids(desk.get("USERS")) if users.find(desk.state, id_) is not None]
    new = [id_ for id_ in new if not is_member(desk.state, row, id_)]
    if not new:
        return False
    for id_ in new:
        _put_in(desk.state, php.integer(row["ID"]), id_)
    if str(desk.get("HIDE_HISTORY")).upper() == "Y":
        for id_ in new:
            set_flags(desk.state, row, id_, last_read=desk.state.store.last_id(MESSAGE))
    text = f"{_named(desk.state, desk.caller.user_id)} invited {', '.join(_named(desk.state, id_) for id_ in new)} to the chat"
    _tell(desk.state, row, text, "CHAT_JOIN")
    return True


@handles("im.chat.user.delete")
def user_delete(desk: Desk) -> Any:
    """Somebody is put out; that is the owner's right."""
    row = _by_id(desk)
    user_id = php.integer(desk.get("USER_ID"))
    if user_id <= 0:
        raise Refusal("USER_ID_EMPTY", "User ID can't be empty")
    if not is_member(desk.state, row, user_id):
        raise Refusal("USER_NOT_FOUND", "The specified user is not in the chat")
    if desk.caller.user_id not in (row["OWNER"], user_id):
        raise Refusal("ACCESS_DENIED_KICK", "Insufficient rights to exclude participants from the chat")
    _tell(desk.state, row, f"{_named(desk.state, user_id)} was removed from the chat", "CHAT_LEAVE")
    _put_out(desk.state, row, user_id)
    return True


@handles("im.chat.mute")
def mute(desk: Desk) -> Any:
    """The caller hears of new messages, or no longer."""
    set_flags(desk.state, _either(desk), desk.caller.user_id, muted=int(_yes(desk.get("MUTE", default="Y"))))
    return True


@handles("im.chat.setOwner")
def set_owner(desk: Desk) -> Any:
    """Another owner, out of those who are in the chat."""
    row = _either(desk)
    user_id = php.integer(desk.get("USER_ID"))
    if user_id <= 0:
        raise Refusal("USER_ID_EMPTY", "User ID can't be empty")
    if row["OWNER"] != desk.caller.user_id or not is_member(desk.state, row, user_id):
        raise Refusal("WRONG_REQUEST", "Change owner can only owner and user must be member in chat")
    plain.change(desk.state, CHAT, row, OWNER=user_id)
    return True


@handles("im.chat.updateTitle")
def update_title(desk: Desk) -> Any:
    """Another title."""
    row = _either(desk)
    title = php.text(desk.get("TITLE") or "").strip()
    if not title:
        raise Refusal("TITLE_EMPTY", "Title can't be empty")
    plain.change(desk.state, CHAT, row, TITLE=title)
    _tell(
        desk.state, row, f'{_named(desk.state, desk.caller.user_id)} changed the chat name to "{title}"', "CHAT_RENAME"
    )
    return True


@handles("im.chat.updateColor")
def update_color(desk: Desk) -> Any:
    """Another colour."""
    row = _either(desk)
    color = COLORS.get(str(desk.get("COLOR")).upper())
    if color is None:
        raise Refusal("WRONG_COLOR", "This color currently unavailable")
    if row["COLOR"] == color:
        raise Refusal("WRONG_REQUEST", "This color currently set or chat doesn't exist")
    plain.change(desk.state, CHAT, row, COLOR=color)
    return True


@handles("im.chat.updateAvatar")
def update_avatar(desk: Desk) -> Any:
    """Another picture."""
    row = _either(desk)
    text = desk.get("AVATAR")
    file_id = files.keep(desk.state, "avatar.png", text) if isinstance(text, str) else 0
    if not file_id or not files.read(desk.state, file_id).startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8")):
        files.forget(desk.state, file_id)
        raise Refusal("AVATAR_ERROR", "Avatar incorrect type")
    files.forget(desk.state, row["AVATAR"])
    plain.change(desk.state, CHAT, row, AVATAR=file_id)
    return True


def make(
    state: State,
    title: str,
    owner: int,
    people: Iterable[int],
    kind: str = CLOSED,
    *,
    description: str = "",
    color: str | None = None,
    entity: tuple[str, str] = ("", ""),
) -> Row:
    """Make a chat and return it."""
    row = plain.add(
        state,
        CHAT,
        TITLE=title,
        DESCRIPTION=description,
        OWNER=owner,
        TYPE=kind,
        ENTITY_TYPE=entity[0],
        ENTITY_ID=entity[1],
        DATE_CREATE=state.now(),
    )
    id_ = php.integer(row["ID"])
    row = plain.change(state, CHAT, row, COLOR=color or _PALETTE[id_ % len(_PALETTE)], TITLE=title or f"Chat {id_}")
    for user_id in dict.fromkeys(people):
        _put_in(state, id_, user_id)
    return row


def find(state: State, chat_id: Any) -> Row | None:
    """Return a chat, or ``None``."""
    return state.store.get(CHAT, php.integer(chat_id))


def of_entity(state: State, kind: str, id_: str) -> Row | None:
    """Return the chat of something outside the messenger, or ``None``."""
    return plain.find(state, CHAT, "ENTITY_TYPE = ? AND ENTITY_ID = ? AND ENTITY_TYPE <> ''", kind, id_)


def private(state: State, one: int, other: int, *, create: bool = True) -> Row | None:
    """Return the private chat of two users."""
    pair = sorted((one, other))
    found = of_entity(state, "PRIVATE", f"{pair[0]}|{pair[1]}")
    if found is None and create:
        found = make(state, "", one, pair, PRIVATE, entity=("PRIVATE", f"{pair[0]}|{pair[1]}"))
    return found


def dialog(state: State, user_id: int, dialog_id: Any, *, create: bool = False) -> Row | None:
    """Return the chat that a user means by a dialog id. ``create``: a private chat that is not there yet is made."""
    text = str(dialog_id if dialog_id is not None else "").strip()
    if match := _CHAT.fullmatch(text):
        return find(state, match[1])
    if match := _GROUP.fullmatch(text):
        return _of_group(state, int(match[1]))
    if text.isdigit() and users.find(state, text) is not None:
        return private(state, user_id, int(text), create=create)
    return None


def dialog_id(row: Row, user_id: int) -> str:
    """Return what a chat is called for a user."""
    if row["TYPE"] != PRIVATE:
        return f"chat{row['ID']}"
    return str(partner(row, user_id))


def partner(row: Row, user_id: int) -> int:
    """Return the other one in a private chat."""
    pair = [int(part) for part in str(row["ENTITY_ID"]).split("|")]
    return pair[1] if pair[0] == user_id else pair[0]


def send(
    state: State, row: Row, author_id: int, text: str, more: Mapping[str, Any] | None = None, *, system: bool = False
) -> Row:
    """Add a message to a chat and return it. Whoever writes has read what was there."""
    message = plain.add(
        state,
        MESSAGE,
        CHAT_ID=row["ID"],
        AUTHOR_ID=0 if system else author_id,
        DATE=state.now(),
        TEXT=text,
        UUID=None if system else str(uuid.uuid5(uuid.NAMESPACE_OID, f"{row['ID']}-{state.store.last_id(MESSAGE) + 1}")),
        PARAMS=dict(more or {}),
    )
    table = state.store.table(MESSAGE).name
    state.store.run(f"CREATE INDEX IF NOT EXISTS _message_by_chat ON {table} (CHAT_ID, ID)")
    state.store.run("UPDATE _chat_user SET hidden = 0 WHERE chat_id = ?", (row["ID"],))
    if is_member(state, row, author_id):
        set_flags(state, row, author_id, last_read=message["ID"])
    for hook in ON_MESSAGE:
        hook(state, row, message)
    return message


def members(state: State, row: Row) -> list[int]:
    """Return the ids of those who are in a chat."""
    query = "SELECT user_id FROM _chat_user WHERE chat_id = ? ORDER BY user_id"
    return [int(user_id) for (user_id,) in state.store.run(query, (row["ID"],))]


def is_member(state: State, row: Row, user_id: int) -> bool:
    """Say whether a user is in a chat."""
    query = "SELECT 1 FROM _chat_user WHERE chat_id = ? AND user_id = ?"
    return state.store.run(query, (row["ID"], user_id)).fetchone() is not None


def may_read(state: State, row: Row, user_id: int) -> bool:
    """Say whether a user may look into a chat."""
    return row["TYPE"] == OPEN or is_member(state, row, user_id)


def flags(state: State, row: Row, user_id: int) -> dict[str, int]:
    """Return what a user has set for a chat, and up to which message he has read it."""
    query = f"SELECT {', '.join(_FLAGS)} FROM _chat_user WHERE chat_id = ? AND user_id = ?"  # noqa: S608 - our own names
    found = state.store.run(query, (row["ID"], user_id)).fetchone()
    return dict(zip(_FLAGS, found or (0,) * len(_FLAGS), strict=True))


def set_flags(state: State, row: Row, user_id: int, **changed: Any) -> None:
    """Change what a user has set for a chat."""
    columns = ", ".join(f"{name} = ?" for name in changed if name in _FLAGS)
    query = f"UPDATE _chat_user SET {columns} WHERE chat_id = ? AND user_id = ?"  # noqa: S608 - our own names
    state.store.run(query, (*changed.values(), row["ID"], user_id))


def unread(state: State, row: Row, user_id: int) -> int:
    """Return how many messages a user has not read."""
    query = 'SELECT count(*) FROM "im._Message" WHERE CHAT_ID = ? AND ID > ? AND AUTHOR_ID NOT IN (?, 0)'
    state.store.table(MESSAGE)
    args = (row["ID"], flags(state, row, user_id)["last_read"], user_id)
    return int(state.store.run(query, args).fetchone()[0])


def last(state: State, row: Row) -> Row | None:
    """Return the newest message of a chat, or ``None``."""
    return plain.find(state, MESSAGE, "CHAT_ID = ?", row["ID"], order="ID DESC")


def task_chat(state: State, task: Row) -> Row:
    """Return the chat of a task; the first message makes it."""
    people = [php.integer(task[name]) for name in ("CREATED_BY", "RESPONSIBLE_ID")]
    for name in ("ACCOMPLICES", "AUDITORS"):
        people += [php.integer(id_) for id_ in json.loads(str(task[name] or "[]"))]
    entity = ("TASKS_TASK", str(task["ID"]))
    return of_entity(state, *entity) or make(state, str(task["TITLE"]), people[0], people, SPECIAL, entity=entity)


def color_of(user_id: int) -> str:
    """Return the colour of a user."""
    return _PALETTE[user_id % len(_PALETTE)]


def special_type(row: Row) -> str:
    """Return what kind of chat it is, as the newer answers say it."""
    if row["TYPE"] == PRIVATE:
        return "private"
    if row["ENTITY_TYPE"]:
        head, *rest = str(row["ENTITY_TYPE"]).lower().split("_")
        return head + "".join(part.capitalize() for part in rest)
    return "open" if row["TYPE"] == OPEN else "chat"


def _of_group(state: State, group_id: int) -> Row | None:
    group = groups.find(state, group_id)
    if group is None:
        return None
    found = of_entity(state, "SONET_GROUP", str(group_id))
    people = [user_id for user_id, _ in groups.people(state, group_id, groups.OWNER, groups.MODERATOR, groups.MEMBER)]
    if found is None:
        owner = php.integer(group["OWNER_ID"])
        return make(state, str(group["NAME"]), owner, people, CLOSED, entity=("SONET_GROUP", str(group_id)))
    for user_id in people:
        _put_in(state, php.integer(found["ID"]), user_id)
    return found


def _put_in(state: State, chat_id: int, user_id: int) -> None:
    query = "INSERT OR IGNORE INTO _chat_user (chat_id, user_id) VALUES (?, ?)"
    if state.store.run(query, (chat_id, user_id)).rowcount:
        for hook in ON_JOIN:
            hook(state, chat_id, user_id)


def _put_out(state: State, row: Row, user_id: int) -> None:
    state.store.run("DELETE FROM _chat_user WHERE chat_id = ? AND user_id = ?", (row["ID"], user_id))
    if row["OWNER"] == user_id and (left := members(state, row)):
        plain.change(state, CHAT, row, OWNER=left[0])


def _tell(state: State, row: Row, text: str, code: str) -> None:
    send(state, row, 0, text, {"CODE": [code], "NOTIFY": "N"}, system=True)


def _named(state: State, user_id: int) -> str:
    return f"[USER={user_id} REPLACE]{users.name_of(state, user_id)}[/USER]"


def _ids(given: Any) -> list[int]:
    found = php.values(given) if php.is_array(given) else [given]
    return [*dict.fromkeys(php.integer(id_) for id_ in found)]


def _yes(given: Any) -> bool:
    return given is True or str(given).upper() in ("Y", "1", "TRUE")


def _by_id(desk: Desk) -> Row:
    chat_id = php.whole_number(desk.get("CHAT_ID"))
    if not chat_id or chat_id < 0:
        raise Refusal("CHAT_ID_EMPTY", "Chat ID can't be empty")
    row = find(desk.state, chat_id)
    if row is None or row["TYPE"] == PRIVATE or not may_read(desk.state, row, desk.caller.user_id):
        raise Refusal("ACCESS_ERROR", "Action unavailable")
    return row


def _either(desk: Desk) -> Row:
    given = desk.get("DIALOG_ID")
    if given is None:
        return _by_id(desk)
    if not (_CHAT.fullmatch(str(given)) or _GROUP.fullmatch(str(given))):
        raise Refusal("DIALOG_ID_EMPTY", "Dialog ID can't be empty")
    row = dialog(desk.state, desk.caller.user_id, given)
    if row is None or not may_read(desk.state, row, desk.caller.user_id):
        raise Refusal("ACCESS_ERROR", "Action unavailable")
    return row
