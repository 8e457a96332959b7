"""From the portal's JSON to Python values and back.

A ``Hook`` knows one type: ``load`` turns what the portal answered into a Python value, ``dump`` turns that value into JSON again. Hooks are composed
(``optional(list_of(integer))``) by generated code and called when a field of a shape is read. They are lenient where the portal is known to vary
(numbers in strings, ``Y``/``1``/``true``, PHP's lists that are maps) and strict otherwise: a misfit raises ``DecodeError`` with method and path.

``at`` tells a hook where it is, for that error alone: the name of a method, or a pair of the place above and a key. It is turned into a path such as
``items[3].createdTime`` only when something does not fit.

``converter`` is the one cattrs converter with the same hooks, for attrs classes of one's own: ``converter.structure(deal.raw, MyDeal)``.
https://apidocs.bitrix24.com/api-reference/data-types.html
"""

from __future__ import annotations

import datetime as dt
import importlib
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, Generic, TypeAlias, TypeVar

import attrs

from b24async.errors import DecodeError
from b24async.files import Stream

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
At: TypeAlias = "str | tuple[At, str | int]"

_TRUE = frozenset(("y", "1", "true"))
_FALSE = frozenset(("n", "0", "false", ""))


@attrs.frozen(eq=False)
class Hook(Generic[T_co]):
    """How values of one type are read (``load``) and written (``dump``)."""

    name: str
    load: Callable[[Any, At], T_co]
    dump: Callable[[Any], Any] = attrs.field(default=lambda value: value, repr=False)
    parts: tuple[Hook[Any], ...] = attrs.field(default=(), repr=False)


def misfit(at: At, expected: str, value: object) -> DecodeError:
    """Return the error for a value that is not what the spec declares. It shows the value's type, not the value: that may be anybody's data."""
    method, path = place(at)
    shown = (
        f"{value!r}"
        if value is None or value is False or value is True or value in ("", [], {})
        else f"a value of type {type(value).__name__}"
    )
    return DecodeError(method, path, f"expected {expected}, got {shown}")


def place(at: At) -> tuple[str, str]:
    """Return method and path: ``("crm.deal.list", "[3].DATE_CREATE")``."""
    path = ""
    while not isinstance(at, str):
        at, key = at
        step = f"[{key}]" if isinstance(key, int) else key
        path = f"{step}.{path}" if path and not path.startswith("[") else step + path
    return at, path


def _integer(value: Any, at: At) -> int:
    if type(value) is int:
        return value
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            pass
    elif isinstance(value, float) and value.is_integer():
        return int(value)
    raise misfit(at, "an integer", value)


def _number(value: Any, at: At) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            pass
    raise misfit(at, "a number", value)


def _string(value: Any, at: At) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise misfit(at, "a string", value)


def _boolean(value: Any, at: At) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).casefold() if isinstance(value, str | int) else None
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise misfit(at, "a boolean (true/false, Y/N, 1/0)", value)


def _datetime(value: Any, at: At) -> dt.datetime:
    """Read ISO 8601 or a Unix time. What comes without an offset is taken as UTC, so that all datetimes compare."""
    try:
        if isinstance(value, str):
            if value.isdecimal() and len(value) > 8:
                return dt.datetime.fromtimestamp(int(value), dt.UTC)
            moment = dt.datetime.fromisoformat(value)
            return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return dt.datetime.fromtimestamp(value, dt.UTC)
    except (ValueError, OverflowError, OSError):
        pass
    raise misfit(at, "a datetime in ISO 8601", value)


def _date(value: Any, at: At) -> dt.date:
    """Read a date. A time behind it is dropped: the portal sends dates as local midnights."""
    if isinstance(value, str):
        try:
            return dt.date.fromisoformat(value[:10])
        except ValueError:
            pass
    raise misfit(at, "a date (YYYY-MM-DD)", value)


def _money(value: Any, at: At) -> Decimal:
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        try:
            amount = Decimal(str(value))
        except InvalidOperation:
            pass
        else:
            if amount.is_finite():
                return amount
    raise misfit(at, "an amount of money", value)


def _as_it_came(value: Any, _: At) -> Any:
    return value


def _nothing(_: Any, __: At) -> None:
    return None


def _stream(value: Any, at: At) -> Stream:
    if isinstance(value, Stream):
        return value
    raise misfit(at, "the bytes of a file", value)


integer: Hook[int] = Hook("integer", _integer)
number: Hook[float] = Hook("number", _number)
string: Hook[str] = Hook("string", _string)
boolean: Hook[bool] = Hook("boolean", _boolean)
datetime: Hook[dt.datetime] = Hook("datetime", _datetime, dt.datetime.isoformat)
date: Hook[dt.date] = Hook("date", _date, dt.date.isoformat)
money: Hook[Decimal] = Hook("money", _money, str)
json: Hook[Any] = Hook("json", _as_it_came)
file: Hook[Any] = Hook("file", _as_it_came)
nothing: Hook[None] = Hook("nothing", _nothing)
stream: Hook[Stream] = Hook("stream", _stream)
"""For methods that answer a file instead of JSON."""

_TEXTUAL = (string, json)


