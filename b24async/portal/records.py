"""Records of any entity: add, change, remove, find, show. No HTTP, no method names.

What a family's handler says in the words of its style (``TITLE`` or ``title``) is turned into kept fields here, and back. Fields that nobody knows
are ignored, read-only ones too; so are ``UF_*`` fields that nobody has made, where there are methods to make them (elsewhere they are all kept).
Consequences inside the record (a won deal is closed, a phone number sets ``HAS_PHONE``) and beyond it (a deleted deal takes its activities along) are
hung up in ``ON_WRITE`` and ``ON_DELETE`` by the modules that know about them.
"""

from __future__ import annotations

import functools
import json
import operator
from typing import TYPE_CHECKING, Any, cast

import attrs

from b24async.portal import multifields, names, php, values
from b24async.portal.store import Row, declared_only

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from b24async.portal.book import Entity, Field
    from b24async.portal.state import State
    from b24async.portal.values import Kept

    OnWrite = Callable[[State, Row | None, dict[str, Kept]], None]
    AfterWrite = Callable[[State, Entity, Row | None, Row, int], None]
    OnDelete = Callable[[State, Entity, Row], None]
    OnShow = Callable[[State, Entity, str, Row, dict[str, Any], Collection[Field]], None]

ON_WRITE: dict[str, list[OnWrite]] = {}
"""By entity key: called with the record before (``None`` when new) and the fields about to be written, which it may change."""

ON_DELETE: list[OnDelete] = []
"""Called after a record of any entity is gone."""

AFTER_WRITE: list[AfterWrite] = []
"""Called when a record of any entity has been written: the record before (``None`` when new) and as it is now."""

ON_SHOW: dict[str, list[OnShow]] = {}
"""By entity key: called with style, record, the answer and the chosen fields, to add what is put together on the way out."""

# Stamps that a change renews, by their names in small letters without ``_``. What a record gets when it is new stands in the spec as a default.
_CHANGED_AT = frozenset(
    ("datemodify", "lastupdated", "updatedtime", "updatetime", "updatedat", "dateupdate", "changeddate", "timestampx")
)
_CHANGED_BY = frozenset(("MODIFY_BY_ID", "EDITOR_ID", "UPDATED_BY", "CHANGED_BY"))
_CREATED_AT = frozenset(
    ("datecreate", "created", "createdtime", "createtime", "createdat", "createddate", "dateregister")
)
_CREATED_BY = frozenset(("CREATED_BY_ID", "AUTHOR_ID", "CREATED_BY"))


def add(state: State, entity: Entity, style: str, given: Any, user_id: int, *, trusted: bool = False) -> int:
    """Add a record and return its id. ``trusted``: the portal itself writes, by the names of the fields and read-only ones included."""
    fields, custom = read_fields(state, entity, style, given, adding=True, trusted=trusted)
    complete(state, entity, fields, user_id)
    multifields.apply_all(state, entity, None, fields, given, style)
    for hook in ON_WRITE.get(entity.key, ()):
        hook(state, None, fields)
    id_ = cast("int", state.store.insert(entity, Row(fields, custom)))  # a text only where people give the ids
    late = {
        name: value.replace("{id}", str(id_))
        for name, value in fields.items()
        if isinstance(value, str) and "{id}" in value
    }
    late = {name: value for name, value in late.items() if fields[name] == entity.fields[name].default}
    if late:
        state.store.update(entity, id_, Row(dict(late), custom))
    _written(state, entity, None, id_, user_id)
    return id_


def change(
    state: State, entity: Entity, style: str, row: Row, given: Any, user_id: int, *, trusted: bool = False
) -> None:
    """Change a record."""
    fields, custom = read_fields(state, entity, style, given, adding=False, trusted=trusted)
    for name, by_whom in _renewed(entity):
        if name not in fields:
            fields[name] = user_id if by_whom else state.now()
    multifields.apply_all(state, entity, row, fields, given, style)
    for hook in ON_WRITE.get(entity.key, ()):
        hook(state, row, fields)
    state.store.update(entity, row[entity.id], Row(fields, {**row.custom, **custom}))
    _written(state, entity, row, row[entity.id], user_id)


