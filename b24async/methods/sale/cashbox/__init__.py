# Generated from spec/sale/cashbox.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.cashbox.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.sale.cashbox.check import SaleCashboxCheck
    from b24async.methods.sale.cashbox.handler import SaleCashboxHandler
    from b24async.shapes import sale as sale_shapes
    from b24async.shapes.keys import sale as sale_keys

    _AddOfd: TypeAlias = Literal[
        "bx_firstofd",
        "bx_platformaofd",
        "bx_yarusofd",
        "bx_taxcomofd",
        "bx_ofdruofd",
        "bx_tenzorofd",
        "bx_conturofd",
    ]

_ADD = calls.Method(
    "sale.cashbox.add",
    convert.integer,
    safety="unsafe",
    scopes=("cashbox",),
    dump={"ACTIVE": convert.yes_no, "USE_OFFLINE": convert.yes_no},
)
_LIST: calls.ListMethod[sale_shapes.SaleCashbox] = calls.ListMethod(
    "sale.cashbox.list",
    convert.shape("b24async.shapes.sale", "SaleCashbox"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("cashbox",),
    dump={"FILTER": convert.yes_no},
)
_UPDATE = calls.Method(
    "sale.cashbox.update",
    convert.boolean,
    safety="idempotent",
    scopes=("cashbox",),
    dump={"FIELDS": convert.yes_no},
)
_DELETE = calls.Method("sale.cashbox.delete", convert.boolean, safety="unsafe", scopes=("cashbox",))


class SaleCashbox(calls.Group):
    """``sale.cashbox.*``."""

    _name = "sale.cashbox"

    def add(
        self,
        *,
        name: str,
        rest_code: str,
        email: str,
        ofd: _AddOfd | None = None,
        ofd_settings: sale_shapes.CashboxAddOfdSettings | Mapping[str, Any] | None = None,
        number_kkm: str | None = None,
        active: bool | None = None,
        sort: int | None = None,
        use_offline: bool | None = None,
        settings: Mapping[str, Any] | None = None,
    ) -> calls.Call[int]:
        """Add a cash register that works through a registered REST handler.

        Args:
            rest_code: For example ``restcashbox01``.
            email: For example ``user@example.com``.
            ofd: For example ``bx_ofdruofd``.
            number_kkm: For example ``123``.
            active: By default ``False``.
            sort: For example ``100``.
            use_offline: By default ``False``.

        Raises:
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_CASHBOX_ADD``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``cashbox``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html
        """
        return calls.Call(
            _ADD,
            {
                "NAME": name,
                "REST_CODE": rest_code,
                "EMAIL": email,
                "OFD": ofd,
                "OFD_SETTINGS": ofd_settings,
                "NUMBER_KKM": number_kkm,
                "ACTIVE": active,
                "SORT": sort,
                "USE_OFFLINE": use_offline,
                "SETTINGS": settings,
            },
            self._sender,
        )

    def list(
        self,
        *,
        select: Sequence[sale_keys.SaleCashboxKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[sale_keys.SaleCashboxKey | str, str] | None = None,
    ) -> calls.ListCall[sale_shapes.SaleCashbox]:
        """List the configured cash registers.

        Args:
            select: Fields to answer, for example ``["ID", "NAME"]``.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ID": "DESC"}``.

        Raises:
            InvalidParams: "BAD_FIELD not allowed for select", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``cashbox``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-list.html
        """
        return calls.ListCall(_LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, self._sender)

    def update(self, *, id: int, fields: sale_shapes.SaleCashboxFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change fields of a cash register: name, OFD, activity, settings and others.

        Args:
            id: For example ``1``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_CASHBOX_UPDATE``.
            NotFound: ``ERROR_CASHBOX_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``cashbox``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-update.html
        """
        return calls.Call(_UPDATE, {"ID": id, "FIELDS": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a cash register.

        Args:
            id: For example ``1``.

        Raises:
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_CASHBOX_DELETE``.
            NotFound: ``ERROR_CASHBOX_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``cashbox``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-delete.html
        """
        return calls.Call(_DELETE, {"ID": id}, self._sender)

    @functools.cached_property
    def check(self) -> SaleCashboxCheck:
        """``sale.cashbox.check.*``."""
        from b24async.methods.sale.cashbox.check import SaleCashboxCheck

        return SaleCashboxCheck(self._sender)

    @functools.cached_property
    def handler(self) -> SaleCashboxHandler:
        """``sale.cashbox.handler.*``."""
        from b24async.methods.sale.cashbox.handler import SaleCashboxHandler

        return SaleCashboxHandler(self._sender)
