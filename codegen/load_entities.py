"""Entities and their fields, which may differ from style to style: YAML nodes → model."""

from __future__ import annotations

import attrs

from . import types
from .complaints import Place, did_you_mean, listed
from .load_fields import FIELD_KEYS, load_field, load_missing
from .model import Entity, EntityField, Field, Style, StyleType, Type
from .reading import Reading
from .strict_yaml import Node

ENTITY_KEYS = ("about", "title", "type_id", "id", "missing", "styles", "fields")
ENTITY_FIELD_KEYS = (
    *FIELD_KEYS,
    *("read_only", "write_only", "immutable", "names", "types", "values", "styles", "kind", "title"),
)
STYLE_KEYS = ("write", "read", "values", "shape")
TYPE_KEYS = ("type", "enum", "fields")
ACCESS = ("upper", "camel")


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
            field = _field(read, entity, EntityField(wire, entries["fields"].keys[wire], Type("json")), value)
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


def _field(read: Reading, entity: Entity, field: EntityField, node: Node) -> EntityField | None:
    if load_field(read, field, node, ENTITY_FIELD_KEYS) is None:
        return None
    if node.kind != "mapping":
        return field
    entries = node.entries
    field.kind = read.text(entries.get("kind"), "kind")
    field.title = read.text(entries.get("title"), "title")
    field.styles = read.words(entries.get("styles"), "styles")
    for style in field.styles:
        if style not in entity.styles:
            read.complain(entries["styles"], _no_style(entity.name, style, tuple(entity.styles)))
    _flags(read, entity, field, node)
    _names(read, entity, field, entries.get("names"))
    _types(read, entity, field, entries)
    return field


def _flags(read: Reading, entity: Entity, field: EntityField, node: Node) -> None:
    """Read in which styles the field is what; ``true`` is all that have it."""
    styles = field.styles or tuple(entity.styles)
    found: dict[str, frozenset[str]] = {}
    for key in ("read_only", "write_only", "immutable", "required"):
        value = node.entries.get(key)
        named = read.styles(value, key, styles)
        for style in named:
            if style not in styles:
                assert value is not None
                read.complain(value, _no_style(f'"{field.wire}"', style, styles))
        found[key] = frozenset(named)
    field.read_only, field.write_only, field.immutable, field.required_in = found.values()
    for key in ("required", "immutable", "write_only"):
        clash = [style for style in styles if style in field.read_only & found[key]]
        if clash:
            where = "" if len(clash) == len(styles) else f" for {listed(clash, 'and')}"
            read.complain(node.keys[key], f"a field that is `read_only` is never written; leave out `{key}`{where}")


def _names(read: Reading, entity: Entity, field: EntityField, node: Node | None) -> None:
    """Read the names that a style does not make by its rule."""
    for style, value in read.mapping(node, "`names`").items() if node is not None else ():
        if style not in entity.styles:
            assert node is not None
            read.complain(node.keys[style], _no_style(entity.name, style, tuple(entity.styles)))
        elif value.kind == "mapping":
            pair = read.mapping(value, f"the names in {style}", ("write", "read"))
            written, answered = (read.text(pair.get(key), key) for key in ("write", "read"))
            default = attrs.evolve(field, names={}).spelled(entity.styles[style])
            field.names[style] = (written or default[0], answered or default[1])
        else:
            name = read.text(value, "a name")
            field.names[style] = (name, name)


def _types(read: Reading, entity: Entity, field: EntityField, entries: dict[str, Node]) -> None:
    """Read the types of styles that see the field otherwise: a type of their own, or other values for the same thing."""
    styles = field.styles or tuple(entity.styles)
    for key in ("types", "values"):
        node = entries.get(key)
        for style, value in read.mapping(node, f"`{key}`").items() if node is not None else ():
            assert node is not None
            if style not in styles:
                read.complain(node.keys[style], _no_style(f'"{field.wire}"', style, styles))
            elif style in field.types:
                read.complain(
                    node.keys[style], f"`values` says the type in {style} already; leave {style} out of `types`"
                )
            else:
                own = _type(read, field, value) if key == "types" else _values(read, field, style, value)
                if own is not None:
                    field.types[style] = own


def _type(read: Reading, field: EntityField, node: Node) -> StyleType | None:
    found = load_field(read, Field(field.wire, node.place, Type("json")), node, TYPE_KEYS)
    return StyleType(found.type, found.type_place or node.place, found.meanings) if found else None


def _values(read: Reading, field: EntityField, style: str, node: Node) -> StyleType | None:
    """Read which value of the style stands for each of those that are kept."""
    inner = types.innermost(field.type)
    if not inner.enum:
        read.complain(
            node, f'`values` gives the values of an enum other words; say those of "{field.wire}" with `enum:`'
        )
        return None
    kept = {str(value): value for value in inner.enum}
    words: dict[str, str | int] = {}
    for key, value in read.mapping(node, f"the values in {style}").items():
        if key not in kept:
            read.complain(
                node.keys[key],
                f'"{key}" is no value of "{field.wire}"{did_you_mean(key, kept)}; it has {listed(kept, "and")}',
            )
        elif isinstance(value.value, str | int) and not isinstance(value.value, bool):
            words[key] = value.value
        else:
            read.complain(value, f'the values of an enum are texts or whole numbers; write "{value.text}" in quotes')
    left = [key for key in kept if key not in words]
    if left:
        read.complain(
            node, f"the style {style} has no word for {listed(left, 'and')}; add it, since no value may get lost"
        )
    if len(set(words.values())) < len(words):
        read.complain(node, "two values have the same word here; each needs one of its own")
    if left or len(set(words.values())) < len(words):
        return None
    values = tuple(words[key] for key in kept)
    is_whole = all(isinstance(value, int) for value in values)
    type_ = types.with_enum(
        types.rebuild(
            field.type,
            lambda of: Type("integer" if is_whole else "string", nullable=of.nullable) if of.enum else of,
        ),
        values if is_whole else tuple(map(str, values)),
    )
    meanings = {str(words[key]): text for key, text in field.meanings.items() if key in words}
    return StyleType(type_, node.place, meanings, {key: word if is_whole else str(word) for key, word in words.items()})


def _no_style(what: str, style: str, styles: tuple[str, ...]) -> str:
    return f'{what} has no style "{style}"; it has {", ".join(styles) or "none"}'
