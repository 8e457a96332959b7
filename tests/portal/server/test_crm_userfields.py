"""Custom fields that somebody created: they are fields like all others."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from b24async.portal import Portal

from .conftest import SECRET, Wire


async def new_field(wire: Wire, kind: str, name: str, group: str = "deal", **more: Any) -> int:
    fields = {"USER_TYPE_ID": kind, "FIELD_NAME": name, **more}
    return int(await wire.result(f"crm.{group}.userfield.add", {"fields": fields}))


async def test_a_created_field_is_described_in_both_styles(wire: Wire) -> None:
    await new_field(wire, "double", "SIZE", LABEL="Size", MANDATORY="N")
    classic = (await wire.result("crm.deal.fields"))["UF_CRM_SIZE"]
    assert (classic["type"], classic["isDynamic"], classic["formLabel"]) == ("double", True, "Size")
    item = (await wire.result("crm.item.fields", {"entityTypeId": 2}))["fields"]
    assert item["ufCrmSize"]["upperName"] == "UF_CRM_SIZE"
    original = await wire.result("crm.item.fields", {"entityTypeId": 2, "useOriginalUfNames": "Y"})
    assert "UF_CRM_SIZE" in original["fields"]
    assert "UF_CRM_SIZE" not in await wire.result("crm.lead.fields")


@pytest.mark.parametrize(
    ("kind", "given", "classic", "item"),
    [
        ("string", "oak", "oak", "oak"),
        ("integer", "12", "12", 12),
        ("double", "1.5", "1.5", 1.5),
        ("boolean", "1", "1", "Y"),
        ("boolean", "N", "0", "N"),
        ("date", "2026-05-01", "2026-05-01T00:00:00+03:00", "2026-05-01T00:00:00+03:00"),
        ("datetime", "2026-05-01T10:00:00Z", "2026-05-01T13:00:00+03:00", "2026-05-01T13:00:00+03:00"),
        ("money", "100|EUR", "100|EUR", "100|EUR"),
        ("employee", 3, "3", 3),
    ],
)
async def test_values_have_the_type_of_the_field(wire: Wire, kind: str, given: Any, classic: Any, item: Any) -> None:
    await new_field(wire, kind, "X")
    await wire.result("crm.deal.update", {"id": 1, "fields": {"UF_CRM_X": given}})
    assert (await wire.result("crm.deal.get", {"id": 1}))["UF_CRM_X"] == classic
    assert (await wire.result("crm.item.get", {"entityTypeId": 2, "id": 1}))["item"]["ufCrmX"] == item


async def test_a_field_is_null_in_rows_that_have_no_value(wire: Wire) -> None:
    await new_field(wire, "integer", "X")
    await new_field(wire, "string", "MANY", MULTIPLE="Y")
    row = await wire.result("crm.deal.get", {"id": 2})
    assert (row["UF_CRM_X"], row["UF_CRM_MANY"]) == (None, False)


async def test_numbers_are_compared_as_numbers_and_sorted_by(wire: Wire) -> None:
    await new_field(wire, "integer", "X")
    for id_, value in ((1, 9), (2, 10), (3, 100)):
        await wire.result("crm.deal.update", {"id": id_, "fields": {"UF_CRM_X": value}})
    params = {"filter": {">UF_CRM_X": 9}, "order": {"UF_CRM_X": "DESC"}, "select": ["ID", "UF_CRM_X"]}
    assert await wire.result("crm.deal.list", params) == [{"ID": "3", "UF_CRM_X": "100"}, {"ID": "2", "UF_CRM_X": "10"}]
    found = await wire.result("crm.item.list", {"entityTypeId": 2, "filter": {"<ufCrmX": 10}, "select": ["ufCrmX"]})
    assert found["items"] == [{"id": 1, "ufCrmX": 9}]
    error = await wire.error("crm.item.list", {"entityTypeId": 2, "filter": {">ufCrmX": "many"}})
    assert error == ("INVALID_ARG_VALUE", "Invalid filter: field 'ufCrmX' has invalid value")


async def test_items_are_filtered_by_a_yes_or_no_with_1_and_0(wire: Wire) -> None:
    await new_field(wire, "boolean", "OK")
    await wire.result("crm.deal.update", {"id": 3, "fields": {"UF_CRM_OK": "Y"}})
    found = await wire.result("crm.item.list", {"entityTypeId": 2, "filter": {"ufCrmOk": 1}, "select": ["id"]})
    assert found["items"] == [{"id": 3}]
    original = {"entityTypeId": 2, "filter": {"UF_CRM_OK": 1}, "select": ["UF_CRM_OK"], "useOriginalUfNames": "Y"}
    assert (await wire.result("crm.item.list", original))["items"] == [{"id": 3, "UF_CRM_OK": "Y"}]


async def test_a_select_means_single_fields_by_uf_and_multiple_ones_by_name(wire: Wire) -> None:
    await new_field(wire, "string", "ONE")
    await new_field(wire, "string", "MANY", MULTIPLE="Y")
    await wire.result("crm.deal.update", {"id": 1, "fields": {"UF_CRM_ONE": "a", "UF_CRM_MANY": ["b", "c"]}})
    for select, names in (
        (["*"], set()),
        (["*", "UF_*"], {"UF_CRM_ONE"}),
        (["UF_*"], {"UF_CRM_ONE"}),
        (["UF_CRM_MANY"], {"UF_CRM_MANY"}),
    ):
        row = (await wire.result("crm.deal.list", {"filter": {"ID": 1}, "select": select}))[0]
        assert {name for name in row if name.startswith("UF_")} == names, select
    found = await wire.result("crm.deal.list", {"filter": {"UF_CRM_MANY": "c"}, "select": ["ID"]})
    assert found == [{"ID": "1"}]


async def test_a_seed_may_tell_the_values_before_the_field_is_made(session: aiohttp.ClientSession) -> None:
    seed = {"records": {"crm.deal": [{"TITLE": "A", "UF_CRM_X": "12", "UF_CRM_Y": "13"}]}}
    async with Portal(seed=seed, limits="off", secret=SECRET) as portal:
        wire = Wire(portal, session)
        assert "UF_CRM_X" not in await wire.result("crm.deal.get", {"id": 1})
        await new_field(wire, "integer", "X")
        row = await wire.result("crm.deal.get", {"id": 1})
        assert (row["UF_CRM_X"], "UF_CRM_Y" in row) == ("12", False)


async def test_a_field_that_nobody_has_made_is_dropped_ignored_and_refused(wire: Wire) -> None:
    total = (await wire.call("crm.deal.list")).json["total"]
    await wire.result("crm.deal.update", {"id": 1, "fields": {"UF_CRM_X": "12"}})
    assert "UF_CRM_X" not in await wire.result("crm.deal.get", {"id": 1})
    assert "UF_CRM_X" not in (await wire.result("crm.deal.list", {"select": ["ID", "UF_CRM_X"]}))[0]
    assert (await wire.call("crm.deal.list", {"filter": {"UF_CRM_X": "12"}})).json["total"] == total
    for name in ("ufCrmX", "UF_CRM_X"):
        assert await wire.error("crm.item.list", {"entityTypeId": 2, "filter": {name: "12"}}) == (
            "INVALID_ARG_VALUE",
            f"Invalid filter: field '{name}' is not allowed in filter",
        )
    await wire.result("crm.item.update", {"entityTypeId": 2, "id": 1, "fields": {"ufCrmX": "12"}})
    await new_field(wire, "string", "X")
    assert (await wire.result("crm.item.get", {"entityTypeId": 2, "id": 1}))["item"]["ufCrmX"] is None
    for method in ("lead", "contact", "company", "quote"):
        fields = {"TITLE": "A", "NAME": "A", "UF_CRM_X": "12"}
        id_ = await wire.result(f"crm.{method}.add", {"fields": fields})
        assert "UF_CRM_X" not in await wire.result(f"crm.{method}.get", {"id": id_})


async def test_an_empty_multiple_field_is_false_in_the_classic_methods_and_a_list_in_items(wire: Wire) -> None:
    await new_field(wire, "string", "MANY", MULTIPLE="Y")
    await wire.result("crm.deal.update", {"id": 1, "fields": {"UF_CRM_MANY": ["a"]}})
    rows = await wire.result("crm.deal.list", {"filter": {"@ID": [1, 2]}, "select": ["UF_CRM_MANY"]})
    assert [row["UF_CRM_MANY"] for row in rows] == [["a"], False]
    assert (await wire.result("crm.item.get", {"entityTypeId": 2, "id": 2}))["item"]["ufCrmMany"] == []


async def test_a_deleted_field_takes_its_values_along(wire: Wire) -> None:
    id_ = await new_field(wire, "integer", "X")
    await wire.result("crm.deal.update", {"id": 1, "fields": {"UF_CRM_X": 1}})
    assert await wire.result("crm.deal.userfield.delete", {"id": id_}) is True
    assert "UF_CRM_X" not in await wire.result("crm.deal.get", {"id": 1})
    assert "UF_CRM_X" not in await wire.result("crm.deal.fields")
    await new_field(wire, "string", "X")
    assert (await wire.result("crm.deal.get", {"id": 1}))["UF_CRM_X"] is None


async def test_a_mandatory_field_has_to_be_given(wire: Wire) -> None:
    await new_field(wire, "string", "X", MANDATORY="Y", EDIT_FORM_LABEL={"en": "Wood"})
    error = await wire.error("crm.deal.add", {"fields": {"TITLE": "t"}})
    assert error == ("", 'The required field "Wood" is not filled in.<br>')
    await wire.result("crm.deal.add", {"fields": {"TITLE": "t", "UF_CRM_X": "oak"}})


async def test_a_list_has_elements_with_ids_of_their_own(wire: Wire) -> None:
    elements = [{"VALUE": "Oak", "SORT": 20}, {"VALUE": "Ash", "SORT": 10, "DEF": "Y"}]
    id_ = await new_field(wire, "enumeration", "WOOD", LIST=elements)
    field = await wire.result("crm.deal.userfield.get", {"id": id_})
    assert [item["VALUE"] for item in field["LIST"]] == ["Ash", "Oak"]
    ash, oak = (item["ID"] for item in field["LIST"])
    items = (await wire.result("crm.deal.fields"))["UF_CRM_WOOD"]["items"]
    assert items == [{"ID": ash, "VALUE": "Ash"}, {"ID": oak, "VALUE": "Oak"}]
    deal = await wire.result("crm.deal.add", {"fields": {"TITLE": "t"}})
    assert (await wire.result("crm.deal.get", {"id": deal}))["UF_CRM_WOOD"] == ash
    change = [{"ID": oak, "VALUE": "Red oak"}, {"ID": ash, "DEL": "Y"}, {"VALUE": "Elm"}]
    assert await wire.result("crm.deal.userfield.update", {"id": id_, "fields": {"LIST": change}}) is True
    field = await wire.result("crm.deal.userfield.get", {"id": id_})
    assert sorted(item["VALUE"] for item in field["LIST"]) == ["Elm", "Red oak"]


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"USER_TYPE_ID": "string"}, ("", "The 'FIELD_NAME' field is not found.")),
        ({"FIELD_NAME": "X"}, ("", "The 'USER_TYPE_ID' field is not found.")),
        ({"FIELD_NAME": "X", "USER_TYPE_ID": "wood"}, ("ERROR_CORE", "Incorrect custom type specified.")),
        (
            {"FIELD_NAME": "X" * 44, "USER_TYPE_ID": "string"},
            ("ERROR_CORE", "Field name is too long (more than 50 characters)."),
        ),
        (
            {"FIELD_NAME": "a b", "USER_TYPE_ID": "string"},
            ("ERROR_CORE", "Field name contains invalid characters. Allowed characters are: A-Z, 0-9 and _."),
        ),
    ],
)
async def test_a_new_field_needs_a_name_and_a_type(wire: Wire, fields: Any, error: tuple[str, str]) -> None:
    assert await wire.error("crm.deal.userfield.add", {"fields": fields}) == error


async def test_fields_belong_to_one_kind_of_record(wire: Wire) -> None:
    id_ = await new_field(wire, "string", "X", group="lead")
    await new_field(wire, "string", "X", group="company")
    rows = await wire.result("crm.lead.userfield.list", {"filter": {"FIELD_NAME": "UF_CRM_X"}})
    assert [(row["ID"], row["ENTITY_ID"]) for row in rows] == [(str(id_), "CRM_LEAD")]
    assert (await wire.error("crm.deal.userfield.get", {"id": id_}))[0] == "ERROR_NOT_FOUND"
    assert await wire.error("crm.deal.userfield.get", {"id": 0}) == ("", "ID is not defined or invalid.")


async def test_labels_come_in_every_language_or_in_the_one_asked_for(wire: Wire) -> None:
    id_ = await new_field(wire, "string", "X", EDIT_FORM_LABEL={"en": "Wood", "de": "Holz"}, HELP_MESSAGE="?")
    field = await wire.result("crm.deal.userfield.get", {"id": id_})
    assert (field["EDIT_FORM_LABEL"]["de"], field["EDIT_FORM_LABEL"]["fr"]) == ("Holz", "")
    assert field["HELP_MESSAGE"]["fr"] == "?"
    row = (await wire.result("crm.deal.userfield.list", {"filter": {"LANG": "de"}}))[0]
    assert (row["EDIT_FORM_LABEL"], row["LIST_COLUMN_LABEL"]) == ("Holz", None)
    assert "EDIT_FORM_LABEL" not in (await wire.result("crm.deal.userfield.list"))[0]


async def test_an_update_cannot_change_name_type_or_multiplicity(wire: Wire) -> None:
    id_ = await new_field(wire, "string", "X")
    given = {"FIELD_NAME": "Y", "USER_TYPE_ID": "integer", "MULTIPLE": "Y", "SORT": 7}
    await wire.result("crm.deal.userfield.update", {"id": id_, "fields": given})
    field = await wire.result("crm.deal.userfield.get", {"id": id_})
    assert (field["FIELD_NAME"], field["USER_TYPE_ID"], field["MULTIPLE"], field["SORT"]) == (
        *("UF_CRM_X", "string", "N", "7"),
    )


async def test_the_configuration_methods_speak_of_the_same_fields_and_of_smart_processes(wire: Wire) -> None:
    await wire.result("crm.type.add", {"fields": {"title": "Rental"}})
    field = {
        "entityId": "CRM_1",
        "fieldName": "UF_CRM_1_KIND",
        "userTypeId": "enumeration",
        "editFormLabel": {"en": "Kind"},
        "enum": [{"value": "Boat", "sort": 100}],
    }
    made = (await wire.result("userfieldconfig.add", {"moduleId": "crm", "field": field}))["field"]
    assert (made["fieldName"], made["editFormLabel"]["en"]) == ("UF_CRM_1_KIND", "Kind")
    assert made["enum"][0]["userFieldId"] == made["id"]
    item = {"entityTypeId": 1030, "fields": {"ufCrm1Kind": made["enum"][0]["id"]}}
    assert (await wire.result("crm.item.add", item))["item"]["ufCrm1Kind"] == int(made["enum"][0]["id"])
    one = {"moduleId": "crm", "id": made["id"]}
    changed = await wire.result("userfieldconfig.update", {**one, "field": {"mandatory": "Y"}})
    assert changed["field"]["mandatory"] == "Y"
    await new_field(wire, "string", "X")
    answer = await wire.call("userfieldconfig.list", {"moduleId": "crm", "filter": {"entityId": "CRM_DEAL"}})
    assert [row["fieldName"] for row in answer.result["fields"]] == ["UF_CRM_X"]
    assert await wire.result("userfieldconfig.delete", one) == []
    assert await wire.result("userfieldconfig.get", one) is None


async def test_a_failed_creation_leaves_nothing_behind(wire: Wire) -> None:
    elements = [{"VALUE": "a", "XML_ID": "same"}, {"VALUE": "b", "XML_ID": "same"}]
    fields = {"USER_TYPE_ID": "enumeration", "FIELD_NAME": "X", "LIST": elements}
    assert (await wire.error("crm.deal.userfield.add", {"fields": fields}))[0] == "ERROR_CORE"
    assert await wire.result("crm.deal.userfield.list") == []
    assert "UF_CRM_X" not in await wire.result("crm.deal.fields")
