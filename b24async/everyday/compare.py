"""Whether what the portal has is what somebody wants to write.

The portal answers ``"1500.00"`` where ``1500`` was written, ``Y`` for ``True``, and ``null`` for an empty text. What cannot be told counts as
different: then it is written once too often, and never once too little.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from b24async import convert
from b24async.errors import DecodeError


def same(there: Any, wanted: Any) -> bool:
    """Tell whether a value that the portal answered is the one that would be written.

    Args:
        there: The value as it came.
        wanted: The value as a program has it.
    """
    if isinstance(wanted, enum.Enum):
        wanted = wanted.value
    if _is_empty(wanted):
        return _is_empty(there) or (isinstance(there, bool) and not there)
    if isinstance(there, Mapping):
        return _same_inside(there, wanted)
    if isinstance(wanted, bool):
        return _reads(convert.boolean, there, wanted)
    if isinstance(wanted, int | float | Decimal):
        return _same_number(there, wanted)
    if isinstance(wanted, dt.datetime):
        return wanted.tzinfo is not None and _reads(convert.datetime, there, wanted)
    if isinstance(wanted, dt.date):
        return _reads(convert.date, there, wanted)
    if isinstance(wanted, str):
        return _same_text(there, wanted)
    if isinstance(wanted, Sequence):
        return (
            isinstance(there, list)
            and len(there) == len(wanted)
            and all(same(one, other) for one, other in zip(there, wanted, strict=True))
        )
    return False


def differing(row: Mapping[str, Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return those of the fields that the row has not, or has otherwise."""
    return {name: value for name, value in fields.items() if name not in row or not same(row[name], value)}


def _is_empty(value: Any) -> bool:
    return value is None or (isinstance(value, str | Sequence | Mapping) and not value)


def _same_inside(there: Mapping[str, Any], wanted: Any) -> bool:
    """Compare an object: with another one by the keys of that, else by the value or values that it holds."""
    if isinstance(wanted, Mapping):
        return all(str(key) in there and same(there[str(key)], value) for key, value in wanted.items())
    values = [there["value"]] if "value" in there else list(there.values())
    if isinstance(wanted, Sequence) and not isinstance(wanted, str):
        return same(values, wanted)
    return len(values) == 1 and same(values[0], wanted)


def _same_text(there: Any, wanted: str) -> bool:
    if isinstance(there, str):
        return there == wanted
    if isinstance(there, bool):
        return wanted in (("Y", "1") if there else ("N", "0"))
    return isinstance(there, int | float) and _same_number(there, wanted)


def _same_number(there: Any, wanted: Any) -> bool:
    if isinstance(there, bool) or not isinstance(there, str | int | float):
        return False
    try:
        return Decimal(str(there)) == Decimal(str(wanted))
    except InvalidOperation:
        return False


def _reads(hook: convert.Hook[Any], there: Any, wanted: Any) -> bool:
    """Tell whether a value reads as the one that is wanted."""
    try:
        return bool(hook.load(there, "") == wanted)
    except DecodeError:
        return False
