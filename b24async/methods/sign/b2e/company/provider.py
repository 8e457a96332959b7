# Generated from spec/sign/b2e/company/provider.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sign.b2e.company.provider.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import sign as sign_shapes

_LIST: calls.ListMethod[sign_shapes.SignCompanyProvider] = calls.ListMethod(
    "sign.b2e.company.provider.list",
    convert.shape("b24async.shapes.sign", "SignCompanyProvider"),
    paging=calls.Paging(style="limit", limit="limit", offset="offset", size=100),
    safety="idempotent",
    scopes=("sign.b2e", "crm"),
    application=True,
)


class SignB2eCompanyProvider(calls.Group):
    """``sign.b2e.company.provider.*``."""

    _name = "sign.b2e.company.provider"

    def list(
        self,
        *,
        company_uuid: str | None = None,
        company_crm_id: int | None = None,
        language: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> calls.ListCall[sign_shapes.SignCompanyProvider]:
        """List the signature providers a company can sign HR documents with.

        Works only inside an application.

        One of ``company_uuid`` or ``company_crm_id`` has to be given.

        Args:
            company_crm_id: For example ``12``.
            language: By default ``en``.
            limit: For example ``2``, by default ``100``.
            offset: For example ``0``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.
            InvalidParams: ``510``, without a code.

        Scope ``sign.b2e`` or ``crm``.
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html
        """
        return calls.ListCall(
            _LIST,
            {
                "companyUuid": company_uuid,
                "companyCrmId": company_crm_id,
                "language": language,
                "limit": limit,
                "offset": offset,
            },
            self._sender,
        )
