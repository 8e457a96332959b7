# Generated from spec/sale/trade_platform.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.tradePlatform.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes

_LIST: calls.ListMethod[sale_shapes.SaleTradePlatform] = calls.ListMethod(
    "sale.tradePlatform.list",
    convert.shape("b24async.shapes.sale", "SaleTradePlatform"),
    rows="tradePlatforms",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("sale",),
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.tradePlatform.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="tradePlatform",
)


class SaleTradePlatform(calls.Group):
    """``sale.tradePlatform.*``."""

    _name = "sale.tradePlatform"

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SaleTradePlatform]:
        """List the sources that orders come from, such as deals, invoices or sites.

        Args:
            select: Fields to answer, for example ``["id", "code"]``.
            filter: Conditions that the rows must meet, for example ``{"%code": "smart"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"code": "asc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.

        Scope ``sale``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of an order source (trading platform).

        Raises:
            AccessDenied: ``200040300010``.

        Scope ``sale``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
