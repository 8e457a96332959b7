"""YAML is read without surprises, and by either parser alike."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from codegen.strict_yaml import PurePythonLoader, parse
from tests.codegen.renew import HERE


@pytest.mark.parametrize("path", sorted((HERE / "spec").rglob("*.yaml")), ids=lambda path: path.stem)
def test_both_parsers_read_the_same_at_the_same_places(path: Path) -> None:
    fast, slow = (parse(path.read_bytes(), "file", *loader)[0] for loader in ((), (PurePythonLoader,)))
    assert fast is not None
    assert slow is not None
    assert attrs.asdict(fast) == attrs.asdict(slow)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("True", "True"),
        ("NO", "NO"),
        ("on", "on"),
        ("null", None),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-12", -12),
        ("012", "012"),
        ("1_000", "1_000"),
        ("0x1F", "0x1F"),
        ("12:30", "12:30"),
        ("1.5", 1.5),
        ("1.", "1."),
        (".inf", ".inf"),
        ("2024-01-31", "2024-01-31"),
        ("'12'", "12"),
        ('"true"', "true"),
        ("<<", "<<"),
    ],
)
def test_a_value_is_what_it_looks_like(text: str, value: object) -> None:
    root, complaints = parse(f"key: {text}\n".encode(), "file")
    assert root is not None
    assert complaints == []
    assert root.plain() == {"key": value}
    assert type(root.plain()["key"]) is type(value)
