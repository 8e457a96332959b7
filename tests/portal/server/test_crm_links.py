"""Links between deals, leads, estimates, companies and contacts."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal

from .conftest import Wire

GROUPS = ("deal", "lead", "quote")


async def links(wire: Wire, group: str = "deal", id_: int = 1, name: str = "CONTACT_ID") -> list[tuple[int, int, str]]:
    rows = await wire.result(f"crm.{group}.items.get", {"id": id_})
    assert all(row["ROLE_ID"] == 0 for row in rows)
    return [(row[name], row["SORT"], row["IS_PRIMARY"]) for row in rows]


@pytest.mark.parametrize("group", GROUPS)
async def test_links_are_set_read_and_cleared(wire: Wire, group: str) -> None:
    if group == "quote":
        await wire.result("crm.quote.add", {"fields": {"TITLE": "x"}})
    items = [{"CONTACT_ID": 3, "SORT": 200}, {"CONTACT_ID": 4, "SORT": 100, "IS_PRIMARY": "Y"}, {"CONTACT_ID": 5000}]
    assert await wire.result(f"crm.{group}.contact.items.set", {"id": 1, "items": items}) is True
    assert await links(wire, f"{group}.contact") == [(4, 100, "Y"), (3, 200, "N")]
    assert (await wire.result(f"crm.{group}.get", {"id": 1}))["CONTACT_ID"] == "4"
    assert await wire.result(f"crm.{group}.contact.items.delete", {"id": 1}) is True
    assert await links(wire, f"{group}.contact") == []
    assert (await wire.result(f"crm.{group}.get", {"id": 1}))["CONTACT_ID"] is None


async def test_the_first_link_is_primary_unless_another_is_named(wire: Wire) -> None:
    items = [{"CONTACT_ID": 3}, {"CONTACT_ID": 4}]
    await wire.result("crm.deal.contact.items.set", {"id": 1, "items": items})
    assert await links(wire, "deal.contact") == [(3, 10, "Y"), (4, 20, "N")]


async def test_a_link_is_added_once(wire: Wire) -> None:
    await wire.result("crm.deal.contact.items.delete", {"id": 1})
    one = {"id": 1, "fields": {"CONTACT_ID": 3}}
    assert await wire.result("crm.deal.contact.add", one) is True
    assert await wire.result("crm.deal.contact.add", one) is False
    primary = {"id": 1, "fields": {"CONTACT_ID": 4, "IS_PRIMARY": "Y", "SORT": 5}}
    assert await wire.result("crm.deal.contact.add", primary) is True
    assert await links(wire, "deal.contact") == [(4, 5, "Y"), (3, 10, "N")]


async def test_without_the_primary_link_the_first_that_remains_is_primary(wire: Wire) -> None:
    items = [{"CONTACT_ID": 3, "IS_PRIMARY": "Y"}, {"CONTACT_ID": 4}]
    await wire.result("crm.deal.contact.items.set", {"id": 1, "items": items})
    one = {"id": 1, "fields": {"CONTACT_ID": 3}}
    assert await wire.result("crm.deal.contact.delete", one) is True
    assert await wire.result("crm.deal.contact.delete", one) is False
    assert [(id_, primary) for id_, _, primary in await links(wire, "deal.contact")] == [(4, "Y")]


async def test_links_and_the_field_of_items_are_one(wire: Wire) -> None:
    await wire.result("crm.item.update", {"entityTypeId": 2, "id": 1, "fields": {"contactIds": [5, 6]}})
    assert [id_ for id_, _, _ in await links(wire, "deal.contact")] == [5, 6]
    await wire.result("crm.deal.contact.add", {"id": 1, "fields": {"CONTACT_ID": 7}})
    assert (await wire.result("crm.item.get", {"entityTypeId": 2, "id": 1}))["item"]["contactIds"] == [5, 6, 7]


async def test_a_company_and_its_contacts_know_each_other(wire: Wire) -> None:
    await wire.result("crm.company.contact.items.set", {"id": 1, "items": [{"CONTACT_ID": 2}, {"CONTACT_ID": 3}]})
    assert [id_ for id_, _, _ in await links(wire, "contact.company", 2, "COMPANY_ID")] == [2, 1]
    assert 1 not in [id_ for id_, _, _ in await links(wire, "contact.company", 1, "COMPANY_ID")]
    await wire.result("crm.contact.company.items.set", {"id": 9, "items": [{"COMPANY_ID": 1, "IS_PRIMARY": "Y"}]})
    assert [id_ for id_, _, _ in await links(wire, "company.contact")] == [2, 3, 9]
    assert (await wire.result("crm.contact.get", {"id": 9}))["COMPANY_ID"] == "1"
    await wire.result("crm.company.contact.delete", {"id": 1, "fields": {"CONTACT_ID": 9}})
    assert (await wire.result("crm.contact.get", {"id": 9}))["COMPANY_ID"] is None


async def test_a_deleted_contact_is_linked_nowhere(wire: Wire) -> None:
    await wire.result("crm.deal.contact.items.set", {"id": 1, "items": [{"CONTACT_ID": 3}, {"CONTACT_ID": 4}]})
    await wire.result("crm.contact.delete", {"id": 3})
    assert [(id_, primary) for id_, _, primary in await links(wire, "deal.contact")] == [(4, "Y")]
    assert (await wire.result("crm.deal.get", {"id": 1}))["CONTACT_ID"] == "4"


@pytest.mark.parametrize(
    ("method", "params", "error"),
    [
        ("deal.contact.items.get", {}, ("", "The parameter ownerEntityID is invalid or not defined.")),
        ("deal.contact.items.get", {"id": 5000}, ("", "Not found.")),
        ("lead.contact.items.get", {"id": 5000}, ("NOT_FOUND", "Not found.")),
        ("deal.contact.items.set", {"id": 1, "items": "x"}, ("", "The parameter items must be array.")),
        ("deal.contact.add", {"id": 0}, ("", "The parameter 'ownerEntityID' is invalid or not defined.")),
        ("deal.contact.add", {"id": 1}, ("", "The parameter 'fields' must be array.")),
        ("deal.contact.add", {"id": 1, "fields": {}}, ("", "The parameter 'fields' is not valid.")),
        ("deal.contact.add", {"id": 1, "fields": {"CONTACT_ID": 99}}, ("", "The parameter 'fields' is not valid.")),
        ("deal.contact.delete", {"id": 1, "fields": "x"}, ("", "The parameter 'item' must be array.")),
    ],
)
async def test_what_is_wrong_is_said_in_the_words_of_the_method(
    wire: Wire, method: str, params: Any, error: tuple[str, str]
) -> None:
    assert await wire.error(f"crm.{method}", params) == error


async def test_a_forbidden_deal_is_denied(wire: Wire, portal: Portal) -> None:
    portal.deny(2, 1)
    assert await wire.error("crm.deal.contact.items.get", {"id": 1}) == ("ACCESS_DENIED", "Access denied!")


async def test_the_fields_of_a_link_are_described(wire: Wire) -> None:
    fields = await wire.result("crm.contact.company.fields")
    assert list(fields) == ["COMPANY_ID", "SORT", "ROLE_ID", "IS_PRIMARY"]
    assert fields["COMPANY_ID"]["isRequired"] is True
