# Generated from spec/imbot/chat.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.chat.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.methods.imbot.chat.user import ImbotChatUser

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

_ADD = calls.Method(
    "imbot.chat.add",
    convert.integer,
    safety="unsafe",
    scopes=("imbot",),
    files=calls.Form("base64"),
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.add` instead.",
)
_GET = calls.Method(
    "imbot.chat.get",
    convert.optional(convert.integer),
    safety="safe",
    scopes=("imbot",),
    under="ID",
    absent=None,
    deprecated="Use `imbot.v2.Chat.get` instead.",
)
_LEAVE = calls.Method(
    "imbot.chat.leave",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.leave` instead.",
)
_SEND_TYPING = calls.Method(
    "imbot.chat.sendTyping",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.InputAction.notify` instead.",
)
_SET_MANAGER = calls.Method(
    "imbot.chat.setManager",
    convert.boolean,
    safety="idempotent",
    scopes=("imbot",),
    dump={"IS_MANAGER": convert.yes_no},
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.Manager.add` or `imbot.v2.Chat.Manager.delete` instead.",
)
_SET_OWNER = calls.Method(
    "imbot.chat.setOwner",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.setOwner` instead.",
)
_UPDATE_AVATAR = calls.Method(
    "imbot.chat.updateAvatar",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    files=calls.Form("base64"),
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.update` instead.",
)
_UPDATE_COLOR = calls.Method(
    "imbot.chat.updateColor",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.update` instead.",
)
_UPDATE_TITLE = calls.Method(
    "imbot.chat.updateTitle",
    convert.boolean,
    safety="idempotent",
    scopes=("imbot",),
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.update` instead.",
)


