"""Explicit batches, and calls that share a request by themselves."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Coroutine
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24async import Bitrix24, limits, packing
from b24async.batch import split
from b24async.errors import ApiError, LimitError, NotFound, NotRun, ReplyError, UsageError
from b24async.portal import Portal
from b24async.shapes import crm as shapes
from tests.portal import fast


async def test_each_call_keeps_its_own_value_or_error(b24: Bitrix24, portal: Portal) -> None:
    good, bad, me = b24.crm.deal.get(id=1), b24.crm.deal.get(id=10**6), b24.user.current()
    results = await b24.batch([good, bad, me])
    assert results[good].id == 1
    assert results[me].id == 1
    with pytest.raises(NotFound) as caught:
        _ = results[bad]
    assert caught.value.method == "crm.deal.get"
    assert [outcome.state for outcome in results] == ["done", "failed", "done"]
    assert results.outcome(bad).error is caught.value
    assert len(portal.requests()) == 1


async def test_more_than_fifty_calls_are_several_requests_in_order(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(deals=130)
    ids = [row.id async for row in b24.crm.deal.list(select=["ID"])][:120]
    portal.clear_log()
    calls = [b24.crm.deal.get(id=i) for i in ids]
    results = await b24.batch(calls)
    assert [results[call].id for call in calls] == ids
    assert [outcome.call for outcome in results] == calls
    assert len(portal.requests()) == 3


async def test_halt_stops_behind_the_first_failure_over_all_requests(b24: Bitrix24, portal: Portal) -> None:
    calls = [b24.crm.deal.get(id=1) for _ in range(60)]
    calls[10] = b24.crm.deal.get(id=10**6)
    portal.clear_log()
    results = await b24.batch(calls, halt=True)
    states = [outcome.state for outcome in results]
    assert states == ["done"] * 10 + ["failed"] + ["not run"] * 49
    assert len(portal.requests()) == 1
    with pytest.raises(NotRun, match=r"not run, an earlier call of the batch failed"):
        _ = results[calls[59]]


async def test_without_halt_the_others_run(b24: Bitrix24) -> None:
    calls = [b24.crm.deal.get(id=10**6), b24.crm.deal.get(id=1)]
    assert [outcome.state for outcome in await b24.batch(calls)] == ["failed", "done"]


async def test_a_call_refers_to_the_result_of_an_earlier_one(b24: Bitrix24) -> None:
    contact = b24.crm.contact.add(fields={"NAME": "Ann"})
    deal = b24.crm.deal.add(fields={"TITLE": "Hers", "CONTACT_ID": contact.ref()})
    back = b24.crm.deal.get(id=deal.ref())
    who = b24.crm.contact.get(id=back.ref("CONTACT_ID"))
    results = await b24.batch([contact, deal, back, who])
    assert results[back].contact_id == results[contact]
    assert results[who].name == "Ann"


async def test_a_reference_looks_through_wrapped_results(b24: Bitrix24) -> None:
    item = b24.crm.item.add(entity_type_id=2, fields={"title": "Wrapped"})
    rows = b24.crm.item.list(entity_type_id=2, filter={"id": item.ref("id")})
    deal = b24.crm.deal.get(id=rows.ref(0, "id"))
    results = await b24.batch([item, rows, deal])
    assert results[deal].title == "Wrapped"


async def test_a_wrong_reference_is_refused_before_anything_is_sent(b24: Bitrix24, portal: Portal) -> None:
    first, elsewhere = b24.crm.deal.get(id=1), b24.crm.deal.get(id=2)
    portal.clear_log()
    wrong = [
        ([b24.crm.deal.get(id=first.ref("NO_SUCH_FIELD"))], "answers no 'NO_SUCH_FIELD'"),
        ([b24.crm.deal.get(id=elsewhere.ref("ID"))], "not part of the batch"),
    ]
    for calls, sentence in wrong:
        with pytest.raises(UsageError, match=sentence):
            await b24.batch([first, *calls])
    with pytest.raises(UsageError, match=r"comes later in the batch"):
        await b24.batch([b24.crm.contact.get(id=first.ref("CONTACT_ID")), first])
    with pytest.raises(UsageError, match=r"references work only in an explicit batch"):
        await b24.crm.deal.get(id=first.ref("ID"))
    with pytest.raises(UsageError, match=r"takes for a reference"):
        await b24.batch([b24.crm.deal.add(fields={"TITLE": "$result[c0]"})])
    assert portal.requests() == []


async def test_what_does_not_belong_is_refused_before_anything_is_sent(b24: Bitrix24, portal: Portal) -> None:
    call = b24.crm.deal.get(id=1)
    with pytest.raises(UsageError, match=r"the same call stands twice"):
        await b24.batch([call, call])
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off") as other:
        with pytest.raises(UsageError, match=r"another client"):
            await b24.batch([other.crm.deal.get(id=1)])
    with pytest.raises(UsageError, match=r"TITLE] is null"):
        await b24.batch([b24.crm.deal.update(id=1, fields={"TITLE": None})])
    assert portal.requests() == []
    assert len(await b24.batch([])) == 0


async def test_a_lost_batch_leaves_its_writes_in_doubt_and_goes_on_with_the_rest(b24: Bitrix24, portal: Portal) -> None:
    portal.fault("502-after", method="batch")
    calls = [b24.crm.deal.add(fields={"TITLE": f"Deal {n}"}) for n in range(60)]
    results = await b24.batch(calls)
    states = [outcome.state for outcome in results]
    assert states == ["maybe done"] * 50 + ["done"] * 10
    with pytest.raises(ReplyError, match=r"crm.deal.add: .* the portal may have carried it out"):
        _ = results[calls[0]]


async def test_gathered_calls_share_requests_and_keep_their_places(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(deals=200)
    ids = [row.id async for row in b24.crm.deal.list(select=["ID"])][:200]
    ids[77] = 10**6
    portal.clear_log()
    answers = await asyncio.gather(*[b24.crm.deal.get(id=i) for i in ids], return_exceptions=True)
    assert isinstance(answers[77], NotFound)
    assert [answer.id for answer in answers if not isinstance(answer, BaseException)] == [i for i in ids if i != 10**6]
    assert len(portal.requests()) == 4


async def test_a_few_gathered_calls_go_alone(b24: Bitrix24, portal: Portal) -> None:
    await asyncio.gather(*[b24.crm.deal.get(id=1) for _ in range(8)])
    assert [request.method for request in portal.requests()] == ["crm.deal.get"] * 8


async def test_packing_can_be_switched_off_and_on(b24: Bitrix24, portal: Portal) -> None:
    await asyncio.gather(*[b24.with_options(packing="off").crm.deal.get(id=1) for _ in range(30)])
    assert len(portal.requests()) == 30
    portal.clear_log()
    await asyncio.gather(*[b24.with_options(packing="eager").crm.deal.get(id=1) for _ in range(3)])
    assert [request.method for request in portal.requests()] == ["batch"]


async def test_what_a_query_string_would_change_goes_alone_among_a_crowd(b24: Bitrix24, portal: Portal) -> None:
    odd = b24.crm.deal.add(fields={"TITLE": "$result[c0][ID]"})
    answers = await asyncio.gather(odd, *[b24.crm.deal.get(id=1) for _ in range(40)])
    assert (await b24.crm.deal.get(id=int(str(answers[0])))).title == "$result[c0][ID]"
    assert len(portal.requests("crm.deal.add")) == 1


async def test_calls_of_two_credentials_never_share_a_request(portal: Portal) -> None:
    other = portal.add_webhook(user_id=2, scopes=["crm", "user"])
    async with (
        Bitrix24.from_webhook(portal.webhook_url, limits="off") as one,
        Bitrix24.from_webhook(other, limits="off") as two,
    ):
        mine, theirs = one.with_options(packing="eager"), two.with_options(packing="eager")
        users = await asyncio.gather(*[(mine if n % 2 else theirs).user.current() for n in range(20)])
    assert [user.id for user in users] == [1 if n % 2 else 2 for n in range(20)]


async def test_a_cancelled_call_leaves_the_batch_before_it_is_sent(b24: Bitrix24, portal: Portal) -> None:
    tasks = [asyncio.ensure_future(b24.crm.deal.get(id=1).send()) for _ in range(30)]
    await asyncio.sleep(0)
    for task in tasks[:10]:
        task.cancel()
    answers = await asyncio.gather(*tasks, return_exceptions=True)
    assert sum(isinstance(answer, asyncio.CancelledError) for answer in answers) == 10
    assert sum(len(request.commands or [0]) for request in portal.requests()) == 20


def test_five_thousand_gathered_gets_take_about_a_hundred_requests_and_no_refusal() -> None:
    async def main() -> tuple[int, int, bool, float]:
        async with Portal(limits="standard", clock=fast.clock) as portal:
            portal.seed(deals=5000)
            async with Bitrix24.from_webhook(portal.webhook_url) as made:
                b24 = Bitrix24(attrs.evolve(made._engine, clock=fast.clock))
                newest = (await b24.crm.deal.list(select=["ID"], order={"ID": "DESC"}))[0].id
                portal.clear_log()
                began = fast.clock()
                deals = await asyncio.gather(*[b24.crm.deal.get(id=newest - n) for n in range(5000)])
                took = fast.clock() - began
                right = all(deal.id == newest - n for n, deal in enumerate(deals))
                log = portal.requests()
                return len(log), sum(request.status == 503 for request in log), right, took

    requests, refused, right, took = fast.run(main())
    assert right
    assert refused == 0
    assert 100 <= requests <= 102
    assert took >= (requests - 50) / 2 - 1  # no faster than the portal drains: nothing was let through unseen


def test_a_refusal_is_waited_out_and_costs_no_attempt() -> None:
    async def main() -> tuple[list[int], list[int], float]:
        repeats: list[int] = []
        async with (
            Portal(limits="off", clock=fast.clock) as portal,
            Bitrix24.from_webhook(portal.webhook_url, on_retry=lambda info: repeats.append(info.repeat)) as made,
        ):
            b24 = Bitrix24(attrs.evolve(made._engine, clock=fast.clock))
            portal.fault("503", method="crm.deal.get", times=5)
            began = fast.clock()
            await b24.crm.deal.get(id=1)
            return [request.status for request in portal.requests()], repeats, fast.clock() - began

    statuses, repeats, took = fast.run(main())
    assert statuses == [503] * 5 + [200]
    assert repeats == [0] * 5
    assert took > 2.4  # each refusal says that the bucket is full, and it drains two requests per second


async def test_a_call_that_the_limits_would_hold_longer_than_max_wait_fails_with_the_time(portal: Portal) -> None:
    portal.fault("operating", method="crm.deal.get", times=99)
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off", max_wait=5) as b24:
        with pytest.raises(ApiError) as caught:
            await b24.crm.deal.get(id=1)
    assert getattr(caught.value, "retry_after", None) == 10.0


def test_clients_in_several_loops_share_one_bucket() -> None:
    async def burst(url: str) -> None:
        async with Bitrix24.from_webhook(url, packing="off") as made:
            b24 = Bitrix24(attrs.evolve(made._engine, clock=fast.clock))
            await asyncio.gather(*[b24.crm.deal.get(id=1) for _ in range(40)])

    async def main() -> int:
        async with Portal(limits="standard", clock=fast.clock) as portal:
            await asyncio.gather(*[asyncio.to_thread(fast.run, burst(portal.webhook_url)) for _ in range(3)])
            return sum(request.status == 503 for request in portal.requests())

    assert fast.run(main()) == 0


async def test_a_row_that_is_passed_on_is_looked_at_like_any_other_text(b24: Bitrix24, portal: Portal) -> None:
    row = shapes.Deal({"TITLE": "$result[c0]"})
    with pytest.raises(UsageError, match=r"fields\[TITLE\] contains a text that the portal takes for a reference"):
        await b24.batch([b24.crm.deal.add(fields={"TITLE": "x"}), b24.call("crm.deal.add", {"fields": row})])
    assert portal.requests() == []


def at_speed(test: Callable[[Portal, Bitrix24], Coroutine[Any, Any, None]]) -> None:
    """Run a test in the fast loop, for waiting that somebody asked for."""

    async def main() -> None:
        async with (
            Portal(limits="off", clock=fast.clock) as portal,
            Bitrix24.from_webhook(portal.webhook_url, limits=limits.Limits(50, 2)) as made,
        ):
            await test(portal, Bitrix24(attrs.evolve(made._engine, clock=fast.clock)))

    fast.run(main())


def test_a_command_that_a_limit_refused_goes_again_when_there_is_time() -> None:
    async def test(portal: Portal, b24: Bitrix24) -> None:
        portal.fault("operating", method="crm.deal.add", times=2)
        calls = [b24.crm.deal.add(fields={"TITLE": f"Deal {number}"}) for number in range(4)]
        began = fast.clock()
        results = await b24.batch([*calls, me := b24.user.current()])
        assert fast.clock() - began > 9  # what refused says nothing of when, so it is given a while
        assert [outcome.state for outcome in results] == ["done"] * 5
        assert results[me].id == 1
        titles = [row.title async for row in b24.crm.deal.list(filter={"%TITLE": "Deal "}, select=["ID", "TITLE"])]
        assert [titles.count(f"Deal {number}") for number in range(4)] == [1] * 4
        assert results[calls[2]] < results[calls[3]] < results[calls[0]] < results[calls[1]]

    at_speed(test)


def test_a_command_that_would_be_held_longer_than_max_wait_keeps_its_error_and_its_neighbours_their_values() -> None:
    async def test(portal: Portal, b24: Bitrix24) -> None:
        portal.fault("operating", method="crm.deal.get", times=99)
        hasty = b24.with_options(max_wait=5)
        held, me = hasty.crm.deal.get(id=1), hasty.user.current()
        results = await hasty.batch([held, me])
        assert [outcome.state for outcome in results] == ["failed", "done"]
        with pytest.raises(LimitError, match=r"^crm.deal.get: OPERATION_TIME_LIMIT") as caught:
            _ = results[held]
        assert caught.value.retry_after == pytest.approx(10, abs=1)
        assert len(portal.requests()) == 1

    at_speed(test)


async def test_a_token_that_runs_out_inside_a_batch_concerns_its_own_command_alone(
    b24: Bitrix24, portal: Portal
) -> None:
    portal.fault("expired-command", method="crm.deal.get")
    calls = [b24.crm.deal.get(id=1), b24.user.current()]
    assert [outcome.state for outcome in await b24.batch(calls)] == ["done", "done"]
    assert [request.method for request in portal.requests()] == ["batch", "crm.deal.get"]


@pytest.mark.parametrize("kind", ["operating", "expired-command"])
async def test_a_refused_command_that_is_tied_to_others_keeps_its_error(
    b24: Bitrix24, portal: Portal, kind: str
) -> None:
    portal.fault(kind, method="crm.deal.get")
    first = b24.crm.deal.get(id=1)
    second = b24.crm.contact.get(id=first.ref("CONTACT_ID"))
    results = await b24.batch([first, second])
    assert [outcome.state for outcome in results] == ["failed", "failed"]
    assert len(portal.requests()) == 1


@pytest.mark.parametrize("kind", ["operating", "expired-command"])
async def test_with_halt_a_refused_command_ends_the_batch(b24: Bitrix24, portal: Portal, kind: str) -> None:
    portal.fault(kind, method="crm.deal.get")
    calls = [b24.user.current(), b24.crm.deal.get(id=1), b24.crm.deal.get(id=2)]
    results = await b24.batch(calls, halt=True)
    assert [outcome.state for outcome in results] == ["done", "failed", "not run"]
    assert len(portal.requests()) == 1


@st.composite
def lists(draw: st.DrawFn) -> tuple[list[int], list[list[int]], set[int], list[float]]:
    """Draw versions, references to earlier calls of the same version, calls that go alone, and how long each works."""
    runs = draw(st.lists(st.tuples(st.sampled_from([2, 3]), st.integers(1, 120)), min_size=1, max_size=4))
    versions = [version for version, length in runs for _ in range(length)]
    count = len(versions)
    alone = draw(st.sets(st.sampled_from([i for i in range(count) if versions[i] == 3] or [-1]), max_size=3)) - {-1}
    targets: list[list[int]] = [[] for _ in versions]
    near = draw(st.integers(1, 80))
    for index in draw(st.lists(st.integers(0, count - 1), max_size=60)):
        place = index - draw(st.integers(1, near))
        if place >= 0 and versions[place] == versions[index] and not {index, place} & alone:
            targets[index].append(place)
    slow = draw(st.dictionaries(st.integers(0, count - 1), st.floats(0, 60), max_size=30))
    usual = draw(st.sampled_from([0.0, 0.2, 3.0]))
    return versions, targets, alone, [slow.get(index, usual) for index in range(count)]


@given(lists())
def test_no_request_is_too_long_or_mixed_and_no_reference_leaves_it(
    drawn: tuple[list[int], list[list[int]], set[int], list[float]],
) -> None:
    versions, targets, alone, seconds = drawn
    free = [
        all(not place < cut <= index for index, places in enumerate(targets) for place in places)
        for cut in range(len(versions) + 1)
    ]
    try:
        parts = list(split(versions, targets, alone, work=seconds.__getitem__))
    except UsageError:
        # Somewhere there is no place to cut: neither within fifty calls nor where the next one cannot join.
        joins = [versions[i] == versions[i - 1] and not {i, i - 1} & alone for i in range(1, len(versions))]
        cuts = [cut for cut, is_free in enumerate(free) if is_free]
        assert any(b - a > 50 for a, b in itertools.pairwise(cuts)) or any(
            not joined and not free[i] for i, joined in enumerate(joins, 1)
        )
        return
    assert [index for part in parts for index in part] == list(range(len(versions)))
    for part in parts:
        assert 1 <= len(part) <= 50
        assert len({versions[index] for index in part}) == 1
        assert len(part) == 1 or not alone & set(part)
        assert all(place in part for index in part for place in targets[index])
        if sum(seconds[index] for index in part) > packing.WORK:  # then there is no place for a cut inside
            assert not any(free[cut] for cut in range(part.start + 1, part.stop))
