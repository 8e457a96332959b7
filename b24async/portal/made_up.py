"""Answers for methods that nobody has modelled: the declared result type, filled with plain values.

The same method always gives the same answer, and the answer always has the declared shape, so a client can be tried against every method of the spec.
Replies carry the header ``X-B24async-Answer: made-up``: nothing was read or changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal.families import wrap
from b24async.portal.replies import Result

if TYPE_CHECKING:
    from b24async.portal.book import Book, Type
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


def serve(desk: Desk) -> Result:
    """Answer with an example of the declared result."""
    method = desk.method
    if method.result_type["type"] == "stream":
        return Result(FILE, made_up=True)
    value = wrap(method, example(desk.state.book, method.result_type, "", 0))
    paged = method.paging is not None and method.paging.get("style") == "offset"
    return Result(value, total=1 if paged else None, made_up=True)


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
