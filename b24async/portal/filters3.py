"""Filters, orders, selections and pages of REST 3.0, which are JSON structures and strict.

A filter is a list of conditions that must all hold: ``["status", "in", ["pending"]]``, ``["id", 5]``, ``{"logic": "or", "conditions": […]}``, or
the long form ``{"type": "condition", "leftOperand": …}``. Each kind of mistake has an error of its own.
https://apidocs.bitrix24.com/api-reference/rest-v3.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import filters, params, php, records, replies, values
from b24async.portal.filters import Column
from b24async.portal.replies import Refusal3
from b24async.portal.store import Sql

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection

    from b24async.portal.book import Entity, Field
    from b24async.portal.store import Store

OPERATORS = ("=", "!=", ">", ">=", "<", "<=", "in", "between")
LARGEST_PAGE = 1000
PAGE = 50
STYLE = "v3"


@attrs.frozen
class Reading3:
    """What a family's filters may name. ``filterable`` and ``sortable`` of ``None``: every field."""

    entity: Entity
    store: Store
    zone: dt.tzinfo
    filterable: Collection[str] | None = None
    sortable: Collection[str] | None = None

    def field(self, name: Any) -> Field:
        """Return the field of a name, or refuse."""
        field = self.entity.by_name(STYLE).get(name) if isinstance(name, str) else None
        if field is None:
            raise unknown_property(self.entity, str(name))
        return field

    def column(self, field: Field) -> Column:
        """Return what a field is in SQL."""
        column = self.store.table(self.entity).columns[field.name]
        if field.multiple:
            return Column("item.value", field.type.get("items", filters.TEXT), many=f"json_each({column})")
        return Column(column, field.type, indexed=field is self.entity.id_field)


@attrs.frozen
class Page:
    """Which rows are wanted."""

    limit: int = PAGE
    offset: int = 0


def where(reading: Reading3, raw: Any) -> Sql:
    """Return the condition that a filter means."""
    if raw is None:
        return filters.all_of(())
    if not isinstance(raw, list):
        raise _invalid("The filter must be a list of conditions")
    return filters.all_of([_item(reading, item, 0) for item in raw])


def order_by(reading: Reading3, raw: Any) -> str:
    """Return SQL for an order."""
    by_id = reading.store.table(reading.entity).id
    if raw is None or raw == {}:
        return f"{by_id} ASC"
    if not isinstance(raw, dict):
        raise Refusal3("INVALIDORDEREXCEPTION", "The order must be an object")
    parts: list[str] = []
    for name, direction in raw.items():
        field = reading.field(name)
        upper = direction.upper() if isinstance(direction, str) else ""
        if upper not in ("ASC", "DESC"):
            raise Refusal3("INVALIDORDEREXCEPTION", f"The direction of `{name}` must be ASC or DESC")
        if field.multiple or (reading.sortable is not None and name not in reading.sortable):
            raise Refusal3("INVALIDORDEREXCEPTION", f"The field `{name}` is not sortable")
        parts.append(f"{reading.column(field).sql} {upper}")
    return ", ".join([*parts, f"{by_id} ASC"])


def page(raw: Any, largest: int = LARGEST_PAGE) -> Page:
    """Read ``pagination``. ``page`` counts from 1 and wins over ``offset``."""
    if raw is None or raw == []:
        return Page()
    if not isinstance(raw, dict):
        raise _invalid_page("pagination")
    numbers: dict[str, int] = {}
    for name in ("limit", "offset", "page"):
        if raw.get(name) is not None:
            number = php.whole_number(raw[name])
            if number is None or (name == "limit" and number <= 0) or (name == "offset" and number < 0):
                raise _invalid_page(name)
            numbers[name] = number
    limit = min(numbers.get("limit", PAGE), largest)
    offset = numbers.get("offset", 0)
    if "page" in numbers:
        offset = (max(numbers["page"], 1) - 1) * limit
    return Page(limit, min(offset, values.LARGEST))


def cursor(reading: Reading3, raw: Any, filtered: Any) -> tuple[Sql, str, int]:
    """Read ``cursor``: the condition, the order and the number of rows."""
    raw = raw or {}
    if not isinstance(raw, dict):
        raise replies.invalid_request(("cursor", "The field `cursor` must be of type object"))
    if raw:
        for name in ("field", "value"):
            if name not in raw:
                raise Refusal3(
                    "VALIDATION_REQUIREDFIELDINREQUESTEXCEPTION",
                    f"The field `cursor.{name}` is required",
                    validation=((f"cursor.{name}", "required"),),
                )
    name = raw.get("field", "id")
    field = reading.field(name)
    if name in _named(filtered):
        raise _invalid(f"Cursor field {name} cannot be used at filter.")
    descending = str(raw.get("order", "ASC")).upper() == "DESC"
    column = reading.column(field)
    condition = filters.compare(column, "<" if descending else ">", raw.get("value", 0), reading.zone)
    order = f"{column.sql} {'DESC' if descending else 'ASC'}"
    return condition or filters.all_of(()), order, page({"limit": raw.get("limit", PAGE)}).limit


