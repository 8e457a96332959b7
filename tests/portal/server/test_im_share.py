"""What becomes of a message that is shared."""

from __future__ import annotations

from typing import Any

from b24async.portal import Portal

from .conftest import SECRET, Wire

SHARE = "im.message.share"


async def said(wire: Wire) -> dict[str, Any]:
    chat = await wire.result("im.chat.add", {"TITLE": "Boards", "USERS": [2, 3]})
    dialog = f"chat{chat}"
    id_ = await wire.result("im.message.add", {"DIALOG_ID": dialog, "MESSAGE": "Order oak\nby Monday"})
    return {"MESSAGE_ID": id_, "DIALOG_ID": dialog}


async def test_a_message_becomes_a_task(wire: Wire) -> None:
    assert await wire.result(SHARE, {**await said(wire), "TYPE": "TASK"}) is True
    tasks = (await wire.result("tasks.task.list", {"filter": {"TITLE": "Order oak"}}))["tasks"]
    assert [(task["description"], task["responsibleId"]) for task in tasks] == [("Order oak\nby Monday", "1")]


async def test_a_message_becomes_an_event_of_the_calendar(wire: Wire) -> None:
    assert await wire.result(SHARE, {**await said(wire), "TYPE": "CALEND"}) is True
    events = await wire.result("calendar.event.get", {"type": "user", "ownerId": 1})
    assert [event["DESCRIPTION"] for event in events if event["NAME"] == "Order oak"] == ["Order oak\nby Monday"]


async def test_a_message_becomes_a_chat_of_the_same_people(wire: Wire) -> None:
    message = await said(wire)
    assert await wire.result(SHARE, {**message, "TYPE": "CHAT"}) is True
    newest = next(item for item in (await wire.result("im.recent.list"))["items"] if item["title"] == "Order oak")
    assert newest["id"] != message["DIALOG_ID"]
    people = await wire.result("im.chat.user.list", {"CHAT_ID": newest["chat"]["id"]})
    assert sorted(people) == [1, 2, 3]
    assert newest["message"]["text"].startswith("Order oak")


async def test_a_post_in_the_feed_is_made_up(wire: Wire) -> None:
    answer = await wire.call(SHARE, {**await said(wire), "TYPE": "POST"})
    assert (answer.result, answer.headers["X-B24async-Answer"]) == (True, "made-up")


async def test_each_mistake_has_its_own_code(wire: Wire, portal: Portal) -> None:
    good = {**await said(wire), "TYPE": "TASK"}
    other = await wire.result("im.chat.add", {"TITLE": "Others", "USERS": [2]})
    for change, code in (
        ({"MESSAGE_ID": 5000}, "MESSAGE_ID_ERROR"),
        ({"MESSAGE_ID": None}, "MESSAGE_ID_ERROR"),
        ({"DIALOG_ID": f"chat{other}"}, "MESSAGE_ID_ERROR"),
        ({"DIALOG_ID": ""}, "DIALOG_ID_EMPTY"),
        ({"TYPE": "SONG"}, "PARAMS_ERROR"),
    ):
        assert (await wire.error(SHARE, {**good, **change}))[0] == code
    portal.add_webhook(4, secret=SECRET)
    answer = await wire.call(SHARE, good, hook=f"/rest/4/{SECRET}/")
    assert (answer.status, answer.error[0]) == (403, "ACCESS_ERROR")
