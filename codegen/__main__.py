"""``python -m codegen``: generate, or with ``--check`` tell whether what is there is what would be generated. ``count`` tells what the spec holds.

The exit code is 0 when all is well, 1 when files differ (``--check``), 2 when the spec has mistakes.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from . import SpecError, check, generate, read_spec, spec_folder
from .count import counts, table


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    if (given := list(sys.argv[1:] if arguments is None else arguments))[:1] in (["import"], ["drift"]):
        return importlib.import_module(".facts.__main__", __package__).main(given)  # type: ignore[no-any-return]
    spec = spec_folder()
    beside = spec.parent / "b24async"
    parser = argparse.ArgumentParser(
        prog="python -m codegen", description="Generate stubs, shapes and registry from the spec."
    )
    parser.add_argument(
        "command",
        nargs="?",
        choices=["generate", "count"],
        default="generate",
        help="generate (the default), or count what the spec holds",
    )
    parser.add_argument(
        "--spec", type=Path, default=spec, metavar="DIR", help="folder of the spec (default: %(default)s)"
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=beside if beside.is_dir() else None,
        metavar="DIR",
        help="folder of the package to write into (default: %(default)s)",
    )
    parser.add_argument(
        "--package", default="b24async", metavar="NAME", help="dotted name of that package (default: %(default)s)"
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; list the files that differ and exit with 1 if there are any",
    )
    parser.add_argument("--facts", type=Path, metavar="DIR", help="for count: facts of the reference to compare with")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    try:
        if options.command == "count":
            found = read_spec(options.spec)
            print(table(counts(found)))
            if options.facts is not None:
                print(importlib.import_module(".facts.coverage", __package__).coverage(found, options.facts))
            return 0
        if options.out is None:
            parser.error("say where to write with --out DIR")
        changes = (check if options.check else generate)(options.spec, options.out, options.package)
    except SpecError as error:
        for complaint in error.complaints:
            print(complaint, file=sys.stderr)
        count = len(error.complaints)
        print(f"{count} mistake{'s' if count > 1 else ''} in the spec; nothing was written.", file=sys.stderr)
        return 2
    took = time.perf_counter() - started
    if options.check:
        for path in changes.written:
            print(f"differs: {os.path.relpath(options.out / path)}")
        for path in changes.deleted:
            print(f"has no spec any more: {os.path.relpath(options.out / path)}")
        if changes.written or changes.deleted:
            print("Run `python -m codegen` and commit what it writes.")
            return 1
        print(f"{changes.unchanged} generated files are up to date ({took:.1f} s).")
        return 0
    for path in changes.deleted:
        print(f"deleted {os.path.relpath(options.out / path)}")
    print(
        f"{len(changes.written)} files written, {changes.unchanged} unchanged, {len(changes.deleted)} deleted ({took:.1f} s)."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
