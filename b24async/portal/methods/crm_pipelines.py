"""``crm.category.*`` and the outdated ``crm.dealcategory.*``: pipelines, each with stages of its own.

https://apidocs.bitrix24.com/api-reference/crm/universal/category/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal import families, php, records
from b24async.portal.handlers import handles
from b24async.portal.methods import crm_stages, crm_tables
from b24async.portal.methods.crm_stages import CATEGORY, DEAL, FIRST_DYNAMIC, GENERAL, INVOICE, STATUS
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import Row, Sql

if TYPE_CHECKING:
    from b24async.portal.state import Desk, State

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


@handles("crm.category.add")
def category_add(desk: Desk) -> Any:
    """A new pipeline with stages of its own."""
    type_id = _type(desk)
    fields = dict(php.pairs(desk.params["fields"]))
    if not fields.get("name"):
        raise Refusal("0", "Field 'NAME' is required")
    row = crm_stages.new_category(desk.state, type_id, fields, desk.caller.user_id)
    return {"category": _show(desk.state, row)}


@handles("crm.category.get")
def category_get(desk: Desk) -> Any:
    """One pipeline."""
    return {"category": _show(desk.state, _category(desk))}


@handles("crm.category.list")
def category_list(desk: Desk) -> Any:
    """All pipelines of a type."""
    found = [_show(desk.state, row) for row in crm_stages.categories(desk.state, _type(desk))]
    return Result({"categories": found}, total=len(found))


@handles("crm.category.update")
def category_update(desk: Desk) -> Any:
    """Another name or order, or the mark of the default pipeline."""
    row = _category(desk)
    entity = desk.entity(CATEGORY)
    records.change(desk.state, entity, "rest", row, desk.params["fields"], desk.caller.user_id)
    crm_stages.settle_default(desk.state, php.integer(row["entityTypeId"]), php.integer(row["id"]))
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
    crm_stages.drop_category(desk.state, row)
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


# The old methods, for deals alone.


@crm_tables.answers("crm.dealcategory.add")
def old_add(desk: Desk) -> Any:
    """A new pipeline."""
    fields = _lower(desk)
    if not fields.get("name"):
        raise Refusal("", 'The required field "Name" is not filled in.<br>')
    return crm_stages.new_category(desk.state, DEAL, fields, desk.caller.user_id)["id"]


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
    crm_stages.drop_category(desk.state, row)
    return True


@crm_tables.answers("crm.dealcategory.fields")
def old_fields(_desk: Desk) -> Any:
    """What a pipeline consists of."""
    return crm_tables.described(DEAL_CATEGORY)


@crm_tables.answers("crm.dealcategory.status")
def old_status(desk: Desk) -> Any:
    """The selection list of a pipeline's stages."""
    return crm_stages.list_of(DEAL, php.integer(_old_category(desk)["id"]))


@crm_tables.answers("crm.dealcategory.stage.list")
def old_stages(desk: Desk) -> Any:
    """The stages of a pipeline; of the general one without an id."""
    entity = desk.entity(STATUS)
    list_id = crm_stages.list_of(DEAL, php.integer(desk.get("id") or 0))
    found = crm_stages.of_list(desk.state, list_id)
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
    name = php.text(desk.get("name"))
    if not name:
        raise Refusal("", "The parameter name is not defined or empty.")
    desk.state.store.update(desk.entity(CATEGORY), GENERAL, Row({"name": name}, {}))
    return True


def _type(desk: Desk) -> int:
    type_id = php.integer(desk.params.get("entityTypeId"))
    if desk.state.entity_of_type(type_id) is None:
        raise Refusal("NOT_FOUND", "Smart process not found")
    if type_id not in (DEAL, INVOICE) and type_id < FIRST_DYNAMIC:
        name = crm_stages.type_name(desk.state, type_id)
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
