# Generated from spec/im/search/department.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.search.department.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import im as im_shapes

_LIST: calls.ListMethod[im_shapes.ImDepartment] = calls.ListMethod(
    "im.search.department.list",
    convert.shape("b24async.shapes.im", "ImDepartment"),
    paging=calls.Paging(style="limit", limit="LIMIT", offset="OFFSET", size=10),
    safety="safe",
    scopes=("im",),
    dump={"USER_DATA": convert.yes_no},
)


class ImSearchDepartment(calls.Group):
    """``im.search.department.*``."""

    _name = "im.search.department"

    def list(
        self,
        *,
        find: str,
        user_data: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> calls.ListCall[im_shapes.ImDepartment]:
        """Search departments by name.

        Args:
            find: For example ``Department``.
            user_data: By default ``False``.
            offset: For example ``0``.
            limit: For example ``10``.

        Raises:
            InvalidParams: ``FIND_SHORT``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html
        """
        return calls.ListCall(
            _LIST,
            {"FIND": find, "USER_DATA": user_data, "OFFSET": offset, "LIMIT": limit},
            self._sender,
        )
