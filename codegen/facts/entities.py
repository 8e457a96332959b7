"""Families: add, get, list, update, delete and fields of one record, told once as an entity.

An entity is made where the facts carry it: ``add`` or ``update`` takes ``fields`` that are listed, and ``get`` or ``list`` answers the record. What may
be written, on add only, or never, follows from the two lists of fields; so does which fields may be empty, since what need not be given when a record
is added may be missing in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs

from ..model import Method
from . import emit
from .entry import Entry
from .known import Known, Object, is_custom
from .params import Params
from .read import Documented, Facts, Row, children
from .results import Result
from .sections import path_of_home
from .shapes import Shapes
from .tables import Tables
from .words import fits

DOES = {verb: verb for verb in ("add", "get", "list", "update", "delete", "fields")} | {
    "getlist": "list",
    "search": "list",
    "set": "update",
    "getfields": "fields",
}


@attrs.define(eq=False)
class Family:
    """One entity and its methods."""

    name: str
    style: str
    entry: Entry
    id: str
    written: dict[str, Any]
    methods: dict[str, str]
    missing: dict[str, dict[str, str]] = attrs.field(factory=dict)
    is_old: bool = False

    def params(self, method: Documented, params: dict[str, Any]) -> dict[str, Any]:
        """Return the parameters with ``fields`` as the entity says them."""
        if self.methods[method.key] not in ("add", "update"):
            return params
        for wire, value in params.items():
            if wire.casefold() == "fields":
                plain = value.value if isinstance(value, emit.Entry) else value
                row = next(row for row in method.params if str(row["name"]) == wire)
                params[wire] = (
                    ...
                    if row.get("required") or not isinstance(plain, dict) or self.methods[method.key] == "add"
                    else {"required": False}
                )
        return params

    def use(self, method: Documented) -> dict[str, Any]:
        """Return what the method says of the entity."""
        does = self.methods[method.key]
        made: dict[str, Any] = {"of": self.name, "style": self.style}
        if method.verb.lower() != does:
            made["does"] = does
        if method.key in self.missing:
            made["missing"] = self.missing[method.key]
        return made


@attrs.define(eq=False)
class Families:
    """All of them."""

    facts: Facts
    tables: Tables
    shapes: Shapes
    params: Params
    existing: dict[tuple[int, str], Method]
    found: list[Family] = attrs.field(factory=list)
    by_method: dict[str, Family] = attrs.field(factory=dict)
    rows: list[Object] = attrs.field(factory=list)
    notes: list[str] = attrs.field(factory=list)

    def find(self, methods: list[Documented], results: dict[str, Result]) -> None:
        """Find the families among the methods."""
        groups: dict[tuple[int, str], list[Documented]] = {}
        for method in methods:
            groups.setdefault((method.version, method.group), []).append(method)
        for (version, group), members in groups.items():
            if not self.join_existing(version, group, members):
                self.make(group, members, results)
            entry = self.record_entry(group, members, results)
            if entry is not None:
                entry.nullable |= often_empty(entry, "id")

    def of(self, method: Documented) -> Family | None:
        return self.by_method.get(method.key)

    def record_entry(self, group: str, members: list[Documented], results: dict[str, Result]) -> Entry | None:
        """Return the record of a group that stores things, though too little is known of it for an entity."""
        verbs = {DOES.get(method.verb.lower(), ""): method for method in members}
        if not {"add", "update", "delete"} & verbs.keys() and not {"get", "list"} <= verbs.keys():
            return None
        entry = self.record(verbs, results)
        return entry if entry is not None and {"id", "ID"} & set(entry.object.fields) else None

    def missing_code(self, method: Documented) -> str | None:
        """Return the code that a method of a family answers where there is no such record."""
        family = self.by_method.get(method.key)
        if family is None or family.methods[method.key] not in ("get", "update", "delete"):
            return None
        told = family.missing.get(method.key) or family.written.get("missing")
        return str(told["code"]) if told else None

    def written(self) -> Iterator[tuple[str, str, Any]]:
        """Yield each entity with the file it belongs to."""
        for family in self.found:
            if not family.is_old:
                yield path_of_home(family.entry.home), family.name, family.written

    def join_existing(self, version: int, group: str, members: list[Documented]) -> bool:
        """Let methods of a group whose entity is written by hand use it."""
        uses = [
            method.entity
            for (known, name), method in self.existing.items()
            if known == version and name.rpartition(".")[0] == group and method.entity
        ]
        if not uses or len(uses[0].of) != 1:
            return bool(uses)
        use = uses[0]
        entity = use.entities[0] if use.entities else None
        if entity is None:
            return True
        family = Family(use.of[0], use.style, Entry(Object()), entity.id, {}, {}, is_old=True)
        for method in members:
            does = DOES.get(method.verb.lower())
            if does is None or (does in ("add", "update") and not _fields_param(method)):
                continue
            family.methods[method.key] = does
            self.by_method[method.key] = family
        return True

    def make(self, group: str, members: list[Documented], results: dict[str, Result]) -> None:
        """Make an entity of a group, when the facts suffice."""
        verbs: dict[str, Documented] = {}
        for method in members:
            does = DOES.get(method.verb.lower())
            if does is not None and (does not in verbs or method.verb.lower() == does):
                verbs[does] = method
        told = self.tables.methods.get(f"{members[0].key.rpartition('.')[0]}.*", {})
        if told.get("entity") is False:
            return
        writers = {does: _fields_param(verbs[does]) for does in ("add", "update") if does in verbs}
        tables: dict[str, list[Row]] = {does: _fixed(row) for does, row in writers.items() if row is not None}
        entry = self.record(verbs, results)
        if entry is not None:
            spelled = {name.casefold(): name for name in entry.object.fields}
            tables = {
                does: [{**row, "name": spelled.get(str(row["name"]).casefold(), row["name"])} for row in rows]
                for does, rows in tables.items()
            }
        if (
            entry is None
            or entry.is_external
            or entry.inline
            or not tables
            or max(map(len, tables.values())) < 2
            or ("get" not in verbs and "list" not in verbs)
        ):
            return
        if any(family.entry is entry for family in self.found):
            return
        names = entry.object.fields
        key = told.get("id") or next((name for name in ("id", "ID") if name in names), None)
        if key is None or key not in names:
            return
        written = {str(row["name"]) for rows in tables.values() for row in rows}
        if written and len(written & set(names)) < 0.5 * len(written):
            self.notes.append(f"no entity for {group}: its fields are written otherwise than they are answered")
            return
        if len(names) > 12 and len(written & set(names)) < 0.3 * len(names):
            self.notes.append(
                f"no entity for {group}: of {len(names)} fields only {len(written & set(names))} are told as writable"
            )
            return
        is_upper = sum(name.isupper() for name in names) > len(names) / 2
        style = "v3" if members[0].version == 3 else "classic" if is_upper else "rest"
        values = (
            "string"
            if is_upper and not {"integer", "number"} & set(names[key].seen) and "string" in names[key].seen
            else "json"
        )
        fields = self.fields(entry, tables, key, next(iter(verbs.values())).key)
        access = "upper" if is_upper else "camel"
        made = emit.Block({"title": _title(entry.name), "id": key})
        missing, each = _missing(verbs)
        if missing:
            made["missing"] = missing
        made["styles"] = emit.Block({style: {"write": access, "read": access, "values": values, "shape": entry.name}})
        made["fields"] = emit.Block(fields)
        family = Family(
            entry.name,
            style,
            entry,
            key,
            made,
            {method.key: does for does, method in verbs.items() if self.belongs(does, method, entry, results)},
            {verbs[does].key: told for does, told in each.items()},
        )
        for method_key in family.methods:
            self.by_method[method_key] = family
        self.found.append(family)
        self.rows.append(entry.object)

    def belongs(self, does: str, method: Documented, entry: Entry, results: dict[str, Result]) -> bool:
        """Whether a method really works on the record: its rows are the record's, its fields a list."""
        if does in ("add", "update") and _fields_param(method) is None:
            return False
        if does in ("get", "list"):
            return self.entry_of(results[method.key]) is entry
        if does == "fields":
            return results[method.key].type == "map<FieldInfo>"
        return True

    def record(self, verbs: dict[str, Documented], results: dict[str, Result]) -> Entry | None:
        for does in ("get", "list"):
            if does in verbs:
                found = self.entry_of(results[verbs[does].key])
                if found is not None:
                    return found
        return None

    def entry_of(self, result: Result) -> Entry | None:
        known: Known | None = result.known
        while known is not None and known.item is not None and known.holds == "array":
            known = known.item
        if known is None or known.object is None or not known.object.fields or known.holds != "object":
            return None
        return self.shapes.entry(known.object)

    def fields(self, entry: Entry, tables: dict[str, list[Row]], key: str, family_key: str) -> dict[str, Any]:
        """Return the entity's fields as they are written."""
        given = {
            str(row["name"]) for table in tables.values() for row in table if row.get("required") or "default" in row
        }
        shape = self.shapes.fields(entry, nullable=optional_fields(tables) | (often_empty(entry, key) - given))
        rows = {does: {str(row["name"]): row for row in rows} for does, rows in tables.items()}
        made: dict[str, Any] = {}
        for wire, value in shape.items():
            extra: dict[str, Any] = {}
            add, update = rows.get("add", {}).get(wire), rows.get("update", {}).get(wire)
            value = _counted(value, add or update or {}, entry.object.fields[wire].values)
            if add is None and update is None:
                extra["read_only"] = True
            elif update is None and "update" in rows and "add" in rows:
                extra["immutable"] = True
            if add is not None and add.get("required"):
                extra["required"] = True
            if add is not None and wire != key:
                default = self.params.default(add, _typed(value))
                if default is not ...:
                    extra["default"] = default
            made[wire] = {**(value if isinstance(value, dict) else {"type": value}), **extra} if extra else value
        for does in ("add", "update"):
            for wire, row in rows.get(does, {}).items():
                if wire in made:
                    continue
                typed = self.params.type(row, [], family_key.rpartition(".")[0], f"{family_key}:fields.{wire}")
                extra = {"write_only": True}
                if does == "add" and "update" in rows and wire not in rows["update"]:
                    extra["immutable"] = True
                if does == "add" and row.get("required"):
                    extra["required"] = True
                made[wire] = {**typed, **extra}
        return made


