# Generated from spec/crm/settings/mode.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.settings.mode.*``."""

from __future__ import annotations

from b24async import calls, convert

_GET = calls.Method("crm.settings.mode.get", convert.integer, safety="safe", scopes=("crm",))


class CrmSettingsMode(calls.Group):
    """``crm.settings.mode.*``."""

    _name = "crm.settings.mode"

    def get(self) -> calls.Call[int]:
        """Get the current CRM mode: classic (with leads) or simple.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html
        """
        return calls.Call(_GET, {}, self._sender)
