"""Payments and deliveries of deals and invoices, and the ties between them and the orders of the shop."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.portal import Portal

from .conftest import Wire
from .test_sale import order, shipment

DEAL = {"entityTypeId": 2, "entityId": 1}


async def row(wire: Wire, price: float = 100, quantity: float = 3) -> int:
    fields = {"ownerType": "D", "ownerId": 1, "productName": "Chair", "price": price, "quantity": quantity}
    return int((await wire.result("crm.item.productrow.add", {"fields": fields}))["productRow"]["id"])


async def paid_for(wire: Wire, payment: int, row_id: int, quantity: float) -> int:
    params = {"paymentId": payment, "rowId": row_id, "quantity": quantity}
    return int(await wire.result("crm.item.payment.product.add", params))


async def read(wire: Wire, payment: int) -> Any:
    return await wire.result("crm.item.payment.get", {"id": payment})


async def order_of(wire: Wire) -> int:
    (tie,) = (await wire.result("crm.orderentity.list", {"filter": {"ownerTypeId": 2, "ownerId": 1}}))["orderEntity"]
    return int(tie["orderId"])


async def test_the_first_payment_of_a_deal_makes_its_order(wire: Wire) -> None:
    await row(wire)
    first = await wire.result("crm.item.payment.add", DEAL)
    made = (await wire.result("sale.order.get", {"id": await order_of(wire)}))["order"]
    assert [(item["name"], item["price"], item["quantity"]) for item in made["basketItems"]] == [("Chair", 100, 3)]
    assert [(one["id"], one["sum"]) for one in made["payments"]] == [(first, 0)]
    second = await wire.result("crm.item.payment.add", DEAL)
    listed = await wire.result("crm.item.payment.list", DEAL)
    assert [(one["id"], one["accountNumber"]) for one in listed] == [
        (first, f"{made['id']}/1"),
        (second, f"{made['id']}/2"),
    ]
    assert set(listed[0]) == set(await read(wire, first))
    only = await wire.result("crm.item.payment.list", {**DEAL, "filter": {"@id": [second]}, "order": {"id": "desc"}})
    assert [one["id"] for one in only] == [second]


async def test_a_payment_costs_what_its_lines_cost(wire: Wire) -> None:
    chair = await row(wire)
    payment = await wire.result("crm.item.payment.add", DEAL)
    assert (await read(wire, payment))["sum"] == 0
    line = await paid_for(wire, payment, chair, 2)
    assert (await read(wire, payment))["sum"] == 200
    parcel = (await shipment(wire, await order_of(wire), priceDelivery=15))["id"]
    delivery = await wire.result("crm.item.payment.delivery.add", {"paymentId": payment, "deliveryId": parcel})
    assert (await read(wire, payment))["sum"] == 215
    assert await wire.result("crm.item.payment.product.setQuantity", {"id": line, "quantity": 3}) is True
    assert (await read(wire, payment))["sum"] == 315
    other = (await shipment(wire, await order_of(wire), priceDelivery=5))["id"]
    assert await wire.result("crm.item.payment.delivery.setDelivery", {"id": delivery, "deliveryId": other}) is True
    assert (await read(wire, payment))["sum"] == 305
    assert await wire.result("crm.item.payment.product.delete", {"id": line}) is True
    assert await wire.result("crm.item.payment.delivery.delete", {"id": delivery}) is True
    assert (await read(wire, payment))["sum"] == 0


async def test_the_lines_of_a_payment_name_rows_and_deliveries(wire: Wire) -> None:
    chair, table = await row(wire), await row(wire, price=500, quantity=1)
    payment = await wire.result("crm.item.payment.add", DEAL)
    lines = [await paid_for(wire, payment, chair, 3), await paid_for(wire, payment, table, 1)]
    every = {"paymentId": payment, "filter": {}}
    assert await wire.result("crm.item.payment.product.list", every) == [
        {"id": lines[0], "paymentId": payment, "quantity": 3, "rowId": chair},
        {"id": lines[1], "paymentId": payment, "quantity": 1, "rowId": table},
    ]
    many = {"paymentId": payment, "filter": {">=quantity": 2}}
    assert [one["rowId"] for one in await wire.result("crm.item.payment.product.list", many)] == [chair]
    parcel = (await shipment(wire, await order_of(wire)))["id"]
    id_ = await wire.result("crm.item.payment.delivery.add", {"paymentId": payment, "deliveryId": parcel})
    assert await wire.result("crm.item.payment.delivery.list", every) == [
        {"id": id_, "paymentId": payment, "quantity": 1, "deliveryId": parcel}
    ]


async def test_no_more_of_a_product_is_paid_for_than_there_is(wire: Wire) -> None:
    chair = await row(wire)
    first, second = [await wire.result("crm.item.payment.add", DEAL) for _ in range(2)]
    line = await paid_for(wire, first, chair, 2)
    owner = {"ownerType": "D", "ownerId": 1}
    (left,) = (await wire.result("crm.item.productrow.getAvailableForPayment", owner))["productRows"]
    assert (left["id"], left["quantity"]) == (chair, 1)
    params = {"paymentId": second, "rowId": chair, "quantity": 2}
    assert (await wire.error("crm.item.payment.product.add", params))[0] == "0"
    assert (await wire.error("crm.item.payment.product.setQuantity", {"id": line, "quantity": 4}))[0] == "0"
    assert await wire.result("crm.item.payment.product.setQuantity", {"id": line, "quantity": 3}) is True
    assert (await wire.result("crm.item.productrow.getAvailableForPayment", owner))["productRows"] == []
    nothing = {"paymentId": second, "rowId": chair, "quantity": 0}
    assert (await wire.error("crm.item.payment.product.add", nothing))[0] == "0"


async def test_a_payment_is_paid_and_unpaid(wire: Wire) -> None:
    chair = await row(wire)
    payment = await wire.result("crm.item.payment.add", DEAL)
    await paid_for(wire, payment, chair, 3)
    assert await wire.result("crm.item.payment.pay", {"id": payment}) is True
    now = await read(wire, payment)
    assert (now["paid"], now["empPaidId"], bool(now["datePaid"])) == ("Y", 1, True)
    assert (await wire.result("sale.order.get", {"id": await order_of(wire)}))["order"]["payed"] == "Y"
    assert await wire.result("crm.item.payment.unpay", {"id": payment}) is True
    now = await read(wire, payment)
    assert (now["paid"], now["datePaid"]) == ("N", None)
    update = {"id": payment, "fields": {"paid": "Y", "sum": 1, "paySystemId": 99}}
    assert (await wire.error("crm.item.payment.update", update))[0] == "0"
    update["fields"] = {"paid": "Y", "sum": 1}
    assert await wire.result("crm.item.payment.update", update) is True
    now = await read(wire, payment)
    assert (now["paid"], now["sum"]) == ("Y", 300)


async def test_a_payment_goes_with_its_lines(wire: Wire) -> None:
    chair = await row(wire)
    payment = await wire.result("crm.item.payment.add", DEAL)
    line = await paid_for(wire, payment, chair, 1)
    assert await wire.result("crm.item.payment.delete", {"id": payment}) is True
    gone = ("0", "Payment has not been found")
    assert await wire.error("crm.item.payment.get", {"id": payment}) == gone
    assert await wire.error("crm.item.payment.delete", {"id": payment}) == gone
    assert (await wire.error("sale.paymentitembasket.get", {"id": line}))[0] == "201240400001"
    assert await wire.result("crm.item.payment.list", DEAL) == []


async def test_only_deals_and_invoices_are_paid_for(wire: Wire) -> None:
    missing = {"entityTypeId": 2, "entityId": 13123000}
    assert await wire.error("crm.item.payment.add", missing) == (
        "0",
        "Entity with identifier №13123000 does not exist",
    )
    lead = {"entityTypeId": 1, "entityId": 1}
    assert (await wire.error("crm.item.payment.add", lead))[0] == "0"
    assert await wire.result("crm.item.payment.list", lead) == []
    invoice = (await wire.result("crm.item.add", {"entityTypeId": 31, "fields": {"title": "x"}}))["item"]["id"]
    payment = await wire.result("crm.item.payment.add", {"entityTypeId": 31, "entityId": invoice})
    listed = await wire.result("crm.item.payment.list", {"entityTypeId": 31, "entityId": invoice})
    assert [one["id"] for one in listed] == [payment]


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("payment.add", {"entityTypeId": 2}),
        ("payment.get", {}),
        ("payment.product.add", {"paymentId": 1, "rowId": 1}),
        ("payment.product.list", {"paymentId": 1}),
        ("payment.delivery.add", {"paymentId": 1}),
        ("payment.delivery.setDelivery", {"id": 1}),
        ("delivery.get", {}),
        ("delivery.list", {"entityId": 1}),
    ],
)
async def test_a_missing_parameter_is_named(wire: Wire, method: str, params: dict[str, Any]) -> None:
    code, text = await wire.error(f"crm.item.{method}", params)
    assert code == "100"
    assert text.startswith("Could not find value for parameter")


async def test_what_is_not_there_is_refused(wire: Wire) -> None:
    payment = await wire.result("crm.item.payment.add", DEAL)
    for method, params in (
        ("crm.item.payment.pay", {"id": 99}),
        ("crm.item.payment.product.add", {"paymentId": payment, "rowId": 99, "quantity": 1}),
        ("crm.item.payment.product.delete", {"id": 99}),
        ("crm.item.payment.delivery.add", {"paymentId": payment, "deliveryId": 99}),
        ("crm.item.payment.delivery.delete", {"id": 99}),
        ("crm.item.delivery.get", {"id": 99}),
    ):
        assert (await wire.error(method, params))[0] == "0"
    foreign = (await shipment(wire, (await order(wire))["id"]))["id"]
    params = {"paymentId": payment, "deliveryId": foreign}
    assert (await wire.error("crm.item.payment.delivery.add", params))[0] == "0"


async def test_what_belongs_to_a_closed_deal_is_closed(wire: Wire, portal: Portal) -> None:
    payment = await wire.result("crm.item.payment.add", DEAL)
    parcel = (await shipment(wire, await order_of(wire)))["id"]
    portal.deny(2, 1)
    for method, params in (
        ("crm.item.payment.add", DEAL),
        ("crm.item.payment.list", DEAL),
        ("crm.item.payment.get", {"id": payment}),
        ("crm.item.delivery.list", DEAL),
        ("crm.item.delivery.get", {"id": parcel}),
    ):
        assert await wire.error(method, params) == ("0", "Insufficient permissions")


async def test_the_deliveries_of_a_deal_are_the_shipments_of_its_orders(wire: Wire) -> None:
    made = (await order(wire))["id"]
    parcel = (await shipment(wire, made, priceDelivery=7.5))["id"]
    assert await wire.result("crm.item.delivery.list", DEAL) == []
    await wire.result("crm.orderentity.add", {"fields": {"orderId": made, "ownerTypeId": 2, "ownerId": 1}})
    (listed,) = await wire.result("crm.item.delivery.list", DEAL)
    assert listed == await wire.result("crm.item.delivery.get", {"id": parcel})
    assert listed == {
        "id": parcel,
        "accountNumber": f"{made}/2",
        "deducted": "N",
        "dateDeducted": None,
        "deliveryId": 1,
        "priceDelivery": 7.5,
        "currency": "EUR",
        "deliveryName": None,
    }
    none = {**DEAL, "filter": {"=deducted": "Y"}}
    assert await wire.result("crm.item.delivery.list", none) == []


async def test_an_order_is_tied_to_one_item(wire: Wire) -> None:
    made = (await order(wire))["id"]
    tie = {"orderId": made, "ownerTypeId": 2, "ownerId": 1}
    assert await wire.result("crm.orderentity.add", {"fields": tie}) == {"dealOrder": tie}
    assert (await wire.error("crm.orderentity.add", {"fields": tie}))[0] == "201650000001"
    other = {**tie, "ownerId": 2}
    await wire.result("crm.orderentity.add", {"fields": other})
    assert (await wire.result("crm.orderentity.list"))["orderEntity"] == [other]
    chosen = await wire.result("crm.orderentity.list", {"select": ["orderId"], "start": -1})
    assert chosen["orderEntity"] == [{"orderId": made}]
    assert (await wire.error("crm.orderentity.deleteByFilter", {"fields": tie}))[0] == "201640400004"
    assert await wire.result("crm.orderentity.deleteByFilter", {"fields": other}) is True
    assert (await wire.result("crm.orderentity.list"))["orderEntity"] == []


async def test_a_tie_needs_its_order_and_its_item(wire: Wire, portal: Portal) -> None:
    made = (await order(wire))["id"]
    lacking = await wire.error("crm.orderentity.add", {"fields": {"ownerTypeId": 2}})
    assert lacking == ("0", "Required fields: orderId, ownerId")
    nowhere = {"orderId": 999, "ownerTypeId": 2, "ownerId": 1}
    for method in ("add", "deleteByFilter"):
        assert await wire.error(f"crm.orderentity.{method}", {"fields": nowhere}) == (
            "200540400001",
            "order does not exist",
        )
    for type_id, id_ in ((2, 5000), (1, 1)):
        tie = {"orderId": made, "ownerTypeId": type_id, "ownerId": id_}
        assert (await wire.error("crm.orderentity.add", {"fields": tie}))[0] == "0"
    portal.deny(2, 1)
    closed = {"orderId": made, "ownerTypeId": 2, "ownerId": 1}
    assert (await wire.error("crm.orderentity.add", {"fields": closed}))[0] == "200040300020"
    described = (await wire.result("crm.orderentity.getFields"))["orderEntity"]
    assert set(described) == {"orderId", "ownerTypeId", "ownerId"}
    assert all(field["isRequired"] and field["isImmutable"] for field in described.values())


@pytest.mark.parametrize(("method", "params"), [("crm.deal.delete", {"id": 1}), ("sale.order.delete", None)])
async def test_a_tie_goes_with_either_end(wire: Wire, method: str, params: Any) -> None:
    made = (await order(wire))["id"]
    await wire.result("crm.orderentity.add", {"fields": {"orderId": made, "ownerTypeId": 2, "ownerId": 1}})
    await wire.result(method, params or {"id": made})
    assert (await wire.result("crm.orderentity.list"))["orderEntity"] == []
