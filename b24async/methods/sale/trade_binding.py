# Generated from spec/sale/trade_binding.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.tradeBinding.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes

_LIST: calls.ListMethod[sale_shapes.SaleTradeBinding] = calls.ListMethod(
    "sale.tradeBinding.list",
    convert.shape("b24async.shapes.sale", "SaleTradeBinding"),
    rows="tradeBindings",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.tradeBinding.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="tradeBinding",
)


class SaleTradeBinding(calls.Group):
    """``sale.tradeBinding.*``."""

    _name = "sale.tradeBinding"

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SaleTradeBinding]:
        """List the links between orders and the sources they came from.

        Args:
            select: Fields to answer, for example ``["orderId", "tradingPlatformId"]``.
            filter: Conditions that the rows must meet, for example ``{"!=tradingPlatformID": 10}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"tradingPlatformId": "DESC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields that link an order to the source it came from.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
