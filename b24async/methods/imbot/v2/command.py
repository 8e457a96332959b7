# Generated from spec/imbot/v2/command.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.v2.Command.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import imbot as imbot_shapes

_LIST: calls.ListMethod[imbot_shapes.ImbotV2Command] = calls.ListMethod(
    "imbot.v2.Command.list",
    convert.shape("b24async.shapes.imbot", "ImbotV2Command"),
    rows="commands",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("imbot",),
)
_UPDATE: calls.Method[imbot_shapes.ImbotV2Command] = calls.Method(
    "imbot.v2.Command.update",
    convert.shape("b24async.shapes.imbot", "ImbotV2Command"),
    safety="unsafe",
    scopes=("imbot",),
    under="command",
)
_ANSWER = calls.Method("imbot.v2.Command.answer", convert.boolean, safety="unsafe", scopes=("imbot",), under="result")
_REGISTER: calls.Method[imbot_shapes.ImbotV2Command] = calls.Method(
    "imbot.v2.Command.register",
    convert.shape("b24async.shapes.imbot", "ImbotV2Command"),
    safety="idempotent",
    scopes=("imbot",),
    under="command",
)
_UNREGISTER = calls.Method(
    "imbot.v2.Command.unregister",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    under="result",
)


class ImbotV2Command(calls.Group):
    """``imbot.v2.Command.*``."""

    _name = "imbot.v2.Command"

    def list(self, *, bot_id: int, bot_token: str | None = None) -> calls.ListCall[imbot_shapes.ImbotV2Command]:
        """List all slash commands of a bot.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html
        """
        return calls.ListCall(_LIST, {"botId": bot_id, "botToken": bot_token}, self._sender)

    def update(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        command_id: int,
        fields: imbot_shapes.ImbotV2CommandFields | Mapping[str, Any],
    ) -> calls.Call[imbot_shapes.ImbotV2Command]:
        """Change a slash command of the bot.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``b15f6e80ef345c97e23db31e727281f4``.
            command_id: For example ``42``.
            fields: Values of the fields.

        Raises:
            NotFound: ``COMMAND_NOT_FOUND``, ``BOT_NOT_FOUND``.
            InvalidParams: ``COMMAND_NAME_EMPTY``, ``COMMAND_NAME_INVALID``, ``COMMAND_ALREADY_EXISTS``,
                ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html
        """
        return calls.Call(
            _UPDATE,
            {"botId": bot_id, "botToken": bot_token, "commandId": command_id, "fields": fields},
            self._sender,
        )

    def answer(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        command_id: int,
        message_id: int,
        dialog_id: str,
        fields: imbot_shapes.V2CommandAnswerFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Reply to a slash command, also in a chat the bot is not in.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            command_id: For example ``42``.
            message_id: For example ``789``.
            dialog_id: For example ``chat5``.

        Raises:
            InvalidParams: ``COMMAND_ANSWER_FAILED``, ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``,
                ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html
        """
        return calls.Call(
            _ANSWER,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "commandId": command_id,
                "messageId": message_id,
                "dialogId": dialog_id,
                "fields": fields,
            },
            self._sender,
        )

    def register(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        fields: imbot_shapes.V2CommandRegisterFields | Mapping[str, Any],
    ) -> calls.Call[imbot_shapes.ImbotV2Command]:
        """Register a slash command, or answer the one already there.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.

        Raises:
            InvalidParams: ``COMMAND_NAME_INVALID``, ``COMMAND_REQUIRED``, ``COMMAND_TITLE_REQUIRED``,
                ``COMMAND_REGISTER_FAILED``, ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html
        """
        return calls.Call(_REGISTER, {"botId": bot_id, "botToken": bot_token, "fields": fields}, self._sender)

    def unregister(self, *, bot_id: int, bot_token: str | None = None, command_id: int) -> calls.Call[bool]:
        """Delete a slash command of the bot.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            command_id: For example ``42``.

        Raises:
            NotFound: ``COMMAND_NOT_FOUND``, ``BOT_NOT_FOUND``.
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html
        """
        return calls.Call(_UNREGISTER, {"botId": bot_id, "botToken": bot_token, "commandId": command_id}, self._sender)
