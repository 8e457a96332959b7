"""``imbot.v2.*`` and ``im.v2.Event.*``: chat-bots of the newer interface, and the stream of events of a user.

Events that wait are numbered for the whole portal. ``offset`` confirms all before it: a reader that keeps the ``nextOffset`` only when it is done gets
everything at least once. A webhook is known by the ``botToken`` that it chose when it registered its bot.
https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import delivery, families, php, plain, values
from b24async.portal.access import same
from b24async.portal.handlers import handles
from b24async.portal.methods import bots, bots_v1, chats, disk, im_files, messages, users
from b24async.portal.replies import Refusal
from b24async.portal.store import Sql

if TYPE_CHECKING:
    from b24async.portal.methods.bots import Bot, Command
    from b24async.portal.state import Desk
    from b24async.portal.store import Row

MOST = 100
"""An application has no more bots."""

TYPES = ("bot", "network", "openline", "supervisor", "personal")
MODES = (bots.FETCH, bots.WEBHOOK)
BACKGROUNDS = ("azure", "mint", "steel", "slate", "teal", "cornflower", "sky", "peach", "frost")
LONGEST_TOKEN = 40
LONGEST_TEXT = 20_000
REACTIONS = frozenset(
    (
        *("like", "dislike", "faceWithTearsOfJoy", "redHeart", "neutralFace", "fire", "cry"),
        *("slightlySmilingFace", "winkingFace", "laugh", "kiss", "wonder", "slightlyFrowningFace"),
        *("loudlyCryingFace", "faceWithStuckOutTongue", "faceWithStuckOutTongueAndWinkingEye"),
        *("smilingFaceWithSunglasses", "confusedFace", "flushedFace", "thinkingFace", "angry"),
        *("smilingFaceWithHorns", "faceWithThermometer", "facepalm", "poo", "flexedBiceps"),
        *("clappingHands", "raisedHand", "smilingFaceWithHeartEyes", "smilingFaceWithHearts"),
        *("pleadingFace", "relievedFace", "foldedHands", "okHand", "signHorns", "loveYouGesture"),
        *("clownFace", "partyingFace", "questionMark", "exclamationMark", "lightBulb", "bomb"),
        *("sleepingSymbol", "crossMark", "whiteHeavyCheckMark", "eyes", "handshake", "hundredPoints"),
    )
)
_PROFILE = {
    "name": "NAME",
    "lastName": "LAST_NAME",
    "workPosition": "WORK_POSITION",
    "gender": "PERSONAL_GENDER",
}
_URL_EVENTS = (
    "MESSAGEADD",
    "MESSAGEUPDATE",
    "MESSAGEDELETE",
    "JOINCHAT",
    "DELETE",
    "CONTEXTGET",
    "COMMANDADD",
    "REACTIONCHANGE",
)


# Bots.


@handles("imbot.v2.Bot.register")
def register(desk: Desk) -> Any:
    """A new bot; one with the same code of the same application is the one that is there."""
    fields = _fields(desk)
    token = _text(fields.get("botToken"))
    if not desk.caller.client_id and not token:
        raise Refusal("BOT_TOKEN_NOT_SPECIFIED", "Bot token is not specified")
    _check_token(desk, token)
    code, profile = _text(fields.get("code")), _profile(fields.get("properties"))
    if not code:
        raise Refusal("BOT_CODE_REQUIRED", "Bot code is required")
    if not profile.get("NAME"):
        raise Refusal("BOT_PROPERTIES_REQUIRED", "Bot properties are required")
    owner = desk.caller.client_id or f"token {token}"
    known = bots.by_code(desk.state, code)
    if known is not None:
        if known.owner != owner:
            raise Refusal("BOT_CODE_ALREADY_TAKEN", "Bot code is already taken")
        return _told(desk, known)
    kind = _text(fields.get("type")) or "bot"
    if kind not in TYPES:
        raise Refusal("BOT_INVALID_TYPE", "Invalid bot type")
    mode, url = _mode(fields, bots.FETCH, "")
    if len(bots.every(desk.state, owner)) >= MOST:
        raise Refusal("BOT_LIMIT_EXCEEDED", "Bot limit exceeded")
    bot = bots.add(
        desk.state,
        profile,
        code=code,
        owner=owner,
        client_id=desk.caller.client_id,
        api=2,
        type=kind,
        openline=int(_yes(fields.get("isSupportOpenline", False)) or kind == "openline"),
        handlers=json.dumps(dict.fromkeys(_URL_EVENTS, url) if url else {}),
        mode=mode,
        secret=token or None,
        hidden=int(_yes(fields.get("isHidden", False))),
        reactions=int(_yes(fields.get("isReactionsEnabled", True))),
        background=_background(fields.get("backgroundId")),
    )
    return _told(desk, bot)


@handles("imbot.v2.Bot.get")
def get(desk: Desk) -> Any:
    """A bot, by its id or code."""
    if not desk.get("botId") and desk.get("code"):
        found = bots.by_code(desk.state, str(desk.get("code")))
        return _told(desk, _mine(desk, found))
    if not desk.get("botId"):
        raise Refusal("PARAMS_REQUIRED", "Either botId or code is required")
    return _told(desk, _bot(desk))


@handles("imbot.v2.Bot.list")
def listing(desk: Desk) -> Any:
    """The bots of the application."""
    wanted = dict(php.pairs(desk.get("filter"))).get("type")
    mine = [bot for bot in bots.every(desk.state, _owner(desk)) if wanted in (None, "", bot.type)]
    limit, offset = max(php.integer(desk.get("limit")) or 50, 1), max(php.integer(desk.get("offset")), 0)
    page = mine[offset : offset + limit]
    return {
        "bots": [bots.bot_of(desk.state, bot) for bot in page],
        "users": [bots.user_of(desk.state, bot.id) for bot in page],
        "hasNextPage": len(mine) > offset + limit,
    }


@handles("imbot.v2.Bot.update")
def update(desk: Desk) -> Any:
    """Another name, another way to hear of events, another token."""
    bot, fields = _bot(desk), _fields(desk)
    columns: dict[str, Any] = {}
    if {"eventMode", "webhookUrl"} & fields.keys():
        mode, url = _mode(fields, bot.mode, bot.handlers.get("MESSAGEADD", ""))
        columns.update(mode=mode, handlers=json.dumps(dict.fromkeys(_URL_EVENTS, url) if url else {}))
    for name, column in (
        ("isHidden", "hidden"),
        ("isReactionsEnabled", "reactions"),
        ("isSupportOpenline", "openline"),
    ):
        if name in fields:
            columns[column] = int(_yes(fields[name]))
    if "backgroundId" in fields:
        columns["background"] = _background(fields["backgroundId"])
    if token := _text(fields.get("botToken")):
        _check_token(desk, token)
        columns["secret"] = token
        if not bot.client_id:
            columns["owner"] = f"token {token}"
    return _told(desk, bots.change(desk.state, bot, _profile(fields.get("properties")), **columns))


@handles("imbot.v2.Bot.unregister")
def unregister(desk: Desk) -> Any:
    """A bot less."""
    bots.remove(desk.state, _bot(desk))
    return {"result": True}


@handles("imbot.v2.Revision.get")
def revision(_desk: Desk) -> Any:
    """The versions of the interfaces."""
    return {"rest": 33, "web": 130, "mobile": 23, "desktop": 6}


# Events. https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html


@handles("imbot.v2.Event.get")
def event_get(desk: Desk) -> Any:
    """The events of a bot that wait, after those before the offset were confirmed; the caller's own as well, if wanted."""
    bot = _bot(desk)
    where, args = "bot_id = ?", [bot.id]
    if _yes(desk.get("withUserEvents", default=False)):
        if desk.caller.scopes is not None and "im" not in desk.caller.scopes:
            raise Refusal("SCOPE_ERROR", "Scope error")
        if not _listens(desk):
            raise Refusal("USER_NOT_SUBSCRIBED", "User not subscribed")
        where, args = "(bot_id = ? OR user_id = ?)", [bot.id, desk.caller.user_id]
    return _waiting(desk, where, args)


