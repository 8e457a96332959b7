# Generated from spec/im/dialog/users.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.dialog.users.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import im as im_shapes

_LIST: calls.ListMethod[im_shapes.ImUser] = calls.ListMethod(
    "im.dialog.users.list",
    convert.shape("b24async.shapes.im", "ImUser"),
    paging=calls.Paging(style="limit", limit="LIMIT", offset="OFFSET", size=50),
    safety="safe",
    scopes=("im",),
    dump={"SKIP_EXTERNAL": convert.yes_no},
)


class ImDialogUsers(calls.Group):
    """``im.dialog.users.*``."""

    _name = "im.dialog.users"

    def list(
        self,
        *,
        dialog_id: str,
        skip_external: bool | None = None,
        skip_external_except_types: str | None = None,
        limit: int | None = None,
        last_id: int | None = None,
        offset: int | None = None,
    ) -> calls.ListCall[im_shapes.ImUser]:
        """List the participants of a chat with their profiles.

        Args:
            dialog_id: For example ``chat2935``.
            skip_external: By default ``False``.
            limit: For example ``20``, by default ``50``.
            offset: For example ``0``.

        Raises:
            InvalidParams: ``DIALOG_ID_EMPTY``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``; for a user who may read the chat.
        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html
        """
        return calls.ListCall(
            _LIST,
            {
                "DIALOG_ID": dialog_id,
                "SKIP_EXTERNAL": skip_external,
                "SKIP_EXTERNAL_EXCEPT_TYPES": skip_external_except_types,
                "LIMIT": limit,
                "LAST_ID": last_id,
                "OFFSET": offset,
            },
            self._sender,
        )
