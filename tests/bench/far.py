"""Portals in a process of their own, so that what is measured here is the client alone.

``process()`` starts it; ``portal(...)`` opens a new portal in it and closes it at the end. Parent and child talk in lines of JSON over the child's
standard input and output: ``{"do": "open", ...}`` is answered by ``{"ok": ...}`` or ``{"error": "..."}``. When the parent is gone the child ends.
"""

from __future__ import annotations

import asyncio
import collections
import contextlib
import json
import sys
import time
from collections.abc import AsyncIterator
from typing import Any

import attrs

from b24async.portal import Portal


@attrs.frozen
class Log:
    """What a portal has seen.

    Attributes:
        requests: Number of requests.
        refused: How many of them its limits have refused.
        sizes: How many commands the batches held, with how often.
        struck: Calls whose request met a fault, those inside a batch each for itself.
        cpu: Seconds of the processor that the portal itself needed.
    """

    requests: int
    refused: int
    sizes: dict[int, int]
    struck: int
    cpu: float = attrs.field(eq=False)


@attrs.define(eq=False)
class FarPortal:
    """A portal in another process."""

    url: str
    process: Process = attrs.field(repr=False)

    async def log(self) -> Log:
        """Return what came in since the last ``reset``."""
        seen = await self.process.ask("log")
        seen["sizes"] = {int(size): count for size, count in seen["sizes"].items()}
        return Log(**seen)

    async def reset(self) -> None:
        """Forget what came in and switch all faults off."""
        await self.process.ask("reset")

    async def fault(self, kind: str, every: int) -> None:
        """Let a fault strike every so many requests, for as long as it is not reset."""
        await self.process.ask("fault", kind=kind, every=every)

    async def level(self) -> float:
        """Return how full the portal's bucket is."""
        return float(await self.process.ask("level"))


@attrs.define(eq=False)
class Process:
    """The process in which the portals live; one of them at a time."""

    child: asyncio.subprocess.Process

    async def ask(self, do: str, **more: Any) -> Any:
        """Have something done over there."""
        writer, reader = self.child.stdin, self.child.stdout
        assert writer is not None
        assert reader is not None
        writer.write(json.dumps({"do": do, **more}).encode() + b"\n")
        line = await reader.readline()
        answer = json.loads(line) if line else {"error": "it has ended"}
        if "error" in answer:
            raise RuntimeError(f"the portal's process: {answer['error']}")
        return answer["ok"]

    @contextlib.asynccontextmanager
    async def portal(self, deals: int = 0, **options: Any) -> AsyncIterator[FarPortal]:
        """Open a new portal with so many deals; options as for ``Portal``."""
        url = await self.ask("open", deals=deals, options={"operating_limit": None, **options})
        try:
            yield FarPortal(url, self)
        finally:
            await self.ask("close")


@contextlib.asynccontextmanager
async def process() -> AsyncIterator[Process]:
    """Start a process for portals and end it."""
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.bench.far", stdin=pipe, stdout=pipe)
    try:
        yield Process(child)
    finally:
        assert child.stdin is not None
        child.stdin.close()
        try:
            await asyncio.wait_for(child.wait(), 10.0)
        except TimeoutError:
            child.kill()
            await child.wait()


class _Child:
    """The other side."""

    def __init__(self) -> None:
        self.portal: Portal | None = None
        self.since = 0.0

    async def answer(self, do: str, more: dict[str, Any]) -> Any:
        if do == "open":
            self.portal = Portal(**more["options"])
            self.portal.seed(deals=more["deals"])
            await self.portal.start()
            return self.portal.webhook_url
        assert self.portal is not None, "no portal is open"
        if do == "close":
            await self.portal.stop()
            self.portal = None
        elif do == "reset":
            self.portal.clear_faults()
            self.portal.clear_log()
            self.since = time.process_time()
        elif do == "fault":
            self.portal.fault(more["kind"], every=more["every"])
        elif do == "level":
            return self.portal.bucket_level
        elif do == "log":
            return {**_summary(self.portal), "cpu": time.process_time() - self.since}
        else:
            raise ValueError(f"unknown: {do}")
        return None


def _summary(portal: Portal) -> dict[str, Any]:
    log = portal.requests()
    return {
        "requests": len(log),
        "refused": sum(request.status == 503 and not request.fault for request in log),
        "sizes": collections.Counter(len(request.commands) for request in log if request.commands),
        "struck": sum(len(request.commands) or 1 for request in log if request.fault),
    }


async def _main() -> None:
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    child = _Child()
    while line := await reader.readline():
        asked = json.loads(line)
        try:
            answer = {"ok": await child.answer(asked.pop("do"), asked)}
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)
    if child.portal is not None:
        await child.portal.stop()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_main())
