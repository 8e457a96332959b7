# Generated from spec/user/option.yaml by `python -m codegen`. Edit the spec, not this file.
"""``user.option.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

_GET: calls.Method[Mapping[str, Any] | str | None] = calls.Method(
    "user.option.get",
    convert.optional(convert.union(convert.map_of(convert.json), convert.string)),
    safety="safe",
    scopes=("basic",),
    application=True,
)
_SET = calls.Method("user.option.set", convert.boolean, safety="idempotent", scopes=("basic",), application=True)


class UserOption(calls.Group):
    """``user.option.*``."""

    _name = "user.option"

    def get(self, *, option: str | None = None) -> calls.Call[Mapping[str, Any] | str | None]:
        """Read one or all values the application keeps for the current user.

        Works only inside an application.

        Args:
            option: For example ``data``.

        Raises:
            InvalidParams: ``AccessException``.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html
        """
        return calls.Call(_GET, {"option": option}, self._sender)

    def set(self, *, options: Mapping[str, Any]) -> calls.Call[bool]:
        """Keep named values for the application and the current user.

        Works only inside an application.

        Args:
            options: For example ``{"data": "value", "data2": "value2"}``.

        Raises:
            InvalidParams: ``ArgumentNullException``, ``AccessException``.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html
        """
        return calls.Call(_SET, {"options": options}, self._sender)
