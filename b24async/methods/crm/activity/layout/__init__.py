# Generated from spec/crm/activity/layout by `python -m codegen`. Edit the spec, not this file.
"""``crm.activity.layout.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.activity.layout.blocks import CrmActivityLayoutBlocks


class CrmActivityLayout(calls.Group):
    """``crm.activity.layout.*``."""

    _name = "crm.activity.layout"

    @functools.cached_property
    def blocks(self) -> CrmActivityLayoutBlocks:
        """``crm.activity.layout.blocks.*``."""
        from b24async.methods.crm.activity.layout.blocks import CrmActivityLayoutBlocks

        return CrmActivityLayoutBlocks(self._sender)
