"""``crm.type.*``: smart processes, which are CRM types of the portal's own making.

Each has a type id from 1030 on and becomes an entity of its own, made of ``crm.SmartItem`` in the spec: without the fields that its settings switch
off, with ``parentId2`` and the like for its relations. From then on ``crm.item.*``, pipelines, stages, custom fields, bindings and product rows know
it like any other type. https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/index.html
"""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, php, records, state
from b24async.portal.book import Field
from b24async.portal.handlers import handles
from b24async.portal.methods import crm, crm_stages, crm_tables
from b24async.portal.replies import Refusal
from b24async.portal.store import Row, Sql

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

TYPE, ITEM = "crm.SmartProcess", "crm.SmartItem"
FIRST, LOWEST, HIGHEST = 1030, 128, 192
"""Type ids: even ones from the first on, or any between the other two."""

KEY = "crm.Dynamic_"
_SWITCHED = {
    "isStagesEnabled": ("STAGE_ID", "PREVIOUS_STAGE_ID", "MOVED_BY_ID", "MOVED_TIME"),
    "isBeginCloseDatesEnabled": ("BEGINDATE", "CLOSEDATE"),
    "isClientEnabled": ("COMPANY_ID", "CONTACT_ID", "CONTACT_IDS"),
    "isLinkWithProductsEnabled": ("OPPORTUNITY", "IS_MANUAL_OPPORTUNITY", "TAX_VALUE", "CURRENCY_ID"),
    "isMycompanyEnabled": ("MYCOMPANY_ID",),
    "isSourceEnabled": ("SOURCE_ID", "SOURCE_DESCRIPTION"),
    "isObserversEnabled": ("OBSERVERS",),
}
_LINKED = ("CALENDAR_EVENT|UF_CRM_CAL_EVENT", "TASKS_TASK|UF_CRM_TASK", "TASKS_TASK_TEMPLATE|UF_CRM_TASK")
_LONG = ("relations", "linkedUserFields", "customSections")
_CLIENTS = (3, 4)


@handles("crm.type.add")
def add(desk: Desk) -> Any:
    """A new smart process with its first pipeline."""
    entity = desk.entity(TYPE)
    fields = dict(php.pairs(desk.params["fields"]))
    if not fields.get("title"):
        raise Refusal("0", "Field 'TITLE' is required")
    fields["entityTypeId"] = _new_type_id(desk, entity, fields.get("entityTypeId"))
    _refuse_nowhere(fields)
    given = _long_fields(fields, bool(_yes(fields.get("isClientEnabled"))), {})
    id_ = records.add(desk.state, entity, "rest", given, desk.caller.user_id)
    _settled(desk.state)
    general = {"name": "General", "sort": 500, "isDefault": "Y"}
    crm_stages.new_category(desk.state, php.integer(fields["entityTypeId"]), general, desk.caller.user_id)
    return {"type": _show(desk, id_)}


@handles("crm.type.update")
def update(desk: Desk) -> Any:
    """Other settings for a smart process."""
    entity = desk.entity(TYPE)
    row = _find(desk, "SPA not found")
    fields = dict(php.pairs(desk.get("fields")))
    _refuse_nowhere(fields)
    client = _yes(fields.get("isClientEnabled", row["isClientEnabled"]))
    given = _long_fields(fields, bool(client), _relations(row))
    records.change(desk.state, entity, "rest", row, given, desk.caller.user_id)
    stamp: dict[str, Kept] = {"updatedTime": desk.state.now(), "updatedBy": desk.caller.user_id}
    desk.state.store.update(entity, row["id"], Row(stamp, row.custom))
    _settled(desk.state)
    return {"type": _show(desk, row["id"])}


@handles("crm.type.get")
def get(desk: Desk) -> Any:
    """One smart process by its own id."""
    return {"type": _show(desk, _find(desk, "SPA not found")["id"])}


@handles("crm.type.getByEntityTypeId")
def get_by_type(desk: Desk) -> Any:
    """One smart process by its type id."""
    row = of_type(desk.state, php.integer(desk.params["entityTypeId"]))
    if row is None:
        raise Refusal("0", "Smart process not found")
    return {"type": _show(desk, row["id"])}


