# Generated from spec/im/search/user.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.search.user.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import im as im_shapes

_LIST: calls.ListMethod[im_shapes.ImSearchUser] = calls.ListMethod(
    "im.search.user.list",
    convert.shape("b24async.shapes.im", "ImSearchUser"),
    paging=calls.Paging(style="limit", limit="LIMIT", offset="OFFSET", size=10),
    safety="safe",
    scopes=("im",),
    dump={"BUSINESS": convert.yes_no},
)


class ImSearchUser(calls.Group):
    """``im.search.user.*``."""

    _name = "im.search.user"

    def list(
        self,
        *,
        find: str,
        business: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> calls.ListCall[im_shapes.ImSearchUser]:
        """Search users by name, position and department.

        Args:
            find: For example ``John``.
            business: By default ``False``.
            offset: For example ``0``.
            limit: For example ``10``.

        Raises:
            InvalidParams: ``FIND_SHORT``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html
        """
        return calls.ListCall(
            _LIST,
            {"FIND": find, "BUSINESS": business, "OFFSET": offset, "LIMIT": limit},
            self._sender,
        )
