"""Fields of shapes and objects, parameters, and shapes made of fields: YAML nodes → model."""

from __future__ import annotations

from typing import Any

from . import names, types
from .complaints import Place
from .model import ABSENT, EntityField, Field, Missing, Param, Shape, Type
from .reading import Reading
from .strict_yaml import Node

FIELD_KEYS = ("type", "about", "name", "sparse", "enum", "fields", "required", "default", "example")
PARAM_KEYS = (
    "type",
    "required",
    "nullable",
    "default",
    "enum",
    "fields",
    "about",
    "example",
    "name",
    "filler",
    "one_of",
)


def load_shape(read: Reading, name: str, place: Place, node: Node) -> Shape:
    """Return a shape. A broken one is returned as well, so that its name is known."""
    if not (name[:1].isupper() and name.isidentifier() and "_" not in name):
        read.complain(place, f'"{name}" cannot name a shape; write it like `ActivityBinding`')
    entries = read.mapping(node, f"the shape {name}", ("about", "sparse", "fields"))
    shape = Shape(name, place, read.text(entries.get("about"), "about"), read.flag(entries.get("sparse"), "sparse"))
    if "fields" not in entries:
        read.complain(place, f"the shape {name} needs `fields:`")
        return shape
    shape.fields = load_fields(read, entries["fields"], f"the shape {name}")
    return shape


def load_fields(read: Reading, node: Node, what: str) -> list[Field]:
    """Return the fields of a shape or an object."""
    return [
        field
        for wire, value in read.mapping(node, f"`fields` of {what}").items()
        if (field := load_field(read, Field(wire, node.keys[wire], Type("json")), value, FIELD_KEYS)) is not None
    ]


def load_field(
    read: Reading, field: Field, node: Node, keys: tuple[str, ...], standard: Type | None = None
) -> Field | None:
    """Fill in a field, a parameter or an entity's field; ``None`` when its type cannot be told."""
    what = f'"{field.wire}"'
    if node.kind != "mapping":
        if node.is_empty:
            read.complain(field.place, f"{what} needs a type; write `{field.wire}: string`")
            return None
        found = read.type(node)
        if found is None:
            return None
        if types.holds_object(found):
            read.complain(
                node,
                "an object names its fields: write {type: object, fields: {…}}; without known fields it is `map<json>`",
            )
            return None
        field.type, field.type_place = found, node.place
        return field
    entries = read.mapping(node, what, keys)
    field.about = read.text(entries.get("about"), "about") or field.about
    field.name = read.name(
        entries.get("name"), names.PARAMETER_TAKEN if isinstance(field, Param) else names.FIELD_TAKEN
    )
    field.sparse = read.flag(entries.get("sparse"), "sparse")
    if not isinstance(field, EntityField):  # there it depends on the style
        field.required = read.flag(entries.get("required"), "required", field.required)
    field.default = literal(entries.get("default"))
    field.example = literal(entries.get("example"))
    values = load_enum(read, field, entries.get("enum"))
    found = _type(read, field, node, entries, values, standard)
    if found is None:
        return None
    field.type = found
    field.type_place = entries["type"].place if "type" in entries else field.place
    return field


def literal(node: Node | None) -> Any:
    """Return the JSON literal that stands there."""
    return ABSENT if node is None else node.plain()


def load_enum(read: Reading, field: Field, node: Node | None) -> tuple[str | int, ...]:
    """Return the values of an enum, which is a list, or a map from value to meaning (kept in the field)."""
    if node is None:
        return ()
    if node.kind == "mapping":
        values: list[str | int] = []
        for key, meaning in node.entries.items():
            number = key.removeprefix("-").isdecimal() and str(int(key)) == key
            values.append(int(key) if number else key)
            if not meaning.is_empty:
                field.meanings[key] = read.text(meaning, "a meaning")
        return tuple(values)
    if node.kind != "list" or not node.items:
        read.complain(node, "`enum` is a list of values, or a map from value to meaning")
        return ()
    values = []
    for item in node.items:
        if isinstance(item.value, str | int) and not isinstance(item.value, bool):
            values.append(item.value)
        else:
            read.complain(item, f'the values of an enum are texts or whole numbers; write "{item.text}" in quotes')
    if len(set(values)) < len(values):
        read.complain(node, "a value stands twice in this `enum`; keep one of them")
    return tuple(dict.fromkeys(values))


