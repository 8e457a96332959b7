# Generated from spec/imbot/v2/chat.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.v2.Chat.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.imbot.v2.chat.input_action import ImbotV2ChatInputAction
    from b24async.methods.imbot.v2.chat.manager import ImbotV2ChatManager
    from b24async.methods.imbot.v2.chat.message import ImbotV2ChatMessage
    from b24async.methods.imbot.v2.chat.text_field import ImbotV2ChatTextField
    from b24async.methods.imbot.v2.chat.user import ImbotV2ChatUser
    from b24async.shapes import imbot as imbot_shapes

_ADD: calls.Method[imbot_shapes.ImbotV2ChatAdd] = calls.Method(
    "imbot.v2.Chat.add",
    convert.shape("b24async.shapes.imbot", "ImbotV2ChatAdd"),
    safety="unsafe",
    scopes=("imbot",),
    files=calls.Form("base64"),
)
_GET: calls.Method[imbot_shapes.ImbotV2Chat] = calls.Method(
    "imbot.v2.Chat.get",
    convert.shape("b24async.shapes.imbot", "ImbotV2Chat"),
    safety="safe",
    scopes=("imbot",),
    under="chat",
)
_UPDATE = calls.Method(
    "imbot.v2.Chat.update",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    under="result",
    files=calls.Form("base64"),
)
_LEAVE = calls.Method("imbot.v2.Chat.leave", convert.boolean, safety="unsafe", scopes=("imbot",), under="result")
_SET_OWNER = calls.Method("imbot.v2.Chat.setOwner", convert.boolean, safety="unsafe", scopes=("imbot",), under="result")


class ImbotV2Chat(calls.Group):
    """``imbot.v2.Chat.*``."""

    _name = "imbot.v2.Chat"

    def add(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        fields: imbot_shapes.V2ChatAddFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[imbot_shapes.ImbotV2ChatAdd]:
        """Create a group chat as a bot, with participants, owner and first message.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html
        """
        return calls.Call(_ADD, {"botId": bot_id, "botToken": bot_token, "fields": fields}, self._sender)

    def get(self, *, bot_id: int, bot_token: str | None = None, dialog_id: str) -> calls.Call[imbot_shapes.ImbotV2Chat]:
        """Read the data of a chat in which the bot takes part.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            dialog_id: For example ``chat5``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html
        """
        return calls.Call(_GET, {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id}, self._sender)

    def update(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        dialog_id: str,
        fields: imbot_shapes.V2ChatUpdateFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Change title, description, color or picture of a chat as the bot.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            dialog_id: For example ``chat5``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html
        """
        return calls.Call(
            _UPDATE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            self._sender,
        )

    def leave(self, *, bot_id: int, bot_token: str | None = None, dialog_id: str) -> calls.Call[bool]:
        """Take the bot out of a group chat.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            dialog_id: For example ``chat5``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html
        """
        return calls.Call(_LEAVE, {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id}, self._sender)

    def set_owner(self, *, bot_id: int, bot_token: str | None = None, dialog_id: str, user_id: int) -> calls.Call[bool]:
        """Hand a chat the bot owns over to a user.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            dialog_id: For example ``chat5``.
            user_id: For example ``1``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html
        """
        return calls.Call(
            _SET_OWNER,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userId": user_id},
            self._sender,
        )

    @functools.cached_property
    def input_action(self) -> ImbotV2ChatInputAction:
        """``imbot.v2.Chat.InputAction.*``."""
        from b24async.methods.imbot.v2.chat.input_action import ImbotV2ChatInputAction

        return ImbotV2ChatInputAction(self._sender)

    @functools.cached_property
    def manager(self) -> ImbotV2ChatManager:
        """``imbot.v2.Chat.Manager.*``."""
        from b24async.methods.imbot.v2.chat.manager import ImbotV2ChatManager

        return ImbotV2ChatManager(self._sender)

    @functools.cached_property
    def message(self) -> ImbotV2ChatMessage:
        """``imbot.v2.Chat.Message.*``."""
        from b24async.methods.imbot.v2.chat.message import ImbotV2ChatMessage

        return ImbotV2ChatMessage(self._sender)

    @functools.cached_property
    def text_field(self) -> ImbotV2ChatTextField:
        """``imbot.v2.Chat.TextField.*``."""
        from b24async.methods.imbot.v2.chat.text_field import ImbotV2ChatTextField

        return ImbotV2ChatTextField(self._sender)

    @functools.cached_property
    def user(self) -> ImbotV2ChatUser:
        """``imbot.v2.Chat.User.*``."""
        from b24async.methods.imbot.v2.chat.user import ImbotV2ChatUser

        return ImbotV2ChatUser(self._sender)
