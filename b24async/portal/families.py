"""Methods that need no code of their own: add, get, list, update, delete and fields of an entity, in the styles of REST 2.

Everything comes from the spec: which entity, which style, where the rows stand in the answer, which error a missing record earns. The styles differ
in manners, and those are in one table:

- ``classic`` (``crm.deal.*``): unknown filter fields are ignored, a page begins at a multiple of 50, errors have an empty code and a text;
- ``item`` (``crm.item.*``): unknown filter fields are refused, filters nest, the entity is chosen by a parameter;
- anything else in REST 2: lenient filters, exact offsets.

https://apidocs.bitrix24.com/settings/how-to-call-rest-api/list-methods-pecularities.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import filters, multifields, php, records, replies
from b24async.portal.book import EntityUse
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import TRUE, Row, Sql

if TYPE_CHECKING:
    from collections.abc import Callable

    from b24async.portal.book import Entity, Field, Method
    from b24async.portal.state import Desk

PAGE = 50


@attrs.frozen
class Manner:
    """How a style behaves beyond its spelling."""

    strict: bool = False
    groups: bool = False
    floor: bool = False
    denied: tuple[str, str] = ("ACCESS_DENIED", "Access denied!")
    lists: bool = True


MANNERS = {
    "classic": Manner(floor=True, denied=("", "Access denied."), lists=False),
    "item": Manner(strict=True, groups=True, denied=("ACCESS_DENIED", "Access denied.")),
}
LENIENT = Manner()


def serve(desk: Desk) -> Any:
    """Carry out a method that works on an entity."""
    use = desk.method.entity
    does = _DOES.get(use.does) if use else None
    if use is None or does is None:
        raise replies.internal()
    return does(desk, chosen_entity(desk))


def can_serve(method: Method) -> bool:
    """Say whether the spec tells enough to carry the method out."""
    return method.entity is not None and method.entity.does in _DOES and method.version == 2


def manner(style: str) -> Manner:
    """Return how a style behaves."""
    return MANNERS.get(style, LENIENT)


def style_of(desk: Desk) -> str:
    """Return the style of the method."""
    return desk.method.entity.style if desk.method.entity else "classic"


def chosen_entity(desk: Desk) -> Entity:
    """Return the entity that the method works on; a parameter may choose it."""
    use = desk.method.entity
    assert use is not None
    if use.by is None:
        return desk.entity(use.of[0])
    type_id = php.whole_number(desk.params.get(use.by))
    entity = None if type_id is None else desk.state.entity_of_type(type_id)
    if entity is not None and use.style in entity.styles:
        return entity
    raise Refusal("NOT_FOUND", "Smart process not found")


def add(desk: Desk, entity: Entity) -> Any:
    """Add a record."""
    style = style_of(desk)
    given = _given_fields(desk, entity)
    if missing := records.missing_required(entity, style, given):
        raise _required(style, entity, missing)
    importing = style == "classic" and _flag(desk.get("params"), "IMPORT")
    if importing:  # then dates and authors are taken over as well
        given = {name: value for name, value in records.declared(entity, given).items() if name != entity.id}
    id_ = records.add(desk.state, entity, style, given, desk.caller.user_id, trusted=importing)
    return answer(desk, entity, id_)


def get(desk: Desk, entity: Entity) -> Any:
    """Return one record with all its fields."""
    row = find(desk, entity)
    if row is None:
        return desk.method.result["absent"]
    style = style_of(desk)
    wanted = [str(name) for name in php.values(desk.get("select"))]
    chosen, custom = chosen_fields(entity, style, wanted) if wanted and "*" not in wanted else (None, True)
    return wrap(desk.method, records.show(desk.state, entity, style, row, chosen, custom=custom, spelt=_spelt(desk)))


def update(desk: Desk, entity: Entity) -> Any:
    """Change a record."""
    row = find(desk, entity)
    if row is None:
        return desk.method.result["absent"]
    given = _given_fields(desk, entity)
    records.change(desk.state, entity, style_of(desk), row, given, desk.caller.user_id)
    return answer(desk, entity, row[entity.id])


def delete(desk: Desk, entity: Entity) -> Any:
    """Remove a record."""
    row = find(desk, entity)
    if row is None:
        return desk.method.result["absent"]
    records.remove(desk.state, entity, row)
    if style_of(desk) == "item":
        return []  # crm.item.delete has nothing to say
    kind = desk.method.result_type["type"]
    return None if kind == "null" else wrap(desk.method, [] if kind in ("array", "map") else True)


def listing(desk: Desk, entity: Entity, where: Sql = TRUE, join: str = "") -> Result:
    """Return a page of records.

    Args:
        desk: The command.
        entity: Whose records.
        where: What must hold besides the caller's filter.
        join: SQL that joins another table; a record comes once for each match.
    """
    style = style_of(desk)
    manners = manner(style)
    reading = filters.Reading(entity, style, desk.state.store, desk.state.zone, manners.strict, manners.groups)
    for name in ("filter", "order", "select"):
        given = desk.get(name)
        if style == "classic" and given not in (None, "") and not php.is_array(given):
            raise Refusal("", f"Parameter '{name}' must be array.")
    conditions = [filters.where(reading, desk.get("filter")), where]
    if closed := desk.state.access.closed_ids(entity.type_id, desk.caller.user_id):
        id_ = desk.state.store.table(entity).id
        hidden = filters.within(id_, closed)
        conditions.append(Sql(f"NOT {hidden.text}", hidden.args))
    wanted = [*php.pairs(desk.get("order"))]
    # When nobody asks for an order, the one that the spec tells holds.
    usual = (desk.method.paging or {}).get("sort") or {}
    order = filters.order_by(reading, wanted or usual.items())
    chosen, custom = chosen_fields(entity, style, [str(name) for name in php.values(desk.get("select"))])
    found = page(desk, entity, filters.all_of(part for part in conditions if part is not TRUE), order, join)
    rows = records.show_many(desk.state, entity, style, found.value, chosen, custom=custom, spelt=_spelt(desk))
    return attrs.evolve(found, value=wrap(desk.method, rows))


def page(desk: Desk, entity: Entity, where: Sql, order: str, join: str = "") -> Result:
    """Return the rows of one page with ``next`` and ``total``. ``start=-1`` counts nothing."""
    store = desk.state.store
    if desk.method.paging is not None and desk.method.paging.get("style") == "none":
        return Result(store.select(entity, where, order, join=join))
    start = php.integer(desk.start)
    if start < 0:
        return Result(store.select(entity, where, order, PAGE, join=join), total=0)
    if manner(style_of(desk)).floor:
        start -= start % PAGE
    total = store.count(entity, where, join)
    rows = store.select(entity, where, order, PAGE, start, join) if start < total else []
    return Result(rows, start + PAGE if start + PAGE < total else None, total)


def fields(desk: Desk, entity: Entity) -> Any:
    """Describe the entity's fields."""
    style = style_of(desk)
    kind = desk.method.result_type
    titles = kind["type"] == "map" and kind.get("values", {}).get("type") == "string"
    found: dict[str, Any] = {}
    spelt = _spelt(desk)
    for field in entity.fields.values():
        name = field.write.get(style) or field.read.get(style)
        if name is not None:
            name = spelt(field.name) if field.own and spelt is not None else name
            found[name] = field.title if titles else described(field, style)
    return wrap(desk.method, found)


