# Generated from spec/im/user/status.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.user.status.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.im.user.status.idle import ImUserStatusIdle

_GET: calls.Method[Literal["online", "dnd", "away", "break"] | None] = calls.Method(
    "im.user.status.get",
    convert.optional(convert.one_of("online", "dnd", "away", "break")),
    safety="safe",
    scopes=("im",),
    absent=False,
)
_SET = calls.Method("im.user.status.set", convert.boolean, safety="idempotent", scopes=("im",))


class ImUserStatus(calls.Group):
    """``im.user.status.*``."""

    _name = "im.user.status"

    def get(self) -> calls.Call[Literal["online", "dnd", "away", "break"] | None]:
        """Read which status the current user has set: online, dnd, away or break.

        Returns:
            ``None`` where there is no such thing.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html
        """
        return calls.Call(_GET, {}, self._sender)

    def set(self, *, status: Literal["online", "dnd", "away", "break"]) -> calls.Call[bool]:
        """Set the current user's status: online, dnd, away or break.

        Args:
            status: For example ``dnd``.

        Raises:
            InvalidParams: ``STATUS_ERROR``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html
        """
        return calls.Call(_SET, {"STATUS": status}, self._sender)

    @functools.cached_property
    def idle(self) -> ImUserStatusIdle:
        """``im.user.status.idle.*``."""
        from b24async.methods.im.user.status.idle import ImUserStatusIdle

        return ImUserStatusIdle(self._sender)
