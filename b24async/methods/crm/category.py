# Generated from spec/crm/category.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.category.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD: calls.Method[crm_shapes.Category] = calls.Method(
    "crm.category.add",
    convert.shape("b24async.shapes.crm", "Category"),
    safety="unsafe",
    scopes=("crm",),
    under="category",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[crm_shapes.Category] = calls.Method(
    "crm.category.get",
    convert.shape("b24async.shapes.crm", "Category"),
    safety="safe",
    scopes=("crm",),
    under="category",
)
_LIST: calls.ListMethod[crm_shapes.Category] = calls.ListMethod(
    "crm.category.list",
    convert.shape("b24async.shapes.crm", "Category"),
    rows="categories",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_UPDATE: calls.Method[crm_shapes.Category] = calls.Method(
    "crm.category.update",
    convert.shape("b24async.shapes.crm", "Category"),
    safety="idempotent",
    scopes=("crm",),
    under="category",
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.category.delete", convert.nothing, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.category.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    under="fields",
)


class CrmCategory(calls.Group):
    """``crm.category.*``."""

    _name = "crm.category"

    def add(
        self,
        *,
        entity_type_id: int,
        fields: crm_shapes.CategoryFields | Mapping[str, Any],
    ) -> calls.Call[crm_shapes.Category]:
        """Create a pipeline for a CRM object type.

        Args:
            entity_type_id: For example ``1152``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``ADDING_DISABLED``, ``0``, ``ENTITY_TYPE_NOT_SUPPORTED``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html
        """
        return calls.Call(_ADD, {"entityTypeId": entity_type_id, "fields": fields}, self._sender)

    def get(self, *, entity_type_id: int, id: int) -> calls.Call[crm_shapes.Category]:
        """Read one pipeline of a CRM object type.

        Args:
            entity_type_id: For example ``2``.
            id: For example ``1``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.
            InvalidParams: ``ENTITY_TYPE_NOT_SUPPORTED``.

        Scope ``crm``; for a user who may read funnel.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html
        """
        return calls.Call(_GET, {"entityTypeId": entity_type_id, "id": id}, self._sender)

    def list(self, *, entity_type_id: int) -> calls.ListCall[crm_shapes.Category]:
        """List the pipelines of a CRM object type the user may read.

        Args:
            entity_type_id: For example ``2``.

        Raises:
            NotFound: ``NOT_FOUND``.
            InvalidParams: ``ENTITY_TYPE_NOT_SUPPORTED``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html
        """
        return calls.ListCall(_LIST, {"entityTypeId": entity_type_id}, self._sender)

    def update(
        self,
        *,
        entity_type_id: int,
        id: int,
        fields: crm_shapes.CategoryFields | Mapping[str, Any],
    ) -> calls.Call[crm_shapes.Category]:
        """Change the name or order of a pipeline, or make it the default one.

        Args:
            entity_type_id: For example ``1152``.
            id: For example ``4``.
            fields: Values of the fields.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.
            InvalidParams: ``ENTITY_TYPE_NOT_SUPPORTED``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html
        """
        return calls.Call(_UPDATE, {"entityTypeId": entity_type_id, "id": id, "fields": fields}, self._sender)

    def delete(self, *, entity_type_id: int, id: int) -> calls.Call[None]:
        """Delete an empty, non-default pipeline.

        Args:
            entity_type_id: For example ``2``.
            id: For example ``5``.

        Raises:
            InvalidParams: ``REMOVING_DISABLED``, ``0``, ``BX_ERROR``, ``ENTITY_TYPE_NOT_SUPPORTED``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html
        """
        return calls.Call(_DELETE, {"entityTypeId": entity_type_id, "id": id}, self._sender)

    def fields(self, *, entity_type_id: int) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the pipeline fields of a CRM object type.

        Args:
            entity_type_id: For example ``2``.

        Raises:
            NotFound: ``NOT_FOUND``.
            InvalidParams: ``ENTITY_TYPE_NOT_SUPPORTED``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html
        """
        return calls.Call(_FIELDS, {"entityTypeId": entity_type_id}, self._sender)
