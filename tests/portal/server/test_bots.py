"""Chat-bots of both interfaces: what they may, and how they hear of what is said."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from b24async.portal import Portal, book, handlers
from b24async.portal.oauth import App

from .conftest import Answer, Ears, Wire

NAME = {"NAME": "Echo"}


@pytest.fixture
def app(portal: Portal) -> App:
    return portal.add_app(scopes=["imbot", "im"])


async def use(wire: Wire, app: App, method: str, params: Any = None, user_id: int = 1) -> Answer:
    access = wire.portal.tokens(app, user_id)["access_token"]
    return await wire.send("POST", f"/rest/{method}", json={"auth": access, **(params or {})})


async def result(wire: Wire, app: App, method: str, params: Any = None) -> Any:
    return (await use(wire, app, method, params)).result


async def code(wire: Wire, app: App, method: str, params: Any = None) -> Any:
    answer = await use(wire, app, method, params)
    assert answer.status == 400, answer.text
    return answer.error[0]


async def older(wire: Wire, app: App, ears: Ears, name: str = "echo", **more: Any) -> int:
    """A bot of the older interface."""
    given = {"CODE": name, "EVENT_HANDLER": ears.url, "PROPERTIES": NAME, **more}
    return int(await result(wire, app, "imbot.register", given))


async def newer(wire: Wire, app: App, name: str = "helper", **more: Any) -> int:
    """A bot of the newer interface."""
    fields = {"code": name, "properties": {"name": "Helper"}, **more}
    return int((await result(wire, app, "imbot.v2.Bot.register", {"fields": fields}))["bot"]["id"])


async def waiting(wire: Wire, app: App, bot: int, **more: Any) -> Any:
    return await result(wire, app, "imbot.v2.Event.get", {"botId": bot, **more})


def test_nothing_about_bots_is_made_up() -> None:
    for method in book.shipped().methods(2):
        if method.name.casefold().startswith(("imbot.", "im.v2.")) or method.name == "im.message.command":
            assert handlers.models(method), method.name


# The older interface.


async def test_a_bot_hears_a_message_in_the_older_form(wire: Wire, portal: Portal, app: App, ears: Ears) -> None:
    bot = await older(wire, app, ears)
    message = portal.say(2, bot, "hi")
    await portal.settle()
    assert ears.events == ["ONIMBOTJOINCHAT", "ONIMBOTMESSAGEADD"]
    event = ears.heard[1]
    told = event["data"]["BOT"][str(bot)]
    assert (told["BOT_ID"], told["BOT_CODE"], told["user_id"], told["client_id"]) == (
        str(bot),
        "echo",
        str(bot),
        app.client_id,
    )
    assert told["AUTH"]["access_token"] == told["access_token"]
    assert told["refresh_token"]
    params = event["data"]["PARAMS"]
    wanted = {
        "MESSAGE": "hi",
        "DIALOG_ID": "2",
        "MESSAGE_TYPE": "P",
        "CHAT_TYPE": "P",
        "FROM_USER_ID": "2",
        "AUTHOR_ID": "2",
        "TO_USER_ID": str(bot),
        "MESSAGE_ID": str(message),
        "LANGUAGE": "en",
    }
    assert {name: params[name] for name in wanted} == wanted
    user = event["data"]["USER"]
    assert (user["ID"], user["NAME"], user["IS_BOT"]) == ("2", "Tomas Lind", "N")
    assert (event["auth"]["user_id"], event["auth"]["application_token"]) == ("2", app.application_token)
    # The bot answers with the token that it was told.
    answer = await wire.send(
        "POST",
        "/rest/imbot.message.add",
        json={"auth": told["access_token"], "BOT_ID": bot, "DIALOG_ID": "2", "MESSAGE": "hello"},
    )
    dialog = (
        await wire.call(
            "im.dialog.messages.get", {"DIALOG_ID": str(bot)}, portal.add_webhook(2).removeprefix(portal.url)
        )
    ).result
    assert [(one["id"], one["author_id"], one["text"]) for one in dialog["messages"]] == [
        (answer.result, bot, "hello"),
        (message, 2, "hi"),
    ]


async def test_a_message_by_the_method_of_a_user_is_heard_as_well(
    wire: Wire, portal: Portal, app: App, ears: Ears
) -> None:
    bot = await older(wire, app, ears)
    await wire.result("im.message.add", {"DIALOG_ID": bot, "MESSAGE": "hi"})
    await portal.settle()
    assert ears.events == ["ONIMBOTJOINCHAT", "ONIMBOTMESSAGEADD"]


async def test_in_a_group_an_ordinary_bot_hears_what_mentions_it_and_one_that_watches_hears_all(
    wire: Wire, portal: Portal, app: App, ears: Ears
) -> None:
    quiet, watcher = await older(wire, app, ears), await older(wire, app, ears, "watcher", TYPE="S")
    chat = await wire.result("im.chat.add", {"TITLE": "Team", "USERS": [2, quiet, watcher]})
    portal.say(2, f"chat{chat}", "to all")
    portal.say(2, f"chat{chat}", f"[USER={quiet}]Echo[/USER], are you there?")
    await portal.settle()
    heard = [
        (list(event["data"]["BOT"]), event["data"]["PARAMS"])
        for event in ears.heard
        if event["event"] == "ONIMBOTMESSAGEADD"
    ]
    assert [ids for ids, _ in heard] == [[str(watcher)], [str(quiet)], [str(watcher)]]
    params = heard[1][1]
    assert params["MESSAGE"] == "are you there?"
    assert params["MESSAGE_ORIGINAL"] == f"[USER={quiet}]Echo[/USER], are you there?"
    assert (params["DIALOG_ID"], params["CHAT_ID"], params["CHAT_TITLE"], params["MESSAGE_TYPE"]) == (
        f"chat{chat}",
        str(chat),
        "Team",
        "C",
    )
    assert params["MENTIONED_LIST"] == {str(quiet): str(quiet)}


async def test_registering_twice_gives_the_same_bot(wire: Wire, app: App, ears: Ears) -> None:
    bot = await older(wire, app, ears)
    assert await older(wire, app, ears) == bot
    listed = await result(wire, app, "imbot.bot.list")
    assert listed == {str(bot): {"ID": bot, "NAME": "Echo", "CODE": "echo", "OPENLINE": "N"}}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"CODE": ""}, "CODE_ERROR"),
        ({"PROPERTIES": {}}, "NAME_ERROR"),
        ({"EVENT_HANDLER": ""}, "EVENT_MESSAGE_ADD_ERROR"),
        ({"EVENT_HANDLER": "nowhere"}, "EVENT_MESSAGE_ADD_ERROR"),
        ({"EVENT_HANDLER": "", "EVENT_MESSAGE_ADD": "http://x.example/"}, "EVENT_WELCOME_MESSAGE_ERROR"),
    ],
)
async def test_imbot_register_refuses(wire: Wire, app: App, ears: Ears, change: dict[str, Any], expected: str) -> None:
    given = {"CODE": "echo", "EVENT_HANDLER": ears.url, "PROPERTIES": NAME, **change}
    assert await code(wire, app, "imbot.register", given) == expected


async def test_an_application_has_at_most_five_older_bots(wire: Wire, app: App, ears: Ears) -> None:
    for number in range(5):
        await older(wire, app, ears, f"bot{number}")
    given = {"CODE": "one too many", "EVENT_HANDLER": ears.url, "PROPERTIES": NAME}
    assert await code(wire, app, "imbot.register", given) == "MAX_COUNT_ERROR"


async def test_a_webhook_says_whose_bot_it_is(wire: Wire, portal: Portal, app: App, ears: Ears) -> None:
    given = {"CODE": "hooked", "EVENT_HANDLER": ears.url, "PROPERTIES": NAME}
    refused = await wire.call("imbot.register", given)
    assert (refused.status, refused.error) == (403, ("ACCESS_DENIED", "Access denied! Client ID not specified"))
    bot = await wire.result("imbot.register", {**given, "CLIENT_ID": "mine"})
    message = {"BOT_ID": bot, "DIALOG_ID": "1", "MESSAGE": "x"}
    assert await wire.result("imbot.message.add", {**message, "CLIENT_ID": "mine"})
    assert (await wire.error("imbot.message.add", {**message, "CLIENT_ID": "other"}))[0] == "APP_ID_ERROR"
    assert await code(wire, app, "imbot.message.add", message) == "APP_ID_ERROR"
    portal.say(1, bot, "hi")
    await portal.settle()
    assert "access_token" not in ears.heard[-1]["auth"]
    assert ears.heard[-1]["auth"]["application_token"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"BOT_ID": 777}, "BOT_ID_ERROR"),
        ({"DIALOG_ID": ""}, "DIALOG_ID_EMPTY"),
        ({"MESSAGE": ""}, "MESSAGE_EMPTY"),
        ({"KEYBOARD": "{"}, "KEYBOARD_ERROR"),
        ({"ATTACH": "x"}, "ATTACH_ERROR"),
    ],
)
async def test_imbot_message_add_refuses(
    wire: Wire, app: App, ears: Ears, change: dict[str, Any], expected: str
) -> None:
    bot = await older(wire, app, ears)
    assert (
        await code(wire, app, "imbot.message.add", {"BOT_ID": bot, "DIALOG_ID": "1", "MESSAGE": "x", **change})
        == expected
    )


async def test_a_bot_changes_and_removes_its_messages(wire: Wire, app: App, ears: Ears) -> None:
    bot = await older(wire, app, ears)
    message = await result(
        wire, app, "imbot.message.add", {"DIALOG_ID": "1", "MESSAGE": "x", "KEYBOARD": [{"TEXT": "A", "LINK": "/"}]}
    )
    assert (
        await result(
            wire, app, "imbot.message.update", {"BOT_ID": bot, "MESSAGE_ID": message, "MESSAGE": "y", "KEYBOARD": "N"}
        )
        is True
    )
    shown = (await wire.result("im.dialog.messages.get", {"DIALOG_ID": str(bot)}))["messages"][0]
    assert shown["text"] == "y"
    assert "KEYBOARD" not in shown["params"]
    assert await result(wire, app, "imbot.message.like", {"BOT_ID": bot, "MESSAGE_ID": message}) is True
    assert await result(wire, app, "imbot.message.delete", {"BOT_ID": bot, "MESSAGE_ID": message}) is True
    mine = await wire.result("im.message.add", {"DIALOG_ID": str(bot), "MESSAGE": "of the user"})
    assert (
        await code(wire, app, "imbot.message.update", {"BOT_ID": bot, "MESSAGE_ID": mine, "MESSAGE": "z"})
        == "CANT_EDIT_MESSAGE"
    )


async def test_a_bot_keeps_chats(wire: Wire, app: App, ears: Ears) -> None:
    bot = await older(wire, app, ears)
    chat = await result(wire, app, "imbot.chat.add", {"BOT_ID": bot, "TITLE": "Team", "USERS": [1, 2]})
    on = {"BOT_ID": bot, "CHAT_ID": chat}
    assert await result(wire, app, "imbot.chat.user.list", on) == [1, 2, bot]
    assert await result(wire, app, "imbot.chat.user.add", {**on, "USERS": [3]}) is True
    assert await result(wire, app, "imbot.chat.user.delete", {**on, "USER_ID": 2}) is True
    assert await result(wire, app, "imbot.chat.updateTitle", {**on, "TITLE": "Crew"}) is True
    assert await result(wire, app, "imbot.chat.updateColor", {**on, "COLOR": "RED"}) is True
    assert await result(wire, app, "imbot.chat.setManager", {**on, "USER_ID": 3}) is True
    assert await result(wire, app, "imbot.chat.sendTyping", {"BOT_ID": bot, "DIALOG_ID": f"chat{chat}"}) is True
    shown = await result(wire, app, "imbot.dialog.get", {"BOT_ID": bot, "DIALOG_ID": f"chat{chat}"})
    assert (shown["name"], shown["owner"], shown["color"]) == ("Crew", bot, "#df532d")
    assert await result(wire, app, "imbot.chat.setOwner", {**on, "USER_ID": 1}) is True
    assert await result(wire, app, "imbot.chat.leave", on) is True
    assert await wire.result("im.chat.user.list", {"CHAT_ID": chat}) == [1, 3]


async def test_a_command_is_heard_instead_of_its_message(wire: Wire, portal: Portal, app: App, ears: Ears) -> None:
    bot = await older(wire, app, ears)
    lang = [{"LANGUAGE_ID": "en", "TITLE": "Echo", "PARAMS": "text"}]
    given = {"BOT_ID": bot, "COMMAND": "echo", "LANG": lang, "EVENT_COMMAND_ADD": f"{ears.url}/command"}
    command = await result(wire, app, "imbot.command.register", given)
    message = portal.say(1, bot, "/echo one two")
    await portal.settle()
    assert ears.events == ["ONIMBOTJOINCHAT", "ONIMCOMMANDADD"]
    told = ears.heard[1]["data"]["COMMAND"][str(command)]
    wanted = {
        "BOT_ID": str(bot),
        "BOT_CODE": "echo",
        "COMMAND": "echo",
        "COMMAND_ID": str(command),
        "COMMAND_PARAMS": "one two",
        "COMMAND_CONTEXT": "TEXTAREA",
        "MESSAGE_ID": str(message),
    }
    assert {name: told[name] for name in wanted} == wanted
    assert told["access_token"]
    answer = await result(
        wire, app, "imbot.command.answer", {"COMMAND": "echo", "MESSAGE_ID": message, "MESSAGE": "one two"}
    )
    keyboard = [{"TEXT": "Again", "COMMAND": "echo", "COMMAND_PARAMS": "3"}]
    button = await result(wire, app, "imbot.message.add", {"DIALOG_ID": "1", "MESSAGE": "?", "KEYBOARD": keyboard})
    assert answer < button
    await wire.result(
        "im.message.command", {"MESSAGE_ID": button, "BOT_ID": bot, "COMMAND": "echo", "COMMAND_PARAMS": "3"}
    )
    portal.press(2, button, "echo", "4")
    await portal.settle()
    told = [event["data"]["COMMAND"][str(command)] for event in ears.heard[2:]]
    assert [(one["COMMAND_CONTEXT"], one["COMMAND_PARAMS"]) for one in told] == [("KEYBOARD", "3"), ("KEYBOARD", "4")]
    assert await result(wire, app, "imbot.command.update", {"COMMAND_ID": command, "FIELDS": {"HIDDEN": "Y"}}) is True
    assert await result(wire, app, "imbot.command.unregister", {"COMMAND_ID": command}) is True
    assert await code(wire, app, "imbot.command.unregister", {"COMMAND_ID": command}) == "COMMAND_ID_ERROR"


async def test_a_common_command_is_heard_from_anywhere(wire: Wire, portal: Portal, app: App, ears: Ears) -> None:
    bot = await older(wire, app, ears)
    given = {"BOT_ID": bot, "LANG": [{"LANGUAGE_ID": "en", "TITLE": "x"}], "EVENT_COMMAND_ADD": ears.url}
    await result(wire, app, "imbot.command.register", {**given, "COMMAND": "all", "COMMON": "Y"})
    await result(wire, app, "imbot.command.register", {**given, "COMMAND": "own"})
    for text in ("/all 1", "/own 2", "no /all 3"):
        portal.say(1, 2, text)
    await portal.settle()
    assert ears.events == ["ONIMCOMMANDADD"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"COMMAND": ""}, "COMMAND_ERROR"),
        ({"LANG": []}, "LANG_ERROR"),
        ({"EVENT_COMMAND_ADD": ""}, "EVENT_COMMAND_ADD_ERROR"),
    ],
)
async def test_imbot_command_register_refuses(
    wire: Wire, app: App, ears: Ears, change: dict[str, Any], expected: str
) -> None:
    bot = await older(wire, app, ears)
    given = {
        "BOT_ID": bot,
        "COMMAND": "x",
        "LANG": [{"LANGUAGE_ID": "en", "TITLE": "x"}],
        "EVENT_COMMAND_ADD": ears.url,
    }
    assert await code(wire, app, "imbot.command.register", {**given, **change}) == expected


async def test_a_bot_that_is_removed_hears_of_it_last(wire: Wire, portal: Portal, app: App, ears: Ears) -> None:
    bot = await older(wire, app, ears)
    portal.say(1, bot, "hi")
    assert await result(wire, app, "imbot.unregister", {"BOT_ID": bot}) is True
    await portal.settle()
    assert ears.events[-1] == "ONIMBOTDELETE"
    assert ears.heard[-1]["data"] == {"BOT_ID": str(bot), "BOT_CODE": "echo"}
    with pytest.raises(ValueError, match="no dialog"):
        portal.say(1, bot, "anybody?")
    assert await result(wire, app, "imbot.bot.list") == []


async def test_bots_are_no_colleagues(wire: Wire, portal: Portal, app: App, ears: Ears) -> None:
    everybody = len(await wire.result("user.get"))
    portal.add_outgoing_webhook(f"{ears.url}/users", ["ONUSERADD"])
    bot = await older(wire, app, ears)
    await portal.settle()
    assert len(await wire.result("user.get")) == everybody
    assert ears.heard == []
    assert (await wire.result("im.user.get", {"ID": bot}))["bot"] is True


# The newer interface.


async def test_a_newer_bot_fetches_what_was_said(wire: Wire, portal: Portal, app: App) -> None:
    bot = await newer(wire, app)
    message = portal.say(2, bot, "hi")
    found = await waiting(wire, app, bot)
    assert [event["type"] for event in found["events"]] == ["ONIMBOTV2JOINCHAT", "ONIMBOTV2MESSAGEADD"]
    event = found["events"][1]
    assert (found["nextOffset"], found["hasMore"]) == (event["eventId"] + 1, False)
    data = event["data"]
    assert (data["message"]["id"], data["message"]["text"], data["message"]["authorId"]) == (message, "hi", 2)
    assert data["message"]["isSystem"] is False
    assert (data["chat"]["dialogId"], data["chat"]["type"], "role" in data["chat"]) == ("2", "private", False)
    user = data["user"]
    assert (user["id"], user["name"], user["bot"], user["type"], user["lastActivityDate"]) == (
        2,
        "Tomas Lind",
        False,
        "employee",
        False,
    )
    assert (data["bot"]["id"], data["bot"]["code"], data["bot"]["eventMode"], data["bot"]["countMessage"]) == (
        bot,
        "helper",
        "fetch",
        1,
    )
    assert data["language"] == "en"


async def test_an_offset_confirms_the_events_before_it(wire: Wire, portal: Portal, app: App) -> None:
    bot = await newer(wire, app)
    for text in "abc":
        portal.say(1, bot, text)
    first = await waiting(wire, app, bot, limit=2)
    assert (len(first["events"]), first["hasMore"]) == (2, True)
    assert (await waiting(wire, app, bot, limit=2)) == first
    second = await waiting(wire, app, bot, offset=first["nextOffset"])
    assert [event["data"]["message"]["text"] for event in second["events"]] == ["b", "c"]
    empty = await waiting(wire, app, bot, offset=second["nextOffset"])
    assert empty == {"events": [], "nextOffset": second["nextOffset"], "hasMore": False}
    assert (await waiting(wire, app, bot))["events"] == []


async def test_a_newer_bot_can_be_called_instead(wire: Wire, portal: Portal, app: App, ears: Ears) -> None:
    bot = await newer(wire, app, eventMode="webhook", webhookUrl=ears.url)
    message = portal.say(2, bot, "hi")
    await portal.settle()
    event = ears.heard[1]
    assert event["event"] == "ONIMBOTV2MESSAGEADD"
    data = event["data"]
    assert sorted(data["bot"]) == ["auth", "code", "id"]
    assert data["bot"]["auth"]["user_id"] == str(bot)
    assert (data["message"]["id"], data["message"]["isSystem"], data["message"]["forward"]) == (str(message), "0", "")
    assert (data["user"]["active"], data["user"]["phones"]) == ("1", "0")
    assert (event["auth"]["application_token"], event["auth"]["user_id"]) == (app.application_token, "2")
    sent = await wire.send(
        "POST",
        "/rest/imbot.v2.Chat.Message.send",
        json={
            "auth": data["bot"]["auth"]["access_token"],
            "botId": bot,
            "dialogId": "2",
            "fields": {"message": "hello"},
        },
    )
    assert sent.result["id"] > message
    await result(wire, app, "imbot.v2.Bot.update", {"botId": bot, "fields": {"eventMode": "fetch"}})
    portal.say(2, bot, "later")
    await portal.settle()
    assert len(ears.heard) == 2
    assert [one["data"]["message"]["text"] for one in (await waiting(wire, app, bot))["events"]] == ["later"]


async def test_registering_a_newer_bot_is_idempotent_by_its_code(wire: Wire, portal: Portal, app: App) -> None:
    bot = await newer(wire, app, type="supervisor", isHidden=True)
    assert await newer(wire, app) == bot
    got = await result(wire, app, "imbot.v2.Bot.get", {"botId": bot})
    assert got["bot"] == {
        "id": bot,
        "code": "helper",
        "type": "supervisor",
        "isHidden": True,
        "isSupportOpenline": False,
        "isReactionsEnabled": True,
        "backgroundId": None,
        "language": "en",
        "moduleId": "rest",
        "eventMode": "fetch",
        "countMessage": 0,
        "countCommand": 0,
        "countChat": 0,
        "countUser": 0,
    }
    assert (got["users"][0]["name"], got["users"][0]["type"], got["users"][0]["bot"]) == ("Helper", "bot", True)
    assert await result(wire, app, "imbot.v2.Bot.get", {"code": "helper"}) == got
    other = portal.add_app()
    fields = {"code": "helper", "properties": {"name": "x"}}
    assert await code(wire, other, "imbot.v2.Bot.register", {"fields": fields}) == "BOT_CODE_ALREADY_TAKEN"
    assert await code(wire, other, "imbot.v2.Bot.get", {"botId": bot}) == "BOT_OWNERSHIP_ERROR"
    listed = await result(wire, app, "imbot.v2.Bot.list", {"filter": {"type": "supervisor"}})
    assert ([one["id"] for one in listed["bots"]], listed["hasNextPage"]) == ([bot], False)
    assert (await result(wire, other, "imbot.v2.Bot.list"))["bots"] == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"code": ""}, "BOT_CODE_REQUIRED"),
        ({"properties": {}}, "BOT_PROPERTIES_REQUIRED"),
        ({"type": "human"}, "BOT_INVALID_TYPE"),
        ({"eventMode": "push"}, "BOT_INVALID_EVENT_MODE"),
        ({"eventMode": "webhook"}, "BOT_WEBHOOK_URL_REQUIRED"),
        ({"eventMode": "webhook", "webhookUrl": "nowhere"}, "BOT_INVALID_CALLBACK"),
        ({"botToken": "x" * 41}, "BOT_TOKEN_INVALID_LENGTH"),
        ({"properties": {"name": "x", "avatar": "bm8gaW1hZ2U="}}, "BOT_AVATAR_INCORRECT_TYPE"),
    ],
)
async def test_bot_register_refuses(wire: Wire, app: App, change: dict[str, Any], expected: str) -> None:
    fields = {"code": "x", "properties": {"name": "x"}, **change}
    assert await code(wire, app, "imbot.v2.Bot.register", {"fields": fields}) == expected


async def test_a_webhook_is_known_by_its_bot_token(wire: Wire, portal: Portal) -> None:
    fields = {"code": "hooked", "properties": {"name": "Hooked"}}
    assert (await wire.error("imbot.v2.Bot.register", {"fields": fields}))[0] == "BOT_TOKEN_NOT_SPECIFIED"
    given = {"fields": {**fields, "botToken": "chosen-by-me"}}
    bot = (await wire.result("imbot.v2.Bot.register", given))["bot"]["id"]
    on = {"botId": bot, "dialogId": "1", "fields": {"message": "x"}}
    assert (await wire.error("imbot.v2.Chat.Message.send", on))[0] == "BOT_TOKEN_NOT_SPECIFIED"
    assert (await wire.error("imbot.v2.Chat.Message.send", {**on, "botToken": "other"}))[0] == "BOT_OWNERSHIP_ERROR"
    assert await wire.result("imbot.v2.Chat.Message.send", {**on, "botToken": "chosen-by-me"})
    portal.say(1, bot, "hi")
    events = (await wire.result("imbot.v2.Event.get", {"botId": bot, "botToken": "chosen-by-me"}))["events"]
    assert [event["type"] for event in events] == ["ONIMBOTV2JOINCHAT", "ONIMBOTV2MESSAGEADD"]
    told = repr(portal.requests())
    assert "chosen-by-me" not in told
    assert "'other'" not in told


@pytest.mark.parametrize(
    ("method", "params", "expected"),
    [
        ("imbot.v2.Event.get", {}, "BOT_ID_REQUIRED"),
        ("imbot.v2.Event.get", {"botId": 777}, "BOT_NOT_FOUND"),
        ("imbot.v2.Chat.Message.send", {"dialogId": "1", "fields": {"message": " "}, "botId": None}, "EMPTY_MESSAGE"),
        (
            "imbot.v2.Chat.Message.send",
            {"dialogId": "chat777", "fields": {"message": "x"}, "botId": None},
            "ACCESS_DENIED",
        ),
        (
            "imbot.v2.Chat.Message.send",
            {"dialogId": "1", "fields": {"message": "x" * 20_001}, "botId": None},
            "SENDING_FAILED",
        ),
        ("imbot.v2.Command.register", {"fields": {"title": {"en": "x"}}, "botId": None}, "COMMAND_REQUIRED"),
        ("imbot.v2.Command.register", {"fields": {"command": "x"}, "botId": None}, "COMMAND_TITLE_REQUIRED"),
        ("imbot.v2.Command.unregister", {"commandId": 777, "botId": None}, "COMMAND_NOT_FOUND"),
        ("imbot.v2.Chat.Message.Reaction.add", {"messageId": 777, "reaction": "like", "botId": None}, "ACCESS_DENIED"),
        ("imbot.v2.File.download", {"fileId": 777, "botId": None}, "FILE_NOT_FOUND"),
    ],
)
async def test_newer_methods_refuse(wire: Wire, app: App, method: str, params: dict[str, Any], expected: str) -> None:
    bot = await newer(wire, app)
    given = {name: bot if name == "botId" and value is None else value for name, value in params.items()}
    assert await code(wire, app, method, given) == expected


async def test_a_newer_bot_sends_changes_reads_and_removes_messages(wire: Wire, portal: Portal, app: App) -> None:
    bot = await newer(wire, app)
    said = portal.say(1, bot, "question")
    sent = await result(
        wire,
        app,
        "imbot.v2.Chat.Message.send",
        {"botId": bot, "dialogId": "1", "fields": {"message": "x", "replyId": said}},
    )
    assert sent["uuidMap"] == []
    on = {"botId": bot, "messageId": sent["id"]}
    assert await result(wire, app, "imbot.v2.Chat.Message.update", {**on, "fields": {"message": "y"}}) == {
        "result": True
    }
    got = await result(wire, app, "imbot.v2.Chat.Message.get", on)
    assert (got["message"]["text"], got["message"]["authorId"], got["user"]["id"]) == ("y", bot, bot)
    read = await result(wire, app, "imbot.v2.Chat.Message.read", {"botId": bot, "dialogId": "1"})
    assert (read["lastId"], read["counter"]) == (sent["id"], 0)
    around = await result(wire, app, "imbot.v2.Chat.Message.getContext", {**on, "range": 1})
    assert [one["id"] for one in around["messages"]] == [said, sent["id"]]
    assert await result(wire, app, "imbot.v2.Chat.Message.delete", {**on, "complete": True}) == {"result": True}
    assert await code(wire, app, "imbot.v2.Chat.Message.get", on) == "ACCESS_DENIED"
    assert (
        await code(
            wire, app, "imbot.v2.Chat.Message.update", {"botId": bot, "messageId": said, "fields": {"message": "z"}}
        )
        == "ACCESS_DENIED"
    )


async def test_a_newer_bot_hears_of_changes_and_reactions(wire: Wire, portal: Portal, app: App) -> None:
    bot = await newer(wire, app)
    said = portal.say(1, bot, "x")
    await wire.result("im.message.update", {"MESSAGE_ID": said, "MESSAGE": "y"})
    own = (
        await result(
            wire, app, "imbot.v2.Chat.Message.send", {"botId": bot, "dialogId": "1", "fields": {"message": "mine"}}
        )
    )["id"]
    await wire.result("im.message.like", {"MESSAGE_ID": own})
    await wire.result("im.message.delete", {"MESSAGE_ID": said})
    events = [(event["type"], event["data"]) for event in (await waiting(wire, app, bot))["events"][2:]]
    assert [type_ for type_, _ in events] == [
        "ONIMBOTV2MESSAGEUPDATE",
        "ONIMBOTV2REACTIONCHANGE",
        "ONIMBOTV2MESSAGEDELETE",
    ]
    assert events[0][1]["message"]["text"] == "y"
    assert (events[1][1]["reaction"], events[1][1]["action"], events[1][1]["message"]["id"]) == ("like", "add", own)
    assert events[2][1]["messageId"] == said


async def test_newer_commands(wire: Wire, portal: Portal, app: App) -> None:
    bot = await newer(wire, app)
    fields = {"command": "/help", "title": {"en": "Help"}, "params": {"en": "topic"}}
    command = (await result(wire, app, "imbot.v2.Command.register", {"botId": bot, "fields": fields}))["command"]
    assert command == {
        "id": command["id"],
        "botId": bot,
        "command": "/help",
        "common": False,
        "hidden": False,
        "extranetSupport": False,
    }
    (listed,) = (await result(wire, app, "imbot.v2.Command.list", {"botId": bot}))["commands"]
    assert (listed["title"], listed["params"]) == ("Help", "topic")
    message = portal.say(1, bot, "/help me")
    event = (await waiting(wire, app, bot))["events"][-1]
    assert event["type"] == "ONIMBOTV2COMMANDADD"
    assert event["data"]["command"] == {"id": command["id"], "command": "/help", "params": "me", "context": "textarea"}
    assert event["data"]["message"]["id"] == message
    answer = {
        "botId": bot,
        "commandId": command["id"],
        "messageId": message,
        "dialogId": "1",
        "fields": {"message": "so"},
    }
    assert await result(wire, app, "imbot.v2.Command.answer", answer) == {"result": True}
    on = {"botId": bot, "commandId": command["id"]}
    changed = await result(wire, app, "imbot.v2.Command.update", {**on, "fields": {"command": "/aid", "hidden": True}})
    assert (changed["command"]["command"], changed["command"]["hidden"]) == ("/aid", True)
    assert await result(wire, app, "imbot.v2.Command.unregister", on) == {"result": True}
    assert (await result(wire, app, "imbot.v2.Command.list", {"botId": bot}))["commands"] == []


async def test_a_newer_bot_keeps_chats(wire: Wire, app: App) -> None:
    bot = await newer(wire, app)
    made = await result(
        wire, app, "imbot.v2.Chat.add", {"botId": bot, "fields": {"title": "Team", "userIds": [1, 2], "message": "hi"}}
    )
    chat = made["chat"]
    assert (chat["dialogId"], chat["owner"], chat["role"], chat["userCounter"]) == (
        f"chat{chat['id']}",
        bot,
        "owner",
        3,
    )
    assert sorted(user["id"] for user in made["users"]) == [1, 2, bot]
    on = {"botId": bot, "dialogId": chat["dialogId"]}
    for method, more in (
        ("User.add", {"userIds": [3]}),
        ("User.delete", {"userId": 2}),
        ("Manager.add", {"userIds": [3]}),
        ("update", {"fields": {"title": "Crew", "color": "RED"}}),
        ("InputAction.notify", {}),
        ("TextField.enabled", {"enabled": False}),
    ):
        assert await result(wire, app, f"imbot.v2.Chat.{method}", {**on, **more}) == {"result": True}, method
    got = (await result(wire, app, "imbot.v2.Chat.get", on))["chat"]
    assert (got["name"], got["color"], got["managerList"]) == ("Crew", "#df532d", [3])
    assert await result(wire, app, "imbot.v2.Chat.Manager.delete", {**on, "userIds": [3]}) == {"result": True}
    assert await result(wire, app, "imbot.v2.Chat.setOwner", {**on, "userId": 1}) == {"result": True}
    assert await code(wire, app, "imbot.v2.Chat.update", {**on, "fields": {"title": "x"}}) == "ACCESS_DENIED"
    assert await result(wire, app, "imbot.v2.Chat.leave", on) == {"result": True}
    assert await wire.result("im.chat.user.list", {"CHAT_ID": chat["id"]}) == [1, 3]


async def test_a_newer_bot_sends_files(wire: Wire, app: App) -> None:
    bot = await newer(wire, app)
    fields = {"name": "report.txt", "content": base64.b64encode(b"all is well").decode()}
    sent = await result(wire, app, "imbot.v2.File.upload", {"botId": bot, "dialogId": "1", "fields": fields})
    assert (sent["dialogId"], sent["file"]["name"], sent["file"]["extension"], sent["file"]["size"]) == (
        "1",
        "report.txt",
        "txt",
        11,
    )
    found = await result(wire, app, "imbot.v2.File.download", {"botId": bot, "fileId": sent["file"]["id"]})
    async with wire.session.get(found["downloadUrl"]) as response:
        assert await response.read() == b"all is well"


async def test_bots_of_both_kinds_hear_each_in_their_own_form(wire: Wire, portal: Portal, app: App, ears: Ears) -> None:
    one, two = await older(wire, app, ears, TYPE="S"), await newer(wire, app, type="supervisor")
    chat = await wire.result("im.chat.add", {"USERS": [one, two]})
    portal.say(1, f"chat{chat}", "hi")
    await portal.settle()
    assert ears.events == ["ONIMBOTJOINCHAT", "ONIMBOTMESSAGEADD"]
    assert [event["type"] for event in (await waiting(wire, app, two))["events"]] == [
        "ONIMBOTV2JOINCHAT",
        "ONIMBOTV2MESSAGEADD",
    ]
    assert await code(wire, app, "imbot.v2.Bot.get", {"botId": one}) == "BOT_NOT_FOUND"
    assert sorted(await result(wire, app, "imbot.bot.list")) == sorted([str(one), str(two)])


async def test_a_removed_newer_bot_is_gone(wire: Wire, app: App) -> None:
    bot = await newer(wire, app)
    assert await result(wire, app, "imbot.v2.Bot.unregister", {"botId": bot}) == {"result": True}
    assert await code(wire, app, "imbot.v2.Bot.get", {"botId": bot}) == "BOT_NOT_FOUND"
    assert await newer(wire, app) != bot


async def test_a_removed_application_takes_its_bots_along(wire: Wire, portal: Portal, app: App, ears: Ears) -> None:
    await older(wire, app, ears)
    await newer(wire, app)
    portal.uninstall(app)
    portal.install(app)
    assert await result(wire, app, "imbot.bot.list") == []


async def test_the_events_of_a_user_are_kept_for_whoever_subscribes(wire: Wire, portal: Portal, app: App) -> None:
    bot = await newer(wire, app)
    assert await code(wire, app, "im.v2.Event.get") == "USER_NOT_SUBSCRIBED"
    assert await code(wire, app, "imbot.v2.Event.get", {"botId": bot, "withUserEvents": True}) == "USER_NOT_SUBSCRIBED"
    portal.say(2, 1, "before")
    assert await result(wire, app, "im.v2.Event.subscribe") is True
    portal.say(2, 1, "after")
    portal.say(2, 3, "not mine")
    portal.say(2, bot, "to the bot")
    found = await result(wire, app, "im.v2.Event.get")
    assert [(event["type"], event["data"]["message"]["text"]) for event in found["events"]] == [
        ("ONIMV2MESSAGEADD", "after")
    ]
    both = await waiting(wire, app, bot, withUserEvents=True)
    assert [event["type"] for event in both["events"]] == [
        "ONIMV2MESSAGEADD",
        "ONIMBOTV2JOINCHAT",
        "ONIMBOTV2MESSAGEADD",
    ]
    await waiting(wire, app, bot, withUserEvents=True, offset=both["nextOffset"])
    assert (await result(wire, app, "im.v2.Event.get"))["events"] == []
    assert await result(wire, app, "im.v2.Event.unsubscribe") is True
    assert await code(wire, app, "im.v2.Event.get") == "USER_NOT_SUBSCRIBED"
    portal.change_app(app, scopes=["imbot"])
    assert await code(wire, app, "imbot.v2.Event.get", {"botId": bot, "withUserEvents": True}) == "SCOPE_ERROR"


async def test_revision_tells_versions(wire: Wire) -> None:
    assert sorted(await wire.result("imbot.v2.Revision.get")) == ["desktop", "mobile", "rest", "web"]
