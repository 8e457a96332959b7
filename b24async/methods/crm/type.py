# Generated from spec/crm/type.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.type.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD: calls.Method[crm_shapes.SmartProcess] = calls.Method(
    "crm.type.add",
    convert.shape("b24async.shapes.crm", "SmartProcess"),
    safety="unsafe",
    scopes=("crm",),
    under="type",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[crm_shapes.SmartProcess] = calls.Method(
    "crm.type.get",
    convert.shape("b24async.shapes.crm", "SmartProcess"),
    safety="safe",
    scopes=("crm",),
    under="type",
)
_LIST: calls.ListMethod[crm_shapes.SmartProcess] = calls.ListMethod(
    "crm.type.list",
    convert.shape("b24async.shapes.crm", "SmartProcess"),
    rows="types",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[crm_shapes.SmartProcess] = calls.Method(
    "crm.type.update",
    convert.shape("b24async.shapes.crm", "SmartProcess"),
    safety="unsafe",
    scopes=("crm",),
    under="type",
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.type.delete", convert.nothing, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.type.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    under="fields",
)
_GET_BY_ENTITY_TYPE_ID: calls.Method[crm_shapes.SmartProcess] = calls.Method(
    "crm.type.getByEntityTypeId",
    convert.shape("b24async.shapes.crm", "SmartProcess"),
    safety="safe",
    scopes=("crm",),
    under="type",
)


class CrmType(calls.Group):
    """``crm.type.*``."""

    _name = "crm.type"

    def add(self, *, fields: crm_shapes.SmartProcessFields | Mapping[str, Any]) -> calls.Call[crm_shapes.SmartProcess]:
        """Create a smart process with its settings and relations to other CRM types.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``INVALID_ARG_VALUE``, ``100``, ``0``, ``CREATE_DYNAMIC_TYPE_RESTRICTED``.
            AccessDenied: ``ACCESS_DENIED``, ``allowed_only_intranet_user``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.SmartProcess]:
        """Read the settings of a smart process by its own id.

        Args:
            id: For example ``16``.

        Raises:
            NotFound: ``0`` (SPA not found).
            AccessDenied: ``ACCESS_DENIED``, ``allowed_only_intranet_user``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        order: Mapping[crm_keys.SmartProcessKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.SmartProcess]:
        """List smart processes with their settings by filter.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            filter: For example ``[{"logic": "OR"}]``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``INVALID_ARG_VALUE``.
            AccessDenied: ``ACCESS_DENIED``, ``allowed_only_intranet_user``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: crm_shapes.SmartProcessFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[crm_shapes.SmartProcess]:
        """Change the settings and relations of a smart process.

        Args:
            id: For example ``20``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``UPDATE_DYNAMIC_TYPE_RESTRICTED``, ``0``.
            AccessDenied: ``ACCESS_DENIED``, ``allowed_only_intranet_user``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete a smart process that has no items.

        Args:
            id: For example ``16``.

        Raises:
            InvalidParams: ``BX_ERROR``, ``0``.
            AccessDenied: ``ACCESS_DENIED``, ``allowed_only_intranet_user``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the settings of a smart process.

        Raises:
            AccessDenied: ``ACCESS_DENIED``, ``allowed_only_intranet_user``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    def get_by_entity_type_id(self, *, entity_type_id: int) -> calls.Call[crm_shapes.SmartProcess]:
        """Read the settings of a smart process by its CRM object type id.

        Args:
            entity_type_id: For example ``2024``.

        Raises:
            NotFound: ``0`` (Smart process not found).
            AccessDenied: ``ACCESS_DENIED``, ``allowed_only_intranet_user``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get-by-entity-type-id.html
        """
        return calls.Call(_GET_BY_ENTITY_TYPE_ID, {"entityTypeId": entity_type_id}, self._sender)
