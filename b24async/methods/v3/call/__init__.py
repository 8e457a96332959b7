# Generated from spec/v3/call by `python -m codegen`. Edit the spec, not this file.
"""``call.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.v3.call.followup import V3CallFollowup


class V3Call(calls.Group):
    """``call.*``."""

    _name = "call"

    @functools.cached_property
    def followup(self) -> V3CallFollowup:
        """``call.followup.*``."""
        from b24async.methods.v3.call.followup import V3CallFollowup

        return V3CallFollowup(self._sender)
