# Generated from spec/imconnector/chat/name.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imconnector.chat.name.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import imconnector as imconnector_shapes

_SET: calls.Method[imconnector_shapes.ChatNameSetResult] = calls.Method(
    "imconnector.chat.name.set",
    convert.shape("b24async.shapes.imconnector", "ChatNameSetResult"),
    safety="unsafe",
    scopes=("imconnector",),
    application=True,
)


class ImconnectorChatName(calls.Group):
    """``imconnector.chat.name.*``."""

    _name = "imconnector.chat.name"

    def set(
        self,
        *,
        connector: str,
        line: int,
        chat_id: str,
        name: str,
        user_id: str | None = None,
    ) -> calls.Call[imconnector_shapes.ChatNameSetResult]:
        """Rename the chat of an external conversation in an Open Channel.

        Works only inside an application.

        Args:
            connector: For example ``connector``.
            line: For example ``105``.
            chat_id: For example ``47e007b1-ee15-43db-bcba-1c26e5884d3f``.

        Raises:
            InvalidParams: ``NOT_ACTIVE_LINE``, ``IMCONNECTOR_NO_CORRECT_PROVIDER``, ``ERROR_ARGUMENT``,
                ``CHAT_RENAMING_FAILED``.

        Scope ``imconnector``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html
        """
        return calls.Call(
            _SET,
            {"CONNECTOR": connector, "LINE": line, "CHAT_ID": chat_id, "NAME": name, "USER_ID": user_id},
            self._sender,
        )
