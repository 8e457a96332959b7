"""How a loader asks a YAML node for what it needs, and complains when something else stands there.

Each question gives a usable value in any case (an empty text, ``False``, no entries), so that reading goes on and all mistakes of a file are found in
one run.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from . import names, types
from .complaints import Complaint, Place, listed, nearest
from .model import Type
from .strict_yaml import Node


@attrs.define
class Reading:
    """The complaints of one file, and the questions."""

    complaints: list[Complaint] = attrs.field(factory=list)

    def complain(self, at: Node | Place, sentence: str) -> None:
        """Note a mistake."""
        self.complaints.append(Complaint(at if isinstance(at, Place) else at.place, sentence))

    def mapping(self, node: Node, what: str, known: Iterable[str] | None = None) -> dict[str, Node]:
        """Return the entries of a mapping; with ``known``, complain about other keys.

        A misspelt key is taken for the one that was meant, so that nobody is told that this one is missing.
        """
        if node.kind != "mapping":
            if not node.is_empty:
                self.complain(node, f"{what} is a mapping: one `key: value` per line")
            return {}
        if known is None:
            return node.entries
        names = tuple(known)
        unknown = [key for key in node.entries if key not in names]
        if not unknown:
            return node.entries
        entries = {key: value for key, value in node.entries.items() if key in names}
        for key in unknown:
            meant = nearest(key, names)
            hint = f'did you mean "{meant}"?' if meant else f"known are {listed(sorted(names), 'and')}"
            self.complain(node.keys[key], f'unknown key "{key}" in {what}; {hint}')
            if meant and meant not in entries:
                entries[meant] = node.entries[key]
                node.keys.setdefault(meant, node.keys[key])
        return entries

    def text(self, node: Node | None, what: str) -> str:
        """Return a text, its lines joined by spaces and its paragraphs kept apart."""
        if node is None:
            return ""
        if node.kind != "scalar" or node.is_empty:
            self.complain(node, f"{what} is a text; write it behind the colon")
            return ""
        return "\n\n".join(" ".join(paragraph.split()) for paragraph in node.text.split("\n\n") if paragraph.strip())

    def flag(self, node: Node | None, what: str, default: bool = False) -> bool:
        """Return ``true`` or ``false``."""
        if node is None:
            return default
        if not isinstance(node.value, bool):
            shown = f", not `{node.text}`" if node.kind == "scalar" else ""
            self.complain(node, f"{what} is `true` or `false`{shown}")
            return default
        return node.value

    def styles(self, node: Node | None, what: str, every: tuple[str, ...]) -> tuple[str, ...]:
        """Return the styles of an entity in which something holds: ``true`` for every one, or a list."""
        if node is None or node.value is False:
            return ()
        if node.value is True:
            return every
        if node.kind != "list":
            shown = f", not `{node.text}`" if node.kind == "scalar" else ""
            self.complain(node, f"{what} is `true`, or the list of the styles in which it holds{shown}")
            return ()
        return self.words(node, what)

    def integer(self, node: Node | None, what: str) -> int | None:
        """Return a whole number."""
        if node is None:
            return None
        if isinstance(node.value, bool) or not isinstance(node.value, int):
            self.complain(node, f"{what} is a whole number without quotes")
            return None
        return node.value

    def words(self, node: Node | None, what: str) -> tuple[str, ...]:
        """Return a list of texts."""
        if node is None:
            return ()
        if node.kind != "list":
            self.complain(node, f"{what} is a list; write `[{node.text or '…'}]`")
            return ()
        found: list[str] = []
        for item in node.items:
            if item.kind == "scalar" and (item.text or item.quoted):
                found.append(item.text)
            else:
                self.complain(item, f"{what} is a list of words")
        return tuple(found)

    def choice(self, node: Node | None, what: str, allowed: tuple[str, ...], default: str) -> str:
        """Return one of a few words."""
        if node is None:
            return default
        for word in allowed:
            if node.kind == "scalar" and node.text == word:
                return word
        shown = f'"{node.text}"' if node.kind == "scalar" else "this"
        self.complain(node, f"{shown} is no value of {what}; write {listed(f'`{word}`' for word in allowed)}")
        return default

    def name(self, node: Node | None, taken: frozenset[str]) -> str:
        """Return a Python name that a person gives, which must be none of those that the generated code needs there."""
        found = self.text(node, "name")
        if node is not None and found and not names.is_fit(found, taken):
            self.complain(
                node,
                f'"{found}" is no Python name that can stand here; write small letters, digits and underscores, and no word '
                "that Python or the generated code uses",
            )
            return ""
        return found

    def type(self, node: Node) -> Type | None:
        """Return the type that a string says."""
        if node.kind != "scalar" or not isinstance(node.value, str):
            is_null = node.kind == "scalar" and node.text == "null"
            if is_null:
                return types.parse("null")
            self.complain(node, "a type is a word such as `string?`, `integer[]` or the name of a shape")
            return None
        try:
            return types.parse(node.value)
        except types.TypeMistake as mistake:
            place = attrs.evolve(node.place, column=node.place.column + mistake.offset + node.quoted)
            self.complain(place, mistake.sentence)
            return None
