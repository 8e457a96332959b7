# Generated from spec/im/counters.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.counters.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import im as im_shapes

_GET: calls.Method[im_shapes.ImCounter] = calls.Method(
    "im.counters.get",
    convert.shape("b24async.shapes.im", "ImCounter"),
    safety="safe",
    scopes=("im",),
)


class ImCounters(calls.Group):
    """``im.counters.*``."""

    _name = "im.counters"

    def get(self) -> calls.Call[im_shapes.ImCounter]:
        """Read the unread counters of the current user, in total and per chat.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html
        """
        return calls.Call(_GET, {}, self._sender)
