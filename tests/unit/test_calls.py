"""Calls as inert values, and results by their methods."""

from __future__ import annotations

from typing import Any

import pytest

from b24async import batch, calls, convert, shape
from b24async.calls import UNSET, Call, ListCall, ListMethod, Method, Options, Paging, Response
from b24async.errors import DecodeError, UsageError


class Row(shape.Shape):
    """A row."""

    __slots__ = ()
    id = shape.field("ID", convert.integer)


ROW = convert.shape(__name__, "Row")
GET: Method[Any] = Method("x.get", ROW, safety="safe")
LIST: ListMethod[Any] = ListMethod("x.list", ROW, rows="items", paging=Paging("offset"))
ADD: Method[int] = Method("x.add", convert.integer)


class Echo:
    """A sender that answers what it was made with."""

    def __init__(self, result: Any) -> None:
        self.result = result
        self.sent: list[Call[Any]] = []

    async def send(self, call: Call[Any]) -> Response[Any]:
        self.sent.append(call)
        return Response(call.method.decode(self.result), self.result)


async def test_building_a_call_does_nothing_and_awaiting_it_twice_sends_it_twice() -> None:
    echo = Echo({"ID": "7"})
    call = Call(GET, {"id": 7}, echo)
    assert echo.sent == []
    assert (await call).id == 7
    assert (await call.send()).id == 7
    assert (await call.response()).raw == {"ID": "7"}
    assert echo.sent == [call, call, call]


def test_calls_compare_by_identity() -> None:
    echo = Echo(1)
    one, other = Call(ADD, {}, echo), Call(ADD, {}, echo)
    assert one != other


async def test_options_belong_to_a_new_call() -> None:
    call = Call(ADD, {}, Echo(1))
    urgent = call.with_options(priority="high", timeout=3)
    assert (call.changes, urgent.changes) == ({}, {"priority": "high", "timeout": 3})
    assert urgent.params is call.params
    assert isinstance(ListCall(LIST, {}, Echo([])).with_options(timeout=1), ListCall)


@pytest.mark.parametrize(
    "changes", [{"timeuot": 3}, {"priority": "urgent"}, {"packing": "always"}, {"safety": "maybe"}]
)
def test_a_wrong_option_is_refused_at_once(changes: Any) -> None:
    with pytest.raises(UsageError):
        _ = Call(ADD, {}, Echo(1)).with_options(**changes)
    with pytest.raises(UsageError):
        Options().but(changes)


def test_a_wrapped_value_is_found_and_a_missing_wrapper_named() -> None:
    method: Method[Any] = Method("crm.item.get", ROW, under="item")
    assert method.decode({"item": {"ID": 7}}).id == 7
    with pytest.raises(DecodeError, match=r"crm.item.get: expected an object with 'item', got \[\]"):
        method.decode([])


def test_a_declared_absence_reads_as_none() -> None:
    method: Method[Any] = Method("tasks.task.get", ROW, under="task", absent=[])
    assert method.decode([]) is None
    assert method.decode({"task": {"ID": 1}}).id == 1


def test_a_list_decodes_into_a_page() -> None:
    page = LIST.decode({"items": [{"ID": "1"}, {"ID": "2"}], "users": [9]}, total=7, next=50)
    assert [row.id for row in page] == [1, 2]
    assert (len(page), page.total, page.next, page[1].id, page[-1:][0].id, page.raw["users"]) == (2, 7, 50, 2, 2, [9])


def test_the_empty_array_of_php_is_an_empty_page() -> None:
    assert list(LIST.decode([])) == []


def test_rows_that_stand_elsewhere_are_a_misfit_at_once() -> None:
    with pytest.raises(DecodeError, match=r"x.list: expected an object with 'items'"):
        LIST.decode({"tasks": []})


def test_strict_decoding_names_every_misfit_at_once() -> None:
    with pytest.raises(DecodeError) as caught:
        LIST.decode({"items": [{"ID": "x"}, {"ID": None}]}, strict=True)
    assert "2 misfits" in caught.value.reason
    assert "items[1].ID" in caught.value.reason


def test_references_are_looked_at_before_anything_is_sent() -> None:
    echo = Echo(1)
    assert calls.Ref(Call(GET, {}, echo), ("ID",)).full_path() == ("ID",)
    assert Call(LIST, {}, echo).ref(0, "ID").full_path() == ("items", 0, "ID")
    assert Call(GET, {}, echo).ref("UF_CRM_1").full_path() == ("UF_CRM_1",)
    assert Call(ADD, {}, echo).ref().full_path() == ()
    with pytest.raises(UsageError, match=r"x.get answers no 'id'; keys are spelt as on the wire: ID"):
        Call(GET, {}, echo).ref("id").full_path()
    with pytest.raises(UsageError, match=r"x.list answers rows"):
        Call(LIST, {}, echo).ref("ID").full_path()
    with pytest.raises(UsageError, match=r"x.add answers integer, which has nothing inside"):
        Call(ADD, {}, echo).ref("ID").full_path()


def test_a_reference_has_no_truth_value() -> None:
    with pytest.raises(UsageError, match=r"no value before its batch ran"):
        bool(Call(GET, {}, Echo(1)).ref("ID"))


def test_unset_prints_as_itself() -> None:
    assert repr(UNSET) == "UNSET"


@pytest.mark.parametrize(
    ("versions", "targets", "parts"),
    [
        ([2] * 3, [[], [0], []], [range(3)]),
        ([2] * 5, [[]] * 5, [range(3), range(3, 5)]),
        ([2] * 5, [[], [], [], [2], []], [range(2), range(2, 5)]),
        ([2, 3, 2, 2], [[]] * 4, [range(1), range(1, 2), range(2, 4)]),
    ],
)
def test_a_long_batch_is_never_cut_between_a_call_and_one_that_refers_to_it(
    versions: list[int], targets: list[list[int]], parts: list[range]
) -> None:
    assert list(batch.split(versions, targets, size=3)) == parts


def test_calls_that_refer_to_each_other_over_more_than_a_batch_are_refused() -> None:
    with pytest.raises(UsageError, match=r"over more than 3 calls"):
        list(batch.split([2] * 5, [[], [0], [1], [2], [3]], size=3))


def test_a_deprecated_method_warns_once_and_names_what_to_use_instead() -> None:
    method: Method[int] = Method("old.add", convert.integer, deprecated="use new.add")
    with pytest.warns(calls.DeprecatedMethod, match=r"Bitrix24 has deprecated old.add: use new.add") as caught:
        made = [Call(method, {}, Echo(1)) for _ in range(3)]
    assert len(made) == 3
    assert len(caught) == 1
