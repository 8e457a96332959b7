# Generated from spec/v3/mail/mailbox.yaml by `python -m codegen`. Edit the spec, not this file.
"""``mail.mailbox.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.v3.mail.mailbox.field import V3MailMailboxField
    from b24async.shapes import core as core_shapes
    from b24async.shapes import mail as mail_shapes

_GET: calls.Method[mail_shapes.Mailbox] = calls.Method(
    "mail.mailbox.get",
    convert.shape("b24async.shapes.mail", "Mailbox"),
    version=3,
    safety="safe",
    scopes=("mail",),
    under="item",
)
_LIST: calls.ListMethod[mail_shapes.Mailbox] = calls.ListMethod(
    "mail.mailbox.list",
    convert.shape("b24async.shapes.mail", "Mailbox"),
    rows="items",
    paging=calls.Paging(style="v3"),
    version=3,
    safety="safe",
    scopes=("mail",),
)
_SENDERS: calls.ListMethod[mail_shapes.MailboxSender] = calls.ListMethod(
    "mail.mailbox.senders",
    convert.shape("b24async.shapes.mail", "MailboxSender"),
    rows="items",
    paging=calls.Paging(style="v3"),
    version=3,
    safety="safe",
    scopes=("mail",),
)


class V3MailMailbox(calls.Group):
    """``mail.mailbox.*``."""

    _name = "mail.mailbox"

    def get(self, *, id: int, select: Sequence[str] | None = None) -> calls.Call[mail_shapes.Mailbox]:
        """Read name, address and sender name of one mailbox.

        Args:
            id: For example ``1``.
            select: Fields to answer, for example ``["id", "name", "email", "senderName"]``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``. https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html
        """
        return calls.Call(_GET, {"id": id, "select": select}, self._sender)

    def list(
        self,
        *,
        name: str | None = None,
        email: str | None = None,
        pagination: core_shapes.Pagination | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[mail_shapes.Mailbox]:
        """List the mailboxes of the current user.

        Args:
            name: For example ``work``.
            email: For example ``example.com``.
            pagination: Which page; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``; for anyone. https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html
        """
        return calls.ListCall(_LIST, {"name": name, "email": email, "pagination": pagination}, self._sender)

    def senders(
        self,
        *,
        pagination: core_shapes.Pagination | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[mail_shapes.MailboxSender]:
        """List the sender addresses the current user may send from.

        Args:
            pagination: Which page; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``mail``; for anyone. https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html
        """
        return calls.ListCall(_SENDERS, {"pagination": pagination}, self._sender)

    @functools.cached_property
    def field(self) -> V3MailMailboxField:
        """``mail.mailbox.field.*``."""
        from b24async.methods.v3.mail.mailbox.field import V3MailMailboxField

        return V3MailMailboxField(self._sender)
