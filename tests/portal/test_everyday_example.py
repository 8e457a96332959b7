"""The import of a shop's orders runs as it is, without leaving the machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from b24async.portal import Portal
from examples import shop_import


async def test_the_shop_brings_each_order_in_once(
    portal: Portal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("B24_WEBHOOK_URL", portal.webhook_url)
    orders = tmp_path / "orders.csv"
    orders.write_text(
        "number,client,name,phone,email,amount,currency\n"
        "1001,7,Ann,+49 30 5550001,ann@shop.example,99.50,EUR\n"
        "1002,7,Ann,+49305550001,Ann@Shop.example,10,USD\n"
        "1003,8,Bea,+49 30 5550002,nobody,10,EUR\n",
        encoding="utf-8",
    )
    await shop_import.main(str(orders))
    first = capsys.readouterr().out.splitlines()
    assert first[0].startswith("Bea: crm.item.add: ")
    assert first[1:] == ["1001: added, 99.50 €", "1002: added, $10.00"]
    writes = len(portal.requests("crm.item.update"))
    await shop_import.main(str(orders))
    assert capsys.readouterr().out.splitlines()[1:] == ["1001: unchanged, 99.50 €", "1002: unchanged, $10.00"]
    assert len(portal.requests("crm.item.update")) == writes
