"""The type of what a method takes: a row of the parameter table and the values that samples send → ``type``, ``fields``, ``enum``."""

from __future__ import annotations

import fnmatch
import re
from typing import Any

import attrs

from . import emit
from .evidence import Evidence
from .known import is_custom
from .read import Row, children
from .tables import Tables
from .words import MONEY, WORDS, closed_enum, fits, flags

_CODE = re.compile(r"[A-Za-z0-9_.:/#|@+*=<>!%-]+")


@attrs.define
class ParamTypes:
    """Makes types of parameters, and counts those that stayed without one."""

    evidence: Evidence
    tables: Tables
    features: frozenset[str] = frozenset()
    count: int = 0
    untyped: list[str] = attrs.field(factory=list)

    def type(self, row: Row, samples: list[Any], group: str, where: str) -> dict[str, Any]:
        """Return ``type``, and ``fields`` or ``enum``."""
        for pattern, told in self.tables.fields.get("types", {}).items():
            if fnmatch.fnmatchcase(where, pattern):
                return {"type": emit.Type(told)}
        text, extra = self.text(row, samples, group, where)
        if "unknown" in text:
            self.untyped.append(where)
        return {"type": emit.Type(text), **extra}

    def text(self, row: Row, samples: list[Any], group: str, where: str) -> tuple[str, dict[str, Any]]:
        if (
            row.get("file_content")
            and str(row.get("type")) in ("string", "file", "array", "object", "unknown", "any", "union")
            and not _fixed(row)
        ):
            return ("file[]" if row.get("multiple") or str(row.get("doc_type", "")).endswith("[]") else "file"), {}
        type_ = str(row.get("type"))
        rows = _fixed(row)
        has_dynamic = any(child.get("dynamic") or "<" in str(child["name"]) for child in children(row))
        shown = [value for value in (*samples, *([row["example"]] if "example" in row else [])) if value is not None]
        lists = [value for value in shown if isinstance(value, list)]
        boxes = [value for value in shown if isinstance(value, dict)]
        if type_ == "union":
            return self.union(row, samples, group, where)
        is_array = type_ == "array" or str(row.get("doc_type", "")).endswith("[]")
        if (
            is_array
            and not lists
            and any(fnmatch.fnmatchcase(where, told) for told in self.tables.fields.get("objects", ()))
        ):
            is_array, type_ = False, "object"
        if is_array and boxes and not lists and not row.get("items"):
            is_array, type_ = False, "object"
        if type_ == "object" and lists and not boxes:
            is_array = True
        if is_array:
            return self.array(row, rows, [item for value in lists for item in value], group, where)
        if type_ == "object" or rows or (type_ in ("unknown", "any") and boxes):
            if row.get("map"):
                return self.map(row, rows, group, where)
            if rows and boxes and not any(set(box) & {str(child["name"]) for child in rows} for box in boxes):
                return self.keyed(row, rows, [value for box in boxes for value in box.values()], group, where)
            if rows and any(fnmatch.fnmatchcase(where, told) for told in self.tables.fields.get("keyed", ())):
                return "map<object>", {"fields": self.fields(rows, boxes, group, where)}
            if rows:
                return "object", {"fields": self.fields(rows, boxes, group, where)}
            if type_ == "object" and shown and not boxes and all(isinstance(value, str | int) for value in shown):
                return "json", {}
            if has_dynamic:
                return self.map(row, [child for child in children(row) if child.get("dynamic")], group, where)
            return "map<json>", {}
        return self.scalar(row, shown, group, where)

    def array(self, row: Row, rows: list[Row], items: list[Any], group: str, where: str) -> tuple[str, dict[str, Any]]:
        if rows:
            return "object[]", {
                "fields": self.fields(rows, [item for item in items if isinstance(item, dict)], group, where)
            }
        item = dict(row.get("items") or {})
        if (not item or item.get("type") in ("unknown", "any")) and items:
            if all(isinstance(value, dict) for value in items):
                return "map<json>[]", {}
            if all(isinstance(value, list) for value in items):
                return "json[]", {}
            item = {
                "type": "integer"
                if all(fits("integer", value) and not isinstance(value, str) for value in items)
                else "string"
                if all(isinstance(value, str | int) and not isinstance(value, bool) for value in items)
                else "any"
            }
        if not item:
            if re.fullmatch(r"select|.*fields|codes?|tags", str(row["name"]), re.IGNORECASE):
                item = {"type": "string"}
            elif re.fullmatch(r".*(?:ids?|_IDS?|Ids?|users?|departments?|userIds)", str(row["name"])):
                item = {"type": "integer"}
        if not item:
            return "unknown[]", {}
        if item.get("type") == "object":
            return "map<json>[]", {}
        text, extra = self.text(
            {
                **item,
                "name": row["name"],
                **({"enum": row["enum"]} if "enum" in row and "enum" not in item else {}),
                **({"open_enum": True} if row.get("open_enum") else {}),
            },
            items,
            group,
            where,
        )
        return (f"({text})[]" if " | " in text else f"{text}[]"), extra

    def keyed(self, row: Row, rows: list[Row], values: list[Any], group: str, where: str) -> tuple[str, dict[str, Any]]:
        """Return the type of a mapping whose keys are data, though the page lists the fields of its values, or its very values."""
        names = {str(child["name"]) for child in rows}
        if values and all(isinstance(value, dict) for value in values) and any(set(value) & names for value in values):
            return "map<object>", {"fields": self.fields(rows, values, group, where)}
        if values and all(isinstance(value, str) for value in values):
            return "map<string>", {}
        if values and all(isinstance(value, int) for value in values):
            return "map<integer>", {}
        return "map<json>", {}

    def map(self, row: Row, rows: list[Row], group: str, where: str) -> tuple[str, dict[str, Any]]:
        items = row.get("items") or {}
        if len(rows) == 1 and rows[0].get("dynamic"):
            items = rows[0]
            rows = _fixed(rows[0])
        if rows:
            return "map<object>", {"fields": self.fields(rows, [], group, where)}
        word = WORDS.get(str(items.get("type")), "json")
        if items.get("type") == "array":
            return "map<json[]>", {}
        return f"map<{word}>", {}

    def union(self, row: Row, samples: list[Any], group: str, where: str) -> tuple[str, dict[str, Any]]:
        texts: list[str] = []
        for option in row.get("any_of", ()):
            part = {**option, "name": row["name"]}
            if option.get("type") in ("object", "array") and not option.get("fields"):
                part = {**part, "fields": row.get("fields", []) if option.get("type") == "object" else []}
            text, _ = self.text(
                {key: value for key, value in part.items() if key != "fields"},
                [s for s in samples if isinstance(s, list if option.get("type") == "array" else dict)]
                if option.get("type") in ("array", "object")
                else [],
                group,
                where,
            )
            texts.append(text)
        texts = list(dict.fromkeys(texts))
        if not texts or {"json", "unknown"} & set(texts):
            return "json" if texts else "unknown", {}
        if "number" in texts and "integer" in texts:
            texts.remove("integer")
        return " | ".join(texts), {}

    def scalar(self, row: Row, shown: list[Any], group: str, where: str) -> tuple[str, dict[str, Any]]:
        name, type_ = str(row["name"]), str(row.get("type"))
        word = WORDS.get(type_, "")
        values = [value for value in shown if not isinstance(value, dict | list)]
        guessed = not word or word == "json" or bool(row.get("type_from_example") or row.get("from_example"))
        if guessed:
            usual = self.evidence.usual(group, name)
            if usual and all(fits(usual, value) for value in values):
                word = usual
            elif values:
                word = guess(values, name)
            elif row.get("enum"):
                word = (
                    "integer" if all(isinstance(v, int) and not isinstance(v, bool) for v in row["enum"]) else "string"
                )
            elif type_ == "any":
                return "json", {}
            else:
                return usual or by_name(name) or "unknown", {}
        if word == "null":
            return "json", {}
        if type_ == "timestamp":
            word = "integer"
        if word == "number" and MONEY.fullmatch(name):
            word = "money"
        enum = row.get("enum")
        if word == "string" and (
            flags(enum) or (row.get("doc_type") == "char" and not enum and all(str(v) in ("Y", "N") for v in values))
        ):
            word = "boolean(Y/N)"
        if word == "boolean":
            texts = {str(value).upper() for value in values if not isinstance(value, bool)}
            default = row.get("default")
            if flags(enum) or (texts and texts <= {"Y", "N"}) or (not values and default in ("Y", "N")):
                word = "boolean(Y/N)"
            elif texts and texts <= {"0", "1"}:
                word = "boolean(1/0)"
        if word == "integer" and any(not fits("integer", value) for value in values):
            word = (
                "number"
                if all(fits("number", value) for value in values)
                else "string"
                if all(isinstance(v, str) for v in values)
                else "json"
            )
        if (
            word == "string"
            and values
            and all(isinstance(value, int) and not isinstance(value, bool) for value in values)
        ):
            is_id = re.fullmatch(r".*(?:ID|Id|id)", name) or str(row.get("doc_type", "")).casefold().endswith(".id")
            word = "integer" if is_id and all(isinstance(value, int) for value in values) else "integer | string"
        if word == "string" and any(isinstance(value, bool) for value in values):
            word = "boolean | string" if any(isinstance(value, str) for value in values) else "boolean"
        if word == "boolean" and any(
            isinstance(value, str) and value.casefold() not in ("y", "n", "0", "1", "true", "false") for value in values
        ):
            word = "string"
        if word in ("integer", "string"):
            found = closed_enum(row, word, [])
            if found:
                return word, {"enum": list(found)}
        return word, {}

    def fields(self, rows: list[Row], boxes: list[Row], group: str, where: str) -> dict[str, Any]:
        """Return the fields of an object."""
        made = emit.Block()
        for row in rows:
            wire = str(row["name"])
            self.count += 1
            inner = [box[wire] for box in boxes if wire in box]
            made[wire] = self.finish(self.type(row, inner, group, f"{where}.{wire}"), row, inner, True)
        return made

    def finish(self, made: dict[str, Any], row: Row, samples: list[Any], is_inside: bool = False) -> Any:
        """Add what else is known, and leave a bare type where it is all."""
        typed = made["type"].text
        if row.get("required"):
            made["required"] = True
        says_group = "one_of" in self.features and not is_inside
        if row.get("one_of") and says_group:
            made["one_of"] = _group_name(row["one_of"])
        default = self.default(row, typed)
        if default is not ...:
            made["default"] = default
        remarks: list[str] = []
        if row.get("one_of") and not says_group:
            remarks.append("one of " + ", ".join(map(str, row["one_of"])))
        if "fields" not in made and "enum" not in made:
            example = self.example(row, samples) if not typed.startswith("boolean") else ...
            if example is not ...:
                made["example"] = example
        elif "fields" not in made:
            example = row.get("example")
            if (
                isinstance(example, str | int)
                and not isinstance(example, bool)
                and example in made["enum"]
                and len(made["enum"]) > 3
            ):
                made["example"] = example
        if "enum" not in made and not typed.startswith("boolean"):
            hints = [str(value) for value in (row.get("enum") or row.get("value_hints") or ())]
            if len(hints) > 1 and all(_CODE.fullmatch(hint) for hint in hints):
                shown = ", ".join(hints[:16]) + (", …" if len(hints) > 16 else "")
                remarks.append(f"e.g. {shown}")
        if row.get("deprecated"):
            remarks.append("deprecated")
        if row.get("required_if") and not row.get("required") and not row.get("one_of"):
            remarks.append("required in some cases")
        value: Any = made["type"] if list(made) == ["type"] else made
        return emit.Entry(value, beside="; ".join(remarks)) if remarks else value

    def default(self, row: Row, typed: str) -> Any:
        """Return the default, when it is a value of the type and no prose."""
        value = row.get("default", ...)
        if value is ... or value is None or isinstance(value, dict | list):
            return ...
        if typed.startswith("boolean"):
            word = str(value).casefold()
            if word not in ("y", "n", "true", "false", "1", "0"):
                return ...
            yes = word in ("y", "true", "1")
            return (
                ("Y" if yes else "N")
                if typed == "boolean(Y/N)"
                else (1 if yes else 0)
                if typed == "boolean(1/0)"
                else yes
            )
        if typed == "integer":
            return int(str(value)) if re.fullmatch(r"-?\d{1,9}", str(value)) else ...
        if typed in ("number", "money"):
            return (
                value
                if isinstance(value, int | float)
                else float(value)
                if re.fullmatch(r"-?\d+\.\d+", str(value))
                else int(value)
                if re.fullmatch(r"-?\d+", str(value))
                else ...
            )
        if (
            typed == "string"
            and isinstance(value, str)
            and re.fullmatch(r"[A-Za-z0-9_.:#-]{1,30}", value)
            and value.casefold() not in ("null", "none", "empty")
        ):
            return value
        return ...

    def example(self, row: Row, samples: list[Any]) -> Any:
        """Return an example that is a fact and no prose: a number, a code, a short mapping of such."""
        for value in (row.get("example", ...), *samples):
            if value is ... or value is None or isinstance(value, bool) or row.get("file_content"):
                continue
            if _is_fact(value) and len(emit.flow(value)) <= 70:
                return value
        return ...


