"""The outdated catalog of the CRM: ``crm.product.*``, its sections, properties, catalogs and units of measure.

https://apidocs.bitrix24.com/api-reference/crm/outdated/products/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal import families, php, records
from b24async.portal.handlers import FURNITURE
from b24async.portal.methods import crm_tables
from b24async.portal.replies import Refusal
from b24async.portal.store import Row

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State

MEASURE = "crm.Measure"
CATALOG_ID = 1

CATALOG = crm_tables.declare(
    "crm.Catalog",
    "Catalog",
    {
        "ID": "integer read-only",
        "NAME": "string",
        "ORIGINATOR_ID": "string?",
        "ORIGIN_ID": "string?",
        "XML_ID": "string?",
    },
)
PRODUCT = crm_tables.declare(
    "crm.Product",
    "Product",
    {
        "ID": "integer read-only",
        "CATALOG_ID": "integer? =1",
        "PRICE": "money?",
        "CURRENCY_ID": "string?",
        "NAME": "string required",
        "CODE": "string?",
        "DESCRIPTION": "string?",
        "DESCRIPTION_TYPE": "string =text",
        "ACTIVE": "boolean(Y/N) =Y",
        "SECTION_ID": "integer?",
        "SORT": "integer =500",
        "VAT_ID": "integer?",
        "VAT_INCLUDED": "boolean(Y/N)",
        "MEASURE": "integer?",
        "XML_ID": "string?",
        "PREVIEW_PICTURE": "json?",
        "DETAIL_PICTURE": "json?",
        "DATE_CREATE": "datetime read-only",
        "TIMESTAMP_X": "datetime read-only",
        "MODIFIED_BY": "integer read-only",
        "CREATED_BY": "integer read-only",
    },
)
SECTION = crm_tables.declare(
    "crm.ProductSection",
    "Product section",
    {
        "ID": "integer read-only",
        "CATALOG_ID": "integer? =1 immutable",
        "SECTION_ID": "integer?",
        "NAME": "string required",
        "XML_ID": "string?",
        "CODE": "string?",
    },
)
PROPERTY = crm_tables.declare(
    "crm.ProductProperty",
    "Product property",
    {
        "ID": "integer read-only",
        "IBLOCK_ID": "integer =1 read-only",
        "NAME": "string required",
        "ACTIVE": "boolean(Y/N) =Y",
        "SORT": "integer =500",
        "DEFAULT_VALUE": "json?",
        "PROPERTY_TYPE": "string =S",
        "ROW_COUNT": "integer =1",
        "COL_COUNT": "integer =30",
        "MULTIPLE": "boolean(Y/N)",
        "XML_ID": "string?",
        "FILE_TYPE": "string?",
        "LINK_IBLOCK_ID": "integer?",
        "IS_REQUIRED": "boolean(Y/N)",
        "USER_TYPE": "string?",
        "USER_TYPE_SETTINGS": "json?",
        "VALUES": "json?",
    },
)
_PROPERTY_TYPES = (
    ("S", "", "String"),
    ("N", "", "Number"),
    ("L", "", "List"),
    ("F", "", "File"),
    ("E", "", "Binding to elements"),
    ("G", "", "Binding to sections"),
    ("S", "HTML", "HTML/text"),
    ("S", "Date", "Date"),
    ("S", "DateTime", "Date/time"),
    ("S", "employee", "Binding to employee"),
    ("S", "Money", "Money"),
)
_MEASURES = (
    (6, "Meter", "m", False),
    (112, "Liter", "l", False),
    (163, "Gram", "g", False),
    (166, "Kilogram", "kg", False),
    (796, "Piece", "pcs", True),
)

crm_tables.crud("crm.catalog", CATALOG, ("get", "list", "fields"))
crm_tables.crud("crm.product", PRODUCT)
crm_tables.crud("crm.productsection", SECTION, ("add", "get", "update", "fields"))
crm_tables.crud("crm.product.property", PROPERTY)


@crm_tables.answers("crm.productsection.list")
def sections(desk: Desk) -> Any:
    """The sections of a catalog."""
    return families.listing(desk, SECTION)


@crm_tables.answers("crm.productsection.delete")
def section_delete(desk: Desk) -> Any:
    """One section less, and all below it."""
    row = families.find(desk, SECTION)
    assert row is not None
    _drop_section(desk.state, row)
    return True


@crm_tables.answers("crm.product.property.types")
def property_types(_desk: Desk) -> Any:
    """The types that a property can have."""
    return [
        {"PROPERTY_TYPE": kind, "USER_TYPE": user_type, "DESCRIPTION": title}
        for kind, user_type, title in _PROPERTY_TYPES
    ]


@crm_tables.answers("crm.product.property.enumeration.fields")
def enumeration_fields(_desk: Desk) -> Any:
    """What a value of a list consists of."""
    return {
        "ID": _told("integer", "ID", read_only=True),
        "VALUE": _told("string", "Value", required=True),
        "XML_ID": _told("string", "External ID"),
        "SORT": _told("integer", "Sorting"),
        "DEF": _told("char", "Default value"),
    }


@crm_tables.answers("crm.product.property.settings.fields")
def settings_fields(desk: Desk) -> Any:
    """The settings that properties of a type have."""
    kind, user_type = php.text(desk.get("propertyType") or ""), php.text(desk.get("userType") or "")
    if user_type.casefold() == "html":
        return {"height": _told("integer", "Height")}
    return {"ROW_COUNT": _told("integer", "Rows"), "COL_COUNT": _told("integer", "Columns")} if kind == "S" else {}


@crm_tables.answers("crm.measure.update")
def measure_update(desk: Desk) -> Any:
    """Another code, name or symbol."""
    given = desk.get("fields")
    if not php.is_array(given):
        raise Refusal("", "Parameter 'fields' must be array.")
    entity = desk.entity(MEASURE)
    row = families.find(desk, entity)
    assert row is not None
    records.change(desk.state, entity, crm_tables.STYLE, row, given, desk.caller.user_id)
    return True


@crm_tables.answers("crm.measure.fields")
def measure_fields(desk: Desk) -> Any:
    """What a unit consists of."""
    return crm_tables.described(desk.entity(MEASURE))


def _begin(state: State) -> None:
    crm_tables.put(state, CATALOG, ID=CATALOG_ID, NAME="CRM product catalog")
    entity = state.entity(MEASURE)
    if entity is None:
        return
    for code, title, symbol, default in _MEASURES:
        crm_tables.put(
            state,
            entity,
            CODE=code,
            MEASURE_TITLE=title,
            SYMBOL_RUS=symbol,
            SYMBOL_INTL=symbol,
            SYMBOL_LETTER_INTL=symbol.upper(),
            IS_DEFAULT=int(default),
        )


FURNITURE["crm catalog"] = _begin


def _drop_section(state: State, row: Row) -> None:
    for other in crm_tables.rows(state, SECTION):
        if other["SECTION_ID"] == row["ID"]:
            _drop_section(state, other)
    records.remove(state, SECTION, row)


def _after_delete(state: State, entity: Entity, row: Row) -> None:
    if entity.key == SECTION.key:
        table = state.store.table(PRODUCT)
        state.store.run(f'UPDATE {table.name} SET "SECTION_ID" = NULL WHERE "SECTION_ID" = ?', (row["ID"],))  # noqa: S608


records.ON_DELETE.append(_after_delete)


def _told(kind: str, title: str, *, required: bool = False, read_only: bool = False) -> dict[str, Any]:
    flags = {"isImmutable": False, "isMultiple": False, "isDynamic": False}
    return {"type": kind, "isRequired": required, "isReadOnly": read_only, **flags, "title": title}
