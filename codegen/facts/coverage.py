"""How many of the documented methods the spec has: a line for people, with the names of those it leaves out."""

from __future__ import annotations

from pathlib import Path

from ..model import Spec
from .read import read


def coverage(spec: Spec, facts: Path) -> str:
    """Return the line."""
    files = [file for segment in spec.segments.values() for file in segment.files]
    known = {(method.full.casefold(), method.version) for file in files for method in file.methods}
    documented = read(facts).methods
    missing = [method.key for method in documented if (method.name.casefold(), method.version) not in known]
    left_out = f"; left out: {', '.join(missing)}" if missing else ""
    return f"{len(documented) - len(missing):,} of {len(documented):,} documented methods are in the spec{left_out}"
