# Generated from spec/crm/activity/binding.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.activity.binding.*``: links between activities and CRM items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import crm as crm_shapes

_LIST: calls.ListMethod[crm_shapes.ActivityBinding] = calls.ListMethod(
    "crm.activity.binding.list",
    convert.shape("b24async.shapes.crm", "ActivityBinding"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_MOVE = calls.Method("crm.activity.binding.move", convert.boolean, safety="unsafe", scopes=("crm",))


class CrmActivityBinding(calls.Group):
    """Links between activities and CRM items."""

    _name = "crm.activity.binding"

    def list(self, *, activity_id: int) -> calls.ListCall[crm_shapes.ActivityBinding]:
        """List the CRM items an activity is linked to.

        Args:
            activity_id: Activity in the timeline, for example ``999``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html
        """
        return calls.ListCall(_LIST, {"activityId": activity_id}, self._sender)

    def move(
        self,
        *,
        activity_id: int,
        source_entity_type_id: int,
        source_entity_id: int,
        target_entity_type_id: int,
        target_entity_id: int,
    ) -> calls.Call[bool]:
        """Move an activity from one CRM item to another of the same type.

        The portal answers ``False`` when nothing changed.

        Args:
            activity_id: Activity in the timeline, for example ``999``.
            source_entity_type_id: Type of the item it leaves; ``2`` is a deal.
            source_entity_id: The item it leaves.
            target_entity_type_id: Type of the item it joins. Equal to ``source_entity_type_id``. For example ``2``.

        Raises:
            InvalidParams: ``100``, ``ACTIVITY_IS_ALREADY_BOUND``.
            NotFound: ``NOT_FOUND``, ``OWNER_NOT_FOUND``, ``BINDING_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may edit both CRM items.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html
        """
        return calls.Call(
            _MOVE,
            {
                "activityId": activity_id,
                "sourceEntityTypeId": source_entity_type_id,
                "sourceEntityId": source_entity_id,
                "targetEntityTypeId": target_entity_type_id,
                "targetEntityId": target_entity_id,
            },
            self._sender,
        )
