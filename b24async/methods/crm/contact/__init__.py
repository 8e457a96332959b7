# Generated from spec/crm/contact.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.contact.*``: contacts. New programs use ``crm.item.*`` with ``entityTypeId`` 3."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.crm.contact.company import CrmContactCompany
    from b24async.methods.crm.contact.details import CrmContactDetails
    from b24async.methods.crm.contact.userfield import CrmContactUserfield
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.contact.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("data"),
    dump={"fields": convert.yes_no, "params": convert.yes_no},
    deprecated="Use `crm.item.add` instead.",
)
_GET: calls.Method[crm_shapes.Contact] = calls.Method(
    "crm.contact.get",
    convert.shape("b24async.shapes.crm", "Contact"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.get` instead.",
)
_LIST: calls.ListMethod[crm_shapes.Contact] = calls.ListMethod(
    "crm.contact.list",
    convert.shape("b24async.shapes.crm", "Contact"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
    deprecated="Use `crm.item.list` instead.",
)
_UPDATE = calls.Method(
    "crm.contact.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("data"),
    dump={"fields": convert.yes_no, "params": convert.yes_no},
    deprecated="Use `crm.item.update` instead.",
)
_DELETE = calls.Method(
    "crm.contact.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    errors={"ERROR_CORE": "NotFound"},
    deprecated="Use `crm.item.delete` instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.contact.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.fields` instead.",
)


class CrmContact(calls.Group):
    """Contacts. New programs use ``crm.item.*`` with ``entityTypeId`` 3."""

    _name = "crm.contact"

    @calls.deprecated("Use `crm.item.add` instead.")
    def add(
        self,
        *,
        fields: crm_shapes.ContactFields | Mapping[str, Any],
        params: crm_shapes.ContactAddParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[int]:
        """Add a contact with its fields, phones, e-mails and links to companies.

        Deprecated: use ``crm.item.add`` instead.

        Unknown fields are silently ignored.

        Args:
            fields: Values of the fields.
            params: What else to do.

        Returns:
            Id of the new contact.

        Raises:
            AccessDenied: "Access denied", without a code.
            InvalidParams: ``ERROR_CORE`` (An e-mail address is wrong).

        Scope ``crm``; for a user who may add or import contacts.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html
        """
        return calls.Call(_ADD, {"fields": fields, "params": params}, self._sender)

    @calls.deprecated("Use `crm.item.get` instead.")
    def get(self, *, id: int) -> calls.Call[crm_shapes.Contact]:
        """Get a contact with all its fields, custom ones included.

        Deprecated: use ``crm.item.get`` instead.

        Args:
            id: For example ``23``.

        Raises:
            NotFound: "Not found", without a code.
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may read the contact.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.list` instead.")
    def list(
        self,
        *,
        select: Sequence[crm_keys.ContactKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[crm_keys.ContactKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.Contact]:
        """List contacts by filter; phones and e-mails come only when selected.

        Deprecated: use ``crm.item.list`` instead.

        ``PHONE``, ``EMAIL``, ``WEB``, ``IM`` and ``LINK`` come only when ``select`` names them, and ``filter`` finds
        only their exact value. An unknown field in ``filter`` is ignored, and then everything is listed.

        Args:
            select: Fields to answer; ``*`` and ``UF_*`` by default. For example ``["ID", "NAME", "LAST_NAME",
                "EMAIL"]``.
            filter: Conditions that all have to hold, for example ``{"EMAIL": "john@example.com"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may read contacts; the others' rows are left out.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    @calls.deprecated("Use `crm.item.update` instead.")
    def update(
        self,
        *,
        id: int,
        fields: crm_shapes.ContactFields | Mapping[str, Any],
        params: crm_shapes.ContactUpdateParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Change the given fields of a contact; phones and e-mails are edited row by row.

        Deprecated: use ``crm.item.update`` instead.

        Of phone numbers and the like, a row with ``ID`` is changed, one with ``ID`` and an empty ``VALUE`` is deleted,
        one without ``ID`` is added, and rows that are not mentioned stay.

        Args:
            id: For example ``43``.
            fields: Values of the fields, for example ``{"POST": "Network Administrator"}``.
            params: What else to do.

        Raises:
            NotFound: "Contact is not found", without a code.
            AccessDenied: "Access denied", without a code.
            InvalidParams: ``ERROR_CORE`` (An e-mail address is wrong).

        Scope ``crm``; for a user who may edit the contact.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields, "params": params}, self._sender)

    @calls.deprecated("Use `crm.item.delete` instead.")
    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a contact together with all objects associated with it.

        Deprecated: use ``crm.item.delete`` instead.

        Its activities go with it, unless they are linked to other items as well.

        Args:
            id: For example ``50``.

        Raises:
            AccessDenied: "Access denied", without a code.
            NotFound: ``ERROR_CORE`` (There is no such contact).

        Scope ``crm``; for a user who may delete the contact.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.fields` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of contacts, custom ones included.

        Deprecated: use ``crm.item.fields`` instead.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def company(self) -> CrmContactCompany:
        """``crm.contact.company.*``."""
        from b24async.methods.crm.contact.company import CrmContactCompany

        return CrmContactCompany(self._sender)

    @functools.cached_property
    def details(self) -> CrmContactDetails:
        """``crm.contact.details.*``."""
        from b24async.methods.crm.contact.details import CrmContactDetails

        return CrmContactDetails(self._sender)

    @functools.cached_property
    def userfield(self) -> CrmContactUserfield:
        """``crm.contact.userfield.*``."""
        from b24async.methods.crm.contact.userfield import CrmContactUserfield

        return CrmContactUserfield(self._sender)
