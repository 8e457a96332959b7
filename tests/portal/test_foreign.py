"""Clients that other people wrote, unchanged, against the local portal."""

from __future__ import annotations

from fast_bitrix24 import BitrixAsync

from b24async.portal import Portal


async def test_fast_bitrix24_lists_adds_and_batches_deals(portal: Portal) -> None:
    portal.seed(deals=200)
    bx = BitrixAsync(portal.webhook_url, verbose=False)
    before = await bx.get_all("crm.deal.list", params={"select": ["ID", "TITLE"]})
    assert len({deal["ID"] for deal in before}) == len(before) >= 200
    added = await bx.call("crm.deal.add", [{"fields": {"TITLE": f"Foreign {n}"}} for n in range(60)])
    assert len(set(added)) == 60
    found = await bx.get_by_ID("crm.deal.get", list(added)[:10])
    assert {deal["TITLE"] for deal in found.values()} <= {f"Foreign {n}" for n in range(60)}
    batch = await bx.call_batch(
        {"halt": 0, "cmd": {"one": "crm.deal.get?id=1", "next": "crm.deal.get?id=$result[one][ID]"}}
    )
    assert batch["next"]["ID"] == "1"
    after = await bx.get_all("crm.deal.list", params={"select": ["ID"]})
    assert len(after) == len(before) + 60
