"""The tree of groups, which is the tree of generated classes: who has which methods and which groups below."""

from __future__ import annotations

from collections.abc import Iterable

from . import names
from .complaints import Complaint, Place
from .model import File, Group, Method


def group_tree(files: Iterable[File]) -> tuple[dict[int, Group], list[Complaint]]:
    """Return the root groups of both versions, and the names that fall together."""
    roots = {2: Group(2, "", (), class_name="Root"), 3: Group(3, "", (), class_name="V3")}
    for file in files:
        group = _group(roots[file.version], file)
        group.file = file
        group.methods.extend(file.methods)
    complaints: list[Complaint] = []
    for root in roots.values():
        _name(root, complaints)
    return roots, complaints


def _group(root: Group, file: File) -> Group:
    """Return the group of a file; the groups above it come into being with it."""
    group = root
    words = file.group.split(".")
    for depth, part in enumerate(file.parts, start=1):
        if part not in group.children:
            wire = ".".join(words[:depth]) if len(words) == len(file.parts) else ".".join(file.parts[:depth])
            prefix = "V3" if root.version == 3 else ""
            group.children[part] = Group(
                root.version, wire, file.parts[:depth], class_name=prefix + names.pascal(".".join(file.parts[:depth]))
            )
        group = group.children[part]
    return group


def _name(group: Group, complaints: list[Complaint]) -> None:
    """Give methods their Python names, and hand a method to the group that has its name."""
    seen: dict[str, Method] = {}
    what = f'"{group.wire}"' if group.wire else "the top"
    children = {child_name(part): child for part, child in group.children.items()}
    kept: list[Method] = []
    above = ["v3"] if group.version == 3 else []
    above.extend(map(child_name, group.parts))
    for method in group.methods:
        if not method.stub:
            continue
        method.python = method.name or names.python_name(method.wire, names.GROUP_TAKEN)
        method.path = ".".join([*above, method.python])
        child = children.get(method.python)
        if not method.python:
            complaints.append(
                Complaint(method.place, f'"{method.wire}" cannot be a Python name; give it one with `name: …`')
            )
        elif method.python in seen:
            other = seen[method.python]
            complaints.append(
                Complaint(
                    method.place,
                    f'"{other.wire}" (line {other.place.line}) and "{method.wire}" of {what} would both be "{method.python}" in Python; '
                    "give one of them another with `name: …`",
                )
            )
        elif child is not None and names.snake(method.wire) == child.parts[-1]:
            child.own_call = method
            child.own_call_source = group.file.source if group.file else ""
        elif child is not None:
            complaints.append(
                Complaint(
                    method.place,
                    f'"{method.python}" is the name of the group "{child.wire}"; give the method another with `name: …`',
                )
            )
        else:
            kept.append(method)
        seen.setdefault(method.python, method)
        if group.version == 2 and not group.parts and method.python in names.CLIENT_MEMBERS:
            complaints.append(
                _hidden(method.place, method.wire, method.python, "give it another Python name with `name: …`")
            )
    group.methods = kept
    for part, child in sorted(group.children.items()):
        if group.version == 2 and not group.parts and child_name(part) in names.CLIENT_MEMBERS:
            complaints.append(
                _hidden(
                    _first_place(child),
                    child.wire,
                    child_name(part),
                    "such a group can only be called as `b24.call(…)`",
                )
            )
        _name(child, complaints)


def child_name(part: str) -> str:
    """Return the attribute and the module name of a group, from the last part of its path."""
    return names.python_name(part, names.GROUP_TAKEN)


def _hidden(place: Place, wire: str, python: str, remedy: str) -> Complaint:
    return Complaint(place, f'"{wire}" would hide the client\'s own `{python}`; {remedy}')


def _first_place(group: Group) -> Place:
    while group.file is None:
        group = next(iter(group.children.values()))
    return group.file.place
