# Generated from spec/im.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.notify.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.im.notify.personal import ImNotifyPersonal

_ITSELF: calls.Method[int | bool] = calls.Method(
    "im.notify",
    convert.union(convert.integer, convert.boolean),
    safety="unsafe",
    scopes=("im",),
)


class ImNotify(calls.Group):
    """``im.notify.*``."""

    _name = "im.notify"

    def __call__(self, *, to: int, message: str) -> calls.Call[int | bool]:
        """Send a notification to a user.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html
        """
        return calls.Call(_ITSELF, {"to": to, "message": message}, self._sender)

    @functools.cached_property
    def personal(self) -> ImNotifyPersonal:
        """``im.notify.personal.*``."""
        from b24async.methods.im.notify.personal import ImNotifyPersonal

        return ImNotifyPersonal(self._sender)
