"""The shop: orders with what belongs to them, pay systems, deliveries, and bindings without ids."""

from __future__ import annotations

from typing import Any

import pytest

from tests.portal.server.conftest import Wire


async def order(wire: Wire, **fields: Any) -> Any:
    given = {"lid": "s1", "personTypeId": 3, "currency": "EUR", **fields}
    return (await wire.result("sale.order.add", {"fields": given}))["order"]


async def read(wire: Wire, id_: Any) -> Any:
    return (await wire.result("sale.order.get", {"id": id_}))["order"]


async def item(wire: Wire, order_id: Any, price: Any = 10, quantity: Any = 1, **fields: Any) -> Any:
    given = {
        "orderId": order_id,
        "productId": 0,
        "price": price,
        "quantity": quantity,
        "name": "Thing",
        "currency": "EUR",
    }
    return (await wire.result("sale.basketitem.add", {"fields": {**given, **fields}}))["basketItem"]


async def payment(wire: Wire, order_id: Any, **fields: Any) -> Any:
    given = {"orderId": order_id, "paySystemId": 1, **fields}
    return (await wire.result("sale.payment.add", {"fields": given}))["payment"]


async def shipment(wire: Wire, order_id: Any, **fields: Any) -> Any:
    given = {"orderId": order_id, "deliveryId": 1, "statusId": "DN", "allowDelivery": "N", "deducted": "N", **fields}
    return (await wire.result("sale.shipment.add", {"fields": given}))["shipment"]


async def test_an_order_costs_what_lies_in_its_basket_and_what_its_shipments_cost(wire: Wire) -> None:
    made = await order(wire)
    assert (made["price"], made["payed"], made["statusId"]) == (0, "N", "N")
    first = await item(wire, made["id"], price="12.50", quantity=2)
    await item(wire, made["id"], price=5)
    assert (await read(wire, made["id"]))["price"] == 30
    await shipment(wire, made["id"], priceDelivery=4)
    assert (await read(wire, made["id"]))["price"] == 34
    await wire.result("sale.basketitem.update", {"id": first["id"], "fields": {"quantity": 1}})
    assert (await read(wire, made["id"]))["price"] == 21.5
    await wire.result("sale.basketitem.delete", {"id": first["id"]})
    assert (await read(wire, made["id"]))["price"] == 9


async def test_an_order_is_paid_and_shipped_when_its_parts_are(wire: Wire) -> None:
    made = await order(wire)
    await item(wire, made["id"], price=10)
    due, parcel = await payment(wire, made["id"]), await shipment(wire, made["id"])
    assert (due["sum"], due["currency"], due["paid"]) == (10, "EUR", "N")
    await wire.result("sale.payment.update", {"id": due["id"], "fields": {"paySystemId": 1, "paid": "Y"}})
    await wire.result(
        "sale.shipment.update",
        {"id": parcel["id"], "fields": {"deliveryId": 1, "allowDelivery": "Y", "deducted": "Y"}},
    )
    now = await read(wire, made["id"])
    assert (now["payed"], now["deducted"]) == ("Y", "Y")
    assert now["payments"][0]["datePaid"]


async def test_an_order_shows_what_belongs_to_it(wire: Wire) -> None:
    made = await order(wire)
    thing = await item(wire, made["id"])
    parcel = await shipment(wire, made["id"])
    fields = {"orderDeliveryId": parcel["id"], "basketId": thing["id"], "quantity": 1}
    await wire.result("sale.shipmentitem.add", {"fields": fields})
    now = await read(wire, made["id"])
    assert [row["id"] for row in now["basketItems"]] == [thing["id"]]
    assert [row["basketId"] for row in now["shipments"][0]["shipmentItems"]] == [thing["id"]]
    assert now["payments"] == []
    (listed,) = (await wire.result("sale.order.list", {"filter": {"id": made["id"]}}))["orders"]
    assert listed.keys().isdisjoint(("basketItems", "shipments", "payments", "propertyValues"))


async def test_a_deleted_order_takes_everything_along_unless_it_is_paid(wire: Wire) -> None:
    made = await order(wire)
    thing, due = await item(wire, made["id"]), await payment(wire, made["id"], paid="Y")
    error = await wire.error("sale.order.delete", {"id": made["id"]})
    assert error[0] == "SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE"
    await wire.result("sale.payment.update", {"id": due["id"], "fields": {"paySystemId": 1, "paid": "N"}})
    assert await wire.result("sale.order.delete", {"id": made["id"]}) is True
    assert (await wire.error("sale.basketitem.get", {"id": thing["id"]}))[0] == "200140400001"
    assert (await wire.error("sale.payment.get", {"id": due["id"]}))[0] == "200640400001"
    assert (await wire.error("sale.order.delete", {"id": made["id"]}))[0] == "200540400001"


