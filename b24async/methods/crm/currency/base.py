# Generated from spec/crm/currency/base.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.currency.base.*``."""

from __future__ import annotations

from b24async import calls, convert

_GET = calls.Method("crm.currency.base.get", convert.string, safety="safe", scopes=("crm",))
_SET = calls.Method("crm.currency.base.set", convert.boolean, safety="idempotent", scopes=("crm",))


class CrmCurrencyBase(calls.Group):
    """``crm.currency.base.*``."""

    _name = "crm.currency.base"

    def get(self) -> calls.Call[str]:
        """Get the code of the base currency.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html
        """
        return calls.Call(_GET, {}, self._sender)

    def set(self, *, id: str | None = None) -> calls.Call[bool]:
        """Make a currency the base one, leaving other rates as they are.

        Args:
            id: For example ``USD``.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html
        """
        return calls.Call(_SET, {"id": id}, self._sender)
