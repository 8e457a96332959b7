# Generated from spec/im/user.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.user.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.im.user.list import ImUserList
    from b24async.methods.im.user.status import ImUserStatus
    from b24async.shapes import im as im_shapes

_GET: calls.Method[im_shapes.ImUser] = calls.Method(
    "im.user.get",
    convert.shape("b24async.shapes.im", "ImUser"),
    safety="safe",
    scopes=("im",),
    dump={"AVATAR_HR": convert.yes_no},
)


class ImUser(calls.Group):
    """``im.user.*``."""

    _name = "im.user"

    def get(self, *, id: int | None = None, avatar_hr: bool | None = None) -> calls.Call[im_shapes.ImUser]:
        """Read the messenger profile of one user, by default the current one.

        Args:
            id: For example ``5``.
            avatar_hr: By default ``False``.

        Raises:
            InvalidParams: ``ID_EMPTY``.
            NotFound: ``USER_NOT_EXISTS``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html
        """
        return calls.Call(_GET, {"ID": id, "AVATAR_HR": avatar_hr}, self._sender)

    @functools.cached_property
    def list(self) -> ImUserList:
        """``im.user.list.*``."""
        from b24async.methods.im.user.list import ImUserList

        return ImUserList(self._sender)

    @functools.cached_property
    def status(self) -> ImUserStatus:
        """``im.user.status.*``."""
        from b24async.methods.im.user.status import ImUserStatus

        return ImUserStatus(self._sender)
