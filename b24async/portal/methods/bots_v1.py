"""``imbot.*``: chat-bots of the older interface, which is frozen but alive.

What a bot does in chats is what ``im.*`` does for a user, so those handlers do it, with the bot in the caller's place.
https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import delivery, handlers, params, php, replies
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import bots, chats, messages, users
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from b24async.portal.methods.bots import Bot, Command
    from b24async.portal.state import Desk

params.OWN_WORDS.add("imbot")
SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _bot_app (id INTEGER PRIMARY KEY AUTOINCREMENT, bot_id INTEGER, owner TEXT, code TEXT, data TEXT)"
)

MOST = 5
"""An application has no more bots of this kind."""

_EVENTS = {
    "EVENT_MESSAGE_ADD": ("MESSAGEADD", "Message add", True),
    "EVENT_MESSAGE_UPDATE": ("MESSAGEUPDATE", "Message update", False),
    "EVENT_MESSAGE_DELETE": ("MESSAGEDELETE", "Message delete", False),
    "EVENT_WELCOME_MESSAGE": ("JOINCHAT", "Welcome message", True),
    "EVENT_BOT_DELETE": ("DELETE", "Bot delete", True),
}
_PROFILE = ("NAME", "LAST_NAME", "EMAIL", "PERSONAL_BIRTHDAY", "WORK_POSITION", "PERSONAL_WWW", "PERSONAL_GENDER")


@handles("imbot.register")
def register(desk: Desk) -> Any:
    """A new bot; one with the same code of the same application is the one that is there."""
    owner = _owner(desk)
    given = {name: desk.get(name) for name in (*_EVENTS, "EVENT_HANDLER")}
    urls = _urls(given, complete=True)
    code = php.text(desk.get("CODE") or "").strip()
    if not code:
        raise Refusal("CODE_ERROR", "Bot code isn't specified")
    profile = _profile(desk.get("PROPERTIES"))
    if not (profile.get("NAME") or profile.get("LAST_NAME")):
        raise Refusal("NAME_ERROR", "Bot name isn't specified")
    known = bots.by_code(desk.state, code)
    if known is not None:
        if known.owner == owner and known.api == 1:
            return known.id
        raise Refusal("WRONG_REQUEST", "Bot can't be created")
    if len([bot for bot in bots.every(desk.state, owner) if bot.api == 1]) >= MOST:
        raise Refusal("MAX_COUNT_ERROR", f"Has reached the maximum number of bots for application (max: {MOST})")
    kind = php.text(desk.get("TYPE") or "B").upper()
    kind = kind if kind in bots.V1_TYPES else "B"
    openline = kind == "O" or str(desk.get("OPENLINE")).upper() == "Y"
    if kind in ("B", "H") and not openline:  # these do not hear of changes
        urls = {what: url for what, url in urls.items() if what not in ("MESSAGEUPDATE", "MESSAGEDELETE")}
    bot = bots.add(
        desk.state,
        profile,
        code=code,
        owner=owner,
        client_id=desk.caller.client_id,
        api=1,
        type=bots.V1_TYPES[kind],
        openline=int(openline),
        handlers=json.dumps(urls),
        mode=bots.WEBHOOK,
        hidden=0,
        reactions=1,
    )
    return bot.id


@handles("imbot.update")
def update(desk: Desk) -> Any:
    """Another code, name or handler."""
    bot = _bot(desk)
    fields = {name.upper(): value for name, value in php.pairs(desk.get("FIELDS"))}
    urls = _urls({name: fields.get(name) for name in (*_EVENTS, "EVENT_HANDLER")}, complete=False)
    profile = _profile(fields.get("PROPERTIES"))
    if {"NAME", "LAST_NAME"} <= profile.keys() and not (profile["NAME"] or profile["LAST_NAME"]):
        raise Refusal("NAME_ERROR", "Bot name isn't specified")
    columns: dict[str, Any] = {"handlers": json.dumps({**bot.handlers, **urls})}
    if fields.get("CODE"):
        other = bots.by_code(desk.state, str(fields["CODE"]))
        if other is not None and other.id != bot.id:
            raise Refusal("WRONG_REQUEST", "Bot can't be updated")
        columns["code"] = php.text(fields["CODE"])
    bots.change(desk.state, bot, profile, **columns)
    return True


@handles("imbot.unregister")
def unregister(desk: Desk) -> Any:
    """A bot less."""
    bots.remove(desk.state, _bot(desk))
    return True


@handles("imbot.bot.list")
def listing(desk: Desk) -> Any:
    """All bots of the portal, whoever registered them, by id."""
    return {
        str(bot.id): {
            "ID": bot.id,
            "NAME": users.name_of(desk.state, bot.id),
            "CODE": bot.code,
            "OPENLINE": "Y" if bot.openline else "N",
        }
        for bot in bots.every(desk.state)
    }


@handles("imbot.message.add")
def message_add(desk: Desk) -> Any:
    """A message of the bot; ``SYSTEM`` ones go to chats that the bot is not in as well."""
    bot = _bot(desk)
    dialog = desk.get("DIALOG_ID")
    if dialog in (None, "") and php.integer(desk.get("FROM_USER_ID")) and php.integer(desk.get("TO_USER_ID")):
        return _between(desk, bot)
    row = chats.dialog(desk.state, bot.id, dialog, create=True)
    if row is None:
        raise Refusal("DIALOG_ID_EMPTY", "Dialog ID can't be empty")
    return _send(desk, bot, row)


@handles("imbot.command.register")
def command_register(desk: Desk) -> Any:
    """A command of the bot; it takes the place of the one that has its name."""
    bot = _bot(desk)
    url = _address(desk.get("EVENT_COMMAND_ADD"), "EVENT_COMMAND_ADD", "Command add", needed=True)
    name = php.text(desk.get("COMMAND") or "").strip().lstrip("/")
    if not name:
        raise Refusal("COMMAND_ERROR", "Command isn't specified")
    columns = _command_columns(desk.params)
    if not columns.get("title"):
        raise Refusal("LANG_ERROR", "Lang set can't be empty")
    usual = {"common": 0, "hidden": 0, "extranet": 0}
    return bots.add_command(desk.state, bot, name, **{**usual, **columns, "handler": url}).id


@handles("imbot.command.update")
def command_update(desk: Desk) -> Any:
    """Another form of a command."""
    command, _ = _command(desk)
    fields = {name.upper(): value for name, value in php.pairs(desk.get("FIELDS"))}
    columns = _command_columns(fields)
    if "EVENT_COMMAND_ADD" in fields:
        columns["handler"] = _address(fields["EVENT_COMMAND_ADD"], "EVENT_COMMAND_ADD", "Command add", needed=True)
    if fields.get("COMMAND"):
        columns["command"] = php.text(fields["COMMAND"]).lstrip("/").casefold()
    bots.change_command(desk.state, command, **columns)
    return True


@handles("imbot.command.unregister")
def command_unregister(desk: Desk) -> Any:
    """A command less."""
    command, _ = _command(desk)
    desk.state.store.run("DELETE FROM _bot_command WHERE id = ?", (command.id,))
    return True


@handles("imbot.command.answer")
def command_answer(desk: Desk) -> Any:
    """An answer to a command, in the chat where it was called."""
    _, bot = _command(desk)
    asked = desk.state.store.get(chats.MESSAGE, max(php.integer(desk.get("MESSAGE_ID")), 0))
    row = chats.find(desk.state, asked["CHAT_ID"]) if asked else None
    if row is None:
        raise Refusal("MESSAGE_ID_EMPTY", "Message ID can't be empty")
    return _send(desk, bot, row, anywhere=True)


@handles("imbot.chat.setManager")
def set_manager(desk: Desk) -> Any:
    """A member of a chat helps to keep it, or no longer."""
    bot = _bot(desk)
    row = chats.find(desk.state, desk.get("CHAT_ID"))
    if row is None:
        raise Refusal("CHAT_ID_EMPTY", "Chat ID can't be empty")
    user_id = php.integer(desk.get("USER_ID"))
    if user_id <= 0:
        raise Refusal("USER_ID_EMPTY", "User ID can't be empty")
    if row["OWNER"] != bot.id or not chats.is_member(desk.state, row, user_id):
        raise Refusal("WRONG_REQUEST", "Change manager can only owner and user must be member in chat")
    set_managers(desk, row["ID"], [user_id], on=str(desk.get("IS_MANAGER", default="Y")).upper() != "N")
    return True


@handles("imbot.chat.sendTyping")
def typing(desk: Desk) -> Any:
    """The others see that the bot writes; nothing is kept of it."""
    if chats.dialog(desk.state, _bot(desk).id, desk.get("DIALOG_ID")) is None:
        raise Refusal("DIALOG_ID_EMPTY", "Dialog ID can't be empty")
    return True


# https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html
@handles("im.message.command")
def press(desk: Desk) -> Any:
    """The caller presses a button that calls a command of a bot."""
    message = desk.state.store.get(chats.MESSAGE, max(php.integer(desk.get("MESSAGE_ID")), 0))
    row = chats.find(desk.state, message["CHAT_ID"]) if message else None
    if message is None or row is None or not chats.may_read(desk.state, row, desk.caller.user_id):
        raise Refusal("MESSAGE_ID_ERROR", "Message ID can't be empty")
    bot = bots.find(desk.state, desk.get("BOT_ID"))
    if bot is None:
        raise Refusal("BOT_ID_ERROR", "Bot ID can't be empty")
    command = bots.called(desk.state, bot, php.text(desk.get("COMMAND") or ""))
    if command is None:
        raise Refusal("COMMAND_ERROR", "Command ID can't be empty")
    bots.press(desk.state, bot, command, php.text(desk.get("COMMAND_PARAMS") or ""), row, message, desk.caller.user_id)
    return True


# Applications of the chat: buttons beside the text field.


@handles("imbot.app.register")
def app_register(desk: Desk) -> Any:
    """A button of a bot in chats."""
    bot = _bot(desk)
    code = php.text(desk.get("CODE") or "")
    if not code:
        raise Refusal("PARAMS_ERROR", "Code isn't specified")
    if not _lang(desk.get("LANG")):
        raise Refusal("LANG_ERROR", "Lang set can't be empty")
    query = "INSERT INTO _bot_app (bot_id, owner, code, data) VALUES (?, ?, ?, ?)"
    return desk.state.store.run(query, (bot.id, _owner(desk), code, json.dumps(desk.params))).lastrowid


@handles("imbot.app.update")
def app_update(desk: Desk) -> Any:
    """Another form of a button."""
    id_, data = _app(desk)
    desk.state.store.run("UPDATE _bot_app SET data = ? WHERE id = ?", (json.dumps({**data, **desk.params}), id_))
    return True


@handles("imbot.app.unregister")
def app_unregister(desk: Desk) -> Any:
    """A button less."""
    id_, _ = _app(desk)
    desk.state.store.run("DELETE FROM _bot_app WHERE id = ?", (id_,))
    return True


def _alias(name: str) -> Any:
    def answer(desk: Desk) -> Any:
        return instead(desk, _bot(desk), name)

    return answer


# What im.* does for a user. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/index.html
for _name in (
    *(
        "chat.add",
        "chat.get",
        "chat.leave",
        "chat.setOwner",
        "chat.updateAvatar",
        "chat.updateColor",
        "chat.updateTitle",
    ),
    *(
        "chat.user.add",
        "chat.user.delete",
        "chat.user.list",
        "dialog.get",
        "message.update",
        "message.delete",
        "message.like",
    ),
):
    handles(f"imbot.{_name}")(_alias(f"im.{_name}"))


def instead(desk: Desk, bot: Bot, name: str, given: dict[str, Any] | None = None) -> Any:
    """Carry out a method with a bot in the caller's place."""
    method = desk.state.book.method(name, 2)
    if method is None:
        raise replies.method_not_found()
    params_ = (
        given
        if given is not None
        else {key: value for key, value in desk.params.items() if key.upper() not in ("BOT_ID", "CLIENT_ID")}
    )
    return handlers.find(method)(attrs.evolve(bots.caller_of(desk, bot), method=method, params=params_))


