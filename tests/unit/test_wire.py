"""What is written on the wire, and what is made of the answer."""

from __future__ import annotations

import datetime as dt
import enum
import json
from decimal import Decimal
from typing import Any

import pytest

from b24async import calls, convert, shape, wire
from b24async.errors import (
    AccessDenied,
    ApiError,
    InvalidParams,
    LimitError,
    NotFound,
    PortalError,
    ReplyError,
    UsageError,
)


class Nobody:
    async def send(self, call: Any) -> Any:
        raise AssertionError("nothing is sent here")


def call_of(params: dict[str, Any], name: str = "crm.deal.update", **facts: Any) -> calls.Call[Any]:
    return calls.Call(calls.Method(name, convert.json, **facts), params, Nobody())


def raw(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> wire.Raw:
    return wire.Raw(status, headers or {}, body if isinstance(body, bytes) else json.dumps(body).encode())


def test_a_parameter_that_is_none_is_not_sent() -> None:
    assert wire.encode(call_of({"id": 7, "params": None})).body == {"id": 7}


def test_none_inside_a_mapping_is_sent_as_null() -> None:
    assert wire.encode(call_of({"fields": {"TITLE": None}})).body == {"fields": {"TITLE": None}}


def test_a_nullable_parameter_is_sent_as_null_and_left_out_only_when_unset() -> None:
    assert wire.encode(call_of({"VOTE": None}, nullable=("VOTE",))).body == {"VOTE": None}
    assert wire.encode(call_of({"VOTE": calls.UNSET}, nullable=("VOTE",))).body == {}


def test_booleans_of_entity_fields_are_sent_as_letters_and_of_custom_fields_as_digits() -> None:
    call = call_of(
        {"fields": {"OPENED": True, "UF_CRM_1": False, "PHONE": [{"DELETE": True}]}}, dump={"fields": convert.yes_no}
    )
    assert wire.encode(call).body == {"fields": {"OPENED": "Y", "UF_CRM_1": "0", "PHONE": [{"DELETE": "Y"}]}}


class Color(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


def test_python_values_become_json() -> None:
    zone = dt.timezone(dt.timedelta(hours=3))
    body = wire.encode(
        call_of(
            {
                "a": Decimal("1500.00"),
                "b": dt.datetime(2026, 3, 1, 12, tzinfo=zone),
                "c": dt.date(2026, 3, 1),
                "d": Color.RED,
                "e": Level.HIGH,
                "f": (1, 2),
                "g": {7: "seven"},
                "h": True,
            }
        )
    ).body
    assert body == {
        "a": "1500.00",
        "b": "2026-03-01T12:00:00+03:00",
        "c": "2026-03-01",
        "d": "red",
        "e": 3,
        "f": [1, 2],
        "g": {"7": "seven"},
        "h": True,
    }


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (float("nan"), "crm.deal.update: fields[X] is nan, which JSON cannot express"),
        (object(), "crm.deal.update: fields[X] is of type object, which has no JSON form"),
        (b"abc", "crm.deal.update: fields[X] is of type bytes, which has no JSON form"),
    ],
)
def test_what_json_cannot_express_is_refused_with_its_place(value: object, sentence: str) -> None:
    with pytest.raises(UsageError) as caught:
        wire.encode(call_of({"fields": {"X": value}}))
    assert str(caught.value) == sentence


def test_positional_parameters_are_numbered_and_gaps_are_filled() -> None:
    places: dict[str, Any] = {"TASKID": None, "ORDER": [], "FILTER": []}
    call = call_of({"TASKID": 8017, "ORDER": None, "FILTER": {"AUTHOR_ID": 503}}, positional=places)
    assert wire.encode(call).body == {"0": 8017, "1": [], "2": {"AUTHOR_ID": 503}}
    assert wire.encode(call_of({"TASKID": 8017}, positional=places)).body == {"0": 8017}