@handles("im.v2.Event.subscribe")
def subscribe(desk: Desk) -> Any:
    """From now on the caller's events are kept."""
    desk.state.store.run("INSERT OR IGNORE INTO _im_listener VALUES (?)", (desk.caller.user_id,))
    return True


@handles("im.v2.Event.unsubscribe")
def unsubscribe(desk: Desk) -> Any:
    """The caller's events are no longer kept, and forgotten."""
    for table in ("_im_listener", "_bot_event"):
        desk.state.store.run(f"DELETE FROM {table} WHERE user_id = ?", (desk.caller.user_id,))  # noqa: S608 - our own names
    return True


@handles("im.v2.Event.get")
def user_event_get(desk: Desk) -> Any:
    """The caller's events that wait."""
    if not _listens(desk):
        raise Refusal("USER_NOT_SUBSCRIBED", "User not subscribed")
    return _waiting(desk, "user_id = ?", [desk.caller.user_id])


# Messages.


@handles("imbot.v2.Chat.Message.send")
def message_send(desk: Desk) -> Any:
    """A message of the bot."""
    bot = _bot(desk)
    row = _dialog(desk, bot, create=True)
    fields = _fields(desk)
    if row["TYPE"] != chats.PRIVATE and not chats.is_member(desk.state, row, bot.id):
        raise Refusal("ACCESS_DENIED", "Access denied")
    text, more = _said(desk, fields)
    forwarded = [php.integer(id_) for id_ in php.values(fields.get("forwardIds"))]
    if not text.strip() and "ATTACH" not in more and not forwarded:
        raise Refusal("EMPTY_MESSAGE", "Message is empty")
    if len(text) > LONGEST_TEXT:
        raise Refusal("SENDING_FAILED", "Message is too long")
    if reply := php.integer(fields.get("replyId")):
        answered = desk.state.store.get(chats.MESSAGE, reply)
        if answered is None or answered["CHAT_ID"] != row["ID"]:
            raise Refusal("SENDING_FAILED", "You can only reply to a message within the same chat")
        more["REPLY_ID"] = reply
    system = _yes(fields.get("system", False))
    uuids: dict[str, Any] = {}
    for id_ in forwarded:
        other = desk.state.store.get(chats.MESSAGE, max(id_, 0))
        if other is not None:
            sent = chats.send(desk.state, row, bot.id, str(other["TEXT"]), {"FORWARD_ID": id_})
            uuids[str(sent["UUID"])] = sent["ID"]
    if text.strip() or "ATTACH" in more or not forwarded:
        sent = chats.send(desk.state, row, bot.id, text, more, system=system)
        if template := _text(fields.get("templateId")):
            uuids[template] = sent["ID"]
    return {"id": sent["ID"], "uuidMap": uuids}


