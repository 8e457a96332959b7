# Generated from spec/sale/propertygroup.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.propertygroup.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_ADD: calls.Method[sale_shapes.SalePropertyGroup] = calls.Method(
    "sale.propertygroup.add",
    convert.shape("b24async.shapes.sale", "SalePropertyGroup"),
    safety="unsafe",
    scopes=("sale",),
    under="propertyGroup",
)
_GET: calls.Method[sale_shapes.SalePropertyGroup] = calls.Method(
    "sale.propertygroup.get",
    convert.shape("b24async.shapes.sale", "SalePropertyGroup"),
    safety="safe",
    scopes=("sale",),
    under="propertyGroup",
    errors={"200940400001": "NotFound"},
)
_LIST: calls.ListMethod[sale_shapes.SalePropertyGroup] = calls.ListMethod(
    "sale.propertygroup.list",
    convert.shape("b24async.shapes.sale", "SalePropertyGroup"),
    rows="propertyGroups",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
)
_UPDATE: calls.Method[sale_shapes.SalePropertyGroup] = calls.Method(
    "sale.propertygroup.update",
    convert.shape("b24async.shapes.sale", "SalePropertyGroup"),
    safety="idempotent",
    scopes=("sale",),
    under="propertyGroup",
    errors={"200940400001": "NotFound"},
)
_DELETE = calls.Method(
    "sale.propertygroup.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
    errors={"200940400001": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.propertygroup.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="propertyGroup",
)


class SalePropertygroup(calls.Group):
    """``sale.propertygroup.*``."""

    _name = "sale.propertygroup"

    def add(
        self,
        *,
        fields: sale_shapes.SalePropertyGroupFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SalePropertyGroup]:
        """Create a group of order properties for a payer type.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``200950000006``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[sale_shapes.SalePropertyGroup]:
        """Read one group of order properties.

        Args:
            id: For example ``10``.

        Raises:
            NotFound: ``200940400001``.
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SalePropertyGroupKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SalePropertyGroupKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SalePropertyGroup]:
        """List the groups of order properties.

        Args:
            select: Fields to answer, for example ``["id", "name", "personTypeId", "sort"]``.
            filter: Conditions that the rows must meet, for example ``{">=id": 14}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"name": "asc", "id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: sale_shapes.SalePropertyGroupFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SalePropertyGroup]:
        """Change name or sorting of an order property group.

        Args:
            id: For example ``10``.
            fields: Values of the fields.

        Raises:
            NotFound: ``200940400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``200950000008``, ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a group of order properties.

        Args:
            id: For example ``15``.

        Raises:
            NotFound: ``200940400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of an order property group.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
