# Generated from spec/crm/timeline/layout by `python -m codegen`. Edit the spec, not this file.
"""``crm.timeline.layout.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.timeline.layout.blocks import CrmTimelineLayoutBlocks


class CrmTimelineLayout(calls.Group):
    """``crm.timeline.layout.*``."""

    _name = "crm.timeline.layout"

    @functools.cached_property
    def blocks(self) -> CrmTimelineLayoutBlocks:
        """``crm.timeline.layout.blocks.*``."""
        from b24async.methods.crm.timeline.layout.blocks import CrmTimelineLayoutBlocks

        return CrmTimelineLayoutBlocks(self._sender)