def test_a_query_is_in_php_brackets_and_encoded_once() -> None:
    params = {"fields": {"TITLE": "A & B", "PHONE": [{"VALUE": "+1"}]}, "select": ["ID", "*"], "on": True, "none": []}
    assert wire.query(params) == (
        "fields%5BTITLE%5D=A%20%26%20B&fields%5BPHONE%5D%5B0%5D%5BVALUE%5D=%2B1&select%5B0%5D=ID&select%5B1%5D=%2A&on=1&none%5B%5D="
    )


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"fields": {"TITLE": None}}, "null"),
        ({"a.b": 1}, "does not survive"),
        ({"a b": 1}, "does not survive"),
        ({"fields": {"X": []}}, "is empty"),
        ({"fields": {"X": {"]": 1}}}, r"fields[X][]] has a key that does not survive"),
        ({"fields": {"a]": {"b": 1}}}, "has a key that does not survive"),
        ({"fields": {"": 1}}, "has a key that does not survive"),
        ({"fields": {" ": 1}}, "has a key that does not survive"),
        ({"ids": list(range(1000))}, "more values than PHP reads"),
        ({"fields": {"TITLE": "$result[c0]"}}, "takes for a reference"),
        ({"fields": {"TITLE": "see $NEXT[c0][ID] there"}}, "takes for a reference"),
    ],
)
def test_what_a_query_string_would_change_goes_alone(params: dict[str, Any], reason: str) -> None:
    assert reason in wire.why_not_in_batch(wire.encode(call_of(params)))


@pytest.mark.parametrize(
    "body", [{"$ref": "c0.id"}, {"filter": [["id", "in", {"$refArray": "c0.id"}]]}, {"a": {"$ref": []}}]
)
def test_what_a_batch_of_rest_3_would_replace_goes_alone(body: dict[str, Any]) -> None:
    request = wire.encode(call_of(body, version=3))
    assert wire.why_not_in_batch(request) == "it contains an object that the portal takes for a reference"


def test_whatever_json_can_express_fits_into_a_batch_of_rest_3() -> None:
    body = {"fields": {"a b": None, "x.y": [], "title": "$result[c0]", "$": {"ref": "$ref"}}, "ids": list(range(2000))}
    assert wire.why_not_in_batch(wire.encode(call_of(body, version=3))) == ""


def test_a_batch_of_rest_3_is_a_list_of_requests() -> None:
    requests = [wire.Request("tasks.task.list", 3, {}), wire.Request("tasks.task.get", 3, {"id": None})]
    plain = [{"method": "tasks.task.list", "query": {}}, {"method": "tasks.task.get", "query": {"id": None}}]
    assert wire.encode_batch3(requests) == wire.Request("batch", 3, plain)
    assert wire.encode_batch3(requests, ["c0", ""]).body == [{**plain[0], "as": "c0"}, plain[1]]


def test_the_answer_to_a_batch_of_rest_3_has_a_result_for_each_request_and_one_time() -> None:
    reply = wire.Reply([{"item": {}}, None], time={"duration": 1}, status=200, headers={"X": "y"})
    first, second = wire.decode_batch3(reply, ["a", "b"])
    assert (first.result, second.result) == ({"item": {}}, None)
    assert first.time == second.time == {"duration": 1}
    assert (second.status, second.headers, second.total, second.next) == (200, {"X": "y"}, None, None)


@pytest.mark.parametrize(
    ("result", "reason"),
    [([1], "1 results for 2 requests"), ([1, 2, 3], "3 results for 2"), ({"0": 1, "1": 2}, "no list of results for 2")],
)
def test_an_answer_that_does_not_fit_a_batch_of_rest_3_is_none(result: Any, reason: str) -> None:
    with pytest.raises(ReplyError, match=reason) as caught:
        wire.decode_batch3(wire.Reply(result), ["a", "b"])
    assert caught.value.maybe_done


def test_texts_are_looked_at_where_references_are_allowed_also_in_rows_that_are_passed_on() -> None:
    class Row(shape.Shape):
        """A row."""

    row = Row({"TITLE": "$result[c0]"})
    assert wire.encode(call_of({"fields": row})).body == {"fields": {"TITLE": "$result[c0]"}}
    with pytest.raises(UsageError, match=r"fields\[TITLE\] contains a text that the portal takes for a reference"):
        wire.encode(call_of({"fields": row}), lambda _: "")
    assert wire.encode(call_of({"fields": row}, version=3), lambda _: "").body == {"fields": row.raw}


