"""Who calls, and what they may.

A *caller* is a webhook (a user, a secret and the scopes that its creator ticked) or an application with a token (``oauth.py``). Rights on single CRM
records are taken away with ``deny``; nothing else of the portal's rights is modelled, every user may do everything. Secrets are compared in constant
time and leave this module only inside a URL that the test asked for.

Whatever this portal makes up as a secret (tokens, codes, secrets of applications) begins with the same few letters, so that all of them can be found
in a text at once, those of yesterday included.
"""

from __future__ import annotations

import hmac
import re
import secrets
import string
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus

import attrs

from b24async.portal import replies

if TYPE_CHECKING:
    from collections.abc import Iterable

    from b24async.portal.book import Method
    from b24async.portal.replies import Refusal


BASIC = "basic"
SHORTEST = 4
"""Secrets of fewer characters are not searched for in what others say."""

MASK = "***"


@attrs.frozen
class Caller:
    """Whoever makes a request.

    Attributes:
        key: Names the credential in the operating ledger.
        user_id: The user in whose name it acts.
        scopes: ``None`` are all of them.
        application: Whether this is an application.
        client_id: Which one.
        connector: ``auth_connector`` of the request: the application's name for the source of its changes.
        barred: Why it may not call any method, which is only said when the scope would do.
        expires: When its token is too old.
    """

    key: str
    user_id: int
    scopes: frozenset[str] | None = None
    application: bool = False
    client_id: str = ""
    connector: str = ""
    barred: Refusal | None = None
    expires: int = 0

    def has_scope(self, method: Method) -> bool:
        """Say whether one of the method's scopes is there; any one suffices, and ``basic`` is everybody's."""
        return self.scopes is None or not method.scopes or not (self.scopes | {BASIC}).isdisjoint(method.scopes)


class Access:
    """The webhooks of a portal, the secrets it has made, and the records that are closed to somebody.

    Attributes:
        commercial: Whether the portal's plan has a REST API.
        member_id: What a portal without a file is called whatever its address is.
    """

    def __init__(self) -> None:
        self._webhooks: list[tuple[str, Caller]] = []
        self._denied: dict[tuple[int, int], set[int | None]] = {}
        self._secrets: set[str] = set()
        self.commercial = True
        self.member_id = secrets.token_hex(16)
        self.adopt("".join(secrets.choice(string.ascii_lowercase) for _ in range(8)))

    def adopt(self, mark: str) -> None:
        """Take over the letters with which the secrets of this portal begin."""
        self.mark = mark
        self._minted = re.compile(rf"{mark}[0-9a-z]{{8,}}")

    def mint(self) -> str:
        """Make up a secret."""
        return self.mark + secrets.token_hex(16)

    def conceal(self, secret: str) -> None:
        """Remember a secret that somebody else has made up."""
        if len(secret) >= SHORTEST and not self._minted.fullmatch(secret):
            self._secrets |= {secret, quote(secret, safe=""), quote_plus(secret)}

    def add_webhook(self, user_id: int, secret: str, scopes: Iterable[str] | None = None) -> None:
        """Let a user in under a secret."""
        key = f"webhook-{len(self._webhooks) + 1}"
        rights = None if scopes is None else frozenset(scopes)
        self._webhooks.append((secret, Caller(key, user_id, rights)))

    def webhook(self, user: str, secret: str) -> Caller:
        """Return the caller behind a webhook's path, or refuse."""
        found: Caller | None = None
        for known, caller in self._webhooks:
            if same(known, secret) and str(caller.user_id) == user:
                found = caller
        if found is None:
            raise replies.wrong_secret()
        return found if self.commercial else attrs.evolve(found, barred=replies.no_plan())

    def hide(self, text: str) -> str:
        """Return a text without any secret."""
        for secret, _ in self._webhooks:
            if len(secret) >= SHORTEST:  # the letter "s" is no secret
                text = text.replace(secret, MASK)
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        return self._minted.sub(MASK, text)

    def masked(self, value: Any) -> Any:
        """Return JSON without any secret, in keys and values alike."""
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


def same(one: str, other: str) -> bool:
    """Compare two secrets in constant time."""
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))
