"""Answers that pages leave open, where other pages tell what they are.

Works on the facts before anything is made of them: gives rows a reference to where the same rows are told, and says what a family answers when one of
its pages does not. Nothing is invented: each rule names the place it takes the answer from.
"""

from __future__ import annotations

import fnmatch
import re

from .read import Documented, Facts, Row, children, ref_key
from .tables import Tables

DOC_WORDS = {"crm_currency": "string", "crm_status": "string", "crm_entity": "string"}
"""Words of the docs for single values that their pages explain as objects."""

_SCALARS = ("string", "integer", "boolean", "number")


def mend(facts: Facts, tables: Tables) -> list[str]:
    """Mend all results and return what was done."""
    notes: list[str] = []
    tops = [row for method in facts.methods for row in (*method.params, *([method.result] if method.result else []))]
    for method in facts.methods:
        for row in method.params:
            _open(row, facts)
    for row in (*tops, *(row for known in facts.objects.values() for row in known.get("fields", ()))):
        _spell_out(row)
    for name, rows in tables.shapes.get("objects", {}).items():
        facts.objects[name] = {"title": name, "fields": rows}
    for method in facts.methods:
        done = _told(method, tables) or _list_items(method) or _undocumented(method, facts) or _sibling(method, facts)
        if done:
            notes.append(f"{method.key}: {done}")
    return notes


DOC_REFS = {"uf_enum_element": "api-reference/data-types.md#uf_enum_element"}
"""Words of the docs for objects whose fields stand on a page of their own, where rows forget to link it."""


def _open(row: Row, facts: Facts) -> None:
    """Give a parameter the fields of the object that its page only links."""
    word = str(row.get("doc_type", "")).removesuffix("[]")
    if word in DOC_REFS and not children(row) and "fields_ref" not in row:
        row["fields_ref"] = {"types": DOC_REFS[word]}
    ref = row.get("fields_ref") or {}
    found = facts.objects.get(str(ref.get("types")), {}).get("fields", [])
    if found and not children(row) and row.get("type") in ("object", "array") and len(found) <= 40:
        row["fields"] = [dict(field) for field in found if not (field.get("read_only") or children(field))]
    for inner in children(row):
        _open(inner, facts)


def _spell_out(row: Row) -> None:
    """Give a row the type that the docs' own word for it means."""
    if str(row.get("doc_type", "")).removesuffix("[]") in DOC_REFS and "fields_ref" not in row and not children(row):
        row["fields_ref"] = {"types": DOC_REFS[str(row["doc_type"]).removesuffix("[]")]}
    word = DOC_WORDS.get(str(row.get("doc_type", "")))
    if (
        word
        and row.get("type") in ("object", "unknown", "any")
        and not row.get("fields")
        and "object" not in row.get("seen", ())
    ):
        row["type"] = word
    for inner in (*children(row), *([row["items"]] if isinstance(row.get("items"), dict) else [])):
        _spell_out(inner)


def is_list_name(verb: str) -> bool:
    return verb.casefold() in ("list", "getlist")


def _told(method: Documented, tables: Tables) -> str:
    """Refer to what a table names."""
    for pattern, told in tables.shapes.get("refs", {}).items():
        known, _, path = pattern.partition(":")
        if not fnmatch.fnmatchcase(method.key, known):
            continue
        row = method.raw.setdefault("result", {"type": "array" if is_list_name(method.verb) else "object"})
        for step in path.split(".") if path else ():
            found = next((child for child in children(row) if child["name"] == step), None)
            if found is None:
                found = {"name": step, "type": "object"}
                row.setdefault("fields", []).append(found)
            row = found
        kind, _, rest = str(told).partition(":")
        if kind == "types":
            row["fields_ref"] = {"types": rest}
        else:
            name, version, place = rest.split(":")
            row["fields_ref"] = {"method": name, "version": version, "path": place}
        row.pop("fields", None)
        if row.get("type") == "boolean":
            row["type"] = "array" if "array" in row.get("seen", ()) else "object"
        return "answers what shapes.yaml says"
    return ""


