# Generated from spec/method.yaml by `python -m codegen`. Edit the spec, not this file.
"""``method.*``: what the portal can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import method as method_shapes

_GET: calls.Method[method_shapes.MethodState] = calls.Method(
    "method.get",
    convert.shape("b24async.shapes.method", "MethodState"),
    safety="safe",
    scopes=("basic",),
)


class Method(calls.Group):
    """What the portal can do."""

    _name = "method"

    def get(self, *, name: str) -> calls.Call[method_shapes.MethodState]:
        """Tell whether the portal knows a method and whether the caller may use it.

        Args:
            name: Name of the method, in lower case, for example ``user.get``.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/system/method-get.html
        """
        return calls.Call(_GET, {"name": name}, self._sender)
