# Generated from spec/im/dialog/read.yaml and spec/im/dialog.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.dialog.read.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import im as im_shapes

_ITSELF: calls.Method[im_shapes.ImDialogRead | None] = calls.Method(
    "im.dialog.read",
    convert.optional(convert.shape("b24async.shapes.im", "ImDialogRead")),
    safety="idempotent",
    scopes=("im",),
    absent=False,
)
_ALL = calls.Method("im.dialog.read.all", convert.boolean, safety="idempotent", scopes=("im",))


class ImDialogRead(calls.Group):
    """``im.dialog.read.*``."""

    _name = "im.dialog.read"

    def __call__(self, *, dialog_id: str, message_id: int | None = None) -> calls.Call[im_shapes.ImDialogRead | None]:
        """Mark the messages of a chat as read up to a given one.

        Args:
            dialog_id: For example ``chat1489``.
            message_id: For example ``84875``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``DIALOG_ID_EMPTY``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html
        """
        return calls.Call(_ITSELF, {"DIALOG_ID": dialog_id, "MESSAGE_ID": message_id}, self._sender)

    def all(self) -> calls.Call[bool]:
        """Mark all chats of the current user as read.

        Scope ``im``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html
        """
        return calls.Call(_ALL, {}, self._sender)
