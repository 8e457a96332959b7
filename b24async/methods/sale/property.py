# Generated from spec/sale/property.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.property.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

    _GetfieldsbytypeType: TypeAlias = Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION", "ADDRESS"]

_ADD: calls.Method[sale_shapes.SaleProperty] = calls.Method(
    "sale.property.add",
    convert.shape("b24async.shapes.sale", "SaleProperty"),
    safety="unsafe",
    scopes=("sale",),
    under="property",
    files=calls.Form("data"),
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[sale_shapes.SaleProperty] = calls.Method(
    "sale.property.get",
    convert.shape("b24async.shapes.sale", "SaleProperty"),
    safety="safe",
    scopes=("sale",),
    under="property",
    errors={"200840400001": "NotFound"},
)
_LIST: calls.ListMethod[sale_shapes.SaleProperty] = calls.ListMethod(
    "sale.property.list",
    convert.shape("b24async.shapes.sale", "SaleProperty"),
    rows="properties",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[sale_shapes.SaleProperty] = calls.Method(
    "sale.property.update",
    convert.shape("b24async.shapes.sale", "SaleProperty"),
    safety="unsafe",
    scopes=("sale",),
    under="property",
    files=calls.Form("data"),
    dump={"fields": convert.yes_no},
    errors={"200840400001": "NotFound"},
)
_DELETE = calls.Method(
    "sale.property.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
    errors={"200840400001": "NotFound"},
)
_GETFIELDSBYTYPE: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.property.getfieldsbytype",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="property",
)


class SaleProperty(calls.Group):
    """``sale.property.*``."""

    _name = "sale.property"

    def add(
        self,
        *,
        fields: sale_shapes.SalePropertyFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleProperty]:
        """Define a new property for orders of a payer type.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``200850000005``, ``200850000006``, ``200850000009``, ``200850000010``, ``200850000011``,
                ``200850000012``, ``200850000013``, ``200850000014``, ``200850000015``, ``200850000016``, ``100``,
                ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[sale_shapes.SaleProperty]:
        """Read the definition of one order property.

        Args:
            id: For example ``22``.

        Raises:
            NotFound: ``200840400001``.
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[sale_keys.SalePropertyKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SalePropertyKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SaleProperty]:
        """List the definitions of order properties.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"@type": "STRING", "%code": "EMAIL"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: sale_shapes.SalePropertyFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleProperty]:
        """Change the definition of an order property.

        Args:
            id: For example ``93``.
            fields: Values of the fields.

        Raises:
            NotFound: ``200840400001``.
            InvalidParams: ``200850000003``, ``200850000009``, ``200850000010``, ``200850000011``, ``200850000012``,
                ``200850000013``, ``200850000014``, ``200850000015``, ``200850000016``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete the definition of an order property.

        Args:
            id: For example ``57``.

        Raises:
            NotFound: ``200840400001``.
            InvalidParams: ``200850000004``, ``ERROR_CORE``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def getfieldsbytype(self, *, type: _GetfieldsbytypeType) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields and settings of order properties of a given type.

        Args:
            type: For example ``NUMBER``.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get-fields-by-type.html
        """
        return calls.Call(_GETFIELDSBYTYPE, {"type": type}, self._sender)
