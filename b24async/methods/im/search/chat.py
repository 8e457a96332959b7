# Generated from spec/im/search/chat.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.search.chat.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import im as im_shapes

_LIST: calls.ListMethod[im_shapes.ImDialog] = calls.ListMethod(
    "im.search.chat.list",
    convert.shape("b24async.shapes.im", "ImDialog"),
    paging=calls.Paging(style="limit", limit="LIMIT", offset="OFFSET", size=10),
    safety="safe",
    scopes=("im",),
)


class ImSearchChat(calls.Group):
    """``im.search.chat.*``."""

    _name = "im.search.chat"

    def list(
        self,
        *,
        find: str | None = None,
        find_lines: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> calls.ListCall[im_shapes.ImDialog]:
        """Search chats by title or by names of participants.

        One of ``find`` or ``find_lines`` has to be given.

        Args:
            find: For example ``Project``.
            offset: For example ``0``.
            limit: For example ``10``.

        Raises:
            InvalidParams: ``FIND_SHORT``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html
        """
        return calls.ListCall(
            _LIST,
            {"FIND": find, "FIND_LINES": find_lines, "OFFSET": offset, "LIMIT": limit},
            self._sender,
        )
