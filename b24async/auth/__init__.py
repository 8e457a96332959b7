"""Who is calling: an identity knows the portal, the URL of a method, and the credential that goes with it."""

from __future__ import annotations

from typing import Protocol

from b24async.auth.webhook import Webhook
from b24async.secrets import Secret

__all__ = ["Identity", "Webhook"]


class Identity(Protocol):
    """What the engine asks of a credential."""

    @property
    def portal(self) -> str:
        """Host (and port) of the portal; its limits are kept under this name."""
        ...

    @property
    def key(self) -> str:
        """A name for the credential that gives nothing away; calls with the same one may share a request."""
        ...

    def url(self, method: str, version: int) -> Secret:
        """Return the URL of a method."""
        ...
