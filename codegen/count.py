"""How much of the portal the spec says: what ``python -m codegen count`` prints.

A type counts as known unless the spec says ``unknown``, the word for what the reference leaves open. ``json`` is a known type: free structure, on
purpose. How often it stands alone as a result is told beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from .model import Method, Spec, Type

T = TypeVar("T")


def counts(spec: Spec) -> list[tuple[str, int]]:
    """Return what there is, each with its number."""
    files = [file for segment in spec.segments.values() for file in segment.files]
    methods = [method for file in files for method in file.methods]
    params = [param for method in methods for param in method.params]
    shapes = [shape for segment in spec.segments.values() for shape in segment.shapes.values()]
    fields = [field for shape in shapes for field in shape.fields]
    entities = [entity for segment in spec.segments.values() for entity in segment.entities.values()]
    return [
        ("methods", len(methods)),
        ("methods of v2", _number(methods, lambda method: method.version == 2)),
        ("methods of v3", _number(methods, lambda method: method.version == 3)),
        ("methods with a stub", _number(methods, lambda method: method.stub)),
        ("methods with a typed result", _number(methods, lambda method: is_known(method.result))),
        ("  of these, with a result of free structure (json)", _number(methods, _is_free)),
        ("methods with errors", _number(methods, lambda method: bool(method.errors))),
        ("summaries", _number(methods, lambda method: bool(method.summary))),
        ("different summaries", len({method.summary for method in methods if method.summary})),
        ("parameters", len(params)),
        ("parameters without a type (unknown)", _number(params, lambda param: not is_known(param.type))),
        ("parameters with a description", _number(params, lambda param: bool(param.about))),
        ("shapes", len(shapes)),
        ("fields of shapes", len(fields)),
        ("fields of shapes without a type (unknown)", _number(fields, lambda field: not is_known(field.type))),
        ("entities", len(entities)),
    ]


def is_known(type_: Type) -> bool:
    """Whether the spec says the type; a list or map of nobody knows what is not known either."""
    while type_.of is not None:
        type_ = type_.of
    return type_.is_known and all(map(is_known, type_.any_of))


def table(rows: Iterable[tuple[str, int]]) -> str:
    """Return the counts as lines."""
    found = [(name, f"{number:,}") for name, number in rows]
    width = max(len(number) for _, number in found)
    return "\n".join(f"{number:>{width}}  {name}" for name, number in found)


def _is_free(method: Method) -> bool:
    return method.result.kind == "json" and method.result.is_known


def _number(things: Iterable[T], holds: Callable[[T], bool]) -> int:
    return sum(map(holds, things))
