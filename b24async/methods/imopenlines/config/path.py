# Generated from spec/imopenlines/config/path.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.config.path.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import imopenlines as imopenlines_shapes

_GET: calls.Method[imopenlines_shapes.ConfigPathGetResult] = calls.Method(
    "imopenlines.config.path.get",
    convert.shape("b24async.shapes.imopenlines", "ConfigPathGetResult"),
    safety="safe",
    scopes=("imopenlines",),
)


class ImopenlinesConfigPath(calls.Group):
    """``imopenlines.config.path.*``."""

    _name = "imopenlines.config.path"

    def get(self) -> calls.Call[imopenlines_shapes.ConfigPathGetResult]:
        """Get the address of the public Open Channels page.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-path-get.html
        """
        return calls.Call(_GET, {}, self._sender)
