"""The table as it is printed: plain text in columns, no wider than 110 characters, in colour where that helps."""

from __future__ import annotations

import attrs

from tests.bench.measure import Row


@attrs.frozen
class Section:
    """A part of the table.

    Attributes:
        title: Its heading.
        base: Heading of the figures that ours are compared with.
        ours: Heading of ours.
        unit: Unit of both.
        scale: What they are multiplied with for it.
        places: Digits behind the point.
        digits: Digits of the ratio behind the point; none where goals are figures by themselves.
    """

    title: str
    base: str
    ours: str
    unit: str
    scale: float
    places: int
    digits: int = 0


SECTIONS = {
    "cpu": Section("CPU per call, portal without limits", "floor", "ours", " µs", 1e6, 1, 2),
    "limits": Section("Time under limits: 50 + 2 per second, 100 ms away", "optimum", "ours", " s", 1, 2, 3),
    "writes": Section("Writes, every 9th answer lost or broken", "writes", "extra rows", "", 1, 0),
    "alone": Section("Time of a call while the portal is idle", "floor", "ours", " ms", 1e3, 3, 2),
    "start": Section("Start", "aiohttp", "ours", " ms", 1e3, 0),
    "served": Section("The local portal, on one core", "HTTP alone", "portal", " ms", 1e3, 3),
    "seeded": Section("Until a new portal listens", "demo", "portal", " s", 1, 2),
    "memory": Section("The most memory until then", "demo", "portal", " MiB", 1 / 2**20, 0),
}

_NAME, _GOAL, _FIGURE, _RATIO, _END = 52, 10, 13, 9, 9
_RULE = "─" * (_NAME + _GOAL + 2 * _FIGURE + _RATIO + _END)
_CODES = {"bold": "1", "dim": "2", "ok": "32", "missed": "33", "WRONG": "31;1"}


def render(rows: list[Row], colour: bool = False) -> str:
    """Return the table."""
    lines: list[str] = []
    for key, section in SECTIONS.items():
        some = [row for row in rows if row.section == key]
        if some:
            lines += ["", _heading(section, colour), *(_line(row, section, colour) for row in some)]
    return "\n".join(lines[1:])


def summary(rows: list[Row]) -> str:
    """Say in one line how many goals are met."""
    goals = [row for row in rows if row.met is not None]
    wrong = [row for row in rows if row.wrong]
    text = f"{sum(bool(row.met) for row in goals)} of {len(goals)} goals met"
    return text + (f"; wrong: {'; '.join(f'{row.name}: {row.wrong}' for row in wrong)}" if wrong else "")


def _heading(section: Section, colour: bool) -> str:
    ratio = "ratio" if section.digits else ""
    text = _columns(section.title, "goal", section.base, section.ours, ratio)
    return f"{_paint(text, 'bold', colour)}\n{_paint(_RULE, 'dim', colour)}"


def _line(row: Row, section: Section, colour: bool) -> str:
    base, ours = (f"{value * section.scale:,.{section.places}f}{section.unit}" for value in (row.base, row.ours))
    text = _columns(
        row.name, _goal(row, section), base, ours, "" if row.absolute else f"{row.ratio:.{section.digits}f}"
    )
    end = "WRONG" if row.wrong else {True: "ok", False: "missed", None: ""}[row.met]
    first = f"{text:<{len(_RULE) - _END}}  {_paint(end, end, colour)}".rstrip()
    return "\n".join([first, *(_paint(f"  {note}", "dim", colour) for note in (row.note, row.wrong) if note)])


def _columns(name: str, goal: str, base: str, ours: str, ratio: str) -> str:
    return f"{name:<{_NAME}}{goal:>{_GOAL}}{base:>{_FIGURE}}{ours:>{_FIGURE}}{ratio:>{_RATIO}}".rstrip()


def _goal(row: Row, section: Section) -> str:
    if row.most is None:
        return ""
    if not row.absolute:
        return f"≤ {row.most:g} ×"
    return f"≤ {row.most * section.scale:g}{section.unit}" if row.most else "0"


def _paint(text: str, how: str, colour: bool) -> str:
    return f"\x1b[{_CODES[how]}m{text}\x1b[0m" if colour and how else text
