"""A Telegram that stays on this machine, for a bot to talk to. Importing aiogram takes seconds: only who needs this module does."""

from __future__ import annotations

import datetime
from collections.abc import AsyncGenerator
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.methods import SendMessage, TelegramMethod
from aiogram.types import Chat, Message, Update, User

from b24async import Bitrix24
from examples import aiogram_bot


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


class Chatter:
    """Somebody who talks to the bot of the example."""

    def __init__(self, b24: Bitrix24) -> None:
        self.telegram, self._b24 = Telegram(), b24
        self._bot, self._dispatcher = Bot("42:TEST", session=self.telegram), Dispatcher()
        self._dispatcher.include_router(aiogram_bot.router)

    async def say(self, text: str) -> str:
        """Say this and return what the bot says then."""
        message = Message(
            message_id=1,
            date=datetime.datetime.now(datetime.UTC),
            chat=Chat(id=1, type="private"),
            from_user=User(id=1, is_bot=False, first_name="Ann"),
            text=text,
        )
        await self._dispatcher.feed_update(self._bot, Update(update_id=1, message=message), b24=self._b24)
        return self.telegram.sent[-1]