async def test_parts_need_their_order(wire: Wire) -> None:
    given = {"orderId": 999, "productId": 0, "price": 1, "quantity": 1, "name": "x", "currency": "EUR"}
    assert await wire.error("sale.basketitem.add", {"fields": given}) == ("200540400001", "order does not exist")
    lacking = {"fields": {"orderId": 999}}
    code, text = await wire.error("sale.basketitem.add", lacking)
    assert code == "0"
    assert text.startswith("Required fields: productId, ")


async def test_a_product_of_the_catalogue_brings_its_name_and_price(wire: Wire) -> None:
    made = await order(wire)
    fields = {"iblockId": 23, "name": "Kettle"}
    product = (await wire.result("catalog.product.add", {"fields": fields}))["element"]
    price = {"productId": product["id"], "catalogGroupId": 1, "price": 49, "currency": "EUR"}
    await wire.result("catalog.price.add", {"fields": price})
    given = {"orderId": made["id"], "productId": product["id"], "quantity": 2, "currency": "EUR"}
    row = (await wire.result("sale.basketitem.addCatalogProduct", {"fields": given}))["basketItem"]
    assert (row["name"], row["price"], row["quantity"]) == ("Kettle", 49, 2)
    changed = {"id": row["id"], "fields": {"quantity": 3}}
    assert (await wire.result("sale.basketitem.updateCatalogProduct", changed))["basketItem"]["quantity"] == 3
    assert (await read(wire, made["id"]))["price"] == 147
    given["productId"] = 99999
    assert (await wire.error("sale.basketitem.addCatalogProduct", {"fields": given}))[0] == "0"


async def test_values_of_properties_belong_to_an_order(wire: Wire) -> None:
    made = await order(wire)
    fields = {"personTypeId": 3, "propsGroupId": 1, "name": "Phone", "type": "STRING", "code": "PHONE"}
    id_ = (await wire.result("sale.property.add", {"fields": fields}))["property"]["id"]

    async def modify(*values: Any) -> Any:
        given = {"fields": {"order": {"id": made["id"], "propertyValues": list(values)}}}
        return (await wire.result("sale.propertyvalue.modify", given))["propertyValues"]

    (row,) = await modify({"orderPropsId": id_, "value": "1"})
    assert (row["code"], row["name"], row["value"]) == ("PHONE", "Phone", "1")
    (again,) = await modify({"orderPropsId": id_, "value": "2"})
    assert (again["id"], again["value"]) == (row["id"], "2")
    listed = await wire.result("sale.propertyvalue.list", {"filter": {"=code": "PHONE", "orderId": made["id"]}})
    assert [one["value"] for one in listed["propertyValues"]] == ["2"]
    assert (await read(wire, made["id"]))["propertyValues"][0]["value"] == "2"
    assert await modify() == []
    assert (await wire.error("sale.propertyvalue.get", {"id": row["id"]}))[0] == "201040400001"


async def test_shipments_have_properties_of_their_own(wire: Wire) -> None:
    parcel = await shipment(wire, (await order(wire))["id"])
    fields = {"personTypeId": 3, "propsGroupId": 1, "name": "Floor", "type": "STRING"}
    made = (await wire.result("sale.shipmentproperty.add", {"fields": fields}))["property"]
    assert (await wire.result("sale.property.list"))["properties"] == []
    value = {"shipmentPropsId": made["id"], "value": "3"}
    given = {"fields": {"shipment": {"id": parcel["id"], "propertyValues": [value]}}}
    (row,) = (await wire.result("sale.shipmentpropertyvalue.modify", given))["propertyValues"]
    assert (row["name"], row["value"]) == ("Floor", "3")
    assert await wire.result("sale.shipmentpropertyvalue.delete", {"id": row["id"]}) is True
    changed = {"id": made["id"], "fields": {"name": "Storey"}}
    assert (await wire.result("sale.shipmentproperty.update", changed))["property"]["name"] == "Storey"
    assert await wire.result("sale.shipmentproperty.delete", {"id": made["id"]}) is True
    assert (await wire.error("sale.shipmentproperty.get", {"id": made["id"]}))[0] == "200840400001"


