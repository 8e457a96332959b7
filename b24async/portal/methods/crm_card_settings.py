"""``crm.*.details.configuration.*``: which sections and fields the card of a CRM item shows.

One implementation for all: the older groups only name their type themselves. There is a layout per type, pipeline or kind of lead, for everybody
(``C``) and for each user (``P``); where nobody has set one, there is none to be got.
https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import php, records
from b24async.portal.handlers import SCHEMAS
from b24async.portal.methods import crm_stages, crm_tables, crm_types, users
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

LEAD, DEAL = 1, 2
TYPES = {"lead": LEAD, "deal": DEAL, "contact": 3, "company": 4}
"""The groups that are about one type alone."""

SIMPLE = 1
"""The usual kind of leads; the other one is from customers who come again."""

_COMMON = 0
"""Stands in the place of a user."""

SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _card (type_id INTEGER, part INTEGER, user_id INTEGER, sections TEXT, PRIMARY KEY (type_id, part, user_id))"
)


def get(desk: Desk) -> Any:
    """The layout that somebody has set."""
    type_id, part = _card(desk)
    user_id = _whose(desk)
    query = "SELECT sections FROM _card WHERE type_id = ? AND part = ? AND user_id = ?"
    found = desk.state.store.run(query, (type_id, part, user_id)).fetchone()
    return None if found is None else json.loads(found[0])


def set_(desk: Desk) -> Any:
    """A layout in place of the one before."""
    type_id, part = _card(desk)
    user_id = _whose(desk, writes=True)
    sections = json.dumps(_sections(desk.get("data")))
    desk.state.store.run("INSERT OR REPLACE INTO _card VALUES (?, ?, ?, ?)", (type_id, part, user_id, sections))
    return True


def reset(desk: Desk) -> Any:
    """No layout but that which every portal has."""
    type_id, part = _card(desk)
    args = (type_id, part, _whose(desk, writes=True))
    desk.state.store.run("DELETE FROM _card WHERE type_id = ? AND part = ? AND user_id = ?", args)
    return True


def force(desk: Desk) -> Any:
    """The common layout for everybody: personal ones are gone."""
    type_id, part = _card(desk)
    if not users.is_admin(desk.caller.user_id):
        raise _access_denied()
    query = "DELETE FROM _card WHERE type_id = ? AND part = ? AND user_id <> ?"
    desk.state.store.run(query, (type_id, part, _COMMON))
    return True


for _group in ("item", *TYPES):
    for _name, _handler in (("get", get), ("set", set_), ("reset", reset), ("forceCommonScopeForAll", force)):
        crm_tables.answers(f"crm.{_group}.details.configuration.{_name}")(_handler)


def _card(desk: Desk) -> tuple[int, int]:
    type_id = TYPES.get(desk.method.name.split(".")[1]) or _named_type(desk)
    extras = dict(php.pairs(desk.get("extras")))
    if type_id == LEAD:
        return type_id, php.integer(extras.get("leadCustomerType") or extras.get("lead.customer.type")) or SIMPLE
    given = extras.get("dealCategoryId" if type_id == DEAL else "categoryId")
    if given in (None, ""):
        return type_id, crm_stages.default_category(desk.state, type_id) or 0
    return type_id, php.integer(given)


def _named_type(desk: Desk) -> int:
    given = desk.get("entityTypeId")
    if given in (None, ""):
        raise Refusal("", "Parameter 'entityTypeId' is not defined")
    type_id = php.integer(given)
    entity = desk.state.entity_of_type(type_id)
    if entity is None or "item" not in entity.styles:
        name = crm_stages.type_name(desk.state, type_id)
        raise Refusal("", f"The entity type '{name}' is not supported in current context.")
    return type_id


def _whose(desk: Desk, *, writes: bool = False) -> int:
    common = php.text(desk.get("scope")).upper() == "C"
    user_id = _COMMON if common else php.integer(desk.get("userId")) or desk.caller.user_id
    own = user_id == desk.caller.user_id or (common and not writes)
    if not own and not users.is_admin(desk.caller.user_id):
        raise _access_denied()
    return user_id


def _sections(given: Any) -> list[dict[str, Any]]:
    if not php.is_array(given):
        raise Refusal("", "Parameter 'data' must be array.")
    if not given:
        raise Refusal("", "There are no data to write.")
    if not isinstance(php.listed(given), list):
        raise Refusal("", "The data must be indexed array.")
    return [_section(number, dict(php.pairs(section))) for number, section in enumerate(php.values(given))]


def _section(number: int, given: dict[str, Any]) -> dict[str, Any]:
    if given.get("type") != "section":
        type_ = php.text(given.get("type"))
        raise Refusal("", f"Section at index {number} have type {type_}. The expected type is 'section'.")
    for name in ("name", "title"):
        if not php.text(given.get(name)):
            raise Refusal("", f"Section at index {number} does not have {name}.")
    elements = [_element(number, *item) for item in enumerate(php.values(given.get("elements")))]
    named = {name: php.text(given[name]) for name in ("name", "title", "type")}
    return {**named, "elements": elements}


def _element(section: int, number: int, given: Any) -> dict[str, Any]:
    fields = dict(php.pairs(given))
    if not php.text(fields.get("name")):
        raise Refusal("", f"Element at index {number} in section at index {section} does not have name.")
    found: dict[str, Any] = {
        "name": php.text(fields["name"]),
        "optionFlags": str(php.integer(fields.get("optionFlags"))),
    }
    if php.is_array(fields.get("options")) and fields["options"]:
        found["options"] = fields["options"]
    return found


def _access_denied() -> Refusal:
    return Refusal("", "Access denied.")


def _after_delete(state: State, entity: Entity, row: Row) -> None:
    if entity.key == crm_types.TYPE:
        state.store.run("DELETE FROM _card WHERE type_id = ?", (row["entityTypeId"],))


records.ON_DELETE.append(_after_delete)
