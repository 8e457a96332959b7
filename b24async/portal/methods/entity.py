"""``entity.*``: the storages of applications, with sections, items and properties of their own.

A storage belongs to the application that made it and has a short code; another application may use the same one. An item tells its properties by
their codes; files stay until ``<code>_DEL`` names their values.
https://apidocs.bitrix24.com/api-reference/entity/index.html
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, files, filters, params, php, plain
from b24async.portal.handlers import handles
from b24async.portal.methods import lists
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import CUSTOM, Row, Sql

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.portal.files import Link, Sent
    from b24async.portal.state import Desk, State

STORAGE = plain.entity(
    "entity.Storage", {"ID": "integer", "APP": "string", "ENTITY": "string", "NAME": "string", "ACCESS": "json"}
)
PROPERTY = plain.entity(
    "entity.Property",
    {
        "ID": "integer",
        "STORAGE_ID": "integer",
        "PROPERTY": "string",
        "NAME": "string",
        "TYPE": "string",
        "SORT": "integer",
    },
)
_STAMPS = {
    "STORAGE_ID": "integer",
    "TIMESTAMP_X": "datetime",
    "MODIFIED_BY": "integer",
    "DATE_CREATE": "datetime",
    "CREATED_BY": "integer",
    "ACTIVE": "Y/N",
    "SORT": "integer",
    "NAME": "string",
    "CODE": "string?",
    "DETAIL_PICTURE": "integer?",
    "SECTION": "integer?",
}
SECTION = plain.entity("entity.Section", {"ID": "integer", **_STAMPS, "PICTURE": "integer?", "DESCRIPTION": "string?"})
ITEM = plain.entity(
    "entity.Item",
    {
        "ID": "integer",
        **_STAMPS,
        "PREVIEW_PICTURE": "integer?",
        "DATE_ACTIVE_FROM": "datetime?",
        "DATE_ACTIVE_TO": "datetime?",
        "PREVIEW_TEXT": "string?",
        "DETAIL_TEXT": "string?",
    },
)

SCOPE = "entity"
LONGEST = 13
TYPES = frozenset("SNF")
_LEVELS = frozenset("RWX")
_PICTURES = ("PICTURE", "PREVIEW_PICTURE", "DETAIL_PICTURE")
_SECTION_FIELDS = ("NAME", "SECTION", "ACTIVE", "SORT", "CODE", "DESCRIPTION")
_ITEM_FIELDS = (
    "NAME",
    "SECTION",
    "ACTIVE",
    "SORT",
    "CODE",
    "DATE_ACTIVE_FROM",
    "DATE_ACTIVE_TO",
    "PREVIEW_TEXT",
    "DETAIL_TEXT",
)
_ITEM_ORDER = (
    "ID",
    "TIMESTAMP_X",
    "MODIFIED_BY",
    "DATE_CREATE",
    "CREATED_BY",
    "ACTIVE",
    "DATE_ACTIVE_FROM",
    "DATE_ACTIVE_TO",
    "SORT",
    "NAME",
    "PREVIEW_PICTURE",
    "PREVIEW_TEXT",
    "DETAIL_PICTURE",
    "DETAIL_TEXT",
    "CODE",
)
_SECTION_ORDER = (
    "ID",
    "CODE",
    "TIMESTAMP_X",
    "DATE_CREATE",
    "CREATED_BY",
    "MODIFIED_BY",
    "ACTIVE",
    "SORT",
    "NAME",
    "PICTURE",
    "DETAIL_PICTURE",
    "DESCRIPTION",
)

params.OWN_WORDS.add("entity")


@attrs.frozen
class Reading(filters.Reading):
    """Items are filtered and sorted by their properties too: ``PROPERTY_<code>``."""

    known: Mapping[str, str] = attrs.field(factory=dict)
    whole: bool = True

    def column(self, name: str) -> filters.Column | None:
        """Return what a name refers to."""
        code = name.removeprefix("PROPERTY_")
        if code == name or code not in self.known:
            return super().column(name)
        type_ = "number" if self.known[code] == "N" else "string"
        quoted = f"$.{json.dumps(code)}".replace("'", "''")
        path = f"'{quoted}'"
        first = f"json_extract({CUSTOM}, {path})"
        if not self.whole:
            return filters.Column(f"CAST({first} AS {'REAL' if type_ == 'number' else 'TEXT'})", {"type": type_})
        value = "CAST(item.value AS REAL)" if type_ == "number" else "CAST(item.value AS TEXT)"
        return filters.Column(value, {"type": type_, "nullable": True}, "property", many=f"json_each({CUSTOM}, {path})")


@handles("entity.add")
def add(desk: Desk) -> Any:
    """A new storage."""
    code = _code(desk, "ENTITY")
    _need(desk, "NAME")
    if _find(desk, code) is not None:
        raise Refusal("ERROR_ENTITY_ALREADY_EXISTS", "Entity already exists")
    access = {f"U{desk.caller.user_id}": "X", **_access(desk)}
    plain.add(desk.state, STORAGE, APP=desk.caller.key, ENTITY=code, NAME=desk.get("NAME"), ACCESS=access)
    for kind in (ITEM, SECTION, PROPERTY):
        plain.index(desk.state, kind, "STORAGE_ID")
    return True


@handles("entity.get")
def get(desk: Desk) -> Any:
    """One storage, or all of the application."""
    if desk.get("ENTITY") not in (None, ""):
        return _show(_storage(desk))
    return [_show(row) for row in plain.every(desk.state, STORAGE, "APP = ?", desk.caller.key)]


@handles("entity.update")
def update(desk: Desk) -> Any:
    """Change name, code or rights of a storage."""
    row = _storage(desk)
    changes: dict[str, Any] = {}
    if desk.get("NAME") not in (None, ""):
        changes["NAME"] = desk.get("NAME")
    if desk.get("ENTITY_NEW") not in (None, ""):
        code = _code(desk, "ENTITY_NEW")
        if code != row["ENTITY"] and _find(desk, code) is not None:
            raise Refusal("ERROR_ENTITY_ALREADY_EXISTS", "Entity already exists")
        changes["ENTITY"] = code
    if php.is_array(desk.get("ACCESS")):
        changes["ACCESS"] = _access(desk)
    plain.change(desk.state, STORAGE, row, **changes)
    return True


@handles("entity.delete")
def delete(desk: Desk) -> Any:
    """A storage with all that is in it."""
    row = _storage(desk)
    for item in plain.every(desk.state, ITEM, "STORAGE_ID = ?", row["ID"]):
        _erase_item(desk.state, item)
    for section in plain.every(desk.state, SECTION, "STORAGE_ID = ?", row["ID"]):
        _erase_section(desk.state, section)
    for property_ in _properties(desk.state, row):
        desk.state.store.delete(PROPERTY, property_["ID"])
    desk.state.store.delete(STORAGE, row["ID"])
    return True


@handles("entity.rights")
def rights(desk: Desk) -> Any:
    """The rights to a storage; given ones replace them."""
    row = _storage(desk)
    if php.is_array(desk.get("ACCESS")):
        row = plain.change(desk.state, STORAGE, row, ACCESS=_access(desk))
    return dict(php.pairs(json.loads(str(row["ACCESS"] or "[]"))))


@handles("entity.item.property.add")
def property_add(desk: Desk) -> Any:
    """A new property of a storage's items."""
    row = _storage(desk)
    _need(desk, "PROPERTY")
    code, kind = str(desk.get("PROPERTY")), php.text(desk.get("TYPE") or "S")
    if _property(desk.state, row, code) is not None:
        raise Refusal("ERROR_PROPERTY_ALREADY_EXISTS", "Property already exists")
    if kind not in TYPES:
        raise Refusal("ERROR_UNSUPPORTED_PROPERTY_TYPE", "Unsupported property type")
    plain.add(
        desk.state,
        PROPERTY,
        STORAGE_ID=row["ID"],
        PROPERTY=code,
        NAME=desk.get("NAME") or code,
        TYPE=kind,
        SORT=php.integer(desk.get("SORT")) or 500,
    )
    return True


