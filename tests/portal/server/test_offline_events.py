"""The queue of events for applications that cannot be called."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from b24async.portal import Clock, Portal
from b24async.portal.oauth import App

from .conftest import Answer, Ears, Wire


@pytest.fixture
def app(portal: Portal) -> App:
    return portal.add_app(scopes=["crm"])


async def use(wire: Wire, app: App, method: str, params: Any = None, user_id: int = 1) -> Answer:
    access = wire.portal.tokens(app, user_id)["access_token"]
    return await wire.send("POST", f"/rest/{method}", json={"auth": access, **(params or {})})


async def bind(wire: Wire, app: App, *events: str, **more: Any) -> None:
    for event in events:
        assert (await use(wire, app, "event.bind", {"event": event, "event_type": "offline", **more})).result is True


async def queue(wire: Wire, app: App, **given: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = (await use(wire, app, "event.offline.list", given)).result
    return rows


async def take(wire: Wire, app: App, **given: Any) -> tuple[Any, list[str]]:
    """The process and the names of what ``event.offline.get`` gives."""
    found = (await use(wire, app, "event.offline.get", given)).result
    return found["process_id"], [event["EVENT_NAME"] for event in found["events"]]


async def test_what_happens_waits_in_the_queue(wire: Wire, app: App) -> None:
    await bind(wire, app, "ONCRMDEALUPDATE")
    await wire.result("crm.deal.update", {"id": 7, "fields": {"TITLE": "x"}})
    (row,) = await queue(wire, app)
    assert row == {
        "ID": "1",
        "TIMESTAMP_X": "2026-01-01T03:00:00+03:00",
        "EVENT_NAME": "ONCRMDEALUPDATE",
        "EVENT_DATA": {"FIELDS": {"ID": "7"}},
        "EVENT_ADDITIONAL": {"user_id": "1"},
        "MESSAGE_ID": row["MESSAGE_ID"],
        "PROCESS_ID": "",
        "ERROR": "0",
    }
    assert len(row["MESSAGE_ID"]) == 32


async def test_what_happens_twice_to_one_thing_stands_once_with_its_last_moment(
    wire: Wire, app: App, clock: Clock
) -> None:
    await bind(wire, app, "ONCRMDEALUPDATE")
    for _ in range(3):
        clock.move(60)
        await wire.result("crm.deal.update", {"id": 7, "fields": {"TITLE": "x"}})
    await wire.result("crm.deal.update", {"id": 8, "fields": {"TITLE": "x"}})
    rows = await queue(wire, app)
    assert [(row["EVENT_DATA"]["FIELDS"]["ID"], row["TIMESTAMP_X"]) for row in rows] == [
        ("7", "2026-01-01T03:03:00+03:00"),
        ("8", "2026-01-01T03:03:00+03:00"),
    ]


async def test_reading_takes_events_out_of_the_queue(wire: Wire, app: App) -> None:
    await bind(wire, app, "ONCRMDEALADD", "ONCRMLEADADD")
    await wire.result("crm.deal.add", {"fields": {}})
    await wire.result("crm.lead.add", {"fields": {"TITLE": "x"}})
    assert await take(wire, app, limit=1) == (None, ["ONCRMDEALADD"])
    assert await take(wire, app) == (None, ["ONCRMLEADADD"])
    assert await take(wire, app) == (None, [])


async def test_what_is_reserved_is_hidden_from_others_until_it_is_cleared(wire: Wire, app: App) -> None:
    await bind(wire, app, "ONCRMDEALADD")
    for _ in range(4):
        await wire.result("crm.deal.add", {"fields": {}})
    one, _ = await take(wire, app, clear=0, limit=2)
    two, names = await take(wire, app, clear=0)
    assert len(one) == len(two) == 32
    assert one != two
    assert len(names) == 2
    assert await take(wire, app) == (None, [])
    again = (await use(wire, app, "event.offline.get", {"clear": 0, "process_id": one})).result
    assert again["process_id"] == one
    first, second = again["events"]
    assert (await use(wire, app, "event.offline.clear", {"process_id": one, "id": [first["ID"]]})).result is True
    assert (
        await use(wire, app, "event.offline.clear", {"process_id": one, "message_id": [second["MESSAGE_ID"]]})
    ).result is True
    assert (await use(wire, app, "event.offline.clear", {"process_id": two})).result is True
    assert (await use(wire, app, "event.offline.clear", {"process_id": two})).result is True
    assert await queue(wire, app) == []


async def test_many_readers_never_get_the_same_event(wire: Wire, app: App) -> None:
    await bind(wire, app, "ONCRMDEALADD")
    await wire.batch([f"crm.deal.add?fields[TITLE]={n}" for n in range(40)])
    answers = await asyncio.gather(*(use(wire, app, "event.offline.get", {"clear": 0, "limit": 7}) for _ in range(8)))
    ids = [event["ID"] for answer in answers for event in answer.result["events"]]
    assert len(ids) == len(set(ids)) == 40


async def test_a_change_after_the_reservation_is_a_new_event(wire: Wire, app: App) -> None:
    await bind(wire, app, "ONCRMDEALUPDATE")
    await wire.result("crm.deal.update", {"id": 7, "fields": {"TITLE": "x"}})
    await take(wire, app, clear=0)
    await wire.result("crm.deal.update", {"id": 7, "fields": {"TITLE": "y"}})
    assert await take(wire, app) == (None, ["ONCRMDEALUPDATE"])


async def test_what_a_reader_could_do_nothing_with_is_kept_apart(wire: Wire, app: App) -> None:
    await bind(wire, app, "ONCRMDEALADD")
    for _ in range(2):
        await wire.result("crm.deal.add", {"fields": {}})
    process, _ = await take(wire, app, clear=0)
    bad = (await queue(wire, app))[0]
    assert (
        await use(wire, app, "event.offline.error", {"process_id": process, "message_id": [bad["MESSAGE_ID"]]})
    ).result is True
    rows = await queue(wire, app)
    assert [(row["PROCESS_ID"], row["ERROR"]) for row in rows] == [("", "1"), (process, "0")]
    assert await take(wire, app) == (None, [])
    assert await take(wire, app, error=1) == (None, ["ONCRMDEALADD"])
    assert [row["ID"] for row in await queue(wire, app, filter={"ERROR": 0})] == ["2"]


async def test_the_queue_is_filtered_ordered_and_paged(wire: Wire, app: App) -> None:
    await bind(wire, app, "ONCRMDEALADD", "ONCRMLEADADD")
    await wire.batch([f"crm.{('deal', 'lead')[n % 2]}.add?fields[TITLE]={n}" for n in range(50)])
    await wire.batch([f"crm.lead.add?fields[TITLE]={n}" for n in range(10)])
    answer = await use(wire, app, "event.offline.list", {"start": 50, "order": {"ID": "DESC"}})
    assert ([row["ID"] for row in answer.result], answer.json["total"]) == ([str(n) for n in range(10, 0, -1)], 60)
    assert "next" not in answer.json
    assert (await use(wire, app, "event.offline.list")).json["next"] == 50
    leads = (await use(wire, app, "event.offline.list", {"filter": {"=EVENT_NAME": "ONCRMLEADADD", ">=ID": 41}})).result
    assert [row["ID"] for row in leads] == ["42", "44", "46", "48", *(str(n) for n in range(50, 61))]
    _, names = await take(wire, app, filter={"@EVENT_NAME": ["ONCRMDEALADD"]}, order={"ID": "DESC"}, limit=3)
    assert names == ["ONCRMDEALADD"] * 3


async def test_what_an_application_changes_as_its_own_source_does_not_come_back_to_it(wire: Wire, app: App) -> None:
    await bind(wire, app, "ONCRMDEALADD", auth_connector="shop")
    await bind(wire, app, "ONCRMDEALADD", auth_connector="bank")
    await bind(wire, app, "ONCRMDEALADD")
    add = {"fields": {"TITLE": "x"}}
    await use(wire, app, "crm.deal.add", {**add, "auth_connector": "shop"})
    counts = [
        len((await use(wire, app, "event.offline.list", {"auth_connector": of})).result) for of in ("shop", "bank", "")
    ]
    assert counts == [0, 1, 1]
    await use(wire, app, "batch", {"cmd": ["crm.deal.add?fields[TITLE]=x&auth_connector=bank"]})
    await wire.result("crm.deal.add", add)
    counts = [
        len((await use(wire, app, "event.offline.list", {"auth_connector": of})).result) for of in ("shop", "bank", "")
    ]
    assert counts == [2, 2, 3]


async def test_the_connector_of_one_application_means_nothing_to_another(wire: Wire, portal: Portal, app: App) -> None:
    other = portal.add_app()
    await bind(wire, app, "ONCRMDEALADD", auth_connector="shop")
    await use(wire, other, "crm.deal.add", {"fields": {}, "auth_connector": "shop"})
    assert len(await queue(wire, app, auth_connector="shop")) == 1
    assert await queue(wire, other) == []


async def test_online_handlers_hear_of_what_their_own_application_did(
    wire: Wire, portal: Portal, app: App, ears: Ears
) -> None:
    await use(wire, app, "event.bind", {"event": "ONCRMDEALADD", "handler": ears.url, "auth_connector": "shop"})
    await use(wire, app, "crm.deal.add", {"fields": {}, "auth_connector": "shop"})
    await portal.settle()
    assert ears.events == ["ONCRMDEALADD"]


async def test_a_filled_queue_is_announced_no_more_often_than_wanted(
    wire: Wire, portal: Portal, app: App, ears: Ears, clock: Clock
) -> None:
    await bind(wire, app, "ONCRMDEALADD")
    options = {"minTimeout": 30}
    await use(wire, app, "event.bind", {"event": "onOfflineEvent", "handler": ears.url, "options": options})
    for seconds in (0, 29, 1):
        clock.move(seconds)
        await wire.result("crm.deal.add", {"fields": {}})
    await portal.settle()
    assert ears.events == ["ONOFFLINEEVENT", "ONOFFLINEEVENT"]
    first = ears.heard[0]
    assert "data" not in first
    assert first["auth"]["refresh_token"]
    assert first["auth"]["application_token"] == app.application_token


async def test_the_queue_is_for_administrators(wire: Wire, app: App) -> None:
    for method in ("get", "list", "clear", "error"):
        given = {"process_id": "x", "message_id": ["y"]}
        refused = await use(wire, app, f"event.offline.{method}", given, user_id=2)
        assert (refused.status, refused.error[0]) == (403, "ACCESS_DENIED")
    for method in ("clear", "error"):
        assert (await use(wire, app, f"event.offline.{method}")).error[0] == "ERROR_ARGUMENT"


async def test_a_removed_application_leaves_no_queue(wire: Wire, portal: Portal, app: App) -> None:
    await bind(wire, app, "ONCRMDEALADD")
    await wire.result("crm.deal.add", {"fields": {}})
    portal.uninstall(app)
    portal.install(app)
    assert await queue(wire, app) == []
