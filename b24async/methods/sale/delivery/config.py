# Generated from spec/sale/delivery/config.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.delivery.config.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import sale as sale_shapes

_GET: calls.ListMethod[sale_shapes.SaleDeliveryConfig] = calls.ListMethod(
    "sale.delivery.config.get",
    convert.shape("b24async.shapes.sale", "SaleDeliveryConfig"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("sale",),
)
_UPDATE = calls.Method("sale.delivery.config.update", convert.boolean, safety="idempotent", scopes=("sale",))


class SaleDeliveryConfig(calls.Group):
    """``sale.delivery.config.*``."""

    _name = "sale.delivery.config"

    def get(self, *, id: int) -> calls.ListCall[sale_shapes.SaleDeliveryConfig]:
        """Read the values of a delivery service's settings.

        Args:
            id: For example ``196``.

        Raises:
            NotFound: ``ERROR_DELIVERY_NOT_FOUND``.
            InvalidParams: ``ERROR_CHECK_FAILURE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``sale``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html
        """
        return calls.ListCall(_GET, {"ID": id}, self._sender)

    def update(
        self,
        *,
        id: int,
        config: Sequence[sale_shapes.DeliveryConfigUpdateConfig | Mapping[str, Any]] | None = None,
    ) -> calls.Call[bool]:
        """Change the values of a delivery service's settings.

        Args:
            id: For example ``196``.

        Raises:
            NotFound: ``ERROR_DELIVERY_NOT_FOUND``.
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_DELIVERY_CONFIG_UPDATE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``sale``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html
        """
        return calls.Call(_UPDATE, {"ID": id, "CONFIG": config}, self._sender)
