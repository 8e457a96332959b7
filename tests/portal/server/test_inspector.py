"""The inspector's JSON: what it tells, what it switches, whom it refuses, and what it never shows."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import aiohttp
import pytest

from b24async.portal import Clock, Portal, envelope, journal
from b24async.portal.access import Access
from b24async.portal.envelope import Reply
from b24async.portal.inspector import Inspector
from b24async.portal.page import log, tables

from .conftest import SECRET, Answer, Ears, Wire


async def get(wire: Wire, path: str, **options: Any) -> Any:
    answer = await wire.send("GET", f"/_portal/{path}", **options)
    assert answer.status == 200, answer.text
    return answer.json


async def post(wire: Wire, path: str, body: Any = None) -> Answer:
    return await wire.send("POST", f"/_portal/{path}", json={} if body is None else body)


async def change(wire: Wire, path: str, body: Any = None) -> Any:
    answer = await post(wire, path, body)
    assert answer.status == 200, answer.text
    return answer.json


async def rows(wire: Wire, query: str = "") -> list[Any]:
    found: list[Any] = (await get(wire, f"requests{query}"))["rows"]
    return found


async def refused(wire: Wire, path: str, body: Any = None) -> tuple[int, str]:
    answer = await post(wire, path, body)
    return answer.status, answer.json["error"]


# What came in.


async def test_a_request_is_told_with_parameters_status_answer_and_duration(wire: Wire) -> None:
    await wire.call("crm.deal.get", {"id": 4711})
    (row,) = await rows(wire)
    assert (row["number"], row["method"], row["version"], row["verb"], row["status"]) == (
        1,
        "crm.deal.get",
        2,
        "POST",
        400,
    )
    assert (row["params"], row["error"], row["answer"], row["user"]) == ("id: 4711", "", "Not found", 1)
    assert 0 < row["took"] < 5
    told = await get(wire, "requests/1")
    assert (told["params"], told["path"]) == ({"id": 4711}, "/rest/1/***/crm.deal.get")
    assert told["answer"] == {"kind": "json", "value": {"error": "", "error_description": "Not found"}}


async def test_a_batch_is_told_with_its_commands_in_order_and_how_many_failed(wire: Wire) -> None:
    cmd = {"deal": "crm.deal.add?fields[TITLE]=Boats", "gone": "crm.contact.get?id=999", "me": "profile"}
    await wire.batch(cmd)
    (row,) = await rows(wire)
    assert (row["commands"], row["count"], row["failed"]) == (["crm.deal.add", "crm.contact.get", "profile"], 3, 1)
    told = await get(wire, "requests/1")
    assert [(one["key"], one["method"], one["params"]) for one in told["commands"]] == [
        ("deal", "crm.deal.add", {"fields": {"TITLE": "Boats"}}),
        ("gone", "crm.contact.get", {"id": "999"}),
        ("me", "profile", {}),
    ]
    assert told["commands"][0]["brief"] == "fields: {TITLE: Boats}"
    assert set(told["answer"]["value"]["result"]["result"]) == {"deal", "me"}


async def test_a_batch_of_rest3_is_told_with_its_commands(wire: Wire) -> None:
    await wire.call3(
        "batch",
        [{"method": "tasks.task.get", "query": {"id": 1}, "as": "t"}, {"method": "tasks.task.get", "query": {"id": 2}}],
    )
    told = await get(wire, "requests/1")
    assert (told["version"], told["count"]) == (3, 2)
    assert [(one["key"], one["params"]) for one in told["commands"]] == [("t", {"id": 1}), ("1", {"id": 2})]


async def test_an_answer_that_is_made_up_says_so(wire: Wire) -> None:
    await wire.call("profile")
    await wire.call("landing.site.getList")
    assert [row["made_up"] for row in await rows(wire)] == [False, True]


async def test_a_fault_is_named_where_it_struck(wire: Wire, portal: Portal) -> None:
    portal.fault("502", "profile")
    await wire.call("profile")
    (row,) = await rows(wire)
    assert (row["fault"], row["status"]) == ("502", 502)
    assert (await get(wire, "requests/1"))["answer"]["text"].startswith("<html>")


async def test_an_answer_that_never_came_has_status_0(wire: Wire, portal: Portal) -> None:
    portal.fault("reset", "profile")
    with pytest.raises(aiohttp.ClientError):
        await wire.call("profile")
    (row,) = await rows(wire)
    assert (row["status"], row["answer"], row["fault"]) == (0, "", "reset")
    assert (await get(wire, "requests/1"))["answer"] == {"kind": "none"}


async def test_the_duration_is_real_where_the_clock_stands_still(wire: Wire, portal: Portal) -> None:
    portal.latency = 0.05
    await wire.call("profile")
    (row,) = await rows(wire)
    assert row["took"] >= 0.05
    assert portal.requests()[0].spent == 0


async def test_requests_are_filtered_by_method_and_status(wire: Wire) -> None:
    await wire.call("profile")
    await wire.call("crm.deal.get", {"id": 4711})
    await wire.call("no.such.method")
    await wire.batch(["user.get"])
    found = {
        query: [row["number"] for row in await rows(wire, query)]
        for query in (
            "?method=DEAL",
            "?method=user",
            "?status=404",
            "?status=4xx",
            "?status=ok",
            "?status=failed",
            "?after=3",
            "?limit=1",
        )
    }
    assert found == {
        "?method=DEAL": [2],
        "?method=user": [4],
        "?status=404": [3],
        "?status=4xx": [2, 3],
        "?status=ok": [1, 4],
        "?status=failed": [2, 3],
        "?after=3": [4],
        "?limit=1": [4],
    }


async def test_the_inspector_itself_is_neither_logged_nor_counted_nor_slowed(wire: Wire, portal: Portal) -> None:
    portal.limits = (1, 0)
    portal.latency = 30
    for _ in range(3):
        await asyncio.wait_for(get(wire, "state"), 5)
    assert (portal.requests(), portal.bucket_level) == ([], 0)


async def test_clearing_forgets_requests_and_answers_and_the_numbers_go_on(wire: Wire, portal: Portal) -> None:
    await wire.call("profile")
    assert (await change(wire, "clear"))["log"] == {"first": 2, "last": 1}
    assert (await rows(wire), portal.requests()) == ([], [])
    assert (await wire.send("GET", "/_portal/requests/1")).status == 404
    await wire.call("profile")
    assert [row["number"] for row in await rows(wire)] == [2]


def test_the_journal_keeps_the_last_answers_and_no_more_bytes_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "ANSWERS", 3)
    kept = journal.Journal()
    for number in range(5):
        kept.add(journal.Logged("profile", {}, 200), Reply(200, b"%d" % number))
    assert [answer and answer.body for answer in map(kept.answer, range(1, 7))] == [None, None, b"2", b"3", b"4", None]
    assert [(number, record is not None) for number, record in kept.newest()] == [
        (5, True),
        (4, True),
        (3, True),
        (2, True),
        (1, True),
    ]
    monkeypatch.setattr(journal, "ROOM", 10)
    kept.add(journal.Logged("profile", {}, 200), Reply(200, b"x" * 9))
    assert [kept.answer(number) is not None for number in (4, 5, 6)] == [False, True, True]
    kept.add(journal.Logged("profile", {}, 200), Reply(200, b"x" * (journal.WHOLE + 1)))
    assert kept.answer(7) is None  # larger than all the room


async def test_a_long_answer_is_told_in_part(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "WHOLE", 400)
    monkeypatch.setattr(journal, "PART", 300)
    await wire.call("crm.deal.list")
    answer = (await get(wire, "requests/1"))["answer"]
    assert (answer["kind"], answer["cut"]) == ("text", True)
    assert answer["text"].startswith('{"result":[{"ID"')
    assert len(answer["text"]) < 300


async def test_long_parameters_are_cut(wire: Wire) -> None:
    await wire.call("crm.deal.add", {"fields": {"TITLE": "x" * 50_000}})
    (row,) = await rows(wire)
    assert len(row["params"]) <= log.BRIEF
    title = (await get(wire, "requests/1"))["params"]["fields"]["TITLE"]
    assert title == "x" * log.LONGEST + "… (50,000 characters)"


async def test_whatever_comes_in_can_be_told(wire: Wire) -> None:
    await wire.send(
        "POST", wire.hook3 + "batch", data=b'[1, [2], {"method": 5}]', headers={"Content-Type": "application/json"}
    )
    await wire.send("POST", wire.hook + "batch?cmd[]=%ff%fe&cmd[a][b]=1&halt=1")
    await wire.send("GET", "/rest/")
    await wire.send(
        "POST", wire.hook + "crm.deal.list", data=b"[[[[[[[1e999]]]]]]]", headers={"Content-Type": "application/json"}
    )
    for row in await rows(wire):
        await get(wire, f"requests/{row['number']}")
    assert len(await rows(wire)) == 4


# Live.


async def test_a_stream_tells_the_state_and_requests_as_they_come(wire: Wire, portal: Portal) -> None:
    await wire.call("profile")

    async def event(response: aiohttp.ClientResponse) -> tuple[str, Any]:
        name = ""
        while True:
            line = (await asyncio.wait_for(response.content.readline(), 5)).decode().strip()
            kind, _, value = line.partition(": ")
            if kind == "event":
                name = value
            elif kind == "data":
                return name, json.loads(value)

    async with wire.session.get(portal.url + "/_portal/stream") as response:
        assert response.headers["Content-Type"] == "text/event-stream; charset=utf-8"
        assert (await event(response))[0] == "state"
        name, told = await event(response)
        assert (name, [row["method"] for row in told["rows"]]) == ("rows", ["profile"])
        await wire.call("crm.deal.get", {"id": 1})
        told = await event(response)
        while told[0] != "rows":
            told = await event(response)
        assert [row["method"] for row in told[1]["rows"]] == ["crm.deal.get"]
        portal.fault("502")
        told = await event(response)
        assert (told[0], [fault["kind"] for fault in told[1]["faults"]]) == ("state", ["502"])


async def test_a_watching_page_does_not_keep_the_portal_from_stopping() -> None:
    async with aiohttp.ClientSession() as session:
        async with Portal() as portal:
            response = await session.get(portal.url + "/_portal/stream")
            begun = asyncio.get_running_loop().time()
        assert asyncio.get_running_loop().time() - begun < 0.9
        response.close()


# The state, and switches.


async def test_the_state_tells_bucket_budgets_faults_pace_and_clock(wire: Wire, portal: Portal) -> None:
    portal.limits = "standard"
    portal.fill_bucket(20)
    portal.spend("crm.item.list", 12.5)
    portal.latency = 0.25
    fault = portal.fault("slow", "crm.deal.list", every=3, seconds=2)
    state = await get(wire, "state")
    assert state["bucket"] == {"limits": "standard", "level": 20, "burst": 50, "drain": 2}
    budget = {"method": "crm.item.list", "version": 2, "caller": "webhook-1", "spent": 12.5, "reset_at": 1767226200}
    assert state["operating"] == {"limit": 480, "methods": [budget]}
    assert state["pace"] == {"latency": 0.25, "command_cost": 0}
    assert state["clock"] == {"now": 1767225600, "text": "2026-01-01T03:00:00+03:00", "movable": True}
    (told,) = state["faults"]
    assert (told["id"], told["kind"], told["method"], told["left"], told["every"]) == (
        1,
        "slow",
        "crm.deal.list",
        -1,
        3,
    )
    assert (told["percent"], told["seconds"], told["met"], told["struck"]) == (None, 2, 0, 0)
    fault.stop()
    assert (await get(wire, "state"))["faults"] == []


async def test_every_kind_of_fault_can_be_switched_on_and_off(wire: Wire, portal: Portal) -> None:
    kinds = [kind for kinds in (await get(wire, "state"))["kinds"].values() for kind in kinds]
    for kind in kinds:
        await change(wire, "faults", {"kind": kind, "method": "crm.deal.get", "times": 2})
    assert [fault.kind for fault in portal.faults] == kinds
    state = await get(wire, "state")
    state = await change(wire, "faults/stop", {"id": state["faults"][0]["id"]})
    assert [fault["kind"] for fault in state["faults"]] == kinds[1:]
    assert (await change(wire, "faults/stop"))["faults"] == []


async def test_a_fault_takes_all_its_parameters_and_tells_its_strikes(wire: Wire) -> None:
    await change(wire, "faults", {"kind": "expired", "method": "Profile", "every": 2, "times": 5})
    assert [(await wire.call("profile")).status for _ in range(4)] == [200, 401, 200, 401]
    (fault,) = (await get(wire, "state"))["faults"]
    assert (fault["met"], fault["struck"], fault["left"]) == (4, 2, 3)


async def test_limits_bucket_pace_and_clock_are_switched(wire: Wire, portal: Portal, clock: Clock) -> None:
    assert (await change(wire, "limits", {"limits": "enterprise"}))["bucket"]["burst"] == 250
    assert (await change(wire, "limits", {"limits": [10, 1]}))["bucket"]["limits"] == [10, 1]
    assert (await change(wire, "bucket"))["bucket"]["level"] == 10
    assert (await wire.call("profile")).status == 503
    assert (await change(wire, "bucket", {"level": 0}))["bucket"]["level"] == 0
    assert (await wire.call("profile")).status == 200
    assert (await change(wire, "pace", {"command_cost": 0.5}))["pace"] == {"latency": 0, "command_cost": 0.5}
    assert (await change(wire, "clock", {"move": 600}))["clock"]["now"] == clock.__class__()() + 600
    assert (portal.command_cost, clock()) == (0.5, 1_767_226_200)


async def test_the_webhook_is_given_to_this_machine(wire: Wire, portal: Portal) -> None:
    assert await change(wire, "webhook") == {"webhook_url": portal.webhook_url}
    assert (await wire.send("GET", "/_portal/webhook")).status == 404


async def test_faults_with_a_seed_strike_alike(wire: Wire, portal: Portal) -> None:
    async def struck(seed: int) -> list[int]:
        await change(wire, "faults", {"kind": "502", "percent": 50, "seed": seed})
        found = [(await wire.call("profile")).status for _ in range(24)]
        portal.clear_faults()
        return found

    first = await struck(7)
    assert (await struck(7), set(first)) == (first, {200, 502})
    assert await struck(8) != first
    told = await change(wire, "faults", {"kind": "502", "percent": 50, "seed": 7})
    assert told["faults"][0]["seed"] == 7


# Applications, events and bots.


async def test_an_application_is_made_installed_expired_refreshed_and_revoked_over_http(
    wire: Wire, portal: Portal, ears: Ears
) -> None:
    card = {"client_id": "local.boats", "client_secret": "k3y-of-boats", "scopes": ["crm"], "handler_url": ears.url}
    made = await change(wire, "apps", {**card, "redirect_uri": "https://app.example/back"})
    assert (made["client_id"], made["client_secret"], made["member_id"]) == (
        "local.boats",
        "k3y-of-boats",
        portal.member_id,
    )
    tokens = await change(wire, "apps/local.boats/install", {"user_id": 2})
    await portal.settle()
    assert [one["event"] for one in ears.heard] == ["ONAPPINSTALL"]
    assert ears.heard[0]["auth"]["application_token"] == made["application_token"]

    async def asked(method: str, token: str) -> tuple[int, Any]:
        answer = await wire.send("POST", f"/rest/{method}", json={"auth": token})
        return answer.status, answer.json.get("error", answer.json.get("result"))

    assert (await asked("user.current", tokens["access_token"]))[1] == "insufficient_scope"
    assert (await asked("crm.deal.list", tokens["access_token"]))[0] == 200
    await change(wire, "apps/local.boats/expire")
    assert await asked("crm.deal.list", tokens["access_token"]) == (401, "expired_token")
    grant = {"grant_type": "refresh_token", "client_id": "local.boats", "client_secret": "k3y-of-boats"}
    token_path = made["token_url"].removeprefix(portal.url)
    again = await wire.send("GET", token_path, params={**grant, "refresh_token": tokens["refresh_token"]})
    assert (await asked("crm.deal.list", again.json["access_token"]))[0] == 200
    await change(wire, "apps/local.boats/revoke")
    assert (await asked("crm.deal.list", again.json["access_token"]))[0] == 401
    back = (await change(wire, "apps/local.boats/authorize", {"user_id": 2, "state": "mine"}))["url"]
    assert back.startswith("https://app.example/back?")
    assert "state=mine" in back
    assert (await change(wire, "apps/local.boats/tokens", {"user_id": 3}))["user_id"] == 3
    told = await get(wire, "apps")
    assert [one["client_id"] for one in told["apps"]] == ["local.boats"]
    assert "k3y-of-boats" not in json.dumps(told)


async def test_a_fresh_token_holds_for_3600_seconds_by_a_clock_that_runs(session: aiohttp.ClientSession) -> None:
    async with Portal(clock=Clock(ticking=True)) as running:
        wire = Wire(running, session)
        await change(wire, "apps", {"client_id": "local.boats"})
        told = [(await change(wire, "apps/local.boats/tokens"))["expires_in"] for _ in range(5)]
    assert told == [3600] * 5


async def test_events_happen_and_go_out_over_http(wire: Wire, portal: Portal, ears: Ears) -> None:
    key = (await change(wire, "outgoing", {"url": ears.url, "events": ["ONCRMDEALADD"]}))["application_token"]
    await change(wire, "emit", {"event": "OnCrmDealAdd", "data": {"FIELDS": {"ID": 5}}})
    await portal.settle()
    assert [(one["event"], one["data"]) for one in ears.heard] == [("ONCRMDEALADD", {"FIELDS": {"ID": "5"}})]
    assert ears.heard[0]["auth"]["application_token"] == key


async def test_somebody_writes_to_a_bot_and_presses_a_button_over_http(wire: Wire, portal: Portal, ears: Ears) -> None:
    await change(wire, "apps", {"client_id": "local.bot"})
    auth = {"auth": (await change(wire, "apps/local.bot/tokens"))["access_token"]}
    card = {"CODE": "helper", "TYPE": "B", "EVENT_HANDLER": ears.url, "PROPERTIES": {"NAME": "Helper"}, **auth}
    bot = (await wire.send("POST", "/rest/imbot.register", json=card)).result
    command = {"BOT_ID": bot, "COMMAND": "echo", "EVENT_COMMAND_ADD": ears.url, **auth}
    command["LANG"] = [{"LANGUAGE_ID": "en", "TITLE": "Echo", "PARAMS": "text"}]
    assert (await wire.send("POST", "/rest/imbot.command.register", json=command)).status == 200
    said = (await change(wire, "say", {"user_id": 2, "dialog": bot, "text": "Hello"}))["message_id"]
    keys = [{"TEXT": "Echo", "COMMAND": "echo", "COMMAND_PARAMS": "x"}]
    shown = {"BOT_ID": bot, "DIALOG_ID": "2", "MESSAGE": "Press", "KEYBOARD": {"BUTTONS": keys}, **auth}
    message = (await wire.send("POST", "/rest/imbot.message.add", json=shown)).result
    await change(wire, "press", {"user_id": 2, "message_id": message, "command": "echo", "params": "x"})
    await portal.settle()
    heard = [one["event"] for one in ears.heard]
    assert ("ONIMBOTMESSAGEADD" in heard, "ONIMCOMMANDADD" in heard) == (True, True)
    assert said > 0


@pytest.mark.parametrize("path", ["apps", "outgoing", "apps/local.boats/tokens", "apps/local.boats/install"])
async def test_keys_and_tokens_do_not_leave_this_machine(
    wire: Wire, portal: Portal, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    portal.add_app("local.boats")
    monkeypatch.setattr(Inspector, "_is_near", lambda *_: False)
    assert await refused(wire, path) == (403, "keys and tokens do not leave this machine")
    assert len(portal.apps) == 1


@pytest.mark.parametrize("path", ["apps/nobody/tokens", "apps/local.boats/explode", "apps/local.boats", "boats"])
async def test_what_is_not_there_is_told(wire: Wire, portal: Portal, path: str) -> None:
    portal.add_app("local.boats")
    assert (await post(wire, path)).status == 404


@pytest.mark.parametrize(
    ("path", "body", "words"),
    [
        ("faults", {}, "kind"),
        ("faults", {"kind": "nonsense"}, "there is 502"),
        ("faults", {"kind": "502", "method": "crm.boat.add"}, "no such method"),
        ("faults", {"kind": "502", "method": 5}, "say texts"),
        ("faults", {"kind": "502", "times": 0}, "times"),
        ("faults", {"kind": "502", "times": 1.5}, "times: say a whole number"),
        ("faults", {"kind": "502", "every": 2, "percent": 5}, "not with both"),
        ("faults", {"kind": "502", "percent": 500}, "percent"),
        ("faults", {"kind": "slow", "seconds": -1}, "seconds"),
        ("faults", {"kind": "rename", "to": "javascript:alert(1)"}, "to: say an address"),
        ("faults", {"kind": "rename", "to": "https://x.example\r\nSet-Cookie: a=b"}, "to: say an address"),
        ("faults", {"kind": "502", "metod": "profile"}, "'metod' is none of kind, method"),
        ("faults", {"kind": "502", "percent": 50, "seed": "x"}, "seed: say a whole number"),
        ("apps", {"client_id": 5}, "client_id: say a text"),
        ("apps", {"redirect_uri": "javascript:alert(1)"}, "redirect_uri: say an address"),
        ("apps", {"scopes": ["crn"]}, "scopes: say a list"),
        ("apps", {"scopes": "crm"}, "scopes: say a list"),
        ("apps", {"ui": 1}, "ui: say true or false"),
        ("apps", {"status": "X"}, "status: say one of"),
        ("apps", {"secret": "x"}, "'secret' is none of client_id"),
        ("outgoing", {"url": "https://x.example", "events": []}, "url and events"),
        ("outgoing", {"url": "https://x.example", "events": ["ONNOTHING"]}, "no event"),
        ("emit", {}, "event: say a text"),
        ("emit", {"event": "ONNOTHING"}, "there is no event"),
        ("emit", {"event": "ONCRMDEALADD", "user_id": 9999}, "there is no user 9999"),
        ("say", {"dialog": 5}, "text: say a text"),
        ("say", {"dialog": True, "text": "x"}, "dialog: say 5"),
        ("say", {"dialog": "chat99", "text": "x"}, "no dialog"),
        ("press", {"message_id": 0, "command": "x"}, "message_id"),
        ("press", {"message_id": 5, "command": "x"}, "no button"),
        ("limits", {"limits": "none"}, "limits"),
        ("limits", {"limits": [0, 1]}, "limits"),
        ("limits", {}, "limits"),
        ("bucket", {"level": -1}, "level"),
        ("bucket", {}, "limits are off"),
        ("pace", {"latency": "1"}, "latency"),
        ("pace", {"latency": True}, "latency"),
        ("clock", {}, "move"),
        ("clock", {"move": -5}, "move"),
        ("clock", {"move": 1e99}, "move"),
        ("clear", {"all": True}, "'all'"),
        ("clear", [], "no JSON object"),
    ],
)
async def test_what_makes_no_sense_is_refused_in_words(
    wire: Wire, portal: Portal, path: str, body: Any, words: str
) -> None:
    status, text = await refused(wire, path, body)
    assert (status, words in text) == (400, True), text
    assert (portal.faults, portal.limits, portal.latency) == ((), "off", 0)


async def test_a_clock_that_nobody_can_move_is_not_moved(session: aiohttp.ClientSession) -> None:
    async with Portal() as portal:
        wire = Wire(portal, session)
        assert (await get(wire, "state"))["clock"]["movable"] is False
        assert (await refused(wire, "clock", {"move": 1}))[0] == 400


async def test_paths_and_verbs_that_are_not_there_are_refused(wire: Wire) -> None:
    for verb, path, status in (
        ("GET", "/_portal", 404),
        ("GET", "/_portal/nothing", 404),
        ("GET", "/_portal/requests/9", 404),
        ("GET", "/_portal/requests/x", 404),
        ("GET", "/_portal/requests?after=x", 400),
        ("GET", "/_portal/tables/no.Table", 404),
        ("GET", "/_portal/tables/crm.Deal?start=x", 400),
        ("GET", "/_portal/tables/crm.Deal?order=x", 400),
        ("PUT", "/_portal/state", 405),
        ("DELETE", "/_portal/faults", 405),
        ("POST", "/", 405),
    ):
        answer = await wire.send(verb, path)
        assert (verb, path, answer.status) == (verb, path, status)
    assert (await post(wire, "nothing")).status == 404


# Tables.


async def test_filled_tables_come_first_under_titles_that_people_know_and_crm_at_the_top(wire: Wire) -> None:
    await wire.call("lists.add", {"IBLOCK_TYPE_ID": "lists", "IBLOCK_CODE": "boats", "FIELDS": {"NAME": "Boats"}})
    found = (await get(wire, "tables"))["tables"]
    assert [table["title"] for table in found[:5]] == ["Deals", "Leads", "Contacts", "Companies", "Activities"]
    filled = [table["count"] > 0 for table in found]
    assert filled == sorted(filled, reverse=True)
    titles = [table["title"] for table in found]
    assert len(titles) == len(set(titles))
    assert not [title for title in titles if not title[0].isupper() or "_" in title or "." in title]
    full = [table["key"] for table in found if table["count"]]
    assert full.index("tasks.Task") > max(place for place, key in enumerate(full) if key.startswith("crm."))


async def test_the_tables_are_told_with_their_rows(wire: Wire) -> None:
    found = {table["key"]: (table["title"], table["count"]) for table in (await get(wire, "tables"))["tables"]}
    assert found["crm.Deal"] == ("Deals", 21)
    assert found["tasks.Task"] == ("Tasks", 8)
    assert found["_binding"] == ("Activity owners", 7)
    assert "_meta" not in found


async def test_a_table_is_paged_through_in_both_orders(wire: Wire, portal: Portal) -> None:
    portal.seed(deals=100)
    for order in ("newest", "oldest"):
        ids: list[int] = []
        start = ""
        for _ in range(3):
            told = await get(wire, f"tables/crm.Deal?order={order}{start}")
            assert (told["count"], told["columns"][0], len(told["columns"])) == (
                121,
                "ID",
                len(told["rows"][0]["values"]),
            )
            ids += [row["id"] for row in told["rows"]]
            start = f"&start={told['next']}"
        assert (len(ids), ids, told["next"]) == (121, sorted(set(ids), reverse=order == "newest"), None)


async def test_rows_are_searched_in_every_column_and_letter_case(wire: Wire) -> None:
    async def ids(search: str) -> list[int]:
        return [row["id"] for row in (await get(wire, "tables/crm.Contact", params={"search": search}))["rows"]]

    assert await ids("ИНГРИД") == [7]
    assert await ids("hansen") == [1]
    assert await ids("#7") == [7]
    assert await ids("#4711") == []
    assert await ids("' OR 1=1 --") == []


async def test_a_search_goes_on_where_it_stopped(wire: Wire, portal: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    portal.seed(deals=200)
    monkeypatch.setattr(tables, "PATIENCE", 0.0)
    monkeypatch.setattr(tables, "BLOCK", 7)
    await wire.call("crm.deal.update", {"id": 1, "fields": {"TITLE": "needle"}})
    first = await get(wire, "tables/crm.Deal?search=needle")
    assert (first["rows"], first["next"]) == ([], 294)
    monkeypatch.setattr(tables, "PATIENCE", 5.0)
    told = await get(wire, f"tables/crm.Deal?search=needle&start={first['next']}")
    assert ([row["id"] for row in told["rows"]], told["next"]) == ([1], None)
    every = await get(wire, "tables/crm.Deal?search=deal")
    assert (len(every["rows"]), every["next"] is not None) == (50, True)
    assert (await get(wire, f"tables/crm.Deal?search=deal&start={every['next']}"))["rows"][0]["id"] == every["rows"][
        -1
    ]["id"] - 1


async def test_every_table_can_be_shown(wire: Wire) -> None:
    boat = {"FIELD_NAME": "BOAT", "USER_TYPE_ID": "string", "MULTIPLE": "Y"}
    await wire.result("crm.deal.userfield.add", {"fields": boat})
    await wire.result("crm.activity.update", {"id": 1, "fields": {"UF_BOAT": ["a"]}})
    for table in (await get(wire, "tables"))["tables"]:
        told = await get(wire, f"tables/{table['key']}")
        assert len(told["rows"]) == min(table["count"], 50)
    told = await get(wire, "tables/crm.Activity")
    assert any({"UF_BOAT": ["a"]} in row["values"] for row in told["rows"])


# Secrets.


async def test_no_secret_is_shown_anywhere(wire: Wire, portal: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    other = "another-s3cret-value"
    foreign = "f0reign-h00k-secret"
    token = "t0ken-of-somebody"
    portal.add_webhook(2, secret=other)
    planted = {
        "TITLE": f"{SECRET} and {other}",
        "COMMENTS": f"https://else.example/rest/5/{foreign}/crm.deal.list?auth={token}&x=1",
        f"UF_{SECRET}": {"access_token": token, "Refresh_Token": token, "client_secret": token, "password": token},
    }
    await wire.call("crm.deal.add", {"fields": planted, "auth": token})
    await wire.call("crm.deal.get", {"id": 101, "access_token": token})
    await wire.batch(
        {"a": f"crm.deal.add?fields[TITLE]={SECRET}&auth={token}", SECRET: f"crm.deal.list?access_token={token}"}
    )
    await wire.send(
        "GET",
        f"{wire.hook}profile?auth={token}&password={token}",
        headers={"Referer": f"https://a.example/rest/1/{SECRET}/x"},
    )
    await wire.call3("tasks.task.get", {"id": 1, "auth": token})
    await wire.call("profile", hook=f"/rest/1/{foreign}/")
    monkeypatch.setattr(journal, "WHOLE", 100)
    monkeypatch.setattr(journal, "PART", 4_000)
    await wire.call("crm.deal.get", {"id": 101})
    portal.fault("rename", "user.get", to=f"https://x.example/rest/1/{SECRET}/", times=-1)
    paths = ["state", "requests", "tables", "methods", "tables/crm.Deal", f"tables/crm.Deal?search={SECRET}"]
    paths += [f"requests/{row['number']}" for row in await rows(wire)]
    for path in paths:
        text = json.dumps(await get(wire, path), ensure_ascii=False)
        for secret in (SECRET, other, foreign, token):
            assert secret not in text, (path, text)
    assert (await get(wire, f"tables/crm.Deal?search={SECRET}"))["rows"] == []
    async with wire.session.get(portal.url + "/_portal/stream") as response:
        told = (await response.content.readuntil(b"\n\n")) + (await response.content.readuntil(b"\n\n"))
        assert not any(secret.encode() in told for secret in (SECRET, other, foreign, token))
    page = await wire.send("GET", "/")
    assert SECRET not in page.text


def test_the_part_of_a_long_answer_shows_no_secret_either(monkeypatch: pytest.MonkeyPatch) -> None:
    access = Access()
    access.add_webhook(1, "it's / a <secret>")
    body = envelope.encode(
        {
            "result": {"access_token": 'abc"def', "PASSWORD": "abcdef"},
            "a": "it's / a <secret>",
            "b": "/rest/5/abcdef/profile",
            "c": "auth=abcdef",
            "d": "it's / a <secret>",
        }
    )
    monkeypatch.setattr(journal, "WHOLE", 10)
    for part in range(40, len(body)):
        monkeypatch.setattr(journal, "PART", part)
        kept = journal.Journal()
        kept.add(journal.Logged("profile", {}, 200), Reply(200, body))
        told = log.detail(kept, access, 1)
        assert told is not None
        text = told["answer"]["text"]
        assert not any(secret in text for secret in ("it's", "abc", "def", "secret")), text
    assert text.count("***") == 6


# Who may ask.


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1:{port}",
        "localhost:{port}",
        "LOCALHOST",
        "portal.localhost:{port}",
        "[::1]:{port}",
        "127.9.9.9",
        "localhost.",
    ],
)
async def test_names_of_this_machine_are_answered(wire: Wire, portal: Portal, host: str) -> None:
    port = portal.url.rpartition(":")[2]
    for path in ("/", "/_portal/state"):
        answer = await wire.send("GET", path, headers={"Host": host.format(port=port)})
        assert answer.status == 200, answer.text


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example:80",
        "192.168.1.5",
        "127.0.0.1@evil.example",
        "[::2]",
        "%00",
        ":",
        "127.0.0.1:x",
    ],
)
async def test_a_foreign_name_that_leads_here_is_refused(wire: Wire, host: str) -> None:
    for path in ("/", "/_portal/state", "/_portal/tables/crm.Deal", "/_portal/stream"):
        answer = await wire.send("GET", path, headers={"Host": host})
        assert (answer.status, "Birchline" in answer.text) == (403, False)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "http://localhost"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"},
    ],
)
async def test_pages_of_other_sites_are_refused(wire: Wire, portal: Portal, headers: dict[str, str]) -> None:
    for verb, path in (
        ("GET", "state"),
        ("GET", "stream"),
        ("GET", "requests"),
        ("POST", "webhook"),
        ("POST", "faults"),
    ):
        answer = await wire.send(
            verb, f"/_portal/{path}", headers=headers, **({"json": {"kind": "502"}} if verb == "POST" else {})
        )
        assert answer.status == 403, answer.text
        assert "Access-Control-Allow-Origin" not in answer.headers
    assert portal.faults == ()


async def test_a_link_on_another_site_may_lead_to_the_page_but_no_frame_or_script(wire: Wire) -> None:
    visit = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
    assert (await wire.send("GET", "/", headers=visit)).status == 200
    for dest in ("iframe", "script", "empty"):
        assert (await wire.send("GET", "/", headers={**visit, "Sec-Fetch-Dest": dest})).status == 403


async def test_the_page_itself_may_ask_and_switch(wire: Wire, portal: Portal) -> None:
    headers = {"Origin": portal.url, "Sec-Fetch-Site": "same-origin"}
    assert (await wire.send("GET", "/_portal/state", headers=headers)).status == 200
    assert (await wire.send("POST", "/_portal/clear", headers=headers, json={})).status == 200


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]
)
async def test_a_form_switches_nothing(wire: Wire, portal: Portal, kind: str) -> None:
    answer = await wire.send("POST", "/_portal/faults", data=b'{"kind": "502"}', headers={"Content-Type": kind})
    assert (answer.status, portal.faults) == (415, ())


async def test_a_body_that_is_too_much_is_refused(wire: Wire) -> None:
    assert (await post(wire, "faults", {"kind": "x" * 70_000})).status == 413


async def test_the_page_allows_nothing_but_itself(wire: Wire) -> None:
    answer = await wire.send("GET", "/")
    assert (answer.status, answer.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "http" not in policy
    assert (answer.headers["X-Frame-Options"], answer.headers["Cache-Control"]) == ("DENY", "no-store")
    head = await wire.send("HEAD", "/")
    assert (head.status, head.text) == (200, "")
