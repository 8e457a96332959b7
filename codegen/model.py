"""What a spec says, as attrs objects.

``load`` fills in what stands in the files; ``link`` adds what follows from several of them together: Python names, the shapes that names in types
mean, the row shapes of entities. The renderers only read. ``place`` is kept wherever a later step may have to complain.
"""

from __future__ import annotations

import enum
from typing import Any

import attrs

from . import names
from .complaints import Place


class Absent(enum.Enum):
    """Stands for a literal that was not given, since ``None`` is a literal too."""

    ABSENT = enum.auto()


ABSENT = Absent.ABSENT

RAISES = (
    "AuthError",
    "ScopeError",
    "AccessDenied",
    "NotFound",
    "InvalidParams",
    "Confirmation",
    "LimitError",
    "PortalError",
    "ApiError",
)
"""Exception classes that a code can become."""

SCALARS = ("integer", "number", "string", "boolean", "datetime", "date", "money", "file", "stream", "json", "null")


@attrs.frozen
class Ref:
    """A shape or an entity: the segment it is declared in and its name."""

    segment: str
    name: str

    def __str__(self) -> str:
        return f"{self.segment}.{self.name}"


@attrs.frozen(eq=False)
class Type:
    """The type of a value.

    Attributes:
        kind: A scalar, or ``array``, ``map``, ``object``, ``shape``, ``fields`` (what may be written of an entity), ``union``.
        nullable: Whether the value may be empty.
        of: The type of the items of an array or of the values of a map.
        any_of: The members of a union.
        enum: The only values, where they are listed.
        wire: ``Y/N`` or ``1/0`` for a boolean that is sent so.
        fields: The members of an object.
        name: The shape's name as written; for an object, the class generated for it.
        ref: The shape that the name means.
        entity: The use of an entity, for ``fields``.
        is_known: Whether the reference says what it is; if not, it is ``json``.
    """

    kind: str
    nullable: bool = False
    of: Type | None = None
    any_of: tuple[Type, ...] = ()
    enum: tuple[str | int, ...] = ()
    wire: str = ""
    fields: tuple[Field, ...] = ()
    name: str = ""
    ref: Ref | None = None
    entity: EntityUse | None = None
    is_known: bool = True


@attrs.define(eq=False)
class Field:
    """A field of a shape or of an object."""

    wire: str
    place: Place
    type: Type
    about: str = ""
    sparse: bool = False
    required: bool = False
    name: str = ""
    default: Any = ABSENT
    example: Any = ABSENT
    meanings: dict[str, str] = attrs.field(factory=dict)
    type_place: Place | None = None
    python: str = ""


@attrs.define(eq=False)
class Param(Field):
    """A parameter of a method. ``forms`` says how booleans anywhere in it are sent: ``Y/N``, ``1/0``, ``""`` for plain JSON.

    ``one_of`` names a group of parameters of which one at least has to be given.
    """

    nullable: bool = False
    filler: Any = ABSENT
    one_of: str = ""
    forms: frozenset[str] = frozenset()


@attrs.define(eq=False)
class Shape:
    """A JSON object that the portal answers. ``home`` is the second name segment of its file, which is its module in a segment with very many."""

    name: str
    place: Place
    about: str = ""
    sparse: bool = False
    fields: list[Field] = attrs.field(factory=list)
    home: str = ""


@attrs.define(eq=False)
class FieldsDict:
    """A ``TypedDict`` to be generated: the fields of an object that a caller writes.

    ``letters`` says that its Y/N booleans are given as letters, since plain booleans beside them must stay what they are.
    """

    name: str
    about: str
    fields: tuple[Field, ...]
    place: Place
    letters: bool = False
    home: str = ""


@attrs.frozen
class Missing:
    """What the portal answers where there is no such record."""

    code: str
    text: str


@attrs.define(eq=False)
class Style:
    """One way in which methods spell an entity: ``upper`` or ``camel`` where it is written and read, ``string`` or ``json`` for its values."""

    name: str
    place: Place
    write: str
    read: str
    values: str
    shape: str
    shape_place: Place


