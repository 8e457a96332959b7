"""Writes the golden output anew: ``python -m tests.codegen.renew``. Read the difference before you commit it."""

from __future__ import annotations

from pathlib import Path

import codegen

HERE = Path(__file__).parent / "golden"


def main() -> None:
    changes = codegen.generate(HERE / "spec", HERE / "expected")
    for path in (*changes.written, *changes.deleted):
        print(path)
    print(f"{len(changes.written)} files written, {len(changes.deleted)} deleted.")


if __name__ == "__main__":
    main()
