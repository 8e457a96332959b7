"""All that a portal remembers and knows, in one object that every handler gets.

``Desk`` is the request's side of it: the state together with who asks and for which method. Handlers are plain functions ``(desk) -> value``; they
find their parameters in ``desk.params``.
"""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import envelope, replies

if TYPE_CHECKING:
    from collections.abc import Callable

    from b24async.portal.access import Access, Caller
    from b24async.portal.book import Book, Entity, Method
    from b24async.portal.delivery import Post
    from b24async.portal.store import Store

GROWTH: list[Callable[[State, Entity], Entity]] = []
"""What gives an entity the fields that this portal's own settings add to those of the spec."""

TYPES: list[Callable[[State, int], Entity | None]] = []
"""Where CRM types come from that no spec knows: each is asked for the entity of a type id."""

ZONE = dt.timezone(dt.timedelta(hours=3))
"""The portal's time zone; the samples of the reference are in it."""


@attrs.frozen(eq=False)
class State:
    """The portal's memory, its book, who may enter, its clock, and the address at which it can be reached.

    ``kept`` holds what modules have worked out and would not work out again, ``carry`` brings something to a handler.
    """

    store: Store
    book: Book
    access: Access
    clock: Callable[[], float]
    zone: dt.tzinfo = ZONE
    address: Callable[[], str] = str
    kept: dict[str, Any] = attrs.field(factory=dict)
    carry: Callable[[Post], object] = bool

    @functools.cached_property
    def midnight(self) -> str:
        """The beginning of a day, as it stands behind a date."""
        return "T00:00:00" + self.now()[19:]

    def now(self) -> str:
        """Return the present moment as it is kept."""
        return envelope.moment(self.clock(), self.zone)

    def today(self, days: int = 0) -> str:
        """Return the date of today, or of some days later."""
        return (dt.datetime.fromtimestamp(self.clock(), self.zone).date() + dt.timedelta(days=days)).isoformat()

    def entity_of_type(self, type_id: int) -> Entity | None:
        """Return the CRM entity with a type id, such as 2 for deals."""
        if (known := self.book.of_type(type_id)) is not None:
            return self.grown(known)
        found = (find(self, type_id) for find in TYPES)
        return next((self.grown(entity) for entity in found if entity is not None), None)

    def entity(self, key: str) -> Entity | None:
        """Return an entity with the fields of this portal, or ``None``."""
        declared = self.book.entity(key)
        return None if declared is None else self.grown(declared)

    def grown(self, entity: Entity) -> Entity:
        """Return an entity with the fields that this portal adds to it."""
        for grow in GROWTH:
            entity = grow(self, entity)
        return entity


@attrs.frozen(eq=False)
class Desk:
    """One command being carried out: a method, its parameters, who asks, and the state. ``start``: offset asked of a list, if any."""

    state: State
    method: Method
    params: dict[str, Any]
    caller: Caller
    start: Any = None

    def get(self, *names: str, default: Any = None) -> Any:
        """Return the first of these parameters that was given, in any letter case."""
        for name in names:
            if name in self.params:
                return self.params[name]
        folded = {key.casefold(): value for key, value in self.params.items()}
        for name in names:
            if name.casefold() in folded:
                return folded[name.casefold()]
        return default

    def entity(self, key: str) -> Entity:
        """Return an entity that the handler relies on; a spec without it cannot serve the method."""
        found = self.state.entity(key)
        if found is None:
            raise replies.Refusal("ERROR_CORE", f"This portal's spec has no entity {key}")
        return found
