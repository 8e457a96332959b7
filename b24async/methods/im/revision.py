# Generated from spec/im/revision.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.revision.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import im as im_shapes

_GET: calls.Method[im_shapes.ImRevision] = calls.Method(
    "im.revision.get",
    convert.shape("b24async.shapes.im", "ImRevision"),
    safety="safe",
    scopes=("im",),
)


class ImRevision(calls.Group):
    """``im.revision.*``."""

    _name = "im.revision"

    def get(self) -> calls.Call[im_shapes.ImRevision]:
        """Read the messenger's API revisions, to check what a portal supports.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html
        """
        return calls.Call(_GET, {}, self._sender)
