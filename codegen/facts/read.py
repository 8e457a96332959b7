"""The facts as they are read: plain JSON, a thin wrapper per method, and the tables that rows refer to.

Nothing is decided here. A *row* is one documented field: a mapping with ``name``, ``type``, ``fields`` and what else its table said.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import attrs

Row: TypeAlias = dict[str, Any]
"""One documented field."""

RefKey: TypeAlias = tuple[str, ...]
"""What a reference names: ``("types", page)`` or ``("method", name, version, path)``."""

IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


@attrs.frozen(eq=False)
class Documented:
    """One documented method."""

    name: str
    version: int
    raw: Row = attrs.field(repr=False)

    @property
    def key(self) -> str:
        """Return the name that tables use: ``crm.deal.add``, ``v3.tasks.task.add``."""
        return f"v3.{self.name}" if self.version == 3 else self.name

    @property
    def group(self) -> str:
        return self.name.rpartition(".")[0]

    @property
    def verb(self) -> str:
        return self.name.rpartition(".")[2]

    @property
    def doc(self) -> str:
        return str(self.raw["doc"]).removesuffix(".md")

    @property
    def params(self) -> list[Row]:
        return list(self.raw.get("params") or ())

    @property
    def result(self) -> Row | None:
        found: Row | None = self.raw.get("result")
        return found

    def requests(self) -> list[Row]:
        """Return the parameters that samples send."""
        found = self.raw.get("examples", {}).get("request_json", ())
        return [body for body in found if isinstance(body, dict)]

    def answers(self) -> list[Row]:
        """Return the bodies that samples answer, each with ``result`` and what stands beside it. Some pages leave the envelope out."""
        found = self.raw.get("examples", {}).get("response_json", ())
        return [body if "result" in body else {"result": body} for body in found if isinstance(body, dict)]


@attrs.define(eq=False)
class Facts:
    """All documented methods, in the order of the reference, and the field lists that they refer to."""

    methods: list[Documented]
    objects: dict[str, Row]
    unnamed: dict[str, list[str]]
    by_key: dict[str, Documented] = attrs.field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.by_key = {method.key: method for method in self.methods}

    def find(self, name: str, version: int) -> Documented | None:
        return self.by_key.get(f"v3.{name}" if version == 3 else name)


def read(folder: Path) -> Facts:
    """Read the folder of the facts.

    Raises:
        FileNotFoundError: It is none.
    """
    index = _load(folder / "index.json")
    places = {(entry["name"], entry["version"]): number for number, entry in enumerate(index.get("names", ()))}
    methods = [
        Documented(raw["name"], int(str(raw["version"]).removeprefix("v")), raw)
        for path in sorted((folder / "methods").glob("*.json"))
        for raw in _load(path)
    ]
    methods.sort(key=lambda method: places.get((method.name, f"v{method.version}"), len(places)))
    return Facts(methods, _load(folder / "types.json")["objects"], index.get("mentioned_without_page", {}))


def _load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def ref_key(row: Row, key: str = "fields_ref") -> RefKey | None:
    """Return what a row's reference names."""
    ref = row.get(key)
    if not isinstance(ref, dict):
        return None
    if "types" in ref:
        return ("types", str(ref["types"]))
    return ("method", str(ref["method"]), str(ref.get("version", "v2")), str(ref.get("path", "result")))


def children(row: Row) -> list[Row]:
    return list(row.get("fields") or ())


def walk(rows: list[Row], path: str = "") -> Iterator[tuple[str, Row]]:
    """Yield every row below with its path, ``fields.SETTINGS.LIST``."""
    for row in rows:
        here = f"{path}.{row['name']}" if path else str(row["name"])
        yield here, row
        yield from walk(children(row), here)
