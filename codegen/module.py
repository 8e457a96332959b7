"""The frame of a generated module: header, docstring, imports in the order that a linter wants."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .annotations import Annotator
from .layout import docstring, fits

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


def package_imports(package: str, annotator: Annotator, classes: dict[str, str], indent: int) -> list[str]:
    """Return the imports of shapes and of group classes (module → class), sorted as a linter does."""
    found: list[tuple[str, tuple[str, ...]]] = [(module, (name,)) for module, name in classes.items()]
    found.extend((f"{package}.shapes", (f"{segment} as {segment}_shapes",)) for segment in annotator.segments)
    found.extend((f"{package}.shapes.keys", (f"{segment} as {segment}_keys",)) for segment in annotator.keys)
    for part, names in annotator.siblings.items():
        found.append((f"{package}.shapes.{annotator.segment}.{part}", tuple(sorted(names, key=by_kind))))
    found.sort(key=lambda one: (as_numbers(one[0]), one[1]))
    return [line for module, names in found for line in import_lines(module, names, indent)]


def import_lines(module: str, names: tuple[str, ...], indent: int) -> list[str]:
    """Return an import, broken when it is too long for a line."""
    margin = " " * indent
    line = f"from {module} import {', '.join(names)}"
    if fits(line, indent):
        return [margin + line]
    return [f"{margin}from {module} import (", *(f"{margin}    {name}," for name in names), f"{margin})"]


def by_kind(name: str) -> tuple[object, ...]:
    """Return a key that sorts the names of an import as a linter does: constants before classes, without regard to case."""
    return not (len(name) > 1 and name.isupper()), as_numbers(name.lower()), name


def as_numbers(text: str) -> tuple[object, ...]:
    """Return a sort key by which ``v2`` comes before ``v10``."""
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.split(r"(\d+)", text))
