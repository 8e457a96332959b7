"""What shapes are called: after the record of their group, else after the key under which they stand; ``shapes.yaml`` has better names."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from .. import names
from .entry import RECORD_VERBS, Entry, Use, segment_of
from .joining import Joining
from .tables import Tables

_TAKEN = frozenset(("Any", "Decimal", "Literal", "Mapping", "Sequence", "TypeAlias", "TypedDict", "Shape"))


def singular(word: str) -> str:
    """Return the singular of an English plural, as well as a rule can."""
    if re.search(r"(?:ss|us|is|ews|eries|details|access|settings|params|data)$", word, re.IGNORECASE):
        return word
    for ending, other in (("ies", "y"), ("sses", "ss"), ("uses", "us"), ("xes", "x"), ("ches", "ch"), ("s", "")):
        if word.casefold().endswith(ending) and len(word) > len(ending) + 1:
            made = word[: -len(ending)] + other
            return made.upper() if word.isupper() else made
    return word


def pascal(word: str) -> str:
    return (
        names.pascal(word)
        if re.fullmatch(r"[A-Za-z][\w.]*", word)
        else "".join(part[:1].upper() + part[1:].lower() for part in re.split(r"\W+|_", word))
    )


@attrs.define(eq=False)
class Naming(Joining):
    """Gives names, each once within its first name segment."""

    tables: Tables = attrs.field(factory=Tables)
    taken: dict[str, set[str]] = attrs.field(factory=dict)
    notes: list[str] = attrs.field(factory=list)

    def _first(self, entry: Entry) -> Use:
        return min(
            entry.uses, key=lambda use: (use.depth, not RECORD_VERBS.fullmatch(use.method.verb), len(use.method.name))
        )

    def _name(self, entry: Entry) -> str:
        told = self.tables.shapes.get("names", {})
        ref = entry.object.ref
        segment = segment_of(entry.home)
        for key in filter(None, (":".join(ref) if ref else "", *(self._key(use) for use in entry.uses))):
            if key in told:
                return self._take(segment, [told[key]])
        return self._take(segment, list(self._candidates(entry)))

    def _key(self, use: Use) -> str:
        return ":".join((use.method.key, ".".join(use.path)))

    def _candidates(self, entry: Entry) -> Iterator[str]:
        roots = [use for use in entry.uses if use.depth == 0]
        ref = entry.object.ref
        anchor = ref[1].partition("#")[2] if ref and ref[0] == "types" else ""
        versioned = "V3" if all(use.method.version == 3 for use in entry.uses) and self._both(entry) else ""
        records = [use for use in roots if RECORD_VERBS.fullmatch(use.method.verb)]
        if records:
            groups = sorted(
                {use.method.group for use in records}, key=lambda group: (len(group.split(".")), len(group), group)
            )
            if len(groups) > 1 and len({group.split(".")[-1].casefold() for group in groups}) == 1:
                yield versioned + self.base(groups[0].split(".")[0] + "." + groups[0].split(".")[-1])
            yield versioned + self.base(groups[0])
        if re.fullmatch(r"[A-Za-z]+(?:_[A-Za-z]+)+|[a-z]+[A-Z]\w*", anchor) and anchor != "descriptors":
            yield versioned + self.base(
                self._first(entry).method.name.split(".")[0]
                + "."
                + re.sub(rf"^{self._first(entry).method.name.split('.')[0]}_", "", anchor)
            )
        others = [use for use in roots if use not in records]
        if others:
            use = min(others, key=lambda use: len(use.method.name))
            verb = re.sub(r"^(?:get|list|add|create|set|update)(?=[A-Z])", "", use.method.verb)
            word = pascal(singular(verb) if use.many else verb)
            made = (
                versioned + self.base(use.method.group) + ("" if self.base(use.method.group).endswith(word) else word)
            )
            yield made.removesuffix("s") + "Set" if made.endswith("Fields") else made
        nested = [use for use in entry.uses if use.depth]
        if nested:
            use = min(nested, key=lambda use: (use.depth, len(use.method.name)))
            key = use.path[-1]
            word = pascal(singular(key) if use.many else key)
            owners = {use.owner for use in nested}
            owner = self.entries.get(use.owner)
            above = owner.name if owner and owner.name else versioned + self.base(use.method.group)
            if len(owners) > 1:
                parts = {use.method.name.split(".")[0] for use in nested}
                if len(parts) == 1:
                    yield versioned + self.base(
                        next(iter(parts)) + "." + singular(key) if use.many else next(iter(parts)) + "." + key
                    )
            if not above.endswith(word):
                yield above + word
            if word == "Fields":
                yield above + "Field"
            yield above + "Item"
        first = self._first(entry)
        yield versioned + self.base(first.method.name) + "".join(pascal(step) for step in first.path[-1:])
        if ref:
            yield versioned + pascal(re.sub(r"\W+", "_", anchor).strip("_") or "Thing")
        for number in range(2, 30):
            yield f"{versioned}{self.base(first.method.group)}{number}"

    def _both(self, entry: Entry) -> bool:
        segment = self._first(entry).method.name.split(".")[0]
        return segment in self.tables.shapes.get("both_versions", ())

    def base(self, group: str) -> str:
        """Return what the record of a group is called: ``sale.basketitem`` → ``SaleBasketitem``, ``crm.activity.todo`` → ``ActivityTodo``."""
        prefixes: dict[str, str] = self.tables.shapes.get("prefixes", {})
        spelled: dict[str, str] = self.tables.shapes.get("spelled", {})
        parts = group.split(".")
        for length in range(len(parts), 0, -1):
            start = ".".join(parts[:length])
            if start in prefixes:
                rest = parts[length:]
                head = prefixes[start]
                break
        else:
            head, rest = pascal(parts[0]), parts[1:]
        words: list[str] = []
        for number, part in enumerate(rest):
            word = spelled.get(part, part)
            words.append(pascal(singular(word) if number == len(rest) - 1 else word))
        if not words:
            return head or pascal(singular(parts[-1]))
        made = head + "".join(words)
        return re.sub(r"^([A-Z]\w+)\1", r"\1", made)

    def _take(self, segment: str, candidates: list[str]) -> str:
        taken = self.taken.setdefault(segment, set())
        for name in candidates:
            if (
                name
                and name.isidentifier()
                and name[0].isupper()
                and name not in taken
                and name not in _TAKEN
                and not name.endswith("Fields")
            ):
                taken.add(name)
                return name
        self.notes.append(f"no name for a shape of {segment}: {candidates[:3]}")
        name = next(f"{candidates[0]}{number}" for number in range(2, 99) if f"{candidates[0]}{number}" not in taken)
        taken.add(name)
        return name


def fit_name(wire: str, taken: set[str]) -> str:
    """Return a Python name for a key that gives none, or one that is taken."""
    word = wire.lstrip("~_")
    word = names.snake(re.sub(r"\W+", "_", word).strip("_")) or "field_" + re.sub(r"\W+", "_", word).strip("_").lower()
    if wire.startswith("~"):
        word += "_raw"
    for candidate in (
        word,
        f"{word}_upper" if wire.isupper() else f"{word}_lower",
        *(f"{word}_{n}" for n in range(2, 9)),
    ):
        if candidate not in taken and names.is_fit(candidate, names.FIELD_TAKEN):
            return candidate
    return word + "_"
