"""Stages, pipelines and the history of both."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Wire


async def stages(wire: Wire, list_id: str) -> list[str]:
    rows = await wire.result("crm.status.list", {"filter": {"ENTITY_ID": list_id}, "order": {"SORT": "ASC"}})
    return [row["STATUS_ID"] for row in rows]


async def pipeline(wire: Wire, name: str = "Repairs") -> int:
    made = await wire.result("crm.category.add", {"entityTypeId": 2, "fields": {"name": name}})
    return int(made["category"]["id"])


async def test_a_portal_has_its_selection_lists_from_the_first_day(wire: Wire) -> None:
    assert (await stages(wire, "DEAL_STAGE"))[:2] == ["NEW", "PREPARATION"]
    assert "WEB" in await stages(wire, "SOURCE")
    won = (await wire.result("crm.status.list", {"filter": {"ENTITY_ID": "STATUS", "STATUS_ID": "CONVERTED"}}))[0]
    assert (won["SEMANTICS"], won["SYSTEM"], won["EXTRA"]["SEMANTICS"]) == ("S", "Y", "success")
    items = await wire.result("crm.status.entity.items", {"entityId": "DEAL_STAGE"})
    assert items[0] == {"NAME": "New", "SORT": 10, "STATUS_ID": "NEW"}
    types = {row["ID"]: row for row in await wire.result("crm.status.entity.types")}
    assert types["DEAL_STAGE"]["SEMANTIC_INFO"]["FINAL_SUCCESS_FIELD"] == "WON"
    assert (await wire.error("crm.status.entity.items", {"entityId": "NOPE"}))[0] == ""


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({}, ("", "The field ENTITY_ID is required.<br>The field STATUS_ID is required.")),
        ({"ENTITY_ID": "SOURCE"}, ("", "The field STATUS_ID is required.")),
        ({"ENTITY_ID": "SOURCE", "STATUS_ID": "X"}, ("", "The field Title is required.")),
        ({"ENTITY_ID": "NOPE", "STATUS_ID": "X", "NAME": "X"}, ("", "Specified entity type is not supported.")),
        (
            {"ENTITY_ID": "SOURCE", "STATUS_ID": "WEB", "NAME": "X"},
            ("ERROR_CORE", "The specified status ID already exists."),
        ),
    ],
)
async def test_a_new_status_needs_what_it_needs(wire: Wire, fields: dict[str, Any], error: tuple[str, str]) -> None:
    assert await wire.error("crm.status.add", {"fields": fields}) == error


async def test_a_stage_of_a_pipeline_gets_its_prefix_and_means_what_its_list_says(wire: Wire) -> None:
    id_ = await pipeline(wire)
    fields = {
        "ENTITY_ID": f"DEAL_STAGE_{id_}",
        "STATUS_ID": "SCRAPPED",
        "NAME": "Scrapped",
        "SORT": 90,
        "SEMANTICS": "F",
    }
    status = await wire.result("crm.status.add", {"fields": fields})
    assert (await wire.result("crm.status.get", {"id": status}))["STATUS_ID"] == f"C{id_}:SCRAPPED"
    deal = await wire.result("crm.deal.add", {"fields": {"CATEGORY_ID": id_, "STAGE_ID": f"C{id_}:SCRAPPED"}})
    row = await wire.result("crm.deal.get", {"id": deal})
    assert (row["STAGE_SEMANTIC_ID"], row["CLOSED"]) == ("F", "Y")


async def test_a_stage_behind_the_final_one_is_refused(wire: Wire) -> None:
    fields = {"ENTITY_ID": "DEAL_STAGE", "STATUS_ID": "LATE", "NAME": "Late", "SORT": 500}
    code, text = await wire.error("crm.status.add", {"fields": fields})
    assert code == ""
    assert text.startswith("Cannot create more stages after the final stage")


async def test_a_system_status_is_deleted_only_by_force_and_none_that_is_in_use(wire: Wire) -> None:
    rows = await wire.result("crm.status.list", {"filter": {"ENTITY_ID": "DEAL_STAGE"}})
    ids = {row["STATUS_ID"]: row["ID"] for row in rows}
    forced = {"params": {"FORCED": "Y"}}
    assert "FORCED" in (await wire.error("crm.status.delete", {"id": ids["APOLOGY"]}))[1]
    assert await wire.result("crm.status.delete", {"id": ids["APOLOGY"], **forced}) is True
    error = await wire.error("crm.status.delete", {"id": ids["WON"], **forced})
    assert error == ("", "There are active items in this status.")
    assert await wire.error("crm.status.get", {"id": ids["APOLOGY"]}) == ("", "Status is not found.")


async def test_a_status_is_renamed_and_keeps_its_code(wire: Wire) -> None:
    row = (await wire.result("crm.status.list", {"filter": {"ENTITY_ID": "SOURCE", "STATUS_ID": "WEB"}}))[0]
    given = {"NAME": "Our site", "STATUS_ID": "SITE"}
    assert await wire.result("crm.status.update", {"id": row["ID"], "fields": given}) is True
    after = await wire.result("crm.status.get", {"id": row["ID"]})
    assert (after["NAME"], after["STATUS_ID"]) == ("Our site", "WEB")


async def test_a_pipeline_comes_with_stages_and_new_deals_begin_in_its_first(wire: Wire) -> None:
    id_ = await pipeline(wire)
    assert (await stages(wire, f"DEAL_STAGE_{id_}"))[0] == f"C{id_}:NEW"
    deal = await wire.result("crm.deal.add", {"fields": {"CATEGORY_ID": id_}})
    assert (await wire.result("crm.deal.get", {"id": deal}))["STAGE_ID"] == f"C{id_}:NEW"
    item = await wire.result("crm.item.update", {"entityTypeId": 2, "id": 1, "fields": {"categoryId": id_}})
    assert (item["item"]["categoryId"], item["item"]["stageId"]) == (id_, f"C{id_}:NEW")


async def test_pipelines_are_listed_whole_with_their_number(wire: Wire) -> None:
    for number in range(52):
        await pipeline(wire, f"P{number}")
    answer = await wire.call("crm.category.list", {"entityTypeId": 2})
    assert (len(answer.result["categories"]), answer.json["total"]) == (53, 53)
    assert "next" not in answer.json
    general = next(row for row in answer.result["categories"] if row["id"] == 0)
    assert general == {"id": 0, "name": "General", "sort": 300, "entityTypeId": 2, "isDefault": "Y"}


async def test_one_pipeline_is_the_default(wire: Wire) -> None:
    id_ = await pipeline(wire)
    given = {"entityTypeId": 2, "id": id_, "fields": {"isDefault": "Y", "sort": 10}}
    assert (await wire.result("crm.category.update", given))["category"]["isDefault"] == "Y"
    rows = (await wire.result("crm.category.list", {"entityTypeId": 2}))["categories"]
    assert [(row["id"], row["isDefault"]) for row in rows] == [(id_, "Y"), (0, "N")]


async def test_a_pipeline_with_deals_or_the_default_one_stays(wire: Wire) -> None:
    id_ = await pipeline(wire)
    deal = await wire.result("crm.deal.add", {"fields": {"CATEGORY_ID": id_}})
    one = {"entityTypeId": 2, "id": id_}
    assert await wire.error("crm.category.delete", one) == ("0", "Deals related to the funnel Repairs found")
    await wire.result("crm.deal.delete", {"id": deal})
    assert await wire.result("crm.category.delete", one) == []
    assert await wire.error("crm.category.get", one) == ("NOT_FOUND", "Element not found")
    assert await stages(wire, f"DEAL_STAGE_{id_}") == []
    error = await wire.error("crm.category.delete", {"entityTypeId": 2, "id": 0})
    assert error == ("0", "Default deal category cannot be deleted")


async def test_some_types_have_no_pipelines(wire: Wire) -> None:
    error = await wire.error("crm.category.list", {"entityTypeId": 1})
    assert error == ("ENTITY_TYPE_NOT_SUPPORTED", "Entity type `LEAD` is not supported")
    assert await wire.error("crm.category.list", {"entityTypeId": 1030}) == ("NOT_FOUND", "Smart process not found")


async def test_the_old_methods_see_the_same_pipelines_besides_the_general_one(wire: Wire) -> None:
    id_ = await wire.result("crm.dealcategory.add", {"fields": {"NAME": "Repairs", "SORT": 70}})
    rows = await wire.result("crm.dealcategory.list", {"filter": {"NAME": "Repairs"}, "select": ["ID", "NAME", "SORT"]})
    assert rows == [{"ID": str(id_), "NAME": "Repairs", "SORT": "70"}]
    assert await wire.result("crm.dealcategory.status", {"id": id_}) == f"DEAL_STAGE_{id_}"
    assert (await wire.result("crm.dealcategory.stage.list", {"id": id_}))[0]["STATUS_ID"] == f"C{id_}:NEW"
    assert await wire.result("crm.dealcategory.update", {"id": id_, "fields": {"NAME": "Fixes"}}) is True
    category = await wire.result("crm.category.get", {"entityTypeId": 2, "id": id_})
    assert category["category"]["name"] == "Fixes"
    assert await wire.result("crm.dealcategory.default.get") == {"ID": 0, "NAME": "General"}
    assert await wire.result("crm.dealcategory.default.set", {"name": "Sales"}) is True
    assert (await wire.result("crm.dealcategory.default.get"))["NAME"] == "Sales"
    assert await wire.result("crm.dealcategory.delete", {"id": id_}) is True
    assert await wire.error("crm.dealcategory.get", {"id": id_}) == ("", "Not found")


async def test_the_history_has_a_row_for_each_stage_change_and_none_for_other_changes(wire: Wire) -> None:
    id_ = await pipeline(wire)
    deal = await wire.result("crm.deal.add", {"fields": {"TITLE": "x"}})
    for fields in ({"TITLE": "y"}, {"STAGE_ID": "EXECUTING"}, {"STAGE_ID": "EXECUTING"}, {"STAGE_ID": "WON"}):
        await wire.result("crm.deal.update", {"id": deal, "fields": fields})
    await wire.result("crm.item.update", {"entityTypeId": 2, "id": deal, "fields": {"categoryId": id_}})
    params = {"entityTypeId": 2, "filter": {"OWNER_ID": deal}, "order": {"ID": "ASC"}}
    answer = await wire.call("crm.stagehistory.list", params)
    rows = answer.result["items"]
    assert [(row["TYPE_ID"], row["STAGE_ID"], row["STAGE_SEMANTIC_ID"]) for row in rows] == [
        (1, "NEW", "P"),
        (2, "EXECUTING", "P"),
        (3, "WON", "S"),
        (5, f"C{id_}:NEW", "P"),
    ]
    assert answer.json["total"] == 4
    assert list(rows[0]) == [
        "ID",
        "TYPE_ID",
        "OWNER_ID",
        "CREATED_TIME",
        "CATEGORY_ID",
        "STAGE_SEMANTIC_ID",
        "STAGE_ID",
    ]
    await wire.result("crm.deal.delete", {"id": deal})
    assert (await wire.result("crm.stagehistory.list", params))["items"] == []


async def test_the_history_of_leads_speaks_of_statuses(wire: Wire) -> None:
    await wire.result("crm.lead.update", {"id": 4, "fields": {"STATUS_ID": "JUNK"}})
    params = {"entityTypeId": 1, "filter": {"OWNER_ID": 4}, "order": {"ID": "DESC"}}
    row = (await wire.result("crm.stagehistory.list", params))["items"][0]
    assert (row["TYPE_ID"], row["STATUS_ID"], row["STATUS_SEMANTIC_ID"]) == (3, "JUNK", "F")
    assert (await wire.error("crm.stagehistory.list", {"entityTypeId": 3}))[0] == "ENTITY_TYPE_NOT_SUPPORTED"
