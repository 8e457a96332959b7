# Generated from spec/feature.yaml by `python -m codegen`. Edit the spec, not this file.
"""``feature.*``."""

from __future__ import annotations

from typing import Literal

from b24async import calls, convert

_GET = calls.Method("feature.get", convert.string, safety="safe", scopes=("basic",), under="value")


class Feature(calls.Group):
    """``feature.*``."""

    _name = "feature"

    def get(self, *, code: Literal["rest_offline_extended", "rest_auth_connector"]) -> calls.Call[str]:
        """Tell whether the portal has a feature such as offline events.

        Raises:
            InvalidParams: ``CODE_EMPTY``.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html
        """
        return calls.Call(_GET, {"CODE": code}, self._sender)
