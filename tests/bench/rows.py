"""The rows of the table: what is done, against what it is measured, and what is demanded. Each function gives the rows of one comparison."""

from __future__ import annotations

import asyncio
import collections
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import aiohttp
import attrs

from b24async import Bitrix24, Call
from b24async.errors import B24Error
from b24async.limits import Limits
from tests.bench import floor, measure, portal_rows
from tests.bench.far import FarPortal, Log, Process
from tests.bench.measure import FLOOR, Figure, Job, Row, Size

GET, ITEM, ADD = "crm.deal.get", "crm.item.get", "crm.deal.add"
BURST, DRAIN = 50, 2.0
FAULTS = ("reset-after", "truncated", "empty", "502-after")


@attrs.frozen
class Bench:
    """What every comparison is given. ``profiles``: filled with where our own time goes, when that is asked for."""

    process: Process
    size: Size
    profiles: dict[str, str] | None = None

    async def compare(
        self,
        portal: FarPortal,
        rivals: dict[str, Job],
        work: Sequence[Any],
        rounds: int,
        wrong: Callable[[Sequence[Any]], str],
    ) -> dict[str, Figure]:
        figures = await measure.alternated(portal, rivals, work, rounds, wrong)
        if self.profiles is not None:
            for name, job in rivals.items():
                if name != FLOOR:
                    self.profiles[name] = await measure.profiled(job, work)
        return figures


async def sequential(bench: Bench) -> list[Row]:
    """Compare calls one after another."""
    count = bench.size.turns
    async with (
        bench.process.portal(count, limits="off") as portal,
        aiohttp.ClientSession() as session,
        Bitrix24.from_webhook(portal.url, limits="off") as b24,
    ):
        ids = await newest(session, portal.url, count)

        async def ours(work: Sequence[Any]) -> Sequence[Any]:
            return [await b24.call(GET, params) for params in work]

        name = f"{count:,} calls, one after another"
        rivals = {FLOOR: _floor(floor.one_by_one, session, portal, GET), name: ours}
        figures = await bench.compare(portal, rivals, _gets(ids), bench.size.rounds, _other_than(ids, _deal))
    return [_cpu(name, figures, count, 1.5)]


async def concurrent(bench: Bench) -> list[Row]:
    """Compare calls at once that share no requests."""
    count = bench.size.calls
    async with (
        bench.process.portal(count, limits="off") as portal,
        aiohttp.ClientSession() as session,
        Bitrix24.from_webhook(portal.url, limits="off", packing="off") as b24,
    ):
        ids = await newest(session, portal.url, count)

        async def ours(work: Sequence[Any]) -> Sequence[Any]:
            return await asyncio.gather(*[b24.call(GET, params) for params in work])

        name = f"{count:,} calls at once, unpacked"
        rivals = {FLOOR: _floor(floor.at_once, session, portal, GET), name: ours}
        figures = await bench.compare(portal, rivals, _gets(ids), bench.size.rounds, _other_than(ids, _deal))
    return [_cpu(name, figures, count, 2.0)]


async def batches(bench: Bench) -> list[Row]:
    """Compare calls that share requests, because they were put into a batch or because they were awaited at once."""
    count = bench.size.calls
    rows: list[Row] = []
    async with (
        bench.process.portal(count, limits="off") as portal,
        aiohttp.ClientSession() as session,
        Bitrix24.from_webhook(portal.url, limits="off") as b24,
    ):
        ids = await newest(session, portal.url, count)

        def raw(params: Any) -> Call[Any]:
            return b24.call(GET, params)

        def typed(params: Any) -> Call[Any]:
            return b24.crm.item.get(entity_type_id=params["entityTypeId"], id=params["id"])

        for method, build, id_of, words, most in (
            (GET, raw, _deal, "", 1.6),
            (ITEM, typed, _item, ", typed", None),
        ):
            explicit, gathered = f"{count:,} calls in b24.batch{words}", f"{count:,} calls at once, packed{words}"

            async def in_batch(work: Sequence[Any], build: Callable[[Any], Call[Any]] = build) -> Sequence[Any]:
                calls = [build(params) for params in work]
                results = await b24.batch(calls)
                return [results[call] for call in calls]

            async def at_once(work: Sequence[Any], build: Callable[[Any], Call[Any]] = build) -> Sequence[Any]:
                return await asyncio.gather(*[build(params) for params in work])

            work = _gets(ids) if method == GET else [{"entityTypeId": 2, "id": id_} for id_ in ids]
            for name, ours, by_hand, goal in (
                (explicit, in_batch, floor.in_batches, most),
                (gathered, at_once, floor.awaited_at_once, most and 2.0),
            ):
                rivals = {FLOOR: _floor(by_hand, session, portal, method), name: ours}
                figures = await bench.compare(portal, rivals, work, bench.size.rounds, _other_than(ids, id_of))
                more = _more_than(_fewest(count), figures[name].log.requests)
                rows.append(_cpu(name, figures, count, goal, more))
    return rows


