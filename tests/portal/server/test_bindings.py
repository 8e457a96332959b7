"""Bindings of activities: every code of every method, the order of the checks, and who owns what."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal

from .conftest import Wire

LEAD, DEAL, CONTACT, COMPANY = 1, 2, 3, 4
A = "crm.activity."
B = "crm.activity.binding."


async def bound(wire: Wire, activity_id: int = 999) -> list[tuple[int, int]]:
    return [
        (row["entityTypeId"], row["entityId"]) for row in await wire.result(B + "list", {"activityId": activity_id})
    ]


async def add(wire: Wire, type_id: int, id_: int, activity_id: int = 999) -> Any:
    params = {"activityId": activity_id, "entityTypeId": type_id, "entityId": id_}
    return (await wire.call(B + "add", params)).json


async def delete(wire: Wire, type_id: int, id_: int, activity_id: int = 999) -> Any:
    params = {"activityId": activity_id, "entityTypeId": type_id, "entityId": id_}
    return (await wire.call(B + "delete", params)).json


async def move(wire: Wire, source: tuple[int, int], target: tuple[int, int], activity_id: int = 999) -> Any:
    params = {
        "activityId": activity_id,
        "sourceEntityTypeId": source[0],
        "sourceEntityId": source[1],
        "targetEntityTypeId": target[0],
        "targetEntityId": target[1],
    }
    answer = await wire.call(B + "move", params)
    assert answer.status in (200, 400)
    return answer.json


async def owner(wire: Wire, activity_id: int = 999) -> tuple[str, str]:
    row = await wire.result(A + "get", {"id": activity_id})
    return row["OWNER_TYPE_ID"], row["OWNER_ID"]


async def test_a_fresh_activity_is_bound_to_its_owner_alone(wire: Wire) -> None:
    id_ = await wire.result(A + "add", {"fields": call_with(OWNER_TYPE_ID=CONTACT, OWNER_ID=4)})
    assert await bound(wire, id_) == [(CONTACT, 4)]


async def test_list_has_integers_in_the_order_of_binding_and_no_paging(wire: Wire) -> None:
    await add(wire, CONTACT, 3)
    await add(wire, COMPANY, 1)
    answer = await wire.call(B + "list", {"activityId": 999})
    assert answer.result == [
        {"entityTypeId": 2, "entityId": 1},
        {"entityTypeId": 3, "entityId": 3},
        {"entityTypeId": 4, "entityId": 1},
    ]
    assert "total" not in answer.json
    assert "next" not in answer.json


async def test_list_leaves_out_what_the_caller_may_not_read(wire: Wire, portal: Portal) -> None:
    await add(wire, CONTACT, 3)
    portal.deny(CONTACT, 3)
    assert await bound(wire) == [(DEAL, 1)]
    portal.deny(DEAL, 1)
    assert (await wire.error(B + "list", {"activityId": 999}))[0] == "ACCESS_DENIED"


async def test_add_answers_true_and_is_not_idempotent(wire: Wire) -> None:
    assert (await add(wire, CONTACT, 3))["result"] is True
    assert (await add(wire, CONTACT, 3))["error"] == "ACTIVITY_IS_ALREADY_BOUND"


async def test_an_activity_has_a_hundred_bindings_at_most(wire: Wire, portal: Portal) -> None:
    portal.seed(contacts=100)
    for number in range(1, 100):
        assert (await add(wire, CONTACT, number))["result"] is True
    answer = await wire.call(B + "add", {"activityId": 999, "entityTypeId": CONTACT, "entityId": 100})
    assert (answer.status, answer.error[0]) == (400, "ERROR_CORE")
    assert len(await bound(wire)) == 100


async def test_delete_refuses_what_is_not_bound_and_the_last_binding(wire: Wire) -> None:
    assert (await delete(wire, CONTACT, 3))["error"] == "BINDING_NOT_FOUND"
    assert (await delete(wire, DEAL, 1))["error"] == "LAST_BINDING_CANNOT_BE_DELETED"
    await add(wire, CONTACT, 3)
    assert (await delete(wire, DEAL, 1))["result"] is True
    assert await bound(wire) == [(CONTACT, 3)]


async def test_move_puts_the_target_at_the_end(wire: Wire) -> None:
    await add(wire, CONTACT, 3)
    assert (await move(wire, (DEAL, 1), (DEAL, 100)))["result"] is True
    assert await bound(wire) == [(CONTACT, 3), (DEAL, 100)]


async def test_move_checks_the_ids_before_the_types(wire: Wire) -> None:
    assert (await move(wire, (DEAL, 7), (CONTACT, 7)))["error"] == "SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR"
    assert (await move(wire, (DEAL, 1), (CONTACT, 3)))["error"] == "SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR"


async def test_move_checks_the_types_before_what_is_bound(wire: Wire) -> None:
    await add(wire, CONTACT, 3)
    assert (await move(wire, (DEAL, 5), (CONTACT, 3)))["error"] == "SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR"


async def test_move_checks_the_target_before_the_source(wire: Wire) -> None:
    await add(wire, DEAL, 2)
    assert (await move(wire, (DEAL, 5), (DEAL, 2)))["error"] == "ACTIVITY_IS_ALREADY_BOUND"
    assert (await move(wire, (DEAL, 5), (DEAL, 6)))["error"] == "BINDING_NOT_FOUND"


async def test_a_second_move_finds_the_target_bound(wire: Wire) -> None:
    assert (await move(wire, (DEAL, 1), (DEAL, 100)))["result"] is True
    assert (await move(wire, (DEAL, 1), (DEAL, 100)))["error"] == "ACTIVITY_IS_ALREADY_BOUND"


@pytest.mark.parametrize("method", ["add", "delete", "list", "move"])
async def test_every_method_needs_all_its_parameters_as_integers(wire: Wire, method: str) -> None:
    full: dict[str, Any] = {"activityId": 999}
    if method in ("add", "delete"):
        full |= {"entityTypeId": 2, "entityId": 1}
    if method == "move":
        full |= {"sourceEntityTypeId": 2, "sourceEntityId": 1, "targetEntityTypeId": 2, "targetEntityId": 100}
    for name in full:
        rest = {key: value for key, value in full.items() if key != name}
        assert await wire.error(B + method, rest) == ("100", f"Could not find value for parameter {{{name}}}")
        assert (await wire.error(B + method, {**full, name: "abc"}))[0] == "100"
        assert (await wire.error(B + method, {**full, name: [1]}))[0] == "100"


async def test_the_activity_is_looked_for_before_the_items(wire: Wire) -> None:
    assert (await add(wire, DEAL, 5000, activity_id=998))["error"] == "NOT_FOUND"
    assert (await delete(wire, DEAL, 5000, activity_id=998))["error"] == "NOT_FOUND"
    assert (await move(wire, (DEAL, 5), (DEAL, 5), activity_id=998))["error"] == "NOT_FOUND"
    assert (await wire.error(B + "list", {"activityId": 998}))[0] == "NOT_FOUND"


@pytest.mark.parametrize("item", [(DEAL, 5000), (128, 1), (77, 1), (DEAL, 0), (DEAL, -1)])
async def test_an_item_that_is_not_there_is_owner_not_found(wire: Wire, item: tuple[int, int]) -> None:
    assert (await add(wire, *item))["error"] == "OWNER_NOT_FOUND"
    assert (await delete(wire, *item))["error"] == "OWNER_NOT_FOUND"
    assert (await move(wire, item, (DEAL, 100)))["error"] == "OWNER_NOT_FOUND"
    assert (await move(wire, (DEAL, 1), item))["error"] == "OWNER_NOT_FOUND"


async def test_items_are_checked_before_what_is_special_to_the_method(wire: Wire) -> None:
    assert (await move(wire, (DEAL, 5000), (DEAL, 5000)))["error"] == "OWNER_NOT_FOUND"


async def test_a_forbidden_item_is_access_denied_with_400(wire: Wire, portal: Portal) -> None:
    portal.deny(DEAL, 100)
    assert (await add(wire, DEAL, 100))["error"] == "ACCESS_DENIED"
    assert (await delete(wire, DEAL, 100))["error"] == "ACCESS_DENIED"
    assert (await move(wire, (DEAL, 1), (DEAL, 100)))["error"] == "ACCESS_DENIED"
    assert (await move(wire, (DEAL, 100), (DEAL, 1)))["error"] == "ACCESS_DENIED"


async def test_a_right_can_be_taken_from_one_user_alone(wire: Wire, portal: Portal) -> None:
    portal.deny(DEAL, 100, user_id=2)
    hook = portal.add_webhook(user_id=2).removeprefix(portal.url)
    params = {"activityId": 999, "entityTypeId": DEAL, "entityId": 100}
    assert (await wire.call(B + "add", params, hook)).error[0] == "ACCESS_DENIED"
    assert (await wire.call(B + "add", params)).result is True


async def test_the_source_is_checked_before_the_target(wire: Wire, portal: Portal) -> None:
    portal.deny(DEAL, 2)
    assert (await move(wire, (DEAL, 2), (DEAL, 5000)))["error"] == "ACCESS_DENIED"
    assert (await move(wire, (DEAL, 5000), (DEAL, 2)))["error"] == "OWNER_NOT_FOUND"


async def test_the_owner_stays_while_several_bindings_exist(wire: Wire) -> None:
    await add(wire, CONTACT, 3)
    await add(wire, COMPANY, 1)
    await delete(wire, COMPANY, 1)
    assert await owner(wire) == ("2", "1")


async def test_the_only_binding_left_becomes_the_owner(wire: Wire) -> None:
    await add(wire, CONTACT, 3)
    await delete(wire, DEAL, 1)
    assert await owner(wire) == ("3", "3")


async def test_a_move_of_the_only_binding_moves_the_ownership(wire: Wire) -> None:
    await move(wire, (DEAL, 1), (DEAL, 100))
    assert await owner(wire) == ("2", "100")
    by_owner = {"filter": {"OWNER_TYPE_ID": 2, "OWNER_ID": 1}, "select": ["ID"]}
    assert await wire.result(A + "list", by_owner) == []
    by_owner["filter"]["OWNER_ID"] = 100  # type: ignore[index]
    assert await wire.result(A + "list", by_owner) == [{"ID": "999"}]


async def test_when_the_owners_binding_goes_the_first_that_remains_becomes_the_owner(wire: Wire) -> None:
    await add(wire, CONTACT, 3)
    await add(wire, COMPANY, 1)
    await delete(wire, DEAL, 1)
    assert await owner(wire) == ("3", "3")


async def test_deleting_an_item_takes_activities_along_that_have_no_other_binding(wire: Wire) -> None:
    await wire.result("crm.deal.delete", {"id": 1})
    assert await wire.error(A + "get", {"id": 999}) == ("", "Activity is not found")


async def test_deleting_an_item_leaves_activities_that_are_bound_elsewhere(wire: Wire) -> None:
    await add(wire, CONTACT, 3)
    await wire.result("crm.item.delete", {"entityTypeId": 2, "id": 1})
    assert await bound(wire) == [(CONTACT, 3)]
    assert await owner(wire) == ("3", "3")


async def test_deleting_an_activity_deletes_its_bindings(wire: Wire) -> None:
    await wire.result(A + "delete", {"id": 999})
    assert (await wire.error(B + "list", {"activityId": 999}))[0] == "NOT_FOUND"


async def test_between_types_one_adds_first_and_deletes_then(wire: Wire) -> None:
    assert (await delete(wire, DEAL, 1))["error"] == "LAST_BINDING_CANNOT_BE_DELETED"
    assert (await add(wire, CONTACT, 3))["result"] is True
    assert (await delete(wire, DEAL, 1))["result"] is True
    assert await owner(wire) == ("3", "3")


# Activities themselves.


def call_with(**more: Any) -> dict[str, Any]:
    return {
        "OWNER_TYPE_ID": DEAL,
        "OWNER_ID": 5,
        "TYPE_ID": 2,
        "SUBJECT": "A call",
        "RESPONSIBLE_ID": 1,
        "COMMUNICATIONS": [{"VALUE": "+1", "ENTITY_ID": 1, "ENTITY_TYPE_ID": 3}],
        **more,
    }


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"SUBJECT": ""}, "The field SUBJECT is not defined or empty"),
        ({"RESPONSIBLE_ID": 0}, "The field RESPONSIBLE_ID is not defined or invalid"),
        ({"TYPE_ID": "x"}, "The field TYPE_ID is not defined or invalid"),
        ({"COMMUNICATIONS": []}, "The field COMMUNICATIONS is not defined or invalid"),
        (
            {"COMMUNICATIONS": [{"VALUE": "1"}, {"VALUE": "2"}]},
            "The only one communication is allowed for activity of specified type",
        ),
        (
            {"OWNER_ID": 5000},
            "Could not build binding. Please ensure that owner info and communications are defined correctly",
        ),
        ({"TYPE_ID": 6}, "Use crm.activity.configurable.add for this activity provider"),
    ],
)
async def test_a_new_activity_needs_what_it_needs(wire: Wire, change: dict[str, Any], text: str) -> None:
    assert await wire.error(A + "add", {"fields": call_with(**change)}) == ("", text)


async def test_the_deadline_follows_from_the_start(wire: Wire) -> None:
    start = "2026-05-05T10:00:00+03:00"
    fields = call_with(START_TIME=start, DEADLINE="2030-01-01T00:00:00+03:00")
    id_ = await wire.result(A + "add", {"fields": fields})
    assert (await wire.result(A + "get", {"id": id_}))["DEADLINE"] == start


async def test_update_cannot_change_the_owner(wire: Wire) -> None:
    assert await wire.result(A + "update", {"id": 999, "fields": {"OWNER_ID": 100, "SUBJECT": "New"}}) is True
    assert await owner(wire) == ("2", "1")


async def test_activities_come_by_start_time(wire: Wire) -> None:
    for day in (3, 1, 2):
        await wire.result(A + "add", {"fields": call_with(OWNER_ID=6, START_TIME=f"2026-06-0{day}T10:00:00+03:00")})
    rows = await wire.result(A + "list", {"filter": {">ID": 999}, "select": ["START_TIME"]})
    times = [row["START_TIME"] for row in rows]
    assert times == sorted(times)
    ids = [row["ID"] for row in await wire.result(A + "list", {"order": {"ID": "desc"}, "select": ["ID"]})]
    assert ids[0] == "1002"


async def test_communications_come_only_when_selected(wire: Wire) -> None:
    plain = (await wire.result(A + "list", {"filter": {"ID": 999}}))[0]
    assert "COMMUNICATIONS" not in plain
    chosen = (await wire.result(A + "list", {"filter": {"ID": 999}, "select": ["ID", "COMMUNICATIONS"]}))[0]
    assert chosen["COMMUNICATIONS"][0]["ENTITY_TYPE_ID"] == 3
    assert "COMMUNICATIONS" not in await wire.result(A + "get", {"id": 999})


async def test_the_filter_bindings_looks_at_all_bindings_and_either_key_will_do(wire: Wire) -> None:
    await add(wire, CONTACT, 3)

    async def found(*elements: Any) -> list[str]:
        rows = await wire.result(A + "list", {"filter": {"BINDINGS": list(elements)}, "select": ["ID"]})
        return [row["ID"] for row in rows]

    assert await found({"OWNER_TYPE_ID": CONTACT, "OWNER_ID": 3}) == ["999"]
    assert await found({"OWNER_TYPE_ID": CONTACT}) == ["999"]
    assert await found({"OWNER_ID": 3}) == ["999", "2"]
    assert await found({"OWNER_TYPE_ID": COMPANY}) == []
    assert await wire.result(A + "list", {"filter": {"OWNER_TYPE_ID": CONTACT}}) == []


async def test_an_activity_that_fits_two_elements_comes_twice_and_counts_twice(wire: Wire) -> None:
    await add(wire, CONTACT, 3)
    both = [{"OWNER_TYPE_ID": DEAL, "OWNER_ID": 1}, {"OWNER_TYPE_ID": CONTACT}]
    answer = await wire.call(A + "list", {"filter": {"BINDINGS": both}, "select": ["ID"]})
    assert [row["ID"] for row in answer.result] == ["999", "999"]
    assert answer.json["total"] == 2
