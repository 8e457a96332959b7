"""From facts to spec files: types that take every sample, one shape for one record, and what people have decided wins."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import codegen
from codegen import strict_yaml
from codegen.__main__ import main as command
from codegen.facts import Import, build, drift, emit
from codegen.facts.entry import home
from codegen.facts.evidence import Evidence
from codegen.facts.kinds import Typing
from codegen.facts.known import Known
from codegen.facts.read import Documented
from codegen.facts.tables import HERE, Tables, load
from tests.codegen.specs import put

Raw = dict[str, Any]

SAMPLE_ROW = {"id": "7", "name": "Shelf", "price": "9.50", "active": "Y", "created": None}


def method(name: str, **more: Any) -> Raw:
    return {
        "name": name,
        "version": "v2",
        "doc": f"api-reference/shop/{name.replace('.', '-')}.md",
        "title": f"Title of {name}",
        "scopes": ["shop"],
        "who": "any user",
        "params": [],
        "errors": [],
        **more,
    }


def answers(*results: Any) -> Raw:
    return {"request_json": [], "response_json": [{"result": result} for result in results], "error_json": []}


ROW = [
    {"name": "id", "type": "integer", "seen": ["string"]},
    {"name": "name", "type": "string", "seen": ["string"]},
    {"name": "price", "type": "double", "seen": ["string"]},
    {"name": "active", "type": "string", "enum": ["Y", "N"], "seen": ["string"]},
    {"name": "created", "type": "datetime", "seen": ["null"]},
]

SHOP = [
    method(
        "shop.item.get",
        params=[{"name": "id", "type": "integer", "required": True, "example": 7}],
        result={
            "type": "object",
            "seen": ["object"],
            "shape": "object{item:object}",
            "fields": [{"name": "item", "type": "object", "seen": ["object"], "fields": ROW}],
        },
        examples=answers({"item": SAMPLE_ROW}),
    ),
    method(
        "shop.item.list",
        params=[
            {"name": "filter", "type": "object"},
            {"name": "order", "type": "object"},
            {"name": "start", "type": "integer"},
        ],
        pagination={"style": "start", "params": ["start"]},
        result={
            "type": "object",
            "seen": ["object"],
            "shape": "object{items:array}",
            "fields": [{"name": "items", "type": "array", "seen": ["array"], "fields": ROW}],
        },
    ),
    method(
        "shop.item.add",
        params=[
            {
                "name": "fields",
                "type": "object",
                "required": True,
                "fields": [
                    {"name": "name", "type": "string", "required": True},
                    {"name": "price", "type": "double"},
                    {"name": "active", "type": "string", "enum": ["Y", "N"], "default": "Y"},
                ],
            }
        ],
        result={"type": "integer", "seen": ["integer"], "shape": "integer"},
        errors=[{"code": "100", "status": 400}],
    ),
]


def facts(folder: Path, methods: list[Raw] | None = None, objects: Raw | None = None) -> Path:
    """Write a folder of facts."""
    methods = SHOP if methods is None else methods
    (folder / "methods").mkdir(parents=True)
    (folder / "methods" / "shop.json").write_text(json.dumps(methods))
    (folder / "types.json").write_text(json.dumps({"objects": objects or {}}))
    names = [{"name": each["name"], "version": each["version"]} for each in methods]
    (folder / "index.json").write_text(json.dumps({"names": names}))
    return folder


def plain() -> Tables:
    """Return the tables without what they say of single methods."""
    tables = load()
    tables.extra, tables.differences, tables.summaries = {}, {}, {}
    return tables


def made(tmp_path: Path, methods: list[Raw] | None = None, **more: Any) -> Import:
    return build(facts(tmp_path / "facts", methods), tmp_path / "spec", True, plain(), **more)


def kind(row: Raw, *values: Any) -> str:
    """Return the type of a field with these samples."""
    typing = Typing(Evidence())
    known = Known({"name": "someField", **row}, list(values), set())
    found = typing.kind(known, str(known.row["name"]), "shop.item")
    if found.word == "union":
        return " | ".join(option.word for option in found.any_of)
    return found.word + ("?" if found.nullable else "")


# what is written


def test_a_family_becomes_one_entity(tmp_path: Path) -> None:
    assert (
        made(tmp_path).texts["shop/item.yaml"]
        == """\
group: shop.item
scopes: [shop]

