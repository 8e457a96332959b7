# Generated from spec/im/user/list.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.user.list.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import im as im_shapes

_GET: calls.ListMethod[im_shapes.ImUser] = calls.ListMethod(
    "im.user.list.get",
    convert.shape("b24async.shapes.im", "ImUser"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("im",),
    dump={"AVATAR_HR": convert.yes_no},
)


class ImUserList(calls.Group):
    """``im.user.list.*``."""

    _name = "im.user.list"

    def get(
        self,
        *,
        id: Sequence[int] | str,
        avatar_hr: bool | None = None,
        result_type: str | None = None,
    ) -> calls.ListCall[im_shapes.ImUser]:
        """Read the messenger profiles of several users by their ids.

        Args:
            id: For example ``[4, 5]``.
            avatar_hr: By default ``False``.
            result_type: For example ``array``.

        Raises:
            InvalidParams: ``INVALID_FORMAT``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html
        """
        return calls.ListCall(_GET, {"ID": id, "AVATAR_HR": avatar_hr, "RESULT_TYPE": result_type}, self._sender)
