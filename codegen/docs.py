"""Docstrings of stubs: what the portal will do, what surprises, the parameters, the errors by exception class, scope and page.

The texts are the spec's. ``marked`` puts code into double backticks: what the spec has in single ones, and numbers that a sentence explains
(``2 is a deal``). A parameter that a text names by its wire name is called by its Python name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .complaints import listed
from .layout import flat, literal, wrap
from .model import ABSENT, Error, Field, Method, Param

PAGES = "https://apidocs.bitrix24.com/"

_BACKTICKS = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_NUMBER = re.compile(r"(?<![\w`.])(-?\d+)(?= (?:is|are|means|mean|for|=) )")


def marked(text: str, names: Mapping[str, str] | None = None) -> str:
    """Return a text of the spec with its code in double backticks. ``names`` maps wire names to what they are called in Python."""

    def code(match: re.Match[str]) -> str:
        return f"``{(names or {}).get(match[1], match[1])}``"

    return _NUMBER.sub(r"``\1``", _BACKTICKS.sub(code, text)).replace('"""', "'''")


def paragraphs(text: str, indent: int, names: Mapping[str, str] | None = None) -> list[list[str]]:
    """Return a text as wrapped paragraphs."""
    return [[line[indent:] for line in wrap(marked(part, names), indent)] for part in text.split("\n\n") if part]


def method_doc(method: Method, indent: int) -> list[list[str]]:
    """Return the paragraphs of a stub's docstring."""
    names = {param.wire: param.python for param in method.params}
    made = paragraphs(method.summary, indent, names)
    if method.deprecated:
        made.extend(paragraphs(f"Deprecated: {method.deprecated[0].lower()}{method.deprecated[1:]}", indent, names))
    about = method.about
    if method.application:
        about = f"{about} Works only inside an application.".strip()
    made.extend(paragraphs(about, indent, names))
    groups: dict[str, list[str]] = {}
    for param in method.params:
        if param.one_of:
            groups.setdefault(param.one_of, []).append(f"``{param.python}``")
    for members in groups.values():
        made.extend(paragraphs(f"One of {listed(members)} has to be given.", indent, names))
    made.append(_section("Args:", [(param.python, param_text(param, names)) for param in method.params], indent))
    made.append(_returns(method, indent, names))
    made.append(_section("Raises:", raised(method.errors, names), indent))
    made.extend(paragraphs(f"{_scope(method)}{PAGES}{method.doc}.html", indent))
    return made


def param_text(param: Param, names: Mapping[str, str]) -> str:
    """Return what the docstring says about a parameter; nothing when the spec says nothing."""
    text = marked(param.about, names)
    for said, value in (("for example", param.example), ("by default", param.default)):
        shown = _shown(param, value)
        if not shown or re.search(rf"(?<!\w){re.escape(shown.strip('`'))}(?!\w)", text):
            continue
        is_short = text and not re.search(r"[.;:] ", text)
        text = f"{text.removesuffix('.')}, {said} {shown}." if is_short else f"{text} {said.capitalize()} {shown}."
    return " ".join(part for part in (text.strip(), meanings(param, names), _NULL if param.nullable else "") if part)


_NULL = "``None`` empties it."


def meanings(field: Field, names: Mapping[str, str] | None = None) -> str:
    """Return what the values of an enum mean, as a sentence."""
    told = (f"``{value}``: {marked(meaning, names).removesuffix('.')}" for value, meaning in field.meanings.items())
    return f"{'; '.join(told)}." if field.meanings else ""


def raised(errors: list[Error], names: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return exception classes with their codes, both in the spec's order. Texts without a code come last."""
    codes: dict[str, list[str]] = {}
    texts: dict[str, list[str]] = {}
    for error in errors:
        about = marked(error.about, names).removesuffix(".")
        shown = codes.setdefault(error.raises, [])
        if error.code:
            shown.append(f"``{error.code}``" + (f" ({about})" if about else ""))
        else:
            texts.setdefault(error.raises, []).extend([f'"{about}"'] if about else [])
    for name, found in texts.items():
        codes[name].append(f"{listed(found)}, without a code" if found else "without a code")
    return [(name, f"{', '.join(shown)}.") for name, shown in codes.items()]


def _section(title: str, entries: list[tuple[str, str]], indent: int) -> list[str]:
    lines = [title] if any(text for _, text in entries) else []
    for name, text in entries:
        if text:
            lines.extend(line[indent:] for line in wrap(f"{name}: {text}", indent + 4, hanging=4))
    return lines


def _returns(method: Method, indent: int, names: Mapping[str, str]) -> list[str]:
    text = marked(method.returns, names)
    if method.absent is not ABSENT:
        text = f"{text} ``None`` where there is no such thing.".strip()
    return ["Returns:", *(line[indent:] for line in wrap(text, indent + 4))] if text else []


def _scope(method: Method) -> str:
    scopes = " or ".join(f"``{scope}``" for scope in method.scopes)
    who = marked(method.who).removesuffix(".")
    if scopes and who:
        return f"Scope {scopes}; for {who}. "
    return f"Scope {scopes}. " if scopes else f"For {who}. " if who else ""


def _shown(param: Param, value: Any) -> str:
    """Return a literal as Python writes it, unless it is nothing or too long."""
    if value is ABSENT or value == "" or value is None:
        return ""
    if param.type.kind == "boolean":
        value = str(value).casefold() in ("y", "1", "true")
    text = value if isinstance(value, str) else flat(literal(value))
    return f"``{text}``" if len(text) <= 60 and "`" not in text and "\n" not in text else ""
