"""The query strings of batch commands, read back by decoders that are not ours to write: PHP itself, stored answers of PHP, and the portal's."""

from __future__ import annotations

import json
import shutil
import string
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from b24async import wire
from b24async.portal.php import parse_query as parse_str
from tests.conftest import missing

VECTORS = json.loads((Path(__file__).parent / "php_vectors.json").read_text("utf-8"))

names = st.text(string.ascii_letters + string.digits + "_", min_size=1, max_size=8)
# A key that is one blank, empty, or holds a closing bracket has no PHP form; such calls never get into a query string.
inner_names = st.text(min_size=1, max_size=8).filter(
    lambda text: wire._INNER_NAME.match(text) is not None and _encodes(text)
)
texts = st.text(max_size=12).filter(lambda text: "\x00" not in text and _encodes(text))
leaves = st.one_of(texts, st.integers(-(10**12), 10**12), st.booleans())
values = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3), st.dictionaries(inner_names, inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)
params = st.dictionaries(names, values, max_size=4)


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def as_php_sees(value: Any) -> Any:
    """Return what a value becomes in PHP: every leaf a text, every container an array."""
    if isinstance(value, dict):
        return {key: as_php_sees(item) for key, item in value.items()}
    if isinstance(value, list):
        return {str(index): as_php_sees(item) for index, item in enumerate(value)}
    return ("1" if value else "0") if isinstance(value, bool) else str(value)


def arrays(value: Any) -> Any:
    """Return a decoded query with every list as an array of numbers, so that both kinds of decoders compare."""
    if isinstance(value, dict):
        return {str(key): arrays(item) for key, item in value.items()}
    if isinstance(value, list):
        return {str(index): arrays(item) for index, item in enumerate(value)}
    return value


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(params)
def test_the_portals_decoder_reads_back_what_was_written(given_params: dict[str, Any]) -> None:
    assert arrays(parse_str(wire.query(given_params))) == as_php_sees(given_params)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["query"][:40])
def test_stored_answers_of_php_are_read_the_same(vector: dict[str, Any]) -> None:
    assert wire.query(vector["params"]) == vector["query"]
    assert arrays(parse_str(vector["query"])) == arrays(vector["php"])


@pytest.fixture(scope="module")
def php() -> str:
    found = shutil.which("php")
    if found is None:
        missing("php")
    return str(found)


def test_php_reads_back_what_was_written(php: str) -> None:
    """Several hundred random parameter sets in one PHP process."""
    cases: list[dict[str, Any]] = []

    @settings(
        max_examples=200,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )
    @given(params)
    def collect(given_params: dict[str, Any]) -> None:
        cases.append(given_params)

    collect()
    program = 'while (($l = fgets(STDIN)) !== false) { $a = []; parse_str(rtrim($l, "\\n"), $a); echo json_encode($a, JSON_FORCE_OBJECT), "\\n"; }'
    lines = "\n".join(wire.query(case) for case in cases)
    done = subprocess.run([php, "-r", program], input=lines + "\n", capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == len(cases) >= 100
    for case, answer in zip(cases, answers, strict=True):
        assert answer == as_php_sees(case)
