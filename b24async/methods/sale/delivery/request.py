# Generated from spec/sale/delivery/request.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.delivery.request.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import sale as sale_shapes

_UPDATE = calls.Method(
    "sale.delivery.request.update",
    convert.boolean,
    safety="unsafe",
    scopes=("delivery",),
    dump={"FINALIZE": convert.yes_no, "OVERWRITE_PROPERTIES": convert.yes_no},
)
_DELETE = calls.Method("sale.delivery.request.delete", convert.boolean, safety="unsafe", scopes=("delivery",))
_SENDMESSAGE = calls.Method("sale.delivery.request.sendmessage", convert.boolean, safety="unsafe", scopes=("delivery",))


class SaleDeliveryRequest(calls.Group):
    """``sale.delivery.request.*``."""

    _name = "sale.delivery.request"

    def update(
        self,
        *,
        delivery_id: int,
        request_id: str,
        finalize: bool | None = None,
        status: sale_shapes.DeliveryRequestUpdateStatus | Mapping[str, Any] | None = None,
        properties: Sequence[sale_shapes.DeliveryRequestUpdateProperties | Mapping[str, Any]] | None = None,
        overwrite_properties: bool | None = None,
    ) -> calls.Call[bool]:
        """Set status, properties or completion of a delivery request.

        Args:
            delivery_id: For example ``225``.
            request_id: For example ``4757aca4931a4f029f49c0db4374d13d``.

        Raises:
            InvalidParams: ``STATUS_UNEXPECTED_FORMAT``, ``STATUS_TEXT_NOT_SPECIFIED``,
                ``STATUS_SEMANTIC_NOT_SPECIFIED``, ``PROPERTIES_UNEXPECTED_FORMAT``,
                ``PROPERTY_VALUE_UNEXPECTED_FORMAT``, ``PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT``,
                ``PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT``, ``UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE``,
                ``UNEXPECTED_OVERWRITE_PROPERTIES_VALUE``, ``UPDATE_REQUEST_INTERNAL_ERROR``, ``EMPTY_UPDATE_PAYLOAD``,
                ``DELIVERY_ID_NOT_SPECIFIED``, ``REQUEST_ID_NOT_SPECIFIED``.
            NotFound: ``DELIVERY_NOT_FOUND``, ``REQUEST_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``delivery``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "DELIVERY_ID": delivery_id,
                "REQUEST_ID": request_id,
                "FINALIZE": finalize,
                "STATUS": status,
                "PROPERTIES": properties,
                "OVERWRITE_PROPERTIES": overwrite_properties,
            },
            self._sender,
        )

    def delete(self, *, delivery_id: int, request_id: str) -> calls.Call[bool]:
        """Delete a delivery request by the identifier the external carrier gave it.

        Args:
            delivery_id: For example ``225``.
            request_id: For example ``4757aca4931a4f029f49c0db4374d13d``.

        Raises:
            InvalidParams: ``DELETE_REQUEST_INTERNAL_ERROR``, ``DELIVERY_ID_NOT_SPECIFIED``,
                ``REQUEST_ID_NOT_SPECIFIED``.
            NotFound: ``DELIVERY_NOT_FOUND``, ``REQUEST_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``delivery``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html
        """
        return calls.Call(_DELETE, {"DELIVERY_ID": delivery_id, "REQUEST_ID": request_id}, self._sender)

    def sendmessage(
        self,
        *,
        delivery_id: int,
        request_id: str,
        addressee: Literal["MANAGER", "RECIPIENT"],
        message: sale_shapes.DeliveryRequestSendmessageMessage | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Notify the manager or the recipient about a delivery request.

        Args:
            delivery_id: For example ``225``.
            request_id: For example ``4757aca4931a4f029f49c0db4374d13d``.

        Raises:
            InvalidParams: ``ADDRESSEE_IS_NOT_SPECIFIED``, ``ADDRESSEE_UNEXPECTED_VALUE``, ``MESSAGE_NOT_SPECIFIED``,
                ``MESSAGE_STATUS_NOT_SPECIFIED``, ``MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED``,
                ``UNEXPECTED_MESSAGE_STATUS_SEMANTIC``, ``DELIVERY_ID_NOT_SPECIFIED``, ``REQUEST_ID_NOT_SPECIFIED``.
            NotFound: ``REQUEST_SHIPMENT_NOT_FOUND``, ``DELIVERY_NOT_FOUND``, ``REQUEST_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``delivery``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html
        """
        return calls.Call(
            _SENDMESSAGE,
            {"DELIVERY_ID": delivery_id, "REQUEST_ID": request_id, "ADDRESSEE": addressee, "MESSAGE": message},
            self._sender,
        )
