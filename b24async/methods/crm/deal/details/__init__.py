# Generated from spec/crm/deal/details by `python -m codegen`. Edit the spec, not this file.
"""``crm.deal.details.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.deal.details.configuration import CrmDealDetailsConfiguration


class CrmDealDetails(calls.Group):
    """``crm.deal.details.*``."""

    _name = "crm.deal.details"

    @functools.cached_property
    def configuration(self) -> CrmDealDetailsConfiguration:
        """``crm.deal.details.configuration.*``."""
        from b24async.methods.crm.deal.details.configuration import CrmDealDetailsConfiguration

        return CrmDealDetailsConfiguration(self._sender)
