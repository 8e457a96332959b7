# Generated from spec/crm/timeline/item.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.timeline.item.*``."""

from __future__ import annotations

from b24async import calls, convert

_PIN = calls.Method("crm.timeline.item.pin", convert.nothing, safety="unsafe", scopes=("crm",))
_UNPIN = calls.Method("crm.timeline.item.unpin", convert.nothing, safety="idempotent", scopes=("crm",))


class CrmTimelineItem(calls.Group):
    """``crm.timeline.item.*``."""

    _name = "crm.timeline.item"

    def pin(self, *, id: int, owner_type_id: int, owner_id: int) -> calls.Call[None]:
        """Pin a record to the top of a CRM item's timeline.

        Args:
            id: For example ``999``.
            owner_type_id: For example ``2``.
            owner_id: For example ``10``.

        Raises:
            InvalidParams: ``0``, ``100``, ``CAN_NOT_CHANGE_PINNED``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``, ``OWNER_NOT_FOUND``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html
        """
        return calls.Call(_PIN, {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}, self._sender)

    def unpin(self, *, id: int, owner_type_id: int, owner_id: int) -> calls.Call[None]:
        """Unpin a record of a CRM item's timeline.

        Args:
            id: For example ``999``.
            owner_type_id: For example ``2``.
            owner_id: For example ``10``.

        Raises:
            InvalidParams: ``100``, ``CAN_NOT_CHANGE_PINNED``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``, ``OWNER_NOT_FOUND``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html
        """
        return calls.Call(_UNPIN, {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}, self._sender)
