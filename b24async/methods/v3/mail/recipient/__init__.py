# Generated from spec/v3/mail/recipient.yaml by `python -m codegen`. Edit the spec, not this file.
"""``mail.recipient.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.v3.mail.recipient.field import V3MailRecipientField
    from b24async.shapes import core as core_shapes
    from b24async.shapes import mail as mail_shapes

_LISTCONTACTS: calls.ListMethod[mail_shapes.MailRecipientListcontact] = calls.ListMethod(
    "mail.recipient.listcontacts",
    convert.shape("b24async.shapes.mail", "MailRecipientListcontact"),
    rows="items",
    paging=calls.Paging(style="v3"),
    version=3,
    safety="safe",
    scopes=("mail",),
)
_LISTEMPLOYEES: calls.ListMethod[mail_shapes.MailRecipientListcontact] = calls.ListMethod(
    "mail.recipient.listemployees",
    convert.shape("b24async.shapes.mail", "MailRecipientListcontact"),
    rows="items",
    paging=calls.Paging(style="v3"),
    version=3,
    safety="safe",
    scopes=("mail",),
)


class V3MailRecipient(calls.Group):
    """``mail.recipient.*``."""

    _name = "mail.recipient"

    def listcontacts(
        self,
        *,
        query: str | None = None,
        pagination: core_shapes.Pagination | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[mail_shapes.MailRecipientListcontact]:
        """Search the current user's mail address book; by default its latest entries.

        Args:
            query: For example ``client``.
            pagination: Which page; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``.

        Scope ``mail``; for anyone.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html
        """
        return calls.ListCall(_LISTCONTACTS, {"query": query, "pagination": pagination}, self._sender)

    def listemployees(
        self,
        *,
        query: str,
        pagination: core_shapes.Pagination | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[mail_shapes.MailRecipientListcontact]:
        """Search employees to write to, by name or e-mail.

        Args:
            query: For example ``John``.
            pagination: Which page; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.

        Scope ``mail``; for anyone.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html
        """
        return calls.ListCall(_LISTEMPLOYEES, {"query": query, "pagination": pagination}, self._sender)

    @functools.cached_property
    def field(self) -> V3MailRecipientField:
        """``mail.recipient.field.*``."""
        from b24async.methods.v3.mail.recipient.field import V3MailRecipientField

        return V3MailRecipientField(self._sender)