entities:
  ShopItem:
    title: Shop item
    id: id
    styles:
      rest: {write: camel, read: camel, values: json, shape: ShopItem}
    fields:
      id: {type: integer, read_only: true}
      name: {type: string, required: true}
      price: money?
      active: {type: boolean(Y/N), default: Y}
      created: {type: datetime?, read_only: true}

methods:
  add:
    summary: Title of shop.item.add.
    doc: api-reference/shop/shop-item-add
    who: anyone
    safety: unsafe
    params:
      fields:
    entity: {of: ShopItem, style: rest}
    result: integer
    errors: ["100"]

  get:
    summary: Title of shop.item.get.
    doc: api-reference/shop/shop-item-get
    who: anyone
    safety: safe
    params:
      id: {example: 7}
    entity: {of: ShopItem, style: rest}
    under: item
    result: ShopItem

  list:
    summary: Title of shop.item.list.
    doc: api-reference/shop/shop-item-list
    who: anyone
    safety: safe
    params:
      filter:
      order:
      start:
    entity: {of: ShopItem, style: rest}
    rows: items
    result: ShopItem[]
    paging: offset
"""
    )


def test_what_is_written_can_be_generated(tmp_path: Path) -> None:
    spec = put(tmp_path / "made", made(tmp_path).texts)
    assert codegen.generate(spec, tmp_path / "out").written


def test_two_imports_write_the_same(tmp_path: Path) -> None:
    assert made(tmp_path / "one").texts == made(tmp_path / "two").texts


def test_without_a_summary_the_generator_refuses_the_entry(tmp_path: Path) -> None:
    texts = build(facts(tmp_path / "facts"), tmp_path / "spec", tables=plain()).texts
    with pytest.raises(codegen.SpecError, match="summary"):
        codegen.generate(put(tmp_path / "made", texts), tmp_path / "out")


def test_entries_written_by_hand_stay_and_the_missing_ones_are_appended(tmp_path: Path) -> None:
    by_hand = """\
group: shop.item
about: Things to buy.
scopes: [shop]
methods:
  get:
    summary: Get a thing.
    doc: api-reference/shop/shop-item-get
    safety: safe
    params:
      id:
    under: item
    result: map<json>      # by hand
