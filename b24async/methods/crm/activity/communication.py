# Generated from spec/crm/activity/communication.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.activity.communication.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes

_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.activity.communication.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmActivityCommunication(calls.Group):
    """``crm.activity.communication.*``."""

    _name = "crm.activity.communication"

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of an activity's communication: phone, e-mail address or name.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