@handles("imbot.v2.Chat.Message.update")
def message_update(desk: Desk) -> Any:
    """Another text of a message of the bot's."""
    bot = _bot(desk)
    message, _ = _message(desk, bot)
    if message["AUTHOR_ID"] != bot.id:
        raise Refusal("ACCESS_DENIED", "Access denied")
    fields = _fields(desk)
    given: dict[str, Any] = {"MESSAGE_ID": message["ID"]}
    for name, spelt in (("message", "MESSAGE"), ("attach", "ATTACH"), ("keyboard", "KEYBOARD"), ("menu", "MENU")):
        if name in fields:
            given[spelt] = fields[name] if fields[name] not in (None, [], {}) or name == "message" else "N"
    bots_v1.instead(desk, bot, "im.message.update", given)
    return {"result": True}


@handles("imbot.v2.Chat.Message.delete")
def message_delete(desk: Desk) -> Any:
    """The text of a message of the bot's is gone, or all of it."""
    bot = _bot(desk)
    message, _ = _message(desk, bot)
    if message["AUTHOR_ID"] != bot.id:
        raise Refusal("ACCESS_DENIED", "Access denied")
    bots_v1.instead(desk, bot, "im.message.delete", {"MESSAGE_ID": message["ID"]})
    if _yes(desk.get("complete", default=False)):
        desk.state.store.delete(chats.MESSAGE, message["ID"])
    return {"result": True}


@handles("imbot.v2.Chat.Message.get")
def message_get(desk: Desk) -> Any:
    """A message with its author."""
    bot = _bot(desk)
    message, row = _message(desk, bot)
    author = php.integer(message["AUTHOR_ID"])
    return {
        "message": bots.message_of(desk.state, row, message),
        "user": bots.user_of(desk.state, author) if author else None,
    }


