"""What the spec says otherwise than the facts: ``python -m codegen drift --facts DIR``.

New facts come when the reference changes, and hand-written entries differ from it on purpose. So each difference is one line, and those that are meant
stand in ``differences.yaml`` with their reason. A line there that fits no difference any more is told too: the reason has gone.
"""

from __future__ import annotations

import fnmatch
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from .. import read_spec
from ..model import Method, Type
from .known import is_custom
from .params import required_names
from .read import Documented, Facts, read
from .tables import Tables, load

KINDS = {
    "number": "number",
    "money": "number",
    "date": "string",
    "datetime": "string",
    "map": "object",
    "shape": "object",
    "fields": "object",
}


@attrs.frozen(order=True)
class Difference:
    """One thing that differs. ``why`` is the reason when it is meant."""

    method: str
    what: str
    why: str = ""

    def __str__(self) -> str:
        return f"{self.method}: {self.what}" + (f"  ({self.why})" if self.why else "")


@attrs.frozen
class Drift:
    """What came out: differences nobody has explained, those that are meant, and explanations that explain nothing any more."""

    open: list[Difference]
    meant: list[Difference]
    stale: list[str]


def drift(facts_dir: Path, spec_dir: Path, tables: Tables | None = None) -> Drift:
    """Compare facts and spec.

    Raises:
        SpecError: The spec has mistakes.
    """
    tables = tables or load()
    facts = read(facts_dir)
    spec = read_spec(spec_dir)
    known = {
        ("v3." if method.version == 3 else "") + method.full: method
        for segment in spec.segments.values()
        for file in segment.files
        for method in file.methods
    }
    found = sorted(differences(facts, known))
    reasons: list[tuple[str, str, str]] = [
        (name, str(entry["what"]), str(entry["why"]))
        for name, entries in tables.differences.items()
        for entry in entries
    ]
    used: set[int] = set()
    left: list[Difference] = []
    meant: list[Difference] = []
    for each in found:
        number = next(
            (
                number
                for number, (name, what, _) in enumerate(reasons)
                if fnmatch.fnmatchcase(each.method, name) and fnmatch.fnmatchcase(each.what, what)
            ),
            None,
        )
        if number is None:
            left.append(each)
        else:
            used.add(number)
            meant.append(attrs.evolve(each, why=reasons[number][2]))
    stale = [
        f"{name}: {what}"
        for number, (name, what, _) in enumerate(reasons)
        if number not in used and ("*" in name or name in known)
    ]
    return Drift(left, meant, stale)


def differences(facts: Facts, spec: dict[str, Method]) -> Iterator[Difference]:
    """Yield everything that differs."""
    for documented in facts.methods:
        method = spec.get(documented.key)
        if method is None:
            yield Difference(documented.key, "is not in the spec")
        else:
            for what in _of_method(documented, method):
                yield Difference(documented.key, what)
    for key in spec.keys() - facts.by_key.keys():
        yield Difference(key, "is not in the facts")


def _of_method(documented: Documented, method: Method) -> Iterator[str]:
    yield from _params(documented, method)
    scopes = set(documented.raw.get("scopes") or ())
    if scopes != set(method.scopes):
        yield f"scopes: facts {_listed(scopes)}, spec {_listed(method.scopes)}"
    yield from _errors(documented, method)
    if bool(documented.raw.get("deprecated")) != bool(method.deprecated):
        yield f"deprecated in the {'facts' if documented.raw.get('deprecated') else 'spec'} only"
    application = bool((documented.raw.get("context") or {}).get("application_only"))
    if application != method.application:
        yield f"only inside an application: in the {'facts' if application else 'spec'} only"
    style = (documented.raw.get("pagination") or {}).get("style", "none")
    told = {"start": "offset", "pagination": "v3", "limit_offset": "limit"}.get(style, style)
    spelled = method.paging.style if method.paging is not None else "none"
    if told != spelled:
        yield f"paging: facts {told}, spec {spelled}"
    if documented.doc != method.doc:
        yield f"doc: facts {documented.doc}, spec {method.doc}"
    shown, said = _shown(documented), _said(method)
    if shown and said and not _agree(shown, said):
        yield f"result: facts {shown}, spec {said}"


def _params(documented: Documented, method: Method) -> Iterator[str]:
    rows = {
        str(row["name"]): row
        for row in documented.params
        if not row.get("dynamic") and not is_custom(str(row["name"])) and str(row["name"]) != "auth"
    }
    params = {param.wire: param for param in method.params}
    folded = {wire.casefold(): wire for wire in params}
    required = required_names(documented)
    for name in rows:
        if name not in params:
            other = folded.get(name.casefold())
            yield f"parameter {name} is called {other} in the spec" if other else f"parameter {name} is not in the spec"
        elif (name in required) != params[name].required:
            yield f"parameter {name} is required in the {'facts' if name in required else 'spec'} only"
    documented_names = {name.casefold() for name in rows}
    for wire in params:
        if wire.casefold() not in documented_names:
            yield f"parameter {wire} is not in the facts"


def _errors(documented: Documented, method: Method) -> Iterator[str]:
    codes = {str(error["code"]).casefold(): str(error["code"]) for error in documented.raw.get("errors", ())}
    told = {error.code.casefold(): error.code for error in method.errors}
    for code in sorted(codes.keys() - told.keys()):
        yield f'error "{codes[code]}" is not in the spec'
    for code in sorted(told.keys() - codes.keys()):
        yield f'error "{told[code]}" is not in the facts'


def _shown(documented: Documented) -> str:
    """Return the kind of JSON that the samples, or else the table, show."""
    row = documented.result
    if row is None:
        return ""
    if row.get("binary"):
        return "file"
    seen = set(row.get("seen", ()))
    kinds = seen or {str(row.get("type"))}
    if kinds & {"unknown", "any", "union"}:
        return ""
    return "/".join(sorted(kinds))


def _said(method: Method) -> str:
    """Return the kind of JSON that the spec says stands in ``result``."""
    if method.under or method.rows:
        return "object"
    kinds = _kinds(method.result)
    return "" if "json" in kinds else "/".join(sorted(kinds))


def _kinds(type_: Type) -> set[str]:
    if type_.kind == "union":
        return set().union(*map(_kinds, type_.any_of))
    return {KINDS.get(type_.kind, type_.kind), *(["null"] if type_.nullable else [])}


def _agree(shown: str, said: str) -> bool:
    one, other = set(shown.split("/")) - {"null"}, set(said.split("/")) - {"null"}
    if not one or not other:
        return True
    lenient = {
        "integer": {"string", "number"},
        "number": {"string", "integer", "double"},
        "boolean": {"string", "integer"},
        "string": {"date", "datetime", "integer"},
    }
    return all(
        kind in other or any(kind in lenient.get(word, ()) or word in lenient.get(kind, ()) for word in other)
        for kind in one
    ) or ("array" in one and "object" in other)


def _listed(words: Any) -> str:
    return ", ".join(sorted(words)) or "none"
