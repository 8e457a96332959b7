"""What a method answers: one wrapped value, rows, or the thing itself."""

from __future__ import annotations

import re
from typing import Any

import attrs

from .gather import Gathering
from .known import Known, Object, Place
from .read import Documented, Row, ref_key
from .tables import Tables

LIST_VERBS = re.compile(
    r"(?:get)?list(?:For\w+|contacts|employees)?|search|tail|findbycomm|instances|getChildren|getVersions",
    re.IGNORECASE,
)


@attrs.define(eq=False)
class Result:
    """How a result is read.

    Attributes:
        known: The value at ``rows`` or ``under``; ``None`` when nothing is known.
        under: Key path of one wrapped value.
        rows: Key path of the rows of a list; ``None`` for no list.
        type: The type, where no tree says it (``map<FieldInfo>``).
        remark: Why it is as it is, for a comment.
        beside: Keys that stand beside the rows.
    """

    known: Known | None = None
    under: str = ""
    rows: str | None = None
    type: str = ""
    remark: str = ""
    beside: tuple[str, ...] = ()
    absent: Any = ...


def result(method: Documented, gathering: Gathering, tables: Tables) -> Result:
    """Say what a method answers."""
    told = tables.methods.get(method.key, {})
    if "result" in told:
        made = Result(None, told.get("under", ""), told.get("rows"), told["result"] or "null", told.get("why", ""))
    else:
        judged = tables.judged.get(method.key)
        made = _result(method, gathering, told) if judged is None else _judged(method, gathering, told, judged)
        if _is_nothing(made):
            made = Result(type="null", under=made.under, remark="the portal answers `[]` or null for done")
        if judged is not None and "absent" in judged and made.rows is None:
            made.absent = judged["absent"]
    if "absent" in told:
        made.absent = told["absent"]
    return made


def _is_nothing(made: Result) -> bool:
    """Whether an answer carries nothing: every sample shows an empty list or null, and no table says more."""
    known = made.known
    if known is None or made.rows is not None or known.object is not None or not known.seen:
        return False
    if known.item is not None and (
        known.item.object is not None or known.item.row.get("type") not in (None, "unknown")
    ):
        return False
    if any(value not in ([], None) for value in known.values) or known.seen - {"array", "null"}:
        return False
    return bool(known.values) or known.row.get("shape") in ("list", "null")


def _judged(method: Documented, gathering: Gathering, told: Row, judged: Row) -> Result:
    """Return the result with the value where a person has found it."""
    rows, under = told.get("rows", judged.get("rows")), told.get("under", judged.get("under") or "")
    made = _result(method, gathering, {**told, "shape": True})
    if made.type or made.known is None:
        if rows is not None and made.type not in ("unknown", ""):
            return attrs.evolve(
                made, rows=rows, under="", type=made.type if made.type.endswith("[]") else made.type + "[]"
            )
        return attrs.evolve(made, under=under or made.under, rows=rows if made.type == "" else None)
    if rows is not None:
        value, beside = _find(made, rows)
        return attrs.evolve(made, known=_as_list(value), rows=rows, under="", beside=beside)
    if under:
        value, _ = _find(made, under)
        return attrs.evolve(made, known=value, rows=None, under=under, beside=())
    return attrs.evolve(made, rows=None, under=made.under)


def _find(made: Result, path: str) -> tuple[Known, tuple[str, ...]]:
    """Return the value at a path of keys, and what stands beside it."""
    value = made.known
    assert value is not None
    beside: tuple[str, ...] = ()
    if made.under == path:
        return value, beside
    for key in path.split(".") if path else ():
        if value.object is None:
            return value, beside
        fields = value.object.fields
        if key in fields:
            beside = tuple(name for name in fields if name != key)
            value = fields[key]
        elif len(fields) == 1:
            value = next(iter(fields.values()))  # the table and the sample name the key otherwise
        else:
            near = [field for name, field in fields.items() if field.holds in ("array", "object") and _alike(name, key)]
            if len(near) != 1:
                return value, beside  # the table lists the fields of what stands below the key
            value = near[0]
    return value, beside


def _alike(one: str, other: str) -> bool:
    return one.casefold()[:4] == other.casefold()[:4]


def _as_list(value: Known) -> Known:
    """Return a value as the list that it is for whoever reads rows."""
    if value.holds == "array":
        return value
    listed = Known({"type": "array"})
    listed.holds = "array"
    listed.item = value.item if value.holds == "map" and value.item is not None else value
    return listed


def _result(method: Documented, gathering: Gathering, told: Row) -> Result:
    row = method.result
    if row is None:
        like = method.raw.get("result_like")
        other = gathering.facts.find(like, method.version) if like else None
        if other is not None and other.result is not None:
            found = _result(other, gathering, told)
            found.remark = f"no answer is documented; it is like that of {like}"
            if is_list(method) and not is_list(other) and found.known is not None:
                listed = Known({"type": "array"})
                listed.holds, listed.item = "array", found.known
                return Result(listed, "", "", remark=found.remark)
            return found
        return _undocumented(method)
    if row.get("describes_fields") or _is_descriptors(method, row):
        return _descriptors(method, row, gathering)
    known = gathering.result(method)
    assert known is not None
    if known.holds == "object" and known.object is not None and "shape" not in told:
        return _from_object(method, known, known.object, told, gathering)
    if known.holds == "array" and is_list(method) and "shape" not in told:
        return Result(known, "", "")
    if not known.holds and str(row.get("type")) in ("unknown", "None") and not known.seen - {"null"}:
        made = _undocumented(method)
        if made.type != "unknown":
            return made
    return Result(known)


