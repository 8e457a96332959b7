# Generated from spec/pull/application/push.yaml by `python -m codegen`. Edit the spec, not this file.
"""``pull.application.push.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

_ADD = calls.Method("pull.application.push.add", convert.boolean, safety="unsafe", scopes=("pull",), application=True)


class PullApplicationPush(calls.Group):
    """``pull.application.push.*``."""

    _name = "pull.application.push"

    def add(self, *, user_id: int | Sequence[int], text: str, avatar: str | None = None) -> calls.Call[bool]:
        """Send a push notification to the phones of users.

        Works only inside an application.

        Args:
            user_id: For example ``[1, 2, 3]``.

        Raises:
            AccessDenied: ``WRONG_AUTH_TYPE``, ``ACCESS_ERROR``.
            InvalidParams: ``TEXT_ERROR``, ``EMPTY_APP_NAME``.

        Scope ``pull``; for an administrator.
        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html
        """
        return calls.Call(_ADD, {"USER_ID": user_id, "TEXT": text, "AVATAR": avatar}, self._sender)