@pytest.mark.parametrize(
    ("group", "under", "rows", "fields", "missing"),
    [
        ("statusLang", "statusLang", "statusLangs", {"statusId": "N", "lid": "de", "name": "Neu"}, "201740400001"),
        (
            "propertyRelation",
            "propertyRelation",
            "propertyRelations",
            {"entityId": 6, "entityType": "D", "propertyId": 40},
            "201640400004",
        ),
        (
            "businessValuePersonDomain",
            "businessValuePersonDomain",
            "businessValuePersonDomains",
            {"personTypeId": 3, "domain": "I"},
            None,
        ),
    ],
)
async def test_a_binding_is_found_by_its_parts(
    wire: Wire, group: str, under: str, rows: str, fields: dict[str, Any], missing: str | None
) -> None:
    made = (await wire.result(f"sale.{group}.add", {"fields": fields}))[under]
    assert {name: made[name] for name in fields} == fields
    assert (await wire.call(f"sale.{group}.add", {"fields": fields})).status == 400
    first = next(iter(fields))
    listed = await wire.result(f"sale.{group}.list", {"filter": {first: fields[first]}, "select": [first]})
    assert listed[rows] == [{first: fields[first]}]
    assert (await wire.result(f"sale.{group}.getFields"))[under][first]["isRequired"] is True
    assert (await wire.error(f"sale.{group}.add", {"fields": {}}))[0] == "0"
    assert await wire.result(f"sale.{group}.deleteByFilter", {"fields": fields}) is True
    gone = await wire.error(f"sale.{group}.deleteByFilter", {"fields": fields})
    assert missing is None or gone[0] == missing


async def test_a_pay_system_has_a_handler_and_settings(wire: Wire) -> None:
    given = {"NAME": "Card", "PERSON_TYPE_ID": 1, "BX_REST_HANDLER": "card"}
    assert (await wire.error("sale.paysystem.add", given))[0] == "ERROR_HANDLER_NOT_FOUND"
    handler = {"NAME": "Cards", "CODE": "card", "SETTINGS": {"CODES": {"KEY": {"NAME": "Key"}}}}
    assert await wire.result("sale.paysystem.handler.add", handler)
    assert (await wire.error("sale.paysystem.handler.add", handler))[0] == "ERROR_HANDLER_ALREADY_EXIST"
    assert [row["CODE"] for row in await wire.result("sale.paysystem.handler.list")] == ["card"]
    settings = {"KEY": {"TYPE": "VALUE", "VALUE": "x"}}
    id_ = await wire.result("sale.paysystem.add", {**given, "SETTINGS": settings})
    (row,) = await wire.result("sale.paysystem.list", {"FILTER": {"@ID": [id_]}})
    assert (row["ID"], row["NAME"], row["ACTION_FILE"], row["PERSON_TYPE_ID"]) == (id_, "Card", "card", 1)
    assert await wire.result("sale.paysystem.settings.get", {"ID": id_, "PERSON_TYPE_ID": 1}) == {"KEY": "x"}
    common = {"ID": id_, "SETTINGS": {"MODE": {"TYPE": "VALUE", "VALUE": "live"}}}
    assert await wire.result("sale.paysystem.settings.update", common) is True
    both = await wire.result("sale.paysystem.settings.get", {"ID": id_, "PERSON_TYPE_ID": 1})
    assert both == {"KEY": "x", "MODE": "live"}
    made = await order(wire, personTypeId=1)
    await item(wire, made["id"])
    due = await payment(wire, made["id"], paySystemId=id_)
    assert due["paySystemName"] == "Card"
    paid = {"PAYMENT_ID": due["id"], "PAY_SYSTEM_ID": id_}
    assert await wire.result("sale.paysystem.settings.payment.get", paid) == both
    assert await wire.result("sale.paysystem.pay.payment", paid) is True
    assert (await read(wire, made["id"]))["payed"] == "Y"
    assert await wire.result("sale.paysystem.update", {"ID": id_, "FIELDS": {"NAME": "Cards"}}) is True
    assert (await wire.result("sale.paysystem.list"))[0]["NAME"] == "Cards"
    assert await wire.result("sale.paysystem.delete", {"ID": id_}) is True
    assert (await wire.error("sale.paysystem.delete", {"ID": id_}))[0] == "ERROR_PAY_SYSTEM_NOT_FOUND"


