# Generated from spec/crm/userfield/enumeration.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.userfield.enumeration.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes

_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.userfield.enumeration.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmUserfieldEnumeration(calls.Group):
    """``crm.userfield.enumeration.*``."""

    _name = "crm.userfield.enumeration"

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a value of a list-type custom field.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
