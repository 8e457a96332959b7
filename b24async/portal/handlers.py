"""Which code answers which method.

A special method has a function marked ``@handles("crm.activity.binding.add")`` in ``methods/``. A method with an ``entity`` in the spec is served
by its family. Everything else gets an answer made up from its declared result. Adding a special method is adding a function.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from b24async.portal import families, families3, made_up
from b24async.portal.book import Method

if TYPE_CHECKING:
    from b24async.portal.state import Desk, State

Handler = Callable[["Desk"], Any]

_HANDLERS: dict[tuple[str, int], Handler] = {}

SCHEMAS: list[str] = []
"""Statements that make the tables of special methods, run when the database is opened."""

FURNITURE: dict[str, Callable[[State], None]] = {}
"""What every portal has from its first day, such as the stages of deals; each is brought in once, under its key."""


def handles(*names: str, version: int = 2) -> Callable[[Handler], Handler]:
    """Mark a function as the one that answers these methods."""

    def mark(handler: Handler) -> Handler:
        for name in names:
            _HANDLERS[name.casefold(), version] = handler
        return handler

    return mark


# https://apidocs.bitrix24.com/api-reference/rest-v3.html
ALIASES = {("documentation", 3): "rest.documentation.openapi"}
"""By another name and the version that knows it: the method for which it stands."""


def undocumented(name: str, version: int) -> Method | None:
    """Return a method that portals have though no spec tells of it, or ``None``."""
    if version != 2 or name.casefold() not in _UNDOCUMENTED:
        return None
    result = {"type": {"type": "json"}, "rows": None, "under": None}
    return Method(name, 2, (), True, False, True, "unsafe", (), result, None, None, frozenset())


_UNDOCUMENTED = frozenset(("event.test",))


def furnish(state: State) -> None:
    """Bring in what this portal has not got yet."""
    for key, bring in FURNITURE.items():
        if state.store.meta(f"furniture {key}") is None:
            with state.store.transaction():
                bring(state)
                state.store.note(f"furniture {key}", "here")


def find(method: Method) -> Handler:
    """Return the code that answers a method."""
    special = _HANDLERS.get((method.name.casefold(), method.version))
    if special is not None:
        return special
    if families.can_serve(method):
        return families.serve
    if families3.can_serve(method):
        return families3.serve
    return made_up.serve


def models(method: Method) -> bool:
    """Say whether a method does what it says, instead of making an answer up."""
    return find(method) is not made_up.serve
