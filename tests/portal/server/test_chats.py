"""Chats, dialogs, messages, and the people in them."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from b24async.portal import Clock, Portal
from tests.portal.server.conftest import SECRET, Wire

TOMAS = f"/rest/2/{SECRET}/"
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"0" * 20).decode()


@pytest.fixture
def tomas(portal: Portal, wire: Wire) -> Wire:
    """The same portal, asked by its second user."""
    portal.add_webhook(2, secret=SECRET)

    class Tomas(Wire):
        @property
        def hook(self) -> str:
            return TOMAS

    return Tomas(wire.portal, wire.session)


async def chat(wire: Wire, **more: Any) -> int:
    return int(await wire.result("im.chat.add", {"TITLE": "Boards", "USERS": [2, 3], **more}))


async def texts(wire: Wire, dialog: str, **more: Any) -> list[str]:
    found = await wire.result("im.dialog.messages.get", {"DIALOG_ID": dialog, **more})
    return [message["text"] for message in found["messages"] if message["author_id"]]


async def test_a_private_dialog_begins_with_its_first_message_and_both_see_it(wire: Wire, tomas: Wire) -> None:
    id_ = await wire.result("im.message.add", {"DIALOG_ID": "2", "MESSAGE": "Hello"})
    assert isinstance(id_, int)
    found = await tomas.result("im.dialog.messages.get", {"DIALOG_ID": "1"})
    message = found["messages"][0]
    assert (message["id"], message["author_id"], message["text"], message["unread"]) == (id_, 1, "Hello", True)
    assert found["users"][0]["name"] == "Anna Berg"
    assert (await wire.result("im.dialog.get", {"DIALOG_ID": "2"}))["name"] == "Tomas Lind"


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"MESSAGE": "x"}, "USER_ID_EMPTY"),
        ({"DIALOG_ID": "2"}, "MESSAGE_EMPTY"),
        ({"DIALOG_ID": "2", "MESSAGE": " "}, "MESSAGE_EMPTY"),
        ({"DIALOG_ID": "77", "MESSAGE": "x"}, "USER_NOT_FOUND"),
        ({"DIALOG_ID": "chat77", "MESSAGE": "x"}, "CHAT_ID"),
        ({"DIALOG_ID": "2", "MESSAGE": "x", "KEYBOARD": "no json"}, "KEYBOARD_ERROR"),
        ({"DIALOG_ID": "2", "MESSAGE": "x", "ATTACH": ["x" * 60_001]}, "ATTACH_OVERSIZE"),
        ({"DIALOG_ID": "2", "MESSAGE": "x", "REPLY_ID": 77}, "REPLY_ACCESS_ERROR"),
    ],
)
async def test_a_message_that_cannot_be_sent_is_refused_in_the_words_of_the_messenger(
    wire: Wire, given: Any, code: str
) -> None:
    assert (await wire.error("im.message.add", given))[0] == code


async def test_who_is_not_in_a_chat_neither_reads_nor_writes_there(wire: Wire, tomas: Wire) -> None:
    id_ = await chat(wire, USERS=[3])
    assert (await tomas.error("im.message.add", {"DIALOG_ID": f"chat{id_}", "MESSAGE": "x"}))[0] == "ACCESS_ERROR"
    assert (await tomas.error("im.dialog.messages.get", {"DIALOG_ID": f"chat{id_}"}))[0] == "ACCESS_ERROR"
    assert await wire.result("im.chat.user.add", {"CHAT_ID": id_, "USERS": [2]}) is True
    assert await tomas.result("im.message.add", {"DIALOG_ID": f"chat{id_}", "MESSAGE": "x"})


async def test_a_chat_knows_its_people_title_and_owner(wire: Wire) -> None:
    id_ = await chat(wire, COLOR="MINT", DESCRIPTION="Oak", MESSAGE="Welcome", ENTITY_TYPE="CRM", ENTITY_ID="DEAL|1")
    dialog = await wire.result("im.dialog.get", {"DIALOG_ID": f"chat{id_}"})
    assert (dialog["name"], dialog["description"], dialog["owner"]) == ("Boards", "Oak", 1)
    assert (dialog["color"], dialog["user_counter"], dialog["type"]) == ("#4ba984", 3, "crm")
    assert await texts(wire, f"chat{id_}") == ["Welcome"]
    assert await wire.result("im.chat.get", {"ENTITY_TYPE": "CRM", "ENTITY_ID": "DEAL|1"}) == {"ID": id_}
    assert await wire.result("im.chat.get", {"ENTITY_TYPE": "CRM", "ENTITY_ID": "DEAL|2"}) is None
    assert await wire.result("im.chat.user.list", {"CHAT_ID": id_}) == [1, 2, 3]


async def test_a_chat_is_renamed_coloured_and_given_away_by_its_owner(wire: Wire, tomas: Wire) -> None:
    id_ = await chat(wire)
    assert await wire.result("im.chat.updateTitle", {"CHAT_ID": id_, "TITLE": "Planks"}) is True
    assert (await wire.error("im.chat.updateTitle", {"CHAT_ID": id_, "TITLE": " "}))[0] == "TITLE_EMPTY"
    assert await wire.result("im.chat.updateColor", {"DIALOG_ID": f"chat{id_}", "COLOR": "PINK"}) is True
    assert (await wire.error("im.chat.updateColor", {"CHAT_ID": id_, "COLOR": "PINK"}))[0] == "WRONG_REQUEST"
    assert (await wire.error("im.chat.updateColor", {"CHAT_ID": id_, "COLOR": "x"}))[0] == "WRONG_COLOR"
    assert await wire.result("im.chat.updateAvatar", {"CHAT_ID": id_, "AVATAR": PNG}) is True
    assert (await wire.error("im.chat.updateAvatar", {"CHAT_ID": id_, "AVATAR": "aGVsbG8="}))[0] == "AVATAR_ERROR"
    assert (await tomas.error("im.chat.setOwner", {"CHAT_ID": id_, "USER_ID": 2}))[0] == "WRONG_REQUEST"
    assert await wire.result("im.chat.setOwner", {"CHAT_ID": id_, "USER_ID": 2}) is True
    dialog = await tomas.result("im.dialog.get", {"DIALOG_ID": f"chat{id_}"})
    assert (dialog["name"], dialog["owner"], dialog["role"]) == ("Planks", 2, "owner")


@pytest.mark.parametrize(
    ("method", "given", "code"),
    [
        ("user.list", {}, "CHAT_ID_EMPTY"),
        ("user.list", {"CHAT_ID": "chat1"}, "CHAT_ID_EMPTY"),
        ("user.list", {"CHAT_ID": 77}, "ACCESS_ERROR"),
        ("mute", {"DIALOG_ID": "2"}, "DIALOG_ID_EMPTY"),
        ("user.delete", {"CHAT_ID": 1}, "USER_ID_EMPTY"),
        ("user.delete", {"CHAT_ID": 1, "USER_ID": 5}, "USER_NOT_FOUND"),
    ],
)
async def test_a_chat_that_is_not_named_rightly_is_refused(wire: Wire, method: str, given: Any, code: str) -> None:
    assert await chat(wire) == 1
    assert (await wire.error(f"im.chat.{method}", given))[0] == code


async def test_people_come_and_go_and_the_chat_of_an_owner_who_leaves_falls_to_another(wire: Wire, tomas: Wire) -> None:
    id_ = await chat(wire)
    assert (await tomas.error("im.chat.user.delete", {"CHAT_ID": id_, "USER_ID": 3}))[0] == "ACCESS_DENIED_KICK"
    assert await wire.result("im.chat.user.delete", {"CHAT_ID": id_, "USER_ID": 3}) is True
    assert await wire.result("im.chat.leave", {"CHAT_ID": id_}) is True
    assert await tomas.result("im.chat.user.list", {"CHAT_ID": id_}) == [2]
    assert (await tomas.result("im.dialog.get", {"DIALOG_ID": f"chat{id_}"}))["owner"] == 2


async def test_only_the_author_changes_a_message(wire: Wire, tomas: Wire) -> None:
    id_ = await wire.result("im.message.add", {"DIALOG_ID": "2", "MESSAGE": "Helo"})
    assert (await tomas.error("im.message.update", {"MESSAGE_ID": id_, "MESSAGE": "x"}))[0] == "CANT_EDIT_MESSAGE"
    assert await wire.result("im.message.update", {"MESSAGE_ID": id_, "MESSAGE": "Hello"}) is True
    found = await wire.result("im.dialog.messages.get", {"DIALOG_ID": "2"})
    assert (found["messages"][0]["text"], found["messages"][0]["params"]) == ("Hello", {"IS_EDITED": "Y"})
    assert await wire.result("im.message.delete", {"MESSAGE_ID": id_}) is True
    found = await wire.result("im.dialog.messages.get", {"DIALOG_ID": "2"})
    assert (found["messages"][0]["id"], found["messages"][0]["params"]) == (id_, {"IS_DELETED": "Y"})
    assert (await wire.error("im.message.delete", {"MESSAGE_ID": 777}))[0] == "MESSAGE_ID_ERROR"


async def test_a_message_is_liked_once(wire: Wire, tomas: Wire) -> None:
    id_ = await wire.result("im.message.add", {"DIALOG_ID": "2", "MESSAGE": "Hello"})
    assert await tomas.result("im.message.like", {"MESSAGE_ID": id_, "ACTION": "plus"}) is True
    assert (await tomas.error("im.message.like", {"MESSAGE_ID": id_, "ACTION": "plus"}))[0] == "WITHOUT_CHANGES"
    found = await wire.result("im.dialog.messages.get", {"DIALOG_ID": "2"})
    assert found["messages"][0]["params"] == {"LIKE": [2]}
    assert await tomas.result("im.message.like", {"MESSAGE_ID": id_}) is True
    found = await wire.result("im.dialog.messages.get", {"DIALOG_ID": "2"})
    assert found["messages"][0]["params"] == []


async def test_history_is_walked_backwards_and_forwards(wire: Wire) -> None:
    id_ = await chat(wire, USERS=[])
    ids = [await wire.result("im.message.add", {"DIALOG_ID": f"chat{id_}", "MESSAGE": str(n)}) for n in range(7)]
    assert await texts(wire, f"chat{id_}", LIMIT=3) == ["6", "5", "4"]
    assert await texts(wire, f"chat{id_}", LIMIT=3, LAST_ID=ids[4]) == ["3", "2", "1"]
    assert await texts(wire, f"chat{id_}", LIMIT=3, FIRST_ID=ids[1]) == ["2", "3", "4"]
    assert (await wire.error("im.dialog.messages.get", {"DIALOG_ID": f"chat{id_}", "LAST_ID": "x"}))[
        0
    ] == "LAST_ID_STRING"
    found = await wire.result("im.dialog.messages.search", {"CHAT_ID": id_, "SEARCH_MESSAGE": "3"})
    assert [message["text"] for message in found["messages"]] == ["3"]


async def test_what_is_unread_is_counted_until_it_is_read(wire: Wire, tomas: Wire) -> None:
    id_ = await chat(wire)
    first = await wire.result("im.message.add", {"DIALOG_ID": f"chat{id_}", "MESSAGE": "one"})
    await wire.result("im.message.add", {"DIALOG_ID": f"chat{id_}", "MESSAGE": "two"})
    await wire.result("im.message.add", {"DIALOG_ID": "2", "MESSAGE": "you"})
    await wire.result("im.notify", {"USER_ID": 2, "MESSAGE": "bell"})
    counters = await tomas.result("im.counters.get")
    assert counters["TYPE"] == {"ALL": 4, "NOTIFY": 1, "CHAT": 2, "LINES": 0, "DIALOG": 1, "MESSENGER": 3}
    assert (counters["CHAT"], counters["DIALOG"]) == ({str(id_): 2}, {"1": 1})
    read = await tomas.result("im.dialog.read", {"DIALOG_ID": f"chat{id_}", "MESSAGE_ID": first})
    assert read == {"dialogId": f"chat{id_}", "chatId": id_, "lastId": first, "counter": 1}
    assert await tomas.result("im.dialog.unread", {"DIALOG_ID": f"chat{id_}", "MESSAGE_ID": first}) is True
    assert (await tomas.result("im.dialog.get", {"DIALOG_ID": f"chat{id_}"}))["counter"] == 2
    assert await tomas.result("im.dialog.read.all") is True
    assert (await tomas.result("im.counters.get"))["TYPE"]["MESSENGER"] == 0
    assert (await wire.result("im.counters.get"))["TYPE"]["ALL"] == 0


async def test_a_muted_chat_counts_apart(wire: Wire, tomas: Wire) -> None:
    id_ = await chat(wire)
    assert await tomas.result("im.chat.mute", {"CHAT_ID": id_, "MUTE": "Y"}) is True
    await wire.result("im.message.add", {"DIALOG_ID": f"chat{id_}", "MESSAGE": "one"})
    counters = await tomas.result("im.counters.get")
    assert (counters["CHAT"], counters["CHAT_MUTED"], counters["TYPE"]["ALL"]) == ([], {str(id_): 1}, 0)


async def test_recent_dialogs_come_newest_first_with_pinned_ones_on_top(wire: Wire) -> None:
    id_ = await chat(wire, MESSAGE="chat")
    await wire.result("im.message.add", {"DIALOG_ID": "2", "MESSAGE": "two"})
    await wire.result("im.message.add", {"DIALOG_ID": "3", "MESSAGE": "three"})

    async def ids(**more: Any) -> list[Any]:
        return [item["id"] for item in (await wire.result("im.recent.list", more))["items"]]

    assert await ids() == [3, 2, f"chat{id_}"]
    assert await wire.result("im.recent.pin", {"DIALOG_ID": f"chat{id_}"}) is True
    assert await ids() == [f"chat{id_}", 3, 2]
    assert await ids(SKIP_CHAT="Y", LIMIT=1) == [3]
    assert await wire.result("im.recent.hide", {"DIALOG_ID": "3"}) is True
    assert await ids() == [f"chat{id_}", 2]
    assert await wire.result("im.recent.unread", {"DIALOG_ID": "2", "ACTION": "Y"}) is True
    assert await ids(UNREAD_ONLY="Y") == [2]
    await wire.result("im.message.add", {"DIALOG_ID": "3", "MESSAGE": "again"})
    assert 3 in await ids()
    assert len(await wire.result("im.recent.get")) == 3


async def test_a_workgroup_has_a_chat_of_its_members(wire: Wire, tomas: Wire) -> None:
    group = await wire.result("sonet_group.create", {"NAME": "Fair"})
    await wire.result("sonet_group.user.add", {"GROUP_ID": group, "USER_ID": [2]})
    assert await tomas.result("im.message.add", {"DIALOG_ID": f"sg{group}", "MESSAGE": "hi"})
    assert await texts(wire, f"sg{group}") == ["hi"]


async def test_people_of_the_messenger_are_json_with_booleans(wire: Wire) -> None:
    user = await wire.result("im.user.get", {"ID": 2})
    assert (user["id"], user["name"], user["departments"], user["phones"]) == (2, "Tomas Lind", [1], False)
    assert (await wire.result("im.user.get"))["id"] == 1
    assert (await wire.error("im.user.get", {"ID": 77}))[0] == "USER_NOT_EXISTS"
    assert (await wire.error("im.user.get", {"ID": 0}))[0] == "ID_EMPTY"
    assert [*await wire.result("im.user.list.get", {"ID": [2, 3, 77]})] == ["2", "3"]
    assert [user["id"] for user in await wire.result("im.user.list.get", {"ID": [2], "RESULT_TYPE": "array"})] == [2]
    assert (await wire.error("im.user.list.get"))[0] == "INVALID_FORMAT"


async def test_a_status_stays_until_it_is_changed(wire: Wire) -> None:
    assert await wire.result("im.user.status.get") == "online"
    assert await wire.result("im.user.status.set", {"STATUS": "dnd"}) is True
    assert await wire.result("im.user.status.get") == "dnd"
    assert (await wire.error("im.user.status.set", {"STATUS": "x"}))[0] == "STATUS_ERROR"
    await wire.result("im.user.status.idle.start")
    assert (await wire.result("im.user.get"))["idle"] == "2026-01-01T03:00:00+03:00"
    await wire.result("im.user.status.idle.end")
    assert (await wire.result("im.user.get"))["idle"] is False


async def test_departments_show_their_people_and_heads(wire: Wire) -> None:
    shop = await wire.result("department.add", {"NAME": "Workshop", "PARENT": 1, "UF_HEAD": 4})
    await wire.result("user.update", {"ID": 4, "UF_DEPARTMENT": [shop]})
    assert await wire.result("im.department.get", {"ID": [shop]}) == [
        {"id": shop, "name": "Workshop", "full_name": "Workshop / Birchline", "manager_user_id": 4}
    ]
    assert await wire.result("im.department.employees.get", {"ID": [1, shop]}) == {"1": [1, 2, 3, 5], str(shop): [4]}
    managers = await wire.result("im.department.managers.get", {"ID": [shop], "USER_DATA": "Y"})
    assert managers[str(shop)][0]["name"] == "Jonas Okafor"
    answer = await wire.call("im.department.colleagues.list", {"LIMIT": 2})
    assert (answer.result, answer.json["next"], answer.json["total"]) == ([2, 3], 2, 3)


async def test_people_chats_and_departments_are_found_by_a_part_of_their_names(wire: Wire) -> None:
    id_ = await chat(wire)
    assert [*await wire.result("im.search.user.list", {"FIND": "lind"})] == ["2"]
    assert [one["id"] for one in await wire.result("im.search.chat.list", {"FIND": "oar"})] == [id_]
    assert [one["id"] for one in await wire.result("im.search.department.list", {"FIND": "birch"})] == [1]
    assert (await wire.error("im.search.user.list", {"FIND": "l"}))[0] == "FIND_SHORT"


async def test_what_was_found_last_comes_first(wire: Wire) -> None:
    id_ = await chat(wire)
    for dialog in ("2", f"chat{id_}", "2"):
        assert await wire.result("im.search.last.add", {"DIALOG_ID": dialog}) is True
    assert [one["id"] for one in await wire.result("im.search.last.get")] == ["2", f"chat{id_}"]
    assert await wire.result("im.search.last.delete", {"DIALOG_ID": "2"}) is True
    assert [one["title"] for one in await wire.result("im.search.last.get")] == ["Boards"]


async def test_notifications_are_read_page_by_page(wire: Wire, clock: Clock) -> None:
    ids = []
    for number in range(4):
        ids.append(await wire.result("im.notify", {"USER_ID": 1, "MESSAGE": f"bell {number}"}))
        clock.move(60)
    found = await wire.result("im.notify.get", {"LIMIT": 2})
    assert (found["total_count"], found["total_unread_count"]) == (4, 4)
    assert [one["text"] for one in found["notifications"]] == ["bell 3", "bell 2"]
    found = await wire.result("im.notify.get", {"LIMIT": 2, "LAST_ID": ids[2], "LAST_TYPE": 3})
    assert [one["text"] for one in found["notifications"]] == ["bell 1", "bell 0"]
    assert (await wire.error("im.notify.get", {"LAST_ID": 1}))[0] == "LAST_ID_AND_LAST_TYPE"
    await wire.result("im.notify.read", {"ID": ids[1]})
    found = await wire.result("im.notify.get")
    assert [one["notify_read"] for one in found["notifications"]] == ["N", "N", "Y", "Y"]
    await wire.result("im.notify.read.list", {"IDS": [ids[0]], "ACTION": "N"})
    assert (await wire.result("im.notify.get"))["total_unread_count"] == 3
    assert await wire.result("im.notify.read.all") == {"result": True, "newCounter": 0}
    found = await wire.result("im.notify.history.search", {"SEARCH_TEXT": "BELL 2"})
    assert (found["total_results"], found["notifications"][0]["id"]) == (1, ids[2])
    assert (await wire.error("im.notify.history.search", {"SEARCH_TEXT": "be"}))[0] == "SEARCH_TEXT_ERROR"


async def test_a_file_comes_into_a_chat_in_two_steps_or_in_one(wire: Wire) -> None:
    id_ = await chat(wire)
    folder = (await wire.result("im.disk.folder.get", {"CHAT_ID": id_}))["ID"]
    given = {"id": folder, "data": {"NAME": "plan.png"}, "fileContent": ["plan.png", PNG]}
    file = await wire.result("disk.folder.uploadfile", given)
    sent = await wire.result("im.disk.file.commit", {"CHAT_ID": id_, "UPLOAD_ID": file["ID"], "MESSAGE": "look"})
    assert (sent["DISK_ID"], [*sent["FILES"]]) == ([int(file["ID"])], [f"upload{file['ID']}"])
    found = await wire.result("im.dialog.messages.get", {"DIALOG_ID": f"chat{id_}"})
    assert (found["messages"][0]["id"], found["messages"][0]["text"]) == (sent["MESSAGE_ID"], "look")
    assert [(one["name"], one["type"], one["size"]) for one in found["files"]] == [("plan.png", "image", 28)]
    one = {"dialogId": f"chat{id_}", "fields": {"name": "note.txt", "content": "aGVsbG8="}}
    uploaded = await wire.result("im.v2.File.upload", one)
    asked = {"dialogId": f"chat{id_}", "fileId": uploaded["file"]["id"]}
    url = (await wire.result("im.v2.File.download", asked))["downloadUrl"]
    assert (await wire.send("GET", url.removeprefix(wire.portal.url))).text == "hello"
    saved = await wire.result("im.disk.file.save", {"FILE_ID": uploaded["file"]["id"]})
    assert saved["file"]["name"] == "note.txt"
    assert await wire.result("im.disk.file.delete", {"CHAT_ID": id_, "FILE_ID": uploaded["file"]["id"]}) is True
    assert (await wire.error("im.v2.File.download", asked))[0] == "FILE_NOT_FOUND"
    assert (await wire.error("im.disk.file.commit", {"CHAT_ID": id_, "UPLOAD_ID": 7777}))[0] == "FILES_ERROR"
    assert (await wire.error("im.v2.File.upload", {**one, "dialogId": "chat777"}))[0] == "CHAT_NOT_FOUND"
