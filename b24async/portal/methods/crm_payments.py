"""What customers of the CRM pay for and get: ``crm.item.payment.*``, ``crm.item.delivery.*`` and ``crm.orderentity.*``.

A payment or a delivery of a deal or an invoice belongs to an order of the shop that is linked to it. The first payment brings an order into being
whose basket holds the product rows; from then on everything lies in the tables of ``sale.*`` and can be seen there as well. A payment made here begins
empty and costs what its lines cost; what is left of a product row can be put into another payment.

https://apidocs.bitrix24.com/api-reference/crm/universal/payment/index.html
https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, filters, php, plain, records
from b24async.portal.handlers import handles
from b24async.portal.methods import crm_productrows, sale
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import Row, Sql

if TYPE_CHECKING:
    from collections.abc import Iterable

    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

PAYABLE = (2, 31)
"""Types of items that orders can be linked to: deals and invoices."""

PRODUCTS, DELIVERIES = "sale.SalePaymentItemBasket", "sale.SalePaymentItemShipment"

LINK = plain.entity(
    "crm.OrderEntity", {"ID": "integer", "orderId": "integer", "ownerTypeId": "integer", "ownerId": "integer"}
)
_KEYS = ("orderId", "ownerTypeId", "ownerId")
_LINKS = sale.Bound(
    LINK,
    "crm.OrderEntity",
    "orderEntity",
    keys=_KEYS,
    needed=_KEYS,
    known=("201650000001", "Duplicate entry for key [ownerId, ownerTypeId, orderId]"),
    missing=("201640400004", "entity relation is not exists"),
)
_PAYMENT = ["id", "accountNumber", "paid", "datePaid", "empPaidId", "paySystemId", "sum", "currency", "paySystemName"]
_DELIVERY = [
    "id",
    "accountNumber",
    "deducted",
    "dateDeducted",
    "deliveryId",
    "priceDelivery",
    "currency",
    "deliveryName",
]
_FROM_ROW = "crm_pr_"
"""What the mark of an item of the basket begins with that came from a product row; the id of the row follows."""

_FORBIDDEN = ("0", "Insufficient permissions")
_NO_PAYMENT = ("0", "Payment has not been found")
_NO_LINE = ("0", "Payable item has not been found")
_NO_DELIVERY = ("0", "Delivery has not been found")


@handles("crm.orderentity.add")
def link(desk: Desk) -> Any:
    """Tie an order to a deal or an invoice; a tie that it had is gone then."""
    given = sale.bound_given(_LINKS, desk)
    order, type_id, id_ = _told(desk, given)
    if sale.find_bound(desk, _LINKS, {"orderId": order["id"], "ownerTypeId": type_id, "ownerId": id_}) is not None:
        raise Refusal(*_LINKS.known)
    entity = desk.state.entity_of_type(type_id) if type_id in PAYABLE else None
    if entity is None or records.find(desk.state, entity, id_) is None:
        raise Refusal("0", "The owner of the order does not exist")
    return families.wrap(desk.method, sale.show_bound(_LINKS, _tie(desk.state, order["id"], type_id, id_)))


@handles("crm.orderentity.deleteByFilter")
def unlink(desk: Desk) -> Any:
    """Take the tie of an order away."""
    given = sale.bound_given(_LINKS, desk)
    order, type_id, id_ = _told(desk, given)
    row = sale.find_bound(desk, _LINKS, {"orderId": order["id"], "ownerTypeId": type_id, "ownerId": id_})
    if row is None:
        raise Refusal(*_LINKS.missing)
    desk.state.store.delete(LINK, row["ID"])
    return True


@handles("crm.orderentity.list")
def links(desk: Desk) -> Any:
    """The ties between orders and items; all of them at once for ``start=-1``."""
    usual = (("ownerId", "ASC"),)
    if php.integer(desk.start) >= 0:
        return sale.bound_page(_LINKS, desk, usual)
    whole = attrs.evolve(desk, method=attrs.evolve(desk.method, paging={"style": "none"}))
    found: Result = sale.bound_page(_LINKS, whole, usual)
    return attrs.evolve(found, total=0)


@handles("crm.orderentity.getFields")
def link_fields(desk: Desk) -> Any:
    """The parts of a tie."""
    return sale.bound_described(_LINKS, desk)


@handles("crm.item.payment.add")
def payment_add(desk: Desk) -> Any:
    """One more payment for a deal or an invoice, with nothing in it yet."""
    type_id, id_ = php.integer(desk.params["entityTypeId"]), php.integer(desk.params["entityId"])
    entity = desk.state.entity_of_type(type_id)
    if entity is None:
        raise Refusal("0", "Entity type is invalid")
    if type_id not in PAYABLE:
        raise Refusal("0", "Payments are not available for this entity type")
    item = records.find(desk.state, entity, id_)
    if item is None:
        raise Refusal("0", f"Entity with identifier №{id_} does not exist")
    _check_access(desk, type_id, id_)
    order_id = _order_for(desk, entity, item)
    fields = {
        "orderId": order_id,
        "paySystemId": _usual_paysystem(desk),
        "sum": 0,
        "responsibleId": desk.caller.user_id,
    }
    return records.add(desk.state, desk.entity(sale.PAYMENT), "rest", fields, desk.caller.user_id)


@handles("crm.item.payment.get")
def payment_get(desk: Desk) -> Any:
    """A payment in brief."""
    return _brief(desk, sale.PAYMENT, _PAYMENT, _payment(desk, desk.params["id"]))


@handles("crm.item.payment.list")
def payment_list(desk: Desk) -> Any:
    """The payments of an item, in brief."""
    return _of_item(desk, sale.PAYMENT, _PAYMENT)


@handles("crm.item.payment.update")
def payment_update(desk: Desk) -> Any:
    """Another state or pay system of a payment; nothing else of it can be changed here."""
    row, given = _payment(desk, desk.params["id"]), dict(php.pairs(desk.params["fields"]))
    fields: dict[str, Any] = {name: given[name] for name in ("paid", "paySystemId") if name in given}
    system = fields.get("paySystemId")
    if "paySystemId" in fields and records.find(desk.state, desk.entity(sale.PAYSYSTEM), system) is None:
        raise Refusal("0", "Pay system has not been found")
    if "paid" in fields and fields["paid"] != row["paid"]:
        fields["empPaidId"] = desk.caller.user_id
    records.change(desk.state, desk.entity(sale.PAYMENT), "rest", row, fields, desk.caller.user_id)
    return True


@handles("crm.item.payment.delete")
def payment_delete(desk: Desk) -> Any:
    """Remove a payment with its lines."""
    records.remove(desk.state, desk.entity(sale.PAYMENT), _payment(desk, desk.params["id"]))
    return True


@handles("crm.item.payment.pay", "crm.item.payment.unpay")
def payment_pay(desk: Desk) -> Any:
    """A payment is paid, or is not after all."""
    paid = "N" if desk.method.name.endswith(".unpay") else "Y"
    row = _payment(desk, desk.params["id"])
    if row["paid"] != paid:
        fields = {"paid": paid, "datePaid": None, "empPaidId": desk.caller.user_id}
        records.change(desk.state, desk.entity(sale.PAYMENT), "rest", row, fields, desk.caller.user_id)
    return True


@handles("crm.item.payment.product.add")
def product_add(desk: Desk) -> Any:
    """A product row of the item becomes a line of a payment, in a quantity that no other payment has."""
    payment = _payment(desk, desk.params["paymentId"])
    quantity = _quantity(desk)
    owner = _owner_of(desk.state, payment["orderId"])
    rows = _rows(desk.state, owner) if owner is not None else []
    wanted = php.whole_number(desk.params["rowId"])
    row = next((row for row in rows if row["id"] == wanted), None)
    if row is None:
        raise Refusal("0", "Product row has not been found")
    _check_left(desk.state, row, quantity)
    _fill(desk, payment["orderId"], rows)
    basket = _basket_of(desk.state, payment["orderId"])[php.integer(row["id"])]
    fields = {"paymentId": payment["id"], "basketId": basket["id"], "quantity": quantity}
    id_ = records.add(desk.state, desk.entity(PRODUCTS), "rest", fields, desk.caller.user_id)
    _sum_up(desk, payment["id"])
    return id_


@handles("crm.item.payment.product.list")
def product_list(desk: Desk) -> Any:
    """The lines of a payment that are products."""
    found = _lines(desk, PRODUCTS)
    baskets = {row["id"]: row for row in _select(desk, sale.BASKET, [row["basketId"] for row in found])}
    return [
        {
            "id": row["id"],
            "paymentId": row["paymentId"],
            "quantity": row["quantity"],
            "rowId": _row_id(baskets[row["basketId"]]) if row["basketId"] in baskets else None,
        }
        for row in found
    ]


@handles("crm.item.payment.product.setQuantity")
def product_quantity(desk: Desk) -> Any:
    """Another quantity of a product in a payment."""
    line = _line(desk, PRODUCTS)
    quantity = _quantity(desk)
    basket = records.find(desk.state, desk.entity(sale.BASKET), line["basketId"])
    row = records.find(desk.state, desk.entity(crm_productrows.ROW), _row_id(basket) if basket is not None else None)
    if row is not None:
        _check_left(desk.state, row, quantity, line)
    elif basket is not None and quantity > float(basket["quantity"] or 0):
        raise Refusal("0", "There is not enough of the product")
    records.change(desk.state, desk.entity(PRODUCTS), "rest", line, {"quantity": quantity}, desk.caller.user_id)
    _sum_up(desk, line["paymentId"])
    return True


@handles("crm.item.payment.delivery.add")
def delivery_add(desk: Desk) -> Any:
    """A delivery of the item becomes a line of a payment."""
    payment = _payment(desk, desk.params["paymentId"])
    fields = {"paymentId": payment["id"], "shipmentId": _shipment(desk, payment)["id"]}
    id_ = records.add(desk.state, desk.entity(DELIVERIES), "rest", fields, desk.caller.user_id)
    _sum_up(desk, payment["id"])
    return id_


@handles("crm.item.payment.delivery.list")
def delivery_lines(desk: Desk) -> Any:
    """The lines of a payment that are deliveries."""
    return [
        {"id": row["id"], "paymentId": row["paymentId"], "quantity": 1, "deliveryId": row["shipmentId"]}
        for row in _lines(desk, DELIVERIES)
    ]


@handles("crm.item.payment.delivery.setDelivery")
def delivery_set(desk: Desk) -> Any:
    """Another delivery in the place of the one that a line names."""
    line = _line(desk, DELIVERIES)
    fields = {"shipmentId": _shipment(desk, _payment(desk, line["paymentId"]))["id"]}
    entity = desk.entity(DELIVERIES)
    records.change(desk.state, entity, "rest", line, fields, desk.caller.user_id, trusted=True)
    _sum_up(desk, line["paymentId"])
    return True


@handles("crm.item.payment.product.delete", "crm.item.payment.delivery.delete")
def line_delete(desk: Desk) -> Any:
    """A line of a payment less."""
    key = PRODUCTS if ".product." in desk.method.name else DELIVERIES
    line = _line(desk, key)
    records.remove(desk.state, desk.entity(key), line)
    _sum_up(desk, line["paymentId"])
    return True


@handles("crm.item.delivery.get")
def delivery_get(desk: Desk) -> Any:
    """A delivery in brief."""
    row = records.find(desk.state, desk.entity(sale.SHIPMENT), desk.params["id"])
    if row is None:
        raise Refusal(*_NO_DELIVERY)
    _check_order_access(desk, row["orderId"])
    return _brief(desk, sale.SHIPMENT, _DELIVERY, row)


@handles("crm.item.delivery.list")
def delivery_list(desk: Desk) -> Any:
    """The deliveries of an item, in brief."""
    return _of_item(desk, sale.SHIPMENT, _DELIVERY)


@handles("crm.item.productrow.getAvailableForPayment")
def available(desk: Desk) -> Any:
    """The rows of an owner of which something is in no payment yet, in the quantity that is left."""
    owner_type, owner_id = desk.params["ownerType"], desk.params["ownerId"]
    crm_productrows.check_owner(desk, owner_type, owner_id)
    found: list[dict[str, Any]] = []
    for row in crm_productrows.rows_of(desk.state, owner_type, owner_id):
        left = _left(desk.state, row)
        if left > 0:
            shown = records.show(desk.state, desk.entity(crm_productrows.ROW), "rest", row)
            found.append({**shown, "quantity": left})
    return {"productRows": found}


def _told(desk: Desk, given: dict[str, Any]) -> tuple[Row, int, int]:
    order = records.find(desk.state, desk.entity(sale.ORDER), given["orderId"])
    if order is None:
        raise Refusal("200540400001", "order does not exist")
    type_id, id_ = php.integer(given["ownerTypeId"]), php.integer(given["ownerId"])
    if desk.state.access.denied(type_id, id_, desk.caller.user_id):
        raise Refusal("200040300020", "Access Denied")
    return order, type_id, id_


def _tie(state: State, order_id: Kept, type_id: int, id_: Kept) -> Row:
    for old in plain.every(state, LINK, '"orderId" = ?', order_id):
        state.store.delete(LINK, old["ID"])
    return plain.add(state, LINK, orderId=order_id, ownerTypeId=type_id, ownerId=id_)


def _order_for(desk: Desk, entity: Entity, item: Row) -> Kept:
    """Return the order of an item, which is made when there is none."""
    type_id = entity.type_id or 0
    tie = plain.find(desk.state, LINK, '"ownerTypeId" = ? AND "ownerId" = ?', type_id, item[entity.id], order='"ID"')
    if tie is None:
        currency = item["CURRENCY_ID"] or "EUR"
        fields = {"lid": "s1", "personTypeId": 1, "currency": currency, "responsibleId": desk.caller.user_id}
        order_id: Kept = records.add(desk.state, desk.entity(sale.ORDER), "rest", fields, desk.caller.user_id)
        tie = _tie(desk.state, order_id, type_id, item[entity.id])
    _fill(desk, tie["orderId"], _rows(desk.state, tie))
    return tie["orderId"]


def _fill(desk: Desk, order_id: Kept, rows: Iterable[Row]) -> None:
    """Let the basket of an order hold the product rows as they are now, but what payments hold stays."""
    entity, there = desk.entity(sale.BASKET), _basket_of(desk.state, order_id)
    order = desk.state.store.get(desk.entity(sale.ORDER), order_id)
    assert order is not None
    for row in rows:
        fields = {"name": row["productName"] or "", "price": row["price"], "quantity": row["quantity"]}
        basket = there.pop(php.integer(row["id"]), None)
        if basket is None:
            mark = {"orderId": order_id, "productId": row["productId"] or 0, "xmlId": f"{_FROM_ROW}{row['id']}"}
            new = {**fields, **mark, "currency": order["currency"]}
            records.add(desk.state, entity, "rest", new, desk.caller.user_id)
        elif any(basket[name] != value for name, value in fields.items()):
            records.change(desk.state, entity, "rest", basket, fields, desk.caller.user_id)
    for basket in there.values():
        if not sale.parts_of(desk.state, PRODUCTS, "basketId", basket["id"]):
            records.remove(desk.state, entity, basket)


def _usual_paysystem(desk: Desk) -> Kept:
    entity = desk.entity(sale.PAYSYSTEM)
    where = Sql("\"ACTIVE\" = 'Y' AND \"ENTITY_REGISTRY_TYPE\" = 'ORDER'")
    found = desk.state.store.select(entity, where, '"SORT", "ID"', limit=1)
    return found[0]["ID"] if found else 0


def _payment(desk: Desk, id_: Any) -> Row:
    row = records.find(desk.state, desk.entity(sale.PAYMENT), id_)
    if row is None:
        raise Refusal(*_NO_PAYMENT)
    _check_order_access(desk, row["orderId"])
    return row


def _shipment(desk: Desk, payment: Row) -> Row:
    row = records.find(desk.state, desk.entity(sale.SHIPMENT), desk.params["deliveryId"])
    if row is None or row["orderId"] != payment["orderId"]:
        raise Refusal(*_NO_DELIVERY)
    return row


def _line(desk: Desk, key: str) -> Row:
    row = records.find(desk.state, desk.entity(key), desk.params["id"])
    if row is None:
        raise Refusal(*_NO_LINE)
    _payment(desk, row["paymentId"])
    return row


def _lines(desk: Desk, key: str) -> list[Row]:
    payment, entity = _payment(desk, desk.params["paymentId"]), desk.entity(key)
    reading = filters.Reading(entity, "rest", desk.state.store, desk.state.zone)
    column = desk.state.store.table(entity).columns["paymentId"]
    where = filters.all_of([filters.where(reading, desk.get("filter")), Sql(f"{column} = ?", (payment["id"],))])
    return desk.state.store.select(entity, where, filters.order_by(reading, php.pairs(desk.get("order"))))


def _select(desk: Desk, key: str, ids: Iterable[Kept]) -> list[Row]:
    entity = desk.entity(key)
    return desk.state.store.select(entity, filters.within(desk.state.store.table(entity).id, ids))


def _quantity(desk: Desk) -> float:
    quantity = float(php.number(desk.params["quantity"]) or 0)
    if quantity <= 0:
        raise Refusal("0", "The quantity of a product has to be greater than 0")
    return quantity


def _left(state: State, row: Row, but: Row | None = None) -> float:
    """Return how much of a product row is in no payment, not counting one line."""
    used = 0.0
    for basket in sale.parts_of(state, sale.BASKET, "xmlId", f"{_FROM_ROW}{row['id']}"):
        lines = sale.parts_of(state, PRODUCTS, "basketId", basket["id"])
        used += sum(float(line["quantity"] or 0) for line in lines if but is None or line["id"] != but["id"])
    return float(row["quantity"] or 0) - used


def _check_left(state: State, row: Row, quantity: float, but: Row | None = None) -> None:
    if quantity > _left(state, row, but):
        raise Refusal("0", "There is not enough of the product")


def _sum_up(desk: Desk, payment_id: Kept) -> None:
    """Let a payment cost what its lines cost."""
    state, entity = desk.state, desk.entity(sale.PAYMENT)
    quantities = {
        line["basketId"]: line["quantity"] for line in sale.parts_of(state, PRODUCTS, "paymentId", payment_id)
    }
    total = sum(
        float(basket["price"] or 0) * float(quantities[basket["id"]] or 0)
        for basket in _select(desk, sale.BASKET, quantities)
    )
    ids = [line["shipmentId"] for line in sale.parts_of(state, DELIVERIES, "paymentId", payment_id)]
    total += sum(float(shipment["priceDelivery"] or 0) for shipment in _select(desk, sale.SHIPMENT, ids))
    payment = state.store.get(entity, payment_id)
    assert payment is not None
    records.change(state, entity, "rest", payment, {"sum": round(total, 2)}, desk.caller.user_id)


def _owner_of(state: State, order_id: Kept) -> Row | None:
    return plain.find(state, LINK, '"orderId" = ?', order_id)


def _rows(state: State, tie: Row) -> list[Row]:
    symbol = crm_productrows.symbol_of(php.integer(tie["ownerTypeId"]))
    return crm_productrows.rows_of(state, symbol, tie["ownerId"])


def _basket_of(state: State, order_id: Kept) -> dict[int, Row]:
    """Return what the basket of an order has from product rows, by the ids of these."""
    items = sale.parts_of(state, sale.BASKET, "orderId", order_id)
    return {id_: row for row in items if (id_ := _row_id(row)) is not None}


def _row_id(basket: Row) -> int | None:
    mark = str(basket["xmlId"] or "")
    return php.whole_number(mark.removeprefix(_FROM_ROW)) if mark.startswith(_FROM_ROW) else None


def _check_access(desk: Desk, type_id: int, id_: int) -> None:
    if desk.state.access.denied(type_id, id_, desk.caller.user_id):
        raise Refusal(*_FORBIDDEN)


def _check_order_access(desk: Desk, order_id: Kept) -> None:
    owner = _owner_of(desk.state, order_id)
    if owner is not None:
        _check_access(desk, php.integer(owner["ownerTypeId"]), php.integer(owner["ownerId"]))


def _brief(desk: Desk, key: str, names: Iterable[str], row: Row) -> dict[str, Any]:
    entity = desk.entity(key)
    return records.show(desk.state, entity, "rest", row, [entity.fields[name] for name in names])


def _of_item(desk: Desk, key: str, names: Iterable[str]) -> Any:
    type_id, id_ = php.integer(desk.params["entityTypeId"]), php.integer(desk.params["entityId"])
    _check_access(desk, type_id, id_)
    ties = plain.every(desk.state, LINK, '"ownerTypeId" = ? AND "ownerId" = ?', type_id, id_)
    entity = desk.entity(key)
    column = desk.state.store.table(entity).columns["orderId"]
    desk = attrs.evolve(desk, params={**desk.params, "select": list(names)})
    where = filters.within(column, [tie["orderId"] for tie in ties])
    return families.listing(families.working_on(desk, key, "list"), entity, where)


def _after_delete(state: State, entity: Entity, row: Row) -> None:
    if entity.key == sale.ORDER:
        gone = plain.every(state, LINK, '"orderId" = ?', row["id"])
    elif entity.type_id in PAYABLE:
        gone = plain.every(state, LINK, '"ownerTypeId" = ? AND "ownerId" = ?', entity.type_id, row[entity.id])
    else:
        return
    for tie in gone:
        state.store.delete(LINK, tie["ID"])


records.ON_DELETE.append(_after_delete)
