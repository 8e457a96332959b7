# Generated from spec/crm/quote/contact/items.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.quote.contact.items.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import crm as crm_shapes

_GET: calls.ListMethod[crm_shapes.DealContactItem] = calls.ListMethod(
    "crm.quote.contact.items.get",
    convert.shape("b24async.shapes.crm", "DealContactItem"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_SET = calls.Method(
    "crm.quote.contact.items.set",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    dump={"items": convert.yes_no},
)
_DELETE = calls.Method("crm.quote.contact.items.delete", convert.boolean, safety="idempotent", scopes=("crm",))


class CrmQuoteContactItems(calls.Group):
    """``crm.quote.contact.items.*``."""

    _name = "crm.quote.contact.items"

    def get(self, *, id: int) -> calls.ListCall[crm_shapes.DealContactItem]:
        """List the contacts linked to an estimate in their order, the primary one marked.

        Args:
            id: For example ``113``.

        Raises:
            InvalidParams: "The parameter ownerEntityID is invalid or not defined", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may read estimates.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-get.html
        """
        return calls.ListCall(_GET, {"id": id}, self._sender)

    def set(
        self,
        *,
        id: int,
        items: Sequence[crm_shapes.QuoteContactItemsSetItems | Mapping[str, Any]],
    ) -> calls.Call[bool]:
        """Replace the contacts linked to an estimate, unlinking those that are not given.

        Args:
            id: For example ``113``.

        Raises:
            NotFound: "Not found", without a code.
            InvalidParams: ``ERROR_CORE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change estimates.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-set.html
        """
        return calls.Call(_SET, {"id": id, "items": items}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Unlink all contacts from an estimate.

        Args:
            id: For example ``113``.

        Raises:
            InvalidParams: "The parameter ownerEntityID is invalid or not defined", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
