"""The import: facts and hand-written files in, spec files out.

Hand-written entries always win. Of a file that exists nothing is changed but that missing methods are appended, and shapes they need, and that only in
the folder that is written to.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import attrs

from .. import load_fields, load_methods, read_spec
from ..model import SCALARS, ErrorRules, Spec
from ..strict_yaml import parse
from . import decisions, emit, judged
from .entities import Families
from .entry import path_of
from .errors import Errors
from .evidence import Evidence
from .existing import Existing
from .gather import Gathering
from .kinds import Kind, Typing
from .known import Known
from .mend import mend
from .params import Params
from .read import Documented, Facts, read
from .results import Result, result
from .sections import path_of_home, written
from .shapes import Shapes
from .tables import Tables, load

FEATURES = {
    "one_of": "one_of" in load_fields.PARAM_KEYS,
    "status": "status" in load_methods.ERROR_KEYS,
    "limit": "limit" in load_methods.PAGING,
    "page": "page" in load_methods.PAGING,
    "last_id": "last_id" in load_methods.PAGING,
    "cursor": "cursor" in load_methods.PAGING,
    "nav_params": "nav_params" in load_methods.PAGING,
    "page_navigation": "page_navigation" in load_methods.PAGING,
    "stream": "stream" in SCALARS,
}


@attrs.define(eq=False)
class Import:
    """What an import makes.

    Attributes:
        texts: The files by their path in the spec.
        counts: Figures for the report.
        notes: What was decided by a rule and wants to be looked at.
        untyped: Parameters and results without a type.
    """

    texts: dict[str, str] = attrs.field(factory=dict)
    counts: Counter[str] = attrs.field(factory=Counter)
    notes: list[str] = attrs.field(factory=list)
    untyped: list[str] = attrs.field(factory=list)
    made: list[Documented] = attrs.field(factory=list)


def build(
    facts_dir: Path,
    spec_dir: Path,
    allow_missing_summaries: bool = False,
    tables: Tables | None = None,
    decided: Path | None = None,
) -> Import:
    """Make the spec files for all methods that the spec does not have.

    Args:
        facts_dir: Folder of the facts.
        spec_dir: Folder of the spec as it is; need not be there.
        allow_missing_summaries: Use the page's title where we have no summary. Only for a look at the types: what comes out is not to be committed.
        tables: The decisions; by default those beside this module.
        decided: Folder of decisions that were taken with the pages at hand; they win over rules and tables.

    Raises:
        SpecError: The spec that is there has mistakes.
    """
    tables = tables or load()
    if decided is not None:
        tables.judged = judged.load(decided)
    return _Builder(read(facts_dir), spec_dir, allow_missing_summaries, tables).run()


@attrs.define(eq=False, slots=False)
class _Builder:
    facts: Facts
    spec_dir: Path
    allow_missing: bool
    tables: Tables
    made: Import = attrs.field(factory=Import)

    def run(self) -> Import:
        self.spec: Spec | None = (
            read_spec(self.spec_dir) if self.spec_dir.is_dir() and any(self.spec_dir.rglob("*.yaml")) else None
        )
        self.features = frozenset(key for key, known in FEATURES.items() if known)
        self.existing = Existing(self.spec, self.spec_dir, self.facts, self.tables)
        for key, told in self.tables.extra.items():
            self.tables.methods.setdefault(key, told)
            self.tables.judged.setdefault(key, {"summary": told["summary"], "safety": told["safety"]})
        self.facts.methods += [_extra(key, told) for key, told in self.tables.extra.items()]
        self.made.notes += mend(self.facts, self.tables)
        self.errors = Errors.of(self.facts, self.spec.errors if self.spec else ErrorRules(), self.features)
        self.evidence = Evidence.of(self.facts)
        self.typing = Typing(self.evidence)
        self.gathering = Gathering(
            self.facts,
            tuple(self.tables.shapes.get("maps", ())),
            tuple(self.tables.shapes.get("free", ())),
            self.tables.fields.get("answers", {}),
        )
        both = {m.name.split(".")[0] for m in self.facts.methods if m.version == 3} & {
            m.name.split(".")[0] for m in self.facts.methods if m.version == 2
        }
        self.tables.shapes["both_versions"] = sorted(both)
        self.shapes = Shapes(self.typing, tables=self.tables)
        self.params = Params(self.evidence, self.tables, self.features)
        new = [
            method
            for method in self.facts.methods
            if (method.version, method.name) not in self.existing.methods and not self.is_skipped(method)
        ]
        self.made.made = new
        results = {method.key: result(method, self.gathering, self.tables) for method in self.facts.methods}
        self.complete(results)
        self.existing.claim(self.shapes, self.gathering, results)
        for method in self.facts.methods:
            self.shapes.collect(method, results[method.key])
        self.shapes.join()
        self.existing.again(self.shapes, new, results)
        self.shapes.settle()
        self.families = Families(self.facts, self.tables, self.shapes, self.params, self.existing.methods)
        self.families.find(new, results)
        by_file: dict[tuple[int, tuple[str, ...]], list[Documented]] = {}
        for method in new:
            by_file.setdefault((method.version, path_of(method)), []).append(method)
        texts: dict[str, dict[str, Any]] = {}
        for (version, parts), methods in by_file.items():
            texts[path_of_home((version, parts, False))] = self.file(methods, results)
        self.place_shapes(texts)
        for path, content in sorted(texts.items()):
            self.made.texts[path] = written(self.spec_dir, path, content)
        self.made.notes += self.families.notes + self.params.notes + self.shapes.notes
        self.made.untyped += [f"parameter {where}" for where in self.params.untyped]
        self.made.counts["parameters and their fields"] = self.params.count
        self.made.counts["of them untyped"] = len(self.params.untyped)
        return self.made

    def is_skipped(self, method: Documented) -> bool:
        return bool(self.tables.methods.get(method.key, {}).get("skip"))

    def complete(self, results: dict[str, Result]) -> None:
        """Give rows the id by which a list is walked, where their page forgets it."""
        for key, decided in self.tables.judged.items():
            name = str(decided.get("paging") or "").rpartition("/")[2]
            known = results[key].known if key in results and str(decided.get("paging")).startswith("keyset:") else None
            while known is not None and known.item is not None:
                known = known.item
            if known is not None and known.object is not None and name not in known.object.fields:
                added = Known({"name": name, "type": "integer"})
                known.object.fields = {name: added, **known.object.fields}

    # what the spec has already

    def file(self, methods: list[Documented], results: dict[str, Result]) -> dict[str, Any]:
        first = methods[0]
        group = first.group
        content: dict[str, Any] = {"group": group}
        about = self.tables.summaries.get(f"v3.{group}.*" if first.version == 3 else f"{group}.*")
        if about:
            content["about"] = about
        scopes = [decisions.scopes(method) for method in methods]
        shared_scopes = Counter(scopes).most_common(1)[0][0]
        head = self.head(path_of_home((first.version, path_of(first), False)))
        if head is not None:
            shared_scopes = tuple(head.get("scopes", ()))
        if shared_scopes:
            content["scopes"] = list(shared_scopes)
        if head.get("application", False) if head is not None else all(map(decisions.is_application_only, methods)):
            content["application"] = True
        codes = {method.key: self.errors.for_method(method, self.families.missing_code(method)) for method in methods}
        common: dict[str, Any] = {}
        if len(methods) > 2 and head is None:
            first_codes = next(iter(codes.values()))
            common = {
                code: about
                for code, about in first_codes.items()
                if code and all(known.get(code, ...) == about for known in codes.values())
            }
        if common:
            content["errors"] = _errors(common)
        made = emit.Block()
        for method in sorted(methods, key=_order):
            entry = self.method(method, results[method.key])
            if decisions.scopes(method) != shared_scopes:
                entry = _insert(entry, "scopes", list(decisions.scopes(method)), "safety")
            if decisions.is_application_only(method) != bool(content.get("application")):
                entry = _insert(entry, "application", decisions.is_application_only(method), "safety")
            own = {code: about for code, about in codes[method.key].items() if code not in common}
            if own:
                entry["errors"] = _errors(own)
            made[method.verb] = entry
        content["shapes"] = {}
        content["entities"] = {}
        content["head"] = head is not None
        content["methods"] = made
        return content

    def head(self, path: str) -> dict[str, Any] | None:
        """Return what a file that is there says for all its methods; ``None`` when there is none."""
        there = self.spec_dir / path
        if not there.exists():
            return None
        root, _ = parse(there.read_bytes(), path)
        found: dict[str, Any] = root.plain() if root is not None else {}
        return found

    def method(self, method: Documented, result: Result) -> dict[str, Any]:
        entry = emit.Block()
        told: dict[str, Any] = self.tables.methods.get(method.key, {})
        decided = self.tables.judged.get(method.key, {})
        said = self.tables.summaries.get(method.key) or decided.get("summary")
        if isinstance(said, dict):
            entry.update({key: said[key] for key in ("summary", "about") if key in said})
        elif said:
            entry["summary"] = said
        elif self.allow_missing:
            entry["summary"] = _from_title(method)
            self.made.counts["summaries missing"] += 1
        else:
            entry["summary"] = "TODO"
            self.made.counts["summaries missing"] += 1
        entry["doc"] = method.doc
        who = decisions.who(method, self.tables)
        if who:
            entry["who"] = who
        if method.raw.get("deprecated"):
            instead, said_instead = decisions.replaced_by(method, self.facts)
            entry["deprecated"] = said_instead if said_instead and not instead else True
            if instead:
                entry["replaced_by"] = instead
        if told.get("name"):
            entry["name"] = told["name"]
        safe = decisions.safety(method, self.tables)
        doubt = str(told.get("doubt", decided.get("doubt")) or "")
        entry["safety"] = emit.remarked(safe.value, safe.why, (doubt[:1].upper() + doubt[1:],) if doubt else ())
        if not method.raw.get("batchable", True) or (self.is_binary(method) and "stream" in self.features):
            entry["batch"] = False
        if method.raw.get("positional"):
            entry["positional"] = True
        family = self.families.of(method)
        paging = decisions.paging(method, result, self.tables, self.features)
        params = self.params.of(method, paging.style, family is not None)
        if family is not None:
            params = family.params(method, params)
        if params:
            entry["params"] = emit.Block(params)
        if family is not None:
            entry["entity"] = family.use(method)
        if result.under:
            entry["under"] = result.under
        if result.rows:
            entry["rows"] = result.rows
        entry["result"] = self.result(method, result, family)
        if paging.style:
            entry["paging"] = emit.remarked(paging.written, paging.why)
        if result.absent is not ...:
            entry["absent"] = result.absent
        return entry

    def is_binary(self, method: Documented) -> bool:
        return bool((method.result or {}).get("binary"))

    def result(self, method: Documented, result: Result, family: Any) -> Any:
        if self.is_binary(method):
            return emit.Type("stream" if "stream" in self.features else "file")
        if result.type:
            text = result.type
            if text == "unknown":
                self.made.untyped.append(f"result {method.key}: {result.remark}")
            return emit.Entry(emit.Type(text), beside=result.remark)
        assert result.known is not None
        name = result.under or result.rows or ""
        kind = self.typing.kind(result.known, name.split(".")[-1] if name else "", method.group or method.name)
        if result.rows is not None:
            kind = attrs.evolve(kind, nullable=False)
            if kind.word != "array":
                kind = Kind("array", of=kind)
        if result.known.seen == {"null"} and not result.known.holds and kind.word in ("json", "unknown"):
            kind = Kind("null")
        value = self.shapes.value(kind)
        text = self.shapes.text(kind)
        if text == "map<json>" and not any(result.known.values) and not result.known.is_free:
            kind = Kind("map", of=Kind("unknown"))
            value, text = emit.Type("map<unknown>"), "map<unknown>"
        if "unknown" in text:
            self.made.untyped.append(f"result {method.key}: {text}")
        remark = result.remark or (
            "not documented; as in all classic families of the CRM" if (method.result or {}).get("family") else ""
        )
        if "unknown" in text and not remark:
            remark = "the reference does not say more"
        if result.beside:
            remark = "; ".join(
                filter(
                    None,
                    (
                        remark,
                        "beside the rows: "
                        + ", ".join(f"`{key}`" for key in result.beside[:6])
                        + (", …" if len(result.beside) > 6 else ""),
                    ),
                )
            )
        return emit.Entry(value, beside=remark) if remark else value

    def place_shapes(self, texts: dict[str, dict[str, Any]]) -> None:
        """Put each shape into the file where it belongs."""
        for entry in self.shapes.entries.values():
            if (
                not entry.uses
                or entry.is_external
                or entry.inline
                or not entry.name
                or any(entry.object is row for row in self.families.rows)
            ):
                continue
            path = path_of_home(entry.home)
            if path not in texts:
                texts[path] = (
                    {"shapes": {}, "entities": {}} if entry.home[2] else {"group": "", "shapes": {}, "entities": {}}
                )
            texts[path].setdefault("shapes", {})[entry.name] = self.shapes.shape(entry)
            self.made.counts["shapes"] += 1
        for path, name, entity in self.families.written():
            texts.setdefault(path, {"shapes": {}, "entities": {}}).setdefault("entities", {})[name] = entity
            self.made.counts["entities"] += 1

    # text


_FIRST = ("add", "get", "list", "getlist", "getList", "update", "set", "delete", "fields", "getFields", "getfields")
"""Methods that stand first in a file, in this order; the others follow by name."""


def _order(method: Documented) -> tuple[int, str]:
    return (_FIRST.index(method.verb) if method.verb in _FIRST else len(_FIRST), method.verb.casefold())


def _errors(codes: dict[str, Any]) -> Any:
    if any(codes.values()):
        return emit.Block({code: about if about else ... for code, about in codes.items()})
    return list(codes)


def _extra(key: str, told: dict[str, Any]) -> Documented:
    """Return a method that the facts do not have as if they had it."""
    name = key.removeprefix("v3.")
    raw = {
        "name": name,
        "doc": told["doc"],
        "scopes": told.get("scopes", []),
        "params": [{"name": wire, "type": "any"} for wire in told.get("params", {})],
        "context": {"application_only": bool(told.get("application"))},
    }
    return Documented(name, 3 if key != name else 2, raw)


def _insert(entry: dict[str, Any], key: str, value: Any, before: str) -> dict[str, Any]:
    made = emit.Block()
    for known, inner in entry.items():
        if known == before:
            made[key] = value
        made[known] = inner
    return made


def _from_title(method: Documented) -> str:
    title = re.sub(r"\s+", " ", str(method.raw.get("title") or method.name)).strip().rstrip(".")
    title = re.sub(r"[^A-Za-z0-9 .,()/'-]", "", title)[:100].strip()
    return (title[:1].upper() + title[1:] if title else "Call it") + "."
