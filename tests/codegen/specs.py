"""Small specs as text, for tests."""

from __future__ import annotations

from pathlib import Path

import codegen

METHOD = """\
group: crm.deal
methods:
  get:
    summary: Return a deal.
    doc: api-reference/crm/deals/crm-deal-get
    safety: safe
    result: json
"""
"""The smallest spec file that is right. Its method starts in line 3 and ends in line 7."""


def put(folder: Path, files: dict[str, str]) -> Path:
    """Write spec files and return their folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def complaints(folder: Path, files: dict[str, str]) -> list[str]:
    """Return what is said about spec files, each complaint with the path as it is below the folder."""
    spec = put(folder / "spec", files)
    try:
        codegen.check(spec, folder / "out")
    except codegen.SpecError as error:
        return [str(complaint).removeprefix(f"{spec.as_posix()}/") for complaint in error.complaints]
    return []
