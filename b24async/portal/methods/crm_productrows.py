"""Product rows: what a lead, a deal, an estimate, an invoice or an item of a smart process is about, and what it costs.

``crm.item.productrow.*``, ``crm.{lead,deal,quote}.productrows.*`` and ``crm.productrow.*`` speak of one table. A row's price is that of one unit, with
discount and tax; the other prices follow from it. The rows sum up to the amount of their owner, unless that was entered by hand.

https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal import families, filters, php, records
from b24async.portal.handlers import handles
from b24async.portal.methods import crm_products, crm_stages, crm_tables, crm_types
from b24async.portal.replies import Refusal
from b24async.portal.store import Row, Sql

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

ROW = "crm.ItemProductRow"
SHORT = {1: "L", 2: "D", 7: "Q", 31: "SI"}
PERCENT, ABSOLUTE = 2, 1
PIECES, GOODS = 796, 4
_WHOLE = 100.0
_NAMES = {
    "id": "ID",
    "ownerId": "OWNER_ID",
    "ownerType": "OWNER_TYPE",
    "productId": "PRODUCT_ID",
    "productName": "PRODUCT_NAME",
    "price": "PRICE",
    "priceExclusive": "PRICE_EXCLUSIVE",
    "priceNetto": "PRICE_NETTO",
    "priceBrutto": "PRICE_BRUTTO",
    "priceAccount": "PRICE_ACCOUNT",
    "quantity": "QUANTITY",
    "discountTypeId": "DISCOUNT_TYPE_ID",
    "discountRate": "DISCOUNT_RATE",
    "discountSum": "DISCOUNT_SUM",
    "taxRate": "TAX_RATE",
    "taxIncluded": "TAX_INCLUDED",
    "customized": "CUSTOMIZED",
    "measureCode": "MEASURE_CODE",
    "measureName": "MEASURE_NAME",
    "sort": "SORT",
    "xmlId": "XML_ID",
    "type": "TYPE",
}
_WRITTEN = {upper: name for name, upper in _NAMES.items()}
OLD = crm_tables.declare(
    ROW,
    "Product row",
    {
        "id": "integer read-only",
        "ownerId": "integer immutable required",
        "ownerType": "string immutable required",
        "productId": "integer? required",
        "productName": "string?",
        "price": "number?",
        "priceExclusive": "number?",
        "priceNetto": "number?",
        "priceBrutto": "number?",
        "quantity": "number",
        "discountTypeId": "integer",
        "discountRate": "number?",
        "discountSum": "number?",
        "taxRate": "number?",
        "taxIncluded": "boolean(Y/N)",
        "customized": "boolean(Y/N)",
        "measureCode": "integer?",
        "measureName": "string?",
        "sort": "integer?",
    },
    id_="id",
    names=_NAMES,
)
"""The same table as the old methods see it."""


@handles("crm.item.productrow.add")
def add(desk: Desk) -> Any:
    """One more row."""
    entity = desk.entity(ROW)
    given = desk.params.get("fields")
    fields = dict(php.pairs(given))
    for name in ("ownerId", "ownerType"):
        if not fields.get(name):
            raise Refusal("100", f"Could not find value for parameter {{{name}}}")
    check_owner(desk, fields["ownerType"], fields["ownerId"])
    fields.setdefault("sort", (len(rows_of(desk.state, fields["ownerType"], fields["ownerId"])) + 1) * 10)
    id_ = records.add(desk.state, entity, "rest", fields, desk.caller.user_id)
    return _answer(desk, id_)


@handles("crm.item.productrow.update")
def update(desk: Desk) -> Any:
    """Another product, price, quantity, discount or tax."""
    row = _find(desk)
    given = desk.params.get("fields")
    known = desk.entity(ROW).writable("rest")
    for name, _ in php.pairs(given):
        if name not in known or name in ("ownerId", "ownerType") or known[name].read_only:
            raise Refusal("INVALID_ARG_VALUE", f"Field '{name}' is not available for update")
    records.change(desk.state, desk.entity(ROW), "rest", row, given, desk.caller.user_id)
    return _answer(desk, row["id"])


@handles("crm.item.productrow.get")
def get(desk: Desk) -> Any:
    """One row."""
    return _answer(desk, _find(desk)["id"])


@handles("crm.item.productrow.delete")
def delete(desk: Desk) -> Any:
    """One row less."""
    records.remove(desk.state, desk.entity(ROW), _find(desk))
    return []


@handles("crm.item.productrow.list")
def list_(desk: Desk) -> Any:
    """The rows of one owner, named in the filter."""
    told: dict[str, Any] = {}
    for key, value in php.pairs(desk.params.get("filter")):
        operator, name = filters.parse_key(key)
        if name in ("ownerId", "ownerType") and operator in ("", "="):
            told[name] = value
    if "ownerType" not in told or "ownerId" not in told:
        raise Refusal("INVALID_ARG_VALUE", "Invalid filter: ownerType and ownerId have to be given")
    type_id = type_of(desk.state, told["ownerType"])
    ids = php.values(told["ownerId"]) if php.is_array(told["ownerId"]) else [told["ownerId"]]
    if any(desk.state.access.denied(type_id or 0, php.integer(id_), desk.caller.user_id) for id_ in ids):
        raise Refusal("ACCESS_DENIED", "Access denied")
    return families.listing(desk, desk.entity(ROW))


@handles("crm.item.productrow.set")
def set_(desk: Desk) -> Any:
    """Other rows in the place of all there are."""
    owner_type, owner_id = str(desk.params["ownerType"]), php.integer(desk.params["ownerId"])
    check_owner(desk, owner_type, owner_id)
    rows = [dict(php.pairs(item)) for item in php.values(desk.params["productRows"])]
    _replace(desk, owner_type, owner_id, rows)
    entity = desk.entity(ROW)
    found = rows_of(desk.state, owner_type, owner_id)
    return {"productRows": records.show_many(desk.state, entity, "rest", found)}


def _old_get(desk: Desk) -> Any:
    owner_type, owner_id = _old_owner(desk)
    return [_old(row) for row in rows_of(desk.state, owner_type, owner_id)]


def _old_set(desk: Desk) -> Any:
    owner_type, owner_id = _old_owner(desk)
    given = desk.get("rows")
    if given not in (None, "") and not php.is_array(given):
        raise Refusal("", "Parameter 'rows' must be array.")
    rows: list[dict[str, Any]] = []
    for item in php.values(given):
        fields = dict(php.pairs(item))
        _refuse_discount(fields)
        rows.append({_WRITTEN[name]: value for name, value in fields.items() if name in _WRITTEN})
    _replace(desk, owner_type, owner_id, rows)
    return True


for _group in ("lead", "deal", "quote"):
    crm_tables.answers(f"crm.{_group}.productrows.get")(_old_get)
    crm_tables.answers(f"crm.{_group}.productrows.set")(_old_set)


@crm_tables.answers("crm.productrow.list")
def old_list(desk: Desk) -> Any:
    """Rows by filter, in which the owner has to be."""
    told = {filters.parse_key(key)[1] for key, _ in php.pairs(desk.get("filter"))}
    if not {"OWNER_TYPE", "OWNER_ID"} <= told:
        raise Refusal("", "The filter has to name OWNER_TYPE and OWNER_ID.")
    return families.listing(desk, OLD)


@crm_tables.answers("crm.productrow.fields")
def old_fields(_desk: Desk) -> Any:
    """What a row consists of."""
    return crm_tables.described(OLD)


def type_of(state: State, short: Any) -> int | None:
    """Return the type id that a short symbol such as ``D`` or ``T406`` stands for, if such items have product rows."""
    text = str(short)
    for type_id, symbol in SHORT.items():
        if symbol == text:
            return type_id
    if not text.startswith("T"):
        return None
    try:
        type_id = int(text[1:], 16)
    except ValueError:
        return None
    row = crm_types.of_type(state, type_id)
    return type_id if row is not None and row["isLinkWithProductsEnabled"] == "Y" else None


def symbol_of(type_id: int) -> str:
    """Return the short symbol of a type."""
    return SHORT.get(type_id) or f"T{type_id:x}"


def settle(state: State, owner_type: str, owner_id: int) -> None:
    """Make the owner's amount the sum of its rows, unless it was entered by hand."""
    type_id = type_of(state, owner_type)
    entity = state.entity_of_type(type_id) if type_id is not None else None
    row = records.find(state, entity, owner_id) if entity is not None else None
    if entity is None or row is None or row["IS_MANUAL_OPPORTUNITY"] == "Y":
        return
    rows = rows_of(state, owner_type, owner_id)
    total = sum(_number(item["price"]) * _number(item["quantity"]) for item in rows)
    net = sum(_number(item["priceExclusive"]) * _number(item["quantity"]) for item in rows)
    fields: dict[str, Kept] = {"OPPORTUNITY": round(total, 2)}
    if "TAX_VALUE" in entity.fields:
        fields["TAX_VALUE"] = round(total - net, 2)
    state.store.update(entity, row[entity.id], Row(fields, row.custom))


