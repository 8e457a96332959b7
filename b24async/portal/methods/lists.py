"""``lists.*``: universal lists with fields of their own, sections and elements.

A field that people add is a property; its values are rows with ids, and an element answers them as a map from the id to the value. An update
replaces an element: what it leaves out is cleared, only files stay until ``PROPERTY_n_DEL`` names them. Dates are told as people read them.
https://apidocs.bitrix24.com/api-reference/lists/index.html
"""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import families, files, filters, params, php, plain, values
from b24async.portal.handlers import handles
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import Sql

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from b24async.portal.book import Type
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row, Store

IBLOCK = plain.entity(
    "lists.Iblock",
    {
        "ID": "integer",
        "IBLOCK_TYPE_ID": "string",
        "CODE": "string?",
        "NAME": "string",
        "DESCRIPTION": "string",
        "SORT": "integer",
        "BIZPROC": "Y/N",
        "SOCNET_GROUP_ID": "integer?",
        "PICTURE": "integer?",
        "TIMESTAMP_X": "datetime",
        "MESSAGES": "json",
        "RIGHTS": "json",
    },
)
FIELD = plain.entity(
    "lists.Field",
    {
        "ID": "integer",
        "IBLOCK_ID": "integer",
        "FIELD_ID": "string",
        "TYPE": "string",
        "CODE": "string?",
        "NAME": "string",
        "SORT": "integer",
        "IS_REQUIRED": "Y/N",
        "MULTIPLE": "Y/N",
        "DEFAULT_VALUE": "json",
        "LINK_IBLOCK_ID": "integer?",
        "ROW_COUNT": "integer",
        "COL_COUNT": "integer",
        "USER_TYPE_SETTINGS": "json",
        "SETTINGS": "json",
    },
)
ENUM = plain.entity(
    "lists.Enum", {"ID": "integer", "PROPERTY_ID": "integer", "VALUE": "string", "SORT": "integer", "DEF": "Y/N"}
)
SECTION = plain.entity(
    "lists.Section",
    {
        "ID": "integer",
        "IBLOCK_ID": "integer",
        "CODE": "string?",
        "XML_ID": "string?",
        "IBLOCK_SECTION_ID": "integer?",
        "TIMESTAMP_X": "datetime",
        "SORT": "integer",
        "NAME": "string",
        "ACTIVE": "Y/N",
        "DESCRIPTION": "string?",
        "DESCRIPTION_TYPE": "string?",
        "MODIFIED_BY": "integer",
        "DATE_CREATE": "datetime",
        "CREATED_BY": "integer",
    },
)
ELEMENT = plain.entity(
    "lists.Element",
    {
        "ID": "integer",
        "IBLOCK_ID": "integer",
        "NAME": "string",
        "CODE": "string?",
        "IBLOCK_SECTION_ID": "integer?",
        "CREATED_BY": "integer",
        "MODIFIED_BY": "integer",
        "DATE_CREATE": "datetime",
        "TIMESTAMP_X": "datetime",
        "SORT": "integer",
        "ACTIVE_FROM": "datetime?",
        "ACTIVE_TO": "datetime?",
        "BP_PUBLISHED": "Y/N",
        "PREVIEW_TEXT": "string?",
        "PREVIEW_TEXT_TYPE": "string",
        "DETAIL_TEXT": "string?",
        "DETAIL_TEXT_TYPE": "string",
        "PREVIEW_PICTURE": "integer?",
        "DETAIL_PICTURE": "integer?",
    },
)
VALUE = plain.entity(
    "lists.Value",
    {
        "ID": "integer",
        "ELEMENT_ID": "integer",
        "PROPERTY_ID": "integer",
        "VALUE": "string",
        "NUMBER": "number?",
        "MOMENT": "datetime?",
        "STRUCTURED": "Y/N",
    },
)

TYPES = {
    "SORT": "Sorting",
    "ACTIVE_FROM": "Start of activity",
    "ACTIVE_TO": "End of activity",
    "PREVIEW_PICTURE": "Preview image",
    "PREVIEW_TEXT": "Preview text",
    "DETAIL_PICTURE": "Detail image",
    "DETAIL_TEXT": "Detail text",
    "DATE_CREATE": "Creation date",
    "CREATED_BY": "Created by",
    "TIMESTAMP_X": "Modification date",
    "MODIFIED_BY": "Modified by",
    "S": "String",
    "N": "Number",
    "L": "List",
    "F": "File",
    "G": "Binding to sections",
    "E": "Binding to elements",
    "S:Date": "Date",
    "S:DateTime": "Date/Time",
    "S:HTML": "HTML/text",
    "E:EList": "Binding to elements as a list",
    "N:Sequence": "Counter",
    "S:ECrm": "Binding to CRM elements",
    "S:Money": "Money",
    "S:DiskFile": "File (Disk)",
    "S:employee": "Binding to employee",
}
SYSTEM = frozenset(name for name in TYPES if name.isupper() and len(name) > 1)
"""Fields that every element has; they show in the list when somebody adds them."""

KINDS = frozenset(("lists", "bitrix_processes", "lists_socnet"))
_ALWAYS = ("ID", "NAME", "IBLOCK_SECTION_ID", "CREATED_BY", "CODE")
_WRITABLE = (
    "SORT",
    "ACTIVE_FROM",
    "ACTIVE_TO",
    "PREVIEW_TEXT",
    "PREVIEW_TEXT_TYPE",
    "DETAIL_TEXT",
    "DETAIL_TEXT_TYPE",
)
_CLEARED: Mapping[str, Any] = {
    **dict.fromkeys(_WRITABLE),
    "SORT": 500,
    "PREVIEW_TEXT_TYPE": "text",
    "DETAIL_TEXT_TYPE": "text",
}
_SETTINGS = {
    "SHOW_ADD_FORM": "Y",
    "SHOW_EDIT_FORM": "Y",
    "ADD_READ_ONLY_FIELD": "N",
    "EDIT_READ_ONLY_FIELD": "N",
    "SHOW_FIELD_PREVIEW": "N",
}
_LINKED = frozenset(("G", "E", "E:EList"))
_MESSAGES = {
    "SECTIONS_NAME": "Sections",
    "SECTION_NAME": "Section",
    "ELEMENTS_NAME": "Elements",
    "ELEMENT_NAME": "Element",
}
_OWN = ("ID", "PICTURE", "CODE", "IBLOCK_TYPE_ID", "SOCNET_GROUP_ID")
_PROPERTY = "PROPERTY_"
_AMERICAN = "%m/%d/%Y %I:%M:%S %p"

