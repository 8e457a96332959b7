# Generated from spec/crm/activity/binding.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.activity.binding.*``: links between activities and CRM items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method("crm.activity.binding.add", convert.boolean, safety="unsafe", scopes=("crm",))
_DELETE = calls.Method("crm.activity.binding.delete", convert.boolean, safety="unsafe", scopes=("crm",))
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

    def add(self, *, activity_id: int, entity_type_id: int, entity_id: int) -> calls.Call[bool]:
        """Link an activity to one more CRM item, up to 100 in all.

        An activity can be linked to 100 items at most.

        Args:
            activity_id: Activity in the timeline, for example ``999``.
            entity_type_id: Type of the item to link; ``2`` is a deal.
            entity_id: The item to link, for example ``1``.

        Raises:
            InvalidParams: ``100`` (A parameter is missing or no integer), ``ACTIVITY_IS_ALREADY_BOUND`` (The activity
                is linked to this item already).
            NotFound: ``NOT_FOUND`` (There is no such activity), ``OWNER_NOT_FOUND`` (There is no such CRM item).
            AccessDenied: ``ACCESS_DENIED`` (The caller may not edit the CRM item).

        Scope ``crm``; for a user who may edit the CRM item.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
        """
        return calls.Call(
            _ADD,
            {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id},
            self._sender,
        )

    def delete(self, *, activity_id: int, entity_type_id: int, entity_id: int) -> calls.Call[bool]:
        """Unlink an activity from a CRM item, unless that is its only link.

        The last link of an activity cannot be removed. When one link remains, its item becomes the activity's owner.

        Args:
            activity_id: Activity in the timeline, for example ``999``.
            entity_type_id: Type of the linked item; ``2`` is a deal.
            entity_id: The linked item, for example ``1``.

        Raises:
            InvalidParams: ``100`` (A parameter is missing or no integer), ``LAST_BINDING_CANNOT_BE_DELETED`` (This is
                the only link that the activity has).
            NotFound: ``NOT_FOUND`` (There is no such activity), ``OWNER_NOT_FOUND`` (There is no such CRM item),
                ``BINDING_NOT_FOUND`` (The activity is not linked to this item).
            AccessDenied: ``ACCESS_DENIED`` (The caller may not edit the CRM item).

        Scope ``crm``; for a user who may edit the CRM item.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html
        """
        return calls.Call(
            _DELETE,
            {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id},
            self._sender,
        )

    def list(self, *, activity_id: int) -> calls.ListCall[crm_shapes.ActivityBinding]:
        """List the CRM items an activity is linked to, as far as the caller may read them.

        Items that the caller may not read are left out.

        Args:
            activity_id: Activity in the timeline, for example ``999``.

        Raises:
            InvalidParams: ``100`` (The parameter is missing or no integer).
            NotFound: ``NOT_FOUND`` (There is no such activity).
            AccessDenied: ``ACCESS_DENIED`` (The caller may not read the activity).

        Scope ``crm``; for a user who may read the CRM items.
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

        The new link comes last. When it is the only one, its item becomes the activity's owner. Between items of
        different types there is no move: add the new link, then delete the old one, in this order.

        Args:
            activity_id: Activity in the timeline, for example ``999``.
            source_entity_type_id: Type of the item it leaves; ``2`` is a deal.
            source_entity_id: The item it leaves, for example ``1``.
            target_entity_type_id: Type of the item it joins; equal to the source type. For example ``2``.
            target_entity_id: The item it joins, for example ``100``.

        Raises:
            InvalidParams: ``100`` (A parameter is missing or no integer),
                ``SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR`` (Both ids are the same),
                ``SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR`` (The two items are of different types),
                ``ACTIVITY_IS_ALREADY_BOUND`` (The activity is linked to the target already).
            NotFound: ``NOT_FOUND`` (There is no such activity), ``OWNER_NOT_FOUND`` (One of the two CRM items does not
                exist), ``BINDING_NOT_FOUND`` (The activity is not linked to the source).
            AccessDenied: ``ACCESS_DENIED`` (The caller may not edit both CRM items).

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