def test_objects_that_look_like_references_are_refused_where_references_are_allowed() -> None:
    for body in ({"fields": {"x": [{"$refArray": "c0.id"}]}}, {"$ref": "c0"}):
        assert wire.encode(call_of(body, version=3)).body == body
        assert wire.encode(call_of(body), lambda _: "").body == body
        with pytest.raises(UsageError, match=r"by which the portal knows references; make them with call.ref\(\)"):
            wire.encode(call_of(body, version=3), lambda _: "")


def test_ordinary_calls_fit_into_a_batch() -> None:
    assert wire.why_not_in_batch(wire.encode(call_of({"id": 7, "filter": {">ID": 3, "TITLE": "costs $5 [net]"}}))) == ""


def test_a_reply_keeps_all_that_stands_beside_the_result() -> None:
    reply = wire.decode("crm.deal.list", raw({"result": [], "next": 50, "total": "126", "time": {"operating": 0.5}}))
    assert (reply.result, reply.next, reply.total, reply.time) == ([], 50, 126, {"operating": 0.5})


@pytest.mark.parametrize(
    ("error", "code"), [("NOT_FOUND", "NOT_FOUND"), ("", ""), ("0", "0"), (100, "100"), (200040300020, "200040300020")]
)
def test_a_code_may_be_text_empty_or_a_number(error: object, code: str) -> None:
    with pytest.raises(ApiError) as caught:
        wire.decode("m", raw({"error": error, "error_description": "x"}, 400))
    assert caught.value.code == code


def test_an_error_under_status_200_is_an_error() -> None:
    with pytest.raises(ApiError) as caught:
        wire.decode("m", raw({"error": "ACCESS_DENIED", "error_description": "no"}, 200))
    assert isinstance(caught.value, AccessDenied)


def test_the_errors_of_rest_3_are_read_by_their_suffix() -> None:
    body = {
        "error": {
            "code": "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            "message": "none",
            "validation": [{"field": "id", "message": "m"}],
        }
    }
    with pytest.raises(NotFound) as caught:
        wire.decode("tasks.task.get", raw(body, 400))
    assert caught.value.description == "none"
    assert caught.value.extra == {"validation": [{"field": "id", "message": "m"}]}


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Not found", NotFound), ("Access denied.", AccessDenied), ("ID is not defined or invalid.", InvalidParams)],
)
def test_an_empty_code_is_sorted_by_its_text(text: str, kind: type[ApiError]) -> None:
    with pytest.raises(kind):
        wire.decode("crm.deal.get", raw({"error": "", "error_description": text}, 400))


def test_codes_are_compared_without_regard_to_case() -> None:
    with pytest.raises(LimitError):
        wire.decode("m", raw({"error": "query_limit_exceeded"}, 429))


@pytest.mark.parametrize(
    ("answer", "reason", "maybe_done"),
    [
        (raw(b"<html>502 Bad Gateway</html>", 502), "the answer is not JSON", True),
        (raw(b"<html>Forbidden</html>", 403), "the answer is not JSON", False),
        (raw(b"", 200), "the answer is empty", True),
        (raw(b'{"result": [1, 2', 200), "truncated JSON", True),
        (raw(b"[1]", 200), "the answer is JSON, but no object", True),
        (raw({"time": {}}, 200), "the answer has no result", True),
        (
            raw(b"", 302, {"Location": "https://new.example/rest/1/s3cret/profile"}),
            "redirected to new.example; was the portal renamed?",
            False,
        ),
    ],
)
def test_an_answer_that_is_none_says_so_and_whether_the_work_may_be_done(
    answer: wire.Raw, reason: str, maybe_done: bool
) -> None:
    with pytest.raises(ReplyError) as caught:
        wire.decode("crm.deal.add", answer)
    assert (caught.value.reason, caught.value.maybe_done) == (reason, maybe_done)
    assert "s3cret" not in str(caught.value)


def test_a_broken_portal_may_have_done_its_work() -> None:
    with pytest.raises(PortalError) as caught:
        wire.decode("crm.deal.add", raw({"error": "INTERNAL_SERVER_ERROR", "error_description": "x"}, 500))
    assert caught.value.maybe_done


