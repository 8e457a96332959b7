"""Print what the spec says of a method, or list the methods whose names hold a text."""

from __future__ import annotations

import argparse
import difflib
import json
from typing import Any

from b24async import registry
from b24async.errors import UsageError
from b24async.registry import MethodRecord


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("method", help="method name, or a part of one")
    parser.add_argument("--v3", action="store_true", help="the method of REST 3.0")
    parser.add_argument("--json", action="store_true", help="the registry's entry as it is")


async def run(options: argparse.Namespace) -> int:
    record = registry.find(options.method, 3 if options.v3 else 2)
    if record is not None:
        print(json.dumps(record.data, ensure_ascii=False, indent=2) if options.json else describe(record))
        return 0
    names = sorted({(method.name, method.version) for method in registry.methods()})
    part = options.method.casefold()
    matches = [(name, version) for name, version in names if part in name.casefold()]
    if not matches:
        near = difflib.get_close_matches(options.method, [name for name, _ in names], 3)
        raise UsageError(f"no spec knows {options.method}" + (f"; did you mean {', '.join(near)}?" if near else ""))
    for name, version in matches:
        found = registry.find(name, version)
        print(f"{name}{' (v3)' if version == 3 else ''}: {found.summary if found else ''}")
    return 0


def describe(record: MethodRecord) -> str:
    """Return what the spec says of a method as plain text."""
    lines = [f"{record.name}{'  (REST 3.0)' if record.version == 3 else ''}", "", record.summary]
    if record.about:
        lines += ["", record.about]
    if record.data.get("deprecated"):
        lines += [
            "",
            f"Deprecated. {record.data['deprecated']}".rstrip(),
            *(f"Use {name}." for name in record.data.get("replaced_by", ())),
        ]
    stub = f"Stub: b24.{record.python}" if record.python else "Without a stub: use b24.batch()"
    lines += ["", stub, f"Safety: {record.safety}", f"Scope: {', '.join(record.scopes)}"]
    if record.params:
        lines += ["", "Parameters:"]
        for param in record.params:
            need = "required" if param.required else "optional"
            lines.append(f"  {param.python}  ({param.name}: {type_text(param.type)}, {need})  {param.about}".rstrip())
    lines += ["", f"Result: {type_text(record.result['type'])}"]
    if record.errors:
        lines += ["", "Errors:"]
        lines += [f"  {error.code or '(empty)'}  {error.raises}  {error.about}".rstrip() for error in record.errors]
    return "\n".join([*lines, "", record.doc])


def type_text(type_: dict[str, Any]) -> str:
    """Return a type of the registry as people write it."""
    match type_["type"]:
        case "array":
            text = f"{type_text(type_['items'])}[]"
        case "map":
            text = f"map<{type_text(type_['values'])}>"
        case "union":
            text = " | ".join(type_text(part) for part in type_["any_of"])
        case "shape":
            text = str(type_["shape"]).rpartition(".")[2]
        case "fields":
            text = "fields"
        case name:
            text = str(name)
    return text + ("?" if type_.get("nullable") else "")
