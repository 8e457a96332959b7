# Generated from spec/crm/contact/company/items.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.contact.company.items.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import crm as crm_shapes

_GET: calls.ListMethod[crm_shapes.ContactCompanyItem] = calls.ListMethod(
    "crm.contact.company.items.get",
    convert.shape("b24async.shapes.crm", "ContactCompanyItem"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_SET = calls.Method(
    "crm.contact.company.items.set",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    dump={"items": convert.yes_no},
)
_DELETE = calls.Method("crm.contact.company.items.delete", convert.boolean, safety="idempotent", scopes=("crm",))


class CrmContactCompanyItems(calls.Group):
    """``crm.contact.company.items.*``."""

    _name = "crm.contact.company.items"

    def get(self, *, id: int) -> calls.ListCall[crm_shapes.ContactCompanyItem]:
        """List the companies linked to a contact.

        Args:
            id: For example ``54``.

        Raises:
            InvalidParams: "The parameter ownerEntityID is invalid or not defined", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may read contacts.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-get.html
        """
        return calls.ListCall(_GET, {"id": id}, self._sender)

    def set(
        self,
        *,
        id: int,
        items: Sequence[crm_shapes.ContactCompanyItemsSetItems | Mapping[str, Any]],
    ) -> calls.Call[bool]:
        """Replace all companies linked to a contact with the given ones.

        Args:
            id: For example ``82``.

        Raises:
            InvalidParams: "The parameter items must be array", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change contacts.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html
        """
        return calls.Call(_SET, {"id": id, "items": items}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Unlink all companies from a contact.

        Args:
            id: For example ``54``.

        Raises:
            InvalidParams: "The parameter ownerEntityID is invalid or not defined", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change contacts.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
