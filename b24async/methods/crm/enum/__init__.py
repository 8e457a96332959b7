# Generated from spec/crm/enum.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.enum.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.crm.enum.settings import CrmEnumSettings
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.enum.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)
_ACTIVITYDIRECTION: calls.ListMethod[crm_shapes.EnumOwnertype] = calls.ListMethod(
    "crm.enum.activitydirection",
    convert.shape("b24async.shapes.crm", "EnumOwnertype"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.activity.todo.*` instead.",
)
_ACTIVITYNOTIFYTYPE: calls.ListMethod[crm_shapes.EnumOwnertype] = calls.ListMethod(
    "crm.enum.activitynotifytype",
    convert.shape("b24async.shapes.crm", "EnumOwnertype"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.activity.todo.*` instead.",
)
_ACTIVITYPRIORITY: calls.ListMethod[crm_shapes.EnumOwnertype] = calls.ListMethod(
    "crm.enum.activitypriority",
    convert.shape("b24async.shapes.crm", "EnumOwnertype"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.activity.todo.*` instead.",
)
_ACTIVITYSTATUS: calls.ListMethod[crm_shapes.EnumOwnertype] = calls.ListMethod(
    "crm.enum.activitystatus",
    convert.shape("b24async.shapes.crm", "EnumOwnertype"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.activity.todo.*` instead.",
)
_ACTIVITYTYPE: calls.ListMethod[crm_shapes.EnumOwnertype] = calls.ListMethod(
    "crm.enum.activitytype",
    convert.shape("b24async.shapes.crm", "EnumOwnertype"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.activity.todo.*` instead.",
)
_ADDRESSTYPE: calls.ListMethod[crm_shapes.EnumOwnertype] = calls.ListMethod(
    "crm.enum.addresstype",
    convert.shape("b24async.shapes.crm", "EnumOwnertype"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_CONTENTTYPE: calls.ListMethod[crm_shapes.EnumOwnertype] = calls.ListMethod(
    "crm.enum.contenttype",
    convert.shape("b24async.shapes.crm", "EnumOwnertype"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.activity.todo.*` instead.",
)
_GETORDEROWNERTYPES: calls.ListMethod[crm_shapes.EnumGetorderownertype] = calls.ListMethod(
    "crm.enum.getorderownertypes",
    convert.shape("b24async.shapes.crm", "EnumGetorderownertype"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_OWNERTYPE: calls.ListMethod[crm_shapes.EnumOwnertype] = calls.ListMethod(
    "crm.enum.ownertype",
    convert.shape("b24async.shapes.crm", "EnumOwnertype"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)


class CrmEnum(calls.Group):
    """``crm.enum.*``."""

    _name = "crm.enum"

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of an item of the crm.enum lists.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @calls.deprecated("Use `crm.activity.todo.*` instead.")
    def activitydirection(self) -> calls.ListCall[crm_shapes.EnumOwnertype]:
        """List the directions of an activity: none, incoming, outgoing.

        Deprecated: use ``crm.activity.todo.*`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html
        """
        return calls.ListCall(_ACTIVITYDIRECTION, {}, self._sender)

    @calls.deprecated("Use `crm.activity.todo.*` instead.")
    def activitynotifytype(self) -> calls.ListCall[crm_shapes.EnumOwnertype]:
        """List the time units of an activity reminder: minutes, hours, days.

        Deprecated: use ``crm.activity.todo.*`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html
        """
        return calls.ListCall(_ACTIVITYNOTIFYTYPE, {}, self._sender)

    @calls.deprecated("Use `crm.activity.todo.*` instead.")
    def activitypriority(self) -> calls.ListCall[crm_shapes.EnumOwnertype]:
        """List the priorities of an activity: low, medium, high.

        Deprecated: use ``crm.activity.todo.*`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html
        """
        return calls.ListCall(_ACTIVITYPRIORITY, {}, self._sender)

    @calls.deprecated("Use `crm.activity.todo.*` instead.")
    def activitystatus(self) -> calls.ListCall[crm_shapes.EnumOwnertype]:
        """List the statuses of an activity: pending, completed, completed automatically.

        Deprecated: use ``crm.activity.todo.*`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-status.html
        """
        return calls.ListCall(_ACTIVITYSTATUS, {}, self._sender)

    @calls.deprecated("Use `crm.activity.todo.*` instead.")
    def activitytype(self) -> calls.ListCall[crm_shapes.EnumOwnertype]:
        """List the types of an activity: meeting, call, task, email and so on.

        Deprecated: use ``crm.activity.todo.*`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-type.html
        """
        return calls.ListCall(_ACTIVITYTYPE, {}, self._sender)

    def addresstype(self) -> calls.ListCall[crm_shapes.EnumOwnertype]:
        """List the types of a CRM address: physical, legal, shipping and so on.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html
        """
        return calls.ListCall(_ADDRESSTYPE, {}, self._sender)

    @calls.deprecated("Use `crm.activity.todo.*` instead.")
    def contenttype(self) -> calls.ListCall[crm_shapes.EnumOwnertype]:
        """List the text formats of an activity description: plain text, BBCode, HTML.

        Deprecated: use ``crm.activity.todo.*`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html
        """
        return calls.ListCall(_CONTENTTYPE, {}, self._sender)

    def getorderownertypes(self) -> calls.ListCall[crm_shapes.EnumGetorderownertype]:
        """List the CRM object types an online store order can be linked to.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html
        """
        return calls.ListCall(_GETORDEROWNERTYPES, {}, self._sender)

    def ownertype(self) -> calls.ListCall[crm_shapes.EnumOwnertype]:
        """List all CRM object types of the portal, smart processes included.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html
        """
        return calls.ListCall(_OWNERTYPE, {}, self._sender)

    @functools.cached_property
    def settings(self) -> CrmEnumSettings:
        """``crm.enum.settings.*``."""
        from b24async.methods.crm.enum.settings import CrmEnumSettings

        return CrmEnumSettings(self._sender)