async def limited(bench: Bench) -> list[Row]:
    """Compare plain ``asyncio.gather`` with the best that the portal's limits allow."""
    return [await _limited(bench, bench.size.limited, bench.size.limited_rounds, 0.0, 1.03)]


async def costly(bench: Bench) -> list[Row]:
    """Do the same where every command takes its time on the portal."""
    return [await _limited(bench, bench.size.costly, bench.size.rounds, bench.size.cost, 1.2)]


async def writes(bench: Bench) -> list[Row]:
    """Count what is on the portal after writes whose answers were lost or broken once the work was done."""
    count = bench.size.writes
    rows = []
    async with aiohttp.ClientSession() as session:
        for name, write in (
            (f"{count:,} single adds", _unpacked),
            (f"{count:,} adds at once, packed", _packed),
            (f"{count:,} adds in b24.batch", _explicit),
        ):
            tallies = []
            for kind in FAULTS:
                async with (
                    bench.process.portal(limits="off") as portal,
                    Bitrix24.from_webhook(portal.url, limits="off") as b24,
                ):
                    tallies.append(await _tally(session, portal, b24, kind, write, count, bench.size.every))
            rows.append(_writes(name, count, tallies))
    return rows


async def lone(bench: Bench) -> list[Row]:
    """Compare a call by itself; both sides take turns call by call, with a pause before each."""
    # The bucket is large enough for all of them, so that the limits take part without being reached.
    limits = (20.0 * bench.size.lone + 100, 2.0)
    spent: dict[str, list[float]] = {FLOOR: [], "ours": []}
    async with (
        bench.process.portal(100, limits=limits) as portal,
        aiohttp.ClientSession() as session,
        Bitrix24.from_webhook(portal.url, limits=Limits(*limits)) as b24,
    ):
        [id_] = await newest(session, portal.url, 1)
        jobs: dict[str, Callable[[], Awaitable[Any]]] = {
            FLOOR: lambda: floor.call(session, portal.url, GET, {"id": id_}),
            "ours": lambda: b24.call(GET, {"id": id_}).send(),
        }
        for number in range(-10, bench.size.lone):
            for name, job in jobs.items():
                await asyncio.sleep(0.005)
                begun = time.perf_counter()
                await job()
                if number >= 0:
                    spent[name].append(time.perf_counter() - begun)
    medians = {name: statistics.median(times) for name, times in spent.items()}
    return [Row("alone", f"a lone call, {bench.size.lone} times", medians["ours"], medians[FLOOR], 1.15)]


