# Generated from spec/imbot/v2/chat/input_action.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.v2.Chat.InputAction.*``."""

from __future__ import annotations

from b24async import calls, convert

_NOTIFY = calls.Method(
    "imbot.v2.Chat.InputAction.notify",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    under="result",
)


class ImbotV2ChatInputAction(calls.Group):
    """``imbot.v2.Chat.InputAction.*``."""

    _name = "imbot.v2.Chat.InputAction"

    def notify(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        dialog_id: str,
        status_message_code: str | None = None,
        duration: int | None = None,
    ) -> calls.Call[bool]:
        """Show in a chat that the bot is typing, searching, thinking and so on.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            dialog_id: For example ``chat5``.
            status_message_code: For example ``IMBOT_AGENT_ACTION_THINKING``.
            duration: For example ``30``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html
        """
        return calls.Call(
            _NOTIFY,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "dialogId": dialog_id,
                "statusMessageCode": status_message_code,
                "duration": duration,
            },
            self._sender,
        )
