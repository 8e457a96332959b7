# Generated from spec/imopenlines/bot/session/message.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.bot.session.message.*``."""

from __future__ import annotations

from typing import Literal

from b24async import calls, convert

_SEND = calls.Method(
    "imopenlines.bot.session.message.send",
    convert.boolean,
    safety="unsafe",
    scopes=("imopenlines", "imbot"),
)


class ImopenlinesBotSessionMessage(calls.Group):
    """``imopenlines.bot.session.message.*``."""

    _name = "imopenlines.bot.session.message"

    def send(
        self,
        *,
        chat_id: int,
        name: Literal["WELCOME", "DEFAULT"] | None = None,
        message: str | None = None,
    ) -> calls.Call[bool]:
        """Send the greeting or an automatic text into an Open Channel chat as the bot.

        Args:
            chat_id: For example ``112``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``.
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``imopenlines`` or ``imbot``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
        """
        return calls.Call(_SEND, {"CHAT_ID": chat_id, "NAME": name, "MESSAGE": message}, self._sender)