@handles("imbot.v2.Chat.Message.getContext")
def message_context(desk: Desk) -> Any:
    """A message with those around it."""
    bot = _bot(desk)
    message, row = _message(desk, bot, missing=("MESSAGE_NOT_FOUND", "Message not found"))
    around = min(max(php.integer(desk.get("range")) or 50, 1), 200)
    id_, store = php.integer(message["ID"]), desk.state.store
    before = store.select(chats.MESSAGE, Sql("CHAT_ID = ? AND ID < ?", (row["ID"], id_)), "ID DESC", around + 1)
    after = store.select(chats.MESSAGE, Sql("CHAT_ID = ? AND ID > ?", (row["ID"], id_)), "ID ASC", around + 1)
    found = [*reversed(before[:around]), message, *after[:around]]
    people = dict.fromkeys(php.integer(one["AUTHOR_ID"]) for one in found if one["AUTHOR_ID"])
    return {
        "messages": [bots.message_of(desk.state, row, one) for one in found],
        "users": [bots.user_of(desk.state, user_id) for user_id in people],
        "hasPrevPage": len(before) > around,
        "hasNextPage": len(after) > around,
    }


@handles("imbot.v2.Chat.Message.read")
def message_read(desk: Desk) -> Any:
    """The bot has read a dialog, up to a message or all of it."""
    bot = _bot(desk)
    row = _dialog(desk, bot)
    before = chats.flags(desk.state, row, bot.id)["last_read"]
    newest = chats.last(desk.state, row)
    upto = php.integer(desk.get("messageId")) or (php.integer(newest["ID"]) if newest else 0)
    if (
        desk.get("messageId")
        and plain.find(desk.state, chats.MESSAGE, "ID = ? AND CHAT_ID = ?", upto, row["ID"]) is None
    ):
        raise Refusal("MESSAGE_NOT_FOUND", "Message not found")
    upto = max(upto, before)
    where = "CHAT_ID = ? AND ID > ? AND ID <= ? AND AUTHOR_ID NOT IN (?, 0)"
    seen = plain.every(desk.state, chats.MESSAGE, where, row["ID"], before, upto, bot.id)
    chats.set_flags(desk.state, row, bot.id, last_read=upto, unread=0, marked=0)
    return {
        "chatId": row["ID"],
        "lastId": upto,
        "counter": chats.unread(desk.state, row, bot.id),
        "viewedMessages": [one["ID"] for one in seen],
    }


@handles("imbot.v2.Chat.Message.Reaction.add")
def reaction_add(desk: Desk) -> Any:
    """The bot likes a message, or thinks something else of it."""
    return _react(desk, add=True)


@handles("imbot.v2.Chat.Message.Reaction.delete")
def reaction_delete(desk: Desk) -> Any:
    """The bot takes it back."""
    return _react(desk, add=False)


# Chats.


@handles("imbot.v2.Chat.add")
def chat_add(desk: Desk) -> Any:
    """A new chat of the bot's, or of somebody for whom the bot makes it."""
    bot, fields = _bot(desk), _fields(desk)
    people = [
        id_
        for item in php.values(fields.get("userIds"))
        if users.find(desk.state, id_ := php.integer(item)) is not None
    ]
    owner = php.integer(fields.get("ownerId")) or bot.id
    row = chats.make(
        desk.state,
        _text(fields.get("title")),
        owner if users.find(desk.state, owner) is not None else bot.id,
        [bot.id, owner, *people],
        description=_text(fields.get("description")),
        color=chats.COLORS.get(_text(fields.get("color")).upper()),
    )
    if text := _text(fields.get("message")):
        chats.send(desk.state, row, bot.id, text)
    there = chats.members(desk.state, row)
    chat = {**bots.chat_of(desk.state, row, bot.id), "isNew": True}
    return {"chat": chat, "users": [bots.user_of(desk.state, user_id) for user_id in there]}


@handles("imbot.v2.Chat.get")
def chat_get(desk: Desk) -> Any:
    """A chat as the bot sees it."""
    bot = _bot(desk)
    return families.wrap(desk.method, bots.chat_of(desk.state, _dialog(desk, bot), bot.id))


