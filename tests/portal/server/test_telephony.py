"""Calls of external telephony, the statistics, lines and SIP."""

from __future__ import annotations

import base64
from typing import Any

import aiohttp
import attrs
import pytest

from b24async.portal import Portal
from tests.portal.server.conftest import Answer, Wire

CALL = "telephony.externalCall."
LINE = "telephony.externalLine."
KNOWN = "+49 171 5550003"
RECORD = base64.b64encode(b"RIFF" + b"0" * 40).decode()


@attrs.frozen
class Application(Wire):
    """Calls with the token of an application."""

    token: str = ""

    async def call(self, method: str, params: Any = None, hook: str | None = None) -> Answer:
        return await self.send("POST", f"/rest/{method}?auth={self.token}", json=params or {})


@pytest.fixture
async def wire(portal: Portal, session: aiohttp.ClientSession) -> Wire:
    return Application(portal, session, portal.tokens(portal.add_app("app.1"))["access_token"])


async def register(wire: Wire, **more: Any) -> Any:
    given = {"USER_ID": 2, "PHONE_NUMBER": KNOWN, "TYPE": 2, "CALL_START_DATE": "2026-01-01T10:00:00+03:00"}
    return await wire.result(CALL + "register", {**given, **more})


async def finished(wire: Wire, **more: Any) -> Any:
    call = await register(wire)
    return await wire.result(CALL + "finish", {"CALL_ID": call["CALL_ID"], "USER_ID": 2, "DURATION": 95, **more})


async def test_a_call_finds_its_customer_and_ends_in_the_statistics_and_the_timeline(wire: Wire) -> None:
    call = await register(wire, LINE_NUMBER="3")
    assert (call["CRM_ENTITY_TYPE"], call["CRM_ENTITY_ID"], call["CRM_CREATED_LEAD"]) == ("CONTACT", 3, None)
    assert await wire.result("voximplant.statistic.get") == []
    end = {
        "CALL_ID": call["CALL_ID"],
        "USER_ID": 2,
        "DURATION": 95,
        "STATUS_CODE": 200,
        "COST": 1.5,
        "COST_CURRENCY": "EUR",
    }
    done = await wire.result(CALL + "finish", {**end, "VOTE": 5})
    assert (done["CALL_ID"], done["CALL_DURATION"], done["CALL_STATUS"], done["INCOMING"]) == (
        call["CALL_ID"],
        95,
        1,
        "2",
    )
    answer = await wire.call(
        "voximplant.statistic.get", {"FILTER": {">CALL_DURATION": 90}, "SORT": "ID", "ORDER": "DESC"}
    )
    (row,) = answer.result
    assert (row["ID"], row["PORTAL_NUMBER"], row["COST"], row["CALL_TYPE"]) == ("1", "3", "1.5000", "2")
    assert (row["CRM_ENTITY_ID"], row["CALL_FAILED_CODE"], answer.json["total"]) == ("3", "200", 1)
    activity = await wire.result("crm.activity.get", {"id": done["CRM_ACTIVITY_ID"]})
    assert (activity["OWNER_TYPE_ID"], activity["OWNER_ID"], activity["DIRECTION"]) == ("3", "3", "1")
    again = await wire.error(CALL + "finish", end)
    assert again[1].startswith("Call is not found")