Place = tuple[int, int, int, bool]

params.OWN_WORDS.add("lists")


@attrs.frozen
class Reading(filters.Reading):
    """Elements are filtered and sorted by their properties too."""

    properties: Mapping[str, filters.Column] = attrs.field(factory=dict)

    def column(self, name: str) -> filters.Column | None:
        """Return what a name refers to."""
        return self.properties.get(name) or super().column(name)


@handles("lists.add")
def add(desk: Desk) -> Any:
    """A new list."""
    _need(desk, "IBLOCK_TYPE_ID", "IBLOCK_CODE")
    fields = _fields(desk)
    code = str(desk.get("IBLOCK_CODE"))
    if plain.find(desk.state, IBLOCK, "IBLOCK_TYPE_ID = ? AND CODE = ?", _kind(desk), code) is not None:
        raise Refusal("ERROR_IBLOCK_ALREADY_EXISTS", "Iblock already exists")
    if not fields.get("NAME"):
        raise Refusal("ERROR_ADD_IBLOCK", "The list name is not specified.<br>")
    row = plain.add(
        desk.state,
        IBLOCK,
        **{"DESCRIPTION": "", "SORT": 500, "BIZPROC": "Y", **_known_of(IBLOCK.fields, fields, _OWN)},
        IBLOCK_TYPE_ID=_kind(desk),
        CODE=code,
        SOCNET_GROUP_ID=desk.get("SOCNET_GROUP_ID"),
        PICTURE=_picture(desk.state, fields.get("PICTURE")),
        TIMESTAMP_X=desk.state.now(),
        MESSAGES=dict(php.pairs(desk.get("MESSAGES"))),
        RIGHTS=dict(php.pairs(desk.get("RIGHTS"))),
    )
    plain.index(desk.state, ELEMENT, "IBLOCK_ID")
    plain.index(desk.state, VALUE, "ELEMENT_ID", "PROPERTY_ID")
    plain.add(
        desk.state,
        FIELD,
        IBLOCK_ID=row["ID"],
        FIELD_ID="NAME",
        TYPE="NAME",
        NAME="Name",
        SORT=10,
        IS_REQUIRED="Y",
        ROW_COUNT=1,
        COL_COUNT=30,
        SETTINGS=_SETTINGS,
    )
    return row["ID"]


@handles("lists.get")
def get(desk: Desk) -> Any:
    """A page of lists, or the one that is named."""
    _need(desk, "IBLOCK_TYPE_ID")
    where = [Sql("IBLOCK_TYPE_ID = ?", (_kind(desk),))]
    for name, column in (("IBLOCK_ID", "ID"), ("IBLOCK_CODE", "CODE"), ("SOCNET_GROUP_ID", "SOCNET_GROUP_ID")):
        if desk.get(name):
            where.append(Sql(f"{column} = ?", (desk.get(name),)))
    found = plain.page(desk, IBLOCK, None, desk.get("IBLOCK_ORDER"), filters.all_of(where))
    return Result([_show_list(desk.state, row) for row in found.value], found.next, found.total)


@handles("lists.update")
def update(desk: Desk) -> Any:
    """Another name, description or picture for a list."""
    row, fields = _list(desk), _fields(desk)
    if not fields.get("NAME"):
        raise Refusal("ERROR_UPDATE_IBLOCK", "The list name is not specified.<br>")
    changes: dict[str, Any] = _known_of(IBLOCK.fields, fields, _OWN)
    if "PICTURE" in fields:
        files.forget(desk.state, row["PICTURE"])
        changes["PICTURE"] = _picture(desk.state, fields["PICTURE"])
    for name in ("MESSAGES", "RIGHTS"):
        if php.is_array(desk.get(name)):
            changes[name] = {**dict(php.pairs(_json(row[name]))), **dict(php.pairs(desk.get(name)))}
    plain.change(desk.state, IBLOCK, row, TIMESTAMP_X=desk.state.now(), **changes)
    return True


@handles("lists.delete")
def delete(desk: Desk) -> Any:
    """A list with all that belongs to it."""
    row = _list(desk)
    for element in plain.every(desk.state, ELEMENT, "IBLOCK_ID = ?", row["ID"]):
        _erase_element(desk.state, element)
    for section in plain.every(desk.state, SECTION, "IBLOCK_ID = ?", row["ID"]):
        desk.state.store.delete(SECTION, section["ID"])
    for field in plain.every(desk.state, FIELD, "IBLOCK_ID = ?", row["ID"]):
        _erase_field(desk.state, field)
    files.forget(desk.state, row["PICTURE"])
    desk.state.store.delete(IBLOCK, row["ID"])
    return True


@handles("lists.get.iblock.type.id")
def type_of(desk: Desk) -> Any:
    """The type of a list."""
    number, code = desk.get("IBLOCK_ID"), desk.get("IBLOCK_CODE")
    row = plain.find(desk.state, IBLOCK, "ID = ? OR CODE = ?", php.integer(number), None if code is None else str(code))
    return row["IBLOCK_TYPE_ID"] if row else None