_KEPT = re.compile(
    r"id|.*(?:create|insert|entityType|entity_type|ownerType|owner_type)\w*|sort|type|types?_?id", re.IGNORECASE
)
"""Fields that every record has: its key, where it belongs, what the portal notes when it is made."""

_EMPTY = ("string", "integer", "number", "money", "datetime", "date", "file")


def often_empty(entry: Entry, key: str) -> frozenset[str]:
    """Return the fields that a stored record may lack by all we know: single values that are neither its key nor noted by the portal."""
    return frozenset(
        name
        for name, kind in entry.kinds.items()
        if kind.word in _EMPTY and not kind.enum and name != key and not _KEPT.fullmatch(name)
    )


def optional_fields(tables: dict[str, list[Row]]) -> frozenset[str]:
    """Return the fields that a record may lack: those that need not be given when it is added and have no default."""
    return frozenset(
        str(row["name"])
        for row in tables.get("add", tables.get("update", ()))
        if not row.get("required") and row.get("default") in (None, "null", "")
    )


def _fields_param(method: Documented) -> Row | None:
    return next((row for row in method.params if str(row["name"]).casefold() == "fields" and children(row)), None)


def _fixed(row: Row) -> list[Row]:
    return [
        child
        for child in children(row)
        if not child.get("dynamic")
        and not is_custom(str(child["name"]))
        and re.fullmatch(r"[A-Za-z]\w*", str(child["name"]))
    ]