def working_on(desk: Desk, key: str, does: str, style: str = "rest") -> Desk:
    """Return the command as if its spec had told which entity it works on."""
    use = EntityUse((key,), None, style, does, desk.entity(key).missing)
    return attrs.evolve(desk, method=attrs.evolve(desk.method, entity=use))


def find(desk: Desk, entity: Entity) -> Row | None:
    """Return the record that the parameters name; refuse where there is none, unless the spec has an answer for that."""
    use = desk.method.entity
    name = id_param(desk.method, entity)
    value = desk.get(name)
    crm = entity.type_id is not None
    if crm and use is not None and use.style == "classic" and not (php.whole_number(value) or 0) > 0:
        raise Refusal("", "ID is not defined or invalid.")
    row = records.find(desk.state, entity, value)
    if row is None:
        if "absent" in desk.method.result:
            return None
        code, text = use.missing if use else entity.missing
        raise Refusal(code, text)
    if crm and desk.state.access.denied(entity.type_id, php.integer(row[entity.id]), desk.caller.user_id):
        raise Refusal(*manner(style_of(desk)).denied)
    return row


def id_param(method: Method, entity: Entity) -> str:
    """Return the parameter that names the record."""
    found = method.param("id", entity.id, f"{entity.title}Id")
    if found is None:
        by = method.entity.by if method.entity else None
        ids = [param for param in method.params if param.name.casefold().endswith("id") and param.name != by]
        found = ids[0] if ids else None
    return found.name if found else "id"


