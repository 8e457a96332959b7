"""Type strings: what they mean for a reader, a writer, the hook and the registry."""

from __future__ import annotations

from typing import Any

import pytest

from codegen import types
from codegen.annotations import Annotator
from codegen.layout import flat
from codegen.render_registry import type_record

TABLE: dict[str, tuple[str, str, str, dict[str, Any]]] = {
    "integer": ("int", "int", "convert.integer", {"type": "integer"}),
    "number": ("float", "float", "convert.number", {"type": "number"}),
    "money?": (
        "Decimal | None",
        "Decimal | float | str | None",
        "convert.optional(convert.money)",
        {"type": "money", "nullable": True},
    ),
    "datetime": ("datetime.datetime", "datetime.datetime | str", "convert.datetime", {"type": "datetime"}),
    "date": ("datetime.date", "datetime.date | str", "convert.date", {"type": "date"}),
    "boolean(Y/N)": ("bool", "bool", "convert.boolean", {"type": "boolean", "as": "Y/N"}),
    "json": ("Any", "Any", "convert.json", {"type": "json"}),
    "null": ("None", "None", "convert.nothing", {"type": "null"}),
    "string[]": (
        "Sequence[str]",
        "Sequence[str]",
        "convert.list_of(convert.string)",
        {"type": "array", "items": {"type": "string"}},
    ),
    "map<date?>": (
        "Mapping[str, datetime.date | None]",
        "Mapping[str, datetime.date | str | None]",
        "convert.map_of(convert.optional(convert.date))",
        {"type": "map", "values": {"type": "date", "nullable": True}},
    ),
    "(integer | string)[]?": (
        "Sequence[int | str] | None",
        "Sequence[int | str] | None",
        "convert.optional(convert.list_of(convert.union(convert.integer, convert.string)))",
        {
            "type": "array",
            "items": {"type": "union", "any_of": [{"type": "integer"}, {"type": "string"}]},
            "nullable": True,
        },
    ),
    "string | null": (
        "str | None",
        "str | None",
        "convert.optional(convert.string)",
        {"type": "string", "nullable": True},
    ),
    "integer? | string": (
        "int | str | None",
        "int | str | None",
        "convert.optional(convert.union(convert.integer, convert.string))",
        {"type": "union", "any_of": [{"type": "integer"}, {"type": "string"}], "nullable": True},
    ),
    "file | string": (
        "Any",
        "Any",
        "convert.union(convert.file, convert.string)",
        {"type": "union", "any_of": [{"type": "file"}, {"type": "string"}]},
    ),
}


@pytest.mark.parametrize("text", TABLE)
def test_a_type_means_one_thing_everywhere(text: str) -> None:
    read, write, hook, record = TABLE[text]
    type_, annotator = types.parse(text), Annotator("b24async")
    assert annotator.read(type_) == read
    assert annotator.write(type_) == write
    assert flat(annotator.hook(type_)) == hook
    assert type_record(type_) == record


def test_spaces_do_not_count() -> None:
    assert type_record(types.parse(" ( integer|string ) [] ")) == type_record(types.parse("(integer | string)[]"))


def test_only_names_that_are_used_are_imported() -> None:
    annotator = Annotator("b24async")
    annotator.read(types.parse("map<string>"))
    assert annotator.used == {"Mapping"}
    annotator.write(types.parse("money[]"))
    assert annotator.used == {"Mapping", "Sequence", "Decimal"}
