# Generated from spec/crm/orderentity.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.orderentity.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD: calls.Method[crm_shapes.OrderEntity] = calls.Method(
    "crm.orderentity.add",
    convert.shape("b24async.shapes.crm", "OrderEntity"),
    safety="unsafe",
    scopes=("crm",),
    under="dealOrder",
)
_LIST: calls.ListMethod[crm_shapes.OrderEntity] = calls.ListMethod(
    "crm.orderentity.list",
    convert.shape("b24async.shapes.crm", "OrderEntity"),
    rows="orderEntity",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.orderentity.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    under="orderEntity",
)
_DELETE_BY_FILTER = calls.Method("crm.orderentity.deleteByFilter", convert.boolean, safety="unsafe", scopes=("crm",))


class CrmOrderentity(calls.Group):
    """``crm.orderentity.*``."""

    _name = "crm.orderentity"

    def add(self, *, fields: crm_shapes.OrderentityAddFields | Mapping[str, Any]) -> calls.Call[crm_shapes.OrderEntity]:
        """Link an online store order to a deal or invoice, replacing its old link.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``201650000001``, ``200540400001``, ``0``.

        Scope ``crm``; for an administrator of the online store.
        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.OrderEntity]:
        """List links between online store orders and CRM items by filter.

        Args:
            select: Fields to answer, for example ``["orderId", "ownerId"]``.
            filter: Conditions that the rows must meet, for example ``{"=ownerTypeId": 2, "@ownerId": [6938, 6937,
                6933]}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"orderId": "asc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``200540400002``.

        Scope ``crm``; for a manager of the online store.
        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a link between an order and a CRM item.

        Raises:
            AccessDenied: ``200040300010``.

        Scope ``crm``; for a manager of the online store.
        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def delete_by_filter(
        self,
        *,
        fields: crm_shapes.OrderentityDeleteByFilterFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Unlink an online store order from a deal or invoice.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``201640400004``, ``200540400001``, ``0``.

        Scope ``crm``; for an administrator of the online store.
        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter.html
        """
        return calls.Call(_DELETE_BY_FILTER, {"fields": fields}, self._sender)