def _item(reading: Reading3, item: Any, depth: int) -> Sql:
    if depth > filters.DEEPEST:
        raise _invalid("The filter is nested too deeply")
    if isinstance(item, list):
        if len(item) == 2:
            return _condition(reading, item[0], "in" if isinstance(item[1], list) else "=", item[1])
        if len(item) == 3:
            return _condition(reading, item[0], item[1], item[2])
        raise _invalid("A condition has two or three elements")
    if not isinstance(item, dict):
        raise _invalid("A condition must be a list or an object")
    if item.get("type") == "condition" or "leftOperand" in item:
        return _condition(reading, item.get("leftOperand"), item.get("operator", "="), item.get("rightOperand"))
    conditions = item.get("conditions")
    logic = str(item.get("logic", "and")).lower()
    if not isinstance(conditions, list) or logic not in ("and", "or"):
        raise _invalid("A group has `logic` (and, or) and `conditions`")
    parts = [_item(reading, part, depth + 1) for part in conditions]
    joined = filters.any_of(parts) if logic == "or" and parts else filters.all_of(parts)
    return Sql(f"NOT coalesce(({joined.text}), 0)", joined.args) if item.get("negative") is True else joined


def _condition(reading: Reading3, name: Any, operator: Any, value: Any) -> Sql:
    field = reading.field(name)
    if reading.filterable is not None and name not in reading.filterable:
        text = f"In DTO `{reading.entity.title}Dto` the field `{name}` requires the `Filterable` attribute"
        raise replies.invalid_request((str(name), text))
    word = operator.lower() if isinstance(operator, str) else ""
    if word not in OPERATORS:
        raise Refusal3("UNKNOWNFILTEROPERATOREXCEPTION", f"Unknown filter operator `{operator}`")
    column = reading.column(field)
    if word == "between":
        return _between(reading, field, column, value)
    if word == "in":
        if not isinstance(value, list) or any(isinstance(one, list | dict) for one in value):
            raise _invalid(f"The operator `in` needs a list of values for `{name}`")
    elif isinstance(value, list | dict):
        raise _invalid(f"The operator `{word}` needs one value for `{name}`")
    for one in value if word == "in" else [value]:
        _typed(field, str(name), one)
    value = (
        [records.kept_word(field, STYLE, one) for one in value]
        if word == "in"
        else records.kept_word(field, STYLE, value)
    )
    operator2 = {"in": "@", "!=": "!="}.get(word, word)
    return filters.compare(column, operator2, value, reading.zone) or filters.any_of(())


def _between(reading: Reading3, field: Field, column: Column, value: Any) -> Sql:
    name = field.read[STYLE]
    if field.base not in ("integer", "number", "money", "date", "datetime"):
        raise _invalid(f"The operator `between` does not fit `{name}`")
    if not isinstance(value, list) or len(value) != 2 or any(one in (None, "") for one in value):
        raise _invalid(f"The operator `between` needs two values for `{name}`")
    for one in value:
        _typed(field, name, one)
    ends = (filters.compare(column, sign, one, reading.zone) for sign, one in zip((">=", "<="), value, strict=True))
    return filters.all_of(end for end in ends if end is not None)


def _typed(field: Field, name: str, value: Any) -> None:
    type_ = field.type["items"] if field.multiple else field.type_in(STYLE)
    if value is not None and not params.fits3({**type_, "nullable": True}, value):
        raise replies.invalid_request((name, f"The value of `{name}` must be of type {type_['type']}"))


def _named(raw: Any) -> set[str]:
    found: set[str] = set()
    for item in raw if isinstance(raw, list) else []:
        if isinstance(item, list) and item and isinstance(item[0], str):
            found.add(item[0])
        elif isinstance(item, dict):
            found |= _named(item.get("conditions"))
            if isinstance(item.get("leftOperand"), str):
                found.add(item["leftOperand"])
    return found


def unknown_property(entity: Entity, name: str) -> Refusal3:
    """A field that the entity does not have."""
    return Refusal3("UNKNOWNDTOPROPERTYEXCEPTION", f"Unknown field `{name}` of `{entity.title}Dto`")


def _invalid(text: str) -> Refusal3:
    return Refusal3("INVALIDFILTEREXCEPTION", text)


def _invalid_page(name: str) -> Refusal3:
    return Refusal3("INVALIDPAGINATIONEXCEPTION", f"Invalid value of pagination: `{name}`")
