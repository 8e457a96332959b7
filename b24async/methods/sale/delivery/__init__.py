# Generated from spec/sale/delivery.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.delivery.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.sale.delivery.config import SaleDeliveryConfig
    from b24async.methods.sale.delivery.extra import SaleDeliveryExtra
    from b24async.methods.sale.delivery.handler import SaleDeliveryHandler
    from b24async.methods.sale.delivery.request import SaleDeliveryRequest
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_ADD: calls.Method[sale_shapes.SaleDeliveryAdd] = calls.Method(
    "sale.delivery.add",
    convert.shape("b24async.shapes.sale", "SaleDeliveryAdd"),
    safety="unsafe",
    scopes=("sale",),
    files=calls.Form("base64"),
    dump={"ACTIVE": convert.yes_no},
)
_GETLIST: calls.ListMethod[sale_shapes.SaleDelivery] = calls.ListMethod(
    "sale.delivery.getlist",
    convert.shape("b24async.shapes.sale", "SaleDelivery"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("sale",),
)
_UPDATE = calls.Method(
    "sale.delivery.update",
    convert.boolean,
    safety="unsafe",
    scopes=("sale",),
    files=calls.Form("base64"),
    dump={"FIELDS": convert.yes_no},
)
_DELETE = calls.Method("sale.delivery.delete", convert.boolean, safety="unsafe", scopes=("sale",))


class SaleDelivery(calls.Group):
    """``sale.delivery.*``."""

    _name = "sale.delivery"

    def add(
        self,
        *,
        rest_code: str,
        name: str,
        currency: str,
        description: str | None = None,
        sort: int | None = None,
        active: bool | None = None,
        config: Sequence[sale_shapes.DeliveryAddConfig | Mapping[str, Any]] | None = None,
        logotype: Any = None,
    ) -> calls.Call[sale_shapes.SaleDeliveryAdd]:
        """Add a delivery service based on a registered handler, with its profiles.

        Args:
            rest_code: For example ``uber``.
            currency: For example ``USD``.
            sort: For example ``500``.
            active: By default ``True``.

        Raises:
            InvalidParams: ``ERROR_DELIVERY_ADD``, ``ERROR_CHECK_FAILURE``.
            NotFound: ``ERROR_HANDLER_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``sale``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html
        """
        return calls.Call(
            _ADD,
            {
                "REST_CODE": rest_code,
                "NAME": name,
                "CURRENCY": currency,
                "DESCRIPTION": description,
                "SORT": sort,
                "ACTIVE": active,
                "CONFIG": config,
                "LOGOTYPE": logotype,
            },
            self._sender,
        )

    def getlist(
        self,
        *,
        select: Sequence[sale_keys.SaleDeliveryKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SaleDeliveryKey | str, str] | None = None,
    ) -> calls.ListCall[sale_shapes.SaleDelivery]:
        """List delivery services and their profiles.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"@ID": [196, 197, 198]}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"SORT": "ASC", "ID": "DESC"}``.

        Raises:
            InvalidParams: ``ERROR_CHECK_FAILURE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``sale``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html
        """
        return calls.ListCall(_GETLIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, self._sender)

    def update(self, *, id: int, fields: sale_shapes.DeliveryUpdateFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change name, currency, activity, logo or other fields of a delivery service.

        Args:
            id: For example ``196``.

        Raises:
            InvalidParams: ``ERROR_DELIVERY_UPDATE``, ``ERROR_CHECK_FAILURE``.
            NotFound: ``ERROR_DELIVERY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``sale``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html
        """
        return calls.Call(_UPDATE, {"ID": id, "FIELDS": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a delivery service.

        Args:
            id: For example ``196``.

        Raises:
            NotFound: ``ERROR_DELIVERY_NOT_FOUND``.
            InvalidParams: ``ERROR_DELIVERY_DELETE``, ``ERROR_CHECK_FAILURE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``sale``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html
        """
        return calls.Call(_DELETE, {"ID": id}, self._sender)

    @functools.cached_property
    def config(self) -> SaleDeliveryConfig:
        """``sale.delivery.config.*``."""
        from b24async.methods.sale.delivery.config import SaleDeliveryConfig

        return SaleDeliveryConfig(self._sender)

    @functools.cached_property
    def extra(self) -> SaleDeliveryExtra:
        """``sale.delivery.extra.*``."""
        from b24async.methods.sale.delivery.extra import SaleDeliveryExtra

        return SaleDeliveryExtra(self._sender)

    @functools.cached_property
    def handler(self) -> SaleDeliveryHandler:
        """``sale.delivery.handler.*``."""
        from b24async.methods.sale.delivery.handler import SaleDeliveryHandler

        return SaleDeliveryHandler(self._sender)

    @functools.cached_property
    def request(self) -> SaleDeliveryRequest:
        """``sale.delivery.request.*``."""
        from b24async.methods.sale.delivery.request import SaleDeliveryRequest

        return SaleDeliveryRequest(self._sender)
