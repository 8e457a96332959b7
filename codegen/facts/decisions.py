"""What the engine relies on and what pages say in prose: safety, paging, errors, who may call, what replaces a method."""

from __future__ import annotations

import fnmatch
import re
from typing import Any

import attrs

from .. import load_methods
from .read import Documented, Facts, walk
from .results import Result
from .tables import Tables


@attrs.frozen
class Decision:
    """A value and the reason for it."""

    value: Any
    why: str = ""


def safety(method: Documented, tables: Tables) -> Decision:
    """Say what a second run does."""
    judged = tables.judged.get(method.key)
    if judged is not None:
        return Decision(judged["safety"], str(judged.get("why") or ""))
    told = tables.safety.get("methods", {}).get(method.key)
    if told:
        return Decision(told["is"], told.get("why", ""))
    verbs = tables.safety.get("verbs", {})
    if method.verb in verbs.get("safe", ()):
        return Decision("safe")
    if method.verb in verbs.get("idempotent", ()):
        if _takes_files(method.params):
            return Decision("unsafe", "a file given as content is stored once more")
        if _adds_rows(method):
            return Decision("unsafe", "what comes without an id is added by each run")
        return Decision(
            "idempotent", "values are absolute" if method.verb in ("set", "update", "edit", "modify") else ""
        )
    if re.fullmatch(r"delete\w*|un(?:register|bind|set)|remove\w*", method.verb):
        return Decision("unsafe", "a second run finds nothing to delete")
    return Decision("unsafe")


def _takes_files(rows: list[Any]) -> bool:
    return any(
        row.get("file_content") or row.get("type") == "file" or _takes_files(row.get("fields") or []) for row in rows
    )


def _adds_rows(method: Documented) -> bool:
    """Whether an update has a list of rows of which those without id are new."""
    text = str(
        [row.get("doc_type", "") for row in method.params]
        + [child.get("doc_type", "") for row in method.params for child in row.get("fields") or ()]
    )
    return "crm_multifield" in text


@attrs.frozen
class Paging:
    """How a list is paged: what to write, and the reason or what cannot be said yet."""

    written: Any = None
    style: str = ""
    why: str = ""


def paging(method: Documented, result: Result, tables: Tables, features: frozenset[str]) -> Paging:
    """Say how a method's rows are paged; an empty ``style`` is none of a list at all."""
    if result.rows is None:
        return Paging()
    judged = tables.judged.get(method.key)
    own = tables.methods.get(method.key, {}).get("paging")
    if own:
        return Paging(own, str(own), str((judged or {}).get("paging_why") or ""))
    if judged is not None and judged.get("paging"):
        return _judged_paging(method, str(judged["paging"]), str(judged.get("paging_why") or ""), features)
    documented = method.raw.get("pagination") or {}
    style = documented.get("style")
    if method.key in tables.paging.get("none", {}):
        return Paging("none", "none", tables.paging["none"][method.key])
    if method.key in tables.paging.get("offset", {}):
        return _offset(method, tables, tables.paging["offset"][method.key])
    if style == "start":
        return _offset(method, tables, "")
    if style == "pagination":
        names_ = {
            str(child["name"])
            for param in method.params
            if param["name"] == "pagination"
            for child in param.get("fields") or ()
        }
        if names_ and not names_ & {"offset", "page"}:
            shown = ", ".join(f"`pagination.{name}`" for name in sorted(names_))
            return Paging("none", "none", f"pages by {shown}")
        return Paging("v3", "v3")
    if style:
        return Paging("none", "none", f"pages by {_params(documented)}")
    if method.verb == "tail":
        return Paging("none", "none", "pages by `cursor`")
    if method.raw.get("list_like"):
        shows = method.raw.get("sample_shows")
        if shows is None:
            return Paging("none", "none", "nothing is documented about pages")
        return Paging(
            "none",
            "none",
            "comes whole: `total` is answered, but there is no `start`"
            if "total" in shows
            else "comes whole: the sample has neither `total` nor `next`",
        )
    return Paging("none", "none")