@handles("crm.type.list")
def list_(desk: Desk) -> Any:
    """Smart processes, without their relations."""
    entity = desk.entity(TYPE)
    found = families.listing(desk, entity)
    rows = [{name: value for name, value in row.items() if name not in _LONG} for row in found.value["types"]]
    return attrs.evolve(found, value={"types": rows})


@handles("crm.type.delete")
def delete(desk: Desk) -> Any:
    """One smart process less, if it has no items."""
    row = _find(desk, "Smart process not found")
    type_id = php.integer(row["entityTypeId"])
    item = desk.state.entity_of_type(type_id)
    if item is not None and desk.state.store.count(item):
        raise Refusal("BX_ERROR", "You cannot delete an entity type that has elements")
    for category in crm_stages.categories(desk.state, type_id):
        crm_stages.drop_category(desk.state, category)
    records.remove(desk.state, desk.entity(TYPE), row)
    _settled(desk.state)
    return []


def of_type(state_: State, type_id: int) -> Row | None:
    """Return the smart process with a type id."""
    entity = state_.entity(TYPE)
    if entity is None:
        return None
    return next(iter(state_.store.select(entity, Sql('"entityTypeId" = ?', (type_id,)), limit=1)), None)


def every(state_: State) -> list[Row]:
    """Return all smart processes."""
    entity = state_.entity(TYPE)
    return [] if entity is None else state_.store.select(entity)


def item_of(state_: State, type_id: int) -> Entity | None:
    """Return the entity of a smart process, made anew when its settings have changed."""
    if type_id < LOWEST:
        return None
    row = of_type(state_, type_id)
    base = state_.book.entity(ITEM)
    if row is None or base is None:
        return None
    made: tuple[dict[str, Kept], Entity] | None = state_.kept.get(f"{KEY}{type_id}")
    if made is None or made[0] != row.fields:
        made = (row.fields, _entity(base, row, type_id))
        state_.kept[f"{KEY}{type_id}"] = made
    return made[1]


def grow(state_: State, entity: Entity) -> Entity:
    """Give a type a field for each other type that it may belong to."""
    if entity.type_id is None or "item" not in entity.styles:
        return entity
    parents = _parents(state_).get(entity.type_id)
    if not parents:
        return entity
    kept: tuple[Entity, tuple[int, ...], Entity] | None = state_.kept.get(f"parents {entity.key}")
    if kept is None or kept[0] is not entity or kept[1] != parents:
        more = {f"PARENT_ID_{parent}": _parent_field(parent, entity) for parent in parents}
        kept = (entity, parents, attrs.evolve(entity, fields={**entity.fields, **more}))
        state_.kept[f"parents {entity.key}"] = kept
    return kept[2]


state.TYPES.append(item_of)
state.GROWTH.insert(0, grow)


def _entity(base: Entity, row: Row, type_id: int) -> Entity:
    off = {name for setting, names in _SWITCHED.items() if row[setting] != "Y" for name in names}
    defaults = {"TITLE": f"{row['title']} #{{id}}", "ENTITY_TYPE_ID": type_id}
    fields = {
        name: attrs.evolve(field, default=defaults.get(name, field.default))
        for name, field in base.fields.items()
        if name not in off
    }
    key = f"{KEY}{type_id}"
    made = attrs.evolve(base, key=key, title=str(row["title"]), type_id=type_id, fields=fields)
    derive: records.OnWrite = functools.partial(_derive, type_id=type_id)
    records.ON_WRITE.setdefault(key, [derive, crm.derive_first])
    return made


def _derive(state_: State, before: Row | None, fields: dict[str, Kept], *, type_id: int) -> None:
    entity = state_.entity_of_type(type_id)
    if entity is None:
        return
    if before is None and fields.get("CATEGORY_ID") is None:
        fields["CATEGORY_ID"] = crm_stages.default_category(state_, type_id)
    crm.derive_stage(state_, before, fields, entity)


def _parents(state_: State) -> dict[int, tuple[int, ...]]:
    # Worked out from all smart processes; the mark changes whenever one of them does.
    mark = state_.store.meta("smart processes")
    kept: tuple[str | None, dict[int, tuple[int, ...]]] | None = state_.kept.get("parents")
    if kept is None or kept[0] != mark:
        found: dict[int, list[int]] = {31: [2, 7]}
        for row in every(state_):
            own = php.integer(row["entityTypeId"])
            relations = _relations(row)
            for item in relations.get("parent", ()):
                if item["entityTypeId"] not in _CLIENTS or item["isPredefined"] != "Y":
                    found.setdefault(own, []).append(item["entityTypeId"])
            for item in relations.get("child", ()):
                found.setdefault(item["entityTypeId"], []).append(own)
        kept = (mark, {type_id: tuple(dict.fromkeys(parents)) for type_id, parents in found.items()})
        state_.kept["parents"] = kept
    return kept[1]


