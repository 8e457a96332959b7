"""Currencies, their rates and their formats."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Wire

C = "crm.currency."
YUAN = {"CURRENCY": "CNY", "AMOUNT_CNT": 1, "AMOUNT": 12.2251, "LANG": {"en": {"FULL_NAME": "yuan", "DECIMALS": 2}}}


async def test_currencies_come_whole_in_the_order_asked_for_and_uncounted(wire: Wire) -> None:
    answer = await wire.call(C + "list", {"order": {"currency": "desc"}})
    codes = [row["CURRENCY"] for row in answer.result]
    assert codes == sorted(codes, reverse=True)
    assert answer.json["total"] == 0
    assert "LANG" not in answer.result[0]


async def test_a_currency_is_added_under_its_code_and_told_in_strings(wire: Wire) -> None:
    assert await wire.result(C + "add", {"fields": YUAN}) == "CNY"
    row = await wire.result(C + "get", {"id": "CNY"})
    assert (row["AMOUNT"], row["AMOUNT_CNT"], row["SORT"], row["BASE"]) == ("12.2251", "1", "100", "N")
    assert (row["FULL_NAME"], row["DECIMALS"], row["LANG"]["en"]["FULL_NAME"]) == ("yuan", "2", "yuan")
    assert (await wire.error(C + "add", {"fields": YUAN}))[0] == "ERROR_CORE"
    assert await wire.result(C + "update", {"ID": "CNY", "fields": {"AMOUNT": 13}}) is True
    assert (await wire.result(C + "get", {"id": "CNY"}))["AMOUNT"] == "13.0000"
    assert await wire.result(C + "delete", {"id": "CNY"}) is True
    assert await wire.error(C + "get", {"id": "CNY"}) == ("", "Not found")


@pytest.mark.parametrize("name", ["CURRENCY", "AMOUNT_CNT", "AMOUNT"])
async def test_a_new_currency_needs_a_code_and_a_rate(wire: Wire, name: str) -> None:
    fields: dict[str, Any] = {key: value for key, value in YUAN.items() if key != name}
    assert await wire.error(C + "add", {"fields": fields}) == ("ERROR_CORE", f'Undefined array key "{name}"')


async def test_one_currency_is_the_base_and_cannot_be_deleted(wire: Wire) -> None:
    assert await wire.result(C + "base.get") == "EUR"
    assert await wire.result(C + "base.set", {"id": "USD"}) is True
    assert [row["CURRENCY"] for row in await wire.result(C + "list") if row["BASE"] == "Y"] == ["USD"]
    assert await wire.error(C + "delete", {"id": "USD"}) == ("", "Cannot delete base currency.")
    await wire.result(C + "update", {"ID": "EUR", "fields": {"BASE": "Y"}})
    assert await wire.result(C + "base.get") == "EUR"


async def test_formats_are_kept_by_language(wire: Wire) -> None:
    german = {"id": "USD", "localizations": {"de": {"FULL_NAME": "US-Dollar", "DECIMALS": 3}}}
    assert await wire.result(C + "localizations.set", german) is True
    assert await wire.result(C + "localizations.set", german) is False
    found = await wire.result(C + "localizations.get", {"id": "USD"})
    assert (sorted(found), found["de"]["FULL_NAME"], found["de"]["DECIMALS"]) == (["de", "en"], "US-Dollar", "3")
    gone = {"id": "USD", "lids": ["de"]}
    assert await wire.result(C + "localizations.delete", gone) is True
    assert await wire.result(C + "localizations.delete", gone) is False
    assert await wire.error(C + "localizations.get") == ("", "The parameter id is invalid or not defined.")
