"""Calls that wait together share requests, and nobody notices: not in values, errors, order or repeats."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from typing import Any

import attrs
import pytest

from b24async import Bitrix24, limits
from b24async.errors import AuthError, B24Error, NotFound, UsageError
from b24async.hooks import RetryInfo
from b24async.portal import Logged, Portal
from tests.portal import fast

CROWD = 50
FREE = limits.Limits(0, operating=None)
LOST = ["reset-after", "502-after", "504-after", "truncated", "empty"]


def sizes(portal: Portal) -> list[int]:
    """Return how many calls each request has carried."""
    return [len(request.commands) or 1 for request in portal.requests()]


def of_batches(portal: Portal) -> list[int]:
    return [len(request.commands) for request in portal.requests("batch")]


def numbers(rows: Iterable[Any]) -> list[Any]:
    return [row.id for row in rows]


@contextlib.asynccontextmanager
async def scene(**options: Any) -> AsyncIterator[tuple[Portal, Bitrix24]]:
    """Set up portal and client in the fast loop."""
    async with (
        Portal(limits="off", seed="empty", clock=fast.clock, operating_limit=None) as portal,
        Bitrix24.from_webhook(portal.webhook_url, **{"limits": FREE, **options}) as made,
    ):
        yield portal, Bitrix24(attrs.evolve(made._engine, clock=fast.clock))


def play(act: Callable[[Portal, Bitrix24], Coroutine[Any, Any, None]], **options: Any) -> None:
    async def main() -> None:
        async with asyncio.timeout(20 * fast.SPEED), scene(**options) as (portal, b24):
            await act(portal, b24)

    fast.run(main())


# How many share.


@pytest.mark.parametrize("packing", ["adaptive", "eager", "off"])
async def test_a_lone_call_goes_alone(b24: Bitrix24, portal: Portal, packing: Any) -> None:
    for _ in range(15):
        await b24.with_options(packing=packing).user.current()
    assert {request.method for request in portal.requests()} == {"user.current"}


async def test_a_few_go_alone_and_one_more_makes_them_share(b24: Bitrix24, portal: Portal) -> None:
    await asyncio.gather(*[b24.user.current() for _ in range(10)])
    assert sizes(portal) == [1] * 10
    portal.clear_log()
    await asyncio.gather(*[b24.user.current() for _ in range(11)])
    assert sizes(portal) == [11]


@pytest.mark.parametrize(
    ("count", "expected"), [(50, [50]), (51, [26, 25]), (100, [50, 50]), (149, [50, 50, 49]), (1000, [50] * 20)]
)
async def test_a_crowd_takes_the_fewest_requests(
    b24: Bitrix24, portal: Portal, count: int, expected: list[int]
) -> None:
    await asyncio.gather(*[b24.user.current() for _ in range(count)])
    assert sorted(sizes(portal), reverse=True) == expected


async def test_eager_calls_share_even_if_there_are_only_two(b24: Bitrix24, portal: Portal) -> None:
    eager = b24.with_options(packing="eager")
    await asyncio.gather(eager.user.current(), eager.profile())
    assert [request.commands for request in portal.requests()] == [("user.current", "profile")]


async def test_off_is_off_for_a_client_and_for_a_single_call(b24: Bitrix24, portal: Portal) -> None:
    await asyncio.gather(*[b24.with_options(packing="off").user.current() for _ in range(30)])
    assert sizes(portal) == [1] * 30
    portal.clear_log()
    alone = b24.profile().with_options(packing="off")
    await asyncio.gather(alone, *[b24.user.current() for _ in range(30)])
    assert sorted(sizes(portal)) == [1, 30]
    assert len(portal.requests("profile")) == 1


async def test_while_places_are_rare_those_who_wait_are_joined_by_those_who_come(portal: Portal) -> None:
    async with Bitrix24.from_webhook(portal.webhook_url) as b24:
        await asyncio.gather(*[b24.user.current().with_options(packing="off") for _ in range(40)])
        portal.clear_log()
        tasks = []
        for _ in range(8):
            tasks += [asyncio.ensure_future(b24.user.current().send()) for _ in range(2)]
            await asyncio.sleep(0.01)
        await asyncio.gather(*tasks)
    assert len(portal.requests()) <= 4
    assert sum(sizes(portal)) == 16


# Who shares.


async def test_what_a_query_string_would_change_goes_alone_in_a_crowd(b24: Bitrix24, portal: Portal) -> None:
    task = await b24.tasks.task.add(fields={"TITLE": "x", "RESPONSIBLE_ID": 1})
    assert task.id is not None
    portal.clear_log()
    odd = {
        "null": b24.call("crm.deal.update", {"id": 1, "fields": {"COMMENTS": None}}),
        "positional": b24.task.commentitem.getlist(taskid=task.id, filter={"AUTHOR_ID": 1}),
        "empty": b24.call("crm.contact.update", {"id": 1, "fields": {"PHONE": []}}),
        "reference": b24.crm.lead.add(fields={"TITLE": "$result[c0][ID]"}),
        "large": b24.crm.company.add(fields={"TITLE": "x" * 200_000}),
        "unknown": b24.call("no.such.method", {"a": 1}),
    }
    crowd = [b24.crm.deal.get(id=1) for _ in range(CROWD)]
    answers = await asyncio.gather(*odd.values(), *crowd, return_exceptions=True)
    assert of_batches(portal) == [CROWD]
    alone = Counter(request.method for request in portal.requests() if request.method != "batch")
    assert alone == Counter(call.method.name for call in odd.values())
    assert isinstance(answers[len(odd) - 1], NotFound)
    assert not [answer for answer in answers[: len(odd) - 1] if isinstance(answer, BaseException)]
    lead = await b24.crm.lead.get(id=int(str(answers[3])))
    assert lead.title == "$result[c0][ID]"


async def test_a_file_streams_alone_in_a_crowd(b24: Bitrix24, portal: Portal) -> None:
    file = b24.vote.attached_vote.download(attach_id="1", module_id="Im", entity_type="x", entity_id=1)
    crowd = [b24.crm.deal.get(id=1) for _ in range(CROWD)]
    stream, deals = await asyncio.gather(file, asyncio.gather(*crowd))
    async with stream:
        assert await stream.read()
    assert len(deals) == CROWD
    assert sorted(sizes(portal)) == [1, CROWD]


async def test_writes_share_as_well_and_each_is_done_once(b24: Bitrix24, portal: Portal) -> None:
    before = (await b24.crm.deal.list(select=["ID"])).total or 0
    portal.clear_log()
    ids = await asyncio.gather(*[b24.crm.deal.add(fields={"TITLE": f"Deal {n}"}) for n in range(CROWD)])
    assert sizes(portal) == [CROWD]
    deals = await asyncio.gather(*[b24.crm.deal.get(id=number) for number in ids])
    assert [deal.title for deal in deals] == [f"Deal {n}" for n in range(CROWD)]
    assert (await b24.crm.deal.list(select=["ID"])).total == before + CROWD


async def test_two_clients_of_one_webhook_take_turns_in_the_order_in_which_they_asked(portal: Portal) -> None:
    async with (
        Bitrix24.from_webhook(portal.webhook_url, limits="off", packing="off") as one,
        Bitrix24.from_webhook(portal.webhook_url, limits=limits.Limits(0, concurrency=1), packing="off") as two,
    ):
        calls: list[Any] = []
        for _ in range(20):
            calls += [one.user.current(), two.profile()]
        await asyncio.gather(*calls)
    assert [request.method for request in portal.requests()] == ["user.current", "profile"] * 20


async def test_two_clients_of_one_webhook_are_packed_in_the_order_in_which_they_asked(portal: Portal) -> None:
    async with (
        Bitrix24.from_webhook(portal.webhook_url, limits="off") as one,
        Bitrix24.from_webhook(portal.webhook_url, limits="off") as two,
    ):
        calls: list[Any] = []
        for _ in range(30):
            calls += [one.user.current(), two.profile()]
        await asyncio.gather(*calls)
    for request in portal.requests():
        names = list(request.commands)
        assert names in (["user.current", "profile"] * 15, ["user.current"] * 30, ["profile"] * 30)


@pytest.mark.parametrize("first", [0, 1])
async def test_closing_a_client_harms_no_call_of_another_that_shares_its_queue(portal: Portal, first: int) -> None:
    portal.latency = 0.2
    clients = [Bitrix24.from_webhook(portal.webhook_url, limits="off") for _ in range(2)]
    crowds: list[list[asyncio.Task[int]]] = [[], []]
    for n in range(30):
        add = clients[n % 2].crm.deal.add(fields={"TITLE": "x"})
        crowds[n % 2].append(asyncio.ensure_future(add.send()))
    while not clients[0].limits.snapshot().in_flight:
        await asyncio.sleep(0.01)
    await clients[first].aclose(grace=0)
    ids = await asyncio.gather(*crowds[1 - first])
    assert len(set(ids)) == 15
    await asyncio.gather(*crowds[first], return_exceptions=True)
    await clients[1 - first].aclose()


async def test_a_call_in_a_hurry_leaves_before_the_crowd(b24: Bitrix24, portal: Portal) -> None:
    hurry = b24.with_options(priority="high")
    crowd = [b24.user.current() for _ in range(CROWD)]
    await asyncio.gather(*crowd, hurry.profile())
    assert [request.method for request in portal.requests()] == ["profile", "batch"]


# What each keeps.


async def test_each_packed_call_keeps_its_own_value_and_error(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(deals=CROWD)
    newest = (await b24.crm.deal.list(select=["ID"], order={"ID": "DESC"}))[0].id
    portal.clear_log()
    portal.fault("int-code", "crm.company.get")
    calls: list[Any] = [b24.crm.deal.get(id=newest - n) for n in range(CROWD - 3)]
    calls[10:10] = [b24.crm.deal.get(id=10**6), b24.crm.company.get(id=1), b24.call("crm.lead.get", {"id": 10**6})]
    answers = await asyncio.gather(*calls, return_exceptions=True)
    assert sizes(portal) == [CROWD]
    wrong = answers[10:13]
    del answers[10:13]
    assert numbers(answers) == [newest - n for n in range(CROWD - 3)]
    assert [getattr(error, "method", None) for error in wrong] == ["crm.deal.get", "crm.company.get", "crm.lead.get"]
    assert isinstance(wrong[0], NotFound)
    assert getattr(wrong[1], "code", None) == "1048582"


async def test_a_token_that_fails_for_one_command_fails_for_it_alone(b24: Bitrix24, portal: Portal) -> None:
    portal.fault("expired-command", "crm.company.get")
    calls: list[Any] = [b24.crm.company.get(id=1), *[b24.crm.deal.get(id=1) for _ in range(30)]]
    first, *others = await asyncio.gather(*calls, return_exceptions=True)
    assert isinstance(first, AuthError)
    assert numbers(others) == [1] * 30


async def test_cancelling_a_packed_call_drops_its_answer_alone(b24: Bitrix24, portal: Portal) -> None:
    portal.latency = 0.1
    tasks = [asyncio.ensure_future(b24.crm.deal.add(fields={"TITLE": "x"}).send()) for _ in range(30)]
    while not b24.limits.snapshot().in_flight:
        await asyncio.sleep(0.01)
    for task in tasks[::3]:
        task.cancel()
    answers = await asyncio.gather(*tasks, return_exceptions=True)
    assert sum(isinstance(answer, asyncio.CancelledError) for answer in answers) == 10
    assert len({answer for answer in answers if isinstance(answer, int)}) == 20
    assert sizes(portal) == [30]
    assert not b24._engine.own


def test_each_packed_call_goes_again_by_itself() -> None:
    async def act(portal: Portal, b24: Bitrix24) -> None:
        fault = portal.fault("operating", "crm.deal.add", every=5)
        tasks = [asyncio.ensure_future(b24.crm.deal.add(fields={"TITLE": f"{n}"}).send()) for n in range(30)]
        while not fault.struck:
            await asyncio.sleep(0.1)
        fault.stop()
        ids = await asyncio.gather(*tasks)
        rows = {row.id: row.title for row in await b24.crm.deal.list(select=["ID", "TITLE"]).all()}
        assert rows == {number: f"{n}" for n, number in enumerate(ids)}
        assert fault.struck == 6
        assert sum(sizes(portal)) - 1 == 30 + 6

    play(act)


def test_reads_of_a_lost_batch_go_again_and_its_writes_are_in_doubt() -> None:
    async def act(portal: Portal, b24: Bitrix24) -> None:
        portal.fault("502-after", "batch")
        reads: list[Any] = [b24.user.current() for _ in range(15)]
        writes: list[Any] = [b24.crm.deal.add(fields={"TITLE": "x"}) for _ in range(15)]
        answers = await asyncio.gather(*reads, *writes, return_exceptions=True)
        assert numbers(answers[:15]) == [1] * 15
        assert [getattr(error, "maybe_done", None) for error in answers[15:]] == [True] * 15
        assert len({id(error) for error in answers[15:]}) == 15
        assert (await b24.crm.deal.list(select=["ID"])).total == 15

    play(act)


# How much work one request may be.


@pytest.mark.parametrize(("cost", "most"), [(0.1, 50), (0.5, 40), (1.0, 20), (7.0, 2), (30.0, 1)])
def test_once_it_is_known_that_calls_are_slow_fewer_share_a_request(cost: float, most: int) -> None:
    async def act(portal: Portal, b24: Bitrix24) -> None:
        portal.cost("user.current", cost)
        await b24.user.current()
        portal.clear_log()
        await asyncio.gather(*[b24.user.current() for _ in range(200)])
        assert sum(sizes(portal)) == 200
        assert max(sizes(portal)) <= most
        assert max(sizes(portal)) * cost < 21 or most == 1
        assert len(portal.requests()) <= 200 / most + 10  # the last ten may go alone

    play(act)


def test_quick_and_slow_methods_are_weighed_together() -> None:
    async def act(portal: Portal, b24: Bitrix24) -> None:
        portal.cost("user.current", 2.0)
        await b24.user.current()
        await b24.profile()
        portal.clear_log()
        calls: list[Any] = []
        for _ in range(50):
            calls += [b24.user.current(), b24.profile(), b24.profile()]
        await asyncio.gather(*calls)
        slow = [request.commands.count("user.current") for request in portal.requests()]
        assert max(slow) <= 10
        assert sum(sizes(portal)) == 150

    play(act)


def test_a_batch_that_was_cut_off_makes_the_next_ones_smaller() -> None:
    async def act(portal: Portal, b24: Bitrix24) -> None:
        portal.fault("504", "batch")
        users = await asyncio.gather(*[b24.user.current() for _ in range(CROWD)])
        assert {user.id for user in users} == {1}
        first, *others = sizes(portal)
        assert first == CROWD
        assert others[0] <= CROWD / 2
        assert sum(others) == CROWD

    play(act)


# REST 3.0.


async def task_ids(b24: Bitrix24, portal: Portal, count: int = CROWD) -> list[int]:
    portal.seed(tasks=count)
    rows = [row async for row in b24.v3.tasks.task.list(select=["id"])]
    portal.clear_log()
    return [int(str(row.id)) for row in rows][-count:]


async def test_reads_of_rest_3_share_a_request_that_is_a_list(b24: Bitrix24, portal: Portal) -> None:
    ids = await task_ids(b24, portal)
    tasks = await asyncio.gather(*[b24.v3.tasks.task.get(id=number, select=["id", "title"]) for number in ids])
    assert [task.id for task in tasks] == ids
    (request,) = portal.requests()
    assert (request.method, request.version, len(request.commands)) == ("batch", 3, CROWD)
    assert isinstance(request.params, list)
    assert request.params[0] == {"method": "tasks.task.get", "query": {"id": ids[0], "select": ["id", "title"]}}
    assert request.path.startswith("/rest/api/")


async def test_both_versions_share_each_with_its_own(b24: Bitrix24, portal: Portal) -> None:
    ids = await task_ids(b24, portal)
    calls: list[Any] = []
    for number in ids:
        calls += [b24.v3.tasks.task.get(id=number, select=["id"]), b24.tasks.task.get(task_id=number, select=["ID"])]
    tasks = await asyncio.gather(*calls)
    assert [task.id for task in tasks] == [number for number in ids for _ in range(2)]
    assert sorted((request.version, len(request.commands)) for request in portal.requests()) == [(2, 50), (3, 50)]


@pytest.mark.parametrize("places", [[0], [49], [23], [3, 30], [5, 6, 7]])
async def test_an_id_that_is_not_there_fails_for_itself_alone(b24: Bitrix24, portal: Portal, places: list[int]) -> None:
    ids = await task_ids(b24, portal)
    for place in places:
        ids[place] = 10**6 + place
    answers = await asyncio.gather(
        *[b24.v3.tasks.task.get(id=number, select=["id"]) for number in ids], return_exceptions=True
    )
    for place, (number, answer) in enumerate(zip(ids, answers, strict=True)):
        if place in places:
            assert isinstance(answer, NotFound)
            assert answer.method == "tasks.task.get"
            assert str(number) in answer.description
        else:
            assert getattr(answer, "id", None) == number
    assert len(portal.requests()) <= 20 * len(places)  # halves, and alone what is cheaper alone


async def test_calls_of_unknown_methods_of_rest_3_go_alone(b24: Bitrix24, portal: Portal) -> None:
    ids = await task_ids(b24, portal)
    unknown = b24.v3.call("no.such.thing", {}, safety="safe")
    calls: list[Any] = [unknown, *[b24.v3.tasks.task.get(id=number, select=["id"]) for number in ids]]
    first, *others = await asyncio.gather(*calls, return_exceptions=True)
    assert isinstance(first, NotFound)
    assert numbers(others) == ids
    assert sorted(sizes(portal)) == [1, 50]


async def test_the_bare_answer_of_rest_3_goes_alone_in_a_crowd(b24: Bitrix24, portal: Portal) -> None:
    ids = await task_ids(b24, portal)
    calls: list[Any] = [b24.v3.tasks.task.get(id=number, select=["id"]) for number in ids]
    document, *tasks = await asyncio.gather(b24.v3.rest.documentation.openapi(), *calls)
    assert isinstance(document, dict)
    assert [task.id for task in tasks] == ids
    assert sorted(sizes(portal)) == [1, 50]


def keys(requests: list[Logged]) -> list[str | None]:
    return [
        {name.lower(): value for name, value in request.headers.items()}.get("idempotency-key") for request in requests
    ]


def add3(b24: Bitrix24, title: str = "Write") -> Any:
    return b24.v3.tasks.task.add(fields={"title": title, "creatorId": 1, "responsibleId": 1})


async def test_writes_of_rest_3_go_alone_each_with_a_key_of_its_own(b24: Bitrix24, portal: Portal) -> None:
    await asyncio.gather(*[add3(b24, f"{n}") for n in range(CROWD)])
    assert sizes(portal) == [1] * CROWD
    found = keys(portal.requests())
    assert None not in found
    assert len(set(found)) == CROWD
    call = add3(b24)
    await call
    await call
    assert len(set(keys(portal.requests()))) == CROWD + 2  # to await a call again is to ask for it again


async def test_neither_reads_nor_rest_2_carry_a_key(b24: Bitrix24, portal: Portal) -> None:
    await b24.v3.tasks.task.list()
    await b24.crm.deal.add(fields={"TITLE": "x"})
    await b24.user.current()
    assert keys(portal.requests()) == [None] * 3


@pytest.mark.parametrize("fault", LOST)
def test_a_write_of_rest_3_whose_answers_are_lost_is_done_once(fault: str) -> None:
    async def act(portal: Portal, b24: Bitrix24) -> None:
        portal.fault(fault, "tasks.task.add", times=3)
        task = await add3(b24, "Once")
        requests = portal.requests("tasks.task.add")
        assert len(requests) == 4
        assert None not in keys(requests)
        assert len(set(keys(requests))) == 1
        rows = await b24.tasks.task.list(select=["ID", "TITLE"])
        assert [(row.id, row.title) for row in rows] == [(task.id, "Once")]

    play(act)


def test_many_writes_of_rest_3_on_a_bad_line_are_done_once_each() -> None:
    async def act(portal: Portal, b24: Bitrix24) -> None:
        retries: list[RetryInfo] = []
        portal.fault("reset-after", "tasks.task.add", every=3)
        told = Bitrix24.from_webhook(portal.webhook_url, limits=FREE, on_retry=retries.append)
        made = Bitrix24(attrs.evolve(told._engine, clock=fast.clock))
        answers = await asyncio.gather(*[add3(made, f"{n}") for n in range(40)], return_exceptions=True)
        portal.clear_faults()
        titles = [row.title async for row in b24.tasks.task.list(select=["ID", "TITLE"])]
        assert Counter(titles) == Counter(f"{n}" for n in range(40))
        assert retries
        for answer in answers:
            assert not isinstance(answer, B24Error) or getattr(answer, "maybe_done", False)
        await told.aclose()

    play(act)


async def test_a_reference_has_no_place_among_packed_calls(b24: Bitrix24, portal: Portal) -> None:
    first = b24.crm.deal.get(id=1)
    calls: list[Any] = [b24.crm.contact.get(id=first.ref("CONTACT_ID")), *[b24.user.current() for _ in range(30)]]
    wrong, *others = await asyncio.gather(*calls, return_exceptions=True)
    assert isinstance(wrong, UsageError)
    assert numbers(others) == [1] * 30
    assert sizes(portal) == [30]
