"""The examples run as they are: a bot and a service, without leaving the machine."""

from __future__ import annotations

import httpx
import pytest

from b24async import Bitrix24
from b24async.portal import Portal


async def test_the_bot_answers_from_the_portal(b24: Bitrix24) -> None:
    from tests.portal.telegram import Chatter

    chatter = Chatter(b24)
    deal = await b24.crm.item.get(entity_type_id=2, id=1)
    assert await chatter.say("/deal 1") == f"{deal.title} is in stage {deal.stage_id}."
    assert await chatter.say("/deal 1000000") == "There is no deal 1000000."
    assert await chatter.say("/deal") == "Say /deal and a number."
    assert await chatter.say("/move 999 1 100") == "Activity 999 belongs to deal 100 now."
    assert "BINDING_NOT_FOUND" in await chatter.say("/move 999 1 100") or "ALREADY_BOUND" in chatter.telegram.sent[-1]


async def test_the_service_answers_from_the_portal(portal: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    from examples import fastapi_service

    monkeypatch.setenv("B24_WEBHOOK_URL", portal.webhook_url)
    async with fastapi_service.lifespan(fastapi_service.app):
        transport = httpx.ASGITransport(fastapi_service.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://service") as web:
            found = await web.get("/deals/1")
            assert (found.status_code, found.json()["id"]) == (200, 1)
            assert (await web.get("/deals/1000000")).status_code == 404
            assert (await web.get("/me")).json()["id"] == 1
            portal.fault("502", method="crm.item.get", times=9)
            monkeypatch.setattr("b24async.retry.FIRST_PAUSE", 0.0)
            assert (await web.get("/deals/1")).status_code == 502
