"""``crm.status.*``, ``crm.category.*``, ``crm.dealcategory.*`` and ``crm.stagehistory.list``: stages, pipelines, and what has been where.

A selection list of the CRM is a set of statuses with one ``ENTITY_ID``. Stages are such lists: ``STATUS`` of leads, ``DEAL_STAGE`` of the general
pipeline of deals, ``DEAL_STAGE_7`` of pipeline 7, ``DYNAMIC_1030_STAGE_9`` of a smart process. Stages of a pipeline carry its prefix: ``C7:NEW``,
``DT1030_9:NEW``. What a stage means (``S`` won, ``F`` lost) stands in the list, too.

https://apidocs.bitrix24.com/api-reference/crm/status/index.html, https://apidocs.bitrix24.com/api-reference/crm/universal/category/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, php, records
from b24async.portal.handlers import FURNITURE, handles
from b24async.portal.methods import crm_tables
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import Row, Sql

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

STATUS, CATEGORY = "crm.Status", "crm.Category"
DEAL, INVOICE = 2, 31
FIRST_DYNAMIC = 128
GENERAL = 0
"""Id of the general pipeline of deals."""

Stage = tuple[str, str, str | None, str]
"""Status id, name, meaning and colour."""

_LEAD: Sequence[Stage] = (
    ("NEW", "Unassigned", None, "#39A8EF"),
    ("IN_PROCESS", "In progress", None, "#2FC6F6"),
    ("PROCESSED", "Processed", None, "#55D0E0"),
    ("CONVERTED", "Good lead", "S", "#7BD500"),
    ("JUNK", "Junk lead", "F", "#FF5752"),
)
_DEAL: Sequence[Stage] = (
    ("NEW", "New", None, "#39A8EF"),
    ("PREPARATION", "Document preparation", None, "#2FC6F6"),
    ("PREPAYMENT_INVOICE", "Prepayment invoice", None, "#55D0E0"),
    ("EXECUTING", "In progress", None, "#47E4C2"),
    ("FINAL_INVOICE", "Final invoice", None, "#FFA900"),
    ("WON", "Deal won", "S", "#7BD500"),
    ("LOSE", "Deal lost", "F", "#FF5752"),
    ("APOLOGY", "Analyze failure", "F", "#FF5752"),
)
_QUOTE: Sequence[Stage] = (
    ("DRAFT", "Draft", None, "#39A8EF"),
    ("SENT", "Sent to customer", None, "#2FC6F6"),
    ("APPROVED", "Approved", "S", "#7BD500"),
    ("DECLAINED", "Declined", "F", "#FF5752"),
)
_INVOICE: Sequence[Stage] = (
    ("N", "New", None, "#39A8EF"),
    ("S", "Sent to customer", None, "#2FC6F6"),
    ("P", "Paid", "S", "#7BD500"),
    ("D", "Not paid", "F", "#FF5752"),
)
_DYNAMIC: Sequence[Stage] = (
    ("NEW", "Start", None, "#22B9FF"),
    ("PREPARATION", "Preparation", None, "#88B9FF"),
    ("CLIENT", "Waiting for the customer", None, "#10E5FC"),
    ("SUCCESS", "Success", "S", "#00FF00"),
    ("FAIL", "Fail", "F", "#FF0000"),
)
_LISTS: dict[str, tuple[str, Sequence[tuple[str, str]]]] = {
    "SOURCE": (
        "Sources",
        (
            ("CALL", "Call"),
            ("EMAIL", "E-mail"),
            ("WEB", "Website"),
            ("ADVERTISING", "Advertising"),
            ("PARTNER", "Existing client"),
            ("RECOMMENDATION", "By recommendation"),
            ("TRADE_SHOW", "Show or exhibition"),
            ("WEBFORM", "CRM form"),
            ("CALLBACK", "Callback"),
            ("STORE", "Online store"),
            ("OTHER", "Other"),
        ),
    ),
    "CONTACT_TYPE": (
        "Contact type",
        (("CLIENT", "Clients"), ("SUPPLIER", "Suppliers"), ("PARTNER", "Partners"), ("OTHER", "Other")),
    ),
    "COMPANY_TYPE": (
        "Company type",
        (
            ("CUSTOMER", "Client"),
            ("SUPPLIER", "Supplier"),
            ("COMPETITOR", "Competitor"),
            ("PARTNER", "Partner"),
            ("OTHER", "Other"),
        ),
    ),
    "EMPLOYEES": (
        "Employees",
        (
            ("EMPLOYEES_1", "less than 50"),
            ("EMPLOYEES_2", "50-250"),
            ("EMPLOYEES_3", "250-500"),
            ("EMPLOYEES_4", "over 500"),
        ),
    ),
    "INDUSTRY": (
        "Industry",
        (
            ("IT", "Information technology"),
            ("TELECOM", "Telecommunication"),
            ("MANUFACTURING", "Manufacturing"),
            ("BANKING", "Banking services"),
            ("CONSULTING", "Consulting"),
            ("FINANCE", "Finance"),
            ("GOVERNMENT", "Government"),
            ("DELIVERY", "Delivery"),
            ("ENTERTAINMENT", "Entertainment"),
            ("NOTPROFIT", "Non-profit"),
            ("OTHER", "Other"),
        ),
    ),
    "DEAL_TYPE": (
        "Deal type",
        (
            ("SALE", "Sale"),
            ("COMPLEX", "Integrated sale"),
            ("GOODS", "Sale of goods"),
            ("SERVICES", "Services"),
            ("SERVICE", "After-sales service"),
        ),
    ),
    "HONORIFIC": ("Salutations", (("HNR_EN_1", "Mr."), ("HNR_EN_2", "Mrs."), ("HNR_EN_3", "Ms."), ("HNR_EN_4", "Dr."))),
}
_STAGES: dict[str, tuple[str, int, Sequence[Stage]]] = {
    "STATUS": ("Lead stages", 1, _LEAD),
    "DEAL_STAGE": ("Deal stages", DEAL, _DEAL),
    "QUOTE_STATUS": ("Quote stages", 7, _QUOTE),
}
_MEANINGS = {"S": "success", "F": "failure"}

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

DEAL_CATEGORY = crm_tables.declare(
    CATEGORY,
    "Deal category",
    {
        "id": "integer read-only",
        "CREATED_DATE": "datetime? read-only",
        "name": "string required",
        "IS_LOCKED": "boolean(Y/N)? read-only",
        "sort": "integer",
    },
    id_="id",
    names={"id": "ID", "name": "NAME", "sort": "SORT"},
)
"""The table of all pipelines once more, as the old methods see it."""


# Selection lists.


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
    list_id = str(desk.params.get("entityId") or "")
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
    for list_id, (name, type_id, stages) in _STAGES.items():
        told: dict[str, Any] = {
            "ID": list_id,
            "NAME": name,
            "SEMANTIC_INFO": _meaning(stages),
            "ENTITY_TYPE_ID": type_id,
        }
        found.append({**told, "FIELD_ATTRIBUTE_SCOPE": "", "CATEGORY_ID": GENERAL} if type_id == DEAL else told)
    found += [{"ID": list_id, "NAME": name} for list_id, (name, _) in _LISTS.items()]
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
    stages = [row for row in found if "STAGE" in str(row["ENTITY_ID"]) or row["ENTITY_ID"] in _STAGES]
    return str(stages[0]["SEMANTICS"] or "P") if stages else None


def first_stage(state: State, type_id: int, category: int) -> str | None:
    """Return where a new item of a pipeline begins."""
    found = of_list(state, list_of(type_id, category))
    return str(found[0]["STATUS_ID"]) if found else None


# Pipelines.


@handles("crm.category.add")
def category_add(desk: Desk) -> Any:
    """A new pipeline with stages of its own."""
    type_id = _type(desk)
    fields = dict(php.pairs(desk.params["fields"]))
    if not fields.get("name"):
        raise Refusal("0", "Field 'NAME' is required")
    row = new_category(desk.state, type_id, fields, desk.caller.user_id)
    return {"category": _show(desk.state, row)}


@handles("crm.category.get")
def category_get(desk: Desk) -> Any:
    """One pipeline."""
    return {"category": _show(desk.state, _category(desk))}


@handles("crm.category.list")
def category_list(desk: Desk) -> Any:
    """All pipelines of a type."""
    found = [_show(desk.state, row) for row in categories(desk.state, _type(desk))]
    return Result({"categories": found}, total=len(found))


@handles("crm.category.update")
def category_update(desk: Desk) -> Any:
    """Another name or order, or the mark of the default pipeline."""
    row = _category(desk)
    entity = desk.entity(CATEGORY)
    records.change(desk.state, entity, "rest", row, desk.params["fields"], desk.caller.user_id)
    _one_default(desk.state, php.integer(row["entityTypeId"]), php.integer(row["id"]))
    return {"category": _show(desk.state, _category(desk))}


@handles("crm.category.delete")
def category_delete(desk: Desk) -> Any:
    """One pipeline less, if nothing is in it and it is not the default one."""
    row = _category(desk)
    type_id, id_ = php.integer(row["entityTypeId"]), php.integer(row["id"])
    if row["isDefault"] == "Y" or (type_id == DEAL and id_ == GENERAL):
        if type_id == DEAL:
            raise Refusal("0", "Default deal category cannot be deleted")
        raise Refusal("BX_ERROR", "This funnel is the default funnel")
    owner = desk.state.entity_of_type(type_id)
    if owner is not None and desk.state.store.count(owner, Sql('"CATEGORY_ID" = ?', (id_,))):
        if type_id == DEAL:
            raise Refusal("0", f"Deals related to the funnel {row['name']} found")
        raise Refusal("BX_ERROR", "Elements related to the funnel found")
    drop_category(desk.state, row)
    return []


@handles("crm.category.fields")
def category_fields(desk: Desk) -> Any:
    """What a pipeline consists of."""
    _type(desk)
    entity = desk.entity(CATEGORY)
    names = ("id", "name", "sort", "entityTypeId", "isDefault", "originId", "originatorId")
    upper = ("ID", "NAME", "SORT", "ENTITY_TYPE_ID", "IS_DEFAULT", "ORIGIN_ID", "ORIGINATOR_ID")
    told = {
        name: {**families.described(entity.fields[name], "rest"), "title": spelt, "upperName": spelt}
        for name, spelt in zip(names, upper, strict=True)
    }
    return {"fields": told}


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
    _one_default(state, type_id, id_)
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


# The old methods, for deals alone.


@crm_tables.answers("crm.dealcategory.add")
def old_add(desk: Desk) -> Any:
    """A new pipeline."""
    fields = _lower(desk)
    if not fields.get("name"):
        raise Refusal("", 'The required field "Name" is not filled in.<br>')
    return new_category(desk.state, DEAL, fields, desk.caller.user_id)["id"]


@crm_tables.answers("crm.dealcategory.get")
def old_get(desk: Desk) -> Any:
    """One pipeline, but not the general one."""
    id_ = _old_category(desk)["id"]
    row = desk.state.store.get(DEAL_CATEGORY, id_)
    assert row is not None
    return records.show(desk.state, DEAL_CATEGORY, crm_tables.STYLE, row)


@crm_tables.answers("crm.dealcategory.list")
def old_list(desk: Desk) -> Any:
    """The pipelines besides the general one."""
    return families.listing(desk, DEAL_CATEGORY, Sql('"entityTypeId" = ? AND "id" <> ?', (DEAL, GENERAL)))


@crm_tables.answers("crm.dealcategory.update")
def old_update(desk: Desk) -> Any:
    """Another name or order."""
    row = _old_category(desk)
    records.change(desk.state, desk.entity(CATEGORY), "rest", row, _lower(desk), desk.caller.user_id)
    return True


@crm_tables.answers("crm.dealcategory.delete")
def old_delete(desk: Desk) -> Any:
    """One pipeline less."""
    row = _old_category(desk)
    owner = desk.state.entity_of_type(DEAL)
    if owner is not None and desk.state.store.count(owner, Sql('"CATEGORY_ID" = ?', (row["id"],))):
        raise Refusal("", f"Deals related to the funnel {row['name']} found")
    drop_category(desk.state, row)
    return True


@crm_tables.answers("crm.dealcategory.fields")
def old_fields(_desk: Desk) -> Any:
    """What a pipeline consists of."""
    return crm_tables.described(DEAL_CATEGORY)


@crm_tables.answers("crm.dealcategory.status")
def old_status(desk: Desk) -> Any:
    """The selection list of a pipeline's stages."""
    return list_of(DEAL, php.integer(_old_category(desk)["id"]))


