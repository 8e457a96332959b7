"""The benchmarks do what they say: every comparison at a tiny size, and its counts. How long anything takes is looked at nowhere here."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from b24async import Bitrix24
from b24async.errors import B24Error
from tests.bench import far, floor, measure, rows, table
from tests.bench.measure import Row

TINY = measure.Size(
    turns=60,
    calls=60,
    rounds=1,
    limited=60,
    limited_rounds=1,
    costly=60,
    writes=60,
    every=2,
    lone=3,
    imports=1,
    requests=60,
    deals=300,
    pages=3,
    limits="off",
    latency=0.0,
    cost=0.0,
)
IN_ONE_LOOP = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def process() -> AsyncIterator[far.Process]:
    async with far.process() as running:
        yield running


@IN_ONE_LOOP
async def test_every_comparison_ends_with_right_answers_in_the_fewest_requests(process: far.Process) -> None:
    bench = rows.Bench(process, TINY)
    found = [row for compare in rows.ROWS.values() for row in await compare(bench)]
    assert [row.wrong for row in found] == [""] * len(found)
    assert [row.note for row in found if row.section == "cpu"] == [""] * 6  # no word of more requests than needed
    assert [row.note.partition(";")[0] for row in found if row.section == "limits"] == ["2 requests, 0 refused"] * 2
    assert [row.note for row in found if row.section == "writes"] == [
        "240 requests; 120 answers lost, all named; 240 rows",
        "8 requests; 120 answers lost, all named; 240 rows",
        "8 requests; 40 answers lost, all named; 240 rows",
    ]
    assert {row.section for row in found} == set(table.SECTIONS)


@IN_ONE_LOOP
async def test_answers_in_another_order_are_noticed(process: far.Process) -> None:
    async with process.portal(3, limits="off") as portal, aiohttp.ClientSession() as session:
        ids = await rows.newest(session, portal.url, 3)

        async def right(work: Sequence[Any]) -> Sequence[Any]:
            return await floor.in_batches(session, portal.url, rows.GET, work)

        async def backwards(work: Sequence[Any]) -> Sequence[Any]:
            return (await right(work))[::-1]

        def wrong(answers: Sequence[Any]) -> str:
            return "" if [int(answer["ID"]) for answer in answers] == ids else "order"

        work = [{"id": id_} for id_ in ids]
        figures = await measure.alternated(portal, {"right": right, "backwards": backwards}, work, 1, wrong)
    assert {name: figure.wrong for name, figure in figures.items()} == {"right": "", "backwards": "order"}
    assert figures["right"].log == far.Log(requests=1, refused=0, sizes={3: 1}, struck=0, cpu=0.0)


async def _twice(b24: Bitrix24, titles: Sequence[str]) -> list[B24Error | None]:
    await rows._packed(b24, titles)
    return await rows._packed(b24, titles)


async def _half(b24: Bitrix24, titles: Sequence[str]) -> list[B24Error | None]:
    return (await rows._packed(b24, titles[::2])) * 2


async def _silent(b24: Bitrix24, titles: Sequence[str]) -> list[B24Error | None]:
    await rows._unpacked(b24, titles)
    return [None] * len(titles)


@IN_ONE_LOOP
@pytest.mark.parametrize(
    ("write", "wrong"),
    [(_twice, "20 extra"), (_half, "10 missing"), (_silent, "2 answers lost, 0 writes named as uncertain")],
)
async def test_writes_done_twice_or_not_at_all_or_without_their_doubt_are_noticed(
    process: far.Process, write: rows._Write, wrong: str
) -> None:
    async with (
        process.portal(limits="off") as portal,
        aiohttp.ClientSession() as session,
        Bitrix24.from_webhook(portal.url, limits="off") as b24,
    ):
        tally = await rows._tally(session, portal, b24, "empty", write, 20, 9)
    row = rows._writes("adds", 20, [tally])
    assert row.wrong == wrong
    assert row.met is False


@IN_ONE_LOOP
async def test_the_floor_sends_again_what_was_refused(process: far.Process) -> None:
    async with process.portal(150, limits="off") as portal, aiohttp.ClientSession() as session:
        ids = await rows.newest(session, portal.url, 150)
        await portal.reset()
        await portal.fault("503", every=3)
        work = [{"id": id_} for id_ in ids]
        answers = await floor.within_limits(session, portal.url, rows.GET, work, drain=1000.0)
        log = await portal.log()
    assert [int(answer["ID"]) for answer in answers] == ids
    assert log == far.Log(requests=4, refused=0, sizes={50: 4}, struck=50, cpu=0.0)


@pytest.mark.parametrize(
    ("requests", "level", "seconds"), [(40, 0.0, 0.1), (50, 0.0, 0.1), (100, 0.0, 25.1), (100, 10.0, 30.1)]
)
def test_the_optimum_is_the_burst_and_then_the_drain(requests: int, level: float, seconds: float) -> None:
    assert rows.optimum(requests, 0.1, level=level) == pytest.approx(seconds)


def test_the_table_says_what_is_met_and_what_is_wrong_and_stays_narrow() -> None:
    text = table.render(
        [
            Row("cpu", "as good as by hand", 1e-4, 1e-4, 1.5),
            Row("cpu", "too slow", 3e-4, 1e-4, 1.5),
            Row("cpu", "no goal", 9_999e-4, 1e-4),
            Row("writes", "1,000,000 adds", 1, 1_000_000, 0, absolute=True, note="a note", wrong="1 extra"),
            Row("start", "import", 0.05, 0.2, 0.06, absolute=True),
        ]
    )
    ends = {line.split("  ")[0]: line.split()[-1] for line in text.splitlines() if line}
    assert ends["as good as by hand"] == "ok"
    assert ends["too slow"] == "missed"
    assert ends["1,000,000 adds"] == "WRONG"
    assert ends["import"] == "ok"
    assert max(map(len, text.splitlines())) <= 110
    assert "  1 extra" in text.splitlines()
