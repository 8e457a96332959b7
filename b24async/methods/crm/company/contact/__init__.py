# Generated from spec/crm/company/contact.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.company.contact.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.crm.company.contact.items import CrmCompanyContactItems
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.company.contact.add",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.company.contact.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.company.contact.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmCompanyContact(calls.Group):
    """``crm.company.contact.*``."""

    _name = "crm.company.contact"

    def add(self, *, id: int, fields: crm_shapes.CompanyContactAddFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Link one more contact to a company.

        Args:
            id: For example ``32``.

        Raises:
            InvalidParams: without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change companies.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html
        """
        return calls.Call(_ADD, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int, fields: crm_shapes.CompanyContactDeleteFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Unlink a contact from a company; if it was primary, the first remaining one becomes so.

        Args:
            id: For example ``32``.

        Raises:
            InvalidParams: "The parameter 'ownerEntityID' is invalid or not defined", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change companies.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-delete.html
        """
        return calls.Call(_DELETE, {"id": id, "fields": fields}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a link between a company and a contact.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def items(self) -> CrmCompanyContactItems:
        """``crm.company.contact.items.*``."""
        from b24async.methods.crm.company.contact.items import CrmCompanyContactItems

        return CrmCompanyContactItems(self._sender)
