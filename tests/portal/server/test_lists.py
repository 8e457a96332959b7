"""Universal lists: fields of their own, sections, elements."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from b24async.portal import Clock
from tests.portal.server.conftest import Wire

HELLO = base64.b64encode(b"hello").decode()


@pytest.fixture
async def books(wire: Wire) -> Any:
    """A list."""
    given = {"IBLOCK_TYPE_ID": "lists", "IBLOCK_CODE": "books", "FIELDS": {"NAME": "Books", "SORT": 20}}
    return {"IBLOCK_TYPE_ID": "lists", "IBLOCK_ID": await wire.result("lists.add", given)}


async def field(wire: Wire, books: Any, kind: str, code: str, **more: Any) -> str:
    fields = {"NAME": code.title(), "TYPE": kind, "CODE": code, **more}
    return str(await wire.result("lists.field.add", {**books, "FIELDS": fields}))


async def element(wire: Wire, books: Any, code: str, **fields: Any) -> Any:
    given = {**books, "ELEMENT_CODE": code, "FIELDS": {"NAME": code.title(), **fields}}
    return await wire.result("lists.element.add", given)


async def one(wire: Wire, books: Any, id_: Any, **more: Any) -> Any:
    (found,) = await wire.result("lists.element.get", {**books, "ELEMENT_ID": id_, **more})
    return found


async def codes(wire: Wire, books: Any, **more: Any) -> list[str]:
    return [row["CODE"] for row in await wire.result("lists.element.get", {**books, **more})]


async def test_a_list_is_found_by_id_code_and_type(wire: Wire, books: Any) -> None:
    (by_id,) = await wire.result("lists.get", books)
    (by_code,) = await wire.result("lists.get", {"IBLOCK_TYPE_ID": "lists", "IBLOCK_CODE": "books"})
    assert by_id == by_code
    assert (by_id["ID"], by_id["NAME"], by_id["SORT"]) == (str(books["IBLOCK_ID"]), "Books", "20")
    assert await wire.result("lists.get", {"IBLOCK_TYPE_ID": "bitrix_processes"}) == []
    assert await wire.result("lists.get.iblock.type.id", {"IBLOCK_ID": books["IBLOCK_ID"]}) == "lists"
    assert await wire.result("lists.get.iblock.type.id", {"IBLOCK_ID": 999}) is None
    wrong = {**books, "IBLOCK_TYPE_ID": "bitrix_processes"}
    assert await wire.error("lists.element.get", wrong) == ("ERROR_IBLOCK_NOT_FOUND", "Iblock not found")


async def test_a_code_is_taken_once(wire: Wire, books: Any) -> None:
    again = {"IBLOCK_TYPE_ID": "lists", "IBLOCK_CODE": "books", "FIELDS": {"NAME": "Other"}}
    assert await wire.error("lists.add", again) == ("ERROR_IBLOCK_ALREADY_EXISTS", "Iblock already exists")


async def test_an_update_changes_names_and_labels(wire: Wire, books: Any) -> None:
    changed = {**books, "FIELDS": {"NAME": "Shelf", "BIZPROC": "N"}, "MESSAGES": {"ELEMENT_NAME": "Book"}}
    assert await wire.result("lists.update", changed) is True
    (row,) = await wire.result("lists.get", books)
    assert (row["NAME"], row["BIZPROC"], row["ELEMENT_NAME"], row["CODE"]) == ("Shelf", "N", "Book", "books")


async def test_fields_are_told_by_their_ids(wire: Wire, books: Any) -> None:
    name = await field(wire, books, "S", "AUTHOR", IS_REQUIRED="Y", SORT=30)
    described = await wire.result("lists.field.get", books)
    assert list(described) == ["NAME", name]
    assert (described[name]["CODE"], described[name]["IS_REQUIRED"], described[name]["ID"]) == (
        "AUTHOR",
        "Y",
        name.removeprefix("PROPERTY_"),
    )
    assert await wire.result("lists.field.get", {**books, "FIELD_ID": name}) == {"S": described[name]}
    assert await wire.result("lists.field.get", {**books, "FIELD_ID": "PROPERTY_99999"}) == []


async def test_a_list_field_has_values_with_ids(wire: Wire, books: Any) -> None:
    values = {"10": {"VALUE": "New", "SORT": 10, "DEF": "Y"}, "20": {"VALUE": "Old", "SORT": 20}}
    name = await field(wire, books, "L", "STATE", LIST=values, LIST_TEXT_VALUES="Lost\nSold")
    shown = (await wire.result("lists.field.get", {**books, "FIELD_ID": name}))["L"]
    new, _, _, sold = shown["DISPLAY_VALUES_FORM"]
    assert list(shown["DISPLAY_VALUES_FORM"].values()) == ["New", "Old", "Lost", "Sold"]
    assert shown["DEFAULT_VALUE"] == new
    made = await element(wire, books, "one")
    assert list((await one(wire, books, made))[name].values()) == [new]
    changed = {"NAME": "State", "LIST": {new: {"VALUE": "Fresh"}, sold: {"VALUE": "Sold"}}, "LIST_DEF": [sold]}
    assert await wire.result("lists.field.update", {**books, "FIELD_ID": name, "FIELDS": changed}) is True
    shown = (await wire.result("lists.field.get", {**books, "FIELD_ID": name}))["L"]
    assert (shown["DISPLAY_VALUES_FORM"], shown["DEFAULT_VALUE"]) == ({new: "Fresh", sold: "Sold"}, sold)


async def test_a_field_has_to_make_sense(wire: Wire, books: Any) -> None:
    await field(wire, books, "S", "AUTHOR")
    for given, text in (
        ({"TYPE": "S", "CODE": "AUTHOR"}, "Property already exists"),
        ({"TYPE": "S"}, "Please fill the code fields"),
        ({"TYPE": "E", "CODE": "LINK"}, "Incorrect lists specified for 'X' property"),
        (
            {"TYPE": "S", "CODE": "A", "SETTINGS": {"ADD_READ_ONLY_FIELD": "Y"}},
            "The default value of the field 'X' is required",
        ),
    ):
        error = await wire.error("lists.field.add", {**books, "FIELDS": {"NAME": "X", **given}})
        assert error == ("ERROR_SAVE_FIELD", text)


async def test_what_every_element_has_can_be_added_once(wire: Wire, books: Any) -> None:
    assert "SORT" in await wire.result("lists.field.type.get", books)
    assert await wire.result("lists.field.add", {**books, "FIELDS": {"NAME": "Sorting", "TYPE": "SORT"}}) == "SORT"
    assert "SORT" not in await wire.result("lists.field.type.get", books)


async def test_a_deleted_field_takes_its_values_along(wire: Wire, books: Any) -> None:
    name = await field(wire, books, "S", "AUTHOR")
    made = await element(wire, books, "one", **{name: "Ann"})
    assert await wire.result("lists.field.delete", {**books, "FIELD_ID": name}) is True
    assert name not in await one(wire, books, made)
    assert list(await wire.result("lists.field.get", books)) == ["NAME"]


async def test_an_element_tells_its_values_by_their_ids(wire: Wire, books: Any) -> None:
    author, tags = await field(wire, books, "S", "AUTHOR"), await field(wire, books, "S", "TAGS", MULTIPLE="Y")
    made = await element(wire, books, "one", **{author: "Ann", tags: ["red", "blue"]})
    shown = await one(wire, books, made)
    assert (shown["ID"], shown["NAME"], shown["CODE"], shown["CREATED_BY"]) == (str(made), "One", "one", "1")
    assert list(shown[author].values()) == ["Ann"]
    assert list(shown[tags].values()) == ["red", "blue"]
    assert len({*shown[author], *shown[tags]}) == 3
    chosen = await one(wire, books, made, SELECT=["ID", author])
    assert author in chosen
    assert tags not in chosen


async def test_an_update_clears_what_it_leaves_out(wire: Wire, books: Any) -> None:
    author, tags = await field(wire, books, "S", "AUTHOR"), await field(wire, books, "S", "TAGS", MULTIPLE="Y")
    made = await element(wire, books, "one", SORT=7, **{author: "Ann", tags: ["red", "blue"]})
    kept = next(iter((await one(wire, books, made))[tags]))
    changed = {**books, "ELEMENT_ID": made, "FIELDS": {"NAME": "Uno", tags: {kept: "green"}}}
    assert await wire.result("lists.element.update", changed) is True
    shown = await one(wire, books, made)
    assert (shown["NAME"], shown["SORT"], shown[tags], author in shown) == ("Uno", "500", {kept: "green"}, False)


async def test_files_stay_until_they_are_named(wire: Wire, books: Any) -> None:
    name = await field(wire, books, "F", "SCANS", MULTIPLE="Y")
    made = await element(wire, books, "one", **{name: [["a.txt", HELLO], ["b.txt", HELLO]]})
    first, second = (await one(wire, books, made))[name]
    more = {"NAME": "One", name: [["c.txt", HELLO]], f"{name}_DEL": {first: "Y"}}
    assert await wire.result("lists.element.update", {**books, "ELEMENT_ID": made, "FIELDS": more}) is True
    kept = (await one(wire, books, made))[name]
    assert (len(kept), second in kept, first in kept) == (2, True, False)
    by_id = {"NAME": "One", name: next(iter(kept.values()))}
    error = await wire.error("lists.element.update", {**books, "ELEMENT_ID": made, "FIELDS": by_id})
    assert error == ("ERROR_ELEMENT_FIELD_VALUE", "Writing file values by ID is not supported")
    given = {**books, "ELEMENT_ID": made, "FIELD_ID": name.removeprefix("PROPERTY_")}
    urls = await wire.result("lists.element.get.file.url", given)
    assert [url.split("/")[-2] for url in urls] == list(kept.values())


async def test_elements_are_filtered_and_sorted_by_properties(wire: Wire, books: Any) -> None:
    price, day = await field(wire, books, "N", "PRICE"), await field(wire, books, "S:Date", "DAY")
    tags = await field(wire, books, "S", "TAGS", MULTIPLE="Y")
    await element(wire, books, "a", **{price: 9, day: "12/31/2024", tags: ["x", "y"]})
    await element(wire, books, "b", **{price: "10.5", day: "2025-02-01", tags: ["y"]})
    await element(wire, books, "c", **{price: 100})
    for wanted, found in (
        ({f">{price}": 9}, ["b", "c"]),
        ({f"<={price}": "10.5", "NAME": "%A%"}, ["a"]),
        ({tags: "y"}, ["a", "b"]),
        ({f"!{tags}": "x"}, ["b", "c"]),
        ({tags: ""}, ["c"]),
        ({f">={day}": "2025-01-01"}, ["b"]),
        ({f"<{day}": "01/01/2025"}, ["a"]),
        ({f"@{price}": [9, 100]}, ["a", "c"]),
        ({f"%{tags}": "Y"}, ["a", "b"]),
        ({"=NAME": "B"}, ["b"]),
    ):
        assert await codes(wire, books, FILTER=wanted) == found, wanted
    assert await codes(wire, books, ELEMENT_ORDER={price: "desc"}) == ["c", "b", "a"]
    assert await codes(wire, books, ELEMENT_ORDER={"NAME": "desc"}) == ["c", "b", "a"]


async def test_elements_come_in_pages(wire: Wire, books: Any) -> None:
    for number in range(53):
        await element(wire, books, f"e{number}")
    first = (await wire.call("lists.element.get", books)).json
    assert (len(first["result"]), first["next"], first["total"]) == (50, 50, 53)
    assert await codes(wire, books, start=50) == ["e50", "e51", "e52"]
    assert await codes(wire, books, FILTER={">ID": first["result"][-1]["ID"]}) == ["e50", "e51", "e52"]


async def test_dates_are_told_as_people_read_them_and_found_as_programs_write_them(
    wire: Wire, books: Any, clock: Clock
) -> None:
    made = await element(wire, books, "one")
    told = (await one(wire, books, made, SELECT=["DATE_CREATE"]))["DATE_CREATE"]
    assert told.endswith((" am", " pm"))
    assert await codes(wire, books, FILTER={">=DATE_CREATE": told}) == ["one"]
    assert await codes(wire, books, FILTER={">DATE_CREATE": told}) == []
    assert await codes(wire, books, FILTER={">=DATE_CREATE": "2001-01-01"}) == ["one"]


async def test_a_required_field_has_to_be_given(wire: Wire, books: Any) -> None:
    await field(wire, books, "S", "AUTHOR", IS_REQUIRED="Y")
    error = await wire.error("lists.element.add", {**books, "ELEMENT_CODE": "one", "FIELDS": {"NAME": "One"}})
    assert error[0] == "ERROR_ADD_ELEMENT"
    assert "Author" in error[1]
    assert await codes(wire, books) == []


async def test_an_element_code_is_taken_once_in_a_list(wire: Wire, books: Any) -> None:
    await element(wire, books, "one")
    error = await wire.error("lists.element.add", {**books, "ELEMENT_CODE": "one", "FIELDS": {"NAME": "One"}})
    assert error == ("ERROR_ELEMENT_ALREADY_EXISTS", "Element already exists")


async def test_sections_make_a_tree(wire: Wire, books: Any) -> None:
    async def section(code: str, parent: int = 0, **fields: Any) -> int:
        given = {**books, "SECTION_CODE": code, "IBLOCK_SECTION_ID": parent, "FIELDS": {"NAME": code.title(), **fields}}
        return int(await wire.result("lists.section.add", given))

    top = await section("top", ACTIVE="N", EXTERNAL_ID="ext")
    inner = await section("inner", top)
    rows = {row["CODE"]: row for row in await wire.result("lists.section.get", books)}
    assert (rows["top"]["LEFT_MARGIN"], rows["top"]["RIGHT_MARGIN"], rows["top"]["DEPTH_LEVEL"]) == ("1", "4", "1")
    assert (rows["inner"]["LEFT_MARGIN"], rows["inner"]["RIGHT_MARGIN"], rows["inner"]["DEPTH_LEVEL"]) == (
        "2",
        "3",
        "2",
    )
    assert (rows["inner"]["ACTIVE"], rows["inner"]["GLOBAL_ACTIVE"], rows["top"]["XML_ID"]) == ("Y", "N", "ext")
    (found,) = await wire.result("lists.section.get", {**books, "FILTER": {"EXTERNAL_ID": "ext"}, "SELECT": ["NAME"]})
    assert found == {"ID": str(top), "NAME": "Top"}
    await element(wire, books, "one", IBLOCK_SECTION_ID=inner)
    assert await codes(wire, books, FILTER={"IBLOCK_SECTION_ID": inner}) == ["one"]
    changed = {**books, "SECTION_ID": top, "FIELDS": {"NAME": "Upper", "ACTIVE": "Y"}}
    assert await wire.result("lists.section.update", changed) is True
    assert await wire.result("lists.section.delete", {**books, "SECTION_CODE": "top"}) is True
    assert await wire.result("lists.section.get", books) == []
    assert await codes(wire, books) == []
    error = await wire.error("lists.section.delete", {**books, "SECTION_ID": inner})
    assert error == ("ERROR_SECTION_NOT_FOUND", "Section not found")


async def test_a_deleted_list_takes_everything_along(wire: Wire, books: Any) -> None:
    await element(wire, books, "one")
    assert await wire.result("lists.delete", books) is True
    for method in ("lists.delete", "lists.element.get", "lists.field.get", "lists.section.get"):
        assert await wire.error(method, books) == ("ERROR_IBLOCK_NOT_FOUND", "Iblock not found")


@pytest.mark.parametrize(
    ("method", "left_out", "named"),
    [
        ("lists.get", {"IBLOCK_TYPE_ID"}, "IBLOCK_TYPE_ID"),
        ("lists.element.get", {"IBLOCK_ID"}, "IBLOCK_ID"),
        ("lists.element.add", set(), "ELEMENT_CODE"),
        ("lists.element.update", set(), "ELEMENT_ID"),
        ("lists.section.update", set(), "SECTION_ID"),
        ("lists.field.add", set(), "FIELDS"),
        ("lists.field.delete", set(), "FIELD_ID"),
    ],
)
async def test_a_missing_parameter_is_named(
    wire: Wire, books: Any, method: str, left_out: set[str], named: str
) -> None:
    given = {name: value for name, value in books.items() if name not in left_out}
    text = f"Required parameter `{named}` is missing"
    assert await wire.error(method, given) == ("ERROR_REQUIRED_PARAMETERS_MISSING", text)


async def test_an_element_that_is_not_there_cannot_be_changed(wire: Wire, books: Any) -> None:
    gone = {**books, "ELEMENT_ID": 999, "FIELDS": {"NAME": "x"}}
    assert await wire.error("lists.element.update", gone) == ("ERROR_ELEMENT_NOT_FOUND", "Element not found")
    assert await wire.error("lists.element.delete", gone) == ("ERROR_ELEMENT_NOT_FOUND", "Element not found")
    assert await wire.result("lists.element.get", {**books, "ELEMENT_ID": 999}) == []
