# Generated from spec/vote/integration by `python -m codegen`. Edit the spec, not this file.
"""``vote.Integration.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.vote.integration.im import VoteIntegrationIm


class VoteIntegration(calls.Group):
    """``vote.Integration.*``."""

    _name = "vote.Integration"

    @functools.cached_property
    def im(self) -> VoteIntegrationIm:
        """``vote.Integration.Im.*``."""
        from b24async.methods.vote.integration.im import VoteIntegrationIm

        return VoteIntegrationIm(self._sender)