@pytest.mark.parametrize(
    "sections",
    [
        # one answer of the portal for each form that PHP gives its arrays
        {"result": {"c0": 1, "c1": 2}, "result_error": [], "result_total": [], "result_next": [], "result_time": []},
        {"result": [1, 2], "result_error": [], "result_total": [], "result_next": [], "result_time": []},
    ],
)
def test_sections_of_a_batch_may_be_lists_or_objects(sections: dict[str, Any]) -> None:
    names = ["0", "1"] if isinstance(sections["result"], list) else ["c0", "c1"]
    answers = wire.decode_batch(wire.Reply(sections), names, ["a", "b"])
    assert [answer.result for answer in answers if isinstance(answer, wire.Reply)] == [1, 2]


def test_one_batch_may_mix_the_forms() -> None:
    sections = {
        "result": {"1": "b"},
        "result_error": [{"error": "", "error_description": "Not found"}],
        "result_total": {"1": 3},
        "result_next": [],
        "result_time": {"1": {"operating": 0.1}},
    }
    first, second, third = wire.decode_batch(wire.Reply(sections), ["0", "1", "2"], ["a", "b", "c"])
    assert isinstance(first, NotFound)
    assert first.method == "a"
    assert isinstance(second, wire.Reply)
    assert (second.result, second.total) == ("b", 3)
    assert isinstance(
        third, ReplyError
    )  # it is in no section, and nothing was said that would have kept it from running


DONE, FAILED = {"result": {"c0": 1}, "result_error": []}, {"error": "X", "error_description": "x"}


@pytest.mark.parametrize(
    ("result", "halt", "missing"),
    [
        ({**DONE, "result_error": {"c1": FAILED}}, True, [None, None]),
        ({"result": [], "result_error": {"c0": FAILED}}, True, [None, None, None]),
        ({**DONE, "result_error": {"c1": FAILED}}, False, [ReplyError, ReplyError]),
        ({**DONE, "result_error": {"c2": FAILED}}, True, [ReplyError, None]),
        ({"result": {"c1": 1}, "result_error": {"c0": FAILED}}, True, [ReplyError, ReplyError]),
        (DONE, True, [ReplyError] * 3),
        *[(nothing, halt, [ReplyError] * 4) for nothing in (None, [], {}, "", 1, [{}]) for halt in (False, True)],
    ],
)
def test_only_what_a_failure_kept_from_running_surely_did_not(result: Any, halt: bool, missing: list[Any]) -> None:
    names = ["c0", "c1", "c2", "c3"]
    answers = wire.decode_batch(wire.Reply(result), names, list("abcd"), halt)
    found = [answer for answer in answers if answer is None or isinstance(answer, ReplyError)]
    assert [answer and type(answer) for answer in found] == missing
    assert all(answer is None or answer.maybe_done for answer in found)


def test_an_error_in_a_batch_may_be_a_bare_text() -> None:
    (answer,) = wire.decode_batch(wire.Reply({"result": [], "result_error": {"c0": "ACCESS_DENIED"}}), ["c0"], ["a"])
    assert isinstance(answer, AccessDenied)


def test_null_is_an_answer() -> None:
    (answer,) = wire.decode_batch(wire.Reply({"result": {"c0": None}, "result_error": []}), ["c0"], ["a"])
    assert isinstance(answer, wire.Reply)
    assert answer.result is None


def test_an_integer_beyond_64_bits_is_written() -> None:
    assert wire.dumps({"a": 2**70}) == b'{"a":1180591620717411303424}'


def test_a_result_without_an_envelope_is_read_where_the_spec_says_so() -> None:
    document = raw({"openapi": "3.0.0", "paths": {}})
    assert wire.decode("rest.documentation.openapi", document, bare=True).result == {"openapi": "3.0.0", "paths": {}}
    assert wire.decode("rest.documentation.openapi", raw({"result": {"openapi": "3"}}), bare=True).result == {
        "openapi": "3"
    }
    with pytest.raises(ReplyError, match="the answer has no result"):
        wire.decode("rest.documentation.openapi", document)