@handles("imbot.v2.Chat.update")
def chat_update(desk: Desk) -> Any:
    """Another title, description, colour."""
    bot = _bot(desk)
    row, fields = _kept_by(desk, bot), _fields(desk)
    changed: dict[str, Any] = {}
    if title := _text(fields.get("title")):
        changed["TITLE"] = title
    if "description" in fields:
        changed["DESCRIPTION"] = _text(fields["description"])
    if color := chats.COLORS.get(_text(fields.get("color")).upper()):
        changed["COLOR"] = color
    if changed:
        plain.change(desk.state, chats.CHAT, row, **changed)
    return {"result": True}


@handles("imbot.v2.Chat.leave")
def chat_leave(desk: Desk) -> Any:
    """The bot goes."""
    bot = _bot(desk)
    row = _dialog(desk, bot)
    if row["TYPE"] == chats.PRIVATE:
        raise Refusal("ACCESS_DENIED", "Access denied")
    bots_v1.instead(desk, bot, "im.chat.leave", {"CHAT_ID": row["ID"]})
    return {"result": True}


@handles("imbot.v2.Chat.setOwner")
def chat_owner(desk: Desk) -> Any:
    """Another owner, out of those who are in the chat."""
    bot = _bot(desk)
    row, user_id = _kept_by(desk, bot), php.integer(desk.get("userId"))
    if not chats.is_member(desk.state, row, user_id):
        raise Refusal("ACCESS_DENIED", "Access denied")
    plain.change(desk.state, chats.CHAT, row, OWNER=user_id)
    return {"result": True}


@handles("imbot.v2.Chat.User.add")
def people_add(desk: Desk) -> Any:
    """More people for a chat."""
    bot = _bot(desk)
    row = _dialog(desk, bot)
    if row["TYPE"] == chats.PRIVATE:
        raise Refusal("ACCESS_DENIED", "Access denied")
    bots_v1.instead(desk, bot, "im.chat.user.add", {"CHAT_ID": row["ID"], "USERS": php.values(desk.get("userIds"))})
    return {"result": True}


@handles("imbot.v2.Chat.User.delete")
def people_delete(desk: Desk) -> Any:
    """Somebody is put out."""
    bot = _bot(desk)
    row, user_id = _kept_by(desk, bot), php.integer(desk.get("userId"))
    if not chats.is_member(desk.state, row, user_id):
        raise Refusal("ACCESS_DENIED", "Access denied")
    bots_v1.instead(desk, bot, "im.chat.user.delete", {"CHAT_ID": row["ID"], "USER_ID": user_id})
    return {"result": True}


@handles("imbot.v2.Chat.User.list")
def people(desk: Desk) -> Any:
    """Who is in a chat."""
    bot = _bot(desk)
    there = chats.members(desk.state, _dialog(desk, bot))
    if str(dict(php.pairs(desk.get("order"))).get("id")).upper() == "DESC":
        there.reverse()
    limit = php.integer(desk.get("limit"))
    shown = [bots.user_of(desk.state, user_id) for user_id in (there[:limit] if limit > 0 else there)]
    return families.wrap(desk.method, shown)


@handles("imbot.v2.Chat.Manager.add")
def managers_add(desk: Desk) -> Any:
    """People who help to keep a chat."""
    return _managers(desk, on=True)


@handles("imbot.v2.Chat.Manager.delete")
def managers_delete(desk: Desk) -> Any:
    """People who no longer help to keep a chat."""
    return _managers(desk, on=False)


@handles("imbot.v2.Chat.InputAction.notify", "imbot.v2.Chat.TextField.enabled")
def seen_by_the_others(desk: Desk) -> Any:
    """The others see that the bot writes, or may not write themselves; the page does that, and nothing is kept of it."""
    _dialog(desk, _bot(desk))
    return {"result": True}


# Commands.


@handles("imbot.v2.Command.register")
def command_register(desk: Desk) -> Any:
    """A command of the bot."""
    bot, fields = _bot(desk), _fields(desk)
    columns = _command_columns(fields)
    if not columns.get("command"):
        raise Refusal("COMMAND_REQUIRED", "Command is required")
    if columns.get("title", "{}") == "{}" and not columns.get("hidden"):
        raise Refusal("COMMAND_TITLE_REQUIRED", "Command title is required")
    name = columns.pop("command")
    command = bots.add_command(
        desk.state, bot, name, **{"common": 0, "hidden": 0, "extranet": 0, "title": "{}", **columns}
    )
    return {"command": _command_of(command)}


