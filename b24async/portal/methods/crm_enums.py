"""Lists that are the same on every portal, and descriptions of fields: ``crm.enum.*``, ``crm.multifield.fields``, ``crm.settings.mode.get``.

https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal import php
from b24async.portal.handlers import handles
from b24async.portal.methods import crm_tables, crm_types

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.portal.handlers import Handler
    from b24async.portal.state import Desk

CLASSIC = 1
"""The CRM has leads."""

_LISTS: dict[str, Sequence[tuple[int, str]]] = {
    "crm.enum.activitydirection": ((0, ""), (1, "Incoming"), (2, "Outgoing")),
    "crm.enum.activitynotifytype": ((0, ""), (1, "min"), (2, "h"), (3, "d")),
    "crm.enum.activitypriority": ((0, ""), (1, "low"), (2, "medium"), (3, "high")),
    "crm.enum.activitystatus": ((0, ""), (1, "Waiting"), (2, "Completed"), (3, "Completed automatically")),
    "crm.enum.activitytype": (
        (0, ""),
        (1, "Meeting"),
        (2, "Call"),
        (3, "Task"),
        (4, "E-mail"),
        (5, "Action"),
        (6, "User action"),
    ),
    "crm.enum.addresstype": (
        (11, "Shipping address"),
        (1, "Physical address"),
        (6, "Legal address"),
        (4, "Registered address"),
        (8, "Mailing address"),
        (9, "Beneficiary address"),
    ),
    "crm.enum.contenttype": ((0, ""), (1, "Plain text"), (2, "bbCode"), (3, "HTML")),
    "crm.enum.settings.mode": ((CLASSIC, "Classic CRM"), (2, "Simple CRM")),
}
_OWNERS = (
    (1, "Lead", "LEAD", "L"),
    (2, "Deal", "DEAL", "D"),
    (3, "Contact", "CONTACT", "C"),
    (4, "Company", "COMPANY", "CO"),
    (5, "Invoice (old version)", "INVOICE", "I"),
    (31, "Invoice", "SMART_INVOICE", "SI"),
    (7, "Quote", "QUOTE", "Q"),
    (8, "Requisite", "REQUISITE", "RQ"),
    (36, "Document", "SMART_DOCUMENT", "DO"),
    (39, "Company document", "SMART_B2E_DOC", "SBD"),
)


def _list(name: str) -> Handler:
    def handler(_desk: Desk) -> Any:
        return [_item(id_, text) for id_, text in _LISTS[name]]

    return handler


for _name in _LISTS:
    handles(_name)(_list(_name))


@handles("crm.enum.ownertype")
def owner_types(desk: Desk) -> Any:
    """All CRM types, smart processes included."""
    found = [_item(id_, name, code, short) for id_, name, code, short in _OWNERS]
    for row in crm_types.every(desk.state):
        type_id = php.integer(row["entityTypeId"])
        found.append(_item(type_id, str(row["title"]), f"DYNAMIC_{type_id}", f"T{type_id:x}"))
    return found


@handles("crm.enum.getorderownertypes")
def order_owner_types(_desk: Desk) -> Any:
    """The types that an order can belong to."""
    return [{"attribute": "DYN", "code": "DEAL", "id": 2, "name": "Deal"}]


@handles("crm.enum.fields")
def enum_fields(_desk: Desk) -> Any:
    """What an item of these lists consists of."""
    return _described(
        ("ID", "int", "ID", True),
        ("NAME", "string", "Name", True),
        ("SYMBOL_CODE", "string", "Symbol code", True),
        ("SYMBOL_CODE_SHORT", "string", "Short symbol code", True),
    )


@handles("crm.multifield.fields")
def multifield_fields(_desk: Desk) -> Any:
    """What a phone number or the like consists of."""
    return _described(
        ("ID", "int", "ID", True),
        ("TYPE_ID", "string", "Field type", True),
        ("VALUE", "string", "Value", False),
        ("VALUE_TYPE", "string", "Value type", False),
    )


@handles("crm.activity.communication.fields")
def communication_fields(_desk: Desk) -> Any:
    """What tells whom an activity is with."""
    return _described(
        ("ID", "integer", "ID", True),
        ("ACTIVITY_ID", "integer", "Activity", False),
        ("ENTITY_ID", "integer", "Entity", False),
        ("ENTITY_TYPE_ID", "integer", "Entity type", False),
        ("TYPE", "string", "Type", False),
        ("VALUE", "string", "Value", False),
    )


@crm_tables.answers("crm.settings.mode.get")
def mode(_desk: Desk) -> Any:
    """With leads."""
    return CLASSIC


def _item(id_: int, name: str, code: str | None = None, short: str | None = None) -> dict[str, Any]:
    return {"ID": id_, "NAME": name, "SYMBOL_CODE": code, "SYMBOL_CODE_SHORT": short}


def _described(*fields: tuple[str, str, str, bool]) -> dict[str, Any]:
    flags = {"isImmutable": False, "isMultiple": False, "isDynamic": False}
    return {
        name: {"type": kind, "isRequired": False, "isReadOnly": fixed, **flags, "title": title}
        for name, kind, title, fixed in fields
    }
