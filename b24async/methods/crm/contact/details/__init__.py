# Generated from spec/crm/contact/details by `python -m codegen`. Edit the spec, not this file.
"""``crm.contact.details.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.contact.details.configuration import CrmContactDetailsConfiguration


class CrmContactDetails(calls.Group):
    """``crm.contact.details.*``."""

    _name = "crm.contact.details"

    @functools.cached_property
    def configuration(self) -> CrmContactDetailsConfiguration:
        """``crm.contact.details.configuration.*``."""
        from b24async.methods.crm.contact.details.configuration import CrmContactDetailsConfiguration

        return CrmContactDetailsConfiguration(self._sender)
