"""What a user's program looks like; checked by mypy and pyright in their strict modes, never executed."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, assert_type

from b24async import Bitrix24, Call, ListCall, Page, Results
from b24async.shapes.crm import ActivityBinding, Deal, Item
from b24async.shapes.tasks import Task, V3Task
from b24async.shapes.user import User


async def bindings(b24: Bitrix24) -> None:
    moved = await b24.crm.activity.binding.move(
        activity_id=999,
        source_entity_type_id=2,
        source_entity_id=1,
        target_entity_type_id=2,
        target_entity_id=100,
    )
    assert_type(moved, bool)
    links = await b24.crm.activity.binding.list(activity_id=999)
    assert_type(links, Page[ActivityBinding])
    assert_type(links[0].entity_id, int)


async def deals(b24: Bitrix24) -> None:
    call = assert_type(b24.crm.deal.get(id=7), Call[Deal])
    deal = await call
    assert_type(deal.id, int)
    assert_type(deal.title, str | None)
    assert_type(deal.opportunity, Decimal | None)
    assert_type(deal.date_create, datetime.datetime)
    assert_type(deal["UF_CRM_1"], Any)
    number = await b24.crm.deal.add(fields={"TITLE": "Boats", "OPENED": True, "UF_CRM_COLOR": "red"})
    assert_type(number, int)
    rows = assert_type(
        b24.crm.deal.list(filter={">=OPPORTUNITY": 1000}, order={"ID": "DESC"}, select=["ID", "TITLE"]), ListCall[Deal]
    )
    async for row in rows:
        assert_type(row, Deal)
    async for page in rows.pages():
        assert_type(page, Page[Deal])
    assert_type(await rows.all(), list[Deal])
    assert_type((await rows).total, int | None)


async def items(b24: Bitrix24) -> None:
    names: list[str] = ["id", "ufCrm_1"]
    await b24.crm.item.list(entity_type_id=2, select=names, order={"createdTime": "DESC", "ufCrm_1": "ASC"})
    item = await b24.crm.item.get(entity_type_id=2, id=7)
    assert_type(item, Item)
    assert_type(item.id, int)


async def tasks(b24: Bitrix24) -> None:
    old = await b24.tasks.task.get(task_id=7)
    assert_type(old, Task | None)
    new = await b24.v3.tasks.task.get(id=7, select=["id", "title"])
    assert_type(new, V3Task)
    assert_type(await b24.v3.tasks.task.delete(id=7), bool)


async def together(b24: Bitrix24) -> None:
    deal, user = b24.crm.deal.get(id=7), b24.user.current()
    results = await b24.batch([deal, user, b24.crm.contact.get(id=deal.ref("CONTACT_ID"))], halt=True)
    assert_type(results, Results)
    assert_type(results[deal], Deal)
    assert_type(results[user], User)
    assert_type(results.outcome(user).value, User)
    gathered = await asyncio.gather(b24.crm.deal.get(id=1), b24.user.current())
    assert_type(gathered, tuple[Deal, User])
    many: Sequence[Deal] = await asyncio.gather(*[b24.crm.deal.get(id=n) for n in range(10)])
    assert_type(many[0], Deal)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(b24.user.current().send())
    assert_type(task.result(), User)


async def options(b24: Bitrix24) -> None:
    patient = b24.with_options(priority="low", timeout=120)
    assert_type(patient, Bitrix24)
    assert_type(await patient.crm.deal.get(id=7).with_options(decode="strict"), Deal)
    reply = await b24.crm.deal.get(id=7).response()
    assert_type(reply.value, Deal)
    assert_type(await b24.call("any.method", {"ID": 7}), Any)


async def both_method_and_group(b24: Bitrix24) -> None:
    await b24.im.notify(user_id=1, message="Hello")
    await b24.im.notify.personal.add(user_id=1, message="Hello")
