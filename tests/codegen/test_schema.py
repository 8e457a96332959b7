"""``spec/schema.json``, by which an editor completes spec files: it knows what the loader knows, and says what each key means."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import codegen
from codegen import load, load_entities, load_fields, load_methods
from codegen.strict_yaml import parse
from tests.codegen.renew import HERE
from tests.codegen.specs import METHOD

SCHEMA: dict[str, Any] = json.loads((codegen.spec_folder() / "schema.json").read_text(encoding="utf-8"))
FILES = sorted((*codegen.spec_folder().rglob("*.yaml"), *(HERE / "spec").rglob("*.yaml")))
KINDS = {"_errors": "errors_file", "_shapes": "shared_file"}


def mistakes(text: bytes, kind: str) -> list[str]:
    root, complaints = parse(text, "file")
    assert root is not None
    assert complaints == []
    validator = jsonschema.Draft202012Validator({**SCHEMA, "anyOf": [{"$ref": f"#/$defs/{kind}"}]})
    return [error.message for error in validator.iter_errors(root.plain())]


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_every_spec_file_follows_it(path: Path) -> None:
    assert mistakes(path.read_bytes(), KINDS.get(path.stem, "group_file")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("safety: safe", "safety: sane"),
        ("    safety: safe\n", ""),
        ("result: json", "rezult: json"),
        ("Return a deal.", "Return a deal"),
        ("crm-deal-get", "https://crm deal get"),
    ],
)
def test_it_refuses_what_the_loader_refuses(old: str, new: str) -> None:
    assert mistakes(METHOD.replace(old, new).encode(), "group_file")


@pytest.mark.parametrize(
    ("definition", "keys"),
    [
        ("group_file", load.FILE_KEYS),
        ("shared_file", load.SHARED_KEYS),
        ("method", load_methods.METHOD_KEYS),
        ("param", load_fields.PARAM_KEYS),
        ("field", load_fields.FIELD_KEYS),
        ("entity", load_entities.ENTITY_KEYS),
        ("entity_field", load_entities.ENTITY_FIELD_KEYS),
    ],
)
def test_it_knows_the_keys_that_the_loader_knows(definition: str, keys: tuple[str, ...]) -> None:
    assert set(SCHEMA["$defs"][definition]["properties"]) == set(keys)


def test_every_key_is_described() -> None:
    def silent(node: Any, path: str) -> Iterator[str]:
        if isinstance(node, dict):
            for key, value in node.get("properties", {}).items():
                target = SCHEMA["$defs"][value["$ref"].rpartition("/")[2]] if "$ref" in value else value
                if "description" not in value and "description" not in target:
                    yield f"{path}.{key}"
            for key, value in node.items():
                yield from silent(value, f"{path}.{key}")
        elif isinstance(node, list):
            for item in node:
                yield from silent(item, path)

    assert list(silent(SCHEMA, "")) == []
