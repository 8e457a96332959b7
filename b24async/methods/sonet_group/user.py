# Generated from spec/sonet_group/user.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sonet_group.user.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import sonet_group as sonet_group_shapes

_ADD: calls.Method[Sequence[str]] = calls.Method(
    "sonet_group.user.add",
    convert.list_of(convert.string),
    safety="unsafe",
    scopes=("sonet",),
)
_GET: calls.ListMethod[sonet_group_shapes.SonetGroupUser] = calls.ListMethod(
    "sonet_group.user.get",
    convert.shape("b24async.shapes.sonet_group", "SonetGroupUser"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("sonet",),
)
_UPDATE: calls.Method[Sequence[str]] = calls.Method(
    "sonet_group.user.update",
    convert.list_of(convert.string),
    safety="idempotent",
    scopes=("sonet",),
)
_DELETE: calls.Method[Sequence[str]] = calls.Method(
    "sonet_group.user.delete",
    convert.list_of(convert.string),
    safety="unsafe",
    scopes=("sonet",),
)
_GROUPS: calls.ListMethod[sonet_group_shapes.SonetGroupUserGroup] = calls.ListMethod(
    "sonet_group.user.groups",
    convert.shape("b24async.shapes.sonet_group", "SonetGroupUserGroup"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("sonet",),
)
_INVITE: calls.Method[Sequence[str]] = calls.Method(
    "sonet_group.user.invite",
    convert.list_of(convert.string),
    safety="unsafe",
    scopes=("sonet",),
)
_REQUEST = calls.Method("sonet_group.user.request", convert.boolean, safety="unsafe", scopes=("sonet",))


class SonetGroupUser(calls.Group):
    """``sonet_group.user.*``."""

    _name = "sonet_group.user"

    def add(self, *, group_id: int, user_id: int | Sequence[int]) -> calls.Call[Sequence[str]]:
        """Add users to a workgroup or project at once, without invitation.

        Args:
            group_id: For example ``69``.
            user_id: For example ``[1271, 1272]``.

        Raises:
            InvalidParams: "Wrong group ID", without a code.

        Scope ``sonet``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html
        """
        return calls.Call(_ADD, {"GROUP_ID": group_id, "USER_ID": user_id}, self._sender)

    def get(self, *, id: int) -> calls.ListCall[sonet_group_shapes.SonetGroupUser]:
        """List the active members of a workgroup or project with their roles.

        Args:
            id: For example ``69``.

        Raises:
            InvalidParams: without a code.

        Scope ``sonet``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-get.html
        """
        return calls.ListCall(_GET, {"ID": id}, self._sender)

    def update(
        self,
        *,
        group_id: int,
        user_id: int | Sequence[int],
        role: Literal["E", "K"],
    ) -> calls.Call[Sequence[str]]:
        """Make members of a workgroup or project moderators or plain members.

        Args:
            group_id: For example ``69``.
            user_id: For example ``[1271, 1272]``.

        Raises:
            InvalidParams: "Incorrect role code", without a code.

        Scope ``sonet``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-update.html
        """
        return calls.Call(_UPDATE, {"GROUP_ID": group_id, "USER_ID": user_id, "ROLE": role}, self._sender)

    def delete(self, *, group_id: int, user_id: int | Sequence[int]) -> calls.Call[Sequence[str]]:
        """Remove members from a workgroup or project, but never its owner.

        Args:
            group_id: For example ``69``.
            user_id: For example ``[1271, 1272]``.

        Raises:
            InvalidParams: "No permissions to update users role", without a code.

        Scope ``sonet``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-delete.html
        """
        return calls.Call(_DELETE, {"GROUP_ID": group_id, "USER_ID": user_id}, self._sender)

    def groups(self) -> calls.ListCall[sonet_group_shapes.SonetGroupUserGroup]:
        """List the workgroups and projects of the current user, with the role in each.

        Scope ``sonet``; for anyone. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-user-groups.html
        """
        return calls.ListCall(_GROUPS, {}, self._sender)

    def invite(
        self,
        *,
        group_id: int,
        user_id: int | Sequence[int],
        message: str | None = None,
    ) -> calls.Call[Sequence[str]]:
        """Send users an invitation to a workgroup or project, with a text if wanted.

        Args:
            group_id: For example ``69``.
            user_id: For example ``1271``.

        Raises:
            InvalidParams: "Wrong user IDs", without a code.

        Scope ``sonet``. https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html
        """
        return calls.Call(_INVITE, {"GROUP_ID": group_id, "USER_ID": user_id, "MESSAGE": message}, self._sender)

    def request(self, *, group_id: int, message: str | None = None) -> calls.Call[bool]:
        """Ask for membership in a workgroup or project, as the current user.

        Args:
            group_id: For example ``69``.

        Raises:
            NotFound: "Socialnetwork group not found", without a code.

        Scope ``sonet``. https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-request.html
        """
        return calls.Call(_REQUEST, {"GROUP_ID": group_id, "MESSAGE": message}, self._sender)
