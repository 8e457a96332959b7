# Generated from spec/crm/invoice/userfield.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.invoice.userfield.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.invoice.userfield.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_GET: calls.Method[crm_shapes.UserField] = calls.Method(
    "crm.invoice.userfield.get",
    convert.shape("b24async.shapes.crm", "UserField"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_LIST: calls.ListMethod[crm_shapes.UserField] = calls.ListMethod(
    "crm.invoice.userfield.list",
    convert.shape("b24async.shapes.crm", "UserField"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_UPDATE = calls.Method(
    "crm.invoice.userfield.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_DELETE = calls.Method(
    "crm.invoice.userfield.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)


class CrmInvoiceUserfield(calls.Group):
    """``crm.invoice.userfield.*``."""

    _name = "crm.invoice.userfield"

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def add(self, *, fields: Any = None, list: Mapping[str, Any] | None = None) -> calls.Call[int]:
        """Create a custom field of old-style invoices.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html
        """
        return calls.Call(_ADD, {"fields": fields, "LIST": list}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def get(self, *, id: str | None = None) -> calls.Call[crm_shapes.UserField]:
        """Read one custom field of old-style invoices.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.UserField]:
        """List the custom fields of old-style invoices.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"SORT": "ASC"}``.
            filter: Conditions that the rows must meet, for example ``{"MANDATORY": "N"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "start": start}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def update(
        self,
        *,
        id: str | None = None,
        fields: Mapping[str, Any] | None = None,
        list: Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Change a custom field of old-style invoices and its list values.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields, "LIST": list}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def delete(self, *, id: str | None = None) -> calls.Call[bool]:
        """Delete a custom field of old-style invoices.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
