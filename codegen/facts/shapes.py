"""Shapes, as they are written: which are told where they are used, which stand alone, where, and with which fields.

A shape stands in the file of the only group that needs it, else in the nearest ``_shapes.yaml``. A small object that only one place has is told there.
"""

from __future__ import annotations

import re
from typing import Any

import attrs

from .. import names
from . import emit
from .entry import Entry, home, segment_of
from .kinds import Kind
from .naming import Naming, fit_name, pascal


@attrs.define(eq=False)
class Shapes(Naming):
    """All shapes of an import."""

    def settle(self) -> None:
        """Give every shape its name and its place."""
        order = sorted(
            (entry for entry in self.entries.values() if entry.uses),
            key=lambda entry: (min(use.depth for use in entry.uses), -len(entry.uses), self._first(entry).method.name),
        )
        for entry in order:
            self.entries[id(entry.object)] = entry
        for entry in order:
            if not entry.is_external:
                entry.home = home([use.method for use in entry.uses])
        for entry in order:
            first = self._first(entry).method
            for name, field in entry.object.fields.items():
                entry.kinds[name] = self.typing.kind(field, name, first.group or first.name)
        for entry in order:
            entry.inline = not entry.is_external and self._is_small(entry)
        for entry in order:
            hints: set[str] = set()
            for name, kind in entry.kinds.items():
                small = self.inline(kind)
                if small is not None:
                    hint = names.pascal(name) if re.fullmatch(r"[A-Za-z]\w*", name) else ""
                    small.inline = hint not in hints and hint not in ("", "Fields")
                    hints.add(hint)
        for entry in order:
            if not entry.inline and not entry.is_external:
                entry.name = self._name(entry)
                for name, kind in entry.kinds.items():
                    if self.inline(kind) is not None:
                        self.taken.setdefault(segment_of(entry.home), set()).add(entry.name + pascal(name))

    def _is_small(self, entry: Entry) -> bool:
        places = {(use.owner, use.path[-1:]) if use.depth else (id(use), ()) for use in entry.uses}
        if len(places) > 1:
            return False
        if any(kind_holds_object(kind) for kind in entry.kinds.values()):
            return False
        first = self._first(entry)
        if first.depth == 0:
            return not first.many and len(entry.object.fields) <= 3
        return len(entry.object.fields) <= 4

    # text

    def text(self, kind: Kind) -> str:
        """Return the type string."""
        if kind.word == "union":
            options = list(dict.fromkeys(self.text(option) for option in kind.any_of))
            made = " | ".join(options)
            return (
                made + (" | null" if kind.nullable else "")
                if len(options) > 1
                else options[0] + ("?" if kind.nullable else "")
            )
        if kind.word == "array":
            assert kind.of is not None
            inner = self.text(kind.of)
            made = f"({inner})[]" if " | " in inner else f"{inner}[]"
        elif kind.word == "map":
            assert kind.of is not None
            made = f"map<{self.text(kind.of)}>"
        elif kind.word == "object":
            assert kind.object is not None
            entry = self.entry(kind.object)
            made = "object" if entry.inline else entry.name or "json"
            if made == "json":
                return made
        else:
            made = kind.word
        return made + ("?" if kind.nullable else "")

    def inline(self, kind: Kind) -> Entry | None:
        """Return the object whose fields are told where the type is used."""
        if kind.word == "object" and kind.object is not None:
            entry = self.entry(kind.object)
            return entry if entry.inline else None
        for inner in (*((kind.of,) if kind.of else ()), *kind.any_of):
            found = self.inline(inner)
            if found is not None:
                return found
        return None

    def value(self, kind: Kind, extra: dict[str, Any] | None = None) -> Any:
        """Return a field as it is written: a bare type, or a mapping."""
        made: dict[str, Any] = {"type": emit.Type(self.text(kind))}
        values = enum_of(kind)
        inline = self.inline(kind)
        if inline is not None:
            made["fields"] = self.fields(inline)
        if values:
            made["enum"] = list(values)
        made.update(extra or {})
        return made["type"] if list(made) == ["type"] else made

    def fields(self, entry: Entry, nullable: frozenset[str] = frozenset()) -> dict[str, Any]:
        """Return the fields of a shape as they are written; those named may be empty too."""
        made: dict[str, Any] = {}
        pythons: set[str] = set()
        for name, field in entry.object.fields.items():
            if not name or "*" in name:
                continue
            extra: dict[str, Any] = {}
            python = names.python_name(name, names.FIELD_TAKEN)
            if not python or python in pythons:
                python = fit_name(name, pythons)
                extra["name"] = python
            pythons.add(python)
            if field.is_absent:
                extra["sparse"] = True
            kind = entry.kinds[name]
            if name in nullable and kind.word not in (
                "array",
                "map",
                "union",
                "boolean",
                "boolean(Y/N)",
                "boolean(1/0)",
            ):
                kind = kind.or_null()
            value = self.value(kind, extra)
            made[name] = value
        return made

    def shape(self, entry: Entry) -> dict[str, Any]:
        """Return a shape as it is written."""
        fields = self.fields(entry, entry.nullable)
        absent = [name for name, value in fields.items() if isinstance(value, dict) and value.get("sparse")]
        made: dict[str, Any] = emit.Block()
        if len(absent) >= 0.6 * len(fields) and len(absent) > 1:
            made["sparse"] = True
            for name in absent:
                del fields[name]["sparse"]
                if list(fields[name]) == ["type"]:
                    fields[name] = fields[name]["type"]
        made["fields"] = emit.Block(fields)
        return made


def enum_of(kind: Kind) -> tuple[str | int, ...]:
    while kind.of is not None:
        kind = kind.of
    return kind.enum


def kind_holds_object(kind: Kind) -> bool:
    return (
        kind.word == "object"
        or (kind.of is not None and kind_holds_object(kind.of))
        or any(kind_holds_object(option) for option in kind.any_of)
    )
