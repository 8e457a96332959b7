# Generated from spec/crm/requisite.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.requisite.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.crm.requisite.bankdetail import CrmRequisiteBankdetail
    from b24async.methods.crm.requisite.link import CrmRequisiteLink
    from b24async.methods.crm.requisite.preset import CrmRequisitePreset
    from b24async.methods.crm.requisite.userfield import CrmRequisiteUserfield
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.requisite.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[crm_shapes.Requisite] = calls.Method(
    "crm.requisite.get",
    convert.shape("b24async.shapes.crm", "Requisite"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.Requisite] = calls.ListMethod(
    "crm.requisite.list",
    convert.shape("b24async.shapes.crm", "Requisite"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE = calls.Method(
    "crm.requisite.update",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.requisite.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.requisite.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmRequisite(calls.Group):
    """``crm.requisite.*``."""

    _name = "crm.requisite"

    def add(self, *, fields: crm_shapes.RequisiteFields | Mapping[str, Any]) -> calls.Call[int]:
        """Add a requisite to a contact or company, made after a requisite template.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: "ENTITY_TYPE_ID is not defined or invalid", without a code.

        Scope ``crm``; for a user who may add contact or company that owns the requisite.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.Requisite]:
        """Read one requisite of a contact or company with all its details.

        Args:
            id: For example ``27``.

        Raises:
            NotFound: "The Requisite with ID '27' is not found" or "Not found", without a code.

        Scope ``crm``; for a user who may read contact or company that owns the requisite.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[crm_keys.RequisiteKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[crm_keys.RequisiteKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.Requisite]:
        """List requisites of contacts and companies by filter.

        Args:
            select: Fields to answer, for example ``["ENTITY_TYPE_ID", "ENTITY_ID", "ID", "NAME"]``.
            filter: Conditions that the rows must meet, for example ``{"PRESET_ID": "1"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"DATE_CREATE": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``0`` (Access denied).

        Scope ``crm``; for a user who may read contacts and companies.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(self, *, id: int, fields: crm_shapes.RequisiteFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change the name, details or custom fields of a requisite of a contact or company.

        Args:
            id: For example ``27``.
            fields: Values of the fields.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``; for a user who may change contact or company that owns the requisite.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a requisite with its addresses, bank details and links.

        Args:
            id: For example ``27``.

        Raises:
            NotFound: "The Requisite with ID '57' is not found" or "Not found", without a code.

        Scope ``crm``; for a user who may delete contact or company that owns the requisite.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a requisite, custom ones included.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def bankdetail(self) -> CrmRequisiteBankdetail:
        """``crm.requisite.bankdetail.*``."""
        from b24async.methods.crm.requisite.bankdetail import CrmRequisiteBankdetail

        return CrmRequisiteBankdetail(self._sender)

    @functools.cached_property
    def link(self) -> CrmRequisiteLink:
        """``crm.requisite.link.*``."""
        from b24async.methods.crm.requisite.link import CrmRequisiteLink

        return CrmRequisiteLink(self._sender)

    @functools.cached_property
    def preset(self) -> CrmRequisitePreset:
        """``crm.requisite.preset.*``."""
        from b24async.methods.crm.requisite.preset import CrmRequisitePreset

        return CrmRequisitePreset(self._sender)

    @functools.cached_property
    def userfield(self) -> CrmRequisiteUserfield:
        """``crm.requisite.userfield.*``."""
        from b24async.methods.crm.requisite.userfield import CrmRequisiteUserfield

        return CrmRequisiteUserfield(self._sender)
