# Generated from spec/imbot/v2/chat/user.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.v2.Chat.User.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import imbot as imbot_shapes

_ADD = calls.Method("imbot.v2.Chat.User.add", convert.boolean, safety="unsafe", scopes=("imbot",), under="result")
_LIST: calls.ListMethod[imbot_shapes.ImbotV2ChatUser] = calls.ListMethod(
    "imbot.v2.Chat.User.list",
    convert.shape("b24async.shapes.imbot", "ImbotV2ChatUser"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("imbot",),
)
_DELETE = calls.Method(
    "imbot.v2.Chat.User.delete",
    convert.boolean,
    safety="idempotent",
    scopes=("imbot",),
    under="result",
)


class ImbotV2ChatUser(calls.Group):
    """``imbot.v2.Chat.User.*``."""

    _name = "imbot.v2.Chat.User"

    def add(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        dialog_id: str,
        user_ids: Sequence[int],
    ) -> calls.Call[bool]:
        """Add users to a chat where the bot is an administrator.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            dialog_id: For example ``chat5``.
            user_ids: For example ``[1, 2, 3]``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html
        """
        return calls.Call(
            _ADD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            self._sender,
        )

    def list(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        dialog_id: str,
        order: Mapping[str, str] | None = None,
        limit: int | None = None,
    ) -> calls.ListCall[imbot_shapes.ImbotV2ChatUser]:
        """List the participants of a chat with their profiles, as the bot.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            dialog_id: For example ``chat5``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            limit: For example ``50``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-list.html
        """
        return calls.ListCall(
            _LIST,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "order": order, "limit": limit},
            self._sender,
        )

    def delete(self, *, bot_id: int, bot_token: str | None = None, dialog_id: str, user_id: int) -> calls.Call[bool]:
        """Remove a user from a chat where the bot is an administrator.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            dialog_id: For example ``chat5``.
            user_id: For example ``1``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-delete.html
        """
        return calls.Call(
            _DELETE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userId": user_id},
            self._sender,
        )
