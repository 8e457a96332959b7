# Generated from spec/crm/tracking by `python -m codegen`. Edit the spec, not this file.
"""``crm.tracking.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.tracking.trace import CrmTrackingTrace


class CrmTracking(calls.Group):
    """``crm.tracking.*``."""

    _name = "crm.tracking"

    @functools.cached_property
    def trace(self) -> CrmTrackingTrace:
        """``crm.tracking.trace.*``."""
        from b24async.methods.crm.tracking.trace import CrmTrackingTrace

        return CrmTrackingTrace(self._sender)
