"""See the SDK work against a portal on this machine: a binding moved, errors, a thousand calls at once, five thousand rows."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from typing import TYPE_CHECKING

from b24async.client import Bitrix24
from b24async.errors import ApiError

if TYPE_CHECKING:
    from b24async.calls import Call
    from b24async.portal import Portal

ACTIVITY, DEAL, LEAD = 999, 2, 1
CALLS = 1000
ROWS = 5000


def configure(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults()


async def run(_: argparse.Namespace) -> int:
    from b24async.portal import Portal

    print("Starting a Bitrix24 portal on this machine. It knows the real one's methods, errors and limits.")
    async with Portal() as portal, Bitrix24.from_webhook(portal.webhook_url) as b24:
        print(f"It listens at {portal.url} and holds a small company's data.\n")
        await _move(b24)
        await _errors(b24, portal)
        await _crowd(b24, portal)
        await _walk(b24, portal)
    print("\nThat was everything, over real HTTP. README.md shows how to make your own first call.")
    return 0


async def _move(b24: Bitrix24) -> None:
    print(f"1. Move activity {ACTIVITY} from deal 1 to deal 100")
    await _bindings(b24, "before")
    moved = await b24.crm.activity.binding.move(
        activity_id=ACTIVITY,
        source_entity_type_id=DEAL,
        source_entity_id=1,
        target_entity_type_id=DEAL,
        target_entity_id=100,
    )
    print(f"   await b24.crm.activity.binding.move(...)  ->  {moved}")
    await _bindings(b24, "after ")


async def _bindings(b24: Bitrix24, when: str) -> None:
    links = await b24.crm.activity.binding.list(activity_id=ACTIVITY)
    print(f"   {when}: " + ", ".join(f"type {link.entity_type_id}, item {link.entity_id}" for link in links))


async def _errors(b24: Bitrix24, portal: Portal) -> None:
    print("\n2. What can go wrong arrives as a typed exception; the portal's code stays at hand")
    binding = b24.crm.activity.binding

    def move(
        activity: int = ACTIVITY, source: int = 100, target: int = 7, source_type: int = DEAL, target_type: int = DEAL
    ) -> Call[bool]:
        return binding.move(
            activity_id=activity,
            source_entity_type_id=source_type,
            source_entity_id=source,
            target_entity_type_id=target_type,
            target_entity_id=target,
        )

    await _show("a parameter is missing", b24.call("crm.activity.binding.move", {"activityId": ACTIVITY}))
    await _show("no such activity", move(activity=123456))
    await _show("no such deal", move(target=123456))
    portal.deny(DEAL, 8)
    await _show("no right to edit the deal", move(target=8))
    await _show("source and target are the same", move(target=100))
    await _show("from a deal to a lead", move(target=1, target_type=LEAD))
    await binding.add(activity_id=ACTIVITY, entity_type_id=DEAL, entity_id=7)
    await _show("the target is bound already", move(target=7))
    await _show("the source is not bound", move(source=2, target=3))
    await _show(
        "deleting a binding that is not there", binding.delete(activity_id=ACTIVITY, entity_type_id=DEAL, entity_id=2)
    )
    await binding.delete(activity_id=ACTIVITY, entity_type_id=DEAL, entity_id=7)
    await _show("deleting the last binding", binding.delete(activity_id=ACTIVITY, entity_type_id=DEAL, entity_id=100))


async def _show(what: str, call: Call[bool]) -> None:
    try:
        await call
    except ApiError as error:
        print(f"   {what + ':':<38} {type(error).__name__:<14} {error.code}")
    else:
        print(f"   {what + ':':<38} no error, against all expectation")


async def _crowd(b24: Bitrix24, portal: Portal) -> None:
    portal.seed(deals=ROWS)
    page = await b24.crm.item.list(entity_type_id=DEAL, select=["id"], order={"id": "DESC"})
    last = page[0].id
    print(
        f"\n3. {CALLS:,} calls at once with asyncio.gather. The portal allows 50 requests at once and 2 more per second"
    )
    portal.clear_log()
    began = time.perf_counter()
    deals = await asyncio.gather(*[b24.crm.item.get(entity_type_id=DEAL, id=last - number) for number in range(CALLS)])
    took = time.perf_counter() - began
    right = all(deal.id == last - number for number, deal in enumerate(deals))
    print(f"   {len(deals):,} deals, each in its place: {right}; {len(portal.requests())} HTTP requests, {took:.1f} s")


async def _walk(b24: Bitrix24, portal: Portal) -> None:
    deals = b24.crm.item.list(entity_type_id=DEAL, select=["id", "title", "opportunity"], filter={"%title": "Deal"})
    total = (await deals).total or 0
    print(f"\n4. Walk over {total:,} deals with one `async for`, page by page, in constant memory")
    portal.clear_log()
    began = time.perf_counter()
    rows, worth, shown = 0, 0.0, sys.stdout.isatty()
    async for deal in deals:
        rows += 1
        worth += float(deal.opportunity or 0)
        if shown and (rows % 50 == 0 or rows == total):
            done = 40 * rows // max(total, rows)
            print(f"\r   [{'#' * done}{'.' * (40 - done)}] {rows:,}", end="", flush=True)
    if shown:
        print()
    took = time.perf_counter() - began
    print(f"   {rows:,} rows worth {worth:,.2f} in {len(portal.requests())} HTTP requests, {took:.1f} s")
