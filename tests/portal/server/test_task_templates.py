"""Templates of tasks, flows, and what a scrum has beside its records."""

from __future__ import annotations

from typing import Any

import pytest

from tests.portal.server.conftest import Wire

TT = "tasks.template."
C = "tasks.template.checklist."
F = "tasks.flow.Flow."
K = "tasks.api.scrum.kanban."


async def template(wire: Wire, **more: Any) -> int:
    return int(await wire.result(TT + "add", {"fields": {"TITLE": "Weekly", "RESPONSIBLE_ID": 2, **more}}))


async def test_a_template_is_kept_and_tells_its_lists_as_php_does(wire: Wire) -> None:
    id_ = await template(wire, ACCOMPLICES=[3], REPLICATE="Y", TAGS=["oak"])
    row = await wire.result(TT + "get", {"templateId": id_})
    assert (row["ID"], row["TITLE"], row["CREATED_BY"], row["REPLICATE"]) == (str(id_), "Weekly", "1", "Y")
    assert (row["ACCOMPLICES"], row["AUDITORS"], row["RESPONSIBLES"]) == (
        "a:1:{i:0;i:3;}",
        "a:0:{}",
        'a:1:{i:0;s:1:"2";}',
    )
    assert (row["TAGS"], row["DEPENDS_ON"], row["RESPONSIBLE_LAST_NAME"]) == (["oak"], None, "Lind")
    assert await wire.result(TT + "update", {"templateId": id_, "fields": {"TITLE": "Daily"}}) is True
    chosen = await wire.result(TT + "get", {"templateId": id_, "params": {"select": ["ID", "TITLE"]}})
    assert chosen == {"ID": str(id_), "TITLE": "Daily"}
    assert await wire.result(TT + "delete", {"templateId": id_}) is True
    assert await wire.result(TT + "get", {"templateId": id_}) is False
    assert await wire.result(TT + "delete", {"templateId": id_}) is False
    assert await wire.result(TT + "add", {"fields": {"TITLE": "x"}}) == 0


async def test_the_checklist_of_a_template_is_edited(wire: Wire) -> None:
    id_ = await template(wire)

    async def item(name: str, **given: Any) -> Any:
        return (await wire.result(C + name, {"templateId": id_, **given}))["checkListItem"]

    head = (await item("add", fields={"TITLE": "Do"}))["id"]
    ids = []
    for word in ("a", "b", "c"):
        ids.append(
            (await item("add", fields={"TITLE": word, "PARENT_ID": head, "MEMBERS": {"3": {"TYPE": "A"}}}))["id"]
        )
    assert (await item("get", checkListItemId=ids[0]))["members"][0]["name"] == "Marta Sokolova"
    assert (await item("complete", checkListItemId=ids[0]))["isComplete"] is True
    assert (await item("get", checkListItemId=head))["completedCount"] == 1
    assert (await item("renew", checkListItemId=ids[0]))["isComplete"] is False
    assert (await item("update", checkListItemId=ids[1], fields={"TITLE": "B"}))["title"] == "B"
    await item("moveAfter", checkListItemId=ids[0], afterItemId=ids[2])
    await item("moveBefore", checkListItemId=ids[2], beforeItemId=ids[1])
    listed = await wire.result(C + "list", {"templateId": id_, "filter": {"PARENT_ID": head}})
    assert [row["title"] for row in listed["checkListItems"].values()] == ["c", "B", "a"]
    assert await wire.result(C + "delete", {"templateId": id_, "checkListItemId": head}) is True
    assert await wire.result(C + "list", {"templateId": id_}) == {"checkListItems": []}
    assert (await wire.error(C + "get", {"templateId": id_, "checkListItemId": head}))[0] == "0"


async def test_files_are_attached_to_an_item_of_a_template(wire: Wire) -> None:
    id_ = await template(wire)
    item = (await wire.result(C + "add", {"templateId": id_, "fields": {"TITLE": "x"}}))["checkListItem"]["id"]
    where = {"templateId": id_, "checkListItemId": item}
    file = {"NAME": "plan.txt", "CONTENT": "aGVsbG8="}
    shown = await wire.result(C + "addAttachmentByContent", {**where, "attachmentParameters": file})
    ((attachment, object_id),) = shown["checkListItem"]["attachments"].items()
    assert (await wire.result("disk.file.get", {"id": object_id.removeprefix("n")}))["NAME"] == "plan.txt"
    both = await wire.result(C + "addAttachmentsFromDisk", {**where, "filesIds": [object_id]})
    assert len(both["checkListItem"]["attachments"]) == 2
    left = await wire.result(C + "removeAttachments", {**where, "attachmentsIds": [int(attachment)]})
    assert len(left["checkListItem"]["attachments"]) == 1
    assert (await wire.error(C + "addAttachmentsFromDisk", {**where, "filesIds": ["n7777"]}))[0] == "0"