async def imports(bench: Bench) -> list[Row]:
    """Compare whole processes that import, in seconds of the processor: whoever imports waits for nothing. Their bytecode is cached."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}

    def process(code: str) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", code], check=True, env=environment)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime

    codes = ("pass", "import aiohttp", "import aiohttp, b24async")
    for code in codes:
        process(code)
    rounds = [[process(code) for code in codes] for _ in range(bench.size.imports)]
    bare, base, ours = (statistics.median(each) for each in zip(*rounds, strict=True))
    return [Row("start", "import b24async, beyond aiohttp", ours - base, base - bare, 0.060, absolute=True)]


ROWS: dict[str, Callable[[Bench], Awaitable[list[Row]]]] = {
    each.__name__: each
    for each in (sequential, concurrent, batches, limited, costly, writes, lone, imports, *portal_rows.ALL)
}


def optimum(requests: int, latency: float, cost: float = 0.0, level: float = 0.0) -> float:
    """Return the seconds below which nobody gets so many requests through a portal with the usual limits.

    Args:
        requests: Number of requests.
        latency: Seconds of one round trip.
        cost: Seconds of work that each request takes.
        level: How full the portal's bucket was at the start.
    """
    return max(0.0, requests - (BURST - level)) / DRAIN + latency + cost


async def newest(session: aiohttp.ClientSession, url: str, count: int) -> list[int]:
    """Return the ids of the newest deals, ascending; those that were seeded follow one another."""
    rows = await floor.call(session, url, "crm.deal.list", {"select": ["ID"], "order": {"ID": "DESC"}, "start": -1})
    last = int(rows[0]["ID"])
    return list(range(last - count + 1, last + 1))


async def _limited(bench: Bench, count: int, rounds: int, cost: float, most: float) -> Row:
    size = bench.size
    walls: dict[str, list[float]] = {FLOOR: [], "ours": []}
    best: list[float] = []
    logs: list[Log] = []
    wrong, fewest = "", _fewest(count)
    async with aiohttp.ClientSession() as session:
        for _ in range(rounds):
            for name, times in walls.items():
                # Each time a new portal: the bucket of the one before is still full.
                async with (
                    bench.process.portal(count, limits=size.limits, latency=size.latency, command_cost=cost) as portal,
                    Bitrix24.from_webhook(portal.url, limits=size.limits) as b24,
                ):
                    ids = await newest(session, portal.url, count)
                    await b24.call(GET, {"id": ids[0]})
                    while await portal.level() > 0 or b24.limits.snapshot().level > 0:
                        await asyncio.sleep(0.1)
                    await portal.reset()
                    level = await portal.level()
                    if name == FLOOR:
                        job = _floor(floor.within_limits, session, portal, GET)
                    else:

                        async def job(work: Sequence[Any], b24: Bitrix24 = b24) -> Sequence[Any]:
                            return await asyncio.gather(*[b24.call(GET, params) for params in work])

                    _, wall, answers = await measure.timed(job, _gets(ids))
                    times.append(wall)
                    if name != FLOOR:
                        logs.append(await portal.log())
                        best.append(optimum(fewest, size.latency, cost * min(count, floor.COMMANDS), level))
                        wrong = wrong or _other_than(ids, _deal)(answers)
    refused = sum(log.refused for log in logs)
    if refused:
        wrong = wrong or f"{refused} refused"
    hand = statistics.median(walls[FLOOR])
    seen = f"{max(log.requests for log in logs)} requests, {refused} refused"
    return Row(
        "limits",
        f"{count:,} calls at once" + (f", {1000 * cost:.0f} ms of work each" if cost else ""),
        statistics.median(walls["ours"]),
        statistics.median(best),
        most,
        note=f"{seen}; by hand {hand:.2f} s; the portal itself worked {max(log.cpu for log in logs):.2f} s",
        wrong=wrong,
    )


@attrs.frozen
class _Tally:
    """What became of many writes.

    Attributes:
        extra: Rows on the portal beyond those of the writes that were reported as done or as perhaps done.
        missing: Writes without a row.
        doubtful: Writes that were reported as perhaps done, by an error with the method's name.
        struck: Writes whose answer was lost.
        requests: Requests that it took.
    """

    extra: int
    missing: int
    doubtful: int
    struck: int
    requests: int


_Write = Callable[[Bitrix24, Sequence[str]], Awaitable[list[B24Error | None]]]


def _add(b24: Bitrix24, title: str) -> Call[Any]:
    return b24.call(ADD, {"fields": {"TITLE": title}})


async def _unpacked(b24: Bitrix24, titles: Sequence[str]) -> list[B24Error | None]:
    return await _packed(b24.with_options(packing="off"), titles)


async def _packed(b24: Bitrix24, titles: Sequence[str]) -> list[B24Error | None]:
    ends = await asyncio.gather(*[_add(b24, title) for title in titles], return_exceptions=True)
    for end in ends:
        if isinstance(end, BaseException) and not isinstance(end, B24Error):
            raise end
    return [end if isinstance(end, B24Error) else None for end in ends]


async def _explicit(b24: Bitrix24, titles: Sequence[str]) -> list[B24Error | None]:
    calls = [_add(b24, title) for title in titles]
    results = await b24.batch(calls)
    return [results.outcome(call).error for call in calls]


async def _tally(
    session: aiohttp.ClientSession, portal: FarPortal, b24: Bitrix24, kind: str, write: _Write, count: int, every: int
) -> _Tally:
    titles = [f"Bench {number:05}" for number in range(count)]
    await portal.reset()
    await portal.fault(kind, every=every)
    errors = dict(zip(titles, await write(b24, titles), strict=True))
    log = await portal.log()
    await portal.reset()
    rows = collections.Counter(await floor.titles(session, portal.url, "Bench "))
    doubtful = {title for title, error in errors.items() if error is not None and _in_doubt(error)}
    told = {title for title, error in errors.items() if error is None} | doubtful
    return _Tally(
        extra=sum(number - (title in told) for title, number in rows.items()),
        missing=sum(title not in rows for title in titles),
        doubtful=len(doubtful),
        struck=log.struck,
        requests=log.requests,
    )


def _in_doubt(error: B24Error) -> bool:
    return bool(getattr(error, "maybe_done", False)) and str(error).startswith(ADD)


def _writes(name: str, count: int, tallies: Sequence[_Tally]) -> Row:
    extra, missing, doubtful, struck, requests = (sum(each) for each in zip(*map(attrs.astuple, tallies), strict=True))
    wrong = ""
    if extra:
        wrong = f"{extra} extra"
    elif missing:
        wrong = f"{missing} missing"
    elif doubtful != struck:
        wrong = f"{struck} answers lost, {doubtful} writes named as uncertain"
    elif not struck:
        wrong = "no fault has struck"
    note = f"{requests:,} requests; {doubtful} answers lost, all named; {count * len(tallies) - missing:,} rows"
    return Row("writes", name, extra, count * len(tallies), 0, absolute=True, note=note, wrong=wrong)


def _cpu(name: str, figures: dict[str, Figure], count: int, most: float | None, note: str = "") -> Row:
    wrong = figures[name].wrong or (f"the floor is wrong: {figures[FLOOR].wrong}" if figures[FLOOR].wrong else "")
    return Row("cpu", name, figures[name].cpu / count, figures[FLOOR].cpu / count, most, note=note, wrong=wrong)


def _fewest(count: int) -> int:
    return -(-count // floor.COMMANDS)


def _more_than(fewest: int, requests: int) -> str:
    return "" if requests == fewest else f"{requests} requests where {fewest} would do"


def _floor(job: Callable[..., Awaitable[Sequence[Any]]], session: Any, portal: FarPortal, method: str) -> Job:
    async def run(work: Sequence[Any]) -> Sequence[Any]:
        return await job(session, portal.url, method, work)

    return run


def _gets(ids: Sequence[int]) -> list[dict[str, Any]]:
    return [{"id": id_} for id_ in ids]


def _deal(answer: Any) -> int:
    return int(answer["ID"])


def _item(answer: Any) -> int:
    return int(answer["item"]["id"]) if isinstance(answer, dict) else int(answer.id)


def _other_than(ids: Sequence[int], id_of: Callable[[Any], int]) -> Callable[[Sequence[Any]], str]:
    """Return what says whether answers are other ones than those asked for, or in another order."""

    def wrong(answers: Sequence[Any]) -> str:
        return "" if [id_of(answer) for answer in answers] == list(ids) else "answers out of order"

    return wrong