@handles("entity.item.property.get")
def property_get(desk: Desk) -> Any:
    """One property, or all of a storage."""
    row = _storage(desk)
    if desk.get("PROPERTY") not in (None, ""):
        return _show_property(_known_property(desk, row))
    return [_show_property(one) for one in _properties(desk.state, row)]


@handles("entity.item.property.update")
def property_update(desk: Desk) -> Any:
    """Change a property; under another code it keeps its values."""
    row = _storage(desk)
    property_ = _known_property(desk, row)
    changes: dict[str, Any] = {name: desk.get(name) for name in ("NAME", "SORT") if desk.get(name) not in (None, "")}
    if php.text(desk.get("TYPE") or "") in TYPES:
        changes["TYPE"] = desk.get("TYPE")
    code = desk.get("PROPERTY_NEW")
    if code not in (None, "") and str(code) != property_["PROPERTY"]:
        if _property(desk.state, row, str(code)) is not None:
            raise Refusal("ERROR_PROPERTY_ALREADY_EXISTS", "Property already exists")
        changes["PROPERTY"] = str(code)
        _rename_values(desk.state, row, str(property_["PROPERTY"]), str(code))
    plain.change(desk.state, PROPERTY, property_, **changes)
    return True


@handles("entity.item.property.delete")
def property_delete(desk: Desk) -> Any:
    """Remove a property with its values."""
    row = _storage(desk)
    property_ = _known_property(desk, row)
    _rename_values(desk.state, row, str(property_["PROPERTY"]), None)
    desk.state.store.delete(PROPERTY, property_["ID"])
    return True


