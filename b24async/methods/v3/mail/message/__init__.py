# Generated from spec/v3/mail/message.yaml by `python -m codegen`. Edit the spec, not this file.
"""``mail.message.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.v3.mail.message.field import V3MailMessageField
    from b24async.shapes import core as core_shapes
    from b24async.shapes import mail as mail_shapes

_GET: calls.Method[mail_shapes.MailMessage] = calls.Method(
    "mail.message.get",
    convert.shape("b24async.shapes.mail", "MailMessage"),
    version=3,
    safety="safe",
    scopes=("mail",),
    under="item",
)
_LIST: calls.ListMethod[mail_shapes.MailMessage] = calls.ListMethod(
    "mail.message.list",
    convert.shape("b24async.shapes.mail", "MailMessage"),
    rows="items",
    paging=calls.Paging(style="v3"),
    version=3,
    safety="safe",
    scopes=("mail",),
)
_CREATECALENDAREVENT: calls.Method[mail_shapes.V3MessageCreatecalendareventResult] = calls.Method(
    "mail.message.createcalendarevent",
    convert.shape("b24async.shapes.mail", "V3MessageCreatecalendareventResult"),
    version=3,
    safety="unsafe",
    scopes=("mail",),
)
_CREATECHAT: calls.Method[mail_shapes.MailMessageCreatechat] = calls.Method(
    "mail.message.createchat",
    convert.shape("b24async.shapes.mail", "MailMessageCreatechat"),
    version=3,
    safety="unsafe",
    scopes=("mail",),
)
_CREATECRMACTIVITY = calls.Method(
    "mail.message.createcrmactivity",
    convert.boolean,
    version=3,
    safety="unsafe",
    scopes=("mail",),
)
_CREATEFEEDPOST: calls.Method[mail_shapes.V3MessageCreatefeedpostResult] = calls.Method(
    "mail.message.createfeedpost",
    convert.shape("b24async.shapes.mail", "V3MessageCreatefeedpostResult"),
    version=3,
    safety="unsafe",
    scopes=("mail",),
)
_CREATETASK: calls.Method[mail_shapes.V3MessageCreatetaskResult] = calls.Method(
    "mail.message.createtask",
    convert.shape("b24async.shapes.mail", "V3MessageCreatetaskResult"),
    version=3,
    safety="unsafe",
    scopes=("mail",),
)
_FORWARD: calls.Method[mail_shapes.V3MessageForwardResult] = calls.Method(
    "mail.message.forward",
    convert.shape("b24async.shapes.mail", "V3MessageForwardResult"),
    version=3,
    safety="unsafe",
    scopes=("mail",),
)
_MOVETOFOLDER: calls.Method[mail_shapes.V3MessageMovetofolderResult] = calls.Method(
    "mail.message.movetofolder",
    convert.shape("b24async.shapes.mail", "V3MessageMovetofolderResult"),
    version=3,
    safety="unsafe",
    scopes=("mail",),
)
_REMOVECRMACTIVITY = calls.Method(
    "mail.message.removecrmactivity",
    convert.boolean,
    version=3,
    safety="unsafe",
    scopes=("mail",),
)
_REPLY: calls.Method[mail_shapes.V3MessageReplyResult] = calls.Method(
    "mail.message.reply",
    convert.shape("b24async.shapes.mail", "V3MessageReplyResult"),
    version=3,
    safety="unsafe",
    scopes=("mail",),
)
_SEND: calls.Method[mail_shapes.V3MessageSendResult] = calls.Method(
    "mail.message.send",
    convert.shape("b24async.shapes.mail", "V3MessageSendResult"),
    version=3,
    safety="unsafe",
    scopes=("mail",),
)
_THREAD: calls.ListMethod[mail_shapes.MailMessageThread] = calls.ListMethod(
    "mail.message.thread",
    convert.shape("b24async.shapes.mail", "MailMessageThread"),
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("mail",),
)


class V3MailMessage(calls.Group):
    """``mail.message.*``."""

    _name = "mail.message"

    def get(self, *, id: int, select: Sequence[str] | None = None) -> calls.Call[mail_shapes.MailMessage]:
        """Read one e-mail with its text.

        Args:
            id: For example ``15``.
            select: Fields to answer.

        Raises:
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``; for a user who may use the mailbox.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html
        """
        return calls.Call(_GET, {"id": id, "select": select}, self._sender)

    def list(
        self,
        *,
        mailbox_id: int | None = None,
        search_query: str | None = None,
        date_from: str | None = None,
        date_to: str | None = None,
        is_seen: bool | None = None,
        has_attachments: bool | None = None,
        folder: str | None = None,
        pagination: core_shapes.Pagination | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[mail_shapes.MailMessage]:
        """Search e-mails by mailbox, folder, period, text and read state.

        Args:
            mailbox_id: For example ``1``.
            search_query: For example ``contract``.
            pagination: Which page; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``; for anyone. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html
        """
        return calls.ListCall(
            _LIST,
            {
                "mailboxId": mailbox_id,
                "searchQuery": search_query,
                "dateFrom": date_from,
                "dateTo": date_to,
                "isSeen": is_seen,
                "hasAttachments": has_attachments,
                "folder": folder,
                "pagination": pagination,
            },
            self._sender,
        )

    def createcalendarevent(
        self,
        *,
        message_id: int,
        date_from: str,
        date_to: str,
        name: str | None = None,
        description: str | None = None,
    ) -> calls.Call[mail_shapes.V3MessageCreatecalendareventResult]:
        """Make a calendar event out of an e-mail.

        Args:
            message_id: For example ``15``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html
        """
        return calls.Call(
            _CREATECALENDAREVENT,
            {
                "messageId": message_id,
                "dateFrom": date_from,
                "dateTo": date_to,
                "name": name,
                "description": description,
            },
            self._sender,
        )

    def createchat(self, *, message_id: int) -> calls.Call[mail_shapes.MailMessageCreatechat]:
        """Create a chat about an e-mail, or answer the one there is.

        Args:
            message_id: For example ``15``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``; for a user who may use the mailbox.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html
        """
        return calls.Call(_CREATECHAT, {"messageId": message_id}, self._sender)

    def createcrmactivity(self, *, message_id: int) -> calls.Call[bool]:
        """Save an e-mail to CRM as an activity.

        Args:
            message_id: For example ``15``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``; for a user who may use the mailbox.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html
        """
        return calls.Call(_CREATECRMACTIVITY, {"messageId": message_id}, self._sender)

    def createfeedpost(
        self,
        *,
        message_id: int,
        title: str | None = None,
    ) -> calls.Call[mail_shapes.V3MessageCreatefeedpostResult]:
        """Post an e-mail to the Feed.

        Args:
            message_id: For example ``15``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``; for a user who may use the mailbox.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html
        """
        return calls.Call(_CREATEFEEDPOST, {"messageId": message_id, "title": title}, self._sender)

    def createtask(
        self,
        *,
        message_id: int,
        title: str | None = None,
        responsible_id: int | None = None,
        description: str | None = None,
    ) -> calls.Call[mail_shapes.V3MessageCreatetaskResult]:
        """Make a task out of an e-mail.

        Args:
            message_id: For example ``15``.
            responsible_id: For example ``7``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``; for a user who may use the mailbox.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html
        """
        return calls.Call(
            _CREATETASK,
            {"messageId": message_id, "title": title, "responsibleId": responsible_id, "description": description},
            self._sender,
        )

    def forward(
        self,
        *,
        forward_message_id: int,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
    ) -> calls.Call[mail_shapes.V3MessageForwardResult]:
        """Forward an e-mail to other recipients, with a subject and text of one's own.

        Args:
            forward_message_id: For example ``15``.
            from_: For example ``user@example.com``.
            to: For example ``["manager@example.com"]``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``; for a user who may use the mailbox.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html
        """
        return calls.Call(
            _FORWARD,
            {
                "forwardMessageId": forward_message_id,
                "from": from_,
                "to": to,
                "subject": subject,
                "body": body,
                "cc": cc,
                "bcc": bcc,
            },
            self._sender,
        )

    def movetofolder(
        self,
        *,
        message_ids: Sequence[int],
        action: Literal["move", "spam", "delete"],
        folder: str | None = None,
    ) -> calls.Call[mail_shapes.V3MessageMovetofolderResult]:
        """Move e-mails to a folder, to spam or to the trash.

        Args:
            message_ids: For example ``[15, 16]``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html
        """
        return calls.Call(_MOVETOFOLDER, {"messageIds": message_ids, "action": action, "folder": folder}, self._sender)

    def removecrmactivity(self, *, message_id: int) -> calls.Call[bool]:
        """Unlink an e-mail from CRM by deleting the activity made from it.

        Args:
            message_id: For example ``15``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``; for a user who may use the mailbox.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html
        """
        return calls.Call(_REMOVECRMACTIVITY, {"messageId": message_id}, self._sender)

    def reply(
        self,
        *,
        reply_to_message_id: int,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
    ) -> calls.Call[mail_shapes.V3MessageReplyResult]:
        """Answer an e-mail by sending a reply from a given sender address.

        Args:
            reply_to_message_id: For example ``15``.
            from_: For example ``user@example.com``.
            to: For example ``["client@example.com"]``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``; for a user who may use the mailbox.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html
        """
        return calls.Call(
            _REPLY,
            {
                "replyToMessageId": reply_to_message_id,
                "from": from_,
                "to": to,
                "subject": subject,
                "body": body,
                "cc": cc,
                "bcc": bcc,
            },
            self._sender,
        )

    def send(
        self,
        *,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
    ) -> calls.Call[mail_shapes.V3MessageSendResult]:
        """Send a new e-mail from an address the current user may send from.

        Args:
            from_: For example ``user@example.com``.
            to: For example ``["client@example.com"]``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html
        """
        return calls.Call(
            _SEND,
            {"from": from_, "to": to, "subject": subject, "body": body, "cc": cc, "bcc": bcc},
            self._sender,
        )

    def thread(self, *, id: int, limit: int | None = None) -> calls.ListCall[mail_shapes.MailMessageThread]:
        """Read the whole conversation an e-mail belongs to.

        Args:
            id: For example ``15``.
            limit: For example ``20``.

        Raises:
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``; for a user who may use the mailbox.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html
        """
        return calls.ListCall(_THREAD, {"id": id, "limit": limit}, self._sender)

    @functools.cached_property
    def field(self) -> V3MailMessageField:
        """``mail.message.field.*``."""
        from b24async.methods.v3.mail.message.field import V3MailMessageField

        return V3MailMessageField(self._sender)
