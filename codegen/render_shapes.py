"""One module of shapes per first name segment: what its methods answer (``Shape``) and what may be written (``TypedDict``).

The module is imported when a shape is needed first. Its classes stand in the order of their names. A segment with very many becomes a package of
modules by second name segment; people import from the same path all the same, and only the modules they need are loaded.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping

import attrs

from .annotations import Annotator, is_exact
from .docs import marked, meanings, paragraphs
from .layout import Brackets, Expr, assignment, call, docstring, lay_out, mapping, quoted, wrap
from .model import Field, FieldsDict, Segment, Shape, Type
from .module import as_numbers, by_kind, frame, package_imports, standard_imports
from .names import pascal, python_name

LONGEST = 5000
"""Lines above which a module of shapes is split."""

SHARED = "_shared"
"""The part of a split module that holds what no second segment owns: the shapes of ``crm/_shapes.yaml``."""

_RUNTIME = frozenset(("Any", "Decimal", "Literal", "Mapping", "Sequence", "bool", "datetime", "float", "int", "str"))


def shapes_modules(segment: Segment, package: str, longest: int = LONGEST) -> Iterator[tuple[str, str]]:
    """Yield path and text of the module of one segment, or of the modules of its package when it would be longer than that."""
    name = segment.name
    whole = _module(segment, package, Annotator(package, name), _about(name))
    if name == "core" or whole.count("\n") <= longest:
        yield f"shapes/{name}.py", whole
        return
    homes = {shape.name: _part(shape.home) for shape in segment.shapes.values()}
    homes |= {made.name: _part(made.home) for made in segment.dicts.values()}
    yield f"shapes/{name}/__init__.py", _package(segment, package, homes)
    for part in sorted(set(homes.values())):
        about = (
            f"Shapes of ``{name}.*`` that belong to no single group." if part == SHARED else _about(f"{name}.{part}")
        )
        annotator = Annotator(package, name, homes=homes, part=part)
        yield f"shapes/{name}/{part}.py", _module(segment, package, annotator, about)


def _part(home: str) -> str:
    return python_name(home, frozenset()) or SHARED


def _about(name: str) -> str:
    return (
        f"Shapes of {'names without a dot, and shapes that many methods share' if name == 'core' else f'``{name}.*``'}."
    )


def _module(segment: Segment, package: str, annotator: Annotator, about: str) -> str:
    """Return a module with all classes of a segment, or with those of the annotator's part."""
    classes: dict[str, list[str]] = {}
    for shape in segment.shapes.values():
        if annotator.has(shape.name):
            classes[shape.name] = shape_lines(annotator, shape)
            annotator.used.add("shape")
    for made in segment.dicts.values():
        if annotator.has(made.name):
            classes[made.name] = dict_lines(annotator, made)
            annotator.used.add("TypedDict")
    own = package_imports(package, annotator, {}, 4)
    lines = frame([_source(segment)], paragraphs(about, 0))
    standard = standard_imports(annotator.used, ["TYPE_CHECKING"] if own else [])
    lines.extend([*standard, ""] if standard else [])
    runtime = [name for name in ("convert", "shape") if name in annotator.used]
    lines.extend([f"from b24async import {', '.join(runtime)}", ""] if runtime else [])
    if own:
        lines.extend(["if TYPE_CHECKING:", *own, ""])
    if annotator.aliases:
        lines.extend([*annotator.alias_lines(0), ""])
    for name in sorted(classes):
        lines.extend(["", *classes[name], ""])
    return "\n".join(lines) if classes else "\n".join(lines).rstrip("\n") + "\n"


