# Generated from spec/v3/rest/scope.yaml by `python -m codegen`. Edit the spec, not this file.
"""``rest.scope.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

_LIST: calls.Method[Mapping[str, Any]] = calls.Method(
    "rest.scope.list",
    convert.map_of(convert.json),
    version=3,
    safety="safe",
    scopes=("basic",),
)


class V3RestScope(calls.Group):
    """``rest.scope.*``."""

    _name = "rest.scope"

    def list(self) -> calls.Call[Mapping[str, Any]]:
        """Tell which scope each method of REST 3.0 needs.

        Scope ``basic``. https://apidocs.bitrix24.com/api-reference/rest-v3.html
        """
        return calls.Call(_LIST, {}, self._sender)
