"""One shape to be: an object, where it is used, what it will be called, where it will stand."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from .. import names
from .kinds import Kind
from .known import Object
from .read import Documented

Home = tuple[int, tuple[str, ...], bool]
"""Version, parts of the path, and whether it is a ``_shapes.yaml``."""

RECORD_VERBS = re.compile(
    r"add|get|get_?list|list|update|create|register|getById|getbyid|set|current|search|getItem|copy|tail|items|edit|modify",
    re.IGNORECASE,
)


@attrs.frozen
class Use:
    """That a method's answer holds an object, below some keys."""

    method: Documented
    path: tuple[str, ...]
    many: bool
    depth: int
    owner: int = 0


@attrs.define(eq=False)
class Entry:
    """One shape to be."""

    object: Object
    uses: list[Use] = attrs.field(factory=list)
    name: str = ""
    home: Home = (2, (), True)
    is_external: bool = False
    inline: bool = False
    nullable: frozenset[str] = frozenset()
    kinds: dict[str, Kind] = attrs.field(factory=dict)


def path_of(method: Documented) -> tuple[str, ...]:
    """Return the parts of the path of a method's file; none for names without a dot."""
    return tuple(names.snake(part) for part in method.group.split(".")) if method.group else ()


def home(methods: Iterable[Documented]) -> Home:
    """Return where a shape stands that these methods need."""
    files = {(method.version, path_of(method)) for method in methods}
    if len(files) == 1:
        version, parts = next(iter(files))
        return version, parts, not parts
    version = 3 if all(version == 3 for version, _ in files) else 2
    paths = [parts for _, parts in files]
    common: list[str] = []
    for step in zip(*paths, strict=False):
        if len(set(step)) > 1:
            break
        common.append(step[0])
    return version, tuple(common), True


def segment_of(place: Home) -> str:
    return place[1][0] if place[1] else "core"
