"""The text of a spec file: a new one, or one that is there with what is missing at the end of its sections."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from . import emit
from .entry import Home, path_of
from .read import Documented

SECTIONS = ("shapes", "entities", "methods")


def written(spec_dir: Path, path: str, content: dict[str, Any]) -> str:
    """Return the text of a file. One that is there stays as it is, but for what is added."""
    there = spec_dir / path
    if there.exists():
        return _appended(there.read_text(encoding="utf-8"), content)
    lines: list[str] = []
    head = {key: value for key, value in content.items() if key not in ("head", *SECTIONS)}
    if head:
        lines.extend(emit.block(head))
    for key in SECTIONS:
        if content.get(key):
            if lines:
                lines.append("")
            lines.append(f"{key}:")
            lines.extend(emit.block(content[key], 2, apart=True))
    return "\n".join(lines) + "\n"


_FIRST = ("add", "get", "list", "getlist", "getList", "update", "set", "delete", "fields", "getFields", "getfields")


def _appended(text: str, content: dict[str, Any]) -> str:
    """Return a file with what is missing at the end of its sections."""
    lines = text.rstrip("\n").split("\n")
    for key in SECTIONS:
        entries = dict(content.get(key) or {})
        if not entries:
            continue
        new = ["", *emit.block(entries, 2, apart=True)]
        start = next((number for number, line in enumerate(lines) if re.match(rf"{key}:", line)), None)
        if start is None:
            before = next(
                (
                    number
                    for number, line in enumerate(lines)
                    if any(re.match(rf"{later}:", line) for later in _later(key))
                ),
                len(lines),
            )
            while before > 0 and lines[before - 1].startswith("#"):
                before -= 1
            lines[before:before] = [f"{key}:", *new[1:], ""] if before < len(lines) else ["", f"{key}:", *new[1:]]
            continue
        end = next((number for number in range(start + 1, len(lines)) if re.match(r"\w", lines[number])), len(lines))
        while lines[end - 1].strip() == "" or lines[end - 1].startswith("#"):
            end -= 1
        lines[end:end] = new
    return "\n".join(lines) + "\n"


def _later(key: str) -> tuple[str, ...]:
    return SECTIONS[SECTIONS.index(key) + 1 :]


def path_of_home(place: Home) -> str:
    version, parts, shared = place
    name = "/".join(parts)
    if shared:
        name = f"{name}/_shapes" if name else "_shapes"
    elif not parts:
        name = "_root"
    return f"{'v3/' if version == 3 else ''}{name}.yaml"


def sees(method: Documented, place: Home) -> bool:
    version, parts, shared = place
    mine = path_of(method)
    if version == 3 and method.version != 3:
        return False
    return mine[: len(parts)] == parts if shared else (method.version == version and mine == parts)


def depth(spec_dir: Path, shown: Path) -> int:
    """Return how many parts of a path that a complaint shows belong to the spec's inside."""
    for count in range(len(shown.parts), 0, -1):
        if (spec_dir / Path(*shown.parts[len(shown.parts) - count :])).exists():
            return count
    return 1
