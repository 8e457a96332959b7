# Generated from spec/v3/humanresources/node.yaml by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.node.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.v3.humanresources.node.communication import V3HumanresourcesNodeCommunication
    from b24async.methods.v3.humanresources.node.field import V3HumanresourcesNodeField
    from b24async.methods.v3.humanresources.node.member import V3HumanresourcesNodeMember
    from b24async.shapes import core as core_shapes
    from b24async.shapes import humanresources as humanresources_shapes

_ADD: calls.Method[humanresources_shapes.V3Node] = calls.Method(
    "humanresources.node.add",
    convert.shape("b24async.shapes.humanresources", "V3Node"),
    version=3,
    safety="unsafe",
    scopes=("humanresources",),
)
_GET: calls.Method[humanresources_shapes.V3Node] = calls.Method(
    "humanresources.node.get",
    convert.shape("b24async.shapes.humanresources", "V3Node"),
    version=3,
    safety="safe",
    scopes=("humanresources",),
    under="item",
)
_LIST: calls.ListMethod[humanresources_shapes.V3Node] = calls.ListMethod(
    "humanresources.node.list",
    convert.shape("b24async.shapes.humanresources", "V3Node"),
    rows="items",
    paging=calls.Paging(style="v3"),
    version=3,
    safety="safe",
    scopes=("humanresources",),
)
_CHILDREN: calls.ListMethod[humanresources_shapes.V3Node] = calls.ListMethod(
    "humanresources.node.children",
    convert.shape("b24async.shapes.humanresources", "V3Node"),
    rows="items",
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("humanresources",),
)
_COUNT: calls.Method[humanresources_shapes.V3NodeCountResult] = calls.Method(
    "humanresources.node.count",
    convert.shape("b24async.shapes.humanresources", "V3NodeCountResult"),
    version=3,
    safety="safe",
    scopes=("humanresources",),
)
_EDIT: calls.Method[humanresources_shapes.V3Node] = calls.Method(
    "humanresources.node.edit",
    convert.shape("b24async.shapes.humanresources", "V3Node"),
    version=3,
    safety="idempotent",
    scopes=("humanresources",),
)
_MOVE: calls.Method[humanresources_shapes.V3Node] = calls.Method(
    "humanresources.node.move",
    convert.shape("b24async.shapes.humanresources", "V3Node"),
    version=3,
    safety="idempotent",
    scopes=("humanresources",),
)
_SEARCH: calls.ListMethod[humanresources_shapes.V3Node] = calls.ListMethod(
    "humanresources.node.search",
    convert.shape("b24async.shapes.humanresources", "V3Node"),
    rows="items",
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("humanresources",),
)