def _is_fact(value: Any, depth: int = 0) -> bool:
    if isinstance(value, int | float):
        return True
    if value is None:
        return depth > 0
    if isinstance(value, str):
        return (
            value != ""
            and "<" not in value[:1]
            and bool(_CODE.fullmatch(value))
            and len(value) <= 40
            and not value.startswith(("http", "data:"))
            and not re.search(r"your_|put_|_here\b|placeholder|xxx", value, re.IGNORECASE)
        )
    if isinstance(value, dict):
        return (
            depth < 2
            and 0 < len(value) <= 4
            and all(_is_fact(key) and _is_fact(inner, depth + 1) for key, inner in value.items())
        )
    return depth < 2 and 0 < len(value) <= 6 and all(_is_fact(inner, depth + 1) for inner in value)


def guess(values: list[Any], name: str) -> str:
    """Return what sample values are."""
    if all(isinstance(value, bool) for value in values):
        return "boolean"
    if all(isinstance(value, int) and not isinstance(value, bool) for value in values):
        return "integer"
    if all(isinstance(value, int | float) and not isinstance(value, bool) for value in values):
        return "number"
    if all(isinstance(value, str) for value in values):
        if all(re.fullmatch(r"[YN]", value) for value in values):
            return "boolean"
        if all(re.match(r"\d{4}-\d\d-\d\dT", value) for value in values):
            return "datetime"
        if re.fullmatch(r"ID|id|.*(?:_ID|Id)", name) and all(re.fullmatch(r"[1-9]\d*", value) for value in values):
            return "integer"
        return "string"
    return "json"