async def test_a_flow_is_kept_with_its_people(wire: Wire) -> None:
    data = {"name": "Repairs", "plannedCompletionTime": 7200, "responsibleList": [["user", "3"]], "taskControl": 1}
    flow = await wire.result(F + "create", {"flowData": data})
    assert (flow["name"], flow["responsibleList"], flow["taskControl"], flow["active"]) == (
        "Repairs",
        [["user", "3"]],
        True,
        True,
    )
    assert await wire.result("sonet_group.user.get", {"ID": flow["groupId"]}) == [{"USER_ID": "1", "ROLE": "A"}]
    assert (await wire.error(F + "create", {"flowData": data}))[1] == "A flow with this name already exists"
    assert await wire.result(F + "isExists", {"flowData": {"name": "repairs"}, "name": "repairs"}) == {"exists": True}
    changed = await wire.result(F + "update", {"flowData": {"id": flow["id"], "name": "Mending"}})
    assert changed["name"] == "Mending"
    assert await wire.result(F + "activate", {"flowId": flow["id"]}) is True
    assert (await wire.result(F + "get", {"flowId": flow["id"]}))["active"] is False
    assert await wire.result(F + "pin", {"flowId": flow["id"]}) is True
    assert await wire.result(F + "delete", {"flowData": {"id": flow["id"]}}) == {"deleted": True}
    assert await wire.error(F + "get", {"flowId": flow["id"]}) == ("0", "Flow not found")
    wrong = {"name": "x", "distributionType": "dice"}
    assert "distributionType" in (await wire.error(F + "create", {"flowData": wrong}))[1]


async def test_a_sprint_begins_ends_and_has_stages_for_its_tasks(wire: Wire) -> None:
    group = await wire.result("sonet_group.create", {"NAME": "Scrum"})
    sprint = await wire.result("tasks.api.scrum.sprint.add", {"fields": {"groupId": group, "name": "One"}})
    assert sprint["status"] == "planned"
    assert (await wire.result("tasks.api.scrum.sprint.start", {"id": sprint["id"]}))["status"] == "active"
    assert (await wire.error("tasks.api.scrum.sprint.start", {"id": sprint["id"]}))[1] == "Sprint must be planned"
    stages = await wire.result(K + "getStages", {"sprintId": sprint["id"]})
    assert [stage["type"] for stage in stages] == ["NEW", "WORK", "FINISH"]
    new = await wire.result(K + "addStage", {"fields": {"sprintId": sprint["id"], "name": "Review", "sort": 250}})
    assert await wire.result(K + "updateStage", {"stageId": new, "fields": {"name": "Check"}}) is True
    names = [stage["name"] for stage in await wire.result(K + "getStages", {"sprintId": sprint["id"]})]
    assert names == ["New", "In progress", "Check", "Completed"]
    put = {"sprintId": sprint["id"], "taskId": 1, "stageId": new}
    assert "GROUP_ID" in (await wire.error(K + "addTask", put))[1]
    await wire.result("tasks.task.update", {"taskId": 1, "fields": {"GROUP_ID": group}})
    assert await wire.result(K + "addTask", put) is True
    assert (await wire.error(K + "deleteStage", {"stageId": new}))[1] == "Stage has tasks"
    await wire.result("tasks.api.scrum.task.update", {"id": 1, "fields": {"storyPoints": "5"}})
    item = await wire.result("tasks.api.scrum.task.get", {"id": 1})
    assert (item["entityId"], item["storyPoints"]) == (sprint["id"], "5")
    assert await wire.result(K + "deleteTask", {"sprintId": sprint["id"], "taskId": 1}) is True
    assert await wire.result(K + "deleteStage", {"stageId": new}) is True
    assert (await wire.result("tasks.api.scrum.sprint.complete", {"id": group}))["status"] == "completed"
    assert (await wire.error("tasks.api.scrum.sprint.complete", {"id": group}))[1] == "Sprint not found"


@pytest.mark.parametrize("family", ["kanban", "task", "epic"])
async def test_a_scrum_tells_its_fields(wire: Wire, family: str) -> None:
    found = (await wire.result(f"tasks.api.scrum.{family}.getFields"))["fields"]
    assert {"kanban": "sprintId", "task": "storyPoints", "epic": "name"}[family] in found
