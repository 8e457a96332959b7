"""Run a local portal until interrupted. Its first line is the URL of a webhook with all rights."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import signal
import sqlite3

from b24async.errors import UsageError


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=0, help="port (default: a free one)")
    parser.add_argument("--data", metavar="FILE", help="keep the data in this file (default: in memory)")
    parser.add_argument(
        "--limits", default="standard", help="standard, enterprise, off, or BURST,DRAIN (default: standard)"
    )
    parser.add_argument(
        "--latency", type=float, default=0.0, metavar="SECONDS", help="time that every answer takes at least"
    )
    parser.add_argument("--deals", type=int, default=0, metavar="N", help="add so many deals")


async def run(options: argparse.Namespace) -> int:
    from b24async.portal import Portal

    portal = Portal(
        host=options.host, port=options.port, data=options.data, limits=_limits(options.limits), latency=options.latency
    )
    stop = asyncio.Event()
    try:
        await portal.start()
    except (OSError, OverflowError, sqlite3.Error) as error:
        raise UsageError(f"the portal does not start: {error}") from None
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(portal.stop)
        if options.deals:
            portal.seed(deals=options.deals)
        print(portal.webhook_url, flush=True)
        print("The portal runs; interrupt it with Ctrl-C.", flush=True)
        for sign in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(sign, stop.set)
        await stop.wait()
    return 0


def _limits(text: str) -> str | tuple[float, float]:
    if text in ("standard", "enterprise", "off"):
        return text
    try:
        burst, drain = map(float, text.split(","))
    except ValueError:
        raise UsageError(f"--limits {text}: say standard, enterprise, off, or two numbers such as 50,2") from None
    return burst, drain