@handles("lists.field.add")
def field_add(desk: Desk) -> Any:
    """A new field."""
    row, given = _list(desk), _fields(desk)
    kind, code = php.text(given.get("TYPE") or ""), php.text(given.get("CODE") or "")
    if kind not in TYPES or not given.get("NAME"):
        raise Refusal("ERROR_SAVE_FIELD", "Please fill the code fields" if kind in TYPES else "Incorrect field type")
    _check_field(given, kind, "ERROR_SAVE_FIELD")
    known = plain.every(desk.state, FIELD, "IBLOCK_ID = ?", row["ID"])
    if kind in SYSTEM:
        code = ""
    elif not code:
        raise Refusal("ERROR_SAVE_FIELD", "Please fill the code fields")
    if any(field["TYPE"] == kind if kind in SYSTEM else field["CODE"] == code for field in known):
        raise Refusal("ERROR_SAVE_FIELD", "Property already exists")
    made = plain.add(
        desk.state,
        FIELD,
        **{
            "SORT": 500,
            "ROW_COUNT": 1,
            "COL_COUNT": 30,
            **_known_of(FIELD.fields, given, ("ID", "IBLOCK_ID", "FIELD_ID", "CODE")),
        },
        IBLOCK_ID=row["ID"],
        CODE=code or None,
        SETTINGS={**_SETTINGS, **dict(php.pairs(given.get("SETTINGS")))},
        FIELD_ID=kind,
    )
    if kind not in SYSTEM:
        made = plain.change(desk.state, FIELD, made, FIELD_ID=f"{_PROPERTY}{made['ID']}")
        _write_enums(desk.state, made, given)
    return made["FIELD_ID"]


@handles("lists.field.get")
def field_get(desk: Desk) -> Any:
    """All fields by their ids; a single one stands under its type."""
    row, wanted = _list(desk), desk.get("FIELD_ID")
    found = plain.every(desk.state, FIELD, "IBLOCK_ID = ?", row["ID"], order="SORT, ID")
    if wanted:
        return {field["TYPE"]: _show_field(desk.state, field) for field in found if field["FIELD_ID"] == str(wanted)}
    return {field["FIELD_ID"]: _show_field(desk.state, field) for field in found}


@handles("lists.field.update")
def field_update(desk: Desk) -> Any:
    """Change a field; it keeps its type."""
    _need(desk, "FIELD_ID")
    field, given = _field(desk), _fields(desk)
    if field is None or not given.get("NAME"):
        raise Refusal("ERROR_UPDATE_FIELD", "Error updating the field")
    _check_field(given, str(field["TYPE"]), "ERROR_UPDATE_FIELD", dict(php.pairs(_json(field["SETTINGS"]))))
    changes = _known_of(FIELD.fields, given, ("ID", "IBLOCK_ID", "FIELD_ID", "TYPE"))
    if "SETTINGS" in given:
        changes["SETTINGS"] = {**dict(php.pairs(_json(field["SETTINGS"]))), **dict(php.pairs(given["SETTINGS"]))}
    _write_enums(desk.state, plain.change(desk.state, FIELD, field, **changes), given)
    return True


@handles("lists.field.delete")
def field_delete(desk: Desk) -> Any:
    """Remove a field with its values."""
    _need(desk, "FIELD_ID")
    field = _field(desk)
    if field is not None and field["TYPE"] != "NAME":
        for value in plain.every(desk.state, VALUE, "PROPERTY_ID = ?", field["ID"]):
            _erase_value(desk.state, field, value)
        _erase_field(desk.state, field)
    return True


@handles("lists.field.type.get")
def field_types(desk: Desk) -> Any:
    """The types that fields can have; what every element has can be added once."""
    taken = {field["TYPE"] for field in plain.every(desk.state, FIELD, "IBLOCK_ID = ?", _list(desk)["ID"])}
    return {name: title for name, title in TYPES.items() if name not in SYSTEM or name not in taken}


@handles("lists.section.add")
def section_add(desk: Desk) -> Any:
    """A new section."""
    row = _list(desk)
    _need(desk, "SECTION_CODE")
    fields = _fields(desk)
    if not fields.get("NAME"):
        raise Refusal("ERROR_ADD_SECTION", "The section name is not specified.<br>")
    parent = php.integer(desk.get("IBLOCK_SECTION_ID"))
    if parent and plain.find(desk.state, SECTION, "ID = ? AND IBLOCK_ID = ?", parent, row["ID"]) is None:
        raise Refusal("ERROR_ADD_SECTION", "Parent section not found.<br>")
    made = plain.add(
        desk.state,
        SECTION,
        **{"SORT": 500, "ACTIVE": "Y", **_section_fields(fields)},
        IBLOCK_ID=row["ID"],
        CODE=desk.get("SECTION_CODE"),
        IBLOCK_SECTION_ID=parent or None,
        TIMESTAMP_X=desk.state.now(),
        DATE_CREATE=desk.state.now(),
        CREATED_BY=desk.caller.user_id,
        MODIFIED_BY=desk.caller.user_id,
    )
    return made["ID"]


@handles("lists.section.get")
def section_get(desk: Desk) -> Any:
    """A page of sections."""
    row = _list(desk)
    where = Sql("IBLOCK_ID = ?", (row["ID"],))
    found = plain.page(desk, SECTION, _wanted(SECTION.fields, desk.get("FILTER")), None, where)
    places = margins(plain.every(desk.state, SECTION, "IBLOCK_ID = ?", row["ID"], order="SORT, NAME, ID"))
    chosen = {str(name) for name in php.values(desk.get("SELECT"))}
    shown = [_show_section(desk.state, section, places) for section in found.value]
    if chosen and "*" not in chosen:
        shown = [{name: value for name, value in section.items() if name in chosen | {"ID"}} for section in shown]
    return Result(shown, found.next, found.total)


