# Generated from spec/imopenlines/message/quick.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.message.quick.*``."""

from __future__ import annotations

from b24async import calls, convert

_SAVE = calls.Method("imopenlines.message.quick.save", convert.boolean, safety="unsafe", scopes=("imopenlines",))


class ImopenlinesMessageQuick(calls.Group):
    """``imopenlines.message.quick.*``."""

    _name = "imopenlines.message.quick"

    def save(self, *, chat_id: int, message_id: int) -> calls.Call[bool]:
        """Save a message of an Open Channel chat as a quick answer.

        Args:
            chat_id: For example ``1331``.
            message_id: For example ``83507``.

        Raises:
            InvalidParams: ``CHAT_ID``, ``CHAT_TYPE``, ``CANT_SAVE_QUICK_ANSWER``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html
        """
        return calls.Call(_SAVE, {"CHAT_ID": chat_id, "MESSAGE_ID": message_id}, self._sender)