@handles("entity.section.add")
def section_add(desk: Desk) -> Any:
    """A new section."""
    row = _storage(desk)
    _need(desk, "NAME")
    _check_section(desk, row)
    fields = {"SORT": 500, "ACTIVE": "Y", **_given(desk, _SECTION_FIELDS, ("PICTURE", "DETAIL_PICTURE"), None)}
    return plain.add(desk.state, SECTION, STORAGE_ID=row["ID"], **fields, **_stamps(desk, new=True))["ID"]


@handles("entity.section.get")
def section_get(desk: Desk) -> Any:
    """A page of sections."""
    row = _storage(desk)
    where = Sql("STORAGE_ID = ?", (row["ID"],))
    found = plain.page(desk, SECTION, desk.get("FILTER"), desk.get("SORT"), where)
    tree = plain.every(desk.state, SECTION, "STORAGE_ID = ?", row["ID"], order="SORT, NAME, ID")
    places = lists.margins(tree, "SECTION")
    return Result([_show_section(desk, row, one, places) for one in found.value], found.next, found.total)


@handles("entity.section.update")
def section_update(desk: Desk) -> Any:
    """Change a section."""
    row = _storage(desk)
    section = _known(desk, row, "ERROR_SECTION_NOT_FOUND", "Section not found")
    _check_section(desk, row)
    fields = _given(desk, _SECTION_FIELDS, ("PICTURE", "DETAIL_PICTURE"), section)
    plain.change(desk.state, SECTION, section, **fields, **_stamps(desk, new=False))
    return True


@handles("entity.section.delete")
def section_delete(desk: Desk) -> Any:
    """Remove a section with the sections and items in it."""
    open_ = [_known(desk, _storage(desk), "ERROR_SECTION_NOT_FOUND", "Section not found")]
    for section in open_:  # grows while it is walked
        open_ += plain.every(desk.state, SECTION, "SECTION = ?", section["ID"])
        for item in plain.every(desk.state, ITEM, "SECTION = ?", section["ID"]):
            _erase_item(desk.state, item)
        _erase_section(desk.state, section)
    return True


@handles("entity.item.add")
def item_add(desk: Desk) -> Any:
    """A new item."""
    row = _storage(desk)
    _check_section(desk, row)
    fields = {"SORT": 500, "ACTIVE": "Y", **_given(desk, _ITEM_FIELDS, ("PREVIEW_PICTURE", "DETAIL_PICTURE"), None)}
    item = plain.add(desk.state, ITEM, STORAGE_ID=row["ID"], **fields, **_stamps(desk, new=True))
    _write_values(desk, row, item)
    return item["ID"]


@handles("entity.item.get")
def item_get(desk: Desk) -> Any:
    """A page of items."""
    row = _storage(desk)
    known = {str(one["PROPERTY"]): str(one["TYPE"]) for one in _properties(desk.state, row)}
    how = Reading(ITEM, plain.STYLE, desk.state.store, desk.state.zone, known=known)
    where = filters.all_of([Sql("STORAGE_ID = ?", (row["ID"],)), filters.where(how, desk.get("FILTER"))])
    order = filters.order_by(attrs.evolve(how, whole=False), php.pairs(desk.get("SORT")))
    found = families.page(desk, ITEM, where, order)
    return Result([_show_item(desk, row, one, known) for one in found.value], found.next, found.total)


@handles("entity.item.update")
def item_update(desk: Desk) -> Any:
    """Change an item; properties that are not given stay."""
    row = _storage(desk)
    item = _known(desk, row, "ERROR_ITEM_NOT_FOUND", "Item not found")
    _check_section(desk, row)
    fields = _given(desk, _ITEM_FIELDS, ("PREVIEW_PICTURE", "DETAIL_PICTURE"), item)
    plain.change(desk.state, ITEM, item, **fields, **_stamps(desk, new=False))
    _write_values(desk, row, item)
    return True


