# Generated from spec/crm/address.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.address.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method("crm.address.add", convert.boolean, safety="unsafe", scopes=("crm",))
_LIST: calls.ListMethod[crm_shapes.Address] = calls.ListMethod(
    "crm.address.list",
    convert.shape("b24async.shapes.crm", "Address"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
)
_UPDATE = calls.Method("crm.address.update", convert.boolean, safety="unsafe", scopes=("crm",))
_DELETE = calls.Method("crm.address.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.address.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmAddress(calls.Group):
    """``crm.address.*``."""

    _name = "crm.address"

    def add(self, *, fields: crm_shapes.AddressAddFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Give a requisite or a lead a new address of a given type.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.Address]:
        """List the addresses of requisites and leads, by filter and in a chosen order.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"ENTITY_TYPE_ID": 8, "ENTITY_ID": 7335}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"TYPE_ID": "asc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(self, *, fields: crm_shapes.AddressUpdateFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change the address of one type on a requisite or lead.

        Raises:
            InvalidParams: "ENTITY_ID is not defined or invalid", without a code.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html
        """
        return calls.Call(_UPDATE, {"fields": fields}, self._sender)

    def delete(self, *, fields: crm_shapes.AddressDeleteFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Delete the address of one type from a requisite or lead.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-delete.html
        """
        return calls.Call(_DELETE, {"fields": fields}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a CRM address.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
