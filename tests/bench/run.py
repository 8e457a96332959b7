"""``make bench``: the timed claims, measured on this machine. ``docs/benchmarks.md`` explains them.

A goal that is missed is printed, not punished: machines differ. What is wrong whatever the machine (answers out of order, refused requests, extra rows)
ends with exit status 1.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import sys
import time

BUSY = 0.5
"""Load of the machine above which figures are not to be trusted."""


def main() -> int:
    asked = _arguments()
    if not asked.orjson:
        # Both sides parse JSON with the standard library, so that the parser makes no difference; this is how a module is made unimportable.
        sys.modules["orjson"] = None  # type: ignore[assignment]
    return asyncio.run(_run(asked))


async def _run(asked: argparse.Namespace) -> int:
    from tests.bench import far, measure, rows, table

    chosen = asked.rows.split(",") if asked.rows else list(rows.ROWS)
    unknown = [name for name in chosen if name not in rows.ROWS]
    if unknown:
        print(f"no rows {', '.join(unknown)}; there are {', '.join(rows.ROWS)}", file=sys.stderr)
        return 2
    begun, load = time.monotonic(), os.getloadavg()[0]
    found: list[measure.Row] = []
    async with far.process() as process:
        bench = rows.Bench(process, measure.QUICK if asked.quick else measure.FULL, {} if asked.profile else None)
        for number, name in enumerate(chosen, 1):
            _progress(f"{number} of {len(chosen)}: {rows.ROWS[name].__doc__}")
            found += await rows.ROWS[name](bench)
    _progress("")
    print(_machine(asked))
    if load > BUSY:
        print(f"The machine was busy before (load {load:.1f}): times are too high, and ratios unsteady.")
    print()
    print(table.render(found, colour=sys.stdout.isatty() and "NO_COLOR" not in os.environ))
    for title, text in (bench.profiles or {}).items():
        print(f"\n{title}\n{text}")
    print(f"\n{table.summary(found)}; measured in {time.monotonic() - begun:.0f} s")
    return 1 if any(row.wrong for row in found) else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.run", description="Measure what b24async costs.")
    parser.add_argument("--quick", action="store_true", help="less of everything, within two minutes")
    parser.add_argument("--rows", default="", metavar="NAMES", help="only these comparisons, with commas between them")
    parser.add_argument("--profile", action="store_true", help="also print where our own time goes")
    parser.add_argument("--orjson", action="store_true", help="let the client use orjson; the floor never does")
    return parser.parse_args()


def _machine(asked: argparse.Namespace) -> str:
    import aiohttp

    from b24async._version import __version__

    parser = "orjson (ours only)" if asked.orjson else "json"
    size = "quick" if asked.quick else "full"
    return (
        f"b24async {__version__}, {platform.python_implementation()} {platform.python_version()}, "
        f"aiohttp {aiohttp.__version__}, {parser}, {os.cpu_count()} cores, {size}"
    )


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
