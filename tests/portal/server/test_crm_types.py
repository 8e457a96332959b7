"""Smart processes, invoices and estimates: types beside leads, deals, contacts and companies."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import aiohttp
import pytest

from b24async.portal import Portal

from .conftest import SECRET, Wire

EVERYTHING = dict.fromkeys(
    (
        *("isStagesEnabled", "isCategoriesEnabled", "isBeginCloseDatesEnabled", "isClientEnabled"),
        *("isLinkWithProductsEnabled", "isMycompanyEnabled", "isSourceEnabled", "isObserversEnabled"),
    ),
    "Y",
)


async def new_type(wire: Wire, **fields: Any) -> dict[str, Any]:
    made: dict[str, Any] = (await wire.result("crm.type.add", {"fields": {"title": "Rental", **fields}}))["type"]
    return made


async def new_item(wire: Wire, type_id: int, **fields: Any) -> dict[str, Any]:
    made: dict[str, Any] = (await wire.result("crm.item.add", {"entityTypeId": type_id, "fields": fields}))["item"]
    return made


async def test_type_ids_begin_at_1030_and_are_even(wire: Wire) -> None:
    assert [(await new_type(wire))["entityTypeId"] for _ in range(3)] == [1030, 1032, 1034]
    assert (await new_type(wire, entityTypeId=2024))["entityTypeId"] == 2024
    assert (await new_type(wire, entityTypeId=130))["entityTypeId"] == 130


@pytest.mark.parametrize("type_id", [1, 127, 193, 1029, 1031, 1030])
async def test_a_type_id_out_of_range_or_taken_is_refused(wire: Wire, type_id: int) -> None:
    await new_type(wire)
    error = await wire.error("crm.type.add", {"fields": {"title": "x", "entityTypeId": type_id}})
    assert error == ("INVALID_ARG_VALUE", "entityTypeId is out of allowed range")


async def test_a_type_is_found_by_its_id_and_by_its_type_id(wire: Wire) -> None:
    made = await new_type(wire, isStagesEnabled="Y")
    assert (await wire.result("crm.type.get", {"id": made["id"]}))["type"] == made
    assert (await wire.result("crm.type.getByEntityTypeId", {"entityTypeId": 1030}))["type"] == made
    assert await wire.error("crm.type.get", {"id": 77}) == ("0", "SPA not found")
    assert await wire.error("crm.type.getByEntityTypeId", {"entityTypeId": 2024}) == ("0", "Smart process not found")
    answer = await wire.call("crm.type.list", {"filter": {"isStagesEnabled": "Y"}})
    assert [row["title"] for row in answer.result["types"]] == ["Rental"]
    assert "relations" not in answer.result["types"][0]
    assert answer.json["total"] == 1


async def test_an_item_of_a_created_type_is_added_read_listed_changed_and_deleted(wire: Wire) -> None:
    await new_type(wire, **EVERYTHING)
    item = await new_item(wire, 1030, title="Boat", opportunity=100, contactIds=[2, 1])
    assert (item["id"], item["entityTypeId"], item["title"], item["opportunity"]) == (1, 1030, "Boat", 100)
    assert (item["contactId"], item["contactIds"]) == (2, [2, 1])
    assert (await wire.result("crm.item.get", {"entityTypeId": 1030, "id": 1}))["item"] == item
    changed = await wire.result("crm.item.update", {"entityTypeId": 1030, "id": 1, "fields": {"title": "Ship"}})
    assert changed["item"]["title"] == "Ship"
    await new_item(wire, 1030)
    answer = await wire.call(
        "crm.item.list", {"entityTypeId": 1030, "filter": {"%title": "rent"}, "select": ["id", "title"]}
    )
    assert answer.result["items"] == [{"id": 2, "title": "Rental #2"}]
    assert answer.json["total"] == 1
    assert await wire.result("crm.item.delete", {"entityTypeId": 1030, "id": 1}) == []
    assert await wire.error("crm.item.get", {"entityTypeId": 1030, "id": 1}) == ("NOT_FOUND", "Item not found")


async def test_items_have_the_fields_that_the_settings_switch_on(wire: Wire) -> None:
    await new_type(wire, title="Bare")
    await new_type(wire, title="Full", **EVERYTHING)
    bare = (await wire.result("crm.item.fields", {"entityTypeId": 1030}))["fields"]
    full = (await wire.result("crm.item.fields", {"entityTypeId": 1032}))["fields"]
    switched = {"stageId", "begindate", "companyId", "opportunity", "mycompanyId", "sourceId", "observers"}
    assert switched.isdisjoint(bare)
    assert switched <= set(full)
    assert full["stageId"]["upperName"] == "STAGE_ID"
    await wire.result("crm.type.update", {"id": 1, "fields": {"isSourceEnabled": "Y"}})
    assert "sourceId" in (await wire.result("crm.item.fields", {"entityTypeId": 1030}))["fields"]


async def test_a_relation_gives_items_a_parent(wire: Wire) -> None:
    relations = {"parent": [{"entityTypeId": 2, "isChildrenListEnabled": "true"}], "child": [{"entityTypeId": 3}]}
    made = await new_type(wire, relations=relations)
    assert made["relations"] == {
        "parent": [{"entityTypeId": 2, "isChildrenListEnabled": "Y", "isPredefined": "N"}],
        "child": [{"entityTypeId": 3, "isChildrenListEnabled": "N", "isPredefined": "N"}],
    }
    await new_item(wire, 1030, parentId2=7)
    await new_item(wire, 1030, parentId2=8)
    found = await wire.result("crm.item.list", {"entityTypeId": 1030, "filter": {"parentId2": 8}})
    assert [row["id"] for row in found["items"]] == [2]
    await wire.result("crm.contact.update", {"id": 1, "fields": {"PARENT_ID_1030": 2}})
    assert (await wire.result("crm.contact.get", {"id": 1}))["PARENT_ID_1030"] == "2"


async def test_a_type_with_items_cannot_be_deleted_and_one_without_takes_its_pipelines_along(wire: Wire) -> None:
    made = await new_type(wire)
    await new_item(wire, 1030)
    text = "You cannot delete an entity type that has elements"
    assert await wire.error("crm.type.delete", {"id": made["id"]}) == ("BX_ERROR", text)
    await wire.result("crm.item.delete", {"entityTypeId": 1030, "id": 1})
    assert await wire.result("crm.type.delete", {"id": made["id"]}) == []
    assert await wire.error("crm.type.delete", {"id": made["id"]}) == ("0", "Smart process not found")
    assert (await wire.error("crm.item.list", {"entityTypeId": 1030}))[0] == "NOT_FOUND"
    found = await wire.result("crm.status.list", {"filter": {"%ENTITY_ID": "DYNAMIC_1030"}})
    assert found == []


async def test_activities_are_bound_to_items_of_created_types(wire: Wire) -> None:
    await new_type(wire)
    await new_item(wire, 1030)
    binding = {"activityId": 999, "entityTypeId": 1030, "entityId": 1}
    assert await wire.result("crm.activity.binding.add", binding) is True
    assert {"entityTypeId": 1030, "entityId": 1} in await wire.result("crm.activity.binding.list", {"activityId": 999})
    await wire.result("crm.item.delete", {"entityTypeId": 1030, "id": 1})
    assert await wire.result("crm.activity.binding.list", {"activityId": 999}) == [{"entityTypeId": 2, "entityId": 1}]


async def test_bindings_cannot_be_set_by_add_or_update(wire: Wire) -> None:
    field = (await wire.result("crm.activity.fields"))["BINDINGS"]
    assert (field["type"], field["isReadOnly"], field["isMultiple"]) == ("crm_activity_binding", True, True)
    given = {"BINDINGS": [{"OWNER_TYPE_ID": 3, "OWNER_ID": 3}], "SUBJECT": "x"}
    assert await wire.result("crm.activity.update", {"id": 999, "fields": given}) is True
    assert await wire.result("crm.activity.binding.list", {"activityId": 999}) == [{"entityTypeId": 2, "entityId": 1}]


async def test_an_estimate_is_one_row_in_both_styles(wire: Wire) -> None:
    id_ = await wire.result("crm.quote.add", {"fields": {"TITLE": "Oak", "OPPORTUNITY": 5, "CONTACT_IDS": [3, 4]}})
    item = (await wire.result("crm.item.get", {"entityTypeId": 7, "id": id_}))["item"]
    assert (item["title"], item["opportunity"], item["stageId"], item["contactId"]) == ("Oak", 5, "DRAFT", 3)
    await wire.result("crm.item.update", {"entityTypeId": 7, "id": id_, "fields": {"stageId": "APPROVED"}})
    quote = await wire.result("crm.quote.get", {"id": id_})
    assert (quote["STATUS_ID"], quote["CLOSED"], quote["OPPORTUNITY"]) == ("APPROVED", "Y", "5.00")
    assert await wire.result("crm.quote.update", {"id": id_, "fields": {"TITLE": "Ash"}}) is True
    rows = await wire.result("crm.quote.list", {"filter": {"%TITLE": "ash"}, "select": ["ID", "TITLE"]})
    assert rows == [{"ID": str(id_), "TITLE": "Ash"}]
    assert await wire.result("crm.quote.delete", {"id": id_}) is True
    assert await wire.error("crm.quote.get", {"id": id_}) == ("", "Not found")


async def test_an_invoice_has_its_own_stages_and_number(wire: Wire) -> None:
    item = await new_item(wire, 31, parentId2=5)
    assert (item["title"], item["accountNumber"], item["parentId2"]) == ("Invoice #1", "1", 5)
    assert item["stageId"] == f"DT31_{item['categoryId']}:N"
    paid = f"DT31_{item['categoryId']}:P"
    changed = await wire.result("crm.item.update", {"entityTypeId": 31, "id": 1, "fields": {"stageId": paid}})
    assert changed["item"]["previousStageId"] == item["stageId"]


async def test_an_unknown_type_is_not_found(wire: Wire) -> None:
    for type_id in (5, 14, 128, 1030, 0, -1):
        error = await wire.error("crm.item.add", {"entityTypeId": type_id, "fields": {}})
        assert error == ("NOT_FOUND", "Smart process not found")


async def test_types_and_their_items_are_kept_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "portal.db"
    async with Portal(limits="off", secret=SECRET, data=file) as portal, aiohttp.ClientSession() as session:
        wire = Wire(portal, session)
        await new_type(wire, **EVERYTHING)
        await new_item(wire, 1030, title="Boat")
    async with Portal(limits="off", secret=SECRET, data=file) as portal, aiohttp.ClientSession() as session:
        wire = Wire(portal, session)
        assert (await wire.result("crm.item.get", {"entityTypeId": 1030, "id": 1}))["item"]["title"] == "Boat"


async def test_owner_types_name_created_types_by_symbol(wire: Wire) -> None:
    await new_type(wire)
    found = {row["ID"]: row for row in await wire.result("crm.enum.ownertype")}
    assert found[1030] == {"ID": 1030, "NAME": "Rental", "SYMBOL_CODE": "DYNAMIC_1030", "SYMBOL_CODE_SHORT": "T406"}
    assert found[2]["SYMBOL_CODE_SHORT"] == "D"


async def test_an_import_keeps_dates_and_authors_and_a_batch_tells_each_outcome(wire: Wire) -> None:
    fields = {"title": "Old", "createdTime": "2020-01-01T10:00:00+03:00", "createdBy": 3}
    made = await wire.result("crm.item.import", {"entityTypeId": 2, "fields": fields})
    item = (await wire.result("crm.item.get", {"entityTypeId": 2, "id": made["item"]["id"]}))["item"]
    assert (item["createdTime"], item["createdBy"]) == ("2020-01-01T10:00:00+03:00", 3)
    data = [{"title": "A company"}, {}]
    outcomes = (await wire.result("crm.item.batchImport", {"entityTypeId": 4, "data": data}))["items"]
    assert list(outcomes[0]) == ["item"]
    assert outcomes[1]["error"] == "CRM_FIELD_ERROR_REQUIRED"
    too_many = {"entityTypeId": 4, "data": [{"title": "x"}] * 21}
    assert (await wire.error("crm.item.batchImport", too_many))[0] == "MAX_IMPORT_BATCH_SIZE_EXCEEDED"
