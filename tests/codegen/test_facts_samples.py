"""The whole spec against the samples of the official reference, where these are at hand: ``B24ASYNC_FACTS`` names their folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codegen.facts import drift
from tests.codegen.facts_samples import check

FOLDER = Path(os.environ.get("B24ASYNC_FACTS", ""))

pytestmark = pytest.mark.skipif(not (FOLDER / "index.json").is_file(), reason="B24ASYNC_FACTS names no folder of facts")

SPEC = Path(__file__).resolve().parents[2] / "spec"


def test_every_sample_is_taken_and_read() -> None:
    assert check(FOLDER, os.environ.get("B24ASYNC_PACKAGE", "b24async")) == {}


def test_whatever_differs_from_the_facts_is_meant() -> None:
    found = drift(FOLDER, SPEC)
    assert [str(each) for each in found.open] == []
    assert found.stale == []