@handles("lists.section.update")
def section_update(desk: Desk) -> Any:
    """Change a section."""
    section, fields = _section(desk), _fields(desk)
    if not fields.get("NAME"):
        raise Refusal("ERROR_UPDATE_SECTION", "The section name is not specified.<br>")
    changes = _section_fields(fields)
    plain.change(
        desk.state,
        SECTION,
        section,
        TIMESTAMP_X=desk.state.now(),
        MODIFIED_BY=desk.caller.user_id,
        **changes,
    )
    return True


@handles("lists.section.delete")
def section_delete(desk: Desk) -> Any:
    """Remove a section with the sections and elements in it."""
    open_ = [_section(desk)]
    for section in open_:  # grows while it is walked
        open_ += plain.every(desk.state, SECTION, "IBLOCK_SECTION_ID = ?", section["ID"])
        for element in plain.every(desk.state, ELEMENT, "IBLOCK_SECTION_ID = ?", section["ID"]):
            _erase_element(desk.state, element)
        desk.state.store.delete(SECTION, section["ID"])
    return True


@handles("lists.element.add")
def element_add(desk: Desk) -> Any:
    """A new element."""
    row = _list(desk)
    _need(desk, "ELEMENT_CODE")
    fields, code = _fields(desk), str(desk.get("ELEMENT_CODE"))
    if plain.find(desk.state, ELEMENT, "IBLOCK_ID = ? AND CODE = ?", row["ID"], code) is not None:
        raise Refusal("ERROR_ELEMENT_ALREADY_EXISTS", "Element already exists")
    known = properties(desk.state, row["ID"])
    _check_required(known, fields, "ERROR_ADD_ELEMENT", {})
    section = desk.get("IBLOCK_SECTION_ID") or fields.get("IBLOCK_SECTION_ID")
    made = plain.add(
        desk.state,
        ELEMENT,
        **{**_CLEARED, **_element_fields(desk.state, fields)},
        IBLOCK_ID=row["ID"],
        NAME=fields["NAME"],
        CODE=code,
        IBLOCK_SECTION_ID=php.integer(section) or None,
        CREATED_BY=desk.caller.user_id,
        MODIFIED_BY=desk.caller.user_id,
        DATE_CREATE=desk.state.now(),
        TIMESTAMP_X=desk.state.now(),
        BP_PUBLISHED="Y",
    )
    for field in known:
        given = fields.get(str(field["FIELD_ID"]), _default(desk.state, field))
        write_values(desk.state, field, made, given)
    return made["ID"]


@handles("lists.element.get")
def element_get(desk: Desk) -> Any:
    """A page of elements, or the one that is named."""
    row = _list(desk)
    known = properties(desk.state, row["ID"])
    where = [Sql("IBLOCK_ID = ?", (row["ID"],))]
    for name, column in (("ELEMENT_ID", "ID"), ("ELEMENT_CODE", "CODE")):
        if desk.get(name):
            where.append(Sql(f"{column} = ?", (desk.get(name),)))
    how = reading(desk.state, known, lambda field: str(field["FIELD_ID"]))
    where.append(filters.where(how, _wanted(ELEMENT.fields, desk.get("FILTER"), known)))
    order = filters.order_by(sorting(desk.state, known, lambda field: str(field["FIELD_ID"])), _order(desk))
    found = families.page(desk, ELEMENT, filters.all_of(where), order)
    chosen = {str(name) for name in php.values(desk.get("SELECT"))}
    if chosen and "*" not in chosen:
        known = [field for field in known if str(field["FIELD_ID"]) in chosen | {f"{_PROPERTY}*"}]
    else:
        chosen = {"*"}
    return Result([_show_element(desk.state, one, known, chosen) for one in found.value], found.next, found.total)


@handles("lists.element.update")
def element_update(desk: Desk) -> Any:
    """Replace an element: fields that are left out are cleared, files stay."""
    element, fields = _element(desk), _fields(desk)
    known = properties(desk.state, element["IBLOCK_ID"])
    kept = {
        str(field["FIELD_ID"]): True for field in known if field["TYPE"] == "F" and _values(desk.state, field, element)
    }
    _check_required(known, fields, "ERROR_UPDATE_ELEMENT", kept)
    changes = {**_CLEARED, **_element_fields(desk.state, fields)}
    if "IBLOCK_SECTION_ID" in fields:
        changes["IBLOCK_SECTION_ID"] = php.integer(fields["IBLOCK_SECTION_ID"]) or None
    if fields.get("CODE"):
        changes["CODE"] = fields["CODE"]
    plain.change(
        desk.state,
        ELEMENT,
        element,
        NAME=fields["NAME"],
        TIMESTAMP_X=desk.state.now(),
        MODIFIED_BY=desk.caller.user_id,
        **changes,
    )
    for field in known:
        name = str(field["FIELD_ID"])
        drop_values(desk.state, field, element, fields.get(f"{name}_DEL"))
        write_values(desk.state, field, element, fields.get(name))
    return True


@handles("lists.element.delete")
def element_delete(desk: Desk) -> Any:
    """Remove an element."""
    _erase_element(desk.state, _element(desk))
    return True


@handles("lists.element.get.file.url")
def file_urls(desk: Desk) -> Any:
    """Where a person finds the files of a field."""
    element = _element(desk)
    _need(desk, "FIELD_ID")
    number = php.integer(str(desk.get("FIELD_ID")).removeprefix(_PROPERTY))
    field = plain.find(desk.state, FIELD, "ID = ? AND IBLOCK_ID = ?", number, element["IBLOCK_ID"])
    if field is None or field["TYPE"] not in ("F", "S:DiskFile"):
        return []
    place = f"/company/lists/{element['IBLOCK_ID']}/file/0/{element['ID']}/{field['FIELD_ID']}"
    return [
        f"{place}/{value['VALUE']}/?ncc=y&download=y"
        if field["TYPE"] == "F"
        else f"/bitrix/tools/disk/uf.php?attachedId={value['VALUE']}&action=download&ncc=1"
        for value in _values(desk.state, field, element)
    ]


