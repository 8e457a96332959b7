# Generated from spec/imconnector/chat by `python -m codegen`. Edit the spec, not this file.
"""``imconnector.chat.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.imconnector.chat.name import ImconnectorChatName


class ImconnectorChat(calls.Group):
    """``imconnector.chat.*``."""

    _name = "imconnector.chat"

    @functools.cached_property
    def name(self) -> ImconnectorChatName:
        """``imconnector.chat.name.*``."""
        from b24async.methods.imconnector.chat.name import ImconnectorChatName

        return ImconnectorChatName(self._sender)