@attrs.define(eq=False)
class StyleType:
    """The type of an entity's field in a style that has another one than the rest.

    ``words`` says for each value as it is kept which one stands for it in this style. ``write_type`` is the type for a caller, once it is linked.
    """

    type: Type
    place: Place
    meanings: dict[str, str] = attrs.field(factory=dict)
    words: dict[str, str | int] = attrs.field(factory=dict)
    write_type: Type | None = None


@attrs.define(eq=False)
class EntityField(Field):
    """A field of an entity.

    ``read_only``, ``write_only``, ``immutable`` and ``required_in`` are the styles in which that holds; ``names`` (write, read) and ``types`` are the
    exceptions of single styles.
    """

    read_only: frozenset[str] = frozenset()
    write_only: frozenset[str] = frozenset()
    immutable: frozenset[str] = frozenset()
    required_in: frozenset[str] = frozenset()
    names: dict[str, tuple[str, str]] = attrs.field(factory=dict)
    types: dict[str, StyleType] = attrs.field(factory=dict)
    styles: tuple[str, ...] = ()
    kind: str = ""
    title: str = ""
    write_type: Type | None = None

    def is_in(self, style: str) -> bool:
        """Whether this style of the entity has the field."""
        return not self.styles or style in self.styles

    def is_read(self, style: str) -> bool:
        """Whether rows of this style have the field."""
        return self.is_in(style) and style not in self.write_only

    def is_written(self, style: str) -> bool:
        """Whether it can be given in this style."""
        return self.is_in(style) and style not in self.read_only

    def type_in(self, style: str, writing: bool = False) -> Type:
        """Return the type of the field in a style, when it is read or when it is written."""
        own = self.types.get(style)
        read, write = (own.type, own.write_type) if own else (self.type, self.write_type)
        return (write or read) if writing else read

    def meanings_in(self, style: str) -> dict[str, str]:
        """Return what its values mean, by the values of a style."""
        return self.types[style].meanings if style in self.types else self.meanings

    def spelled(self, style: Style) -> tuple[str, str]:
        """Return the field's name in that style when it is written and when it is read."""
        if style.name in self.names:
            return self.names[style.name]
        write, read = (
            (names.camel(self.wire) if access == "camel" else self.wire) for access in (style.write, style.read)
        )
        return write, read


@attrs.define(eq=False)
class Entity:
    """A record that a family of methods works on."""

    name: str
    place: Place
    about: str = ""
    title: str = ""
    type_id: int | None = None
    id: str = "ID"
    missing: Missing | None = None
    styles: dict[str, Style] = attrs.field(factory=dict)
    fields: list[EntityField] = attrs.field(factory=list)


@attrs.define(eq=False)
class EntityUse:
    """That a method works on an entity, in which style and what it does with it."""

    place: Place
    style_place: Place
    of: tuple[str, ...]
    by: str
    style: str
    does: str
    missing: Missing | None = None
    refs: tuple[Ref, ...] = ()
    entities: tuple[Entity, ...] = ()
    fields_classes: tuple[Ref, ...] = ()


@attrs.frozen
class Keyset:
    """By which names a list is walked along its ids."""

    filter: str
    order: str
    row: str
    filter_param: str = "filter"
    order_param: str = "order"
    sort_param: str = ""


@attrs.frozen
class Paging:
    """How a list is paged. ``sort`` is the order in which rows come when the caller asks for none: name → ``ASC`` or ``DESC``.

    ``params`` names the parameters of styles of a method's own (``limit``, ``offset``, ``page``), ``size`` their usual number of rows.
    """

    style: str
    keyset: Keyset | None = None
    sort: dict[str, str] = attrs.field(factory=dict)
    params: dict[str, str] = attrs.field(factory=dict)
    size: int = 0


@attrs.frozen
class Files:
    """How a method takes files: see ``b24async.files.Form``."""

    form: str
    name: str = ""
    field: str = ""


@attrs.define(eq=False)
class Error:
    """A code that a method answers. ``raises`` is the exception class for it: the method's own word, or what ``_errors.yaml`` says everywhere."""

    code: str
    about: str = ""
    raises: str = ""
    status: int | None = None