@handles("entity.item.delete")
def item_delete(desk: Desk) -> Any:
    """Remove an item."""
    _erase_item(desk.state, _known(desk, _storage(desk), "ERROR_ITEM_NOT_FOUND", "Item not found"))
    return True


@files.serves(SCOPE)
def serve(state: State, link: Link) -> Sent:
    """The picture of an item or a section."""
    file = files.find(state, link.query.get("id"))
    if file is None:
        raise Refusal("ERROR_ITEM_NOT_FOUND", "Item not found")
    return files.Sent(file, file.name)


def _need(desk: Desk, name: str) -> None:
    if desk.get(name) in (None, "", []):
        text = f"Argument '{name}' is null or empty"
        raise Refusal("ERROR_ARGUMENT", text, extra={"argument": name})


def _code(desk: Desk, name: str) -> str:
    value = desk.get(name)
    code = re.sub(r"\W", "", "" if value is None or php.is_array(value) else str(value), flags=re.ASCII)
    if not code:
        raise Refusal("ERROR_ARGUMENT", f"Argument '{name}' is null or empty", extra={"argument": name})
    if len(code) > LONGEST:
        text = f"Entity code is too long. Max length is {LONGEST} characters."
        raise Refusal("ERROR_ARGUMENT", text, extra={"argument": ""})
    return code


def _find(desk: Desk, code: str) -> Row | None:
    return plain.find(desk.state, STORAGE, "APP = ? AND ENTITY = ?", desk.caller.key, code)


def _storage(desk: Desk) -> Row:
    row = _find(desk, _code(desk, "ENTITY"))
    if row is None:
        raise Refusal("ERROR_ENTITY_NOT_FOUND", "Entity not found")
    return row


def _access(desk: Desk) -> dict[str, str]:
    return {code: str(level) for code, level in php.pairs(desk.get("ACCESS")) if str(level) in _LEVELS}


def _properties(state: State, row: Row) -> list[Row]:
    return plain.every(state, PROPERTY, "STORAGE_ID = ?", row["ID"], order="SORT, ID")


def _property(state: State, row: Row, code: str) -> Row | None:
    return plain.find(state, PROPERTY, "STORAGE_ID = ? AND PROPERTY = ?", row["ID"], code)


def _known_property(desk: Desk, row: Row) -> Row:
    _need(desk, "PROPERTY")
    found = _property(desk.state, row, str(desk.get("PROPERTY")))
    if found is None:
        raise Refusal("ERROR_PROPERTY_NOT_FOUND", "Property not found")
    return found


def _known(desk: Desk, row: Row, code: str, text: str) -> Row:
    number = php.integer(desk.get("ID"))
    if number <= 0:
        raise Refusal("ERROR_ARGUMENT", "Argument 'ID' is null or empty", extra={"argument": "ID"})
    kind = SECTION if "SECTION" in code else ITEM
    found = plain.find(desk.state, kind, "ID = ? AND STORAGE_ID = ?", number, row["ID"])
    if found is None:
        raise Refusal(code, text)
    return found


def _check_section(desk: Desk, row: Row) -> None:
    number = php.integer(desk.get("SECTION"))
    if number and plain.find(desk.state, SECTION, "ID = ? AND STORAGE_ID = ?", number, row["ID"]) is None:
        raise Refusal("ERROR_CORE", "Invalid parent section!")


def _given(desk: Desk, names: tuple[str, ...], pictures: tuple[str, ...], before: Row | None) -> dict[str, Any]:
    fields: dict[str, Any] = {name: desk.get(name) for name in names if desk.get(name) is not None}
    if "SECTION" in fields:
        fields["SECTION"] = php.integer(fields["SECTION"]) or None
    for name in pictures:
        value = desk.get(name)
        if value is None:
            continue
        pair = files.pair(value)
        if pair is None and value not in ("", []):
            raise Refusal("ERROR_CORE", "Invalid file type")
        if before is not None:
            files.forget(desk.state, before[name])
        fields[name] = (files.keep(desk.state, *pair) or None) if pair else None
    return fields


def _stamps(desk: Desk, *, new: bool) -> dict[str, Any]:
    stamps: dict[str, Any] = {"TIMESTAMP_X": desk.state.now(), "MODIFIED_BY": desk.caller.user_id}
    if new:
        stamps |= {"DATE_CREATE": desk.state.now(), "CREATED_BY": desk.caller.user_id}
    return stamps


