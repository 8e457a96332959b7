"""What came in: one record per HTTP request, for tests and for the inspector.

Records hold decoded parameters and never a webhook's secret or a token: reserved parameters are gone before, and whatever still contains a secret is
masked. The journal keeps the last twenty thousand requests.
"""

from __future__ import annotations

import collections
from typing import Any

import attrs

KEPT = 20_000


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
        user_id: Whose webhook it was; 0 where the request got no further.
        verb: ``"GET"`` or ``"POST"``.
        path: Path of the request with the secret masked.
        headers: Headers of the request, without those that carry a credential.
        fault: Kind of the fault that was switched on for it.
        spent: Seconds from the request to the answer; a slow one is noted before it is sent, with the seconds that it will be held back.
    """

    method: str
    params: Any
    status: int
    error: str | None = None
    commands: tuple[str, ...] = ()
    at: float = 0.0
    version: int = 2
    user_id: int = 0
    verb: str = "POST"
    path: str = ""
    headers: dict[str, str] = attrs.field(factory=dict, repr=False)
    fault: str = ""
    spent: float = 0.0


class Journal:
    """The requests so far, oldest first."""

    def __init__(self) -> None:
        self._records: collections.deque[Logged] = collections.deque(maxlen=KEPT)

    def add(self, record: Logged) -> None:
        """Keep a record."""
        self._records.append(record)

    def requests(self, name: str | None = None) -> list[Logged]:
        """Return the records, or those of one method in any letter case."""
        if name is None:
            return list(self._records)
        return [record for record in self._records if record.method.casefold() == name.casefold()]

    def clear(self) -> None:
        """Forget all records."""
        self._records.clear()
