# Generated from spec/crm/company/details by `python -m codegen`. Edit the spec, not this file.
"""``crm.company.details.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.company.details.configuration import CrmCompanyDetailsConfiguration


class CrmCompanyDetails(calls.Group):
    """``crm.company.details.*``."""

    _name = "crm.company.details"

    @functools.cached_property
    def configuration(self) -> CrmCompanyDetailsConfiguration:
        """``crm.company.details.configuration.*``."""
        from b24async.methods.crm.company.details.configuration import CrmCompanyDetailsConfiguration

        return CrmCompanyDetailsConfiguration(self._sender)
