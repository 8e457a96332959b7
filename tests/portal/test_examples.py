"""The examples run as they are: a bot and a service, without leaving the machine."""

from __future__ import annotations

import datetime
from collections.abc import AsyncGenerator
from typing import Any

import httpx
import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.methods import SendMessage, TelegramMethod
from aiogram.types import Chat, Message, Update, User

from b24async import Bitrix24
from b24async.portal import Portal
from examples import aiogram_bot, fastapi_service


class Telegram(BaseSession):
    """A Telegram that writes down what bots send."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[str] = []

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:
        assert isinstance(method, SendMessage)
        self.sent.append(method.text)
        return Message(
            message_id=1, date=datetime.datetime.now(datetime.UTC), chat=Chat(id=1, type="private"), text=method.text
        )

    async def close(self) -> None:
        pass

    async def stream_content(self, *args: Any, **kwargs: Any) -> AsyncGenerator[bytes, None]:
        raise AssertionError("nothing is downloaded here")
        yield b""


async def test_the_bot_answers_from_the_portal(b24: Bitrix24) -> None:
    telegram = Telegram()
    dispatcher = Dispatcher()
    dispatcher.include_router(aiogram_bot.router)
    bot = Bot("42:TEST", session=telegram)

    async def say(text: str) -> str:
        message = Message(
            message_id=1,
            date=datetime.datetime.now(datetime.UTC),
            chat=Chat(id=1, type="private"),
            from_user=User(id=1, is_bot=False, first_name="Ann"),
            text=text,
        )
        await dispatcher.feed_update(bot, Update(update_id=1, message=message), b24=b24)
        return telegram.sent[-1]

    deal = await b24.crm.item.get(entity_type_id=2, id=1)
    assert await say("/deal 1") == f"{deal.title} is in stage {deal.stage_id}."
    assert await say("/deal 1000000") == "There is no deal 1000000."
    assert await say("/deal") == "Say /deal and a number."
    assert await say("/move 999 1 100") == "Activity 999 belongs to deal 100 now."
    assert "BINDING_NOT_FOUND" in await say("/move 999 1 100") or "ALREADY_BOUND" in telegram.sent[-1]


async def test_the_service_answers_from_the_portal(portal: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
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
