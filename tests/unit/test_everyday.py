"""The everyday helpers without a portal: what counts as the same, differences of multifields, money, days."""

from __future__ import annotations

import datetime as dt
import enum
import subprocess
import sys
import zoneinfo
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24async.errors import UsageError
from b24async.everyday import Changes, Format, Money, Multifield, PortalTime, compare, multifields
from b24async.everyday.multifields import diff, normal

UTC3 = dt.timezone(dt.timedelta(hours=3))


class Stage(enum.Enum):
    NEW = "NEW"


@pytest.mark.parametrize(
    ("there", "wanted"),
    [
        ("Boats", "Boats"),
        (None, ""),
        ("", None),
        ([], None),
        (False, []),
        ("1500.00", 1500),
        (1500, Decimal("1500.00")),
        (5, "5"),
        ("5", 5),
        ("Y", True),
        (True, "Y"),
        ("0", False),
        (False, "N"),
        ("NEW", Stage.NEW),
        ("2026-03-01T12:00:00+03:00", dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)),
        ("2026-03-01T00:00:00+03:00", dt.date(2026, 3, 1)),
        (["1", "2"], [1, 2]),
        ({"value": "red", "valueId": "7"}, "red"),
        ({"value": "red", "valueId": "7"}, {"value": "red"}),
        ({"3743": "12"}, [12]),
        ({"3743": "12"}, "12"),
        ([{"value": "a", "valueId": "1"}], ["a"]),
    ],
)
def test_what_only_looks_different_is_the_same(there: Any, wanted: Any) -> None:
    assert compare.same(there, wanted)


@pytest.mark.parametrize(
    ("there", "wanted"),
    [
        ("Boats", "boats"),
        (None, "Boats"),
        ("Boats", None),
        ("0", None),
        ("1500.00", 1501),
        ("abc", 5),
        (None, 0),
        (None, False),
        ("maybe", True),
        (["1", "2"], [1]),
        ("1", [1]),
        ("soon", dt.date(2026, 3, 1)),
        ("2026-03-01T12:00:00+03:00", dt.datetime(2026, 3, 1, 12)),  # nobody knows whose noon
        ({"1": "a", "2": "b"}, "a"),
        ({"value": "red"}, {"value": "blue"}),
        ("x", object()),
        (True, 1),
    ],
)
def test_what_cannot_be_told_is_different(there: Any, wanted: Any) -> None:
    assert not compare.same(there, wanted)


def test_a_field_that_was_not_answered_is_different() -> None:
    assert compare.differing({"a": "1"}, {"a": 1, "b": None}) == {"b": None}


@pytest.mark.parametrize(
    ("type", "value", "expected"),
    [
        ("PHONE", "+7 (900) 111-22-33", "+79001112233"),
        ("PHONE", " 8 900 111 22 33 ", "89001112233"),
        ("PHONE", "reception", "reception"),
        ("EMAIL", " Ann@Example.COM", "ann@example.com"),
        ("WEB", "https://Ann.example ", "https://Ann.example"),
    ],
)
def test_values_are_compared_without_what_people_add(type: multifields.Type, value: str, expected: str) -> None:
    assert normal(type, value) == expected


def test_either_spelling_is_read_and_written_back() -> None:
    item = {"fm": [{"id": 7, "typeId": "PHONE", "valueType": "WORK", "value": "+1"}]}
    classic = {"PHONE": [{"ID": "7", "TYPE_ID": "PHONE", "VALUE_TYPE": "WORK", "VALUE": "+1"}]}
    keyed = {"fm": {"n0": {"typeId": "PHONE", "value": "+1"}}}
    assert multifields.read(item) == multifields.read(classic) == [Multifield("PHONE", "+1", "WORK", 7)]
    assert multifields.read(keyed) == [Multifield("PHONE", "+1")]
    assert multifields.read({"EMAIL": ["a@b.example"], "PHONE": None}) == [Multifield("EMAIL", "a@b.example")]


