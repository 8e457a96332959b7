# Generated from spec/crm/lead/contact.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.lead.contact.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.crm.lead.contact.items import CrmLeadContactItems
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.lead.contact.add",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.lead.contact.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.lead.contact.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmLeadContact(calls.Group):
    """``crm.lead.contact.*``."""

    _name = "crm.lead.contact"

    def add(self, *, id: int, fields: crm_shapes.LeadContactAddFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Link one more contact to a lead.

        Args:
            id: For example ``1``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.
            InvalidParams: without a code.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html
        """
        return calls.Call(_ADD, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int, fields: crm_shapes.LeadContactDeleteFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Unlink one contact from a lead.

        Args:
            id: For example ``1``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.
            InvalidParams: without a code.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html
        """
        return calls.Call(_DELETE, {"id": id, "fields": fields}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a link between a lead and a contact.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def items(self) -> CrmLeadContactItems:
        """``crm.lead.contact.items.*``."""
        from b24async.methods.crm.lead.contact.items import CrmLeadContactItems

        return CrmLeadContactItems(self._sender)
