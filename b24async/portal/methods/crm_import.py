"""``crm.item.import`` and ``crm.item.batchImport``: items with the dates and authors that they had elsewhere.

https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal import php, records
from b24async.portal.handlers import handles
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk

MOST = 20
STYLE = "item"


@handles("crm.item.import")
def import_(desk: Desk) -> Any:
    """One item."""
    return {"item": {"id": _add(desk, _entity(desk), desk.params["fields"])}}


@handles("crm.item.batchImport")
def import_many(desk: Desk) -> Any:
    """Up to twenty items; each has its own outcome."""
    entity = _entity(desk)
    data = php.values(desk.params["data"])
    if len(data) > MOST:
        raise Refusal("MAX_IMPORT_BATCH_SIZE_EXCEEDED", f"No more than {MOST} items can be imported at once")
    outcomes: list[dict[str, Any]] = []
    for fields in data:
        try:
            outcomes.append({"item": {"id": _add(desk, entity, fields)}})
        except Refusal as refusal:
            outcomes.append({"error": refusal.code, "error_description": refusal.text})
    return {"items": outcomes}


def _entity(desk: Desk) -> Entity:
    entity = desk.state.entity_of_type(php.integer(desk.params["entityTypeId"]))
    if entity is None or STYLE not in entity.styles:
        raise Refusal("NOT_FOUND", "Smart process not found")
    return entity


def _add(desk: Desk, entity: Entity, given: Any) -> int:
    if missing := records.missing_required(entity, STYLE, given):
        raise Refusal("CRM_FIELD_ERROR_REQUIRED", f"The field {missing[0]} is required")
    known = entity.by_name(STYLE)
    fields = {known[name].name if name in known else name: value for name, value in php.pairs(given) if name != "id"}
    fields.pop(entity.id, None)
    if "fm" in dict(php.pairs(given)):
        fields["fm"] = dict(php.pairs(given))["fm"]
    return php.integer(records.add(desk.state, entity, STYLE, fields, desk.caller.user_id, trusted=True))
