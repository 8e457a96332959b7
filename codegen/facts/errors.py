"""The error codes of a method, and which exception a code means that only its text explains.

``_errors.yaml`` sorts codes by their names. Many families answer numbers (``200540400001``), and only the text beside one tells that there is no such
record; where samples show that text, the method's entry says which exception it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs

from ..model import ErrorRules
from .read import Documented, Facts

_SILENT = ("", "0")


@attrs.define
class Errors:
    """Makes ``errors:`` of one method after the other."""

    rules: ErrorRules
    features: frozenset[str] = frozenset()
    meanings: dict[tuple[str, str], set[str]] = attrs.field(factory=dict)

    @classmethod
    def of(cls, facts: Facts, rules: ErrorRules, features: frozenset[str]) -> Errors:
        """Read the texts of all samples."""
        made = cls(rules, features)
        for method in facts.methods:
            for code, text in shown(method):
                word = made.by_text(text)
                if code not in _SILENT and text:
                    made.meanings.setdefault((method.name.split(".")[0], code), set()).add(word)
        return made

    def by_text(self, text: str) -> str:
        """Return the exception that a text tells of; ``""`` when it tells none."""
        folded = text.casefold()
        return next((name for part, name in self.rules.texts.items() if part.casefold() in folded), "")

    def is_named(self, code: str) -> bool:
        """Whether the table of all codes knows this one, by name or by pattern."""
        key = code.casefold()
        for known in self.rules.codes:
            word = known.code.casefold()
            if (
                key == word
                or (word.startswith("*") and key.endswith(word[1:]))
                or (word.endswith("*") and key.startswith(word[:-1]))
            ):
                return True
        return False

    def for_method(self, method: Documented, missing: str | None = None) -> dict[str, Any]:
        """Return the codes of a method, each with nothing, a text or a mapping behind it.

        Args:
            method: The method.
            missing: The code that it answers where there is no such record, when that is known.
        """
        texts = dict(shown(method))
        found: dict[str, Any] = {}
        folded: set[str] = set()
        for error in method.raw.get("errors", ()):
            code = str(error["code"])
            if code.casefold() in folded or not re.fullmatch(r"[\x21-\x7e]*", code):
                continue
            folded.add(code.casefold())
            found[code] = self._one(method, code, texts.get(code, ""), error.get("status"), code == missing)
        return found

    def _one(self, method: Documented, code: str, text: str, status: int | None, is_missing: bool) -> Any:
        if code in _SILENT:
            tells = 0 < len(text) < 80 and "<" not in text and (code == "" or self.by_text(text))
            return text if tells else ""
        made: dict[str, Any] = {}
        if not self.is_named(code):
            meanings = self.meanings.get((method.name.split(".")[0], code), set())
            raises = "NotFound" if is_missing else next(iter(meanings)) if len(meanings) == 1 else ""
            if raises and raises != self.rules.raises(code):
                made["raises"] = raises
        usual = next((known.status for known in self.rules.codes if known.code.casefold() == code.casefold()), None)
        if status not in (None, 400, usual) and "status" in self.features:
            made["status"] = status
        return made or ""


def shown(method: Documented) -> Iterator[tuple[str, str]]:
    """Yield the codes and texts of a method's samples."""
    for body in method.raw.get("examples", {}).get("error_json", ()):
        if isinstance(body, dict):
            error = body.get("error")
            inner = error if isinstance(error, dict) else {}
            code = inner.get("code") if inner else error
            yield "" if code is None else str(code), str(inner.get("message") or body.get("error_description") or "")
