# Generated from spec/crm/currency.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.currency.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.crm.currency.base import CrmCurrencyBase
    from b24async.methods.crm.currency.localizations import CrmCurrencyLocalizations
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.currency.add",
    convert.string,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[crm_shapes.Currency] = calls.Method(
    "crm.currency.get",
    convert.shape("b24async.shapes.crm", "Currency"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.Currency] = calls.ListMethod(
    "crm.currency.list",
    convert.shape("b24async.shapes.crm", "Currency"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_UPDATE = calls.Method(
    "crm.currency.update",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.currency.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.currency.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmCurrency(calls.Group):
    """``crm.currency.*``."""

    _name = "crm.currency"

    def add(self, *, fields: crm_shapes.CurrencyAddFields | Mapping[str, Any]) -> calls.Call[str]:
        """Add a currency with its exchange rate and formats.

        Raises:
            AccessDenied: "Access denied", without a code.
            InvalidParams: ``ERROR_CORE``.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: str | None = None) -> calls.Call[crm_shapes.Currency]:
        """Read one currency with its formats in every language.

        Args:
            id: For example ``USD``.

        Raises:
            NotFound: "Not found", without a code.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(self, *, order: Mapping[str, str] | None = None) -> calls.ListCall[crm_shapes.Currency]:
        """List all currencies of the portal.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"sort": "asc", "currency": "asc"}``.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html
        """
        return calls.ListCall(_LIST, {"order": order}, self._sender)

    def update(
        self,
        *,
        id: str | None = None,
        fields: crm_shapes.CurrencyUpdateFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Change a currency's rate, position, formats or base mark.

        Args:
            id: For example ``CNY``.

        Raises:
            AccessDenied: "Access denied", without a code.
            InvalidParams: ``ERROR_CODE``.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html
        """
        return calls.Call(_UPDATE, {"ID": id, "fields": fields}, self._sender)

    def delete(self, *, id: str) -> calls.Call[bool]:
        """Delete a currency that is neither base nor report currency.

        Args:
            id: For example ``IDR``.

        Raises:
            AccessDenied: "Access denied", without a code.
            InvalidParams: ``ERROR_CODE``.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a currency.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def base(self) -> CrmCurrencyBase:
        """``crm.currency.base.*``."""
        from b24async.methods.crm.currency.base import CrmCurrencyBase

        return CrmCurrencyBase(self._sender)

    @functools.cached_property
    def localizations(self) -> CrmCurrencyLocalizations:
        """``crm.currency.localizations.*``."""
        from b24async.methods.crm.currency.localizations import CrmCurrencyLocalizations

        return CrmCurrencyLocalizations(self._sender)
