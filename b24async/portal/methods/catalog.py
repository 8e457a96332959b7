"""``catalog.*``: what the fields of products, prices, stock and documents have to do with each other.

Simple products, products with variations, the variations and services are four families over one table, told apart by ``type``; the ids are theirs
together. A property of a catalogue is a field ``propertyN`` of its products, with an id for each value. A document that is posted moves stock.
https://apidocs.bitrix24.com/api-reference/catalog/index.html
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import attrs

from b24async.portal import families, files, filters, php, plain, records, store
from b24async.portal.book import EntityUse
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.replies import Refusal, Result, no_parameter
from b24async.portal.store import TRUE, Row, Sql

if TYPE_CHECKING:
    from collections.abc import Collection

    from b24async.portal.book import Entity, Field
    from b24async.portal.files import Link, Sent
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

PRODUCT, SKU, OFFER, SERVICE = (
    "catalog.CatalogProduct",
    "catalog.CatalogProductSku",
    "catalog.CatalogProductOffer",
    "catalog.CatalogProductService",
)
PRICE, PROPERTY, IMAGE = "catalog.CatalogPrice", "catalog.CatalogProductProperty", "catalog.CatalogProductImage"
DOCUMENT, ELEMENT, STOCK = (
    "catalog.CatalogDocument",
    "catalog.CatalogDocumentElement",
    "catalog.CatalogStoreProduct",
)
CATALOG, RATIO = "catalog.Catalog", "catalog.CatalogRatio"

IBLOCK, OFFERS_IBLOCK = 23, 24
"""The catalogue that every portal has, and the one of its variations."""

# The first type is the one that a new record gets.
_TYPES = {PRODUCT: (), SKU: (3, 6), OFFER: (4, 5), SERVICE: (7,)}
_SIMPLE = 1
_FAMILIES = {
    PRODUCT: "catalog.product",
    SKU: "catalog.product.sku",
    OFFER: "catalog.product.offer",
    SERVICE: "catalog.product.service",
}
_PICTURES = ("previewPicture", "detailPicture")
_PROPERTY = re.compile(r"property(\d+)")
_MOVES = {"A": (0, 1), "S": (0, 1), "R": (0, 1), "M": (-1, 1), "D": (-1, 0)}

SETTINGS = plain.entity(
    "catalog.PropertySection",
    {
        "ID": "integer",
        "propertyId": "integer",
        "smartFilter": "Y/N",
        "displayType": "string",
        "displayExpanded": "Y/N",
        "filterHint": "string",
    },
)
CUSTOM = plain.entity("catalog.DocumentFields", {"ID": "integer", "VALUES": "json"})

_LANGUAGES = {"en": "English", "de": "German"}
_CODES = ("ar", "br", "en", "fr", "id", "it", "ja", "kz", "la", "ms", "pl", "de", "sc", "tc", "th", "tr", "vn")

SCHEMAS.append("CREATE TABLE IF NOT EXISTS _catalog_image (id INTEGER PRIMARY KEY, file_id INTEGER)")
store.SHARED.update({key: PRODUCT for key in _TYPES if key != PRODUCT})


def _named(does: str) -> list[str]:
    return [f"{family}.{does}" for family in _FAMILIES.values()]


@handles(*_named("add"))
def add(desk: Desk) -> Any:
    """A new product."""
    entity = _entity(desk)
    given = dict(php.pairs(desk.get("fields")))
    id_ = php.integer(_inner(desk, families.add(_normal(desk), entity))["id"])
    base = desk.entity(PRODUCT)
    row = desk.state.store.get(base, id_)
    assert row is not None
    rest: dict[str, Kept] = {}
    records.complete(desk.state, base, rest, desk.caller.user_id)
    fields: dict[str, Kept] = {name: value for name, value in rest.items() if row[name] is None}
    for name in ("createdBy", "modifiedBy"):
        fields[name] = row[name] or desk.caller.user_id
    fields["type"] = (_TYPES[entity.key] or (_SIMPLE,))[0]
    if not row["xmlId"]:
        fields["xmlId"] = str(id_)
    desk.state.store.update(base, id_, Row(fields, _properties(desk, given, {})))
    ratio = {"productId": id_, "ratio": 1, "isDefault": "Y"}
    records.add(desk.state, desk.entity(RATIO), "rest", ratio, desk.caller.user_id, trusted=True)
    return families.answer(desk, entity, id_)


@handles(*_named("get"))
def get(desk: Desk) -> Any:
    """A product."""
    _known(desk)
    return families.get(desk, _entity(desk))


@handles(*_named("update"))
def update(desk: Desk) -> Any:
    """Change a product; values of a property that come without their ids replace the old ones."""
    row, entity = _known(desk), _entity(desk)
    given = dict(php.pairs(desk.get("fields")))
    families.update(_normal(desk, row), entity)
    custom = {**row.custom, **_properties(desk, given, row.custom)}
    custom = {name: value for name, value in custom.items() if value not in (None, [])}
    desk.state.store.update(entity, row["id"], Row({"modifiedBy": desk.caller.user_id}, custom))
    return families.answer(desk, entity, row["id"])


@handles(*_named("delete"))
def delete(desk: Desk) -> Any:
    """Remove a product with its prices, pictures and stock."""
    _known(desk)
    return families.delete(desk, _entity(desk))


@handles(*_named("list"))
def listing(desk: Desk) -> Any:
    """A page of products of a catalogue."""
    entity = _entity(desk)
    select = [str(name) for name in php.values(desk.get("select"))]
    if "*" not in select and not {"id", "iblockId"} <= set(select):
        raise Refusal("0", "Fields `id`, `iblockId` are not specified in the selection fields")
    wanted = dict(php.pairs(desk.get("filter")))
    if "iblockId" not in {filters.parse_key(key)[1] for key in wanted}:
        raise Refusal("0", "Field `iblockId` is not specified in the filter")
    asked = {name for name in select if _PROPERTY.fullmatch(name)}
    if asked or "*" in select:
        desk = attrs.evolve(desk, params={**desk.params, "select": [*select, "UF_*"]})
    types = _TYPES[entity.key]
    where = filters.within(desk.state.store.table(entity).columns["type"], types) if types else TRUE
    found = families.listing(desk, entity, where)
    if asked and "*" not in select:
        for row in _rows(desk, found.value):
            for name in [name for name in row if _PROPERTY.fullmatch(name) and name not in asked]:
                del row[name]
    return found


@handles(*_named("getFieldsByFilter"))
def fields_by_filter(desk: Desk) -> Any:
    """The fields of products in a catalogue, its properties included."""
    iblock_id = dict(php.pairs(desk.get("filter"))).get("iblockId")
    if iblock_id in (None, ""):
        raise Refusal("0", "Field `iblockId` is not specified in the filter")
    key = next(key for key, family in _FAMILIES.items() if desk.method.name.rpartition(".")[0] == family)
    described = {
        name: {
            "isImmutable": "rest" in field.immutable,
            "isReadOnly": field.read_only,
            "isRequired": "rest" in field.required,
            "name": field.title,
            "type": "file" if name in _PICTURES else field.kind,
        }
        for name, field in desk.entity(key).fields.items()
        if "rest" in field.read
    }
    own = desk.entity(PROPERTY)
    column = desk.state.store.table(own).columns["iblockId"]
    for row in desk.state.store.select(own, Sql(f"{column} = ?", (php.integer(iblock_id),))):
        described[f"property{row['id']}"] = {
            "isDynamic": True,
            "isImmutable": False,
            "isMultiple": row["multiple"] == "Y",
            "isReadOnly": False,
            "isRequired": row["isRequired"] == "Y",
            "name": row["name"],
            "propertyType": row["propertyType"],
            "type": "productproperty",
            "userType": row["userType"],
        }
    return families.wrap(desk.method, described)


@handles(*_named("download"))
def download(desk: Desk) -> Any:
    """The bytes of a picture or of a file in a property."""
    given = dict(php.pairs(desk.get("fields")))
    for name in ("fileId", "productId", "fieldName"):
        if given.get(name) in (None, ""):
            raise Refusal("0", f"Required fields: {name}")
    row = records.find(desk.state, desk.entity(PRODUCT), given["productId"])
    if row is None:
        raise Refusal("0", "The product with the specified identifier was not found")
    file_id, name = php.integer(given["fileId"]), str(given["fieldName"])
    kept = json.loads(str(row[name] or "null")) if name in _PICTURES else row.custom.get(name)
    ids = {php.integer(part.get("id") or part.get("value")) for part in _each(kept) if isinstance(part, dict)}
    if file_id not in ids or files.find(desk.state, file_id) is None:
        raise Refusal("0", "File with the specified identifier does not exist")
    return Result(files.read(desk.state, file_id))


@handles("catalog.price.modify")
def modify_prices(desk: Desk) -> Any:
    """All prices of a product at once: what is left out is deleted."""
    given = dict(php.pairs(dict(php.pairs(desk.get("fields"))).get("product")))
    entity = desk.entity(PRICE)
    product = records.find(desk.state, desk.entity(PRODUCT), given.get("id"))
    if product is None:
        raise Refusal("0", "The product does not exist")
    column = desk.state.store.table(entity).columns["productId"]
    there = {row["id"]: row for row in desk.state.store.select(entity, Sql(f"{column} = ?", (product["id"],)))}
    kept: list[Any] = []
    for item in php.values(given.get("prices")):
        fields = {**dict(php.pairs(item)), "productId": product["id"]}
        missing = [name for name in ("catalogGroupId", "price", "currency") if fields.get(name) in (None, "")]
        if missing:
            raise Refusal("0", f"Required fields: {', '.join(missing)}")
        row = there.get(php.integer(fields.pop("id", None)))
        if row is None:
            kept.append(records.add(desk.state, entity, "rest", fields, desk.caller.user_id))
        else:
            records.change(desk.state, entity, "rest", row, fields, desk.caller.user_id)
            kept.append(row["id"])
    for id_, row in there.items():
        if id_ not in kept:
            records.remove(desk.state, entity, row)
    rows = [row for id_ in kept if (row := desk.state.store.get(entity, id_)) is not None]
    return families.wrap(desk.method, records.show_many(desk.state, entity, "rest", rows))


@handles("catalog.productImage.add")
def image_add(desk: Desk) -> Any:
    """A picture for a product."""
    given, pair = dict(php.pairs(desk.get("fields"))), files.pair(desk.get("fileContent"))
    product = records.find(desk.state, desk.entity(PRODUCT), given.get("productId"))
    if product is None:
        raise Refusal("0", "Product with the specified identifier not found")
    file_id = files.keep(desk.state, *pair) if pair else 0
    if pair is None or not file_id:
        raise Refusal("0", "Error saving the file")
    entity = desk.entity(IMAGE)
    fields = {
        "productId": product["id"],
        "type": given.get("type") or "MORE_PHOTO",
        "name": pair[0],
        "createTime": desk.state.now(),
        "detailUrl": f"/upload/iblock/{file_id}/{pair[0]}",
    }
    id_ = records.add(desk.state, entity, "rest", fields, desk.caller.user_id, trusted=True)
    desk.state.store.run("INSERT INTO _catalog_image VALUES (?, ?)", (id_, file_id))
    return families.wrap(desk.method, _show_image(desk, _image(desk, product["id"], id_)))


@handles("catalog.productImage.get")
def image_get(desk: Desk) -> Any:
    """A picture of a product."""
    row = _image(desk, desk.get("productId"), desk.get("id"))
    return families.wrap(desk.method, _show_image(desk, row))


@handles("catalog.productImage.list")
def image_list(desk: Desk) -> Any:
    """The pictures of a product."""
    entity = desk.entity(IMAGE)
    column = desk.state.store.table(entity).columns["productId"]
    product_id = php.integer(desk.get("productId"))
    if desk.state.store.get(desk.entity(PRODUCT), product_id) is None:
        raise Refusal("0", "Product with the specified identifier not found")
    found = families.page(desk, entity, Sql(f"{column} = ?", (product_id,)), "")
    chosen = {str(name) for name in php.values(desk.get("select"))}
    rows = [_show_image(desk, row) for row in found.value]
    if chosen and "*" not in chosen:
        rows = [{name: value for name, value in row.items() if name in chosen} for row in rows]
    return attrs.evolve(found, value=families.wrap(desk.method, rows))


@handles("catalog.productImage.delete")
def image_delete(desk: Desk) -> Any:
    """A picture less."""
    row = _image(desk, desk.get("productId"), desk.get("id"))
    records.remove(desk.state, desk.entity(IMAGE), row)
    return True


@handles("catalog.catalog.get", "catalog.catalog.list")
def catalogs(desk: Desk) -> Any:
    """The catalogues: one of products and one of their variations."""
    _open_catalogs(desk)
    return families.serve(desk)


@handles("catalog.catalog.isOffers")
def is_offers(desk: Desk) -> Any:
    """Whether a catalogue holds variations."""
    _open_catalogs(desk)
    row = records.find(desk.state, desk.entity(CATALOG), desk.get("id"))
    if row is None:
        raise Refusal("0", "Catalog does not exist")
    return bool(row["productIblockId"])


@handles("catalog.document.fields", "catalog.document.element.fields")
def old_fields(desk: Desk) -> Any:
    """The fields in the old format."""
    key = ELEMENT if ".element." in desk.method.name else DOCUMENT
    return [families.fields(_as(desk, key), desk.entity(key))]


@handles("catalog.document.delete")
def document_delete(desk: Desk) -> Any:
    """Remove a document that is not posted, with its rows."""
    row = _document(desk, desk.get("id"))
    if row["status"] == "Y":
        raise Refusal("0", "An error occurred while deleting document: the document is conducted")
    records.remove(desk.state, desk.entity(DOCUMENT), row)
    return True


@handles("catalog.document.deleteList")
def document_delete_list(desk: Desk) -> Any:
    """Remove documents that are not posted."""
    for id_ in _ids(desk):
        row = records.find(desk.state, desk.entity(DOCUMENT), id_)
        if row is None:
            raise Refusal("0", f'An error occurred while deleting document "{id_}": Document not found')
        if row["status"] == "Y":
            raise Refusal("0", f'An error occurred while deleting document "{id_}": the document is conducted')
        records.remove(desk.state, desk.entity(DOCUMENT), row)
    return True


@handles("catalog.document.conduct", "catalog.document.confirm")
def conduct(desk: Desk) -> Any:
    """Post a document: stock moves."""
    _conduct(desk, _document(desk, desk.get("id")))
    return True


@handles("catalog.document.conductList")
def conduct_list(desk: Desk) -> Any:
    """Post documents."""
    for id_ in _ids(desk):
        _conduct(desk, _document(desk, id_))
    return True


@handles("catalog.document.cancel", "catalog.document.unconfirm")
def cancel(desk: Desk) -> Any:
    """Take back what a posted document has moved."""
    _cancel(desk, _document(desk, desk.get("id")))
    return True


@handles("catalog.document.cancelList")
def cancel_list(desk: Desk) -> Any:
    """Take back what posted documents have moved."""
    for id_ in _ids(desk):
        _cancel(desk, _document(desk, id_))
    return True


@handles("catalog.document.mode.status")
def mode(_desk: Desk) -> Any:
    """Whether stock is managed."""
    return "Y"


@handles("catalog.document.element.add", "catalog.document.element.update", "catalog.document.element.delete")
def document_element(desk: Desk) -> Any:
    """The rows of a document, as long as it is not posted."""
    document_id = dict(php.pairs(desk.get("fields"))).get("docId")
    if not desk.method.name.endswith("add"):
        row = records.find(desk.state, desk.entity(ELEMENT), desk.get("id"))
        document_id = row["docId"] if row else None
    document = records.find(desk.state, desk.entity(DOCUMENT), document_id)
    if document is None or document["status"] == "Y":
        raise Refusal("ERROR_DOCUMENT_STATUS", "Document not found" if document is None else "Conducted document")
    return families.serve(desk)


@handles("catalog.enum.getRoundTypes")
def round_types(desk: Desk) -> Any:
    """The ways to round a price."""
    names = {1: "Mathematical", 2: "In Favor of the Store", 4: "In Favor of the Customer"}
    return families.wrap(desk.method, [{"id": id_, "name": name} for id_, name in names.items()])


@handles("catalog.enum.getStoreDocumentTypes")
def document_types(desk: Desk) -> Any:
    """The types of documents."""
    names = {
        "A": "Goods Receipt",
        "S": "Goods Acquisition",
        "M": "Goods Transfer Between Warehouses",
        "R": "Goods Return",
        "D": "Goods Write-off",
    }
    return families.wrap(desk.method, [{"id": id_, "name": name} for id_, name in names.items()])


@handles("catalog.priceTypeLang.getLanguages")
def languages(desk: Desk) -> Any:
    """The languages of price types."""
    rows = [{"active": "Y", "lid": code, "name": _LANGUAGES.get(code, code)} for code in _CODES]
    return Result(families.wrap(desk.method, rows), total=len(rows))


@handles("catalog.productPropertyFeature.getAvailableFeaturesByProperty")
def available_features(desk: Desk) -> Any:
    """What a property can do on the pages of a shop."""
    if records.find(desk.state, desk.entity(PROPERTY), desk.get("propertyId")) is None:
        raise Refusal("0", "productProperty does not exist.")
    names = {
        "LIST_PAGE_SHOW": "Show on the list page of items",
        "DETAIL_PAGE_SHOW": "Show on the detail page of the item",
    }
    rows = [{"featureId": id_, "featureName": name, "moduleId": "iblock"} for id_, name in names.items()]
    return families.wrap(desk.method, rows)


@handles("catalog.productPropertySection.get")
def section_settings(desk: Desk) -> Any:
    """How a property is shown in the filter."""
    row = plain.find(desk.state, SETTINGS, '"propertyId" = ?', php.integer(desk.get("propertyId")))
    if row is None:
        raise Refusal("0", "productPropertySection does not exist.")
    return families.wrap(desk.method, _show_settings(desk.state, row))


@handles("catalog.productPropertySection.list")
def section_settings_list(desk: Desk) -> Any:
    """How properties are shown in the filter."""
    found = plain.page(desk, SETTINGS, desk.get("filter"), desk.get("order"))
    rows = [_show_settings(desk.state, row) for row in found.value]
    return attrs.evolve(found, value=families.wrap(desk.method, rows))


@handles("catalog.productPropertySection.set")
def section_settings_set(desk: Desk) -> Any:
    """Say how a property is shown in the filter."""
    property_ = records.find(desk.state, desk.entity(PROPERTY), desk.get("propertyId"))
    if property_ is None:
        raise Refusal("0", "productPropertySection does not exist.")
    known = SETTINGS.fields.keys() - {"ID", "propertyId"}
    given = {name: value for name, value in php.pairs(desk.get("fields")) if name in known}
    row = plain.find(desk.state, SETTINGS, '"propertyId" = ?', property_["id"])
    if row is None:
        row = plain.add(desk.state, SETTINGS, **{"displayType": "F", **given}, propertyId=property_["id"])
    else:
        row = plain.change(desk.state, SETTINGS, row, **given)
    shown = {**_show_settings(desk.state, row), "iblockId": property_["iblockId"], "sectionId": 0}
    return families.wrap(desk.method, shown)


@handles("catalog.userfield.document.list")
def custom_list(desk: Desk) -> Any:
    """The custom fields of documents of one type."""
    wanted = dict(php.pairs(desk.get("filter")))
    if not any(filters.parse_key(key)[1] == "documentType" for key in wanted):
        raise Refusal("0", "The document type is not specified in the filter")
    names = {"documentId": "id", "documentType": "docType"}

    def own(key: str) -> str:
        operator, name = filters.parse_key(key)
        return f"{operator}{names.get(name, name)}"

    entity = desk.entity(DOCUMENT)
    how = filters.Reading(entity, "rest", desk.state.store, desk.state.zone)
    where = filters.where(how, {own(key): value for key, value in wanted.items()})
    order = filters.order_by(how, [(own(name), way) for name, way in php.pairs(desk.get("order"))])
    found = families.page(desk, entity, where, order)
    chosen = {str(name) for name in php.values(desk.get("select"))}
    rows = [_custom(desk.state, row) for row in found.value]
    if chosen and "*" not in chosen:
        rows = [{name: value for name, value in row.items() if name in chosen} for row in rows]
    return attrs.evolve(found, value=families.wrap(desk.method, rows))


@handles("catalog.userfield.document.update")
def custom_update(desk: Desk) -> Any:
    """Custom fields of a document."""
    given = dict(php.pairs(desk.get("fields")))
    row = records.find(desk.state, desk.entity(DOCUMENT), desk.get("documentId"))
    if row is None or row["docType"] != given.pop("documentType", None):
        raise Refusal("0", "The specified document does not exist")
    kept = desk.state.store.get(CUSTOM, row["id"])
    if kept is None:
        kept = plain.add(desk.state, CUSTOM, ID=row["id"], VALUES={})
    plain.change(desk.state, CUSTOM, kept, VALUES={**_values(kept), **given})
    return families.wrap(desk.method, _custom(desk.state, row))


@files.serves("catalog")
def serve(state: State, link: Link) -> Sent:
    """The picture of a product."""
    file = files.find(state, link.query.get("id"))
    if file is None:
        raise Refusal("0", "File with the specified identifier does not exist")
    return files.Sent(file, file.name)


def _as(desk: Desk, key: str) -> Desk:
    use = EntityUse((key,), None, "rest", "fields", ("", ""))
    return attrs.evolve(desk, method=attrs.evolve(desk.method, entity=use))


def _entity(desk: Desk) -> Entity:
    use = desk.method.entity
    assert use is not None
    return desk.entity(use.of[0])


def _known(desk: Desk) -> Row:
    """Return the product that the parameters name, if it is of the family's type."""
    entity, use = _entity(desk), desk.method.entity
    row = records.find(desk.state, entity, desk.get("id"))
    types = _TYPES[entity.key]
    if row is None or (types and row["type"] not in types):
        raise Refusal(*(use.missing if use else entity.missing))
    return row


