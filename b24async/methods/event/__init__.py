# Generated from spec/event.yaml by `python -m codegen`. Edit the spec, not this file.
"""``event.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.event.offline import EventOffline
    from b24async.shapes import event as event_shapes

_GET: calls.ListMethod[event_shapes.Event] = calls.ListMethod(
    "event.get",
    convert.shape("b24async.shapes.event", "Event"),
    paging=calls.Paging(style="none"),
    safety="safe",
    application=True,
)
_BIND = calls.Method("event.bind", convert.boolean, safety="unsafe", application=True)
_TEST = calls.Method("event.test", convert.integer, safety="unsafe", scopes=("basic",), application=True)
_UNBIND = calls.Method("event.unbind", convert.integer, safety="unsafe", under="count")


class Event(calls.Group):
    """``event.*``."""

    _name = "event"

    def get(self) -> calls.ListCall[event_shapes.Event]:
        """List the application's event handlers; without admin rights only one's own.

        Works only inside an application.

        For anyone. https://apidocs.bitrix24.com/api-reference/events/event-get.html
        """
        return calls.ListCall(_GET, {}, self._sender)

    def bind(
        self,
        *,
        event: str,
        handler: str,
        auth_type: int | None = None,
        event_type: str | None = None,
        auth_connector: str | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Subscribe the application to an event, with a handler URL or the offline queue.

        Works only inside an application.

        Args:
            event: For example ``ONCRMLEADADD``.

        Raises:
            NotFound: ``ERROR_EVENT_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        For anyone. https://apidocs.bitrix24.com/api-reference/events/event-bind.html
        """
        return calls.Call(
            _BIND,
            {
                "event": event,
                "handler": handler,
                "auth_type": auth_type,
                "event_type": event_type,
                "auth_connector": auth_connector,
                "options": options,
            },
            self._sender,
        )

    def test(self, *, any: Any = None) -> calls.Call[int]:
        """Send the event ``ONAPPTEST`` to the application's own handlers.

        Works only inside an application.

        Args:
            any: Whatever the event is to bring as ``QUERY``.

        Scope ``basic``. https://apidocs.bitrix24.com/api-reference/events/test-handler.html
        """
        return calls.Call(_TEST, {"any": any}, self._sender)

    def unbind(
        self,
        *,
        event: str,
        handler: str,
        auth_type: int | None = None,
        event_type: str | None = None,
    ) -> calls.Call[int]:
        """Cancel event subscriptions of the application and count them.

        Args:
            event: For example ``ONCRMLEADADD``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        For anyone. https://apidocs.bitrix24.com/api-reference/events/event-unbind.html
        """
        return calls.Call(
            _UNBIND,
            {"event": event, "handler": handler, "auth_type": auth_type, "event_type": event_type},
            self._sender,
        )

    @functools.cached_property
    def offline(self) -> EventOffline:
        """``event.offline.*``."""
        from b24async.methods.event.offline import EventOffline

        return EventOffline(self._sender)
