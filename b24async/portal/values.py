"""How a field's value is kept, and how it looks on the wire.

Kept values are what SQLite compares well: whole numbers, reals, texts; moments as ISO 8601 in the portal's own zone, so that text order is time
order; lists and maps as JSON text. Incoming values are taken as generously as the portal takes them (``"7"`` is 7, ``True`` is ``Y``, many
spellings of a date).

Going out, the style decides: in the classic methods scalars are strings or null and money has two decimals, elsewhere numbers are JSON numbers.
https://apidocs.bitrix24.com/api-reference/data-types.html
"""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import TYPE_CHECKING, Any

from b24async.portal import php

if TYPE_CHECKING:
    from collections.abc import Callable

    from b24async.portal.book import Type

Kept = str | int | float | None
"""A value as SQLite holds it."""

AFFINITY = {
    "integer": "INTEGER",
    "number": "REAL",
    "money": "REAL",
    "boolean": "INTEGER",
    "string": "TEXT",
    "datetime": "TEXT",
    "date": "TEXT",
}
"""Column type by type name; all others are JSON text."""

LARGEST = 2**63 - 1

_RUSSIAN = re.compile(r"(\d\d)\.(\d\d)\.(\d{4})(?:[ T](.*))?")
_YES = frozenset(("y", "1", "true", "yes", "on"))


def yes_no(type_: Type) -> bool:
    """Whether a type is a boolean that is kept and sent as ``Y`` or ``N``."""
    return type_["type"] == "boolean" and type_.get("as") == "Y/N"


def affinity(type_: Type) -> str:
    """Return the column type for a type."""
    return "TEXT" if yes_no(type_) else AFFINITY.get(type_["type"], "TEXT")


def keep(type_: Type, value: Any, zone: dt.tzinfo) -> Kept:
    """Return a value as it is kept. What cannot be read as the type becomes the empty value of that type."""
    base = type_["type"]
    empty = value is None or value == ""
    if base == "integer":
        return None if empty and type_.get("nullable") else _bounded(php.integer(value))
    if base in ("number", "money"):
        return None if empty and type_.get("nullable") else _real(value)
    if base == "boolean":
        truth = str(value).casefold() in _YES
        return ("Y" if truth else "N") if yes_no(type_) else int(truth)
    if base == "datetime":
        return moment(value, zone)
    if base == "date":
        return day(value, zone)
    if base == "string":
        if empty or not isinstance(value, str | int | float):
            return None if type_.get("nullable") else ""
        return _string(value)
    if base == "array":
        items = value if php.is_array(value) else [] if empty or value is False else [value]
        inner = type_.get("items", {})
        whole = inner.get("type") == "integer"
        return _json([php.integer(item) if whole else item for item in php.values(items)])
    return None if empty else _json(php.listed(value))


def blank(type_: Type) -> Kept:
    """Return what a field holds that nobody gave a value."""
    base = type_["type"]
    if base == "array":
        return "[]"
    if type_.get("nullable"):
        return None
    if base in ("integer", "number", "money"):
        return 0
    if base == "boolean":
        return "N" if yes_no(type_) else 0
    return "" if base == "string" else None


def shower(type_: Type, *, strings: bool, midnight: str = "") -> Callable[[Any], Any] | None:
    """Return what turns a kept value into the one on the wire; ``None`` when they are the same.

    Args:
        type_: The type that the field has there.
        strings: The style sends scalars as strings.
        midnight: Time of day with offset that CRM puts behind a date; empty where dates stand alone.
    """
    base = type_["type"]
    if base in ("string", "datetime") or (base in ("integer", "number", "money") and not strings):
        return None
    if base == "integer":
        return lambda value: None if value is None else str(value)
    if base == "money":
        return lambda value: None if value is None else f"{value:.2f}"
    if base == "number":
        return lambda value: None if value is None else f"{value:.10g}"
    if base == "boolean":
        no, yes = {"Y/N": ("N", "Y"), "1/0": ("0", "1")}.get(type_.get("as", ""), (False, True))
        return lambda value: None if value is None else (no if value in ("N", 0) else yes)
    if base == "date":
        return (lambda value: None if value is None else value + midnight) if midnight else None
    nothing = "[]" if base in ("array", "map") else "null"
    return lambda value: json.loads(value or nothing)


def moment(value: Any, zone: dt.tzinfo) -> str | None:
    """Read a point in time in any spelling the portal takes; without an offset it is in the portal's zone."""
    found = _read_moment(value, zone)
    try:
        return None if found is None else found.astimezone(zone).replace(microsecond=0).isoformat()
    except (OverflowError, ValueError):  # the first and the last day of the calendar have no neighbour zone
        return None


def day(value: Any, zone: dt.tzinfo) -> str | None:
    """Read a date; a point in time gives the day it has in its own zone."""
    found = _read_moment(value, zone)
    return None if found is None else found.date().isoformat()


def _read_moment(value: Any, zone: dt.tzinfo) -> dt.datetime | None:
    if not isinstance(value, str) or not value.strip():
        return None
    text = value.strip()
    if match := _RUSSIAN.fullmatch(text):  # the site format of many portals, accepted everywhere
        text = f"{match[3]}-{match[2]}-{match[1]}" + (f"T{match[4]}" if match[4] else "")
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=zone)


def _bounded(number: int) -> int:
    return max(-LARGEST, min(LARGEST, number))


def _real(value: Any) -> float:
    # Money arrives as a number, as "1500.00" or, from forms, as "1500|EUR".
    if isinstance(value, int | float):
        number = float(max(-(10**300), min(10**300, value)))
    else:
        match = re.match(r"\s*[+-]?(\d+\.?\d*|\.\d+)", str(value))
        number = float(match[0]) if match else 0.0
    return number if abs(number) < 1e300 else 0.0


def _string(value: str | int | float | bool) -> str:
    if isinstance(value, bool):
        return "1" if value else ""
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
