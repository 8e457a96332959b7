"""The type strings of the spec: ``integer``, ``string?``, ``Deal[]``, ``map<string>``, ``boolean(Y/N)``, ``(A | B)[]``.

``parse`` turns a string into a ``Type``; a mistake carries the position in the string, so that the complaint points at the very word. The questions
below it (does a type hold Y/N booleans, which name goes to a generated class) are asked by several renderers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

import attrs

from .complaints import did_you_mean, listed
from .model import SCALARS, Field, Type

WIRE_FORMS = ("Y/N", "1/0")

_TOKEN = re.compile(
    r"\s*(?:(?P<form>[A-Za-z0-9]+/[A-Za-z0-9]+)|(?P<word>[A-Za-z_][A-Za-z0-9_.]*)|(?P<sign>\[\]|[()<>|?]))"
)
_ELSEWHERE = {
    "array": "`json[]`, or the type of its items: `string[]`",
    "any": "`json`",
    "bool": "`boolean`",
    "char": "`boolean(Y/N)` or `string`",
    "dict": "`map<json>`",
    "double": "`number`",
    "enum": "`string` with the key `enum`",
    "float": "`number`",
    "int": "`integer`",
    "list": "`json[]`, or the type of its items: `string[]`",
    "mixed": "`json`",
    "none": "`null`",
    "str": "`string`",
    "text": "`string`",
    "timestamp": "`datetime`",
}


class TypeMistake(Exception):
    """A type string that says nothing. ``offset`` is where in the string."""

    def __init__(self, offset: int, sentence: str) -> None:
        super().__init__(sentence)
        self.offset = offset
        self.sentence = sentence


@cache
def parse(text: str) -> Type:
    """Return the type that a string says; raise ``TypeMistake`` otherwise."""
    return _Parser(text).whole()


class _Parser:
    def __init__(self, text: str) -> None:
        self.tokens: list[tuple[int, str]] = []
        self.at = 0
        self.end = len(text)
        position = 0
        while text[position:].strip():
            match = _TOKEN.match(text, position)
            if match is None:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                raise TypeMistake(
                    start,
                    f'"{text[start]}" has no meaning in a type; a type looks like `string?`, `integer[]`, `map<json>`',
                )
            self.tokens.append((match.start(match.lastgroup or 0), match[match.lastgroup or 0]))
            position = match.end()

    def peek(self) -> str:
        return self.tokens[self.at][1] if self.at < len(self.tokens) else ""

    def offset(self) -> int:
        return self.tokens[self.at][0] if self.at < len(self.tokens) else self.end

    def take(self, sign: str) -> bool:
        if self.peek() == sign:
            self.at += 1
            return True
        return False

    def expect(self, sign: str) -> None:
        if not self.take(sign):
            raise TypeMistake(self.offset(), f'a "{sign}" is missing here')

    def whole(self) -> Type:
        if not self.tokens:
            raise TypeMistake(0, "the type is empty; write one such as `string` or `json`")
        found = self.union()
        if self.peek():
            raise TypeMistake(self.offset(), f'"{self.peek()}" is too much here; the type ends before it')
        return found

    def union(self) -> Type:
        members = [self.postfix()]
        while self.take("|"):
            members.append(self.postfix())
        if len(members) == 1:
            return members[0]
        rest = [attrs.evolve(member, nullable=False) for member in members if member.kind != "null"]
        nullable = len(rest) < len(members) or any(member.nullable for member in members)
        if len(rest) > 1:
            return Type("union", nullable=nullable, any_of=tuple(rest))
        return attrs.evolve(rest[0], nullable=nullable) if rest else Type("null")

    def postfix(self) -> Type:
        found = self.primary()
        while True:
            if self.take("[]"):
                found = Type("array", of=found)
            elif self.take("?"):
                found = attrs.evolve(found, nullable=True)
            else:
                return found

    def primary(self) -> Type:
        if self.take("("):
            found = self.union()
            self.expect(")")
            return found
        offset, word = self.offset(), self.peek()
        if not word or not (word[0].isalpha() or word[0] == "_"):
            raise TypeMistake(offset, "a type is missing here")
        self.at += 1
        if word == "map":
            if not self.take("<"):
                raise TypeMistake(offset, "say what the map holds: `map<string>`, or `map<json>`")
            of = self.union()
            self.expect(">")
            return Type("map", of=of)
        if word == "unknown":
            return Type("json", is_known=False)
        if word == "object" or word in SCALARS:
            return self.wire_form(word)
        if word[0].isupper() and "." not in word:
            return Type("shape", name=word)
        hint = (
            f"; write {_ELSEWHERE[word.lower()]}"
            if word.lower() in _ELSEWHERE
            else did_you_mean(word, (*SCALARS, "map", "object", "unknown"))
        )
        raise TypeMistake(
            offset,
            f'no type is called "{word}"{hint or "; types are " + listed((*SCALARS, "map<…>", "the name of a shape"))}',
        )

    def wire_form(self, word: str) -> Type:
        if self.peek() != "(":
            return Type(word)
        offset = self.offset()
        if word != "boolean":
            raise TypeMistake(offset, f"only a boolean has a wire form; write `{word}`")
        self.at += 1
        form = self.peek()
        if form not in WIRE_FORMS:
            raise TypeMistake(
                self.offset(),
                "a boolean is sent as `boolean(Y/N)` or `boolean(1/0)`, and as true/false without parentheses",
            )
        self.at += 1
        self.expect(")")
        return Type(word, wire=form)


def walk(type_: Type) -> Iterator[Type]:
    """Yield a type and every type in it, objects' fields included."""
    yield type_
    if type_.of is not None:
        yield from walk(type_.of)
    for member in type_.any_of:
        yield from walk(member)
    for field in type_.fields:
        yield from walk(field.type)


def rebuild(type_: Type, change: Callable[[Type], Type]) -> Type:
    """Return the type with ``change`` applied to it and to all types in it, inner ones first. Fields of objects are changed where they are."""
    if type_.of is not None:
        type_ = attrs.evolve(type_, of=rebuild(type_.of, change))
    if type_.any_of:
        type_ = attrs.evolve(type_, any_of=tuple(rebuild(member, change) for member in type_.any_of))
    return change(type_)


def holds_object(type_: Type) -> bool:
    """Whether an object with fields of its own stands somewhere in the type."""
    return any(inner.kind == "object" for inner in walk(type_))


def with_fields(type_: Type, fields: tuple[Field, ...]) -> Type:
    """Return the type with these fields in its ``object``."""
    return rebuild(type_, lambda inner: attrs.evolve(inner, fields=fields) if inner.kind == "object" else inner)


def with_enum(type_: Type, values: tuple[str | int, ...]) -> Type:
    """Return the type with the values listed at its innermost scalar (for ``string[]``: at the items)."""
    if type_.of is not None:
        return attrs.evolve(type_, of=with_enum(type_.of, values))
    return attrs.evolve(type_, enum=values)


def innermost(type_: Type) -> Type:
    """Return the type that the values in a list or map have."""
    while type_.of is not None:
        type_ = type_.of
    return type_


def wire_forms(type_: Type) -> set[str]:
    """Return how booleans in the type are sent: ``Y/N``, ``1/0``, and ``""`` for plain JSON."""
    return {inner.wire for inner in walk(type_) if inner.kind == "boolean"}