def set_managers(desk: Desk, chat_id: Any, user_ids: list[int], *, on: bool) -> None:
    """Let people help to keep a chat, or no longer."""
    query = (
        "INSERT OR IGNORE INTO _chat_manager VALUES (?, ?)"
        if on
        else "DELETE FROM _chat_manager WHERE chat_id = ? AND user_id = ?"
    )
    for user_id in user_ids:
        desk.state.store.run(query, (chat_id, user_id))


def _send(desk: Desk, bot: Bot, row: Any, *, anywhere: bool = False) -> Any:
    text, more = php.text(desk.get("MESSAGE") or ""), messages.extras(desk)
    if not text.strip() and "ATTACH" not in more:
        raise Refusal("MESSAGE_EMPTY", "Message can't be empty")
    system = str(desk.get("SYSTEM")).upper() == "Y"
    if not (anywhere or system or chats.is_member(desk.state, row, bot.id)):
        raise Refusal("WRONG_REQUEST", "Message isn't added")
    return chats.send(desk.state, row, bot.id, text, more, system=system)["ID"]


def _between(desk: Desk, bot: Bot) -> Any:
    # Both sides of a private chat are named, as for a message in the name of the one to the other.
    one, other = php.integer(desk.get("FROM_USER_ID")), php.integer(desk.get("TO_USER_ID"))
    if users.find(desk.state, one) is None or users.find(desk.state, other) is None:
        raise Refusal("DIALOG_ID_EMPTY", "Dialog ID can't be empty")
    row = chats.private(desk.state, one, other)
    return _send(desk, bot, row, anywhere=True)


