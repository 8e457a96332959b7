# Generated from spec/imopenlines/config/list.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.config.list.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import imopenlines as imopenlines_shapes

_GET: calls.ListMethod[imopenlines_shapes.OpenLineConfig] = calls.ListMethod(
    "imopenlines.config.list.get",
    convert.shape("b24async.shapes.imopenlines", "OpenLineConfig"),
    paging=calls.Paging(style="limit", limit="PARAMS.limit", offset="PARAMS.offset", size=50),
    safety="safe",
    scopes=("imopenlines",),
    dump={"OPTIONS": convert.yes_no},
)


class ImopenlinesConfigList(calls.Group):
    """``imopenlines.config.list.*``."""

    _name = "imopenlines.config.list"

    def get(
        self,
        *,
        params: imopenlines_shapes.ConfigListGetParams | Mapping[str, Any] | None = None,
        options: imopenlines_shapes.ConfigListGetOptions | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[imopenlines_shapes.OpenLineConfig]:
        """List the Open Channels with their settings and queues.

        Raises:
            InvalidParams: ``INVALID_FORMAT``.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html
        """
        return calls.ListCall(_GET, {"PARAMS": params, "OPTIONS": options}, self._sender)
