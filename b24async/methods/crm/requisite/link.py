# Generated from spec/crm/requisite/link.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.requisite.link.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_GET: calls.Method[crm_shapes.RequisiteLink] = calls.Method(
    "crm.requisite.link.get",
    convert.shape("b24async.shapes.crm", "RequisiteLink"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.RequisiteLink] = calls.ListMethod(
    "crm.requisite.link.list",
    convert.shape("b24async.shapes.crm", "RequisiteLink"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.requisite.link.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)
_REGISTER = calls.Method("crm.requisite.link.register", convert.boolean, safety="idempotent", scopes=("crm",))
_UNREGISTER = calls.Method("crm.requisite.link.unregister", convert.boolean, safety="unsafe", scopes=("crm",))


class CrmRequisiteLink(calls.Group):
    """``crm.requisite.link.*``."""

    _name = "crm.requisite.link"

    def get(self, *, entity_type_id: int, entity_id: int) -> calls.Call[crm_shapes.RequisiteLink]:
        """Read which client and own requisites are chosen in a CRM item.

        Args:
            entity_type_id: For example ``31``.
            entity_id: For example ``315``.

        Raises:
            NotFound: "Not found", without a code.

        Scope ``crm``; for a user who may read CRM object the link is retrieved for.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html
        """
        return calls.Call(_GET, {"entityTypeId": entity_type_id, "entityId": entity_id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.RequisiteLink]:
        """List links between requisites and CRM items by filter.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"@ENTITY_TYPE_ID": [1, 2, 7, 31]}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ENTITY_ID": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``; for a user who may read CRM objects.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a link between requisites and a CRM item.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    def register(self, *, fields: crm_shapes.RequisiteLinkRegisterFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Choose the client and own requisites and bank details of a CRM item.

        Raises:
            NotFound: "Entity is not found", without a code.

        Scope ``crm``; for a user who may change CRM object the link is registered for.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-register.html
        """
        return calls.Call(_REGISTER, {"fields": fields}, self._sender)

    def unregister(self, *, entity_type_id: int, entity_id: int) -> calls.Call[bool]:
        """Remove the link between a CRM item and the requisites chosen in it.

        Args:
            entity_type_id: For example ``31``.
            entity_id: For example ``315``.

        Raises:
            InvalidParams: "entityId is not defined or invalid", without a code.

        Scope ``crm``; for a user who may change CRM object the link is removed for.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-unregister.html
        """
        return calls.Call(_UNREGISTER, {"entityTypeId": entity_type_id, "entityId": entity_id}, self._sender)