def _type(
    read: Reading,
    field: Field,
    node: Node,
    entries: dict[str, Node],
    values: tuple[str | int, ...],
    standard: Type | None,
) -> Type | None:
    what = f'"{field.wire}"'
    has_fields = "fields" in entries
    if "type" in entries:
        found = read.type(entries["type"])
    elif has_fields:
        found = Type("object")
    elif values:
        found = Type("integer" if all(isinstance(value, int) for value in values) else "string")
    elif "enum" in entries:
        found = Type("string")
    elif standard is not None:
        found = standard
    else:
        read.complain(field.place, f"{what} needs a type; add `type: string`")
        found = None
    fields = load_fields(read, entries["fields"], what) if has_fields else []
    if found is None:
        return None
    is_object = types.holds_object(found)
    if is_object and not has_fields:
        read.complain(
            entries.get("type", node),
            "an object names its fields: add `fields: {…}`; without known fields it is `map<json>`",
        )
        return None
    if has_fields and not is_object:
        read.complain(
            node.keys["fields"], f"only an object has `fields`; write `type: object` for {what}, or leave `fields` out"
        )
        return None
    if is_object:
        found = types.with_fields(found, tuple(fields))
    return _with_values(read, found, values, entries.get("enum")) if values else found


def _with_values(read: Reading, found: Type, values: tuple[str | int, ...], node: Node | None) -> Type:
    inner = types.innermost(found)
    assert node is not None
    if inner.kind not in ("integer", "string"):
        read.complain(node, f"only `string` and `integer` can have an `enum`, and this is `{inner.kind}`")
        return found
    if inner.kind == "integer" and not all(isinstance(value, int) for value in values):
        read.complain(
            node, "the values of an integer's `enum` are whole numbers without quotes; or write `type: string`"
        )
        return found
    if inner.kind == "string":
        values = tuple(map(str, values)) if node.kind == "mapping" else values
        if not all(isinstance(value, str) for value in values):
            read.complain(
                node, "the values of a string's `enum` are texts; put numbers in quotes, or write `type: integer`"
            )
            return found
    return types.with_enum(found, values)


def load_missing(read: Reading, node: Node | None) -> Missing | None:
    """Return what is answered where there is no such record."""
    if node is None:
        return None
    entries = read.mapping(node, "`missing`", ("code", "text"))
    if "code" not in entries or entries["code"].kind != "scalar":
        read.complain(
            node, '`missing` needs a code; write {code: NOT_FOUND, text: Not found}, with code "" where there is none'
        )
        return None
    return Missing(entries["code"].text, read.text(entries.get("text"), "text"))


def load_param(read: Reading, wire: str, place: Place, node: Node, standard: Param | None) -> Param | None:
    """Return a parameter. ``standard`` is what a parameter of this name is when the file does not say."""
    if node.is_empty:
        if standard is None:
            without = "select, filter, order, start, id, in v3 pagination, and fields where `entity` is given"
            read.complain(place, f'"{wire}" needs a type; write `{wire}: string` (known without one are {without})')
        return standard
    param = standard or Param(wire, place, Type("json"))
    known = standard.type if standard else None
    if node.kind != "mapping" or not {"type", "enum", "fields"}.isdisjoint(node.entries):
        param.required, param.about = False, ""  # a file that says the type says all
    if load_field(read, param, node, PARAM_KEYS, known) is None:
        return None
    if node.kind == "mapping":
        param.nullable = read.flag(node.entries.get("nullable"), "nullable")
        param.filler = literal(node.entries.get("filler"))
        param.one_of = read.text(node.entries.get("one_of"), "one_of")
        if param.one_of and param.required:
            read.complain(
                node.entries["one_of"], "a parameter is `required` or `one_of` a group that suffices, not both"
            )
    if param.type.nullable:
        read.complain(
            node, f'a parameter that takes null says so with `nullable: true`; write the type of "{wire}" without `?`'
        )
    return param
