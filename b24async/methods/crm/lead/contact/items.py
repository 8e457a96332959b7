# Generated from spec/crm/lead/contact/items.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.lead.contact.items.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import crm as crm_shapes

_GET: calls.ListMethod[crm_shapes.DealContactItem] = calls.ListMethod(
    "crm.lead.contact.items.get",
    convert.shape("b24async.shapes.crm", "DealContactItem"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_SET = calls.Method("crm.lead.contact.items.set", convert.boolean, safety="idempotent", scopes=("crm",))
_DELETE = calls.Method("crm.lead.contact.items.delete", convert.boolean, safety="idempotent", scopes=("crm",))


class CrmLeadContactItems(calls.Group):
    """``crm.lead.contact.items.*``."""

    _name = "crm.lead.contact.items"

    def get(self, *, id: int) -> calls.ListCall[crm_shapes.DealContactItem]:
        """List the contacts linked to a lead, with their order and the primary one marked.

        Args:
            id: For example ``1``.

        Raises:
            InvalidParams: without a code.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-get.html
        """
        return calls.ListCall(_GET, {"id": id}, self._sender)

    def set(self, *, id: int, items: Sequence[Mapping[str, Any]]) -> calls.Call[bool]:
        """Replace all contacts linked to a lead with the given ones.

        Args:
            id: For example ``1``.

        Raises:
            InvalidParams: without a code.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html
        """
        return calls.Call(_SET, {"id": id, "items": items}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Unlink all contacts from a lead.

        Args:
            id: For example ``1``.

        Raises:
            InvalidParams: without a code.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