def _package(segment: Segment, package: str, homes: Mapping[str, str]) -> str:
    """Return the ``__init__`` of a split segment. A checker sees every class in it; when it runs, a part is loaded with the first that is asked for."""
    path = f"{package}.shapes.{segment.name}"
    about = (
        f"Shapes of ``{segment.name}.*``, by second name segment. A part is loaded when one of its shapes is asked for."
    )
    found = sorted(homes.items(), key=lambda home: (as_numbers(home[1]), by_kind(home[0])))
    return "\n".join(
        [
            *frame([_source(segment)], paragraphs(about, 0)),
            *("import importlib", "from typing import TYPE_CHECKING, Any", ""),
            *lay_out(mapping({quoted(name): quoted(part) for name, part in found}), before="_PARTS: dict[str, str] = "),
            *("", "if TYPE_CHECKING:"),
            *(f"    from {path}.{part} import {name} as {name}" for name, part in found),
            "else:",
            "",
            "    def __getattr__(name: str) -> Any:",
            '        """Load the part that has the shape, and keep the shape."""',
            "        if name not in _PARTS:",
            '            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")',
            '        found = getattr(importlib.import_module(f"{__name__}.{_PARTS[name]}"), name)',
            "        globals()[name] = found",
            "        return found",
            "",
            "    def __dir__() -> list[str]:",
            "        return sorted(_PARTS)",
            "",
        ]
    )


def shapes_package(package: str) -> str:
    """Return the ``__init__`` of the package of shapes: nothing is imported before it is asked for."""
    return (
        "\n".join(frame(["spec"], [[f"Shapes by first name segment: ``from {package}.shapes.crm import Deal``."]])[:2])
        + "\n"
    )


def _source(segment: Segment) -> str:
    return "spec" if segment.name == "core" else f"spec/{segment.name}"


def shape_lines(annotator: Annotator, shape: Shape) -> list[str]:
    """Return the class of a shape."""
    about = shape.about or f"``{shape.name}``, as the portal answers it."
    lines = [f"class {shape.name}(shape.Shape):", *docstring(paragraphs(about, 4), 4), "", "    __slots__ = ()"]
    if shape.fields:
        lines.append("")
    names = {field.wire: field.python for field in shape.fields}
    for field in shape.fields:
        is_sparse = field.sparse or shape.sparse
        type_ = read_type(field.type, is_sparse)
        annotator.hint = f"_{shape.name}{pascal(field.python)}"
        made = call("shape.field", quoted(field.wire), annotator.hook(type_), sparse="True" if is_sparse else None)
        annotation = "" if is_exact(type_) else f"shape.Field[{annotator.read(type_)}]"
        lines.extend(assignment(field.python, annotation, made, 4))
        lines.extend(_field_doc(field, names))
    return lines


def read_type(type_: Type, is_sparse: bool) -> Type:
    """Return the type that a field has for the reader: one that may be left out may be empty, unless it is a list or a map."""
    return attrs.evolve(type_, nullable=True) if is_sparse and type_.kind not in ("array", "map", "json") else type_


def _field_doc(field: Field, names: Mapping[str, str] | None = None) -> list[str]:
    text = " ".join(part for part in (marked(field.about, names), meanings(field, names)) if part)
    return docstring([[line[4:] for line in wrap(text, 4)]], 4) if text else []


def dict_lines(annotator: Annotator, made: FieldsDict) -> list[str]:
    """Return the class of what may be written."""
    entries: dict[str, Expr] = {}
    for field in made.fields:
        annotator.hint = f"_{made.name}{pascal(field.wire)}"
        entries[field.wire] = annotator.write(field.type, "only" if made.letters else "too")
    about = made.about or f"``{made.name}``, as it may be written."
    if all(_is_key(wire) for wire in entries) and not _RUNTIME & set(entries):
        lines = [f"class {made.name}(TypedDict, total=False):", *docstring(paragraphs(about, 4), 4), ""]
        for field in made.fields:
            lines.append(f"    {field.wire}: {entries[field.wire]}")
            lines.extend(_field_doc(field))
        return lines
    quoted_types = {
        quoted(wire): quoted(annotation) if isinstance(annotation, str) else annotation
        for wire, annotation in entries.items()
    }
    lines = lay_out(
        Brackets("TypedDict(", (quoted(made.name), mapping(quoted_types), "total=False"), ")"), before=f"{made.name} = "
    )
    return [*lines, *docstring(paragraphs(about, 0), 0)]


def _is_key(wire: str) -> bool:
    """Whether a key can stand as an attribute in the body of a class."""
    return wire.isidentifier() and not keyword.iskeyword(wire) and not wire.startswith("__")
