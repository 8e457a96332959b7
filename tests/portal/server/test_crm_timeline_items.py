"""Pins, pictures and content blocks in timelines, and what was said in calls."""

from __future__ import annotations

import base64
from typing import Any

import aiohttp
import pytest

from b24async.portal import Portal

from .conftest import SECRET, Wire
from .test_crm_configurable import LAYOUT, Application, application
from .test_crm_timeline import comment

DEAL, CONTACT = 2, 3
PIN, UNPIN = "crm.timeline.item.pin", "crm.timeline.item.unpin"
LAYOUTS = {"activity": "crm.activity.layout.blocks.", "timeline": "crm.timeline.layout.blocks."}
BLOCKS = {"blocks": {"one": {"type": "text", "properties": {"value": "Hello", "bold": True}}}}
OTHERS = {"blocks": {"two": {"type": "deadline"}}}
TRANSCRIPT = "crm.activity.call.getTranscript"


@pytest.fixture
async def app(portal: Portal, session: aiohttp.ClientSession) -> Application:
    return application(portal, session, "app.1")


async def log_entry(wire: Wire) -> int:
    fields = {"entityTypeId": DEAL, "entityId": 1, "title": "T", "text": "x", "iconCode": "call"}
    return int((await wire.result("crm.timeline.logmessage.add", {"fields": fields}))["logMessage"]["id"])


def at(id_: int, owner: int = 1) -> dict[str, int]:
    return {"id": id_, "ownerTypeId": DEAL, "ownerId": owner}


async def test_seven_records_of_an_item_can_be_pinned(wire: Wire) -> None:
    ids = [await comment(wire) for _ in range(8)]
    for id_ in ids[:7]:
        assert await wire.result(PIN, at(id_)) is None
    assert await wire.error(PIN, at(ids[7])) == ("0", "Only three events can be added to favorites")
    assert await wire.result(PIN, at(ids[0])) is None  # it is there already
    assert await wire.result(UNPIN, at(ids[0])) is None
    assert await wire.result(UNPIN, at(ids[0])) is None
    assert await wire.result(PIN, at(ids[7])) is None
    await wire.result("crm.timeline.comment.delete", {"id": ids[1]})
    assert await wire.result(PIN, at(ids[0])) is None


async def test_a_record_is_pinned_in_its_own_timeline(wire: Wire, portal: Portal) -> None:
    id_ = await comment(wire)
    assert await wire.error(PIN, at(id_, 2)) == ("NOT_FOUND", "Not found.")
    assert (await wire.error(UNPIN, at(id_, 5000)))[0] == "OWNER_NOT_FOUND"
    assert (await wire.error(PIN, {"id": id_, "ownerTypeId": DEAL}))[0] == "100"
    assert await wire.result(PIN, at(await log_entry(wire))) is None
    portal.deny(DEAL, 1, 1)
    assert (await wire.error(PIN, at(id_)))[0] == "ACCESS_DENIED"


# Content blocks.


async def places(wire: Wire) -> dict[str, dict[str, int]]:
    owner = {"entityTypeId": DEAL, "entityId": 1}
    return {"activity": {**owner, "activityId": 999}, "timeline": {**owner, "timelineId": await comment(wire)}}


@pytest.mark.parametrize("kind", LAYOUTS)
async def test_an_application_has_one_set_of_blocks_and_sees_no_other(
    app: Application, portal: Portal, session: aiohttp.ClientSession, kind: str
) -> None:
    prefix, where = LAYOUTS[kind], (await places(app))[kind]
    other = application(portal, session, "app.2")
    for layout in (OTHERS, BLOCKS):
        assert await app.result(prefix + "set", {**where, "layout": layout}) == {"success": True}
    await other.result(prefix + "set", {**where, "layout": OTHERS})
    assert await app.result(prefix + "get", where) == {"layout": BLOCKS}
    assert await app.result(prefix + "delete", where) == {"success": True}
    assert (await app.error(prefix + "get", where))[0] == "NOT_FOUND"
    assert (await app.error(prefix + "delete", where))[0] == "NOT_FOUND"
    assert await other.result(prefix + "get", where) == {"layout": OTHERS}


@pytest.mark.parametrize("kind", LAYOUTS)
async def test_blocks_need_a_place_and_a_shape(app: Application, portal: Portal, kind: str) -> None:
    prefix, where = LAYOUTS[kind], (await places(app))[kind]
    for layout, code in (({"blocks": {}}, "FIELD_IS_REQUIRED"), ({**BLOCKS, "icon": 1}, "FIELD_IS_REDUNDANT")):
        assert (await app.error(prefix + "set", {**where, "layout": layout}))[0] == code
    given = {**where, "layout": BLOCKS}
    for change, code in (
        ({"entityId": 5000}, "OWNER_NOT_FOUND"),
        ({"entityId": 2}, "NOT_FOUND"),
        ({f"{kind}Id": 5000}, "NOT_FOUND"),
    ):
        for verb in ("get", "set", "delete"):
            assert (await app.error(prefix + verb, {**given, **change}))[0] == code
    portal.deny(DEAL, 1, 1)
    assert (await app.error(prefix + "set", given))[0] == "ACCESS_DENIED"


