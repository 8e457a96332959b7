"""What came in: one record per HTTP request, for tests and for the inspector.

Records hold decoded parameters and never a webhook's secret or a token: reserved parameters are gone before, and whatever still contains a secret is
masked. The journal keeps the last twenty thousand requests (fewer if they are large), and the answers to the last thousand of them as the bytes that
were sent: nothing is copied, read or masked before somebody looks, and the record of a request is put together only then. Whoever shows an answer
masks it (``page/log.py`` does).
"""

from __future__ import annotations

import collections
import itertools
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal.envelope import MADE_UP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from b24async.portal.envelope import Reply

KEPT = 20_000
ANSWERS = 1_000
"""So many answers are kept."""

WHOLE = 1024 * 1024
"""An answer of more bytes is kept in part."""

PART = 64 * 1024
"""So many bytes of it."""

ROOM = 64 * 1024 * 1024
"""All answers together take no more bytes; the oldest go first."""

ASKED = 256 * 1024 * 1024
"""All requests together were no more bytes; the oldest records go first."""


@attrs.frozen
class Logged:
    """One request.

    Attributes:
        method: Name as the caller spelt it; ``"batch"`` for a batch.
        params: Decoded parameters.
        status: HTTP status; 0 where there was no answer: the connection was cut instead, or the caller waited in vain.
        error: Code of the error, ``None`` where there was none (a code may be an empty string).
        commands: Names of the methods inside a batch, in order.
        at: When it came, on the portal's clock.
        version: REST version, 2 or 3.
        user_id: Whose webhook or token it was; 0 where the request got no further.
        client_id: Which application called, empty for a webhook.
        verb: ``"GET"`` or ``"POST"``.
        path: Path of the request with the secret masked.
        headers: Headers of the request, without those that carry a credential.
        fault: Kind of the fault that was switched on for it.
        spent: Seconds from the request to the answer; a slow one is noted before it is sent, with the seconds that it will be held back.
        took: The same by the real clock, when the portal goes by another.
        outgoing: The portal itself made the request: ``method`` is the event that it brought, ``path`` the handler.
    """

    method: str
    params: Any
    status: int
    error: str | None = None
    commands: tuple[str, ...] = ()
    at: float = 0.0
    version: int = 2
    user_id: int = 0
    client_id: str = ""
    verb: str = "POST"
    path: str = ""
    headers: dict[str, str] = attrs.field(factory=dict, repr=False)
    fault: str = ""
    spent: float = 0.0
    took: float = 0.0
    outgoing: bool = False

    @property
    def name(self) -> str:
        """The same as ``method``."""
        return self.method


@attrs.frozen
class Answer:
    """An answer as it went over the socket, secrets included. ``body`` may be the beginning of ``size`` bytes."""

    body: bytes = attrs.field(repr=False)
    size: int
    kind: str
    made_up: bool


@attrs.define(eq=False)
class _Entry:
    """A record, or what will make it."""

    _found: Logged | Callable[[], Logged] = attrs.field(repr=False)

    @property
    def record(self) -> Logged:
        if not isinstance(self._found, Logged):
            self._found = self._found()
        return self._found


class Journal:
    """The requests so far, oldest first. They are numbered from 1, and clearing does not begin anew."""

    def __init__(self) -> None:
        self._records: collections.deque[_Entry] = collections.deque()
        self._weights: collections.deque[int] = collections.deque()
        self._answers: collections.deque[Answer] = collections.deque()
        self._size = self._weight = 0
        self.last = 0

    def add(self, record: Logged | Callable[[], Logged], reply: Reply | None = None, weight: int = 0) -> None:
        """Keep a record, and what was answered.

        Args:
            record: The record, or what makes it, which is asked when somebody looks.
            reply: What was answered.
            weight: Bytes of the request.
        """
        self.last += 1
        self._records.append(_Entry(record))
        self._weights.append(weight)
        self._weight += weight
        while len(self._records) > KEPT or (self._weight > ASKED and len(self._records) > 1):
            self._records.popleft()
            self._weight -= self._weights.popleft()
        if reply is None:
            body, kind, made_up = b"", "", False
        else:
            body, kind = reply.body, reply.headers.get("Content-Type", "")
            made_up = MADE_UP in reply.headers
        size = len(body)
        if size > WHOLE:
            body = body[:PART]
        self._answers.append(Answer(body, size, kind, made_up))
        self._size += len(body)
        while len(self._answers) > ANSWERS or self._size > ROOM:
            self._size -= len(self._answers.popleft().body)

    @property
    def first(self) -> int:
        """Number of the oldest record; one more than ``last`` when there is none."""
        return self.last - len(self._records) + 1

    def newest(self) -> Iterator[tuple[int, Logged]]:
        """Yield the records with their numbers, newest first."""
        return zip(itertools.count(self.last, -1), (entry.record for entry in reversed(self._records)), strict=False)

    def record(self, number: int) -> Logged | None:
        """Return a record by its number, if it is still there."""
        return self._records[number - self.first].record if self.first <= number <= self.last else None

    def answer(self, number: int) -> Answer | None:
        """Return the answer to a request by its number, if it is still there."""
        position = number - (self.last - len(self._answers) + 1)
        return self._answers[position] if 0 <= position < len(self._answers) else None

    def requests(self, name: str | None = None, *, outgoing: bool = False) -> list[Logged]:
        """Return the records, or those of one method in any letter case. ``outgoing``: what the portal brought to others."""
        found = [entry.record for entry in self._records if entry.record.outgoing == outgoing]
        return found if name is None else [record for record in found if record.method.casefold() == name.casefold()]

    def clear(self) -> None:
        """Forget all records."""
        self._records.clear()
        self._weights.clear()
        self._answers.clear()
        self._size = self._weight = 0
