# Generated from spec/crm/item/payment.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.item.payment.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.crm.item.payment.delivery import CrmItemPaymentDelivery
    from b24async.methods.crm.item.payment.product import CrmItemPaymentProduct
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method("crm.item.payment.add", convert.integer, safety="unsafe", scopes=("crm",))
_GET: calls.Method[crm_shapes.ItemPayment] = calls.Method(
    "crm.item.payment.get",
    convert.shape("b24async.shapes.crm", "ItemPayment"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.ItemPayment] = calls.ListMethod(
    "crm.item.payment.list",
    convert.shape("b24async.shapes.crm", "ItemPayment"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE = calls.Method(
    "crm.item.payment.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.item.payment.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_PAY = calls.Method("crm.item.payment.pay", convert.boolean, safety="unsafe", scopes=("crm",))
_UNPAY = calls.Method("crm.item.payment.unpay", convert.boolean, safety="unsafe", scopes=("crm",))


class CrmItemPayment(calls.Group):
    """``crm.item.payment.*``."""

    _name = "crm.item.payment"

    def add(self, *, entity_id: int, entity_type_id: int) -> calls.Call[int]:
        """Create a payment for a deal or an invoice.

        Args:
            entity_id: For example ``13123``.
            entity_type_id: For example ``2``.

        Raises:
            NotFound: ``0`` (Entity with identifier №13123000 does not exist).
            InvalidParams: ``100``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html
        """
        return calls.Call(_ADD, {"entityId": entity_id, "entityTypeId": entity_type_id}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.ItemPayment]:
        """Get a payment in brief: number, amount, payment system, whether it is paid.

        Args:
            id: For example ``1036``.

        Raises:
            AccessDenied: ``0`` (Insufficient permissions).
            InvalidParams: ``100``.

        Scope ``crm``; for a user who may change the order of the payment.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        entity_id: int,
        entity_type_id: int,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[crm_keys.ItemPaymentKey | str, str] | None = None,
    ) -> calls.ListCall[crm_shapes.ItemPayment]:
        """List the payments of a CRM item, such as a deal or invoice, in brief and by filter.

        Args:
            entity_id: For example ``13123``.
            entity_type_id: For example ``2``.
            filter: Conditions that the rows must meet, for example ``{"@id": [1036, 1037]}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.

        Raises:
            AccessDenied: ``0`` (Insufficient permissions).
            InvalidParams: ``100``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html
        """
        return calls.ListCall(
            _LIST,
            {"entityId": entity_id, "entityTypeId": entity_type_id, "filter": filter, "order": order},
            self._sender,
        )

    def update(self, *, id: int, fields: crm_shapes.ItemPaymentFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change whether a payment is paid and its payment system.

        Args:
            id: For example ``1036``.
            fields: Values of the fields.

        Raises:
            AccessDenied: ``0`` (Insufficient permissions).
            InvalidParams: ``100``.

        Scope ``crm``; for a user who may change the order of the payment.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a payment of a deal or an invoice.

        Args:
            id: For example ``1035``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``crm``; for a user who may change the order of the payment.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def pay(self, *, id: int) -> calls.Call[bool]:
        """Mark a payment as paid.

        Args:
            id: For example ``1038``.

        Raises:
            AccessDenied: ``0`` (Insufficient permissions).
            InvalidParams: ``100``.

        Scope ``crm``; for a user who may change the order of the payment.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html
        """
        return calls.Call(_PAY, {"id": id}, self._sender)

    def unpay(self, *, id: int) -> calls.Call[bool]:
        """Mark a payment as not paid.

        Args:
            id: For example ``1038``.

        Raises:
            AccessDenied: ``0`` (Insufficient permissions).
            InvalidParams: ``100``.

        Scope ``crm``; for a user who may change the order of the payment.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html
        """
        return calls.Call(_UNPAY, {"id": id}, self._sender)

    @functools.cached_property
    def delivery(self) -> CrmItemPaymentDelivery:
        """``crm.item.payment.delivery.*``."""
        from b24async.methods.crm.item.payment.delivery import CrmItemPaymentDelivery

        return CrmItemPaymentDelivery(self._sender)

    @functools.cached_property
    def product(self) -> CrmItemPaymentProduct:
        """``crm.item.payment.product.*``."""
        from b24async.methods.crm.item.payment.product import CrmItemPaymentProduct

        return CrmItemPaymentProduct(self._sender)
