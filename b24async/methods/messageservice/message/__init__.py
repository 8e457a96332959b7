# Generated from spec/messageservice/message by `python -m codegen`. Edit the spec, not this file.
"""``messageservice.message.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.messageservice.message.status import MessageserviceMessageStatus


class MessageserviceMessage(calls.Group):
    """``messageservice.message.*``."""

    _name = "messageservice.message"

    @functools.cached_property
    def status(self) -> MessageserviceMessageStatus:
        """``messageservice.message.status.*``."""
        from b24async.methods.messageservice.message.status import MessageserviceMessageStatus

        return MessageserviceMessageStatus(self._sender)
