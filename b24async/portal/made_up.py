"""Answers for methods that nobody has modelled: the declared result type, filled with plain values.

The same method always gives the same answer, and the answer always has the declared shape, so a client can be tried against every method of the spec.
Replies carry the header ``X-B24async-Answer: made-up``: nothing was read or changed. Filters, selections, orders and pages of REST 3.0 are refused for
their form here too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import filters3
from b24async.portal.book import Entity, Field
from b24async.portal.families import wrap
from b24async.portal.filters import Column
from b24async.portal.filters3 import Reading3
from b24async.portal.replies import Refusal3, Result

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.portal.book import Book, Method, Type
    from b24async.portal.state import Desk

DEEPEST = 4
"""A shape that holds itself ends here."""

FILE = b"a made-up file\n" * 64

MOMENT = "2026-03-02T10:00:00+03:00"

_PLAIN: dict[str, Any] = {
    "integer": 1,
    "number": 1.5,
    "money": "100.00",
    "boolean": True,
    "datetime": MOMENT,
    "date": MOMENT[:10],
    "file": None,
    "json": None,
    "null": None,
}


_PLAIN3 = frozenset(("integer", "number", "boolean", "string", "date", "datetime"))


@attrs.frozen
class _Guess(Reading3):
    """Knows only the fields that the rows of an answer have. Another name may well be right, so it passes for a field of any type."""

    types: Mapping[str, Type] = attrs.field(factory=dict)

    def field(self, name: Any) -> Field:
        """Return a field of that name."""
        if not isinstance(name, str):
            raise filters3.unknown_property(self.entity, str(name))
        type_ = self.types.get(name)
        own, shown = (type_, type_) if type_ else ({"type": "number"}, {"type": "json"})
        return Field(
            name=name,
            type=own,
            kind=str(own["type"]),
            title=name,
            read_only=False,
            sparse=False,
            nullable=True,
            default=None,
            read={filters3.STYLE: name},
            write={},
            types={filters3.STYLE: shown},
            words={},
            required=frozenset(),
            immutable=frozenset(),
        )

    def column(self, field: Field) -> Column:
        """Return a column that no query ever sees."""
        return Column("NULL", field.type_in(filters3.STYLE))


def serve(desk: Desk) -> Result:
    """Answer with an example of the declared result."""
    method = desk.method
    if method.version == 3 and "invalid_select_field" not in method.errors:  # those few have words of their own
        _look_at(desk)
    if method.result_type["type"] == "stream":
        return Result(FILE, made_up=True)
    value = wrap(method, example(desk.state.book, method.result_type, "", 0))
    paged = method.paging is not None and method.paging.get("style") == "offset"
    return Result(value, total=1 if paged else None, made_up=True)


# https://apidocs.bitrix24.com/api-reference/rest-v3.html
def _look_at(desk: Desk) -> None:
    method = desk.method
    given = {param.name: desk.params.get(param.name) for param in method.params}
    shown = _shown(desk.state.book, method)
    _look_at_selection(method, given.get("select"), shown)
    title = str(method.result_type.get("items", method.result_type).get("shape", method.name)).rpartition(".")[2]
    entity = Entity(method.name, title, None, "id", ("", ""), {}, {})
    types = {name: type_ for name, type_ in shown.items() if type_["type"] in _PLAIN3}
    reading = _Guess(entity, desk.state.store, desk.state.zone, types=types)
    filter_ = method.param("filter")
    listed = filter_ is not None and filter_.type["type"] == "array"
    if listed:
        filters3.where(reading, given["filter"])
    elif filter_ is not None and not isinstance(given["filter"], dict | None):
        raise Refusal3("INVALIDFILTEREXCEPTION", "The filter must be an object")
    order = {} if given.get("order") is None else given["order"]
    if not isinstance(order, dict):
        raise Refusal3("INVALIDORDEREXCEPTION", "The order must be an object")
    for name, direction in order.items():
        if not isinstance(direction, str) or direction.upper() not in ("ASC", "DESC"):
            raise Refusal3("INVALIDORDEREXCEPTION", f"The direction of `{name}` must be ASC or DESC")
    filters3.page(given.get("pagination"))
    if "cursor" in given:
        filters3.cursor(reading, given["cursor"], given.get("filter"))


def _look_at_selection(method: Method, select: Any, shown: Mapping[str, Type]) -> None:
    if select is None:
        return
    if not isinstance(select, list) or not all(isinstance(name, str) for name in select):
        raise Refusal3("INVALIDSELECTEXCEPTION", "The selection must be a list of names")
    if method.name.rpartition(".")[0].endswith(".field"):  # what describes fields knows all of its own
        for name in select:
            if shown and name not in shown:
                raise Refusal3("UNKNOWNDTOPROPERTYEXCEPTION", f"Unknown field `{name}` for entity `DtoFieldDto`")


def _shown(book: Book, method: Method) -> dict[str, Type]:
    """Return the fields of a method's rows, as far as its spec tells them."""
    type_ = method.result_type.get("items", method.result_type)
    fields = book.shape(type_["shape"])["fields"] if type_["type"] == "shape" else type_.get("fields", ())
    return {str(field["name"]): field["type"] for field in fields}


def example(book: Book, type_: Type, name: str, depth: int) -> Any:
    """Return an example of a type. ``name``: what the value is called where it stands, which makes a readable text."""
    kind = type_["type"]
    if type_.get("enum"):
        return type_["enum"][0]
    if kind == "boolean" and type_.get("as"):
        return "Y" if type_["as"] == "Y/N" else "1"
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind == "string":
        return name.replace("_", " ").strip().capitalize() or "Text"
    if kind == "union":
        return example(book, type_["any_of"][0], name, depth)
    if depth >= DEEPEST:
        return None if type_.get("nullable") else [] if kind == "array" else {}
    if kind == "array":
        return [example(book, type_["items"], name, depth + 1)]
    if kind == "map":
        return {}
    if kind == "object":
        return _object(book, type_["fields"], depth)
    if kind == "shape":
        shape = book.shape(type_["shape"])
        return _object(
            book, [field for field in shape["fields"] if depth < DEEPEST - 1 or not field.get("sparse")], depth
        )
    if kind == "fields":
        return {}
    return None


def _object(book: Book, fields: list[dict[str, Any]], depth: int) -> dict[str, Any]:
    return {field["name"]: example(book, field["type"], str(field["name"]), depth + 1) for field in fields}
