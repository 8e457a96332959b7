# Generated from spec/crm/company/userfield.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.company.userfield.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.company.userfield.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[crm_shapes.LeadUserField] = calls.Method(
    "crm.company.userfield.get",
    convert.shape("b24async.shapes.crm", "LeadUserField"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.UserField] = calls.ListMethod(
    "crm.company.userfield.list",
    convert.shape("b24async.shapes.crm", "UserField"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE = calls.Method(
    "crm.company.userfield.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.company.userfield.delete", convert.boolean, safety="unsafe", scopes=("crm",))


class CrmCompanyUserfield(calls.Group):
    """``crm.company.userfield.*``."""

    _name = "crm.company.userfield"

    def add(self, *, fields: crm_shapes.LeadUserFieldFields | Mapping[str, Any]) -> calls.Call[int]:
        """Add a custom field to companies.

        Args:
            fields: Values of the fields.

        Raises:
            NotFound: "The 'USER_TYPE_ID' field is not found", without a code.
            InvalidParams: ``ERROR_CORE``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.LeadUserField]:
        """Get a custom field of companies by its id.

        Args:
            id: For example ``399``.

        Raises:
            InvalidParams: ``403``, ``400``.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``crm``; for a user who may read companies.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        filter: crm_shapes.CompanyUserfieldListFilter | Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.UserField]:
        """List the custom fields of companies, by filter and in a chosen order.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"USER_TYPE_ID": "ASC", "SORT":
                "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``400``.

        Scope ``crm``; for a user who may read companies.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html
        """
        return calls.ListCall(_LIST, {"filter": filter, "order": order, "start": start}, self._sender)

    def update(self, *, id: int, fields: crm_shapes.LeadUserFieldFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change settings, labels or list values of a custom field of companies.

        Args:
            id: For example ``536``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``400``, ``403``, ``ERROR_CORE``.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a custom field of companies.

        Args:
            id: For example ``432``.

        Raises:
            InvalidParams: ``400``, ``403``.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
