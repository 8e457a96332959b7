"""Reads tables and samples of all methods into trees of ``Known``."""

from __future__ import annotations

import fnmatch
import json
import re
from collections.abc import Iterable
from typing import Any

import attrs

from .known import Known, Object, Place, is_custom, json_type
from .read import IDENTIFIER, Documented, Facts, RefKey, Row, children, ref_key

_DATA_KEY = re.compile(r"-?\d+|[0-9a-f]{8,}|n\d+|.*\d{3,}.*|.*[^A-Za-z0-9_~.|].*")

LANGUAGES = frozenset(
    (
        "ar",
        "br",
        "cn",
        "de",
        "en",
        "fr",
        "hi",
        "id",
        "it",
        "ja",
        "kz",
        "la",
        "ms",
        "pl",
        "ru",
        "sc",
        "tc",
        "th",
        "tr",
        "ua",
        "vn",
    )
)
"""Languages of portals: objects with such keys are texts by language."""

_NOWHERE = Place(Documented("", 2, {}), ())


@attrs.define
class Gathering:
    """Reads tables and samples of all methods into trees."""

    facts: Facts
    maps: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    told: dict[str, str] = attrs.field(factory=dict)
    objects: dict[RefKey, Object] = attrs.field(factory=dict)
    results: dict[str, Known] = attrs.field(factory=dict)
    open: set[str] = attrs.field(factory=set)

    def result(self, method: Documented) -> Known | None:
        """Return what is known of a method's result, samples included."""
        if method.key in self.results:
            return self.results[method.key]
        row = method.result
        if row is None or method.key in self.open:
            return None
        self.open.add(method.key)
        known = self.known(row, Place(method, ()))
        self.results[method.key] = known
        partial = any(str(param["name"]).casefold() == "select" for param in method.params)
        for answer in method.answers():
            self.show(known, answer["result"], Place(method, ()), partial)
        self.settle(known, set())
        return known

    def settle(self, known: Known, seen: set[int]) -> None:
        """Take objects whose keys turned out to be data for the maps that they are."""
        if known.item is not None:
            self.settle(known.item, seen)
        if known.object is None or id(known.object) in seen:
            return
        seen.add(id(known.object))
        for field in known.object.fields.values():
            self.settle(field, seen)
        fields = list(known.object.fields.values())
        if fields and set(known.object.fields) <= LANGUAGES and set(known.object.fields) != {"id"}:
            known.holds, known.item, known.object = "map", fields[0], None  # by language
            for field in fields[1:]:
                known.item.values.extend(field.values)
                known.item.seen |= field.seen
            return
        if (
            known.object.ref is None
            and len(fields) > 1
            and all(
                field.row.get("from_example") and field.object is not None and not field.object.ref for field in fields
            )
        ):
            keys = [set(field.object.fields) for field in fields if field.object is not None]
            common = set.intersection(*keys)
            if len(common) >= 2 and len(common) >= 0.5 * max(map(len, keys)):
                known.holds, known.object = "map", None
                known.item = Known({"type": "object"})
                known.item.holds, known.item.object = "object", Object()
                for field in fields:
                    for value in field.values:
                        self.show(known.item, value, _NOWHERE, False)

    def referred(self, key: RefKey) -> Object:
        """Return the object that a reference names, made on first use."""
        if key in self.objects:
            return self.objects[key]
        made = self.objects[key] = Object(key)
        if key[0] == "types":
            rows = self.facts.objects.get(key[1], {}).get("fields", [])
            self.fill(made, rows, None)
            return made
        method = self.facts.find(key[1], int(key[2].removeprefix("v")))
        known = self.result(method) if method is not None else None
        for step in key[3].split(".")[1:]:
            while known is not None and known.item is not None and known.holds != "object":
                known = known.item
            known = known.object.fields.get(step) if known is not None and known.object is not None else None
        while known is not None and known.item is not None and known.holds != "object":
            known = known.item
        if known is not None and known.object is not None:
            self.objects[key] = known.object
        return self.objects[key]

    def fill(self, object: Object, rows: Iterable[Row], place: Place | None) -> None:
        """Add documented fields to an object."""
        for row in rows:
            name = str(row["name"])
            if row.get("dynamic") or is_custom(name):
                continue
            is_new = name not in object.fields
            known = object.field(name, row)
            inner = Place(place.method, (*place.path, name)) if place else None
            if is_new:
                self.grow(known, row, inner)
            elif known.object is not None and children(row):
                self.fill(known.object, children(row), inner)

    def known(self, row: Row, place: Place | None) -> Known:
        known = Known(row)
        self.grow(known, row, place)
        return known

    def grow(self, known: Known, row: Row, place: Place | None) -> None:
        """Add what stands below a row: fields, items, what it refers to."""
        rows = [
            child
            for child in children(row)
            if not child.get("dynamic") and child["name"] not in ("true", "false", "null", "[]")
        ]
        key = ref_key(row)
        known.told = self.type_told(place)
        known.is_free = self.is_free(place)
        if known.told or known.is_free:
            return
        dynamic = [child for child in children(row) if child.get("dynamic")]
        numbered = [child for child in rows if str(child["name"]).isdecimal()]
        if (numbered and len(numbered) == len(rows)) or (rows and self.is_map(place)):
            self.keyed(known, rows, place)
            return
        if (
            key is not None
            and len(rows) == 1
            and rows[0].get("from_example")
            and json_words(rows[0]) & {"object", "array"}
            and key[0] == "types"
        ):
            # The reference stands at the wrapper and means what is in it.
            rows = [{**rows[0], "fields_ref": row["fields_ref"]}]
            key = None
        if row.get("describes_fields"):
            rows = []
            key = None
        holds = container(row, bool(rows or key), bool(dynamic), bool(rows))
        known.holds = holds
        if not holds:
            return
        if holds in ("array", "map") and row.get("map_of_lists"):
            known.holds = "map"
            known.item = Known({"type": "array", "items": row.get("items", {})})
            known.item.holds = "array"
            known.item.item = self.inner(rows, key, row.get("items") or {}, place)
            return
        if holds == "object":
            known.object = self.object(rows, key, place)
            return
        known.item = self.inner(
            rows, key, dynamic[0] if dynamic and not rows and not row.get("items") else row.get("items") or {}, place
        )

    def type_told(self, place: Place | None) -> str:
        """Return the type that a table of ours says; ``""`` when none does."""
        where = f"{place.method.key}:{'.'.join(place.path)}" if place is not None else ""
        return next((told for pattern, told in self.told.items() if fnmatch.fnmatchcase(where, pattern)), "")

    def is_free(self, place: Place | None) -> bool:
        """Whether a table of ours says that the structure is free."""
        where = f"{place.method.key}:{'.'.join(place.path)}" if place is not None else ""
        return any(fnmatch.fnmatchcase(where, pattern) for pattern in self.free)

    def is_map(self, place: Place | None) -> bool:
        """Whether a table of ours says that the keys of an object are data."""
        where = f"{place.method.key}:{'.'.join(place.path)}" if place is not None else ""
        return any(fnmatch.fnmatchcase(where, pattern) for pattern in self.maps)

    def keyed(self, known: Known, rows: list[Row], place: Place | None) -> None:
        """Take an object for a map of what stands below its keys."""
        known.holds = "map"
        merged: dict[str, Row] = {}
        for row in rows:
            for child in children(row):
                merged.setdefault(str(child["name"]), child)
        refs = {json.dumps(row["fields_ref"]): row["fields_ref"] for row in rows if "fields_ref" in row}
        item: Row = {key: value for key, value in rows[0].items() if key not in ("name", "fields", "fields_ref")}
        if len(refs) == 1:
            item["fields_ref"] = next(iter(refs.values()))
        known.item = self.known({**item, "fields": list(merged.values())}, place)

    def inner(self, rows: list[Row], key: RefKey | None, item: Row, place: Place | None) -> Known:
        """Return what an array or a map holds."""
        if rows or key is not None:
            known = Known({**item, "type": "object"})
            known.holds = "object"
            known.object = self.object(rows, key, place)
            return known
        return self.known({key: value for key, value in item.items() if key != "name"}, place)

    def object(self, rows: list[Row], key: RefKey | None, place: Place | None) -> Object:
        found = self.referred(key) if key is not None else Object()
        if key is None or any(not row.get("from_example") for row in rows) or not found.fields or rows:
            self.fill(found, rows, place)
        return found

    # samples

    def show(self, known: Known, value: Any, place: Place, partial: bool) -> None:
        """Let a value be seen, and all that is in it."""
        known.values.append(value)
        known.seen.add(json_type(value))
        known.is_free |= self.is_free(place)
        known.told = known.told or self.type_told(place)
        if known.told or known.is_free:
            known.holds, known.object, known.item = "", None, None
            return
        is_scalar = not value and str(known.row.get("type")) in (
            "integer",
            "number",
            "double",
            "string",
            "boolean",
            "date",
            "datetime",
            "timestamp",
        )
        if (
            not known.holds
            and isinstance(value, dict | list)
            and not known.row.get("describes_fields")
            and not is_scalar
        ):
            known.holds = self.guess(known, value)
            if known.holds == "object":
                known.object = Object()
            else:
                known.item = Known({})
        if isinstance(value, list):
            if (
                known.holds in ("object", "map")
                and value
                and known.object is not None
                and all(isinstance(v, dict) for v in value)
            ):
                # The table says object and the sample shows a list of them.
                known.holds, known.item = "array", Known({"type": "object"})
                known.item.holds, known.item.object = "object", known.object
                known.object = None
            if (
                known.item is not None
                and known.item.holds == "object"
                and not known.item.values
                and value
                and not any(isinstance(inner, dict | list) for inner in value)
            ):
                known.item = Known({})  # the table lists what the texts may be
            if known.item is not None:
                for inner in value:
                    self.show(known.item, inner, place, partial)
        elif isinstance(value, dict):
            if (
                known.holds == "array"
                and known.item is not None
                and value
                and not all(key.lstrip("-").isdecimal() for key in value)
            ):
                if (
                    known.item.object is not None
                    and known.item.object.fields
                    and not set(value) & set(known.item.object.fields)
                ):
                    known.holds = "map"
                elif known.item.object is not None:
                    known.holds, known.object, known.item = "object", known.item.object, None
                else:
                    known.holds, known.item = self.guess(known, value), None
                    if known.holds == "object":
                        known.object = Object()
                    else:
                        known.item = Known({})
            if known.holds == "object" and known.object is not None:
                self.show_object(known.object, value, place, partial)
            elif known.item is not None:
                for inner in value.values():
                    self.show(known.item, inner, place, partial)

    def show_object(self, object: Object, value: Row, place: Place, partial: bool) -> None:
        object.asked += 1
        object.partial |= partial
        for name, inner in value.items():
            if is_custom(name) or name == "":
                continue
            known = object.field(name, {"name": name, "from_example": True} if name not in object.fields else {})
            known.count += 1
            self.show(known, inner, Place(place.method, (*place.path, name)), partial)
        if not partial:
            for name, known in object.fields.items():
                if name not in value:
                    known.is_absent = True

    def guess(self, known: Known, value: Any) -> str:
        """Say what an undocumented container is."""
        if isinstance(value, list):
            return "array"
        if not value:
            return "map"
        if all(_DATA_KEY.fullmatch(key) or key == inner for key, inner in value.items()):
            return "map"
        return "object" if any(IDENTIFIER.fullmatch(key) for key in value) else "map"


