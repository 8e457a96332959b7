# Generated from spec/sale/delivery/handler.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.delivery.handler.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import sale as sale_shapes

_ADD = calls.Method(
    "sale.delivery.handler.add",
    convert.integer,
    safety="unsafe",
    scopes=("sale",),
    dump={"SETTINGS": convert.yes_no},
)
_LIST: calls.ListMethod[sale_shapes.SaleDeliveryHandler] = calls.ListMethod(
    "sale.delivery.handler.list",
    convert.shape("b24async.shapes.sale", "SaleDeliveryHandler"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("sale",),
)
_UPDATE = calls.Method(
    "sale.delivery.handler.update",
    convert.boolean,
    safety="idempotent",
    scopes=("sale",),
    dump={"SETTINGS": convert.yes_no},
)
_DELETE = calls.Method("sale.delivery.handler.delete", convert.boolean, safety="unsafe", scopes=("sale",))


class SaleDeliveryHandler(calls.Group):
    """``sale.delivery.handler.*``."""

    _name = "sale.delivery.handler"

    def add(
        self,
        *,
        name: str,
        code: str,
        sort: int | None = None,
        description: str | None = None,
        settings: sale_shapes.DeliveryHandlerAddSettings | Mapping[str, Any],
        profiles: Sequence[sale_shapes.DeliveryHandlerAddProfiles | Mapping[str, Any]],
    ) -> calls.Call[int]:
        """Register a delivery service handler: its URLs, settings and profiles.

        Args:
            name: For example ``Uber``.
            code: For example ``uber``.
            sort: For example ``250``.

        Raises:
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_HANDLER_ADD``, ``ERROR_HANDLER_ALREADY_EXIST``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``sale``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html
        """
        return calls.Call(
            _ADD,
            {
                "NAME": name,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "SETTINGS": settings,
                "PROFILES": profiles,
            },
            self._sender,
        )

    def list(self) -> calls.ListCall[sale_shapes.SaleDeliveryHandler]:
        """List the registered delivery service handlers.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``sale``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)

    def update(
        self,
        *,
        id: int,
        name: str | None = None,
        code: str | None = None,
        sort: int | None = None,
        description: str | None = None,
        settings: sale_shapes.DeliveryHandlerUpdateSettings | Mapping[str, Any] | None = None,
        profiles: Sequence[sale_shapes.DeliveryHandlerUpdateProfiles | Mapping[str, Any]] | None = None,
    ) -> calls.Call[bool]:
        """Change a delivery service handler: name, code, settings or profiles.

        Args:
            id: For example ``14``.
            code: For example ``uber``.
            sort: For example ``300``.

        Raises:
            NotFound: ``ERROR_HANDLER_NOT_FOUND``.
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_HANDLER_UPDATE``, ``ERROR_HANDLER_ALREADY_EXIST``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``sale``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "ID": id,
                "NAME": name,
                "CODE": code,
                "SORT": sort,
                "DESCRIPTION": description,
                "SETTINGS": settings,
                "PROFILES": profiles,
            },
            self._sender,
        )

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a delivery service handler.

        Args:
            id: For example ``14``.

        Raises:
            NotFound: ``ERROR_HANDLER_NOT_FOUND``.
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_HANDLER_DELETE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``sale``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html
        """
        return calls.Call(_DELETE, {"ID": id}, self._sender)