def properties(state: State, iblock_id: Any) -> list[Row]:
    """Return the fields of a list whose values are rows."""
    found = plain.every(state, FIELD, "IBLOCK_ID = ?", iblock_id, order="SORT, ID")
    return [field for field in found if str(field["FIELD_ID"]).startswith(_PROPERTY)]


def reading(state: State, known: Iterable[Row], name_of: Callable[[Row], str]) -> Reading:
    """Return how elements are filtered, their properties by the names that are given."""
    columns: dict[str, filters.Column] = {}
    for field in known:
        column, type_ = _column(str(field["TYPE"]))
        source = f"(SELECT {column} AS value FROM {_own_values(state.store, field)})"  # noqa: S608 - our own names
        columns[name_of(field)] = filters.Column("item.value", type_, "property", many=source)
    return Reading(ELEMENT, plain.STYLE, state.store, state.zone, properties=columns)


def sorting(state: State, known: Iterable[Row], name_of: Callable[[Row], str]) -> Reading:
    """Return how elements are sorted, by the first value of a property."""
    columns: dict[str, filters.Column] = {}
    for field in known:
        column, type_ = _column(str(field["TYPE"]))
        source = f"(SELECT {column} FROM {_own_values(state.store, field)} LIMIT 1)"  # noqa: S608 - our own names
        if field["MULTIPLE"] != "Y":
            columns[name_of(field)] = filters.Column(source, type_, "property")
    return Reading(ELEMENT, plain.STYLE, state.store, state.zone, properties=columns)


def write_values(state: State, field: Row, element: Row, given: Any) -> None:
    """Give an element its values of a property; they replace those it has, but new files join the old ones."""
    old = _values(state, field, element)
    file = field["TYPE"] == "F"
    if file and given in (None, "", []):
        return
    items = _items(field, given)
    by_id = {str(value["ID"]): value for value in old}
    if not file:
        for value in old:
            if str(value["ID"]) not in items:
                state.store.delete(VALUE, value["ID"])
    for key, item in items.items():
        if item is None or item == "" or item == []:
            continue
        kept = _file_value(state, item) if file else item
        columns = _value_columns(state, field, kept)
        if key in by_id and not file:
            plain.change(state, VALUE, by_id[key], **columns)
            continue
        if file and field["MULTIPLE"] != "Y":
            for value in _values(state, field, element):
                _erase_value(state, field, value)
        plain.add(state, VALUE, ELEMENT_ID=element["ID"], PROPERTY_ID=field["ID"], **columns)


def drop_values(state: State, field: Row, element: Row, given: Any) -> None:
    """Remove the values that ``PROPERTY_n_DEL`` names."""
    gone = {key for key, word in php.pairs(given) if str(word).upper() == "Y"}
    for value in _values(state, field, element):
        if str(value["ID"]) in gone:
            _erase_value(state, field, value)


def shown_values(state: State, field: Row, element: Row) -> dict[str, Any]:
    """Return the values of a property by their ids."""
    return {
        str(value["ID"]): json.loads(str(value["VALUE"])) if value["STRUCTURED"] == "Y" else value["VALUE"]
        for value in _values(state, field, element)
    }


def erase_values(state: State, element: Row, known: Iterable[Row]) -> None:
    """Remove all values of an element, files included."""
    for field in known:
        for value in _values(state, field, element):
            _erase_value(state, field, value)


def told(moment: Any) -> str | None:
    """Return a point in time as lists tell it."""
    if not moment:
        return None
    text = dt.datetime.fromisoformat(str(moment)).strftime(_AMERICAN)
    return text[:-2] + text[-2:].lower()


def read_moment(text: Any, zone: dt.tzinfo) -> Any:
    """Return a point in time that may be spelt as lists tell it, in the usual spelling."""
    if isinstance(text, str) and "/" in text:
        for spelling in (_AMERICAN, "%m/%d/%Y"):
            try:
                return dt.datetime.strptime(text.strip(), spelling).replace(tzinfo=zone).isoformat()
            except ValueError:
                continue
    return text


def _need(desk: Desk, *names: str) -> None:
    for name in names:
        if desk.get(name) in (None, "", []):
            raise Refusal("ERROR_REQUIRED_PARAMETERS_MISSING", f"Required parameter `{name}` is missing")


def _kind(desk: Desk) -> str:
    return str(desk.get("IBLOCK_TYPE_ID"))


def _fields(desk: Desk) -> dict[str, Any]:
    _need(desk, "FIELDS")
    return dict(php.pairs(desk.get("FIELDS")))


def _list(desk: Desk) -> Row:
    _need(desk, "IBLOCK_TYPE_ID")
    number, code = desk.get("IBLOCK_ID"), desk.get("IBLOCK_CODE")
    if number in (None, "") and code in (None, ""):
        raise Refusal("ERROR_REQUIRED_PARAMETERS_MISSING", "Required parameter `IBLOCK_ID` is missing")
    row = None
    if number not in (None, ""):
        row = plain.find(desk.state, IBLOCK, "ID = ? AND IBLOCK_TYPE_ID = ?", php.integer(number), _kind(desk))
    elif not php.is_array(code):
        row = plain.find(desk.state, IBLOCK, "CODE = ? AND IBLOCK_TYPE_ID = ?", str(code), _kind(desk))
    if row is None:
        raise Refusal("ERROR_IBLOCK_NOT_FOUND", "Iblock not found")
    return row


def _field(desk: Desk) -> Row | None:
    where = "IBLOCK_ID = ? AND FIELD_ID = ?"
    return plain.find(desk.state, FIELD, where, _list(desk)["ID"], str(desk.get("FIELD_ID")))


