# Generated from spec/crm/quote/userfield.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.quote.userfield.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.quote.userfield.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[crm_shapes.UserField] = calls.Method(
    "crm.quote.userfield.get",
    convert.shape("b24async.shapes.crm", "UserField"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.UserField] = calls.ListMethod(
    "crm.quote.userfield.list",
    convert.shape("b24async.shapes.crm", "UserField"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE = calls.Method(
    "crm.quote.userfield.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.quote.userfield.delete", convert.boolean, safety="unsafe", scopes=("crm",))


class CrmQuoteUserfield(calls.Group):
    """``crm.quote.userfield.*``."""

    _name = "crm.quote.userfield"

    def add(self, *, fields: crm_shapes.QuoteUserfieldAddFields | Mapping[str, Any]) -> calls.Call[int]:
        """Create a custom field of estimates.

        Raises:
            NotFound: "The 'USER_TYPE_ID' field is not found", without a code.
            InvalidParams: ``ERROR_CORE``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.UserField]:
        """Read one custom field of estimates, with its labels in every language.

        Args:
            id: For example ``399``.

        Raises:
            InvalidParams: ``403``, ``400``.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        filter: crm_shapes.QuoteUserfieldListFilter | Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.UserField]:
        """List the custom fields of estimates by filter.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"USER_TYPE_ID": "ASC", "SORT":
                "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``400``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-list.html
        """
        return calls.ListCall(_LIST, {"filter": filter, "order": order, "start": start}, self._sender)

    def update(self, *, id: int, fields: crm_shapes.QuoteUserfieldUpdateFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change the settings, labels or list values of a custom field of estimates.

        Args:
            id: For example ``536``.

        Raises:
            InvalidParams: ``400``, ``403``, ``ERROR_CORE``.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a custom field of estimates.

        Args:
            id: For example ``432``.

        Raises:
            InvalidParams: ``400``, ``403``.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
