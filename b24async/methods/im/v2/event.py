# Generated from spec/im/v2/event.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.v2.Event.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import im as im_shapes

_GET: calls.ListMethod[im_shapes.ImV2Event] = calls.ListMethod(
    "im.v2.Event.get",
    convert.shape("b24async.shapes.im", "ImV2Event"),
    rows="events",
    paging=calls.Paging(style="cursor"),
    safety="idempotent",
    scopes=("im",),
)
_SUBSCRIBE = calls.Method("im.v2.Event.subscribe", convert.boolean, safety="idempotent", scopes=("im",))
_UNSUBSCRIBE = calls.Method("im.v2.Event.unsubscribe", convert.boolean, safety="idempotent", scopes=("im",))


class ImV2Event(calls.Group):
    """``im.v2.Event.*``."""

    _name = "im.v2.Event"

    def get(self, *, offset: int | None = None, limit: int | None = None) -> calls.ListCall[im_shapes.ImV2Event]:
        """Poll the current user's message events and confirm those already handled.

        Args:
            offset: For example ``2000``.
            limit: For example ``50``, by default ``100``.

        Scope ``im``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html
        """
        return calls.ListCall(_GET, {"offset": offset, "limit": limit}, self._sender)

    def subscribe(self) -> calls.Call[bool]:
        """Start recording the current user's message events for polling.

        Scope ``im``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe.html
        """
        return calls.Call(_SUBSCRIBE, {}, self._sender)

    def unsubscribe(self) -> calls.Call[bool]:
        """Stop recording the current user's message events.

        Scope ``im``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe.html
        """
        return calls.Call(_UNSUBSCRIBE, {}, self._sender)
