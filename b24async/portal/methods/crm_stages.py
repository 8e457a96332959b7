"""``crm.status.*``: selection lists, and what the stages among them have to do with pipelines.

A selection list of the CRM is a set of statuses with one ``ENTITY_ID``. Stages are such lists: ``STATUS`` of leads, ``DEAL_STAGE`` of the general
pipeline of deals, ``DEAL_STAGE_7`` of pipeline 7, ``DYNAMIC_1030_STAGE_9`` of a smart process. Stages of a pipeline carry its prefix: ``C7:NEW``,
``DT1030_9:NEW``. What a stage means (``S`` won, ``F`` lost) stands in the list, too.

https://apidocs.bitrix24.com/api-reference/crm/status/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import php, records
from b24async.portal.handlers import FURNITURE, handles
from b24async.portal.methods import crm_lists, crm_tables
from b24async.portal.replies import Refusal
from b24async.portal.store import Row, Sql

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.portal.book import Entity
    from b24async.portal.methods.crm_lists import Stage
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

STATUS, CATEGORY = "crm.Status", "crm.Category"
DEAL, INVOICE = 2, 31
FIRST_DYNAMIC = 128
GENERAL = 0
"""Id of the general pipeline of deals."""


@handles("crm.status.add")
def add(desk: Desk) -> Any:
    """One more item of a selection list."""
    entity = desk.entity(STATUS)
    given = desk.get("fields")
    if not php.is_array(given):
        raise Refusal("", "Parameter 'fields' must be array.")
    fields = dict(php.pairs(given))
    if missing := [name for name in ("ENTITY_ID", "STATUS_ID") if not fields.get(name)]:
        raise Refusal("", "<br>".join(f"The field {name} is required." for name in missing))
    if not fields.get("NAME"):
        raise Refusal("", "The field Title is required.")
    list_id = str(fields["ENTITY_ID"])
    known = {item["ID"]: item for item in lists(desk.state)}
    if list_id not in known:
        raise Refusal("", "Specified entity type is not supported.")
    prefix = known[list_id].get("PREFIX")
    status_id = str(fields["STATUS_ID"])
    if prefix and not status_id.startswith(f"{prefix}:"):
        status_id = f"{prefix}:{status_id}"
    there = of_list(desk.state, list_id)
    if any(row["STATUS_ID"] == status_id for row in there):
        raise Refusal("ERROR_CORE", "The specified status ID already exists.")
    won = next((php.integer(row["SORT"]) for row in there if row["SEMANTICS"] == "S"), None)
    sort = php.integer(fields.get("SORT") or 10)
    if won is not None and sort > won and fields.get("SEMANTICS") != "F":
        text = (
            "Cannot create more stages after the final stage because the final successful stage already exists. "
            "Try using sort order values less than that of the final stage."
        )
        raise Refusal("", text)
    category = known[list_id].get("CATEGORY_ID")
    fields.update(STATUS_ID=status_id, SYSTEM="N", CATEGORY_ID=category or None, SORT=sort)
    return records.add(desk.state, entity, crm_tables.STYLE, fields, desk.caller.user_id, trusted=True)


@handles("crm.status.get")
def get(desk: Desk) -> Any:
    """One item of a selection list."""
    entity = desk.entity(STATUS)
    return records.show(desk.state, entity, crm_tables.STYLE, _status(desk))


@handles("crm.status.update")
def update(desk: Desk) -> Any:
    """Another name, order or colour."""
    given = desk.get("fields")
    if not php.is_array(given):
        raise Refusal("", "Parameter 'fields' must be array.")
    row = _status(desk)
    records.change(desk.state, desk.entity(STATUS), crm_tables.STYLE, row, given, desk.caller.user_id)
    return True


@handles("crm.status.delete")
def delete(desk: Desk) -> Any:
    """One item less; one of the system's own only when forced, and none in which something stands."""
    row = _status(desk)
    forced = desk.get("params")
    told = dict(php.pairs(forced)).get("FORCED") if php.is_array(forced) else None
    if row["SYSTEM"] == "Y" and str(told).upper() != "Y":
        text = 'CRM System Status can be deleted only if parameter FORCED is specified and equal to "Y".'
        raise Refusal("", text)
    if _in_use(desk.state, row):
        raise Refusal("", "There are active items in this status.")
    desk.state.store.delete(desk.entity(STATUS), row["ID"])
    return True


@handles("crm.status.entity.items")
def items(desk: Desk) -> Any:
    """A whole selection list in its order, in short."""
    list_id = php.text(desk.params.get("entityId") or "")
    if list_id not in {item["ID"] for item in lists(desk.state)}:
        raise Refusal("", "The parameter entityId is not defined or invalid.")
    return [
        {"NAME": row["NAME"], "SORT": row["SORT"], "STATUS_ID": row["STATUS_ID"]}
        for row in of_list(desk.state, list_id)
    ]


