"""Timed claims, measured on this machine: ``make bench``. Nothing here passes or fails.

The import is timed as a whole process, bytecode cached; the crowd runs in real time against a portal with the usual limits.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time

from b24async import Bitrix24
from b24async.portal import Portal

BASE = "import aiohttp, attrs, cattrs"


def process(code: str, times: int = 15) -> float:
    """Return the shortest run of a process in seconds."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    shortest = float("inf")
    for _ in range(times):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, env=environment)
        shortest = min(shortest, time.perf_counter() - began)
    return shortest


def imports() -> None:
    base, ours = process(BASE), process(f"{BASE}, b24async")
    print(
        f"import b24async: {1000 * (ours - base):.0f} ms beyond {1000 * base:.0f} ms for aiohttp, attrs and cattrs (goal: 60)"
    )


async def crowd(calls: int = 5000) -> None:
    async with Portal(limits="standard", latency=0.1) as portal:
        portal.seed(deals=calls)
        async with Bitrix24.from_webhook(portal.webhook_url) as b24:
            newest = (await b24.crm.item.list(entity_type_id=2, select=["id"], order={"id": "DESC"}))[0].id
            portal.clear_log()
            began = time.perf_counter()
            await asyncio.gather(*[b24.crm.item.get(entity_type_id=2, id=newest - number) for number in range(calls)])
            took = time.perf_counter() - began
            log = portal.requests()
    refused = sum(request.status == 503 for request in log)
    best = (len(log) - 49) / 2
    print(
        f"{calls:,} gathered gets at 50 + 2/s, 100 ms: {len(log)} requests, {refused} refused, {took:.1f} s (the limits alone: {best:.1f} s)"
    )


async def one_by_one(calls: int = 2000) -> None:
    async with Portal(limits="off") as portal, Bitrix24.from_webhook(portal.webhook_url, limits="off") as b24:
        call = b24.crm.item.get(entity_type_id=2, id=1)
        await call
        began = time.perf_counter()
        for _ in range(calls):
            await call
        took = time.perf_counter() - began
    print(f"{calls:,} calls one after another without limits: {1000 * took / calls:.2f} ms each, portal included")


if __name__ == "__main__":
    imports()
    asyncio.run(one_by_one())
    asyncio.run(crowd())
