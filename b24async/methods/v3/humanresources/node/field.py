# Generated from spec/v3/humanresources/node/field.yaml by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.node.field.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import core as core_shapes

    _GetName: TypeAlias = Literal[
        "id",
        "name",
        "type",
        "structureId",
        "parentId",
        "description",
        "accessCode",
        "userCount",
        "colorName",
        "xmlId",
        "createdAt",
        "updatedAt",
        "members",
    ]

_GET: calls.Method[core_shapes.FieldDescription] = calls.Method(
    "humanresources.node.field.get",
    convert.shape("b24async.shapes.core", "FieldDescription"),
    version=3,
    safety="safe",
    scopes=("humanresources",),
    under="item",
)
_LIST: calls.ListMethod[core_shapes.FieldDescription] = calls.ListMethod(
    "humanresources.node.field.list",
    convert.shape("b24async.shapes.core", "FieldDescription"),
    rows="items",
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("humanresources",),
)


class V3HumanresourcesNodeField(calls.Group):
    """``humanresources.node.field.*``."""

    _name = "humanresources.node.field"

    def get(self, *, name: _GetName, select: Sequence[str] | None = None) -> calls.Call[core_shapes.FieldDescription]:
        """Describe one field of a department or team.

        Args:
            name: For example ``name``.
            select: Fields to answer, for example ``["name", "type", "title"]``.

        Raises:
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.

        Scope ``humanresources``; for anyone.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html
        """
        return calls.Call(_GET, {"name": name, "select": select}, self._sender)

    def list(self, *, select: Sequence[str] | None = None) -> calls.ListCall[core_shapes.FieldDescription]:
        """List the fields of a department or team.

        Args:
            select: Fields to answer, for example ``["name", "type", "title", "filterable", "sortable"]``.

        Raises:
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.

        Scope ``humanresources``; for anyone.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html
        """
        return calls.ListCall(_LIST, {"select": select}, self._sender)
