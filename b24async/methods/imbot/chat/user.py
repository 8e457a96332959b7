# Generated from spec/imbot/chat/user.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.chat.user.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

_ADD = calls.Method(
    "imbot.chat.user.add",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    dump={"HIDE_HISTORY": convert.yes_no},
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.User.add` instead.",
)
_LIST: calls.ListMethod[int] = calls.ListMethod(
    "imbot.chat.user.list",
    convert.integer,
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("imbot",),
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.User.list` instead.",
)
_DELETE = calls.Method(
    "imbot.chat.user.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.User.delete` instead.",
)


class ImbotChatUser(calls.Group):
    """``imbot.chat.user.*``."""

    _name = "imbot.chat.user"

    @calls.deprecated("Use `imbot.v2.Chat.User.add` instead.")
    def add(
        self,
        *,
        chat_id: int,
        users: Sequence[int],
        hide_history: bool | None = None,
        bot_id: int | None = None,
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Add users to a chat as a bot (old bot API).

        Deprecated: use ``imbot.v2.Chat.User.add`` instead.

        Args:
            chat_id: For example ``2725``.
            users: For example ``[1269]``.
            hide_history: By default ``True``.

        Raises:
            InvalidParams: ``WRONG_REQUEST``, ``CHAT_ID_EMPTY``, ``APP_ID_ERROR``.
            AccessDenied: ``ACCESS_ERROR``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html
        """
        return calls.Call(
            _ADD,
            {
                "CHAT_ID": chat_id,
                "USERS": users,
                "HIDE_HISTORY": hide_history,
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            self._sender,
        )

    @calls.deprecated("Use `imbot.v2.Chat.User.list` instead.")
    def list(self, *, chat_id: int, bot_id: int | None = None, client_id: str | None = None) -> calls.ListCall[int]:
        """List the ids of the participants of a chat as a bot (old bot API).

        Deprecated: use ``imbot.v2.Chat.User.list`` instead.

        Args:
            chat_id: For example ``2725``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``APP_ID_ERROR``.
            AccessDenied: ``ACCESS_ERROR``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html
        """
        return calls.ListCall(_LIST, {"CHAT_ID": chat_id, "BOT_ID": bot_id, "CLIENT_ID": client_id}, self._sender)

    @calls.deprecated("Use `imbot.v2.Chat.User.delete` instead.")
    def delete(
        self,
        *,
        chat_id: int,
        user_id: int,
        bot_id: int | None = None,
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Remove a user from a chat as a bot (old bot API).

        Deprecated: use ``imbot.v2.Chat.User.delete`` instead.

        Args:
            chat_id: For example ``2725``.
            user_id: For example ``1269``.

        Raises:
            InvalidParams: ``USER_ID_EMPTY``, ``WRONG_REQUEST``, ``CHAT_ID_EMPTY``, ``APP_ID_ERROR``.
            AccessDenied: ``ACCESS_ERROR``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html
        """
        return calls.Call(
            _DELETE,
            {"CHAT_ID": chat_id, "USER_ID": user_id, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            self._sender,
        )
