"""Mistakes that a type checker has to find: each line that ends in a mark, in mypy and in pyright. Never executed."""

from __future__ import annotations

from b24async import Bitrix24


async def mistakes(b24: Bitrix24) -> None:
    await b24.crm.activity.binding.mvoe(activity_id=999)  # wrong: no such method
    await b24.crm.activity.bindings.list(activity_id=999)  # wrong: no such group
    await b24.crm.activity.binding.list()  # wrong: a missing argument
    await b24.crm.activity.binding.list(activity_id="999")  # wrong: text for a number
    await b24.crm.activity.binding.list(999)  # wrong: not by position
    await b24.crm.activity.binding.list(activityId=999)  # wrong: the name on the wire
    await b24.crm.deal.get(id=7, select=["ID"])  # wrong: no such parameter
    (await b24.crm.deal.get(id=7)).titel  # wrong: no such field
    (await b24.crm.deal.get(id=7)).id = 8  # wrong: rows are read-only
    (await b24.tasks.task.get(task_id=7)).title  # wrong: it may be None
    number: str = await b24.crm.deal.add(fields={})  # wrong: an integer
    await b24.v3.crm.deal.get(id=7)  # wrong: not in REST 3.0
    await b24.crm.deal.list(order=["ID"])  # wrong: an order is a mapping
    b24.with_options(priority="urgent")  # wrong: no such priority
    b24.with_options(timeuot=3)  # wrong: no such option
    await b24.batch(b24.crm.deal.get(id=7))  # wrong: not a list of calls
    async for row in b24.crm.deal.get(id=7):  # wrong: not a list method
        print(row, number)
