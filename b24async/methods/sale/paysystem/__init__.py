# Generated from spec/sale/paysystem.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.paysystem.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.sale.paysystem.handler import SalePaysystemHandler
    from b24async.methods.sale.paysystem.pay import SalePaysystemPay
    from b24async.methods.sale.paysystem.settings import SalePaysystemSettings
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

_ADD = calls.Method(
    "sale.paysystem.add",
    convert.integer,
    safety="unsafe",
    scopes=("pay_system",),
    files=calls.Form("base64"),
    dump={"ACTIVE": convert.yes_no, "NEW_WINDOW": convert.yes_no},
)
_LIST: calls.ListMethod[sale_shapes.SalePaySystem] = calls.ListMethod(
    "sale.paysystem.list",
    convert.shape("b24async.shapes.sale", "SalePaySystem"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("pay_system",),
    dump={"FILTER": convert.yes_no},
)
_UPDATE = calls.Method(
    "sale.paysystem.update",
    convert.boolean,
    safety="unsafe",
    scopes=("pay_system",),
    files=calls.Form("base64"),
    dump={"FIELDS": convert.yes_no},
)
_DELETE = calls.Method("sale.paysystem.delete", convert.boolean, safety="unsafe", scopes=("pay_system",))


class SalePaysystem(calls.Group):
    """``sale.paysystem.*``."""

    _name = "sale.paysystem"

    def add(
        self,
        *,
        name: str,
        description: str | None = None,
        person_type_id: int,
        bx_rest_handler: str,
        active: bool | None = None,
        settings: Mapping[str, Any] | None = None,
        entity_registry_type: Literal["ORDER", "CRM_INVOICE", "CRM_QUOTE"] | None = None,
        logotype: Any = None,
        new_window: bool | None = None,
        xml_id: str | None = None,
    ) -> calls.Call[int]:
        """Add a payment system that works through a registered REST handler.

        Args:
            person_type_id: For example ``1``.
            bx_rest_handler: For example ``resthandlercode``.
            active: By default ``False``.
            entity_registry_type: By default ``CRM_INVOICE``.
            new_window: By default ``False``.
            xml_id: For example ``my_ps_id``.

        Raises:
            InvalidParams: ``ERROR_PAY_SYSTEM_ADD``, ``ERROR_CHECK_FAILURE``.
            NotFound: ``ERROR_HANDLER_NOT_FOUND``, ``ERROR_PERSON_TYPE_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``pay_system``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html
        """
        return calls.Call(
            _ADD,
            {
                "NAME": name,
                "DESCRIPTION": description,
                "PERSON_TYPE_ID": person_type_id,
                "BX_REST_HANDLER": bx_rest_handler,
                "ACTIVE": active,
                "SETTINGS": settings,
                "ENTITY_REGISTRY_TYPE": entity_registry_type,
                "LOGOTYPE": logotype,
                "NEW_WINDOW": new_window,
                "XML_ID": xml_id,
            },
            self._sender,
        )

    def list(
        self,
        *,
        select: Sequence[sale_keys.SalePaySystemKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SalePaySystemKey | str, str] | None = None,
    ) -> calls.ListCall[sale_shapes.SalePaySystem]:
        """List payment systems, filtered and sorted.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"@ID": [117, 118]}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"SORT": "ASC", "ID": "DESC"}``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_CHECK_FAILURE``.

        Scope ``pay_system``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html
        """
        return calls.ListCall(_LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: sale_shapes.PaysystemUpdateFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Change name, handler, payer type, logo or other fields of a payment system.

        Args:
            id: For example ``12``.

        Raises:
            NotFound: ``ERROR_HANDLER_NOT_FOUND``, ``ERROR_PERSON_TYPE_NOT_FOUND``, ``ERROR_PAY_SYSTEM_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_CHECK_FAILURE``.

        Scope ``pay_system``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html
        """
        return calls.Call(_UPDATE, {"ID": id, "FIELDS": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a payment system.

        Args:
            id: For example ``1``.

        Raises:
            NotFound: ``ERROR_PAY_SYSTEM_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_CHECK_FAILURE``.

        Scope ``pay_system``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html
        """
        return calls.Call(_DELETE, {"ID": id}, self._sender)

    @functools.cached_property
    def handler(self) -> SalePaysystemHandler:
        """``sale.paysystem.handler.*``."""
        from b24async.methods.sale.paysystem.handler import SalePaysystemHandler

        return SalePaysystemHandler(self._sender)

    @functools.cached_property
    def pay(self) -> SalePaysystemPay:
        """``sale.paysystem.pay.*``."""
        from b24async.methods.sale.paysystem.pay import SalePaysystemPay

        return SalePaysystemPay(self._sender)

    @functools.cached_property
    def settings(self) -> SalePaysystemSettings:
        """``sale.paysystem.settings.*``."""
        from b24async.methods.sale.paysystem.settings import SalePaysystemSettings

        return SalePaysystemSettings(self._sender)