@handles("imbot.v2.Command.list")
def command_list(desk: Desk) -> Any:
    """The commands of the bot."""
    bot = _bot(desk)
    name = users.name_of(desk.state, bot.id)
    found = bots.commands(desk.state, "bot_id = ?", bot.id)
    return {"commands": [_command_of(command, full=True, category=name) for command in found]}


@handles("imbot.v2.Command.update")
def command_update(desk: Desk) -> Any:
    """Another form of a command."""
    bot = _bot(desk)
    command, fields = _command(desk, bot), _fields(desk)
    columns = _command_columns(fields)
    if "command" in columns:
        if not columns["command"]:
            raise Refusal("COMMAND_NAME_EMPTY", "Command name is empty")
        other = bots.called(desk.state, bot, columns["command"])
        if other is not None and other.id != command.id:
            raise Refusal("COMMAND_ALREADY_EXISTS", "Command already exists")
    return {"command": _command_of(bots.change_command(desk.state, command, **columns))}


@handles("imbot.v2.Command.unregister")
def command_unregister(desk: Desk) -> Any:
    """A command less."""
    command = _command(desk, _bot(desk))
    desk.state.store.run("DELETE FROM _bot_command WHERE id = ?", (command.id,))
    return {"result": True}


@handles("imbot.v2.Command.answer")
def command_answer(desk: Desk) -> Any:
    """An answer to a command, also in a chat that the bot is not in."""
    bot = _bot(desk)
    _command(desk, bot)
    asked = desk.state.store.get(chats.MESSAGE, max(php.integer(desk.get("messageId")), 0))
    row = chats.find(desk.state, asked["CHAT_ID"]) if asked else None
    text, more = _said(desk, _fields(desk, needed=False))
    if row is None or (not text.strip() and "ATTACH" not in more):
        raise Refusal("COMMAND_ANSWER_FAILED", "Command answer failed")
    chats.send(desk.state, row, bot.id, text, more)
    return {"result": True}


# Files.


@handles("imbot.v2.File.upload")
def file_upload(desk: Desk) -> Any:
    """A file comes into a dialog, all in one call."""
    bot = _bot(desk)
    row = _dialog(desk, bot, create=True)
    given = {"dialogId": chats.dialog_id(row, bot.id), "fields": _fields(desk)}
    told = bots_v1.instead(desk, bot, "im.v2.File.upload", given)
    file = told["file"]
    names = ("id", "chatId", "name", "extension", "size")
    return {**told, "dialogId": str(desk.get("dialogId")), "file": {name: file[name] for name in names if name in file}}


@handles("imbot.v2.File.download")
def file_download(desk: Desk) -> Any:
    """The address of a file of a chat that the bot is in."""
    bot = _bot(desk)
    file = disk.find_file(desk.state, desk.get("fileId"))
    if file is None:
        raise Refusal("FILE_NOT_FOUND", "File not found")
    query = "SELECT chat_id FROM _chat_user WHERE user_id = ?"
    rooms = [chats.find(desk.state, chat_id) for (chat_id,) in desk.state.store.run(query, (bot.id,)).fetchall()]
    if all(row is None or im_files.folder_of(desk.state, row)["ID"] != file["PARENT_ID"] for row in rooms):
        raise Refusal("FILE_ACCESS_ERROR", "Access denied")
    return {"downloadUrl": disk.show_file(desk.state, desk.caller, file)["DOWNLOAD_URL"]}


def _waiting(desk: Desk, where: str, args: list[int]) -> Any:
    offset = php.integer(desk.get("offset"))
    limit = min(max(php.integer(desk.get("limit")) or 100, 1), 1000)
    store = desk.state.store
    if 0 < offset <= values.LARGEST:
        store.run(f"DELETE FROM _bot_event WHERE {where} AND id < ?", (*args, offset))  # noqa: S608 - our own conditions
    query = f"SELECT id, type, at, data FROM _bot_event WHERE {where} ORDER BY id LIMIT ?"  # noqa: S608 - our own conditions
    found = store.run(query, (*args, limit + 1)).fetchall()
    page = found[:limit]
    return {
        "events": [
            {"eventId": id_, "type": type_, "date": at, "data": json.loads(data)} for id_, type_, at, data in page
        ],
        "nextOffset": page[-1][0] + 1 if page else max(offset, 0),
        "hasMore": len(found) > limit,
    }


