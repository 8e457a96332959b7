"""Run a local portal until interrupted. Its first line is the URL of a webhook with all rights."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import ipaddress
import math
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from b24async.errors import UsageError

if TYPE_CHECKING:
    from b24async.portal import Portal
    from b24async.portal.record import Recorder

_FAULT_OPTIONS: dict[str, Callable[[str], float | str]] = {
    "every": int,
    "percent": float,
    "times": int,
    "seconds": float,
    "seed": int,
    "to": str,
}


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=0, help="port (default: a free one)")
    parser.add_argument(
        "--https", metavar="DIR", help="speak https, with a certificate authority that is kept in this folder"
    )
    parser.add_argument("--data", metavar="FILE", help="keep the data in this file (default: in memory)")
    parser.add_argument(
        "--seed",
        action="append",
        metavar="SEED",
        help="what a new portal holds: demo, empty, a YAML file, or numbers such as deals=1000,contacts=50; "
        "may be given several times (default: demo)",
    )
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
        metavar="KIND[:METHOD][@every=N|@percent=N][@times=N][@seconds=N][@seed=N][@to=URL]",
        help="break answers, for example 502:crm.item.add@every=9; may be given several times",
    )
    parser.add_argument(
        "--fault-seed",
        type=int,
        metavar="N",
        help="with a number, faults that strike at random strike the same requests every time",
    )
    parser.add_argument("--deals", type=int, default=0, metavar="N", help="add so many deals, at every start")
    parser.add_argument(
        "--grace",
        type=float,
        default=5.0,
        metavar="SECONDS",
        help="time that requests have to come to their end after an interrupt; a second one ends them (default: 5)",
    )
    parser.add_argument(
        "--record",
        metavar="FILE",
        help="be a proxy for the portal of --to and write down what is said, without secrets",
    )
    parser.add_argument("--to", metavar="WEBHOOK", help="URL of the webhook that --record forwards to")
    parser.add_argument("--replay", metavar="FILE", help="answer from what --record has written, and nothing else")


async def run(options: argparse.Namespace) -> int:
    if (options.record is None) != (options.to is None):
        raise UsageError("--record FILE and --to WEBHOOK belong together")
    if options.record is not None and options.replay is not None:
        raise UsageError("--record and --replay: one or the other")
    running = _recorder(options) if options.record is not None else _portal(options)
    stop = asyncio.Event()
    _on_signals(stop)  # an interrupt during the start counts too
    try:
        await running.start()
    except (OSError, OverflowError, sqlite3.Error, ValueError, ModuleNotFoundError) as error:
        raise UsageError(f"the portal does not start: {error}") from None
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(_stop, running)
        _greet(running, options)
        await stop.wait()
    return 0


def _portal(options: argparse.Namespace) -> Portal:
    from b24async.portal import Clock, Portal

    _sensible(options)
    try:
        portal = Portal(
            host=options.host,
            port=options.port,
            data=options.data,
            latency=options.latency,
            command_cost=options.command_cost,
            seed=options.seed or "demo",
            https=options.https,
            grace=options.grace,
            replay=options.replay,
            limits=_limits(options.limits),
            operating_limit=_operating_limit(options.operating_limit),
            fault_seed=options.fault_seed,
            clock=Clock(time.time(), ticking=True),  # the real time, which the page can move on
        )
    except ValueError as error:
        raise UsageError(str(error)) from None
    for text in options.fault:
        try:
            kind, method, more = _fault(text)
            if method is not None and not portal.knows(method):
                raise ValueError(f"there is no method {method}")
            portal.fault(kind, method, **more)
        except ValueError as error:
            raise UsageError(f"--fault {text}: {error}") from None
    if options.deals:
        portal.seed(deals=options.deals)
    return portal


def _recorder(options: argparse.Namespace) -> Recorder:
    from b24async.portal.record import Recorder

    try:
        return Recorder(
            options.record, options.to, options.host, options.port, https=options.https, grace=options.grace
        )
    except ValueError as error:
        raise UsageError(f"--{error}") from None


def _greet(running: Portal | Recorder, options: argparse.Namespace) -> None:
    print(running.webhook_url, flush=True)
    if running.ca_file is not None:
        print(f"Clients have to trust {running.ca_file}, for example by")
        for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS", "CURL_CA_BUNDLE"):
            print(f"    export {name}={running.ca_file}")
    if options.record is not None:
        print(f"What is said goes into {options.record}. Secrets are masked; what customers' records say is not.")
    if not _loopback(options.host):
        print(
            f"WARNING: the portal listens on {options.host}, where other machines can reach it. Its page at / is open to all of them.",
            file=sys.stderr,
            flush=True,
        )
    print("The portal runs; interrupt it with Ctrl-C.", flush=True)


def _on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()

    def heard() -> None:
        if stop.is_set() and task is not None:
            task.cancel()
        stop.set()

    for sign in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows has Ctrl-C alone, and asyncio.run sees to it
            loop.add_signal_handler(sign, heard)


async def _stop(running: Portal | Recorder) -> None:
    try:
        await running.stop()
    except asyncio.CancelledError:  # the second interrupt: nobody wants to wait any longer
        raise KeyboardInterrupt from None


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.casefold().rstrip(".") == "localhost" or host.casefold().endswith(".localhost")


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
        limit = float(text)
    except ValueError:
        limit = math.nan
    if not 0 < limit < math.inf:
        raise UsageError(f"--operating-limit {text}: say a number of seconds, or off")
    return limit


def _sensible(options: argparse.Namespace) -> None:
    for name in ("latency", "command_cost", "grace"):
        value = getattr(options, name)
        if not 0 <= value < math.inf:
            raise UsageError(f"--{name.replace('_', '-')} {value:g}: say a number of seconds, 0 or more")
    if options.deals < 0:
        raise UsageError(f"--deals {options.deals}: say how many, 0 or more")


def _fault(text: str) -> tuple[str, str | None, dict[str, Any]]:
    head, *parts = text.split("@")
    kind, _, method = head.partition(":")
    more: dict[str, Any] = {}
    for part in parts:
        name, _, value = part.partition("=")
        if name not in _FAULT_OPTIONS:
            known = ", ".join(f"@{known}={'URL' if known == 'to' else 'N'}" for known in _FAULT_OPTIONS)
            raise ValueError(f"@{part} is none of {known}")
        try:
            more[name] = _FAULT_OPTIONS[name](value)
        except ValueError:
            raise ValueError(f"@{part} has no number") from None
    _sensible_fault(more)
    return kind, method or None, more


def _sensible_fault(more: dict[str, Any]) -> None:
    if more.get("times", 1) != -1 and more.get("times", 1) < 1:
        raise ValueError("@times wants 1 or more, or -1 for always")
    if not 0 <= more.get("seconds", 0) < math.inf:
        raise ValueError("@seconds wants a number, 0 or more")
    to = more.get("to", "https://renamed.example")
    if not (to.startswith(("http://", "https://")) and to.isascii() and to.isprintable()):
        raise ValueError("@to wants an address such as https://renamed.example")
