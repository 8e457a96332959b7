# Generated from spec/imbot/dialog.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.dialog.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import imbot as imbot_shapes

_GET: calls.Method[imbot_shapes.ImbotDialog] = calls.Method(
    "imbot.dialog.get",
    convert.shape("b24async.shapes.imbot", "ImbotDialog"),
    safety="safe",
    scopes=("imbot",),
    deprecated="Use `imbot.v2.Chat.get` instead.",
)


class ImbotDialog(calls.Group):
    """``imbot.dialog.*``."""

    _name = "imbot.dialog"

    @calls.deprecated("Use `imbot.v2.Chat.get` instead.")
    def get(self, *, dialog_id: str) -> calls.Call[imbot_shapes.ImbotDialog]:
        """Read the data of one chat as a bot (old bot API).

        Deprecated: use ``imbot.v2.Chat.get`` instead.

        Args:
            dialog_id: For example ``chat2725``.

        Raises:
            InvalidParams: ``DIALOG_ID_EMPTY``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``imbot``; for a user who may read the chat.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html
        """
        return calls.Call(_GET, {"DIALOG_ID": dialog_id}, self._sender)
