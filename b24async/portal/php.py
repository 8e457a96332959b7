"""PHP's view of parameters: how a query becomes nested arrays, and what counts as an array, a number or true.

Bitrix24 is written in PHP and the wire shows it. A query string ``fields[TITLE]=A&select[]=ID`` turns into nested arrays by the rules of
``parse_str``; a list and a map are one type there, so an array whose keys happen to be ``0..n-1`` becomes a list in JSON, and an empty map becomes
``[]``. This module has both directions, written from PHP's documented behaviour and checked against a real ``php`` where one is installed.

In Python an array is a ``dict`` with string keys or a ``list``; ``pairs`` reads either. Every leaf that comes out of a query is a string.

https://www.php.net/manual/en/function.parse-str.php, https://www.php.net/manual/en/language.types.array.php
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

DEEPEST = 64
"""PHP's ``max_input_nesting_level``: a deeper name is dropped, together with everything under its first part."""

LARGEST, SMALLEST = 2**63 - 1, -(2**63)
"""The ends of what PHP calls an integer."""

_INTEGER = re.compile(r"0|-?[1-9]\d{0,18}")
_LEADING_NUMBER = re.compile(r"[ \t\n\r\v\f]*([+-]?\d+)")
_WHOLE = re.compile(r"\s*-?\d{1,19}\s*")
_SPACES = " \t\n\v\f\r"


class _Array(dict[str, Any]):
    """An array while it is being filled: it remembers which key ``[]`` takes next, so that long lists cost no search."""

    __slots__ = ("next_key",)

    def __init__(self) -> None:
        super().__init__()
        self.next_key = 0

    def put(self, key: str | None, value: Any) -> None:
        if key is None:
            key = str(self.next_key)
        self[key] = value
        if _INTEGER.fullmatch(key) and (number := int(key)) >= self.next_key:
            self.next_key = number + 1

    def below(self, key: str | None) -> _Array:
        """Return the array at ``key``; anything else that stands there is replaced, as PHP does."""
        found = None if key is None else self.get(key)
        if not isinstance(found, _Array):
            found = _Array()
            self.put(key, found)
        return found


def parse_query(text: str) -> dict[str, Any]:
    """Decode a query string or an urlencoded body into nested lists, dicts and strings."""
    if not text:
        return {}
    return assemble(
        (_unquote(name), _unquote(value))
        for part in text.split("&")
        if part
        for name, _, value in (part.partition("="),)
    )


def assemble(fields: Iterator[tuple[str, str]]) -> dict[str, Any]:
    """Build nested arrays from decoded pairs of name and value, as PHP does for queries and forms alike."""
    root = _Array()
    for name, value in fields:
        _register(root, name, value)
    return {key: listed(value) for key, value in root.items()}


def _unquote(text: str) -> str:
    return unquote_to_bytes(text.replace("+", " ")).decode("utf-8", "replace")


def _register(root: _Array, name: str, value: str) -> None:
    name = name.lstrip(" ").partition("\0")[0]
    head, bracket, rest = name.partition("[")
    head = head.replace(" ", "_").replace(".", "_")
    if not head:
        return
    array, key = root, head
    index: str | None = key
    level = 0
    while bracket:
        level += 1
        if level > DEEPEST:
            root.pop(head, None)
            return
        # A lone white-space character between the brackets counts as nothing: ``a[ ]=1`` appends.
        blank = rest[:1] in _SPACES and rest[1:2] == "]" if rest else False
        if rest.startswith("]") or blank:
            inner, rest = None, rest[2:] if blank else rest[1:]
        else:
            part, closed, after = rest.partition("]")
            if not closed:
                if level == 1:  # an unclosed bracket belongs to the name
                    index = re.sub(r"[ .\[]", "_", f"{head}_{rest}")
                break
            inner, rest = part, after
        array = array.below(index)
        index = inner
        if not rest.startswith("["):  # whatever follows the last bracket is lost
            break
        rest = rest[1:]
    array.put(index, value)


def listed(value: Any) -> Any:
    """Turn each map whose keys are exactly ``0..n-1`` in order into a list, at every depth; the empty map becomes ``[]``."""
    if isinstance(value, dict):
        if all(key == str(position) for position, key in enumerate(value)):
            return [listed(item) for item in value.values()]
        return {key: listed(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [listed(item) for item in value]
    return value


def is_array(value: Any) -> bool:
    """Say whether PHP would call this an array."""
    return isinstance(value, dict | list)


def pairs(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield key and value of an array, be it a list or a map; anything else yields nothing."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield str(key), item
    elif isinstance(value, list):
        for position, item in enumerate(value):
            yield str(position), item


def values(value: Any) -> list[Any]:
    """Return the values of an array in order; anything else gives an empty list."""
    return [item for _, item in pairs(value)]


def truth(value: Any) -> bool:
    """PHP truthiness: ``0``, ``""``, ``"0"``, null, false and the empty array are false; the string ``"false"`` is true."""
    return value not in ("", "0") and bool(value)


def text(value: Any) -> str:
    """PHP's ``(string)`` of a single value; an array is no text and gives none."""
    if isinstance(value, bool):
        return "1" if value else ""
    return "" if value is None or is_array(value) else str(value)


def integer(value: Any) -> int:
    """PHP's ``(int)``: leading digits of a string, 0 where there are none. It has 64 bits."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return max(SMALLEST, min(LARGEST, value))
    if isinstance(value, float):
        return int(value) if abs(value) < 2**63 else 0
    if isinstance(value, str) and (match := _LEADING_NUMBER.match(value)):
        return max(SMALLEST, min(LARGEST, int(match[1][:40])))
    return 0


def whole_number(value: Any) -> int | None:
    """Return the integer that ``value`` plainly is (``7``, ``"7"``), or ``None``."""
    if isinstance(value, bool):
        return None
    found: int | None = None
    if isinstance(value, int):
        found = value
    elif (isinstance(value, float) and value.is_integer()) or (isinstance(value, str) and _WHOLE.fullmatch(value)):
        found = int(value)
    # What does not fit into 64 bits is a float to PHP.
    return found if found is not None and SMALLEST <= found <= LARGEST else None


def number(value: Any) -> float | None:
    """Return the number that ``value`` plainly is, or ``None``."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if abs(found) < 1e300 else None
