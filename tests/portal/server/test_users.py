"""People and departments."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal
from tests.portal.server.conftest import SECRET, Wire

TOMAS = f"/rest/2/{SECRET}/"


async def ids(wire: Wire, method: str = "user.get", **given: Any) -> list[str]:
    return [user["ID"] for user in await wire.result(method, given)]


async def test_a_user_is_invited_changed_and_dismissed(wire: Wire) -> None:
    given = {"EMAIL": "new@birchline.example", "NAME": "Nora", "LAST_NAME": "Falk", "UF_DEPARTMENT": [1]}
    id_ = await wire.result("user.add", given)
    assert id_ == 6
    (user,) = await wire.result("user.get", {"ID": id_})
    assert (user["NAME"], user["EMAIL"], user["ACTIVE"], user["UF_DEPARTMENT"]) == ("Nora", given["EMAIL"], True, [1])
    assert await wire.result("user.update", {"ID": id_, "WORK_POSITION": "Carver"}) is True
    assert await wire.result("user.update", {"ID": id_, "ACTIVE": "N"}) is True
    (user,) = await wire.result("user.get", {"ID": id_})
    assert (user["WORK_POSITION"], user["ACTIVE"]) == ("Carver", False)
    assert await ids(wire, FILTER={"ACTIVE": False}) == ["6"]


@pytest.mark.parametrize("email", [None, "", "nobody", "anna.berg@birchline.example", "ANNA.BERG@birchline.example"])
async def test_a_user_needs_an_address_of_ones_own(wire: Wire, email: Any) -> None:
    answer = await wire.call("user.add", {"EMAIL": email, "NAME": "x"})
    assert (answer.status, answer.error[0], answer.json["argument"]) == (400, "ERROR_ARGUMENT", "")


async def test_only_the_administrator_adds_people_and_changes_others(wire: Wire, portal: Portal) -> None:
    portal.add_webhook(2, secret=SECRET)
    assert (await wire.call("user.add", {"EMAIL": "a@b.example"}, TOMAS)).error == ("ERROR_CORE", "access_denied")
    assert (await wire.call("user.update", {"ID": 3, "NAME": "x"}, TOMAS)).error == ("ERROR_CORE", "access_denied")
    assert (await wire.call("user.update", {"ID": 2, "NAME": "Tom"}, TOMAS)).result is True
    assert (await wire.call("user.admin", {}, TOMAS)).result is False
    assert await wire.result("user.admin") is True
    assert (await wire.error("user.update", {"ID": 77, "NAME": "x"})) == ("ERROR_CORE", "access_denied")


async def test_a_search_is_content_with_a_part_of_a_name(wire: Wire) -> None:
    assert await ids(wire, "user.search", FILTER={"FIND": "sales"}) == ["2", "3"]
    assert await ids(wire, "user.search", FILTER={"NAME": "mar"}) == ["3"]
    assert await ids(wire, "user.search", LAST_NAME="ova") == ["3", "5"]
    assert await ids(wire, "user.search", FIND="anna berg") == ["1"]
    assert await ids(wire, FILTER={"NAME": "mar"}) == []


async def test_rights_have_codes(wire: Wire) -> None:
    assert await wire.result("user.access", {"ACCESS": ["U1"]}) is True
    assert await wire.result("user.access", {"ACCESS": ["U2", "G1"]}) is True
    assert await wire.result("user.access", {"ACCESS": ["D1"]}) is True
    assert await wire.result("user.access", {"ACCESS": ["U2", "D7"]}) is False


async def test_options_belong_to_a_user_of_an_application(wire: Wire, portal: Portal) -> None:
    assert (await wire.call("user.option.get")).error[0] == "AccessException"
    token = portal.tokens(portal.add_app("app.1"))["access_token"]

    async def say(verb: str, **given: Any) -> Any:
        return await wire.send("POST", f"/rest/user.option.{verb}?auth={token}", json=given)

    assert (await say("set", options={"a": "1", "b": {"c": 2}})).result is True
    assert (await say("get", option="a")).result == "1"
    assert (await say("get")).result == {"a": "1", "b": {"c": 2}}
    assert (await say("set", options={})).error[0] == "ArgumentNullException"


async def test_the_structure_begins_with_one_department_at_the_top(wire: Wire) -> None:
    answer = await wire.call("department.get")
    assert answer.result == [{"ID": "1", "NAME": "Birchline", "SORT": 500, "UF_HEAD": "1"}]
    assert answer.json["total"] == 1


async def test_departments_are_added_found_moved_and_removed(wire: Wire) -> None:
    sales = await wire.result("department.add", {"NAME": "Sales", "PARENT": 1, "SORT": 200, "UF_HEAD": 2})
    export = await wire.result("department.add", {"NAME": "Export", "PARENT": sales})
    await wire.result("user.update", {"ID": 3, "UF_DEPARTMENT": [sales]})
    assert await wire.result("department.get", {"ID": sales}) == [
        {"ID": str(sales), "NAME": "Sales", "SORT": 200, "PARENT": "1", "UF_HEAD": "2"}
    ]
    found = await wire.result("department.get", {"sort": "NAME", "order": "DESC", "SORT": 500})
    assert [row["NAME"] for row in found] == ["Export", "Birchline"]
    assert await wire.result("department.update", {"ID": export, "NAME": "Abroad", "SORT": 7}) is True
    assert (await wire.error("department.update", {"ID": sales, "PARENT": export}))[0] == "ERROR_CORE"
    assert await wire.result("department.delete", {"ID": sales}) is True
    assert (await wire.result("department.get", {"ID": export}))[0]["PARENT"] == "1"
    assert (await wire.result("user.get", {"ID": 3}))[0]["UF_DEPARTMENT"] == [1]
    assert (await wire.error("department.delete", {"ID": sales})) == ("ERROR_CORE", "Department not found")


@pytest.mark.parametrize("given", [{"PARENT": 1}, {"NAME": "x", "PARENT": 77}, {"NAME": "x", "PARENT": 0}])
async def test_a_department_has_a_name_and_a_place(wire: Wire, given: Any) -> None:
    assert (await wire.error("department.add", given))[0] in ("ERROR_CORE", "ERROR_ARGUMENT")


async def test_the_fields_of_a_department_have_names(wire: Wire) -> None:
    assert [*await wire.result("department.fields")] == ["ID", "NAME", "SORT", "PARENT", "UF_HEAD"]
