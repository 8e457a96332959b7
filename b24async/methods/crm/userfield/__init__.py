# Generated from spec/crm/userfield.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.userfield.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.crm.userfield.enumeration import CrmUserfieldEnumeration
    from b24async.methods.crm.userfield.settings import CrmUserfieldSettings
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.userfield.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)
_TYPES: calls.ListMethod[crm_shapes.UserFieldType] = calls.ListMethod(
    "crm.userfield.types",
    convert.shape("b24async.shapes.crm", "UserFieldType"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)


class CrmUserfield(calls.Group):
    """``crm.userfield.*``."""

    _name = "crm.userfield"

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the characteristics every CRM custom field has.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    def types(self) -> calls.ListCall[crm_shapes.UserFieldType]:
        """List the types of CRM custom fields, those of this application included.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-types.html
        """
        return calls.ListCall(_TYPES, {}, self._sender)

    @functools.cached_property
    def enumeration(self) -> CrmUserfieldEnumeration:
        """``crm.userfield.enumeration.*``."""
        from b24async.methods.crm.userfield.enumeration import CrmUserfieldEnumeration

        return CrmUserfieldEnumeration(self._sender)

    @functools.cached_property
    def settings(self) -> CrmUserfieldSettings:
        """``crm.userfield.settings.*``."""
        from b24async.methods.crm.userfield.settings import CrmUserfieldSettings

        return CrmUserfieldSettings(self._sender)
