# Generated from spec/crm/currency/localizations.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.currency.localizations.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_GET: calls.Method[Mapping[str, crm_shapes.Lang]] = calls.Method(
    "crm.currency.localizations.get",
    convert.map_of(convert.shape("b24async.shapes.crm", "Lang")),
    safety="safe",
    scopes=("crm",),
)
_SET = calls.Method("crm.currency.localizations.set", convert.boolean, safety="unsafe", scopes=("crm",))
_DELETE = calls.Method("crm.currency.localizations.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.currency.localizations.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmCurrencyLocalizations(calls.Group):
    """``crm.currency.localizations.*``."""

    _name = "crm.currency.localizations"

    def get(self, *, id: str | None = None) -> calls.Call[Mapping[str, crm_shapes.Lang]]:
        """Get a currency's names and formats, keyed by language.

        Args:
            id: For example ``USD``.

        Raises:
            InvalidParams: "The parameter id is invalid or not defined", without a code.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def set(self, *, id: str, localizations: Mapping[str, Any]) -> calls.Call[bool]:
        """Add or change a currency's name and format for the given languages.

        Args:
            id: For example ``CLF``.

        Raises:
            InvalidParams: "The parameter id is invalid or not defined", without a code.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html
        """
        return calls.Call(_SET, {"id": id, "localizations": localizations}, self._sender)

    def delete(self, *, id: str, lids: Sequence[str]) -> calls.Call[bool]:
        """Delete a currency's name and format for given languages.

        Args:
            id: For example ``CLF``.
            lids: For example ``["en", "de"]``.

        Raises:
            InvalidParams: "The parameter id is invalid or not defined", without a code.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html
        """
        return calls.Call(_DELETE, {"id": id, "lids": lids}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the per-language name and format fields of a currency.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