@functools.lru_cache(maxsize=512)
def _renewed(entity: Entity) -> tuple[tuple[str, bool], ...]:
    # What a change renews, and whether it tells by whom it was made.
    at = (
        (field.name, False) for field in entity.fields.values() if field.base == "datetime" and _is(field, _CHANGED_AT)
    )
    return (*at, *((name, True) for name in entity.fields if name in _CHANGED_BY))


def _is(field: Field, names_: Collection[str]) -> bool:
    return field.name.replace("_", "").casefold() in names_


def _written(state: State, entity: Entity, before: Row | None, id_: Kept, user_id: int) -> None:
    row = state.store.get(entity, id_) if AFTER_WRITE else None
    if row is not None:
        for hook in AFTER_WRITE:
            hook(state, entity, before, row, user_id)


def remove(state: State, entity: Entity, row: Row) -> None:
    """Remove a record, and what cannot be without it."""
    state.store.delete(entity, row[entity.id])
    for hook in ON_DELETE:
        hook(state, entity, row)


def find(state: State, entity: Entity, id_: Any) -> Row | None:
    """Return a record by an id in any spelling, or ``None``."""
    if entity.id_field.base != "integer":
        return state.store.get(entity, str(id_)) if isinstance(id_, str | int) else None
    number = php.whole_number(id_)
    return state.store.get(entity, number) if number is not None and 0 < number <= values.LARGEST else None


def show(
    state: State,
    entity: Entity,
    style: str,
    row: Row,
    chosen: Collection[Field] | None = None,
    *,
    custom: bool = True,
    spelt: Callable[[str], str] | None = None,
) -> dict[str, Any]:
    """Return a record as a style spells it.

    Args:
        state: The portal's state.
        entity: Whose record.
        style: In which style.
        row: The record.
        chosen: Only these fields; all of the style without.
        custom: Custom fields too.
        spelt: How their names are spelt, when not as usual in the style.
    """
    return show_many(state, entity, style, [row], chosen, custom=custom, spelt=spelt)[0]


def show_many(
    state: State,
    entity: Entity,
    style: str,
    rows: Sequence[Row],
    chosen: Collection[Field] | None = None,
    *,
    custom: bool = True,
    spelt: Callable[[str], str] | None = None,
) -> list[dict[str, Any]]:
    """Return records as a style spells them."""
    plan = _plan(entity, style, None if chosen is None else tuple(chosen), state.midnight, spelt)
    hooks = ON_SHOW.get(entity.key, ())
    answers: list[dict[str, Any]] = []
    for row in rows:
        answer = dict(zip(plan.wires, plan.pick(row.fields), strict=True))
        for wire, convert in plan.conversions:
            answer[wire] = convert(answer[wire])
        for wire in plan.sparse:
            if answer[wire] in (None, "", []):
                del answer[wire]
        if custom and row.custom and not declared_only(entity):
            spell = spelt or (names.camel if style in ("item", "v3") else str)
            answer.update((spell(name), value) for name, value in row.custom.items())
        for hook in hooks:
            hook(state, entity, style, row, answer, plan.fields)
        answers.append(answer)
    return answers


def read_fields(
    state: State, entity: Entity, style: str, given: Any, *, adding: bool, trusted: bool = False
) -> tuple[dict[str, Kept], dict[str, Any]]:
    """Turn given fields into kept ones, and custom fields by their upper-case names."""
    known = entity.fields if trusted else entity.writable(style)
    # What the portal itself writes waits for its field to be made, so that a seed may tell records first.
    keeps = trusted or not declared_only(entity)
    fields: dict[str, Kept] = {}
    custom: dict[str, Any] = {}
    for name, value in php.pairs(given):
        field = known.get(name)
        if field is None:
            upper = names.custom(name)
            field = entity.fields.get(upper) if upper is not None else None
            if field is None:
                if upper is not None and keeps:
                    custom[upper] = php.listed(value)
                continue
        if field.multifield or (not trusted and (field.read_only or (style in field.immutable and not adding))):
            continue
        fields[field.name] = values.keep(field.type, kept_word(field, style, value), state.zone)
    return fields, custom


