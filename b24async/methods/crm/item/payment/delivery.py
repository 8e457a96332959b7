# Generated from spec/crm/item/payment/delivery.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.item.payment.delivery.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method("crm.item.payment.delivery.add", convert.integer, safety="unsafe", scopes=("crm",))
_LIST: calls.ListMethod[crm_shapes.ItemPaymentDelivery] = calls.ListMethod(
    "crm.item.payment.delivery.list",
    convert.shape("b24async.shapes.crm", "ItemPaymentDelivery"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_DELETE = calls.Method("crm.item.payment.delivery.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_SET_DELIVERY = calls.Method(
    "crm.item.payment.delivery.setDelivery",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
)


class CrmItemPaymentDelivery(calls.Group):
    """``crm.item.payment.delivery.*``."""

    _name = "crm.item.payment.delivery"

    def add(self, *, payment_id: int, delivery_id: int) -> calls.Call[int]:
        """Add a delivery of the CRM item to a payment as a line.

        Args:
            payment_id: For example ``1039``.
            delivery_id: For example ``4072``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html
        """
        return calls.Call(_ADD, {"paymentId": payment_id, "deliveryId": delivery_id}, self._sender)

    def list(
        self,
        *,
        payment_id: int,
        filter: Mapping[str, Any],
        order: Mapping[str, str] | None = None,
    ) -> calls.ListCall[crm_shapes.ItemPaymentDelivery]:
        """List the delivery lines of a payment.

        Args:
            payment_id: For example ``1040``.
            filter: Conditions that the rows must meet, for example ``{"@id": [1201], ">=quantity": 1}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``crm``; for a user who may read the order of the payment.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.html
        """
        return calls.ListCall(_LIST, {"paymentId": payment_id, "filter": filter, "order": order}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Take a delivery line out of a payment.

        Args:
            id: For example ``1199``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def set_delivery(self, *, id: int, delivery_id: int) -> calls.Call[bool]:
        """Point a delivery line of a payment at another delivery document.

        Args:
            id: For example ``1201``.
            delivery_id: For example ``4073``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``crm``; for a user who may change the order of the payment.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-set-delivery.html
        """
        return calls.Call(_SET_DELIVERY, {"id": id, "deliveryId": delivery_id}, self._sender)
