"""``sale.*``: what orders have to do with their baskets, payments and shipments, and what is no plain record of the shop.

An order costs what lies in its basket and what its shipments cost; it is paid when its payments say so, and shipped when all shipments are.
Whatever belongs to an order goes with it. Bindings without an id of their own (names of statuses, relations of properties) are found by their parts.
https://apidocs.bitrix24.com/api-reference/sale/index.html
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, files, filters, php, plain, records
from b24async.portal.handlers import handles
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import Row, Sql

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from b24async.portal.book import Entity, Field
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

ORDER, BASKET, PAYMENT, SHIPMENT = "sale.SaleOrder", "sale.SaleBasketItem", "sale.SalePayment", "sale.SaleShipment"
PROPERTY, VALUE, SHIPMENT_VALUE = "sale.SaleProperty", "sale.SalePropertyValue", "sale.SaleShipmentPropertyValue"
PAYSYSTEM, DELIVERY, EXTRA = "sale.SalePaySystem", "sale.SaleDelivery", "sale.SaleDeliveryExtraService"
DELIVERY_HANDLER, HANDLER = "sale.SaleDeliveryHandler", "sale.SaleHandler"
PRODUCT, PRICE = "catalog.CatalogProduct", "catalog.CatalogPrice"

_NO_ORDER = ("200540400001", "order does not exist")
_LANGUAGES = {
    "ar": "عربي",
    "br": "Português (Brasil)",
    "de": "Deutsch",
    "en": "English",
    "fr": "Français",
    "hi": "हिन्दी",
    "id": "Bahasa Indonesia",
    "in": "English (India)",
    "it": "Italiano",
    "ja": "日本語",
    "la": "Español",
    "ms": "Bahasa Melayu",
    "pl": "Polski",
    "sc": "中文（简体）",
    "tc": "中文（繁体）",
    "th": "ภาษาไทย",
    "tr": "Türkçe",
    "vn": "Tiếng Việt",
}
# Parents by the kind of record: which field names them, and what is said when they are not there.
_PARENTS = {
    BASKET: ("orderId", ORDER),
    PAYMENT: ("orderId", ORDER),
    SHIPMENT: ("orderId", ORDER),
    "sale.SaleBasketProperty": ("basketId", BASKET),
    "sale.SaleShipmentItem": ("orderDeliveryId", SHIPMENT),
    "sale.SalePaymentItemBasket": ("paymentId", PAYMENT),
    "sale.SalePaymentItemShipment": ("paymentId", PAYMENT),
    VALUE: ("orderId", ORDER),
    SHIPMENT_VALUE: ("shipmentId", SHIPMENT),
    "sale.SalePropertyVariant": ("orderPropsId", PROPERTY),
}
# What an item of the basket says inside its order where nobody has said anything.
_UNSAID: dict[str, Any] = {
    "catalogXmlId": "",
    "customPrice": "N",
    "dateRefresh": None,
    "detailPageUrl": "",
    "dimensions": 'a:3:{s:5:"WIDTH";N;s:6:"HEIGHT";N;s:6:"LENGTH";N;}',
    "discountCoupon": "",
    "discountName": "",
    "discountValue": None,
    "lid": "s1",
    "measureCode": 796,
    "measureName": "pcs",
    "module": "",
    "notes": "",
    "productXmlId": 0,
    "recommendation": "",
    "reservations": [],
    "setParentId": "",
    "subscribe": "N",
    "type": "",
    "vatRate": 0,
    "xmlId": "",
}
_INSIDE = {"basketItems": BASKET, "payments": PAYMENT, "shipments": SHIPMENT, "propertyValues": VALUE}


@attrs.frozen
class Bound:
    """Records without an id: their fields with types, those that find them, and the codes of their errors."""

    kind: Entity
    shape: str
    under: str
    keys: tuple[str, ...]
    needed: tuple[str, ...]
    known: tuple[str, str]
    missing: tuple[str, str]


def _bound(
    name: str, under: str, fields: dict[str, str], keys: int, needed: int, known: str, missing: tuple[str, str]
) -> Bound:
    parts = tuple(fields)
    kind = plain.entity(f"sale.{name}Bound", {"ID": "integer", **fields})
    return Bound(kind, f"sale.{name}", under, parts[:keys], parts[:needed], (known, f"{under} already exists"), missing)


_BOUND = {
    "sale.statuslang": _bound(
        "SaleStatusLang",
        "statusLang",
        {"statusId": "string", "lid": "string", "name": "string", "description": "string"},
        2,
        3,
        "201750000003",
        ("201740400001", "status lang does not exist"),
    ),
    "sale.propertyrelation": _bound(
        "SalePropertyRelation",
        "propertyRelation",
        {"entityId": "integer", "entityType": "string", "propertyId": "integer"},
        3,
        3,
        "201650000002",
        ("201640400004", "property relation does not exist"),
    ),
    "sale.businessvaluepersondomain": _bound(
        "SaleBusinessValuePersonDomain",
        "businessValuePersonDomain",
        {"personTypeId": "integer", "domain": "string"},
        2,
        2,
        "201250000001",
        ("201240400001", "business value person domain does not exist"),
    ),
}
_ORDERED = {BASKET: "basketItem", PAYMENT: "payment", SHIPMENT: "shipment"}

SETTINGS = plain.entity(
    "sale.PaySystemSettings",
    {"ID": "integer", "PAY_SYSTEM_ID": "integer", "PERSON_TYPE_ID": "integer", "VALUES": "json"},
)
CONFIG = plain.entity("sale.DeliveryConfig", {"ID": "integer", "VALUES": "json"})
OWNER = plain.entity("sale.ExtraServiceOwner", {"ID": "integer", "DELIVERY_ID": "integer"})


@handles(*(f"{name}.add" for name in _BOUND))
def bound_add(desk: Desk) -> Any:
    """A new binding."""
    bound = _bound_of(desk)
    given = bound_given(bound, desk)
    if find_bound(desk, bound, given) is not None:
        raise Refusal(*bound.known)
    row = plain.add(desk.state, bound.kind, **{name: given.get(name) for name in bound.kind.fields if name != "ID"})
    return families.wrap(desk.method, show_bound(bound, row))


@handles(*(f"{name}.list" for name in _BOUND))
def bound_list(desk: Desk) -> Any:
    """A page of bindings."""
    return bound_page(_bound_of(desk), desk)


@handles(*(f"{name}.deleteByFilter" for name in _BOUND))
def bound_delete(desk: Desk) -> Any:
    """A binding less."""
    bound = _bound_of(desk)
    row = find_bound(desk, bound, bound_given(bound, desk))
    if row is None:
        raise Refusal(*bound.missing)
    desk.state.store.delete(bound.kind, row["ID"])
    return True


@handles(*(f"{name}.getFields" for name in _BOUND))
def bound_fields(desk: Desk) -> Any:
    """The parts of a binding."""
    return bound_described(_bound_of(desk), desk)


@handles("sale.statusLang.getListLangs")
def languages(desk: Desk) -> Any:
    """The languages of statuses."""
    rows = [{"active": "Y", "lid": code, "name": name} for code, name in _LANGUAGES.items()]
    return Result(families.wrap(desk.method, rows), total=len(rows))


@handles("sale.tradePlatform.list", "sale.tradeBinding.list")
def nothing(desk: Desk) -> Any:
    """No shop sells elsewhere here, and nothing in REST makes it."""
    return Result(families.wrap(desk.method, []), total=0)


@handles("sale.tradePlatform.getFields", "sale.tradeBinding.getFields")
def shown_fields(desk: Desk) -> Any:
    """What a platform or a binding shows."""
    key = "sale.SaleTradePlatform" if "Platform" in desk.method.name else "sale.SaleTradeBinding"
    described = {
        field["name"]: {"isImmutable": False, "isReadOnly": True, "isRequired": False, "type": field["type"]["type"]}
        for field in desk.state.book.shape(key)["fields"]
    }
    return families.wrap(desk.method, described)


@handles("sale.order.list")
def order_list(desk: Desk) -> Any:
    """A page of orders, without what belongs to them."""
    entity, wanted = desk.entity(ORDER), php.values(desk.get("select"))
    if not wanted or "*" in wanted:
        shown = [field.read["rest"] for field in entity.readable("rest") if field.name not in _INSIDE]
        desk = attrs.evolve(desk, params={**desk.params, "select": shown})
    return families.listing(desk, entity)


@handles("sale.order.delete")
def order_delete(desk: Desk) -> Any:
    """Remove an order with all that belongs to it, unless it is paid."""
    row = records.find(desk.state, desk.entity(ORDER), desk.get("id"))
    if row is not None and any(
        payment["paid"] == "Y" for payment in parts_of(desk.state, PAYMENT, "orderId", row["id"])
    ):
        raise Refusal("SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE", "The order has active payments")
    return families.delete(desk, desk.entity(ORDER))


@handles("sale.basketitem.addCatalogProduct")
def basket_add_product(desk: Desk) -> Any:
    """A product of the catalogue into the basket, under its name and at its price."""
    given = dict(php.pairs(desk.get("fields")))
    lacking = [name for name in ("orderId", "productId", "quantity", "currency") if given.get(name) in (None, "")]
    if lacking:
        raise Refusal("0", f"Required fields: {', '.join(lacking)}")
    product = records.find(desk.state, desk.entity(PRODUCT), given["productId"])
    if product is None:
        raise Refusal("0", "Product not found")
    fields = {
        "name": product["name"],
        "price": _price_of(desk, product["id"]),
        "productXmlId": product["xmlId"],
        **given,
    }
    return _add(desk, BASKET, fields)


@handles("sale.basketitem.updateCatalogProduct")
def basket_update_product(desk: Desk) -> Any:
    """Change an item that came from the catalogue."""
    entity = desk.entity(BASKET)
    row = records.find(desk.state, entity, desk.get("id"))
    if row is None:
        raise Refusal(*entity.missing)
    records.change(desk.state, entity, "rest", row, desk.get("fields"), desk.caller.user_id)
    return _answer(desk, entity, row["id"])


@handles("sale.basketitem.getFieldsCatalogProduct")
def basket_fields(desk: Desk) -> Any:
    """The fields of an item that comes from the catalogue."""
    wanted = (
        "id",
        "orderId",
        "sort",
        "productId",
        "price",
        "basePrice",
        "discountPrice",
        "currency",
        "customPrice",
        "quantity",
        "xmlId",
    )
    described = families.fields(families.working_on(desk, BASKET, "fields"), desk.entity(BASKET))
    return {desk.method.under or "": {name: value for name, value in _inner(desk, described).items() if name in wanted}}


@handles("sale.propertyvalue.modify", "sale.shipmentpropertyvalue.modify")
def modify_values(desk: Desk) -> Any:
    """The values of the properties of an order or a shipment."""
    shipment = "shipment" in desk.method.name
    key, owner, link, property_link = (
        (SHIPMENT_VALUE, "shipment", "shipmentId", "shipmentPropsId")
        if shipment
        else (VALUE, "order", "orderId", "orderPropsId")
    )
    given = dict(php.pairs(dict(php.pairs(desk.get("fields"))).get(owner)))
    parent = records.find(desk.state, desk.entity(SHIPMENT if shipment else ORDER), given.get("id"))
    if parent is None:
        raise Refusal(*(("201140400001", "shipment does not exist") if shipment else _NO_ORDER))
    entity, properties = desk.entity(key), _shipment_property(desk) if shipment else desk.entity(PROPERTY)
    kept: list[Any] = []
    there = {row[property_link]: row for row in parts_of(desk.state, key, link, parent["id"])}
    for item in php.values(given.get("propertyValues")):
        parts = dict(php.pairs(item))
        property_ = records.find(desk.state, properties, parts.get(property_link))
        if property_ is None:
            raise Refusal("200840400001", "property does not exist")
        value = parts.get("value")
        pair = files.pair(value)
        if pair is not None:
            value = {"id": files.keep(desk.state, *pair), "name": pair[0]}
        fields = {
            link: parent["id"],
            property_link: property_["id"],
            property_link.replace("Id", "XmlId"): property_["xmlId"],
            "name": property_["name"],
            "code": property_["code"],
            "value": value,
        }
        row = there.pop(property_["id"], None)
        if row is None:
            kept.append(records.add(desk.state, entity, "rest", fields, desk.caller.user_id, trusted=True))
        else:
            records.change(desk.state, entity, "rest", row, fields, desk.caller.user_id, trusted=True)
            kept.append(row["id"])
    for row in there.values():  # what is left out is cleared
        records.remove(desk.state, entity, row)
    rows = [row for id_ in kept if (row := desk.state.store.get(entity, id_)) is not None]
    return families.wrap(desk.method, records.show_many(desk.state, entity, "rest", rows))


@handles("sale.property.getfieldsbytype", "sale.shipmentproperty.getfieldsbytype")
def fields_by_type(desk: Desk) -> Any:
    """The fields of a property."""
    return families.fields(families.working_on(desk, PROPERTY, "fields"), desk.entity(PROPERTY))


@handles(
    "sale.shipmentproperty.add",
    "sale.shipmentproperty.get",
    "sale.shipmentproperty.list",
    "sale.shipmentproperty.update",
    "sale.shipmentproperty.delete",
)
def shipment_property(desk: Desk) -> Any:
    """Properties of shipments: records like the properties of orders, but others."""
    does = desk.method.name.rpartition(".")[2]
    return _DOES[does](families.working_on(desk, PROPERTY, does), _shipment_property(desk))


@handles(
    "sale.cashbox.handler.add",
    "sale.cashbox.handler.list",
    "sale.cashbox.handler.update",
    "sale.cashbox.handler.delete",
)
def cashbox_handler(desk: Desk) -> Any:
    """Handlers of cash registers: records like the handlers of pay systems, but others."""
    does = desk.method.name.rpartition(".")[2]
    entity = attrs.evolve(desk.entity(HANDLER), key="sale.SaleCashboxHandler")
    if does == "add":
        _check_handler(desk, entity)
    return _DOES[does](families.working_on(desk, HANDLER, does, "classic"), entity)


@handles("sale.paysystem.handler.add", "sale.delivery.handler.add")
def handler_add(desk: Desk) -> Any:
    """A new handler; its code is its own."""
    entity = desk.entity(HANDLER if "paysystem" in desk.method.name else DELIVERY_HANDLER)
    _check_handler(desk, entity)
    return families.add(desk, entity)


@handles("sale.paysystem.add")
def paysystem_add(desk: Desk) -> Any:
    """A new pay system, served by a handler."""
    _need(desk, "NAME", "PERSON_TYPE_ID", "BX_REST_HANDLER")
    _check_paysystem(desk, desk.params)
    fields = {
        "ACTIVE": "N",
        "NEW_WINDOW": "N",
        "ENTITY_REGISTRY_TYPE": "CRM_INVOICE",
        "ALLOW_EDIT_PAYMENT": "Y",
        "HAVE_RESULT_RECEIVE": "Y",
        "SORT": 100,
        **{name: value for name, value in desk.params.items() if name not in ("ID", "SETTINGS", "LOGOTYPE")},
        "ACTION_FILE": desk.get("BX_REST_HANDLER"),
        "PSA_NAME": desk.get("NAME"),
    }
    entity = desk.entity(PAYSYSTEM)
    id_ = records.add(desk.state, entity, "rest", fields, desk.caller.user_id, trusted=True)
    if php.is_array(desk.get("SETTINGS")):
        _set_settings(desk, id_, php.integer(desk.get("PERSON_TYPE_ID")), desk.get("SETTINGS"))
    return id_


@handles("sale.paysystem.update")
def paysystem_update(desk: Desk) -> Any:
    """Change a pay system."""
    entity = desk.entity(PAYSYSTEM)
    row = records.find(desk.state, entity, desk.get("ID"))
    if row is None:
        raise Refusal(*entity.missing)
    given = {name: value for name, value in php.pairs(desk.get("FIELDS")) if name not in ("ID", "LOGOTYPE")}
    _check_paysystem(desk, given)
    if "BX_REST_HANDLER" in given:
        given["ACTION_FILE"] = given.pop("BX_REST_HANDLER")
    records.change(desk.state, entity, "rest", row, given, desk.caller.user_id, trusted=True)
    return True


@handles("sale.paysystem.settings.get")
def settings_get(desk: Desk) -> Any:
    """The settings of a pay system; those of a kind of payer lie over the common ones."""
    return settings_of(desk, desk.get("ID"), php.integer(desk.get("PERSON_TYPE_ID")))


@handles("sale.paysystem.settings.update")
def settings_update(desk: Desk) -> Any:
    """Set settings of a pay system."""
    row = paysystem(desk, desk.get("ID"))
    _set_settings(desk, row["ID"], php.integer(desk.get("PERSON_TYPE_ID")), desk.get("SETTINGS"))
    return True


@handles("sale.paysystem.settings.payment.get")
def settings_of_payment(desk: Desk) -> Any:
    """The settings of a pay system for the payer of a payment."""
    payment = records.find(desk.state, desk.entity(PAYMENT), desk.get("PAYMENT_ID"))
    order = records.find(desk.state, desk.entity(ORDER), payment["orderId"]) if payment else None
    if order is None:
        raise Refusal("ERROR_INTERNAL_ORDER_NOT_FOUND", "Order not found")
    return settings_of(desk, desk.get("PAY_SYSTEM_ID"), php.integer(order["personTypeId"]))


@handles("sale.paysystem.pay.payment")
def pay(desk: Desk) -> Any:
    """A payment is paid."""
    entity = desk.entity(PAYMENT)
    row = records.find(desk.state, entity, desk.get("PAYMENT_ID"))
    if row is None:
        raise Refusal("ERROR_CHECK_FAILURE", "Payment not found")
    paysystem(desk, desk.get("PAY_SYSTEM_ID"))
    records.change(desk.state, entity, "rest", row, {"paid": "Y"}, desk.caller.user_id)
    return True


@handles("sale.delivery.add")
def delivery_add(desk: Desk) -> Any:
    """A new delivery service, with one below it for each profile of its handler."""
    _need(desk, "REST_CODE", "NAME", "CURRENCY")
    handlers_ = desk.entity(DELIVERY_HANDLER)
    column = desk.state.store.table(handlers_).columns["CODE"]
    handler = next(iter(desk.state.store.select(handlers_, Sql(f"{column} = ?", (str(desk.get("REST_CODE")),)))), None)
    if handler is None:
        raise Refusal("ERROR_HANDLER_NOT_FOUND", "Handler not found")
    entity = desk.entity(DELIVERY)
    common = {"CURRENCY": desk.get("CURRENCY"), "ACTIVE": desk.get("ACTIVE") or "Y", "SORT": desk.get("SORT") or 100}
    logo = desk.get("LOGOTYPE")
    pair = files.pair(logo) or (("logo.png", logo) if isinstance(logo, str) and logo else None)
    own = {
        **common,
        "NAME": desk.get("NAME"),
        "DESCRIPTION": desk.get("DESCRIPTION"),
        "LOGOTYPE": (files.keep(desk.state, *pair) or None) if pair else None,
    }
    parent = records.add(desk.state, entity, "rest", own, desk.caller.user_id, trusted=True)
    plain.add(desk.state, CONFIG, ID=parent, VALUES=_config_of(desk))
    ids = [parent]
    for profile in php.values(json.loads(str(handler["PROFILES"] or "[]"))):
        fields = {**common, "NAME": profile.get("NAME"), "DESCRIPTION": profile.get("DESCRIPTION"), "PARENT_ID": parent}
        ids.append(records.add(desk.state, entity, "rest", fields, desk.caller.user_id, trusted=True))
    rows = [row for id_ in ids if (row := desk.state.store.get(entity, id_)) is not None]
    first, *profiles = records.show_many(desk.state, entity, "rest", rows)
    return {"parent": first, "profiles": profiles}


@handles("sale.delivery.config.get")
def config_get(desk: Desk) -> Any:
    """The settings of a delivery service."""
    row = _delivery(desk, desk.get("ID"))
    kept = desk.state.store.get(CONFIG, row["ID"])
    values = dict(php.pairs(json.loads(str(kept["VALUES"] or "[]")))) if kept else {}
    return [{"CODE": code, "VALUE": value} for code, value in values.items()]


@handles("sale.delivery.config.update")
def config_update(desk: Desk) -> Any:
    """Set settings of a delivery service."""
    row = _delivery(desk, desk.get("ID"))
    kept = desk.state.store.get(CONFIG, row["ID"])
    if kept is None:
        plain.add(desk.state, CONFIG, ID=row["ID"], VALUES=_config_of(desk))
    else:
        old = dict(php.pairs(json.loads(str(kept["VALUES"] or "[]"))))
        plain.change(desk.state, CONFIG, kept, VALUES={**old, **_config_of(desk)})
    return True


@handles("sale.delivery.extra.service.add")
def extra_add(desk: Desk) -> Any:
    """An extra service of a delivery service."""
    _need(desk, "DELIVERY_ID", "TYPE", "NAME")
    row = _delivery(desk, desk.get("DELIVERY_ID"))
    id_ = records.add(desk.state, desk.entity(EXTRA), "rest", desk.params, desk.caller.user_id)
    plain.add(desk.state, OWNER, ID=id_, DELIVERY_ID=row["ID"])
    return id_


@handles("sale.delivery.extra.service.get")
def extra_get(desk: Desk) -> Any:
    """The extra services of a delivery service."""
    row = _delivery(desk, desk.get("DELIVERY_ID"))
    entity = desk.entity(EXTRA)
    ids = [owner["ID"] for owner in plain.every(desk.state, OWNER, "DELIVERY_ID = ?", row["ID"])]
    rows = desk.state.store.select(entity, filters.within(desk.state.store.table(entity).id, ids))
    return records.show_many(desk.state, entity, "rest", rows)


def _price_of(desk: Desk, product_id: Kept) -> Kept:
    entity = desk.entity(PRICE)
    columns = desk.state.store.table(entity).columns
    where = Sql(f"{columns['productId']} = ?", (product_id,))
    found = next(iter(desk.state.store.select(entity, where, limit=1)), None)
    return found["price"] if found else 0


def _add(desk: Desk, key: str, fields: dict[str, Any]) -> Any:
    entity = desk.entity(key)
    return _answer(desk, entity, records.add(desk.state, entity, "rest", fields, desk.caller.user_id))


def _answer(desk: Desk, entity: Entity, id_: Any) -> Any:
    row = desk.state.store.get(entity, id_)
    assert row is not None
    return families.wrap(desk.method, records.show(desk.state, entity, "rest", row))


def _inner(desk: Desk, value: Any) -> Any:
    for key in (desk.method.under or "").split("."):
        value = value[key] if key else value
    return value


def _shipment_property(desk: Desk) -> Entity:
    return attrs.evolve(desk.entity(PROPERTY), key="sale.SaleShipmentProperty")


def _need(desk: Desk, *names: str) -> None:
    for name in names:
        if desk.get(name) in (None, ""):
            raise Refusal("ERROR_CHECK_FAILURE", f"Parameter {name} is not defined")


def _check_handler(desk: Desk, entity: Entity) -> None:
    _need(desk, "CODE", "NAME", "SETTINGS")
    column = desk.state.store.table(entity).columns["CODE"]
    if desk.state.store.count(entity, Sql(f"{column} = ?", (str(desk.get("CODE")),))):
        raise Refusal("ERROR_HANDLER_ALREADY_EXIST", "Handler already exists!")


def _check_paysystem(desk: Desk, given: dict[str, Any]) -> None:
    if given.get("BX_REST_HANDLER"):
        entity = desk.entity(HANDLER)
        column = desk.state.store.table(entity).columns["CODE"]
        if not desk.state.store.count(entity, Sql(f"{column} = ?", (str(given["BX_REST_HANDLER"]),))):
            raise Refusal("ERROR_HANDLER_NOT_FOUND", "Handler not found")


def paysystem(desk: Desk, id_: Any) -> Row:
    """Return a pay system, or refuse."""
    row = records.find(desk.state, desk.entity(PAYSYSTEM), id_)
    if row is None:
        raise Refusal("ERROR_CHECK_FAILURE", "Pay system not found")
    return row


def _delivery(desk: Desk, id_: Any) -> Row:
    entity = desk.entity(DELIVERY)
    row = records.find(desk.state, entity, id_)
    if row is None:
        raise Refusal(*entity.missing)
    return row


def _config_of(desk: Desk) -> dict[str, Any]:
    items = [dict(php.pairs(item)) for item in php.values(desk.get("CONFIG"))]
    return {str(item["CODE"]): item.get("VALUE") for item in items if "CODE" in item}


def settings_of(desk: Desk, id_: Any, person: int) -> dict[str, Any]:
    """Return the settings of a pay system; those of a kind of payer lie over the common ones."""
    row = paysystem(desk, id_)
    found: dict[str, Any] = {}
    for one in (0, person):
        kept = plain.find(desk.state, SETTINGS, "PAY_SYSTEM_ID = ? AND PERSON_TYPE_ID = ?", row["ID"], one)
        found |= dict(php.pairs(json.loads(str(kept["VALUES"] or "[]")))) if kept else {}
    return {code: item.get("VALUE") if isinstance(item, dict) else item for code, item in found.items()}


def _set_settings(desk: Desk, id_: Kept, person: int, given: Any) -> None:
    where = "PAY_SYSTEM_ID = ? AND PERSON_TYPE_ID = ?"
    kept, new = plain.find(desk.state, SETTINGS, where, id_, person), dict(php.pairs(given))
    if kept is None:
        plain.add(desk.state, SETTINGS, PAY_SYSTEM_ID=id_, PERSON_TYPE_ID=person, VALUES=new)
    else:
        old = dict(php.pairs(json.loads(str(kept["VALUES"] or "[]"))))
        plain.change(desk.state, SETTINGS, kept, VALUES={**old, **new})


def _bound_of(desk: Desk) -> Bound:
    return _BOUND[desk.method.name.rpartition(".")[0].casefold()]


def bound_given(bound: Bound, desk: Desk) -> dict[str, Any]:
    """Return the fields of a binding that the caller gives, or refuse."""
    given = dict(php.pairs(desk.get("fields")))
    lacking = [name for name in bound.needed if given.get(name) in (None, "")]
    if lacking:
        raise Refusal("0", f"Required fields: {', '.join(lacking)}")
    return given


def find_bound(desk: Desk, bound: Bound, given: dict[str, Any]) -> Row | None:
    """Return the binding that has the same parts, or ``None``."""
    where = " AND ".join(f'"{name}" = ?' for name in bound.keys)
    return plain.find(desk.state, bound.kind, where, *(given[name] for name in bound.keys))


def show_bound(bound: Bound, row: Row) -> dict[str, Any]:
    """Return a binding as it stands on the wire."""
    return {name: row[name] for name in bound.kind.fields if name != "ID"}


def bound_page(bound: Bound, desk: Desk, usual: Iterable[tuple[str, str]] = ()) -> Result:
    """Return a page of bindings. ``usual``: the order when the caller has none."""
    found = plain.page(desk, bound.kind, desk.get("filter"), desk.get("order"), usual=usual)
    chosen = {str(name) for name in php.values(desk.get("select"))}
    rows = [show_bound(bound, row) for row in found.value]
    if chosen and "*" not in chosen:
        rows = [{name: value for name, value in row.items() if name in chosen} for row in rows]
    return attrs.evolve(found, value=families.wrap(desk.method, rows))


def bound_described(bound: Bound, desk: Desk) -> Any:
    """Describe the parts of a binding."""
    described = {
        name: {
            "isImmutable": name in bound.keys,
            "isReadOnly": False,
            "isRequired": name in bound.needed,
            "type": field.kind,
        }
        for name, field in bound.kind.fields.items()
        if name != "ID"
    }
    return families.wrap(desk.method, described)


def parts_of(state: State, key: str, field: str, id_: Kept) -> list[Row]:
    """Return the records of a kind that belong to another."""
    entity = state.book.entity(key)
    if entity is None or field not in entity.fields:
        return []
    return state.store.select(entity, Sql(f"{state.store.table(entity).columns[field]} = ?", (id_,)))


def _check_parent(key: str) -> Callable[[State, Row | None, dict[str, Kept]], None]:
    field, parent_key = _PARENTS[key]

    def check(state: State, before: Row | None, fields: dict[str, Kept]) -> None:
        parent = state.book.entity(parent_key)
        if before is None and parent is not None and records.find(state, parent, fields.get(field)) is None:
            raise Refusal(*(_NO_ORDER if parent_key == ORDER else parent.missing))

    return check


def _basket(state: State, before: Row | None, fields: dict[str, Kept]) -> None:
    fields["dateUpdate"] = state.now()
    if before is None:
        fields["dateInsert"] = state.now()
        if fields.get("price") is None:
            fields["price"] = fields.get("basePrice") or 0
        for name, value in (("discountPrice", 0), ("weight", 0), ("sort", 100)):
            if fields.get(name) is None:
                fields[name] = value
        if fields.get("basePrice") is None:
            fields["basePrice"] = float(fields["price"] or 0) + float(fields.get("discountPrice") or 0)


def _payment(state: State, before: Row | None, fields: dict[str, Kept]) -> None:
    if "paid" in fields and (before is None or before["paid"] != fields["paid"]) and not fields.get("datePaid"):
        fields["datePaid"] = state.now() if fields["paid"] == "Y" else None
    id_ = fields.get("paySystemId")
    entity = state.book.entity(PAYSYSTEM)
    system = records.find(state, entity, id_) if id_ and entity is not None else None
    if system is not None:
        fields["paySystemName"], fields["paySystemXmlId"] = system["NAME"], system["XML_ID"]
        fields["paySystemIsCash"] = system["IS_CASH"] or "N"
    if before is None:
        order_entity = state.book.entity(ORDER)
        order = records.find(state, order_entity, fields.get("orderId")) if order_entity else None
        if order is not None:
            fields["currency"] = order["currency"]
            count = len(parts_of(state, PAYMENT, "orderId", order["id"])) + 1
            fields["accountNumber"] = f"{order['accountNumber'] or order['id']}/{count}"
            if fields.get("sum") is None:
                fields["sum"] = order["price"]


def _shipment(state: State, before: Row | None, fields: dict[str, Kept]) -> None:
    if before is None:
        fields["dateInsert"], fields["system"] = state.now(), "N"
        order_entity = state.book.entity(ORDER)
        order = records.find(state, order_entity, fields.get("orderId")) if order_entity else None
        if order is not None:
            fields["currency"] = order["currency"]
            count = len(parts_of(state, SHIPMENT, "orderId", order["id"])) + 2
            fields["accountNumber"] = f"{order['accountNumber'] or order['id']}/{count}"
    entity = state.book.entity(DELIVERY)
    id_ = fields.get("deliveryId")
    service = records.find(state, entity, id_) if id_ and entity is not None else None
    if service is not None:
        fields["deliveryName"] = service["NAME"]
    for flag, moment in (("deducted", "dateDeducted"), ("allowDelivery", "dateAllowDelivery")):
        if flag in fields and (before is None or before[flag] != fields[flag]):
            fields[moment] = state.now() if fields[flag] == "Y" else None


def _order(state: State, before: Row | None, fields: dict[str, Kept]) -> None:
    fields["dateUpdate"] = state.now()
    if before is None:
        fields["payed"] = fields["deducted"] = "N"
        fields["dateInsert"] = fields.get("dateInsert") or state.now()
        fields["statusId"] = fields.get("statusId") or "N"
        fields["dateStatus"] = state.now()
        fields["price"] = fields.get("price") or 0
    elif "statusId" in fields and fields["statusId"] != before["statusId"]:
        fields["dateStatus"] = state.now()
    if "canceled" in fields and (before is None or before["canceled"] != fields["canceled"]):
        fields["dateCanceled"] = state.now() if fields["canceled"] == "Y" else None


def _stamp(state: State, before: Row | None, fields: dict[str, Kept]) -> None:
    if before is None:
        fields["dateInsert"] = state.now()


def _property(_state: State, before: Row | None, fields: dict[str, Kept]) -> None:
    if before is None and fields.get("multiple") is None:
        fields["multiple"] = '"N"'  # yes, no or a list: kept as JSON


def recount(state: State, order_id: Kept) -> None:
    """Let an order say what its basket, payments and shipments say."""
    entity = state.book.entity(ORDER)
    order = records.find(state, entity, order_id) if entity is not None else None
    if entity is None or order is None:
        return
    basket, shipments = parts_of(state, BASKET, "orderId", order_id), parts_of(state, SHIPMENT, "orderId", order_id)
    paid = sum(float(row["sum"] or 0) for row in parts_of(state, PAYMENT, "orderId", order_id) if row["paid"] == "Y")
    fields: dict[str, Kept] = {}
    price = float(order["price"] or 0)
    if basket or shipments:
        price = sum(float(row["price"] or 0) * float(row["quantity"] or 0) for row in basket)
        price = round(price + sum(float(row["priceDelivery"] or 0) for row in shipments), 2)
        fields["price"] = price
    fields["payed"] = "Y" if paid and paid >= price else "N"
    fields["deducted"] = "Y" if shipments and all(row["deducted"] == "Y" for row in shipments) else "N"
    if any(order[name] != value for name, value in fields.items()):
        state.store.update(entity, order["id"], Row(fields, order.custom))


def after_write(state: State, entity: Entity, _before: Row | None, row: Row, _user_id: int) -> None:
    """What belongs to an order changes its sums."""
    if entity.key in _ORDERED:
        recount(state, row["orderId"])
    elif entity.key == ORDER and not row["accountNumber"]:
        state.store.update(entity, row["id"], Row({"accountNumber": str(row["id"])}, row.custom))


def after_delete(state: State, entity: Entity, row: Row) -> None:
    """What lies inside goes too; the sums of the order change."""
    for key, (field, parent_key) in _PARENTS.items():
        if parent_key == entity.key:
            other = state.book.entity(key)
            for inner in parts_of(state, key, field, row[entity.id]):
                if other is not None:
                    records.remove(state, other, inner)
    if entity.key == BASKET:
        for key in ("sale.SaleShipmentItem", "sale.SalePaymentItemBasket"):
            for inner in parts_of(state, key, "basketId", row["id"]):
                if (other := state.book.entity(key)) is not None:
                    records.remove(state, other, inner)
    if entity.key in _ORDERED:
        recount(state, row["orderId"])
    elif entity.key == DELIVERY:
        state.store.delete(CONFIG, row["ID"])
        for inner in parts_of(state, DELIVERY, "PARENT_ID", row["ID"]):
            records.remove(state, entity, inner)
        for owner in plain.every(state, OWNER, "DELIVERY_ID = ?", row["ID"]):
            state.store.delete(OWNER, owner["ID"])
            if (extra := state.book.entity(EXTRA)) is not None:
                state.store.delete(extra, owner["ID"])
    elif entity.key == EXTRA:
        state.store.delete(OWNER, row["ID"])


def _show_order(
    state: State, _entity: Entity, _style: str, row: Row, answer: dict[str, Any], chosen: Collection[Field]
) -> None:
    asked = {field.name for field in chosen}
    for name, key in _INSIDE.items():
        if name in asked:
            entity = state.book.entity(key)
            rows = parts_of(state, key, "orderId", row["id"])
            answer[name] = records.show_many(state, entity, "rest", rows) if entity is not None and rows else []
    for item in answer.get("basketItems", ()):
        item.update({name: value for name, value in _UNSAID.items() if item.get(name) is None})


def _show_basket(
    state: State, _entity: Entity, _style: str, row: Row, answer: dict[str, Any], chosen: Collection[Field]
) -> None:
    entity = state.book.entity("sale.SaleBasketProperty")
    if any(field.name == "properties" for field in chosen) and entity is not None:
        rows = parts_of(state, entity.key, "basketId", row["id"])
        answer["properties"] = records.show_many(state, entity, "rest", rows) if rows else []


def _show_shipment(
    state: State, _entity: Entity, _style: str, row: Row, answer: dict[str, Any], chosen: Collection[Field]
) -> None:
    entity = state.book.entity("sale.SaleShipmentItem")
    if any(field.name == "shipmentItems" for field in chosen) and entity is not None:
        rows = parts_of(state, entity.key, "orderDeliveryId", row["id"])
        answer["shipmentItems"] = records.show_many(state, entity, "rest", rows) if rows else []


_DOES: dict[str, Callable[[Desk, Entity], Any]] = {
    "add": families.add,
    "get": families.get,
    "list": families.listing,
    "update": families.update,
    "delete": families.delete,
}
for _key in _PARENTS:
    records.ON_WRITE.setdefault(_key, []).append(_check_parent(_key))
records.ON_WRITE.setdefault(ORDER, []).append(_order)
records.ON_WRITE.setdefault(BASKET, []).append(_basket)
records.ON_WRITE.setdefault(PAYMENT, []).append(_payment)
records.ON_WRITE.setdefault(SHIPMENT, []).append(_shipment)
records.ON_WRITE.setdefault(PROPERTY, []).append(_property)
records.ON_WRITE.setdefault("sale.SaleShipmentProperty", []).append(_property)
for _key in ("sale.SaleShipmentItem", "sale.SalePaymentItemBasket", "sale.SalePaymentItemShipment"):
    records.ON_WRITE.setdefault(_key, []).append(_stamp)
records.AFTER_WRITE.append(after_write)
records.ON_DELETE.append(after_delete)
records.ON_SHOW.setdefault(ORDER, []).append(_show_order)
records.ON_SHOW.setdefault(BASKET, []).append(_show_basket)
records.ON_SHOW.setdefault(SHIPMENT, []).append(_show_shipment)
