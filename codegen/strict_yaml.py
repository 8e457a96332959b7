"""YAML without surprises: every value keeps its place, and nothing is guessed.

PyYAML composes the nodes (its C parser where it is built in, which is ten times faster); this module turns them into plain ``Node`` objects. It is
stricter than YAML 1.1: only ``true`` and ``false`` are booleans (``NO`` is a country), dates stay text, a key stands once in its mapping and is always
text, and aliases and tags are refused, since a spec is read by people and a jump away from the line costs them more than a repeated value.
"""

from __future__ import annotations

import re
from typing import Any, Literal, TypeAlias

import attrs
import yaml
from yaml.composer import Composer
from yaml.nodes import MappingNode, ScalarNode, SequenceNode
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.resolver import BaseResolver
from yaml.scanner import Scanner

from .complaints import Complaint, Place

Scalar: TypeAlias = "str | int | float | bool | None"

_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)$")
_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]*)\.[0-9]+([eE][-+]?[0-9]+)?$")
_WORDS: dict[str, Scalar] = {"true": True, "false": False, "null": None, "~": None, "": None}


class _Resolver(BaseResolver):
    """Gives every plain scalar the tag for text, so that the meaning is decided here and not by YAML 1.1."""


_HIDDEN = "\ue000"
"""Stands for a question mark while PyYAML's own parser reads. It is as long, so no place changes."""


class PurePythonLoader(Reader, Scanner, Parser, Composer, _Resolver):
    """Composes nodes without libyaml.

    Inside ``{}`` it takes a ``?`` for the end of a word, which libyaml does not; so that of ``{type: string?}`` is hidden from it.
    """

    def __init__(self, text: str) -> None:
        Reader.__init__(self, re.sub(r"(?<=[\w\])>])\?", _HIDDEN, text))
        Scanner.__init__(self)
        Parser.__init__(self)
        Composer.__init__(self)
        _Resolver.__init__(self)


_CParser: Any = getattr(yaml.cyaml, "CParser", None) if yaml.__with_libyaml__ else None
Loader: Any = PurePythonLoader
"""What composes the nodes: libyaml, where PyYAML was built with it."""

if _CParser is not None:

    class _CLoader(_CParser, _Resolver):  # type: ignore[misc]
        def __init__(self, text: str) -> None:
            _CParser.__init__(self, text)
            _Resolver.__init__(self)

    Loader = _CLoader


@attrs.define(eq=False)
class Node:
    """One value of a file. ``text`` is a scalar as it was written, ``keys`` says where each key of a mapping stands."""

    place: Place
    kind: Literal["mapping", "list", "scalar"]
    value: Scalar = None
    text: str = ""
    quoted: bool = False
    items: list[Node] = attrs.field(factory=list)
    entries: dict[str, Node] = attrs.field(factory=dict)
    keys: dict[str, Place] = attrs.field(factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands after the colon."""
        return self.kind == "scalar" and not self.quoted and self.text == ""

    def plain(self) -> Any:
        """Return the value as JSON would hold it."""
        if self.kind == "mapping":
            return {key: node.plain() for key, node in self.entries.items()}
        if self.kind == "list":
            return [node.plain() for node in self.items]
        return self.value


def parse(content: bytes, file: str, loader_class: Any = Loader) -> tuple[Node | None, list[Complaint]]:
    """Return the root of one file and what is wrong with its YAML. The root is ``None`` when nothing of it could be read."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return None, [Complaint(Place(file, line), "the file is not UTF-8; save it in this encoding")]
    try:
        loader = loader_class(text)
        try:
            root = loader.get_single_node()
        finally:
            dispose = getattr(loader, "dispose", None)
            if dispose is not None:
                dispose()
    except yaml.MarkedYAMLError as error:
        is_forgotten_colon = "could not find expected ':'" in str(error.problem) and error.context_mark
        mark = error.context_mark if is_forgotten_colon else error.problem_mark or error.context_mark
        place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
        return None, [Complaint(place, f"this is not YAML: {error.problem or error.context}{_hint(text, place)}")]
    except yaml.YAMLError as error:
        return None, [Complaint(Place(file), f"this is not YAML: {error}")]
    if root is None:
        return None, [Complaint(Place(file), "the file is empty; start it with `group: …`")]
    walk = _Walk(file)
    return walk.node(root), walk.complaints


def _hint(text: str, place: Place) -> str:
    """Say what usually helps: nearly always a text with ``: `` or a special first letter needs quotes."""
    lines = text.splitlines()
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    if "\t" in line:
        return "; write spaces instead of the tab"
    return (
        '; a text that holds ": " or starts with one of @ ` % & * ! | > needs quotes'
        if line.count(": ") > 1 or "*" in line
        else ""
    )


class _Walk:
    def __init__(self, file: str) -> None:
        self.file = file
        self.complaints: list[Complaint] = []
        self.seen: set[int] = set()

    def place(self, node: Any) -> Place:
        return Place(self.file, node.start_mark.line + 1, node.start_mark.column + 1)

    def node(self, node: Any) -> Node:
        place = self.place(node)
        if id(node) in self.seen:
            self.complain(place, "the spec has no aliases (`*name`); write the value out at each place")
            return Node(place, "scalar", quoted=True)
        self.seen.add(id(node))
        if isinstance(node, ScalarNode):
            return self.scalar(node, place)
        if node.tag not in ("tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"):
            self.complain(place, f"the spec has no tags; leave out `{node.tag}`")
        if isinstance(node, SequenceNode):
            return Node(place, "list", items=[self.node(item) for item in node.value])
        assert isinstance(node, MappingNode)
        return self.mapping(node, place)

    def scalar(self, node: ScalarNode, place: Place) -> Node:
        text: str = node.value.replace(_HIDDEN, "?")
        if node.tag != "tag:yaml.org,2002:str":
            self.complain(place, f"the spec has no tags; leave out `{node.tag}`")
        if node.style:  # the C parser says "" for a plain one, the other parser None
            return Node(place, "scalar", text, text, True)
        value: Scalar = text
        if text in _WORDS:
            value = _WORDS[text]
        elif _INTEGER.match(text):
            value = int(text)
        elif _NUMBER.match(text):
            value = float(text)
        return Node(place, "scalar", value, text)

    def mapping(self, node: MappingNode, place: Place) -> Node:
        made = Node(place, "mapping")
        for key, value in node.value:
            at = self.place(key)
            if not isinstance(key, ScalarNode):
                self.complain(at, "a key is one word or text; write `key: value`")
                continue
            name: str = key.value.replace(_HIDDEN, "?")
            if name in made.keys:
                first = made.keys[name]
                self.complain(
                    at,
                    f'the key "{name}" stands here a second time, the first is in line {first.line}; keep one of them',
                )
            else:
                made.keys[name] = at
                made.entries[name] = self.node(value)
        return made

    def complain(self, place: Place, sentence: str) -> None:
        self.complaints.append(Complaint(place, sentence))