def check_owner(desk: Desk, owner_type: Any, owner_id: Any) -> None:
    """Refuse an owner that is not there, or closed to the caller."""
    type_id = type_of(desk.state, owner_type)
    entity = desk.state.entity_of_type(type_id) if type_id is not None else None
    if type_id is None or entity is None:
        raise Refusal("ENTITY_TYPE_NOT_SUPPORTED", "Entity type is not supported")
    if records.find(desk.state, entity, owner_id) is None:
        raise Refusal("OWNER_NOT_FOUND", "Owner was not found")
    if desk.state.access.denied(type_id, php.integer(owner_id), desk.caller.user_id):
        raise Refusal("ACCESS_DENIED", "Access denied")


def _old_owner(desk: Desk) -> tuple[str, int]:
    id_ = crm_tables.positive(desk.get("id"), "The parameter id is invalid or not defined.")
    type_id = {"lead": 1, "deal": 2, "quote": 7}[desk.method.name.casefold().split(".")[1]]
    entity = desk.state.entity_of_type(type_id)
    if entity is None or records.find(desk.state, entity, id_) is None:
        raise Refusal("", "Not found")
    if desk.state.access.denied(type_id, id_, desk.caller.user_id):
        raise Refusal("", "Access denied.")
    return SHORT[type_id], id_


