"""Chat-bots: who they are, and how they hear of what is said to them.

A bot is a user of the type ``bot``, kept together with whom it belongs to. Its events have the form of the interface that registered it: the older one
(``bots_v1``) calls a handler for each kind of event, the newer one (``bots_v2``) a single handler, or keeps events until the bot comes for them.

In a private chat a bot hears everything; elsewhere an ordinary one hears what mentions it, and the types that watch hear all. A message that begins
with a slash and a command of a bot there, or with a common command of any bot, is an event of that command instead.

https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/index.html, https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/index.html
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import oauth, php, records
from b24async.portal.handlers import SCHEMAS
from b24async.portal.methods import app, chats, events, im_people, users
from b24async.portal.store import Sql

if TYPE_CHECKING:
    from b24async.portal.oauth import Kept
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

BOT = "bot"
FETCH, WEBHOOK = "fetch", "webhook"
WATCHING = frozenset(("supervisor", "personal"))
"""Types of bots that hear everything in the chats they are in."""

V1_TYPES = {"B": "bot", "O": "openline", "H": "human", "S": "supervisor"}

KEPT_EVENTS = 10_000
"""So many events wait for a bot; the oldest go first."""

SCHEMAS += [
    "CREATE TABLE IF NOT EXISTS _bot (id INTEGER PRIMARY KEY, code TEXT, owner TEXT, client_id TEXT, api INTEGER, type TEXT, openline INTEGER, "
    "handlers TEXT, mode TEXT, secret TEXT, token TEXT, hidden INTEGER, reactions INTEGER, background TEXT, heard INTEGER DEFAULT 0)",
    "CREATE TABLE IF NOT EXISTS _bot_command (id INTEGER PRIMARY KEY AUTOINCREMENT, bot_id INTEGER, command TEXT, common INTEGER, hidden INTEGER, "
    "extranet INTEGER, title TEXT, params TEXT, handler TEXT)",
    "CREATE TABLE IF NOT EXISTS _bot_event (id INTEGER PRIMARY KEY AUTOINCREMENT, bot_id INTEGER, user_id INTEGER, type TEXT, at TEXT, data TEXT)",
    "CREATE INDEX IF NOT EXISTS _bot_event_by_bot ON _bot_event (bot_id, user_id, id)",
    "CREATE TABLE IF NOT EXISTS _im_listener (user_id INTEGER PRIMARY KEY)",
    "CREATE TABLE IF NOT EXISTS _chat_manager (chat_id INTEGER, user_id INTEGER, PRIMARY KEY (chat_id, user_id)) WITHOUT ROWID",
]
_SLASH = re.compile(r"^/(\S+)(?:[ \t]+(.*))?$", re.MULTILINE)


@attrs.frozen
class Bot:
    """A bot. ``owner`` is the application that registered it, or what a webhook calls itself; ``handlers`` are addresses by kind of event."""

    id: int
    code: str
    owner: str
    client_id: str
    api: int
    type: str
    openline: bool
    handlers: dict[str, str]
    mode: str
    secret: str | None = attrs.field(repr=False)
    token: str = attrs.field(repr=False)
    hidden: bool
    reactions: bool
    background: str | None
    heard: int


@attrs.frozen
class Command:
    """A command of a bot, without its slash."""

    id: int
    bot_id: int
    command: str
    common: bool
    hidden: bool
    extranet: bool
    title: dict[str, str]
    params: dict[str, str]
    handler: str


def add(state: State, profile: dict[str, Any], /, **columns: Any) -> Bot:
    """Make a bot. ``profile``: fields of its user; ``columns``: of the bot."""
    entity = state.entity(users.USER)
    assert entity is not None
    fields = {"ACTIVE": True, **profile, "USER_TYPE": BOT}
    id_ = records.add(state, entity, "classic", fields, 0, trusted=True)
    kept = {"id": id_, "token": state.access.mint(), **columns}
    names = ", ".join(kept)
    state.store.run(f"INSERT INTO _bot ({names}) VALUES ({', '.join('?' * len(kept))})", tuple(kept.values()))  # noqa: S608 - our own names
    bot = find(state, id_)
    assert bot is not None
    return bot


def change(state: State, bot: Bot, profile: dict[str, Any], **columns: Any) -> Bot:
    """Change a bot and return it as it is then."""
    entity = state.entity(users.USER)
    row = users.find(state, bot.id)
    if profile and entity is not None and row is not None:
        records.change(state, entity, "classic", row, profile, 0, trusted=True)
    if columns:
        names = ", ".join(f"{name} = ?" for name in columns)
        state.store.run(f"UPDATE _bot SET {names} WHERE id = ?", (*columns.values(), bot.id))  # noqa: S608 - our own names
    return find(state, bot.id) or bot


def remove(state: State, bot: Bot) -> None:
    """Remove a bot; it hears of that last of all."""
    _tell(state, bot, "DELETE", {}, {"BOT_ID": bot.id, "BOT_CODE": bot.code})
    for table, column in (("_bot_command", "bot_id"), ("_bot", "id"), ("_chat_user", "user_id")):
        state.store.run(f"DELETE FROM {table} WHERE {column} = ?", (bot.id,))  # noqa: S608 - our own names
    entity, row = state.entity(users.USER), users.find(state, bot.id)
    if entity is not None and row is not None:
        records.remove(state, entity, row)


def find(state: State, bot_id: Any) -> Bot | None:
    """Return a bot, or ``None``."""
    return next(iter(_bots(state, "id = ?", php.integer(bot_id))), None)


def every(state: State, owner: str | None = None) -> list[Bot]:
    """Return all bots, or those of one owner."""
    return _bots(state, "1") if owner is None else _bots(state, "owner = ?", owner)


def by_code(state: State, code: str) -> Bot | None:
    """Return the bot with a code, or ``None``."""
    return next(iter(_bots(state, "code = ?", code)), None)


def commands(state: State, where: str = "1", *args: Any) -> list[Command]:
    """Return the commands for which a condition in SQL holds."""
    query = f"SELECT id, bot_id, command, common, hidden, extranet, title, params, handler FROM _bot_command WHERE {where} ORDER BY id"  # noqa: S608
    return [
        Command(
            id_,
            bot_id,
            command,
            bool(common),
            bool(hidden),
            bool(extranet),
            json.loads(title),
            json.loads(params),
            handler,
        )
        for id_, bot_id, command, common, hidden, extranet, title, params, handler in state.store.run(query, args)
    ]


def called(state: State, bot: Bot, name: str) -> Command | None:
    """Return the command of a bot with a name, with or without its slash."""
    return next(iter(commands(state, "bot_id = ? AND command = ?", bot.id, name.lstrip("/").casefold())), None)


def add_command(state: State, bot: Bot, name: str, /, **columns: Any) -> Command:
    """Give a bot a command; one that it has is replaced."""
    known = called(state, bot, name)
    if known is not None:
        return change_command(state, known, **columns)
    kept = {"bot_id": bot.id, "command": name.lstrip("/").casefold(), "handler": "", "params": "{}", **columns}
    query = f"INSERT INTO _bot_command ({', '.join(kept)}) VALUES ({', '.join('?' * len(kept))})"  # noqa: S608 - our own names
    id_ = state.store.run(query, tuple(kept.values())).lastrowid
    return commands(state, "id = ?", id_)[0]


def change_command(state: State, command: Command, /, **columns: Any) -> Command:
    """Change a command and return it as it is then."""
    if columns:
        names = ", ".join(f"{name} = ?" for name in columns)
        state.store.run(f"UPDATE _bot_command SET {names} WHERE id = ?", (*columns.values(), command.id))  # noqa: S608 - our own names
    return commands(state, "id = ?", command.id)[0]


def press(
    state: State,
    bot: Bot,
    command: Command,
    params: str,
    row: Row,
    message: Row,
    user_id: int,
    context: str = "keyboard",
) -> None:
    """Let a user call a command of a bot: by its button, or by typing it."""
    spelt = {
        "BOT_ID": bot.id,
        "BOT_CODE": bot.code,
        "COMMAND": command.command,
        "COMMAND_ID": command.id,
        "COMMAND_PARAMS": params,
        "COMMAND_CONTEXT": context.upper(),
        "MESSAGE_ID": message["ID"],
    }
    data = {
        "command": {"id": command.id, "command": f"/{command.command}", "params": params, "context": context},
        "message": message_of(state, row, message),
        **_around(state, bot, row, user_id),
    }
    older = {
        "COMMAND": {str(command.id): {**_tokens(state, bot), **spelt}},
        "PARAMS": _params(state, bot, row, message, user_id),
        "USER": _user(state, user_id),
    }
    _tell(state, bot, "COMMANDADD", data, older, "ONIMCOMMANDADD", command.handler)


# What bots and users who listen are told when something is said.


def on_message(state: State, row: Row, message: Row) -> None:
    """Tell of a new message."""
    author = php.integer(message["AUTHOR_ID"])
    if not author:
        return
    taken = _commands_in(state, row, message, author)
    for bot in _in_chat(state, row):
        if bot.id != author and bot.id not in taken and _hears(bot, row, str(message["TEXT"])):
            state.store.run("UPDATE _bot SET heard = heard + 1 WHERE id = ?", (bot.id,))
            data = {"message": message_of(state, row, message), **_around(state, bot, row, author)}
            _tell(state, bot, "MESSAGEADD", data, _older(state, bot, row, message, author))
    _listeners(state, row, author, "MESSAGEADD", {"message": message_of(state, row, message)})


def on_edit(state: State, row: Row, message: Row, deleted: bool) -> None:
    """Tell of a message that was changed, or whose text is gone."""
    author = php.integer(message["AUTHOR_ID"])
    what = "MESSAGEDELETE" if deleted else "MESSAGEUPDATE"
    told = {"messageId": message["ID"]} if deleted else {"message": message_of(state, row, message)}
    for bot in _in_chat(state, row):
        if bot.id != author and _hears(bot, row, str(message["TEXT"]), about=deleted):
            _tell(
                state, bot, what, {**told, **_around(state, bot, row, author)}, _older(state, bot, row, message, author)
            )
    _listeners(state, row, author, what, told)


def on_join(state: State, chat_id: int, user_id: int) -> None:
    """Greet: a bot came into a chat, or anybody else did."""
    row = chats.find(state, chat_id)
    if row is None:
        return
    inviter = events.actor(state) or php.integer(row["OWNER"])
    bot = find(state, user_id)
    if bot is None:
        _listeners(state, row, inviter, "JOINCHAT", {"dialogId": chats.dialog_id(row, user_id)}, only=user_id)
        return
    if row["TYPE"] == chats.PRIVATE:
        inviter = chats.partner(row, bot.id)
    params = {
        "CHAT_TYPE": row["TYPE"],
        "MESSAGE_TYPE": row["TYPE"],
        "BOT_ID": bot.id,
        "USER_ID": inviter,
        "TO_USER_ID": inviter,
        "FROM_USER_ID": bot.id,
        "DIALOG_ID": chats.dialog_id(row, bot.id),
        **({} if row["TYPE"] == chats.PRIVATE else {"CHAT_ID": chat_id}),
        "LANGUAGE": app.LANGUAGE,
    }
    older = {"BOT": {str(bot.id): _identity(state, bot)}, "PARAMS": params, "USER": _user(state, inviter)}
    _tell(
        state, bot, "JOINCHAT", {"dialogId": chats.dialog_id(row, bot.id), **_around(state, bot, row, inviter)}, older
    )


def on_reaction(state: State, row: Row, message: Row, user_id: int, reaction: str, added: bool) -> None:
    """Tell a bot what somebody thinks of its message."""
    told = {"reaction": reaction, "action": "add" if added else "delete", "message": message_of(state, row, message)}
    bot = find(state, message["AUTHOR_ID"])
    if bot is not None and bot.api == 2 and bot.reactions and bot.id != user_id:
        _tell(state, bot, "REACTIONCHANGE", {**told, **_around(state, bot, row, user_id)}, {})
    _listeners(state, row, user_id, "REACTIONCHANGE", told)


def on_removed(state: State, client_id: str) -> None:
    """Take the bots of an application away with it."""
    for bot in _bots(state, "client_id = ?", client_id):
        remove(state, attrs.evolve(bot, handlers={}))


# What things look like.


def bot_of(state: State, bot: Bot) -> dict[str, Any]:
    """Return a bot as its owner sees it."""
    rooms = state.store.run("SELECT count(*) FROM _chat_user WHERE user_id = ?", (bot.id,)).fetchone()[0]
    query = "SELECT count(DISTINCT user_id) FROM _chat_user WHERE user_id <> ? AND chat_id IN (SELECT chat_id FROM _chat_user WHERE user_id = ?)"
    return {
        "id": bot.id,
        "code": bot.code,
        "type": bot.type,
        "isHidden": bot.hidden,
        "isSupportOpenline": bot.openline,
        "isReactionsEnabled": bot.reactions,
        "backgroundId": bot.background,
        "language": app.LANGUAGE,
        "moduleId": "rest",
        "eventMode": bot.mode,
        "countMessage": bot.heard,
        "countCommand": len(commands(state, "bot_id = ?", bot.id)),
        "countChat": rooms,
        "countUser": state.store.run(query, (bot.id, bot.id)).fetchone()[0],
    }


def user_of(state: State, user_id: int) -> dict[str, Any]:
    """Return a user as the newer interface shows one."""
    shown = {
        name: value
        for name, value in im_people.shown(state, user_id).items()
        if name not in ("network", "bot_data", "avatar_hr")
    }
    told = {_camel(name): value for name, value in shown.items()}
    is_bot = find(state, user_id) is not None
    return {
        **told,
        "bot": is_bot,
        "externalAuthId": BOT if is_bot else "default",
        "type": BOT if is_bot else "employee",
    }


def chat_of(state: State, row: Row, user_id: int, *, own: bool = True) -> dict[str, Any]:
    """Return a chat as the newer interface shows it. ``own``: with what differs from user to user."""
    newest, flags = chats.last(state, row), chats.flags(state, row, user_id)
    people = chats.members(state, row)
    private = row["TYPE"] == chats.PRIVATE
    managers = state.store.run("SELECT user_id FROM _chat_manager WHERE chat_id = ? ORDER BY user_id", (row["ID"],))
    told: dict[str, Any] = {
        "id": row["ID"],
        "dialogId": chats.dialog_id(row, user_id),
        "name": im_people.name(state, chats.partner(row, user_id)) if private and user_id in people else row["TITLE"],
        "description": row["DESCRIPTION"] or "",
        "type": chats.special_type(row),
        "messageType": row["TYPE"],
        "owner": row["OWNER"],
        "color": row["COLOR"],
        "avatar": "",
        "extranet": False,
        "containsCollaber": False,
        "entityType": "" if private else row["ENTITY_TYPE"] or "",
        "entityId": "" if private else row["ENTITY_ID"] or "",
        "entityData1": "",
        "entityData2": "",
        "entityData3": "",
        "entityLink": {},
        "diskFolderId": 0,
        "permissions": {},
        "parentChatId": None,
        "parentMessageId": None,
        "isNew": False,
        "textFieldEnabled": True,
        "backgroundId": None,
        "dateCreate": row["DATE_CREATE"],
        "lastMessageId": newest["ID"] if newest else None,
        "lastMessageViews": "{}",
        "lastId": flags["last_read"] or None,
        "managerList": [int(id_) for (id_,) in managers],
        "markedId": None,
        "messageCount": state.store.count(chats.MESSAGE, Sql("CHAT_ID = ?", (row["ID"],))) if newest else 0,
        "public": "",
        "unreadId": None,
        "userCounter": len(people),
    }
    if own:
        told["role"] = "owner" if row["OWNER"] == user_id else "member" if user_id in people else "guest"
        told["muteList"] = [id_ for id_ in people if chats.flags(state, row, id_)["muted"]]
    return told


def message_of(state: State, row: Row, message: Row) -> dict[str, Any]:
    """Return a message as the newer interface shows it."""
    id_ = php.integer(message["ID"])
    others = [user for user in chats.members(state, row) if user != message["AUTHOR_ID"]]
    return {
        "id": id_,
        "chatId": message["CHAT_ID"],
        "authorId": message["AUTHOR_ID"],
        "date": message["DATE"],
        "text": message["TEXT"],
        "isSystem": message["AUTHOR_ID"] == 0,
        "uuid": message["UUID"] or "",
        "forward": None,
        "params": json.loads(str(message["PARAMS"] or "{}")),
        "viewedByOthers": any(chats.flags(state, row, user)["last_read"] >= id_ for user in others),
    }


def mention(text: str, bot_id: int) -> bool:
    """Say whether a text names a bot."""
    return re.search(rf"\[USER={bot_id}(?:\s+REPLACE)?\]", text, re.IGNORECASE) is not None


def say(state: State, user_id: int, dialog_id: Any, text: str, more: dict[str, Any] | None = None) -> Row | None:
    """Say something as a user; ``None`` when he has no such dialog."""
    row = chats.dialog(state, user_id, dialog_id, create=True)
    if row is None or not chats.is_member(state, row, user_id):
        return None
    return chats.send(state, row, user_id, text, more)


def caller_of(desk: Desk, bot: Bot) -> Desk:
    """Return a desk at which the bot itself stands."""
    return attrs.evolve(desk, caller=attrs.evolve(desk.caller, user_id=bot.id))


def _commands_in(state: State, row: Row, message: Row, author: int) -> set[int]:
    found: set[int] = set()
    present = {bot.id for bot in _in_chat(state, row)}
    for match in _SLASH.finditer(str(message["TEXT"])):
        for command in commands(state, "command = ?", match[1].casefold()):
            bot = find(state, command.bot_id)
            if bot is not None and bot.id != author and (bot.id in present or command.common):
                press(state, bot, command, (match[2] or "").strip(), row, message, author, "textarea")
                found.add(bot.id)
    return found


def _in_chat(state: State, row: Row) -> list[Bot]:
    return _bots(state, "id IN (SELECT user_id FROM _chat_user WHERE chat_id = ?)", row["ID"])


def _hears(bot: Bot, row: Row, text: str, *, about: bool = False) -> bool:
    return row["TYPE"] == chats.PRIVATE or bot.type in WATCHING or mention(text, bot.id) or (about and bot.api == 2)


def _around(state: State, bot: Bot, row: Row, user_id: int) -> dict[str, Any]:
    return {"chat": chat_of(state, row, bot.id, own=False), "user": _seen(state, user_id), "language": app.LANGUAGE}


def _seen(state: State, user_id: int) -> dict[str, Any]:
    return {
        **user_of(state, user_id),
        **dict.fromkeys(("idle", "lastActivityDate", "mobileLastDate", "desktopLastDate"), False),
    }


def _tell(
    state: State,
    bot: Bot,
    what: str,
    data: dict[str, Any],
    older: dict[str, Any],
    name: str | None = None,
    handler: str | None = None,
) -> None:
    if bot.api == 2 and bot.mode == FETCH:
        _keep(state, bot.id, None, f"ONIMBOTV2{what}", {"bot": bot_of(state, find(state, bot.id) or bot), **data})
        return
    name = f"ONIMBOTV2{what}" if bot.api == 2 else name or f"ONIMBOT{what}"
    url = handler or bot.handlers.get(what)
    kept = oauth.find(state, bot.client_id) if bot.client_id else None
    if not url or (kept is not None and not kept.installed):
        return
    if bot.api == 2:
        content = {"bot": {"id": bot.id, "code": bot.code, "auth": _tokens(state, bot)["AUTH"]}, **data}
        content["bot"] = {name: value for name, value in content["bot"].items() if value}
    else:
        content = older
    auth = _auth(state, bot, kept, name, events.actor(state))
    events.send(
        state, url, name, content, auth, handler_id=bot.id, client_id=bot.client_id, user_id=events.actor(state)
    )


def _auth(state: State, bot: Bot, kept: Kept | None, name: str, user_id: int) -> dict[str, Any]:
    if kept is None:
        return {**events.places(state), "application_token": bot.token}
    return events.auth_of(state, name, kept, user_id)


def _tokens(state: State, bot: Bot) -> dict[str, Any]:
    """Tokens with which the bot may act; a webhook's bot has none."""
    kept = oauth.find(state, bot.client_id) if bot.client_id else None
    if kept is None:
        own: dict[str, Any] = {**events.places(state), "application_token": bot.token}
    else:
        own = {
            **oauth.pair(state, kept, bot.id),
            "client_id": kept.app.client_id,
            "application_token": kept.app.application_token,
        }
    return {**own, "AUTH": own}


