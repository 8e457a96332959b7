"""Records of the CRM: add, get, update, delete and fields in both styles, and what the portal works out by itself."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Clock, Portal

from .conftest import Wire


async def deal(wire: Wire, id_: int) -> Any:
    return await wire.result("crm.deal.get", {"id": id_})


async def item(wire: Wire, type_id: int, id_: int) -> Any:
    return (await wire.result("crm.item.get", {"entityTypeId": type_id, "id": id_}))["item"]


async def test_add_answers_the_id_as_a_number(wire: Wire) -> None:
    assert await wire.result("crm.deal.add", {"fields": {"TITLE": "A"}}) == 101


async def test_a_new_deal_has_the_defaults_of_the_portal(wire: Wire) -> None:
    id_ = await wire.result("crm.deal.add", {"fields": {}})
    row = await deal(wire, id_)
    expected = {
        "ID": str(id_),
        "TITLE": f"Deal #{id_}",
        "STAGE_ID": "NEW",
        "CATEGORY_ID": "0",
        "OPENED": "Y",
        "CLOSED": "N",
        "STAGE_SEMANTIC_ID": "P",
        "IS_NEW": "Y",
        "ASSIGNED_BY_ID": "1",
        "CREATED_BY_ID": "1",
        "DATE_CREATE": "2026-01-01T03:00:00+03:00",
        "BEGINDATE": "2026-01-01T00:00:00+03:00",
        "CLOSEDATE": "2026-01-08T00:00:00+03:00",
        "OPPORTUNITY": "0.00",
        "COMPANY_ID": None,
    }
    assert {name: row[name] for name in expected} == expected


async def test_a_new_lead_is_named_after_its_id(wire: Wire) -> None:
    id_ = await wire.result("crm.lead.add", {"fields": {"NAME": "Bo"}})
    row = await wire.result("crm.lead.get", {"id": id_})
    assert (row["TITLE"], row["STATUS_ID"], row["NAME"]) == (f"Lead #{id_}", "NEW", "Bo")


async def test_classic_values_are_strings_or_null(wire: Wire) -> None:
    row = await deal(wire, 1)
    assert {type(value) for value in row.values()} <= {str, type(None)}
    assert row["OPPORTUNITY"] == "750.00"


async def test_items_have_numbers_and_keep_y_and_n(wire: Wire) -> None:
    row = await item(wire, 2, 1)
    assert (row["id"], row["opportunity"], row["opened"], row["contactIds"]) == (1, 750, "Y", [2])
    assert row["createdTime"] == "2026-01-12T20:00:00+03:00"
    assert row["entityTypeId"] == 2


async def test_both_styles_speak_of_the_same_row(wire: Wire) -> None:
    added = (await wire.result("crm.item.add", {"entityTypeId": 2, "fields": {"title": "A", "opportunity": 12.5}}))[
        "item"
    ]
    row = await deal(wire, added["id"])
    assert (row["TITLE"], row["OPPORTUNITY"]) == ("A", "12.50")
    await wire.result("crm.deal.update", {"id": added["id"], "fields": {"TITLE": "B"}})
    assert (await item(wire, 2, added["id"]))["title"] == "B"


async def test_what_add_does_not_know_is_ignored_and_custom_fields_are_kept(wire: Wire) -> None:
    for name, multiple in (("5", "N"), ("1_22", "Y")):
        field = {"FIELD_NAME": name, "USER_TYPE_ID": "string", "MULTIPLE": multiple}
        await wire.result("crm.deal.userfield.add", {"fields": field})
    fields = {"TITLE": "A", "NOPE": 1, "ID": 7, "DATE_CREATE": "2020-01-01", "UF_CRM_5": "x", "UF_CRM_1_22": ["a", "b"]}
    row = await deal(wire, await wire.result("crm.deal.add", {"fields": fields}))
    assert row["ID"] == "101"
    assert row["DATE_CREATE"].startswith("2026-01-01")
    assert "NOPE" not in row
    assert (row["UF_CRM_5"], row["UF_CRM_1_22"]) == ("x", ["a", "b"])
    assert list(row)[-2:] == ["UF_CRM_5", "UF_CRM_1_22"]
    shown = await item(wire, 2, 101)
    assert (shown["ufCrm_5"], shown["ufCrm1_22"]) == ("x", ["a", "b"])


async def test_custom_fields_can_be_written_in_camel_case(wire: Wire) -> None:
    for name, multiple in (("5", "N"), ("2_1639669411830", "N")):
        field = {"FIELD_NAME": name, "USER_TYPE_ID": "string", "MULTIPLE": multiple}
        await wire.result("crm.deal.userfield.add", {"fields": field})
    fields = {"ufCrm_5": "x", "ufCrm2_1639669411830": "y"}
    id_ = (await wire.result("crm.item.add", {"entityTypeId": 2, "fields": fields}))["item"]["id"]
    row = await deal(wire, id_)
    assert (row["UF_CRM_5"], row["UF_CRM_2_1639669411830"]) == ("x", "y")
    params = {"entityTypeId": 2, "id": id_, "useOriginalUfNames": "Y"}
    shown = (await wire.result("crm.item.get", params))["item"]
    assert shown["UF_CRM_5"] == "x"
    assert "ufCrm_5" not in shown


async def test_update_answers_true_and_leaves_the_rest_alone(wire: Wire, clock: Clock) -> None:
    await wire.result("crm.deal.userfield.add", {"fields": {"FIELD_NAME": "1", "USER_TYPE_ID": "integer"}})
    before = await deal(wire, 3)
    assert await wire.result("crm.deal.update", {"id": 3, "fields": {"TITLE": "New", "UF_CRM_1": 5}}) is True
    after = await deal(wire, 3)
    assert after == {
        **before,
        "TITLE": "New",
        "UF_CRM_1": "5",
        "DATE_MODIFY": "2026-01-01T03:00:00+03:00",
        "MODIFY_BY_ID": "1",
    }


async def test_update_of_an_item_answers_the_item(wire: Wire) -> None:
    answer = await wire.result("crm.item.update", {"entityTypeId": 2, "id": 3, "fields": {"title": "New"}})
    assert (answer["item"]["id"], answer["item"]["title"]) == (3, "New")


async def test_delete_answers_true_and_for_items_an_empty_list(wire: Wire) -> None:
    assert await wire.result("crm.deal.delete", {"id": 3}) is True
    assert await wire.result("crm.item.delete", {"entityTypeId": 2, "id": 4}) == []
    assert await wire.error("crm.deal.get", {"id": 3}) == ("", "Not found")
    assert await wire.error("crm.item.delete", {"entityTypeId": 2, "id": 4}) == ("NOT_FOUND", "Item not found")


async def test_ids_are_never_used_again(wire: Wire) -> None:
    first = await wire.result("crm.deal.add", {"fields": {}})
    await wire.result("crm.deal.delete", {"id": first})
    assert await wire.result("crm.deal.add", {"fields": {}}) == first + 1


@pytest.mark.parametrize("id_", [None, 0, "", "abc", -1, [1], {}, "1.5", True])
@pytest.mark.parametrize("method", ["get", "update", "delete"])
async def test_a_classic_id_that_is_none_is_not_defined(wire: Wire, method: str, id_: Any) -> None:
    params = {"id": id_, "fields": {}}
    assert await wire.error(f"crm.deal.{method}", params) == ("", "ID is not defined or invalid.")


async def test_an_id_beyond_all_numbers_is_not_found(wire: Wire) -> None:
    assert (await wire.error("crm.deal.get", {"id": 10**18}))[1] == "Not found"
    assert (await wire.error("crm.deal.get", {"id": 10**40}))[0] == ""


@pytest.mark.parametrize("method", ["add", "update"])
@pytest.mark.parametrize("fields", ["x", 5, None])
async def test_classic_fields_must_be_an_array(wire: Wire, method: str, fields: Any) -> None:
    params = {"id": 1, "fields": fields}
    assert await wire.error(f"crm.deal.{method}", params) == ("", "Parameter 'fields' must be array.")


async def test_an_unknown_type_of_items_is_not_found(wire: Wire) -> None:
    for type_id in (128, 5, 99):
        assert (await wire.error("crm.item.get", {"entityTypeId": type_id, "id": 1}))[0] == "NOT_FOUND"


async def test_a_company_needs_a_title(wire: Wire) -> None:
    code, text = await wire.error("crm.company.add", {"fields": {"COMMENTS": "x"}})
    assert code == ""
    assert "Title" in text
    assert isinstance(await wire.result("crm.company.add", {"fields": {"TITLE": "A"}}), int)


async def test_a_forbidden_record_is_denied_and_left_out_of_lists(wire: Wire, portal: Portal) -> None:
    portal.deny(2, 5)
    assert await wire.error("crm.deal.get", {"id": 5}) == ("", "Access denied.")
    assert await wire.error("crm.item.get", {"entityTypeId": 2, "id": 5}) == ("ACCESS_DENIED", "Access denied.")
    answer = await wire.call("crm.deal.list", {"filter": {"<=ID": 6}, "select": ["ID"]})
    assert [row["ID"] for row in answer.result] == ["1", "2", "3", "4", "6"]
    assert answer.json["total"] == 5


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        ("WON", ("S", "Y", "N")),
        ("LOSE", ("F", "Y", "N")),
        ("C3:WON", ("S", "Y", "N")),
        ("EXECUTING", ("P", "N", "N")),
        ("NEW", ("P", "N", "Y")),
    ],
)
async def test_a_stage_has_a_meaning(wire: Wire, clock: Clock, stage: str, expected: tuple[str, str, str]) -> None:
    await wire.result("crm.deal.update", {"id": 7, "fields": {"STAGE_ID": stage}})
    row = await deal(wire, 7)
    assert (row["STAGE_SEMANTIC_ID"], row["CLOSED"], row["IS_NEW"]) == expected


async def test_a_stage_change_is_stamped_and_another_change_is_not(wire: Wire, clock: Clock) -> None:
    before = (await deal(wire, 1))["MOVED_TIME"]
    await wire.result("crm.deal.update", {"id": 1, "fields": {"TITLE": "x"}})
    assert (await deal(wire, 1))["MOVED_TIME"] == before
    await wire.result("crm.deal.update", {"id": 1, "fields": {"STAGE_ID": "WON"}})
    assert (await deal(wire, 1))["MOVED_TIME"] == "2026-01-01T03:00:00+03:00"


async def test_a_pipeline_begins_with_its_own_first_stage_and_classic_update_keeps_it(wire: Wire) -> None:
    id_ = await wire.result("crm.deal.add", {"fields": {"CATEGORY_ID": 4}})
    assert (await deal(wire, id_))["STAGE_ID"] == "C4:NEW"
    await wire.result("crm.deal.update", {"id": id_, "fields": {"CATEGORY_ID": 5}})
    assert (await deal(wire, id_))["CATEGORY_ID"] == "4"
    await wire.result("crm.item.update", {"entityTypeId": 2, "id": id_, "fields": {"categoryId": 5}})
    assert (await deal(wire, id_))["CATEGORY_ID"] == "5"


@pytest.mark.parametrize(
    ("fields", "first", "all_"),
    [
        ({"contactId": 3}, 3, [3]),
        ({"contactIds": [4, 5]}, 4, [4, 5]),
        ({"contactIds": [4, 5], "contactId": 6}, 6, [6, 4, 5]),
        ({}, None, []),
    ],
)
async def test_one_contact_of_many_is_the_first(wire: Wire, fields: Any, first: int | None, all_: list[int]) -> None:
    row = (await wire.result("crm.item.add", {"entityTypeId": 2, "fields": fields}))["item"]
    assert (row["contactId"], row["contactIds"]) == (first, all_)
    assert "CONTACT_IDS" not in await deal(wire, row["id"])


async def test_another_first_contact_goes_to_the_front(wire: Wire) -> None:
    fields = {"contactIds": [4, 5]}
    id_ = (await wire.result("crm.item.add", {"entityTypeId": 2, "fields": fields}))["item"]["id"]
    await wire.result("crm.deal.update", {"id": id_, "fields": {"CONTACT_ID": 9}})
    assert (await item(wire, 2, id_))["contactIds"] == [9, 4, 5]
    await wire.result("crm.item.update", {"entityTypeId": 2, "id": id_, "fields": {"contactIds": [5]}})
    assert (await deal(wire, id_))["CONTACT_ID"] == "5"
    await wire.result("crm.item.update", {"entityTypeId": 2, "id": id_, "fields": {"contactIds": []}})
    assert (await deal(wire, id_))["CONTACT_ID"] is None


# Phones, e-mails and the like.


async def contact(wire: Wire, id_: int) -> Any:
    return await wire.result("crm.contact.get", {"id": id_})


async def test_multifields_are_there_only_when_they_have_rows(wire: Wire) -> None:
    id_ = await wire.result("crm.contact.add", {"fields": {"NAME": "A"}})
    row = await contact(wire, id_)
    assert "PHONE" not in row
    assert row["HAS_PHONE"] == "N"
    await wire.result("crm.contact.update", {"id": id_, "fields": {"PHONE": [{"VALUE": "+1", "VALUE_TYPE": "MOBILE"}]}})
    row = await contact(wire, id_)
    assert [{**phone, "ID": "?"} for phone in row["PHONE"]] == [
        {"ID": "?", "VALUE_TYPE": "MOBILE", "VALUE": "+1", "TYPE_ID": "PHONE"}
    ]
    assert row["HAS_PHONE"] == "Y"


async def test_an_update_of_multifields_edits_removes_adds_and_leaves(wire: Wire) -> None:
    phones = [{"VALUE": f"+{number}", "VALUE_TYPE": "WORK"} for number in range(1, 5)]
    id_ = await wire.result("crm.contact.add", {"fields": {"NAME": "A", "PHONE": phones}})
    ids = [phone["ID"] for phone in (await contact(wire, id_))["PHONE"]]
    assert len(set(ids)) == 4
    change = [
        {"ID": ids[0], "VALUE": "+11"},
        {"ID": ids[1], "DELETE": "Y", "VALUE": "+2"},
        {"ID": ids[2], "VALUE": ""},
        {"VALUE": "+5", "VALUE_TYPE": "HOME"},
        {"ID": "99999", "VALUE": "+0"},
    ]
    await wire.result("crm.contact.update", {"id": id_, "fields": {"PHONE": change}})
    rows = (await contact(wire, id_))["PHONE"]
    assert [(row["VALUE"], row["VALUE_TYPE"]) for row in rows] == [("+11", "WORK"), ("+4", "WORK"), ("+5", "HOME")]
    assert [row["ID"] for row in rows[:2]] == [ids[0], ids[3]]


async def test_items_have_the_same_rows_in_one_list_and_the_first_of_each_kind_apart(wire: Wire) -> None:
    row = await item(wire, 3, 1)
    assert [(fm["typeId"], fm["value"], fm["valueType"]) for fm in row["fm"]] == [
        ("PHONE", "+49 171 5550001", "MOBILE"),
        ("EMAIL", "contact1@customer.example", "WORK"),
    ]
    assert all(isinstance(fm["id"], int) for fm in row["fm"])
    assert (row["phoneMobile"], row["phoneWork"], row["phone"]) == ("+49 171 5550001", None, "+49 171 5550001")
    assert (row["emailWork"], row["email"]) == ("contact1@customer.example",) * 2
    fm = [
        {"id": row["fm"][0]["id"], "value": "+7", "typeId": "PHONE"},
        {"typeId": "EMAIL", "value": "b@x.example", "valueType": "HOME"},
    ]
    await wire.result("crm.item.update", {"entityTypeId": 3, "id": 1, "fields": {"fm": fm}})
    classic = await contact(wire, 1)
    assert [phone["VALUE"] for phone in classic["PHONE"]] == ["+7"]
    assert [mail["VALUE"] for mail in classic["EMAIL"]] == ["contact1@customer.example", "b@x.example"]


async def test_a_map_of_rows_names_each_by_its_key(wire: Wire) -> None:
    phone, mail = (row["id"] for row in (await item(wire, 3, 1))["fm"])
    fm = {
        str(phone): {"typeId": "PHONE", "valueType": "WORK", "value": "+8"},
        str(mail): {"typeId": "EMAIL", "value": ""},
        "n0": {"typeId": "PHONE", "valueType": "HOME", "value": "+9"},
        "99999": {"typeId": "WEB", "valueType": "WORK", "value": "https://x.example"},
    }
    await wire.result("crm.item.update", {"entityTypeId": 3, "id": 1, "fields": {"fm": fm}})
    rows = (await item(wire, 3, 1))["fm"]
    assert [(row["typeId"], row["valueType"], row["value"]) for row in rows] == [
        ("PHONE", "WORK", "+8"),
        ("PHONE", "HOME", "+9"),
        ("WEB", "WORK", "https://x.example"),
    ]
    assert rows[0]["id"] == phone


async def test_an_address_that_is_none_is_refused(wire: Wire) -> None:
    fields = {"NAME": "A", "EMAIL": [{"VALUE": "nobody"}]}
    code, text = await wire.error("crm.contact.add", {"fields": fields})
    assert code == "ERROR_CORE"
    assert "invalid address" in text


async def test_a_list_of_an_item_wants_a_list(wire: Wire) -> None:
    params = {"entityTypeId": 2, "id": 1, "fields": {"contactIds": 5}}
    text = "Expected iterable value for multiple field, but got `integer` instead"
    assert await wire.error("crm.item.update", params) == ("100", text)


async def test_an_import_takes_dates_and_authors_over(wire: Wire) -> None:
    fields = {"NAME": "A", "DATE_CREATE": "2020-05-01T10:00:00+03:00", "CREATED_BY_ID": 4, "ID": 5000}
    id_ = await wire.result("crm.contact.add", {"fields": fields, "params": {"IMPORT": "Y"}})
    row = await contact(wire, id_)
    assert (id_, row["DATE_CREATE"], row["CREATED_BY_ID"]) == (13, "2020-05-01T10:00:00+03:00", "4")


# Descriptions.


async def test_classic_fields_are_described_by_their_names(wire: Wire) -> None:
    fields = await wire.result("crm.deal.fields")
    assert list(fields)[:2] == ["ID", "TITLE"]
    assert fields["ID"] == {
        "type": "integer",
        "isRequired": False,
        "isReadOnly": True,
        "isImmutable": False,
        "isMultiple": False,
        "isDynamic": False,
        "title": "ID",
    }
    assert fields["STAGE_ID"]["type"] == "crm_status"
    assert (await wire.result("crm.contact.fields"))["PHONE"]["isMultiple"] is True


async def test_fields_of_items_stand_under_fields_and_tell_their_upper_name(wire: Wire) -> None:
    fields = (await wire.result("crm.item.fields", {"entityTypeId": 2}))["fields"]
    assert fields["title"]["upperName"] == "TITLE"
    assert fields["createdBy"]["isReadOnly"] is True
