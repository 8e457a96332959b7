"""The registry: all that the spec says about a first name segment, as JSON. Whoever describes a method, or plays the portal, reads nothing else.

A method, a shape and an entity stand in a line each, so that a change of the spec is a change of few lines here.
"""

from __future__ import annotations

import json
from typing import Any

import attrs

from .docs import PAGES
from .model import ABSENT, Entity, EntityField, EntityUse, Field, Method, Missing, Param, Segment, Shape, Style, Type
from .names import snake

_KINDS = {
    "integer": "integer",
    "number": "double",
    "string": "string",
    "datetime": "datetime",
    "date": "date",
    "money": "double",
    "file": "file",
}


def registry(segment: Segment) -> str:
    """Return the registry of one segment."""
    methods = sorted(
        (method for file in segment.files for method in file.methods), key=lambda method: (method.full, method.version)
    )
    parts = {
        "generated_from": _line("spec" if segment.name == "core" else f"spec/{segment.name}"),
        "methods": _lines([_line(method_record(method)) for method in methods], "[]"),
        "shapes": _named({name: shape_record(shape) for name, shape in sorted(segment.shapes.items())}),
        "entities": _named({name: entity_record(entity) for name, entity in sorted(segment.entities.items())}),
    }
    return "{\n" + ",\n".join(f"{_line(key)}: {value}" for key, value in parts.items()) + "\n}\n"


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def _named(records: dict[str, Any]) -> str:
    return _lines([f"{_line(name)}: {_line(record)}" for name, record in records.items()], "{}")


def _lines(items: list[str], brackets: str) -> str:
    return brackets[0] + "\n" + ",\n".join(items) + "\n" + brackets[1] if items else brackets


def method_record(method: Method) -> dict[str, Any]:
    """Return everything about a method."""
    result: dict[str, Any] = {"type": type_record(method.result), "rows": method.rows, "under": method.under or None}
    if method.absent is not ABSENT:
        result["absent"] = method.absent
    if method.returns:
        result["about"] = method.returns
    return {
        "name": method.full,
        "version": method.version,
        "python": method.path,
        "summary": method.summary,
        "about": method.about,
        "doc": f"{PAGES}{method.doc}.html",
        "who": method.who,
        "scopes": method.scopes,
        "safety": method.safety,
        "batch": method.batch,
        **({"bare": True} if method.bare else {}),
        "positional": method.positional,
        **({"files": {k: v for k, v in attrs.asdict(method.files).items() if v}} if method.files else {}),
        "application": method.application,
        "deprecated": method.deprecated,
        "replaced_by": method.replaced_by,
        "params": [param_record(param) for param in method.params],
        "result": result,
        "paging": _paging(method),
        "entity": _use(method.entity) if method.entity else None,
        "errors": [
            {"code": error.code, "raises": error.raises, "about": error.about}
            | ({"status": error.status} if error.status else {})
            for error in method.errors
        ],
    }


def param_record(param: Param) -> dict[str, Any]:
    """Return everything about a parameter."""
    record: dict[str, Any] = {
        "name": param.wire,
        "python": param.python,
        "required": param.required,
        "nullable": param.nullable,
        "type": type_record(param.type),
        "about": param.about,
    }
    extra = {"filler": param.filler} if param.filler is not ABSENT else {}
    return record | _literals(param) | extra | ({"one_of": param.one_of} if param.one_of else {})


def type_record(type_: Type) -> dict[str, Any]:
    """Return a type."""
    record: dict[str, Any] = {"type": type_.kind}
    if type_.kind == "array" and type_.of is not None:
        record["items"] = type_record(type_.of)
    elif type_.kind == "map" and type_.of is not None:
        record["values"] = type_record(type_.of)
    elif type_.kind == "union":
        record["any_of"] = [type_record(member) for member in type_.any_of]
    elif type_.kind == "object":
        record["name"] = str(type_.ref) if type_.ref else type_.name
        record["fields"] = [field_record(field) | {"required": field.required} for field in type_.fields]
    elif type_.kind == "shape":
        record["shape"] = str(type_.ref)
    elif type_.kind == "fields" and type_.entity is not None:
        refs = list(map(str, type_.entity.refs))
        record |= {
            "entity": refs[0] if len(refs) == 1 else refs,
            "style": type_.entity.style,
            "does": type_.entity.does,
        }
    if type_.nullable:
        record["nullable"] = True
    if type_.enum:
        record["enum"] = type_.enum
    if type_.wire:
        record["as"] = type_.wire
    return record


