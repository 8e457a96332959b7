# Generated from spec/sale/paysystem/pay.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.paysystem.pay.*``."""

from __future__ import annotations

from b24async import calls, convert

_INVOICE = calls.Method(
    "sale.paysystem.pay.invoice",
    convert.boolean,
    safety="unsafe",
    scopes=("pay_system",),
    deprecated="The portal has no replacement for it.",
)
_PAYMENT = calls.Method("sale.paysystem.pay.payment", convert.boolean, safety="unsafe", scopes=("pay_system",))


class SalePaysystemPay(calls.Group):
    """``sale.paysystem.pay.*``."""

    _name = "sale.paysystem.pay"

    @calls.deprecated("The portal has no replacement for it.")
    def invoice(
        self,
        *,
        invoice_id: int,
        pay_system_id: int | None = None,
        bx_rest_handler: str | None = None,
    ) -> calls.Call[bool]:
        """Mark an old-style invoice as paid through a given payment system.

        Deprecated: the portal has no replacement for it.

        One of ``pay_system_id`` or ``bx_rest_handler`` has to be given.

        Args:
            invoice_id: For example ``2``.
            pay_system_id: For example ``31``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_PAY_INVOICE_NOT_SUPPORTED``,
                ``ERROR_PROCESS_REQUEST_RESULT``.
            NotFound: ``ERROR_INTERNAL_INVOICE_NOT_FOUND``.

        Scope ``pay_system``.
        https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html
        """
        return calls.Call(
            _INVOICE,
            {"INVOICE_ID": invoice_id, "PAY_SYSTEM_ID": pay_system_id, "BX_REST_HANDLER": bx_rest_handler},
            self._sender,
        )

    def payment(self, *, payment_id: int, pay_system_id: int) -> calls.Call[bool]:
        """Mark a payment of an order as paid through a given payment system.

        Args:
            payment_id: For example ``1``.
            pay_system_id: For example ``1``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_PROCESS_REQUEST_RESULT``.

        Scope ``pay_system``. https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html
        """
        return calls.Call(_PAYMENT, {"PAYMENT_ID": payment_id, "PAY_SYSTEM_ID": pay_system_id}, self._sender)
