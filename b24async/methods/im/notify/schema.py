# Generated from spec/im/notify/schema.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.notify.schema.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import im as im_shapes

_GET: calls.Method[Mapping[str, im_shapes.ImNotifySchemaModule]] = calls.Method(
    "im.notify.schema.get",
    convert.map_of(convert.shape("b24async.shapes.im", "ImNotifySchemaModule")),
    safety="safe",
    scopes=("im",),
)


class ImNotifySchema(calls.Group):
    """``im.notify.schema.*``."""

    _name = "im.notify.schema"

    def get(self) -> calls.Call[Mapping[str, im_shapes.ImNotifySchemaModule]]:
        """Read which notification types exist, by module.

        Scope ``im``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html
        """
        return calls.Call(_GET, {}, self._sender)
