# Generated from spec/crm/contact/userfield.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.contact.userfield.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.contact.userfield.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[crm_shapes.UserField] = calls.Method(
    "crm.contact.userfield.get",
    convert.shape("b24async.shapes.crm", "UserField"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.UserField] = calls.ListMethod(
    "crm.contact.userfield.list",
    convert.shape("b24async.shapes.crm", "UserField"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE = calls.Method(
    "crm.contact.userfield.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.contact.userfield.delete", convert.boolean, safety="unsafe", scopes=("crm",))


class CrmContactUserfield(calls.Group):
    """``crm.contact.userfield.*``."""

    _name = "crm.contact.userfield"

    def add(self, *, fields: crm_shapes.UserFieldFields | Mapping[str, Any]) -> calls.Call[int]:
        """Add a custom field to contacts.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.UserField]:
        """Get a custom field of contacts by its id.

        Args:
            id: For example ``399``.

        Raises:
            InvalidParams: without a code.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``crm``; for a user who may read contacts.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        filter: crm_shapes.ContactUserfieldListFilter | Mapping[str, Any] | None = None,
        order: Mapping[crm_keys.UserFieldKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.UserField]:
        """List the custom fields of contacts, by filter and in a chosen order.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"USER_TYPE_ID": "ASC", "SORT":
                "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: "Parameter 'filter' must be array", without a code.

        Scope ``crm``; for a user who may read contacts.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html
        """
        return calls.ListCall(_LIST, {"filter": filter, "order": order, "start": start}, self._sender)

    def update(self, *, id: int, fields: crm_shapes.UserFieldFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change settings, labels or list values of a custom field of contacts.

        Args:
            id: For example ``536``.
            fields: Values of the fields.

        Raises:
            AccessDenied: "Access denied", without a code.
            NotFound: ``ERROR_NOT_FOUND``.
            InvalidParams: ``ERROR_CORE``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a custom field of contacts.

        Args:
            id: For example ``432``.

        Raises:
            AccessDenied: "Access denied", without a code.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