def _write_values(desk: Desk, row: Row, item: Row) -> None:
    given = dict(php.pairs(desk.get("PROPERTY_VALUES")))
    custom = dict(item.custom)
    for property_ in _properties(desk.state, row):
        code = str(property_["PROPERTY"])
        if property_["TYPE"] == "F":
            custom[code] = _files(desk, custom.get(code) or {}, given.get(code), given.get(f"{code}_DEL"))
        elif code in given:
            value = given[code]
            custom[code] = [str(one) for one in php.values(value)] if php.is_array(value) else _text(value)
    custom = {name: value for name, value in custom.items() if value not in (None, {}, [])}
    desk.state.store.update(ITEM, item["ID"], Row({}, custom))


def _text(value: Any) -> str | None:
    return None if value is None else ("1" if value else "") if isinstance(value, bool) else str(value)


def _files(desk: Desk, old: dict[str, Any], given: Any, gone: Any) -> dict[str, Any]:
    kept = dict(old)
    for key, word in php.pairs(gone):
        if str(word).upper() == "Y" and key in kept:
            files.forget(desk.state, kept.pop(key))
    pairs = [found] if (found := files.pair(given)) else [files.pair(one) for one in php.values(given)]
    for pair in pairs:
        if pair is None:
            raise Refusal("ERROR_ARGUMENT", "Field validation errors for the item", extra={"argument": ""})
        kept[str(desk.state.store.next_number("entity.value"))] = str(files.keep(desk.state, *pair))
    return kept


def _rename_values(state: State, row: Row, code: str, new: str | None) -> None:
    for item in plain.every(state, ITEM, "STORAGE_ID = ?", row["ID"]):
        if code not in item.custom:
            continue
        custom = {name: value for name, value in item.custom.items() if name != code}
        if new is not None:
            custom[new] = item.custom[code]
        elif isinstance(item.custom[code], dict):
            files.forget(state, *item.custom[code].values())
        state.store.update(ITEM, item["ID"], Row({}, custom))


def _erase_item(state: State, item: Row) -> None:
    files.forget(state, item["PREVIEW_PICTURE"], item["DETAIL_PICTURE"])
    for value in item.custom.values():
        if isinstance(value, dict):
            files.forget(state, *value.values())
    state.store.delete(ITEM, item["ID"])


def _erase_section(state: State, section: Row) -> None:
    files.forget(state, section["PICTURE"], section["DETAIL_PICTURE"])
    state.store.delete(SECTION, section["ID"])


def _picture(desk: Desk, file_id: Any) -> str | None:
    return files.link_to(desk.state, desk.caller, SCOPE, {"id": str(file_id)}) if file_id else None


def _show(row: Row) -> dict[str, Any]:
    return {
        "ID": str(row["ID"]),
        "IBLOCK_TYPE_ID": "rest_entity",
        "ENTITY": row["ENTITY"],
        "NAME": row["NAME"],
    }


def _show_property(row: Row) -> dict[str, Any]:
    return {"PROPERTY": row["PROPERTY"], "NAME": row["NAME"], "TYPE": row["TYPE"], "SORT": str(row["SORT"])}


def _show_section(desk: Desk, row: Row, section: Row, places: Mapping[int, lists.Place]) -> dict[str, Any]:
    texts = plain.shown(desk.state, SECTION, section)
    answer = {name: texts[name] for name in _SECTION_ORDER}
    for name in ("PICTURE", "DETAIL_PICTURE"):
        answer[name] = _picture(desk, section[name])
    left, right, depth, _ = places.get(php.integer(section["ID"]), (0, 0, 1, True))
    return {
        **answer,
        "LEFT_MARGIN": str(left),
        "RIGHT_MARGIN": str(right),
        "DEPTH_LEVEL": str(depth),
        "ENTITY": row["ENTITY"],
        "SECTION": texts["SECTION"],
    }


def _show_item(desk: Desk, row: Row, item: Row, known: Mapping[str, str]) -> dict[str, Any]:
    texts = plain.shown(desk.state, ITEM, Row(item.fields, {}))
    answer = {name: texts[name] for name in _ITEM_ORDER}
    for name in ("PREVIEW_PICTURE", "DETAIL_PICTURE"):
        answer[name] = _picture(desk, item[name])
    for name in ("DATE_ACTIVE_FROM", "DATE_ACTIVE_TO"):
        answer[name] = answer[name] or ""
    answer |= {"ENTITY": row["ENTITY"], "SECTION": texts["SECTION"]}
    if known:
        answer["PROPERTY_VALUES"] = {code: item.custom.get(code) for code in known}
    return answer
