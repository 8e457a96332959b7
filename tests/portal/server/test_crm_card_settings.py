"""What the cards of CRM items show: for everybody and for each user, by type, pipeline and kind of lead."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal

from .conftest import SECRET, Wire

ITEM, DEAL = "crm.item.details.configuration.", "crm.deal.details.configuration."
TOMAS = f"/rest/2/{SECRET}/"
DATA = [{"name": "main", "title": "About", "type": "section", "elements": [{"name": "TITLE"}]}]
SEEN = [{**DATA[0], "elements": [{"name": "TITLE", "optionFlags": "0"}]}]
GROUPS = {"lead": 1, "deal": 2, "contact": 3, "company": 4}


def titled(title: str) -> list[dict[str, Any]]:
    return [{**DATA[0], "title": title}]


async def title(wire: Wire, **given: Any) -> str | None:
    found = await wire.result(ITEM + "get", {"entityTypeId": 2, **given})
    return None if found is None else str(found[0]["title"])


async def test_there_is_no_layout_until_somebody_sets_one(wire: Wire) -> None:
    assert await title(wire) is None
    options = {"defaultCountry": "GB"}
    elements = [{"name": "PHONE", "optionFlags": 1, "options": options}, {"name": "NAME"}]
    assert await wire.result(ITEM + "set", {"entityTypeId": 3, "data": [{**DATA[0], "elements": elements}]}) is True
    found = await wire.result(ITEM + "get", {"entityTypeId": 3})
    assert found[0]["elements"] == [
        {"name": "PHONE", "optionFlags": "1", "options": options},
        {"name": "NAME", "optionFlags": "0"},
    ]


@pytest.mark.parametrize("group", GROUPS)
async def test_the_groups_of_one_type_speak_of_the_same_cards(wire: Wire, group: str) -> None:
    prefix = f"crm.{group}.details.configuration."
    assert await wire.result(prefix + "set", {"data": DATA}) is True
    assert await wire.result(ITEM + "get", {"entityTypeId": GROUPS[group]}) == SEEN
    assert await wire.result(prefix + "get") == SEEN
    assert await wire.result(prefix + "reset") is True
    assert await wire.result(prefix + "get") is None


async def test_a_user_and_everybody_have_layouts_of_their_own(wire: Wire, portal: Portal) -> None:
    portal.add_webhook(2, secret=SECRET)
    for given, name in (({}, "mine"), ({"userId": 2}, "his"), ({"scope": "C"}, "ours")):
        await wire.result(DEAL + "set", {"data": titled(name), **given})
    assert [await title(wire), await title(wire, userId=2), await title(wire, scope="C")] == ["mine", "his", "ours"]
    assert (await wire.call(DEAL + "get", hook=TOMAS)).result[0]["title"] == "his"
    await wire.result(ITEM + "reset", {"entityTypeId": 2, "userId": 2})
    assert [await title(wire), await title(wire, userId=2), await title(wire, scope="C")] == ["mine", None, "ours"]


async def test_the_common_layout_can_be_forced_on_everybody(wire: Wire) -> None:
    for given in ({}, {"userId": 2}, {"scope": "C"}):
        await wire.result(DEAL + "set", {"data": DATA, **given})
    await wire.result("crm.contact.details.configuration.set", {"data": DATA})
    assert await wire.result(ITEM + "forceCommonScopeForAll", {"entityTypeId": 2}) is True
    assert [await title(wire), await title(wire, userId=2), await title(wire, scope="C")] == [None, None, "About"]
    assert await wire.result("crm.contact.details.configuration.get") == SEEN


async def test_others_and_everybody_are_for_administrators(wire: Wire, portal: Portal) -> None:
    portal.add_webhook(2, secret=SECRET)
    refused: list[tuple[str, dict[str, Any]]] = [
        ("get", {"userId": 1}),
        ("set", {"userId": 1, "data": DATA}),
        ("set", {"scope": "C", "data": DATA}),
        ("reset", {"scope": "C"}),
        ("forceCommonScopeForAll", {}),
    ]
    for verb, given in refused:
        assert (await wire.call(DEAL + verb, given, hook=TOMAS)).error == ("", "Access denied.")
    for verb, given in (("set", {"data": DATA}), ("get", {"scope": "C"}), ("reset", {"userId": 2})):
        assert (await wire.call(DEAL + verb, given, hook=TOMAS)).status == 200


async def test_pipelines_and_kinds_of_leads_have_cards_of_their_own(wire: Wire) -> None:
    extras = {"extras": {"dealCategoryId": 7}}
    await wire.result(DEAL + "set", {"data": DATA, **extras})
    assert [await title(wire), await title(wire, **extras)] == [None, "About"]
    lead = "crm.lead.details.configuration."
    await wire.result(lead + "set", {"data": DATA, "extras": {"leadCustomerType": 2}})
    assert await wire.result(lead + "get") is None
    assert await wire.result(lead + "get", {"extras": {"lead.customer.type": 2}}) == SEEN


async def test_a_smart_process_has_cards_as_long_as_it_is_there(wire: Wire) -> None:
    made = await wire.result("crm.type.add", {"fields": {"title": "Boats", "isCategoriesEnabled": "Y"}})
    smart = {"entityTypeId": made["type"]["entityTypeId"]}
    await wire.result(ITEM + "set", {**smart, "data": DATA})
    category = (await wire.result("crm.category.list", smart))["categories"][0]["id"]
    assert await wire.result(ITEM + "get", {**smart, "extras": {"categoryId": category}}) == SEEN
    await wire.result("crm.type.delete", {"id": made["type"]["id"]})
    assert "is not supported" in (await wire.error(ITEM + "get", smart))[1]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("x", "Parameter 'data' must be array."),
        ([], "There are no data to write."),
        ({"a": DATA[0]}, "The data must be indexed array."),
        ([{**DATA[0], "type": "tab"}], "Section at index 0 have type tab. The expected type is 'section'."),
        ([*DATA, {**DATA[0], "name": ""}], "Section at index 1 does not have name."),
        ([{**DATA[0], "title": ""}], "Section at index 0 does not have title."),
        (
            [{**DATA[0], "elements": [{"name": "A"}, {"optionFlags": 1}]}],
            "Element at index 1 in section at index 0 does not have name.",
        ),
    ],
)
async def test_a_wrong_layout_is_refused_in_words(wire: Wire, data: Any, text: str) -> None:
    assert await wire.error(ITEM + "set", {"entityTypeId": 3, "data": data}) == ("", text)
    assert await wire.error(DEAL + "set", {"data": data}) == ("", text)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({}, "Parameter 'entityTypeId' is not defined"),
        ({"entityTypeId": 14}, "The entity type 'ORDER' is not supported in current context."),
    ],
)
async def test_a_card_belongs_to_a_known_type(wire: Wire, given: dict[str, Any], text: str) -> None:
    for verb in ("get", "set", "reset", "forceCommonScopeForAll"):
        assert await wire.error(ITEM + verb, {**given, "data": DATA}) == ("", text)
