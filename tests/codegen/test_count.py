"""What ``python -m codegen count`` counts."""

from __future__ import annotations

from pathlib import Path

import pytest

import codegen
from codegen import types
from codegen.count import counts, is_known, table
from tests.codegen.specs import METHOD, put
from tests.codegen.test_command import run

V3 = METHOD.replace("crm.deal", "crm.lead").replace("json", "unknown[]")


@pytest.mark.parametrize(
    ("type_", "known"),
    [
        ("json", True),
        ("json[]", True),
        ("unknown", False),
        ("unknown?", False),
        ("map<unknown[]>", False),
        ("integer | unknown", False),
        ("integer | string", True),
    ],
)
def test_a_type_is_known_unless_the_spec_says_that_it_is_not(type_: str, known: bool) -> None:
    assert is_known(types.parse(type_)) is known


def test_methods_parameters_and_shapes_are_counted(tmp_path: Path) -> None:
    params = "    params:\n      A: unknown\n      B: {type: json, about: Anything.}\n"
    shape = "shapes: {Deal: {fields: {ID: integer, X: unknown}}}\n"
    spec = put(tmp_path, {"crm/deal.yaml": METHOD + params + shape, "v3/crm/lead.yaml": V3})
    found = dict(counts(codegen.read_spec(spec)))
    assert found["methods"] == 2
    assert (found["methods of v2"], found["methods of v3"]) == (1, 1)
    assert found["methods with a typed result"] == 1
    assert found["  of these, with a result of free structure (json)"] == 1
    assert (found["parameters"], found["parameters without a type (unknown)"]) == (2, 1)
    assert found["parameters with a description"] == 1
    assert (found["summaries"], found["different summaries"]) == (2, 1)
    assert (found["shapes"], found["fields of shapes without a type (unknown)"]) == (1, 1)
    assert found["entities"] == 0


def test_the_numbers_stand_below_each_other() -> None:
    assert table([("methods", 1671), ("shapes", 7)]) == "1,671  methods\n    7  shapes"


def test_the_command_prints_them(tmp_path: Path) -> None:
    put(tmp_path, {"crm/deal.yaml": METHOD})
    done = run("count", "--spec", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[:2] == ["1  methods", "1  methods of v2"]
