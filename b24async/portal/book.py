"""What the spec says, as the portal needs it: methods by name, entities with their fields and styles, shapes.

The book reads the registry, one file per first name segment, when something in it is asked for, and never YAML. It is the portal's own view: the
client reads the same facts through other code, so that a misreading on one side shows itself in the tests.

A *style* is one of the spellings that an entity has on the wire: ``TITLE`` with string values in ``crm.deal.*`` (``classic``), ``title`` with JSON
values in ``crm.item.*`` (``item``), ``v2``, ``v3``. A field has a read and a write name in each style it exists in.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Protocol

import attrs

from b24async import registry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Type = dict[str, Any]
"""A type as the registry writes it, for example ``{"type": "array", "items": {"type": "integer"}}``."""

MULTIFIELD = "crm_multifield"


class Source(Protocol):
    """Where the registry's files come from; ``b24async.registry`` is one."""

    def load(self, name: str, /) -> dict[str, Any]:
        """Return the content of one file."""

    def segments(self) -> list[str]:
        """Return the names of all files."""


@attrs.frozen
class Param:
    """One parameter of a method, by its name on the wire."""

    name: str
    type: Type
    required: bool
    nullable: bool
    one_of: str = ""


@attrs.frozen
class EntityUse:
    """That a method works on an entity: on which one, in which style, and what it does."""

    of: tuple[str, ...]
    by: str | None
    style: str
    does: str
    missing: tuple[str, str]


@attrs.frozen(eq=False)
class Method:
    """One method as the spec declares it."""

    name: str
    version: int
    scopes: tuple[str, ...]
    batch: bool
    positional: bool
    application: bool
    safety: str
    params: tuple[Param, ...]
    result: Mapping[str, Any]
    paging: Mapping[str, Any] | None
    entity: EntityUse | None
    errors: frozenset[str]

    @functools.cached_property
    def controller(self) -> bool:
        """Whether the method is of the newer kind, which checks its parameters by their exact names and refuses with code ``100``."""
        names = [param.name for param in self.params]
        return "100" in self.errors or any(name != name.upper() and name != name.lower() for name in names)

    def param(self, *names: str) -> Param | None:
        """Return the first of these parameters that the method has, in any letter case."""
        found = (self._by_name.get(wanted.casefold()) for wanted in names)
        return next((param for param in found if param is not None), None)

    @functools.cached_property
    def _by_name(self) -> Mapping[str, Param]:
        # Where names differ in nothing but letter case, the first one counts.
        return {param.name.casefold(): param for param in reversed(self.params)}

    @property
    def under(self) -> str | None:
        """Key path below which a single value stands in the result."""
        return self.result.get("under") or None

    @property
    def rows(self) -> str | None:
        """Key path below which the rows of a list stand in the result."""
        return self.result.get("rows") or None

    @property
    def result_type(self) -> Type:
        """Type of what the method answers."""
        return dict(self.result["type"])


@attrs.frozen(eq=False)
class Field:
    """One field of an entity.

    What differs from style to style is kept by style: the names for reading and writing (a style that is absent in one of them cannot do that), the
    type where it is not the kept one, the words that stand for kept values, where it is required and where only a new record takes it. ``extra`` is
    what its description says beyond that.
    """

    name: str
    type: Type
    kind: str
    title: str
    read_only: bool
    sparse: bool
    nullable: bool
    default: Any
    read: Mapping[str, str]
    write: Mapping[str, str]
    types: Mapping[str, Type]
    words: Mapping[str, Mapping[str, Any]]
    required: frozenset[str]
    immutable: frozenset[str]
    extra: Mapping[str, Any] = attrs.field(factory=dict)

    def type_in(self, style: str) -> Type:
        """Return the type that the field has on the wire of a style."""
        return self.types.get(style, self.type)

    @property
    def base(self) -> str:
        """The plain name of the kept type: ``integer``, ``string``, ``array``, …"""
        return str(self.type["type"])

    @property
    def multifield(self) -> bool:
        """Whether it holds phones, e-mails and the like: rows with an id of their own."""
        return self.kind == MULTIFIELD

    @property
    def own(self) -> bool:
        """Whether it is a custom field of the CRM, which this portal has and another has not."""
        return self.name.startswith("UF_CRM_")

    @property
    def multiple(self) -> bool:
        """Whether it holds many values."""
        return self.base == "array"


@attrs.frozen
class Style:
    """How an entity is spelt in one family of methods. ``strings``: scalars travel as strings."""

    name: str
    strings: bool


@attrs.frozen(eq=False)
class Entity:
    """Something the portal keeps: a table, its fields and the styles in which they are read and written."""

    key: str
    title: str
    type_id: int | None
    id: str
    missing: tuple[str, str]
    styles: Mapping[str, Style]
    fields: Mapping[str, Field]

    @functools.cached_property
    def id_field(self) -> Field:
        """The field that identifies a record."""
        return self.fields[self.id]

    @functools.cache  # noqa: B019 - entities live as long as the book, which is as long as the process
    def by_name(self, style: str) -> Mapping[str, Field]:
        """Return the fields that can be read in a style, by their names for reading and for writing alike."""
        readable = [field for field in self.fields.values() if style in field.read]
        by_reading = {field.read[style]: field for field in readable}
        return {**by_reading, **{field.write[style]: field for field in readable if style in field.write}}

    @functools.cache  # noqa: B019
    def writable(self, style: str) -> Mapping[str, Field]:
        """Return the fields that can be given in a style, by their names for writing."""
        return {field.write[style]: field for field in self.fields.values() if style in field.write}

    @functools.cache  # noqa: B019
    def readable(self, style: str) -> tuple[Field, ...]:
        """Return the fields that show in a style, in the order of the spec."""
        return tuple(field for field in self.fields.values() if style in field.read)


