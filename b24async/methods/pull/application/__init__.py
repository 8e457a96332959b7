# Generated from spec/pull/application by `python -m codegen`. Edit the spec, not this file.
"""``pull.application.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.pull.application.config import PullApplicationConfig
    from b24async.methods.pull.application.event import PullApplicationEvent
    from b24async.methods.pull.application.push import PullApplicationPush


class PullApplication(calls.Group):
    """``pull.application.*``."""

    _name = "pull.application"

    @functools.cached_property
    def config(self) -> PullApplicationConfig:
        """``pull.application.config.*``."""
        from b24async.methods.pull.application.config import PullApplicationConfig

        return PullApplicationConfig(self._sender)

    @functools.cached_property
    def event(self) -> PullApplicationEvent:
        """``pull.application.event.*``."""
        from b24async.methods.pull.application.event import PullApplicationEvent

        return PullApplicationEvent(self._sender)

    @functools.cached_property
    def push(self) -> PullApplicationPush:
        """``pull.application.push.*``."""
        from b24async.methods.pull.application.push import PullApplicationPush

        return PullApplicationPush(self._sender)