def optional(hook: Hook[T]) -> Hook[T | None]:
    """Accept a missing value as well. The portal writes it as ``null`` and, where no text is expected, as ``""``, ``[]``, ``{}`` or ``false`` too."""
    load = hook.load
    if hook in _TEXTUAL:

        def plain(value: Any, at: At) -> T | None:
            return None if value is None else load(value, at)

        return Hook(f"{hook.name}?", plain, hook.dump, (hook,))
    empty: tuple[Any, ...] = ("", [], {})
    if hook.name.endswith(("[]", "map")):
        empty = ("",)
    keeps_false = hook.name.startswith(("boolean", "union"))

    def lenient(value: Any, at: At) -> T | None:
        if value is None or (value is False and not keeps_false) or value in empty:
            return None
        return load(value, at)

    def dump(value: Any) -> Any:
        return None if value is None else hook.dump(value)

    return Hook(f"{hook.name}?", lenient, dump, (hook,))


def list_of(hook: Hook[T]) -> Hook[list[T]]:
    """Read a list. PHP writes a list with gaps as a map of numbers and an empty multiple field as ``false``; both are lists here."""
    load = hook.load

    def read(value: Any, at: At) -> list[T]:
        if value.__class__ is list:
            return [load(item, (at, index)) for index, item in enumerate(value)]
        if value is False or value == "":
            return []
        if isinstance(value, dict) and all(key.lstrip("-").isdecimal() for key in value):
            return [load(item, (at, key)) for key, item in value.items()]
        raise misfit(at, "a list", value)

    return Hook(f"{hook.name}[]", read, lambda value: [hook.dump(item) for item in value], (hook,))


def map_of(hook: Hook[T]) -> Hook[dict[str, T]]:
    """Read an object whose keys are data. PHP writes an empty one as ``[]`` and one keyed ``0, 1, 2 …`` as a list."""
    load = hook.load

    def read(value: Any, at: At) -> dict[str, T]:
        if isinstance(value, dict):
            return {key: load(item, (at, key)) for key, item in value.items()}
        if isinstance(value, list):
            return {str(index): load(item, (at, index)) for index, item in enumerate(value)}
        raise misfit(at, "an object", value)

    return Hook(f"{hook.name} map", read, lambda value: {key: hook.dump(item) for key, item in value.items()}, (hook,))


def union(*hooks: Hook[Any]) -> Hook[Any]:
    """Try the hooks in the order in which the spec names them; the first that fits decides."""

    def read(value: Any, at: At) -> Any:
        for hook in hooks:
            try:
                return hook.load(value, at)
            except DecodeError:
                continue
        raise misfit(at, " or ".join(hook.name for hook in hooks), value)

    return Hook("union", read, _written, hooks)


def one_of(*values: str | int) -> Hook[Any]:
    """Read one of a list of values. A value that the spec does not list stays as it came: portals know more than their documentation."""
    known = {str(value): value for value in values}

    def read(value: Any, at: At) -> Any:
        if isinstance(value, str | int) and not isinstance(value, bool):
            return known.get(str(value), value)
        raise misfit(at, "one of " + ", ".join(map(repr, values)), value)

    return Hook("enum", read)


def shape(module: str, name: str) -> Hook[Any]:
    """Read an object into the shape of that name. Its module is imported when the first value comes, so that building a call loads no shapes."""
    found: list[Any] = []

    def read(value: Any, at: At) -> Any:
        if not found:
            found.append(getattr(importlib.import_module(module), name))
        if value.__class__ is dict:
            return found[0](value, at)
        if value == []:
            return found[0]({}, at)
        raise misfit(at, f"an object ({name})", value)

    return Hook(f"{module}:{name}", read, _written)


def shape_class(hook: Hook[Any]) -> Any:
    """Return the shape class that a hook reads, looking through ``optional``; ``None`` for other hooks."""
    while len(hook.parts) == 1 and hook.name.endswith("?"):
        hook = hook.parts[0]
    module, colon, name = hook.name.partition(":")
    return getattr(importlib.import_module(module), name) if colon and name.isidentifier() else None


def yes_no(value: Any) -> Any:
    """Write booleans as ``Y`` and ``N`` at any depth; custom ``UF_*`` fields take ``1`` and ``0``."""
    return _flags(value, "Y", "N")


def one_zero(value: Any) -> Any:
    """Write booleans as ``1`` and ``0`` at any depth."""
    return _flags(value, 1, 0)


def _flags(value: Any, yes: str | int, no: str | int) -> Any:
    if isinstance(value, bool):
        return yes if value else no
    if isinstance(value, Mapping):
        return {
            key: _flags(item, *(("1", "0") if _is_custom(key) and isinstance(item, bool) else (yes, no)))
            for key, item in value.items()
        }
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return [_flags(item, yes, no) for item in value]
    return value


def _is_custom(key: object) -> bool:
    return isinstance(key, str) and key.lstrip("!<>=@%").startswith(("UF_", "ufCrm"))


def _written(value: Any) -> Any:
    """Write a value whose type is known only now."""
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, list):
        return [_written(item) for item in value]
    if isinstance(value, dict):
        return {key: _written(item) for key, item in value.items()}
    return shape_writer[0](value)


shape_writer: list[Callable[[Any], Any]] = [lambda value: value]
"""How a shape is written from its typed values; ``b24async.shape`` knows it and puts itself in this place."""


def __getattr__(name: str) -> Any:
    # cattrs is loaded when somebody uses it.
    if name == "converter":
        from b24async import converter

        return converter.converter
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
