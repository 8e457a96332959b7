"""What a type is in generated code: an annotation for reading, one for writing, the hook that converts it; and what the module then imports.

Rows are read through hooks, so reading is exact: ``Decimal`` for money, aware datetimes. Writing is generous: a datetime may be given as a text, an
object as any mapping, since custom fields are always possible.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

import attrs

from .layout import Brackets, Expr, call, flat, lay_out, quoted
from .model import Ref, Type

Letters: TypeAlias = Literal["no", "too", "only"]

_READ: dict[str, tuple[str, ...]] = {
    "integer": ("int",),
    "number": ("float",),
    "string": ("str",),
    "boolean": ("bool",),
    "datetime": ("datetime.datetime",),
    "date": ("datetime.date",),
    "money": ("Decimal",),
    "null": ("None",),
    "stream": ("calls.Stream",),
}
_WRITE: dict[str, tuple[str, ...]] = {
    **_READ,
    "datetime": ("datetime.datetime", "str"),
    "date": ("datetime.date", "str"),
    "money": ("Decimal", "float", "str"),
}
_IMPORTED = {"datetime.datetime": "datetime", "datetime.date": "datetime", "Decimal": "Decimal"}
_READ_KINDS = ("integer", "number", "string", "boolean", "datetime", "date", "money", "file", "stream", "json")
LONG = 60
"""Longest list of values that stands in an annotation itself."""

_HOOKS = {kind: f"convert.{kind}" for kind in _READ_KINDS} | {"null": "convert.nothing"}


@attrs.define
class Annotator:
    """The annotations of one module, and the names that they use.

    ``segment`` is that of the module of shapes being written: its own shapes need no import, or, when the module is split into parts, only those of
    other parts (``homes``: class → part). ``hint`` is the name for a long annotation met next. ``letters`` says how a boolean that is sent as Y or N
    may be given: ``no`` as a letter, ``too``, ``only``.
    """

    package: str
    segment: str = ""
    homes: Mapping[str, str] = attrs.field(factory=dict)
    part: str = ""
    used: set[str] = attrs.field(factory=set)
    segments: set[str] = attrs.field(factory=set)
    keys: set[str] = attrs.field(factory=set)
    siblings: dict[str, set[str]] = attrs.field(factory=dict)
    hint: str = "_Value"
    aliases: dict[str, tuple[str | int, ...]] = attrs.field(factory=dict)

    def read(self, type_: Type) -> str:
        """Return the annotation of a value that the portal answers."""
        return self._joined(type_, self._readings(type_))

    def write(self, type_: Type, letters: Letters = "no") -> str:
        """Return the annotation of a value that the caller gives."""
        return self._joined(type_, self._writings(type_, letters))

    def alternatives(self, type_: Type) -> list[str]:
        """Return the members of the annotation of a value that the caller gives."""
        members = self._writings(type_, "no")
        return ["Any"] if "Any" in members else list(dict.fromkeys(members))

    def naming(self, type_: Type, key: Ref) -> str:
        """Return the annotation of a parameter that names fields: a list of them, or a map from them. Editors complete those of ``key``."""
        self.keys.add(key.segment)
        name = f"{key.segment}_keys.{key.name} | str"
        if type_.kind == "array":
            return self._use("Sequence", f"Sequence[{name}]")
        return self._use("Mapping", f"Mapping[{name}, {self.write(type_.of) if type_.of else 'str'}]")

    def hook(self, type_: Type) -> Expr:
        """Return the expression of the hook that reads the type."""
        self.used.add("convert")
        made: Expr
        if type_.enum:
            made = call("convert.one_of", *map(_value, type_.enum))
        elif type_.kind == "array" and type_.of is not None:
            made = call("convert.list_of", self.hook(type_.of))
        elif type_.kind == "map" and type_.of is not None:
            made = call("convert.map_of", self.hook(type_.of))
        elif type_.kind == "union":
            made = call("convert.union", *map(self.hook, type_.any_of))
        elif type_.ref is not None:
            made = call("convert.shape", quoted(f"{self.package}.shapes.{type_.ref.segment}"), quoted(type_.ref.name))
        else:
            made = _HOOKS.get(type_.kind, "convert.json")
        return call("convert.optional", made) if type_.nullable and type_.kind != "null" else made

    def has(self, name: str) -> bool:
        """Whether a class of the segment stands in the module being written."""
        return self.homes.get(name, "") == self.part

    def class_name(self, ref: Ref) -> str:
        """Return the name by which this module reaches a class of a module of shapes."""
        if ref.segment == self.segment:
            if not self.has(ref.name):
                self.siblings.setdefault(self.homes[ref.name], set()).add(ref.name)
            return ref.name
        self.segments.add(ref.segment)
        return f"{ref.segment}_shapes.{ref.name}"

    def _readings(self, type_: Type) -> list[str]:
        if type_.ref is not None:
            return [self.class_name(type_.ref)]
        if type_.kind == "union" and not _holds_anything(type_):
            return [name for member in type_.any_of for name in self._readings(member)]
        return self._container(type_, lambda inner: self.read(inner)) or self._scalar(type_, _READ)

    def _writings(self, type_: Type, letters: Letters) -> list[str]:
        if type_.kind == "union" and not _holds_anything(type_):
            return [name for member in type_.any_of for name in self._writings(member, letters)]
        if type_.kind in ("shape", "object") and type_.ref is not None:
            return [self.class_name(type_.ref), self._mapping()]
        if type_.kind == "fields" and type_.entity is not None:
            return [*map(self.class_name, type_.entity.fields_classes), self._mapping()]
        if type_.wire == "Y/N" and letters != "no":
            return [*(["bool"] if letters == "too" else []), self._use("Literal", 'Literal["Y", "N"]')]
        return self._container(type_, lambda inner: self.write(inner, letters)) or self._scalar(type_, _WRITE)

    def _container(self, type_: Type, inner: Callable[[Type], str]) -> list[str]:
        if type_.kind == "array" and type_.of is not None:
            return [self._use("Sequence", f"Sequence[{inner(type_.of)}]")]
        if type_.kind == "map" and type_.of is not None:
            return [self._use("Mapping", f"Mapping[str, {inner(type_.of)}]")]
        return []

    def _scalar(self, type_: Type, names: dict[str, tuple[str, ...]]) -> list[str]:
        if type_.enum:
            return [self._literal(type_.enum)]
        found = names.get(type_.kind, ("Any",))
        return [self._use(_IMPORTED.get(name, name if name == "Any" else ""), name) for name in found]

    def _literal(self, values: tuple[str | int, ...]) -> str:
        """Return the values as an annotation; a long one gets a name of its own, since no formatter breaks annotations in a way worth reading."""
        self.used.add("Literal")
        made = Brackets("Literal[", tuple(map(_value, values)), "]")
        if len(flat(made)) <= LONG:
            return flat(made)
        self.used.add("TypeAlias")
        name = self.hint
        while name in self.aliases and self.aliases[name] is not values:
            name += "_"
        self.aliases[name] = values
        return name

    def alias_lines(self, indent: int) -> list[str]:
        """Return the definitions of the names for long annotations."""
        lines: list[str] = []
        for name, values in self.aliases.items():
            lines.extend(
                lay_out(Brackets("Literal[", tuple(map(_value, values)), "]"), indent, before=f"{name}: TypeAlias = ")
            )
        return lines

    def _mapping(self) -> str:
        self.used.update(("Any", "Mapping"))
        return "Mapping[str, Any]"

    def _joined(self, type_: Type, alternatives: list[str]) -> str:
        if "Any" in alternatives:
            return "Any"
        none = ["None"] if type_.nullable else []
        return " | ".join(dict.fromkeys([*alternatives, *none]))

    def _use(self, name: str, annotation: str) -> str:
        if name:
            self.used.add(name)
        return annotation


def is_exact(type_: Type) -> bool:
    """Whether a checker infers the type from its hook alone, so that no annotation is needed."""
    return type_.kind in (*_READ_KINDS, "null") and not type_.enum


def _holds_anything(union: Type) -> bool:
    return any(member.kind in ("json", "file") for member in union.any_of)


def _value(value: str | int) -> str:
    return quoted(value) if isinstance(value, str) else str(value)
