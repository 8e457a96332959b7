"""Orders of a web shop, brought into Bitrix24 again and again: nothing is added twice, and only what changed is written.

Run it with the environment variable B24_WEBHOOK_URL: ``python -m examples.shop_import orders.csv``. Each line of the file is an order:
``number,client,name,phone,email,amount,currency``.
"""

from __future__ import annotations

import asyncio
import csv
import sys
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from b24async import Bitrix24
from b24async.everyday import Money, Reference, Upserted, items, upsert_many

DEAL, CONTACT = 2, 3
SHOP = "web-shop"

Order = Mapping[str, str]


def contact(order: Order) -> dict[str, Any]:
    phone = {"typeId": "PHONE", "valueType": "MOBILE", "value": order["phone"]}
    email = {"typeId": "EMAIL", "value": order["email"]}
    return {"originatorId": SHOP, "originId": order["client"], "name": order["name"], "fm": [phone, email]}


def deal(order: Order, client: Upserted) -> dict[str, Any]:
    return {
        "originatorId": SHOP,
        "originId": order["number"],
        "title": f"Order {order['number']}",
        "contactId": client.id,
        "opportunity": Decimal(order["amount"]),
        "isManualOpportunity": True,
        "currencyId": order["currency"],
    }


async def bring(b24: Bitrix24, orders: Iterable[Order]) -> list[str]:
    """Bring orders in, and return a line on each."""
    orders = list(orders)
    reference = Reference(b24)
    clients = [done async for done in upsert_many(items(b24, CONTACT), map(contact, orders), changed_only=True)]
    lines = [f"{order['name']}: {done.error}" for order, done in zip(orders, clients, strict=True) if done.error]
    known = [(order, done) for order, done in zip(orders, clients, strict=True) if not done.error]
    deals = [deal(order, client) for order, client in known]
    outcomes = [done async for done in upsert_many(items(b24, DEAL), deals, changed_only=True)]
    for (order, _), done in zip(known, outcomes, strict=True):
        written = await reference.money_format(order["currency"])
        price = written(Money(order["amount"], order["currency"]))
        lines.append(f"{order['number']}: {done.error or done.state}, {price}")
    return lines


def read(path: str) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


async def main(path: str) -> None:
    orders = read(path)
    async with Bitrix24.from_env() as b24:
        for line in await bring(b24, orders):
            print(line)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
