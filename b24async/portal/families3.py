"""Families of REST 3.0: add, get, list, tail, update and delete of an entity in its style ``v3``.

Like ``families``, everything comes from the spec; errors are those of REST 3.0. Modules that know an entity better tell here what the spec cannot:
which fields can be filtered and sorted, what a list answers without ``select``, and how a related object (``responsible.name``) is put together.
https://apidocs.bitrix24.com/api-reference/rest-v3.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import filters, filters3, params, records, replies
from b24async.portal.families import wrap
from b24async.portal.replies import Refusal3, Result

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from b24async.portal.book import Entity, Field, Method
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row, Sql

    Related = Callable[[State, Row], dict[str, Any] | None]
    Check = Callable[[State, dict[str, Any]], list[tuple[str, str]]]

STYLE = filters3.STYLE


@attrs.frozen
class Habits:
    """What an entity does differently.

    Attributes:
        filterable: Fields that a filter may name; ``None`` for all.
        sortable: Fields that an order may name; ``None`` for all.
        bare_list: What a list answers without ``select``; ``None`` for all fields.
        related: How related objects are put together, by field.
        check: Finds fault with given fields; pairs of name and text.
    """

    filterable: Collection[str] | None = None
    sortable: Collection[str] | None = None
    bare_list: Collection[str] | None = None
    related: Mapping[str, Related] = attrs.field(factory=dict)
    check: Check = attrs.field(default=lambda _state, _fields: [])


HABITS: dict[str, Habits] = {}
"""By entity key."""

_STATUS = {"ACCESSDENIEDEXCEPTION": 403, "INSUFFICIENTSCOPEEXCEPTION": 403}


def can_serve(method: Method) -> bool:
    """Say whether the spec tells enough to carry the method out."""
    return method.version == 3 and method.entity is not None and method.entity.does in _DOES


def serve(desk: Desk) -> Any:
    """Carry out a method that works on an entity."""
    assert desk.method.entity is not None
    entity = desk.entity(desk.method.entity.of[0])
    return _DOES[desk.method.entity.does](desk, entity, HABITS.get(entity.key, Habits()))


def add(desk: Desk, entity: Entity, habits: Habits) -> Any:
    """Add a record."""
    given = _fields(desk, entity, habits)
    if missing := records.missing_required(entity, STYLE, given):
        raise replies.invalid_request(
            *((f"fields.{name}", f"The field `{name}` is required") for name in sorted(missing))
        )
    id_ = records.add(desk.state, entity, STYLE, given, desk.caller.user_id)
    if desk.method.result_type["type"] == "integer":
        return wrap(desk.method, id_)
    row = desk.state.store.get(entity, id_)
    assert row is not None
    return wrap(desk.method, _shown(desk, entity, habits, row, None))


def get(desk: Desk, entity: Entity, habits: Habits) -> Any:
    """Return one record."""
    row = _find(desk, entity)
    return wrap(desk.method, _shown(desk, entity, habits, row, _selection(desk, entity)))


def listing(desk: Desk, entity: Entity, habits: Habits) -> Any:
    """Return a page of records."""
    reading = _reading(desk, entity, habits)
    where = filters3.where(reading, desk.params.get("filter"))
    order = filters3.order_by(reading, desk.params.get("order"))
    page = filters3.page(desk.params.get("pagination"))
    return _rows(desk, entity, habits, desk.state.store.select(entity, where, order, page.limit, page.offset))


def tail(desk: Desk, entity: Entity, habits: Habits) -> Any:
    """Return the records behind a cursor."""
    reading = _reading(desk, entity, habits)
    filtered = desk.params.get("filter")
    condition, order, limit = filters3.cursor(reading, desk.params.get("cursor"), filtered)
    where = filters.all_of([filters3.where(reading, filtered), condition])
    return _rows(desk, entity, habits, desk.state.store.select(entity, where, order, limit))


def update(desk: Desk, entity: Entity, habits: Habits) -> Any:
    """Change one record, or all that a filter finds."""
    given = _fields(desk, entity, habits)
    known = entity.writable(STYLE)
    for name in given:
        if name in known and (known[name].read_only or STYLE in known[name].immutable):
            text = f"In DTO `{entity.title}Dto` the field `{name}` requires the `Editable` attribute"
            raise replies.invalid_request((name, text))
    for row in _targets(desk, entity, habits):
        records.change(desk.state, entity, STYLE, row, given, desk.caller.user_id)
    return wrap(desk.method, True)


def delete(desk: Desk, entity: Entity, habits: Habits) -> Any:
    """Remove one record, or all that a filter finds."""
    for row in _targets(desk, entity, habits):
        records.remove(desk.state, entity, row)
    return wrap(desk.method, True)


def _find(desk: Desk, entity: Entity) -> Row:
    value = desk.params.get("id")
    row = records.find(desk.state, entity, value)
    if row is None:
        raise _missing(desk, value)
    return row


def _targets(desk: Desk, entity: Entity, habits: Habits) -> list[Row]:
    by_id, by_filter = desk.params.get("id") is not None, desk.params.get("filter") is not None
    if by_id == by_filter:
        raise replies.invalid_request(("id", "Exactly one of `id` and `filter` is required"))
    if by_id:
        return [_find(desk, entity)]
    where: Sql = filters3.where(_reading(desk, entity, habits), desk.params["filter"])
    return desk.state.store.select(entity, where)


def _missing(desk: Desk, value: Any) -> Refusal3:
    use = desk.method.entity
    code, text = use.missing if use else ("", "")
    if not code:
        code, text = "ENTITYNOTFOUNDEXCEPTION", "Record with ID = `{id}` not found"
    status = next((status for suffix, status in _STATUS.items() if code.endswith(suffix)), 400)
    return Refusal3(code, text.replace("{id}", str(value)), status)


def _reading(desk: Desk, entity: Entity, habits: Habits) -> filters3.Reading3:
    return filters3.Reading3(entity, desk.state.store, desk.state.zone, habits.filterable, habits.sortable)


def _fields(desk: Desk, entity: Entity, habits: Habits) -> dict[str, Any]:
    given = desk.params.get("fields")
    if not isinstance(given, dict):
        raise replies.invalid_request(("fields", "The field `fields` is required"))
    known = entity.writable(STYLE)
    problems = [
        (f"fields.{name}", f"The field `{name}` must be of type {known[name].type_in(STYLE)['type']}")
        for name, value in given.items()
        if name in known and not params.fits3({**known[name].type_in(STYLE), "nullable": True}, value)
    ]
    problems += habits.check(desk.state, given)
    if problems:
        raise replies.invalid_request(*problems)
    return given


def _selection(desk: Desk, entity: Entity) -> dict[str, set[str]] | None:
    """Return the chosen fields with the chosen fields below each, or ``None`` when nothing was chosen."""
    raw = desk.params.get("select")
    if raw is None or raw == []:
        return None
    if not isinstance(raw, list) or not all(isinstance(name, str) for name in raw):
        raise Refusal3("INVALIDSELECTEXCEPTION", "The selection must be a list of names")
    chosen: dict[str, set[str]] = {}
    known = entity.by_name(STYLE)
    for name in raw:
        head, dot, below = name.partition(".")
        if not dot:
            if head in known:  # an unknown field of its own is dropped without a word
                chosen.setdefault(head, set())
            continue
        shape = _shape_of(known.get(head))
        fields = {field["name"] for field in desk.state.book.shape(shape)["fields"]} if shape else set()
        if below.partition(".")[0] not in fields:
            raise filters3.unknown_property(entity, name)
        chosen.setdefault(head, set()).add(below.partition(".")[0])
    return chosen


def _shown(desk: Desk, entity: Entity, habits: Habits, row: Row, chosen: dict[str, set[str]] | None) -> dict[str, Any]:
    fields = [
        field
        for field in entity.readable(STYLE)
        if (field.read[STYLE] in chosen if chosen is not None else not _shape_of(field))
    ]
    answer = records.show(desk.state, entity, STYLE, row, fields, custom=chosen is None)
    for field in fields:
        name = field.read[STYLE]
        below = (chosen or {}).get(name, set())
        if field.name in habits.related:
            value = habits.related[field.name](desk.state, row)
            if value is not None:
                value = {key: item for key, item in value.items() if key in (below or {"id"})}
            answer[name] = value
    return answer


def _rows(desk: Desk, entity: Entity, habits: Habits, rows: list[Row]) -> Result:
    chosen = _selection(desk, entity)
    if chosen is None and habits.bare_list is not None:
        chosen = {name: set() for name in habits.bare_list}
    return Result(wrap(desk.method, [_shown(desk, entity, habits, row, chosen) for row in rows]))


def _shape_of(field: Field | None) -> str:
    type_ = field.type_in(STYLE) if field else {}
    return str(type_["shape"]) if type_.get("type") == "shape" else ""


_DOES: dict[str, Callable[[Desk, Entity, Habits], Any]] = {
    "add": add,
    "get": get,
    "list": listing,
    "tail": tail,
    "update": update,
    "delete": delete,
}
