"""From what is known of a value to its type in the spec.

The table says what a value means (an integer, a date), the samples how it looks on the wire. The reader of the SDK is lenient (``"5"`` is an integer,
``"Y"`` a boolean), so a type is right when it means what the table says *and* takes every value that a sample shows. Where it does not, the samples win
and the type gets wider: integer → number → string, date → datetime → string, and in the end a union or ``json``.
"""

from __future__ import annotations

import re
from typing import Any

import attrs

from .evidence import Evidence
from .known import Known, Object, json_type
from .read import Row
from .words import ID, MONEY, NO_NUMBER, WORD_LIKE, WORDS, closed_enum, dated, fits, flag, flags


@attrs.frozen(eq=False)
class Kind:
    """A type of the spec, before objects have got their names."""

    word: str
    nullable: bool = False
    of: Kind | None = None
    any_of: tuple[Kind, ...] = ()
    object: Object | None = None
    enum: tuple[str | int, ...] = ()
    remark: str = ""

    def or_null(self, nullable: bool = True) -> Kind:
        return (
            attrs.evolve(self, nullable=True)
            if nullable and not self.word.endswith("?") and self.word not in ("json", "unknown", "null")
            else self
        )


JSON = Kind("json")
UNKNOWN = Kind("unknown")


@attrs.define
class Typing:
    """Makes types."""

    evidence: Evidence

    def kind(self, known: Known, name: str, group: str) -> Kind:
        """Return the type of a value in an answer."""
        plain = [value for value in known.values if not isinstance(value, dict | list)]
        null = "null" in known.seen or bool(known.row.get("nullable")) or any(value is None for value in plain)
        if known.row.get("binary"):
            return Kind("file")
        if known.row.get("describes_fields") and not known.holds:
            return JSON
        if known.told:
            return Kind(known.told)
        if known.is_free:
            kinds = known.seen - {"null"} or {str(known.row.get("type"))}
            return (Kind("map", of=JSON) if kinds == {"object"} else JSON).or_null(null)
        if known.holds:
            return self.container(known, name, group, null)
        if str(known.row.get("type")) in ("object", "array") and not plain:
            kinds = known.seen - {"null"}
            if kinds == {"object"} or (not kinds and known.row.get("type") == "object"):
                return Kind("map", of=JSON).or_null(null)
            if kinds == {"array"} and self.evidence.usual_items(group, name):
                return Kind("array", of=Kind(self.evidence.usual_items(group, name))).or_null(null)
            if kinds == {"array"}:
                return Kind(
                    "array", of=Kind("map", of=JSON) if known.row.get("shape") == "list<object>" else UNKNOWN
                ).or_null(null)
        kind = self.scalar(known, name, group)
        return kind.or_null(null)

    def container(self, known: Known, name: str, group: str, null: bool) -> Kind:
        if known.holds == "object":
            assert known.object is not None
            kind = Kind("object", object=known.object)
            if not known.object.fields:
                kind = Kind("map", of=JSON)
        else:
            assert known.item is not None
            of = self.kind(known.item, name if known.holds == "array" else "", group)
            if (
                of.word == "array"
                and of.of is not None
                and of.of.word in ("json", "unknown")
                and known.holds == "array"
            ):
                of = JSON
            if of.word == "unknown" and known.holds == "array" and self.evidence.usual_items(group, name):
                of = Kind(self.evidence.usual_items(group, name))
            kind = Kind(known.holds, of=of)
            if known.holds == "map" and known.row.get("type") == "array" and not known.values:
                kind = Kind("array", of=of)
        others = [
            value
            for value in known.values
            if not isinstance(value, dict | list) and value is not None and value != "" and value is not False
        ]
        kinds = known.seen - {"null", "array", "object"}
        empty_text = any(value == "" for value in known.values)
        said_false = any(value is False for value in known.values) or ("boolean" in kinds and not known.values)
        lists = [value for value in known.values if isinstance(value, list) and value]
        if kind.word == "object" and (empty_text or said_false or [] in known.values):
            null = True
        if kind.word == "map" and (said_false or empty_text):
            null = True
        if kind.word == "object" and lists:
            return JSON.or_null()
        if kind.word == "object" and not known.seen & {"object", "array"} and known.seen and not known.values:
            null = True
        if others or (
            kinds & {"string", "integer", "number"}
            and not known.values
            and not (kind.word == "array" and kinds == {"string"})
        ):
            words = {str(option.get("type")) for option in known.row.get("any_of", ())}
            others_kind = self.scalar(Known({**known.row, "type": "unknown", "any_of": []}, others, kinds), name, group)
            if known.holds == "array" and not words and all(isinstance(v, str) for v in others) and not others:
                return kind
            return Kind("union", any_of=(kind, others_kind), nullable=null)
        return kind.or_null(null)

    # one value

    def scalar(self, known: Known, name: str, group: str) -> Kind:
        row = known.row
        values = [value for value in known.values if value is not None and not isinstance(value, dict | list)]
        boxes = [value for value in known.values if isinstance(value, dict | list) and value]
        empty_box = any(value in ([], {}) for value in known.values)
        kinds = {json_type(value) for value in values} or (known.seen - {"null"})
        if boxes:
            return JSON
        word = self.word(row, name, group, values, kinds)
        options = [WORDS.get(str(option.get("type"))) for option in row.get("any_of", ())]
        if (
            row.get("type") == "union"
            and len([o for o in options if o]) == len(options) > 1
            and not {"file", "json"} & set(options)
        ):
            words = list(dict.fromkeys(o for o in options if o))
            words.sort(key=lambda w: (w == "string", w == "boolean"))
            if set(words) <= {"integer", "string", "number"}:
                word = "string" if "string" in words else "number"
            elif all(any(fits(w, v) for w in words) for v in values):
                return Kind("union", any_of=tuple(Kind(w) for w in words))
        return self.widened(word, row, name, values, kinds).or_null(empty_box)

    def word(self, row: Row, name: str, group: str, values: list[Any], kinds: set[str]) -> str:
        """Return what the value means: by its table, else by its samples and by tables of other methods."""
        word = WORDS.get(str(row.get("type")), "")
        guessed = bool(row.get("from_example") or row.get("type_from_example")) or not word
        doc = str(row.get("doc_type", ""))
        if doc == "char" and word == "string":
            word = (
                "boolean"
                if flags(row.get("enum")) or (not row.get("enum") and (not values or all(flag(v) for v in values)))
                else "string"
            )
        if word == "string" and flags(row.get("enum")):
            word = "boolean"
        if word == "json":
            return "json"
        usual = self.evidence.usual(group, name)
        if guessed:
            if (
                usual
                and (not values or all(value == "" or fits(usual, value) for value in values))
                and not (usual == "string" and not self.is_text(kinds))
                and (values or usual != "integer" or (group.split(".")[0], name) not in self.evidence.texts)
            ):
                word = usual
            else:
                word = self.guess(name, group, values, kinds, word)
        if word == "number" and MONEY.fullmatch(name):
            word = "money"
        if (
            word == "string"
            and "boolean" in kinds
            and kinds <= {"boolean", "string"}
            and True not in values
            and dated(name)
        ):
            word = "datetime"
        if (
            word == "string"
            and values
            and all(value == "" or flag(value) for value in values)
            and any(values)
            and (group.split(".")[0], name) not in self.evidence.letters
            and not WORD_LIKE.fullmatch(name)
        ):
            word = "boolean"
        if word == "string" and kinds and self.is_number(name, group, values, kinds):
            word = "integer"
        if word in ("date", "datetime") and (group.split(".")[0], name) in self.evidence.odd_dates:
            word = "string"
        return word

    def is_text(self, kinds: set[str]) -> bool:
        return not kinds or "string" in kinds

    def is_number(self, name: str, group: str, values: list[Any], kinds: set[str]) -> bool:
        """Whether what is called a text is a whole number all the same."""
        if kinds == {"integer"}:
            return not NO_NUMBER.fullmatch(name)
        texts = [value for value in values if value != ""]
        return (
            bool(ID.fullmatch(name))
            and not NO_NUMBER.fullmatch(name)
            and (name in ("id", "ID") or (group, name) not in self.evidence.texts)
            and bool(texts)
            and all(re.fullmatch(r"0|[1-9]\d{0,9}", str(value)) for value in texts)
        )

    def guess(self, name: str, group: str, values: list[Any], kinds: set[str], fallback: str) -> str:
        texts = [value for value in values if value != "" and value is not False]
        if texts and all(isinstance(value, str) for value in texts):
            if all(flag(value) for value in texts) and not WORD_LIKE.fullmatch(name):
                return "boolean"
            if all(re.match(r"\d{4}-\d\d-\d\d[T ]\d\d", value) and fits("datetime", value) for value in texts):
                return "datetime"
            if all(re.fullmatch(r"\d{4}-\d\d-\d\d", value) for value in texts):
                return "date"
            if all(re.fullmatch(r"-?\d+\.\d+", value) for value in texts) and MONEY.fullmatch(name):
                return "money"
            return "string"
        if kinds == {"boolean"}:
            return "boolean"
        if kinds == {"integer"}:
            return "integer"
        if kinds and kinds <= {"integer", "number"}:
            return "money" if MONEY.fullmatch(name) else "number"
        if "string" in kinds:
            return "string"
        return fallback if not kinds else "unknown"

    def widened(self, word: str, row: Row, name: str, values: list[Any], kinds: set[str]) -> Kind:
        """Return the type, made wide enough for every value."""
        full = [value for value in values if value != ""]
        null = len(full) < len(values) and word not in ("string", "json", "unknown", "null")
        if not word or word == "null":
            if not kinds:
                return UNKNOWN
            word = "string" if kinds == {"string"} else "unknown"
        if word == "boolean" and not all(isinstance(value, bool) for value in full):
            null = False
        if not values and kinds:
            return self.by_kinds(word, row, name, kinds)
        if (
            word in ("date", "datetime", "integer", "number", "money")
            and any(value is False for value in full)
            and not any(value is True for value in full)
        ):
            full, null = [value for value in full if value is not False], True
        chain = {
            "integer": ("integer", "number", "string"),
            "number": ("number", "string"),
            "money": ("money", "string"),
            "date": ("date", "datetime", "string"),
            "datetime": ("datetime", "string"),
            "boolean": ("boolean", "integer", "string"),
            "string": ("string",),
        }.get(word, (word,))
        for wider in chain:
            if all(fits(wider, value) for value in full):
                return self.finished(wider, row, full).or_null(null)
        if full and all(isinstance(value, bool) for value in full):
            if word == "string" and not any(value is True for value in full):
                return Kind("union", any_of=(Kind("string"), Kind("boolean")))
            return Kind("boolean")
        if all(isinstance(value, bool | str) for value in full):
            return Kind("union", any_of=(Kind("string"), Kind("boolean")))
        if all(isinstance(value, bool | int) for value in full):
            return Kind("union", any_of=(Kind("integer"), Kind("boolean")))
        return JSON

    def by_kinds(self, word: str, row: Row, name: str, kinds: set[str]) -> Kind:
        """Return the type where only the JSON types of the samples are known."""
        if word in ("date", "datetime", "integer", "number", "money") and "boolean" in kinds:
            kinds = kinds - {"boolean"}
            return self.by_kinds(word, row, name, kinds).or_null() if kinds else self.finished(word, row, []).or_null()
        if word in ("integer", "money") and "number" in kinds and word == "integer":
            word = "number"
        if word == "string" and "boolean" in kinds:
            return (
                Kind("boolean")
                if kinds == {"boolean"} and flags(row.get("enum"))
                else Kind("union", any_of=(Kind("string"), Kind("boolean")))
            )
        if word == "string" and kinds == {"number"}:
            word = "money" if MONEY.fullmatch(name) else "number"
        if word in ("date",) and kinds == {"integer"}:
            word = "integer"
        if word == "boolean" and kinds & {"array", "object"}:
            return JSON
        if kinds & {"array", "object"} and word not in ("json", "unknown"):
            # Only an empty one was shown, else the table would say more.
            return self.finished(word, row, []).or_null()
        kind = self.finished(word, row, [])
        if word == "boolean" and kinds == {"string"}:
            return attrs.evolve(kind, word="boolean(Y/N)")
        return kind

    def finished(self, word: str, row: Row, values: list[Any]) -> Kind:
        if word == "boolean":
            texts = {str(value).upper() for value in values if not isinstance(value, bool)}
            if (texts and texts <= {"Y", "N"}) or (not values and flags(row.get("enum"))):
                return Kind("boolean(Y/N)")
            if texts and texts <= {"1", "0"}:
                return Kind("boolean(1/0)")
        if word in ("integer", "string"):
            found = closed_enum(row, word, values)
            if found:
                return Kind(word, enum=found)
        return Kind(word)
