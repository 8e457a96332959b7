# Generated from spec/sale/cashbox/handler.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.cashbox.handler.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import sale as sale_shapes

_ADD = calls.Method(
    "sale.cashbox.handler.add",
    convert.integer,
    safety="unsafe",
    scopes=("cashbox",),
    dump={"SUPPORTS_FFD105": convert.yes_no, "SETTINGS": convert.yes_no},
)
_LIST: calls.ListMethod[sale_shapes.SaleHandler] = calls.ListMethod(
    "sale.cashbox.handler.list",
    convert.shape("b24async.shapes.sale", "SaleHandler"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("cashbox",),
)
_UPDATE = calls.Method("sale.cashbox.handler.update", convert.boolean, safety="idempotent", scopes=("cashbox",))
_DELETE = calls.Method("sale.cashbox.handler.delete", convert.boolean, safety="unsafe", scopes=("cashbox",))


class SaleCashboxHandler(calls.Group):
    """``sale.cashbox.handler.*``."""

    _name = "sale.cashbox.handler"

    def add(
        self,
        *,
        code: str,
        name: str,
        sort: int | None = None,
        supports_ffd105: bool | None = None,
        settings: sale_shapes.CashboxHandlerAddSettings | Mapping[str, Any],
    ) -> calls.Call[int]:
        """Register a REST handler that prints receipts for cash registers.

        Args:
            code: For example ``restcashbox01``.
            sort: For example ``100``.
            supports_ffd105: By default ``False``.

        Raises:
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_HANDLER_ALREADY_EXIST``, ``ERROR_HANDLER_ADD``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``cashbox``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html
        """
        return calls.Call(
            _ADD,
            {"CODE": code, "NAME": name, "SORT": sort, "SUPPORTS_FFD105": supports_ffd105, "SETTINGS": settings},
            self._sender,
        )

    def list(self) -> calls.ListCall[sale_shapes.SaleHandler]:
        """List the registered REST handlers of cash registers.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``cashbox``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)

    def update(self, *, id: int, fields: Mapping[str, Any]) -> calls.Call[bool]:
        """Change name, sorting or settings of a cash register handler.

        Args:
            id: For example ``1``.

        Raises:
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_HANDLER_UPDATE``.
            NotFound: ``ERROR_HANDLER_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``cashbox``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-update.html
        """
        return calls.Call(_UPDATE, {"ID": id, "FIELDS": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a cash register handler that no cash register uses any more.

        Args:
            id: For example ``1``.

        Raises:
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_HANDLER_DELETE``.
            NotFound: ``ERROR_HANDLER_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``cashbox``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-delete.html
        """
        return calls.Call(_DELETE, {"ID": id}, self._sender)