def _counted(value: Any, row: Row, values: list[Any]) -> Any:
    """Return a text as the whole number that it is, when that is what has to be written."""
    numbers = (
        row.get("type") == "integer" and _typed(value) == "string" and not (isinstance(value, dict) and "enum" in value)
    )
    if not numbers or any(value not in (None, "") and not fits("integer", value) for value in values):
        return value
    plain = value["type"] if isinstance(value, dict) else value
    counted = emit.Type("integer" + ("?" if plain.text.endswith("?") else ""))
    return {**value, "type": counted} if isinstance(value, dict) else counted


def _typed(value: Any) -> str:
    found = value.get("type") if isinstance(value, dict) else value
    return found.text.removesuffix("?") if isinstance(found, emit.Type) else ""


def _title(name: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", re.sub(r"^V3(?=[A-Z])", "", name))
    return words[:1] + words[1:].lower()


def _missing(verbs: dict[str, Documented]) -> tuple[dict[str, str] | None, dict[str, dict[str, str]]]:
    """Return what is answered for a record that is not there: by all methods alike, or by each in its own way."""
    found: dict[str, dict[str, str]] = {
        does: told for does in ("get", "update", "delete") if does in verbs and (told := _missing_of(does, verbs))
    }
    if not found:
        return None, {}
    first = next(iter(found.values()))
    if all(told["code"] == first["code"] for told in found.values()) and len(found) == len(
        [does for does in ("get", "update", "delete") if does in verbs]
    ):
        return first, {}
    return None, found


def _missing_of(does: str, verbs: dict[str, Documented]) -> dict[str, str] | None:
    method = verbs[does]
    codes = [str(error["code"]) for error in method.raw.get("errors", ())]
    for body in method.raw.get("examples", {}).get("error_json", ()):
        error = body.get("error") if isinstance(body, dict) else None
        code = str(error.get("code")) if isinstance(error, dict) else str(error)
        text = str(body.get("error_description", "")) if isinstance(body, dict) else ""
        if code in codes and re.search(r"not (?:been )?found|does not exist|not exists", text, re.IGNORECASE):
            plain = len(text) < 60 and "<" not in text and not re.search(r"\d{2,}", text)
            return {"code": code, "text": text if plain else "Not found"}
    named = [code for code in codes if _NAMED.fullmatch(code) and not re.search("METHOD|FIELD", code)]
    if named:
        return {"code": named[0], "text": "Not found"}
    others = {
        str(error["code"])
        for other in ("add", "list")
        if other in verbs
        for error in verbs[other].raw.get("errors", ())
    }
    own = [code for code in codes if code and code not in others]
    shared = [
        code
        for code in own
        if all(
            code in {str(e["code"]) for e in verbs[known].raw.get("errors", ())}
            for known in ("get", "update", "delete")
            if known in verbs
        )
    ]
    return {"code": shared[0], "text": "Not found"} if len(shared) == 1 and others else None


_NAMED = re.compile(r".*NOT_?(?:FOUND|EXISTS?)(?:EXCEPTION)?", re.IGNORECASE)
