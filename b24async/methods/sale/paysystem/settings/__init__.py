# Generated from spec/sale/paysystem/settings.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.paysystem.settings.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.sale.paysystem.settings.invoice import SalePaysystemSettingsInvoice
    from b24async.methods.sale.paysystem.settings.payment import SalePaysystemSettingsPayment
    from b24async.shapes import sale as sale_shapes

_GET: calls.Method[sale_shapes.SalePaySystemSettings] = calls.Method(
    "sale.paysystem.settings.get",
    convert.shape("b24async.shapes.sale", "SalePaySystemSettings"),
    safety="safe",
    scopes=("pay_system",),
)
_UPDATE = calls.Method("sale.paysystem.settings.update", convert.boolean, safety="idempotent", scopes=("pay_system",))


class SalePaysystemSettings(calls.Group):
    """``sale.paysystem.settings.*``."""

    _name = "sale.paysystem.settings"

    def get(self, *, id: int, person_type_id: int) -> calls.Call[sale_shapes.SalePaySystemSettings]:
        """Read the settings of a payment system for a payer type, or the defaults.

        Args:
            id: For example ``11``.
            person_type_id: For example ``1``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_CHECK_FAILURE``.

        Scope ``pay_system``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html
        """
        return calls.Call(_GET, {"ID": id, "PERSON_TYPE_ID": person_type_id}, self._sender)

    def update(
        self,
        *,
        id: int,
        person_type_id: int | None = None,
        settings: Mapping[str, sale_shapes.PaysystemSettingsUpdateSettings | Mapping[str, Any]],
    ) -> calls.Call[bool]:
        """Set the settings of a payment system, for all payers or one payer type.

        Args:
            id: For example ``11``.
            person_type_id: For example ``1``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_CHECK_FAILURE``.
            NotFound: ``ERROR_HANDLER_NOT_FOUND``.

        Scope ``pay_system``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html
        """
        return calls.Call(_UPDATE, {"ID": id, "PERSON_TYPE_ID": person_type_id, "SETTINGS": settings}, self._sender)

    @functools.cached_property
    def invoice(self) -> SalePaysystemSettingsInvoice:
        """``sale.paysystem.settings.invoice.*``."""
        from b24async.methods.sale.paysystem.settings.invoice import SalePaysystemSettingsInvoice

        return SalePaysystemSettingsInvoice(self._sender)

    @functools.cached_property
    def payment(self) -> SalePaysystemSettingsPayment:
        """``sale.paysystem.settings.payment.*``."""
        from b24async.methods.sale.paysystem.settings.payment import SalePaysystemSettingsPayment

        return SalePaysystemSettingsPayment(self._sender)
