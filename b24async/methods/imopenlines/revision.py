# Generated from spec/imopenlines/revision.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.revision.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import imopenlines as imopenlines_shapes

_GET: calls.Method[imopenlines_shapes.RevisionGetResult] = calls.Method(
    "imopenlines.revision.get",
    convert.shape("b24async.shapes.imopenlines", "RevisionGetResult"),
    safety="safe",
    scopes=("imopenlines",),
)


class ImopenlinesRevision(calls.Group):
    """``imopenlines.revision.*``."""

    _name = "imopenlines.revision"

    def get(self) -> calls.Call[imopenlines_shapes.RevisionGetResult]:
        """Read the API revisions of Open Channels.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-revision-get.html
        """
        return calls.Call(_GET, {}, self._sender)
