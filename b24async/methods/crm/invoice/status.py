# Generated from spec/crm/invoice/status.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.invoice.status.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.invoice.status.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.status.add` instead.",
)
_GET: calls.Method[crm_shapes.InvoiceStatus] = calls.Method(
    "crm.invoice.status.get",
    convert.shape("b24async.shapes.crm", "InvoiceStatus"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.status.get` instead.",
)
_LIST: calls.ListMethod[crm_shapes.InvoiceStatus] = calls.ListMethod(
    "crm.invoice.status.list",
    convert.shape("b24async.shapes.crm", "InvoiceStatus"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.status.list` instead.",
)
_UPDATE = calls.Method(
    "crm.invoice.status.update",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    deprecated="Use `crm.status.update` instead.",
)
_DELETE = calls.Method(
    "crm.invoice.status.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.status.delete` instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.invoice.status.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.status.fields` instead.",
)


class CrmInvoiceStatus(calls.Group):
    """``crm.invoice.status.*``."""

    _name = "crm.invoice.status"

    @calls.deprecated("Use `crm.status.add` instead.")
    def add(self, *, fields: Mapping[str, Any]) -> calls.Call[int]:
        """Create a status of old-style invoices.

        Deprecated: use ``crm.status.add`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    @calls.deprecated("Use `crm.status.get` instead.")
    def get(self, *, id: int) -> calls.Call[crm_shapes.InvoiceStatus]:
        """Read one status of old-style invoices.

        Deprecated: use ``crm.status.get`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.status.list` instead.")
    def list(self, *, start: int | None = None) -> calls.ListCall[crm_shapes.InvoiceStatus]:
        """List the statuses of old-style invoices by filter.

        Deprecated: use ``crm.status.list`` instead.

        Args:
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-list.html
        """
        return calls.ListCall(_LIST, {"start": start}, self._sender)

    @calls.deprecated("Use `crm.status.update` instead.")
    def update(self, *, id: int, fields: Mapping[str, Any]) -> calls.Call[bool]:
        """Change the name or order of an old-style invoice status.

        Deprecated: use ``crm.status.update`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    @calls.deprecated("Use `crm.status.delete` instead.")
    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a status of old-style invoices.

        Deprecated: use ``crm.status.delete`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.status.fields` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of an old-style invoice status.

        Deprecated: use ``crm.status.fields`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