def json_words(row: Row) -> set[str]:
    """Return the JSON types that a row's samples or, without any, its table say."""
    seen = set(row.get("seen", ())) - {"null"}
    return seen or {str(row.get("type"))}


def container(row: Row, has_fields: bool, has_dynamic: bool, has_rows: bool) -> str:
    """Say whether a row is an array, a map, an object or, with ``""``, none of them."""
    seen = set(row.get("seen", ())) - {"null"}
    doc_type = str(row.get("doc_type", ""))
    type_ = row.get("type")
    words = {option.get("type") for option in row.get("any_of", ())}
    if row.get("map") and "array" not in seen:
        return "map"
    if seen and not seen & {"array", "object"}:
        # A table says object and samples show false or nothing at all: believe the table, unless it has no fields to offer.
        return (
            ("array" if type_ == "array" else "object")
            if has_fields and not seen & {"string", "integer", "number"}
            else ""
        )
    if type_ == "array" or doc_type.endswith("[]") or row.get("multiple"):
        looks = "array"
    elif type_ in ("object", "file") or has_fields:
        looks = "object"
    elif "array" in words:
        looks = "array"
    elif "object" in words:
        looks = "object"
    else:
        looks = ""
    if "array" in seen and "object" not in seen:
        looks = (
            "array"
            if looks != "object"
            or not has_fields
            or type_ in ("array", "unknown")
            or row.get("shape", "").startswith("list")
            else looks
        )
    elif "object" in seen and "array" not in seen and looks != "object":
        looks = "object"
    if looks == "object" and has_dynamic and not has_rows:
        return "map"
    if looks == "object" and not has_fields:
        return "map" if has_dynamic else ""
    return looks
