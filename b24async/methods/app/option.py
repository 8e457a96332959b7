# Generated from spec/app/option.yaml by `python -m codegen`. Edit the spec, not this file.
"""``app.option.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

_GET: calls.Method[Mapping[str, Any] | str] = calls.Method(
    "app.option.get",
    convert.union(convert.map_of(convert.json), convert.string),
    safety="safe",
    scopes=("basic",),
    application=True,
)
_SET = calls.Method("app.option.set", convert.boolean, safety="idempotent", scopes=("basic",), application=True)


class AppOption(calls.Group):
    """``app.option.*``."""

    _name = "app.option"

    def get(self, *, option: str | None = None) -> calls.Call[Mapping[str, Any] | str]:
        """Read one or all values the application keeps on the portal.

        Works only inside an application.

        Args:
            option: For example ``data``.

        Raises:
            InvalidParams: ``AccessException``.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html
        """
        return calls.Call(_GET, {"option": option}, self._sender)

    def set(self, *, options: Mapping[str, Any]) -> calls.Call[bool]:
        """Keep named values for the application on the portal, shared by all its users.

        Works only inside an application.

        Args:
            options: For example ``{"data": "value", "data2": "value2"}``.

        Raises:
            InvalidParams: ``ArgumentNullException``, ``AccessException``.

        Scope ``basic``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html
        """
        return calls.Call(_SET, {"options": options}, self._sender)
