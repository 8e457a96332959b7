"""What a method takes: rows of the parameter table → entries of ``params:``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import attrs

from .. import names
from . import emit
from .known import is_custom
from .param_types import ParamTypes
from .read import Documented, Row, children
from .words import fits

STANDARD = ("select", "filter", "order", "start", "id", "pagination")


@attrs.define
class Params(ParamTypes):
    """Makes ``params:`` of one method after the other, and counts what stayed without a type."""

    notes: list[str] = attrs.field(factory=list)

    def of(self, method: Documented, paging: str, entity: bool = False) -> dict[str, Any]:
        """Return the parameters of a method as they are written."""
        told: dict[str, Any] = self.tables.methods.get(method.key, {}).get("params", {})
        rows = [
            row for row in self.rows(method) if str(row["name"]) != "auth"
        ]  # the token, which no method takes for itself
        known = {str(row["name"]).casefold() for row in rows}
        if method.verb.casefold() in ("list", "getlist") and not (
            method.raw.get("no_params") or method.raw.get("positional")
        ):
            shown_too = dict.fromkeys(
                key
                for body in method.requests()
                for key in body
                if key in STANDARD and key != "id" and key not in known
            )
            rows += [{"name": key, "type": "unknown"} for key in shown_too]
        if method.name.split(".")[0] in self.tables.fields.get("spelled_as_in_samples", ()):
            rows = [_spelled(row, method.requests()) for row in rows]
        spelled = self.tables.fields.get("spelled", {}).get(method.name.split(".")[0], {})
        rows = [{**row, "name": spelled.get(str(row["name"]), row["name"])} for row in rows]
        made: dict[str, Any] = {}
        pythons: dict[str, str] = {}
        shown = method.requests()
        for row in rows:
            wire = str(row["name"])
            if row.get("dynamic") or is_custom(wire) or "*" in wire:
                self.notes.append(f"{method.key}: {wire} left out, custom fields are always taken")
                continue
            replaced = told.get(wire, ...)
            if replaced is False:
                continue
            if replaced is not ...:
                made[wire] = _written(replaced)
                continue
            samples = [body[wire] for body in shown if wire in body]
            value = self.param(method, row, samples, entity)
            made[wire] = value
        for wire, replaced in told.items():
            if replaced is not False and wire not in made:
                made = (
                    {wire: _written(replaced), **made}
                    if wire.casefold() == "id"
                    else {**made, wire: _written(replaced)}
                )
        if paging in ("offset", "keyset") and "start" not in {wire.casefold() for wire in made}:
            made["start"] = emit.Entry(..., beside="not in the reference")
        for wire in list(made):
            python = names.python_name(wire, names.PARAMETER_TAKEN)
            if not python or python in pythons:
                python = _other_name(wire, pythons)
                made[wire] = _with(made[wire], {"name": python}, wire)
                self.notes.append(f"{method.key}: parameter {wire} is called {python}")
            pythons[python] = wire
        return made

    def rows(self, method: Documented) -> list[Row]:
        """Return the parameters; of alternative sets, the union of all, of which only what all demand is required."""
        variants = method.raw.get("param_variants")
        if not variants:
            return method.params
        known: dict[str, Row] = {}
        variants = [*([method.params] if method.params else []), *variants]
        for variant in variants:
            for row in variant:
                known.setdefault(str(row["name"]), dict(row))
        always = set.intersection(
            *({str(row["name"]) for row in variant if row.get("required")} for variant in variants)
        )
        for name, row in known.items():
            if name not in always:
                row.pop("required", None)
        return list(known.values())

    def param(self, method: Documented, row: Row, samples: list[Any], entity: bool) -> Any:
        """Return one parameter as it is written."""
        wire = str(row["name"])
        self.count += 1
        standard = self.standard(method, row, samples, entity)
        if standard is not None:
            return standard
        group = method.group or method.name
        made = self.type(row, samples, group, f"{method.key}:{wire}")
        return self.finish(made, row, samples)

    def standard(self, method: Documented, row: Row, samples: list[Any], entity: bool) -> Any:
        """Return a parameter of a well-known name, when it is what everybody knows by that name."""
        wire = str(row["name"])
        name = wire.casefold()
        type_ = str(row.get("type"))
        if name not in STANDARD or (name == "pagination" and method.version == 2):
            return None
        required = bool(row.get("required"))
        extra: dict[str, Any] = {}
        if name == "id":
            if (
                (
                    type_ not in ("integer", "unknown")
                    and not (type_ == "string" and samples and all(map(_is_whole, samples)))
                )
                or not required
                or any(not fits("integer", value) for value in samples)
            ):
                return None
        elif name == "start":
            return ...
        elif name == "select":
            if type_ not in ("array", "object", "unknown", "any") or any(
                not isinstance(value, list) for value in samples
            ):
                return None
        elif name == "order":
            if type_ not in ("object", "array", "unknown", "any") or any(
                not isinstance(v, dict) or not all(isinstance(d, str) for d in v.values()) for v in samples
            ):
                return None
        elif name == "filter":
            if method.version == 3:
                if any(not isinstance(value, list) for value in samples) or type_ not in ("array", "object", "unknown"):
                    return None
            elif any(not isinstance(value, dict) for value in samples) or type_ not in (
                "object",
                "array",
                "unknown",
                "any",
            ):
                return None
            fixed = [
                child
                for child in children(row)
                if not child.get("dynamic") and names.snake(str(child["name"])) and not is_custom(str(child["name"]))
            ]
            if (
                method.version == 2
                and fixed
                and not row.get("operators")
                and not row.get("keys_ref")
                and not any(not names.snake(k) for v in samples for k in v)
            ):
                return None
        elif name == "pagination":
            known = {str(child["name"]) for child in children(row)}
            return None if not known <= {"page", "limit", "offset"} else ...
        example = self.example(row, samples)
        if example is not ...:
            extra["example"] = example
        if required and name not in ("id",):
            extra["required"] = True
        elif name == "id" and not required:
            extra["required"] = False
        return {**extra} if extra else ...


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def required_names(method: Documented) -> set[str]:
    """Return the parameters that a method demands; of alternative sets, what all of them demand."""
    found = {str(row["name"]) for row in method.params if row.get("required")}
    for variant in method.raw.get("param_variants") or ():
        found &= {str(row["name"]) for row in variant if row.get("required")}
    return found


def _spelled(row: Row, samples: list[Any]) -> Row:
    """Return a row, and all below, with the letter case of the samples where these know the name in another one only."""
    boxes = [sample for sample in samples if isinstance(sample, dict)]
    name = str(row["name"])
    others = {key for box in boxes for key in box if key != name and key.casefold() == name.casefold()}
    if others and not any(name in box for box in boxes):
        name = min(others)
    inner = [value for box in boxes for key, value in box.items() if key == name]
    inner = [item for value in inner for item in (value if isinstance(value, list) else [value])]
    made = {**row, "name": name}
    if children(row):
        made["fields"] = [_spelled(child, inner) for child in children(row)]
    return made


def _other_name(wire: str, taken: Mapping[str, str]) -> str:
    word = names.snake(re.sub(r"\W+", "_", wire).strip("_")) or "value"
    for candidate in (
        word,
        f"{word}_upper" if wire.isupper() else f"{word}_lower",
        *(f"{word}_{n}" for n in range(2, 9)),
    ):
        if candidate not in taken and names.is_fit(candidate, names.PARAMETER_TAKEN):
            return candidate
    raise AssertionError(wire)


def _with(value: Any, extra: dict[str, Any], wire: str) -> Any:
    if isinstance(value, emit.Entry):
        return emit.Entry(_with(value.value, extra, wire), value.above, value.beside)
    if value is ...:
        return extra
    if isinstance(value, dict):
        return {**value, **extra}
    return {"type": value, **extra}


def _written(value: Any) -> Any:
    """Return what a table says of a parameter, ready to be written."""
    if value is None or value == "":
        return ...
    if isinstance(value, str):
        return emit.Type(value)
    if isinstance(value, dict):
        made = dict(value)
        if "type" in made:
            made["type"] = emit.Type(str(made["type"]))
        if "fields" in made:
            made["fields"] = emit.Block({key: _written(inner) for key, inner in made["fields"].items()})
        why = made.pop("why", "")
        return emit.Entry(made, beside=why) if why else made
    return value
