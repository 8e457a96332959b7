"""Upserts over real sockets: who is added, who is changed, and what happens when several want it or an answer gets lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from decimal import Decimal
from typing import Any

import attrs
import pytest

from b24async import Bitrix24
from b24async.calls import Call
from b24async.errors import B24Error, TransportError, UsageError
from b24async.everyday import (
    SeveralFound,
    Target,
    classic,
    elements,
    items,
    multifields,
    products,
    tasks,
    upsert,
    upsert_many,
)
from b24async.portal import Portal
from b24async.progress import Progress

SHOP = {"originatorId": "shop", "originId": "42"}


def methods(portal: Portal) -> list[str]:
    """The commands that came, those of batches taken apart."""
    return [name for request in portal.requests() for name in (request.commands or [request.method])]


async def list_of_things(b24: Bitrix24) -> Target:
    """A list with one field of its own, which is ``PROPERTY_2``."""
    made = await b24.lists.add(iblock_type_id="lists", iblock_code="things", fields={"NAME": "Things"})
    size = {"NAME": "Size", "TYPE": "S", "CODE": "SIZE", "MULTIPLE": "N"}
    field = await b24.lists.field.add(iblock_type_id="lists", iblock_id=made, fields=size)
    assert field == "PROPERTY_2"
    return elements(b24, made)


async def tasks_of_a_shop(b24: Bitrix24) -> Target:
    params = {"USER_TYPE_ID": "string", "FIELD_NAME": "SHOP_ID", "LABEL": "Shop"}
    await b24.call("task.item.userfield.add", {"PARAMS": params})
    return tasks(b24, "UF_SHOP_ID")


async def smart_process(b24: Bitrix24) -> Target:
    await b24.call("crm.type.add", {"fields": {"title": "Boat", "entityTypeId": 1030}})
    return items(b24, 1030)


def ready(make: Callable[[Bitrix24], Target]) -> Callable[[Bitrix24], Any]:
    async def made(b24: Bitrix24) -> Target:
        return make(b24)

    return made


CLASSIC = {"ORIGINATOR_ID": "shop", "ORIGIN_ID": "42"}
KINDS: dict[str, tuple[Callable[[Bitrix24], Any], dict[str, Any], dict[str, Any]]] = {
    "lead": (ready(lambda b24: classic(b24, "lead")), CLASSIC, {"TITLE": "A", "OPPORTUNITY": Decimal(5)}),
    "deal": (ready(lambda b24: classic(b24, "deal")), CLASSIC, {"TITLE": "A", "OPPORTUNITY": Decimal("5.50")}),
    "contact": (ready(lambda b24: classic(b24, "contact")), CLASSIC, {"NAME": "A", "OPENED": True}),
    "company": (ready(lambda b24: classic(b24, "company")), CLASSIC, {"TITLE": "A"}),
    "item": (ready(lambda b24: items(b24, 2)), SHOP, {"title": "A", "opportunity": Decimal("5.50"), "opened": True}),
    "contact item": (ready(lambda b24: items(b24, 3)), SHOP, {"name": "A"}),
    "smart process": (smart_process, {"xmlId": "42"}, {"title": "A"}),
    "invoice": (ready(lambda b24: items(b24, 31)), {"xmlId": "42"}, {"title": "A"}),
    "product": (ready(lambda b24: products(b24, 23)), {"xmlId": "42"}, {"name": "A", "active": True}),
    "list element": (list_of_things, {"CODE": "42"}, {"NAME": "A", "PROPERTY_2": "big"}),
    "task": (tasks_of_a_shop, {"UF_SHOP_ID": "42"}, {"TITLE": "A", "RESPONSIBLE_ID": 1}),
}


@pytest.mark.parametrize("kind", KINDS)
async def test_each_kind_is_added_once_and_changed_from_then_on(b24: Bitrix24, portal: Portal, kind: str) -> None:
    make, key, fields = KINDS[kind]
    target = await make(b24)
    name = next(iter(fields))
    first = await upsert(target, {**key, **fields})
    assert first.state == "added"
    assert first.id
    again = await upsert(target, {**key, **fields}, changed_only=True)
    assert (again.state, again.id, again.sent) == ("unchanged", first.id, ())
    changed = await upsert(target, {**key, **fields, name: "B"}, changed_only=True)
    assert (changed.state, changed.id) == ("updated", first.id)
    if not target.whole:
        assert changed.sent == (name,)
    all_of_it = await upsert(target, {**key, **fields})
    assert (all_of_it.state, all_of_it.id) == ("updated", first.id)
    assert set(fields) <= set(all_of_it.sent)
    async for done in upsert_many(target, [{**key, **fields}], changed_only=True):
        assert (done.state, done.id, done.error) == ("unchanged", first.id, None)
    assert methods(portal).count(target.add({**key, **fields}).method.name) == 1


async def test_a_key_of_ones_own_is_any_field(b24: Bitrix24) -> None:
    await b24.crm.deal.userfield.add(fields={"FIELD_NAME": "ORDER", "USER_TYPE_ID": "string"})
    target = classic(b24, "deal")
    first = await upsert(target, {"UF_CRM_ORDER": "A-1", "TITLE": "One"}, "UF_CRM_ORDER")
    again = await upsert(target, {"UF_CRM_ORDER": "A-1", "TITLE": "Two"}, ["UF_CRM_ORDER"])
    assert (first.state, again.state, again.id) == ("added", "updated", first.id)
    assert (await b24.crm.deal.get(id=again.id or 0)).title == "Two"


async def test_a_kind_of_ones_own_is_three_functions(b24: Bitrix24) -> None:
    activity = b24.crm.activity
    target = Target(
        "calls of deal 1",
        lambda filter, select: activity.list(
            filter={"OWNER_TYPE_ID": 2, "OWNER_ID": 1, **filter}, select=["ID", *select]
        ),
        lambda fields: activity.add(fields={"OWNER_TYPE_ID": 2, "OWNER_ID": 1, "TYPE_ID": 2, **fields}),
        lambda id_, fields: activity.update(id=id_, fields=fields),
        key=("ORIGIN_ID",),
    )
    person = [{"VALUE": "+49 30 1", "ENTITY_ID": 1, "ENTITY_TYPE_ID": 3}]
    fields: dict[str, Any] = {"ORIGIN_ID": "c1", "SUBJECT": "Call", "RESPONSIBLE_ID": 1, "COMMUNICATIONS": person}
    first = await upsert(target, fields)
    again = await upsert(target, {"ORIGIN_ID": "c1", "SUBJECT": "Called"}, changed_only=True)
    assert (first.state, again.state, again.id, again.sent) == ("added", "updated", first.id, ("SUBJECT",))


async def test_upserts_of_one_key_at_once_add_one_record(b24: Bitrix24, portal: Portal) -> None:
    target, other = items(b24, 3), items(b24.with_options(timeout=30.0), 3)
    done = await asyncio.gather(
        *[upsert(target if number % 2 else other, {**SHOP, "name": f"Ann {number}"}) for number in range(20)]
    )
    assert [one.state for one in done].count("added") == 1
    assert len({one.id for one in done}) == 1
    assert len(await b24.crm.item.list(entity_type_id=3, filter=SHOP)) == 1


async def test_upserts_of_different_keys_do_not_wait_for_each_other(b24: Bitrix24, portal: Portal) -> None:
    await asyncio.gather(*[upsert(items(b24, 3), {**SHOP, "originId": str(n), "name": "A"}) for n in range(100)])
    assert len(portal.requests()) < 20


async def test_a_key_of_several_records_is_refused_with_their_ids(b24: Bitrix24, portal: Portal) -> None:
    ids = [(await b24.crm.item.add(entity_type_id=3, fields={**SHOP, "name": "A"})).id for _ in range(2)]
    portal.clear_log()
    with pytest.raises(SeveralFound, match=rf"originId='42': {ids[0]}, {ids[1]}") as caught:
        await upsert(items(b24, 3), {**SHOP, "name": "B"})
    assert caught.value.ids == ids
    assert "crm.item.update" not in methods(portal)
    (failed,) = [done async for done in upsert_many(items(b24, 3), [{**SHOP, "name": "B"}])]
    assert isinstance(failed.error, SeveralFound)
    assert (await upsert(items(b24, 3), {**SHOP, "name": "B"}, several="first")).id == ids[0]
    assert (await upsert(items(b24, 3), {**SHOP, "name": "B"}, several="last")).id == ids[1]


async def test_an_add_whose_answer_got_lost_is_found_by_its_key(b24: Bitrix24, portal: Portal) -> None:
    fault = portal.fault("reset-after", method="crm.item.add")
    done = await upsert(items(b24, 3), {**SHOP, "name": "Ann"})
    assert fault.struck == 1
    rows = await b24.crm.item.list(entity_type_id=3, filter=SHOP)
    assert (done.state, [row.id for row in rows]) == ("added", [done.id])
    assert methods(portal).count("crm.item.add") == 1


async def test_an_add_that_did_not_happen_is_made_when_it_surely_did_not(
    b24: Bitrix24, portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("b24async.retry.CUT", 0.3)
    portal.fault("reset", method="crm.item.add")
    loop = asyncio.get_running_loop()
    began = loop.time()
    done = await upsert(items(b24, 3), {**SHOP, "name": "Ann"})
    assert done.state == "added"
    assert loop.time() - began >= 0.3
    assert len(await b24.crm.item.list(entity_type_id=3, filter=SHOP)) == 1
    assert methods(portal).count("crm.item.add") == 2


async def test_an_add_that_is_still_under_way_is_waited_for(
    b24: Bitrix24, portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("b24async.everyday.doubt.PAUSES", (0.1,))
    portal.fault("reset", method="crm.item.add")
    work = asyncio.create_task(upsert(items(b24, 3), {**SHOP, "name": "Ann"}))
    while "crm.item.list" not in methods(portal)[1:]:
        await asyncio.sleep(0.02)
    late = portal.call("crm.item.add", {"entityTypeId": 3, "fields": {**SHOP, "name": "Ann"}})
    done = await asyncio.wait_for(work, 5)
    assert (done.state, done.id) == ("added", late["item"]["id"])
    assert len(await b24.crm.item.list(entity_type_id=3, filter=SHOP)) == 1


async def test_what_cannot_be_looked_up_stays_in_doubt(
    b24: Bitrix24, portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("b24async.retry.CUT", 0.0)
    monkeypatch.setattr("b24async.retry.FIRST_PAUSE", 0.0)
    target = items(b24, 3)
    portal.fault("reset-after", method="crm.item.add")

    def add(fields: Mapping[str, Any]) -> Call[Any]:
        portal.fault("reset", method="crm.item.list", times=-1)  # from now on nothing is found
        return target.add(fields)

    with pytest.raises(TransportError) as caught:
        await upsert(attrs.evolve(target, add=add), {**SHOP, "name": "Ann"})
    assert caught.value.method == "crm.item.add"
    assert caught.value.maybe_done
    assert methods(portal).count("crm.item.add") == 1


async def test_an_update_whose_answer_got_lost_is_looked_up_and_not_repeated(b24: Bitrix24, portal: Portal) -> None:
    first = await upsert(items(b24, 3), {**SHOP, "name": "Ann"})
    portal.fault("reset-after", method="crm.item.update")
    done = await upsert(items(b24, 3), {**SHOP, "name": "Bea"})
    assert (done.state, done.id, done.sent) == ("updated", first.id, ("name",))
    assert methods(portal).count("crm.item.update") == 1
    portal.fault("reset", method="crm.item.update")
    done = await upsert(items(b24, 3), {**SHOP, "name": "Cleo"})
    assert done.state == "updated"
    assert (await b24.crm.item.get(entity_type_id=3, id=first.id or 0)).name == "Cleo"


async def test_a_refusal_is_raised_and_nothing_is_repeated(b24: Bitrix24, portal: Portal) -> None:
    portal.fault("int-code", method="crm.item.add")
    with pytest.raises(B24Error, match="1048582"):
        await upsert(items(b24, 3), {**SHOP, "name": "Ann"})
    assert methods(portal).count("crm.item.add") == 1


async def test_phones_of_an_upsert_are_added_where_they_are_missing(b24: Bitrix24, portal: Portal) -> None:
    phone = {"VALUE": "+7 (900) 111-22-33", "VALUE_TYPE": "MOBILE"}
    old = classic(b24, "contact")
    first = await upsert(old, {**CLASSIC, "NAME": "Ann", "PHONE": [phone]})
    same = {**CLASSIC, "NAME": "Ann", "PHONE": [{"VALUE": "+79001112233"}], "EMAIL": [{"VALUE": "a@b.example"}]}
    done = await upsert(old, same, changed_only=True)
    assert done.sent == ("EMAIL",)
    fm = [{"typeId": "PHONE", "value": "+7 900 1112233"}, {"typeId": "PHONE", "value": "+49 30 1"}]
    await upsert(items(b24, 3), {**SHOP, "name": "Ann", "fm": fm})
    portal.fault("reset-after", method="crm.item.update")
    fm.append({"typeId": "WEB", "value": "https://b.example"})
    await upsert(items(b24, 3), {**SHOP, "name": "Ann", "fm": fm})
    assert (await upsert(items(b24, 3), {**SHOP, "fm": fm})).state == "unchanged"
    rows = multifields.read(await b24.crm.item.get(entity_type_id=3, id=first.id or 0))
    assert [row.value for row in rows] == [phone["VALUE"], "+49 30 1", "a@b.example", "https://b.example"]
    with pytest.raises(UsageError, match="deletes no multifields"):
        await upsert(old, {**CLASSIC, "PHONE": [{"ID": rows[0].id, "DELETE": "Y"}]})


@pytest.mark.parametrize("value", [None, "", [], True])
async def test_a_key_that_says_nothing_is_refused(b24: Bitrix24, portal: Portal, value: Any) -> None:
    with pytest.raises(UsageError, match="the key originId"):
        await upsert(items(b24, 3), {"originatorId": "shop", "originId": value})
    with pytest.raises(UsageError, match="name the fields of the key"):
        await upsert(items(b24, 7), {"title": "Estimate"})
    with pytest.raises(UsageError, match="needs a CODE"):
        await elements(b24, 1).add({"NAME": "A"})
    assert not portal.requests()


async def test_a_filter_that_the_portal_ignores_changes_nobody(b24: Bitrix24, portal: Portal) -> None:
    with pytest.raises(UsageError, match="cannot filter by ORIGN_ID"):
        await upsert(classic(b24, "contact"), {"ORIGN_ID": "42", "NAME": "Ann"}, "ORIGN_ID")
    with pytest.raises(UsageError, match="cannot filter by ORIGN_ID"):
        async for _ in upsert_many(classic(b24, "contact"), [{"ORIGN_ID": "42", "NAME": "Ann"}], "ORIGN_ID"):
            pass
    assert not any(method.endswith(("add", "update")) for method in methods(portal))


async def test_keys_that_differ_in_case_are_different(b24: Bitrix24) -> None:
    first = await upsert(items(b24, 3), {**SHOP, "originId": "abc", "name": "A"})
    second = await upsert(items(b24, 3), {**SHOP, "originId": "ABC", "name": "B"})
    assert (second.state, first.id != second.id) == ("added", True)


async def orders(count: int, **more: Any) -> AsyncIterator[dict[str, Any]]:
    for number in range(count):
        yield {"originatorId": "shop", "originId": str(number), "title": f"Order {number}", **more}


async def test_thousands_are_read_and_written_in_packed_calls(b24: Bitrix24, portal: Portal) -> None:
    count = 1200
    reports: list[Progress] = []
    first = [done async for done in upsert_many(items(b24, 2), orders(count), progress=reports.append)]
    assert [done.state for done in first] == ["added"] * count
    assert len({done.id for done in first}) == count
    assert reports[-1].done == count
    requests = len(portal.requests())
    assert requests <= 60  # of about 1,230 calls
    again = [done async for done in upsert_many(items(b24, 2), orders(count), changed_only=True)]
    assert [(done.state, done.id) for done in again] == [("unchanged", done.id) for done in first]
    assert len(portal.requests()) - requests <= 30
    last = [done async for done in upsert_many(items(b24, 2), orders(60, opportunity=7), changed_only=True, window=25)]
    assert {(done.state, done.sent) for done in last} == {("updated", ("opportunity",))}


async def test_of_many_one_that_fails_leaves_the_others_alone(b24: Bitrix24) -> None:
    rows: list[dict[str, Any]] = [
        {"ORIGINATOR_ID": "shop", "ORIGIN_ID": "1", "NAME": "Ann"},
        {"ORIGINATOR_ID": "shop", "ORIGIN_ID": "2", "EMAIL": [{"VALUE": "nobody"}]},
        {"ORIGINATOR_ID": "shop", "NAME": "Bea"},
        {"ORIGINATOR_ID": "shop", "ORIGIN_ID": "1", "NAME": "Cleo"},
        {"ORIGINATOR_ID": "shop", "ORIGIN_ID": "4", "NAME": "Dora"},
    ]
    done = [one async for one in upsert_many(classic(b24, "contact"), rows)]
    assert [one.state for one in done] == ["added", "failed", "failed", "updated", "added"]
    assert "invalid address" in str(done[1].error)
    assert isinstance(done[2].error, UsageError)
    assert done[0].id == done[3].id


async def test_two_runs_over_the_same_records_add_each_once(b24: Bitrix24) -> None:
    async def run(rows: list[dict[str, Any]]) -> list[str]:
        return [done.state async for done in upsert_many(items(b24, 2), rows, window=40)]

    rows = [row async for row in orders(120)]
    singles = asyncio.gather(*[upsert(items(b24, 2), row) for row in rows[::10]])
    one, other, _ = await asyncio.gather(run(rows), run(rows[::-1]), singles)
    assert len(await b24.crm.item.list(entity_type_id=2, filter={"originatorId": "shop"}).all()) == 120
    assert {*one, *other} == {"added", "updated"}


async def test_of_many_lost_answers_none_doubles_a_record(b24: Bitrix24, portal: Portal) -> None:
    portal.fault("reset-after", method="crm.item.add", every=2, times=4)
    done = [one async for one in upsert_many(items(b24, 2), orders(300), window=150)]
    assert {one.state for one in done} == {"added"}
    rows = await b24.crm.item.list(entity_type_id=2, filter={"originatorId": "shop"}).all()
    assert sorted(row.id for row in rows) == sorted(one.id or 0 for one in done)


async def test_many_are_asked_for_a_window_at_a_time(b24: Bitrix24) -> None:
    taken = 0

    def endless() -> Any:
        nonlocal taken
        while True:
            taken += 1
            yield {"originatorId": "shop", "originId": str(taken), "title": "Order"}

    async for _ in (walk := upsert_many(items(b24, 2), endless(), window=10)):
        break
    await walk.aclose()  # type: ignore[attr-defined]
    assert taken == 10
    with pytest.raises(UsageError, match="window is 0"):
        await anext(upsert_many(items(b24, 2), [], window=0))
