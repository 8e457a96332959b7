"""What happens in the portal, as events: a record of some entity was written or removed, a method was carried out.

Most events come from records, wherever these are changed: by a method, by the consequences of another record, by a seed while somebody listens.
``_ENTITIES`` says which event an entity has and what the event says. Where things are kept otherwise, the method that does it stands in ``_METHODS``.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async.portal import php, records
from b24async.portal.methods import events
from b24async.portal.replies import Result

if TYPE_CHECKING:
    from collections.abc import Callable

    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

    Source = Callable[[State, Entity, Row | None, Row | None], list[tuple[str, Any]]]
    """Of the record before (``None``: new) and after (``None``: gone), the events and what they say."""

SMART = 128
"""Type ids of smart processes begin here."""

_INVOICE = 31
_NOBODY = "undefined"
"""What stands for nothing in events of tasks."""

_OWNERS = {
    f"CRM_{name}": f"ONCRM{name}USERFIELD"
    for name in ("LEAD", "DEAL", "CONTACT", "COMPANY", "QUOTE", "INVOICE", "REQUISITE")
}


def _named(prefix: str, id_: str = "ID", *, text: bool = True, flat: bool = False) -> Source:
    """An event per kind of change that tells the id."""

    def source(_state: State, _entity: Entity, before: Row | None, after: Row | None) -> list[tuple[str, Any]]:
        row = after or before
        assert row is not None
        value = str(row[id_]) if text else row[id_]
        told = {"ID": value}
        return [(f"{prefix}{_what(before, after)}", told if flat else {"FIELDS": told})]

    return source


def _deal(state: State, entity: Entity, before: Row | None, after: Row | None) -> list[tuple[str, Any]]:
    found = _named("ONCRMDEAL")(state, entity, before, after)
    if before is not None and after is not None and before["CATEGORY_ID"] != after["CATEGORY_ID"]:
        moved = {"ID": str(after["ID"]), "CATEGORY_ID": str(after["CATEGORY_ID"]), "STAGE_ID": str(after["STAGE_ID"])}
        found.append(("ONCRMDEALMOVETOCATEGORY", {"FIELDS": moved}))
    return found


def _dynamic(_state: State, entity: Entity, before: Row | None, after: Row | None) -> list[tuple[str, Any]]:
    row = after or before
    assert row is not None
    name = f"ONCRMDYNAMICITEM{_what(before, after)}"
    data = {"FIELDS": {"ID": str(row[entity.id]), "ENTITY_TYPE_ID": str(entity.type_id)}}
    return [(name, data), (f"{name}_{entity.type_id}", data)]


def _user_field(_state: State, _entity: Entity, before: Row | None, after: Row | None) -> list[tuple[str, Any]]:
    row = after or before
    assert row is not None
    owner = str(row["ENTITY_ID"])
    prefix = _OWNERS.get(owner) or ("ONCRMTYPEUSERFIELD" if owner.startswith("CRM_") else None)
    if prefix is None:
        return []
    told = {"ID": str(row["ID"]), "ENTITY_ID": owner, "FIELD_NAME": row["FIELD_NAME"]}
    found = [(f"{prefix}{_what(before, after)}", {"FIELDS": told})]
    if after is not None and row["LIST"] not in (None, "", "[]") and (before is None or before["LIST"] != row["LIST"]):
        found.append((f"{prefix}SETENUMVALUES", {"FIELDS": told}))
    return found


# https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/index.html
def _task(_state: State, _entity: Entity, before: Row | None, after: Row | None) -> list[tuple[str, Any]]:
    return [
        (
            f"ONTASK{_what(before, after)}",
            {
                "FIELDS_BEFORE": _NOBODY if before is None else {"ID": before["ID"]},
                "FIELDS_AFTER": _NOBODY if after is None else {"ID": after["ID"]},
                "IS_ACCESSIBLE_BEFORE": "N" if before is None else _NOBODY,
                "IS_ACCESSIBLE_AFTER": "N" if after is None else _NOBODY,
            },
        )
    ]


# https://apidocs.bitrix24.com/api-reference/common/events/on-user-add.html
def _user(state: State, entity: Entity, before: Row | None, after: Row | None) -> list[tuple[str, Any]]:
    if before is not None or after is None or after["USER_TYPE"] == "bot":
        return []
    shown = records.show(state, entity, "classic", after)
    names = (
        "ID",
        "ACTIVE",
        "EMAIL",
        "NAME",
        "LAST_NAME",
        "PERSONAL_GENDER",
        "PERSONAL_BIRTHDAY",
        "UF_DEPARTMENT",
        "DATE_REGISTER",
        "WORK_POSITION",
    )
    told = {name: shown[name] for name in names if name in shown}
    return [("ONUSERADD", {**told, "ACTIVE": "Y" if told.get("ACTIVE") else "N"})]


def _product(_state: State, _entity: Entity, before: Row | None, after: Row | None) -> list[tuple[str, Any]]:
    row = after or before
    assert row is not None
    return [(f"CATALOG.PRODUCT.ON.{_what(before, after)}", {"FIELDS": {"ID": row["id"], "TYPE": row["type"]}})]


def _saved(name: str) -> Source:
    def source(_state: State, _entity: Entity, before: Row | None, after: Row | None) -> list[tuple[str, Any]]:
        row = after or before
        assert row is not None
        return [(f"{name}DELETED" if after is None else f"{name}ENTITYSAVED", {"FIELDS": {"ID": row["id"]}})]

    return source


def _order(state: State, entity: Entity, before: Row | None, after: Row | None) -> list[tuple[str, Any]]:
    row = after or before
    assert row is not None
    told = {"ID": row["id"], "XML_ID": row["xmlId"] or "", "ACTION": "delete" if after is None else "save"}
    first = "ONSALEBEFOREORDERDELETE" if after is None else "ONSALEORDERSAVED"
    return [(first, {"FIELDS": told}), *_saved("ONORDER")(state, entity, before, after)]


_CATALOG = functools.partial(_named, id_="id", text=False)
_ENTITIES: dict[str, Source] = {
    "crm.Lead": _named("ONCRMLEAD"),
    "crm.Deal": _deal,
    "crm.Contact": _named("ONCRMCONTACT"),
    "crm.Company": _named("ONCRMCOMPANY"),
    "crm.Quote": _named("ONCRMQUOTE"),
    "crm.Activity": _named("ONCRMACTIVITY"),
    "crm.Requisite": _named("ONCRMREQUISITE", text=False),
    "crm.RequisiteBankDetail": _named("ONCRMBANKDETAIL", text=False),
    "crm.Measure": _named("ONCRMMEASURE"),
    "crm.SmartProcess": _named("ONCRMTYPE", "id"),
    "crm.TimelineComment": _named("ONCRMTIMELINECOMMENT", text=False, flat=True),
    "crm.DealRecurring": _named("ONCRMDEALRECURRING", "id"),
    "crm.UserField": _user_field,
    "crm.LeadUserField": _user_field,
    "booking.Booking": _named("ONBOOKING", "id", flat=True),
    "booking.Resource": _named("ONBOOKINGRESOURCE", "id", flat=True),
    "catalog.CatalogMeasure": _CATALOG("CATALOG.MEASURE.ON."),
    "catalog.CatalogPrice": _CATALOG("CATALOG.PRICE.ON."),
    "catalog.CatalogPriceType": _CATALOG("CATALOG.PRICE.TYPE.ON."),
    "catalog.CatalogRoundingRule": _CATALOG("CATALOG.ROUNDING.ON."),
    "catalog.CatalogProduct": _product,
    "catalog.CatalogProductSku": _product,
    "catalog.CatalogProductOffer": _product,
    "catalog.CatalogProductService": _product,
    "sale.SaleOrder": _order,
    "sale.SalePayment": _saved("ONPAYMENT"),
    "sale.SaleShipment": _saved("ONSHIPMENT"),
    "sale.SalePropertyValue": _saved("ONPROPERTYVALUE"),
    "tasks.Task": _task,
    "user.User": _user,
}


def _id_of(desk: Desk, result: Any, *names: str) -> Any:
    if isinstance(result, int | str) and not isinstance(result, bool):
        return result
    if isinstance(result, dict):
        found = next((result[name] for name in ("id", "ID") if name in result), None)
        if found is not None:
            return found
    return desk.get(*names)


def _said(name: str, key: str = "ID", *given: str, flat: bool = False) -> Callable[[Desk, Any], tuple[str, Any]]:
    def source(desk: Desk, result: Any) -> tuple[str, Any]:
        told = {key: str(_id_of(desk, result, *(given or ("ID",))))}
        return name, told if flat else {"FIELDS": told}

    return source


def _currency(name: str) -> Callable[[Desk, Any], tuple[str, Any]]:
    def source(desk: Desk, result: Any) -> tuple[str, Any]:
        fields = dict(php.pairs(desk.get("fields")))
        id_ = desk.get("id") or (result if isinstance(result, str) else fields.get("CURRENCY"))
        return name, {"FIELDS": {"ID": str(id_)}}

    return source


# https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/index.html
def _comment(what: str) -> Callable[[Desk, Any], tuple[str, Any]]:
    def source(desk: Desk, result: Any) -> tuple[str, Any]:
        given = list(desk.params.values())
        own = {"ID": result if what == "ADD" else php.integer(given[1]), "TASK_ID": php.integer(given[0])}
        after: Any = own if what == "ADD" else {**own, "ACTION": {"UPDATE": "EDIT", "DELETE": "DEL"}[what]}
        return f"ONTASKCOMMENT{what}", {
            "FIELDS_BEFORE": _NOBODY if what == "ADD" else own,
            "FIELDS_AFTER": after,
            "IS_ACCESSIBLE_BEFORE": _NOBODY,
            "IS_ACCESSIBLE_AFTER": _NOBODY,
        }

    return source


_METHODS: dict[str, Callable[[Desk, Any], tuple[str, Any]]] = {
    "calendar.event.add": _said("ONCALENDARENTRYADD", "id", flat=True),
    "calendar.event.update": _said("ONCALENDARENTRYUPDATE", "id", "id", flat=True),
    "calendar.event.delete": _said("ONCALENDARENTRYDELETE", "id", "id", flat=True),
    "calendar.section.add": _said("ONCALENDARSECTIONADD", "id", flat=True),
    "calendar.section.update": _said("ONCALENDARSECTIONUPDATE", "id", "id", flat=True),
    "calendar.section.delete": _said("ONCALENDARSECTIONDELETE", "id", "id", flat=True),
    "sonet_group.create": _said("ONSONETGROUPADD"),
    "sonet_group.update": _said("ONSONETGROUPUPDATE", "ID", "GROUP_ID"),
    "sonet_group.delete": _said("ONSONETGROUPDELETE", "ID", "GROUP_ID"),
    "crm.currency.add": _currency("ONCRMCURRENCYADD"),
    "crm.currency.update": _currency("ONCRMCURRENCYUPDATE"),
    "crm.currency.delete": _currency("ONCRMCURRENCYDELETE"),
    "task.commentitem.add": _comment("ADD"),
    "task.commentitem.update": _comment("UPDATE"),
    "task.commentitem.delete": _comment("DELETE"),
    "log.blogpost.add": _said("ONLIVEFEEDPOSTADD", "POST_ID"),
    "log.blogpost.update": _said("ONLIVEFEEDPOSTUPDATE", "POST_ID", "POST_ID"),
    "log.blogpost.delete": _said("ONLIVEFEEDPOSTDELETE", "POST_ID", "POST_ID"),
}


def after_call(desk: Desk, result: Any) -> None:
    """Let the events of a method happen that has been carried out."""
    source = _METHODS.get(desk.method.name.casefold()) if desk.method.version == 2 else None
    value = result.value if isinstance(result, Result) else result
    if source is None or value is False or (isinstance(result, Result) and result.made_up):
        return
    name, data = source(desk, value)
    events.happened(desk.state, name, data)


def after_write(state: State, entity: Entity, before: Row | None, row: Row, user_id: int) -> None:
    """Let the events of a record happen that has been written."""
    _happened(state, entity, before, row, user_id)


def after_delete(state: State, entity: Entity, row: Row) -> None:
    """Let the events of a record happen that is gone."""
    _happened(state, entity, row, None, 0)


def _happened(state: State, entity: Entity, before: Row | None, after: Row | None, user_id: int) -> None:
    source = _ENTITIES.get(entity.key)
    if source is None and entity.type_id is not None and (entity.type_id >= SMART or entity.type_id == _INVOICE):
        source = _dynamic
    if source is None or not events.listened(state):
        return
    for name, data in source(state, entity, before, after):
        events.happened(state, name, data, user_id=events.actor(state) or user_id)


def _what(before: Row | None, after: Row | None) -> str:
    return "ADD" if before is None else "DELETE" if after is None else "UPDATE"


records.AFTER_WRITE.append(after_write)
records.ON_DELETE.append(after_delete)
