# Generated from spec/imbot/v2/chat/message/reaction.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.v2.Chat.Message.Reaction.*``."""

from __future__ import annotations

from b24async import calls, convert

_ADD = calls.Method(
    "imbot.v2.Chat.Message.Reaction.add",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    under="result",
)
_DELETE = calls.Method(
    "imbot.v2.Chat.Message.Reaction.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    under="result",
)


class ImbotV2ChatMessageReaction(calls.Group):
    """``imbot.v2.Chat.Message.Reaction.*``."""

    _name = "imbot.v2.Chat.Message.Reaction"

    def add(self, *, bot_id: int, bot_token: str | None = None, message_id: int, reaction: str) -> calls.Call[bool]:
        """Put a reaction of the bot on a message.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            message_id: For example ``789``.
            reaction: For example ``like``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``,
                ``REACTION_ALREADY_SET``.
            NotFound: ``BOT_NOT_FOUND``, ``REACTION_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html
        """
        return calls.Call(
            _ADD,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "reaction": reaction},
            self._sender,
        )

    def delete(self, *, bot_id: int, bot_token: str | None = None, message_id: int, reaction: str) -> calls.Call[bool]:
        """Take a reaction of the bot off a message.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            message_id: For example ``789``.
            reaction: For example ``like``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``, ``REACTION_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html
        """
        return calls.Call(
            _DELETE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "reaction": reaction},
            self._sender,
        )
