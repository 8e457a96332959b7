# Generated from spec/v3/mail by `python -m codegen`. Edit the spec, not this file.
"""``mail.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.v3.mail.mailbox import V3MailMailbox
    from b24async.methods.v3.mail.message import V3MailMessage
    from b24async.methods.v3.mail.recipient import V3MailRecipient


class V3Mail(calls.Group):
    """``mail.*``."""

    _name = "mail"

    @functools.cached_property
    def mailbox(self) -> V3MailMailbox:
        """``mail.mailbox.*``."""
        from b24async.methods.v3.mail.mailbox import V3MailMailbox

        return V3MailMailbox(self._sender)

    @functools.cached_property
    def message(self) -> V3MailMessage:
        """``mail.message.*``."""
        from b24async.methods.v3.mail.message import V3MailMessage

        return V3MailMessage(self._sender)

    @functools.cached_property
    def recipient(self) -> V3MailRecipient:
        """``mail.recipient.*``."""
        from b24async.methods.v3.mail.recipient import V3MailRecipient

        return V3MailRecipient(self._sender)