class Book:
    """The registry, parsed on demand."""

    def __init__(self, source: Source | None = None) -> None:
        self._source: Source = source or registry
        self._segments = frozenset(self._source.segments())
        self._methods: dict[str, dict[tuple[str, int], Method]] = {}
        self._entities: dict[str, Entity] = {}

    def method(self, name: str, version: int) -> Method | None:
        """Return a method by its name in any letter case, or ``None``."""
        head, dot, _ = name.casefold().partition(".")
        return self._segment(head if dot else "core").get((name.casefold(), version))

    def methods(self, version: int) -> Iterator[Method]:
        """Yield all methods of one REST version, by segment."""
        for segment in sorted(self._segments):
            for (_, number), method in self._segment(segment).items():
                if number == version:
                    yield method

    def entity(self, key: str) -> Entity | None:
        """Return an entity by its key, for example ``crm.Deal``."""
        if key not in self._entities:
            segment, _, name = key.partition(".")
            raw = self._load(segment).get("entities", {}).get(name)
            if raw is None:
                return None
            self._entities[key] = _entity(key, raw)
        return self._entities[key]

    def entities(self, segment: str) -> list[Entity]:
        """Return all entities of one registry file."""
        found = (self.entity(f"{segment}.{name}") for name in self._load(segment).get("entities", {}))
        return [entity for entity in found if entity is not None]

    def of_type(self, type_id: int) -> Entity | None:
        """Return the CRM entity with a type id, or ``None``. Of the others nothing is parsed."""
        name = self._types.get(type_id)
        return None if name is None else self.entity(f"crm.{name}")

    @functools.cached_property
    def _types(self) -> Mapping[int, str]:
        told = self._load("crm").get("entities", {})
        return {raw["type_id"]: name for name, raw in told.items() if raw.get("type_id") is not None}

    def shape(self, key: str) -> Mapping[str, Any]:
        """Return a shape by its key, for example ``crm.Deal``; an unknown one has no fields."""
        segment, _, name = key.partition(".")
        shape: Mapping[str, Any] = self._load(segment).get("shapes", {}).get(name, {"fields": []})
        return shape

    def scopes(self) -> list[str]:
        """Return every scope that some method asks for."""
        return sorted({scope for version in (2, 3) for method in self.methods(version) for scope in method.scopes})

    def _load(self, segment: str) -> dict[str, Any]:
        return self._source.load(segment) if segment in self._segments else {}

    def _segment(self, segment: str) -> dict[tuple[str, int], Method]:
        if segment not in self._segments:
            return {}
        if segment not in self._methods:
            methods = map(_method, self._load(segment).get("methods", ()))
            self._methods[segment] = {(method.name.casefold(), method.version): method for method in methods}
        return self._methods[segment]


def shipped() -> Book:
    """Return the book of the registry as it is now; all portals of a process share it until somebody includes another folder."""
    return _shipped(registry.folders())


@functools.lru_cache(maxsize=4)
def _shipped(_folders: tuple[object, ...]) -> Book:
    return Book()


def _method(raw: dict[str, Any]) -> Method:
    use = raw.get("entity")
    return Method(
        name=raw["name"],
        version=raw["version"],
        scopes=tuple(raw["scopes"]),
        batch=raw.get("batch", True),
        positional=raw.get("positional", False),
        application=raw.get("application", False),
        safety=raw["safety"],
        params=tuple(
            Param(p["name"], p["type"], p["required"], p.get("nullable", False), p.get("one_of", ""))
            for p in raw["params"]
        ),
        result=raw["result"],
        paging=raw.get("paging"),
        entity=None
        if not use
        else EntityUse(tuple(use["of"]), use.get("by"), use["style"], use["does"], _missing(use.get("missing"))),
        errors=frozenset(str(error["code"]) for error in raw.get("errors", ())),
    )


def _entity(key: str, raw: dict[str, Any]) -> Entity:
    return Entity(
        key=key,
        title=raw.get("title") or key.rpartition(".")[2],
        type_id=raw.get("type_id"),
        id=raw["id"],
        missing=_missing(raw.get("missing")),
        styles={name: Style(name, style.get("values") == "string") for name, style in raw["styles"].items()},
        fields={field["name"]: _field(field) for field in raw["fields"]},
    )


def _field(raw: dict[str, Any]) -> Field:
    names: dict[str, dict[str, Any]] = raw["names"]

    def by_style(key: str) -> dict[str, Any]:
        return {style: pair[key] for style, pair in names.items() if pair.get(key)}

    def styles(key: str) -> frozenset[str]:
        return frozenset(style for style, pair in names.items() if pair.get(key, raw.get(key, False)))

    return Field(
        name=raw["name"],
        type=raw["type"],
        kind=raw.get("kind") or raw["type"]["type"],
        title=raw.get("title") or raw["name"],
        read_only=raw.get("read_only", False),
        sparse=raw.get("sparse", False),
        nullable=raw["type"].get("nullable", False),
        default=raw.get("default"),
        read=by_style("read"),
        write=by_style("write"),
        types=by_style("type"),
        words=by_style("values"),
        required=styles("required"),
        immutable=styles("immutable"),
    )


def _missing(raw: dict[str, str] | None) -> tuple[str, str]:
    return (str(raw.get("code", "")), str(raw.get("text", "Not found"))) if raw else ("", "Not found")
