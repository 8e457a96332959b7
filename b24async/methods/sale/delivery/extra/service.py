# Generated from spec/sale/delivery/extra/service.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.delivery.extra.service.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from b24async.shapes import sale as sale_shapes

_ADD = calls.Method(
    "sale.delivery.extra.service.add",
    convert.integer,
    safety="unsafe",
    scopes=("delivery",),
    dump={"ACTIVE": convert.yes_no},
)
_GET: calls.ListMethod[sale_shapes.SaleDeliveryExtraService] = calls.ListMethod(
    "sale.delivery.extra.service.get",
    convert.shape("b24async.shapes.sale", "SaleDeliveryExtraService"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("delivery",),
)
_UPDATE = calls.Method(
    "sale.delivery.extra.service.update",
    convert.boolean,
    safety="unsafe",
    scopes=("delivery",),
    dump={"ACTIVE": convert.yes_no},
)
_DELETE = calls.Method("sale.delivery.extra.service.delete", convert.boolean, safety="unsafe", scopes=("delivery",))


class SaleDeliveryExtraService(calls.Group):
    """``sale.delivery.extra.service.*``."""

    _name = "sale.delivery.extra.service"

    def add(
        self,
        *,
        delivery_id: int,
        type: Literal["enum", "checkbox", "quantity"],
        name: str,
        active: bool | None = None,
        code: str | None = None,
        sort: int | None = None,
        description: str | None = None,
        price: Decimal | float | str | None = None,
        items: Sequence[sale_shapes.DeliveryExtraServiceAddItems | Mapping[str, Any]],
    ) -> calls.Call[int]:
        """Add an extra service, such as door delivery, to a delivery service.

        Args:
            delivery_id: For example ``197``.
            code: For example ``door_delivery``.
            sort: For example ``100``.
            price: For example ``99.99``.

        Raises:
            InvalidParams: ``ERROR_EXTRA_SERVICE_ADD``, ``ERROR_CHECK_FAILURE``.
            NotFound: ``ERROR_DELIVERY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``delivery``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
        """
        return calls.Call(
            _ADD,
            {
                "DELIVERY_ID": delivery_id,
                "TYPE": type,
                "NAME": name,
                "ACTIVE": active,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "PRICE": price,
                "ITEMS": items,
            },
            self._sender,
        )

    def get(self, *, delivery_id: int) -> calls.ListCall[sale_shapes.SaleDeliveryExtraService]:
        """Read all extra services of one delivery service.

        Args:
            delivery_id: For example ``198``.

        Raises:
            NotFound: ``ERROR_DELIVERY_NOT_FOUND``.
            InvalidParams: ``ERROR_CHECK_FAILURE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``delivery``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html
        """
        return calls.ListCall(_GET, {"DELIVERY_ID": delivery_id}, self._sender)

    def update(
        self,
        *,
        id: int,
        name: str | None = None,
        active: bool | None = None,
        code: str | None = None,
        sort: int | None = None,
        description: str | None = None,
        price: Decimal | float | str | None = None,
        items: Sequence[sale_shapes.DeliveryExtraServiceUpdateItems | Mapping[str, Any]] | None = None,
    ) -> calls.Call[bool]:
        """Change an extra service: name, price, list options and others.

        Args:
            id: For example ``128``.
            code: For example ``door_delivery``.
            sort: For example ``200``.
            price: For example ``399.99``.

        Raises:
            InvalidParams: ``ERROR_EXTRA_SERVICE_UPDATE``, ``ERROR_CHECK_FAILURE``.
            NotFound: ``ERROR_EXTRA_SERVICE_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``delivery``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "ID": id,
                "NAME": name,
                "ACTIVE": active,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "PRICE": price,
                "ITEMS": items,
            },
            self._sender,
        )

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete an extra service of a delivery service.

        Args:
            id: For example ``134``.

        Raises:
            NotFound: ``ERROR_EXTRA_SERVICE_NOT_FOUND``.
            InvalidParams: ``ERROR_EXTRA_SERVICE_DELETE``, ``ERROR_CHECK_FAILURE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``delivery``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html
        """
        return calls.Call(_DELETE, {"ID": id}, self._sender)
