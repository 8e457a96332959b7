# Generated from spec/crm/requisite/userfield.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.requisite.userfield.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.requisite.userfield.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[crm_shapes.UserField] = calls.Method(
    "crm.requisite.userfield.get",
    convert.shape("b24async.shapes.crm", "UserField"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.UserField] = calls.ListMethod(
    "crm.requisite.userfield.list",
    convert.shape("b24async.shapes.crm", "UserField"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE = calls.Method(
    "crm.requisite.userfield.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.requisite.userfield.delete", convert.boolean, safety="unsafe", scopes=("crm",))


class CrmRequisiteUserfield(calls.Group):
    """``crm.requisite.userfield.*``."""

    _name = "crm.requisite.userfield"

    def add(self, *, fields: crm_shapes.RequisiteUserfieldAddFields | Mapping[str, Any]) -> calls.Call[int]:
        """Create a custom field of requisites.

        Raises:
            InvalidParams: ``ERROR_CORE``, without a code.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.UserField]:
        """Read one custom field of requisites, labels in every language.

        Args:
            id: For example ``235``.

        Raises:
            InvalidParams: without a code.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``crm``; for a user who may read requisites.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: crm_shapes.RequisiteUserfieldListFilter | Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.UserField]:
        """List the custom fields of requisites by filter.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"SORT": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may read requisites.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: crm_shapes.RequisiteUserfieldUpdateFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Change a custom field of requisites and its list values.

        Args:
            id: For example ``235``.

        Raises:
            NotFound: "The entity with ID '235' is not found", without a code.
            InvalidParams: ``ERROR_CORE``.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a custom field of requisites.

        Args:
            id: For example ``235``.

        Raises:
            NotFound: "The entity with ID '235' is not found", without a code.
            InvalidParams: ``ERROR_CORE``.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
