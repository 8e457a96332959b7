# Generated from spec/im/notify/personal.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.notify.personal.*``."""

from __future__ import annotations

from b24async import calls, convert

_ADD = calls.Method("im.notify.personal.add", convert.integer, safety="unsafe", scopes=("im",))


class ImNotifyPersonal(calls.Group):
    """``im.notify.personal.*``."""

    _name = "im.notify.personal"

    def add(self, *, user_id: int) -> calls.Call[int]:
        """Send a notification from the caller.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html
        """
        return calls.Call(_ADD, {"USER_ID": user_id}, self._sender)