class ImbotChat(calls.Group):
    """``imbot.chat.*``."""

    _name = "imbot.chat"

    @calls.deprecated("Use `imbot.v2.Chat.add` instead.")
    def add(
        self,
        *,
        type: Literal["OPEN", "CHAT"] | None = None,
        title: str | None = None,
        description: str | None = None,
        color: _AddColor | None = None,
        message: str | None = None,
        users: Sequence[int] | None = None,
        avatar: Any = None,
        entity_type: str | None = None,
        entity_id: str | None = None,
        bot_id: int | None = None,
        client_id: str | None = None,
    ) -> calls.Call[int]:
        """Create a group chat as a bot (old bot API).

        Deprecated: use ``imbot.v2.Chat.add`` instead.

        Args:
            type: By default ``CHAT``.
            color: For example ``GREEN``.
            message: For example ``Welcome!``.
            users: For example ``[1271]``.
            entity_type: For example ``CHAT``.
            entity_id: For example ``13``.
            bot_id: For example ``1291``.

        Raises:
            InvalidParams: ``INVALID_FORMAT``, ``APP_ID_ERROR``, ``WRONG_REQUEST``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html
        """
        return calls.Call(
            _ADD,
            {
                "TYPE": type,
                "TITLE": title,
                "DESCRIPTION": description,
                "COLOR": color,
                "MESSAGE": message,
                "USERS": users,
                "AVATAR": avatar,
                "ENTITY_TYPE": entity_type,
                "ENTITY_ID": entity_id,
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            self._sender,
        )

    @calls.deprecated("Use `imbot.v2.Chat.get` instead.")
    def get(self, *, entity_type: str, entity_id: str) -> calls.Call[int | None]:
        """Find the id of a chat by the object it is linked to (old bot API).

        Deprecated: use ``imbot.v2.Chat.get`` instead.

        Args:
            entity_type: For example ``CHAT``.
            entity_id: For example ``13``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``AUTHORIZE_ERROR``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``imbot``; for a user who may read the chat.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html
        """
        return calls.Call(_GET, {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}, self._sender)

    @calls.deprecated("Use `imbot.v2.Chat.leave` instead.")
    def leave(self, *, chat_id: int, bot_id: int | None = None, client_id: str | None = None) -> calls.Call[bool]:
        """Take a bot out of a group chat (old bot API).

        Deprecated: use ``imbot.v2.Chat.leave`` instead.

        Args:
            chat_id: For example ``13``.
            bot_id: For example ``39``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``WRONG_REQUEST``, ``APP_ID_ERROR``.
            AccessDenied: ``ACCESS_ERROR``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html
        """
        return calls.Call(_LEAVE, {"CHAT_ID": chat_id, "BOT_ID": bot_id, "CLIENT_ID": client_id}, self._sender)

    @calls.deprecated("Use `imbot.v2.Chat.InputAction.notify` instead.")
    def send_typing(
        self,
        *,
        bot_id: int | None = None,
        dialog_id: str,
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Show in a chat that a bot is typing (old bot API).

        Deprecated: use ``imbot.v2.Chat.InputAction.notify`` instead.

        Args:
            bot_id: For example ``39``.
            dialog_id: For example ``chat123``.

        Raises:
            NotFound: ``BOT_ID_ERROR``.
            InvalidParams: ``APP_ID_ERROR``, ``DIALOG_ID_EMPTY``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html
        """
        return calls.Call(
            _SEND_TYPING,
            {"BOT_ID": bot_id, "DIALOG_ID": dialog_id, "CLIENT_ID": client_id},
            self._sender,
        )

    @calls.deprecated("Use `imbot.v2.Chat.Manager.add` or `imbot.v2.Chat.Manager.delete` instead.")
    def set_manager(
        self,
        *,
        chat_id: int,
        user_id: int,
        is_manager: bool | None = None,
        bot_id: int | None = None,
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Give or take chat administrator rights in a chat owned by a bot (old bot API).

        Deprecated: use ``imbot.v2.Chat.Manager.add`` or ``imbot.v2.Chat.Manager.delete`` instead.

        Args:
            chat_id: For example ``2725``.
            user_id: For example ``1269``.
            is_manager: By default ``True``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``USER_ID_EMPTY``, ``WRONG_REQUEST``, ``APP_ID_ERROR``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``; for the owner of the chat.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html
        """
        return calls.Call(
            _SET_MANAGER,
            {
                "CHAT_ID": chat_id,
                "USER_ID": user_id,
                "IS_MANAGER": is_manager,
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            self._sender,
        )

    @calls.deprecated("Use `imbot.v2.Chat.setOwner` instead.")
    def set_owner(
        self,
        *,
        chat_id: int,
        user_id: int,
        bot_id: int | None = None,
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Hand a chat owned by a bot over to another participant (old bot API).

        Deprecated: use ``imbot.v2.Chat.setOwner`` instead.

        Args:
            chat_id: For example ``2727``.
            user_id: For example ``1269``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``USER_ID_EMPTY``, ``WRONG_REQUEST``, ``APP_ID_ERROR``.
            AccessDenied: ``ACCESS_ERROR``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html
        """
        return calls.Call(
            _SET_OWNER,
            {"CHAT_ID": chat_id, "USER_ID": user_id, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            self._sender,
        )

    @calls.deprecated("Use `imbot.v2.Chat.update` instead.")
    def update_avatar(
        self,
        *,
        chat_id: int,
        avatar: Any,
        bot_id: int | None = None,
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Replace the picture of a chat as a bot (old bot API).

        Deprecated: use ``imbot.v2.Chat.update`` instead.

        Args:
            chat_id: For example ``2725``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``AVATAR_ERROR``, ``WRONG_REQUEST``, ``APP_ID_ERROR``.
            AccessDenied: ``ACCESS_DENIED``, ``ACCESS_ERROR``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html
        """
        return calls.Call(
            _UPDATE_AVATAR,
            {"CHAT_ID": chat_id, "AVATAR": avatar, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            self._sender,
        )

    @calls.deprecated("Use `imbot.v2.Chat.update` instead.")
    def update_color(
        self,
        *,
        chat_id: int,
        color: _UpdateColorColor,
        bot_id: int | None = None,
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Change the color of a chat as a bot (old bot API).

        Deprecated: use ``imbot.v2.Chat.update`` instead.

        Args:
            chat_id: For example ``2725``.
            color: For example ``PINK``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``WRONG_COLOR``, ``WRONG_REQUEST``, ``APP_ID_ERROR``.
            AccessDenied: ``ACCESS_ERROR``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html
        """
        return calls.Call(
            _UPDATE_COLOR,
            {"CHAT_ID": chat_id, "COLOR": color, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            self._sender,
        )

    @calls.deprecated("Use `imbot.v2.Chat.update` instead.")
    def update_title(
        self,
        *,
        chat_id: int,
        title: str,
        bot_id: int | None = None,
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Rename a chat as a bot (old bot API).

        Deprecated: use ``imbot.v2.Chat.update`` instead.

        Args:
            chat_id: For example ``2725``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``TITLE_EMPTY``, ``APP_ID_ERROR``.
            AccessDenied: ``ACCESS_ERROR``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html
        """
        return calls.Call(
            _UPDATE_TITLE,
            {"CHAT_ID": chat_id, "TITLE": title, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            self._sender,
        )

    @functools.cached_property
    def user(self) -> ImbotChatUser:
        """``imbot.chat.user.*``."""
        from b24async.methods.imbot.chat.user import ImbotChatUser

        return ImbotChatUser(self._sender)
