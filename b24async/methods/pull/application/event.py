# Generated from spec/pull/application/event.yaml by `python -m codegen`. Edit the spec, not this file.
"""``pull.application.event.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ADD = calls.Method("pull.application.event.add", convert.boolean, safety="unsafe", scopes=("pull",), application=True)


class PullApplicationEvent(calls.Group):
    """``pull.application.event.*``."""

    _name = "pull.application.event"

    def add(
        self,
        *,
        command: str,
        params: Mapping[str, Any] | None = None,
        module_id: str | None = None,
        user_id: int | Sequence[int] | None = None,
    ) -> calls.Call[bool]:
        """Send an event to the app's push channel, for all or for some users.

        Works only inside an application.

        Args:
            command: For example ``test_event``.
            params: For example ``{"param1": "value1"}``.
            module_id: For example ``application``.

        Raises:
            AccessDenied: ``WRONG_AUTH_TYPE``, ``USER_ID_ACCESS_ERROR``.
            InvalidParams: ``MODULE_ID_ERROR``, ``COMMAND_ERROR``, ``PARAMS_ERROR``.

        Scope ``pull``; for anyone, with an application's token.
        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html
        """
        return calls.Call(
            _ADD,
            {"COMMAND": command, "PARAMS": params, "MODULE_ID": module_id, "USER_ID": user_id},
            self._sender,
        )