"""
    put(tmp_path / "spec", {"shop/item.yaml": by_hand})
    text = made(tmp_path).texts["shop/item.yaml"]
    assert "result: map<json>      # by hand\n" in text
    assert text.count("  get:") == 1
    assert text.index("  get:") < text.index("  add:") < text.index("  list:")
    assert codegen.generate(put(tmp_path / "made", {"shop/item.yaml": text}), tmp_path / "out").written


def test_decisions_taken_with_the_pages_win(tmp_path: Path) -> None:
    decided = tmp_path / "decided"
    decided.mkdir()
    told = {
        "summary": "Read a thing.",
        "safety": "idempotent",
        "why": "It counts.",
        "under": "item",
        "paging": None,
        "rows": None,
    }
    (decided / "a.json").write_text(json.dumps({"shop.item.get": {**told, "absent": None}}))
    text = made(tmp_path, decided=decided).texts["shop/item.yaml"]
    assert "    summary: Read a thing.\n" in text
    assert "    safety: idempotent     # it counts\n" in text
    assert "    absent: null\n" in text


def test_custom_fields_are_left_out(tmp_path: Path) -> None:
    rows = [
        {"name": "ID", "type": "integer"},
        {"name": "TITLE", "type": "string"},
        {"name": "UF_CRM_1", "type": "string"},
    ]
    rows += [{"name": "SORT", "type": "integer"}, {"name": "PARENT_ID_...", "type": "integer", "dynamic": True}]
    text = made(tmp_path, [method("shop.thing.get", result={"type": "object", "fields": rows})]).texts[
        "shop/thing.yaml"
    ]
    assert "UF_CRM_1" not in text
    assert "PARENT_ID" not in text


def test_a_shape_of_several_groups_stands_above_them(tmp_path: Path) -> None:
    ref = {"types": "page#thing"}
    rows = [{"name": name, "type": "string"} for name in ("id", "title", "text", "color", "size")]
    methods = [
        method(f"shop.{group}.get", result={"type": "object", "seen": ["object"], "fields_ref": ref})
        for group in ("one", "two")
    ]
    folder = facts(tmp_path / "facts", methods, {"page#thing": {"fields": rows}})
    texts = build(folder, tmp_path / "spec", True, plain()).texts
    assert set(texts) == {"shop/_shapes.yaml", "shop/one.yaml", "shop/two.yaml"}
    assert "result: ShopOne\n" in texts["shop/two.yaml"]


def test_a_positional_method_gets_no_parameter_that_its_page_does_not_have(tmp_path: Path) -> None:
    sample = {"request_json": [{"TASKID": 1, "select": ["ID"]}], "response_json": [], "error_json": []}
    params = [{"name": "TASKID", "type": "integer", "required": True}]
    text = made(tmp_path, [method("shop.old.getlist", params=params, positional=True, examples=sample)]).texts[
        "shop/old.yaml"
    ]
    assert "select" not in text


def test_a_number_for_a_missing_record_raises_not_found(tmp_path: Path) -> None:
    put(
        tmp_path / "spec",
        {"_errors.yaml": "codes:\n  ACCESS_DENIED: {raises: AccessDenied}\ntexts:\n  not exist: NotFound\n"},
    )
    put(tmp_path / "spec", {"other.yaml": "group: other\nabout: Something else.\n"})
    sample = {"error_json": [{"error": 200540400001, "error_description": "thing does not exist"}]}
    errors = [{"code": "200540400001"}, {"code": "ACCESS_DENIED"}, {"code": "100"}]
    text = made(tmp_path, [method("shop.thing.delete", errors=errors, examples=sample)]).texts["shop/thing.yaml"]
    assert '      "200540400001": {raises: NotFound}\n      ACCESS_DENIED:\n      "100":\n' in text


# types


@pytest.mark.parametrize(
    ("row", "values", "expected"),
    [
        ({"type": "integer"}, ["5"], "integer"),
        ({"type": "integer"}, ["5", ""], "integer?"),
        ({"type": "integer"}, ["5", None], "integer?"),
        ({"type": "integer"}, ["1500.00"], "number"),
        ({"type": "integer"}, ["NEW"], "string"),
        ({"type": "double"}, ["1500.00"], "number"),
        ({"type": "double", "name": "price"}, ["1500.00"], "money"),
        ({"type": "string"}, [5], "integer"),
        ({"type": "string", "name": "xmlId"}, [5], "string"),
        ({"type": "string"}, [False, "text"], "string | boolean"),
        ({"type": "boolean"}, ["Y", "N"], "boolean(Y/N)"),
        ({"type": "boolean"}, ["1"], "boolean(1/0)"),
        ({"type": "boolean"}, [True], "boolean"),
        ({"type": "boolean"}, ["D"], "string"),
        ({"type": "date"}, ["2026-03-01T00:00:00+03:00"], "date"),
        ({"type": "datetime"}, ["2026-03-01 12:00:00", {}], "datetime?"),
        ({"type": "datetime"}, ["01.03.2026"], "string"),
        ({"type": "datetime"}, [False], "datetime?"),
        ({"type": "unknown"}, ["2026-03-01T12:00:00+03:00"], "datetime"),
        ({"type": "unknown"}, [], "unknown"),
        ({"type": "string", "from_example": True, "name": "OPENED"}, ["Y"], "boolean(Y/N)"),
        ({"type": "string", "name": "id"}, ["N"], "string"),
        ({"type": "object"}, [], "map"),
    ],
)
def test_a_type_means_what_the_table_says_and_takes_what_samples_show(
    row: Raw, values: list[Any], expected: str
) -> None:
    assert kind(row, *values) == expected


@pytest.mark.parametrize(
    ("more", "is_closed"),
    [({}, True), ({"open_enum": True}, False), ({"see": ["shop.color.list"]}, False), ({"example": "red"}, False)],
)
def test_an_enum_is_believed_when_nothing_speaks_against_it(tmp_path: Path, more: Raw, is_closed: bool) -> None:
    params = [{"name": "color", "type": "string", "enum": ["black", "white"], **more}]
    text = made(tmp_path, [method("shop.paint.add", params=params)]).texts["shop/paint.yaml"]
    assert ("enum: [black, white]" in text) is is_closed
    assert "black" in text


# text


@pytest.mark.parametrize(
    "value",
    [
        *("plain", "yes: no", "#x", "100", "1.5", "true", "null", "", "a, b", "[x]", "it's", 'say "so"', "-", "ends:"),
        *("% a", "@x", "Y", "a #b", "{id}", "a\\b \"c\" 'd'"),
    ],
)  # fmt: skip
def test_a_text_is_read_back_as_it_was(value: str) -> None:
    for lines in (emit.block({"key": value}), [f"key: {emit.flow({'inner': value})}"], [f"key: {emit.flow([value])}"]):
        root, complaints = strict_yaml.parse("\n".join(lines).encode(), "x.yaml")
        assert root is not None
        assert not complaints
        found = root.plain()["key"]
        assert (found["inner"] if isinstance(found, dict) else found[0] if isinstance(found, list) else found) == value


def test_no_line_is_long() -> None:
    lines = emit.block({"about": "word " * 80, "errors": [f"ERROR_NUMBER_{number}" for number in range(40)]})
    assert max(map(len, lines)) <= emit.WIDTH


def test_a_shape_stands_where_all_who_need_it_can_see_it() -> None:
    methods = [Documented(name, 2, {}) for name in ("crm.deal.get", "crm.deal.contact.add")]
    assert home(methods[:1]) == (2, ("crm", "deal"), False)
    assert home(methods) == (2, ("crm", "deal"), True)
    assert home([*methods, Documented("tasks.task.get", 3, {})]) == (2, (), True)


# drift


def test_what_is_imported_does_not_differ(tmp_path: Path) -> None:
    spec = put(tmp_path / "made", made(tmp_path).texts)
    assert drift(tmp_path / "facts", spec, plain()).open == []


def test_every_difference_is_one_line_and_can_be_meant(tmp_path: Path) -> None:
    texts = made(tmp_path).texts
    text = (
        texts["shop/item.yaml"]
        .replace('errors: ["100"]', 'errors: ["101"]')
        .replace("scopes: [shop]", "scopes: [store]")
    )
    spec = put(tmp_path / "made", {"shop/item.yaml": text})
    tables = plain()
    tables.differences = {
        "shop.item.*": [{"what": "scopes: *", "why": "renamed"}],
        "shop.item.get": [{"what": "deprecated in the spec only", "why": "once"}],
    }
    found = drift(tmp_path / "facts", spec, tables)
    assert [str(each) for each in found.open] == [
        'shop.item.add: error "100" is not in the spec',
        'shop.item.add: error "101" is not in the facts',
    ]
    assert {each.why for each in found.meant} == {"renamed"}
    assert found.stale == ["shop.item.get: deprecated in the spec only"]


# the tables themselves


def test_every_table_is_read_and_every_reason_is_given() -> None:
    tables = load(HERE)
    assert all(entry["why"] for entries in tables.differences.values() for entry in entries)
    assert all(told["is"] in ("safe", "idempotent", "unsafe") for told in tables.safety["methods"].values())
    assert all("why" in told for told in tables.samples["methods"].values() if "keys" in told)
    verbs = [verb for kind in ("safe", "idempotent") for verb in tables.safety["verbs"][kind]]
    assert len(verbs) == len(set(verbs))


# the command


def test_the_command_completes_a_copy_and_leaves_the_spec_alone(tmp_path: Path) -> None:
    folder = facts(tmp_path / "facts")
    spec = put(
        tmp_path / "spec", {"other.yaml": "group: other\nabout: Something else.\n", "_errors.yaml": "codes: {}\n"}
    )
    arguments = ["import", "--facts", str(folder), "--spec", str(spec), "--into"]
    assert command([*arguments, str(tmp_path / "copy")]) == 0
    assert (tmp_path / "copy" / "other.yaml").read_text() == (spec / "other.yaml").read_text()
    assert (tmp_path / "copy" / "shop" / "item.yaml").is_file()
    assert not (spec / "shop").exists()


def test_the_command_writes_new_files_only_into_the_spec_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = facts(tmp_path / "facts")
    text = "group: shop.item\nabout: By hand.\n"
    spec = put(tmp_path / "spec", {"shop/item.yaml": text})
    assert command(["import", "--facts", str(folder), "--spec", str(spec), "--into", str(spec)]) == 0
    assert (spec / "shop" / "item.yaml").read_text() == text
    assert "left as it is" in capsys.readouterr().out


def test_the_command_empties_no_folder_that_is_no_spec(tmp_path: Path) -> None:
    put(tmp_path / "home", {"letter.txt": "Dear all"})
    folder = facts(tmp_path / "facts")
    assert (
        command(["import", "--facts", str(folder), "--spec", str(tmp_path / "none"), "--into", str(tmp_path / "home")])
        == 2
    )
    assert (tmp_path / "home" / "letter.txt").read_text() == "Dear all"
