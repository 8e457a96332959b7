"""The rows about the local portal itself: how fast it answers on one core, and what a million records cost.

The requests come over plain sockets that are kept open, several at once and none before the answer to the one before it on the same socket, so that
whoever asks needs little of the machine. Each portal has a process of its own, on one core where the system allows that.
"""

from __future__ import annotations

import asyncio
import cProfile
import io
import json
import os
import pstats
import resource
import selectors
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import attrs

from b24async.portal import Portal
from tests.bench import far
from tests.bench.measure import Row

if TYPE_CHECKING:
    from tests.bench.rows import Bench

SOCKETS = 8
PAGE = 50
SLOWEST = 1 / 2000
"""Seconds that a read may take in the middle of many."""

PAGE_SLOWEST = 0.005
SEEDING = 60.0
MEMORY = 2 * 1024**3
_NOWHERE = "nowhere"
"""A path that leads to a page of the web server: what HTTP alone costs."""


async def served(bench: Bench) -> list[Row]:
    """Ask the portal for one record after the other, as fast as one core answers."""
    count = bench.size.requests
    async with far.process() as process:
        _pin(process)
        async with process.portal(count, limits="off") as portal:
            ids = _newest(portal.url, count)
            work = [_request(portal.url, "crm.deal.get", {"id": id_}) for id_ in ids]
            nowhere = [_request(_elsewhere(portal.url), _NOWHERE, {})] * count
            ask(portal.url, work[: max(count // 10, 1)])
            times: list[float] = []
            bare: list[float] = []
            cpu: list[float] = []
            wrong = ""
            for _ in range(bench.size.rounds):
                bare.append(ask(portal.url, nowhere).seconds / count)
                await portal.reset()
                asked = ask(portal.url, work)
                times.append(asked.seconds / count)
                cpu.append((await portal.log()).cpu / count)
                wrong = wrong or _wrong(asked.answers, ids)
    if bench.profiles is not None:
        bench.profiles["the portal, one record after the other"] = await _profile(min(count, 3000))
    spent = statistics.median(times)
    note = f"{1 / spent:,.0f} requests per second; {1e3 * statistics.median(cpu):.3f} ms of the processor for each"
    name = f"{count:,} × crm.deal.get, {SOCKETS} at once"
    return [
        Row(
            "served",
            name,
            spent,
            statistics.median(bare),
            SLOWEST,
            absolute=True,
            note=note,
            wrong=wrong,
        )
    ]


async def paged(bench: Bench) -> list[Row]:
    """Ask for pages out of very many records, by the last id."""
    deals, pages = bench.size.deals, bench.size.pages
    async with far.process() as process:
        _pin(process)
        async with process.portal(deals, limits="off") as portal:
            last = _newest(portal.url, 1)[0]
            first = last - deals
            behind = [first + (deals - PAGE) * number // pages for number in range(pages)]
            order = {"order": {"ID": "ASC"}, "start": -1}
            work = [_request(portal.url, "crm.deal.list", {"filter": {">ID": id_}, **order}) for id_ in behind]
            bare = ask(portal.url, [_request(_elsewhere(portal.url), _NOWHERE, {})] * pages, sockets=1)
            asked = ask(portal.url, work, sockets=1)
    got = [[int(row["ID"]) for row in json.loads(answer)["result"]] for answer in asked.answers]
    right = [list(range(id_ + 1, id_ + 1 + PAGE)) for id_ in behind]
    wrong = "" if got == right else "other rows than those behind the last id"
    name = f"a page of {PAGE} out of {deals:,} by its last id"
    return [
        Row(
            "served",
            name,
            statistics.median(asked.each),
            statistics.median(bare.each),
            PAGE_SLOWEST,
            absolute=True,
            wrong=wrong,
        )
    ]


async def seeded(bench: Bench) -> list[Row]:
    """Start new processes, one with very many records and one with the few of the demo."""
    deals = bench.size.deals
    bare, full = _fresh(0), _fresh(deals)
    wrong = "" if full.deals - bare.deals == deals else f"{full.deals - bare.deals:,} deals"
    name = f"a new process with {deals:,} deals"
    return [
        Row("seeded", name, full.seconds, bare.seconds, SEEDING, absolute=True, wrong=wrong),
        Row("memory", name, full.peak, bare.peak, MEMORY, absolute=True, wrong=wrong),
    ]


ALL = (served, paged, seeded)


@attrs.frozen
class Asked:
    """What came of many requests: the bodies of the answers and the seconds that each took, both in order, and the seconds that all took."""

    answers: list[bytes]
    each: list[float]
    seconds: float


def ask(url: str, requests: Sequence[bytes], sockets: int = SOCKETS) -> Asked:
    """Send requests over a few sockets."""
    parts = urlsplit(url)
    answers: list[bytes] = [b""] * len(requests)
    each = [0.0] * len(requests)
    waiting = iter(enumerate(requests))
    with selectors.DefaultSelector() as selector:
        begun = time.perf_counter()
        for number, content in (pair for _, pair in zip(range(sockets), waiting, strict=False)):
            sock = socket.create_connection((parts.hostname or "", parts.port or 80))
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            selector.register(sock, selectors.EVENT_READ, _Waiting(sock, number, time.perf_counter()))
            sock.sendall(content)
        while selector.get_map():
            for key, _ in selector.select():
                socket_: _Waiting = key.data
                body = socket_.read()
                if body is None:
                    continue
                answers[socket_.number], each[socket_.number] = body, time.perf_counter() - socket_.begun
                number, content = next(waiting, (-1, b""))
                if number < 0:
                    selector.unregister(socket_.sock)
                    socket_.sock.close()
                else:
                    socket_.number, socket_.begun = number, time.perf_counter()
                    socket_.sock.sendall(content)
        seconds = time.perf_counter() - begun
    return Asked(answers, each, seconds)


@attrs.define(eq=False)
class _Waiting:
    """A socket that waits for the answer to a request, since when."""

    sock: socket.socket
    number: int
    begun: float
    heard: bytes = b""

    def read(self) -> bytes | None:
        """Return the body when all of it is there."""
        more = self.sock.recv(262_144)
        if not more:
            raise ConnectionError("the portal has hung up")
        self.heard += more
        head, end, body = self.heard.partition(b"\r\n\r\n")
        if not end or len(body) < int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]):
            return None
        self.heard = b""
        return body


@attrs.frozen
class _Fresh:
    """How a new process fared: seconds until it listened, the most memory it had in bytes, the deals in its portal."""

    seconds: float
    peak: float
    deals: int


def _fresh(deals: int) -> _Fresh:
    command = [sys.executable, "-m", "tests.bench.portal_rows", str(deals)]
    return _Fresh(**json.loads(subprocess.run(command, check=True, capture_output=True).stdout))


async def _start(deals: int) -> None:
    begun = time.perf_counter()
    portal = Portal(limits="off")
    portal.seed(deals=deals)
    async with portal:
        seconds = time.perf_counter() - begun
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        there = await asyncio.to_thread(_total, portal.webhook_url)
    print(json.dumps({"seconds": seconds, "peak": peak, "deals": there}))


def _total(url: str) -> int:
    return int(json.loads(ask(url, [_request(url, "crm.deal.list", {"select": ["ID"]})]).answers[0])["total"])


def _newest(url: str, count: int) -> list[int]:
    request = _request(url, "crm.deal.list", {"select": ["ID"], "order": {"ID": "DESC"}, "start": -1})
    last = int(json.loads(ask(url, [request]).answers[0])["result"][0]["ID"])
    return list(range(last - count + 1, last + 1))


def _request(url: str, method: str, params: Any) -> bytes:
    parts, body = urlsplit(url), json.dumps(params).encode()
    head = f"POST {parts.path}{method} HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def _elsewhere(url: str) -> str:
    return urlsplit(url)._replace(path="/").geturl()


def _wrong(answers: Sequence[bytes], ids: Sequence[int]) -> str:
    told = [json.loads(answer).get("result", {}).get("ID") for answer in answers]
    return "" if told == [str(id_) for id_ in ids] else "answers out of order"


def _pin(process: far.Process) -> None:
    if sys.platform == "linux":
        os.sched_setaffinity(process.child.pid, {max(os.sched_getaffinity(0))})


async def _profile(count: int) -> str:
    # Only the thread of the event loop is looked at, which is the portal's.
    async with Portal(limits="off") as portal:
        url = portal.webhook_url
        work = [_request(url, "crm.deal.get", {"id": number % 9 + 1}) for number in range(count)]
        await asyncio.to_thread(ask, url, work[:100])
        profile = cProfile.Profile()
        profile.enable()
        await asyncio.to_thread(ask, url, work)
        profile.disable()
    text = io.StringIO()
    pstats.Stats(profile, stream=text).strip_dirs().sort_stats("tottime").print_stats(15)
    return text.getvalue().strip()


if __name__ == "__main__":
    asyncio.run(_start(int(sys.argv[1])))
