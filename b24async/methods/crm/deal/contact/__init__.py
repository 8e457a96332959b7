# Generated from spec/crm/deal/contact.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.deal.contact.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.crm.deal.contact.items import CrmDealContactItems
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.deal.contact.add",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.deal.contact.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.deal.contact.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmDealContact(calls.Group):
    """``crm.deal.contact.*``."""

    _name = "crm.deal.contact"

    def add(self, *, id: int, fields: crm_shapes.DealContactAddFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Link one more contact to a deal.

        Args:
            id: For example ``1875``.

        Raises:
            InvalidParams: without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change deals.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-add.html
        """
        return calls.Call(_ADD, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int, fields: crm_shapes.DealContactDeleteFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Unlink a contact from a deal; if it was primary, the first remaining one becomes so.

        Args:
            id: For example ``1875``.

        Raises:
            NotFound: "Not found", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change deals.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-delete.html
        """
        return calls.Call(_DELETE, {"id": id, "fields": fields}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a link between a deal and a contact.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def items(self) -> CrmDealContactItems:
        """``crm.deal.contact.items.*``."""
        from b24async.methods.crm.deal.contact.items import CrmDealContactItems

        return CrmDealContactItems(self._sender)
