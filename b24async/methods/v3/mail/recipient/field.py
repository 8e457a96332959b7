# Generated from spec/v3/mail/recipient/field.yaml by `python -m codegen`. Edit the spec, not this file.
"""``mail.recipient.field.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import core as core_shapes

_GET: calls.Method[core_shapes.FieldDescription] = calls.Method(
    "mail.recipient.field.get",
    convert.shape("b24async.shapes.core", "FieldDescription"),
    version=3,
    safety="safe",
    scopes=("mail",),
    under="item",
)
_LIST: calls.ListMethod[core_shapes.FieldDescription] = calls.ListMethod(
    "mail.recipient.field.list",
    convert.shape("b24async.shapes.core", "FieldDescription"),
    rows="items",
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("mail",),
)


class V3MailRecipientField(calls.Group):
    """``mail.recipient.field.*``."""

    _name = "mail.recipient.field"

    def get(
        self,
        *,
        name: Literal["id", "email", "name"],
        select: Sequence[str] | None = None,
    ) -> calls.Call[core_shapes.FieldDescription]:
        """Describe one field of a mail recipient.

        Args:
            select: Fields to answer, for example ``["name", "type", "title"]``.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.

        Scope ``mail``; for anyone.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html
        """
        return calls.Call(_GET, {"name": name, "select": select}, self._sender)

    def list(self, *, select: Sequence[str] | None = None) -> calls.ListCall[core_shapes.FieldDescription]:
        """List the fields of a mail recipient.

        Args:
            select: Fields to answer, for example ``["name", "type", "title", "filterable", "sortable"]``.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.

        Scope ``mail``; for anyone.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html
        """
        return calls.ListCall(_LIST, {"select": select}, self._sender)
