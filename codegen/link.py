"""What follows from several files together: which shape a name means, which row shape an entity has, which Python names fall together.

A name in a type is looked up in its file and then in the nearest ``_shapes.yaml`` upwards: the folder of the group itself, the one above, and so on to
the top of the spec. Files of REST 3.0 look into ``v3`` first and then at the same place without it. All shapes of one first name segment stand in one
Python module, hence their names are unique within the segment.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from . import names, types
from .complaints import Complaint, Place, did_you_mean
from .entities import dict_fields, row_shapes
from .model import (
    Entity,
    EntityUse,
    Error,
    ErrorRules,
    Field,
    FieldsDict,
    File,
    Method,
    Ref,
    Segment,
    Shape,
    Spec,
    Type,
)
from .tree import group_tree

CLASS_TAKEN = frozenset(("Any", "Decimal", "Literal", "Mapping", "Sequence", "TypeAlias", "TypedDict"))
"""Names that modules of shapes import."""


def link(files: Iterable[File], errors: ErrorRules, all_were_read: bool) -> tuple[Spec, list[Complaint]]:
    """Return the linked spec and what does not fit together. When a file could not be read at all, unknown names are no reason to complain."""
    linker = _Linker(sorted(files, key=lambda file: file.path), errors, all_were_read)
    return linker.run(), linker.complaints


@attrs.define
class _Scope:
    """The names that one file sees, and where it puts classes of its own."""

    file: File
    segment: Segment
    shapes: dict[str, Ref]
    entities: dict[str, tuple[Ref, Entity]]


class _Linker:
    def __init__(self, files: list[File], errors: ErrorRules, all_were_read: bool) -> None:
        self.files = files
        self.errors = errors
        self.all_were_read = all_were_read
        self.complaints: list[Complaint] = []
        self.segments: dict[str, Segment] = {}
        self.declared: dict[Ref, Place] = {}
        self.homes = {file.path: file.parts[1] for file in files if len(file.parts) > 1}
        self.shared = {(file.version, file.parts): file for file in files if not file.is_group}

    def run(self) -> Spec:
        for file in self.files:
            self.declare(file)
        scopes = [self.scope(file) for file in self.files]
        for scope in scopes:
            self.entities(scope)
        self.rows()
        for scope in scopes:
            for shape in scope.file.shapes.values():
                self.shape_fields(scope, shape)
            for method in scope.file.methods:
                self.method(scope, method)
        for scope in scopes:
            for method in scope.file.methods:
                self.booleans(method)
        for segment in self.segments.values():
            for shape in segment.shapes.values():
                self.attributes(shape)
        roots, complaints = group_tree([file for file in self.files if file.is_group])
        self.complaints.extend(complaints)
        return Spec(self.errors, roots, dict(sorted(self.segments.items())))

    def complain(self, place: Place, sentence: str) -> None:
        self.complaints.append(Complaint(place, sentence))

    # names and where they are seen

    def declare(self, file: File) -> None:
        segment = self.segments.setdefault(file.segment, Segment(file.segment))
        segment.files.append(file)
        for shape in file.shapes.values():
            self.add_shape(segment, shape)
        for entity in file.entities.values():
            if entity.name in segment.entities:
                first = segment.entities[entity.name].place
                self.complain(
                    entity.place,
                    f'the entity "{entity.name}" is declared in {first} already; names are unique within "{segment.name}"',
                )
            else:
                segment.entities[entity.name] = entity

    def add_shape(self, segment: Segment, shape: Shape, reason: str = "") -> None:
        ref = Ref(segment.name, shape.name)
        if ref in self.declared:
            first = self.declared[ref]
            what = reason or f'the shape "{shape.name}"'
            self.complain(
                shape.place,
                f'{what} is declared in {first} already; names are unique within "{segment.name}", so choose another',
            )
            return
        if shape.name in CLASS_TAKEN:
            self.complain(
                shape.place,
                f'"{shape.name}" is a name that the generated code imports; choose another, such as "{shape.name}Data"',
            )
        self.declared[ref] = shape.place
        shape.home = self.home(shape.place)
        segment.shapes[shape.name] = shape

    def home(self, place: Place) -> str:
        """Return the second name segment of the file in which something is declared."""
        return self.homes.get(place.file, "")

    def scope(self, file: File) -> _Scope:
        chain = [file]
        for version in (3, 2) if file.version == 3 else (2,):
            for length in range(len(file.parts), -1, -1):
                shared = self.shared.get((version, file.parts[:length]))
                if shared is not None and shared is not file:
                    chain.append(shared)
        scope = _Scope(file, self.segments[file.segment], {}, {})
        for seen in reversed(chain):
            for name in seen.shapes:
                scope.shapes[name] = Ref(seen.segment, name)
            for entity in seen.entities.values():
                scope.entities[entity.name] = (Ref(seen.segment, entity.name), entity)
                for style in entity.styles.values():
                    scope.shapes[style.shape] = Ref(seen.segment, style.shape)
        return scope

    # entities

    def entities(self, scope: _Scope) -> None:
        for entity in scope.file.entities.values():
            for field in entity.fields:
                if "*" in field.wire:
                    self.complain(field.place, f'custom fields are always there; leave "{field.wire}" out')
                # The type stays as declared until both its readings are made: an object is a shape in rows and a TypedDict in `fields`.
                place, hint = field.type_place or field.place, entity.name + names.pascal(field.wire)
                if types.holds_object(field.type):
                    field.write_type = self.type(scope, field.type, place, f"{hint}Fields", True)
                field.type = self.type(scope, field.type, place, hint, False)
                for style, own in field.types.items():
                    own_hint = hint + names.pascal(style)
                    if types.holds_object(own.type):
                        own.write_type = self.type(scope, own.type, own.place, f"{own_hint}Fields", True)
                    own.type = self.type(scope, own.type, own.place, own_hint, False)
            self.spellings(entity)

    def spellings(self, entity: Entity) -> None:
        """Complain where two fields of an entity have one name in a style."""
        for style in entity.styles.values():
            seen: dict[tuple[int, str], str] = {}
            for field in entity.fields:
                for way, name in enumerate(field.spelled(style)) if field.is_in(style.name) else ():
                    if not (field.is_written, field.is_read)[way](style.name):
                        continue
                    first = seen.setdefault((way, name), field.wire)
                    if first != field.wire:
                        verb = ("written", "read")[way]
                        self.complain(
                            field.place,
                            f'"{first}" and "{field.wire}" are both {verb} as "{name}" in the style {style.name}; give one of them '
                            "another spelling with `names:`, or limit it with `styles:`",
                        )
                        break

    def rows(self) -> None:
        for segment in self.segments.values():
            for shape, about in row_shapes(segment.entities.values()):
                self.add_shape(segment, shape, f'the row shape "{shape.name}" of the entity {about}')
            for made in dict_fields(segment.entities.values()):
                self.add_dict(segment, made)

    def add_dict(self, segment: Segment, made: FieldsDict) -> None:
        ref = Ref(segment.name, made.name)
        if ref in self.declared:
            self.complain(
                made.place,
                f'"{made.name}" names the generated class for what is written here, and {self.declared[ref]} has a shape of '
                "that name; rename that shape",
            )
            return
        self.declared[ref] = made.place
        made.home = self.home(made.place)
        segment.dicts[made.name] = made

    def entity_use(self, scope: _Scope, use: EntityUse) -> None:
        refs: list[Ref] = []
        entities: list[Entity] = []
        for name in use.of:
            if name not in scope.entities:
                if self.all_were_read:
                    self.complain(
                        use.place,
                        f'no entity "{name}" is declared in this file or a _shapes.yaml above it'
                        f"{did_you_mean(name, scope.entities)}{self.elsewhere(name, True)}",
                    )
                continue
            ref, entity = scope.entities[name]
            if use.style not in entity.styles:
                self.complain(
                    use.style_place,
                    f'{name} has no style "{use.style}"; it has {", ".join(entity.styles) or "none"}',
                )
                continue
            refs.append(ref)
            entities.append(entity)
        use.refs, use.entities = tuple(refs), tuple(entities)
        classes = [
            Ref(ref.segment, f"{entity.styles[use.style].shape}Fields")
            for ref, entity in zip(refs, entities, strict=True)
        ]
        use.fields_classes = tuple(
            ref for ref in dict.fromkeys(classes) if ref.name in self.segments[ref.segment].dicts
        )

    # types

    def type(self, scope: _Scope, type_: Type, place: Place, hint: str, writing: bool) -> Type:
        """Return the type with its names looked up and its objects given a class, which is called ``hint``."""
        if type_.kind in ("array", "map", "union", "shape", "object"):
            return types.rebuild(type_, lambda inner: self.one_type(scope, inner, place, hint, writing))
        return type_

    def one_type(self, scope: _Scope, inner: Type, place: Place, hint: str, writing: bool) -> Type:
        if inner.kind == "shape":
            ref = scope.shapes.get(inner.name)
            if ref is None:
                if self.all_were_read:
                    near = did_you_mean(inner.name, scope.shapes)
                    self.complain(
                        place,
                        f'no shape "{inner.name}" is declared in this file or a _shapes.yaml above it{near}{self.elsewhere(inner.name, False)}',
                    )
                return Type("json")
            return attrs.evolve(inner, ref=ref)
        if inner.kind == "object":
            segment, name = scope.segment, hint
            if inner.name:  # a standard one, the same everywhere
                segment, name = self.segments.setdefault("core", Segment("core")), inner.name
            fields = tuple(self.member(scope, field, name, writing) for field in inner.fields)
            if not writing:
                self.add_shape(
                    segment, Shape(name, place, fields=list(fields)), f'"{name}", the generated class for this object,'
                )
            elif not (inner.name and name in segment.dicts):
                self.add_dict(segment, FieldsDict(name, "", fields, place))
            return attrs.evolve(inner, name=name, ref=Ref(segment.name, name), fields=fields)
        return inner

    def member(self, scope: _Scope, field: Field, owner: str, writing: bool) -> Field:
        """Return the field of an object with its type looked up. It is a copy: an entity's object is read once and written once."""
        if "*" in field.wire:
            self.complain(field.place, f'a mapping takes keys that nobody declared as well; leave "{field.wire}" out')
        found = self.type(scope, field.type, field.type_place or field.place, owner + names.pascal(field.wire), writing)
        return attrs.evolve(field, type=found, python=(names.snake(field.wire) or field.wire) if writing else "")

    def elsewhere(self, name: str, is_entity: bool) -> str:
        """Say where a name is declared that is out of sight here."""
        for segment in self.segments.values():
            found = segment.entities.get(name) if is_entity else segment.shapes.get(name)
            if found is not None:
                return f"; {found.place.file} has one: move it to a _shapes.yaml that both see"
        return ""

    def shape_fields(self, scope: _Scope, shape: Shape) -> None:
        for field in shape.fields:
            if "*" in field.wire:
                self.complain(field.place, f'custom fields are always there; leave "{field.wire}" out')
                field.python = field.wire
            field.type = self.type(
                scope, field.type, field.type_place or field.place, shape.name + names.pascal(field.wire), False
            )

    def attributes(self, shape: Shape) -> None:
        """Give the fields of a shape their Python names."""
        self.python_names(shape.fields, names.FIELD_TAKEN, f"the shape {shape.name}")

    def python_names(self, fields: Iterable[Field], taken: frozenset[str], what: str) -> None:
        seen: dict[str, Field] = {}
        for field in fields:
            if field.python:  # shared with another shape that had its turn
                continue
            field.python = field.name or names.python_name(field.wire, taken)
            if not field.python:
                self.complain(
                    field.place, f'"{field.wire}" of {what} cannot be a Python name; give it one with `name: …`'
                )
            elif field.python in seen:
                other = seen[field.python]
                self.complain(
                    field.place,
                    f'"{other.wire}" (line {other.place.line}) and "{field.wire}" of {what} would both be "{field.python}" in '
                    "Python; give one of them another with `name: …`",
                )
            seen.setdefault(field.python, field)

    # methods

    def method(self, scope: _Scope, method: Method) -> None:
        if method.entity is not None:
            self.entity_use(scope, method.entity)
        prefix = ("V3" if method.version == 3 else "") + names.pascal(".".join((*scope.file.parts[1:], method.wire)))
        for param in method.params:
            place = param.type_place or param.place
            param.type = self.type(scope, param.type, place, prefix + names.pascal(param.wire), True)
        self.python_names(method.params, names.PARAMETER_TAKEN, f'the method "{method.wire}"')
        place = method.result_place or method.place
        method.result = self.type(scope, method.result, place, prefix + ("Row" if method.is_list else "Result"), False)
        self.keyset(method)
        self.sort(method)
        self.missing(method)
        for error in method.errors:
            everywhere = self.errors.raises(error.code, error.about)
            if error.raises and error.raises != everywhere:
                method.raises[error.code] = error.raises
            error.raises = error.raises or everywhere

    def booleans(self, method: Method) -> None:
        """Find out how the booleans in each parameter are sent. Those of an entity's fields have the form that the fields have."""
        use = method.entity
        for param in method.params:
            found = self.forms(param.type, set())
            if use is not None and (param.type.kind == "fields" or param.wire.lower() == "filter"):
                types_ = [
                    field.type_in(use.style, True)
                    for entity in use.entities
                    for field in entity.fields
                    if (field.is_written if param.type.kind == "fields" else field.is_in)(use.style)
                ]
                found = {form for type_ in types_ for form in self.forms(type_, set())} - {""}
            elif found >= {"", "Y/N"}:
                self.letters(param.type)
            param.forms = frozenset(found)

    def forms(self, type_: Type, seen: set[Ref]) -> set[str]:
        """Return how booleans in the type are sent, in the shapes that it names too."""
        found = types.wire_forms(type_)
        for inner in types.walk(type_):
            if inner.kind == "shape" and inner.ref is not None and inner.ref not in seen:
                seen.add(inner.ref)
                shape = self.segments[inner.ref.segment].shapes.get(inner.ref.name)
                for field in shape.fields if shape else ():
                    found |= self.forms(field.type, seen)
        return found

    def letters(self, type_: Type) -> None:
        for inner in types.walk(type_):
            if inner.kind == "object" and inner.ref and inner.ref.name in self.segments[inner.ref.segment].dicts:
                self.segments[inner.ref.segment].dicts[inner.ref.name].letters = True

    def row_fields(self, method: Method) -> list[str]:
        """Return the names in the rows of a list, where they are known."""
        row = method.result.of
        shape = self.segments[row.ref.segment].shapes.get(row.ref.name) if row is not None and row.ref else None
        return [field.wire for field in shape.fields] if shape else []

    def sort(self, method: Method) -> None:
        """Complain about a default order by a field that rows do not have. A name may be spelled as it is read or as it is written."""
        known = self.row_fields(method)
        if not known or method.paging is None:
            return
        use = method.entity
        if use is not None:
            for entity in use.entities:
                style = entity.styles[use.style]
                known.extend(field.spelled(style)[0] for field in entity.fields if field.is_in(style.name))
        for name in method.paging.sort:
            if name not in known:
                self.complain(
                    method.place,
                    f'"{method.wire}" is sorted by "{name}", which its rows do not have{did_you_mean(name, known)}',
                )

    def keyset(self, method: Method) -> None:
        row = method.result.of
        if method.paging is None or method.paging.keyset is None or row is None or row.ref is None:
            return
        known = self.row_fields(method)
        key = method.paging.keyset.row
        if known and key not in known:
            self.complain(
                method.place,
                f'the keyset of "{method.wire}" reads "{key}" of its rows, which {row.ref.name} does not have; say `row:`'
                f"{did_you_mean(key, known)}",
            )

    def missing(self, method: Method) -> None:
        """Add the error for a record that is not there: whoever declared the entity has said it once for all methods."""
        use = method.entity
        if use is None or use.does not in ("get", "update", "delete"):
            return
        found = use.missing or next((entity.missing for entity in use.entities if entity.missing), None)
        use.missing = found
        if found is None:
            return
        told = [error.about.casefold() for error in method.errors if error.code.casefold() == found.code.casefold()]
        if not told or (not found.code and found.text.casefold() not in told):
            method.errors.append(Error(found.code, found.text if not found.code else ""))
