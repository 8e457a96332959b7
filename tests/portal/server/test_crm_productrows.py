"""Product rows: one table, several spellings, and the amounts that follow."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal

from .conftest import Wire

ROWS = [
    {
        "PRODUCT_NAME": "Table",
        "PRICE": 90000,
        "QUANTITY": 3,
        "DISCOUNT_TYPE_ID": 2,
        "DISCOUNT_RATE": 10,
        "TAX_RATE": 10,
    },
    {"PRODUCT_NAME": "Chair", "PRICE": 100},
]


async def amount(wire: Wire, id_: int = 1) -> tuple[str, str]:
    row = await wire.result("crm.deal.get", {"id": id_})
    return row["OPPORTUNITY"], row["TAX_VALUE"]


async def test_both_spellings_read_the_same_rows(wire: Wire) -> None:
    assert await wire.result("crm.deal.productrows.set", {"id": 1, "rows": ROWS}) is True
    classic = await wire.result("crm.deal.productrows.get", {"id": 1})
    assert [(row["ID"], row["PRODUCT_NAME"], row["PRICE"], row["QUANTITY"]) for row in classic] == [
        ("1", "Table", 90000, 3),
        ("2", "Chair", 100, 1),
    ]
    listed = await wire.result("crm.item.productrow.list", {"filter": {"=ownerType": "D", "=ownerId": 1}})
    assert [(row["id"], row["productName"]) for row in listed["productRows"]] == [(1, "Table"), (2, "Chair")]
    old = await wire.result("crm.productrow.list", {"filter": {"OWNER_TYPE": "D", "OWNER_ID": 1}})
    assert [row["PRODUCT_NAME"] for row in old] == ["Table", "Chair"]


async def test_the_other_prices_follow_from_price_discount_and_tax(wire: Wire) -> None:
    await wire.result("crm.deal.productrows.set", {"id": 1, "rows": ROWS})
    row = (await wire.result("crm.item.productrow.get", {"id": 1}))["productRow"]
    assert (row["priceExclusive"], row["priceNetto"], row["priceBrutto"]) == (81818.18, 90909.09, 100000)
    assert (row["discountSum"], row["discountRate"]) == (9090.91, 10)
    fields = {"ownerType": "D", "ownerId": 2, "price": 900, "discountTypeId": 1, "discountSum": 100}
    row = (await wire.result("crm.item.productrow.add", {"fields": fields}))["productRow"]
    assert (row["priceNetto"], row["discountRate"], row["quantity"]) == (1000, 10, 1)


async def test_the_rows_sum_up_to_the_amount_of_the_deal(wire: Wire) -> None:
    await wire.result("crm.deal.productrows.set", {"id": 1, "rows": ROWS})
    assert await amount(wire) == ("270100.00", "24545.46")
    await wire.result("crm.item.productrow.update", {"id": 2, "fields": {"quantity": 2}})
    assert await amount(wire) == ("270200.00", "24545.46")
    await wire.result("crm.item.productrow.delete", {"id": 1})
    assert await amount(wire) == ("200.00", "0.00")
    await wire.result("crm.deal.productrows.set", {"id": 1, "rows": []})
    assert await amount(wire) == ("0.00", "0.00")


async def test_an_amount_entered_by_hand_stays(wire: Wire) -> None:
    await wire.result("crm.deal.update", {"id": 1, "fields": {"IS_MANUAL_OPPORTUNITY": "Y", "OPPORTUNITY": 7}})
    await wire.result("crm.deal.productrows.set", {"id": 1, "rows": ROWS})
    assert (await amount(wire))[0] == "7.00"
    await wire.result("crm.deal.update", {"id": 1, "fields": {"IS_MANUAL_OPPORTUNITY": "N"}})
    assert (await amount(wire))[0] == "270100.00"


async def test_set_makes_rows_anew(wire: Wire) -> None:
    params = {"ownerType": "D", "ownerId": 1, "productRows": [{"productName": "A", "price": 1}]}
    first = (await wire.result("crm.item.productrow.set", params))["productRows"]
    second = (await wire.result("crm.item.productrow.set", params))["productRows"]
    assert [row["id"] for row in first] != [row["id"] for row in second]
    assert len(await wire.result("crm.deal.productrows.get", {"id": 1})) == 1


async def test_rows_belong_to_leads_estimates_invoices_and_smart_processes_too(wire: Wire) -> None:
    await wire.result("crm.type.add", {"fields": {"title": "Rental", "isLinkWithProductsEnabled": "Y"}})
    await wire.result("crm.type.add", {"fields": {"title": "Bare"}})
    for type_id, symbol in ((1, "L"), (7, "Q"), (31, "SI"), (1030, "T406")):
        id_ = (await wire.result("crm.item.add", {"entityTypeId": type_id, "fields": {"title": "x"}}))["item"]["id"]
        fields = {"ownerType": symbol, "ownerId": id_, "price": 5, "quantity": 2}
        await wire.result("crm.item.productrow.add", {"fields": fields})
        item = await wire.result("crm.item.get", {"entityTypeId": type_id, "id": id_})
        assert item["item"]["opportunity"] == 10
    for symbol in ("C", "CO", "T408", "Tzz", "X"):
        fields = {"ownerType": symbol, "ownerId": 1, "price": 5}
        assert (await wire.error("crm.item.productrow.add", {"fields": fields}))[0] == "ENTITY_TYPE_NOT_SUPPORTED"


async def test_a_deleted_deal_takes_its_rows_along(wire: Wire) -> None:
    await wire.result("crm.deal.productrows.set", {"id": 1, "rows": ROWS})
    await wire.result("crm.deal.delete", {"id": 1})
    assert await wire.error("crm.item.productrow.get", {"id": 1}) == ("NOT_FOUND", "Product row was not found")
    assert await wire.error("crm.deal.productrows.get", {"id": 1}) == ("", "Not found")


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"DISCOUNT_TYPE_ID": 2}, "Discount Rate (DISCOUNT_RATE) is required if Percentage"),
        ({"DISCOUNT_TYPE_ID": 1}, "Discount Sum (DISCOUNT_SUM) is required if Monetary"),
        ({"DISCOUNT_TYPE_ID": 2, "DISCOUNT_RATE": 100}, "Discount Sum (DISCOUNT_SUM) is required if Percentage"),
    ],
)
async def test_a_discount_has_to_be_complete(wire: Wire, fields: dict[str, Any], text: str) -> None:
    params = {"id": 1, "rows": [{"PRODUCT_NAME": "A", "PRICE": 1, **fields}]}
    code, told = await wire.error("crm.deal.productrows.set", params)
    assert code == "ERROR_CORE"
    assert told.startswith(text)


async def test_what_cannot_be_is_refused(wire: Wire, portal: Portal) -> None:
    assert await wire.error("crm.deal.productrows.get") == ("", "The parameter id is invalid or not defined.")
    missing = {"ownerType": "D", "ownerId": 5000, "productRows": []}
    assert await wire.error("crm.item.productrow.set", missing) == ("OWNER_NOT_FOUND", "Owner was not found")
    assert (await wire.error("crm.item.productrow.list", {"filter": {"price": 1}}))[0] == "INVALID_ARG_VALUE"
    await wire.result("crm.deal.productrows.set", {"id": 1, "rows": ROWS})
    moved = {"id": 1, "fields": {"ownerId": 2}}
    assert (await wire.error("crm.item.productrow.update", moved))[0] == "INVALID_ARG_VALUE"
    portal.deny(2, 1)
    assert (await wire.error("crm.item.productrow.get", {"id": 1}))[0] == "ACCESS_DENIED"
    assert await wire.error("crm.deal.productrows.set", {"id": 1, "rows": []}) == ("", "Access denied.")
