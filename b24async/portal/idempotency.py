"""``Idempotency-Key`` of REST 3.0: a repeated write gets the first answer again instead of being done twice.

A key belongs to a caller and a method and is remembered for a day, and only for successful answers. The same key with another body is refused.
https://apidocs.bitrix24.com/api-reference/rest-v3.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal.replies import Refusal3

if TYPE_CHECKING:
    from b24async.portal.envelope import Reply

HEADER = "Idempotency-Key"
REPLAYED = "Idempotent-Replayed"
KEPT = 24 * 60 * 60.0
LONGEST = 255


@attrs.frozen
class _Kept:
    body: str
    reply: Reply
    at: float


class Replays:
    """The answers that can be given again. Pure logic: the time is passed in."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, str], _Kept] = {}

    def find(self, key: str, caller: str, method: str, body: Any, now: float) -> Reply | None:
        """Return the answer that a key has had already, or refuse the key."""
        if not (0 < len(key) <= LONGEST and key.isascii() and key.isprintable()):
            raise Refusal3(
                "INVALIDIDEMPOTENCYKEYEXCEPTION", f"{HEADER} must be 1 to {LONGEST} printable ASCII characters"
            )
        kept = self._kept.get((caller, method, key))
        if kept is None or now >= kept.at + KEPT:
            return None
        if kept.body != _fingerprint(body):
            raise Refusal3("IDEMPOTENCYKEYREUSEDEXCEPTION", f"{HEADER} was used with another request", 422)
        return attrs.evolve(kept.reply, headers={**kept.reply.headers, REPLAYED: "true"})

    def keep(self, key: str, caller: str, method: str, body: Any, reply: Reply, now: float) -> Reply:
        """Remember a successful answer and return it with the key on it."""
        reply = attrs.evolve(reply, headers={**reply.headers, HEADER: key})
        self._kept = {at: kept for at, kept in self._kept.items() if now < kept.at + KEPT}
        self._kept[caller, method, key] = _Kept(_fingerprint(body), reply, now)
        return reply


def _fingerprint(body: Any) -> str:
    return json.dumps(body, sort_keys=True)
