# Generated from spec/imbot/v2/chat/text_field.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.v2.Chat.TextField.*``."""

from __future__ import annotations

from b24async import calls, convert

_ENABLED = calls.Method(
    "imbot.v2.Chat.TextField.enabled",
    convert.boolean,
    safety="idempotent",
    scopes=("imbot",),
    under="result",
)


class ImbotV2ChatTextField(calls.Group):
    """``imbot.v2.Chat.TextField.*``."""

    _name = "imbot.v2.Chat.TextField"

    def enabled(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        dialog_id: str,
        enabled: bool | None = None,
    ) -> calls.Call[bool]:
        """Lock or unlock the message field of a chat.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            dialog_id: For example ``chat5``.
            enabled: By default ``True``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html
        """
        return calls.Call(
            _ENABLED,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "enabled": enabled},
            self._sender,
        )
