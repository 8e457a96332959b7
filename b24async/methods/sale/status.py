# Generated from spec/sale/status.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.status.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_ADD: calls.Method[sale_shapes.SaleStatus] = calls.Method(
    "sale.status.add",
    convert.shape("b24async.shapes.sale", "SaleStatus"),
    safety="unsafe",
    scopes=("sale",),
    under="status",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[sale_shapes.SaleStatus] = calls.Method(
    "sale.status.get",
    convert.shape("b24async.shapes.sale", "SaleStatus"),
    safety="safe",
    scopes=("sale",),
    under="status",
    errors={"201340400001": "NotFound"},
)
_LIST: calls.ListMethod[sale_shapes.SaleStatus] = calls.ListMethod(
    "sale.status.list",
    convert.shape("b24async.shapes.sale", "SaleStatus"),
    rows="statuses",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("sale",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[sale_shapes.SaleStatus] = calls.Method(
    "sale.status.update",
    convert.shape("b24async.shapes.sale", "SaleStatus"),
    safety="idempotent",
    scopes=("sale",),
    under="status",
    dump={"fields": convert.yes_no},
    errors={"201340400001": "NotFound"},
)
_DELETE = calls.Method(
    "sale.status.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
    errors={"201340400001": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.status.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="status",
)


class SaleStatus(calls.Group):
    """``sale.status.*``."""

    _name = "sale.status"

    def add(self, *, fields: sale_shapes.SaleStatusFields | Mapping[str, Any]) -> calls.Call[sale_shapes.SaleStatus]:
        """Create an order or delivery status.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``201350000001``, ``201350000003``, ``201350000004``, ``201350000005``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: str) -> calls.Call[sale_shapes.SaleStatus]:
        """Read one order or delivery status.

        Args:
            id: For example ``N``.

        Raises:
            NotFound: ``201340400001``.
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SaleStatusKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SaleStatusKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SaleStatus]:
        """List order and delivery statuses.

        Args:
            select: Fields to answer, for example ``["id", "type", "notify", "color", "sort", "xmlId"]``.
            filter: Conditions that the rows must meet, for example ``{"id": "N"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"type": "asc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: str,
        fields: sale_shapes.SaleStatusFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleStatus]:
        """Change type, colour, sorting or notification of an order or delivery status.

        Args:
            id: For example ``MS``.
            fields: Values of the fields.

        Raises:
            NotFound: ``201340400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``201350000003``, ``201350000006``, ``201350000007``, ``201350000008``, ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: str) -> calls.Call[bool]:
        """Delete an order or delivery status; system statuses stay.

        Args:
            id: For example ``MS``.

        Raises:
            NotFound: ``201340400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``201350000002``, ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of an order or delivery status.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
