"""Calendars: events, meetings, repetitions, sections, settings."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Clock, Portal
from tests.portal.server.conftest import SECRET, Wire

TOMAS = f"/rest/2/{SECRET}/"


async def event(wire: Wire, **more: Any) -> int:
    given = {"type": "user", "ownerId": 1, "name": "Fair", "from": "2026-01-05T10:00:00", "to": "2026-01-05T11:30:00"}
    return int(await wire.result("calendar.event.add", {**given, **more}))


async def days(wire: Wire, **more: Any) -> list[str]:
    found = await wire.result("calendar.event.get", {"type": "user", "ownerId": 1, **more})
    return [row["DATE_FROM"][:10] for row in found]


async def test_an_event_is_added_read_changed_and_removed(wire: Wire) -> None:
    id_ = await event(wire, description="Hall 4", location="Brno", remind=[{"type": "min", "count": 15}])
    row = await wire.result("calendar.event.getbyid", {"id": id_})
    assert (row["ID"], row["NAME"], row["DESCRIPTION"], row["LOCATION"]) == (str(id_), "Fair", "Hall 4", "Brno")
    assert (row["DATE_FROM"], row["DATE_TO"]) == ("01/05/2026 10:00:00 am", "01/05/2026 11:30:00 am")
    assert (row["DT_LENGTH"], row["DATE_FROM_TS_UTC"], row["TZ_OFFSET_FROM"]) == (5400, "1767596400", "10800")
    assert (row["REMIND"], row["IS_MEETING"]) == ([{"type": "min", "count": 15}], False)
    given = {"id": id_, "type": "user", "ownerId": 1, "name": "Big fair", "to": "2026-01-05T12:00:00"}
    assert await wire.result("calendar.event.update", given) == id_
    row = await wire.result("calendar.event.getbyid", {"id": id_})
    assert (row["NAME"], row["DATE_TO"]) == ("Big fair", "01/05/2026 12:00:00 pm")
    assert await wire.result("calendar.event.delete", {"id": id_}) is True
    assert (await wire.error("calendar.event.delete", {"id": id_}))[0] == ""
    assert await days(wire) == []


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"type": None}, '"type"'),
        ({"type": "group", "ownerId": None}, '"ownerId"'),
        ({"type": "group", "ownerId": 77}, "Access denied"),
        ({"name": None}, '"name"'),
        ({"from": None}, '"from"'),
        ({"to": "nonsense"}, 'Invalid value for the parameter "to"'),
        ({"section": 77}, "invalid calendar section ID"),
        ({"crm_fields": "D_1"}, "must be an array"),
    ],
)
async def test_an_event_that_lacks_something_is_refused_with_an_empty_code(wire: Wire, given: Any, text: str) -> None:
    fields = {"type": "user", "ownerId": 1, "name": "Fair", "from": "2026-01-05T10:00:00", "to": "2026-01-05T11:00:00"}
    code, said = await wire.error("calendar.event.add", {**fields, **given})
    assert code == ""
    assert text in said


async def test_a_period_chooses_and_a_day_without_time_is_a_whole_one(wire: Wire) -> None:
    await event(wire)
    id_ = await event(wire, **{"from": "2026-02-01", "to": "2026-02-02", "skip_time": "Y"})
    await event(wire, **{"from": "2026-07-01T10:00:00", "to": "2026-07-01T11:00:00"})
    assert await days(wire) == ["01/05/2026", "02/01/2026"]
    assert await days(wire, **{"from": "2026-02-02", "to": "2026-08-01"}) == ["02/01/2026", "07/01/2026"]
    row = await wire.result("calendar.event.getbyid", {"id": id_})
    assert (row["DATE_FROM"], row["DT_LENGTH"], row["DATE_FROM_TS_UTC"]) == ("02/01/2026", 172800, "1769904000")


async def test_a_repeating_event_shows_each_of_its_days(wire: Wire) -> None:
    await event(wire, rrule={"FREQ": "WEEKLY", "BYDAY": ["MO", "WE"], "INTERVAL": 1, "COUNT": 4})
    assert await days(wire) == ["01/05/2026", "01/07/2026", "01/12/2026", "01/14/2026"]
    await event(wire, name="Rent", rrule={"FREQ": "MONTHLY", "UNTIL": "2026-03-10"})
    assert await days(wire, **{"from": "2026-02-01", "to": "2026-12-01"}) == ["02/05/2026", "03/05/2026"]


async def test_one_day_of_a_repeating_event_can_be_changed_alone_or_with_those_after_it(wire: Wire) -> None:
    id_ = await event(wire, rrule={"FREQ": "DAILY", "COUNT": 4})
    given = {"id": id_, "type": "user", "ownerId": 1}
    one = {**given, "recurrence_mode": "this", "current_date_from": "2026-01-06", "name": "Alone"}
    made = await wire.result("calendar.event.update", one)
    assert made["id"] == id_
    assert (await wire.result("calendar.event.getbyid", {"id": made["recEventId"]}))["DATE_FROM"][:10] == "01/06/2026"
    found = await wire.result("calendar.event.get", {"type": "user", "ownerId": 1})
    assert [row["NAME"] for row in found] == ["Fair", "Alone", "Fair", "Fair"]
    rest = {**given, "recurrence_mode": "next", "current_date_from": "2026-01-08", "name": "Later"}
    await wire.result("calendar.event.update", rest)
    found = await wire.result("calendar.event.get", {"type": "user", "ownerId": 1, "to": "2026-01-09"})
    assert [row["NAME"] for row in found] == ["Fair", "Alone", "Fair", "Later", "Later"]
    assert (await wire.error("calendar.event.update", {**given, "recurrence_mode": "x"}))[0] == ""


async def test_a_meeting_is_in_the_calendars_of_those_who_do_not_decline(wire: Wire, portal: Portal) -> None:
    portal.add_webhook(2, secret=SECRET)
    id_ = await event(wire, is_meeting="Y", attendees=[1, 2, 3], meeting={"notify": True})
    row = await wire.result("calendar.event.getbyid", {"id": id_})
    assert (row["MEETING_STATUS"], row["ATTENDEES_CODES"]) == ("H", ["U1", "U2", "U3"])
    assert row["MEETING"]["HOST_NAME"] == "Anna Berg"
    assert (await wire.call("calendar.meeting.status.get", {"eventId": id_}, TOMAS)).result == "Q"
    assert (await wire.call("calendar.meeting.status.set", {"eventId": id_, "status": "Y"}, TOMAS)).result is True
    assert (await wire.call("calendar.meeting.status.get", {"eventId": id_}, TOMAS)).result == "Y"
    theirs = {"type": "user", "ownerId": 2}
    assert [one["MEETING_STATUS"] for one in await wire.result("calendar.event.get", theirs)] == ["Y"]
    await wire.call("calendar.meeting.status.set", {"eventId": id_, "status": "N"}, TOMAS)
    assert await wire.result("calendar.event.get", theirs) == []
    wrong = await wire.call("calendar.meeting.status.set", {"eventId": id_, "status": "X"}, TOMAS)
    assert wrong.error[0] == ""
    alone = await event(wire)
    assert (await wire.error("calendar.meeting.status.get", {"eventId": alone}))[0] == ""


async def test_who_is_busy_is_told_by_user(wire: Wire) -> None:
    id_ = await event(wire, is_meeting="Y", attendees=[2])
    await event(wire, accessibility="free")
    given = {"users": [1, 2, 3], "from": "2026-01-01", "to": "2026-01-31"}
    busy = await wire.result("calendar.accessibility.get", given)
    assert {user: [one["ID"] for one in found] for user, found in busy.items()} == {
        "1": [str(id_)],
        "2": [str(id_)],
        "3": [],
    }
    assert (await wire.error("calendar.accessibility.get", {"users": [1], "from": "2026-01-01"}))[0] == ""


async def test_what_comes_next_leaves_out_what_is_over(wire: Wire, clock: Clock) -> None:
    await event(wire)
    second = await event(wire, **{"from": "2026-01-06T10:00:00", "to": "2026-01-06T11:00:00"})
    clock.move(5 * 86400)
    found = await wire.result("calendar.event.get.nearest", {"type": "user", "ownerId": 1, "days": 30})
    assert [row["ID"] for row in found] == [str(second)]


async def test_everybody_has_a_calendar_and_may_add_more(wire: Wire) -> None:
    owner = {"type": "user", "ownerId": 1}
    (first,) = await wire.result("calendar.section.get", owner)
    assert (first["NAME"], first["CAL_TYPE"], first["OWNER_ID"]) == ("Anna Berg", "user", "1")
    id_ = await wire.result("calendar.section.add", {**owner, "name": "Fairs", "color": "#9cbeee"})
    assert await wire.result("calendar.section.update", {**owner, "id": id_, "name": "Shows"}) == id_
    await event(wire, section=id_)
    await event(wire)
    assert await days(wire, section=[id_]) == ["01/05/2026"]
    second = (await wire.result("calendar.section.get", owner))[1]
    assert (second["NAME"], second["COLOR"]) == ("Shows", "#9cbeee")
    assert await wire.result("calendar.section.delete", {**owner, "id": id_}) is True
    assert await days(wire) == ["01/05/2026"]
    assert (await wire.error("calendar.section.delete", {**owner, "id": id_}))[1] == "Access denied."


async def test_resources_are_kept(wire: Wire) -> None:
    id_ = await wire.result("calendar.resource.add", {"name": "Van"})
    assert await wire.result("calendar.resource.update", {"resourceId": id_, "name": "Big van"}) == id_
    assert await wire.result("calendar.resource.list") == [{"ID": str(id_), "NAME": "Big van", "CREATED_BY": "1"}]
    assert await wire.result("calendar.resource.booking.list", {"filter": {"resourceIdList": [id_]}}) == []
    assert await wire.result("calendar.resource.delete", {"resourceId": id_}) is True
    assert await wire.result("calendar.resource.list") == []


async def test_settings_of_a_user_stay(wire: Wire) -> None:
    assert await wire.result("calendar.user.settings.set", {"settings": {"view": "day", "unknown": 1}}) is True
    settings = await wire.result("calendar.user.settings.get")
    assert (settings["view"], settings["showTasks"], "unknown" in settings) == ("day", "Y", False)
    assert (await wire.result("calendar.settings.get"))["week_start"] == "MO"
    assert (await wire.error("calendar.user.settings.set"))[0] == ""