async def test_an_unknown_number_makes_a_lead_when_that_is_wanted(wire: Wire) -> None:
    call = await register(wire, PHONE_NUMBER="+1 202 555 0100", CRM_CREATE=1)
    lead = call["CRM_CREATED_LEAD"]
    assert call["CRM_CREATED_ENTITIES"] == [{"ENTITY_TYPE": "LEAD", "ENTITY_ID": lead}]
    assert (await wire.result("crm.lead.get", {"id": lead}))["PHONE"][0]["VALUE"] == "+1 202 555 0100"
    call = await register(wire, PHONE_NUMBER="+1 202 555 0199")
    assert (call["CRM_CREATED_LEAD"], call["CRM_ENTITY_TYPE"]) == (None, "")


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"USER_ID": None}, "USER_ID or USER_PHONE_INNER should be set"),
        ({"USER_ID": 77}, "User is not found or is not active"),
        ({"TYPE": 9}, "Unknown TYPE."),
        ({"PHONE_NUMBER": "no"}, "Unsupported phone number format."),
        ({"CALL_START_DATE": "soon"}, "CALL_START_DATE should be in the ISO-8601 format."),
    ],
)
async def test_a_call_that_cannot_be_registered_says_why(wire: Wire, given: Any, text: str) -> None:
    fields = {"USER_ID": 2, "PHONE_NUMBER": KNOWN, "TYPE": 1, **given}
    assert text in (await wire.error(CALL + "register", fields))[1]


async def test_a_record_comes_as_base64_or_to_an_address(wire: Wire, session: aiohttp.ClientSession) -> None:
    call_id = (await finished(wire))["CALL_ID"]
    given = {"CALL_ID": call_id, "FILENAME": "call.wav"}
    first = await wire.result(CALL + "attachRecord", {**given, "FILE_CONTENT": RECORD})
    (row,) = await wire.result("voximplant.statistic.get")
    assert (row["RECORD_FILE_ID"], row["RECORD_DURATION"]) == (str(first["FILE_ID"]), "95")
    where = await wire.result(CALL + "attachRecord", given)
    form = aiohttp.FormData()
    form.add_field(where["fieldName"], b"RIFF second", filename="call.wav")
    async with session.post(where["uploadUrl"], data=form) as response:
        second = (await response.json())["result"]
    (row,) = await wire.result("voximplant.statistic.get")
    assert row["RECORD_FILE_ID"] == str(second["FILE_ID"]) != str(first["FILE_ID"])


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({}, "Required parameters are not set"),
        ({"FILENAME": "call.wav", "CALL_ID": "other"}, "Call is not found in the statistic table"),
        ({"FILENAME": ""}, "File name is empty"),
        ({"FILENAME": "call.exe"}, "Only wav and mp3 are allowed"),
        ({"FILENAME": "call.mp3", "FILE_CONTENT": ""}, "File content is empty."),
        ({"FILENAME": "call.mp3", "FILE_CONTENT": "!"}, "not properly encoded"),
    ],
)
async def test_a_record_that_is_none_is_refused(wire: Wire, given: Any, text: str) -> None:
    call_id = (await finished(wire))["CALL_ID"]
    assert text in (await wire.error(CALL + "attachRecord", {"CALL_ID": call_id, **given}))[1]


async def test_a_number_is_looked_up_in_any_spelling(wire: Wire) -> None:
    found = await wire.result(CALL + "searchCrmEntities", {"PHONE_NUMBER": "+49 (171) 555-0003"})
    assert [(one["CRM_ENTITY_TYPE"], one["CRM_ENTITY_ID"], one["NAME"]) for one in found] == [
        ("CONTACT", 3, "Maria Rossi")
    ]
    assert (await wire.error(CALL + "searchCrmEntities", {"PHONE_NUMBER": ""}))[1] == "PHONE_NUMBER is empty"


async def test_a_card_is_shown_and_hidden_while_the_call_runs(wire: Wire) -> None:
    call_id = (await register(wire))["CALL_ID"]
    assert await wire.result(CALL + "show", {"CALL_ID": call_id, "USER_ID": [2, 3]}) is True
    assert await wire.result(CALL + "hide", {"CALL_ID": call_id, "USER_ID": 3}) is True
    assert await wire.result(CALL + "hide", {"CALL_ID": "other"}) is False


