# Generated from spec/im/notify/history.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.notify.history.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import im as im_shapes

_SEARCH: calls.ListMethod[im_shapes.ImNotify] = calls.ListMethod(
    "im.notify.history.search",
    convert.shape("b24async.shapes.im", "ImNotify"),
    rows="notifications",
    paging=calls.Paging(style="last_id", limit="LIMIT"),
    safety="safe",
    scopes=("im",),
)


class ImNotifyHistory(calls.Group):
    """``im.notify.history.*``."""

    _name = "im.notify.history"

    def search(
        self,
        *,
        search_text: str | None = None,
        search_type: str | None = None,
        search_types: Sequence[str] | None = None,
        search_date: str | None = None,
        search_date_from: str | None = None,
        search_date_to: str | None = None,
        search_authors: Sequence[int] | None = None,
        last_id: int | None = None,
        limit: int | None = None,
        convert_text: str | None = None,
        group_tag: str | None = None,
    ) -> calls.ListCall[im_shapes.ImNotify]:
        """Search old notifications by text, type, author and date.

        Args:
            search_text: For example ``invoice``.
            search_type: For example ``tasks|task_update``.
            search_date: For example ``2026-03-03T16:52:29+01:00``.
            last_id: For example ``1500``.
            limit: For example ``20``, by default ``50``.
            convert_text: For example ``Y``.
            group_tag: For example ``TASK|42``.

        Raises:
            InvalidParams: ``SEARCH_TEXT_ERROR``, ``LAST_ID_STRING``.

        Scope ``im``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html
        """
        return calls.ListCall(
            _SEARCH,
            {
                "SEARCH_TEXT": search_text,
                "SEARCH_TYPE": search_type,
                "SEARCH_TYPES": search_types,
                "SEARCH_DATE": search_date,
                "SEARCH_DATE_FROM": search_date_from,
                "SEARCH_DATE_TO": search_date_to,
                "SEARCH_AUTHORS": search_authors,
                "LAST_ID": last_id,
                "LIMIT": limit,
                "CONVERT_TEXT": convert_text,
                "GROUP_TAG": group_tag,
            },
            self._sender,
        )