@handles("crm.status.entity.types")
def types(desk: Desk) -> Any:
    """All selection lists, those of every pipeline included."""
    return lists(desk.state)


def lists(state: State) -> list[dict[str, Any]]:
    """Return what there is to know of each selection list."""
    found: list[dict[str, Any]] = []
    for list_id, (name, type_id, stages) in crm_lists.STAGES.items():
        told: dict[str, Any] = {
            "ID": list_id,
            "NAME": name,
            "SEMANTIC_INFO": _meaning(stages),
            "ENTITY_TYPE_ID": type_id,
        }
        found.append({**told, "FIELD_ATTRIBUTE_SCOPE": "", "CATEGORY_ID": GENERAL} if type_id == DEAL else told)
    found += [{"ID": list_id, "NAME": name} for list_id, (name, _) in crm_lists.LISTS.items()]
    for row in categories(state):
        type_id, id_ = php.integer(row["entityTypeId"]), php.integer(row["id"])
        if type_id == DEAL and id_ == GENERAL:
            continue
        prefix = prefix_of(type_id, id_)
        told = {
            "ID": list_of(type_id, id_),
            "NAME": row["name"],
            "SEMANTIC_INFO": _meaning(_stages_of(type_id), f"{prefix}:") if type_id == DEAL else {},
            "PREFIX": prefix,
            "FIELD_ATTRIBUTE_SCOPE": f"category_{id_}",
            "ENTITY_TYPE_ID": type_id,
            "CATEGORY_ID": id_,
        }
        if type_id == DEAL:
            told["PARENT_ID"] = "DEAL_STAGE"
        else:
            told["IS_ENABLED"] = True
        if type_id >= FIRST_DYNAMIC:
            told |= {
                "CATEGORY_NAME": row["name"],
                "CATEGORY_SORT": row["sort"],
                "IS_DEFAULT_CATEGORY": row["isDefault"] == "Y",
            }
        found.append(told)
    return found


def of_list(state: State, list_id: str) -> list[Row]:
    """Return the items of a selection list in their order."""
    entity = state.entity(STATUS)
    if entity is None:
        return []
    return crm_tables.rows(state, entity, Sql('"ENTITY_ID" = ?', (list_id,)), '"SORT", "ID"')


def meaning(state: State, stage: str) -> str | None:
    """Return what the lists say that a stage means: ``S``, ``F`` or ``P``; ``None`` when no list has it."""
    entity = state.entity(STATUS)
    if entity is None:
        return None
    found = crm_tables.rows(state, entity, Sql('"STATUS_ID" = ?', (stage,)))
    stages = [row for row in found if "STAGE" in str(row["ENTITY_ID"]) or row["ENTITY_ID"] in crm_lists.STAGES]
    return str(stages[0]["SEMANTICS"] or "P") if stages else None


def first_stage(state: State, type_id: int, category: int) -> str | None:
    """Return where a new item of a pipeline begins."""
    found = of_list(state, list_of(type_id, category))
    return str(found[0]["STATUS_ID"]) if found else None


# What others ask about stages and pipelines.


def categories(state: State, type_id: int | None = None) -> list[Row]:
    """Return all pipelines, or those of a type."""
    entity = state.entity(CATEGORY)
    if entity is None:
        return []
    where = Sql("1") if type_id is None else Sql('"entityTypeId" = ?', (type_id,))
    return crm_tables.rows(state, entity, where, '"entityTypeId", "sort", "id"')


def default_category(state: State, type_id: int) -> int | None:
    """Return the pipeline that new items of a type get."""
    found = categories(state, type_id)
    marked = [row for row in found if row["isDefault"] == "Y"]
    return php.integer((marked or found)[0]["id"]) if found else None


def new_category(state: State, type_id: int, fields: dict[str, Any], user_id: int) -> Row:
    """Add a pipeline with its stages."""
    entity = state.entity(CATEGORY)
    assert entity is not None
    given = {**fields, "entityTypeId": type_id}
    given.pop("id", None)
    id_ = records.add(state, entity, "rest", given, user_id, trusted=True)
    state.store.update(entity, id_, Row({"isSystem": None}, {}))
    settle_default(state, type_id, id_)
    prefix = prefix_of(type_id, id_)
    _put_stages(state, list_of(type_id, id_), _stages_of(type_id), f"{prefix}:", id_)
    row = state.store.get(entity, id_)
    assert row is not None
    return row


def drop_category(state: State, row: Row) -> None:
    """Remove a pipeline with its stages."""
    status, entity = state.entity(STATUS), state.entity(CATEGORY)
    assert entity is not None
    if status is not None:
        list_id = list_of(php.integer(row["entityTypeId"]), php.integer(row["id"]))
        for stage in of_list(state, list_id):
            state.store.delete(status, stage["ID"])
    state.store.delete(entity, row["id"])


def list_of(type_id: int, category: int) -> str:
    """Return the selection list that holds the stages of a pipeline."""
    if type_id == DEAL:
        return f"DEAL_STAGE_{category}" if category else "DEAL_STAGE"
    if type_id == INVOICE:
        return f"SMART_INVOICE_STAGE_{category}"
    return f"DYNAMIC_{type_id}_STAGE_{category}"


