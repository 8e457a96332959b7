# Generated from spec/crm/item/payment/product.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.item.payment.product.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method("crm.item.payment.product.add", convert.integer, safety="unsafe", scopes=("crm",))
_LIST: calls.ListMethod[crm_shapes.ItemPaymentProduct] = calls.ListMethod(
    "crm.item.payment.product.list",
    convert.shape("b24async.shapes.crm", "ItemPaymentProduct"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_DELETE = calls.Method("crm.item.payment.product.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_SET_QUANTITY = calls.Method(
    "crm.item.payment.product.setQuantity",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
)


class CrmItemPaymentProduct(calls.Group):
    """``crm.item.payment.product.*``."""

    _name = "crm.item.payment.product"

    def add(self, *, payment_id: int, row_id: int, quantity: float) -> calls.Call[int]:
        """Add a product row of the CRM item to a payment, in a given quantity.

        Args:
            payment_id: For example ``1039``.
            row_id: For example ``17587``.
            quantity: For example ``2``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html
        """
        return calls.Call(_ADD, {"paymentId": payment_id, "rowId": row_id, "quantity": quantity}, self._sender)

    def list(
        self,
        *,
        payment_id: int,
        filter: Mapping[str, Any],
        order: Mapping[str, str] | None = None,
    ) -> calls.ListCall[crm_shapes.ItemPaymentProduct]:
        """List the product lines of a payment.

        Args:
            payment_id: For example ``1039``.
            filter: Conditions that the rows must meet, for example ``{">=quantity": 2, "@id": [1195, 1196]}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``crm``; for a user who may read the order of the payment.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-list.html
        """
        return calls.ListCall(_LIST, {"paymentId": payment_id, "filter": filter, "order": order}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Take a product line out of a payment.

        Args:
            id: For example ``1194``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def set_quantity(self, *, id: int, quantity: float) -> calls.Call[bool]:
        """Change the quantity of a product line in a payment.

        Args:
            id: For example ``1195``.
            quantity: For example ``3``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``crm``; for a user who may change the order of the payment.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-set-quantity.html
        """
        return calls.Call(_SET_QUANTITY, {"id": id, "quantity": quantity}, self._sender)