def test_a_difference_is_written_as_each_family_wants_it() -> None:
    there = [
        Multifield("PHONE", "+1", "WORK", 7),
        Multifield("PHONE", "+2", "WORK", 8),
        Multifield("EMAIL", "a@b", "WORK", 9),
    ]
    changes = diff(there, [Multifield("PHONE", "+ 1", "HOME"), Multifield("PHONE", "+3"), Multifield("IM", "@ann")])
    assert changes.classic() == {
        "PHONE": [
            {"VALUE": "+3", "VALUE_TYPE": "WORK"},
            {"ID": 7, "VALUE": "+ 1", "VALUE_TYPE": "HOME"},
            {"ID": 8, "DELETE": "Y"},
        ],
        "IM": [{"VALUE": "@ann", "VALUE_TYPE": "OTHER"}],
    }
    assert changes.item() == {
        "fm": {
            "n0": {"typeId": "PHONE", "valueType": "WORK", "value": "+3"},
            "n1": {"typeId": "IM", "valueType": "OTHER", "value": "@ann"},
            "7": {"typeId": "PHONE", "valueType": "HOME", "value": "+ 1"},
            "8": {"typeId": "PHONE", "value": ""},
        }
    }
    assert Changes().item() == {}
    assert Changes().classic() == {}


def test_what_is_there_twice_is_there_once_too_often() -> None:
    there = [Multifield("PHONE", "+1", "WORK", 7), Multifield("PHONE", "+ 1", "HOME", 8)]
    assert diff(there, [Multifield("PHONE", "+1", "HOME")]).deleted == [there[0]]
    assert diff(there, [Multifield("PHONE", "+1")]).deleted == [there[1]]
    assert not diff(there, [Multifield("PHONE", "+1"), Multifield("PHONE", "+-1")], delete=False)


_rows = st.lists(
    st.builds(
        Multifield,
        st.sampled_from(["PHONE", "EMAIL"]),
        st.sampled_from(["+1", "+ 1", "+2", "1", "a@b", "A@b"]),
        st.sampled_from(["WORK", "HOME"]),
    ),
    max_size=6,
)


def _after(there: list[Multifield], changes: Changes) -> list[Multifield]:
    """What the portal has after the changes."""
    gone = {row.id for row in changes.deleted}
    new = {row.id: row for row in changes.changed}
    kept = [new.get(row.id, row) for row in there if row.id not in gone]
    added = [Multifield(row.type, row.value, row.value_type, 100 + n) for n, row in enumerate(changes.added)]
    return kept + added


@given(_rows, _rows)
def test_a_difference_leads_there_and_a_second_one_is_empty(rows: list[Multifield], wanted: list[Multifield]) -> None:
    there = [Multifield(row.type, row.value, row.value_type, number) for number, row in enumerate(rows, 1)]
    first: dict[tuple[str, str], str | None] = {}
    for row in wanted:
        first.setdefault((row.type, row.normal), row.value_type)
    after = _after(there, diff(there, wanted, types=["PHONE", "EMAIL"]))
    assert {(row.type, row.normal): row.value_type for row in after} == first
    assert len(after) == len(first)
    assert not diff(after, wanted, types=["PHONE", "EMAIL"])
    grown = _after(there, diff(there, wanted, delete=False))
    assert {row.id for row in there} <= {row.id for row in grown}
    assert not diff(grown, wanted, delete=False)


def test_money_is_exact_and_keeps_its_currency() -> None:
    price = Money.parse("100.50|EUR")
    assert price == Money("100.50", "EUR")
    assert str(price) == "100.50|EUR"
    assert (price + Money(1, "EUR")) * 2 - Money("0.01", "EUR") == Money("202.99", "EUR")
    assert 3 * price == price * Decimal(3)
    assert Money(1, "EUR") < price >= Money(100, "EUR")
    assert Money(200, "EUR") > price <= price
    assert Money.parse("") is Money.parse(None) is None
    assert Money.parse("|EUR") == Money(0, "EUR")
    assert str(Money(Decimal("1E+3"), "EUR")) == "1000|EUR"


