"""How things are measured: the rivals take turns, after a warm-up, and the median of each counts."""

from __future__ import annotations

import cProfile
import gc
import io
import pstats
import statistics
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Literal

import attrs

from tests.bench.far import FarPortal, Log

Job = Callable[[Sequence[Any]], Awaitable[Sequence[Any]]]
"""Does some work and returns its answers, in order."""

FLOOR = "floor"


@attrs.frozen
class Size:
    """How much is measured.

    Attributes:
        turns: Calls one after another.
        calls: Calls at once, and in batches.
        rounds: Turns of each rival.
        limited: Calls against a portal with limits.
        limited_rounds: Turns of each rival there.
        costly: Calls against a portal where each takes its time.
        writes: Writes for each kind of fault.
        every: Every so many answers to writes are lost.
        lone: Calls by themselves.
        imports: Processes that import.
        requests: Requests to the portal, when it is what is measured.
        deals: Records of a large portal.
        pages: Pages out of them.
        limits: What the portals with limits allow.
        latency: Seconds that requests take on their way there.
        cost: Seconds of work that each costly call takes.
    """

    turns: int = 2000
    calls: int = 5000
    rounds: int = 7
    limited: int = 5000
    limited_rounds: int = 3
    costly: int = 2000
    writes: int = 2000
    every: int = 9
    lone: int = 200
    imports: int = 31
    requests: int = 5000
    deals: int = 1_000_000
    pages: int = 200
    limits: Literal["standard", "off"] = "standard"
    latency: float = 0.1
    cost: float = 0.02


FULL = Size()
QUICK = Size(turns=600, calls=1500, rounds=3, limited=3600, limited_rounds=1, writes=450, imports=11, requests=2000)


@attrs.frozen
class Row:
    """One line of the table.

    Attributes:
        section: Under which heading it stands; see ``table.SECTIONS``.
        name: What was done.
        ours: Our figure.
        base: What it is compared with.
        most: The goal: what ``ours / base`` may be at most, or, with ``absolute``, ``ours`` itself. ``None`` if there is no goal.
        absolute: Whether the goal is a figure by itself.
        note: What else is to be said.
        wrong: What must not be, whatever the figures say; empty if all is right.
    """

    section: str
    name: str
    ours: float
    base: float
    most: float | None = None
    absolute: bool = False
    note: str = ""
    wrong: str = ""

    @property
    def ratio(self) -> float:
        return self.ours / self.base if self.base else 1.0

    @property
    def met(self) -> bool | None:
        """Whether the goal is met."""
        if self.wrong:
            return False
        return None if self.most is None else (self.ours if self.absolute else self.ratio) <= self.most


@attrs.frozen
class Figure:
    """What one rival needed: seconds of the processor and of the clock (medians), and what the portal saw of it the last time."""

    cpu: float
    wall: float
    log: Log
    wrong: str


async def alternated(
    portal: FarPortal,
    rivals: Mapping[str, Job],
    work: Sequence[Any],
    rounds: int,
    wrong: Callable[[Sequence[Any]], str],
) -> dict[str, Figure]:
    """Let rivals do the same work in turn.

    Args:
        portal: Where they work.
        rivals: What they do.
        work: What they are given.
        rounds: How often each is measured.
        wrong: Says what is wrong with the answers; an empty text if nothing is.
    """
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in rivals}
    logs: dict[str, Log] = {}
    complaints = dict.fromkeys(rivals, "")
    for job in rivals.values():
        await job(work[: max(len(work) // 10, 1)])
    for _ in range(rounds):
        for name, job in rivals.items():
            await portal.reset()
            cpu, wall, answers = await timed(job, work)
            spent[name].append((cpu, wall))
            logs[name] = await portal.log()
            complaints[name] = complaints[name] or wrong(answers)
    figures = {}
    for name, times in spent.items():
        cpu, wall = (statistics.median(each) for each in zip(*times, strict=True))
        figures[name] = Figure(cpu, wall, logs[name], complaints[name])
    return figures


async def timed(job: Job, work: Sequence[Any]) -> tuple[float, float, Sequence[Any]]:
    """Return the seconds that a job took, of the processor and of the clock, and its answers."""
    gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    answers = await job(work)
    return time.process_time() - cpu, time.perf_counter() - wall, answers


async def profiled(job: Job, work: Sequence[Any], lines: int = 15) -> str:
    """Return where a job spends its time."""
    profile = cProfile.Profile()
    profile.enable()
    await job(work)
    profile.disable()
    text = io.StringIO()
    pstats.Stats(profile, stream=text).strip_dirs().sort_stats("tottime").print_stats(lines)
    return text.getvalue().strip()
