"""What the spec has already: its methods, and the shapes by which objects of the facts are known there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs

from ..model import Method, Spec, Type
from .entry import Use
from .gather import Gathering
from .known import Known
from .read import Documented, Facts
from .results import Result
from .sections import depth, sees
from .shapes import Shapes
from .tables import Tables


@attrs.define(eq=False)
class Existing:
    """The spec as it is, as far as an import has to respect it."""

    spec: Spec | None
    spec_dir: Path
    facts: Facts
    tables: Tables
    methods: dict[tuple[int, str], Method] = attrs.field(factory=dict)

    def __attrs_post_init__(self) -> None:
        for segment in self.spec.segments.values() if self.spec else ():
            for file in segment.files:
                self.methods.update(((method.version, method.full), method) for method in file.methods)

    def claim(self, shapes: Shapes, gathering: Gathering, results: dict[str, Result]) -> None:
        """Tell the shapes that hand-written files have from those to be made."""
        if self.spec is None:
            return
        for segment in self.spec.segments.values():
            taken = shapes.taken.setdefault(segment.name, set())
            taken.update(segment.shapes)
            taken.update(segment.dicts)
        for (version, name), method in self.methods.items():
            documented = self.facts.find(name, version)
            if documented is None:
                continue
            known = results[documented.key].known
            if known is not None:
                self.claim_value(shapes, known, method.result, set())
        for key, name in self.tables.shapes.get("existing", {}).items():
            ref = ("types", key.removeprefix("types:"))
            segment_name, _, shape = name.partition(".")
            there = self.spec.segments.get(segment_name)
            if there is not None and shape in there.shapes and ref[1] in self.facts.objects:
                self.external(shapes, gathering.referred(ref), segment_name, shape)

    def claim_value(self, shapes: Shapes, known: Any, type_: Type, seen: set[str]) -> None:
        while known.item is not None and type_.of is not None:
            known, type_ = known.item, type_.of
        if known.object is None or type_.ref is None or type_.kind != "shape":
            return
        assert self.spec is not None
        shape = self.spec.segments[type_.ref.segment].shapes.get(type_.ref.name)
        if shape is None or str(type_.ref) in seen:
            return
        self.external(shapes, known.object, type_.ref.segment, type_.ref.name)
        for field in shape.fields:
            if field.wire in known.object.fields:
                self.claim_value(shapes, known.object.fields[field.wire], field.type, seen | {str(type_.ref)})

    def external(self, shapes: Shapes, object: Any, segment: str, name: str) -> None:
        assert self.spec is not None
        entry = shapes.entry(object)
        entry.is_external, entry.name = True, name
        place = Path(self.spec.segments[segment].shapes[name].place.file)
        parts = place.with_suffix("").parts
        shown = list(parts[len(parts) - depth(self.spec_dir, place) :])
        version = 3 if shown and shown[0] == "v3" and len(shown) > 1 else 2
        shown = shown[1:] if version == 3 else shown
        shared = shown[-1] in ("_shapes", "_root")
        entry.home = (version, tuple(shown[:-1] if shared else shown), shared)

    def again(self, shapes: Shapes, new: list[Documented], results: dict[str, Result]) -> None:
        """Forget who uses which object, and ask the methods to be made only."""
        for entry in shapes.entries.values():
            entry.uses = [use for use in entry.uses if use.method in new] if entry.is_external else []
            if entry.is_external and not all(sees(use.method, entry.home) for use in entry.uses):
                entry.is_external, entry.name = False, ""
            entry.uses = []
        for method in new:
            visit(shapes, method, results[method.key].known, (), False, 0, 0, set())


def visit(
    shapes: Shapes,
    method: Documented,
    known: Known | None,
    path: tuple[str, ...],
    many: bool,
    depth: int,
    owner: int,
    seen: set[int],
) -> None:
    """Note which objects a method needs; what stands inside a shape that the spec has is the spec's business."""
    if known is None:
        return
    if known.item is not None and known.holds in ("array", "map"):
        visit(shapes, method, known.item, path, True, depth, owner, seen)
    if known.object is not None and known.holds == "object" and known.object.fields:
        entry = shapes.entry(known.object)
        entry.uses.append(Use(method, path, many, depth, owner))
        key = id(entry.object)
        if key in seen or entry.is_external:
            return
        seen.add(key)
        for name, field in entry.object.fields.items():
            visit(shapes, method, field, (*path, name), False, depth + 1, key, seen)
