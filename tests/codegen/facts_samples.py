"""Holds generated methods against the samples of the reference: does a stub take what a sample sends, and read what a sample answers?

Works on any generated package; ``python -m tests.codegen.facts_samples --facts DIR --package NAME`` lists what does not fit.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib
import json
import pkgutil
import sys
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from b24async import calls
from b24async.errors import DecodeError
from b24async.pages import Page
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


def answers(method: Documented, told: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the responses of samples without those that are wrong in themselves."""
    return [body for number, body in enumerate(method.answers()) if number not in told.get("bodies", ())]


def wrong_answers(bodies: list[dict[str, Any]], generated: calls.Method[Any]) -> Iterator[str]:
    """Yield why answers of samples cannot be read."""
    for body in bodies:
        try:
            generated.decode(body["result"], total=body.get("total"), next=body.get("next"), strict=True)
        except Exception as error:
            yield f"{error} <- {json.dumps(body['result'], ensure_ascii=False)[:160]}"


def misfits(
    method: Documented,
    generated: dict[tuple[str, int], calls.Method[Any]],
    registry: dict[tuple[str, int], dict[str, Any]],
    wrong: dict[str, Any],
) -> Iterator[str]:
    """Yield what does not fit about one method; samples that are wrong in themselves are left out."""
    key = (method.name, method.version)
    if key not in generated:
        if registry.get(key, {}).get("python") != "":
            yield "not generated"
        return
    told = wrong.get("methods", {}).get(method.key, {})
    any_case = method.name.split(".")[0] in wrong.get("any_case", ())
    for each in dict.fromkeys(wrong_requests(method, registry[key], any_case)):
        if each not in told.get("keys", ()):
            yield f"takes no {each}"
    if "answer" not in told:
        bodies = answers(method, told)
        yield from wrong_answers(bodies, generated[key])
        yield from changed_answers(bodies, generated[key])


def changed_answers(bodies: list[dict[str, Any]], generated: calls.Method[Any]) -> Iterator[str]:
    """Yield what comes out otherwise when the typed values of an answer are written back.

    What stands beside a wrapped value or beside the rows has no type and is not looked at; a value of free structure (``json``) is its own answer.
    """
    for body in bodies:
        try:
            value = generated.decode(body["result"], total=body.get("total"), next=body.get("next"), strict=True)
        except DecodeError:
            continue  # told already
        if value is None:
            continue
        is_page = isinstance(value, Page)
        back = [generated.result.dump(row) for row in value.rows] if is_page else generated.result.dump(value)
        came = body["result"]
        for step in generated.path():
            came = came[step] if isinstance(came, dict) else came
        yield from differences(came, back, "result")


_YES, _NO = ("y", "1", "true"), ("n", "0", "false", "")


def differences(came: Any, back: Any, path: str) -> Iterator[str]:
    """Yield where a value that was written back is not the one that came, up to the conversions that types declare."""
    if isinstance(back, dict):
        if isinstance(came, list):  # PHP's way of writing an object without keys, or with 0, 1, 2 …
            came = {str(index): item for index, item in enumerate(came)}
        if not isinstance(came, dict):
            yield f"{path}: an object out of {came!r}"
            return
        for key, item in came.items():
            if key in back:
                yield from differences(item, back[key], f"{path}.{key}")
            elif not is_custom(key):
                yield f"{path}.{key}: not declared"
    elif isinstance(back, list):
        came = list(came.values()) if isinstance(came, dict) else [] if came in (False, "") else came
        if not isinstance(came, list) or len(came) != len(back):
            yield f"{path}: a list of {len(back)} out of {came!r}"
            return
        for index, (one, other) in enumerate(zip(came, back, strict=True)):
            yield from differences(one, other, f"{path}[{index}]")
    elif not _same(came, back):
        yield f"{path}: {came!r} came back as {back!r}"


def _same(came: Any, back: Any) -> bool:
    if back is None:
        return came in (None, "", [], {}, False)
    if isinstance(back, bool):
        return str(came).casefold() in (_YES if back else _NO)
    return str(came) == str(back) or _same_number(came, back) or _same_moment(str(came), str(back))


def _same_number(came: Any, back: Any) -> bool:
    try:
        return Decimal(str(came)) == Decimal(str(back))
    except InvalidOperation:
        return False


def _same_moment(came: str, back: str) -> bool:
    """Compare moments; a date is what stands in front of the time that the portal adds to it."""
    if len(back) == 10 and came.startswith(back):
        return True
    try:
        is_unix = came.isdecimal()
        moment = dt.datetime.fromtimestamp(int(came), dt.UTC) if is_unix else dt.datetime.fromisoformat(came)
        return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)) == dt.datetime.fromisoformat(back)
    except (ValueError, TypeError):
        return False


def check(facts: Path, package: str) -> dict[str, list[str]]:
    """Return what does not fit, by method."""
    generated, registry, wrong = methods_of(package), registry_of(package), load().samples
    found = {method.key: list(misfits(method, generated, registry, wrong)) for method in read(facts).methods}
    return {name: lines for name, lines in found.items() if lines}


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
