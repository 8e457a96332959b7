# Generated from spec/crm/quote/contact.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.quote.contact.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.crm.quote.contact.items import CrmQuoteContactItems
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.quote.contact.add",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.quote.contact.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.quote.contact.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmQuoteContact(calls.Group):
    """``crm.quote.contact.*``."""

    _name = "crm.quote.contact"

    def add(self, *, id: int, fields: crm_shapes.QuoteContactAddFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Link one more contact to an estimate; the first one becomes primary.

        Args:
            id: For example ``113``.

        Raises:
            NotFound: "Not found", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change estimates.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html
        """
        return calls.Call(_ADD, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int, fields: crm_shapes.QuoteContactDeleteFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Unlink a contact from an estimate; if it was primary, the next one becomes so.

        Args:
            id: For example ``113``.

        Raises:
            NotFound: "Not found", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change estimates.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-delete.html
        """
        return calls.Call(_DELETE, {"id": id, "fields": fields}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a link between an estimate and a contact.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def items(self) -> CrmQuoteContactItems:
        """``crm.quote.contact.items.*``."""
        from b24async.methods.crm.quote.contact.items import CrmQuoteContactItems

        return CrmQuoteContactItems(self._sender)
