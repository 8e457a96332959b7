# Generated from spec/sale/persontype.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.persontype.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_ADD: calls.Method[sale_shapes.SalePersonType] = calls.Method(
    "sale.persontype.add",
    convert.shape("b24async.shapes.sale", "SalePersonType"),
    safety="unsafe",
    scopes=("sale",),
    under="personType",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[sale_shapes.SalePersonType] = calls.Method(
    "sale.persontype.get",
    convert.shape("b24async.shapes.sale", "SalePersonType"),
    safety="safe",
    scopes=("sale",),
    under="personType",
    errors={"200740400001": "NotFound"},
)
_LIST: calls.ListMethod[sale_shapes.SalePersonType] = calls.ListMethod(
    "sale.persontype.list",
    convert.shape("b24async.shapes.sale", "SalePersonType"),
    rows="personTypes",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[sale_shapes.SalePersonType] = calls.Method(
    "sale.persontype.update",
    convert.shape("b24async.shapes.sale", "SalePersonType"),
    safety="idempotent",
    scopes=("sale",),
    under="personType",
    dump={"fields": convert.yes_no},
    errors={"200740400001": "NotFound"},
)
_DELETE = calls.Method(
    "sale.persontype.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
    errors={"200740400001": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.persontype.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="personType",
)


class SalePersontype(calls.Group):
    """``sale.persontype.*``."""

    _name = "sale.persontype"

    def add(
        self,
        *,
        fields: sale_shapes.SalePersonTypeFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SalePersonType]:
        """Add a payer type for orders.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``200750000005``, ``200750000001``, ``200750000006``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: str) -> calls.Call[sale_shapes.SalePersonType]:
        """Read one payer type.

        Args:
            id: For example ``id``.

        Raises:
            NotFound: ``200740400001``.
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SalePersonTypeKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SalePersonTypeKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SalePersonType]:
        """List the payer types for orders, not those of old invoices and deals.

        Args:
            select: Fields to answer, for example ``["id", "name", "sort"]``.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"sort": "DESC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: sale_shapes.SalePersonTypeFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SalePersonType]:
        """Change name, code, sorting or activity of a payer type.

        Args:
            id: For example ``12``.
            fields: Values of the fields.

        Raises:
            NotFound: ``200740400001``.
            InvalidParams: ``200750000007``, ``200750000002``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a payer type that no order uses.

        Args:
            id: For example ``5``.

        Raises:
            InvalidParams: ``200750000003``, ``200750000008``, ``200750000004``, ``100``, ``0``.
            AccessDenied: ``200040300020``.
            NotFound: ``200740400001``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a payer type for orders.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