async def test_what_was_said_is_kept_for_a_finished_call(wire: Wire) -> None:
    call_id = (await finished(wire))["CALL_ID"]
    messages = [{"SIDE": "Client", "START_TIME": 0, "STOP_TIME": 3, "MESSAGE": "Hello"}]
    id_ = (await wire.result("telephony.call.attachTranscription", {"CALL_ID": call_id, "MESSAGES": messages}))[
        "TRANSCRIPT_ID"
    ]
    assert (await wire.result("voximplant.statistic.get"))[0]["TRANSCRIPT_ID"] == str(id_)
    wrong = {"CALL_ID": call_id, "MESSAGES": [{**messages[0], "SIDE": "x"}]}
    assert "[0][SIDE]" in (await wire.error("telephony.call.attachTranscription", wrong))[1]


async def test_lines_belong_to_the_application(wire: Wire) -> None:
    line = await wire.result(LINE + "add", {"NUMBER": "1", "NAME": "Front desk"})
    assert (await wire.error(LINE + "add", {"NUMBER": "1"}))[1] == "Line already exists"
    assert await wire.result(LINE + "update", {"NUMBER": "1", "NAME": "Desk"}) == {"ID": str(line["ID"])}
    assert await wire.result(LINE + "get") == [{"NUMBER": "1", "NAME": "Desk", "CRM_AUTO_CREATE": "Y"}]
    assert (await wire.error(LINE + "update", {"NUMBER": "1"}))[1] == "There are no fields to update"
    assert await wire.result("voximplant.line.get") == {"1": "Desk"}
    assert await wire.result(LINE + "delete", {"NUMBER": "1"}) is None
    assert (await wire.error(LINE + "delete", {"NUMBER": "1"}))[1] == "Could not find line with number 1"


async def test_sip_lines_are_kept_and_can_be_the_outgoing_one(wire: Wire) -> None:
    line = await wire.result("voximplant.sip.add", {"SERVER": "sip.example", "LOGIN": "me", "TITLE": "Main"})
    config = line["CONFIG_ID"]
    assert (await wire.error("voximplant.sip.add", {"SERVER": "a", "LOGIN": "b", "TITLE": "Main"}))[0] == "TITLE_EXISTS"
    assert (await wire.error("voximplant.sip.add", {"LOGIN": "b"}))[0] == "CHECK_FIELDS_ERROR"
    assert await wire.result("voximplant.sip.update", {"CONFIG_ID": config, "TITLE": "First"}) == 1
    assert [row["TITLE"] for row in await wire.result("voximplant.sip.get")] == ["First"]
    assert (await wire.result("voximplant.sip.status", {"REG_ID": line["REG_ID"]}))["STATUS_RESULT"] == "success"
    assert await wire.result("voximplant.line.outgoing.sip.set", {"CONFIG_ID": config}) == 1
    outgoing = await wire.result("voximplant.line.outgoing.get")
    assert outgoing == f"reg{line['REG_ID']}"
    call = await wire.result(
        "voximplant.infocall.startwithtext", {"FROM_LINE": outgoing, "TO_NUMBER": "+1", "TEXT_TO_PRONOUNCE": "Hi"}
    )
    assert (await wire.result("voximplant.statistic.get"))[0]["CALL_ID"] == call["CALL_ID"]
    assert (await wire.error("voximplant.callback.start", {"FROM_LINE": "x", "TO_NUMBER": "1"}))[
        1
    ] == "Could not find line x"
    assert await wire.result("voximplant.sip.delete", {"CONFIG_ID": config}) == 1
    assert (await wire.error("voximplant.sip.delete", {"CONFIG_ID": config}))[0] == "ERROR_NOT_FOUND"


async def test_a_user_has_a_phone_or_not(wire: Wire) -> None:
    assert await wire.result("voximplant.user.activatePhone", {"USER_ID": 2}) == 1
    assert [row["PHONE_ENABLED"] for row in await wire.result("voximplant.user.get", {"USER_ID": [2, 3]})] == ["Y", "N"]
    assert await wire.result("voximplant.user.deactivatePhone", {"USER_ID": 2}) == 1
    assert (await wire.result("voximplant.user.get", {"USER_ID": 2}))[0]["PHONE_ENABLED"] == "N"
    assert (await wire.error("voximplant.user.get"))[1] == "Parameter USER_ID is not set"
