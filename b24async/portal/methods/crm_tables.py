"""Tables of the CRM that no spec declares as an entity, in a few words each, and the methods that work on them.

What has no id of its own (addresses, links of requisites), what no method writes (the history of stages) and what only old methods know (products of
the CRM's own catalog) is kept like any record, so that filters, orders, pages and selects are the same for all.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from b24async.portal import families, params, php
from b24async.portal.book import Entity, Field, Style
from b24async.portal.handlers import handles
from b24async.portal.replies import Refusal
from b24async.portal.store import TRUE, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from b24async.portal.book import Type
    from b24async.portal.handlers import Handler
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Sql
    from b24async.portal.values import Kept

STYLE = "classic"


def declare(
    key: str,
    title: str,
    fields: Mapping[str, str],
    *,
    id_: str = "ID",
    missing: tuple[str, str] = ("", "Not found"),
    strings: bool = True,
    titles: Mapping[str, str] | None = None,
    names: Mapping[str, str] | None = None,
) -> Entity:
    """Return an entity of one style with upper-case names.

    Args:
        key: Its key.
        title: What it is called.
        fields: By name the type, with what else there is to say behind it: ``"integer? read-only"``, ``"string required immutable"``,
            ``"integer =100"`` for a default, ``"integer hidden"`` for what no answer shows.
        id_: Name of the field that identifies a record.
        missing: Code and text of the refusal where there is no such record.
        strings: Numbers travel as strings.
        titles: Labels of the fields, where they are not the names.
        names: Names on the wire, where they are not those in the table.
    """
    labels, wire = titles or {}, names or {}
    made = {
        name: _field(name, wire.get(name, name), text.split(" "), labels.get(name, wire.get(name, name)))
        for name, text in fields.items()
    }
    return Entity(key, title, None, id_, missing, {STYLE: Style(STYLE, strings)}, made)


def described(entity: Entity) -> dict[str, Any]:
    """Return what a ``*.fields`` method says of an entity."""
    return {
        field.read.get(STYLE) or field.write[STYLE]: families.described(field, STYLE)
        for field in entity.fields.values()
        if STYLE in field.read or STYLE in field.write
    }


def answers(*names: str) -> Callable[[Handler], Handler]:
    """Mark a function that answers these methods and says in its own words what is wrong with the parameters."""
    params.OWN_WORDS.update(names)
    return handles(*names)


def crud(
    prefix: str, entity: Entity, does: Iterable[str] = ("add", "get", "list", "update", "delete", "fields")
) -> None:
    """Let an entity answer the usual methods of a group."""
    for name in does:
        answers(f"{prefix}.{name}")(_usual(name, entity))


def rows(state: State, entity: Entity, where: Sql = TRUE, order: str = "") -> list[Row]:
    """Return records."""
    return state.store.select(entity, where, order)


def put(state: State, entity: Entity, **fields: Kept) -> None:
    """Add a record as it stands."""
    state.store.insert(entity, Row(dict(fields), {}))


def mark() -> str:
    """Return a text that no other call returns: what has been worked out under another one is out of date."""
    return uuid.uuid4().hex


def positive(value: Any, text: str, code: str = "") -> int:
    """Return an id, or refuse."""
    number = php.whole_number(value) or 0
    if number <= 0:
        raise Refusal(code, text)
    return number


def _usual(name: str, entity: Entity) -> Handler:
    def handler(desk: Desk) -> Any:
        return _DOES[name](desk, entity)

    return handler


def _field(name: str, wire: str, words: list[str], title: str) -> Field:
    read_only, required, immutable = ("read-only" in words, "required" in words, "immutable" in words)
    default = next((word[1:] for word in words if word.startswith("=")), None)
    spelt = {} if "hidden" in words else {STYLE: wire}
    type_ = _type(words[0])
    in_style = frozenset((STYLE,))
    return Field(
        name=name,
        type=type_,
        kind=type_["type"],
        title=title,
        read_only=read_only,
        sparse="sparse" in words,
        nullable=type_.get("nullable", False),
        default=default,
        read=spelt,
        write={} if read_only else spelt,
        types={},
        words={},
        required=in_style if required else frozenset(),
        immutable=in_style if immutable else frozenset(),
    )


def _type(text: str) -> Type:
    nullable, text = text.endswith("?"), text.removesuffix("?")
    name, _, sent = text.partition("(")
    type_: Type = {"type": name}
    if sent:
        type_["as"] = sent.removesuffix(")")
    if name == "array":
        type_["items"] = {"type": "json"}
    if nullable:
        type_["nullable"] = True
    return type_


_DOES: dict[str, Callable[[Desk, Entity], Any]] = {
    "add": families.add,
    "get": families.get,
    "list": families.listing,
    "update": families.update,
    "delete": families.delete,
    "fields": lambda _desk, entity: described(entity),
}
