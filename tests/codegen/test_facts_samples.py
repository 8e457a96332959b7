"""The whole spec against the samples of the official reference, where these are at hand: beside the repository, or where ``B24ASYNC_FACTS`` says.

What a sample sends, a stub has to take. What it answers is decoded strictly, every field is converted to its type, and what the typed values are
written back to has to be what came, up to the conversions that the spec declares.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codegen import read_spec
from codegen.facts import drift
from codegen.facts.coverage import coverage
from codegen.facts.read import Documented, read
from codegen.facts.tables import load
from tests.codegen import facts_samples

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("B24ASYNC_FACTS") or ROOT.parent / "shared" / "facts")
FOUND = (FOLDER / "index.json").is_file()

pytestmark = pytest.mark.skipif(not FOUND, reason="not run here: the facts of the official reference are not at hand")

METHODS: list[Documented] = list(read(FOLDER).methods) if FOUND else []
GENERATED = facts_samples.methods_of("b24async") if FOUND else {}
REGISTRY = facts_samples.registry_of("b24async") if FOUND else {}
WRONG = load().samples if FOUND else {}


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.key)
def test_every_sample_is_taken_and_read_and_written_back(method: Documented) -> None:
    assert list(facts_samples.misfits(method, GENERATED, REGISTRY, WRONG)) == []


def test_whatever_differs_from_the_facts_is_meant() -> None:
    found = drift(FOLDER, ROOT / "spec")
    assert [str(each) for each in found.open] == []
    assert found.stale == []


def test_every_documented_method_is_in_the_spec() -> None:
    assert len(METHODS) == 1671
    assert {(method.name, method.version) for method in METHODS} <= set(REGISTRY)
    assert coverage(read_spec(ROOT / "spec"), FOLDER) == "1,671 of 1,671 documented methods are in the spec"
