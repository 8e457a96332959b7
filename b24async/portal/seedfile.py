"""The text of a seed as values that know where they stand, so that whatever is wrong with one of them can be told with its place.

YAML is read as its version 1.2 means it: ``NO``, ``12:30`` and ``+49 30`` are texts, not a boolean, a number of seconds and a number without its plus.
It is imported when there is a file to read; a mapping of Python needs none.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

import attrs

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)")
REAL = re.compile(r"-?[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]+)?")

_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
_DEEPEST = 50


class SeedError(ValueError):
    """A seed that makes no sense; the text says where and what to write instead."""


@attrs.frozen
class Value:
    """A value of a seed with the place where it stands. Below mappings and lists there are values again."""

    content: Any
    where: str = attrs.field(eq=False)

    def plain(self) -> Any:
        """Return it without places."""
        if isinstance(self.content, dict):
            return {name: value.plain() for name, value in self.content.items()}
        if isinstance(self.content, list):
            return [value.plain() for value in self.content]
        return self.content


def members(value: Value, what: str, known: tuple[str, ...] | None) -> list[tuple[str, Value]]:
    """Return the members of a mapping; names that are not among the known ones are refused."""
    if not isinstance(value.content, dict):
        wrong(value, f"{what} is written as names with values, not as {value.plain()!r}")
    for name, below in value.content.items():
        if known is not None and name not in known:
            wrong(below, f"{what} has no {name}{meant(name, known)}; there is {', '.join(known)}")
    return list(value.content.items())


def items(value: Value | None, name: str, what: str) -> list[Value]:
    """Return the items of a list that may be missing."""
    if value is None or value.content is None:
        return []
    if not isinstance(value.content, list):
        wrong(value, f"{name}: wants a list of {what}")
    return list(value.content)


def meant(name: str, known: Iterable[str]) -> str:
    """Return a hint at the known name that looks most like this one, or nothing."""
    folded = {candidate.casefold(): candidate for candidate in known}
    close = difflib.get_close_matches(name.casefold(), folded, 1, 0.6)
    return f" (did you mean {folded[close[0]]}?)" if close else ""


def wrong(value: Value, text: str) -> NoReturn:
    """Say what is wrong with a value, and where it stands."""
    raise SeedError(f"{value.where}: {text}")


def placed(value: Any, where: str) -> Value:
    """Take a value of Python in; its place is the way to it."""
    if isinstance(value, Mapping):
        return Value({str(name): placed(below, f"{where}.{name}") for name, below in value.items()}, where)
    if isinstance(value, list | tuple):
        return Value([placed(below, f"{where}[{number}]") for number, below in enumerate(value)], where)
    return Value(value, where)


def read(path: Path) -> Value:
    """Take a YAML file in."""
    import yaml

    try:
        text = path.read_text("utf-8")
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except OSError as error:
        raise SeedError(f"the seed {path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise SeedError(f"the seed {path} is no text in UTF-8") from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SeedError(f"{path}:{line}: this is no YAML: {error.problem}") from None
    except yaml.YAMLError as error:
        raise SeedError(f"{path}:1: this is no YAML: {error}") from None
    return Value({}, f"{path}:1") if node is None else _value(node, str(path), node.start_mark.line + 1, 0)


def _value(node: Any, path: str, line: int, depth: int) -> Value:
    where = f"{path}:{line}"
    if depth > _DEEPEST:
        raise SeedError(f"{where}: this is nested too deep; an anchor may hold itself")
    if node.id == "sequence":
        return Value([_value(item, path, item.start_mark.line + 1, depth + 1) for item in node.value], where)
    if node.id == "scalar":
        return Value(_scalar(node.value) if node.style is None else node.value, where)
    found: dict[str, Value] = {}
    for key, below in node.value:
        place = key.start_mark.line + 1
        if key.id != "scalar":
            raise SeedError(f"{path}:{place}: a name is wanted here; write $name where a record is called by its name")
        if key.value in found:
            raise SeedError(f"{path}:{place}: {key.value} is there twice; remove one")
        found[key.value] = _value(below, path, place, depth + 1)
    return Value(found, where)


def _scalar(text: str) -> Any:
    # As in YAML 1.2, so that NO is a text, 12:30 a text, and +49 30 with its plus one too.
    if text in _WORDS:
        return _WORDS[text]
    if WHOLE.fullmatch(text):
        return int(text)
    return float(text) if REAL.fullmatch(text) else text
