"""The words for types: what tables call them, which values fit them, what the name of a field gives away."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import Any

from .read import Row

WORDS = {
    "integer": "integer", "number": "number", "double": "number", "string": "string", "boolean": "boolean", "date": "date", "datetime": "datetime",
    "timestamp": "datetime", "file": "file", "enum": "string", "null": "null", "any": "json",
}  # fmt: skip

MONEY = re.compile(
    r".*(?:price|Price|PRICE)(?!.*(?:type|Type|TYPE|id|Id|ID|include|Include|INCLUDE|custom|Custom|CUSTOM|scale|Scale|currency|Currency|CURRENCY))\w*|"
    r"opportunity\w*|OPPORTUNITY\w*|cost|COST|.*(?:Cost|_COST)|sum|SUM|.*(?:Sum|_SUM|SumPaid|SUM_PAID)|taxValue|TAX_VALUE|revenue|REVENUE|"
    r"purchasingPrice|PURCHASING_PRICE|discountValue|DISCOUNT_VALUE|.*[dD]iscountSum|amountPaid"
)
ID = re.compile(r"id|ID|.*(?:Id|_ID|_id|ID|_BY|By|SORT|Sort|sort|COUNT|Count)$|created_?by|modified_?by", re.IGNORECASE)
NO_NUMBER = re.compile(
    r".*(?:XML|xml|EXTERNAL|external|ORIGIN|origin|CODE|Code|code|PHONE|phone|TAG|GUID|guid|HASH|hash|TOKEN|token|CALL_ID|callId|DIALOG|dialog|INN|ZIP|zip|NUMBER|Number|VALUE|value|NAME|name).*"
)
WORD_LIKE = re.compile(
    r".*(?:id|code|type|value|name|title|status|text|sign|symbol|mode|kind|display|gender|view|format)", re.IGNORECASE
)
FLAG = re.compile(r"[YN]")


def fits(word: str, value: Any) -> bool:
    """Whether the SDK's reader takes a value for that type."""
    if word in ("integer", "number", "money"):
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            return False
        try:
            number = float(value)
        except ValueError:
            return False
        if word != "integer":
            return True
        return number.is_integer() if not isinstance(value, str) else bool(re.fullmatch(r"\s*[-+]?\d+\s*", value))
    if word == "string":
        return isinstance(value, str | int | float) and not isinstance(value, bool)
    if word.startswith("boolean"):
        return isinstance(value, bool) or (
            isinstance(value, str | int) and str(value).casefold() in ("y", "n", "1", "0", "true", "false", "")
        )
    if word == "datetime":
        return _moment(value)
    if word == "date":
        return isinstance(value, str) and _parses(dt.date.fromisoformat, value[:10])
    return word in ("json", "unknown", "file")


def _moment(value: Any) -> bool:
    if isinstance(value, str):
        return (value.isdecimal() and len(value) > 8) or _parses(dt.datetime.fromisoformat, value)
    return isinstance(value, int | float) and not isinstance(value, bool)


def _parses(parse: Any, value: str) -> bool:
    try:
        parse(value)
    except ValueError:
        return False
    return True


def dated(name: str) -> bool:
    """Whether a name speaks of a moment."""
    return bool(re.fullmatch(r"idle|absent|\w*(?:_date|Date|_DATE)(?:_\w+)?|date\w*", name))


def flag(value: Any) -> bool:
    return isinstance(value, str) and bool(FLAG.fullmatch(value))


def flags(values: Iterable[Any] | None) -> bool:
    """Whether an enum lists ``Y`` and ``N`` and nothing else."""
    return values is not None and {str(value) for value in values} in ({"Y", "N"}, {"y", "n"})


def closed_enum(row: Row, word: str, values: Iterable[Any]) -> tuple[str | int, ...]:
    """Return the values of an enum that may be taken for all there are; ``()`` for a mere hint.

    The lists come from prose and may miss values. One is believed when nothing speaks against it: at least two values, all of them codes, none of the
    samples outside, no method to ask for more.
    """
    listed = row.get("enum")
    if (
        not listed
        or row.get("open_enum")
        or row.get("value_hints")
        or row.get("value_ref")
        or len(listed) < 2
        or len(listed) > 24
    ):
        return ()
    if any(str(name).endswith((".fields", ".list", ".types", "getTypes", ".get")) for name in row.get("see", ())):
        return ()
    found: list[str | int] = []
    for value in listed:
        if word == "integer":
            if isinstance(value, bool) or not re.fullmatch(r"-?\d+", str(value)):
                return ()
            found.append(int(value))
        else:
            if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.:/+-]*", str(value)) or len(str(value)) > 60:
                return ()
            found.append(str(value))
    if len(set(found)) < 2:
        return ()
    known = {str(value) for value in found}
    shown = [
        value
        for value in (
            *values,
            *([row["example"]] if "example" in row and not isinstance(row["example"], dict | list) else []),
        )
        if value not in ("", None)
    ]
    if any(str(value) not in known for value in shown):
        return ()
    return tuple(dict.fromkeys(found))