def _owner(desk: Desk) -> str:
    if desk.caller.client_id:
        return desk.caller.client_id
    own = php.text(desk.get("CLIENT_ID") or "")
    if not own:
        raise replies.access_denied("Access denied! Client ID not specified")
    return f"custom {own}"


def _bot(desk: Desk) -> Bot:
    owner, given = _owner(desk), php.integer(desk.get("BOT_ID"))
    if not given:
        mine = bots.every(desk.state, owner)
        if not mine:
            raise Refusal("BOT_ID_ERROR", "Bot not found")
        return mine[0]
    bot = bots.find(desk.state, given)
    if bot is None:
        raise Refusal("BOT_ID_ERROR", "Bot not found")
    if bot.owner != owner:
        raise Refusal("APP_ID_ERROR", "Bot was installed by another REST application")
    return bot


def _command(desk: Desk) -> tuple[Command, Bot]:
    owner = _owner(desk)
    where, value = (
        ("id = ?", php.integer(desk.get("COMMAND_ID")))
        if desk.get("COMMAND_ID")
        else ("command = ?", desk.get("COMMAND"))
    )
    value = value.lstrip("/").casefold() if isinstance(value, str) else value
    for command in bots.commands(desk.state, where, value):
        bot = bots.find(desk.state, command.bot_id)
        if bot is not None and bot.owner == owner:
            return command, bot
        if desk.get("COMMAND_ID"):
            raise Refusal("APP_ID_ERROR", "Command was installed by another REST application")
    raise Refusal("COMMAND_ID_ERROR", "Command not found")


