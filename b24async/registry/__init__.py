"""What the spec says of every method, found by its name on the wire.

Stubs carry only what a call needs. Everything else (parameters with their types, results, errors, entities) lies beside this module as one JSON
file per first name segment, written by the generator. A file is read when something in it is asked for, once per process; neither YAML nor stubs
are loaded. The command line, the local portal and ``Bitrix24.call`` read from here.

``registry.include(folder)`` adds the files that were generated from a spec of one's own; a method there wins over ours of the same name.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

_folders: tuple[Path, ...] = (Path(__file__).parent,)
_files: dict[str, dict[str, Any]] = {}
_found: dict[tuple[str, int], MethodRecord] = {}
_read: set[str] = set()


@attrs.frozen
class ParameterRecord:
    """One parameter of a method.

    ``name`` is its spelling on the wire, ``python`` the keyword of the stub, ``type`` the type as the registry writes it (``{"type": "integer"}``).
    """

    name: str
    python: str
    required: bool
    nullable: bool
    type: dict[str, Any]
    about: str


@attrs.frozen
class ErrorRecord:
    """One documented error: its ``code``, the name of the exception class it ``raises`` and what it means."""

    code: str
    raises: str
    about: str


@attrs.frozen(eq=False)
class MethodRecord:
    """All that the spec says of one method. ``data`` is its entry in the registry file, unabridged."""

    name: str
    version: int
    summary: str
    about: str
    doc: str
    safety: str
    scopes: tuple[str, ...]
    params: tuple[ParameterRecord, ...]
    result: dict[str, Any]
    errors: tuple[ErrorRecord, ...]
    data: dict[str, Any] = attrs.field(repr=False)

    @property
    def python(self) -> str:
        """The attribute path of the stub below the client, for example ``v3.tasks.task.get``."""
        return str(self.data["python"])


def find(name: str, version: int = 2) -> MethodRecord | None:
    """Return the record of a method, or ``None`` when no spec has it.

    Args:
        name: Name on the wire, in any letter case.
        version: REST version, ``2`` or ``3``.
    """
    key = (name.casefold(), version)
    found = _found.get(key)
    if found is None and (part := segment(name)) not in _read:
        for data in load(part).get("methods", ()):
            _found.setdefault((data["name"].casefold(), data["version"]), _record(data))
        _read.add(part)
        found = _found.get(key)
    return found


def methods() -> Iterator[MethodRecord]:
    """Yield the record of every method of both versions, by first name segment."""
    for name in segments():
        for data in load(name).get("methods", ()):
            record = find(data["name"], data["version"])
            if record is not None:
                yield record


def events() -> Iterator[dict[str, Any]]:
    """Yield what the spec says of every event."""
    for name in segments():
        yield from load(name).get("events", ())


def segments() -> list[str]:
    """Return the first name segments that have a file, sorted; ``core`` holds the names without a dot."""
    return sorted({path.stem for folder in _folders for path in folder.glob("*.json")})


def segment(name: str) -> str:
    """Return the first segment of a method name as files are named: ``crm`` for ``crm.deal.list``, ``core`` for ``profile``."""
    head, dot, _ = name.partition(".")
    return head.casefold() if dot else "core"


def load(name: str) -> dict[str, Any]:
    """Return the content of one registry file (several folders merged), or an empty one. Treat it as read-only."""
    if name not in _files:
        merged: dict[str, Any] = {"methods": [], "shapes": {}, "entities": {}, "events": []}
        for folder in reversed(_folders):
            path = folder / f"{name}.json"
            if path.parent == folder and path.is_file():
                content = json.loads(path.read_text("utf-8"))
                known = {(method["name"].casefold(), method["version"]) for method in merged["methods"]}
                merged["methods"] += [
                    m for m in content.get("methods", ()) if (m["name"].casefold(), m["version"]) not in known
                ]
                for part in ("shapes", "entities"):
                    merged[part] = {**content.get(part, {}), **merged[part]}
                merged["events"] += content.get("events", ())
        _files[name] = merged
    return _files[name]


def folders() -> tuple[Path, ...]:
    """Return the folders that are read, ours first."""
    return _folders


def search(text: str) -> list[MethodRecord]:
    """Return the methods whose name or summary holds every word of a text, in any letter case."""
    words = text.casefold().split()
    return [
        record for record in methods() if all(word in f"{record.name} {record.summary}".casefold() for word in words)
    ]


def include(folder: str | Path) -> None:
    """Add a folder of registry files generated from another spec; its entries win over those already there."""
    global _folders
    path = Path(folder)
    if path not in _folders:
        _folders = (*_folders, path)
        _files.clear()
        _found.clear()
        _read.clear()


def _record(data: dict[str, Any]) -> MethodRecord:
    return MethodRecord(
        name=data["name"],
        version=data["version"],
        summary=data["summary"],
        about=data.get("about", ""),
        doc=data.get("doc", ""),
        safety=data["safety"],
        scopes=tuple(data["scopes"]),
        params=tuple(
            ParameterRecord(
                name=param["name"],
                python=param["python"],
                required=param["required"],
                nullable=param.get("nullable", False),
                type=param["type"],
                about=param.get("about", ""),
            )
            for param in data["params"]
        ),
        result=data["result"],
        errors=tuple(ErrorRecord(item["code"], item["raises"], item.get("about", "")) for item in data["errors"]),
        data=data,
    )