def _listens(desk: Desk) -> bool:
    query = "SELECT 1 FROM _im_listener WHERE user_id = ?"
    return desk.state.store.run(query, (desk.caller.user_id,)).fetchone() is not None


def _told(desk: Desk, bot: Bot) -> Any:
    return {"bot": bots.bot_of(desk.state, bot), "users": [bots.user_of(desk.state, bot.id)]}


def _owner(desk: Desk) -> str:
    if desk.caller.client_id:
        return desk.caller.client_id
    token = _text(desk.get("botToken"))
    if not token:
        raise Refusal("BOT_TOKEN_NOT_SPECIFIED", "Bot token is not specified")
    return f"token {token}"


def _bot(desk: Desk) -> Bot:
    if not desk.caller.client_id:
        _owner(desk)
    if not php.integer(desk.get("botId")):
        raise Refusal("BOT_ID_REQUIRED", "Bot ID is required")
    return _mine(desk, bots.find(desk.state, desk.get("botId")))


def _mine(desk: Desk, bot: Bot | None) -> Bot:
    owner = _owner(desk)
    if bot is None or bot.api != 2:
        raise Refusal("BOT_NOT_FOUND", "Bot not found")
    if not same(bot.owner, owner):
        raise Refusal("BOT_OWNERSHIP_ERROR", "Bot is registered by another application")
    return bot


def _dialog(desk: Desk, bot: Bot, *, create: bool = False) -> Row:
    row = chats.dialog(desk.state, bot.id, desk.get("dialogId"), create=create)
    if row is None or not chats.may_read(desk.state, row, bot.id):
        raise Refusal("ACCESS_DENIED", "Access denied")
    return row


def _kept_by(desk: Desk, bot: Bot) -> Row:
    row = _dialog(desk, bot)
    if row["OWNER"] != bot.id:
        raise Refusal("ACCESS_DENIED", "Access denied")
    return row


def _message(desk: Desk, bot: Bot, missing: tuple[str, str] = ("ACCESS_DENIED", "Access denied")) -> tuple[Row, Row]:
    message = desk.state.store.get(chats.MESSAGE, max(php.integer(desk.get("messageId")), 0))
    row = chats.find(desk.state, message["CHAT_ID"]) if message else None
    if message is None or row is None or not chats.may_read(desk.state, row, bot.id):
        raise Refusal(*missing)
    return message, row


def _command(desk: Desk, bot: Bot) -> Command:
    found = bots.commands(desk.state, "id = ? AND bot_id = ?", php.integer(desk.get("commandId")), bot.id)
    if not found:
        raise Refusal("COMMAND_NOT_FOUND", "Command not found")
    return found[0]


def _react(desk: Desk, *, add: bool) -> Any:
    bot = _bot(desk)
    message, row = _message(desk, bot)
    reaction = _text(desk.get("reaction"))
    if reaction not in REACTIONS:
        raise Refusal("REACTION_NOT_FOUND", "Reaction not found")
    params = json.loads(str(message["PARAMS"] or "{}")) or {}
    name = "LIKE" if reaction == "like" else f"REACTION_{reaction.upper()}"
    there = [php.integer(id_) for id_ in params.get(name, [])]
    if add == (bot.id in there):
        raise (
            Refusal("REACTION_ALREADY_SET", "Reaction already set")
            if add
            else Refusal("REACTION_NOT_FOUND", "Reaction not found")
        )
    now = [*there, bot.id] if add else [id_ for id_ in there if id_ != bot.id]
    changed = {key: value for key, value in {**params, name: now}.items() if value != []}
    after = plain.change(desk.state, chats.MESSAGE, message, PARAMS=changed)
    for hook in chats.ON_REACTION:
        hook(desk.state, row, after, bot.id, reaction, add)
    return {"result": True}