def field_record(field: Field) -> dict[str, Any]:
    """Return a field of a shape or an object."""
    return {
        "name": field.wire,
        "python": field.python,
        "type": type_record(field.type),
        "about": field.about,
    } | _literals(field)


def shape_record(shape: Shape) -> dict[str, Any]:
    """Return a shape."""
    fields = [field_record(field) | {"sparse": field.sparse or shape.sparse} for field in shape.fields]
    return {"about": shape.about, "sparse": shape.sparse, "fields": fields}


def entity_record(entity: Entity) -> dict[str, Any]:
    """Return an entity."""
    return {
        "about": entity.about,
        "title": entity.title,
        "type_id": entity.type_id,
        "id": entity.id,
        "missing": _missing(entity.missing),
        "styles": {
            name: {"write": style.write, "read": style.read, "values": style.values, "shape": style.shape}
            for name, style in entity.styles.items()
        },
        "fields": [_entity_field(entity, field) for field in entity.fields],
    }


def _entity_field(entity: Entity, field: EntityField) -> dict[str, Any]:
    """Return a field of an entity. What holds in every style that has it stands beside its name, all else in ``names``."""
    styles = [style for style in entity.styles.values() if field.is_in(style.name)]
    every = frozenset(style.name for style in styles)
    record: dict[str, Any] = {
        "name": field.wire,
        "type": type_record(field.type),
        "about": field.about,
        "kind": field.kind or _kind(field.type),
        "title": field.title or _title(field.wire),
        "read_only": every <= field.read_only,
        "required": every <= field.required_in,
        "immutable": every <= field.immutable,
        "sparse": field.sparse,
        "names": {style.name: _in_style(field, style, every) for style in styles},
    }
    return record | _literals(field)


def _in_style(field: EntityField, style: Style, every: frozenset[str]) -> dict[str, Any]:
    """Return how a style spells the field, and what holds in this style but not in all."""
    write, read = field.spelled(style)
    kept_by_portal = style.name in field.read_only and not every <= field.read_only
    record: dict[str, Any] = {
        "write": None if kept_by_portal else write,
        "read": read if field.is_read(style.name) else None,
    }
    for key, where in (("required", field.required_in), ("immutable", field.immutable)):
        if style.name in where and not every <= where:
            record[key] = True
    own = field.types.get(style.name)
    if own is not None:
        record["type"] = type_record(own.type)
        if own.words:
            record["values"] = own.words
        if own.meanings:
            record["meanings"] = own.meanings
    return record


def _kind(type_: Type) -> str:
    """Return the word by which the portal calls the type of a field."""
    if type_.kind == "boolean":
        return "char" if type_.wire == "Y/N" else "boolean"
    return _KINDS.get(type_.kind, "object")


def _title(wire: str) -> str:
    """Return ``ASSIGNED_BY_ID`` as ``Assigned by ID``."""
    words = [word.upper() if word in ("id", "url", "utm", "im") else word for word in (snake(wire) or wire).split("_")]
    text = " ".join(words)
    return text[:1].upper() + text[1:]


def _literals(field: Field) -> dict[str, Any]:
    record: dict[str, Any] = {}
    if field.default is not ABSENT:
        record["default"] = field.default
    if field.example is not ABSENT:
        record["example"] = field.example
    if field.meanings:
        record["meanings"] = field.meanings
    return record


def _paging(method: Method) -> dict[str, Any] | None:
    if not method.is_list:
        return None
    if method.paging is None:
        return {"style": "none", "keyset": None, "sort": None}
    keyset = method.paging.keyset
    return {
        "style": method.paging.style,
        "keyset": attrs.asdict(keyset) if keyset else None,
        "sort": method.paging.sort or None,
        **method.paging.params,
        **({"size": method.paging.size} if method.paging.size else {}),
    }


def _use(use: EntityUse) -> dict[str, Any]:
    return {
        "of": list(map(str, use.refs)),
        "by": use.by or None,
        "style": use.style,
        "does": use.does,
        "missing": _missing(use.missing or next((entity.missing for entity in use.entities if entity.missing), None)),
    }


def _missing(missing: Missing | None) -> dict[str, str] | None:
    return {"code": missing.code, "text": missing.text} if missing else None