def _identity(state: State, bot: Bot) -> dict[str, Any]:
    return {**_tokens(state, bot), "BOT_ID": bot.id, "BOT_CODE": bot.code}


def _older(state: State, bot: Bot, row: Row, message: Row, author: int) -> dict[str, Any]:
    if bot.api == 2:
        return {}
    return {
        "BOT": {str(bot.id): _identity(state, bot)},
        "PARAMS": _params(state, bot, row, message, author),
        "USER": _user(state, author),
    }


# https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-add.html
def _params(state: State, bot: Bot, row: Row, message: Row, author: int) -> dict[str, Any]:
    text = str(message["TEXT"])
    private = row["TYPE"] == chats.PRIVATE
    said = re.sub(rf"\[USER={bot.id}(?:\s+REPLACE)?\].*?\[/USER\],?\s*", "", text, count=1, flags=re.IGNORECASE)
    told: dict[str, Any] = {
        "MESSAGE": text if private else said,
        "TEMPLATE_ID": message["UUID"] or "",
        "MESSAGE_TYPE": row["TYPE"],
        "FROM_USER_ID": author,
        "DIALOG_ID": chats.dialog_id(row, bot.id),
        "TO_CHAT_ID": row["ID"],
        "AUTHOR_ID": author,
        "SYSTEM": "N",
        "TO_USER_ID": bot.id if private or mention(text, bot.id) else 0,
        "PUSH": "Y",
        "CHAT_USER_COUNT": len(chats.members(state, row)),
        "MESSAGE_ID": message["ID"],
        "CHAT_TYPE": row["TYPE"],
        "LANGUAGE": app.LANGUAGE,
    }
    if not private:
        mentioned = [php.integer(found) for found in re.findall(r"\[USER=(\d+)", text, re.IGNORECASE)]
        told |= {
            "CHAT_ID": row["ID"],
            "CHAT_TITLE": row["TITLE"],
            "MESSAGE_ORIGINAL": text,
            "MENTIONED_LIST": {str(id_): id_ for id_ in mentioned},
            "CHAT_AUTHOR_ID": row["OWNER"],
        }
    return told