def answer(desk: Desk, entity: Entity, id_: Any) -> Any:
    """Return what add and update say: the id, ``true`` or the record, as the spec declares it."""
    kind = desk.method.result_type["type"]
    if kind == "boolean":
        return wrap(desk.method, True)
    if kind in ("integer", "number", "string"):
        return wrap(desk.method, str(id_) if kind == "string" else id_)
    if kind == "null":
        return None
    row = desk.state.store.get(entity, id_)
    assert row is not None
    return wrap(desk.method, records.show(desk.state, entity, style_of(desk), row, spelt=_spelt(desk)))


def chosen_fields(entity: Entity, style: str, wanted: list[str]) -> tuple[list[Field], bool]:
    """Return the fields that a ``select`` means, and whether custom ones belong to them."""
    lists = manner(style).lists
    asked = bool(wanted)
    wanted = wanted or ["*", "UF_*"]
    everything = "*" in wanted
    names = set(wanted)
    chosen = [
        field
        for field in entity.readable(style)
        if field.name == entity.id
        or field.read[style] in names
        or field.write.get(style) in names
        or (everything and (lists or not (field.multiple or field.own)))
        or (field.own and "UF_*" in names and not field.multiple)
        or (field.own and field.name in names)
    ]
    if style == "item" and not (asked and everything):  # `fm` comes only when `*` was asked for
        chosen = [field for field in chosen if field.name != multifields.COMBINED]
    return chosen, "UF_*" in names or (everything and lists) or any(name.upper().startswith("UF") for name in names)


def wrap(method: Method, value: Any) -> Any:
    """Put a value below the keys under which the spec says it stands."""
    for key in reversed((method.rows or method.under or "").split(".")):
        if key:
            value = {key: value}
    return value


def _flag(given: Any, name: str) -> bool:
    return str(dict(php.pairs(given)).get(name)).upper() == "Y"


def _spelt(desk: Desk) -> Callable[[str], str] | None:
    # https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html
    return str if str(desk.params.get("useOriginalUfNames")).upper() == "Y" else None


def _given_fields(desk: Desk, entity: Entity) -> Any:
    method = desk.method
    declared = next((param.name for param in method.params if param.type["type"] == "fields"), None)
    param = method.param(declared) if declared else method.param("fields")
    if param is None:  # user.add and its like take the fields as parameters
        return desk.params
    given = desk.get(param.name)
    if given is None and not (param.required and style_of(desk) == "classic" and entity.type_id):
        return {}
    if not php.is_array(given):
        if method.controller:
            raise replies.wrong_parameter(param.name, given, "array")
        raise Refusal("", f"Parameter '{param.name.lower()}' must be array.")
    if style_of(desk) == "item":
        _check_lists(entity, given)
    return given


def _check_lists(entity: Entity, given: Any) -> None:
    known = entity.writable("item")
    for name, value in php.pairs(given):
        field = known.get(name)
        if field is not None and field.multiple and value not in (None, "") and not php.is_array(value):
            got = {bool: "boolean", int: "integer", float: "double"}.get(type(value), "string")
            raise Refusal("100", f"Expected iterable value for multiple field, but got `{got}` instead")


def _required(style: str, entity: Entity, missing: list[str]) -> Refusal:
    name = missing[0]
    if style == "item":
        return Refusal("CRM_FIELD_ERROR_REQUIRED", f"The field {name} is required")
    if entity.key.partition(".")[0] in ("catalog", "sale"):  # two generations of one shop
        if name.isupper():
            return Refusal("ERROR_CHECK_FAILURE", f"Parameter {name} is not defined")
        return Refusal("0", f"Required fields: {', '.join(missing)}")
    code = "" if entity.type_id is not None else "ERROR_CORE"
    return Refusal(code, f'The required field "{entity.writable(style)[name].title}" is not filled in.<br>')


def described(field: Field, style: str) -> dict[str, Any]:
    """Return what a ``*.fields`` method says of a field."""
    told: dict[str, Any] = {
        "type": field.kind,
        "isRequired": style in field.required,
        "isReadOnly": field.read_only,
        "isImmutable": style in field.immutable,
        "isMultiple": field.multiple,
        "isDynamic": field.name.startswith("UF_"),
        "title": field.title,
    }
    if style == "item":
        told["upperName"] = field.name
    return {**told, **field.extra}


_DOES: dict[str, Callable[[Desk, Entity], Any]] = {
    "add": add,
    "get": get,
    "list": listing,
    "update": update,
    "delete": delete,
    "fields": fields,
    "getfields": fields,
}
