# Generated from spec/crm/company.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.company.*``: companies. New programs use ``crm.item.*`` with ``entityTypeId`` 4."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.crm.company.contact import CrmCompanyContact
    from b24async.methods.crm.company.details import CrmCompanyDetails
    from b24async.methods.crm.company.userfield import CrmCompanyUserfield
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.company.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("data"),
    dump={"fields": convert.yes_no, "params": convert.yes_no},
    deprecated="Use `crm.item.add` instead.",
)
_GET: calls.Method[crm_shapes.Company] = calls.Method(
    "crm.company.get",
    convert.shape("b24async.shapes.crm", "Company"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.get` instead.",
)
_LIST: calls.ListMethod[crm_shapes.Company] = calls.ListMethod(
    "crm.company.list",
    convert.shape("b24async.shapes.crm", "Company"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
    deprecated="Use `crm.item.list` instead.",
)
_UPDATE = calls.Method(
    "crm.company.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("data"),
    dump={"fields": convert.yes_no, "params": convert.yes_no},
    deprecated="Use `crm.item.update` instead.",
)
_DELETE = calls.Method(
    "crm.company.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.item.delete` instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.company.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.fields` instead.",
)


class CrmCompany(calls.Group):
    """Companies. New programs use ``crm.item.*`` with ``entityTypeId`` 4."""

    _name = "crm.company"

    @calls.deprecated("Use `crm.item.add` instead.")
    def add(
        self,
        *,
        fields: crm_shapes.CompanyFields | Mapping[str, Any],
        params: crm_shapes.CompanyAddParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[int]:
        """Add a company with its fields, phones, e-mails and custom fields.

        Deprecated: use ``crm.item.add`` instead.

        Unknown fields are silently ignored.

        Args:
            fields: Values of the fields.
            params: What else to do.

        Returns:
            Id of the new company.

        Raises:
            AccessDenied: "Access denied", without a code.
            InvalidParams: ``ERROR_CORE`` (An e-mail address is wrong).

        Scope ``crm``; for a user who may add or import companies.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html
        """
        return calls.Call(_ADD, {"fields": fields, "params": params}, self._sender)

    @calls.deprecated("Use `crm.item.get` instead.")
    def get(self, *, id: int) -> calls.Call[crm_shapes.Company]:
        """Get a company with all its fields, custom ones included.

        Deprecated: use ``crm.item.get`` instead.

        Args:
            id: For example ``12``.

        Raises:
            NotFound: "Not found", without a code.
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may read the company.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.list` instead.")
    def list(
        self,
        *,
        select: Sequence[crm_keys.CompanyKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[crm_keys.CompanyKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.Company]:
        """List companies by filter; phones and e-mails come only when selected.

        Deprecated: use ``crm.item.list`` instead.

        ``PHONE``, ``EMAIL``, ``WEB``, ``IM`` and ``LINK`` come only when ``select`` names them, and ``filter`` finds
        only their exact value. An unknown field in ``filter`` is ignored, and then everything is listed.

        Args:
            select: Fields to answer; ``*`` and ``UF_*`` by default. For example ``["TITLE", "ASSIGNED_BY_ID",
                "PHONE"]``.
            filter: Conditions that all have to hold, for example ``{"COMPANY_TYPE": "CUSTOMER"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may read companies; the others' rows are left out.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    @calls.deprecated("Use `crm.item.update` instead.")
    def update(
        self,
        *,
        id: int,
        fields: crm_shapes.CompanyFields | Mapping[str, Any],
        params: crm_shapes.CompanyUpdateParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Change the given fields of a company; phones and e-mails are edited row by row.

        Deprecated: use ``crm.item.update`` instead.

        Of phone numbers and the like, a row with ``ID`` is changed, one with ``ID`` and an empty ``VALUE`` is deleted,
        one without ``ID`` is added, and rows that are not mentioned stay.

        Args:
            id: For example ``43``.
            fields: Values of the fields, for example ``{"REVENUE": 500000, "CURRENCY_ID": "EUR"}``.
            params: What else to do.

        Raises:
            NotFound: "Company is not found", without a code.
            AccessDenied: "Access denied", without a code.
            InvalidParams: ``ERROR_CORE`` (An e-mail address is wrong).

        Scope ``crm``; for a user who may edit the company.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields, "params": params}, self._sender)

    @calls.deprecated("Use `crm.item.delete` instead.")
    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a company from the CRM by its id.

        Deprecated: use ``crm.item.delete`` instead.

        Its activities go with it, unless they are linked to other items as well.

        Args:
            id: For example ``50``.

        Raises:
            NotFound: "Company is not found", without a code.
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may delete the company.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.fields` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of companies, custom ones included.

        Deprecated: use ``crm.item.fields`` instead.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def contact(self) -> CrmCompanyContact:
        """``crm.company.contact.*``."""
        from b24async.methods.crm.company.contact import CrmCompanyContact

        return CrmCompanyContact(self._sender)

    @functools.cached_property
    def details(self) -> CrmCompanyDetails:
        """``crm.company.details.*``."""
        from b24async.methods.crm.company.details import CrmCompanyDetails

        return CrmCompanyDetails(self._sender)

    @functools.cached_property
    def userfield(self) -> CrmCompanyUserfield:
        """``crm.company.userfield.*``."""
        from b24async.methods.crm.company.userfield import CrmCompanyUserfield

        return CrmCompanyUserfield(self._sender)
