# Generated from spec/imbot/v2/chat/message.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.v2.Chat.Message.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.imbot.v2.chat.message.reaction import ImbotV2ChatMessageReaction
    from b24async.shapes import imbot as imbot_shapes

_GET: calls.Method[imbot_shapes.ImbotV2ChatMessage] = calls.Method(
    "imbot.v2.Chat.Message.get",
    convert.shape("b24async.shapes.imbot", "ImbotV2ChatMessage"),
    safety="safe",
    scopes=("imbot",),
)
_UPDATE = calls.Method(
    "imbot.v2.Chat.Message.update",
    convert.boolean,
    safety="idempotent",
    scopes=("imbot",),
    under="result",
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method(
    "imbot.v2.Chat.Message.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    under="result",
)
_GET_CONTEXT: calls.ListMethod[imbot_shapes.ImbotV2ChatMessageContext] = calls.ListMethod(
    "imbot.v2.Chat.Message.getContext",
    convert.shape("b24async.shapes.imbot", "ImbotV2ChatMessageContext"),
    rows="messages",
    paging=calls.Paging(style="cursor"),
    safety="safe",
    scopes=("imbot",),
)
_READ: calls.Method[imbot_shapes.ImbotV2ChatMessageRead] = calls.Method(
    "imbot.v2.Chat.Message.read",
    convert.shape("b24async.shapes.imbot", "ImbotV2ChatMessageRead"),
    safety="unsafe",
    scopes=("imbot",),
)
_SEND: calls.Method[imbot_shapes.V2ChatMessageSendResult] = calls.Method(
    "imbot.v2.Chat.Message.send",
    convert.shape("b24async.shapes.imbot", "V2ChatMessageSendResult"),
    safety="unsafe",
    scopes=("imbot",),
)


class ImbotV2ChatMessage(calls.Group):
    """``imbot.v2.Chat.Message.*``."""

    _name = "imbot.v2.Chat.Message"

    def get(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        message_id: int,
    ) -> calls.Call[imbot_shapes.ImbotV2ChatMessage]:
        """Read one message with its author, as a supervisor or personal bot.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            message_id: For example ``789``.

        Raises:
            InvalidParams: ``BOT_TYPE_NOT_ALLOWED``, ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``,
                ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html
        """
        return calls.Call(_GET, {"botId": bot_id, "botToken": bot_token, "messageId": message_id}, self._sender)

    def update(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        message_id: int,
        fields: imbot_shapes.V2ChatMessageUpdateFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Edit one of the bot's own messages.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            message_id: For example ``789``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html
        """
        return calls.Call(
            _UPDATE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "fields": fields},
            self._sender,
        )

    def delete(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        message_id: int,
        complete: bool | None = None,
    ) -> calls.Call[bool]:
        """Delete a message as the bot, with or without a trace.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            message_id: For example ``789``.
            complete: By default ``False``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html
        """
        return calls.Call(
            _DELETE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "complete": complete},
            self._sender,
        )

    def get_context(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        message_id: int,
        range: int | None = None,
    ) -> calls.ListCall[imbot_shapes.ImbotV2ChatMessageContext]:
        """Read the messages before and after a given one, as a supervisor or personal bot.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            message_id: For example ``789``.
            range: For example ``20``, by default ``50``.

        Raises:
            InvalidParams: ``BOT_TYPE_NOT_ALLOWED``, ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``,
                ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``MESSAGE_NOT_FOUND``, ``BOT_NOT_FOUND``.
            AccessDenied: ``MESSAGE_ACCESS_DENIED``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get-context.html
        """
        return calls.ListCall(
            _GET_CONTEXT,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "range": range},
            self._sender,
        )

    def read(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        dialog_id: str,
        message_id: int | None = None,
    ) -> calls.Call[imbot_shapes.ImbotV2ChatMessageRead]:
        """Mark the messages of a chat as read by the bot.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            dialog_id: For example ``chat5``.
            message_id: For example ``789``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``MESSAGE_NOT_FOUND``, ``BOT_NOT_FOUND``.
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html
        """
        return calls.Call(
            _READ,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "messageId": message_id},
            self._sender,
        )

    def send(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        dialog_id: str,
        fields: imbot_shapes.V2ChatMessageSendFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[imbot_shapes.V2ChatMessageSendResult]:
        """Send a message as the bot, or forward messages.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            dialog_id: For example ``chat5``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``EMPTY_MESSAGE``, ``SENDING_FAILED``, ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``,
                ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
        """
        return calls.Call(
            _SEND,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            self._sender,
        )

    @functools.cached_property
    def reaction(self) -> ImbotV2ChatMessageReaction:
        """``imbot.v2.Chat.Message.Reaction.*``."""
        from b24async.methods.imbot.v2.chat.message.reaction import ImbotV2ChatMessageReaction

        return ImbotV2ChatMessageReaction(self._sender)
