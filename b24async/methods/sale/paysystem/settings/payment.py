# Generated from spec/sale/paysystem/settings/payment.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.paysystem.settings.payment.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import sale as sale_shapes

_GET: calls.Method[sale_shapes.SalePaySystemSettings] = calls.Method(
    "sale.paysystem.settings.payment.get",
    convert.shape("b24async.shapes.sale", "SalePaySystemSettings"),
    safety="safe",
    scopes=("pay_system",),
)


class SalePaysystemSettingsPayment(calls.Group):
    """``sale.paysystem.settings.payment.*``."""

    _name = "sale.paysystem.settings.payment"

    def get(self, *, payment_id: int, pay_system_id: int) -> calls.Call[sale_shapes.SalePaySystemSettings]:
        """Read the payment system settings that apply to one payment of an order.

        Args:
            payment_id: For example ``10``.
            pay_system_id: For example ``11``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_CHECK_FAILURE``.
            NotFound: ``ERROR_INTERNAL_ORDER_NOT_FOUND``.

        Scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html
        """
        return calls.Call(_GET, {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id}, self._sender)
