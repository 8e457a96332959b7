"""Requisites of contacts and companies, with what hangs on them: bank details, addresses, links to CRM items, and the templates they are made after.

A deleted company takes its requisites along, a deleted requisite its addresses, bank details and links.
https://apidocs.bitrix24.com/api-reference/crm/requisites/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, php, records
from b24async.portal.handlers import FURNITURE, handles
from b24async.portal.methods import crm_tables, crm_userfields
from b24async.portal.replies import Refusal
from b24async.portal.store import Row, Sql

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

REQUISITE, BANK, PRESET = "crm.Requisite", "crm.RequisiteBankDetail", "crm.RequisitePreset"
TYPE_ID = 8
COUNTRY = 122
COUNTRIES = (
    (1, "RU", "Russia"),
    (4, "BY", "Belarus"),
    (6, "KZ", "Kazakhstan"),
    (14, "UA", "Ukraine"),
    (34, "BR", "Brazil"),
    (46, "DE", "Germany"),
    (77, "CO", "Colombia"),
    (110, "PL", "Poland"),
    (122, "US", "United States"),
    (132, "FR", "France"),
)
_PRESETS = (
    ("Organization", ("RQ_COMPANY_NAME", "RQ_VAT_ID", "RQ_PHONE", "RQ_EMAIL")),
    ("Person", ("RQ_FIRST_NAME", "RQ_LAST_NAME", "RQ_PHONE", "RQ_EMAIL")),
)
_KEY = ("TYPE_ID", "ENTITY_TYPE_ID", "ENTITY_ID")
_LINKED = ("REQUISITE_ID", "BANK_DETAIL_ID", "MC_REQUISITE_ID", "MC_BANK_DETAIL_ID")

ADDRESS = crm_tables.declare(
    "crm.Address",
    "Address",
    {
        "ROW": "integer hidden",
        "TYPE_ID": "integer required immutable",
        "ENTITY_TYPE_ID": "integer required immutable",
        "ENTITY_ID": "integer required immutable",
        "ADDRESS_1": "string?",
        "ADDRESS_2": "string?",
        "CITY": "string?",
        "POSTAL_CODE": "string?",
        "REGION": "string?",
        "PROVINCE": "string?",
        "COUNTRY": "string?",
        "COUNTRY_CODE": "string?",
        "LOC_ADDR_ID": "integer",
        "ANCHOR_TYPE_ID": "integer read-only",
        "ANCHOR_ID": "integer read-only",
    },
    id_="ROW",
    titles={
        "ADDRESS_1": "Street, house, building",
        "ADDRESS_2": "Apartment, office",
        "CITY": "City",
        "POSTAL_CODE": "Postal code",
        "REGION": "Region",
        "PROVINCE": "Province",
        "COUNTRY": "Country",
        "COUNTRY_CODE": "Country code",
        "LOC_ADDR_ID": "Location address ID",
    },
)
LINK = crm_tables.declare(
    "crm.RequisiteLink",
    "Requisite link",
    {
        "ROW": "integer hidden",
        "ENTITY_TYPE_ID": "integer required immutable",
        "ENTITY_ID": "integer required immutable",
        **dict.fromkeys(_LINKED, "integer required"),
    },
    id_="ROW",
    titles={
        "ENTITY_TYPE_ID": "Object type ID",
        "ENTITY_ID": "Object ID",
        "REQUISITE_ID": "Requisite",
        "BANK_DETAIL_ID": "Bank details",
        "MC_REQUISITE_ID": "Requisite of the own company",
        "MC_BANK_DETAIL_ID": "Bank details of the own company",
    },
)
PRESET_FIELD = crm_tables.declare(
    "crm.PresetField",
    "Preset field",
    {
        "ID": "integer read-only",
        "PRESET_ID": "integer hidden",
        "FIELD_NAME": "string required",
        "FIELD_TITLE": "string?",
        "SORT": "integer? =500",
        "IN_SHORT_LIST": "boolean(Y/N)",
    },
    strings=False,
)


# Requisites, bank details, templates: the family does the rest.


@handles("crm.requisite.add")
def add(desk: Desk) -> Any:
    """A requisite for a contact or a company."""
    fields = _given(desk)
    type_id = php.whole_number(fields.get("ENTITY_TYPE_ID"))
    if type_id not in (3, 4):
        raise _undefined("ENTITY_TYPE_ID")
    id_ = _id(fields, "ENTITY_ID")
    preset_id = _id(fields, "PRESET_ID")
    if records.find(desk.state, desk.entity(PRESET), preset_id) is None:
        raise _undefined("PRESET_ID")
    _owned(desk, type_id, id_)
    if not fields.get("NAME"):
        raise Refusal("", 'The required field "Name" is not filled in.<br>')
    return families.add(_with(desk, {"ACTIVE": "Y", "SORT": 500, **fields}), desk.entity(REQUISITE))


@handles("crm.requisite.get", "crm.requisite.update", "crm.requisite.delete")
def other(desk: Desk) -> Any:
    """One requisite."""
    entity = desk.entity(REQUISITE)
    row = _existing(desk, entity, "Requisite")
    _denied(desk, php.integer(row["ENTITY_TYPE_ID"]), php.integer(row["ENTITY_ID"]))
    return _usual(desk, entity)


@handles("crm.requisite.bankdetail.add")
def bank_add(desk: Desk) -> Any:
    """Bank details for a requisite."""
    fields = _given(desk)
    id_ = _id(fields, "ENTITY_ID")
    owner = records.find(desk.state, desk.entity(REQUISITE), id_)
    if owner is None:
        raise Refusal("", f"The Requisite with ID '{id_}' is not found")
    if not fields.get("NAME"):
        raise Refusal("", 'The required field "Name" is not filled in.<br>')
    preset = records.find(desk.state, desk.entity(PRESET), owner["PRESET_ID"])
    country = preset["COUNTRY_ID"] if preset is not None else COUNTRY
    made = families.add(_with(desk, {"ACTIVE": "Y", "SORT": 500, "COUNTRY_ID": country, **fields}), desk.entity(BANK))
    desk.state.store.update(desk.entity(BANK), made, Row({"ENTITY_TYPE_ID": TYPE_ID}, {}))
    return made


@handles("crm.requisite.bankdetail.get", "crm.requisite.bankdetail.update", "crm.requisite.bankdetail.delete")
def bank_other(desk: Desk) -> Any:
    """One set of bank details."""
    entity = desk.entity(BANK)
    _existing(desk, entity, "RequisiteBankDetail")
    return _usual(desk, entity)


@handles("crm.requisite.preset.add")
def preset_add(desk: Desk) -> Any:
    """A template."""
    fields = _given(desk)
    if php.whole_number(fields.get("ENTITY_TYPE_ID")) != TYPE_ID:
        raise Refusal("", "ENTITY_TYPE_ID is not defined or invalid")
    if php.whole_number(fields.get("COUNTRY_ID")) not in {id_ for id_, _, _ in COUNTRIES}:
        raise Refusal("", "COUNTRY_ID is not defined or invalid")
    if not fields.get("NAME"):
        raise Refusal("", 'The required field "Name" is not filled in.<br>')
    return families.add(_with(desk, {"ACTIVE": "Y", "SORT": 500, **fields}), desk.entity(PRESET))


@handles("crm.requisite.preset.get", "crm.requisite.preset.update", "crm.requisite.preset.delete")
def preset_other(desk: Desk) -> Any:
    """One template; it stays while a requisite is made after it."""
    entity = desk.entity(PRESET)
    row = _existing(desk, entity, "Preset")
    if desk.method.name.endswith(".delete"):
        if desk.state.store.count(desk.entity(REQUISITE), Sql('"PRESET_ID" = ?', (row["ID"],))):
            text = "You cannot delete the template because requisites have already been created for it"
            raise Refusal("", text)
        _clear(desk.state, PRESET_FIELD, Sql('"PRESET_ID" = ?', (row["ID"],)))
    return _usual(desk, entity)


@crm_tables.answers("crm.requisite.preset.countries")
def countries(_desk: Desk) -> Any:
    """The countries for which there are templates."""
    return [{"ID": id_, "CODE": code, "TITLE": title} for id_, code, title in COUNTRIES]


# Fields of a template.


@handles("crm.requisite.preset.field.add")
def field_add(desk: Desk) -> Any:
    """One more field."""
    preset = _preset(desk)
    name = php.text(_given(desk).get("FIELD_NAME") or "")
    if name not in _available(desk, preset):
        raise Refusal("", f"The field '{name}' can not be added.")
    id_ = families.add(desk, PRESET_FIELD)
    desk.state.store.update(PRESET_FIELD, id_, Row({"PRESET_ID": preset}, {}))
    return id_


@handles("crm.requisite.preset.field.list")
def field_list(desk: Desk) -> Any:
    """All fields of a template."""
    where = Sql('"PRESET_ID" = ?', (_preset(desk),))
    found = crm_tables.rows(desk.state, PRESET_FIELD, where, '"SORT", "ID"')
    return records.show_many(desk.state, PRESET_FIELD, crm_tables.STYLE, found)


@handles("crm.requisite.preset.field.get", "crm.requisite.preset.field.update", "crm.requisite.preset.field.delete")
def field_other(desk: Desk) -> Any:
    """One field."""
    preset = _preset(desk)
    row = records.find(desk.state, PRESET_FIELD, desk.get("id"))
    if row is None or row["PRESET_ID"] != preset:
        raise Refusal("", f"The PresetField with ID '{desk.get('id')}' is not found")
    return _usual(desk, PRESET_FIELD)


@handles("crm.requisite.preset.field.fields")
def field_fields(_desk: Desk) -> Any:
    """What there is to say of a field."""
    return crm_tables.described(PRESET_FIELD)


@crm_tables.answers("crm.requisite.preset.field.availabletoadd")
def field_available(desk: Desk) -> Any:
    """The names that a template has not got yet."""
    preset = php.whole_number(dict(php.pairs(desk.get("preset"))).get("ID")) or 0
    if records.find(desk.state, desk.entity(PRESET), preset) is None:
        raise Refusal("", "Template not found.")
    return _available(desk, preset)


# Addresses.


@crm_tables.answers("crm.address.add")
def address_add(desk: Desk) -> Any:
    """An address of one type."""
    fields, key = _address_key(desk)
    if _address(desk.state, key) is not None:
        raise Refusal("", "TypeAddress exists.")
    anchor = _anchor(desk, key)
    given = {**fields, "ANCHOR_TYPE_ID": anchor[0], "ANCHOR_ID": anchor[1]}
    given.setdefault("LOC_ADDR_ID", desk.state.store.next_number("location address"))
    given.pop("ROW", None)
    records.add(desk.state, ADDRESS, crm_tables.STYLE, given, desk.caller.user_id, trusted=True)
    return True


@crm_tables.answers("crm.address.update")
def address_update(desk: Desk) -> Any:
    """Another address of that type."""
    fields, key = _address_key(desk)
    row = _address(desk.state, key)
    if row is None:
        raise Refusal("", "TypeAddress not found.")
    _anchor(desk, key)
    records.change(desk.state, ADDRESS, crm_tables.STYLE, row, fields, desk.caller.user_id)
    return True


@crm_tables.answers("crm.address.delete")
def address_delete(desk: Desk) -> Any:
    """No address of that type."""
    _, key = _address_key(desk)
    row = _address(desk.state, key)
    if row is None:
        raise Refusal("", "TypeAddress not found.")
    desk.state.store.delete(ADDRESS, row["ROW"])
    return True


crm_tables.crud("crm.address", ADDRESS, ("list", "fields"))


# Links.


@handles("crm.requisite.link.register")
def link_register(desk: Desk) -> Any:
    """The requisites that an item uses."""
    fields = _given(desk)
    type_id, id_ = _id(fields, "ENTITY_TYPE_ID"), _id(fields, "ENTITY_ID")
    entity = desk.state.entity_of_type(type_id)
    if entity is None or records.find(desk.state, entity, id_) is None:
        raise Refusal("", "Entity is not found")
    _denied(desk, type_id, id_)
    kept: dict[str, Kept] = {"ENTITY_TYPE_ID": type_id, "ENTITY_ID": id_}
    for name in _LINKED:
        number = php.whole_number(fields.get(name))
        if number is None or number < 0:
            raise _undefined(name)
        kept[name] = number
    for requisite, bank, whose in (
        ("REQUISITE_ID", "BANK_DETAIL_ID", ""),
        ("MC_REQUISITE_ID", "MC_BANK_DETAIL_ID", " of your company"),
    ):
        _check_pair(desk, php.integer(kept[requisite]), php.integer(kept[bank]), whose)
    row = _linked(desk.state, type_id, id_)
    if row is None:
        crm_tables.put(desk.state, LINK, **kept)
    else:
        desk.state.store.update(LINK, row["ROW"], Row(kept, {}))
    return True


@crm_tables.answers("crm.requisite.link.unregister")
def link_unregister(desk: Desk) -> Any:
    """No requisites for an item."""
    row = _linked(desk.state, *_link_key(desk))
    if row is not None:
        desk.state.store.delete(LINK, row["ROW"])
    return True


@crm_tables.answers("crm.requisite.link.get")
def link_get(desk: Desk) -> Any:
    """The requisites that an item uses."""
    row = _linked(desk.state, *_link_key(desk))
    if row is None:
        raise Refusal("", "Not found")
    shown = records.show(desk.state, LINK, crm_tables.STYLE, row)
    return {**shown, "ENTITY_TYPE_ID": row["ENTITY_TYPE_ID"], "ENTITY_ID": row["ENTITY_ID"]}


crm_tables.crud("crm.requisite.link", LINK, ("list", "fields"))


def _begin(state: State) -> None:
    entity = state.entity(PRESET)
    if entity is None:
        return
    for number, (name, fields) in enumerate(_PRESETS, 1):
        given = {"ENTITY_TYPE_ID": TYPE_ID, "COUNTRY_ID": COUNTRY, "NAME": name, "ACTIVE": "Y", "SORT": number * 100}
        id_ = records.add(state, entity, crm_tables.STYLE, given, 1)
        for place, field in enumerate(fields, 1):
            crm_tables.put(
                state, PRESET_FIELD, PRESET_ID=id_, FIELD_NAME=field, FIELD_TITLE="", SORT=place * 10, IN_SHORT_LIST="Y"
            )


FURNITURE["requisites"] = _begin


def _usual(desk: Desk, entity: Entity) -> Any:
    verb = desk.method.name.rpartition(".")[2]
    return {"get": families.get, "update": families.update, "delete": families.delete}[verb](desk, entity)


def _with(desk: Desk, fields: dict[str, Any]) -> Desk:
    return attrs.evolve(desk, params={**desk.params, "fields": fields})


def _given(desk: Desk) -> dict[str, Any]:
    given = desk.get("fields")
    if not php.is_array(given):
        raise Refusal("", "Parameter 'fields' must be array.")
    return dict(php.pairs(given))


def _undefined(name: str) -> Refusal:
    return Refusal("", f"{name} is not defined or invalid.")


def _id(fields: dict[str, Any], name: str) -> int:
    return crm_tables.positive(fields.get(name), f"{name} is not defined or invalid.")


def _existing(desk: Desk, entity: Entity, what: str) -> Row:
    id_ = crm_tables.positive(desk.get("id"), "ID is not defined or invalid.")
    row = records.find(desk.state, entity, id_)
    if row is None:
        raise Refusal("", f"The {what} with ID '{id_}' is not found")
    return row


def _owned(desk: Desk, type_id: int, id_: int) -> None:
    entity = desk.state.entity_of_type(type_id)
    if entity is None or records.find(desk.state, entity, id_) is None:
        raise Refusal("", "Entity not found.")
    _denied(desk, type_id, id_)


def _denied(desk: Desk, type_id: int, id_: int) -> None:
    if desk.state.access.denied(type_id, id_, desk.caller.user_id):
        raise Refusal("", "Access denied.")


def _preset(desk: Desk) -> int:
    id_ = crm_tables.positive(dict(php.pairs(desk.get("preset"))).get("ID"), "ID is not defined or invalid.")
    if records.find(desk.state, desk.entity(PRESET), id_) is None:
        raise Refusal("", f"The Preset with ID '{id_}' is not found")
    return id_


def _available(desk: Desk, preset: int) -> list[str]:
    there = {row["FIELD_NAME"] for row in crm_tables.rows(desk.state, PRESET_FIELD, Sql('"PRESET_ID" = ?', (preset,)))}
    own = [str(row["FIELD_NAME"]) for row in crm_userfields.of(desk.state, crm_userfields.OBJECTS[REQUISITE])]
    names = [name for name in desk.entity(REQUISITE).fields if name.startswith("RQ_")]
    return [name for name in [*names, "RQ_ADDR", *own] if name not in there]


def _address_key(desk: Desk) -> tuple[dict[str, Any], tuple[int, int, int]]:
    fields = _given(desk)
    type_id, owner_type, owner_id = (_id(fields, name) for name in _KEY)
    return fields, (type_id, owner_type, owner_id)


def _address(state: State, key: tuple[int, int, int]) -> Row | None:
    where = Sql(" AND ".join(f'"{name}" = ?' for name in _KEY), key)
    return next(iter(crm_tables.rows(state, ADDRESS, where)), None)


def _anchor(desk: Desk, key: tuple[int, int, int]) -> tuple[int, int]:
    _, type_id, id_ = key
    entity = desk.entity(REQUISITE) if type_id == TYPE_ID else desk.state.entity_of_type(type_id)
    row = records.find(desk.state, entity, id_) if entity is not None else None
    if row is None:
        raise _undefined("ENTITY_ID" if entity is not None else "ENTITY_TYPE_ID")
    anchor = (
        (php.integer(row["ENTITY_TYPE_ID"]), php.integer(row["ENTITY_ID"])) if type_id == TYPE_ID else (type_id, id_)
    )
    _denied(desk, *anchor)
    return anchor


def _link_key(desk: Desk) -> tuple[int, int]:
    type_id = crm_tables.positive(desk.params.get("entityTypeId"), "entityTypeId is not defined or invalid.")
    id_ = crm_tables.positive(desk.params.get("entityId"), "entityId is not defined or invalid.")
    _denied(desk, type_id, id_)
    return type_id, id_


def _linked(state: State, type_id: int, id_: int) -> Row | None:
    where = Sql('"ENTITY_TYPE_ID" = ? AND "ENTITY_ID" = ?', (type_id, id_))
    return next(iter(crm_tables.rows(state, LINK, where)), None)


def _check_pair(desk: Desk, requisite: int, bank: int, whose: str) -> None:
    if requisite and records.find(desk.state, desk.entity(REQUISITE), requisite) is None:
        raise Refusal("", f"The Requisite{whose} with ID '{requisite}' is not found")
    row = records.find(desk.state, desk.entity(BANK), bank) if bank else None
    if bank and row is None:
        raise Refusal("", f"The BankDetail{whose} with ID '{bank}' is not found")
    if row is not None and row["ENTITY_ID"] != requisite:
        text = f"The BankDetail{whose} with ID '{bank}' is not assigned to Requisite{whose} with ID '{requisite}'"
        raise Refusal("", text)


def _clear(state: State, entity: Entity, where: Sql) -> None:
    for row in crm_tables.rows(state, entity, where):
        state.store.delete(entity, row[entity.id])


def _after_delete(state: State, entity: Entity, row: Row) -> None:
    id_ = row[entity.id]
    type_id = TYPE_ID if entity.key == REQUISITE else entity.type_id
    if entity.key == BANK:
        for name in ("BANK_DETAIL_ID", "MC_BANK_DETAIL_ID"):
            _forget(state, name, id_)
    if type_id is None:
        return
    owned = Sql('"ENTITY_TYPE_ID" = ? AND "ENTITY_ID" = ?', (type_id, id_))
    _clear(state, ADDRESS, owned)
    if entity.key == REQUISITE:
        bank = state.entity(BANK)
        if bank is not None:
            _clear(state, bank, Sql('"ENTITY_ID" = ?', (id_,)))
        for name in ("REQUISITE_ID", "MC_REQUISITE_ID"):
            _forget(state, name, id_)
        return
    _clear(state, LINK, owned)
    requisite = state.entity(REQUISITE)
    if requisite is not None and type_id in (3, 4):
        for item in crm_tables.rows(state, requisite, owned):
            records.remove(state, requisite, item)


def _forget(state: State, name: str, id_: Kept) -> None:
    for row in crm_tables.rows(state, LINK, Sql(f'"{name}" = ?', (id_,))):
        bank = name.replace("REQUISITE", "BANK_DETAIL")
        state.store.update(LINK, row["ROW"], Row({name: 0, bank: 0}, {}))


records.ON_DELETE.append(_after_delete)
