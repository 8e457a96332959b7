"""Templates of deals that recur, and the deals made of them."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Clock, Portal

from .conftest import Ears, Wire

R = "crm.deal.recurring."


async def template(wire: Wire, deal: int = 1, **fields: Any) -> dict[str, Any]:
    id_ = await wire.result(R + "add", {"fields": {"DEAL_ID": deal, **fields}})
    found: dict[str, Any] = await wire.result(R + "get", {"id": id_})
    return found


async def deal(wire: Wire, id_: Any) -> dict[str, Any]:
    found: dict[str, Any] = await wire.result("crm.deal.get", {"id": id_})
    return found


async def test_a_template_is_a_copy_that_recurs(wire: Wire) -> None:
    row = await template(wire)
    assert (row["BASED_ID"], row["ACTIVE"], row["IS_LIMIT"]) == ("1", "Y", "N")
    copy, first = await deal(wire, row["DEAL_ID"]), await deal(wire, 1)
    assert (copy["IS_RECURRING"], first["IS_RECURRING"]) == ("Y", "N")
    assert [copy[name] for name in ("TITLE", "COMPANY_ID")] == [first[name] for name in ("TITLE", "COMPANY_ID")]
    listed = await wire.result(R + "list", {"filter": {"deal_id": row["DEAL_ID"]}})
    assert [(item["id"], item["based_id"]) for item in listed] == [(row["ID"], "1")]


async def test_a_deal_is_made_of_a_template_with_its_products_and_dates(wire: Wire, clock: Clock) -> None:
    clock.move(30 * 86400)  # the last of January
    products = [{"PRODUCT_NAME": "Oar", "PRICE": 10, "QUANTITY": 3}]
    await wire.result("crm.deal.productrows.set", {"id": 1, "rows": products})
    offsets = {"BEGINDATE_TYPE": "week", "BEGINDATE_VALUE": 1, "CLOSEDATE_TYPE": "month", "CLOSEDATE_VALUE": 1}
    row = await template(wire, PARAMS={f"OFFSET_{name}": value for name, value in offsets.items()})
    await wire.result("crm.deal.delete", {"id": 1})
    made = (await wire.result(R + "expose", {"id": row["ID"]}))["DEAL_ID"]
    found = await deal(wire, made)
    assert (found["IS_RECURRING"], found["STAGE_ID"], found["OPPORTUNITY"]) == ("N", "NEW", "30.00")
    assert (found["BEGINDATE"][:10], found["CLOSEDATE"][:10]) == ("2026-02-07", "2026-02-28")
    rows = await wire.result("crm.deal.productrows.get", {"id": made})
    assert [(item["PRODUCT_NAME"], item["QUANTITY"]) for item in rows] == [("Oar", 3)]


async def test_a_template_counts_its_deals(wire: Wire, portal: Portal) -> None:
    row = await template(wire)
    for _ in range(2):
        await wire.result(R + "expose", {"id": row["ID"]})
    after = await wire.result(R + "get", {"id": row["ID"]})
    assert (row["COUNTER_REPEAT"], after["COUNTER_REPEAT"], after["LAST_EXECUTION"][:10]) == (None, "2", "2026-01-01")


async def test_deals_begin_in_the_pipeline_of_the_template(wire: Wire) -> None:
    made = await wire.result("crm.category.add", {"entityTypeId": 2, "fields": {"name": "Boats"}})
    category = made["category"]["id"]
    row = await template(wire, CATEGORY_ID=category)
    assert row["CATEGORY_ID"] == str(category)
    found = await deal(wire, (await wire.result(R + "expose", {"id": row["ID"]}))["DEAL_ID"])
    assert (found["CATEGORY_ID"], found["STAGE_ID"]) == (str(category), f"C{category}:NEW")


async def test_a_new_deal_is_told_together_with_its_template(wire: Wire, portal: Portal, ears: Ears) -> None:
    portal.add_outgoing_webhook(ears.url, ["ONCRMDEALADD", "ONCRMDEALRECURRINGEXPOSE"])
    row = await template(wire)
    made = (await wire.result(R + "expose", {"id": row["ID"]}))["DEAL_ID"]
    await portal.settle()
    told = {heard["event"]: heard["data"]["FIELDS"] for heard in ears.heard}
    assert told["ONCRMDEALADD"] == {"ID": str(made)}
    expected = {"ID": row["ID"], "RECURRING_DEAL_ID": row["DEAL_ID"], "DEAL_ID": str(made)}
    assert told["ONCRMDEALRECURRINGEXPOSE"] == expected


async def test_settings_go_with_the_deal_of_the_template(wire: Wire) -> None:
    row = await template(wire)
    assert (await wire.error(R + "delete", {"id": row["ID"]}))[1].startswith("Deleting is impossible.")
    await wire.result("crm.deal.delete", {"id": row["DEAL_ID"]})
    for verb in ("get", "expose", "delete"):
        assert await wire.error(R + verb, {"id": row["ID"]}) == ("", "Recurring deal is not found.")


async def test_a_deal_that_recurs_is_its_own_template_once(wire: Wire) -> None:
    id_ = await wire.result("crm.deal.add", {"fields": {"TITLE": "Boats", "IS_RECURRING": "Y"}})
    row = await template(wire, id_)
    assert (row["DEAL_ID"], row.get("BASED_ID")) == (str(id_), None)
    error = await wire.error(R + "add", {"fields": {"DEAL_ID": id_}})
    assert error == ("", "Deal already has recurring settings.")


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({}, "Parameter 'fields' must be array."),
        ({"fields": {"ACTIVE": "Y"}}, "Deal id is empty."),
        ({"fields": {"DEAL_ID": 5000}}, "Access denied."),
    ],
)
async def test_a_template_needs_a_deal(wire: Wire, given: dict[str, Any], text: str) -> None:
    assert await wire.error(R + "add", given) == ("", text)


async def test_a_template_is_named_by_its_settings(wire: Wire, portal: Portal) -> None:
    row = await template(wire)
    assert await wire.error(R + "expose") == ("", "id is not defined or invalid.")
    assert await wire.error(R + "expose", {"id": 5000}) == ("", "Recurring deal is not found.")
    portal.deny(2, int(row["DEAL_ID"]), 1)
    assert await wire.error(R + "expose", {"id": row["ID"]}) == ("", "Access denied.")
