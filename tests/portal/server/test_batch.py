"""Batch of REST 2: commands, sections, references."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal, batch

from .conftest import Wire

SECTIONS = ["result", "result_error", "result_total", "result_next", "result_time"]


async def test_the_status_is_200_even_if_every_command_failed(wire: Wire) -> None:
    answer = await wire.call("batch", {"cmd": {"a": "no.such.method", "b": "crm.deal.get?id=77"}})
    assert answer.status == 200
    assert answer.result["result_error"] == {
        "a": {"error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!"},
        "b": {"error": "", "error_description": "Not found"},
    }


async def test_all_five_sections_are_there_and_empty_ones_are_lists(wire: Wire) -> None:
    for params in ({}, {"cmd": []}, {"cmd": {}}, {"cmd": "profile"}, {"cmd": None}):
        answer = await wire.call("batch", params)
        assert list(answer.result) == SECTIONS
        assert all(section == [] for section in answer.result.values())


async def test_named_commands_are_answered_by_name(wire: Wire) -> None:
    sections = await wire.batch({"deal": "crm.deal.get?id=7", "who": "user.current"})
    assert (sections["result"]["deal"]["ID"], sections["result"]["who"]["ID"]) == ("7", "1")
    assert list(sections["result_time"]) == ["deal", "who"]


async def test_a_list_of_commands_is_answered_by_a_list(wire: Wire) -> None:
    sections = await wire.batch(["crm.deal.get?id=7", "profile"])
    assert [row["ID"] for row in sections["result"]] == ["7", "1"]
    assert isinstance((await wire.batch(["profile"]))["result"], list)


async def test_the_same_batch_mixes_lists_and_objects_per_section(wire: Wire) -> None:
    sections = await wire.batch(["no.such.method", "profile"])
    assert isinstance(sections["result_error"], list)
    assert list(sections["result"]) == ["1"]


async def test_names_that_look_like_numbers_count_as_numbers(wire: Wire) -> None:
    sections = await wire.batch({"0": "no.such", "1": "no.such", "35943": "profile"})
    assert len(sections["result_error"]) == 2
    assert isinstance(sections["result_error"], list)
    assert list(sections["result"]) == ["35943"]


async def test_totals_and_next_pages_come_only_from_lists(wire: Wire, portal: Portal) -> None:
    portal.seed(deals=60)
    sections = await wire.batch(
        {"all": "crm.deal.list?select[]=ID", "none": "crm.deal.list?filter[ID]=5000", "one": "crm.deal.get?id=1"}
    )
    assert sections["result_total"] == {"all": 81, "none": 0}
    assert sections["result_next"] == {"all": 50}
    assert sections["result"]["none"] == []


async def test_a_null_result_stays_null(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(
        __import__("b24async.portal.handlers", fromlist=["x"])._HANDLERS, ("profile", 2), lambda _: None
    )
    assert (await wire.batch({"a": "profile"}))["result"] == {"a": None}


async def test_start_inside_a_command_is_its_offset(wire: Wire, portal: Portal) -> None:
    portal.seed(deals=60)
    sections = await wire.batch({"a": "crm.deal.list?select[]=ID&start=50"})
    assert len(sections["result"]["a"]) == 31


async def test_commands_can_be_sent_as_a_form(wire: Wire) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    body = "halt=0&cmd[a]=crm.deal.list%3Ffilter%255B%253EID%255D%3D19%26select%5B%5D%3DID"
    answer = await wire.send("POST", f"{wire.hook}batch", data=body, headers=form)
    assert answer.result["result"]["a"] == [{"ID": "20"}, {"ID": "100"}]


async def test_names_of_batch_are_taken_in_upper_case_too(wire: Wire) -> None:
    sections = await wire.result("batch", {"CMD": ["no.such", "profile"], "HALT": 1})
    assert sections["result"] == []


async def test_what_is_not_a_string_is_passed_over_in_silence(wire: Wire) -> None:
    sections = await wire.batch({"a": 5, "b": None, "c": ["profile"], "d": "profile"})
    assert list(sections["result"]) == ["d"]
    assert sections["result_error"] == []


async def test_a_hash_cuts_a_command(wire: Wire) -> None:
    assert (await wire.batch(["crm.deal.get?id=5#7"]))["result"][0]["ID"] == "5"


async def test_question_marks_behind_the_first_belong_to_the_values(wire: Wire) -> None:
    sections = await wire.batch({"a": "crm.deal.add?fields[TITLE]=Really?", "b": "crm.deal.get?id=$result[a]"})
    assert sections["result"]["b"]["TITLE"] == "Really?"


async def test_commands_run_in_their_order(wire: Wire) -> None:
    commands = {
        "z": "crm.deal.add?fields[TITLE]=1",
        "a": "crm.deal.add?fields[TITLE]=2",
        "m": "crm.deal.add?fields[TITLE]=3",
    }
    assert (await wire.batch(commands))["result"] == {"z": 101, "a": 102, "m": 103}


@pytest.mark.parametrize("halt", [1, True, "1", "true", "false", "N"])
async def test_halt_is_php_truth_and_stops_after_the_first_failure(wire: Wire, halt: Any) -> None:
    sections = await wire.batch({"a": "profile", "b": "no.such", "c": "profile"}, halt=halt)
    assert (list(sections["result"]), list(sections["result_error"])) == (["a"], ["b"])
    assert list(sections["result_time"]) == ["a"]


@pytest.mark.parametrize("halt", [0, "0", "", False, None])
async def test_without_halt_a_failed_command_leaves_its_neighbours_alone(wire: Wire, halt: Any) -> None:
    sections = await wire.batch({"a": "no.such", "b": "profile"}, halt=halt)
    assert list(sections["result"]) == ["b"]


async def test_commands_beyond_fifty_fail_and_the_first_fifty_run(wire: Wire) -> None:
    sections = await wire.batch(["server.time"] * 53)
    assert len(sections["result"]) == 50
    assert sections["result_error"] == {
        str(number): {"error": "ERROR_BATCH_LENGTH_EXCEEDED", "error_description": "Max batch length exceeded"}
        for number in (50, 51, 52)
    }


@pytest.mark.parametrize("method", ["batch", "BATCH", "upload", "download"])
async def test_some_methods_are_not_allowed_inside(wire: Wire, method: str) -> None:
    sections = await wire.batch([f"{method}?cmd[]=profile"])
    assert sections["result_error"] == [
        {"error": "ERROR_BATCH_METHOD_NOT_ALLOWED", "error_description": "Method is not allowed for batch usage"}
    ]


async def test_scopes_are_checked_for_each_command(wire: Wire, portal: Portal) -> None:
    hook = portal.add_webhook(user_id=2, scopes=["user"]).removeprefix(portal.url)
    sections = (await wire.call("batch", {"cmd": {"a": "crm.deal.get?id=1", "b": "user.current"}}, hook)).result
    assert sections["result_error"] == {"a": {"error": "insufficient_scope", "error_description": ""}}
    assert sections["result"]["b"]["ID"] == "2"


async def test_a_wrong_secret_fails_the_whole_batch(wire: Wire) -> None:
    answer = await wire.call("batch", {"cmd": ["profile"]}, "/rest/1/wrong/")
    assert (answer.status, answer.error[0]) == (401, "INVALID_CREDENTIALS")


async def test_a_token_inside_a_command_is_ignored(wire: Wire) -> None:
    assert (await wire.batch(["crm.deal.get?id=3&auth=other"]))["result"][0]["ID"] == "3"


async def test_a_reference_takes_the_value_of_an_earlier_command(wire: Wire) -> None:
    commands = {
        "deal": "crm.deal.get?id=7",
        "who": "user.get?FILTER[ID]=$result[deal][ASSIGNED_BY_ID]",
        "new": "crm.item.add?entityTypeId=2&fields[title]=x",
        "got": "crm.deal.get?id=$RESULT[new][item][id]",
        "first": "crm.deal.list?filter[ID]=$result[rows][0][ID]",
    }
    result = (await wire.batch(commands))["result"]
    assert result["who"][0]["ID"] == result["deal"]["ASSIGNED_BY_ID"]
    assert result["got"]["ID"] == "101"


async def test_a_reference_works_percent_encoded_and_at_any_depth(wire: Wire) -> None:
    commands = {
        "a": "crm.deal.get?id=7",
        "b": "crm.deal.list?filter%5B%40ID%5D%5B%5D=%24result%5Ba%5D%5BID%5D&select[]=ID",
    }
    assert (await wire.batch(commands))["result"]["b"] == [{"ID": "7"}]


async def test_references_in_names_are_left_alone(wire: Wire, portal: Portal) -> None:
    sections = await wire.batch({"a": "server.time", "b": "$result[a]?id=1"})
    assert sections["result_error"]["b"]["error"] == "ERROR_METHOD_NOT_FOUND"


SEEN = batch.Sections(
    result={
        "deal": {"ID": "7", "CONTACT_ID": None},
        "rows": [{"ID": "1"}, {"ID": "2"}],
        "new": 5,
        "none": [],
        "ids": [3, 4],
    },
    error={"bad": {"error": "NOT_FOUND", "error_description": "x"}},
    total={"rows": 61},
    next={"rows": 50},
    time={"rows": {"start": 1.5}},
)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("$result[deal][ID]", "7"),
        ("$result[new]", 5),
        ("$result[ids]", [3, 4]),
        ("$result[rows][1][ID]", "2"),
        ("$result[deal]", {"ID": "7", "CONTACT_ID": None}),
        ("$next[rows]", 50),
        ("$total[rows]", 61),
        ("$time[rows][start]", 1.5),
        ("$error[bad][error]", "NOT_FOUND"),
        ("$RESULT[new]", 5),
        ("Deal $result[new] end", "Deal 5 end"),
        ("Deal $result[deal][ID]", "Deal 7"),
        ("D_$result[new]", "D_5"),
        ("$result[new] $result[deal][ID]", "5 7"),
        ("Deal $result[ids] end", "Deal $result[ids] end"),
        ("$result", "$result"),
        ("$result is 5", "$result is 5"),
        ("costs $5", "costs $5"),
        # One match up to the next white space: the path is rows → 0.
        ("$result[rows],$result[0]", {"ID": "1"}),
        # Where the path leads nowhere, the deepest value on the way stands in.
        ("$result[none][0][ID]", []),
        ("$result[rows][9][ID]", [{"ID": "1"}, {"ID": "2"}]),
        ("$result[deal][CONTACT_ID]", {"ID": "7", "CONTACT_ID": None}),
        ("$result[deal][NO][DEEPER]", {"ID": "7", "CONTACT_ID": None}),
        ("$result[new][ID]", 5),
        ("$result[bad]", SEEN.result),
        ("$total[deal]", {"rows": 61}),
    ],
)
def test_a_reference_becomes(written: str, value: Any) -> None:
    assert batch.resolve(written, SEEN) == value
    assert batch.resolve({"filter": [{"ID": written}]}, SEEN) == {"filter": [{"ID": value}]}


async def test_garbage_from_a_reference_fails_by_the_methods_own_check(wire: Wire) -> None:
    sections = await wire.batch({"a": "crm.deal.list?filter[ID]=9999", "b": "crm.deal.get?id=$result[a][0][ID]"})
    assert sections["result_error"]["b"] == {"error": "", "error_description": "ID is not defined or invalid."}


async def test_keyset_pages_can_be_chained(wire: Wire, portal: Portal) -> None:
    portal.seed(deals=200)
    page = "crm.deal.list?order[ID]=ASC&start=-1&select[]=ID&filter[>ID]="
    commands = {"p0": f"{page}0", **{f"p{n}": f"{page}$result[p{n - 1}][49][ID]" for n in range(1, 4)}}
    result = (await wire.batch(commands))["result"]
    ids = [int(row["ID"]) for name in commands for row in result[name]]
    assert ids == sorted(set(ids))
    assert len(ids) == 200