def by_name(name: str) -> str:
    """Return what a name says by itself, when nothing else is known."""
    if re.fullmatch(r"ID|id|.*(?:_ID|Id)|SORT|sort|limit|LIMIT|offset|OFFSET|.*_COUNT", name):
        return "integer"
    if re.fullmatch(r"SU|MO|TU|WE|TH|FR|SA", name):
        return "string"
    if re.fullmatch(r"(?:is|has|can|use|allow)[A-Z]\w*", name):
        return "boolean"
    if re.fullmatch(r"(?:IS|HAS|CAN|USE|ALLOW)_\w+|ACTIVE|HIDDEN", name):
        return "boolean(Y/N)"
    if re.fullmatch(
        r".*(?:NAME|TITLE|Name|Title|CODE|Code|URL|Url|TEXT|Text|DESCRIPTION|HASH|COLOR|EMAIL|TYPE|MESSAGE|HANDLER|COPYRIGHT|COMMENT)|name|title|code|url|text|description|color|type|comment",
        name,
    ):
        return "string"
    return ""


def _fixed(row: Row) -> list[Row]:
    """Return the fields of a row that are no patterns."""
    return [
        child
        for child in children(row)
        if not child.get("dynamic") and not is_custom(str(child["name"])) and "*" not in str(child["name"])
    ]


def _group_name(group: Any) -> str:
    return " or ".join(str(name) for name in group)
