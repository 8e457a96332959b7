# Generated from spec/crm/settings by `python -m codegen`. Edit the spec, not this file.
"""``crm.settings.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.settings.mode import CrmSettingsMode


class CrmSettings(calls.Group):
    """``crm.settings.*``."""

    _name = "crm.settings"

    @functools.cached_property
    def mode(self) -> CrmSettingsMode:
        """``crm.settings.mode.*``."""
        from b24async.methods.crm.settings.mode import CrmSettingsMode

        return CrmSettingsMode(self._sender)