class V3HumanresourcesNode(calls.Group):
    """``humanresources.node.*``."""

    _name = "humanresources.node"

    def add(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        name: str,
        parent_id: int,
        description: str | None = None,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"] | None = None,
        user_ids: humanresources_shapes.V3NodeAddUserIds | Mapping[str, Any] | None = None,
        move_users_to_node: bool | None = None,
        create_chat: bool | None = None,
        binding_chat_ids: Sequence[int] | None = None,
        create_channel: bool | None = None,
        binding_channel_ids: Sequence[int] | None = None,
        create_collab: bool | None = None,
        binding_collab_ids: Sequence[int] | None = None,
        settings: humanresources_shapes.V3NodeAddSettings | Mapping[str, Any] | None = None,
    ) -> calls.Call[humanresources_shapes.V3Node]:
        """Create a department or team, with members, chats, channels and collabs.

        Args:
            parent_id: For example ``1``.
            move_users_to_node: By default ``False``.
            create_chat: By default ``False``.
            binding_chat_ids: For example ``[31]``.
            create_channel: By default ``False``.
            create_collab: By default ``False``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html
        """
        return calls.Call(
            _ADD,
            {
                "type": type,
                "name": name,
                "parentId": parent_id,
                "description": description,
                "colorName": color_name,
                "userIds": user_ids,
                "moveUsersToNode": move_users_to_node,
                "createChat": create_chat,
                "bindingChatIds": binding_chat_ids,
                "createChannel": create_channel,
                "bindingChannelIds": binding_channel_ids,
                "createCollab": create_collab,
                "bindingCollabIds": binding_collab_ids,
                "settings": settings,
            },
            self._sender,
        )

    def get(self, *, id: int, select: Sequence[str] | None = None) -> calls.Call[humanresources_shapes.V3Node]:
        """Read one department or team with its members.

        Args:
            id: For example ``1``.
            select: Fields to answer.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html
        """
        return calls.Call(_GET, {"id": id, "select": select}, self._sender)

    def list(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        select: Sequence[str] | None = None,
        pagination: core_shapes.Pagination | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[humanresources_shapes.V3Node]:
        """List all departments or all teams.

        Args:
            select: Fields to answer.
            pagination: Which page; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html
        """
        return calls.ListCall(_LIST, {"type": type, "select": select, "pagination": pagination}, self._sender)

    def children(self, *, id: int, select: Sequence[str] | None = None) -> calls.ListCall[humanresources_shapes.V3Node]:
        """List the departments and teams directly below one.

        Args:
            id: For example ``1``.
            select: Fields to answer.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html
        """
        return calls.ListCall(_CHILDREN, {"id": id, "select": select}, self._sender)

    def count(self) -> calls.Call[humanresources_shapes.V3NodeCountResult]:
        """Count the departments and the teams of the company.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html
        """
        return calls.Call(_COUNT, {}, self._sender)

    def edit(
        self,
        *,
        id: int,
        name: str | None = None,
        description: str | None = None,
        color_name: Literal["blue", "green", "cyan", "orange", "purple", "pink"] | None = None,
    ) -> calls.Call[humanresources_shapes.V3Node]:
        """Change name, description or color of a department or team.

        One of ``name``, ``description`` or ``color_name`` has to be given.

        Args:
            id: For example ``44``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html
        """
        return calls.Call(
            _EDIT,
            {"id": id, "name": name, "description": description, "colorName": color_name},
            self._sender,
        )

    def move(self, *, id: int, parent_id: int) -> calls.Call[humanresources_shapes.V3Node]:
        """Put a department or team under another parent.

        Args:
            id: For example ``44``.
            parent_id: For example ``2``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html
        """
        return calls.Call(_MOVE, {"id": id, "parentId": parent_id}, self._sender)

    def search(
        self,
        *,
        type: Literal["DEPARTMENT", "TEAM"],
        name: str,
        parent_id: int | None = None,
        pagination: core_shapes.Pagination | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[humanresources_shapes.V3Node]:
        """Search departments or teams by a part of the name.

        Args:
            name: For example ``Sales``.
            parent_id: For example ``1``.
            pagination: Which page; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html
        """
        return calls.ListCall(
            _SEARCH,
            {"type": type, "name": name, "parentId": parent_id, "pagination": pagination},
            self._sender,
        )

    @functools.cached_property
    def communication(self) -> V3HumanresourcesNodeCommunication:
        """``humanresources.node.communication.*``."""
        from b24async.methods.v3.humanresources.node.communication import V3HumanresourcesNodeCommunication

        return V3HumanresourcesNodeCommunication(self._sender)

    @functools.cached_property
    def field(self) -> V3HumanresourcesNodeField:
        """``humanresources.node.field.*``."""
        from b24async.methods.v3.humanresources.node.field import V3HumanresourcesNodeField

        return V3HumanresourcesNodeField(self._sender)

    @functools.cached_property
    def member(self) -> V3HumanresourcesNodeMember:
        """``humanresources.node.member.*``."""
        from b24async.methods.v3.humanresources.node.member import V3HumanresourcesNodeMember

        return V3HumanresourcesNodeMember(self._sender)