def _inner(desk: Desk, value: Any) -> Any:
    for key in (desk.method.under or desk.method.rows or "").split("."):
        value = value[key] if key else value
    return value


def _rows(desk: Desk, value: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = _inner(desk, value)
    return found


def _normal(desk: Desk, before: Row | None = None) -> Desk:
    """Return the command with pictures as ids of kept files and a parent as an object."""
    given = desk.get("fields")
    if not php.is_array(given):
        return desk
    fields = dict(php.pairs(given))
    for name in _PICTURES:
        if name not in fields:
            continue
        pair = files.pair(fields[name])
        old = json.loads(str(before[name] or "null")) if before else None
        if pair is None and not (php.is_array(fields[name]) and "remove" in fields[name]):
            del fields[name]  # what is no file and removes none says nothing
            continue
        if isinstance(old, dict):
            files.forget(desk.state, old.get("id"))
        file_id = files.keep(desk.state, *pair) if pair else 0
        fields[name] = {"id": str(file_id)} if file_id else None
    if "parentId" in fields:
        parent = fields["parentId"]
        parent = parent.get("value") if isinstance(parent, dict) else parent
        fields["parentId"] = {"value": str(parent), "valueId": str(_next_value(desk.state))} if parent else None
    return attrs.evolve(desk, params={**desk.params, "fields": fields})


def _properties(desk: Desk, given: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """Return the values of the properties that were given, each with its id."""
    found: dict[str, Any] = {}
    for name, value in given.items():
        match = _PROPERTY.fullmatch(name)
        if match is None:
            continue
        property_ = desk.state.store.get(desk.entity(PROPERTY), int(match[1]))
        many = property_["multiple"] == "Y" if property_ is not None else isinstance(value, list)
        is_file = property_ is not None and property_["propertyType"] == "F"
        whole = not isinstance(value, list) or files.pair(value) is not None
        items = [value] if whole else php.values(value)
        kept = [item for item in _each(before.get(name)) if is_file]  # files stay until they are removed
        for item in items:
            inner = item.get("value", item) if isinstance(item, dict) else item
            value_id = item.get("valueId") if isinstance(item, dict) else None
            same = [old for old in _each(before.get(name)) if value_id and str(old["valueId"]) == str(value_id)]
            kept = [old for old in kept if old not in same]
            if is_file and isinstance(inner, dict) and str(inner.get("remove")).upper() == "Y":
                files.forget(desk.state, *(old["value"].get("id") for old in same if isinstance(old["value"], dict)))
                continue
            if is_file:
                pair = files.pair(inner)
                file_id = files.keep(desk.state, *pair) if pair else 0
                inner = {"id": str(file_id)} if file_id else None
            if inner in (None, "", []):
                continue
            text = inner if php.is_array(inner) else ("Y" if inner else "N") if isinstance(inner, bool) else str(inner)
            kept.append({"value": text, "valueId": str(value_id if same else _next_value(desk.state))})
        found[name] = kept if many else kept[-1] if kept else None
    return found


def _each(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _next_value(state: State) -> int:
    return state.store.next_number("catalog.value")


def _picture(product_id: Any, field: str, file_id: Any) -> dict[str, Any]:
    query = {"fields[fieldName]": field, "fields[fileId]": file_id, "fields[productId]": product_id}
    url = f"/rest/catalog.product.download?{urlencode(query)}"
    return {"id": str(file_id), "url": url, "urlMachine": url}


def _show(
    _state: State, _entity: Entity, _style: str, row: Row, answer: dict[str, Any], _chosen: Collection[Field]
) -> None:
    for name in _PICTURES:
        if isinstance(answer.get(name), dict):
            answer[name] = _picture(row["id"], name, answer[name]["id"])
    for name, value in list(answer.items()):
        if _PROPERTY.fullmatch(name):
            shown = [_show_value(row, name, item) for item in _each(value)]
            answer[name] = shown if isinstance(value, list) else next(iter(shown), None)


def _show_value(row: Row, name: str, item: Any) -> Any:
    inner = item["value"]
    if isinstance(inner, dict) and inner.keys() == {"id"}:
        return {**item, "value": _picture(row["id"], name, inner["id"])}
    return item


def _column(_reading: filters.Reading, name: str) -> filters.Column | None:
    match = _PROPERTY.fullmatch(name)
    if match is None:
        return None
    path = f"'$.property{int(match[1])}'"
    each = (
        f"json_each(CASE json_type({store.CUSTOM}, {path}) WHEN 'array' THEN json_extract({store.CUSTOM}, {path}) "
        f"ELSE json_array(json(json_extract({store.CUSTOM}, {path}))) END)"
    )
    many = f"(SELECT json_extract(one.value, '$.value') AS value FROM {each} AS one)"  # noqa: S608 - our own names
    return filters.Column("CAST(item.value AS TEXT)", filters.TEXT, "custom", many=many)


def _new_product(state: State, before: Row | None, fields: dict[str, Kept]) -> None:
    fields["timestampX"] = state.now()
    if before is None:
        fields.setdefault("id", state.store.next_number("catalog.product"))
        fields["available"], fields["bundle"] = "Y", "N"
        if not fields.get("dateCreate"):
            fields["dateCreate"] = state.now()
        if fields.get("sort") is None:
            fields["sort"] = 500


def _price(state: State, _before: Row | None, fields: dict[str, Kept]) -> None:
    fields["timestampX"] = state.now()
    if "price" in fields:
        fields["priceScale"] = fields["price"]


def _new_document(state: State, before: Row | None, fields: dict[str, Kept]) -> None:
    fields["dateModify"] = state.now()
    if before is None:
        fields["status"], fields["dateCreate"] = "N", state.now()
        fields["dateDocument"] = fields.get("dateDocument") or state.now()


def _image(desk: Desk, product_id: Any, id_: Any) -> Row:
    row = records.find(desk.state, desk.entity(IMAGE), id_)
    if row is None or row["productId"] != php.integer(product_id):
        raise Refusal("0", "Image with the specified identifier not found")
    return row


def _show_image(desk: Desk, row: Row) -> dict[str, Any]:
    shown = records.show(desk.state, desk.entity(IMAGE), "rest", row)
    found = desk.state.store.run("SELECT file_id FROM _catalog_image WHERE id = ?", (row["id"],)).fetchone()
    shown["downloadUrl"] = files.link_to(desk.state, desk.caller, "catalog", {"id": str(found[0])}) if found else None
    return shown


def _open_catalogs(desk: Desk) -> None:
    entity = desk.entity(CATALOG)
    if desk.state.store.get(entity, IBLOCK) is not None:
        return
    for id_, name, parent in (
        (IBLOCK, "CRM Product Catalog", None),
        (OFFERS_IBLOCK, "CRM Product Catalog (offers)", IBLOCK),
    ):
        fields = {
            "id": id_,
            "iblockId": id_,
            "iblockTypeId": "CRM_PRODUCT_CATALOG",
            "lid": "s1",
            "name": name,
            "productIblockId": parent,
            "subscription": "N",
        }
        records.add(desk.state, entity, "rest", fields, desk.caller.user_id, trusted=True)


def _ids(desk: Desk) -> list[Any]:
    found = php.values(desk.get("documentIds"))
    if not found:
        raise no_parameter("documentIds")
    return found


def _document(desk: Desk, id_: Any) -> Row:
    row = records.find(desk.state, desk.entity(DOCUMENT), id_)
    if row is None:
        raise Refusal("0", "Document not found")
    return row


def _conduct(desk: Desk, document: Row) -> None:
    if document["status"] == "Y":
        raise Refusal("0", "Document conducting error: Document has already been conducted")
    _move(desk, document, 1)
    _set_status(desk, document, "Y")


def _cancel(desk: Desk, document: Row) -> None:
    if document["status"] != "Y":
        raise Refusal("0", "Error cancelling document conduct: Document has not been conducted yet")
    _move(desk, document, -1)
    _set_status(desk, document, "C")


def _set_status(desk: Desk, document: Row, status: str) -> None:
    fields: dict[str, Kept] = {"status": status, "statusBy": desk.caller.user_id, "dateStatus": desk.state.now()}
    desk.state.store.update(desk.entity(DOCUMENT), document["id"], Row(fields, document.custom))


def _move(desk: Desk, document: Row, sign: int) -> None:
    entity = desk.entity(ELEMENT)
    column = desk.state.store.table(entity).columns["docId"]
    out, into = _MOVES.get(str(document["docType"]), (0, 0))
    for row in desk.state.store.select(entity, Sql(f"{column} = ?", (document["id"],))):
        amount = float(row["amount"] or 0) * sign
        for direction, store_id in ((out, row["storeFrom"]), (into, row["storeTo"])):
            if direction and store_id:
                _add_stock(desk, row["elementId"], store_id, amount * direction)


def _add_stock(desk: Desk, product_id: Kept, store_id: Kept, amount: float) -> None:
    entity, products = desk.entity(STOCK), desk.entity(PRODUCT)
    columns = desk.state.store.table(entity).columns
    where = Sql(f"{columns['productId']} = ? AND {columns['storeId']} = ?", (product_id, store_id))
    found = next(iter(desk.state.store.select(entity, where)), None)
    if found is None:
        fields = {"productId": product_id, "storeId": store_id, "amount": amount, "quantityReserved": 0}
        records.add(desk.state, entity, "rest", fields, desk.caller.user_id, trusted=True)
    else:
        changed: dict[str, Kept] = {"amount": float(found["amount"] or 0) + amount}
        desk.state.store.update(entity, found["id"], Row(changed, found.custom))
    product = desk.state.store.get(products, product_id)
    if product is not None:
        quantity: dict[str, Kept] = {"quantity": float(product["quantity"] or 0) + amount}
        desk.state.store.update(products, product_id, Row(quantity, product.custom))


def _show_settings(state: State, row: Row) -> dict[str, Any]:
    shown = plain.shown(state, SETTINGS, row)
    del shown["ID"]
    return {**shown, "propertyId": row["propertyId"]}


def _custom(state: State, document: Row) -> dict[str, Any]:
    kept = state.store.get(CUSTOM, document["id"])
    values = _values(kept) if kept else {}
    return {"documentId": document["id"], "documentType": document["docType"], **values}


def _values(kept: Row) -> dict[str, Any]:
    return dict(php.pairs(json.loads(str(kept["VALUES"] or "{}"))))


def _below(state: State, key: str, field: str, id_: Kept) -> None:
    entity = state.book.entity(key)
    if entity is not None:
        column = state.store.table(entity).columns[field]
        for row in state.store.select(entity, Sql(f"{column} = ?", (id_,))):
            records.remove(state, entity, row)


def after_delete(state: State, entity: Entity, row: Row) -> None:
    """A product takes its prices, pictures, ratios and stock along, a document its rows, a picture its file."""
    if entity.key in _TYPES:
        for key in (PRICE, IMAGE, RATIO, STOCK):
            _below(state, key, "productId", row["id"])
        for name in _PICTURES:
            kept = json.loads(str(row[name] or "null"))
            if isinstance(kept, dict):
                files.forget(state, kept.get("id"))
    elif entity.key == DOCUMENT:
        _below(state, ELEMENT, "docId", row["id"])
        state.store.delete(CUSTOM, row["id"])
    elif entity.key == PROPERTY:
        _below(state, "catalog.CatalogProductPropertyEnum", "propertyId", row["id"])
        _below(state, "catalog.CatalogProductPropertyFeature", "propertyId", row["id"])
    elif entity.key == IMAGE:
        found = state.store.run("SELECT file_id FROM _catalog_image WHERE id = ?", (row["id"],)).fetchone()
        if found is not None:
            files.forget(state, found[0])
            state.store.run("DELETE FROM _catalog_image WHERE id = ?", (row["id"],))


records.ON_DELETE.append(after_delete)
records.ON_WRITE.setdefault(PRICE, []).append(_price)
records.ON_WRITE.setdefault(DOCUMENT, []).append(_new_document)
for _key in _TYPES:
    records.ON_WRITE.setdefault(_key, []).append(_new_product)
    records.ON_SHOW.setdefault(_key, []).append(_show)
    filters.COLUMNS[_key] = _column
