# Generated from spec/crm/invoice.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.invoice.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.crm.invoice.recurring import CrmInvoiceRecurring
    from b24async.methods.crm.invoice.status import CrmInvoiceStatus
    from b24async.methods.crm.invoice.userfield import CrmInvoiceUserfield
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.invoice.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_GET: calls.Method[crm_shapes.Invoice] = calls.Method(
    "crm.invoice.get",
    convert.shape("b24async.shapes.crm", "Invoice"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_LIST: calls.ListMethod[crm_shapes.Invoice] = calls.ListMethod(
    "crm.invoice.list",
    convert.shape("b24async.shapes.crm", "Invoice"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_UPDATE = calls.Method(
    "crm.invoice.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_DELETE = calls.Method(
    "crm.invoice.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.invoice.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_GETEXTERNALLINK = calls.Method(
    "crm.invoice.getexternallink",
    convert.string,
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)


class CrmInvoice(calls.Group):
    """``crm.invoice.*``."""

    _name = "crm.invoice"

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def add(self, *, fields: Mapping[str, Any] | None = None) -> calls.Call[int]:
        """Create an old-style invoice with its properties and product rows.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def get(self, *, id: str | None = None) -> calls.Call[crm_shapes.Invoice]:
        """Read one old-style invoice with its properties and product rows.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        select: Sequence[str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.Invoice]:
        """List old-style invoices, without properties and product rows.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Args:
            filter: Conditions that the rows must meet, for example ``{">PRICE": 100}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"DATE_INSERT": "ASC"}``.
            select: Fields to answer.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html
        """
        return calls.ListCall(_LIST, {"filter": filter, "order": order, "select": select, "start": start}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def update(self, *, id: str | None = None, fields: Mapping[str, Any] | None = None) -> calls.Call[bool]:
        """Change an old-style invoice, its product rows included.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def delete(self, *, id: str | None = None) -> calls.Call[bool]:
        """Delete an old-style invoice.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of an old-style invoice and of its product rows, custom ones included.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def getexternallink(self, *, id: str | None = None) -> calls.Call[str]:
        """Get the public link of an old-style invoice.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get-external-link.html
        """
        return calls.Call(_GETEXTERNALLINK, {"id": id}, self._sender)

    @functools.cached_property
    def recurring(self) -> CrmInvoiceRecurring:
        """``crm.invoice.recurring.*``."""
        from b24async.methods.crm.invoice.recurring import CrmInvoiceRecurring

        return CrmInvoiceRecurring(self._sender)

    @functools.cached_property
    def status(self) -> CrmInvoiceStatus:
        """``crm.invoice.status.*``."""
        from b24async.methods.crm.invoice.status import CrmInvoiceStatus

        return CrmInvoiceStatus(self._sender)

    @functools.cached_property
    def userfield(self) -> CrmInvoiceUserfield:
        """``crm.invoice.userfield.*``."""
        from b24async.methods.crm.invoice.userfield import CrmInvoiceUserfield

        return CrmInvoiceUserfield(self._sender)
