"""What is wrong with a spec, said so that a person can put it right.

Every complaint names file, line and column, what is wrong and what to write instead. Nothing here stops at the first mistake: readers put their
complaints into one list and go on with what they could understand, and the list is shown whole. Only then is ``SpecError`` raised.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

import attrs


@attrs.frozen(order=True)
class Place:
    """A position in a spec file, counted from one."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@attrs.frozen(order=True)
class Complaint:
    """One mistake."""

    place: Place
    sentence: str

    def __str__(self) -> str:
        return f"{self.place}: {self.sentence}"


class SpecError(Exception):
    """The spec cannot be used; ``complaints`` says why, in the order of the files."""

    def __init__(self, complaints: Iterable[Complaint]) -> None:
        self.complaints = tuple(sorted(set(complaints)))
        super().__init__("\n".join(map(str, self.complaints)))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return ``; did you mean "…"?`` for the known word that is nearest, or nothing when none is near."""
    near = nearest(word, known)
    return f'; did you mean "{near}"?' if near else ""


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that was probably meant, or ``""``."""
    words = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold(), words, n=1, cutoff=0.6)
    return words[near[0]] if near else ""


def listed(words: Iterable[str], last: str = "or") -> str:
    """Return ``a, b or c`` for a sentence."""
    several = list(words)
    return several[0] if len(several) == 1 else f"{', '.join(several[:-1])} {last} {several[-1]}"
