"""Run a local portal until interrupted. Its first line is the URL of a webhook with all rights."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import signal
import sqlite3
from collections.abc import Callable
from typing import Any

from b24async.errors import UsageError

_FAULT_OPTIONS: dict[str, Callable[[str], float]] = {"every": int, "percent": float, "times": int, "seconds": float}


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
    parser.add_argument(
        "--command-cost", type=float, default=0.0, metavar="SECONDS", help="time that every command works"
    )
    parser.add_argument(
        "--operating-limit",
        default="480",
        metavar="SECONDS",
        help="time that one method may work in ten minutes, or off (default: 480)",
    )
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="KIND[:METHOD][@every=N|@percent=N][@times=N][@seconds=N]",
        help="break answers, for example 502:crm.item.add@every=9; may be given several times",
    )
    parser.add_argument("--deals", type=int, default=0, metavar="N", help="add so many deals")


async def run(options: argparse.Namespace) -> int:
    from b24async.portal import Portal

    portal = Portal(
        host=options.host,
        port=options.port,
        data=options.data,
        limits=_limits(options.limits),
        latency=options.latency,
        command_cost=options.command_cost,
        operating_limit=_operating_limit(options.operating_limit),
    )
    for text in options.fault:
        try:
            kind, method, more = _fault(text)
            portal.fault(kind, method, **more)
        except ValueError as error:
            raise UsageError(f"--fault {text}: {error}") from None
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
        burst = drain = 0.0
    if not (burst >= 1 and drain >= 0):
        raise UsageError(f"--limits {text}: say standard, enterprise, off, or two numbers such as 50,2")
    return burst, drain


def _operating_limit(text: str) -> float | None:
    if text == "off":
        return None
    try:
        return float(text)
    except ValueError:
        raise UsageError(f"--operating-limit {text}: say a number of seconds, or off") from None


def _fault(text: str) -> tuple[str, str | None, dict[str, Any]]:
    head, *parts = text.split("@")
    kind, _, method = head.partition(":")
    more: dict[str, Any] = {}
    for part in parts:
        name, _, value = part.partition("=")
        if name not in _FAULT_OPTIONS:
            raise ValueError(f"@{part} is none of {', '.join(f'@{known}=N' for known in _FAULT_OPTIONS)}")
        try:
            more[name] = _FAULT_OPTIONS[name](value)
        except ValueError:
            raise ValueError(f"@{part} has no number") from None
    return kind, method or None, more
