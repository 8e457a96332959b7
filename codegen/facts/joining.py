"""Which objects are one and the same.

Many pages list the same object once more. Objects that a reference joins are one from the start; here those that look alike are joined too, so that
``add``, ``get`` and ``list`` of one record answer one shape.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from .entry import RECORD_VERBS, Entry, Use
from .kinds import Typing
from .known import Known, Object
from .read import Documented
from .results import Result


@attrs.define(eq=False)
class Joining:
    """The objects of all answers, and which of them are one."""

    typing: Typing
    entries: dict[int, Entry] = attrs.field(factory=dict)
    joined: dict[int, Object] = attrs.field(factory=dict)

    def find(self, object: Object) -> Object:
        while id(object) in self.joined:
            object = self.joined[id(object)]
        return object

    def entry(self, object: Object) -> Entry:
        object = self.find(object)
        return self.entries.setdefault(id(object), Entry(object))

    # which objects there are

    def collect(self, method: Documented, result: Result) -> None:
        if result.known is not None:
            self._visit(method, result.known, (), False, 0, 0, set())

    def _visit(
        self,
        method: Documented,
        known: Known,
        path: tuple[str, ...],
        many: bool,
        depth: int,
        owner: int,
        seen: set[int],
    ) -> None:
        if known.item is not None and known.holds in ("array", "map"):
            self._visit(method, known.item, path, True, depth, owner, seen)
        if known.object is not None and known.holds == "object" and known.object.fields:
            entry = self.entry(known.object)
            entry.uses.append(Use(method, path, many, depth, owner))
            key = id(entry.object)
            if key in seen:
                return
            seen.add(key)
            for name, field in entry.object.fields.items():
                self._visit(method, field, (*path, name), False, depth + 1, key, seen)

    # which are one

    def join(self) -> None:
        """Join objects that look alike, segment by segment."""
        by_segment: dict[tuple[str, int], list[Entry]] = {}
        for entry in self.entries.values():
            if entry.uses:
                first = entry.uses[0].method
                by_segment.setdefault((first.name.split(".")[0], first.version), []).append(entry)
        for group in by_segment.values():
            group.sort(
                key=lambda entry: (
                    not entry.is_external,
                    min(use.depth for use in entry.uses),
                    -len(entry.object.fields),
                )
            )
            kept: list[Entry] = []
            for entry in group:
                best = max(
                    ((self.likeness(other, entry), number) for number, other in enumerate(kept)),
                    default=(0.0, 0),
                    key=lambda pair: pair[0],
                )
                if best[0] > 0:
                    self.unite(kept[best[1]], entry)
                else:
                    kept.append(entry)
        for key in [key for key in self.entries if key in self.joined]:
            del self.entries[key]

    def likeness(self, one: Entry, other: Entry) -> float:
        """Return how much two objects are alike; 0 when they are not one."""
        a, b = set(one.object.fields), set(other.object.fields)
        common = a & b
        if min(len(a), len(b)) < 3 or len(common) < 3:
            return 0.0
        if (
            one.object.ref
            and other.object.ref
            and one.object.ref != other.object.ref
            and not one.is_external
            and not _same_records(one, other)
        ):
            same = a == b
            return 1.0 if same and len(a) > 3 and self.fit(one.object, other.object, common) else 0.0
        alike = len(common) / len(a | b)
        inside = len(common) / min(len(a), len(b))
        same_key = {use.path[-1:] for use in one.uses} & {use.path[-1:] for use in other.uses}
        if not self.fit(one.object, other.object, common):
            return 0.0
        if one.is_external:
            return alike + 1 if len(common) / len(b) >= 0.9 and len(b) >= 4 and len(common) >= 4 else 0.0
        if alike >= 0.999 and len(a) >= 3:
            return 1.0
        if min(len(a), len(b)) >= 4 and alike >= 0.8:
            return alike
        if same_key and inside >= 0.8 and _same_records(one, other):
            return alike
        if same_key and same_key != {()} and inside >= 0.9 and len(common) >= 5 and alike >= 0.4:
            return alike
        return 0.0

    def fit(self, one: Object, other: Object, common: Iterable[str]) -> bool:
        """Whether fields of one name have one type, but for a few."""
        wrong = total = 0
        for name in common:
            a, b = one.fields[name], other.fields[name]
            total += 1
            if (a.holds or b.holds) and a.holds != b.holds and not _may_hold(a, b) and not _may_hold(b, a):
                wrong += 1
                continue
            if not a.holds and not b.holds:
                first, second = (self.typing.kind(field, name, "").word for field in (a, b))
                texts = {first, second}
                if (
                    first != second
                    and not texts & {"json"}
                    and (
                        "union" in texts
                        or ("boolean" in texts and len(texts) == 2)
                        or texts == {"string", "boolean(Y/N)"}
                    )
                ):
                    wrong += 1
        return wrong <= 0.12 * total

    def unite(self, one: Entry, other: Entry) -> None:
        """Put what is known of the second object into the first."""
        target, source = self.find(one.object), self.find(other.object)
        if target is source:
            return
        self.joined[id(source)] = target
        one.uses.extend(other.uses)
        one.is_external |= other.is_external
        self._merge(target, source)

    def _merge(self, target: Object, source: Object) -> None:
        partial = target.partial or source.partial
        for name, field in source.fields.items():
            if name in target.fields:
                self._learn(target.fields[name], field)
            else:
                target.fields[name] = field
                field.is_absent = field.is_absent or (not target.partial)
        for name, field in target.fields.items():
            if name not in source.fields and not source.partial:
                field.is_absent = True
        target.partial = partial

    def _learn(self, one: Known, other: Known) -> None:
        one.learn(other.row)
        one.values.extend(other.values)
        one.seen |= other.seen
        one.is_absent |= other.is_absent
        one.told = one.told or other.told
        if other.holds and (not one.holds or (one.holds != other.holds and not any(one.values) and any(other.values))):
            one.holds, one.item, one.object = other.holds, other.item, other.object
            return
        if {one.holds, other.holds} == {"array", "map"} and one.item is not None and other.item is not None:
            one.holds = "map" if any(isinstance(value, dict) and value for value in one.values) else one.holds
        if one.item is not None and other.item is not None:
            self._learn(one.item, other.item)
        if one.object is not None and other.object is not None:
            first, second = self.find(one.object), self.find(other.object)
            if first is not second:
                self.joined[id(second)] = first
                if id(second) in self.entries:
                    mine = self.entries.setdefault(id(first), Entry(first))
                    mine.uses.extend(self.entries.pop(id(second)).uses)
                self._merge(first, second)


def _same_records(one: Entry, other: Entry) -> bool:
    """Whether both are what a group's methods answer as its record."""
    groups = [
        {use.method.group for use in entry.uses if use.depth == 0 and RECORD_VERBS.fullmatch(use.method.verb)}
        for entry in (one, other)
    ]
    return bool(groups[0] & groups[1])


def _may_hold(one: Known, other: Known) -> bool:
    """Whether a value of which only its JSON type is known may be what the other is."""
    if one.holds:
        return {one.holds, other.holds} == {"map", "array"} and not any(one.values)
    kinds = one.seen - {"null", "boolean", "string"} or ({str(one.row.get("type"))} - {"unknown", "any", "None"})
    return not kinds or bool(kinds & {"object", "array"})
