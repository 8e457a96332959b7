# Generated from spec/sale/propertyvariant.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.propertyvariant.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_ADD: calls.Method[sale_shapes.SalePropertyVariant] = calls.Method(
    "sale.propertyvariant.add",
    convert.shape("b24async.shapes.sale", "SalePropertyVariant"),
    safety="unsafe",
    scopes=("sale",),
    under="propertyVariant",
)
_GET: calls.Method[sale_shapes.SalePropertyVariant] = calls.Method(
    "sale.propertyvariant.get",
    convert.shape("b24async.shapes.sale", "SalePropertyVariant"),
    safety="safe",
    scopes=("sale",),
    under="propertyVariant",
    errors={"201540400001": "NotFound"},
)
_LIST: calls.ListMethod[sale_shapes.SalePropertyVariant] = calls.ListMethod(
    "sale.propertyvariant.list",
    convert.shape("b24async.shapes.sale", "SalePropertyVariant"),
    rows="propertyVariants",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
)
_UPDATE: calls.Method[sale_shapes.SalePropertyVariant] = calls.Method(
    "sale.propertyvariant.update",
    convert.shape("b24async.shapes.sale", "SalePropertyVariant"),
    safety="idempotent",
    scopes=("sale",),
    under="propertyVariant",
    errors={"201540400001": "NotFound"},
)
_DELETE = calls.Method(
    "sale.propertyvariant.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
    errors={"201540400001": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.propertyvariant.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="propertyVariant",
)


class SalePropertyvariant(calls.Group):
    """``sale.propertyvariant.*``."""

    _name = "sale.propertyvariant"

    def add(
        self,
        *,
        fields: sale_shapes.SalePropertyVariantFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SalePropertyVariant]:
        """Add a choice to an order property of the list type.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``201550000003``, ``100``, ``ERROR_NO_VALUE``, ``ERROR_NO_NAME``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[sale_shapes.SalePropertyVariant]:
        """Read one choice of an order property of the list type.

        Args:
            id: For example ``6``.

        Raises:
            NotFound: ``201540400001``.
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SalePropertyVariantKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SalePropertyVariantKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SalePropertyVariant]:
        """List the choices of order properties of the list type.

        Args:
            select: Fields to answer, for example ``["id", "name", "orderPropsId", "value"]``.
            filter: Conditions that the rows must meet, for example ``{">=id": 5}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"orderPropsId": "desc", "id":
                "asc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: sale_shapes.SalePropertyVariantFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SalePropertyVariant]:
        """Change name, code, sorting or description of an order property's choice.

        Args:
            id: For example ``5``.
            fields: Values of the fields.

        Raises:
            NotFound: ``201540400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``ERROR_NO_VALUE``, ``ERROR_NO_NAME``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a choice of an order property of the list type.

        Args:
            id: For example ``5``.

        Raises:
            NotFound: ``201540400001``.
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of an order property's choice.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
