# Generated from spec/crm/contact/company.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.contact.company.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.crm.contact.company.items import CrmContactCompanyItems
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.contact.company.add",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.contact.company.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.contact.company.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmContactCompany(calls.Group):
    """``crm.contact.company.*``."""

    _name = "crm.contact.company"

    def add(self, *, id: int, fields: crm_shapes.ContactCompanyAddFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Link one more company to a contact.

        Args:
            id: For example ``54``.

        Raises:
            InvalidParams: "The parameter 'ownerEntityID' is invalid or not defined", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change contacts.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html
        """
        return calls.Call(_ADD, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int, fields: crm_shapes.ContactCompanyDeleteFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Unlink a company from a contact; if it was primary, the first remaining one becomes so.

        Args:
            id: For example ``54``.

        Raises:
            InvalidParams: "The parameter 'ownerEntityID' is invalid or not defined", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change contacts.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-delete.html
        """
        return calls.Call(_DELETE, {"id": id, "fields": fields}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a link between a contact and a company.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def items(self) -> CrmContactCompanyItems:
        """``crm.contact.company.items.*``."""
        from b24async.methods.crm.contact.company.items import CrmContactCompanyItems

        return CrmContactCompanyItems(self._sender)
