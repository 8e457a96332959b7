"""Walks over everything a list finds."""

from __future__ import annotations

from typing import Any

import pytest

from b24async import Bitrix24, calls, convert, pages
from b24async.errors import ApiError, DecodeError, UsageError
from b24async.portal import Portal


@pytest.mark.parametrize("order", [{"ID": "ASC"}, {"id": "desc"}, None, {"TITLE": "ASC"}])
async def test_a_walk_gives_every_row_once(b24: Bitrix24, portal: Portal, order: Any) -> None:
    portal.seed(deals=1234)
    total = (await b24.crm.deal.list(select=["ID"])).total
    ids = [row.id async for row in b24.crm.deal.list(select=["ID", "TITLE"], order=order)]
    assert len(ids) == len(set(ids)) == total
    if order is None or "TITLE" not in order:
        assert ids == sorted(ids, reverse=order == {"id": "desc"})


async def test_a_list_that_fits_on_one_page_costs_one_request(b24: Bitrix24, portal: Portal) -> None:
    assert len(await b24.crm.company.list(filter={"<ID": 10}).all()) > 0
    portal.clear_log()
    await b24.crm.contact.list(filter={"ID": 1}).all()
    assert len(portal.requests()) == 1


async def test_a_long_walk_chains_pages_within_requests(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(deals=5000)
    portal.clear_log()
    rows = [row.id async for row in b24.crm.deal.list(select=["ID"])]
    assert len(rows) >= 5000
    assert len(portal.requests()) <= 6


@pytest.mark.parametrize("extra", [0, 1, 49, 50, 51, 150, 200, 201])
async def test_no_row_is_lost_or_doubled_at_the_edges_of_pages_and_chains(
    b24: Bitrix24, portal: Portal, extra: int
) -> None:
    have = (await b24.crm.deal.list(select=["ID"])).total or 0
    portal.seed(deals=200 - have + extra)
    ids = [row.id async for row in b24.crm.deal.list(select=["TITLE"])]
    assert len(ids) == len(set(ids)) == 200 + extra


async def test_the_callers_filter_is_kept_on_every_page(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(deals=300)
    every = [row async for row in b24.crm.deal.list(filter={"OPENED": True}, select=["ID", "OPENED"])]
    assert every
    assert all(row.opened for row in every)


async def test_a_condition_on_the_id_walks_by_offset_and_is_obeyed(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(deals=300)
    newest = (await b24.crm.deal.list(select=["ID"], order={"ID": "DESC"}))[0].id
    ids = [row.id async for row in b24.crm.deal.list(select=["ID"], filter={">ID": newest - 120})]
    assert ids == list(range(newest - 119, newest + 1))


async def test_items_walk_by_their_own_spelling_of_the_id(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(deals=260)
    ids = [item.id async for item in b24.crm.item.list(entity_type_id=2, select=["id"])]
    assert len(set(ids)) == len(ids) >= 260


async def test_users_walk_with_sort_and_order_as_texts(b24: Bitrix24) -> None:
    ids = [user.id async for user in b24.user.get(filter={"ACTIVE": True})]
    assert ids == sorted(ids)
    assert ids


async def test_tasks_walk_in_both_versions(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(tasks=120)
    old = [task.id async for task in b24.tasks.task.list(select=["ID", "TITLE"])]
    new = [task.id async for task in b24.v3.tasks.task.list(select=["id"])]
    assert sorted(filter(None, old)) == sorted(filter(None, new))
    assert len(new) >= 120


async def test_pages_come_one_after_another_and_leaving_early_stops_the_requests(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(deals=5000)
    portal.clear_log()
    async for page in b24.crm.deal.list(select=["ID"]).pages():
        assert len(page) == 50
        break
    assert len(portal.requests()) == 1


async def test_the_first_page_knows_total_and_next(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(deals=100)
    page = await b24.crm.deal.list(select=["ID"])
    assert page.total is not None
    assert page.total >= 100
    assert page.next == 50
    second = await b24.crm.deal.list(select=["ID"], start=50)
    assert second[0].id > page[-1].id


async def test_a_page_that_fails_raises_and_loses_no_row_silently(
    b24: Bitrix24, portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("b24async.retry.FIRST_PAUSE", 0.0)
    portal.seed(deals=500)
    seen: list[int] = []

    async def walk() -> None:
        async for row in b24.crm.deal.list(select=["ID"]):
            seen.append(row.id)
            if len(seen) == 50:
                portal.fault("500", method="batch", times=10)

    with pytest.raises(ApiError):
        await walk()
    assert len(seen) == 50


class Stuck:
    """A portal whose list does not move."""

    def __init__(self, **answer: Any) -> None:
        self.answer = answer

    async def send(self, call: Any) -> Any:
        rows = [{"ID": n} for n in range(50)]
        return calls.Response(call.method.decode(rows, **self.answer))


@pytest.mark.parametrize("keyset", [None, pages.Keyset("ID", "ID", "ID")])
async def test_a_walk_that_does_not_move_raises_instead_of_turning_for_ever(keyset: pages.Keyset | None) -> None:
    method: Any = calls.ListMethod("x.list", convert.json, paging=pages.Paging("offset", keyset), batch=False)
    walk: Any = calls.ListCall(method, {"start": None}, Stuck(next=0))
    with pytest.raises(DecodeError, match="does not move"):
        await walk.all()


class Rows:
    """A portal with so many rows, in whatever way they are asked for."""

    def __init__(self, count: int) -> None:
        self.rows = [{"ID": n} for n in range(count)]
        self.asked: list[Any] = []

    async def send(self, call: Any) -> Any:
        self.asked.append(dict(call.params))
        options = call.params.get("params") or call.params
        if "page" in options:
            first, size = (options["page"] - 1) * 20, 20
        else:
            first, size = options.get("OFFSET", options.get("offset", 0)), min(options.get("LIMIT") or 50, 50)
        return calls.Response(call.method.decode(self.rows[first : first + size]))


@pytest.mark.parametrize(
    ("paging", "given", "requests"),
    [
        (pages.Paging("limit", limit="LIMIT", offset="OFFSET"), {}, 4),
        (pages.Paging("limit", limit="LIMIT", offset="OFFSET"), {"LIMIT": 30}, 5),
        (pages.Paging("limit", limit="LIMIT", offset="OFFSET"), {"LIMIT": 200, "OFFSET": 0}, 4),
        (pages.Paging("limit", limit="params.limit", offset="params.offset"), {"params": {"select": ["ID"]}}, 4),
        (pages.Paging("page", page="page"), {}, 8),
        (pages.Paging("none"), {}, 1),
    ],
)
async def test_lists_with_ways_of_their_own_are_walked_to_the_end(
    paging: pages.Paging, given: Any, requests: int
) -> None:
    portal = Rows(50 if paging.style == "none" else 130)
    method: Any = calls.ListMethod("x.list", convert.json, paging=paging)
    rows = [row["ID"] async for row in calls.ListCall(method, given, portal)]
    assert rows == list(range(len(portal.rows)))
    assert len(portal.asked) == requests
    assert all("select" in asked["params"] for asked in portal.asked if "params" in asked)


async def test_a_list_that_cannot_be_walked_says_so_instead_of_ending_early() -> None:
    method: Any = calls.ListMethod("im.notify.get", convert.json, paging=pages.Paging("last_id"))
    with pytest.raises(UsageError, match="pages in a way of its own"):
        await calls.ListCall(method, {}, Rows(1)).all()


@pytest.mark.parametrize(
    "params",
    [
        {"start": -1},
        {"START": -1},
        {"filter": {"!=TITLE": None}},
        {"filter": {"!TITLE": "$result[x]"}},
        {"filter": {"!@ID": []}},
        {"FILTER": {}, "ORDER": {}},
    ],
)
async def test_what_a_batch_cannot_carry_or_guides_recommend_is_walked_to_the_end(
    b24: Bitrix24, portal: Portal, params: Any
) -> None:
    portal.seed(deals=200)
    total = (await b24.crm.deal.list(select=["ID"])).total
    rows = [row["ID"] async for row in b24.call("crm.deal.list", {"select": ["ID"], **params})]
    assert len(rows) == len(set(rows)) == total


async def test_a_filter_joined_by_or_is_walked_by_offset(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(deals=200)
    either = {"logic": "OR", "0": {"%title": "Deal"}, "1": {">id": 0}}
    ids = [item.id async for item in b24.crm.item.list(entity_type_id=2, filter=either, select=["id"])]
    assert len(ids) == len(set(ids)) >= 200


async def test_a_client_without_packing_walks_page_by_page(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(deals=200)
    portal.clear_log()
    await b24.with_options(packing="off").crm.deal.list(select=["ID"]).all()
    assert {request.method for request in portal.requests()} == {"crm.deal.list"}


async def test_a_limit_met_inside_a_chain_is_waited_out(
    b24: Bitrix24, portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("b24async.operating.REFUSED", 0.05)
    portal.seed(deals=400)
    total = (await b24.crm.deal.list(select=["ID"])).total
    rows: list[int] = []
    async for row in b24.crm.deal.list(select=["ID"]):
        rows.append(row.id)
        if len(rows) == 50:
            portal.fault("operating", method="crm.deal.list", times=2)
    assert len(rows) == len(set(rows)) == total
