"""Working days and the settings around them."""

from __future__ import annotations

from b24async.portal import Clock, Portal
from tests.portal.server.conftest import SECRET, Wire


async def test_a_working_day_begins_rests_goes_on_and_ends(wire: Wire, clock: Clock) -> None:
    assert (await wire.result("timeman.status"))["STATUS"] == "CLOSED"
    day = await wire.result("timeman.open", {"LAT": 53.5, "LON": 9.9})
    assert (day["STATUS"], day["TIME_START"], day["ACTIVE"]) == ("OPENED", "2026-01-01T03:00:00+03:00", True)
    clock.move(3600)
    assert (await wire.result("timeman.pause"))["STATUS"] == "PAUSED"
    assert (await wire.error("timeman.open", {"TIME": "2026-01-01T04:00:00+03:00"}))[0] == "TIME"
    clock.move(600)
    assert (await wire.result("timeman.open"))["TIME_LEAKS"] == "00:10:00"
    clock.move(3600)
    assert (await wire.error("timeman.close", {"TIME": "2026-01-02T10:00:00+03:00"}))[0] == "WRONG_DATETIME"
    day = await wire.result("timeman.close", {"REPORT": "done"})
    assert (day["STATUS"], day["DURATION"], day["TIME_LEAKS"]) == ("CLOSED", "02:00:00", "00:10:00")
    assert (await wire.result("timeman.status"))["TIME_FINISH"] == "2026-01-01T05:10:00+03:00"


async def test_a_day_that_nobody_ends_expires(wire: Wire, clock: Clock) -> None:
    await wire.result("timeman.open", {"USER_ID": 2})
    clock.move(86_400)
    assert (await wire.result("timeman.status", {"USER_ID": 2}))["STATUS"] == "EXPIRED"
    assert (await wire.result("timeman.status"))["STATUS"] == "CLOSED"
    assert await wire.error("timeman.status", {"USER_ID": 77}) == ("", "User not found")
    assert (await wire.error("timeman.open", {"TIME": "2025-12-31T10:00:00+03:00"}))[0] == "WRONG_DATETIME"


async def test_the_networks_of_the_office_are_the_administrators_matter(wire: Wire, portal: Portal) -> None:
    assert (await wire.result("timeman.networkrange.check", {"IP": "10.1.2.3"}))["name"] == "10.x.x.x"
    ranges = [{"ip_range": "203.0.113.0-203.0.113.9", "name": "Shop"}]
    assert await wire.result("timeman.networkrange.set", {"RANGES": ranges}) == {"result": True}
    assert await wire.result("timeman.networkrange.get") == ranges
    assert await wire.result("timeman.networkrange.check", {"IP": "10.1.2.3"}) is False
    assert (await wire.error("timeman.networkrange.set", {"RANGES": "x"}))[0] == "INVALID_FORMAT"
    portal.add_webhook(2, secret=SECRET)
    assert (await wire.call("timeman.networkrange.get", {}, f"/rest/2/{SECRET}/")).error[0] == "ACCESS_ERROR"


async def test_how_absence_is_noted_can_be_set(wire: Wire) -> None:
    given = {"ACTIVE": True, "MINIMUM_IDLE_FOR_REPORT": 5, "REPORT_FULL_TYPE": "user", "REPORT_FULL_USERS": [2]}
    assert await wire.result("timeman.timecontrol.settings.set", given) is True
    found = await wire.result("timeman.timecontrol.settings.get")
    assert (found["active"], found["minimum_idle_for_report"], found["report_full_users"]) == (True, 5, [2])
    assert (await wire.result("timeman.timecontrol.reports.settings.get"))["report_view_type"] == "full"
    people = await wire.result("timeman.timecontrol.reports.users.get", {"DEPARTMENT_ID": 1})
    assert [one["id"] for one in people] == [1, 2, 3, 4, 5]


async def test_a_user_has_rules_for_the_day(wire: Wire) -> None:
    assert (await wire.result("timeman.settings"))["ADMIN"] is True
    assert (await wire.result("timeman.settings", {"USER_ID": 2}))["ADMIN"] is False
