"""What the fields of CRM records have to do with each other.

A stage has a meaning: ``WON`` wins and closes a deal, ``LOSE`` closes it too; a stage change is stamped. One contact of many is the first. In
``crm.item.*`` phones and e-mails stand in one list ``fm``, and the first of each kind once more as a field of its own.
https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html
"""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Any

from b24async.portal import multifields, php, records
from b24async.portal.methods import crm_stages

if TYPE_CHECKING:
    from collections.abc import Collection

    from b24async.portal.book import Entity, Field
    from b24async.portal.state import State
    from b24async.portal.store import Row
    from b24async.portal.values import Kept

WON = frozenset(("WON", "CONVERTED", "SUCCESS", "APPROVED"))
LOST = frozenset(("LOSE", "APOLOGY", "JUNK", "FAIL", "DECLAINED"))
FIRST = "NEW"

_FIRST_OF = {"CONTACT_ID": "CONTACT_IDS", "COMPANY_ID": "COMPANY_IDS"}
_FLAT = {
    "phoneMobile": ("PHONE", "MOBILE"),
    "phoneWork": ("PHONE", "WORK"),
    "phoneMailing": ("PHONE", "MAILING"),
    "emailHome": ("EMAIL", "HOME"),
    "emailWork": ("EMAIL", "WORK"),
    "emailMailing": ("EMAIL", "MAILING"),
    "email": ("EMAIL", ""),
    "phone": ("PHONE", ""),
}


def semantics(state: State, stage: str) -> str:
    """Return what a stage means: ``S`` won, ``F`` lost, ``P`` in progress. ``C1:WON`` is the one of another pipeline."""
    told = crm_stages.meaning(state, stage)
    if told is not None:
        return told
    name = stage.rpartition(":")[2]
    return "S" if name in WON else "F" if name in LOST else "P"


def derive_stage(state: State, before: Row | None, fields: dict[str, Kept], entity: Entity) -> None:
    """Work out what follows from the stage."""
    stage_field = crm_stages.stage_field(entity)
    if stage_field is None:
        return
    if "CATEGORY_ID" in entity.fields:
        _begin(state, before, fields, entity, stage_field)
    if before is not None and (stage_field not in fields or fields[stage_field] == before[stage_field]):
        return
    meaning = semantics(state, php.text(fields.get(stage_field) or ""))
    for name in ("STAGE_SEMANTIC_ID", "STATUS_SEMANTIC_ID"):
        if name in entity.fields:
            fields[name] = meaning
    if "MOVED_TIME" in entity.fields:
        fields["MOVED_TIME"] = state.now()
    if "PREVIOUS_STAGE_ID" in entity.fields:
        fields["PREVIOUS_STAGE_ID"] = before[stage_field] if before is not None else None
    if "CLOSED" in entity.fields:
        fields["CLOSED"] = "N" if meaning == "P" else "Y"
    if "IS_NEW" in entity.fields:
        fields["IS_NEW"] = "Y" if str(fields.get(stage_field)).rpartition(":")[2] == FIRST else "N"
    if "DATE_CLOSED" in entity.fields and meaning != "P":
        fields["DATE_CLOSED"] = state.now()


def _begin(state: State, before: Row | None, fields: dict[str, Kept], entity: Entity, stage_field: str) -> None:
    # A new item stands in the first stage of its pipeline, and one that changes the pipeline begins there anew.
    assert entity.type_id is not None
    if before is None and fields.get("CATEGORY_ID") is None:
        fields["CATEGORY_ID"] = crm_stages.default_category(state, entity.type_id)
    category = fields.get("CATEGORY_ID")
    if before is None:
        chosen = fields.get(stage_field)
        if chosen and (chosen != FIRST or not category):
            return
    elif "CATEGORY_ID" not in fields or category == before["CATEGORY_ID"] or stage_field in fields:
        return
    number = php.integer(category)
    first = crm_stages.first_stage(state, entity.type_id, number)
    usual = FIRST if not number else f"{crm_stages.prefix_of(entity.type_id, number)}:{FIRST}"
    fields[stage_field] = first or usual


def derive_first(_state: State, before: Row | None, fields: dict[str, Kept]) -> None:
    """Keep ``CONTACT_ID`` the first of ``CONTACT_IDS``, whichever of the two was given."""
    for one, many in _FIRST_OF.items():
        if many not in (before.fields if before else fields):
            continue
        known = json.loads(str((before[many] if before else None) or "[]"))
        ids = json.loads(str(fields[many])) if many in fields else known
        if one in fields and (before is not None or fields[one]) and (not ids or ids[0] != fields[one]):
            # The one that was given comes first; without one the list moves up, unless it was given too.
            rest = [id_ for id_ in ids if id_ != fields[one]]
            ids = [fields[one], *rest] if fields[one] else ids if many in fields else rest[1:]
        if ids != known or before is None:
            fields[one] = ids[0] if ids else None
            fields[many] = json.dumps(ids)


def _derive(state: State, before: Row | None, fields: dict[str, Kept], *, key: str) -> None:
    entity = state.book.entity(key)
    if entity is not None:
        derive_stage(state, before, fields, entity)


def show_multifields(
    _state: State, entity: Entity, style: str, row: Row, answer: dict[str, Any], chosen: Collection[Field]
) -> None:
    """Fill ``fm`` and the flat fields of ``crm.item.*``."""
    if style != "item":
        return
    if any(field.name == multifields.COMBINED for field in chosen):
        answer["fm"] = multifields.combined(entity, row)
    for name, (kind, sort) in _FLAT.items():
        if name in answer:
            rows = multifields.rows_of(row, kind)
            answer[name] = next((item["VALUE"] for item in rows if sort in ("", item["VALUE_TYPE"])), None)


for _key in ("crm.Lead", "crm.Deal", "crm.Quote", "crm.SmartInvoice"):
    records.ON_WRITE.setdefault(_key, []).append(functools.partial(_derive, key=_key))
for _key in ("crm.Lead", "crm.Deal", "crm.Contact", "crm.Quote", "crm.SmartInvoice"):
    records.ON_WRITE.setdefault(_key, []).append(derive_first)
for _key in ("crm.Lead", "crm.Contact", "crm.Company"):
    records.ON_SHOW.setdefault(_key, []).append(show_multifields)