def _settled(state_: State) -> None:
    state_.store.note("smart processes", crm_tables.mark())


def _parent_field(parent: int, entity: Entity) -> Field:
    name = f"PARENT_ID_{parent}"
    spelt = {style: f"parentId{parent}" if style == "item" else name for style in entity.styles}
    return Field(
        name=name,
        type={"type": "integer", "nullable": True},
        kind="crm_entity",
        title=name,
        read_only=False,
        sparse=False,
        nullable=True,
        default=None,
        read=spelt,
        write=spelt,
        types={},
        words={},
        required=frozenset(),
        immutable=frozenset(),
        extra={"settings": {"parentEntityTypeId": parent}},
    )


def _new_type_id(desk: Desk, entity: Entity, given: Any) -> int:
    if given in (None, "", 0, "0"):
        table = desk.state.store.table(entity)
        query = f'SELECT max("entityTypeId") FROM {table.name}'  # noqa: S608 - our own name
        last = php.integer(desk.state.store.run(query).fetchone()[0])
        return max(last + 2 - last % 2, FIRST)
    type_id = php.whole_number(given) or 0
    allowed = (type_id >= FIRST and type_id % 2 == 0) or LOWEST <= type_id <= HIGHEST
    if not allowed or of_type(desk.state, type_id) is not None:
        raise Refusal("INVALID_ARG_VALUE", "entityTypeId is out of allowed range")
    return type_id


def _refuse_nowhere(fields: Mapping[str, Any]) -> None:
    if _yes(fields.get("isExternal")) and not fields.get("customSectionId"):
        raise Refusal("0", "Select a workplace where the SPA will be located")


def _long_fields(fields: dict[str, Any], client: bool, before: dict[str, Any]) -> dict[str, Any]:
    given = dict(fields)
    wanted = dict(php.pairs(fields.get("relations"))) if "relations" in fields else None
    if wanted is not None or not before:
        told = wanted or {}
        parents = [item for item in _related(told.get("parent")) if item["entityTypeId"] not in _CLIENTS or not client]
        clients = [_relation(type_id, predefined=True) for type_id in _CLIENTS] if client else []
        given["relations"] = {"parent": clients + parents, "child": _related(told.get("child"))}
    if "linkedUserFields" in fields:
        linked = dict(php.pairs(fields["linkedUserFields"]))
        given["linkedUserFields"] = {name: "Y" if _yes(linked.get(name)) else "N" for name in _LINKED}
    return given


def _related(given: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for item in php.values(given):
        told = dict(php.pairs(item))
        type_id = php.integer(told.get("entityTypeId"))
        if type_id > 0:
            found.append(_relation(type_id, listed=_yes(told.get("isChildrenListEnabled"))))
    return found


def _relation(type_id: int, *, listed: bool = True, predefined: bool = False) -> dict[str, Any]:
    flags = {"isChildrenListEnabled": listed, "isPredefined": predefined}
    return {"entityTypeId": type_id, **{name: "Y" if on else "N" for name, on in flags.items()}}


def _relations(row: Row) -> dict[str, Any]:
    found = json.loads(str(row["relations"] or "{}"))
    return found if isinstance(found, dict) else {}


def _yes(value: Any) -> bool:
    return str(value).casefold() in ("y", "true", "1")


def _find(desk: Desk, text: str) -> Row:
    row = records.find(desk.state, desk.entity(TYPE), desk.params.get("id"))
    if row is None:
        raise Refusal("0", text)
    return row


def _show(desk: Desk, id_: Kept) -> dict[str, Any]:
    entity = desk.entity(TYPE)
    row = desk.state.store.get(entity, id_)
    assert row is not None
    shown = records.show(desk.state, entity, "rest", row)
    shown.setdefault("linkedUserFields", dict.fromkeys(_LINKED, "N"))
    shown.setdefault("customSections", [])
    return shown
