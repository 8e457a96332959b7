# Generated from spec/v3/mail/message/field.yaml by `python -m codegen`. Edit the spec, not this file.
"""``mail.message.field.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import core as core_shapes

    _GetName: TypeAlias = Literal[
        "id",
        "mailboxId",
        "mailboxEmail",
        "subject",
        "from",
        "to",
        "cc",
        "date",
        "isSeen",
        "hasAttachments",
        "url",
        "bindings",
        "body",
    ]

_GET: calls.Method[core_shapes.FieldDescription] = calls.Method(
    "mail.message.field.get",
    convert.shape("b24async.shapes.core", "FieldDescription"),
    version=3,
    safety="safe",
    scopes=("mail",),
    under="item",
)
_LIST: calls.ListMethod[core_shapes.FieldDescription] = calls.ListMethod(
    "mail.message.field.list",
    convert.shape("b24async.shapes.core", "FieldDescription"),
    rows="items",
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("mail",),
)


class V3MailMessageField(calls.Group):
    """``mail.message.field.*``."""

    _name = "mail.message.field"

    def get(self, *, name: _GetName, select: Sequence[str] | None = None) -> calls.Call[core_shapes.FieldDescription]:
        """Describe one field of an e-mail.

        Args:
            name: For example ``subject``.
            select: Fields to answer, for example ``["name", "type", "title"]``.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.

        Scope ``mail``; for anyone. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html
        """
        return calls.Call(_GET, {"name": name, "select": select}, self._sender)

    def list(self, *, select: Sequence[str] | None = None) -> calls.ListCall[core_shapes.FieldDescription]:
        """List the fields of an e-mail.

        Args:
            select: Fields to answer, for example ``["name", "type", "title", "filterable", "sortable"]``.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.

        Scope ``mail``; for anyone. https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html
        """
        return calls.ListCall(_LIST, {"select": select}, self._sender)
