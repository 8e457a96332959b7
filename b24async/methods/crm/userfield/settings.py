# Generated from spec/crm/userfield/settings.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.userfield.settings.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes

_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.userfield.settings.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmUserfieldSettings(calls.Group):
    """``crm.userfield.settings.*``."""

    _name = "crm.userfield.settings"

    def fields(self, *, type: str) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the settings of one type of custom field.

        Args:
            type: For example ``double``.

        Raises:
            InvalidParams: "Parameter 'type' is not specified or empty", without a code.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html
        """
        return calls.Call(_FIELDS, {"type": type}, self._sender)
