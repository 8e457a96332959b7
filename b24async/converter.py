"""The one cattrs converter, for attrs classes of one's own: it reads and writes values as ``b24async.convert`` does, and shapes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import cattrs

from b24async.convert import Hook, boolean, date, datetime, integer, money, number, string
from b24async.shape import Shape


def _make() -> cattrs.Converter:
    made = cattrs.Converter(prefer_attrib_converters=True)

    def read_with(hook: Hook[Any]) -> Callable[[Any, Any], Any]:
        return lambda value, _: hook.load(value, hook.name)

    types: dict[Any, Hook[Any]] = {
        int: integer,
        float: number,
        str: string,
        bool: boolean,
        dt.datetime: datetime,
        dt.date: date,
        Decimal: money,
    }
    for type_, hook in types.items():
        made.register_structure_hook(type_, read_with(hook))
    made.register_unstructure_hook(dt.datetime, dt.datetime.isoformat)
    made.register_unstructure_hook(dt.date, dt.date.isoformat)
    made.register_unstructure_hook(Decimal, str)
    made.register_structure_hook_func(_is_shape, lambda value, type_: type_(value, type_.__name__))
    made.register_unstructure_hook_func(_is_shape, lambda row: row.raw)
    return made


def _is_shape(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, Shape)


converter: cattrs.Converter = _make()
