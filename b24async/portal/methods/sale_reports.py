"""What services outside report to the shop: a printed receipt, and what becomes of a delivery.

Nobody presses buttons here, so both begin with what REST can do: a payment that is paid while a cash register is switched on makes a receipt, and the
number under which a carrier knows a shipment, its ``trackingNumber``, makes a delivery request. What the carrier reports of it stands in the shipment.

https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html
https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from b24async.portal import php, plain, records
from b24async.portal.methods import crm_tables, notifications, sale
from b24async.portal.replies import Refusal
from b24async.portal.store import Row, Sql

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State

CASHBOX = "sale.SaleCashbox"
CHECK = plain.entity(
    "sale.Check", {"ID": "integer", "UUID": "string", "PAYMENT_ID": "integer", "CASHBOX_ID": "integer", "LINK": "json"}
)
REQUEST = plain.entity(
    "sale.DeliveryRequest",
    {
        "ID": "integer",
        "DELIVERY_ID": "integer",
        "REQUEST_ID": "string",
        "STATUS": "string?",
        "PROPERTIES": "json",
        "FINAL": "Y/N",
    },
)
_PRINTED = (
    "PRINT_END_TIME",
    "REG_NUMBER_KKT",
    "FISCAL_DOC_ATTR",
    "FISCAL_DOC_NUMBER",
    "FISCAL_RECEIPT_NUMBER",
    "FN_NUMBER",
    "SHIFT_NUMBER",
)


@crm_tables.answers("sale.cashbox.check.apply")
def apply(desk: Desk) -> Any:
    """A receipt has been printed; its register remembers when."""
    uuid = desk.get("UUID")
    if not isinstance(uuid, str) or not uuid:
        raise Refusal("ERROR_CHECK_FAILURE", "Parameter UUID is not defined")
    check = plain.find(desk.state, CHECK, '"UUID" = ?', uuid)
    if check is None:
        raise Refusal("ERROR_CHECK_NOT_FOUND", "Check not found")
    plain.change(desk.state, CHECK, check, LINK={name: desk.get(name) for name in _PRINTED})
    cashbox = desk.state.store.get(desk.entity(CASHBOX), check["CASHBOX_ID"])
    if cashbox is not None:
        last = Row({"DATE_LAST_CHECK": json.dumps(desk.state.now())}, cashbox.custom)
        desk.state.store.update(desk.entity(CASHBOX), cashbox["ID"], last)
    return True


@crm_tables.answers("sale.delivery.request.update")
def update(desk: Desk) -> Any:
    """Another status, more properties or the end of a delivery request."""
    request = _request(desk)
    fields: dict[str, Any] = {}
    if _flag(desk, "FINALIZE", "UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE"):
        fields["FINAL"] = "Y"
    if (status := desk.get("STATUS")) is not None:
        fields["STATUS"] = _status(status)
    overwrite = _flag(desk, "OVERWRITE_PROPERTIES", "UNEXPECTED_OVERWRITE_PROPERTIES_VALUE")
    if (properties := desk.get("PROPERTIES")) is not None:
        old = [] if overwrite else json.loads(str(request["PROPERTIES"] or "[]"))
        fields["PROPERTIES"] = old + _properties(properties)
    if not fields and desk.get("FINALIZE") is None:
        raise Refusal("EMPTY_UPDATE_PAYLOAD", "Update payload is empty")
    request = plain.change(desk.state, REQUEST, request, **fields)
    listed = json.loads(str(request["PROPERTIES"] or "[]"))
    told = {
        "trackingStatus": request["STATUS"],
        "trackingDescription": "\n".join(f"{item['NAME']}: {item['VALUE']}" for item in listed) or None,
        "trackingLastCheck": desk.state.now(),
    }
    for shipment in _shipments(desk.state, request):
        _tell(desk, shipment, told)
    return True


@crm_tables.answers("sale.delivery.request.delete")
def delete(desk: Desk) -> Any:
    """A delivery request less; its shipments can be given to another carrier."""
    request = _request(desk)
    for shipment in _shipments(desk.state, request):
        _tell(desk, shipment, dict.fromkeys(("trackingNumber", "trackingStatus", "trackingDescription")))
    desk.state.store.delete(REQUEST, request["ID"])
    return True


@crm_tables.answers("sale.delivery.request.sendmessage")
def send_message(desk: Desk) -> Any:
    """Something that the manager gets as a notification; the recipient is nobody whom this portal could reach."""
    request = _request(desk)
    addressee = desk.get("ADDRESSEE")
    if addressee in (None, ""):
        raise Refusal("ADDRESSEE_IS_NOT_SPECIFIED", "Addressee is not specified")
    if addressee not in ("MANAGER", "RECIPIENT"):
        raise Refusal("ADDRESSEE_UNEXPECTED_VALUE", "Unexpected value of the addressee")
    message = _message(desk)
    shipments = _shipments(desk.state, request)
    if not shipments:
        raise Refusal("REQUEST_SHIPMENT_NOT_FOUND", "Shipment has not been found")
    if addressee == "MANAGER":
        for user_id in sorted({_manager(desk, shipment) for shipment in shipments}):
            notifications.put(desk.state, user_id, message)
    return True


def _request(desk: Desk) -> Row:
    delivery_id, request_id = desk.get("DELIVERY_ID"), desk.get("REQUEST_ID")
    if delivery_id in (None, ""):
        raise Refusal("DELIVERY_ID_NOT_SPECIFIED", "Delivery service id is not specified")
    service = records.find(desk.state, desk.entity(sale.DELIVERY), delivery_id)
    if service is None:
        raise Refusal("DELIVERY_NOT_FOUND", "Delivery service has not been found")
    if request_id in (None, ""):
        raise Refusal("REQUEST_ID_NOT_SPECIFIED", "Delivery request id is not specified")
    where = '"DELIVERY_ID" = ? AND "REQUEST_ID" = ?'
    request = plain.find(desk.state, REQUEST, where, service["ID"], php.text(request_id))
    if request is None:
        raise Refusal("REQUEST_NOT_FOUND", "Delivery request has not been found")
    return request


def _shipments(state: State, request: Row) -> list[Row]:
    found = sale.parts_of(state, sale.SHIPMENT, "trackingNumber", request["REQUEST_ID"])
    return [shipment for shipment in found if shipment["deliveryId"] == request["DELIVERY_ID"]]


def _tell(desk: Desk, shipment: Row, fields: dict[str, Any]) -> None:
    records.change(desk.state, desk.entity(sale.SHIPMENT), "rest", shipment, fields, desk.caller.user_id, trusted=True)


def _flag(desk: Desk, name: str, code: str) -> bool:
    value = desk.get(name)
    if value not in (None, "Y", "N"):
        raise Refusal(code, f"Unexpected value of {name}; Y and N are allowed")
    return bool(value == "Y")


def _status(given: Any) -> str:
    if not php.is_array(given):
        raise Refusal("STATUS_UNEXPECTED_FORMAT", "Unexpected format of the status")
    status = dict(php.pairs(given))
    if not status.get("TEXT"):
        raise Refusal("STATUS_TEXT_NOT_SPECIFIED", "Text of the status is not specified")
    if not status.get("SEMANTIC"):
        raise Refusal("STATUS_SEMANTIC_NOT_SPECIFIED", "Semantic of the status is not specified")
    if status["SEMANTIC"] not in ("process", "success"):
        raise Refusal("STATUS_UNEXPECTED_FORMAT", "Unexpected semantic of the status")
    return php.text(status["TEXT"])


def _properties(given: Any) -> list[dict[str, Any]]:
    if not php.is_array(given):
        raise Refusal("PROPERTIES_UNEXPECTED_FORMAT", "Unexpected format of the properties")
    found: list[dict[str, Any]] = []
    for item in php.values(given):
        parts = dict(php.pairs(item)) if php.is_array(item) else {}
        if any(php.is_array(parts.get(name)) or parts.get(name) in (None, "") for name in ("NAME", "VALUE")):
            raise Refusal("PROPERTY_VALUE_UNEXPECTED_FORMAT", "Unexpected format of a property")
        tags = parts.get("TAGS", [])
        if not php.is_array(tags):
            raise Refusal("PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT", "Unexpected format of the tags of a property")
        if not all(isinstance(tag, str) for tag in php.values(tags)):
            raise Refusal("PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT", "Unexpected format of a tag of a property")
        found.append({"NAME": parts["NAME"], "VALUE": parts["VALUE"], "TAGS": php.values(tags)})
    return found


def _message(desk: Desk) -> str:
    message = dict(php.pairs(desk.get("MESSAGE"))) if php.is_array(desk.get("MESSAGE")) else {}
    subject, body = (php.text(message.get(name) or "") for name in ("SUBJECT", "BODY"))
    if not subject and not body:
        raise Refusal("MESSAGE_NOT_SPECIFIED", "Either the subject or the body of the message has to be specified")
    status = message.get("STATUS")
    if status is not None:
        parts = dict(php.pairs(status)) if php.is_array(status) else {}
        if not parts.get("MESSAGE"):
            raise Refusal("MESSAGE_STATUS_NOT_SPECIFIED", "Status of the message is not specified")
        if not parts.get("SEMANTIC"):
            raise Refusal("MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED", "Semantic of the status is not specified")
        if parts["SEMANTIC"] not in ("success", "process", "error"):
            raise Refusal("UNEXPECTED_MESSAGE_STATUS_SEMANTIC", "Unexpected semantic of the status")
        subject = f"{subject} ({parts['MESSAGE']})".strip()
    for macro, value in php.pairs(message.get("MONEY_VALUES")):
        body = body.replace(macro, php.text(value))
    return "\n".join(part for part in (subject, body) if part)


def _manager(desk: Desk, shipment: Row) -> int:
    order = records.find(desk.state, desk.entity(sale.ORDER), shipment["orderId"])
    who = shipment["responsibleId"] or (order["responsibleId"] if order is not None else None)
    return php.integer(who) or desk.caller.user_id


def _after_write(state: State, entity: Entity, before: Row | None, row: Row, _user_id: int) -> None:
    if entity.key == sale.PAYMENT and row["paid"] == "Y" and (before is None or before["paid"] != "Y"):
        _print(state, row)
    elif entity.key == sale.SHIPMENT and row["trackingNumber"]:
        services = state.entity(sale.DELIVERY)
        where = '"DELIVERY_ID" = ? AND "REQUEST_ID" = ?'
        known = plain.find(state, REQUEST, where, row["deliveryId"], row["trackingNumber"])
        if known is None and services is not None and records.find(state, services, row["deliveryId"]) is not None:
            plain.add(state, REQUEST, DELIVERY_ID=row["deliveryId"], REQUEST_ID=row["trackingNumber"], PROPERTIES=[])


def _print(state: State, payment: Row) -> None:
    cashboxes = state.entity(CASHBOX)
    active = state.store.select(cashboxes, Sql("\"ACTIVE\" = 'Y'"), '"SORT", "ID"', limit=1) if cashboxes else []
    for cashbox in active:
        check = plain.add(state, CHECK, UUID="", PAYMENT_ID=payment["id"], CASHBOX_ID=cashbox["ID"])
        plain.change(state, CHECK, check, UUID=f"check|{urlsplit(state.address()).hostname}|{check['ID']}")


records.AFTER_WRITE.append(_after_write)
