"""What hangs on a task: checklists, time spent, links, stages, results; and the tasks of the older methods."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal
from tests.portal.server.conftest import SECRET, Wire

CHECK = "task.checklistitem."
TIME = "task.elapseditem."


async def items(wire: Wire, task: int = 1) -> list[tuple[str, str, str]]:
    return [
        (row["TITLE"], row["PARENT_ID"], row["IS_COMPLETE"]) for row in await wire.result(CHECK + "getlist", [task])
    ]


async def test_the_first_item_without_a_parent_is_a_checklist_and_the_next_lies_in_it(wire: Wire) -> None:
    head = await wire.result(CHECK + "add", [1, {"TITLE": "Before the fair"}])
    first = await wire.result(CHECK + "add", [1, {"TITLE": "Sand", "MEMBERS": {"3": {"TYPE": "A"}}}])
    await wire.result(CHECK + "add", {"TASKID": 1, "FIELDS": {"TITLE": "Oil", "PARENT_ID": first}})
    await wire.result(CHECK + "add", [1, {"TITLE": "After it", "PARENT_ID": 0}])
    assert await items(wire) == [
        ("Before the fair", "0", "N"),
        ("After it", "0", "N"),
        ("Sand", str(head), "N"),
        ("Oil", str(first), "N"),
    ]
    item = await wire.result(CHECK + "get", [1, first])
    assert (item["ID"], item["TASK_ID"], item["CREATED_BY"]) == (str(first), "1", "1")
    assert (item["MEMBERS"][0]["NAME"], item["MEMBERS"][0]["TYPE"]) == ("Marta Sokolova", "A")


async def test_an_item_is_ticked_renamed_moved_and_removed_with_what_is_below(wire: Wire) -> None:
    head = await wire.result(CHECK + "add", [1, {"TITLE": "Fair"}])
    ids = [await wire.result(CHECK + "add", [1, {"TITLE": word}]) for word in ("a", "b", "c")]
    assert await wire.result(CHECK + "complete", [1, ids[0]]) is True
    item = await wire.result(CHECK + "get", [1, ids[0]])
    assert (item["IS_COMPLETE"], item["TOGGLED_BY"], item["TOGGLED_DATE"]) == ("Y", "1", "2026-01-01T03:00:00+03:00")
    assert await wire.result(CHECK + "renew", [1, ids[0]]) is True
    assert await wire.result(CHECK + "complete", [1, 777]) is False
    assert await wire.result(CHECK + "update", [1, ids[1], {"TITLE": "B", "IS_COMPLETE": "Y"}]) is None
    assert await wire.result(CHECK + "moveafteritem", [1, ids[0], ids[2]]) is None
    assert [row[0] for row in await items(wire)] == ["Fair", "B", "c", "a"]
    assert await wire.result(CHECK + "delete", [1, head]) is True
    assert await items(wire) == []


@pytest.mark.parametrize(
    ("method", "given", "text"),
    [
        ("add", [77, {"TITLE": "x"}], "#8; Adding item: action not allowed"),
        ("add", [1, {"TITLE": ""}], "#8; Adding item: action not allowed"),
        ("get", [1], "Param #1 (itemId) expected by method ctaskchecklistitem::get(), but not given."),
        ("get", ["x", 1], 'Param #0 (taskId) for method ctaskchecklistitem::get() expected to be of type "integer"'),
        ("get", [1, 77], "#512; Check listitem not found or not accessible"),
        ("delete", [1, 77], "#8; Deleting item: action not allowed"),
        ("isactionallowed", [1, 2], "Param #2 (actionId) expected by method ctaskchecklistitem::isactionallowed()"),
    ],
)
async def test_checklists_have_the_odd_errors_of_the_positional_methods(
    wire: Wire, method: str, given: Any, text: str
) -> None:
    code, said = await wire.error(CHECK + method, given)
    assert code == "ERROR_CORE"
    assert text in said


async def test_time_spent_adds_up_in_the_task(wire: Wire) -> None:
    first = await wire.result(TIME + "add", [1, {"SECONDS": 3600, "COMMENT_TEXT": "drawing"}])
    await wire.result(TIME + "add", [1, {"SECONDS": 90, "USER_ID": 3}])
    assert (await wire.result("tasks.task.get", {"taskId": 1}))["task"]["timeSpentInLogs"] == "3690"
    (row,) = await wire.result(TIME + "get", [1, first])
    assert (row["SECONDS"], row["MINUTES"], row["USER_ID"], row["COMMENT_TEXT"]) == ("3600", "60", "1", "drawing")
    assert await wire.result(TIME + "update", [1, first, {"SECONDS": 60}]) is None
    assert (await wire.result("tasks.task.get", {"taskId": 1}))["task"]["timeSpentInLogs"] == "150"
    assert await wire.result(TIME + "delete", [1, first]) is None
    assert (await wire.result("tasks.task.get", {"taskId": 1}))["task"]["timeSpentInLogs"] == "90"
    assert (await wire.error(TIME + "get", [1, first])) == ("ERROR_CORE", "ACTION_NOT_ALLOWED")
    assert (await wire.error(TIME + "get", [77, first])) == ("ERROR_CORE", "Task not found")


async def test_time_spent_is_listed_by_position_with_a_page_of_its_own(wire: Wire) -> None:
    for seconds in range(1, 6):
        await wire.result(TIME + "add", [1, {"SECONDS": seconds, "USER_ID": 1 + seconds % 2}])
    answer = await wire.call(
        TIME + "getlist", [1, {"SECONDS": "desc"}, {"USER_ID": 2}, ["SECONDS"], {"NAV_PARAMS": {"nPageSize": 2}}]
    )
    assert answer.result == [{"SECONDS": "5"}, {"SECONDS": "3"}]
    assert (answer.json["total"], answer.json["next"]) == (3, 2)
    assert len(await wire.result(TIME + "getlist", [1])) == 5
    answer = await wire.send("GET", wire.hook + "task.elapseditem.getlist?0=1&1[ID]=desc&2[>ID]=3")
    assert [row["ID"] for row in answer.result] == ["5", "4"]


async def test_tasks_wait_for_each_other_but_never_in_a_circle(wire: Wire) -> None:
    link = {"taskIdFrom": 1, "taskIdTo": 2, "linkType": 2}
    assert await wire.result("task.dependence.add", link) == []
    assert (await wire.error("task.dependence.add", link))[0] == "ILLEGAL_NEW_LINK"
    assert (await wire.error("task.dependence.add", {**link, "taskIdFrom": 2, "taskIdTo": 1}))[
        0
    ] == "ACTION_NOT_ALLOWED"
    assert (await wire.error("task.dependence.add", {**link, "taskIdTo": 77}))[0] == "ACTION_NOT_ALLOWED"
    assert await wire.result("task.item.getdependson", [2]) == [1]
    assert await wire.result("task.dependence.delete", {"taskIdFrom": 1, "taskIdTo": 2}) == []
    assert (await wire.error("task.dependence.delete", {"taskIdFrom": 1, "taskIdTo": 2}))[0] == "ILLEGAL_NEW_LINK"


async def test_a_group_has_stages_that_its_tasks_go_through(wire: Wire) -> None:
    group = await wire.result("sonet_group.create", {"NAME": "Fair"})
    stages = await wire.result("task.stages.get", {"entityId": group})
    assert [row["TITLE"] for row in stages.values()] == ["New", "In progress", "Completed"]
    first, second, _ = stages
    new = await wire.result("task.stages.add", {"fields": {"TITLE": "Glue", "AFTER_ID": second, "ENTITY_ID": group}})
    stages = await wire.result("task.stages.get", {"entityId": group})
    assert [row["TITLE"] for row in stages.values()] == ["New", "In progress", "Glue", "Completed"]
    assert (await wire.error("task.stages.movetask", {"id": 1, "stageId": new}))[0] == "ACCESS_DENIED_MOVE"
    await wire.result("tasks.task.update", {"taskId": 1, "fields": {"GROUP_ID": group}})
    assert await wire.result("task.stages.movetask", {"id": 1, "stageId": new}) is True
    assert (await wire.result("tasks.task.get", {"taskId": 1}))["task"]["stageId"] == str(new)
    assert await wire.result("task.stages.update", {"id": new, "fields": {"TITLE": "Clamp", "AFTER_ID": first}}) is True
    stages = await wire.result("task.stages.get", {"entityId": group})
    assert [row["TITLE"] for row in stages.values()] == ["New", "Clamp", "In progress", "Completed"]
    assert await wire.result("task.stages.delete", {"id": new}) is True
    assert (await wire.result("tasks.task.get", {"taskId": 1}))["task"]["stageId"] == "0"
    assert (await wire.error("task.stages.delete", {"id": first}))[0] == "IS_SYSTEM"
    assert (await wire.error("task.stages.delete", {"id": new}))[0] == "NOT_FOUND"
    assert (await wire.error("task.stages.add", {"fields": {"ENTITY_ID": group}}))[0] == "EMPTY_TITLE"
    assert (await wire.error("task.stages.get", {"entityId": 77}))[0] == "ACCESS_DENIED"


async def test_everybody_has_a_plan_of_ones_own(wire: Wire) -> None:
    stages = await wire.result("task.stages.get", {"entityId": 0})
    assert {row["ENTITY_TYPE"] for row in stages.values()} == {"U"}
    assert await wire.result("task.stages.movetask", {"id": 1, "stageId": [*stages][1]}) is True
    assert await wire.result("task.stages.canmovetask", {"entityId": 1, "entityType": "U"}) is True
    assert await wire.result("task.stages.canmovetask", {"entityId": 2, "entityType": "U"}) is False


async def test_a_comment_becomes_a_result_in_both_versions(wire: Wire) -> None:
    comment = await wire.result("task.commentitem.add", [1, {"POST_MESSAGE": "Measured."}])
    result = await wire.result("tasks.task.result.addFromComment", {"commentId": comment})
    assert (result["taskId"], result["commentId"], result["text"], result["status"]) == (1, comment, "Measured.", 0)
    assert (await wire.error("tasks.task.result.addFromComment", {"commentId": comment}))[1] == "Result already exists."
    assert (await wire.error("tasks.task.result.addFromComment", {"commentId": 777}))[1] == "Comment not found."
    found = await wire.call3("tasks.task.result.list", {"filter": [["taskId", 1]]})
    assert [(row["id"], row["status"]) for row in found.json["result"]["items"]] == [(result["id"], "open")]
    await wire.result("tasks.task.start", {"taskId": 2})
    await wire.result("tasks.task.complete", {"taskId": 2})
    assert [row["id"] for row in await wire.result("tasks.task.result.list", {"taskId": 1})] == [result["id"]]
    assert await wire.result("tasks.task.result.deleteFromComment", {"commentId": comment}) is None
    assert await wire.result("tasks.task.result.list", {"taskId": 1}) == []


async def test_a_result_of_rest_3_belongs_to_a_task_that_is_there(wire: Wire) -> None:
    made = await wire.call3("tasks.task.result.add", {"fields": {"taskId": 1, "text": "Done."}})
    item = made.json["result"]["item"]
    assert (item["status"], item["authorId"], item["rights"]) == ("open", 1, {"edit": True, "remove": True})
    assert (await wire.call3("tasks.task.result.add", {"fields": {"taskId": 77, "text": "x"}})).status == 400


async def test_a_message_in_the_chat_of_a_task_becomes_a_result(wire: Wire) -> None:
    sent = await wire.call3("tasks.task.chat.message.send", {"fields": {"taskId": 1, "text": "Ready"}})
    assert sent.json["result"] == {"result": True}
    chat = (await wire.result("im.chat.get", {"ENTITY_TYPE": "TASKS_TASK", "ENTITY_ID": "1"}))["ID"]
    (message,) = (await wire.result("im.dialog.messages.get", {"DIALOG_ID": f"chat{chat}"}))["messages"]
    made = await wire.call3("tasks.task.result.addfromchatmessage", {"fields": {"messageId": message["id"]}})
    assert (made.json["result"]["item"]["text"], made.json["result"]["item"]["taskId"]) == ("Ready", 1)
    assert (await wire.call3("tasks.task.chat.message.send", {"fields": {"taskId": 77, "text": "x"}})).status == 403
    assert (await wire.call3("tasks.task.chat.message.send", {"fields": {"taskId": 1}})).status == 400


async def test_the_fields_of_rest_3_tell_themselves(wire: Wire) -> None:
    listed = (await wire.call3("tasks.task.field.list", {"select": ["name", "type"]})).json["result"]["items"]
    assert {"name": "title", "type": "string"} in listed
    one = (await wire.call3("tasks.task.field.get", {"name": "responsibleId"})).json["result"]["item"]
    assert (one["type"], one["editable"], one["multiple"]) == ("int", True, False)
    assert (await wire.call3("tasks.task.field.get", {"name": "x"})).status == 400
    unknown = await wire.call3("tasks.task.field.list", {"select": ["x"]})
    assert unknown.code3 == "UNKNOWNDTOPROPERTYEXCEPTION"
    names = (await wire.call3("tasks.task.chat.message.field.list", {"select": ["name"]})).json["result"]["items"]
    assert names == [{"name": "id"}, {"name": "taskId"}, {"name": "text"}]


async def test_a_file_of_the_drive_is_attached_to_a_task(wire: Wire) -> None:
    storage = (await wire.result("disk.storage.getlist", {"filter": {"ENTITY_TYPE": "common"}}))[0]
    given = {"id": storage["ID"], "data": {"NAME": "plan.txt"}, "fileContent": ["plan.txt", "aGVsbG8="]}
    file = await wire.result("disk.storage.uploadfile", given)
    attached = await wire.result("tasks.task.files.attach", {"taskId": 1, "fileId": file["ID"]})
    shown = await wire.result("disk.attachedobject.get", {"id": attached["attachmentId"]})
    assert shown["NAME"] == "plan.txt"
    task = (await wire.result("tasks.task.get", {"taskId": 1, "select": ["ID", "UF_TASK_WEBDAV_FILES"]}))["task"]
    assert task["ufTaskWebdavFiles"] == [attached["attachmentId"]]
    assert (await wire.error("tasks.task.files.attach", {"taskId": 1, "fileId": 7777}))[0] == "ERROR_CORE"
    both = await wire.call3("tasks.task.file.attach", {"taskId": 2, "fileIds": [int(file["ID"])]})
    assert both.json["result"] == {"result": True}


async def test_a_manifest_names_the_methods_of_its_family(wire: Wire) -> None:
    manifest = await wire.result(TIME + "getmanifest")
    assert manifest["REST: shortname alias to class"] == "elapseditem"
    assert manifest["REST: available methods"]["add"] == {"mandatoryParamsCount": 2}


async def test_a_deleted_task_takes_its_parts_along(wire: Wire) -> None:
    await wire.result(CHECK + "add", [3, {"TITLE": "x"}])
    await wire.result(TIME + "add", [3, {"SECONDS": 5}])
    await wire.result("task.dependence.add", {"taskIdFrom": 3, "taskIdTo": 4, "linkType": 0})
    child = (await wire.result("tasks.task.add", {"fields": {"TITLE": "x", "RESPONSIBLE_ID": 1, "PARENT_ID": 3}}))[
        "task"
    ]
    await wire.result("tasks.task.delete", {"taskId": 3})
    assert await wire.result(TIME + "getlist", []) == []
    assert await wire.result("task.item.getdependson", [4]) == []
    assert (await wire.result("tasks.task.get", {"taskId": child["id"]}))["task"]["parentId"] in (None, "0")


async def test_the_oldest_methods_see_the_same_tasks(wire: Wire, portal: Portal) -> None:
    id_ = await wire.result("task.item.add", [{"TITLE": "Old way", "RESPONSIBLE_ID": 2, "DESCRIPTION": "text"}])
    assert (await wire.result("tasks.task.get", {"taskId": id_}))["task"]["title"] == "Old way"
    data = await wire.result("task.item.getdata", [id_])
    assert (data["ID"], data["TITLE"], data["RESPONSIBLE_ID"], data["STATUS"]) == (str(id_), "Old way", "2", "2")
    assert await wire.result("task.item.getdescription", [id_]) == "text"
    await wire.result("task.item.update", [id_, {"TITLE": "New way"}])
    await wire.result("task.item.startexecution", [id_])
    await wire.result("task.item.complete", [id_])
    assert (await wire.result("task.item.getdata", [id_]))["STATUS"] == "5"
    answer = await wire.call("task.item.list", [{"ID": "desc"}, {">ID": 6}])
    assert [row["ID"] for row in answer.result] == [str(id_), "8", "7"]
    assert await wire.result("task.item.addtofavorite", [id_]) is True
    assert (await wire.result("tasks.task.get", {"taskId": id_, "select": ["ID", "FAVORITE"]}))["task"][
        "favorite"
    ] == "Y"
    await wire.result("task.item.delegate", [1, 4])
    assert (await wire.result("task.item.getdata", [1]))["RESPONSIBLE_ID"] == "4"
    assert await wire.result("task.item.delete", [id_]) in (True, None)
    assert (await wire.error("task.item.getdata", [id_]))[0] == "ERROR_CORE"
    other = f"/rest/2/{SECRET}/"
    portal.add_webhook(2, secret=SECRET)
    assert (await wire.call("task.item.isactionallowed", [1, 3], other)).result is True
    assert (await wire.call("task.item.isactionallowed", [1, 4], other)).result is False


async def test_custom_fields_of_tasks_are_kept(wire: Wire) -> None:
    uf = "task.item.userfield."
    given = {"USER_TYPE_ID": "string", "FIELD_NAME": "WISH", "LABEL": "Wish", "SETTINGS": {"DEFAULT_VALUE": "oak"}}
    id_ = await wire.result(uf + "add", {"PARAMS": given})
    field = await wire.result(uf + "get", {"ID": id_})
    assert (field["FIELD_NAME"], field["ENTITY_ID"], field["MULTIPLE"]) == ("UF_TASK_WISH", "TASKS_TASK", "N")
    assert field["SETTINGS"]["DEFAULT_VALUE"] == "oak"
    assert await wire.result(uf + "update", {"ID": id_, "DATA": {"SORT": 7}}) is True
    assert [row["SORT"] for row in await wire.result(uf + "getlist", {"FILTER": {"ID": id_}})] == ["7"]
    assert await wire.result(uf + "delete", {"ID": id_}) is True
    assert (await wire.error(uf + "get", {"ID": id_}))[0] == "ERROR_NOT_FOUND"
    assert (await wire.error(uf + "add", {"PARAMS": {"USER_TYPE_ID": "string"}}))[0] == "ERROR_CORE"


async def test_a_file_comes_and_goes_by_the_oldest_methods_too(wire: Wire) -> None:
    number = await wire.result("task.item.addfile", [1, "plan.txt", "aGVsbG8="])
    assert await wire.result("task.item.getfiles", [1]) == [str(number)]
    assert (await wire.result("disk.attachedobject.get", {"id": number}))["NAME"] == "plan.txt"
    assert await wire.result("task.item.deletefile", [1, number]) is True
    assert await wire.result("task.item.getfiles", [1]) == []
    assert (await wire.error("task.item.deletefile", [1, number]))[0] == "ERROR_CORE"
    assert (await wire.error("task.item.addfile", [1, "plan.txt", ""]))[0] == "ERROR_CORE"
