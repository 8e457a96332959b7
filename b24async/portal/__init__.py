"""The local portal: a faithful emulator of a Bitrix24 portal, on loopback and without an account.

``Portal`` is what tests and people start. Inside, a request passes ``web`` (HTTP), ``asks`` (what is wanted), ``pipeline`` (the checks in their
order) and ``handlers`` (who answers); ``methods`` holds what is special, ``families`` and ``families3`` what the spec alone can serve, ``made_up``
the rest. ``oauth`` knows applications and their tokens, ``delivery`` brings events to handlers, ``apps`` is what a test does with both. The portal
shares nothing with the client but the registry, so that each checks the other.
"""

from b24async.portal.clock import Clock
from b24async.portal.journal import Logged
from b24async.portal.portal import Portal, serve

__all__ = ["Clock", "Logged", "Portal", "serve"]