def _app(desk: Desk) -> tuple[int, dict[str, Any]]:
    query = "SELECT id, owner, data FROM _bot_app WHERE id = ?"
    found = desk.state.store.run(query, (php.integer(desk.get("APP_ID")),)).fetchone()
    if found is None:
        raise Refusal("CHAT_APP_ID_ERROR", "Chat application not found")
    if found[1] != _owner(desk):
        raise Refusal("APP_ID_ERROR", "Chat application was installed by another REST application")
    return int(found[0]), json.loads(found[2])


def _urls(given: dict[str, Any], *, complete: bool) -> dict[str, str]:
    usual = given.get("EVENT_HANDLER")
    found = {}
    for name, (what, title, needed) in _EVENTS.items():
        value = usual or given.get(name)
        if value or (complete and needed):
            found[what] = _address(value, name, title, needed=complete and needed)
    return found


def _address(value: Any, name: str, title: str, *, needed: bool) -> str:
    if needed and not value:
        raise Refusal(f"{name}_ERROR", f'Handler for "{title}" event isn\'t specified')
    if not delivery.is_address(str(value)):
        raise Refusal(f"{name}_ERROR", "Wrong handler URL")
    return str(value)


def _profile(given: Any) -> dict[str, Any]:
    spelt = {name.upper(): value for name, value in php.pairs(given)}
    return {name: spelt[name] for name in _PROFILE if name in spelt}


def _lang(given: Any) -> dict[str, dict[str, str]]:
    """Titles and parameters by language."""
    found: dict[str, dict[str, str]] = {"title": {}, "params": {}}
    for item in php.values(given):
        fields = {name.upper(): value for name, value in php.pairs(item)}
        language = php.text(fields.get("LANGUAGE_ID") or "")
        if language and fields.get("TITLE"):
            found["title"][language] = php.text(fields["TITLE"])
            found["params"][language] = php.text(fields.get("PARAMS") or "")
    return found if found["title"] else {}


def _command_columns(given: dict[str, Any]) -> dict[str, Any]:
    fields = {name.upper(): value for name, value in given.items()}
    columns: dict[str, Any] = {
        column: int(str(fields[name]).upper() == "Y")
        for name, column in (("COMMON", "common"), ("HIDDEN", "hidden"), ("EXTRANET_SUPPORT", "extranet"))
        if name in fields
    }
    if lang := _lang(fields.get("LANG")):
        columns.update(title=json.dumps(lang["title"]), params=json.dumps(lang["params"]))
    return columns
