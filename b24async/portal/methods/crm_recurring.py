"""``crm.deal.recurring.*``: templates made of deals, and deals made of the templates.

A template is two things: a deal of its own that recurs, a copy of the first one with its products, and the settings that say when. Deleting that deal
deletes the settings. Nothing happens by itself when a day comes: deals are made by ``expose`` alone.
https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/index.html
"""

from __future__ import annotations

import calendar
import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from b24async.portal import php, records
from b24async.portal.methods import crm_productrows, crm_tables, events
from b24async.portal.replies import Refusal
from b24async.portal.store import Row, Sql

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

RECURRING, DEAL = "crm.DealRecurring", "crm.Deal"
_TYPE = 2
_TWINS = {"ID": "id", "DEAL_ID": "deal_id", "BASED_ID": "based_id", "CATEGORY_ID": "category_id"}
"""What lists spell small and ``get`` spells large."""

_DATES = {"BEGINDATE": "OFFSET_BEGINDATE", "CLOSEDATE": "OFFSET_CLOSEDATE"}
_NOT_COPIED = {"STAGE_ID", "STAGE_SEMANTIC_ID", "CLOSED", *_DATES}
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}
_LAST_YEAR = 9000


@crm_tables.answers("crm.deal.recurring.add")
def add(desk: Desk) -> Any:
    """A template, out of a deal."""
    given = desk.get("fields")
    if not php.is_array(given):
        raise Refusal("", "Parameter 'fields' must be array.")
    fields = dict(php.pairs(given))
    based_id = php.integer(fields.get("DEAL_ID") or fields.get("deal_id"))
    if based_id <= 0:
        raise Refusal("", "Deal id is empty.")
    deal = _deal(desk, based_id)
    entity = desk.entity(RECURRING)
    if deal["IS_RECURRING"] != "Y":
        deal_id = _copy(desk, deal, IS_RECURRING="Y")
    elif _settings_of(desk.state, based_id):
        raise Refusal("", "Deal already has recurring settings.")
    else:
        deal_id = based_id
    if fields.get("IS_LIMIT") not in ("D", "T"):
        fields["IS_LIMIT"] = "N"
    id_ = records.add(desk.state, entity, "classic", {"ACTIVE": "Y", **fields}, desk.caller.user_id)
    category = fields.get("CATEGORY_ID", fields.get("category_id"))
    told = {
        "id": id_,
        "based_id": None if deal_id == based_id else based_id,
        "deal_id": deal_id,
        "category_id": php.integer(deal["CATEGORY_ID"] if category in (None, "") else category),
    }
    desk.state.store.update(entity, id_, Row({**told, **{name: told[twin] for name, twin in _TWINS.items()}}, {}))
    return id_


@crm_tables.answers("crm.deal.recurring.delete")
def delete(desk: Desk) -> Any:
    """The settings less, when their deal is gone already."""
    row = _find(desk)
    if records.find(desk.state, desk.entity(DEAL), row["deal_id"]) is not None:
        raise Refusal("", "Deleting is impossible. Connected recurring deal exists.")
    records.remove(desk.state, desk.entity(RECURRING), row)
    return True


@crm_tables.answers("crm.deal.recurring.expose")
def expose(desk: Desk) -> Any:
    """A deal out of a template, right away."""
    row = _find(desk)
    template = _deal(desk, php.integer(row["deal_id"]))
    params = dict(php.pairs(json.loads(str(row["PARAMS"] or "{}"))))
    category = template["CATEGORY_ID"] if row["category_id"] is None else row["category_id"]
    days = {field: _day(desk, params, prefix) for field, prefix in _DATES.items()}
    told = {field: day for field, day in days.items() if day is not None}
    deal_id = _copy(desk, template, IS_RECURRING="N", CATEGORY_ID=category, **told)
    counted: dict[str, Kept] = {
        "COUNTER_REPEAT": php.integer(row["COUNTER_REPEAT"]) + 1,
        "LAST_EXECUTION": desk.state.now(),
    }
    desk.state.store.update(desk.entity(RECURRING), row["id"], Row(counted, row.custom))
    made = {"ID": str(row["id"]), "RECURRING_DEAL_ID": str(template["ID"]), "DEAL_ID": str(deal_id)}
    events.happened(desk.state, "ONCRMDEALRECURRINGEXPOSE", {"FIELDS": made})
    return {"DEAL_ID": deal_id}


def _find(desk: Desk) -> Row:
    id_ = crm_tables.positive(desk.get("id"), "id is not defined or invalid.")
    row = records.find(desk.state, desk.entity(RECURRING), id_)
    if row is None:
        raise Refusal("", "Recurring deal is not found.")
    return row


def _settings_of(state: State, deal_id: int) -> list[Row]:
    entity = state.entity(RECURRING)
    if entity is None:
        return []
    column = state.store.table(entity).columns["deal_id"]
    return state.store.select(entity, Sql(f"{column} = ?", (deal_id,)))


def _deal(desk: Desk, id_: int) -> Row:
    row = records.find(desk.state, desk.entity(DEAL), id_)
    if row is None or desk.state.access.denied(_TYPE, id_, desk.caller.user_id):
        raise Refusal("", "Access denied.")
    return row


def _copy(desk: Desk, row: Row, **changed: Kept) -> int:
    entity = desk.entity(DEAL)
    copied: dict[str, Any] = {}
    for name, field in entity.fields.items():
        if field.read_only or name in _NOT_COPIED or row[name] is None:
            continue
        nested = field.base not in ("string", "integer", "number", "money", "boolean", "date", "datetime")
        copied[name] = json.loads(str(row[name])) if nested else row[name]
    user_id = desk.caller.user_id
    given = {**row.custom, **copied, **changed}
    id_ = records.add(desk.state, entity, "classic", given, user_id, trusted=True)
    symbol, products = crm_productrows.symbol_of(_TYPE), desk.entity(crm_productrows.ROW)
    for product in crm_productrows.rows_of(desk.state, symbol, row["ID"]):
        kept = {name: value for name, value in product.fields.items() if name != products.id}
        records.add(desk.state, products, "rest", {**kept, "ownerId": id_}, user_id, trusted=True)
    return id_


def _day(desk: Desk, params: dict[str, Any], prefix: str) -> str | None:
    kind, count = php.text(params.get(f"{prefix}_TYPE")), php.integer(params.get(f"{prefix}_VALUE"))
    if kind not in {*_DAYS, *_MONTHS}:
        return None
    today = dt.date.fromisoformat(desk.state.today())
    if kind in _DAYS:
        return (today + dt.timedelta(days=count * _DAYS[kind])).isoformat()
    year, month = divmod(today.year * 12 + today.month - 1 + count * _MONTHS[kind], 12)
    if not 0 < year < _LAST_YEAR:
        return None
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(today.day, last)).isoformat()


def _after_delete(state: State, entity: Entity, row: Row) -> None:
    settings = state.entity(RECURRING) if entity.key == DEAL else None
    if settings is not None:
        for there in _settings_of(state, php.integer(row["ID"])):
            records.remove(state, settings, there)


records.ON_DELETE.append(_after_delete)
