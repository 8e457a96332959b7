"""What tables and samples of neighbours say of a field, when its own table does not."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import attrs

from .known import json_type
from .read import Facts, walk
from .words import FLAG, WORDS, fits


@attrs.define
class Evidence:
    """What other tables and samples of the same group, or else first name segment, say of fields with the same name."""

    words: dict[tuple[str, str], Counter[str]] = attrs.field(factory=dict)
    texts: set[tuple[str, str]] = attrs.field(factory=set)
    letters: set[tuple[str, str]] = attrs.field(factory=set)
    odd_dates: set[tuple[str, str]] = attrs.field(factory=set)
    items: dict[tuple[str, str], Counter[str]] = attrs.field(factory=dict)

    @classmethod
    def of(cls, facts: Facts) -> Evidence:
        """Read all of it."""
        found = cls()
        for method in facts.methods:
            group = method.group or method.name
            rows = [*method.params, *([method.result] if method.result else [])]
            for _, row in walk([{"name": "", **row} for row in rows]):
                if not (row.get("from_example") or row.get("type_from_example")) and WORDS.get(
                    str(row.get("type"))
                ) not in (None, "json", "null"):
                    for where in (group, group.split(".")[0]):
                        found.words.setdefault((where, str(row["name"])), Counter())[WORDS[row["type"]]] += 1
                word = WORDS.get(str((row.get("items") or {}).get("type")))
                if word not in (None, "json", "null"):
                    found.note_items(group, str(row["name"]), str(word))
                if isinstance(row.get("example"), list):
                    found.look(group, {str(row["name"]): row["example"]})
            for body in (*method.answers(), *({"result": request} for request in method.requests())):
                found.look(group, body["result"])
        return found

    def look(self, group: str, value: Any) -> None:
        if isinstance(value, dict):
            for key, inner in value.items():
                texts = inner if isinstance(inner, list) else [inner]
                if any(isinstance(text, str) and text and not fits("number", text) for text in texts):
                    self.texts.add((group.split(".")[0], key))
                if isinstance(inner, str) and inner and not fits("number", inner):
                    self.texts.add((group, key))
                    if not FLAG.fullmatch(inner):
                        self.letters.add((group.split(".")[0], key))
                    if not fits("datetime", inner) and re.match(r"\d\d[./]\d\d[./]\d{4}|\d{1,2}/\d{1,2}/\d{4}", inner):
                        self.odd_dates.add((group.split(".")[0], key))
                if isinstance(inner, list) and inner:
                    kinds = {json_type(item) for item in inner}
                    if len(kinds) == 1 and kinds <= {"string", "integer"}:
                        numbers = all(fits("integer", item) for item in inner)
                        self.note_items(group, key, "integer" if numbers else "string")
                self.look(group, inner)
        elif isinstance(value, list):
            for inner in value:
                self.look(group, inner)

    def note_items(self, group: str, name: str, word: str) -> None:
        for where in (group, group.split(".")[0]):
            self.items.setdefault((where, name), Counter())[word] += 1

    def usual_items(self, group: str, name: str) -> str:
        """Return what lists of that name hold elsewhere; ``""`` when nobody shows it, or not all the same."""
        counts = self.items.get((group, name)) or self.items.get((group.split(".")[0], name), Counter())
        found = next(iter(counts)) if len(counts) == 1 else ""
        return (
            found
            if found != "integer"
            or re.fullmatch(r".*[iI](?:ds|Ds|DS)|.*(?:users|members|departments)", name, re.IGNORECASE)
            else ""
        )

    def usual(self, group: str, name: str) -> str:
        """Return the word that tables agree on, or ``""``."""
        counts = self.words.get((group, name)) or self.words.get((group.split(".")[0], name))
        if not counts:
            return ""
        word, count = counts.most_common(1)[0]
        return word if count >= 0.7 * sum(counts.values()) else ""