@crm_tables.answers("crm.dealcategory.stage.list")
def old_stages(desk: Desk) -> Any:
    """The stages of a pipeline; of the general one without an id."""
    entity = desk.entity(STATUS)
    list_id = list_of(DEAL, php.integer(desk.get("id") or 0))
    found = of_list(desk.state, list_id)
    shown = records.show_many(desk.state, entity, crm_tables.STYLE, found)
    names = ("NAME", "SORT", "STATUS_ID")
    return Result([{name: row[name] for name in names} for row in shown], total=len(shown))


@crm_tables.answers("crm.dealcategory.default.get")
def old_default(desk: Desk) -> Any:
    """The general pipeline."""
    row = desk.state.store.get(desk.entity(CATEGORY), GENERAL)
    return {"ID": GENERAL, "NAME": row["name"] if row else ""}


@crm_tables.answers("crm.dealcategory.default.set")
def old_default_set(desk: Desk) -> Any:
    """Another name for the general pipeline."""
    name = str(desk.get("name") or "")
    if not name:
        raise Refusal("", "The parameter name is not defined or empty.")
    desk.state.store.update(desk.entity(CATEGORY), GENERAL, Row({"name": name}, {}))
    return True


# What has been where.


@handles("crm.stagehistory.list")
def history(desk: Desk) -> Any:
    """The stage changes of one type, oldest first unless told otherwise."""
    type_id = php.whole_number(desk.params.get("entityTypeId"))
    if type_id is None:
        raise Refusal("100", "Could not find value for parameter {entityTypeId}")
    entity = desk.state.entity_of_type(type_id)
    if entity is None or stage_field(entity) is None or entity.key == "crm.Quote":
        raise Refusal("ENTITY_TYPE_NOT_SUPPORTED", f"{type_name(desk.state, type_id)} entity is not supported")
    table = _history_of(entity)
    return families.listing(desk, table, Sql('"ENTITY_TYPE_ID" = ?', (type_id,)))


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


