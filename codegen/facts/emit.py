"""YAML as a person would write it: short mappings on one line, long texts folded, comments where something was decided.

What is written is plain Python (dicts, lists, scalars), with ``Text`` for what has to stay a text whatever it looks like, and ``Entry`` around a value
that has a comment. Every text is written so that ``strict_yaml`` and any YAML parser read it back as it was.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

WIDTH = 150
"""No line is longer, unless a single word is."""

_PLAIN = re.compile(r"[A-Za-z0-9_$/~.+*(<^=%@!-][^\x00-\x1f\"#]*")
_NUMBER = re.compile(
    r"[-+]?(?:[0-9][0-9_,]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]+|0x[0-9a-fA-F_]+|\.inf|\.nan|[0-9:]+)$",
    re.IGNORECASE,
)
_WORDS = frozenset(("true", "false", "null", "~", "", "yes", "no", "on", "off", "y", "n"))
_SAID_PLAIN = frozenset(("y", "n", "no", "yes", "on", "off"))


@attrs.frozen
class Entry:
    """A value with what is said about it: ``above`` on lines of its own, ``beside`` behind it."""

    value: Any
    above: tuple[str, ...] = ()
    beside: str = ""


@attrs.frozen
class Type:
    """A type string. It is quoted inside braces only where YAML wants it."""

    text: str


class Block(dict[str, Any]):
    """A mapping that is never put on one line."""


def text(value: str, flow: bool = False) -> str:
    """Write a text, in quotes where it would be read as something else."""
    if _is_plain(value, flow):
        return value
    if '"' in value and "'" not in value and "\n" not in value and "\t" not in value:
        return f"'{value}'"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def _is_plain(value: str, flow: bool) -> bool:
    if value.casefold() in _WORDS:
        return value.casefold() in _SAID_PLAIN and value != ""
    if _NUMBER.match(value) or not _PLAIN.fullmatch(value) or value != value.strip():
        return False
    if value[0] in "-!%@*&=<^" or value[:2] in ("? ", ": ") or ": " in value or value.endswith(":") or " #" in value:
        return False
    return not (flow and re.search(r"[,\[\]{}?]|:$", value))


def _type(value: str, flow: bool) -> str:
    plain = not value.startswith("(") or not flow
    return f'"{value}"' if flow and re.search(r"[\[\],{}]", value) else value if plain else f'"{value}"'


def scalar(value: Any, flow: bool = False) -> str:
    """Write one value."""
    if isinstance(value, Type):
        return _type(value.text, flow)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        written = repr(value)
        return written if re.fullmatch(r"-?[0-9]+\.[0-9]+", written) else f'"{written}"'
    return text(str(value), flow)


def flow(value: Any) -> str:
    """Write a value on one line."""
    if isinstance(value, Entry):
        return flow(value.value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{text(str(key), True)}: {flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(flow(inner) for inner in value) + "]"
    return scalar(value, True)


def block(entries: Mapping[str, Any], indent: int = 0, apart: bool = False) -> list[str]:
    """Write the entries of a mapping, one per line or more.

    Args:
        entries: What to write; a value of ``...`` leaves nothing behind the colon.
        indent: Spaces in front.
        apart: Whether an empty line stands between the entries.
    """
    lines: list[str] = []
    for key, given in entries.items():
        entry = given if isinstance(given, Entry) else Entry(given)
        if apart and lines:
            lines.append("")
        pad = " " * indent
        for remark in entry.above:
            lines.extend(f"{pad}# {line}" for line in fold(remark, WIDTH - indent - 2))
        written = _one(text(str(key)), entry.value, indent, entry.beside)
        if entry.beside and max(map(len, written)) > WIDTH:
            lines.extend(f"{pad}# {line}" for line in fold(sentence(entry.beside), WIDTH - indent - 2))
            written = _one(text(str(key)), entry.value, indent, "")
        lines.extend(written)
    return lines


def _one(key: str, value: Any, indent: int, beside: str) -> list[str]:
    pad = " " * indent

    def behind(line: str) -> str:
        return f"{line}{' ' * max(2, 27 - len(line))}# {beside}" if beside else line

    if value is ...:
        return [behind(f"{pad}{key}:")]
    if isinstance(value, Mapping):
        commented = _has_remarks(value)
        line = f"{pad}{key}: {flow(value)}"
        if value and not isinstance(value, Block) and not commented and len(behind(line)) <= WIDTH and _is_short(value):
            return [behind(line)]
        if not value:
            return [behind(f"{pad}{key}: {{}}")]
        return [behind(f"{pad}{key}:"), *block(value, indent + 2)]
    if isinstance(value, Sequence) and not isinstance(value, str):
        line = f"{pad}{key}: {flow(value)}"
        if len(behind(line)) <= WIDTH:
            return [behind(line)]
        lines = _list(f"{pad}{key}: [", [flow(inner) for inner in value], "]")
        return [*lines[:-1], behind(lines[-1])]
    written = scalar(value)
    line = behind(f"{pad}{key}: {written}")
    if len(line) > WIDTH and isinstance(value, str) and " " in value.strip():
        return [f"{pad}{key}: >-", *(f"{pad}  {part}" for part in fold(value, WIDTH - indent - 2))]
    return [line]


def _list(head: str, items: list[str], tail: str) -> list[str]:
    lines = [head]
    pad = " " * len(head)
    for number, item in enumerate(items):
        piece = item + ("," if number < len(items) - 1 else tail)
        if len(lines[-1]) + len(piece) + 1 > WIDTH and lines[-1].strip() != head.strip():
            lines.append(pad + piece)
        else:
            lines[-1] += piece if lines[-1].endswith("[") else (" " + piece if lines[-1] != pad else piece)
    return lines


def _is_short(value: Mapping[str, Any], depth: int = 0) -> bool:
    """Whether a mapping may stand on one line: objects with fields of objects may not, however short."""
    for key, inner in value.items():
        plain = inner.value if isinstance(inner, Entry) else inner
        if isinstance(plain, Block):
            return False
        if key == "fields" and isinstance(plain, Mapping) and (depth > 1 or len(plain) > 4):
            return False
        if isinstance(plain, Mapping) and not _is_short(plain, depth + 1):
            return False
    return True


def _has_remarks(value: Mapping[str, Any]) -> bool:
    for inner in value.values():
        if isinstance(inner, Entry):
            if inner.above or inner.beside:
                return True
            inner = inner.value
        if inner is ... or (isinstance(inner, Mapping) and _has_remarks(inner)):
            return True
    return False


def fold(sentence: str, width: int) -> list[str]:
    """Break a text into lines of at most that width."""
    lines = [""]
    for word in sentence.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def remarked(value: Any, why: str, above: tuple[str, ...] = ()) -> Entry:
    """Return a value with its reason: beside it when that is short, else above it, as a sentence."""
    if len(why) > 90:
        return Entry(value, above=(*map(sentence, above), sentence(why)))
    short = why.rstrip(".")
    if re.match(r"[A-Z][a-z]*(?:[ ,;:]|$)", short) and not short.startswith("I "):
        short = short[:1].lower() + short[1:]
    return Entry(value, above=tuple(map(sentence, above)), beside=short)


def sentence(text: str) -> str:
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")
