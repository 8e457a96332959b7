"""Explicit batches of REST 3.0: one answer for all of them, and an outcome for each all the same."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import aiohttp
import attrs
import pytest

from b24async import Bitrix24, limits
from b24async.batch import Outcome
from b24async.calls import Call
from b24async.errors import (
    ApiError,
    AuthError,
    InvalidParams,
    LimitError,
    NotFound,
    NotRun,
    PortalError,
    ReplyError,
    UsageError,
)
from b24async.hooks import RequestInfo, ResponseInfo
from b24async.portal import Portal
from tests.portal import fast

NOBODY = 10**6


def requests(portal: Portal) -> list[tuple[int, str, int]]:
    """Return version, method and number of commands of each request so far."""
    return [(request.version, request.method, len(request.commands)) for request in portal.requests()]


def states(outcomes: Any) -> list[str]:
    return [outcome.state for outcome in outcomes]


def get(b24: Bitrix24, id_: Any, **changes: Any) -> Call[Any]:
    return b24.v3.tasks.task.get(id=id_, select=["id", "title"]).with_options(**changes)


def add(b24: Bitrix24, title: str, **fields: Any) -> Call[Any]:
    return b24.v3.tasks.task.add(fields={"title": title, "creatorId": 1, "responsibleId": 1, **fields})


async def titled(b24: Bitrix24, *titles: str) -> list[int]:
    """Return how many tasks there are of each title."""
    found = [row.title async for row in b24.v3.tasks.task.list(select=["id", "title"])]
    return [found.count(title) for title in titles]


async def test_neighbours_share_a_request_and_each_has_its_typed_value(b24: Bitrix24, portal: Portal) -> None:
    first, second, rows = get(b24, 2), get(b24, 1), b24.v3.tasks.task.list(select=["id"])
    results = await b24.batch([first, second, rows])
    assert (results[first].id, results[second].id) == (2, 1)
    assert [row.id for row in results[rows]][:2] == [1, 2]
    assert requests(portal) == [(3, "batch", 3)]
    assert all(set(item) == {"method", "query"} for item in portal.requests()[0].params)


async def test_more_than_fifty_are_several_requests_in_order(b24: Bitrix24, portal: Portal) -> None:
    calls = [add(b24, f"Task {number}") for number in range(60)]
    results = await b24.batch(calls)
    ids = [results[call].id for call in calls]
    assert ids == sorted(ids)
    assert [results[call].title for call in calls] == [f"Task {number}" for number in range(60)]
    assert requests(portal) == [(3, "batch", 50), (3, "batch", 10)]


async def test_a_mixed_list_is_cut_between_the_versions_and_keeps_its_order(b24: Bitrix24, portal: Portal) -> None:
    calls = [
        b24.crm.deal.add(fields={"TITLE": "Before"}),
        b24.user.current(),
        add(b24, "One"),
        get(b24, 1),
        b24.crm.deal.add(fields={"TITLE": "After"}),
        add(b24, "Alone"),
    ]
    results = await b24.batch(calls)
    assert states(results) == ["done"] * 6
    assert requests(portal) == [(2, "batch", 2), (3, "batch", 2), (2, "batch", 1), (3, "tasks.task.add", 0)]


async def test_a_call_without_neighbours_of_its_version_is_the_plain_call_that_it_is(
    b24: Bitrix24, portal: Portal
) -> None:
    write, bad = add(b24, "Alone"), get(b24, NOBODY)
    results = await b24.batch([write, b24.user.current(), bad])
    assert states(results) == ["done", "done", "failed"]
    with pytest.raises(NotFound, match=r"^tasks.task.get: "):
        _ = results[bad]
    assert "Idempotency-Key" in portal.requests("tasks.task.add")[0].headers
    assert not any("Idempotency-Key" in request.headers for request in portal.requests("batch"))


async def test_what_no_batch_may_hold_goes_alone_in_its_place(b24: Bitrix24, portal: Portal) -> None:
    document = b24.v3.rest.documentation.openapi()
    results = await b24.batch([get(b24, 1), get(b24, 2), document, get(b24, 3), get(b24, 4)])
    assert states(results) == ["done"] * 5
    assert results[document]["openapi"] == "3.0.0"
    assert sorted(requests(portal)) == [(3, "batch", 2), (3, "batch", 2), (3, "rest.documentation.openapi", 0)]


@pytest.mark.parametrize("write", [False, True])
async def test_only_reads_go_side_by_side(portal: Portal, write: bool) -> None:
    seen: list[str] = []

    def asked(_: RequestInfo) -> None:
        seen.append("asked")

    def answered(_: ResponseInfo) -> None:
        seen.append("answered")

    async with Bitrix24.from_webhook(
        portal.webhook_url, limits="off", on_request=asked, on_response=answered
    ) as client:
        calls = [client.user.current(), get(client, 1), get(client, 2), client.user.current()]
        calls += [client.crm.deal.add(fields={"TITLE": "x"})] if write else []
        results = await client.batch(calls)
    assert states(results) == ["done"] * len(calls)
    assert seen[:3] == (["asked", "answered", "asked"] if write else ["asked"] * 3)


async def test_later_calls_refer_to_what_earlier_ones_read(b24: Bitrix24, portal: Portal) -> None:
    rows = b24.v3.tasks.task.list(select=["id", "title"], filter=[["id", "in", [3, 4]]])
    first = get(b24, rows.ref(0, "id"))
    again = get(b24, first.ref("id"))
    all_of_them = b24.v3.tasks.task.list(select=["id"], filter=[["id", "in", rows.ref("*", "id")]])
    raw = b24.v3.call("tasks.task.get", {"id": rows.ref(1, "id"), "select": ["id"]})
    by_raw = get(b24, raw.ref("item", "id"))
    raw_rows = b24.v3.call("tasks.task.list", {"filter": [["id", 5]]})
    by_raw_row = get(b24, raw_rows.ref("items", 0, "id"))
    results = await b24.batch([rows, first, again, all_of_them, raw, by_raw, raw_rows, by_raw_row])
    assert [results[call].id for call in (first, again, by_raw, by_raw_row)] == [3, 3, 4, 5]
    assert [row.id for row in results[all_of_them]] == [3, 4]
    assert requests(portal) == [(3, "batch", 8)]
    sent = portal.requests()[0].params
    assert [item.get("as") for item in sent] == ["c0", "c1", None, None, "c4", None, "c6", None]
    assert (sent[1]["query"]["id"], sent[2]["query"]["id"]) == ({"$ref": "c0.0.id"}, {"$ref": "c1.id"})
    assert sent[3]["query"]["filter"] == [["id", "in", {"$refArray": "c0.id"}]]
    assert (sent[5]["query"]["id"], sent[7]["query"]["id"]) == ({"$ref": "c4.id"}, {"$ref": "c6.0.id"})


async def test_a_write_takes_what_a_read_before_it_found(b24: Bitrix24) -> None:
    read = get(b24, 2)
    write = b24.v3.tasks.task.update(id=read.ref("id"), fields={"title": "Found and renamed"})
    results = await b24.batch([read, write])
    assert results[write] is True
    assert (await get(b24, 2)).title == "Found and renamed"


Make = Callable[[Bitrix24], list[Call[Any]]]


def _after(first: Callable[[Bitrix24], Call[Any]], *path: str | int) -> Make:
    def make(b24: Bitrix24) -> list[Call[Any]]:
        call = first(b24)
        return [call, get(b24, call.ref(*path))]

    return make


def _raw(name: str, **options: Any) -> Callable[[Bitrix24], Call[Any]]:
    return lambda b24: b24.v3.call(name, {"id": 1}, **options)


def _over_another_version(b24: Bitrix24) -> list[Call[Any]]:
    first = get(b24, 1)
    return [first, b24.user.current(), get(b24, first.ref("id"))]


def _key(b24: Bitrix24) -> list[Call[Any]]:
    return [get(b24, 1), b24.v3.tasks.task.update(id=1, fields={"title": {"$ref": "c0.title"}})]


def _top_key(b24: Bitrix24) -> list[Call[Any]]:
    return [get(b24, 1), b24.v3.call("tasks.task.get", {"$ref": "c0"})]


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (_after(lambda b24: add(b24, "x"), "id"), r"tasks\.task\.add leaves nothing to refer to"),
        (_after(lambda b24: b24.v3.tasks.task.delete(id=1)), r"keeps only the item or items of what is read"),
        (_after(lambda b24: b24.v3.humanresources.employee.count()), r"count leaves nothing to refer to"),
        (_after(lambda b24: b24.v3.tasks.task.access.get(id=1), "read"), r"access\.get leaves nothing to refer to"),
        (_after(_raw("tasks.task.get"), "id"), r'begin with one of these, such as ref\("item", "id"\)'),
        (_after(_raw("tasks.task.add"), "item", "id"), r"tasks\.task\.add leaves nothing"),
        (_after(_raw("no.such.method"), "item", "id"), r"no\.such\.method cannot be part of a batch"),
        (_after(lambda b24: get(b24, 1), "ID"), r"tasks\.task\.get answers no 'ID'"),
        (_after(lambda b24: get(b24, 1), 0, "id"), r"tasks\.task\.get answers no 0"),
        (_after(lambda b24: get(b24, 1), "*", "id"), r'"\*" stands for every row of a list'),
        (_after(lambda b24: get(b24, 1), "responsible.id"), r"write its parts as steps of their own"),
        (_after(lambda b24: get(b24, 1), "i d"), r"'i d' cannot be part of a reference; keys are texts without blanks"),
        (_after(lambda b24: b24.v3.tasks.task.list(), "id"), r'ref\(0, "id"\), or with "\*" for every row'),
        (_after(lambda b24: b24.v3.tasks.task.list(), "*"), r"one field of it follows"),
        (_after(lambda b24: b24.v3.tasks.task.list(), "*", "responsible", "id"), r"one field of it follows"),
        (_after(lambda b24: b24.v3.tasks.task.list(), 0, "*"), r"one field of it follows"),
        (_after(lambda b24: b24.v3.tasks.task.list(), "*", "ID"), r"tasks\.task\.list answers no 'ID'"),
        (_after(lambda b24: b24.v3.tasks.task.list(), -1, "id"), r"-1 cannot be part of a reference"),
        (_after(_raw("tasks.task.list"), "items", "id"), r"answers rows"),
        (_after(lambda b24: b24.crm.deal.get(id=1), "ID"), r"crm\.deal\.get, which is of another REST version"),
        (_after(lambda b24: b24.v3.rest.documentation.openapi()), r"openapi cannot be part of a batch"),
        (_over_another_version, r"leads over call number 2, which does not share a request"),
        (_key, r"fields\[title\] has the key '\$ref', by which the portal knows references"),
        (_top_key, r"the request has the key '\$ref'"),
    ],
)
async def test_a_reference_that_leads_nowhere_is_refused_before_anything_is_sent(
    b24: Bitrix24, portal: Portal, make: Make, sentence: str
) -> None:
    with pytest.raises(UsageError, match=sentence):
        await b24.batch(make(b24))
    assert portal.requests() == []


async def test_every_row_and_places_from_the_end_are_refused_in_rest_2(b24: Bitrix24, portal: Portal) -> None:
    rows = b24.crm.deal.list(select=["ID"])
    with pytest.raises(UsageError, match=r'crm.deal.list: "\*", which stands for every row, works .* REST 3.0 only'):
        await b24.batch([rows, b24.crm.contact.list(filter={"ID": rows.ref("*", "ID")})])
    with pytest.raises(UsageError, match=r"-1 cannot be part of a reference; indexes count from 0"):
        await b24.batch([rows, b24.crm.deal.get(id=rows.ref(-1, "ID"))])
    assert portal.requests() == []


async def test_texts_that_rest_2_takes_for_references_arrive_as_they_are(b24: Bitrix24) -> None:
    write = add(b24, "$result[c0][id] costs $5")
    results = await b24.batch([get(b24, 1), write])
    assert results[write].title == "$result[c0][id] costs $5"


async def test_where_all_are_reads_each_has_its_own_value_or_error(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(tasks=60)
    calls = [get(b24, number) for number in range(1, 51)]
    calls[13], calls[37] = get(b24, NOBODY), b24.v3.tasks.task.list(filter=[["title", "x"]])
    portal.clear_log()
    results = await b24.batch(calls)
    assert [i for i, outcome in enumerate(results) if outcome.state == "failed"] == [13, 37]
    assert all(results[call].id == n for n, call in enumerate(calls, 1) if n not in (14, 38))
    with pytest.raises(NotFound, match=r"^tasks.task.get: .*ENTITYNOTFOUND"):
        _ = results[calls[13]]
    with pytest.raises(InvalidParams, match=r"^tasks.task.list: "):
        _ = results[calls[37]]
    assert len(portal.requests()) < 30


async def test_an_unknown_method_costs_its_neighbours_nothing_when_all_are_reads(b24: Bitrix24, portal: Portal) -> None:
    gone = b24.v3.call("tasks.task.get", {"id": 1})
    gone.method = attrs.evolve(gone.method, name="tasks.task.gone")
    results = await b24.batch([get(b24, 1), gone, get(b24, 2)])
    assert states(results) == ["done", "failed", "done"]
    with pytest.raises(NotFound, match=r"^tasks.task.gone: .*METHODNOTFOUND"):
        _ = results[gone]


async def test_reads_that_are_tied_go_again_together_and_share_their_error(b24: Bitrix24, portal: Portal) -> None:
    good = b24.v3.tasks.task.list(select=["id"], filter=[["id", 2]])
    of_good = get(b24, good.ref(0, "id"))
    nothing = b24.v3.tasks.task.list(select=["id"], filter=[["id", NOBODY]])
    of_nothing = get(b24, nothing.ref(0, "id"))
    free, bad = get(b24, 3), get(b24, NOBODY)
    results = await b24.batch([good, nothing, of_good, free, of_nothing, bad])
    assert states(results) == ["done", "failed", "done", "done", "failed", "failed"]
    assert (results[of_good].id, results[free].id) == (2, 3)
    for call in (nothing, of_nothing):
        with pytest.raises(ApiError, match=r"^batch: .*INVALIDSELECT.*Path 'c1\.0\.id' not found in context") as caught:
            _ = results[call]
        assert not caught.value.maybe_done
    with pytest.raises(NotFound, match=r"^tasks.task.get: "):
        _ = results[bad]


async def test_a_chain_of_many_links_goes_again_as_a_whole(b24: Bitrix24) -> None:
    rows = b24.v3.tasks.task.list(select=["id"], filter=[["id", "in", [2, 3]]])
    other = get(b24, 4)
    second = get(b24, rows.ref(1, "id"))
    third = get(b24, second.ref("id"))
    all_of_them = b24.v3.tasks.task.list(filter=[["id", "in", [rows.ref(0, "id"), third.ref("id"), other.ref("id")]]])
    results = await b24.batch([rows, other, get(b24, NOBODY), second, third, all_of_them])
    assert states(results) == ["done", "done", "failed", "done", "done", "done"]
    assert results[third].id == 3
    assert [row.id for row in results[all_of_them]] == [2, 3, 4]


async def test_a_batch_that_is_one_chain_is_not_sent_twice(b24: Bitrix24, portal: Portal) -> None:
    first = get(b24, NOBODY)
    second = get(b24, first.ref("id"))
    results = await b24.batch([first, second])
    assert states(results) == ["failed", "failed"]
    assert results.outcome(first).error is not results.outcome(second).error
    assert requests(portal) == [(3, "batch", 2)]


async def test_of_a_failed_batch_with_writes_no_call_is_blamed_and_none_repeated(b24: Bitrix24, portal: Portal) -> None:
    before, bad, after, read = add(b24, "Before"), get(b24, NOBODY), add(b24, "After"), get(b24, 1)
    results = await b24.batch([before, bad, after, read])
    assert states(results) == ["maybe done", "failed", "maybe done", "failed"]
    assert requests(portal) == [(3, "batch", 4)]
    for call in (before, after):
        with pytest.raises(NotFound, match=r"^batch: .*; the portal may have carried it out$") as caught:
            _ = results[call]
        assert caught.value.maybe_done
    for call in (bad, read):
        with pytest.raises(NotFound, match=r"^batch: .*\[HTTP 400\]$") as caught:
            _ = results[call]
        assert not caught.value.maybe_done
    assert await titled(b24, "Before", "After") == [1, 0]  # what ran stays, and nobody told us


async def test_without_halt_what_stands_behind_a_failed_batch_runs(b24: Bitrix24) -> None:
    calls = [add(b24, "Before"), get(b24, NOBODY), b24.crm.deal.add(fields={"TITLE": "Behind"}), add(b24, "Last")]
    assert states(await b24.batch(calls)) == ["maybe done", "failed", "done", "done"]
    assert await titled(b24, "Before", "Last") == [1, 1]


async def test_nothing_of_a_batch_with_an_unknown_method_has_run(b24: Bitrix24) -> None:
    gone = b24.v3.call("tasks.task.get", {"id": 1})
    gone.method = attrs.evolve(gone.method, name="tasks.task.gone")
    write, read = add(b24, "Never"), get(b24, 1)
    results = await b24.batch([write, gone, read])
    assert states(results) == ["not run"] * 3
    with pytest.raises(
        NotRun, match=r"^tasks.task.add: not run, its batch was refused before it began: batch: .*METHODNOT"
    ):
        _ = results[write]
    assert await titled(b24, "Never") == [0]


async def test_a_wrong_credential_is_everybodys_own_error(portal: Portal, b24: Bitrix24) -> None:
    wrong = portal.webhook_url.rsplit("/", 2)[0] + "/wrongwrongwrong/"
    async with Bitrix24.from_webhook(wrong, limits="off") as stranger:
        write, read = add(stranger, "Never"), get(stranger, 1)
        results = await stranger.batch([write, read])
        assert states(results) == ["failed", "failed"]
        with pytest.raises(AuthError, match=r"^tasks.task.add: .*\[HTTP 401\]$"):
            _ = results[write]
    assert requests(portal) == [(3, "batch", 2)]
    assert await titled(b24, "Never") == [0]


async def test_a_limit_that_stops_a_batch_in_the_middle_never_makes_its_writes_run_twice(
    b24: Bitrix24, portal: Portal
) -> None:
    portal.fault("operating", method="tasks.task.get")
    before, read, after = add(b24, "Before"), get(b24, 1), b24.v3.tasks.task.update(id=1, fields={"title": "After"})
    results = await b24.batch([before, read, after])
    assert states(results) == ["maybe done", "failed", "maybe done"]
    with pytest.raises(LimitError, match=r"^batch: .*RATELIMITEXCEPTION"):
        _ = results[before]
    assert requests(portal) == [(3, "batch", 3)]
    assert await titled(b24, "Before", "After") == [1, 0]


async def test_a_limit_on_one_method_keeps_no_other_reads_waiting(b24: Bitrix24, portal: Portal) -> None:
    portal.fault("operating", method="tasks.task.list", times=99)
    held = b24.v3.tasks.task.list().with_options(max_wait=5)
    results = await b24.batch([get(b24, 1), held, get(b24, 2)])
    assert states(results) == ["done", "failed", "done"]
    with pytest.raises(LimitError, match=r"^tasks.task.list: "):
        _ = results[held]


def at_speed(test: Callable[[Portal, Bitrix24], Coroutine[Any, Any, None]]) -> None:
    """Run a test in the fast loop, for waiting that somebody asked for."""

    async def main() -> None:
        async with (
            Portal(limits="off", clock=fast.clock) as portal,
            Bitrix24.from_webhook(portal.webhook_url, limits=limits.Limits(50, 2)) as made,
        ):
            await test(portal, Bitrix24(attrs.evolve(made._engine, clock=fast.clock)))

    fast.run(main())


def test_a_full_bucket_is_waited_out_and_the_writes_run_once() -> None:
    async def test(portal: Portal, b24: Bitrix24) -> None:
        portal.fault("503", method="batch", times=2)
        assert states(await b24.batch([add(b24, "Once"), get(b24, 1)])) == ["done", "done"]
        assert [request.status for request in portal.requests()] == [503, 503, 200]
        assert await titled(b24, "Once") == [1]

    at_speed(test)


def test_a_full_bucket_that_lasts_too_long_leaves_nothing_in_doubt() -> None:
    async def test(portal: Portal, b24: Bitrix24) -> None:
        portal.fault("503", method="batch", times=99)
        hasty = b24.with_options(max_wait=0.1)
        write = add(hasty, "Never")
        results = await hasty.batch([write, get(hasty, 1)])
        assert states(results) == ["failed", "failed"]
        with pytest.raises(LimitError, match=r"^tasks.task.add: QUERY_LIMIT_EXCEEDED .*\[HTTP 503\]$"):
            _ = results[write]

    at_speed(test)


def test_what_breaks_inside_the_portal_is_found_among_reads() -> None:
    async def test(portal: Portal, b24: Bitrix24) -> None:
        portal.fault("500", method="tasks.task.list", times=99)
        broken = b24.v3.tasks.task.list()
        results = await b24.batch([get(b24, 1), broken, get(b24, 2)])
        assert states(results) == ["done", "failed", "done"]
        with pytest.raises(PortalError, match=r"^tasks.task.list: .*INTERNALEXCEPTION .*\[HTTP 500\]$"):
            _ = results[broken]

    at_speed(test)


@pytest.mark.parametrize("fault", ["502-after", "reset-after", "truncated", "empty"])
async def test_a_lost_answer_leaves_writes_in_doubt_and_is_not_asked_for_again(
    b24: Bitrix24, portal: Portal, fault: str
) -> None:
    portal.fault(fault, method="batch")
    write, read = add(b24, "Once"), get(b24, 1)
    results = await b24.batch([write, read])
    assert states(results) == ["maybe done", "failed"]
    assert len(portal.requests()) == 1
    assert str(results.outcome(write).error).endswith("the portal may have carried it out")
    assert await titled(b24, "Once") == [1]


def test_a_lost_answer_to_reads_is_asked_for_again() -> None:
    async def test(portal: Portal, b24: Bitrix24) -> None:
        portal.fault("502-after", method="batch")
        assert states(await b24.batch([get(b24, 1), get(b24, 2)])) == ["done", "done"]
        assert [request.status for request in portal.requests()] == [502, 200]

    at_speed(test)


async def test_an_answer_that_is_too_short_is_none(b24: Bitrix24, monkeypatch: pytest.MonkeyPatch) -> None:
    post = type(b24._engine.transport).post

    async def short(*args: Any, **kwargs: Any) -> Any:
        raw = await post(*args, **kwargs)
        return attrs.evolve(raw, body=b'{"result": [{"item": {"id": 1}}]}')

    monkeypatch.setattr(type(b24._engine.transport), "post", short)
    write, read = add(b24, "Once"), get(b24, 1)
    results = await b24.batch([write, read])
    assert states(results) == ["maybe done", "failed"]
    with pytest.raises(ReplyError, match=r"the answer has 1 results for 2 requests"):
        _ = results[write]


async def test_halt_stops_behind_the_first_read_that_fails(b24: Bitrix24, portal: Portal) -> None:
    calls = [get(b24, 1), get(b24, NOBODY), get(b24, 2), b24.user.current(), add(b24, "Never"), get(b24, 3)]
    calls[4:4] = [b24.crm.deal.add(fields={"TITLE": "Never"})]
    results = await b24.batch(calls, halt=True)
    assert states(results) == ["done", "failed"] + ["not run"] * 5
    with pytest.raises(NotFound, match=r"^tasks.task.get: "):
        _ = results[calls[1]]
    with pytest.raises(NotRun, match=r"^tasks.task.add: not run, an earlier call of the batch failed"):
        _ = results[calls[5]]
    assert not any(request.version == 2 for request in portal.requests())
    assert await titled(b24, "Never") == [0]


async def test_halt_stops_behind_a_batch_of_writes_that_failed(b24: Bitrix24, portal: Portal) -> None:
    calls = [add(b24, "Before"), get(b24, NOBODY), b24.user.current(), add(b24, "Never")]
    assert states(await b24.batch(calls, halt=True)) == ["maybe done", "failed", "not run", "not run"]
    assert requests(portal) == [(3, "batch", 2)]


async def test_halt_stops_before_rest_3_when_rest_2_failed(b24: Bitrix24, portal: Portal) -> None:
    calls = [b24.crm.deal.get(id=NOBODY), add(b24, "Never"), add(b24, "Never")]
    assert states(await b24.batch(calls, halt=True)) == ["failed", "not run", "not run"]
    assert requests(portal) == [(2, "batch", 1)]


async def test_halt_changes_nothing_where_nothing_fails(b24: Bitrix24) -> None:
    calls = [add(b24, "One"), get(b24, 1), b24.user.current(), get(b24, 2), get(b24, 3)]
    assert states(await b24.batch(calls, halt=True)) == ["done"] * 5


async def test_what_a_batch_costs_is_learned(b24: Bitrix24, portal: Portal) -> None:
    portal.cost("tasks.task.get", 3.0)
    await b24.batch([get(b24, 1), get(b24, 2)])
    cost = b24._engine.portal.operating.cost(b24._engine.key("tasks.task.get", 3)[1])
    assert cost == pytest.approx(3.0, abs=0.5)


async def test_calls_at_once_are_packed_beside_a_batch_that_falls_apart(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(tasks=50)
    batch = [get(b24, number) for number in range(1, 31)]
    batch[7] = get(b24, NOBODY)
    others = [get(b24, number) for number in range(1, 41)]
    results, *rows = await asyncio.gather(b24.batch(batch), *others)
    assert [row.id for row in rows] == list(range(1, 41))
    assert [outcome.ok for outcome in results] == [number != 7 for number in range(30)]


def test_an_outcome_shows_its_state_and_none_of_the_data(portal_less: Bitrix24) -> None:
    call = portal_less.v3.tasks.task.get(id=77)
    error = NotFound("tasks.task.get", "X_ENTITYNOTFOUND", "Record with ID = `77` not found")
    assert repr(Outcome(call, "done", {"title": "secret"})) == "<Outcome of tasks.task.get: done>"
    assert (
        repr(Outcome(call, "failed", None, error)) == "<Outcome of tasks.task.get: failed, NotFound X_ENTITYNOTFOUND>"
    )
    assert repr(Outcome(call, "not run", None, NotRun("m", "77"))) == "<Outcome of tasks.task.get: not run, NotRun>"


@pytest.fixture
def portal_less() -> Bitrix24:
    return Bitrix24.from_webhook("https://example.bitrix24.com/rest/1/secret/")


@pytest.mark.parametrize("write", ["tasks.task.add", "tasks.task.update"])
async def test_on_the_portal_too_a_write_leaves_nothing_to_refer_to(portal: Portal, write: str) -> None:
    fields = {"title": "Once", "responsibleId": 1, **({"creatorId": 1} if write.endswith("add") else {})}
    query = {"fields": fields, **({} if write.endswith("add") else {"id": 1})}
    body = [
        {"method": write, "as": "a", "query": query},
        {"method": "tasks.task.get", "query": {"id": {"$ref": "a.id"}}},
    ]
    url = portal.webhook_url.replace("/rest/", "/rest/api/") + "batch"
    async with aiohttp.ClientSession() as session, session.post(url, json=body) as answer:
        assert answer.status == 400
        assert "not found in context" in (await answer.json())["error"]["message"]
