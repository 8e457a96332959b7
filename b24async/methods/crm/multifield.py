# Generated from spec/crm/multifield.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.multifield.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes

_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.multifield.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmMultifield(calls.Group):
    """``crm.multifield.*``."""

    _name = "crm.multifield"

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a phone, e-mail or other multiple value of a lead, contact or company.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/multifield/crm-multifield-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
