"""Storages of applications: items, sections, properties."""

from __future__ import annotations

import base64
from typing import Any

import attrs
import pytest

from b24async.portal import Clock
from b24async.portal.access import Access, Caller
from tests.portal.server.conftest import SECRET, Wire

HELLO = base64.b64encode(b"hello").decode()


@pytest.fixture
def _inside_an_application(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever comes by the webhook counts as an application."""
    real = Access.webhook

    def webhook(self: Access, user: str, secret: str) -> Caller:
        return attrs.evolve(real(self, user, secret), application=True)

    monkeypatch.setattr(Access, "webhook", webhook)


@pytest.fixture
async def dish(wire: Wire, _inside_an_application: None) -> Any:
    """A storage."""
    assert await wire.result("entity.add", {"ENTITY": "dish", "NAME": "Dishes", "ACCESS": {"AU": "R", "G2": "?"}})
    return {"ENTITY": "dish"}


async def item(wire: Wire, dish: Any, name: str, **fields: Any) -> Any:
    return await wire.result("entity.item.add", {**dish, "NAME": name, **fields})


async def names(wire: Wire, dish: Any, **more: Any) -> list[str]:
    return [row["NAME"] for row in await wire.result("entity.item.get", {**dish, **more})]


async def test_a_webhook_has_no_storages(wire: Wire) -> None:
    answer = await wire.call("entity.get")
    assert (answer.status, answer.error[0]) == (403, "WRONG_AUTH_TYPE")


async def test_a_storage_is_known_by_its_code(wire: Wire, dish: Any) -> None:
    shown = await wire.result("entity.get", dish)
    assert (shown["ENTITY"], shown["NAME"], shown["IBLOCK_TYPE_ID"]) == ("dish", "Dishes", "rest_entity")
    assert await wire.result("entity.get") == [shown]
    assert await wire.error("entity.add", {**dish, "NAME": "x"}) == (
        "ERROR_ENTITY_ALREADY_EXISTS",
        "Entity already exists",
    )
    assert await wire.result("entity.rights", dish) == {"U1": "X", "AU": "R"}
    assert await wire.result("entity.update", {**dish, "ENTITY_NEW": "dish_v2", "ACCESS": {"AU": "W"}}) is True
    assert await wire.error("entity.get", dish) == ("ERROR_ENTITY_NOT_FOUND", "Entity not found")
    assert await wire.result("entity.rights", {"ENTITY": "dish_v2"}) == {"AU": "W"}


async def test_what_is_missing_is_named(wire: Wire, dish: Any) -> None:
    answer = await wire.call("entity.item.add", {})
    assert answer.error == ("ERROR_ARGUMENT", "Argument 'ENTITY' is null or empty")
    assert answer.json["argument"] == "ENTITY"
    assert (await wire.error("entity.get", {"ENTITY": "x" * 14}))[0] == "ERROR_ARGUMENT"
    assert (await wire.error("entity.item.delete", dish))[0] == "ERROR_ARGUMENT"
    assert (await wire.error("entity.item.delete", {**dish, "ID": 99}))[0] == "ERROR_ITEM_NOT_FOUND"


async def test_items_are_found_by_their_properties(wire: Wire, dish: Any) -> None:
    for code, kind in (("price", "N"), ("tag's", "S")):
        assert await wire.result("entity.item.property.add", {**dish, "PROPERTY": code, "TYPE": kind}) is True
    await item(wire, dish, "soup", PROPERTY_VALUES={"price": 9, "tag's": "hot", "unknown": 1})
    await item(wire, dish, "pie", PROPERTY_VALUES={"price": "10.5", "tag's": ["hot", "sweet"]})
    await item(wire, dish, "water")
    rows = await wire.result("entity.item.get", {**dish, "FILTER": {"NAME": "soup"}})
    assert rows[0]["PROPERTY_VALUES"] == {"price": "9", "tag's": "hot"}
    for wanted, found in (
        ({">PROPERTY_price": 9}, ["pie"]),
        ({"PROPERTY_tag's": "hot"}, ["soup", "pie"]),
        ({"%NAME": "W"}, ["water"]),
        ({">ID": rows[0]["ID"]}, ["pie", "water"]),
    ):
        assert await names(wire, dish, FILTER=wanted) == found, wanted
    assert await names(wire, dish, SORT={"PROPERTY_price": "DESC"}) == ["pie", "soup", "water"]


async def test_an_item_keeps_what_an_update_leaves_out(wire: Wire, dish: Any) -> None:
    await wire.result("entity.item.property.add", {**dish, "PROPERTY": "price", "TYPE": "N"})
    id_ = await item(wire, dish, "soup", PROPERTY_VALUES={"price": 9}, DATE_ACTIVE_FROM="2026-03-01")
    assert await wire.result("entity.item.update", {**dish, "ID": id_, "NAME": "Soup"}) is True
    (row,) = await wire.result("entity.item.get", dish)
    assert (row["NAME"], row["PROPERTY_VALUES"], row["DATE_ACTIVE_TO"]) == ("Soup", {"price": "9"}, "")
    assert row["DATE_ACTIVE_FROM"].startswith("2026-03-01T00:00:00")
    assert await wire.result("entity.item.delete", {**dish, "ID": id_}) is True
    assert await names(wire, dish) == []


async def test_items_come_in_pages(wire: Wire, dish: Any) -> None:
    for number in range(52):
        await item(wire, dish, f"n{number}")
    first = (await wire.call("entity.item.get", dish)).json
    assert (len(first["result"]), first["next"], first["total"]) == (50, 50, 52)
    assert await names(wire, dish, start=50) == ["n50", "n51"]


async def test_a_property_keeps_its_values_under_another_code(wire: Wire, dish: Any) -> None:
    given = {**dish, "PROPERTY": "a", "NAME": "A", "TYPE": "S"}
    await wire.result("entity.item.property.add", given)
    assert (await wire.error("entity.item.property.add", given))[0] == "ERROR_PROPERTY_ALREADY_EXISTS"
    assert (await wire.error("entity.item.property.add", {**given, "PROPERTY": "z", "TYPE": "Q"}))[0] == (
        "ERROR_UNSUPPORTED_PROPERTY_TYPE"
    )
    await item(wire, dish, "soup", PROPERTY_VALUES={"a": "x"})
    assert await wire.result("entity.item.property.update", {**dish, "PROPERTY": "a", "PROPERTY_NEW": "b"}) is True
    (row,) = await wire.result("entity.item.get", dish)
    assert row["PROPERTY_VALUES"] == {"b": "x"}
    shown = {"PROPERTY": "b", "NAME": "A", "TYPE": "S", "SORT": "500"}
    assert await wire.result("entity.item.property.get", dish) == [shown]
    assert await wire.result("entity.item.property.get", {**dish, "PROPERTY": "b"}) == shown
    assert await wire.result("entity.item.property.delete", {**dish, "PROPERTY": "b"}) is True
    assert (await wire.error("entity.item.property.get", {**dish, "PROPERTY": "b"}))[0] == "ERROR_PROPERTY_NOT_FOUND"


async def test_files_stay_until_they_are_named(wire: Wire, dish: Any) -> None:
    await wire.result("entity.item.property.add", {**dish, "PROPERTY": "scan", "TYPE": "F"})
    id_ = await item(wire, dish, "soup", PROPERTY_VALUES={"scan": [["a.txt", HELLO], ["b.txt", HELLO]]})

    async def values() -> Any:
        (row,) = await wire.result("entity.item.get", dish)
        return row["PROPERTY_VALUES"]["scan"]

    first, second = await values()
    change = {"scan_DEL": {first: "Y"}, "scan": ["c.txt", HELLO]}
    assert await wire.result("entity.item.update", {**dish, "ID": id_, "PROPERTY_VALUES": change}) is True
    kept = await values()
    assert (len(kept), second in kept, first in kept) == (2, True, False)


async def test_sections_make_a_tree_with_pictures(wire: Wire, dish: Any) -> None:
    top = await wire.result("entity.section.add", {**dish, "NAME": "Top", "PICTURE": ["a.png", HELLO]})
    inner = await wire.result("entity.section.add", {**dish, "NAME": "Inner", "SECTION": top})
    await item(wire, dish, "soup", SECTION=inner)
    above, below = await wire.result("entity.section.get", {**dish, "SORT": {"ID": "ASC"}})
    assert (above["LEFT_MARGIN"], above["RIGHT_MARGIN"], below["DEPTH_LEVEL"]) == ("1", "4", "2")
    assert (await wire.send("GET", above["PICTURE"].removeprefix(wire.portal.url))).text == "hello"
    assert await wire.result("entity.section.update", {**dish, "ID": inner, "NAME": "In", "SORT": 7}) is True
    (found,) = await wire.result("entity.section.get", {**dish, "FILTER": {"SECTION": top}})
    assert (found["NAME"], found["SORT"]) == ("In", "7")
    assert (await wire.error("entity.section.add", {**dish, "NAME": "x", "SECTION": 99}))[0] == "ERROR_CORE"
    assert await wire.result("entity.section.delete", {**dish, "ID": top}) is True
    assert await wire.result("entity.section.get", dish) == []
    assert await names(wire, dish) == []


async def test_links_of_an_application_hold_as_long_as_its_token(wire: Wire, dish: Any, clock: Clock) -> None:
    await wire.result("entity.section.add", {**dish, "NAME": "Top", "PICTURE": ["a.png", HELLO]})
    (row,) = await wire.result("entity.section.get", dish)
    path = row["PICTURE"].removeprefix(wire.portal.url)
    assert SECRET not in path
    clock.move(3599)
    assert (await wire.send("GET", path)).status == 200
    clock.move(1)
    answer = await wire.send("GET", path)
    assert (answer.status, answer.error[0]) == (401, "expired_token")


async def test_a_deleted_storage_takes_everything_along(wire: Wire, dish: Any) -> None:
    await item(wire, dish, "soup")
    assert await wire.result("entity.delete", dish) is True
    assert await wire.result("entity.get") == []
    assert (await wire.error("entity.item.get", dish))[0] == "ERROR_ENTITY_NOT_FOUND"


async def test_an_application_has_a_storage_on_the_drive(wire: Wire, dish: Any) -> None:
    made = await wire.result("disk.storage.getforapp")
    assert (made["ENTITY_TYPE"], made["NAME"]) == ("restapp", "bitrix.restapi")
    assert await wire.result("disk.storage.getforapp") == made
    renamed = await wire.result("disk.storage.rename", {"id": made["ID"], "newName": "Mine"})
    assert renamed == {**made, "NAME": "Mine"}
    common = await wire.result("disk.storage.getlist", {"filter": {"ENTITY_TYPE": "common"}})
    assert (await wire.error("disk.storage.rename", {"id": common[0]["ID"], "newName": "Mine"}))[0] == ""
