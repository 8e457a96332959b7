"""Who calls, and what they may.

A *caller* is a webhook: a user, a secret and the scopes that its creator ticked. Rights on single CRM records are taken away with ``deny``; nothing
else of the portal's rights is modelled, every user may do everything. Secrets are compared in constant time and leave this module only inside a URL
that the test asked for.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import replies

if TYPE_CHECKING:
    from collections.abc import Iterable

    from b24async.portal.book import Method


BASIC = "basic"
SHORTEST = 4
"""Secrets of fewer characters are not searched for in what others say."""


@attrs.frozen
class Caller:
    """Whoever makes a request. ``key`` names the credential in the operating ledger; ``scopes`` of ``None`` are all of them."""

    key: str
    user_id: int
    scopes: frozenset[str] | None = None
    application: bool = False

    def has_scope(self, method: Method) -> bool:
        """Say whether one of the method's scopes is there; any one suffices, and ``basic`` is everybody's."""
        return self.scopes is None or not method.scopes or not (self.scopes | {BASIC}).isdisjoint(method.scopes)


class Access:
    """The webhooks of a portal and the records that are closed to somebody."""

    def __init__(self) -> None:
        self._webhooks: list[tuple[str, Caller]] = []
        self._denied: dict[tuple[int, int], set[int | None]] = {}

    def add_webhook(self, user_id: int, secret: str, scopes: Iterable[str] | None = None) -> None:
        """Let a user in under a secret."""
        key = f"webhook-{len(self._webhooks) + 1}"
        rights = None if scopes is None else frozenset(scopes)
        self._webhooks.append((secret, Caller(key, user_id, rights)))

    def webhook(self, user: str, secret: str) -> Caller:
        """Return the caller behind a webhook's path, or refuse."""
        found: Caller | None = None
        for known, caller in self._webhooks:
            same = hmac.compare_digest(known.encode(), secret.encode("utf-8", "replace"))
            if same and str(caller.user_id) == user:
                found = caller
        if found is None:
            raise replies.wrong_secret()
        return found

    def hide(self, text: str) -> str:
        """Return a text without any webhook's secret."""
        for secret, _ in self._webhooks:
            if len(secret) >= SHORTEST:  # the letter "s" is no secret
                text = text.replace(secret, "***")
        return text

    def masked(self, value: Any) -> Any:
        """Return JSON without any webhook's secret, in keys and values alike."""
        if isinstance(value, str):
            return self.hide(value)
        if isinstance(value, dict):
            return {self.hide(key): self.masked(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.masked(item) for item in value]
        return value

    def deny(self, entity_type_id: int, entity_id: int, user_id: int | None = None) -> None:
        """Close a CRM record to one user, or to everybody."""
        self._denied.setdefault((entity_type_id, entity_id), set()).add(user_id)

    def denied(self, entity_type_id: int | None, entity_id: int, user_id: int) -> bool:
        """Say whether a CRM record is closed to a user."""
        return not self._denied.get((entity_type_id or 0, entity_id), set()).isdisjoint((None, user_id))

    def closed_ids(self, entity_type_id: int | None, user_id: int) -> list[int]:
        """Return the ids of all records of a type that are closed to a user."""
        return [
            entity_id
            for (type_id, entity_id), users in self._denied.items()
            if type_id == entity_type_id and not users.isdisjoint((None, user_id))
        ]
