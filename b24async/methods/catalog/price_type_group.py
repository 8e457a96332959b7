# Generated from spec/catalog/price_type_group.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.priceTypeGroup.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogPriceTypeGroup] = calls.Method(
    "catalog.priceTypeGroup.add",
    convert.shape("b24async.shapes.catalog", "CatalogPriceTypeGroup"),
    safety="unsafe",
    scopes=("catalog",),
    under="priceTypeGroup",
    dump={"fields": convert.yes_no},
)
_LIST: calls.ListMethod[catalog_shapes.CatalogPriceTypeGroup] = calls.ListMethod(
    "catalog.priceTypeGroup.list",
    convert.shape("b24async.shapes.catalog", "CatalogPriceTypeGroup"),
    rows="priceTypeGroups",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    dump={"filter": convert.yes_no},
)
_DELETE = calls.Method("catalog.priceTypeGroup.delete", convert.boolean, safety="unsafe", scopes=("catalog",))
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.priceTypeGroup.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="priceTypeGroup",
)


class CatalogPriceTypeGroup(calls.Group):
    """``catalog.priceTypeGroup.*``."""

    _name = "catalog.priceTypeGroup"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogPriceTypeGroupFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogPriceTypeGroup]:
        """Let a customer group see or buy at a price type.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogPriceTypeGroupKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogPriceTypeGroupKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogPriceTypeGroup]:
        """List which customer groups see or buy at which price types.

        Args:
            select: Fields to answer, for example ``["id", "catalogGroupId", "groupId", "access"]``.
            filter: Conditions that the rows must meet, for example ``{"catalogGroupId": 9, "groupId": 23}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Withdraw a customer group's access to a price type.

        Args:
            id: For example ``109``.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``0``, ``100``.

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields that tie a price type to a customer group.

        Raises:
            AccessDenied: ``200040300010``.

        Scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
