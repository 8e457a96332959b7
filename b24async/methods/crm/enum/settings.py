# Generated from spec/crm/enum/settings.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.enum.settings.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import crm as crm_shapes

_MODE: calls.ListMethod[crm_shapes.EnumOwnertype] = calls.ListMethod(
    "crm.enum.settings.mode",
    convert.shape("b24async.shapes.crm", "EnumOwnertype"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)


class CrmEnumSettings(calls.Group):
    """``crm.enum.settings.*``."""

    _name = "crm.enum.settings"

    def mode(self) -> calls.ListCall[crm_shapes.EnumOwnertype]:
        """List the CRM modes: classic (with leads) and simple.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html
        """
        return calls.ListCall(_MODE, {}, self._sender)
