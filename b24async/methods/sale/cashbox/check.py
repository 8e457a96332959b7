# Generated from spec/sale/cashbox/check.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.cashbox.check.*``."""

from __future__ import annotations

from b24async import calls, convert

_APPLY = calls.Method("sale.cashbox.check.apply", convert.boolean, safety="unsafe", scopes=("cashbox",))


class SaleCashboxCheck(calls.Group):
    """``sale.cashbox.check.*``."""

    _name = "sale.cashbox.check"

    def apply(
        self,
        *,
        uuid: str,
        print_end_time: str | None = None,
        reg_number_kkt: str | None = None,
        fiscal_doc_attr: str | None = None,
        fiscal_doc_number: str | None = None,
        fiscal_receipt_number: str | None = None,
        fn_number: str | None = None,
        shift_number: str | None = None,
    ) -> calls.Call[bool]:
        """Save the outcome of printing a receipt on a REST cash register, by receipt UUID.

        Args:
            uuid: For example ``check|example.com|1``.
            print_end_time: For example ``1609459200``.
            reg_number_kkt: For example ``1234567891011121``.
            fiscal_doc_attr: For example ``1234567890``.
            fiscal_doc_number: For example ``12345``.
            fiscal_receipt_number: For example ``123``.
            fn_number: For example ``1234567891011121``.
            shift_number: For example ``1``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_CHECK_FAILURE``, ``ERROR_CHECK_APPLY``.
            NotFound: ``ERROR_CHECK_NOT_FOUND``.

        Scope ``cashbox``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html
        """
        return calls.Call(
            _APPLY,
            {
                "UUID": uuid,
                "PRINT_END_TIME": print_end_time,
                "REG_NUMBER_KKT": reg_number_kkt,
                "FISCAL_DOC_ATTR": fiscal_doc_attr,
                "FISCAL_DOC_NUMBER": fiscal_doc_number,
                "FISCAL_RECEIPT_NUMBER": fiscal_receipt_number,
                "FN_NUMBER": fn_number,
                "SHIFT_NUMBER": shift_number,
            },
            self._sender,
        )
