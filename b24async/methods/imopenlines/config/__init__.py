# Generated from spec/imopenlines/config.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.config.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.imopenlines.config.list import ImopenlinesConfigList
    from b24async.methods.imopenlines.config.path import ImopenlinesConfigPath
    from b24async.shapes import imopenlines as imopenlines_shapes

_ADD = calls.Method(
    "imopenlines.config.add",
    convert.integer,
    safety="unsafe",
    scopes=("imopenlines",),
    dump={"PARAMS": convert.yes_no},
)
_GET: calls.Method[imopenlines_shapes.OpenLineConfig | None] = calls.Method(
    "imopenlines.config.get",
    convert.optional(convert.shape("b24async.shapes.imopenlines", "OpenLineConfig")),
    safety="safe",
    scopes=("imopenlines",),
    absent=False,
    dump={"WITH_QUEUE": convert.yes_no, "SHOW_OFFLINE": convert.yes_no},
)
_UPDATE = calls.Method("imopenlines.config.update", convert.boolean, safety="idempotent", scopes=("imopenlines",))
_DELETE = calls.Method("imopenlines.config.delete", convert.boolean, safety="unsafe", scopes=("imopenlines",))


class ImopenlinesConfig(calls.Group):
    """``imopenlines.config.*``."""

    _name = "imopenlines.config"

    def add(self, *, params: imopenlines_shapes.ConfigAddParams | Mapping[str, Any] | None = None) -> calls.Call[int]:
        """Create an Open Channel with its queue and settings.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html
        """
        return calls.Call(_ADD, {"PARAMS": params}, self._sender)

    def get(
        self,
        *,
        config_id: int,
        with_queue: bool | None = None,
        show_offline: bool | None = None,
    ) -> calls.Call[imopenlines_shapes.OpenLineConfig | None]:
        """Read the settings of an Open Channel and, if asked, its queue of operators.

        Args:
            config_id: For example ``15``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``CONFIG_ID_EMPTY``.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-get.html
        """
        return calls.Call(
            _GET,
            {"CONFIG_ID": config_id, "WITH_QUEUE": with_queue, "SHOW_OFFLINE": show_offline},
            self._sender,
        )

    def update(self, *, config_id: int, params: Mapping[str, Any] | None = None) -> calls.Call[bool]:
        """Change the settings of an Open Channel.

        Args:
            config_id: For example ``15``.

        Raises:
            InvalidParams: ``CONFIG_ID_EMPTY``, ``CONFIG_WRONG_USER_PERMISSION``.

        Scope ``imopenlines``; for a user who may change open channels.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-update.html
        """
        return calls.Call(_UPDATE, {"CONFIG_ID": config_id, "PARAMS": params}, self._sender)

    def delete(self, *, config_id: int) -> calls.Call[bool]:
        """Delete an Open Channel.

        Args:
            config_id: For example ``15``.

        Raises:
            InvalidParams: ``CONFIG_ID_EMPTY``, ``CONFIG_WRONG_USER_PERMISSION``.

        Scope ``imopenlines``; for a user who may change open channels.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-delete.html
        """
        return calls.Call(_DELETE, {"CONFIG_ID": config_id}, self._sender)

    @functools.cached_property
    def list(self) -> ImopenlinesConfigList:
        """``imopenlines.config.list.*``."""
        from b24async.methods.imopenlines.config.list import ImopenlinesConfigList

        return ImopenlinesConfigList(self._sender)

    @functools.cached_property
    def path(self) -> ImopenlinesConfigPath:
        """``imopenlines.config.path.*``."""
        from b24async.methods.imopenlines.config.path import ImopenlinesConfigPath

        return ImopenlinesConfigPath(self._sender)
