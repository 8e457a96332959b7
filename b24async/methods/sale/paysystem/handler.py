# Generated from spec/sale/paysystem/handler.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.paysystem.handler.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import sale as sale_shapes

_ADD = calls.Method(
    "sale.paysystem.handler.add",
    convert.integer,
    safety="unsafe",
    scopes=("pay_system",),
    dump={"SETTINGS": convert.yes_no},
)
_LIST: calls.ListMethod[sale_shapes.SaleHandler] = calls.ListMethod(
    "sale.paysystem.handler.list",
    convert.shape("b24async.shapes.sale", "SaleHandler"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("pay_system",),
)
_UPDATE = calls.Method("sale.paysystem.handler.update", convert.boolean, safety="idempotent", scopes=("pay_system",))
_DELETE = calls.Method("sale.paysystem.handler.delete", convert.boolean, safety="unsafe", scopes=("pay_system",))


class SalePaysystemHandler(calls.Group):
    """``sale.paysystem.handler.*``."""

    _name = "sale.paysystem.handler"

    def add(
        self,
        *,
        name: str,
        sort: int | None = None,
        code: str,
        settings: sale_shapes.PaysystemHandlerAddSettings | Mapping[str, Any],
    ) -> calls.Call[int]:
        """Register a REST handler for payment systems: form, checkout or iframe mode.

        Args:
            sort: For example ``100``.
            code: For example ``resthandlerform``.

        Raises:
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_HANDLER_ALREADY_EXIST``, ``ERROR_HANDLER_ADD``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``pay_system``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html
        """
        return calls.Call(_ADD, {"NAME": name, "SORT": sort, "CODE": code, "SETTINGS": settings}, self._sender)

    def list(self) -> calls.ListCall[sale_shapes.SaleHandler]:
        """List the registered REST handlers of payment systems.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``pay_system``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)

    def update(self, *, id: int, fields: sale_shapes.SaleHandlerFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change name, code, sorting or settings of a payment system's REST handler.

        Args:
            id: For example ``3``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_HANDLER_UPDATE``.
            NotFound: ``ERROR_HANDLER_NOT_FOUND``.
            PortalError: ``ERROR_UNEXPECTED_ANSWER``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``pay_system``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html
        """
        return calls.Call(_UPDATE, {"ID": id, "FIELDS": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a REST handler of payment systems that is no longer in use.

        Args:
            id: For example ``1``.

        Raises:
            InvalidParams: ``ERROR_PAY_SYSTEM_DELETE``, ``ERROR_HANDLER_DELETE``.
            NotFound: ``ERROR_HANDLER_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``pay_system``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html
        """
        return calls.Call(_DELETE, {"ID": id}, self._sender)