def _history_of(entity: Entity) -> Entity:
    return LEAD_HISTORY if entity.key == "crm.Lead" else HISTORY


def _remember(state: State, entity: Entity, before: Row | None, row: Row, _user_id: int) -> None:
    field = stage_field(entity)
    if field is None or entity.type_id is None or entity.key == "crm.Quote":
        return
    moved = before is not None and before["CATEGORY_ID"] != row["CATEGORY_ID"]
    if before is not None and before[field] == row[field] and not moved:
        return
    means = str(row["STAGE_SEMANTIC_ID"] or row["STATUS_SEMANTIC_ID"] or meaning(state, str(row[field])) or "P")
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
    if stage_field(entity) is None:
        return
    table = state.store.table(_history_of(entity))
    query = f'DELETE FROM {table.name} WHERE "OWNER_ID" = ? AND "ENTITY_TYPE_ID" = ?'  # noqa: S608 - our own name
    state.store.run(query, (row[entity.id], entity.type_id))


records.AFTER_WRITE.append(_remember)
records.ON_DELETE.append(_forget)


def _begin(state: State) -> None:
    if state.entity(STATUS) is None or state.entity(CATEGORY) is None:
        return
    for list_id, (_, _, stages) in _STAGES.items():
        _put_stages(state, list_id, stages)
    for list_id, (_, named) in _LISTS.items():
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
            "EXTRA": json.dumps({"SEMANTICS": _MEANINGS.get(means or "", "process"), "COLOR": color})
            if color
            else None,
        }
        state.store.insert(entity, Row(fields, {}))


