# Generated from spec/crm/invoice/recurring.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.invoice.recurring.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.invoice.recurring.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_GET: calls.Method[crm_shapes.InvoiceRecurring] = calls.Method(
    "crm.invoice.recurring.get",
    convert.shape("b24async.shapes.crm", "InvoiceRecurring"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_LIST: calls.ListMethod[crm_shapes.InvoiceRecurring] = calls.ListMethod(
    "crm.invoice.recurring.list",
    convert.shape("b24async.shapes.crm", "InvoiceRecurring"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_UPDATE = calls.Method(
    "crm.invoice.recurring.update",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_DELETE = calls.Method(
    "crm.invoice.recurring.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.invoice.recurring.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)
_EXPOSE = calls.Method(
    "crm.invoice.recurring.expose",
    convert.json,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.item.*` with `entityTypeId` 31 instead.",
)


class CrmInvoiceRecurring(calls.Group):
    """``crm.invoice.recurring.*``."""

    _name = "crm.invoice.recurring"

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def add(self, *, fields: Mapping[str, Any] | None = None) -> calls.Call[int]:
        """Make an old-style invoice template recurring on a schedule.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def get(self, *, id: str | None = None) -> calls.Call[crm_shapes.InvoiceRecurring]:
        """Read one schedule of a recurring old-style invoice.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.InvoiceRecurring]:
        """List the schedules of recurring old-style invoices by filter.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"INVOICE_ID": "ASC"}``.
            filter: Conditions that the rows must meet, for example ``{">COUNTER_REPEAT": 5}``.
            select: Fields to answer.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "select": select, "start": start}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def update(self, *, id: str | None = None, fields: Mapping[str, Any] | None = None) -> calls.Call[bool]:
        """Change the schedule of a recurring old-style invoice.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def delete(self, *, id: str | None = None) -> calls.Call[bool]:
        """Delete the schedule of a recurring old-style invoice.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a recurring old-style invoice template.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @calls.deprecated("Use `crm.item.*` with `entityTypeId` 31 instead.")
    def expose(self, *, id: str | None = None) -> calls.Call[Any]:
        """Create an old-style invoice from a recurring template right now.

        Deprecated: use ``crm.item.*`` with ``entityTypeId`` 31 instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html
        """
        return calls.Call(_EXPOSE, {"id": id}, self._sender)
