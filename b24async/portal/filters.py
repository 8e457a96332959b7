"""Filters and orders of REST 2, from the keys that people write to SQL with bound values.

An operator is a prefix of the key: ``{">=DATE_CREATE": "2026-03-01", "@STAGE_ID": ["NEW", "WON"], "%TITLE": "road"}``. All keys must hold. How strict
the portal is depends on the family: the classic methods ignore a field they do not know (and then return *everything*), ``crm.item.list`` refuses it,
and it alone takes ``logic`` groups.

https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html, https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import names, php, replies, values
from b24async.portal.book import MULTIFIELD
from b24async.portal.store import CUSTOM, FALSE, TRUE, Sql, declared_only

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

    from b24async.portal.book import Entity, Type
    from b24async.portal.store import Store
    from b24async.portal.values import Kept

PREFIXES = ("!=%", "!%=", "!@", "!=", "!%", ">=", "<=", "=%", "%=", "!", ">", "<", "=", "@", "%")
"""Operators, longest first."""

DEEPEST = 30
"""How far ``logic`` groups may be nested before the portal gives up."""

BREADTH = 50
"""So many conditions stand side by side; more are halved first."""

NO_LIKE = frozenset(("crm_status", "crm_contact", "crm_company"))
"""Kinds of fields on which the substring operators compare exactly instead."""

_BITS = frozenset(("0", "1", "false", "true"))
_WORDS = _BITS | {"n", "y"}

TEXT: Type = {"type": "string"}

COLUMNS: dict[str, Callable[[Reading, str], Column | None]] = {}
"""By entity key: tells what a name refers to that is no field of the spec."""


@attrs.frozen
class Column:
    """What a filter key refers to: SQL for the value, its type and kind. ``many``: SQL of the source of such values, read as ``item``."""

    sql: str
    type: Type
    kind: str = ""
    many: str = ""
    indexed: bool = False


@attrs.frozen
class Reading:
    """How one family reads filters. ``strict``: refuse what is unknown instead of ignoring it; ``groups``: take nested ``logic``."""

    entity: Entity
    style: str
    store: Store
    zone: dt.tzinfo
    strict: bool = False
    groups: bool = False

    def column(self, name: str) -> Column | None:
        """Return what a name refers to in this style, or ``None``."""
        field = self.entity.by_name(self.style).get(name)
        if field is None:
            own = COLUMNS.get(self.entity.key)
            if own is not None and (found := own(self, name)) is not None:
                return found
            custom = names.custom(name)
            if custom is None or (self.style == "classic" and custom != name):
                return None
            field = self.entity.fields.get(custom)
        if field is None and declared_only(self.entity):
            return None
        if field is None:
            path = _literal(f"$.{json.dumps(custom)}")
            return Column("CAST(item.value AS TEXT)", TEXT, "custom", many=f"json_each({CUSTOM}, {path})")
        column = self.store.table(self.entity).columns[field.name]
        if field.multifield:
            return Column("json_extract(item.value, '$.VALUE')", TEXT, field.kind, many=f"json_each({column})")
        if field.multiple:
            return Column("item.value", field.type.get("items", TEXT), field.kind, many=f"json_each({column})")
        return Column(column, field.type, field.kind, indexed=field is self.entity.id_field)


def where(reading: Reading, raw: Any) -> Sql:
    """Return the condition that a filter means."""
    return _group(reading, raw, "AND", 0)


def parse_key(key: str) -> tuple[str, str]:
    """Split a filter key into operator and field name."""
    for prefix in PREFIXES:
        if key.startswith(prefix):
            return prefix, key[len(prefix) :].strip()
    return "", key


def order_by(reading: Reading, wanted: Iterable[tuple[str, Any]]) -> str:
    """Return SQL for an order, always ending in the id so that pages do not overlap.

    Args:
        reading: How the family reads names.
        wanted: Field name and direction, in order of importance.
    """
    parts: list[str] = []
    by_id = reading.store.table(reading.entity).id
    for name, direction in wanted:
        column = reading.column(name)
        upper = str(direction).strip().upper()
        if reading.strict and (column is None or column.many):
            raise replies.Refusal("INVALID_ARG_VALUE", f"Invalid order: field '{name}' is not allowed in order")
        if reading.strict and upper not in ("ASC", "DESC"):
            text = f"Invalid order: allowed sort directions are `ASC, DESC`. But got '{direction}' for field '{name}'"
            raise replies.Refusal("INVALID_ARG_VALUE", text)
        if column is None or column.many:
            continue
        key = f"fold({column.sql})" if _folds(column) else column.sql
        parts.append(f"{key} {'DESC' if upper.startswith('DESC') else 'ASC'}")
        if column.indexed:
            return ", ".join(parts)
    return ", ".join([*parts, f"{by_id} ASC"])


def compare(column: Column, operator: str, value: Any, zone: dt.tzinfo, *, strict: bool = False) -> Sql | None:
    """Return the condition for one key; ``None`` when it constrains nothing.

    Raises:
        ValueError: ``strict``, and the value does not fit the column.
    """
    negative = operator.startswith("!")
    positive = operator.removeprefix("!") or "="
    if (column.kind in NO_LIKE or column.kind == MULTIFIELD) and "%" in positive:
        positive = "="
    if column.many and positive == "=" and _is_empty(column, value):
        found = Sql(f"NOT EXISTS (SELECT 1 FROM {column.many} AS item WHERE coalesce(item.value, '') <> '')")  # noqa: S608
    else:
        condition = _positive(column, positive, value, zone, strict)
        if condition is None:
            return None
        found = condition
        if column.many:
            found = Sql(f"EXISTS (SELECT 1 FROM {column.many} AS item WHERE {found.text})", found.args)  # noqa: S608
    # A record without a value does not equal anything, so it belongs to the negation.
    return Sql(f"NOT coalesce(({found.text}), 0)", found.args) if negative else found


def all_of(parts: Iterable[Sql]) -> Sql:
    """Every one of the conditions."""
    return _joined(parts, " AND ", TRUE)


def any_of(parts: Iterable[Sql]) -> Sql:
    """At least one of the conditions."""
    return _joined(parts, " OR ", FALSE)


def within(column: str, ids: Iterable[Kept]) -> Sql:
    """Whether a column has one of the values, however many there are."""
    return Sql(f"{column} IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))  # noqa: S608


def _joined(parts: Iterable[Sql], word: str, nothing: Sql) -> Sql:
    found = list(parts)
    if not found:
        return nothing
    if len(found) == 1:
        return found[0]
    if len(found) > BREADTH:  # SQLite reads a long chain as one nested that deep, and gives up at a thousand
        half = len(found) // 2
        found = [_joined(found[:half], word, nothing), _joined(found[half:], word, nothing)]
    return Sql(
        "(" + word.join(f"({part.text})" for part in found) + ")", tuple(arg for part in found for arg in part.args)
    )


def _group(reading: Reading, raw: Any, word: str, depth: int) -> Sql:
    if depth > DEEPEST:
        raise replies.Refusal("INVALID_ARG_VALUE", "Invalid filter: too many nested levels")
    parts: list[Sql] = []
    for key, value in php.pairs(raw):
        if reading.groups and key.lower() == "logic":
            word = "OR" if str(value).strip().upper() == "OR" else "AND"
        elif reading.groups and key.isdigit():
            if php.is_array(value):
                parts.append(_group(reading, value, "AND", depth + 1))
        elif (part := _condition(reading, key, value)) is not None:
            parts.append(part)
    # A group without any condition restricts nothing, whatever joins it.
    return any_of(parts) if word == "OR" and parts else all_of(parts)


def _condition(reading: Reading, key: str, value: Any) -> Sql | None:
    operator, name = parse_key(key)
    column = reading.column(name)
    if column is None:
        if reading.strict:
            raise replies.Refusal("INVALID_ARG_VALUE", f"Invalid filter: field '{name}' is not allowed in filter")
        return None
    try:
        return compare(column, operator, value, reading.zone, strict=reading.strict)
    except ValueError:
        raise replies.Refusal("INVALID_ARG_VALUE", f"Invalid filter: field '{name}' has invalid value") from None


def _positive(column: Column, operator: str, value: Any, zone: dt.tzinfo, strict: bool) -> Sql | None:
    if php.is_array(value) and operator not in ("=", "@"):
        if strict:
            raise ValueError("an array where one value is compared")
        # The classic methods compare with each element; with an empty array nothing is left to compare with.
        parts = [
            part
            for item in php.values(value)
            if not php.is_array(item)
            for part in (_one(column, operator, item, zone, strict),)
        ]
        return any_of(parts) if parts else None
    if operator in ("=", "@"):
        items = php.values(value) if php.is_array(value) else [value]
        return _one_of(column, items, zone, strict)
    return _one(column, operator, value, zone, strict)


def _one_of(column: Column, items: list[Any], zone: dt.tzinfo, strict: bool) -> Sql:
    wanted = [item for item in items if not php.is_array(item) and not _is_empty(column, item)]
    parts: list[Sql] = []
    if len(wanted) < len(items):
        parts.append(_empty(column))
    kept = [_kept(column, item, zone, strict) for item in wanted]
    if kept:
        text, kept = _cased(column, kept)
        parts.append(Sql(f"{text} = ?", (kept[0],)) if len(kept) == 1 else within(text, kept))
    return any_of(parts)


def _one(column: Column, operator: str, value: Any, zone: dt.tzinfo, strict: bool) -> Sql:
    if "%" in operator:
        pattern = _text(value).replace("\\", "\\\\").replace("_", "\\_")
        if operator == "%":
            pattern = f"%{pattern.replace('%', chr(92) + '%')}%"
        if pattern.isascii():  # SQLite's LIKE folds the case of ASCII letters only
            return Sql(f"{column.sql} LIKE ? ESCAPE '\\'", (pattern,))
        return Sql(f"fold({column.sql}) LIKE ? ESCAPE '\\'", (pattern.casefold(),))
    if column.kind == "custom" and php.number(value) is not None:
        return Sql(f"CAST({column.sql} AS REAL) {operator} ?", (php.number(value),))
    kept = _kept(column, value, zone, strict)
    if kept is None:
        return FALSE
    text, (kept,) = _cased(column, [kept])
    return Sql(f"{text} {operator} ?", (kept,))


def _folds(column: Column) -> bool:
    # An id is looked up in its index, which knows the very letters only.
    return column.type["type"] == "string" and not column.indexed


def _cased(column: Column, kept: list[Kept]) -> tuple[str, list[Kept]]:
    """Return the column as it is compared with these values, and the values; the case of texts does not matter."""
    if not _folds(column):
        return column.sql, kept
    if all(str(value).isascii() for value in kept):  # SQLite's own collation folds the case of ASCII letters only
        return f"{column.sql} COLLATE NOCASE", kept
    return f"fold({column.sql})", [value.casefold() if isinstance(value, str) else value for value in kept]


def _is_empty(column: Column, value: Any) -> bool:
    if column.type["type"] == "integer" and column.kind not in ("", "integer") and value in (0, "0"):
        return True  # no company is company 0
    return value is None or value == "" or (value is False and column.type["type"] != "boolean")


def _empty(column: Column) -> Sql:
    if values.affinity(column.type) == "TEXT":
        return Sql(f"({column.sql} IS NULL OR {column.sql} IN ('', '[]'))")
    return Sql(f"({column.sql} IS NULL OR {column.sql} = 0)")


def _kept(column: Column, value: Any, zone: dt.tzinfo, strict: bool) -> Kept:
    base = column.type["type"]
    if strict and not _fits(column, value, zone):
        raise ValueError("not of the column's type")
    if base in ("array", "map", "object", "shape", "json", "union", "file"):
        return _text(value)
    return values.keep({**column.type, "nullable": True}, value, zone)


def _fits(column: Column, value: Any, zone: dt.tzinfo) -> bool:
    base = column.type["type"]
    if base == "integer":
        return php.whole_number(value) is not None
    if base in ("number", "money"):
        return php.number(value) is not None
    if base == "boolean":
        return str(value).casefold() in (_BITS if column.type.get("as") == "1/0" else _WORDS)
    return base not in ("date", "datetime") or values.moment(value, zone) is not None


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "1" if value else ""
    return "" if value is None or php.is_array(value) else str(value)


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