def is_list(method: Documented) -> bool:
    """Whether a method lists by its name or its pages."""
    return bool(method.raw.get("pagination") or method.raw.get("list_like") or LIST_VERBS.fullmatch(method.verb))


def _undocumented(method: Documented) -> Result:
    if re.fullmatch(r"fields|get_?fields", method.verb, re.IGNORECASE):
        return Result(type="map<FieldInfo>", remark="no answer is documented; all `*.fields` answer alike")
    if re.fullmatch(r"delete|update|unregister|unbind", method.verb, re.IGNORECASE):
        return Result(type="unknown", remark="no answer is documented")
    return Result(type="unknown", remark="no answer is documented")


def _is_descriptors(method: Documented, row: Row) -> bool:
    """Whether a ``*.fields`` method answers a description of each field, though its page lists the description's own keys."""
    if not re.fullmatch(r"fields|getfields\w*|getFields\w*", method.verb) or method.version == 3:
        return False
    below = [row, *row.get("fields", ())]
    if any("rest_field_description" in str(part.get("ref", "")) + str(part.get("fields_ref", "")) for part in below):
        return True
    if not method.answers() and method.verb in ("fields", "getFields", "getfields"):
        rows = [child for child in row.get("fields", ()) if "seen" in child]
        if len(rows) == 1 and rows[0].get("fields"):
            rows = [child for child in rows[0]["fields"] if "seen" in child]
        if rows and all(child.get("seen") == ["object"] for child in rows):
            return True
        if not rows and ref_key(row) is not None:
            return True
    names = {str(child["name"]) for child in row.get("fields", ())}
    if row.get("map") and names >= {"type", "isRequired"}:
        return True
    for answer in method.answers():
        value = answer["result"]
        inner = next(iter(value.values())) if isinstance(value, dict) and len(value) == 1 else value
        for box in (value, inner):
            if (
                isinstance(box, dict)
                and box
                and all(isinstance(v, dict) and "type" in v and (len(box) > 1 or len(v) > 2) for v in box.values())
            ):
                return True
    return not method.answers() and str(row.get("shape", "")).startswith("object{fields:object")


def _descriptors(method: Documented, row: Row, gathering: Gathering) -> Result:
    value = next((answer["result"] for answer in method.answers()), None)
    shape = str(row.get("shape", ""))
    if isinstance(value, dict):
        under = next(iter(value)) if len(value) == 1 and _is_wrapper(next(iter(value.values()))) else ""
        box = value[under] if under else value
    else:
        found = re.fullmatch(r"object\{(\w+):(object|array)\}", shape)
        under, box = (
            (found[1], [] if found[2] == "array" else {}) if found else ("", [] if shape.startswith("list") else {})
        )
    if (
        (isinstance(box, list) and box)
        or isinstance(value, list)
        or (isinstance(box, list) and not isinstance(value, dict))
    ):
        gathered = Gathering(gathering.facts)
        listed = gathered.known({"type": "array"}, None)
        listed.holds, listed.item = "array", Known({"type": "object"})
        listed.item.holds, listed.item.object = "object", Object()
        for inner in box if isinstance(box, list) else []:
            gathered.show(listed.item, inner, Place(method, ()), False)
        if listed.item.object.fields:
            return Result(listed, under)
        return Result(type="FieldInfo[]", under=under)
    return Result(type="map<FieldInfo>", under=under)


def _is_wrapper(value: Any) -> bool:
    """Whether what stands below a single key is a mapping of descriptions, and no description itself."""
    return isinstance(value, list) or (
        isinstance(value, dict) and all(isinstance(inner, dict) for inner in value.values())
    )


def _from_object(method: Documented, known: Known, object: Object, told: Row, gathering: Gathering) -> Result:
    names = list(object.fields)
    shown = re.fullmatch(r"object\{(\w+):\w+\}", str((method.result or {}).get("shape", "")))
    if object.ref is None and shown and shown[1] not in names and len(names) == 1:
        # The sample has another key than the table.
        object.fields = {shown[1]: object.fields[names[0]]}
        names = [shown[1]]
    if object.ref is None and len(names) == 2 and shown and shown[1] in names and object.asked:
        unseen = [name for name in names if not object.fields[name].count]
        if len(unseen) == 1 and object.fields[unseen[0]].holds and unseen[0] != shown[1]:
            documented, found = object.fields[unseen[0]], object.fields[shown[1]]
            if documented.item is not None and documented.item.object is not None:
                gathering.open.clear()
                for value in found.values:
                    gathering.show(documented, value, Place(method, (shown[1],)), True)
            object.fields = {shown[1]: documented if documented.item is not None else found}
            names = [shown[1]]
    if object.ref is None and len(names) == 1:
        name = names[0]
        inner = object.fields[name]
        if inner.holds == "array" and is_list(method):
            return Result(inner, "", name)
        if inner.holds == "array" and inner.item is not None and inner.item.holds == "object":
            return Result(inner, name)
        return Result(inner, name)
    rows = told.get("rows") or (_main_list(method, object) if is_list(method) else None)
    if rows is not None and rows in object.fields and object.fields[rows].holds == "array":
        return Result(object.fields[rows], "", rows, beside=tuple(name for name in names if name != rows))
    return Result(known)


def _main_list(method: Documented, object: Object) -> str | None:
    """Return which of several keys holds the rows of a list."""
    lists = [
        name
        for name, field in object.fields.items()
        if field.holds == "array" and field.item is not None and field.item.holds == "object"
    ]
    if len(lists) == 1:
        return lists[0]
    parts = [part.casefold() for part in method.name.split(".")]
    for name in lists:
        if name.casefold() in ("items", "rows") or name.casefold() in parts or name.casefold().rstrip("s") in parts:
            return name
    return None
