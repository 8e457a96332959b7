# Generated from spec/imbot/v2/chat/manager.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.v2.Chat.Manager.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

_ADD = calls.Method("imbot.v2.Chat.Manager.add", convert.boolean, safety="unsafe", scopes=("imbot",), under="result")
_DELETE = calls.Method(
    "imbot.v2.Chat.Manager.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    under="result",
)


class ImbotV2ChatManager(calls.Group):
    """``imbot.v2.Chat.Manager.*``."""

    _name = "imbot.v2.Chat.Manager"

    def add(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        dialog_id: str,
        user_ids: Sequence[int],
    ) -> calls.Call[bool]:
        """Make users managers of a chat the bot owns.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            dialog_id: For example ``chat5``.
            user_ids: For example ``[4, 5]``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``EMPTY_USER_IDS``,
                ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html
        """
        return calls.Call(
            _ADD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            self._sender,
        )

    def delete(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        dialog_id: str,
        user_ids: Sequence[int],
    ) -> calls.Call[bool]:
        """Take the manager role from users in a chat the bot owns.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            dialog_id: For example ``chat5``.
            user_ids: For example ``[4, 5]``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``EMPTY_USER_IDS``,
                ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-delete.html
        """
        return calls.Call(
            _DELETE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            self._sender,
        )