def _judged_paging(method: Documented, style: str, why: str, features: frozenset[str]) -> Paging:
    """Write down how a person has found a list to page."""
    name, _, names_ = style.partition(":")
    if name in ("none", "offset", "v3"):
        return Paging(name, name, why)
    documented = dict(method.raw.get("pagination") or {})
    wires = {str(param["name"]).casefold(): str(param["name"]) for param in method.params}
    if name == "keyset":
        keys = names_.split("/")
        keyset: dict[str, str] | str = keys[0]
        given = {"filter": wires.get("filter", "filter"), "order": wires.get("order", "order")}
        if len(set(keys)) > 1 or given != {"filter": "filter", "order": "order"}:
            keyset = dict(zip(("filter", "order", "row"), keys, strict=True))
            keyset |= {f"{which}_param": wire for which, wire in given.items() if wire != which}
        if "filter" not in wires or "order" not in wires:
            return Paging("offset", "offset", why or "its ids cannot be walked along: it has no `filter` and `order`")
        return Paging({"keyset": keyset}, "offset", why)
    known = {wire.casefold(): path for path, wire in _paths(method)}
    made = {"style": _STYLES.get(name, name)}
    for key, candidates in _PLACES.items():
        path = next((known[candidate] for candidate in candidates if candidate in known), None)
        if path is not None and key in _NEEDS.get(name, ()):
            made[key] = path
    if name == "limit_offset" and "offset" not in made:
        made["style"] = "last_id" if "last_id" in made else "limit_only"
    if made["style"] in features and (made["style"] not in ("limit", "page") or set(made) > {"style"}):
        default = next((row.get("default") for path, row in _rows(method) if path == made.get("limit")), None)
        written: dict[str, Any] = {key: value for key, value in made.items() if key in load_methods.PAGING_KEYS}
        if made["style"] == "limit" and isinstance(default, int):
            written["size"] = default
        others = [f"`{value}`" for key, value in made.items() if key not in written]
        said = f"by {' and '.join(others)}" if others else ""
        return Paging(
            written if len(written) > 1 else made["style"], made["style"], "; ".join(filter(None, (said, why)))
        )
    shown = ", ".join(f"`{path}`" for key, path in made.items() if key != "style") or _params(documented) or name
    return Paging("none", "none", "; ".join(filter(None, (f"pages by {shown}", why))))


_STYLES = {"limit_offset": "limit", "limit": "limit_only"}
_NEEDS = {
    "limit_offset": ("limit", "offset"),
    "limit": ("limit",),
    "page": ("page", "limit"),
    "last_id": ("limit", "last_id", "first_id"),
    "cursor": ("cursor",),
    "nav_params": ("limit", "page"),
    "page_navigation": ("page_navigation",),
}
_PLACES = {
    "limit": ("limit", "npagesize"),
    "offset": ("offset",),
    "page": ("page", "inumpage"),
    "size": ("npagesize",),
    "last_id": ("last_id",),
    "first_id": ("first_id",),
    "cursor": ("cursor", "aftercursor"),
    "page_navigation": ("pagenavigation",),
}


def _rows(method: Documented) -> list[tuple[str, Any]]:
    return list(walk(method.params))


def _paths(method: Documented) -> list[tuple[str, str]]:
    """Return every parameter and field of a parameter with its path, outer ones last so that they win."""
    return [(path, path.rpartition(".")[2]) for path, _ in sorted(_rows(method), key=lambda pair: -pair[0].count("."))]


def _params(documented: dict[str, Any]) -> str:
    shown = [f"`{name}`" for name in documented.get("params", ())]
    return " and ".join(shown) if len(shown) < 3 else ", ".join(shown[:-1]) + " and " + shown[-1]


def _offset(method: Documented, tables: Tables, why: str) -> Paging:
    wires = {str(param["name"]) for param in method.params}
    for pattern, told in tables.paging.get("keyset", {}).items():
        if fnmatch.fnmatchcase(method.key, pattern):
            if not told or (method.raw.get("deprecated") and method.key in tables.paging.get("offset", {})):
                break
            if isinstance(told, dict):
                return Paging({"keyset": told}, "offset", why)
            if {"filter", "order"} <= wires:
                return Paging({"keyset": told}, "offset", why)
            break
    return Paging("offset", "offset", why)


def who(method: Documented, tables: Tables) -> str:
    """Say in our words who may call; ``""`` where we have none."""
    said = str(method.raw.get("who") or "").strip()
    for known, ours in tables.who.get("exact", {}).items():
        if said == known:
            return str(ours)
    for pattern, ours in tables.who.get("patterns", {}).items():
        found = re.fullmatch(pattern, said, re.IGNORECASE)
        if found:
            return re.sub(r"\s+", " ", found.expand(str(ours))).strip()
    return ""


def replaced_by(method: Documented, facts: Facts) -> tuple[list[str], str]:
    """Return the methods to use instead, and what to say where the reference names no single method."""
    found: list[str] = []
    family = ""
    for name in method.raw.get("replacement") or ():
        if name.endswith(".*"):
            same = name[:-1] + method.verb
            if any(known.name == same for known in facts.methods):
                found.append(same)
            else:
                family = f"Use `{name}` instead."
        elif name.endswith(".md"):
            family = {"invoice.md": "Use `crm.item.*` with `entityTypeId` 31 instead."}.get(name.rpartition("/")[2], "")
            if "user-defined-object-types" in name:
                family = "Use smart processes: `crm.type.*` and `crm.item.*`."
        elif re.fullmatch(r"[\w.]+", name):
            found.append(name)
    return found, family


def scopes(method: Documented) -> tuple[str, ...]:
    return tuple(method.raw.get("scopes") or ())


def is_application_only(method: Documented) -> bool:
    return bool((method.raw.get("context") or {}).get("application_only"))


def python_name(method: Documented, tables: Tables) -> str:
    told = tables.methods.get(method.key, {}).get("name")
    return str(told) if told else ""