def _user(state: State, user_id: int) -> dict[str, Any]:
    shown = im_people.shown(state, user_id)
    return {
        "ID": user_id,
        "NAME": shown["name"],
        "FIRST_NAME": shown["first_name"],
        "LAST_NAME": shown["last_name"],
        "WORK_POSITION": shown["work_position"],
        "GENDER": shown["gender"],
        "IS_BOT": "Y" if find(state, user_id) is not None else "N",
        "IS_CONNECTOR": "N",
        "IS_NETWORK": "N",
        "IS_EXTRANET": "N",
    }


def _listeners(state: State, row: Row, author: int, what: str, told: dict[str, Any], only: int | None = None) -> None:
    found = state.store.run(
        "SELECT user_id FROM _im_listener WHERE user_id IN (SELECT user_id FROM _chat_user WHERE chat_id = ?)",
        (row["ID"],),
    )
    for (user_id,) in found.fetchall():
        if only is None or user_id == only:
            around = {
                "chat": chat_of(state, row, user_id, own=False),
                "user": _seen(state, author),
                "language": app.LANGUAGE,
            }
            _keep(state, None, user_id, f"ONIMV2{what}", {**told, **around})


def _keep(state: State, bot_id: int | None, user_id: int | None, type_: str, data: dict[str, Any]) -> None:
    query = "INSERT INTO _bot_event (bot_id, user_id, type, at, data) VALUES (?, ?, ?, ?, ?)"
    state.store.run(query, (bot_id, user_id, type_, state.now(), json.dumps(data)))
    query = "DELETE FROM _bot_event WHERE bot_id IS ? AND user_id IS ? AND id <= (SELECT max(id) FROM _bot_event) - ?"
    state.store.run(query, (bot_id, user_id, KEPT_EVENTS))


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def _bots(state: State, where: str, *args: Any) -> list[Bot]:
    columns = "id, code, owner, client_id, api, type, openline, handlers, mode, secret, token, hidden, reactions, background, heard"
    query = f"SELECT {columns} FROM _bot WHERE {where} ORDER BY id"  # noqa: S608 - our own conditions
    found = []
    for record in state.store.run(query, args):
        (
            id_,
            code,
            owner,
            client_id,
            api,
            type_,
            openline,
            handlers,
            mode,
            secret,
            token,
            hidden,
            reactions,
            background,
            heard,
        ) = record
        first = id_, code, owner, client_id, api, type_, bool(openline), json.loads(handlers)
        found.append(Bot(*first, mode, secret, token, bool(hidden), bool(reactions), background, heard))
    return found


chats.ON_MESSAGE.append(on_message)
chats.ON_EDIT.append(on_edit)
chats.ON_JOIN.append(on_join)
chats.ON_REACTION.append(on_reaction)
app.ON_REMOVED.append(on_removed)
