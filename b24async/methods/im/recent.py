# Generated from spec/im/recent.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.recent.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    import datetime

    from b24async.shapes import im as im_shapes

_GET: calls.ListMethod[im_shapes.ImRecent] = calls.ListMethod(
    "im.recent.get",
    convert.shape("b24async.shapes.im", "ImRecent"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("im",),
    dump={
        "SKIP_OPENLINES": convert.yes_no,
        "SKIP_CHAT": convert.yes_no,
        "SKIP_DIALOG": convert.yes_no,
        "ONLY_OPENLINES": convert.yes_no,
    },
)
_LIST: calls.ListMethod[im_shapes.ImRecent] = calls.ListMethod(
    "im.recent.list",
    convert.shape("b24async.shapes.im", "ImRecent"),
    rows="items",
    paging=calls.Paging(style="limit", limit="LIMIT", offset="OFFSET", size=50),
    safety="safe",
    scopes=("im",),
    dump={
        "SKIP_OPENLINES": convert.yes_no,
        "SKIP_DIALOG": convert.yes_no,
        "SKIP_CHAT": convert.yes_no,
        "UNREAD_ONLY": convert.yes_no,
        "PARSE_TEXT": convert.yes_no,
        "GET_ORIGINAL_TEXT": convert.yes_no,
        "SKIP_UNDISTRIBUTED_OPENLINES": convert.yes_no,
        "ONLY_COPILOT": convert.yes_no,
        "ONLY_CHANNEL": convert.yes_no,
        "CAN_MANAGE_MESSAGES": convert.yes_no,
    },
)
_HIDE = calls.Method("im.recent.hide", convert.boolean, safety="unsafe", scopes=("im",))
_PIN = calls.Method("im.recent.pin", convert.boolean, safety="idempotent", scopes=("im",), dump={"PIN": convert.yes_no})
_UNREAD = calls.Method(
    "im.recent.unread",
    convert.boolean,
    safety="idempotent",
    scopes=("im",),
    dump={"ACTION": convert.yes_no},
)


class ImRecent(calls.Group):
    """``im.recent.*``."""

    _name = "im.recent"

    def get(
        self,
        *,
        skip_openlines: bool | None = None,
        skip_chat: bool | None = None,
        skip_dialog: bool | None = None,
        last_update: datetime.datetime | str | None = None,
        only_openlines: bool | None = None,
        last_sync_date: datetime.datetime | str | None = None,
    ) -> calls.ListCall[im_shapes.ImRecent]:
        """Read the recent chats in one piece, or what changed since a date.

        Args:
            last_update: For example ``2026-02-25T18:30:00+01:00``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html
        """
        return calls.ListCall(
            _GET,
            {
                "SKIP_OPENLINES": skip_openlines,
                "SKIP_CHAT": skip_chat,
                "SKIP_DIALOG": skip_dialog,
                "LAST_UPDATE": last_update,
                "ONLY_OPENLINES": only_openlines,
                "LAST_SYNC_DATE": last_sync_date,
            },
            self._sender,
        )

    def list(
        self,
        *,
        skip_openlines: bool | None = None,
        skip_dialog: bool | None = None,
        skip_chat: bool | None = None,
        last_message_date: datetime.datetime | str | None = None,
        unread_only: bool | None = None,
        parse_text: bool | None = None,
        get_original_text: bool | None = None,
        skip_undistributed_openlines: bool | None = None,
        only_copilot: bool | None = None,
        only_channel: bool | None = None,
        can_manage_messages: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> calls.ListCall[im_shapes.ImRecent]:
        """Walk through the recent chats page by page.

        Args:
            last_message_date: For example ``2026-02-25T18:30:00+01:00``.
            offset: For example ``0``.
            limit: For example ``20``, by default ``50``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html
        """
        return calls.ListCall(
            _LIST,
            {
                "SKIP_OPENLINES": skip_openlines,
                "SKIP_DIALOG": skip_dialog,
                "SKIP_CHAT": skip_chat,
                "LAST_MESSAGE_DATE": last_message_date,
                "UNREAD_ONLY": unread_only,
                "PARSE_TEXT": parse_text,
                "GET_ORIGINAL_TEXT": get_original_text,
                "SKIP_UNDISTRIBUTED_OPENLINES": skip_undistributed_openlines,
                "ONLY_COPILOT": only_copilot,
                "ONLY_CHANNEL": only_channel,
                "CAN_MANAGE_MESSAGES": can_manage_messages,
                "OFFSET": offset,
                "LIMIT": limit,
            },
            self._sender,
        )

    def hide(self, *, dialog_id: str) -> calls.Call[bool]:
        """Take a chat off the list of recent chats.

        Args:
            dialog_id: For example ``chat1489``.

        Raises:
            InvalidParams: ``DIALOG_ID_EMPTY``.

        Scope ``im``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-hide.html
        """
        return calls.Call(_HIDE, {"DIALOG_ID": dialog_id}, self._sender)

    def pin(self, *, dialog_id: str, pin: bool | None = None) -> calls.Call[bool]:
        """Pin a chat to the top of the recent chats or unpin it.

        Args:
            dialog_id: For example ``chat1489``.
            pin: By default ``True``.

        Raises:
            InvalidParams: ``DIALOG_ID_EMPTY``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``; for a member of the chat.
        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-pin.html
        """
        return calls.Call(_PIN, {"DIALOG_ID": dialog_id, "PIN": pin}, self._sender)

    def unread(self, *, dialog_id: str, action: bool | None = None) -> calls.Call[bool]:
        """Set or clear the unread mark of a chat.

        Args:
            dialog_id: For example ``chat2941``.
            action: By default ``True``.

        Raises:
            InvalidParams: ``DIALOG_ID_EMPTY``.

        Scope ``im``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-unread.html
        """
        return calls.Call(_UNREAD, {"DIALOG_ID": dialog_id, "ACTION": action}, self._sender)
