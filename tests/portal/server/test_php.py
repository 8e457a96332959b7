"""The portal's PHP: a query becomes arrays exactly as ``parse_str`` makes them."""

from __future__ import annotations

import json
import shutil
from typing import Any

import pytest

from b24async.portal import php

from .make_php_vectors import VECTORS, ask_php, queries

PAIRS = json.loads(VECTORS.read_text("utf-8"))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: str(pair["query"])[:30].replace("\x00", "0"))
def test_a_query_is_decoded_as_php_did_it(pair: dict[str, Any]) -> None:
    assert php.listed(php.parse_query(pair["query"])) == pair["php"]


def test_a_real_php_agrees_on_thousands_of_odd_queries() -> None:
    if not shutil.which("php"):
        pytest.skip("not run here: php-cli is not installed")
    lines = queries(3000, seed=11)
    for line, expected in zip(lines, ask_php(lines), strict=True):
        assert php.listed(php.parse_query(line)) == expected, line


def test_a_list_of_many_thousands_is_decoded_in_no_time() -> None:
    assert len(php.parse_query("&".join(["a[]=1"] * 50_000))["a"]) == 50_000


@pytest.mark.parametrize("value", [0, "", "0", False, None, [], {}, 0.0])
def test_php_calls_this_false(value: Any) -> None:
    assert not php.truth(value)


@pytest.mark.parametrize("value", [1, "1", "false", "N", " ", True, [0], {"a": 0}, -1, "0.0"])
def test_php_calls_this_true(value: Any) -> None:
    assert php.truth(value)


@pytest.mark.parametrize(
    ("value", "number"),
    [("7", 7), (" 7x", 7), ("x", 0), ("-3", -3), (True, 1), (None, 0), (2.9, 2), ([1], 0), ("1e3", 1)],
)
def test_a_value_is_cast_to_int_by_its_leading_digits(value: Any, number: int) -> None:
    assert php.integer(value) == number
