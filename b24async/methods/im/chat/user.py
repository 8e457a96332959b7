# Generated from spec/im/chat/user.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.chat.user.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

_ADD = calls.Method(
    "im.chat.user.add",
    convert.boolean,
    safety="unsafe",
    scopes=("im",),
    dump={"HIDE_HISTORY": convert.yes_no},
)
_LIST: calls.ListMethod[int] = calls.ListMethod(
    "im.chat.user.list",
    convert.integer,
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("im",),
)
_DELETE = calls.Method("im.chat.user.delete", convert.boolean, safety="unsafe", scopes=("im",))


class ImChatUser(calls.Group):
    """``im.chat.user.*``."""

    _name = "im.chat.user"

    def add(self, *, chat_id: int, users: Sequence[int], hide_history: bool | None = None) -> calls.Call[bool]:
        """Add users to a group chat, with its history hidden or shown to them.

        Args:
            chat_id: For example ``2935``.
            users: For example ``[99, 1271]``.
            hide_history: By default ``True``.

        Raises:
            AccessDenied: ``ACCESS_DENIED_EXTEND``, ``ACCESS_ERROR``.
            InvalidParams: ``CHAT_ID_EMPTY``.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html
        """
        return calls.Call(_ADD, {"CHAT_ID": chat_id, "USERS": users, "HIDE_HISTORY": hide_history}, self._sender)

    def list(self, *, chat_id: int) -> calls.ListCall[int]:
        """List the ids of the participants of a chat, all at once.

        Args:
            chat_id: For example ``2935``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``; for a member of the chat.
        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html
        """
        return calls.ListCall(_LIST, {"CHAT_ID": chat_id}, self._sender)

    def delete(self, *, chat_id: int, user_id: int) -> calls.Call[bool]:
        """Remove a user from a group chat.

        Args:
            chat_id: For example ``2935``.
            user_id: For example ``1291``.

        Raises:
            InvalidParams: ``USER_ID_EMPTY``, ``CHAT_ID_EMPTY``.
            AccessDenied: ``ACCESS_DENIED_KICK``, ``ACCESS_ERROR``.
            NotFound: ``USER_NOT_FOUND``.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html
        """
        return calls.Call(_DELETE, {"CHAT_ID": chat_id, "USER_ID": user_id}, self._sender)
