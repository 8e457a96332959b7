# Generated from spec/crm/item/details by `python -m codegen`. Edit the spec, not this file.
"""``crm.item.details.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.item.details.configuration import CrmItemDetailsConfiguration


class CrmItemDetails(calls.Group):
    """``crm.item.details.*``."""

    _name = "crm.item.details"

    @functools.cached_property
    def configuration(self) -> CrmItemDetailsConfiguration:
        """``crm.item.details.configuration.*``."""
        from b24async.methods.crm.item.details.configuration import CrmItemDetailsConfiguration

        return CrmItemDetailsConfiguration(self._sender)