async def test_some_take_no_blocks(app: Application) -> None:
    where = {"entityTypeId": DEAL, "entityId": 1, "layout": BLOCKS}
    own = await app.new(LAYOUT)
    error = await app.error(LAYOUTS["activity"] + "set", {**where, "activityId": own})
    assert error[0] == "UNSUITABLE_ACTIVITY_TYPE_ERROR"
    error = await app.error(LAYOUTS["timeline"] + "set", {**where, "timelineId": await log_entry(app)})
    assert error[0] == "UNSUITABLE_TIMELINE_ITEM"


# Pictures.


def png(size: int) -> str:
    header = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + size.to_bytes(4) * 2
    return base64.b64encode(header + b"\x08\x06\0\0\0").decode()


KINDS = {"icon": 24, "logo": 60}


@pytest.mark.parametrize("kind", KINDS)
async def test_a_picture_can_be_fetched_at_its_address(wire: Wire, kind: str) -> None:
    prefix, content = f"crm.timeline.{kind}.", png(KINDS[kind])
    made = (await wire.result(prefix + "add", {"code": "info", "fileContent": content}))[kind]
    assert (made["code"], made["isSystem"]) == ("info", False)
    async with wire.session.get(made["fileUri"]) as response:
        assert base64.b64encode(await response.read()).decode() == content
    answer = await wire.call(prefix + "list")
    rows = answer.result[f"{kind}s"]
    assert answer.json["total"] == len(rows)
    assert [row["code"] for row in rows if not row["isSystem"]] == ["info"]
    assert (await wire.result(prefix + "get", {"code": "call"}))[kind] == {
        "code": "call",
        "isSystem": True,
        "fileUri": "",
    }


@pytest.mark.parametrize("kind", KINDS)
async def test_a_picture_is_deleted_but_not_one_of_the_portal(wire: Wire, kind: str) -> None:
    prefix = f"crm.timeline.{kind}."
    uri = (await wire.result(prefix + "add", {"code": "info", "fileContent": png(KINDS[kind])}))[kind]["fileUri"]
    assert await wire.result(prefix + "delete", {"code": "info"}) is True
    text = f"{kind.capitalize()} not found for code `info`"
    assert await wire.error(prefix + "get", {"code": "info"}) == ("NOT_FOUND", text)
    assert await wire.error(prefix + "delete", {"code": "info"}) == ("NOT_FOUND", text)
    async with wire.session.get(uri) as response:
        assert response.status == 404
    assert (await wire.error(prefix + "delete", {"code": "call"}))[0] == "ACCESS_DENIED"


@pytest.mark.parametrize("kind", KINDS)
async def test_a_picture_is_a_png_of_its_size_under_a_free_code(wire: Wire, portal: Portal, kind: str) -> None:
    verb, good = f"crm.timeline.{kind}.add", png(KINDS[kind])
    for code, content in (("info", "aWNvbg=="), ("info", png(23)), ("info", ""), ("call", good)):
        assert (await wire.error(verb, {"code": code, "fileContent": content}))[0] == "INVALID_ARG_VALUE"
    assert (await wire.error(verb, {"code": "info"}))[0] == "100"
    portal.add_webhook(2, secret=SECRET)
    answer = await wire.call(verb, {"code": "info", "fileContent": good}, hook=f"/rest/2/{SECRET}/")
    assert answer.error[0] == "ACCESS_DENIED"
    assert (await wire.call(verb, {"code": "info", "fileContent": ["my.png", good]})).status == 200


# Calls.


async def finished_call(wire: Wire) -> dict[str, Any]:
    contact = {"CRM_ENTITY_TYPE": "CONTACT", "CRM_ENTITY_ID": 1, "CRM_CREATE": 0, "TYPE": 1}
    given = {"USER_ID": 1, "PHONE_NUMBER": "+4930555000", **contact}
    id_ = (await wire.result("telephony.externalcall.register", given))["CALL_ID"]
    finished: dict[str, Any] = await wire.result(
        "telephony.externalcall.finish", {"CALL_ID": id_, "USER_ID": 1, "DURATION": 60}
    )
    return finished


async def test_a_call_has_the_transcript_that_was_attached_to_it(wire: Wire, app: Application, portal: Portal) -> None:
    call = await finished_call(app)
    params = {"activityId": call["CRM_ACTIVITY_ID"]}
    assert await wire.result(TRANSCRIPT, params) is None
    said = [("User", "Good morning"), ("Client", "A boat, please")]
    messages = [{"SIDE": side, "START_TIME": 1, "STOP_TIME": 2, "MESSAGE": text} for side, text in said]
    given = {"CALL_ID": call["CALL_ID"], "MESSAGES": messages}
    await app.result("telephony.call.attachTranscription", given)
    text = "User: Good morning\nClient: A boat, please"
    assert await wire.result(TRANSCRIPT, params) == {"transcription": text}
    portal.deny(CONTACT, 1, 1)
    answer = await wire.call(TRANSCRIPT, params)
    assert (answer.status, answer.error[0]) == (403, "ACCESS_DENIED")


async def test_what_is_no_call_has_no_transcript(wire: Wire) -> None:
    todo = {"ownerTypeId": DEAL, "ownerId": 1, "deadline": "2026-05-05T10:00:00+03:00"}
    for id_ in (5000, (await wire.result("crm.activity.todo.add", todo))["id"]):
        assert await wire.error(TRANSCRIPT, {"activityId": id_}) == ("NOT_FOUND", "Element not found")