async def test_a_delivery_service_has_profiles_settings_and_extras(wire: Wire) -> None:
    handler = {
        "NAME": "Uber",
        "CODE": "uber",
        "SETTINGS": {"CALCULATE_URL": "https://example.com"},
        "PROFILES": [{"NAME": "Taxi", "CODE": "TAXI"}, {"NAME": "Cargo", "CODE": "CARGO"}],
    }
    given = {"REST_CODE": "uber", "NAME": "Uber Taxi", "CURRENCY": "USD", "CONFIG": [{"CODE": "A", "VALUE": "1"}]}
    assert (await wire.error("sale.delivery.add", given))[0] == "ERROR_HANDLER_NOT_FOUND"
    assert await wire.result("sale.delivery.handler.add", handler)
    made = await wire.result("sale.delivery.add", given)
    id_ = made["parent"]["ID"]
    assert [(row["NAME"], row["PARENT_ID"]) for row in made["profiles"]] == [("Taxi", id_), ("Cargo", id_)]
    listed = await wire.result("sale.delivery.getlist", {"SELECT": ["ID", "NAME"], "ORDER": {"ID": "DESC"}})
    assert [row["NAME"] for row in listed] == ["Cargo", "Taxi", "Uber Taxi"]
    change = {"ID": id_, "CONFIG": [{"CODE": "B", "VALUE": "2"}]}
    assert await wire.result("sale.delivery.config.update", change) is True
    config = await wire.result("sale.delivery.config.get", {"ID": id_})
    assert config == [{"CODE": "A", "VALUE": "1"}, {"CODE": "B", "VALUE": "2"}]
    extra = {"DELIVERY_ID": id_, "TYPE": "checkbox", "NAME": "To the door", "PRICE": 5, "ITEMS": []}
    extra_id = await wire.result("sale.delivery.extra.service.add", extra)
    (row,) = await wire.result("sale.delivery.extra.service.get", {"DELIVERY_ID": id_})
    assert (row["ID"], row["NAME"], row["TYPE"]) == (extra_id, "To the door", "checkbox")
    assert await wire.result("sale.delivery.extra.service.update", {"ID": extra_id, "NAME": "Up the stairs"}) is True
    assert await wire.result("sale.delivery.update", {"ID": id_, "FIELDS": {"NAME": "Uber"}}) is True
    assert await wire.result("sale.delivery.delete", {"ID": id_}) is True
    assert await wire.result("sale.delivery.getlist") == []
    assert (await wire.error("sale.delivery.config.get", {"ID": id_}))[0] == "ERROR_DELIVERY_NOT_FOUND"
    assert (await wire.error("sale.delivery.extra.service.delete", {"ID": extra_id}))[0] == (
        "ERROR_EXTRA_SERVICE_NOT_FOUND"
    )


async def test_handlers_of_cash_registers_are_others_than_those_of_pay_systems(wire: Wire) -> None:
    given = {"NAME": "Till", "CODE": "till", "SETTINGS": {"PRINT_URL": "https://example.com"}}
    id_ = await wire.result("sale.cashbox.handler.add", given)
    assert await wire.result("sale.paysystem.handler.list") == []
    assert await wire.result("sale.cashbox.handler.update", {"ID": id_, "FIELDS": {"NAME": "Tills"}}) is True
    (row,) = await wire.result("sale.cashbox.handler.list")
    assert (row["ID"], row["NAME"], row["SETTINGS"]) == (str(id_), "Tills", given["SETTINGS"])
    assert await wire.result("sale.cashbox.handler.delete", {"ID": id_}) is True
    assert (await wire.error("sale.cashbox.handler.delete", {"ID": id_}))[0] == "ERROR_HANDLER_NOT_FOUND"
    box = await wire.result("sale.cashbox.add", {"NAME": "Till", "REST_CODE": "till", "EMAIL": "a@example.com"})
    assert [row["ID"] for row in await wire.result("sale.cashbox.list")] == [str(box)]


async def test_a_status_has_the_id_that_it_was_given(wire: Wire) -> None:
    made = (await wire.result("sale.status.add", {"fields": {"id": "RD", "type": "O"}}))["status"]
    assert made["id"] == "RD"
    assert (await wire.result("sale.status.get", {"id": "RD"}))["status"] == made
