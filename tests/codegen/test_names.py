"""Python names: what becomes of the portal's spelling, and that no two fall together unnoticed."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import names
from codegen.complaints import Place
from codegen.link import link
from codegen.model import ErrorRules, File, Method, Param, Type

WIRE = st.one_of(
    st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,12}", fullmatch=True),
    st.sampled_from(
        ["ID", "id", "Id", "SORT", "sort", "class", "CLASS", "from", "self", "UF_*", "LANGUAGE_ID (LANG)", "calls"]
    ),
    st.text(max_size=8),
)


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("activityId", "activity_id"),
        ("ENTITY_ID", "entity_id"),
        ("getFields", "get_fields"),
        ("externalCall", "external_call"),
        ("markUnDelete", "mark_un_delete"),
        ("getURLName", "get_url_name"),
        ("userIDs", "user_ids"),
        ("IDs", "ids"),
        ("ADDRESS_2", "address_2"),
        ("md5Hash", "md5_hash"),
        ("v2", "v2"),
        ("PARAM__X", "param_x"),
        ("UF_*", ""),
        ("LANGUAGE_ID (LANG)", ""),
        ("2fa", ""),
        ("_x", ""),
        ("", ""),
    ],
)
def test_a_wire_name_becomes_snake_case(wire: str, python: str) -> None:
    assert names.snake(wire) == python


@pytest.mark.parametrize(
    ("wire", "taken", "python"),
    [
        ("import", names.GROUP_TAKEN, "import_"),
        ("from", names.PARAMETER_TAKEN, "from_"),
        ("self", names.PARAMETER_TAKEN, "self_"),
        ("raw", names.FIELD_TAKEN, "raw_"),
        ("DATETIME", names.FIELD_TAKEN, "datetime_"),
        ("list", names.GROUP_TAKEN, "list"),
        ("type", names.GROUP_TAKEN, "type"),
        ("date", names.FIELD_TAKEN, "date"),
    ],
)
def test_a_name_that_is_needed_elsewhere_gets_an_underscore(wire: str, taken: frozenset[str], python: str) -> None:
    assert names.python_name(wire, taken) == python


@pytest.mark.parametrize(
    ("declared", "spelled"),
    [("ASSIGNED_BY_ID", "assignedById"), ("ID", "id"), ("UTM_SOURCE", "utmSource"), ("createdTime", "createdTime")],
)
def test_a_declared_name_is_spelled_in_camel_case(declared: str, spelled: str) -> None:
    assert names.camel(declared) == spelled


@pytest.mark.parametrize(
    ("group", "name"),
    [
        ("crm.activity.binding", "CrmActivityBinding"),
        ("catalog.priceTypeGroup", "CatalogPriceTypeGroup"),
        ("imbot.v2.Chat", "ImbotV2Chat"),
    ],
)
def test_a_group_becomes_a_class_with_its_full_path(group: str, name: str) -> None:
    assert names.pascal(group) == name


@given(WIRE)
def test_a_python_name_is_an_identifier_or_refused(wire: str) -> None:
    for taken in (names.PARAMETER_TAKEN, names.GROUP_TAKEN, names.FIELD_TAKEN):
        name = names.python_name(wire, taken)
        assert name == "" or (name.isidentifier() and not keyword.iskeyword(name) and name not in taken)
        assert name == name.lower()


@given(WIRE)
def test_camel_case_stays_what_it_is(wire: str) -> None:
    once = names.camel(wire)
    assert names.camel(once) == once or not any(letter.islower() for letter in once)


@given(st.lists(WIRE, unique=True, max_size=8))
def test_parameters_have_different_names_or_are_refused(wires: list[str]) -> None:
    place = Place("spec/a.yaml")
    method = Method("get", place, params=[Param(wire, place, Type("string")) for wire in wires], full="a.get")
    file = File("spec/a.yaml", "spec/a.yaml", 2, ("a",), True, group="a", place=place, methods=[method])
    _, complaints = link([file], ErrorRules(), True)
    found = [param.python for param in method.params]
    assert complaints or (len(set(found)) == len(found) and all(name.isidentifier() for name in found))
    assert [param.wire for param in method.params] == wires
