# Generated from spec/imopenlines/bot/session.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.bot.session.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.imopenlines.bot.session.message import ImopenlinesBotSessionMessage

_FINISH = calls.Method(
    "imopenlines.bot.session.finish",
    convert.boolean,
    safety="unsafe",
    scopes=("imopenlines", "imbot"),
)
_OPERATOR = calls.Method(
    "imopenlines.bot.session.operator",
    convert.boolean,
    safety="unsafe",
    scopes=("imopenlines", "imbot"),
)
_TRANSFER = calls.Method(
    "imopenlines.bot.session.transfer",
    convert.boolean,
    safety="unsafe",
    scopes=("imopenlines", "imbot"),
    dump={"LEAVE": convert.yes_no},
)


class ImopenlinesBotSession(calls.Group):
    """``imopenlines.bot.session.*``."""

    _name = "imopenlines.bot.session"

    def finish(self, *, chat_id: int, client_id: str | None = None) -> calls.Call[bool]:
        """End the current Open Channel conversation as the app's bot.

        Args:
            chat_id: For example ``112``.

        Raises:
            InvalidParams: ``BOT_ID_ERROR``, ``CHAT_ID_EMPTY``.
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``imopenlines`` or ``imbot``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html
        """
        return calls.Call(_FINISH, {"CHAT_ID": chat_id, "CLIENT_ID": client_id}, self._sender)

    def operator(self, *, chat_id: int) -> calls.Call[bool]:
        """Pass an Open Channel conversation from the bot to any free operator.

        Args:
            chat_id: For example ``112``.

        Raises:
            InvalidParams: ``WRONG_CHAT``, ``CHAT_ID_EMPTY``.
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``imopenlines`` or ``imbot``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-operator.html
        """
        return calls.Call(_OPERATOR, {"CHAT_ID": chat_id}, self._sender)

    def transfer(
        self,
        *,
        chat_id: int,
        user_id: int | None = None,
        queue_id: int | None = None,
        transfer_id: str | int | None = None,
        leave: bool | None = None,
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Pass an Open Channel conversation from the bot to a given operator or queue.

        One of ``user_id``, ``queue_id`` or ``transfer_id`` has to be given.

        Args:
            chat_id: For example ``112``.
            user_id: For example ``12``.
            leave: By default ``False``.

        Raises:
            InvalidParams: ``USER_ID_EMPTY``, ``QUEUE_ID_EMPTY``, ``TRANSFER_ID_EMPTY``, ``BOT_ID_ERROR``,
                ``OPERATOR_WRONG``, ``CHAT_ID_EMPTY``.
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``imopenlines`` or ``imbot``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-transfer.html
        """
        return calls.Call(
            _TRANSFER,
            {
                "CHAT_ID": chat_id,
                "USER_ID": user_id,
                "QUEUE_ID": queue_id,
                "TRANSFER_ID": transfer_id,
                "LEAVE": leave,
                "CLIENT_ID": client_id,
            },
            self._sender,
        )

    @functools.cached_property
    def message(self) -> ImopenlinesBotSessionMessage:
        """``imopenlines.bot.session.message.*``."""
        from b24async.methods.imopenlines.bot.session.message import ImopenlinesBotSessionMessage

        return ImopenlinesBotSessionMessage(self._sender)
