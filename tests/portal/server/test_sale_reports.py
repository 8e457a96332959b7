"""What cash registers and carriers report to the shop."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Wire
from .test_sale import item, order, payment, shipment

UUID = "check|127.0.0.1|1"
NUMBER = "4757aca4931a4f029f49c0db4374d13d"
HANDLER_SETTINGS = {"PRINT_URL": "https://till.example/print", "CHECK_URL": "https://till.example/check"}


async def paid(wire: Wire) -> None:
    made = (await order(wire))["id"]
    await item(wire, made)
    await payment(wire, made, paid="Y")


async def till(wire: Wire, active: str) -> None:
    handler = {"CODE": "till", "NAME": "Till", "SETTINGS": HANDLER_SETTINGS}
    await wire.result("sale.cashbox.handler.add", handler)
    await wire.result(
        "sale.cashbox.add", {"NAME": "Till", "REST_CODE": "till", "EMAIL": "a@b.example", "ACTIVE": active}
    )


async def request(wire: Wire, **fields: Any) -> dict[str, Any]:
    """What names a new delivery request, with its shipment under ``shipment``."""
    handler = {"CODE": "bike", "NAME": "Bike", "SETTINGS": {"CALCULATE_URL": "https://bike.example/"}, "PROFILES": []}
    await wire.result("sale.delivery.handler.add", handler)
    service = await wire.result("sale.delivery.add", {"REST_CODE": "bike", "NAME": "Bike", "CURRENCY": "EUR"})
    id_ = service["parent"]["ID"]
    parcel = await shipment(wire, (await order(wire))["id"], deliveryId=id_, trackingNumber=NUMBER, **fields)
    return {"DELIVERY_ID": id_, "REQUEST_ID": NUMBER, "shipment": parcel["id"]}


async def tracked(wire: Wire, named: dict[str, Any]) -> Any:
    return (await wire.result("sale.shipment.get", {"id": named["shipment"]}))["shipment"]


async def test_a_paid_payment_makes_a_receipt_that_can_be_reported_as_printed(wire: Wire) -> None:
    await till(wire, "Y")
    assert (await wire.result("sale.cashbox.list"))[0]["DATE_LAST_CHECK"] is None
    await paid(wire)
    assert await wire.result("sale.cashbox.check.apply", {"UUID": UUID, "SHIFT_NUMBER": "1"}) is True
    assert (await wire.result("sale.cashbox.list"))[0]["DATE_LAST_CHECK"]


async def test_without_a_register_there_is_no_receipt(wire: Wire) -> None:
    await till(wire, "N")
    await paid(wire)
    missing = ("ERROR_CHECK_NOT_FOUND", "Check not found")
    assert await wire.error("sale.cashbox.check.apply", {"UUID": UUID}) == missing
    assert (await wire.error("sale.cashbox.check.apply"))[0] == "ERROR_CHECK_FAILURE"


async def test_what_a_carrier_reports_stands_in_the_shipment(wire: Wire) -> None:
    named = await request(wire)
    status = {"STATUS": {"TEXT": "Under way", "SEMANTIC": "process"}}
    car = {"PROPERTIES": [{"NAME": "Car", "VALUE": "Blue"}]}
    assert await wire.result("sale.delivery.request.update", {**named, **status, **car}) is True
    now = await tracked(wire, named)
    assert (now["trackingStatus"], now["trackingDescription"]) == ("Under way", "Car: Blue")
    assert now["deliveryName"] == "Bike"
    phone = {"PROPERTIES": [{"NAME": "Phone", "VALUE": "+1", "TAGS": ["phone"]}]}
    await wire.result("sale.delivery.request.update", {**named, **phone})
    assert (await tracked(wire, named))["trackingDescription"] == "Car: Blue\nPhone: +1"
    await wire.result("sale.delivery.request.update", {**named, **phone, "OVERWRITE_PROPERTIES": "Y", "FINALIZE": "Y"})
    now = await tracked(wire, named)
    assert (now["trackingStatus"], now["trackingDescription"]) == ("Under way", "Phone: +1")


async def test_a_deleted_request_leaves_its_shipment(wire: Wire) -> None:
    named = await request(wire)
    assert await wire.result("sale.delivery.request.delete", named) is True
    assert (await tracked(wire, named))["trackingNumber"] is None
    assert (await wire.error("sale.delivery.request.delete", named))[0] == "REQUEST_NOT_FOUND"


async def test_a_message_reaches_the_manager(wire: Wire) -> None:
    named = await request(wire, responsibleId=1)
    message = {"SUBJECT": "Price", "BODY": "It costs #MONEY#", "MONEY_VALUES": {"#MONEY#": 351.2}}
    message["STATUS"] = {"MESSAGE": "Done", "SEMANTIC": "success"}
    to_manager = {**named, "ADDRESSEE": "MANAGER", "MESSAGE": message}
    assert await wire.result("sale.delivery.request.sendmessage", to_manager) is True
    (told,) = (await wire.result("im.notify.get"))["notifications"]
    assert told["text"] == "Price (Done)\nIt costs 351.2"
    assert await wire.result("sale.delivery.request.sendmessage", {**to_manager, "ADDRESSEE": "RECIPIENT"}) is True
    assert len((await wire.result("im.notify.get"))["notifications"]) == 1
    fields = {"deliveryId": named["DELIVERY_ID"], "allowDelivery": "N", "deducted": "N", "trackingNumber": "other"}
    await wire.result("sale.shipment.update", {"id": named["shipment"], "fields": fields})
    assert (await wire.error("sale.delivery.request.sendmessage", to_manager))[0] == "REQUEST_SHIPMENT_NOT_FOUND"


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"DELIVERY_ID": None}, "DELIVERY_ID_NOT_SPECIFIED"),
        ({"DELIVERY_ID": 99}, "DELIVERY_NOT_FOUND"),
        ({"REQUEST_ID": ""}, "REQUEST_ID_NOT_SPECIFIED"),
        ({"REQUEST_ID": "x"}, "REQUEST_NOT_FOUND"),
        ({}, "EMPTY_UPDATE_PAYLOAD"),
        ({"FINALIZE": "yes"}, "UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE"),
        ({"OVERWRITE_PROPERTIES": "yes"}, "UNEXPECTED_OVERWRITE_PROPERTIES_VALUE"),
        ({"STATUS": "x"}, "STATUS_UNEXPECTED_FORMAT"),
        ({"STATUS": {"SEMANTIC": "process"}}, "STATUS_TEXT_NOT_SPECIFIED"),
        ({"STATUS": {"TEXT": "x"}}, "STATUS_SEMANTIC_NOT_SPECIFIED"),
        ({"PROPERTIES": "x"}, "PROPERTIES_UNEXPECTED_FORMAT"),
        ({"PROPERTIES": [{"NAME": "x"}]}, "PROPERTY_VALUE_UNEXPECTED_FORMAT"),
        ({"PROPERTIES": [{"NAME": "x", "VALUE": "y", "TAGS": "z"}]}, "PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT"),
        ({"PROPERTIES": [{"NAME": "x", "VALUE": "y", "TAGS": [1]}]}, "PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT"),
    ],
)
async def test_a_wrong_report_is_refused(wire: Wire, given: dict[str, Any], code: str) -> None:
    named = await request(wire)
    assert (await wire.error("sale.delivery.request.update", {**named, **given}))[0] == code
    assert "trackingStatus" not in await tracked(wire, named)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"ADDRESSEE": ""}, "ADDRESSEE_IS_NOT_SPECIFIED"),
        ({"ADDRESSEE": "BOSS"}, "ADDRESSEE_UNEXPECTED_VALUE"),
        ({"MESSAGE": {}}, "MESSAGE_NOT_SPECIFIED"),
        ({"MESSAGE": {"BODY": "x", "STATUS": {}}}, "MESSAGE_STATUS_NOT_SPECIFIED"),
        ({"MESSAGE": {"BODY": "x", "STATUS": {"MESSAGE": "x"}}}, "MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED"),
        (
            {"MESSAGE": {"BODY": "x", "STATUS": {"MESSAGE": "x", "SEMANTIC": "y"}}},
            "UNEXPECTED_MESSAGE_STATUS_SEMANTIC",
        ),
    ],
)
async def test_a_wrong_message_is_refused(wire: Wire, given: dict[str, Any], code: str) -> None:
    whole = {**await request(wire), "ADDRESSEE": "MANAGER", "MESSAGE": {"BODY": "x"}}
    assert (await wire.error("sale.delivery.request.sendmessage", {**whole, **given}))[0] == code