def prefix_of(type_id: int, category: int) -> str:
    """Return what stands before the colon of a pipeline's stages."""
    return f"C{category}" if type_id == DEAL else f"DT{type_id}_{category}"


def type_name(state: State, type_id: int) -> str:
    """Return the symbol of a CRM type."""
    known = {1: "LEAD", 2: "DEAL", 3: "CONTACT", 4: "COMPANY", 5: "INVOICE", 7: "QUOTE", 8: "REQUISITE", 14: "ORDER"}
    known |= {31: "SMART_INVOICE", 36: "SMART_DOCUMENT", 39: "SMART_B2E_DOC"}
    return known.get(type_id) or (f"DYNAMIC_{type_id}" if state.entity_of_type(type_id) else "UNDEFINED")


def stage_field(entity: Entity) -> str | None:
    """Return the field in which the stage of an item stands."""
    if entity.type_id is None:
        return None
    return next((name for name in ("STAGE_ID", "STATUS_ID") if name in entity.fields), None)


def _begin(state: State) -> None:
    if state.entity(STATUS) is None or state.entity(CATEGORY) is None:
        return
    for list_id, (_, _, stages) in crm_lists.STAGES.items():
        _put_stages(state, list_id, stages)
    for list_id, (_, named) in crm_lists.LISTS.items():
        _put_stages(state, list_id, [(status_id, name, None, "") for status_id, name in named])
    entity = state.entity(CATEGORY)
    assert entity is not None
    crm_tables.put(state, entity, id=GENERAL, name="General", sort=300, entityTypeId=DEAL, isDefault="Y")
    if state.entity_of_type(INVOICE) is not None:
        new_category(state, INVOICE, {"name": "General", "sort": 500, "isDefault": "Y"}, 1)


FURNITURE["stages"] = _begin


def _put_stages(
    state: State, list_id: str, stages: Sequence[Stage], prefix: str = "", category: int | None = None
) -> None:
    entity = state.entity(STATUS)
    if entity is None:
        return
    for number, (status_id, name, means, color) in enumerate(stages, 1):
        system = not color or number == 1 or means is not None
        fields: dict[str, Kept] = {
            "ENTITY_ID": list_id,
            "STATUS_ID": prefix + status_id,
            "NAME": name,
            "NAME_INIT": name if system else "",
            "SORT": number * 10,
            "SYSTEM": "Y" if system and color else "N",
            "CATEGORY_ID": category,
            "COLOR": color,
            "SEMANTICS": means,
            "EXTRA": json.dumps({"SEMANTICS": crm_lists.MEANINGS.get(means or "", "process"), "COLOR": color})
            if color
            else None,
        }
        state.store.insert(entity, Row(fields, {}))


def _stages_of(type_id: int) -> Sequence[Stage]:
    return (
        crm_lists.DEAL_STAGES
        if type_id == DEAL
        else crm_lists.INVOICE_STAGES
        if type_id == INVOICE
        else crm_lists.DYNAMIC
    )


def _meaning(stages: Sequence[Stage], prefix: str = "") -> dict[str, Any]:
    won = next((status_id for status_id, _, means, _ in stages if means == "S"), "")
    lost = next((status_id for status_id, _, means, _ in stages if means == "F"), "")
    return {
        "START_FIELD": prefix + stages[0][0],
        "FINAL_SUCCESS_FIELD": prefix + won,
        "FINAL_UNSUCCESS_FIELD": prefix + lost,
        "FINAL_SORT": 0,
    }


def _status(desk: Desk) -> Row:
    id_ = php.whole_number(desk.get("id")) or 0
    if id_ <= 0:
        raise Refusal("", "Invalid identifier.")
    row = records.find(desk.state, desk.entity(STATUS), id_)
    if row is None:
        raise Refusal("", "Status is not found.")
    return row


def _in_use(state: State, status: Row) -> bool:
    for item in lists(state):
        if item["ID"] == status["ENTITY_ID"] and "ENTITY_TYPE_ID" in item:
            entity = state.entity_of_type(item["ENTITY_TYPE_ID"])
            field = stage_field(entity) if entity is not None else None
            if entity is not None and field is not None:
                return state.store.count(entity, Sql(f'"{field}" = ?', (status["STATUS_ID"],))) > 0
    return False


def settle_default(state: State, type_id: int, id_: int) -> None:
    """Take the mark of the default pipeline from the others when this one has it."""
    entity = state.entity(CATEGORY)
    row = state.store.get(entity, id_) if entity is not None else None
    if entity is None or row is None or row["isDefault"] != "Y":
        return
    for other in categories(state, type_id):
        if other["id"] != id_ and other["isDefault"] == "Y":
            state.store.update(entity, other["id"], attrs.evolve(other, fields={"isDefault": "N"}))
