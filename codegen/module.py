"""The frame of a generated module: header, docstring, imports in the order that a linter wants."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .annotations import Annotator
from .layout import docstring

MARK = "# Generated from"
"""How a generated file starts; only such files are ever deleted."""

_TYPING = ("Any", "Literal", "TypeAlias", "TypedDict")


def header(sources: Iterable[str]) -> str:
    """Return the first line of a generated file."""
    return f"{MARK} {' and '.join(sources)} by `python -m codegen`. Edit the spec, not this file."


def frame(sources: Iterable[str], about: list[list[str]]) -> list[str]:
    """Return header and docstring of a module."""
    return [header(sources), *docstring(about, 0), "", "from __future__ import annotations", ""]


def standard_imports(used: set[str], typing: Iterable[str] = ()) -> list[str]:
    """Return the imports from the standard library."""
    lines = [f"import {name}" for name in ("datetime", "functools") if name in used]
    collections = [name for name in ("Mapping", "Sequence") if name in used]
    if collections:
        lines.append(f"from collections.abc import {', '.join(collections)}")
    if "Decimal" in used:
        lines.append("from decimal import Decimal")
    names = [*typing, *(name for name in _TYPING if name in used)]
    if names:
        lines.append(f"from typing import {', '.join(names)}")
    return lines


def package_imports(package: str, annotator: Annotator, classes: dict[str, str]) -> list[str]:
    """Return the imports of shapes and of group classes (module → class), sorted as a linter does."""
    lines = [f"from {module} import {name}" for module, name in classes.items()]
    lines.extend(f"from {package}.shapes import {segment} as {segment}_shapes" for segment in annotator.segments)
    return sorted(lines, key=_as_numbers)


def _as_numbers(line: str) -> tuple[object, ...]:
    """Return a sort key by which ``v2`` comes before ``v10``."""
    module, _, name = line.removeprefix("from ").partition(" import ")
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.split(r"(\d+)", module)), name
