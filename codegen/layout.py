"""Code that the formatter leaves as it is: one line where it fits, otherwise one item per line with a comma behind each.

An expression is a text, a ``Brackets`` with items, or ``Alternatives``. Broken brackets always have the comma behind their last item, which tells the
formatter to keep them so. Hence no formatter is needed when code is generated.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from typing import TypeAlias

import attrs

WIDTH = 120

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


@attrs.frozen(eq=False)
class Brackets:
    """``head`` up to the opening bracket, the items, ``close``."""

    head: str
    items: tuple[Expr, ...]
    close: str


@attrs.frozen(eq=False)
class Alternatives:
    """``before``, the members of a union, ``after``: a parameter with its annotation and default."""

    before: str
    members: tuple[str, ...]
    after: str


Expr: TypeAlias = "str | Brackets | Alternatives"


def call(function: str, *items: Expr, **named: Expr | None) -> Brackets:
    """Return a call; named arguments that are ``None`` are left out."""
    kept = [prefixed(f"{name}=", value) for name, value in named.items() if value is not None]
    return Brackets(f"{function}(", (*items, *kept), ")")


def prefixed(prefix: str, expr: Expr) -> Expr:
    """Return the expression with a text before it."""
    if isinstance(expr, Brackets):
        return attrs.evolve(expr, head=prefix + expr.head)
    return prefix + flat(expr)


def literal(value: Json) -> Expr:
    """Return a JSON value as Python writes it."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, dict):
        return mapping({quoted(key): literal(item) for key, item in value.items()})
    if isinstance(value, list):
        return Brackets("[", tuple(map(literal, value)), "]")
    return repr(value)


def mapping(entries: Mapping[str, Expr]) -> Brackets:
    """Return a ``dict`` display; the keys are expressions."""
    return Brackets("{", tuple(prefixed(f"{key}: ", value) for key, value in entries.items()), "}")


def strings(values: Iterable[str]) -> Expr:
    """Return a tuple of texts."""
    items = tuple(map(quoted, values))
    return f"({items[0]},)" if len(items) == 1 else Brackets("(", items, ")")


def quoted(text: str) -> str:
    """Return a text in double quotes, or in single ones where that saves backslashes."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    body = text.replace("\\", "\\\\").replace(quote, f"\\{quote}")
    body = "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in body)
    return f"{quote}{body}{quote}"


def flat(expr: Expr) -> str:
    """Return the expression in one line."""
    if isinstance(expr, Brackets):
        return f"{expr.head}{', '.join(map(flat, expr.items))}{expr.close}"
    return expr if isinstance(expr, str) else f"{expr.before}{' | '.join(expr.members)}{expr.after}"


def fits(text: str, indent: int = 0) -> bool:
    """Whether a line of this text is short enough."""
    return indent + len(text) <= WIDTH


def lay_out(expr: Expr, indent: int = 0, before: str = "", after: str = "") -> list[str]:
    """Return the lines of an expression, with a text before it and one after it."""
    margin = " " * indent
    line = before + flat(expr) + after
    if isinstance(expr, str) or fits(line, indent):
        return [margin + line]
    if isinstance(expr, Alternatives):
        *lines, last = [before + expr.before + expr.members[0], *(f"| {member}" for member in expr.members[1:])]
        return [margin + line for line in (*lines, last + expr.after + after)]
    if not expr.items:
        return [margin + line]
    lines = [margin + before + expr.head]
    for item in expr.items:
        lines.extend(lay_out(item, indent + 4, after=","))
    return [*lines, margin + expr.close + after]


def assignment(name: str, annotation: str, expr: Expr, indent: int = 0) -> list[str]:
    """Return ``name: annotation = expr``. An annotation that leaves no room is broken at its outer brackets."""
    before = f"{name}: {annotation} = " if annotation else f"{name} = "
    head = before + (expr.head if isinstance(expr, Brackets) else "")
    if fits(head, indent) or fits(before + flat(expr), indent) or not annotation.endswith("]"):
        return lay_out(expr, indent, before=before)
    outer, _, inner = annotation.partition("[")
    margin = " " * indent
    return [f"{margin}{name}: {outer}[", f"{margin}    {inner[:-1]}", *lay_out(expr, indent, before="] = ")]


def wrap(text: str, indent: int, hanging: int = 0, before: int = 0) -> list[str]:
    """Return a paragraph in lines. ``hanging`` indents all but the first, ``before`` is the width of what stands before the first."""
    if not text:
        return []
    made = textwrap.wrap(
        " " * before + text if before else text,
        WIDTH - indent,
        subsequent_indent=" " * hanging,
        break_long_words=False,
        break_on_hyphens=False,
        drop_whitespace=True,
    )
    return [" " * indent + line for line in made]


def docstring(paragraphs: Iterable[list[str]], indent: int) -> list[str]:
    """Return a docstring of paragraphs, each a list of lines without indentation of the docstring."""
    kept = [paragraph for paragraph in paragraphs if paragraph]
    opening = 'r"""' if any("\\" in line for paragraph in kept for line in paragraph) else '"""'
    margin = " " * indent
    if len(kept) == 1 and len(kept[0]) == 1:
        text = kept[0][0]
        return [f'{margin}{opening}{text}{" " if text.endswith(chr(34)) else ""}"""']
    lines: list[str] = []
    for paragraph in kept:
        lines.extend(["", *paragraph] if lines else paragraph)
    lines = [margin + line if line else "" for line in lines]
    return [f"{margin}{opening}{lines[0][indent:]}", *lines[1:], f'{margin}"""']