def test_money_that_is_none_is_refused() -> None:
    for text in ("100", "100|", "abc|EUR", "NaN|EUR"):
        with pytest.raises(UsageError):
            Money.parse(text)
    for amount in (1.5, True, "one", None):
        with pytest.raises(UsageError, match="no exact amount"):
            Money(amount, "EUR")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="different currencies"):
        Money(1, "EUR") + Money(1, "USD")
    with pytest.raises(UsageError, match="no code of a currency"):
        Money(1, "")


@pytest.mark.parametrize(
    ("rules", "amount", "expected"),
    [
        ({"FORMAT_STRING": "# $", "DEC_POINT": ".", "THOUSANDS_SEP": "&nbsp;", "DECIMALS": "2"}, "1234567.5", "1\xa0234\xa0567.50 $"),
        ({"FORMAT_STRING": "$#", "DEC_POINT": ".", "THOUSANDS_SEP": None, "THOUSANDS_VARIANT": "C", "DECIMALS": "2"}, -1234, "$-1,234.00"),
        ({"FORMAT_STRING": "CLF#VALUE#", "DECIMALS": 4}, "1.00005", "CLF1.0001"),
        ({"FORMAT_STRING": "&euro; #", "DEC_POINT": ",", "THOUSANDS_VARIANT": "D", "HIDE_ZERO": "Y"}, 1000, "€ 1.000"),
        ({"FORMAT_STRING": "# €", "HIDE_ZERO": "Y"}, "1000.10", "1000.10 €"),
        ({"FORMAT_STRING": "# ¥", "DECIMALS": "0", "THOUSANDS_VARIANT": "N"}, "1999.5", "2000 ¥"),
        ({}, 5, "5.00"),
    ],
)  # fmt: skip
def test_amounts_are_written_by_the_rules_of_their_currency(rules: dict[str, Any], amount: Any, expected: str) -> None:
    assert Format.of(rules)(amount) == expected


BERLIN = PortalTime(zoneinfo.ZoneInfo("Europe/Berlin"), clock=lambda: dt.datetime(2026, 3, 29, 21, 59, tzinfo=dt.UTC))


def test_days_begin_at_midnight_also_when_clocks_change() -> None:
    assert BERLIN.now().isoformat() == "2026-03-29T23:59:00+02:00"
    assert BERLIN.today("created") == {
        ">=created": "2026-03-29T00:00:00+01:00",
        "<created": "2026-03-30T00:00:00+02:00",
    }
    assert BERLIN.this_week("created") == {
        ">=created": "2026-03-23T00:00:00+01:00",
        "<created": "2026-03-30T00:00:00+02:00",
    }
    assert BERLIN.this_month("created") == {
        ">=created": "2026-03-01T00:00:00+01:00",
        "<created": "2026-04-01T00:00:00+02:00",
    }
    assert BERLIN.month("created", 2026, 12)["<created"] == "2027-01-01T00:00:00+01:00"


def test_a_moment_without_an_offset_is_one_of_the_portal() -> None:
    assert BERLIN.to_portal(dt.datetime(2026, 7, 1, 12)).isoformat() == "2026-07-01T12:00:00+02:00"
    assert BERLIN.to_portal(dt.datetime(2026, 7, 1, 12, tzinfo=UTC3)).isoformat() == "2026-07-01T11:00:00+02:00"
    with pytest.raises(UsageError, match="no name of a field"):
        BERLIN.today(">=created")


def test_nothing_of_it_is_loaded_before_it_is_imported() -> None:
    code = "import sys, b24async; b24async.Bitrix24.from_webhook('https://p/rest/1/x/'); print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "b24async.everyday" not in modules
