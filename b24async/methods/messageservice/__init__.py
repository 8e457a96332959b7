# Generated from spec/messageservice by `python -m codegen`. Edit the spec, not this file.
"""``messageservice.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.messageservice.message import MessageserviceMessage
    from b24async.methods.messageservice.sender import MessageserviceSender


class Messageservice(calls.Group):
    """``messageservice.*``."""

    _name = "messageservice"

    @functools.cached_property
    def message(self) -> MessageserviceMessage:
        """``messageservice.message.*``."""
        from b24async.methods.messageservice.message import MessageserviceMessage

        return MessageserviceMessage(self._sender)

    @functools.cached_property
    def sender(self) -> MessageserviceSender:
        """``messageservice.sender.*``."""
        from b24async.methods.messageservice.sender import MessageserviceSender

        return MessageserviceSender(self._sender)
