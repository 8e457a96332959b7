# Generated from spec/mail by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``mail.*``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from b24async import convert, shape


class MailMessage(shape.Shape):
    """``MailMessage``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    mailbox_id = shape.field("mailboxId", convert.optional(convert.integer))
    mailbox_email = shape.field("mailboxEmail", convert.optional(convert.string))
    subject = shape.field("subject", convert.optional(convert.string))
    from_ = shape.field("from", convert.optional(convert.string))
    to = shape.field("to", convert.optional(convert.string))
    cc = shape.field("cc", convert.optional(convert.string))
    date = shape.field("date", convert.optional(convert.string))
    is_seen = shape.field("isSeen", convert.boolean)
    has_attachments = shape.field("hasAttachments", convert.boolean)
    url = shape.field("url", convert.optional(convert.string))
    bindings: shape.Field[Sequence[Any]] = shape.field("bindings", convert.list_of(convert.json))
    body = shape.field("body", convert.optional(convert.string))


class MailMessageCreatechat(shape.Shape):
    """``MailMessageCreatechat``, as the portal answers it."""

    __slots__ = ()

    success = shape.field("success", convert.boolean)
    chat_id = shape.field("chatId", convert.integer)
    message_id = shape.field("messageId", convert.integer)
    existing = shape.field("existing", convert.boolean)


class MailMessageThread(shape.Shape):
    """``MailMessageThread``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    subject = shape.field("subject", convert.string)
    from_ = shape.field("from", convert.string)
    to = shape.field("to", convert.string)
    cc = shape.field("cc", convert.string)
    date = shape.field("date", convert.string)
    body = shape.field("body", convert.string)


class MailRecipientListcontact(shape.Shape):
    """``MailRecipientListcontact``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    email = shape.field("email", convert.string)
    name = shape.field("name", convert.string)


class Mailbox(shape.Shape):
    """``Mailbox``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.optional(convert.string))
    email = shape.field("email", convert.optional(convert.string))
    sender_name = shape.field("senderName", convert.optional(convert.string))


class MailboxSender(shape.Shape):
    """``MailboxSender``, as the portal answers it."""

    __slots__ = ()

    email = shape.field("email", convert.string)
    name = shape.field("name", convert.string)
    sender = shape.field("sender", convert.string)


class V3MessageCreatecalendareventResult(shape.Shape):
    """``V3MessageCreatecalendareventResult``, as the portal answers it."""

    __slots__ = ()

    success = shape.field("success", convert.boolean)
    event_id = shape.field("eventId", convert.integer)
    message_id = shape.field("messageId", convert.integer)


class V3MessageCreatefeedpostResult(shape.Shape):
    """``V3MessageCreatefeedpostResult``, as the portal answers it."""

    __slots__ = ()

    success = shape.field("success", convert.boolean)
    post_id = shape.field("postId", convert.integer)
    message_id = shape.field("messageId", convert.integer)


class V3MessageCreatetaskResult(shape.Shape):
    """``V3MessageCreatetaskResult``, as the portal answers it."""

    __slots__ = ()

    success = shape.field("success", convert.boolean)
    task_id = shape.field("taskId", convert.integer)
    message_id = shape.field("messageId", convert.integer)


class V3MessageForwardResult(shape.Shape):
    """``V3MessageForwardResult``, as the portal answers it."""

    __slots__ = ()

    success = shape.field("success", convert.boolean)
    to: shape.Field[Sequence[str]] = shape.field("to", convert.list_of(convert.string))


class V3MessageMovetofolderResult(shape.Shape):
    """``V3MessageMovetofolderResult``, as the portal answers it."""

    __slots__ = ()

    success = shape.field("success", convert.boolean)
    moved_count = shape.field("movedCount", convert.integer)
    action = shape.field("action", convert.string)


class V3MessageReplyResult(shape.Shape):
    """``V3MessageReplyResult``, as the portal answers it."""

    __slots__ = ()

    success = shape.field("success", convert.boolean)
    to: shape.Field[Sequence[str]] = shape.field("to", convert.list_of(convert.string))


class V3MessageSendResult(shape.Shape):
    """``V3MessageSendResult``, as the portal answers it."""

    __slots__ = ()

    success = shape.field("success", convert.boolean)
    to: shape.Field[Sequence[str]] = shape.field("to", convert.list_of(convert.string))
