# Generated from spec/vote by `python -m codegen`. Edit the spec, not this file.
"""``vote.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.vote.attached_vote import VoteAttachedVote
    from b24async.methods.vote.integration import VoteIntegration


class Vote(calls.Group):
    """``vote.*``."""

    _name = "vote"

    @functools.cached_property
    def attached_vote(self) -> VoteAttachedVote:
        """``vote.AttachedVote.*``."""
        from b24async.methods.vote.attached_vote import VoteAttachedVote

        return VoteAttachedVote(self._sender)

    @functools.cached_property
    def integration(self) -> VoteIntegration:
        """``vote.Integration.*``."""
        from b24async.methods.vote.integration import VoteIntegration

        return VoteIntegration(self._sender)
