"""What stands in the timeline: activities to do, comments, their links, notes."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal

from .conftest import Wire

DEAL, CONTACT = 2, 3
TODO = "crm.activity.todo."
WHEN = "2026-05-05T10:00:00+03:00"


async def new_todo(wire: Wire, **more: Any) -> int:
    params = {"ownerTypeId": DEAL, "ownerId": 1, "deadline": WHEN, **more}
    return int((await wire.result(TODO + "add", params))["id"])


async def change(wire: Wire, verb: str, id_: int, **more: Any) -> Any:
    answer = await wire.call(TODO + verb, {"id": id_, "ownerTypeId": DEAL, "ownerId": 1, **more})
    return answer.json.get("error", answer.json.get("result"))


async def comment(wire: Wire, text: str = "The customer has called.", entity: str = "deal", id_: int = 1) -> int:
    fields = {"ENTITY_TYPE": entity, "ENTITY_ID": id_, "COMMENT": text}
    return int(await wire.result("crm.timeline.comment.add", {"fields": fields}))


async def texts(wire: Wire, entity: str, id_: int) -> list[str]:
    filter_ = {"ENTITY_TYPE": entity, "ENTITY_ID": id_}
    return [row["COMMENT"] for row in await wire.result("crm.timeline.comment.list", {"filter": filter_})]


async def test_something_to_do_is_an_activity_bound_to_its_owner(wire: Wire) -> None:
    id_ = await new_todo(wire, title="Call back", description="Soon", responsibleId=3, pingOffsets=[0, 15], colorId="2")
    row = await wire.result("crm.activity.get", {"id": id_})
    assert (row["PROVIDER_ID"], row["SUBJECT"], row["DESCRIPTION"]) == ("CRM_TODO", "Call back", "Soon")
    assert (row["DEADLINE"], row["RESPONSIBLE_ID"]) == (WHEN, "3")
    assert row["SETTINGS"] == {"PING_OFFSETS": [0, 15], "COLOR": "2"}
    bound = await wire.result("crm.activity.binding.list", {"activityId": id_})
    assert bound == [{"entityTypeId": DEAL, "entityId": 1}]


async def test_each_part_of_it_can_be_changed_alone(wire: Wire) -> None:
    id_ = await new_todo(wire, title="Call back", colorId="2")
    later = "2026-06-06T10:00:00+03:00"
    assert await change(wire, "updateDeadline", id_, value=later) == {"id": id_}
    assert await change(wire, "updateDescription", id_, value="Loud") == {"id": id_}
    assert await change(wire, "updateColor", id_, colorId="7") == {"id": id_}
    assert await change(wire, "updateResponsibleUser", id_, responsibleId=2) == {"id": id_}
    row = await wire.result("crm.activity.get", {"id": id_})
    assert (row["SUBJECT"], row["DEADLINE"], row["DESCRIPTION"]) == ("Call back", later, "Loud")
    assert (row["SETTINGS"]["COLOR"], row["RESPONSIBLE_ID"]) == ("7", "2")
    assert await change(wire, "update", id_, deadline=WHEN, title="Write") == {"id": id_}
    row = await wire.result("crm.activity.get", {"id": id_})
    assert (row["SUBJECT"], row["DEADLINE"], row["DESCRIPTION"]) == ("Write", WHEN, "Loud")


async def test_what_is_done_cannot_be_changed(wire: Wire) -> None:
    id_ = await new_todo(wire)
    await wire.result("crm.activity.update", {"id": id_, "fields": {"COMPLETED": "Y"}})
    assert await change(wire, "update", id_, deadline=WHEN) == "CAN_NOT_UPDATE_COMPLETED_TODO"
    assert await change(wire, "updateDeadline", id_, value=WHEN) == "CAN_NOT_UPDATE_COMPLETED_TODO"
    assert await change(wire, "updateColor", id_, colorId="1") == "CAN_NOT_UPDATE_COLOR_COMPLETED_TODO"
    refused = "CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO"
    assert await change(wire, "updateResponsibleUser", id_, responsibleId=1) == refused


async def test_each_mistake_has_its_own_code(wire: Wire, portal: Portal) -> None:
    id_ = await new_todo(wire)
    good = {"ownerTypeId": DEAL, "ownerId": 1, "deadline": WHEN}
    assert (await wire.error(TODO + "add", {**good, "deadline": "soon"}))[0] == "WRONG_DATETIME_FORMAT"
    assert (await wire.error(TODO + "add", {**good, "ownerId": 5000}))[0] == "OWNER_NOT_FOUND"
    assert (await wire.error(TODO + "add", {"ownerTypeId": DEAL, "ownerId": 1}))[0] == "100"
    assert await change(wire, "updateColor", id_, colorId="9") == "CAN_NOT_UPDATE_WRONG_COLOR_TODO"
    assert await change(wire, "updateResponsibleUser", id_, responsibleId=99) == "INVALID_ARG_VALUE"
    assert await change(wire, "updateDescription", 999, value="x") == "NOT_FOUND"
    portal.deny(DEAL, 1)
    assert await change(wire, "updateDescription", id_, value="x") == "ACCESS_DENIED"


async def test_a_comment_stands_in_the_timeline_of_its_item(wire: Wire) -> None:
    id_ = await comment(wire)
    row = await wire.result("crm.timeline.comment.get", {"id": id_})
    assert (row["ID"], row["ENTITY_ID"], row["ENTITY_TYPE"], row["AUTHOR_ID"]) == (str(id_), "1", "deal", "1")
    await comment(wire, "Another", "contact", 2)
    assert await texts(wire, "deal", 1) == ["The customer has called."]
    assert await wire.result("crm.timeline.comment.update", {"id": id_, "fields": {"COMMENT": "New"}}) == id_
    assert await texts(wire, "deal", 1) == ["New"]
    assert await wire.result("crm.timeline.comment.delete", {"id": id_}) is None
    assert await wire.error("crm.timeline.comment.get", {"id": id_}) == ("", "Not found.")
    assert (await wire.error("crm.timeline.comment.delete", {"id": id_}))[0] == "NOT_FOUND"


async def test_a_comment_carries_files(wire: Wire) -> None:
    fields = {"ENTITY_TYPE": "deal", "ENTITY_ID": 1, "COMMENT": "See", "FILES": [["1.gif", "R0lGODlh"]]}
    id_ = await wire.result("crm.timeline.comment.add", {"fields": fields})
    (file,) = (await wire.result("crm.timeline.comment.get", {"id": id_}))["FILES"].values()
    assert (file["name"], file["type"], file["size"], file["authorId"]) == ("1.gif", "image", 6, 1)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"ENTITY_TYPE": "deal", "COMMENT": "x"}, "100"),
        ({"ENTITY_TYPE": "deal", "ENTITY_ID": 1, "COMMENT": " "}, "INVALID_ARG_VALUE"),
        ({"ENTITY_TYPE": "deal", "ENTITY_ID": 5000, "COMMENT": "x"}, "OWNER_NOT_FOUND"),
        ({"ENTITY_TYPE": "table", "ENTITY_ID": 1, "COMMENT": "x"}, "OWNER_NOT_FOUND"),
    ],
)
async def test_a_new_comment_needs_an_owner_and_a_text(wire: Wire, fields: Any, code: str) -> None:
    assert (await wire.error("crm.timeline.comment.add", {"fields": fields}))[0] == code


async def test_a_comment_can_be_linked_to_several_items(wire: Wire) -> None:
    id_ = await comment(wire)
    link = {"fields": {"OWNER_ID": id_, "ENTITY_ID": 2, "ENTITY_TYPE": "contact"}}
    assert await wire.result("crm.timeline.bindings.bind", link) is True
    assert await wire.result("crm.timeline.bindings.bind", link) is False
    answer = await wire.call("crm.timeline.bindings.list", {"filter": {"OWNER_ID": id_}})
    assert answer.result == [
        {"OWNER_ID": str(id_), "ENTITY_ID": "1", "ENTITY_TYPE": "deal"},
        {"OWNER_ID": str(id_), "ENTITY_ID": "2", "ENTITY_TYPE": "contact"},
    ]
    assert answer.json["total"] == 2
    assert await texts(wire, "contact", 2) == ["The customer has called."]
    assert await wire.result("crm.timeline.bindings.unbind", link) is True
    assert await wire.error("crm.timeline.bindings.unbind", link) == ("", "Not found.")


async def test_a_comment_in_several_timelines_is_deleted_from_one_of_them(wire: Wire) -> None:
    id_ = await comment(wire)
    link = {"fields": {"OWNER_ID": id_, "ENTITY_ID": 2, "ENTITY_TYPE": "contact"}}
    await wire.result("crm.timeline.bindings.bind", link)
    assert (await wire.error("crm.timeline.comment.delete", {"id": id_}))[0] == "MULTIPLE_BINDINGS"
    one = {"id": id_, "ownerTypeId": DEAL, "ownerId": 1}
    assert await wire.result("crm.timeline.comment.delete", one) is None
    assert await texts(wire, "deal", 1) == []
    assert await texts(wire, "contact", 2) == ["The customer has called."]


async def test_a_deleted_item_takes_comments_along_that_stand_nowhere_else(wire: Wire) -> None:
    alone, shared = await comment(wire), await comment(wire, "Shared")
    link = {"fields": {"OWNER_ID": shared, "ENTITY_ID": 2, "ENTITY_TYPE": "contact"}}
    await wire.result("crm.timeline.bindings.bind", link)
    await wire.result("crm.deal.delete", {"id": 1})
    assert (await wire.error("crm.timeline.comment.get", {"id": alone}))[1] == "Not found."
    assert (await wire.result("crm.timeline.comment.get", {"id": shared}))["COMMENT"] == "Shared"


@pytest.mark.parametrize(
    ("change_", "text"),
    [
        ({"OWNER_ID": 0}, "OWNER_ID is not defined or invalid."),
        ({"ENTITY_ID": 0}, "ENTITY_ID is not defined or invalid."),
        ({"ENTITY_TYPE": "table"}, "ENTITY_TYPE is not defined or invalid."),
    ],
)
async def test_a_link_names_what_is_wrong_with_it(wire: Wire, change_: dict[str, Any], text: str) -> None:
    fields = {"OWNER_ID": await comment(wire), "ENTITY_ID": 2, "ENTITY_TYPE": "contact", **change_}
    assert await wire.error("crm.timeline.bindings.bind", {"fields": fields}) == ("", text)


@pytest.mark.parametrize("kind", [1, 2])
async def test_there_is_one_note_to_a_record_or_an_activity(wire: Wire, kind: int) -> None:
    item = await comment(wire) if kind == 1 else 999
    where = {"ownerTypeId": DEAL, "ownerId": 1, "itemType": kind, "itemId": item}
    assert await wire.error("crm.timeline.note.get", where) == ("NOT_FOUND", "Element not found")
    assert await wire.result("crm.timeline.note.save", {**where, "text": "first"}) is True
    assert await wire.result("crm.timeline.note.save", {**where, "text": "second"}) is True
    note = await wire.result("crm.timeline.note.get", where)
    assert (note["text"], note["createdById"]) == ("second", 1)
    assert await wire.result("crm.timeline.note.delete", where) is True
    assert (await wire.error("crm.timeline.note.delete", where))[0] == "NOT_FOUND"


async def test_a_note_needs_an_item_that_belongs_to_the_owner(wire: Wire) -> None:
    where = {"ownerTypeId": DEAL, "ownerId": 2, "itemType": 2, "itemId": 999, "text": "x"}
    assert (await wire.error("crm.timeline.note.save", where))[0] == "NOT_FOUND"
