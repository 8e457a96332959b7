# Generated from spec/im/dialog.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.dialog.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.im.dialog.messages import ImDialogMessages
    from b24async.methods.im.dialog.read import ImDialogRead
    from b24async.methods.im.dialog.users import ImDialogUsers
    from b24async.shapes import im as im_shapes

_GET: calls.Method[im_shapes.ImDialog] = calls.Method(
    "im.dialog.get",
    convert.shape("b24async.shapes.im", "ImDialog"),
    safety="safe",
    scopes=("im",),
)
_UNREAD = calls.Method("im.dialog.unread", convert.boolean, safety="idempotent", scopes=("im",))
_WRITING = calls.Method("im.dialog.writing", convert.boolean, safety="unsafe", scopes=("im",))


class ImDialog(calls.Group):
    """``im.dialog.*``."""

    _name = "im.dialog"

    def get(self, *, dialog_id: str) -> calls.Call[im_shapes.ImDialog]:
        """Read everything about one chat: owner, counters, restrictions, permissions.

        Args:
            dialog_id: For example ``chat1435``.

        Raises:
            AccessDenied: ``ACCESS_ERROR``.
            InvalidParams: ``DIALOG_ID_EMPTY``.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
        """
        return calls.Call(_GET, {"DIALOG_ID": dialog_id}, self._sender)

    def unread(self, *, dialog_id: str, message_id: int) -> calls.Call[bool]:
        """Mark the messages of a chat as unread from a given one on.

        Args:
            dialog_id: For example ``chat1489``.
            message_id: For example ``84869``.

        Raises:
            InvalidParams: ``MESSAGE_ID_ERROR``, ``DIALOG_ID_EMPTY``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html
        """
        return calls.Call(_UNREAD, {"DIALOG_ID": dialog_id, "MESSAGE_ID": message_id}, self._sender)

    def writing(self, *, dialog_id: str) -> calls.Call[bool]:
        """Show in a chat that the current user is typing.

        Args:
            dialog_id: For example ``chat2935``.

        Raises:
            AccessDenied: ``ACCESS_ERROR``.
            InvalidParams: ``DIALOG_ID_EMPTY``.

        Scope ``im``; for a member of the chat.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html
        """
        return calls.Call(_WRITING, {"DIALOG_ID": dialog_id}, self._sender)

    @functools.cached_property
    def messages(self) -> ImDialogMessages:
        """``im.dialog.messages.*``."""
        from b24async.methods.im.dialog.messages import ImDialogMessages

        return ImDialogMessages(self._sender)

    @functools.cached_property
    def read(self) -> ImDialogRead:
        """``im.dialog.read`` itself, and ``im.dialog.read.*``."""
        from b24async.methods.im.dialog.read import ImDialogRead

        return ImDialogRead(self._sender)

    @functools.cached_property
    def users(self) -> ImDialogUsers:
        """``im.dialog.users.*``."""
        from b24async.methods.im.dialog.users import ImDialogUsers

        return ImDialogUsers(self._sender)
