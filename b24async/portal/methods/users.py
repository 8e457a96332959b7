"""``user.*``: the people of the portal.

``user.get`` takes its order as two texts, and its filter either as ``FILTER`` or as parameters of its own. Most empty fields are left out of a user.
https://apidocs.bitrix24.com/api-reference/user/user-get.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, filters, php, records
from b24async.portal.handlers import handles
from b24async.portal.replies import Refusal
from b24async.portal.store import TRUE

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row, Sql

USER = "user.User"
_NAMES = ("NAME", "LAST_NAME", "SECOND_NAME", "WORK_POSITION")
_NOT_FIELDS = ("sort", "order", "filter", "admin_mode", "select", "image_resize")


@handles("user.current")
def current(desk: Desk) -> Any:
    """The caller."""
    entity = desk.entity(USER)
    row = records.find(desk.state, entity, desk.caller.user_id)
    if row is None:
        raise Refusal("", "User is not found or is not active")
    return records.show(desk.state, entity, "classic", row)


@handles("user.get")
def get(desk: Desk) -> Any:
    """A page of users."""
    entity = desk.entity(USER)
    given = desk.get("FILTER")
    wanted = dict(php.pairs(given)) if php.is_array(given) else {}
    for name, value in desk.params.items():
        if name.casefold() not in _NOT_FIELDS and not php.is_array(given):
            wanted[name.upper()] = value
    words = str(wanted.pop("NAME_SEARCH", "") or "").split()
    if isinstance(wanted.get("ACTIVE"), str):
        wanted["ACTIVE"] = wanted["ACTIVE"].casefold() in ("y", "1", "true")
    if "IS_ONLINE" in wanted and isinstance(wanted["IS_ONLINE"], bool):
        wanted["IS_ONLINE"] = "Y" if wanted["IS_ONLINE"] else "N"
    sort, direction = desk.get("sort", default="ID"), desk.get("order", default="ASC")
    order = {str(sort).upper(): direction if isinstance(direction, str) else "ASC"}
    desk = attrs.evolve(
        desk, params={"filter": wanted, "order": order, "select": desk.get("select") or ["*", "UF_*", "UF_DEPARTMENT"]}
    )
    return families.listing(desk, entity, _named(desk.state, entity, words))


def name_of(state: State, user_id: Any) -> str:
    """Return the full name of a user, empty when there is none."""
    row = find(state, user_id)
    return " ".join(str(row[name]) for name in ("NAME", "LAST_NAME") if row[name]) if row else ""


def find(state: State, user_id: Any) -> Row | None:
    """Return a user."""
    entity = state.book.entity(USER)
    return records.find(state, entity, user_id) if entity else None


def _named(state: State, entity: Entity, words: list[str]) -> Sql:
    # Every word has to occur somewhere in the name.
    if not words:
        return TRUE
    columns = [filters.Column(state.store.table(entity).columns[name], filters.TEXT) for name in _NAMES]
    found = ([filters.compare(column, "%", word, state.zone) for column in columns] for word in words)
    return filters.all_of(filters.any_of(part for part in parts if part is not None) for parts in found)
