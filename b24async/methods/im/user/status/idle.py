# Generated from spec/im/user/status/idle.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.user.status.idle.*``."""

from __future__ import annotations

from b24async import calls, convert

_END = calls.Method("im.user.status.idle.end", convert.boolean, safety="idempotent", scopes=("im",))
_START = calls.Method("im.user.status.idle.start", convert.boolean, safety="unsafe", scopes=("im",))


class ImUserStatusIdle(calls.Group):
    """``im.user.status.idle.*``."""

    _name = "im.user.status.idle"

    def end(self) -> calls.Call[bool]:
        """End the current user's automatic away status.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html
        """
        return calls.Call(_END, {}, self._sender)

    def start(self, *, ago: int | None = None) -> calls.Call[bool]:
        """Switch on the automatic away status, as of some minutes ago.

        Args:
            ago: For example ``10``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-start.html
        """
        return calls.Call(_START, {"AGO": ago}, self._sender)
