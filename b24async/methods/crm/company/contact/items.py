# Generated from spec/crm/company/contact/items.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.company.contact.items.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import crm as crm_shapes

_GET: calls.ListMethod[crm_shapes.DealContactItem] = calls.ListMethod(
    "crm.company.contact.items.get",
    convert.shape("b24async.shapes.crm", "DealContactItem"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_SET = calls.Method(
    "crm.company.contact.items.set",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    dump={"items": convert.yes_no},
)
_DELETE = calls.Method("crm.company.contact.items.delete", convert.boolean, safety="idempotent", scopes=("crm",))


class CrmCompanyContactItems(calls.Group):
    """``crm.company.contact.items.*``."""

    _name = "crm.company.contact.items"

    def get(self, *, id: int) -> calls.ListCall[crm_shapes.DealContactItem]:
        """List the contacts linked to a company.

        Args:
            id: For example ``32``.

        Raises:
            InvalidParams: "The parameter ownerEntityID is invalid or not defined", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may read companies.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html
        """
        return calls.ListCall(_GET, {"id": id}, self._sender)

    def set(
        self,
        *,
        id: int,
        items: Sequence[crm_shapes.CompanyContactItemsSetItems | Mapping[str, Any]],
    ) -> calls.Call[bool]:
        """Replace all contacts linked to a company with the given ones.

        Args:
            id: For example ``32``.

        Raises:
            InvalidParams: "The parameter items must be array", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change companies.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-set.html
        """
        return calls.Call(_SET, {"id": id, "items": items}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Unlink all contacts from a company.

        Args:
            id: For example ``32``.

        Raises:
            InvalidParams: without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change companies.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
