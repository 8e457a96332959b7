"""One module of shapes per first name segment: what its methods answer (``Shape``) and what may be written (``TypedDict``).

The module is imported when a shape is needed first. Its classes stand in the order of their names.
"""

from __future__ import annotations

import keyword
from collections.abc import Mapping

import attrs

from .annotations import Annotator, is_exact
from .docs import marked, meanings, paragraphs
from .layout import Brackets, Expr, call, docstring, lay_out, mapping, quoted, wrap
from .model import Field, FieldsDict, Segment, Shape, Type
from .module import frame, package_imports, standard_imports
from .names import pascal

_RUNTIME = frozenset(("Any", "Decimal", "Literal", "Mapping", "Sequence", "bool", "datetime", "float", "int", "str"))


def shapes_module(segment: Segment, package: str) -> str:
    """Return the module of one segment."""
    annotator = Annotator(package, segment.name)
    classes: dict[str, list[str]] = {}
    for shape in segment.shapes.values():
        classes[shape.name] = shape_lines(annotator, shape)
        annotator.used.add("shape")
    for made in segment.dicts.values():
        classes[made.name] = dict_lines(annotator, made)
        annotator.used.add("TypedDict")
    own = package_imports(package, annotator, {})
    name = (
        "names without a dot, and shapes that many methods share" if segment.name == "core" else f"``{segment.name}.*``"
    )
    lines = frame([_source(segment)], paragraphs(f"Shapes of {name}.", 0))
    standard = standard_imports(annotator.used, ["TYPE_CHECKING"] if own else [])
    lines.extend([*standard, ""] if standard else [])
    runtime = [name for name in ("convert", "shape") if name in annotator.used]
    lines.extend([f"from b24async import {', '.join(runtime)}", ""] if runtime else [])
    if own:
        lines.extend(["if TYPE_CHECKING:", *(f"    {line}" for line in own), ""])
    if annotator.aliases:
        lines.extend([*annotator.alias_lines(0), ""])
    for name in sorted(classes):
        lines.extend(["", *classes[name], ""])
    return "\n".join(lines) if classes else "\n".join(lines).rstrip("\n") + "\n"


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
    lines = [f"class {shape.name}(shape.Shape):", *docstring(paragraphs(about, 4), 4)]
    if shape.fields:
        lines.append("")
    names = {field.wire: field.python for field in shape.fields}
    for field in shape.fields:
        is_sparse = field.sparse or shape.sparse
        type_ = read_type(field.type, is_sparse)
        annotator.hint = f"_{shape.name}{pascal(field.python)}"
        made = call("shape.field", quoted(field.wire), annotator.hook(type_), sparse="True" if is_sparse else None)
        annotation = "" if is_exact(type_) else f": shape.Field[{annotator.read(type_)}]"
        lines.extend(lay_out(made, 4, before=f"{field.python}{annotation} = "))
        lines.extend(_about(field, names))
    return lines


def read_type(type_: Type, is_sparse: bool) -> Type:
    """Return the type that a field has for the reader: one that may be left out may be empty, unless it is a list or a map."""
    return attrs.evolve(type_, nullable=True) if is_sparse and type_.kind not in ("array", "map", "json") else type_


def _about(field: Field, names: Mapping[str, str] | None = None) -> list[str]:
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
            lines.extend(_about(field))
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
