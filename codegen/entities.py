"""What an entity gives to the shapes of its segment: the row shape of each of its styles, and the fields that may be written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from .model import Entity, EntityField, Field, FieldsDict, Shape, Style


def row_shapes(entities: Iterable[Entity]) -> Iterator[tuple[Shape, str]]:
    """Yield the row shapes, each with the name of the entity it was declared by first.

    Several entities may share a shape: it has the fields of all of them, declared as the first one does, and a field that not all have may be absent.
    """
    for name, sharers in _sharers(entities).items():
        first, style = sharers[0]
        about = (
            first.about
            if len(sharers) == 1
            else f"A row that may be any of: {', '.join(entity.title for entity, _ in sharers)}."
        )
        shape = Shape(name, style.shape_place, about)
        fields: dict[str, Field] = {}
        count: dict[str, int] = {}
        for entity, of_style in sharers:
            for field in entity.fields:
                if field.is_read(of_style.name):
                    wire = field.spelled(of_style)[1]
                    count[wire] = count.get(wire, 0) + 1
                    fields.setdefault(wire, _plain(field, of_style, wire, False))
        for wire, plain in fields.items():
            if count[wire] < len(sharers):
                plain.sparse = True
                plain.type = attrs.evolve(
                    plain.type, nullable=plain.type.nullable or plain.type.kind not in ("array", "map")
                )
            shape.fields.append(plain)
        yield shape, first.name


def dict_fields(entities: Iterable[Entity]) -> Iterator[FieldsDict]:
    """Yield the classes of what may be written, one for each row shape that has such fields."""
    for name, sharers in _sharers(entities).items():
        fields: dict[str, Field] = {}
        for entity, style in sharers:
            for field in entity.fields:
                if field.is_written(style.name):
                    wire = field.spelled(style)[0]
                    made = _plain(field, style, wire, True)
                    made.python = wire
                    fields.setdefault(wire, made)
        if fields:
            title = " or ".join(entity.title for entity, _ in sharers) if len(sharers) < 4 else "record"
            yield FieldsDict(
                f"{name}Fields",
                f"Fields of a {title.lower()} that may be written.",
                tuple(fields.values()),
                sharers[0][1].shape_place,
            )


def _sharers(entities: Iterable[Entity]) -> dict[str, list[tuple[Entity, Style]]]:
    found: dict[str, list[tuple[Entity, Style]]] = {}
    for entity in entities:
        for style in entity.styles.values():
            found.setdefault(style.shape, []).append((entity, style))
    return found


def _plain(field: EntityField, style: Style, wire: str, writing: bool) -> Field:
    """Return the field as a style has it."""
    return Field(
        wire,
        field.place,
        field.type_in(style.name, writing),
        field.about,
        field.sparse,
        style.name in field.required_in,
        field.name,
        meanings=field.meanings_in(style.name),
    )
