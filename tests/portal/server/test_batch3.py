"""Batch of REST 3.0: all or an error, though nothing is undone."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal, batch3
from b24async.portal.replies import Refusal3

from .conftest import Wire


def get(id_: Any) -> dict[str, Any]:
    return {"method": "tasks.task.get", "query": {"id": id_, "select": ["id"]}}


async def test_results_come_in_the_order_of_the_requests(wire: Wire) -> None:
    answer = await wire.call3("batch", [get(2), get(1)])
    assert answer.json["result"] == [{"item": {"id": 2}}, {"item": {"id": 1}}]
    assert "time" in answer.json


async def test_later_requests_refer_to_rows_of_earlier_ones(wire: Wire) -> None:
    body = [
        {"method": "tasks.task.list", "as": "t", "query": {"select": ["id", "title"], "filter": [["id", ">", 6]]}},
        get({"$ref": "t.0.id"}),
        get({"$ref": "1.id"}),
        get({"$ref": "1.item.id"}),
        {"method": "tasks.task.list", "query": {"filter": [["id", "in", {"$refArray": "t.id"}]]}, "parallel": False},
    ]
    result = (await wire.call3("batch", body)).json["result"]
    assert result[1:4] == [{"item": {"id": 7}}] * 3
    assert result[4] == {"items": [{"id": 7}, {"id": 8}]}


@pytest.mark.parametrize(
    "reference", [{"$ref": "t.9.id"}, {"$ref": "nobody.0.id"}, {"$refArray": "t.nothing"}, {"$refArray": "t"}]
)
async def test_a_reference_to_nowhere_is_an_error(wire: Wire, reference: Any) -> None:
    body = [{"method": "tasks.task.list", "as": "t", "query": {}}, get(reference)]
    answer = await wire.call3("batch", body)
    assert (answer.status, answer.code3) == (400, "INVALIDSELECTEXCEPTION")


@pytest.mark.parametrize("item", [{"method": "tasks.task.get"}, {"query": {"id": 1}}, "tasks.task.get", None])
async def test_every_item_needs_a_method_and_a_query(wire: Wire, item: Any) -> None:
    answer = await wire.call3("batch", [get(1), item])
    assert (answer.status, answer.code3) == (400, "INVALIDSELECTEXCEPTION")
    assert answer.json["error"]["message"] == "Each request item must have a 'method' and 'query' attribute"


async def test_the_form_of_rest_2_fails(wire: Wire) -> None:
    assert (await wire.call3("batch", {"cmd": {"a": "tasks.task.get?id=1"}})).code3 == "INVALIDSELECTEXCEPTION"


async def test_an_alias_is_used_once(wire: Wire) -> None:
    answer = await wire.call3("batch", [{**get(1), "as": "a"}, {**get(2), "as": "a"}])
    assert answer.code3 == "INVALIDSELECTEXCEPTION"


async def test_nothing_runs_when_a_method_is_unknown(wire: Wire) -> None:
    delete = {"method": "tasks.task.delete", "query": {"id": 1}}
    answer = await wire.call3("batch", [delete, {"method": "no.such.method", "query": {}}])
    assert answer.code3 == "METHODNOTFOUNDEXCEPTION"
    assert (await wire.call3("tasks.task.get", {"id": 1})).status == 200


@pytest.mark.parametrize("forbidden", ["batch", "BATCH", "rest.documentation.openapi"])
async def test_nothing_runs_when_a_method_may_not_be_inside(wire: Wire, forbidden: str) -> None:
    delete = {"method": "tasks.task.delete", "query": {"id": 1}}
    answer = await wire.call3("batch", [delete, {"method": forbidden, "query": {}}])
    assert (answer.status, answer.code3) == (400, "INVALIDSELECTEXCEPTION")
    assert (await wire.call3("tasks.task.get", {"id": 1})).status == 200


async def test_the_first_failure_is_the_only_answer_and_what_ran_stays(wire: Wire) -> None:
    delete = {"method": "tasks.task.delete", "query": {"id": 1}}
    answer = await wire.call3("batch", [delete, get(999), {"method": "tasks.task.delete", "query": {"id": 2}}])
    assert (answer.status, answer.code3) == (400, "ENTITYNOTFOUNDEXCEPTION")
    assert list(answer.json) == ["error"]
    assert (await wire.call3("tasks.task.get", {"id": 1})).code3 == "ENTITYNOTFOUNDEXCEPTION"
    assert (await wire.call3("tasks.task.get", {"id": 2})).status == 200


async def test_a_method_of_rest_2_cannot_be_in_it(wire: Wire) -> None:
    answer = await wire.call3("batch", [{"method": "crm.deal.get", "query": {"id": 1}}])
    assert answer.code3 == "METHODNOTFOUNDEXCEPTION"


async def test_an_object_with_numbers_and_a_token_is_taken_as_a_list(wire: Wire) -> None:
    answer = await wire.call3("batch", {"0": get(1), "1": get(2), "auth": "x"})
    assert len(answer.json["result"]) == 2


async def test_writes_leave_nothing_to_refer_to(wire: Wire) -> None:
    body = [{"method": "tasks.task.delete", "as": "d", "query": {"id": 1}}, get({"$ref": "d.result"})]
    assert (await wire.call3("batch", body)).code3 == "INVALIDSELECTEXCEPTION"


async def test_the_journal_knows_the_methods_inside(wire: Wire, portal: Portal) -> None:
    await wire.call3("batch", [get(1), get(2)])
    assert portal.requests()[-1].commands == ("tasks.task.get", "tasks.task.get")


def test_references_are_resolved_at_every_depth_and_never_inside_texts() -> None:
    context = {"a": [{"id": 1}, {"id": 2}], "b": {"id": 3, "name": None}}
    query = {"x": [{"y": {"$ref": "a.1.id"}}], "z": {"$refArray": "a.id"}, "text": "$ref a.0.id"}
    assert batch3.resolve(query, context) == {"x": [{"y": 2}], "z": [1, 2], "text": "$ref a.0.id"}
    with pytest.raises(Refusal3):
        batch3.resolve({"$ref": "b.name"}, context)
