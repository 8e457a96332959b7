"""``crm.stagehistory.list``: which items have been in which stages, and since when.

A row is written when an item is added, and whenever its stage or pipeline changes.
https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal import families, php, records
from b24async.portal.handlers import handles
from b24async.portal.methods import crm_stages, crm_tables
from b24async.portal.replies import Refusal
from b24async.portal.store import Sql

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

_FIELDS = {
    "ID": "integer read-only",
    "TYPE_ID": "integer",
    "OWNER_ID": "integer",
    "ENTITY_TYPE_ID": "integer hidden",
    "CREATED_TIME": "datetime",
}
HISTORY = crm_tables.declare(
    "crm.StageHistory",
    "Stage history",
    {**_FIELDS, "CATEGORY_ID": "integer?", "STAGE_SEMANTIC_ID": "string", "STAGE_ID": "string?"},
    strings=False,
)
LEAD_HISTORY = crm_tables.declare(
    "crm.LeadStageHistory",
    "Stage history",
    {**_FIELDS, "STATUS_SEMANTIC_ID": "string", "STATUS_ID": "string?"},
    strings=False,
)
CREATED, MOVED, FINISHED, PIPELINE = 1, 2, 3, 5


@handles("crm.stagehistory.list")
def history(desk: Desk) -> Any:
    """The stage changes of one type, oldest first unless told otherwise."""
    type_id = php.whole_number(desk.params.get("entityTypeId"))
    if type_id is None:
        raise Refusal("100", "Could not find value for parameter {entityTypeId}")
    entity = desk.state.entity_of_type(type_id)
    if entity is None or crm_stages.stage_field(entity) is None or entity.key == "crm.Quote":
        raise Refusal(
            "ENTITY_TYPE_NOT_SUPPORTED", f"{crm_stages.type_name(desk.state, type_id)} entity is not supported"
        )
    table = _history_of(entity)
    return families.listing(desk, table, Sql('"ENTITY_TYPE_ID" = ?', (type_id,)))


def _history_of(entity: Entity) -> Entity:
    return LEAD_HISTORY if entity.key == "crm.Lead" else HISTORY


def _remember(state: State, entity: Entity, before: Row | None, row: Row, _user_id: int) -> None:
    field = crm_stages.stage_field(entity)
    if field is None or entity.type_id is None or entity.key == "crm.Quote":
        return
    moved = before is not None and before["CATEGORY_ID"] != row["CATEGORY_ID"]
    if before is not None and before[field] == row[field] and not moved:
        return
    means = str(
        row["STAGE_SEMANTIC_ID"] or row["STATUS_SEMANTIC_ID"] or crm_stages.meaning(state, str(row[field])) or "P"
    )
    kind = CREATED if before is None else PIPELINE if moved else FINISHED if means != "P" else MOVED
    told = {
        "TYPE_ID": kind,
        "OWNER_ID": php.integer(row[entity.id]),
        "ENTITY_TYPE_ID": entity.type_id,
        "CREATED_TIME": row["MOVED_TIME"] or state.now(),
    }
    if entity.key == "crm.Lead":
        crm_tables.put(state, LEAD_HISTORY, **told, STATUS_ID=row[field], STATUS_SEMANTIC_ID=means)
    else:
        category = php.integer(row["CATEGORY_ID"])
        crm_tables.put(state, HISTORY, **told, STAGE_ID=row[field], STAGE_SEMANTIC_ID=means, CATEGORY_ID=category)


def _forget(state: State, entity: Entity, row: Row) -> None:
    if crm_stages.stage_field(entity) is None:
        return
    table = state.store.table(_history_of(entity))
    query = f'DELETE FROM {table.name} WHERE "OWNER_ID" = ? AND "ENTITY_TYPE_ID" = ?'  # noqa: S608 - our own name
    state.store.run(query, (row[entity.id], entity.type_id))


records.AFTER_WRITE.append(_remember)
records.ON_DELETE.append(_forget)
