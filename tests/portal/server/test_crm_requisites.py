"""Requisites, their bank details, addresses, links and templates."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal

from .conftest import Wire

R = "crm.requisite."
ADDRESS = {"TYPE_ID": 1, "ENTITY_TYPE_ID": 8, "ENTITY_ID": 1}


async def requisite(wire: Wire, company: int = 1, **more: Any) -> int:
    fields = {"ENTITY_TYPE_ID": 4, "ENTITY_ID": company, "PRESET_ID": 1, "NAME": "Ours", **more}
    return int(await wire.result(R + "add", {"fields": fields}))


async def bank(wire: Wire, id_: int) -> int:
    fields = {"ENTITY_ID": id_, "NAME": "Account", "RQ_IBAN": "DE1"}
    return int(await wire.result(R + "bankdetail.add", {"fields": fields}))


async def test_a_requisite_is_added_read_found_changed_and_deleted(wire: Wire) -> None:
    id_ = await requisite(wire, RQ_VAT_ID="77")
    row = await wire.result(R + "get", {"id": id_})
    assert (row["ENTITY_ID"], row["RQ_VAT_ID"], row["ACTIVE"], row["SORT"]) == ("1", "77", "Y", "500")
    assert await wire.result(R + "update", {"id": id_, "fields": {"RQ_VAT_ID": "78", "ENTITY_ID": 2}}) is True
    rows = await wire.result(R + "list", {"filter": {"RQ_VAT_ID": "78"}, "select": ["ID", "ENTITY_ID"]})
    assert rows == [{"ID": str(id_), "ENTITY_ID": "1"}]
    assert await wire.result(R + "delete", {"id": id_}) is True
    assert await wire.error(R + "get", {"id": id_}) == ("", f"The Requisite with ID '{id_}' is not found")


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"ENTITY_TYPE_ID": 2}, "ENTITY_TYPE_ID is not defined or invalid."),
        ({"ENTITY_ID": 0}, "ENTITY_ID is not defined or invalid."),
        ({"PRESET_ID": 99}, "PRESET_ID is not defined or invalid."),
        ({"ENTITY_ID": 5000}, "Entity not found."),
        ({"NAME": ""}, 'The required field "Name" is not filled in.<br>'),
    ],
)
async def test_a_new_requisite_needs_what_it_needs(wire: Wire, change: dict[str, Any], text: str) -> None:
    fields = {"ENTITY_TYPE_ID": 4, "ENTITY_ID": 1, "PRESET_ID": 1, "NAME": "Ours", **change}
    assert await wire.error(R + "add", {"fields": fields}) == ("", text)


async def test_a_custom_field_of_requisites_stands_in_their_rows(wire: Wire) -> None:
    field = {"USER_TYPE_ID": "integer", "FIELD_NAME": "AGE"}
    await wire.result(R + "userfield.add", {"fields": field})
    id_ = await requisite(wire, UF_CRM_AGE="12")
    assert (await wire.result(R + "get", {"id": id_}))["UF_CRM_AGE"] == "12"
    assert await wire.result(R + "list", {"filter": {">UF_CRM_AGE": 11}, "select": ["ID"]}) == [{"ID": str(id_)}]


async def test_bank_details_belong_to_a_requisite(wire: Wire) -> None:
    id_ = await requisite(wire)
    detail = await bank(wire, id_)
    row = await wire.result(R + "bankdetail.get", {"id": detail})
    assert (row["ENTITY_ID"], row["ENTITY_TYPE_ID"], row["COUNTRY_ID"]) == (str(id_), "8", "122")
    missing = {"fields": {"ENTITY_ID": 99, "NAME": "x"}}
    assert await wire.error(R + "bankdetail.add", missing) == ("", "The Requisite with ID '99' is not found")
    assert await wire.result(R + "bankdetail.delete", {"id": detail}) is True
    gone = ("", f"The RequisiteBankDetail with ID '{detail}' is not found")
    assert await wire.error(R + "bankdetail.get", {"id": detail}) == gone


async def test_there_is_one_address_of_each_type(wire: Wire) -> None:
    await requisite(wire)
    fields = {**ADDRESS, "CITY": "Brno"}
    assert await wire.result("crm.address.add", {"fields": fields}) is True
    assert await wire.error("crm.address.add", {"fields": fields}) == ("", "TypeAddress exists.")
    assert await wire.result("crm.address.add", {"fields": {**fields, "TYPE_ID": 6}}) is True
    assert await wire.result("crm.address.update", {"fields": {**ADDRESS, "CITY": "Prague"}}) is True
    answer = await wire.call("crm.address.list", {"filter": {"CITY": "Prague"}, "order": {"TYPE_ID": "asc"}})
    assert answer.json["total"] == 1
    row = answer.result[0]
    assert (row["TYPE_ID"], row["ANCHOR_TYPE_ID"], row["ANCHOR_ID"], row["COUNTRY_CODE"]) == ("1", "4", "1", None)
    assert await wire.result("crm.address.delete", {"fields": ADDRESS}) is True
    assert await wire.error("crm.address.delete", {"fields": ADDRESS}) == ("", "TypeAddress not found.")
    assert await wire.error("crm.address.update", {"fields": ADDRESS}) == ("", "TypeAddress not found.")


@pytest.mark.parametrize("name", ["TYPE_ID", "ENTITY_TYPE_ID", "ENTITY_ID"])
async def test_an_address_needs_its_whole_key(wire: Wire, name: str) -> None:
    await requisite(wire)
    fields = {key: value for key, value in ADDRESS.items() if key != name}
    assert await wire.error("crm.address.add", {"fields": fields}) == ("", f"{name} is not defined or invalid.")


async def test_an_item_uses_one_set_of_requisites(wire: Wire) -> None:
    own, theirs = await requisite(wire, 2), await requisite(wire)
    detail = await bank(wire, theirs)
    fields = {
        "ENTITY_TYPE_ID": 2,
        "ENTITY_ID": 1,
        "REQUISITE_ID": theirs,
        "BANK_DETAIL_ID": detail,
        "MC_REQUISITE_ID": own,
        "MC_BANK_DETAIL_ID": 0,
    }
    assert await wire.result(R + "link.register", {"fields": fields}) is True
    assert await wire.result(R + "link.register", {"fields": {**fields, "BANK_DETAIL_ID": 0}}) is True
    one = {"entityTypeId": 2, "entityId": 1}
    assert await wire.result(R + "link.get", one) == {
        "ENTITY_TYPE_ID": 2,
        "ENTITY_ID": 1,
        "REQUISITE_ID": str(theirs),
        "BANK_DETAIL_ID": "0",
        "MC_REQUISITE_ID": str(own),
        "MC_BANK_DETAIL_ID": "0",
    }
    rows = await wire.result(R + "link.list", {"filter": {"@ENTITY_TYPE_ID": [1, 2]}})
    assert [(row["ENTITY_TYPE_ID"], row["ENTITY_ID"]) for row in rows] == [("2", "1")]
    assert await wire.result(R + "link.unregister", one) is True
    assert await wire.error(R + "link.get", one) == ("", "Not found")
    wrong = {**fields, "BANK_DETAIL_ID": detail, "REQUISITE_ID": own}
    code, text = await wire.error(R + "link.register", {"fields": wrong})
    assert (code, "is not assigned to Requisite" in text) == ("", True)


async def test_a_deleted_company_takes_all_of_it_along(wire: Wire) -> None:
    id_ = await requisite(wire)
    detail = await bank(wire, id_)
    await wire.result("crm.address.add", {"fields": {**ADDRESS, "ENTITY_ID": id_}})
    await wire.result("crm.company.delete", {"id": 1})
    assert await wire.result(R + "list") == []
    assert await wire.result("crm.address.list") == []
    assert (await wire.error(R + "bankdetail.get", {"id": detail}))[0] == ""


async def test_a_template_stays_while_a_requisite_is_made_after_it(wire: Wire) -> None:
    id_ = await requisite(wire)
    code, text = await wire.error(R + "preset.delete", {"id": 1})
    assert (code, text.startswith("You cannot delete the template")) == ("", True)
    await wire.result(R + "delete", {"id": id_})
    assert await wire.result(R + "preset.delete", {"id": 1}) is True
    assert await wire.error(R + "preset.get", {"id": 1}) == ("", "The Preset with ID '1' is not found")


async def test_a_field_stands_in_a_template_once(wire: Wire) -> None:
    preset = {"preset": {"ID": 1}}
    assert "RQ_INN" in await wire.result(R + "preset.field.availabletoadd", preset)
    field = {**preset, "fields": {"FIELD_NAME": "RQ_INN", "SORT": 5}}
    id_ = await wire.result(R + "preset.field.add", field)
    assert await wire.error(R + "preset.field.add", field) == ("", "The field 'RQ_INN' can not be added.")
    assert "RQ_INN" not in await wire.result(R + "preset.field.availabletoadd", preset)
    rows = await wire.result(R + "preset.field.list", preset)
    assert rows[0] == {"ID": id_, "FIELD_NAME": "RQ_INN", "FIELD_TITLE": None, "SORT": 5, "IN_SHORT_LIST": "N"}
    one = {**preset, "id": id_}
    assert await wire.result(R + "preset.field.update", {**one, "fields": {"FIELD_TITLE": "Tax"}}) is True
    assert (await wire.result(R + "preset.field.get", one))["FIELD_TITLE"] == "Tax"
    other = {"preset": {"ID": 2}, "id": id_}
    assert await wire.error(R + "preset.field.get", other) == ("", f"The PresetField with ID '{id_}' is not found")
    assert await wire.result(R + "preset.field.delete", one) is True
    assert await wire.error(R + "preset.field.list", {"preset": {"ID": 99}}) == (
        "",
        "The Preset with ID '99' is not found",
    )


async def test_requisites_of_a_forbidden_company_are_denied(wire: Wire, portal: Portal) -> None:
    id_ = await requisite(wire)
    portal.deny(4, 1)
    assert await wire.error(R + "get", {"id": id_}) == ("", "Access denied.")
    assert await wire.error("crm.address.add", {"fields": ADDRESS}) == ("", "Access denied.")
