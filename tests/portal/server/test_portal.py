"""The portal as an object: starting, stopping, keeping, seeding, and surviving whatever comes in."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from b24async.portal import Portal, asks, serve
from b24async.portal.asks import Ask, Route
from b24async.portal.book import shipped
from b24async.portal.pipeline import Pipeline
from b24async.portal.store import Store

from .conftest import SECRET, Wire


async def titles(portal: Portal) -> list[str]:
    async with aiohttp.ClientSession() as session:
        params = {"filter": {">ID": 100}, "select": ["TITLE"], "order": {"ID": "ASC"}}
        async with session.post(portal.webhook_url + "crm.deal.list", json=params) as response:
            return [row["TITLE"] for row in (await response.json())["result"]]


async def test_it_starts_in_no_time() -> None:
    shipped()
    begun = time.perf_counter()
    async with Portal():
        pass
    assert time.perf_counter() - begun < 1


async def test_it_tells_where_it_is() -> None:
    portal = Portal(secret="abc", user_id=3)
    async with portal:
        assert portal.url.startswith("http://127.0.0.1:")
        assert portal.webhook_url == f"{portal.url}/rest/3/abc/"
        assert "abc" not in repr(portal)


async def test_two_portals_have_two_ports_two_secrets_and_two_states() -> None:
    async with Portal() as one, Portal() as two:
        assert one.url != two.url
        assert one.webhook_url.rpartition(":")[2] != two.webhook_url.rpartition(":")[2]
        one.seed(deals=1)
        assert (len(await titles(one)), len(await titles(two))) == (1, 0)


async def test_it_starts_again_where_it_was_stopped() -> None:
    portal = Portal(limits="off")
    for _ in range(2):
        async with portal:
            assert await titles(portal) == []
            portal.seed(deals=1)
            assert len(await titles(portal)) == 1
    with pytest.raises(aiohttp.ClientConnectionError):
        await titles(portal)
    assert len(portal.requests()) == 4


async def test_it_cannot_run_twice_at_once() -> None:
    async with Portal() as portal:
        with pytest.raises(RuntimeError, match="running already"):
            await portal.start()
        assert await titles(portal) == []


async def test_stopping_twice_harms_nobody() -> None:
    portal = Portal()
    await portal.start()
    await portal.stop()
    await portal.stop()


async def test_a_taken_port_is_told_and_leaves_nothing_open() -> None:
    async with Portal() as one:
        port = int(one.url.rpartition(":")[2])
        with pytest.raises(OSError):
            await Portal(port=port).start()


def test_one_portal_serves_several_event_loops_and_threads_one_after_another() -> None:
    portal = Portal(limits="off")
    seen: list[int] = []

    async def use() -> None:
        async with portal:
            portal.seed(deals=2)
            seen.append(len(await titles(portal)))

    asyncio.run(use())
    asyncio.run(use())
    thread = threading.Thread(target=lambda: asyncio.run(use()))
    thread.start()
    thread.join()
    assert seen == [2, 2, 2]


async def test_a_file_keeps_everything(tmp_path: Path) -> None:
    data = tmp_path / "portal.db"
    async with Portal(data=data, secret="s") as portal:
        wire_add = {"fields": {"TITLE": "kept", "UF_CRM_1": ["x"]}}
        async with aiohttp.ClientSession() as session:
            async with session.post(portal.webhook_url + "crm.deal.add", json=wire_add) as response:
                assert (await response.json())["result"] == 101
            move = {"activityId": 999, "entityTypeId": 3, "entityId": 3}
            async with session.post(portal.webhook_url + "crm.activity.binding.add", json=move) as response:
                assert (await response.json())["result"] is True
    async with Portal(data=data, secret="s") as portal:
        assert await titles(portal) == ["kept"]
        async with (
            aiohttp.ClientSession() as session,
            session.post(portal.webhook_url + "crm.activity.binding.list", json={"activityId": 999}) as response,
        ):
            assert len((await response.json())["result"]) == 2


async def test_a_file_of_an_older_spec_gets_the_new_columns(tmp_path: Path) -> None:
    data = tmp_path / "portal.db"
    async with Portal(data=data):
        pass
    db = sqlite3.connect(data)
    db.execute('ALTER TABLE "crm.Deal" DROP COLUMN "COMMENTS"')
    db.commit()
    db.close()
    async with Portal(data=data, limits="off") as portal:
        portal.seed(deals=1)
        assert await titles(portal) == ["Deal #101"]


async def test_an_empty_portal_has_its_administrator_and_nothing_else() -> None:
    async with Portal(seed="empty") as portal, aiohttp.ClientSession() as session:
        for method, count in (("user.get", 1), ("crm.deal.list", 0), ("crm.activity.list", 0)):
            async with session.post(portal.webhook_url + method, json={}) as response:
                assert len((await response.json())["result"]) == count


def test_an_unknown_seed_is_refused() -> None:
    with pytest.raises(ValueError, match="demo"):
        Portal(seed="full")


async def test_thousands_of_records_are_added_at_once_and_before_the_start_too() -> None:
    portal = Portal(limits="off")
    portal.seed(deals=5000, contacts=10, companies=10, leads=10, tasks=10, users=10)
    async with portal, aiohttp.ClientSession() as session:
        for method, total in (
            ("crm.deal.list", 5021),
            ("crm.contact.list", 22),
            ("crm.company.list", 16),
            ("user.get", 15),
        ):
            async with session.post(portal.webhook_url + method, json={}) as response:
                assert (await response.json())["total"] == total


async def test_the_demo_is_the_same_every_time() -> None:
    answers = []
    for _ in range(2):
        async with (
            Portal(secret="s") as portal,
            aiohttp.ClientSession() as session,
            session.post(portal.webhook_url + "crm.contact.list", json={"select": ["*", "PHONE"]}) as response,
        ):
            answers.append((await response.json())["result"])
    assert answers[0] == answers[1]


async def test_latency_is_waited_out(wire: Wire, portal: Portal) -> None:
    portal.latency = 0.05
    begun = time.perf_counter()
    await wire.call("profile")
    assert time.perf_counter() - begun >= 0.05


async def test_serve_runs_until_it_is_cancelled() -> None:
    started: asyncio.Future[Portal] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(serve(port=0, ready=started.set_result))
    portal = await started
    assert await titles(portal) == []
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    with pytest.raises(aiohttp.ClientConnectionError):
        await titles(portal)


# Whatever comes in.

texts = st.text(max_size=12)
leaves = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts
trees = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3), max_leaves=8
)
METHODS = [
    *((2, method.name) for method in shipped().methods(2)),
    *((3, method.name) for method in shipped().methods(3)),
    (2, "batch"),
    (3, "batch"),
]
NAMES = [
    *(
        "id",
        "fields",
        "filter",
        "order",
        "select",
        "start",
        "entityTypeId",
        "taskId",
        "activityId",
        "entityId",
        "pagination",
        "cursor",
        "cmd",
        "halt",
    ),
    *("FILTER", "sort", "USER_ID", "MESSAGE", "TAG", "name", "full", "0", "1", "2", "params"),
]


def pipe_of(portal: Portal) -> Pipeline:
    assert portal._runner is not None
    return portal._runner.face.pipe


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(
    method=st.sampled_from(METHODS),
    params=st.dictionaries(st.sampled_from(NAMES) | texts, trees | st.integers(0, 9), max_size=5),
    body=trees,
)
def test_no_request_whatsoever_is_an_internal_error(method: tuple[int, str], params: dict[str, Any], body: Any) -> None:
    async def run() -> None:
        async with Portal(limits="off", secret=SECRET) as portal:
            pipe = pipe_of(portal)
            version, name = method
            for content in (params, body):
                given_params = content if isinstance(content, dict) else {}
                ask = Ask(Route(version, name, "1", SECRET), dict(asks.php.pairs(given_params)), content)
                reply = (await pipe.answer(ask)).reply
                assert reply.status in (200, 400, 401, 403, 404), reply
                assert b"INTERNAL" not in reply.body, reply

    asyncio.run(run())


@settings(max_examples=150, deadline=None)
@given(path=st.text(alphabet="/rest1api.%20{}\\?&=ж\x00", max_size=30), query=st.text(max_size=30))
def test_no_path_or_query_is_too_odd(path: str, query: str) -> None:
    asks.route(path)
    asks.masked(path)
    asks.merge(query, None, query.encode("utf-8", "surrogatepass"), "application/json")
    asks.merge(query, [(query, path)], b"", "")


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"Content-Type": "multipart/form-data; boundary=x"}, b"--x\r\nbroken"),
        ({"Content-Type": "multipart/form-data"}, b"no boundary at all"),
        ({"Content-Type": "application/json"}, b"\x00\xff"),
        ({"Content-Type": "nonsense"}, b"a=1"),
        ({"Content-Type": "application/x-www-form-urlencoded"}, b"%ff=%fe&a[=1"),
        ({"Authorization": "Bearer x"}, b""),
        ({"Expect": "100-continue", "Content-Type": "application/json"}, b"{}"),
        ({"Upgrade": "h2c", "Connection": "Upgrade", "HTTP2-Settings": "x"}, b""),
    ],
)
async def test_broken_bodies_and_odd_headers_are_answered(wire: Wire, headers: dict[str, str], body: bytes) -> None:
    answer = await wire.send("POST", wire.hook + "profile", headers=headers, data=body)
    assert answer.status == 200, answer.text


async def test_two_hundred_at_once_are_all_answered(wire: Wire) -> None:
    answers = await asyncio.gather(*(wire.call("crm.deal.add", {"fields": {}}) for _ in range(200)))
    assert len({answer.result for answer in answers}) == 200


# What makes a request cheap changes nothing of what it says.


async def test_a_user_who_has_left_is_shut_out_at_once(wire: Wire, portal: Portal) -> None:
    hook = portal.add_webhook(2).removeprefix(portal.url)
    assert (await wire.call("profile", hook=hook)).status == 200
    for active, status in (("N", 401), ("Y", 200)):
        await wire.result("user.update", {"ID": 2, "ACTIVE": active})
        assert (await wire.call("profile", hook=hook)).status == status


async def test_a_command_that_only_reads_begins_no_transaction(wire: Wire, portal: Portal) -> None:
    said: list[str] = []
    assert portal._state is not None
    await wire.result("crm.deal.get", {"id": 1})  # the first one looks whether the table is there
    portal._state.store._db.set_trace_callback(said.append)
    await wire.result("crm.deal.get", {"id": 1})
    assert [text for text in said if not text.startswith("SELECT")] == []
    await wire.result("crm.deal.update", {"id": 1, "fields": {"TITLE": "Boats"}})
    assert [text.split()[0] for text in said if text in ("BEGIN", "COMMIT", "ROLLBACK")] == ["BEGIN", "COMMIT"]


def test_a_transaction_keeps_all_or_nothing_wherever_it_begins_to_write() -> None:
    store = Store(":memory:")
    done: list[str] = []

    def fails() -> None:
        with store.transaction():
            assert store.meta("a") is None
            with store.transaction():
                store.note("a", "1")
            store.later(lambda: done.append("undone"))
            raise KeyError

    with pytest.raises(KeyError):
        fails()
    assert (store.meta("a"), done) == (None, [])
    with store.transaction():
        store.later(lambda: done.append("kept"))
        assert done == []
        store.note("a", "2")
    assert (store.meta("a"), done) == ("2", ["kept"])
    store.close()


def test_what_is_recalled_is_forgotten_with_the_next_write() -> None:
    store = Store(":memory:")
    found = [store.recall("a", lambda: store.meta("a"))]
    store.note("a", "1")
    found.append(store.recall("a", lambda: store.meta("a")))

    def fails() -> None:
        with store.transaction():
            store.note("a", "2")
            found.append(store.recall("a", lambda: store.meta("a")))
            raise KeyError

    with pytest.raises(KeyError):
        fails()
    assert [*found, store.recall("a", lambda: store.meta("a"))] == [None, "1", "2", "1"]
    store.close()


async def test_a_record_with_more_columns_than_a_function_takes_is_read_all_the_same(
    wire: Wire, portal: Portal
) -> None:
    deal = await wire.result("crm.deal.get", {"id": 1})
    assert portal._state is not None
    portal._state.store._widest = 3
    assert await wire.result("crm.deal.get", {"id": 1}) == deal
    assert (await wire.call("crm.deal.get", {"id": 10**6})).status == 400


async def test_the_openapi_document_has_a_short_name_in_rest_3(wire: Wire) -> None:
    assert (await wire.call3("documentation")).json == (await wire.call3("rest.documentation.openapi")).json
    assert (await wire.call("documentation")).status == 404


async def test_an_import_keeps_no_custom_field_that_nobody_has_made(wire: Wire) -> None:
    await wire.result("crm.deal.userfield.add", {"fields": {"FIELD_NAME": "HULL", "USER_TYPE_ID": "string"}})
    fields = {"TITLE": "Boat", "UF_CRM_HULL": "oak", "UF_CRM_NOBODY": "x", "DATE_CREATE": "2020-05-01T10:00:00+03:00"}
    id_ = await wire.result("crm.deal.add", {"fields": fields, "params": {"IMPORT": "Y"}})
    await wire.result("crm.deal.userfield.add", {"fields": {"FIELD_NAME": "NOBODY", "USER_TYPE_ID": "string"}})
    deal = await wire.result("crm.deal.get", {"id": id_})
    assert (deal["UF_CRM_HULL"], deal["DATE_CREATE"]) == ("oak", "2020-05-01T10:00:00+03:00")
    assert not deal.get("UF_CRM_NOBODY")


async def test_a_record_of_a_request_is_put_together_when_somebody_looks(wire: Wire, portal: Portal) -> None:
    await wire.call("crm.deal.get", {"id": 1, "auth": "x", "client_secret": "y"})
    [record] = portal.requests()
    assert record.params == {"id": 1, "client_secret": "***"}
    assert portal.requests()[0] is record
    assert SECRET not in repr(portal.journal.__dict__)
