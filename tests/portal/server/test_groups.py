"""Workgroups and who belongs to them."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal
from tests.portal.server.conftest import SECRET, Wire

TOMAS = f"/rest/2/{SECRET}/"
G = "sonet_group."


async def group(wire: Wire, **more: Any) -> int:
    return int(await wire.result(G + "create", {"NAME": "Fair", **more}))


async def roles(wire: Wire, id_: int) -> list[tuple[str, str]]:
    return [(one["USER_ID"], one["ROLE"]) for one in await wire.result(G + "user.get", {"ID": id_})]


async def test_a_group_belongs_to_whoever_makes_it(wire: Wire) -> None:
    id_ = await group(wire, DESCRIPTION="Stand 4", PROJECT="Y", KEYWORDS="oak, ash")
    answer = await wire.call(G + "get", {"FILTER": {"ID": id_}})
    (row,) = answer.result
    assert (row["ID"], row["NAME"], row["OWNER_ID"], row["PROJECT"]) == (str(id_), "Fair", "1", "Y")
    assert (row["NUMBER_OF_MEMBERS"], row["DATE_CREATE"], answer.json["total"]) == ("1", "2026-01-01T03:00:00+03:00", 1)
    assert await roles(wire, id_) == [("1", "A")]
    assert await wire.result(G + "update", {"GROUP_ID": id_, "NAME": "Big fair"}) == id_
    assert [one["NAME"] for one in await wire.result(G + "get", {"FILTER": {"%NAME": "BIG"}})] == ["Big fair"]
    assert await wire.result(G + "delete", {"GROUP_ID": id_}) is True
    assert await wire.result(G + "get") == []


async def test_people_come_rise_and_go(wire: Wire) -> None:
    id_ = await group(wire)
    assert await wire.result(G + "user.add", {"GROUP_ID": id_, "USER_ID": [2, 3, 77]}) == ["2", "3"]
    assert await wire.result(G + "user.add", {"GROUP_ID": id_, "USER_ID": 2}) == []
    assert await wire.result(G + "user.update", {"GROUP_ID": id_, "USER_ID": 2, "ROLE": "E"}) == ["2"]
    assert await roles(wire, id_) == [("1", "A"), ("2", "E"), ("3", "K")]
    assert await wire.result(G + "setowner", {"GROUP_ID": id_, "USER_ID": 2}) is True
    assert await roles(wire, id_) == [("1", "E"), ("2", "A"), ("3", "K")]
    assert await wire.result(G + "user.delete", {"GROUP_ID": id_, "USER_ID": [2, 3]}) == ["3"]
    assert [one["NUMBER_OF_MEMBERS"] for one in await wire.result(G + "get")] == ["2"]


async def test_the_invited_and_those_who_ask_are_no_members_yet(wire: Wire, portal: Portal) -> None:
    portal.add_webhook(2, secret=SECRET)
    closed, opened = await group(wire), await group(wire, OPENED="Y")
    assert await wire.result(G + "user.invite", {"GROUP_ID": closed, "USER_ID": [3]}) == ["3"]
    assert (await wire.call(G + "user.request", {"GROUP_ID": closed}, TOMAS)).result is True
    assert (await wire.call(G + "user.request", {"GROUP_ID": opened}, TOMAS)).result is True
    assert await roles(wire, closed) == [("1", "A")]
    mine = (await wire.call(G + "user.groups", {}, TOMAS)).result
    assert [(one["GROUP_ID"], one["ROLE"]) for one in mine] == [(str(opened), "K")]
    again = await wire.call(G + "user.request", {"GROUP_ID": opened}, TOMAS)
    assert again.error == ("", "Cannot request to join group")


async def test_a_hidden_group_is_seen_by_its_members_and_by_an_administrator_who_says_so(
    wire: Wire, portal: Portal
) -> None:
    portal.add_webhook(2, secret=SECRET)
    hidden = (await wire.call(G + "create", {"NAME": "Secret", "VISIBLE": "N"}, TOMAS)).result
    assert await wire.result(G + "get") == []
    assert [one["ID"] for one in await wire.result(G + "get", {"IS_ADMIN": "Y"})] == [str(hidden)]
    assert [one["ID"] for one in (await wire.call(G + "get", {}, TOMAS)).result] == [str(hidden)]
    lacking = await wire.error("socialnetwork.api.workgroup.get", {"params": {"groupId": hidden}})
    assert lacking[0] == "SONET_CONTROLLER_WORKGROUP_NOT_FOUND"


async def test_whether_something_is_allowed_depends_on_membership(wire: Wire, portal: Portal) -> None:
    portal.add_webhook(2, secret=SECRET)
    ask = {"GROUP_ID": await group(wire), "FEATURE": "tasks"}
    assert await wire.result(G + "feature.access", {**ask, "OPERATION": "create_tasks"}) is True
    assert (await wire.call(G + "feature.access", {**ask, "OPERATION": "create_tasks"}, TOMAS)).result is False
    assert (await wire.call(G + "feature.access", {**ask, "OPERATION": "view"}, TOMAS)).result is True
    assert (await wire.error(G + "feature.access", {**ask, "OPERATION": "fly"}))[1] == "Wrong operation"
    assert (await wire.error(G + "feature.access", {**ask, "FEATURE": "x", "OPERATION": "view"}))[1] == "Wrong feature"


@pytest.mark.parametrize(
    ("method", "given", "text"),
    [
        ("update", {"GROUP_ID": 77, "NAME": "x"}, "Wrong group ID"),
        ("delete", {"GROUP_ID": 77}, "Wrong group ID"),
        ("user.add", {"GROUP_ID": 77, "USER_ID": 2}, "Socialnetwork group not found"),
        ("user.add", {"GROUP_ID": 1, "USER_ID": 77}, "Wrong user IDs"),
        ("user.update", {"GROUP_ID": 1, "USER_ID": 2, "ROLE": "A"}, "Incorrect role code"),
        ("user.get", {"ID": 77}, "Socialnetwork group not found"),
        ("setowner", {"GROUP_ID": 1, "USER_ID": 77}, "Invalid user ID"),
    ],
)
async def test_what_is_not_there_is_refused_in_words_without_a_code(
    wire: Wire, method: str, given: Any, text: str
) -> None:
    assert await group(wire) == 1
    assert await wire.error(G + method, given) == ("", text)


async def test_the_newer_methods_see_the_same_groups(wire: Wire) -> None:
    id_ = await group(wire, KEYWORDS="oak, ash")
    await wire.result(G + "user.add", {"GROUP_ID": id_, "USER_ID": 3})
    row = await wire.result("socialnetwork.api.workgroup.get", {"params": {"groupId": id_}})
    assert (row["ID"], row["MEMBERS"], row["TAGS"], row["TYPE"]) == (id_, [1, 3], ["oak", "ash"], "group")
    assert row["DATE_CREATE"] == "01/01/2026 03:00:00"
    answer = await wire.call("socialnetwork.api.workgroup.list", {"filter": {"NAME": "Fair"}})
    assert [(one["id"], one["name"]) for one in answer.result["workgroups"]] == [(str(id_), "Fair")]
    assert (await wire.error("socialnetwork.api.workgroup.get", {"params": {"x": 1}}))[
        0
    ] == "SONET_CONTROLLER_WORKGROUP_EMPTY"


async def test_a_task_shows_its_group(wire: Wire) -> None:
    id_ = await group(wire)
    await wire.result("tasks.task.update", {"taskId": 1, "fields": {"GROUP_ID": id_}})
    task = (await wire.result("tasks.task.get", {"taskId": 1}))["task"]
    assert (task["groupId"], task["group"]["name"], task["group"]["membersCount"]) == (str(id_), "Fair", 1)
    item = (await wire.call3("tasks.task.get", {"id": 1, "select": ["group.name"]})).json["result"]["item"]
    assert item["group"] == {"name": "Fair"}
