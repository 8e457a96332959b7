# Generated from spec/crm/lead.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.lead.*``: leads. New programs use ``crm.item.*`` with ``entityTypeId`` 1."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.crm.lead.contact import CrmLeadContact
    from b24async.methods.crm.lead.details import CrmLeadDetails
    from b24async.methods.crm.lead.productrows import CrmLeadProductrows
    from b24async.methods.crm.lead.userfield import CrmLeadUserfield
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.lead.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("data"),
    dump={"fields": convert.yes_no, "params": convert.yes_no},
    deprecated="Use `crm.item.add` instead.",
)
_GET: calls.Method[crm_shapes.Lead] = calls.Method(
    "crm.lead.get",
    convert.shape("b24async.shapes.crm", "Lead"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.get` instead.",
)
_LIST: calls.ListMethod[crm_shapes.Lead] = calls.ListMethod(
    "crm.lead.list",
    convert.shape("b24async.shapes.crm", "Lead"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
    deprecated="Use `crm.item.list` instead.",
)
_UPDATE = calls.Method(
    "crm.lead.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("data"),
    dump={"fields": convert.yes_no, "params": convert.yes_no},
    deprecated="Use `crm.item.update` instead.",
)
_DELETE = calls.Method(
    "crm.lead.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.item.delete` instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.lead.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.fields` instead.",
)


class CrmLead(calls.Group):
    """Leads. New programs use ``crm.item.*`` with ``entityTypeId`` 1."""

    _name = "crm.lead"

    @calls.deprecated("Use `crm.item.add` instead.")
    def add(
        self,
        *,
        fields: crm_shapes.LeadFields | Mapping[str, Any],
        params: crm_shapes.LeadAddParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[int]:
        """Create a lead; the feed post and the notice to the responsible user are optional.

        Deprecated: use ``crm.item.add`` instead.

        Unknown fields are silently ignored. With a company or contact given, the lead counts as one of a returning
        customer.

        Args:
            fields: Values of the fields.
            params: What else to do.

        Returns:
            Id of the new lead.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may add leads.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html
        """
        return calls.Call(_ADD, {"fields": fields, "params": params}, self._sender)

    @calls.deprecated("Use `crm.item.get` instead.")
    def get(self, *, id: int) -> calls.Call[crm_shapes.Lead]:
        """Read one lead with all its fields, contact data and custom fields by its id.

        Deprecated: use ``crm.item.get`` instead.

        Args:
            id: For example ``123``.

        Raises:
            NotFound: "Not found", without a code.
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may read the lead.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.list` instead.")
    def list(
        self,
        *,
        select: Sequence[crm_keys.LeadKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[crm_keys.LeadKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.Lead]:
        """List leads by filter; phones and e-mail addresses come only when selected.

        Deprecated: use ``crm.item.list`` instead.

        ``PHONE``, ``EMAIL``, ``WEB``, ``IM`` and ``LINK`` come only when ``select`` names them. An unknown field in
        ``filter`` is ignored, and then everything is listed.

        Args:
            select: Fields to answer.
            filter: Conditions that all have to hold, for example ``{"=OPPORTUNITY": 15000}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may read leads; the others' rows are left out.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    @calls.deprecated("Use `crm.item.update` instead.")
    def update(
        self,
        *,
        id: int,
        fields: crm_shapes.LeadFields | Mapping[str, Any],
        params: crm_shapes.LeadUpdateParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Change the given fields of a lead; what is not given stays as it is.

        Deprecated: use ``crm.item.update`` instead.

        Of phone numbers and the like, a row with ``ID`` is changed, one with ``ID`` and an empty ``VALUE`` is deleted,
        one without ``ID`` is added, and rows that are not mentioned stay.

        Args:
            id: For example ``1608``.
            fields: Values of the fields, for example ``{"STATUS_ID": "IN_PROCESS"}``.
            params: What else to do.

        Raises:
            NotFound: "Not found", without a code.
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may edit the lead.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields, "params": params}, self._sender)

    @calls.deprecated("Use `crm.item.delete` instead.")
    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a lead with those of its tasks, history and timeline records that nothing else uses.

        Deprecated: use ``crm.item.delete`` instead.

        Its activities go with it, unless they are linked to other items as well.

        Args:
            id: For example ``123``.

        Raises:
            NotFound: "Not found", without a code.
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may delete the lead.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.fields` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of leads, custom ones included.

        Deprecated: use ``crm.item.fields`` instead.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def contact(self) -> CrmLeadContact:
        """``crm.lead.contact.*``."""
        from b24async.methods.crm.lead.contact import CrmLeadContact

        return CrmLeadContact(self._sender)

    @functools.cached_property
    def details(self) -> CrmLeadDetails:
        """``crm.lead.details.*``."""
        from b24async.methods.crm.lead.details import CrmLeadDetails

        return CrmLeadDetails(self._sender)

    @functools.cached_property
    def productrows(self) -> CrmLeadProductrows:
        """``crm.lead.productrows.*``."""
        from b24async.methods.crm.lead.productrows import CrmLeadProductrows

        return CrmLeadProductrows(self._sender)

    @functools.cached_property
    def userfield(self) -> CrmLeadUserfield:
        """``crm.lead.userfield.*``."""
        from b24async.methods.crm.lead.userfield import CrmLeadUserfield

        return CrmLeadUserfield(self._sender)
