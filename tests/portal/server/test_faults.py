"""Faults on demand, and the key that makes a repeated write harmless."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest

from b24async.portal import Clock, Portal, faults

from .conftest import SECRET, Wire

ADD = "crm.deal.add"
LIST: dict[str, Any] = {"filter": {">ID": 100}, "select": ["ID"]}


async def added(wire: Wire) -> int:
    return len(await wire.result("crm.deal.list", LIST))


@pytest.mark.parametrize(("kind", "done"), [("502", 0), ("502-after", 1), ("504", 0), ("504-after", 1)])
async def test_a_gateway_answers_html_before_or_after_the_work(
    wire: Wire, portal: Portal, kind: str, done: int
) -> None:
    portal.fault(kind, ADD)
    answer = await wire.call(ADD, {"fields": {}})
    assert answer.status == int(kind[:3])
    assert answer.headers["Content-Type"] == "text/html"
    assert answer.text.startswith("<html>")
    assert await added(wire) == done
    assert (await wire.call(ADD, {"fields": {}})).status == 200


@pytest.mark.parametrize(("kind", "done"), [("reset", 0), ("reset-after", 1)])
async def test_a_connection_is_reset_before_or_after_the_work(wire: Wire, portal: Portal, kind: str, done: int) -> None:
    portal.fault(kind, ADD)
    with pytest.raises(aiohttp.ClientConnectionError):
        await wire.call(ADD, {"fields": {}})
    assert await added(wire) == done
    assert (portal.requests(ADD)[0].status, portal.requests(ADD)[0].fault) == (0, kind)


async def test_an_answer_is_cut_short(wire: Wire, portal: Portal) -> None:
    portal.fault("truncated", ADD)
    with pytest.raises(aiohttp.ClientPayloadError):
        await wire.call(ADD, {"fields": {}})
    assert await added(wire) == 1


async def test_an_answer_is_empty(wire: Wire, portal: Portal) -> None:
    portal.fault("empty", ADD)
    answer = await wire.call(ADD, {"fields": {}})
    assert (answer.status, answer.text) == (200, "")
    assert await added(wire) == 1


@pytest.mark.parametrize(
    ("kind", "status", "code"),
    [
        ("500", 500, "INTERNAL_SERVER_ERROR"),
        ("503", 503, "QUERY_LIMIT_EXCEEDED"),
        ("error-200", 200, "INTERNAL_SERVER_ERROR"),
        ("operating", 429, "OPERATION_TIME_LIMIT"),
        ("expired", 401, "expired_token"),
        ("expired-command", 401, "expired_token"),
        ("int-code", 400, 1048582),
    ],
)
async def test_a_portal_says_no(wire: Wire, portal: Portal, kind: str, status: int, code: Any) -> None:
    portal.fault(kind)
    answer = await wire.call(ADD, {"fields": {}})
    assert (answer.status, answer.json["error"]) == (status, code)
    assert await added(wire) == 0


async def test_a_renamed_portal_sends_everybody_to_its_new_address(wire: Wire, portal: Portal) -> None:
    portal.fault("rename", to="https://new.example/")
    answer = await wire.call(ADD, {"fields": {}})
    assert (answer.status, answer.headers["Location"]) == (302, f"https://new.example/rest/1/{SECRET}/{ADD}")


async def test_a_fault_waits_for_its_method_and_strikes_as_often_as_asked(wire: Wire, portal: Portal) -> None:
    portal.fault("502", "CRM.Deal.Add", times=2)
    assert (await wire.call("profile")).status == 200
    statuses = [(await wire.call(ADD, {"fields": {}})).status for _ in range(3)]
    assert statuses == [502, 502, 200]


async def test_a_fault_can_last_until_it_is_cleared(wire: Wire, portal: Portal) -> None:
    portal.fault("502", times=-1)
    assert {(await wire.call("profile")).status for _ in range(5)} == {502}
    portal.clear_faults()
    assert (await wire.call("profile")).status == 200


async def test_a_request_fault_meets_batches_that_hold_the_method(wire: Wire, portal: Portal) -> None:
    portal.fault("502-after", ADD)
    assert (await wire.call("batch", {"cmd": ["profile"]})).status == 200
    assert (await wire.call("batch", {"cmd": [f"{ADD}?fields[TITLE]=x"]})).status == 502
    assert await added(wire) == 1


@pytest.mark.parametrize(
    ("kind", "code"),
    [("operating", "OPERATION_TIME_LIMIT"), ("expired-command", "expired_token"), ("int-code", 1048582)],
)
async def test_a_command_fault_fails_its_command_alone(wire: Wire, portal: Portal, kind: str, code: Any) -> None:
    portal.fault(kind, ADD)
    sections = await wire.batch({"a": "profile", "b": ADD, "c": "profile"})
    assert (list(sections["result"]), sections["result_error"]["b"]["error"]) == (["a", "c"], code)


async def test_a_token_that_expired_for_a_whole_batch_lets_nothing_run(wire: Wire, portal: Portal) -> None:
    portal.fault("expired", ADD)
    answer = await wire.call("batch", {"cmd": ["profile", f"{ADD}?fields[TITLE]=x"]})
    assert (answer.status, answer.error[0]) == (401, "expired_token")
    assert (await wire.call("profile")).status == 200
    assert await added(wire) == 0


async def test_a_fault_takes_its_turn_behind_the_bucket(
    wire: Wire, session: aiohttp.ClientSession, clock: Clock
) -> None:
    async with Portal(limits=(1, 1), secret=SECRET, clock=clock) as portal:
        other = Wire(portal, session)
        portal.fault("502", times=1)
        assert [(await other.call("profile")).status for _ in range(2)] == [502, 503]


def test_an_unknown_kind_is_refused_and_the_known_ones_are_named() -> None:
    portal = Portal()
    with pytest.raises(ValueError, match="reset-after"):
        portal.fault("nonsense")
    for kind in faults.KINDS:
        portal.fault(kind)


@pytest.mark.parametrize(("kind", "status"), [("503", 503), ("429", 429)])
async def test_the_web_server_says_no_in_one_form_for_both_versions(
    wire: Wire, portal: Portal, kind: str, status: int
) -> None:
    portal.fault(kind, times=3)
    for answer in (await wire.call(ADD), await wire.call3("tasks.task.get"), await wire.call("batch", {"cmd": [ADD]})):
        assert (answer.status, answer.error) == (status, ("QUERY_LIMIT_EXCEEDED", "Too many requests"))
    assert await added(wire) == 0


async def test_an_overloaded_portal_says_so(wire: Wire, portal: Portal) -> None:
    portal.fault("overload", times=2)
    for answer in (await wire.call(ADD), await wire.call("batch", {"cmd": [ADD]})):
        assert (answer.status, answer.error) == (401, ("OVERLOAD_LIMIT", "REST API is blocked due to overload."))
    assert await added(wire) == 0


@pytest.mark.parametrize(
    ("kind", "status", "code"),
    [
        ("500", 500, "INTERNAL_INTERNALEXCEPTION"),
        ("error-200", 200, "INTERNAL_INTERNALEXCEPTION"),
        ("overload", 403, "ACCESSDENIEDEXCEPTION"),
        ("operating", 429, "RATELIMITEXCEPTION"),
        ("expired", 401, "ACCESSDENIEDEXCEPTION"),
        ("expired-command", 401, "ACCESSDENIEDEXCEPTION"),
        ("int-code", 403, "ACCESSDENIEDEXCEPTION"),
    ],
)
async def test_rest_3_says_no_in_its_own_words(wire: Wire, portal: Portal, kind: str, status: int, code: str) -> None:
    for method, body in (("tasks.task.get", {"id": 1}), ("batch", [{"method": "tasks.task.get", "query": {"id": 1}}])):
        portal.fault(kind, "tasks.task.get")
        answer = await wire.call3(method, body)
        assert (answer.status, answer.code3, list(answer.json)) == (status, code, ["error"])


async def test_half_an_answer_ends_well_and_is_no_json(wire: Wire, portal: Portal) -> None:
    portal.fault("half", ADD)
    answer = await wire.call(ADD, {"fields": {}})
    assert (answer.status, answer.text[:9]) == (200, '{"result"')
    assert int(answer.headers["Content-Length"]) == len(answer.text)
    with pytest.raises(json.JSONDecodeError):
        _ = answer.json
    assert await added(wire) == 1


# A token that is too old.


async def asked(wire: Wire, token: str, method: str = "profile", **more: Any) -> tuple[int, Any]:
    answer = await wire.send("POST", f"/rest/{method}", json=more, headers={"Authorization": f"Bearer {token}"})
    return answer.status, answer.json.get("error")


async def test_a_token_that_a_fault_made_too_old_stays_so_until_it_is_renewed(wire: Wire, portal: Portal) -> None:
    app = portal.add_app()
    old, other = portal.install(app), portal.install(app)
    portal.fault("expired", every=2, times=1)
    token = old["access_token"]
    gone = (401, "expired_token")
    assert [await asked(wire, token) for _ in range(4)] == [(200, None), gone, gone, gone]
    assert await asked(wire, other["access_token"]) == (200, None)
    body = await wire.send("POST", "/rest/api/tasks.task.get", json={"id": 1, "auth": token})
    assert (body.status, body.code3) == (401, "ACCESSDENIEDEXCEPTION")
    given = {"grant_type": "refresh_token", "client_id": app.client_id, "client_secret": app.client_secret}
    renewed = await wire.send("GET", f"/oauth/token/?{urlencode({**given, 'refresh_token': old['refresh_token']})}")
    assert await asked(wire, renewed.json["access_token"]) == (200, None)
    assert await asked(wire, token) == gone


async def test_a_token_that_is_too_old_inside_a_batch_lets_nothing_of_it_run(wire: Wire, portal: Portal) -> None:
    token = portal.install(portal.add_app())["access_token"]
    portal.fault("expired", ADD)
    batch = {"cmd": ["profile", f"{ADD}?fields[TITLE]=x"]}
    assert await asked(wire, token, "batch", **batch) == (401, "expired_token")
    assert await asked(wire, token) == (401, "expired_token")
    assert await added(wire) == 0


async def test_a_command_that_calls_a_token_too_old_does_not_make_it_so(wire: Wire, portal: Portal) -> None:
    token = portal.install(portal.add_app())["access_token"]
    portal.fault("expired-command", "profile")
    assert await asked(wire, token) == (401, "expired_token")
    assert await asked(wire, token) == (200, None)


async def test_a_webhook_is_never_too_old_for_long(wire: Wire, portal: Portal) -> None:
    token = portal.install(portal.add_app())["access_token"]
    portal.fault("expired")
    assert (await wire.call("profile", {"auth": token})).error[0] == "expired_token"
    assert (await wire.call("profile")).status == 200
    assert await asked(wire, token) == (200, None)


# Late and lost answers.


async def test_a_slow_answer_comes_late_and_the_work_is_done_at_once(wire: Wire, portal: Portal) -> None:
    portal.fault("slow", ADD, seconds=0.3)
    begun = time.perf_counter()
    sent = asyncio.create_task(wire.call(ADD, {"fields": {}}))
    while not portal.requests(ADD):
        await asyncio.sleep(0.01)
    assert await added(wire) == 1
    assert not sent.done()
    assert (await sent).result == 101
    assert time.perf_counter() - begun >= 0.3
    assert (portal.requests(ADD)[0].status, portal.requests(ADD)[0].fault) == (200, "slow")
    assert portal.requests(ADD)[0].spent >= 0.3


async def test_a_stalled_answer_never_comes_though_the_work_is_done(wire: Wire, portal: Portal) -> None:
    portal.fault("stall", ADD)
    with pytest.raises(TimeoutError):
        await wire.send("POST", wire.hook + ADD, json={"fields": {}}, timeout=aiohttp.ClientTimeout(total=0.2))
    assert await added(wire) == 1
    assert [(request.status, request.fault) for request in portal.requests(ADD)] == [(0, "stall")]


@pytest.mark.parametrize("kind", ["stall", "slow"])
async def test_a_portal_that_stops_keeps_nobody_waiting(session: aiohttp.ClientSession, kind: str) -> None:
    async with Portal(secret=SECRET) as portal:
        wire = Wire(portal, session)
        portal.fault(kind, seconds=60)
        sent = asyncio.create_task(wire.call("profile"))
        while not portal.requests():
            await asyncio.sleep(0.01)
        begun = time.perf_counter()
    assert time.perf_counter() - begun < 0.9  # not even the second that requests get to finish
    if kind == "stall":
        with pytest.raises(aiohttp.ClientConnectionError):
            await sent
    else:
        assert (await sent).status == 200


@pytest.mark.parametrize("kind", ["stall", "slow"])
async def test_nobody_waits_for_a_caller_that_has_gone(wire: Wire, portal: Portal, kind: str) -> None:
    def served() -> int:
        return sum("RequestHandler.start" in repr(task) for task in asyncio.all_tasks())

    portal.fault(kind, seconds=60)
    sent = asyncio.create_task(wire.call("profile"))
    while not portal.requests():
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.1)  # longer than one glance
    assert served() == 1
    sent.cancel()
    async with asyncio.timeout(5):
        while served():
            await asyncio.sleep(0.01)


# How often a fault strikes.


async def struck(wire: Wire, count: int, method: str = "profile") -> list[int]:
    """The numbers of those requests, from 1 on, that a 502 has met."""
    return [number for number in range(1, count + 1) if (await wire.call(method)).status == 502]


async def test_a_fault_strikes_each_third_request_it_meets_without_end(wire: Wire, portal: Portal) -> None:
    fault = portal.fault("502", "profile", every=3)
    assert await struck(wire, 4) == [3]
    assert await struck(wire, 5, "server.time") == []  # not one of those it meets
    assert await struck(wire, 5) == [2, 5]
    assert (fault.met, fault.struck, fault.active) == (9, 3, True)


async def test_times_bounds_how_often_such_a_fault_strikes(wire: Wire, portal: Portal) -> None:
    fault = portal.fault("502", every=2, times=2)
    assert await struck(wire, 8) == [2, 4]
    assert (fault.struck, fault.active, portal.faults) == (2, False, ())


async def test_every_counts_the_commands_that_a_refusal_meets(wire: Wire, portal: Portal) -> None:
    portal.fault("operating", "profile", every=2)
    sections = await wire.batch(["profile", "server.time", "profile", "profile", "profile"])
    assert sorted(sections["result_error"]) == ["2", "4"]


async def test_every_counts_a_batch_as_the_one_request_it_is(wire: Wire, portal: Portal) -> None:
    portal.fault("502", "profile", every=2)
    statuses = [(await wire.call("batch", {"cmd": ["profile"] * 3})).status for _ in range(4)]
    assert statuses == [200, 502, 200, 502]


async def test_faults_at_random_strike_their_share_and_the_same_requests_every_time(
    session: aiohttp.ClientSession,
) -> None:
    async def run(seed: int, *, another: bool = False) -> list[int]:
        async with Portal(limits="off", secret=SECRET, fault_seed=seed) as portal:
            portal.fault("502", "profile", percent=20)
            if another:
                portal.fault("502", "server.time", percent=50)
            hit = []
            for number in range(200):
                hit += [number] if (await Wire(portal, session).call("profile")).status == 502 else []
                if another:
                    await Wire(portal, session).call("server.time")
            assert portal.faults[0].struck == len(hit)
            return hit

    first = await run(1)
    assert 20 <= len(first) <= 60
    assert await run(1) == first
    assert await run(1, another=True) == first  # dice of its own
    assert await run(2) != first


async def test_times_bounds_faults_at_random_and_a_hundred_percent_is_always(wire: Wire, portal: Portal) -> None:
    portal.fault("502", percent=100, times=2)
    assert await struck(wire, 4) == [1, 2]
    portal.fault("502", percent=100)
    assert await struck(wire, 4) == [1, 2, 3, 4]


async def test_the_oldest_fault_has_the_first_word_and_the_next_does_not_see_what_it_struck(
    wire: Wire, portal: Portal
) -> None:
    portal.fault("502", every=2)
    second = portal.fault("504", every=2)
    statuses = [(await wire.call("profile")).status for _ in range(6)]
    assert statuses == [200, 502, 504, 502, 200, 502]
    assert second.met == 3


async def test_the_faults_that_are_on_can_be_listed_and_stopped_one_by_one(wire: Wire, portal: Portal) -> None:
    assert not portal.faults
    once = portal.fault("502", "profile")
    always = portal.fault("504", "server.time", times=-1)
    assert portal.faults == (once, always)
    assert await struck(wire, 2) == [1]
    assert portal.faults == (always,)
    assert once.struck == 1
    assert [(await wire.call("server.time")).status for _ in range(2)] == [504, 504]
    assert always.left == -1
    always.stop()
    assert not portal.faults
    assert always.struck == 2
    assert (await wire.call("server.time")).status == 200
    later = portal.fault("502", every=1)
    portal.clear_faults()
    assert not later.active
    assert await struck(wire, 2) == []


@pytest.mark.parametrize(
    ("options", "match"),
    [
        ({"every": 2, "percent": 5}, "not with both"),
        ({"every": 0}, "each ninth"),
        ({"percent": 0}, "at most 100"),
        ({"percent": 101}, "at most 100"),
    ],
)
def test_a_fault_that_could_never_strike_as_asked_is_refused(options: dict[str, Any], match: str) -> None:
    portal = Portal()
    with pytest.raises(ValueError, match=match):
        portal.fault("502", **options)
    assert portal.faults == ()


# Idempotency-Key.

TASK = {"fields": {"title": "x", "creatorId": 1, "responsibleId": 1}}


async def add3(wire: Wire, key: str, body: Any = TASK) -> Any:
    headers = {"Idempotency-Key": key}
    return await wire.send("POST", wire.hook3 + "tasks.task.add", json=body, headers=headers)


async def test_a_repeated_write_of_rest_3_gets_its_first_answer_again(wire: Wire) -> None:
    first, second = await add3(wire, "k1"), await add3(wire, "k1")
    assert first.text == second.text
    assert first.headers["Idempotency-Key"] == second.headers["Idempotency-Key"] == "k1"
    assert "Idempotent-Replayed" not in first.headers
    assert second.headers["Idempotent-Replayed"] == "true"
    assert (await add3(wire, "k2")).json["result"]["item"]["id"] == 10


async def test_a_key_is_not_for_another_body_and_lasts_a_day(wire: Wire, clock: Clock) -> None:
    await add3(wire, "k1")
    answer = await add3(wire, "k1", {"fields": {**TASK["fields"], "title": "y"}})
    assert (answer.status, answer.code3) == (422, "IDEMPOTENCYKEYREUSEDEXCEPTION")
    clock.move(24 * 3600)
    assert (await add3(wire, "k1")).json["result"]["item"]["id"] == 10


async def test_a_failed_write_leaves_its_key_free(wire: Wire) -> None:
    assert (await add3(wire, "k1", {"fields": {}})).status == 400
    assert (await add3(wire, "k1")).status == 200


async def test_a_lost_answer_is_found_again_by_its_key(wire: Wire, portal: Portal) -> None:
    portal.fault("502-after", "tasks.task.add")
    assert (await add3(wire, "k1")).status == 502
    assert (await add3(wire, "k1")).headers["Idempotent-Replayed"] == "true"
    assert len(json.loads((await wire.call3("tasks.task.list")).text)["result"]["items"]) == 9


async def test_a_key_must_be_short_and_plain(wire: Wire) -> None:
    answer = await add3(wire, "k" * 256)
    assert (answer.status, answer.code3) == (400, "INVALIDIDEMPOTENCYKEYEXCEPTION")
