# Generated from spec/salescenter/payment.yaml by `python -m codegen`. Edit the spec, not this file.
"""``salescenter.payment.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import salescenter as salescenter_shapes

_GET_PUBLIC_URL: calls.Method[salescenter_shapes.PaymentGetPublicUrlResult] = calls.Method(
    "salescenter.payment.getPublicUrl",
    convert.shape("b24async.shapes.salescenter", "PaymentGetPublicUrlResult"),
    safety="unsafe",
    scopes=("salescenter",),
    under="payment",
)


class SalescenterPayment(calls.Group):
    """``salescenter.payment.*``."""

    _name = "salescenter.payment"

    def get_public_url(self, *, id: int) -> calls.Call[salescenter_shapes.PaymentGetPublicUrlResult]:
        """Generate a link for paying one payment, with short link and QR code.

        Args:
            id: For example ``1063``.

        Raises:
            InvalidParams: ``200640400001``, ``100``, ``0``.

        Scope ``salescenter``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html
        """
        return calls.Call(_GET_PUBLIC_URL, {"id": id}, self._sender)
