"""What a browser asks before it lets a page call the portal."""

from __future__ import annotations

import aiohttp
import pytest

from b24async.portal import Clock, Portal

from .conftest import SECRET, Wire

ASKED = {
    "Origin": "https://page.example",
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "content-type",
}


def listed(header: str) -> set[str]:
    return {name.strip() for name in header.lower().split(",")}


@pytest.mark.parametrize("version", [2, 3])
async def test_a_preflight_is_answered_and_carries_nothing_out(wire: Wire, portal: Portal, version: int) -> None:
    hook = wire.hook if version == 2 else wire.hook3
    before = await wire.result("crm.deal.list", {"select": ["ID"]})
    portal.clear_log()
    for method in ("crm.deal.add?fields[TITLE]=x", "no.such.method", "batch?cmd[]=crm.deal.add"):
        answer = await wire.send("OPTIONS", hook + method, headers=ASKED)
        assert (answer.status, answer.text) == (204, "")
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert listed(answer.headers["Access-Control-Allow-Methods"]) == {"get", "post", "options"}
        assert listed(answer.headers["Access-Control-Allow-Headers"]) == {
            *("origin", "content-type", "accept", "authorization", "x-request-id", "idempotency-key")
        }
    assert portal.requests() == []
    assert await wire.result("crm.deal.list", {"select": ["ID"]}) == before


async def test_a_preflight_needs_no_place_in_the_bucket_and_meets_no_fault(session: aiohttp.ClientSession) -> None:
    async with Portal(limits=(1, 1), secret=SECRET, clock=Clock()) as portal:
        wire = Wire(portal, session)
        fault = portal.fault("502", times=-1)
        assert {(await wire.send("OPTIONS", wire.hook + "profile", headers=ASKED)).status for _ in range(5)} == {204}
        assert fault.met == 0
        fault.stop()
        assert (await wire.call("profile")).status == 200


async def test_a_preflight_to_nowhere_finds_nothing(wire: Wire) -> None:
    assert (await wire.send("OPTIONS", "/nowhere", headers=ASKED)).status == 404