def _list_items(method: Documented) -> str:
    """Take the type of a list's items from what its sample shows."""
    row = method.result
    if row is None:
        return ""
    found = re.fullmatch(r"list<(\w+)>", str(row.get("shape", "")))
    if found and found[1] in _SCALARS and not row.get("items") and not children(row):
        row["type"], row["items"] = "array", {"type": found[1]}
        return f"its sample is a list of {found[1]}"
    return ""


def _undocumented(method: Documented, facts: Facts) -> str:
    """Answer as all classic families of the CRM do, where a page says nothing."""
    row = method.result
    if (
        not method.name.startswith("crm.")
        or method.version != 2
        or (row is not None and not row.get("undocumented_root"))
    ):
        return ""
    fields = facts.find(f"{method.group}.fields", 2)
    known = children(fields.result) if fields and fields.result else []
    verb = method.verb
    answer: Row | None = None
    if verb == "add":
        answer = {"type": "integer"}
    elif verb in ("update", "delete", "set"):
        answer = {"type": "boolean"}
    elif verb == "get" and known:
        answer = {"type": "object", "fields": [{**child, "nullable": True} for child in known]}
    elif verb == "list" and known:
        answer = {"type": "array", "fields": [{**child, "nullable": True} for child in known]}
    elif verb == "get":
        answer = {"type": "object"}
    elif verb == "list":
        answer = {"type": "array", "items": {"type": "object"}}
    if answer is None:
        return ""
    if row is not None and children(row) and verb in ("get", "list"):
        answer["fields"] = [{**child, "nullable": True} for child in children(row)]
    method.raw["result"] = {**answer, "family": True}
    return "no answer is documented; as in all classic families of the CRM"


def _sibling(method: Documented, facts: Facts) -> str:
    """Let a wrapped thing without fields be what another method of the group, or the one that the page names, has below the same key."""
    row = method.result
    if row is None or row.get("describes_fields"):
        return ""
    for child in children(row) or [row]:
        if children(child) or ref_key(child) or child.get("items", {}).get("type") in _SCALARS:
            continue
        if str(child.get("type")) not in ("object", "array") or _has_sample(method, child, row):
            continue
        found = _place(method, child, facts, is_root=child is row)
        if found:
            name, version, path = found
            child["fields_ref"] = {"method": name, "version": version, "path": path, "inferred": True}
            return f"answers what {name} does"
    return ""


def _has_sample(method: Documented, child: Row, root: Row) -> bool:
    for answer in method.answers():
        value = answer["result"]
        if child is not root:
            value = value.get(child["name"]) if isinstance(value, dict) else None
        if value:
            return True
    return False


_WRAPPERS = ("item", "items", "result")


def _place(method: Documented, child: Row, facts: Facts, is_root: bool) -> tuple[str, str, str] | None:
    verbs = ("get", "add", "list", "update", "set")
    named = [facts.find(name, method.version) for name in child.get("see", ())]
    family = [facts.find(f"{method.group}.{verb}", method.version) for verb in verbs]
    for other in (*named, *family):
        if other is None or other is method or other.result is None:
            continue
        if is_root:
            if (
                (children(other.result) or ref_key(other.result))
                and other.group == method.group
                and other.result.get("type") in ("object", "array")
                and not _is_wrapper(other.result)
            ):
                return (other.name, f"v{other.version}", "result")
            continue
        for inner in children(other.result):
            same = inner["name"] == child["name"] or (inner["name"] in _WRAPPERS and child["name"] in _WRAPPERS)
            has = children(inner) or ref_key(inner) or _has_sample(other, inner, other.result)
            if same and has and inner.get("type") in ("object", "array"):
                return (other.name, f"v{other.version}", f"result.{inner['name']}")
    return None


def _is_wrapper(row: Row) -> bool:
    inner = children(row)
    return len(inner) == 1 and inner[0].get("type") in ("object", "array")
