# Generated from spec/crm/item/delivery.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.item.delivery.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_GET: calls.Method[crm_shapes.ItemDelivery] = calls.Method(
    "crm.item.delivery.get",
    convert.shape("b24async.shapes.crm", "ItemDelivery"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.ItemDelivery] = calls.ListMethod(
    "crm.item.delivery.list",
    convert.shape("b24async.shapes.crm", "ItemDelivery"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)


class CrmItemDelivery(calls.Group):
    """``crm.item.delivery.*``."""

    _name = "crm.item.delivery"

    def get(self, *, id: int) -> calls.Call[crm_shapes.ItemDelivery]:
        """Get a delivery in brief: number, service, price, whether it has been shipped.

        Args:
            id: For example ``4077``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        entity_id: int,
        entity_type_id: int,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> calls.ListCall[crm_shapes.ItemDelivery]:
        """List the deliveries of a CRM item, in brief and by filter.

        Args:
            entity_id: For example ``13127``.
            entity_type_id: For example ``2``.
            filter: Conditions that the rows must meet, for example ``{"@id": [4077, 4078]}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.

        Raises:
            AccessDenied: ``0`` (Insufficient permissions).
            InvalidParams: ``100``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html
        """
        return calls.ListCall(
            _LIST,
            {"entityId": entity_id, "entityTypeId": entity_type_id, "filter": filter, "order": order},
            self._sender,
        )
