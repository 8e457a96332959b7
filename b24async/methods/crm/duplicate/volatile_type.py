# Generated from spec/crm/duplicate/volatile_type.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.duplicate.volatileType.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import crm as crm_shapes

_LIST: calls.ListMethod[crm_shapes.DuplicateVolatileType] = calls.ListMethod(
    "crm.duplicate.volatileType.list",
    convert.shape("b24async.shapes.crm", "DuplicateVolatileType"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_FIELDS: calls.ListMethod[crm_shapes.DuplicateVolatileTypeField] = calls.ListMethod(
    "crm.duplicate.volatileType.fields",
    convert.shape("b24async.shapes.crm", "DuplicateVolatileTypeField"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_REGISTER = calls.Method(
    "crm.duplicate.volatileType.register",
    convert.integer,
    safety="idempotent",
    scopes=("crm",),
    under="id",
)
_UNREGISTER = calls.Method("crm.duplicate.volatileType.unregister", convert.boolean, safety="unsafe", scopes=("crm",))


class CrmDuplicateVolatileType(calls.Group):
    """``crm.duplicate.volatileType.*``."""

    _name = "crm.duplicate.volatileType"

    def list(self) -> calls.ListCall[crm_shapes.DuplicateVolatileType]:
        """List the extra fields that take part in the duplicate search.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for an administrator of the portal or of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)

    def fields(
        self,
        *,
        entity_type_id: Literal[1, 3, 4] | None = None,
    ) -> calls.ListCall[crm_shapes.DuplicateVolatileTypeField]:
        """List the fields that could be added to the duplicate search.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for an administrator of the portal or of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html
        """
        return calls.ListCall(_FIELDS, {"entityTypeId": entity_type_id}, self._sender)

    def register(self, *, entity_type_id: Literal[1, 3, 4], field_code: str) -> calls.Call[int]:
        """Add a field to the duplicate search of leads, contacts or companies.

        Args:
            field_code: For example ``TITLE``.

        Raises:
            NotFound: ``FIELD_NOT_FOUND``.
            InvalidParams: ``MAX_TYPES_COUNT_EXCEEDED``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for an administrator of the portal or of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-register.html
        """
        return calls.Call(_REGISTER, {"entityTypeId": entity_type_id, "fieldCode": field_code}, self._sender)

    def unregister(self, *, id: int) -> calls.Call[bool]:
        """Take a field out of the duplicate search, by the id of its record.

        Args:
            id: For example ``101``.

        Raises:
            InvalidParams: ``TYPE_IS_NOT_ASSIGNED``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for an administrator of the portal or of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-unregister.html
        """
        return calls.Call(_UNREGISTER, {"id": id}, self._sender)
