"""Holds generated methods against the samples of the reference: does a stub take what a sample sends, and read what a sample answers?

Works on any generated package; ``python -m tests.codegen.facts_samples --facts DIR --package NAME`` lists what does not fit.
"""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from b24async import calls
from codegen.facts.known import is_custom
from codegen.facts.read import Documented, read
from codegen.facts.tables import load


def methods_of(package: str) -> dict[tuple[str, int], calls.Method[Any]]:
    """Return every generated ``Method`` of a package by name and version."""
    found: dict[tuple[str, int], calls.Method[Any]] = {}
    top = importlib.import_module(f"{package}.methods")
    for info in pkgutil.walk_packages(top.__path__, top.__name__ + "."):
        for value in vars(importlib.import_module(info.name)).values():
            if isinstance(value, calls.Method):
                found[value.name, value.version] = value
    for value in vars(top).values():
        if isinstance(value, calls.Method):
            found[value.name, value.version] = value
    return found


def registry_of(package: str) -> dict[tuple[str, int], dict[str, Any]]:
    """Return what the registry of a package says of each method."""
    folder = Path(str(importlib.import_module(f"{package}.methods").__path__[0])).parent / "registry"
    entries = (entry for path in sorted(folder.glob("*.json")) for entry in json.loads(path.read_text())["methods"])
    return {(entry["name"], entry["version"]): entry for entry in entries}


def wrong_requests(method: Documented, entry: dict[str, Any], any_case: bool) -> Iterator[str]:
    """Yield the keys that a sample sends and no parameter takes."""
    known = {param["name"]: param["type"] for param in entry["params"]}
    if any_case:
        known |= {name.upper(): type_ for name, type_ in known.items()} | {
            name.lower(): type_ for name, type_ in known.items()
        }
    for body in method.requests():
        for key, value in body.items():
            if key not in known:
                if not is_custom(key):
                    yield key
                continue
            yield from _inside(known[key], value, key)


def _inside(type_: dict[str, Any], value: Any, path: str) -> Iterator[str]:
    if type_["type"] == "array" and isinstance(value, list):
        for inner in value:
            yield from _inside(type_["items"], inner, path + "[]")
    elif type_["type"] == "map" and isinstance(value, dict):
        for inner in value.values():
            yield from _inside(type_["values"], inner, path + ".*")
    elif type_["type"] == "object" and isinstance(value, dict):
        known = {field["name"]: field["type"] for field in type_["fields"]}
        for key, inner in value.items():
            if key in known:
                yield from _inside(known[key], inner, f"{path}.{key}")
            elif not is_custom(key):
                yield f"{path}.{key}"


def wrong_answers(method: Documented, generated: calls.Method[Any]) -> Iterator[str]:
    """Yield why answers of samples cannot be read."""
    for body in method.answers():
        try:
            generated.decode(body["result"], total=body.get("total"), next=body.get("next"), strict=True)
        except Exception as error:
            yield f"{error} <- {json.dumps(body['result'], ensure_ascii=False)[:160]}"


def check(facts: Path, package: str) -> dict[str, list[str]]:
    """Return what does not fit, by method, without the samples that are wrong in themselves."""
    generated, registry, wrong = methods_of(package), registry_of(package), load().samples
    found: dict[str, list[str]] = {}
    for method in read(facts).methods:
        key = (method.name, method.version)
        if key not in generated and registry.get(key, {}).get("python") == "":
            continue
        if key not in generated:
            found[method.key] = ["not generated"]
            continue
        told = wrong.get("methods", {}).get(method.key, {})
        any_case = method.name.split(".")[0] in wrong.get("any_case", ())
        sent = dict.fromkeys(wrong_requests(method, registry[key], any_case))
        lines = [f"takes no {each}" for each in sent if each not in told.get("keys", ())]
        if "answer" not in told:
            lines += wrong_answers(method, generated[key])
        if lines:
            found[method.key] = lines
    return found


def main() -> int:
    """Print what does not fit."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--facts", type=Path, required=True)
    parser.add_argument("--package", default="b24async")
    options = parser.parse_args()
    found = check(options.facts, options.package)
    for name, lines in found.items():
        for line in lines:
            print(f"{name}: {line}")
    print(f"{len(found)} methods do not fit", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
