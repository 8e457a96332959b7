# Generated from spec/bizproc/event.yaml by `python -m codegen`. Edit the spec, not this file.
"""``bizproc.event.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

_SEND = calls.Method("bizproc.event.send", convert.boolean, safety="unsafe", scopes=("bizproc",))


class BizprocEvent(calls.Group):
    """``bizproc.event.*``."""

    _name = "bizproc.event"

    def send(
        self,
        *,
        event_token: str,
        return_values: Mapping[str, Any] | None = None,
        log_message: str | None = None,
    ) -> calls.Call[bool]:
        """Return the results of an action or automation rule so that its workflow goes on.

        Args:
            return_values: For example ``{"outputString": "846c55d14f552180874a628d2615e285"}``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for anyone.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html
        """
        return calls.Call(
            _SEND,
            {"EVENT_TOKEN": event_token, "RETURN_VALUES": return_values, "LOG_MESSAGE": log_message},
            self._sender,
        )
