# Generated from spec/imbot/v2/revision.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.v2.Revision.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import imbot as imbot_shapes

_GET: calls.Method[imbot_shapes.ImbotV2Revision] = calls.Method(
    "imbot.v2.Revision.get",
    convert.shape("b24async.shapes.imbot", "ImbotV2Revision"),
    safety="safe",
    scopes=("imbot",),
)


class ImbotV2Revision(calls.Group):
    """``imbot.v2.Revision.*``."""

    _name = "imbot.v2.Revision"

    def get(self) -> calls.Call[imbot_shapes.ImbotV2Revision]:
        """Read the messenger's API revisions for bots, to check what a portal supports.

        Scope ``imbot``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html
        """
        return calls.Call(_GET, {}, self._sender)
