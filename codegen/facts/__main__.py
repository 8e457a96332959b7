"""``python -m codegen import`` and ``python -m codegen drift``."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from .. import SpecError, spec_folder
from . import Import, build, drift


def main(arguments: Sequence[str]) -> int:
    """Run one of the two commands and return its exit code: 0 when all is well, 1 when spec and facts differ, 2 when something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m codegen")
    commands = parser.add_subparsers(dest="command", required=True)
    importing = commands.add_parser("import", help="write spec files for all methods that the spec does not have")
    importing.add_argument("--facts", type=Path, required=True, metavar="DIR", help="folder of the facts")
    importing.add_argument("--spec", type=Path, default=spec_folder(), metavar="DIR", help="the spec as it is")
    importing.add_argument(
        "--into",
        type=Path,
        required=True,
        metavar="DIR",
        help="folder to write into. Another one than the spec gets a copy of it, completed; the spec itself gets new files only",
    )
    importing.add_argument("--decisions", type=Path, metavar="DIR", help="decisions taken with the pages at hand")
    importing.add_argument(
        "--allow-missing-summaries",
        action="store_true",
        help="page titles as stand-ins, for a look at the types; not to be committed",
    )
    importing.add_argument("--notes", type=Path, metavar="FILE", help="where to write what wants to be looked at")
    drifting = commands.add_parser("drift", help="tell what the spec says otherwise than the facts")
    drifting.add_argument("--facts", type=Path, required=True, metavar="DIR", help="folder of the facts")
    drifting.add_argument("--spec", type=Path, default=spec_folder(), metavar="DIR", help="the spec")
    drifting.add_argument("--all", action="store_true", help="tell what is meant, too")
    options = parser.parse_args(arguments)
    try:
        if options.command == "drift":
            return _drift(options.facts, options.spec, options.all)
        made = build(options.facts, options.spec, options.allow_missing_summaries, decided=options.decisions)
    except SpecError as error:
        for complaint in error.complaints:
            tell(complaint, sys.stderr)
        return 2
    if options.notes:
        options.notes.write_text("\n".join((*made.notes, *made.untyped)) + "\n", encoding="utf-8")
    return _write(made, options.spec, options.into)


def _write(made: Import, spec: Path, into: Path) -> int:
    is_spec = into.resolve() == spec.resolve()
    if not is_spec and into.exists():
        if any(into.iterdir()) and not (into / "_errors.yaml").is_file():
            tell(f"{into} holds something else than a spec; name an empty folder", sys.stderr)
            return 2
        shutil.rmtree(into)
    if not is_spec and spec.is_dir():
        shutil.copytree(spec, into)
    count = 0
    for path, text in made.texts.items():
        target = into / path
        if is_spec and target.exists():
            tell(f"left as it is, though methods or shapes are missing in it: {path}")
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        count += 1
    for what, number in sorted(made.counts.items()):
        tell(f"{number:6} {what}")
    tell(f"{len(made.made):6} methods, {count} files written")
    return 0


def _drift(facts: Path, spec: Path, everything: bool) -> int:
    found = drift(facts, spec)
    for difference in (*found.open, *(found.meant if everything else ())):
        tell(difference)
    for line in found.stale:
        tell(f"no longer true, in differences.yaml: {line}")
    tell(f"{len(found.open)} differences, {len(found.meant)} more are meant, {len(found.stale)} reasons have gone.")
    return 1 if found.open or found.stale else 0


def tell(line: object, file: TextIO | None = None) -> None:
    """Write one line."""
    (file or sys.stdout).write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
