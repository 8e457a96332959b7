"""Custom fields of the CRM: ``crm.{lead,deal,contact,company,quote,requisite}.userfield.*`` and what describes them.

A created field becomes a field of its entity like those of the spec: with a column of its own, a type, a place in ``*.fields``, in rows, selects,
filters and orders. Before that its values are dropped; those that a seed told move into the column. A deleted field takes its values along.

https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/index.html
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, names, php, records, state, store, values
from b24async.portal.book import Field
from b24async.portal.methods import crm_tables, crm_types
from b24async.portal.replies import Refusal
from b24async.portal.store import CUSTOM, Row, Sql

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.portal.book import Entity, Type
    from b24async.portal.state import Desk, State

OBJECTS = {
    "crm.Lead": "CRM_LEAD",
    "crm.Deal": "CRM_DEAL",
    "crm.Contact": "CRM_CONTACT",
    "crm.Company": "CRM_COMPANY",
    "crm.Quote": "CRM_QUOTE",
    "crm.SmartInvoice": "CRM_SMART_INVOICE",
    "crm.Requisite": "CRM_REQUISITE",
}
GROUPS = {
    "lead": "CRM_LEAD",
    "deal": "CRM_DEAL",
    "contact": "CRM_CONTACT",
    "company": "CRM_COMPANY",
    "quote": "CRM_QUOTE",
    "invoice": "CRM_INVOICE",
    "requisite": "CRM_REQUISITE",
}
KINDS = {
    "string": "String",
    "integer": "Integer",
    "double": "Number",
    "boolean": "Yes/No",
    "enumeration": "List",
    "datetime": "Date/Time",
    "date": "Date",
    "money": "Money",
    "url": "Link",
    "address": "Google Maps address",
    "file": "File",
    "employee": "Binding to user",
    "crm_status": "Binding to CRM directories",
    "iblock_section": "Binding to information block sections",
    "iblock_element": "Binding to information block elements",
    "crm": "Binding to CRM items",
}
LANGUAGES = (
    *("ar", "br", "de", "en", "fr", "hi", "id", "in", "it", "ja", "kz", "la", "ms", "pl", "ru", "sc", "tc", "th", "tr"),
    *("ua", "vn"),
)
LONGEST = 50
LABELS = ("EDIT_FORM_LABEL", "LIST_COLUMN_LABEL", "LIST_FILTER_LABEL", "ERROR_MESSAGE", "HELP_MESSAGE")
_FLAGS = {"MULTIPLE": "N", "MANDATORY": "N", "SHOW_IN_LIST": "N", "EDIT_IN_LIST": "Y", "IS_SEARCHABLE": "N"}
_FIXED = ("ID", "ENTITY_ID", "FIELD_NAME", "USER_TYPE_ID", "MULTIPLE")
_SETTINGS: dict[str, dict[str, Any]] = {
    "string": {"SIZE": 20, "ROWS": 1, "REGEXP": "", "MIN_LENGTH": 0, "MAX_LENGTH": 0, "DEFAULT_VALUE": ""},
    "integer": {"SIZE": 20, "MIN_VALUE": 0, "MAX_VALUE": 0, "DEFAULT_VALUE": None},
    "double": {"PRECISION": 2, "SIZE": 20, "MIN_VALUE": 0, "MAX_VALUE": 0, "DEFAULT_VALUE": None},
    "boolean": {"DEFAULT_VALUE": 0, "DISPLAY": "CHECKBOX", "LABEL": ["", ""], "LABEL_CHECKBOX": ""},
    "enumeration": {"DISPLAY": "LIST", "LIST_HEIGHT": 1, "CAPTION_NO_VALUE": "", "SHOW_NO_VALUE": "Y"},
    "datetime": {"DEFAULT_VALUE": {"TYPE": "NONE", "VALUE": ""}, "USE_SECOND": "Y", "USE_TIMEZONE": "N"},
    "date": {"DEFAULT_VALUE": {"TYPE": "NONE", "VALUE": ""}},
    "url": {"POPUP": "Y", "SIZE": 20, "MIN_LENGTH": 0, "MAX_LENGTH": 0, "DEFAULT_VALUE": "", "ROWS": 1},
    "address": {"SHOW_MAP": "Y"},
    "crm_status": {"ENTITY_TYPE": ""},
    "crm": {"LEAD": "N", "CONTACT": "N", "COMPANY": "N", "DEAL": "N"},
}
_DESCRIBED: dict[str, dict[str, tuple[str, str]]] = {
    "string": {"DEFAULT_VALUE": ("string", "Default value"), "ROWS": ("int", "Number of rows")},
    "integer": {"DEFAULT_VALUE": ("int", "Default value")},
    "double": {"DEFAULT_VALUE": ("double", "Default value"), "PRECISION": ("int", "Precision")},
    "boolean": {"DEFAULT_VALUE": ("int", "Default value"), "DISPLAY": ("string", "Appearance")},
    "datetime": {"DEFAULT_VALUE": ("datetime", "Default value")},
    "date": {"DEFAULT_VALUE": ("date", "Default value")},
    "enumeration": {"DISPLAY": ("string", "Appearance"), "LIST_HEIGHT": ("int", "Height of the list")},
    "iblock_section": {
        "IBLOCK_TYPE_ID": ("string", "Type of information block"),
        "IBLOCK_ID": ("string", "Information block"),
        "DEFAULT_VALUE": ("int", "Default value"),
        "DISPLAY": ("string", "Appearance"),
        "LIST_HEIGHT": ("int", "Height of the list"),
        "ACTIVE_FILTER": ("char", "Active ones only"),
    },
    "crm_status": {"ENTITY_TYPE": ("string", "Directory")},
    "crm": {name: ("char", name.capitalize()) for name in ("LEAD", "CONTACT", "COMPANY", "DEAL")},
}
_DESCRIBED["iblock_element"] = _DESCRIBED["iblock_section"]
_TYPES: dict[str, Type] = {
    "integer": {"type": "integer", "nullable": True},
    "double": {"type": "number", "nullable": True},
    "boolean": {"type": "boolean", "as": "1/0"},
    "datetime": {"type": "datetime", "nullable": True},
    "date": {"type": "date", "nullable": True},
    "file": {"type": "file", "nullable": True},
    **{
        kind: {"type": "integer", "nullable": True}
        for kind in ("enumeration", "employee", "iblock_section", "iblock_element")
    },
}
_STRING: Type = {"type": "string", "nullable": True}

TABLE = crm_tables.declare(
    "crm.UserFields",
    "User field",
    {
        "ID": "integer read-only",
        "ENTITY_ID": "string immutable",
        "FIELD_NAME": "string immutable",
        "USER_TYPE_ID": "string immutable",
        "XML_ID": "string?",
        "SORT": "integer =100",
        "MULTIPLE": "boolean(Y/N) immutable",
        "MANDATORY": "boolean(Y/N)",
        "SHOW_FILTER": "string =N",
        "SHOW_IN_LIST": "boolean(Y/N)",
        "EDIT_IN_LIST": "boolean(Y/N) =Y",
        "IS_SEARCHABLE": "boolean(Y/N)",
        "SETTINGS": "map",
        **dict.fromkeys(LABELS, "json?"),
        "LIST": "json? sparse",
    },
    missing=("ERROR_NOT_FOUND", "Not found"),
)
_MARK = "user fields"


def grow(state_: State, entity: Entity) -> Entity:
    """Give an entity the custom fields that have been made for it."""
    if not _can_have(entity):
        return entity
    mark = state_.store.meta(_MARK)
    if mark is None:
        return entity
    kept: tuple[Entity, str, Entity] | None = state_.kept.get(f"{_MARK} {entity.key}")
    if kept is None or kept[0] is not entity or kept[1] != mark:
        made = {str(row["FIELD_NAME"]): _field(row, entity) for row in of(state_, _object_of(state_, entity))}
        grown = attrs.evolve(entity, fields={**entity.fields, **made}) if made else entity
        kept = (entity, mark, grown)
        state_.kept[f"{_MARK} {entity.key}"] = kept
    return kept[2]


def _can_have(entity: Entity) -> bool:
    return entity.key in OBJECTS or entity.key.startswith(crm_types.KEY)


state.GROWTH.append(grow)
store.DECLARED.append(_can_have)


def of(state_: State, object_id: str) -> list[Row]:
    """Return the custom fields of an object, such as ``CRM_DEAL``."""
    return crm_tables.rows(state_, TABLE, Sql('"ENTITY_ID" = ?', (object_id,)), '"SORT", "ID"')


def create(desk: Desk, object_id: str, fields: dict[str, Any]) -> int:
    """Add a custom field and return its id."""
    name = _name(fields)
    kind = php.text(fields.get("USER_TYPE_ID") or "")
    if not kind:
        raise Refusal("", "The 'USER_TYPE_ID' field is not found.")
    if kind not in KINDS:
        raise Refusal("ERROR_CORE", "Incorrect custom type specified.")
    if any(row["FIELD_NAME"] == name for row in of(desk.state, object_id)):
        raise Refusal("ERROR_CORE", f"The field {name} of {object_id} already exists.")
    given = {
        **_FLAGS,
        **fields,
        "ENTITY_ID": object_id,
        "FIELD_NAME": name,
        "SETTINGS": {**_SETTINGS.get(kind, {}), **_mapping(fields.get("SETTINGS"))},
        **_labels(fields, new=True),
    }
    given["LIST"] = _elements(desk.state, [], fields.get("LIST")) if kind == "enumeration" else None
    id_ = php.integer(records.add(desk.state, TABLE, crm_tables.STYLE, given, desk.caller.user_id, trusted=True))
    _changed(desk.state)
    entity = entity_of(desk.state, object_id)
    if entity is not None:
        _move_in(desk.state, entity, entity.fields[name])
    return id_


def change(desk: Desk, row: Row, fields: dict[str, Any]) -> None:
    """Change what can be changed of a custom field."""
    given = {name: value for name, value in fields.items() if name not in _FIXED and name not in LABELS}
    given |= _labels(fields, new=False)
    if "SETTINGS" in fields:
        given["SETTINGS"] = {**loaded(row, "SETTINGS", {}), **_mapping(fields["SETTINGS"])}
    if "LIST" in fields and row["USER_TYPE_ID"] == "enumeration":
        given["LIST"] = _elements(desk.state, loaded(row, "LIST", []), fields["LIST"])
    else:
        given.pop("LIST", None)
    records.change(desk.state, TABLE, crm_tables.STYLE, row, given, desk.caller.user_id)
    _changed(desk.state)


def drop(state_: State, row: Row) -> None:
    """Remove a custom field and all its values."""
    entity = entity_of(state_, str(row["ENTITY_ID"]))
    if entity is not None and str(row["FIELD_NAME"]) in entity.fields:
        table = state_.store.table(entity)
        column = table.columns[str(row["FIELD_NAME"])]
        state_.store.run(f"ALTER TABLE {table.name} DROP COLUMN {column}")
    records.remove(state_, TABLE, row)
    _changed(state_)


# crm.deal.userfield.* and its like.


def _add(desk: Desk) -> Any:
    return create(desk, _object(desk), _given(desk))


def _get(desk: Desk) -> Any:
    shown = _shown(desk, _find(desk))
    for name in LABELS:
        shown[name] = _every_language(shown[name])
    return shown


def _list(desk: Desk) -> Any:
    given = desk.get("filter")
    if given not in (None, "") and not php.is_array(given):
        raise Refusal("", "Parameter 'filter' must be array.")
    wanted = dict(php.pairs(given))
    language = wanted.pop("LANG", None)
    inner = attrs.evolve(desk, params={**desk.params, "filter": wanted, "select": ["*", "LIST", "SETTINGS"]})
    found = families.listing(inner, TABLE, Sql('"ENTITY_ID" = ?', (_object(desk),)))
    for row in found.value:
        for name in LABELS:
            labels = row.pop(name)
            if language is not None:
                row[name] = (labels or {}).get(str(language)) or (labels or {}).get("") or None
        _tidy(row)
    return found


def _update(desk: Desk) -> Any:
    given = _given(desk)
    change(desk, _find(desk), given)
    return True


def _delete(desk: Desk) -> Any:
    drop(desk.state, _find(desk))
    return True


for _group in GROUPS:
    for _verb, _handler in (("add", _add), ("get", _get), ("list", _list), ("update", _update), ("delete", _delete)):
        crm_tables.answers(f"crm.{_group}.userfield.{_verb}")(_handler)


@crm_tables.answers("crm.userfield.types")
def types(_desk: Desk) -> Any:
    """The types that a custom field can have."""
    return [{"ID": kind, "title": title} for kind, title in KINDS.items()]


@crm_tables.answers("crm.userfield.fields")
def fields_(_desk: Desk) -> Any:
    """What a custom field consists of."""
    titles = {
        "ID": ("int", "ID", "isReadOnly"),
        "ENTITY_ID": ("string", "Object", "isImmutable"),
        "FIELD_NAME": ("string", "Code", "isImmutable"),
        "USER_TYPE_ID": ("string", "Data type", "isImmutable"),
        "XML_ID": ("string", "External ID (XML ID)", ""),
        "SORT": ("int", "Sorting", ""),
        "MULTIPLE": ("char", "Multiple", ""),
        "MANDATORY": ("char", "Mandatory", ""),
        "SHOW_FILTER": ("char", "Show in list filter", ""),
        "SHOW_IN_LIST": ("char", "Show in list", ""),
        "EDIT_IN_LIST": ("char", "Allow user editing", ""),
        "IS_SEARCHABLE": ("char", "Field values are searchable", ""),
        "EDIT_FORM_LABEL": ("string", "Label in the edit form", ""),
        "LIST_COLUMN_LABEL": ("string", "Label in the list", ""),
        "LIST_FILTER_LABEL": ("string", "Label in the filter", ""),
        "ERROR_MESSAGE": ("string", "Error message", ""),
        "HELP_MESSAGE": ("string", "Help", ""),
        "LIST": ("uf_enum_element", "List elements", "isMultiple"),
        "SETTINGS": ("object", "Additional settings", ""),
    }
    return {
        name: {"type": kind, "title": title, **({flag: True} if flag else {})}
        for name, (kind, title, flag) in titles.items()
    }


@crm_tables.answers("crm.userfield.enumeration.fields")
def enumeration_fields(_desk: Desk) -> Any:
    """What an element of a list consists of."""
    return {
        "ID": {"type": "int", "title": "ID", "isReadOnly": True},
        "SORT": {"type": "int", "title": "Sorting"},
        "VALUE": {"type": "string", "title": "Value"},
        "DEF": {"type": "string", "title": "Default value"},
        "DEL": {"type": "string", "title": "Flag of deletion"},
    }


@crm_tables.answers("crm.userfield.settings.fields")
def settings_fields(desk: Desk) -> Any:
    """The settings that fields of a type have."""
    kind = php.text(desk.get("type") or "")
    if not kind:
        raise Refusal("", "Parameter 'type' is not specified or empty.")
    return {name: {"type": type_, "title": title} for name, (type_, title) in _DESCRIBED.get(kind, {}).items()}


def _field(row: Row, entity: Entity) -> Field:
    name, kind = str(row["FIELD_NAME"]), str(row["USER_TYPE_ID"])
    single = _TYPES.get(kind, _STRING)
    multiple = row["MULTIPLE"] == "Y"
    type_: Type = {"type": "array", "items": {**single, "nullable": False}} if multiple else single
    spelt = {style: names.camel(name) if style == "item" else name for style in entity.styles}
    settings = loaded(row, "SETTINGS", {})
    labels = {label: loaded(row, label, {}) for label in LABELS[:3]}
    title = labels["EDIT_FORM_LABEL"].get("en") or labels["EDIT_FORM_LABEL"].get("") or name
    extra: dict[str, Any] = {
        "isDynamic": True,
        "listLabel": _text(labels["LIST_COLUMN_LABEL"], title),
        "formLabel": title,
        "filterLabel": _text(labels["LIST_FILTER_LABEL"], title),
        "settings": settings,
    }
    default = settings.get("DEFAULT_VALUE") if kind in ("string", "integer", "double", "boolean", "url") else None
    if kind == "enumeration":
        elements = loaded(row, "LIST", [])
        extra["items"] = [{"ID": item["ID"], "VALUE": item["VALUE"]} for item in elements]
        default = next((php.integer(item["ID"]) for item in elements if item["DEF"] == "Y"), None)
    if kind == "crm_status":
        extra["statusType"] = settings.get("ENTITY_TYPE", "")
    return Field(
        name=name,
        type=type_,
        kind=kind,
        title=title,
        read_only=False,
        sparse=False,
        nullable=True,
        default=default if default not in ("", None, 0) and not php.is_array(default) and not multiple else None,
        read=spelt,
        write=spelt,
        types={"item": {"type": "boolean", "as": "Y/N"}} if kind == "boolean" and not multiple else {},
        words={},
        required=frozenset(entity.styles) if row["MANDATORY"] == "Y" else frozenset(),
        immutable=frozenset(),
        extra=extra,
    )


def _object_of(state_: State, entity: Entity) -> str:
    if entity.key in OBJECTS:
        return OBJECTS[entity.key]
    row = crm_types.of_type(state_, entity.type_id or 0)
    return f"CRM_{row['id']}" if row is not None else ""


def entity_of(state_: State, object_id: str) -> Entity | None:
    """Return the entity that an object is, such as ``CRM_DEAL`` or ``CRM_7``, the smart process with id 7."""
    for key, known in OBJECTS.items():
        if known == object_id:
            return state_.entity(key)
    for row in crm_types.every(state_):
        if f"CRM_{row['id']}" == object_id:
            return state_.entity_of_type(php.integer(row["entityTypeId"]))
    return None


def _name(fields: Mapping[str, Any]) -> str:
    name = php.text(fields.get("FIELD_NAME") or "")
    if not name:
        raise Refusal("", "The 'FIELD_NAME' field is not found.")
    if not name.startswith("UF_CRM_"):
        name = f"UF_CRM_{name}"
    if len(name) > LONGEST:
        raise Refusal("ERROR_CORE", f"Field name is too long (more than {LONGEST} characters).")
    if not re.fullmatch(r"[A-Z0-9_]+", name):
        text = "Field name contains invalid characters. Allowed characters are: A-Z, 0-9 and _."
        raise Refusal("ERROR_CORE", text)
    return name


def _move_in(state_: State, entity: Entity, field: Field) -> None:
    path = f'$."{field.name}"'
    for row in state_.store.select(entity, Sql(f"json_extract({CUSTOM}, ?) IS NOT NULL", (path,))):
        rest = {name: value for name, value in row.custom.items() if name != field.name}
        kept = values.keep(field.type, row.custom[field.name], state_.zone)
        state_.store.update(entity, row[entity.id], Row({field.name: kept}, rest))


def _elements(state_: State, before: list[dict[str, Any]], given: Any) -> list[dict[str, Any]]:
    elements = [dict(item) for item in before]
    for item in php.values(given):
        told = dict(php.pairs(item))
        known = next((one for one in elements if one["ID"] == php.text(told.get("ID") or "")), None)
        if known is not None and str(told.get("DEL")).upper() == "Y":
            elements.remove(known)
            continue
        if known is None:
            if told.get("VALUE") in (None, ""):
                continue
            number = str(state_.store.next_number("enumeration"))
            known = {"ID": number, "SORT": "0", "VALUE": "", "DEF": "N", "XML_ID": ""}
            elements.append(known)
        known.update({name: php.text(told[name]) for name in ("SORT", "VALUE", "DEF", "XML_ID") if told.get(name)})
        known["XML_ID"] = known["XML_ID"] or hashlib.sha256(known["ID"].encode()).hexdigest()[:32]
        if any(one is not known and one["XML_ID"] == known["XML_ID"] for one in elements):
            raise Refusal("ERROR_CORE", f"List item with value XML_ID={known['XML_ID']} already exists.")
    return sorted(elements, key=lambda one: (php.integer(one["SORT"]), php.integer(one["ID"])))


def _labels(fields: Mapping[str, Any], *, new: bool) -> dict[str, Any]:
    # One text is for all languages.
    common = fields.get("LABEL")
    found: dict[str, Any] = {}
    for name in LABELS:
        given = fields.get(name, common if new and name in LABELS[:3] else None)
        if php.is_array(given):
            found[name] = {language: text for language, text in php.pairs(given) if text not in (None, "")}
        elif given not in (None, ""):
            found[name] = {"": str(given)}
        elif new:
            found[name] = {}
    return found


def _every_language(labels: Any) -> dict[str, Any]:
    told = labels if isinstance(labels, dict) else {}
    return {language: told.get(language) or told.get("") or "" for language in LANGUAGES}


def _text(labels: dict[str, Any], otherwise: str) -> str:
    return str(labels.get("en") or labels.get("") or otherwise)


def loaded(row: Row, name: str, nothing: Any) -> Any:
    """Return what is kept as JSON."""
    # An empty object is kept as an empty list, since PHP does not tell them apart.
    return (json.loads(str(row[name])) if row[name] else nothing) or nothing


def _mapping(given: Any) -> dict[str, Any]:
    return dict(php.pairs(given)) if php.is_array(given) else {}


def _object(desk: Desk) -> str:
    return GROUPS[desk.method.name.casefold().split(".")[1]]


def _given(desk: Desk) -> dict[str, Any]:
    given = desk.get("fields")
    if not php.is_array(given):
        raise Refusal("", "Parameter 'fields' must be array.")
    return dict(php.pairs(given))


def _find(desk: Desk) -> Row:
    id_ = crm_tables.positive(desk.get("id"), "ID is not defined or invalid.")
    row = records.find(desk.state, TABLE, id_)
    if row is None or row["ENTITY_ID"] != _object(desk):
        raise Refusal("ERROR_NOT_FOUND", f"The entity with ID '{id_}' is not found.")
    return row


def _shown(desk: Desk, row: Row) -> dict[str, Any]:
    return _tidy(records.show(desk.state, TABLE, crm_tables.STYLE, row))


def _tidy(shown: dict[str, Any]) -> dict[str, Any]:
    if shown.get("USER_TYPE_ID") != "enumeration":
        shown.pop("LIST", None)
    return shown


def _changed(state_: State) -> None:
    state_.store.note(_MARK, crm_tables.mark())


def _after_delete(state_: State, entity: Entity, row: Row) -> None:
    if entity.key == crm_types.TYPE:
        for field in of(state_, f"CRM_{row['id']}"):
            records.remove(state_, TABLE, field)
        _changed(state_)


records.ON_DELETE.append(_after_delete)
