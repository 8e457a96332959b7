# Generated from spec/sonet_group/feature.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sonet_group.feature.*``."""

from __future__ import annotations

from typing import Literal

from b24async import calls, convert

_ACCESS = calls.Method("sonet_group.feature.access", convert.boolean, safety="safe", scopes=("sonet",))


class SonetGroupFeature(calls.Group):
    """``sonet_group.feature.*``."""

    _name = "sonet_group.feature"

    def access(
        self,
        *,
        group_id: int,
        feature: Literal["photo", "calendar", "tasks", "files", "blog"],
        operation: str,
    ) -> calls.Call[bool]:
        """Tell whether the current user may do something in one tool of a group.

        Args:
            group_id: For example ``77``.
            feature: For example ``blog``.
            operation: For example ``write_post``.

        Raises:
            InvalidParams: without a code.

        Scope ``sonet``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html
        """
        return calls.Call(_ACCESS, {"GROUP_ID": group_id, "FEATURE": feature, "OPERATION": operation}, self._sender)