@attrs.define(eq=False)
class Method:
    """One method of the portal. ``raises`` holds the codes that mean something else here than everywhere, with their exception class."""

    wire: str
    place: Place
    summary: str = ""
    about: str = ""
    returns: str = ""
    doc: str = ""
    who: str = ""
    scopes: tuple[str, ...] = ()
    application: bool = False
    errors: list[Error] = attrs.field(factory=list)
    raises: dict[str, str] = attrs.field(factory=dict)
    safety: str = "unsafe"
    stub: bool = True
    bare: bool = False
    batch: bool = True
    positional: bool = False
    files: Files | None = None
    params: list[Param] = attrs.field(factory=list)
    result: Type = Type("json")
    result_place: Place | None = None
    rows: str | None = None
    under: str = ""
    paging: Paging | None = None
    absent: Any = ABSENT
    entity: EntityUse | None = None
    deprecated: str = ""
    replaced_by: tuple[str, ...] = ()
    name: str = ""
    full: str = ""
    version: int = 2
    python: str = ""
    path: str = ""

    @property
    def is_list(self) -> bool:
        """Whether the stub gives a ``ListCall``."""
        return self.rows is not None or self.paging is not None


@attrs.define(eq=False)
class File:
    """One file of the spec. ``path`` is how complaints name it, ``source`` how generated files do; ``parts`` is its path without suffix and ``v3``."""

    path: str
    source: str
    version: int
    parts: tuple[str, ...]
    is_group: bool
    group: str = ""
    place: Place = attrs.field(kw_only=True)
    about: str = ""
    shapes: dict[str, Shape] = attrs.field(factory=dict)
    entities: dict[str, Entity] = attrs.field(factory=dict)
    methods: list[Method] = attrs.field(factory=list)

    @property
    def segment(self) -> str:
        """Return the first name segment: the module of its shapes, the file of its registry."""
        return self.parts[0] if self.parts else "core"


@attrs.define(eq=False)
class ErrorCode:
    """What a code means everywhere."""

    code: str
    raises: str
    status: int | None = None
    about: str = ""


@attrs.define(eq=False)
class ErrorRules:
    """``_errors.yaml``: which exception class a code, a status or a text means."""

    is_given: bool = False
    codes: list[ErrorCode] = attrs.field(factory=list)
    statuses: dict[int, str] = attrs.field(factory=dict)
    default: str = "InvalidParams"
    texts: dict[str, str] = attrs.field(factory=dict)

    def raises(self, code: str, text: str = "") -> str:
        """Return the name of the exception class for a code whose HTTP status is not known."""
        key = code.casefold()
        if key in ("", "0"):
            found = [name for part, name in self.texts.items() if part.casefold() in text.casefold()]
            return found[0] if found else self.default
        patterns = [(known.code.casefold(), known.raises) for known in self.codes]
        for known, name in patterns:
            if known == key:
                return name
        for known, name in patterns:
            if known.startswith("*") and key.endswith(known[1:]):
                return name
        for known, name in patterns:
            if known.endswith("*") and key.startswith(known[:-1]):
                return name
        return self.default


@attrs.define(eq=False)
class Group:
    """One class to be generated: methods, and the groups below. ``file`` is ``None`` when no spec file is its own."""

    version: int
    wire: str
    parts: tuple[str, ...]
    file: File | None = None
    methods: list[Method] = attrs.field(factory=list)
    own_call: Method | None = None
    own_call_source: str = ""
    children: dict[str, Group] = attrs.field(factory=dict)
    class_name: str = ""


@attrs.define(eq=False)
class Segment:
    """Everything of one first name segment: one module of shapes, one file of the registry."""

    name: str
    files: list[File] = attrs.field(factory=list)
    shapes: dict[str, Shape] = attrs.field(factory=dict)
    dicts: dict[str, FieldsDict] = attrs.field(factory=dict)
    entities: dict[str, Entity] = attrs.field(factory=dict)


@attrs.define(eq=False)
class Spec:
    """The whole spec, linked."""

    errors: ErrorRules
    roots: dict[int, Group]
    segments: dict[str, Segment]
