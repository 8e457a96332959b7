"""``crm.automation.trigger*``: signals that may move an item. The portal knows them and their targets; no rule listens to them.

https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/index.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from b24async.portal import php, records
from b24async.portal.handlers import SCHEMAS
from b24async.portal.methods import crm_stages, crm_tables
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from b24async.portal.state import Desk

SCHEMAS.append("CREATE TABLE IF NOT EXISTS _crm_trigger (code TEXT PRIMARY KEY, name TEXT)")
_NAMES = {1: "LEAD", 2: "DEAL", 3: "CONTACT", 4: "COMPANY", 7: "QUOTE", 31: "SMART_INVOICE"}


@crm_tables.answers("crm.automation.trigger.add")
def add(desk: Desk) -> Any:
    """A trigger, or another name for it."""
    code = _code(desk)
    name = php.text(desk.get("NAME") or "")
    if not name:
        raise Refusal("", "Empty trigger name!")
    query = "INSERT INTO _crm_trigger VALUES (?, ?) ON CONFLICT (code) DO UPDATE SET name = excluded.name"
    desk.state.store.run(query, (code, name))
    return True


@crm_tables.answers("crm.automation.trigger.list")
def list_(desk: Desk) -> Any:
    """All triggers."""
    found = desk.state.store.run("SELECT name, code FROM _crm_trigger ORDER BY rowid")
    return [{"NAME": name, "CODE": code} for name, code in found]


@crm_tables.answers("crm.automation.trigger.delete")
def delete(desk: Desk) -> Any:
    """One trigger less."""
    if not desk.state.store.run("DELETE FROM _crm_trigger WHERE code = ?", (_code(desk),)).rowcount:
        raise Refusal("", "Trigger not found")
    return True


@crm_tables.answers("crm.automation.trigger.execute")
def execute(desk: Desk) -> Any:
    """A signal for an item."""
    code = _code(desk)
    if desk.state.store.run("SELECT 1 FROM _crm_trigger WHERE code = ?", (code,)).fetchone() is None:
        raise Refusal("", f"Trigger with code {code} is not registered.")
    type_id = php.integer(desk.get("OWNER_TYPE_ID"))
    entity = desk.state.entity_of_type(type_id)
    if entity is None:
        raise Refusal("", "Incorrect parameter OWNER_TYPE_ID.")
    id_ = crm_tables.positive(desk.get("OWNER_ID"), "Incorrect parameter OWNER_ID.")
    if records.find(desk.state, entity, id_) is None:
        raise Refusal("", "Incorrect parameter OWNER_ID.")
    return True


@crm_tables.answers("crm.automation.trigger")
def fire(desk: Desk) -> Any:
    """The signal of an incoming webhook for an item."""
    target = php.text(desk.get("target") or "")
    if not target:
        raise Refusal("", "Target is not set.")
    match = re.fullmatch(r"([A-Z0-9_]+)_(\d+)", target)
    if match is None:
        raise Refusal("", "Incorrect target format.")
    type_id = next((known for known, name in _NAMES.items() if name == match[1]), None)
    type_id = type_id or php.whole_number(match[1].removeprefix("DYNAMIC_"))
    entity = desk.state.entity_of_type(type_id) if type_id is not None else None
    if type_id is None or entity is None or crm_stages.stage_field(entity) is None:
        raise Refusal("", "Target is not found.")
    if records.find(desk.state, entity, match[2]) is None:
        raise Refusal("", "Target is not found.")
    if desk.state.access.denied(type_id, int(match[2]), desk.caller.user_id):
        raise Refusal("ACCESS_DENIED", "Access denied! There are no permissions to update the entity.")
    return True


def _code(desk: Desk) -> str:
    code = php.text(desk.get("CODE") or "")
    if not code:
        raise Refusal("", "Empty trigger code!")
    if not re.fullmatch(r"[a-zA-Z0-9.\-_]+", code):
        raise Refusal("", "Wrong trigger code!")
    return code