def _section(desk: Desk) -> Row:
    row = _list(desk)
    number, code = desk.get("SECTION_ID"), desk.get("SECTION_CODE")
    if number in (None, "") and code in (None, ""):
        raise Refusal("ERROR_REQUIRED_PARAMETERS_MISSING", "Required parameter `SECTION_ID` is missing")
    where, arg = ("ID = ?", php.integer(number)) if number else ("CODE = ?", str(code))
    found = plain.find(desk.state, SECTION, f"{where} AND IBLOCK_ID = ?", arg, row["ID"])
    if found is None:
        raise Refusal("ERROR_SECTION_NOT_FOUND", "Section not found")
    return found


def _element(desk: Desk) -> Row:
    row = _list(desk)
    number, code = desk.get("ELEMENT_ID"), desk.get("ELEMENT_CODE")
    if number in (None, "") and code in (None, ""):
        raise Refusal("ERROR_REQUIRED_PARAMETERS_MISSING", "Required parameter `ELEMENT_ID` is missing")
    where, arg = ("ID = ?", php.integer(number)) if number else ("CODE = ?", str(code))
    found = plain.find(desk.state, ELEMENT, f"{where} AND IBLOCK_ID = ?", arg, row["ID"])
    if found is None:
        raise Refusal("ERROR_ELEMENT_NOT_FOUND", "Element not found")
    return found


def _known_of(known: Iterable[str], given: Mapping[str, Any], without: Iterable[str]) -> dict[str, Any]:
    hidden = {*without, "SETTINGS", "MESSAGES", "RIGHTS", "TIMESTAMP_X"}
    return {name: value for name, value in given.items() if name in known and name not in hidden}


def _section_fields(given: Mapping[str, Any]) -> dict[str, Any]:
    found = {
        name: given[name]
        for name in ("NAME", "SORT", "ACTIVE", "XML_ID", "DESCRIPTION", "DESCRIPTION_TYPE")
        if name in given
    }
    if "EXTERNAL_ID" in given:
        found["XML_ID"] = given["EXTERNAL_ID"]
    return found