def _stages_of(type_id: int) -> Sequence[Stage]:
    return _DEAL if type_id == DEAL else _INVOICE if type_id == INVOICE else _DYNAMIC


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


def _type(desk: Desk) -> int:
    type_id = php.integer(desk.params.get("entityTypeId"))
    if desk.state.entity_of_type(type_id) is None:
        raise Refusal("NOT_FOUND", "Smart process not found")
    if type_id not in (DEAL, INVOICE) and type_id < FIRST_DYNAMIC:
        name = type_name(desk.state, type_id)
        raise Refusal("ENTITY_TYPE_NOT_SUPPORTED", f"Entity type `{name}` is not supported")
    return type_id


def _category(desk: Desk) -> Row:
    type_id = _type(desk)
    row = desk.state.store.get(desk.entity(CATEGORY), php.whole_number(desk.params.get("id")))
    if row is None or row["entityTypeId"] != type_id:
        raise Refusal("NOT_FOUND", "Element not found")
    return row


def _show(state: State, row: Row) -> dict[str, Any]:
    entity = state.entity(CATEGORY)
    assert entity is not None
    return records.show(state, entity, "rest", row)


def _one_default(state: State, type_id: int, id_: int) -> None:
    entity = state.entity(CATEGORY)
    row = state.store.get(entity, id_) if entity is not None else None
    if entity is None or row is None or row["isDefault"] != "Y":
        return
    for other in categories(state, type_id):
        if other["id"] != id_ and other["isDefault"] == "Y":
            state.store.update(entity, other["id"], attrs.evolve(other, fields={"isDefault": "N"}))


def _old_category(desk: Desk) -> Row:
    id_ = php.whole_number(desk.get("id")) or 0
    if id_ <= 0:
        raise Refusal("", "ID is not defined or invalid.")
    row = records.find(desk.state, desk.entity(CATEGORY), id_)
    if row is None or row["entityTypeId"] != DEAL:
        raise Refusal("", "Not found")
    return row


def _lower(desk: Desk) -> dict[str, Any]:
    given = desk.get("fields")
    if not php.is_array(given):
        raise Refusal("", "Parameter 'fields' must be array.")
    return {name.lower(): value for name, value in php.pairs(given) if name in ("NAME", "SORT")}
