"""Filters, orders and selections of REST 2 and REST 3.0."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal, filters

from .conftest import Wire

DEALS: list[dict[str, Any]] = [
    {"TITLE": "Oak table", "OPPORTUNITY": 100, "STAGE_ID": "NEW", "COMMENTS": "x"},
    {"TITLE": "oak chair", "OPPORTUNITY": 200, "STAGE_ID": "PREPARATION", "COMMENTS": ""},
    {"TITLE": "Стол дубовый", "OPPORTUNITY": 300, "STAGE_ID": "WON", "UF_CRM_5": "red", "BEGINDATE": "2026-05-01"},
    {"TITLE": "100% pine_wood", "OPPORTUNITY": 400.5, "STAGE_ID": "LOSE", "UF_CRM_5": ["red", "blue"], "UF_CRM_6": 12},
]


@pytest.fixture
async def deals(wire: Wire) -> Wire:
    for name, kind, multiple in (("5", "string", "Y"), ("6", "integer", "N")):
        field = {"FIELD_NAME": name, "USER_TYPE_ID": kind, "MULTIPLE": multiple}
        await wire.result("crm.deal.userfield.add", {"fields": field})
    for fields in DEALS:
        await wire.result("crm.deal.add", {"fields": fields})
    return wire


async def found(wire: Wire, filter_: Any) -> list[int]:
    """Numbers, from 1, of the deals of this test that a filter finds."""
    pairs = {">ID": 100, **filter_}
    rows = await wire.result("crm.deal.list", {"filter": pairs, "select": ["ID"]})
    return [int(row["ID"]) - 100 for row in rows]


async def found_items(wire: Wire, filter_: Any) -> list[int]:
    pairs = {">id": 100, **filter_}
    result = await wire.result("crm.item.list", {"entityTypeId": 2, "filter": pairs, "select": ["id"]})
    return [row["id"] - 100 for row in result["items"]]


@pytest.mark.parametrize("prefix", [*filters.PREFIXES, ""])
def test_the_longest_prefix_is_taken_first(prefix: str) -> None:
    assert filters.parse_key(f"{prefix}TITLE") == (prefix, "TITLE")


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("TITLE", "Oak table", [1]),
        ("TITLE", "OAK TABLE", [1]),
        ("=TITLE", "СТОЛ Дубовый", [3]),
        ("!TITLE", "стол ДУБОВЫЙ", [1, 2, 4]),
        ("@TITLE", ["OAK CHAIR", "oak table"], [1, 2]),
        ("@TITLE", ["OAK CHAIR", "СТОЛ ДУБОВЫЙ"], [2, 3]),
        ("!@TITLE", ["OAK CHAIR", "СТОЛ ДУБОВЫЙ"], [1, 4]),
        (">TITLE", "OAK CHAIR", [1, 3]),
        ("<TITLE", "OAK TABLE", [2, 4]),
        (">=TITLE", "СТОЛ ДУБОВЫЙ", [3]),
        ("<TITLE", "СТОЛ", [1, 2, 4]),
        ("<COMMENTS", "Я", [1]),
        ("<UF_CRM_6", "Я", []),
        ("STAGE_ID", "won", [3]),
        ("UF_CRM_5", "RED", [3, 4]),
        ("=TITLE", "Oak table", [1]),
        ("!=TITLE", "Oak table", [2, 3, 4]),
        ("!TITLE", "Oak table", [2, 3, 4]),
        ("OPPORTUNITY", 200, [2]),
        ("OPPORTUNITY", "200.00", [2]),
        (">OPPORTUNITY", 200, [3, 4]),
        (">=OPPORTUNITY", "200", [2, 3, 4]),
        ("<OPPORTUNITY", 200, [1]),
        ("<=OPPORTUNITY", 200, [1, 2]),
        ("@STAGE_ID", ["NEW", "WON"], [1, 3]),
        ("!@STAGE_ID", ["NEW", "WON"], [2, 4]),
        ("STAGE_ID", ["NEW", "WON"], [1, 3]),
        ("!STAGE_ID", ["NEW", "WON"], [2, 4]),
        ("%TITLE", "oak", [1, 2]),
        ("!%TITLE", "OAK", [3, 4]),
        ("%TITLE", "СТОЛ", [3]),
        ("%TITLE", "%", [4]),
        ("%TITLE", "e_w", [4]),
        ("%TITLE", "k_t", []),
        ("=%TITLE", "oak%", [1, 2]),
        ("%=TITLE", "%table", [1]),
        ("=%TITLE", "table", []),
        ("!=%TITLE", "oak%", [3, 4]),
        ("!%=TITLE", "oak%", [3, 4]),
        ("%STAGE_ID", "W", []),
        ("%STAGE_ID", "WON", [3]),
        ("COMMENTS", "", [2, 3, 4]),
        ("COMMENTS", None, [2, 3, 4]),
        ("COMMENTS", False, [2, 3, 4]),
        ("!COMMENTS", "", [1]),
        ("!=COMMENTS", "x", [2, 3, 4]),
        ("COMPANY_ID", 0, [1, 2, 3, 4]),
        ("BEGINDATE", "2026-05-01", [3]),
        (">=BEGINDATE", "2026-04-30T23:00:00+03:00", [3]),
        ("@STAGE_ID", [], []),
        (">OPPORTUNITY", [], [1, 2, 3, 4]),
        ("UF_CRM_5", "red", [3, 4]),
        ("UF_CRM_5", ["blue", "green"], [4]),
        ("!UF_CRM_5", "red", [1, 2]),
        ("UF_CRM_5", "", [1, 2]),
        (">UF_CRM_6", 9, [4]),
        ("%UF_CRM_5", "BLU", [4]),
        ("UNKNOWN_FIELD", "x", [1, 2, 3, 4]),
        ("opportunity", 100, [1, 2, 3, 4]),
        ("LOGIC", "OR", [1, 2, 3, 4]),
    ],
)
async def test_an_operator_is_a_prefix_of_the_key(deals: Wire, key: str, value: Any, expected: list[int]) -> None:
    assert await found(deals, {key: value}) == expected


async def test_all_keys_must_hold_and_one_field_may_come_several_times(deals: Wire) -> None:
    assert await found(deals, {">=OPPORTUNITY": 200, "<OPPORTUNITY": 400, "%TITLE": "oak"}) == [2]


async def test_moments_compare_across_time_zones(wire: Wire) -> None:
    when = (await wire.result("crm.deal.get", {"id": 7}))["DATE_CREATE"]
    assert when == "2026-01-15T14:00:00+03:00"
    for same in ("2026-01-15T11:00:00Z", "2026-01-15T11:00:00+00:00", "2026-01-15 14:00:00", "15.01.2026 14:00:00"):
        assert len(await wire.result("crm.deal.list", {"filter": {"ID": 7, "DATE_CREATE": same}})) == 1
        assert len(await wire.result("crm.deal.list", {"filter": {"ID": 7, ">DATE_CREATE": same}})) == 0


async def test_multifields_are_found_by_their_exact_value(wire: Wire) -> None:
    async def contacts(value: str, key: str = "EMAIL") -> list[str]:
        rows = await wire.result("crm.contact.list", {"filter": {key: value}, "select": ["ID"]})
        return [row["ID"] for row in rows]

    assert await contacts("contact4@customer.example") == ["4"]
    assert await contacts("customer.example") == []
    assert await contacts("CONTACT4@customer.example") == ["4"]
    assert await contacts("customer.example", "%EMAIL") == []
    assert await contacts("contact4%", "=%EMAIL") == []
    assert await contacts("contact4@customer.example", "%EMAIL") == ["4"]
    assert await contacts("555", "%PHONE") == []


@pytest.mark.parametrize("name", ["filter", "order", "select"])
async def test_classic_lists_want_arrays(wire: Wire, name: str) -> None:
    assert await wire.error("crm.deal.list", {name: "ID"}) == ("", f"Parameter '{name}' must be array.")


@pytest.mark.parametrize(
    ("filter_", "expected"),
    [
        ({"title": "Oak table"}, [1]),
        ({">opportunity": 200}, [3, 4]),
        ({"@stageId": ["NEW", "WON"]}, [1, 3]),
        ({"0": {"logic": "OR", "0": {"%title": "oak"}, "1": {">opportunity": 400}}}, [1, 2, 4]),
        ([{"logic": "OR", "0": {"%title": "oak"}, "1": {">opportunity": 400}}], [1, 2, 4]),
        ({"0": {"logic": "OR", "title": "Oak table", "opportunity": 300}}, [1, 3]),
        ({"0": {"logic": "AND", "%title": "oak", "1": {"logic": "OR", "opportunity": 100, "=stageId": "WON"}}}, [1]),
        ({"0": {"%title": "oak", ">opportunity": 100}}, [2]),
        ({"logic": "OR", "title": "Oak table", "1": {"opportunity": 300}}, [1, 3]),
        ({"0": {"logic": "OR"}}, [1, 2, 3, 4]),
        ({"ufCrm_5": "blue"}, [4]),
        ({"UF_CRM_5": "blue"}, [4]),
    ],
)
async def test_items_are_filtered_by_nested_logic(deals: Wire, filter_: Any, expected: list[int]) -> None:
    if isinstance(filter_, list):
        filter_ = {"0": filter_[0]}
    # The id that keeps the demo data out stands beside the group, so a top-level OR is put into a group of its own.
    filter_ = {"99": filter_} if "logic" in filter_ else filter_
    assert await found_items(deals, filter_) == expected


@pytest.mark.parametrize(
    ("params", "text"),
    [
        ({"filter": {"nope": 1}}, "Invalid filter: field 'nope' is not allowed in filter"),
        ({"filter": {"TITLE": 1}}, "Invalid filter: field 'TITLE' is not allowed in filter"),
        ({"filter": {"0": {">nope": 1}}}, "Invalid filter: field 'nope' is not allowed in filter"),
        ({"filter": {">id": "abc"}}, "Invalid filter: field 'id' has invalid value"),
        ({"filter": {">createdTime": "yesterday"}}, "Invalid filter: field 'createdTime' has invalid value"),
        ({"filter": {">id": [1]}}, "Invalid filter: field 'id' has invalid value"),
        ({"filter": {"opportunity": "much"}}, "Invalid filter: field 'opportunity' has invalid value"),
        ({"filter": {"@probability": [1, "x"]}}, "Invalid filter: field 'probability' has invalid value"),
        ({"filter": {"!opened": "maybe"}}, "Invalid filter: field 'opened' has invalid value"),
        ({"order": {"nope": "ASC"}}, "Invalid order: field 'nope' is not allowed in order"),
        (
            {"order": {"id": "UP"}},
            "Invalid order: allowed sort directions are `ASC, DESC`. But got 'UP' for field 'id'",
        ),
    ],
)
async def test_items_refuse_what_they_do_not_know(wire: Wire, params: Any, text: str) -> None:
    assert await wire.error("crm.item.list", {"entityTypeId": 2, **params}) == ("INVALID_ARG_VALUE", text)


async def test_items_take_numbers_and_yes_or_no_in_every_spelling(deals: Wire) -> None:
    await deals.result("crm.deal.userfield.add", {"fields": {"FIELD_NAME": "OK", "USER_TYPE_ID": "boolean"}})
    await deals.result("crm.deal.update", {"id": 102, "fields": {"UF_CRM_OK": "1"}})
    assert await found_items(deals, {"opportunity": "200.00"}) == [2]
    assert await found_items(deals, {"opened": "N"}) == await found_items(deals, {"opened": 0})
    for yes in (1, "1", True):
        assert await found_items(deals, {"ufCrmOk": yes}) == [2]
    for word in ("Y", "N"):
        assert await deals.error("crm.item.list", {"entityTypeId": 2, "filter": {"ufCrmOk": word}}) == (
            "INVALID_ARG_VALUE",
            "Invalid filter: field 'ufCrmOk' has invalid value",
        )


async def test_texts_are_sorted_and_paged_without_regard_to_case(wire: Wire) -> None:
    for title in ("ЯК", "арка", "Арфа", "ботик"):
        await wire.result("crm.deal.add", {"fields": {"TITLE": title}})
    params = {"filter": {">ID": 100}, "order": {"TITLE": "ASC"}, "select": ["TITLE"]}
    assert [row["TITLE"] for row in await wire.result("crm.deal.list", params)] == ["арка", "Арфа", "ботик", "ЯК"]
    params["filter"] = {">ID": 100, ">TITLE": "АРФА"}
    assert [row["TITLE"] for row in await wire.result("crm.deal.list", params)] == ["ботик", "ЯК"]


async def test_an_order_sorts_by_several_fields_in_any_case_and_classic_ignores_bad_ones(wire: Wire) -> None:
    params = {"order": {"STAGE_ID": "asc", "NOPE": "x", "ID": "desc"}, "select": ["ID", "STAGE_ID"]}
    rows = await wire.result("crm.deal.list", params)
    keys = [(row["STAGE_ID"], -int(row["ID"])) for row in rows]
    assert keys == sorted(keys)
    assert [row["ID"] for row in await wire.result("crm.deal.list", {"select": ["ID"]})][:3] == ["1", "2", "3"]


async def test_a_select_always_has_the_id_and_only_what_was_named(wire: Wire) -> None:
    rows = await wire.result("crm.deal.list", {"filter": {"ID": 1}, "select": ["TITLE", "NOPE"]})
    assert list(rows[0]) == ["ID", "TITLE"]
    items = (await wire.result("crm.item.list", {"entityTypeId": 2, "filter": {"id": 1}, "select": ["title"]}))["items"]
    assert list(items[0]) == ["id", "title"]


async def test_a_star_means_neither_multiple_nor_custom_fields(wire: Wire) -> None:
    await wire.result("crm.contact.userfield.add", {"fields": {"FIELD_NAME": "9", "USER_TYPE_ID": "string"}})
    await wire.result("crm.contact.update", {"id": 1, "fields": {"UF_CRM_9": "u"}})
    for select, has_phone, has_custom in (
        (["*"], False, False),
        (["*", "UF_*"], False, True),
        (["*", "PHONE"], True, False),
        (["UF_*"], False, True),
        (None, False, True),
    ):
        row = (await wire.result("crm.contact.list", {"filter": {"ID": 1}, "select": select}))[0]
        assert ("PHONE" in row, "UF_CRM_9" in row) == (has_phone, has_custom), select
        assert row["ID"] == "1"


async def test_the_multifields_of_an_item_come_only_with_a_star(wire: Wire) -> None:
    for select, has in ((["*"], True), (None, False), (["id", "name"], False)):
        params = {"entityTypeId": 3, "filter": {"id": 1}, "select": select}
        assert ("fm" in (await wire.result("crm.item.list", params))["items"][0]) is has


@pytest.mark.parametrize(("start", "expected"), [(0, 1), (50, 51), (60, 51), (99, 51), ("100", 101), (5000, None)])
async def test_classic_pages_begin_at_multiples_of_fifty(
    wire: Wire, portal: Portal, start: Any, expected: int | None
) -> None:
    portal.seed(leads=142)
    answer = await wire.call("crm.lead.list", {"start": start, "select": ["ID"]})
    first = int(answer.result[0]["ID"]) if answer.result else None
    assert (first, answer.json["total"]) == (expected, 150)


async def test_pages_of_items_begin_where_they_were_asked_to(wire: Wire, portal: Portal) -> None:
    portal.seed(leads=142)
    answer = await wire.call("crm.item.list", {"entityTypeId": 1, "start": 60, "select": ["id"]})
    assert answer.result["items"][0]["id"] == 61
    assert (answer.json["next"], answer.json["total"]) == (110, 150)


@pytest.mark.parametrize(("method", "params"), [("crm.lead.list", {}), ("crm.item.list", {"entityTypeId": 1})])
async def test_start_minus_one_counts_nothing(wire: Wire, portal: Portal, method: str, params: Any) -> None:
    portal.seed(leads=100)
    answer = await wire.call(method, {**params, "start": -1})
    rows = answer.result["items"] if params else answer.result
    assert len(rows) == 50
    assert answer.json["total"] == 0
    assert "next" not in answer.json


async def test_a_filter_with_thousands_of_values_is_no_problem(wire: Wire) -> None:
    rows = await wire.result("crm.deal.list", {"filter": {"@ID": list(range(1, 40_000))}, "select": ["ID"]})
    assert len(rows) == 21


async def test_a_filter_with_thousands_of_conditions_is_a_failure_of_sql_and_no_crash(wire: Wire) -> None:
    filter_ = {f"{prefix}{' ' * number}ID": 1 for number in range(150) for prefix in filters.PREFIXES}
    answer = await wire.call("crm.deal.list", {"filter": filter_})
    assert answer.status in (200, 500)
    assert (await wire.call("profile")).status == 200


# REST 3.0


async def rows3(wire: Wire, **body: Any) -> list[int]:
    answer = await wire.call3("tasks.task.list", body)
    assert answer.status == 200, answer.text
    return [row["id"] for row in answer.json["result"]["items"]]


@pytest.mark.parametrize(
    ("filter_", "expected"),
    [
        ([["id", 5]], [5]),
        ([["id", "=", 5]], [5]),
        ([["id", "!=", 5], ["id", "<", 7]], [1, 2, 3, 4, 6]),
        ([["id", ">", 6]], [7, 8]),
        ([["id", ">=", 7]], [7, 8]),
        ([["id", "<=", 2]], [1, 2]),
        ([["id", [2, 4]]], [2, 4]),
        ([["id", "in", [2, 4]]], [2, 4]),
        ([["id", "IN", []]], []),
        ([["id", "between", [3, 5]]], [3, 4, 5]),
        ([{"logic": "or", "conditions": [["id", 1], ["id", 8]]}], [1, 8]),
        ([{"logic": "and", "negative": True, "conditions": [["id", ">", 2]]}], [1, 2]),
        ([{"type": "condition", "leftOperand": "id", "operator": "<", "rightOperand": 3}], [1, 2]),
        (
            [
                {
                    "type": "filter",
                    "logic": "or",
                    "negative": False,
                    "conditions": [["id", 1], {"logic": "and", "conditions": [["id", 2]]}],
                }
            ],
            [1, 2],
        ),
        ([], [1, 2, 3, 4, 5, 6, 7, 8]),
    ],
)
async def test_a_condition_of_rest_3(wire: Wire, filter_: Any, expected: list[int]) -> None:
    assert await rows3(wire, filter=filter_) == expected


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"filter": {"id": 5}}, "INVALIDFILTEREXCEPTION"),
        ({"filter": [["id"]]}, "INVALIDFILTEREXCEPTION"),
        ({"filter": ["id"]}, "INVALIDFILTEREXCEPTION"),
        ({"filter": [["id", "between", [1]]]}, "INVALIDFILTEREXCEPTION"),
        ({"filter": [["id", "between", [1, None]]]}, "INVALIDFILTEREXCEPTION"),
        ({"filter": [["id", ">", [1]]]}, "INVALIDFILTEREXCEPTION"),
        ({"filter": [["id", "in", 1]]}, "INVALIDFILTEREXCEPTION"),
        ({"filter": [{"logic": "xor", "conditions": []}]}, "INVALIDFILTEREXCEPTION"),
        ({"filter": [["id", "like", "1"]]}, "UNKNOWNFILTEROPERATOREXCEPTION"),
        ({"filter": [["nope", 1]]}, "UNKNOWNDTOPROPERTYEXCEPTION"),
        ({"filter": [["title", "x"]]}, "VALIDATION_REQUESTVALIDATIONEXCEPTION"),
        ({"filter": [["id", "5"]]}, "VALIDATION_REQUESTVALIDATIONEXCEPTION"),
        ({"order": ["id"]}, "INVALIDORDEREXCEPTION"),
        ({"order": {"id": "UP"}}, "INVALIDORDEREXCEPTION"),
        ({"order": {"nope": "ASC"}}, "UNKNOWNDTOPROPERTYEXCEPTION"),
        ({"select": "id"}, "INVALIDSELECTEXCEPTION"),
        ({"select": ["responsible.nope"]}, "UNKNOWNDTOPROPERTYEXCEPTION"),
        ({"pagination": {"limit": 0}}, "INVALIDPAGINATIONEXCEPTION"),
        ({"pagination": {"limit": "x"}}, "INVALIDPAGINATIONEXCEPTION"),
        ({"pagination": {"offset": "x"}}, "INVALIDPAGINATIONEXCEPTION"),
        ({"pagination": {"page": "x"}}, "INVALIDPAGINATIONEXCEPTION"),
        ({"pagination": 5}, "INVALIDPAGINATIONEXCEPTION"),
    ],
)
async def test_each_mistake_of_rest_3_has_its_own_code(wire: Wire, body: Any, code: str) -> None:
    answer = await wire.call3("tasks.task.list", body)
    assert (answer.status, answer.code3) == (400, code)


async def test_pages_of_rest_3_count_from_one_and_win_over_offset(wire: Wire) -> None:
    assert await rows3(wire, pagination={"limit": 3}) == [1, 2, 3]
    assert await rows3(wire, pagination={"limit": 3, "offset": 3}) == [4, 5, 6]
    assert await rows3(wire, pagination={"limit": 3, "page": 3, "offset": 1}) == [7, 8]
    assert await rows3(wire, pagination={"limit": 3, "page": 0}) == [1, 2, 3]


async def test_a_page_of_rest_3_has_fifty_rows_and_a_thousand_at_most(wire: Wire, portal: Portal) -> None:
    portal.seed(tasks=1200)
    assert len(await rows3(wire)) == 50
    assert len(await rows3(wire, pagination={"limit": 5000})) == 1000


async def test_an_order_of_rest_3(wire: Wire) -> None:
    assert (await rows3(wire, order={"id": "desc"}))[:2] == [8, 7]
