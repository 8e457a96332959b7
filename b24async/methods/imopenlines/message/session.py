# Generated from spec/imopenlines/message/session.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.message.session.*``."""

from __future__ import annotations

from b24async import calls, convert

_START = calls.Method("imopenlines.message.session.start", convert.boolean, safety="unsafe", scopes=("imopenlines",))


class ImopenlinesMessageSession(calls.Group):
    """``imopenlines.message.session.*``."""

    _name = "imopenlines.message.session"

    def start(self, *, chat_id: int, message_id: int) -> calls.Call[bool]:
        """Begin a new Open Channel session and move a given message into it.

        Args:
            chat_id: For example ``2043``.
            message_id: For example ``18971``.

        Raises:
            InvalidParams: ``CHAT_ID``, ``CHAT_TYPE``, ``USER_ID``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``; for a member of the dialogue.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.html
        """
        return calls.Call(_START, {"CHAT_ID": chat_id, "MESSAGE_ID": message_id}, self._sender)
