# Generated from spec/crm/lead/details by `python -m codegen`. Edit the spec, not this file.
"""``crm.lead.details.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.lead.details.configuration import CrmLeadDetailsConfiguration


class CrmLeadDetails(calls.Group):
    """``crm.lead.details.*``."""

    _name = "crm.lead.details"

    @functools.cached_property
    def configuration(self) -> CrmLeadDetailsConfiguration:
        """``crm.lead.details.configuration.*``."""
        from b24async.methods.crm.lead.details.configuration import CrmLeadDetailsConfiguration

        return CrmLeadDetailsConfiguration(self._sender)
