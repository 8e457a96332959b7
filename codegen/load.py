"""A spec file → model. Every mistake of the file is noted with its place; what could be understood is returned all the same.

What can be seen in one file is checked here: keys, words, types, literals. What needs other files (shapes, names that fall together in a group) is
left to ``link``.
"""

from __future__ import annotations

import re
from pathlib import Path

from . import load_entities, load_fields, names
from .complaints import Complaint, Place
from .load_methods import load_error_list, load_method
from .model import RAISES, ErrorCode, ErrorRules, File, Method
from .reading import Reading
from .strict_yaml import Node, parse

FILE_KEYS = ("group", "about", "scopes", "who", "application", "errors", "shapes", "entities", "methods")
SHARED_KEYS = ("shapes", "entities")


def load_file(path: Path, spec_dir: Path, shown: str) -> tuple[File | None, list[Complaint]]:
    """Return one spec file. It is ``None`` when it is not YAML or stands where no group can be."""
    where: tuple[str, ...] = path.relative_to(spec_dir).with_suffix("").parts
    name = "/".join((shown, *path.relative_to(spec_dir).parts))
    version = 3 if where[0] == "v3" and len(where) > 1 else 2
    parts = where[1:] if version == 3 else where
    read = Reading()
    if path.suffix == ".yml":
        read.complain(Place(name), "a spec file ends in .yaml; rename it")
        return None, read.complaints
    last = path.stem
    is_shared = last == "_shapes"
    source = "/".join(("spec", *path.relative_to(spec_dir).parts))
    own_parts = parts[:-1] if last.startswith("_") else parts
    file = File(name, source, version, own_parts, not is_shared, place=Place(name))
    if last.startswith("_") and not is_shared and parts != ("_root",):
        read.complain(
            Place(name), "only _shapes.yaml, _root.yaml and, at the top, _errors.yaml may start with an underscore"
        )
        return None, read.complaints
    root, complaints = parse(path.read_bytes(), name)
    read.complaints.extend(complaints)
    if root is None:
        return None, read.complaints
    _file(read, file, root, is_shared)
    return file, read.complaints


def load_errors(path: Path, shown: str) -> tuple[ErrorRules, list[Complaint]]:
    """Return the meaning of codes; the default when there is no such file."""
    if not path.exists():
        return ErrorRules(), []
    name = f"{shown}/{path.name}"
    root, complaints = parse(path.read_bytes(), name)
    read = Reading(complaints)
    rules = ErrorRules(is_given=True)
    entries = read.mapping(root, "the file", ("codes", "statuses", "texts")) if root else {}
    seen: dict[str, str] = {}
    for code, node in read.mapping(entries["codes"], "`codes`").items() if "codes" in entries else ():
        at = entries["codes"].keys[code]
        if code.casefold() in seen:
            read.complain(
                at,
                f'"{code}" is the same code as "{seen[code.casefold()]}" above: case does not count; keep one of them',
            )
        seen[code.casefold()] = code
        if "*" in code.strip("*") or (code.startswith("*") and code.endswith("*")):
            read.complain(at, "`*` stands at one end of a code only: `*_NOT_FOUND` or `ERROR_*`")
        values = read.mapping(node, f'the code "{code}"', ("raises", "status", "about"))
        if "raises" not in values:
            read.complain(at, f'"{code}" needs `raises:`, the class of its exception')
        raises = read.choice(values.get("raises"), "raises", RAISES, "ApiError")
        rules.codes.append(
            ErrorCode(
                code, raises, read.integer(values.get("status"), "status"), read.text(values.get("about"), "about")
            )
        )
    for status, node in read.mapping(entries["statuses"], "`statuses`").items() if "statuses" in entries else ():
        raises = read.choice(node, "the class for a status", RAISES, "ApiError")
        if status == "default":
            rules.default = raises
        elif re.fullmatch(r"[1-5][0-9][0-9]", status):
            rules.statuses[int(status)] = raises
        else:
            read.complain(
                entries["statuses"].keys[status], f'"{status}" is no HTTP status; write one such as `404`, or `default`'
            )
    for text, node in read.mapping(entries["texts"], "`texts`").items() if "texts" in entries else ():
        rules.texts[text] = read.choice(node, "the class for a text", RAISES, "ApiError")
    return rules, read.complaints


def _file(read: Reading, file: File, root: Node, is_shared: bool) -> None:
    if is_shared:
        entries = read.mapping(root, "a _shapes.yaml", SHARED_KEYS)
    else:
        entries = read.mapping(root, "the file", FILE_KEYS)
        if root.kind == "mapping":
            _group(read, file, root, entries)
    file.about = read.text(entries.get("about"), "about")
    for key in ("shapes", "entities"):
        if key in entries:
            node = entries[key]
            for name, value in read.mapping(node, f"`{key}`").items():
                if key == "shapes":
                    file.shapes[name] = load_fields.load_shape(read, name, node.keys[name], value)
                else:
                    file.entities[name] = load_entities.load_entity(read, name, node.keys[name], value)
    if "methods" not in entries:
        return
    shared = Method(
        "", file.place, who=read.text(entries.get("who"), "who"), scopes=read.words(entries.get("scopes"), "scopes")
    )
    shared.application = read.flag(entries.get("application"), "application")
    shared.errors = load_error_list(read, entries.get("errors"))
    node = entries["methods"]
    for wire, value in read.mapping(node, "`methods`").items():
        load_method(read, file, shared, Method(wire, node.keys[wire]), value)


def _group(read: Reading, file: File, root: Node, entries: dict[str, Node]) -> None:
    """Read the group's name and compare it with the file's place."""
    if "group" not in entries:
        read.complain(
            root, f'the file needs `group:`, its name on the wire; from the path it would be "{".".join(file.parts)}"'
        )
        file.group = ".".join(file.parts)
        return
    node = entries["group"]
    file.place = node.place
    file.group = node.text
    if not file.parts and not file.group:
        return
    expected = tuple(names.snake(part) for part in file.group.split("."))
    if not all(expected):
        read.complain(
            node,
            f'"{file.group}" is no group; write names with dots between them: `{".".join(file.parts) or "crm.deal"}`',
        )
    elif expected != file.parts:
        home = "/".join(("spec", *(["v3"] if file.version == 3 else []), *expected))
        read.complain(node, f'the group "{file.group}" belongs in {home}.yaml; move the file, or correct the name')
    elif file.version == 2 and expected[0] == "v3":
        read.complain(
            node, "a group of v2 cannot be called v3; methods of REST 3.0 stand in the folder v3/ without this prefix"
        )
