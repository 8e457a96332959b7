"""Fields of shapes and objects, and shapes and entities made of them: YAML nodes → model."""

from __future__ import annotations

from typing import Any

import attrs

from . import types
from .complaints import Place
from .model import ABSENT, Access, Entity, EntityField, Field, Missing, Param, Shape, Style, Type
from .reading import Reading
from .strict_yaml import Node

FIELD_KEYS = ("type", "about", "name", "sparse", "enum", "fields", "required", "default", "example")
ENTITY_FIELD_KEYS = (*FIELD_KEYS, "read_only", "immutable", "names", "styles", "kind", "title")
PARAM_KEYS = ("type", "required", "nullable", "default", "enum", "fields", "about", "example", "name", "filler")
STYLE_KEYS = ("write", "read", "values", "shape")
ENTITY_KEYS = ("about", "title", "type_id", "id", "missing", "styles", "fields")
ACCESS: tuple[Access, ...] = ("upper", "camel")


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
        field.type = found
        return field
    entries = read.mapping(node, what, keys)
    field.about = read.text(entries.get("about"), "about") or field.about
    field.name = read.name(entries.get("name"))
    field.sparse = read.flag(entries.get("sparse"), "sparse")
    field.required = read.flag(entries.get("required"), "required", field.required)
    field.default = literal(entries.get("default"))
    field.example = literal(entries.get("example"))
    values = load_enum(read, field, entries.get("enum"))
    found = _type(read, field, node, entries, values, standard)
    if found is None:
        return None
    field.type = found
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
    inner = found
    while inner.of is not None:
        inner = inner.of
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


def load_entity(read: Reading, name: str, place: Place, node: Node) -> Entity:
    """Return an entity. A broken one is returned as well, so that its name is known."""
    if not (name[:1].isupper() and name.isidentifier() and "_" not in name):
        read.complain(place, f'"{name}" cannot name an entity; write it like `Deal`')
    entries = read.mapping(node, f"the entity {name}", ENTITY_KEYS)
    entity = Entity(name, place, read.text(entries.get("about"), "about"))
    entity.title = read.text(entries.get("title"), "title") or name
    entity.type_id = read.integer(entries.get("type_id"), "type_id")
    entity.id = read.text(entries.get("id"), "id") or "ID"
    entity.missing = load_missing(read, entries.get("missing"))
    for key in ("styles", "fields"):
        if key not in entries:
            read.complain(place, f"the entity {name} needs `{key}:`")
    if "styles" in entries:
        for style, value in read.mapping(entries["styles"], f"`styles` of {name}").items():
            loaded = _style(read, style, entries["styles"].keys[style], value)
            if loaded is not None:
                entity.styles[style] = loaded
    if "fields" in entries:
        for wire, value in read.mapping(entries["fields"], f"`fields` of {name}").items():
            field = _entity_field(read, entity, EntityField(wire, entries["fields"].keys[wire], Type("json")), value)
            if field is not None:
                entity.fields.append(field)
        if entity.fields and entity.id not in {field.wire for field in entity.fields}:
            read.complain(
                entries.get("id", entries["fields"]),
                f'the id of {name} is "{entity.id}", which is none of its fields; declare that field, or say `id:`',
            )
    return entity


def _style(read: Reading, name: str, place: Place, node: Node) -> Style | None:
    entries = read.mapping(node, f"the style {name}", STYLE_KEYS)
    if "shape" not in entries:
        read.complain(place, f"the style {name} needs `shape:`, the name of its row shape")
        return None
    shape = read.text(entries["shape"], "shape")
    if not (shape[:1].isupper() and shape.isidentifier()):
        read.complain(entries["shape"], f'"{shape}" cannot name a shape; write it like `Deal`')
    access = read.choice(entries.get("read"), "read", ACCESS, "upper")
    return Style(
        name,
        place,
        read.choice(entries.get("write"), "write", ACCESS, access),
        access,
        read.choice(entries.get("values"), "values", ("string", "json"), "string"),
        shape,
        entries["shape"].place,
    )


def _entity_field(read: Reading, entity: Entity, field: EntityField, node: Node) -> EntityField | None:
    if load_field(read, field, node, ENTITY_FIELD_KEYS) is None:
        return None
    if node.kind != "mapping":
        return field
    entries = node.entries
    field.read_only = read.flag(entries.get("read_only"), "read_only")
    field.immutable = read.flag(entries.get("immutable"), "immutable")
    field.kind = read.text(entries.get("kind"), "kind")
    field.title = read.text(entries.get("title"), "title")
    field.styles = read.words(entries.get("styles"), "styles")
    if field.read_only and (field.required or field.immutable):
        key = "required" if field.required else "immutable"
        read.complain(node.keys[key], f"a field that is `read_only` is never written; leave out `{key}`")
    for style in field.styles:
        if style not in entity.styles:
            read.complain(
                entries["styles"], f'{entity.name} has no style "{style}"; it has {", ".join(entity.styles) or "none"}'
            )
    if "names" in entries:
        for style, value in read.mapping(entries["names"], "`names`").items():
            if style not in entity.styles:
                read.complain(
                    entries["names"].keys[style],
                    f'{entity.name} has no style "{style}"; it has {", ".join(entity.styles) or "none"}',
                )
            elif value.kind == "mapping":
                pair = read.mapping(value, f"the names in {style}", ("write", "read"))
                written, answered = (read.text(pair.get(key), key) for key in ("write", "read"))
                default = attrs.evolve(field, names={}).spelled(entity.styles[style])
                field.names[style] = (written or default[0], answered or default[1])
            else:
                name = read.text(value, "a name")
                field.names[style] = (name, name)
    return field


def load_param(read: Reading, wire: str, place: Place, node: Node, standard: Param | None) -> Param | None:
    """Return a parameter. ``standard`` is what a parameter of this name is when the file does not say."""
    if node.is_empty:
        if standard is None:
            read.complain(
                place,
                f'"{wire}" needs a type; write `{wire}: string` (known without one are select, filter, order, start, id, '
                "in v3 pagination, and fields where `entity` is given)",
            )
        return standard
    param = standard or Param(wire, place, Type("json"))
    known = standard.type if standard else None
    if node.kind != "mapping" or "type" in node.entries:
        param.required = False  # a file that says the type says all
    if load_field(read, param, node, PARAM_KEYS, known) is None:
        return None
    if node.kind == "mapping":
        param.nullable = read.flag(node.entries.get("nullable"), "nullable")
        param.filler = literal(node.entries.get("filler"))
    if param.type.nullable:
        read.complain(
            node, f'a parameter that takes null says so with `nullable: true`; write the type of "{wire}" without `?`'
        )
    return param
