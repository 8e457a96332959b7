"""``error_codes.py``: which exception class a code, an HTTP status or a text means. Codes are in small letters, since case does not count."""

from __future__ import annotations

from collections.abc import Mapping

from .layout import Expr, lay_out, literal, mapping, quoted
from .model import ErrorRules
from .module import frame


def error_codes(rules: ErrorRules) -> str:
    """Return the module."""
    whole: dict[str, str] = {}
    prefixes: dict[str, str] = {}
    suffixes: dict[str, str] = {}
    statuses: dict[str, int] = {}
    for code in sorted(rules.codes, key=lambda code: code.code.casefold()):
        key = code.code.casefold()
        if key.startswith("*"):
            suffixes[key[1:]] = code.raises
        elif key.endswith("*"):
            prefixes[key[:-1]] = code.raises
        else:
            whole[key] = code.raises
        if code.status is not None and "*" not in key:
            statuses[key] = code.status
    lines = frame(["spec/_errors.yaml"], [["Error codes of the portal: which exception class each of them means."]])
    lines.extend(_table("CODES", "dict[str, str]", whole, "Whole codes."))
    lines.extend(
        _table(
            "SUFFIXES",
            "dict[str, str]",
            suffixes,
            "How codes end. The first that fits counts, and endings count before beginnings.",
        )
    )
    lines.extend(_table("PREFIXES", "dict[str, str]", prefixes, "How codes begin."))
    by_status: dict[str, Expr] = {str(status): quoted(name) for status, name in sorted(rules.statuses.items())}
    lines.extend(
        [
            *lay_out(mapping(by_status), before="STATUSES: dict[int, str] = "),
            '"""What an HTTP status means when the code is unknown."""',
            "",
        ]
    )
    lines.extend([f"DEFAULT: str = {quoted(rules.default)}", '"""What all else means."""', ""])
    texts = {text.casefold(): name for text, name in rules.texts.items()}
    lines.extend(_table("TEXTS", "dict[str, str]", texts, "Parts of the description, for the codes that say nothing."))
    lines.extend(
        _table(
            "STATUS_OF",
            "dict[str, int]",
            statuses,
            "The HTTP status with which the portal answers a code, where that is known.",
        )
    )
    return "\n".join(lines)


def _table(name: str, annotation: str, entries: Mapping[str, str | int], about: str) -> list[str]:
    shown = mapping({quoted(key): literal(value) for key, value in entries.items()})
    return [*lay_out(shown, before=f"{name}: {annotation} = "), f'"""{about}"""', ""]