def _element_fields(state: State, given: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {name: given[name] for name in _WRITABLE if given.get(name) not in (None, "")}
    for name in ("ACTIVE_FROM", "ACTIVE_TO"):
        if name in found:
            found[name] = read_moment(found[name], state.zone)
    for name in ("PREVIEW_PICTURE", "DETAIL_PICTURE"):
        if name in given:
            found[name] = _picture(state, given[name])
    return found


def _picture(state: State, given: Any) -> int | None:
    found = files.pair(given)
    return (files.keep(state, *found) or None) if found else None


def _check_field(given: Mapping[str, Any], kind: str, code: str, before: Mapping[str, Any] | None = None) -> None:
    settings = {**(before or {}), **dict(php.pairs(given.get("SETTINGS")))}
    if settings.get("ADD_READ_ONLY_FIELD") == "Y" and given.get("DEFAULT_VALUE") in (None, "", []):
        raise Refusal(code, f"The default value of the field '{given.get('NAME')}' is required")
    if before is None and kind in _LINKED and not php.integer(given.get("LINK_IBLOCK_ID")):
        raise Refusal(code, f"Incorrect lists specified for '{given.get('NAME')}' property")


def _check_required(known: Iterable[Row], given: Mapping[str, Any], code: str, kept: Mapping[str, Any]) -> None:
    if given.get("NAME") in (None, ""):
        raise Refusal(code, "The element name is not specified.<br>")
    for field in known:
        name = str(field["FIELD_ID"])
        if field["IS_REQUIRED"] == "Y" and given.get(name) in (None, "", []) and name not in kept:
            raise Refusal(code, f"The required field &quot;{field['NAME']}&quot; is not filled in.<br>")


def _write_enums(state: State, field: Row, given: Mapping[str, Any]) -> None:
    if field["TYPE"] != "L" or not ({"LIST", "LIST_TEXT_VALUES", "LIST_DEF"} & given.keys()):
        return
    known = {str(row["ID"]): row for row in plain.every(state, ENUM, "PROPERTY_ID = ?", field["ID"])}
    marked = {str(item) for item in php.values(given.get("LIST_DEF"))}
    highest = 0
    if "LIST" in given:
        listed = dict(php.pairs(given["LIST"]))
        for key, row in known.items():
            if key not in listed:
                state.store.delete(ENUM, row["ID"])
        for key, item in listed.items():
            parts = dict(php.pairs(item)) if php.is_array(item) else {"VALUE": item}
            highest += 10
            default = key in marked if "LIST_DEF" in given else str(parts.get("DEF")).upper() == "Y"
            columns = {"VALUE": parts.get("VALUE"), "SORT": parts.get("SORT", highest), "DEF": "Y" if default else "N"}
            if key in known:
                plain.change(state, ENUM, known[key], **columns)
            elif parts.get("VALUE") not in (None, ""):
                plain.add(state, ENUM, PROPERTY_ID=field["ID"], **columns)
    elif "LIST_DEF" in given:
        for key, row in known.items():
            plain.change(state, ENUM, row, DEF="Y" if key in marked else "N")
    for line in php.text(given.get("LIST_TEXT_VALUES") or "").splitlines():
        if line.strip():
            highest += 10
            plain.add(state, ENUM, PROPERTY_ID=field["ID"], VALUE=line.strip(), SORT=highest, DEF="N")


def _default(state: State, field: Row) -> Any:
    if field["TYPE"] == "L":
        marked = plain.every(state, ENUM, "PROPERTY_ID = ? AND DEF = 'Y'", field["ID"])
        return [row["ID"] for row in marked]
    return _json(field["DEFAULT_VALUE"])


def _erase_field(state: State, field: Row) -> None:
    for row in plain.every(state, ENUM, "PROPERTY_ID = ?", field["ID"]):
        state.store.delete(ENUM, row["ID"])
    state.store.delete(FIELD, field["ID"])


def _erase_element(state: State, element: Row) -> None:
    erase_values(state, element, properties(state, element["IBLOCK_ID"]))
    files.forget(state, element["PREVIEW_PICTURE"], element["DETAIL_PICTURE"])
    state.store.delete(ELEMENT, element["ID"])


def _erase_value(state: State, field: Row, value: Row) -> None:
    if field["TYPE"] == "F":
        files.forget(state, value["VALUE"])
    state.store.delete(VALUE, value["ID"])


def _values(state: State, field: Row, element: Row) -> list[Row]:
    return plain.every(state, VALUE, "ELEMENT_ID = ? AND PROPERTY_ID = ?", element["ID"], field["ID"])


def _items(field: Row, given: Any) -> dict[str, Any]:
    """Return the given values by their ids or positions."""
    if given in (None, ""):
        return {}
    pair = field["TYPE"] == "F" and files.pair(given) is not None
    if not php.is_array(given) or pair or (isinstance(given, dict) and not {"TEXT", "TYPE", "VALUE"}.isdisjoint(given)):
        return {"": given}
    items = dict(php.pairs(given))
    if isinstance(given, list):
        items = {f"n{key}": item for key, item in items.items()}
    if field["MULTIPLE"] != "Y":
        return dict(list(items.items())[:1])
    return items


def _file_value(state: State, item: Any) -> str:
    found = files.pair(item) or (("file", item) if isinstance(item, str) and not item.isdigit() else None)
    if found is None:
        raise Refusal("ERROR_ELEMENT_FIELD_VALUE", "Writing file values by ID is not supported")
    file_id = files.keep(state, *found)
    if not file_id:
        raise Refusal("ERROR_ELEMENT_FIELD_VALUE", "Could not save file")
    return str(file_id)


def _value_columns(state: State, field: Row, item: Any) -> dict[str, Any]:
    if isinstance(item, dict) and "VALUE" in item and field["TYPE"] != "S:HTML":
        item = item["VALUE"]
    if php.is_array(item):
        return {"VALUE": json.dumps(php.listed(item), ensure_ascii=False), "STRUCTURED": "Y"}
    text = ("Y" if item else "N") if isinstance(item, bool) else str(item)
    moment = None
    if field["TYPE"] in ("S:Date", "S:DateTime"):
        moment = values.moment(read_moment(text, state.zone), state.zone)
    number = php.number(text.partition("|")[0]) if field["TYPE"] in ("N", "N:Sequence", "S:Money") else None
    return {"VALUE": text, "STRUCTURED": "N", "NUMBER": number, "MOMENT": moment}


def _column(kind: str) -> tuple[str, Type]:
    if kind in ("N", "N:Sequence", "S:Money"):
        return "NUMBER", {"type": "number", "nullable": True}
    if kind in ("S:Date", "S:DateTime"):
        return "MOMENT", {"type": "datetime", "nullable": True}
    return "VALUE", {"type": "string", "nullable": True}


def _own_values(store: Store, field: Row) -> str:
    element, value = store.table(ELEMENT), store.table(VALUE)
    own = f"{value.columns['ELEMENT_ID']} = {element.name}.{element.id}"
    return f"{value.name} WHERE {own} AND PROPERTY_ID = {php.integer(field['ID'])}"


def _order(desk: Desk) -> list[tuple[str, Any]]:
    return [*php.pairs(desk.get("ELEMENT_ORDER"))]


def _wanted(known: Mapping[str, Any], given: Any, fields: Iterable[Row] = ()) -> dict[str, Any]:
    """Return a filter in which names and points in time are as the tables have them."""
    dates = {name for name, field in known.items() if field.base == "datetime"}
    dates |= {str(field["FIELD_ID"]) for field in fields if field["TYPE"] in ("S:Date", "S:DateTime")}
    texts = {name for name, field in known.items() if field.base == "string"}
    found: dict[str, Any] = {}
    for key, value in php.pairs(given):
        operator, name = filters.parse_key(key)
        name = "XML_ID" if name == "EXTERNAL_ID" else name
        if name in dates:
            value = [read_moment(item, dt.UTC) for item in php.values(value)] if php.is_array(value) else _local(value)
        elif not operator and name in texts and isinstance(value, str) and "%" in (value[:1], value[-1:]):
            operator = "=%"
        found[f"{operator}{name}"] = value
    return found


def _local(value: Any) -> Any:
    # Without an offset, so that whoever compares takes it for the portal's own time.
    found = read_moment(value, dt.UTC)
    return found[:19] if found is not value else value


def margins(rows: Iterable[Row], parent: str = "IBLOCK_SECTION_ID") -> dict[int, Place]:
    """Return where sections stand in their tree: left and right border, depth, and whether they and all above them are active."""
    children: dict[int, list[Row]] = {}
    for section in rows:
        children.setdefault(php.integer(section[parent]), []).append(section)
    found: dict[int, Place] = {}
    at = 0
    stack: list[tuple[Row, int, bool, int]] = [(one, 1, True, 0) for one in reversed(children.get(0, []))]
    while stack:
        section, depth, active, left = stack.pop()
        at += 1
        id_ = php.integer(section["ID"])
        active = active and section["ACTIVE"] == "Y"
        if left:  # all that is inside has been seen
            found[id_] = (left, at, depth, active)
            continue
        stack.append((section, depth, active, at))
        stack += [(one, depth + 1, active, 0) for one in reversed(children.get(id_, []))]
    return found


def _show_list(state: State, row: Row) -> dict[str, Any]:
    texts = plain.shown(state, IBLOCK, row)
    messages = {**_MESSAGES, **{k: v for k, v in php.pairs(_json(row["MESSAGES"])) if k in _MESSAGES}}
    nothing = dict.fromkeys(("LIST_PAGE_URL", "DETAIL_PAGE_URL", "SECTION_PAGE_URL", "CANONICAL_PAGE_URL"))
    return {
        "ID": texts["ID"],
        "TIMESTAMP_X": told(row["TIMESTAMP_X"]),
        "IBLOCK_TYPE_ID": texts["IBLOCK_TYPE_ID"],
        "LID": "s1",
        "CODE": texts["CODE"],
        "API_CODE": None,
        "NAME": texts["NAME"],
        "ACTIVE": "Y",
        "SORT": texts["SORT"],
        **nothing,
        "PICTURE": texts["PICTURE"],
        "DESCRIPTION": texts["DESCRIPTION"],
        "DESCRIPTION_TYPE": "text",
        "RSS_TTL": "24",
        "RSS_ACTIVE": "Y",
        "RSS_FILE_ACTIVE": "N",
        "RSS_FILE_LIMIT": None,
        "RSS_FILE_DAYS": None,
        "RSS_YANDEX_ACTIVE": "N",
        "XML_ID": None,
        "TMP_ID": None,
        "INDEX_ELEMENT": "Y",
        "INDEX_SECTION": "N",
        "WORKFLOW": "N",
        "BIZPROC": texts["BIZPROC"],
        "SECTION_CHOOSER": "L",
        "LIST_MODE": None,
        "RIGHTS_MODE": "E",
        "SECTION_PROPERTY": None,
        "PROPERTY_INDEX": None,
        "VERSION": "1",
        "LAST_CONV_ELEMENT": "0",
        "SOCNET_GROUP_ID": texts["SOCNET_GROUP_ID"],
        "EDIT_FILE_BEFORE": None,
        "EDIT_FILE_AFTER": None,
        **messages,
        "REST_ON": "N",
        "FULLTEXT_INDEX": "N",
        "EXTERNAL_ID": None,
        "LANG_DIR": "/",
        "SERVER_NAME": None,
    }


def _show_field(state: State, field: Row) -> dict[str, Any]:
    kind = str(field["TYPE"])
    shown: dict[str, Any] = {
        "FIELD_ID": field["FIELD_ID"],
        "SORT": field["SORT"],
        "NAME": field["NAME"],
        "IS_REQUIRED": field["IS_REQUIRED"],
        "MULTIPLE": field["MULTIPLE"],
        "DEFAULT_VALUE": _json(field["DEFAULT_VALUE"]),
        "TYPE": kind,
    }
    if str(field["FIELD_ID"]).startswith(_PROPERTY):
        base, _, user = kind.partition(":")
        shown |= {
            "PROPERTY_TYPE": base,
            "PROPERTY_USER_TYPE": {"USER_TYPE": user} if user else False,
            "CODE": field["CODE"],
            "ID": str(field["ID"]),
            "LINK_IBLOCK_ID": None if field["LINK_IBLOCK_ID"] is None else str(field["LINK_IBLOCK_ID"]),
            "ROW_COUNT": str(field["ROW_COUNT"]),
            "COL_COUNT": str(field["COL_COUNT"]),
            "USER_TYPE_SETTINGS": _json(field["USER_TYPE_SETTINGS"]) or None,
        }
    shown["SETTINGS"] = _json(field["SETTINGS"])
    if kind == "L":
        found = plain.every(state, ENUM, "PROPERTY_ID = ?", field["ID"], order="SORT, ID")
        shown["DISPLAY_VALUES_FORM"] = {str(row["ID"]): row["VALUE"] for row in found}
        default = [str(row["ID"]) for row in found if row["DEF"] == "Y"]
        shown["DEFAULT_VALUE"] = default if field["MULTIPLE"] == "Y" else next(iter(default), None)
    return shown


def _show_section(state: State, section: Row, places: Mapping[int, Place]) -> dict[str, Any]:
    texts = plain.shown(state, SECTION, section)
    left, right, depth, active = places.get(php.integer(section["ID"]), (0, 0, 1, False))
    return {
        "ID": texts["ID"],
        "CODE": texts["CODE"],
        "XML_ID": texts["XML_ID"],
        "EXTERNAL_ID": texts["XML_ID"],
        "IBLOCK_SECTION_ID": texts["IBLOCK_SECTION_ID"],
        "TIMESTAMP_X": told(section["TIMESTAMP_X"]),
        "SORT": texts["SORT"],
        "NAME": texts["NAME"],
        "ACTIVE": texts["ACTIVE"],
        "GLOBAL_ACTIVE": "Y" if active else "N",
        "LEFT_MARGIN": str(left),
        "RIGHT_MARGIN": str(right),
        "DEPTH_LEVEL": str(depth),
        "SEARCHABLE_CONTENT": f"{str(section['NAME']).upper()}\r\n",
        "MODIFIED_BY": texts["MODIFIED_BY"],
        "DATE_CREATE": told(section["DATE_CREATE"]),
        "CREATED_BY": texts["CREATED_BY"],
    }


def _show_element(state: State, element: Row, known: Iterable[Row], chosen: set[str]) -> dict[str, Any]:
    texts = plain.shown(state, ELEMENT, element)
    for name in ("DATE_CREATE", "TIMESTAMP_X", "ACTIVE_FROM", "ACTIVE_TO"):
        texts[name] = told(element[name])
    del texts["IBLOCK_ID"]
    if "*" not in chosen:
        texts = {name: value for name, value in texts.items() if name in _ALWAYS or name in chosen}
    answer = {name: texts.pop(name) for name in _ALWAYS} | texts
    for field in known:
        if found := shown_values(state, field, element):
            answer[str(field["FIELD_ID"])] = found
    return answer


def _json(kept: Any) -> Any:
    return json.loads(str(kept)) if kept else None
