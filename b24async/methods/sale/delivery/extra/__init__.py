# Generated from spec/sale/delivery/extra by `python -m codegen`. Edit the spec, not this file.
"""``sale.delivery.extra.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.sale.delivery.extra.service import SaleDeliveryExtraService


class SaleDeliveryExtra(calls.Group):
    """``sale.delivery.extra.*``."""

    _name = "sale.delivery.extra"

    @functools.cached_property
    def service(self) -> SaleDeliveryExtraService:
        """``sale.delivery.extra.service.*``."""
        from b24async.methods.sale.delivery.extra.service import SaleDeliveryExtraService

        return SaleDeliveryExtraService(self._sender)
