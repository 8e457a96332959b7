# Generated from spec/access.yaml by `python -m codegen`. Edit the spec, not this file.
"""``access.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import access as access_shapes

_NAME: calls.Method[Mapping[str, access_shapes.AccessName] | None] = calls.Method(
    "access.name",
    convert.optional(convert.map_of(convert.shape("b24async.shapes.access", "AccessName"))),
    safety="safe",
    scopes=("basic",),
    absent=False,
)


class Access(calls.Group):
    """``access.*``."""

    _name = "access"

    def name(self, *, access: Sequence[str]) -> calls.Call[Mapping[str, access_shapes.AccessName] | None]:
        """Look up the readable names of access codes.

        Args:
            access: For example ``["G2", "AU"]``.

        Returns:
            ``None`` where there is no such thing.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/system/access-name.html
        """
        return calls.Call(_NAME, {"ACCESS": access}, self._sender)
