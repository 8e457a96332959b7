"""Phones, e-mails, sites and messengers of CRM records: rows with an id of their own.

On update a row with ``ID`` edits that one, with ``DELETE: "Y"`` or without a value removes it, a row without ``ID`` is added, and rows that are not
mentioned stay. ``crm.item.*`` spells the same rows ``{id, typeId, valueType, value}`` in one list ``fm`` and repeats the first of each kind as flat
fields. Written, ``fm`` is a map: the key of a row is its id, and ``n0``, ``n1``, … for new ones.

https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html
https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from b24async.portal import php
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import State
    from b24async.portal.store import Row
    from b24async.portal.values import Kept

COMBINED = "FM"
SEQUENCE = "multifield"
DEFAULT_KIND = "WORK"

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")


def kinds(entity: Entity) -> list[str]:
    """Return the names of the multifields that are kept: ``PHONE``, ``EMAIL``, …"""
    return [field.name for field in entity.fields.values() if field.multifield and field.name != COMBINED]


def apply_all(
    state: State, entity: Entity, before: Row | None, fields: dict[str, Kept], given: Any, style: str
) -> None:
    """Work the given rows into those of the record, and put the outcome among the fields to be written."""
    wanted = _by_kind(entity, given, style)
    for kind in kinds(entity):
        if kind not in wanted:
            continue
        rows = rows_of(before, kind)
        if style == "item":
            _forget_unknown_ids(rows, wanted[kind])
        rows = _apply(state, kind, rows, wanted[kind])
        fields[kind] = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
        flag = f"HAS_{kind}"
        if flag in entity.fields:
            fields[flag] = "Y" if rows else "N"


def rows_of(row: Row | None, kind: str) -> list[dict[str, Any]]:
    """Return the kept rows of one kind."""
    found = json.loads(str(row[kind] or "[]")) if row is not None else []
    return found if isinstance(found, list) else []


def combined(entity: Entity, row: Row) -> list[dict[str, Any]]:
    """Return the rows of all kinds as ``crm.item.*`` spells them."""
    return [
        {
            "id": php.integer(item["ID"]),
            "valueType": item["VALUE_TYPE"],
            "value": item["VALUE"],
            "typeId": item["TYPE_ID"],
        }
        for kind in kinds(entity)
        for item in rows_of(row, kind)
    ]


def _by_kind(entity: Entity, given: Any, style: str) -> dict[str, list[Any]]:
    if style != "item":
        known = kinds(entity)
        return {name: php.values(value) for name, value in php.pairs(given) if name in known}
    found: dict[str, list[Any]] = {}
    for name, value in php.pairs(given):
        if name == "fm":
            for id_, item in _numbered(value):
                fields = dict(php.pairs(item))
                row = {"VALUE": fields.get("value"), "VALUE_TYPE": fields.get("valueType")}
                if id_:
                    row["ID"] = id_
                found.setdefault(str(fields.get("typeId")), []).append(row)
    return found


def _numbered(given: Any) -> list[tuple[Any, Any]]:
    """Return the rows of ``fm`` with the id that each names: in itself, or as its key. Keys such as ``n0`` and those of a plain list name none."""
    pairs = list(php.pairs(given))
    listed = [str(key) for key, _ in pairs] == [str(index) for index in range(len(pairs))]
    return [
        (dict(php.pairs(item)).get("id") or (key if not listed and str(key).isdecimal() else None), item)
        for key, item in pairs
    ]


def _forget_unknown_ids(rows: list[dict[str, Any]], wanted: list[dict[str, Any]]) -> None:
    """Make new rows of those whose id nobody has."""
    ids = {row["ID"] for row in rows}
    for row in wanted:
        if str(row.get("ID")) not in ids:
            row.pop("ID", None)


def _apply(state: State, kind: str, rows: list[dict[str, Any]], wanted: list[Any]) -> list[dict[str, Any]]:
    rows = [dict(row) for row in rows]
    for item in wanted:
        # A bare value is one more row too.
        change = dict(php.pairs(item)) if php.is_array(item) else {"VALUE": item}
        id_, value = change.get("ID"), None if php.is_array(change.get("VALUE")) else change.get("VALUE")
        if id_:
            known = next((row for row in rows if row["ID"] == str(id_)), None)
            if known is None:
                continue
            if str(change.get("DELETE")).upper() == "Y" or value in (None, ""):
                rows.remove(known)
            else:
                known.update(VALUE=str(value), VALUE_TYPE=php.text(change.get("VALUE_TYPE")) or known["VALUE_TYPE"])
        elif value not in (None, ""):
            row_id = str(state.store.next_number(SEQUENCE))
            if kind == "EMAIL" and not _ADDRESS.fullmatch(str(value)):
                raise Refusal("ERROR_CORE", "The field E-mail contains an invalid address")
            row_type = php.text(change.get("VALUE_TYPE")) or DEFAULT_KIND
            rows.append({"ID": row_id, "VALUE_TYPE": row_type, "VALUE": str(value), "TYPE_ID": kind})
    return rows