def rows_of(state: State, owner_type: Any, owner_id: Any) -> list[Row]:
    """Return the rows of an owner, in their order."""
    entity = state.entity(ROW)
    if entity is None:
        return []
    where = Sql('"ownerType" = ? AND "ownerId" = ?', (str(owner_type), php.integer(owner_id)))
    return crm_tables.rows(state, entity, where, '"sort", "id"')


def _replace(desk: Desk, owner_type: str, owner_id: int, rows: list[dict[str, Any]]) -> None:
    entity = desk.entity(ROW)
    for row in rows_of(desk.state, owner_type, owner_id):
        desk.state.store.delete(entity, row["id"])
    for number, fields in enumerate(rows, 1):
        given = {"sort": number * 10, **fields, "ownerType": owner_type, "ownerId": owner_id}
        given.pop("id", None)
        records.add(desk.state, entity, "rest", given, desk.caller.user_id)
    settle(desk.state, owner_type, owner_id)


def _refuse_discount(fields: dict[str, Any]) -> None:
    kind = php.integer(fields.get("DISCOUNT_TYPE_ID"))
    rate, total = fields.get("DISCOUNT_RATE"), fields.get("DISCOUNT_SUM")
    if kind == PERCENT and rate in (None, ""):
        text = "Discount Rate (DISCOUNT_RATE) is required if Percentage Discount Type (DISCOUNT_TYPE_ID) is defined<br>"
        raise Refusal("ERROR_CORE", text)
    if kind == PERCENT and _number(rate) == _WHOLE and total in (None, ""):
        text = (
            "Discount Sum (DISCOUNT_SUM) is required if Percentage Discount Type (DISCOUNT_TYPE_ID) is defined "
            "and Discount Rate (DISCOUNT_RATE) is 100%<br>"
        )
        raise Refusal("ERROR_CORE", text)
    if kind == ABSOLUTE and total in (None, ""):
        text = "Discount Sum (DISCOUNT_SUM) is required if Monetary Discount Type (DISCOUNT_TYPE_ID) is defined<br>"
        raise Refusal("ERROR_CORE", text)


def _find(desk: Desk) -> Row:
    row = records.find(desk.state, desk.entity(ROW), desk.params.get("id"))
    if row is None:
        raise Refusal("NOT_FOUND", "Product row was not found")
    type_id = type_of(desk.state, row["ownerType"])
    if desk.state.access.denied(type_id or 0, php.integer(row["ownerId"]), desk.caller.user_id):
        raise Refusal("ACCESS_DENIED", "Access denied")
    return row


