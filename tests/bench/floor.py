"""What a careful person writes with aiohttp and json for these jobs, and nothing more: the floor that our own work is measured against.

Every answer is looked at, answers come back in the order of the calls, no more than forty requests are on their way at once, and the portal's limits
are kept. What is missing is what a library is for: types, repeats, errors by kind, priorities, doubt about lost writes.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote_plus, urlencode

import aiohttp

Params = Mapping[str, Any]

IN_FLIGHT = 40
COMMANDS = 50
MARGIN = 0.05
HEADERS = {"Content-Type": "application/json", "Accept": "application/json"}


class Refused(Exception):
    """The portal's limits have refused a request."""


async def call(session: aiohttp.ClientSession, url: str, method: str, params: Params) -> Any:
    """Send one call and return its result."""
    async with session.post(url + method, data=json.dumps(params).encode(), headers=HEADERS) as answer:
        body = json.loads(await answer.read())
    if "error" in body:
        if body["error"] == "QUERY_LIMIT_EXCEEDED":
            raise Refused
        raise RuntimeError(f"{method}: {body['error']} {body.get('error_description')}")
    return body["result"]


async def one_by_one(session: aiohttp.ClientSession, url: str, method: str, work: Sequence[Params]) -> list[Any]:
    """Send calls one after another."""
    return [await call(session, url, method, params) for params in work]


async def at_once(session: aiohttp.ClientSession, url: str, method: str, work: Sequence[Params]) -> list[Any]:
    """Send calls side by side, each in a request of its own."""
    places = asyncio.Semaphore(IN_FLIGHT)

    async def one(params: Params) -> Any:
        async with places:
            return await call(session, url, method, params)

    return await asyncio.gather(*[one(params) for params in work])


async def batch(session: aiohttp.ClientSession, url: str, method: str, work: Sequence[Params]) -> list[Any]:
    """Send up to fifty calls in one request."""
    commands = {f"c{index}": f"{method}?{urlencode(params, quote_via=quote_plus)}" for index, params in enumerate(work)}
    sections = await call(session, url, "batch", {"halt": 0, "cmd": commands})
    if sections["result_error"]:
        raise RuntimeError(f"{method}: {sections['result_error']}")
    results = sections["result"]
    return [results[name] for name in commands]


async def in_batches(session: aiohttp.ClientSession, url: str, method: str, work: Sequence[Params]) -> list[Any]:
    """Send calls side by side, fifty in a request."""
    places = asyncio.Semaphore(IN_FLIGHT)

    async def one(some: Sequence[Params]) -> list[Any]:
        async with places:
            return await batch(session, url, method, some)

    parts = await asyncio.gather(*[one(work[at : at + COMMANDS]) for at in range(0, len(work), COMMANDS)])
    return [result for part in parts for result in part]


async def awaited_at_once(session: aiohttp.ClientSession, url: str, method: str, work: Sequence[Params]) -> list[Any]:
    """Let as many callers as there are calls wait for one each, and send what waits fifty in a request."""
    places = asyncio.Semaphore(IN_FLIGHT)
    loop = asyncio.get_running_loop()
    waiting: list[tuple[Params, asyncio.Future[Any]]] = []
    sending: set[asyncio.Task[None]] = set()

    async def one(params: Params) -> Any:
        answer = loop.create_future()
        if not waiting:
            loop.call_soon(send)
        waiting.append((params, answer))
        return await answer

    async def together(some: Sequence[tuple[Params, asyncio.Future[Any]]]) -> None:
        async with places:
            results = await batch(session, url, method, [params for params, _ in some])
        for (_, answer), result in zip(some, results, strict=True):
            answer.set_result(result)

    def send() -> None:
        for at in range(0, len(waiting), COMMANDS):
            task = loop.create_task(together(waiting[at : at + COMMANDS]))
            sending.add(task)
            task.add_done_callback(sending.discard)
        waiting.clear()

    return await asyncio.gather(*[one(params) for params in work])


async def within_limits(
    session: aiohttp.ClientSession, url: str, method: str, work: Sequence[Params], burst: int = 50, drain: float = 2.0
) -> list[Any]:
    """Send calls fifty in a request, as many requests at once as the empty bucket of a portal takes, then as fast as it drains.

    The portal counts a request when it comes, a little later than it was sent; therefore a small margin.
    """
    places = asyncio.Semaphore(IN_FLIGHT)
    clock = asyncio.get_running_loop().time
    begun = clock()

    async def one(number: int, some: Sequence[Params]) -> list[Any]:
        if number >= burst:
            await asyncio.sleep(begun + MARGIN + (number + 1 - burst) / drain - clock())
        while True:
            try:
                async with places:
                    return await batch(session, url, method, some)
            except Refused:
                await asyncio.sleep(1.0 / drain)

    chunks = [work[at : at + COMMANDS] for at in range(0, len(work), COMMANDS)]
    parts = await asyncio.gather(*[one(number, some) for number, some in enumerate(chunks)])
    return [result for part in parts for result in part]


async def titles(session: aiohttp.ClientSession, url: str, beginning: str) -> list[str]:
    """Return the titles of all deals on the portal that begin like this, those that occur twice twice."""
    found: list[str] = []
    last = "0"
    while True:
        wanted = {">ID": last, "%TITLE": beginning}
        params = {"select": ["ID", "TITLE"], "filter": wanted, "order": {"ID": "ASC"}, "start": -1}
        rows = await call(session, url, "crm.deal.list", params)
        found += [row["TITLE"] for row in rows if row["TITLE"].startswith(beginning)]
        if len(rows) < COMMANDS:
            return found
        last = rows[-1]["ID"]
