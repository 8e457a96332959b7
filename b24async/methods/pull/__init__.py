# Generated from spec/pull by `python -m codegen`. Edit the spec, not this file.
"""``pull.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.pull.application import PullApplication


class Pull(calls.Group):
    """``pull.*``."""

    _name = "pull"

    @functools.cached_property
    def application(self) -> PullApplication:
        """``pull.application.*``."""
        from b24async.methods.pull.application import PullApplication

        return PullApplication(self._sender)
