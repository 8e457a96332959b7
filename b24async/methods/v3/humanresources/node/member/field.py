# Generated from spec/v3/humanresources/node/member/field.yaml by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.node.member.field.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import core as core_shapes

    _GetName: TypeAlias = Literal["userId", "name", "workPosition", "role", "avatar", "url"]

_GET: calls.Method[core_shapes.FieldDescription] = calls.Method(
    "humanresources.node.member.field.get",
    convert.shape("b24async.shapes.core", "FieldDescription"),
    version=3,
    safety="safe",
    scopes=("humanresources",),
    under="item",
)
_LIST: calls.ListMethod[core_shapes.FieldDescription] = calls.ListMethod(
    "humanresources.node.member.field.list",
    convert.shape("b24async.shapes.core", "FieldDescription"),
    rows="items",
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("humanresources",),
)


class V3HumanresourcesNodeMemberField(calls.Group):
    """``humanresources.node.member.field.*``."""

    _name = "humanresources.node.member.field"

    def get(self, *, name: _GetName, select: Sequence[str] | None = None) -> calls.Call[core_shapes.FieldDescription]:
        """Describe one field of a member of a department or team.

        Args:
            name: For example ``userId``.
            select: Fields to answer, for example ``["name", "type", "title"]``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``.

        Scope ``humanresources``; for anyone.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html
        """
        return calls.Call(_GET, {"name": name, "select": select}, self._sender)

    def list(self, *, select: Sequence[str] | None = None) -> calls.ListCall[core_shapes.FieldDescription]:
        """List the fields of a member of a department or team.

        Args:
            select: Fields to answer.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.

        Scope ``humanresources``; for anyone.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html
        """
        return calls.ListCall(_LIST, {"select": select}, self._sender)
