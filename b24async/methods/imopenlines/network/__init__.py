# Generated from spec/imopenlines/network.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.network.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.imopenlines.network.message import ImopenlinesNetworkMessage

_JOIN = calls.Method("imopenlines.network.join", convert.integer, safety="idempotent", scopes=("imopenlines",))


class ImopenlinesNetwork(calls.Group):
    """``imopenlines.network.*``."""

    _name = "imopenlines.network"

    def join(self, *, code: str) -> calls.Call[int]:
        """Connect an Open Channel of another Bitrix24 by its code.

        Args:
            code: For example ``ab515f5d85a8b844d484f6ea75a2e494``.

        Raises:
            InvalidParams: ``CODE``, ``IMBOT_ERROR``, ``INACTIVE``.
            NotFound: ``NOT_FOUND``.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html
        """
        return calls.Call(_JOIN, {"CODE": code}, self._sender)

    @functools.cached_property
    def message(self) -> ImopenlinesNetworkMessage:
        """``imopenlines.network.message.*``."""
        from b24async.methods.imopenlines.network.message import ImopenlinesNetworkMessage

        return ImopenlinesNetworkMessage(self._sender)
