# Generated from spec/crm/automation.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.automation.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.automation.trigger import CrmAutomationTrigger


class CrmAutomation(calls.Group):
    """``crm.automation.*``."""

    _name = "crm.automation"

    @functools.cached_property
    def trigger(self) -> CrmAutomationTrigger:
        """``crm.automation.trigger`` itself, and ``crm.automation.trigger.*``."""
        from b24async.methods.crm.automation.trigger import CrmAutomationTrigger

        return CrmAutomationTrigger(self._sender)
