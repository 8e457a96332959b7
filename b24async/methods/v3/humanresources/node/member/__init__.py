# Generated from spec/v3/humanresources/node/member.yaml by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.node.member.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.v3.humanresources.node.member.field import V3HumanresourcesNodeMemberField
    from b24async.shapes import humanresources as humanresources_shapes

    _AddRole: TypeAlias = Literal[
        "MEMBER_HEAD",
        "MEMBER_DEPUTY_HEAD",
        "MEMBER_EMPLOYEE",
        "MEMBER_TEAM_HEAD",
        "MEMBER_TEAM_DEPUTY_HEAD",
        "MEMBER_TEAM_EMPLOYEE",
    ]
    _MoveRole: TypeAlias = Literal[
        "MEMBER_HEAD",
        "MEMBER_DEPUTY_HEAD",
        "MEMBER_EMPLOYEE",
        "MEMBER_TEAM_HEAD",
        "MEMBER_TEAM_DEPUTY_HEAD",
        "MEMBER_TEAM_EMPLOYEE",
    ]

_ADD = calls.Method(
    "humanresources.node.member.add",
    convert.boolean,
    version=3,
    safety="idempotent",
    scopes=("humanresources",),
    under="success",
)
_SET = calls.Method(
    "humanresources.node.member.set",
    convert.boolean,
    version=3,
    safety="idempotent",
    scopes=("humanresources",),
    under="success",
)
_MOVE = calls.Method(
    "humanresources.node.member.move",
    convert.boolean,
    version=3,
    safety="unsafe",
    scopes=("humanresources",),
    under="success",
)
_REMOVE: calls.Method[humanresources_shapes.V3NodeMemberRemove] = calls.Method(
    "humanresources.node.member.remove",
    convert.shape("b24async.shapes.humanresources", "V3NodeMemberRemove"),
    version=3,
    safety="unsafe",
    scopes=("humanresources",),
)


class V3HumanresourcesNodeMember(calls.Group):
    """``humanresources.node.member.*``."""

    _name = "humanresources.node.member"

    def add(self, *, node_id: int, user_ids: Sequence[int], role: _AddRole) -> calls.Call[bool]:
        """Add users to a department or team in a role, or give them that role there.

        Args:
            node_id: For example ``15``.
            user_ids: For example ``[7, 12, 18]``.
            role: For example ``MEMBER_EMPLOYEE``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html
        """
        return calls.Call(_ADD, {"nodeId": node_id, "userIds": user_ids, "role": role}, self._sender)

    def set(
        self,
        *,
        node_id: int,
        user_ids: humanresources_shapes.V3NodeMemberSetUserIds | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Replace the members of a department or team by role; those not listed are removed.

        Args:
            node_id: For example ``15``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html
        """
        return calls.Call(_SET, {"nodeId": node_id, "userIds": user_ids}, self._sender)

    def move(self, *, node_id: int, user_ids: Sequence[int], role: _MoveRole | None = None) -> calls.Call[bool]:
        """Transfer users to another department or team.

        Args:
            node_id: For example ``28``.
            user_ids: For example ``[12, 18]``.
            role: For example ``MEMBER_EMPLOYEE``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html
        """
        return calls.Call(_MOVE, {"nodeId": node_id, "userIds": user_ids, "role": role}, self._sender)

    def remove(self, *, node_id: int, user_ids: Sequence[int]) -> calls.Call[humanresources_shapes.V3NodeMemberRemove]:
        """Take users out of a department or team.

        Args:
            node_id: For example ``15``.
            user_ids: For example ``[18, 25, 31]``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html
        """
        return calls.Call(_REMOVE, {"nodeId": node_id, "userIds": user_ids}, self._sender)

    @functools.cached_property
    def field(self) -> V3HumanresourcesNodeMemberField:
        """``humanresources.node.member.field.*``."""
        from b24async.methods.v3.humanresources.node.member.field import V3HumanresourcesNodeMemberField

        return V3HumanresourcesNodeMemberField(self._sender)
