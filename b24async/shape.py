"""``Shape``: a lazy, read-only, typed view of one JSON object.

A generated shape names its fields; each is converted when it is read, by the hook of its type. Building a row therefore costs next to nothing
however many fields it has, and one field that does not fit its declaration harms nobody who does not read it. Everything the portal sent stays
reachable: ``row["UF_CRM_1"]``, ``row.raw``, ``dict(row)``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, KeysView, Mapping
from typing import Any, Generic, NoReturn, TypeVar, overload

import attrs

from b24async import convert, secrets
from b24async.errors import DecodeError

T = TypeVar("T")

SHOWN = 6
"""How many fields a ``repr`` shows."""


@attrs.define(repr=False, eq=False)
class Shape:
    """Base of every generated shape. ``raw`` is the JSON object as it came; it is shared, not copied."""

    raw: dict[str, Any]
    _at: convert.At = ""

    def __getitem__(self, key: str) -> Any:
        return self.raw[key]

    def __contains__(self, key: object) -> bool:
        return key in self.raw

    def __iter__(self) -> Iterator[str]:
        return iter(self.raw)

    def get(self, key: str, default: Any = None) -> Any:
        return self.raw.get(key, default)

    def keys(self) -> KeysView[str]:
        return self.raw.keys()

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.raw == other.raw

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown: list[str] = []
        for name, declared in fields(type(self)).items():
            value = self.raw.get(declared.wire)
            if value is None or isinstance(value, dict | list):
                continue
            if len(shown) == SHOWN:
                shown.append("…")
                break
            shown.append(f"{name}={secrets.mask(repr(value))[:80]}")
        return f"{type(self).__name__}({', '.join(shown)})"


class Field(Generic[T]):
    """One declared field of a shape: a descriptor that converts on reading."""

    __slots__ = ("hook", "sparse", "wire")

    def __init__(self, wire: str, hook: convert.Hook[T], sparse: bool = False) -> None:
        self.wire = wire
        self.hook = hook
        self.sparse = sparse

    @overload
    def __get__(self, row: None, owner: type[Any]) -> Field[T]: ...
    @overload
    def __get__(self, row: Shape, owner: type[Any]) -> T: ...
    def __get__(self, row: Shape | None, owner: type[Any]) -> Field[T] | T:
        if row is None:
            return self
        try:
            value = row.raw[self.wire]
        except KeyError:
            return self._absent(row)
        return self.hook.load(value, (row._at, self.wire))

    def __set__(self, row: Shape, value: NoReturn) -> NoReturn:
        raise AttributeError(f"{type(row).__name__} is a read-only view of what the portal answered")

    def _absent(self, row: Shape) -> T:
        """Answer for a key that the portal left out. A ``sparse`` field is left out when it is empty; any other was not asked for."""
        if self.sparse:
            empty: Any = [] if self.hook.name.endswith("[]") else {} if self.hook.name.endswith(" map") else None
            return empty  # type: ignore[no-any-return]
        method, path = convert.place((row._at, self.wire))
        raise DecodeError(method or type(row).__name__, path, "not in the answer; was the field selected?")


def field(wire: str, hook: convert.Hook[T], sparse: bool = False) -> Field[T]:
    """Declare a field.

    Args:
        wire: Its name in the JSON object.
        hook: How its value is read.
        sparse: Whether the portal leaves it out when it is empty.
    """
    return Field(wire, hook, sparse)


def fields(cls: type[Shape]) -> Mapping[str, Field[Any]]:
    """Return the declared fields of a shape by their Python names."""
    found: dict[str, Field[Any]] = {}
    for base in reversed(cls.__mro__):
        found.update((name, value) for name, value in vars(base).items() if isinstance(value, Field))
    return found


def dump(row: Any) -> Any:
    """Write a shape as JSON again, from its typed values. ``row.raw`` has no part in it: keys that no field declares are left out."""
    if not isinstance(row, Shape):
        return row
    declared = fields(type(row)).values()
    return {each.wire: each.hook.dump(each.__get__(row, type(row))) for each in declared if each.wire in row.raw}


def misfits(value: Any) -> Iterator[DecodeError]:
    """Read every field of every shape in a value and yield what does not fit; the strict decoding."""
    if isinstance(value, Shape):
        for declared in fields(type(value)).values():
            if declared.wire in value.raw:
                yield from _reading(lambda row=value, of=declared: of.__get__(row, type(row)))  # type: ignore[misc]
    elif isinstance(value, list | tuple):
        for item in value:
            yield from misfits(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from misfits(item)


def _reading(read: Callable[[], Any]) -> Iterator[DecodeError]:
    try:
        value = read()
    except DecodeError as error:
        yield error
    else:
        yield from misfits(value)


convert.shape_writer[0] = dump
