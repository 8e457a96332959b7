# Generated from spec/im/dialog/messages.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.dialog.messages.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from b24async.shapes import im as im_shapes

_GET: calls.ListMethod[im_shapes.ImDialogMessage] = calls.ListMethod(
    "im.dialog.messages.get",
    convert.shape("b24async.shapes.im", "ImDialogMessage"),
    rows="messages",
    paging=calls.Paging(style="last_id", limit="LIMIT"),
    safety="safe",
    scopes=("im",),
)
_SEARCH: calls.ListMethod[im_shapes.ImDialogMessagesSearch] = calls.ListMethod(
    "im.dialog.messages.search",
    convert.shape("b24async.shapes.im", "ImDialogMessagesSearch"),
    rows="messages",
    paging=calls.Paging(style="last_id", limit="LIMIT"),
    safety="safe",
    scopes=("im",),
)


class ImDialogMessages(calls.Group):
    """``im.dialog.messages.*``."""

    _name = "im.dialog.messages"

    def get(
        self,
        *,
        dialog_id: str,
        last_id: int | None = None,
        first_id: int | None = None,
        limit: int | None = None,
    ) -> calls.ListCall[im_shapes.ImDialogMessage]:
        """Read messages of a chat, newest first, with their users and files.

        Args:
            dialog_id: For example ``chat1489``.
            first_id: For example ``84869``.
            limit: For example ``10``, by default ``20``.

        Raises:
            InvalidParams: ``DIALOG_ID_EMPTY``, ``FIRST_ID_STRING``, ``LAST_ID_STRING``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``; for a member of the chat.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
        """
        return calls.ListCall(
            _GET,
            {"DIALOG_ID": dialog_id, "LAST_ID": last_id, "FIRST_ID": first_id, "LIMIT": limit},
            self._sender,
        )

    def search(
        self,
        *,
        chat_id: int,
        search_message: str | None = None,
        date_from: datetime.datetime | str | None = None,
        date_to: datetime.datetime | str | None = None,
        date: datetime.datetime | str | None = None,
        order: Mapping[str, str] | None = None,
        limit: int | None = None,
        last_id: int | None = None,
    ) -> calls.ListCall[im_shapes.ImDialogMessagesSearch]:
        """Search the messages of a chat by text and date.

        Args:
            chat_id: For example ``3``.
            search_message: For example ``test``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ID": "DESC"}``.
            limit: For example ``20``, by default ``50``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``; for a member of the chat.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-search.html
        """
        return calls.ListCall(
            _SEARCH,
            {
                "CHAT_ID": chat_id,
                "SEARCH_MESSAGE": search_message,
                "DATE_FROM": date_from,
                "DATE_TO": date_to,
                "DATE": date,
                "ORDER": order,
                "LIMIT": limit,
                "LAST_ID": last_id,
            },
            self._sender,
        )
