"""Tasks in REST 2 and REST 3.0, and their comments."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal

from .conftest import Wire

T = "tasks.task."


async def task3(wire: Wire, id_: int, *select: str) -> Any:
    answer = await wire.call3(T + "get", {"id": id_, **({"select": list(select)} if select else {})})
    assert answer.status == 200, answer.text
    return answer.json["result"]["item"]


async def test_a_task_of_rest_2_is_camel_case_with_strings(wire: Wire) -> None:
    task = (await wire.result(T + "get", {"taskId": 1}))["task"]
    assert (task["id"], task["title"], task["status"], task["responsibleId"]) == ("1", "Call the customer", "3", "2")
    assert task["creator"] == {
        "id": "1",
        "name": "Anna Berg",
        "link": "/company/personal/user/1/",
        "icon": task["creator"]["icon"],
        "workPosition": "Director",
    }
    assert task["responsible"]["name"] == "Tomas Lind"
    assert task["group"] == []
    assert task["ufCrmTask"] == ["D_1"]


async def test_a_task_that_is_not_there_is_an_empty_list(wire: Wire) -> None:
    answer = await wire.call(T + "get", {"taskId": 555})
    assert (answer.status, answer.result) == (200, [])


async def test_a_wrong_task_id_and_a_missing_one_differ(wire: Wire) -> None:
    assert (await wire.error(T + "get", {"taskId": "abc"}))[0] == "0"
    assert (await wire.error(T + "get"))[0] == "100"


async def test_a_task_is_added_changed_and_deleted(wire: Wire) -> None:
    fields = {"TITLE": "Buy glue", "RESPONSIBLE_ID": 3, "UF_CRM_TASK": ["D_7"], "DEADLINE": "2026-03-01T12:00:00+02:00"}
    task = (await wire.result(T + "add", {"fields": fields}))["task"]
    assert (task["id"], task["createdBy"], task["status"], task["deadline"]) == (
        "9",
        "1",
        "2",
        "2026-03-01T13:00:00+03:00",
    )
    task = (await wire.result(T + "update", {"taskId": 9, "fields": {"STATUS": 5}}))["task"]
    assert task["status"] == "5"
    assert task["closedDate"] == "2026-01-01T03:00:00+03:00"
    assert await wire.result(T + "delete", {"taskId": 9}) == {"task": True}
    assert (await wire.error(T + "delete", {"taskId": 9}))[0] == "1048582"
    assert (await wire.error(T + "update", {"taskId": 9, "fields": {"TITLE": "x"}}))[0] == "0"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        (None, "100"),
        ({}, "100"),
        ({"TITLE": ""}, "ERROR_CORE"),
        ({"TITLE": "x"}, "ERROR_CORE"),
        ({"TITLE": "x", "RESPONSIBLE_ID": 77}, "ERROR_CORE"),
    ],
)
async def test_a_task_needs_a_title_and_somebody_who_does_it(wire: Wire, fields: Any, code: str) -> None:
    assert (await wire.error(T + "add", {"fields": fields}))[0] == code


async def test_a_list_has_rows_under_tasks_and_filters_by_upper_case_names(wire: Wire) -> None:
    answer = await wire.call(
        T + "list", {"filter": {"RESPONSIBLE_ID": 4, "<=ID": 7}, "order": {"ID": "asc"}, "select": ["ID", "TITLE"]}
    )
    assert answer.result == {
        "tasks": [
            {"id": "3", "title": "Order oak boards"},
            {"id": "4", "title": "Check the drawings"},
            {"id": "7", "title": "Repair the saw"},
        ]
    }
    assert answer.json["total"] == 3


async def test_without_an_order_the_newest_come_first(wire: Wire) -> None:
    rows = (await wire.result(T + "list", {"select": ["ID"]}))["tasks"]
    assert [row["id"] for row in rows] == [str(number) for number in range(8, 0, -1)]


async def test_an_order_by_something_unknown_is_refused(wire: Wire) -> None:
    assert (await wire.error(T + "list", {"order": {"NOPE": "asc"}}))[0] == "0"


async def test_pages_of_tasks_have_fifty_rows(wire: Wire, portal: Portal) -> None:
    portal.seed(tasks=92)
    answer = await wire.call(T + "list", {"order": {"ID": "asc"}, "start": 60, "select": ["ID"]})
    assert (len(answer.result["tasks"]), answer.result["tasks"][0]["id"]) == (40, "61")


async def test_a_task_of_rest_3_has_numbers_words_and_no_related_objects(wire: Wire) -> None:
    task = await task3(wire, 1)
    assert (task["id"], task["title"], task["status"], task["priority"]) == (
        1,
        "Call the customer",
        "in_progress",
        "average",
    )
    assert (task["creatorId"], task["responsibleId"], task["needsControl"]) == (1, 2, False)
    assert "responsible" not in task


async def test_related_objects_come_as_far_as_they_are_chosen(wire: Wire) -> None:
    task = await task3(wire, 1, "id", "title", "responsible.name", "creator.id", "creator.email", "nope", "group.name")
    assert task == {
        "id": 1,
        "title": "Call the customer",
        "creator": {"id": 1, "email": "anna.berg@birchline.example"},
        "responsible": {"name": "Tomas Lind"},
        "group": None,
    }


async def test_a_list_of_rest_3_has_only_ids_by_itself(wire: Wire) -> None:
    items = (await wire.call3(T + "list")).json["result"]["items"]
    assert items == [{"id": number} for number in range(1, 9)]


async def test_an_answer_of_rest_3_has_neither_total_nor_next(wire: Wire, portal: Portal) -> None:
    portal.seed(tasks=100)
    assert list((await wire.call3(T + "list")).json) == ["result", "time"]


async def test_rest_3_adds_changes_and_deletes(wire: Wire) -> None:
    fields = {
        "title": "Buy glue",
        "creatorId": 2,
        "responsibleId": 3,
        "deadline": "2026-03-01T12:00:00+02:00",
        "priority": "high",
    }
    item = (await wire.call3(T + "add", {"fields": fields})).json["result"]["item"]
    assert (item["id"], item["creatorId"], item["priority"]) == (9, 2, "high")
    answer = await wire.call3(T + "update", {"id": 9, "fields": {"status": "completed", "accomplices": [1, 2]}})
    assert answer.json["result"] == {"result": True}
    classic = (await wire.result(T + "get", {"taskId": 9}))["task"]
    assert (classic["status"], classic["priority"], classic["accomplices"]) == ("5", "2", [1, 2])
    shown = await task3(wire, 9, "accomplices")
    assert [user["name"] for user in shown["accomplices"]] == ["Anna Berg", "Tomas Lind"]
    assert (await wire.call3(T + "delete", {"id": 9})).json["result"] == {"result": True}


async def test_a_change_in_rest_2_shows_in_rest_3(wire: Wire) -> None:
    await wire.result(
        T + "update", {"taskId": 1, "fields": {"STATUS": 6, "PRIORITY": 2, "TASK_CONTROL": "Y", "AUDITORS": [3]}}
    )
    task = await task3(wire, 1, "status", "priority", "needsControl", "auditors")
    assert (task["status"], task["priority"], task["needsControl"]) == ("deferred", "high", True)
    assert task["auditors"][0]["id"] == 3


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({}, {"fields.title", "fields.creatorId", "fields.responsibleId"}),
        ({"title": "x", "creatorId": 1}, {"fields.responsibleId"}),
        ({"title": 5, "creatorId": 1, "responsibleId": 1}, {"fields.title"}),
        ({"title": "x", "creatorId": "1", "responsibleId": 1}, {"fields.creatorId"}),
        ({"title": "x", "creatorId": 1, "responsibleId": 99}, {"fields.responsibleId"}),
        ({"title": "x", "creatorId": 1, "responsibleId": 1, "deadline": "soon"}, {"fields.deadline"}),
    ],
)
async def test_rest_3_names_the_fields_at_fault(wire: Wire, fields: Any, named: set[str]) -> None:
    answer = await wire.call3(T + "add", {"fields": fields})
    assert (answer.status, answer.code3) == (400, "VALIDATION_REQUESTVALIDATIONEXCEPTION")
    assert {item["field"] for item in answer.json["error"]["validation"]} == named


async def test_the_creator_cannot_be_changed_in_rest_3(wire: Wire) -> None:
    answer = await wire.call3(T + "update", {"id": 1, "fields": {"creatorId": 2}})
    assert answer.code3 == "VALIDATION_REQUESTVALIDATIONEXCEPTION"
    assert "`Editable`" in answer.json["error"]["validation"][0]["message"]


async def test_a_missing_task_of_rest_3_is_400_for_get_and_403_for_writes(wire: Wire) -> None:
    answer = await wire.call3(T + "get", {"id": 555})
    assert (answer.status, answer.code3) == (400, "ENTITYNOTFOUNDEXCEPTION")
    assert answer.json["error"]["message"] == "Record with ID = `555` not found"
    for method, body in (("update", {"id": 555, "fields": {"title": "x"}}), ("delete", {"id": 555})):
        answer = await wire.call3(T + method, body)
        assert (answer.status, answer.code3) == (403, "ACCESSDENIEDEXCEPTION")


async def test_rest_3_wants_json(wire: Wire) -> None:
    for data in ("id=1", "{"):
        for kind in ("application/x-www-form-urlencoded", "application/json"):
            if (data, kind) == ("id=1", "application/json") or data == "{" or "urlencoded" in kind:
                answer = await wire.send("POST", wire.hook3 + T + "get", data=data, headers={"Content-Type": kind})
                assert (answer.status, answer.code3) == (400, "INVALIDJSONEXCEPTION")


async def test_rest_3_does_not_read_the_query(wire: Wire) -> None:
    answer = await wire.send("GET", f"{wire.hook3}{T}get?id=1")
    assert (answer.status, answer.code3) == (400, "VALIDATION_REQUESTVALIDATIONEXCEPTION")
    assert (await wire.send("GET", f"{wire.hook3}{T}list")).status == 200


# Comments.

C = "task.commentitem."


async def test_comments_are_written_read_changed_and_deleted_by_position(wire: Wire) -> None:
    id_ = await wire.result(C + "add", {"0": 2, "1": {"POST_MESSAGE": "Hello", "AUTHOR_ID": 3}})
    comment = await wire.result(C + "get", [2, id_])
    assert (comment["POST_MESSAGE"], comment["AUTHOR_ID"], comment["AUTHOR_NAME"]) == ("Hello", "3", "Marta Sokolova")
    assert await wire.result(C + "update", [2, id_, {"POST_MESSAGE": "Bye"}]) is True
    assert (await wire.result(C + "get", [2, id_]))["POST_MESSAGE"] == "Bye"
    assert await wire.result(C + "delete", [2, id_]) is True
    assert "ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE" in (await wire.error(C + "get", [2, id_]))[1]


async def test_comments_come_newest_first_and_can_be_filtered(wire: Wire) -> None:
    for author in (1, 2, 3):
        await wire.result(C + "add", [2, {"POST_MESSAGE": f"by {author}", "AUTHOR_ID": author}])

    async def texts(*params: Any) -> list[str]:
        return [row["POST_MESSAGE"] for row in await wire.result(C + "getlist", [2, *params])]

    assert await texts() == ["by 3", "by 2", "by 1"]
    assert await texts({"ID": "asc"}) == ["by 1", "by 2", "by 3"]
    assert await texts([], {"AUTHOR_ID": 2}) == ["by 2"]
    assert await texts([], {">=AUTHOR_ID": 2, "!AUTHOR_ID": 3}) == ["by 2"]
    assert await texts([], {"<POST_DATE": "2020-01-01"}) == []
    assert (await wire.error(C + "getlist", [2, [], {"NOPE": 1}]))[0] == "ERROR_CORE"


async def test_a_comment_needs_a_text_and_a_task(wire: Wire) -> None:
    assert (await wire.error(C + "add", [2, {"POST_MESSAGE": " "}]))[0] == "ERROR_CORE"
    assert (await wire.error(C + "add", [777, {"POST_MESSAGE": "x"}]))[0] == "ERROR_CORE"
    assert "Param #1 (arFields)" in (await wire.error(C + "add", [2]))[1]


async def test_a_task_takes_its_comments_along(wire: Wire) -> None:
    await wire.result(T + "delete", {"taskId": 1})
    assert (await wire.error(C + "getlist", [1]))[0] == "ERROR_CORE"
