# Generated from spec/sale/paysystem/settings/invoice.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.paysystem.settings.invoice.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import sale as sale_shapes

_GET: calls.Method[sale_shapes.SalePaySystemSettings] = calls.Method(
    "sale.paysystem.settings.invoice.get",
    convert.shape("b24async.shapes.sale", "SalePaySystemSettings"),
    safety="safe",
    scopes=("pay_system",),
    deprecated="The portal has no replacement for it.",
)


class SalePaysystemSettingsInvoice(calls.Group):
    """``sale.paysystem.settings.invoice.*``."""

    _name = "sale.paysystem.settings.invoice"

    @calls.deprecated("The portal has no replacement for it.")
    def get(
        self,
        *,
        invoice_id: int,
        pay_system_id: int | None = None,
        bx_rest_handler: str | None = None,
    ) -> calls.Call[sale_shapes.SalePaySystemSettings]:
        """Read the payment system settings that apply to one old-style invoice.

        Deprecated: the portal has no replacement for it.

        One of ``pay_system_id`` or ``bx_rest_handler`` has to be given.

        Args:
            invoice_id: For example ``10``.
            pay_system_id: For example ``11``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_CHECK_FAILURE``.
            NotFound: ``ERROR_INTERNAL_INVOICE_NOT_FOUND``.

        Scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html
        """
        return calls.Call(
            _GET,
            {"INVOICE_ID": invoice_id, "PAY_SYSTEM_ID": pay_system_id, "BX_REST_HANDLER": bx_rest_handler},
            self._sender,
        )
