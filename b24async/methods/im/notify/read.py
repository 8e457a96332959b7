# Generated from spec/im/notify/read.yaml and spec/im/notify.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.notify.read.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import im as im_shapes

_ITSELF = calls.Method(
    "im.notify.read",
    convert.boolean,
    safety="idempotent",
    scopes=("im",),
    dump={"ACTION": convert.yes_no},
)
_LIST = calls.Method(
    "im.notify.read.list",
    convert.boolean,
    safety="idempotent",
    scopes=("im",),
    dump={"ACTION": convert.yes_no},
)
_ALL: calls.Method[im_shapes.NotifyReadAllResult] = calls.Method(
    "im.notify.read.all",
    convert.shape("b24async.shapes.im", "NotifyReadAllResult"),
    safety="idempotent",
    scopes=("im",),
)


class ImNotifyRead(calls.Group):
    """``im.notify.read.*``."""

    _name = "im.notify.read"

    def __call__(
        self,
        *,
        id: int | None = None,
        action: bool | None = None,
        only_current: str | None = None,
    ) -> calls.Call[bool]:
        """Mark one notification, or it and all newer ones, as read or unread.

        Args:
            id: For example ``101``.
            action: By default ``True``.
            only_current: For example ``Y``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html
        """
        return calls.Call(_ITSELF, {"ID": id, "ACTION": action, "ONLY_CURRENT": only_current}, self._sender)

    def list(self, *, ids: Sequence[int], action: bool | None = None) -> calls.Call[bool]:
        """Mark the listed notifications as read or unread.

        Args:
            ids: For example ``[101, 102, 103]``.
            action: By default ``True``.

        Raises:
            InvalidParams: ``PARAMS_ERROR``.

        Scope ``im``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html
        """
        return calls.Call(_LIST, {"IDS": ids, "ACTION": action}, self._sender)

    def all(self) -> calls.Call[im_shapes.NotifyReadAllResult]:
        """Mark every notification of the current user as read.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-all.html
        """
        return calls.Call(_ALL, {}, self._sender)