def declared(entity: Entity, given: Any) -> dict[str, Any]:
    """Return the given fields without the custom ones that somebody would have to make first."""
    if not declared_only(entity):
        return dict(php.pairs(given))
    spelt = ((name, names.custom(name), value) for name, value in php.pairs(given))
    return {name: value for name, custom, value in spelt if custom is None or custom in entity.fields}


def kept_word(field: Field, style: str, value: Any) -> Any:
    """Return the kept value that a word of a style stands for; anything else as it is."""
    words = field.words.get(style, {})
    return next((kept for kept, word in words.items() if word == value), value)


def complete(state: State, entity: Entity, fields: dict[str, Kept], user_id: int) -> None:
    """Give a new record's fields their defaults."""
    for field in entity.fields.values():
        if field.name in fields or field.name == entity.id:
            continue
        fields[field.name] = _default(state, field, user_id)


def missing_required(entity: Entity, style: str, given: Any) -> list[str]:
    """Return the names of required fields that are absent or empty among those given for a new record."""
    have = {name for name, value in php.pairs(given) if value not in (None, "", [])}
    return [
        field.write[style]
        for field in entity.fields.values()
        if style in field.required and style in field.write and field.write[style] not in have
    ]


def _default(state: State, field: Field, user_id: int) -> Kept:
    default = field.default
    if default == "$user":
        return user_id
    if default == "$now":
        return state.now()
    if isinstance(default, str) and default.startswith("$today"):
        later = state.today(php.integer(default.removeprefix("$today")))
        return later if field.base == "date" else values.moment(later, state.zone)
    if default is not None:
        return (
            default if isinstance(default, str) and "{id}" in default else values.keep(field.type, default, state.zone)
        )
    if field.base == "datetime" and _is(field, _CREATED_AT | _CHANGED_AT):
        return state.now()
    if field.base == "integer" and field.name in _CREATED_BY | _CHANGED_BY:
        return user_id
    return values.blank(field.type)


@attrs.frozen(eq=False)
class _Plan:
    """How the records of an entity are shown: the fields, their names on the wire, and what takes their kept values out of a record.

    ``conversions`` are for the values that look otherwise on the wire; those under the names in ``sparse`` are left out when they are empty.
    """

    fields: tuple[Field, ...]
    wires: tuple[str, ...]
    pick: Callable[[Mapping[str, Kept]], Sequence[Any]]
    conversions: tuple[tuple[str, Callable[[Any], Any]], ...]
    sparse: tuple[str, ...]


@functools.lru_cache(maxsize=512)
def _plan(
    entity: Entity,
    style: str,
    chosen: tuple[Field, ...] | None,
    midnight: str,
    spelt: Callable[[str], str] | None = None,
) -> _Plan:
    # Pages of fifty rows are what clients read all day: how each field is shown is worked out once.
    fields = entity.readable(style) if chosen is None else chosen
    strings = entity.styles[style].strings
    crm = midnight if entity.type_id is not None else ""  # CRM dates come back as the beginning of their day
    by_wire = {spelt(field.name) if spelt is not None and field.own else field.read[style]: field for field in fields}
    conversions = ((wire, _shower(field, style, strings, crm)) for wire, field in by_wire.items())
    return _Plan(
        fields,
        tuple(by_wire),
        _picker([field.name for field in by_wire.values()]),
        tuple((wire, convert) for wire, convert in conversions if convert is not None),
        tuple(wire for wire, field in by_wire.items() if field.sparse),
    )


def _picker(names_: list[str]) -> Callable[[Mapping[str, Kept]], Sequence[Any]]:
    # The itemgetter is several times as fast, but one name gives it no tuple.
    return operator.itemgetter(*names_) if len(names_) > 1 else lambda kept: [kept[name] for name in names_]


def _shower(field: Field, style: str, strings: bool, midnight: str) -> Callable[[Any], Any] | None:
    if words := field.words.get(style):
        return lambda value: words.get(str(value), value)
    if field.own and field.multiple and strings and style == "classic":
        return lambda value: json.loads(value or "[]") or False
    return values.shower(field.type_in(style), strings=strings, midnight=midnight)
