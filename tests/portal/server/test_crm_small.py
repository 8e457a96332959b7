"""Enumerations, duplicates, triggers and the outdated catalog of the CRM."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal

from .conftest import Wire


@pytest.mark.parametrize(
    ("name", "id_", "text"),
    [
        ("activitydirection", 1, "Incoming"),
        ("activitypriority", 3, "high"),
        ("activitytype", 2, "Call"),
        ("activitystatus", 2, "Completed"),
        ("activitynotifytype", 3, "d"),
        ("addresstype", 6, "Legal address"),
        ("contenttype", 3, "HTML"),
        ("settings.mode", 1, "Classic CRM"),
    ],
)
async def test_an_enumeration_tells_its_values(wire: Wire, name: str, id_: int, text: str) -> None:
    rows = {row["ID"]: row for row in await wire.result(f"crm.enum.{name}")}
    assert rows[id_] == {"ID": id_, "NAME": text, "SYMBOL_CODE": None, "SYMBOL_CODE_SHORT": None}


async def test_the_crm_has_leads(wire: Wire) -> None:
    assert await wire.result("crm.settings.mode.get") == 1


async def test_fields_of_parts_are_described(wire: Wire) -> None:
    assert list(await wire.result("crm.multifield.fields")) == ["ID", "TYPE_ID", "VALUE", "VALUE_TYPE"]
    assert list(await wire.result("crm.enum.fields")) == ["ID", "NAME", "SYMBOL_CODE", "SYMBOL_CODE_SHORT"]
    assert "ENTITY_TYPE_ID" in await wire.result("crm.activity.communication.fields")


async def test_duplicates_are_found_by_the_digits_of_a_phone_and_by_any_case_of_an_address(wire: Wire) -> None:
    find = "crm.duplicate.findbycomm"
    assert await wire.result(find, {"type": "PHONE", "values": ["49 (171) 5550-004"]}) == {"CONTACT": [4]}
    assert await wire.result(find, {"type": "EMAIL", "values": ["Contact4@Customer.Example"]}) == {"CONTACT": [4]}
    assert await wire.result(find, {"type": "PHONE", "values": ["+49 30 5550001"]}) == {"COMPANY": [1]}
    only = {"type": "PHONE", "values": ["+49 30 5550001"], "entity_type": "LEAD"}
    assert await wire.result(find, only) == []
    assert await wire.error(find, {"values": ["1"]}) == ("", "Communication type is not defined")
    assert await wire.error(find, {"type": "PHONE"}) == ("", "Communication values is not defined")


async def test_a_merge_leaves_the_first_with_what_the_others_had(wire: Wire) -> None:
    await wire.result("crm.contact.update", {"id": 2, "fields": {"POST": "Chair"}})
    link = {"activityId": 999, "entityTypeId": 3, "entityId": 2}
    await wire.result("crm.activity.binding.add", link)
    params = {"params": {"entityTypeId": 3, "entityIds": [1, 2]}}
    assert await wire.result("crm.entity.mergeBatch", params) == {"STATUS": "SUCCESS", "ENTITY_IDS": [2]}
    row = await wire.result("crm.contact.get", {"id": 1})
    assert (row["NAME"], row["POST"]) == ("Peter", "Chair")
    assert [item["VALUE"] for item in row["EMAIL"]] == ["contact1@customer.example", "contact2@customer.example"]
    assert {"entityTypeId": 3, "entityId": 1} in await wire.result("crm.activity.binding.list", {"activityId": 999})
    assert await wire.error("crm.contact.get", {"id": 2}) == ("", "Not found")


@pytest.mark.parametrize(
    ("params", "text"),
    [
        ({}, "The parameter entityTypeId is required."),
        ({"entityTypeId": 3, "entityIds": []}, "The parameter entityIds does not contains valid elements."),
        ({"entityTypeId": 3, "entityIds": [1]}, "The parameter entityIds must contains at least two elements."),
        ({"entityTypeId": 3, "entityIds": [1, 99]}, "Owner was not found"),
        ({"entityTypeId": 14, "entityIds": [1, 2]}, "Entity type ORDER is not supported"),
    ],
)
async def test_a_merge_needs_two_records_of_a_known_type(wire: Wire, params: Any, text: str) -> None:
    assert await wire.error("crm.entity.mergeBatch", {"params": params}) == ("", text)


async def test_seven_fields_at_most_take_part_in_the_search(wire: Wire) -> None:
    prefix = "crm.duplicate.volatileType."
    fields = [row["fieldCode"] for row in await wire.result(prefix + "fields", {"entityTypeId": 3})]
    ids = [
        (await wire.result(prefix + "register", {"entityTypeId": 3, "fieldCode": code}))["id"] for code in fields[:7]
    ]
    again = await wire.result(prefix + "register", {"entityTypeId": 3, "fieldCode": fields[0]})
    assert again == {"id": ids[0]}
    one_more = {"entityTypeId": 3, "fieldCode": fields[7]}
    assert (await wire.error(prefix + "register", one_more))[0] == "MAX_TYPES_COUNT_EXCEEDED"
    unknown = {"entityTypeId": 3, "fieldCode": "NOPE"}
    assert (await wire.error(prefix + "register", unknown))[0] == "FIELD_NOT_FOUND"
    assert await wire.result(prefix + "unregister", {"id": ids[0]}) is True
    assert (await wire.error(prefix + "unregister", {"id": ids[0]}))[0] == "TYPE_IS_NOT_ASSIGNED"
    assert len(await wire.result(prefix + "list")) == 6


async def test_a_signal_needs_a_target_that_is_there(wire: Wire, portal: Portal) -> None:
    fire = "crm.automation.trigger"
    assert await wire.result(fire, {"target": "DEAL_1", "code": "x"}) is True
    assert await wire.error(fire) == ("", "Target is not set.")
    assert await wire.error(fire, {"target": "deal 1"}) == ("", "Incorrect target format.")
    assert await wire.error(fire, {"target": "TABLE_1"}) == ("", "Target is not found.")
    assert await wire.error(fire, {"target": "DEAL_5000"}) == ("", "Target is not found.")
    portal.deny(2, 1)
    assert (await wire.error(fire, {"target": "DEAL_1"}))[0] == "ACCESS_DENIED"


@pytest.mark.parametrize("group", ["product", "productsection", "product.property"])
async def test_the_outdated_catalog_keeps_what_is_put_in(wire: Wire, group: str) -> None:
    prefix = f"crm.{group}."
    id_ = await wire.result(prefix + "add", {"fields": {"NAME": "Oak table", "SORT": 5}})
    assert (await wire.result(prefix + "get", {"id": id_}))["NAME"] == "Oak table"
    assert await wire.result(prefix + "update", {"id": id_, "fields": {"NAME": "Ash table"}}) is True
    rows = await wire.result(prefix + "list", {"filter": {"%NAME": "ash"}, "order": {"NAME": "ASC"}})
    assert [row["ID"] for row in rows] == [str(id_)]
    assert (await wire.result(prefix + "fields"))["NAME"]["isRequired"] is True
    assert await wire.result(prefix + "delete", {"id": id_}) is True
    assert await wire.error(prefix + "get", {"id": id_}) == ("", "Not found")


async def test_a_product_has_a_price_and_its_name_goes_into_product_rows(wire: Wire) -> None:
    fields = {"NAME": "Oak table", "PRICE": "99.5", "CURRENCY_ID": "EUR"}
    id_ = await wire.result("crm.product.add", {"fields": fields})
    row = await wire.result("crm.product.get", {"id": id_})
    assert (row["PRICE"], row["ACTIVE"], row["CATALOG_ID"]) == ("99.50", "Y", "1")
    product_row = {"ownerType": "D", "ownerId": 1, "productId": id_}
    made = await wire.result("crm.item.productrow.add", {"fields": product_row})
    assert made["productRow"]["productName"] == "Oak table"
    assert [item["NAME"] for item in await wire.result("crm.catalog.list")] == ["CRM product catalog"]


async def test_a_deleted_section_takes_its_sections_along_and_leaves_the_products(wire: Wire) -> None:
    outer = await wire.result("crm.productsection.add", {"fields": {"NAME": "Outer"}})
    inner = await wire.result("crm.productsection.add", {"fields": {"NAME": "Inner", "SECTION_ID": outer}})
    product = await wire.result("crm.product.add", {"fields": {"NAME": "x", "SECTION_ID": inner}})
    assert await wire.result("crm.productsection.delete", {"id": outer}) is True
    assert await wire.result("crm.productsection.list") == []
    assert (await wire.result("crm.product.get", {"id": product}))["SECTION_ID"] is None


async def test_units_of_measure_are_there_and_can_be_changed(wire: Wire) -> None:
    rows = {row["CODE"]: row for row in await wire.result("crm.measure.list")}
    assert rows[796]["IS_DEFAULT"] is True
    id_ = await wire.result("crm.measure.add", {"fields": {"CODE": 5, "MEASURE_TITLE": "Box"}})
    assert await wire.result("crm.measure.update", {"id": id_, "fields": {"MEASURE_TITLE": "Case"}}) is True
    assert (await wire.result("crm.measure.get", {"id": id_}))["MEASURE_TITLE"] == "Case"
    assert "MEASURE_TITLE" in await wire.result("crm.measure.fields")


async def test_a_vat_rate_is_kept(wire: Wire) -> None:
    id_ = await wire.result("crm.vat.add", {"fields": {"NAME": "Full", "RATE": 19}})
    row = await wire.result("crm.vat.get", {"id": id_})
    assert (row["RATE"], row["ACTIVE"]) == ("19", "Y")
