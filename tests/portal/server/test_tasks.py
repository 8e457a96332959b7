"""Tasks in REST 2 and REST 3.0, and their comments."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Clock, Portal

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


async def status(wire: Wire, id_: int = 1) -> str:
    return str((await wire.result(T + "get", {"taskId": id_}))["task"]["status"])


async def test_a_task_goes_its_way_step_by_step(wire: Wire) -> None:
    assert await status(wire, 4) == "2"
    task = (await wire.result(T + "start", {"taskId": 4}))["task"]
    assert (task["status"], task["dateStart"]) == ("3", "2026-01-01T03:00:00+03:00")
    assert await wire.result("task.planner.getlist") == [4]
    assert (await wire.error(T + "start", {"taskId": 4}))[0] == "0"
    assert (await wire.result(T + "pause", {"taskId": 4}))["task"]["status"] == "2"
    assert (await wire.error(T + "pause", {"taskId": 4}))[0] == "1048582"
    assert (await wire.result(T + "defer", {"taskId": 4}))["task"]["status"] == "6"
    assert (await wire.result(T + "renew", {"taskId": 4}))["task"]["status"] == "2"
    task = (await wire.result(T + "complete", {"taskId": 4}))["task"]
    assert (task["status"], task["closedBy"], task["closedDate"]) == ("5", "1", "2026-01-01T03:00:00+03:00")
    assert (await wire.error(T + "complete", {"taskId": 4}))[0] == "0"
    assert (await wire.error(T + "renew", {"taskId": 777}))[0] == "1048582"


async def test_controlled_work_waits_for_its_creator(wire: Wire, portal: Portal) -> None:
    portal.add_webhook(2, secret="of-tomas")
    fields = {"TITLE": "x", "RESPONSIBLE_ID": 2, "TASK_CONTROL": "Y"}
    id_ = (await wire.result(T + "add", {"fields": fields}))["task"]["id"]
    done = await wire.call(T + "complete", {"taskId": id_}, "/rest/2/of-tomas/")
    assert done.result["task"]["status"] == "4"
    assert (await wire.result(T + "disapprove", {"taskId": id_}))["task"]["status"] == "2"
    await wire.call(T + "complete", {"taskId": id_}, "/rest/2/of-tomas/")
    assert (await wire.result(T + "approve", {"taskId": id_}))["task"]["status"] == "5"
    assert (await wire.error(T + "approve", {"taskId": id_}))[0] == "1048582"


async def test_a_task_is_given_away_and_watched(wire: Wire) -> None:
    task = (await wire.result(T + "delegate", {"taskId": 4, "userId": 5}))["task"]
    assert (task["responsibleId"], task["responsible"]["name"]) == ("5", "Lea Novak")
    assert (await wire.error(T + "delegate", {"taskId": 4, "userId": 77}))[0] == "0"
    assert 1 in (await wire.result(T + "startwatch", {"taskId": 2}))["task"]["auditors"]
    assert (await wire.result(T + "stopwatch", {"taskId": 2}))["task"]["auditors"] == []
    assert (await wire.error(T + "startwatch", {"taskId": 777}))[0] == "1048584"


async def test_marks_are_seen_by_the_one_who_set_them(wire: Wire, portal: Portal) -> None:
    portal.add_webhook(2, secret="of-tomas")
    assert await wire.result(T + "favorite.add", {"taskId": 2}) is True
    assert (await wire.result(T + "pin", {"id": 3}))["task"]["isPinned"] == "Y"
    assert (await wire.result(T + "mute", {"id": 3}))["task"]["isMuted"] == "Y"
    select = ["ID", "FAVORITE", "IS_MUTED", "IS_PINNED"]
    task = (await wire.result(T + "get", {"taskId": 2, "select": select}))["task"]
    assert (task["favorite"], task["isMuted"]) == ("Y", "N")
    theirs = (await wire.call(T + "get", {"taskId": 2, "select": select}, "/rest/2/of-tomas/")).result["task"]
    assert theirs["favorite"] == "N"
    found = await wire.result(T + "list", {"filter": {"::SUBFILTER-PARAMS": {"FAVORITE": "Y"}}, "select": ["ID"]})
    assert [one["id"] for one in found["tasks"]] == ["2"]
    item = (await wire.call3(T + "get", {"id": 3, "select": ["id", "inPin", "inFavorite"]})).json["result"]["item"]
    assert (item["inPin"], item["inFavorite"]) == ([1], [])
    assert (await wire.result(T + "unpin", {"id": 3}))["task"]["isPinned"] == "N"
    assert await wire.result(T + "favorite.remove", {"taskId": 2}) is True
    assert (await wire.error(T + "favorite.add", {"taskId": 777}))[0] == "1"
    assert await wire.result(T + "mute", {"id": 777}) == []


async def test_tasks_are_found_by_the_people_and_labels_in_them(wire: Wire) -> None:
    fields = {"TITLE": "x", "RESPONSIBLE_ID": 5, "ACCOMPLICES": [3], "AUDITORS": [4], "TAGS": ["oak", "ash"]}
    id_ = (await wire.result(T + "add", {"fields": fields}))["task"]["id"]

    async def found(**wanted: Any) -> list[str]:
        tasks = (await wire.result(T + "list", {"filter": {">ID": 8, **wanted}, "select": ["ID", "TAGS"]}))["tasks"]
        return [task["id"] for task in tasks]

    assert await found(ACCOMPLICE=3) == await found(AUDITOR=4) == await found(DOER=5) == await found(TAG="ash") == [id_]
    assert await found(MEMBER=4) == [id_]
    assert await found(MEMBER=2) == await found(ACCOMPLICE=4) == await found(TAG="elm") == []
    assert await found(**{"!TAG": "ash"}) == []


async def test_what_happened_to_a_task_is_told_in_order(wire: Wire) -> None:
    await wire.result(T + "update", {"taskId": 1, "fields": {"TITLE": "Ring the customer"}})
    await wire.result(T + "update", {"taskId": 1, "fields": {"DEADLINE": None}})
    rows = (await wire.result(T + "history.list", {"taskId": 1}))["list"]
    assert [row["field"] for row in rows] == ["NEW", "TITLE", "DEADLINE"]
    assert rows[1]["value"] == {"from": "Call the customer", "to": "Ring the customer"}
    assert (rows[1]["user"]["name"], rows[0]["createdDate"]) == ("Anna", "2026-01-13T05:00:00+03:00")
    rows = (await wire.result(T + "history.list", {"taskId": 1, "filter": {"FIELD": "TITLE"}}))["list"]
    assert len(rows) == 1
    older = await wire.result("task.logitem.list", {"ID": 1})
    assert [row["FIELD"] for row in older] == ["NEW", "TITLE", "DEADLINE"]
    assert (await wire.error(T + "history.list", {"taskId": 777}))[0] == "0"


async def test_overdue_tasks_are_counted_by_role(wire: Wire, clock: Clock) -> None:
    assert (await wire.result(T + "counters.get", {"userId": 2}))["expired"]["counter"] == 0
    clock.move(86400 * 60)
    assert (await wire.result(T + "counters.get", {"userId": 2}))["expired"]["counter"] == 4
    role = {"userId": 2, "type": "view_role_originator"}
    assert (await wire.result(T + "counters.get", role))["expired"]["counter"] == 2
    assert (await wire.error(T + "counters.get", {"groupId": 77}))[0] == "0"


async def test_what_one_may_do_depends_on_the_status(wire: Wire) -> None:
    may = (await wire.result(T + "getaccess", {"taskId": 4, "users": [1, 2]}))["allowedActions"]
    assert (may["1"]["START"], may["1"]["PAUSE"], may["1"]["APPROVE"], [*may]) == (True, False, False, ["1", "2"])
    may3 = (await wire.call3(T + "access.get", {"id": 4})).json["result"]
    assert (may3["start"], may3["pause"], may3["read"]) == (True, False, True)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"STATUS": 99}, "Incorrect status"),
        ({"PARENT_ID": 777}, "Parent Task"),
        ({"PARENT_ID": 1}, "Cannot bind the node to itself"),
        ({"START_DATE_PLAN": "2026-02-02", "END_DATE_PLAN": "2026-02-01"}, "earlier than the start date"),
    ],
)
async def test_a_change_that_makes_no_sense_is_refused(wire: Wire, fields: Any, text: str) -> None:
    code, said = await wire.error(T + "update", {"taskId": 1, "fields": fields})
    assert code == "ERROR_CORE"
    assert text in said


async def test_tasks_are_never_their_own_ancestors(wire: Wire) -> None:
    await wire.result(T + "update", {"taskId": 2, "fields": {"PARENT_ID": 1}})
    await wire.result(T + "update", {"taskId": 3, "fields": {"PARENT_ID": 2}})
    assert "cyclic" in (await wire.error(T + "update", {"taskId": 1, "fields": {"PARENT_ID": 3}}))[1]