def _answer(desk: Desk, id_: Kept) -> dict[str, Any]:
    entity = desk.entity(ROW)
    row = desk.state.store.get(entity, id_)
    assert row is not None
    return {"productRow": records.show(desk.state, entity, "rest", row)}


def _old(row: Row) -> dict[str, Any]:
    told: dict[str, Any] = {
        "ID": str(row["id"]),
        "OWNER_ID": str(row["ownerId"]),
        "OWNER_TYPE": row["ownerType"],
        "PRODUCT_ID": row["productId"] or 0,
        "PRODUCT_NAME": row["productName"] or "",
        "ORIGINAL_PRODUCT_NAME": row["productName"] or "",
        "PRODUCT_DESCRIPTION": None,
    }
    for name in ("price", "priceExclusive", "priceNetto", "priceBrutto"):
        told[_NAMES[name]] = _number(row[name])
    told["PRICE_ACCOUNT"] = f"{_number(row['priceAccount']):.2f}"
    for name in ("quantity", "discountTypeId", "discountRate", "discountSum", "taxRate", "taxIncluded", "customized"):
        told[_NAMES[name]] = row[name]
    for name in ("measureCode", "measureName", "sort"):
        told[_NAMES[name]] = row[name]
    told |= {"XML_ID": row["xmlId"] or "", "TYPE": row["type"], "STORE_ID": 0}
    return {**told, "RESERVE_ID": None, "DATE_RESERVE_END": None, "RESERVE_QUANTITY": None}


def _derive(state: State, before: Row | None, fields: dict[str, Kept]) -> None:
    now: dict[str, Kept] = {**(before.fields if before else {}), **fields}
    price, tax = _number(now.get("price")), _number(now.get("taxRate"))
    exclusive = price / (1 + tax / _WHOLE)
    rate, discount = _number(now.get("discountRate")), _number(now.get("discountSum"))
    if php.integer(now.get("discountTypeId")) == ABSOLUTE:
        rate = discount / (exclusive + discount) * _WHOLE if exclusive + discount else 0.0
    elif rate < _WHOLE:
        discount = exclusive * rate / (_WHOLE - rate)
    fields.update(
        discountRate=round(rate, 2),
        discountSum=round(discount, 2),
        priceExclusive=round(exclusive, 2),
        priceNetto=round(exclusive + discount, 2),
        priceBrutto=round((exclusive + discount) * (1 + tax / _WHOLE), 2),
        priceAccount=price,
        price=price,
    )
    if before is None:
        fields.update(customized="Y", xmlId="", type=GOODS)
        if not fields.get("productName") and fields.get("productId"):
            fields["productName"] = _product_name(state, php.integer(fields["productId"]))
        if not fields.get("measureCode"):
            fields.update(measureCode=PIECES, measureName="pcs")


def _product_name(state: State, id_: int) -> str | None:
    entity = state.entity("catalog.Product")
    row = records.find(state, entity, id_) if entity is not None else None
    if row is not None and row["name"]:
        return str(row["name"])
    row = records.find(state, crm_products.PRODUCT, id_)
    return None if row is None else str(row["NAME"] or "")


def _after_write(state: State, entity: Entity, before: Row | None, row: Row, _user_id: int) -> None:
    if entity.key == ROW:
        settle(state, str(row["ownerType"]), php.integer(row["ownerId"]))
    elif before is not None and entity.type_id is not None and "IS_MANUAL_OPPORTUNITY" in entity.fields:
        symbol, id_ = symbol_of(entity.type_id), php.integer(row[entity.id])
        if rows_of(state, symbol, id_):
            settle(state, symbol, id_)


def _after_delete(state: State, entity: Entity, row: Row) -> None:
    if entity.key == ROW:
        settle(state, str(row["ownerType"]), php.integer(row["ownerId"]))
    elif crm_stages.stage_field(entity) is not None and entity.type_id is not None:
        rows = state.entity(ROW)
        for item in rows_of(state, symbol_of(entity.type_id), row[entity.id]) if rows is not None else ():
            assert rows is not None
            state.store.delete(rows, item["id"])


def _number(value: Any) -> float:
    number = php.number(value)
    return float(number) if number is not None else 0.0


records.ON_WRITE.setdefault(ROW, []).append(_derive)
records.AFTER_WRITE.append(_after_write)
records.ON_DELETE.append(_after_delete)
