# Generated from spec/im/chat.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.chat.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.methods.im.chat.user import ImChatUser

    _AddColor: TypeAlias = Literal[
        "RED",
        "GREEN",
        "MINT",
        "LIGHT_BLUE",
        "DARK_BLUE",
        "PURPLE",
        "AQUA",
        "PINK",
        "LIME",
        "BROWN",
        "AZURE",
        "KHAKI",
        "SAND",
        "MARENGO",
        "GRAY",
        "GRAPHITE",
    ]
    _AddEntityType: TypeAlias = Literal[
        "VIDEOCONF",
        "AI_ASSISTANT_PRIVATE",
        "LINES",
        "LIVECHAT",
        "ANNOUNCEMENT",
        "CALENDAR",
        "MAIL",
        "CRM",
        "SONET_GROUP",
        "TASKS",
        "CALL",
    ]
    _GetEntityType: TypeAlias = Literal[
        "VIDEOCONF",
        "AI_ASSISTANT_PRIVATE",
        "LINES",
        "LIVECHAT",
        "ANNOUNCEMENT",
        "CALENDAR",
        "MAIL",
        "CRM",
        "SONET_GROUP",
        "TASKS_TASK",
        "TASKS",
        "CALL",
    ]
    _UpdateColorColor: TypeAlias = Literal[
        "RED",
        "GREEN",
        "MINT",
        "LIGHT_BLUE",
        "DARK_BLUE",
        "PURPLE",
        "AQUA",
        "PINK",
        "LIME",
        "BROWN",
        "AZURE",
        "KHAKI",
        "SAND",
        "MARENGO",
        "GRAY",
        "GRAPHITE",
    ]

_ADD = calls.Method("im.chat.add", convert.integer, safety="unsafe", scopes=("im",), files=calls.Form("base64"))
_GET = calls.Method(
    "im.chat.get",
    convert.optional(convert.integer),
    safety="safe",
    scopes=("im",),
    under="ID",
    absent=None,
)
_LEAVE = calls.Method("im.chat.leave", convert.boolean, safety="unsafe", scopes=("im",))
_MUTE = calls.Method(
    "im.chat.mute",
    convert.boolean,
    safety="idempotent",
    scopes=("im",),
    dump={"MUTE": convert.yes_no},
)
_SET_OWNER = calls.Method("im.chat.setOwner", convert.boolean, safety="unsafe", scopes=("im",))
_UPDATE_AVATAR = calls.Method(
    "im.chat.updateAvatar",
    convert.boolean,
    safety="unsafe",
    scopes=("im",),
    files=calls.Form("base64"),
)
_UPDATE_COLOR = calls.Method("im.chat.updateColor", convert.boolean, safety="unsafe", scopes=("im",))
_UPDATE_TITLE = calls.Method("im.chat.updateTitle", convert.boolean, safety="idempotent", scopes=("im",))


class ImChat(calls.Group):
    """``im.chat.*``."""

    _name = "im.chat"

    def add(
        self,
        *,
        users: Sequence[int] | None = None,
        type: Literal["OPEN", "CHAT"] | None = None,
        title: str | None = None,
        description: str | None = None,
        color: _AddColor | None = None,
        message: str | None = None,
        avatar: Any = None,
        entity_type: _AddEntityType | None = None,
        entity_id: str | None = None,
        copilot_main_role: str | None = None,
    ) -> calls.Call[int]:
        """Create a group chat with the given people, first message and CRM or task link.

        Args:
            users: For example ``[103, 547]``.
            type: By default ``CHAT``.
            color: For example ``PINK``.
            entity_type: For example ``CRM``.
            entity_id: For example ``DEAL|1663``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html
        """
        return calls.Call(
            _ADD,
            {
                "USERS": users,
                "TYPE": type,
                "TITLE": title,
                "DESCRIPTION": description,
                "COLOR": color,
                "MESSAGE": message,
                "AVATAR": avatar,
                "ENTITY_TYPE": entity_type,
                "ENTITY_ID": entity_id,
                "COPILOT_MAIN_ROLE": copilot_main_role,
            },
            self._sender,
        )

    def get(self, *, entity_type: _GetEntityType, entity_id: str) -> calls.Call[int | None]:
        """Find the id of the chat linked to a CRM item, task, group or other object.

        Args:
            entity_type: For example ``CRM``.
            entity_id: For example ``DEAL|1663``.

        Returns:
            ``None`` where there is no such thing.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html
        """
        return calls.Call(_GET, {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}, self._sender)

    def leave(self, *, chat_id: int) -> calls.Call[bool]:
        """Take the current user out of a group chat.

        Args:
            chat_id: For example ``2935``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``.
            AccessDenied: ``ACCESS_ERROR``, ``ACCESS_DENIED_KICK``.

        Scope ``im``; for a member of the chat.
        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html
        """
        return calls.Call(_LEAVE, {"CHAT_ID": chat_id}, self._sender)

    def mute(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        mute: bool | None = None,
    ) -> calls.Call[bool]:
        """Switch the current user's notifications from a chat off or on.

        One of ``chat_id`` or ``dialog_id`` has to be given.

        Args:
            chat_id: For example ``1489``.
            mute: By default ``True``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``DIALOG_ID_EMPTY``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html
        """
        return calls.Call(_MUTE, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "MUTE": mute}, self._sender)

    def set_owner(self, *, chat_id: int | None = None, dialog_id: str | None = None, user_id: int) -> calls.Call[bool]:
        """Hand a group chat over to another of its participants.

        One of ``chat_id`` or ``dialog_id`` has to be given.

        Args:
            chat_id: For example ``2935``.
            user_id: For example ``1271``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``DIALOG_ID_EMPTY``, ``USER_ID_EMPTY``, ``WRONG_REQUEST``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``; for the owner of the chat.
        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html
        """
        return calls.Call(_SET_OWNER, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "USER_ID": user_id}, self._sender)

    def update_avatar(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        avatar: Any,
    ) -> calls.Call[bool]:
        """Replace the picture of a group chat.

        One of ``chat_id`` or ``dialog_id`` has to be given.

        Args:
            chat_id: For example ``2935``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``DIALOG_ID_EMPTY``, ``AVATAR_ERROR``, ``WRONG_REQUEST``.
            AccessDenied: ``ACCESS_DENIED``, ``ACCESS_ERROR``.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html
        """
        return calls.Call(_UPDATE_AVATAR, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "AVATAR": avatar}, self._sender)

    def update_color(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        color: _UpdateColorColor,
    ) -> calls.Call[bool]:
        """Change the color a group chat has in the mobile app and without a picture.

        One of ``chat_id`` or ``dialog_id`` has to be given.

        Args:
            chat_id: For example ``2935``.
            color: For example ``SAND``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``DIALOG_ID_EMPTY``, ``WRONG_COLOR``, ``WRONG_REQUEST``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html
        """
        return calls.Call(_UPDATE_COLOR, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "COLOR": color}, self._sender)

    def update_title(self, *, chat_id: int | None = None, dialog_id: str | None = None, title: str) -> calls.Call[bool]:
        """Rename a group chat.

        One of ``chat_id`` or ``dialog_id`` has to be given.

        Args:
            chat_id: For example ``2935``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``DIALOG_ID_EMPTY``, ``TITLE_EMPTY``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html
        """
        return calls.Call(_UPDATE_TITLE, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "TITLE": title}, self._sender)

    @functools.cached_property
    def user(self) -> ImChatUser:
        """``im.chat.user.*``."""
        from b24async.methods.im.chat.user import ImChatUser

        return ImChatUser(self._sender)
