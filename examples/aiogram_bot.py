"""A Telegram bot that answers from Bitrix24: aiogram and b24async in one event loop.

Run it with the environment variables BOT_TOKEN and B24_WEBHOOK_URL.
"""

from __future__ import annotations

import asyncio
import os

from aiogram import Bot, Dispatcher, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from b24async import Bitrix24
from b24async.errors import B24Error, NotFound

DEAL = 2

router = Router()


@router.message(Command("deal"))
async def deal(message: Message, command: CommandObject, b24: Bitrix24) -> None:
    """``/deal 7``: title and stage of a deal. A person waits, so the call overtakes whatever else is going on."""
    if not command.args or not command.args.isdecimal():
        await message.answer("Say /deal and a number.")
        return
    try:
        found = await b24.crm.item.get(entity_type_id=DEAL, id=int(command.args)).with_options(priority="high")
    except NotFound:
        await message.answer(f"There is no deal {command.args}.")
    except B24Error as error:
        await message.answer(f"Bitrix24 does not answer: {type(error).__name__}.")
    else:
        await message.answer(f"{found.title} is in stage {found.stage_id}.")


@router.message(Command("move"))
async def move(message: Message, command: CommandObject, b24: Bitrix24) -> None:
    """``/move 999 1 100``: move an activity from one deal to another."""
    try:
        activity, source, target = map(int, (command.args or "").split())
    except ValueError:
        await message.answer("Say /move, the activity, the deal it leaves and the deal it joins.")
        return
    try:
        await b24.crm.activity.binding.move(
            activity_id=activity,
            source_entity_type_id=DEAL,
            source_entity_id=source,
            target_entity_type_id=DEAL,
            target_entity_id=target,
        )
    except B24Error as error:
        await message.answer(f"Not moved: {error}")
    else:
        await message.answer(f"Activity {activity} belongs to deal {target} now.")


async def main() -> None:
    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    async with Bitrix24.from_env() as b24, Bot(os.environ["BOT_TOKEN"]) as bot:
        await dispatcher.start_polling(bot, b24=b24)


if __name__ == "__main__":
    asyncio.run(main())
