"""Code that the formatter leaves as it is: one line where it fits, otherwise one item per line with a comma behind each.

An expression is a text, or a ``Brackets`` with items. Nothing else is ever broken, and a broken one always has the comma behind its last item, which
tells the formatter to keep it so. Hence no formatter is needed when code is generated.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import attrs

WIDTH = 120


@attrs.frozen(eq=False)
class Brackets:
    """``head`` up to the opening bracket, the items, ``close``."""

    head: str
    items: tuple[Expr, ...]
    close: str


Expr: TypeAlias = "str | Brackets"


def call(function: str, *items: Expr, **named: Expr | None) -> Brackets:
    """Return a call; named arguments that are ``None`` are left out."""
    kept = [prefixed(f"{name}=", value) for name, value in named.items() if value is not None]
    return Brackets(f"{function}(", (*items, *kept), ")")


def prefixed(prefix: str, expr: Expr) -> Expr:
    """Return the expression with a text before it."""
    return prefix + expr if isinstance(expr, str) else attrs.evolve(expr, head=prefix + expr.head)


def literal(value: Any) -> Expr:
    """Return a JSON value as Python writes it."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, Mapping):
        return mapping({quoted(str(key)): literal(item) for key, item in value.items()})
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
    return expr if isinstance(expr, str) else f"{expr.head}{', '.join(map(flat, expr.items))}{expr.close}"


def fits(text: str, indent: int = 0) -> bool:
    """Whether a line of this text is short enough."""
    return indent + len(text) <= WIDTH


def lay_out(expr: Expr, indent: int = 0, before: str = "", after: str = "") -> list[str]:
    """Return the lines of an expression, with a text before it and one after it."""
    margin = " " * indent
    line = before + flat(expr) + after
    if isinstance(expr, str) or not expr.items or fits(line, indent):
        return [margin + line]
    lines = [margin + before + expr.head]
    for item in expr.items:
        lines.extend(lay_out(item, indent + 4, after=","))
    return [*lines, margin + expr.close + after]


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