def _managers(desk: Desk, *, on: bool) -> Any:
    bot = _bot(desk)
    row = _kept_by(desk, bot)
    chosen = [php.integer(id_) for id_ in php.values(desk.get("userIds"))]
    if not chosen:
        raise Refusal("EMPTY_USER_IDS", "User ids are empty")
    bots_v1.set_managers(desk, row["ID"], [id_ for id_ in chosen if chats.is_member(desk.state, row, id_)], on=on)
    return {"result": True}


def _fields(desk: Desk, *, needed: bool = True) -> dict[str, Any]:
    given = desk.get("fields")
    if not php.is_array(given) and needed:
        raise Refusal("100", "Could not find value for parameter {fields}")
    return dict(php.pairs(given))


def _said(desk: Desk, fields: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    spelt = {"ATTACH": fields.get("attach"), "KEYBOARD": fields.get("keyboard"), "MENU": fields.get("menu")}
    if "urlPreview" in fields and not _yes(fields["urlPreview"]):
        spelt["URL_PREVIEW"] = "N"
    text = fields.get("message")
    return "" if text is None or php.is_array(text) else str(text), messages.extras(attrs.evolve(desk, params=spelt))


def _mode(fields: dict[str, Any], mode: str, url: str) -> tuple[str, str]:
    mode, url = _text(fields.get("eventMode")) or mode, _text(fields.get("webhookUrl")) or url
    if mode not in MODES:
        raise Refusal("BOT_INVALID_EVENT_MODE", "Invalid event mode")
    if mode == bots.FETCH:
        return mode, ""
    if not url:
        raise Refusal("BOT_WEBHOOK_URL_REQUIRED", "Webhook URL is required")
    if not delivery.is_address(url):
        raise Refusal("BOT_INVALID_CALLBACK", "Invalid callback URL")
    return mode, url


def _check_token(desk: Desk, token: str) -> None:
    if len(token) > LONGEST_TOKEN:
        raise Refusal("BOT_TOKEN_INVALID_LENGTH", f"Bot token must not be longer than {LONGEST_TOKEN} characters")
    desk.state.access.conceal(token)


def _profile(given: Any) -> dict[str, Any]:
    fields = dict(php.pairs(given))
    avatar = fields.get("avatar")
    if isinstance(avatar, str) and avatar and not _is_image(avatar):
        raise Refusal("BOT_AVATAR_INCORRECT_TYPE", "Avatar must be an image")
    return {spelt: _text(fields[name]) for name, spelt in _PROFILE.items() if name in fields}


def _is_image(text: str) -> bool:
    return text.startswith(("iVBOR", "/9j/", "R0lGOD", "UklGR"))  # what PNG, JPEG, GIF and WebP begin with, as base64


def _background(given: Any) -> str | None:
    return given if given in BACKGROUNDS else None


def _command_columns(fields: dict[str, Any]) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    if "command" in fields:
        if not isinstance(fields["command"], str):
            raise Refusal("COMMAND_NAME_INVALID", "Command name is invalid")
        columns["command"] = fields["command"].strip().lstrip("/").casefold()
    for name in ("title", "params"):
        if name in fields:
            given = fields[name]
            columns[name] = json.dumps(
                dict(php.pairs(given)) if php.is_array(given) else {"en": given} if given else {}
            )
    for name, column in (("common", "common"), ("hidden", "hidden"), ("extranetSupport", "extranet")):
        if name in fields:
            columns[column] = int(_yes(fields[name]))
    return columns


def _command_of(command: Command, *, full: bool = False, category: str = "") -> dict[str, Any]:
    told: dict[str, Any] = {
        "id": command.id,
        "botId": command.bot_id,
        "command": f"/{command.command}",
        "common": command.common,
        "hidden": command.hidden,
        "extranetSupport": command.extranet,
    }
    if full:
        told["title"] = next(iter(command.title.values()), "")
        told["params"] = next(iter(command.params.values()), "")
        told["category"], told["context"] = category, ""
    return told


def _text(given: Any) -> str:
    return "" if given is None or php.is_array(given) else str(given).strip()


def _yes(given: Any) -> bool:
    return given is True or str(given).casefold() in ("y", "1", "true")
